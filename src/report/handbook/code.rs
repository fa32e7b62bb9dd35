//! A code of the bank or of a provider in words, where it is no failure code of an identification: the entry of a code
//! such as `MISSING_TAX_INFORMATION`.

use serde::Serialize;

use super::explanation::{Form, Lines};
use super::{SourceEntry, source_lines};
use crate::report::{Voice, who_words};
use crate::rulebook::{Code, CodeList, Pack, Who, words};

/// A code in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodeEntry {
    /// The code.
    pub code: &'static str,
    /// The kind of code, such as `blocking_reason`.
    pub kind: &'static str,
    /// What that kind of code is.
    pub title: &'static str,
    /// Whose code it is.
    pub whose: Who,
    /// What it means.
    pub means: String,
    /// The rule that finds what it speaks of, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_by: Option<&'static str>,
    /// Where it is described.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<&'static str>,
    #[serde(skip)]
    pack: &'static Pack,
}

impl CodeEntry {
    /// Puts a code into words.
    #[must_use]
    pub fn new(list: &CodeList, code: &Code, voice: Voice) -> Self {
        let pack = voice.pack;
        Self {
            code: code.code,
            kind: list.name,
            title: list.title.text(pack),
            whose: list.whose,
            means: voice.say(code.means),
            found_by: code.rule.map(|rule| rule.name()),
            sources: list.sources.iter().copied().map(SourceEntry::from).collect(),
            reading: list.reading.map(|reading| reading.text(pack)),
            pack,
        }
    }

    /// Returns the form of the entry.
    #[must_use]
    pub fn form(&self) -> Form {
        Form {
            name: self.code,
            light: None,
            badge: who_words(self.whose).text(self.pack).to_owned(),
            title: Some(self.title.to_owned()),
            lines: self.lines(),
            pack: self.pack,
        }
    }

    fn lines(&self) -> Lines {
        vec![
            (words::HEADING_MEANS, vec![self.means.clone()]),
            (words::HEADING_RULE, self.found_by.map(str::to_owned).into_iter().collect()),
            (words::HEADING_SOURCE, source_lines(&self.sources, self.pack)),
            (words::HEADING_READING, self.reading.map(str::to_owned).into_iter().collect()),
        ]
    }
}
