//! The forms in which the parts of an application may be stated, and the effects of reading them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use onboardable::application::{Application, Field, limits};
use onboardable::facts::Fact;
use onboardable::rulebook::Rulebook;
use onboardable::setting::StatedBy;
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

/// What the caller fixes is taken where the record says nothing; pinned, it outranks the record, and the difference shows.
#[test]
fn a_context_fills_in_and_pinned_outranks() {
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    let differs = |context: &str, record: Value| {
        let text = record.to_string();
        let context = Context::from_json(context).expect("a context");
        let application = context.applied_to(Application::from_json(&text).expect("an application"));
        let assessment = assess(&application, Gate::SignUp, as_of);
        let found = assessment.findings.into_iter().find(|one| one.rule == RuleId::ApplicationPinnedOtherwise);
        found.map(|one| one.evidence.fields.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
    };
    let some = |fields: &str| Some(fields.to_owned());
    for (context, record, expected) in [
        (r#"{"flow":"bankident","pin":true}"#, json!({ "flow": "bankident" }), None),
        (r#"{"flow":"bankident","pin":true}"#, json!({ "flow": "videoident" }), some("/flow")),
        (r#"{"flow":"bankident"}"#, json!({ "flow": "videoident" }), None),
        (r#"{"flow":"bankident","pin":true}"#, json!({ "flow": 7 }), some("/flow")),
        (r#"{"branch":"DE","pin":true}"#, json!({ "branch": "DEU" }), None),
        (r#"{"branch":"DE","pin":true}"#, json!({ "person": { "branch": "de" } }), None),
        (r#"{"branch":"DE","pin":true}"#, json!({ "person": { "branch": "FR" } }), some("/person/branch")),
        (r#"{"allowed_residence_countries":["DE"],"pin":true}"#, json!({}), None),
        (
            r#"{"allowed_residence_countries":["DE","FR"],"pin":true}"#,
            json!({ "allowed_residence_countries": ["FRA", "DEU"] }),
            None,
        ),
        (
            r#"{"allowed_residence_countries":["DE"],"pin":true}"#,
            json!({ "allowed_residence_countries": ["DE", "FR"] }),
            some("/allowed_residence_countries"),
        ),
        (
            r#"{"allowed_residence_countries":["DE","FR"],"pin":true}"#,
            json!({ "allowed_residence_countries": ["DE"] }),
            some("/allowed_residence_countries"),
        ),
        (
            r#"{"allowed_residence_countries":[],"pin":true}"#,
            json!({ "allowed_residence_countries": "DE" }),
            some("/allowed_residence_countries"),
        ),
    ] {
        assert_eq!(differs(context, record.clone()), expected, "{context} {record}");
    }
    // The branch that the person states is not filled in beside it.
    let record = r#"{"person":{"branch":"FR"}}"#;
    for (pin, branch) in [(false, Field::Absent), (true, Field::from("DE"))] {
        let context = Context { branch: "DE".into(), pin: pin.into(), ..Context::default() };
        let application = context.applied_to(Application::from_json(record).expect("an application"));
        assert_eq!(application.branch, branch);
    }
}

/// The instant that the caller asks as of is the caller's, and a record's own outranks it unless it is pinned.
#[test]
fn who_states_the_instant_is_said() {
    let by = |context: &str, own: Option<&str>| {
        let mut context = Context::from_json(context).expect("a context");
        context.set_as_of("2026-10-01T00:00:00Z".parse().expect("an instant"));
        let text = own.map_or_else(|| "{}".to_owned(), |own| json!({ "as_of": own }).to_string());
        let application = context.applied_to(Application::from_json(&text).expect("an application"));
        let assessment = assess(&application, Gate::SignUp, "2026-10-01T00:00:00Z".parse().expect("an instant"));
        (assessment.as_of.date_naive().to_string(), assessment.setting.as_of_by)
    };
    let own = Some("2026-11-21");
    assert_eq!(by("{}", None), ("2026-10-01".to_owned(), StatedBy::Caller));
    assert_eq!(by("{}", own), ("2026-11-21".to_owned(), StatedBy::Application));
    assert_eq!(by(r#"{"pin":true}"#, None), ("2026-10-01".to_owned(), StatedBy::Caller));
    assert_eq!(by(r#"{"pin":true}"#, own), ("2026-10-01".to_owned(), StatedBy::Caller));
    // A context that states the instant itself is the caller's, too.
    let context = Context { as_of: "2026-10-01".into(), ..Context::default() };
    let application = context.applied_to(Application::default());
    let assessment = assess(&application, Gate::SignUp, "2026-11-21T00:00:00Z".parse().expect("an instant"));
    assert_eq!(assessment.setting.as_of_by, StatedBy::Caller);
}

/// An error about a context says what the field may be.
#[test]
fn an_invalid_context_says_what_is_allowed() {
    for (bad, allowed) in [
        (r#"{"branch":"Germany"}"#, "a country such as \"DE\""),
        (r#"{"flow":"video"}"#, "digital_banking, videoident, bankident or bankident_plus"),
        (r#"{"pin":"true"}"#, "true or false"),
    ] {
        let error = Context::from_json(bad).expect_err(bad).to_string();
        assert!(error.ends_with(&format!("give {allowed}")), "{error}");
    }
}

/// What is unreadable is written as something that is unreadable in the same way.
#[test]
fn an_unreadable_field_stays_unreadable_when_it_is_written() {
    let long = "?".repeat(limits::TEXT_BYTES + 1);
    let many = vec![Value::Null; limits::LIST_LENGTH + 1];
    for (field, values) in [
        ("flow", vec![json!(true), json!(7), json!([]), json!({}), json!(long)]),
        ("person", vec![json!(true), json!(7), json!("x"), json!([])]),
        ("tax_identifications", vec![json!(true), json!(7), json!("x"), json!(many)]),
        ("allowed_residence_countries", vec![json!(false), json!(-1), json!({}), json!(many)]),
        ("identification", vec![json!({ "failed_transfers": -3 }), json!({ "failed_transfers": 1.5 })]),
    ] {
        for value in values {
            let text = json!({ field: value }).to_string();
            let read = Application::from_json(&text).expect("an application");
            let written = serde_json::to_string(&read).expect("JSON");
            assert!(Application::from_json(&written).expect("an application") == read, "{field}: {written:.60}");
            let mut is_unreadable = false;
            read.statements(&mut |_, statement| is_unreadable |= statement.value().is_none());
            assert!(is_unreadable, "{field} {text:.60}");
        }
    }
}

/// Whoever reads an application by serde with something else than an object is shown what was expected.
#[test]
fn serde_says_what_it_expected() {
    use serde::de::value::{BytesDeserializer, Error, MapDeserializer};
    use serde::de::{Deserialize as _, IntoDeserializer as _};

    struct Bytes;
    impl<'de> serde::de::IntoDeserializer<'de, Error> for Bytes {
        type Deserializer = BytesDeserializer<'de, Error>;
        fn into_deserializer(self) -> Self::Deserializer {
            BytesDeserializer::new(b"x")
        }
    }
    let of_key = |key: &'static str| {
        let pairs = std::iter::once((key, Bytes));
        let read = Application::deserialize(MapDeserializer::<_, Error>::new(pairs));
        read.err().map(|error| error.to_string()).unwrap_or_default()
    };
    for key in ["strange", "flow"] {
        assert!(of_key(key).ends_with("expected a JSON value"), "{}", of_key(key));
    }
    let text: Result<onboardable::application::Text<'_>, Error> =
        onboardable::application::Text::deserialize(7_u32.into_deserializer());
    assert!(text.is_err_and(|error| error.to_string().ends_with("expected text")));
}

/// Whoever writes another door walks over what an application states, and counts what it does not read.
#[test]
fn statements_and_unread_keys_are_listed() {
    let text = r#"{"x":1,"flow":"bankident","person":{"title":null,"y":{"z":1},"fatca_relevant":true,"email":7},
        "identification":{"failed_transfers":2},"tax_identifications":[{"country":"DE","w":0}]}"#;
    let application = Application::from_json(text).expect("an application");
    let mut stated = Vec::new();
    application.statements(&mut |place, statement| {
        stated.push(format!("{place} {}", statement.value().unwrap_or_else(|| format!("{statement:?}").into())));
    });
    stated.sort();
    assert_eq!(
        stated,
        [
            "/flow bankident",
            "/identification/failed_transfers 2",
            "/person/email Unreadable(Number)",
            "/person/fatca_relevant true",
            "/person/title Null",
            "/tax_identifications/0/country DE",
        ]
    );
    assert_eq!(application.count_unread(), 3);
    let numbers = Application::from_json(r#"{"x":-1,"y":1.5,"z":null}"#).expect("an application");
    let found = rules(&assess(&numbers, Gate::SignUp, "2026-11-21T00:00:00Z".parse().expect("an instant")));
    assert!(found.contains(&"application.keys_not_read".to_owned()) && numbers.count_unread() == 2, "{found:?}");
    assert_eq!(Application::from_json("{}").expect("an application").count_unread(), 0);
}

/// An error names the line and column, unless the whole text is at fault; beside a bare person only unknown keys are not read.
#[test]
fn an_error_names_its_place() {
    let error = |text: &str| Application::from_json(text).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error("{\n  \"a\": }").starts_with("line 2, column 8: "), "{}", error("{\n  \"a\": }"));
    assert!(error("[]").starts_with("the JSON is not an object"), "{}", error("[]"));
    let text = r#"{"first_name":"Eva","last_name":"Muster","flow":"videoident","reference":"7","new_key":1}"#;
    let bare = Application::from_json(text).expect("a person");
    assert_eq!((bare.count_unread(), bare.flow), (1, Field::from("videoident")));
}

/// An account is there if it is stated, if its request is completed, or if BankIdent Plus has come so far.
#[test]
fn an_account_shows_in_other_parts() {
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    for (json, expected) in [
        (json!({}), false),
        (json!({ "account": { "id": "a1" } }), true),
        (json!({ "account_opening_request": { "status": "COMPLETED" } }), true),
        (json!({ "account_opening_request": { "status": "REQUESTED" } }), false),
        (json!({ "identification": { "method": "bank_plus", "status": "successful" } }), true),
        (json!({ "identification": { "method": "bank_plus", "status": "created" } }), false),
        (json!({ "identification": { "method": "idnow", "status": "successful" } }), false),
    ] {
        let text = json.to_string();
        let application = Application::from_json(&text).expect("an application");
        assert_eq!(assess(&application, Gate::AccountOpening, as_of).has_account, expected, "{text}");
    }
}

/// An empty list says that there is no identification; one that holds something unreadable does not.
#[test]
fn an_empty_list_states_that_there_is_none() {
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    for (list, is_readable) in [(json!([]), true), (json!([7]), false), (json!(7), false), (Value::Null, true)] {
        let text = json!({ "identifications": list }).to_string();
        let application = Application::from_json(&text).expect("an application");
        let status = Rulebook::builtin().facts(&application, Gate::AccountOpening, as_of).identification.status;
        assert!(matches!((status, is_readable), (Fact::Missing, true) | (Fact::Unreadable, false)), "{list}");
    }
}

/// What a change causes is listed among the other findings, in the order of the rules.
#[test]
fn findings_of_a_change_keep_the_order_of_the_rules() {
    let found = |json: Value| {
        let findings = evaluate(&json).findings.into_iter();
        findings.filter(|one| one.is_found).map(|one| one.rule).collect::<Vec<_>>()
    };
    let mut json = clean();
    json["person"]["first_name"] = "A1".into();
    json["mobile_number"]["number"] = "0151".into();
    let before = found(json.clone());
    json["change"] = json!({ "nationality": "US" });
    let after = found(json);
    // The rule of the change is between those of the name and of the telephone number.
    assert!(after.is_sorted() && after.len() > before.len(), "{before:?} {after:?}");
    assert!(after.first() == before.first() && after.contains(&RuleId::FatcaUsNationality), "{after:?}");
}

/// A text that is no application is not evaluated as one: what it lacks is not reported.
#[test]
fn what_is_no_application_lacks_nothing() {
    let families = |json: Value| {
        let findings = evaluate(&json).findings.into_iter();
        findings.map(|one| one.rule.rule().family).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(families(json!({ "code": "x" })).len() > 5);
    assert_eq!(families(json!({ "code": "x", "errors": [{ "code": "x" }] })), ["application"].into());
}
