//! Reads back the names of effects, gates and rules.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

/// Reads a name as the one of its kind. An error names the kind, and never the value: it may be personal data.
pub(crate) fn named_in<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    kind: &'static str,
    named: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    let visitor = Named { kind, named };
    // When asked for a text, `serde_json` quotes a number that it finds instead, without calling the visitor.
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_str(visitor)
    }
}

struct Named<T> {
    kind: &'static str,
    named: fn(&str) -> Option<T>,
}

impl<T> Named<T> {
    fn wrong<E: Error>(&self) -> E {
        E::custom(format_args!("expected the name of a value of `{}`", self.kind))
    }
}

/// Other values than texts are answered here, too, because serde's own errors quote booleans and numbers.
impl<T> Visitor<'_> for Named<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name of a value of `{}`", self.kind)
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        (self.named)(name).ok_or_else(|| self.wrong())
    }
    fn visit_bool<E: Error>(self, _: bool) -> Result<T, E> {
        Err(self.wrong())
    }
    fn visit_i64<E: Error>(self, _: i64) -> Result<T, E> {
        Err(self.wrong())
    }
    fn visit_u64<E: Error>(self, _: u64) -> Result<T, E> {
        Err(self.wrong())
    }
    fn visit_f64<E: Error>(self, _: f64) -> Result<T, E> {
        Err(self.wrong())
    }
}

#[cfg(test)]
mod tests {
    use crate::rulebook::{Effect, Gate, Light, RuleId, Who};

    #[test]
    fn every_name_is_read_back() {
        fn all<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug>(all: &[T]) {
            for one in all {
                let json = serde_json::to_string(one).unwrap();
                assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *one);
            }
        }
        all(Effect::ALL);
        all(Light::ALL);
        all(Gate::ALL);
        all(Who::ALL);
        all(RuleId::ALL);
    }

    #[test]
    fn an_error_names_the_kind_and_not_the_value() {
        for json in [r#""DE89370400440532013000""#, "19700101", "-19700101", "1970.0101", "true"] {
            let rule = serde_json::from_str::<RuleId>(json).unwrap_err().to_string();
            assert!(rule.starts_with("expected the name of a value of `RuleId` at line 1"), "{rule}");
            let gate = serde_json::from_str::<Gate>(json).unwrap_err().to_string();
            assert!(gate.starts_with("expected the name of a value of `Gate` at line 1"), "{gate}");
        }
        for json in ["null", "[19700101]", r#"{"DE89370400440532013000": 1}"#] {
            let rule = serde_json::from_str::<RuleId>(json).unwrap_err().to_string();
            assert!(rule.contains("expected the name of a value of `RuleId` at line 1"), "{rule}");
            assert!(!rule.contains("1970") && !rule.contains("DE89"), "{rule}");
        }
    }
}
