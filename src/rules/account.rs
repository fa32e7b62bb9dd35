//! Account: what the account says of itself, where there is one already. The question is then whether it can be used.
//!
//! Each reason for a block has somebody who can lift it; a reason that is on no list is the bank's. Not covered: what an
//! account may be used for, and its balance.

use super::answers::names;
use crate::facts::{AccountFacts, Fact, Facts};
use crate::finding::Answer;
use crate::rulebook::values::account::{
    BLOCKED_STATUSES, BLOCKING_STATUSES, CLOSED_STATUSES, CLOSURE_REASONS, CONFIRMATION_REASONS, CUSTOMER_REASONS,
    DOCUMENT_REASONS, FREE_STATUSES, IDENTIFICATION_REASONS, OPEN_STATUSES, TAX_REASONS,
};
use crate::rulebook::{Key, List, Status};

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
        let has_reason = one.locking_reasons().known().is_some_and(|reasons| !reasons.is_empty());
        if has_reason || is_awaited {
            return reason_of(one, &is_other);
        }
        reason_of(one, &is_other)
            .or(one.locking_status().finds_if_stated(blocks))
            .or(one.status().finds_if_stated(is_blocked))
    })
}

/// Closed, or about to be, and no other account is open.
pub fn closed(facts: &Facts<'_>) -> Answer {
    let is_open = |one: AccountFacts<'_>| {
        let is_closing = |name: &str| names(CLOSURE_REASONS.at(facts), name);
        let is_active = |name: &str| OPEN_STATUSES.at(facts).contains(&name);
        one.status().known().is_some_and(is_active) && reason_of(one, &is_closing) == Answer::Clear
    };
    if facts.accounts().any(is_open) {
        return Answer::Clear;
    }
    let is_closed = |name: &str| names(CLOSED_STATUSES.at(facts), name);
    reason(facts, &CLOSURE_REASONS).or(of_each(facts, &|one| one.status().finds_if_stated(is_closed)))
}

/// A status that nobody can act on.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    let is_on_none = |lists: &[&Names], name: &str| !lists.iter().any(|list| list.at(facts).contains(&name));
    let status = [&OPEN_STATUSES, &CLOSED_STATUSES, &BLOCKED_STATUSES];
    let locking_status = [&FREE_STATUSES, &BLOCKING_STATUSES];
    of_each(facts, &|one| {
        (one.status().finds_if_stated(|name| is_on_none(&status, name)))
            .or(one.locking_status().finds_if_stated(|name| is_on_none(&locking_status, name)))
    })
}

type Names = Key<List>;

// What judges is handed over as a trait object: many rules do, and a copy of these loops for each is most of their code.

/// Judges each account. None is no question.
fn of_each(facts: &Facts<'_>, judge: &dyn Fn(AccountFacts<'_>) -> Answer) -> Answer {
    facts.accounts().map(judge).chain(facts.unreadable_accounts().map(Answer::unknown)).collect()
}

/// A reason for the block. It counts, whatever the status beside it says.
fn reason(facts: &Facts<'_>, list: &Names) -> Answer {
    of_each(facts, &|one| reason_of(one, &|name| names(list.at(facts), name)))
}

fn reason_of(one: AccountFacts<'_>, is_found: &dyn Fn(&str) -> bool) -> Answer {
    one.locking_reasons().if_stated(|reasons| reasons.iter().map(|reason| reason.finds(is_found)).collect())
}
