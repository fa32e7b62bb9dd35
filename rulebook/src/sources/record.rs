//! Records what was read: new digests and days in `rules/sources.toml`, and the days of the citations in the entries.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use onboardable::rulebook::Rulebook;
use serde::Serialize;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Value};

use super::SOURCES;
use super::check::{Check, CheckedSection, State, Texts, check};
use super::register::{Citation, Register};
use crate::entry::Day;
use crate::folder::{Files, Refused};

/// Which sections were recorded.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recorded {
    /// The sections that were recorded, each as its document and the section.
    pub sections: Vec<(String, String)>,
    /// Those that were not, because their heading is not there.
    pub not_found: Vec<(String, String)>,
    /// The files that were written.
    pub files: Vec<String>,
    /// How the texts compare with what was recorded before.
    #[serde(skip)]
    pub check: Check,
}

impl Recorded {
    /// Returns whether something is left: a section without its heading, or a document without its text.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        !self.not_found.is_empty() || self.check.documents.iter().any(|document| document.files.len() != 1)
    }
}

/// Records the texts in a folder of rules: each section that has changed or was never recorded gets the digest of its text
/// and the day, in the register and in each citation; sections that are not cited any more are removed.
///
/// # Errors
/// [`Refused`], where the folder cannot be read, or a file not be written.
pub fn record(folder: &Path, rulebook: &'static Rulebook, texts: &Texts, day: Day) -> Result<Recorded, Refused> {
    let files = Files::read(folder)?;
    let register: Register = files.parse(SOURCES)?;
    let check = check(&register, rulebook, texts);
    let resting = register.resting(rulebook);
    let mut recorded = BTreeMap::new();
    let mut missing = Vec::new();
    for document in &check.documents {
        for section in &document.sections {
            match section.state {
                State::Same => {}
                State::Changed | State::NotRecorded => {
                    recorded.insert((document.document.clone(), section.section.clone()), section);
                }
                State::Renamed | State::RenamedAndChanged | State::Vanished => {
                    missing.push((document.document.clone(), section.section.clone()));
                }
            }
        }
    }
    let mut written = Vec::new();
    let text = files.text(SOURCES).unwrap_or_default();
    let changed = edited(SOURCES, text, |file| {
        let Some(documents) = file.get_mut("document").and_then(Item::as_array_of_tables_mut) else { return };
        for (place, (table, document)) in documents.iter_mut().zip(&register.documents).enumerate() {
            let is_read = check.documents.iter().any(|one| one.document == document.title && one.files.len() == 1);
            if is_read {
                set_day(table.entry("read").or_insert(Item::None), day);
            }
            let is_cited = |section: &str| {
                resting.sections.contains_key(&Citation { document: place, section: section.to_owned() })
            };
            let known = document.sections.iter().map(|one| (one.section.clone(), one.checked, one.digest.clone()));
            let mut sections: BTreeMap<String, (Day, Option<String>)> = known
                .filter(|(section, _, _)| is_cited(section))
                .map(|(section, day, digest)| (section, (day, digest)))
                .collect();
            for citation in resting.sections.keys().filter(|citation| citation.document == place) {
                // One heading may be cited in several ways: the first one names it.
                let heading = document.heading(&citation.section);
                if heading.is_some() && sections.keys().any(|known| document.heading(known) == heading) {
                    continue;
                }
                sections.entry(citation.section.clone()).or_insert((day, None));
            }
            for (section, known) in &mut sections {
                if let Some(now) = recorded.get(&(document.title.clone(), section.clone())) {
                    *known = (day, now.digest.clone());
                }
            }
            let mut sections: Vec<_> = sections.into_iter().collect();
            // In the order of the document; of one without headings, by name.
            sections.sort_by_key(|(section, _)| document.heading(section));
            table.insert("sections", Item::Value(array(&sections)));
        }
    })?;
    if let Some(changed) = changed {
        write(folder, SOURCES, &changed)?;
        written.push(SOURCES.to_owned());
    }
    for (name, text) in files.below("").filter(|(name, _)| *name != SOURCES && !name.starts_with("tables/")) {
        let changed = edited(name, text, |file| {
            for (_, item) in file.iter_mut() {
                re_read(item, &register, &recorded, day);
            }
        })?;
        if let Some(changed) = changed {
            write(folder, name, &changed)?;
            written.push(name.to_owned());
        }
    }
    let sections = recorded.into_keys().collect();
    Ok(Recorded { sections, not_found: missing, files: written, check })
}

/// Returns the text of an edited file; `None` where it stays as it is.
fn edited(name: &str, text: &str, edit: impl FnOnce(&mut DocumentMut)) -> Result<Option<String>, Refused> {
    let refuse =
        |error: toml_edit::TomlError| Refused { file: name.to_owned(), line: 0, reason: error.message().to_owned() };
    let mut file: DocumentMut = text.parse().map_err(refuse)?;
    edit(&mut file);
    let written = file.to_string();
    Ok((written != text).then_some(written))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), Refused> {
    let reason =
        |error: std::io::Error| format!("the file cannot be written ({}); check its permissions", error.kind());
    fs::write(folder.join(name), text).map_err(|error| Refused {
        file: name.to_owned(),
        line: 0,
        reason: reason(error),
    })
}

fn array(sections: &[(String, (Day, Option<String>))]) -> Value {
    let mut array = Array::new();
    for (section, (checked, digest)) in sections {
        let mut table = InlineTable::new();
        table.insert("section", section.as_str().into());
        table.insert("checked", date(*checked));
        if let Some(digest) = digest {
            table.insert("digest", digest.as_str().into());
        }
        let mut value = Value::InlineTable(table);
        value.decor_mut().set_prefix("\n  ");
        array.push_formatted(value);
    }
    if !array.is_empty() {
        array.set_trailing("\n");
        array.set_trailing_comma(true);
    }
    Value::Array(array)
}

fn date(day: Day) -> Value {
    // A day of TOML is written as such.
    day.to_string().parse::<toml_edit::Datetime>().map_or_else(|_| day.to_string().into(), Value::from)
}

fn set_day(item: &mut Item, day: Day) {
    let decor = item.as_value().map(|value| value.decor().clone());
    let mut value = date(day);
    if let Some(decor) = decor {
        *value.decor_mut() = decor;
    }
    *item = Item::Value(value);
}

/// Sets the day of each citation of a section that was recorded.
fn re_read(item: &mut Item, register: &Register, recorded: &BTreeMap<(String, String), &CheckedSection>, day: Day) {
    match item {
        Item::None => {}
        Item::Value(value) => re_read_value(value, register, recorded, day),
        Item::Table(table) => table.iter_mut().for_each(|(_, item)| re_read(item, register, recorded, day)),
        Item::ArrayOfTables(tables) => {
            for table in tables.iter_mut() {
                table.iter_mut().for_each(|(_, item)| re_read(item, register, recorded, day));
            }
        }
    }
}

fn re_read_value(
    value: &mut Value,
    register: &Register,
    recorded: &BTreeMap<(String, String), &CheckedSection>,
    day: Day,
) {
    match value {
        Value::Array(array) => array.iter_mut().for_each(|value| re_read_value(value, register, recorded, day)),
        Value::InlineTable(table) => {
            let text = |key: &str| table.get(key).and_then(Value::as_str).map(str::to_owned);
            if let (Some(title), Some(section)) = (text("doc"), text("section")) {
                let is_recorded = register
                    .find(&title, &section)
                    .is_some_and(|found| recorded.contains_key(&(title, found.section)));
                if let (true, Some(checked)) = (is_recorded, table.get_mut("checked")) {
                    let decor = checked.decor().clone();
                    *checked = date(day);
                    *checked.decor_mut() = decor;
                }
            } else {
                table.iter_mut().for_each(|(_, value)| re_read_value(value, register, recorded, day));
            }
        }
        Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {}
    }
}
