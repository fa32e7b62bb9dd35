//! Identification: what a request must name, what a failure asks for, and what has run out.
//!
//! Statuses, failure codes and clocks are data of the methods; these functions only look them up. Whether the
//! status passes the bank's checklist is for the family `readiness`.

use chrono::{DateTime, Utc};

use super::answers::perhaps;
use crate::advance::{self, failure_of};
use crate::application::Pointer;
use crate::application::{Field, ReferenceTransfer};
use crate::deadline::By;
use crate::deadline::recovery::{Recovery, Verdict, recovers, recovery_of_account};
use crate::facts::{Fact, Facts, IdentificationFacts, raw_text, text};
use crate::finding::{Answer, Detail};
use crate::rulebook::RuleId;
use crate::rulebook::values::identification::{
    BANK_ATTEMPTS, DOCUMENT_TYPES, EXPIRED_DOCUMENT_CODES, SEPA_COUNTRIES, SESSION_LANGUAGES,
};
use crate::rulebook::{Failure, Fraud, Method, Retry, Status};
use crate::rules::account::accounts;
use crate::value::iban::Reading;
use crate::value::name::Admitted;
use crate::value::{name, near_miss};

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
        Fact::Missing => of_method(facts, || Answer::found(facts.identification.at("language"))),
        Fact::Unreadable => Answer::unknown(facts.identification.at("language")),
    }
}

/// A language that is none of the session's. That there is none at all is another rule's finding.
pub fn unknown_language(facts: &Facts<'_>) -> Answer {
    match facts.identification.language() {
        language @ Fact::Known(name) if !SESSION_LANGUAGES.at(facts).contains(&name) => {
            let found = Answer::found(facts.identification.at("language"));
            perhaps(found, language, SESSION_LANGUAGES.at(facts), &[])
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
        Fact::Missing => answer.or(of_method(facts, || Answer::found(at(name)))),
        Fact::Unreadable => answer.or(Answer::unknown(at(name))),
    })
}

/// What a method asks for is missing only where it is known to be the method.
fn of_method(facts: &Facts<'_>, found: impl FnOnce() -> Answer) -> Answer {
    match facts.identification.method {
        Fact::Known(_) => found(),
        Fact::Missing | Fact::Unreadable => Answer::unknown(facts.identification.at("method")),
    }
}

/// A document of an identification of a type that the API does not have.
pub fn document_type_not_listed(facts: &Facts<'_>) -> Answer {
    let types = DOCUMENT_TYPES.at(facts);
    facts.identifications().fold(Answer::Clear, |answer, one| {
        one.document_types().enumerate().fold(answer, |answer, (index, document_type)| {
            let place = || one.at(&format!("documents/{index}/document_type"));
            answer.or(match document_type {
                Fact::Known(name) if !types.contains(&name) => Answer::found(place()),
                Fact::Known(_) | Fact::Missing => Answer::Clear,
                Fact::Unreadable => Answer::unknown(place()),
            })
        })
    })
}

/// The account that the reference transfer comes from is held in another name. The bank does not say how it compares:
/// what is neither the same nor wholly another is open.
pub fn transfer_sender_differs(facts: &Facts<'_>) -> Answer {
    const SENDER: &str = "/reference_transfer/sender_name";
    let person = [facts.person.first_name, facts.person.last_name];
    let sender = match of_transfer(facts, |transfer| text(&transfer.sender_name)) {
        Some(Fact::Known(sender)) => sender,
        Some(Fact::Missing | Fact::Unreadable) => return Answer::unknown(SENDER),
        None => return Answer::Clear,
    };
    let [Fact::Known(first), Fact::Known(last)] = person else { return Answer::unknown("/person/last_name") };
    let has_no_last_name = Admitted::by(facts).no_last_name.contains(&last.as_str());
    let last = if has_no_last_name { "" } else { last.as_str() };
    match name::is_held_by(sender, first.as_str(), last) {
        Some(true) => Answer::Clear,
        Some(false) => Answer::found(SENDER),
        None => Answer::unknown(SENDER),
    }
}

/// The account that the reference transfer comes from can be none of the applicant's own in the SEPA area.
pub fn transfer_account_unsuitable(facts: &Facts<'_>) -> Answer {
    const IBAN: &str = "/reference_transfer/sender_iban";
    let typed = match of_transfer(facts, |transfer| raw_text(&transfer.sender_iban)) {
        Some(Fact::Known(typed)) => typed,
        Some(Fact::Missing | Fact::Unreadable) => return Answer::unknown(IBAN),
        None => return Answer::Clear,
    };
    let sender = Reading::of(typed);
    let is_sepa = sender.country.is_some_and(|country| country.is_one_of(SEPA_COUNTRIES.at(facts)));
    let is_sender = |iban: &str| Reading::of(iban).iban == sender.iban;
    let is_new_account = accounts(facts).any(|one| raw_text(&one.account.iban).known().is_some_and(is_sender));
    if sender.iban.is_ok() && is_sepa && !is_new_account { Answer::Clear } else { Answer::found(IBAN) }
}

/// What is stated of the reference transfer; `None` where nothing is and it is not awaited.
fn of_transfer<'a>(
    facts: &Facts<'a>,
    field: impl FnOnce(&'a ReferenceTransfer<'a>) -> Fact<&'a str>,
) -> Option<Fact<&'a str>> {
    let one = &facts.identification;
    let is_awaited = one.status == Fact::Known(Status::PendingRefTransfer);
    let stated = match &facts.application.reference_transfer {
        Field::Absent | Field::Null => Fact::Missing,
        Field::Present(transfer) => field(transfer),
        Field::Unreadable(_) => Fact::Unreadable,
    };
    if one.is_successful() || (stated == Fact::Missing && !is_awaited) { None } else { Some(stated) }
}

/// Only methods whose statuses the bank lists can be judged.
pub fn status_of_another_method(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    match (one.method, one.status) {
        (_, Fact::Missing) => Answer::Clear,
        (_, Fact::Unreadable) => Answer::unknown(one.at("status")),
        (Fact::Missing | Fact::Unreadable, Fact::Known(_)) => Answer::unknown(one.at("method")),
        (Fact::Known(method), Fact::Known(status)) => match (facts.rulebook.machine(method), status) {
            (None, _) | (Some(_), Status::Unrecognised) => Answer::Clear,
            (Some(machine), status) if machine.standing(status).is_none() => Answer::found(one.at("status")),
            (Some(_), _) => Answer::Clear,
        },
    }
}

/// The two codes that end the onboarding, in any identification and in any attempt.
pub fn fraud_suspected(facts: &Facts<'_>) -> Answer {
    anywhere(facts, &|failure| failure.fraud == Fraud::Stop)
}

/// Suspicion before the signature, in any identification and in any attempt; and a status that says so of an
/// identification that is not the one asked about.
pub fn fraud_under_review(facts: &Facts<'_>) -> Answer {
    let suspected = earlier(facts).filter(|one| one.status == Fact::Known(Status::PendingFailed));
    anywhere(facts, &|failure| failure.fraud == Fraud::Review)
        .or(Answer::found_at(suspected.map(|one| one.at("status"))))
}

/// The one code that speaks of a customer, in any identification and in any attempt.
pub fn existing_customer(facts: &Facts<'_>) -> Answer {
    anywhere(facts, &|failure| failure.existing_customer)
}

/// Another account may do.
pub fn other_iban_needed(facts: &Facts<'_>) -> Answer {
    reason(facts, &|failure| asks_for(failure, Retry::OtherIban))
}

/// No account will do.
pub fn other_method_needed(facts: &Facts<'_>) -> Answer {
    reason(facts, &|failure| asks_for(failure, Retry::OtherMethod))
}

/// It took too long.
pub fn new_identification_needed(facts: &Facts<'_>) -> Answer {
    reason(facts, &|failure| asks_for(failure, Retry::NewIdentification))
}

/// The same call may go through with better data.
pub fn data_to_complete(facts: &Facts<'_>) -> Answer {
    reason(facts, &|failure| asks_for(failure, Retry::FixData))
}

/// Technical failures that are not the partner's.
pub fn bank_must_help(facts: &Facts<'_>) -> Answer {
    reason(facts, &|failure| failure.fraud == Fraud::None && asks_for(failure, Retry::ContactBank))
}

/// The session may simply be repeated. An expired document is a finding of its own.
pub fn retry_with_same_link(facts: &Facts<'_>) -> Answer {
    let expired = EXPIRED_DOCUMENT_CODES.at(facts);
    reason(facts, &|failure| asks_for(failure, Retry::SameLink) && !expired.contains(&failure.code))
}

/// The document shown has expired.
pub fn document_expired(facts: &Facts<'_>) -> Answer {
    let expired = EXPIRED_DOCUMENT_CODES.at(facts);
    reason(facts, &|failure| expired.contains(&failure.code))
}

/// No attempt can help, and it is neither fraud nor a customer.
pub fn permanent_failure(facts: &Facts<'_>) -> Answer {
    reason(facts, &|failure| {
        failure.fraud == Fraud::None && !failure.existing_customer && asks_for(failure, Retry::Never)
    })
}

/// A reason that no table of the bank has, in an identification or an attempt that no success is proved to follow.
pub fn unknown_failure(facts: &Facts<'_>) -> Answer {
    let judge = |reason: Fact<&str>, place: &dyn Fn() -> Pointer| match reason {
        Fact::Known(code) if failure_of(facts.rulebook, code).is_none() => Answer::found(place()),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(place()),
    };
    let last_success = facts.last_success();
    let identifications = facts.current_identifications().filter(|one| !one.is_before(last_success));
    let of_identifications = identifications
        .map(|one| judge(one.failure_reason(), &|| one.at("failure_reason")))
        .fold(Answer::Clear, Answer::or);
    let attempts = facts.bank_attempts().filter(|attempt| !attempt.is_outweighed(facts));
    attempts
        .map(|attempt| judge(attempt.failure_reason(), &|| attempt.at("failure_reason")))
        .fold(of_identifications, Answer::or)
}

/// The status that says a reason is given, and none is.
pub fn reason_missing(facts: &Facts<'_>) -> Answer {
    reason_is(facts, &|gives_reason, reason| gives_reason && reason == Fact::Missing)
}

/// The status that says there is none, and one is given.
pub fn reason_beside_other_status(facts: &Facts<'_>) -> Answer {
    reason_is(facts, &|gives_reason, reason| !gives_reason && matches!(reason, Fact::Known(_)))
}

/// Every attempt stated counts, whether it is stated as an attempt or as an identification.
pub fn attempts_exhausted(facts: &Facts<'_>) -> Answer {
    let most = usize::try_from(BANK_ATTEMPTS.at(facts)).unwrap_or_default();
    let failed = || facts.current_identifications().filter(|one| one.has_failed() && one.is_by_account());
    match &facts.application.bank_identification_attempts {
        Field::Present(attempts) if attempts.len() >= most => Answer::found("/bank_identification_attempts"),
        _ if failed().count() >= most => Answer::found_at(failed().map(|one| one.at("status"))),
        Field::Absent | Field::Null | Field::Present(_) => Answer::Clear,
        Field::Unreadable(_) => Answer::unknown("/bank_identification_attempts"),
    }
}

/// Nothing states which of several is the newest.
pub fn order_unknown(facts: &Facts<'_>) -> Answer {
    if !facts.identification_is_unordered {
        return Answer::Clear;
    }
    let undated =
        facts.current_identifications().filter(|one| one.newest.is_none()).map(|one| one.at("status_since"));
    let found = Answer::found_at(undated);
    if found == Answer::Clear { Answer::found(facts.identification.at("status_since")) } else { found }
}

/// Nearly a status.
pub fn status_misspelt(facts: &Facts<'_>) -> Answer {
    let found = facts.identifications().filter_map(|one| Some((one, one.meant?)));
    found.fold(Answer::Clear, |answer, (one, meant)| {
        answer.or(Answer::found(one.at("status")).with("suggestion", Detail::Word(meant.name())))
    })
}

/// The account stated has been tried, and only another one can help.
pub fn iban_refused_before(facts: &Facts<'_>) -> Answer {
    let Fact::Known(iban) = facts.identification.iban else { return Answer::Clear };
    let is_same = |other: &str| near_miss::same(other, iban);
    let needs_another =
        |code: &str| failure_of(facts.rulebook, code).is_some_and(|failure| asks_for(failure, Retry::OtherIban));
    let judge = |reason: Fact<&str>, other: Fact<&str>, at: &dyn Fn(&str) -> Pointer| match (reason, other) {
        (Fact::Known(code), Fact::Known(other)) if needs_another(code) && is_same(other) => {
            Answer::found(at("failure_reason"))
        }
        (Fact::Known(code), Fact::Missing | Fact::Unreadable) if needs_another(code) => Answer::unknown(at("iban")),
        (Fact::Unreadable, Fact::Known(other)) if is_same(other) => Answer::unknown(at("failure_reason")),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => Answer::Clear,
    };
    let identifications = earlier(facts).map(|one| judge(one.failure_reason(), one.iban, &|field| one.at(field)));
    let attempts = facts.bank_attempts().map(|one| judge(one.failure_reason(), one.iban(), &|field| one.at(field)));
    identifications.chain(attempts).fold(Answer::Clear, Answer::or)
}

/// An earlier identification failed, and neither the guide of its method nor its reason lets this one follow.
pub fn method_refused_before(facts: &Facts<'_>) -> Answer {
    let Fact::Known(asked) = facts.identification.method else { return Answer::Clear };
    let asks_for_other_method = |reason: Fact<&str>| {
        reason.known().and_then(|code| failure_of(facts.rulebook, code)).is_some_and(|failure| {
            failure.permanent && (asks_for(failure, Retry::OtherMethod) || asks_for(failure, Retry::Never))
        })
    };
    // No guide lets anything follow what was rejected.
    let is_rejected = |one: &IdentificationFacts<'_>| one.status == Fact::Known(Status::Rejected);
    let is_failed = |one: &IdentificationFacts<'_>| one.status == Fact::Known(Status::Failed);
    let refuses = |one: &&IdentificationFacts<'_>| {
        // Methods by an account share their reasons: what asks for another one asks for none of them.
        let shares_reasons =
            if one.is_by_account() { asked.is_by_account() } else { one.method == facts.identification.method };
        // Bankident may follow its own failure, BankIdent Plus may not, and nothing may follow that of another method.
        let may_follow_failure = match one.method.known() {
            Some(method) if method.is_bankident() => true,
            Some(Method::BankPlus) => asked != Method::BankPlus,
            Some(_) | None => false,
        };
        is_rejected(one)
            || is_failed(one) && !may_follow_failure
            || shares_reasons && asks_for_other_method(one.failure_reason())
    };
    let last_success = facts.last_success();
    let before =
        earlier(facts).filter(|one| !one.is_before(last_success)).filter(refuses).map(|one| one.at("status"));
    let attempts = facts.bank_attempts().filter(|one| {
        asked.is_by_account() && !one.is_outweighed(facts) && asks_for_other_method(one.failure_reason())
    });
    let unreadable =
        facts.bank_attempts().filter(|one| asked.is_by_account() && one.failure_reason() == Fact::Unreadable);
    Answer::found_at(before)
        .or(Answer::found_at(attempts.map(|one| one.at("failure_reason"))))
        .or(Answer::unknown_at(unreadable.map(|one| one.at("failure_reason"))))
}

/// Bankident once more.
pub fn repeated_after_success(facts: &Facts<'_>) -> Answer {
    let by_bankident =
        |one: &&IdentificationFacts<'_>| one.is_successful() && one.method.known().is_some_and(Method::is_bankident);
    let successes = earlier(facts).filter(by_bankident).map(|one| one.at("status"));
    let attempts = facts.bank_attempts().filter(|one| one.is_successful()).map(|one| one.at("successful"));
    Answer::found_at(successes).or(Answer::found_at(attempts))
}

/// A later step before an earlier one.
pub fn instants_out_of_order(facts: &Facts<'_>) -> Answer {
    let places = facts.identifications().flat_map(|one| {
        let [created, requested] = [one.created_at(), one.requested_at()];
        let later =
            [("requested_at", requested), ("status_since", one.status_since()), ("completed_at", one.completed_at)];
        later.into_iter().filter_map(move |(field, instant)| {
            let at = instant.known()?;
            let follows = |earlier: Fact<DateTime<Utc>>| earlier.known().is_none_or(|earlier| earlier <= at);
            (!follows(created) || field == "completed_at" && !follows(requested)).then(|| one.at(field))
        })
    });
    Answer::found_at(places)
}

/// The link of the video session.
pub fn link_expired(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationLinkExpired)
}

/// The minutes of the video session. A link that is dead cannot be opened again.
pub fn call_timed_out(facts: &Facts<'_>) -> Answer {
    match link_expired(facts) {
        Answer::Found(_) => Answer::Clear,
        Answer::Clear | Answer::Unknown(_) => run_out(facts, RuleId::IdentificationCallTimedOut),
    }
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

/// The days of the recovery: over, and no other method has succeeded in time.
pub fn recovery_overdue(facts: &Facts<'_>) -> Answer {
    let Some(recovery) = recovery_of_account(facts) else { return Answer::Clear };
    match (recovery.is_over(facts.today), recovery.last_day, recovery.fallback.1) {
        (Verdict::No, _, _) => Answer::Clear,
        (Verdict::Yes, _, _) => Answer::found(recovery.failed_at_field()),
        (Verdict::Unknown, Fact::Known(_), Some(success)) => Answer::unknown(success.at(success.ended_at_field())),
        (Verdict::Unknown, _, _) => Answer::unknown(recovery.failed_at_field()),
    }
}

/// BankIdent Plus: the account was opened, and the days of its recovery are not over. Where it is not known when they
/// began, they may run.
pub fn account_to_recover(facts: &Facts<'_>) -> Answer {
    let may_recover = |recovery: &Recovery<'_, '_>| {
        recovery.fallback.0 != Verdict::Yes && recovery.is_over(facts.today) == Verdict::No
    };
    match recovery_of_account(facts).filter(may_recover) {
        Some(recovery) => Answer::found(recovery.failed.at("status")),
        None => Answer::Clear,
    }
}

/// Another method has succeeded in time: what is left is the partner's call. Afterwards nothing is left to say.
pub fn account_to_reactivate(facts: &Facts<'_>) -> Answer {
    let Some(recovery) = recovery_of_account(facts) else { return Answer::Clear };
    match (recovery.fallback, recovery.last_day) {
        ((Verdict::Yes, Some(success)), Fact::Known(last)) if facts.today <= last => {
            Answer::found(success.at("status")).with("last_day", Detail::Day(last))
        }
        ((Verdict::Yes | Verdict::No | Verdict::Unknown, _), _) => Answer::Clear,
    }
}

/// Another method than the three, after an account was opened and its identification failed.
pub fn recovery_method_not_allowed(facts: &Facts<'_>) -> Answer {
    let Some(recovery) = recovery_of_account(facts) else { return Answer::Clear };
    let one = &facts.identification;
    if one.precedes(recovery.failed) || one.is(recovery.failed) {
        return Answer::Clear;
    }
    match one.method {
        Fact::Known(method) if recovers(method, facts) => Answer::Clear,
        Fact::Known(_) => Answer::found(one.at("method")),
        Fact::Missing | Fact::Unreadable => Answer::unknown(one.at("method")),
    }
}

/// The day the bank has set for confirming the data.
pub fn follow_up_overdue(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationFollowUpOverdue)
}

/// The days after which the bank deletes a person who is no customer.
pub fn person_deleted(facts: &Facts<'_>) -> Answer {
    run_out(facts, RuleId::IdentificationPersonDeleted)
}

/// Whether status and failure reason belong together, where a guide says whether the status has one.
fn reason_is(facts: &Facts<'_>, is_find: &dyn Fn(bool, Fact<&str>) -> bool) -> Answer {
    let one = &facts.identification;
    let (Fact::Known(method), Fact::Known(status)) = (one.method, one.status) else { return Answer::Clear };
    let gives_reason = advance::standing(facts.rulebook, method, status).and_then(|standing| standing.gives_reason);
    match (gives_reason, one.failure_reason()) {
        (None, _) => Answer::Clear,
        (Some(_), Fact::Unreadable) => Answer::unknown(one.at("failure_reason")),
        (Some(gives_reason), reason) if is_find(gives_reason, reason) => Answer::found(one.at("failure_reason")),
        (Some(_), Fact::Known(_) | Fact::Missing) => Answer::Clear,
    }
}

/// The identifications that count beside the one asked about.
fn earlier<'f, 'a>(facts: &'f Facts<'a>) -> impl Iterator<Item = &'f IdentificationFacts<'a>> {
    facts.current_identifications().filter(|one| !one.is(&facts.identification))
}

/// Whether this is the first thing to try.
fn asks_for(failure: &Failure, retry: Retry) -> bool {
    failure.retry.first() == Some(&retry)
}

/// The failure reason of the identification that decides. None is no finding: a reason is given only after a failure.
fn reason(facts: &Facts<'_>, is_find: &dyn Fn(&Failure) -> bool) -> Answer {
    code(facts, facts.identification.failure_reason(), &|| facts.identification.at("failure_reason"), is_find)
}

/// The failure reasons of every identification and every attempt.
fn anywhere(facts: &Facts<'_>, is_find: &dyn Fn(&Failure) -> bool) -> Answer {
    let identifications = facts
        .identifications()
        .map(|one| code(facts, one.failure_reason(), &|| one.at("failure_reason"), is_find))
        .fold(Answer::Clear, Answer::or);
    let attempts = facts.bank_attempts();
    attempts.fold(identifications, |answer, attempt| {
        answer.or(code(facts, attempt.failure_reason(), &|| attempt.at("failure_reason"), is_find))
    })
}

fn code(
    facts: &Facts<'_>,
    reason: Fact<&str>,
    place: &dyn Fn() -> Pointer,
    is_find: &dyn Fn(&Failure) -> bool,
) -> Answer {
    match reason {
        Fact::Known(code) if failure_of(facts.rulebook, code).is_some_and(is_find) => Answer::found(place()),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(place()),
    }
}

/// The clocks of a rule that have run out. Of several the last says what to do: it ends what the others are steps of.
fn run_out(facts: &Facts<'_>, rule: RuleId) -> Answer {
    let (mut over, mut unreadable) = (None, None);
    for clock in facts.rulebook.clocks_of(rule) {
        match clock.end(facts) {
            Fact::Known(by) if By::is_over(by, facts.as_of) => over = Some(clock),
            Fact::Known(_) | Fact::Missing => {}
            Fact::Unreadable => unreadable = Some(clock),
        }
    }
    match (over, unreadable) {
        (Some(clock), _) => {
            let found = Answer::found_at(clock.place(facts));
            clock.then.map_or(found.clone(), |then| found.with("then", Detail::Phrase(clock.id, then)))
        }
        (None, Some(clock)) => Answer::unknown_at(clock.place(facts)),
        (None, None) => Answer::Clear,
    }
}
