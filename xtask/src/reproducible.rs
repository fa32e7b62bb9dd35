//! Builds what is published twice, in two folders, and compares the bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{self, Result, run};

/// Builds the npm package, the wheel and the command line in two copies of the sources.
pub fn compare() -> Result<()> {
    let folder = tools::target().join("reproducible");
    // Their lengths differ: a path that gets in moves what is behind it, too.
    let [first, second] = ["one", "two/further/down"].map(|name| folder.join(name));
    // Both before the first build: what is edited meanwhile is in neither.
    tools::copy_sources(&first)?;
    tools::copy_sources(&second)?;
    let (first, second) = (build(&first)?, build(&second)?);
    let mut different: Vec<_> = first.keys().filter(|path| first.get(*path) != second.get(*path)).collect();
    different.extend(second.keys().filter(|path| !first.contains_key(*path)));
    for (path, content) in &first {
        println!("{:>12} bytes  {}", content.len(), path.display());
    }
    match different.as_slice() {
        [] => Ok(()),
        _ => Err(format!("these differ: {different:?}; compare them in {}", folder.display())),
    }
}

/// Builds there, and returns what was built.
fn build(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    for chore in ["wasm", "wheel", "command-line"] {
        run(Command::new(tools::cargo())
            .args(["run", "--quiet", "--locked", "--package", "xtask", "--", chore])
            .current_dir(folder)
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    run(Command::new("npm").args(["pack", "--silent"]).current_dir(folder.join("pkg")))?;
    let mut built = BTreeMap::new();
    for part in ["pkg/dist", "target/wheels"] {
        tools::collect(&folder.join(part), &mut built).map_err(|error| format!("{part}: {error}"))?;
    }
    let tarball = concat!("pkg/onboardable-", env!("CARGO_PKG_VERSION"), ".tgz");
    for file in [tarball, "target/release/onboardable"].map(|file| folder.join(file)) {
        let content = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        built.insert(file, content);
    }
    let relative = |(path, content): (PathBuf, _)| (path.strip_prefix(folder).unwrap_or(&path).to_owned(), content);
    Ok(built.into_iter().map(relative).collect())
}
