//! The examples of the rules, and which rules none of them finds.
//!
//! `examples.json` is written from `tests/cases/` by `cargo xtask bless`: the cases that their rule finds. It is built in,
//! so that an edited copy of `rules/` is enough to be checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use onboardable::application::Application;
use onboardable::facts::{Facts, Question};
use onboardable::finding::Answer;
use onboardable::rulebook::{Gate, RuleId, Rulebook};
use onboardable::value::date;
use onboardable::{Context, rules};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Kind, Linter, report};
use crate::folder::Refused;

const EXAMPLES: &str = include_str!("examples.json");

/// The cases of `tests/cases/` that their rule finds.
#[derive(Deserialize)]
struct Examples {
    /// The day of a case that states none.
    as_of: String,
    /// The applicant who meets every rule, from which most cases begin.
    clean: Value,
    cases: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    rule: String,
    base: Base,
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    null: Vec<String>,
    #[serde(default)]
    remove: Vec<String>,
    as_of: Option<String>,
    gate: Option<String>,
    context: Option<Value>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Base {
    Clean,
    Created,
    Empty,
}

impl Linter {
    /// Finds rules that none of their examples finds. A rule that is withdrawn by the day of the examples needs none.
    pub(super) fn examples(&mut self, rulebook: &'static Rulebook) -> Result<usize, Refused> {
        let examples: Examples = serde_json::from_str(EXAMPLES).map_err(|error| Refused {
            file: "examples.json".to_owned(),
            line: error.line(),
            reason: error.to_string(),
        })?;
        let mut of_rule: BTreeMap<RuleId, (usize, usize)> = BTreeMap::new();
        for example in &examples.cases {
            let Some(id) = RuleId::named(&example.rule) else { continue };
            let (count, found) = of_rule.entry(id).or_default();
            *count = count.saturating_add(1);
            // One that is found is enough.
            if *found == 0 && examples.finds(example, id, rulebook) {
                *found = 1;
            }
        }
        let day = date::parse(&examples.as_of).unwrap_or(NaiveDate::MAX);
        for rule in rulebook.rules {
            let (count, found) = of_rule.get(&rule.id).copied().unwrap_or_default();
            if found > 0 || rule.in_force.until.is_some_and(|until| until < day) {
                continue;
            }
            let place =
                self.place(&format!("{}.toml", rule.family), &format!("id = \"{}\"", rule.name), "", rule.name);
            let says = if count == 0 { report::NO_EXAMPLE } else { report::NOT_FOUND };
            self.find(Kind::NotFound, place, says, &[("quoted", &count.to_string())]);
        }
        Ok(examples.cases.len())
    }
}

impl Examples {
    /// Evaluates one rule for one example. A rule that begins later is evaluated on its first day.
    fn finds(&self, example: &Example, id: RuleId, rulebook: &'static Rulebook) -> bool {
        let rule = rulebook.rule(id);
        let json = self.application(example).to_string();
        let context = example.context.as_ref().map_or_else(|| "{}".to_owned(), Value::to_string);
        let (Ok(application), Ok(context)) = (Application::from_json(&json), Context::from_json(&context)) else {
            return false;
        };
        let application = context.applied_to(application);
        let Some(as_of) = date::parse_as_of(example.as_of.as_ref().unwrap_or(&self.as_of)) else { return false };
        let first = date::parse_as_of(&rule.in_force.from.to_string()).unwrap_or(as_of);
        let gate = example.gate.as_deref().and_then(Gate::named).unwrap_or(rule.gate);
        let is_found = |as_of| {
            let facts = Facts::by(rulebook, &application, Question { gate, as_of });
            let found = || match rules::answer(id, &facts) {
                Answer::Clear => false,
                Answer::NotClear(grounds) => grounds.is_found,
            };
            rule.applies(&facts) && found()
        };
        is_found(as_of) || (first > as_of && is_found(first))
    }

    fn application(&self, example: &Example) -> Value {
        let mut json = match example.base {
            Base::Clean | Base::Created => self.clean.clone(),
            Base::Empty => Value::Object(Map::new()),
        };
        if let Base::Created = example.base {
            put(&mut json, "/identification/status", Some("created".into()));
            put(&mut json, "/identification/completed_at", None);
        }
        for (pointer, value) in &example.set {
            put(&mut json, pointer, Some(value.clone()));
        }
        for pointer in &example.null {
            put(&mut json, pointer, Some(Value::Null));
        }
        for pointer in &example.remove {
            put(&mut json, pointer, None);
        }
        json
    }
}

/// Sets or removes the value at a pointer. Missing objects on the way are created, and an index one past the end appends.
fn put(json: &mut Value, pointer: &str, value: Option<Value>) {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        if let Some(value) = value {
            *json = value;
        }
        return;
    };
    if !parent.is_empty() && json.pointer(parent).is_none_or(Value::is_null) {
        let is_index = name.parse::<usize>().is_ok();
        put(json, parent, Some(if is_index { Value::Array(Vec::new()) } else { Value::Object(Map::new()) }));
    }
    match (json.pointer_mut(parent), value) {
        (Some(Value::Object(object)), Some(value)) => drop(object.insert(name.to_owned(), value)),
        (Some(Value::Object(object)), None) => drop(object.remove(name)),
        (Some(Value::Array(list)), value) => {
            let Ok(index) = name.parse::<usize>() else { return };
            match value {
                Some(value) if index < list.len() => {
                    if let Some(place) = list.get_mut(index) {
                        *place = value;
                    }
                }
                Some(value) => list.push(value),
                None if index < list.len() => drop(list.remove(index)),
                None => {}
            }
        }
        (Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None, _) => {}
    }
}
