//! `onboardable check-update`: a change of a person, judged before it is sent.

use std::io::{self, Write as _};

use onboardable::report::FindingReport;
use onboardable::{Application, check_update};

use crate::args::CheckUpdate;
use crate::output::{Failure, Status, stdout};
use crate::{input, record};

/// Checks the change of one file or of standard input.
pub fn run(command: &CheckUpdate) -> Result<Status, Failure> {
    let (name, text) = input::single(command.file.as_deref())?;
    let fail = |problem: String| Failure::Input(format!("{name}: {problem}"));

    let application = Application::from_slice(&text)
        .map_err(|error| fail(format!("{}; {}", error.problem, record::way_out(error.problem))))?;
    let assessment = check_update(&application, command.as_of.instant())
        .map_err(|error| fail(format!("{error}; `onboardable check-update --help` shows one")))?;

    let (day, lang) = (assessment.as_of.date_naive(), command.lang.lang());
    let findings: Vec<_> = assessment.findings.iter().map(|one| FindingReport::new(one, day, lang)).collect();
    let mut out = stdout();
    let told = serde_json::json!({ "light": assessment.light(), "findings": findings });
    serde_json::to_writer_pretty(&mut out, &told).map_err(io::Error::from)?;
    writeln!(out)?;
    out.flush()?;
    Ok(Status::of(assessment.light()))
}
