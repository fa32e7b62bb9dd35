//! What a record keeps of the fields that were read: where something was stated, and not what.
//!
//! Shown are only values that say how the onboarding went and not who the applicant is, and of those only what cannot be
//! anything else: codes of the rulebook's own lists, countries of the bank's branches, days, and answers of yes or no. A
//! name that was typed into the field of a status is not on the list, so it is masked.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use onboardable::Application;
use onboardable::application::{Pointer, Statement};
use onboardable::rulebook::values::{account, account_opening_request, identification, person, proof_of_address};
use onboardable::rulebook::{Flow, Key as Named, List, Method, On, Rulebook, Status};
use onboardable::setting::Environment;
use onboardable::value::country::Country;
use onboardable::value::date;
use serde::{Deserialize, Serialize};

use super::key::Key;

/// The fields that stated something, as JSON pointers, each in one of the lists. A field that is in none was missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fields {
    /// The values that are shown.
    #[serde(default)]
    pub shown: BTreeMap<String, String>,
    /// The fields with a value that is not shown.
    #[serde(default)]
    pub stated: Vec<String>,
    /// The fields with `null`.
    #[serde(default)]
    pub null: Vec<String>,
    /// The fields with blank text.
    #[serde(default)]
    pub blank: Vec<String>,
    /// The fields with a value of another type than the field's.
    #[serde(default)]
    pub unreadable: Vec<String>,
    /// The keyed digests of the values, where there was a key.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub digests: BTreeMap<String, String>,
}

/// The state of a field in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'f> {
    /// Nothing was stated.
    Missing,
    /// The value is shown.
    Shown(&'f str),
    /// The value is not shown.
    Stated,
    /// `null`.
    Null,
    /// Blank text.
    Blank,
    /// A value of another type.
    Unreadable,
}

/// How a field may be shown.
#[derive(Clone, Copy)]
enum Showing {
    Flow,
    Environment,
    Country,
    Method,
    Status,
    /// The day of a day or an instant.
    Day,
    Flag,
    Count,
    /// The name of a rule.
    Rule,
    /// One of the codes on these lists.
    Code(&'static [Named<List>]),
}

/// The fields that are shown, in the form of [`Pointer::pattern`]. `docs/records.md` repeats this list for its readers.
const SHOWN: &[(&str, Showing)] = &[
    ("/flow", Showing::Flow),
    ("/environment", Showing::Environment),
    ("/branch", Showing::Country),
    ("/as_of", Showing::Day),
    ("/allowed_residence_countries/*", Showing::Country),
    ("/person/branch", Showing::Country),
    ("/person/fatca_crs_confirmed_at", Showing::Day),
    ("/person/terms_conditions_signed_at", Showing::Day),
    ("/person/data_terms_signed_at", Showing::Day),
    ("/person/own_economic_interest_signed_at", Showing::Day),
    ("/person/compliance_disclaimer_agreed_at", Showing::Day),
    ("/person/created_at", Showing::Day),
    ("/mobile_number/verified", Showing::Flag),
    ("/tax_identifications/*/primary", Showing::Flag),
    ("/identification/method", Showing::Method),
    ("/identification/status", Showing::Status),
    ("/identification/completed_at", Showing::Day),
    ("/identification/created_at", Showing::Day),
    ("/identification/requested_at", Showing::Day),
    ("/identification/opened_at", Showing::Day),
    ("/identification/status_since", Showing::Day),
    ("/identification/proof_of_address_type", Showing::Code(&[proof_of_address::TYPES])),
    ("/identification/proof_of_address_issued_at", Showing::Day),
    ("/identification/terms_and_conditions_signed_at", Showing::Day),
    ("/identification/authorization_expires_at", Showing::Day),
    ("/identification/confirmation_expires_at", Showing::Day),
    (
        "/identification/documents/*/document_type",
        Showing::Code(&[identification::DOCUMENT_TYPES, person::DOCUMENT_TYPES]),
    ),
    ("/identification/failed_transfers", Showing::Count),
    ("/identification_session/identification_methods/*", Showing::Method),
    ("/bank_identification_attempts/*/successful", Showing::Flag),
    ("/bank_identification_attempts/*/created_at", Showing::Day),
    ("/account_opening_request/customer_type", Showing::Code(&[account_opening_request::CUSTOMER_TYPES])),
    ("/account_opening_request/product_name", Showing::Code(&[account_opening_request::PRODUCTS])),
    ("/account_opening_request/account_currency", Showing::Code(&[account_opening_request::CURRENCIES])),
    (
        "/account_opening_request/status",
        Showing::Code(&[
            account_opening_request::OPEN_STATUSES,
            account_opening_request::FINISHED_STATUSES,
            account_opening_request::REJECTED_STATUSES,
        ]),
    ),
    (
        "/account/status",
        Showing::Code(&[account::OPEN_STATUSES, account::CLOSED_STATUSES, account::BLOCKED_STATUSES]),
    ),
    ("/account/locking_status", Showing::Code(&[account::FREE_STATUSES, account::BLOCKING_STATUSES])),
    ("/account/opened_at", Showing::Day),
    ("/account/closed_at", Showing::Day),
    ("/clearances/*/rule", Showing::Rule),
    ("/clearances/*/at", Showing::Day),
    ("/clearances/*/until", Showing::Day),
];

/// The one field whose `null` is a value: a salutation that is neither `MR` nor `MS`.
const NULL_IS_A_VALUE: &str = "/person/salutation";

impl Fields {
    /// Masks the fields of an application. The values in force on the day say which codes there are. `keyed`: the key for
    /// digests, and the record that they belong to.
    #[must_use]
    pub fn of(
        application: &Application<'_>,
        rulebook: &'static Rulebook,
        day: NaiveDate,
        keyed: Option<(&Key, &str)>,
    ) -> Self {
        let mut fields = Self::default();
        application.statements(&mut |place, statement| fields.add(place, statement, &On(rulebook, day), keyed));
        // In one order, whatever the order of the resources is.
        for list in [&mut fields.stated, &mut fields.null, &mut fields.blank, &mut fields.unreadable] {
            list.sort_unstable();
        }
        fields
    }

    fn add(&mut self, place: &Pointer, statement: Statement<'_>, on: &On, keyed: Option<(&Key, &str)>) {
        let place = place.as_str();
        let pattern = Pointer::pattern(place);
        match statement {
            Statement::Null if pattern != NULL_IS_A_VALUE => self.null.push(place.to_owned()),
            Statement::Unreadable(_) => self.unreadable.push(place.to_owned()),
            Statement::Text(_, text) if text.trim().is_empty() => self.blank.push(place.to_owned()),
            Statement::Null | Statement::Text(..) | Statement::Flag(_) | Statement::Count(_) => {
                if let Some((key, record)) = keyed {
                    self.digests.insert(place.to_owned(), key.of_field(record, place, &canonical(statement)));
                }
                // What a change states is the person's, whatever the field is called.
                let showing = SHOWN.iter().find(|(shown, _)| *shown == pattern && !place.starts_with("/change/"));
                match showing.and_then(|(_, showing)| showing.shown(statement, on)) {
                    Some(value) => drop(self.shown.insert(place.to_owned(), value)),
                    None => self.stated.push(place.to_owned()),
                }
            }
        }
    }

    /// Returns the state of a field.
    #[must_use]
    pub fn state(&self, place: &str) -> State<'_> {
        let is_in = |list: &[String]| list.binary_search_by(|one| one.as_str().cmp(place)).is_ok();
        if let Some(value) = self.shown.get(place) {
            return State::Shown(value);
        }
        let lists = [
            (&self.stated, State::Stated),
            (&self.null, State::Null),
            (&self.blank, State::Blank),
            (&self.unreadable, State::Unreadable),
        ];
        lists.into_iter().find(|(list, _)| is_in(list)).map_or(State::Missing, |(_, state)| state)
    }

    /// Returns the places of all fields that stated something.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        let lists = [&self.stated, &self.null, &self.blank, &self.unreadable];
        self.shown.keys().chain(lists.into_iter().flatten()).map(String::as_str)
    }
}

/// A value as the text that its digest is of: its JSON.
fn canonical(statement: Statement<'_>) -> String {
    match statement {
        Statement::Text(_, text) => serde_json::to_string(text).unwrap_or_default(),
        Statement::Null | Statement::Flag(_) | Statement::Count(_) | Statement::Unreadable(_) => {
            statement.value().unwrap_or("null".into()).into_owned()
        }
    }
}

impl Showing {
    /// Returns the value as it is shown; `None` where it could be anything.
    fn shown(self, statement: Statement<'_>, on: &On) -> Option<String> {
        match (self, statement) {
            (Self::Flag, Statement::Flag(_)) | (Self::Count, Statement::Count(_)) => {
                statement.value().map(Cow::into_owned)
            }
            (_, Statement::Text(_, text)) => self.text(text.trim(), on),
            (_, Statement::Null | Statement::Flag(_) | Statement::Count(_) | Statement::Unreadable(_)) => None,
        }
    }

    fn text(self, text: &str, on: &On) -> Option<String> {
        match self {
            Self::Flow => Flow::named(text).map(|flow| flow.name().to_owned()),
            Self::Environment => Environment::named(text).map(|one| one.name().to_owned()),
            Self::Country => Country::parse(text).map(|country| country.alpha2().to_owned()),
            Self::Method => {
                let method = Method::named(text);
                (method != Method::Unrecognised).then(|| method.name().to_owned())
            }
            Self::Status => {
                let status = on.0.status_named(text);
                (status != Status::Unrecognised).then(|| status.name().to_owned())
            }
            Self::Day => {
                let day = date::parse_day(text).or_else(|| Some(date::parse_as_of(text)?.date_naive()));
                day.map(|day| day.to_string())
            }
            Self::Code(lists) => {
                let mut codes = lists.iter().flat_map(|list| list.at(on));
                codes.find(|code| **code == text).map(|code| (*code).to_owned())
            }
            Self::Rule => on.0.rules.iter().find(|rule| rule.name == text).map(|rule| rule.name.to_owned()),
            Self::Flag | Self::Count => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(json: &str) -> Fields {
        let application = Application::from_json(json).unwrap();
        Fields::of(&application, Rulebook::builtin(), NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(), None)
    }

    /// Every field that is shown exists: one of another spelling would never be shown.
    #[test]
    fn every_shown_field_is_one() {
        for (pattern, _) in SHOWN {
            let entry = Rulebook::builtin().field(pattern);
            let is_named = entry.pointer == *pattern || format!("{}/*", entry.pointer) == *pattern;
            assert!(is_named, "{pattern} is no field of rules/fields.toml");
        }
    }

    #[test]
    fn only_what_cannot_be_anything_else_is_shown() {
        for (json, place, expected) in [
            (r#"{"flow": "videoident"}"#, "/flow", State::Shown("videoident")),
            (r#"{"flow": "Eva Beispiel"}"#, "/flow", State::Stated),
            (r#"{"flow": " "}"#, "/flow", State::Blank),
            (r#"{"flow": null}"#, "/flow", State::Null),
            (r#"{"flow": 7}"#, "/flow", State::Unreadable),
            ("{}", "/flow", State::Missing),
            (r#"{"branch": "deu"}"#, "/branch", State::Shown("DE")),
            (r#"{"person": {"birth_country": "DE"}}"#, "/person/birth_country", State::Stated),
            (r#"{"person": {"birth_date": "1990-05-17"}}"#, "/person/birth_date", State::Stated),
            (
                r#"{"person": {"legitimation_valid_until": "2030-05-17"}}"#,
                "/person/legitimation_valid_until",
                State::Stated,
            ),
            (r#"{"person": {"fatca_relevant": true}}"#, "/person/fatca_relevant", State::Stated),
            (r#"{"person": {"salutation": null}}"#, "/person/salutation", State::Stated),
            (r#"{"person": {"title": null}}"#, "/person/title", State::Null),
            (r#"{"change": {"salutation": null}}"#, "/change/salutation", State::Stated),
            (r#"{"change": {"branch": "DE"}}"#, "/change/branch", State::Stated),
            (
                r#"{"identifications": [{"status": "successful"}]}"#,
                "/identifications/0/status",
                State::Shown("successful"),
            ),
            (r#"{"identifications": [{"status": "Beispiel"}]}"#, "/identifications/0/status", State::Stated),
            (
                r#"{"identification": {"created_at": "2026-11-21T09:30:00.123Z"}}"#,
                "/identification/created_at",
                State::Shown("2026-11-21"),
            ),
            (r#"{"clearances": [{"rule": "fatca.us_phone"}]}"#, "/clearances/0/rule", State::Shown("fatca.us_phone")),
            (r#"{"clearances": [{"decided_by": "fatca.us_phone"}]}"#, "/clearances/0/decided_by", State::Stated),
            (r#"{"accounts": [{"status": "ACTIVE"}]}"#, "/accounts/0/status", State::Shown("ACTIVE")),
            (r#"{"account": {"status": "active"}}"#, "/account/status", State::Stated),
            (r#"{"mobile_number": {"verified": false}}"#, "/mobile_number/verified", State::Shown("false")),
            (r#"{"identification": {"failed_transfers": 2}}"#, "/identification/failed_transfers", State::Shown("2")),
        ] {
            assert_eq!(fields(json).state(place), expected, "{json}");
        }
    }
}
