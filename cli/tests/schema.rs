//! What the command line reads and writes fits the schemas that it prints.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;

use program::{AS_OF, clean, copy_of_rules, edit, folder, onboardable, path, root};
use serde_json::Value;

fn printed(arguments: &[&str], input: &str) -> String {
    onboardable(arguments, input).out
}

fn schema(name: &str) -> Value {
    serde_json::from_str(&printed(&["schema", name], "")).expect("a schema")
}

/// Says why a value does not fit a schema.
fn checker(schema: &Value) -> impl Fn(&Value) -> Option<String> + use<> {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let name = schema["$id"].as_str().expect("a name");
    compiler.add_resource(name, schema.clone()).expect("a schema");
    let index = compiler.compile(name, &mut schemas).expect("a schema that can be read");
    move |value| schemas.validate(value, index).err().map(|error| error.to_string())
}

#[track_caller]
fn fits(name: &str, text: &str) {
    let misfit = checker(&schema(name));
    let mut answers = serde_json::Deserializer::from_str(text).into_iter::<Value>().peekable();
    assert!(answers.peek().is_some(), "{name}: no answer");
    for answer in answers {
        let answer = answer.expect("JSON");
        if let Some(misfit) = misfit(&answer) {
            panic!("{name}: {misfit}\n{answer:#}");
        }
    }
}

#[test]
fn every_schema_is_listed_with_its_version() {
    let list = printed(&["schema"], "");
    let version = list.lines().next().and_then(|line| line.strip_prefix("Version ")).expect("the version");
    let names: Vec<&str> = list.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    for name in &names {
        let schema = schema(name);
        assert_eq!(schema["$id"], format!("urn:onboardable:{name}:{version}"));
        assert_eq!(checker(&schema)(&serde_json::json!([])).is_some(), *name != "inputs", "{name} allows anything");
    }
    let files = fs::read_dir(root().join("schema")).expect("schema/").count();
    assert_eq!(names.len(), files, "each file of schema/ is printed");
    assert!(printed(&["--version"], "").contains(&format!("schema {version}")));
}

#[test]
fn answers_fit_their_schemas() {
    let (clean, stream) = (clean(), many());
    fits("application", &clean.to_string());
    fits("assessment", &printed(&["assess", "--format", "jsonl"], &stream));
    let everything =
        ["assess", "--format", "jsonl", "--all-rules", "--show-values", "--input-digest", "--lang", "de"];
    fits("assessment", &printed(&everything, &stream));
    fits("methods", &printed(&["methods", "--format", "jsonl"], &stream));
    fits("questions", &printed(&["questions", "--format", "jsonl"], &stream));
    fits("way", &printed(&["way", "--format", "jsonl"], &stream));
    fits("reactivation", &printed(&["may-reactivate", "--format", "json"], &clean.to_string()));
    fits("error", &printed(&["assess", "--jsonl"], "{\n[1]\n{\"a\":1,\"a\":2}\n"));
    for (kind, value) in [
        ("name", "\"Erika\""),
        ("iban", "{\"value\": \"DE89 3704 0044 0532 0130 01\"}"),
        ("mobile-number", "{\"value\": \"0151 12345678\", \"country\": \"DE\"}"),
        ("address", "{\"line_1\": \"Postfach 12\", \"country\": \"DE\"}"),
        ("proof-of-address", "{\"type\": \"GAS_BILL\", \"issued_at\": \"2020-03-03\"}"),
        ("identity-document", "\"DEU-BO-02001\""),
        ("tin", "{\"country\": \"DE\", \"number\": \"1\"}"),
    ] {
        fits("check", &printed(&["check", kind], value));
    }
    let change = r#"{"person": {"employment_status": "EMPLOYED"}, "change": {"employment_status": "FREELANCER"}}"#;
    fits("update_check", &printed(&["check-update"], change));
    let events = concat!(
        r#"{"reference": "a", "method": "bank_plus", "status": "pending", "event": "SUCCESSFUL_PRE_IDENT"}"#,
        "\n",
        r#"{"method": "bank_plus", "status": "successful", "event": "request"}"#
    );
    fits("advance", &printed(&["advance", "--jsonl"], events));
    for name in ["fatca.us_birthplace", "bank_plus.recovery", "JOINT_ACCOUNT", "MISSING_TAX_INFORMATION"] {
        fits("explanation", &printed(&["explain", name, "--format", "json"], ""));
    }
    for lang in ["en", "de"] {
        fits("handbook", &printed(&["rules", "--format", "json", "--lang", lang], ""));
    }
}

/// Every applicant of the reports, each on a line, after the clean one.
fn many() -> String {
    let mut files: Vec<_> = fs::read_dir(root().join("tests/reports")).expect("tests/reports").flatten().collect();
    files.sort_by_key(fs::DirEntry::path);
    let files = files.iter().map(fs::DirEntry::path).filter(|file| file.extension().is_some_and(|end| end == "json"));
    let mut text = String::new();
    for file in [root().join("tests/cases/clean.json")].into_iter().chain(files) {
        let applicant = fs::read_to_string(file).expect("an applicant");
        let applicant: Value = serde_json::from_str(&applicant).expect("JSON");
        text.push_str(&format!("{applicant}\n"));
    }
    text
}

/// An answer that fits its schema, and has something at each of the pointers.
#[track_caller]
fn answer(name: &str, arguments: &[&str], input: &str, pointers: &[&str]) -> Value {
    let text = printed(arguments, input);
    fits(name, &text);
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    for pointer in pointers {
        assert!(answer.pointer(pointer).is_some(), "{name}: nothing at {pointer}");
    }
    answer
}

#[test]
fn lists_and_comparisons_fit_their_schemas() {
    let (many, folder) = (many(), folder("schema_lists"));
    for lang in ["en", "de"] {
        let due = ["due", AS_OF, "--within", "3650", "--format", "json", "--lang", lang];
        answer("due", &due, &format!("{many}{{\n"), &["/deadlines/0/identification"]);
        for by in ["who", "rule", "field", "day"] {
            let work = ["work", AS_OF, "--by", by, "--format", "json", "--lang", lang];
            answer("work", &work, &many, &["/groups/0/steps/0/applicants/0/line"]);
        }
    }
    let answers = path(&folder, "answers.jsonl");
    fs::write(&answers, printed(&["assess", AS_OF, "--format", "jsonl"], &many)).expect("a file");
    for from in [&answers, "2026-01-01"] {
        let sides = ["compare", "--from", from, "--to", "2027-06-30", "--pin", "--grandfather"];
        let compare = [&sides[..], &["--all", "--format", "json"]].concat();
        let pointers = ["/cells/0/groups/0/applicants/0/line", "/changes/0/line", "/rules/0", "/grandfather/matrix"];
        let compared = answer("compare", &compare, &format!("{many}{{\n"), &pointers);
        let mut changes = compared["changes"].as_array().expect("a list").iter();
        assert!(changes.any(|change| change["deadlines"].as_array().is_some_and(|list| !list.is_empty())));
    }
}

#[test]
fn records_and_what_is_made_of_them_fit_their_schemas() {
    let (many, folder) = (many(), folder("schema_records"));
    let path = |name: &str| path(&folder, name);
    let (records, keyed, key, applicants) =
        (path("records.jsonl"), path("keyed.jsonl"), path("key"), path("a.ndjson"));
    fs::write(&key, "0123456789abcdef0123456789abcdef\n").expect("a key");
    fs::write(&applicants, &many).expect("a file");
    printed(&["assess", AS_OF, "--format=jsonl", "--record", &records, "--chain", &applicants], "");
    printed(&["assess", AS_OF, "--format=jsonl", "--record", &keyed, "--key", &key, "--all-rules", &applicants], "");
    let text = fs::read_to_string(&records).expect("records");
    fits("record", &text);
    fits("record", &fs::read_to_string(&keyed).expect("records"));

    // A record that is deleted leaves its seal.
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let (_, seal) = lines[1].rsplit_once(",\"content\":").expect("a seal");
    lines[1] = format!("{{\"deleted\":{{\"content\":{seal}}}");
    fits("record", &lines[1]);
    let without = format!("{}\n", lines.join("\n"));
    let verify = ["verify", "-", "--format", "json"];
    assert_eq!(answer("verify", &verify, &without, &["/head"])["deleted"], 1);
    answer("verify", &verify, &without.replacen("hold", "deny", 1), &["/problem/line"]);
    let head = format!("sha256:{}", "0".repeat(64));
    answer("verify", &["verify", &records, "--format", "json", "--head", &head], "", &["/problem/code"]);

    let sample = ["sample", "--seed", "7", &records, "--format", "json"];
    answer("sample", &sample, "", &["/strata/0/drawn", "/sample/0/rules"]);

    // Applicants who differ, have no record, or cannot be read.
    let input = format!("{}{{\"reference\": \"B\"}}\n{{\n", many.replace("\"DE\"", "\"FR\""));
    let replay = ["replay", &records, "--application", "-", "--format", "json"];
    answer("replay", &replay, &many, &["/replays/0/same", "/records_without_applicant"]);
    let differ = answer("replay", &replay, &input, &["/replays/0/line"]);
    let entries = differ["replays"].as_array().expect("a list");
    assert!(entries.iter().any(|entry| entry["record"].is_null() && entry["error"].is_null()));
    assert!(entries.iter().any(|entry| entry["error"]["line"].is_number()));
    let first = format!("{}\n", lines[0]);
    let one = path("one.jsonl");
    fs::write(&one, first).expect("a file");
    let clean = many.lines().next().expect("an applicant").replace("\"DE\"", "\"FR\"");
    let one = ["replay", &one, "--application", "-", "--format", "json"];
    answer("replay", &one, &clean, &["/fields/0/then", "/answers/0/then/answer"]);
    // One record of each of two keys, and only one of the keys.
    let both = path("both.jsonl");
    let other = path("other");
    fs::write(&other, "x".repeat(32)).expect("a key");
    for key in [&key, &other] {
        let applicant = r#"{"reference": "C", "person": {"birth_country": "DE"}}"#;
        printed(&["assess", AS_OF, "--record", &both, "--append", "--key", key], applicant);
    }
    let replay = ["replay", &both, "--application", "-", "--key", &key, "--format", "json"];
    let replayed = answer("replay", &replay, r#"{"reference": "C"}"#, &["/replays/1"]);
    let mut entries = replayed["replays"].as_array().expect("a list").iter();
    assert!(entries.any(|entry| entry["record"].is_string() && entry["error"]["problem"].is_string()));
}

#[test]
fn reports_on_rulebooks_and_sources_fit_their_schemas() {
    let folder = folder("schema_rulebooks");
    let rules = copy_of_rules("rules_of_schema");
    edit(&rules, "device.toml", "value = 5,", "value = 6,");
    edit(&rules, "sources.toml", "title = \"Device binding\"", "title = \"Device binding\"\nfile = \"devices\"");
    let rules = rules.to_string_lossy().into_owned();
    for lang in ["en", "de"] {
        let format = ["--format", "json", "--lang", lang];
        let diff = [&["rules", "--diff", &rules][..], &format].concat();
        answer("rules_diff", &diff, "", &["/groups/0/entries/0/changes/0/sentence"]);
        let lint = [&["rules", "--lint", &rules][..], &format].concat();
        answer("rules_lint", &lint, "", &["/findings/0/kind"]);
        let sources = [&["sources"][..], &format].concat();
        answer("sources", &sources, "", &["/documents/0/sections/0/rests/rules"]);
    }
    let guides = folder.join("guides");
    fs::create_dir_all(&guides).expect("a folder");
    fs::write(guides.join("devices.txt"), "A person may have five devices.\n").expect("a file");
    fs::write(guides.join("other.txt"), "Another page.\n").expect("a file");
    let guides = guides.to_string_lossy().into_owned();
    let check = ["--rules", &rules, "sources", "check", &guides, "--format", "json"];
    answer("sources_check", &check, "", &["/documents/0/sections", "/unknown_files/0", "/read_again/rules/0"]);
    let record = ["--rules", &rules, "sources", "record", &guides, "--checked", "2027-01-15", "--format", "json"];
    answer("sources_record", &record, "", &["/sections/0/1", "/files/0"]);
}

#[test]
fn a_schema_that_does_not_exist_is_bad_usage() {
    let run = onboardable(&["schema", "assesment"], "");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("the names are application, inputs, assessment"));
}
