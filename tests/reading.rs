//! The forms in which the parts of an application may be stated, and the effects of reading them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use onboardable::application::{Application, Field};
use onboardable::rulebook::Rulebook;
use onboardable::value::date;
use onboardable::{Assessment, Context, DuplicateKey, Gate, RuleId, assess};
use serde_json::{Value, json};

fn clean() -> Value {
    serde_json::from_str(include_str!("cases/clean.json")).expect("the clean applicant")
}

fn evaluate(json: &Value) -> Assessment {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("readable");
    let written = serde_json::to_string(&application).expect("written");
    assert!(Application::from_json(&written).expect("readable") == application, "{written}");
    assess(&application, Gate::AccountOpening, "2026-11-21T00:00:00Z".parse().expect("an instant"))
}

fn rules(assessment: &Assessment) -> Vec<String> {
    assessment.findings.iter().map(|finding| finding.rule.to_string()).collect()
}

/// An object or the list of the endpoint, under either key.
#[test]
fn accounts_are_read_in_every_form() {
    let with = |accounts: &[(&str, Value)]| {
        let mut json = clean();
        json["tax_identifications"] = json!([]);
        for (key, value) in accounts {
            json[*key] = value.clone();
        }
        evaluate(&json)
    };
    let account =
        |day: &str| json!({ "id": "a1", "type": "CHECKING_PERSONAL", "locking_reasons": [], "opened_at": day });
    let (old, new) = (account("2026-05-01T13:00:00Z"), account("2026-11-05"));
    let expected = with(&[("account", old.clone())]);
    assert!(rules(&expected).contains(&"tax.missing".to_owned()), "{:?}", rules(&expected));
    for same in [
        vec![("accounts", old.clone())],
        vec![("account", json!([old]))],
        vec![("accounts", json!([old]))],
        vec![("accounts", json!([new, old]))],
        vec![("account", new.clone()), ("accounts", json!([old, new]))],
        vec![("account", Value::Null), ("accounts", json!([null, old]))],
    ] {
        let assessment = with(&same);
        assert!(rules(&assessment).contains(&"tax.missing".to_owned()), "{same:?}");
    }
    let none = with(&[]);
    assert!(!rules(&none).contains(&"tax.missing".to_owned()), "{:?}", rules(&none));
    assert_eq!(rules(&with(&[("accounts", json!([]))])), rules(&none), "an empty list states that there is none");
    for unreadable in [json!([7]), json!("a1"), json!([{ "opened_at": "yesterday" }])] {
        let assessment = with(&[("accounts", unreadable.clone())]);
        assert_eq!(assessment.decision(), onboardable::Decision::Hold, "{unreadable}");
    }
}

/// An `as_of` with blanks around it is read like any other field.
#[test]
fn an_as_of_with_blanks_is_read() {
    for text in ["2026-11-01", "2026-11-01 ", "\t2026-11-01\n", " 2026-11-01T00:00:00Z"] {
        let assessment = evaluate(&json!({ "as_of": text }));
        assert_eq!(assessment.as_of.to_string(), "2026-11-01 00:00:00 UTC", "{text:?}");
    }
    for text in ["", " ", "null"] {
        assert_eq!(evaluate(&json!({ "as_of": text })).as_of.to_string(), "2026-11-21 00:00:00 UTC", "{text:?}");
    }
}

/// Any number of unknown keys is one finding of a bounded size.
#[test]
fn very_many_unread_keys_are_one_short_finding() {
    let keys: serde_json::Map<_, _> = (0..5_000).map(|index| (format!("k{index}"), json!(1))).collect();
    let assessment = evaluate(&Value::Object(keys));
    let finding = assessment.findings.iter().find(|one| one.rule.to_string() == "application.keys_not_read");
    let finding = finding.expect("a finding");
    assert!(finding.evidence.fields.len() <= 64, "{}", finding.evidence.fields.len());
}

/// A person alone is evaluated as the same person in an application.
#[test]
fn a_bare_person_is_evaluated_as_a_person() {
    let person = clean()["person"].clone();
    let mut bare = evaluate(&person);
    let assessment = evaluate(&json!({ "person": person }));
    assert!(rules(&bare).contains(&"application.bare_person".to_owned()));
    bare.findings.retain(|one| one.rule != RuleId::ApplicationBarePerson);
    bare.answers.found.remove(RuleId::ApplicationBarePerson);
    assert_eq!(bare, assessment);
}

/// Only valid values of the caller are fixed.
#[test]
fn an_invalid_context_is_an_error() {
    for good in ["{}", r#"{"branch":"de","as_of":"2026-11-21 ","pin":null}"#, r#"{"allowed_residence_countries":[]}"#]
    {
        assert!(Context::from_json(good).is_ok(), "{good}");
    }
    for bad in [
        "[]",
        "",
        r#"{"brnach":"DE"}"#,
        r#"{"branch":"Germany"}"#,
        r#"{"branch":7}"#,
        r#"{"flow":"video"}"#,
        r#"{"environment":"test"}"#,
        r#"{"as_of":"today"}"#,
        r#"{"allowed_residence_countries":["DE","XX"]}"#,
        r#"{"allowed_residence_countries":"DE"}"#,
        r#"{"pin":"true"}"#,
        r#"{"strict":1}"#,
    ] {
        let error = Context::from_json(bad).expect_err(bad);
        assert!(!error.to_string().contains("Germany") && !error.to_string().contains("brnach"), "{error}");
    }
    // A context created in Rust is checked when an application is read.
    let context = Context { flow: "video".into(), ..Context::default() };
    let application = context.applied_to(Application::default());
    assert_eq!(application.flow, Field::from("video"));
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    assert!(rules(&assess(&application, Gate::SignUp, as_of)).contains(&"application.unknown_choice".to_owned()));
}

/// Where no method is stated, the flow says whether it can be Bankident.
#[test]
fn a_flow_may_say_what_no_method_says() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for (flow, expected) in [
        ("videoident", Some(false)),
        ("bankident_plus", Some(false)),
        ("digital_banking", None),
        ("bankident", None),
        ("unheard of", None),
    ] {
        let text = json!({ "flow": flow }).to_string();
        let application = Application::from_json(&text).expect("an application");
        let facts = Rulebook::builtin().facts(&application, Gate::AccountOpening, as_of);
        assert_eq!(facts.is_bankident(), expected, "{flow}");
    }
}

/// Two people are compared by what both state; a part that cannot be read is not a part that is missing.
#[test]
fn a_person_has_a_key_to_find_duplicates_by() {
    let person = |first_name: &str, city: Value| {
        let mut person = json!({ "first_name": first_name, "last_name": "Muster", "birth_date": "1990-05-05" });
        person["birth_city"] = city;
        json!({ "person": person }).to_string()
    };
    let are_one = |one: &str, other: &str| {
        let applications = [one, other].map(|text| Application::from_json(text).expect("an application"));
        let [one, other] = applications.each_ref().map(|application| match &application.person {
            Field::Present(person) => DuplicateKey::of(person),
            _ => panic!("a person"),
        });
        one.zip(other).map(|(one, other)| one == other)
    };
    let erika = person("Erika", json!("Berlin"));
    assert_eq!(are_one(&erika, &person(" Erika ", json!("Berlin"))), Some(true));
    assert_eq!(are_one(&erika, &person("Erik", json!("Berlin"))), Some(false));
    assert_eq!(are_one(&erika, &person("Erika", Value::Null)), Some(false));
    assert_eq!(are_one(&erika, &person("Erika", json!(1))), None);
}
