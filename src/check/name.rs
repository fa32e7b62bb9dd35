//! The check of a first or last name.

use chrono::{DateTime, Utc};

use super::{
    By, Check, CheckedValue, Input, Kind, Value, evaluate, evaluate_bare, is_bare, object, parts, read_with,
};
use crate::application::{Field, Person, pointer};
use crate::facts::{Fact, Facts, name_text, text};
use crate::rulebook::Lang;
use crate::value::name::{self, Admitted, NameField};

/// Checks a first or last name: length, white space, symbols, invisible characters.
///
/// Source: "Video identification", Step 1, and the bank's documented value `N/A` for a person without a last name.
#[must_use]
pub fn check_name(name: NameField, value: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let value = Value { field: name.name().into(), value: value.into(), ..Value::default() };
    check(&object(value), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { field, value, as_of: own_as_of, branch, environment, unread, .. } = parts(input, super::value);
    // Where the field of the name is not stated, the stricter one applies: `N/A` is no first name.
    let is_last_name = text(&field) == Fact::Known("last_name");
    let field = if is_last_name { NameField::Last } else { NameField::First };
    let read = |facts: &Facts<'_>| {
        let name = if is_last_name { facts.person.last_name } else { facts.person.first_name };
        let sanitized = name.known().map(|name| name::sanitize_by(Admitted::by(facts), field, name.as_str()));
        let suggestion = sanitized.filter(|one| !one.changes.is_empty() && !one.value.is_empty());
        CheckedValue::Name { suggestion: suggestion.map(|one| one.value) }
    };
    let fields: &[_] = if is_last_name { &[pointer!(person.last_name)] } else { &[pointer!(person.first_name)] };
    if let Some(typed) = name_text(&value).known().filter(|_| is_bare(&unread, [&own_as_of, &branch, &environment]))
        && let Some(check) = evaluate_bare(Kind::Name, Facts::of_name(field, typed, by.on()), fields, &read)
    {
        return check;
    }
    let (first_name, last_name) = if is_last_name { (Field::Absent, value) } else { (value, Field::Absent) };
    let person = Person { first_name, last_name, unread, ..Person::default() };
    let mut application = read_with(own_as_of, branch, environment);
    application.person = person.into();
    evaluate(Kind::Name, &application, fields, by, &read)
}
