//! The cases of `tests/cases/`, read and turned into applications.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use onboardable::rulebook::{ConditionOf, Gate, Rule};
use onboardable::value::date;
use onboardable::{Application, Assessment, assess};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    #[serde(rename = "case")]
    pub cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub answer: String,
    /// The base of the case: the clean applicant, or the one that the rule is a condition of.
    pub base: Option<Base>,
    #[serde(default)]
    pub set: BTreeMap<String, Value>,
    #[serde(default)]
    pub remove: Vec<String>,
    #[serde(default)]
    pub null: Vec<String>,
    pub as_of: Option<toml::value::Datetime>,
    pub gate: Option<String>,
    pub context: Option<Value>,
    pub fields: Option<Vec<String>>,
    pub details: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// The clean applicant, identified.
    Clean,
    /// The clean applicant, whose identification has been created and not been started.
    Created,
    /// Nothing.
    Empty,
}

pub const AS_OF: &str = "2026-11-21";

/// The folder of the cases, which lie beside this file, whichever package reads them.
pub fn folder() -> PathBuf {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("tests/cases"));
    folders.find(|folder| folder.is_dir()).expect("the cases")
}

pub fn path_of(rule: &Rule) -> PathBuf {
    folder().join(format!("{}.toml", rule.name.replace('.', "/")))
}

/// Returns the cases of a rule; none if its file is missing, which has a test of its own.
pub fn cases(rule: &Rule) -> Vec<Case> {
    let path = path_of(rule);
    let Ok(text) = fs::read_to_string(&path) else { return Vec::new() };
    let mut cases =
        toml::from_str::<CaseFile>(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).cases;
    // A condition of creating an identification is evaluated before there is a successful one.
    let base = if rule.condition_of == ConditionOf::Person { Base::Clean } else { Base::Created };
    for case in &mut cases {
        case.base.get_or_insert(base);
    }
    cases
}

/// The clean applicant.
pub fn clean() -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join("clean.json")).expect("the clean applicant"))
        .expect("the clean applicant is JSON")
}

/// The clean applicant about to be identified.
pub fn created(clean: &Value) -> Value {
    let mut json = clean.clone();
    put(&mut json, "/identification/status", Some("created".into()));
    put(&mut json, "/identification/completed_at", None);
    json
}

/// Evaluates JSON as of the tests' day; the day of a case is put into the application.
pub fn evaluate(json: &Value, gate: Gate) -> Assessment {
    let text = json.to_string();
    let application = Application::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assess(&application, gate, date::parse_as_of(AS_OF).expect("a day"))
}

pub fn application(case: &Case, clean: &Value) -> Value {
    let mut json = match case.base.unwrap_or(Base::Clean) {
        Base::Clean => clean.clone(),
        Base::Created => created(clean),
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

/// Sets or removes the value at a pointer; missing objects on the way are created, and an index one past the end
/// appends.
pub fn put(json: &mut Value, pointer: &str, value: Option<Value>) {
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
