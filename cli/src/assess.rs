//! `onboardable assess`: may these applicants pass a gate?

use crate::args::Assess;
use crate::output::{Failure, Status};
use crate::stream::{self, Question, Telling};

/// Judges every applicant of the inputs.
pub fn run(command: &Assess) -> Result<Status, Failure> {
    let file = command.context.file()?;
    let question = Question::Assess {
        gate: command.gate.into(),
        shows_values: command.show_values,
        due: command.due,
        all_rules: command.all_rules,
    };
    let telling = Telling {
        question,
        context: command.context.context(&file, &command.as_of)?,
        as_of: command.as_of.instant(),
        lang: command.lang.lang(),
        format: command.format.of(command.jsonl),
        by_line: command.jsonl,
    };
    stream::run(telling, &command.files)
}
