//! The setting of an assessment: its context beside the gate and the instant, and the caller's name for it.

use std::fmt::{self, Write as _};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::application::Text;
use crate::character::is_visible;
pub use crate::facts::Environment;
use crate::facts::Facts;
use crate::rulebook::{Flow, Method, named};
use crate::value::country::Country;

named! {
    /// The party that stated the instant of the evaluation.
    StatedBy {
        /// The application itself: its `as_of` takes precedence over the caller's.
        Application = "application",
        /// The caller.
        Caller = "caller",
    }
}

/// The caller's own name for an application or a value. The answer repeats it unchanged, except for invisible
/// characters, which are replaced by their code points. `Debug` does not show it, because it may be anything.
#[derive(Clone, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    /// Returns the reference of a text; `None` where it is blank.
    #[must_use]
    pub fn of(text: &Text<'_>) -> Option<Self> {
        if text.is_blank() {
            return None;
        }
        if text.as_str().bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Some(Self(text.as_str().to_owned()));
        }
        let mut shown = String::with_capacity(text.as_str().len());
        for character in text.as_str().chars() {
            if is_visible(character) {
                shown.push(character);
            } else {
                let _ = write!(shown, "<U+{:04X}>", u32::from(character));
            }
        }
        Some(Self(shown))
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference(..)")
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Reads the reference as it was written.
impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Reference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Reference".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}

/// The setting that an application was evaluated in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The caller's own `reference`, else the `id` of the person.
    pub reference: Option<Reference>,
    /// The party that stated the instant of the evaluation.
    pub as_of_by: StatedBy,
    /// The environment.
    pub environment: Environment,
    /// The integration; `None` where it cannot be read.
    pub flow: Option<Flow>,
    /// The bank's branch; `None` where it is not known.
    pub branch: Option<Country>,
    /// The method of the identification that the gate asks about, where it is known.
    pub method: Option<Method>,
}

impl Setting {
    pub(crate) fn of(facts: &Facts<'_>) -> Self {
        let application = facts.application;
        let is_own = facts.stated_as_of().known().is_some() && !application.given.as_of_is_callers;
        Self {
            reference: application.named().and_then(Reference::of),
            as_of_by: if is_own { StatedBy::Application } else { StatedBy::Caller },
            environment: if facts.sandbox { Environment::Sandbox } else { Environment::Production },
            flow: facts.flow.known(),
            branch: facts.branch.known(),
            method: facts.identification.method().known(),
        }
    }
}
