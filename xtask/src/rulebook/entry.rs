//! The entries of `rules/*.toml`, as they are written.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

/// `rules/rulebook.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    pub version: String,
    pub first_day: Day,
    /// What the first day rests on.
    pub first_day_reading: Words,
    pub families: Vec<String>,
}

/// `rules/<family>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyFile {
    pub family: Family,
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    #[serde(default)]
    pub values: BTreeMap<String, Vec<Version>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub name: String,
    pub title: Words,
    pub about: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: String,
    pub gate: String,
    #[serde(default)]
    pub flows: Vec<String>,
    #[serde(default)]
    pub branches: Vec<String>,
    #[serde(default)]
    pub methods: Vec<String>,
    #[serde(default = "person")]
    pub condition_of: String,
    pub effect: String,
    pub row: Option<String>,
    pub reads: Vec<String>,
    pub title: Words,
    pub why: Words,
    pub next: Next,
    #[serde(default = "partner")]
    pub ask: String,
    pub detail: Option<Words>,
    #[serde(default)]
    pub details: Vec<String>,
    #[serde(default)]
    pub sources: Vec<Source>,
    pub reading: Option<Words>,
    pub in_force: InForce,
    #[serde(default)]
    pub general: bool,
    #[serde(default)]
    pub each_field: bool,
    #[serde(default)]
    pub tells_missing: bool,
    #[serde(default)]
    pub instead_of: Vec<String>,
    pub never_unknown: Option<String>,
}

fn person() -> String {
    "person".to_owned()
}

fn partner() -> String {
    "partner".to_owned()
}

impl Rule {
    /// Every text of the entry, in both languages.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        [Some(&self.title), Some(&self.why), self.detail.as_ref(), self.reading.as_ref()]
            .into_iter()
            .flatten()
            .flat_map(|words| [&words.en, &words.de])
            .chain([&self.next.en, &self.next.de])
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub en: String,
    pub de: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Next {
    pub who: String,
    pub en: String,
    pub de: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub doc: String,
    pub section: String,
    pub checked: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForce {
    pub from: Day,
    pub until: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub from: Day,
    pub value: Value,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Value {
    Number(i64),
    List(Vec<String>),
}

/// A TOML date without a time.
#[derive(Deserialize)]
#[serde(try_from = "Datetime")]
pub struct Day(u16, u8, u8);

impl Day {
    pub fn day(&self) -> (u16, u8, u8) {
        (self.0, self.1, self.2)
    }
}

impl TryFrom<Datetime> for Day {
    type Error = &'static str;
    fn try_from(datetime: Datetime) -> Result<Self, Self::Error> {
        match (datetime.date, datetime.time) {
            (Some(date), None) => Ok(Self(date.year, date.month, date.day)),
            _ => Err("a day is written 2026-11-21, without quotes"),
        }
    }
}
