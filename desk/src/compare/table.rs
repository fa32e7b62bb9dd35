//! The comparison as CSV: one row for everything that differs.

use onboardable::report::shown;

use super::Found;
use super::report::{ApplicantChange, Change, Comparison};
use crate::applicant::Applicant;
use crate::table::{self, Cell, write_csv};

/// The columns. They are the same in every language, so that a program may read them.
const COLUMNS: [&str; 19] = [
    "file",
    "entry",
    "line",
    "reference",
    "from",
    "to",
    "change",
    "rule",
    "title",
    "from_answer",
    "from_effect",
    "to_answer",
    "to_effect",
    "decisive",
    "deadline",
    "from_by",
    "to_by",
    "decided",
    "grandfathered",
];

/// A row of the table: a cell for each column that is not empty.
#[derive(Default)]
struct Row<'r>([Option<std::borrow::Cow<'r, str>>; COLUMNS.len()]);

impl<'r> Row<'r> {
    fn of(applicant: &'r Applicant) -> Self {
        let mut row = Self::default();
        row.set("file", applicant.file.as_deref().unwrap_or_default());
        if applicant.entry > 0 {
            row.set("entry", applicant.entry.to_string());
        }
        row.set("line", applicant.line.to_string());
        row.set("reference", applicant.reference.as_ref().map(|one| shown(one.as_str())).unwrap_or_default());
        row
    }

    fn cells(&self) -> table::Row {
        let cell =
            |cell: &Option<std::borrow::Cow<'_, str>>| Cell::text(cell.as_deref().unwrap_or_default().to_owned());
        self.0.iter().map(cell).collect()
    }

    fn set(&mut self, column: &str, cell: impl Into<std::borrow::Cow<'r, str>>) {
        let place = COLUMNS.iter().position(|name| *name == column);
        if let Some(place) = place.and_then(|place| self.0.get_mut(place)) {
            *place = Some(cell.into());
        }
    }

    fn set_found(&mut self, [answer, effect]: [&str; 2], found: Option<Found>) {
        self.set(answer, found.map_or("", |found| found.answer.name()));
        self.set(effect, found.map_or("", |found| found.effect.name()));
    }
}

impl Comparison {
    /// Returns the comparison as CSV (RFC 4180, UTF-8, with commas): one row for each finding and each deadline of an
    /// applicant that differs, for each other answer without a rule, and for each applicant or answer without a
    /// counterpart. Where all applicants are named, those with the same answer have a row, too.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut rows = Vec::new();
        let mut write = |row: &Row<'_>| rows.push(row.cells());
        let mut head = Row::default();
        COLUMNS.iter().for_each(|column| head.set(column, *column));
        write(&head);
        for change in &self.changes {
            self.write_change(change, &mut write);
        }
        for cell in self.cells.iter().filter(|cell| cell.from == cell.to) {
            for applicant in cell.groups.iter().flat_map(|group| &group.applicants) {
                let mut row = Row::of(applicant);
                row.set("from", cell.from.name());
                row.set("to", cell.to.name());
                row.set("change", "same_answer");
                write(&row);
            }
        }
        for (change, applicants) in [
            ("no_answer_before", &self.without_answer.from),
            ("no_answer_after", &self.without_answer.to),
            ("no_applicant_before", &self.without_applicant.from),
            ("no_applicant_after", &self.without_applicant.to),
        ] {
            for applicant in applicants {
                let mut row = Row::of(applicant);
                row.set("change", change);
                write(&row);
            }
        }
        let mut csv = Vec::new();
        write_csv(&mut csv, &rows);
        String::from_utf8(csv).unwrap_or_default()
    }

    fn write_change(&self, change: &ApplicantChange, write: &mut impl FnMut(&Row<'_>)) {
        let row = |what: &'static str| {
            let mut row = Row::of(&change.applicant);
            row.set("from", change.from.name());
            row.set("to", change.to.name());
            row.set("change", what);
            row.set("decided", change.decided.as_deref().unwrap_or_default());
            row.set("grandfathered", change.grandfathered.map(|is| is.to_string()).unwrap_or_default());
            row
        };
        for one in &change.findings {
            let mut row = row(Change::of(one.from, one.to, Change::Changed).name());
            let answer = one.to.or(one.from).map(|found| found.answer);
            let title = self.rules.iter().find(|rule| rule.rule == one.rule && Some(rule.answer) == answer);
            row.set("rule", one.rule.name());
            row.set("title", title.map(|rule| rule.title.as_str()).unwrap_or_default());
            row.set_found(["from_answer", "from_effect"], one.from);
            row.set_found(["to_answer", "to_effect"], one.to);
            row.set("decisive", one.decisive.to_string());
            write(&row);
        }
        for one in &change.deadlines {
            let mut row = row("deadline");
            row.set("deadline", &*one.what);
            row.set("from_by", one.from.as_deref().unwrap_or_default());
            row.set("to_by", one.to.as_deref().unwrap_or_default());
            write(&row);
        }
        if change.findings.is_empty() && change.deadlines.is_empty() {
            write(&row("answer"));
        }
    }
}
