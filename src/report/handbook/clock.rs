//! A clock in words: the entry of a name such as `bank_plus.recovery`.

use chrono::NaiveDate;
use serde::Serialize;

use super::explanation::{Form, Lines};
use super::{AnyValue, SourceEntry, ValueEntry, told_sources};
use crate::report::who_words;
use crate::rulebook::{Clock, Unit};
use crate::rulebook::{Lang, Who, Words, words};

/// A clock in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockEntry {
    /// Its name.
    pub clock: &'static str,
    /// What is due.
    pub title: &'static str,
    /// How long it runs and from when, as a sentence: `60 days, counted from: the status failed`.
    pub runs: String,
    /// What the length counts: `minutes`, `hours`, or `days` (calendar days in UTC, the last one included).
    pub unit: &'static str,
    /// The length, with every version.
    pub length: ValueEntry,
    /// The methods it belongs to; empty for a person or an account.
    pub methods: Vec<&'static str>,
    /// The statuses of the identification it runs in; empty where it hangs on no identification.
    pub statuses: Vec<&'static str>,
    /// The branches it runs in; empty for all.
    pub branches: &'static [&'static str],
    /// Who must act.
    pub who: Who,
    /// What happens when it has run out.
    pub consequence: &'static str,
    /// The status that its running out leads to; absent where it ends no status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_in: Option<&'static str>,
    /// The rule that finds it run out; absent where no field says when it starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_by: Option<&'static str>,
    /// Where it is described.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<&'static str>,
    #[serde(skip)]
    lang: Lang,
}

impl ClockEntry {
    /// Puts a clock into words, with the length in force on a day.
    #[must_use]
    pub fn new(clock: &Clock, day: NaiveDate, lang: Lang) -> Self {
        Self {
            clock: clock.id,
            title: clock.title.in_lang(lang),
            runs: runs(clock, day, lang),
            unit: clock.unit.name(),
            length: ValueEntry::new("length", clock.length, day, AnyValue::Number),
            methods: clock.methods.iter().map(|method| method.name()).collect(),
            statuses: clock.statuses.iter().map(|status| status.name()).collect(),
            branches: clock.branches,
            who: clock.who,
            consequence: clock.consequence.in_lang(lang),
            ends_in: clock.ends_in.map(|status| status.name()),
            found_by: clock.rule.map(|rule| rule.rule().name),
            sources: clock.sources.iter().map(SourceEntry::from).collect(),
            reading: clock.reading.map(|reading| reading.in_lang(lang)),
            lang,
        }
    }

    pub(super) fn form(&self) -> Form {
        Form {
            name: self.clock,
            light: None,
            badge: words::HEADING_CLOCK.in_lang(self.lang).to_owned(),
            title: Some(self.title.to_owned()),
            lines: self.lines(),
            lang: self.lang,
        }
    }

    /// The labelled lines of the entry, in the order they are read.
    fn lines(&self) -> Lines {
        let joined = |names: &[&str]| if names.is_empty() { Vec::new() } else { vec![names.join(", ")] };
        vec![
            (words::HEADING_RUNS, vec![self.runs.clone()]),
            (words::HEADING_AFTERWARDS, vec![self.consequence.to_owned()]),
            (words::HEADING_WHO, vec![who_words(self.who).in_lang(self.lang).to_owned()]),
            (words::HEADING_RULE, self.found_by.map(str::to_owned).into_iter().collect()),
            (words::HEADING_METHODS, joined(&self.methods)),
            (words::HEADING_STATUS, joined(&self.statuses)),
            (words::HEADING_BRANCHES, joined(self.branches)),
            (words::HEADING_VALUES, vec![self.length.history(self.lang)]),
            (words::HEADING_SOURCE, told_sources(&self.sources, self.lang)),
            (words::HEADING_READING, self.reading.map(str::to_owned).into_iter().collect()),
        ]
    }
}

/// How long a clock runs, and from when. A length of nothing ends with the instant or day that is stated.
pub(super) fn runs(clock: &Clock, day: NaiveDate, lang: Lang) -> String {
    let length = clock.length.on(day);
    let sentence = if length == 0 { words::CLOCK_UNTIL } else { words::CLOCK_RUNS };
    sentence
        .in_lang(lang)
        .replace("{length}", &length.to_string())
        .replace("{unit}", unit_words(clock.unit).in_lang(lang))
        .replace("{start}", clock.start.in_lang(lang))
}

const fn unit_words(unit: Unit) -> Words {
    match unit {
        Unit::Minutes => words::UNIT_MINUTES,
        Unit::Hours => words::UNIT_HOURS,
        Unit::Days => words::UNIT_DAYS,
    }
}
