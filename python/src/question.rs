//! What is asked about every application of a call: gate, instant, language, rulebook, and what the caller fixes.

use chrono::{DateTime, Utc};
use onboardable::value::date::parse_as_of;
use onboardable::{Application, Context, Gate, Lang};
use onboardable_desk::reader;
use pyo3::prelude::*;

use crate::error::Error;
use crate::rulebook::Rulebook;

/// What is asked about every application of a call.
#[pyclass(frozen, module = "onboardable")]
pub struct Question {
    pub rulebook: &'static onboardable::rulebook::Rulebook,
    pub gate: Gate,
    pub lang: Lang,
    pub as_of: DateTime<Utc>,
    /// What the caller fixes for all applications, as JSON.
    context: Option<String>,
}

#[pymethods]
impl Question {
    #[new]
    fn new(
        as_of: &str,
        gate: &str,
        lang: &str,
        context: Option<String>,
        rules: Option<PyRef<'_, Rulebook>>,
    ) -> Result<Self, Error> {
        let as_of = parse_as_of(as_of).ok_or_else(|| {
            let way_out = "give a date, a datetime with a time zone, a day such as \"2026-11-21\" or an instant such as \
                           \"2026-11-21T09:30:00Z\"";
            Error::new("invalid_as_of", "as_of is not a day or an instant from 1900 to 2200", way_out)
        })?;
        let one_of = |names: &[&str], option: &str| {
            Error::new(
                "invalid_option",
                format!("{option} has no such value"),
                format!("give one of {}", names.join(", ")),
            )
        };
        let names = |all: &[Gate]| all.iter().map(|gate| gate.name()).collect::<Vec<_>>();
        let gate = Gate::named(gate).ok_or_else(|| one_of(&names(Gate::ALL), "gate"))?;
        let lang = Lang::named(lang).ok_or_else(|| one_of(&["en", "de"], "lang"))?;
        if let Some(context) = &context {
            Context::from_json(context)?;
        }
        let rulebook = rules.map_or(onboardable::rulebook::Rulebook::builtin(), |rules| rules.rulebook);
        Ok(Self { rulebook, gate, lang, as_of, context })
    }
}

impl Question {
    /// Reads an application, and applies what the caller fixes.
    pub fn read<'a>(&'a self, record: &'a [u8]) -> Result<Application<'a>, Error> {
        let application = reader::read(record)?;
        let Some(context) = &self.context else { return Ok(application) };
        let mut context = Context::from_json(context)?;
        context.set_as_of(self.as_of);
        Ok(context.applied_to(application))
    }
}
