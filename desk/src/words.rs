//! The texts of tables and pages, in both languages. Texts about rules are the rulebook's.

use onboardable::Lang;

/// A text in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// In English.
    pub en: &'static str,
    /// In German.
    pub de: &'static str,
}

impl Phrase {
    /// Returns the text in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::De => self.de,
        }
    }
}

/// Declares the texts of one room, and lists them for the tests.
macro_rules! phrases {
    ($(#[$room:meta])* $module:ident: $($name:ident = $en:literal, $de:literal;)*) => {
        $(#[$room])*
        pub mod $module {
            #![allow(missing_docs, reason = "each says what it is")]
            use super::Phrase;
            $(pub const $name: Phrase = Phrase { en: $en, de: $de };)*
            /// All of them, by name.
            pub const ALL: &[(&str, Phrase)] = &[$((stringify!($name), $name)),*];
        }
    };
}

phrases! {
    /// What every page says.
    page:
    AS_OF = "As of", "Stichtag";
    PROGRAM = "Program", "Programm";
    RULEBOOK = "Rulebook", "Regelwerk";
    INPUT = "Digest of the input", "Prüfsumme der Eingabe";
    APPLICANTS = "Applicants", "Antragstellende Personen";
}

// One block a room, in the order of `lib.rs`.

phrases! {
    /// What the report of an applicant says beyond the words of the rulebook.
    report:
    TITLE = "Onboarding report", "Bericht zum Onboarding";
    UNREADABLE = "This record cannot be read", "Dieser Datensatz ist nicht lesbar";
}

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] = &[("page", page::ALL), ("report", report::ALL)];
