//! Reads the JSON of the one applicant of a file.

use onboardable::Application;
use onboardable::application::ReadError;
use onboardable_desk::reader::problem_and_way_out;

use crate::output::Failure;

/// Reads the one applicant of a file. The error begins with the name of the file.
pub fn read<'r>(name: &str, record: &'r [u8]) -> Result<Application<'r>, Failure> {
    Application::from_slice(record).map_err(|error| Failure::Input(one_line(name, error)))
}

/// Returns the error of a single record as one line of text.
pub fn one_line(name: &str, ReadError { problem, line, column }: ReadError) -> String {
    let (problem, way_out) = problem_and_way_out(problem);
    match line {
        0 => format!("{name}: {problem}; {way_out}"),
        line => format!("{name}:{line}: {problem} (column {column}); {way_out}"),
    }
}
