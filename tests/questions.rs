//! The questions of a sign-up: answering what is asked, with good values, ends at the gate.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;

use std::collections::BTreeSet;

use case::{clean, put};
use chrono::{DateTime, Utc};
use onboardable::application::Pointer;
use onboardable::questions::{AskedQuestion, QuestionKind, QuestionState};
use onboardable::rulebook::{Effect, Rulebook, Supply};
use onboardable::{
    Application, Assessment, Decision, Gate, Lang, Light, Questions, RuleId, Who, assess, next_questions,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const AS_OF: &str = "2026-11-21T00:00:00Z";
const NOTHING: [&str; 0] = [];

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

/// What only the partner knows before anybody is asked.
fn of_partner(branch: &str, flow: &str) -> Value {
    json!({ "branch": branch, "flow": flow, "environment": "production", "identification": { "language": "DE" } })
}

/// A good answer to a question: that of the clean applicant, if it has one.
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

/// Answers a question, and what it fills beside its own field.
fn answer(json: &mut Value, question: &AskedQuestion, value: &Value) {
    put(json, question.field.as_str(), Some(value.clone()));
    for field in question.fills {
        put(json, field, Some(value.clone()));
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

/// What is left after the last answer is not a question: it is done, or it is for somebody else.
#[test]
fn what_is_left_after_the_last_answer_is_no_question() {
    let left = |gate: Gate, flow: &str| {
        let mut json = of_partner("DE", flow);
        answered(&mut json, gate);
        let text = json.to_string();
        let application = Application::from_json(&text).expect("an application");
        let assessment = assess(&application, gate, AS_OF.parse().expect("an instant"));
        let report = onboardable::Report::new(&assessment, Lang::En);
        let of_applicant = report.findings.into_iter().filter(|finding| {
            finding.light != Light::Green
                && finding.message.is_some()
                && finding.next.as_ref().is_some_and(|next| next.who == Who::Applicant)
        });
        of_applicant.map(|finding| finding.rule.name()).collect::<Vec<_>>()
    };
    for flow in ["digital_banking", "videoident"] {
        assert_eq!(left(Gate::SignUp, flow), NOTHING, "{flow}");
        assert_eq!(left(Gate::Identification, flow), NOTHING, "{flow}");
        assert_eq!(left(Gate::AccountOpening, flow), NOTHING, "{flow}");
    }
}

/// Every case of every rule, with its name.
fn all_cases() -> Vec<(String, Value)> {
    let clean = clean();
    let of_rule = |rule: &'static onboardable::rulebook::Rule| {
        let named = |case: &case::Case| (format!("{} / {}", rule.name, case.name), case::application(case, &clean));
        case::cases(rule).iter().map(named).collect::<Vec<_>>()
    };
    Rulebook::builtin().rules.iter().flat_map(of_rule).collect()
}

/// Returns whether the applicant must correct something at such a field.
fn is_at_fault(assessment: &Assessment, is_at: impl Fn(&Pointer) -> bool) -> bool {
    let mut found = assessment.findings.iter().chain(&assessment.later).filter(|finding| finding.is_found);
    found.any(|finding| {
        finding.effect != Effect::Note
            && finding.rule.rule().applicant.is_some()
            && finding.evidence.fields.iter().any(&is_at)
    })
}

/// Returns the fields that the application lacks, that a rule waits for, and that the applicant supplies.
fn missing<'a>(assessment: &'a Assessment, json: &Value) -> Vec<&'a Pointer> {
    // What a change lacks is for the check of changes.
    if json.get("change").is_some() {
        return Vec::new();
    }
    let waiting = assessment
        .findings
        .iter()
        .filter(|finding| finding.effect != Effect::Note && (!finding.is_found || finding.rule.rule().names_missing));
    let fields = waiting.flat_map(|finding| &finding.evidence.fields);
    let is_applicants =
        |field: &Pointer| Rulebook::builtin().field(&Pointer::pattern(field.as_str())).supply == Supply::Applicant;
    fields.filter(|field| json.pointer(field.as_str()).is_none_or(Value::is_null) && is_applicants(field)).collect()
}

/// A form that is driven by the questions and a backend that assesses agree on every applicant: on who is refused, on
/// what must be corrected, and on what is missing.
#[test]
fn questions_agree_with_the_assessment() {
    let as_of: DateTime<Utc> = AS_OF.parse().expect("an instant");
    let (mut wrong, mut corrected) = (Vec::new(), 0);
    for (name, json) in all_cases() {
        let text = json.to_string();
        let Ok(application) = Application::from_json(&text) else { continue };
        for gate in [Gate::SignUp, Gate::Identification, Gate::AccountOpening] {
            let assessment = assess(&application, gate, as_of);
            let questions = next_questions(&application, gate, as_of);
            let mut differs = |what: String| wrong.push(format!("{name}, {gate}: {what}"));
            let mut all = assessment.findings.iter().chain(&assessment.later);
            let is_refused = all.any(|finding| finding.is_found && finding.effect == Effect::Deny);
            if questions.is_refused != is_refused || (is_refused && questions.next().is_some()) {
                differs("refused by one only".to_owned());
            }
            if is_refused {
                continue;
            }
            for question in questions.iter() {
                let is_around =
                    |field: &Pointer| question.field.is_within(field) || question.fills.contains(&field.as_str());
                match question.state {
                    QuestionState::Answered if is_at_fault(&assessment, |field| *field == question.field) => {
                        differs(format!("{} must be corrected", question.field));
                    }
                    QuestionState::ToCorrect if !is_at_fault(&assessment, is_around) => {
                        differs(format!("{} has no fault", question.field));
                    }
                    QuestionState::ToCorrect => corrected += 1,
                    QuestionState::Answered | QuestionState::Open | QuestionState::Needless => {}
                }
            }
            for question in questions.report(Lang::De).steps.iter().flat_map(|step| &step.questions) {
                if (question.state == QuestionState::ToCorrect) != question.message.is_some() {
                    differs(format!("{} and its message differ", question.field));
                }
            }
            for field in missing(&assessment, &json) {
                let mut due = questions.iter().filter(|question| question.is_due());
                if !due.any(|one| one.field.is_within(field) || one.fills.contains(&field.as_str())) {
                    differs(format!("{field} is missing, and not asked for"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    assert!(corrected > 500, "{corrected}");
}

#[test]
fn a_fault_of_a_later_gate_is_corrected_at_once() {
    let mut json = clean();
    put(&mut json, "/person/address/line_1", Some(json!("Postfach 12 34 56")));
    let questions = questions(&json, Gate::SignUp);
    let address = questions.next().expect("a question");
    assert_eq!((address.field.as_str(), address.state), ("/person/address/line_1", QuestionState::ToCorrect));
}

#[test]
fn a_change_that_is_refused_is_asked_nothing() {
    let mut json = clean();
    json["change"] = json!({ "nationality": "US" });
    let questions = questions(&json, Gate::SignUp);
    assert!(questions.is_refused && questions.next().is_none());
}

/// Who has no number gives the reason, and is asked for the number no more.
#[test]
fn another_question_may_be_answered_instead() {
    let mut json = clean();
    json["tax_identifications"] = json!([{ "country": "DE", "primary": true }, { "country": "FR" }]);
    let instead = |json: &Value| {
        let questions = questions(json, Gate::SignUp);
        let number = questions.iter().find(|one| one.field.as_str() == "/tax_identifications/1/number").expect("it");
        (number.state, number.instead.clone())
    };
    let (state, others) = instead(&json);
    assert_eq!(state, QuestionState::Open);
    assert_eq!(others, [Pointer::from("/tax_identifications/1/reason_no_tin")]);
    put(&mut json, others[0].as_str(), Some(json!("NOT_ASSIGNED_YET")));
    assert_eq!(instead(&json).0, QuestionState::Needless);
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
        put(&mut json, field, Some(json!(value)));
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
            put(&mut json, &pointer, Some(value));
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

/// What is offered is taken: no question is asked again because of one of its own choices.
#[test]
fn an_offered_choice_is_an_answer_in_every_branch() {
    for branch in ["DE", "FR", "IT", "ES"] {
        let mut json = clean();
        put(&mut json, "/branch", Some(json!(branch)));
        let asked = questions(&json, Gate::AccountOpening);
        for question in asked.iter().filter(|one| !one.field.as_str().starts_with("/identification/")) {
            for choice in &question.choices {
                let mut json = json.clone();
                let value = serde_json::from_str(choice.value).unwrap_or_else(|_| json!(choice.value));
                put(&mut json, question.field.as_str(), Some(value));
                let asked = questions(&json, Gate::AccountOpening);
                let same = asked.iter().find(|one| one.field == question.field).expect("the same question");
                assert_ne!(same.state, QuestionState::Open, "{branch}: {} {}", question.field, choice.value);
            }
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
            put(&mut json, pointer, Some(value));
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

/// A question lists the rules that keep the applicant from the gate until it is answered, and no note.
#[test]
fn a_note_waits_for_no_answer() {
    for (json, gate) in [(json!({}), Gate::SignUp), (json!({ "branch": "DE" }), Gate::AccountOpening)] {
        for question in questions(&json, gate).iter().filter(|question| question.state == QuestionState::Open) {
            let notes: Vec<_> = question.rules.iter().filter(|rule| is_note(**rule)).collect();
            assert!(notes.is_empty() && !question.rules.is_empty(), "{}: {notes:?}", question.field);
        }
    }
}

/// `null` is an answer where it is a choice, and nothing where it is none.
#[test]
fn null_is_an_answer_where_it_is_a_choice() {
    let mut json = clean();
    put(&mut json, "/person/salutation", Some(Value::Null));
    put(&mut json, "/person/self_declared_as_pep", Some(Value::Null));
    let questions = questions(&json, Gate::SignUp);
    let state = |pointer: &str| questions.iter().find(|one| one.field.as_str() == pointer).map(|one| one.state);
    assert_eq!(state("/person/salutation"), Some(QuestionState::Answered));
    assert_eq!(state("/person/self_declared_as_pep"), Some(QuestionState::Needless));
}

/// What is wanted as a whole is asked for by the first question about it.
#[test]
fn a_resource_is_asked_for_by_its_first_question() {
    let mut json = clean();
    put(&mut json, "/person/address", Some(json!("Amrumer Straße 14")));
    assert_eq!(due(&questions(&json, Gate::SignUp))[0], "/person/address/country");
    put(&mut json, "/person/address", clean().pointer("/person/address").cloned());
    put(&mut json, "/tax_identifications", Some(json!({})));
    assert_eq!(due(&questions(&json, Gate::SignUp)), ["/tax_identifications/0/country"]);
}

/// Of several identifications the questions are about the one under way.
#[test]
fn questions_are_about_the_identification_under_way() {
    let mut json = clean();
    put(&mut json, "/identification", None);
    let failed = json!({ "method": "bank", "status": "failed", "completed_at": "2026-11-01T00:00:00Z" });
    put(&mut json, "/identifications", Some(json!([failed, { "method": "idnow", "status": "pending" }])));
    let questions = questions(&json, Gate::Identification);
    let is_elsewhere =
        |field: &&str| field.starts_with("/identification") && !field.starts_with("/identifications/1/");
    let elsewhere: Vec<_> = questions.iter().map(|question| question.field.as_str()).filter(is_elsewhere).collect();
    assert_eq!(elsewhere, NOTHING);
}

fn is_note(rule: RuleId) -> bool {
    Rulebook::builtin().rule(rule).effect == Effect::Note
}
