//! What one field of a resource may be, and how it is read.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::limits;
use super::read;
use crate::facts::character::is_blank;

/// A field of a resource. Missing is never a default: see [`Field::Absent`] and [`Field::Null`].
#[derive(Default, PartialEq)]
pub enum Field<T> {
    /// The JSON does not have the key.
    #[default]
    Absent,
    /// The key has `null`. Rules read it as missing; an update may mean it.
    Null,
    /// The key has a value of the right type.
    Present(T),
    /// The key has a value that cannot be read as what the field is.
    Unreadable(Unreadable),
}

/// What stood where something else was expected. The value itself is not kept.
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
    /// The value, where there is a readable one.
    #[must_use]
    pub const fn present(&self) -> Option<&T> {
        match self {
            Self::Present(value) => Some(value),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }

    /// Whether nothing is stated here: no key, or `null`.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Absent | Self::Null)
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
    /// Takes over what a change states.
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

/// A string of the application, borrowed from the JSON unless it held escapes. `Debug` does not show it.
// A newtype, because serde never borrows a `Cow` on its own.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Text<'a>(Cow<'a, str>);

impl Text<'_> {
    /// The string as it is in the JSON, untrimmed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it says nothing: blank, or the text `null` that the bank's examples print.
    pub(crate) fn is_blank(&self) -> bool {
        matches!(self.trimmed(), "" | "null")
    }

    /// The string without white space around it; empty where nothing of it can be seen.
    pub(crate) fn trimmed(&self) -> &str {
        trimmed(&self.0)
    }
}

/// A text without white space around it; a text of which nothing can be seen is empty. To look characters up takes
/// time; nearly every text begins and ends with one that is to be seen.
pub(crate) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => Some(text.trim()).filter(|text| !is_blank(text)).unwrap_or_default(),
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Field<Text<'a>> {
    fn from(text: &'a str) -> Self {
        Self::Present(text.into())
    }
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

/// A value that is either a plain text or a resource that says more.
#[derive(Clone, PartialEq)]
pub enum TextOr<'a, T> {
    /// The text alone.
    Text(Text<'a>),
    /// The resource.
    Object(T),
}

impl<'de, T: FromJson<'de>> FromJson<'de> for TextOr<'de, T> {
    fn from_text(text: Text<'de>) -> Result<Self, Unreadable> {
        Text::from_text(text).map(Self::Text)
    }
    fn empty_object() -> Option<Self> {
        T::empty_object().map(Self::Object)
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        match self {
            Self::Text(_) => None,
            Self::Object(resource) => resource.as_resource(),
        }
    }
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
    /// Each resource that is one, with its place in the list.
    pub fn iter(&self) -> impl Iterator<Item = (Option<usize>, &T)> {
        let (one, list) = match self {
            Self::One(one) => (Some((None, one)), &[][..]),
            Self::List(list) => (None, list.as_slice()),
        };
        let listed = list.iter().enumerate().filter_map(|(index, entry)| Some((Some(index), entry.present()?)));
        one.into_iter().chain(listed)
    }
}

impl<'de, T: FromJson<'de>> FromJson<'de> for OneOrList<T> {
    fn empty_list() -> Option<Self> {
        Some(Self::List(Vec::new()))
    }
    fn another(&mut self) -> Option<&mut dyn Place<'de>> {
        match self {
            Self::One(_) => None,
            Self::List(list) => list.another(),
        }
    }
    fn empty_object() -> Option<Self> {
        T::empty_object().map(Self::One)
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        match self {
            Self::One(resource) => resource.as_resource(),
            Self::List(_) => None,
        }
    }
}

impl<T: Serialize> Serialize for OneOrList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(one) => one.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
        }
    }
}

/// The keys of an object that no field has and whose value says something, in the order of the alphabet. They are the
/// caller's text, which may be personal data: no answer repeats them.
#[derive(Clone, Default, PartialEq)]
pub struct Unread<'a>(Vec<Text<'a>>);

impl<'a> Unread<'a> {
    pub(crate) fn of(keys: &read::Keys<'a>) -> Self {
        Self(keys.saying_something().cloned().collect())
    }

    /// How many they are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether every key was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Text::as_str)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|key| keep(key.as_str()));
    }
}

impl fmt::Debug for Unread<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unread({})", self.0.len())
    }
}

/// What a field can be made of. A kind overrides the methods of the JSON type it accepts.
pub trait FromJson<'de>: Sized {
    fn from_bool(_: bool) -> Result<Self, Unreadable> {
        Err(Unreadable::Boolean)
    }
    fn from_text(_: Text<'de>) -> Result<Self, Unreadable> {
        Err(Unreadable::Text)
    }
    fn from_count(_: u64) -> Result<Self, Unreadable> {
        Err(Unreadable::Number)
    }
    fn empty_list() -> Option<Self> {
        None
    }
    /// Room for one more entry; `None` where the list is as long as it may be.
    fn another(&mut self) -> Option<&mut dyn Place<'de>> {
        None
    }
    fn empty_object() -> Option<Self> {
        None
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        None
    }
}

impl<'de> FromJson<'de> for bool {
    fn from_bool(value: bool) -> Result<Self, Unreadable> {
        Ok(value)
    }
}

/// A count: more than fits is as many as fit.
impl<'de> FromJson<'de> for u32 {
    fn from_count(count: u64) -> Result<Self, Unreadable> {
        Ok(Self::try_from(count).unwrap_or(Self::MAX))
    }
}

impl<'de> FromJson<'de> for Text<'de> {
    fn from_text(text: Text<'de>) -> Result<Self, Unreadable> {
        if text.0.len() > limits::TEXT_BYTES { Err(Unreadable::LongText) } else { Ok(text) }
    }
}

impl<'de, T: FromJson<'de>> FromJson<'de> for Vec<Field<T>> {
    fn empty_list() -> Option<Self> {
        Some(Self::new())
    }
    fn another(&mut self) -> Option<&mut dyn Place<'de>> {
        if self.len() == limits::LIST_LENGTH {
            return None;
        }
        self.push(Field::Absent);
        self.last_mut().map(|entry| entry as &mut dyn Place<'de>)
    }
}

/// A resource while it is read.
pub trait Resource<'de> {
    /// The place of the field of this key.
    fn place(&mut self, key: &str) -> Option<&mut dyn Place<'de>>;
    /// Told of every key, before its value is read.
    fn note(&mut self, _: &Text<'de>) {}
    /// Told of the keys that no field of the object under a key has claimed.
    fn note_inside(&mut self, _: &Text<'de>, _: &read::Keys<'de>) {}
    /// Told of the keys that no field of this object has claimed.
    fn unread(&mut self, _: &read::Keys<'de>) {}
    /// Told that every key was read.
    fn end(&mut self) {}
}

/// A field while it is read. A trait object, so that one reader serves every field of every resource: a reader for
/// each would be most of the WebAssembly module.
pub trait Place<'de> {
    fn is_absent(&self) -> bool;
    fn set(&mut self, state: Field<()>);
    fn set_bool(&mut self, value: bool);
    fn set_count(&mut self, count: u64);
    fn set_text(&mut self, text: Text<'de>);
    /// Makes it an empty list. `false`: it takes none.
    fn set_list(&mut self) -> bool;
    fn another(&mut self) -> Option<&mut dyn Place<'de>>;
    /// Makes it an empty object. `None`: it takes none.
    fn set_object(&mut self) -> Option<&mut dyn Resource<'de>>;
}

impl<'de, T: FromJson<'de>> Place<'de> for Field<T> {
    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
    fn set(&mut self, state: Field<()>) {
        *self = match state {
            Field::Absent | Field::Present(()) => Self::Absent,
            Field::Null => Self::Null,
            Field::Unreadable(what) => Self::Unreadable(what),
        };
    }
    fn set_bool(&mut self, value: bool) {
        *self = field(T::from_bool(value));
    }
    fn set_count(&mut self, count: u64) {
        *self = field(T::from_count(count));
    }
    fn set_text(&mut self, text: Text<'de>) {
        *self = field(T::from_text(text));
    }
    fn set_list(&mut self) -> bool {
        *self = T::empty_list().map_or(Self::Absent, Self::Present);
        !self.is_absent()
    }
    fn another(&mut self) -> Option<&mut dyn Place<'de>> {
        match self {
            Self::Present(list) => list.another(),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }
    fn set_object(&mut self) -> Option<&mut dyn Resource<'de>> {
        *self = T::empty_object().map_or(Self::Absent, Self::Present);
        match self {
            Self::Present(object) => object.as_resource(),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }
}

impl<'de, T: FromJson<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut field = Self::Absent;
        Fill(&mut field).deserialize(deserializer)?;
        Ok(field)
    }
}

/// Reads a value into its place, and answers which keys of an object no field has claimed.
struct Fill<'p, 'de>(&'p mut dyn Place<'de>);

impl<'de> DeserializeSeed<'de> for Fill<'_, 'de> {
    type Value = read::Keys<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<read::Keys<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Fill<'_, 'de> {
    fn unreadable<E>(self, what: Unreadable) -> Result<read::Keys<'de>, E> {
        self.0.set(Field::Unreadable(what));
        Ok(read::Keys::default())
    }
}

impl<'de> Visitor<'de> for Fill<'_, 'de> {
    type Value = read::Keys<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        self.0.set(Field::Null);
        Ok(read::Keys::default())
    }
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        self.0.set_bool(value);
        Ok(read::Keys::default())
    }
    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        self.unreadable(Unreadable::Number)
    }
    fn visit_u64<E>(self, count: u64) -> Result<Self::Value, E> {
        self.0.set_count(count);
        Ok(read::Keys::default())
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        self.unreadable(Unreadable::Number)
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        self.0.set_text(Text(Cow::Borrowed(text)));
        Ok(read::Keys::default())
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        self.0.set_text(Text(Cow::Owned(text.to_owned())));
        Ok(read::Keys::default())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        if !self.0.set_list() {
            read::skip_list(list)?;
            return self.unreadable(Unreadable::List);
        }
        while let Some(fits) = list.next_element_seed(Entry(self.0))? {
            if !fits {
                read::skip_list(list)?;
                return self.unreadable(Unreadable::LongList);
            }
        }
        Ok(read::Keys::default())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let Some(resource) = self.0.set_object() else {
            read::skip_object(object)?;
            return self.unreadable(Unreadable::Object);
        };
        let mut unknown = read::Keys::default();
        while let Some(key) = object.next_key::<Text<'de>>()? {
            resource.note(&key);
            match resource.place(key.as_str()) {
                Some(place) if place.is_absent() => {
                    let inside = object.next_value_seed(Fill(place))?;
                    resource.note_inside(&key, &inside);
                }
                Some(_) => return Err(read::duplicate_key()),
                None => {
                    let says_something = object.next_value_seed(read::Skip::default())?;
                    unknown.note(key, says_something);
                }
            }
        }
        let unknown = unknown.without_duplicates()?;
        resource.unread(&unknown);
        resource.end();
        Ok(unknown)
    }
}

/// Reads one more entry of a list; `false` where there is no room for it.
struct Entry<'p, 'de>(&'p mut dyn Place<'de>);

impl<'de> DeserializeSeed<'de> for Entry<'_, 'de> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.0.another() {
            Some(place) => Fill(place).deserialize(deserializer).map(|_| true),
            None => read::Skip::default().deserialize(deserializer).map(|_| false),
        }
    }
}

fn field<T>(read: Result<T, Unreadable>) -> Field<T> {
    read.map_or_else(Field::Unreadable, Field::Present)
}

/// An unreadable field has lost its value; it is written as another value that is unreadable in the same way,
/// so that reading what was written gives the same application.
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
