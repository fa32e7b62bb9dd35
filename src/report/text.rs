//! The report as plain text: reads alone, at most 100 columns wide.

use std::fmt::Write as _;

use super::{FindingReport, Report, decision_words, effect_words, gate_words, light_words, row_words, who_words};
use crate::rulebook::{Words, words};

const WIDTH: usize = 100;

pub(super) fn tell(report: &Report) -> String {
    let mut out = Out { text: String::new() };
    out.head(report);
    out.checklist(report);
    out.findings(report);
    out.open_questions(report);
    out.notes(report);
    out.deadlines(report);
    out.text
}

struct Out {
    text: String,
}

impl Out {
    fn head(&mut self, report: &Report) {
        let _ = writeln!(
            self.text,
            "{} ({}): {}",
            report.say(decision_words(report.decision)),
            report.decision.name(),
            report.say(gate_words(report.gate))
        );
        let _ = writeln!(
            self.text,
            "{} {}, {} {}, {}",
            report.say(words::HEADING_AS_OF),
            report.as_of,
            report.say(words::HEADING_RULEBOOK),
            report.rulebook.version,
            report.rulebook.digest
        );
        if report.findings.is_empty() {
            let _ = writeln!(self.text, "{}", report.say(words::NOTHING_FOUND));
        }
    }

    fn checklist(&mut self, report: &Report) {
        let Some(verdict) = report.checklist_light else { return };
        self.heading(report.say(words::HEADING_CHECKLIST));
        for row in &report.checklist {
            let _ =
                writeln!(self.text, "  {:<8}{}", report.say(light_words(row.light)), report.say(row_words(row.row)));
        }
        let _ =
            writeln!(self.text, "  {:<8}{}", report.say(light_words(verdict)), report.say(words::LITERAL_VERDICT));
    }

    fn findings(&mut self, report: &Report) {
        let found = report.found();
        if found.is_empty() {
            return;
        }
        self.heading(report.say(words::HEADING_FINDINGS));
        for (index, finding) in found.into_iter().enumerate() {
            if index > 0 {
                self.text.push('\n');
            }
            self.finding(report, finding);
        }
    }

    fn finding(&mut self, report: &Report, finding: &FindingReport) {
        let light = report.say(light_words(finding.light));
        let effect = report.say(effect_words(finding.effect));
        let _ = writeln!(self.text, "  {}  [{light}: {effect}]", finding.rule);
        self.paragraph(4, 0, &finding.title);
        self.entry(report, words::HEADING_WHERE, &finding.fields.join(", "));
        if !finding.values.is_empty() {
            self.entry(report, words::HEADING_VALUE, &finding.values.join(", "));
        }
        if let Some(detail) = &finding.detail {
            self.entry(report, words::HEADING_DETAIL, detail);
        }
        self.entry(report, words::HEADING_WHY, &finding.why);
        let who = report.say(who_words(finding.next.who));
        self.entry(report, words::HEADING_NEXT, &format!("{who}: {}", finding.next.text));
        self.entry(report, words::HEADING_SOURCE, &finding.source);
        if let Some(reading) = &finding.reading {
            self.entry(report, words::HEADING_READING, reading);
        }
    }

    fn open_questions(&mut self, report: &Report) {
        let questions = report.open_questions();
        if questions.is_empty() {
            return;
        }
        self.heading(report.say(words::HEADING_UNKNOWN));
        for (index, question) in questions.iter().enumerate() {
            if index > 0 {
                self.text.push('\n');
            }
            self.paragraph(2, 0, &question.fields.join(", "));
            if let Some(first) = question.rules.first() {
                let who = report.say(who_words(first.next.who));
                self.entry(report, words::HEADING_NEXT, &format!("{who}: {}", first.next.text));
            }
            for finding in &question.rules {
                self.entry(report, words::HEADING_RULE, &format!("{}: {}", finding.rule, finding.title));
                self.entry(report, words::HEADING_SOURCE, &finding.source);
            }
        }
    }

    fn notes(&mut self, report: &Report) {
        let mut notes = report.notes().peekable();
        if notes.peek().is_none() {
            return;
        }
        self.heading(report.say(words::HEADING_NOTES));
        for (index, finding) in notes.enumerate() {
            if index > 0 {
                self.text.push('\n');
            }
            self.finding(report, finding);
        }
    }

    fn deadlines(&mut self, report: &Report) {
        if report.deadlines.is_empty() {
            return;
        }
        self.heading(report.say(words::HEADING_DEADLINES));
        for deadline in &report.deadlines {
            let _ = writeln!(self.text, "  {}  {} ({})", deadline.by, deadline.what, deadline.rule);
            let who = report.say(who_words(deadline.who));
            self.paragraph(4, 0, &format!("{who}: {}", deadline.consequence));
        }
    }

    fn heading(&mut self, heading: &str) {
        let _ = writeln!(self.text, "\n{heading}");
    }

    /// A name and its text, hanging.
    fn entry(&mut self, report: &Report, name: Words, text: &str) {
        self.paragraph(4, 9, &format!("{:<9}{text}", report.say(name)));
    }

    /// Wraps a text between an indent and the width; continuation lines hang deeper.
    fn paragraph(&mut self, indent: usize, hang: usize, text: &str) {
        let mut column = indent;
        self.text.push_str(&" ".repeat(indent));
        let mut words = text.split(' ').peekable();
        while let Some(word) = words.next() {
            self.text.push_str(word);
            column = column.saturating_add(word.chars().count());
            let Some(next) = words.peek() else { break };
            if column.saturating_add(1).saturating_add(next.chars().count()) > WIDTH {
                self.text.push('\n');
                column = indent.saturating_add(hang);
                self.text.push_str(&" ".repeat(column));
            } else {
                self.text.push(' ');
                column = column.saturating_add(1);
            }
        }
        self.text.push('\n');
    }
}
