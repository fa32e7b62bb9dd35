//! A clock: what starts it, for whom and how long it runs, and what follows.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::By;
use crate::facts::{Fact, Facts, IdentificationFacts};
use crate::finding::Pointer;
use crate::lifecycle::bank_plus::{Verdict, recovery_of_account};
use crate::lifecycle::{Method, Status};
#[cfg(feature = "handbook")]
use crate::rulebook::Source;
use crate::rulebook::{Dated, RuleId, Who, Words};

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
    pub length: &'static Dated<i64>,
    /// How many days before its end it is listed; `None` for from its start.
    pub shown_from: Option<&'static Dated<i64>>,
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
    pub sources: &'static [Source],
    /// How an unclear source is read. Ours.
    #[cfg(feature = "handbook")]
    pub reading: Option<Words>,
}

/// A field that starts a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// `/identification/created_at`.
    IdentificationCreatedAt,
    /// `/identification/requested_at`.
    IdentificationRequestedAt,
    /// `/identification/opened_at`.
    IdentificationOpenedAt,
    /// `/identification/status_since`.
    IdentificationStatusSince,
    /// `/identification/status_since`, where the status is the one that the request gives.
    IdentificationPendingSince,
    /// When the identification ended: the newer of `/identification/status_since` and `/identification/completed_at`.
    IdentificationEndedAt,
    /// `/identification/authorization_expires_at`.
    IdentificationAuthorizationExpiresAt,
    /// `/identification/confirmation_expires_at`.
    IdentificationConfirmationExpiresAt,
    /// `/account/opened_at`.
    AccountOpenedAt,
    /// `/person/created_at`.
    PersonCreatedAt,
    /// `/person/legitimation_valid_until`.
    PersonLegitimationValidUntil,
    /// `/person/aml_follow_up_date`.
    PersonAmlFollowUpDate,
    /// The day of the evaluation, where there is no account.
    Today,
}

/// What must hold for a clock to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Nothing.
    None,
    /// There is no primary tax identification.
    NoTaxIdentification,
    /// There is an account.
    Account,
    /// There is an account, it was there before the identification failed, and no other one has recovered it in time.
    AccountToRecover,
    /// There is no account.
    NoAccount,
}

/// What the length of a clock counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Calendar days in UTC, of which the last one is still good.
    Days,
}

impl Unit {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }
}

impl Clock {
    /// When this clock ends: missing where it does not run, unreadable where its start is.
    #[must_use]
    pub fn end(&self, facts: &Facts<'_>) -> Fact<By> {
        self.end_for(self.identification(facts), facts)
    }

    pub(super) fn end_for(&self, identification: Option<&IdentificationFacts<'_>>, facts: &Facts<'_>) -> Fact<By> {
        if !self.runs(identification, facts) {
            return Fact::Missing;
        }
        match self.start(identification, facts) {
            Some((_, Fact::Known(start))) => self.after(start, facts).into(),
            Some((_, Fact::Unreadable)) => Fact::Unreadable,
            Some((_, Fact::Missing)) | None => Fact::Missing,
        }
    }

    /// The field that starts this clock.
    pub(crate) fn place(&self, facts: &Facts<'_>) -> Option<Pointer> {
        let identification = self.identification(facts);
        self.start(identification, facts).map(|(start, _)| start.place(facts, identification))
    }

    /// The identification it runs for, where it belongs to one.
    pub(super) fn identification<'f, 'a>(&self, facts: &'f Facts<'a>) -> Option<&'f IdentificationFacts<'a>> {
        match self.condition {
            Condition::AccountToRecover => recovery_of_account(facts)
                .filter(|recovery| recovery.fallback.0 != Verdict::Yes)
                .map(|recovery| recovery.failed),
            Condition::None | Condition::NoTaxIdentification | Condition::Account | Condition::NoAccount => {
                (!self.methods.is_empty()).then_some(&facts.identification)
            }
        }
    }

    fn runs(&self, identification: Option<&IdentificationFacts<'_>>, facts: &Facts<'_>) -> bool {
        let of_method = self.methods.is_empty()
            || identification.is_some_and(|one| {
                one.method.known().is_some_and(|method| self.methods.contains(&method))
                    && one.status.known().is_some_and(|status| self.statuses.contains(&status))
                    && self.unless.is_none_or(|start| start.read(facts, Some(one)) == Fact::Missing)
            });
        let in_branch =
            self.branches.is_empty() || facts.branch.known().is_some_and(|branch| branch.is_one_of(self.branches));
        of_method
            && in_branch
            && match self.condition {
                // An account that needs no recovery leaves no identification to run for.
                Condition::None | Condition::AccountToRecover => true,
                Condition::NoTaxIdentification => !facts.holds_primary_tax_identification(),
                Condition::Account => facts.account.is_some(),
                Condition::NoAccount => facts.account.is_none(),
            }
    }

    /// The first start that is stated.
    fn start(
        &self,
        identification: Option<&IdentificationFacts<'_>>,
        facts: &Facts<'_>,
    ) -> Option<(Start, Fact<By>)> {
        let mut starts = self.starts.iter().map(|start| (*start, start.read(facts, identification)));
        let mut unreadable = starts.clone().filter(|(_, fact)| *fact == Fact::Unreadable);
        starts.find(|(_, fact)| matches!(fact, Fact::Known(_))).or_else(|| unreadable.next())
    }

    fn after(&self, start: By, facts: &Facts<'_>) -> Option<By> {
        let length = self.length.at(facts.today);
        match self.unit {
            Unit::Days => {
                let days = Days::new(u64::try_from(length).ok()?);
                Some(By::Day(start.end().date_naive().checked_add_days(days)?))
            }
            Unit::Hours => Some(By::Instant(start.end().checked_add_signed(TimeDelta::try_hours(length)?)?)),
            Unit::Minutes => Some(By::Instant(start.end().checked_add_signed(TimeDelta::try_minutes(length)?)?)),
        }
    }

    pub(super) fn is_shown(&self, by: By, facts: &Facts<'_>) -> bool {
        let Some(days) = self.shown_from.and_then(|days| u64::try_from(days.at(facts.today)).ok()) else {
            return true;
        };
        by.end().date_naive().checked_sub_days(Days::new(days)).is_none_or(|first| first <= facts.today)
    }
}

impl Start {
    fn read(self, facts: &Facts<'_>, identification: Option<&IdentificationFacts<'_>>) -> Fact<By> {
        let of_identification = |read: fn(&IdentificationFacts<'_>) -> Fact<DateTime<Utc>>| {
            identification.map_or(Fact::Missing, |one| read(one).map(By::Instant))
        };
        match self {
            Self::IdentificationCreatedAt => of_identification(|one| one.created_at()),
            Self::IdentificationRequestedAt => of_identification(|one| one.requested_at()),
            Self::IdentificationOpenedAt => of_identification(|one| one.opened_at()),
            Self::IdentificationStatusSince => of_identification(|one| one.status_since()),
            Self::IdentificationPendingSince => of_identification(|one| match one.status {
                Fact::Known(Status::Pending) => one.status_since(),
                Fact::Known(_) | Fact::Missing | Fact::Unreadable => Fact::Missing,
            }),
            Self::IdentificationEndedAt => of_identification(|one| one.ended_at()),
            Self::IdentificationAuthorizationExpiresAt => of_identification(|one| one.authorization_expires_at()),
            Self::IdentificationConfirmationExpiresAt => of_identification(|one| one.confirmation_expires_at()),
            Self::AccountOpenedAt => facts.account.unwrap_or(Fact::Missing).map(By::Instant),
            Self::PersonCreatedAt => facts.person.created_at.map(By::Instant),
            Self::PersonLegitimationValidUntil => match facts.person.legitimation_valid_until {
                // What is valid without end never runs out.
                Fact::Known(NaiveDate::MAX) => Fact::Missing,
                valid_until @ (Fact::Known(_) | Fact::Missing | Fact::Unreadable) => valid_until.map(By::Day),
            },
            Self::PersonAmlFollowUpDate => facts.person.aml_follow_up_date.map(By::Day),
            Self::Today if facts.account.is_none() => Fact::Known(By::Day(facts.today)),
            Self::Today => Fact::Missing,
        }
    }

    fn place(self, facts: &Facts<'_>, identification: Option<&IdentificationFacts<'_>>) -> Pointer {
        let of_identification = |field| match identification {
            Some(one) => one.at(field),
            None => Pointer::new(format!("/identification/{field}")),
        };
        match self {
            Self::IdentificationCreatedAt => of_identification("created_at"),
            Self::IdentificationRequestedAt => of_identification("requested_at"),
            Self::IdentificationOpenedAt => of_identification("opened_at"),
            Self::IdentificationStatusSince | Self::IdentificationPendingSince => of_identification("status_since"),
            Self::IdentificationEndedAt => {
                of_identification(identification.map_or("status_since", |one| one.ended_at_field()))
            }
            Self::IdentificationAuthorizationExpiresAt => of_identification("authorization_expires_at"),
            Self::IdentificationConfirmationExpiresAt => of_identification("confirmation_expires_at"),
            Self::AccountOpenedAt => facts.account_at("opened_at"),
            Self::PersonCreatedAt => "/person/created_at".into(),
            Self::PersonLegitimationValidUntil => "/person/legitimation_valid_until".into(),
            Self::PersonAmlFollowUpDate => "/person/aml_follow_up_date".into(),
            Self::Today => "/as_of".into(),
        }
    }
}
