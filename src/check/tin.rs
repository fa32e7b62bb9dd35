//! The check of a tax identification number.

use chrono::{DateTime, Utc};

use super::{By, Check, CheckedValue, Input, Kind, alone, evaluate, evaluate_bare, object, parts, read_with};
use crate::application::{Field, TaxIdentification, resource};
use crate::facts::Facts;
use crate::rulebook::Lang;

resource! {
    /// A tax identification number to check.
    TinValue at "" {
        /// The caller's own name for this value, repeated in the answer.
        reference: text,
        /// The country of tax residence.
        country: country,
        /// The number.
        number: text,
        /// Spain only: `NIE` or `NIF`.
        tax_id_type: text,
        /// The instant to check as of.
        as_of: text,
        /// `production` or `sandbox`.
        environment: text,
    }
}

/// Checks a tax identification number by the rule of its country (alpha-2 or alpha-3). A country without a rule is
/// unknown, never clear.
///
/// Source: "Onboard a person (Digital Banking & Cards)", Step 3, and each country's own specification.
#[must_use]
pub fn check_tin(country: &str, number: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let value = TinValue { country: country.into(), number: number.into(), ..TinValue::default() };
    check(&object(value), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, TinValue<'a>>, by: By) -> Check {
    let value = parts(input, |number| TinValue { number, ..TinValue::default() });
    let TinValue { country, number, tax_id_type, as_of: own_as_of, environment, unread, .. } = value;
    let read = |facts: &Facts<'_>| {
        let meant = facts.tax_identifications().next().and_then(|record| record.meant(facts.today));
        CheckedValue::Tin { suggestion: meant.map(|tin| tin.as_str().to_owned()) }
    };
    let type_stated = !tax_id_type.is_missing();
    let record = TaxIdentification { country, number, tax_id_type, unread, ..TaxIdentification::default() };
    // Only the number is checked: whether a Spanish record lacks its type is for the whole application.
    let fields: &[_] =
        &["/tax_identifications/0/country", "/tax_identifications/0/number", "/tax_identifications/0/tax_id_type"];
    let fields = if type_stated { fields } else { fields.split_last().map_or(fields, |(_, others)| others) };
    if alone(&record.number, &record.unread, [&own_as_of, &environment]).is_some()
        && alone(&record.country, &record.unread, []).is_some()
        && let Some(facts) = Facts::of_tax_record(&record, by.on())
        && let Some(check) = evaluate_bare(Kind::Tin, facts, fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, Field::Absent, environment);
    application.tax_identifications = vec![Field::Present(record)].into();
    evaluate(Kind::Tin, &application, fields, by, &read)
}
