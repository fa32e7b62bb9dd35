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

use crate::deadline::clocks_of;
use crate::report::markdown::escape;
use crate::report::page::{Page, Paint, Tone};
use crate::report::{
    NextReport, RulebookName, effect_words, fill, gate_words, light_words, row_words, who_words, written,
};
use crate::rulebook::Light;
use crate::rulebook::{
    AnyDated, Dated, Effect, Family, Gate, InForce, Lang, RULEBOOK, RULES, Row, Rule, Source, VALUES, Version, Words,
    words,
};
use crate::rulebook::{CLOCKS, CODES, FAILURES, MACHINES};

pub use clock::ClockEntry;
pub use code::CodeEntry;
pub use explanation::{Explanation, codes, explain};
use explanation::{Form, Lines};
pub use failure::{FailureEntry, Quotation};
pub use method::{MethodEntry, StatusEntry};

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
    lang: Lang,
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
    /// The fields it reads, as JSON pointers, where `*` is a place in a list.
    pub reads: &'static [&'static str],
    /// The values its family may take, with every version.
    pub values: Vec<ValueEntry>,
    /// The clocks that it finds run out.
    pub clocks: Vec<RuleClock>,
    /// Where it comes from; empty where the rule is ours.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// The days it is in force.
    pub in_force: InForceEntry,
    #[serde(skip)]
    general: bool,
    #[serde(skip)]
    lang: Lang,
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

/// A value of any type.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum AnyValue {
    /// A number.
    Number(i64),
    /// A list of words.
    List(&'static [&'static str]),
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
        Self {
            rulebook: RulebookName { version: RULEBOOK.version, digest: RULEBOOK.digest },
            first_day: RULEBOOK.first_day.to_string(),
            first_day_reading: RULEBOOK.first_day_reading.in_lang(lang),
            families: RULEBOOK.families.iter().map(|family| FamilyEntry::new(family, day, lang)).collect(),
            methods: MACHINES.iter().map(|machine| MethodEntry::new(machine, lang)).collect(),
            clocks: CLOCKS.iter().map(|clock| ClockEntry::new(clock, day, lang)).collect(),
            codes: CODES
                .iter()
                .flat_map(|list| list.codes.iter().map(move |code| CodeEntry::new(list, code, lang)))
                .collect(),
            failures: FAILURES.iter().map(|failure| FailureEntry::new(failure, lang)).collect(),
            lang,
        }
    }

    /// The handbook as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let mut page = Page::new(self.lang, paint);
        let title = page.painted(Tone::Heading, page.say(words::HEADING_HANDBOOK));
        page.line(&title);
        page.line(&format!(
            "{} {}, {}",
            page.say(words::HEADING_RULEBOOK),
            self.rulebook.version,
            self.rulebook.digest
        ));
        page.paragraph(0, page.say(words::ALSO_UNKNOWN));
        let in_force = InForceEntry { from: self.first_day.clone(), until: None }.told(self.lang);
        page.paragraph(0, &format!("{} {in_force}. {}", page.say(words::HEADING_IN_FORCE), self.first_day_reading));
        for family in &self.families {
            page.heading(&format!("{} ({})", family.title, family.family));
            page.paragraph(2, family.about);
            if !family.values.is_empty() {
                page.blank();
                page.paragraph(2, page.say(words::HEADING_FAMILY_VALUES));
                for value in &family.values {
                    page.paragraph(4, &format!("{}: {}", value.name, value.history(self.lang)));
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
        let say = |words: Words| words.in_lang(self.lang);
        let mut out = format!(
            "# {}\n\n{}: {} (`{}`)\n\n{}\n\n{} {}. {}\n",
            say(words::HEADING_HANDBOOK),
            say(words::HEADING_RULEBOOK),
            self.rulebook.version,
            self.rulebook.digest,
            say(words::ALSO_UNKNOWN),
            say(words::HEADING_IN_FORCE),
            InForceEntry { from: self.first_day.clone(), until: None }.told(self.lang),
            escape(self.first_day_reading)
        );
        for family in &self.families {
            let _ = writeln!(out, "\n## {} (`{}`)\n\n{}", escape(family.title), family.family, escape(family.about));
            if !family.values.is_empty() {
                let _ = writeln!(out, "\n{}:\n", say(words::HEADING_FAMILY_VALUES));
                for value in &family.values {
                    let _ = writeln!(out, "- `{}`: {}", value.name, escape(&value.history(self.lang)));
                }
            }
            for rule in &family.rules {
                rule.form().mark(&mut out, "###");
            }
        }
        let _ = writeln!(out, "\n## {}", say(words::HEADING_IDENTIFICATION_METHODS));
        for method in &self.methods {
            method.mark(&mut out, self.lang);
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

impl FamilyEntry {
    fn new(family: &Family, day: NaiveDate, lang: Lang) -> Self {
        Self {
            family: family.name,
            title: family.title.in_lang(lang),
            about: family.about.in_lang(lang),
            values: values(family.name, day),
            rules: RULES
                .iter()
                .filter(|rule| rule.family == family.name)
                .map(|rule| RuleEntry { values: Vec::new(), ..RuleEntry::new(rule, day, lang) })
                .collect(),
        }
    }
}

impl RuleEntry {
    /// Puts a rule into words, with the values in force on a day.
    #[must_use]
    pub fn new(rule: &Rule, day: NaiveDate, lang: Lang) -> Self {
        let fill = |words: Words| fill(words, lang, rule, day, &[]);
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
            reads: rule.reads,
            values: values(rule.family, day),
            clocks: clocks_of(rule.id)
                .map(|one| RuleClock { clock: one.id, runs: clock::runs(one, day, lang) })
                .collect(),
            sources: rule.sources.iter().map(SourceEntry::from).collect(),
            reading: rule.reading.map(fill),
            in_force: InForceEntry::from(rule.in_force),
            general: rule.general,
            lang,
        }
    }

    fn form(&self) -> Form {
        let say = |words: Words| words.in_lang(self.lang);
        Form {
            name: self.rule,
            light: Some(self.light),
            badge: format!("{}: {}", say(light_words(self.light)), say(effect_words(self.effect))),
            title: Some(self.title.clone()),
            lines: self.lines(),
            lang: self.lang,
        }
    }

    /// The labelled lines of the entry, in the order they are read.
    fn lines(&self) -> Lines {
        let say = |words: Words| words.in_lang(self.lang);
        let mut sources = told_sources(&self.sources, self.lang);
        if sources.is_empty() {
            sources.push(say(words::OWN_READING).to_owned());
        }
        let scope = |names: &[&str]| if names.is_empty() { Vec::new() } else { vec![names.join(", ")] };
        let clocks = self.clocks.iter().map(|clock| format!("{}: {}", clock.clock, clock.runs));
        let values = self.values.iter().map(|value| format!("{}: {}", value.name, value.glimpse(self.lang)));
        vec![
            (words::HEADING_DETAIL, self.detail.iter().cloned().collect()),
            (words::HEADING_WHY, vec![self.why.clone()]),
            (words::HEADING_NEXT, vec![format!("{}: {}", say(who_words(self.next.who)), self.next.text)]),
            (words::HEADING_GATE, vec![format!("{} ({})", say(gate_words(self.gate)), self.gate)]),
            (words::HEADING_ROW, self.row.iter().map(|row| format!("{} ({row})", say(row_words(*row)))).collect()),
            (words::HEADING_FLOWS, scope(&self.flows)),
            (words::HEADING_BRANCHES, scope(self.branches)),
            (words::HEADING_METHODS, scope(&self.methods)),
            (words::HEADING_READS, vec![self.reads.join(", ")]),
            (words::HEADING_VALUES, values.collect()),
            (words::HEADING_CLOCK, clocks.collect()),
            (words::HEADING_SOURCE, sources),
            (words::HEADING_READING, self.reading.iter().cloned().collect()),
            (words::HEADING_SHOWN, self.general.then(|| say(words::SHOWN_ONCE).to_owned()).into_iter().collect()),
            (words::HEADING_IN_FORCE, vec![self.in_force.told(self.lang)]),
        ]
    }
}

impl ValueEntry {
    fn new<T: Copy>(name: &'static str, dated: &Dated<T>, day: NaiveDate, any: fn(T) -> AnyValue) -> Self {
        let version = |version: &Version<T>| VersionEntry {
            from: version.from.to_string(),
            value: any(version.value),
            source: version.source,
        };
        Self { name, in_force: any(dated.on(day)), versions: dated.0.iter().map(version).collect() }
    }

    /// All versions in a line: `6 from 2022-01-01 (source)`.
    fn history(&self, lang: Lang) -> String {
        self.versions_in_words(lang, AnyValue::to_string)
    }

    /// The same with the beginning of a long list alone: whoever asks about a rule wants to see what kind of list it is.
    fn glimpse(&self, lang: Lang) -> String {
        const SHOWN: usize = 12;
        self.versions_in_words(lang, |value| match value {
            AnyValue::List(words) if words.len() > 2 * SHOWN => {
                let more = words::AND_MORE.in_lang(lang).replace("{count}", &(words.len() - SHOWN).to_string());
                format!("{} {more}", words.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", "))
            }
            AnyValue::Number(_) | AnyValue::List(_) => value.to_string(),
        })
    }

    fn versions_in_words(&self, lang: Lang, told: impl Fn(&AnyValue) -> String) -> String {
        let versions = self.versions.iter().map(|version| {
            let from = words::FROM_DAY.in_lang(lang).replace("{from}", &version.from);
            format!("{} {from} ({})", told(&version.value), version.source)
        });
        versions.collect::<Vec<_>>().join("; ")
    }
}

impl std::fmt::Display for AnyValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::List(words) => f.write_str(&words.join(", ")),
        }
    }
}

/// A source per line.
fn told_sources(sources: &[SourceEntry], lang: Lang) -> Vec<String> {
    let told = |source: &SourceEntry| {
        let read_on = words::READ_ON.in_lang(lang).replace("{day}", &source.checked);
        format!("{}, {} ({read_on})", source.document, source.section)
    };
    sources.iter().map(told).collect()
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
    fn told(&self, lang: Lang) -> String {
        let words = if self.until.is_some() { words::FROM_DAY_UNTIL } else { words::FROM_DAY };
        let until = self.until.as_deref().unwrap_or_default();
        words.in_lang(lang).replace("{from}", &self.from).replace("{until}", until)
    }
}

fn values(family: &str, day: NaiveDate) -> Vec<ValueEntry> {
    VALUES
        .iter()
        .filter(|value| value.family == family)
        .map(|value| match value.dated {
            AnyDated::Number(dated) => ValueEntry::new(value.name, dated, day, AnyValue::Number),
            AnyDated::List(dated) => ValueEntry::new(value.name, dated, day, AnyValue::List),
        })
        .collect()
}
