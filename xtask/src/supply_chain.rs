//! What the crates depend on, and what is made of them for others.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::paths::rustc;
use crate::tools::{self, Result, output, root, run};

/// The crates that others build; `xtask` and what it needs are for this repository.
const CRATES: [&str; 6] = [
    "onboardable",
    "onboardable-rulebook",
    "onboardable-desk",
    "onboardable-cli",
    "onboardable-python",
    "onboardable-wasm",
];

/// Checks licences, sources and versions with cargo-deny (`deny.toml`), and that each dependency is used with cargo-shear.
pub fn dependencies() -> Result<()> {
    let python = tools::python(&tools::target().join("dependencies"), &root().join("xtask/requirements.txt"))?;
    let installed = |name: &str| Command::new(python.with_file_name(name));
    // fuzz/ needs little of what is allowed, so what is unused there is no mistake.
    let in_fuzz = ["-A=license-not-encountered", "-A=license-exception-not-encountered", "-A=unmatched-skip"];
    for (folder, how) in [(root(), &["-D=warnings"][..]), (root().join("fuzz"), &in_fuzz)] {
        run(Command::new(tools::cargo()).args(["fetch", "--quiet", "--locked"]).current_dir(&folder))?;
        run(installed("cargo-deny")
            .args(["--offline", "--locked", "--workspace", "--config"])
            .arg(root().join("deny.toml"))
            .arg("check")
            .args(how)
            .args(["licenses", "bans", "sources"])
            .current_dir(&folder))?;
        run(installed("cargo-shear").args(["--offline", "--locked"]).current_dir(&folder))?;
    }
    Ok(())
}

/// Checks that the oldest compiler that is promised is the one in use: what nothing is built with is not promised.
pub fn oldest_compiler() -> Result<()> {
    let promised = fs::read_to_string(root().join("Cargo.toml")).map_err(|error| format!("Cargo.toml: {error}"))?;
    let promised = promised.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let promised = promised.ok_or("Cargo.toml has no rust-version")?;
    let used = output(Command::new(rustc()).arg("--version")).ok_or("rustc --version failed")?;
    if used.starts_with(&format!("rustc {promised}.")) {
        return Ok(());
    }
    Err(format!(
        "rust-version is {promised}, and everything here was built with {used}: use the one or promise the other"
    ))
}

/// Checks that the crates compile with the oldest dependencies that their manifests allow.
pub fn minimal_versions() -> Result<()> {
    let folder = tools::target().join("minimal-versions");
    tools::copy_sources(&folder.join("sources"))?;
    let cargo = || {
        let mut cargo = Command::new(tools::cargo());
        cargo.current_dir(folder.join("sources"));
        cargo
    };
    // Only the choice of versions is unstable; the compiler is that of everybody.
    run(cargo().args(["update", "--quiet", "-Z", "direct-minimal-versions"]).env("RUSTC_BOOTSTRAP", "1"))?;
    let packages = CRATES.iter().flat_map(|name| ["--package", name]);
    let target = folder.join("target");
    run(cargo().args(["check", "--locked", "--all-features", "--target-dir"]).arg(target).args(packages))
}

/// Packs the crate `onboardable`, and runs the tests that it contains where nothing else of the repository is.
pub fn package_crate() -> Result<()> {
    let unpacked = unpacked()?;
    run(Command::new(tools::cargo())
        .args(["test", "--quiet", "--locked", "--all-features", "--target-dir"])
        .arg(tools::target())
        .current_dir(unpacked))
}

/// Packs the crate `onboardable`, and checks that its tests compile there.
pub fn package_compiles() -> Result<()> {
    let unpacked = unpacked()?;
    run(Command::new(tools::cargo())
        .args(["check", "--quiet", "--locked", "--all-features", "--tests", "--target-dir"])
        .arg(tools::target())
        .current_dir(unpacked))
}

fn unpacked() -> Result<std::path::PathBuf> {
    let folder = tools::target().join("package");
    // A work in progress may be packed, too.
    let arguments = ["package", "--quiet", "--locked", "--allow-dirty", "--no-verify", "--package", "onboardable"];
    run(Command::new(tools::cargo()).args(arguments).current_dir(root()))?;
    let name = concat!("onboardable-", env!("CARGO_PKG_VERSION"));
    let unpacked = folder.join(name);
    let _ = fs::remove_dir_all(&unpacked);
    run(Command::new("tar").arg("-xzf").arg(folder.join(format!("{name}.crate"))).arg("-C").arg(&folder))?;
    holds(&unpacked, &["LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs", "tests/cases.rs"])?;
    Ok(unpacked)
}

fn holds(folder: &Path, files: &[&str]) -> Result<()> {
    match files.iter().find(|file| !folder.join(file).is_file()) {
        Some(missing) => Err(format!("{} has no {missing}", folder.display())),
        None => Ok(()),
    }
}
