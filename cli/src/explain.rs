//! `onboardable explain` and `onboardable rules`: print one entry of the handbook, or all of it.

use std::io::Write as _;

use onboardable_desk::handbook::{Book, csv, similar_names};

use crate::args::{Explain, Format, HandbookFormat, Rules};
use crate::output::{Failure, Status, coloured, has_colours, plain, print, stdout};
use crate::rulebook::rulebook;
use crate::{rules_diff, rules_lint};

/// Explains a rule, a deadline, or a code of the bank or a provider.
pub fn explain(command: &Explain) -> Result<Status, Failure> {
    let (day, lang) = (command.handbook.as_of.instant().date_naive(), command.handbook.lang.lang());
    let explanation = rulebook().explain(&command.code, day, lang).ok_or_else(|| unknown(&command.code))?;
    print(&match command.handbook.format {
        Format::Text => explanation.to_text_painted(if has_colours() { &coloured } else { &plain }),
        Format::Json => explanation.to_json_pretty(),
        Format::Markdown => explanation.to_markdown(),
    })?;
    Ok(Status::GREEN)
}

/// Prints the handbook.
pub fn rules(command: &Rules) -> Result<Status, Failure> {
    if let Some(folder) = &command.diff {
        return rules_diff::run(folder, command);
    }
    if let Some(folder) = &command.lint {
        return rules_lint::run(folder, command);
    }
    let (day, lang) = (command.as_of.instant().date_naive(), command.lang.lang());
    let handbook = || rulebook().handbook(day, lang);
    print(&match command.format {
        HandbookFormat::Text => handbook().to_text_painted(if has_colours() { &coloured } else { &plain }),
        HandbookFormat::Markdown => handbook().to_markdown(),
        HandbookFormat::Html => onboardable_desk::handbook::html(rulebook(), day, lang),
        HandbookFormat::Json => Book::new(rulebook(), day, lang).to_json_pretty(),
        HandbookFormat::Csv => {
            let mut out = stdout();
            out.write_all(&csv(&Book::new(rulebook(), day, lang)))?;
            out.flush()?;
            return Ok(Status::GREEN);
        }
    })?;
    Ok(Status::GREEN)
}

/// What is said of a name that does not exist. The name is not repeated, because it may be anything.
pub const UNKNOWN: &str = "there is no rule, deadline or code of this name";

fn unknown(code: &str) -> Failure {
    Failure::Usage(format!("{UNKNOWN}; {}", way_out(code)))
}

/// Names what is most similar to a name that does not exist.
pub fn way_out(code: &str) -> String {
    let near = similar_names(rulebook(), code);
    let similar = if near.is_empty() { String::new() } else { format!("similar names are {}; ", near.join(", ")) };
    format!("{similar}`onboardable rules` lists all names")
}
