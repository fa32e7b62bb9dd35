//! What follows from the rows and is written by the tests that hold it: lookup tables, schemas, reports.

use std::path::PathBuf;
use std::process::Command;

/// Writes tables, schemas and reports again. A rule that still waits for its function has none yet, and that is no failure.
pub fn bless() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let test = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(["test", "--quiet", "--package", "onboardable", "--features", "schema"]).args(arguments);
        let done = command.env("BLESS", "1").env("INSTA_UPDATE", "always").current_dir(&root).output();
        done.is_ok_and(|output| output.status.success())
    };
    // The tables are compiled into what the reports are made by.
    let is_blessed = test(&["--test", "tables"])
        && test(&["--test", "schema", "--test", "reports", "--test", "failures", "--", "current", "as_it_stands"]);
    if !is_blessed {
        eprintln!("tests/reports and pkg/schema stay as they are until `cargo check` passes; then run this again");
    }
}
