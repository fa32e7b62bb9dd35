//! `onboardable rules --lint DIR`: prints what is wrong with a rulebook.

use std::path::Path;

use onboardable_rulebook::lint;

use crate::args::{Format, Rules};
use crate::output::{Failure, Status, file_name, print};

/// Checks a folder.
pub fn run(folder: &Path, command: &Rules) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    let lint = lint(folder, lang);
    let lint = lint.map_err(|refused| Failure::Input(format!("--lint {}: {refused}", file_name(folder))))?;
    print(&match command.format.of_no_handbook("--lint")? {
        Format::Text => lint.to_text(lang),
        Format::Json => lint.to_json(),
        Format::Markdown => lint.to_markdown(lang),
    })?;
    Ok(if lint.findings.is_empty() { Status::GREEN } else { Status::NOT_GREEN })
}
