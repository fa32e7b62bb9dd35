//! The shortest way to yes: followed with good values it ends at the gate, and no step of it can be left out.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;

use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use case::clean;
use chrono::{DateTime, Utc};
use onboardable::application::{FieldKind, Pointer, Shape, limits};
use onboardable::rulebook::{Rule, Rulebook, Supply};
use onboardable::value::date;
use onboardable::way::{Action, STEPS};
use onboardable::{
    Application, Decision, Finding, Gate, Lang, Light, RuleId, Way, WayStep, Who, assess, next_questions, way,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const GATES: [Gate; 3] = [Gate::SignUp, Gate::Identification, Gate::AccountOpening];

fn as_of() -> DateTime<Utc> {
    "2026-11-21T12:00:00Z".parse().expect("an instant")
}

/// The instant that an application states, or else ours.
fn own_as_of(json: &Value) -> DateTime<Utc> {
    json["as_of"].as_str().and_then(date::parse_as_of).unwrap_or_else(as_of)
}

fn way_of(json: &Value, gate: Gate) -> Way {
    let text = json.to_string();
    way(&Application::from_json(&text).expect("an application"), gate, as_of())
}

fn decision(json: &Value, gate: Gate) -> Decision {
    let text = json.to_string();
    assess(&Application::from_json(&text).expect("an application"), gate, as_of()).decision()
}

/// Returns how many rules keep the applicant from the gate.
fn distance(json: &Value, gate: Gate) -> usize {
    let text = json.to_string();
    let assessment = assess(&Application::from_json(&text).expect("an application"), gate, as_of());
    let weight = |finding: &Finding| match finding.light() {
        Light::Green => 0,
        Light::Yellow => 1,
        Light::Red => 1_000,
    };
    assessment.findings.iter().map(weight).sum()
}

/// Puts a value at a pointer, over what has no fields; `None` takes it away. An entry of a list becomes `null` instead, so
/// that the others keep their places.
fn put(json: &mut Value, pointer: &str, value: Option<&Value>) {
    let mut place = json;
    let mut keys = pointer.split('/').skip(1).peekable();
    while let Some(key) = keys.next() {
        if let Ok(index) = key.parse::<usize>() {
            if !place.is_array() {
                *place = json!([]);
            }
            let list = place.as_array_mut().expect("a list");
            if list.len() > limits::LIST_LENGTH {
                list.clear();
            }
            while list.len() <= index {
                list.push(Value::Null);
            }
            place = &mut list[index];
        } else {
            if !place.is_object() {
                *place = json!({});
            }
            let object = place.as_object_mut().expect("an object");
            if keys.peek().is_none() && value.is_none() {
                object.remove(key);
                return;
            }
            place = object.entry(key).or_insert(Value::Null);
        }
    }
    *place = value.cloned().unwrap_or_default();
}

/// The kind of the field at a pointer.
fn kind(pointer: &str) -> Option<FieldKind> {
    fn inside(shape: &'static Shape, keys: &mut std::iter::Peekable<std::str::Split<'_, char>>) -> Option<FieldKind> {
        let key = keys.next()?;
        let kind = shape.fields.iter().find(|field| field.name == key)?.kind;
        while keys.next_if_eq(&"*").is_some() {}
        match (keys.peek(), kind) {
            (None, kind) => Some(kind),
            (Some(_), FieldKind::Object(inner) | FieldKind::List(inner) | FieldKind::OneOrList(inner)) => {
                inside(inner, keys)
            }
            (Some(_), _) => None,
        }
    }
    let pattern = Pointer::pattern(pointer);
    let mut keys = pattern.split('/').peekable();
    keys.next();
    inside(&Application::SHAPE, &mut keys)
}

/// Good values of a field: that of the clean applicant, those of `rules/fields.toml`, and any of its kind. What is to be
/// removed has none.
fn good(step: &WayStep, json: &Value) -> Vec<Option<Value>> {
    let pointer = step.fields[0].as_str();
    if step.action == Action::Remove {
        return vec![None];
    }
    if pointer == "/identifications" {
        return vec![Some(json!([{}]))];
    }
    let pattern = Pointer::pattern(pointer);
    let kind = kind(pointer);
    let typed = |text: &str| match kind {
        Some(FieldKind::Flag) => json!(text == "true"),
        Some(FieldKind::Count) => json!(text.parse::<u32>().expect("a count")),
        Some(FieldKind::Texts | FieldKind::Countries) if !pointer.ends_with(|one: char| one.is_ascii_digit()) => {
            json!([text])
        }
        _ => json!(text),
    };
    let mut values: Vec<Value> = step.until.map(typed).into_iter().collect();
    values.extend(clean().pointer(&pattern.replace('*', "0")).filter(|value| !value.is_null()).cloned());
    values.extend(Rulebook::builtin().field(&pattern).good.iter().map(|text| typed(text)));
    let asks = Rulebook::builtin().steps.iter().flat_map(|step| step.asks).filter(|ask| ask.pointer == pattern);
    let choices = step.choices.iter().copied().chain(asks.flat_map(|ask| ask.choices));
    values.extend(choices.filter(|choice| choice.value != "null").map(|choice| typed(choice.value)));
    let of_kind: &[&str] = match kind {
        Some(FieldKind::Flag) => &["true", "false"],
        Some(FieldKind::Count) => &["0"],
        Some(FieldKind::Country | FieldKind::Countries) => &["DE", "FR", "IT", "ES"],
        Some(FieldKind::Date) => {
            values.push(json!(own_as_of(json).date_naive().to_string()));
            &["2026-11-21"]
        }
        Some(FieldKind::LastDay) => &["2099-12-31"],
        Some(FieldKind::Timestamp | FieldKind::DayOrTimestamp) => {
            // A consent that is missing may belong to the time of the others.
            values.extend(json.pointer("/person/terms_conditions_signed_at").cloned());
            values.push(json!(format!("{:?}", own_as_of(json))));
            &["2026-11-21T12:00:00Z", "2026-11-20T12:00:00Z", "2026-11-02T09:00:00Z", "2022-01-01T00:00:00Z"]
        }
        Some(FieldKind::Text | FieldKind::Texts) if values.is_empty() => &["Beispiel"],
        Some(FieldKind::Text | FieldKind::Texts) => &[],
        Some(FieldKind::Object(_) | FieldKind::OneOrList(_)) => {
            values.push(json!({}));
            &[]
        }
        Some(FieldKind::List(_)) => {
            values.push(if pattern.ends_with('*') { json!({}) } else { json!([{}]) });
            &[]
        }
        None => &[],
    };
    values.extend(of_kind.iter().map(|text| typed(text)));
    // What is waited for or explained may turn out not to be so, and the bank states what is so no more differently.
    let is_banks = Rulebook::builtin().field(&pattern).supply == Supply::Bank;
    let may_go = step.until.is_none() && (is_banks || matches!(step.action, Action::Wait | Action::Explain));
    let may_go = may_go || values.is_empty() || (kind.is_none() && step.action != Action::Supply);
    values.into_iter().map(Some).chain(may_go.then_some(None)).collect()
}

/// Follows a way with the chosen values of its steps, but for the step that is left out.
fn followed(json: &Value, way: &Way, chosen: &[Option<Value>], left_out: Option<usize>) -> Value {
    let mut json = json.clone();
    let mut fields: Vec<(&str, &Option<Value>)> = Vec::new();
    for (place, (step, value)) in way.steps.iter().zip(chosen).enumerate() {
        if left_out != Some(place) {
            fields.extend(step.fields.iter().map(|field| (field.as_str(), value)));
        }
    }
    // What is around a field comes before it.
    fields.sort_by_key(|(field, _)| field.len());
    for (field, value) in fields {
        put(&mut json, field, value.as_ref());
    }
    json
}

/// Returns the place of a step that can be left out with the chosen values.
fn needless(json: &Value, way: &Way, chosen: &[Option<Value>]) -> Option<usize> {
    (0..way.steps.len())
        .find(|place| decision(&followed(json, way, chosen, Some(*place)), way.gate) == Decision::Proceed)
}

/// Chooses good values with which the way ends nearest to the gate, and needs each of its steps.
fn chosen(json: &Value, way: &Way) -> Vec<Option<Value>> {
    let choices: Vec<_> = way.steps.iter().map(|step| good(step, json)).collect();
    let first: Vec<_> = choices.iter().map(|values| values[0].clone()).collect();
    let left = |chosen: &[Option<Value>]| distance(&followed(json, way, chosen, None), way.gate);
    let improved = |mut chosen: Vec<Option<Value>>, kept: Option<usize>| {
        let mut least = left(&chosen);
        for place in (0..choices.len()).chain(0..choices.len()).filter(|place| kept != Some(*place)) {
            for value in choices[place].iter().filter(|_| choices[place].len() > 1) {
                if least == 0 {
                    break;
                }
                let before = std::mem::replace(&mut chosen[place], value.clone());
                let now = left(&chosen);
                if now < least {
                    least = now;
                } else {
                    chosen[place] = before;
                }
            }
        }
        (least, chosen)
    };
    let (mut least, mut best) = improved(first, None);
    // Two values may only be good together: another country of a tax record, and its number. And a method may need what
    // another one does not.
    for (place, values) in choices.iter().enumerate() {
        for value in values {
            if least == 0 && needless(json, way, &best).is_none() {
                return best;
            }
            let mut other = best.clone();
            other[place] = value.clone();
            let (left, found) = improved(other, Some(place));
            if left <= least {
                (least, best) = (left, found);
            }
        }
    }
    best
}

/// Checks the whole property for one applicant at one gate. Returns what is wrong.
fn wrong(json: &Value, gate: Gate) -> Option<String> {
    let text = json.to_string();
    let Ok(application) = Application::from_json(&text) else { return None };
    // A person alone stands for an application with it.
    if assess(&application, gate, as_of()).findings.iter().any(|one| one.rule == RuleId::ApplicationBarePerson) {
        return wrong(&json!({ "person": json }), gate);
    }
    let way = way(&application, gate, as_of());
    let before = decision(json, gate);
    let questions = next_questions(&application, gate, as_of());
    if way.refused.is_empty() == questions.is_refused {
        return Some("refused by one only".to_owned());
    }
    if !way.refused.is_empty() {
        return (!way.steps.is_empty()).then(|| "steps for a refused applicant".to_owned());
    }
    if (way.steps.is_empty() && way.left.is_empty()) != (before == Decision::Proceed) {
        return Some(format!("{} steps, and the decision is {before}", way.steps.len()));
    }
    if !way.left.is_empty() {
        return Some(format!("the way does not end: {}", way.left[0].rule));
    }
    let order: Vec<_> = way.steps.iter().map(|step| (step.follows, std::cmp::Reverse(step.settles.len()))).collect();
    if !order.is_sorted() || way.steps.iter().any(|step| step.settles.is_empty()) {
        return Some("not in the order of what the steps settle".to_owned());
    }
    // A step of the applicant's that is known now is a question that is due.
    let is_asked = json.get("change").is_none();
    for step in way
        .steps
        .iter()
        .filter(|step| is_asked && !step.follows && step.action == Action::Supply && step.who == Who::Applicant)
    {
        let mut asked = questions.iter().filter(|question| step.fields.contains(&question.field)).peekable();
        if asked.peek().is_some() && asked.all(|question| !question.is_due()) {
            return Some(format!("{:?} is a step and no question", step.fields));
        }
    }
    let chosen = chosen(json, &way);
    let end = followed(json, &way, &chosen, None);
    if decision(&end, gate) != Decision::Proceed {
        let text = end.to_string();
        let rules = assess(&Application::from_json(&text).expect("an application"), gate, as_of()).findings;
        let rules: Vec<_> = rules.iter().filter(|one| one.light() != Light::Green).map(|one| one.rule).collect();
        let steps: Vec<_> = way.steps.iter().map(|step| &step.fields).collect();
        return Some(format!("the way ends at {rules:?}: {steps:?}"));
    }
    needless(json, &way, &chosen).map(|place| {
        let steps: Vec<_> = way.steps.iter().map(|step| &step.fields).collect();
        format!("{:?} can be left out of {steps:?}", way.steps[place].fields)
    })
}

/// Checks many applicants, on every core.
fn check(count: u64, applicant: impl Fn(u64) -> (String, Value) + Sync) {
    let next = AtomicU64::new(0);
    let work = || {
        let mut failures = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return failures;
            }
            let (name, json) = applicant(index);
            let gate = GATES[usize::try_from(index % 3).expect("small")];
            failures.extend(wrong(&json, gate).map(|what| format!("{name}, {gate}: {what}")));
        }
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let failures: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect()
    });
    assert!(failures.is_empty(), "{} of {count} ways:\n{}", failures.len(), failures.join("\n"));
}

fn read(json: &str) -> Value {
    serde_json::from_str(json).expect("an applicant is JSON")
}

/// Three of ten applicants have a flaw.
#[test]
fn ways_of_applicants_end_at_the_gate_and_have_no_needless_step() {
    check(300, |index| (format!("applicant {index}"), read(&applicants::applicant(index))));
}

#[test]
fn ways_out_of_situations_end_at_the_gate_and_have_no_needless_step() {
    check(240, |index| (format!("situation {index}"), read(&applicants::situation(index))));
}

/// Every case at every gate.
#[test]
fn ways_of_cases_end_at_the_gate_and_have_no_needless_step() {
    let clean = clean();
    let of_rule = |rule: &'static Rule| {
        let cases = case::cases(rule);
        let named = |case: &case::Case| {
            let mut json = case::application(case, &clean);
            if let Some(as_of) = case.as_of {
                json["as_of"] = json!(as_of.to_string());
            }
            (format!("{} / {}", rule.name, case.name), json)
        };
        cases.iter().filter(|case| case.answer != "clear").map(named).collect::<Vec<_>>()
    };
    let cases: Vec<_> = Rulebook::builtin().rules.iter().flat_map(of_rule).collect();
    let count = u64::try_from(cases.len()).expect("a count");
    // The gates take turns.
    check(count * 3, |index| cases[usize::try_from(index).expect("an index") / 3].clone());
}

/// Who takes one step and asks again never goes in a circle: each answer is nearer to yes, and the last one is yes.
#[test]
fn a_way_that_is_asked_for_after_each_step_ends() {
    for index in 0..18 {
        let gate = GATES[usize::try_from(index % 3).expect("small")];
        let mut json = read(&applicants::situation(1_000 + index));
        let mut seen = Vec::new();
        for taken in 0.. {
            let way = way_of(&json, gate);
            if way.steps.is_empty() {
                let is_settled = !way.refused.is_empty() || decision(&json, gate) == Decision::Proceed;
                assert!(is_settled, "situation {index} at {gate}: no step is left after {taken}");
                break;
            }
            assert!(
                taken < STEPS && !seen.contains(&json),
                "situation {index} at {gate}: the way is a circle: {json}"
            );
            let chosen = chosen(&json, &way);
            seen.push(json.clone());
            for field in &way.steps[0].fields {
                put(&mut json, field.as_str(), chosen[0].as_ref());
            }
        }
    }
}

/// The fields of the clean applicant.
fn fields(json: &Value, at: &str, all: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match json {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (key, value) in children {
        let at = format!("{at}/{key}");
        fields(value, &at, all);
        all.push(at);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is missing, the way supplies it and nothing else.
    #[test]
    fn what_is_taken_away_is_supplied(taken in prop::collection::vec(0_usize..60, 0..8), gate in 0_usize..3) {
        let mut all = Vec::new();
        fields(&clean(), "", &mut all);
        let mut json = clean();
        for place in taken {
            let field = &all[place % all.len()];
            if json.pointer(field).is_some() {
                put(&mut json, field, None);
            }
        }
        prop_assert_eq!(wrong(&json, GATES[gate]), None);
    }
}

#[test]
fn nothing_at_all_has_a_way_that_ends() {
    for gate in GATES {
        assert_eq!(wrong(&json!({}), gate), None, "{gate}");
    }
    let way = way_of(&json!({}), Gate::AccountOpening);
    assert!(way.steps.len() < 40, "{}", way.steps.len());
}

#[test]
fn the_clean_applicant_has_nothing_left_to_do() {
    for gate in GATES {
        let way = way_of(&clean(), gate);
        assert!(way.steps.is_empty() && way.left.is_empty() && way.refused.is_empty(), "{gate}");
    }
}

#[test]
fn an_applicant_who_is_refused_has_no_way() {
    let mut json = clean();
    json["person"]["birth_country"] = json!("US");
    json["person"]["screening_progress"] = json!("NOT_SCREENED");
    for gate in GATES {
        let way = way_of(&json, gate);
        let refused: Vec<_> = way.refused.iter().map(|finding| finding.rule.name()).collect();
        assert_eq!(refused, ["fatca.us_birthplace"], "{gate}");
        assert!(way.steps.is_empty(), "{gate}");
    }
}

/// The fields of each step, with what is to be done and who does it.
fn steps(json: &Value) -> Vec<(String, Action, Who)> {
    let steps = way_of(json, Gate::AccountOpening).steps;
    steps.iter().map(|step| (step.fields[0].to_string(), step.action, step.who)).collect()
}

#[test]
fn a_step_says_what_is_to_be_done_and_who_does_it() {
    let mut json = clean();
    put(&mut json, "/person/nationality", None);
    put(&mut json, "/tax_identifications/0/number", Some(&json!("48954371208")));
    put(&mut json, "/mobile_number/number", Some(&json!("+12125550134")));
    put(&mut json, "/person/customer_vetting_status", Some(&json!("NOT_VETTED")));
    let expected = [
        ("/person/nationality", Action::Supply, Who::Applicant),
        ("/mobile_number/number", Action::Explain, Who::Applicant),
        ("/tax_identifications/0/number", Action::Correct, Who::Applicant),
        ("/person/customer_vetting_status", Action::Wait, Who::Bank),
    ];
    let expected = expected.map(|(field, action, who)| (field.to_owned(), action, who));
    let mut found = steps(&json);
    found.sort_by_key(|(field, ..)| expected.iter().position(|(one, ..)| one == field));
    assert_eq!(found, expected);
    // What settles most comes first.
    let way = way_of(&json, Gate::AccountOpening);
    assert_eq!(way.steps[0].fields[0].as_str(), "/person/nationality");
    assert!(way.steps[0].settles.len() > 1);
    let clearable: Vec<_> =
        way.steps.iter().filter_map(|step| Some((step.fields[0].as_str(), step.clearable?))).collect();
    assert_eq!(clearable, [("/mobile_number/number", Who::Partner)], "a soft criterion of FATCA may be cleared");
    let until: Vec<_> = way.steps.iter().filter_map(|step| step.until).collect();
    assert_eq!(until, ["NO_MATCH"]);
}

#[test]
fn of_fields_of_which_one_suffices_one_is_a_step() {
    let mut json = clean();
    json["branch"] = json!("FR");
    put(&mut json, "/tax_identifications/0/number", None);
    let way = way_of(&json, Gate::SignUp);
    let number =
        way.steps.iter().find(|step| step.fields[0].as_str() == "/tax_identifications/0/number").expect("it");
    assert_eq!(number.instead, [Pointer::from("/tax_identifications/0/reason_no_tin")]);
    assert!(!way.steps.iter().any(|step| step.fields[0].as_str().ends_with("reason_no_tin")));
}

/// A value that two fields take is one step.
#[test]
fn a_number_that_two_fields_take_is_one_step() {
    let mut json = clean();
    put(&mut json, "/mobile_number/number", None);
    put(&mut json, "/person/mobile_number", None);
    let way = way_of(&json, Gate::AccountOpening);
    assert_eq!(way.steps.len(), 1, "{:?}", way.steps);
    assert_eq!(way.steps[0].fields.len(), 2);
}

/// What follows from a step comes after it, and is marked.
#[test]
fn what_only_follows_comes_last() {
    let mut json = clean();
    put(&mut json, "/tax_identifications", None);
    put(&mut json, "/branch", Some(&json!("ES")));
    let way = way_of(&json, Gate::AccountOpening);
    let first = way.steps.iter().position(|step| step.follows).expect("a step that follows");
    assert!(first > 0 && way.steps[first..].iter().all(|step| step.follows));
}

/// A record full of mistakes costs no more than one with many.
#[test]
fn a_way_has_an_end() {
    let record = json!({ "country": "XX", "number": 1, "primary": "yes", "valid_until": "never" });
    let records = vec![record; limits::LIST_LENGTH];
    let way = way_of(&json!({ "branch": "DE", "tax_identifications": records }), Gate::AccountOpening);
    assert!(way.steps.len() <= STEPS, "{}", way.steps.len());
}

#[test]
fn nothing_of_the_applicant_is_in_a_way() {
    let mut json = clean();
    let canary = "ZZCANARY-7f3a";
    for field in ["/person/first_name", "/person/birth_city", "/person/address/line_1", "/identification/iban"] {
        put(&mut json, field, Some(&json!(format!("{canary} 1"))));
    }
    let way = way_of(&json, Gate::AccountOpening);
    let report = way.report(Lang::En);
    assert!(!report.steps.is_empty());
    for text in [format!("{way:?}"), format!("{report:?}"), report.to_json(), report.to_text()] {
        assert!(!text.contains(canary), "{text}");
    }
}

#[test]
fn a_way_reads_alone() {
    let mut json = clean();
    put(&mut json, "/person/nationality", None);
    put(&mut json, "/mobile_number/number", Some(&json!("+12125550134")));
    put(&mut json, "/person/customer_vetting_status", Some(&json!("NOT_VETTED")));
    put(&mut json, "/tax_identifications/0/number", None);
    let way = way_of(&json, Gate::AccountOpening);
    insta::with_settings!({ snapshot_path => "way", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("held.en", way.report(Lang::En).to_text());
        insta::assert_snapshot!("held.de", way.report(Lang::De).to_text());
        insta::assert_snapshot!("nothing.en", way_of(&json!({}), Gate::SignUp).report(Lang::En).to_text());
        json["person"]["nationality"] = json!("US");
        insta::assert_snapshot!("refused.de", way_of(&json, Gate::AccountOpening).report(Lang::De).to_text());
    });
}

/// The day is the same whoever states it: also for the choices of a step.
#[test]
fn the_way_is_as_of_the_instant_that_the_application_states() {
    for (index, gate) in (0..60).zip(GATES.into_iter().cycle()) {
        let mut json: Value = serde_json::from_str(&applicants::situation(index)).expect("JSON");
        put(&mut json, "/as_of", None);
        put(&mut json, "/identification/method", None);
        let own = "2025-03-01T00:00:00Z";
        let report = |json: &Value, as_of: &str| {
            let text = json.to_string();
            let application = Application::from_json(&text).expect("an application");
            way(&application, gate, as_of.parse().expect("an instant")).report(Lang::En).to_json()
        };
        let by_caller = report(&json, own);
        put(&mut json, "/as_of", Some(&json!(own)));
        assert_eq!(report(&json, "2026-11-21T12:00:00Z"), by_caller, "situation {index}, {gate}");
    }
}

/// A rule that a person may clear says so in every step, whichever it is, and no other does.
#[test]
fn a_step_says_who_may_clear_its_finding() {
    let mut met = 0;
    for index in 0..300 {
        let json: Value = serde_json::from_str(&applicants::applicant(index)).expect("JSON");
        for step in way_of(&json, Gate::AccountOpening).steps {
            let clearable = step.finding.rule.rule().clearable;
            assert_eq!(step.clearable, clearable.filter(|_| step.finding.is_found));
            met += usize::from(step.clearable.is_some());
        }
    }
    assert!(met > 2, "{met}");
}

/// A record of which another answer has made every part needless is not asked for: with the other answers an account may be
/// opened before there is a tax record.
#[test]
fn a_record_that_nobody_needs_is_not_asked_for() {
    let steps = way_of(&json!({}), Gate::AccountOpening).steps;
    let fields: Vec<_> = steps.iter().flat_map(|step| &step.fields).map(Pointer::as_str).collect();
    assert!(fields.contains(&"/person/address/city") && fields.len() > 20, "{fields:?}");
    assert!(!fields.iter().any(|field| field.starts_with("/tax_identifications")), "{fields:?}");
}

/// What a way is made of where more than one would do: the fewest steps, and what is missing before another choice.
#[test]
fn the_way_is_the_shortest_one() {
    let mut terms = clean();
    put(&mut terms, "/person/terms_conditions_signed_at", Some(&json!("2027-01-01T00:00:00Z")));
    let mut device = clean();
    device["identification"] = json!({ "method": "bank_plus", "status": "created" });
    device["devices"] = json!([{}]);
    let mut emptied = clean();
    emptied["change"] = json!({ "birth_date": null });
    let mut link = clean();
    put(&mut link, "/identification/status", Some(&json!("pending")));
    put(&mut link, "/identification/requested_at", Some(&json!("2026-10-01T09:00:00Z")));
    let mut tin = clean();
    put(&mut tin, "/tax_identifications/0/country", Some(&json!("AT")));
    put(&mut tin, "/tax_identifications/0/number", Some(&json!("59119901")));
    for (json, gate, expected) in [
        (terms, Gate::SignUp, [("/person/terms_conditions_signed_at", Action::Correct)].as_slice()),
        (
            device,
            Gate::Identification,
            &[
                ("/devices/0/id", Action::Supply),
                ("/identification/language", Action::Supply),
                ("/identification/product_name", Action::Supply),
                ("/identification/account_type", Action::Supply),
                ("/identification/account_bic", Action::Supply),
                ("/identification/account_currency", Action::Supply),
            ],
        ),
        (emptied, Gate::SignUp, &[("/change/birth_date", Action::Remove)]),
        (
            link,
            Gate::Identification,
            &[("/identification/requested_at", Action::Supply), ("/identification/completed_at", Action::Correct)],
        ),
        (tin, Gate::SignUp, &[("/tax_identifications", Action::Remove)]),
    ] {
        let steps = way_of(&json, gate).steps;
        let steps: Vec<_> = steps.iter().map(|step| (step.fields[0].as_str(), step.action)).collect();
        assert_eq!(steps, expected);
    }
}
