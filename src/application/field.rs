//! The states of a field of a resource, and how it is read.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::limits;
use crate::character::is_blank;

/// A field of a resource. Missing is never a default: see [`Field::Absent`] and [`Field::Null`].
#[derive(Default, PartialEq)]
pub enum Field<T> {
    /// The JSON does not have the key.
    #[default]
    Absent,
    /// The key has `null`. Rules read it as missing; in an update it has its own meaning.
    Null,
    /// The key has a value of the right type.
    Present(T),
    /// The key has a value that cannot be read as the type of the field.
    Unreadable(Unreadable),
}

/// The kind of value in place of another. The value itself is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A string beyond [`limits::TEXT_BYTES`].
    LongText,
    /// A list beyond [`limits::LIST_LENGTH`].
    LongList,
}

impl<T> Field<T> {
    /// Returns the value, where there is a readable one.
    #[must_use]
    pub const fn present(&self) -> Option<&T> {
        match self {
            Self::Present(value) => Some(value),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }

    /// Returns whether nothing is stated: no key, or `null`.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Absent | Self::Null)
    }

    /// Converts the value; a missing or unreadable field stays so.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Present(value) => Field::Present(make(value)),
            Self::Unreadable(what) => Field::Unreadable(what),
        }
    }
}

impl<T: Clone> Clone for Field<T> {
    // A resource has up to forty fields: a copy of this for each was an eighth of the WebAssembly module.
    #[inline(never)]
    fn clone(&self) -> Self {
        match self {
            Self::Absent => Self::Absent,
            Self::Null => Self::Null,
            Self::Present(value) => Self::Present(value.clone()),
            Self::Unreadable(what) => Self::Unreadable(*what),
        }
    }
}

impl<T: Clone> Field<T> {
    /// Applies the same field of a change.
    #[inline(never)]
    pub(crate) fn overlay(&mut self, change: &Self) {
        if !matches!(change, Self::Absent) {
            *self = change.clone();
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Present(value)
    }
}

/// Converts `None` to [`Field::Absent`]: nothing is stated. To empty a field in a change, use [`Field::Null`].
impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Present)
    }
}

/// Collects a list of the caller's own records, each converted into an entry. An empty list states that there is
/// none.
impl<T, E: Into<Field<T>>> FromIterator<E> for Field<Vec<Field<T>>> {
    fn from_iter<I: IntoIterator<Item = E>>(entries: I) -> Self {
        Self::Present(entries.into_iter().map(Into::into).collect())
    }
}

impl<T, E: Into<Field<T>>> FromIterator<E> for Field<OneOrList<T>> {
    fn from_iter<I: IntoIterator<Item = E>>(entries: I) -> Self {
        Self::Present(OneOrList::List(entries.into_iter().map(Into::into).collect()))
    }
}

/// The values are personal data: only the state of the field is shown.
impl<T> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Present(_) => f.write_str("Present(..)"),
            Self::Unreadable(what) => write!(f, "Unreadable({what:?})"),
        }
    }
}

/// A string of the application, borrowed from the JSON unless it had escapes. `Debug` does not show it.
// A newtype, because serde never borrows a `Cow` on its own.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Text<'a>(Cow<'a, str>);

impl Text<'_> {
    /// Returns the same text without borrowed data.
    #[must_use]
    pub fn into_owned(self) -> Text<'static> {
        Text(Cow::Owned(self.0.into_owned()))
    }

    /// Returns the string as it is in the JSON, untrimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether it is blank, or the text `null` that the bank's examples print.
    pub(crate) fn is_blank(&self) -> bool {
        matches!(self.trimmed(), "" | "null")
    }

    /// Returns the string without white space around it; empty if it has no visible character.
    pub(crate) fn trimmed(&self) -> &str {
        trimmed(&self.0)
    }
}

/// Returns a text without white space around it; a text without a visible character is empty. Looking characters up
/// takes time; nearly every text begins and ends with a visible one.
pub(crate) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => Some(text.trim()).filter(|text| !is_blank(text)).unwrap_or_default(),
    }
}

/// Writes an instant in the form of the API: `2026-11-21T09:30:00Z`. Without `{:?}`, which the WebAssembly module does not
/// have.
pub(crate) fn instant_text(instant: DateTime<Utc>) -> String {
    let instant = instant.naive_utc();
    format!("{}T{}Z", instant.date(), instant.time())
}

/// Defines the conversions into a text, and into a field of text, which may be missing.
macro_rules! text_from {
    ($($(#[$doc:meta])* $kind:ty: |$value:ident| $text:expr;)*) => { $(
        $(#[$doc])*
        impl<'a> From<$kind> for Text<'a> {
            fn from($value: $kind) -> Self {
                Self($text)
            }
        }

        $(#[$doc])*
        impl<'a> From<$kind> for Field<Text<'a>> {
            fn from(value: $kind) -> Self {
                Self::Present(value.into())
            }
        }

        $(#[$doc])*
        /// Converts `None` to [`Field::Absent`].
        impl<'a> From<Option<$kind>> for Field<Text<'a>> {
            fn from(value: Option<$kind>) -> Self {
                value.map_or(Self::Absent, Self::from)
            }
        }
    )* };
}

text_from! {
    &'a str: |text| Cow::Borrowed(text);
    String: |text| Cow::Owned(text);
    Cow<'a, str>: |text| text;
    /// The day in the form of the API: `2026-11-21`.
    NaiveDate: |day| Cow::Owned(day.to_string());
    /// The instant in the form of the API: `2026-11-21T09:30:00Z`.
    DateTime<Utc>: |instant| Cow::Owned(instant_text(instant));
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Text(..)")
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

/// A value that is either a plain text or a resource.
#[derive(Clone, PartialEq)]
pub enum TextOr<'a, T> {
    /// The text alone.
    Text(Text<'a>),
    /// The resource.
    Object(T),
}

/// A resource, or the list of them that the API's endpoint answers with.
#[derive(Clone, Debug, PartialEq)]
pub enum OneOrList<T> {
    /// The resource.
    One(T),
    /// The list.
    List(Vec<Field<T>>),
}

impl<T> OneOrList<T> {
    /// Converts each resource.
    pub(crate) fn map<U>(self, make: impl Fn(T) -> U) -> OneOrList<U> {
        match self {
            Self::One(one) => OneOrList::One(make(one)),
            Self::List(list) => OneOrList::List(each(list, make)),
        }
    }

    /// Returns each readable resource, with its index in the list.
    pub fn iter(&self) -> impl Iterator<Item = (Option<usize>, &T)> {
        let (one, list) = match self {
            Self::One(one) => (Some((None, one)), &[][..]),
            Self::List(list) => (None, list.as_slice()),
        };
        let listed = list.iter().enumerate().filter_map(|(index, entry)| Some((Some(index), entry.present()?)));
        one.into_iter().chain(listed)
    }
}

/// Converts each entry of a list.
pub(crate) fn each<T, U>(list: Vec<Field<T>>, make: impl Fn(T) -> U) -> Vec<Field<U>> {
    list.into_iter().map(|entry| entry.map(&make)).collect()
}

impl<T: Serialize> Serialize for OneOrList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(one) => one.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
        }
    }
}

/// An unreadable field has lost its value; it is written as another value that is unreadable in the same way, so that
/// reading the result gives the same application.
impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Present(value) => value.serialize(serializer),
            Self::Unreadable(Unreadable::Boolean) => serializer.serialize_bool(false),
            Self::Unreadable(Unreadable::Number) => serializer.serialize_i8(-1),
            Self::Unreadable(Unreadable::Text) => serializer.serialize_str(""),
            Self::Unreadable(Unreadable::List) => serializer.serialize_seq(Some(0))?.end(),
            Self::Unreadable(Unreadable::Object) => serializer.serialize_map(Some(0))?.end(),
            Self::Unreadable(Unreadable::LongText) => serializer.serialize_str(&"?".repeat(limits::TEXT_BYTES + 1)),
            Self::Unreadable(Unreadable::LongList) => serializer.collect_seq((0..=limits::LIST_LENGTH).map(|_| ())),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeZone as _, Utc};

    use super::*;
    use crate::application::{Application, Change, Identification, Person, TaxIdentification};

    #[test]
    fn filled_in_fields_equal_those_read() {
        let day = NaiveDate::from_ymd_opt(1990, 5, 17);
        let instant = Utc.with_ymd_and_hms(2026, 11, 21, 9, 30, 0).single();
        let filled = Application {
            flow: Field::Null,
            person: Person {
                first_name: "Eva".to_owned().into(),
                last_name: Some("Beispiel").into(),
                birth_name: None::<String>.into(),
                birth_date: day.into(),
                terms_conditions_signed_at: instant.into(),
                fatca_relevant: Some(false).into(),
                self_declared_as_pep: None.into(),
                ..Person::default()
            }
            .into(),
            tax_identifications: [TaxIdentification { primary: true.into(), ..TaxIdentification::default() }]
                .into_iter()
                .collect(),
            identification: None::<Identification<'_>>.into(),
            allowed_residence_countries: ["DE", "AT"].into_iter().collect(),
            accounts: Vec::<Field<_>>::new().into_iter().collect(),
            ..Application::default()
        };
        let json = r#"{"flow":null,"person":{"first_name":"Eva","last_name":"Beispiel","birth_date":"1990-05-17",
            "terms_conditions_signed_at":"2026-11-21T09:30:00Z","fatca_relevant":false},
            "tax_identifications":[{"primary":true}],"allowed_residence_countries":["DE","AT"],"accounts":[]}"#;
        assert!(filled == Application::from_json(json).unwrap());
    }

    #[test]
    fn owned_is_the_same() {
        let json = r#"{"reference":7,"person":{"first_name":"Eva","address":{"city":null,"zip":"1"}},
            "account":{"iban":"x"},"accounts":[{"locking_reasons":["A"]}],
            "identifications":[{"failed_transfers":2},null,"y"],"change":{"nace_code":"1","vat":"2"}}"#;
        let read = Application::from_json(json).unwrap();
        let owned: Application<'static> = {
            let json = json.to_owned();
            Application::from_json(&json).unwrap().into_owned()
        };
        assert!(owned == read);
        let change = |one: &Application<'_>| one.change.present().map(Change::keys).into_iter().flatten().count();
        assert_eq!(change(&owned), 2);
        assert_eq!(serde_json::to_string(&owned).unwrap(), serde_json::to_string(&read).unwrap());
    }
}
