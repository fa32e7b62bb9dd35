//! The deadlines of an application.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use onboardable::application::Application;
use onboardable::value::date;
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
        // An API error has no deadlines.
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
        // Unlimited validity.
        (r#"{"branch":"IT","account":{},"person":{"legitimation_valid_until":"9999-12-31"}}"#, &[]),
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

/// A refused account has no deadlines; an existing account keeps its clocks.
#[test]
fn a_refusal_ends_deadlines_without_an_account() {
    let refused = |account: &str| {
        format!(r#"{{"branch":"DE"{account},"person":{{"screening_progress":"SCREENED_DECLINED"}}}}"#)
    };
    assert!(deadlines(&refused(""), Gate::AccountOpening).is_empty());
    assert_eq!(
        deadlines(&refused(r#","account":{"opened_at":"2026-09-01"}"#), Gate::AccountOpening),
        ["2026-11-30 tax_identification tax.missing"]
    );
}

/// The recovery of an account is due until another method has succeeded in time.
#[test]
fn a_recovered_account_has_no_deadline() {
    let with = |success: &str| {
        format!(
            r#"{{"branch":"DE","tax_identifications":[{{"primary":true}}],"account":{{"opened_at":"2026-09-20"}},
            "identifications":[{{"method":"bank_plus","status":"failed","status_since":"2026-10-10T08:00:00Z"}}{success}]}}"#
        )
    };
    let due = ["2026-12-09 bank_plus.recovery identification.recovery_overdue"];
    assert_eq!(deadlines(&with(""), Gate::AccountOpening), due);
    let of_other_method = |method: &str| {
        format!(r#",{{"method":"{method}","status":"successful","completed_at":"2026-10-20T08:00:00Z"}}"#)
    };
    assert_eq!(deadlines(&with(&of_other_method("fourthline")), Gate::AccountOpening), due);
    assert!(deadlines(&with(&of_other_method("idnow")), Gate::AccountOpening).is_empty());
}
