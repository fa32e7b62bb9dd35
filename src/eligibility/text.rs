//! The methods as plain text: a line for each, then each reason once, with the methods it concerns.

use super::{Eligibility, MethodReport, MethodsReport};
use crate::decision::Light;
use crate::report::page::{Page, Paint, Tone};
use crate::report::{FindingReport, as_of_in_words, setting_in_words, shown, text};
use crate::rulebook::{Words, words};

pub(super) fn tell(report: &MethodsReport, paint: Paint<'_>) -> String {
    let mut page = Page::new(report.lang, paint);
    let title = page.painted(Tone::Heading, page.say(words::HEADING_ELIGIBLE_METHODS));
    page.line(&title);
    if let Some(reference) = &report.reference {
        page.line(&format!("{} {}", page.say(words::HEADING_REFERENCE), shown(reference.as_str())));
    }
    let as_of = as_of_in_words(&report.as_of, report.as_of_by, report.lang);
    page.line(&format!("{} {as_of}", page.say(words::HEADING_AS_OF)));
    let setting = setting_in_words(report.flow, report.branch, report.environment, report.lang);
    page.line(&setting.map(|(heading, value)| format!("{heading} {value}")).join(", "));
    page.blank();
    for method in &report.methods {
        self::method(&mut page, method);
    }
    for (index, reason) in reasons(report).iter().enumerate() {
        if index == 0 {
            page.heading(page.say(words::HEADING_REASONS));
        } else {
            page.blank();
        }
        text::finding(&mut page, reason.finding);
        page.entry(words::HEADING_METHODS, &reason.methods.join(", "));
    }
    page.finish()
}

fn method(page: &mut Page<'_>, method: &MethodReport) {
    let (light, words) = answer(method.answer);
    let answer = page.painted(Tone::Light(light), page.say(words));
    let name = format!("{:<16}", method.method);
    page.line(&format!("  {}  {} {answer}", method.rank, page.painted(Tone::Rule, &name)));
    if !method.reasons.is_empty() {
        page.paragraph(DETAIL, &method.reasons.join(", "));
    }
    if !method.needs.is_empty() {
        page.paragraph(DETAIL, &format!("{}: {}", page.say(words::HEADING_NEEDS), method.needs.join(", ")));
    }
    if !method.fallbacks.is_empty() {
        page.paragraph(DETAIL, &format!("{}: {}", page.say(words::HEADING_FALLBACKS), method.fallbacks.join(", ")));
    }
}

const DETAIL: usize = 22;

const fn answer(answer: Eligibility) -> (Light, Words) {
    match answer {
        Eligibility::Yes => (Light::Green, words::ELIGIBLE),
        Eligibility::Unknown => (Light::Yellow, words::UNKNOWN),
        Eligibility::No => (Light::Red, words::NOT_ELIGIBLE),
    }
}

/// A finding, and the methods it concerns.
struct Reason<'r> {
    finding: &'r FindingReport,
    methods: Vec<&'static str>,
}

fn reasons(report: &MethodsReport) -> Vec<Reason<'_>> {
    let mut reasons: Vec<Reason<'_>> = Vec::new();
    for method in &report.methods {
        for finding in &method.findings {
            match reasons.iter_mut().find(|reason| is_same(reason.finding, finding)) {
                Some(reason) => reason.methods.push(method.method),
                None => reasons.push(Reason { finding, methods: vec![method.method] }),
            }
        }
    }
    reasons
}

fn is_same(one: &FindingReport, other: &FindingReport) -> bool {
    one.rule == other.rule && one.answer == other.answer && one.fields == other.fields && one.detail == other.detail
}
