//! The crates by others that are compiled into a package: their licences, which must go with it, and a list (SBOM).

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::tools::{self, Result, output, root};

/// A package: its crate, the target that it is built for, and its features.
struct Package {
    name: &'static str,
    folder: &'static str,
    target: &'static str,
    features: &'static [&'static str],
    /// Whether its list goes with it: the place is Python's (PEP 770).
    has_list: bool,
}

const PACKAGES: [Package; 3] = [
    Package {
        name: "onboardable-wasm",
        folder: "pkg",
        target: "wasm32-unknown-unknown",
        features: &["--no-default-features", "--features", "rules,handbook"],
        has_list: false,
    },
    Package {
        name: "onboardable-python",
        folder: "python",
        target: "x86_64-unknown-linux-gnu",
        features: &[],
        has_list: true,
    },
    Package {
        name: "onboardable-cli",
        folder: "cli",
        target: "x86_64-unknown-linux-gnu",
        features: &[],
        has_list: false,
    },
];

/// A crate that is compiled in.
struct Crate {
    name: String,
    version: String,
    licence: String,
    authors: String,
    checksum: String,
    sources: PathBuf,
}

/// Writes the files that changed.
pub fn bless() -> Result<()> {
    for (path, content) in generated()? {
        if fs::read_to_string(&path).unwrap_or_default() != content {
            fs::write(&path, content).map_err(|error| format!("{}: {error}", path.display()))?;
            eprintln!("wrote {}", path.display());
        }
    }
    Ok(())
}

fn generated() -> Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for package in &PACKAGES {
        let folder = root().join(package.folder);
        let crates = package.crates()?;
        files.push((folder.join("THIRD-PARTY.txt"), licences(&crates)?));
        if package.has_list {
            files.push((folder.join("sbom.cdx.json"), format!("{:#}\n", list(package, &crates))));
        }
    }
    Ok(files)
}

impl Package {
    fn crates(&self) -> Result<Vec<Crate>> {
        let tree = cargo(
            &["tree", "--package", self.name, "--target", self.target, "--edges", "normal,no-proc-macro"],
            &[&["--prefix", "none", "--no-dedupe", "--format", "{p}"], self.features].concat(),
        )?;
        let known = known(self.target)?;
        let compiled = tree.lines().filter_map(|line| {
            let mut words = line.split(' ');
            // `name v1.0.0`, and behind it the folder of a crate of ours.
            Some((words.next()?.to_owned(), words.next()?.trim_start_matches('v').to_owned()))
        });
        let mut crates = BTreeMap::new();
        for id in compiled {
            let described = known.get(&id).ok_or_else(|| format!("cargo metadata has no {} {}", id.0, id.1))?;
            if let Some(checksum) = &described.checksum {
                crates.insert(id.clone(), described.crate_of(id, checksum));
            }
        }
        Ok(crates.into_values().collect())
    }
}

/// What cargo says of a crate.
struct Described {
    manifest: Value,
    /// Of a crate of the registry.
    checksum: Option<String>,
}

impl Described {
    fn crate_of(&self, (name, version): (String, String), checksum: &str) -> Crate {
        let text = |key: &str| self.manifest.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let authors = self.manifest.get("authors").and_then(Value::as_array).into_iter().flatten();
        let authors: Vec<_> = authors.filter_map(Value::as_str).collect();
        let sources = Path::new(&text("manifest_path")).parent().map(Path::to_path_buf).unwrap_or_default();
        // The slash is an old way to write OR.
        let licence = text("license").replace('/', " OR ");
        Crate { name, version, licence, authors: authors.join(", "), checksum: checksum.to_owned(), sources }
    }
}

fn known(target: &str) -> Result<BTreeMap<(String, String), Described>> {
    let metadata = cargo(&["metadata", "--format-version", "1", "--filter-platform", target], &[])?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let lock = root().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    let lock: toml::Table = lock.parse().map_err(|error| format!("Cargo.lock: {error}"))?;
    let mut checksums = BTreeMap::new();
    for package in lock.get("package").and_then(toml::Value::as_array).into_iter().flatten() {
        let text = |key: &str| package.get(key).and_then(toml::Value::as_str).map(str::to_owned);
        if let (Some(name), Some(version), Some(checksum)) = (text("name"), text("version"), text("checksum")) {
            checksums.insert((name, version), checksum);
        }
    }
    let mut known = BTreeMap::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let text = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let id = (text("name"), text("version"));
        let checksum = checksums.get(&id).cloned();
        known.insert(id, Described { manifest: package.clone(), checksum });
    }
    Ok(known)
}

fn cargo(arguments: &[&str], more: &[&str]) -> Result<String> {
    output(Command::new(tools::cargo()).args(arguments).args(more).arg("--locked").current_dir(root()))
        .ok_or_else(|| format!("cargo {} failed", arguments.join(" ")))
}

/// The licences of crates, each text once.
fn licences(crates: &[Crate]) -> Result<String> {
    let mut text = format!(
        "onboardable is licensed under MIT or Apache-2.0, at your choice. This package also contains the Rust standard\n\
         library and {} crates by others, with these licences. A crate that offers MIT is used under MIT.\n\n\
         Rust standard library: MIT OR Apache-2.0\n",
        crates.len()
    );
    let mut texts: Vec<(String, Vec<&Crate>)> = vec![(RUST.to_owned(), Vec::new())];
    for one in crates {
        let _ = writeln!(text, "{} {}: {}", one.name, one.version, one.licence);
        for licence in one.texts()? {
            match texts.iter_mut().find(|(known, _)| *known == licence) {
                Some((_, owners)) if owners.iter().any(|owner| owner.name == one.name) => {}
                Some((_, owners)) => owners.push(one),
                None => texts.push((licence, vec![one])),
            }
        }
    }
    for (licence, owners) in texts {
        let owners: Vec<_> = owners.iter().map(|one| one.name.as_str()).collect();
        let owners = if owners.is_empty() { "the Rust standard library".to_owned() } else { owners.join(", ") };
        let _ = write!(text, "\n{}\n{owners}\n\n{licence}", "=".repeat(100));
    }
    Ok(text)
}

impl Crate {
    /// The texts of the licence that is chosen, and every notice.
    fn texts(&self) -> Result<Vec<String>> {
        let mut paths = Vec::new();
        licence_files(&self.sources, &mut paths).map_err(|error| format!("{}: {error}", self.sources.display()))?;
        let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        let is_mit = |path: &PathBuf| name(path).ends_with("MIT");
        let may_choose_mit = self.licence.split(" OR ").any(|one| one == "MIT");
        if may_choose_mit && paths.iter().any(is_mit) {
            paths.retain(|path| is_mit(path) || name(path).starts_with("NOTICE"));
        }
        let mut texts = Vec::new();
        for path in paths {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let lines: Vec<_> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
            texts.push(format!("{}\n", lines.join("\n").trim_matches('\n')));
        }
        if texts.is_empty() {
            if !may_choose_mit {
                return Err(format!("{} {} has no text of its licence", self.name, self.version));
            }
            texts.push(format!("Copyright (c) {}\n\n{MIT}", self.authors));
        }
        Ok(texts)
    }
}

/// The files with a licence or a notice, in a stable order.
fn licence_files(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    const NAMES: [&str; 5] = ["LICEN", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        if path.is_dir() && name == "LICENSES" {
            // Of what the crate took from others.
            let mut others = BTreeMap::new();
            tools::collect(&path, &mut others)?;
            files.extend(others.into_keys());
        } else if path.is_file() && NAMES.iter().any(|start| name.starts_with(start)) {
            files.push(path);
        }
    }
    Ok(())
}

/// The list as CycloneDX. maturin's own names the folder that it was built in, and differs with each build.
fn list(package: &Package, crates: &[Crate]) -> Value {
    let components = crates.iter().map(|one| {
        let purl = format!("pkg:cargo/{}@{}", one.name, one.version);
        json!({
            "type": "library",
            "bom-ref": purl,
            "name": one.name,
            "version": one.version,
            "purl": purl,
            "licenses": [{ "expression": one.licence }],
            "hashes": [{ "alg": "SHA-256", "content": one.checksum }],
        })
    });
    let whole = json!({
        "type": "library",
        "bom-ref": package.name,
        "name": package.name,
        "version": env!("CARGO_PKG_VERSION"),
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    });
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": whole },
        "components": components.collect::<Vec<_>>(),
    })
}

const RUST: &str = concat!("Copyright (c) The Rust Project Contributors\n\n", include_str!("third_party/mit.txt"));
const MIT: &str = include_str!("third_party/mit.txt");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_and_lists_of_others_are_current() {
        for (path, content) in generated().unwrap_or_else(|error| panic!("{error}")) {
            let committed = fs::read_to_string(&path).unwrap_or_default();
            assert!(committed == content, "{}: write it again with `cargo xtask bless`", path.display());
        }
    }
}
