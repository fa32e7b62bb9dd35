//! What the facts say of an application.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;

/// Calls a function with the facts of an application on 21 November 2026.
fn with_facts<T>(json: &str, gate: Gate, ask: impl FnOnce(&Facts<'_>) -> T) -> T {
    let application = Application::from_json(json).expect("readable");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    ask(&Facts::new(&application, Question { gate, as_of }))
}

#[test]
fn a_branch_that_is_stated_twice_is_known_where_both_agree() {
    for (json, expected) in [
        (r#"{"branch": "DE", "person": {"branch": "DEU"}}"#, "DE"),
        (r#"{"branch": "DE", "person": {"branch": "FR"}}"#, "unreadable"),
        (r#"{"branch": "DE", "person": {"branch": "XX"}}"#, "unreadable"),
        (r#"{"person": {"branch": "FR"}}"#, "FR"),
        (r#"{"branch": "FR"}"#, "FR"),
        ("{}", "missing"),
    ] {
        let branch = with_facts(json, Gate::SignUp, |facts| match &facts.branch {
            Fact::Known(branch) => branch.alpha2().to_owned(),
            Fact::Missing => "missing".to_owned(),
            Fact::Unreadable => "unreadable".to_owned(),
        });
        assert_eq!(branch, expected, "{json}");
    }
}

#[test]
fn a_list_is_stated_as_a_whole_and_entry_by_entry() {
    let json = r#"{"tax_identifications": [{"country": "DE"}], "person": null}"#;
    for (pointer, expected) in [
        ("/tax_identifications", Stated::Something),
        ("/tax_identifications/0", Stated::Something),
        ("/tax_identifications/0/country", Stated::Something),
        ("/tax_identifications/0/number", Stated::Nothing),
        ("/tax_identifications/1", Stated::Nothing),
        ("/person", Stated::Null),
        ("/person/title", Stated::Nothing),
    ] {
        assert_eq!(with_facts(json, Gate::SignUp, |facts| facts.stated_at(pointer)), expected, "{pointer}");
    }
}

#[test]
fn a_gate_was_passed_when_what_it_asks_for_happened() {
    let person = r#""person": {"created_at": "2026-11-01T00:00:00Z"}"#;
    let requested = r#""identification": {"requested_at": "2026-11-03T00:00:00Z"}"#;
    let created =
        r#""identification": {"created_at": "2026-11-02T00:00:00Z", "requested_at": "2026-11-03T00:00:00Z"}"#;
    let unreadable = r#""identification": {"created_at": "yesterday", "requested_at": "2026-11-03T00:00:00Z"}"#;
    let account = r#""account": {"opened_at": "2026-11-04T00:00:00Z"}"#;
    for (gate, text, expected) in [
        (Gate::SignUp, person, Fact::Known("2026-11-01")),
        (Gate::SignUp, account, Fact::Missing),
        (Gate::Identification, created, Fact::Known("2026-11-02")),
        (Gate::Identification, requested, Fact::Known("2026-11-03")),
        // Missing is not taken for a later day.
        (Gate::Identification, unreadable, Fact::Unreadable),
        (Gate::Identification, person, Fact::Missing),
        (Gate::AccountOpening, account, Fact::Known("2026-11-04")),
        (Gate::AccountOpening, created, Fact::Missing),
    ] {
        let json = format!("{{{text}}}");
        let passed_at = with_facts(&json, gate, |facts| facts.passed_at());
        let expected = expected.map(|day| date::parse_as_of(day).expect("a day"));
        assert!(passed_at == expected, "{gate} {text}");
    }
}
