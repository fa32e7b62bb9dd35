//! What holds for every application, however it was made.
//!
//! Beside random applications, the properties take every case of `tests/cases/`: whoever adds a rule with its
//! cases has its rule in here.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;

use std::collections::{BTreeMap, BTreeSet};

use onboardable::application::{Application, FieldShape, Kind, Shape};
use onboardable::facts::{Facts, date};
use onboardable::finding::Pointer;
use onboardable::rulebook::{Effect, Gate, Lang, RULES, RuleId};
use onboardable::{Assessment, Decision, Report, assess};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Judges JSON as of the tests' day; the cases' days are put into the application.
fn judge(json: &Value, gate: Gate) -> Assessment {
    let text = json.to_string();
    let application = Application::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assess(&application, gate, date::parse_as_of(case::AS_OF).expect("a day"))
}

/// Every pointer to a value that is neither an object, a list nor null.
fn leaves(json: &Value) -> Vec<String> {
    fn walk(json: &Value, path: &str, leaves: &mut Vec<String>) {
        match json {
            Value::Object(object) => {
                for (name, value) in object {
                    walk(value, &format!("{path}/{name}"), leaves);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    walk(value, &format!("{path}/{index}"), leaves);
                }
            }
            Value::Null => {}
            Value::Bool(_) | Value::Number(_) | Value::String(_) => leaves.push(path.to_owned()),
        }
    }
    let mut found = Vec::new();
    walk(json, "", &mut found);
    found
}

// ---------------------------------------------------------------- taking a fact away

/// Where taking a field away may turn hold or deny into proceed, and why that is right. Nothing else may.
const MAY_BE_TAKEN_AWAY: &[(&str, &str)] = &[
    ("/as_of", "says when to judge, and is no fact about the applicant"),
    ("/person/address/line_2", "an optional line: an address is whole without it"),
    ("/person/address/state", "an optional part: most countries write addresses without it"),
    ("/person/contact_address/*", "an optional part: without its last field there is no mailing address"),
    ("/identification/address/*", "an optional part: without its last field the provider found no address"),
    ("/tax_identifications/*/valid_until", "an optional end: most numbers have none"),
    ("/identification/failure_reason", "a reason is given only after a failure, which the status tells too"),
    ("/identification/created_at", "an optional start of a clock: the partner records it or not"),
    ("/identification/requested_at", "an optional start of a clock: the partner records it or not"),
    ("/identification/status_since", "an optional start of a clock: the partner records it or not"),
    ("/identification/authorization_expires_at", "the API names the instant or not"),
    ("/identification/confirmation_expires_at", "the API names the instant or not"),
    ("/identification/product_name", "BankIdent Plus asks for it, and Bankident only where it leads to an account"),
    ("/bank_identification_attempts/*/failure_reason", "a reason is given only after a failure"),
    ("/person/created_at", "an optional start of a clock: the partner records it or not"),
    ("/person/aml_follow_up_date", "the bank sets it after the onboarding"),
    ("/change/*", "what is not sent changes nothing"),
    ("/identification_session/identification_methods/*", "a method fewer is another request, for fewer methods"),
    ("/account_opening_request/rejection_reason/failed_validation", "a reason is given only after a rejection"),
    ("/account_opening_request/error/code", "a reason is given only after a rejection, which the status tells too"),
    ("/account/opened_at", "without it there is no account, which is how every applicant begins"),
];

/// As above, where it depends on the rest of the application.
fn may_be_taken_away(field: &str, json: &Value, gate: Gate) -> Option<&'static str> {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("a case is readable");
    let facts = Facts::new(&application, date::parse_as_of(case::AS_OF).expect("a day"));
    let has = |pointer: &str| {
        !matches!(json.pointer(pointer), None | Some(Value::Null)) && json.pointer(pointer) != Some(&json!(" "))
    };
    // The rule that asks for the day says where and when.
    let expiry = RuleId::IdentityDocumentExpiryMissing.rule();
    let needs_expiry = expiry.applies(gate, &facts) && facts.identifications().any(|one| one.is_successful());
    let deciding = facts.identification.at("").as_str().to_owned();
    let proof = |one: &str, other: &str| field == format!("{deciding}{one}") && !has(&format!("{deciding}{other}"));
    if let Some((_, why)) = MAY_BE_TAKEN_AWAY.iter().find(|(may, _)| Pointer::new(field.to_owned()).matches(may)) {
        Some(why)
    } else if field == "/person/legitimation_valid_until" && !needs_expiry {
        Some(
            "empty for everybody before a success, and never asked for outside branches IT and ES and before account opening",
        )
    } else if proof("proof_of_address_type", "proof_of_address_issued_at")
        || proof("proof_of_address_issued_at", "proof_of_address_type")
    {
        Some("an optional part: half a proof of address is one slip, none at all is none")
    } else if field.starts_with("/identifications/") && !field.starts_with(&deciding) {
        Some("a record of a list: an attempt that does not decide may lack what no aborted attempt ever had")
    } else {
        None
    }
}

/// The application without a field.
fn without(json: &Value, field: &str) -> Value {
    let (parent, name) = field.rsplit_once('/').expect("a pointer");
    let mut less = json.clone();
    match less.pointer_mut(parent).expect("the parent") {
        Value::Object(object) => drop(object.remove(name)),
        Value::Array(list) => drop(list.remove(name.parse::<usize>().expect("an index"))),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => unreachable!("it has fields"),
    }
    less
}

/// Says where taking one leaf away turns hold or deny into proceed although it may not.
fn wrongly_released(json: &Value, gate: Gate, fields: impl IntoIterator<Item = String>) -> Vec<String> {
    let before = judge(json, gate);
    if before.decision() == Decision::Proceed {
        return Vec::new();
    }
    // A value that the API would refuse is better not sent: without it the application may proceed.
    let is_slip = |field: &str| {
        let corrected = before.findings.iter().filter(|one| one.effect == Effect::Correct);
        corrected.flat_map(|one| &one.evidence.fields).any(|slip| slip.as_str() == field)
    };
    let released = |field: &String| judge(&without(json, field), gate).decision() == Decision::Proceed;
    fields
        .into_iter()
        .filter(released)
        .filter(|field| !is_slip(field) && may_be_taken_away(field, json, gate).is_none())
        .collect()
}

/// Taking a fact away never turns hold or deny into proceed: for every case of every rule that begins with the
/// clean applicant, at the gate of the rule and at the last one.
///
/// The first finds of a rule lose every field in turn, its other cases only what they set.
#[test]
fn taking_a_fact_of_a_case_away_never_releases() {
    let clean = case::clean();
    let mut wrong = Vec::new();
    for rule in &RULES {
        let mut finds = 0;
        for one in case::cases(rule).iter().filter(|one| matches!(one.base, case::Base::Clean)) {
            let mut json = case::application(one, &clean);
            if let Some(as_of) = one.as_of {
                case::put(&mut json, "/as_of", Some(json!(as_of.to_string())));
            }
            finds += usize::from(one.answer == "found");
            let takes_all = one.answer == "found" && finds <= 2;
            let is_taken = |field: &String| takes_all || one.set.keys().any(|set| field.starts_with(set.as_str()));
            let taken: Vec<_> = leaves(&json).into_iter().filter(is_taken).collect();
            for gate in BTreeSet::from([rule.gate, Gate::AccountOpening]) {
                let released = wrongly_released(&json, gate, taken.iter().cloned());
                wrong.extend(
                    released.into_iter().map(|field| format!("{} / {}, {gate}: {field}", rule.name, one.name)),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{} fields can be taken away to proceed:\n{}", wrong.len(), wrong.join("\n"));
}

/// Where `null` is an answer: a salutation of null is the API's word for non-binary.
const NULL_IS_AN_ANSWER: &[&str] = &["/person/salutation"];

/// A field with `null` is judged as a field that does not stand there.
#[test]
fn null_is_judged_as_missing() {
    for json in [case::clean(), dirty(), dirty_in_a_list()] {
        for field in leaves(&json).into_iter().filter(|field| !NULL_IS_AN_ANSWER.contains(&field.as_str())) {
            let mut nulled = json.clone();
            *nulled.pointer_mut(&field).expect("the field") = Value::Null;
            let [nulled, removed] = [nulled, without(&json, &field)].map(|json| judge(&json, Gate::AccountOpening));
            assert_eq!(nulled, removed, "{field}");
        }
    }
}

// ---------------------------------------------------------------- random applications

/// The values that some case calls a find, each with its fields. What chooses the rules (flow, environment, day,
/// method) and what adds an attempt to identify is left out: those are other applications, not more findings.
fn finds() -> Vec<BTreeMap<String, Value>> {
    let chooses = |field: &String| {
        ["/flow", "/environment", "/as_of", "/branch", "/person/branch", "/account", "/identifications"]
            .iter()
            .any(|one| field.starts_with(one))
            || field.ends_with("/method")
    };
    let mut finds = Vec::new();
    for rule in &RULES {
        for one in case::cases(rule) {
            let is_plain = one.remove.is_empty() && one.null.is_empty() && one.as_of.is_none();
            if matches!(one.base, case::Base::Clean)
                && is_plain
                && one.answer == "found"
                && !one.set.keys().any(chooses)
            {
                finds.push(one.set);
            }
        }
    }
    finds
}

fn overlaps(one: &BTreeMap<String, Value>, json: &BTreeMap<String, Value>) -> bool {
    one.keys().any(|a| json.keys().any(|b| a.starts_with(b.as_str()) || b.starts_with(a.as_str())))
}

/// Finds that do not touch one another's fields.
fn some_finds() -> impl Strategy<Value = Vec<BTreeMap<String, Value>>> {
    let finds = finds();
    proptest::collection::vec(proptest::sample::select(finds), 0..6).prop_map(|chosen| {
        let mut kept: Vec<BTreeMap<String, Value>> = Vec::new();
        for one in chosen {
            if !kept.iter().any(|other| overlaps(other, &one)) {
                kept.push(one);
            }
        }
        kept
    })
}

fn with_finds(finds: &[BTreeMap<String, Value>]) -> Value {
    let mut json = case::clean();
    for (field, value) in finds.iter().flatten() {
        case::put(&mut json, field, Some(value.clone()));
    }
    json
}

/// Every field of an application as a pointer, `0` for a place in a list.
fn fields(shape: &'static Shape, path: &str) -> Vec<(String, &'static FieldShape)> {
    let mut found = Vec::new();
    for field in shape.fields {
        let pointer = format!("{path}/{}", field.name);
        match field.kind {
            Kind::Object(inner) => found.extend(fields(inner, &pointer)),
            Kind::List(inner) => found.extend(fields(inner, &format!("{pointer}/0"))),
            Kind::Flag
            | Kind::Text
            | Kind::Country
            | Kind::Countries
            | Kind::Texts
            | Kind::Date
            | Kind::LastDay
            | Kind::Timestamp
            | Kind::DayOrTimestamp => {}
        }
        found.push((pointer, field));
    }
    found
}

/// Any JSON: often with the keys and the values that applications have.
fn any_json() -> impl Strategy<Value = Value> {
    let words = [
        "",
        " ",
        "null",
        "US",
        "DE",
        "FR",
        "IT",
        "XX",
        "successful",
        "failed",
        "idnow",
        "bank_plus",
        "2026-05-21",
        "2024-02-29",
        "2200-12-31",
        "1900-01-01",
        "2026-11-21T00:00:00Z",
        "+4915112345678",
        "+1",
        "GAS_BILL",
        "DEU-BO-02004",
        "Postfach 1",
        "DE89370400440532013000",
        "\u{202e}",
        "ﷺ",
        "a\u{301}\u{301}",
        "sandbox",
        "bankident",
        "NO_MATCH",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        proptest::sample::select(words.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let mut keys: Vec<String> =
        fields(&Application::SHAPE, "").into_iter().map(|(_, field)| field.name.to_owned()).collect();
    keys.extend(["__proto__", "constructor", "", "0"].map(str::to_owned));
    leaf.prop_recursive(5, 96, 12, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(proptest::sample::select(keys.clone()), inner, 0..12)
                .prop_map(|object| Value::Object(object.into_iter().collect())),
        ]
    })
}

/// The clean applicant with some fields set to anything.
fn mutated() -> impl Strategy<Value = Value> {
    let pointers: Vec<String> = fields(&Application::SHAPE, "").into_iter().map(|(pointer, _)| pointer).collect();
    proptest::collection::vec((proptest::sample::select(pointers), any_json()), 0..8).prop_map(|changes| {
        let mut json = case::clean();
        for (pointer, value) in changes {
            if can_hold(&json, &pointer) {
                case::put(&mut json, &pointer, Some(value));
            }
        }
        json
    })
}

/// Whether every parent of a pointer is, or can be made, an object or a list.
fn can_hold(json: &Value, pointer: &str) -> bool {
    pointer.match_indices('/').all(|(at, _)| {
        let (parent, name) = (&pointer[..at], &pointer[at + 1..]);
        let is_index = name.split('/').next().is_some_and(|name| name == "0");
        match json.pointer(parent) {
            None | Some(Value::Null) => true,
            Some(Value::Object(_)) => !is_index,
            Some(Value::Array(_)) => is_index,
            Some(Value::Bool(_) | Value::Number(_) | Value::String(_)) => false,
        }
    })
}

/// Judges and reports in every way there is.
fn do_everything(text: &str, as_of: chrono::DateTime<chrono::Utc>) {
    let Ok(application) = Application::from_json(text) else { return };
    for gate in Gate::ALL {
        let assessment = assess(&application, *gate, as_of);
        let worst = assessment.findings.iter().map(onboardable::Finding::light).max();
        assert_eq!(assessment.light(), worst.unwrap_or(onboardable::Light::Green));
        assert_eq!(assessment.decision(), assessment.light().into());
        for lang in Lang::ALL {
            let report = Report::new(&assessment, *lang);
            let told: Value = serde_json::from_str(&report.to_json()).expect("a report is JSON");
            assert_eq!(told["decision"], assessment.decision().name());
            assert_eq!(told["findings"].as_array().map(Vec::len), Some(assessment.findings.len()));
            let pretty: Value = serde_json::from_str(&report.to_json_pretty()).expect("a report is JSON");
            assert_eq!(told, pretty);
            assert!(!report.to_text().is_empty() && !report.to_markdown().is_empty());
        }
    }
    let written = serde_json::to_string(&application).expect("an application can be written");
    // Written anew, an unreadable list or text stands as long as its limit, which may be more than a record holds.
    if written.len() <= onboardable::application::limits::RECORD_BYTES {
        let again = Application::from_json(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
        assert!(again == application, "the application reads otherwise after writing: {written}");
    }
}

fn any_instant() -> impl Strategy<Value = chrono::DateTime<chrono::Utc>> {
    prop_oneof![
        Just(chrono::DateTime::<chrono::Utc>::MIN_UTC),
        Just(chrono::DateTime::<chrono::Utc>::MAX_UTC),
        (-10_000_000_000_i64..10_000_000_000)
            .prop_map(|seconds| chrono::DateTime::from_timestamp(seconds, 0).expect("an instant")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(text in any::<String>(), as_of in any_instant()) {
        do_everything(&text, as_of);
    }

    #[test]
    fn no_json_panics(json in any_json(), as_of in any_instant()) {
        do_everything(&json.to_string(), as_of);
    }

    #[test]
    fn no_mutation_of_the_clean_applicant_panics(json in mutated(), as_of in any_instant()) {
        do_everything(&json.to_string(), as_of);
    }

    /// Setting one more field to a value that is a find never lowers the light.
    #[test]
    fn a_finding_never_improves_a_decision(finds in some_finds()) {
        for gate in Gate::ALL {
            let mut light = onboardable::Light::Green;
            for some in 0..=finds.len() {
                let now = judge(&with_finds(&finds[..some]), *gate).light();
                prop_assert!(light <= now, "{light} became {now} at {gate} with {:?}", finds.get(some - 1));
                light = now;
            }
        }
    }

    /// Taking a fact away never turns hold or deny into proceed, with several finds at once either.
    #[test]
    fn taking_a_fact_away_never_releases(finds in some_finds()) {
        let json = with_finds(&finds);
        for gate in Gate::ALL {
            let wrong = wrongly_released(&json, *gate, leaves(&json));
            prop_assert!(wrong.is_empty(), "at {gate}: {wrong:?}");
        }
    }
}

// ---------------------------------------------------------------- one spoilt field

/// An applicant with findings in many families, so that it shows when one of them disappears.
fn dirty() -> Value {
    let mut json = case::clean();
    for (field, value) in [
        ("/person/birth_country", json!("US")),
        ("/person/nationality", json!("PR")),
        ("/person/address/line_1", json!("Postfach 1")),
        ("/person/screening_progress", json!("SCREENED_DECLINED")),
        ("/person/risk_classification_status", json!("NOT_SCORED")),
        ("/person/customer_vetting_status", json!("INFORMATION_REQUESTED")),
        ("/mobile_number/verified", json!(false)),
        ("/mobile_number/number", json!("+14165550123")),
        ("/identification/status", json!("failed")),
        ("/identification/proof_of_address_type", json!("RENT_CONTRACT")),
        ("/identification/proof_of_address_issued_at", json!("2020-01-01")),
        ("/identity_document/code", json!("DEU-AO-03001")),
        ("/tax_identifications/0/country", json!("US")),
    ] {
        case::put(&mut json, field, Some(value));
    }
    json
}

/// The same, with its identification in a list.
fn dirty_in_a_list() -> Value {
    let mut json = dirty();
    let identification = json["identification"].clone();
    case::put(&mut json, "/identification", None);
    case::put(&mut json, "/identifications", Some(json!([identification])));
    json
}

fn base_for(field: &str) -> Value {
    if field.starts_with("/identifications") { dirty_in_a_list() } else { dirty() }
}

/// Whether a rule reads a field, something inside it or something around it.
fn reads(rule: RuleId, field: &str) -> bool {
    rule.rule().reads.iter().any(|reads| {
        let parts = reads.split('/').count();
        let depth = field.replace("/identifications/0", "/identification").split('/').count();
        let own =
            field.replace("/identifications/0", "/identification").replace("/identifications", "/identification");
        let shorter: Vec<_> = reads.split('/').take(depth).collect();
        let outer: Vec<_> = own.split('/').take(parts).collect();
        *reads == "/*"
            || Pointer::new(own.clone()).matches(&shorter.join("/"))
            || Pointer::new(outer.join("/")).matches(reads)
    })
}

/// Spoils one field and expects a finding of a rule exactly there, and every finding that does not read the field
/// still in its place.
fn expect_spoilt(field: &str, value: Value, rule: &str) {
    let base = base_for(field);
    let before = judge(&base, Gate::AccountOpening);
    let mut json = base;
    case::put(&mut json, field, Some(value.clone()));
    let after = judge(&json, Gate::AccountOpening);
    assert!(
        after
            .findings
            .iter()
            .any(|one| one.rule.to_string() == rule && one.evidence.fields.iter().any(|at| at.as_str() == field)),
        "{field} = {value}: no finding of {rule} there"
    );
    for finding in before.findings.iter().filter(|one| !reads(one.rule, field)) {
        assert!(
            after.findings.iter().any(|one| one.rule == finding.rule && one.evidence == finding.evidence),
            "{field} = {value} hides {:?}",
            finding.rule
        );
    }
}

/// A value of a wrong JSON type is one finding at its field, and hides no other.
#[test]
fn every_field_of_a_wrong_type_is_told() {
    for (pointer, field) in fields(&Application::SHAPE, "") {
        let wrong = match field.kind {
            Kind::Flag => vec![json!("false"), json!(0), json!(1), json!([]), json!({})],
            Kind::Text | Kind::Country | Kind::Date | Kind::LastDay | Kind::Timestamp | Kind::DayOrTimestamp => {
                vec![json!(true), json!(20_240_101), json!(1.5), json!([]), json!({}), json!("x".repeat(1025))]
            }
            Kind::Object(_) => vec![json!(true), json!(1), json!("DE"), json!([])],
            Kind::List(_) => vec![json!(true), json!(1), json!("DE"), json!({}), Value::from(vec![json!({}); 65])],
            Kind::Countries | Kind::Texts => {
                vec![json!(true), json!(1), json!("DE"), json!({}), Value::from(vec![json!("DE"); 65])]
            }
        };
        for value in wrong {
            expect_spoilt(&pointer, value, "application.wrong_type");
        }
        if matches!(field.kind, Kind::List(_)) {
            for value in [json!(true), json!(1), json!("DE"), json!([])] {
                expect_spoilt(&format!("{pointer}/0"), value, "application.wrong_type");
            }
        }
    }
}

/// The same of text that is not what its field holds, inside objects and lists too.
#[test]
fn every_malformed_date_instant_and_country_is_told() {
    for (pointer, field) in fields(&Application::SHAPE, "") {
        let (rule, wrong): (_, &[&str]) = match field.kind {
            Kind::Date | Kind::LastDay => {
                ("application.malformed_date", &["2023-02-29", "01.02.2023", "2023-02-01T10:00:00Z"])
            }
            Kind::Timestamp => {
                ("application.malformed_timestamp", &["2023-02-01", "2023-02-01T00:00:00", "2023-02-29T00:00:00Z"])
            }
            Kind::DayOrTimestamp => {
                ("application.malformed_timestamp", &["2023-02-29", "2023-02-01T00:00:00", "01.02.2023"])
            }
            Kind::Country => ("application.unknown_country", &["XX", "UK", "Deutschland"]),
            Kind::Flag | Kind::Text | Kind::Countries | Kind::Texts | Kind::Object(_) | Kind::List(_) => continue,
        };
        for value in wrong {
            expect_spoilt(&pointer, json!(value), rule);
        }
    }
}
