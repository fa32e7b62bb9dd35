//! Whether there is an account already, since when, and where that is stated.

use chrono::{DateTime, Utc};

use super::identification::IdentificationFacts;
use super::read::{Reader, text};
use super::{Fact, Facts};
use crate::application::Pointer;
use crate::application::{Account, Application, Field, OneOrList};
use crate::rulebook::{Method, Status};
use crate::value::near_miss;

impl Facts<'_> {
    /// The pointer to a field of the account: of several the first that is stated.
    pub(crate) fn account_at(&self, field: &str) -> Pointer {
        let place = |key: &str, stated: &Field<OneOrList<Account<'_>>>| match stated.present()? {
            OneOrList::One(_) => Some(format!("/{key}/{field}")),
            OneOrList::List(_) => Some(format!("/{key}/0/{field}")),
        };
        let first =
            place("account", &self.application.account).or_else(|| place("accounts", &self.application.accounts));
        Pointer::new(first.unwrap_or_else(|| format!("/account/{field}")))
    }
}

/// Whether there is an account, and since when. Of several the first counts; one whose day cannot be read may be the
/// first.
pub(super) fn account(
    application: &Application<'_>,
    identifications: &[IdentificationFacts<'_>],
    read: &Reader<'_>,
) -> Option<Fact<DateTime<Utc>>> {
    let holds_others = [&application.account, &application.accounts].into_iter().any(|stated| match stated {
        Field::Absent | Field::Null | Field::Present(OneOrList::One(_)) => false,
        Field::Present(OneOrList::List(list)) => list.iter().any(|entry| entry.present().is_none()),
        Field::Unreadable(_) => true,
    });
    let mut account = holds_others.then_some(Fact::Unreadable);
    for one in application.all_accounts() {
        read.day_or_instant(&one.closed_at);
        account = Some(match (account, read.day_or_instant(&one.opened_at)) {
            (Some(Fact::Unreadable), _) | (_, Fact::Unreadable) => Fact::Unreadable,
            (Some(Fact::Known(first)), Fact::Known(other)) => Fact::Known(first.min(other)),
            (None | Some(Fact::Missing), other) | (Some(other @ Fact::Known(_)), Fact::Missing) => other,
        });
    }
    let shows_account = |one: &IdentificationFacts<'_>| {
        one.method == Fact::Known(Method::BankPlus)
            && matches!(one.status, Fact::Known(Status::PendingRefTransfer | Status::Successful))
    };
    let is_completed = application.account_opening_request.present().is_some_and(|request| {
        text(&request.status).known().is_some_and(|status| near_miss::same(status, "COMPLETED"))
    });
    account.or_else(|| (is_completed || identifications.iter().any(shows_account)).then_some(Fact::Missing))
}
