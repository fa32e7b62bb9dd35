//! Work lists, deadlines and open work on the command line.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;

use program::{AS_OF, Run, clean, onboardable, output, place};
use serde_json::{Value, json};

impl Run {
    /// The rows of CSV, the head first.
    fn rows(&self) -> Vec<Vec<String>> {
        let csv = self.out.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
    }

    /// The cells of a column.
    fn column(&self, name: &str) -> Vec<String> {
        let rows = self.rows();
        let place = rows[0].iter().position(|head| head == name).expect("the column");
        rows[1..].iter().map(|row| row[place].clone()).collect()
    }
}

fn path(name: &str) -> String {
    place(name).to_string_lossy().into_owned()
}

/// The clean applicant under another name, with an account but no tax identification.
fn tax_open(reference: &str, opened_at: &str) -> String {
    let mut json = clean();
    json["reference"] = json!(reference);
    json["account"] = json!({"opened_at": opened_at});
    json["tax_identifications"] = json!([]);
    json.to_string()
}

const HOSTILE: [&str; 6] =
    ["=HYPERLINK(\"http://x\",\"y\")", "a\r\n=1+1", "x;=cmd|' /C calc'!A0", "\"=1+1", "\u{0}@SUM(A1)", "+49 30 123"];

#[test]
fn every_record_has_a_row_whatever_it_is_called() {
    let mut input = format!("{}\n", clean());
    for reference in HOSTILE {
        input.push_str(&json!({"reference": reference, "person": {"birth_country": "US"}}).to_string());
        input.push('\n');
    }
    input.push_str("{\"person\": \n[]\n");
    let by_applicant = onboardable(&["assess", AS_OF, "--format", "csv", "--per", "applicant"], &input);
    assert_eq!(by_applicant.status, 2);
    assert_eq!(by_applicant.err.lines().count(), 2, "{}", by_applicant.err);
    assert_eq!(by_applicant.column("line"), ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    assert_eq!(
        by_applicant.column("reference"),
        [
            "",
            "'=HYPERLINK(\"http://x\",\"y\")",
            "a<U+000D><U+000A>=1+1",
            "x;'=cmd|' /C calc'!A0",
            "'\"=1+1",
            "<U+0000>@SUM(A1)",
            "'+49 30 123",
            "",
            "",
        ]
    );
    assert_eq!(by_applicant.column("decision")[0], "Yes");
    assert_eq!(by_applicant.column("decision")[1], "No");
    assert_eq!(by_applicant.column("decision")[7..], ["Unreadable", "Unreadable"]);
    assert_eq!(by_applicant.column("message")[7], "the JSON ends too early (column 11)");
    assert_eq!(by_applicant.column("next_step")[7], "give one JSON object, a list of them, or one per line");

    let by_finding = onboardable(&["assess", AS_OF, "--format", "csv"], &input);
    assert_eq!(by_finding.status, 2);
    let mut lines = by_finding.column("line");
    assert!(lines.len() > 9 && by_finding.rows()[0].contains(&"pointer".to_owned()));
    lines.dedup();
    assert_eq!(lines, by_applicant.column("line"), "in the order of the input");
}

#[test]
fn a_list_and_several_files_say_which() {
    let files = [path("one.json"), path("two.json")];
    fs::write(&files[0], format!("[{},\n{{}}]", clean())).expect("a file");
    fs::write(&files[1], "{}").expect("a file");
    let run = onboardable(&["assess", AS_OF, "--format=csv", "--per=applicant", &files[0], &files[1]], "");
    let place = |name| run.column(name);
    assert_eq!(place("entry"), ["1", "2", ""]);
    assert_eq!(place("line"), ["1", "2", "1"]);
    assert_eq!(place("file"), [files[0].clone(), files[0].clone(), files[1].clone()]);
}

#[test]
fn values_are_in_the_list_only_where_they_are_asked_for() {
    let input = r#"{"reference":"r","person":{"birth_country":"US","mobile_number":"=49 30 12"}}"#;
    let without = onboardable(&["assess", AS_OF, "--format=csv"], input);
    assert!(!without.out.contains("49 30 12") && !without.rows()[0].contains(&"value".to_owned()));
    let with = onboardable(&["assess", AS_OF, "--format=csv", "--show-values"], input);
    let values = with.column("value");
    assert!(values.contains(&"US".to_owned()), "{values:?}");
    assert!(values.iter().any(|value| value.starts_with("'=49 30 12")), "{values:?}");
}

#[test]
fn heads_and_texts_are_in_german() {
    let run = onboardable(&["assess", AS_OF, "--format=csv", "--lang=de"], r#"{"person":{"birth_country":"US"}}"#);
    assert_eq!(run.status, 1);
    assert_eq!(run.column("Ergebnis")[0], "Nein");
    assert!(run.column("Feld").contains(&"Geburtsland".to_owned()));
}

#[test]
fn a_workbook_is_written_to_a_file_and_to_standard_output_alike() {
    let input = format!("{}\n{{}}\n{{\n", clean());
    let file = path("worklist.xlsx");
    let to_file = onboardable(&["assess", AS_OF, "--format=xlsx", "--output", &file], &input);
    assert_eq!((to_file.status, to_file.out.len()), (2, 0));
    let to_out = output(&["assess", AS_OF, "--format=xlsx"], input.as_bytes());
    assert!(to_out.stdout.starts_with(b"PK"));
    assert!(fs::read(&file).expect("the workbook") == to_out.stdout);
}

#[test]
fn output_works_with_every_format_but_never_over_the_input() {
    let file = path("applicants.json");
    fs::write(&file, clean().to_string()).expect("a file");
    for format in ["text", "json", "jsonl", "markdown", "csv"] {
        let out = path("answers.out");
        let to_file = onboardable(&["assess", AS_OF, "--format", format, "-o", &out, &file], "");
        assert_eq!((to_file.status, to_file.out.len()), (0, 0), "{format}: {}", to_file.err);
        let to_out = onboardable(&["assess", AS_OF, "--format", format, &file], "");
        assert!(fs::read_to_string(&out).expect("the answers") == to_out.out, "{format}");
        let over = onboardable(&["assess", AS_OF, "--format", format, "--output", &file, &file], "");
        assert_eq!(over.status, 2);
        let expected = format!(
            "onboardable: --output and FILE are the same file, {file}; nothing was written, give another one for \
             --output\n"
        );
        assert_eq!(over.err, expected);
        assert_eq!(fs::read_to_string(&file).expect("the input"), clean().to_string());
    }
    let nowhere = onboardable(&["assess", AS_OF, "--output", &path("no/such/folder"), &file], "");
    assert_eq!(nowhere.status, 2);
    assert!(nowhere.err.contains("cannot be written"), "{}", nowhere.err);
}

#[test]
fn what_a_work_list_does_not_have_is_refused() {
    for (arguments, expected) in [
        (&["--per", "applicant"][..], "--per is for --format csv and xlsx"),
        (&["--per", "finding", "--jsonl"], "--per is for --format csv and xlsx"),
        (&["--format", "csv", "--all-rules"], "--all-rules is not for"),
        (&["--format", "xlsx", "--due", "3"], "`onboardable due --format csv`"),
        (&["--format", "csv", "--jsonl"], "cannot be used with"),
    ] {
        let run = onboardable(&[&["assess", AS_OF], arguments].concat(), "{}");
        assert_eq!((run.status, run.out.len()), (2, 0), "{arguments:?}");
        assert!(run.err.contains(expected), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn due_lists_what_passed_and_what_runs_out() {
    let input = [
        tax_open("late", "2026-10-01T08:00:00Z"),
        clean().to_string(),
        tax_open("passed", "2026-07-01T08:00:00Z"),
        tax_open("soon", "2026-09-01T08:00:00Z"),
    ]
    .join("\n");
    let references = |run: &Run| -> Vec<(String, bool, i64)> {
        let json = run.json();
        let one = |due: &Value| {
            (
                due["reference"].as_str().unwrap_or_default().to_owned(),
                due["passed"] == true,
                due["days"].as_i64().expect("a number"),
            )
        };
        json["deadlines"].as_array().expect("a list").iter().map(one).collect()
    };
    let due =
        |within: &str, format: &str| onboardable(&["due", AS_OF, "--within", within, "--format", format], &input);
    assert_eq!(references(&due("9", "json")), [("passed".to_owned(), true, -53), ("soon".to_owned(), false, 9)]);
    assert_eq!(references(&due("8", "json")), [("passed".to_owned(), true, -53)]);
    assert_eq!(references(&due("90", "json")).len(), 3);

    let text = due("30", "text");
    assert_eq!(text.status, 1);
    assert!(text.out.contains("Applicants with a deadline: 2 of 4\n"), "{}", text.out);
    assert!(text.out.ends_with("    - soon (line 4)\n"), "{}", text.out);
    let csv = due("90", "csv");
    assert_eq!(csv.column("reference"), ["passed", "soon", "late"]);
    assert_eq!(csv.column("due_day"), ["2026-09-29", "2026-11-30", "2026-12-30"]);
    assert_eq!(csv.column("passed"), ["yes", "no", "no"]);
    let calendar = due("90", "ics");
    assert_eq!(calendar.out.matches("BEGIN:VEVENT\r\n").count(), 3);
    assert_eq!(calendar.out, due("90", "ics").out);
}

#[test]
fn work_groups_what_is_open() {
    let input = [
        tax_open("passed", "2026-07-01T08:00:00Z"),
        clean().to_string(),
        json!({"reference": "us", "person": {"birth_country": "US"}}).to_string(),
    ]
    .join("\n");
    for by in ["who", "rule", "field", "day"] {
        let json = onboardable(&["work", AS_OF, "--by", by, "--format=json"], &input);
        assert_eq!(json.status, 1, "{by}");
        let json = json.json();
        assert_eq!((&json["by"], &json["applicants"], &json["open"]), (&json!(by), &json!(3), &json!(2)));
        // Of who is refused only the refusal is open.
        assert_eq!(json["findings"], 2, "{by}");
        let csv = onboardable(&["work", AS_OF, "--by", by, "--format=csv"], &input);
        let mut references = csv.column("reference");
        references.sort();
        assert_eq!(references, ["passed", "us"], "{by}");
    }
    let text = onboardable(&["work", AS_OF, "--by=who", "--limit=0", "--lang=de"], &input);
    assert!(text.out.contains("\nPartner (Personen: 1, Befunde: 1)\n"), "{}", text.out);
    assert!(!text.out.contains("- us"), "{}", text.out);
}

#[test]
fn the_status_says_whether_something_is_due_or_open() {
    let passed = tax_open("passed", "2026-07-01T08:00:00Z");
    let clean = clean().to_string();
    for (command, format) in [
        ("due", "text"),
        ("due", "json"),
        ("due", "csv"),
        ("due", "ics"),
        ("work", "text"),
        ("work", "json"),
        ("work", "csv"),
    ] {
        let status = |input: &str| onboardable(&[command, AS_OF, "--format", format], input).status;
        assert_eq!(status(&clean), 0, "{command} {format}");
        assert_eq!(status(&format!("{clean}\n{passed}\n")), 1, "{command} {format}");
        assert_eq!(status(&format!("{clean}\n{passed}\n{{\n")), 2, "{command} {format}");
    }
    assert_eq!(onboardable(&["due", AS_OF], "{").status, 2);
    let unreadable = onboardable(&["due", AS_OF], format!("{clean}\n{{\n"));
    assert!(unreadable.out.contains("Records that could not be read: 1\n"), "{}", unreadable.out);
    assert_eq!(unreadable.err.lines().count(), 1);
    for within in ["-1", "36526", "x"] {
        let run = onboardable(&["due", AS_OF, "--within", within], &clean);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{within}");
        assert!(run.err.contains("give a whole number from 0 to 36525"), "{}", run.err);
    }
}

/// A canary in every text of the applicant but the reference.
fn canaries(json: &mut Value) {
    match json {
        Value::String(text) => *text = "ZZCANARY-7f3a".to_owned(),
        Value::Array(list) => list.iter_mut().for_each(canaries),
        Value::Object(object) => object.values_mut().for_each(canaries),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn no_value_of_an_applicant_is_shown_unasked() {
    let mut all = clean();
    canaries(&mut all);
    let mut one = clean();
    canaries(&mut one["person"]);
    one["person"]["address"]["country"] = json!("DE");
    one["account"] = json!({"opened_at": "2026-07-01T08:00:00Z"});
    one["tax_identifications"] = json!([]);
    let input = format!("{all}\n{one}\n");
    for arguments in [
        &["assess", "--format=csv"][..],
        &["assess", "--format=csv", "--per=applicant"],
        &["due", "--within=900"],
        &["due", "--within=900", "--format=json"],
        &["due", "--within=900", "--format=csv"],
        &["due", "--within=900", "--format=ics"],
        &["work", "--by=field"],
        &["work", "--format=json"],
        &["work", "--format=csv"],
    ] {
        let run = onboardable(&[arguments, &[AS_OF]].concat(), &input);
        assert_eq!(run.status, 1, "{arguments:?}: {}", run.err);
        assert!(run.out.len() > 200 && !run.out.contains("CANARY"), "{arguments:?}: {}", run.out);
        assert!(!run.err.contains("CANARY"), "{}", run.err);
    }
}
