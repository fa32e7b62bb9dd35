//! The boundary: the one place where text from JavaScript meets the rules.
//!
//! JavaScript hands over the number of a function, a text, the options as one number, and the instant of the
//! evaluation, and takes an answer text back. The first character of the answer is its tag, so that a refusal can never be
//! read as a result:
//!
//! - `+` and the result as JSON,
//! - `=` and the parts of a value that was checked and is good, not as JSON: see `judging::clean`,
//! - `-` and a refusal as JSON: `{"code":...}`, and for unreadable text `problem`, `line` and `column`. A code,
//!   never a value: personal data must not reach an error.
//!
//! The numbers are those of `Fn` in `js/boundary.ts`, and of `langOf` and `gateOf` in `js/options.ts`. The module
//! itself has no clock: the caller states the time, in milliseconds since 1970, because a number crosses the
//! boundary for nothing.
//!
//! There are two modules, a feature each: `rules` evaluates and is what a form loads; `handbook` explains, and contains
//! the many words that no form shows. `rules` has no words of its own: packs of them are added, so that a page loads
//! those of its language.

#[cfg(feature = "handbook")]
mod explaining;
#[cfg(feature = "rules")]
mod judging;

use std::cell::Cell;

use chrono::{DateTime, Datelike as _, Utc};
use onboardable::Lang;
use onboardable::application::limits;
use onboardable::rulebook::Rulebook;
use onboardable::value::date::{YEARS, parse_as_of};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The rulebook, with the words that were added.
    static RULEBOOK: Cell<&'static Rulebook> = const { Cell::new(Rulebook::builtin()) };
}

fn rulebook() -> &'static Rulebook {
    RULEBOOK.get()
}

/// The function that takes a pack of words, which is longer than an application.
const ADD_WORDS: usize = 14;

/// Answers one question.
#[wasm_bindgen]
pub fn call(function: usize, input: &str, options: usize, as_of: f64) -> String {
    match answer(function, input, options, as_of) {
        Ok(text) | Err(Refusal(text)) => text,
    }
}

type Answer = Result<String, Refusal>;

fn answer(function: usize, input: &str, options: usize, as_of: f64) -> Answer {
    // What the caller fixes may come before a record, which is measured again when it is read.
    if function != ADD_WORDS && input.len() > limits::RECORD_BYTES.saturating_mul(2) {
        return Err(Refusal::of("too_large"));
    }
    match function {
        0 => Ok(versions()),
        1 => instant(input),
        #[cfg(feature = "handbook")]
        3 | 4 | 15 => explaining::answer(function, input, options, as_of),
        #[cfg(feature = "rules")]
        _ => judging::answer(function, input, options, as_of),
        #[cfg(not(feature = "rules"))]
        _ => Err(Refusal::of("refused")),
    }
}

/// The version of the package and of its rulebook.
fn versions() -> String {
    format!(
        "+{{\"package\":\"{}\",\"rulebook\":{{\"version\":\"{}\",\"digest\":\"{}\"}}}}",
        env!("CARGO_PKG_VERSION"),
        rulebook().version,
        rulebook().digest
    )
}

/// A day or an instant, as the milliseconds that the other functions take.
fn instant(text: &str) -> Answer {
    let instant = parse_as_of(text).ok_or_else(|| Refusal::of("invalid_as_of"))?;
    Ok(format!("+{}", instant.timestamp_millis()))
}

fn clock(milliseconds: f64) -> Result<DateTime<Utc>, Refusal> {
    // Saturates, and makes 0 of what is no number; the JavaScript side lets no such thing pass.
    let instant = DateTime::from_timestamp_millis(milliseconds as i64);
    instant.filter(|instant| YEARS.contains(&instant.year())).ok_or_else(|| Refusal::of("invalid_as_of"))
}

/// In the options: the caller states no language. It is then that of the first words.
const NO_LANG: usize = 15;

fn lang(options: usize) -> Result<Lang, Refusal> {
    let mut languages = rulebook().languages();
    let lang = match options & 15 {
        NO_LANG => languages.next(),
        stated => {
            let stated = *Lang::ALL.get(stated).ok_or_else(|| Refusal::of("refused"))?;
            languages.find(|lang| *lang == stated)
        }
    };
    lang.ok_or_else(|| Refusal::of("no_words"))
}

/// No answer but the longest is longer, in bytes: growing step by step takes longer than shrinking once.
const LONG_ANSWER: usize = 16 * 1024;

fn json(value: &impl serde::Serialize) -> String {
    let mut answer = Vec::with_capacity(LONG_ANSWER);
    answer.push(b'+');
    // Serializing strings, lists and enums into memory has no way to fail, and writes UTF-8.
    match serde_json::to_writer(&mut answer, value).map(|()| String::from_utf8(answer)) {
        Ok(Ok(text)) => text,
        Ok(Err(_)) | Err(_) => Refusal::of("refused").0,
    }
}

/// Why there is no answer, as JSON for JavaScript.
struct Refusal(String);

impl Refusal {
    #[cold]
    fn of(code: &str) -> Self {
        Self(format!("-{{\"code\":\"{code}\"}}"))
    }
}
