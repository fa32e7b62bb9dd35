//! Consents: which instants are needed, and in which order.
//!
//! By the bank's list of screens and the fields that record them. Not covered: the legal texts, which are the bank's
//! and are taken from the bank, and whether a screen was shown.

use chrono::{DateTime, Utc};

use crate::facts::{Fact, Facts, text};
use crate::finding::{Answer, Pointer};
use crate::rulebook::values::consent::{
    ORDER_BUTTON_TEXTS, REQUIRED_FOR_BANKING, REQUIRED_FOR_IDENTIFICATION, SIGNED_DOCUMENT_TYPES,
};
use crate::rules::missing_of;

const TERMS: &str = "/person/terms_conditions_signed_at";
const DISCLAIMER: &str = "/person/compliance_disclaimer_agreed_at";
const SWISSCOM: &str = "terms_and_conditions_signed_at";
const DOCUMENTS: &str = "documents";
const ORDER_BUTTON: &str = "/order_button_text";

/// An instant that the flow asks for.
pub fn missing(facts: &Facts<'_>) -> Answer {
    let required = if facts.leads_to_account() { &REQUIRED_FOR_BANKING } else { &REQUIRED_FOR_IDENTIFICATION };
    missing_of(facts, required.at(facts.today), Answer::found)
}

/// An instant that is still to come.
pub fn in_future(facts: &Facts<'_>) -> Answer {
    any_other(facts, |signed_at| facts.lies_ahead(signed_at)).or(match facts.person.terms_conditions_signed_at {
        Fact::Known(signed_at) if facts.lies_ahead(signed_at) => Answer::found(TERMS),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(TERMS),
    })
}

/// An instant before that of the terms and conditions.
pub fn before_terms(facts: &Facts<'_>) -> Answer {
    match facts.person.terms_conditions_signed_at {
        Fact::Known(terms) => any_other(facts, |signed_at| signed_at < terms),
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
    match (facts.person.compliance_disclaimer_agreed_at, identification.completed_at) {
        (Fact::Known(agreed_at), Fact::Known(completed_at)) if agreed_at > completed_at => Answer::found(DISCLAIMER),
        (Fact::Unreadable, _) => Answer::unknown(DISCLAIMER),
        (_, Fact::Unreadable) => Answer::unknown(identification.at("completed_at")),
        (Fact::Known(_) | Fact::Missing, Fact::Known(_) | Fact::Missing) => Answer::Clear,
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
    let signed = SIGNED_DOCUMENT_TYPES.at(facts.today).iter().map(|one| identification.has_document(one));
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
        Fact::Known(text) if !ORDER_BUTTON_TEXTS.at(facts.today).contains(&text) => Answer::found(ORDER_BUTTON),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(ORDER_BUTTON),
    }
}

/// Judges every instant that is stated but that of the terms and conditions.
fn any_other(facts: &Facts<'_>, is_find: impl Fn(DateTime<Utc>) -> bool) -> Answer {
    let (person, identification) = (&facts.person, &facts.identification);
    let one = |fact: Fact<DateTime<Utc>>, field: &dyn Fn() -> Pointer| match fact {
        Fact::Known(signed_at) if is_find(signed_at) => Answer::found(field()),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(field()),
    };
    one(person.data_terms_signed_at, &|| "/person/data_terms_signed_at".into())
        .or(one(person.own_economic_interest_signed_at, &|| "/person/own_economic_interest_signed_at".into()))
        .or(one(person.fatca_crs_confirmed_at, &|| "/person/fatca_crs_confirmed_at".into()))
        .or(one(person.compliance_disclaimer_agreed_at, &|| DISCLAIMER.into()))
        .or(one(identification.terms_and_conditions_signed_at, &|| identification.at(SWISSCOM)))
}
