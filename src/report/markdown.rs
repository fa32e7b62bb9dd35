//! The report as Markdown, for a ticket or a file.

use std::fmt::Write as _;

use super::{
    FindingReport, Report, decision_words, effect_words, joined, joined_names, light_words, row_words, shown,
    who_words,
};
use crate::rulebook::{Light, RuleId, Words, words};

pub(super) fn tell(report: &Report) -> String {
    let mut out = String::new();
    head(&mut out, report);
    checklist(&mut out, report);
    let found = report.found();
    section(&mut out, report, report.say(words::HEADING_FINDINGS), &found);
    open_questions(&mut out, report);
    section(&mut out, report, report.say(words::HEADING_LATER), &joined(report.later.iter()));
    section(&mut out, report, report.say(words::HEADING_NOTES), &report.notes());
    unknown_notes(&mut out, report);
    deadlines(&mut out, report);
    other_rules(&mut out, report, words::HEADING_CLEAR, report.clear.as_deref());
    other_rules(&mut out, report, words::HEADING_NOT_APPLICABLE, report.not_applicable.as_deref());
    out
}

fn head(out: &mut String, report: &Report) {
    let _ = writeln!(
        out,
        "# {} {}\n\n{}: {}, {}: {} (`{}`)",
        report.say(report.question()),
        report.say(decision_words(report.decision)),
        report.say(words::HEADING_AS_OF),
        report.as_of_in_words(),
        report.say(words::HEADING_RULEBOOK),
        report.rulebook.version,
        report.rulebook.digest
    );
    let setting = report.setting().map(|(heading, value)| format!("{heading}: {}", escape(value)));
    let _ = writeln!(out, "\n{}", setting.join(", "));
    if let Some(reference) = &report.reference {
        let _ = writeln!(out, "\n{}: {}", report.say(words::HEADING_REFERENCE), escape(&shown(reference.as_str())));
    }
    if report.light == Light::Green {
        let nothing = if report.later.is_empty() { words::NOTHING_FOUND } else { words::NOTHING_FOUND_HERE };
        let _ = writeln!(out, "\n{}", report.say(nothing));
    }
}

fn checklist(out: &mut String, report: &Report) {
    let Some(verdict) = report.checklist_light else { return };
    let _ = writeln!(
        out,
        "\n## {}\n\n| {} | {} |\n|---|---|",
        report.say(words::HEADING_CHECKLIST),
        report.say(words::HEADING_ROW),
        report.say(words::HEADING_LIGHT)
    );
    for row in &report.checklist {
        let _ = writeln!(out, "| {} | {} |", report.say(row_words(row.row)), report.say(light_words(row.light)));
    }
    let _ =
        writeln!(out, "| **{}** | **{}** |", report.say(words::LITERAL_VERDICT), report.say(light_words(verdict)));
}

fn section(out: &mut String, report: &Report, heading: &str, findings: &[FindingReport]) {
    if findings.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## {heading}");
    for finding in findings {
        self::finding(out, report, finding);
    }
}

fn finding(out: &mut String, report: &Report, finding: &FindingReport) {
    let _ = writeln!(
        out,
        "\n### {} ({})\n\n- **{}:** `{}`\n- **{}:** {}",
        escape(&finding.title),
        report.say(effect_words(finding.effect)),
        report.say(words::HEADING_RULE),
        finding.rule,
        report.say(words::HEADING_WHERE),
        places(&finding.fields, &finding.field_names)
    );
    let values: Vec<_> = finding.values.iter().filter(|value| !value.is_empty()).map(|value| escape(value)).collect();
    if !values.is_empty() {
        let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_VALUE), values.join(", "));
    }
    if let Some(detail) = &finding.detail {
        let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_DETAIL), escape(detail));
    }
    if let Some(cleared) = &finding.cleared {
        let (heading, text) = (report.say(words::HEADING_CLEARED), escape(&cleared.text));
        let _ = writeln!(out, "- **{heading}:** {text} (`{}`)", cleared.clearance);
    }
    let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_WHY), escape(&finding.why));
    if let Some(next) = &finding.next {
        let (heading, who) = (report.say(words::HEADING_NEXT), report.say(who_words(next.who)));
        let _ = writeln!(out, "- **{heading}:** {who}: {}", escape(&next.text));
    }
    let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_SOURCE), escape(&finding.source));
    if let Some(reading) = &finding.reading {
        let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_READING), escape(reading));
    }
}

fn open_questions(out: &mut String, report: &Report) {
    let questions = report.open_questions();
    if questions.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## {}", report.say(words::HEADING_UNKNOWN));
    for question in questions {
        let _ = writeln!(out, "\n### {}\n", places(question.fields, question.field_names()));
        if let Some(next) = question.next() {
            let who = report.say(who_words(next.who));
            let _ = writeln!(out, "- **{}:** {who}: {}", report.say(words::HEADING_NEXT), escape(&next.text));
        }
        let _ = writeln!(
            out,
            "- **{}:** `{}`",
            report.say(words::HEADING_NEEDED_BY),
            question.rule_names().replace(", ", "`, `")
        );
        for source in question.sources() {
            let _ = writeln!(out, "- **{}:** {}", report.say(words::HEADING_SOURCE), escape(source));
        }
    }
}

fn unknown_notes(out: &mut String, report: &Report) {
    for (index, finding) in report.unknown_notes().enumerate() {
        if index == 0 {
            let _ = writeln!(out, "\n## {}\n", report.say(words::HEADING_UNKNOWN_NOTES));
        }
        let _ = writeln!(out, "- `{}`: {}", finding.rule, places(&finding.fields, &finding.field_names));
    }
}

fn deadlines(out: &mut String, report: &Report) {
    if report.deadlines.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "\n## {}\n\n| {} | {} | {} | {} | {} |\n|---|---|---|---|---|",
        report.say(words::HEADING_DEADLINES),
        report.say(words::HEADING_BY),
        report.say(words::HEADING_WHAT),
        report.say(words::HEADING_WHO),
        report.say(words::HEADING_IF_NOT_DONE),
        report.say(words::HEADING_RULE)
    );
    for deadline in &report.deadlines {
        let who = report.say(who_words(deadline.who));
        let (title, if_not_done) = (escape(&deadline.title), escape(&deadline.consequence));
        let passed = if deadline.passed { format!(", {}", report.say(words::PASSED)) } else { String::new() };
        let (by, rule) = (&deadline.by, deadline.rule.name());
        let _ = writeln!(out, "| {by}{passed} | {title} | {who} | {if_not_done} | `{rule}` |");
    }
}

/// The names of rules that say nothing of this applicant.
fn other_rules(out: &mut String, report: &Report, heading: Words, rules: Option<&[RuleId]>) {
    if let Some(rules) = rules.filter(|rules| !rules.is_empty()) {
        let _ = writeln!(out, "\n## {}\n\n`{}`", report.say(heading), joined_names(rules, "`, `"));
    }
}

/// Fields, each by its name and its pointer.
fn places(fields: &[String], names: &[String]) -> String {
    let places = fields.iter().zip(names).map(|(pointer, name)| match pointer.as_str() {
        "" => escape(name),
        pointer => format!("{} (`{pointer}`)", escape(name)),
    });
    places.collect::<Vec<_>>().join(", ")
}

/// Text that could mean something to a Markdown reader, escaped so that it is shown as it is.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            _ => escaped.push(character),
        }
    }
    escaped
}
