//! What runs out, and when.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use onboardable::application::Application;
use onboardable::facts::date;
use onboardable::{Gate, assess};

/// The deadlines at a gate, each as what and by when.
fn deadlines(json: &str, gate: Gate) -> Vec<String> {
    let application = Application::from_json(json).expect("an application");
    let assessment = assess(&application, gate, date::parse_as_of("2026-11-21").expect("a day"));
    assessment.deadlines.iter().map(|one| format!("{} {} {}", one.by, one.what, one.rule)).collect()
}

#[test]
fn each_runs_in_its_branch() {
    for (json, expected) in [
        (r#"{"branch":"DE"}"#, &["2027-02-19 tax_identification tax.missing"][..]),
        (
            r#"{"branch":"DE","account":{"opened_at":"2026-09-01T10:00:00Z"}}"#,
            &["2026-11-30 tax_identification tax.missing"],
        ),
        (r#"{"branch":"DE","tax_identifications":[{"primary":true}]}"#, &[]),
        // What is no application has nothing that is due.
        (r#"{"branch":"DE","errors":[{"status":404}]}"#, &[]),
        (r#"{"branch":"DE","event_type":"IDENTIFICATION","entity_id":"x"}"#, &[]),
        (r#"{"branch":"FR"}"#, &[]),
        (
            r#"{"branch":"IT","account":{"opened_at":"2020-01-01"},"person":{"legitimation_valid_until":"2026-12-01"}}"#,
            &["2027-03-01 identity_document identity_document.blocks_account"],
        ),
        (r#"{"branch":"IT","person":{"legitimation_valid_until":"2026-12-01"}}"#, &[]),
        (
            r#"{"branch":"ES","account":{},"person":{"legitimation_valid_until":"2023-12-01"}}"#,
            &["2024-02-29 identity_document identity_document.blocks_account"],
        ),
        (r#"{"branch":"IT"}"#, &[]),
        (r#"{"branch":"IT","person":{"legitimation_valid_until":"soon"}}"#, &[]),
        (
            r#"{"branch":"DE","person":{"legitimation_valid_until":"2026-12-01"},"tax_identifications":[{"primary":true}]}"#,
            &[],
        ),
        (r#"{"person":{"legitimation_valid_until":"2026-12-01"}}"#, &[]),
    ] {
        assert_eq!(deadlines(json, Gate::AccountOpening), expected, "{json}");
        assert!(deadlines(json, Gate::Identification).is_empty(), "{json}");
    }
}
