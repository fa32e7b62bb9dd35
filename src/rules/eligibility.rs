//! Eligibility: who may use which method of identification, by residence, branch, product and document.
//!
//! Not covered: the credit agency, the holder of an account, the provider's list of documents. Those only the
//! bank knows.

use crate::application::Field;
use crate::application::Pointer;
use crate::facts::{Fact, Facts, text};
use crate::finding::{Answer, Evidence};
use crate::rulebook::tables::DocumentKind;
use crate::rulebook::values::eligibility::{
    BRANCH_METHODS_DE, BRANCH_METHODS_ES, BRANCH_METHODS_FR, BRANCH_METHODS_IT, BY_ARRANGEMENT,
    FULL_ACCOUNT_PRODUCTS, ONLY_THE_BANK_KNOWS,
};
use crate::rulebook::{ConditionOf, Effect, Gate, Method, Rule};
use crate::scope::applying;
use crate::value::country::Country;

/// Agents identify residents only.
pub fn residence_not_germany(facts: &Facts<'_>) -> Answer {
    of_method(facts, |facts| {
        let stated = facts.person.address.country.judge(RESIDENCE, |country| country != Country::GERMANY);
        match facts.identification.address.and_then(|address| address.country.known()) {
            Some(found) if found != Country::GERMANY => {
                stated.or(Answer::found(facts.identification.at("address/country")))
            }
            Some(_) | None => stated,
        }
    })
}

/// The method for everybody else.
pub fn residence_in_germany(facts: &Facts<'_>) -> Answer {
    of_method(facts, |facts| facts.person.address.country.judge(RESIDENCE, |country| country == Country::GERMANY))
}

/// Each branch has its own methods. Of a branch that is none of the four nothing is known.
pub fn method_not_for_branch(facts: &Facts<'_>) -> Answer {
    let methods = match facts.branch {
        Fact::Known(branch) => match branch.alpha2() {
            "DE" => BRANCH_METHODS_DE.at(facts),
            "FR" => BRANCH_METHODS_FR.at(facts),
            "IT" => BRANCH_METHODS_IT.at(facts),
            "ES" => BRANCH_METHODS_ES.at(facts),
            _ => return Answer::unknown(BRANCH),
        },
        Fact::Missing | Fact::Unreadable => return Answer::unknown(BRANCH),
    };
    method(facts, |method| !methods.contains(&method.name()))
}

/// A full account needs a stronger method. Bankident itself names no product; the request for the account does.
pub fn product_needs_more(facts: &Facts<'_>) -> Answer {
    let is_full = |product: &str| FULL_ACCOUNT_PRODUCTS.at(facts).iter().any(|stem| product.starts_with(stem));
    let judge = |product: Fact<&str>, place: &dyn Fn() -> Pointer| match product {
        Fact::Known(product) if is_full(product) => Answer::found(place()),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(place()),
    };
    let of_request = match &facts.application.account_opening_request {
        Field::Absent | Field::Null => Fact::Missing,
        Field::Present(request) => text(&request.product_name),
        Field::Unreadable(_) => Fact::Unreadable,
    };
    of_method(facts, |facts| {
        judge(facts.identification.product_name(), &|| facts.identification.at("product_name"))
            .or(judge(of_request, &|| PRODUCT_OF_REQUEST.into()))
    })
}

/// The code of the signature needs a number that is known to be the applicant's.
pub fn mobile_number_unverified(facts: &Facts<'_>) -> Answer {
    of_method(facts, |facts| facts.mobile_number_verified.judge("/mobile_number/verified", |verified| !verified))
}

/// By the code of the document or by its stated kind.
pub fn passport(facts: &Facts<'_>) -> Answer {
    let by_code = match facts.document {
        Fact::Known(Some(code)) if code.kind() == Some(DocumentKind::Passport) => {
            Answer::found("/identity_document/code")
        }
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown("/identity_document/code"),
    };
    let answer = by_code.or_else(|| match facts.document_kind {
        Fact::Known(kind) if DocumentKind::named(kind) == Some(DocumentKind::Passport) => {
            Answer::found("/identity_document/kind")
        }
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown("/identity_document/kind"),
    });
    if answer == Answer::Clear { answer } else { of_method(facts, |_| answer) }
}

/// No field says whether it was arranged; success shows that it was.
pub fn by_arrangement_only(facts: &Facts<'_>) -> Answer {
    method(facts, |method| BY_ARRANGEMENT.at(facts).contains(&method.name()))
}

/// Success has answered the question.
pub fn only_the_bank_knows(facts: &Facts<'_>) -> Answer {
    method(facts, |method| ONLY_THE_BANK_KNOWS.at(facts).contains(&method.name()))
}

/// The first rule that speaks against a method, else the first that is open, and whether it found something: apart from
/// what only the bank knows and what the method's own request will state.
pub(super) fn against(facts: &Facts<'_>, method: Method) -> Option<(&'static Rule, bool)> {
    let request = request(facts);
    let facts = facts.before_identification(method);
    let at_creation = facts.at_creation();
    let is_asked = |rule: &&'static Rule| {
        rule.gate == Gate::Identification && rule.family != "session" && !rule.general && rule.effect != Effect::Note
    };
    let answers = applying(&facts).iter().map(|rule| facts.rulebook.rule(rule)).filter(is_asked).filter_map(|rule| {
        match super::answer_as_of(rule.id, &facts, at_creation.as_ref()) {
            Answer::Clear => None,
            Answer::Found(evidence) => Some((rule, true, evidence)),
            Answer::Unknown(evidence) => Some((rule, false, evidence)),
        }
    });
    let answers: Vec<_> = answers.collect();
    // What only waits for a field that the request will state is not open.
    let is_told = |field: &Pointer| {
        let mut told = answers.iter().filter(|(rule, is_found, _)| *is_found && rule.tells_missing);
        told.any(|(_, _, evidence)| evidence.fields.iter().any(|told| field.is_within(told)))
    };
    let waits = |evidence: &Evidence| !evidence.fields.is_empty() && evidence.fields.iter().all(is_told);
    let mut against = answers.iter().filter(|(rule, is_found, evidence)| {
        !is_need(rule, *is_found, evidence, &request) && (*is_found || !waits(evidence))
    });
    let first = against.clone().find(|(_, is_found, _)| *is_found).or_else(|| against.next());
    first.map(|(rule, is_found, _)| (*rule, *is_found))
}

/// Where the request of the identification that is about to be created is.
pub(crate) fn request(facts: &Facts<'_>) -> Pointer {
    facts.identification.by(Method::Unrecognised).pointer()
}

/// Whether an answer only says that a field of the request is not stated yet.
pub(crate) fn is_need(rule: &Rule, is_found: bool, evidence: &Evidence, request: &Pointer) -> bool {
    rule.condition_of != ConditionOf::Person
        && (!is_found || rule.tells_missing)
        && evidence.fields.iter().all(|field| field.is_within(request))
}

/// These rules speak of one method each: where none is stated they find nothing, and the question is open.
fn of_method<'a>(facts: &Facts<'a>, judge: impl FnOnce(&Facts<'a>) -> Answer) -> Answer {
    match facts.identification.method {
        Fact::Known(_) => judge(facts),
        Fact::Missing | Fact::Unreadable => Answer::unknown(facts.identification.at("method")),
    }
}

fn method(facts: &Facts<'_>, is_find: impl FnOnce(Method) -> bool) -> Answer {
    match facts.identification.method {
        Fact::Known(method) if is_find(method) => Answer::found(facts.identification.at("method")),
        Fact::Known(_) => Answer::Clear,
        Fact::Missing | Fact::Unreadable => Answer::unknown(facts.identification.at("method")),
    }
}

const RESIDENCE: &str = "/person/address/country";
const BRANCH: &str = "/branch";
const PRODUCT_OF_REQUEST: &str = "/account_opening_request/product_name";
