//! The version of the JSON that answers are written in, and of the schemas that describe it.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// The version of the JSON of all answers, as `major.minor`.
///
/// A new minor version adds keys that older readers ignore; an answer of an older minor version lacks them and is read
/// all the same. Whatever else changes is a new major version, and then every answer begins by stating it as `schema`:
/// an answer that states none is of version 1.
pub const SCHEMA: &str = "1.1";

/// The version that an answer states; it reads only what this program understands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Edition;

impl<'de> Deserialize<'de> for Edition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stated = std::borrow::Cow::<'_, str>::deserialize(deserializer)?;
        let major = |version: &str| version.split('.').next().and_then(|major| major.parse::<u32>().ok());
        match major(&stated) {
            Some(stated) if Some(stated) <= major(SCHEMA) => Ok(Self),
            // Only the number is repeated: the rest may be anything.
            Some(stated) => Err(D::Error::custom(format_args!(
                "the answer is written by version {stated} of the schema, and this program reads up to version \
                 {SCHEMA}; read it with a newer program"
            ))),
            None => Err(D::Error::custom(format_args!(
                "`schema` is not a version such as {SCHEMA}; check that this is an answer of onboardable"
            ))),
        }
    }
}
