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
    /// The comparison of two rulebooks, days or files of answers.
    compare:
    TITLE = "Effect of a change", "Wirkung einer Änderung";
    QUESTION = "Question", "Frage";
    BEFORE = "Before", "Vorher";
    AFTER = "After", "Nachher";
    TOTAL = "Total", "Summe";
    BUILT_IN = "Built-in rulebook", "Eingebautes Regelwerk";
    RULEBOOK_FOLDER = "Rulebook {name}", "Regelwerk {name}";
    OLDER_ANSWERS = "Answers in {name}", "Antworten in {name}";
    AS_OF = "as of {day}", "Stichtag {day}";
    AS_OF_BETWEEN = "as of {first} to {last}", "Stichtage {first} bis {last}";
    GIVEN_BY = "rulebook {version}, program {program}", "Regelwerk {version}, Programm {program}";
    GIVEN_BY_COUNT = "{count} by rulebook {version}, program {program}", "{count} nach Regelwerk {version}, Programm {program}";
    NOTES = "Please note", "Zu beachten";
    OTHER_GATE = "{side}: answers for another gate than {what}: {count}", "{side}: Antworten für eine andere Stufe als {what}: {count}";
    OTHER_RULEBOOK = "{side}: answers by another rulebook than that of the other side: {count}", "{side}: Antworten nach einem anderen Regelwerk als dem der anderen Seite: {count}";
    OTHER_PROGRAM = "{side}: answers by another version of the program than that of the other side: {count}", "{side}: Antworten einer anderen Programmversion als der der anderen Seite: {count}";
    SHARED = "{side}: applicants with the reference of another applicant, who are compared with the same answer: {count}", "{side}: antragstellende Personen mit der Referenz einer anderen, die mit derselben Antwort verglichen werden: {count}";
    MATRIX = "Answers before and after", "Antworten vorher und nachher";
    ADDS_UP = "Of {applicants} applicants, {compared} are compared, and {rest} have no answer on one side.", "Von {applicants} antragstellenden Personen sind {compared} verglichen; {rest} haben auf einer Seite keine Antwort.";
    APPLICANTS = "Applicants", "Personen";
    DECIMAL = ".", ",";
    SAME = "Nothing differs. Applicants compared: {compared}.", "Nichts ändert sich. Verglichene antragstellende Personen: {compared}.";
    DIFFERS = "{answer} of {compared} applicants ({share}%) get another answer.", "{answer} von {compared} antragstellenden Personen ({share} %) erhalten eine andere Antwort.";
    DIFFERS_ONE = "1 of {compared} applicants ({share}%) gets another answer.", "1 von {compared} antragstellenden Personen ({share} %) erhält eine andere Antwort.";
    DIFFERS_NONE = "No applicant gets another answer.", "Niemand erhält eine andere Antwort.";
    DIFFERS_BESIDE = "For {count} with the same answer, findings or deadlines differ.", "Bei {count} mit gleicher Antwort ändern sich Befunde oder Fristen.";
    BESIDE = "Same answer, other findings or deadlines", "Gleiche Antwort, andere Befunde oder Fristen";
    CHANGED_CELLS = "Who gets another answer", "Wer eine andere Antwort erhält";
    ALL_CELLS = "Who gets which answer", "Wer welche Antwort erhält";
    CELL = "{from} → {to}", "{from} → {to}";
    NO_RULE = "No rule: the record can be read on one side only", "Keine Regel: Der Datensatz ist nur auf einer Seite lesbar";
    SAME_ANSWER = "The answer stays the same", "Die Antwort bleibt gleich";
    NOT_KNOWN = "Not known: {title}", "Nicht bekannt: {title}";
    MORE = "and {count} more", "und {count} weitere";
    OTHER_REASONS = "for other reasons", "aus anderen Gründen";
    LINE = "line {line}", "Zeile {line}";
    ENTRY = "entry {entry}", "Eintrag {entry}";
    RULES = "Findings by rule", "Befunde nach Regel";
    RULES_NOTE = "A rule counts once for an applicant. New: found only after the change. Gone: found only before it. Changed: with another effect, or known only on one side. Decisive: responsible for another answer.", "Eine Regel zählt je antragstellender Person einmal. Neu: Befund nur nachher. Entfallen: Befund nur vorher. Geändert: mit anderer Folge oder nur auf einer Seite bekannt. Entscheidend: verantwortlich für eine andere Antwort.";
    RULE = "Rule", "Regel";
    NEW = "New", "Neu";
    GONE = "Gone", "Entfallen";
    CHANGED = "Changed", "Geändert";
    DECISIVE = "Decisive", "Entscheidend";
    DEADLINES = "Deadlines", "Fristen";
    DEADLINE = "Deadline", "Frist";
    EARLIER = "Earlier", "Früher";
    LATER = "Later", "Später";
    DEADLINE_NEW = "New deadline", "Neue Frist";
    DEADLINE_GONE = "Deadline gone", "Frist entfallen";
    DEADLINE_EARLIER = "Deadline earlier", "Frist früher";
    DEADLINE_LATER = "Deadline later", "Frist später";
    GRANDFATHER = "Decided before a change", "Vor einer Änderung entschieden";
    SPARED = "Other answers that are due to a value or a rule that began after the applicant was decided: {count} of {answer}. If those applicants are not decided again, the matrix is:", "Andere Antworten wegen eines Werts oder einer Regel, die erst nach der Entscheidung begannen: {count} von {answer}. Wird in diesen Fällen nicht neu entschieden, lautet die Tabelle:";
    SPARED_NONE = "No other answer is due to a value or a rule that began after the applicant was decided.", "Keine andere Antwort geht auf einen Wert oder eine Regel zurück, die erst nach der Entscheidung begannen.";
    SPARED_READING = "Ours: an applicant was decided if the answer before is Yes or No and the day is known: that of the older answer, or the day on which the gate was passed (person created, identification created or requested, account opened), whichever is earlier. For them, the values and rules of that day still count. What has no first day of its own counts for everybody: to give a changed value one, add a version with `from` instead of changing the version there is.", "Unsere Lesart: Entschieden war, wenn die Antwort vorher Ja oder Nein ist und der Tag feststeht: der Stichtag der älteren Antwort oder der Tag, an dem die Stufe erreicht wurde (Person angelegt, Identifizierung angelegt oder angefragt, Konto eröffnet); der frühere zählt. Dann gelten die Werte und Regeln dieses Tages weiter. Was keinen eigenen ersten Tag hat, gilt für alle: Damit ein geänderter Wert einen hat, eine Version mit `from` ergänzen, statt die vorhandene zu ändern.";
    BEGINS = "Begins later", "Beginnt später";
    BEGINS_ON = "{name} from {day}", "{name} ab {day}";
    DECIDED_ON = "decided on {day}", "entschieden am {day}";
    WITHOUT_ANSWER = "Applicants without an answer ({side})", "Antragstellende Personen ohne Antwort ({side})";
    WITHOUT_APPLICANT = "Answers without an applicant ({side})", "Antworten ohne antragstellende Person ({side})";
    READ_MATRIX = "Each row is an answer before the change, each column one after it.", "Jede Zeile ist eine Antwort vor der Änderung, jede Spalte eine danach.";
}

/// All texts, by room.
pub const ROOMS: &[(&str, &[(&str, Phrase)])] = &[("page", page::ALL), ("compare", compare::ALL)];
