//! A finding and its evidence as JSON, to be stored: without texts, which the report has.

use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};

use super::{Cleared, Detail, Evidence, Finding};

/// Serializes as `{"rule", "answer", "effect", "light", "fields", "unusable", "details"}`, and with `cleared` where a
/// person cleared it.
impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = if self.cleared.is_some() { 8 } else { 7 };
        let mut finding = serializer.serialize_struct("Finding", fields)?;
        finding.serialize_field("rule", &self.rule)?;
        finding.serialize_field("answer", if self.is_found { "found" } else { "unknown" })?;
        finding.serialize_field("effect", &self.effect)?;
        finding.serialize_field("light", &self.light())?;
        finding.serialize_field("fields", &self.evidence.fields)?;
        finding.serialize_field("unusable", &self.evidence.unusable)?;
        finding.serialize_field("details", &Details(&self.evidence.details))?;
        match &self.cleared {
            Some(cleared) => finding.serialize_field("cleared", cleared)?,
            None => finding.skip_field("cleared")?,
        }
        finding.end()
    }
}

/// Serializes as `{"clearance", "at", "until"}`, the days as `YYYY-MM-DD`.
impl Serialize for Cleared {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut cleared = serializer.serialize_struct("Cleared", 3)?;
        cleared.serialize_field("clearance", &self.clearance)?;
        cleared.serialize_field("at", &Detail::Day(self.at))?;
        cleared.serialize_field("until", &Detail::Day(self.until))?;
        cleared.end()
    }
}

/// Serializes as `{"fields", "unusable", "details"}`.
impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut evidence = serializer.serialize_struct("Evidence", 3)?;
        evidence.serialize_field("fields", &self.fields)?;
        evidence.serialize_field("unusable", &self.unusable)?;
        evidence.serialize_field("details", &Details(&self.details))?;
        evidence.end()
    }
}

struct Details<'e>(&'e [(&'static str, Detail)]);

impl Serialize for Details<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut details = serializer.serialize_map(Some(self.0.len()))?;
        for (name, detail) in self.0 {
            details.serialize_entry(name, detail)?;
        }
        details.end()
    }
}

/// Serializes as a number, or a text: a day as `YYYY-MM-DD`, a phrase by its name for machines.
impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Day(day) => serializer.collect_str(day),
            Self::Word(word) | Self::Phrase(word, _) => serializer.serialize_str(word),
            Self::CallingCode(code) => serializer.serialize_u16(*code),
            Self::Character(character) => serializer.serialize_char(*character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::{Effect, RuleId};

    #[test]
    fn a_finding_is_stored_without_words() {
        let evidence = Evidence {
            fields: vec!["/person/birth_date".into()],
            unusable: Vec::new(),
            details: vec![("years", Detail::Number(17)), ("day", Detail::Day(chrono::NaiveDate::default()))],
        };
        let mut finding =
            Finding { rule: RuleId::PersonMinor, is_found: true, effect: Effect::Deny, evidence, cleared: None };
        assert_eq!(
            serde_json::to_value(&finding).unwrap(),
            serde_json::json!({
                "rule": "person.minor",
                "answer": "found",
                "effect": "deny",
                "light": "red",
                "fields": ["/person/birth_date"],
                "unusable": [],
                "details": { "years": 17, "day": "1970-01-01" },
            })
        );
        let day = chrono::NaiveDate::default();
        finding.cleared = Some(Cleared { clearance: "/clearances/0".into(), at: day, until: day });
        assert_eq!(
            serde_json::to_value(&finding).unwrap()["cleared"],
            serde_json::json!({ "clearance": "/clearances/0", "at": "1970-01-01", "until": "1970-01-01" })
        );
    }
}
