//! The checks on the person: data, address, mobile number, consents, a change.

use chrono::{DateTime, Datelike, Days, Utc};
use serde_json::Value;

use super::address::{self, Kind};
use super::applicant::{Address, Applicant, Person};
use super::book::BOOK;
use super::reading::{
    Findings, branch, country, country_of, date, deciding_identification, instant, is_sandbox, phone, stated,
};

fn leads_to_account(applicant: &Applicant) -> bool {
    !matches!(stated(&applicant.flow), Some("videoident" | "bankident"))
}

pub fn person(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let today = as_of.date_naive();
    let no_person = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&no_person);
    let (marital_status, tax_assessment) = match &person.tax_information {
        Some(tax) => (stated(&tax.marital_status), stated(&tax.tax_assessment)),
        None => (None, None),
    };
    let mut required = vec![
        ("first_name", stated(&person.first_name)),
        ("last_name", stated(&person.last_name)),
        ("mobile_number", stated(&person.mobile_number)),
        ("birth_date", stated(&person.birth_date)),
        ("nationality", stated(&person.nationality)),
    ];
    if leads_to_account(applicant) {
        required.extend([
            ("birth_city", stated(&person.birth_city)),
            ("birth_country", stated(&person.birth_country)),
            ("employment_status", stated(&person.employment_status)),
            ("tax_information.marital_status", marital_status),
        ]);
        if person.fatca_relevant.is_none() {
            findings.hold("person.data_missing", "fatca_relevant is missing");
        }
    }
    for (field, value) in required {
        if value.is_none() {
            findings.hold("person.data_missing", format!("{field} is missing"));
        }
    }
    if stated(&person.salutation).is_none()
        && !branch(applicant).is_some_and(|branch| BOOK.neutral_salutation_branches.contains(&&*branch))
    {
        findings.hold("person.data_missing", "salutation is missing");
    }
    for (rule, value, list) in [
        ("person.salutation_not_listed", stated(&person.salutation), BOOK.salutations),
        ("person.title_not_listed", stated(&person.title), BOOK.titles),
        ("person.employment_status_not_listed", stated(&person.employment_status), BOOK.employment_statuses),
        ("person.marital_status_not_listed", marital_status, BOOK.marital_statuses),
        ("person.tax_assessment_not_listed", tax_assessment, BOOK.tax_assessments),
        ("person.annual_income_range_not_listed", stated(&person.annual_income_range), BOOK.annual_income_ranges),
    ] {
        if value.is_some_and(|value| !list.contains(&value)) {
            findings.hold(rule, "not on the list");
        }
    }
    for (field, value) in [
        ("birth_country", &person.birth_country),
        ("nationality", &person.nationality),
        ("address.country", person.address.as_ref().map_or(&None, |address| &address.country)),
        ("contact_address.country", person.contact_address.as_ref().map_or(&None, |address| &address.country)),
    ] {
        if let Some(text) = stated(value)
            && country(text).is_some_and(|code| code != text)
        {
            findings.hold("person.country_not_alpha2", format!("{field} is not an alpha-2 code"));
        }
    }
    if let Some(birth_date) = stated(&person.birth_date).and_then(date) {
        let of_age = birth_date.with_year(birth_date.year() + BOOK.minimum_age_years);
        if birth_date > today {
            findings.hold("person.birth_date_in_future", "not born yet");
        } else if leads_to_account(applicant) && of_age.is_none_or(|day| today < day) {
            findings.deny("person.minor", "not of age");
        }
    }
    if stated(&person.birth_city)
        .is_some_and(|city| city.contains(char::is_numeric) || !city.contains(char::is_alphabetic))
    {
        findings.hold("person.birth_city_not_a_city", "no city");
    }
    let residence = person.address.as_ref().and_then(|address| country_of(&address.country));
    if let Some(allowed) = &applicant.allowed_residence_countries
        && !residence.is_some_and(|code| allowed.iter().filter_map(country_of).any(|one| one == code))
    {
        findings.hold("person.residence_not_allowed", "not an allowed country of residence");
    }
    if marital_status == Some("UNKNOWN") && leads_to_account(applicant) {
        findings.note("person.marital_status_unknown", "marital status unknown");
    }
    if person.self_declared_as_pep == Some(true) {
        findings.note("person.self_declared_pep", "politically exposed");
    }
}

pub fn address(applicant: &Applicant, findings: &mut Findings) {
    let nowhere = Address::default();
    let address = applicant.person.as_ref().and_then(|person| person.address.as_ref()).unwrap_or(&nowhere);
    for (field, value) in [
        ("line_1", &address.line_1),
        ("postal_code", &address.postal_code),
        ("city", &address.city),
        ("country", &address.country),
    ] {
        if stated(value).is_none() {
            findings.hold("address.incomplete", format!("{field} is missing"));
        }
    }
    let lines = [stated(&address.line_1), stated(&address.line_2)];
    if lines[0].is_some() && !lines.iter().flatten().any(|line| line.contains(char::is_numeric)) {
        findings.note("address.house_number_missing", "no house number");
    }
    if country_of(&address.country).is_none_or(|code| code == "DE")
        && stated(&address.postal_code)
            .is_some_and(|code| code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()))
    {
        findings.hold("address.postal_code_malformed", "no post code");
    }
    for line in lines.into_iter().flatten() {
        match address::kind(line) {
            Kind::Physical => {}
            Kind::PoBox => findings.note("address.po_box", "a PO box"),
            Kind::CareOf => findings.note("address.care_of", "a c/o address"),
            Kind::PosteRestante => findings.note("address.poste_restante", "held mail"),
        }
    }
}

pub fn mobile_number(applicant: &Applicant, findings: &mut Findings) {
    let resource = applicant.mobile_number.as_ref().and_then(|resource| stated(&resource.number));
    let of_person = applicant.person.as_ref().and_then(|person| stated(&person.mobile_number));
    if resource.is_none() && stated(&applicant.flow) != Some("videoident") {
        findings.hold("mobile_number.missing", "no mobile number");
    }
    let numbers = [resource, of_person].map(|number| number.map(|text| (text, phone(text))));
    for (text, number) in numbers.iter().flatten() {
        match number {
            Some(number) if BOOK.sandbox_phone_numbers.contains(&&**number) && !is_sandbox(applicant) => {
                findings.hold("mobile_number.sandbox_number", "a test number");
            }
            Some(_) => {}
            None if text.starts_with('0') => findings.hold("mobile_number.national_format", "no country code"),
            None => findings.hold("mobile_number.malformed", "no phone number"),
        }
    }
    if let [Some((_, Some(one))), Some((_, Some(other)))] = &numbers
        && one != other
    {
        findings.note("mobile_number.two_numbers_differ", "two numbers");
    }
    let method = deciding_identification(applicant).and_then(|one| stated(&one.method));
    if let [Some((_, Some(number))), _] = &numbers
        && method.is_none_or(|method| method == "bank")
        && BOOK.excluded_for_bankident.iter().any(|code| number.trim_start_matches('+').starts_with(code))
    {
        findings.hold("mobile_number.excluded_for_bankident", "an excluded country");
    }
}

pub fn consents(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let no_person = Person::default();
    let person = applicant.person.as_ref().unwrap_or(&no_person);
    let identification = deciding_identification(applicant);
    let mut required = vec![
        ("terms_conditions_signed_at", &person.terms_conditions_signed_at),
        ("data_terms_signed_at", &person.data_terms_signed_at),
    ];
    if leads_to_account(applicant) {
        required.extend([
            ("own_economic_interest_signed_at", &person.own_economic_interest_signed_at),
            ("fatca_crs_confirmed_at", &person.fatca_crs_confirmed_at),
        ]);
    }
    for (field, value) in required {
        if stated(value).is_none() {
            findings.hold("consent.missing", format!("{field} is missing"));
        }
    }
    let terms = stated(&person.terms_conditions_signed_at).and_then(instant);
    if terms.is_none() {
        findings.hold("consent.before_terms", "when the terms were signed is not known");
    }
    let swisscom = identification.map_or(&None, |one| &one.terms_and_conditions_signed_at);
    for (field, value) in [
        ("terms_conditions_signed_at", &person.terms_conditions_signed_at),
        ("data_terms_signed_at", &person.data_terms_signed_at),
        ("own_economic_interest_signed_at", &person.own_economic_interest_signed_at),
        ("fatca_crs_confirmed_at", &person.fatca_crs_confirmed_at),
        ("compliance_disclaimer_agreed_at", &person.compliance_disclaimer_agreed_at),
        ("terms_and_conditions_signed_at", swisscom),
    ] {
        let Some(signed_at) = stated(value).and_then(instant) else { continue };
        if signed_at > as_of {
            findings.hold("consent.in_future", format!("{field} is in the future"));
        }
        if terms.is_some_and(|terms| signed_at < terms) {
            findings.hold("consent.before_terms", format!("{field} is before the terms"));
        }
    }
    if person.self_declared_as_pep.is_none()
        && branch(applicant).is_none_or(|code| ["FR", "IT", "ES"].contains(&&*code))
    {
        findings.hold("consent.pep_declaration_missing", "no declaration");
    }
    let disclaimer = stated(&person.compliance_disclaimer_agreed_at);
    if leads_to_account(applicant) {
        if disclaimer.is_none() {
            findings.hold("consent.disclaimer_missing", "no disclaimer");
        }
        let completed_at = identification.and_then(|one| stated(&one.completed_at)).and_then(instant);
        if let (Some(agreed_at), Some(completed_at)) = (disclaimer.and_then(instant), completed_at)
            && agreed_at > completed_at
        {
            findings.hold("consent.disclaimer_after_identification", "agreed to too late");
        }
        if stated(&applicant.order_button_text).is_some_and(|text| !BOOK.order_button_texts.contains(&text)) {
            findings.note("consent.order_button_differs", "another text");
        }
    }
    let flow = stated(&applicant.flow);
    let by_bank = match identification.and_then(|one| stated(&one.method)) {
        Some(method) => method == "bank",
        None => flow != Some("videoident") && flow != Some("bankident_plus"),
    };
    let is_identified = identification.is_some_and(|one| stated(&one.status) == Some("successful"));
    if by_bank && !is_identified && stated(swisscom).is_none() {
        findings.hold("consent.swisscom_missing", "no consent to the terms of Swisscom");
    }
}

pub fn change(applicant: &Applicant, as_of: DateTime<Utc>, findings: &mut Findings) {
    let Some(change) = &applicant.change else { return };
    let today = as_of.date_naive();
    for key in change.keys() {
        if !BOOK.changeable.contains(&key.as_str()) {
            findings.hold("update.field_not_changeable", format!("{key} cannot be changed"));
        }
    }
    if let Some(confirmed_on) = change.get("aml_confirmed_on") {
        let day = confirmed_on.as_str().and_then(date);
        if !day.is_some_and(|day| {
            today <= day && Some(day) <= today.checked_add_days(Days::new(BOOK.aml_confirmation_days))
        }) {
            findings.hold("update.aml_confirmed_on_not_today", "confirmed on another day");
        }
    }
    let text = |key: &str| change.get(key).and_then(Value::as_str);
    let old_status = applicant.person.as_ref().and_then(|person| stated(&person.employment_status));
    if text("employment_status").is_some_and(|status| BOOK.own_business_statuses.contains(&status))
        && text("employment_status") != old_status
        && text("nace_code").is_none()
        && !["industry", "industry_key"].iter().all(|key| change.get(*key).is_some_and(Value::is_null))
    {
        findings.hold("update.own_business_without_industry", "no industry");
    }
    if text("nace_code").is_some() && (text("industry").is_some() || text("industry_key").is_some()) {
        findings.note("update.industry_beside_nace_code", "two industries");
    }
}
