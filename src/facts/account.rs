//! Facts about the accounts, and whether there is one already.

use chrono::{DateTime, Utc};

use super::identification::IdentificationFacts;
use super::owner::may_be_own;
use super::place::{Moved, Place, Placed, Root};
use super::read::{Reader, day_or_instant, raw_text, text};
use super::texts::Texts;
use super::{Fact, Facts};
use crate::application::{Account, Application, Field, OneOrList, Text, pointer};
use crate::rulebook::values::account_opening_request::FINISHED_STATUSES;
use crate::rulebook::{Asked, Method, Status};
use crate::value::near_miss;

/// Facts about an account.
#[derive(Clone, Copy)]
pub struct AccountFacts<'a> {
    root: Root,
    resource: &'a Account<'a>,
}

/// A key that has an account, alone or in a list.
struct Key {
    place: Place,
    alone: Root,
    listed: &'static Moved,
}

impl Key {
    const fn root(&self, index: Option<usize>) -> Root {
        match index {
            Some(index) => Root::listed(self.listed, index),
            None => self.alone,
        }
    }
}

static ACCOUNT: Key = Key {
    place: Place::of(pointer!(account)),
    alone: Root::USUAL,
    listed: &Moved { from: pointer!(account), to: pointer!(account.*) },
};
static ACCOUNTS: Key = Key {
    place: Place::of(pointer!(accounts)),
    alone: Root::moved(&Moved { from: pointer!(account), to: pointer!(accounts) }),
    listed: &Moved { from: pointer!(account), to: pointer!(accounts.*) },
};

fn stated<'a>(application: &'a Application<'a>) -> [(&'static Key, &'a Field<OneOrList<Account<'a>>>); 2] {
    [(&ACCOUNT, &application.account), (&ACCOUNTS, &application.accounts)]
}

/// Returns whether the place of the accounts has something other than accounts.
fn is_unreadable(stated: &Field<OneOrList<Account<'_>>>) -> bool {
    match stated {
        Field::Absent | Field::Null | Field::Present(OneOrList::One(_)) => false,
        Field::Present(OneOrList::List(list)) => list.iter().any(|entry| entry.present().is_none()),
        Field::Unreadable(_) => true,
    }
}

impl<'a> Facts<'a> {
    /// Returns each account of the applicant.
    pub fn accounts(&self) -> impl Iterator<Item = AccountFacts<'a>> + use<'a> {
        let application = self.application;
        self.stated_accounts().filter(|one| may_be_own(&one.resource.person_id, application))
    }

    /// Returns each stated account, whoever holds it.
    pub(super) fn stated_accounts(&self) -> impl Iterator<Item = AccountFacts<'a>> + use<'a> {
        stated(self.application).into_iter().flat_map(|(key, stated)| {
            let each = stated.present().into_iter().flat_map(OneOrList::iter);
            each.map(move |(index, resource)| AccountFacts { root: key.root(index), resource })
        })
    }

    /// Returns whether it is stated that there is no account: by an empty list. Without one it is not known.
    #[must_use]
    pub fn states_no_account(&self) -> bool {
        let is_empty = |stated: &Field<_>| matches!(stated.present(), Some(OneOrList::List(list)) if list.is_empty());
        self.account.is_none() && stated(self.application).into_iter().any(|(_, stated)| is_empty(stated))
    }

    /// Returns the places that state something other than an account.
    pub fn unreadable_accounts(&self) -> impl Iterator<Item = Place> + use<'a> {
        let unreadable = stated(self.application).into_iter().filter(|(_, stated)| is_unreadable(stated));
        unreadable.map(|(key, _)| key.place)
    }

    /// Returns when the account was opened: see [`Facts::account`]. With several accounts, the place is that of the
    /// first one stated.
    #[must_use]
    pub fn account_opened_at(&self) -> Placed<DateTime<Utc>> {
        let root = |(key, stated): (&Key, &Field<OneOrList<_>>)| match stated.present()? {
            OneOrList::One(_) => Some(key.alone),
            OneOrList::List(_) => Some(key.root(Some(0))),
        };
        let first = stated(self.application).into_iter().find_map(root).unwrap_or(Root::USUAL);
        Placed { fact: self.account.unwrap_or(Fact::Missing), at: first.at(pointer!(account.opened_at)) }
    }
}

impl<'a> AccountFacts<'a> {
    fn text(&self, pointer: &'static str, field: &'a Field<Text<'a>>) -> Placed<&'a str> {
        Placed { fact: text(field), at: self.root.at(pointer) }
    }

    /// The IBAN of the account, as typed.
    #[must_use]
    pub fn iban(&self) -> Placed<&'a str> {
        Placed { fact: raw_text(&self.resource.iban), at: self.root.at(pointer!(account.iban)) }
    }

    /// The BIC of the account, which names the branch.
    #[must_use]
    pub fn bic(&self) -> Placed<&'a str> {
        self.text(pointer!(account.bic), &self.resource.bic)
    }

    /// The status: `ACTIVE`, or the progress of the closure.
    #[must_use]
    pub fn status(&self) -> Placed<&'a str> {
        self.text(pointer!(account.status), &self.resource.status)
    }

    /// The lock of the account: none, or its kind.
    #[must_use]
    pub fn locking_status(&self) -> Placed<&'a str> {
        self.text(pointer!(account.locking_status), &self.resource.locking_status)
    }

    /// The reasons for the lock, as codes of the API.
    #[must_use]
    pub fn locking_reasons(&self) -> Placed<Texts<'a>> {
        Texts::of(&self.resource.locking_reasons, self.root.at(pointer!(account.locking_reasons)))
    }

    /// When it was closed, as an instant or a day.
    #[must_use]
    pub fn closed_at(&self) -> Placed<DateTime<Utc>> {
        Placed { fact: day_or_instant(&self.resource.closed_at), at: self.root.at(pointer!(account.closed_at)) }
    }

    /// The id of the account holder.
    #[must_use]
    pub fn person_id(&self) -> Placed<&'a str> {
        self.text(pointer!(account.person_id), &self.resource.person_id)
    }
}

/// Reads whether there is an account, and since when. Of several the first counts; one whose day cannot be read may
/// be the first.
pub(super) fn account(
    application: &Application<'_>,
    identifications: &[IdentificationFacts<'_>],
    on: &impl Asked,
    read: &Reader<'_>,
) -> Option<Fact<DateTime<Utc>>> {
    let holds_others = stated(application).into_iter().any(|(_, stated)| is_unreadable(stated));
    let mut account = holds_others.then_some(Fact::Unreadable);
    for one in application.all_accounts().filter(|one| may_be_own(&one.person_id, application)) {
        read.day_or_instant(&one.closed_at);
        account = Some(match (account, read.day_or_instant(&one.opened_at)) {
            (Some(Fact::Unreadable), _) | (_, Fact::Unreadable) => Fact::Unreadable,
            (Some(Fact::Known(first)), Fact::Known(other)) => Fact::Known(first.min(other)),
            (None | Some(Fact::Missing), other) | (Some(other @ Fact::Known(_)), Fact::Missing) => other,
        });
    }
    let shows_account = |one: &IdentificationFacts<'_>| {
        one.method().fact == Fact::Known(Method::BankPlus)
            && matches!(one.status, Fact::Known(Status::PendingRefTransfer | Status::Successful))
    };
    let is_finished = |status| FINISHED_STATUSES.at(on).iter().any(|finished| near_miss::same(status, finished));
    let is_completed = application
        .account_opening_request
        .present()
        .is_some_and(|request| text(&request.status).known().is_some_and(is_finished));
    account.or_else(|| (is_completed || identifications.iter().any(shows_account)).then_some(Fact::Missing))
}
