//! Identity document: its code, and its validity.
//!
//! The code is compared literally with the bank's list of documents that show the address. Expiry follows the bank's
//! schedule for its branches in Italy and Spain. Not covered: whether a method accepts the document.

use chrono::{Days, NaiveDate};

use super::proof_of_address;
use crate::facts::{Fact, Facts, SupportedFacts};
use crate::finding::{Answer, Detail};
use crate::rulebook::tables::DocumentKind;
use crate::rulebook::values::identity_document::{
    BLOCKING_DAYS, NOTICE_DAYS_BEFORE, NOTICE_EVERY_DAYS, SUPPORTED_KINDS,
};
use crate::rulebook::values::readiness::IDENTIFICATION_REVIEW_STATUSES;
use crate::rulebook::{Asked, Status};
use crate::value::country::Country;
use crate::value::document::DocumentCode;

/// Finds a document code that is not in the form of the register. The API does not require one, so a missing code is
/// not flagged.
pub fn malformed_code(facts: &Facts<'_>) -> Answer {
    facts.document().finds_if_stated(|code| code.is_none())
}

/// Finds a kind of document that does not fit the document code, or that no code can have.
pub fn kind_contradicts_code(facts: &Facts<'_>) -> Answer {
    let (stated, document) = (facts.document_kind(), facts.document());
    stated.if_stated(|name| match (DocumentKind::named(name), document.fact) {
        (None, _) => stated.must_be_on(&[DocumentKind::Passport, DocumentKind::IdCard].map(DocumentKind::name), &[]),
        // A residence title or a travel document is neither a passport nor an identity card, and a form may not offer
        // a third kind.
        (Some(kind), Fact::Known(Some(code))) if code.kind().is_some_and(|of_code| kind != of_code) => {
            stated.found().or(document.found())
        }
        (Some(_), Fact::Known(_) | Fact::Missing | Fact::Unreadable) => document.must_be_readable(),
    })
}

/// Finds a document that is not listed as showing the address. Only where video identification may be the method.
pub fn shows_no_address(facts: &Facts<'_>) -> Answer {
    let is_asked = || proof_of_address::asked_by_method(facts);
    let document = facts.document();
    let shows_none = |code: Option<DocumentCode>| code.is_some_and(|code| !code.shows_address_by_list_or_law(facts));
    match document.finds_if_stated(shows_none) {
        answer @ Answer::NotClear(_) if is_asked() => answer,
        Answer::Clear | Answer::NotClear(_) => Answer::Clear,
    }
}

/// Finds an identity card that is not on the bank's list, of an issuer whose cards all show the address.
pub fn list_may_be_outdated(facts: &Facts<'_>) -> Answer {
    facts
        .document()
        .finds_if_stated(|code| code.is_some_and(|code| !code.shows_address() && code.shows_address_by_law(facts)))
}

/// Finds a document that is not on the bank's list for this person, unless an identification has succeeded.
pub fn not_supported(facts: &Facts<'_>) -> Answer {
    let list = facts.supported_documents();
    list.if_stated(|supported| {
        let (document, stated_kind) = (facts.document(), facts.document_kind());
        let (kind, issuer, at) = match (document.fact, stated_kind.fact) {
            (Fact::Known(Some(code)), _) => (code.kind(), code.country(), document.at),
            (_, Fact::Known(kind)) => (DocumentKind::named(kind), None, stated_kind.at),
            (Fact::Unreadable, Fact::Missing | Fact::Unreadable) => return document.unknown(),
            (Fact::Known(None) | Fact::Missing, Fact::Unreadable) => return stated_kind.unknown(),
            (Fact::Known(None) | Fact::Missing, Fact::Missing) => return Answer::Clear,
        };
        let Some(kind) = kind else { return Answer::Clear };
        let entries = || supported.iter().map(|entry| supports(entry?, kind, issuer, facts));
        if entries().any(|one| one == Some(true)) {
            Answer::Clear
        } else if entries().any(|one| one.is_none()) {
            list.unknown()
        } else {
            Answer::found(at)
        }
    })
}

/// Returns whether an entry of the bank's list covers a document; `None` where the entry cannot be read.
fn supports(
    entry: SupportedFacts<'_>,
    kind: DocumentKind,
    issuer: Option<Country>,
    facts: &Facts<'_>,
) -> Option<bool> {
    if issuer.is_some_and(|issuer| entry.issuers().all(|one| one.is_some_and(|one| one != issuer))) {
        return Some(false);
    }
    let name = entry.document_type.known()?;
    let (_, stated) = SUPPORTED_KINDS.at(facts).iter().find(|(stated, _)| stated.eq_ignore_ascii_case(name))?;
    match (DocumentKind::named(stated)? == kind, issuer) {
        (false, _) => Some(false),
        (true, None) => Some(true),
        (true, Some(issuer)) => entry.issuers().any(|one| one == Some(issuer)).then_some(true),
    }
}

/// Finds a document code and an identification that name different issuers.
pub fn issuer_contradicts(facts: &Facts<'_>) -> Answer {
    let (document, stated) = (facts.document(), facts.identification.legitimation_country());
    match document.known().flatten().and_then(|code| code.country()) {
        Some(issuer) => match stated.finds_if_stated(|country| country != issuer) {
            answer if answer.is_found() => document.found().or(answer),
            answer => answer,
        },
        None => Answer::Clear,
    }
}

/// Finds an identity document that has expired, as long as it is still to be shown.
pub fn expired(facts: &Facts<'_>) -> Answer {
    let was_shown = |status: Status| {
        status == Status::Successful || IDENTIFICATION_REVIEW_STATUSES.at(facts).contains(&status.name())
    };
    if facts.identification.status.known().is_some_and(was_shown) {
        return Answer::Clear;
    }
    facts.person.legitimation_valid_until().finds_if_stated(|valid_until| valid_until < facts.today)
}

/// Finds a missing expiry date, which the bank has after a successful identification and these branches need.
pub fn expiry_missing(facts: &Facts<'_>) -> Answer {
    let valid_until = facts.person.legitimation_valid_until();
    match valid_until.fact {
        Fact::Missing if !facts.identifications().any(|one| one.is_successful()) => Answer::Clear,
        Fact::Missing if facts.branch.known().is_none() => facts.branch().unknown(),
        Fact::Known(_) | Fact::Missing | Fact::Unreadable => valid_until.must_be_stated(),
    }
}

/// Finds an identity document for which the notices have begun, until the last one, on the day of the blocking.
pub fn expiry_notice(facts: &Facts<'_>) -> Answer {
    let stated = facts.person.legitimation_valid_until();
    stated.if_stated(|valid_until| {
        let has_begun = notice_days(valid_until, facts).next().is_some_and(|first| first <= facts.today);
        match notice_days(valid_until, facts).find(|notice| *notice >= facts.today) {
            Some(next) if has_begun => {
                let found = stated.found().with("next_notice", Detail::Day(next));
                found.with_last_day(blocking_day(valid_until, facts))
            }
            Some(_) | None => Answer::Clear,
        }
    })
}

/// Finds an account that is blocked because the identity document expired longer ago than the grace period.
pub fn blocks_account(facts: &Facts<'_>) -> Answer {
    if facts.account.is_none() {
        return Answer::Clear;
    }
    let valid_until = facts.person.legitimation_valid_until();
    let last_day = valid_until.known().and_then(|day| blocking_day(day, facts));
    match valid_until.finds_if_stated(|_| last_day.is_some_and(|last| last < facts.today)) {
        answer if answer.is_found() && facts.branch.known().is_none() => facts.branch().unknown(),
        answer => answer.with_last_day(last_day),
    }
}

/// Returns the days on which branches IT and ES send notice of an expiring document, in order. `asked` selects the
/// version of the schedule.
pub fn notice_days(valid_until: NaiveDate, asked: &impl Asked) -> impl Iterator<Item = NaiveDate> {
    let last = blocking_day(valid_until, asked);
    let every = days(NOTICE_EVERY_DAYS.at(asked));
    let first = valid_until.checked_sub_days(days(NOTICE_DAYS_BEFORE.at(asked)));
    // A step of zero days would never end.
    let later = move |notice: &NaiveDate| notice.checked_add_days(every).filter(|next| next > notice);
    std::iter::successors(first, later).take_while(move |notice| last.is_some_and(|last| *notice <= last))
}

/// Returns the last day on which a new document keeps branches IT and ES from blocking the account. `asked` selects
/// the version of the schedule.
#[must_use]
pub fn blocking_day(valid_until: NaiveDate, asked: &impl Asked) -> Option<NaiveDate> {
    valid_until.checked_add_days(days(BLOCKING_DAYS.at(asked)))
}

fn days(number: i64) -> Days {
    Days::new(u64::try_from(number).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::{On, Rulebook};

    #[test]
    fn five_notices_the_last_on_the_day_of_the_blocking() {
        let day = |text: &str| crate::value::date::parse(text).unwrap_or_else(|| panic!("{text} is a day"));
        let notices: Vec<_> = notice_days(day("2024-01-31"), &On(Rulebook::builtin(), day("2026-11-21"))).collect();
        let expected = ["2024-01-01", "2024-01-31", "2024-03-01", "2024-03-31", "2024-04-30"].map(day);
        assert_eq!(notices, expected);
        assert_eq!(
            blocking_day(day("2024-01-31"), &On(Rulebook::builtin(), day("2026-11-21"))),
            Some(day("2024-04-30"))
        );
    }
}
