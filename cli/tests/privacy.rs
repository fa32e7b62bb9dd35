//! No output of any command shows a value of an applicant unless it is asked for. The applicants are those with a marker
//! in every field in turn and in all at once, of `tests/canary`: a new field joins by itself.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

#[path = "../../tests/canary/mod.rs"]
mod canary;
mod program;

use std::fs;
use std::io::{Cursor, Read as _};

use canary::{CANARY, NUMBER, everywhere, one_by_one, places, shown};
use program::{AS_OF, file, folder, onboardable, output, path};
use serde_json::json;

/// Every marked applicant, one to a line.
fn book() -> String {
    let values = [json!(CANARY)];
    let numbers = [json!(NUMBER)];
    let all = everywhere().into_iter().chain(one_by_one(&values).chain(one_by_one(&numbers)).map(|(_, json)| json));
    all.map(|json| format!("{json}\n")).collect()
}

#[track_caller]
fn no_canary(text: &str, by: &str) {
    if let Some(part) = shown(text) {
        let at = text.find(part).unwrap_or_default();
        let around: String = text.chars().skip(text[..at].chars().count().saturating_sub(200)).take(400).collect();
        panic!("{by} shows a value: {around}");
    }
}

/// The commands for many applicants, in each of their formats.
const OF_MANY: &[&[&str]] = &[
    &["assess", "--format=text", "--all-rules"],
    &["assess", "--format=json", "--all-rules", "--input-digest"],
    &["assess", "--format=jsonl", "--gate=sign_up", "--lang=de"],
    &["assess", "--format=jsonl", "--strict", "--branch=FR", "--pin"],
    &["assess", "--format=markdown"],
    &["assess", "--format=html"],
    &["assess", "--format=csv"],
    &["assess", "--format=csv", "--per=applicant", "--lang=de"],
    &["methods", "--format=text"],
    &["methods", "--format=json"],
    &["questions", "--format=text"],
    &["questions", "--format=json", "--lang=de"],
    &["work"],
    &["work", "--format=json", "--by=field"],
    &["work", "--format=csv", "--lang=de"],
    &["work", "--by=rule"],
    &["work", "--by=day"],
    &["due", "--within=9000"],
    &["due", "--within=9000", "--format=json"],
    &["due", "--within=9000", "--format=csv", "--lang=de"],
    &["due", "--within=9000", "--format=ics"],
    &["compare", "--from=2026-11-01", "--to=2026-11-21", "--all"],
    &["compare", "--from=2026-11-01", "--to=2026-11-21", "--format=json", "--all"],
    &["compare", "--from=2026-11-01", "--to=2026-11-21", "--format=csv", "--all"],
    &["compare", "--from=2026-11-01", "--to=2026-11-21", "--format=html", "--all"],
];

#[test]
fn no_command_about_many_applicants_shows_a_value() {
    let book = book();
    let unreadable = format!("{book}{{\"person\": {{\"first_name\": \"{CANARY}\"\n{CANARY}\n[\"{CANARY}\"]\n");
    for arguments in OF_MANY {
        let as_of: &[&str] = if arguments[0] == "compare" { &[] } else { &[AS_OF] };
        let run = onboardable(&[arguments, as_of].concat(), &unreadable);
        assert!(run.out.len() > 100, "{arguments:?} prints nothing: {} {}", run.status, run.err);
        no_canary(&run.out, &format!("{arguments:?}"));
        no_canary(&run.err, &format!("standard error of {arguments:?}"));
    }
}

/// What is written to files: the page, the list of what could not be read, records and what is said about them.
#[test]
fn no_file_shows_a_value() {
    let folder = folder("files");
    let book = file("book.ndjson", format!("{}{{\"person\": \"{CANARY}\n", book()));
    let place = |name: &str| path(&folder, name);
    let key = file("key", "a key that is only for these tests, and not secret");
    let (page, refused, records) = (place("page.html"), place("refused.csv"), place("records.jsonl"));
    let methods = place("methods.html");
    let assessed = onboardable(
        &[
            "assess",
            AS_OF,
            "--format=jsonl",
            "--summary",
            &page,
            "--refused",
            &refused,
            "--record",
            &records,
            "--key",
            &key,
            "--chain",
            &book,
        ],
        "",
    );
    no_canary(&assessed.err, "assess");
    let listed = onboardable(&["methods", AS_OF, "--summary", &methods, &book], "");
    no_canary(&listed.err, "methods");
    for file in [&page, &refused, &records, &methods] {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}: {}", assessed.err));
        assert!(text.len() > 50, "{file} is empty");
        no_canary(&text, file);
    }
    for arguments in [
        &["verify", &records][..],
        &["sample", &records, "--seed=1"],
        &["sample", &records, "--seed=1", "--format=csv"],
        &["sample", &records, "--seed=1", "--format=json"],
        &["sample", &records, "--seed=1", "--format=jsonl"],
        &["replay", &records, "--key", &key, "--application", &book],
        &["replay", &records, "--key", &key, "--application", &book, "--format=json"],
    ] {
        let run = onboardable(arguments, "");
        no_canary(&run.out, &format!("{arguments:?}"));
        no_canary(&run.err, &format!("standard error of {arguments:?}"));
    }
}

/// A sheet is a ZIP file of XML.
#[test]
fn no_sheet_shows_a_value() {
    for shows in [&[][..], &["--show-values"]] {
        let book: String = everywhere().iter().map(|json| format!("{json}\n")).collect();
        let run = output(&[&["assess", AS_OF, "--format=xlsx"], shows].concat(), book.as_bytes());
        let mut sheet = zip::ZipArchive::new(Cursor::new(run.stdout)).expect("a sheet");
        let mut text = String::new();
        for at in 0..sheet.len() {
            sheet.by_index(at).expect("a part").read_to_string(&mut text).expect("XML");
        }
        no_canary(&String::from_utf8_lossy(&run.stderr), "standard error");
        if shows.is_empty() {
            no_canary(&text, "a sheet");
        } else {
            assert!(shown(&text).is_some(), "the test would see a value");
        }
    }
}

/// The commands for one applicant, and a line at a time.
#[test]
fn no_command_about_one_applicant_shows_a_value() {
    for (at, json) in everywhere().into_iter().enumerate() {
        let text = json.to_string();
        let quick: &[&[&str]] = &[
            &["may-reactivate", AS_OF],
            &["may-reactivate", AS_OF, "--format=json", "--lang=de"],
            &["check-update", AS_OF],
        ];
        // The way answers for many applications.
        let slow: &[&[&str]] = if at % 4 == 2 { &[&["way", AS_OF, "--format=json"]] } else { &[] };
        for arguments in quick.iter().chain(slow) {
            let run = onboardable(arguments, &text);
            no_canary(&run.out, &format!("{arguments:?}"));
            no_canary(&run.err, &format!("standard error of {arguments:?}"));
        }
    }
}

/// The commands that answer line by line, and the way in its other formats.
#[test]
fn no_answer_to_a_line_shows_a_value() {
    let hostile = format!("{CANARY}\n{{\"{CANARY}\":1,\"{CANARY}\":2}}\n[\"{CANARY}\"\n\"{CANARY}\"\n");
    let book = book() + &hostile;
    // The way answers for many applications.
    let some: String = everywhere().iter().skip(2).step_by(4).map(|json| format!("{json}\n")).collect();
    let events: String = ["method", "status", "event", "failed_transfers", CANARY]
        .iter()
        .map(|key| {
            let mut event = json!({ "method": "idnow", "status": "created", "event": "request" });
            event[*key] = CANARY.into();
            format!("{event}\n")
        })
        .collect();
    for (arguments, input) in [
        (&["check-update", "--jsonl", AS_OF][..], book),
        (&["advance", "--jsonl"], events + &hostile),
        (&["way", "--format=text", AS_OF], some.clone() + &hostile),
        (&["way", "--jsonl", AS_OF], some + &hostile),
    ] {
        let run = onboardable(arguments, &input);
        assert!(run.out.len() > 100, "{arguments:?} prints nothing: {} {}", run.status, run.err);
        no_canary(&run.out, &format!("{arguments:?}"));
        no_canary(&run.err, &format!("standard error of {arguments:?}"));
    }
}

/// A co-process answers any line, and shows nothing of it but the caller's own `id` and `reference`.
#[test]
fn no_answer_of_a_co_process_shows_a_value() {
    let inputs: Vec<_> = everywhere().into_iter().chain([json!(CANARY), json!([CANARY]), json!(NUMBER)]).collect();
    let mut lines = String::new();
    for (at, input) in inputs.iter().enumerate() {
        let orders = ["assess", "methods", "questions", "may-reactivate", "check-update", "advance", CANARY, "way"];
        // The way answers for many applications.
        for order in orders.iter().filter(|order| **order != "way" || at % 4 == 2) {
            lines.push_str(&format!("{}\n", json!({ "id": 1, "do": order, "as_of": "2026-11-21", "input": input })));
        }
        lines.push_str(&format!(
            "{}\n",
            json!({ "id": 1, "do": "assess", "as_of": CANARY, "lang": CANARY, "input": input })
        ));
        lines.push_str(&format!("{}\n", json!({ CANARY: CANARY, "do": "assess", "input": input })));
    }
    lines.push_str(&format!("{CANARY}\n{{\"{CANARY}\":1,\"{CANARY}\":2}}\n[\"{CANARY}\"\n\"{CANARY}\"\n"));
    let run = onboardable(&["serve", "--stdio"], &lines);
    assert_eq!(run.out.lines().count(), lines.lines().count(), "{}", run.err);
    no_canary(&run.out, "the co-process");
    no_canary(&run.err, "standard error of the co-process");
}

/// A check repeats the value that it was given, but no error of it does.
#[test]
fn no_error_of_a_check_shows_a_value() {
    for kind in ["name", "iban", "mobile-number", "address", "proof-of-address", "identity-document", "tin"] {
        let broken = format!("{{\"value\":\"{CANARY}\n{{\"{CANARY}\":1,\"{CANARY}\":2}}\n[\"{CANARY}\"\n");
        let run = onboardable(&["check", kind, "--jsonl", AS_OF], &broken);
        no_canary(&run.out, kind);
        no_canary(&run.err, kind);
        let run = onboardable(&["check", kind, CANARY], "");
        assert_eq!(run.status, 2);
        no_canary(&run.err, kind);
    }
}

/// Tables: cells of every column in turn, rows that cannot be read, and values of a mapping.
#[test]
fn no_table_shows_a_value() {
    let columns: Vec<_> = places()
        .into_iter()
        .filter(|place| !place.contains("/0") && !place.starts_with("/change"))
        .map(|place| place[1..].replace('/', "."))
        .collect();
    let head = columns.join(",");
    let row = |value: &str| vec![value; columns.len()].join(",");
    let unclosed = format!("\"{CANARY}");
    let rows = [row(CANARY), row(&NUMBER.to_string()), format!("{CANARY},{CANARY}"), unclosed].join("\n");
    let table = file("table.csv", format!("{head}\n{rows}"));
    let refused = file("refused.csv", "");
    for arguments in [
        &["assess", "--format=jsonl", "--refused", &refused][..],
        &["assess", "--format=csv"],
        &["assess", "--format=text"],
        &["work"],
        &["due"],
    ] {
        let run = onboardable(&[arguments, &[AS_OF, &table]].concat(), "");
        no_canary(&run.out, &format!("{arguments:?}"));
        no_canary(&run.err, &format!("standard error of {arguments:?}"));
        no_canary(&fs::read_to_string(&refused).expect("the list"), "the list of what could not be read");
    }
    let mapping =
        file("mapping.toml", "[columns]\n\"Name\" = \"person.first_name\"\n\"Geboren\" = \"person.birth_date\"\n");
    let table = file("mapped.csv", format!("Name;Geboren\n{CANARY};{CANARY}\n{CANARY}\n"));
    let run = onboardable(&["assess", AS_OF, "--format=jsonl", "--mapping", &mapping, &table], "");
    no_canary(&format!("{}{}", run.out, run.err), "a mapped table");
}

/// Asked for, the values are there: the test would see them.
#[test]
fn values_that_are_asked_for_are_shown() {
    let text = everywhere()[0].to_string();
    for format in ["text", "json", "markdown", "html"] {
        let run = onboardable(&["assess", AS_OF, "--show-values", "--format", format], &text);
        assert!(shown(&run.out).is_some(), "{format}");
        no_canary(&run.err, format);
    }
}
