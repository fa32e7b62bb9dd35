//! Why there is no answer: an exception with a code. It contains no part of an application.

use onboardable::application::{ReadError, ReadProblem};
use onboardable::{ContextError, NoChange};
use onboardable_desk::reader::problem_and_way_out;
use onboardable_rulebook::Refused;
use pyo3::prelude::*;
use serde::Serialize;

/// What `onboardable.OnboardableError` is made of, and what a batch answers instead of raising it.
#[derive(Serialize)]
pub struct Error {
    code: &'static str,
    problem: String,
    way_out: String,
    /// The line in the text, from 1; 0 where the record as a whole is the problem.
    line: usize,
    /// The byte in that line, from 1; 0 likewise.
    column: usize,
}

impl Error {
    /// An error without a place: what is wrong, and what to do.
    pub fn new(code: &'static str, problem: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self { code, problem: problem.into(), way_out: way_out.into(), line: 0, column: 0 }
    }

    /// Whether a text is not JSON.
    pub fn is_not_json(&self) -> bool {
        self.code == "not_json"
    }

    /// An error whose text says both, with a semicolon between them.
    fn of(code: &'static str, text: &str) -> Self {
        let (problem, way_out) = text.split_once("; ").unwrap_or((text, ""));
        Self::new(code, problem, way_out)
    }
}

/// The code of a problem, the same as in JavaScript.
const fn code_of(problem: ReadProblem) -> &'static str {
    match problem {
        ReadProblem::NotAnObject => "not_an_object",
        ReadProblem::DuplicateKey => "duplicate_key",
        ReadProblem::TooLong | ReadProblem::TooDeep => "too_large",
        _ => "not_json",
    }
}

impl From<ReadError> for Error {
    fn from(ReadError { problem, line, column }: ReadError) -> Self {
        let code = code_of(problem);
        let (problem, way_out) = match problem {
            // Here a text is one application.
            ReadProblem::Syntax | ReadProblem::Truncated | ReadProblem::TrailingText | ReadProblem::TooLong => {
                (problem.to_string(), "supply the JSON of one application".to_owned())
            }
            _ => problem_and_way_out(problem),
        };
        Self { code, problem, way_out, line, column }
    }
}

impl From<ContextError> for Error {
    fn from(error: ContextError) -> Self {
        Self::of("invalid_option", &error.to_string())
    }
}

impl From<NoChange> for Error {
    fn from(NoChange: NoChange) -> Self {
        Self::new("no_change", "no change is stated", "supply it in the field `change`")
    }
}

impl From<Refused> for Error {
    fn from(error: Refused) -> Self {
        Self { line: error.line, ..Self::of("invalid_rulebook", &error.to_string()) }
    }
}

impl From<Error> for PyErr {
    fn from(Error { code, problem, way_out, line, column }: Error) -> Self {
        Python::attach(|py| {
            let error = py
                .import("onboardable.errors")
                .and_then(|module| module.getattr("OnboardableError"))
                .and_then(|class| class.call1((code, problem, way_out, line, column)));
            error.map_or_else(|failure| failure, PyErr::from_value)
        })
    }
}
