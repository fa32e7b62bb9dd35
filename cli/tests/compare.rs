//! `onboardable compare`: what a change of the rulebook, the day or the data does to applicants.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;
use std::path::Path;

use program::{Run, clean, edited_rules, folder, onboardable};
use serde_json::{Value, json};

fn compare(arguments: &[&str]) -> Run {
    onboardable(&[&["compare"], arguments].concat(), "")
}

/// A file of these lines.
fn file(name: &str, lines: &[impl AsRef<str>]) -> String {
    let lines: Vec<&str> = lines.iter().map(AsRef::as_ref).collect();
    program::file(name, lines.join("\n") + "\n")
}

/// What `assess` answers, in a file.
fn answers(name: &str, applicants: &str, more: &[&str]) -> String {
    let run = onboardable(&[&["assess", "--format", "jsonl", applicants], more].concat(), "");
    file(name, &[run.out.trim_end()])
}

/// The rules with three months from 1 December 2026 on.
fn three_months(name: &str) -> String {
    let version = r#"max_age_months = [{ from = 2022-01-01, value = 6,"#;
    let versions = r#"max_age_months = [{ from = 2026-12-01, value = 3, source = "A decision" }, { from = 2022-01-01, value = 6,"#;
    // The versions are in the order of their days.
    let folder = edited_rules(name, "proof_of_address.toml", version, versions);
    let path = Path::new(&folder).join("proof_of_address.toml");
    let text = fs::read_to_string(&path).expect("a file");
    let line = text.lines().find(|line| line.starts_with("max_age_months = ")).expect("the value");
    let (new, old) = line.strip_prefix("max_age_months = [").and_then(|rest| rest.split_once(" }, ")).expect("two");
    let old = old.strip_suffix(']').expect("a list");
    fs::write(&path, text.replace(line, &format!("max_age_months = [{old}, {new} }}]"))).expect("a file");
    folder
}

/// A clean applicant before the identification, with a proof of address of this day.
fn before_identification(reference: &str, issued_at: &str) -> String {
    let mut applicant = clean();
    applicant["reference"] = json!(reference);
    applicant["identity_document"] = json!({ "code": "DEU-AO-01005" });
    applicant["identification"] = json!({
        "method": "idnow", "language": "DE",
        "proof_of_address_type": "GAS_BILL", "proof_of_address_issued_at": issued_at,
    });
    applicant.to_string()
}

fn cell(json: &Value, from: &str, to: &str) -> u64 {
    json["matrix"][from][to].as_u64().expect("a count")
}

fn references(applicants: &Value) -> Vec<&str> {
    let applicants = applicants.as_array().expect("a list");
    applicants.iter().map(|one| one["reference"].as_str().unwrap_or_default()).collect()
}

/// Six months to three, over applicants who have not started their identification.
#[test]
fn six_months_to_three_adds_up_and_names_the_applicants() {
    const COUNT: u64 = 600;
    let applicants = (0..COUNT).map(|index| {
        let mut applicant: Value = serde_json::from_str(&applicants::applicant(index)).expect("JSON");
        if let Some(identification) = applicant["identification"].as_object_mut() {
            identification.remove("status");
            identification.remove("completed_at");
        }
        applicant["reference"] = json!(format!("A-{index}"));
        applicant.to_string()
    });
    let applicants: Vec<String> = applicants.collect();
    let (book, rules) = (file("book.ndjson", &applicants), three_months("three"));
    let gate = ["--gate", "identification", "--as-of", "2026-12-15", &book, "--to", &rules];
    let run = compare(&[&gate[..], &["--format", "json"]].concat());
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let json = run.json();
    let standings = ["proceed", "hold", "deny", "unreadable"];
    let pairs = standings.iter().flat_map(|from| standings.iter().map(move |to| (*from, *to)));
    assert_eq!(pairs.map(|(from, to)| cell(&json, from, to)).sum::<u64>(), COUNT);
    let moved = cell(&json, "proceed", "hold");
    assert!(moved > 30, "{moved}");
    assert_eq!(json["differing"]["answer"], moved);
    let [only] = json["cells"].as_array().expect("cells").as_slice() else { panic!("{}", json["cells"]) };
    let [group] = only["groups"].as_array().expect("groups").as_slice() else { panic!("{only}") };
    assert_eq!(group["causes"][0]["name"], "proof_of_address.too_old");
    assert_eq!(u64::try_from(references(&group["applicants"]).len()).ok(), Some(moved));

    // They are those whom `assess` answers otherwise.
    let decisions = |more: &[&str]| -> Vec<Value> {
        let assess = ["assess", "--gate", "identification", "--as-of", "2026-12-15", "--format", "jsonl", &book];
        let run = onboardable(&[&assess[..], more].concat(), "");
        run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let (before, after) = (decisions(&[]), decisions(&["--rules", &rules]));
    let both = before.iter().zip(&after);
    let differ = both.filter(|(before, after)| before["decision"] != after["decision"]);
    let differ: Vec<_> = differ.map(|(before, _)| before["reference"].as_str().unwrap_or_default()).collect();
    assert_eq!(references(&group["applicants"]), differ);

    // Before its first day, the new version changes nothing.
    let day_before = [rules.as_str(), "@2026-11-30"].concat();
    let run = compare(&["--gate", "identification", &book, "--from", "2026-11-30", "--to", &day_before]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);

    // A table has a row for each finding that differs.
    let csv = compare(&[&gate[..], &["--format", "csv"]].concat()).out;
    let decisive = csv.lines().filter(|line| line.contains(",proceed,hold,new,proof_of_address.too_old,")).count();
    assert_eq!(u64::try_from(decisive).ok(), Some(moved));
    let text = compare(&[&gate[..], &["--limit", "3"]].concat()).out;
    assert!(text.contains(&format!("and {} more", moved - 3)), "{text}");
}

#[test]
fn the_same_twice_is_no_difference() {
    let book = file("same.ndjson", &[before_identification("A-1", "2026-11-01"), "{}".to_owned()]);
    let answers = answers("same.jsonl", &book, &["--as-of", "2026-11-21"]);
    let now = ["--as-of", "2026-11-21"];
    for sides in [
        vec!["--from", "2026-11-21", "--to", "2026-11-21"],
        vec!["--to", "2026-11-21T00:00:00Z", now[0], now[1]],
        vec!["--from", &answers, now[0], now[1]],
        vec!["--from", &answers, "--to", &answers],
    ] {
        for format in ["text", "json", "csv", "html"] {
            let run = compare(&[&[book.as_str(), "--format", format], &sides[..]].concat());
            assert_eq!((run.status, run.err.as_str()), (0, ""), "{sides:?}: {}", run.out);
        }
    }
    let run = compare(&[&book, "--from", &answers, "--as-of", "2026-11-21", "--all", "--format", "json"]);
    let cells = &run.json()["cells"];
    let named = cells.as_array().expect("cells").iter().map(|cell| cell["count"].as_u64().unwrap_or_default());
    assert_eq!(named.sum::<u64>(), 2, "--all names those with the same answer: {cells}");
}

#[test]
fn older_answers_are_matched_by_reference_or_else_by_line() {
    let us_born = |reference: &str| format!(r#"{{"reference": "{reference}", "person": {{"birth_country": "US"}}}}"#);
    let born = |reference: &str| us_born(reference).replace("US", "DE");
    let before = [born("A-1"), "no JSON".to_owned(), "{}".to_owned(), born("gone"), born("A-5")];
    let old = answers("old.jsonl", &file("before.ndjson", &before), &["--as-of", "2026-11-21"]);
    let as_list = onboardable(&["assess", "--format", "json", "--as-of", "2026-11-21"], before.join("\n")).out;
    let as_list = file("old.json", &[as_list.trim_end()]);
    // The first and the last changed places; the second can be read now; the third has no reference.
    let after = [us_born("A-5"), r#"{"reference": "A-2"}"#.to_owned(), "{}".to_owned(), born("A-1"), born("new")];
    let after = file("after.ndjson", &after);
    for old in [old, as_list] {
        let run = compare(&[&after, "--from", &old, "--as-of", "2026-11-21", "--format", "json"]);
        assert_eq!((run.status, run.err.as_str()), (1, ""));
        let json = run.json();
        assert_eq!((&json["applicants"], &json["compared"]), (&json!(5), &json!(4)));
        assert_eq!(
            [cell(&json, "hold", "hold"), cell(&json, "hold", "deny"), cell(&json, "unreadable", "hold")],
            [2, 1, 1]
        );
        assert_eq!(references(&json["without_answer"]["from"]), ["new"]);
        assert_eq!(references(&json["without_applicant"]["from"]), ["gone"]);
        let changes: Vec<_> = json["changes"].as_array().expect("changes").iter().collect();
        assert_eq!((&changes[0]["reference"], &changes[0]["to"]), (&json!("A-5"), &json!("deny")));
        assert_eq!(changes[0]["findings"][0]["rule"], "fatca.us_birthplace");
        assert_eq!(changes[0]["findings"][0]["decisive"], true);
    }
}

/// A record that cannot be read now has the answer of its line, unless that is another applicant's.
#[test]
fn a_record_without_a_reference_has_no_answer_of_another() {
    let before = [r#"{"reference": "A-1"}"#, r#"{"reference": "A-2"}"#];
    let old = answers("mine.jsonl", &file("mine-before.ndjson", &before), &["--as-of", "2026-11-21"]);
    let after = file("mine-after.ndjson", &["no JSON", "no JSON either", r#"{"reference": "A-1"}"#]);
    let run = compare(&[&after, "--from", &old, "--as-of", "2026-11-21", "--format", "json"]);
    assert_eq!(run.status, 2, "a record cannot be read");
    let json = run.json();
    assert_eq!([cell(&json, "hold", "unreadable"), cell(&json, "hold", "hold")], [1, 1]);
    assert_eq!(json["without_answer"]["from"], json!([{ "line": 1 }]));
    assert_eq!(json["without_applicant"]["from"], json!([]));
}

#[test]
fn two_files_of_answers_need_no_applicants() {
    let book = file("two.ndjson", &[before_identification("A-1", "2026-06-01"), "{}".to_owned()]);
    let gate = ["--gate", "identification", "--as-of"];
    let before = answers("two-before.jsonl", &book, &[&gate[..], &["2026-11-21"]].concat());
    let after = answers("two-after.jsonl", &book, &[&gate[..], &["2026-12-15"]].concat());
    let run = compare(&["--from", &before, "--to", &after, "--format", "json"]);
    let json = run.json();
    // The gate is that of the answers.
    assert_eq!((run.status, &json["gate"]), (1, &json!("identification")));
    assert_eq!((cell(&json, "proceed", "hold"), cell(&json, "hold", "hold")), (1, 1), "{}", run.out);
}

#[test]
fn another_rulebook_or_program_is_said() {
    let book = file("said.ndjson", &["{}"]);
    let old = answers("said.jsonl", &book, &["--as-of", "2026-11-21"]);
    let text = fs::read_to_string(&old).expect("a file");
    let digest = text.split("sha256:").nth(1).expect("a digest").split('"').next().expect("its end");
    let text = text.replace(digest, "0").replace(r#""program":"0.1.0""#, r#""program":"0.0.9""#);
    let old = file("said-other.jsonl", &[text.trim_end()]);
    let run = compare(&[&book, "--from", &old, "--as-of", "2026-11-21"]);
    assert_eq!(run.status, 0, "they say the same: {}", run.out);
    for expected in [
        "answers by another rulebook than that of the other side: 1",
        "another version of the program",
        "program 0.0.9",
    ] {
        assert!(
            run.out.split_whitespace().collect::<Vec<_>>().join(" ").contains(expected),
            "{expected}: {}",
            run.out
        );
    }
    let run = compare(&[&book, "--from", &old, "--as-of", "2026-11-21", "--gate", "sign_up", "--lang", "de"]);
    assert!(run.out.contains("Antworten für eine andere Stufe als sign_up: 1"), "{}", run.out);
}

#[test]
fn those_who_were_decided_before_the_first_day_are_shown_apart() {
    let rules = three_months("grandfather");
    let book = file(
        "grandfather.ndjson",
        &[before_identification("recent", "2026-11-01"), before_identification("older", "2026-08-01")],
    );
    let options = ["--gate", "identification", "--grandfather", "--format", "json", book.as_str()];
    let old = |name: &str, day: &str| answers(name, &book, &["--gate", "identification", "--as-of", day]);
    let at = [rules.as_str(), "@2026-12-15"].concat();

    // Yes since November: the limit of December does not count.
    let november = old("november.jsonl", "2026-11-21");
    let json = compare(&[&options[..], &["--from", &november, "--to", &at]].concat()).json();
    assert_eq!((cell(&json, "proceed", "hold"), cell(&json, "proceed", "proceed")), (1, 1));
    let grandfather = &json["grandfather"];
    assert_eq!(grandfather["applicants"], 1);
    assert_eq!(grandfather["matrix"]["proceed"]["proceed"], 2);
    assert!(grandfather["begins"].as_array().is_some_and(|begins| {
        begins.iter().any(|one| one == &json!({ "name": "proof_of_address.max_age_months", "from": "2026-12-01" }))
    }));
    assert_eq!(json["changes"][0]["decided"], "2026-11-21");
    assert_eq!(json["changes"][0]["grandfathered"], true);

    // Decided in December, or evaluated only now: it counts.
    let december = old("december.jsonl", "2026-12-02");
    for from in [december.as_str(), "2026-12-15"] {
        let json = compare(&[&options[..], &["--from", from, "--to", &at]].concat()).json();
        assert_eq!(
            (&json["grandfather"]["applicants"], &json["changes"][0]["grandfathered"]),
            (&json!(0), &json!(false))
        );
    }

    // Six months are over for other reasons than the new value.
    let later = [rules.as_str(), "@2027-03-15"].concat();
    let json = compare(&[&options[..], &["--from", &november, "--to", &later]].concat()).json();
    let grandfathered = json["changes"].as_array().expect("changes").iter();
    let grandfathered: Vec<_> = grandfathered.map(|one| (&one["reference"], &one["grandfathered"])).collect();
    assert_eq!(grandfathered, [(&json!("recent"), &json!(true)), (&json!("older"), &json!(false))]);
}

/// The gate itself was passed, and the rule that refused is withdrawn.
#[test]
fn an_account_that_was_opened_before_was_decided() {
    let rules = edited_rules(
        "account",
        "fatca.toml",
        "in_force = { from = 2022-01-01 }",
        "in_force = { from = 2022-01-01, until = 2026-11-30 }",
    );
    let applicants = [("before", "2026-11-10"), ("after", "2026-12-05")].map(|(reference, opened_at)| {
        let mut applicant = clean();
        applicant["reference"] = json!(reference);
        applicant["identification"]["legitimation_country"] = json!("US");
        applicant["accounts"] = json!([{ "opened_at": format!("{opened_at}T09:00:00Z") }]);
        applicant.to_string()
    });
    let book = file("account.ndjson", &applicants);
    let run = compare(&[&book, "--as-of", "2026-12-15", "--to", &rules, "--grandfather", "--format", "json"]);
    let json = run.json();
    let turned = json["changes"].as_array().expect("changes").iter();
    let turned: Vec<_> = turned.filter(|one| one["from"] != one["to"]).map(|one| &one["grandfathered"]).collect();
    assert_eq!(turned, [true, false], "{}", run.out);
}

#[test]
fn without_a_first_day_nobody_was_decided_before() {
    let rules = edited_rules(
        "edited",
        "proof_of_address.toml",
        "max_age_months = [{ from = 2022-01-01, value = 6",
        "max_age_months = [{ from = 2022-01-01, value = 3",
    );
    let book = file("edited.ndjson", &[before_identification("older", "2026-07-01")]);
    let old = answers("edited.jsonl", &book, &["--gate", "identification", "--as-of", "2026-11-21"]);
    let at = [rules.as_str(), "@2026-11-21"].concat();
    let run = compare(&[&book, "--from", &old, "--to", &at, "--grandfather"]);
    assert_eq!(run.status, 1);
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("No other answer is due to") && text.contains("add a version with `from`"), "{text}");
}

#[test]
fn a_pinned_day_outranks_that_of_the_applicant() {
    let mut applicant: Value = serde_json::from_str(&before_identification("A-1", "2026-06-01")).expect("JSON");
    applicant["as_of"] = json!("2026-11-21");
    let book = file("pinned.ndjson", &[applicant.to_string()]);
    let days = ["--gate", "identification", "--from", "2026-11-21", "--to", "2026-12-15", book.as_str()];
    assert_eq!(compare(&days).status, 0, "its own day counts on both sides");
    assert_eq!(compare(&[&days[..], &["--pin"]].concat()).status, 1);
}

/// What is stated once for all applicants counts as it does for `assess`.
#[test]
fn the_context_is_that_of_assess() {
    let mut pinned: Value = serde_json::from_str(&before_identification("A-1", "2026-06-01")).expect("JSON");
    pinned["as_of"] = json!("2026-11-21");
    pinned["unknown"] = json!(true);
    let book = file("context.ndjson", &[pinned.to_string(), before_identification("A-2", "2026-06-01")]);
    let context = file("context.json", &[r#"{"as_of": "2026-12-15"}"#]);
    for options in [
        vec!["--as-of", "2026-12-15", "--strict"],
        vec!["--as-of", "2026-12-15", "--pin", "--strict", "--branch", "FR"],
        vec!["--context", &context, "--pin"],
        vec!["--context", &context, "--flow", "bankident_plus"],
    ] {
        let gate = ["--gate", "identification"];
        let old = answers("context.jsonl", &book, &[&gate[..], &options[..]].concat());
        let run = compare(&[&[book.as_str(), "--from", &old], &options[..]].concat());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{options:?}: {}", run.out);
        let run = compare(&[&book, "--from", &old, "--as-of", "2026-11-21"]);
        assert_eq!(run.status, 1, "without {options:?} the answer is another: {}", run.out);
    }
}

#[test]
fn bad_usage_says_what_to_give() {
    let book = file("usage.ndjson", &["{}"]);
    let old = answers("usage.jsonl", &book, &["--as-of", "2026-11-21"]);
    let empty = folder("empty");
    for (arguments, expected) in [
        (vec![], "give --from, --to or both"),
        (vec!["--to", "no-such-thing"], "there is no such day, folder or file"),
        (vec!["--to", "2026-13-01"], "there is no such day, folder or file"),
        (vec!["--to", empty.to_str().expect("UTF-8")], "rulebook.toml"),
        (vec!["--from", &book], "there is no answer in this file"),
        (vec!["--to", &old, "--grandfather"], "--grandfather needs to evaluate"),
        (vec!["--to", "2026-11-21", "--limit", "-1"], "give a whole number from 0"),
    ] {
        let run = compare(&[&[book.as_str()], &arguments[..]].concat());
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(expected), "{arguments:?}: {}", run.err);
    }
}

/// An answer that is none does not hide the others, and no text of it is repeated.
#[test]
fn a_line_that_is_no_answer_is_reported() {
    let book = file("line.ndjson", &["{}", r#"{"reference": "A-2"}"#]);
    let old = fs::read_to_string(answers("line.jsonl", &book, &["--as-of", "2026-11-21"])).expect("a file");
    let first = old.lines().next().expect("an answer");
    let old = file("line-broken.jsonl", &[first, r#"{"reference": "ZZCANARY", "decision": "perhaps"}"#]);
    let run = compare(&[&book, "--from", &old, "--as-of", "2026-11-21", "--format", "json"]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("line-broken.jsonl:2: this is no answer of `assess`"), "{}", run.err);
    assert!(!run.err.contains("ZZCANARY") && !run.out.contains("ZZCANARY"));
    let json = run.json();
    assert_eq!((cell(&json, "hold", "hold"), references(&json["without_answer"]["from"])), (1, vec!["A-2"]));
}

#[test]
fn hostile_references_stay_text() {
    let references = [
        r#""><img src=x onerror=alert(1)>"#,
        "=HYPERLINK(\"http://x\",\"y\")",
        "A\u{1b}[2J\u{202e}B\nC",
        "+49 30 123",
    ];
    let applicants = references.map(|reference| json!({ "reference": reference }).to_string());
    let book = file("hostile.ndjson", &applicants);
    let old = file("hostile.jsonl", &[answers_of_none(&book)]);
    let html = compare(&[&book, "--from", &old, "--as-of", "2026-11-21", "--format", "html"]);
    assert!(!html.out.contains("<img") && html.out.contains("&#60;img"), "{}", html.out);
    let csv = compare(&[&book, "--from", &old, "--as-of", "2026-11-21", "--format", "csv"]).out;
    assert!(csv.contains(",\"'=HYPERLINK") && csv.contains(",'+49 30 123,"), "{csv}");
    for format in ["text", "csv", "html"] {
        let run = compare(&[&book, "--from", &old, "--as-of", "2026-11-21", "--format", format]);
        assert!(!run.out.contains(['\u{1b}', '\u{202e}']), "{format}");
        let shown = if format == "html" { "A&#60;U+001B&#62;[2J" } else { "A<U+001B>[2J" };
        assert!(run.out.contains(shown), "{format}: {}", run.out);
    }
}

/// What an older file says of itself was written by somebody else.
#[test]
fn an_older_file_of_answers_moves_no_cursor() {
    let book = file("forged.ndjson", &[json!({ "reference": "A" }).to_string()]);
    let evil = "1\u{1b}[2J\u{202e}x";
    let mut answer: Value = serde_json::from_str(&answers_of_none(&book)).expect("JSON");
    answer["reference"] = json!("A");
    for pointer in ["/rulebook/version", "/rulebook/digest", "/program", "/as_of"] {
        *answer.pointer_mut(pointer).expect("a key of every answer") = json!(evil);
    }
    let deadline = json!({ "what": evil, "by": evil, "passed": false, "rule": "tax.missing", "identification": null,
        "title": evil, "who": "applicant", "consequence": evil });
    answer["deadlines"] = json!([deadline]);
    let old = file("forged.jsonl", &[answer.to_string()]);
    for format in ["text", "json", "csv", "html"] {
        let run = compare(&[&book, "--from", &old, "--as-of", "2026-11-21", "--format", format]);
        assert_eq!(run.status, 1, "{format}: {}", run.err);
        assert!(!run.out.contains(['\u{1b}', '\u{202e}']) && !run.out.contains("\\u001b"), "{format}: {}", run.out);
        assert!(run.out.contains("U+001B"), "{format} shows what was there: {}", run.out);
    }
}

/// An answer to nobody in the book.
fn answers_of_none(book: &str) -> String {
    let run = onboardable(&["assess", "--format", "jsonl", "--as-of", "2026-11-21", book], "");
    let first = run.out.lines().next().expect("an answer");
    let mut answer: Value = serde_json::from_str(first).expect("JSON");
    answer["reference"] = json!("nobody");
    answer.to_string()
}
