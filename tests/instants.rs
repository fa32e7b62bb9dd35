//! No instant is silent: one in the future, before the applicant's birth or out of order is found.
//!
//! `tests/instants/instants.toml` lists the fields that may lie in the future or before birth, and the order of events,
//! with the rule that finds each contradiction or the reason why none does. A new field of a date or an instant must be
//! in these lists.

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

use std::collections::{BTreeMap, BTreeSet};

use onboardable::application::{Application, FieldKind, Pointer};
use onboardable::rulebook::RuleId;
use onboardable::{Assessment, Gate};
use serde::Deserialize;
use serde_json::{Value, json};

const INSTANTS: &str = "tests/instants/instants.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    ahead: Vec<Ahead>,
    before_birth: Vec<Ahead>,
    order: Vec<Order>,
    unordered: Vec<Ahead>,
}

/// Fields with a reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ahead {
    fields: Vec<String>,
    /// Whether the field of the clean applicant is found, and only others may be silent.
    #[serde(default)]
    elsewhere: bool,
    why: String,
}

/// Two events of which one is always first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    first: String,
    then: Vec<String>,
    /// What the application must state for the order to count.
    #[serde(default)]
    with: BTreeMap<String, Value>,
    /// The rules of which one finds the reverse order.
    #[serde(default)]
    rules: Vec<String>,
    /// Why none does.
    why: Option<String>,
}

fn file() -> File {
    let file: File = toml::from_str(include_str!("instants/instants.toml")).expect(INSTANTS);
    for one in file.ahead.iter().chain(&file.before_birth).chain(&file.unordered) {
        assert!(!one.why.is_empty(), "{INSTANTS}: {:?}: an exception says why", one.fields);
    }
    for one in &file.order {
        let name = format!("{} before {:?}", one.first, one.then);
        assert!(one.rules.is_empty() == one.why.as_ref().is_some_and(|why| !why.is_empty()), "{INSTANTS}: {name}");
        for rule in &one.rules {
            assert!(RuleId::named(rule).is_some(), "{INSTANTS}: {name}: there is no rule {rule}");
        }
    }
    file
}

/// Every field of a date or an instant, with its kind.
fn instants() -> Vec<(String, FieldKind)> {
    let mut all: Vec<_> =
        every_field::values(&Application::SHAPE).into_iter().map(|(place, field)| (place, field.kind)).collect();
    all.retain(|(_, kind)| {
        matches!(kind, FieldKind::Date | FieldKind::LastDay | FieldKind::Timestamp | FieldKind::DayOrTimestamp)
    });
    assert!(all.len() > 40, "hardly any field: {}", all.len());
    all
}

/// The form that the lists have: one identification, one account, and the person for a change.
fn pattern(place: &str) -> String {
    let place = place.replace("/identifications/*", "/identification").replace("/*", "/0");
    Pointer::pattern(&place).into_owned()
}

fn evaluate(json: &Value) -> Assessment {
    case::evaluate(json, Gate::AccountOpening)
}

/// A day or an instant, in the form of a field.
fn written(kind: FieldKind, day: &str) -> Value {
    match kind {
        FieldKind::Timestamp => json!(format!("{day}T10:00:00Z")),
        _ => json!(day),
    }
}

/// Puts each instant on a day, alone in the clean applicant and in situations. Returns which are found in the clean
/// applicant, and where others, that are not `exempt`, are not found.
fn on(day: &str, exempt: &dyn Fn(&str) -> bool) -> (BTreeSet<String>, Vec<String>) {
    let situations = (0..40).map(|index| {
        let mut json = serde_json::from_str(&applicants::situation(index)).expect("JSON");
        // Some of their applicants were born before the day.
        case::put(&mut json, "/person/birth_date", case::clean().pointer("/person/birth_date").cloned());
        (format!("situation {index}"), json)
    });
    let bases: Vec<(String, Value)> =
        [("the clean applicant".to_owned(), case::clean())].into_iter().chain(situations).collect();
    let (mut silent, mut told) = (Vec::new(), BTreeSet::new());
    for (place, kind) in instants() {
        let field = place.replace('*', "0");
        let one = place.replace("/identifications/*", "/identification").replace("/accounts/", "/account/");
        for (at, (name, json)) in bases.iter().enumerate() {
            let mut json = json.clone();
            // A change that is no object has no fields.
            let parent = field.match_indices('/').nth(1).and_then(|(at, _)| json.pointer(&field[..at]));
            if parent.is_some_and(|parent| !parent.is_object() && !parent.is_array()) {
                continue;
            }
            case::put(&mut json, &field, Some(written(kind, day)));
            let is_found = evaluate(&json)
                .findings
                .iter()
                .any(|one| one.is_found && one.evidence.fields.iter().any(|at| at.as_str() == field));
            if is_found && at == 0 {
                told.insert(one.clone());
            }
            if !is_found && !exempt(&one) {
                silent.push(format!("{place} in {name}"));
                break;
            }
        }
    }
    (told, silent)
}

/// Each instant is put a month into the future: a rule finds it there.
#[test]
fn an_instant_in_the_future_is_found_or_may_be_there() {
    let file = file();
    let may = |elsewhere: bool| -> BTreeSet<&str> {
        let those = file.ahead.iter().filter(|one| one.elsewhere == elsewhere);
        those.flat_map(|one| &one.fields).map(String::as_str).collect()
    };
    let (anywhere, elsewhere) = (may(false), may(true));
    let (told, silent) = on("2026-12-21", &|one| anywhere.contains(one) || elsewhere.contains(one));
    let useless: Vec<_> = anywhere.iter().filter(|field| told.contains(**field)).collect();
    let silent_at_home: Vec<_> = elsewhere.iter().filter(|field| !told.contains(**field)).collect();
    assert!(
        silent.is_empty() && useless.is_empty() && silent_at_home.is_empty(),
        "An instant in the future is silent. Find it, or say in {INSTANTS} why it may lie there:\n- {}\n\
         Entries that are found all the same: {useless:?}; that are not found even in the clean applicant: \
         {silent_at_home:?}",
        silent.join("\n- ")
    );
}

/// Each instant is put at zero, as programs write "never", years before the applicant's birth: a rule finds it there.
#[test]
fn an_instant_before_birth_is_found_or_may_be_there() {
    let file = file();
    let may: BTreeSet<&str> = file.before_birth.iter().flat_map(|one| &one.fields).map(String::as_str).collect();
    let (told, silent) = on("1970-01-01", &|one| may.contains(one));
    let useless: Vec<_> = may.iter().filter(|field| told.contains(**field)).collect();
    assert!(
        silent.is_empty() && useless.is_empty(),
        "An instant before birth is silent. Find it, or say in {INSTANTS} why it may lie there:\n- {}\n\
         Entries that are found all the same: {useless:?}",
        silent.join("\n- ")
    );
}

/// Two events in the wrong order are found by a rule of the pair; in the right order by none of them.
#[test]
fn events_in_the_wrong_order_are_found() {
    let file = file();
    let kinds: BTreeMap<_, _> = instants().into_iter().map(|(place, kind)| (pattern(&place), kind)).collect();
    let mut wrong = Vec::new();
    let pairs = file.order.iter().filter(|order| !order.rules.is_empty());
    for (order, then) in pairs.flat_map(|order| order.then.iter().map(move |then| (order, then))) {
        let answer = |days: [&str; 2]| {
            let mut json = case::clean();
            for (place, value) in &order.with {
                case::put(&mut json, place, Some(value.clone()));
            }
            for (place, day) in [&order.first, then].into_iter().zip(days) {
                let kind = *kinds.get(&pattern(place)).unwrap_or_else(|| panic!("{INSTANTS}: no instant at {place}"));
                case::put(&mut json, &place.replace('*', "0"), Some(written(kind, day)));
            }
            evaluate(&json)
        };
        let found = |answer: &Assessment| {
            let is_of_pair = |rule: RuleId| order.rules.iter().any(|name| rule.name() == name);
            answer.findings.iter().any(|one| one.is_found && is_of_pair(one.rule))
        };
        if found(&answer(["2026-11-01", "2026-11-03"])) {
            wrong.push(format!("{} before {then}, as it is right, is found", order.first));
        }
        let reversed = answer(["2026-11-03", "2026-11-01"]);
        if !found(&reversed) {
            let others: Vec<_> = reversed.findings.iter().map(|one| one.rule.name()).collect();
            wrong.push(format!("{} after {then} is not found: {others:?}", order.first));
        }
    }
    assert!(wrong.is_empty(), "The order of events is not checked as {INSTANTS} says:\n- {}", wrong.join("\n- "));
}

/// Every instant has its place in an order, or the reason why it has none.
#[test]
fn every_instant_is_in_an_order_or_has_a_reason() {
    let file = file();
    let ordered: BTreeSet<_> =
        file.order.iter().flat_map(|one| one.then.iter().chain([&one.first])).map(|place| pattern(place)).collect();
    let unordered: BTreeSet<_> = file.unordered.iter().flat_map(|one| one.fields.iter().cloned()).collect();
    let all: BTreeSet<_> = instants().iter().map(|(place, _)| pattern(place)).collect();
    let neither: Vec<_> = all.iter().filter(|one| !ordered.contains(*one) && !unordered.contains(*one)).collect();
    let unknown: Vec<_> = unordered.iter().filter(|one| !all.contains(*one) || ordered.contains(*one)).collect();
    assert!(
        neither.is_empty() && unknown.is_empty(),
        "{INSTANTS}: in no order and without a reason: {neither:#?}; with a reason, and in an order or no field: \
         {unknown:#?}"
    );
}

/// What the creation of an identification needs is answered as of its creation, if that is past.
#[test]
fn what_a_creation_needs_is_answered_as_of_then() {
    let is_too_old = |created_at: Option<&str>| {
        let mut json = case::created(&case::clean());
        case::put(&mut json, "/identity_document/code", Some("DEU-AO-01001".into()));
        case::put(&mut json, "/identification/proof_of_address_type", Some("GAS_BILL".into()));
        case::put(&mut json, "/identification/proof_of_address_issued_at", Some("2026-04-15".into()));
        case::put(&mut json, "/identification/created_at", created_at.map(Into::into));
        let rules = evaluate(&json).findings.into_iter().map(|one| one.rule);
        rules.into_iter().any(|rule| rule == RuleId::ProofOfAddressTooOld)
    };
    assert!(is_too_old(None));
    assert!(!is_too_old(Some("2026-10-01T10:00:00Z")));
    assert!(is_too_old(Some("2026-11-01T10:00:00Z")));
    // A creation in the future decides nothing.
    assert!(is_too_old(Some("2027-10-01T10:00:00Z")));
}
