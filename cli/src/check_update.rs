//! `onboardable check-update`: checks a change of a person before it is sent.

use std::io::{self, Write as _};

use onboardable::{Application, UpdateReport};

use crate::args::CheckUpdate;
use crate::line_by_line::answer_lines;
use crate::output::{Failure, Status, stdout};
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::{input, single};

/// What to do where no change is stated.
pub const WAY_OUT: &str = "`onboardable check-update --help` shows one";

/// Checks the change of one file or of standard input, or with `--jsonl` one per line of standard input.
pub fn run(command: &CheckUpdate) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    let context_file = command.context.file()?;
    let context = command.context.context(&context_file, &command.as_of)?;
    if command.jsonl {
        return answer_lines(|record, json| {
            let application = Application::from_slice(json).map_err(|error| Problem::unreadable(record, error))?;
            let assessment = rulebook()
                .check_update(&context.applied_to(application), command.as_of.instant())
                .map_err(|error| Problem::of_record(record, error.to_string(), WAY_OUT))?;
            Ok((Status::of(assessment.light()), UpdateReport::new(&assessment, lang)))
        });
    }
    let (name, text) = input::single(command.file.as_deref())?;
    let application = context.applied_to(single::read(&name, &text)?);
    let assessment = rulebook()
        .check_update(&application, command.as_of.instant())
        .map_err(|error| Failure::Input(format!("{name}: {error}; {WAY_OUT}")))?;

    let mut out = stdout();
    let report = UpdateReport::new(&assessment, lang);
    serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from)?;
    writeln!(out)?;
    out.flush()?;
    Ok(Status::of(assessment.light()))
}
