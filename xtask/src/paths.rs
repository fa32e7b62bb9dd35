//! Keeps the paths of the machine out of what is built, so that the same sources and compiler give the same bytes
//! anywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{self, Result, output, root, run};

/// Makes a command build as it does for others: its cargo, or the one that it calls, hides the paths.
pub fn hide(command: &mut Command) -> Result<&mut Command> {
    fetch()?;
    Ok(command.env("CARGO_ENCODED_RUSTFLAGS", hidden(&rustc()).join("\u{1f}")).env_remove("RUSTFLAGS"))
}

/// Downloads the crates: the folder of the registry must be there before [`hidden`] names it.
pub fn fetch() -> Result<()> {
    run(Command::new(tools::cargo()).args(["fetch", "--quiet", "--locked"]).current_dir(root()))
}

/// Returns the flags of a compiler that hide the paths.
pub fn hidden(rustc: &Path) -> Vec<String> {
    let mut flags = Vec::new();
    let mut remap = |from: PathBuf, to: &str| {
        // If a path contains a link, the compiler may print either.
        let real = from.canonicalize().unwrap_or_else(|_| from.clone());
        flags.push(format!("--remap-path-prefix={}={to}", from.display()));
        if real != from {
            flags.push(format!("--remap-path-prefix={}={to}", real.display()));
        }
    };
    // The last one that matches counts.
    remap(root(), "onboardable");
    if let Some(home) = cargo_home() {
        remap(home, "cargo");
        // The registry's folder is named after its URL.
        for folder in home_sources() {
            remap(folder, "crates");
        }
    }
    if let Some(sysroot) = sysroot(rustc) {
        remap(sysroot.join("lib/rustlib/src/rust"), "rust");
    }
    flags
}

/// Fails where a file that was built contains a path of this machine.
pub fn check_absent(file: &Path) -> Result<()> {
    let content = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let folders = [Some(root()), cargo_home(), std::env::home_dir(), sysroot(&rustc())];
    for folder in folders.into_iter().flatten().filter(|folder| folder.components().count() > 1) {
        let path = format!("{}/", folder.display());
        if content.windows(path.len()).any(|bytes| bytes == path.as_bytes()) {
            return Err(format!("{} contains the path {path}", file.display()));
        }
    }
    Ok(())
}

fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

fn home_sources() -> Vec<PathBuf> {
    let sources = cargo_home().map(|home| home.join("registry/src"));
    let folders = sources.and_then(|sources| std::fs::read_dir(sources).ok());
    let mut folders: Vec<_> = folders.into_iter().flatten().flatten().map(|folder| folder.path()).collect();
    folders.sort();
    folders
}

/// Returns the folder of a compiler.
pub fn sysroot(rustc: &Path) -> Option<PathBuf> {
    output(Command::new(rustc).args(["--print", "sysroot"])).map(PathBuf::from)
}

/// Returns the compiler in use.
pub fn rustc() -> PathBuf {
    std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()).into()
}
