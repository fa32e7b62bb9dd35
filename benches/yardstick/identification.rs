//! The checks on the identification: who may use which method, why it failed, what has run out.

use chrono::{DateTime, Days, TimeDelta, Utc};

use super::applicant::{Applicant, Identification};
use super::checks::{
    Findings, METHODS, branch, country_of, date, deciding_identification, identifications, instant, stated,
};

pub fn eligibility(applicant: &Applicant, findings: &mut Findings) {
    let flow = stated(&applicant.flow).unwrap_or("digital_banking");
    let nothing = Identification::default();
    let identification = deciding_identification(applicant).unwrap_or(&nothing);
    let Some(method) = stated(&identification.method) else {
        findings.hold("identification.unknown_method", "no method");
        return;
    };
    let residence = applicant.person.as_ref().and_then(|person| person.address.as_ref());
    let residence = residence.and_then(|address| country_of(&address.country));
    let in_germany = residence.map(|code| code == "DE");
    if method == "idnow" && in_germany != Some(true) {
        findings.hold("eligibility.residence_not_germany", "not for residents of other countries");
    }
    if method == "fourthline" && in_germany != Some(false) {
        findings.hold("eligibility.residence_in_germany", "not for residents of Germany");
    }
    if flow != "videoident" && flow != "bankident" {
        let is_of_branch = match branch(applicant).as_deref() {
            Some("DE") => method != "fourthline" && METHODS.contains(&method),
            Some("IT" | "ES") => method == "fourthline" || method == "idnow_autoident",
            Some("FR") => method == "fourthline",
            Some(_) | None => false,
        };
        if !is_of_branch {
            findings.hold("eligibility.method_not_for_branch", "not a method of the branch");
        }
    }
    let product = stated(&identification.product_name);
    if flow == "digital_banking"
        && method == "bank"
        && product.is_some_and(|product| product.starts_with("CURRENT_ACCOUNT_"))
    {
        findings.hold("eligibility.product_needs_more", "not enough for a full account");
    }
    if ["bank", "bank_id", "bank_plus"].contains(&method)
        && applicant.mobile_number.as_ref().and_then(|number| number.verified) != Some(true)
    {
        findings.hold("eligibility.mobile_number_unverified", "the mobile number is not verified");
    }
    if method == "bank_plus"
        && applicant.identity_document.as_ref().is_some_and(|document| {
            stated(&document.code).is_some_and(|code| code.contains("-AO-"))
                || stated(&document.kind) == Some("passport")
        })
    {
        findings.hold("eligibility.passport", "a passport is not enough");
    }
    if method == "idnow_custom" && stated(&identification.status) != Some("successful") {
        findings.hold("eligibility.by_arrangement_only", "by arrangement only");
    }
    if !METHODS.contains(&method) {
        findings.hold("identification.unknown_method", "no such method");
    }
    if method == "idnow" || method == "bank_plus" {
        match stated(&identification.language) {
            None => findings.hold("identification.language_missing", "no language"),
            Some("DE" | "EN") => {}
            Some(_) => findings.hold("identification.unknown_language", "no such language"),
        }
    }
    if method == "bank_plus" {
        for (field, value) in [
            ("product_name", &identification.product_name),
            ("account_type", &identification.account_type),
            ("account_bic", &identification.account_bic),
            ("account_currency", &identification.account_currency),
        ] {
            if stated(value).is_none() {
                findings.hold("identification.product_fields_missing", format!("{field} is missing"));
            }
        }
    }
}

pub fn identification(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let attempts = applicant.bank_identification_attempts.as_deref().unwrap_or_default();
    let nothing = Identification::default();
    let identification = deciding_identification(applicant).unwrap_or(&nothing);
    let method = stated(&identification.method);
    let reasons = identifications(applicant).filter_map(|one| stated(&one.failure_reason));
    for reason in reasons.chain(attempts.iter().filter_map(|one| stated(&one.failure_reason))) {
        match reason.to_uppercase().as_str() {
            "IBAN_USAGE_LIMIT_EXCEEDED" | "IDENTIFICATION_ATTEMPTS_EXCEEDED" => {
                findings.deny("identification.fraud_suspected", "fraud suspected");
            }
            "ALREADY_IDENTIFIED_SUCCESSFULLY" => findings.deny("identification.existing_customer", "a customer"),
            _ => {}
        }
    }
    if let Some(reason) = stated(&identification.failure_reason) {
        findings.hold(failure(&reason.to_uppercase()), "the identification failed");
    }
    if attempts.len() >= 20 && method.is_none_or(|method| method == "bank" || method == "bank_id") {
        findings.hold("identification.attempts_exhausted", "too many attempts");
    }
    let status = stated(&identification.status);
    let is_of_method = match method {
        Some("idnow") => !matches!(status, Some("identification_data_required" | "authorization_required")),
        Some("bank") => !matches!(status, Some("pre_successful" | "pending_ref_transfer")),
        Some(_) | None => true,
    };
    if !is_of_method {
        findings.hold("identification.status_of_another_method", "a status of another method");
    }
    let opened = applicant.account.as_ref().is_some_and(|account| stated(&account.opened_at).is_some());
    for one in identifications(applicant) {
        run_out(one, as_of, findings);
    }
    recovery(applicant, as_of, findings);
    let failed =
        |one: &Identification| stated(&one.method) == Some("bank_plus") && stated(&one.status) == Some("failed");
    if opened
        && identifications(applicant).any(failed)
        && !failed(identification)
        && !method.is_some_and(|method| ["idnow", "postident", "manual"].contains(&method))
    {
        findings.hold("identification.recovery_method_not_allowed", "cannot recover the account");
    }
    let Some(person) = &applicant.person else { return };
    if stated(&person.aml_follow_up_date).and_then(date).is_some_and(|day| day < as_of.date_naive()) {
        findings.hold("identification.follow_up_overdue", "the data were not confirmed");
    }
    let created_at = stated(&person.created_at).and_then(instant);
    if !opened && created_at.is_some_and(|at| at.date_naive() + Days::new(90) < as_of.date_naive()) {
        findings.hold("identification.person_deleted", "the person is deleted");
    }
}

fn failure(reason: &str) -> &'static str {
    match reason {
        "PERSON_ACCOUNT_MATCH_NOT_FOUND"
        | "ACCESS_BY_AUTHORIZED_HOLDER"
        | "ACCOUNT_SNAPSHOT_FAILED"
        | "JOINT_ACCOUNT" => "identification.other_iban_needed",
        "MATCH_FOR_PERSON_DATA_NOT_FOUND" | "PREVIOUS_IDENT_NOT_FOUND" => "identification.other_method_needed",
        "EXPIRED" | "ACCOUNT_SNAPSHOT_EXPIRED" => "identification.new_identification_needed",
        "MOBILE_NUMBER_NOT_VERIFIED" | "PERSON_MISSING_REQUIRED_DATA" | "INVALID_MODEL" => {
            "identification.data_to_complete"
        }
        "DEPENDENCY_ERROR" | "INTERNAL_REQUEST_ERROR" | "GENERIC_ERROR" => "identification.bank_must_help",
        "DATA_ID_EXPIRED" => "identification.document_expired",
        reason if reason.contains("FRAUD") => "identification.fraud_under_review",
        reason if ["TECH_", "USER_", "BAD_", "NO_"].iter().any(|start| reason.starts_with(start)) => {
            "identification.retry_with_same_link"
        }
        reason if reason.starts_with("DATA_") => "identification.permanent_failure",
        _ => "identification.unknown_failure",
    }
}

/// The clocks, with the lengths that the rulebook gives them today.
fn run_out(one: &Identification, as_of: DateTime<Utc>, findings: &mut Findings) {
    let at = |field: &Option<String>| stated(field).and_then(instant);
    let minutes_over = |start: &Option<String>, minutes: i64| {
        at(start).is_some_and(|start| start + TimeDelta::minutes(minutes) < as_of)
    };
    let days_over = |start: Option<DateTime<Utc>>, days: u64| {
        start.is_some_and(|start| start.date_naive() + Days::new(days) < as_of.date_naive())
    };
    let Some(status) = stated(&one.status) else { return };
    match stated(&one.method) {
        Some("idnow") => {
            if ["pending", "aborted", "canceled"].contains(&status) && days_over(at(&one.requested_at), 14) {
                findings.hold("identification.link_expired", "the link has expired");
            }
            if status == "pending_successful" && minutes_over(&one.status_since, 24 * 60) {
                findings.hold("identification.review_overdue", "the review takes long");
            }
        }
        Some("bank") => {
            let is_overdue = match status {
                "pending" => minutes_over(&one.requested_at, 10),
                "authorization_required" => {
                    minutes_over(&one.status_since, 10) || minutes_over(&one.authorization_expires_at, 0)
                }
                "confirmation_required" => {
                    minutes_over(&one.status_since, 5) || minutes_over(&one.confirmation_expires_at, 0)
                }
                _ => false,
            };
            if is_overdue {
                findings.hold("identification.step_overdue", "a step took too long");
            }
            let open = ["created", "pending", "authorization_required", "confirmation_required", "confirmed"];
            if open.contains(&status) && days_over(at(&one.created_at).or_else(|| at(&one.requested_at)), 30) {
                findings.hold("identification.too_old", "the identification is too old");
            }
        }
        Some("bank_plus") => {
            if status == "pending_ref_transfer" && days_over(at(&one.status_since), 30) {
                findings.hold("identification.transfer_overdue", "no transfer");
            }
        }
        Some(_) | None => {}
    }
}

/// An account that was opened before BankIdent Plus failed is lost, unless one of three methods succeeds within 60 days.
fn recovery(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let ended = |one: &Identification| {
        let (since, completed) = (stated(&one.status_since), stated(&one.completed_at));
        since.and_then(instant).max(completed.and_then(instant))
    };
    let failed =
        |one: &&Identification| stated(&one.method) == Some("bank_plus") && stated(&one.status) == Some("failed");
    let Some(failed_at) = identifications(applicant).filter(failed).filter_map(ended).max() else { return };
    let opened = applicant.account.as_ref().and_then(|account| stated(&account.opened_at)).and_then(instant);
    let last = failed_at.date_naive() + Days::new(60);
    let recovered = identifications(applicant).any(|one| {
        stated(&one.method).is_some_and(|method| ["idnow", "postident", "manual"].contains(&method))
            && stated(&one.status) == Some("successful")
            && ended(one).is_some_and(|at| at >= failed_at && at.date_naive() <= last)
    });
    if opened.is_some_and(|opened| opened <= failed_at) && !recovered && as_of.date_naive() > last {
        findings.hold("identification.recovery_overdue", "the account cannot be recovered");
    }
}
