//! `cargo xtask bless`: writes `src/rulebook/generated.rs` and `rules/INDEX.md` from `rules/*.toml`.
//!
//! The generator stands apart from the rules crate, so that it runs even while the crate waits for the function
//! of a new rule. The tests below hold the committed files against `rules/`, and the entries against the house's
//! promises.

mod entry;
mod generate;
mod identification;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io::Write as _, process};

use anyhow::{Context as _, Result, bail, ensure};
use entry::{Book, FamilyFile};

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
    let digest = generate::digest(&root().join("rules"));
    let words: BTreeMap<String, entry::Words> = toml::from_str(&read(&root().join(WORDS))?).context(WORDS)?;
    let methods = identification::read(&root(), &families)?;
    Ok(vec![
        ("src/rulebook/generated.rs", rustfmt(&generate::rust(&book, &families, &words, &digest))?),
        ("src/rulebook/identification.rs", rustfmt(&methods.rust())?),
        ("rules/INDEX.md", generate::index(&families)),
        ("rules/identification/README.md", methods.readme()),
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
    use std::collections::BTreeSet;

    use super::entry::Rule;
    use super::*;

    fn entries() -> (Book, Vec<FamilyFile>) {
        book().unwrap_or_else(|error| panic!("{error:#}"))
    }

    fn rules(families: &[FamilyFile]) -> impl Iterator<Item = (&FamilyFile, &Rule)> {
        families.iter().flat_map(|family| family.rules.iter().map(move |rule| (family, rule)))
    }

    #[test]
    fn generated_files_are_current() {
        check().unwrap_or_else(|error| panic!("{error:#}"));
    }

    #[test]
    fn every_id_is_its_familys_and_stands_once() {
        let (_, families) = entries();
        let mut seen = BTreeSet::new();
        for (family, rule) in rules(&families) {
            let stem = rule.id.strip_prefix(&format!("{}.", family.family.name));
            let stem =
                stem.unwrap_or_else(|| panic!("{}: an id begins with its family, {}", rule.id, family.family.name));
            assert!(
                !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                "{}: an id is lower case, with _ between words",
                rule.id
            );
            assert!(seen.insert(rule.id.clone()), "{}: the id stands twice", rule.id);
        }
    }

    /// Words may name values of the family and details of the evidence in braces, and nothing else.
    #[test]
    fn every_placeholder_is_a_value_or_a_detail() {
        let (_, families) = entries();
        for (family, rule) in rules(&families) {
            for text in rule.texts() {
                for name in placeholders(text) {
                    assert!(
                        family.values.contains_key(name) || rule.details.iter().any(|detail| detail == name),
                        "{}: {{{name}}} is neither a value of the family nor one of its `details`",
                        rule.id
                    );
                }
            }
        }
    }

    fn placeholders(text: &str) -> impl Iterator<Item = &str> {
        text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
    }

    /// A title is a few words that read well after "found:"; the other texts are sentences.
    #[test]
    fn words_follow_the_convention() {
        let (_, families) = entries();
        for (_, rule) in rules(&families) {
            for title in [&rule.title.en, &rule.title.de] {
                assert!(
                    !title.is_empty() && title.chars().count() <= 80 && !title.ends_with('.'),
                    "{}: a title has at most 80 characters and no full stop: {title:?}",
                    rule.id
                );
            }
            for text in rule.texts().filter(|text| **text != rule.title.en && **text != rule.title.de) {
                assert!(
                    text.ends_with(['.', '!', '?']) && !text.contains("  ") && text.trim() == *text,
                    "{}: a text is made of sentences: {text:?}",
                    rule.id
                );
            }
        }
    }

    #[test]
    fn every_rule_has_a_source_and_knows_when_it_began() {
        let (book, families) = entries();
        for (family, rule) in rules(&families) {
            assert!(
                !rule.sources.is_empty() || rule.reading.is_some(),
                "{}: name its source, or mark it ours",
                rule.id
            );
            assert!(rule.in_force.from.day() >= book.first_day.day(), "{}: begins before the rulebook does", rule.id);
            assert!(family.rules.iter().all(|rule| rule.effect != "note" || rule.row.is_none()), "a note has no row");
        }
        for family in &families {
            for (name, versions) in &family.values {
                let days: Vec<_> = versions.iter().map(|version| version.from.day()).collect();
                assert!(!days.is_empty() && days.is_sorted(), "{name}: versions stand in the order of their days");
                assert_eq!(
                    days.first(),
                    Some(&book.first_day.day()),
                    "{name}: the first version begins with the rulebook"
                );
            }
        }
    }
}
