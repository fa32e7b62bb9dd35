//! Account: the status and the blocks of an existing account, which decide whether it can be used.
//!
//! Each reason for a block has a party that can lift it; a reason that is on no list is for the bank. Not covered:
//! the permitted uses of an account, and its balance.

use super::answers::names;
use crate::facts::{AccountFacts, Fact, Facts};
use crate::finding::Answer;
use crate::rulebook::values::account::{
    BLOCKED_STATUSES, BLOCKING_STATUSES, CLOSED_STATUSES, CLOSURE_REASONS, CONFIRMATION_REASONS, CUSTOMER_REASONS,
    DOCUMENT_REASONS, FREE_STATUSES, IDENTIFICATION_REASONS, OPEN_STATUSES, TAX_REASONS,
};
use crate::rulebook::{Key, List, Status};

/// Finds an account that is blocked because the tax identification number is missing.
pub fn blocked_for_tax(facts: &Facts<'_>) -> Answer {
    reason(facts, &TAX_REASONS)
}

/// Finds an account that is blocked because the identification failed.
pub fn blocked_for_identification(facts: &Facts<'_>) -> Answer {
    reason(facts, &IDENTIFICATION_REASONS)
}

/// Finds an account that is blocked because the identity document expired.
pub fn blocked_for_document(facts: &Facts<'_>) -> Answer {
    reason(facts, &DOCUMENT_REASONS)
}

/// Finds an account that is blocked because the data were not confirmed in time.
pub fn blocked_for_confirmation(facts: &Facts<'_>) -> Answer {
    reason(facts, &CONFIRMATION_REASONS)
}

/// Finds an account that is blocked at the customer's request.
pub fn blocked_by_customer(facts: &Facts<'_>) -> Answer {
    reason(facts, &CUSTOMER_REASONS)
}

/// Finds an account that the bank blocked, for any other reason or without one. An account that waits for its
/// reference transfer is blocked for outgoing payments, which another rule reports.
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

/// Finds an account that is closed or being closed, if no other account is open.
pub fn closed(facts: &Facts<'_>) -> Answer {
    let is_open = |one: AccountFacts<'_>| {
        let is_closing = |name: &str| names(CLOSURE_REASONS.at(facts), name);
        let is_active = |name: &str| OPEN_STATUSES.at(facts).contains(&name);
        one.status().known().is_some_and(is_active)
            && reason_of(one, &is_closing) == Answer::Clear
            && one.closed_at().fact == Fact::Missing
    };
    if facts.accounts().any(is_open) {
        return Answer::Clear;
    }
    let is_closed = |name: &str| names(CLOSED_STATUSES.at(facts), name);
    // Whatever the status says: an account has been closed since the day of its closure.
    let has_closed = |one: AccountFacts<'_>| one.closed_at().finds_if_stated(|at| !facts.lies_ahead(at));
    reason(facts, &CLOSURE_REASONS)
        .or(of_each(facts, &|one| one.status().finds_if_stated(is_closed).or(has_closed(one))))
}

/// Finds an account with an unknown status.
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

// The check is a trait object: many rules pass one, and a copy of these loops for each would be most of their code.

/// Checks each account. Without an account the answer is clear.
fn of_each(facts: &Facts<'_>, check: &dyn Fn(AccountFacts<'_>) -> Answer) -> Answer {
    facts.accounts().map(check).chain(facts.unreadable_accounts().map(Answer::unknown)).collect()
}

/// Checks the reasons for the block, whatever the status of the account.
fn reason(facts: &Facts<'_>, list: &Names) -> Answer {
    of_each(facts, &|one| reason_of(one, &|name| names(list.at(facts), name)))
}

fn reason_of(one: AccountFacts<'_>, is_found: &dyn Fn(&str) -> bool) -> Answer {
    one.locking_reasons().if_stated(|reasons| reasons.iter().map(|reason| reason.finds(is_found)).collect())
}
