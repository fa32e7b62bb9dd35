//! Statements that contradict each other are never better than either of them: where two fields state the same fact, and
//! where one identification is stated twice.
//!
//! `tests/contradictions/facts.toml` lists the fields that state the same fact, and those whose fact no other field states.
//! A new field must be in one of the two lists.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;
mod every_field;

use std::collections::{BTreeMap, BTreeSet};

use case::evaluate;
use onboardable::Gate;
use onboardable::application::{Application, Pointer};
use onboardable::rulebook::{RuleId, Rulebook};
use serde::Deserialize;
use serde_json::{Value, json};

const FACTS: &str = "tests/contradictions/facts.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactFile {
    fact: Vec<Fact>,
    alone: Vec<Alone>,
}

/// A fact that several fields state.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    what: String,
    /// The fields, each with its values. Values at the same place of their lists state the same.
    states: BTreeMap<String, Vec<Value>>,
    /// What the application must state for the fields to count.
    #[serde(default)]
    with: BTreeMap<String, Value>,
    /// The rules that find a contradiction: one of them is found wherever two fields differ.
    #[serde(default)]
    rules: Vec<String>,
    /// Why none finds it.
    why: Option<String>,
    /// Rules whose findings may end with a contradiction, each with the reason.
    #[serde(default)]
    outweighed: BTreeMap<String, String>,
    /// The pairs of fields to try, where not every two of them can contradict each other.
    #[serde(default)]
    pairs: Vec<[String; 2]>,
    /// Whether only the first value of the first field of a pair contradicts another one of the second.
    #[serde(default)]
    one_way: bool,
    /// What a contradiction is compared with.
    #[serde(default)]
    no_better_than: NoBetterThan,
}

#[derive(Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum NoBetterThan {
    /// Either value in both fields.
    #[default]
    Both,
    /// Either field without the other: the two are signs of one fact, and each may be true by itself.
    Alone,
}

/// Fields whose fact no other field states.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alone {
    fields: Vec<String>,
    why: String,
}

fn fact_file() -> FactFile {
    let file: FactFile = toml::from_str(include_str!("contradictions/facts.toml")).expect(FACTS);
    for fact in &file.fact {
        let counts: BTreeSet<_> = fact.states.values().map(Vec::len).collect();
        assert!(counts.len() == 1 && counts.iter().all(|count| *count > 1), "{FACTS}: {}: values", fact.what);
        assert!(fact.states.len() > 1, "{FACTS}: {}: two fields", fact.what);
        assert!(fact.rules.is_empty() == fact.why.is_some(), "{FACTS}: {}: rules, or why none", fact.what);
        for why in fact.why.iter().chain(fact.outweighed.values()) {
            assert!(!why.is_empty(), "{FACTS}: {}: an exception says why", fact.what);
        }
        for rule in fact.rules.iter().chain(fact.outweighed.keys()) {
            assert!(RuleId::named(rule).is_some(), "{FACTS}: there is no rule {rule}");
        }
    }
    file
}

/// The clean applicant, and the same about to be identified.
fn clean() -> [(String, Value); 2] {
    let clean = case::clean();
    let created = case::created(&clean);
    [("the clean applicant".to_owned(), clean), ("the clean applicant before the identification".to_owned(), created)]
}

/// One case in so many, and so many situations.
fn others(of_cases: usize, situations: u64) -> Vec<(String, Value)> {
    let clean = case::clean();
    let cases = Rulebook::builtin().rules.iter().flat_map(|rule| {
        case::cases(rule).into_iter().map(move |one| (format!("{} / {}", rule.name, one.name), one))
    });
    let cases = cases.step_by(of_cases).map(|(name, one)| {
        let mut json = case::application(&one, &clean);
        if let Some(as_of) = one.as_of {
            case::put(&mut json, "/as_of", Some(json!(as_of.to_string())));
        }
        (name, json)
    });
    let situations = (0..situations).map(|index| {
        (format!("situation {index}"), serde_json::from_str(&applicants::situation(index)).expect("JSON"))
    });
    cases.chain(situations).collect()
}

/// Returns whether a value can be put at a pointer, and nothing of another type is in its way.
fn has_room(json: &Value, pointer: &str) -> bool {
    pointer.match_indices('/').all(|(at, _)| {
        let is_index = pointer[at + 1..].split('/').next().is_some_and(|name| name.parse::<usize>().is_ok());
        match json.pointer(&pointer[..at]) {
            None | Some(Value::Null) => true,
            Some(Value::Object(_)) => !is_index,
            Some(Value::Array(_)) => is_index,
            Some(Value::Bool(_) | Value::Number(_) | Value::String(_)) => false,
        }
    })
}

/// The application with values at these places and nothing at the others, or `None` if something is in their way.
fn with(json: &Value, fact: &Fact, stated: &[(&str, &Value)]) -> Option<Value> {
    let mut json = json.clone();
    for place in fact.states.keys() {
        if json.pointer(place).is_some() {
            case::put(&mut json, place, None);
        }
    }
    let around = fact.with.iter().map(|(place, value)| (place.as_str(), value));
    for (place, value) in around.chain(stated.iter().copied()) {
        if !has_room(&json, place) {
            return None;
        }
        case::put(&mut json, place, Some(value.clone()));
    }
    Some(json)
}

/// Two fields that differ, each with the place of its value.
type Contradiction<'f> = [(&'f str, usize); 2];

/// Every two fields of a fact, with every two values.
fn contradictions(fact: &Fact) -> Vec<Contradiction<'_>> {
    let places: Vec<_> = fact.states.keys().map(String::as_str).collect();
    let count = fact.states.values().map(Vec::len).next().unwrap_or_default();
    let mut pairs: Vec<[&str; 2]> = fact.pairs.iter().map(|pair| pair.each_ref().map(String::as_str)).collect();
    for place in pairs.iter().flatten() {
        assert!(places.contains(place), "{FACTS}: {}: {place} has no values", fact.what);
    }
    if pairs.is_empty() {
        let after = |at: usize| places[at + 1..].iter().copied();
        pairs = places.iter().enumerate().flat_map(|(at, one)| after(at).map(|other| [*one, other])).collect();
    }
    let mut all = Vec::new();
    for [one, other] in pairs {
        let values = (0..count).flat_map(|first| (0..count).map(move |second| (first, second)));
        let values = values.filter(|(first, second)| first != second && (!fact.one_way || *first == 0));
        all.extend(values.map(|(first, second)| [(one, first), (other, second)]));
    }
    all
}

/// Returns what is wrong with an application in which two fields differ: the answer is better than without the
/// contradiction, or no rule finds it.
fn wrong(json: &Value, fact: &Fact, contradiction: Contradiction<'_>, must_be_found: bool) -> Option<String> {
    let value = |place: &str, at: usize| &fact.states[place][at];
    let [(one, first), (other, second)] = contradiction;
    let (a, b) = ((one, value(one, first)), (other, value(other, second)));
    let contradicting = with(json, fact, &[a, b])?;
    let said = || format!("{one} = {}, {other} = {}", a.1, b.1);
    let without = match fact.no_better_than {
        NoBetterThan::Both => [first, second].map(|at| vec![(one, value(one, at)), (other, value(other, at))]),
        NoBetterThan::Alone => [vec![a], vec![b]],
    };
    // A contradiction has its rule, which belongs to a gate; what no rule finds must be right at every gate.
    let gate_of = |rule: &String| RuleId::named(rule).map(|rule| rule.rule().gate);
    let from = fact.rules.iter().filter_map(gate_of).min().unwrap_or(Gate::SignUp);
    for gate in [Gate::SignUp, Gate::Identification, Gate::AccountOpening].into_iter().filter(|gate| *gate >= from) {
        let now = evaluate(&contradicting, gate);
        for stated in &without {
            let before = evaluate(&with(json, fact, stated)?, gate);
            let worse = before.findings.iter().filter(|finding| finding.light() > now.light());
            let worse: BTreeSet<_> = worse.map(|finding| finding.rule.name()).collect();
            if worse.iter().any(|rule| !fact.outweighed.contains_key(*rule)) {
                let stated = stated.iter().map(|(place, value)| format!("{place} = {value}"));
                let stated = stated.collect::<Vec<_>>().join(", ");
                return Some(format!("{}: {} at {gate}; with {stated} {worse:?} are worse", said(), now.decision()));
            }
        }
        let is_found = || {
            let mut found = now.findings.iter().filter(|finding| finding.is_found);
            found.any(|finding| fact.rules.iter().any(|rule| finding.rule.name() == rule))
        };
        if must_be_found && gate == Gate::AccountOpening && !is_found() {
            return Some(format!("{}: none of {:?} is found", said(), fact.rules));
        }
    }
    None
}

fn expect_none(what: &str, wrong: &[String]) {
    assert!(wrong.is_empty(), "{what}\n{} times:\n- {}", wrong.len(), wrong.join("\n- "));
}

/// Where two fields state the same fact and differ, a rule says so, and the answer is no better than without the
/// contradiction.
#[test]
fn two_fields_that_differ_are_found_and_improve_nothing() {
    let (file, mut found) = (fact_file(), Vec::new());
    for fact in &file.fact {
        for contradiction in contradictions(fact) {
            for (name, json) in clean() {
                let wrong = wrong(&json, fact, contradiction, !fact.rules.is_empty());
                found.extend(wrong.map(|wrong| format!("{}, {name}: {wrong}", fact.what)));
            }
        }
    }
    expect_none("Two fields state the same fact and differ.", &found);
}

/// Each other application gets one fact in so many.
const STRIDE: usize = 6;

/// The same in cases and situations, each with one contradiction of some facts.
#[test]
fn two_fields_that_differ_improve_nothing_anywhere() {
    let file = fact_file();
    let facts: Vec<_> = file.fact.iter().map(|fact| (fact, contradictions(fact))).collect();
    let (mut found, mut tried) = (Vec::new(), 0);
    for (at, (name, json)) in others(13, 300).into_iter().enumerate() {
        for (offset, (fact, contradictions)) in facts.iter().enumerate().skip(at % STRIDE).step_by(STRIDE) {
            let contradiction = contradictions[(at / STRIDE + offset) % contradictions.len()];
            tried += 1;
            let wrong = wrong(&json, fact, contradiction, false);
            found.extend(wrong.map(|wrong| format!("{}, {name}: {wrong}", fact.what)));
        }
    }
    assert!(tried > 2_000, "hardly anything was tried: {tried}");
    expect_none("Two fields state the same fact and differ.", &found);
}

/// Every field either states a fact that others state, too, or is listed as the only one, with the reason.
#[test]
fn every_field_has_a_twin_or_a_reason_for_none() {
    let file = fact_file();
    let pattern = |place: &str| {
        let place = place.replace("/identifications/*", "/identification").replace("/*", "/0");
        Pointer::pattern(&place).into_owned()
    };
    let twins: BTreeSet<_> = file.fact.iter().flat_map(|fact| fact.states.keys()).map(|one| pattern(one)).collect();
    let mut alone = BTreeSet::new();
    for one in &file.alone {
        assert!(!one.why.is_empty(), "{FACTS}: an entry says why");
        for field in &one.fields {
            assert!(alone.insert(field.clone()), "{FACTS}: {field} is listed twice");
        }
    }
    let all: BTreeSet<_> = every_field::values(&Application::SHAPE).iter().map(|(place, _)| pattern(place)).collect();
    let both: Vec<_> = twins.intersection(&alone).collect();
    let neither: Vec<_> = all.iter().filter(|field| !twins.contains(*field) && !alone.contains(*field)).collect();
    let unknown: Vec<_> = twins.union(&alone).filter(|field| !all.contains(*field)).collect();
    assert!(
        both.is_empty() && neither.is_empty() && unknown.is_empty(),
        "{FACTS}: say of every field which others state the same, or why none does.\nin neither list: {neither:#?}\n\
         in both: {both:#?}\nno field: {unknown:#?}"
    );
}

/// Fields in which two records of one identification may differ, because only one of them counts.
const ONE_COUNTS: &[(&str, &str)] = &[
    ("completed_at", "the newer record counts: an identification changes with time"),
    ("created_at", "as for completed_at"),
    ("requested_at", "as for completed_at"),
    ("opened_at", "as for completed_at"),
    ("status_since", "as for completed_at"),
    ("terms_and_conditions_signed_at", "as for completed_at"),
    ("id", "two ids are two identifications"),
];

/// The values that cases put into a field of a resource, one of each rule: `(field, value)`.
fn values_in(resource: &str) -> BTreeSet<(String, String)> {
    let mut values = BTreeSet::new();
    for rule in Rulebook::builtin().rules {
        let mut fields = BTreeSet::new();
        for one in case::cases(rule).iter().filter(|one| one.answer == "found") {
            for (pointer, value) in &one.set {
                let field = pointer.strip_prefix(resource).and_then(|rest| rest.strip_prefix('/'));
                if let Some(field) = field.filter(|field| fields.insert((*field).to_owned())) {
                    values.insert((field.to_owned(), value.to_string()));
                }
            }
        }
    }
    values
}

/// An identification by a method in a status, with everything that any method needs.
fn identification(method: &str, status: &str) -> Value {
    let mut one = json!({
        "id": "i-1", "method": method, "status": status, "language": "DE", "legitimation_country": "DE",
        "status_since": "2026-11-10T10:00:00Z", "iban": "DE89370400440532013000",
        "terms_and_conditions_signed_at": "2026-11-10T09:00:00Z", "account_bic": "SOBKDEB2XXX",
        "product_name": "CURRENT_ACCOUNT_CONSUMER_GERMANY", "account_type": "CHECKING_PERSONAL",
        "account_currency": "EUR",
    });
    if status == "successful" {
        one["completed_at"] = json!("2026-11-10T10:00:00Z");
    }
    one
}

/// The clean applicant with one identification, or with two records of it.
fn identified_by(single: Option<&Value>, listed: &[&Value]) -> Value {
    let mut json = case::clean();
    case::put(&mut json, "/devices", Some(json!([{ "id": "d-1" }])));
    case::put(&mut json, "/identification", single.cloned());
    if !listed.is_empty() {
        case::put(&mut json, "/identifications", Some(json!(listed)));
    }
    json
}

/// One identification in two records that differ in one field: the answer is no better than with either record, or it
/// is asked which of them is the newer one.
#[test]
fn an_identification_that_is_stated_twice_improves_nothing() {
    let (mut found, mut tried) = (Vec::new(), 0);
    let values = values_in("/identification");
    let kinds = ["idnow", "bank", "bank_plus"]
        .into_iter()
        .flat_map(|method| ["created", "successful", "failed"].map(|status| (method, status)));
    for (method, status) in kinds {
        let one = identification(method, status);
        for (field, value) in &values {
            let value: Value = serde_json::from_str(value).expect("JSON");
            let name = field.split('/').next().unwrap_or_default();
            let states_nothing = value.as_str().is_some_and(|text| text.trim().is_empty());
            let one_counts = ONE_COUNTS.iter().any(|(one, why)| *one == name && !why.is_empty());
            let place = format!("/{field}");
            if states_nothing || one_counts || one.pointer(&place) == Some(&value) || !has_room(&one, &place) {
                continue;
            }
            let mut other = one.clone();
            case::put(&mut other, &place, Some(value.clone()));
            tried += 1;
            for gate in [Gate::Identification, Gate::AccountOpening] {
                let alone = [&one, &other].map(|record| evaluate(&identified_by(Some(record), &[]), gate));
                let worst = alone.iter().max_by_key(|answer| answer.light()).expect("two");
                for both in [
                    identified_by(Some(&one), &[&other]),
                    identified_by(Some(&other), &[&one]),
                    identified_by(None, &[&one, &other]),
                    identified_by(None, &[&other, &one]),
                ] {
                    let now = evaluate(&both, gate);
                    let is_asked = now.findings.iter().any(|one| one.rule == RuleId::IdentificationOrderUnknown);
                    if now.light() < worst.light() && !is_asked {
                        let gone = worst.findings.iter().filter(|finding| finding.light() > now.light());
                        let gone: BTreeSet<_> = gone.map(|finding| finding.rule.name()).collect();
                        let stated = one.pointer(&place).unwrap_or(&Value::Null);
                        found.push(format!(
                            "{method} {status}: {field} = {value} beside {stated}: {} at {gate}, without {gone:?}",
                            now.decision()
                        ));
                        break;
                    }
                }
            }
        }
    }
    assert!(tried > 500, "hardly anything was tried: {tried}");
    expect_none("One identification is stated twice, and one record hides what the other says.", &found);
}
