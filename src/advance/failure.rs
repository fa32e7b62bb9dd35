//! What a failure code of a provider means.

use crate::rulebook::{Failure, Rulebook};
use crate::value::near_miss;

/// What a failure code means: in any letter case and with any separators, in every spelling of the bank's guides.
#[must_use]
pub fn explain_failure(code: &str) -> Option<&'static Failure> {
    failure_of(Rulebook::builtin(), code)
}

/// As [`explain_failure`], by any rulebook.
#[must_use]
pub fn failure_of(rulebook: &Rulebook, code: &str) -> Option<&'static Failure> {
    let is_code = |spelling: &&str| near_miss::same(spelling, code);
    rulebook.failures.iter().find(|failure| is_code(&failure.code) || failure.spellings.iter().any(is_code))
}
