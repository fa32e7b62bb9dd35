//! Account: what the account says of itself, where there is one already. The question is then whether it can be used.
//!
//! Each reason for a block has somebody who can lift it; a reason that is on no list is the bank's. Not covered: what an
//! account may be used for, and its balance.

use super::answers::names;
use crate::application::Pointer;
use crate::application::{Account, Field, OneOrList};
use crate::facts::{Fact, Facts, text};
use crate::finding::Answer;
use crate::rulebook::Status;
use crate::rulebook::values::account::{
    BLOCKED_STATUSES, BLOCKING_STATUSES, CLOSED_STATUSES, CLOSURE_REASONS, CONFIRMATION_REASONS, CUSTOMER_REASONS,
    DOCUMENT_REASONS, FREE_STATUSES, IDENTIFICATION_REASONS, OPEN_STATUSES, TAX_REASONS,
};
use crate::rulebook::{Key, List};

/// The bank has no tax number.
pub fn blocked_for_tax(facts: &Facts<'_>) -> Answer {
    reason(facts, &TAX_REASONS)
}

/// The person is not identified.
pub fn blocked_for_identification(facts: &Facts<'_>) -> Answer {
    reason(facts, &IDENTIFICATION_REASONS)
}

/// The document has expired.
pub fn blocked_for_document(facts: &Facts<'_>) -> Answer {
    reason(facts, &DOCUMENT_REASONS)
}

/// The data were not confirmed.
pub fn blocked_for_confirmation(facts: &Facts<'_>) -> Answer {
    reason(facts, &CONFIRMATION_REASONS)
}

/// The customer asked for it.
pub fn blocked_by_customer(facts: &Facts<'_>) -> Answer {
    reason(facts, &CUSTOMER_REASONS)
}

/// Every other reason, and none at all. An account that waits for its reference transfer is blocked for payments out, and
/// the transfer is asked for elsewhere.
pub fn blocked_by_bank(facts: &Facts<'_>) -> Answer {
    let others = [
        &TAX_REASONS,
        &IDENTIFICATION_REASONS,
        &DOCUMENT_REASONS,
        &CONFIRMATION_REASONS,
        &CUSTOMER_REASONS,
        &CLOSURE_REASONS,
    ];
    let is_other = |name: &str| !others.into_iter().any(|list| names(list.at(facts), name));
    let blocks = |name: &str| names(BLOCKING_STATUSES.at(facts), name);
    let is_blocked = |name: &str| names(BLOCKED_STATUSES.at(facts), name);
    let is_awaited = facts.identification.status == Fact::Known(Status::PendingRefTransfer);
    of_each(facts, &|one| {
        let has_reason = one.account.locking_reasons.present().is_some_and(|reasons| !reasons.is_empty());
        if has_reason || is_awaited {
            return reason_of(one, &is_other);
        }
        reason_of(one, &is_other)
            .or(is_listed(text(&one.account.locking_status), one, LOCKING_STATUS, &blocks))
            .or(is_listed(text(&one.account.status), one, STATUS, &is_blocked))
    })
}

/// Closed, or about to be, and no other account is open.
pub fn closed(facts: &Facts<'_>) -> Answer {
    let is_open = |one: StatedAccount<'_>| {
        let is_closing = |name: &str| names(CLOSURE_REASONS.at(facts), name);
        let is_active = |name: &str| OPEN_STATUSES.at(facts).contains(&name);
        text(&one.account.status).known().is_some_and(is_active) && reason_of(one, &is_closing) == Answer::Clear
    };
    if accounts(facts).any(is_open) {
        return Answer::Clear;
    }
    let is_closed = |name: &str| names(CLOSED_STATUSES.at(facts), name);
    reason(facts, &CLOSURE_REASONS)
        .or(of_each(facts, &|one| is_listed(text(&one.account.status), one, STATUS, &is_closed)))
}

/// A status that nobody can act on.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    let is_on_none = |lists: &[&Names], name: &str| !lists.iter().any(|list| list.at(facts).contains(&name));
    let status = [&OPEN_STATUSES, &CLOSED_STATUSES, &BLOCKED_STATUSES];
    let locking_status = [&FREE_STATUSES, &BLOCKING_STATUSES];
    of_each(facts, &|one| {
        let of_status = is_listed(text(&one.account.status), one, STATUS, &|name| is_on_none(&status, name));
        let is_find = |name: &str| is_on_none(&locking_status, name);
        of_status.or(is_listed(text(&one.account.locking_status), one, LOCKING_STATUS, &is_find))
    })
}

type Names = Key<List>;

/// An account that is stated, and where.
#[derive(Clone, Copy)]
pub(super) struct StatedAccount<'a> {
    pub(super) account: &'a Account<'a>,
    key: &'static str,
    index: Option<usize>,
}

impl StatedAccount<'_> {
    /// The pointer to a field of it.
    pub(super) fn at(&self, field: &str) -> Pointer {
        Pointer::new(match self.index {
            Some(index) => format!("{}/{index}/{field}", self.key),
            None => format!("{}/{field}", self.key),
        })
    }
}

/// Each account that is stated.
pub(super) fn accounts<'a>(facts: &Facts<'a>) -> impl Iterator<Item = StatedAccount<'a>> + use<'a> {
    let application = facts.application;
    [(ACCOUNT, &application.account), (ACCOUNTS, &application.accounts)].into_iter().flat_map(|(key, stated)| {
        let each = stated.present().into_iter().flat_map(OneOrList::iter);
        each.map(move |(index, account)| StatedAccount { account, key, index })
    })
}

// What judges is handed over as a trait object: many rules do, and a copy of these loops for each is most of their code.

/// Judges each account. None is no question.
fn of_each(facts: &Facts<'_>, judge: &dyn Fn(StatedAccount<'_>) -> Answer) -> Answer {
    let stated = accounts(facts).fold(Answer::Clear, |answer, one| answer.or(judge(one)));
    [(ACCOUNT, &facts.application.account), (ACCOUNTS, &facts.application.accounts)].into_iter().fold(
        stated,
        |answer, (key, field)| match field {
            Field::Present(OneOrList::List(list)) if list.iter().any(|entry| entry.present().is_none()) => {
                answer.or(Answer::unknown(key))
            }
            Field::Absent | Field::Null | Field::Present(_) => answer,
            Field::Unreadable(_) => answer.or(Answer::unknown(key)),
        },
    )
}

/// A reason for the block. It counts, whatever the status beside it says.
fn reason(facts: &Facts<'_>, list: &Names) -> Answer {
    of_each(facts, &|one| reason_of(one, &|name| names(list.at(facts), name)))
}

fn reason_of(one: StatedAccount<'_>, is_find: &dyn Fn(&str) -> bool) -> Answer {
    match &one.account.locking_reasons {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(reasons) => reasons.iter().enumerate().fold(Answer::Clear, |answer, (index, reason)| {
            let place = || one.at(&format!("{REASONS}/{index}"));
            answer.or(match text(reason) {
                Fact::Known(name) if is_find(name) => Answer::found(place()),
                Fact::Known(_) => Answer::Clear,
                Fact::Missing | Fact::Unreadable => Answer::unknown(place()),
            })
        }),
        Field::Unreadable(_) => Answer::unknown(one.at(REASONS)),
    }
}

fn is_listed(status: Fact<&str>, one: StatedAccount<'_>, field: &str, is_find: &dyn Fn(&str) -> bool) -> Answer {
    match status {
        Fact::Known(name) if is_find(name) => Answer::found(one.at(field)),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(one.at(field)),
    }
}

const ACCOUNT: &str = "/account";
const ACCOUNTS: &str = "/accounts";
const STATUS: &str = "status";
const LOCKING_STATUS: &str = "locking_status";
const REASONS: &str = "locking_reasons";
