//! Asking for a dated value: which rulebook, which day, which value.

use std::marker::PhantomData;

use chrono::NaiveDate;

use super::dated::{Dated, Typed};
use super::entry::Rulebook;

/// What values are asked for: a rulebook, and the day that chooses their versions.
pub trait Asked {
    /// The rulebook that is judged by.
    fn rulebook(&self) -> &'static Rulebook;
    /// The day that chooses the version of every dated value.
    fn day(&self) -> NaiveDate;
}

/// A rulebook on a day, where nothing else is asked.
#[derive(Clone, Copy, Debug)]
pub struct On(pub &'static Rulebook, pub NaiveDate);

impl Asked for On {
    fn rulebook(&self) -> &'static Rulebook {
        self.0
    }
    fn day(&self) -> NaiveDate {
        self.1
    }
}

impl<T: Copy> Dated<T> {
    /// The value in force for an application.
    #[must_use]
    pub fn at(&self, asked: &impl Asked) -> T {
        self.on(asked.day())
    }
}

/// The name of a dated value in the program: its place in [`Rulebook::values`], and its type.
#[derive(Debug)]
pub struct Key<T: 'static> {
    place: u16,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T: Typed> Key<T> {
    pub(super) const fn new(place: u16) -> Self {
        Self { place, of: PhantomData }
    }

    /// The value in force for an application.
    #[must_use]
    pub fn at(&self, asked: &impl Asked) -> T {
        self.of(asked.rulebook()).on(asked.day())
    }

    /// The value of the rulebook that is built in, in force on a day.
    #[must_use]
    pub fn of_builtin_on(&self, day: NaiveDate) -> T {
        self.of(Rulebook::builtin()).on(day)
    }

    fn of(self, rulebook: &'static Rulebook) -> &'static Dated<T> {
        let value = rulebook.values.get(usize::from(self.place)).and_then(|value| T::of(&value.dated));
        let Some(dated) = value else { unreachable!("a value has the type of its key: the reader checks") };
        dated
    }
}
