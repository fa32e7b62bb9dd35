//! A pack of words: the texts of a rulebook in one language, built in or loaded at run time.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::entry::Rulebook;
use super::terms::Lang;

/// The texts of a rulebook in one language.
#[derive(Clone, Copy, Debug)]
pub struct Pack {
    /// The language.
    pub lang: Lang,
    /// The texts that every report shows.
    pub texts: Texts,
    /// The texts for analysts: why a rule is there, and how its sources are read. Without them a report leaves both
    /// empty.
    pub analyst: Texts,
    /// The texts that only the handbook shows.
    #[cfg(feature = "handbook")]
    pub handbook: Texts,
}

impl Pack {
    /// No texts: reports then have only codes and numbers.
    pub const EMPTY: Self = Self {
        lang: Lang::En,
        texts: Texts::NONE,
        analyst: Texts::NONE,
        #[cfg(feature = "handbook")]
        handbook: Texts::NONE,
    };
}

/// Texts, one after the other. A pointer to each would take more space in a browser than many a text.
#[derive(Clone, Copy)]
pub struct Texts {
    text: &'static str,
    lengths: &'static [u16],
    /// The beginning of every [`STEP`]th text, so that none is far from a known place.
    marks: &'static [u32],
}

/// The number of texts that share a mark.
const STEP: usize = 16;

impl Texts {
    /// No texts.
    pub const NONE: Self = Self { text: "", lengths: &[], marks: &[] };

    /// Creates texts that the generator has written, joined as [`Texts::of`] does.
    #[cfg(any(feature = "en", feature = "de"))]
    pub(super) const fn new(text: &'static str, lengths: &'static [u16], marks: &'static [u32]) -> Self {
        Self { text, lengths, marks }
    }

    /// Joins texts. They are never freed; one longer than 64 KiB is left out.
    #[must_use]
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let (mut text, mut lengths, mut marks) = (String::new(), Vec::new(), Vec::new());
        for (place, one) in texts.into_iter().enumerate() {
            if place % STEP == 0 {
                marks.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
            }
            let length = u16::try_from(one.len());
            text.push_str(if length.is_ok() { one } else { "" });
            lengths.push(length.unwrap_or_default());
        }
        Self { text: text.leak(), lengths: lengths.leak(), marks: marks.leak() }
    }

    /// Returns the text at an index.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&'static str> {
        let length = usize::from(*self.lengths.get(place)?);
        let mark = *self.marks.get(place / STEP)?;
        let before = self.lengths.get(place / STEP * STEP..place)?.iter().map(|length| usize::from(*length));
        let start = usize::try_from(mark).ok()?.checked_add(before.sum())?;
        self.text.get(start..start.checked_add(length)?)
    }

    /// Returns all texts, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + '_ {
        (0..self.lengths.len()).filter_map(|place| self.get(place))
    }
}

/// Shows only their number.
impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.lengths.len())
    }
}

/// The reason why a text is no pack of a rulebook's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// It is not JSON, or not the JSON of a pack.
    #[error(
        "the text is no pack of words such as {{\"lang\": \"en\", \"rulebook\": \"sha256:...\", \"texts\": [...]}}"
    )]
    Unreadable,
    /// Its words belong to another rulebook.
    #[error("the words belong to another rulebook")]
    OtherRulebook,
}

/// A pack as JSON. Texts that are not stated are those of another pack.
#[derive(Serialize, Deserialize)]
struct Written {
    lang: Lang,
    rulebook: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    texts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    analyst: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    handbook: Vec<String>,
}

impl Pack {
    /// Returns the pack as JSON, as [`Rulebook::with_words`] reads it: a program without built-in texts can load it
    /// when needed.
    #[must_use]
    pub fn to_json(&self, rulebook: &Rulebook) -> String {
        let texts = |texts: Texts| texts.iter().map(str::to_owned).collect();
        let written = Written {
            lang: self.lang,
            rulebook: rulebook.digest.to_owned(),
            texts: texts(self.texts),
            analyst: texts(self.analyst),
            #[cfg(feature = "handbook")]
            handbook: texts(self.handbook),
            #[cfg(not(feature = "handbook"))]
            handbook: Vec::new(),
        };
        // Serializing texts into memory cannot fail.
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// Takes over the texts that are stated.
    fn read(&mut self, written: &Written) {
        let take = |texts: &mut Texts, written: &[String]| {
            if !written.is_empty() {
                *texts = Texts::of(written.iter().map(String::as_str));
            }
        };
        take(&mut self.texts, &written.texts);
        take(&mut self.analyst, &written.analyst);
        #[cfg(feature = "handbook")]
        take(&mut self.handbook, &written.handbook);
    }
}

impl Rulebook {
    /// Returns the same rulebook with the texts of a pack in JSON, in place of its own of that language and sort.
    ///
    /// The rulebook is never freed: load a pack once.
    ///
    /// # Errors
    /// A [`PackError`] where the text is no pack, or one of another rulebook.
    pub fn with_words(&self, pack: &str) -> Result<&'static Self, PackError> {
        let written: Written = serde_json::from_str(pack).map_err(|_| PackError::Unreadable)?;
        if written.rulebook != self.digest {
            return Err(PackError::OtherRulebook);
        }
        let mut packs = self.packs.to_vec();
        match packs.iter_mut().find(|pack| pack.lang == written.lang) {
            Some(pack) => pack.read(&written),
            None => {
                let mut pack = Pack { lang: written.lang, ..Pack::EMPTY };
                pack.read(&written);
                packs.push(pack);
            }
        }
        Ok(Box::leak(Box::new(Self { packs: packs.leak(), ..*self })))
    }

    /// Returns the languages in which it has the texts of reports; not one of which it has only those for analysts.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + use<> {
        self.packs_of_reports().map(|pack| pack.lang)
    }

    /// Returns its texts in a language. Where the program does not include that language, those of another one that
    /// it includes; where it includes none, [`Pack::EMPTY`].
    #[must_use]
    pub fn pack(&self, lang: Lang) -> &'static Pack {
        let in_lang = self.packs_of_reports().find(|pack| pack.lang == lang);
        in_lang.or_else(|| self.packs_of_reports().next()).unwrap_or(const { &Pack::EMPTY })
    }

    fn packs_of_reports(&self) -> impl Iterator<Item = &'static Pack> + use<> {
        self.packs.iter().filter(|pack| pack.texts.get(0).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_found_at_its_place() {
        let texts: Vec<String> = (0..100).map(|number| "ä".repeat(number % 7)).collect();
        let packed = Texts::of(texts.iter().map(String::as_str));
        assert!(packed.iter().eq(texts.iter().map(String::as_str)));
        assert_eq!((packed.get(100), Texts::NONE.get(0)), (None, None));
    }

    #[test]
    fn the_generator_packs_as_the_program_does() {
        for pack in Rulebook::builtin().packs {
            for texts in [pack.texts, pack.analyst] {
                let again = Texts::of(texts.iter());
                assert_eq!((again.text, again.lengths, again.marks), (texts.text, texts.lengths, texts.marks));
            }
        }
    }
}
