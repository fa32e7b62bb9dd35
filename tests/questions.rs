//! The questions of a sign-up: answering what is asked, with good values, ends at the gate.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use onboardable::questions::{AskedQuestion, QuestionKind, QuestionState};
use onboardable::rulebook::Rulebook;
use onboardable::{Application, Decision, Gate, Lang, Questions, Who, assess, next_questions};
use proptest::prelude::*;
use serde_json::{Value, json};

const AS_OF: &str = "2026-11-21T00:00:00Z";

fn questions(json: &Value, gate: Gate) -> Questions {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("an application");
    next_questions(&application, gate, AS_OF.parse().expect("an instant"))
}

fn decision(json: &Value, gate: Gate) -> Decision {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("an application");
    assess(&application, gate, AS_OF.parse().expect("an instant")).decision()
}

fn due(questions: &Questions) -> Vec<String> {
    questions.iter().filter(|question| question.is_due()).map(|question| question.field.to_string()).collect()
}

/// The clean applicant, whose answers are good values.
fn clean() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/clean.json");
    serde_json::from_str(&fs::read_to_string(path).expect("the clean applicant")).expect("JSON")
}

/// What only the partner knows before anybody is asked.
fn of_partner(branch: &str, flow: &str) -> Value {
    json!({ "branch": branch, "flow": flow, "environment": "production", "identification": { "language": "DE" } })
}

/// A good answer to a question.
fn good(question: &AskedQuestion) -> Value {
    let pointer = question.field.as_str();
    if let Some(value) = clean().pointer(pointer).filter(|value| !value.is_null() && !value.is_object()) {
        return value.clone();
    }
    match (question.kind, pointer) {
        (QuestionKind::Tick, _) => json!("2026-11-20T10:00:00Z"),
        (QuestionKind::Choice, _) => match question.choices[0].value {
            "true" => json!(false),
            value => json!(value),
        },
        (QuestionKind::Date, _) => json!("2026-11-01"),
        (QuestionKind::Country, _) => json!("DE"),
        (QuestionKind::Text, "/identification/iban") => json!("DE89370400440532013000"),
        (QuestionKind::Text, "/tax_identifications/0/number") => json!("48954371207"),
        (QuestionKind::Text, _) => panic!("a good value for {pointer}"),
    }
}

/// Sets a value, making what is around it.
fn set(json: &mut Value, pointer: &str, value: Value) {
    let mut place = json;
    for key in pointer.split('/').skip(1) {
        place = match key.parse::<usize>() {
            Ok(index) => {
                if !place.is_array() {
                    *place = json!([]);
                }
                let list = place.as_array_mut().expect("a list");
                while list.len() <= index {
                    list.push(json!({}));
                }
                &mut list[index]
            }
            Err(_) => {
                if !place.is_object() {
                    *place = json!({});
                }
                place.as_object_mut().expect("an object").entry(key).or_insert(Value::Null)
            }
        };
    }
    *place = value;
}

/// Answers a question, and what it fills beside its own field.
fn answer(json: &mut Value, question: &AskedQuestion, value: &Value) {
    set(json, question.field.as_str(), value.clone());
    for field in question.fills {
        set(json, field, value.clone());
    }
}

/// Answers every question with a good value. Returns the fields in the order in which they were asked.
fn answered(json: &mut Value, gate: Gate) -> Vec<String> {
    let mut asked = Vec::new();
    loop {
        let questions = questions(json, gate);
        let Some(next) = questions.next() else { return asked };
        assert!(asked.len() < 60, "the questions do not end: {asked:?}");
        assert!(!asked.contains(&next.field.to_string()), "{} is asked twice: {asked:?}", next.field);
        asked.push(next.field.to_string());
        let value = good(next);
        answer(json, next, &value);
    }
}

#[test]
fn good_answers_end_at_the_gate() {
    for flow in ["digital_banking", "bankident_plus", "videoident", "bankident"] {
        for branch in ["DE", "FR", "IT", "ES"] {
            let mut json = of_partner(branch, flow);
            let named: BTreeSet<String> = due(&questions(&json, Gate::SignUp)).into_iter().collect();
            let asked = answered(&mut json, Gate::SignUp);
            assert_eq!(decision(&json, Gate::SignUp), Decision::Proceed, "{flow} {branch}: {asked:?} {json}");
            assert!(asked.len() >= named.len(), "{flow} {branch}");
        }
    }
}

/// Whatever is left after the last answer is for somebody else.
#[test]
fn nothing_is_left_to_the_applicant_at_any_gate() {
    for gate in [Gate::SignUp, Gate::Identification, Gate::AccountOpening] {
        for flow in ["digital_banking", "videoident"] {
            let mut json = of_partner("DE", flow);
            let asked = answered(&mut json, gate);
            let text = json.to_string();
            let application = Application::from_json(&text).expect("an application");
            let assessment = assess(&application, gate, AS_OF.parse().expect("an instant"));
            let report = onboardable::Report::new(&assessment, Lang::En);
            for finding in report.findings.iter().filter(|one| one.light != onboardable::Light::Green) {
                let is_applicants =
                    finding.message.is_some() && finding.next.as_ref().is_some_and(|next| next.who == Who::Applicant);
                let waits = ["readiness.", "proof_of_address.", "eligibility."]
                    .iter()
                    .any(|family| finding.rule.name().starts_with(family));
                assert!(!is_applicants || waits, "{gate} {flow}: {} after {asked:?}", finding.rule);
            }
        }
    }
}

#[test]
fn a_refused_applicant_is_asked_nothing() {
    for (field, value) in [
        ("/person/nationality", "US"),
        ("/person/birth_country", "US"),
        ("/person/address/country", "US"),
        ("/person/birth_date", "2015-01-01"),
    ] {
        let mut json = of_partner("DE", "digital_banking");
        set(&mut json, field, json!(value));
        for gate in [Gate::SignUp, Gate::Identification, Gate::AccountOpening] {
            let questions = questions(&json, gate);
            assert!(questions.is_refused && questions.next().is_none(), "{field} {gate}");
            assert!(questions.iter().any(|question| question.field.as_str() == field), "answers stay in the list");
        }
    }
}

#[test]
fn what_is_wrong_is_asked_again_with_its_message() {
    let mut json = clean();
    json["person"]["birth_date"] = json!("1985-13-01");
    let questions = questions(&json, Gate::SignUp);
    let wrong = questions.next().expect("a question");
    assert_eq!((wrong.field.as_str(), wrong.state), ("/person/birth_date", QuestionState::ToCorrect));
    let report = questions.report(Lang::En);
    let steps = report.steps.iter().flat_map(|step| &step.questions);
    let messages: Vec<_> = steps.filter_map(|question| question.message.clone()).collect();
    assert_eq!(messages, ["Check your date of birth (day, month and four-digit year)"]);
}

#[test]
fn an_answer_makes_a_question_needed_or_needless() {
    let asks = |method: &str, pointer: &str| {
        let mut json = clean();
        json["identification"] = json!({ "method": method, "language": "DE" });
        json.as_object_mut().expect("an object").remove("identifications");
        due(&questions(&json, Gate::Identification)).iter().any(|field| field == pointer)
    };
    assert!(asks("bank", "/identification/iban"));
    assert!(!asks("idnow", "/identification/iban"));
    let mut json = clean();
    json["identification"] = json!({ "method": "idnow", "language": "DE" });
    let questions = questions(&json, Gate::Identification);
    let iban = questions.iter().find(|question| question.field.as_str() == "/identification/iban").expect("the IBAN");
    assert_eq!(iban.state, QuestionState::Needless);
}

/// Nothing is asked that no rule reads, every choice is a value that the rules accept, and everything has words.
#[test]
fn every_question_is_read_by_a_rule() {
    let book = Rulebook::builtin();
    for ask in book.steps.iter().flat_map(|step| step.asks) {
        let is_read = |pointer: &str| book.rules.iter().any(|rule| rule.reads.contains(&pointer));
        assert!(is_read(ask.pointer), "no rule reads {}", ask.pointer);
        for field in ask.fills {
            assert!(is_read(field), "no rule reads {field}");
        }
        assert!(book.field(ask.pointer).is_applicants(), "{} is not the applicant's", ask.pointer);
    }
    // What a rule misses in an empty application and the applicant supplies, a question asks for.
    let questions = questions(&of_partner("DE", "digital_banking"), Gate::AccountOpening);
    let asked: BTreeSet<_> = questions
        .iter()
        .flat_map(|one| std::iter::once(one.field.as_str()).chain(one.fills.iter().copied()))
        .collect();
    let mut json = of_partner("DE", "digital_banking");
    let reached = answered(&mut json, Gate::AccountOpening);
    assert!(asked.len() > 20 && reached.len() >= 20, "{asked:?} {reached:?}");
}

#[test]
fn choices_are_values_that_the_rules_accept() {
    for ask in Rulebook::builtin().steps.iter().flat_map(|step| step.asks) {
        for choice in ask
            .choices
            .iter()
            .filter(|choice| !ask.pointer.starts_with("/identification/method") && !choice.value.is_empty())
        {
            let mut json = clean();
            let value = match choice.value {
                "true" => json!(true),
                "false" => json!(false),
                "null" => Value::Null,
                text => json!(text),
            };
            let pointer = ask.pointer.replace('*', "0");
            set(&mut json, &pointer, value);
            let text = json.to_string();
            let application = Application::from_json(&text).expect("an application");
            let assessment = assess(&application, Gate::AccountOpening, AS_OF.parse().expect("an instant"));
            let unlisted = assessment.findings.iter().find(|finding| {
                finding.is_found
                    && finding.evidence.fields.iter().any(|field| field.as_str() == pointer)
                    && [
                        "not_listed",
                        "unknown_reason",
                        "unknown_type",
                        "unknown_language",
                        "unknown_method",
                        "wrong_type",
                    ]
                    .iter()
                    .any(|stem| finding.rule.name().ends_with(stem))
            });
            assert!(unlisted.is_none(), "{pointer} {}: {unlisted:?}", choice.value);
        }
    }
}

/// The clean applicant with any one value of another type is asked questions that end.
#[test]
fn values_of_other_types_are_asked_for_again_or_left_to_others() {
    fn pointers(json: &Value, at: &str, all: &mut Vec<String>) {
        match json {
            Value::Object(fields) => {
                for (key, value) in fields {
                    pointers(value, &format!("{at}/{key}"), all);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    pointers(value, &format!("{at}/{index}"), all);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
        all.push(at.to_owned());
    }
    let mut all = Vec::new();
    pointers(&clean(), "", &mut all);
    all.extend(["/tax_identifications", "/identification", "/accounts", "/change"].map(str::to_owned));
    for pointer in all.iter().filter(|pointer| !pointer.is_empty()) {
        for value in [json!(5), json!("x"), json!([]), json!([5, null, {}]), json!({}), json!(true), Value::Null] {
            let mut json = clean();
            set(&mut json, pointer, value);
            for gate in [Gate::SignUp, Gate::AccountOpening] {
                let questions = questions(&json, gate);
                assert!(questions.iter().count() < 200, "{pointer}");
                for lang in [Lang::En, Lang::De] {
                    let report = questions.report(lang);
                    assert_eq!(report.next, questions.next().map(|question| question.field.to_string()));
                }
            }
        }
    }
}

proptest! {
    /// The order of the answers does not matter: what is left depends on the answers alone.
    #[test]
    fn the_order_of_answers_does_not_matter(order in Just((0_usize..18).collect::<Vec<_>>()).prop_shuffle()) {
        let mut json = of_partner("DE", "digital_banking");
        for step in order {
            let questions = questions(&json, Gate::SignUp);
            let open: Vec<_> = questions.iter().filter(|question| question.is_due()).collect();
            if open.is_empty() {
                break;
            }
            let question = open[step % open.len()];
            let value = good(question);
            answer(&mut json, question, &value);
        }
        answered(&mut json, Gate::SignUp);
        let mut in_order = of_partner("DE", "digital_banking");
        answered(&mut in_order, Gate::SignUp);
        prop_assert_eq!(json, in_order);
    }
}
