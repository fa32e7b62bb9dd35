//! Account: what the account says of itself, where there is one already. The question is then whether it can be used.
//!
//! Each reason for a block has somebody who can lift it; a reason that is on no list is the bank's. Not covered: what an
//! account may be used for, and its balance.

use crate::application::{Account, Field};
use crate::facts::{Fact, Facts, text};
use crate::finding::{Answer, Pointer};
use crate::lifecycle::Status;
use crate::rulebook::Dated;
use crate::rulebook::values::account::{
    BLOCKED_STATUSES, BLOCKING_STATUSES, CLOSED_STATUSES, CLOSURE_REASONS, CONFIRMATION_REASONS, CUSTOMER_REASONS,
    DOCUMENT_REASONS, FREE_STATUSES, IDENTIFICATION_REASONS, OPEN_STATUSES, TAX_REASONS,
};
use crate::rules::names;

/// The bank has no tax number.
pub fn blocked_for_tax(facts: &Facts<'_>) -> Answer {
    reason(facts, |name| names(TAX_REASONS.at(facts.today), name))
}

/// The person is not identified.
pub fn blocked_for_identification(facts: &Facts<'_>) -> Answer {
    reason(facts, |name| names(IDENTIFICATION_REASONS.at(facts.today), name))
}

/// The document has expired.
pub fn blocked_for_document(facts: &Facts<'_>) -> Answer {
    reason(facts, |name| names(DOCUMENT_REASONS.at(facts.today), name))
}

/// The data were not confirmed.
pub fn blocked_for_confirmation(facts: &Facts<'_>) -> Answer {
    reason(facts, |name| names(CONFIRMATION_REASONS.at(facts.today), name))
}

/// The customer asked for it.
pub fn blocked_by_customer(facts: &Facts<'_>) -> Answer {
    reason(facts, |name| names(CUSTOMER_REASONS.at(facts.today), name))
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
    let is_other = |name: &str| others.into_iter().any(|list| names(list.at(facts.today), name));
    let is_awaited = facts.identification.status == Fact::Known(Status::PendingRefTransfer.name());
    let of_status = of_account(facts, |account| {
        let has_reason = account.locking_reasons.present().is_some_and(|reasons| !reasons.is_empty());
        if has_reason || is_awaited {
            return Answer::Clear;
        }
        status(text(&account.locking_status), LOCKING_STATUS, facts, &BLOCKING_STATUSES).or(status(
            text(&account.status),
            STATUS,
            facts,
            &BLOCKED_STATUSES,
        ))
    });
    reason(facts, |name| !is_other(name)).or(of_status)
}

/// Closed, or about to be.
pub fn closed(facts: &Facts<'_>) -> Answer {
    let of_status = of_account(facts, |account| status(text(&account.status), STATUS, facts, &CLOSED_STATUSES));
    reason(facts, |name| names(CLOSURE_REASONS.at(facts.today), name)).or(of_status)
}

/// A status that nobody can act on.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    of_account(facts, |account| {
        let status =
            not_listed(text(&account.status), STATUS, facts, [&OPEN_STATUSES, &CLOSED_STATUSES, &BLOCKED_STATUSES]);
        let locking =
            not_listed(text(&account.locking_status), LOCKING_STATUS, facts, [&FREE_STATUSES, &BLOCKING_STATUSES]);
        status.or(locking)
    })
}

type Names = Dated<&'static [&'static str]>;

/// No account is no question.
fn of_account(facts: &Facts<'_>, judge: impl FnOnce(&Account<'_>) -> Answer) -> Answer {
    match &facts.application.account {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(account) => judge(account),
        Field::Unreadable(_) => Answer::unknown("/account"),
    }
}

/// A reason for the block. It counts, whatever the status beside it says.
fn reason(facts: &Facts<'_>, is_find: impl Fn(&str) -> bool) -> Answer {
    of_account(facts, |account| match &account.locking_reasons {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(reasons) => reasons.iter().enumerate().fold(Answer::Clear, |answer, (index, reason)| {
            let place = || Pointer::new(format!("{REASONS}/{index}"));
            answer.or(match text(reason) {
                Fact::Known(name) if is_find(name) => Answer::found(place()),
                Fact::Known(_) => Answer::Clear,
                Fact::Missing | Fact::Unreadable => Answer::unknown(place()),
            })
        }),
        Field::Unreadable(_) => Answer::unknown(REASONS),
    })
}

fn status(status: Fact<&str>, field: &'static str, facts: &Facts<'_>, list: &Names) -> Answer {
    match status {
        Fact::Known(name) if names(list.at(facts.today), name) => Answer::found(field),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(field),
    }
}

fn not_listed<const N: usize>(
    status: Fact<&str>,
    field: &'static str,
    facts: &Facts<'_>,
    lists: [&Names; N],
) -> Answer {
    match status {
        Fact::Known(name) if !lists.iter().any(|list| list.at(facts.today).contains(&name)) => Answer::found(field),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(field),
    }
}

const STATUS: &str = "/account/status";
const LOCKING_STATUS: &str = "/account/locking_status";
const REASONS: &str = "/account/locking_reasons";
