//! What the command line reads and writes fits the schemas that it prints.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn printed(arguments: &[&str], input: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onboardable"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary starts");
    child.stdin.take().expect("standard input").write_all(input.as_bytes()).expect("the input is written");
    String::from_utf8(child.wait_with_output().expect("the binary ends").stdout).expect("UTF-8")
}

fn schema(name: &str) -> Value {
    serde_json::from_str(&printed(&["schema", name], "")).expect("a schema")
}

/// Why a value does not fit a schema.
fn misfit(schema: &Value, value: &Value) -> Option<String> {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let name = schema["$id"].as_str().expect("a name");
    compiler.add_resource(name, schema.clone()).expect("a schema");
    let index = compiler.compile(name, &mut schemas).expect("a schema that can be read");
    schemas.validate(value, index).err().map(|error| error.to_string())
}

#[track_caller]
fn fits(name: &str, text: &str) {
    let schema = schema(name);
    let mut answers = serde_json::Deserializer::from_str(text).into_iter::<Value>().peekable();
    assert!(answers.peek().is_some(), "{name}: no answer");
    for answer in answers {
        let answer = answer.expect("JSON");
        if let Some(misfit) = misfit(&schema, &answer) {
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
        assert_eq!(misfit(&schema, &serde_json::json!([])).is_some(), *name != "inputs", "{name} allows anything");
    }
    let files = fs::read_dir(root().join("schema")).expect("schema/").count();
    assert_eq!(names.len(), files, "each file of schema/ is printed");
    assert!(printed(&["--version"], "").contains(&format!("schema {version}")));
}

#[test]
fn answers_fit_their_schemas() {
    let clean = fs::read_to_string(root().join("tests/cases/clean.json")).expect("the clean applicant");
    let clean: Value = serde_json::from_str(&clean).expect("JSON");
    let applicants: Vec<String> = fs::read_dir(root().join("tests/reports"))
        .expect("tests/reports")
        .flatten()
        .filter(|file| file.path().extension().is_some_and(|end| end == "json"))
        .map(|file| {
            let text = fs::read_to_string(file.path()).expect("an applicant");
            serde_json::from_str::<Value>(&text).expect("JSON").to_string()
        })
        .collect();
    let stream = applicants.join("\n");
    fits("application", &clean.to_string());
    fits("assessment", &printed(&["assess", "--format", "jsonl"], &stream));
    let everything =
        ["assess", "--format", "jsonl", "--all-rules", "--show-values", "--input-digest", "--lang", "de"];
    fits("assessment", &printed(&everything, &stream));
    fits("methods", &printed(&["methods", "--format", "jsonl"], &stream));
    fits("questions", &printed(&["questions", "--format", "jsonl"], &stream));
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

#[test]
fn a_schema_that_does_not_exist_is_bad_usage() {
    let run = Command::new(env!("CARGO_BIN_EXE_onboardable")).args(["schema", "assesment"]).output().expect("a run");
    assert_eq!(run.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&run.stderr).contains("the names are application, inputs, assessment"));
}
