//! What every entry promises. An entry that does not is named before anything is generated from it.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Book, FamilyFile, Rule, Words};
use super::folder::{Files, Refused};
use super::method::Methods;

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
pub(crate) fn hold(
    files: &Files,
    book: &Book,
    families: &[FamilyFile],
    words: &BTreeMap<String, Words>,
    methods: &Methods,
) -> Result<(), Refused> {
    let is_value = |family: &FamilyFile, name: &str| {
        let of = |family: &str, name: &str| {
            families.iter().any(|one| one.family.name == family && one.values.contains_key(name))
        };
        let (other, stem) = name.split_once('.').unwrap_or((&family.family.name, name));
        of(other, stem) || methods.clocks().any(|(_, clock)| clock.id == name)
    };
    let mut seen = BTreeSet::new();
    for family in families {
        let file = format!("{}.toml", family.family.name);
        for rule in &family.rules {
            let held = if seen.insert(&rule.id) {
                entry(book, family, rule, words, &|name| is_value(family, name))
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

fn entry(
    book: &Book,
    family: &FamilyFile,
    rule: &Rule,
    words: &BTreeMap<String, Words>,
    is_value: &dyn Fn(&str) -> bool,
) -> Result<(), Wrong> {
    id(family, rule)?;
    sources(book, rule)?;
    sentences(rule)?;
    for_applicants(rule)?;
    for detail in &rule.details {
        ensure!(
            words.contains_key(&general(detail)),
            "words.toml says as `{}` what {{{detail}}} is",
            general(detail)
        );
    }
    placeholders(rule, is_value)
}

/// The name of the words that say what a detail is, where there is no evidence.
pub(crate) fn general(detail: &str) -> String {
    format!("detail_{detail}")
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
    ensure!(!rule.names_missing || rule.effect != "note", "a note cannot have `names_missing`");
    ensure!(rule.instead_of.is_empty() || rule.effect != "note", "a note cannot have `instead_of`");
    if let Some(reading) = &rule.reading {
        let marked = reading.en.starts_with("Ours: ") && reading.de.starts_with("Unsere Lesart: ");
        ensure!(marked, "a reading begins with \"Ours: \" and \"Unsere Lesart: \"");
    }
    Ok(())
}

/// A title is a few words that a list of findings can be read by; the other texts are sentences.
fn sentences(rule: &Rule) -> Result<(), Wrong> {
    for title in [&rule.title.en, &rule.title.de] {
        ensure!(
            !title.is_empty() && title.chars().count() <= 70 && !title.ends_with('.'),
            "a title has at most 70 characters and no full stop: {title:?}"
        );
    }
    let others = [Some(&rule.why), rule.detail.as_ref(), rule.reading.as_ref()];
    let others = others.into_iter().flatten().flat_map(|words| [&words.en, &words.de]);
    for text in others.chain([&rule.next.en, &rule.next.de]) {
        ensure!(
            // The last words may be a sentence of the evidence.
            text.ends_with(['.', '!', '?', '}']) && !text.contains("  ") && text.trim() == *text,
            "a text is made of sentences: {text:?}"
        );
    }
    Ok(())
}

/// What an applicant reads in a form.
fn for_applicants(rule: &Rule) -> Result<(), Wrong> {
    let Some(applicant) = &rule.applicant else { return Ok(()) };
    ensure!(rule.effect != "deny", "a refusal has one sentence for all rules: `applicant_refused` in words.toml");
    for text in [&applicant.en, &applicant.de] {
        ensure!(
            !text.is_empty() && spoken(text) <= 90 && !text.ends_with('.') && text.trim() == *text,
            "a message for the applicant has at most 90 characters and no full stop: {text:?}"
        );
    }
    Ok(())
}

/// How many characters of a text are there before anything is filled in.
fn spoken(text: &str) -> usize {
    text.split('{').map(|part| part.rsplit('}').next().unwrap_or_default().chars().count()).sum()
}

/// Words may name in braces values of the family, of another one as `{tax.grace_days}`, and clocks, whose length is meant; the next step and the detail may also name details of the evidence, and
/// what is for the applicant the field. Nothing is left in braces in any answer.
fn placeholders(rule: &Rule, is_value: &dyn Fn(&str) -> bool) -> Result<(), Wrong> {
    let of_field = ["field".to_owned(), "enter".to_owned()];
    let texts = [
        (Some([&rule.title.en, &rule.title.de]), &[] as &[String]),
        (Some([&rule.why.en, &rule.why.de]), &[]),
        (rule.reading.as_ref().map(|words| [&words.en, &words.de]), &[]),
        (rule.detail.as_ref().map(|words| [&words.en, &words.de]), &rule.details),
        (Some([&rule.next.en, &rule.next.de]), &rule.details),
        (rule.applicant.as_ref().map(|words| [&words.en, &words.de]), &of_field),
    ];
    for (pair, others) in texts.into_iter().filter_map(|(pair, others)| Some((pair?, others))) {
        let [en, de] = pair.map(|text| names(text));
        ensure!(en == de, "both languages name the same in braces: {en:?}, {de:?}");
        let wrong = en.iter().find(|name| !is_value(name) && !others.iter().any(|one| one == *name));
        ensure!(wrong.is_none(), "this text takes values, clocks and {others:?} in braces, not {wrong:?}");
    }
    Ok(())
}

/// What a text names in braces.
fn names(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
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
