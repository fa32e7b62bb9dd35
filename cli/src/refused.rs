//! The file of `--refused`: which records could not be read, and why, as CSV. It contains no part of a record.

use std::fs::File;
use std::path::Path;

use csv::Writer;

use crate::output::{Failure, file_name};
use crate::place::Problem;

/// The list of refused records.
pub struct Refused {
    name: String,
    rows: Writer<File>,
}

impl Refused {
    /// Creates the file, with its headers.
    pub fn create(path: &Path) -> Result<Self, Failure> {
        let name = file_name(path);
        let file = File::create(path).map_err(|error| unwritable(&name, &error.into()))?;
        let mut refused = Self { name, rows: Writer::from_writer(file) };
        refused.write(&["file", "line", "entry", "column", "problem", "way_out"])?;
        Ok(refused)
    }

    /// Adds a record.
    pub fn add(&mut self, file: &str, entry: usize, problem: &Problem) -> Result<(), Failure> {
        let number = |number: usize| if number > 0 { number.to_string() } else { String::new() };
        let (line, column) = (number(problem.line()), number(problem.column()));
        self.write(&[file, &line, &number(entry), &column, problem.problem(), problem.way_out()])
    }

    /// Adds an input that could not be read at all.
    pub fn add_input(&mut self, message: &str) -> Result<(), Failure> {
        self.write(&["", "", "", "", message, ""])
    }

    /// Ends the file.
    pub fn finish(mut self) -> Result<(), Failure> {
        self.rows.flush().map_err(|error| unwritable(&self.name, &error.into()))
    }

    fn write(&mut self, row: &[&str]) -> Result<(), Failure> {
        self.rows.write_record(row).map_err(|error| unwritable(&self.name, &error))
    }
}

fn unwritable(name: &str, error: &csv::Error) -> Failure {
    let kind = match error.kind() {
        csv::ErrorKind::Io(error) => error.kind().to_string(),
        _ => "unknown error".to_owned(),
    };
    Failure::Usage(format!("{name}: the file cannot be written ({kind}); check the path and its permissions"))
}
