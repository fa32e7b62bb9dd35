//! What earlier runs have found out.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Outcome;
use super::list::Mutant;
use crate::tools::{Result, target};

/// By mutant the test that caught it, which is tried first the next time, or what else became of it.
#[derive(Default, Serialize, Deserialize)]
pub struct Memory(BTreeMap<String, String>);

/// In place of a test: it was compiled alone, and does not compile.
const NONE: &str = "does not compile";

/// In place of a test: some test caught it.
const CAUGHT: &str = "caught";

/// In place of a test: it was compiled alone, and none caught it.
const SURVIVED_ALONE: &str = "survived alone";

/// In place of a test: it was switched, and none caught it.
const SURVIVED: &str = "survived";

impl Memory {
    fn path() -> PathBuf {
        target().join("mutants/caught.json")
    }

    pub fn read() -> Self {
        fs::read(Self::path()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    pub fn write(&self) -> Result<()> {
        let bytes = serde_json::to_vec(self).map_err(|error| error.to_string())?;
        fs::write(Self::path(), bytes).map_err(|error| format!("caught.json: {error}"))
    }

    /// Returns the test that caught a mutant.
    pub fn test(&self, mutant: &Mutant) -> Option<&str> {
        self.0.get(&mutant.name()).map(String::as_str)
    }

    /// Returns what became of a mutant.
    pub fn outcome(&self, mutant: &Mutant) -> Outcome {
        match self.test(mutant) {
            None => Outcome::Untried,
            Some(NONE) => Outcome::Unviable,
            // A constant is computed while the crate is compiled, where no switch can be read.
            Some(SURVIVED) if mutant.is_constant => Outcome::Untried,
            Some(SURVIVED | SURVIVED_ALONE) => Outcome::Survived,
            Some(_) => Outcome::Caught,
        }
    }

    /// Keeps what became of a mutant that was switched, and the test that caught it, where that is known.
    pub fn keep_switched(&mut self, mutant: &Mutant, outcome: Outcome, by: Option<&str>) {
        let what = if outcome == Outcome::Survived { SURVIVED } else { by.unwrap_or(CAUGHT) };
        self.0.insert(mutant.name(), what.to_owned());
    }

    /// Keeps what became of a mutant that was compiled alone.
    pub fn keep_alone(&mut self, mutant: &Mutant, outcome: Outcome) {
        let what = match outcome {
            Outcome::Caught => CAUGHT,
            Outcome::Survived => SURVIVED_ALONE,
            Outcome::Unviable => NONE,
            Outcome::Untried => return,
        };
        self.0.insert(mutant.name(), what.to_owned());
    }
}
