//! `cargo xtask bless`: writes the code, the index and the drawings from `rules/`, and the Unicode tables.
//!
//! The generator stands apart from the rules crate, so that it runs even while the crate waits for the function
//! of a new rule.

mod entry;
mod generate;
mod identification;
mod promises;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io::Write as _, process};

use anyhow::{Context as _, Result, bail, ensure};
use entry::{Book, FamilyFile};

use crate::{character, composition};

/// The families in the order of the rulebook, and so of every report.
const FAMILIES: &str = "rules/rulebook.toml";

/// The words of reports that belong to no single rule.
const WORDS: &str = "rules/words.toml";

/// Writes the generated files. Says which ones changed.
pub fn bless() -> Result<()> {
    for (path, content) in generated()? {
        let path = root().join(path);
        if fs::read_to_string(&path).unwrap_or_default() != content {
            fs::write(&path, content).with_context(|| path.display().to_string())?;
            eprintln!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Fails where a generated file is not what `rules/` says.
pub fn check() -> Result<()> {
    for (path, content) in generated()? {
        let committed = fs::read_to_string(root().join(path)).unwrap_or_default();
        ensure!(committed == content, "{path} is not what rules/ says. Write it anew with: cargo xtask bless");
    }
    Ok(())
}

fn generated() -> Result<Vec<(&'static str, String)>> {
    let (book, families) = book()?;
    promises::hold(&book, &families)?;
    let digest = generate::digest(&root().join("rules"));
    let words: BTreeMap<String, entry::Words> = toml::from_str(&read(&root().join(WORDS))?).context(WORDS)?;
    let methods = identification::read(&root(), &families)?;
    Ok(vec![
        ("src/rulebook/rows/rules.rs", rustfmt(&generate::rust(&book, &families, &words, &digest))?),
        ("src/rulebook/rows/methods.rs", rustfmt(&methods.rust())?),
        ("rules/INDEX.md", generate::index(&families)),
        ("rules/identification/README.md", methods.readme()),
        (composition::PATH, composition::tables()),
        (character::PATH, character::tables()),
    ])
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn book() -> Result<(Book, Vec<FamilyFile>)> {
    let book: Book = toml::from_str(&read(&root().join(FAMILIES))?).context(FAMILIES)?;
    let families = book.families.iter().map(|name| {
        let path = format!("rules/{name}.toml");
        let file: FamilyFile = toml::from_str(&read(&root().join(&path))?).context(path.clone())?;
        ensure!(&file.family.name == name, "{path}: the family is named after its file");
        Ok(file)
    });
    let families = families.collect::<Result<_>>()?;
    Ok((book, families))
}

fn rustfmt(source: &str) -> Result<String> {
    let mut child = process::Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root().join("rustfmt.toml"))
        .stdin(process::Stdio::piped())
        .stdout(process::Stdio::piped())
        .spawn()
        .context("rustfmt does not start")?;
    child.stdin.take().context("rustfmt has no input")?.write_all(source.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt does not take what was generated");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_current() {
        check().unwrap_or_else(|error| panic!("{error:#}"));
    }
}
