//! BankIdent Plus: the due diligence, the transfers, and the recovery of an account after a failure.
//!
//! The bank opens the account by itself: a partner never asks for the opening, and shows the IBAN only from
//! `pending_ref_transfer` on (see [`super::Standing::shows_iban`]).

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Method, Status};
use crate::deadline;
use crate::decision::Light;
use crate::rulebook::named;
use crate::rulebook::values::identification::{RECOVERY_METHODS, REFERENCE_TRANSFERS};

/// How many reference transfers there are.
#[must_use]
pub fn transfers() -> u32 {
    u32::try_from(REFERENCE_TRANSFERS.at(NaiveDate::MAX)).unwrap_or_default()
}

/// Whether a method recovers an account. One sentence of the guide allows any method, a list names three. Ours:
/// only the three.
#[must_use]
pub fn recovers(method: Method) -> bool {
    RECOVERY_METHODS.at(NaiveDate::MAX).contains(&method.name())
}

/// The status after a result of the bank's due diligence in `pre_successful`. Yellow waits for the bank: it
/// neither opens the account nor ends the identification. Ours, where the guide says both.
#[must_use]
pub const fn after_due_diligence(light: Light) -> Status {
    match light {
        Light::Green => Status::PendingAccountCreation,
        Light::Yellow => Status::PreSuccessful,
        Light::Red => Status::Failed,
    }
}

/// The reference transfers that are left.
#[must_use]
pub fn transfers_left(failed_transfers: u32) -> u32 {
    transfers().saturating_sub(failed_transfers)
}

named! {
    /// Why an account cannot be reactivated. The API answers 412.
    NoRecovery {
        /// No account had been opened: there is nothing to recover.
        NoAccount = "no_account",
        /// The days are over, or it is not known when they began.
        TooLate = "too_late",
        /// The due diligence is not green.
        DueDiligence = "due_diligence",
        /// No successful identification by one of the three methods since the failure.
        NoFallback = "no_fallback",
    }
}

/// What is known when an account is to be reactivated.
#[derive(Clone, Copy, Debug)]
pub struct Recovery {
    /// Whether the account had been opened before the failure.
    pub account_opened: bool,
    /// When the identification failed, where that is known.
    pub failed_at: Option<DateTime<Utc>>,
    /// The due diligence of the bank.
    pub due_diligence: Light,
    /// The other identification: its method, its status, and when it was completed.
    pub fallback: Option<(Method, Status, DateTime<Utc>)>,
}

/// Whether an account can be reactivated at an instant: all that stands in the way.
#[must_use]
pub fn recovery(known: Recovery, now: DateTime<Utc>) -> Vec<NoRecovery> {
    let days = deadline::clock("bank_plus.recovery").map_or(0, |clock| clock.length.at(now.date_naive()));
    let last_day = known
        .failed_at
        .and_then(|failed_at| failed_at.date_naive().checked_add_days(Days::new(u64::try_from(days).unwrap_or(0))));
    let in_time = |at: DateTime<Utc>| {
        last_day.is_some_and(|last| at.date_naive() <= last) && known.failed_at.is_some_and(|failed| failed <= at)
    };
    let identified = known.fallback.is_some_and(|(method, status, completed_at)| {
        recovers(method) && status == Status::Successful && in_time(completed_at) && completed_at <= now
    });
    [
        (!known.account_opened, NoRecovery::NoAccount),
        (!in_time(now), NoRecovery::TooLate),
        (known.due_diligence != Light::Green, NoRecovery::DueDiligence),
        (!identified, NoRecovery::NoFallback),
    ]
    .into_iter()
    .filter_map(|(stands, what)| stands.then_some(what))
    .collect()
}
