//! What a failure code of a provider means.

use crate::rulebook::{FAILURES, Failure};
use crate::value::near_miss;

/// What a failure code means: in any letter case and with any separators, in every spelling of the bank's guides.
#[must_use]
pub fn explain_failure(code: &str) -> Option<&'static Failure> {
    let is_code = |spelling: &&str| near_miss::same(spelling, code);
    FAILURES.iter().find(|failure| is_code(&failure.code) || failure.spellings.iter().any(is_code))
}
