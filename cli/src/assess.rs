//! `onboardable assess`: decides whether applicants may pass a gate.

use crate::args::Assess;
use crate::output::{Failure, Status};
use crate::stream::{self, Question, Request};

/// Assesses every applicant of the inputs.
pub fn run(command: &Assess) -> Result<Status, Failure> {
    let file = command.context.file()?;
    let question = Question::Assess {
        gate: command.gate.into(),
        shows_values: command.show_values,
        due: command.due,
        all_rules: command.all_rules,
    };
    let request = Request {
        question,
        context: command.context.context(&file, &command.as_of)?,
        as_of: command.as_of.instant(),
        lang: command.lang.lang(),
        format: command.format.of(command.jsonl),
        by_line: command.jsonl,
    };
    stream::run(request, &command.files)
}
