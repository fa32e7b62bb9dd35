//! An assessment as a value to be stored.

use serde::{Serialize, Serializer};

use super::Report;
use crate::judge::Assessment;
use crate::rulebook::Lang;

/// As its report in English words; [`Report::new`] gives the other language.
impl Serialize for Assessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Report::new(self, Lang::En).serialize(serializer)
    }
}
