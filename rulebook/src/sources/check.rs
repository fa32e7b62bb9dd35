//! Compares the register with the documents as text today.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use onboardable::rulebook::Rulebook;
use serde::Serialize;

use super::outline::{Found, Outline, heading_of};
use super::register::{Citation, Document, Register, Rests};
use crate::folder::Refused;
use crate::say::printable;

/// The largest text of a document, in bytes.
const LARGEST: u64 = 4 << 20;

/// Documents as text: the `.txt` and `.md` files of a folder.
pub struct Texts {
    /// The texts, by the names of their files.
    pub texts: BTreeMap<String, String>,
    /// The files that cannot be read, with the reason.
    pub unreadable: Vec<Refused>,
}

impl Texts {
    /// Reads the `.txt` and `.md` files of a folder. Folders in it are not read.
    ///
    /// # Errors
    /// [`Refused`], where the folder cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Refused> {
        let refuse = |file: &str, reason: &str| Refused { file: file.to_owned(), line: 0, reason: reason.to_owned() };
        let (mut texts, mut unreadable) = (BTreeMap::new(), Vec::new());
        for entry in
            fs::read_dir(folder).map_err(|error| refuse("", crate::folder::unreadable(error.kind()).as_str()))?
        {
            let path = entry.map_err(|error| refuse("", crate::folder::unreadable(error.kind()).as_str()))?.path();
            let is_text = path.extension().is_some_and(|extension| {
                extension.eq_ignore_ascii_case("txt") || extension.eq_ignore_ascii_case("md")
            });
            if !is_text || !path.is_file() {
                continue;
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if fs::metadata(&path).is_ok_and(|about| about.len() > LARGEST) {
                unreadable.push(refuse(&name, "this text has more than 4 MiB; take the document alone"));
                continue;
            }
            match fs::read_to_string(&path) {
                Ok(text) => drop(texts.insert(name, text)),
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    unreadable.push(refuse(&name, "the text is not UTF-8; save the file as UTF-8"));
                }
                Err(error) => unreadable.push(refuse(&name, &crate::folder::unreadable(error.kind()))),
            }
        }
        unreadable.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(Self { texts, unreadable })
    }
}

/// What became of a section since it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its text is the same.
    Same,
    /// Its text has changed.
    Changed,
    /// It has another heading; its text is the same.
    Renamed,
    /// It has another heading, and its text has changed.
    RenamedAndChanged,
    /// It is not there.
    Vanished,
    /// Its text was never recorded, so it cannot be compared.
    NotRecorded,
}

/// What became of the documents since they were recorded.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// The documents whose text is recorded or given.
    pub documents: Vec<CheckedDocument>,
    /// The documents whose text is neither recorded nor given.
    pub not_compared: Vec<String>,
    /// The files that belong to no document.
    pub unknown_files: Vec<String>,
    /// What must be read again, of all sections together: those whose text has changed, is not there or was not recorded.
    pub read_again: Rests,
}

/// What became of a document.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedDocument {
    /// Its title.
    pub document: String,
    /// The files of its text: one, or none where it is missing, or several where it is not clear which counts.
    pub files: Vec<String>,
    /// What became of its sections; empty unless there is one file.
    pub sections: Vec<CheckedSection>,
}

/// What became of a section.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedSection {
    /// As it is cited.
    pub section: String,
    /// What became of it.
    pub state: State,
    /// The day on which it was last read.
    pub checked: String,
    /// The heading in its place, or the most similar one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
    /// The digest of its text today.
    #[serde(skip)]
    pub(super) digest: Option<String>,
    /// What rests on it.
    pub rests: Rests,
}

impl Check {
    /// Returns whether anything must be done: a section is not the same, or a document is missing.
    #[must_use]
    pub fn is_due(&self) -> bool {
        let is_due = |document: &CheckedDocument| {
            document.files.len() != 1 || document.sections.iter().any(|section| section.state != State::Same)
        };
        self.documents.iter().any(is_due)
    }
}

/// Compares the register with texts.
#[must_use]
pub fn check(register: &Register, rulebook: &'static Rulebook, texts: &Texts) -> Check {
    let resting = register.resting(rulebook);
    let files = files(register, texts);
    let unreadable: BTreeSet<&str> = texts.unreadable.iter().map(|refused| stem(&refused.file)).collect();
    let mut used = BTreeSet::new();
    let mut check = Check {
        documents: Vec::new(),
        not_compared: Vec::new(),
        unknown_files: Vec::new(),
        read_again: Rests::default(),
    };
    for (place, document) in register.documents.iter().enumerate() {
        let of_document: Vec<&str> = files.iter().filter(|(_, of)| *of == place).map(|(file, _)| *file).collect();
        used.extend(of_document.iter().copied());
        let is_recorded = document.sections.iter().any(|section| section.digest.is_some());
        let is_unreadable = document.file.as_deref().is_some_and(|file| unreadable.contains(file));
        if of_document.is_empty() && (!is_recorded || is_unreadable) {
            if !is_unreadable {
                check.not_compared.push(document.title.clone());
            }
            continue;
        }
        let text = match of_document.as_slice() {
            [file] => texts.texts.get(*file),
            _ => None,
        };
        let sections = text.map(|text| {
            let outline = Outline::of(document, text);
            // What is cited and not yet registered is compared, too: it has no digest.
            let cited = resting.sections.keys().filter(|citation| citation.document == place);
            let unregistered = cited.filter(|one| document.sections.iter().all(|known| known.section != one.section));
            let known =
                document.sections.iter().map(|one| (&one.section, one.checked.to_string(), one.digest.as_deref()));
            let all = known.chain(unregistered.map(|one| (&one.section, String::new(), None)));
            let sections = all.map(|(section, checked, digest)| {
                let rests = resting.sections.get(&Citation { document: place, section: section.clone() });
                section_of(&outline, section, checked, digest, rests.cloned().unwrap_or_default())
            });
            sections.collect::<Vec<_>>()
        });
        let sections = sections.unwrap_or_default();
        // Where only the heading has changed, the citation must be corrected, and nothing be read again.
        for section in sections.iter().filter(|section| ![State::Same, State::Renamed].contains(&section.state)) {
            check.read_again.extend(&section.rests);
        }
        let files = of_document.iter().map(|file| printable(file)).collect();
        check.documents.push(CheckedDocument { document: document.title.clone(), files, sections });
    }
    check.unknown_files =
        texts.texts.keys().filter(|file| !used.contains(file.as_str())).map(|file| printable(file)).collect();
    check
}

fn section_of(
    outline: &Outline<'_>,
    section: &str,
    checked: String,
    recorded: Option<&str>,
    rests: Rests,
) -> CheckedSection {
    let digest = outline.digest(section);
    let is_same = digest.is_some() && digest.as_deref() == recorded;
    let (state, now) = match outline.found(section) {
        Some(Found::Missing(similar)) => (State::Vanished, similar.clone()),
        Some(Found::Renamed(_, now)) => {
            (if is_same { State::Renamed } else { State::RenamedAndChanged }, Some(now.clone()))
        }
        Some(Found::Here(_)) | None => {
            let state = match recorded {
                None => State::NotRecorded,
                Some(_) if is_same => State::Same,
                Some(_) => State::Changed,
            };
            (state, None)
        }
    };
    CheckedSection { section: section.to_owned(), state, checked, now: now.map(|now| printable(&now)), digest, rests }
}

/// The file name without its ending.
fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Finds the document of each file: by the name of the file, else by its first line, else by the most headings, where it
/// has more than half of them.
fn files<'t>(register: &Register, texts: &'t Texts) -> Vec<(&'t str, usize)> {
    let mut files = Vec::new();
    for (file, text) in &texts.texts {
        let named =
            |document: &Document| document.file.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(stem(file)));
        let first = text.trim_start_matches('\u{feff}').lines().find(|line| !line.trim().is_empty());
        let first = first.filter(|line| line.len() < 1000).map(heading_of).unwrap_or_default();
        let headed = |document: &Document| document.headline.as_deref().is_some_and(|line| line == first);
        let by_headings = || {
            let shares = register.documents.iter().enumerate().filter(|(_, one)| one.headings.len() > 2).map(
                |(place, one)| {
                    let found = Outline::of(one, text).count();
                    (found.saturating_mul(1000) / one.headings.len(), place)
                },
            );
            shares.max().filter(|(share, _)| *share > 500).map(|(_, place)| place)
        };
        let all = &register.documents;
        let place = all.iter().position(named).or_else(|| all.iter().position(headed)).or_else(by_headings);
        if let Some(place) = place {
            files.push((file.as_str(), place));
        }
    }
    files
}
