//! Writes every generated file with one command: the rows and indexes from `rules/` and Unicode, the licences of what
//! is compiled in, then the lookup tables, schemas and reports, which the tests write.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use crate::tools::{self, Result, root};
use crate::{rulebook, third_party};

/// The folders of generated files.
const FOLDERS: [&str; 12] = [
    "src",
    "rulebook/src",
    "rules",
    "schema",
    "pkg/js",
    "python/onboardable",
    "tests/reports",
    "tests/texts",
    "tests/failures",
    "tests/contract",
    "desk/src",
    "desk/tests",
];

/// Writes every generated file. A rule that still waits for its function has no report yet, which is not an error.
pub fn bless() -> Result<()> {
    rulebook::bless().map_err(|error| format!("{error:#}"))?;
    third_party::bless()?;
    let test = |package: &str, arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(["test", "--quiet", "--package", package, "--all-features"]).args(arguments);
        let done = command.env("BLESS", "1").env("INSTA_UPDATE", "always").current_dir(root()).output();
        done.is_ok_and(|output| output.status.success())
    };
    // The tables are compiled into the program that makes the reports.
    let is_blessed = test("onboardable", &["--test", "tables"])
        && test(
            "onboardable",
            &[
                "--test",
                "cases",
                "--test",
                "schema",
                "--test",
                "reports",
                "--test",
                "texts",
                "--test",
                "failures",
                "--test",
                "handbook",
                "--test",
                "examples",
                "--",
                "current",
                "pinned",
                "as_it_stands",
            ],
        )
        && test("onboardable-rulebook", &["--test", "schema"])
        && test("onboardable-desk", &["--", "current", "pinned", "page"]);
    if !is_blessed {
        eprintln!("tests/reports and schema are not written until `cargo check` passes; then run this again");
    }
    Ok(())
}

/// Fails where [`bless`] changes a file: every generated file must match its source.
pub fn is_current() -> Result<()> {
    let before = files()?;
    bless()?;
    let after = files()?;
    match after.iter().find(|(path, content)| before.get(*path) != Some(content)) {
        Some((path, _)) => {
            Err(format!("{} did not match its source and was written again: read and commit it", path.display()))
        }
        None => Ok(()),
    }
}

fn files() -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        tools::collect(&root().join(folder), &mut files).map_err(|error| format!("{folder}: {error}"))?;
    }
    Ok(files)
}
