//! The command line in `cli/`.

use std::path::PathBuf;
use std::process::Command;

use crate::paths;
use crate::tools::{self, Result, root, run};

/// Builds the command line as it is published, and returns its path.
pub fn build() -> Result<PathBuf> {
    let mut cargo = Command::new(tools::cargo());
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", "onboardable-cli"]).current_dir(root());
    run(paths::hide(&mut cargo)?)?;
    let program = tools::target().join("release/onboardable");
    paths::check_absent(&program)?;
    Ok(program)
}
