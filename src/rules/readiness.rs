//! Readiness: the statuses that the bank's checklist requires before an account is opened.
//!
//! A row passes only with a value of its list. The rules of a row divide all other values among themselves by the
//! party that has to act; the last of them takes the rest, including values never seen before, and is the one that
//! reports a missing value. The rows on tax and FATCA are in their own families.

use crate::advance::failure_of;
use crate::deadline::recovery::{Recovery, recovery_of_account};
use crate::facts::{Fact, Facts, IdentificationFacts, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::identification::REFERENCE_TRANSFERS;
use crate::rulebook::values::readiness::{
    IDENTIFICATION_BANK_STATUSES, IDENTIFICATION_EXPIRED_STATUSES, IDENTIFICATION_FAILED_STATUSES,
    IDENTIFICATION_INTERRUPTED_STATUSES, IDENTIFICATION_OPEN_STATUSES, IDENTIFICATION_PARTNER_STATUSES,
    IDENTIFICATION_PASSED, IDENTIFICATION_REVIEW_STATUSES, IDENTIFICATION_TRANSFER_STATUSES, INFORMATION_STATUSES,
    REJECTED_STATUSES, RISK_PASSED, SCREENING_DECLINED_STATUSES, SCREENING_PASSED, VETTING_MATCH_STATUSES,
    VETTING_PASSED,
};
use crate::rulebook::{Failure, Flow, Fraud, Gate, Key, List, Method, Status};
use crate::value::near_miss;

type Statuses = Key<List>;

/// Finds a failed identification, unless a guide says that it may be repeated. A later failure does not improve the
/// answer, and an identification that began before it does not continue.
pub fn identification_failed(facts: &Facts<'_>) -> Answer {
    let recovery = recovery_of_account(facts);
    let may_follow = |one: &IdentificationFacts<'_>| {
        may_be_repeated(facts, one, recovery.as_ref())
            || recovery.as_ref().is_some_and(|recovery| recovery.failed.is(one))
    };
    let asked = &facts.identification;
    let is_repeated = may_follow(asked);
    if !is_repeated && is_on_list(facts, asked, &IDENTIFICATION_FAILED_STATUSES) {
        return asked.status().found();
    }
    let last_success = facts.last_success();
    let refused = facts
        .current_identifications()
        .filter(|one| is_on_list(facts, one, &IDENTIFICATION_FAILED_STATUSES) && !may_follow(one))
        .filter(|one| (is_repeated || asked.precedes(one)) && !one.is_before(last_success));
    Answer::found_at(refused.map(|one| one.status().pointer()))
}

/// Finds a failed Bankident or BankIdent Plus, where the next step depends on the reason.
pub fn identification_to_repeat(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    one.status().at.found_if(may_be_repeated(facts, one, recovery_of_account(facts).as_ref()))
}

/// Finds an expired identification: a new one is needed.
pub fn identification_expired(facts: &Facts<'_>) -> Answer {
    identification_is(facts, &IDENTIFICATION_EXPIRED_STATUSES)
}

/// Finds an interrupted identification, which is not final.
pub fn identification_interrupted(facts: &Facts<'_>) -> Answer {
    identification_is(facts, &IDENTIFICATION_INTERRUPTED_STATUSES)
}

/// Finds an identification under review by the provider.
pub fn identification_in_review(facts: &Facts<'_>) -> Answer {
    identification_is(facts, &IDENTIFICATION_REVIEW_STATUSES)
}

/// Finds a completed pre-identification (BankIdent Plus) that the bank is checking.
pub fn identification_with_bank(facts: &Facts<'_>) -> Answer {
    identification_is(facts, &IDENTIFICATION_BANK_STATUSES)
}

/// Finds a reference transfer (BankIdent Plus) that has not been received yet.
pub fn reference_transfer_open(facts: &Facts<'_>) -> Answer {
    let answer = identification_is(facts, &IDENTIFICATION_TRANSFER_STATUSES);
    match transfers_left(facts) {
        Some(0) => Answer::Clear,
        left => answer.with_known("transfers_left", left.map(Detail::Number)),
    }
}

/// Finds a BankIdent Plus whose reference transfers have all failed.
pub fn transfers_used_up(facts: &Facts<'_>) -> Answer {
    let is_open = identification_is(facts, &IDENTIFICATION_TRANSFER_STATUSES).is_found();
    facts.identification.failed_transfers().at.found_if(is_open && transfers_left(facts) == Some(0))
}

/// Finds an identification that the applicant has not finished. Reports a missing status for its row.
pub fn identification_unfinished(facts: &Facts<'_>) -> Answer {
    match facts.identification.status {
        Fact::Known(_) => identification_is(facts, &IDENTIFICATION_OPEN_STATUSES),
        Fact::Missing | Fact::Unreadable => facts.identification.status().unknown(),
    }
}

/// Finds an identification that is waiting for an API call by the partner.
pub fn identification_waits_for_partner(facts: &Facts<'_>) -> Answer {
    identification_is(facts, &IDENTIFICATION_PARTNER_STATUSES)
}

/// Finds an identification status that this rulebook does not know.
pub fn identification_status_unrecognised(facts: &Facts<'_>) -> Answer {
    let known = [
        &IDENTIFICATION_PASSED,
        &IDENTIFICATION_FAILED_STATUSES,
        &IDENTIFICATION_EXPIRED_STATUSES,
        &IDENTIFICATION_INTERRUPTED_STATUSES,
        &IDENTIFICATION_REVIEW_STATUSES,
        &IDENTIFICATION_BANK_STATUSES,
        &IDENTIFICATION_TRANSFER_STATUSES,
        &IDENTIFICATION_OPEN_STATUSES,
        &IDENTIFICATION_PARTNER_STATUSES,
    ];
    match facts.identification.status {
        Fact::Known(status) if !known.into_iter().any(|list| list.at(facts).contains(&status.name())) => {
            facts.identification.status().found()
        }
        // Before the last gate an identification without a status is about to be created, unless its data show
        // otherwise.
        Fact::Missing | Fact::Unreadable
            if facts.gate != Gate::AccountOpening && facts.identification.has_begun() =>
        {
            facts.identification.status().unknown()
        }
        Fact::Known(_) | Fact::Missing | Fact::Unreadable => Answer::Clear,
    }
}

/// Finds an account that the bank opens itself, before the identification is successful; afterwards the account
/// exists.
pub fn bank_opens_account(facts: &Facts<'_>) -> Answer {
    if facts.identification.is_successful() {
        return Answer::Clear;
    }
    if facts.identification.method().fact == Fact::Missing && facts.flow == Fact::Known(Flow::BankidentPlus) {
        return facts.flow().found();
    }
    facts.identification.method().finds_if_stated(|method| method == Method::BankPlus)
}

/// Finds a mobile number that is not verified.
pub fn mobile_number_unverified(facts: &Facts<'_>) -> Answer {
    facts.mobile_number_verified().finds(|verified| !verified)
}

/// Finds an applicant whom the bank's compliance team has flagged. A missing flag is clear.
pub fn flagged_by_compliance(facts: &Facts<'_>) -> Answer {
    facts.person.flagged_by_compliance().finds_if_stated(|is_flagged| is_flagged)
}

/// Finds a customer screening that declined the applicant.
pub fn screening_declined(facts: &Facts<'_>) -> Answer {
    is_on(facts, facts.person.screening_progress(), &SCREENING_DECLINED_STATUSES)
}

/// Finds a customer screening that has not accepted the applicant yet.
pub fn screening_open(facts: &Facts<'_>) -> Answer {
    is_on_none(facts, facts.person.screening_progress(), &[&SCREENING_PASSED, &SCREENING_DECLINED_STATUSES])
}

/// Finds a misspelt customer screening status.
pub fn screening_misspelt(facts: &Facts<'_>) -> Answer {
    is_misspelt(facts, facts.person.screening_progress(), &[&SCREENING_PASSED, &SCREENING_DECLINED_STATUSES])
}

/// Finds a misspelt risk classification status.
pub fn risk_misspelt(facts: &Facts<'_>) -> Answer {
    let lists = [&RISK_PASSED, &REJECTED_STATUSES, &INFORMATION_STATUSES];
    is_misspelt(facts, facts.person.risk_classification_status(), &lists)
}

/// Finds a misspelt customer vetting status.
pub fn vetting_misspelt(facts: &Facts<'_>) -> Answer {
    let lists = [&VETTING_PASSED, &REJECTED_STATUSES, &INFORMATION_STATUSES, &VETTING_MATCH_STATUSES];
    is_misspelt(facts, facts.person.customer_vetting_status(), &lists)
}

/// Finds a risk classification that rejected the applicant.
pub fn risk_rejected(facts: &Facts<'_>) -> Answer {
    is_on(facts, facts.person.risk_classification_status(), &REJECTED_STATUSES)
}

/// Finds a risk classification about which the bank has questions, or had and got no answer.
pub fn risk_information_requested(facts: &Facts<'_>) -> Answer {
    is_on(facts, facts.person.risk_classification_status(), &INFORMATION_STATUSES)
}

/// Finds a risk that is not yet classified as acceptable.
pub fn risk_open(facts: &Facts<'_>) -> Answer {
    let others = [&RISK_PASSED, &REJECTED_STATUSES, &INFORMATION_STATUSES];
    is_on_none(facts, facts.person.risk_classification_status(), &others)
}

/// Finds a customer vetting that rejected the applicant.
pub fn vetting_rejected(facts: &Facts<'_>) -> Answer {
    is_on(facts, facts.person.customer_vetting_status(), &REJECTED_STATUSES)
}

/// Finds a customer vetting about which the bank has questions, or had and got no answer.
pub fn vetting_information_requested(facts: &Facts<'_>) -> Answer {
    is_on(facts, facts.person.customer_vetting_status(), &INFORMATION_STATUSES)
}

/// Finds a customer vetting that found a possible match.
pub fn vetting_match(facts: &Facts<'_>) -> Answer {
    is_on(facts, facts.person.customer_vetting_status(), &VETTING_MATCH_STATUSES)
}

/// Finds a customer vetting that is not passed yet.
pub fn vetting_open(facts: &Facts<'_>) -> Answer {
    let others = [&VETTING_PASSED, &REJECTED_STATUSES, &INFORMATION_STATUSES, &VETTING_MATCH_STATUSES];
    is_on_none(facts, facts.person.customer_vetting_status(), &others)
}

/// Returns whether a guide allows a repetition, which Bankident and BankIdent Plus have for each reason. A failure
/// with an account to recover, or with one that is lost, is for the family `identification`.
fn may_be_repeated(facts: &Facts<'_>, one: &IdentificationFacts<'_>, recovery: Option<&Recovery<'_, '_>>) -> bool {
    let ends = |failure: &Failure| failure.fraud == Fraud::Stop || failure.existing_customer;
    let reason = one.failure_reason().known().and_then(|code| failure_of(facts.rulebook, code));
    let has_failed = one.status == Fact::Known(Status::Failed);
    let left_account = recovery.is_some_and(|recovery| recovery.failed.is(one));
    let may_follow = one
        .method()
        .known()
        .is_some_and(|method| method.is_bankident() || method == Method::BankPlus && !left_account);
    has_failed && may_follow && !reason.is_some_and(ends)
}

/// Returns the number of remaining reference transfers, if the number of failed ones is stated.
fn transfers_left(facts: &Facts<'_>) -> Option<i64> {
    let failed = i64::from(facts.identification.failed_transfers().known()?);
    Some(REFERENCE_TRANSFERS.at(facts).saturating_sub(failed).max(0))
}

fn identification_is(facts: &Facts<'_>, statuses: &Statuses) -> Answer {
    facts.identification.status().at.found_if(is_on_list(facts, &facts.identification, statuses))
}

fn is_on_list(facts: &Facts<'_>, one: &IdentificationFacts<'_>, statuses: &Statuses) -> bool {
    one.status.known().is_some_and(|status| statuses.at(facts).contains(&status.name()))
}

fn is_on(facts: &Facts<'_>, status: Placed<&str>, statuses: &Statuses) -> Answer {
    // A misspelt rejection counts as a rejection. A missing or unreadable status is for the last rule of the row.
    let is_near = |status| near_miss::listed(status, statuses.at(facts), &[]).is_some();
    status.at.found_if(status.known().is_some_and(is_near))
}

/// Finds a misspelt status of the bank, which the partner has to correct.
fn is_misspelt(facts: &Facts<'_>, stated: Placed<&str>, lists: &[&Statuses]) -> Answer {
    let Fact::Known(status) = stated.fact else { return Answer::Clear };
    if is_listed(facts, status, lists) {
        return Answer::Clear;
    }
    let mut near = lists.iter().filter_map(|list| near_miss::listed(status, list.at(facts), &[]));
    match near.next() {
        Some(listed) => stated.found().with("suggestion", Detail::Word(listed)),
        None => Answer::Clear,
    }
}

fn is_on_none(facts: &Facts<'_>, status: Placed<&str>, lists: &[&Statuses]) -> Answer {
    let is_near = |status, list: &Statuses| near_miss::listed(status, list.at(facts), &[]).is_some();
    // Nearly every status is spelt as the bank spells it, and looking for similar ones takes long.
    status.finds(|status| !is_listed(facts, status, lists) && !lists.iter().any(|list| is_near(status, list)))
}

fn is_listed(facts: &Facts<'_>, status: &str, lists: &[&Statuses]) -> bool {
    lists.iter().any(|list| list.at(facts).contains(&status))
}
