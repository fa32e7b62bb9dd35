//! One applicant's JSON, read as fast as it can be without meaning anything else.
//!
//! `sonic-rs` drives the same `Deserialize` as the library's own reader and answers for nearly every record. What it
//! refuses is read again by the library, whose word is final and whose errors name the place. The tests below hold
//! the two to the same result.

use onboardable::Application;
use onboardable::application::{ReadError, ReadProblem, limits};

/// Reads one applicant.
pub fn read(record: &[u8]) -> Result<Application<'_>, ReadError> {
    if record.len() <= limits::RECORD_BYTES
        && let Ok(application) = sonic_rs::from_slice(record)
    {
        return Ok(application);
    }
    Application::from_slice(record)
}

/// What to do about a record that cannot be read.
pub const fn way_out(problem: ReadProblem) -> &'static str {
    match problem {
        ReadProblem::NotUtf8 => "save the file as UTF-8",
        ReadProblem::TooLong => "an applicant fits; check that it is one object per line",
        ReadProblem::Syntax | ReadProblem::Truncated | ReadProblem::TrailingText => {
            "give one JSON object, a list of them, or one per line"
        }
        _ => "correct the record and run again",
    }
}
