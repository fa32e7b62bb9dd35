//! What every entry must meet. An entry that does not is reported before anything is generated from it.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Book, FamilyFile, Field, Questions, Rule, Words};
use super::folder::{Files, QUESTIONS, Refused};
use super::method::Methods;

/// The family of the rules on clearances.
const CLEARANCE: &str = "clearance";

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

/// Checks every entry and every value, and reports the first that is wrong.
pub(crate) fn hold(
    files: &Files,
    book: &Book,
    families: &[FamilyFile],
    words: &BTreeMap<String, Words>,
    methods: &Methods,
) -> Result<(), Refused> {
    if let Some((_, refused)) = broken(files, families, words, methods, book).into_iter().next() {
        return Err(refused);
    }
    for family in families {
        let file = format!("{}.toml", family.family.name);
        if let Some(rule) = family.rules.iter().find(|rule| !rule.readings().all(is_marked)) {
            let reason = "`reading` must begin with \"Ours: \" in English and \"Unsere Lesart: \" in German";
            return Err(files.refuse(&file, &format!("\"{}\"", rule.id), format!("{}: {reason}", rule.id)));
        }
        for name in family.values.keys() {
            let held = values(book, family, name);
            held.map_err(|wrong| files.refuse(&file, &format!("\n{name} ="), format!("{name}: {wrong}")))?;
        }
    }
    Ok(())
}

/// Returns every rule that is wrong, by its name.
pub(crate) fn broken(
    files: &Files,
    families: &[FamilyFile],
    words: &BTreeMap<String, Words>,
    methods: &Methods,
    book: &Book,
) -> Vec<(String, Refused)> {
    let is_value = |family: &FamilyFile, name: &str| {
        let of = |family: &str, name: &str| {
            families.iter().any(|one| one.family.name == family && one.values.contains_key(name))
        };
        let (other, stem) = name.split_once('.').unwrap_or((&family.family.name, name));
        of(other, stem) || methods.clocks().any(|(_, clock)| clock.id == name)
    };
    let (mut seen, mut broken) = (BTreeSet::new(), Vec::new());
    for family in families {
        let file = format!("{}.toml", family.family.name);
        let mut refuse = |rule: &Rule, wrong: &str| {
            let refused = files.refuse(&file, &format!("\"{}\"", rule.id), format!("{}: {wrong}", rule.id));
            broken.push((rule.id.clone(), refused));
        };
        for rule in &family.rules {
            if !seen.insert(&rule.id) {
                refuse(rule, "this id is used twice");
            } else if let Err(wrong) = entry(book, family, rule, words, &|name| is_value(family, name)) {
                refuse(rule, &wrong);
            }
        }
    }
    for family in families {
        for rule in &family.rules {
            if let Some(unknown) = rule.instead_of.iter().find(|other| !seen.contains(other)) {
                let file = format!("{}.toml", family.family.name);
                let reason = format!("`instead_of` names a rule that does not exist: {unknown}");
                broken.push((rule.id.clone(), files.refuse(&file, &format!("\"{}\"", rule.id), reason)));
            }
        }
    }
    broken
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
    clearance(family, rule)?;
    for detail in &rule.details {
        ensure!(
            words.contains_key(&general(detail)),
            "words.toml has no `{}`, which says what {{{detail}}} is",
            general(detail)
        );
    }
    placeholders(rule, is_value)
}

/// Returns the name of the words that say what a detail is, where there is no evidence.
pub(crate) fn general(detail: &str) -> String {
    format!("detail_{detail}")
}

fn id(family: &FamilyFile, rule: &Rule) -> Result<(), Wrong> {
    let stem = rule.id.strip_prefix(&format!("{}.", family.family.name)).unwrap_or_default();
    ensure!(!stem.is_empty(), "the id must begin with its family, `{}.`", family.family.name);
    ensure!(
        stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
        "the id may have only a to z, 0 to 9 and _ after its family"
    );
    Ok(())
}

fn sources(book: &Book, rule: &Rule) -> Result<(), Wrong> {
    ensure!(
        !rule.sources.is_empty() || rule.reading.is_some(),
        "name a source in `sources`, or say in `reading` that the rule is ours"
    );
    ensure!(
        rule.in_force.from.day() >= book.first_day.day(),
        "`in_force` begins before the first day of the rulebook"
    );
    ensure!(
        rule.in_force.from.day() == book.first_day.day() || rule.reading.is_some(),
        "`in_force` begins on another day than the rulebook; say in `reading` why"
    );
    ensure!(!rule.reads.is_empty(), "name the fields that the rule reads in `reads`");
    ensure!(rule.effect != "note" || rule.row.is_none(), "a note does not block, so it cannot have a `row`");
    ensure!(!rule.general || rule.effect == "note", "only a note can be `general`");
    // Otherwise a finding that blocks would be left out because of one that does not.
    ensure!(!rule.names_missing || rule.effect != "note", "a note cannot have `names_missing`");
    ensure!(rule.instead_of.is_empty() || rule.effect != "note", "a note cannot have `instead_of`");
    Ok(())
}

/// Checks who may clear a finding: never a refusal, nor what is only missing.
fn clearance(family: &FamilyFile, rule: &Rule) -> Result<(), Wrong> {
    let Some(clearable) = &rule.clearable else { return Ok(()) };
    ensure!(
        ["partner", "bank"].contains(&clearable.by.as_str()),
        "`by` in `clearable` must be partner or bank, not `{}`",
        clearable.by
    );
    ensure!(
        rule.effect != "deny",
        "a rule with the effect `deny` cannot have `clearable`: nobody may clear a refusal"
    );
    ensure!(
        rule.effect != "complete" && rule.effect != "correct" && !rule.names_missing,
        "a rule with the effect `{}` cannot have `clearable`: the data must be supplied or corrected",
        rule.effect
    );
    ensure!(!rule.general, "a rule that is `general` has no finding to clear, so it cannot have `clearable`");
    ensure!(
        family.family.name != CLEARANCE,
        "a rule on clearances cannot have `clearable`: no clearance clears another"
    );
    Ok(())
}

/// Returns whether a reading is marked as ours.
pub(crate) fn is_marked(reading: &Words) -> bool {
    reading.en.starts_with("Ours: ") && reading.de.starts_with("Unsere Lesart: ")
}

/// Checks that titles are short, as a list of findings needs them, and that the other texts are sentences.
fn sentences(rule: &Rule) -> Result<(), Wrong> {
    for title in [&rule.title.en, &rule.title.de] {
        ensure!(
            !title.is_empty() && title.chars().count() <= 70 && !title.ends_with('.'),
            "`title` must have 1 to 70 characters and no full stop at the end: {title:?}"
        );
    }
    let clearable = rule.clearable.as_ref().map(|clearable| &clearable.reading);
    let others = [Some(&rule.why), rule.detail.as_ref(), rule.reading.as_ref(), clearable];
    let others = others.into_iter().flatten().flat_map(|words| [&words.en, &words.de]);
    for text in others.chain([&rule.next.en, &rule.next.de]) {
        ensure!(
            // The last words may be a sentence of the evidence.
            text.ends_with(['.', '!', '?', '}']) && !text.contains("  ") && text.trim() == *text,
            "this text must end as a sentence does, without spaces at its ends or two in a row: {text:?}"
        );
    }
    Ok(())
}

/// Checks the message for the applicant.
fn for_applicants(rule: &Rule) -> Result<(), Wrong> {
    let Some(applicant) = &rule.applicant else { return Ok(()) };
    ensure!(
        rule.effect != "deny",
        "a rule with the effect `deny` cannot have `applicant`; `applicant_refused` in words.toml is shown for all"
    );
    for text in [&applicant.en, &applicant.de] {
        ensure!(
            !text.is_empty() && spoken(text) <= 90 && !text.ends_with('.') && text.trim() == *text,
            "`applicant` must have 1 to 90 characters, placeholders not counted, and no full stop at the end: {text:?}"
        );
    }
    Ok(())
}

/// Checks that every question is a field with a name, asked once, and that choices belong to a question.
pub(crate) fn hold_questions(
    files: &Files,
    questions: &Questions,
    fields: &BTreeMap<String, Field>,
) -> Result<(), Refused> {
    let refuse = |at: &str, reason: String| Err(files.refuse(QUESTIONS, at, reason));
    let mut asked = BTreeSet::new();
    for step in &questions.steps {
        for pointer in &step.questions {
            if !fields.contains_key(pointer) {
                return refuse(pointer, format!("the question {pointer} has no entry in fields.toml"));
            }
            if !asked.insert(pointer) {
                return refuse(pointer, format!("the question {pointer} is asked twice"));
            }
        }
        let mut named = step.fills.keys().chain(step.instead.keys()).chain(step.instead.values().flatten());
        if let Some(pointer) = named.find(|pointer| !step.questions.contains(pointer)) {
            return refuse(pointer, format!("{pointer} is no question of the step {}", step.id));
        }
    }
    match questions.choices.keys().find(|pointer| !asked.contains(pointer)) {
        Some(pointer) => refuse(pointer, format!("{pointer} has choices and is no question")),
        None => Ok(()),
    }
}

/// Returns how many characters a text has without its placeholders.
fn spoken(text: &str) -> usize {
    text.split('{').map(|part| part.rsplit('}').next().unwrap_or_default().chars().count()).sum()
}

/// Checks the placeholders of every text. All texts may have values of the family, values of another family as
/// `{tax.grace_days}`, and the length of a clock as `{idnow.link}`. The detail and the next step may also have details of
/// the evidence, and the message for the applicant `{field}` and `{enter}`. No answer contains an unfilled placeholder.
fn placeholders(rule: &Rule, is_value: &dyn Fn(&str) -> bool) -> Result<(), Wrong> {
    let of_field = ["field".to_owned(), "enter".to_owned()];
    let texts = [
        (Some([&rule.title.en, &rule.title.de]), &[] as &[String]),
        (Some([&rule.why.en, &rule.why.de]), &[]),
        (rule.reading.as_ref().map(|words| [&words.en, &words.de]), &[]),
        (rule.clearable.as_ref().map(|clearable| [&clearable.reading.en, &clearable.reading.de]), &[]),
        (rule.detail.as_ref().map(|words| [&words.en, &words.de]), &rule.details),
        (Some([&rule.next.en, &rule.next.de]), &rule.details),
        (rule.applicant.as_ref().map(|words| [&words.en, &words.de]), &of_field),
    ];
    for (pair, others) in texts.into_iter().filter_map(|(pair, others)| Some((pair?, others))) {
        let [en, de] = pair.map(|text| names(text));
        let wrong = en.union(&de).find(|name| !is_value(name) && !others.iter().any(|one| one == *name));
        if let Some(wrong) = wrong {
            let others: String = others.iter().map(|one| format!(" nor {{{one}}}")).collect();
            return Err(format!("the placeholder {{{wrong}}} is neither a value nor a clock{others}"));
        }
        ensure!(en == de, "both languages must have the same placeholders, not {en:?} and {de:?}");
    }
    Ok(())
}

/// Returns the placeholders of a text.
fn names(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

fn values(book: &Book, family: &FamilyFile, name: &str) -> Result<(), Wrong> {
    let versions = family.values.get(name).map(Vec::as_slice).unwrap_or_default();
    let days: Vec<_> = versions.iter().map(|version| version.from).collect();
    ensure!(days.is_sorted(), "the versions must be in the order of their days");
    ensure!(days.first() == Some(&book.first_day), "the first version must begin on the first day of the rulebook");
    let mut types = versions.iter().map(|version| version.value.type_name());
    let first = types.next();
    ensure!(types.all(|other| Some(other) == first), "all versions must have the same type");
    Ok(())
}
