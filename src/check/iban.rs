//! The check of an IBAN.

use chrono::{DateTime, Utc};

use super::{
    By, Check, CheckedValue, Input, Kind, Value, alone, evaluate, evaluate_bare, parts, read_with, text_input,
};
use crate::application::{Identification, pointer};
use crate::facts::Facts;
use crate::rulebook::Lang;

/// Checks an IBAN for identification by bank account: German, of the right length, with right check digits. White
/// space between the groups and lower-case letters are allowed, and noted.
///
/// Source: "Bankident API integration", Appendix IV, and ISO 13616.
#[must_use]
pub fn check_iban(value: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    check(&text_input(value), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { value, as_of: own_as_of, branch, environment, unread, .. } = parts(input, super::value);
    let read = |facts: &Facts<'_>| {
        let reading = facts.iban.known();
        let valid = reading.and_then(|reading| reading.iban.ok());
        CheckedValue::Iban {
            country: reading.and_then(|reading| reading.country).map(|country| country.alpha2().to_owned()),
            bank_code: valid.and_then(|iban| iban.bank_code().map(str::to_owned)),
            formatted: valid.map(|iban| iban.formatted()),
            suggestion: reading.and_then(|reading| reading.suggestion()).map(|iban| iban.as_str().to_owned()),
        }
    };
    let fields = &[pointer!(identification.iban)];
    if let Some(typed) = alone(&value, &unread, [&own_as_of, &branch, &environment])
        && let Some(check) = evaluate_bare(Kind::Iban, Facts::of_iban(typed, by.on()), fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, branch, environment);
    // An IBAN is only asked for with a method that uses one.
    application.identification =
        Identification { iban: value, method: "bank".into(), unread, ..Identification::default() }.into();
    evaluate(Kind::Iban, &application, fields, by, &read)
}
