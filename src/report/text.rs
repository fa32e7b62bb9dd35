//! The report as plain text: reads alone, at most 100 columns wide.

use super::page::{Page, Paint, Tone};
use super::{
    FindingReport, Report, decision_words, effect_words, joined, joined_names, light_words, row_words, shown,
    who_words,
};
use crate::rulebook::{Light, words};

pub(super) fn tell(report: &Report, paint: Paint<'_>) -> String {
    let mut page = Page::new(report.pack, paint);
    head(&mut page, report);
    checklist(&mut page, report);
    findings(&mut page, words::HEADING_FINDINGS.text(report.pack), &report.found());
    open_questions(&mut page, report);
    findings(&mut page, words::HEADING_LATER.text(report.pack), &joined(report.later.iter()));
    findings(&mut page, words::HEADING_NOTES.text(report.pack), &report.notes());
    unknown_notes(&mut page, report);
    deadlines(&mut page, report);
    other_rules(&mut page, report);
    page.finish()
}

fn head(page: &mut Page<'_>, report: &Report) {
    let decision = page.painted(Tone::Light(report.light), page.say(decision_words(report.decision)));
    page.line(&format!("{} {decision}", page.say(report.question())));
    let (as_of, rulebook) = (page.say(words::HEADING_AS_OF), page.say(words::HEADING_RULEBOOK));
    if let Some(reference) = &report.reference {
        page.line(&format!("{} {}", page.say(words::HEADING_REFERENCE), shown(reference.as_str())));
    }
    page.line(&format!("{as_of} {}", report.as_of_in_words()));
    page.paragraph(0, &report.setting().map(|(heading, value)| format!("{heading} {value}")).join(", "));
    page.line(&format!("{rulebook} {}, {}", report.rulebook.version, report.rulebook.digest));
    if let Some(input) = &report.input {
        page.line(&format!("{} {}", page.say(words::HEADING_INPUT), shown(input)));
    }
    if report.light == Light::Green {
        page.line(page.say(if report.later.is_empty() { words::NOTHING_FOUND } else { words::NOTHING_FOUND_HERE }));
    }
}

fn checklist(page: &mut Page<'_>, report: &Report) {
    let Some(verdict) = report.checklist_light else { return };
    page.heading(page.say(words::HEADING_CHECKLIST));
    for row in &report.checklist {
        light_line(page, row.light, page.say(row_words(row.row)));
    }
    page.line(&format!("  {}", "-".repeat(40)));
    light_line(page, verdict, page.say(words::LITERAL_VERDICT));
}

fn light_line(page: &mut Page<'_>, light: Light, text: &str) {
    let padded = format!("{:<8}", page.say(light_words(light)));
    let painted = page.painted(Tone::Light(light), &padded);
    page.line(&format!("  {painted}{text}"));
}

fn findings(page: &mut Page<'_>, heading: &str, findings: &[FindingReport]) {
    for (index, finding) in findings.iter().enumerate() {
        if index == 0 {
            page.heading(heading);
        } else {
            page.blank();
        }
        self::finding(page, finding);
    }
}

pub(crate) fn finding(page: &mut Page<'_>, finding: &FindingReport) {
    let effect = page.painted(Tone::Light(finding.light), page.say(effect_words(finding.effect)));
    page.line(&format!("  {} [{effect}]", finding.title));
    page.entry(words::HEADING_RULE, finding.rule.name());
    page.entry(words::HEADING_WHERE, &finding.places());
    let values: Vec<_> = finding.values.iter().collect();
    if !values.is_empty() {
        page.entry(words::HEADING_VALUE, &values.join(", "));
    }
    if let Some(detail) = &finding.detail {
        page.entry(words::HEADING_DETAIL, detail);
    }
    if let Some(cleared) = &finding.cleared {
        page.entry(words::HEADING_CLEARED, &format!("{} ({})", cleared.text, cleared.clearance));
    }
    page.entry(words::HEADING_WHY, &finding.why);
    if let Some(next) = &finding.next {
        let who = page.say(who_words(next.who));
        page.entry(words::HEADING_NEXT, &format!("{who}: {}", next.text));
    }
    page.entry(words::HEADING_SOURCE, &finding.source);
    if let Some(reading) = &finding.reading {
        page.entry(words::HEADING_READING, reading);
    }
}

fn open_questions(page: &mut Page<'_>, report: &Report) {
    for (index, question) in report.open_questions().iter().enumerate() {
        if index == 0 {
            page.heading(page.say(words::HEADING_UNKNOWN));
        } else {
            page.blank();
        }
        page.paragraph(2, &question.places());
        if let Some(next) = question.next() {
            let who = page.say(who_words(next.who));
            page.entry(words::HEADING_NEXT, &format!("{who}: {}", next.text));
        }
        page.entry(words::HEADING_NEEDED_BY, &question.rule_names());
        page.entries(words::HEADING_SOURCE, question.sources());
    }
}

fn unknown_notes(page: &mut Page<'_>, report: &Report) {
    for (index, finding) in report.unknown_notes().enumerate() {
        if index == 0 {
            page.heading(page.say(words::HEADING_UNKNOWN_NOTES));
        }
        page.paragraph(2, &format!("{}: {}", finding.rule, finding.places()));
    }
}

fn deadlines(page: &mut Page<'_>, report: &Report) {
    if report.deadlines.is_empty() {
        return;
    }
    page.heading(page.say(words::HEADING_DEADLINES));
    for deadline in &report.deadlines {
        let rule = page.painted(Tone::Rule, deadline.rule.name());
        let passed = if deadline.passed { format!(", {}", page.say(words::PASSED)) } else { String::new() };
        page.paragraph(2, &format!("{}{passed}  {} ({rule})", deadline.by, deadline.title));
        page.entry(words::HEADING_WHO, page.say(who_words(deadline.who)));
        page.entry(words::HEADING_IF_NOT_DONE, &deadline.consequence);
    }
}

/// How many rules say nothing of this applicant, and their names where they are asked for.
fn other_rules(page: &mut Page<'_>, report: &Report) {
    let lists = [
        (words::HEADING_CLEAR, report.clear_rules(), report.clear.is_some()),
        (words::HEADING_NOT_APPLICABLE, report.not_applicable_rules(), report.not_applicable.is_some()),
    ];
    let mut is_first = true;
    for (heading, rules, is_asked_for) in lists {
        let Some(rules) = rules.filter(|rules| !rules.is_empty()) else { continue };
        let count = page.say(words::RULE_COUNT).replace("{count}", &rules.len().to_string());
        let line = format!("{}: {count}", page.say(heading));
        if is_asked_for {
            page.heading(&line);
            page.paragraph(2, &joined_names(&rules, ", "));
        } else {
            if is_first {
                page.blank();
            }
            page.line(&line);
        }
        is_first = false;
    }
}
