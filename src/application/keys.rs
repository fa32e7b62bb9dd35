//! Keys of a JSON object that belong to no field, and skipped values.

use std::collections::BinaryHeap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::field::Text;
use super::limits;

pub(super) const DUPLICATE_KEY: &str = "duplicate key";
pub(super) const TOO_DEEP: &str = "too deep";

pub(crate) fn duplicate_key<E: serde::de::Error>() -> E {
    E::custom(DUPLICATE_KEY)
}

/// The keys of one object that belong to no field: kept to detect one that occurs twice.
#[derive(Default)]
pub struct Keys<'de>(Vec<Key<'de>>);

/// A key, and whether its value states something: no `null`, blank text, empty list or empty object.
#[derive(Default)]
pub(super) struct Key<'de> {
    text: Text<'de>,
    says_something: bool,
}

impl<'de> Keys<'de> {
    pub(crate) fn note(&mut self, text: Text<'de>, says_something: bool) {
        self.0.push(Key { text, says_something });
    }

    pub(crate) fn without_duplicates<E: serde::de::Error>(mut self) -> Result<Self, E> {
        sort_by_text(&mut self.0, |key| key.text.as_str());
        match self.0.windows(2).any(|pair| matches!(pair, [a, b] if a.text == b.text)) {
            true => Err(duplicate_key()),
            false => Ok(self),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Text<'de>> {
        self.0.iter().map(|key| &key.text)
    }

    pub(crate) fn saying_something(&self) -> impl Iterator<Item = &Text<'de>> {
        self.0.iter().filter(|key| key.says_something).map(|key| &key.text)
    }
}

/// The keys of an object that belong to no field and whose value states something, in alphabetical order. They are
/// the caller's text, which may be personal data: no answer repeats them.
#[derive(Clone, Default, PartialEq)]
pub struct Unread<'a>(Vec<Text<'a>>);

impl<'a> Unread<'a> {
    pub(crate) fn of(keys: &Keys<'a>) -> Self {
        Self(keys.saying_something().cloned().collect())
    }

    /// Returns whether every key was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn into_owned(self) -> Unread<'static> {
        Unread(self.0.into_iter().map(Text::into_owned).collect())
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

/// Sorts texts, with their entries. By a heap: the sorts of the standard library take six kilobytes in a browser.
pub(super) fn sort_by_text<T: Default>(list: &mut Vec<T>, text: impl Fn(&T) -> &str) {
    if list.len() < 2 {
        return;
    }
    let order = list.iter().map(text).zip(0..).collect::<BinaryHeap<(&str, usize)>>().into_sorted_vec();
    let order: Vec<usize> = order.into_iter().map(|(_, place)| place).collect();
    *list = order.into_iter().filter_map(|place| list.get_mut(place).map(std::mem::take)).collect();
}

/// Reads a value to its end and keeps only whether it states something; checks depth and duplicate keys.
#[derive(Clone, Copy)]
pub(crate) struct Skip(usize);

impl Skip {
    const fn inside(self) -> Option<Self> {
        match self.0.checked_sub(1) {
            Some(left) => Some(Self(left)),
            None => None,
        }
    }
}

impl Default for Skip {
    /// The resources themselves have at most five levels of objects and lists.
    fn default() -> Self {
        Self(limits::DEPTH - 5)
    }
}

impl<'de> DeserializeSeed<'de> for Skip {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Skip {
    type Value = bool;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }
    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(true)
    }
    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(true)
    }
    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(true)
    }
    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(true)
    }
    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(!text.trim().is_empty())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let inside = self.inside().ok_or_else(|| A::Error::custom(TOO_DEEP))?;
        let mut says_something = false;
        while list.next_element_seed(inside)?.is_some() {
            says_something = true;
        }
        Ok(says_something)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<bool, A::Error> {
        let inside = self.inside().ok_or_else(|| A::Error::custom(TOO_DEEP))?;
        let mut keys = Keys::default();
        while let Some(key) = object.next_key::<Text<'de>>()? {
            let says_something = object.next_value_seed(inside)?;
            keys.note(key, says_something);
        }
        keys.without_duplicates().map(|keys| !keys.is_empty())
    }
}

pub(crate) fn skip_list<'de, A: SeqAccess<'de>>(list: A) -> Result<(), A::Error> {
    Skip::default().visit_seq(list).map(|_| ())
}

pub(crate) fn skip_object<'de, A: MapAccess<'de>>(object: A) -> Result<(), A::Error> {
    Skip::default().visit_map(object).map(|_| ())
}
