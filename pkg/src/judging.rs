//! The answers that judge: every entry of the package but `onboardable/handbook`.

use onboardable::application::{ReadError, ReadProblem};
use onboardable::check::{self, check_json};
use onboardable::lifecycle::{Advanced, advance_named};
use onboardable::{
    Application, Gate, Lang, NameField, NoChange, Report, UpdateReport, assess, check_update, eligible_methods,
    sanitize_name,
};

use crate::{Answer, Refusal, clock, json, lang};

/// The functions before the checks; check number `n` of [`check::Kind::ALL`] is function `FIRST_CHECK + n`.
const FIRST_CHECK: usize = 16;

pub(crate) fn answer(function: usize, input: &str, options: usize, as_of: f64) -> Answer {
    match function {
        2 => {
            let application = Application::from_json(input)?;
            let assessment = assess(&application, gate(options)?, clock(as_of)?);
            Ok(json(&Report::new(&assessment, lang(options)?)))
        }
        5 => Ok(json(&sanitize_name(NameField::First, input))),
        6 => Ok(json(&sanitize_name(NameField::Last, input))),
        7 => {
            let application = Application::from_json(input)?;
            Ok(json(&eligible_methods(&application, clock(as_of)?).report(lang(options)?)))
        }
        8 => Ok(advanced(input, lang(options)?)),
        9 => {
            let application = Application::from_json(input)?;
            let assessment = check_update(&application, clock(as_of)?)?;
            Ok(json(&UpdateReport::new(&assessment, lang(options)?)))
        }
        _ => {
            let kind = function.checked_sub(FIRST_CHECK).and_then(|kind| check::Kind::ALL.get(kind));
            let kind = *kind.ok_or_else(|| Refusal::of("refused"))?;
            Ok(json(&check_json(kind, input.as_bytes(), clock(as_of)?, lang(options)?)?))
        }
    }
}

/// The next status of an identification, or why there is none. The input is how many transfers have failed, the method
/// and the status, each on a line, and then the event.
fn advanced(input: &str, lang: Lang) -> String {
    let mut parts = input.splitn(4, '\n');
    let mut part = || parts.next().unwrap_or_default();
    let (failed, method, status, event) = (part(), part(), part(), part());
    // More than that many is more than there are, too.
    let failed = failed.parse().unwrap_or(u32::MAX);
    json(&Advanced::new(advance_named(method, status, event, failed), lang))
}

fn gate(options: usize) -> Result<Gate, Refusal> {
    Gate::ALL.get(options >> 4).copied().ok_or_else(|| Refusal::of("refused"))
}

impl From<ReadError> for Refusal {
    #[cold]
    fn from(ReadError { problem, line, column }: ReadError) -> Self {
        let code = match problem {
            ReadProblem::NotAnObject => "not_an_object",
            ReadProblem::DuplicateKey => "duplicate_key",
            ReadProblem::TooLong | ReadProblem::TooDeep => "too_large",
            _ => "not_json",
        };
        // The problem's words may hold quotes.
        let problem = serde_json::to_string(&problem.to_string()).unwrap_or_default();
        Self(format!("-{{\"code\":\"{code}\",\"problem\":{problem},\"line\":{line},\"column\":{column}}}"))
    }
}

impl From<NoChange> for Refusal {
    fn from(NoChange: NoChange) -> Self {
        Self::of("no_change")
    }
}
