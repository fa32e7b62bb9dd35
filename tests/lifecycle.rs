//! The statuses and moves of an identification: every status of every method, every event, every failure code, every
//! clock.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use onboardable::advance::bank::{Outcome, sandbox_outcome};
use onboardable::advance::{
    Refusal, advance, advance_json, advance_named, bank_plus, explain_failure, idnow, standing,
};
use onboardable::application::Application;
use onboardable::deadline::{self, By};
use onboardable::facts::{Facts, Question};
use onboardable::rulebook::{Cause, Event, Fraud, Method, Retry, Rulebook, Simulated, Start, Status};
use onboardable::value::date;
use onboardable::{Gate, Lang, Light, RuleId, assess};
use proptest::prelude::*;

fn instant(text: &str) -> DateTime<Utc> {
    date::parse_as_of(text).expect("an instant")
}

/// Each refusal has a sentence of its own, in both languages.
#[test]
fn every_refusal_is_a_sentence() {
    for lang in Lang::ALL {
        let sentences: BTreeSet<&str> =
            Refusal::ALL.iter().map(|one| one.words().text(Rulebook::builtin().pack(*lang))).collect();
        assert_eq!(sentences.len(), Refusal::ALL.len(), "{sentences:?}");
        assert!(sentences.iter().all(|sentence| sentence.split(' ').count() > 2), "{sentences:?}");
    }
}

/// The bank's whole table of simulated events: the status that each leads to from each status, and no others.
#[test]
fn every_simulated_event_from_every_status() {
    use Simulated as S;
    use Status::{Aborted, Canceled, Failed, Pending, PendingAccountCreation, PendingRefTransfer, PreSuccessful};
    let leads = |event, from, failed: u32| match (event, from) {
        (S::SuccessfulPreIdent, Pending | Aborted | Canceled) => Some(PreSuccessful),
        (S::CanceledPreIdent, Pending) => Some(Canceled),
        (S::AbortedPreIdent, Pending) => Some(Aborted),
        (S::FailedPreIdent, Pending | Aborted | Canceled) => Some(Failed),
        (S::SuccessfulAccountOpening, PreSuccessful | PendingAccountCreation) => Some(PendingRefTransfer),
        (S::FailedAccountOpening, PreSuccessful | PendingAccountCreation) => Some(Failed),
        (S::SuccessfulReferenceTransfer, PendingRefTransfer) if failed < 3 => Some(Status::Successful),
        (S::FailedReferenceTransferNameCheck, PendingRefTransfer) if failed < 2 => Some(PendingRefTransfer),
        (S::FailedReferenceTransferNameCheck, PendingRefTransfer) if failed == 2 => Some(Failed),
        _ => None,
    };
    for event in Simulated::ALL {
        for status in Status::ALL.into_iter().chain([Status::Unrecognised]) {
            for failed in 0..5 {
                let got = advance(Method::BankPlus, status, Event::Simulated(*event), failed);
                assert_eq!(got.ok(), leads(*event, status, failed), "{event} from {} after {failed}", status.name());
                for method in Method::ALL.into_iter().filter(|method| *method != Method::BankPlus) {
                    assert!(advance(method, status, Event::Simulated(*event), failed).is_err());
                }
            }
        }
    }
}

/// Method, status, event, failed transfers, and the answer.
#[test]
fn moves_by_name() {
    for (method, status, event, failed, expected) in [
        ("idnow", "created", "request", 0, Ok("pending")),
        ("idnow", "pending", "successful", 0, Ok("successful")),
        ("idnow", "pending_successful", "canceled", 0, Ok("canceled")),
        ("idnow", "pending_successful", "aborted", 0, Err("not_from_here")),
        ("idnow", "pending_failed", "successful", 0, Ok("successful")),
        ("idnow", "aborted", "successful", 0, Ok("successful")),
        ("idnow", "canceled", "expired", 0, Ok("expired")),
        ("idnow", "expired", "request", 0, Err("final")),
        ("idnow", "failed", "successful", 0, Err("final")),
        ("idnow", "pre_successful", "failed", 0, Err("status_of_another_method")),
        ("bank", "created", "failed", 0, Ok("failed")),
        ("bank", "pending", "authorize", 0, Err("not_from_here")),
        ("bank", "authorization_required", "authorize", 0, Ok("confirmation_required")),
        ("bank", "authorization_required", "confirm", 0, Err("not_from_here")),
        ("bank", "confirmation_required", "confirm", 0, Ok("confirmed")),
        ("bank", "confirmation_required", "successful", 0, Ok("successful")),
        ("bank", "confirmed", "successful", 0, Ok("successful")),
        ("bank", "created", "expired", 0, Ok("expired")),
        ("bank", "confirmed", "expired", 0, Ok("expired")),
        // A new code, once the first has expired.
        ("bank", "confirmation_required", "authorize", 0, Ok("confirmation_required")),
        ("bank", "confirmed", "authorize", 0, Err("not_from_here")),
        ("idnow", "aborted", "aborted", 0, Ok("aborted")),
        ("idnow", "canceled", "canceled", 0, Ok("canceled")),
        ("idnow", "aborted", "canceled", 0, Ok("canceled")),
        ("bank_plus", "aborted", "canceled", 0, Ok("canceled")),
        ("bank_plus", "canceled", "aborted", 0, Ok("aborted")),
        ("bank_plus", "aborted", "pending", 0, Err("not_from_here")),
        ("bank", "successful", "failed", 0, Err("final")),
        ("bank_plus", "pending", "SUCCESSFUL_PRE_IDENT", 0, Ok("pre_successful")),
        ("bank_plus", "cancelled", "SUCCESSFUL_PRE_IDENT", 0, Ok("pre_successful")),
        ("bank_plus", "pending_account_opening", "SUCCESSFUL_ACCOUNT_OPENING", 0, Ok("pending_ref_transfer")),
        ("bank_plus", "pre_successful", "pending_account_opening", 0, Ok("pending_account_creation")),
        ("bank_plus", "pre_successful", "pending_ref_transfer", 0, Ok("pending_ref_transfer")),
        ("bank_plus", "pending_ref_transfer", "FAILED_REFERENCE_TRANSFER_NAME_CHECK ", 1, Ok("pending_ref_transfer")),
        ("bank_plus", "pending_ref_transfer", "FAILED_REFERENCE_TRANSFER_NAME_CHECK", 2, Ok("failed")),
        ("bank_plus", "pending_ref_transfer", "SUCCESSFUL_REFERENCE_TRANSFER", 3, Err("transfers_used_up")),
        ("bank_plus", "pending_ref_transfer", "mark_as_failed", 0, Ok("failed")),
        ("bank_plus", "pending_ref_transfer", "mark_as_failed", 3, Ok("failed")),
        ("bank_plus", "pending_ref_transfer", "pending_ref_transfer", 1, Ok("pending_ref_transfer")),
        ("bank_plus", "pending_ref_transfer", "pending_ref_transfer", 3, Ok("pending_ref_transfer")),
        ("bank_plus", "pending_ref_transfer", "successful", 3, Ok("successful")),
        (
            "bank_plus",
            "pending_ref_transfer",
            "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT",
            1,
            Ok("pending_ref_transfer"),
        ),
        ("bank_plus", "pending_ref_transfer", "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT", 2, Ok("failed")),
        (
            "bank_plus",
            "pending_ref_transfer",
            "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT",
            3,
            Err("transfers_used_up"),
        ),
        ("bank_plus", "pre_successful", "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT", 0, Err("not_from_here")),
        ("bank_plus", "failed", "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT", 3, Err("final")),
        ("idnow", "pending", "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT", 0, Err("not_from_here")),
        ("bank_plus", "pending_ref_transfer", "failed", 3, Ok("failed")),
        ("bank_plus", "successful", "FAILED_PRE_IDENT", 0, Err("final")),
        ("postident", "created", "request", 0, Err("undocumented")),
        ("webident", "created", "request", 0, Err("unknown_method")),
        ("idnow", "frozen", "request", 0, Err("unknown_status")),
        ("idnow", "pending", "explode", 0, Err("unknown_event")),
    ] {
        let got = advance_named(method, status, event, failed);
        assert_eq!(got.map(Status::name).map_err(Refusal::name), expected, "{method} {status} {event} {failed}");
    }
}

/// A request as JSON: its names, its count and its reference.
#[test]
fn moves_requested_as_json() {
    for (question, expected) in [
        (r#"{"method": "bank", "status": "created", "event": "request"}"#, Ok(r#"{"status":"pending"}"#)),
        (
            r#"{"reference": "A-7", "method": "bank_plus", "status": "pending_ref_transfer",
                "event": "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT", "failed_transfers": 2}"#,
            Ok(r#"{"reference":"A-7","status":"failed"}"#),
        ),
        (
            r#"{"reference": "B", "method": "bank", "status": "failed", "event": "request", "failed_transfers": null}"#,
            Ok(r#"{"reference":"B","refused":"The status is final and does not change.","code":"final"}"#),
        ),
        (
            r#"{"reference": 7, "method": "bank", "status": "created", "event": "request"}"#,
            Ok(r#"{"status":"pending"}"#),
        ),
        (r#"{"failed_transfers": -1}"#, Err("failed_transfers is not a whole number from 0")),
        (r#"{"failed_transfers": "1"}"#, Err("failed_transfers is not a whole number from 0")),
    ] {
        let answered = advance_json(question.as_bytes(), Lang::En);
        let answer =
            answered.map(|one| serde_json::to_string(&one).expect("JSON")).map_err(|error| error.to_string());
        assert_eq!(answer.as_deref().map_err(String::as_str), expected, "{question}");
    }
}

/// A webhook may be delivered twice: the second time changes nothing, whatever the status.
#[test]
fn a_status_reported_again_changes_nothing() {
    for machine in Rulebook::builtin().machines {
        for standing in machine.statuses {
            for failed in 0..5 {
                let again = advance(machine.method, standing.status, Event::Reported(standing.status), failed);
                assert_eq!(again, Ok(standing.status), "{} {}", machine.method.name(), standing.status.name());
            }
        }
    }
}

/// Where a clock ends a status, the bank's report of that end is a move from every status the clock runs in.
#[test]
fn every_clock_that_ends_a_status_has_its_move() {
    for clock in Rulebook::builtin().clocks {
        let Some(method) = clock.methods.first().copied() else {
            assert_eq!(clock.ends_in, None, "{}: runs for no identification", clock.id);
            continue;
        };
        for status in clock.statuses {
            if let Some(end) = clock.ends_in {
                let got = advance(method, *status, Event::Reported(end), 0);
                assert_eq!(got, Ok(end), "{} from {}", clock.id, status.name());
            }
        }
    }
    // After these the status stays: a new code, a review that takes longer, a failure that is final.
    let others =
        Rulebook::builtin().clocks.iter().filter(|clock| !clock.methods.is_empty() && clock.ends_in.is_none());
    assert_eq!(others.map(|clock| clock.id).collect::<Vec<_>>(), ["idnow.review", "bank.code", "bank_plus.recovery"]);
}

/// Each machine has the statuses that its guides list and no others, and no status outside a machine has a meaning.
#[test]
fn all_statuses_of_all_methods() {
    for (method, statuses) in [
        (
            Method::Idnow,
            "created pending pending_successful pending_failed successful aborted canceled failed expired",
        ),
        (
            Method::Bank,
            "created pending authorization_required confirmation_required confirmed successful failed expired",
        ),
        (
            Method::BankPlus,
            "created pending aborted canceled pre_successful pending_account_creation pending_ref_transfer \
             successful failed",
        ),
    ] {
        let expected: BTreeSet<_> = statuses.split_whitespace().collect();
        for status in Status::ALL {
            assert_eq!(Status::named(status.name()), status);
            assert_eq!(
                standing(Rulebook::builtin(), method, status).is_some(),
                expected.contains(status.name()),
                "{}",
                status.name()
            );
        }
    }
    for method in Method::ALL {
        assert_eq!(Method::named(method.name()), method);
        assert!(standing(Rulebook::builtin(), method, Status::Unrecognised).is_none());
        for status in Status::ALL {
            let services = standing(Rulebook::builtin(), method, status).is_some_and(|standing| standing.services);
            assert_eq!(
                services,
                Rulebook::builtin().machine(method).is_some() && status == Status::Successful,
                "services only after success"
            );
        }
    }
    for unknown in ["", "Successful", "done", "unrecognised", "SUCCESSFUL"] {
        assert_eq!(Status::named(unknown), Status::Unrecognised, "{unknown}");
    }
    for machine in Rulebook::builtin().machines {
        for standing in machine.statuses {
            let goes = machine.moves.iter().any(|one| one.from == standing.status);
            assert_eq!(goes, !standing.is_final, "{}: final and stuck are the same", standing.status.name());
            let is_open = matches!(standing.status, Status::PendingRefTransfer | Status::Successful);
            assert_eq!(standing.shows_iban, machine.method == Method::BankPlus && is_open);
        }
    }
}

/// Every code once, found in any letter case, with one rule that finds it.
#[test]
fn every_failure_code() {
    let count = |provider| Rulebook::builtin().failures.iter().filter(|failure| failure.provider == provider).count();
    assert_eq!((count(Method::Bank), count(Method::Idnow), Rulebook::builtin().failures.len()), (17, 59, 76));
    let codes: BTreeSet<_> = Rulebook::builtin().failures.iter().map(|failure| failure.code).collect();
    assert_eq!(codes.len(), 76);
    for failure in Rulebook::builtin().failures {
        for spelling in failure.spellings.iter().chain([&failure.code]) {
            for spelling in [spelling.to_lowercase(), format!(" {spelling} ")] {
                assert_eq!(explain_failure(&spelling).map(|found| found.code), Some(failure.code));
            }
        }
        let status = if failure.provider == Method::Idnow { "canceled" } else { "failed" };
        let json = format!(
            r#"{{"identification": {{"method": "{}", "status": "{status}", "failure_reason": "{}"}}}}"#,
            failure.provider.name(),
            failure.code
        );
        let application = Application::from_json(&json).expect("readable");
        let assessment = assess(&application, Gate::Identification, instant("2026-11-21"));
        let rules: Vec<_> = assessment
            .findings
            .iter()
            .filter(|finding| finding.evidence.fields.iter().any(|field| field.as_str().ends_with("failure_reason")))
            .collect();
        assert_eq!(rules.len(), 1, "{}: {rules:?}", failure.code);
        let is_red = rules.first().is_some_and(|finding| finding.light() == Light::Red);
        assert_eq!(is_red, failure.fraud == Fraud::Stop || failure.existing_customer, "{}", failure.code);
        assert_eq!(failure.http.is_some(), failure.provider == Method::Bank);
        for words in [failure.applicant, failure.support] {
            let [en, de] = [Lang::En, Lang::De].map(|lang| words.text(Rulebook::builtin().pack(lang)));
            assert!(en.ends_with('.') && de.ends_with('.') && en != de, "{}", failure.code);
        }
    }
    let idnow = || Rulebook::builtin().failures.iter().filter(|failure| failure.provider == Method::Idnow);
    assert_eq!(idnow().filter(|failure| failure.permanent).count(), 6);
    assert_eq!(idnow().filter(|failure| failure.cause == Cause::Provider).count(), 4);
    assert_eq!(idnow().filter(|failure| failure.cause == Cause::Unstated).count(), 6);
    for (category, expected) in [("data", 3), ("technical", 28), ("user", 17), ("other", 11)] {
        assert_eq!(idnow().filter(|failure| failure.category == Some(category)).count(), expected, "{category}");
    }
    for failure in idnow() {
        assert_eq!(
            failure.permanent,
            failure.retry == [Retry::Never],
            "{}: permanent is never retried",
            failure.code
        );
    }
    assert_eq!(explain_failure("already_identified_successfully").and_then(|failure| failure.http), Some(422));
    assert!(explain_failure("").is_none() && explain_failure("NOTHING").is_none());
}

/// The documented test IBANs.
#[test]
fn sandbox_ibans() {
    for (iban, expected) in [
        ("DE11110101010100000020", "success"),
        ("de43 1101 0101 0000 0000 10", "ACCESS_BY_AUTHORIZED_HOLDER"),
        ("DE22110101010100000016", "MATCH_FOR_PERSON_DATA_NOT_FOUND"),
        ("DE33110101010100000012", "PREVIOUS_IDENT_NOT_FOUND"),
        ("DE44110101010100000008", "PERSON_ACCOUNT_MATCH_NOT_FOUND"),
        ("DE55110101010100000004", "JOINT_ACCOUNT"),
        ("DE66110101010100000000", "ACCOUNT_SNAPSHOT_FAILED"),
        ("DE77110101010100000093", "signature"),
        ("DE89370400440532013000", "none"),
        ("", "none"),
    ] {
        let got = match sandbox_outcome(iban) {
            None => "none",
            Some(Outcome::Success) => "success",
            Some(Outcome::SignatureFails) => "signature",
            Some(Outcome::Fails(failure, _)) => failure.code,
        };
        assert_eq!(got, expected, "{iban}");
    }
    let later = |iban| match sandbox_outcome(iban) {
        Some(Outcome::Fails(failure, later)) => (failure.http, later),
        _ => (None, None),
    };
    assert_eq!(later("DE55110101010100000004"), (Some(412), Some(409)));
}

/// The test cases of the video sandbox report statuses that the machine allows one after the other.
#[test]
fn sandbox_scenarios_are_journeys() {
    for scenario in idnow::Scenario::ALL {
        for prefix in ["X-MANUALTEST", "X-AUTOTEST"] {
            assert_eq!(idnow::scenario(&format!("{prefix}-{scenario}")), Some(*scenario));
        }
        let mut status = advance(Method::Idnow, Status::Created, Event::Request, 0).expect("requested");
        for reported in idnow::reported(*scenario) {
            status = advance(Method::Idnow, status, Event::Reported(*reported), 0).expect("the journey continues");
        }
    }
    assert_eq!(idnow::scenario("X-AUTOTEST-CANCELLED"), Some(idnow::Scenario::Canceled));
    assert_eq!(idnow::scenario("HAPPYPATH"), None);
}

#[test]
fn due_diligence_and_transfers() {
    for (light, status) in [
        (Light::Green, Status::PendingAccountCreation),
        (Light::Yellow, Status::PreSuccessful),
        (Light::Red, Status::Failed),
    ] {
        assert_eq!(bank_plus::after_due_diligence(light), status);
    }
    assert_eq!(bank_plus::transfers_left(Rulebook::builtin(), 0), 3);
    assert_eq!(bank_plus::transfers_left(Rulebook::builtin(), 7), 0);
}

/// Every clock whose start a field states, with its deadline and the rule afterwards.
#[test]
fn every_clock_gives_its_deadline() {
    for (fields, what, by) in [
        (
            r#""identification": {"method": "idnow", "status": "pending", "requested_at": "2026-11-20T10:00:00Z"}"#,
            "idnow.link",
            "2026-12-04",
        ),
        (
            r#""identification": {"method": "idnow", "status": "pending_successful", "status_since": "2026-11-20T10:00:00Z"}"#,
            "idnow.review",
            "2026-11-21T10:00:00Z",
        ),
        (
            r#""identification": {"method": "idnow", "status": "pending", "opened_at": "2026-11-20T10:00:00Z"}"#,
            "idnow.call",
            "2026-11-20T10:30:00Z",
        ),
        (
            r#""identification": {"method": "bank", "status": "pending", "requested_at": "2026-11-20T10:00:00Z"}"#,
            "bank.payment",
            "2026-11-20T10:10:00Z",
        ),
        (
            r#""identification": {"method": "bank", "status": "pending", "requested_at": "2026-11-20T10:00:00Z"}"#,
            "bank.identification",
            "2026-12-20",
        ),
        (
            r#""identification": {"method": "bank", "status": "confirmation_required", "status_since": "2026-11-20T10:00:00Z"}"#,
            "bank.code",
            "2026-11-20T10:05:00Z",
        ),
        (
            r#""identification": {"method": "bank", "status": "confirmation_required", "status_since": "2026-11-20T10:00:00Z"}"#,
            "bank.code_step",
            "2026-11-20T10:10:00Z",
        ),
        (
            r#""identification": {"method": "bank", "status": "confirmation_required", "confirmation_expires_at": "2026-11-20T10:08:00Z"}"#,
            "bank.confirmation",
            "2026-11-20T10:08:00Z",
        ),
        (
            r#""identification": {"method": "bank", "status": "authorization_required", "status_since": "2026-11-20T10:00:00Z"}"#,
            "bank.signature",
            "2026-11-20T10:10:00Z",
        ),
        (
            r#""identification": {"method": "bank", "status": "authorization_required", "authorization_expires_at": "2026-11-20T10:08:00Z"}"#,
            "bank.authorization",
            "2026-11-20T10:08:00Z",
        ),
        (
            r#""identification": {"method": "bank_plus", "status": "pending_ref_transfer", "status_since": "2026-11-20T10:00:00Z"}"#,
            "bank_plus.transfer",
            "2026-12-20",
        ),
        (
            r#""account": {"opened_at": "2026-10-01T00:00:00Z"}, "identification": {"method": "bank_plus", "status": "failed", "status_since": "2026-11-20T10:00:00Z"}"#,
            "bank_plus.recovery",
            "2027-01-19",
        ),
        (r#""branch": "DE""#, "tax_identification", "2027-02-19"),
        (
            r#""branch": "IT", "account": {"opened_at": "2026-01-05"}, "person": {"legitimation_valid_until": "2026-11-30"}"#,
            "identity_document",
            "2027-02-28",
        ),
        (r#""person": {"aml_follow_up_date": "2027-01-20"}"#, "follow_up", "2027-01-20"),
        (r#""person": {"created_at": "2026-11-01T00:00:00Z"}"#, "person_deletion", "2027-01-30"),
    ] {
        let json = format!("{{{fields}}}");
        let application = Application::from_json(&json).expect("readable");
        let assessment = assess(&application, Gate::AccountOpening, instant("2026-11-21"));
        let found = assessment.deadlines.iter().find(|deadline| deadline.what == what);
        let found = found.unwrap_or_else(|| panic!("{what} is not listed of {fields}"));
        assert_eq!(found.by.to_string(), by, "{what}");
        assert_eq!(Rulebook::builtin().clock(what).and_then(|clock| clock.rule), Some(found.rule));
    }
    let outside = r#"{"person": {"aml_follow_up_date": "2027-01-21"}}"#;
    let application = Application::from_json(outside).expect("readable");
    let listed = assess(&application, Gate::AccountOpening, instant("2026-11-21")).deadlines;
    assert!(listed.iter().all(|deadline| deadline.what != "follow_up"), "not before the window of sixty days");
}

#[test]
fn due_within_counts_days_and_keeps_what_has_passed() {
    let json = r#"{"branch": "IT", "account": {"opened_at": "2026-01-05"},
        "person": {"legitimation_valid_until": "2026-12-01", "aml_follow_up_date": "2026-10-01"}, "identifications": [
        {"method": "bank_plus", "status": "pending_ref_transfer", "status_since": "2026-11-20T10:00:00Z"}]}"#;
    let application = Application::from_json(json).expect("readable");
    let now = instant("2026-11-21");
    let deadlines = assess(&application, Gate::AccountOpening, now).deadlines;
    let due = |days| deadline::due_within(&deadlines, now, days).map(|one| one.what).collect::<Vec<_>>();
    assert_eq!(due(28), ["follow_up"]);
    assert_eq!(due(29), ["follow_up", "bank_plus.transfer"]);
    assert_eq!(due(100), ["follow_up", "bank_plus.transfer", "identity_document"]);
    assert_eq!(due(u64::MAX).len(), 3);
}

/// A clock that no field starts is listed without a deadline; every other one names its rule.
#[test]
fn clocks_are_complete() {
    let ids: BTreeSet<_> = Rulebook::builtin().clocks.iter().map(|clock| clock.id).collect();
    assert_eq!(ids.len(), Rulebook::builtin().clocks.len());
    for clock in Rulebook::builtin().clocks {
        assert_eq!(clock.rule.is_some(), !clock.starts.is_empty(), "{}", clock.id);
        assert_eq!(!clock.methods.is_empty(), !clock.statuses.is_empty(), "{}", clock.id);
    }
    assert!(Rulebook::builtin().clocks.iter().any(|clock| clock.starts == [Start::IdentificationStatusSince]));
    assert!(RuleId::named("identification.link_expired").is_some());
}

fn any_method() -> impl Strategy<Value = Method> {
    proptest::sample::select(Method::ALL.to_vec())
}

fn any_status() -> impl Strategy<Value = Status> {
    proptest::sample::select(Status::ALL.to_vec())
}

fn any_event() -> impl Strategy<Value = Event> {
    proptest::sample::select(Event::all().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn a_final_status_never_moves(method in any_method(), status in any_status(), event in any_event(), failed: u32) {
        if standing(Rulebook::builtin(), method, status).is_some_and(|standing| standing.is_final) {
            let expected = if event == Event::Reported(status) { Ok(status) } else { Err(Refusal::Final) };
            prop_assert_eq!(advance(method, status, event, failed), expected);
        }
    }

    /// Whatever happens, in any order: the status stays one of the method, and there is no fourth transfer.
    #[test]
    fn journeys_stay_inside_the_machine(
        method in proptest::sample::select(vec![Method::Idnow, Method::Bank, Method::BankPlus]),
        events in proptest::collection::vec(any_event(), 0..60),
    ) {
        let (mut status, mut failed) = (Status::Created, 0);
        for event in events {
            if let Ok(next) = advance(method, status, event, failed) {
                prop_assert!(standing(Rulebook::builtin(), method, next).is_some());
                let simulated = Event::Simulated(Simulated::FailedReferenceTransferNameCheck);
                if event == Event::ReferenceTransferAttempt || event == simulated {
                    failed += 1;
                    prop_assert_eq!(next == Status::Failed, failed == 3);
                }
                status = next;
            }
        }
        prop_assert!(failed <= 3);
    }

    #[test]
    fn no_deadline_before_its_start(
        method in any_method(), status in any_status(), seconds in 0_i64..6_000_000_000, opened: bool,
    ) {
        let start = instant("1990-01-01") + TimeDelta::seconds(seconds);
        let at = format!("{:?}Z", start.naive_utc());
        let account = if opened { format!(r#"{{"opened_at": "{at}"}}"#) } else { "null".to_owned() };
        let json = format!(
            r#"{{"account": {account}, "person": {{"created_at": "{at}"}}, "identification": {{
                "method": "{}", "status": "{}", "created_at": "{at}", "requested_at": "{at}", "status_since": "{at}",
                "authorization_expires_at": "{at}", "confirmation_expires_at": "{at}"}}}}"#,
            method.name(), status.name()
        );
        let application = Application::from_json(&json).expect("readable");
        let facts = Facts::new(&application, Question { gate: Gate::AccountOpening, as_of: start });
        let deadlines = deadline::deadlines(&facts);
        prop_assert!(deadlines.iter().all(|deadline| deadline.by.end() >= start));
        prop_assert!(deadlines.is_sorted_by_key(|deadline| deadline.by));
        prop_assert!(deadlines.iter().all(|deadline| !By::is_over(deadline.by, start)));
    }
}

/// What has no name in the API has no next status.
#[test]
fn what_is_not_recognised_does_not_move() {
    let (created, request) = (Status::Created, Event::Request);
    assert_eq!(advance(Method::Unrecognised, created, request, 0), Err(Refusal::UnknownMethod));
    assert_eq!(advance(Method::Idnow, Status::Unrecognised, request, 0), Err(Refusal::UnknownStatus));
}
