//! Tax identifications: whether there is a primary one, and until when it may be missing.

use chrono::Days;

use crate::facts::{Fact, Facts};
use crate::finding::Answer;
use crate::rulebook::values::tax::{GRACE_BRANCHES, GRACE_DAYS};

/// No primary record, and no grace that still runs.
pub fn missing(facts: &Facts<'_>) -> Answer {
    match primary(facts) {
        Primary::Stated => Answer::Clear,
        Primary::None if in_grace(facts) => Answer::Clear,
        Primary::None => Answer::found("/tax_identifications"),
        Primary::Unclear => Answer::unknown("/tax_identifications"),
    }
}

/// No primary record, but the branch gives time.
pub fn deferred(facts: &Facts<'_>) -> Answer {
    match primary(facts) {
        Primary::Stated => Answer::Clear,
        Primary::None if in_grace(facts) => Answer::found("/tax_identifications"),
        Primary::None => Answer::Clear,
        Primary::Unclear => Answer::unknown("/tax_identifications"),
    }
}

/// Whether a primary record is stated.
#[must_use]
pub fn holds_primary(facts: &Facts<'_>) -> bool {
    primary(facts) == Primary::Stated
}

#[derive(PartialEq, Eq)]
enum Primary {
    Stated,
    None,
    Unclear,
}

fn primary(facts: &Facts<'_>) -> Primary {
    let unclear = |record: crate::facts::TaxFacts<'_>| matches!(record.primary, Fact::Missing | Fact::Unreadable);
    if facts.tax_identifications().any(|record| record.primary == Fact::Known(true)) {
        Primary::Stated
    } else if facts.tax_records_unreadable() || facts.tax_identifications().any(unclear) {
        Primary::Unclear
    } else {
        Primary::None
    }
}

/// Before opening the grace has not begun; afterwards its last day is still good.
fn in_grace(facts: &Facts<'_>) -> bool {
    let in_grace_branch = facts.branch.known().is_some_and(|branch| branch.is_one_of(GRACE_BRANCHES.at(facts.today)));
    let days = u64::try_from(GRACE_DAYS.at(facts.today)).unwrap_or_default();
    in_grace_branch
        && match facts.account_opened_at {
            Fact::Known(opened_at) => {
                opened_at.date_naive().checked_add_days(Days::new(days)).is_some_and(|last| facts.today <= last)
            }
            Fact::Missing => true,
            Fact::Unreadable => false,
        }
}
