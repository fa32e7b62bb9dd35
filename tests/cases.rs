//! Every rule's cases: `tests/cases/<family>/<rule>.toml`, judged against the rule alone.
//!
//! A case begins with the clean applicant of `tests/cases/clean.json` (or, with `base = "empty"`, with nothing),
//! changes it and says what the rule answers:
//!
//! ```toml
//! [[case]]
//! name   = "born in the US Virgin Islands"
//! set    = { "/person/birth_country" = "VI" }
//! answer = "found"                              # found | clear | unknown | not_judged
//! fields = ["/person/birth_country"]            # optional: the evidence
//! ```
//!
//! `remove = ["/pointer"]` takes fields away, `null = ["/pointer"]` sets them to null, `as_of = 2026-11-21`
//! chooses the day (that day when absent), `gate` the gate (that of the rule when absent).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use onboardable::application::Application;
use onboardable::facts::{Facts, date};
use onboardable::finding::{Answer, Evidence};
use onboardable::rulebook::{Gate, RULES, Rule, RuleId};
use onboardable::rules;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    #[serde(rename = "case")]
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    answer: String,
    #[serde(default)]
    base: Base,
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    null: Vec<String>,
    as_of: Option<toml::value::Datetime>,
    gate: Option<String>,
    fields: Option<Vec<String>>,
    details: Option<BTreeMap<String, String>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Base {
    #[default]
    Clean,
    Empty,
}

const AS_OF: &str = "2026-11-21";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn path_of(rule: &Rule) -> PathBuf {
    folder().join(format!("{}.toml", rule.name.replace('.', "/")))
}

/// The cases of a rule; none where its file is missing, which a test of its own tells.
fn cases(rule: &Rule) -> Vec<Case> {
    let path = path_of(rule);
    let Ok(text) = fs::read_to_string(&path) else { return Vec::new() };
    toml::from_str::<CaseFile>(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).cases
}

#[test]
fn every_case_is_answered_as_it_says() {
    let clean: Value =
        serde_json::from_str(&fs::read_to_string(folder().join("clean.json")).expect("the clean applicant"))
            .expect("the clean applicant is JSON");
    let mut wrong = Vec::new();
    for rule in &RULES {
        for case in cases(rule) {
            if let Err(difference) = judge(rule, &case, &clean) {
                wrong.push(format!("{} / {}: {difference}", rule.name, case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases are answered otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

fn judge(rule: &Rule, case: &Case, clean: &Value) -> Result<(), String> {
    let json = application(case, clean).to_string();
    let application = Application::from_json(&json).map_err(|error| error.to_string())?;
    let as_of = case.as_of.map_or_else(|| AS_OF.to_owned(), |as_of| as_of.to_string());
    let as_of = date::parse_as_of(&as_of).ok_or("as_of is a day or an instant in UTC")?;
    let facts = Facts::new(&application, as_of);
    let gate = match &case.gate {
        Some(name) => Gate::named(name).ok_or("no such gate")?,
        None => rule.gate,
    };
    let (answer, evidence) = if rule.applies(gate, &facts) {
        match rules::judge(rule.id, &facts) {
            Answer::Clear => ("clear", Evidence::default()),
            Answer::Found(evidence) => ("found", evidence),
            Answer::Unknown(evidence) => ("unknown", evidence),
        }
    } else {
        ("not_judged", Evidence::default())
    };
    expect("answer", &case.answer, &answer.to_owned())?;
    for pointer in &evidence.fields {
        if !rule.reads.iter().any(|reads| *reads == "/*" || pointer.matches(reads)) {
            return Err(format!("the evidence names {pointer}, which `reads` does not"));
        }
    }
    if answer != "clear" && answer != "not_judged" && evidence.fields.is_empty() {
        return Err("the evidence names no field".to_owned());
    }
    if let Some(fields) = &case.fields {
        expect("fields", fields, &evidence.fields.iter().map(ToString::to_string).collect())?;
    }
    if let Some(details) = &case.details {
        let told: BTreeMap<_, _> =
            evidence.details.iter().map(|(name, detail)| ((*name).to_owned(), detail.to_string())).collect();
        expect("details", details, &told)?;
    }
    Ok(())
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, got: &T) -> Result<(), String> {
    if expected == got { Ok(()) } else { Err(format!("{what}: expected {expected:?}, got {got:?}")) }
}

fn application(case: &Case, clean: &Value) -> Value {
    let mut json = match case.base {
        Base::Clean => clean.clone(),
        Base::Empty => Value::Object(serde_json::Map::new()),
    };
    for (pointer, value) in &case.set {
        put(&mut json, pointer, Some(value.clone()));
    }
    for pointer in &case.null {
        put(&mut json, pointer, Some(Value::Null));
    }
    for pointer in &case.remove {
        put(&mut json, pointer, None);
    }
    json
}

/// Sets or removes what a pointer names; the objects on the way are made, and an index one past the end appends.
fn put(json: &mut Value, pointer: &str, value: Option<Value>) {
    if pointer.is_empty() {
        *json = value.expect("the whole can be set, not removed");
        return;
    }
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer begins with /");
    if !parent.is_empty() && json.pointer(parent).is_none_or(Value::is_null) {
        let empty = if name.parse::<usize>().is_ok() { Value::Array(Vec::new()) } else { serde_json::json!({}) };
        put(json, parent, Some(empty));
    }
    match (json.pointer_mut(parent).expect("the parent was made"), value) {
        (Value::Object(object), Some(value)) => drop(object.insert(name.to_owned(), value)),
        (Value::Object(object), None) => drop(object.remove(name)),
        (Value::Array(list), Some(value)) => {
            let index = name.parse::<usize>().expect("an index");
            if index < list.len() {
                list[index] = value;
            } else {
                list.push(value);
            }
        }
        (Value::Array(list), None) => drop(list.remove(name.parse::<usize>().expect("an index"))),
        (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), _) => {
            panic!("{pointer}: its parent holds no fields")
        }
    }
}

/// A rule without a case for each answer is a rule that nobody tried.
#[test]
fn every_rule_has_a_case_for_each_answer() {
    let mut missing = Vec::new();
    for rule in &RULES {
        let answers: BTreeSet<String> = cases(rule).into_iter().map(|case| case.answer).collect();
        for answer in ["found", "clear", "unknown"] {
            if !answers.contains(answer) && !(answer == "unknown" && rule.never_unknown.is_some()) {
                missing.push(format!("{}: no case is {answer}", path_of(rule).display()));
            }
        }
        if answers.contains("unknown") && rule.never_unknown.is_some() {
            missing.push(format!("{}: says it is never unknown, and is", rule.name));
        }
        let scoped = !rule.flows.is_empty() || !rule.branches.is_empty() || !rule.methods.is_empty();
        if scoped && !answers.contains("not_judged") {
            missing.push(format!("{}: has a scope and no case outside it (not_judged)", path_of(rule).display()));
        }
    }
    assert!(
        missing.is_empty(),
        "write the missing cases; the head of tests/cases.rs says how:\n{}",
        missing.join("\n")
    );
}

/// Cases of rules that do not exist would never be judged.
#[test]
fn every_case_file_belongs_to_a_rule() {
    for family in fs::read_dir(folder()).expect("tests/cases").flatten().filter(|entry| entry.path().is_dir()) {
        for file in fs::read_dir(family.path()).expect("a family").flatten() {
            let path = file.path();
            let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let name = format!("{}.{stem}", family.file_name().to_string_lossy());
            assert!(RuleId::named(&name).is_some(), "{}: there is no rule {name}", path.display());
        }
    }
}

/// The clean applicant is clean at every gate: no rule finds anything, not even to note.
#[test]
fn the_clean_applicant_is_clean() {
    let json = fs::read_to_string(folder().join("clean.json")).expect("the clean applicant");
    let application = Application::from_json(&json).expect("the clean applicant is readable");
    let as_of = date::parse_as_of(AS_OF).expect("a day");
    for gate in Gate::ALL {
        let assessment = onboardable::assess(&application, *gate, as_of);
        assert_eq!(assessment.findings, [], "at {gate}");
        assert_eq!(assessment.deadlines, [], "at {gate}");
    }
}
