//! What decision tables are notorious for: an entry on two lists or on none, versions of a value out of order, a rule that no
//! example finds any more, a text whose number is not the value's, a source that nobody cites.

mod examples;
mod lists;
mod numbers;
mod order;
mod report;
mod texts;

use std::collections::BTreeSet;
use std::path::Path;

use onboardable::Lang;
use onboardable::rulebook::Rulebook;
use serde::{Deserialize, Serialize};

use crate::entry::{Book, FamilyFile, Fields, Questions, Words};
use crate::folder::{BOOK, FIELDS, Files, QUESTIONS, Refused, WORDS};
use crate::method::Methods;
use crate::promises;
use crate::say::Say;
use crate::sources::{Citation, Register, SOURCES};

/// The file of what is expected of the folder.
const LINT: &str = "lint.toml";

/// What is wrong with a rulebook.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lint {
    /// How many rules there are.
    pub rules: usize,
    /// How many examples were evaluated.
    pub examples: usize,
    /// What is wrong, in the order of the files.
    pub findings: Vec<Finding>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The file, from the folder on.
    pub file: String,
    /// The line in it, from 1; 0 where it is the file as a whole.
    pub line: usize,
    /// The entry: a rule, a value, a deadline, a code, a document.
    pub entry: String,
    /// What kind of fault it is.
    pub kind: Kind,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub way_out: String,
    /// What is quoted, by which a finding is accepted.
    #[serde(skip)]
    quoted: String,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A list has an entry twice.
    Duplicate,
    /// An entry is on two lists that exclude each other.
    TwoLists,
    /// An entry is on none of the lists that should have it.
    NoList,
    /// An entry is not on the list that it must be on.
    OffList,
    /// The versions of a value leave a gap in time.
    Gap,
    /// Two versions of a value begin on the same day.
    Overlap,
    /// The versions of a value are not in the order of their days.
    Order,
    /// A version of a value does not change it.
    NoChange,
    /// No example finds the rule.
    NotFound,
    /// A text has a number that no value has.
    Number,
    /// A text has the number of a value instead of its placeholder.
    Placeholder,
    /// A text has another unit than the value that it names.
    Unit,
    /// The texts in both languages have different numbers.
    Languages,
    /// A reading is not marked as ours.
    Reading,
    /// A family has no rules, or a file no family.
    Family,
    /// A document or section of the register is not cited.
    NotCited,
    /// The register does not have what is cited.
    NoSource,
    /// A citation and the register have different days.
    Day,
    /// An entry does not meet what every entry must meet.
    Entry,
    /// An exception that nothing needs.
    NotNeeded,
}

/// `rules/lint.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(default)]
    lists: Vec<Lists>,
    #[serde(default)]
    within: Vec<Within>,
    #[serde(default)]
    accepted: Vec<Accepted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    of: Words,
    lists: Vec<String>,
    all: Option<String>,
    #[serde(default)]
    may_share: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Within {
    list: String,
    of: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    kind: Kind,
    entry: String,
    quoted: String,
    /// For the reader of the file.
    #[serde(rename = "why")]
    _why: String,
}

/// The files of a folder as they are read, and what was found in them.
struct Linter {
    files: Files,
    lang: Lang,
    families: Vec<FamilyFile>,
    methods: Methods,
    book: Book,
    found: Vec<Finding>,
}

/// Checks a folder of rules, in words of one language.
///
/// # Errors
/// [`Refused`], where the folder is no rulebook, or a file is no TOML.
pub fn lint(folder: &Path, lang: Lang) -> Result<Lint, Refused> {
    let files = Files::read(folder)?;
    let book: Book = files.parse(BOOK)?;
    for (name, _) in files.below("") {
        files.parse::<toml::Table>(name)?;
    }
    // What must be read before anything else can be found is found alone.
    let mut linter = Linter { files, lang, families: Vec::new(), methods: Methods::none(), book, found: Vec::new() };
    let examples = match linter.check(folder) {
        Ok(examples) => examples,
        Err(refused) => {
            linter.refused("", refused);
            0
        }
    };
    linter.found.sort();
    linter.found.dedup();
    let rules = linter.families.iter().map(|family| family.rules.len()).sum();
    Ok(Lint { rules, examples, findings: linter.found })
}

impl Linter {
    /// Finds everything that is wrong, and returns how many examples were evaluated.
    fn check(&mut self, folder: &Path) -> Result<usize, Refused> {
        let families = self.book.families.iter().map(|name| self.files.parse(&format!("{name}.toml")));
        self.families = families.collect::<Result<Vec<FamilyFile>, _>>()?;
        let words = self.files.parse(WORDS)?;
        let Fields { fields } = self.files.parse(FIELDS)?;
        let questions: Questions = self.files.parse(QUESTIONS)?;
        promises::hold_questions(&self.files, &questions, &fields)?;
        let expected: Expected = self.files.parse(LINT)?;
        let register: Register = self.files.parse(SOURCES)?;
        self.methods = Methods::read(&self.files, &self.families)?;
        for (entry, refused) in promises::broken(&self.files, &self.families, &words, &self.methods, &self.book) {
            self.refused(&entry, refused);
        }
        self.families();
        self.order();
        self.lists(&expected);
        self.readings();
        self.numbers();
        let mut examples = 0;
        match crate::value::read(folder) {
            Ok(rulebook) => {
                self.sources(&register, rulebook);
                examples = self.examples(rulebook)?;
            }
            // What is refused is usually found already.
            Err(refused) if self.found.is_empty() => self.refused("", refused),
            Err(_) => {}
        }
        self.accept(&expected);
        Ok(examples)
    }

    /// Adds a finding.
    fn find(&mut self, kind: Kind, place: Place, [problem, way_out]: [Say; 2], filling: &[(&str, &str)]) {
        let quoted = filling.iter().find(|(name, _)| *name == "quoted").map_or("", |(_, quoted)| quoted);
        self.found.push(Finding {
            file: place.file,
            line: place.line,
            entry: place.entry,
            kind,
            problem: problem.fill(self.lang, filling),
            way_out: way_out.fill(self.lang, filling),
            quoted: quoted.to_owned(),
        });
    }

    fn refused(&mut self, entry: &str, refused: Refused) {
        let place = Place { file: refused.file, line: refused.line, entry: entry.to_owned() };
        let reason = refused.reason.as_str();
        self.find(Kind::Entry, place, report::ENTRY, &[("quoted", reason)]);
    }

    /// The line of a key of an entry: the first one after the entry begins.
    fn place(&self, file: &str, begins: &str, key: &str, entry: &str) -> Place {
        let text = self.files.text(file).unwrap_or_default();
        let start = text.find(begins).unwrap_or_default();
        let inner = text.get(start..).and_then(|text| text.find(&format!("\n{key} ")));
        let at =
            inner.filter(|_| !key.is_empty()).map_or(start, |inner| start.saturating_add(inner).saturating_add(1));
        let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count().saturating_add(1);
        Place { file: file.to_owned(), line, entry: entry.to_owned() }
    }

    /// The line of a value.
    fn place_of_value(&self, family: &str, name: &str) -> Place {
        let file = format!("{family}.toml");
        let text = self.files.text(&file).unwrap_or_default();
        let at = text.find(&format!("\n{name} =")).map_or(0, |at| at.saturating_add(1));
        let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count().saturating_add(1);
        Place { file, line, entry: format!("{family}.{name}") }
    }

    /// Finds families without rules, and files that nothing reads.
    fn families(&mut self) {
        let empty: Vec<_> =
            self.families.iter().filter(|one| one.rules.is_empty()).map(|one| one.family.name.clone()).collect();
        for name in empty {
            let place = Place { file: format!("{name}.toml"), line: 0, entry: name };
            self.find(Kind::Family, place, report::FAMILY_EMPTY, &[]);
        }
        let mut known: BTreeSet<String> = self.book.families.iter().map(|name| format!("{name}.toml")).collect();
        known.extend(
            [BOOK, FIELDS, QUESTIONS, WORDS, LINT, SOURCES, "codes.toml", "deadlines.toml"].map(str::to_owned),
        );
        known.extend(self.methods.files.iter().map(|file| format!("identification/{}.toml", file.machine.method)));
        known.extend(onboardable::rulebook::TABLE_DIGESTS.iter().map(|(name, _)| (*name).to_owned()));
        let others: Vec<String> =
            self.files.below("").map(|(name, _)| name.to_owned()).filter(|name| !known.contains(name)).collect();
        for file in others {
            let place = Place { line: 0, entry: file.clone(), file };
            self.find(Kind::Family, place, report::FILE_UNKNOWN, &[]);
        }
    }

    /// Finds what the register of sources does not have, and what nobody cites of it.
    fn sources(&mut self, register: &Register, rulebook: &'static Rulebook) {
        let resting = register.resting(rulebook);
        let of_test_ibans = self.methods.files.iter().filter_map(|file| file.test_ibans.as_ref());
        let of_test_ibans: Vec<(String, String)> = of_test_ibans
            .flat_map(|ibans| &ibans.sources)
            .filter(|source| register.find(&source.doc, &source.section).is_none())
            .map(|source| ("test_ibans".to_owned(), format!("{}, {}", source.doc, source.section)))
            .collect();
        for (entry, cited) in resting.not_found.iter().chain(&of_test_ibans) {
            let place = self.anywhere(entry);
            self.find(Kind::NoSource, place, report::NO_SOURCE, &[("quoted", cited)]);
        }
        let registered: BTreeSet<Citation> = register
            .documents
            .iter()
            .enumerate()
            .flat_map(|(document, one)| {
                one.sections.iter().map(move |section| Citation { document, section: section.section.clone() })
            })
            .collect();
        for citation in resting.sections.keys().filter(|citation| !registered.contains(citation)) {
            let title = register.documents.get(citation.document).map_or("", |document| document.title.as_str());
            let place = self.place(SOURCES, &format!("\"{title}\""), "", title);
            self.find(Kind::NoSource, place, report::NOT_REGISTERED, &[("quoted", &citation.section)]);
        }
        for (number, document) in register.documents.iter().enumerate() {
            let is_cited = |section: &str| {
                resting.sections.contains_key(&Citation { document: number, section: section.to_owned() })
            };
            let title = document.title.as_str();
            let place = self.place(SOURCES, &format!("\"{title}\""), "", title);
            if !resting.sections.keys().any(|citation| citation.document == number) {
                self.find(Kind::NotCited, place, report::DOCUMENT_NOT_CITED, &[("quoted", title)]);
                continue;
            }
            for section in document.sections.iter().filter(|section| !is_cited(&section.section)) {
                self.find(Kind::NotCited, place.clone(), report::SECTION_NOT_CITED, &[("quoted", &section.section)]);
            }
        }
        for rule in rulebook.rules {
            for source in rule.sources {
                let Some(citation) = register.find(source.document, source.section) else { continue };
                let sections = register.documents.get(citation.document).map(|one| one.sections.as_slice());
                let section = sections.unwrap_or_default().iter().find(|one| one.section == citation.section);
                let (Some(section), cited) = (section, source.checked.to_string()) else { continue };
                let day = section.checked.to_string();
                if day != cited {
                    let file = format!("{}.toml", rule.family);
                    let place = self.place(&file, &format!("\"{}\"", rule.name), "sources", rule.name);
                    let quoted = format!("{}, {}", source.document, source.section);
                    self.find(
                        Kind::Day,
                        place,
                        report::DAY,
                        &[("quoted", &quoted), ("cited", &cited), ("registered", &day)],
                    );
                }
            }
        }
    }

    /// The first line of any file that has an entry of this name.
    fn anywhere(&self, entry: &str) -> Place {
        if let Some((family, name)) = entry.split_once('.')
            && self.families.iter().any(|one| one.family.name == family && one.values.contains_key(name))
        {
            return self.place_of_value(family, name);
        }
        let quoted = format!("\"{entry}\"");
        let file = self
            .files
            .below("")
            .filter(|(name, _)| !name.starts_with("tables/"))
            .find(|(name, text)| ![LINT, SOURCES, FIELDS].contains(name) && text.contains(&quoted));
        match file.map(|(name, _)| name.to_owned()) {
            Some(file) => self.place(&file, &quoted, "", entry),
            None => Place { file: String::new(), line: 0, entry: entry.to_owned() },
        }
    }

    /// Leaves out what is accepted, and finds what is accepted without need.
    fn accept(&mut self, expected: &Expected) {
        let accepts = |one: &Accepted, found: &Finding| {
            one.kind == found.kind && one.entry == found.entry && one.quoted == found.quoted
        };
        let found = std::mem::take(&mut self.found);
        let (accepted, rest): (Vec<Finding>, Vec<Finding>) =
            found.into_iter().partition(|found| expected.accepted.iter().any(|one| accepts(one, found)));
        self.found = rest;
        for one in &expected.accepted {
            if !accepted.iter().any(|found| accepts(one, found)) {
                let place = self.place(LINT, &format!("entry = \"{}\"", one.entry), "", &one.entry);
                self.find(Kind::NotNeeded, place, report::NOT_NEEDED, &[("quoted", &one.quoted)]);
            }
        }
    }
}

/// Where a finding is.
#[derive(Clone)]
struct Place {
    file: String,
    line: usize,
    entry: String,
}
