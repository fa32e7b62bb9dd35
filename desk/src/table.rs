//! Tables: their cells, and how a spreadsheet or a program reads them as CSV.
//!
//! CSV is RFC 4180 in UTF-8: commas, CRLF, quotes where they are needed. It begins with a byte order mark, without which
//! Excel misreads every umlaut; what reads UTF-8 with a mark skips it, as DuckDB, pandas and LibreOffice do.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe before it: see [`neutral`].

use std::borrow::Cow;

use chrono::NaiveDate;

/// What comes before the first row, so that Excel reads UTF-8.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(Cow<'static, str>),
    /// A count or a place.
    Number(i64),
    /// A day.
    Day(NaiveDate),
}

impl Cell {
    /// Returns the cell of a text; an empty one where there is none.
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Returns the cell of a count or a place.
    #[must_use]
    pub fn number(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// Returns the cell of a day.
    #[must_use]
    pub fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

/// A row: one cell for each column.
pub type Row = Vec<Cell>;

/// Writes rows as CSV, without the byte order mark.
pub fn write_csv<'r>(out: &mut Vec<u8>, rows: impl IntoIterator<Item = &'r Row>) {
    /// A row fits, so that one buffer serves.
    const BUFFER: usize = 2048;

    let mut builder = csv::WriterBuilder::new();
    let builder = builder.terminator(csv::Terminator::CRLF).buffer_capacity(BUFFER).flexible(true);
    let mut writer = builder.from_writer(out);
    for row in rows {
        // Writing into memory has no way to fail.
        let _ = writer.write_record(row.iter().map(written).map(|cell| cell.into_owned().into_bytes()));
    }
    let _ = writer.flush();
}

fn written(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => neutral(text),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Day(day) => Cow::Owned(day.to_string()),
    }
}

/// Returns a text that no spreadsheet takes for a formula, and that is still readable: `'+49 30 123456`.
///
/// An apostrophe comes before a text that begins with `=`, `+`, `-`, `@`, a tab, a line end or NUL, also after spaces and
/// quotes, and with full-width signs. It also comes where a program that splits at semicolons, tabs or lines would begin
/// another cell, as Excel does with German settings.
#[must_use]
pub fn neutral(text: &str) -> Cow<'_, str> {
    let mut pieces = text.split_inclusive([';', '\t', '\n', '\r', '\0']);
    let is_first_risky = pieces.next().is_some_and(begins_cell_riskily);
    if !is_first_risky && !pieces.any(begins_formula) {
        return Cow::Borrowed(text);
    }
    let mut neutral = String::with_capacity(text.len().saturating_add(8));
    for (index, piece) in text.split_inclusive([';', '\t', '\n', '\r', '\0']).enumerate() {
        let is_risky = if index == 0 { begins_cell_riskily(piece) } else { begins_formula(piece) };
        if is_risky {
            neutral.push('\'');
        }
        neutral.push_str(piece);
    }
    Cow::Owned(neutral)
}

fn begins_cell_riskily(text: &str) -> bool {
    let is_skipped = |one: char| is_quote(one) || one.is_whitespace() && !matches!(one, '\t' | '\n' | '\r');
    text.trim_start_matches(is_skipped).starts_with(['\t', '\n', '\r', '\0']) || begins_formula(text)
}

fn begins_formula(text: &str) -> bool {
    let is_skipped = |one: char| is_quote(one) || one.is_whitespace() || one.is_control();
    text.trim_start_matches(is_skipped).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

const fn is_quote(one: char) -> bool {
    matches!(one, '"' | '\'' | '`' | '„' | '“' | '”' | '‚' | '‘' | '’' | '«' | '»')
}
