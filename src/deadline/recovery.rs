//! The recovery of an account after its BankIdent Plus identification failed, and its deadline.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::application::Pointer;
use crate::facts::{Fact, Facts, IdentificationFacts};
use crate::rulebook::values::identification::RECOVERY_METHODS;
use crate::rulebook::{Asked, Method, Status, named};

/// Returns whether a method recovers an account on a day. One sentence of the guide allows any method, a list names
/// three. Our reading: only the three.
#[must_use]
pub fn recovers(method: Method, asked: &impl Asked) -> bool {
    RECOVERY_METHODS.at(asked).contains(&method.name())
}

named! {
    /// The answer to a yes-or-no question.
    Verdict {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The stated data do not show it.
        Unknown = "unknown",
    }
}

/// The recovery of an account after its BankIdent Plus identification failed, as an application states it. The only
/// place that compares the days; the rules and [`crate::may_reactivate`] use it.
#[derive(Clone, Copy)]
pub struct Recovery<'f, 'a> {
    /// The failed identification; of several the first after the opening of the account that no other method has
    /// recovered.
    pub failed: &'f IdentificationFacts<'a>,
    /// Whether the account was opened before it failed: an account that was opened later is not the one to recover.
    pub account: Verdict,
    /// The last day on which the account can be reactivated.
    pub last_day: Fact<NaiveDate>,
    /// Whether another method has succeeded in time, and in which identification; `None` where no such success is
    /// stated.
    pub fallback: (Verdict, Option<&'f IdentificationFacts<'a>>),
}

/// Returns the recovery of an account; `None` where no BankIdent Plus identification failed.
#[must_use]
pub fn recovery<'f, 'a>(facts: &'f Facts<'a>) -> Option<Recovery<'f, 'a>> {
    // The first failure after the opening begins the period, unless another method has recovered the account since. A
    // failure without an instant does not begin it.
    let order = |one: &Recovery<'_, '_>| {
        let failed_at = one.failed.ended_at().known().or(one.failed.newest);
        (one.account == Verdict::No, one.fallback.0 == Verdict::Yes, failed_at.is_none(), failed_at)
    };
    let failures = facts.current_identifications().filter(|one| has_failed(one));
    failures.map(|failed| Recovery::after(failed, facts)).min_by_key(order)
}

/// Returns the recovery of an account that exists and was not opened after the failure.
#[must_use]
pub fn recovery_of_account<'f, 'a>(facts: &'f Facts<'a>) -> Option<Recovery<'f, 'a>> {
    recovery(facts).filter(|recovery| facts.account.is_some() && recovery.account != Verdict::No)
}

/// Returns whether an identification is a failed one of BankIdent Plus.
fn has_failed(one: &IdentificationFacts<'_>) -> bool {
    one.method().fact == Fact::Known(Method::BankPlus) && one.status == Fact::Known(Status::Failed)
}

impl<'f, 'a> Recovery<'f, 'a> {
    fn after(failed: &'f IdentificationFacts<'a>, facts: &'f Facts<'a>) -> Self {
        let failed_at = failed.ended_at().fact;
        let last_day = failed_at.and_then(|failed_at| last_day(failed_at, facts).into());
        let account = match (facts.account, failed_at) {
            (None, _) if facts.states_no_account() => Verdict::No,
            (Some(Fact::Known(opened)), Fact::Known(failed)) if opened > failed => Verdict::No,
            (Some(Fact::Known(_)), Fact::Known(_)) => Verdict::Yes,
            (Some(_) | None, _) => Verdict::Unknown,
        };
        Self { failed, account, last_day, fallback: fallback(facts, failed_at.known(), last_day.known()) }
    }

    /// Returns whether the account can no longer be recovered: no other method succeeded by the last day, and that
    /// has passed.
    #[must_use]
    pub fn is_over(&self, today: NaiveDate) -> Verdict {
        match (self.last_day, self.fallback.0) {
            (_, Verdict::Yes) => Verdict::No,
            (Fact::Known(last), Verdict::No | Verdict::Unknown) if today <= last => Verdict::No,
            (Fact::Known(_), Verdict::No) => Verdict::Yes,
            (Fact::Known(_), Verdict::Unknown) | (Fact::Unreadable, _) | (Fact::Missing, Verdict::Unknown) => {
                Verdict::Unknown
            }
            // The beginning of the period is not known: it may still run.
            (Fact::Missing, Verdict::No) => Verdict::No,
        }
    }

    /// Returns the field of the instant of the failure.
    #[must_use]
    pub fn failed_at_field(&self) -> Pointer {
        self.failed.ended_at().pointer()
    }
}

fn last_day(failed_at: DateTime<Utc>, facts: &Facts<'_>) -> Option<NaiveDate> {
    let days = facts.rulebook.clock("bank_plus.recovery")?.length.at(facts);
    failed_at.date_naive().checked_add_days(Days::new(u64::try_from(days).ok()?))
}

fn fallback<'f, 'a>(
    facts: &'f Facts<'a>,
    failed_at: Option<DateTime<Utc>>,
    last_day: Option<NaiveDate>,
) -> (Verdict, Option<&'f IdentificationFacts<'a>>) {
    let is_one = |method| recovers(method, facts);
    let successes =
        facts.current_identifications().filter(|one| one.is_successful() && one.method().known().is_some_and(is_one));
    let verdicts = successes.map(|one| {
        let verdict = match (one.ended_at().fact, failed_at, last_day) {
            (Fact::Known(at), Some(failed), Some(last)) => {
                if failed <= at && at.date_naive() <= last && !facts.lies_ahead(at) {
                    Verdict::Yes
                } else {
                    Verdict::No
                }
            }
            (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _, _) => Verdict::Unknown,
        };
        (verdict, Some(one))
    });
    // A success that is in time outweighs one whose time is not known, and that outweighs one that is not in time.
    let rank = |verdict| match verdict {
        Verdict::Yes => 2,
        Verdict::Unknown => 1,
        Verdict::No => 0,
    };
    verdicts.max_by_key(|(verdict, _)| rank(*verdict)).unwrap_or((Verdict::No, None))
}
