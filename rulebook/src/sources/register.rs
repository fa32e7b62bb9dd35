//! The register, what the rulebook cites of it, and what rests on each section.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use onboardable::Lang;
use onboardable::rulebook::{AnyDated, Dated, Rulebook};
use serde::{Deserialize, Serialize};

use super::SOURCES;
use crate::entry::{Day, Words};
use crate::folder::{Files, Refused};

/// The register that belongs to the built-in rulebook.
const BUILT_IN: &str = include_str!("../../../rules/sources.toml");

/// `rules/sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The documents.
    #[serde(rename = "document")]
    pub documents: Vec<Document>,
}

/// A document that the rulebook cites.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its title, as citations name it.
    pub title: String,
    /// What it is.
    pub kind: Kind,
    /// Its edition; absent where it states none.
    pub edition: Option<Words>,
    /// The day on which its text was last read.
    pub read: Day,
    /// The name of its text in a folder, without the ending.
    pub file: Option<String>,
    /// The first line of its text that is not empty.
    pub headline: Option<String>,
    /// Its headings in their order, each indented by two spaces for each heading it is in. Empty where it has none: then it
    /// is compared as a whole.
    #[serde(default)]
    pub headings: Vec<String>,
    /// How the line begins that a heading refers to, where the text does not print the heading; of headings that are there
    /// several times, with the heading they are in before.
    #[serde(default)]
    pub begins: BTreeMap<String, String>,
    /// The sections that are cited.
    #[serde(default)]
    pub sections: Vec<Section>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A guide or a reference of the bank that was read as a whole.
    Guide,
    /// Another page of the bank.
    Page,
    /// What is no document of the bank: a standard, a law, a register.
    Other,
}

/// A cited section of a document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// As it is cited: headings that lie within each other, from the outer to the inner.
    pub section: String,
    /// The day on which its text was last read.
    pub checked: Day,
    /// The SHA-256 of its text, each run of whitespace as one space; absent where the text has not been recorded.
    pub digest: Option<String>,
}

/// A citation that was found in the register.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Citation {
    /// The place of the document in the register.
    pub document: usize,
    /// The section, as the register names it or would name it.
    pub section: String,
}

impl Register {
    /// Returns the register of the built-in rulebook.
    ///
    /// # Errors
    /// Never: a test reads it.
    pub fn builtin() -> Result<Self, Refused> {
        Files::one(SOURCES, BUILT_IN).parse(SOURCES)
    }

    /// Reads the register of a folder.
    ///
    /// # Errors
    /// [`Refused`], with file, line and reason.
    pub fn read(folder: &Path) -> Result<Self, Refused> {
        Files::read(folder)?.parse(SOURCES)
    }

    /// Finds a document and one of its sections.
    pub(crate) fn find(&self, title: &str, section: &str) -> Option<Citation> {
        let document = self.documents.iter().position(|one| one.title == title)?;
        let section = self.documents.get(document)?.named(section)?;
        Some(Citation { document, section })
    }

    /// Finds what the source of a value names: documents with their sections, separated by semicolons. What a document's
    /// part says in brackets at its end is an explanation.
    pub(crate) fn find_all(&self, source: &str) -> Result<BTreeSet<Citation>, String> {
        let mut found = BTreeSet::new();
        // What follows a reading of ours explains it.
        for part in source.split("; ").take_while(|part| !is_own(part)) {
            let plain = part.strip_suffix(')').and_then(|part| part.rsplit_once(" (")).map(|(before, _)| before);
            let citation = [Some(part), plain].into_iter().flatten().find_map(|part| {
                // A title may have a comma, too.
                let mut cuts = part.match_indices(", ");
                cuts.find_map(|(place, _)| self.find(part.get(..place)?, part.get(place.saturating_add(2)..)?))
            });
            found.insert(citation.ok_or_else(|| part.to_owned())?);
        }
        Ok(found)
    }
}

/// Returns whether the source of a value is our own.
fn is_own(source: &str) -> bool {
    source.starts_with("Our reading: ") || source.starts_with("Our list")
}

impl Document {
    /// Returns the depth and the text of its headings.
    pub(super) fn outline(&self) -> Vec<(usize, &str)> {
        self.headings
            .iter()
            .map(|heading| {
                let text = heading.trim_start();
                (heading.len().saturating_sub(text.len()) / 2, text)
            })
            .collect()
    }

    /// Returns the place of the heading that a section ends with.
    pub(super) fn heading(&self, section: &str) -> Option<usize> {
        self.path(section)?.last().copied()
    }

    /// Returns the places of the headings that a section names, each within the one before it. A heading may be shortened to
    /// its number: "Step 3" for "Step 3: Record tax identification".
    fn path(&self, section: &str) -> Option<Vec<usize>> {
        fn within(section: &str, outline: &[(usize, &str)], from: usize, end: usize) -> Option<Vec<usize>> {
            for place in from..end {
                let (depth, heading) = *outline.get(place)?;
                let Some(rest) = after(section, heading) else { continue };
                let Some(inner) = rest.strip_prefix(", ") else { return Some(vec![place]) };
                let below = place.saturating_add(1);
                let deeper = outline.iter().skip(below).take_while(|(other, _)| *other > depth).count();
                if let Some(found) = within(inner, outline, below, below.saturating_add(deeper)) {
                    return Some([vec![place], found].concat());
                }
            }
            None
        }
        let outline = self.outline();
        within(section, &outline, 0, outline.len())
    }

    /// Returns a section as the register names it; `None` where the document does not have it.
    fn named(&self, section: &str) -> Option<String> {
        let Some(path) = self.path(section) else {
            return self.sections.iter().find(|one| one.section == section).map(|one| one.section.clone());
        };
        let heading = path.last().copied();
        let same = self.sections.iter().find(|one| self.heading(&one.section) == heading);
        let outline = self.outline();
        let named = || path.iter().filter_map(|place| Some(outline.get(*place)?.1)).collect::<Vec<_>>().join(", ");
        Some(same.map_or_else(named, |one| one.section.clone()))
    }

    /// Returns how the line of a heading begins, where the text does not print it.
    pub(super) fn begin(&self, heading: usize) -> Option<&str> {
        let outline = self.outline();
        let (depth, text) = *outline.get(heading)?;
        let outer = outline.iter().take(heading).rev().find(|(other, _)| *other < depth);
        let whole = outer.and_then(|(_, outer)| self.begins.get(&format!("{outer}, {text}")));
        whole.or_else(|| self.begins.get(text)).map(String::as_str)
    }
}

/// Returns what follows a heading, or its number alone, at the beginning of a section: nothing, or ", " and inner headings.
fn after<'s>(section: &'s str, heading: &str) -> Option<&'s str> {
    let is_end = |rest: &&str| rest.is_empty() || rest.starts_with(", ");
    section.strip_prefix(heading).filter(is_end).or_else(|| {
        let number = number_of(heading)?;
        section.strip_prefix(number).filter(is_end)
    })
}

/// Returns the number that a heading begins with: "Step 3", "4.3", "Appendix II".
fn number_of(heading: &str) -> Option<&str> {
    let ends_at = |place: usize| heading.get(..place);
    if heading.starts_with("Step ") || heading.starts_with("Appendix ") {
        let place = heading.find(':').or_else(|| heading.find(". "))?;
        return ends_at(place);
    }
    let place = heading.find(' ')?;
    let number = ends_at(place)?;
    let is_number = number.starts_with(|one: char| one.is_ascii_digit()) && number.contains('.');
    is_number.then_some(number)
}

/// What rests on a section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rests {
    /// The rules that cite it.
    pub rules: BTreeSet<&'static str>,
    /// The values that it states.
    pub values: BTreeSet<String>,
    /// The deadlines that it states.
    pub deadlines: BTreeSet<&'static str>,
    /// The codes that it lists, by the list or the provider they belong to.
    pub codes: Vec<CodeGroup>,
    /// The identification methods that it describes.
    pub methods: BTreeSet<&'static str>,
}

/// Codes of one list or provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodeGroup {
    /// The list or the provider.
    pub of: &'static str,
    /// The codes.
    pub codes: Vec<&'static str>,
}

impl Rests {
    /// Returns whether nothing rests on the section.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { rules, values, deadlines, codes, methods } = self;
        rules.is_empty() && values.is_empty() && deadlines.is_empty() && codes.is_empty() && methods.is_empty()
    }

    /// Adds what rests on another section.
    pub(super) fn extend(&mut self, other: &Self) {
        self.rules.extend(&other.rules);
        self.values.extend(other.values.iter().cloned());
        self.deadlines.extend(&other.deadlines);
        self.methods.extend(&other.methods);
        for group in &other.codes {
            if !self.codes.iter().any(|known| known.of == group.of) {
                self.codes.push(group.clone());
            }
        }
    }
}

/// What rests on each cited section, and the citations that the register does not have.
#[derive(Debug, Default)]
pub(crate) struct Resting {
    pub sections: BTreeMap<Citation, Rests>,
    /// The entry, and what it cites.
    pub not_found: BTreeSet<(String, String)>,
}

impl Register {
    /// Finds what rests on each section.
    pub(crate) fn resting(&self, rulebook: &'static Rulebook) -> Resting {
        let mut resting = Resting::default();
        for rule in rulebook.rules {
            for source in rule.sources {
                let place = self.find(source.document, source.section);
                resting.add(place, rule.name, source.document, source.section, |rests| rests.rules.insert(rule.name));
            }
        }
        for value in rulebook.values {
            let name = format!("{}.{}", value.family, value.name);
            for source in sources_of(&value.dated) {
                match self.find_all(source) {
                    Ok(citations) => {
                        for citation in citations {
                            resting.sections.entry(citation).or_default().values.insert(name.clone());
                        }
                    }
                    Err(part) => drop(resting.not_found.insert((name.clone(), part))),
                }
            }
        }
        for clock in rulebook.clocks {
            for source in clock.sources {
                let place = self.find(source.document, source.section);
                resting
                    .add(place, clock.id, source.document, source.section, |rests| rests.deadlines.insert(clock.id));
            }
            let lengths = clock.length.0.iter().chain(clock.shown_from.iter().flat_map(|dated| dated.0));
            for version in lengths {
                match self.find_all(version.source) {
                    Ok(citations) => {
                        for citation in citations {
                            resting.sections.entry(citation).or_default().deadlines.insert(clock.id);
                        }
                    }
                    Err(part) => drop(resting.not_found.insert((clock.id.to_owned(), part))),
                }
            }
        }
        for machine in rulebook.machines {
            let name = machine.method.name();
            for source in machine.sources {
                let place = self.find(source.document, source.section);
                resting.add(place, name, source.document, source.section, |rests| rests.methods.insert(name));
            }
        }
        for failure in rulebook.failures {
            let of = failure.provider.name();
            for source in failure.sources {
                let place = self.find(source.document, source.section);
                resting
                    .add(place, failure.code, source.document, source.section, |rests| rests.code(of, failure.code));
            }
        }
        for list in rulebook.codes {
            for source in list.sources {
                let place = self.find(source.document, source.section);
                resting.add(place, list.name, source.document, source.section, |rests| {
                    list.codes.iter().fold(false, |_, code| rests.code(list.name, code.code))
                });
            }
        }
        resting
    }
}

impl Rests {
    fn code(&mut self, of: &'static str, code: &'static str) -> bool {
        match self.codes.iter_mut().find(|group| group.of == of) {
            Some(group) => group.codes.push(code),
            None => self.codes.push(CodeGroup { of, codes: vec![code] }),
        }
        true
    }
}

impl Resting {
    fn add(
        &mut self,
        place: Option<Citation>,
        entry: &str,
        document: &str,
        section: &str,
        add: impl FnOnce(&mut Rests) -> bool,
    ) {
        match place {
            Some(place) => {
                add(self.sections.entry(place).or_default());
            }
            None => {
                self.not_found.insert((entry.to_owned(), format!("{document}, {section}")));
            }
        }
    }
}

fn sources_of(dated: &AnyDated) -> Vec<&'static str> {
    fn of<T>(dated: &Dated<T>) -> Vec<&'static str> {
        dated.0.iter().map(|version| version.source).collect()
    }
    match dated {
        AnyDated::Number(dated) => of(dated),
        AnyDated::Numbers(dated) => of(dated),
        AnyDated::List(dated) => of(dated),
        AnyDated::Map(dated) => of(dated),
        AnyDated::Lists(dated) => of(dated),
    }
}

/// The register with what rests on each section.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Listed {
    /// The documents.
    pub documents: Vec<ListedDocument>,
    /// Citations that name no section of the register: the entry, and what it cites.
    pub not_found: Vec<(String, String)>,
}

/// A document of the register.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedDocument {
    /// Its title.
    pub document: String,
    /// What it is.
    pub kind: Kind,
    /// Its edition; `null` where it states none.
    pub edition: Option<String>,
    /// The day on which its text was last read.
    pub read: String,
    /// Its cited sections.
    pub sections: Vec<ListedSection>,
}

/// A cited section of a document.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedSection {
    /// As it is cited.
    pub section: String,
    /// The day on which it was last read.
    pub checked: String,
    /// The SHA-256 of its text; `null` where its text has not been recorded.
    pub digest: Option<String>,
    /// What rests on it.
    pub rests: Rests,
}

impl Register {
    /// Lists the register with what rests on each section.
    #[must_use]
    pub fn list(&self, rulebook: &'static Rulebook, lang: Lang) -> Listed {
        let mut resting = self.resting(rulebook);
        let documents = self.documents.iter().enumerate().map(|(place, document)| ListedDocument {
            document: document.title.clone(),
            kind: document.kind,
            edition: document.edition.as_ref().map(|words| match lang {
                Lang::En => words.en.clone(),
                Lang::De => words.de.clone(),
            }),
            read: document.read.to_string(),
            sections: document
                .sections
                .iter()
                .map(|section| {
                    let citation = Citation { document: place, section: section.section.clone() };
                    ListedSection {
                        section: section.section.clone(),
                        checked: section.checked.to_string(),
                        digest: section.digest.clone(),
                        rests: resting.sections.remove(&citation).unwrap_or_default(),
                    }
                })
                .collect(),
        });
        let documents = documents.collect();
        let not_registered = resting.sections.into_iter().flat_map(|(citation, rests)| {
            let title = self.documents.get(citation.document).map_or("", |document| document.title.as_str());
            let cited = format!("{title}, {}", citation.section);
            let Rests { rules, values, deadlines, codes, methods } = rests;
            let names =
                rules.into_iter().chain(deadlines).chain(methods).chain(codes.into_iter().map(|group| group.of));
            names.map(str::to_owned).chain(values).map(|entry| (entry, cited.clone())).collect::<Vec<_>>()
        });
        let mut not_found: BTreeSet<_> = resting.not_found;
        not_found.extend(not_registered);
        Listed { documents, not_found: not_found.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

    use super::*;

    fn document(headings: &[&str]) -> Document {
        Document {
            title: "Guide".to_owned(),
            kind: Kind::Guide,
            edition: None,
            read: "2026-11-21".parse().expect("a day"),
            file: None,
            headline: None,
            headings: headings.iter().map(|heading| (*heading).to_owned()).collect(),
            begins: BTreeMap::new(),
            sections: Vec::new(),
        }
    }

    #[test]
    fn headings_lie_within_each_other() {
        let guide = document(&[
            "Step 1: Data",
            "  Create, then read",
            "  Limits",
            "Step 2. Money",
            "  Limits",
            "4.1 KYC (IDnow)",
        ]);
        for (section, expected) in [
            ("Step 1: Data", Some(0)),
            ("Step 1", Some(0)),
            ("Step 1, Limits", Some(2)),
            ("Step 2, Limits", Some(4)),
            ("Limits", Some(2)),
            ("Step 1: Data, Create, then read", Some(1)),
            ("Create, then read", Some(1)),
            ("4.1", Some(5)),
            ("4", None),
            ("Limits, Step 1", None),
            ("Step 1 Limits", None),
            ("Step", None),
            ("Step 1, ", None),
            ("", None),
        ] {
            assert_eq!(guide.heading(section), expected, "{section}");
        }
    }

    #[test]
    fn the_source_of_a_value_names_sections() {
        let mut laws = document(&[]);
        laws.title = "Laws, all of them".to_owned();
        laws.sections = vec![Section { section: "Section 5(2)".to_owned(), checked: laws.read, digest: None }];
        let register = Register { documents: vec![document(&["Step 1: Data", "  Limits"]), laws] };
        let found = |source: &str| {
            let found = register.find_all(source)?;
            Ok::<_, String>(found.into_iter().map(|one| (one.document, one.section)).collect::<Vec<_>>())
        };
        let limits = (0, "Limits".to_owned());
        // As it is cited, with headings in full.
        assert_eq!(found("Guide, Step 1, Limits"), Ok(vec![(0, "Step 1: Data, Limits".to_owned())]));
        assert_eq!(found("Guide, Limits"), Ok(vec![limits.clone()]));
        assert_eq!(found("Guide, Limits (the second one)"), Ok(vec![limits.clone()]));
        let both = vec![limits, (1, "Section 5(2)".to_owned())];
        assert_eq!(found("Guide, Limits; Laws, all of them, Section 5(2)"), Ok(both));
        assert_eq!(found("Our reading: none"), Ok(vec![]));
        assert_eq!(found("Guide, Limits; Guide, Nowhere"), Err("Guide, Nowhere".to_owned()));
        assert_eq!(found("Guide"), Err("Guide".to_owned()));
    }

    #[test]
    fn every_citation_of_the_built_in_rulebook_is_in_its_register() {
        let register = Register::builtin().expect("the register");
        let listed = register.list(Rulebook::builtin(), Lang::En);
        assert_eq!(listed.not_found, []);
    }
}
