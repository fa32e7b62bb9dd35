//! The comparison as a page.

use std::cmp::Ordering;

use askama::Template;

use super::report::{CellReport, Comparison, Group};
use super::text::GROUPS;
use super::{Matrix, Standing};
use crate::page::{lang_code, written};
use crate::words::{Phrase, compare as say};

/// The page: see `templates/compare.html`.
#[derive(Template)]
#[template(path = "compare.html")]
struct Page<'c> {
    lang_code: &'static str,
    comparison: &'c Comparison,
    matrix: Table,
    /// The matrix in which those who were decided before a change keep the values of that time.
    spared_matrix: Table,
    spared: Names,
    limit: usize,
}

/// A matrix.
struct Table {
    rows: Vec<Row>,
    totals: Vec<usize>,
    total: usize,
}

/// A row of the matrix.
struct Row {
    name: &'static str,
    cells: Vec<Cell>,
    total: usize,
}

/// A cell of the matrix.
struct Cell {
    count: usize,
    /// How it is shaded.
    class: &'static str,
    /// The place on the page that names its applicants; empty where there is none.
    anchor: String,
}

/// Applicants of a cell, with what is responsible.
struct GroupOfCell {
    /// What is responsible, and the names of the rules and deadlines.
    because: Vec<(String, String)>,
    count: usize,
    names: Names,
}

/// Names of applicants.
struct Names {
    shown: Vec<String>,
    /// How many there are beside; empty where there are none, or nobody is to be named.
    more: String,
}

impl Comparison {
    /// Returns the comparison as a self-contained page. Of the applicants in a cell with the same reason, at most
    /// `limit` are named.
    #[must_use]
    pub fn to_html(&self, limit: usize) -> String {
        let spared_matrix = self.grandfather.as_ref().map(|grandfather| grandfather.matrix).unwrap_or_default();
        let spared = self.spared_applicants().into_iter().map(|(name, day)| format!("{name}, {day}"));
        written(&Page {
            lang_code: lang_code(self.lang),
            comparison: self,
            matrix: self.table(&self.matrix),
            spared_matrix: self.table(&spared_matrix),
            spared: self.names(spared, limit),
            limit,
        })
    }

    fn table(&self, matrix: &Matrix) -> Table {
        let row = |from: Standing| Row {
            name: self.standing(from),
            cells: Standing::ALL.iter().map(|to| self.matrix_cell(matrix, from, *to)).collect(),
            total: matrix.total_from(from),
        };
        Table {
            rows: Standing::ALL.into_iter().map(row).collect(),
            totals: Standing::ALL.iter().map(|to| matrix.total_to(*to)).collect(),
            total: matrix.total(),
        }
    }

    fn matrix_cell(&self, matrix: &Matrix, from: Standing, to: Standing) -> Cell {
        let count = matrix.count(from, to);
        let class = match (count, from.cmp(&to)) {
            (0, _) => "none",
            (_, Ordering::Equal) => "same",
            _ if from == Standing::Unreadable || to == Standing::Unreadable => "other",
            (_, Ordering::Less) => "worse",
            (_, Ordering::Greater) => "better",
        };
        let is_named = self.cells.iter().any(|cell| cell.from == from && cell.to == to && cell.count == count);
        Cell { count, class, anchor: if is_named { anchor(from, to) } else { String::new() } }
    }

    fn names(&self, mut all: impl ExactSizeIterator<Item = String>, limit: usize) -> Names {
        let shown: Vec<String> = all.by_ref().take(limit).collect();
        let more = self.say(say::MORE);
        let more =
            if limit > 0 && all.len() > 0 { more.replace("{count}", &all.len().to_string()) } else { String::new() };
        Names { shown, more }
    }
}

impl Page<'_> {
    fn anchor(&self, cell: &CellReport) -> String {
        anchor(cell.from, cell.to)
    }

    fn groups_of(&self, cell: &CellReport) -> Vec<GroupOfCell> {
        self.groups(&cell.groups, Comparison::without_cause(cell))
    }

    fn beside(&self) -> Vec<GroupOfCell> {
        self.groups(&self.comparison.beside, say::SAME_ANSWER)
    }

    fn groups(&self, groups: &[Group], without_cause: Phrase) -> Vec<GroupOfCell> {
        let shown = groups.iter().take(GROUPS).map(|group| GroupOfCell {
            because: self.comparison.because(group, without_cause),
            count: group.applicants.len(),
            names: self.comparison.names(group.applicants.iter().map(|one| self.comparison.name(one)), self.limit),
        });
        let rest = Comparison::rest(groups);
        let others = (rest > 0).then(|| GroupOfCell {
            because: vec![(self.comparison.say(say::OTHER_REASONS).to_owned(), String::new())],
            count: rest,
            names: Names { shown: Vec::new(), more: String::new() },
        });
        shown.chain(others).collect()
    }

    fn unmatched(&self) -> Vec<(String, Names)> {
        let unmatched = self.comparison.unmatched().map(|(phrase, side, applicants)| {
            let heading = self.comparison.say(phrase).replace("{side}", self.comparison.say(side));
            let names = self.comparison.names(applicants.iter().map(|one| self.comparison.name(one)), self.limit);
            (format!("{heading}: {}", applicants.len()), names)
        });
        unmatched.collect()
    }

    fn heads_of_rules(&self) -> [&'static str; 4] {
        [say::NEW, say::GONE, say::CHANGED, say::DECISIVE].map(|head| self.comparison.say(head))
    }

    fn heads_of_deadlines(&self) -> [&'static str; 4] {
        [say::NEW, say::GONE, say::EARLIER, say::LATER].map(|head| self.comparison.say(head))
    }

    fn heading_of_cells(&self) -> &'static str {
        let names_all = self.comparison.cells.iter().any(|cell| cell.from == cell.to);
        self.comparison.say(if names_all { say::ALL_CELLS } else { say::CHANGED_CELLS })
    }
}

fn anchor(from: Standing, to: Standing) -> String {
    format!("{}-{}", from.name(), to.name())
}
