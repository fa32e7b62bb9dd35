//! `onboardable advance`: the next status of an identification after an event.

use std::fmt::Write as _;

use onboardable::Lang;
use onboardable::advance::{Advanced, Refusal, RequestError, standing};
use onboardable::report::who_words;
use onboardable::rulebook::{self as of, Method, Transfers, words};

use crate::args::Advance;
use crate::input::Record;
use crate::line_by_line::answer_lines;
use crate::output::{Failure, Status, print};
use crate::place::Problem;
use crate::rulebook::{pack, rulebook};

/// Answers for the event of the arguments, or for each line of standard input.
pub fn run(command: &Advance) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    if command.jsonl {
        return answer_lines(|record, json| match rulebook().advance_json(json, lang) {
            Ok(answered) => {
                let status = match answered.answer {
                    Advanced::Moved { .. } => Status::GREEN,
                    Advanced::Refused { .. } => Status::NOT_GREEN,
                };
                Ok((status, answered))
            }
            Err(error) => Err(problem(record, error)),
        });
    }
    let name = |argument: &Option<String>| argument.clone().unwrap_or_default();
    let (method, from, event) = (name(&command.method), name(&command.status), name(&command.event));
    match rulebook().advance_named(&method, &from, &event, command.failed_transfers) {
        Ok(status) => {
            print(&moved(Method::named(&method), status, lang))?;
            Ok(Status::GREEN)
        }
        Err(refusal @ Refusal::UnknownMethod) => {
            let known: Vec<_> = Method::ALL.into_iter().map(Method::name).collect();
            let problem = refusal.words().text(pack(lang));
            Err(Failure::Usage(format!(
                "{problem} {}: {}",
                words::HEADING_METHODS.text(pack(lang)),
                known.join(", ")
            )))
        }
        Err(refusal) => {
            print(&refused(Method::named(&method), of::Status::named(&from), refusal, lang))?;
            Ok(Status::NOT_GREEN)
        }
    }
}

/// The problem of a request that cannot be read.
pub fn problem(record: &Record, error: RequestError) -> Problem {
    match error {
        RequestError::Unreadable(error) => Problem::unreadable(record, error),
        RequestError::NotAnObject | RequestError::FailedTransfers => {
            Problem::of_record(record, error.to_string(), "`onboardable advance --help` shows one")
        }
    }
}

/// The text for a next status: the status alone on its line, what it means, and what to do.
fn moved(method: Method, status: of::Status, lang: Lang) -> String {
    let mut text = format!("{}\n", status.name());
    if let Some(standing) = standing(rulebook(), method, status) {
        let (means, next) = (standing.means.text(pack(lang)), standing.next.text(pack(lang)));
        let _ = writeln!(text, "  {means}\n  {}: {next}", who_words(standing.who).text(pack(lang)));
    }
    text
}

/// The text for a refused event: why, and what may happen instead.
fn refused(method: Method, from: of::Status, refusal: Refusal, lang: Lang) -> String {
    let mut text = format!("{} ({refusal}): {}\n", words::REFUSED.text(pack(lang)), refusal.words().text(pack(lang)));
    if matches!(refusal, Refusal::NotFromHere | Refusal::UnknownEvent | Refusal::TransfersUsedUp) {
        let moves = rulebook().machine(method).map(|machine| machine.moves).unwrap_or_default();
        for (index, one) in moves.iter().filter(|one| one.from == from).enumerate() {
            if index == 0 {
                let _ = writeln!(text, "{}:", words::HEADING_MOVES.text(pack(lang)));
            }
            let transfers = match one.transfers {
                Transfers::Any => "",
                Transfers::Left => " (left)",
                Transfers::Last => " (last)",
            };
            let _ = writeln!(text, "  {}{transfers} -> {}", one.event.name(), one.to.name());
        }
    }
    text
}
