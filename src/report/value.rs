//! A value of the rulebook as a report shows it.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::rulebook::{AnyDated, List, Lists, Map};

/// A value of any type, as of a day.
#[derive(Clone, Copy, Debug)]
pub enum AnyValue {
    /// A number.
    Number(i64),
    /// Numbers.
    Numbers(&'static [i64]),
    /// Words.
    List(List),
    /// Words by a key.
    Map(Map),
    /// Lists by a key.
    Lists(Lists),
}

impl AnyValue {
    pub(super) fn of(dated: &AnyDated, day: NaiveDate) -> Self {
        match dated {
            AnyDated::Number(dated) => Self::Number(dated.on(day)),
            AnyDated::Numbers(dated) => Self::Numbers(dated.on(day)),
            AnyDated::List(dated) => Self::List(dated.on(day)),
            AnyDated::Map(dated) => Self::Map(dated.on(day)),
            AnyDated::Lists(dated) => Self::Lists(dated.on(day)),
        }
    }

    /// What it holds, one text each.
    pub(super) fn texts(&self) -> Vec<String> {
        match self {
            Self::Number(number) => vec![number.to_string()],
            Self::Numbers(numbers) => numbers.iter().map(ToString::to_string).collect(),
            Self::List(words) => words.iter().map(ToString::to_string).collect(),
            Self::Map(entries) => entries.iter().map(|(key, word)| format!("{key}: {word}")).collect(),
            Self::Lists(entries) => entries.iter().map(|(key, list)| format!("{key}: {}", list.join(" "))).collect(),
        }
    }
}

impl std::fmt::Display for AnyValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.texts().join(", "))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for AnyValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AnyValue".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A value of the rulebook: a number, a list, or texts or lists by a key.",
            "anyOf": [
                { "type": "integer", "format": "int64" },
                { "type": "array", "items": { "type": "integer", "format": "int64" } },
                { "type": "array", "items": { "type": "string" } },
                { "type": "object", "additionalProperties": { "type": "string" } },
                { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } },
            ],
        })
    }
}

/// A number, a list, or an object.
impl Serialize for AnyValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Numbers(numbers) => numbers.serialize(serializer),
            Self::List(words) => words.serialize(serializer),
            Self::Map(entries) => serializer.collect_map(entries.iter().copied()),
            Self::Lists(entries) => serializer.collect_map(entries.iter().copied()),
        }
    }
}
