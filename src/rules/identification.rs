//! Identification: what a request must name, what a failure asks for, and what has run out.
//!
//! Statuses, failure codes and clocks are data of the methods; these functions only look them up. Whether the
//! status passes the bank's checklist is for the family `readiness`.

use chrono::{DateTime, Utc};

use super::answers::perhaps;
use crate::advance::{self, failure_of};
use crate::deadline::By;
use crate::deadline::recovery::{Recovery, Verdict, recovers, recovery_of_account};
use crate::facts::{Fact, Facts, IdentificationFacts, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::identification::{
    BANK_ATTEMPTS, DOCUMENT_TYPES, EXPIRED_DOCUMENT_CODES, SEPA_COUNTRIES, SESSION_LANGUAGES,
};
use crate::rulebook::{Failure, Fraud, Gate, Method, Retry, RuleId, Status};
use crate::value::iban::Reading;
use crate::value::name::Admitted;
use crate::value::{name, near_miss};

/// A name that is none of the API's.
pub fn unknown_method(facts: &Facts<'_>) -> Answer {
    let (method, name) = (facts.identification.method(), facts.identification.method_name());
    let answer = method.finds(|method| method == Method::Unrecognised);
    perhaps(answer, name.fact, &Method::ALL.map(Method::name), &[])
}

/// Sessions are held in one language, and the request says which.
pub fn language_missing(facts: &Facts<'_>) -> Answer {
    facts.identification.language().must_be_stated_given(facts.identification.method())
}

/// A language that is none of the session's. That there is none at all is another rule's finding.
pub fn unknown_language(facts: &Facts<'_>) -> Answer {
    facts.identification.language().must_be_on(SESSION_LANGUAGES.at(facts), &[])
}

/// The bank opens the account by itself, so the request must say which.
pub fn product_fields_missing(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    let fields = [one.product_name(), one.account_type(), one.account_bic(), one.account_currency()];
    fields.into_iter().map(|field| field.must_be_stated_given(one.method())).collect()
}

/// A document of an identification of a type that the API does not have.
pub fn document_type_not_listed(facts: &Facts<'_>) -> Answer {
    let types = DOCUMENT_TYPES.at(facts);
    let stated = facts.identifications().flat_map(IdentificationFacts::document_types);
    stated.map(|one| one.finds_if_stated(|name| !types.contains(&name))).collect()
}

/// The account that the reference transfer comes from is held in another name. The bank does not say how it compares:
/// what is neither the same nor wholly another is open.
pub fn transfer_sender_differs(facts: &Facts<'_>) -> Answer {
    let sender = facts.transfer_sender_name();
    if !is_judged(facts, sender) {
        return Answer::Clear;
    }
    let Fact::Known(stated) = sender.fact else { return sender.unknown() };
    let (Fact::Known(first), Fact::Known(last)) = (facts.person.first_name, facts.person.last_name) else {
        return facts.person.last_name().unknown();
    };
    let has_no_last_name = Admitted::by(facts).no_last_name.contains(&last.as_str());
    let last = if has_no_last_name { "" } else { last.as_str() };
    match name::is_held_by(stated, first.as_str(), last) {
        Some(is_held) => sender.at.found_if(!is_held),
        None => sender.unknown(),
    }
}

/// The account that the reference transfer comes from can be none of the applicant's own in the SEPA area.
pub fn transfer_account_unsuitable(facts: &Facts<'_>) -> Answer {
    let stated = facts.transfer_sender_iban();
    if !is_judged(facts, stated) {
        return Answer::Clear;
    }
    stated.finds(|typed| {
        let sender = Reading::of(typed);
        let is_sepa = sender.country.is_some_and(|country| country.is_one_of(SEPA_COUNTRIES.at(facts)));
        let is_sender = |iban: &str| Reading::of(iban).iban == sender.iban;
        let is_new_account = facts.accounts().any(|one| one.iban().known().is_some_and(is_sender));
        sender.iban.is_err() || !is_sepa || is_new_account
    })
}

/// Whether what is stated of the reference transfer is judged: until it has succeeded, where something is stated or the
/// transfer is awaited.
fn is_judged(facts: &Facts<'_>, stated: Placed<&str>) -> bool {
    let one = &facts.identification;
    let is_awaited = one.status == Fact::Known(Status::PendingRefTransfer);
    !one.is_successful() && (stated.fact != Fact::Missing || is_awaited)
}

/// Only methods whose statuses the bank lists can be judged.
pub fn status_of_another_method(facts: &Facts<'_>) -> Answer {
    let (method, status) = (facts.identification.method(), facts.identification.status());
    status.if_stated(|one| match (method.fact, one) {
        (Fact::Missing | Fact::Unreadable, _) => method.unknown(),
        (Fact::Known(_), Status::Unrecognised) => Answer::Clear,
        (Fact::Known(method), one) => {
            status.at.found_if(facts.rulebook.machine(method).is_some_and(|machine| machine.standing(one).is_none()))
        }
    })
}

/// The two codes that end the onboarding, in any identification and in any attempt.
pub fn fraud_suspected(facts: &Facts<'_>) -> Answer {
    anywhere(facts, &|failure| failure.fraud == Fraud::Stop)
}

/// Suspicion before the signature, in any identification and in any attempt, and a status that says so. At the last gate
/// the status of the one that decides is for the checklist.
pub fn fraud_under_review(facts: &Facts<'_>) -> Answer {
    let is_for_checklist =
        |one: &IdentificationFacts<'_>| facts.gate == Gate::AccountOpening && one.is(&facts.identification);
    let suspected = facts.current_identifications().filter(|one| !is_for_checklist(one));
    let suspected = suspected.filter(|one| one.status == Fact::Known(Status::PendingFailed));
    anywhere(facts, &|failure| failure.fraud == Fraud::Review)
        .or(Answer::found_at(suspected.map(|one| one.status().pointer())))
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
    let last_success = facts.last_success();
    let identifications = facts.current_identifications().filter(|one| !one.is_before(last_success));
    let attempts = facts.bank_attempts().filter(|attempt| !attempt.is_outweighed(facts));
    let reasons = identifications.map(|one| one.failure_reason()).chain(attempts.map(|one| one.failure_reason()));
    reasons.map(|reason| reason.finds_if_stated(|code| failure_of(facts.rulebook, code).is_none())).collect()
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
    let attempts = facts.bank_attempt_list();
    match attempts.fact {
        Fact::Known(count) if count >= most => attempts.found(),
        Fact::Known(_) | Fact::Missing | Fact::Unreadable if failed().count() >= most => {
            Answer::found_at(failed().map(|one| one.status().pointer()))
        }
        Fact::Known(_) | Fact::Missing | Fact::Unreadable => attempts.must_be_readable(),
    }
}

/// Nothing states which of several is the newest.
pub fn order_unknown(facts: &Facts<'_>) -> Answer {
    if !facts.identification_is_unordered {
        return Answer::Clear;
    }
    let undated = facts.current_identifications().filter(|one| one.newest.is_none());
    match Answer::found_at(undated.map(|one| one.status_since().pointer())) {
        Answer::Clear => facts.identification.status_since().found(),
        found @ Answer::NotClear(_) => found,
    }
}

/// Nearly a status.
pub fn status_misspelt(facts: &Facts<'_>) -> Answer {
    let found = facts.identifications().filter_map(|one| Some((one, one.meant?)));
    found.map(|(one, meant)| one.status().found().with("suggestion", Detail::Word(meant.name()))).collect()
}

/// The account stated has been tried, and only another one can help.
pub fn iban_refused_before(facts: &Facts<'_>) -> Answer {
    let Fact::Known(iban) = facts.identification.iban else { return Answer::Clear };
    let is_same = |other: &str| near_miss::same(other, iban);
    let needs_another =
        |code: &str| failure_of(facts.rulebook, code).is_some_and(|failure| asks_for(failure, Retry::OtherIban));
    let judge = |reason: Placed<&str>, other: Placed<&str>| match (reason.fact, other.fact) {
        (Fact::Known(code), Fact::Known(other)) => reason.at.found_if(needs_another(code) && is_same(other)),
        (Fact::Known(code), Fact::Missing | Fact::Unreadable) if needs_another(code) => other.unknown(),
        (Fact::Unreadable, Fact::Known(other)) if is_same(other) => reason.unknown(),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => Answer::Clear,
    };
    let identifications = earlier(facts).map(|one| judge(one.failure_reason(), one.iban()));
    let attempts = facts.bank_attempts().map(|one| judge(one.failure_reason(), one.iban()));
    identifications.chain(attempts).collect()
}

/// An earlier identification failed, and neither the guide of its method nor its reason lets this one follow.
pub fn method_refused_before(facts: &Facts<'_>) -> Answer {
    let Fact::Known(asked) = facts.identification.method().fact else { return Answer::Clear };
    let asks_for_other_method = |reason: Placed<&str>| {
        reason.known().and_then(|code| failure_of(facts.rulebook, code)).is_some_and(|failure| {
            failure.permanent && (asks_for(failure, Retry::OtherMethod) || asks_for(failure, Retry::Never))
        })
    };
    // No guide lets anything follow what was rejected.
    let is_rejected = |one: &IdentificationFacts<'_>| one.status == Fact::Known(Status::Rejected);
    let is_failed = |one: &IdentificationFacts<'_>| one.status == Fact::Known(Status::Failed);
    let refuses = |one: &&IdentificationFacts<'_>| {
        // Methods by an account share their reasons: what asks for another one asks for none of them.
        let shares_reasons = if one.is_by_account() {
            asked.is_by_account()
        } else {
            one.method().fact == facts.identification.method().fact
        };
        // Bankident may follow its own failure, BankIdent Plus may not, and nothing may follow that of another method.
        let may_follow_failure = match one.method().known() {
            Some(method) if method.is_bankident() => true,
            Some(Method::BankPlus) => asked != Method::BankPlus,
            Some(_) | None => false,
        };
        is_rejected(one)
            || is_failed(one) && !may_follow_failure
            || shares_reasons && asks_for_other_method(one.failure_reason())
    };
    let last_success = facts.last_success();
    let before = earlier(facts).filter(|one| !one.is_before(last_success)).filter(refuses);
    let attempts = || facts.bank_attempts().filter(|_| asked.is_by_account());
    let refused = attempts().filter(|one| !one.is_outweighed(facts) && asks_for_other_method(one.failure_reason()));
    let unreadable = attempts().map(|one| one.failure_reason().must_be_readable());
    Answer::found_at(before.map(|one| one.status().pointer()))
        .or(Answer::found_at(refused.map(|one| one.failure_reason().pointer())))
        .or(unreadable.collect())
}

/// Bankident once more.
pub fn repeated_after_success(facts: &Facts<'_>) -> Answer {
    let by_bankident = |one: &&IdentificationFacts<'_>| {
        one.is_successful() && one.method().known().is_some_and(Method::is_bankident)
    };
    let successes = earlier(facts).filter(by_bankident).map(|one| one.status().pointer());
    let attempts = facts.bank_attempts().map(|one| one.successful()).filter(|one| one.known() == Some(true));
    Answer::found_at(successes).or(Answer::found_at(attempts.map(|one| one.pointer())))
}

/// A later step before an earlier one.
pub fn instants_out_of_order(facts: &Facts<'_>) -> Answer {
    let places = facts.identifications().flat_map(|one| {
        let (created, requested) = (one.created_at().known(), one.requested_at().known());
        let signed = one.terms_and_conditions_signed_at.known();
        let is_after = |earlier: Option<DateTime<Utc>>, at| earlier.is_some_and(|earlier| earlier > at);
        let later = [
            (one.requested_at(), None),
            (one.opened_at(), None),
            (one.status_since(), None),
            (one.completed_at(), requested.max(signed)),
            (one.authorization_expires_at(), None),
            (one.confirmation_expires_at(), None),
        ];
        later.into_iter().filter_map(move |(instant, other)| {
            let at = instant.known()?;
            (is_after(created, at) || is_after(other, at)).then(|| instant.pointer())
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
    if link_expired(facts).is_found() { Answer::Clear } else { run_out(facts, RuleId::IdentificationCallTimedOut) }
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
        (Verdict::Yes, last_day, _) => Answer::found(recovery.failed_at_field()).with_last_day(last_day.known()),
        (Verdict::Unknown, Fact::Known(_), Some(success)) => success.ended_at().unknown(),
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
        Some(recovery) => recovery.failed.status().found().with_last_day(recovery.last_day.known()),
        None => Answer::Clear,
    }
}

/// Another method has succeeded in time: what is left is the partner's call. Afterwards nothing is left to say.
pub fn account_to_reactivate(facts: &Facts<'_>) -> Answer {
    let Some(recovery) = recovery_of_account(facts) else { return Answer::Clear };
    match (recovery.fallback, recovery.last_day) {
        ((Verdict::Yes, Some(success)), Fact::Known(last)) if facts.today <= last => {
            success.status().found().with_last_day(last)
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
    one.method().finds(|method| !recovers(method, facts))
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
fn reason_is(facts: &Facts<'_>, is_found: &dyn Fn(bool, Fact<&str>) -> bool) -> Answer {
    let one = &facts.identification;
    let (Fact::Known(method), Fact::Known(status)) = (one.method().fact, one.status) else { return Answer::Clear };
    let gives_reason = advance::standing(facts.rulebook, method, status).and_then(|standing| standing.gives_reason);
    let reason = one.failure_reason();
    match gives_reason {
        Some(_) if reason.fact == Fact::Unreadable => reason.unknown(),
        Some(gives_reason) => reason.at.found_if(is_found(gives_reason, reason.fact)),
        None => Answer::Clear,
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
fn reason(facts: &Facts<'_>, is_found: &dyn Fn(&Failure) -> bool) -> Answer {
    code(facts, facts.identification.failure_reason(), is_found)
}

/// The failure reasons of every identification and every attempt.
fn anywhere(facts: &Facts<'_>, is_found: &dyn Fn(&Failure) -> bool) -> Answer {
    let identifications = facts.identifications().map(IdentificationFacts::failure_reason);
    let reasons = identifications.chain(facts.bank_attempts().map(|attempt| attempt.failure_reason()));
    reasons.map(|reason| code(facts, reason, is_found)).collect()
}

fn code(facts: &Facts<'_>, reason: Placed<&str>, is_found: &dyn Fn(&Failure) -> bool) -> Answer {
    reason.finds_if_stated(|code| failure_of(facts.rulebook, code).is_some_and(is_found))
}

/// The clocks of a rule that have run out. Of several the last says what to do: it ends what the others are steps of.
fn run_out(facts: &Facts<'_>, rule: RuleId) -> Answer {
    let (mut over, mut unreadable) = (None, None);
    for clock in facts.rulebook.clocks_of(rule) {
        match clock.end(facts) {
            Fact::Known(by) if By::is_over(by, facts.as_of) => over = Some((clock, by)),
            Fact::Known(_) | Fact::Missing => {}
            Fact::Unreadable => unreadable = Some(clock),
        }
    }
    match (over, unreadable) {
        (Some((clock, by)), _) => {
            let found = Answer::found_at(clock.place(facts)).with_last_day(by.day());
            clock.then.map_or(found.clone(), |then| found.with("then", Detail::Phrase(clock.id, then)))
        }
        (None, Some(clock)) => Answer::unknown_at(clock.place(facts)),
        (None, None) => Answer::Clear,
    }
}
