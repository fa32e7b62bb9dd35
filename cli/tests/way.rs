//! `onboardable way`: the shortest way to yes, of one record and of many.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const CLEAN: &str = include_str!("../../tests/cases/clean.json");

fn way(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onboardable"))
        .args(["way", "--as-of", "2026-11-21"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("it reads");
    child.wait_with_output().expect("it ends")
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// The clean applicant on one line, with one change.
fn applicant(field: &str, value: Value) -> String {
    let mut json: Value = serde_json::from_str(CLEAN).expect("JSON");
    *json.pointer_mut(field).expect("a field") = value;
    json.to_string()
}

#[test]
fn the_exit_status_says_whether_something_is_left() {
    for (input, status, first) in [
        (CLEAN.to_owned(), 0, "Nothing is left to do."),
        (applicant("/person/nationality", Value::Null), 1, "Not yet. Steps to Yes: 1, those that settle most first"),
        (applicant("/person/nationality", "US".into()), 1, "There is no way to Yes. The applicant is refused:"),
        ("[".to_owned(), 2, ""),
    ] {
        let output = way(&[], &input);
        assert_eq!(output.status.code(), Some(status), "{first}");
        assert_eq!(text(&output).lines().next().unwrap_or_default(), first);
    }
}

#[test]
fn every_record_has_its_way() {
    let records = [applicant("/person/nationality", Value::Null), applicant("/person/birth_country", "US".into())];
    let input = format!("{}\n{{\n{}\n", records[0], records[1]);
    let output = way(&["--format", "jsonl", "--gate", "sign_up"], &input);
    assert_eq!(output.status.code(), Some(2), "one cannot be read");
    let lines: Vec<Value> =
        text(&output).lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["steps"][0]["fields"][0], "/person/nationality");
    assert_eq!(lines[0]["steps"][0]["action"], "supply");
    assert_eq!(lines[0]["steps"][0]["who"], "applicant");
    assert_eq!(lines[2]["refused"][0]["rule"], "fatca.us_birthplace");
    assert_eq!(lines[2]["line"], 3);
}

#[test]
fn a_way_is_in_german_too() {
    let output = way(&["--lang", "de"], &applicant("/person/nationality", Value::Null));
    let text = text(&output);
    assert!(text.starts_with("Noch nicht. Schritte bis zum Ja: 1, die wirksamsten zuerst"), "{text}");
    assert!(text.contains("Im Formular  Wählen Sie Ihre Staatsangehörigkeit aus"), "{text}");
}
