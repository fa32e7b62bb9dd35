//! The checks on the identification: the methods allowed, the reasons of failure, the clocks that have ended.

use chrono::{DateTime, Days, TimeDelta, Utc};
use onboardable::rulebook::{Fraud, Retry};

use super::applicant::{Applicant, Identification};
use super::book::{BOOK, Clock};
use super::reading::{Findings, branch, country_of, date, deciding_identification, identifications, instant, stated};

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
            Some("DE") => BOOK.branch_methods_de.contains(&method),
            Some("ES") => BOOK.branch_methods_es.contains(&method),
            Some("FR") => BOOK.branch_methods_fr.contains(&method),
            Some("IT") => BOOK.branch_methods_it.contains(&method),
            Some(_) | None => false,
        };
        if !is_of_branch {
            findings.hold("eligibility.method_not_for_branch", "not a method of the branch");
        }
    }
    let product = stated(&identification.product_name);
    if flow == "digital_banking"
        && method == "bank"
        && product.is_some_and(|product| BOOK.full_account_products.iter().any(|start| product.starts_with(start)))
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
    if BOOK.by_arrangement.contains(&method) && stated(&identification.status) != Some("successful") {
        findings.hold("eligibility.by_arrangement_only", "by arrangement only");
    }
    if !BOOK.methods.contains(&method) {
        findings.hold("identification.unknown_method", "no such method");
    }
    if method == "idnow" || method == "bank_plus" {
        match stated(&identification.language) {
            None => findings.hold("identification.language_missing", "no language"),
            Some(language) if BOOK.session_languages.contains(&language) => {}
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
        let Some(failure) = BOOK.failures.get(&reason.to_uppercase()) else { continue };
        if failure.fraud == Fraud::Stop {
            findings.deny("identification.fraud_suspected", "fraud suspected");
        }
        if failure.existing_customer {
            findings.deny("identification.existing_customer", "a customer");
        }
    }
    if let Some(reason) = stated(&identification.failure_reason) {
        findings.hold(failure(&reason.to_uppercase()), "the identification failed");
    }
    if attempts.len() >= BOOK.bank_attempts && method.is_none_or(|method| BOOK.methods_with_iban.contains(&method)) {
        findings.hold("identification.attempts_exhausted", "too many attempts");
    }
    let status = stated(&identification.status);
    let of_method = method.and_then(|method| BOOK.statuses.get(method));
    if of_method.is_some_and(|of_method| status.is_some_and(|status| !of_method.contains(&status))) {
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
        && !method.is_some_and(|method| BOOK.recovery_methods.contains(&method))
    {
        findings.hold("identification.recovery_method_not_allowed", "cannot recover the account");
    }
    let Some(person) = &applicant.person else { return };
    if stated(&person.aml_follow_up_date).and_then(date).is_some_and(|day| day < as_of.date_naive()) {
        findings.hold("identification.follow_up_overdue", "the data were not confirmed");
    }
    let created_at = stated(&person.created_at).and_then(instant);
    let kept = Days::new(BOOK.person_deletion.length.into());
    if !opened && created_at.is_some_and(|at| at.date_naive() + kept < as_of.date_naive()) {
        findings.hold("identification.person_deleted", "the person is deleted");
    }
}

fn failure(reason: &str) -> &'static str {
    let Some(failure) = BOOK.failures.get(reason) else { return "identification.unknown_failure" };
    if failure.fraud != Fraud::None {
        return "identification.fraud_under_review";
    }
    match failure.retry.first() {
        Some(Retry::OtherIban) => "identification.other_iban_needed",
        Some(Retry::OtherMethod) => "identification.other_method_needed",
        Some(Retry::NewIdentification) => "identification.new_identification_needed",
        Some(Retry::FixData) => "identification.data_to_complete",
        Some(Retry::ContactBank) => "identification.bank_must_help",
        Some(Retry::SameLink) if BOOK.expired_document_codes.contains(&failure.code) => {
            "identification.document_expired"
        }
        Some(Retry::SameLink) => "identification.retry_with_same_link",
        Some(Retry::Never) | None => "identification.permanent_failure",
    }
}

fn run_out(one: &Identification, as_of: DateTime<Utc>, findings: &mut Findings) {
    let at = |field: &Option<String>| stated(field).and_then(instant);
    let Some(status) = stated(&one.status) else { return };
    let minutes_over = |clock: &Clock, start: Option<DateTime<Utc>>| {
        let length = TimeDelta::minutes(clock.length.into());
        clock.statuses.contains(&status) && start.is_some_and(|start| start + length < as_of)
    };
    let days_over = |clock: &Clock, start: Option<DateTime<Utc>>| {
        let length = Days::new(clock.length.into());
        clock.statuses.contains(&status)
            && start.is_some_and(|start| start.date_naive() + length < as_of.date_naive())
    };
    let (requested, since) = (at(&one.requested_at), at(&one.status_since));
    match stated(&one.method) {
        Some("idnow") => {
            if days_over(&BOOK.idnow_link, requested) {
                findings.hold("identification.link_expired", "the link has expired");
            }
            let review = since.map(|since| since + TimeDelta::hours(BOOK.idnow_review.length.into()));
            if BOOK.idnow_review.statuses.contains(&status) && review.is_some_and(|until| until < as_of) {
                findings.hold("identification.review_overdue", "the review takes long");
            }
        }
        Some("bank") => {
            if minutes_over(&BOOK.bank_payment, requested)
                || minutes_over(&BOOK.bank_signature, since)
                || minutes_over(&BOOK.bank_authorization, at(&one.authorization_expires_at))
                || minutes_over(&BOOK.bank_code, since)
                || minutes_over(&BOOK.bank_confirmation, at(&one.confirmation_expires_at))
            {
                findings.hold("identification.step_overdue", "a step took too long");
            }
            if days_over(&BOOK.bank_identification, at(&one.created_at).or(requested)) {
                findings.hold("identification.too_old", "the identification is too old");
            }
        }
        Some("bank_plus") => {
            if days_over(&BOOK.bank_plus_transfer, since) {
                findings.hold("identification.transfer_overdue", "no transfer");
            }
        }
        Some(_) | None => {}
    }
}

/// An account that was opened before BankIdent Plus failed is lost, unless another method succeeds in time.
fn recovery(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let ended = |one: &Identification| {
        let (since, completed) = (stated(&one.status_since), stated(&one.completed_at));
        since.and_then(instant).max(completed.and_then(instant))
    };
    let failed =
        |one: &&Identification| stated(&one.method) == Some("bank_plus") && stated(&one.status) == Some("failed");
    let Some(failed_at) = identifications(applicant).filter(failed).filter_map(ended).max() else { return };
    let opened = applicant.account.as_ref().and_then(|account| stated(&account.opened_at)).and_then(instant);
    let last = failed_at.date_naive() + Days::new(BOOK.bank_plus_recovery.length.into());
    let recovered = identifications(applicant).any(|one| {
        stated(&one.method).is_some_and(|method| BOOK.recovery_methods.contains(&method))
            && stated(&one.status) == Some("successful")
            && ended(one).is_some_and(|at| at >= failed_at && at.date_naive() <= last)
    });
    if opened.is_some_and(|opened| opened <= failed_at) && !recovered && as_of.date_naive() > last {
        findings.hold("identification.recovery_overdue", "the account cannot be recovered");
    }
}
