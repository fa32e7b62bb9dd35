//! Clearances: a person's decision turns what a rule found into a note, and does nothing else.
//!
//! Every case of `tests/cases/` that is found or unknown is evaluated with and without clearances for its rule, good and
//! bad ones. A clearance never makes an answer worse, leaving one out never makes it better, and one that does not
//! count changes nothing but a note.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;

use std::collections::BTreeSet;

use case::evaluate;
use onboardable::application::Application;
use onboardable::rulebook::{Effect, Gate, Lang, Row, Rule, RuleId, Rulebook, Who};
use onboardable::value::date;
use onboardable::{
    Assessment, Decision, Finding, Light, Report, assess, check_update, eligible_methods, next_questions,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const CANARIES: [&str; 2] = ["ZZERIKA-7f3a", "ZZJAN-9b1c"];

/// A clearance that counts on the day of the tests.
fn good(rule: &str) -> Value {
    json!({
        "rule": rule,
        "decided_by": CANARIES[0],
        "approved_by": CANARIES[1],
        "reason": "ZZREASON",
        "at": "2026-11-20T09:00:00Z",
        "evidence": "ZZEVIDENCE",
        "until": "2026-11-21",
    })
}

/// What makes a clearance one that does not count, each with the rule that reports it.
fn flaws() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        ("rule", Value::Null, "clearance.incomplete"),
        ("rule", json!("fatca.us_phon"), "clearance.unknown_rule"),
        ("rule", json!("fatca.us_birthplace"), "clearance.not_clearable"),
        ("decided_by", Value::Null, "clearance.incomplete"),
        ("decided_by", json!(" zzjan-9B1C\u{200b} "), "clearance.same_person"),
        ("approved_by", Value::Null, "clearance.second_person_missing"),
        ("approved_by", json!(" "), "clearance.second_person_missing"),
        ("approved_by", json!(" zzerika-7F3A "), "clearance.same_person"),
        ("reason", Value::Null, "clearance.incomplete"),
        ("reason", json!("\t"), "clearance.incomplete"),
        ("at", Value::Null, "clearance.incomplete"),
        ("at", json!("2026-11-22"), "clearance.in_future"),
        ("until", Value::Null, "clearance.incomplete"),
        ("until", json!("2026-11-20"), "clearance.expired"),
    ]
}

/// Values of a wrong type or form, which `application` reports as well.
fn unreadable() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        ("approved_by", json!(7), "clearance.second_person_missing"),
        ("reason", json!(["x"]), "clearance.incomplete"),
        ("at", json!("yesterday"), "clearance.in_future"),
        ("until", json!("9999-12-31"), "clearance.expired"),
    ]
}

fn with_flaw(rule: &str, (field, value, _): &(&str, Value, &str)) -> Value {
    let mut clearance = good(rule);
    clearance[*field] = value.clone();
    clearance
}

fn cleared(json: &Value, clearances: Value) -> Value {
    let mut json = json.clone();
    json["clearances"] = clearances;
    json
}

fn is_clearable(rule: &Rule) -> bool {
    rule.clearable.is_some()
}

/// The findings that are not about clearances.
fn others(assessment: &Assessment) -> Vec<&Finding> {
    assessment.findings.iter().filter(|one| !one.rule.name().starts_with("clearance.")).collect()
}

fn of_rule(assessment: &Assessment, rule: RuleId) -> Vec<&Finding> {
    assessment.findings.iter().filter(|one| one.rule == rule).collect()
}

/// The applications of the cases of some rules, as of the day of the tests, and what the case expects.
fn applications(is_wanted: impl Fn(&Rule) -> bool) -> Vec<(RuleId, String, Value, String)> {
    let clean = case::clean();
    let mut all = Vec::new();
    for rule in Rulebook::builtin().rules.iter().filter(|rule| is_wanted(rule)) {
        let cases = case::cases(rule).into_iter();
        let plain = cases.filter(|one| one.as_of.is_none() && one.gate.is_none() && one.context.is_none());
        for one in plain.filter(|one| ["found", "unknown"].contains(&one.answer.as_str())) {
            all.push((rule.id, one.name.clone(), case::application(&one, &clean), one.answer.clone()));
        }
    }
    all
}

fn american(number: &str) -> Value {
    let mut json = case::clean();
    case::put(&mut json, "/mobile_number/number", Some(json!(number)));
    json
}

// ---------------------------------------------------------------- a clearance that counts

#[test]
fn a_clearance_turns_a_finding_into_a_note_that_names_it() {
    let json = american("+14165550123");
    assert_eq!(evaluate(&json, Gate::AccountOpening).decision(), Decision::Hold);
    let assessment = evaluate(&cleared(&json, json!([good("fatca.us_phone")])), Gate::AccountOpening);
    assert_eq!(assessment.decision(), Decision::Proceed);
    let [finding] = of_rule(&assessment, RuleId::FatcaUsPhone)[..] else { panic!("one finding") };
    assert!(finding.is_found && finding.effect == Effect::Note && finding.light() == Light::Green);
    let by = finding.cleared.as_ref().expect("the clearance");
    assert_eq!(
        (by.clearance.as_str(), by.at.to_string().as_str(), by.until.to_string().as_str()),
        ("/clearances/0", "2026-11-20", "2026-11-21")
    );
    assert_eq!(assessment.checklist.expect("a checklist").light(Row::FatcaScreening), Light::Green);
    for lang in [Lang::En, Lang::De] {
        let report = Report::new(&assessment, lang);
        let said = report.findings.iter().find(|one| one.rule == RuleId::FatcaUsPhone).expect("the finding");
        assert_eq!((said.message.as_ref(), said.next.as_ref().map(|next| next.who)), (None, Some(Who::Nobody)));
        assert_eq!(said.cleared.as_ref().map(|cleared| cleared.clearance.as_str()), Some("/clearances/0"));
        let read_back: Report = serde_json::from_str(&report.to_json()).expect("a report is read back");
        assert_eq!(read_back.to_json(), report.to_json());
        for text in [report.to_json(), report.to_text(), report.to_markdown()] {
            assert!(text.contains("/clearances/0"), "{text}");
            assert!(!CANARIES.iter().chain(&["ZZREASON", "ZZEVIDENCE"]).any(|one| text.contains(one)), "{text}");
        }
    }
    let debug = format!("{assessment:?}");
    assert!(!CANARIES.iter().any(|one| debug.contains(one)), "{debug}");
}

/// Every rule that a person may clear, whatever it found, and nothing else of the answer.
#[test]
fn every_clearable_rule_is_cleared_alone() {
    let mut met = BTreeSet::new();
    for (rule, name, json, answer) in applications(is_clearable) {
        let gate = Gate::AccountOpening;
        let (before, after) = (evaluate(&json, gate), evaluate(&cleared(&json, json!([good(rule.name())])), gate));
        let at = format!("{rule} / {name}");
        assert!(after.light() <= before.light(), "{at}");
        let (mine, others): (Vec<_>, Vec<_>) = after.findings.iter().partition(|one| one.rule == rule);
        let others_before: Vec<_> = before.findings.iter().filter(|one| one.rule != rule).collect();
        assert_eq!(others, others_before, "{at}: the other findings stay");
        for (one, before) in mine.iter().zip(of_rule(&before, rule)) {
            assert_eq!((one.is_found, &one.evidence), (before.is_found, &before.evidence), "{at}");
            assert_eq!(one.cleared.is_some(), one.is_found, "{at}: what is not known is never cleared");
            if one.is_found {
                assert_eq!(one.effect, Effect::Note, "{at}");
                met.insert(rule);
            } else {
                assert_eq!(one.effect, before.effect, "{at}");
            }
        }
        assert_eq!(mine.is_empty(), of_rule(&before, rule).is_empty(), "{at}, {answer}");
    }
    let all: BTreeSet<_> =
        Rulebook::builtin().rules.iter().filter(|rule| is_clearable(rule)).map(|rule| rule.id).collect();
    assert_eq!(met, all, "every rule that can be cleared is found in a case, and cleared");
}

/// Nobody may clear any other rule, the hard criteria above all.
#[test]
fn no_other_rule_is_cleared() {
    let mut met = 0;
    for (rule, name, json, _) in applications(|rule| !is_clearable(rule) && !rule.name.starts_with("clearance.")) {
        // What is no application, or only a person, is read otherwise with a list beside it.
        let is_read_as_a_whole = rule.name().starts_with("application.bare_") || rule.name().ends_with("_body");
        if json.get("clearances").is_some() || is_read_as_a_whole {
            continue;
        }
        let gate = Gate::AccountOpening;
        let (before, after) = (evaluate(&json, gate), evaluate(&cleared(&json, json!([good(rule.name())])), gate));
        // Who is not born yet has decided nothing: the instant of the clearance is a fault of its own.
        let is_at_clearance =
            |one: &&Finding| one.evidence.fields.iter().any(|field| field.as_str().starts_with("/clearances/"));
        let beside: Vec<_> = others(&after).into_iter().filter(|one| !is_at_clearance(one)).collect();
        assert_eq!(others(&before), beside, "{rule} / {name}");
        assert_eq!((before.light(), before.checklist), (after.light(), after.checklist), "{rule} / {name}");
        assert_eq!(of_rule(&after, RuleId::ClearanceNotClearable).len(), 1, "{rule} / {name}");
        met += 1;
    }
    assert!(met > 1_000, "{met}");
    for hard in ["fatca.us_document", "fatca.us_nationality", "fatca.us_residence", "fatca.us_birthplace"] {
        let rule = RuleId::named(hard).expect("a rule").rule();
        assert_eq!((rule.effect, rule.clearable), (Effect::Deny, None), "{hard}");
    }
}

// ---------------------------------------------------------------- a clearance that does not count

#[test]
fn a_flawed_clearance_changes_nothing_and_is_reported() {
    let json = american("+14165550123");
    let before = evaluate(&json, Gate::AccountOpening);
    for flaw in flaws().into_iter().chain(unreadable()) {
        let after = evaluate(&cleared(&json, json!([with_flaw("fatca.us_phone", &flaw)])), Gate::AccountOpening);
        let reported = RuleId::named(flaw.2).expect("a rule");
        let is_at =
            |one: &&Finding| one.evidence.fields.iter().any(|field| field.as_str().starts_with("/clearances/0"));
        let found: Vec<_> = after.findings.iter().filter(is_at).map(|one| one.rule).collect();
        // What cannot be read is reported once, as that.
        let expected = |rule: &RuleId| *rule == reported || rule.name().starts_with("application.");
        assert!(found.len() == 1 && found.iter().all(expected), "{flaw:?}: {found:?}");
        let ours = |one: &&Finding| !one.rule.name().starts_with("application.");
        let after_others: Vec<_> = others(&after).into_iter().filter(ours).collect();
        assert_eq!(after_others, others(&before), "{flaw:?}");
        assert_eq!((after.light(), after.checklist), (before.light(), before.checklist), "{flaw:?}");
    }
}

/// One that counts is not spoilt by others beside it, and others are not mended by it.
#[test]
fn each_clearance_counts_for_itself() {
    let json = american("+14165550123");
    for flaw in &flaws() {
        let [bad, good] = [with_flaw("fatca.us_phone", flaw), good("fatca.us_phone")];
        for (list, place) in [(json!([bad, good]), "/clearances/1"), (json!([good, bad]), "/clearances/0")] {
            let after = evaluate(&cleared(&json, list), Gate::AccountOpening);
            let [finding] = of_rule(&after, RuleId::FatcaUsPhone)[..] else { panic!("one finding") };
            assert_eq!(finding.cleared.as_ref().map(|one| one.clearance.as_str()), Some(place), "{flaw:?}");
        }
    }
}

/// Of several that count the longest is named, and of those the newest, in any order.
#[test]
fn the_longest_clearance_is_named() {
    let json = american("+14165550123");
    let at = |at: &str, until: &str| {
        let mut one = good("fatca.us_phone");
        one["at"] = json!(at);
        one["until"] = json!(until);
        one
    };
    let list = [at("2026-11-20", "2027-01-01"), at("2026-11-19", "2027-06-01"), at("2026-11-18", "2027-06-01")];
    for order in [[0, 1, 2], [1, 2, 0], [2, 1, 0], [2, 0, 1]] {
        let list: Vec<_> = order.iter().map(|place| list[*place].clone()).collect();
        let after = evaluate(&cleared(&json, json!(list)), Gate::AccountOpening);
        let [finding] = of_rule(&after, RuleId::FatcaUsPhone)[..] else { panic!("one finding") };
        let named = finding.cleared.as_ref().expect("the clearance");
        assert_eq!((named.at.to_string(), named.until.to_string()), ("2026-11-19".into(), "2027-06-01".into()));
    }
}

/// A clearance for a rule that finds nothing is harmless and needs no word.
#[test]
fn a_clearance_that_is_not_needed_says_nothing() {
    let json = cleared(&case::clean(), json!([good("fatca.us_phone"), good("readiness.vetting_match")]));
    for gate in Gate::ALL {
        assert_eq!(evaluate(&json, *gate).findings, [], "{gate}");
    }
}

// ---------------------------------------------------------------- every door

/// A cleared finding is no open question, rules out no method and is not listed for a later gate.
#[test]
fn every_door_agrees() {
    let json = american("+14165550123");
    let clear = cleared(&json, json!([good("fatca.us_phone")]));
    assert_eq!(evaluate(&json, Gate::SignUp).later.len(), 1);
    assert_eq!(evaluate(&clear, Gate::SignUp).later, []);
    let as_of = date::parse_as_of(case::AS_OF).expect("a day");
    let faults = |json: &Value| {
        let text = json.to_string();
        let application = Application::from_json(&text).expect("an application");
        let questions = next_questions(&application, Gate::AccountOpening, as_of);
        questions.steps.iter().flat_map(|step| &step.questions).filter(|one| one.fault.is_some()).count()
    };
    assert_eq!((faults(&json), faults(&clear)), (1, 0));
    let methods = |json: &Value| {
        let text = json.to_string();
        let application = Application::from_json(&text).expect("an application");
        let methods = eligible_methods(&application, as_of);
        methods.methods.iter().map(|one| (one.method, one.answer)).collect::<Vec<_>>()
    };
    assert_eq!(methods(&json), methods(&clear));
    let mut flawed = clear.clone();
    flawed["clearances"][0]["approved_by"] = Value::Null;
    assert_eq!(methods(&json), methods(&flawed));
}

/// Nobody has decided about what a change would make of the applicant.
#[test]
fn a_clearance_does_not_cover_a_change() {
    let mut json = case::clean();
    case::put(&mut json, "/person/address/line_1", Some(json!("c/o Beispiel, Allee 5")));
    let clear = cleared(&json, json!([good("fatca.address_not_physical")]));
    let changed = |change: Value| {
        let mut json = clear.clone();
        json["change"] = change;
        json
    };
    assert_eq!(evaluate(&clear, Gate::AccountOpening).decision(), Decision::Proceed);
    let of_others = evaluate(&changed(json!({ "title": "DR" })), Gate::AccountOpening);
    assert_eq!(of_others.decision(), Decision::Proceed, "{:?}", of_others.findings);
    let address = json!({ "address": { "line_1": "Postfach 5" } });
    let assessment = evaluate(&changed(address.clone()), Gate::AccountOpening);
    assert_eq!(assessment.decision(), Decision::Hold);
    let found = of_rule(&assessment, RuleId::FatcaAddressNotPhysical);
    let places: Vec<_> = found.iter().map(|one| (one.evidence.fields[0].as_str(), one.cleared.is_some())).collect();
    assert_eq!(places, [("/person/address/line_1", true), ("/change/address/line_1", false)]);
    let text = changed(address).to_string();
    let application = Application::from_json(&text).expect("an application");
    let update = check_update(&application, date::parse_as_of(case::AS_OF).expect("a day")).expect("a change");
    assert_eq!(update.decision(), Decision::Hold);
}

/// As of an earlier day a later decision has not been made, and after its end it is over.
#[test]
fn a_clearance_counts_from_its_day_to_its_last_day() {
    let json = cleared(&american("+14165550123"), json!([good("fatca.us_phone")]));
    let text = json.to_string();
    let application = Application::from_json(&text).expect("an application");
    for (as_of, expected) in [
        ("2026-11-19", Decision::Hold),
        ("2026-11-20", Decision::Proceed),
        ("2026-11-20T08:59:59Z", Decision::Hold),
        ("2026-11-20T09:00:00Z", Decision::Proceed),
        ("2026-11-21T23:59:59Z", Decision::Proceed),
        ("2026-11-22", Decision::Hold),
    ] {
        let as_of_instant = date::parse_as_of(as_of).expect("an instant");
        let light = assess(&application, Gate::AccountOpening, as_of_instant);
        let light = of_rule(&light, RuleId::FatcaUsPhone).iter().map(|one| one.light()).max();
        assert_eq!(light == Some(Light::Green), expected == Decision::Proceed, "{as_of}");
    }
}

// ---------------------------------------------------------------- properties

/// Clearances for some rules, good and flawed, in any number and order.
fn some_clearances() -> impl Strategy<Value = Vec<Value>> {
    let rules: Vec<&'static str> = Rulebook::builtin()
        .rules
        .iter()
        .filter(|rule| is_clearable(rule) || rule.family == "fatca" || rule.family == "readiness")
        .map(|rule| rule.name)
        .collect();
    let flaws: Vec<_> = flaws().into_iter().map(Some).chain([const { None }; 8]).collect();
    let one = (proptest::sample::select(rules), proptest::sample::select(flaws));
    let one = one.prop_map(|(rule, flaw)| flaw.map_or_else(|| good(rule), |flaw| with_flaw(rule, &flaw)));
    proptest::collection::vec(one, 0..6)
}

/// Applicants with findings, of clearable rules in particular.
fn some_applicants() -> impl Strategy<Value = Value> {
    let clearable: Vec<Value> = applications(is_clearable).into_iter().map(|(_, _, json, _)| json).collect();
    let others: Vec<Value> = applications(|rule| rule.family == "fatca" || rule.family == "readiness")
        .into_iter()
        .map(|(_, _, json, _)| json)
        .collect();
    prop_oneof![proptest::sample::select(clearable), proptest::sample::select(others)]
}

/// Every part of the clearances that can be left out, also the whole.
fn parts(clearances: &[Value]) -> Vec<Value> {
    let mut parts = vec![Value::Null, json!([])];
    for (index, clearance) in clearances.iter().enumerate() {
        let mut less = clearances.to_vec();
        less.remove(index);
        parts.push(less.into());
        for key in clearance.as_object().expect("an object").keys() {
            let mut less = clearances.to_vec();
            less[index].as_object_mut().expect("an object").remove(key);
            parts.push(less.into());
        }
    }
    parts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// With clearances an answer is never worse than without, and leaving any of them out, as a whole or in part,
    /// never makes it better. The decision is the worst light, and the rows of the checklist follow it.
    #[test]
    fn leaving_a_clearance_out_never_improves(json in some_applicants(), clearances in some_clearances()) {
        for gate in Gate::ALL {
            let with = evaluate(&cleared(&json, json!(clearances)), *gate);
            let worst = with.findings.iter().map(Finding::light).max().unwrap_or(Light::Green);
            prop_assert_eq!(with.decision(), Decision::from(worst));
            for less in parts(&clearances) {
                let without = evaluate(&cleared(&json, less), *gate);
                prop_assert!(with.light() <= without.light(), "at {}: {:?} became {:?}", gate, with, without);
                if let (Some(with), Some(without)) = (&with.checklist, &without.checklist) {
                    prop_assert!(with.rows().zip(without.rows()).all(|(one, other)| one.1 <= other.1));
                }
            }
        }
    }

    /// One that does not count improves nothing: the rest of the answer is as if it were not there.
    #[test]
    fn a_clearance_that_does_not_count_changes_no_other_finding(
        json in some_applicants(), clearances in some_clearances(), at in 0..14_usize,
    ) {
        let all = flaws();
        let flawed: Vec<_> =
            clearances.iter().enumerate().map(|(place, one)| {
                let (field, value, _) = &all[(at + place) % all.len()];
                let mut one = one.clone();
                one[*field] = value.clone();
                one
            }).collect();
        for gate in Gate::ALL {
            let (with, without) =
                (evaluate(&cleared(&json, json!(flawed)), *gate), evaluate(&cleared(&json, Value::Null), *gate));
            prop_assert_eq!(others(&with), others(&without));
            prop_assert_eq!(with.light(), without.light());
            prop_assert_eq!(with.checklist, without.checklist);
            prop_assert_eq!(&with.later, &without.later);
            prop_assert_eq!(&with.deadlines, &without.deadlines);
        }
    }

    /// The order of the list never matters.
    #[test]
    fn the_order_of_clearances_never_matters(json in some_applicants(), clearances in some_clearances()) {
        let mut reversed = clearances.clone();
        reversed.reverse();
        let (one, other) = (
            evaluate(&cleared(&json, json!(clearances)), Gate::AccountOpening),
            evaluate(&cleared(&json, json!(reversed)), Gate::AccountOpening),
        );
        let days = |assessment: &Assessment| -> Vec<_> {
            let of = |one: &Finding| {
                (one.rule, one.is_found, one.effect, one.cleared.as_ref().map(|one| (one.at, one.until)))
            };
            assessment.findings.iter().map(of).collect()
        };
        prop_assert_eq!(days(&one), days(&other));
        prop_assert_eq!(one.checklist, other.checklist);
        prop_assert_eq!(one.deadlines, other.deadlines);
    }
}
