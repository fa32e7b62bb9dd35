//! Account opening request: its fields, its status, and the check that failed.
//!
//! The API states a rejection in one place and the webhook in another; both are read, and what is in neither is asked
//! of the bank.

use super::answers::names;
use crate::application::Pointer;
use crate::application::{AccountOpeningRequest, Field, Text};
use crate::facts::{Fact, Facts, IdentificationFacts, text};
use crate::finding::Answer;
use crate::rulebook::Method;
use crate::rulebook::values::account_opening_request::{
    ACCOUNT_TYPE_ENDINGS, AGE_VALIDATIONS, BICS_DE, BICS_ES, BICS_FR, BICS_IT, COUNT_VALIDATIONS, CURRENCIES,
    CUSTOMER_TYPES, CUSTOMER_VALIDATIONS, FINISHED_STATUSES, OPEN_STATUSES, PRODUCT_ENDINGS, PRODUCTS,
    REJECTED_STATUSES, VETTING_VALIDATIONS,
};
use crate::rulebook::{Gate, Key, List};
use crate::rules::account::accounts;

/// What a request must name; one with a status has been sent.
pub fn field_missing(facts: &Facts<'_>) -> Answer {
    of_request(facts, |request| {
        if matches!(text(&request.status), Fact::Known(_)) {
            return Answer::Clear;
        }
        let fields = [
            ("/account_opening_request/customer_type", &request.customer_type),
            ("/account_opening_request/product_name", &request.product_name),
            ("/account_opening_request/account_type", &request.account_type),
            (BIC, &request.account_bic),
            ("/account_opening_request/account_currency", &request.account_currency),
        ];
        fields.into_iter().fold(Answer::Clear, |answer, (place, field)| match text(field) {
            Fact::Known(_) => answer,
            Fact::Missing => answer.or(Answer::found(place)),
            Fact::Unreadable => answer.or(Answer::unknown(place)),
        })
    })
}

/// The country of a BIC is the branch.
pub fn bic_of_another_branch(facts: &Facts<'_>) -> Answer {
    let is_of_branch = |bic: &str| match facts.branch {
        Fact::Known(branch) => match branch.alpha2() {
            "DE" => Some(BICS_DE.at(facts).contains(&bic)),
            "FR" => Some(BICS_FR.at(facts).contains(&bic)),
            "IT" => Some(BICS_IT.at(facts).contains(&bic)),
            "ES" => Some(BICS_ES.at(facts).contains(&bic)),
            _ => None,
        },
        Fact::Missing | Fact::Unreadable => None,
    };
    let judge = |bic: &str, place: Pointer| match is_of_branch(bic) {
        Some(true) => Answer::Clear,
        Some(false) => Answer::found(place),
        None => Answer::unknown("/branch"),
    };
    let of_account = accounts(facts).fold(Answer::Clear, |answer, one| match text(&one.account.bic) {
        Fact::Known(bic) => answer.or(judge(bic, one.at("bic"))),
        Fact::Missing => answer,
        Fact::Unreadable => answer.or(Answer::unknown(one.at("bic"))),
    });
    wherever(facts, "account_bic", |request| &request.account_bic, &judge).or(of_account)
}

/// The customer is a person here.
pub fn customer_type_not_person(facts: &Facts<'_>) -> Answer {
    of_request(facts, |request| match text(&request.customer_type) {
        Fact::Known(name) if !CUSTOMER_TYPES.at(facts).contains(&name) => Answer::found(CUSTOMER_TYPE),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(CUSTOMER_TYPE),
    })
}

/// A product for businesses, or none at all.
pub fn product_not_for_person(facts: &Facts<'_>) -> Answer {
    not_on(facts, "product_name", |request| &request.product_name, &PRODUCTS)
}

/// A product of another country than the branch's.
pub fn product_of_another_branch(facts: &Facts<'_>) -> Answer {
    let endings = PRODUCT_ENDINGS.at(facts);
    wherever(facts, "product_name", |request| &request.product_name, &|product, place| {
        let country = endings.iter().find(|(_, ending)| product.ends_with(ending)).map(|(country, _)| *country);
        match (country, facts.branch) {
            (None, _) => Answer::Clear,
            (Some(country), Fact::Known(branch)) if branch.alpha2() == country => Answer::Clear,
            (Some(_), Fact::Known(_)) => Answer::found(place),
            (Some(_), Fact::Missing | Fact::Unreadable) => Answer::unknown("/branch"),
        }
    })
}

/// An account for businesses, or none at all.
pub fn account_type_not_for_person(facts: &Facts<'_>) -> Answer {
    let endings = ACCOUNT_TYPE_ENDINGS.at(facts);
    wherever(facts, "account_type", |request| &request.account_type, &|name, place| {
        if endings.iter().any(|ending| name.ends_with(ending)) { Answer::Clear } else { Answer::found(place) }
    })
}

/// A currency in which the bank holds no accounts.
pub fn currency_not_offered(facts: &Facts<'_>) -> Answer {
    not_on(facts, "account_currency", |request| &request.account_currency, &CURRENCIES)
}

/// The method whose account the bank opens.
pub fn bank_opens_itself(facts: &Facts<'_>) -> Answer {
    of_request(facts, |_| match facts.identification.method {
        Fact::Known(Method::BankPlus) => Answer::found(REQUEST),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(facts.identification.at("method")),
    })
}

/// Neither yes nor no yet.
pub fn in_progress(facts: &Facts<'_>) -> Answer {
    status(facts, &|status| names(OPEN_STATUSES.at(facts), status))
}

/// A status that nobody can act on.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    let known = [&OPEN_STATUSES, &FINISHED_STATUSES, &REJECTED_STATUSES];
    status(facts, &|status| !known.into_iter().any(|list| list.at(facts).contains(&status)))
}

/// The check of the age.
pub fn minor(facts: &Facts<'_>) -> Answer {
    failed(facts, &AGE_VALIDATIONS)
}

/// The check of the vetting.
pub fn vetting_not_green(facts: &Facts<'_>) -> Answer {
    failed(facts, &VETTING_VALIDATIONS)
}

/// The check for a customer.
pub fn existing_customer(facts: &Facts<'_>) -> Answer {
    failed(facts, &CUSTOMER_VALIDATIONS)
}

/// The checks of the number of accounts.
pub fn too_many_accounts(facts: &Facts<'_>) -> Answer {
    failed(facts, &COUNT_VALIDATIONS)
}

/// A check whose code is none of the above.
pub fn validation_not_listed(facts: &Facts<'_>) -> Answer {
    let known = [&AGE_VALIDATIONS, &VETTING_VALIDATIONS, &CUSTOMER_VALIDATIONS, &COUNT_VALIDATIONS];
    validation(facts, &|code| !known.into_iter().any(|list| list.at(facts).contains(&code)))
}

/// Rejected, and nobody can say why.
pub fn rejected_without_reason(facts: &Facts<'_>) -> Answer {
    of_request(facts, |request| match (is_rejected(facts, request), has_reason(request)) {
        (Fact::Known(true), Fact::Missing) => Answer::found(STATUS),
        (Fact::Known(true), Fact::Unreadable) => Answer::unknown(unreadable_reason(request)),
        (Fact::Unreadable, Fact::Missing) => Answer::unknown(STATUS),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => Answer::Clear,
    })
}

/// A reason beside a status that has none. Without a status it is a reason, and nothing contradicts it.
pub fn reason_beside_other_status(facts: &Facts<'_>) -> Answer {
    of_request(facts, |request| match (is_rejected(facts, request), has_reason(request)) {
        (Fact::Known(false), Fact::Known(())) => Answer::found(STATUS),
        (Fact::Known(false), Fact::Unreadable) => Answer::unknown(unreadable_reason(request)),
        (Fact::Unreadable, Fact::Known(())) => Answer::unknown(STATUS),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => Answer::Clear,
    })
}

/// A field of the account to be opened that is on no list, wherever it is stated.
fn not_on(
    facts: &Facts<'_>,
    name: &'static str,
    field: impl for<'r> FnOnce(&'r AccountOpeningRequest<'r>) -> &'r Field<Text<'r>>,
    list: &Key<List>,
) -> Answer {
    let list = list.at(facts);
    wherever(facts, name, field, &|value, place| {
        if list.contains(&value) { Answer::Clear } else { Answer::found(place) }
    })
}

/// Judges a field of the account to be opened in the request, and in the identifications whose account the bank opens.
fn wherever(
    facts: &Facts<'_>,
    name: &'static str,
    field: impl for<'r> FnOnce(&'r AccountOpeningRequest<'r>) -> &'r Field<Text<'r>>,
    judge: &dyn Fn(&str, Pointer) -> Answer,
) -> Answer {
    let one = |value: Fact<&str>, place: &dyn Fn() -> Pointer| match value {
        Fact::Known(value) => judge(value, place()),
        Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(place()),
    };
    let of_request =
        of_request(facts, |request| one(text(field(request)), &|| Pointer::new(format!("{REQUEST}/{name}"))));
    let of_identification = |identification: &IdentificationFacts<'_>| {
        let mut fields = identification.account_fields().into_iter();
        let stated = fields.find(|(one, _)| *one == name).map_or(Fact::Missing, |(_, value)| value);
        one(stated, &|| identification.at(name))
    };
    let answer = of_request.or(of_identification(&facts.identification));
    under_way(facts).map(of_identification).fold(answer, Answer::or)
}

/// The identifications beside the one asked about whose account the bank may yet open: neither failed nor outweighed.
/// Before the last gate only the one about to be started is asked about.
fn under_way<'f, 'a>(facts: &'f Facts<'a>) -> impl Iterator<Item = &'f IdentificationFacts<'a>> {
    let last_success = facts.last_success();
    let others = facts.current_identifications().filter(|one| !one.is(&facts.identification));
    others.filter(move |one| facts.gate == Gate::AccountOpening && !one.has_failed() && !one.is_before(last_success))
}

/// No request is no question.
fn of_request(facts: &Facts<'_>, judge: impl FnOnce(&AccountOpeningRequest<'_>) -> Answer) -> Answer {
    match &facts.application.account_opening_request {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(request) => judge(request),
        Field::Unreadable(_) => Answer::unknown(REQUEST),
    }
}

fn status(facts: &Facts<'_>, is_find: &dyn Fn(&str) -> bool) -> Answer {
    of_request(facts, |request| match text(&request.status) {
        Fact::Known(status) if is_find(status) => Answer::found(STATUS),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(STATUS),
    })
}

fn is_rejected(facts: &Facts<'_>, request: &AccountOpeningRequest<'_>) -> Fact<bool> {
    match text(&request.status) {
        Fact::Known(status) => Fact::Known(names(REJECTED_STATUSES.at(facts), status)),
        Fact::Missing => Fact::Missing,
        Fact::Unreadable => Fact::Unreadable,
    }
}

fn failed(facts: &Facts<'_>, codes: &Key<List>) -> Answer {
    validation(facts, &|code| codes.at(facts).contains(&code))
}

/// The code of the check that failed, in both places where it may be.
fn validation(facts: &Facts<'_>, is_find: &dyn Fn(&str) -> bool) -> Answer {
    of_request(facts, |request| {
        reasons(request).into_iter().fold(Answer::Clear, |answer, (place, code)| match code {
            Fact::Known(code) if is_find(code) => answer.or(Answer::found(place)),
            Fact::Known(_) | Fact::Missing => answer,
            Fact::Unreadable => answer.or(Answer::unknown(place)),
        })
    })
}

fn has_reason(request: &AccountOpeningRequest<'_>) -> Fact<()> {
    let [(_, one), (_, other)] = reasons(request);
    match (one, other) {
        (Fact::Known(_), _) | (_, Fact::Known(_)) => Fact::Known(()),
        (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
        (Fact::Missing, Fact::Missing) => Fact::Missing,
    }
}

fn unreadable_reason(request: &AccountOpeningRequest<'_>) -> &'static str {
    let [(one, first), (other, _)] = reasons(request);
    if first == Fact::Unreadable { one } else { other }
}

/// Each place and its code. An object that holds no code is no reason: the webhook sends `null` for none.
fn reasons<'r>(request: &'r AccountOpeningRequest<'r>) -> [(&'static str, Fact<&'r str>); 2] {
    fn read<'r, T>(
        (field, place): (&'r Field<T>, &'static str),
        (inner, code): (&'static str, impl FnOnce(&'r T) -> &'r Field<Text<'r>>),
    ) -> (&'static str, Fact<&'r str>) {
        match field {
            Field::Absent | Field::Null => (inner, Fact::Missing),
            Field::Present(reason) => (inner, text(code(reason))),
            Field::Unreadable(_) => (place, Fact::Unreadable),
        }
    }
    [
        read(
            (&request.rejection_reason, "/account_opening_request/rejection_reason"),
            ("/account_opening_request/rejection_reason/failed_validation", |reason| &reason.failed_validation),
        ),
        read(
            (&request.error, "/account_opening_request/error"),
            ("/account_opening_request/error/code", |error| &error.code),
        ),
    ]
}

const REQUEST: &str = "/account_opening_request";
const STATUS: &str = "/account_opening_request/status";
const CUSTOMER_TYPE: &str = "/account_opening_request/customer_type";
const BIC: &str = "/account_opening_request/account_bic";
