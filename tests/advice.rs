//! Checks that no two next steps of one report contradict each other, that after a refusal there is no other step,
//! and that every code in a text can be looked up.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

#[allow(dead_code, reason = "no case is read here, only the clean applicant")]
mod case;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onboardable::application::Application;
use onboardable::rulebook::{Gate, Lang, Method, RuleId, Rulebook, Status, Words};
use onboardable::value::date;
use onboardable::{Decision, Report, assess, handbook};
use regex::Regex;
use serde::Deserialize;
use serde_json::{Value, json};

/// The report of an application as JSON, and the decision.
fn report(json: &Value, gate: Gate) -> (Decision, Value) {
    let text = json.to_string();
    let application = Application::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let assessment = assess(&application, gate, date::parse_as_of(case::AS_OF).expect("a day"));
    let report = serde_json::from_str(&Report::new(&assessment, Lang::En).to_json()).expect("a report is JSON");
    (assessment.decision(), report)
}

/// The findings with a next step, each as its rule, its light and the step.
fn steps(report: &Value) -> Vec<(&str, &str, &str)> {
    let findings = report["findings"].as_array().expect("a list").iter();
    findings
        .filter_map(|one| {
            let step = one["next"]["text"].as_str().filter(|text| !text.is_empty())?;
            Some((one["rule"].as_str()?, one["light"].as_str()?, step))
        })
        .collect()
}

/// Every status with every method; and every failure code in every status of the methods that fail with it. Each with
/// its description.
fn identifications() -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let statuses: Vec<_> = Status::ALL.into_iter().map(Status::name).collect();
    assert!(statuses.len() > 15, "the statuses of the API: {statuses:?}");
    let mut add = |method: Method, status: &str, code: Option<&str>| {
        let mut json = case::clean();
        for (field, value) in [
            ("/identification/method", json!(method.name())),
            ("/identification/status", json!(status)),
            ("/identification/failure_reason", json!(code)),
            ("/identification/status_since", json!("2026-11-20T10:00:00Z")),
            ("/identification/requested_at", json!("2026-11-20T09:00:00Z")),
            ("/identification/completed_at", Value::Null),
            ("/identification/language", json!("DE")),
            ("/identification/iban", json!("DE89370400440532013000")),
            ("/identification/terms_and_conditions_signed_at", json!("2026-11-20T08:00:00Z")),
            ("/identification/product_name", json!("DECOUPLED_CARD_CONSUMER_GERMANY")),
            ("/identification/account_type", json!("DECOUPLED_CARD_PERSONAL")),
            ("/identification/account_bic", json!("SOBKDEB2XXX")),
            ("/identification/account_currency", json!("EUR")),
            ("/devices", json!([{ "id": "device-1", "name": "phone" }])),
        ] {
            case::put(&mut json, field, Some(value));
        }
        all.push((format!("{} {status} {}", method.name(), code.unwrap_or("without a reason")), json));
    };
    for status in &statuses {
        for method in Method::ALL {
            add(method, status, None);
        }
        for failure in Rulebook::builtin().failures {
            let methods: &[Method] =
                if failure.provider == Method::Idnow { &[Method::Idnow] } else { &[Method::Bank, Method::BankPlus] };
            for method in methods {
                add(*method, status, Some(failure.code));
            }
        }
    }
    all
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advice {
    asks_for: BTreeMap<String, String>,
    together: Vec<Together>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Together {
    what: String,
    with: Vec<String>,
    why: String,
}

const ADVICE: &str = "tests/advice/advice.toml";

fn advice() -> Advice {
    let advice: Advice = toml::from_str(include_str!("advice/advice.toml")).expect(ADVICE);
    for rule in advice.asks_for.keys() {
        assert!(RuleId::named(rule).is_some(), "{ADVICE}: there is no rule {rule}");
    }
    let known: BTreeSet<_> = advice.asks_for.values().collect();
    for one in &advice.together {
        assert!(!one.why.is_empty(), "{ADVICE}: {} says why", one.what);
        for name in one.with.iter().chain([&one.what]) {
            assert!(known.contains(name), "{ADVICE}: no rule asks for {name}");
        }
    }
    advice
}

impl Advice {
    fn may_be_together(&self, one: &str, other: &str) -> bool {
        one == other
            || self.together.iter().any(|pair| {
                pair.what == one && pair.with.iter().any(|with| with == other)
                    || pair.what == other && pair.with.iter().any(|with| with == one)
            })
    }
}

/// No two next steps of one report contradict each other, for all statuses, methods and failure codes.
#[test]
fn no_two_next_steps_contradict_each_other() {
    let advice = advice();
    let mut wrong: BTreeMap<(String, String), (usize, String)> = BTreeMap::new();
    let mut unnamed = BTreeSet::new();
    for (name, json) in identifications() {
        for gate in [Gate::Identification, Gate::AccountOpening] {
            let (decision, report) = report(&json, gate);
            let of_identification = |rule: &str| {
                rule.starts_with("identification.")
                    || rule.starts_with("readiness.identification_")
                    || advice.asks_for.contains_key(rule)
            };
            // Further next steps after a refusal are checked below.
            let is_meant = |light: &str| decision != Decision::Deny || light == "red";
            let steps: Vec<_> = steps(&report)
                .into_iter()
                .filter(|(rule, light, _)| of_identification(rule) && is_meant(light))
                .collect();
            for (place, (rule, _, step)) in steps.iter().enumerate() {
                let Some(asks) = advice.asks_for.get(*rule) else {
                    unnamed.insert((*rule).to_owned());
                    continue;
                };
                for (other, _, other_step) in &steps[place + 1..] {
                    let Some(other_asks) = advice.asks_for.get(*other) else { continue };
                    if !advice.may_be_together(asks, other_asks) {
                        let pair = (format!("{rule} ({asks})"), format!("{other} ({other_asks})"));
                        let example = || format!("{name} at {gate}: \"{step}\" and \"{other_step}\"");
                        wrong.entry(pair).or_insert_with(|| (0, example())).0 += 1;
                    }
                }
            }
        }
    }
    let mut message = String::new();
    for ((one, other), (times, example)) in &wrong {
        let _ = writeln!(message, "- {one} beside {other}, {times} times; for one, {example}");
    }
    assert!(unnamed.is_empty(), "{ADVICE} does not say what these ask for: {unnamed:?}");
    assert!(
        message.is_empty(),
        "{} pairs of next steps contradict each other in one report. Say once what to do: the advice of the failure \
         reason replaces that of the status, a clock that has run out replaces \"open the same link\". Where two may \
         rightly appear together, {ADVICE} gets an entry that says why.\n{message}",
        wrong.len()
    );
}

/// After a refusal there is nothing else to do.
#[test]
fn after_a_refusal_only_the_refusal_has_a_next_step() {
    let mut wrong: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut denied = 0;
    let situations = (0..1_000).map(|index| {
        (format!("situation {index}"), serde_json::from_str(&applicants::situation(index)).expect("JSON"))
    });
    let applicants = (0..1_000).map(|index| {
        (format!("applicant {index}"), serde_json::from_str(&applicants::applicant(index)).expect("JSON"))
    });
    for (name, json) in identifications().into_iter().chain(situations).chain(applicants) {
        for gate in Gate::ALL {
            let (decision, report) = report(&json, *gate);
            if decision != Decision::Deny {
                continue;
            }
            denied += 1;
            for (rule, _, step) in steps(&report).into_iter().filter(|(_, light, _)| *light != "red") {
                wrong.entry(rule.to_owned()).or_insert_with(|| (0, format!("{name} at {gate}: \"{step}\""))).0 += 1;
            }
        }
    }
    assert!(denied > 500, "hardly any application is refused: {denied}");
    let mut message = String::new();
    for (rule, (times, example)) in &wrong {
        let _ = writeln!(message, "- {rule}, {times} times; for one, {example}");
    }
    assert!(
        message.is_empty(),
        "Of {denied} reports that refuse, some give a next step beside the refusal, by {} rules:\n{message}",
        wrong.len()
    );
}

/// Words in capitals that texts print and that are no codes of the bank, each with its meaning.
const NO_CODES: &[(&str, &str)] = &[];

/// Every text of the rulebook, with the place it is printed at.
fn texts() -> Vec<(String, Words)> {
    let mut texts = Vec::new();
    for rule in Rulebook::builtin().rules {
        let words = [Some(rule.title), Some(rule.why), Some(rule.next.text), rule.detail, rule.reading];
        texts.extend(words.into_iter().flatten().map(|words| (rule.name.to_owned(), words)));
    }
    for failure in Rulebook::builtin().failures {
        let words = [Some(failure.applicant), Some(failure.support), failure.reading];
        texts.extend(words.into_iter().flatten().map(|words| (failure.code.to_owned(), words)));
    }
    for clock in Rulebook::builtin().clocks {
        let words = [Some(clock.title), Some(clock.start), Some(clock.consequence), clock.reading];
        texts.extend(words.into_iter().flatten().map(|words| (clock.id.to_owned(), words)));
    }
    for machine in Rulebook::builtin().machines {
        for standing in machine.statuses {
            texts.push((machine.method.name().to_owned(), standing.means));
            texts.push((machine.method.name().to_owned(), standing.next));
        }
    }
    texts
}

/// `explain` knows every rule, every clock, and every code that a text prints in backticks, as the id of a rule, or
/// in capitals.
#[test]
fn every_code_in_a_text_can_be_explained() {
    let day = date::parse(case::AS_OF).expect("a day");
    let is_known = |code: &str| Lang::ALL.iter().all(|lang| handbook::explain(code, day, *lang).is_some());
    let mut unknown: BTreeMap<String, String> = BTreeMap::new();
    for clock in Rulebook::builtin().clocks.iter().filter(|clock| !is_known(clock.id)) {
        unknown.insert(clock.id.to_owned(), "the id of a clock, as deadlines name it".to_owned());
    }
    let families = Rulebook::builtin()
        .rules
        .iter()
        .map(|rule| rule.family)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>();
    let pattern =
        format!(r"`([^`]+)`|\b((?:{})\.[a-z0-9_]+)|\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b", families.join("|"));
    let pattern = Regex::new(&pattern).expect("a pattern");
    let braces = Regex::new(r"\{[^}]*\}").expect("a pattern");
    for (place, words) in texts() {
        for text in [Lang::En, Lang::De].map(|lang| words.text(Rulebook::builtin().pack(lang))) {
            // What is in braces is a value, whose name nobody reads.
            let text = braces.replace_all(text, "");
            for found in pattern.captures_iter(&text) {
                let code = found.iter().skip(1).flatten().next().expect("one of the three").as_str();
                let is_no_code = NO_CODES.iter().any(|(word, why)| *word == code && !why.is_empty());
                if !is_no_code && !is_known(code) {
                    unknown.entry(code.to_owned()).or_insert_with(|| format!("printed by {place}: {text}"));
                }
            }
        }
    }
    let mut message = String::new();
    for (code, place) in &unknown {
        let _ = writeln!(message, "- {code}, {place}");
    }
    assert!(message.is_empty(), "`explain` does not know {} codes that are printed:\n{message}", unknown.len());
}
