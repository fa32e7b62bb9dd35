//! What every entry promises. An entry that does not is named before anything is generated from it.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};

use super::entry::{Book, FamilyFile, Rule};

/// Holds every entry against the promises, and names the first that breaks one.
pub fn hold(book: &Book, families: &[FamilyFile]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for family in families {
        for rule in &family.rules {
            ensure!(seen.insert(&rule.id), "{}: the id is there twice", rule.id);
            id(family, rule)?;
            sources(book, rule)?;
            words(rule)?;
            placeholders(family, rule)?;
        }
        values(book, family)?;
    }
    for rule in families.iter().flat_map(|family| &family.rules) {
        let unknown = rule.instead_of.iter().find(|other| !seen.contains(other));
        ensure!(unknown.is_none(), "{}: `instead_of` names no rule: {}", rule.id, unknown.map_or("", String::as_str));
    }
    Ok(())
}

fn id(family: &FamilyFile, rule: &Rule) -> Result<()> {
    let stem = rule.id.strip_prefix(&format!("{}.", family.family.name)).unwrap_or_default();
    ensure!(!stem.is_empty(), "{}: an id begins with its family, {}", rule.id, family.family.name);
    ensure!(
        stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
        "{}: an id is lower case, with _ between words",
        rule.id
    );
    Ok(())
}

fn sources(book: &Book, rule: &Rule) -> Result<()> {
    ensure!(!rule.sources.is_empty() || rule.reading.is_some(), "{}: name its source, or mark it ours", rule.id);
    ensure!(rule.in_force.from.day() >= book.first_day.day(), "{}: begins before the rulebook does", rule.id);
    ensure!(
        rule.in_force.from.day() == book.first_day.day() || rule.reading.is_some(),
        "{}: begins on another day than the rulebook: its reading says what that day rests on",
        rule.id
    );
    ensure!(!rule.reads.is_empty(), "{}: name the fields it reads in `reads`", rule.id);
    ensure!(rule.effect != "note" || rule.row.is_none(), "{}: a note blocks nothing, so it has no row", rule.id);
    ensure!(!rule.general || rule.effect == "note", "{}: only a note can be `general`", rule.id);
    // Else what waits would be hidden behind what does not block.
    ensure!(!rule.tells_missing || rule.effect != "note", "{}: a note cannot have `tells_missing`", rule.id);
    ensure!(rule.instead_of.is_empty() || rule.effect != "note", "{}: a note cannot have `instead_of`", rule.id);
    if let Some(reading) = &rule.reading {
        let marked = reading.en.starts_with("Ours: ") && reading.de.starts_with("Unsere Lesart: ");
        ensure!(marked, "{}: a reading begins with \"Ours: \" and \"Unsere Lesart: \"", rule.id);
    }
    Ok(())
}

/// A title is a few words that read well after "found:"; the other texts are sentences.
fn words(rule: &Rule) -> Result<()> {
    for title in [&rule.title.en, &rule.title.de] {
        ensure!(
            !title.is_empty() && title.chars().count() <= 80 && !title.ends_with('.'),
            "{}: a title has at most 80 characters and no full stop: {title:?}",
            rule.id
        );
    }
    for text in rule.texts().filter(|text| **text != rule.title.en && **text != rule.title.de) {
        ensure!(
            // The last words may be a sentence of the evidence.
            text.ends_with(['.', '!', '?', '}']) && !text.contains("  ") && text.trim() == *text,
            "{}: a text is made of sentences: {text:?}",
            rule.id
        );
    }
    Ok(())
}

/// Words may name values of the family and details of the evidence in braces, and nothing else.
fn placeholders(family: &FamilyFile, rule: &Rule) -> Result<()> {
    for text in rule.texts() {
        for name in text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)) {
            ensure!(
                family.values.contains_key(name) || rule.details.iter().any(|detail| detail == name),
                "{}: {{{name}}} is neither a value of the family nor one of its `details`",
                rule.id
            );
        }
    }
    Ok(())
}

fn values(book: &Book, family: &FamilyFile) -> Result<()> {
    for (name, versions) in &family.values {
        let days: Vec<_> = versions.iter().map(|version| version.from.day()).collect();
        ensure!(days.is_sorted(), "{}.{name}: versions are in the order of their days", family.family.name);
        ensure!(
            days.first() == Some(&book.first_day.day()),
            "{}.{name}: the first version begins with the rulebook",
            family.family.name
        );
    }
    Ok(())
}
