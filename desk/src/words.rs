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
    /// What a list of applicants calls one of them.
    applicant:
    LINE = "line {line}", "Zeile {line}";
    ENTRY = "entry {entry}, line {line}", "Eintrag {entry}, Zeile {line}";
}

phrases! {
    /// The heads of columns: names for programs in English, headings in German.
    column:
    FILE = "file", "Datei";
    LINE = "line", "Zeile";
    ENTRY = "entry", "Eintrag";
    REFERENCE = "reference", "Referenz";
    DECISION = "decision", "Ergebnis";
    GATE = "gate", "Stufe";
    FINDINGS = "findings", "Befunde";
    RULE = "rule", "Regel";
    EFFECT = "effect", "Folge";
    FIELD = "field", "Feld";
    POINTER = "pointer", "JSON-Zeiger";
    VALUE = "value", "Wert";
    MESSAGE = "message", "Befund";
    WHO = "who", "Wer";
    NEXT_STEP = "next_step", "Zu tun";
    DUE_DAY = "due_day", "Frist";
    NEXT_DEADLINE = "next_deadline", "Nächste Frist";
    SOURCE = "source", "Quelle";
    ENDS = "ends", "Endet";
    DAYS = "days", "Tage";
    PASSED = "passed", "Abgelaufen";
    DEADLINE = "deadline", "Name der Frist";
    TITLE = "title", "Fällig";
    CONSEQUENCE = "consequence", "Sonst";
    GROUP = "group_name", "Gruppe";
}

phrases! {
    /// The work list.
    worklist:
    LATER = "later", "später";
}

phrases! {
    /// What runs out.
    due:
    HEADING = "Deadlines until {day}, as of {as_of}", "Fristen bis {day}, Stichtag {as_of}";
    APPLICANTS = "Applicants with a deadline: {due} of {applicants}", "Personen mit einer Frist: {due} von {applicants}";
    DEADLINES = "Deadlines: {deadlines}, of which passed: {passed}", "Fristen: {deadlines}, davon abgelaufen: {passed}";
    UNREADABLE = "Records that could not be read: {count}", "Nicht lesbare Datensätze: {count}";
    NONE = "No deadline ends within {days} days, and none has passed.", "Binnen {days} Tagen endet keine Frist, und keine ist abgelaufen.";
    PASSED = "Passed", "Abgelaufen";
    RUNNING = "Still running", "Noch offen";
    TODAY = "today", "heute";
    IN_ONE_DAY = "in 1 day", "in 1 Tag";
    IN_DAYS = "in {days} days", "in {days} Tagen";
    ONE_DAY_AGO = "1 day ago", "vor 1 Tag";
    DAYS_AGO = "{days} days ago", "vor {days} Tagen";
    CALENDAR = "Deadlines", "Fristen";
    YES = "yes", "ja";
    NO = "no", "nein";
}

phrases! {
    /// The open work, in groups.
    work:
    BY_WHO = "Open findings by who acts, as of {as_of}", "Offene Befunde nach Zuständigen, Stichtag {as_of}";
    BY_RULE = "Open findings by rule, as of {as_of}", "Offene Befunde nach Regel, Stichtag {as_of}";
    BY_FIELD = "Open findings by field, as of {as_of}", "Offene Befunde nach Feld, Stichtag {as_of}";
    BY_DAY = "Open findings by day, as of {as_of}", "Offene Befunde nach Tag, Stichtag {as_of}";
    APPLICANTS = "Applicants with an open finding: {open} of {applicants}", "Personen mit offenem Befund: {open} von {applicants}";
    FINDINGS = "Open findings: {findings}", "Offene Befunde: {findings}";
    NONE = "No finding is open.", "Kein Befund ist offen.";
    COUNTS = "applicants: {applicants}, findings: {findings}", "Personen: {applicants}, Befunde: {findings}";
    MORE = "{shown} and {count} more", "{shown} und {count} weitere";
    NO_DAY = "No deadline", "Ohne Frist";
    NO_FIELD = "No field", "Ohne Feld";
}

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] = &[
    ("page", page::ALL),
    ("applicant", applicant::ALL),
    ("column", column::ALL),
    ("worklist", worklist::ALL),
    ("due", due::ALL),
    ("work", work::ALL),
];
