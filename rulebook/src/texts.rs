//! The texts of a rulebook, each once, by their place in the packs of words.

use std::collections::BTreeMap;

use super::entry::Words;

/// The first place of the texts that only the handbook shows.
pub const HANDBOOK: u16 = 1 << 15;

/// The texts of a rulebook, those of reports and those that only the handbook shows.
///
/// The words of reports that belong to no single rule come first, in the order of their names: the program names them
/// by their places, so that these are the same in every rulebook.
#[derive(Default)]
pub struct Texts {
    /// The texts of reports.
    pub shown: Vec<(String, String)>,
    /// The texts of the handbook.
    pub handbook: Vec<(String, String)>,
    places_shown: BTreeMap<(String, String), u16>,
    places_in_handbook: BTreeMap<(String, String), u16>,
}

impl Texts {
    /// Begins with the words that belong to no single rule.
    #[must_use]
    pub fn of(words: &BTreeMap<String, Words>) -> Self {
        let mut texts = Self::default();
        for words in words.values() {
            texts.shown.push((words.en.clone(), words.de.clone()));
        }
        texts
    }

    /// The place of a text of reports.
    pub fn show(&mut self, en: &str, de: &str) -> u16 {
        let texts = &mut self.shown;
        *self.places_shown.entry((en.to_owned(), de.to_owned())).or_insert_with(|| {
            texts.push((en.to_owned(), de.to_owned()));
            u16::try_from(texts.len().saturating_sub(1)).unwrap_or(u16::MAX)
        })
    }

    /// The place of a text of the handbook.
    pub fn explain(&mut self, words: &Words) -> u16 {
        let texts = &mut self.handbook;
        *self.places_in_handbook.entry((words.en.clone(), words.de.clone())).or_insert_with(|| {
            texts.push((words.en.clone(), words.de.clone()));
            u16::try_from(texts.len().saturating_sub(1)).unwrap_or(u16::MAX).saturating_add(HANDBOOK)
        })
    }
}
