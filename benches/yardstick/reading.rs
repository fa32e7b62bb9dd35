//! Reading the values of an applicant, and recording findings.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use isocountry::CountryCode;
use regex::Regex;

use super::applicant::{Address, Applicant, Identification};
use super::{Finding, Severity};

#[derive(Default)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
    pub fn note(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Note, message: message.into() });
    }

    pub fn hold(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Hold, message: message.into() });
    }

    pub fn deny(&mut self, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity: Severity::Deny, message: message.into() });
    }
}

static PHONE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\+[1-9][0-9]{6,14}$").expect("a pattern of ours"));
static PHONE_FILLERS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[ \-_/]").expect("a pattern of ours"));

/// Returns a field's text; `None` for blank text and the word `null`.
pub fn stated(field: &Option<String>) -> Option<&str> {
    field.as_deref().map(str::trim).filter(|text| !text.is_empty() && *text != "null")
}

pub fn date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && (1900..=2200).contains(&date.year())).then_some(date)
}

pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    if !text.ends_with('Z') && !text.ends_with("+00:00") {
        return None;
    }
    let instant = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
    (1900..=2200).contains(&instant.year()).then_some(instant)
}

pub fn instant_or_day(text: &str) -> Option<DateTime<Utc>> {
    instant(text).or_else(|| Some(date(text)?.and_time(NaiveTime::MIN).and_utc()))
}

/// Returns the alpha-2 code of a country.
pub fn country(text: &str) -> Option<String> {
    let code = text.to_uppercase();
    match code.len() {
        2 if code == "XK" => Some(code),
        2 => CountryCode::for_alpha2(&code).ok().map(|country| country.alpha2().to_owned()),
        3 if code == "XKX" => Some("XK".to_owned()),
        3 => CountryCode::for_alpha3(&code).ok().map(|country| country.alpha2().to_owned()),
        _ => None,
    }
}

pub fn country_of(field: &Option<String>) -> Option<String> {
    country(stated(field)?)
}

pub fn phone(text: &str) -> Option<String> {
    let digits = PHONE_FILLERS.replace_all(text, "");
    let number = match digits.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => digits.into_owned(),
    };
    PHONE.is_match(&number).then_some(number)
}

pub fn states_something(address: &Address) -> bool {
    address.line_1.is_some()
        || address.line_2.is_some()
        || address.postal_code.is_some()
        || address.city.is_some()
        || address.state.is_some()
        || address.country.is_some()
}

pub fn identifications(applicant: &Applicant) -> impl Iterator<Item = &Identification> {
    applicant.identification.iter().chain(applicant.identifications.iter().flatten())
}

/// Returns the newest successful one, unless one that failed may be newer; else the last.
pub fn deciding_identification(applicant: &Applicant) -> Option<&Identification> {
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

pub fn is_sandbox(applicant: &Applicant) -> bool {
    stated(&applicant.environment) == Some("sandbox")
}

pub fn branch(applicant: &Applicant) -> Option<String> {
    let of_person = applicant.person.as_ref().and_then(|person| country_of(&person.branch));
    match (country_of(&applicant.branch), of_person) {
        (Some(a), Some(b)) => (a == b).then_some(a),
        (a, b) => a.or(b),
    }
}
