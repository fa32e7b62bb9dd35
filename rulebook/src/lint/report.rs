//! The sentences of a lint, and its output as text, Markdown and JSON.

use onboardable::Lang;

use super::{Finding, Kind, Lint};
use crate::layout::{Layout, json, table_head, table_row};
use crate::say::{Say, say};

/// What is wrong, and what to do.
type Fault = [Say; 2];

pub(super) const ENTRY: Fault = [say("{quoted}", "{quoted}"), say("Correct the entry.", "Den Eintrag berichtigen.")];
pub(super) const FAMILY_EMPTY: Fault = [
    say("The family has no rules.", "Die Familie hat keine Regeln."),
    say(
        "Give it a rule, or remove the file and its line in rulebook.toml.",
        "Eine Regel ergänzen oder die Datei und ihre Zeile in rulebook.toml entfernen.",
    ),
];
pub(super) const FILE_UNKNOWN: Fault = [
    say("Nothing reads this file.", "Diese Datei liest nichts."),
    say(
        "Name the family in rulebook.toml, or remove the file.",
        "Die Familie in rulebook.toml nennen oder die Datei entfernen.",
    ),
];
pub(super) const NO_SOURCE: Fault = [
    say("The register of sources does not have “{quoted}”.", "Das Verzeichnis der Quellen hat „{quoted}“ nicht."),
    say(
        "Correct the citation, or read the source and add it to sources.toml.",
        "Das Zitat berichtigen, oder die Quelle lesen und in sources.toml ergänzen.",
    ),
];
pub(super) const NOT_REGISTERED: Fault = [
    say(
        "The section “{quoted}” is cited, but not registered.",
        "Der Abschnitt „{quoted}“ wird zitiert, ist aber nicht verzeichnet.",
    ),
    say(
        "Record it with `onboardable sources record`, or add it to `sections` of the document.",
        "Mit `onboardable sources record` erfassen oder in `sections` des Dokuments ergänzen.",
    ),
];
pub(super) const DOCUMENT_NOT_CITED: Fault = [
    say("Nothing cites the document “{quoted}”.", "Das Dokument „{quoted}“ zitiert nichts."),
    say("Cite it, or remove it from sources.toml.", "Zitieren oder aus sources.toml entfernen."),
];
pub(super) const SECTION_NOT_CITED: Fault = [
    say("Nothing cites the section “{quoted}”.", "Den Abschnitt „{quoted}“ zitiert nichts."),
    say("Cite it, or remove it from `sections`.", "Zitieren oder aus `sections` entfernen."),
];
pub(super) const DAY: Fault = [
    say(
        "The citation of “{quoted}” says that it was read on {cited}, the register on {registered}.",
        "Das Zitat von „{quoted}“ nennt den {cited} als Lesetag, das Verzeichnis den {registered}.",
    ),
    say(
        "Give both the day on which the section was last read.",
        "In beiden den Tag nennen, an dem der Abschnitt zuletzt gelesen wurde.",
    ),
];
pub(super) const NOT_NEEDED: Fault = [
    say(
        "Nothing would be found without this exception: “{quoted}”.",
        "Ohne diese Ausnahme würde nichts gefunden: „{quoted}“.",
    ),
    say("Remove the exception from lint.toml.", "Die Ausnahme aus lint.toml entfernen."),
];
pub(super) const NO_SUCH_LIST: Fault = [
    say("There is no list “{quoted}”.", "Die Liste „{quoted}“ gibt es nicht."),
    say("Correct its name in lint.toml.", "Den Namen in lint.toml berichtigen."),
];
pub(super) const GAP: Fault = [
    say(
        "The first version begins on {quoted}. From {other}, the first day of the rulebook, until then there is no value.",
        "Die erste Fassung beginnt am {quoted}. Vom {other} an, dem ersten Tag des Regelwerks, fehlt bis dahin ein Wert.",
    ),
    say("Add the version that was in force before.", "Die Fassung ergänzen, die davor galt."),
];
pub(super) const OVERLAP: Fault = [
    say("Two versions begin on {quoted}.", "Zwei Fassungen beginnen am {quoted}."),
    say("Keep the one that applies from that day.", "Nur die Fassung behalten, die ab diesem Tag gilt."),
];
pub(super) const ORDER: Fault = [
    say("The version of {quoted} is below that of {other}.", "Die Fassung vom {quoted} steht unter der vom {other}."),
    say("Put the versions in the order of their days.", "Die Fassungen nach ihren Tagen ordnen."),
];
pub(super) const NO_CHANGE: Fault = [
    say(
        "The version of {quoted} has the same value as that of {other}.",
        "Die Fassung vom {quoted} hat denselben Wert wie die vom {other}.",
    ),
    say("Correct the new value, or remove the version.", "Den neuen Wert berichtigen oder die Fassung entfernen."),
];
pub(super) const ENDS_BEFORE: Fault = [
    say(
        "The rule ends on {quoted}, before it begins on {other}.",
        "Die Regel endet am {quoted}, bevor sie am {other} beginnt.",
    ),
    say("Correct the days of `in_force`.", "Die Tage in `in_force` berichtigen."),
];
pub(super) const TWO_LISTS: Fault = [
    say(
        "“{quoted}” is on two lists: {first} and {second} ({of}).",
        "„{quoted}“ ist auf zwei Listen: {first} und {second} ({of}).",
    ),
    say("Remove it from one of them.", "Von einer der beiden entfernen."),
];
pub(super) const NO_LIST: Fault = [
    say("“{quoted}” is on none of the lists {lists} ({of}).", "„{quoted}“ ist auf keiner der Listen {lists} ({of})."),
    say("Put it on one of them.", "Auf eine davon setzen."),
];
pub(super) const OFF_LIST: Fault = [
    say("“{quoted}” is not on {list}.", "„{quoted}“ ist nicht auf {list}."),
    say("Correct it, or add it there.", "Berichtigen oder dort ergänzen."),
];
pub(super) const DUPLICATE: Fault = [
    say("“{quoted}” is listed twice.", "„{quoted}“ ist zweimal aufgeführt."),
    say("Remove one of them.", "Eines davon entfernen."),
];
pub(super) const NOT_FOUND: Fault = [
    say("None of its {quoted} examples finds this rule.", "Keines seiner {quoted} Beispiele führt zu dieser Regel."),
    say(
        "Compare with `onboardable rules --diff`: a value, a scope or a day has switched the rule off. If it is withdrawn, \
         give `in_force` an `until`.",
        "Mit `onboardable rules --diff` vergleichen: Ein Wert, ein Geltungsbereich oder ein Tag hat die Regel abgeschaltet. \
         Ist sie zurückgezogen, `until` in `in_force` angeben.",
    ),
];
pub(super) const NO_EXAMPLE: Fault = [
    say("No example finds this rule: it has none.", "Kein Beispiel führt zu dieser Regel: Es gibt keines."),
    say("Write a case that is found.", "Einen Fall schreiben, der zu ihr führt."),
];
pub(super) const NUMBER: Fault = [
    say(
        "The text says “{quoted}”, but no value does: {values}.",
        "Der Text sagt „{quoted}“, aber kein Wert: {values}.",
    ),
    say(
        "Write the value's number, in a rule as a placeholder. If the number is none of a value, accept it in lint.toml.",
        "Die Zahl des Werts schreiben, in einer Regel als Platzhalter. Gehört die Zahl zu keinem Wert, in lint.toml als \
         Ausnahme eintragen.",
    ),
];
pub(super) const PLACEHOLDER: Fault = [
    say(
        "The text says “{quoted}” in words, which is the value {value}.",
        "Der Text nennt „{quoted}“ fest; das ist der Wert {value}.",
    ),
    say("Write {placeholder} for the number.", "Statt der Zahl {placeholder} schreiben."),
];
pub(super) const UNIT: Fault = [
    say(
        "The text says “{quoted}”, but {value} is in {unit}.",
        "Der Text sagt „{quoted}“, aber die Einheit von {value} ist {unit}.",
    ),
    say("Correct the unit or the placeholder.", "Die Einheit oder den Platzhalter berichtigen."),
];
pub(super) const LANGUAGES: Fault = [
    say(
        "The languages have different numbers: {en} in English, {de} in German.",
        "Die Sprachen nennen verschiedene Zahlen: Englisch {en}, Deutsch {de}.",
    ),
    say("Write the same numbers in both.", "In beiden dieselben Zahlen schreiben."),
];
pub(super) const READING: Fault = [
    say("The reading is not marked as ours.", "Die Lesart ist nicht als unsere gekennzeichnet."),
    say(
        "Begin it with \"Ours: \" in English and \"Unsere Lesart: \" in German.",
        "Auf Englisch mit \"Ours: \", auf Deutsch mit \"Unsere Lesart: \" beginnen.",
    ),
];

const HEADING: Say = say("Lint of a rulebook", "Prüfung eines Regelwerks");
const CLEAN: Say = say("Nothing is wrong.", "Kein Fehler gefunden.");
const FOUND_ONE: Say = say("1 fault.", "1 Fehler.");
const FOUND: Say = say("{count} faults.", "{count} Fehler.");
const DONE: Say = say(
    "{rules} rules, evaluated with {examples} examples.",
    "{rules} Regeln, mit {examples} Beispielen ausgewertet.",
);
const NO_EXAMPLES: Say = say(
    "{rules} rules. The examples were not evaluated: correct the faults first.",
    "{rules} Regeln. Die Beispiele wurden nicht ausgewertet: Zuerst die Fehler beheben.",
);
const NOT_READ: Say = say(
    "Nothing else was evaluated: correct this first.",
    "Weiteres wurde nicht ausgewertet: Zuerst diesen Fehler beheben.",
);
const LINE: Say = say("{file}, line {line}", "{file}, Zeile {line}");
const WAY_OUT: Say = say("Fix", "Abhilfe");
const WHERE: Say = say("Where", "Wo");
const ENTRY_HEADING: Say = say("Entry", "Eintrag");
const FAULT: Say = say("Fault", "Fehler");
const PROBLEM: Say = say("What is wrong", "Was falsch ist");

impl Kind {
    const fn say(self) -> Say {
        match self {
            Self::Duplicate => say("listed twice", "doppelt aufgeführt"),
            Self::TwoLists => say("on two lists", "auf zwei Listen"),
            Self::NoList => say("on no list", "auf keiner Liste"),
            Self::OffList => say("not on the list", "nicht auf der Liste"),
            Self::Gap => say("gap in time", "zeitliche Lücke"),
            Self::Overlap => say("overlap in time", "zeitliche Überschneidung"),
            Self::Order => say("out of order", "falsche Reihenfolge"),
            Self::NoChange => say("no change", "keine Änderung"),
            Self::NotFound => say("no example finds it", "kein Beispiel führt dazu"),
            Self::Number => say("number of no value", "Zahl ohne Wert"),
            Self::Placeholder => say("number instead of a placeholder", "Zahl statt Platzhalter"),
            Self::Unit => say("another unit", "andere Einheit"),
            Self::Languages => say("languages differ", "Sprachen weichen ab"),
            Self::Reading => say("reading not marked", "Lesart nicht gekennzeichnet"),
            Self::Family => say("without rules", "ohne Regeln"),
            Self::NotCited => say("not cited", "nicht zitiert"),
            Self::NoSource => say("not in the register", "nicht im Verzeichnis"),
            Self::Day => say("different days", "verschiedene Tage"),
            Self::Entry => say("entry is wrong", "Eintrag fehlerhaft"),
            Self::NotNeeded => say("exception not needed", "Ausnahme unnötig"),
        }
    }
}

impl Finding {
    /// The place and the entry.
    fn heading(&self, lang: Lang) -> String {
        let location = self.location(lang);
        if self.entry.is_empty() { location } else { format!("{location}: {}", self.entry) }
    }

    fn location(&self, lang: Lang) -> String {
        match self.line {
            0 => self.file.clone(),
            line => LINE.fill(lang, &[("file", &self.file), ("line", &line.to_string())]),
        }
    }
}

impl Lint {
    fn head(&self, lang: Lang) -> [String; 2] {
        let count = self.findings.len();
        let found = match count {
            0 => CLEAN.text(lang).to_owned(),
            1 => FOUND_ONE.text(lang).to_owned(),
            _ => FOUND.fill(lang, &[("count", &count.to_string())]),
        };
        let done = match (self.rules, self.examples) {
            (0, _) => NOT_READ,
            (_, 0) => NO_EXAMPLES,
            _ => DONE,
        };
        let (rules, examples) = (self.rules.to_string(), self.examples.to_string());
        [found, done.fill(lang, &[("rules", &rules), ("examples", &examples)])]
    }

    /// Writes what is wrong as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let mut page = Layout::default();
        page.paragraph(0, HEADING.text(lang));
        for line in self.head(lang) {
            page.paragraph(2, &line);
        }
        for found in &self.findings {
            page.blank();
            let kind = found.kind.say().text(lang);
            page.paragraph(0, &format!("{} [{kind}]", found.heading(lang)));
            page.paragraph(2, &found.problem);
            page.entry(2, WAY_OUT.text(lang), &found.way_out);
        }
        page.finish()
    }

    /// Writes what is wrong as Markdown.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        let mut text = format!("# {}\n\n", HEADING.text(lang));
        text.push_str(&format!("{}\n", self.head(lang).join(" ")));
        if self.findings.is_empty() {
            return text;
        }
        text.push('\n');
        text.push_str(&table_head(&[WHERE, ENTRY_HEADING, FAULT, PROBLEM, WAY_OUT], lang));
        for found in &self.findings {
            let (location, kind) = (found.location(lang), found.kind.say().text(lang));
            text.push_str(&table_row(&[&location, &found.entry, kind, &found.problem, &found.way_out]));
        }
        text
    }

    /// Writes what is wrong as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(self)
    }
}
