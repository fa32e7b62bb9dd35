//! Checks that additions to an application do not hide findings.
//!
//! Every case of `tests/cases/` that is found, times every addition of `tests/masking/additions.toml`: an older or a
//! newer success, another attempt, an account, a device, a change, another flow, reversed lists. A finding of
//! `assess` before an addition must also be there after it, at the rule's own gate and at the last one, unless
//! `tests/masking/silences.toml` allows this addition to silence this rule, and says why. An entry that silences
//! nothing fails, too, because otherwise it would go unnoticed when it becomes wrong.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

mod backwards;
#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use backwards::backwards;
use chrono::{DateTime, TimeDelta, Utc};
use onboardable::application::Application;
use onboardable::rulebook::{Gate, RuleId, Rulebook};
use onboardable::value::date;
use onboardable::{Assessment, Light, assess};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The folder of this test's data.
const DATA: &str = "tests/masking";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdditionFile {
    addition: Vec<Addition>,
}

/// An addition to an application; `{each}` in its name and values is replaced by every word of `each`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Addition {
    name: String,
    /// The name before `{each}` was filled in: the common name in messages.
    #[serde(skip)]
    group: String,
    #[serde(default)]
    each: Vec<String>,
    /// Set where the application states nothing there.
    #[serde(default)]
    set: BTreeMap<String, Value>,
    /// Set whatever the clean applicant has; cases that state it themselves are left out.
    #[serde(default)]
    replace: BTreeMap<String, Value>,
    /// Appended to a list, which is created if missing.
    #[serde(default)]
    append: BTreeMap<String, Value>,
    /// Inserted at the beginning of a list.
    #[serde(default)]
    prepend: BTreeMap<String, Value>,
    /// A change of the whole.
    rearrange: Option<Rearrangement>,
    /// Only where the application has something there.
    #[serde(default)]
    needs: Vec<String>,
    /// Another finding may replace the one before, as long as the light is no better.
    #[serde(default)]
    keeps_only_the_light: bool,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Rearrangement {
    /// Every list of objects reversed.
    ListsReversed,
    /// The keys of every object reversed.
    KeysReversed,
    /// An unknown key in every object.
    UnknownKeys,
    /// The single identification as the only entry of the list.
    SingleIntoList,
    /// The single identification in the list as well.
    SingleInListToo,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SilenceFile {
    silence: Vec<Silence>,
}

/// The findings that an addition may rightly silence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Silence {
    /// Names of additions; `*` at the end matches any rest.
    by: Vec<String>,
    /// Ids of rules; `*` at the end matches any rest. Each must be silenced by at least one of the additions.
    rules: Vec<String>,
    /// Exceptions from `rules`; `*` as there.
    #[serde(default)]
    except: Vec<String>,
    /// The only gate where it may; absent for every gate.
    gate: Option<String>,
    /// Only where the application has nothing at any of these.
    #[serde(default)]
    without: Vec<String>,
    why: String,
}

fn data<T: for<'a> Deserialize<'a>>(file: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA).join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The additions, one for each word of `each`.
fn additions() -> Vec<Addition> {
    let mut all = Vec::new();
    for one in data::<AdditionFile>("additions.toml").addition {
        if one.each.is_empty() {
            all.push(Addition { group: one.name.clone(), ..one });
            continue;
        }
        for word in &one.each {
            let named = |values: &BTreeMap<String, Value>| {
                values
                    .iter()
                    .map(|(field, value)| (field.clone(), replaced(value, &|text| text.replace("{each}", word))))
                    .collect()
            };
            all.push(Addition {
                name: one.name.replace("{each}", word),
                group: one.name.replace("{each}", "*"),
                each: Vec::new(),
                set: named(&one.set),
                replace: named(&one.replace),
                append: named(&one.append),
                prepend: named(&one.prepend),
                ..one.clone()
            });
        }
    }
    all
}

/// The value with every text changed.
fn replaced(value: &Value, change: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(change(text)),
        Value::Array(list) => list.iter().map(|one| replaced(one, change)).collect(),
        Value::Object(object) => {
            object.iter().map(|(key, one)| (key.clone(), replaced(one, change))).collect::<Map<_, _>>().into()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

/// A case that additions can be made to.
struct Before {
    rule: RuleId,
    case: String,
    json: Value,
    /// The fields that the case itself states or removes.
    touched: Vec<String>,
    as_of: DateTime<Utc>,
    /// Instants before and after everything that its identifications state.
    older: DateTime<Utc>,
    newer: DateTime<Utc>,
    /// The gates at which `assess` finds the rule, each with the light before.
    gates: Vec<(Gate, Light)>,
}

fn evaluate(json: &str, gate: Gate, as_of: DateTime<Utc>) -> Option<Assessment> {
    Some(assess(&Application::from_json(json).ok()?, gate, as_of))
}

/// Whether a rule is found.
fn is_found(assessment: Option<&Assessment>, rule: RuleId) -> bool {
    assessment.is_some_and(|one| one.findings.iter().any(|one| one.is_found && one.rule == rule))
}

/// The first and the last instant that an application's identifications and attempts state.
fn instants(json: &Value) -> Vec<DateTime<Utc>> {
    fn walk(json: &Value, found: &mut Vec<DateTime<Utc>>) {
        match json {
            Value::String(text) => found.extend(text.parse::<DateTime<Utc>>()),
            Value::Array(list) => list.iter().for_each(|one| walk(one, found)),
            Value::Object(object) => object.values().for_each(|one| walk(one, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut found = Vec::new();
    for part in ["identification", "identifications", "bank_identification_attempts"] {
        walk(&json[part], &mut found);
    }
    found.sort_unstable();
    found
}

/// The application with an instant for every identification without one, so that their order is certain.
fn with_times(json: &Value, as_of: DateTime<Utc>) -> Value {
    let mut json = json.clone();
    let places = (0..).map(|place| format!("/identifications/{place}"));
    let listed = places.take_while(|place| json.pointer(place).is_some()).collect::<Vec<_>>();
    for (place, field) in (0_i64..).zip(listed.into_iter().chain(["/identification".to_owned()])) {
        let Some(Value::Object(one)) = json.pointer_mut(&field) else { continue };
        if !one.is_empty()
            && !one.values().any(|value| value.as_str().is_some_and(|text| text.parse::<DateTime<Utc>>().is_ok()))
        {
            let since = as_of - TimeDelta::days(2) + TimeDelta::minutes(place);
            one.insert("status_since".to_owned(), json!(instant(since)));
        }
    }
    json
}

/// Every case that `assess` finds at some gate.
fn cases() -> Vec<Before> {
    let clean = case::clean();
    let mut all = Vec::new();
    for rule in Rulebook::builtin().rules {
        for one in case::cases(rule).into_iter().filter(|one| one.answer == "found") {
            let mut json = case::application(&one, &clean);
            let as_of = one.as_of.map_or_else(|| case::AS_OF.to_owned(), |as_of| as_of.to_string());
            let as_of = date::parse_as_of(&as_of).expect("a day or an instant");
            if json.get("as_of").is_none_or(Value::is_null) {
                case::put(&mut json, "/as_of", Some(json!(instant(as_of))));
            }
            let gate = one.gate.as_deref().and_then(Gate::named).unwrap_or(rule.gate);
            let gates = |json: &Value| -> Vec<(Gate, Light)> {
                let text = json.to_string();
                let asked = BTreeSet::from([rule.gate, gate, Gate::AccountOpening]).into_iter();
                asked
                    .filter_map(|gate| Some((gate, evaluate(&text, gate, as_of)?)))
                    .filter(|(_, assessment)| is_found(Some(assessment), rule.id))
                    .map(|(gate, assessment)| (gate, assessment.light()))
                    .collect()
            };
            let mut found = gates(&json);
            let timed = with_times(&json, as_of);
            let found_timed = gates(&timed);
            if found_timed.len() >= found.len() {
                (json, found) = (timed, found_timed);
            }
            if found.is_empty() {
                continue;
            }
            let stated = instants(&json);
            let default = as_of - TimeDelta::days(2);
            let first = stated.first().copied().unwrap_or(default);
            let last = stated.last().copied().unwrap_or(default);
            all.push(Before {
                rule: rule.id,
                case: one.name,
                touched: one.set.into_keys().chain(one.remove).chain(one.null).collect(),
                json,
                as_of,
                older: first.checked_sub_signed(TimeDelta::days(20)).unwrap_or(first),
                newer: last.checked_add_signed(TimeDelta::minutes(1)).unwrap_or(last),
                gates: found,
            });
        }
    }
    all
}

fn instant(one: DateTime<Utc>) -> String {
    format!("{}T{}Z", one.date_naive(), one.time())
}

fn is_within(field: &str, other: &str) -> bool {
    field.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns whether a value can be set at a pointer: everything on the way is an object, a list, or missing.
fn has_room(json: &Value, pointer: &str) -> bool {
    pointer
        .match_indices('/')
        .skip(1)
        .all(|(at, _)| matches!(json.pointer(&pointer[..at]), None | Some(Value::Null | Value::Object(_))))
}

impl Addition {
    /// The application with the addition, where it can be added.
    fn to(&self, before: &Before) -> Option<Value> {
        if !self.needs.iter().all(|field| before.json.pointer(field).is_some_and(|value| !value.is_null())) {
            return None;
        }
        let mut json = before.json.clone();
        let timed = |value: &Value| {
            replaced(value, &|text| {
                let now = before.as_of - TimeDelta::minutes(1);
                [("{older}", before.older), ("{newer}", before.newer), ("{now}", now)]
                    .iter()
                    .fold(text.to_owned(), |text, (name, time)| text.replace(name, &instant(*time)))
            })
        };
        for (field, value) in &self.set {
            if !has_room(&json, field) || json.pointer(field).is_some() {
                return None;
            }
            case::put(&mut json, field, Some(timed(value)));
        }
        for (field, value) in &self.replace {
            let is_touched = |one: &String| is_within(one, field) || is_within(field, one);
            if !has_room(&json, field) || before.touched.iter().any(is_touched) {
                return None;
            }
            case::put(&mut json, field, Some(timed(value)));
        }
        for (lists, at_end) in [(&self.append, true), (&self.prepend, false)] {
            for (field, value) in lists {
                if !has_room(&json, field) {
                    return None;
                }
                match json.pointer_mut(field) {
                    None | Some(Value::Null) => case::put(&mut json, field, Some(json!([timed(value)]))),
                    Some(Value::Array(list)) if at_end => list.push(timed(value)),
                    Some(Value::Array(list)) => list.insert(0, timed(value)),
                    Some(_) => return None,
                }
            }
        }
        match self.rearrange {
            None => {}
            Some(Rearrangement::ListsReversed) => reverse_lists(&mut json),
            Some(Rearrangement::KeysReversed) => {}
            Some(Rearrangement::UnknownKeys) => add_unknown_keys(&mut json),
            Some(Rearrangement::SingleIntoList | Rearrangement::SingleInListToo) => {
                let single = json.get("identification").filter(|one| one.is_object())?.clone();
                match json.get_mut("identifications") {
                    None | Some(Value::Null) => case::put(&mut json, "/identifications", Some(json!([single]))),
                    Some(Value::Array(list)) => list.push(single),
                    Some(_) => return None,
                }
                if matches!(self.rearrange, Some(Rearrangement::SingleIntoList)) {
                    case::put(&mut json, "/identification", None);
                }
            }
        }
        (json != before.json || matches!(self.rearrange, Some(Rearrangement::KeysReversed))).then_some(json)
    }

    fn text(&self, json: &Value) -> String {
        if matches!(self.rearrange, Some(Rearrangement::KeysReversed)) { backwards(json) } else { json.to_string() }
    }
}

fn reverse_lists(json: &mut Value) {
    match json {
        Value::Array(list) => {
            if list.iter().all(Value::is_object) {
                list.reverse();
            }
            list.iter_mut().for_each(reverse_lists);
        }
        Value::Object(object) => object.values_mut().for_each(reverse_lists),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn add_unknown_keys(json: &mut Value) {
    match json {
        Value::Array(list) => list.iter_mut().for_each(add_unknown_keys),
        Value::Object(object) => {
            object.values_mut().for_each(add_unknown_keys);
            object.insert("x_of_the_partner".to_owned(), json!({ "whatever": [1, "x", null] }));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn fits(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |stem| name.starts_with(stem))
}

/// A finding that an addition made vanish.
struct Vanished {
    rule: &'static str,
    addition: usize,
    gate: Gate,
    case: usize,
}

fn vanished(
    cases: &[Before],
    additions: &[Addition],
    numbers: impl Iterator<Item = usize>,
) -> (usize, Vec<Vanished>) {
    let (mut assessed, mut all) = (0, Vec::new());
    for number in numbers {
        let before = &cases[number];
        for (place, addition) in additions.iter().enumerate() {
            let Some(json) = addition.to(before) else { continue };
            let text = addition.text(&json);
            let application = Application::from_json(&text).ok();
            for (gate, light) in &before.gates {
                assessed += 1;
                let after = application.as_ref().map(|one| assess(one, *gate, before.as_of));
                let is_kept = is_found(after.as_ref(), before.rule)
                    || addition.keeps_only_the_light && after.is_some_and(|after| after.light() >= *light);
                if !is_kept {
                    all.push(Vanished { rule: before.rule.rule().name, addition: place, gate: *gate, case: number });
                }
            }
        }
    }
    (assessed, all)
}

/// Where a rule vanishes: at which gates, with which additions of a group, and one of the cases.
type Hidden<'a> = (BTreeSet<Gate>, BTreeSet<&'a str>, &'a str);

/// Lists the hidden rules by addition: each rule once, with one case to reproduce it.
fn summary(wrong: &[&Vanished], cases: &[Before], additions: &[Addition]) -> String {
    let mut by_group: BTreeMap<&str, BTreeMap<&str, Hidden<'_>>> = BTreeMap::new();
    for one in wrong {
        let addition = &additions[one.addition];
        let rules = by_group.entry(&addition.group).or_default();
        let (gates, names, _) =
            rules.entry(one.rule).or_insert_with(|| (BTreeSet::new(), BTreeSet::new(), &cases[one.case].case));
        gates.insert(one.gate);
        names.insert(&addition.name);
    }
    let mut summary = String::new();
    for (group, rules) in by_group {
        let _ = writeln!(summary, "{group}: hides {}", rules.len());
        let all = additions.iter().filter(|one| one.group == group).count();
        for (rule, (gates, names, case)) in rules {
            let gates = gates.into_iter().map(Gate::name).collect::<Vec<_>>().join(", ");
            let only = if names.len() == all {
                String::new()
            } else {
                format!("; only {}", names.into_iter().collect::<Vec<_>>().join(", "))
            };
            let _ = writeln!(summary, "    {rule} at {gates}: for one, in the case {case:?}{only}");
        }
    }
    summary
}

#[test]
fn additions_hide_no_finding() {
    let (cases, additions) = (cases(), additions());
    let silences = data::<SilenceFile>("silences.toml").silence;
    assert!(cases.len() > 900, "hardly any case is found: {}", cases.len());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut assessed, mut all) = (0, Vec::new());
    std::thread::scope(|scope| {
        let (cases, additions) = (&cases, &additions);
        let parts: Vec<_> = (0..threads)
            .map(|part| scope.spawn(move || vanished(cases, additions, (part..cases.len()).step_by(threads))))
            .collect();
        for part in parts {
            let (some, found) = part.join().expect("no thread panics");
            assessed += some;
            all.extend(found);
        }
    });
    all.sort_by_key(|one| (one.rule, one.gate, one.addition, one.case));

    // The silences of the table, and which of its entries are used.
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for one in &all {
        let mut is_allowed = false;
        for (place, silence) in silences.iter().enumerate() {
            let is_there = |field: &String| cases[one.case].json.pointer(field).is_some_and(|value| !value.is_null());
            let is_meant = silence.gate.as_ref().is_none_or(|gate| gate == one.gate.name())
                && !silence.without.iter().any(is_there)
                && silence.by.iter().any(|by| fits(by, &additions[one.addition].name));
            let is_meant = is_meant && !silence.except.iter().any(|rule| fits(rule, one.rule));
            for rule in silence.rules.iter().filter(|rule| is_meant && fits(rule, one.rule)) {
                is_allowed = true;
                used.insert((place, rule.as_str()));
                for by in silence.by.iter().filter(|by| fits(by, &additions[one.addition].name)) {
                    used.insert((place, by.as_str()));
                }
            }
        }
        if !is_allowed {
            wrong.push(one);
        }
    }
    let summary = summary(&wrong, &cases, &additions);
    let mut useless = String::new();
    for (place, silence) in silences.iter().enumerate() {
        assert!(!silence.why.is_empty(), "an entry of silences.toml says why");
        for name in silence.rules.iter().chain(&silence.by).filter(|name| !used.contains(&(place, name.as_str()))) {
            let _ = writeln!(useless, "{name} in the entry {:?}", silence.why);
        }
    }
    assert!(
        summary.is_empty() && useless.is_empty(),
        "{assessed} applications assessed: {} cases with {} additions.\n\n\
         {} findings are lost to an addition. Either the rule asks the wrong thing (the identification that \
         decides, where any counts), then fix the rule; or it is right that the addition ends the finding, and \
         {DATA}/silences.toml gets an entry that says why:\n\n{summary}\n\
         Entries of {DATA}/silences.toml that silence nothing; take them out:\n\n{useless}",
        cases.len(),
        additions.len(),
        wrong.len(),
    );
}
