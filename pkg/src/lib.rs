//! The boundary: the one place where text from JavaScript meets the rules.
//!
//! JavaScript hands over the number of a function, a text, the options as one number, and the instant to judge as
//! of, and takes an answer text back. The first character of the answer is its tag, so that a refusal can never be
//! read as a result:
//!
//! - `+` and the result as JSON,
//! - `-` and a refusal as JSON: `{"code":...}`, and for unreadable text `problem`, `line` and `column`. A code,
//!   never a value: personal data must not reach an error.
//!
//! The numbers are those of `Fn`, `LANGS` and `GATES` in `js/boundary.ts`. The module itself has no clock: whoever
//! calls says when it is, in milliseconds since 1970, because a number crosses the boundary for nothing.

use chrono::{DateTime, Datelike as _, Utc};
use onboardable::application::{ReadError, ReadProblem, limits};
use onboardable::check::{self, check_json};
use onboardable::facts::date::parse_as_of;
use onboardable::handbook::explain;
use onboardable::lifecycle::{Advanced, advance_named};
use onboardable::rulebook::RULEBOOK;
use onboardable::{
    Application, Gate, Handbook, Lang, NameField, NoChange, Report, UpdateReport, assess, check_update,
    eligible_methods, sanitize_name,
};
use wasm_bindgen::prelude::wasm_bindgen;

/// The functions before the checks; check number `n` of [`check::Kind::ALL`] is function `FIRST_CHECK + n`.
const FIRST_CHECK: usize = 16;

/// The years an answer can be asked for: those a date of an application can have.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Answers one question.
#[wasm_bindgen]
pub fn call(function: usize, input: &str, options: usize, as_of: f64) -> String {
    match answer(function, input, options, as_of) {
        Ok(json) => json,
        Err(refusal) => refusal.told(),
    }
}

fn answer(function: usize, input: &str, options: usize, as_of: f64) -> Result<String, Refusal> {
    if input.len() > limits::RECORD_BYTES {
        return Err(Refusal::Code("too_large"));
    }
    match function {
        0 => Ok(versions()),
        1 => instant(input),
        2 => {
            let application = Application::from_json(input)?;
            let assessment = assess(&application, gate(options)?, clock(as_of)?);
            Ok(json(&Report::new(&assessment, lang(options)?)))
        }
        3 => {
            let explanation = explain(input, clock(as_of)?.date_naive(), lang(options)?);
            Ok(json(&explanation))
        }
        4 => Ok(json(&Handbook::new(clock(as_of)?.date_naive(), lang(options)?))),
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
        5 => Ok(json(&sanitize_name(NameField::First, input))),
        6 => Ok(json(&sanitize_name(NameField::Last, input))),
        _ => {
            let kind = function.checked_sub(FIRST_CHECK).and_then(|kind| check::Kind::ALL.get(kind));
            let kind = *kind.ok_or(Refusal::Code("refused"))?;
            Ok(json(&check_json(kind, input.as_bytes(), clock(as_of)?, lang(options)?)?))
        }
    }
}

/// The version of the package and of its rulebook.
fn versions() -> String {
    format!(
        "+{{\"package\":\"{}\",\"rulebook\":{{\"version\":\"{}\",\"digest\":\"{}\"}}}}",
        env!("CARGO_PKG_VERSION"),
        RULEBOOK.version,
        RULEBOOK.digest
    )
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

/// A day or an instant, as the milliseconds that the other functions take.
fn instant(text: &str) -> Result<String, Refusal> {
    let instant = parse_as_of(text).ok_or(Refusal::Code("invalid_as_of"))?;
    Ok(format!("+{}", instant.timestamp_millis()))
}

fn clock(milliseconds: f64) -> Result<DateTime<Utc>, Refusal> {
    // Saturates, and makes 0 of what is no number; the JavaScript side lets no such thing pass.
    let instant = DateTime::from_timestamp_millis(milliseconds as i64);
    instant.filter(|instant| YEARS.contains(&instant.year())).ok_or(Refusal::Code("invalid_as_of"))
}

fn lang(options: usize) -> Result<Lang, Refusal> {
    Lang::ALL.get(options & 15).copied().ok_or(Refusal::Code("refused"))
}

fn gate(options: usize) -> Result<Gate, Refusal> {
    Gate::ALL.get(options >> 4).copied().ok_or(Refusal::Code("refused"))
}

fn json(value: &impl serde::Serialize) -> String {
    let mut told = vec![b'+'];
    // Serializing strings, lists and enums into memory has no way to fail, and writes UTF-8.
    match serde_json::to_writer(&mut told, value).map(|()| String::from_utf8(told)) {
        Ok(Ok(told)) => told,
        Ok(Err(_)) | Err(_) => Refusal::Code("refused").told(),
    }
}

enum Refusal {
    Code(&'static str),
    Unreadable(ReadError),
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        Self::Unreadable(error)
    }
}

impl From<NoChange> for Refusal {
    fn from(NoChange: NoChange) -> Self {
        Self::Code("no_change")
    }
}

impl Refusal {
    #[cold]
    fn told(&self) -> String {
        match self {
            Self::Code(code) => format!("-{{\"code\":\"{code}\"}}"),
            Self::Unreadable(ReadError { problem, line, column }) => {
                let code = match problem {
                    ReadProblem::NotAnObject => "not_an_object",
                    ReadProblem::DuplicateKey => "duplicate_key",
                    ReadProblem::TooLong | ReadProblem::TooDeep => "too_large",
                    _ => "not_json",
                };
                // The problem's words may hold quotes.
                let problem = serde_json::to_string(&problem.to_string()).unwrap_or_default();
                format!("-{{\"code\":\"{code}\",\"problem\":{problem},\"line\":{line},\"column\":{column}}}")
            }
        }
    }
}
