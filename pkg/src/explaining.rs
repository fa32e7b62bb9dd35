//! The answers that explain: the entry `onboardable/handbook`.

use onboardable::handbook::explain;
use onboardable::rulebook::Pack;
use onboardable::{Handbook, Lang};

use crate::{Answer, Refusal, clock, json, lang, rulebook};

pub(crate) fn answer(function: usize, input: &str, options: usize, as_of: f64) -> Answer {
    let (day, lang) = (clock(as_of)?.date_naive(), lang(options)?);
    match function {
        3 => Ok(json(&explain(input, day, lang))),
        4 => Ok(json(&Handbook::new(day, lang))),
        15 => pack(input, lang),
        _ => Err(Refusal::of("refused")),
    }
}

/// A pack of words for the other module: those that every report shows, or those for analysts. Asked by `build.mjs`
/// alone, so its number may be one of the other module's.
fn pack(part: &str, lang: Lang) -> Answer {
    let Pack { texts, analyst, .. } = *rulebook().pack(lang);
    let pack = match part {
        "reports" => Pack { lang, texts, ..Pack::EMPTY },
        "analyst" => Pack { lang, analyst, ..Pack::EMPTY },
        _ => return Err(Refusal::of("refused")),
    };
    Ok(format!("+{}", pack.to_json(rulebook())))
}
