//! A list of texts, each with its place.

use super::place::{Place, Placed};
use super::read::{stated, text};
use crate::application::{Field, Text};

/// A list of texts, as stated.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    list: &'a [Field<Text<'a>>],
    at: Place,
}

impl<'a> Texts<'a> {
    /// Returns the list of a field, with its place.
    pub(super) fn of(field: &'a Field<Vec<Field<Text<'a>>>>, at: Place) -> Placed<Self> {
        Placed { fact: stated(field).map(|list| Self { list, at }), at }
    }

    /// Returns whether the list is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns each entry.
    pub fn iter(&self) -> impl Iterator<Item = Placed<&'a str>> + Clone + use<'a> {
        let at = self.at;
        self.list.iter().enumerate().map(move |(index, entry)| Placed { fact: text(entry), at: at.entry(index) })
    }
}
