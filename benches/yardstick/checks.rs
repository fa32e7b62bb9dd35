//! The checks, one after the other.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, Months, Utc};
use iban::{Iban, ParseIbanError};
use regex::Regex;

use super::applicant::{Account, Address, Applicant, Identification, MobileNumber, Person, TaxIdentification};
use super::book::BOOK;
use super::reading::{
    Findings, branch, country, country_of, date, deciding_identification, identifications, instant, instant_or_day,
    is_sandbox, phone, stated, states_something,
};
use super::{Finding, address, identification, person, tin};

static NAME_CHARACTERS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[\p{L}\p{M}\s'’.·\-‐‑]+$").expect("a pattern of ours"));
static NAME_INVISIBLE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\p{C}\u{115F}\u{1160}\u{3164}\u{FFA0}]").expect("a pattern of ours"));
static NAME_MISPLACED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*[\p{M}\-‐‑.·]|[-‐‑]{2}|\p{M}{9}").expect("a pattern of ours"));
static NAME_MIXED_SCRIPT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\p{Latin}\p{M}*[\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}]\p{M}*\p{Latin}")
        .expect("a pattern of ours")
});
static IBAN_SEPARATORS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[\s.\-]").expect("a pattern of ours"));
static IBAN_CHARACTERS: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[A-Z0-9]+$").expect("a pattern of ours"));
static TIN_SEPARATORS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[ \-./]").expect("a pattern of ours"));
static DOCUMENT_CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Z]{3}-[AB]O-[0-9]{5}(-A)?$").expect("a pattern of ours"));

/// Returns the findings of an applicant at account opening.
pub fn judge(applicant: &Applicant, as_of: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = Findings::default();
    let as_of = stated(&applicant.as_of).and_then(instant_or_day).unwrap_or(as_of);
    readable(applicant, as_of, &mut findings);
    fatca(applicant, as_of, &mut findings);
    tax(applicant, as_of, &mut findings);
    readiness(applicant, &mut findings);
    documents(applicant, as_of, &mut findings);
    names(applicant, &mut findings);
    iban(applicant, &mut findings);
    person::person(applicant, as_of, &mut findings);
    person::address(applicant, &mut findings);
    person::mobile_number(applicant, &mut findings);
    person::consents(applicant, as_of, &mut findings);
    person::change(applicant, as_of, &mut findings);
    identification::eligibility(applicant, &mut findings);
    identification::identification(applicant, as_of, &mut findings);
    findings.0
}

/// Every stated country, date and instant can be read.
fn readable(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    if as_of.year() < 2022 {
        findings.hold("application.before_rulebook", "evaluated as of a day before the rulebook begins");
    }
    for field in &applicant.wrong_types {
        findings.hold("application.wrong_type", format!("{field} has a wrong type"));
    }
    if stated(&applicant.flow)
        .is_some_and(|flow| !["digital_banking", "videoident", "bankident", "bankident_plus"].contains(&flow))
    {
        findings.hold("application.unknown_choice", "there is no such flow");
    }
    if stated(&applicant.environment).is_some_and(|name| name != "production" && name != "sandbox") {
        findings.hold("application.unknown_choice", "there is no such environment");
    }
    if stated(&applicant.as_of).is_some_and(|text| instant_or_day(text).is_none()) {
        findings.hold("application.unknown_choice", "as_of cannot be read");
    }
    let mut countries = vec![("branch", &applicant.branch)];
    let mut dates = Vec::new();
    let mut instants = Vec::new();
    if let Some(person) = &applicant.person {
        countries.extend([
            ("person.birth_country", &person.birth_country),
            ("person.nationality", &person.nationality),
            ("person.branch", &person.branch),
        ]);
        for address in [&person.address, &person.contact_address].into_iter().flatten() {
            countries.push(("address.country", &address.country));
        }
        dates.extend([
            ("person.birth_date", &person.birth_date),
            ("person.aml_follow_up_date", &person.aml_follow_up_date),
            ("person.aml_confirmed_on", &person.aml_confirmed_on),
            ("person.legitimation_valid_until", &person.legitimation_valid_until),
        ]);
        instants.extend([
            ("person.fatca_crs_confirmed_at", &person.fatca_crs_confirmed_at),
            ("person.terms_conditions_signed_at", &person.terms_conditions_signed_at),
            ("person.data_terms_signed_at", &person.data_terms_signed_at),
            ("person.own_economic_interest_signed_at", &person.own_economic_interest_signed_at),
            ("person.compliance_disclaimer_agreed_at", &person.compliance_disclaimer_agreed_at),
            ("person.created_at", &person.created_at),
        ]);
    }
    for code in applicant.allowed_residence_countries.iter().flatten() {
        countries.push(("allowed_residence_countries", code));
    }
    for record in applicant.tax_identifications.iter().flatten() {
        countries.push(("tax_identification.country", &record.country));
        dates.push(("tax_identification.valid_until", &record.valid_until));
    }
    for identification in identifications(applicant) {
        countries.push(("identification.legitimation_country", &identification.legitimation_country));
        if let Some(address) = &identification.address {
            countries.push(("identification.address.country", &address.country));
        }
        dates.push(("identification.proof_of_address_issued_at", &identification.proof_of_address_issued_at));
        instants.extend([
            ("identification.completed_at", &identification.completed_at),
            ("identification.created_at", &identification.created_at),
            ("identification.requested_at", &identification.requested_at),
            ("identification.status_since", &identification.status_since),
            ("identification.terms_and_conditions_signed_at", &identification.terms_and_conditions_signed_at),
            ("identification.authorization_expires_at", &identification.authorization_expires_at),
            ("identification.confirmation_expires_at", &identification.confirmation_expires_at),
        ]);
    }
    if let Some(Account { opened_at }) = &applicant.account {
        instants.push(("account.opened_at", opened_at));
    }
    for (name, field) in countries {
        if stated(field).is_some_and(|text| country(text).is_none()) {
            findings.hold("application.unknown_country", format!("{name}: no such country"));
        }
    }
    for (name, field) in dates {
        if stated(field).is_some_and(|text| date(text).is_none()) {
            findings.hold("application.malformed_date", format!("{name}: no such day"));
        }
    }
    for (name, field) in instants {
        if stated(field).is_some_and(|text| instant(text).is_none()) {
            findings.hold("application.malformed_timestamp", format!("{name}: not an instant in UTC"));
        }
    }
}

fn fatca(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let no_person = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&no_person);
    let nowhere = Address::default();
    let residence = person.address.as_ref().unwrap_or(&nowhere);

    let documents: Vec<_> = identifications(applicant).map(|one| country_of(&one.legitimation_country)).collect();
    let code = applicant.identity_document.as_ref().and_then(|document| stated(&document.code));
    let by_code = code.and_then(|code| country(code.split('-').next()?));
    if documents.iter().flatten().chain(&by_code).any(|code| BOOK.us.contains(&code.as_str())) {
        findings.deny("fatca.us_document", "identified with a US document");
    } else if by_code.is_none() && (documents.is_empty() || documents.contains(&None)) {
        findings.hold("fatca.us_document", "the country of the document is not known");
    }

    let nationality = country_of(&person.nationality);
    match nationality.as_deref() {
        Some(code) if BOOK.us.contains(&code) => findings.deny("fatca.us_nationality", "US citizen"),
        Some(_) => {}
        None => findings.hold("fatca.us_nationality", "the nationality is not known"),
    }

    let found: Vec<_> = identifications(applicant)
        .filter_map(|one| one.address.as_ref())
        .filter(|address| states_something(address))
        .map(|address| country_of(&address.country))
        .collect();
    let countries: Vec<_> = [country_of(&residence.country)].into_iter().chain(found).collect();
    if countries.iter().flatten().any(|code| BOOK.us_areas.contains(&code.as_str())) {
        findings.deny("fatca.us_residence", "lives in the US");
    } else if countries.contains(&None) {
        findings.hold("fatca.us_residence", "the country of residence is not known");
    }
    if countries.iter().flatten().any(|code| BOOK.other_us_territories.contains(&code.as_str())) {
        findings.hold("fatca.us_territory_residence", "lives in a US territory");
    }

    let birth_country = country_of(&person.birth_country);
    match birth_country.as_deref() {
        Some(code) if BOOK.us_areas.contains(&code) => findings.deny("fatca.us_birthplace", "born in the US"),
        Some(code) if BOOK.other_us_territories.contains(&code) => {
            findings.hold("fatca.us_territory_birthplace", "born in a US territory");
        }
        Some(_) => {}
        None => findings.hold("fatca.us_birthplace", "the country of birth is not known"),
    }
    if nationality.as_deref().is_some_and(|code| {
        !BOOK.us.contains(&code) && (BOOK.us_areas.contains(&code) || BOOK.other_us_territories.contains(&code))
    }) {
        findings.hold("fatca.us_territory_nationality", "national of a US territory");
    }

    if let Some(address) = person.contact_address.as_ref().filter(|address| states_something(address)) {
        match country_of(&address.country).as_deref() {
            Some(code) if BOOK.us_areas.contains(&code) || BOOK.other_us_territories.contains(&code) => {
                findings.hold("fatca.us_contact_address", "mail goes to the US");
            }
            Some(_) => {}
            None => findings.hold("fatca.us_contact_address", "the country of the mailing address is not known"),
        }
    }

    let verified_number = applicant.mobile_number.as_ref().and_then(|MobileNumber { number, .. }| stated(number));
    for (name, number) in
        [("mobile_number", verified_number), ("person.mobile_number", stated(&person.mobile_number))]
    {
        match number.and_then(phone) {
            Some(number) if BOOK.sandbox_phone_numbers.contains(&&*number) && is_sandbox(applicant) => {}
            Some(number) if number.starts_with(&BOOK.us_calling_code) => {
                findings.hold("fatca.us_phone", format!("{name} has the calling code of the US"));
            }
            Some(_) => {}
            None => findings.hold("fatca.us_phone", format!("{name} is not known")),
        }
    }

    let lines = [stated(&residence.line_1), stated(&residence.line_2)];
    for line in lines.into_iter().flatten() {
        match address::kind(line) {
            address::Kind::Physical => {}
            address::Kind::PoBox => findings.hold("fatca.address_not_physical", "a PO box"),
            address::Kind::CareOf => findings.hold("fatca.address_not_physical", "a c/o address"),
            address::Kind::PosteRestante => findings.hold("fatca.address_not_physical", "held mail"),
        }
        if address::possible_care_of(line) {
            findings.note("fatca.possible_care_of", "perhaps a c/o address");
        }
    }
    if lines == [None, None] || lines.first() == Some(&None) {
        findings.hold("fatca.address_not_physical", "the address is not known");
    }

    match person.fatca_relevant {
        Some(true) => findings.hold("fatca.declared_us_relevant", "declares to be subject to US tax"),
        Some(false) => {}
        None => findings.hold("fatca.declaration_missing", "no declaration on US tax"),
    }
    if stated(&person.fatca_crs_confirmed_at).and_then(instant).is_none() {
        findings.hold("fatca.declaration_missing", "the declaration on US tax has no date");
    }

    for record in applicant.tax_identifications.iter().flatten() {
        match country_of(&record.country).as_deref() {
            Some(code) if BOOK.us.contains(&code) => findings.hold("fatca.us_tax_residence", "taxed in the US"),
            Some(_) => {}
            None => findings.hold("fatca.us_tax_residence", "the country of a tax record is not known"),
        }
    }

    for identification in identifications(applicant) {
        match stated(&identification.completed_at).and_then(instant) {
            Some(completed_at) if completed_at > as_of => {
                findings.note("fatca.screening_stale", "evaluated before the identification was completed");
            }
            Some(_) | None => {}
        }
    }
}

fn tax(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let records = applicant.tax_identifications.as_deref().unwrap_or_default();
    let unreadable = applicant.wrong_types.iter().any(|field| field.starts_with("/tax_identifications"));
    let flow = stated(&applicant.flow).unwrap_or("digital_banking");
    if records.is_empty() && flow != "videoident" && flow != "bankident" {
        let in_grace = branch(applicant).is_some_and(|branch| BOOK.grace_branches.contains(&&*branch))
            && match applicant.account.as_ref().and_then(|account| stated(&account.opened_at)) {
                Some(opened_at) => instant(opened_at).is_some_and(|opened_at| {
                    let last = opened_at.date_naive().checked_add_days(Days::new(BOOK.grace_days));
                    last.is_some_and(|last| as_of.date_naive() <= last)
                }),
                None => true,
            };
        if unreadable {
            findings.hold("tax.missing", "whether there are tax records is not known");
        } else if in_grace {
            findings.note("tax.deferred", "the tax record may follow");
        } else {
            findings.hold("tax.missing", "no tax record");
        }
    }
    let primaries = records.iter().filter(|record| record.primary == Some(true)).count();
    if !records.is_empty() && primaries == 0 {
        findings.hold("tax.no_primary", "no tax record is the primary one");
    }
    if primaries > 1 {
        findings.hold("tax.several_primaries", "several tax records are the primary one");
    }
    if records.len() > 1 && records.iter().any(|record| record.primary.is_none()) {
        findings.hold("tax.several_primaries", "which tax record is the primary one is not known");
    }
    let mut countries = Vec::new();
    for record in records {
        tax_record(applicant, record, as_of, findings);
        if let Some(code) = country_of(&record.country) {
            if countries.contains(&code) {
                findings.hold("tax.country_twice", format!("two tax records of {code}"));
            }
            countries.push(code);
        }
    }
}

fn tax_record(applicant: &Applicant, record: &TaxIdentification, as_of: DateTime<Utc>, findings: &mut Findings) {
    let country = country_of(&record.country);
    let (number, reason) = (stated(&record.number), stated(&record.reason_no_tin));
    if country.is_none() {
        findings.hold("tax.country_missing", "a tax record without a country");
    }
    match (number, reason) {
        (None, None) => findings.hold("tax.number_or_reason_missing", "neither a number nor a reason"),
        (Some(_), Some(_)) => findings.hold("tax.number_and_reason", "a number and a reason"),
        (None, Some(_)) if record.primary == Some(true) => findings.note("tax.reason_only", "only a reason"),
        (Some(_), None) | (None, Some(_)) => {}
    }
    if reason.is_some_and(|reason| !BOOK.reasons.contains(&reason)) {
        findings.hold("tax.unknown_reason", "there is no such reason");
    }
    let needs_words = reason.is_some_and(|reason| BOOK.reasons_with_description.contains(&reason));
    match stated(&record.reason_description) {
        None if needs_words => findings.hold("tax.reason_description_missing", "the reason needs words"),
        Some(_) if !needs_words => findings.note("tax.reason_description_misplaced", "words for nothing"),
        None | Some(_) => {}
    }
    match (stated(&record.tax_id_type), country.as_deref()) {
        (Some(_), Some(code)) if !BOOK.id_type_countries.contains(&code) => {
            findings.hold("tax.type_not_spanish", "a type outside Spain");
        }
        (None, Some(code)) if BOOK.id_type_countries.contains(&code) => {
            findings.hold("tax.type_missing", "Spain needs a type");
        }
        (Some(name), _) if !BOOK.id_types.contains(&name) => findings.hold("tax.unknown_type", "no such type"),
        (Some(_) | None, _) => {}
    }
    if stated(&record.valid_until).and_then(date).is_some_and(|last| last < as_of.date_naive()) {
        findings.hold("tax.expired", "the number has expired");
    }
    let (Some(number), Some(country)) = (number, country) else { return };
    if TIN_SEPARATORS.is_match(number) {
        findings.note("tax.number_not_compact", "the number is not compact");
    }
    match tin::check(&country, &TIN_SEPARATORS.replace_all(number, "").to_uppercase()) {
        tin::Outcome::Right => {}
        tin::Outcome::Malformed => findings.hold("tax.number_malformed", "no number of its country"),
        tin::Outcome::WrongCheckDigit if is_sandbox(applicant) && BOOK.sandbox_tax_numbers.contains(&number) => {
            findings.note("tax.check_digit_contradicts_bank", "a test number");
        }
        tin::Outcome::WrongCheckDigit => findings.hold("tax.wrong_check_digit", "a wrong check digit"),
        tin::Outcome::Unverifiable => findings.note("tax.number_not_verifiable", "no rule for this country"),
    }
}

fn names(applicant: &Applicant, findings: &mut Findings) {
    let no_person = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&no_person);
    for (field, name) in [("first_name", &person.first_name), ("last_name", &person.last_name)] {
        let Some(name) = name.as_deref().filter(|name| !name.trim().is_empty() && *name != "null") else {
            findings.hold("name.missing", format!("{field} is missing"));
            continue;
        };
        if name.chars().count() > BOOK.max_characters {
            findings.hold("name.too_long", format!("{field} is too long"));
        }
        if name.starts_with(char::is_whitespace) {
            findings.hold("name.leading_whitespace", format!("{field} begins with white space"));
        }
        if name.ends_with(char::is_whitespace) {
            findings.note("name.trailing_whitespace", format!("{field} ends with white space"));
        }
        if !(field == "last_name" && BOOK.no_last_name.contains(&name)) {
            if NAME_INVISIBLE.is_match(name) {
                findings.hold("name.invisible_character", format!("{field} holds an invisible character"));
            } else if !NAME_CHARACTERS.is_match(name) {
                findings.hold("name.symbol", format!("{field} holds a symbol"));
            }
            if NAME_MISPLACED.is_match(name) {
                findings.hold("name.misplaced_mark", format!("{field} holds a mark out of place"));
            }
        }
        if NAME_MIXED_SCRIPT.is_match(name) {
            findings.note("name.mixed_script", format!("{field} mixes scripts"));
        }
        if !is_sandbox(applicant) && BOOK.sandbox_prefixes.iter().any(|prefix| name.starts_with(prefix)) {
            findings.hold("name.sandbox_scenario", format!("{field} is a test value"));
        }
    }
}

fn iban(applicant: &Applicant, findings: &mut Findings) {
    let nothing = Identification::default();
    let identification = deciding_identification(applicant).unwrap_or(&nothing);
    let method = stated(&identification.method);
    let needs_one = method.is_none_or(|method| BOOK.methods_with_iban.contains(&method));
    let Some(text) = stated(&identification.iban) else {
        if needs_one {
            findings.hold("iban.missing", "no IBAN");
        }
        return;
    };
    let is_implausible = |code: &str| BOOK.implausible_first_digits.iter().any(|digit| code.starts_with(digit));
    let compact = IBAN_SEPARATORS.replace_all(text, "").to_uppercase();
    if compact != text {
        findings.note("iban.separators", "the IBAN is not compact");
    }
    if needs_one && compact.get(..2).is_some_and(|code| !BOOK.accepted_country.contains(&code)) {
        findings.hold("iban.not_german", "no German IBAN");
    }
    if !IBAN_CHARACTERS.is_match(&compact) {
        findings.hold("iban.invalid_character", "the IBAN holds another character");
    } else if compact.starts_with("DE") && compact.len() != 22 {
        findings.hold("iban.wrong_length", "the IBAN is of another length");
    } else if compact.starts_with("DE") && compact.contains(['O', 'I']) {
        findings.hold("iban.letter_for_digit", "a letter for a digit");
    } else {
        match compact.parse::<Iban>() {
            Ok(iban) => {
                if BOOK.test_ibans.contains(&compact.as_str()) && !is_sandbox(applicant) {
                    findings.hold("iban.test_value", "a test IBAN");
                }
                if iban.bank_identifier().is_some_and(is_implausible) {
                    findings.note("iban.implausible_bank_code", "an implausible bank code");
                }
            }
            Err(ParseIbanError::UnknownCountry(_)) => {
                findings.hold("iban.unknown_country", "the country has no IBAN");
            }
            Err(ParseIbanError::InvalidBaseIban { .. } | ParseIbanError::InvalidBban(_)) => {
                findings.hold("iban.wrong_check_digits", "wrong check digits");
            }
        }
    }
}

/// The rows on the identification, the mobile number and the bank's own checks.
fn readiness(applicant: &Applicant, findings: &mut Findings) {
    let deciding = deciding_identification(applicant);
    let method = deciding.and_then(|one| stated(&one.method));
    let status = deciding.and_then(|one| stated(&one.status));
    let is = |list: &[&str]| status.is_some_and(|status| list.contains(&status));
    // Suspected fraud and existing customers are refused above.
    let by_account = method.is_some_and(|method| BOOK.methods_with_iban.contains(&method));
    if is(BOOK.identification_passed) {
        // Nothing to find.
    } else if status == Some("failed") && by_account {
        findings.hold("readiness.identification_to_repeat", "Bankident failed");
    } else if is(BOOK.identification_failed) {
        findings.deny("readiness.identification_failed", "identification failed");
    } else if is(BOOK.identification_expired) {
        findings.hold("readiness.identification_expired", "identification expired");
    } else if is(BOOK.identification_interrupted) {
        findings.hold("readiness.identification_interrupted", "identification interrupted");
    } else if is(BOOK.identification_review) {
        findings.hold("readiness.identification_in_review", "identification in review");
    } else if is(BOOK.identification_bank) {
        findings.hold("readiness.identification_with_bank", "identification with the bank");
    } else if is(BOOK.identification_transfer) {
        findings.hold("readiness.reference_transfer_open", "waits for a transfer");
    } else if status.is_none() || is(BOOK.identification_open) || is(BOOK.identification_partner) {
        findings.hold("readiness.identification_unfinished", "identification unfinished");
    } else {
        findings.hold("readiness.identification_status_unrecognised", "an unknown status");
    }
    let flow = stated(&applicant.flow).unwrap_or("digital_banking");
    match method {
        _ if status == Some("successful") => {}
        Some("bank_plus") => findings.note("readiness.bank_opens_account", "the bank opens the account"),
        None if flow == "bankident_plus" => {
            findings.note("readiness.bank_opens_account", "the bank opens the account");
        }
        Some(_) | None => {}
    }
    if applicant.mobile_number.as_ref().and_then(|number| number.verified) != Some(true) {
        findings.hold("readiness.mobile_number_unverified", "the mobile number is not verified");
    }
    let no_person = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&no_person);
    match stated(&person.screening_progress) {
        Some(progress) if BOOK.screening_passed.contains(&progress) => {}
        Some(progress) if BOOK.screening_declined.contains(&progress) => {
            findings.deny("readiness.screening_declined", "declined")
        }
        Some(_) | None => findings.hold("readiness.screening_open", "screening open"),
    }
    match stated(&person.risk_classification_status) {
        Some(status) if BOOK.risk_passed.contains(&status) => {}
        Some(status) if BOOK.rejected.contains(&status) => findings.deny("readiness.risk_rejected", "risk rejected"),
        Some(status) if BOOK.information.contains(&status) => {
            findings.hold("readiness.risk_information_requested", "information requested");
        }
        Some(_) | None => findings.hold("readiness.risk_open", "risk open"),
    }
    match stated(&person.customer_vetting_status) {
        Some(status) if BOOK.vetting_passed.contains(&status) => {}
        Some(status) if BOOK.rejected.contains(&status) => findings.deny("readiness.vetting_rejected", "rejected"),
        Some(status) if BOOK.information.contains(&status) => {
            findings.hold("readiness.vetting_information_requested", "information requested");
        }
        Some(_) | None => findings.hold("readiness.vetting_open", "vetting open"),
    }
}

fn documents(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let today = as_of.date_naive();
    let nothing = Identification::default();
    let identification = deciding_identification(applicant).unwrap_or(&nothing);
    let document = applicant.identity_document.as_ref();
    let code = document.and_then(|document| stated(&document.code));
    let shows_address = code.is_some_and(onboardable::rulebook::tables::is_document_with_address);
    let is_well_formed = code.is_some_and(|code| DOCUMENT_CODE.is_match(code) || shows_address);
    let method = stated(&identification.method);
    let is_video = method
        .is_none_or(|method| BOOK.proof_of_address_methods.contains(&method) || !BOOK.methods.contains(&method));

    if code.is_some() && !is_well_formed {
        findings.hold("identity_document.malformed_code", "no code of a document");
    }
    match document.and_then(|document| stated(&document.kind)) {
        Some(kind @ ("passport" | "id_card")) => {
            let letter = if kind == "passport" { "-AO-" } else { "-BO-" };
            if is_well_formed && code.is_some_and(|code| !code.contains(letter)) {
                findings.hold("identity_document.kind_contradicts_code", "another kind than the code's");
            }
        }
        Some(_) => findings.hold("identity_document.kind_contradicts_code", "no kind of document"),
        None => {}
    }
    let by_law = is_well_formed && code.is_some_and(|code| code.starts_with("DEU-BO-"));
    if is_well_formed && !shows_address && !by_law && is_video {
        findings.note("identity_document.shows_no_address", "the document shows no address");
    }
    let issuer = code.and_then(|code| country(code.split('-').next()?));
    if let (Some(issuer), Some(country)) = (issuer, country_of(&identification.legitimation_country))
        && issuer != country
    {
        findings.hold("identity_document.issuer_contradicts", "two issuers");
    }
    if !shows_address && by_law {
        findings.note("identity_document.list_may_be_outdated", "the list may be outdated");
    }

    let branch = branch(applicant);
    let valid_until =
        applicant.person.as_ref().and_then(|person| stated(&person.legitimation_valid_until)).and_then(date);
    let is_identified = stated(&identification.status) == Some("successful");
    if !is_identified && valid_until.is_some_and(|last| last < today) {
        findings.hold("identity_document.expired", "the document has expired");
    }
    let flow = stated(&applicant.flow).unwrap_or("digital_banking");
    let has_branch = flow != "videoident" && flow != "bankident";
    if has_branch && branch.as_deref().is_none_or(|branch| branch == "IT" || branch == "ES") {
        let is_successful = identifications(applicant).any(|one| stated(&one.status) == Some("successful"));
        match valid_until {
            None if is_successful => findings.hold("identity_document.expiry_missing", "until when is not known"),
            None => {}
            Some(last) => {
                let opened = applicant.account.as_ref().is_some_and(|account| stated(&account.opened_at).is_some());
                let blocking_day = last.checked_add_days(Days::new(BOOK.blocking_days));
                if opened && blocking_day.is_some_and(|day| day < today) {
                    findings.hold("identity_document.blocks_account", "the account is blocked");
                }
                let first_notice = last.checked_sub_days(Days::new(BOOK.notice_days_before));
                if first_notice.is_some_and(|day| day <= today) && blocking_day.is_some_and(|day| today <= day) {
                    findings.note("identity_document.expiry_notice", "a notice is due");
                }
            }
        }
    }

    let proof_type = stated(&identification.proof_of_address_type);
    let issued_at = stated(&identification.proof_of_address_issued_at);
    let may_be_french =
        has_branch && branch.as_deref().is_none_or(|branch| BOOK.proof_of_address_always.contains(&branch));
    if is_identified {
        let is_asked = is_video || may_be_french;
        if is_asked && issued_at.and_then(date).is_some_and(|issued_at| issued_at > today) {
            findings.hold("proof_of_address.issued_in_future", "the proof of address is of a day to come");
        }
        return;
    }
    if proof_type.is_none() && issued_at.is_none() {
        if may_be_french || (is_video && !shows_address && !by_law) {
            findings.hold("proof_of_address.missing", "no proof of address");
        }
        return;
    }
    if !is_video && !may_be_french {
        return;
    }
    if proof_type.is_none() || issued_at.is_none() {
        findings.hold("proof_of_address.incomplete", "half a proof of address");
    }
    if proof_type.is_some_and(|name| !BOOK.proof_of_address_types.contains(&name)) {
        findings.hold("proof_of_address.unknown_type", "no such type");
    }
    if let Some(issued_at) = issued_at.and_then(date) {
        let months = if may_be_french { BOOK.max_age_months_fr } else { BOOK.max_age_months };
        if today.checked_sub_months(Months::new(months)).is_some_and(|limit| issued_at <= limit) {
            findings.hold("proof_of_address.too_old", "the proof of address is too old");
        }
        if issued_at > today {
            findings.hold("proof_of_address.issued_in_future", "the proof of address is of a day to come");
        }
    }
}
