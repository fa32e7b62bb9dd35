//! What every entry promises. An entry that does not is named before anything is generated from it.

use std::collections::BTreeSet;

use super::entry::{Book, FamilyFile, Rule};
use super::folder::{Files, Refused};

/// What is wrong with an entry.
type Wrong = String;

/// As `assert!`, for an entry.
macro_rules! ensure {
    ($holds:expr, $($message:tt)*) => {
        if !$holds {
            return Err(format!($($message)*));
        }
    };
}

/// Holds every entry against the promises, and names the first that breaks one.
pub(crate) fn hold(files: &Files, book: &Book, families: &[FamilyFile]) -> Result<(), Refused> {
    let mut seen = BTreeSet::new();
    for family in families {
        let file = format!("{}.toml", family.family.name);
        for rule in &family.rules {
            let held = if seen.insert(&rule.id) {
                entry(book, family, rule)
            } else {
                Err("the id is there twice".to_owned())
            };
            held.map_err(|wrong| files.refuse(&file, &format!("\"{}\"", rule.id), format!("{}: {wrong}", rule.id)))?;
        }
        for name in family.values.keys() {
            let held = values(book, family, name);
            held.map_err(|wrong| files.refuse(&file, &format!("\n{name} ="), format!("{name}: {wrong}")))?;
        }
    }
    for family in families {
        for rule in &family.rules {
            if let Some(unknown) = rule.instead_of.iter().find(|other| !seen.contains(other)) {
                let file = format!("{}.toml", family.family.name);
                let reason = format!("`instead_of` names no rule: {unknown}");
                return Err(files.refuse(&file, &format!("\"{}\"", rule.id), reason));
            }
        }
    }
    Ok(())
}

fn entry(book: &Book, family: &FamilyFile, rule: &Rule) -> Result<(), Wrong> {
    id(family, rule)?;
    sources(book, rule)?;
    words(rule)?;
    placeholders(family, rule)
}

fn id(family: &FamilyFile, rule: &Rule) -> Result<(), Wrong> {
    let stem = rule.id.strip_prefix(&format!("{}.", family.family.name)).unwrap_or_default();
    ensure!(!stem.is_empty(), "an id begins with its family, {}", family.family.name);
    ensure!(
        stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
        "an id is lower case, with _ between words"
    );
    Ok(())
}

fn sources(book: &Book, rule: &Rule) -> Result<(), Wrong> {
    ensure!(!rule.sources.is_empty() || rule.reading.is_some(), "name its source, or mark it ours");
    ensure!(rule.in_force.from.day() >= book.first_day.day(), "begins before the rulebook does");
    ensure!(
        rule.in_force.from.day() == book.first_day.day() || rule.reading.is_some(),
        "begins on another day than the rulebook: its reading says what that day rests on"
    );
    ensure!(!rule.reads.is_empty(), "name the fields it reads in `reads`");
    ensure!(rule.effect != "note" || rule.row.is_none(), "a note blocks nothing, so it has no row");
    ensure!(!rule.general || rule.effect == "note", "only a note can be `general`");
    // Else what waits would be hidden behind what does not block.
    ensure!(!rule.tells_missing || rule.effect != "note", "a note cannot have `tells_missing`");
    ensure!(rule.instead_of.is_empty() || rule.effect != "note", "a note cannot have `instead_of`");
    if let Some(reading) = &rule.reading {
        let marked = reading.en.starts_with("Ours: ") && reading.de.starts_with("Unsere Lesart: ");
        ensure!(marked, "a reading begins with \"Ours: \" and \"Unsere Lesart: \"");
    }
    Ok(())
}

/// A title is a few words that read well after "found:"; the other texts are sentences.
fn words(rule: &Rule) -> Result<(), Wrong> {
    for title in [&rule.title.en, &rule.title.de] {
        ensure!(
            !title.is_empty() && title.chars().count() <= 80 && !title.ends_with('.'),
            "a title has at most 80 characters and no full stop: {title:?}"
        );
    }
    for text in rule.texts().filter(|text| **text != rule.title.en && **text != rule.title.de) {
        ensure!(
            // The last words may be a sentence of the evidence.
            text.ends_with(['.', '!', '?', '}']) && !text.contains("  ") && text.trim() == *text,
            "a text is made of sentences: {text:?}"
        );
    }
    Ok(())
}

/// Words may name values of the family and details of the evidence in braces, and nothing else.
fn placeholders(family: &FamilyFile, rule: &Rule) -> Result<(), Wrong> {
    for text in rule.texts() {
        for name in text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)) {
            ensure!(
                family.values.contains_key(name) || rule.details.iter().any(|detail| detail == name),
                "{{{name}}} is neither a value of the family nor one of its `details`"
            );
        }
    }
    Ok(())
}

fn values(book: &Book, family: &FamilyFile, name: &str) -> Result<(), Wrong> {
    let versions = family.values.get(name).map(Vec::as_slice).unwrap_or_default();
    let days: Vec<_> = versions.iter().map(|version| version.from).collect();
    ensure!(days.is_sorted(), "versions are in the order of their days");
    ensure!(days.first() == Some(&book.first_day), "the first version begins with the rulebook");
    let mut types = versions.iter().map(|version| version.value.type_name());
    let first = types.next();
    ensure!(types.all(|other| Some(other) == first), "every version has the same type");
    Ok(())
}
