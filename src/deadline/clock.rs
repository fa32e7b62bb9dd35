//! A clock: its start, its length, whom it runs for, and what follows.

use chrono::{Days, NaiveDate, TimeDelta};

use super::By;
use super::recovery::{Verdict, recovery_of_account};
use crate::application::Pointer;
use crate::facts::{Fact, Facts, IdentificationFacts, Placed};
use crate::rulebook::{Clock, Condition, Start, Status, Unit};

impl Clock {
    /// Returns the end of this clock: missing where it does not run, unreadable where its start is.
    #[must_use]
    pub fn end(&self, facts: &Facts<'_>) -> Fact<By> {
        self.end_for(self.identification(facts), facts)
    }

    pub(super) fn end_for(&self, identification: Option<&IdentificationFacts<'_>>, facts: &Facts<'_>) -> Fact<By> {
        if !self.runs(identification, facts) {
            return Fact::Missing;
        }
        match self.start(identification, facts).map(|start| start.fact) {
            Some(Fact::Known(start)) => self.after(start, facts).into(),
            Some(Fact::Unreadable) => Fact::Unreadable,
            Some(Fact::Missing) | None => Fact::Missing,
        }
    }

    /// Returns the field that starts this clock.
    pub(crate) fn place(&self, facts: &Facts<'_>) -> Option<Pointer> {
        self.start(self.identification(facts), facts).map(|start| start.pointer())
    }

    /// Returns the identification it runs for, if it belongs to one.
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
                one.method().known().is_some_and(|method| self.methods.contains(&method))
                    && one.status.known().is_some_and(|status| self.statuses.contains(&status))
                    && self.unless.is_none_or(|start| start.read(facts, Some(one)).fact == Fact::Missing)
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

    /// Returns the first start that is stated.
    fn start(&self, identification: Option<&IdentificationFacts<'_>>, facts: &Facts<'_>) -> Option<Placed<By>> {
        let mut starts = self.starts.iter().map(|start| start.read(facts, identification));
        let mut unreadable = starts.clone().filter(|start| start.fact == Fact::Unreadable);
        starts.find(|start| matches!(start.fact, Fact::Known(_))).or_else(|| unreadable.next())
    }

    fn after(&self, start: By, facts: &Facts<'_>) -> Option<By> {
        let length = self.length.at(facts);
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
        let Some(days) = self.shown_from.and_then(|days| u64::try_from(days.at(facts)).ok()) else {
            return true;
        };
        by.end().date_naive().checked_sub_days(Days::new(days)).is_none_or(|first| first <= facts.today)
    }
}

impl Start {
    fn read(self, facts: &Facts<'_>, identification: Option<&IdentificationFacts<'_>>) -> Placed<By> {
        let unstated;
        let one = match identification {
            Some(one) => one,
            None => {
                unstated = IdentificationFacts::unstated(Fact::Missing);
                &unstated
            }
        };
        match self {
            Self::IdentificationCreatedAt => one.created_at().map(By::Instant),
            Self::IdentificationRequestedAt => one.requested_at().map(By::Instant),
            Self::IdentificationOpenedAt => one.opened_at().map(By::Instant),
            Self::IdentificationStatusSince => one.status_since().map(By::Instant),
            Self::IdentificationPendingSince => match one.status {
                Fact::Known(Status::Pending) => one.status_since().map(By::Instant),
                Fact::Known(_) | Fact::Missing | Fact::Unreadable => {
                    Placed { fact: Fact::Missing, at: one.status_since().at }
                }
            },
            Self::IdentificationEndedAt => one.ended_at().map(By::Instant),
            Self::IdentificationAuthorizationExpiresAt => one.authorization_expires_at().map(By::Instant),
            Self::IdentificationConfirmationExpiresAt => one.confirmation_expires_at().map(By::Instant),
            Self::AccountOpenedAt => facts.account_opened_at().map(By::Instant),
            Self::PersonCreatedAt => facts.person.created_at().map(By::Instant),
            Self::PersonLegitimationValidUntil => match facts.person.legitimation_valid_until() {
                // Unlimited validity has no end.
                Placed { fact: Fact::Known(NaiveDate::MAX), at } => Placed { fact: Fact::Missing, at },
                valid_until => valid_until.map(By::Day),
            },
            Self::PersonAmlFollowUpDate => facts.person.aml_follow_up_date().map(By::Day),
            Self::Today => facts.day_without_account().map(By::Day),
        }
    }
}
