//! Properties of every application, however it was made.
//!
//! Beside random applications, the properties use every case of `tests/cases/`, so a new rule is covered by its
//! cases.

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
mod taken_away;

use std::collections::{BTreeMap, BTreeSet};

use case::evaluate;
use onboardable::application::{Application, FieldKind, FieldShape, Pointer};
use onboardable::rulebook::{Gate, Lang, Light, RuleId, Rulebook};
use onboardable::value::date;
use onboardable::{Assessment, Report, assess, check_update};
use proptest::prelude::*;
use serde_json::{Value, json};
use taken_away::{MAY_RELEASE, leaves, may_release, parts, without, wrongly_released};

// ---------------------------------------------------------------- removing a fact

/// Removing a fact, a leaf or everything in an object or a list, never turns hold or deny into proceed, nor deny into
/// hold: for every case of every rule that begins with the clean applicant, at the gate of the rule and at the last
/// one.
///
/// For the first found cases of a rule everything is removed in turn, for its other cases what they set, and what is
/// around it.
#[test]
fn taking_a_fact_of_a_case_away_never_releases() {
    let clean = case::clean();
    let may_release = may_release();
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    for rule in Rulebook::builtin().rules {
        let mut found = 0;
        for one in case::cases(rule).iter().filter(|one| !matches!(one.base, Some(case::Base::Empty))) {
            let mut json = case::application(one, &clean);
            if let Some(as_of) = one.as_of {
                case::put(&mut json, "/as_of", Some(json!(as_of.to_string())));
            }
            found += usize::from(one.answer == "found");
            let takes_all = one.answer == "found" && found <= 2;
            let is_about = |field: &str, set: &str| field.starts_with(set) || set.starts_with(field);
            let is_taken = |field: &String| takes_all || one.set.keys().any(|set| is_about(field, set));
            let taken: Vec<_> = parts(&json).into_iter().filter(is_taken).collect();
            for gate in BTreeSet::from([rule.gate, Gate::AccountOpening]) {
                let released = wrongly_released(&json, gate, taken.iter().cloned(), &may_release, &mut used);
                wrong.extend(
                    released
                        .into_iter()
                        .map(|release| format!("- {release} ({} / {}, at {gate})", rule.name, one.name)),
                );
            }
        }
    }
    // Of the clean applicant, before the identification and after it, every two facts.
    for base in [case::clean(), case::created(&case::clean())] {
        for first in parts(&base) {
            let json = without(&base, &first);
            for gate in [Gate::Identification, Gate::AccountOpening] {
                let released = wrongly_released(&json, gate, parts(&json), &may_release, &mut used);
                wrong.extend(released.into_iter().map(|release| format!("- {release} (without {first}, at {gate})")));
            }
        }
    }
    let useless: Vec<_> = may_release
        .iter()
        .enumerate()
        .filter(|(place, _)| !used.contains(place))
        .map(|(_, one)| format!("- {:?} {:?} {:?}", one.field, one.rules, one.own_effect))
        .collect();
    wrong.sort();
    assert!(
        wrong.is_empty() && useless.is_empty(),
        "{} times, taking a fact away makes the answer better. What is missing is never a default: either the rule \
         answers unknown without it, or a reading says why it need not be supplied, and {MAY_RELEASE} gets an entry:\n\
         {}\nEntries of {MAY_RELEASE} that release nothing; take them out:\n{}",
        wrong.len(),
        wrong.join("\n"),
        useless.join("\n")
    );
}

/// Fields where `null` is an answer: a salutation of null is the API's value for non-binary.
const NULL_IS_AN_ANSWER: &[&str] = &["/person/salutation"];

/// A field with `null`, a leaf or everything in an object or a list, is evaluated as an absent field.
#[test]
fn null_is_evaluated_as_missing() {
    for json in [case::clean(), dirty(), dirty_in_a_list()] {
        for field in parts(&json).into_iter().filter(|field| !NULL_IS_AN_ANSWER.contains(&field.as_str())) {
            // An entry of a list is a place of its own: without it the others move up.
            if field.rsplit('/').next().is_some_and(|name| name.parse::<usize>().is_ok()) {
                continue;
            }
            let mut nulled = json.clone();
            *nulled.pointer_mut(&field).expect("the field") = Value::Null;
            let [nulled, removed] =
                [nulled, without(&json, &field)].map(|json| evaluate(&json, Gate::AccountOpening));
            assert_eq!(nulled, removed, "{field}");
        }
    }
}

/// Resources and lists whose empty form states something, with what.
const EMPTY_IS_AN_ANSWER: &[(&str, &str)] = &[
    ("/account", "there is an account"),
    ("/account_opening_request", "an account is about to be requested"),
    ("/accounts", "as an object, there is an account"),
    ("/allowed_residence_countries", "no country is allowed"),
    ("/change", "a change that is empty is a change"),
    ("/devices", "no device is bound"),
    ("/identification", "an identification is about to be requested"),
    ("/identification_session", "a session is about to be requested"),
    ("/identifications", "there is no identification"),
    ("/supported_documents", "the bank supports no document"),
    ("/supported_documents/0/issuing_countries", "the bank supports this document of no country"),
    ("/tax_identifications", "there is no tax record"),
];

/// An empty object and an empty list are evaluated as absent, unless they state something: then the answer is no
/// better than without them.
#[test]
fn empty_is_evaluated_as_missing() {
    let mut wrong = Vec::new();
    for json in [case::clean(), dirty(), dirty_in_a_list()] {
        for (field, shape) in fields() {
            let empty: &[Value] = match shape.kind {
                FieldKind::Object(_) => &[json!({})],
                FieldKind::OneOrList(_) => &[json!({}), json!([])],
                FieldKind::List(_) | FieldKind::Texts | FieldKind::Countries => &[json!([])],
                FieldKind::Text
                | FieldKind::Country
                | FieldKind::Date
                | FieldKind::LastDay
                | FieldKind::Timestamp
                | FieldKind::DayOrTimestamp => &[json!(""), json!(" ")],
                FieldKind::Flag | FieldKind::Count => continue,
            };
            // What a change sets to an empty text is emptied.
            if field.starts_with("/change/") || !can_hold(&json, &field) {
                continue;
            }
            // Beside a list, an empty single identification is the one that is to follow: another question.
            if field == "/identification" && json.get("identifications").is_some() {
                continue;
            }
            for empty in empty {
                let mut emptied = json.clone();
                case::put(&mut emptied, &field, Some(empty.clone()));
                let parent = field.rsplit_once('/').map_or("", |(parent, _)| parent);
                let mut removed = json.clone();
                match removed.pointer(&field) {
                    Some(_) => removed = without(&removed, &field),
                    // The empty field is in a resource that is not there, and makes it.
                    None if removed.pointer(parent).is_none() => case::put(&mut removed, parent, Some(json!({}))),
                    None => {}
                }
                for gate in [Gate::SignUp, Gate::Identification, Gate::AccountOpening] {
                    let [emptied, removed] = [&emptied, &removed].map(|json| evaluate(json, gate));
                    let states = EMPTY_IS_AN_ANSWER.iter().any(|(one, what)| *one == field && !what.is_empty());
                    let is_right = if states {
                        emptied.light() >= removed.light()
                    } else {
                        emptied.findings == removed.findings
                    };
                    if !is_right {
                        wrong.push(format!(
                            "{field} = {empty} at {gate}: {:?}, not {:?}",
                            rules(&emptied),
                            rules(&removed)
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "What is empty is not evaluated as missing:\n- {}", wrong.join("\n- "));
}

/// The rules of the findings.
fn rules(assessment: &Assessment) -> Vec<&'static str> {
    assessment.findings.iter().map(|one| one.rule.name()).collect()
}

// ---------------------------------------------------------------- random applications

/// The values that are found in some case, each with its fields. Fields that select the rules (flow, environment,
/// day, method) or add an attempt to identify are left out: those are other applications, not more findings.
fn found_values() -> Vec<BTreeMap<String, Value>> {
    let chooses = |field: &String| {
        ["/flow", "/environment", "/as_of", "/branch", "/person/branch", "/account", "/identifications"]
            .iter()
            .any(|one| field.starts_with(one))
            || field.ends_with("/method")
    };
    let mut values = Vec::new();
    for rule in Rulebook::builtin().rules {
        for one in case::cases(rule) {
            let is_plain = one.remove.is_empty() && one.null.is_empty() && one.as_of.is_none();
            if matches!(one.base, Some(case::Base::Clean))
                && is_plain
                && one.answer == "found"
                && !one.set.keys().any(chooses)
            {
                values.push(one.set);
            }
        }
    }
    values
}

/// Fields that are evaluated together, by the beginning of their pointers. Setting one may rightly remove a finding
/// at another: two tax records of one country, a change in which one field requires another, a document and an
/// identification that name different countries, a residence that the partner then allows, a last name that is empty
/// only before the person exists. Of all pairs of values, the light falls only among these.
const EVALUATED_TOGETHER: [&[&str]; 5] = [
    &["/tax_identifications/"],
    &["/change/"],
    &["/identification/legitimation_country", "/identity_document/code"],
    &["/allowed_residence_countries", "/person/address/country", "/identification/address/country"],
    &["/person/id", "/person/last_name"],
];

fn overlaps(one: &BTreeMap<String, Value>, other: &BTreeMap<String, Value>) -> bool {
    one.keys().any(|a| {
        other.keys().any(|b| {
            let is_in = |pointer: &str, group: &[&str]| group.iter().any(|start| pointer.starts_with(start));
            a.starts_with(b.as_str())
                || b.starts_with(a.as_str())
                || EVALUATED_TOGETHER.iter().any(|group| is_in(a, group) && is_in(b, group))
        })
    })
}

/// Found values that do not share fields.
fn some_found_values() -> impl Strategy<Value = Vec<BTreeMap<String, Value>>> {
    let values = found_values();
    proptest::collection::vec(proptest::sample::select(values), 0..6).prop_map(|chosen| {
        let mut kept: Vec<BTreeMap<String, Value>> = Vec::new();
        for one in chosen {
            if !kept.iter().any(|other| overlaps(other, &one)) {
                kept.push(one);
            }
        }
        kept
    })
}

fn with_values(values: &[BTreeMap<String, Value>]) -> Value {
    let mut json = case::clean();
    for (field, value) in values.iter().flatten() {
        case::put(&mut json, field, Some(value.clone()));
    }
    json
}

/// Every field of an application as a pointer, `0` for an index in a list.
fn fields() -> impl Iterator<Item = (String, &'static FieldShape)> {
    every_field::all(&Application::SHAPE, "").into_iter().map(|(place, field)| (place.replace('*', "0"), field))
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
    let mut keys: Vec<String> = fields().map(|(_, field)| field.name.to_owned()).collect();
    keys.extend(["__proto__", "constructor", "", "0"].map(str::to_owned));
    leaf.prop_recursive(5, 96, 12, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(proptest::sample::select(keys.clone()), inner, 0..12)
                .prop_map(|object| Value::Object(object.into_iter().collect())),
        ]
    })
}

/// The clean applicant with some fields set to any value.
fn mutated() -> impl Strategy<Value = Value> {
    let pointers: Vec<String> = fields().map(|(pointer, _)| pointer).collect();
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

/// Returns whether every parent of a pointer is, or can be created as, an object or a list.
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

/// Evaluates and reports in every way there is.
fn do_everything(text: &str, as_of: chrono::DateTime<chrono::Utc>) {
    let Ok(application) = Application::from_json(text) else { return };
    for gate in Gate::ALL {
        let assessment = assess(&application, *gate, as_of);
        let worst = assessment.findings.iter().map(onboardable::Finding::light).max();
        assert_eq!(assessment.light(), worst.unwrap_or(onboardable::Light::Green));
        assert_eq!(assessment.decision(), assessment.light().into());
        for lang in Lang::ALL {
            let report = Report::new(&assessment, *lang);
            let value: Value = serde_json::from_str(&report.to_json()).expect("a report is JSON");
            assert_eq!(value["decision"], assessment.decision().name());
            assert_eq!(value["findings"].as_array().map(Vec::len), Some(assessment.findings.len()));
            let pretty: Value = serde_json::from_str(&report.to_json_pretty()).expect("a report is JSON");
            assert_eq!(value, pretty);
            assert!(!report.to_text().is_empty() && !report.to_markdown().is_empty());
        }
    }
    let written = serde_json::to_string(&application).expect("an application can be written");
    // Written again, an unreadable list or text is as long as its limit, which may exceed the limit of a record.
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

    /// Setting one more field to a value with a finding never lowers the light.
    #[test]
    fn a_finding_never_improves_a_decision(values in some_found_values()) {
        for gate in Gate::ALL {
            let mut light = onboardable::Light::Green;
            for some in 0..=values.len() {
                let now = evaluate(&with_values(&values[..some]), *gate).light();
                prop_assert!(light <= now, "{light} became {now} at {gate} with {:?}", values.get(some - 1));
                light = now;
            }
        }
    }

    /// Removing a fact never turns hold or deny into proceed, with several findings at once either.
    #[test]
    fn taking_a_fact_away_never_releases(values in some_found_values()) {
        let json = with_values(&values);
        for gate in Gate::ALL {
            let wrong = wrongly_released(&json, *gate, leaves(&json), &may_release(), &mut BTreeSet::new());
            prop_assert!(wrong.is_empty(), "at {gate}: {wrong:?}");
        }
    }
}

// ---------------------------------------------------------------- a change

/// Values that a change may set a field to, beside those of its cases.
fn values_of(shape: &FieldShape) -> Vec<Value> {
    let mut values = vec![Value::Null, json!(""), json!(" "), json!("\u{200b}"), json!("null"), json!(5), json!([])];
    let more: &[Value] = match shape.kind {
        FieldKind::Country => &["AT", "LV", "GB", "IE", "FR", "US", "XX"].map(Value::from),
        FieldKind::Date | FieldKind::LastDay => &["2020-01-01", "1950-01-01", "2030-01-01"].map(Value::from),
        FieldKind::Timestamp | FieldKind::DayOrTimestamp => &["2020-01-01T00:00:00Z"].map(Value::from),
        FieldKind::Flag => &[true, false].map(Value::from),
        FieldKind::Object(_) => &[json!({})],
        FieldKind::Text
        | FieldKind::Count
        | FieldKind::Countries
        | FieldKind::Texts
        | FieldKind::OneOrList(_)
        | FieldKind::List(_) => &[],
    };
    values.extend_from_slice(more);
    values
}

/// Every field of a change, with each of its values.
fn changes() -> Vec<(String, Value)> {
    let of_change = fields().filter_map(|(field, shape)| Some((field.strip_prefix("/change/")?.to_owned(), shape)));
    let mut changes: Vec<_> = of_change
        .flat_map(|(field, shape)| values_of(shape).into_iter().map(move |value| (field.clone(), value)))
        .collect();
    let of_cases = found_values().into_iter().flatten();
    changes.extend(of_cases.filter_map(|(field, value)| Some((field.strip_prefix("/person/")?.to_owned(), value))));
    changes
}

/// What a change makes worse is not fine to send: `check_update` is at least as strict as `assess` becomes by it, and
/// what a rule finds only with the change is not green.
fn expect_not_hidden(json: &Value, change: &[(String, Value)]) -> Result<(), String> {
    let without = evaluate(json, Gate::AccountOpening);
    let mut json = json.clone();
    for (field, value) in change {
        let field = format!("/change/{field}");
        if can_hold(&json, &field) {
            case::put(&mut json, &field, Some(value.clone()));
        }
    }
    let with = evaluate(&json, Gate::AccountOpening);
    let light = checked_update(&json).light();
    let is_worse = with.light() > without.light() && light < with.light();
    let holds = |rule: &RuleId| rule.rule().effect_of(true).light() > Light::Green;
    let caused: Vec<_> = with.answers.found.without(&without.answers.found).iter().filter(holds).collect();
    let is_hidden = is_worse || light == Light::Green && !caused.is_empty();
    if is_hidden {
        Err(format!("{change:?}: {} by {caused:?}, but {light} as a change", with.light()))
    } else {
        Ok(())
    }
}

fn checked_update(json: &Value) -> Assessment {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("an application");
    check_update(&application, date::parse_as_of(case::AS_OF).expect("a day")).expect("a change")
}

#[test]
fn no_change_hides_what_it_makes_worse() {
    let changes = changes();
    let mut wrong = Vec::new();
    // Of a caller who knows only the person, it can only show what a rule finds: the rest is on hold already.
    let person_alone = json!({ "person": case::clean()["person"] });
    for base in [case::clean(), case::created(&case::clean()), person_alone] {
        for change in &changes {
            wrong.extend(expect_not_hidden(&base, std::slice::from_ref(change)).err());
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{} changes:\n{}", wrong.len(), wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same for several fields of a change, and for an applicant who is not clean before it.
    #[test]
    fn no_changes_together_hide_what_they_make_worse(
        values in some_found_values(),
        change in proptest::collection::vec(proptest::sample::select(changes()), 1..4),
        removed in proptest::option::of(proptest::sample::select(parts(&case::clean()).into_iter().collect::<Vec<_>>())),
    ) {
        let mut json = with_values(&values);
        if let Some(removed) = removed.filter(|field| json.pointer(field).is_some()) {
            json = without(&json, &removed);
        }
        prop_assert_eq!(expect_not_hidden(&json, &change), Ok(()));
    }
}

/// What the rules about a change answer is in the answer of `check_update`, unknown or found, whatever of the person is
/// not stated.
#[test]
fn a_check_of_a_change_has_every_answer_of_its_own_rules() {
    for rule in Rulebook::builtin().rules.iter().filter(|rule| rule.family == "update") {
        for one in case::cases(rule).into_iter().filter(|one| one.answer != "clear" && one.context.is_none()) {
            let mut json = case::application(&one, &case::clean());
            if let Some(as_of) = one.as_of {
                case::put(&mut json, "/as_of", Some(json!(as_of.to_string())));
            }
            // A field of the change that cannot be read is one finding, which covers that of the rule.
            let of_reading = [RuleId::ApplicationWrongType, RuleId::ApplicationMalformedDate];
            let is_there = |found: &onboardable::Finding| {
                let names = |fields: &Vec<String>| {
                    fields.iter().any(|one| found.evidence.fields.iter().any(|at| at.as_str() == one))
                };
                found.rule == rule.id && found.is_found == (one.answer == "found")
                    || of_reading.contains(&found.rule) && one.fields.as_ref().is_some_and(names)
            };
            assert!(checked_update(&json).findings.iter().any(is_there), "{} / {}", rule.name, one.name);
        }
    }
    for person in [json!(null), json!({}), json!({ "employment_status": 5 })] {
        let json = json!({ "person": person, "change": { "employment_status": "FREELANCER" } });
        let findings = checked_update(&json).findings;
        assert!(findings.iter().any(|one| one.rule == RuleId::UpdateOwnBusinessWithoutIndustry && !one.is_found));
    }
}

// ---------------------------------------------------------------- one unreadable field

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

/// Returns whether a rule reads a field, something inside it or something around it.
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

/// Makes one field unreadable and expects a finding of a rule exactly there, and every finding that does not read the
/// field unchanged.
fn expect_spoilt(field: &str, value: Value, rule: &str) {
    let base = base_for(field);
    let before = evaluate(&base, Gate::AccountOpening);
    let mut json = base;
    case::put(&mut json, field, Some(value.clone()));
    let after = evaluate(&json, Gate::AccountOpening);
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
fn every_field_of_a_wrong_type_is_reported() {
    for (pointer, field) in fields() {
        let wrong = match field.kind {
            FieldKind::Flag => vec![json!("false"), json!(0), json!(1), json!([]), json!({})],
            FieldKind::Count => vec![json!("2"), json!(true), json!(-1), json!(1.5), json!([]), json!({})],
            FieldKind::Text
            | FieldKind::Country
            | FieldKind::Date
            | FieldKind::LastDay
            | FieldKind::Timestamp
            | FieldKind::DayOrTimestamp => {
                vec![json!(true), json!(20_240_101), json!(1.5), json!([]), json!({}), json!("x".repeat(1025))]
            }
            FieldKind::Object(_) => vec![json!(true), json!(1), json!("DE"), json!([])],
            FieldKind::OneOrList(_) => vec![json!(true), json!(1), json!("DE"), Value::from(vec![json!({}); 65])],
            FieldKind::List(_) => {
                vec![json!(true), json!(1), json!("DE"), json!({}), Value::from(vec![json!({}); 65])]
            }
            FieldKind::Countries | FieldKind::Texts => {
                vec![json!(true), json!(1), json!("DE"), json!({}), Value::from(vec![json!("DE"); 65])]
            }
        };
        for value in wrong {
            expect_spoilt(&pointer, value, "application.wrong_type");
        }
        if matches!(field.kind, FieldKind::List(_)) {
            for value in [json!(true), json!(1), json!("DE"), json!([])] {
                expect_spoilt(&format!("{pointer}/0"), value, "application.wrong_type");
            }
        }
    }
}

/// The same for text that is not in the form of its field, inside objects and lists too.
#[test]
fn every_malformed_date_instant_and_country_is_reported() {
    for (pointer, field) in fields() {
        let (rule, wrong): (_, &[&str]) = match field.kind {
            FieldKind::Date | FieldKind::LastDay => {
                ("application.malformed_date", &["2023-02-29", "01.02.2023", "2023-02-01T10:00:00Z"])
            }
            FieldKind::Timestamp => {
                ("application.malformed_timestamp", &["2023-02-01", "2023-02-01T00:00:00", "2023-02-29T00:00:00Z"])
            }
            FieldKind::DayOrTimestamp => {
                ("application.malformed_timestamp", &["2023-02-29", "2023-02-01T00:00:00", "01.02.2023"])
            }
            FieldKind::Country => ("application.unknown_country", &["XX", "UK", "Deutschland"]),
            FieldKind::Flag
            | FieldKind::Count
            | FieldKind::Text
            | FieldKind::Countries
            | FieldKind::Texts
            | FieldKind::Object(_)
            | FieldKind::List(_)
            | FieldKind::OneOrList(_) => continue,
        };
        for value in wrong {
            expect_spoilt(&pointer, json!(value), rule);
        }
    }
}
