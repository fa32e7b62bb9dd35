//! The checks, one after the other.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, Utc};
use iban::{Iban, ParseIbanError};
use isocountry::CountryCode;
use regex::Regex;

use super::applicant::{Account, Address, Applicant, Identification, MobileNumber, Person, TaxIdentification};
use super::{Finding, Severity, address, identification, person, tin};

static PHONE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\+[1-9][0-9]{6,14}$").expect("a pattern of ours"));
static PHONE_FILLERS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[ \-_/]").expect("a pattern of ours"));

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
#[rustfmt::skip]
const TEST_IBANS: &[&str] = &[
    "DE11110101010100000020", "DE43110101010000000010", "DE22110101010100000016", "DE33110101010100000012",
    "DE44110101010100000008", "DE55110101010100000004", "DE66110101010100000000", "DE77110101010100000093",
];
static TIN_SEPARATORS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[ \-./]").expect("a pattern of ours"));
static DOCUMENT_CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Z]{3}-[AB]O-[0-9]{5}(-A)?$").expect("a pattern of ours"));

#[rustfmt::skip]
const DOCUMENTS_WITH_ADDRESS: &[&str] = &[
    "MLT-BO-02001", "MLT-BO-03001", "SVK-BO-02001", "SVK-BO-05001", "SVK-BO-04001", "ITA-BO-04003", "ITA-BO-03004",
    "ITA-BO-03002", "ITA-BO-03001", "ITA-BO-03003", "DEU-BO-01003", "DEU-BO-02001", "SGP-BO-01001-A", "SGP-BO-01001",
    "CZE-BO-04001", "CZE-BO-04002", "IND-AO-01001", "CHN-AO-04003", "BGR-AO-01005", "SVN-AO-02001-02003",
    "SVN-AO-02001", "SVN-AO-02002", "SVN-AO-02003", "SVN-AO-02004", "SVN-BO-02001", "SVN-AO-01004",
    "POL-BO-02001-02003", "POL-BO-02001", "POL-BO-02002", "POL-BO-02003", "ESP-BO-03001", "ESP-BO-05001",
    "HRV-BO-02001", "HRV-AO-02001", "FRA-BO-02002", "FRA-AO-03001-03003", "FRA-AO-03001", "FRA-AO-03002",
    "FRA-AO-03003", "MAR-AO-02001",
];
#[rustfmt::skip]
pub(super) const METHODS: &[&str] = &[
    "idnow", "bank", "bank_id", "bank_plus", "fourthline", "idnow_autoident", "idnow_custom", "postident", "manual",
];
#[rustfmt::skip]
const PROOF_TYPES: &[&str] = &[
    "BANK_ACCOUNT_STATEMENT", "CERTIFICATE_OF_REGISTRATION", "ELECTRICITY_BILL", "GAS_BILL", "HEATING_BILL",
    "INTERNET_BILL", "TELEPHONE_BILL", "WATER_BILL",
];
const SANDBOX_TIN: &str = "SSSNNN31B28X000C";
const US: &[&str] = &["US"];
const US_AREAS: &[&str] = &["US", "UM", "VI"];
const US_TERRITORIES: &[&str] = &["PR", "GU", "AS", "MP"];
pub(super) const SANDBOX_NUMBER: &str = "+15550101";
const GRACE_DAYS: u64 = 90;

/// What is wrong with an applicant at account opening.
pub fn judge(applicant: &Applicant, as_of: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
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

pub(super) struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn note(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Note, message: message.into() });
    }

    pub(super) fn hold(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Hold, message: message.into() });
    }

    pub(super) fn deny(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Deny, message: message.into() });
    }
}

/// A field's text; blank text and the word `null` are nothing.
pub(super) fn stated(field: &Option<String>) -> Option<&str> {
    field.as_deref().map(str::trim).filter(|text| !text.is_empty() && *text != "null")
}

pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && (1900..=2200).contains(&date.year())).then_some(date)
}

pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    if !text.ends_with('Z') && !text.ends_with("+00:00") {
        return None;
    }
    let instant = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
    (1900..=2200).contains(&instant.year()).then_some(instant)
}

fn instant_or_day(text: &str) -> Option<DateTime<Utc>> {
    instant(text).or_else(|| Some(date(text)?.and_time(NaiveTime::MIN).and_utc()))
}

/// The alpha-2 code of a country.
pub(super) fn country(text: &str) -> Option<String> {
    let code = text.to_uppercase();
    match code.len() {
        2 if code == "XK" => Some(code),
        2 => CountryCode::for_alpha2(&code).ok().map(|country| country.alpha2().to_owned()),
        3 if code == "XKX" => Some("XK".to_owned()),
        3 => CountryCode::for_alpha3(&code).ok().map(|country| country.alpha2().to_owned()),
        _ => None,
    }
}

pub(super) fn country_of(field: &Option<String>) -> Option<String> {
    country(stated(field)?)
}

pub(super) fn phone(text: &str) -> Option<String> {
    let digits = PHONE_FILLERS.replace_all(text, "");
    let number = match digits.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => digits.into_owned(),
    };
    PHONE.is_match(&number).then_some(number)
}

fn states_something(address: &Address) -> bool {
    address.line_1.is_some()
        || address.line_2.is_some()
        || address.postal_code.is_some()
        || address.city.is_some()
        || address.state.is_some()
        || address.country.is_some()
}

pub(super) fn identifications(applicant: &Applicant) -> impl Iterator<Item = &Identification> {
    applicant.identification.iter().chain(applicant.identifications.iter().flatten())
}

/// Every stated country, date and instant can be read.
fn readable(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    if as_of.year() < 2022 {
        findings.hold("application.before_rulebook", "judged as of a day before the rulebook begins");
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
    let nobody = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&nobody);
    let nowhere = Address::default();
    let residence = person.address.as_ref().unwrap_or(&nowhere);

    let documents: Vec<_> = identifications(applicant).map(|one| country_of(&one.legitimation_country)).collect();
    let code = applicant.identity_document.as_ref().and_then(|document| stated(&document.code));
    let by_code = code.and_then(|code| country(code.split('-').next()?));
    if documents.iter().flatten().chain(&by_code).any(|code| US.contains(&code.as_str())) {
        findings.deny("fatca.us_document", "identified with a US document");
    } else if by_code.is_none() && (documents.is_empty() || documents.contains(&None)) {
        findings.hold("fatca.us_document", "the country of the document is not known");
    }

    let nationality = country_of(&person.nationality);
    match nationality.as_deref() {
        Some(code) if US.contains(&code) => findings.deny("fatca.us_nationality", "US citizen"),
        Some(_) => {}
        None => findings.hold("fatca.us_nationality", "the nationality is not known"),
    }

    let found: Vec<_> = identifications(applicant)
        .filter_map(|one| one.address.as_ref())
        .filter(|address| states_something(address))
        .map(|address| country_of(&address.country))
        .collect();
    let countries: Vec<_> = [country_of(&residence.country)].into_iter().chain(found).collect();
    if countries.iter().flatten().any(|code| US_AREAS.contains(&code.as_str())) {
        findings.deny("fatca.us_residence", "lives in the US");
    } else if countries.contains(&None) {
        findings.hold("fatca.us_residence", "the country of residence is not known");
    }
    if countries.iter().flatten().any(|code| US_TERRITORIES.contains(&code.as_str())) {
        findings.hold("fatca.us_territory_residence", "lives in a US territory");
    }

    let birth_country = country_of(&person.birth_country);
    match birth_country.as_deref() {
        Some(code) if US_AREAS.contains(&code) => findings.deny("fatca.us_birthplace", "born in the US"),
        Some(code) if US_TERRITORIES.contains(&code) => {
            findings.hold("fatca.us_territory_birthplace", "born in a US territory");
        }
        Some(_) => {}
        None => findings.hold("fatca.us_birthplace", "the country of birth is not known"),
    }
    if nationality
        .as_deref()
        .is_some_and(|code| code != "US" && (US_AREAS.contains(&code) || US_TERRITORIES.contains(&code)))
    {
        findings.hold("fatca.us_territory_nationality", "national of a US territory");
    }

    if let Some(address) = person.contact_address.as_ref().filter(|address| states_something(address)) {
        match country_of(&address.country).as_deref() {
            Some(code) if US_AREAS.contains(&code) || US_TERRITORIES.contains(&code) => {
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
            Some(number) if number == SANDBOX_NUMBER && is_sandbox(applicant) => {}
            Some(number) if number.starts_with("+1") => {
                findings.hold("fatca.us_phone", format!("{name} has the calling code +1"));
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
            Some("US") => findings.hold("fatca.us_tax_residence", "taxed in the US"),
            Some(_) => {}
            None => findings.hold("fatca.us_tax_residence", "the country of a tax record is not known"),
        }
    }

    for identification in identifications(applicant) {
        match stated(&identification.completed_at).and_then(instant) {
            Some(completed_at) if completed_at > as_of => {
                findings.note("fatca.screening_stale", "judged before the identification was completed");
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
        let in_grace = branch(applicant).as_deref() == Some("DE")
            && match applicant.account.as_ref().and_then(|account| stated(&account.opened_at)) {
                Some(opened_at) => instant(opened_at).is_some_and(|opened_at| {
                    let last = opened_at.date_naive().checked_add_days(Days::new(GRACE_DAYS));
                    last.is_some_and(|last| as_of.date_naive() <= last)
                }),
                None => true,
            };
        if unreadable {
            findings.hold("tax.missing", "whether there are tax records cannot be told");
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
    if reason.is_some_and(|reason| !["NOT_ASSIGNED_YET", "NOT_ASSIGNED_BY_COUNTRY", "OTHER"].contains(&reason)) {
        findings.hold("tax.unknown_reason", "there is no such reason");
    }
    match stated(&record.reason_description) {
        None if reason == Some("OTHER") => findings.hold("tax.reason_description_missing", "OTHER needs words"),
        Some(_) if reason != Some("OTHER") => findings.note("tax.reason_description_misplaced", "words for nothing"),
        None | Some(_) => {}
    }
    match (stated(&record.tax_id_type), country.as_deref()) {
        (Some(_), Some(code)) if code != "ES" => findings.hold("tax.type_not_spanish", "a type outside Spain"),
        (None, Some("ES")) => findings.hold("tax.type_missing", "Spain needs a type"),
        (Some(name), _) if !["NIE", "NIF"].contains(&name) => findings.hold("tax.unknown_type", "no such type"),
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
        tin::Outcome::WrongCheckDigit if is_sandbox(applicant) && number == SANDBOX_TIN => {
            findings.note("tax.check_digit_contradicts_bank", "a test number");
        }
        tin::Outcome::WrongCheckDigit => findings.hold("tax.wrong_check_digit", "a wrong check digit"),
        tin::Outcome::Unverifiable => findings.note("tax.number_not_verifiable", "no rule for this country"),
    }
}

fn names(applicant: &Applicant, findings: &mut Findings) {
    let nobody = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&nobody);
    for (field, name) in [("first_name", &person.first_name), ("last_name", &person.last_name)] {
        let Some(name) = name.as_deref().filter(|name| !name.trim().is_empty() && *name != "null") else {
            findings.hold("name.missing", format!("{field} is missing"));
            continue;
        };
        if name.chars().count() > 50 {
            findings.hold("name.too_long", format!("{field} is too long"));
        }
        if name.starts_with(char::is_whitespace) {
            findings.hold("name.leading_whitespace", format!("{field} begins with white space"));
        }
        if name.ends_with(char::is_whitespace) {
            findings.note("name.trailing_whitespace", format!("{field} ends with white space"));
        }
        if !(field == "last_name" && name == "N/A") {
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
        if !is_sandbox(applicant) && (name.starts_with("X-MANUALTEST-") || name.starts_with("X-AUTOTEST-")) {
            findings.hold("name.sandbox_scenario", format!("{field} is a test value"));
        }
    }
}

fn iban(applicant: &Applicant, findings: &mut Findings) {
    let nothing = Identification::default();
    let identification = deciding_identification(applicant).unwrap_or(&nothing);
    let method = stated(&identification.method);
    let needs_one = method.is_none_or(|method| method == "bank" || method == "bank_id");
    let Some(text) = stated(&identification.iban) else {
        if needs_one {
            findings.hold("iban.missing", "no IBAN");
        }
        return;
    };
    let compact = IBAN_SEPARATORS.replace_all(text, "").to_uppercase();
    if compact != text {
        findings.note("iban.separators", "the IBAN is not compact");
    }
    if needs_one && compact.get(..2).is_some_and(|code| code != "DE") {
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
                if TEST_IBANS.contains(&compact.as_str()) && !is_sandbox(applicant) {
                    findings.hold("iban.test_value", "a test IBAN");
                }
                if iban.bank_identifier().is_some_and(|code| code.starts_with(['0', '9'])) {
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
    match deciding.and_then(|one| stated(&one.status)) {
        Some("successful") => {}
        // What suspects fraud, or finds a customer, is refused above.
        Some("failed") if matches!(deciding.and_then(|one| stated(&one.method)), Some("bank" | "bank_id")) => {
            findings.hold("readiness.identification_to_repeat", "Bankident failed");
        }
        Some("failed" | "rejected") => findings.deny("readiness.identification_failed", "identification failed"),
        Some("expired") => findings.hold("readiness.identification_expired", "identification expired"),
        Some("aborted" | "canceled" | "cancelled") => {
            findings.hold("readiness.identification_interrupted", "identification interrupted");
        }
        Some("pending_successful" | "pending_failed" | "confirmed" | "signed" | "processed") => {
            findings.hold("readiness.identification_in_review", "identification in review");
        }
        Some("pre_successful" | "pending_account_creation" | "pending_account_opening") => {
            findings.hold("readiness.identification_with_bank", "identification with the bank");
        }
        Some("pending_ref_transfer") => findings.hold("readiness.reference_transfer_open", "waits for a transfer"),
        Some(
            "created"
            | "pending"
            | "identification_data_required"
            | "authorization_required"
            | "confirmation_required",
        )
        | None => findings.hold("readiness.identification_unfinished", "identification unfinished"),
        Some(_) => findings.hold("readiness.identification_status_unrecognised", "a status nobody knows"),
    }
    let flow = stated(&applicant.flow).unwrap_or("digital_banking");
    match deciding.and_then(|one| stated(&one.method)) {
        _ if deciding.and_then(|one| stated(&one.status)) == Some("successful") => {}
        Some("bank_plus") => findings.note("readiness.bank_opens_account", "the bank opens the account"),
        None if flow == "bankident_plus" => {
            findings.note("readiness.bank_opens_account", "the bank opens the account");
        }
        Some(_) | None => {}
    }
    if applicant.mobile_number.as_ref().and_then(|number| number.verified) != Some(true) {
        findings.hold("readiness.mobile_number_unverified", "the mobile number is not verified");
    }
    let nobody = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&nobody);
    match stated(&person.screening_progress) {
        Some("SCREENED_ACCEPTED") => {}
        Some("SCREENED_DECLINED") => findings.deny("readiness.screening_declined", "declined"),
        Some(_) | None => findings.hold("readiness.screening_open", "screening open"),
    }
    match stated(&person.risk_classification_status) {
        Some("NORMAL_RISK" | "RISK_ACCEPTED" | "SCORING_NOT_REQUIRED") => {}
        Some("RISK_REJECTED" | "CUSTOMER_UNRESPONSIVE") => findings.deny("readiness.risk_rejected", "risk rejected"),
        Some("INFORMATION_REQUESTED") => {
            findings.hold("readiness.risk_information_requested", "information requested");
        }
        Some(_) | None => findings.hold("readiness.risk_open", "risk open"),
    }
    match stated(&person.customer_vetting_status) {
        Some("NO_MATCH" | "RISK_ACCEPTED" | "VETTING_NOT_REQUIRED") => {}
        Some("RISK_REJECTED" | "CUSTOMER_UNRESPONSIVE") => findings.deny("readiness.vetting_rejected", "rejected"),
        Some("INFORMATION_REQUESTED") => {
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
    let shows_address = code.is_some_and(|code| DOCUMENTS_WITH_ADDRESS.contains(&code));
    let is_well_formed = code.is_some_and(|code| DOCUMENT_CODE.is_match(code) || shows_address);
    let method = stated(&identification.method);
    let is_video = method.is_none_or(|method| method == "idnow" || !METHODS.contains(&method));

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
                let blocking_day = last.checked_add_days(Days::new(90));
                if opened && blocking_day.is_some_and(|day| day < today) {
                    findings.hold("identity_document.blocks_account", "the account is blocked");
                }
                let first_notice = last.checked_sub_days(Days::new(30));
                if first_notice.is_some_and(|day| day <= today) && blocking_day.is_some_and(|day| today <= day) {
                    findings.note("identity_document.expiry_notice", "a notice is due");
                }
            }
        }
    }

    let proof_type = stated(&identification.proof_of_address_type);
    let issued_at = stated(&identification.proof_of_address_issued_at);
    let is_french = has_branch && branch.as_deref() == Some("FR");
    let may_be_french = has_branch && branch.as_deref().is_none_or(|branch| branch == "FR");
    if is_identified {
        let is_asked = is_video || may_be_french;
        if is_asked && issued_at.and_then(date).is_some_and(|issued_at| issued_at > today) {
            findings.hold("proof_of_address.issued_in_future", "the proof of address is of a day to come");
        }
        return;
    }
    if proof_type.is_none() && issued_at.is_none() {
        if is_french || may_be_french || (is_video && !shows_address && !by_law) {
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
    if proof_type.is_some_and(|name| !PROOF_TYPES.contains(&name)) {
        findings.hold("proof_of_address.unknown_type", "no such type");
    }
    if let Some(issued_at) = issued_at.and_then(date) {
        let months = if may_be_french { 3 } else { 6 };
        if today.checked_sub_months(Months::new(months)).is_some_and(|limit| issued_at <= limit) {
            findings.hold("proof_of_address.too_old", "the proof of address is too old");
        }
        if issued_at > today {
            findings.hold("proof_of_address.issued_in_future", "the proof of address is of a day to come");
        }
    }
}

/// The newest successful one, unless one that failed may be newer; else the last.
pub(super) fn deciding_identification(applicant: &Applicant) -> Option<&Identification> {
    let completed_at = |one: &Identification| stated(&one.completed_at).and_then(instant);
    let newest = identifications(applicant)
        .filter(|one| stated(&one.status) == Some("successful"))
        .max_by_key(|one| completed_at(one));
    let Some(newest) = newest else { return identifications(applicant).last() };
    let is_older =
        |one: &Identification| completed_at(one).zip(completed_at(newest)).is_some_and(|(one, newest)| one < newest);
    identifications(applicant)
        .filter(|one| matches!(stated(&one.status), Some("failed" | "rejected") | None))
        .filter(|one| !is_older(one))
        .last()
        .or(Some(newest))
}

pub(super) fn is_sandbox(applicant: &Applicant) -> bool {
    stated(&applicant.environment) == Some("sandbox")
}

pub(super) fn branch(applicant: &Applicant) -> Option<String> {
    let of_person = applicant.person.as_ref().and_then(|person| country_of(&person.branch));
    match (country_of(&applicant.branch), of_person) {
        (Some(a), Some(b)) => (a == b).then_some(a),
        (a, b) => a.or(b),
    }
}
