//! `onboardable methods`: which methods of identification one applicant may use.

use onboardable::eligibility::Eligibility;
use onboardable::{Application, eligible_methods};

use crate::args::{Methods, MethodsFormat};
use crate::output::{Failure, Status, coloured, has_colours, plain, tell};
use crate::{input, record};

/// Judges every method for the applicant of one file or of standard input.
pub fn run(command: &Methods) -> Result<Status, Failure> {
    let (name, text) = input::single(command.file.as_deref())?;
    let application = Application::from_slice(&text)
        .map_err(|error| Failure::Input(format!("{name}: {}; {}", error.problem, record::way_out(error.problem))))?;
    let methods = eligible_methods(&application, command.as_of.instant());
    let report = methods.report(command.lang.lang());
    tell(&match command.format {
        MethodsFormat::Text => report.to_text_painted(if has_colours() { &coloured } else { &plain }),
        MethodsFormat::Json => report.to_json_pretty(),
    })?;
    let is_possible = methods.methods.iter().any(|one| one.answer != Eligibility::No);
    Ok(if is_possible { Status::GREEN } else { Status::HELD })
}
