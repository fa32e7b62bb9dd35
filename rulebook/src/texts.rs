//! The texts of a rulebook, each once, by their place in the packs of words.

use std::collections::BTreeMap;

use super::entry::Words;

/// The first place of the texts that are for analysts.
pub const ANALYST: u16 = 1 << 14;
/// The first place of the texts that only the handbook shows.
pub const HANDBOOK: u16 = 1 << 15;

/// The texts of a rulebook: those that every report shows, those for analysts, and those that only the handbook shows.
///
/// The words of reports that belong to no single rule come first, in the order of their names: the program names them
/// by their places, so that these are the same in every rulebook.
#[derive(Default)]
pub struct Texts {
    /// The texts of reports.
    pub shown: Shelf,
    /// The texts for analysts.
    pub analyst: Shelf,
    /// The texts of the handbook.
    pub handbook: Shelf,
}

/// Texts in both languages, each once.
#[derive(Default)]
pub struct Shelf {
    texts: Vec<Words>,
    places: BTreeMap<(String, String), u16>,
}

impl Shelf {
    /// The texts, in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = &Words> {
        self.texts.iter()
    }

    fn place(&mut self, en: &str, de: &str) -> u16 {
        *self.places.entry((en.to_owned(), de.to_owned())).or_insert_with(|| {
            self.texts.push(Words { en: en.to_owned(), de: de.to_owned() });
            u16::try_from(self.texts.len().saturating_sub(1)).unwrap_or(u16::MAX)
        })
    }
}

impl Texts {
    /// Begins with the words that belong to no single rule.
    #[must_use]
    pub fn of(words: &BTreeMap<String, Words>) -> Self {
        let mut texts = Self::default();
        texts.shown.texts.extend(words.values().cloned());
        texts
    }

    /// The place of a text of reports.
    pub fn show(&mut self, en: &str, de: &str) -> u16 {
        self.shown.place(en, de)
    }

    /// The place of a text for analysts.
    pub fn justify(&mut self, words: &Words) -> u16 {
        self.analyst.place(&words.en, &words.de).saturating_add(ANALYST)
    }

    /// The place of a text of the handbook.
    pub fn explain(&mut self, words: &Words) -> u16 {
        self.handbook.place(&words.en, &words.de).saturating_add(HANDBOOK)
    }
}
