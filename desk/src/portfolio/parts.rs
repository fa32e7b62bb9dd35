//! What the page is made of: sections of figures, each a chart with its table.

use crate::chart::Chart;

/// A section under a heading.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// The id on the page.
    pub id: &'static str,
    pub heading: &'static str,
    /// What it comes to, in a sentence.
    pub key: String,
    /// What is counted, before the figures.
    pub lead: Vec<String>,
    pub figures: Vec<Figure>,
    /// What remains to be said after them.
    pub notes: Vec<String>,
}

/// A chart and its table.
#[derive(Debug, Default)]
pub(super) struct Figure {
    /// The heading, where a section has several.
    pub heading: String,
    pub chart: Option<Chart>,
    /// What the fills mean: the class of each, and its meaning.
    pub legend: Vec<(&'static str, String)>,
    pub table: Table,
    /// Whether the table has room beside the chart.
    pub is_beside: bool,
}

/// A table.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// What it lists, for whoever hears it.
    pub caption: String,
    pub head: Vec<Cell>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Default)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// Whether it is the sum of the others.
    pub is_total: bool,
}

/// A cell. The first of a row is its heading.
#[derive(Debug, Default)]
pub(super) struct Cell {
    pub text: String,
    /// A name as programs spell it, under the text.
    pub code: String,
    /// What is less important, under the text.
    pub quiet: String,
    /// Whether it is a number, and set to the right.
    pub is_number: bool,
    /// The fill before the text: the text says what it means.
    pub fill: &'static str,
    /// A bar under the text, in thousandths of the full width.
    pub bar: Option<u64>,
    /// Whether the text is in English whatever the language of the page.
    pub is_english: bool,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn number(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_number: true, ..Self::default() }
    }

    pub fn with_code(self, code: impl Into<String>) -> Self {
        Self { code: code.into(), ..self }
    }

    pub fn with_quiet(self, quiet: impl Into<String>) -> Self {
        Self { quiet: quiet.into(), ..self }
    }

    pub fn with_fill(self, fill: &'static str) -> Self {
        Self { fill, ..self }
    }

    /// With a bar for a part of a whole.
    pub fn with_bar(self, part: u64, whole: u64) -> Self {
        let exact = u128::from(part).saturating_mul(1000).checked_div(u128::from(whole)).unwrap_or_default();
        Self { bar: Some(u64::try_from(exact).unwrap_or(1000).clamp(u64::from(part > 0) * 5, 1000)), ..self }
    }

    pub fn in_english(self) -> Self {
        Self { is_english: true, ..self }
    }
}

impl Row {
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { cells: cells.into_iter().collect(), is_total: false }
    }

    pub fn total(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { is_total: true, ..Self::new(cells) }
    }
}

/// A figure at the head of the page.
#[derive(Debug)]
pub(super) struct Tile {
    /// The class of its colour.
    pub class: &'static str,
    pub label: &'static str,
    pub count: String,
    pub share: String,
}

/// A fact about the page, with the name of its code if it is one.
#[derive(Debug)]
pub(super) struct Fact {
    pub name: &'static str,
    pub text: String,
    pub code: String,
}
