//! The answers that explain: the entry `onboardable/handbook`.

use onboardable::Handbook;
use onboardable::handbook::explain;

use crate::{Answer, Refusal, clock, json, lang};

pub(crate) fn answer(function: usize, input: &str, options: usize, as_of: f64) -> Answer {
    let (day, lang) = (clock(as_of)?.date_naive(), lang(options)?);
    match function {
        3 => Ok(json(&explain(input, day, lang))),
        4 => Ok(json(&Handbook::new(day, lang))),
        _ => Err(Refusal::of("refused")),
    }
}
