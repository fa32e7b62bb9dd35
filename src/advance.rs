//! The next status of an identification: its statuses, its moves, and the meaning of a failure.
//!
//! The statuses and moves of VideoIdent, Bankident and BankIdent Plus are those of the bank's guides; they are data
//! in `rules/identification/`, where each machine is also drawn. For the other methods the API names the statuses but
//! no guide describes the moves, so there are none: see [`Refusal::Undocumented`].
//!
//! ```
//! use onboardable::advance::{Refusal, advance};
//! use onboardable::rulebook::{Event, Method, Simulated, Status};
//!
//! let event = Event::Simulated(Simulated::FailedReferenceTransferNameCheck);
//! let from = Status::PendingRefTransfer;
//! assert_eq!(advance(Method::BankPlus, from, event, 1), Ok(Status::PendingRefTransfer));
//! assert_eq!(advance(Method::BankPlus, from, event, 2), Ok(Status::Failed)); // the third one
//! assert_eq!(advance(Method::BankPlus, Status::Failed, event, 2), Err(Refusal::Final));
//! ```

#[cfg(feature = "handbook")]
pub mod bank;
pub mod bank_plus;
mod failure;
pub mod idnow;
mod request;

pub use failure::{explain_failure, failure_of};
pub use request::{Advanced, Answered, REQUEST, RequestError, advance_json};

use crate::rulebook::{Event, Method, Rulebook, Standing, Status, Transfers, Words, named, words};

named! {
    /// The reason why an identification does not change its status.
    Refusal {
        /// The API has no such method.
        UnknownMethod = "unknown_method",
        /// No guide describes the moves of this method.
        Undocumented = "undocumented",
        /// The API has no such status.
        UnknownStatus = "unknown_status",
        /// The status belongs to other methods.
        StatusOfAnotherMethod = "status_of_another_method",
        /// This rulebook has no such event.
        UnknownEvent = "unknown_event",
        /// The status is final.
        Final = "final",
        /// All transfers are used up, so the identification cannot be waiting for one.
        TransfersUsedUp = "transfers_used_up",
        /// This event does not happen in this status.
        NotFromHere = "not_from_here",
    }
}

impl Refusal {
    /// Returns the refusal as a sentence.
    #[must_use]
    pub const fn words(self) -> Words {
        match self {
            Self::UnknownMethod => words::REFUSED_UNKNOWN_METHOD,
            Self::Undocumented => words::REFUSED_UNDOCUMENTED,
            Self::UnknownStatus => words::REFUSED_UNKNOWN_STATUS,
            Self::StatusOfAnotherMethod => words::REFUSED_STATUS_OF_ANOTHER_METHOD,
            Self::UnknownEvent => words::REFUSED_UNKNOWN_EVENT,
            Self::Final => words::REFUSED_FINAL,
            Self::TransfersUsedUp => words::REFUSED_TRANSFERS_USED_UP,
            Self::NotFromHere => words::REFUSED_NOT_FROM_HERE,
        }
    }
}

impl std::error::Error for Refusal {}

/// Returns the meaning of a status of a method. `None` where no guide describes it: nothing may be concluded from
/// such a status.
#[must_use]
pub fn standing(rulebook: &Rulebook, method: Method, status: Status) -> Option<&'static Standing> {
    rulebook.machine(method)?.standing(status)
}

/// Returns the next status of an identification after an event.
///
/// `failed_transfers` is the number of reference transfers that failed before this event; only BankIdent Plus counts
/// them. A simulated event that takes effect after a while gives the status it ends in. A status that is reported
/// again changes nothing, not even a final one, because a webhook may be delivered twice.
///
/// # Errors
///
/// A [`Refusal`] where the event does not happen in this status. A final status never changes.
pub fn advance(method: Method, status: Status, event: Event, failed_transfers: u32) -> Result<Status, Refusal> {
    Rulebook::builtin().advance(method, status, event, failed_transfers)
}

/// Returns the next status as [`advance`] does, by the names of the API.
///
/// # Errors
///
/// A [`Refusal`], also for names that the API does not have.
pub fn advance_named(method: &str, status: &str, event: &str, failed_transfers: u32) -> Result<Status, Refusal> {
    Rulebook::builtin().advance_named(method, status, event, failed_transfers)
}

impl Rulebook {
    /// Returns the next status as [`advance`](crate::advance::advance) does, by this rulebook.
    ///
    /// # Errors
    ///
    /// As for [`advance`](crate::advance::advance).
    pub fn advance(
        &'static self,
        method: Method,
        status: Status,
        event: Event,
        failed_transfers: u32,
    ) -> Result<Status, Refusal> {
        if method == Method::Unrecognised {
            return Err(Refusal::UnknownMethod);
        }
        if status == Status::Unrecognised {
            return Err(Refusal::UnknownStatus);
        }
        let transfers = bank_plus::transfers(self);
        let machine = self.machine(method).ok_or(Refusal::Undocumented)?;
        let standing = machine.standing(status).ok_or(Refusal::StatusOfAnotherMethod)?;
        if event == Event::Reported(status) {
            return Ok(status);
        }
        if standing.is_final {
            return Err(Refusal::Final);
        }
        // The bank's report about the identification takes precedence over a count of the partner.
        let is_reported = matches!(event, Event::Reported(_) | Event::MarkAsFailed);
        if status == Status::PendingRefTransfer && failed_transfers >= transfers && !is_reported {
            return Err(Refusal::TransfersUsedUp);
        }
        let is_last = failed_transfers.saturating_add(1) >= transfers;
        let found = machine.moves.iter().find(|one| {
            one.from == status
                && one.event == event
                && match one.transfers {
                    Transfers::Any => true,
                    Transfers::Left => !is_last,
                    Transfers::Last => is_last,
                }
        });
        found.map(|one| one.to).ok_or(Refusal::NotFromHere)
    }

    /// Returns the next status as [`advance_named`](crate::advance::advance_named) does, by this rulebook.
    ///
    /// # Errors
    ///
    /// As for [`advance_named`](crate::advance::advance_named).
    pub fn advance_named(
        &'static self,
        method: &str,
        status: &str,
        event: &str,
        failed_transfers: u32,
    ) -> Result<Status, Refusal> {
        let method = Method::named(method);
        if method == Method::Unrecognised {
            return Err(Refusal::UnknownMethod);
        }
        let status = self.status_named(status);
        if status == Status::Unrecognised {
            return Err(Refusal::UnknownStatus);
        }
        let event = Event::named(event).ok_or(Refusal::UnknownEvent)?;
        self.advance(method, status, event, failed_transfers)
    }
}
