//! `cargo xtask agreement`: compares onboardable with independent implementations, in `tests/agreement/`.

use std::process::Command;

use crate::tools::{self, Result, root, run};

/// Builds the command line, gets the other implementations, and compares.
pub fn compare() -> Result<()> {
    let root = root();
    run(Command::new("cargo").args(["build", "--quiet", "--package", "onboardable-cli"]).current_dir(&root))?;
    let python = tools::python(&tools::target().join("agreement"), &root.join("tests/agreement/requirements.txt"))?;
    run(Command::new(python)
        .arg(root.join("tests/agreement/agreement.py"))
        .arg(tools::target().join("debug/onboardable"))
        .env("PYTHONDONTWRITEBYTECODE", "1"))
}
