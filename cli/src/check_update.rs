//! `onboardable check-update`: a change of a person, judged before it is sent.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::Path;

use onboardable::application::limits;
use onboardable::report::FindingReport;
use onboardable::{Application, check_update};

use crate::args::CheckUpdate;
use crate::output::{Failure, Status, file_name, stdout};
use crate::record;

/// Checks the change of one file or of standard input.
pub fn run(command: &CheckUpdate) -> Result<Status, Failure> {
    let path = command.file.as_deref().filter(|path| *path != Path::new("-"));
    let name = path.map_or_else(|| "standard input".to_owned(), file_name);
    let fail = |problem: String| Failure::Input(format!("{name}: {problem}"));

    let text = read(path).map_err(|error| fail(format!("cannot be read: {}", error.kind())))?;
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

/// One record, and one byte more where it is too long.
fn read(path: Option<&Path>) -> io::Result<Vec<u8>> {
    let reader: Box<dyn Read> = match path {
        Some(path) => Box::new(File::open(path)?),
        None => Box::new(io::stdin().lock()),
    };
    let bound = u64::try_from(limits::RECORD_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut text = Vec::new();
    reader.take(bound).read_to_end(&mut text)?;
    Ok(text)
}
