//! Account opening request: its fields, its status, and the check that failed.
//!
//! The API states a rejection in one place and the webhook in another; both are read, and if neither states a reason
//! the bank has to be asked.

use super::answers::names;
use crate::facts::{Fact, Facts, IdentificationFacts, Place, Placed, RequestFacts};
use crate::finding::Answer;
use crate::rulebook::values::account_opening_request::{
    ACCOUNT_TYPE_ENDINGS, AGE_VALIDATIONS, BICS_DE, BICS_ES, BICS_FR, BICS_IT, COUNT_VALIDATIONS, CURRENCIES,
    CUSTOMER_TYPES, CUSTOMER_VALIDATIONS, FINISHED_STATUSES, OPEN_STATUSES, PRODUCT_ENDINGS, PRODUCTS,
    REJECTED_STATUSES, VETTING_VALIDATIONS,
};
use crate::rulebook::{Gate, Key, List, Method};

/// Finds a required field that the request lacks. A request with a status has been sent already.
pub fn field_missing(facts: &Facts<'_>) -> Answer {
    facts.account_opening_request().if_stated(|request| {
        if request.status().known().is_some() {
            return Answer::Clear;
        }
        let product = [request.customer_type(), request.product_name(), request.account_type()];
        let account = [request.account_bic(), request.account_currency()];
        product.into_iter().chain(account).map(Placed::must_be_stated).collect()
    })
}

/// Finds a BIC that does not belong to the branch: its country must be that of the branch.
pub fn bic_of_another_branch(facts: &Facts<'_>) -> Answer {
    let bics = [("DE", &BICS_DE), ("FR", &BICS_FR), ("IT", &BICS_IT), ("ES", &BICS_ES)];
    let of_branch =
        facts.branch.known().and_then(|branch| bics.into_iter().find(|(one, _)| branch.is_one_of(&[one])));
    let check = |bic: &str, at: Place| match of_branch {
        Some((_, bics)) => at.found_if(!bics.at(facts).contains(&bic)),
        None => facts.branch().unknown(),
    };
    let of_accounts = facts.accounts().map(|one| one.bic()).map(|bic| bic.if_stated(|stated| check(stated, bic.at)));
    let answer = wherever(facts, RequestFacts::account_bic, IdentificationFacts::account_bic, &check);
    answer.or(of_accounts.collect())
}

/// Finds a request that is not for a person.
pub fn customer_type_not_person(facts: &Facts<'_>) -> Answer {
    let is_other = |name: &str| !CUSTOMER_TYPES.at(facts).contains(&name);
    facts.account_opening_request().if_stated(|request| request.customer_type().finds_if_stated(is_other))
}

/// Finds a product that is not listed for consumers or freelancers.
pub fn product_not_for_person(facts: &Facts<'_>) -> Answer {
    wherever(facts, RequestFacts::product_name, IdentificationFacts::product_name, &|name, at| {
        at.found_if(!PRODUCTS.at(facts).contains(&name))
    })
}

/// Finds a product that belongs to another branch.
pub fn product_of_another_branch(facts: &Facts<'_>) -> Answer {
    let endings = PRODUCT_ENDINGS.at(facts);
    wherever(facts, RequestFacts::product_name, IdentificationFacts::product_name, &|product, at| {
        let country = endings.iter().find(|(_, ending)| product.ends_with(ending)).map(|(country, _)| *country);
        match (country, facts.branch) {
            (None, _) => Answer::Clear,
            (Some(country), Fact::Known(branch)) => at.found_if(branch.alpha2() != country),
            (Some(_), Fact::Missing | Fact::Unreadable) => facts.branch().unknown(),
        }
    })
}

/// Finds an account type that is not known for persons.
pub fn account_type_not_for_person(facts: &Facts<'_>) -> Answer {
    let endings = ACCOUNT_TYPE_ENDINGS.at(facts);
    wherever(facts, RequestFacts::account_type, IdentificationFacts::account_type, &|name, at| {
        at.found_if(!endings.iter().any(|ending| name.ends_with(ending)))
    })
}

/// Finds a currency in which the bank offers no accounts.
pub fn currency_not_offered(facts: &Facts<'_>) -> Answer {
    wherever(facts, RequestFacts::account_currency, IdentificationFacts::account_currency, &|name, at| {
        at.found_if(!CURRENCIES.at(facts).contains(&name))
    })
}

/// Finds a request despite BankIdent Plus, with which the bank opens the account itself.
pub fn bank_opens_itself(facts: &Facts<'_>) -> Answer {
    let request = facts.account_opening_request();
    request.if_stated(|_| {
        let method = facts.identification.method();
        method.if_stated(|method| request.at.found_if(method == Method::BankPlus))
    })
}

/// Finds a request that the bank is processing.
pub fn in_progress(facts: &Facts<'_>) -> Answer {
    status(facts, &|status| names(OPEN_STATUSES.at(facts), status))
}

/// Finds a request with an unknown status.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    let known = [&OPEN_STATUSES, &FINISHED_STATUSES, &REJECTED_STATUSES];
    status(facts, &|status| !known.into_iter().any(|list| list.at(facts).contains(&status)))
}

/// Finds a request that was rejected because the applicant is a minor.
pub fn minor(facts: &Facts<'_>) -> Answer {
    failed(facts, &AGE_VALIDATIONS)
}

/// Finds a request that was rejected because the customer vetting was not passed.
pub fn vetting_not_green(facts: &Facts<'_>) -> Answer {
    failed(facts, &VETTING_VALIDATIONS)
}

/// Finds a request that was rejected because the applicant is already a customer.
pub fn existing_customer(facts: &Facts<'_>) -> Answer {
    failed(facts, &CUSTOMER_VALIDATIONS)
}

/// Finds a request that was rejected because of too many accounts.
pub fn too_many_accounts(facts: &Facts<'_>) -> Answer {
    failed(facts, &COUNT_VALIDATIONS)
}

/// Finds a request that was rejected for a reason that is not known.
pub fn validation_not_listed(facts: &Facts<'_>) -> Answer {
    let known = [&AGE_VALIDATIONS, &VETTING_VALIDATIONS, &CUSTOMER_VALIDATIONS, &COUNT_VALIDATIONS];
    validation(facts, &|code| !known.into_iter().any(|list| list.at(facts).contains(&code)))
}

/// Finds a request that was rejected without a stated reason.
pub fn rejected_without_reason(facts: &Facts<'_>) -> Answer {
    facts.account_opening_request().if_stated(|request| {
        let reason = reason(request);
        match (is_rejected(facts, request), reason.fact) {
            (Fact::Known(true), Fact::Missing) => request.status().found(),
            (Fact::Known(true), Fact::Unreadable) => reason.unknown(),
            (Fact::Unreadable, Fact::Missing) => request.status().unknown(),
            (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => Answer::Clear,
        }
    })
}

/// Finds a rejection reason beside a status other than rejected. Without a status the reason counts, and nothing
/// contradicts it.
pub fn reason_beside_other_status(facts: &Facts<'_>) -> Answer {
    facts.account_opening_request().if_stated(|request| {
        let reason = reason(request);
        match (is_rejected(facts, request), reason.fact) {
            (Fact::Known(false), Fact::Known(_)) => request.status().found(),
            (Fact::Known(false), Fact::Unreadable) => reason.unknown(),
            (Fact::Unreadable, Fact::Known(_)) => request.status().unknown(),
            (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => Answer::Clear,
        }
    })
}

/// Checks a field of the new account in the request, and in the identifications with which the bank opens an account.
fn wherever<'a>(
    facts: &Facts<'a>,
    of_request: fn(&RequestFacts<'a>) -> Placed<&'a str>,
    of_identification: fn(&IdentificationFacts<'a>) -> Placed<&'a str>,
    check: &dyn Fn(&str, Place) -> Answer,
) -> Answer {
    let one = |field: Placed<&'a str>| field.if_stated(|value| check(value, field.at));
    let requested = facts.account_opening_request().if_stated(|request| one(of_request(&request)));
    let asked_about = one(of_identification(&facts.identification));
    requested.or(asked_about).or(under_way(facts).map(|other| one(of_identification(other))).collect())
}

/// Returns the identifications, except the one that the gate asks about, with which the bank may still open an
/// account: neither failed nor outweighed. Before the last gate there is only the one about to be started.
fn under_way<'f, 'a>(facts: &'f Facts<'a>) -> impl Iterator<Item = &'f IdentificationFacts<'a>> {
    let is_asked = facts.gate == Gate::AccountOpening;
    is_asked.then(|| may_open_account(facts)).into_iter().flatten()
}

fn may_open_account<'f, 'a>(facts: &'f Facts<'a>) -> impl Iterator<Item = &'f IdentificationFacts<'a>> {
    let last_success = facts.last_success();
    let others = facts.current_identifications().filter(|one| !one.is(&facts.identification));
    others.filter(move |one| !one.has_failed() && !one.is_before(last_success))
}

fn status(facts: &Facts<'_>, is_found: &dyn Fn(&str) -> bool) -> Answer {
    facts.account_opening_request().if_stated(|request| request.status().finds_if_stated(is_found))
}

fn is_rejected(facts: &Facts<'_>, request: RequestFacts<'_>) -> Fact<bool> {
    request.status().fact.map(|status| names(REJECTED_STATUSES.at(facts), status))
}

fn failed(facts: &Facts<'_>, codes: &Key<List>) -> Answer {
    validation(facts, &|code| codes.at(facts).contains(&code))
}

/// Checks the code of the failed validation, in both places where it may be.
fn validation(facts: &Facts<'_>, is_found: &dyn Fn(&str) -> bool) -> Answer {
    facts.account_opening_request().if_stated(|request| {
        let [one, other] = request.failed_validations();
        one.finds_if_stated(is_found).or(other.finds_if_stated(is_found))
    })
}

/// Returns the reason from either place; an unreadable one only if the other states none.
fn reason(request: RequestFacts<'_>) -> Placed<&str> {
    let [one, other] = request.failed_validations();
    match (one.fact, other.fact) {
        (Fact::Known(_), _) | (Fact::Unreadable, Fact::Missing | Fact::Unreadable) => one,
        (Fact::Missing, _) | (Fact::Unreadable, Fact::Known(_)) => other,
    }
}
