//! The work list: a row for each finding, or for each applicant, for a spreadsheet or a program.
//!
//! Nothing is lost: an applicant without findings has a row, and a record that cannot be read has one with its error.
//! Texts are in the language of the list; the names of rules and the JSON pointers are the same in both.

use std::cmp::Reverse;

use chrono::NaiveDate;
use onboardable::report::{FindingReport, decision_words, effect_words, shown, who_words};
use onboardable::rulebook::{Pack, words};
use onboardable::{Assessment, Deadline, Lang, Light, Report};

use crate::applicant::Applicant;
use crate::table::{Cell, Row};
use crate::words::{Phrase, column, worklist as say};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A finding.
    Finding,
    /// An applicant, with all open findings.
    Applicant,
}

/// A column, after those of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Decision,
    Gate,
    Findings,
    Rule,
    Effect,
    Field,
    Pointer,
    Value,
    Message,
    Who,
    NextStep,
    DueDay,
    NextDeadline,
    Source,
}

impl Column {
    const ALL: [Self; 14] = [
        Self::Decision,
        Self::Gate,
        Self::Findings,
        Self::Rule,
        Self::Effect,
        Self::Field,
        Self::Pointer,
        Self::Value,
        Self::Message,
        Self::Who,
        Self::NextStep,
        Self::DueDay,
        Self::NextDeadline,
        Self::Source,
    ];

    const fn head(self) -> Phrase {
        match self {
            Self::Decision => column::DECISION,
            Self::Gate => column::GATE,
            Self::Findings => column::FINDINGS,
            Self::Rule => column::RULE,
            Self::Effect => column::EFFECT,
            Self::Field => column::FIELD,
            Self::Pointer => column::POINTER,
            Self::Value => column::VALUE,
            Self::Message => column::MESSAGE,
            Self::Who => column::WHO,
            Self::NextStep => column::NEXT_STEP,
            Self::DueDay => column::DUE_DAY,
            Self::NextDeadline => column::NEXT_DEADLINE,
            Self::Source => column::SOURCE,
        }
    }

    /// How wide it is in a workbook, in characters.
    const fn width(self) -> u16 {
        match self {
            Self::Findings => 8,
            Self::DueDay | Self::NextDeadline | Self::Decision => 13,
            Self::Gate | Self::Effect | Self::Who | Self::Value => 18,
            Self::Rule | Self::Field | Self::Pointer => 32,
            Self::Message | Self::NextStep | Self::Source => 60,
        }
    }
}

/// How a work list is written.
#[derive(Clone, Copy, Debug)]
pub struct WorkList {
    /// What a row is about.
    pub per: Per,
    /// Whether there is a column for the values of the fields, which the reports then have.
    pub shows_values: bool,
    /// The language of heads and texts.
    pub lang: Lang,
    /// The words of the rulebook in that language.
    pub pack: &'static Pack,
}

impl WorkList {
    fn columns(self) -> impl Iterator<Item = Column> {
        Column::ALL.into_iter().filter(move |column| match column {
            Column::Findings => self.per == Per::Applicant,
            Column::Pointer => self.per == Per::Finding,
            Column::Value => self.per == Per::Finding && self.shows_values,
            Column::Decision
            | Column::Gate
            | Column::Rule
            | Column::Effect
            | Column::Field
            | Column::Message
            | Column::Who
            | Column::NextStep
            | Column::DueDay
            | Column::NextDeadline
            | Column::Source => true,
        })
    }

    /// Returns the head: the names of the columns.
    #[must_use]
    pub fn head(self) -> Row {
        let columns = self.columns().map(Column::head);
        Applicant::HEADS.into_iter().chain(columns).map(|head| Cell::text(head.text(self.lang))).collect()
    }

    /// Returns how wide each column is in a workbook, in characters.
    pub fn widths(self) -> impl Iterator<Item = u16> {
        Applicant::WIDTHS.into_iter().chain(self.columns().map(Column::width))
    }

    /// Returns the rows of an applicant: at least one.
    #[must_use]
    pub fn rows(self, applicant: &Applicant, assessment: &Assessment, report: &Report) -> Vec<Row> {
        let of = Of { list: self, assessment, report };
        let row = |findings: &[&FindingReport], is_later: bool| {
            let columns = self.columns().map(|column| of.cell(column, findings, is_later));
            applicant.cells().into_iter().chain(columns).collect()
        };
        match self.per {
            Per::Applicant => {
                let mut open: Vec<&FindingReport> = open(report).collect();
                open.sort_by_key(|finding| Reverse(finding.light));
                vec![row(&open, false)]
            }
            Per::Finding if report.findings.is_empty() && report.later.is_empty() => vec![row(&[], false)],
            Per::Finding => {
                let now = report.findings.iter().map(|finding| row(&[finding], false));
                now.chain(report.later.iter().map(|finding| row(&[finding], true))).collect()
            }
        }
    }

    /// Returns the row of a record that cannot be read: its error is the message, the way out the next step.
    #[must_use]
    pub fn unreadable(self, applicant: &Applicant, problem: &str, way_out: &str) -> Row {
        let cell = |column| match column {
            Column::Decision => Cell::text(words::UNREADABLE.text(self.pack)),
            Column::Message => Cell::text(problem.to_owned()),
            Column::NextStep => Cell::text(way_out.to_owned()),
            Column::Gate
            | Column::Findings
            | Column::Rule
            | Column::Effect
            | Column::Field
            | Column::Pointer
            | Column::Value
            | Column::Who
            | Column::DueDay
            | Column::NextDeadline
            | Column::Source => Cell::Empty,
        };
        applicant.cells().into_iter().chain(self.columns().map(cell)).collect()
    }
}

/// What is still to be done: the findings that do not pass and have a next step. Of an applicant who is refused that is the
/// refusal.
pub fn open(report: &Report) -> impl Iterator<Item = &FindingReport> {
    report.findings.iter().filter(|finding| is_open(finding))
}

/// Returns whether a finding is still to be worked on.
#[must_use]
pub fn is_open(finding: &FindingReport) -> bool {
    finding.light != Light::Green && finding.next.is_some()
}

/// What was found, and what there is to say beyond that.
#[must_use]
pub fn message(finding: &FindingReport) -> String {
    match &finding.detail {
        Some(detail) => format!("{}. {detail}", finding.title),
        None => finding.title.clone(),
    }
}

/// Returns the last day of the deadline that a finding is about.
#[must_use]
pub fn due_day(finding: &FindingReport, deadlines: &[Deadline]) -> Option<NaiveDate> {
    deadlines.iter().find(|deadline| deadline.rule == finding.rule).map(|deadline| deadline.by.end().date_naive())
}

/// Returns the last day of the first deadline that has not passed.
#[must_use]
pub fn next_deadline(deadlines: &[Deadline]) -> Option<NaiveDate> {
    deadlines.iter().find(|deadline| !deadline.has_passed).map(|deadline| deadline.by.end().date_naive())
}

/// What the cells of an applicant are made of.
struct Of<'r> {
    list: WorkList,
    assessment: &'r Assessment,
    report: &'r Report,
}

impl Of<'_> {
    fn cell(&self, column: Column, findings: &[&FindingReport], is_later: bool) -> Cell {
        let pack = self.list.pack;
        let deadlines = &self.assessment.deadlines;
        let joined =
            |text: &dyn Fn(&FindingReport) -> String| Cell::text(joined(findings.iter().map(|one| text(one))));
        match column {
            Column::Decision => Cell::text(decision_words(self.report.decision).text(pack)),
            Column::Gate if is_later => Cell::text(say::LATER.text(self.list.lang)),
            Column::Gate => Cell::text(self.report.gate.name()),
            Column::Findings => Cell::number(findings.len()),
            Column::Rule => joined(&|finding| finding.rule.name().to_owned()),
            Column::Effect => joined(&|finding| effect_words(finding.effect).text(pack).to_owned()),
            Column::Field => joined(&|finding| finding.field_names.join(", ")),
            Column::Pointer => joined(&|finding| finding.fields.join(", ")),
            Column::Value => {
                joined(&|finding| finding.values.0.iter().map(|value| as_text(value)).collect::<Vec<_>>().join(", "))
            }
            Column::Message => joined(&message),
            Column::Who => joined(&|finding| {
                finding.next.as_ref().map(|next| who_words(next.who).text(pack).to_owned()).unwrap_or_default()
            }),
            Column::NextStep => {
                joined(&|finding| finding.next.as_ref().map(|next| next.text.clone()).unwrap_or_default())
            }
            Column::DueDay => Cell::day(findings.iter().filter_map(|finding| due_day(finding, deadlines)).min()),
            Column::NextDeadline => Cell::day(next_deadline(deadlines)),
            Column::Source => joined(&|finding| finding.source.clone()),
        }
    }
}

/// The texts, each once.
fn joined(texts: impl Iterator<Item = String>) -> String {
    let mut joined: Vec<String> = Vec::new();
    for text in texts {
        if !text.is_empty() && !joined.contains(&text) {
            joined.push(text);
        }
    }
    joined.join(" | ")
}

/// A value of a report is JSON text; a string is read without its quotes. What JSON escapes is written as its code point
/// then, because no cell has a control character.
fn as_text(value: &str) -> String {
    serde_json::from_str::<String>(value).map_or_else(|_| value.to_owned(), |text| shown(&text))
}
