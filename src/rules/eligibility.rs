//! Eligibility: who may use which method of identification, by residence, branch, product and document.
//!
//! Not covered: the credit agency, the holder of an account, the provider's list of documents. Only the bank has
//! those.

use crate::application::Pointer;
use crate::facts::{Facts, Placed};
use crate::finding::{Answer, Evidence, Grounds};
use crate::rulebook::tables::DocumentKind;
use crate::rulebook::values::eligibility::{
    BRANCH_METHODS_DE, BRANCH_METHODS_ES, BRANCH_METHODS_FR, BRANCH_METHODS_IT, BY_ARRANGEMENT,
    FULL_ACCOUNT_PRODUCTS, ONLY_THE_BANK_KNOWS,
};
use crate::rulebook::{ConditionOf, Effect, Gate, Method, Rule};
use crate::scope::applying;
use crate::value::country::Country;

/// Finds video identification without residence in Germany.
pub fn residence_not_germany(facts: &Facts<'_>) -> Answer {
    let found = facts.identification.address.map(|address| address.country());
    let of_identification = found.filter(|country| country.known().is_some());
    let countries = std::iter::once(facts.person.address.country()).chain(of_identification);
    excluded_by_residence(facts, countries, |country| country != Country::GERMANY)
}

/// Finds Fourthline with residence in Germany.
pub fn residence_in_germany(facts: &Facts<'_>) -> Answer {
    let countries = std::iter::once(facts.person.address.country());
    excluded_by_residence(facts, countries, |country| country == Country::GERMANY)
}

/// Finds a method that a residence excludes. The method is named, not the country: it is what the applicant can choose
/// again.
fn excluded_by_residence(
    facts: &Facts<'_>,
    countries: impl Iterator<Item = Placed<Country>>,
    excludes: impl Fn(Country) -> bool,
) -> Answer {
    of_method(facts, |facts| {
        let answer: Answer = countries.map(|country| country.finds(&excludes)).collect();
        if answer.is_found() { facts.identification.method().found() } else { answer }
    })
}

/// Finds a method that is not available in the branch. For a branch other than the four the answer is unknown.
pub fn method_not_for_branch(facts: &Facts<'_>) -> Answer {
    let of_branches = [
        ("DE", &BRANCH_METHODS_DE),
        ("FR", &BRANCH_METHODS_FR),
        ("IT", &BRANCH_METHODS_IT),
        ("ES", &BRANCH_METHODS_ES),
    ];
    let of_branch = |branch: Country| of_branches.into_iter().find(|(one, _)| branch.is_one_of(&[one]));
    match facts.branch.known().and_then(of_branch) {
        Some((_, methods)) => method(facts, |method| !methods.at(facts).contains(&method.name())),
        None => facts.branch().unknown(),
    }
}

/// Finds Bankident for a full bank account, which requires a stronger method. Bankident itself names no product; the
/// account opening request does.
pub fn product_needs_more(facts: &Facts<'_>) -> Answer {
    let is_full = |product: &str| FULL_ACCOUNT_PRODUCTS.at(facts).iter().any(|stem| product.starts_with(stem));
    of_method(facts, |facts| {
        (facts.identification.product_name().finds_if_stated(is_full))
            .or(facts.requested_product().finds_if_stated(is_full))
    })
}

/// Finds a mobile number that is not verified yet, to which the code for the signature cannot be sent.
pub fn mobile_number_unverified(facts: &Facts<'_>) -> Answer {
    of_method(facts, |facts| facts.mobile_number_verified().finds(|verified| !verified))
}

/// Finds a passport for BankIdent Plus, by the document code or by the stated kind.
pub fn passport(facts: &Facts<'_>) -> Answer {
    let is_passport = |kind: Option<DocumentKind>| kind == Some(DocumentKind::Passport);
    let by_code = facts.document().finds_if_stated(|code| code.is_some_and(|code| is_passport(code.kind())));
    let by_kind = || facts.document_kind().finds_if_stated(|kind| is_passport(DocumentKind::named(kind)));
    let answer = by_code.or_else(by_kind);
    if answer == Answer::Clear { answer } else { of_method(facts, |_| answer) }
}

/// Finds a method that is available by arrangement only, unless a success shows that it was arranged.
pub fn by_arrangement_only(facts: &Facts<'_>) -> Answer {
    method(facts, |method| BY_ARRANGEMENT.at(facts).contains(&method.name()))
}

/// Finds a method of which only the bank knows whether it works, unless it has succeeded.
pub fn only_the_bank_knows(facts: &Facts<'_>) -> Answer {
    method(facts, |method| ONLY_THE_BANK_KNOWS.at(facts).contains(&method.name()))
}

/// Returns the first rule that has a finding against a method, else the first that is unknown, and whether it was a
/// finding. Excluded are findings that only the bank can settle and fields that the method's own request will state.
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
            Answer::NotClear(grounds) => Some((rule, grounds)),
        }
    });
    let answers: Vec<_> = answers.collect();
    // An answer that only waits for a field that the request will state is not unknown.
    let is_reported = |field: &Pointer| {
        let mut missing = answers.iter().filter(|(rule, grounds)| grounds.is_found && rule.names_missing);
        missing.any(|(_, grounds)| grounds.evidence.fields.iter().any(|one| field.is_within(one)))
    };
    let waits = |evidence: &Evidence| !evidence.fields.is_empty() && evidence.fields.iter().all(is_reported);
    let mut against = answers.iter().filter(|(rule, grounds)| {
        let Grounds { is_found, evidence } = &**grounds;
        !is_need(rule, *is_found, evidence, &request) && (*is_found || !waits(evidence))
    });
    let first = against.clone().find(|(_, grounds)| grounds.is_found).or_else(|| against.next());
    first.map(|(rule, grounds)| (*rule, grounds.is_found))
}

/// Returns the place of the request of the identification that is about to be created.
pub(crate) fn request(facts: &Facts<'_>) -> Pointer {
    facts.identification.by(Method::Unrecognised).pointer()
}

/// Returns whether an answer only reports a field of the request that is not stated yet.
pub(crate) fn is_need(rule: &Rule, is_found: bool, evidence: &Evidence, request: &Pointer) -> bool {
    rule.condition_of != ConditionOf::Person
        && (!is_found || rule.names_missing)
        && evidence.fields.iter().all(|field| field.is_within(request))
}

/// Applies a rule about one method; without a stated method it is unknown.
fn of_method<'a>(facts: &Facts<'a>, rule: impl FnOnce(&Facts<'a>) -> Answer) -> Answer {
    facts.identification.method().if_known(|_| rule(facts))
}

fn method(facts: &Facts<'_>, is_found: impl FnOnce(Method) -> bool) -> Answer {
    facts.identification.method().finds(is_found)
}
