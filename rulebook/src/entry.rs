//! The entries of `rules/*.toml`, as they are written.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
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
    /// What is said to the applicant at the field of a form.
    pub applicant: Option<Words>,
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
    pub names_missing: bool,
    #[serde(default)]
    pub instead_of: Vec<String>,
    /// Whose decision it is to clear a finding, and why a person may.
    pub clearable: Option<Clearable>,
    pub never_unknown: Option<String>,
}

fn person() -> String {
    "person".to_owned()
}

impl Rule {
    /// Its readings: of what the source leaves open, and of who may clear a finding.
    pub fn readings(&self) -> impl Iterator<Item = &Words> {
        self.reading.iter().chain(self.clearable.as_ref().map(|clearable| &clearable.reading))
    }

    /// Every text of the entry, in both languages.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        let clearable = self.clearable.as_ref().map(|clearable| &clearable.reading);
        [
            Some(&self.title),
            Some(&self.why),
            self.detail.as_ref(),
            self.reading.as_ref(),
            self.applicant.as_ref(),
            clearable,
        ]
        .into_iter()
        .flatten()
        .flat_map(|words| [&words.en, &words.de])
        .chain([&self.next.en, &self.next.de])
    }
}

/// `rules/questions.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// The choices of a question, by its field.
    pub choices: BTreeMap<String, Vec<Choice>>,
}

/// A step of a sign-up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: String,
    pub title: Words,
    /// The fields that it asks for.
    pub questions: Vec<String>,
    /// Further fields that take the value of a question.
    #[serde(default)]
    pub fills: BTreeMap<String, Vec<String>>,
    /// Questions of which one may be answered instead.
    #[serde(default)]
    pub instead: BTreeMap<String, Vec<String>>,
}

impl Step {
    /// The further fields that take the value of a question.
    pub fn filled_by(&self, pointer: &str) -> &[String] {
        self.fills.get(pointer).map_or(&[], Vec::as_slice)
    }

    /// The questions of which one may be answered instead.
    pub fn instead_of(&self, pointer: &str) -> &[String] {
        self.instead.get(pointer).map_or(&[], Vec::as_slice)
    }
}

/// A value to choose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub value: String,
    pub en: String,
    pub de: String,
}

/// `rules/fields.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    pub fields: BTreeMap<String, Field>,
}

/// A field of an application, by its JSON pointer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Who supplies it.
    pub from: String,
    pub name: Words,
    /// What it is called to the applicant.
    pub your: Option<Words>,
    /// The request to the applicant, where it is not "Enter ...".
    pub enter: Option<Words>,
    /// Values that settle it, the usual one first.
    #[serde(default)]
    pub good: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
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
pub struct Clearable {
    /// The partner or the bank.
    pub by: String,
    pub reading: Words,
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

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub from: Day,
    pub value: Value,
    pub source: String,
}

/// A value as it is written: its type follows from the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `3`
    Number(i64),
    /// `[20000, 40000]`
    Numbers(Vec<i64>),
    /// `["MR", "MS"]`
    List(Vec<String>),
    /// `{ HERR = "MR", FRAU = "MS" }`, in the order of the file.
    Map(Vec<(String, String)>),
    /// `{ SU = ["AM", "AZ"] }`, in the order of the file.
    Lists(Vec<(String, Vec<String>)>),
}

impl Value {
    /// The name of its type.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Number(_) => "Number",
            Self::Numbers(_) => "Numbers",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Lists(_) => "Lists",
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, a list of numbers or texts, or a table of texts or lists of texts")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Entry {
            Number(i64),
            Text(String),
        }
        let (mut numbers, mut texts) = (Vec::new(), Vec::new());
        while let Some(entry) = list.next_element()? {
            match entry {
                Entry::Number(number) => numbers.push(number),
                Entry::Text(text) => texts.push(text),
            }
        }
        match (numbers.is_empty(), texts.is_empty()) {
            (false, false) => Err(A::Error::custom("a list holds numbers or texts, not both")),
            (false, true) => Ok(Value::Numbers(numbers)),
            (true, _) => Ok(Value::List(texts)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Entry {
            Text(String),
            List(Vec<String>),
        }
        let (mut texts, mut lists) = (Vec::new(), Vec::new());
        while let Some((key, entry)) = map.next_entry()? {
            match entry {
                Entry::Text(text) => texts.push((key, text)),
                Entry::List(list) => lists.push((key, list)),
            }
        }
        match (texts.is_empty(), lists.is_empty()) {
            (false, false) => Err(A::Error::custom("a table holds texts or lists, not both")),
            (true, false) => Ok(Value::Lists(lists)),
            (_, true) => Ok(Value::Map(texts)),
        }
    }
}

/// A TOML date without a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "Datetime")]
pub struct Day(u16, u8, u8);

impl Day {
    #[must_use]
    pub const fn day(self) -> (u16, u8, u8) {
        (self.0, self.1, self.2)
    }
}

/// As it is written: 2026-11-21.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0, self.1, self.2)
    }
}

impl FromStr for Day {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let datetime: Datetime = text.parse().map_err(|_| "a day is written 2026-11-21")?;
        Self::try_from(datetime)
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
