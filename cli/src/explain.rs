//! `onboardable explain` and `onboardable rules`: the rulebook in words.

use crate::args::{Explain, Format, Rules};
use crate::output::{Failure, Status, coloured, has_colours, plain, tell};
use crate::rulebook::rulebook;

/// Explains one name: a rule, a clock, or a code of the bank or a provider.
pub fn explain(command: &Explain) -> Result<Status, Failure> {
    let (day, lang) = (command.telling.as_of.instant().date_naive(), command.telling.lang.lang());
    let explanation = rulebook().explain(&command.code, day, lang).ok_or_else(|| unknown(&command.code))?;
    tell(&match command.telling.format {
        Format::Text => explanation.to_text_painted(if has_colours() { &coloured } else { &plain }),
        Format::Json => explanation.to_json_pretty(),
        Format::Markdown => explanation.to_markdown(),
    })?;
    Ok(Status::GREEN)
}

/// Prints the handbook.
pub fn rules(command: &Rules) -> Result<Status, Failure> {
    let handbook = rulebook().handbook(command.telling.as_of.instant().date_naive(), command.telling.lang.lang());
    tell(&match command.telling.format {
        Format::Text => handbook.to_text_painted(if has_colours() { &coloured } else { &plain }),
        Format::Json => handbook.to_json_pretty(),
        Format::Markdown => handbook.to_markdown(),
    })?;
    Ok(Status::GREEN)
}

/// The codes nearest to one that does not exist. What was typed is not repeated: it might be anything.
fn unknown(code: &str) -> Failure {
    const NEAR: f64 = 0.6;
    const SHOWN: usize = 3;
    let code = code.to_ascii_lowercase();
    let similarity = |known: &str| {
        // A rule is often remembered by its last part alone.
        let stem = known.rsplit('.').next().unwrap_or(known);
        let alike = |known: &str| strsim::jaro_winkler(&known.to_ascii_lowercase(), &code);
        alike(known).max(alike(stem))
    };
    let mut near: Vec<(f64, &str)> =
        rulebook().names().map(|known| (similarity(known), known)).filter(|(near, _)| *near >= NEAR).collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let near: Vec<&str> = near.into_iter().take(SHOWN).map(|(_, known)| known).collect();
    let hint = if near.is_empty() { String::new() } else { format!("the nearest are {}; ", near.join(", ")) };
    Failure::Usage(format!("there is no such code: {hint}`onboardable rules` lists all"))
}
