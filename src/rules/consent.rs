//! Consents: which instants are needed, and in which order.
//!
//! By the bank's list of screens and the fields that record them. Not covered: the legal texts, which are the bank's
//! and are taken from the bank, and whether a screen was shown.

use chrono::{DateTime, TimeDelta, Utc};

use super::answers::missing_of;
use crate::application::Pointer;
use crate::facts::{Fact, Facts, IdentificationFacts, text};
use crate::finding::Answer;
use crate::rulebook::Key;
use crate::rulebook::values::consent::{
    CLOCK_AHEAD_SECONDS, ONE_SCREEN_SECONDS, ORDER_BUTTON_TEXTS, REQUIRED_FOR_BANKING, REQUIRED_FOR_IDENTIFICATION,
    SIGNED_DOCUMENT_TYPES,
};

const TERMS: &str = "/person/terms_conditions_signed_at";
const DATA_TERMS: &str = "/person/data_terms_signed_at";
const OWN_INTEREST: &str = "/person/own_economic_interest_signed_at";
const FATCA: &str = "/person/fatca_crs_confirmed_at";
const DISCLAIMER: &str = "/person/compliance_disclaimer_agreed_at";
const SWISSCOM: &str = "terms_and_conditions_signed_at";
const DOCUMENTS: &str = "documents";
const ORDER_BUTTON: &str = "/order_button_text";

/// An instant that the flow asks for.
pub fn missing(facts: &Facts<'_>) -> Answer {
    let required = if facts.leads_to_account() { &REQUIRED_FOR_BANKING } else { &REQUIRED_FOR_IDENTIFICATION };
    missing_of(facts, required.at(facts), Answer::found)
}

/// An instant that is still to come, also for a clock that is a little ahead.
pub fn in_future(facts: &Facts<'_>) -> Answer {
    let ahead = seconds(&CLOCK_AHEAD_SECONDS, facts);
    let is_ahead = |signed_at: DateTime<Utc>| {
        signed_at.checked_sub_signed(ahead).is_some_and(|earlier| facts.lies_ahead(earlier))
    };
    // Whichever identification states it: what lies ahead has not happened.
    let others = facts
        .current_identifications()
        .filter(|other| !other.is(&facts.identification))
        .filter(|other| other.terms_and_conditions_signed_at.known().is_some_and(is_ahead));
    any(facts, &is_ahead).or(Answer::found_at(others.map(|other| other.at(SWISSCOM))))
}

/// An instant before that of the terms and conditions, and not of the same screen.
pub fn before_terms(facts: &Facts<'_>) -> Answer {
    let screen = seconds(&ONE_SCREEN_SECONDS, facts);
    match facts.person.terms_conditions_signed_at {
        Fact::Known(terms) => any_other(facts, &|signed_at| terms.signed_duration_since(signed_at) >= screen),
        Fact::Missing | Fact::Unreadable => Answer::unknown(TERMS),
    }
}

/// The declaration of three branches.
pub fn pep_declaration_missing(facts: &Facts<'_>) -> Answer {
    match (facts.person.self_declared_as_pep, facts.branch) {
        (Fact::Known(_), _) => Answer::Clear,
        (Fact::Missing, Fact::Known(_)) => Answer::found("/person/self_declared_as_pep"),
        (Fact::Missing, Fact::Missing | Fact::Unreadable) => Answer::unknown("/branch"),
        (Fact::Unreadable, _) => Answer::unknown("/person/self_declared_as_pep"),
    }
}

/// Given when the person had been identified already, or the account had been opened.
pub fn after_identification(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    if !one.is_successful() {
        return Answer::Clear;
    }
    let screen = seconds(&ONE_SCREEN_SECONDS, facts);
    match (began_at(one), facts.account) {
        (Some(began_at), _) => of_person(facts, &|signed_at| signed_at.signed_duration_since(began_at) >= screen),
        // Of an account often only the day of the opening is stated.
        (None, Some(Fact::Known(opened_at))) => {
            of_person(facts, &|signed_at| signed_at.date_naive() > opened_at.date_naive())
        }
        (None, Some(Fact::Missing | Fact::Unreadable) | None) => Answer::unknown(one.at("completed_at")),
    }
}

/// The screen before the identification.
pub fn disclaimer_missing(facts: &Facts<'_>) -> Answer {
    match facts.person.compliance_disclaimer_agreed_at {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing => Answer::found(DISCLAIMER),
        Fact::Unreadable => Answer::unknown(DISCLAIMER),
    }
}

/// Agreed to when the identification was already over.
pub fn disclaimer_after_identification(facts: &Facts<'_>) -> Answer {
    let identification = &facts.identification;
    match (facts.person.compliance_disclaimer_agreed_at, began_at(identification)) {
        (Fact::Known(agreed_at), Some(began_at)) if agreed_at > began_at => Answer::found(DISCLAIMER),
        (Fact::Unreadable, _) => Answer::unknown(DISCLAIMER),
        (Fact::Known(_) | Fact::Missing, _) if identification.completed_at == Fact::Unreadable => {
            Answer::unknown(identification.at("completed_at"))
        }
        (Fact::Known(_) | Fact::Missing, Some(_) | None) => Answer::Clear,
    }
}

/// The consent that belongs to the identification.
pub fn swisscom_missing(facts: &Facts<'_>) -> Answer {
    let identification = &facts.identification;
    match (identification.terms_and_conditions_signed_at, facts.is_bankident()) {
        (Fact::Known(_), _) | (Fact::Missing, Some(false)) => Answer::Clear,
        (Fact::Unreadable, _) => Answer::unknown(identification.at(SWISSCOM)),
        (Fact::Missing, Some(true)) => Answer::found(identification.at(SWISSCOM)),
        (Fact::Missing, None) => Answer::unknown(identification.at("method")),
    }
}

/// The terms of two branches are signed, not only ticked.
pub fn signature_missing(facts: &Facts<'_>) -> Answer {
    let identification = &facts.identification;
    let signed = SIGNED_DOCUMENT_TYPES.at(facts).iter().map(|one| identification.has_document(one));
    let signed = signed.reduce(|one, other| if one == Fact::Known(true) { one } else { other });
    match (signed.unwrap_or(Fact::Missing), facts.branch) {
        (Fact::Known(true), _) => Answer::Clear,
        (Fact::Known(false), Fact::Known(_)) => Answer::found(identification.at(DOCUMENTS)),
        (Fact::Missing | Fact::Unreadable, Fact::Known(_)) => Answer::unknown(identification.at(DOCUMENTS)),
        (Fact::Known(false) | Fact::Missing | Fact::Unreadable, Fact::Missing | Fact::Unreadable) => {
            Answer::unknown("/branch")
        }
    }
}

/// Another text than the fixed ones.
pub fn order_button_differs(facts: &Facts<'_>) -> Answer {
    match text(&facts.application.order_button_text) {
        Fact::Known(text) if !ORDER_BUTTON_TEXTS.at(facts).contains(&text) => Answer::found(ORDER_BUTTON),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(ORDER_BUTTON),
    }
}

/// Judges every instant that is stated.
fn any(facts: &Facts<'_>, is_find: &dyn Fn(DateTime<Utc>) -> bool) -> Answer {
    any_other(facts, is_find).or(one(facts.person.terms_conditions_signed_at, &|| TERMS.into(), is_find))
}

/// Judges every instant that is stated but that of the terms and conditions.
fn any_other(facts: &Facts<'_>, is_find: &dyn Fn(DateTime<Utc>) -> bool) -> Answer {
    let (person, identification) = (&facts.person, &facts.identification);
    after_terms(facts, is_find)
        .or(one(person.compliance_disclaimer_agreed_at, &|| DISCLAIMER.into(), is_find))
        .or(one(identification.terms_and_conditions_signed_at, &|| identification.at(SWISSCOM), is_find))
}

/// Judges the consents and declarations of the sign-up that are stated.
fn of_person(facts: &Facts<'_>, is_find: &dyn Fn(DateTime<Utc>) -> bool) -> Answer {
    one(facts.person.terms_conditions_signed_at, &|| TERMS.into(), is_find).or(after_terms(facts, is_find))
}

/// Judges those of the sign-up that come after the terms and conditions.
fn after_terms(facts: &Facts<'_>, is_find: &dyn Fn(DateTime<Utc>) -> bool) -> Answer {
    let person = &facts.person;
    one(person.data_terms_signed_at, &|| DATA_TERMS.into(), is_find)
        .or(one(person.own_economic_interest_signed_at, &|| OWN_INTEREST.into(), is_find))
        .or(one(person.fatca_crs_confirmed_at, &|| FATCA.into(), is_find))
}

fn one(fact: Fact<DateTime<Utc>>, field: &dyn Fn() -> Pointer, is_find: &dyn Fn(DateTime<Utc>) -> bool) -> Answer {
    match fact {
        Fact::Known(signed_at) if is_find(signed_at) => Answer::found(field()),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(field()),
    }
}

/// The earliest instant that an identification is known to have begun by.
fn began_at(one: &IdentificationFacts<'_>) -> Option<DateTime<Utc>> {
    [one.created_at(), one.requested_at(), one.completed_at].into_iter().find_map(Fact::known)
}

fn seconds(value: &Key<i64>, facts: &Facts<'_>) -> TimeDelta {
    TimeDelta::try_seconds(value.at(facts)).unwrap_or_default()
}
