//! `onboardable methods`: lists which identification methods applicants may use.

use crate::args::Methods;
use crate::output::{Failure, Status};
use crate::stream::{self, Question, Request};

/// Evaluates every method for every applicant of the inputs.
pub fn run(command: &Methods) -> Result<Status, Failure> {
    let file = command.context.file()?;
    let request = Request {
        question: Question::Methods,
        context: command.context.context(&file, &command.as_of)?,
        as_of: command.as_of.instant(),
        lang: command.lang.lang(),
        format: command.format.of(command.jsonl),
        by_line: command.jsonl,
    };
    stream::run(request, &command.files)
}
