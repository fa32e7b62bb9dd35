//! The check of a mobile number.

use chrono::{DateTime, Utc};

use super::{
    By, Check, CheckedValue, Input, Kind, Value, alone, evaluate, evaluate_bare, parts, read_with, text_input,
};
use crate::application::{Field, MobileNumber, pointer};
use crate::facts::{Facts, text};
use crate::rulebook::Lang;
use crate::rules;
use crate::value::country::Country;

/// Checks a mobile number, in international form.
///
/// Source: "Onboard a person (Digital Banking & Cards)", Step 2 and 4.3, Soft criteria.
#[must_use]
pub fn check_mobile_number(value: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    check(&text_input(value), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { value, country, typing, as_of: own_as_of, branch, environment, unread, .. } =
        parts(input, super::value);
    let read = |facts: &Facts<'_>| {
        let reading = facts.mobile_number.known();
        let phone = reading.and_then(|reading| rules::mobile_number::number_of(reading, facts).ok());
        let country = text(&country).known().and_then(Country::parse).or(facts.branch.known());
        let is_typing = matches!(typing, Field::Present(true));
        let suggested = reading.and_then(|reading| {
            if is_typing { reading.suggestion_while_typing(country) } else { reading.suggestion(country) }
        });
        CheckedValue::MobileNumber {
            suggestion: suggested.map(|phone| phone.e164().to_owned()),
            e164: phone.map(|phone| phone.e164().to_owned()),
            calling_code: reading.and_then(|reading| reading.calling_code.known()),
            regions: phone.map(|phone| phone.regions().iter().collect()).unwrap_or_default(),
        }
    };
    let fields = &[pointer!(mobile_number.number)];
    if let Some(typed) = alone(&value, &unread, [&own_as_of, &branch, &environment])
        && let Some(check) = evaluate_bare(Kind::MobileNumber, Facts::of_mobile_number(typed, by.on()), fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, branch, environment);
    application.mobile_number = MobileNumber { number: value, unread, ..MobileNumber::default() }.into();
    evaluate(Kind::MobileNumber, &application, fields, by, &read)
}
