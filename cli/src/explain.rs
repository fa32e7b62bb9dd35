//! `onboardable explain` and `onboardable rules`: the rulebook in words.

use std::io::Write as _;

use onboardable::{Handbook, handbook};

use crate::args::{Explain, Format, Rules};
use crate::output::{Failure, Status, coloured, has_colours, plain, stdout};

/// Explains one code.
pub fn explain(command: &Explain) -> Result<Status, Failure> {
    let (day, lang) = (command.telling.as_of.instant().date_naive(), command.telling.lang.lang());
    let Some(entry) = handbook::explain(&command.code, day, lang) else { return Err(unknown(&command.code)) };
    tell(match command.telling.format {
        Format::Text => entry.to_text_painted(if has_colours() { &coloured } else { &plain }),
        Format::Json => entry.to_json_pretty(),
        Format::Markdown => entry.to_markdown(),
    })
}

/// Prints the handbook.
pub fn rules(command: &Rules) -> Result<Status, Failure> {
    let handbook = Handbook::new(command.telling.as_of.instant().date_naive(), command.telling.lang.lang());
    tell(match command.telling.format {
        Format::Text => handbook.to_text_painted(if has_colours() { &coloured } else { &plain }),
        Format::Json => handbook.to_json_pretty(),
        Format::Markdown => handbook.to_markdown(),
    })
}

fn tell(text: String) -> Result<Status, Failure> {
    let mut out = stdout();
    writeln!(out, "{}", text.trim_end())?;
    out.flush()?;
    Ok(Status::GREEN)
}

/// The codes nearest to one that does not exist. What was typed is not repeated: it might be anything.
fn unknown(code: &str) -> Failure {
    const NEAR: f64 = 0.6;
    const SHOWN: usize = 3;
    let similarity = |known: &str| {
        // A rule is often remembered by its last part alone.
        let stem = known.rsplit('.').next().unwrap_or(known);
        strsim::jaro_winkler(known, code).max(strsim::jaro_winkler(stem, code))
    };
    let mut near: Vec<(f64, &str)> =
        handbook::codes().map(|known| (similarity(known), known)).filter(|(near, _)| *near >= NEAR).collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let near: Vec<&str> = near.into_iter().take(SHOWN).map(|(_, known)| known).collect();
    let hint = if near.is_empty() { String::new() } else { format!("the nearest are {}; ", near.join(", ")) };
    Failure::Usage(format!("there is no such code: {hint}`onboardable rules` lists all"))
}
