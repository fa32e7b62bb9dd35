//! A pack of words: the texts of a rulebook in one language, built in or handed in while the program runs.

use serde::{Deserialize, Serialize};

use super::entry::Rulebook;
use super::terms::Lang;

/// The texts of a rulebook in one language.
#[derive(Clone, Copy, Debug)]
pub struct Pack {
    /// The language.
    pub lang: Lang,
    /// The texts that reports show.
    pub texts: &'static [&'static str],
    /// The texts that only the handbook shows.
    #[cfg(feature = "handbook")]
    pub handbook: &'static [&'static str],
}

impl Pack {
    /// No words at all: reports then have codes and numbers alone.
    pub const EMPTY: Self = Self {
        lang: Lang::En,
        texts: &[],
        #[cfg(feature = "handbook")]
        handbook: &[],
    };
}

/// Why a text is no pack of a rulebook's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// It is no JSON, or not the JSON of a pack.
    #[error(
        "the text is no pack of words such as {{\"lang\": \"en\", \"rulebook\": \"sha256:...\", \"texts\": [...]}}"
    )]
    Unreadable,
    /// Its words belong to another rulebook.
    #[error("the words belong to another rulebook")]
    OtherRulebook,
}

/// A pack as JSON.
#[derive(Serialize, Deserialize)]
struct Written {
    lang: Lang,
    rulebook: String,
    texts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    handbook: Vec<String>,
}

impl Pack {
    /// The pack as JSON, as [`Rulebook::with_words`] reads it: a program that carries no words can load it when it is
    /// needed.
    #[must_use]
    pub fn to_json(&self, rulebook: &Rulebook) -> String {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        #[cfg(feature = "handbook")]
        let handbook = texts(self.handbook);
        #[cfg(not(feature = "handbook"))]
        let handbook = Vec::new();
        let written =
            Written { lang: self.lang, rulebook: rulebook.digest.to_owned(), texts: texts(self.texts), handbook };
        // Serializing texts into memory has no way to fail.
        serde_json::to_string(&written).unwrap_or_default()
    }
}

impl Rulebook {
    /// The same rulebook, speaking with the words of packs in JSON in place of those that it carries.
    ///
    /// The rulebook lives as long as the program: load a pack once.
    ///
    /// # Errors
    /// A [`PackError`] where a text is no pack, or one of another rulebook.
    pub fn with_words(&self, packs: &[&str]) -> Result<&'static Self, PackError> {
        let packs = packs.iter().map(|json| self.read_pack(json)).collect::<Result<Vec<_>, _>>()?;
        Ok(Box::leak(Box::new(Self { packs: packs.leak(), ..*self })))
    }

    fn read_pack(&self, json: &str) -> Result<Pack, PackError> {
        fn leak(texts: Vec<String>) -> &'static [&'static str] {
            texts.into_iter().map(|text| &*text.leak()).collect::<Vec<_>>().leak()
        }
        let written: Written = serde_json::from_str(json).map_err(|_| PackError::Unreadable)?;
        if written.rulebook != self.digest {
            return Err(PackError::OtherRulebook);
        }
        Ok(Pack {
            lang: written.lang,
            texts: leak(written.texts),
            #[cfg(feature = "handbook")]
            handbook: leak(written.handbook),
        })
    }
}
