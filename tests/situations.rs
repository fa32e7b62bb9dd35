//! Properties of every situation that an application may describe: several identifications in any state, attempts
//! with bank accounts, an account, devices, a change. The situations are those of the crate `applicants`, so that
//! `cargo run -p applicants -- 8 situations | tail -1` prints the situation that a failure calls 7.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

mod backwards;
#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use backwards::backwards;
use chrono::{DateTime, TimeDelta, Utc};
use onboardable::application::Application;
use onboardable::check::{Kind, check_json};
use onboardable::deadline::By;
use onboardable::report::FindingReport;
use onboardable::rulebook::{Effect, Fraud, Gate, Lang, Method, RuleId, Rulebook};
use onboardable::value::date;
use onboardable::{Assessment, Decision, Light, Report, assess, eligible_methods};
use serde_json::{Value, json};

/// The number of situations. More found no other kind of fault, and cost time.
const COUNT: u64 = 1_200;

fn as_of() -> DateTime<Utc> {
    date::parse_as_of("2026-11-21T12:00:00Z").expect("an instant")
}

fn situation(index: u64) -> Value {
    serde_json::from_str(&applicants::situation(index)).expect("a situation is JSON")
}

fn evaluate(json: &Value, gate: Gate) -> Assessment {
    evaluate_text(&json.to_string(), gate)
}

fn evaluate_text(text: &str, gate: Gate) -> Assessment {
    let application = Application::from_json(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assess(&application, gate, as_of())
}

/// The failures, by kind, with their number and the shortest example.
#[derive(Default)]
struct Wrong(BTreeMap<String, (usize, String)>);

impl Wrong {
    fn add(&mut self, kind: impl Into<String>, example: impl FnOnce() -> String) {
        let example = example();
        let (times, shortest) = self.0.entry(kind.into()).or_insert_with(|| (0, example.clone()));
        *times += 1;
        if example.len() < shortest.len() {
            *shortest = example;
        }
    }

    #[track_caller]
    fn expect_none(self, what: &str) {
        let mut message = String::new();
        for (kind, (times, example)) in &self.0 {
            let _ = writeln!(message, "- {kind} ({times} times)\n  for one: {example}");
        }
        assert!(message.is_empty(), "{what}\n\n{} kinds of exceptions:\n{message}", self.0.len());
    }
}

/// Returns the content of an assessment, independent of the order of the lists in the application.
fn content(assessment: &Assessment) -> BTreeSet<String> {
    let place = |field: &str| -> String {
        field
            .split('/')
            .map(|part| if part.parse::<usize>().is_ok() { "*" } else { part })
            .collect::<Vec<_>>()
            .join("/")
    };
    let mut content = BTreeSet::from([format!("decision {}", assessment.decision())]);
    for one in &assessment.findings {
        let fields: BTreeSet<_> = one.evidence.fields.iter().map(|field| place(field.as_str())).collect();
        let answer = if one.is_found { "found" } else { "unknown" };
        content.insert(format!(
            "{} {answer} {} at {}",
            one.rule,
            one.effect,
            fields.into_iter().collect::<Vec<_>>().join(" ")
        ));
    }
    for one in &assessment.deadlines {
        content.insert(format!("deadline {} by {}", one.what, one.by));
    }
    content
}

fn difference(before: &Assessment, after: &Assessment) -> Vec<String> {
    let (before, after) = (content(before), content(after));
    let gone = before.difference(&after).map(|one| format!("- {one}"));
    let new = after.difference(&before).map(|one| format!("+ {one}"));
    gone.chain(new).collect()
}

/// Returns the added and removed lines of a difference without the places: each is a kind of its own.
fn kinds(difference: &[String]) -> BTreeSet<String> {
    difference.iter().map(|one| one[2..].split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
}

/// Returns a difference as a line of readable length.
fn shown(difference: &[String]) -> String {
    let shown: Vec<_> = difference.iter().take(4).map(String::as_str).collect();
    let more = if difference.len() > shown.len() {
        format!(" and {} more", difference.len() - shown.len())
    } else {
        String::new()
    };
    format!("{}{more}", shown.join("; "))
}

// ---------------------------------------------------------------- order

/// Another order of one list.
type Reorder = fn(&mut Vec<Value>);

/// Changes every list by `change`, at any depth.
fn with_lists(json: &mut Value, change: &impl Fn(&mut Vec<Value>)) {
    match json {
        Value::Array(list) => {
            list.iter_mut().for_each(|one| with_lists(one, change));
            change(list);
        }
        Value::Object(object) => object.values_mut().for_each(|one| with_lists(one, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The order of keys has no meaning, and neither has the order of a list, even where two entries have the same
/// instant.
#[test]
fn order_never_matters() {
    let mut wrong = Wrong::default();
    for index in 0..COUNT {
        let json = situation(index);
        let mut others: Vec<(&str, String)> = vec![("keys backwards", backwards(&json))];
        let changes: [(&str, Reorder); 3] = [
            ("lists backwards", |list| list.reverse()),
            ("lists rotated", |list| {
                if !list.is_empty() {
                    list.rotate_left(1)
                }
            }),
            ("first two of each list exchanged", |list| {
                if list.len() > 1 {
                    list.swap(0, 1)
                }
            }),
        ];
        for (name, change) in changes {
            let mut other = json.clone();
            with_lists(&mut other, &change);
            if other != json {
                others.push((name, other.to_string()));
            }
        }
        for gate in [Gate::Identification, Gate::AccountOpening] {
            let before = evaluate(&json, gate);
            for (name, other) in &others {
                let difference = difference(&before, &evaluate_text(other, gate));
                for kind in kinds(&difference) {
                    wrong.add(format!("at {gate} comes or goes: {kind}"), || {
                        format!("situation {index} with its {name}: {}", shown(&difference))
                    });
                }
            }
        }
    }
    wrong.expect_none("The order of lists and keys changed an answer. What succeeded counts by time, not by place.");
}

// ---------------------------------------------------------------- one attempt more

/// The first and the last instant that the identifications and attempts state.
fn instants(json: &Value) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let identifications = json.get("identifications").and_then(Value::as_array).into_iter().flatten();
    let attempts = json.get("bank_identification_attempts").and_then(Value::as_array).into_iter().flatten();
    let all = identifications.chain(attempts).chain(json.get("identification"));
    let mut found: Vec<DateTime<Utc>> = all
        .filter_map(Value::as_object)
        .flat_map(|one| one.values().filter_map(Value::as_str).filter_map(|text| text.parse().ok()))
        .collect();
    found.sort_unstable();
    Some((*found.first()?, *found.last()?))
}

fn text_of(instant: DateTime<Utc>) -> String {
    format!("{}T{}Z", instant.date_naive(), instant.time())
}

fn with_identification(json: &Value, one: Value) -> Value {
    let mut json = json.clone();
    match json.get_mut("identifications") {
        Some(Value::Array(list)) => list.push(one),
        Some(_) | None => case::put(&mut json, "/identifications", Some(json!([one]))),
    }
    json
}

fn failed(method: Method, code: Option<&str>, at: DateTime<Utc>) -> Value {
    json!({
        "id": "ident-more", "method": method.name(), "status": "failed", "failure_reason": code, "language": "DE",
        "status_since": text_of(at), "completed_at": text_of(at), "legitimation_country": "DE",
        "iban": "DE60500105175426989453", "terms_and_conditions_signed_at": text_of(at),
    })
}

/// Every method that fails with a code, in turn over the situations.
fn failures(index: u64) -> impl Iterator<Item = (Method, Option<&'static str>, Fraud)> {
    let place = usize::try_from(index).expect("a place");
    let failure = &Rulebook::builtin().failures[place % Rulebook::builtin().failures.len()];
    let methods: &[Method] =
        if failure.provider == Method::Idnow { &[Method::Idnow] } else { &[Method::Bank, Method::BankPlus] };
    let other = Method::ALL[place % Method::ALL.len()];
    let coded = methods.iter().map(|method| (*method, Some(failure.code), failure.fraud));
    coded.chain([(other, None, Fraud::None)])
}

/// Returns whether a person is identified at a stated time. An identification whose id reappears may have lost its
/// success since.
fn has_dated_success(json: &Value) -> bool {
    let identifications = json.get("identifications").and_then(Value::as_array).into_iter().flatten();
    let all: Vec<&Value> = identifications.chain(json.get("identification")).collect();
    let is_alone = |one: &Value| all.iter().filter(|other| other["id"] == one["id"]).count() == 1;
    all.iter().any(|one| one["status"] == "successful" && one["completed_at"].is_string() && is_alone(one))
}

/// The days within which another identification keeps the account of a failed BankIdent Plus.
const RECOVERY_DAYS: i64 = 60;

/// A failure before everything else changes nothing once a person is identified. A failed BankIdent Plus is left out
/// where there is an account, or where the success may have come too late to keep it: then it is open whether it may
/// be kept.
#[test]
fn an_older_failure_changes_nothing_after_a_success() {
    let (mut wrong, mut tried) = (Wrong::default(), 0);
    for index in 0..COUNT {
        let json = situation(index);
        let Some((first, last)) = instants(&json).filter(|_| has_dated_success(&json)) else { continue };
        let failed_at = first - TimeDelta::days(30);
        let before = evaluate(&json, Gate::AccountOpening);
        // An instant in the future is before nothing.
        if failed_at > before.as_of {
            continue;
        }
        for (method, code, fraud) in failures(index) {
            let leaves_an_account = method == Method::BankPlus
                && (json.get("account").is_some() || last - failed_at > TimeDelta::days(RECOVERY_DAYS));
            if fraud != Fraud::None || leaves_an_account {
                continue;
            }
            let is_customer = code.is_some_and(|code| {
                Rulebook::builtin().failures.iter().any(|one| one.code == code && one.existing_customer)
            });
            if is_customer {
                continue;
            }
            tried += 1;
            let more = with_identification(&json, failed(method, code, failed_at));
            let difference = difference(&before, &evaluate(&more, Gate::AccountOpening));
            for kind in kinds(&difference) {
                wrong.add(format!("comes or goes: {kind}"), || {
                    let by = method.name();
                    format!("situation {index} with an older failure by {by} ({code:?}): {}", shown(&difference))
                });
            }
        }
    }
    assert!(tried > 500, "hardly anything was tried: {tried}");
    wrong.expect_none("A failure older than everything else changed the answer at account_opening.");
}

/// Suspicion of fraud counts whenever it was stated, and whatever succeeded since.
#[test]
fn an_older_suspicion_of_fraud_is_never_over() {
    let mut wrong = Wrong::default();
    for index in 0..COUNT {
        let json = situation(index);
        let Some((first, _)) = instants(&json) else { continue };
        for failure in Rulebook::builtin().failures.iter().filter(|one| one.fraud != Fraud::None) {
            let method = if failure.provider == Method::Idnow { Method::Idnow } else { Method::Bank };
            let more = with_identification(&json, failed(method, Some(failure.code), first - TimeDelta::days(30)));
            for gate in [Gate::Identification, Gate::AccountOpening] {
                let rules = [RuleId::IdentificationFraudSuspected, RuleId::IdentificationFraudUnderReview];
                let after = evaluate(&more, gate);
                if !after.findings.iter().any(|one| one.is_found && rules.contains(&one.rule)) {
                    wrong.add(format!("at {gate}: {} is not found", failure.code), || {
                        format!("situation {index}: {} with {:?}", after.decision(), rules_of(&after))
                    });
                }
            }
        }
    }
    wrong.expect_none("An identification that failed for suspicion of fraud was stated, and no finding says so.");
}

fn rules_of(assessment: &Assessment) -> Vec<String> {
    let blocking = assessment.findings.iter().filter(|one| one.effect != Effect::Note);
    blocking.map(|one| format!("{} {}", one.rule, if one.is_found { "found" } else { "unknown" })).collect()
}

/// A failure after everything else never makes an answer better.
#[test]
fn a_newer_failure_never_improves_anything() {
    let mut wrong = Wrong::default();
    for index in 0..COUNT {
        let json = situation(index);
        let Some((_, last)) = instants(&json) else { continue };
        for gate in [Gate::Identification, Gate::AccountOpening] {
            let before = evaluate(&json, gate);
            for (method, code, _) in failures(index) {
                let more = with_identification(&json, failed(method, code, last + TimeDelta::minutes(1)));
                let after = evaluate(&more, gate);
                if after.light() < before.light() {
                    wrong.add(format!("at {gate}: {} became {}", before.decision(), after.decision()), || {
                        format!(
                            "situation {index} with a newer failure by {} ({code:?}): {:?} became {:?}",
                            method.name(),
                            rules_of(&before),
                            rules_of(&after)
                        )
                    });
                }
            }
        }
    }
    wrong.expect_none("A failure newer than everything else made the answer better.");
}

// ---------------------------------------------------------------- methods

/// Returns the application at the moment when a method is about to be started: stated identifications are history,
/// and the request has every field that a request can have.
fn about_to_start(json: &Value, method: Method) -> Value {
    let mut json = json.clone();
    if let Some(single) = json.get("identification").filter(|one| one.is_object()).cloned() {
        case::put(&mut json, "/identification", None);
        json = with_identification(&json, single);
    }
    let (country, bic) = match json["branch"].as_str() {
        Some("FR") => ("FRANCE", "SOBKFRP2XXX"),
        Some("IT") => ("ITALY", "SOBKITM2XXX"),
        Some("ES") => ("SPAIN", "SOBKESM2XXX"),
        Some(_) | None => ("GERMANY", "SOBKDEBBXXX"),
    };
    let product = match (method, country) {
        (Method::BankPlus, _) => "CURRENT_ACCOUNT",
        (_, "GERMANY") => "DECOUPLED_CARD",
        _ => "SAVINGS_ACCOUNT",
    };
    let request = json!({
        "method": method.name(), "language": "DE", "iban": "DE60500105175426989453",
        "terms_and_conditions_signed_at": "2026-11-21T11:00:00Z", "product_name": format!("{product}_CONSUMER_{country}"),
        "account_type": "CHECKING_PERSONAL", "account_bic": bic, "account_currency": "EUR",
        "proof_of_address_type": "GAS_BILL", "proof_of_address_issued_at": "2026-11-01",
    });
    case::put(&mut json, "/identification", Some(request));
    json
}

/// The methods that may be used, by their names.
fn usable(json: &Value) -> Vec<Method> {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("readable");
    let report: Value =
        serde_json::from_str(&eligible_methods(&application, as_of()).to_json(Lang::En)).expect("JSON");
    let methods = report["methods"].as_array().expect("a list").iter();
    let usable = methods.filter(|one| one["answer"] == "eligible" || one["answer"] == "yes");
    usable.filter_map(|one| one["method"].as_str()).map(Method::named).collect()
}

/// `methods` offers what `assess` allows to start, and nothing else; after a hard criterion it offers nothing.
#[test]
fn methods_offers_only_what_assess_allows_to_start() {
    let (mut wrong, mut offered) = (Wrong::default(), 0);
    let applicants =
        (0..COUNT).map(|index| (format!("situation {index}"), situation(index))).chain((0..COUNT).map(|index| {
            (format!("applicant {index}"), serde_json::from_str(&applicants::applicant(index)).expect("JSON"))
        }));
    for (name, json) in applicants {
        for method in usable(&json) {
            offered += 1;
            let request = about_to_start(&json, method);
            let started = evaluate(&request, Gate::Identification);
            for rule in rules_of(&started) {
                wrong.add(format!("offered, and assess holds: {rule}"), || format!("{} to {name}", method.name()));
            }
            let opened = evaluate(&request, Gate::AccountOpening);
            // A new identification is started because an older one failed.
            let is_hard = |one: &&onboardable::Finding| {
                one.is_found && one.light() == Light::Red && one.rule != RuleId::ReadinessIdentificationFailed
            };
            for one in opened.findings.iter().filter(is_hard) {
                wrong.add(format!("offered to somebody who is refused: {}", one.rule), || {
                    format!("{} to {name}", method.name())
                });
            }
        }
    }
    assert!(offered > 1_000, "hardly any method was offered: {offered}");
    wrong.expect_none("`methods` says that a method may be used, and `assess` does not let it start.");
}

// ---------------------------------------------------------------- deadlines

/// Rules of a clock that have other findings as well, with the reason.
const FOUND_WITHOUT_A_CLOCK: &[(RuleId, &str)] =
    &[(RuleId::TaxMissing, "branches other than DE ask for the record before the account is opened, with no delay")];

/// A deadline that has passed has its rule found; an overdue rule had its deadline; each is listed once, in order.
#[test]
fn a_deadline_and_its_rule_are_one() {
    let mut wrong = Wrong::default();
    let (mut listed, mut passed) = (BTreeSet::new(), BTreeSet::new());
    for index in 0..COUNT {
        let json = situation(index);
        for now in ["2026-11-21T12:00:00Z", "2026-11-12T12:05:00Z", "2027-01-15T00:00:00Z", "2026-12-31T23:59:59.5Z"]
        {
            let mut json = json.clone();
            case::put(&mut json, "/as_of", Some(json!(now)));
            let now = date::parse_as_of(now).expect("an instant");
            let assessment = evaluate(&json, Gate::AccountOpening);
            let found = |rule: RuleId| assessment.findings.iter().any(|one| one.is_found && one.rule == rule);
            let example = || format!("situation {index} as of {now:?}");
            let denied = assessment.decision() == Decision::Deny;
            let mut seen = BTreeSet::new();
            for one in &assessment.deadlines {
                listed.insert(one.what);
                if !seen.insert((one.what, one.by.to_string())) {
                    wrong.add(format!("{} is listed twice", one.what), example);
                }
                if one.by.is_over(now) {
                    passed.insert(one.what);
                    if !found(one.rule) {
                        wrong.add(format!("{} has passed, and {} is not found", one.what, one.rule), example);
                    }
                }
            }
            let ends = |by: By| match by {
                By::Day(day) => day.and_hms_nano_opt(23, 59, 59, 999_999_999).expect("the last moment"),
                By::Instant(instant) => instant.naive_utc(),
            };
            let place = |what: &str| Rulebook::builtin().clocks.iter().position(|clock| clock.id == what);
            if !assessment.deadlines.is_sorted_by_key(|one| (ends(one.by), place(one.what))) {
                let order: Vec<_> = assessment.deadlines.iter().map(|one| (one.what, one.by.to_string())).collect();
                wrong.add("deadlines are not in the order of their ends", || format!("{}: {order:?}", example()));
            }
            for clock in Rulebook::builtin().clocks.iter().filter_map(|clock| clock.rule).collect::<BTreeSet<_>>() {
                let is_listed = assessment.deadlines.iter().any(|one| one.rule == clock && one.by.is_over(now));
                let may = FOUND_WITHOUT_A_CLOCK.iter().any(|(rule, why)| *rule == clock && !why.is_empty());
                if found(clock) && !is_listed && !may && !denied {
                    wrong.add(format!("{clock} is found, and no deadline of it has passed"), example);
                }
            }
        }
    }
    for clock in Rulebook::builtin().clocks.iter().filter(|clock| clock.rule.is_some()) {
        assert!(listed.contains(clock.id), "no situation has the deadline {}", clock.id);
        // A clock that starts today is never over.
        assert!(passed.contains(clock.id), "in no situation has the deadline {} passed", clock.id);
    }
    wrong.expect_none("Deadlines and the rules that find them overdue do not say the same.");
}

// ---------------------------------------------------------------- check

/// Every text that some case states, and some that are no values.
fn texts() -> BTreeSet<String> {
    fn walk(json: &Value, texts: &mut BTreeSet<String>) {
        match json {
            Value::String(text) => drop(texts.insert(text.clone())),
            Value::Array(list) => list.iter().for_each(|one| walk(one, texts)),
            Value::Object(object) => object.values().for_each(|one| walk(one, texts)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut texts = ["", " ", "null", "N/A", "DE", "-"].map(str::to_owned).into();
    for one in Rulebook::builtin().rules.iter().flat_map(case::cases) {
        one.set.values().for_each(|value| walk(value, &mut texts));
    }
    assert!(texts.len() > 500, "hardly any text: {}", texts.len());
    texts
}

/// The input of a check, the application with only that value, and the fields of both.
type Question = (Kind, Value, Value, &'static [&'static str]);

fn questions(text: &str) -> Vec<Question> {
    let mut all: Vec<Question> = vec![
        (
            Kind::Name,
            json!({ "field": "first_name", "value": text }),
            json!({ "person": { "first_name": text, "last_name": "Muster" } }),
            &["/person/first_name"],
        ),
        (
            Kind::Name,
            json!({ "field": "last_name", "value": text }),
            json!({ "person": { "first_name": "Anna", "last_name": text } }),
            &["/person/last_name"],
        ),
        (
            Kind::Iban,
            json!(text),
            json!({ "identification": { "method": "bank", "iban": text } }),
            &["/identification/iban"],
        ),
        (Kind::MobileNumber, json!(text), json!({ "mobile_number": { "number": text } }), &["/mobile_number/number"]),
        (
            Kind::IdentityDocument,
            json!(text),
            json!({ "identity_document": { "code": text } }),
            &["/identity_document/code"],
        ),
        (
            Kind::ProofOfAddress,
            json!({ "type": text, "issued_at": "2026-10-10" }),
            json!({ "identification": {
                "method": "idnow", "proof_of_address_type": text, "proof_of_address_issued_at": "2026-10-10",
            } }),
            &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"],
        ),
        (
            Kind::ProofOfAddress,
            json!({ "type": "GAS_BILL", "issued_at": text }),
            json!({ "identification": {
                "method": "idnow", "proof_of_address_type": "GAS_BILL", "proof_of_address_issued_at": text,
            } }),
            &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"],
        ),
    ];
    for country in ["DE", "AT", "US"] {
        let address = json!({ "line_1": text, "postal_code": "13353", "city": "Berlin", "country": country });
        all.push((Kind::Address, address.clone(), json!({ "person": { "address": address } }), &["/person/address"]));
    }
    for country in ["DE", "ES", "IT", "XX"] {
        let record = json!({ "country": country, "number": text });
        all.push((
            Kind::Tin,
            record.clone(),
            json!({ "tax_identifications": [record] }),
            // The type is not stated, and a check asks only for fields of its input.
            &["/tax_identifications/0/country", "/tax_identifications/0/number"],
        ));
    }
    all
}

/// A check of one field reports what an assessment of an application with just that field reports, in the same words.
#[test]
fn check_and_assess_agree() {
    let mut wrong = Wrong::default();
    for text in texts() {
        for (kind, asked, application, fields) in questions(&text) {
            let is_asked = |field: &str| {
                fields
                    .iter()
                    .any(|one| field.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
            };
            let check = check_json(kind, asked.to_string().as_bytes(), as_of(), Lang::En).expect("JSON");
            let assessment = evaluate(&application, Gate::AccountOpening);
            // Word for word, except for what the applicant as a whole has to do next.
            let words = |findings: &[FindingReport]| -> BTreeSet<String> {
                let asked = findings.iter().filter(|one| one.fields.iter().all(|field| is_asked(field)));
                let words = asked.map(|one| {
                    let FindingReport { answer, rule, effect, light, fields, title, message, detail, .. } = one;
                    format!("{answer} {rule} {effect} {light} {fields:?} {title:?} {message:?} {detail:?}")
                });
                words.collect()
            };
            let checked = words(&check.findings);
            let assessed = words(&Report::new(&assessment, Lang::En).findings);
            let example = || asked.to_string().chars().take(160).collect::<String>();
            for only in checked.difference(&assessed) {
                wrong.add(format!("check {kind}: {only}, which assess does not report"), example);
            }
            for only in assessed.difference(&checked) {
                wrong.add(format!("assess: {only}, which check {kind} does not report"), example);
            }
        }
    }
    wrong.expect_none("`check` and `assess` differ for one field.");
}
