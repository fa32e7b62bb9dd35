//! The handbook as a page to read, search and print, as a table, and as JSON: the entries of the library with examples,
//! drawings and moves.

mod page;
mod table;

use chrono::NaiveDate;
use onboardable::Lang;
use onboardable::handbook::{ClockEntry, CodeEntry, FailureEntry, Handbook, MethodEntry, RuleEntry, ValueEntry};
use onboardable::report::{RulebookName, Voice};
use onboardable::rulebook::{Event, Machine, Rulebook, Transfers};
use serde::Serialize;

use crate::examples::{self, Example};

pub use page::html;
pub use table::csv;

/// The handbook of the library, with the examples of every rule and the moves of every identification method.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Book {
    /// The rulebook it describes.
    pub rulebook: RulebookName,
    /// The first day its rules are known for.
    pub first_day: String,
    /// What that day rests on, marked as ours.
    pub first_day_reading: &'static str,
    /// Its families, in order.
    pub families: Vec<Chapter>,
    /// The methods of identification whose life the bank documents.
    pub methods: Vec<Life>,
    /// What runs out.
    pub clocks: Vec<ClockEntry>,
    /// The failure codes of the providers, in the order of the bank's tables.
    pub failures: Vec<FailureEntry>,
    /// The other codes of the bank and the providers.
    pub codes: Vec<CodeEntry>,
}

/// A family of rules.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chapter {
    /// The stem of its rules.
    pub family: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it decides, by whose authority, and what it does not cover.
    pub about: &'static str,
    /// What the bank or the law may change.
    pub values: Vec<ValueEntry>,
    /// Its rules, in order.
    pub rules: Vec<Article>,
}

/// A rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Article {
    /// The rule in words.
    #[serde(flatten)]
    pub entry: RuleEntry,
    /// What it finds, what not, and what it cannot tell.
    pub examples: Vec<Example>,
}

/// A method of identification.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Life {
    /// The method in words.
    #[serde(flatten)]
    pub entry: MethodEntry,
    /// Which event leads from which status to which.
    pub moves: Vec<MoveEntry>,
}

/// A move of a method.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoveEntry {
    /// The status before.
    pub from: &'static str,
    /// The event: a call of the API, a reported status, a webhook of its own, or an event of the sandbox.
    pub event: &'static str,
    /// Whether the event can only be simulated in the sandbox.
    pub simulated: bool,
    /// Whether it depends on the number of reference transfers: `left` where another one is possible, `last` where none
    /// is; absent where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfers: Option<&'static str>,
    /// The status that it passes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<&'static str>,
    /// The status after.
    pub to: &'static str,
}

impl Book {
    /// Puts a rulebook into words, with the values in force on a day, and evaluates the examples.
    #[must_use]
    pub fn new(rulebook: &'static Rulebook, day: NaiveDate, lang: Lang) -> Self {
        let voice = Voice::new(rulebook, day, lang);
        let Handbook {
            rulebook: name, first_day, first_day_reading, families, methods, clocks, failures, codes, ..
        } = rulebook.handbook(day, lang);
        let examples = |entry: &RuleEntry| {
            let rule = rulebook.rules.iter().find(|rule| rule.name == entry.rule);
            rule.map(|rule| examples::of(rule, voice)).unwrap_or_default()
        };
        let chapter = |family: onboardable::handbook::FamilyEntry| Chapter {
            family: family.family,
            title: family.title,
            about: family.about,
            values: family.values,
            rules: family.rules.into_iter().map(|entry| Article { examples: examples(&entry), entry }).collect(),
        };
        let life = |(entry, machine): (MethodEntry, &Machine)| Life { entry, moves: moves(machine) };
        Self {
            rulebook: name,
            first_day,
            first_day_reading,
            families: families.into_iter().map(chapter).collect(),
            methods: methods.into_iter().zip(rulebook.machines).map(life).collect(),
            clocks,
            failures,
            codes,
        }
    }

    /// Writes the handbook as JSON over several lines.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        // Serializing texts and lists into memory has no way to fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

fn moves(machine: &Machine) -> Vec<MoveEntry> {
    let entry = |one: &onboardable::rulebook::Move| MoveEntry {
        from: one.from.name(),
        event: one.event.name(),
        simulated: is_simulated(one.event),
        transfers: match one.transfers {
            Transfers::Any => None,
            Transfers::Left | Transfers::Last => Some(one.transfers.name()),
        },
        via: one.via.map(|status| status.name()),
        to: one.to.name(),
    };
    machine.moves.iter().map(entry).collect()
}

const fn is_simulated(event: Event) -> bool {
    match event {
        Event::Simulated(_) => true,
        Event::Request
        | Event::Authorize
        | Event::Confirm
        | Event::MarkAsFailed
        | Event::Reported(_)
        | Event::ReferenceTransferAttempt => false,
    }
}

/// Returns up to three names of the handbook that are similar to one that it does not have, the most similar first.
#[must_use]
pub fn similar_names(rulebook: &'static Rulebook, name: &str) -> Vec<&'static str> {
    const NEAR: f64 = 0.6;
    const SHOWN: usize = 3;
    let name = name.to_ascii_lowercase();
    let similarity = |known: &str| {
        // People often remember only the last part of a rule's name.
        let stem = known.rsplit('.').next().unwrap_or(known);
        let alike = |known: &str| strsim::jaro_winkler(&known.to_ascii_lowercase(), &name);
        alike(known).max(alike(stem))
    };
    let mut near: Vec<(f64, &str)> =
        rulebook.names().map(|known| (similarity(known), known)).filter(|(near, _)| *near >= NEAR).collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    near.into_iter().take(SHOWN).map(|(_, known)| known).collect()
}
