//! A small book of applicants that the tests share.

#![allow(dead_code, reason = "not every test needs all of it")]

use chrono::{DateTime, Utc};
use onboardable::report::Tone;
use onboardable::rulebook::Rulebook;
use onboardable::{Application, Assessment, Gate, Lang, Report, assess};
use onboardable_desk::applicant::Applicant;
use serde_json::{Value, json};

const CLEAN: &str = include_str!("../../../tests/cases/clean.json");

pub fn as_of() -> DateTime<Utc> {
    "2026-11-21T09:30:00Z".parse().expect("an instant")
}

pub fn rulebook() -> &'static Rulebook {
    Rulebook::builtin()
}

/// Text without colours.
pub fn plain(_: Tone, text: &str) -> String {
    text.to_owned()
}

/// The clean applicant with changes.
fn changed(changes: &[(&str, Value)]) -> Value {
    let mut json: Value = serde_json::from_str(CLEAN).expect("JSON");
    for (pointer, value) in changes {
        let (outer, key) = pointer.rsplit_once('/').expect("a pointer");
        json.pointer_mut(outer).expect("an object")[key] = value.clone();
    }
    json
}

/// Every kind of applicant: clean, refused, on hold for several reasons, with deadlines that have passed and that run, named
/// by a formula, without a name.
pub fn book() -> Vec<Value> {
    let tax_open = |opened: &str| [("/account", json!({"opened_at": opened})), ("/tax_identifications", json!([]))];
    let named = |reference: &str, changes: &[(&'static str, Value)]| {
        changed(&[&[("/reference", json!(reference))], changes].concat())
    };
    vec![
        named("A-1", &[]),
        named("A-2", &[("/person/birth_country", json!("US")), ("/mobile_number/verified", json!(false))]),
        named("A-3", &[("/identification", json!({})), ("/mobile_number/verified", json!(false))]),
        named("A-4", &tax_open("2026-07-01T08:00:00Z")),
        named("A-5", &tax_open("2026-09-15T08:00:00Z")),
        changed(&tax_open("2026-09-15T10:00:00Z")),
        named("=HYPERLINK(\"http://x\";\"y\")", &[("/person/risk_classification_status", json!("RISK_REJECTED"))]),
        named(
            "+49 30 123",
            &[
                ("/person/created_at", json!("2026-09-20T12:00:00Z")),
                ("/identification", json!({"method": "idnow", "language": "DE", "status": "pending"})),
            ],
        ),
    ]
}

/// What is asked of each of them.
pub fn assessed(gate: Gate, lang: Lang) -> Vec<(Applicant, Assessment, Report)> {
    let one = |(line, json): (usize, Value)| {
        let text = json.to_string();
        let application = Application::from_json(&text).expect("an application");
        let assessment = assess(&application, gate, as_of());
        let report = Report::new(&assessment, lang);
        let applicant = Applicant { file: None, entry: 0, line, reference: report.reference.clone() };
        (applicant, assessment, report)
    };
    (1..).zip(book()).map(one).collect()
}
