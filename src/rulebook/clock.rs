//! The shape of a clock: what starts it, for whom and how long it runs, and what follows.

use super::dated::Dated;
use super::method::{Method, Status};
use super::rows::rules::RuleId;
#[cfg(feature = "handbook")]
use super::terms::Source;
use super::terms::{Who, Words, named};

/// Something that runs out: its start, its length, and what follows.
#[derive(Debug)]
pub struct Clock {
    /// Its name.
    pub id: &'static str,
    /// The methods it belongs to; none for a person or an account.
    pub methods: &'static [Method],
    /// The fields it starts with: the first known one counts.
    pub starts: &'static [Start],
    /// The instant of the API that outranks this clock where it is stated.
    pub unless: Option<Start>,
    /// The statuses of the identification it runs in; empty where it hangs on no identification.
    pub statuses: &'static [Status],
    /// The status that its running out leads to; `None` where it ends no status.
    #[cfg(feature = "handbook")]
    pub ends_in: Option<Status>,
    /// The branches it runs in, as alpha-2 codes; empty for all.
    pub branches: &'static [&'static str],
    /// What else must hold.
    pub condition: Condition,
    /// How long it runs.
    pub length: Dated<i64>,
    /// How many days before its end it is listed; `None` for from its start.
    pub shown_from: Option<Dated<i64>>,
    /// What the length counts.
    pub unit: Unit,
    /// Who must act.
    pub who: Who,
    /// The rule that reports it when it has run out; `None` where no field states its start.
    pub rule: Option<RuleId>,
    /// What is due.
    pub title: Words,
    /// What starts it.
    #[cfg(feature = "handbook")]
    pub start: Words,
    /// What happens when it has run out.
    pub consequence: Words,
    /// What to do when it has run out, where its rule has several clocks.
    pub then: Option<Words>,
    /// Where it is described.
    #[cfg(feature = "handbook")]
    pub sources: &'static [&'static Source],
    /// How an unclear source is read. Ours.
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
    /// What must hold for a clock to run.
    Condition {
        /// Nothing.
        None = "none",
        /// There is no primary tax identification.
        NoTaxIdentification = "no_tax_identification",
        /// There is an account.
        Account = "account",
        /// There is an account, it was there before the identification failed, and no other one has recovered it in time.
        AccountToRecover = "account_to_recover",
        /// There is no account.
        NoAccount = "no_account",
    }
}

named! {
    /// What the length of a clock counts.
    Unit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Calendar days in UTC, of which the last one is still good.
        Days = "days",
    }
}
