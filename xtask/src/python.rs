//! The Python package in `python/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{self, Result, root, run};

/// Builds the wheel, and returns its path.
pub fn wheel() -> Result<PathBuf> {
    let python = tools_for_tests()?;
    let package = root().join("python");
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        // A wheel contains only files of its own folder.
        fs::copy(root().join(licence), package.join(licence)).map_err(|error| format!("{licence}: {error}"))?;
    }
    let wheels = tools::target().join("wheels");
    // Wheels of earlier builds.
    let _ = fs::remove_dir_all(&wheels);
    run(Command::new(&python)
        .args(["-m", "maturin", "build", "--release", "--locked", "--quiet", "--out"])
        .arg(&wheels)
        .current_dir(&package))?;
    let mut built = fs::read_dir(&wheels).map_err(|error| format!("{}: {error}", wheels.display()))?.flatten();
    built.next().map(|wheel| wheel.path()).ok_or_else(|| "maturin wrote no wheel".to_owned())
}

/// Installs the wheel as a user does, runs the examples of the README there, and then every test.
pub fn test() -> Result<()> {
    let wheel = wheel()?;
    let tests = root().join("python/tests");
    let clean = tools::target().join("python/clean");
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&clean))?;
    install(&clean.join("bin/python"), &wheel)?;
    run(Command::new(clean.join("bin/python")).arg(tests.join("first_lines.py")))?;

    let python = tools_for_tests()?;
    install(&python, &wheel)?;
    tools::npm_ci(&tests.join("typed"))?;
    run(&mut cargo(&["build", "--package", "onboardable-cli"]))?;
    let book = tools::target().join("python/book.ndjson");
    let written = fs::File::create(&book).map_err(|error| format!("{}: {error}", book.display()))?;
    run(cargo(&["run", "--package", "applicants", "--", "10000", "situations"]).stdout(written))?;
    run(Command::new(&python)
        .args(["-m", "pytest", "--quiet", "--import-mode=append", "-p", "no:cacheprovider"])
        .current_dir(&tests)
        .env("ONBOARDABLE_CLI", tools::target().join("release/onboardable"))
        .env("ONBOARDABLE_BOOK", &book)
        .env("PYTHONDONTWRITEBYTECODE", "1"))
}

/// The interpreter with the tools that build and test the wheel.
fn tools_for_tests() -> Result<PathBuf> {
    tools::python(&tools::target().join("python"), &root().join("python/tests/requirements.txt"))
}

fn install(python: &Path, wheel: &Path) -> Result<()> {
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--force-reinstall"];
    run(Command::new(python).args(pip).arg(wheel))
}

/// What the package is compared with is optimised, too.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    let (verb, rest) = arguments.split_first().unwrap_or((&"", &[]));
    command.args([verb, "--quiet", "--release"]).args(rest).current_dir(root());
    command
}
