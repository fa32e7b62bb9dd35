//! Counts the applicants of a run that the sandbox takes for the same person. It accepts only so many of them.
//!
//! Only the persons of this run are counted; how many the bank already has is not known here. Production is not counted.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use onboardable::rulebook::values::person::SANDBOX_IDENTICAL_PERSONS;
use onboardable::rulebook::{On, words};
use onboardable::{Application, DuplicateKey, Lang};

use crate::rulebook::{pack, rulebook};

/// The persons of a run, counted. Of a person only a hash is kept.
#[derive(Default)]
pub struct Identical {
    hasher: RandomState,
    counts: Mutex<BTreeMap<u64, u64>>,
}

impl Identical {
    /// Counts the person of an applicant in the sandbox.
    pub fn count(&self, application: &Application<'_>) {
        let environment = application.environment.present();
        if environment.is_none_or(|name| name.as_str().trim() != "sandbox") {
            return;
        }
        let Some(key) = application.person.present().and_then(DuplicateKey::of) else { return };
        let hash = self.hasher.hash_one(key);
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(hash).or_default();
        *count = count.saturating_add(1);
    }

    /// The warning at the end of the run; `None` where no person was there too often.
    pub fn warning(&self, day: NaiveDate, lang: Lang) -> Option<String> {
        let most = u64::try_from(SANDBOX_IDENTICAL_PERSONS.at(&On(rulebook(), day))).unwrap_or_default();
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let beyond = || counts.values().copied().filter(|count| *count > most);
        let largest = beyond().max()?;
        let text = words::IDENTICAL_PERSONS.text(pack(lang)).replace("{most}", &most.to_string());
        Some(text.replace("{persons}", &beyond().count().to_string()).replace("{largest}", &largest.to_string()))
    }
}
