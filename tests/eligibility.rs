//! The methods that an applicant may use, for each method and flow.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use onboardable::application::Application;
use onboardable::rulebook::Method;
use onboardable::rulebook::values::eligibility::{
    RANKING_BANKIDENT, RANKING_BANKIDENT_PLUS, RANKING_DIGITAL_BANKING, RANKING_VIDEOIDENT,
};
use onboardable::value::date;
use onboardable::{Lang, eligible_methods};
use serde_json::{Value, json};

fn clean() -> Value {
    serde_json::from_str(include_str!("cases/clean.json")).expect("the clean applicant")
}

/// Every method with its answer and its reasons, in the order of the report.
fn answers(json: &Value) -> Vec<String> {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("readable");
    let methods = eligible_methods(&application, date::parse_as_of("2026-11-21").expect("a day"));
    let answers: Value = serde_json::from_str(&methods.to_json(Lang::De)).expect("JSON");
    let answers = answers["methods"].as_array().expect("a list").clone();
    assert_eq!(answers.len(), 9);
    answers
        .iter()
        .map(|one| {
            let reasons: Vec<_> =
                one["reasons"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
            format!(
                "{} {} {}",
                one["method"].as_str().unwrap_or(""),
                one["answer"].as_str().unwrap_or(""),
                reasons.join(" ")
            )
            .trim()
            .to_owned()
        })
        .collect()
}

fn with(changes: &[(&str, Value)]) -> Value {
    let mut json = clean();
    for (pointer, value) in changes {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        json.pointer_mut(parent)
            .and_then(Value::as_object_mut)
            .expect("a parent")
            .insert(name.to_owned(), value.clone());
    }
    json
}

/// The line of one method.
fn line(json: &Value, method: &str) -> String {
    let lines = answers(json);
    lines.into_iter().find(|line| line.split(' ').next() == Some(method)).expect("every method is listed")
}

#[test]
fn the_clean_applicant() {
    let lines = answers(&clean());
    assert_eq!(lines.first().map(String::as_str), Some("idnow yes"));
    // Whether a device is bound is not stated.
    assert_eq!(lines.get(1).map(String::as_str), Some("bank_plus unknown device.not_bound"));
    for line in &lines[1..] {
        assert!(!line.contains(" yes"), "{line}");
    }
    assert!(line(&with(&[("/devices", json!([{"id": "d1"}]))]), "bank_plus").starts_with("bank_plus yes"));
}

#[test]
fn each_reason() {
    for (changes, method, expected) in [
        (&[("/person/address/country", json!("AT"))][..], "idnow", "idnow no eligibility.residence_not_germany"),
        (
            &[("/identification_session", json!({"identification_methods": ["idnow", "bank"]}))],
            "bank_plus",
            "bank_plus no session.method_not_allowed",
        ),
        (&[("/identification_session", json!({"identification_methods": ["idnow"]}))], "idnow", "idnow yes"),
        (
            &[],
            "fourthline",
            "fourthline no eligibility.residence_in_germany eligibility.method_not_for_branch eligibility.only_the_bank_knows",
        ),
        (&[("/branch", json!("FR"))], "idnow", "idnow no eligibility.method_not_for_branch"),
        (&[], "idnow_custom", "idnow_custom unknown eligibility.by_arrangement_only"),
        (&[], "postident", "postident unknown eligibility.only_the_bank_knows"),
        (
            &[("/mobile_number/verified", json!(false))],
            "bank_plus",
            "bank_plus unknown eligibility.mobile_number_unverified",
        ),
        (
            &[("/identity_document/code", json!("DEU-AO-04001"))],
            "bank_plus",
            "bank_plus unknown eligibility.passport",
        ),
        (&[("/person/address/country", Value::Null)], "idnow", "idnow unknown address.incomplete"),
        // A correction at the sign-up is no finding against a method.
        (&[("/person/birth_city", json!("12345"))], "idnow", "idnow unknown person.birth_city_not_a_city"),
        // An applicant who is certain to be refused afterwards is not identified.
        (
            &[("/person/screening_progress", json!("SCREENED_DECLINED"))],
            "idnow",
            "idnow no readiness.screening_declined",
        ),
        // The person after the change counts, too.
        (&[("/change", json!({"address": {"country": "US"}}))], "idnow", "idnow no fatca.us_residence"),
        (
            &[("/identification/failure_reason", json!("IDENTIFICATION_ATTEMPTS_EXCEEDED"))],
            "idnow",
            "idnow no identification.fraud_suspected",
        ),
        (
            &[("/identification/failure_reason", json!("ALREADY_IDENTIFIED_SUCCESSFULLY"))],
            "bank_plus",
            "bank_plus no identification.existing_customer",
        ),
        (
            &[
                ("/identification/failure_reason", json!("USER_LANGUAGE")),
                ("/identification/status", json!("canceled")),
            ],
            "idnow",
            "idnow no identification.method_refused_before",
        ),
    ] {
        let line = line(&with(changes), method);
        let (mut given, mut required) = (line.split(' '), expected.split(' '));
        assert_eq!((given.next(), given.next()), (required.next(), required.next()), "{line}");
        let reasons: Vec<_> = given.collect();
        assert!(required.all(|reason| reasons.contains(&reason)), "{expected}, and came {line}");
    }
    // One empty field is one reason, not one for every rule that reads it.
    assert!(!line(&with(&[("/person/birth_date", Value::Null)]), "idnow").contains("person.minor"));
    let bankident =
        with(&[("/identification", json!({"iban": "AT611904300234573201"})), ("/flow", json!("bankident"))]);
    assert!(line(&bankident, "bank").starts_with("bank no"), "{}", line(&bankident, "bank"));
}

#[test]
fn each_flow_has_its_order() {
    for (flow, first) in [
        ("digital_banking", "idnow"),
        ("videoident", "idnow"),
        ("bankident", "idnow"),
        ("bankident_plus", "bank_plus"),
    ] {
        let json = with(&[("/flow", json!(flow)), ("/devices", json!([{"id": "d1"}]))]);
        assert!(answers(&json)[0].starts_with(&format!("{first} yes")), "{flow}: the first one that is sure");
    }
}

/// Every ranking names each method once.
#[test]
fn rankings_are_complete() {
    let day = date::parse("2026-11-21").expect("a day");
    for ranking in [&RANKING_BANKIDENT, &RANKING_BANKIDENT_PLUS, &RANKING_DIGITAL_BANKING, &RANKING_VIDEOIDENT] {
        let mut names = ranking.of_builtin_on(day).to_vec();
        let mut all: Vec<_> = Method::ALL.iter().map(|method| method.name()).collect();
        names.sort_unstable();
        all.sort_unstable();
        assert_eq!(names, all);
    }
}

/// Without any data no method is offered.
#[test]
fn without_data_no_method_is_eligible() {
    for line in answers(&json!({})) {
        assert!(!line.contains(" yes"), "{line}");
    }
}

/// The person's own number is for IDnow: no other method waits for it.
#[test]
fn only_methods_that_use_the_number_ask_for_it() {
    let mut json = with(&[("/devices", json!([{"id": "d1"}]))]);
    json["person"].as_object_mut().expect("a person").remove("mobile_number");
    for line in answers(&json) {
        let is_of_idnow = line.starts_with("idnow");
        assert_eq!(line.contains("person.data_missing"), is_of_idnow, "{line}");
    }
}
