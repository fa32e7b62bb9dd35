//! A table says the same as the JSON that it was made of.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeMap;

use onboardable::rulebook::Rulebook;
use onboardable::{Application, Gate, Lang, Report};
use onboardable_desk::columns::{Columns, Mapping};
use serde_json::Value;

/// Which paths have a column.
#[derive(Default)]
struct Known(BTreeMap<String, bool>);

impl Known {
    fn has(&mut self, path: &str) -> bool {
        let pattern = path.replace(|one: char| one.is_ascii_digit() && one != '0', "0");
        let of = |path: &str| Columns::of(&[path], &Mapping::default(), Rulebook::builtin()).is_ok();
        *self.0.entry(pattern).or_insert_with(|| of(path))
    }
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// What a table can state of an applicant, as JSON and as cells by their paths: no `null`, nothing empty, no key that is
/// no field. A list of texts is one cell.
fn stated(json: &Value, path: &str, known: &mut Known, cells: &mut BTreeMap<String, String>) -> Option<Value> {
    match json {
        Value::Array(list) if !list.iter().all(Value::is_string) => {
            let mut entries = Vec::new();
            for entry in list {
                let path = below(path, &entries.len().to_string());
                entries.extend(stated(entry, &path, known, cells));
            }
            (!entries.is_empty()).then_some(Value::Array(entries))
        }
        Value::Object(fields) => {
            let mut kept = serde_json::Map::new();
            for (key, value) in fields {
                kept.extend(stated(value, &below(path, key), known, cells).map(|value| (key.clone(), value)));
            }
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        Value::Null | Value::Array(_) | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            let cell = match json {
                Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                other => other.to_string(),
            };
            if cell.is_empty() || !known.has(path) {
                return None;
            }
            // A number is one only where its field counts something; elsewhere a cell is a text.
            let value = if json.is_number() && !path.ends_with(".failed_transfers") {
                Value::from(cell.clone())
            } else {
                json.clone()
            };
            cells.insert(path.to_owned(), cell);
            Some(value)
        }
    }
}

fn answer(json: &str) -> String {
    let application = Application::from_json(json).expect("an application");
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    Report::new(&onboardable::assess(&application, Gate::AccountOpening, as_of), Lang::En).to_json()
}

#[test]
fn a_table_says_the_same_as_json() {
    let (mut known, mut most) = (Known::default(), 0);
    for index in 0..1_000 {
        for json in [applicants::applicant(index), applicants::situation(index)] {
            let json: Value = serde_json::from_str(&json).expect("JSON");
            let mut row = BTreeMap::new();
            let stated = stated(&json, "", &mut known, &mut row).expect("something is stated").to_string();
            let headers: Vec<&str> = row.keys().map(String::as_str).collect();
            let columns = Columns::of(&headers, &Mapping::default(), Rulebook::builtin()).expect("columns");
            let mut written = String::new();
            columns.write(row.values().map(|cell| cell.as_bytes()), &mut written).expect("a row");
            // In a table `true` is no other than true.
            let stated = stated.replace("\"true\"", "true").replace("\"false\"", "false");
            assert_eq!(answer(&written), answer(&stated), "applicant {index}");
            most = most.max(headers.len());
        }
    }
    assert!(most > 80 && known.0.values().filter(|has| **has).count() > 100, "{most} columns");
}
