//! The preconditions of a reactivation, and the rules about the same days.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use onboardable::application::Application;
use onboardable::deadline::recovery::{Verdict, recovers};
use onboardable::rulebook::{Method, On, Rulebook};
use onboardable::value::date;
use onboardable::{Gate, Lang, Light, Precondition, Reactivation, RuleId, assess, may_reactivate};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Failed on the 22nd of September: the last day is the 21st of November.
fn good() -> Value {
    json!({
        "flow": "bankident_plus",
        "account": { "opened_at": "2026-09-01" },
        "person": {
            "screening_progress": "SCREENED_ACCEPTED",
            "risk_classification_status": "NORMAL_RISK",
            "customer_vetting_status": "NO_MATCH",
        },
        "identifications": [
            { "method": "bank_plus", "status": "failed", "status_since": "2026-09-22T10:00:00Z" },
            { "method": "idnow", "status": "successful", "completed_at": "2026-10-01T10:00:00Z" },
        ],
    })
}

fn answer(json: &Value, as_of: &str) -> Reactivation {
    let json = json.to_string();
    let application = Application::from_json(&json).expect("an application");
    may_reactivate(&application, date::parse_as_of(as_of).expect("an instant"))
}

/// Returns the preconditions that are not met, or not known to be.
fn open(json: &Value, as_of: &str) -> Vec<(Precondition, Verdict)> {
    let preconditions = answer(json, as_of).preconditions.into_iter();
    preconditions.map(|one| (one.precondition, one.answer)).filter(|(_, answer)| *answer != Verdict::Yes).collect()
}

const LAST: &str = "2026-11-21T23:59:59Z";

#[test]
fn all_preconditions_each_one_missing_alone() {
    use Precondition::{AccountOpened, BankPlusFailed, DueDiligence, Fallback, InTime};
    use Verdict::{No, Unknown};
    assert_eq!(open(&good(), LAST), []);
    let reactivation = answer(&good(), LAST);
    assert_eq!((reactivation.answer(), reactivation.preconditions.len()), (Verdict::Yes, 5));
    assert!(
        reactivation.preconditions.iter().all(|one| one.fields.is_empty()),
        "a precondition that is met has no fields"
    );
    assert_eq!(open(&good(), "2026-11-22"), [(InTime, No)]);
    for (pointer, value, expected) in [
        ("/account/opened_at", json!("2026-09-23"), vec![(AccountOpened, No)]),
        ("/account/opened_at", Value::Null, vec![(AccountOpened, Unknown)]),
        ("/account/opened_at", json!("soon"), vec![(AccountOpened, Unknown)]),
        ("/person/screening_progress", json!("NOT_SCREENED"), vec![(DueDiligence, No)]),
        ("/person/risk_classification_status", json!("RISK_REJECTED"), vec![(DueDiligence, No)]),
        ("/person/customer_vetting_status", Value::Null, vec![(DueDiligence, Unknown)]),
        ("/identifications/1/status", json!("pending_successful"), vec![(Fallback, No)]),
        ("/identifications/1/method", json!("fourthline"), vec![(Fallback, No)]),
        ("/identifications/1/completed_at", json!("2026-09-22T09:59:59Z"), vec![(Fallback, No)]),
        // After the last day, and within the days but in the future.
        ("/identifications/1/completed_at", json!("2199-01-01T00:00:00Z"), vec![(Fallback, No)]),
        ("/identifications/1/completed_at", json!("2026-11-21T23:59:59.5Z"), vec![(Fallback, No)]),
        ("/identifications/1/completed_at", Value::Null, vec![(Fallback, Unknown)]),
        ("/identifications/0/status", json!("successful"), vec![(BankPlusFailed, No)]),
        ("/identifications/0/status", Value::Null, vec![(BankPlusFailed, Unknown)]),
        ("/identifications/0/method", json!("bank"), vec![(BankPlusFailed, No)]),
        ("/identifications/0/method", Value::Null, vec![(BankPlusFailed, Unknown)]),
        ("/identifications", json!([]), vec![(BankPlusFailed, Unknown)]),
        (
            "/identifications/0/status_since",
            Value::Null,
            vec![(AccountOpened, Unknown), (InTime, Unknown), (Fallback, Unknown)],
        ),
    ] {
        let mut json = good();
        *json.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value.clone();
        assert_eq!(open(&json, LAST), expected, "{pointer} = {value}");
    }
}

/// A day covers all of its instants; an instant does not cover those after it.
#[test]
fn a_success_of_the_day_counts_on_that_day() {
    let mut json = good();
    json["identifications"][1]["completed_at"] = json!("2026-10-03T18:18:28Z");
    for (as_of, expected) in [
        ("2026-10-02", Verdict::No),
        ("2026-10-03", Verdict::Yes),
        ("2026-10-03T18:18:27Z", Verdict::No),
        ("2026-10-03T18:18:28Z", Verdict::Yes),
        ("2026-10-04", Verdict::Yes),
    ] {
        assert_eq!(answer(&json, as_of).answer(), expected, "{as_of}");
    }
}

/// An empty list states that there is no account. Without one it is not known, and no step depends on it.
#[test]
fn an_account_that_is_not_stated_is_not_known() {
    for (key, value, expected) in [
        ("accounts", json!([]), Verdict::No),
        ("account", json!([]), Verdict::No),
        ("account", Value::Null, Verdict::Unknown),
        ("account", json!({}), Verdict::Unknown),
        ("accounts", json!([{ "opened_at": "2026-09-01" }]), Verdict::Yes),
    ] {
        for as_of in [LAST, "2026-11-22"] {
            let mut json = good();
            json.as_object_mut().expect("an object").remove("account");
            json[key] = value.clone();
            let answer = answer(&json, as_of);
            let opened = answer.preconditions.iter().find(|one| one.precondition == Precondition::AccountOpened);
            assert_eq!(opened.map(|one| one.answer), Some(expected), "{key} = {value}");
            assert_eq!(answer.report(Lang::En).next.is_some(), expected == Verdict::Yes, "{key} = {value}");
        }
    }
    let mut json = good();
    json.as_object_mut().expect("an object").remove("account");
    assert_eq!(open(&json, LAST), [(Precondition::AccountOpened, Verdict::Unknown)]);
}

/// The preconditions are the bank's and stay; but who must be refused gets no account back.
#[test]
fn a_refused_applicant_has_no_next_step() {
    for (pointer, value) in [
        ("/person/nationality", json!("US")),
        ("/person/birth_date", json!("2015-01-01")),
        ("/identifications/1/legitimation_country", json!("US")),
        ("/identifications/0/failure_reason", json!("IDENTIFICATION_ATTEMPTS_EXCEEDED")),
    ] {
        for (as_of, expected) in [(LAST, Verdict::Yes), ("2026-11-22", Verdict::No)] {
            let mut json = good();
            let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
            json.pointer_mut(parent).expect("its parent")[name] = value.clone();
            let reactivation = answer(&json, as_of);
            assert!(reactivation.is_refused, "{pointer} = {value}");
            assert_eq!(reactivation.answer(), expected, "{pointer} = {value}");
            assert!(reactivation.report(Lang::En).next.is_none(), "{pointer} = {value}");
        }
    }
    assert!(!answer(&good(), LAST).is_refused);
}

#[test]
fn three_methods_recover() {
    for method in Method::ALL {
        let mut json = good();
        json["identifications"][1]["method"] = json!(method.name());
        let is_one = matches!(method, Method::Idnow | Method::Postident | Method::Manual);
        assert_eq!(open(&json, LAST).is_empty(), is_one, "{}", method.name());
        assert_eq!(recovers(method, &On(Rulebook::builtin(), date::parse("2026-11-21").expect("a day"))), is_one);
    }
}

#[test]
fn the_report_has_the_next_step_and_its_day() {
    let report = answer(&good(), "2026-11-21").report(Lang::De);
    let text = report.to_text();
    for part in ["Darf das Konto reaktiviert werden? Ja", "2026-11-21", "identification_account/reactivate"] {
        assert!(text.contains(part), "{part}:\n{text}");
    }
    let json: Value = serde_json::from_str(&report.to_json_pretty()).expect("JSON");
    assert_eq!((&json["answer"], &json["last_day"]), (&json!("yes"), &json!("2026-11-21")));
    let late = answer(&good(), "2026-11-22").report(Lang::En);
    assert!(late.next.is_some_and(|next| next.text.starts_with("Start again with a new person")));
    let mut opened_later = good();
    opened_later["account"]["opened_at"] = json!("2026-09-23");
    let report = answer(&opened_later, "2026-11-22").report(Lang::En);
    assert!(report.next.is_none(), "there is no account to reactivate, in time or not");
    let mut missing = good();
    missing["identifications"][1]["status"] = json!("pending");
    let next = answer(&missing, "2026-10-22").report(Lang::En).next.expect("a step");
    assert!(next.text.contains("idnow, postident or manual"), "{}", next.text);
}

#[test]
fn a_precondition_names_the_fields_of_its_answer() {
    let mut json = good();
    json["person"]["screening_progress"] = json!("NOT_SCREENED");
    json["person"]["customer_vetting_status"] = Value::Null;
    let fields = |json: &Value| -> Vec<String> {
        let preconditions = answer(json, LAST).preconditions;
        preconditions.iter().flat_map(|one| &one.fields).map(ToString::to_string).collect()
    };
    assert_eq!(fields(&json), ["/person/screening_progress"], "which is no; the other is not known");
    json["person"]["screening_progress"] = json!("SCREENED_ACCEPTED");
    assert_eq!(fields(&json), ["/person/customer_vetting_status"]);
}

#[test]
fn a_report_reads_alone() {
    let mut unknown = good();
    unknown["identifications"][0]["status_since"] = Value::Null;
    // The last day is known, the next step is not.
    let mut undecided = good();
    undecided["person"]["screening_progress"] = Value::Null;
    insta::with_settings!({ snapshot_path => "reactivation", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("yes.en", answer(&good(), LAST).report(Lang::En).to_text());
        insta::assert_snapshot!("no.de", answer(&good(), "2026-11-22").report(Lang::De).to_text());
        insta::assert_snapshot!("unknown.en", answer(&unknown, LAST).report(Lang::En).to_text());
        insta::assert_snapshot!("undecided.en", answer(&undecided, LAST).report(Lang::En).to_text());
        insta::assert_snapshot!("nothing.en", answer(&json!({}), LAST).report(Lang::En).to_text());
    });
}

fn identification() -> impl Strategy<Value = Value> {
    let day = (0_u32..160).prop_map(|day| {
        let start = date::parse("2026-07-01").expect("a day");
        (start + chrono::Days::new(u64::from(day))).to_string()
    });
    (
        prop::sample::select(vec!["bank_plus", "idnow", "postident", "manual", "fourthline"]),
        prop::sample::select(vec!["failed", "successful", "pending", "expired"]),
        prop::option::weighted(0.9, day.clone()),
        prop::option::weighted(0.5, day),
    )
        .prop_map(|(method, status, since, completed)| {
            let at = |day: String| format!("{day}T10:00:00Z");
            let (status_since, completed_at) = (since.map(at), completed.map(at));
            json!({ "method": method, "status": status, "status_since": status_since, "completed_at": completed_at })
        })
}

proptest! {
    /// The function and the rules agree: an account that may be reactivated is never overdue, an overdue one may not
    /// be, and the order of the list makes no difference.
    #[test]
    fn function_and_rules_agree(
        mut identifications in prop::collection::vec(identification(), 0..5), as_of in 0_u64..300, turn in 0_usize..5,
    ) {
        let as_of = (date::parse("2026-07-01").expect("a day") + chrono::Days::new(as_of)).to_string();
        let mut json = good();
        json["account"]["opened_at"] = json!("2026-07-01");
        json["identifications"] = Value::from(identifications.clone());
        let reactivation = answer(&json, &as_of);
        let text = json.to_string();
        let application = Application::from_json(&text).expect("an application");
        let instant = date::parse_as_of(&as_of).expect("a day");
        let findings = assess(&application, Gate::AccountOpening, instant).findings;
        let has = |rule| findings.iter().any(|one| one.rule == rule && one.is_found);
        let is_yes = reactivation.answer() == Verdict::Yes;
        prop_assert_eq!(is_yes, has(RuleId::IdentificationAccountToReactivate));
        prop_assert_eq!(reactivation.is_refused, findings.iter().any(|one| one.light() == Light::Red));
        prop_assert!(!(is_yes && has(RuleId::IdentificationRecoveryOverdue)));
        if has(RuleId::IdentificationRecoveryOverdue) {
            let of = |asked| reactivation.preconditions.iter().find(|one| one.precondition == asked);
            for asked in [Precondition::InTime, Precondition::Fallback] {
                prop_assert_eq!(of(asked).map(|one| one.answer), Some(Verdict::No));
            }
        }
        if !identifications.is_empty() {
            let turn = turn % identifications.len();
            identifications.rotate_left(turn);
        }
        json["identifications"] = Value::from(identifications);
        let turned = answer(&json, &as_of);
        prop_assert_eq!((turned.answer(), turned.last_day), (reactivation.answer(), reactivation.last_day));
    }
}
