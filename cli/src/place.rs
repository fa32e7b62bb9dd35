//! Where a record is, and why it has no answer: what an answer begins with or consists of.

use std::io::Write as _;

use onboardable::application::ReadError;
use onboardable::setting::Reference;
use onboardable_desk::applicant::Applicant;
use onboardable_desk::reader::problem_and_way_out;
use serde::Serialize;

use crate::input::Record;

/// Where a record is. An answer begins with it, so that it cannot be taken for the answer to another record.
#[derive(Clone, Copy)]
pub struct Place<'f> {
    /// The name of the file, where several are read.
    pub file: Option<&'f str>,
    /// The line, from 1.
    pub line: usize,
    /// The place in a list, from 1; 0 where there is none.
    pub entry: usize,
    /// The caller's own `id` of a request, as JSON.
    pub id: Option<&'f str>,
}

impl Place<'_> {
    pub const fn line(record: &Record) -> Self {
        Self { file: None, line: record.line, entry: 0, id: None }
    }

    /// The applicant at this place.
    pub fn applicant(self, reference: Option<Reference>) -> Applicant {
        Applicant { file: self.file.map(Into::into), entry: self.entry, line: self.line, reference }
    }

    /// Writes an answer, which is a JSON object with at least one key, with its place as the first keys.
    pub fn write(self, out: &mut Vec<u8>, answer: &[u8]) {
        let rest = answer.strip_prefix(b"{").unwrap_or(answer);
        // If the answer is over several lines, each key of the place has a line of its own.
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
        if let Some(id) = self.id {
            let _ = write!(out, "{before}\"id\":{after}{id},");
        }
        out.extend_from_slice(rest);
    }
}

/// Why a record has no answer. It contains no part of the record.
#[derive(Clone, Serialize)]
pub struct Problem {
    problem: String,
    /// The line of the input, from 1.
    line: usize,
    /// The byte in that line, from 1; 0 where the problem is the record as a whole.
    column: usize,
    way_out: String,
}

impl Problem {
    /// The problem of a record as a whole.
    pub fn of_record(record: &Record, problem: String, way_out: &str) -> Self {
        Self { problem, line: record.line, column: 0, way_out: way_out.to_owned() }
    }

    /// The problem at a place in the input.
    pub fn at(line: usize, column: usize, problem: String, way_out: &str) -> Self {
        Self { problem, line, column, way_out: way_out.to_owned() }
    }

    /// The problem of a record that cannot be read.
    pub fn unreadable(record: &Record, error: ReadError) -> Self {
        let ReadError { problem, line, column } = error;
        // A column in the first line of the record is counted from the start of the line in the input.
        let before = if line == 1 { record.column } else { 0 };
        let (problem, way_out) = problem_and_way_out(problem);
        Self {
            problem,
            line: record.line.saturating_add(line.saturating_sub(1)),
            column: if column > 0 { column.saturating_add(before) } else { 0 },
            way_out,
        }
    }

    /// What is wrong.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// The line of the input, from 1.
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The byte in that line, from 1; 0 where the problem is the record as a whole.
    pub const fn column(&self) -> usize {
        self.column
    }

    /// What is wrong, with its column where there is one.
    pub fn text(&self) -> String {
        let column = if self.column > 0 { format!(" (column {})", self.column) } else { String::new() };
        format!("{}{column}", self.problem)
    }

    /// What to do about it.
    pub fn way_out(&self) -> &str {
        &self.way_out
    }

    /// The problem as the JSON of an answer.
    pub fn write(&self, out: &mut Vec<u8>, place: Place<'_>) {
        #[derive(Serialize)]
        struct Refused<'p> {
            error: &'p Problem,
        }
        place.write(out, &serde_json::to_vec(&Refused { error: self }).unwrap_or_default());
    }

    /// The problem as one line of text, after the name of the input.
    pub fn to_line(&self, input: &str) -> String {
        format!("{input}:{}: {}", self.line, self.to_text())
    }

    /// The problem and the way out, without the line.
    pub fn to_text(&self) -> String {
        format!("{}; {}", self.text(), self.way_out)
    }
}
