//! The npm package in `pkg/`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command_line;
use crate::tools::{self, Result, run};

/// Builds `pkg/dist` from the modules that wasm-bindgen wrote, and prints the sizes.
pub fn build(bound: &[PathBuf]) -> Result<()> {
    let root = tools::root();
    let package = root.join("pkg");
    tools::npm_ci(&package)?;
    let optimised = root.join("target/wasm/optimised");
    run(Command::new("node").arg("build.mjs").arg(optimised).args(bound).current_dir(&package))
}

/// Tests the present `pkg/dist`.
pub fn test() -> Result<()> {
    let package = tools::root().join("pkg");
    tools::npm_ci(&package)?;
    write_native_answers()?;
    if !tools::apt_install(&["chromium"])? {
        return Err("the tests of the package need the browser chromium".to_owned());
    }
    run(Command::new("node")
        .args(["--test", "--test-reporter=dot"])
        .args(test_files(&package)?)
        .current_dir(&package))?;
    run(Command::new("node").args(["bench/size.mjs", "--budget"]).current_dir(&package))
}

/// The files of tests; what is beside them is for the projects that the tests make.
fn test_files(package: &Path) -> Result<Vec<PathBuf>> {
    let files = std::fs::read_dir(package.join("test")).map_err(|error| format!("pkg/test: {error}"))?;
    let mut tests: Vec<_> = files.flatten().map(|file| file.path()).collect();
    tests.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    tests.sort();
    Ok(tests)
}

/// Measures `pkg/dist` and what a web team would write instead, and prints the figures.
pub fn bench() -> Result<()> {
    let package = tools::root().join("pkg");
    tools::npm_ci(&package)?;
    if !tools::apt_install(&["chromium"])? {
        return Err("the time in a browser needs the browser chromium".to_owned());
    }
    for bench in ["bench/size.mjs", "bench/speed.mjs", "bench/first.mjs"] {
        run(Command::new("node").arg(bench).current_dir(&package))?;
    }
    Ok(())
}

/// Writes the native answers for made-up applicants, for `pkg/test/parity.test.mjs`.
fn write_native_answers() -> Result<()> {
    let root = tools::root();
    let folder = root.join("target/parity");
    let file = |name: &str| {
        std::fs::File::create(folder.join(name))
            .map_err(|error| format!("cannot write target/parity/{name}: {error}"))
    };
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot write target/parity: {error}"))?;
    let command_line = command_line::build()?;
    let native = |command: &[&str], from: &str, to: &str| {
        let input =
            std::fs::File::open(folder.join(from)).map_err(|error| format!("target/parity/{from}: {error}"))?;
        let status = Command::new(&command_line)
            .args(command)
            .args(["--as-of", "2026-11-21"])
            .stdin(input)
            .stdout(file(to)?)
            .stderr(std::process::Stdio::null())
            .status();
        // 1 means that an applicant is on hold or refused.
        if status.is_ok_and(|one| matches!(one.code(), Some(0 | 1))) {
            return Ok(());
        }
        Err(format!("the command line did not answer {command:?} of the made-up applicants"))
    };
    for (name, what) in [("applicants.ndjson", "applicants"), ("changes.ndjson", "changes")] {
        let applicants = ["run", "--quiet", "--release", "--package", "applicants", "--", "10000", what];
        run(Command::new("cargo").args(applicants).current_dir(&root).stdout(file(name)?))?;
    }
    let ways = [("en", "account_opening"), ("de", "account_opening"), ("de", "sign_up"), ("en", "identification")];
    for (lang, gate) in ways {
        native(
            &["assess", "--format", "jsonl", "--lang", lang, "--gate", gate],
            "applicants.ndjson",
            &format!("{lang}-{gate}.jsonl"),
        )?;
    }
    for lang in ["en", "de"] {
        native(&["check-update", "--jsonl", "--lang", lang], "changes.ndjson", &format!("{lang}-changes.jsonl"))?;
    }
    Ok(())
}
