//! Identification: what a request must name, what a failure asks for, and what has run out.
//!
//! Statuses, failure codes and clocks are data of the methods; these functions only look them up. Whether the
//! status passes the bank's checklist is for the family `readiness`.

use crate::application::{BankIdentificationAttempt, Field};
use crate::deadline::{By, clocks_of};
use crate::facts::{Fact, Facts, IdentificationFacts, text};
use crate::finding::{Answer, Pointer};
use crate::lifecycle::{self, Failure, Fraud, Method, Retry, Status, explain_failure};
use crate::rulebook::RuleId;
use crate::rulebook::values::identification::{
    BANK_ATTEMPTS, EXPIRED_DOCUMENT_CODES, RECOVERY_METHODS, SESSION_LANGUAGES,
};
use crate::rules::perhaps;

/// A name that is none of the API's.
pub fn unknown_method(facts: &Facts<'_>) -> Answer {
    match facts.identification.method {
        Fact::Known(Method::Unrecognised) => {
            let found = Answer::found(facts.identification.at("method"));
            perhaps(found, facts.identification.method_name(), &Method::ALL.map(Method::name), &[])
        }
        Fact::Known(_) => Answer::Clear,
        Fact::Missing | Fact::Unreadable => Answer::unknown(facts.identification.at("method")),
    }
}

/// Sessions are held in one language, and the request says which.
pub fn language_missing(facts: &Facts<'_>) -> Answer {
    match facts.identification.language() {
        Fact::Known(_) => Answer::Clear,
        // The request is long past; the bank's own sample of a successful identification holds none.
        Fact::Missing if facts.identification.is_successful() => Answer::Clear,
        Fact::Missing => Answer::found(facts.identification.at("language")),
        Fact::Unreadable => Answer::unknown(facts.identification.at("language")),
    }
}

/// A language that is none of the session's. That there is none at all is another find.
pub fn unknown_language(facts: &Facts<'_>) -> Answer {
    match facts.identification.language() {
        language @ Fact::Known(name) if !SESSION_LANGUAGES.at(facts.today).contains(&name) => {
            let found = Answer::found(facts.identification.at("language"));
            perhaps(found, language, SESSION_LANGUAGES.at(facts.today), &[])
        }
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(facts.identification.at("language")),
    }
}

/// The bank opens the account by itself, so the request must say which.
pub fn product_fields_missing(facts: &Facts<'_>) -> Answer {
    let at = |name: &str| facts.identification.at(name);
    let missing = facts.identification.account_fields().into_iter();
    missing.fold(Answer::Clear, |answer, (name, fact)| match fact {
        Fact::Known(_) => answer,
        Fact::Missing => answer.or(Answer::found(at(name))),
        Fact::Unreadable => answer.or(Answer::unknown(at(name))),
    })
}

/// Only methods whose statuses the bank lists can be judged.
pub fn status_of_another_method(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    match (one.method, one.status) {
        (_, Fact::Missing) => Answer::Clear,
        (_, Fact::Unreadable) => Answer::unknown(one.at("status")),
        (Fact::Missing | Fact::Unreadable, Fact::Known(_)) => Answer::unknown(one.at("method")),
        (Fact::Known(method), Fact::Known(status)) => match (lifecycle::machine(method), Status::named(status)) {
            (None, _) | (Some(_), Status::Unrecognised) => Answer::Clear,
            (Some(machine), status) if machine.standing(status).is_none() => Answer::found(one.at("status")),
            (Some(_), _) => Answer::Clear,
        },
    }
}

/// The two codes that end the onboarding, in any identification and in any attempt.
pub fn fraud_suspected(facts: &Facts<'_>) -> Answer {
    anywhere(facts, |failure| failure.fraud == Fraud::Stop)
}

/// Suspicion before the signature.
pub fn fraud_under_review(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| failure.fraud == Fraud::Review)
}

/// The one code that speaks of a customer, in any identification and in any attempt.
pub fn existing_customer(facts: &Facts<'_>) -> Answer {
    anywhere(facts, |failure| failure.existing_customer)
}

/// Another account may do.
pub fn other_iban_needed(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| asks_for(failure, Retry::OtherIban))
}

/// No account will do.
pub fn other_method_needed(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| asks_for(failure, Retry::OtherMethod))
}

/// It took too long.
pub fn new_identification_needed(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| asks_for(failure, Retry::NewIdentification))
}

/// The same call may go through with better data.
pub fn data_to_complete(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| asks_for(failure, Retry::FixData))
}

/// Technical failures that are not the partner's.
pub fn bank_must_help(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| failure.fraud == Fraud::None && asks_for(failure, Retry::ContactBank))
}

/// The session may simply be repeated. An expired document is a find of its own.
pub fn retry_with_same_link(facts: &Facts<'_>) -> Answer {
    let expired = EXPIRED_DOCUMENT_CODES.at(facts.today);
    reason(facts, |failure| asks_for(failure, Retry::SameLink) && !expired.contains(&failure.code))
}

/// The document shown has expired.
pub fn document_expired(facts: &Facts<'_>) -> Answer {
    let expired = EXPIRED_DOCUMENT_CODES.at(facts.today);
    reason(facts, |failure| expired.contains(&failure.code))
}

/// No attempt can help, and it is neither fraud nor a customer.
pub fn permanent_failure(facts: &Facts<'_>) -> Answer {
    reason(facts, |failure| {
        failure.fraud == Fraud::None && !failure.existing_customer && asks_for(failure, Retry::Never)
    })
}

/// A reason that no table of the bank has.
pub fn unknown_failure(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    match one.failure_reason() {
        Fact::Known(code) if explain_failure(code).is_none() => Answer::found(one.at("failure_reason")),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(one.at("failure_reason")),
    }
}

/// The status that says a reason is given, and none is.
pub fn reason_missing(facts: &Facts<'_>) -> Answer {
    reason_is(facts, |gives_reason, reason| gives_reason && reason == Fact::Missing)
}

/// The status that says there is none, and one is given.
pub fn reason_beside_other_status(facts: &Facts<'_>) -> Answer {
    reason_is(facts, |gives_reason, reason| !gives_reason && matches!(reason, Fact::Known(_)))
}

/// Every attempt stated counts.
pub fn attempts_exhausted(facts: &Facts<'_>) -> Answer {
    let most = usize::try_from(BANK_ATTEMPTS.at(facts.today)).unwrap_or_default();
    match &facts.application.bank_identification_attempts {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(attempts) if attempts.len() >= most => Answer::found("/bank_identification_attempts"),
        Field::Present(_) => Answer::Clear,
        Field::Unreadable(_) => Answer::unknown("/bank_identification_attempts"),
    }
}

/// The link of the video session.
pub fn link_expired(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationLinkExpired)
}

/// The review after the video session.
pub fn review_overdue(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationReviewOverdue)
}

/// The minutes of Bankident.
pub fn step_overdue(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationStepOverdue)
}

/// The days of Bankident.
pub fn too_old(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationTooOld)
}

/// The days of the reference transfer.
pub fn transfer_overdue(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationTransferOverdue)
}

/// The days of the recovery. One of the three methods that succeeded has used them.
pub fn recovery_overdue(facts: &Facts<'_>) -> Answer {
    let recovered = facts.identification.is_successful()
        && facts.identification.method.known().is_some_and(|method| recovers(method, facts));
    if recovered { Answer::Clear } else { run_out(facts, RuleId::IdentificationRecoveryOverdue) }
}

/// BankIdent Plus: the account was opened, and the days of its recovery are not over.
pub fn account_to_recover(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    let has_failed = one.method == Fact::Known(Method::BankPlus) && one.status == Fact::Known(Status::Failed.name());
    let has_account = matches!(facts.account_opened_at, Fact::Known(_));
    if has_failed && has_account && recovery_overdue(facts) == Answer::Clear {
        Answer::found(one.at("status"))
    } else {
        Answer::Clear
    }
}

/// Another method than the three, after an account was opened and its identification failed.
pub fn recovery_method_not_allowed(facts: &Facts<'_>) -> Answer {
    let failed = |one: &IdentificationFacts<'_>| {
        one.method == Fact::Known(Method::BankPlus) && one.status == Fact::Known(Status::Failed.name())
    };
    if facts.account_opened_at == Fact::Missing || !facts.identifications().any(failed) {
        return Answer::Clear;
    }
    let one = &facts.identification;
    match one.method {
        Fact::Known(method) if failed(one) || recovers(method, facts) => Answer::Clear,
        Fact::Known(_) => Answer::found(one.at("method")),
        Fact::Missing | Fact::Unreadable => Answer::unknown(one.at("method")),
    }
}

/// The day the bank has set for confirming the data.
pub fn follow_up_overdue(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationFollowUpOverdue)
}

/// The days a person lives who is no customer.
pub fn person_deleted(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationPersonDeleted)
}

fn recovers(method: Method, facts: &Facts<'_>) -> bool {
    RECOVERY_METHODS.at(facts.today).contains(&method.name())
}

/// Whether status and failure reason belong together, where a guide says whether the status has one.
fn reason_is(facts: &Facts<'_>, is_find: impl FnOnce(bool, Fact<&str>) -> bool) -> Answer {
    let one = &facts.identification;
    let (Fact::Known(method), Fact::Known(status)) = (one.method, one.status) else { return Answer::Clear };
    let gives_reason = lifecycle::standing(method, Status::named(status)).and_then(|standing| standing.gives_reason);
    match (gives_reason, one.failure_reason()) {
        (None, _) => Answer::Clear,
        (Some(_), Fact::Unreadable) => Answer::unknown(one.at("failure_reason")),
        (Some(gives_reason), reason) if is_find(gives_reason, reason) => Answer::found(one.at("failure_reason")),
        (Some(_), Fact::Known(_) | Fact::Missing) => Answer::Clear,
    }
}

/// Whether this is the first thing to try.
fn asks_for(failure: &Failure, retry: Retry) -> bool {
    failure.retry.first() == Some(&retry)
}

/// The failure reason of the identification that decides. None is no find: a reason is given only after a failure.
fn reason(facts: &Facts<'_>, is_find: impl Fn(&Failure) -> bool) -> Answer {
    code(facts.identification.failure_reason(), || facts.identification.at("failure_reason"), is_find)
}

/// The failure reasons of every identification and every attempt.
fn anywhere(facts: &Facts<'_>, is_find: impl Fn(&Failure) -> bool) -> Answer {
    let identifications = facts
        .identifications()
        .map(|one| code(one.failure_reason(), || one.at("failure_reason"), &is_find))
        .fold(Answer::Clear, Answer::or);
    let attempts = facts.application.bank_identification_attempts.present().into_iter().flatten().enumerate();
    attempts.fold(identifications, |answer, (index, attempt)| {
        let place = || Pointer::new(format!("/bank_identification_attempts/{index}/failure_reason"));
        let reason = |attempt: &BankIdentificationAttempt<'_>| code(text(&attempt.failure_reason), place, &is_find);
        answer.or(attempt.present().map_or(Answer::Clear, reason))
    })
}

fn code(reason: Fact<&str>, place: impl Fn() -> Pointer, is_find: impl Fn(&Failure) -> bool) -> Answer {
    match reason {
        Fact::Known(code) if explain_failure(code).is_some_and(is_find) => Answer::found(place()),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(place()),
    }
}

/// The clocks of a rule that have run out.
fn run_out(facts: &Facts<'_>, rule: RuleId) -> Answer {
    clocks_of(rule).fold(Answer::Clear, |answer, clock| {
        let judge = |one: Option<&IdentificationFacts<'_>>| match clock.end(facts, one) {
            Fact::Known(by) if By::is_over(by, facts.as_of) => Answer::found_at(clock.place(facts, one)),
            Fact::Known(_) | Fact::Missing => Answer::Clear,
            Fact::Unreadable => Answer::unknown_at(clock.place(facts, one)),
        };
        if clock.method.is_some() {
            facts.identifications().fold(answer, |answer, one| answer.or(judge(Some(one))))
        } else {
            answer.or(judge(None))
        }
    })
}
