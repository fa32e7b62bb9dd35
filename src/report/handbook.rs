//! The handbook: the rulebook itself in words, for those who want to know a rule before it finds something.
//!
//! It is written as JSON, text or Markdown, in English or German, as of a day: the words name the values in force on
//! that day, and every value lists its versions.

mod clock;
mod code;
mod explanation;
mod failure;
mod method;

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use crate::finding::Detail;
use crate::report::markdown::escape;
use crate::report::page::{Page, Paint, Tone};
use crate::report::{
    AnyValue, NextReport, RulebookName, Voice, clearable_words, effect_words, field, field_name, fill, gate_words,
    places, row_words, who_words, written,
};
use crate::rulebook::{
    AnyDated, Dated, Effect, Family, Gate, InForce, Lang, Light, Pack, Row, Rule, Rulebook, Source, Who, Words, words,
};

pub use clock::ClockEntry;
pub use code::CodeEntry;
pub use explanation::{Explanation, Form, Lines, codes, explain};
pub use failure::{FailureEntry, Quotation};
pub use method::{MethodEntry, StatusEntry};

/// Where the project keeps the figures of its tests, from its root.
pub const FIGURES: &str = "docs/figures.md";

/// The whole rulebook in words of one language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Handbook {
    /// The rulebook it describes.
    pub rulebook: RulebookName,
    /// The first day its rules are known for.
    pub first_day: String,
    /// What that day rests on, marked as ours.
    pub first_day_reading: &'static str,
    /// Its families, in order.
    pub families: Vec<FamilyEntry>,
    /// The methods of identification whose life the bank documents.
    pub methods: Vec<MethodEntry>,
    /// What runs out.
    pub clocks: Vec<ClockEntry>,
    /// The failure codes of the providers, in the order of the bank's tables.
    pub failures: Vec<FailureEntry>,
    /// The other codes of the bank and the providers.
    pub codes: Vec<CodeEntry>,
    #[serde(skip)]
    pack: &'static Pack,
}

/// A family of rules in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FamilyEntry {
    /// The stem of its rules.
    pub family: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it decides, by whose authority, and what it does not cover.
    pub about: &'static str,
    /// What the bank or the law may change.
    pub values: Vec<ValueEntry>,
    /// Its rules, in order.
    pub rules: Vec<RuleEntry>,
}

/// A rule in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleEntry {
    /// Its name.
    pub rule: &'static str,
    /// What it finds.
    pub title: String,
    /// What a finding adds where there is more to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Why that matters.
    pub why: String,
    /// The step after a finding.
    pub next: NextReport,
    /// What a finding means.
    pub effect: Effect,
    /// How bad a finding is.
    pub light: Light,
    /// The gate it belongs to.
    pub gate: Gate,
    /// The row of the readiness checklist it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Row>,
    /// The flows it is judged in; empty for all.
    pub flows: Vec<&'static str>,
    /// The branches it is judged for; empty for all.
    pub branches: &'static [&'static str],
    /// The methods of identification it is judged for; empty for all.
    pub methods: Vec<&'static str>,
    /// What the applicant reads in a form; absent where a finding is not the applicant's business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicant: Option<String>,
    /// The fields it reads, as JSON pointers, where `*` is a place in a list.
    pub reads: &'static [&'static str],
    /// What those fields are called, in the same order.
    pub read_names: Vec<String>,
    /// The values its family may take, with every version.
    pub values: Vec<ValueEntry>,
    /// The clocks that it finds run out.
    pub clocks: Vec<RuleClock>,
    /// Where it comes from; empty where the rule is ours.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// Who may clear a finding; absent where nobody may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clearable: Option<ClearableEntry>,
    /// The days it is in force.
    pub in_force: InForceEntry,
    #[serde(skip)]
    general: bool,
    #[serde(skip)]
    pack: &'static Pack,
}

/// That a person may clear a finding of a rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClearableEntry {
    /// Whose decision it is: the partner's or the bank's.
    pub by: Who,
    /// What that means, as a sentence.
    pub text: &'static str,
    /// Why a person may, marked as ours.
    pub reading: String,
}

/// A clock of a rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleClock {
    /// Its name.
    pub clock: &'static str,
    /// How long it runs and from when, as a sentence.
    pub runs: String,
}

/// A value that the bank or the law may change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValueEntry {
    /// Its name in its family.
    pub name: &'static str,
    /// What is in force on the day of the handbook.
    pub in_force: AnyValue,
    /// All versions, the first first.
    pub versions: Vec<VersionEntry>,
}

/// A version of a value.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionEntry {
    /// The first day.
    pub from: String,
    /// The value.
    pub value: AnyValue,
    /// Where it comes from.
    pub source: &'static str,
}

/// A place in a document of the bank.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceEntry {
    /// The document's title.
    pub document: &'static str,
    /// Where in it.
    pub section: &'static str,
    /// The day it was last read.
    pub checked: String,
}

/// The days a rule is in force.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InForceEntry {
    /// The first day.
    pub from: String,
    /// The last day, for what was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

written!(Handbook);

impl Handbook {
    /// Puts the rulebook into words, with the values in force on a day.
    #[must_use]
    pub fn new(day: NaiveDate, lang: Lang) -> Self {
        Rulebook::builtin().handbook(day, lang)
    }

    /// The handbook as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let mut page = Page::new(self.pack, paint);
        let title = page.painted(Tone::Heading, page.say(words::HEADING_HANDBOOK));
        page.line(&title);
        page.line(&format!(
            "{} {}, {}",
            page.say(words::HEADING_RULEBOOK),
            self.rulebook.version,
            self.rulebook.digest
        ));
        page.paragraph(0, page.say(words::ALSO_UNKNOWN));
        let in_force = InForceEntry { from: self.first_day.clone(), until: None }.text(self.pack);
        page.paragraph(0, &format!("{} {in_force}. {}", page.say(words::HEADING_IN_FORCE), self.first_day_reading));
        page.paragraph(0, &format!("{}: {FIGURES}", page.say(words::FIGURES_OF_THE_TESTS)));
        for family in &self.families {
            page.heading(&format!("{} ({})", family.title, family.family));
            page.paragraph(2, family.about);
            if !family.values.is_empty() {
                page.blank();
                page.paragraph(2, page.say(words::HEADING_FAMILY_VALUES));
                for value in &family.values {
                    page.paragraph(4, &format!("{}: {}", value.name, value.history(self.pack)));
                }
            }
            for rule in &family.rules {
                page.blank();
                rule.form().set(&mut page);
            }
        }
        for method in &self.methods {
            method.set(&mut page);
        }
        page.heading(page.say(words::HEADING_CLOCKS));
        for clock in &self.clocks {
            page.blank();
            clock.form().set(&mut page);
        }
        page.heading(page.say(words::HEADING_FAILURE_CODES));
        for failure in &self.failures {
            page.blank();
            failure.set_short(&mut page);
        }
        page.heading(page.say(words::HEADING_OTHER_CODES));
        for code in &self.codes {
            page.blank();
            code.form().set(&mut page);
        }
        page.finish()
    }

    /// The handbook as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let say = |words: Words| words.text(self.pack);
        let mut out = format!(
            "# {}\n\n{}: {} (`{}`)\n\n{}\n\n{} {}. {}\n\n{}: [{FIGURES}](../{FIGURES})\n",
            say(words::HEADING_HANDBOOK),
            say(words::HEADING_RULEBOOK),
            self.rulebook.version,
            self.rulebook.digest,
            say(words::ALSO_UNKNOWN),
            say(words::HEADING_IN_FORCE),
            InForceEntry { from: self.first_day.clone(), until: None }.text(self.pack),
            escape(self.first_day_reading),
            say(words::FIGURES_OF_THE_TESTS)
        );
        for family in &self.families {
            let _ = writeln!(out, "\n## {} (`{}`)\n\n{}", escape(family.title), family.family, escape(family.about));
            if !family.values.is_empty() {
                let _ = writeln!(out, "\n{}:\n", say(words::HEADING_FAMILY_VALUES));
                for value in &family.values {
                    let _ = writeln!(out, "- `{}`: {}", value.name, escape(&value.history(self.pack)));
                }
            }
            for rule in &family.rules {
                rule.form().mark(&mut out, "###");
            }
        }
        let _ = writeln!(out, "\n## {}", say(words::HEADING_IDENTIFICATION_METHODS));
        for method in &self.methods {
            method.mark(&mut out, self.pack);
        }
        let _ = writeln!(out, "\n## {}", say(words::HEADING_CLOCKS));
        for clock in &self.clocks {
            clock.form().mark(&mut out, "###");
        }
        let _ = writeln!(
            out,
            "\n## {}\n\n| | {} | {} |\n|---|---|---|",
            say(words::HEADING_FAILURE_CODES),
            say(words::HEADING_TO_SUPPORT),
            say(words::HEADING_RETRY)
        );
        for failure in &self.failures {
            failure.mark_row(&mut out);
        }
        let _ = writeln!(out, "\n## {}", say(words::HEADING_OTHER_CODES));
        for code in &self.codes {
            code.form().mark(&mut out, "###");
        }
        out
    }
}

impl Rulebook {
    /// This rulebook in words, with the values in force on a day.
    #[must_use]
    pub fn handbook(&'static self, day: NaiveDate, lang: Lang) -> Handbook {
        let voice = Voice::new(self, day, lang);
        let pack = voice.pack;
        let codes = self.codes.iter().flat_map(|list| list.codes.iter().map(move |code| (list, code)));
        Handbook {
            rulebook: RulebookName::of(self),
            first_day: self.first_day.to_string(),
            first_day_reading: self.first_day_reading.text(pack),
            families: self.families.iter().map(|family| FamilyEntry::new(family, voice)).collect(),
            methods: self.machines.iter().map(|machine| MethodEntry::new(machine, pack)).collect(),
            clocks: self.clocks.iter().map(|clock| ClockEntry::new(clock, voice)).collect(),
            codes: codes.map(|(list, code)| CodeEntry::new(list, code, voice)).collect(),
            failures: self.failures.iter().map(|failure| FailureEntry::new(failure, voice)).collect(),
            pack,
        }
    }
}

impl FamilyEntry {
    fn new(family: &Family, voice: Voice) -> Self {
        Self {
            family: family.name,
            title: family.title.text(voice.pack),
            about: family.about.text(voice.pack),
            values: values(family.name, voice),
            rules: voice
                .rulebook
                .rules
                .iter()
                .filter(|rule| rule.family == family.name)
                .map(|rule| RuleEntry { values: Vec::new(), ..RuleEntry::new(rule, voice) })
                .collect(),
        }
    }
}

impl RuleEntry {
    /// Puts a rule into words, with the values in force on a day.
    #[must_use]
    pub fn new(rule: &Rule, voice: Voice) -> Self {
        // Without evidence each detail is what it is in general.
        let details: Vec<_> =
            rule.details.iter().map(|(name, words)| (*name, Detail::Phrase(name, *words))).collect();
        let fill = |words: Words| fill(words, voice, rule, &details);
        Self {
            rule: rule.name,
            title: fill(rule.title),
            detail: rule.detail.map(fill),
            why: fill(rule.why),
            next: NextReport { who: rule.next.who, text: fill(rule.next.text) },
            effect: rule.effect,
            light: rule.effect.light(),
            gate: rule.gate,
            row: rule.row,
            flows: rule.flows.iter().map(|flow| flow.name()).collect(),
            branches: rule.branches,
            methods: rule.methods.iter().map(|method| method.name()).collect(),
            applicant: field::message_in_general(rule, voice),
            reads: rule.reads,
            read_names: rule.reads.iter().map(|pointer| read_name(pointer, voice)).collect(),
            values: values(rule.family, voice),
            clocks: voice
                .rulebook
                .clocks_of(rule.id)
                .map(|one| RuleClock { clock: one.id, runs: clock::runs(one, voice) })
                .collect(),
            sources: rule.sources.iter().copied().map(SourceEntry::from).collect(),
            reading: rule.reading.map(fill),
            clearable: rule.clearable.map(|by| ClearableEntry {
                by,
                text: clearable_words(by).text(voice.pack),
                reading: rule.clearable_reading.map(fill).unwrap_or_default(),
            }),
            in_force: InForceEntry::from(rule.in_force),
            general: rule.general,
            pack: voice.pack,
        }
    }

    /// Returns the form of the entry.
    #[must_use]
    pub fn form(&self) -> Form {
        let say = |words: Words| words.text(self.pack);
        Form {
            name: self.rule,
            light: Some(self.light),
            badge: say(effect_words(self.effect)).to_owned(),
            title: Some(self.title.clone()),
            lines: self.lines(),
            pack: self.pack,
        }
    }

    /// The labelled lines of the entry, in the order they are read.
    fn lines(&self) -> Lines {
        let say = |words: Words| words.text(self.pack);
        let mut sources = source_lines(&self.sources, self.pack);
        if sources.is_empty() {
            sources.push(say(words::OWN_READING).to_owned());
        }
        let scope = |names: &[&str]| if names.is_empty() { Vec::new() } else { vec![names.join(", ")] };
        let clocks = self.clocks.iter().map(|clock| format!("{}: {}", clock.clock, clock.runs));
        let values = self.values.iter().map(|value| format!("{}: {}", value.name, value.glimpse(self.pack)));
        vec![
            (words::HEADING_DETAIL, self.detail.iter().cloned().collect()),
            (words::HEADING_WHY, vec![self.why.clone()]),
            (words::HEADING_NEXT, vec![format!("{}: {}", say(who_words(self.next.who)), self.next.text)]),
            (words::HEADING_APPLICANT, self.applicant.iter().cloned().collect()),
            (words::HEADING_GATE, vec![format!("{} ({})", say(gate_words(self.gate)), self.gate)]),
            (words::HEADING_ROW, self.row.iter().map(|row| format!("{} ({row})", say(row_words(*row)))).collect()),
            (words::HEADING_FLOWS, scope(&self.flows)),
            (words::HEADING_BRANCHES, scope(self.branches)),
            (words::HEADING_METHODS, scope(&self.methods)),
            (words::HEADING_READS, vec![places(self.reads, &self.read_names)]),
            (words::HEADING_VALUES, values.collect()),
            (words::HEADING_CLOCK, clocks.collect()),
            (words::HEADING_SOURCE, sources),
            (words::HEADING_READING, self.reading.iter().cloned().collect()),
            (
                words::HEADING_CLEARABLE,
                self.clearable.iter().map(|one| format!("{} {}", one.text, one.reading)).collect(),
            ),
            (words::HEADING_SHOWN, self.general.then(|| say(words::SHOWN_ONCE).to_owned()).into_iter().collect()),
            (words::HEADING_IN_FORCE, vec![self.in_force.text(self.pack)]),
        ]
    }
}

impl ValueEntry {
    fn new(name: &'static str, dated: &AnyDated, day: NaiveDate) -> Self {
        let version = |(from, source): (NaiveDate, &'static str)| VersionEntry {
            from: from.to_string(),
            value: AnyValue::of(dated, from),
            source,
        };
        Self {
            name,
            in_force: AnyValue::of(dated, day),
            versions: versions(dated).into_iter().map(version).collect(),
        }
    }

    /// Returns all versions in a line: `6 from 2022-01-01 (source)`.
    #[must_use]
    pub fn history(&self, pack: &'static Pack) -> String {
        self.versions_in_words(pack, AnyValue::to_string)
    }

    /// Returns the same with the beginning of a long list alone: whoever asks about a rule wants to see what kind of list
    /// it is.
    #[must_use]
    pub fn glimpse(&self, pack: &'static Pack) -> String {
        const SHOWN: usize = 12;
        self.versions_in_words(pack, |value| {
            let texts = value.texts();
            match texts.get(..SHOWN).filter(|_| texts.len() > 2 * SHOWN) {
                Some(first) => {
                    let more = words::AND_MORE.text(pack).replace("{count}", &(texts.len() - SHOWN).to_string());
                    format!("{} {more}", first.join(", "))
                }
                None => texts.join(", "),
            }
        })
    }

    fn versions_in_words(&self, pack: &'static Pack, text: impl Fn(&AnyValue) -> String) -> String {
        let versions = self.versions.iter().map(|version| {
            let from = words::FROM_DAY.text(pack).replace("{from}", &version.from);
            format!("{} {from} ({})", text(&version.value), version.source)
        });
        versions.collect::<Vec<_>>().join("; ")
    }
}

/// A source per line.
fn source_lines(sources: &[SourceEntry], pack: &'static Pack) -> Vec<String> {
    let line = |source: &SourceEntry| {
        let read_on = words::READ_ON.text(pack).replace("{day}", &source.checked);
        format!("{}, {} ({read_on})", source.document, source.section)
    };
    sources.iter().map(line).collect()
}

impl From<&Source> for SourceEntry {
    fn from(source: &Source) -> Self {
        Self { document: source.document, section: source.section, checked: source.checked.to_string() }
    }
}

impl From<InForce> for InForceEntry {
    fn from(in_force: InForce) -> Self {
        Self { from: in_force.from.to_string(), until: in_force.until.map(|until| until.to_string()) }
    }
}

impl InForceEntry {
    /// Returns the days in words: `from 2022-01-01`.
    #[must_use]
    pub fn text(&self, pack: &'static Pack) -> String {
        let words = if self.until.is_some() { words::FROM_DAY_UNTIL } else { words::FROM_DAY };
        let until = self.until.as_deref().unwrap_or_default();
        words.text(pack).replace("{from}", &self.from).replace("{until}", until)
    }
}

/// What a field is called that a rule reads; `*` in place of a key is any.
fn read_name(pointer: &str, voice: Voice) -> String {
    match pointer.strip_suffix("/*") {
        Some("" | "/change") => words::ANY_FIELD.text(voice.pack).to_owned(),
        Some(_) | None => field_name(pointer, voice),
    }
}

fn values(family: &str, voice: Voice) -> Vec<ValueEntry> {
    let of_family = voice.rulebook.values.iter().filter(|value| value.family == family);
    of_family.map(|value| ValueEntry::new(value.name, &value.dated, voice.day)).collect()
}

/// The first days of a value's versions, and where each comes from.
fn versions(dated: &AnyDated) -> Vec<(NaiveDate, &'static str)> {
    fn of<T>(dated: &Dated<T>) -> Vec<(NaiveDate, &'static str)> {
        dated.0.iter().map(|version| (version.from, version.source)).collect()
    }
    match dated {
        AnyDated::Number(dated) => of(dated),
        AnyDated::Numbers(dated) => of(dated),
        AnyDated::List(dated) => of(dated),
        AnyDated::Map(dated) => of(dated),
        AnyDated::Lists(dated) => of(dated),
    }
}
