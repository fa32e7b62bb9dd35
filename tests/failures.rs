//! Every failure code on one page: `tests/failures/failures.snap` shows the texts for the applicant and for support
//! in both languages, the possible retries, the decisions at the gate of the identification and at that of the
//! account, who acts next, and which methods are open afterwards.
//!
//! The applicant is the clean one, whose identification failed with the code: video identification as `canceled` (as
//! `pending_failed` where fraud is under review), Bankident as `failed`, and BankIdent Plus, which shares Bankident's
//! codes, as `failed` before an account was opened. `INSTA_UPDATE=always cargo test --test failures` writes it again;
//! read what changed before you commit it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

#[allow(dead_code, reason = "no case is read here, only the clean applicant")]
mod case;

use std::fmt::Write as _;

use case::evaluate;
use onboardable::methods::Eligibility;
use onboardable::rulebook::{Cause, Effect, Failure, Fraud, Method, Retry, Rulebook};
use onboardable::value::date::parse_as_of;
use onboardable::{Application, Assessment, Decision, Gate, Lang, Who, eligible_methods};
use serde_json::{Value, json};

/// The methods whose identifications fail with codes of this provider, each with the status they are in then.
fn statuses(failure: &Failure) -> &'static [(Method, &'static str)] {
    match (failure.provider, failure.fraud) {
        (Method::Idnow, Fraud::Review) => &[(Method::Idnow, "pending_failed")],
        (Method::Idnow, _) => &[(Method::Idnow, "canceled")],
        _ => &[(Method::Bank, "failed"), (Method::BankPlus, "failed")],
    }
}

/// The clean applicant, whose identification has failed.
fn applicant(failure: &Failure, method: Method, status: &str) -> Value {
    let mut json = case::clean();
    case::put(&mut json, "/identification", None);
    for (field, value) in [
        ("/identification/method", method.name()),
        ("/identification/status", status),
        ("/identification/language", "DE"),
        ("/identification/failure_reason", failure.code),
        ("/identification/legitimation_country", "DE"),
        ("/identification/iban", "DE89370400440532013000"),
        ("/identification/terms_and_conditions_signed_at", "2026-11-20T10:00:00Z"),
        ("/identification/product_name", "DECOUPLED_CARD_CONSUMER_GERMANY"),
        ("/identification/account_type", "DECOUPLED_CARD_PERSONAL"),
        ("/identification/account_bic", "SOBKDEB2XXX"),
        ("/identification/account_currency", "EUR"),
    ] {
        let is_of_bank = field.contains("iban") || field.contains("terms") || field.contains("account");
        if method != Method::Idnow || !(is_of_bank || field.contains("product")) {
            case::put(&mut json, field, Some(json!(value)));
        }
    }
    json
}

/// The decision, and what blocks with who moves: `hold: identification.other_iban_needed (applicant)`.
fn decided(assessment: &Assessment) -> String {
    let blocking = assessment.findings.iter().filter(|finding| finding.effect != Effect::Note);
    let steps = blocking.map(|finding| format!("{} ({})", finding.rule, finding.rule.rule().next.who));
    format!("{}: {}", assessment.decision(), steps.collect::<Vec<_>>().join(", "))
}

/// The methods that may be offered now: those that are eligible, and those that only a question keeps open.
fn offered(json: &Value) -> String {
    let text = json.to_string();
    let application = Application::from_json(&text).expect("readable");
    let methods = eligible_methods(&application, parse_as_of(case::AS_OF).expect("a day"));
    let of = |answer| {
        let methods = methods.methods.iter().filter(move |one| one.answer == answer);
        methods.map(|one| one.method.name()).collect::<Vec<_>>().join(", ")
    };
    let none = |list: String| if list.is_empty() { "none".to_owned() } else { list };
    format!("{}; to be asked: {}", none(of(Eligibility::Yes)), none(of(Eligibility::Unknown)))
}

fn page() -> String {
    let mut page = String::new();
    for failure in Rulebook::builtin().failures {
        let _ = writeln!(
            page,
            "{}\n  {}{}, {}, caused by {}, fraud: {}{}",
            failure.code,
            failure.provider.name(),
            failure.http.map(|http| format!(" (HTTP {http})")).unwrap_or_default(),
            if failure.permanent { "permanent" } else { "can be corrected" },
            failure.cause,
            failure.fraud,
            if failure.existing_customer { ", already a customer" } else { "" },
        );
        let retry: Vec<_> = failure.retry.iter().map(|retry| retry.name()).collect();
        let _ = writeln!(page, "  then          {}", retry.join(", "));
        let _ = writeln!(page, "  applicant  en {}", failure.applicant.text(Rulebook::builtin().pack(Lang::En)));
        let _ = writeln!(page, "             de {}", failure.applicant.text(Rulebook::builtin().pack(Lang::De)));
        let _ = writeln!(page, "  support    en {}", failure.support.text(Rulebook::builtin().pack(Lang::En)));
        let _ = writeln!(page, "             de {}", failure.support.text(Rulebook::builtin().pack(Lang::De)));
        for (method, status) in statuses(failure) {
            let json = applicant(failure, *method, status);
            let _ = writeln!(page, "  {} {status}", method.name());
            let _ = writeln!(page, "    identification   {}", decided(&evaluate(&json, Gate::Identification)));
            let _ = writeln!(page, "    account_opening  {}", decided(&evaluate(&json, Gate::AccountOpening)));
            let _ = writeln!(page, "    methods          {}", offered(&json));
        }
        page.push('\n');
    }
    page
}

#[test]
fn the_page_of_failure_codes_is_current() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("failures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("failures", page()));
}

/// The message, the retries and the decision agree.
#[test]
fn texts_fit_the_decision() {
    for failure in Rulebook::builtin().failures {
        for (method, status) in statuses(failure) {
            let what = format!("{} as {} {status}", failure.code, method.name());
            let json = applicant(failure, *method, status);
            let [started, opened] = [Gate::Identification, Gate::AccountOpening].map(|gate| evaluate(&json, gate));
            let ends = failure.fraud == Fraud::Stop || failure.existing_customer;
            assert_eq!(started.decision() == Decision::Deny, ends, "{what}");
            assert_ne!(opened.decision(), Decision::Proceed, "{what}: nothing opens after a failure");
            if failure.provider == *method {
                assert_eq!(
                    opened.decision() == Decision::Deny,
                    ends,
                    "{what}: a failure that can be corrected is not refused"
                );
            }
            let offers = offered(&json) != "none; to be asked: none";
            assert_eq!(offers, !ends, "{what}: no method is offered after the end, and some before");
            let first = failure.retry.first().expect("something is said");
            if let Some(who) = moves(*first) {
                let blocking = started.findings.iter().filter(|finding| finding.effect != Effect::Note);
                let whos: Vec<_> = blocking.map(|finding| finding.rule.rule().next.who).collect();
                assert!(whos.contains(&who), "{what}: {who} moves, the findings say {whos:?}");
            }
        }
        assert!(failure.permanent || !failure.retry.contains(&Retry::Never), "{}", failure.code);
        assert!(failure.fraud == Fraud::None || failure.cause == Cause::Applicant, "{}", failure.code);
    }
}

/// Who acts first. Who is asked after no retry helps depends on the reason.
const fn moves(retry: Retry) -> Option<Who> {
    match retry {
        Retry::SameLink | Retry::OtherIban | Retry::OtherMethod => Some(Who::Applicant),
        Retry::NewIdentification | Retry::FixData => Some(Who::Partner),
        Retry::ContactBank | Retry::Never => None,
    }
}
