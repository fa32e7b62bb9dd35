//! `onboardable way`: the shortest way to yes, of one record and of many.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod program;

use program::{AS_OF, Run, answers, clean, onboardable};
use serde_json::Value;

fn way(arguments: &[&str], input: &str) -> Run {
    onboardable(&[&["way", AS_OF], arguments].concat(), input)
}

/// The clean applicant on one line, with one change.
fn applicant(field: &str, value: Value) -> String {
    let mut json = clean();
    *json.pointer_mut(field).expect("a field") = value;
    json.to_string()
}

#[test]
fn the_exit_status_says_whether_something_is_left() {
    for (input, status, first) in [
        (clean().to_string(), 0, "Nothing is left to do."),
        (applicant("/person/nationality", Value::Null), 1, "Not yet. Steps to Yes: 1, those that settle most first"),
        (applicant("/person/nationality", "US".into()), 1, "There is no way to Yes. The applicant is refused:"),
        ("[".to_owned(), 2, ""),
    ] {
        let run = way(&[], &input);
        assert_eq!(run.status, status, "{first}");
        assert_eq!(run.out.lines().next().unwrap_or_default(), first);
    }
}

#[test]
fn every_record_has_its_way() {
    let records = [applicant("/person/nationality", Value::Null), applicant("/person/birth_country", "US".into())];
    let input = format!("{}\n{{\n{}\n", records[0], records[1]);
    let run = way(&["--format", "jsonl", "--gate", "sign_up"], &input);
    assert_eq!(run.status, 2, "one cannot be read");
    let lines = answers(&run.out);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["steps"][0]["fields"][0], "/person/nationality");
    assert_eq!(lines[0]["steps"][0]["action"], "supply");
    assert_eq!(lines[0]["steps"][0]["who"], "applicant");
    assert_eq!(lines[2]["refused"][0]["rule"], "fatca.us_birthplace");
    assert_eq!(lines[2]["line"], 3);
}

#[test]
fn a_way_is_in_german_too() {
    let run = way(&["--lang", "de"], &applicant("/person/nationality", Value::Null));
    let text = run.out;
    assert!(text.starts_with("Noch nicht. Schritte bis zum Ja: 1, die wirksamsten zuerst"), "{text}");
    assert!(text.contains("Im Formular  Wählen Sie Ihre Staatsangehörigkeit aus"), "{text}");
}
