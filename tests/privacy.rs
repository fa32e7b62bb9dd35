//! Checks that no `Debug`, no error and no report shows personal data of the application.
//!
//! A canary is put into every text field in turn and in all at once, readable and unreadable, so that any quoted
//! input shows the canary.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

mod canary;

use canary::{CANARY, everywhere};
use onboardable::application::{Application, Field, ReadError};
use onboardable::facts::{Facts, Question};
use onboardable::rulebook::{Gate, Lang, Rulebook};
use onboardable::value::{country::Country, date, document::DocumentCode, phone::Phone};
use onboardable::{Assessment, Report, assess, next_questions, rules};
use serde_json::{Value, json};

fn as_of() -> chrono::DateTime<chrono::Utc> {
    date::parse_as_of("2026-11-21").expect("a day")
}

/// Applications with the canary in every state of a field.
fn applications() -> Vec<Value> {
    let mut applications = everywhere();
    // Every other field is good, so that rules get as far as the canary.
    let clean: Value = serde_json::from_str(include_str!("cases/clean.json")).expect("the clean applicant");
    for field in texts(&clean, "") {
        for canary in [CANARY.to_owned(), format!("Postfach {CANARY}"), format!("+1{CANARY}"), format!("DE{CANARY}")]
        {
            let mut json = clean.clone();
            *json.pointer_mut(&field).expect("the field") = json!(canary);
            applications.push(json);
        }
    }
    applications
}

fn texts(json: &Value, path: &str) -> Vec<String> {
    match json {
        Value::Object(object) => {
            object.iter().flat_map(|(name, one)| texts(one, &format!("{path}/{name}"))).collect()
        }
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(at, one)| texts(one, &format!("{path}/{at}"))).collect()
        }
        Value::String(_) => vec![path.to_owned()],
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

#[track_caller]
fn no_canary(text: &str, by: &str) {
    // A part of the canary would be a leak too.
    for part in [CANARY, "ZZCANARY", "7f3a"] {
        assert!(!text.contains(part), "{by} shows a value: {text}");
    }
}

fn no_canary_in_debug<T: std::fmt::Debug>(value: &T, by: &str) {
    no_canary(&format!("{value:?}"), by);
    no_canary(&format!("{value:#?}"), by);
}

#[test]
fn debug_of_an_application_and_its_facts() {
    for json in applications() {
        let text = json.to_string();
        let Ok(application) = Application::from_json(&text) else { continue };
        no_canary_in_debug(&application, "Application");
        no_canary_in_debug(&application.person, "Field<Person>");
        if let Field::Present(person) = &application.person {
            no_canary_in_debug(person, "Person");
            no_canary_in_debug(&person.first_name, "Field<Text>");
            no_canary_in_debug(&person.first_name.present(), "Text");
            no_canary_in_debug(&person.address.present(), "Address");
        }
        no_canary_in_debug(&application.identification.present(), "Identification");
        no_canary_in_debug(&application.identifications.present(), "Vec<Field<Identification>>");
        no_canary_in_debug(&application.tax_identifications.present(), "Vec<Field<TaxIdentification>>");
        no_canary_in_debug(&application.mobile_number.present(), "MobileNumber");
        no_canary_in_debug(&application.identity_document.present(), "IdentityDocument");
        no_canary_in_debug(&application.account.present(), "Account");
        let facts = Facts::new(&application, Question { gate: Gate::AccountOpening, as_of: as_of() });
        for rule in Rulebook::builtin().rules {
            no_canary_in_debug(&rules::answer(rule.id, &facts), rule.name);
        }
    }
}

/// Values parsed from personal data do not show them either.
#[test]
fn debug_of_parsed_values() {
    let shown = |debug: String, value: &str| assert!(!debug.contains(value), "{debug} shows {value}");
    shown(format!("{:?}", Country::parse("LI")), "LI");
    shown(format!("{:?}", DocumentCode::parse("DEU-BO-02001")), "DEU");
    shown(format!("{:?}", Phone::parse("+4915112345678")), "15112345678");
    shown(format!("{:?}", Phone::parse("+49 (151) CANARY")), "CANARY");
    shown(format!("{:?}", Phone::parse("+49 (151) CANARY")), "151");
}

#[test]
fn reports_and_assessments() {
    for json in applications() {
        let text = json.to_string();
        let Ok(application) = Application::from_json(&text) else { continue };
        for gate in Gate::ALL {
            let assessment: Assessment = assess(&application, *gate, as_of());
            no_canary_in_debug(&assessment, "Assessment");
            for lang in Lang::ALL {
                let report = Report::new(&assessment, *lang);
                no_canary_in_debug(&report, "Report");
                let questions = next_questions(&application, *gate, as_of()).report(*lang);
                no_canary(&questions.to_json(), "the questions");
                no_canary(&questions.to_text(), "the questions as text");
                no_canary(&report.to_json(), "the JSON report");
                no_canary(&report.to_json_pretty(), "the JSON report over several lines");
                no_canary(&report.to_text(), "the text report");
                no_canary(&report.to_markdown(), "the Markdown report");
            }
        }
    }
}

/// The caller's own name for an application, or the id of the person, is in the report; `Debug` shows neither.
#[test]
fn the_reference_alone_is_repeated() {
    for (json, expected) in [
        (json!({ "reference": CANARY, "person": { "id": "p-17" } }), CANARY),
        (json!({ "reference": " ", "person": { "id": CANARY } }), CANARY),
    ] {
        let text = json.to_string();
        let application = Application::from_json(&text).expect("readable");
        let assessment = assess(&application, Gate::SignUp, as_of());
        let report = Report::new(&assessment, Lang::En);
        assert_eq!(report.reference.as_ref().map(|one| one.as_str()), Some(expected));
        no_canary_in_debug(&application, "Application");
        no_canary_in_debug(&assessment, "Assessment");
        no_canary_in_debug(&report, "Report");
        for text in [report.to_json(), report.to_text(), report.to_markdown()] {
            assert_eq!(text.matches("7f3a").count(), 1, "{text}");
        }
    }
}

/// An error contains a position and a problem, but no value.
#[test]
fn errors() {
    let broken = [
        CANARY.to_owned(),
        format!("\"{CANARY}\""),
        format!("[\"{CANARY}\"]"),
        format!("{{\"{CANARY}\""),
        format!("{{\"{CANARY}\":1,\"{CANARY}\":2}}"),
        format!("{{\"person\":{{\"{CANARY}\":1,\"{CANARY}\":2}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\",\"first_name\":\"{CANARY}\"}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\\uD800\"}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\n\"}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\\q\"}}}}"),
        format!("{{\"person\":{{\"first_name\":{CANARY}}}}}"),
        format!("{{\"a\":\"{CANARY}\"}} {CANARY}"),
        format!("{{\"a\":\"{CANARY}\",\"b\":1e400}}"),
        format!("{{\"a\":\"{CANARY}\",\"b\":{}", "[".repeat(1000)),
        format!("\u{feff}{{\"a\":\"{CANARY}\"}}"),
        format!("{{\"a\":\"{}\"}}", CANARY.repeat(10_000)),
    ];
    for text in &broken {
        let Err(error) = Application::from_json(text) else { panic!("{text} is read") };
        no_canary_in_debug(&error, "ReadError");
        no_canary(&error.to_string(), "ReadError");
        let ReadError { problem, .. } = error;
        no_canary_in_debug(&problem, "ReadProblem");
        no_canary(&problem.to_string(), "ReadProblem");
    }
    for text in ["+1ZZCANARY-7f3a", "ZZCANARY-7f3a", ""] {
        if let Err(problem) = Phone::parse(text) {
            no_canary_in_debug(&problem, "PhoneProblem");
        }
    }
}
