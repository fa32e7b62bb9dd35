//! What earlier runs have found out.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Outcome;
use super::list::Mutant;
use crate::tools::{Result, target};

/// By mutant the test that caught it, which is tried first the next time.
#[derive(Default, Serialize, Deserialize)]
pub struct Memory(BTreeMap<String, String>);

/// In place of a test: it was compiled alone, and does not compile.
const NONE: &str = "does not compile";

/// In place of a test: it was compiled alone, and some test caught it.
const SOME: &str = "compiled alone";

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

    /// Returns what became of a mutant, if it did not survive.
    pub fn outcome(&self, mutant: &Mutant) -> Option<Outcome> {
        self.test(mutant).map(|test| if test == NONE { Outcome::Unviable } else { Outcome::Caught })
    }

    pub fn caught(&mut self, mutant: &Mutant, by: &str) {
        self.0.insert(mutant.name(), by.to_owned());
    }

    /// Keeps what became of a mutant that was compiled alone.
    pub fn alone(&mut self, mutant: &Mutant, outcome: Outcome) {
        match outcome {
            Outcome::Caught => self.caught(mutant, SOME),
            Outcome::Unviable => self.caught(mutant, NONE),
            Outcome::Survived | Outcome::Untried => {}
        }
    }
}
