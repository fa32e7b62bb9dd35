//! Answers that other editions have written are read back: `tests/editions/VERSION/` has some of each version of the
//! schema. What is there is never written again.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};

use onboardable::report::SCHEMA;
use onboardable::{Lang, Report};
use serde_json::{Value, json};

fn answers() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editions");
    let editions = fs::read_dir(folder).expect("tests/editions").flatten().map(|entry| entry.path());
    let files = editions.flat_map(|edition| fs::read_dir(edition).expect("an edition").flatten());
    let mut files: Vec<_> = files.map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// Every key of `old` that this program knows has its value in `new`; what it does not know is called `new_in_1_9`.
fn keeps(old: &Value, new: &Value, place: &str) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in old.iter().filter(|(key, _)| *key != "schema" && *key != "new_in_1_9") {
                keeps(
                    value,
                    new.get(key).unwrap_or_else(|| panic!("{place}/{key} is lost")),
                    &format!("{place}/{key}"),
                );
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            assert_eq!(old.len(), new.len(), "{place}");
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                keeps(old, new, &format!("{place}/{index}"));
            }
        }
        (old, new) => assert_eq!(old, new, "{place}"),
    }
}

#[test]
fn answers_of_other_minor_versions_are_read_back() {
    let answers = answers();
    assert!(answers.len() >= 6, "{answers:?}");
    for path in answers {
        let text = fs::read_to_string(&path).expect("an answer");
        let report: Report =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let old: Value = serde_json::from_str(&text).expect("JSON");
        keeps(&old, &serde_json::from_str(&report.to_json()).expect("JSON"), "");
        for (lang, yes, not_yet, no) in [(Lang::En, "Yes", "Not yet", "No"), (Lang::De, "Ja", "Noch nicht", "Nein")] {
            let report = report.clone().with_headings(lang);
            let answer = match old["decision"].as_str() {
                Some("proceed") => yes,
                Some("hold") => not_yet,
                Some("deny") => no,
                other => panic!("{other:?}"),
            };
            for text in [report.to_text(), report.to_markdown()] {
                assert!(text.lines().next().is_some_and(|line| line.ends_with(answer)), "{}", path.display());
                for finding in &report.findings {
                    assert!(text.contains(finding.rule.name()), "{}: {}", path.display(), finding.rule);
                }
                assert!(!text.contains("new_in"), "{}", path.display());
            }
        }
    }
}

#[test]
fn a_version_that_is_not_known_is_refused_with_a_way_out() {
    let answer = |schema: Value| {
        let mut answer: Value =
            serde_json::from_str(include_str!("editions/1.0/clean_retail_customer.json")).expect("JSON");
        answer["schema"] = schema;
        serde_json::from_value::<Report>(answer)
    };
    for known in ["1.0", SCHEMA, "1.99", "1"] {
        assert!(answer(json!(known)).is_ok(), "{known}");
    }
    let newer = "read it with a newer program";
    let other = "check that this is an answer of onboardable";
    for (unknown, way_out) in [("2.0", newer), ("2", newer), ("11.0", newer), ("", other), ("<b>x</b>", other)] {
        let message = answer(json!(unknown)).expect_err(unknown).to_string();
        assert!(message.contains(way_out) && message.contains(SCHEMA), "{message}");
        assert!(!message.contains("<b>"), "the rest is not repeated: {message}");
    }
    assert!(answer(json!(2)).is_err() && answer(Value::Null).is_err());
}
