//! The checks, one after the other.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use isocountry::CountryCode;
use regex::Regex;

use super::applicant::{Account, Address, Applicant, Identification, MobileNumber, Person};
use super::{Finding, Severity, address};

static PHONE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\+[1-9][0-9]{6,14}$").expect("a pattern of ours"));
static PHONE_FILLERS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[ \-_/]").expect("a pattern of ours"));

const US: &[&str] = &["US"];
const US_AREAS: &[&str] = &["US", "UM", "VI"];
const US_TERRITORIES: &[&str] = &["PR", "GU", "AS", "MP"];
const SANDBOX_NUMBER: &str = "+15550101";
const GRACE_DAYS: u64 = 90;

/// What is wrong with an applicant at account opening.
pub fn judge(applicant: &Applicant, as_of: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    let as_of = stated(&applicant.as_of).and_then(instant_or_day).unwrap_or(as_of);
    readable(applicant, as_of, &mut findings);
    fatca(applicant, as_of, &mut findings);
    tax(applicant, as_of, &mut findings);
    findings.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn note(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Note, message: message.into() });
    }

    fn hold(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Hold, message: message.into() });
    }

    fn deny(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Deny, message: message.into() });
    }
}

/// A field's text; blank text and the word `null` are nothing.
fn stated(field: &Option<String>) -> Option<&str> {
    field.as_deref().map(str::trim).filter(|text| !text.is_empty() && *text != "null")
}

fn date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && (1900..=2200).contains(&date.year())).then_some(date)
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
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
fn country(text: &str) -> Option<String> {
    let code = text.to_uppercase();
    match code.len() {
        2 if code == "XK" => Some(code),
        2 => CountryCode::for_alpha2(&code).ok().map(|country| country.alpha2().to_owned()),
        3 if code == "XKX" => Some("XK".to_owned()),
        3 => CountryCode::for_alpha3(&code).ok().map(|country| country.alpha2().to_owned()),
        _ => None,
    }
}

fn country_of(field: &Option<String>) -> Option<String> {
    country(stated(field)?)
}

fn phone(text: &str) -> Option<String> {
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

fn identifications(applicant: &Applicant) -> impl Iterator<Item = &Identification> {
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
        ]);
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
    if documents.iter().flatten().any(|code| US.contains(&code.as_str())) {
        findings.deny("fatca.us_document", "identified with a US document");
    } else if documents.is_empty() || documents.contains(&None) {
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
    if records.iter().any(|record| record.primary == Some(true)) {
        return;
    }
    let flow = stated(&applicant.flow).unwrap_or("digital_banking");
    if flow == "videoident" || flow == "bankident" {
        return;
    }
    let unreadable = applicant.wrong_types.iter().any(|field| field.starts_with("/tax_identifications"));
    if unreadable || records.iter().any(|record| record.primary.is_none()) {
        findings.hold("tax.missing", "whether there is a primary tax record cannot be told");
        return;
    }
    let in_grace = branch(applicant).as_deref() == Some("DE")
        && match applicant.account.as_ref().and_then(|account| stated(&account.opened_at)) {
            Some(opened_at) => instant(opened_at).is_some_and(|opened_at| {
                opened_at
                    .date_naive()
                    .checked_add_days(Days::new(GRACE_DAYS))
                    .is_some_and(|last| as_of.date_naive() <= last)
            }),
            None => true,
        };
    if in_grace {
        findings.note("tax.deferred", "the tax record may follow");
    } else {
        findings.hold("tax.missing", "no primary tax record");
    }
}

fn is_sandbox(applicant: &Applicant) -> bool {
    stated(&applicant.environment) == Some("sandbox")
}

fn branch(applicant: &Applicant) -> Option<String> {
    let of_person = applicant.person.as_ref().and_then(|person| country_of(&person.branch));
    match (country_of(&applicant.branch), of_person) {
        (Some(a), Some(b)) => (a == b).then_some(a),
        (a, b) => a.or(b),
    }
}
