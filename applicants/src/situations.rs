//! What an application may hold beside a clean applicant: several identifications in any state, attempts with bank
//! accounts, an account, a session, devices, a change that is about to be sent.

use crate::changes;
use crate::flaws::FLAWS;
use crate::random::Random;
use crate::tree::Tree;

const METHODS: &[&str] = &[
    "idnow",
    "idnow",
    "idnow",
    "bank",
    "bank",
    "bank_plus",
    "bank_plus",
    "bank_id",
    "fourthline",
    "idnow_autoident",
    "idnow_custom",
    "postident",
    "manual",
];

/// As the API spells them; the frequent ones stand more than once.
const STATUSES: &[&str] = &[
    "successful",
    "successful",
    "successful",
    "failed",
    "failed",
    "created",
    "pending",
    "pending_successful",
    "pending_failed",
    "aborted",
    "canceled",
    "expired",
    "authorization_required",
    "confirmation_required",
    "confirmed",
    "identification_data_required",
    "pending_account_creation",
    "pending_ref_transfer",
    "pre_successful",
    "rejected",
];

/// As partners and older versions of an API spell them.
const MISSPELT: &[&str] = &[
    "Successful",
    " successful",
    "SUCCESSFUL",
    "succesful",
    "success",
    "FAILED",
    "failed ",
    "Failed",
    "cancelled",
    "Expired",
    "unknown",
    "done",
    "",
];

const REASONS: &[&str] = &[
    "TECH_AUDIO",
    "USER_CANCELLATION",
    "DATA_ID_EXPIRED",
    "ACCOUNT_SNAPSHOT_FAILED",
    "JOINT_ACCOUNT",
    "PERSON_ACCOUNT_MATCH_NOT_FOUND",
    "MATCH_FOR_PERSON_DATA_NOT_FOUND",
    "DEPENDENCY_ERROR",
    "FRAUD_SUSPECTED",
    "NO_ESIGN_FRAUD",
    "ALREADY_IDENTIFIED_SUCCESSFULLY",
    "SOMETHING_NEW",
];

const IBANS: &[&str] = &[
    "DE89370400440532013000",
    "DE02120300000000202051",
    "DE02500105170137075030",
    "DE88370400440532013000",
    "FR1420041010050500013M02606",
];

/// Steps that run out, each with the field that its clock starts with.
const STEPS: &[&(&str, &str, &str)] = &[
    &("idnow", "pending", "opened_at"),
    &("idnow", "pending", "requested_at"),
    &("idnow", "pending_successful", "status_since"),
    &("bank", "pending", "requested_at"),
    &("bank", "authorization_required", "status_since"),
    &("bank", "authorization_required", "authorization_expires_at"),
    &("bank", "confirmation_required", "status_since"),
    &("bank", "confirmation_required", "confirmation_expires_at"),
    &("bank_plus", "pending_ref_transfer", "status_since"),
    &("bank_plus", "failed", "completed_at"),
];

/// The fields of an identification that state an instant.
const INSTANTS: &[&str] = &["created_at", "requested_at", "status_since", "completed_at"];

pub(crate) fn around(json: &mut Tree, random: &mut Random) {
    if random.percent(40) {
        json.text("/flow", random.one_of(&["videoident", "bankident", "bankident_plus", "digital_banking"]));
    }
    if random.percent(15) {
        json.text("/branch", random.one_of(&["FR", "IT", "ES"]));
    }
    if random.percent(30) {
        json.text("/person/created_at", &instant(random));
    }
    match random.below(10) {
        0 => json.remove("/identification"),
        1..=4 => identification(json, "/identification", random),
        _ => {}
    }
    if random.percent(70) {
        for place in 0..random.between(1, 4) {
            identification(json, &format!("/identifications/{place}"), random);
        }
    }
    if random.percent(25) {
        for place in 0..random.between(1, 3) {
            attempt(json, &format!("/bank_identification_attempts/{place}"), random);
        }
    }
    if random.percent(30) {
        json.set("/account", random.one_of(&["{}", r#"{"id":"a1"}"#]));
        if random.percent(80) {
            json.text("/account/opened_at", &instant(random));
        }
    }
    if random.percent(20) {
        json.set("/account_opening_request", r#"{"customer_type":"Person","product_name":"CURRENT_ACCOUNT_CONSUMER_GERMANY","account_type":"CHECKING_PERSONAL","account_bic":"SOBKDEBBXXX","account_currency":"EUR"}"#);
    }
    if random.percent(15) {
        json.set("/identification_session/identification_methods", r#"["idnow","bank","bank_plus"]"#);
        json.text("/identification_session/callback_url", "https://partner.example/back");
    }
    for place in 0..random.below(4) {
        json.text(&format!("/devices/{place}/id"), &format!("device-{place}"));
        json.text(&format!("/devices/{place}/name"), "phone");
    }
    if random.percent(15) {
        let (pointer, value) = *random.one_of(changes::CHANGES);
        json.set(pointer, value);
    }
    if random.percent(20) {
        for (pointer, value) in random.one_of(FLAWS).changes {
            match value {
                Some(value) => json.set(pointer, value),
                None => json.remove(pointer),
            }
        }
    }
    clocks(json, random);
}

/// What runs out for a person, and a step of the only identification.
fn clocks(json: &mut Tree, random: &mut Random) {
    if random.percent(30) {
        json.text("/person/legitimation_valid_until", day(random));
    }
    if random.percent(20) {
        json.text("/person/aml_follow_up_date", day(random));
    }
    if random.percent(15) {
        json.remove("/tax_identifications");
    }
    if random.percent(25) {
        let (method, status, start) = *random.one_of(STEPS);
        json.remove("/identifications");
        json.remove("/identification");
        json.text("/identification/method", method);
        json.text("/identification/status", status);
        json.text("/identification/language", "DE");
        json.text(&format!("/identification/{start}"), &instant(random));
    }
}

fn identification(json: &mut Tree, at: &str, random: &mut Random) {
    json.remove(at);
    json.text(&format!("{at}/id"), &format!("ident-{}", random.below(20)));
    json.text(&format!("{at}/method"), random.one_of(METHODS));
    let spelt = if random.percent(10) { MISSPELT } else { STATUSES };
    if !random.percent(5) {
        json.text(&format!("{at}/status"), random.one_of(spelt));
    }
    for field in INSTANTS {
        if random.percent(45) {
            json.text(&format!("{at}/{field}"), &instant(random));
        }
    }
    if random.percent(25) {
        json.text(&format!("{at}/failure_reason"), random.one_of(REASONS));
    }
    if random.percent(85) {
        json.text(&format!("{at}/language"), "DE");
    }
    if random.percent(85) {
        json.text(&format!("{at}/legitimation_country"), random.one_of(&["DE", "DE", "DE", "DE", "DE", "US"]));
    }
    if random.percent(60) {
        json.text(&format!("{at}/iban"), random.one_of(IBANS));
        json.text(&format!("{at}/terms_and_conditions_signed_at"), "2026-11-06T09:00:00Z");
    }
}

fn attempt(json: &mut Tree, at: &str, random: &mut Random) {
    json.set(&format!("{at}/successful"), random.one_of(&["false", "false", "true", "null"]));
    json.text(&format!("{at}/iban"), random.one_of(IBANS));
    if random.percent(30) {
        json.text(&format!("{at}/failure_reason"), random.one_of(REASONS));
    }
    if random.percent(60) {
        json.text(&format!("{at}/created_at"), &instant(random));
    }
}

fn day<'a>(random: &mut Random) -> &'a str {
    random.one_of(&["2026-08-20", "2026-09-30", "2026-11-20", "2026-12-31", "2027-03-01", "9999-12-31"])
}

/// An instant of the last months; a third of them is one of three, so that equal ones meet.
fn instant(random: &mut Random) -> String {
    if random.percent(30) {
        return random.one_of(&["2026-11-10T10:00:00Z", "2026-11-12T12:00:00Z", "2026-11-20T20:00:00Z"]).to_owned();
    }
    let (month, last) = *random.one_of(&[&(8, 31), &(9, 30), &(10, 31), &(11, 20), &(11, 20)]);
    let day = random.between(1, last);
    format!("2026-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", random.below(24), random.below(60), random.below(60))
}
