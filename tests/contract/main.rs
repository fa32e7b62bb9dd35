//! The contract of our JSON: keys, their order, the names of states. This is not a snapshot: a change here is a
//! change of the contract, and a decision.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use onboardable::{Application, Gate, Lang, Report, assess};
use serde_json::Value;

const APPLICANT: &str = r#"{
    "branch": "DE", "as_of": "2026-11-21",
    "person": {"birth_country": "US", "nationality": "DE", "fatca_relevant": "false"}
}"#;

fn json(gate: Gate, lang: Lang) -> String {
    let application = Application::from_json(APPLICANT).expect("readable");
    Report::new(&assess(&application, gate, "2020-01-01T00:00:00Z".parse().expect("an instant")), lang).to_json()
}

/// The keys of the first object of the text, in the order they are written.
fn keys(json: &str) -> Vec<String> {
    struct Keys(Vec<String>);
    impl<'de> serde::Deserialize<'de> for Keys {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Visitor;
            impl<'de> serde::de::Visitor<'de> for Visitor {
                type Value = Keys;
                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("an object")
                }
                fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                    let mut keys = Vec::new();
                    while let Some((key, _)) = map.next_entry::<String, serde::de::IgnoredAny>()? {
                        keys.push(key);
                    }
                    Ok(Keys(keys))
                }
            }
            deserializer.deserialize_map(Visitor)
        }
    }
    serde_json::from_str::<Keys>(json).expect("an object").0
}

/// The text of each object in the list under a key of the assessment.
fn objects_under(json: &str, key: &str) -> Vec<String> {
    let from = json.find(&format!("\"{key}\":[")).expect("the key");
    let list = &json[from + key.len() + 3..];
    let mut stream = Vec::new();
    let mut rest = &list[1..];
    while rest.starts_with('{') {
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<serde::de::IgnoredAny>();
        values.next().expect("an object").expect("JSON");
        let end = values.byte_offset();
        stream.push(rest[..end].to_owned());
        rest = rest[end..].trim_start_matches(',');
    }
    stream
}

#[test]
fn an_assessment_has_its_keys_in_order() {
    let report = json(Gate::AccountOpening, Lang::En);
    assert_eq!(
        keys(&report),
        [
            "decision",
            "light",
            "gate",
            "as_of",
            "as_of_by",
            "environment",
            "flow",
            "branch",
            "method",
            "rulebook",
            "program",
            "checklist",
            "checklist_light",
            "findings",
            "later",
            "deadlines"
        ]
    );
    assert!(!report.contains('\n'), "one line");
    let value: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(value["decision"], "deny");
    assert_eq!(value["light"], "red");
    assert_eq!(value["gate"], "account_opening");
    assert_eq!(value["as_of"], "2026-11-21T00:00:00Z");
    assert_eq!(value["as_of_by"], "application");
    assert_eq!(value["environment"], "production");
    assert_eq!(value["flow"], "digital_banking");
    assert_eq!(value["branch"], "DE");
    assert!(value["rulebook"]["version"].as_str().is_some_and(|version| version.len() == 7));
    let digest = value["rulebook"]["digest"].as_str().expect("a digest");
    assert!(digest.strip_prefix("sha256:").is_some_and(|hex| hex.len() == 64), "{digest}");
}

/// First, so that a reader can stop there.
#[test]
fn a_reference_is_the_first_key_and_repeated_unchanged() {
    for (json, expected) in [
        (r#"{"reference": " a\"b ", "person": {"id": "p1"}}"#, r#"{"reference":" a\"b ","decision":"#),
        ("{\"reference\": \"\u{202e}a\\nb\"}", r#"{"reference":"<U+202E>a<U+000A>b","decision":"#),
        (r#"{"reference": "", "person": {"id": "p1"}}"#, r#"{"reference":"p1","decision":"#),
        (r#"{"reference": 7, "person": {"id": null}}"#, r#"{"decision":"#),
    ] {
        let application = Application::from_json(json).expect("readable");
        let assessment = assess(&application, Gate::SignUp, "2026-11-21T00:00:00Z".parse().expect("an instant"));
        let report = Report::new(&assessment, Lang::En).to_json();
        assert!(report.starts_with(expected), "{report}");
    }
}

#[test]
fn the_checklist_has_the_seven_rows_of_the_bank() {
    let report = json(Gate::AccountOpening, Lang::En);
    let value: Value = serde_json::from_str(&report).expect("JSON");
    let rows: Vec<_> = value["checklist"].as_array().expect("a list").iter().map(|row| row["row"].clone()).collect();
    assert_eq!(
        rows,
        [
            "kyc_identification",
            "mobile_number",
            "tax_identification",
            "fatca_screening",
            "customer_screening",
            "risk_classification",
            "customer_vetting",
        ]
    );
    for row in objects_under(&report, "checklist") {
        assert_eq!(keys(&row), ["row", "light"]);
    }
    for gate in [Gate::SignUp, Gate::Identification] {
        let value: Value = serde_json::from_str(&json(gate, Lang::En)).expect("JSON");
        assert_eq!(value["checklist"], serde_json::json!([]), "only the last gate has the checklist");
    }
}

#[test]
fn a_finding_has_its_keys_in_order() {
    let report = json(Gate::AccountOpening, Lang::En);
    let findings = objects_under(&report, "findings");
    assert!(findings.len() > 3);
    for finding in findings {
        let optional = ["detail", "reading"];
        let keys: Vec<_> = keys(&finding).into_iter().filter(|key| !optional.contains(&key.as_str())).collect();
        assert_eq!(
            keys,
            [
                "rule",
                "answer",
                "effect",
                "light",
                "fields",
                "field_names",
                "title",
                "message",
                "why",
                "next",
                "source"
            ],
            "{finding}"
        );
        let value: Value = serde_json::from_str(&finding).expect("JSON");
        let one_of = |key: &str, words: &[&str]| {
            assert!(value[key].as_str().is_some_and(|word| words.contains(&word)), "{key}: {}", value[key]);
        };
        one_of("answer", &["found", "unknown"]);
        one_of("effect", &["note", "wait", "complete", "correct", "clarify", "deny"]);
        one_of("light", &["green", "yellow", "red"]);
        assert!(value["rule"].as_str().is_some_and(|rule| rule.split('.').count() == 2));
        for field in value["fields"].as_array().expect("a list") {
            assert!(field.as_str().is_some_and(|field| field.starts_with('/')), "a JSON pointer: {field}");
        }
        let count = |key: &str| value[key].as_array().map(Vec::len);
        assert_eq!(count("fields"), count("field_names"), "a name for every field");
        assert!(value["message"].is_null() || value["message"].is_string(), "null where it is nobody's in a form");
        // This applicant is refused, and only the refusal has a next step.
        assert_eq!(value["next"].is_null(), value["effect"] != "deny", "{finding}");
        if value["effect"] == "deny" {
            let who = value["next"]["who"].as_str().expect("who");
            assert!(["applicant", "partner", "bank", "provider", "nobody"].contains(&who), "{who}");
            assert!(value["next"]["text"].is_string());
        }
    }
}

#[test]
fn a_deadline_has_its_keys_in_order() {
    let application = Application::from_json(r#"{"branch": "DE"}"#).expect("an application");
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    let report = Report::new(&assess(&application, Gate::AccountOpening, as_of), Lang::En).to_json();
    let deadlines = objects_under(&report, "deadlines");
    assert_eq!(
        deadlines,
        [concat!(
            r#"{"what":"tax_identification","by":"2027-02-19","passed":false,"rule":"tax.missing","#,
            r#""identification":null,"title":"Tax identification","#,
            r#""who":"applicant","consequence":"The bank blocks the account (MISSING_TAX_INFORMATION)."}"#
        )]
    );
}

#[test]
fn languages_differ_in_words_alone() {
    let (mut en, mut de): (Value, Value) = (
        serde_json::from_str(&json(Gate::AccountOpening, Lang::En)).expect("JSON"),
        serde_json::from_str(&json(Gate::AccountOpening, Lang::De)).expect("JSON"),
    );
    for report in [&mut en, &mut de] {
        for finding in report["findings"].as_array_mut().expect("a list") {
            let finding = finding.as_object_mut().expect("an object");
            for words in ["title", "detail", "why", "source", "reading", "field_names"] {
                finding.remove(words);
            }
            // Whether there is a message depends on no language.
            if let Some(message) = finding.get_mut("message").filter(|message| !message.is_null()) {
                message.take();
                finding.insert("has_message".to_owned(), true.into());
            }
            if let Some(next) = finding.get_mut("next").filter(|next| !next.is_null()) {
                next["text"].take();
            }
        }
        for deadline in report["deadlines"].as_array_mut().expect("a list") {
            let deadline = deadline.as_object_mut().expect("an object");
            for words in ["title", "consequence"] {
                deadline.remove(words);
            }
        }
    }
    assert_eq!(en, de);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(json(Gate::AccountOpening, Lang::En), json(Gate::AccountOpening, Lang::En));
}
