//! `onboardable may-reactivate`: checks whether the account of a failed BankIdent Plus identification may be reactivated.

use onboardable::deadline::recovery::Verdict;

use crate::args::{MayReactivate, OneFormat};
use crate::output::{Failure, Status, coloured, has_colours, plain, print};
use crate::rulebook::rulebook;
use crate::{input, single};

/// Answers for the applicant of one file or of standard input.
pub fn run(command: &MayReactivate) -> Result<Status, Failure> {
    let (name, text) = input::single(command.file.as_deref())?;
    let application = single::read(&name, &text)?;
    let reactivation = rulebook().may_reactivate(&application, command.as_of.instant());
    let report = reactivation.report(command.lang.lang());
    print(&match command.format {
        OneFormat::Text => report.to_text_painted(if has_colours() { &coloured } else { &plain }),
        OneFormat::Json => report.to_json_pretty(),
    })?;
    Ok(match reactivation.answer() {
        Verdict::Yes => Status::GREEN,
        Verdict::No | Verdict::Unknown => Status::NOT_GREEN,
    })
}
