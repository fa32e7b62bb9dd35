//! The Python package in `python/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{self, Result, root, run};
use crate::{command_line, paths};

/// Builds the wheel, and returns its path.
pub fn wheel() -> Result<PathBuf> {
    let package = root().join("python");
    let python = tools::python(&tools::target().join("maturin"), &package.join("requirements.txt"))?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        // A wheel contains only files of its own folder.
        fs::copy(root().join(licence), package.join(licence)).map_err(|error| format!("{licence}: {error}"))?;
    }
    let wheels = tools::target().join("wheels");
    // Wheels of earlier builds.
    let _ = fs::remove_dir_all(&wheels);
    let mut maturin = Command::new(&python);
    maturin
        .args(["-m", "maturin", "build", "--release", "--locked", "--quiet", "--out"])
        .arg(&wheels)
        .current_dir(&package);
    run(paths::hide(&mut maturin)?)?;
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
    let command_line = command_line::build()?;
    let book = tools::target().join("python/book.ndjson");
    let written = fs::File::create(&book).map_err(|error| format!("{}: {error}", book.display()))?;
    let applicants = ["run", "--quiet", "--release", "--package", "applicants", "--", "10000", "situations"];
    run(Command::new(tools::cargo()).args(applicants).current_dir(root()).stdout(written))?;
    run(Command::new(&python)
        .args(["-m", "pytest", "--quiet", "--import-mode=append", "-p", "no:cacheprovider"])
        .current_dir(&tests)
        .env("ONBOARDABLE_CLI", command_line)
        .env("ONBOARDABLE_BOOK", &book)
        .env("ONBOARDABLE_WHEEL", &wheel)
        .env("PYTHONDONTWRITEBYTECODE", "1"))
}

/// The interpreter with the tools that test the wheel.
fn tools_for_tests() -> Result<PathBuf> {
    tools::python(&tools::target().join("python"), &root().join("python/tests/requirements.txt"))
}

fn install(python: &Path, wheel: &Path) -> Result<()> {
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--force-reinstall"];
    run(Command::new(python).args(pip).arg(wheel))
}
