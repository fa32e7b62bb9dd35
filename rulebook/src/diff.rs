//! What differs between two rulebooks, as an analyst reads it: one sentence for each change of a value, an effect, a scope,
//! a text, a source, a day, a deadline, a code or a question, by family and entry.
//!
//! Rulebooks are compared, not files: the order of lines, comments and layout make no difference.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use onboardable::report::{day_in_words, escape_markdown};
use onboardable::rulebook::{
    AnyDated, Clock, Condition, Dated, Effect, Ending, Failure, FieldEntry, Machine, Pack, Rule, Rulebook, Source,
    Step, Words, words,
};
use onboardable::{Lang, RuleId};
use serde::Serialize;

use super::layout::{Layout, json};
use super::say::{Say, say, unit_of, with_unit, word};

/// What differs between two rulebooks.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diff {
    /// The rulebook that is compared.
    pub from: Name,
    /// The rulebook that it is compared with.
    pub to: Name,
    /// How many changes there are.
    pub count: usize,
    /// The changes, by family, and after the families what belongs to none.
    pub groups: Vec<Group>,
}

/// The name of a rulebook.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Name {
    /// Its version.
    pub version: &'static str,
    /// The SHA-256 of its files.
    pub digest: &'static str,
}

/// The changes in a family, or in all deadlines, methods, codes, questions, fields or words.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// The name of the family, or `rulebook`, `deadlines`, `methods`, `failure_codes`, `codes`, `questions`, `fields` or
    /// `words`.
    pub group: String,
    /// What it is called.
    pub title: String,
    /// The entries that differ.
    pub entries: Vec<Entry>,
}

/// An entry that differs.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// What it is: `rule`, `value`, `family`, `deadline`, `method`, `status`, `list`, `code`, `step`,
    /// `question`, `field`, `words` or `rulebook`.
    pub kind: &'static str,
    /// Its name.
    pub entry: String,
    /// What it is called; absent where it has no title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What differs.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// What changes, such as `effect`, `value`, `title`, `sources`, `entry`.
    pub what: &'static str,
    /// The language of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<&'static str>,
    /// The first day of the version of a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// What it was; `null` where there was nothing.
    pub from: Option<String>,
    /// What it is; `null` where there is nothing.
    pub to: Option<String>,
    /// The change in one sentence.
    pub sentence: String,
}

/// Compares two rulebooks, in words of one language.
#[must_use]
pub fn diff(from: &'static Rulebook, to: &'static Rulebook, lang: Lang) -> Diff {
    let (before, after) = (Reader::new(from, lang).items(), Reader::new(to, lang).items());
    let mut groups: Vec<Group> = Vec::new();
    let writer = Writer { lang, pack: Rulebook::builtin().pack(lang) };
    // A value and a rule may have the same name.
    let key = |item: &Item| (item.group.clone(), item.kind, item.name.clone());
    let mut olds: BTreeMap<_, Item> = before.into_iter().map(|item| (key(&item), item)).collect();
    let mut put = |item: &Item, changes: Vec<Change>| {
        if changes.is_empty() {
            return;
        }
        let place = groups.iter().position(|group| group.group == item.group).unwrap_or_else(|| {
            groups.push(Group { group: item.group.clone(), title: item.group_title.clone(), entries: Vec::new() });
            groups.len().saturating_sub(1)
        });
        let entry = Entry { kind: item.kind, entry: item.name.clone(), title: item.title.clone(), changes };
        if let Some(group) = groups.get_mut(place) {
            group.entries.push(entry);
        }
    };
    for item in &after {
        let changes = match olds.remove(&key(item)) {
            Some(old) => old.parts.iter().zip(&item.parts).flat_map(|(old, new)| writer.changes(old, new)).collect(),
            None => vec![writer.whole(ENTRY_ADDED, None, Some(item))],
        };
        put(item, changes);
    }
    for item in olds.values() {
        put(item, vec![writer.whole(ENTRY_REMOVED, Some(item), None)]);
    }
    let count = groups.iter().flat_map(|group| &group.entries).map(|entry| entry.changes.len()).sum();
    let name = |rulebook: &'static Rulebook| Name { version: rulebook.version, digest: rulebook.digest };
    Diff { from: name(from), to: name(to), count, groups }
}

const HEADING: Say = say("What differs between two rulebooks", "Was sich zwischen zwei Regelwerken unterscheidet");
const COMPARED: Say = say("{name}: version {version}, {digest}", "{name}: Fassung {version}, {digest}");
const BEFORE: Say = say("Before", "Bisher");
const NOW: Say = say("Now", "Jetzt");
const NOTHING: Say = say("The two rulebooks say the same.", "Beide Regelwerke sagen dasselbe.");
const COUNT_ONE: Say = say("1 change.", "1 Änderung.");
const COUNT: Say = say("{count} changes.", "{count} Änderungen.");

impl Diff {
    /// The names of the rulebooks, and how many changes there are.
    fn head(&self, lang: Lang) -> [String; 3] {
        let name = |say: Say, name: &Name| {
            COMPARED.fill(lang, &[("name", say.text(lang)), ("version", name.version), ("digest", name.digest)])
        };
        let count = match self.count {
            0 => NOTHING.text(lang).to_owned(),
            1 => COUNT_ONE.text(lang).to_owned(),
            count => COUNT.fill(lang, &[("count", &count.to_string())]),
        };
        [name(BEFORE, &self.from), name(NOW, &self.to), count]
    }

    /// Writes the changes as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let mut page = Layout::default();
        page.paragraph(0, HEADING.text(lang));
        for line in self.head(lang) {
            page.paragraph(2, &line);
        }
        for group in &self.groups {
            page.blank();
            page.paragraph(0, &group.title);
            for entry in &group.entries {
                page.paragraph(2, &entry.heading());
                for change in &entry.changes {
                    page.paragraph(4, &change.sentence);
                }
            }
        }
        page.finish()
    }

    /// Writes the changes as Markdown.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        let mut text = format!("# {}\n\n", HEADING.text(lang));
        for line in self.head(lang) {
            text.push_str(&format!("- {}\n", escape_markdown(&line)));
        }
        for group in &self.groups {
            text.push_str(&format!("\n## {}\n", escape_markdown(&group.title)));
            for entry in &group.entries {
                text.push_str(&format!("\n### {}\n\n", escape_markdown(&entry.heading())));
                for change in &entry.changes {
                    text.push_str(&format!("- {}\n", escape_markdown(&change.sentence)));
                }
            }
        }
        text
    }

    /// Writes the changes as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(self)
    }
}

impl Entry {
    fn heading(&self) -> String {
        match &self.title {
            Some(title) => format!("{} ({title})", self.entry),
            None => self.entry.clone(),
        }
    }
}

/// An entry of a rulebook, with the parts that can differ. Entries of one group have the same parts in the same order.
struct Item {
    group: String,
    group_title: String,
    kind: &'static str,
    name: String,
    title: Option<String>,
    parts: Vec<Part>,
}

struct Part {
    what: What,
    is: Is,
}

/// The name of a part in JSON, and in words.
#[derive(Clone, Copy)]
struct What(&'static str, Say);

/// What a part is.
enum Is {
    /// One thing, in words; `None` where it is not stated.
    One(Option<String>),
    /// A text in English and German; `None` where there is none.
    Text([Option<&'static str>; 2]),
    /// Names without an order.
    Set(Vec<String>),
    /// Documents with their sections, and the days on which they were read.
    Sources(Vec<(String, NaiveDate)>),
    /// Names whose order counts.
    Order(Vec<String>),
    /// Dated versions, with their unit.
    Versions(Vec<Version>, Option<&'static str>),
}

struct Version {
    from: NaiveDate,
    value: Shown,
    source: &'static str,
}

/// A value as it is compared.
#[derive(PartialEq)]
enum Shown {
    Number(i64),
    List(Vec<String>),
}

/// Reads the entries of a rulebook.
struct Reader {
    rulebook: &'static Rulebook,
    lang: Lang,
    pack: &'static Pack,
}

const ENTRY_ADDED: Say = say("New entry.", "Neuer Eintrag.");
const ENTRY_REMOVED: Say = say("The entry is no longer there.", "Den Eintrag gibt es nicht mehr.");
const ALL: Say = say("all", "alle");
const YES: Say = say("yes", "ja");
const NO: Say = say("no", "nein");

const INSTEAD: Say = say("{what}: {to} instead of {from}.", "{what}: {to} statt {from}.");
const STATED: Say = say("{what}: {to}; none before.", "{what}: {to}; bisher ohne Angabe.");
const NOT_STATED: Say = say("{what}: none; before {from}.", "{what}: keine Angabe mehr; bisher {from}.");
const TEXT_INSTEAD: Say =
    say("{what} in {lang}: “{to}” instead of “{from}”.", "{what} ({lang}): „{to}“ statt „{from}“.");
const TEXT_STATED: Say = say("{what} in {lang}: “{to}”; none before.", "{what} ({lang}): „{to}“; bisher keiner.");
const TEXT_NOT_STATED: Say =
    say("{what} in {lang}: none; before “{from}”.", "{what} ({lang}): keiner mehr; bisher „{from}“.");
const ADDED: Say = say("{what}: {added} added.", "{what}: {added} hinzugefügt.");
const REMOVED: Say = say("{what}: {removed} removed.", "{what}: {removed} entfernt.");
const ADDED_AND_REMOVED: Say =
    say("{what}: {added} added, {removed} removed.", "{what}: {added} hinzugefügt, {removed} entfernt.");
const REORDERED: Say = say("{what}: the order is {to} instead of {from}.", "{what}: Reihenfolge {to} statt {from}.");
const VERSION_INSTEAD: Say = say("From {day}: {to} instead of {from}.", "Ab {day}: {to} statt {from}.");
const VERSION_LIST: Say = say("From {day}: {changes}.", "Ab {day}: {changes}.");
const VERSION_ADDED: Say = say("From {day}: {to}; until then {from}.", "Ab {day}: {to}; bis dahin {from}.");
const VERSION_FIRST: Say = say("From {day}: {to}.", "Ab {day}: {to}.");
const VERSION_REMOVED: Say = say(
    "From {day} no longer {from}: the version of that day is removed.",
    "Ab {day} nicht mehr {from}: Die Fassung dieses Tages entfällt.",
);
const VERSION_SOURCE: Say = say(
    "Source of the value from {day}: “{to}” instead of “{from}”.",
    "Quelle des Werts ab {day}: „{to}“ statt „{from}“.",
);
const READ_AGAIN: Say =
    say("{source}: read on {to} instead of {from}.", "{source}: gelesen am {to} statt am {from}.");
const PLUS: Say = say("{texts} added", "{texts} hinzugefügt");
const MINUS: Say = say("{texts} removed", "{texts} entfernt");
const OTHER_ORDER: Say = say("another order: {texts}", "andere Reihenfolge: {texts}");
const ENGLISH: Say = say("English", "Englisch");
const GERMAN: Say = say("German", "Deutsch");

const GROUPS: [(&str, Say); 8] = [
    ("rulebook", say("Rulebook", "Regelwerk")),
    ("deadlines", say("Deadlines", "Fristen")),
    ("methods", say("Identification methods", "Identifizierungsverfahren")),
    ("failure_codes", say("Failure codes of the providers", "Fehlercodes der Anbieter")),
    ("codes", say("Other codes", "Weitere Codes")),
    ("questions", say("Questions of a sign-up", "Fragen der Anmeldung")),
    ("fields", say("Names of fields", "Namen der Felder")),
    ("words", say("Words of reports", "Wörter der Berichte")),
];

macro_rules! whats {
    ($($name:ident = $json:literal, $en:literal, $de:literal;)*) => {
        $(const $name: What = What($json, say($en, $de));)*
    };
}

whats! {
    ABOUT = "about", "Description", "Beschreibung";
    APPLICANT = "applicant", "Message to the applicant", "Text im Formular";
    BRANCHES = "branches", "Branches", "Niederlassungen";
    CATEGORY = "category", "Kind", "Art";
    CAUSE = "cause", "Cause", "Ursache";
    CHOICES = "choices", "Choices", "Auswahl";
    CLEARABLE = "clearable", "Who may clear a finding", "Wer einen Befund freigeben darf";
    CLEARABLE_READING = "clearable_reading", "Reading on clearances", "Lesart zur Freigabe";
    CLOCK_RULE = "rule", "Rule that finds its end", "Regel, die den Ablauf feststellt";
    CONDITION = "condition", "Condition", "Bedingung";
    CONDITION_OF = "condition_of", "Condition of", "Bedingung für";
    CONSEQUENCE = "consequence", "Consequence", "Folge des Ablaufs";
    DETAIL = "detail", "Detail", "Näheres";
    DETAILS = "details", "Details of the evidence", "Einzelheiten des Befunds";
    EACH_FIELD = "each_field", "A finding for each field", "Ein Befund je Feld";
    EFFECT = "effect", "Effect", "Folge";
    ENDS_IN = "ends_in", "Status at its end", "Status nach Ablauf";
    ENTER = "enter", "Request to the applicant", "Aufforderung im Formular";
    EXISTING = "existing_customer", "Existing customer", "Bestandskunde";
    FILLS = "fills", "Fields filled with it", "Mitgefüllte Felder";
    FINAL = "final", "Final", "Endgültig";
    FIRST_DAY = "first_day", "First day", "Erster Tag";
    FLOWS = "flows", "Flows", "Abläufe";
    FRAUD = "fraud", "Fraud", "Betrug";
    FROM = "supplied_by", "Supplied by", "Angabe von";
    GATE = "gate", "Gate", "Stufe";
    GENERAL = "general", "Only in the handbook", "Nur im Handbuch";
    GIVES_REASON = "gives_reason", "Gives a reason", "Nennt einen Grund";
    HTTP = "http", "HTTP status", "HTTP-Status";
    IN_FORCE_FROM = "in_force_from", "In force from", "In Kraft ab";
    IN_FORCE_UNTIL = "in_force_until", "In force until", "In Kraft bis";
    INSTEAD_OF = "instead_of", "Instead of", "Statt";
    INSTEAD_FIELDS = "instead", "Answers that serve as well", "Andere mögliche Antworten";
    LENGTH = "length", "Length", "Dauer";
    MEANS = "means", "Meaning", "Bedeutung";
    MESSAGE = "message", "Text of the bank", "Text der Bank";
    METHODS = "methods", "Methods", "Verfahren";
    MOVES = "moves", "Transitions", "Übergänge";
    NAME = "name", "Name", "Name";
    NAMES_MISSING = "names_missing", "Names what is missing", "Nennt, was fehlt";
    NEVER_UNKNOWN = "never_unknown", "Why it is never unknown", "Warum nie unbekannt";
    NEXT = "next", "Next step", "Nächster Schritt";
    PERMANENT = "permanent", "Permanent", "Dauerhaft";
    QUESTIONS = "questions", "Questions", "Fragen";
    READING = "reading", "Reading", "Lesart";
    READS = "reads", "Fields", "Felder";
    RETRY = "retry", "Next try", "Neuer Versuch";
    ROW = "row", "Row of the checklist", "Zeile der Checkliste";
    SAME_LINK = "same_link", "The same link serves again", "Derselbe Link gilt weiter";
    SERVICES = "services", "Services possible", "Leistungen möglich";
    SHOWN_FROM = "shown_from", "Shown before its end", "Vorher angezeigt";
    SHOWS_IBAN = "shows_iban", "Shows the IBAN", "Zeigt die IBAN";
    SOURCES = "sources", "Sources", "Quellen";
    SPELLINGS = "spellings", "Other spellings", "Andere Schreibweisen";
    START = "start", "Start in words", "Beginn in Worten";
    STARTS = "starts", "Starts with", "Beginnt mit";
    STATUSES = "statuses", "Statuses", "Status";
    SUPPORT = "support", "Text for support", "Text für den Support";
    TEST_IBANS = "test_ibans", "Test IBANs", "Test-IBANs";
    TEXT = "text", "Text", "Text";
    THEN = "then", "What to do then", "Was dann zu tun ist";
    TITLE = "title", "Title", "Titel";
    UNIT = "unit", "Unit", "Einheit";
    UNLESS = "unless", "Not if stated", "Nicht, wenn angegeben";
    VALUE = "value", "Value", "Wert";
    VALUE_SOURCE = "value_source", "Source of the value", "Quelle des Werts";
    VERSION = "version", "Version", "Fassung";
    WHO = "who", "Who acts", "Wer handelt";
    WHOSE = "whose", "Whose codes", "Wessen Codes";
    WHY = "why", "Why", "Warum";
    YOUR = "your", "Name in the form", "Name im Formular";
}
const ENTRY: &str = "entry";

impl Reader {
    fn new(rulebook: &'static Rulebook, lang: Lang) -> Self {
        Self { rulebook, lang, pack: rulebook.pack(lang) }
    }

    /// Every entry, in the order of a report: the rulebook, the families with their values and rules, and the rest.
    fn items(&self) -> Vec<Item> {
        let mut items = vec![self.item(
            "rulebook",
            "rulebook",
            "rulebook",
            None,
            vec![
                one(VERSION, Some(self.rulebook.version.to_owned())),
                one(FIRST_DAY, Some(day_in_words(self.rulebook.first_day, self.pack))),
                self.text(READING, Some(self.rulebook.first_day_reading)),
            ],
        )];
        for family in self.rulebook.families {
            let of_family = |kind, name: String, title: Option<Words>, parts| Item {
                group: family.name.to_owned(),
                group_title: family.title.text(self.pack).to_owned(),
                kind,
                name,
                title: title.map(|words| words.text(self.pack).to_owned()),
                parts,
            };
            let parts = vec![self.text(TITLE, Some(family.title)), self.text(ABOUT, Some(family.about))];
            items.push(of_family("family", family.name.to_owned(), None, parts));
            for value in self.rulebook.values.iter().filter(|value| value.family == family.name) {
                let unit = unit_of(value.name);
                let parts = vec![Part { what: VALUE, is: Is::Versions(versions(&value.dated), unit) }];
                items.push(of_family("value", format!("{}.{}", value.family, value.name), None, parts));
            }
            for rule in self.rulebook.rules.iter().filter(|rule| rule.family == family.name) {
                items.push(of_family("rule", rule.name.to_owned(), Some(rule.title), self.rule(rule)));
            }
        }
        items.extend(
            self.rulebook
                .clocks
                .iter()
                .map(|clock| self.item("deadlines", "deadline", clock.id, Some(clock.title), self.clock(clock))),
        );
        for machine in self.rulebook.machines {
            items.push(self.item(
                "methods",
                "method",
                machine.method.name(),
                Some(machine.title),
                self.machine(machine),
            ));
            items.extend(machine.statuses.iter().map(|standing| {
                let name = format!("{}, {}", machine.method.name(), standing.status.name());
                self.item(
                    "methods",
                    "status",
                    &name,
                    None,
                    vec![
                        set(SPELLINGS, standing.spellings),
                        self.flag(FINAL, standing.is_final),
                        self.flag(SERVICES, standing.services),
                        self.flag(SAME_LINK, standing.same_link),
                        self.flag(SHOWS_IBAN, standing.shows_iban),
                        one(GIVES_REASON, standing.gives_reason.map(|gives| self.yes(gives))),
                        one(WHO, Some(self.word("who", standing.who.name()))),
                        self.text(MEANS, Some(standing.means)),
                        self.text(NEXT, Some(standing.next)),
                    ],
                )
            }));
        }
        let ibans = self.rulebook.test_ibans.iter().map(|one| match one.ends_in {
            Ending::Success => format!("{} (success)", one.iban),
            Ending::SignatureFails => format!("{} (signature_fails)", one.iban),
            Ending::Fails { code, .. } => format!("{} ({code})", one.iban),
        });
        items.push(self.item(
            "methods",
            "method",
            "test_ibans",
            None,
            vec![Part { what: TEST_IBANS, is: Is::Set(ibans.collect()) }],
        ));
        items.extend(self.rulebook.failures.iter().map(|failure| {
            let name = format!("{}, {}", failure.provider.name(), failure.code);
            self.item("failure_codes", "code", &name, None, self.failure(failure))
        }));
        for list in self.rulebook.codes {
            let parts = vec![
                self.text(TITLE, Some(list.title)),
                one(WHOSE, Some(self.word("who", list.whose.name()))),
                self.sources(list.sources),
                self.text(READING, list.reading),
            ];
            items.push(self.item("codes", "list", list.name, Some(list.title), parts));
            items.extend(list.codes.iter().map(|code| {
                let parts = vec![
                    one(CLOCK_RULE, code.rule.map(|rule| self.rule_name(rule))),
                    self.text(MEANS, Some(code.means)),
                ];
                self.item("codes", "code", &format!("{}, {}", list.name, code.code), None, parts)
            }));
        }
        for step in self.rulebook.steps {
            items.extend(self.step(step));
        }
        items.extend(
            self.rulebook
                .fields
                .iter()
                .map(|field| self.item("fields", "field", field.pointer, Some(field.name), self.field(field))),
        );
        items.extend(words::NAMES.iter().enumerate().map(|(place, name)| {
            let text = u16::try_from(place).ok().map(Words::new);
            self.item("words", "words", name, None, vec![self.text(TEXT, text)])
        }));
        items
    }

    fn item(&self, group: &str, kind: &'static str, name: &str, title: Option<Words>, parts: Vec<Part>) -> Item {
        let group_title =
            GROUPS.iter().find(|(known, _)| *known == group).map_or(group, |(_, say)| say.text(self.lang));
        Item {
            group: group.to_owned(),
            group_title: group_title.to_owned(),
            kind,
            name: name.to_owned(),
            title: title.map(|words| words.text(self.pack).to_owned()),
            parts,
        }
    }

    fn rule(&self, rule: &Rule) -> Vec<Part> {
        vec![
            one(EFFECT, Some(self.effect(rule.effect))),
            one(GATE, Some(rule.gate.name().to_owned())),
            self.scope(FLOWS, rule.flows.iter().map(|one| one.name())),
            self.scope(BRANCHES, rule.branches.iter().copied()),
            self.scope(METHODS, rule.methods.iter().map(|one| one.name())),
            one(CONDITION_OF, Some(rule.condition_of.name().to_owned())),
            one(ROW, rule.row.map(|row| self.word("row", row.name()))),
            one(IN_FORCE_FROM, Some(day_in_words(rule.in_force.from, self.pack))),
            one(IN_FORCE_UNTIL, rule.in_force.until.map(|day| day_in_words(day, self.pack))),
            one(WHO, Some(self.word("who", rule.next.who.name()))),
            self.text(TITLE, Some(rule.title)),
            self.text(WHY, Some(rule.why)),
            self.text(DETAIL, rule.detail),
            self.text(NEXT, Some(rule.next.text)),
            self.text(APPLICANT, rule.applicant),
            self.text(READING, rule.reading),
            self.sources(rule.sources),
            set(READS, rule.reads),
            Part { what: DETAILS, is: Is::Set(rule.details.iter().map(|(name, _)| (*name).to_owned()).collect()) },
            Part {
                what: INSTEAD_OF,
                is: Is::Set(rule.instead_of.iter().map(|rule| self.rule_name(*rule)).collect()),
            },
            self.flag(GENERAL, rule.general),
            self.flag(EACH_FIELD, rule.each_field),
            self.flag(NAMES_MISSING, rule.names_missing),
            one(CLEARABLE, rule.clearable.map(|who| self.word("who", who.name()))),
            self.text(CLEARABLE_READING, rule.clearable_reading),
            one(NEVER_UNKNOWN, rule.never_unknown.map(str::to_owned)),
        ]
    }

    fn clock(&self, clock: &Clock) -> Vec<Part> {
        let dated = |dated: &Dated<i64>| versions(&AnyDated::Number(*dated));
        vec![
            Part { what: LENGTH, is: Is::Versions(dated(&clock.length), Some(clock.unit.name())) },
            Part {
                what: SHOWN_FROM,
                is: Is::Versions(clock.shown_from.as_ref().map(dated).unwrap_or_default(), Some("days")),
            },
            one(UNIT, Some(self.word("unit", clock.unit.name()))),
            one(WHO, Some(self.word("who", clock.who.name()))),
            order(STARTS, clock.starts.iter().map(|start| start.name())),
            one(UNLESS, clock.unless.map(|start| start.name().to_owned())),
            self.scope(METHODS, clock.methods.iter().map(|one| one.name())),
            self.scope(STATUSES, clock.statuses.iter().map(|one| one.name())),
            self.scope(BRANCHES, clock.branches.iter().copied()),
            one(ENDS_IN, clock.ends_in.map(|status| status.name().to_owned())),
            one(
                CONDITION,
                Some(clock.condition)
                    .filter(|one| *one != Condition::None)
                    .map(|condition| condition.name().to_owned()),
            ),
            one(CLOCK_RULE, clock.rule.map(|rule| self.rule_name(rule))),
            self.text(TITLE, Some(clock.title)),
            self.text(START, Some(clock.start)),
            self.text(CONSEQUENCE, Some(clock.consequence)),
            self.text(THEN, clock.then),
            self.text(READING, clock.reading),
            self.sources(clock.sources),
        ]
    }

    fn machine(&self, machine: &Machine) -> Vec<Part> {
        let moves = machine.moves.iter().map(|one| {
            let via = one.via.map(|via| format!(" ({})", via.name())).unwrap_or_default();
            let transfers = match one.transfers.name() {
                "any" => String::new(),
                transfers => format!(" [{transfers}]"),
            };
            format!("{} + {}{transfers} = {}{via}", one.from.name(), one.event.name(), one.to.name())
        });
        vec![
            self.text(TITLE, Some(machine.title)),
            self.text(ABOUT, Some(machine.about)),
            self.text(READING, machine.reading),
            self.sources(machine.sources),
            Part { what: MOVES, is: Is::Set(moves.collect()) },
        ]
    }

    fn failure(&self, failure: &Failure) -> Vec<Part> {
        vec![
            set(SPELLINGS, failure.spellings),
            one(CATEGORY, failure.category.map(str::to_owned)),
            one(HTTP, failure.http.map(|status| status.to_string())),
            self.flag(PERMANENT, failure.permanent),
            one(CAUSE, Some(failure.cause.name().to_owned())),
            Part {
                what: RETRY,
                is: Is::Set(failure.retry.iter().map(|one| self.word("retry", one.name())).collect()),
            },
            one(FRAUD, Some(failure.fraud.name()).filter(|name| *name != "none").map(str::to_owned)),
            self.flag(EXISTING, failure.existing_customer),
            self.text(MESSAGE, failure.message),
            self.text(APPLICANT, Some(failure.applicant)),
            self.text(SUPPORT, Some(failure.support)),
            self.sources(failure.sources),
            self.text(READING, failure.reading),
        ]
    }

    fn step(&self, step: &Step) -> Vec<Item> {
        let parts =
            vec![self.text(TITLE, Some(step.title)), order(QUESTIONS, step.asks.iter().map(|ask| ask.pointer))];
        let mut items = vec![self.item("questions", "step", step.id, Some(step.title), parts)];
        items.extend(step.asks.iter().map(|ask| {
            let choices = ask.choices.iter().map(|one| format!("{} ({})", one.value, one.label.text(self.pack)));
            let parts = vec![
                set(FILLS, ask.fills),
                set(INSTEAD_FIELDS, ask.instead),
                Part { what: CHOICES, is: Is::Order(choices.collect()) },
            ];
            self.item("questions", "question", ask.pointer, Some(self.rulebook.field(ask.pointer).name), parts)
        }));
        items
    }

    fn field(&self, field: &FieldEntry) -> Vec<Part> {
        vec![
            one(FROM, Some(field.supply.name().to_owned())),
            self.text(NAME, Some(field.name)),
            self.text(YOUR, field.your),
            self.text(ENTER, field.enter),
        ]
    }

    fn text(&self, what: What, words: Option<Words>) -> Part {
        let text = |lang| words.map(|words| words.text(self.rulebook.pack(lang)));
        Part { what, is: Is::Text([text(Lang::En), text(Lang::De)]) }
    }

    fn sources(&self, sources: &[&Source]) -> Part {
        let cited = sources.iter().map(|source| (format!("{}, {}", source.document, source.section), source.checked));
        Part { what: SOURCES, is: Is::Sources(cited.collect()) }
    }

    /// The names that an entry is limited to. Without any it applies to all.
    fn scope<'n>(&self, what: What, names: impl Iterator<Item = &'n str>) -> Part {
        let names: Vec<_> = names.collect();
        one(what, Some(if names.is_empty() { ALL.text(self.lang).to_owned() } else { names.join(", ") }))
    }

    fn flag(&self, what: What, is: bool) -> Part {
        one(what, Some(self.yes(is)))
    }

    fn yes(&self, is: bool) -> String {
        if is { YES } else { NO }.text(self.lang).to_owned()
    }

    fn effect(&self, effect: Effect) -> String {
        self.word("effect", effect.name())
    }

    fn word(&self, kind: &str, name: &str) -> String {
        let whole = format!("{kind}_{name}");
        let found = word(&whole, self.pack);
        if found == whole { name.to_owned() } else { found.to_owned() }
    }

    fn rule_name(&self, rule: RuleId) -> String {
        self.rulebook.rule(rule).name.to_owned()
    }
}

fn one(what: What, is: Option<String>) -> Part {
    Part { what, is: Is::One(is) }
}

fn set(what: What, names: &[&str]) -> Part {
    Part { what, is: Is::Set(names.iter().map(|name| (*name).to_owned()).collect()) }
}

fn order<'n>(what: What, names: impl Iterator<Item = &'n str>) -> Part {
    Part { what, is: Is::Order(names.map(str::to_owned).collect()) }
}

fn versions(dated: &AnyDated) -> Vec<Version> {
    fn of<T: Copy>(dated: &Dated<T>, shown: impl Fn(T) -> Shown) -> Vec<Version> {
        let version = |one: &onboardable::rulebook::Version<T>| Version {
            from: one.from,
            value: shown(one.value),
            source: one.source,
        };
        dated.0.iter().map(version).collect()
    }
    let texts = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
    match dated {
        AnyDated::Number(dated) => of(dated, Shown::Number),
        AnyDated::Numbers(dated) => {
            of(dated, |numbers| Shown::List(numbers.iter().map(ToString::to_string).collect()))
        }
        AnyDated::List(dated) => of(dated, |list| Shown::List(texts(list))),
        AnyDated::Map(dated) => {
            of(dated, |map| Shown::List(map.iter().map(|(key, one)| format!("{key}: {one}")).collect()))
        }
        AnyDated::Lists(dated) => of(dated, |lists| {
            Shown::List(lists.iter().map(|(key, list)| format!("{key}: {}", list.join(" "))).collect())
        }),
    }
}

/// Writes changes in sentences.
struct Writer {
    lang: Lang,
    pack: &'static Pack,
}

impl Writer {
    /// An entry that only one rulebook has.
    fn whole(&self, sentence: Say, old: Option<&Item>, new: Option<&Item>) -> Change {
        let name = |item: Option<&Item>| item.map(|item| item.title.clone().unwrap_or_else(|| item.name.clone()));
        Change {
            what: ENTRY,
            lang: None,
            day: None,
            from: name(old),
            to: name(new),
            sentence: sentence.text(self.lang).to_owned(),
        }
    }

    fn changes(&self, old: &Part, new: &Part) -> Vec<Change> {
        let what = new.what;
        match (&old.is, &new.is) {
            (Is::One(old), Is::One(new)) if old != new => {
                let sentence = [INSTEAD, STATED, NOT_STATED];
                vec![self.change(what, sentence, old.as_deref(), new.as_deref())]
            }
            (Is::Text(old), Is::Text(new)) => self.texts(what, *old, *new),
            (Is::Set(old), Is::Set(new)) => self.set(what, old, new).into_iter().collect(),
            (Is::Sources(old), Is::Sources(new)) => self.sources(what, old, new),
            (Is::Order(old), Is::Order(new)) if old != new => {
                let of_set = self.set(what, old, new);
                let reordered = || {
                    let (from, to) = (old.join(", "), new.join(", "));
                    self.change(what, [REORDERED; 3], Some(&from), Some(&to))
                };
                vec![of_set.unwrap_or_else(reordered)]
            }
            (Is::Versions(old, _), Is::Versions(new, unit)) => self.versions(what, old, new, *unit),
            // The parts of entries of one group are the same, in the same order.
            (Is::One(_) | Is::Order(_) | Is::Text(_) | Is::Set(_) | Is::Sources(_) | Is::Versions(..), _) => {
                Vec::new()
            }
        }
    }

    /// A change of what is stated in both, only now, or no longer.
    fn change(&self, what: What, sentences: [Say; 3], from: Option<&str>, to: Option<&str>) -> Change {
        let [instead, stated, not_stated] = sentences;
        let sentence = match (from, to) {
            (Some(_), None) => not_stated,
            (None, _) => stated,
            (Some(_), Some(_)) => instead,
        };
        let filling =
            [("what", what.1.text(self.lang)), ("from", from.unwrap_or_default()), ("to", to.unwrap_or_default())];
        Change {
            what: what.0,
            lang: None,
            day: None,
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
            sentence: sentence.fill(self.lang, &filling),
        }
    }

    fn texts(&self, what: What, old: [Option<&'static str>; 2], new: [Option<&'static str>; 2]) -> Vec<Change> {
        let langs = [(Lang::En, ENGLISH), (Lang::De, GERMAN)];
        let pairs = old.into_iter().zip(new).zip(langs).filter(|((old, new), _)| old != new);
        let changes = pairs.map(|((old, new), (lang, language))| {
            let (from, to) = differing(old.unwrap_or_default(), new.unwrap_or_default());
            let sentence = match (old, new) {
                (Some(_), None) => TEXT_NOT_STATED,
                (None, _) => TEXT_STATED,
                (Some(_), Some(_)) => TEXT_INSTEAD,
            };
            let filling = [
                ("what", what.1.text(self.lang)),
                ("lang", language.text(self.lang)),
                ("from", from.as_str()),
                ("to", to.as_str()),
            ];
            Change {
                what: what.0,
                lang: Some(lang.name()),
                day: None,
                from: old.map(str::to_owned),
                to: new.map(str::to_owned),
                sentence: sentence.fill(self.lang, &filling),
            }
        });
        changes.collect()
    }

    fn set(&self, what: What, old: &[String], new: &[String]) -> Option<Change> {
        let (added, removed) = (missing_in(old, new), missing_in(new, old));
        let sentence = match (added.is_empty(), removed.is_empty()) {
            (true, true) => return None,
            (false, true) => ADDED,
            (true, false) => REMOVED,
            (false, false) => ADDED_AND_REMOVED,
        };
        let (added, removed) = (added.join(", "), removed.join(", "));
        let filling = [("what", what.1.text(self.lang)), ("added", added.as_str()), ("removed", removed.as_str())];
        Some(Change {
            what: what.0,
            lang: None,
            day: None,
            from: Some(old.join(", ")),
            to: Some(new.join(", ")),
            sentence: sentence.fill(self.lang, &filling),
        })
    }

    fn sources(&self, what: What, old: &[(String, NaiveDate)], new: &[(String, NaiveDate)]) -> Vec<Change> {
        let names = |all: &[(String, NaiveDate)]| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let mut changes: Vec<Change> = self.set(what, &names(old), &names(new)).into_iter().collect();
        for (name, day) in new {
            let Some((_, before)) = old.iter().find(|(known, before)| known == name && before != day) else {
                continue;
            };
            let (from, to) = (before.to_string(), day.to_string());
            let filling = [("source", name.as_str()), ("from", from.as_str()), ("to", to.as_str())];
            let sentence = READ_AGAIN.fill(self.lang, &filling);
            changes.push(Change { what: what.0, lang: None, day: None, from: Some(from), to: Some(to), sentence });
        }
        changes
    }

    fn versions(&self, what: What, old: &[Version], new: &[Version], unit: Option<&str>) -> Vec<Change> {
        let days: BTreeSet<NaiveDate> = old.iter().chain(new).map(|version| version.from).collect();
        let at = |versions: &'_ [Version], day| versions.iter().position(|version| version.from == day);
        let mut changes = Vec::new();
        for day in days {
            let before = at(old, day).and_then(|place| old.get(place));
            let after = at(new, day).and_then(|place| new.get(place));
            let mut push = |whats: What, sentence: Say, from: Option<String>, to: Option<String>, parts: &str| {
                let in_words = day_in_words(day, self.pack);
                let filling = [
                    ("day", in_words.as_str()),
                    ("from", from.as_deref().unwrap_or_default()),
                    ("to", to.as_deref().unwrap_or_default()),
                    ("changes", parts),
                ];
                let sentence = sentence.fill(self.lang, &filling);
                let sentence = match (what.0 == VALUE.0, sentence.split_at_checked(1)) {
                    // No sentence of ours begins with a noun here, in German, but for that of a source.
                    (false, Some((first, rest))) if whats.0 == what.0 || self.lang == Lang::En => {
                        format!("{}: {}{rest}", what.1.text(self.lang), first.to_lowercase())
                    }
                    (false, _) => format!("{}: {sentence}", what.1.text(self.lang)),
                    (true, _) => sentence,
                };
                let day = Some(day.to_string());
                changes.push(Change { what: whats.0, lang: None, day, from, to, sentence });
            };
            let shown = |version: &Version| self.value(&version.value, unit);
            match (before, after) {
                (Some(before), Some(after)) => {
                    if before.value != after.value {
                        let (from, to) = (Some(shown(before)), Some(shown(after)));
                        match (&before.value, &after.value) {
                            (Shown::List(old), Shown::List(new)) => {
                                push(what, VERSION_LIST, from, to, &self.list(old, new));
                            }
                            (Shown::Number(_) | Shown::List(_), _) => push(what, VERSION_INSTEAD, from, to, ""),
                        }
                    }
                    if before.source != after.source {
                        let (from, to) = (before.source.to_owned(), after.source.to_owned());
                        push(VALUE_SOURCE, VERSION_SOURCE, Some(from), Some(to), "");
                    }
                }
                (None, Some(after)) => {
                    let until = new.iter().take_while(|version| version.from < day).last();
                    match (until, until.map(|until| (&until.value, &after.value))) {
                        (Some(until), Some((Shown::List(old), Shown::List(new)))) => {
                            push(what, VERSION_LIST, Some(shown(until)), Some(shown(after)), &self.list(old, new));
                        }
                        (Some(until), _) => push(what, VERSION_ADDED, Some(shown(until)), Some(shown(after)), ""),
                        (None, _) => push(what, VERSION_FIRST, None, Some(shown(after)), ""),
                    }
                }
                (Some(before), None) => push(what, VERSION_REMOVED, Some(shown(before)), None, ""),
                (None, None) => {}
            }
        }
        changes
    }

    fn value(&self, value: &Shown, unit: Option<&str>) -> String {
        match value {
            Shown::Number(number) => with_unit(*number, unit, self.lang),
            Shown::List(list) => list.join(", "),
        }
    }

    /// What is added to a list and removed from it, or its other order.
    fn list(&self, old: &[String], new: &[String]) -> String {
        let parts = [(PLUS, missing_in(old, new)), (MINUS, missing_in(new, old))];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, texts)| !texts.is_empty())
            .map(|(say, texts)| say.fill(self.lang, &[("texts", &texts.join(", "))]))
            .collect();
        if parts.is_empty() {
            return OTHER_ORDER.fill(self.lang, &[("texts", &new.join(", "))]);
        }
        parts.join(", ")
    }
}

/// Returns the texts of `all` that `list` lacks, in their order.
fn missing_in<'a>(list: &[String], all: &'a [String]) -> Vec<&'a str> {
    let known: BTreeSet<&String> = list.iter().collect();
    all.iter().filter(|one| !known.contains(one)).map(String::as_str).collect()
}

/// The words on each side of a difference that are shown with it.
const AROUND: usize = 4;
/// Texts up to this length are shown whole.
const SHORT: usize = 80;

/// Returns where two texts differ, with some words around; short texts as a whole.
fn differing(old: &str, new: &str) -> (String, String) {
    if old.is_empty() || new.is_empty() || old.chars().count().max(new.chars().count()) <= SHORT {
        return (old.to_owned(), new.to_owned());
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split(' ').collect(), new.split(' ').collect());
    let alike = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let shorter = a.len().min(b.len()).saturating_sub(alike);
    let alike_after = a.iter().rev().zip(b.iter().rev()).take(shorter).take_while(|(a, b)| a == b).count();
    let part = |words: &[&str]| {
        let (start, end) =
            (alike.saturating_sub(AROUND), words.len().saturating_sub(alike_after).saturating_add(AROUND));
        let shown: Vec<&str> = words.iter().take(end).skip(start).copied().collect();
        let (before, after) = (if start > 0 { "… " } else { "" }, if end < words.len() { " …" } else { "" });
        format!("{before}{}{after}", shown.join(" "))
    };
    (part(&a), part(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_shown_where_they_differ() {
        let text = |limit: &str| {
            format!("{} less than {limit} months old, and {}", "before ".repeat(12), "after ".repeat(12))
        };
        let (old, new) = differing(text("6").trim(), text("3").trim());
        assert_eq!(old, "… before before less than 6 months old, and after …".replace("before before ", "before  "));
        assert_eq!(new, old.replace('6', "3"));
        assert_eq!(differing("short", "brief"), ("short".to_owned(), "brief".to_owned()));
        let long = "word ".repeat(30);
        assert_eq!(differing(long.trim(), "").0, long.trim());
        // One is the other with more words.
        assert_eq!(differing(long.trim(), format!("{long}more").as_str()).1, "… word word word word more");
    }

    #[test]
    fn a_rulebook_does_not_differ_from_itself() {
        for lang in [Lang::En, Lang::De] {
            let same = diff(Rulebook::builtin(), Rulebook::builtin(), lang);
            assert!(same.count == 0 && same.groups.is_empty(), "{same:?}");
        }
    }
}
