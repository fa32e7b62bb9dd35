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

phrases! {
    /// What the page of the handbook says beyond the words of the rulebook.
    handbook:
    DAY = "Values as of", "Werte am";
    CONTENTS = "Contents", "Inhalt";
    RULES = "Rules", "Regeln";
    SEARCH = "Search the handbook", "Handbuch durchsuchen";
    SEARCH_HINT = "a word, a code or a field; press / to search", "ein Wort, ein Code oder ein Feld; mit / zur Suche";
    MATCHES = "{count} of {all} entries", "{count} von {all} Einträgen";
    ENTRIES = "{all} entries", "{all} Einträge";
    SCOPE = "Scope", "Geltung";
    EXAMPLES = "Examples", "Beispiele";
    EXAMPLES_ABOUT = "Each example changes the clean applicant, for whom no rule has a finding, and is evaluated as of {day} unless it says otherwise.", "Jedes Beispiel ändert den fehlerfreien Antrag, zu dem keine Regel einen Befund hat, und wird zum Stichtag {day} geprüft, wenn nichts anderes dabeisteht.";
    FOUND = "found", "Befund";
    CLEAR = "clear", "ohne Befund";
    NOT_KNOWN = "not known", "nicht bekannt";
    NOT_APPLICABLE = "does not apply", "gilt nicht";
    NOTHING_FOUND = "Nothing is found.", "Kein Befund.";
    NOT_STATED = "not stated", "nicht angegeben";
    UNCHANGED = "the clean applicant, unchanged", "der fehlerfreie Antrag, unverändert";
    FROM_NOTHING = "nothing else is stated", "sonst ist nichts angegeben";
    CALLER = "stated by the partner for all", "vom Partner für alle angegeben";
    READINGS = "Our readings", "Unsere Lesarten";
    READINGS_ABOUT = "Where the sources are silent, leave a question open or contradict each other, this is how we read them: strictly, and marked as ours.", "Wo die Quellen schweigen, etwas offenlassen oder einander widersprechen, lesen wir sie so: streng und als unsere Lesart gekennzeichnet.";
    VALUE = "Value", "Wert";
    SINCE = "Since", "Seit";
    IN_FORCE = "In force", "In Kraft";
    MOVES = "Events and moves", "Ereignisse und Übergänge";
    DRAWING = "Statuses and moves of {method}", "Status und Übergänge von {method}";
    LEGEND = "A number is that of an event in the table. A line without a number is a status that the bank reports. Green: services may be offered. Grey: nothing changes any more.", "Eine Zahl verweist auf ein Ereignis in der Tabelle. Eine Linie ohne Zahl ist ein Status, den die Bank meldet. Grün: Leistungen dürfen angeboten werden. Grau: endgültig.";
    EVENT = "Event", "Ereignis";
    FROM = "From", "Von";
    TO = "To", "Nach";
    VIA = "by way of {status}", "über {status}";
    REPORTED = "the bank reports the status", "die Bank meldet den Status";
    SIMULATED = "sandbox", "Sandbox";
    LEFT = "another transfer is left", "eine weitere Überweisung ist möglich";
    LAST = "it was the last transfer", "es war die letzte Überweisung";
}

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] =
    &[("page", page::ALL), ("report", report::ALL), ("handbook", handbook::ALL)];
