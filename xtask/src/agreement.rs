//! `cargo xtask agreement`: compares onboardable with independent implementations, in `tests/agreement/`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools::{Result, root, run};

/// Builds the command line, gets the other implementations, and compares.
pub fn compare() -> Result<()> {
    let root = root();
    run(Command::new("cargo").args(["build", "--quiet", "--package", "onboardable-cli"]).current_dir(&root))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
    let python = environment(&target.join("agreement"), &root.join("tests/agreement/requirements.txt"))?;
    run(Command::new(python)
        .arg(root.join("tests/agreement/agreement.py"))
        .arg(target.join("debug/onboardable"))
        .env("PYTHONDONTWRITEBYTECODE", "1"))
}

/// Returns the interpreter of a virtual environment with exactly the required packages; recreated when they change.
fn environment(folder: &Path, requirements: &Path) -> Result<std::path::PathBuf> {
    let required = fs::read(requirements).map_err(|error| format!("{}: {error}", requirements.display()))?;
    let (stamp, python) = (folder.join("installed.txt"), folder.join("venv/bin/python"));
    if fs::read(&stamp).ok().as_ref() == Some(&required) {
        return Ok(python);
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder.join("venv")))
        .map_err(|error| format!("{error}; Python 3.11 or later with its module venv is needed"))?;
    run(Command::new(&python)
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(requirements))?;
    fs::write(&stamp, required).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(python)
}
