//! `onboardable rules --diff DIR`: prints what differs between two rulebooks.

use std::path::Path;

use onboardable_rulebook::diff;

use crate::args::{Format, Rules};
use crate::output::{Failure, Status, print};
use crate::rulebook::{read, rulebook};

/// Compares the rulebook of this run with a folder.
pub fn run(folder: &Path, command: &Rules) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    let diff = diff(rulebook(), read("--diff", folder)?, lang);
    print(&match command.format.of_no_handbook("--diff")? {
        Format::Text => diff.to_text(lang),
        Format::Json => diff.to_json(),
        Format::Markdown => diff.to_markdown(lang),
    })?;
    Ok(if diff.count == 0 { Status::GREEN } else { Status::NOT_GREEN })
}
