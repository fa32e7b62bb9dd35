//! A sample of records for a review: some of every rule with an answer that is not clear, and some without a finding.
//!
//! Which records are drawn follows from the seed and the ids alone: not from the order of the records, nor from the machine.
//! So a second person can draw the same sample, and nobody can choose it except by choosing the seed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onboardable::report::{decision_words, shown};
use onboardable::rulebook::Rulebook;
use onboardable::{Decision, Lang};
use serde::Serialize;

use super::Record;
use crate::digest::sha256;
use crate::table::{Cell, write_csv};
use crate::words::record as words;

/// The name of the stratum of records without a finding. No rule has it, because a rule's name has a dot.
pub const NO_FINDING: &str = "no_finding";

/// Draws a sample while records pass by. Kept are no more than are drawn.
#[derive(Debug)]
pub struct Sampler {
    seed: u64,
    per_rule: usize,
    keeps_lines: bool,
    records: u64,
    strata: BTreeMap<String, Stratum>,
}

#[derive(Debug, Default)]
struct Stratum {
    records: u64,
    drawn: BTreeSet<Drawn>,
}

/// A record in the order of the draw: by the digest of seed and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Drawn {
    order: String,
    id: String,
    reference: Option<String>,
    decision: Decision,
    line: String,
}

/// A sample of records.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sample {
    /// The seed.
    pub seed: u64,
    /// How many records of every rule were asked for.
    pub per_rule: usize,
    /// How many records there are.
    pub records: u64,
    /// The rules with an answer that is not clear, and the records without a finding.
    pub strata: Vec<StratumReport>,
    /// The records that were drawn, each once, in the order of the draw.
    pub sample: Vec<SampledRecord>,
}

/// A rule of a sample.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StratumReport {
    /// The rule's name, or [`NO_FINDING`].
    pub rule: String,
    /// How many records have it.
    pub records: u64,
    /// How many of them were drawn for it.
    pub drawn: usize,
}

/// A record of a sample.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SampledRecord {
    /// The caller's own `reference`, else the `id` of the person.
    pub reference: Option<String>,
    /// The id of the record.
    pub record: String,
    /// The decision.
    pub decision: Decision,
    /// The rules it was drawn for.
    pub rules: Vec<String>,
    /// The record as a line, where lines are kept.
    #[serde(skip)]
    pub line: String,
}

impl Sampler {
    /// Creates a sampler. `keeps_lines`: whether the records themselves are wanted, too.
    #[must_use]
    pub const fn new(seed: u64, per_rule: usize, keeps_lines: bool) -> Self {
        Self { seed, per_rule, keeps_lines, records: 0, strata: BTreeMap::new() }
    }

    /// Takes a record into account.
    pub fn offer(&mut self, record: &Record, line: &str) {
        self.records = self.records.saturating_add(1);
        let drawn = Drawn {
            order: sha256(format!("{}\n{}", self.seed, record.id).as_bytes()),
            id: record.id.clone(),
            reference: record.reference.as_ref().map(|one| one.as_str().to_owned()),
            decision: record.decision,
            line: if self.keeps_lines { line.to_owned() } else { String::new() },
        };
        let mut is_clear = true;
        for rule in record.not_clear() {
            is_clear = false;
            self.add(rule, &drawn);
        }
        if is_clear {
            self.add(NO_FINDING, &drawn);
        }
    }

    fn add(&mut self, rule: &str, drawn: &Drawn) {
        if !self.strata.contains_key(rule) {
            self.strata.insert(rule.to_owned(), Stratum::default());
        }
        let Some(stratum) = self.strata.get_mut(rule) else { return };
        stratum.records = stratum.records.saturating_add(1);
        let is_full = stratum.drawn.len() >= self.per_rule;
        if is_full && stratum.drawn.last().is_none_or(|last| last <= drawn) {
            return;
        }
        // The same question again, such as a record that is there twice, counts once.
        if stratum.drawn.iter().any(|one| one.id == drawn.id) {
            return;
        }
        stratum.drawn.insert(drawn.clone());
        if stratum.drawn.len() > self.per_rule {
            stratum.drawn.pop_last();
        }
    }

    /// Returns the sample. The rules are in the order of the rulebook, and then those it does not have.
    #[must_use]
    pub fn finish(self, rulebook: &Rulebook) -> Sample {
        let mut sampled: BTreeMap<Drawn, Vec<String>> = BTreeMap::new();
        let mut strata = Vec::new();
        let of_rulebook = |name: &str| rulebook.rules.iter().position(|rule| rule.name == name);
        let mut in_order: Vec<_> = self.strata.into_iter().collect();
        in_order.sort_by_key(|(name, _)| (name == NO_FINDING, of_rulebook(name).unwrap_or(usize::MAX)));
        for (rule, stratum) in in_order {
            strata.push(StratumReport { rule: rule.clone(), records: stratum.records, drawn: stratum.drawn.len() });
            for drawn in stratum.drawn {
                sampled.entry(drawn).or_default().push(rule.clone());
            }
        }
        let sample = sampled.into_iter().map(|(drawn, rules)| SampledRecord {
            reference: drawn.reference,
            record: drawn.id,
            decision: drawn.decision,
            rules,
            line: drawn.line,
        });
        Sample { seed: self.seed, per_rule: self.per_rule, records: self.records, strata, sample: sample.collect() }
    }
}

impl Sample {
    /// Returns the sample as one JSON object over several lines.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Returns the records that were drawn, as they are in the file.
    #[must_use]
    pub fn to_lines(&self) -> String {
        self.sample.iter().map(|one| one.line.as_str()).collect()
    }

    /// Returns one row for every record that was drawn.
    #[must_use]
    pub fn to_csv(&self, rulebook: &'static Rulebook, lang: Lang) -> String {
        let heads = [words::REFERENCE, words::RECORD, words::ANSWER, words::DRAWN_FOR];
        let mut rows = vec![heads.map(|phrase| Cell::text(phrase.text(lang))).to_vec()];
        for one in &self.sample {
            let answer = decision_words(one.decision).text(rulebook.pack(lang)).to_owned();
            let reference = one.reference.as_deref().map(shown).unwrap_or_default();
            let rules: Vec<_> = one.rules.iter().map(|rule| shown(rule)).collect();
            let row = [reference, one.record.clone(), answer, rules.join(" ")];
            rows.push(row.map(Cell::text).to_vec());
        }
        let mut table = Vec::new();
        write_csv(&mut table, &rows);
        String::from_utf8(table).unwrap_or_default()
    }

    /// Returns the sample as text.
    #[must_use]
    pub fn to_text(&self, rulebook: &'static Rulebook, lang: Lang) -> String {
        let (drawn, records) = (self.sample.len().to_string(), self.records.to_string());
        let (per_rule, seed) = (self.per_rule.to_string(), self.seed.to_string());
        let places = [("drawn", &*drawn), ("records", &records), ("per_rule", &per_rule), ("seed", &seed)];
        let mut text = words::SAMPLE.filled(lang, &places);
        text.push('\n');
        let width = self.strata.iter().map(|one| one.rule.len()).max().unwrap_or_default().max(40);
        let _ = writeln!(text, "\n{}", words::STRATA.text(lang));
        for one in &self.strata {
            let name =
                if one.rule == NO_FINDING { words::NO_FINDING.text(lang).to_owned() } else { shown(&one.rule) };
            let (drawn, records) = (one.drawn.to_string(), one.records.to_string());
            let count = words::DRAWN_OF.filled(lang, &[("drawn", &drawn), ("records", &records)]);
            let _ = writeln!(text, "  {name:<width$}  {count}");
        }
        let _ = writeln!(text, "\n{}", words::SAMPLED.text(lang));
        for one in &self.sample {
            let reference = one.reference.as_deref().map_or_else(|| "-".to_owned(), shown);
            let answer = decision_words(one.decision).text(rulebook.pack(lang));
            let _ = writeln!(text, "  {reference}  {answer}\n    {}", one.record);
            for rule in &one.rules {
                let name = if rule == NO_FINDING { words::NO_FINDING.text(lang).to_owned() } else { shown(rule) };
                let _ = writeln!(text, "    {name}");
            }
        }
        text
    }
}
