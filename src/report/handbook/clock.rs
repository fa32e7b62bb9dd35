//! A clock in words: the entry of a name such as `bank_plus.recovery`.

use serde::Serialize;

use super::explanation::{Form, Lines};
use super::{SourceEntry, ValueEntry, source_lines};
use crate::report::{Voice, who_words};
use crate::rulebook::{AnyDated, Clock, Pack, Unit, Who, Words, words};

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
    pack: &'static Pack,
}

impl ClockEntry {
    /// Puts a clock into words, with the length in force on a day.
    #[must_use]
    pub fn new(clock: &Clock, voice: Voice) -> Self {
        let pack = voice.pack;
        Self {
            clock: clock.id,
            title: clock.title.text(pack),
            runs: runs(clock, voice),
            unit: clock.unit.name(),
            length: ValueEntry::new("length", &AnyDated::Number(clock.length), voice.day),
            methods: clock.methods.iter().map(|method| method.name()).collect(),
            statuses: clock.statuses.iter().map(|status| status.name()).collect(),
            branches: clock.branches,
            who: clock.who,
            consequence: clock.consequence.text(pack),
            ends_in: clock.ends_in.map(|status| status.name()),
            found_by: clock.rule.map(|rule| rule.name()),
            sources: clock.sources.iter().copied().map(SourceEntry::from).collect(),
            reading: clock.reading.map(|reading| reading.text(pack)),
            pack,
        }
    }

    /// Returns the form of the entry.
    #[must_use]
    pub fn form(&self) -> Form {
        Form {
            name: self.clock,
            light: None,
            badge: words::HEADING_CLOCK.text(self.pack).to_owned(),
            title: Some(self.title.to_owned()),
            lines: self.lines(),
            pack: self.pack,
        }
    }

    /// The labelled lines of the entry, in the order they are read.
    fn lines(&self) -> Lines {
        let joined = |names: &[&str]| if names.is_empty() { Vec::new() } else { vec![names.join(", ")] };
        vec![
            (words::HEADING_RUNS, vec![self.runs.clone()]),
            (words::HEADING_IF_NOT_DONE, vec![self.consequence.to_owned()]),
            (words::HEADING_WHO, vec![who_words(self.who).text(self.pack).to_owned()]),
            (words::HEADING_RULE, self.found_by.map(str::to_owned).into_iter().collect()),
            (words::HEADING_METHODS, joined(&self.methods)),
            (words::HEADING_STATUS, joined(&self.statuses)),
            (words::HEADING_BRANCHES, joined(self.branches)),
            (words::HEADING_VALUES, vec![self.length.history(self.pack)]),
            (words::HEADING_SOURCE, source_lines(&self.sources, self.pack)),
            (words::HEADING_READING, self.reading.map(str::to_owned).into_iter().collect()),
        ]
    }
}

/// How long a clock runs, and from when. A length of nothing ends with the instant or day that is stated.
pub(super) fn runs(clock: &Clock, voice: Voice) -> String {
    let (length, pack) = (clock.length.on(voice.day), voice.pack);
    let sentence = if length == 0 { words::CLOCK_UNTIL } else { words::CLOCK_RUNS };
    sentence
        .text(pack)
        .replace("{length}", &length.to_string())
        .replace("{unit}", unit_words(clock.unit).text(pack))
        .replace("{start}", clock.start.text(pack))
}

const fn unit_words(unit: Unit) -> Words {
    match unit {
        Unit::Minutes => words::UNIT_MINUTES,
        Unit::Hours => words::UNIT_HOURS,
        Unit::Days => words::UNIT_DAYS,
    }
}
