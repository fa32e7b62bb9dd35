//! The methods in words: JSON, and plain text with a line for each, then each reason once, with the methods it concerns.

use serde::{Serialize, Serializer};

use super::page::{Page, Paint, Tone};
use super::{FindingReport, Voice, as_of_in_words, joined, setting_in_words, shown, text};
use crate::application::instant_text;
use crate::finding::Finding;
use crate::methods::{Eligibility, Methods};
use crate::report;
use crate::rulebook::{Flow, Lang, Light, Pack, Words, words};
use crate::setting::{Environment, Reference, Setting, StatedBy};

/// The methods in words of one language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodsReport {
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The instant they were evaluated as of, in RFC 3339.
    pub as_of: String,
    /// Who stated that instant: the application's own `as_of` outranks the caller's, unless the caller pins it.
    pub as_of_by: StatedBy,
    /// `production` or `sandbox`.
    pub environment: Environment,
    /// The integration the applicant signs up through; `null` where it cannot be read.
    pub flow: Option<&'static str>,
    /// The bank's branch, alpha-2; `null` where it is not known.
    pub branch: Option<&'static str>,
    /// The methods, the recommended one first.
    pub methods: Vec<MethodReport>,
    #[serde(skip)]
    pack: &'static Pack,
}

/// A method in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodReport {
    /// The method.
    pub method: &'static str,
    /// Whether it may be used: yes, no or unknown.
    pub answer: Eligibility,
    /// The rules that say so; empty where it may be used.
    pub reasons: Vec<&'static str>,
    /// Its place in the order recommended, from 1.
    pub rank: usize,
    /// What the request that creates the identification must still state, as JSON pointers.
    pub needs: Vec<String>,
    /// The methods to offer where this one fails.
    pub fallbacks: Vec<&'static str>,
    /// What the rules say, and what would change the answer.
    pub findings: Vec<FindingReport>,
}

impl Methods {
    /// Puts the methods into words.
    #[must_use]
    pub fn report(&self, lang: Lang) -> MethodsReport {
        let voice = Voice::new(self.rulebook, self.as_of.date_naive(), lang);
        // The methods share most of their findings: to say one takes longer than to repeat it.
        let mut all: Vec<(&Finding, FindingReport)> = Vec::new();
        let mut say = |finding| match all.iter().find(|(one, _)| *one == finding) {
            Some((_, report)) => report.clone(),
            None => {
                let report = FindingReport::new(finding, voice);
                all.push((finding, report.clone()));
                report
            }
        };
        let methods = self.methods.iter().enumerate().map(|(index, one)| MethodReport {
            method: one.method.name(),
            answer: one.answer,
            reasons: one.reasons(),
            rank: index.saturating_add(1),
            needs: one.needs.iter().map(ToString::to_string).collect(),
            fallbacks: one.fallbacks.to_vec(),
            findings: report::said(&one.findings, report::refuses(&one.findings), &mut say),
        });
        let Setting { reference, as_of_by, environment, flow, branch, method: _ } = self.setting.clone();
        MethodsReport {
            reference,
            as_of: instant_text(self.as_of),
            as_of_by,
            environment,
            flow: flow.map(Flow::name),
            branch: branch.and_then(report::alpha2),
            methods: methods.collect(),
            pack: voice.pack,
        }
    }

    /// The methods as one line of JSON.
    #[must_use]
    pub fn to_json(&self, lang: Lang) -> String {
        self.report(lang).to_json()
    }
}

crate::report::written!(MethodsReport);

impl MethodsReport {
    /// The methods as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        tell(self, paint)
    }
}

/// In English words; [`Methods::report`] gives the other language.
impl Serialize for Methods {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.report(Lang::En).serialize(serializer)
    }
}

fn tell(report: &MethodsReport, paint: Paint<'_>) -> String {
    let mut page = Page::new(report.pack, paint);
    let title = page.painted(Tone::Heading, page.say(words::HEADING_ELIGIBLE_METHODS));
    page.line(&title);
    if let Some(reference) = &report.reference {
        page.line(&format!("{} {}", page.say(words::HEADING_REFERENCE), shown(reference.as_str())));
    }
    let as_of = as_of_in_words(&report.as_of, report.as_of_by, report.pack);
    page.line(&format!("{} {as_of}", page.say(words::HEADING_AS_OF)));
    let setting = setting_in_words(report.flow, report.branch, report.environment, report.pack);
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
        text::finding(&mut page, &reason.finding);
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
struct Reason {
    finding: FindingReport,
    methods: Vec<&'static str>,
}

fn reasons(report: &MethodsReport) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for method in &report.methods {
        for finding in joined(method.findings.iter()) {
            let is_same = |one: &FindingReport| one.says_the_same(&finding) && one.fields == finding.fields;
            match reasons.iter_mut().find(|reason| is_same(&reason.finding)) {
                Some(reason) => reason.methods.push(method.method),
                None => reasons.push(Reason { finding, methods: vec![method.method] }),
            }
        }
    }
    reasons
}
