//! `onboardable questions`: lists what applicants must still answer.

use crate::args::Questions;
use crate::output::{Failure, Status};
use crate::stream::{self, Question, Request};

/// Lists the questions of every applicant of the inputs.
pub fn run(command: &Questions) -> Result<Status, Failure> {
    let file = command.context.file()?;
    let request = Request {
        question: Question::Questions { gate: command.gate.into() },
        context: command.context.context(&file, &command.as_of)?,
        as_of: command.as_of.instant(),
        lang: command.lang.lang(),
        format: command.format.of(command.jsonl),
        by_line: command.jsonl,
    };
    stream::run(request, &command.files)
}
