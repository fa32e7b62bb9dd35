//! The meaning of a provider's failure code.

use crate::rulebook::{Failure, Rulebook};
use crate::value::near_miss;

/// Returns the meaning of a failure code, in any letter case, with any separators, and in every spelling of the
/// bank's guides.
#[must_use]
pub fn explain_failure(code: &str) -> Option<&'static Failure> {
    failure_of(Rulebook::builtin(), code)
}

/// Returns the meaning as [`explain_failure`] does, by the given rulebook.
#[must_use]
pub fn failure_of(rulebook: &Rulebook, code: &str) -> Option<&'static Failure> {
    let is_code = |spelling: &&str| near_miss::same(spelling, code);
    rulebook.failures.iter().find(|failure| is_code(&failure.code) || failure.spellings.iter().any(is_code))
}
