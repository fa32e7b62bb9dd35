//! An answer on a line: where its question is, and why there is none.

use std::io::Write as _;

use onboardable::application::ReadError;
use serde::Serialize;

use crate::input::Record;
use crate::record;

/// Where a question is: what an answer begins with, so that none is joined with another's question.
#[derive(Clone, Copy)]
pub struct Place<'f> {
    /// The name of the file, where several are read.
    pub file: Option<&'f str>,
    /// The line, from 1.
    pub line: usize,
    /// The place in a list, from 1; 0 where there is none.
    pub entry: usize,
}

impl Place<'_> {
    pub const fn line(record: &Record) -> Self {
        Self { file: None, line: record.line, entry: 0 }
    }

    /// Writes an answer, which is a JSON object with a key or more, behind its place.
    pub fn write(self, out: &mut Vec<u8>, answer: &[u8]) {
        let rest = answer.strip_prefix(b"{").unwrap_or(answer);
        // Over several lines, the place has its own.
        let (before, after) = if rest.starts_with(b"\n") { ("\n  ", " ") } else { ("", "") };
        out.push(b'{');
        if let Some(file) = self.file {
            let file = serde_json::to_string(file).unwrap_or_default();
            let _ = write!(out, "{before}\"file\":{after}{file},");
        }
        if self.entry > 0 {
            let _ = write!(out, "{before}\"entry\":{after}{},", self.entry);
        }
        let _ = write!(out, "{before}\"line\":{after}{},", self.line);
        out.extend_from_slice(rest);
    }
}

/// Why there is no answer. It holds no part of the question.
#[derive(Clone, Serialize)]
pub struct Problem {
    problem: String,
    /// The line of the input, from 1.
    line: usize,
    /// The byte in that line, from 1; 0 where the problem is the record as a whole.
    column: usize,
    way_out: &'static str,
}

impl Problem {
    /// The problem of a record as a whole.
    pub const fn of_record(record: &Record, problem: String, way_out: &'static str) -> Self {
        Self { problem, line: record.line, column: 0, way_out }
    }

    /// The problem at a place in the input.
    pub const fn at(line: usize, column: usize, problem: String, way_out: &'static str) -> Self {
        Self { problem, line, column, way_out }
    }

    /// The problem of a record that cannot be read.
    pub fn unreadable(record: &Record, error: ReadError) -> Self {
        let ReadError { problem, line, column } = error;
        // What is in the first line of the record comes after what the line holds before it.
        let before = if line == 1 { record.column } else { 0 };
        Self {
            problem: problem.to_string(),
            line: record.line.saturating_add(line.saturating_sub(1)),
            column: if column > 0 { column.saturating_add(before) } else { 0 },
            way_out: record::way_out(problem),
        }
    }

    /// The problem as the JSON of an answer.
    pub fn write(&self, out: &mut Vec<u8>, place: Place<'_>) {
        #[derive(Serialize)]
        struct Refused<'p> {
            error: &'p Problem,
        }
        place.write(out, &serde_json::to_vec(&Refused { error: self }).unwrap_or_default());
    }

    /// The problem as one line of text.
    pub fn told(&self, input: &str) -> String {
        let column = if self.column > 0 { format!(" (column {})", self.column) } else { String::new() };
        format!("{input}:{}: {}{column}; {}", self.line, self.problem, self.way_out)
    }
}
