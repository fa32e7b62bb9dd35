//! The texts of tables and pages, in both languages. Texts about rules are the rulebook's.

use onboardable::Lang;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

phrases! {
    /// What is said about records: when they are checked, evaluated again and drawn.
    record:
    // What a line of a file of records has wrong.
    UNFINISHED = "the line has no end: the run that wrote it was interrupted, or its end was cut off", "die Zeile hat kein Ende: Der Lauf, der sie schrieb, wurde unterbrochen, oder das Ende wurde abgeschnitten";
    NO_RECORD = "this is not a record as assess --record writes it: the line was changed, or it never was one", "das ist kein Protokoll, wie assess --record es schreibt: Die Zeile wurde geändert oder war nie eines";
    NEWER = "the record has form {schema}, and this program reads forms up to {known}; use a newer version of onboardable", "das Protokoll hat die Form {schema}, und dieses Programm liest Formen bis {known}; verwenden Sie eine neuere Version von onboardable";
    CHANGED = "the record was changed after it was written: it does not have the digest that it states", "das Protokoll wurde nachträglich geändert: Es hat nicht die Prüfsumme, die es angibt";
    ID = "the id does not follow from what the record says it was made from", "die ID ergibt sich nicht aus dem, woraus das Protokoll nach eigener Angabe entstand";
    LINKED = "the record is linked to a chain, and the first record is not", "das Protokoll gehört zu einer Kette, das erste aber nicht";
    NOT_LINKED = "the record is not linked to the chain that the first record begins", "das Protokoll gehört nicht zu der Kette, die das erste beginnt";
    ONE_MISSING = "record {expected} of the chain is missing: this is record {number}", "Protokoll {expected} der Kette fehlt: Dies ist Protokoll {number}";
    SEVERAL_MISSING = "records {expected} to {last} of the chain are missing: this is record {number}", "die Protokolle {expected} bis {last} der Kette fehlen: Dies ist Protokoll {number}";
    AGAIN = "this is record {number} of the chain, and record {expected} comes next: it was moved, or it is there twice", "dies ist Protokoll {number} der Kette, und Protokoll {expected} ist an der Reihe: Es wurde verschoben oder ist doppelt";
    PREVIOUS = "the record does not follow the one before it: one of the two was exchanged", "das Protokoll folgt nicht auf das vorige: Eines der beiden wurde ausgetauscht";
    LINK = "the link does not follow from the number, the record before and the digest: one of them was changed", "das Kettenglied ergibt sich nicht aus Nummer, Vorgänger und Prüfsumme: Eines davon wurde geändert";
    FILE_NAME = "the file is not named after the record in it: one of the two was exchanged", "die Datei ist nicht nach dem Protokoll darin benannt: Eines der beiden wurde ausgetauscht";
    HEAD_DIFFERS = "the chain ends with another head than the one you gave: records were removed from its end, added or exchanged", "die Kette endet nicht mit der angegebenen Endprüfsumme: Am Ende wurden Protokolle entfernt, hinzugefügt oder ausgetauscht";
    NO_CHAIN = "the records are not a chain, so there is no head to compare", "die Protokolle bilden keine Kette, deshalb gibt es keine Endprüfsumme zu vergleichen";
    // The result of a check.
    RECORDS = "Records", "Protokolle";
    DELETED = "Deleted", "Gelöscht";
    CHAIN = "Chain", "Kette";
    CHAIN_WHOLE = "complete, from record 1 to record {last}", "vollständig, von Protokoll 1 bis Protokoll {last}";
    CHAIN_NONE = "none: a record that was removed or added cannot be noticed", "keine: Ein entferntes oder hinzugefügtes Protokoll kann nicht bemerkt werden";
    HEAD = "Head", "Endprüfsumme";
    CHAIN_NOT_CHECKED = "not checked: each record was checked on its own", "nicht geprüft: Jedes Protokoll wurde für sich geprüft";
    HEAD_GIVEN = "as given", "wie angegeben";
    RESULT = "Result", "Ergebnis";
    INTACT = "every record is as it was written", "alle Protokolle sind unverändert";
    NOT_INTACT = "not as written: {place}: {problem}", "verändert: {place}: {problem}";
    BEFORE_IT = "Records before it, all as they were written: {records}. What comes after it was not checked.", "Protokolle davor, alle unverändert: {records}. Was danach kommt, wurde nicht geprüft.";
    LINE = "line", "Zeile";
    // A record that is evaluated again.
    REFERENCE = "Reference", "Referenz";
    RECORD = "Record", "Protokoll";
    QUESTION = "Question", "Frage";
    AS_OF = "As of", "Stichtag";
    ANSWER = "Answer", "Antwort";
    RULEBOOK = "Rulebook", "Regelwerk";
    PROGRAM = "Program", "Programm";
    SAME = "same", "gleich";
    RULES_DIFFER = "rules differ", "andere Regeln";
    DATA_DIFFER = "data differ", "andere Daten";
    PROGRAM_DIFFERS = "program differs", "anderes Programm";
    UNEXPLAINED = "answers differ although rules, data and program are the same: check the record with verify; if it is as written, report a bug", "andere Antworten bei gleichen Regeln, Daten und gleichem Programm: Prüfen Sie das Protokoll mit verify; ist es unverändert, melden Sie einen Fehler";
    THEN = "then", "damals";
    NOW = "now", "jetzt";
    THEN_AND_NOW = "then and now", "damals wie jetzt";
    FIELDS = "Fields that differ", "Abweichende Felder";
    MISSING = "missing", "fehlt";
    STATED = "stated", "angegeben";
    NULL = "null", "null";
    BLANK = "blank", "leer";
    UNREADABLE = "unreadable", "unlesbar";
    OTHER_VALUE = "stated then and now, with another value", "damals wie jetzt angegeben, mit anderem Wert";
    NO_FIELD_NAMED = "The fields cannot be named: the record masks their values, and it has no keyed digests.", "Die Felder lassen sich nicht nennen: Das Protokoll maskiert ihre Werte und hat keine Prüfsummen mit Schlüssel.";
    OTHERS_UNNAMED = "Other fields may differ, too: the record masks their values, and it has no keyed digests.", "Auch andere Felder können abweichen: Das Protokoll maskiert ihre Werte und hat keine Prüfsummen mit Schlüssel.";
    ONLY_UNREAD = "No field that a rule could read: only unknown keys, or values that cannot be read, differ.", "Keine Felder, die eine Regel lesen könnte: Nur unbekannte Schlüssel oder unlesbare Werte weichen ab.";
    ANSWERS = "Answers that differ", "Abweichende Antworten";
    FOUND = "found", "Befund";
    UNKNOWN = "not known", "nicht bekannt";
    CLEAR = "nothing found", "ohne Befund";
    NOT_APPLICABLE = "does not apply", "gilt hier nicht";
    NO_SUCH_RULE = "no such rule", "keine solche Regel";
    NOW_CLEAR = "Rules that did not apply then, and find nothing now", "Regeln, die damals nicht galten und jetzt nichts finden";
    NO_LONGER_APPLIES = "Rules that found nothing then, and do not apply now", "Regeln, die damals nichts fanden und jetzt nicht gelten";
    NEW_RULES = "Rules that did not exist then, and find nothing now", "Regeln, die es damals nicht gab und die jetzt nichts finden";
    NO_LONGER_A_RULE = "Rules that found nothing then, and no longer exist", "Regeln, die damals nichts fanden und die es nicht mehr gibt";
    CLEARED = "cleared in", "freigegeben in";
    LATER = "at a later gate", "an einer späteren Stufe";
    DEADLINES = "Deadlines that differ", "Abweichende Fristen";
    PASSED = "passed", "abgelaufen";
    NO_ANSWER_DIFFERS = "Every answer and every deadline is the same.", "Alle Antworten und alle Fristen sind gleich.";
    COUNT_REPLAYED = "evaluated again", "erneut geprüft";
    COUNT_SAME = "same", "gleich";
    COUNT_RULES = "with other rules", "mit anderen Regeln";
    COUNT_DATA = "with other data", "mit anderen Daten";
    COUNT_PROGRAM = "with another program", "mit anderem Programm";
    COUNT_UNEXPLAINED = "with other answers for no known reason", "mit anderen Antworten ohne bekannten Grund";
    COUNT_ANSWERS = "with another answer of a rule, or another deadline", "mit anderer Antwort einer Regel oder anderer Frist";
    COUNTED_RULES = "Rules whose answers differ, and in how many records", "Regeln mit abweichenden Antworten, und in wie vielen Protokollen";
    COUNT_DECISION = "with another answer to the question", "mit anderer Antwort auf die Frage";
    COUNT_WITHOUT_RECORD = "applicants without a record", "antragstellende Personen ohne Protokoll";
    COUNT_UNREADABLE = "unreadable, see the messages", "unlesbar, siehe die Meldungen";
    COUNT_OTHERS = "Records without an applicant in the input: {records}", "Protokolle ohne antragstellende Person in der Eingabe: {records}";
    WITHOUT_RECORD = "no record", "kein Protokoll";
    NO_KEY = "the digests of the record are keyed; give its key with --key", "die Prüfsummen des Protokolls haben einen Schlüssel; geben Sie ihn mit --key an";
    OTHER_KEY = "the record was written with another key than that of --key", "das Protokoll wurde mit einem anderen Schlüssel als dem von --key geschrieben";
    SETTING_UNREADABLE = "the record states an instant or a setting that this program cannot read; use the program that wrote it", "das Protokoll nennt einen Zeitpunkt oder eine Einstellung, die dieses Programm nicht lesen kann; verwenden Sie das Programm, das es schrieb";
    // A sample.
    SAMPLE = "{drawn} of {records} records, {per_rule} of every rule with an answer that is not clear, seed {seed}", "{drawn} von {records} Protokollen, {per_rule} je Regel mit einem Befund oder einer offenen Antwort, Startwert {seed}";
    STRATA = "Drawn from", "Gezogen aus";
    NO_FINDING = "records without a finding", "Protokolle ohne Befund";
    DRAWN_OF = "{drawn} of {records}", "{drawn} von {records}";
    SAMPLED = "Records to review", "Zu prüfende Protokolle";
    DRAWN_FOR = "Drawn for", "Gezogen für";
}

// One block a room, in the order of `lib.rs`.

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] = &[("page", page::ALL), ("record", record::ALL)];
