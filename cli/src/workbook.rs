//! A workbook of Excel with one sheet, whose rows are in a temporary file until it is saved, so that memory stays flat.
//!
//! The same rows give the same bytes: the time of the document is the instant of the evaluation.

use std::io::{self, Write};

use chrono::{DateTime, SecondsFormat, Utc};
use onboardable::rulebook::Rulebook;
use onboardable_desk::table::{Cell, Row};
use rust_xlsxwriter::{DocProperties, Format, Workbook, Worksheet, XlsxError};

use crate::output::Failure;

/// How many rows a sheet has room for, the head included.
const ROWS: u32 = 1_048_576;

/// The characters that fit into a cell.
const CHARACTERS: usize = 32_767;

/// A sheet that is being written.
pub struct Sheet {
    workbook: Workbook,
    worksheet: Worksheet,
    /// The place of the next row, from 0.
    next: u32,
    columns: u16,
    rows: u32,
    day: Format,
}

impl Sheet {
    /// Begins a sheet with its head and the widths of its columns.
    pub fn new(
        head: &Row,
        widths: impl Iterator<Item = u16>,
        as_of: DateTime<Utc>,
        rulebook: &Rulebook,
    ) -> Result<Self, Failure> {
        Self::with_rows(ROWS, head, widths, as_of, rulebook).map_err(failure)
    }

    fn with_rows(
        rows: u32,
        head: &Row,
        widths: impl Iterator<Item = u16>,
        as_of: DateTime<Utc>,
        rulebook: &Rulebook,
    ) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        let made = format!(
            "onboardable {}, rulebook {} {}, as of {}",
            env!("CARGO_PKG_VERSION"),
            rulebook.version,
            rulebook.digest,
            as_of.to_rfc3339_opts(SecondsFormat::AutoSi, true)
        );
        workbook.set_properties(&DocProperties::new().set_comment(made).set_creation_datetime(&as_of));
        let mut worksheet = workbook.new_worksheet_with_constant_memory()?;
        let bold = Format::new().set_bold();
        worksheet.set_freeze_panes(1, 0)?;
        for (column, width) in (0..).zip(widths) {
            worksheet.set_column_width(column, f64::from(width))?;
        }
        for (column, cell) in (0..).zip(head) {
            if let Cell::Text(text) = cell {
                worksheet.write_string_with_format(0, column, text.as_ref(), &bold)?;
            }
        }
        let columns = u16::try_from(head.len()).unwrap_or(u16::MAX);
        Ok(Self { workbook, worksheet, next: 1, columns, rows, day: Format::new().set_num_format("yyyy-mm-dd") })
    }

    /// Adds a row.
    pub fn push(&mut self, row: &Row) -> Result<(), Failure> {
        if self.next >= self.rows {
            return Err(Failure::Usage(format!(
                "the work list has more than the {} rows that a sheet of a workbook has room for, and no workbook was \
                 written; use --format csv or --per applicant, or split the input",
                self.rows.saturating_sub(1)
            )));
        }
        self.write(row).map_err(failure)?;
        self.next = self.next.saturating_add(1);
        Ok(())
    }

    fn write(&mut self, row: &Row) -> Result<(), XlsxError> {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    // A text is never a formula here, so it stays as it is.
                    let fits: String = text.chars().take(CHARACTERS).collect();
                    self.worksheet.write_string(self.next, column, fits)?;
                }
                Cell::Number(number) => {
                    self.worksheet.write_number(self.next, column, i32::try_from(*number).unwrap_or(i32::MAX))?;
                }
                Cell::Day(day) => {
                    self.worksheet.write_datetime_with_format(self.next, column, day, &self.day)?;
                }
            }
        }
        Ok(())
    }

    /// Writes the workbook.
    pub fn save(mut self, out: impl Write + Send) -> Result<(), Failure> {
        let last = self.next.saturating_sub(1);
        self.worksheet.autofilter(0, 0, last, self.columns.saturating_sub(1)).map_err(failure)?;
        self.workbook.push_worksheet(self.worksheet);
        self.workbook.save_to_writer(out).map_err(failure)
    }
}

fn failure(error: XlsxError) -> Failure {
    match error {
        XlsxError::IoError(error) => error.into(),
        error => Failure::Output(io::Error::other(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: u32) -> Sheet {
        let head = vec![Cell::text("reference"), Cell::text("line"), Cell::text("due_day")];
        let as_of = "2026-11-21T09:30:15Z".parse().unwrap();
        Sheet::with_rows(rows, &head, [32, 8, 13].into_iter(), as_of, Rulebook::builtin()).unwrap()
    }

    fn row(line: i64) -> Row {
        vec![Cell::text("=1+1"), Cell::Number(line), Cell::Day("2026-12-05".parse().unwrap())]
    }

    #[test]
    fn the_same_rows_give_the_same_bytes() {
        let saved = || {
            let mut sheet = sheet(ROWS);
            for line in 1..200 {
                assert!(sheet.push(&row(line)).is_ok());
            }
            let mut out = Vec::new();
            assert!(sheet.save(&mut out).is_ok());
            out
        };
        let first = saved();
        assert!(first.starts_with(b"PK"));
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert!(first == saved());
    }

    #[test]
    fn a_full_sheet_says_so() {
        let mut sheet = sheet(4);
        for line in 1..=3 {
            assert!(sheet.push(&row(line)).is_ok());
        }
        let Err(Failure::Usage(message)) = sheet.push(&row(4)) else { panic!("there is no room") };
        assert_eq!(
            message,
            "the work list has more than the 3 rows that a sheet of a workbook has room for, and no workbook was \
             written; use --format csv or --per applicant, or split the input"
        );
    }
}
