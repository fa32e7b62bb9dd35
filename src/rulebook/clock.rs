//! The shape of a clock: its start, its length, whom it runs for, and what follows.

use super::dated::Dated;
use super::method::{Method, Status};
use super::rows::rules::RuleId;
#[cfg(feature = "handbook")]
use super::terms::Source;
use super::terms::{Who, Words, named};

/// A clock: its start, its length, and what follows.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// Its name.
    pub id: &'static str,
    /// The methods it belongs to; none for a person or an account.
    pub methods: &'static [Method],
    /// The fields it starts with: the first known one counts.
    pub starts: &'static [Start],
    /// The instant of the API that takes precedence over this clock where it is stated.
    pub unless: Option<Start>,
    /// The statuses of the identification it runs in; empty where it belongs to no identification.
    pub statuses: &'static [Status],
    /// The status at its end; `None` where it ends no status.
    #[cfg(feature = "handbook")]
    pub ends_in: Option<Status>,
    /// The branches it runs in, as alpha-2 codes; empty for all.
    pub branches: &'static [&'static str],
    /// A further condition.
    pub condition: Condition,
    /// The length.
    pub length: Dated<i64>,
    /// The number of days before its end from which it is listed; `None` for from its start.
    pub shown_from: Option<Dated<i64>>,
    /// The unit of the length.
    pub unit: Unit,
    /// Who must act.
    pub who: Who,
    /// The rule that reports its end; `None` where no field states its start.
    pub rule: Option<RuleId>,
    /// The task.
    pub title: Words,
    /// The event that starts it.
    #[cfg(feature = "handbook")]
    pub start: Words,
    /// The consequence of its end.
    pub consequence: Words,
    /// The next step after its end, where its rule has several clocks.
    pub then: Option<Words>,
    /// Where it is described.
    #[cfg(feature = "handbook")]
    pub sources: &'static [&'static Source],
    /// Our reading of an unclear source.
    #[cfg(feature = "handbook")]
    pub reading: Option<Words>,
}

named! {
    /// A field that starts a clock.
    Start {
        /// `/identification/created_at`.
        IdentificationCreatedAt = "identification.created_at",
        /// `/identification/requested_at`.
        IdentificationRequestedAt = "identification.requested_at",
        /// `/identification/opened_at`.
        IdentificationOpenedAt = "identification.opened_at",
        /// `/identification/status_since`.
        IdentificationStatusSince = "identification.status_since",
        /// `/identification/status_since`, where the status is the one that the request gives.
        IdentificationPendingSince = "identification.pending_since",
        /// When the identification ended: the newer of `/identification/status_since` and `/identification/completed_at`.
        IdentificationEndedAt = "identification.ended_at",
        /// `/identification/authorization_expires_at`.
        IdentificationAuthorizationExpiresAt = "identification.authorization_expires_at",
        /// `/identification/confirmation_expires_at`.
        IdentificationConfirmationExpiresAt = "identification.confirmation_expires_at",
        /// `/account/opened_at`.
        AccountOpenedAt = "account.opened_at",
        /// `/person/created_at`.
        PersonCreatedAt = "person.created_at",
        /// `/person/legitimation_valid_until`.
        PersonLegitimationValidUntil = "person.legitimation_valid_until",
        /// `/person/aml_follow_up_date`.
        PersonAmlFollowUpDate = "person.aml_follow_up_date",
        /// The day of the evaluation, where there is no account.
        Today = "today",
    }
}

named! {
    /// The condition for a clock to run.
    Condition {
        /// Nothing.
        None = "none",
        /// There is no primary tax identification.
        NoTaxIdentification = "no_tax_identification",
        /// There is an account.
        Account = "account",
        /// There is an account that was opened before the identification failed and that no other one has recovered
        /// in time.
        AccountToRecover = "account_to_recover",
        /// There is no account.
        NoAccount = "no_account",
    }
}

named! {
    /// The unit of the length of a clock.
    Unit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Calendar days in UTC, of which the last one is included.
        Days = "days",
    }
}
