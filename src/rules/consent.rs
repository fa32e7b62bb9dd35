//! Consents: the instants that are needed, and their order.
//!
//! By the bank's list of screens and the fields that record them. Not covered: the legal texts, which come from the
//! bank, and whether a screen was shown.

use chrono::{DateTime, TimeDelta, Utc};

use super::answers::missing_of;
use crate::facts::{Fact, Facts, IdentificationFacts, Placed};
use crate::finding::Answer;
use crate::rulebook::Key;
use crate::rulebook::values::consent::{
    CLOCK_AHEAD_SECONDS, ONE_SCREEN_SECONDS, ORDER_BUTTON_TEXTS, REQUIRED_FOR_BANKING, REQUIRED_FOR_IDENTIFICATION,
    SIGNED_DOCUMENT_TYPES,
};

/// Finds a consent or declaration of the flow that is not recorded.
pub fn missing(facts: &Facts<'_>) -> Answer {
    let required = if facts.leads_to_account() { &REQUIRED_FOR_BANKING } else { &REQUIRED_FOR_IDENTIFICATION };
    missing_of(facts, required.at(facts).iter().copied(), Answer::found)
}

/// Finds a consent at an instant in the future, even with a clock that is slightly ahead.
pub fn in_future(facts: &Facts<'_>) -> Answer {
    let ahead = seconds(&CLOCK_AHEAD_SECONDS, facts);
    let is_ahead = |signed_at: DateTime<Utc>| {
        signed_at.checked_sub_signed(ahead).is_some_and(|earlier| facts.lies_ahead(earlier))
    };
    // In whichever identification it is stated: an instant in the future has not happened.
    let others = facts
        .current_identifications()
        .filter(|other| !other.is(&facts.identification))
        .filter(|other| other.terms_and_conditions_signed_at.known().is_some_and(is_ahead));
    any(facts, &is_ahead).or(Answer::found_at(others.map(|other| other.terms_and_conditions_signed_at().pointer())))
}

/// Finds a consent given before the terms and conditions were accepted, and not on the same screen.
pub fn before_terms(facts: &Facts<'_>) -> Answer {
    let screen = seconds(&ONE_SCREEN_SECONDS, facts);
    facts
        .person
        .terms_conditions_signed_at()
        .if_known(|terms| any_other(facts, &|signed_at| terms.signed_duration_since(signed_at) >= screen))
}

/// Finds a missing PEP declaration, which three branches require.
pub fn pep_declaration_missing(facts: &Facts<'_>) -> Answer {
    facts.person.self_declared_as_pep().must_be_stated_given(facts.branch())
}

/// Finds a consent given after the identification, or after the account was opened.
pub fn after_identification(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    if !one.is_successful() {
        return Answer::Clear;
    }
    let screen = seconds(&ONE_SCREEN_SECONDS, facts);
    match (began_at(one), facts.account) {
        (Some(began_at), _) => of_person(facts, &|signed_at| signed_at.signed_duration_since(began_at) >= screen),
        // Often only the day of the account opening is stated.
        (None, Some(Fact::Known(opened_at))) => {
            of_person(facts, &|signed_at| signed_at.date_naive() > opened_at.date_naive())
        }
        (None, Some(Fact::Missing | Fact::Unreadable) | None) => one.completed_at().unknown(),
    }
}

/// Finds a compliance disclaimer that was not agreed to before the identification.
pub fn disclaimer_missing(facts: &Facts<'_>) -> Answer {
    facts.person.compliance_disclaimer_agreed_at().must_be_stated()
}

/// Finds a compliance disclaimer that was agreed to after the identification began.
pub fn disclaimer_after_identification(facts: &Facts<'_>) -> Answer {
    let began_at = began_at(&facts.identification);
    let disclaimer = facts.person.compliance_disclaimer_agreed_at();
    match disclaimer.finds_if_stated(|agreed_at| began_at.is_some_and(|began_at| agreed_at > began_at)) {
        Answer::Clear => facts.identification.completed_at().must_be_readable(),
        answer @ Answer::NotClear(_) => answer,
    }
}

/// Finds a missing consent to the Swisscom terms, which belongs to the identification.
pub fn swisscom_missing(facts: &Facts<'_>) -> Answer {
    let terms = facts.identification.terms_and_conditions_signed_at();
    match (terms.fact, facts.is_bankident()) {
        (Fact::Missing, Some(false)) => Answer::Clear,
        (Fact::Missing, None) => facts.identification.method().unknown(),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => terms.must_be_stated(),
    }
}

/// Finds terms and conditions that were not signed electronically, as two branches require.
pub fn signature_missing(facts: &Facts<'_>) -> Answer {
    let signed = facts.identification.has_document_of(SIGNED_DOCUMENT_TYPES.at(facts));
    match (signed.fact, facts.branch) {
        (Fact::Known(true), _) => Answer::Clear,
        (Fact::Known(false) | Fact::Missing | Fact::Unreadable, Fact::Missing | Fact::Unreadable) => {
            facts.branch().unknown()
        }
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, Fact::Known(_)) => signed.finds(|signed| !signed),
    }
}

/// Finds an order button whose text differs from the bank's.
pub fn order_button_differs(facts: &Facts<'_>) -> Answer {
    facts.order_button_text().finds_if_stated(|text| !ORDER_BUTTON_TEXTS.at(facts).contains(&text))
}

/// Checks every stated instant.
fn any(facts: &Facts<'_>, is_found: IsFound<'_>) -> Answer {
    any_other(facts, is_found).or(facts.person.terms_conditions_signed_at().finds_if_stated(is_found))
}

/// Checks every stated instant except that of the terms and conditions.
fn any_other(facts: &Facts<'_>, is_found: IsFound<'_>) -> Answer {
    after_terms(facts, is_found)
        .or(facts.person.compliance_disclaimer_agreed_at().finds_if_stated(is_found))
        .or(facts.identification.terms_and_conditions_signed_at().finds_if_stated(is_found))
}

/// Checks the stated consents and declarations of the sign-up.
fn of_person(facts: &Facts<'_>, is_found: IsFound<'_>) -> Answer {
    facts.person.terms_conditions_signed_at().finds_if_stated(is_found).or(after_terms(facts, is_found))
}

/// Checks those of the sign-up that come after the terms and conditions.
fn after_terms(facts: &Facts<'_>, is_found: IsFound<'_>) -> Answer {
    let person = &facts.person;
    (person.data_terms_signed_at().finds_if_stated(is_found))
        .or(person.own_economic_interest_signed_at().finds_if_stated(is_found))
        .or(person.fatca_crs_confirmed_at().finds_if_stated(is_found))
}

type IsFound<'f> = &'f dyn Fn(DateTime<Utc>) -> bool;

/// Returns the earliest instant by which an identification is known to have begun.
fn began_at(one: &IdentificationFacts<'_>) -> Option<DateTime<Utc>> {
    [one.created_at(), one.requested_at(), one.completed_at()].into_iter().find_map(Placed::known)
}

fn seconds(value: &Key<i64>, facts: &Facts<'_>) -> TimeDelta {
    TimeDelta::try_seconds(value.at(facts)).unwrap_or_default()
}
