//! From a field to a fact: blank text is missing, what does not parse is unreadable.

use std::cell::Cell;

use chrono::{DateTime, NaiveDate, Utc};

use super::Fact;
use crate::application::{Field, Text};
use crate::value::country::Country;
use crate::value::{date, phone};

/// Returns the state of a field, whatever its type.
pub(super) const fn stated<T>(field: &Field<T>) -> Fact<&T> {
    match field {
        Field::Absent | Field::Null => Fact::Missing,
        Field::Present(value) => Fact::Known(value),
        Field::Unreadable(_) => Fact::Unreadable,
    }
}

/// Returns the text of a field without white space around it; blank text is missing.
pub(crate) fn text<'a>(field: &'a Field<Text<'a>>) -> Fact<&'a str> {
    match field {
        Field::Present(text) => match text.trimmed() {
            "" | "null" => Fact::Missing,
            text => Fact::Known(text),
        },
        Field::Absent | Field::Null => Fact::Missing,
        Field::Unreadable(_) => Fact::Unreadable,
    }
}

/// Returns the text of a name as typed. Blank text is missing, but `null` is a surname.
pub(crate) fn name<'a>(field: &'a Field<Text<'a>>) -> Fact<&'a str> {
    match field {
        Field::Present(text) if text.trimmed().is_empty() => Fact::Missing,
        Field::Present(text) => Fact::Known(text.as_str()),
        Field::Absent | Field::Null => Fact::Missing,
        Field::Unreadable(_) => Fact::Unreadable,
    }
}

/// Returns the text of a field as it is, for fields where the white space around it matters.
pub(crate) fn raw_text<'a>(field: &'a Field<Text<'a>>) -> Fact<&'a str> {
    match (text(field), field) {
        (Fact::Known(_), Field::Present(raw)) => Fact::Known(raw.as_str()),
        (state, _) => state,
    }
}

pub(super) fn parsed<'a, T>(field: &'a Field<Text<'a>>, parse: impl FnOnce(&str) -> Option<T>) -> Fact<T> {
    text(field).and_then(|text| parse(text).into())
}

pub(super) fn country(field: &Field<Text<'_>>) -> Fact<Country> {
    parsed(field, Country::parse)
}

pub(super) fn date(field: &Field<Text<'_>>) -> Fact<NaiveDate> {
    parsed(field, date::parse_day)
}

pub(super) fn instant(field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
    parsed(field, date::parse_instant)
}

pub(super) fn day_or_instant(field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
    parsed(field, date::parse_day_or_instant)
}

pub(super) fn flag(field: &Field<bool>) -> Fact<bool> {
    stated(field).map(|value| *value)
}

/// Reads typed fields and remembers whether one of them was unreadable.
#[derive(Default)]
pub(super) struct Reader<'a> {
    pub(super) met_unreadable: Cell<bool>,
    /// The earliest and the latest instant that is stated to have happened.
    pub(super) happened: Cell<Option<(DateTime<Utc>, DateTime<Utc>)>>,
    last_phone: Cell<Option<phone::Reading<'a>>>,
}

impl<'a> Reader<'a> {
    /// Reads a phone number. The two of an application are nearly always the same text, which is parsed once.
    pub(super) fn phone(&self, field: &'a Field<Text<'a>>) -> Fact<phone::Reading<'a>> {
        raw_text(field).map(|text| match self.last_phone.get() {
            Some(last) if last.stated == text => last,
            Some(_) | None => {
                let reading = phone::Reading::of(text);
                self.last_phone.set(Some(reading));
                reading
            }
        })
    }

    pub(super) fn country(&self, field: &Field<Text<'_>>) -> Fact<Country> {
        self.noting(country(field))
    }

    pub(super) fn date(&self, field: &Field<Text<'_>>) -> Fact<NaiveDate> {
        self.noting(date(field))
    }

    pub(super) fn last_day(&self, field: &Field<Text<'_>>) -> Fact<NaiveDate> {
        self.noting(parsed(field, date::parse_last_day))
    }

    /// Reads an instant that is stated to have happened.
    pub(super) fn instant(&self, field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
        self.happened(instant(field))
    }

    /// Reads a deadline, an instant that may be in the future.
    pub(super) fn instant_ahead(&self, field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
        self.noting(instant(field))
    }

    /// Reads a day or an instant that is stated to have happened.
    pub(super) fn day_or_instant(&self, field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
        self.happened(day_or_instant(field))
    }

    fn happened(&self, fact: Fact<DateTime<Utc>>) -> Fact<DateTime<Utc>> {
        if let Fact::Known(at) = fact {
            let (earliest, latest) = self.happened.get().unwrap_or((at, at));
            self.happened.set(Some((earliest.min(at), latest.max(at))));
        }
        self.noting(fact)
    }

    fn noting<T>(&self, fact: Fact<T>) -> Fact<T> {
        if matches!(fact, Fact::Unreadable) {
            self.met_unreadable.set(true);
        }
        fact
    }
}
