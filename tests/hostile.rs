//! Malicious or malformed input: each is a named error or a finding.
//!
//! Nothing here may panic, overflow the stack, or be read as something else.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use onboardable::application::{Application, ReadError, ReadProblem, Unreadable, limits};
use onboardable::value::date;
use onboardable::{Assessment, Decision, Gate, Lang, Report, assess};
use serde_json::{Value, json};

#[track_caller]
fn problem(text: &str) -> ReadProblem {
    match Application::from_json(text) {
        Ok(_) => panic!("is read: {}", text.get(..200).unwrap_or(text)),
        Err(ReadError { problem, .. }) => problem,
    }
}

fn evaluate(text: &str) -> Assessment {
    let application = Application::from_json(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assess(&application, Gate::AccountOpening, date::parse_as_of("2026-11-21").expect("a day"))
}

fn clean_with(field: &str, value: Value) -> String {
    let mut json: Value = serde_json::from_str(include_str!("cases/clean.json")).expect("the clean applicant");
    *json.pointer_mut(field).unwrap_or_else(|| panic!("{field} is in the clean applicant")) = value;
    json.to_string()
}

#[track_caller]
fn expect_finding(text: &str, rule: &str, field: &str) {
    let assessment = evaluate(text);
    let found = assessment.findings.iter().any(|one| {
        one.is_found && one.rule.to_string() == rule && one.evidence.fields.iter().any(|at| at.as_str() == field)
    });
    assert!(found, "no {rule} at {field} in {:?}", assessment.findings);
    assert_ne!(assessment.decision(), Decision::Proceed);
}

/// Only `true` and `false` are a declaration.
#[test]
fn a_declaration_is_never_guessed() {
    let field = "/person/fatca_relevant";
    for value in [json!("false"), json!("no"), json!(0), json!(1), json!("1"), json!([]), json!({}), json!(0.0)] {
        expect_finding(&clean_with(field, value), "application.wrong_type", field);
    }
    expect_finding(&clean_with(field, Value::Null), "fatca.declaration_missing", field);
    expect_finding(&clean_with(field, json!(true)), "fatca.declared_us_relevant", field);
    assert_eq!(evaluate(&clean_with(field, json!(false))).decision(), Decision::Proceed);
}

/// serde would read a list as a struct, field by field.
#[test]
fn a_list_is_no_record() {
    assert_eq!(problem(r#"["digital_banking","production","DE"]"#), ReadProblem::NotAnObject);
    for text in ["[]", "null", "true", "1", "\"person\""] {
        assert_eq!(problem(text), ReadProblem::NotAnObject, "{text}");
    }
    let field = "/person";
    expect_finding(&clean_with(field, json!(["MS", "Dr.", "Erika", "Mustermann"])), "application.wrong_type", field);
    let field = "/identification";
    expect_finding(&clean_with(field, json!(["idnow", "successful"])), "application.wrong_type", field);
}

#[test]
fn a_duplicate_key_is_refused_at_every_depth() {
    for text in [
        r#"{"flow":"a","flow":"b"}"#,
        r#"{"person":{"fatca_relevant":true,"fatca_relevant":false}}"#,
        r#"{"person":{"fatca_relevant":true,"fatca\u005frelevant":false}}"#,
        r#"{"person":{"address":{"country":"US","country":"DE"}}}"#,
        r#"{"tax_identifications":[{"country":"US","country":"DE"}]}"#,
        r#"{"person":{"fatca_relevant":null,"fatca_relevant":false}}"#,
        r#"{"unknown":1,"unknown":2}"#,
        r#"{"unknown":1,"unkno\u0077n":2}"#,
        r#"{"unknown":{"a":[{"b":1,"b":1}]}}"#,
        r#"{"person":{"fatca_relevant":{"a":1,"a":2}}}"#,
        r#"{"person":[{"a":1,"a":2}]}"#,
        r#"{"":1,"":2}"#,
    ] {
        assert_eq!(problem(text), ReadProblem::DuplicateKey, "{text}");
    }
}

#[test]
fn text_that_is_not_one_json_object_has_a_name() {
    for (text, expected) in [
        ("", ReadProblem::Truncated),
        (" ", ReadProblem::Truncated),
        ("{", ReadProblem::Truncated),
        (r#"{"person":"#, ReadProblem::Truncated),
        (r#"{"person":{}"#, ReadProblem::Truncated),
        ("{} {}", ReadProblem::TrailingText),
        ("{}x", ReadProblem::TrailingText),
        ("{},", ReadProblem::TrailingText),
        ("{}\0", ReadProblem::TrailingText),
        ("\u{feff}{}", ReadProblem::ByteOrderMark),
        (r#"{"a":NaN}"#, ReadProblem::Syntax),
        (r#"{"a":Infinity}"#, ReadProblem::Syntax),
        (r#"{"a":1e400}"#, ReadProblem::NumberOutOfRange),
        (r#"{"person":{"fatca_relevant":1e400}}"#, ReadProblem::NumberOutOfRange),
        (r#"{"a":01}"#, ReadProblem::Syntax),
        (r#"{"a":.5}"#, ReadProblem::Syntax),
        (r#"{'a':1}"#, ReadProblem::Syntax),
        (r#"{a:1}"#, ReadProblem::Syntax),
        (r#"{"a":1,}"#, ReadProblem::Syntax),
        ("{\"a\":1 /* no */}", ReadProblem::Syntax),
        (r#"{"a":"\uD800"}"#, ReadProblem::InvalidEscape),
        (r#"{"person":{"first_name":"Er\uD800ika"}}"#, ReadProblem::InvalidEscape),
        (r#"{"person":{"first_name":"Er\uDC00ika"}}"#, ReadProblem::InvalidEscape),
        (r#"{"person":{"first_name":"\x41"}}"#, ReadProblem::InvalidEscape),
        ("{\"person\":{\"first_name\":\"a\nb\"}}", ReadProblem::ControlCharacter),
        ("{\"person\":{\"first_name\":\"a\u{0}b\"}}", ReadProblem::ControlCharacter),
    ] {
        assert_eq!(problem(text), expected, "{text:?}");
    }
    let bytes = b"{\"person\":{\"first_name\":\"\xff\"}}";
    assert_eq!(Application::from_slice(bytes).map_err(|error| error.problem), Err(ReadProblem::NotUtf8));
}

/// Numbers are no value of any field, however they are written.
#[test]
fn numbers_are_wrong_everywhere() {
    for number in ["-0", "1.0", "9007199254740993", "18446744073709551615", "-9223372036854775809", "1e300", "0.1"] {
        let text = format!(r#"{{"person":{{"fatca_relevant":{number},"birth_date":{number}}}}}"#);
        expect_finding(&text, "application.wrong_type", "/person/fatca_relevant");
        expect_finding(&text, "application.wrong_type", "/person/birth_date");
    }
}

/// Keys with a meaning in JavaScript are unknown keys like any other.
#[test]
fn keys_of_javascript_have_no_meaning() {
    let text = r#"{"__proto__":{"fatca_relevant":false},"constructor":{"prototype":{"branch":"DE"}},"person":{"__proto__":{"birth_country":"DE"}}}"#;
    let mut assessment = evaluate(text);
    let not_read = assessment.findings.remove(0);
    assert_eq!(not_read.rule.to_string(), "application.keys_not_read");
    assessment.answers.found.remove(not_read.rule);
    assert_eq!(assessment, evaluate(r#"{"person":{}}"#));
    let report = Report::new(&evaluate(text), Lang::En).to_json();
    assert!(!report.contains("__proto__") && !report.contains("constructor"), "{report}");
}

#[test]
fn only_days_of_the_calendar_are_days() {
    let field = "/person/birth_date";
    for text in [
        "19900505",
        "1990-05-05T23:00:00+02:00",
        "-000001-01-01",
        "+262142-12-31",
        "٢٠٢٤-٠١-٠١",
        "2023-02-29",
        "1900-02-29",
        "0000-00-00",
        "1899-12-31",
        "2201-01-01",
        "1990-05-05\u{0}",
        "１９９０-05-05",
    ] {
        expect_finding(&clean_with(field, json!(text)), "application.malformed_date", field);
    }
}

/// Days at both ends of the range, and an instant of the evaluation before, within and after it.
#[test]
fn no_date_overflows() {
    let early_and_late = ["1900-01-01", "2024-02-29", "2200-12-31"];
    for day in early_and_late {
        for field in ["/person/birth_date", "/person/legitimation_valid_until"] {
            for as_of in early_and_late.iter().chain(&["1990-05-05", "2199-12-31", "2200-02-29"]) {
                let text = json!({
                    "as_of": as_of, "branch": "IT",
                    "person": { field.trim_start_matches("/person/"): day },
                    "identification": { "proof_of_address_issued_at": day, "status": "successful" },
                    "account": { "opened_at": format!("{day}T23:59:59Z") },
                });
                assert_ne!(evaluate(&text.to_string()).decision(), Decision::Proceed);
            }
        }
    }
    let text = r#"{"branch":"DE","identification":{"proof_of_address_issued_at":"2026-01-01"}}"#;
    let application = Application::from_json(text).expect("an application");
    for as_of in [chrono::DateTime::<chrono::Utc>::MIN_UTC, chrono::DateTime::<chrono::Utc>::MAX_UTC] {
        let assessment = assess(&application, Gate::AccountOpening, as_of);
        assert_ne!(assessment.decision(), Decision::Proceed);
        assert!(!Report::new(&assessment, Lang::De).to_text().is_empty());
    }
}

/// An unreadable day of the assessment is reported and never replaced silently.
#[test]
fn an_invalid_as_of_is_reported() {
    for as_of in
        ["today", "2026-02-29", "2026-11-21T00:00:00", "2026-11-21T00:00:00+01:00", "21.11.2026", "0000-00-00"]
    {
        let mut json: Value = serde_json::from_str(include_str!("cases/clean.json")).expect("the clean applicant");
        json["as_of"] = json!(as_of);
        expect_finding(&json.to_string(), "application.unknown_choice", "/as_of");
    }
}

#[test]
fn the_limits_hold_on_both_sides() {
    let of_length = |length: usize| {
        let empty = r#"{"a":""}"#.len();
        format!(r#"{{"a":"{}"}}"#, "x".repeat(length - empty))
    };
    assert!(Application::from_json(&of_length(limits::RECORD_BYTES)).is_ok());
    assert_eq!(problem(&of_length(limits::RECORD_BYTES + 1)), ReadProblem::TooLong);
    assert_eq!(problem(&"x".repeat(200 << 20)), ReadProblem::TooLong);

    let first_name = |bytes: usize| format!(r#"{{"person":{{"first_name":"{}"}}}}"#, "ä".repeat(bytes / 2));
    let read = |text: &str| {
        let application = Application::from_json(text).expect("an application");
        let field = &application.person.present().expect("a person").first_name;
        match field {
            onboardable::application::Field::Unreadable(what) => Some(*what),
            onboardable::application::Field::Absent
            | onboardable::application::Field::Null
            | onboardable::application::Field::Present(_) => None,
        }
    };
    assert_eq!(read(&first_name(limits::TEXT_BYTES)), None);
    assert_eq!(read(&first_name(limits::TEXT_BYTES + 2)), Some(Unreadable::LongText));

    let records = |count: usize| json!({ "tax_identifications": vec![json!({"country": "DE"}); count] }).to_string();
    let long_list = |text: &str| {
        let found = evaluate(text).findings;
        found.iter().any(|one| one.rule.to_string() == "application.wrong_type" && one.is_found)
    };
    assert!(!long_list(&records(limits::LIST_LENGTH)));
    assert!(long_list(&records(limits::LIST_LENGTH + 1)));
}

#[test]
fn depth_is_an_error_and_no_overflow() {
    let nested =
        |open: &str, close: &str, depth: usize| format!("{{\"a\":{}1{}}}", open.repeat(depth), close.repeat(depth));
    assert!(Application::from_json(&nested("[", "]", 10)).is_ok());
    assert!(Application::from_json(&nested("{\"a\":", "}", 10)).is_ok());
    for depth in [limits::DEPTH + 1, 127, 128, 1000, 10_000] {
        assert_eq!(problem(&nested("[", "]", depth)), ReadProblem::TooDeep, "lists, {depth} deep");
        if depth <= 10_000 && nested("{\"a\":", "}", depth).len() <= limits::RECORD_BYTES {
            assert_eq!(problem(&nested("{\"a\":", "}", depth)), ReadProblem::TooDeep, "objects, {depth} deep");
        }
    }
    // In place of a field, and at the top.
    let in_a_field = format!(r#"{{"person":{{"first_name":{}}}}}"#, "[".repeat(30_000));
    assert_eq!(problem(&in_a_field), ReadProblem::TooDeep);
    assert_eq!(problem(&"[".repeat(60_000)), ReadProblem::TooDeep);
    assert_eq!(problem(&"[".repeat(500_000)), ReadProblem::TooLong);
    // serde_json itself, without our limit of the length.
    let deserialized: Result<Application<'_>, _> =
        serde_json::from_str(Box::leak("[".repeat(500_000).into_boxed_str()));
    assert!(deserialized.is_err());
}

/// The size of a report is bounded: the findings of an empty application, and a multiple of the input.
#[test]
fn the_output_is_bounded() {
    let sizes = |text: &str, lang| {
        let report = Report::new(&evaluate(text), lang);
        [report.to_json(), report.to_json_pretty(), report.to_text(), report.to_markdown()].map(|text| text.len())
    };
    let most = |text: &str| Lang::ALL.iter().flat_map(|lang| sizes(text, *lang)).max().expect("a report");
    let of_nothing = most("{}");
    for text in [
        json!({ "identifications": vec![json!({"status": 1, "method": 1, "completed_at": 1, "iban": 1}); 64] })
            .to_string(),
        json!({ "tax_identifications": vec![json!({"country": "XX", "valid_until": "x"}); 64] }).to_string(),
        json!({ "person": { "first_name": "\u{fdfa}".repeat(300), "last_name": "\"".repeat(500) } }).to_string(),
    ] {
        let most = most(&text);
        let bound = of_nothing + 16 * text.len() + 64 * 1024;
        assert!(most <= bound, "{most} bytes reported for {}, more than {bound}", text.len());
    }
}

/// A rule that reports every field on its own reports the fields beyond a limit together, and omits none.
#[test]
fn many_errors_are_reported_together() {
    let text = json!({ "tax_identifications": vec![json!({"country": "XX"}); 64] }).to_string();
    let findings = evaluate(&text).findings;
    let errors: Vec<_> =
        findings.iter().filter(|one| one.rule.to_string() == "application.unknown_country").collect();
    assert_eq!(errors.len(), limits::FINDINGS_OF_A_RULE + 1);
    assert_eq!(errors.iter().flat_map(|one| &one.evidence.fields).count(), 64);
}
