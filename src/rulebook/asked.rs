//! Looks up dated values by rulebook, day and name.

use std::marker::PhantomData;

use chrono::NaiveDate;

use super::dated::{Dated, Typed};
use super::entry::Rulebook;

/// The context of dated values: a rulebook, and the day that selects their versions.
pub trait Asked {
    /// Returns the rulebook.
    fn rulebook(&self) -> &'static Rulebook;
    /// Returns the day that selects the version of every dated value.
    fn day(&self) -> NaiveDate;
}

/// A rulebook on a day, without further context.
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
    /// Returns the value in force for an application.
    #[must_use]
    pub fn at(&self, asked: &impl Asked) -> T {
        self.on(asked.day())
    }
}

/// The name of a dated value in the program: its index in [`Rulebook::values`], and its type.
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

    /// Returns the value in force for an application.
    #[must_use]
    pub fn at(&self, asked: &impl Asked) -> T {
        *self.find(asked.rulebook(), asked.day())
    }

    /// Returns the value of the built-in rulebook in force on a day.
    #[must_use]
    pub fn of_builtin_on(&self, day: NaiveDate) -> T {
        *self.find(Rulebook::builtin(), day)
    }

    // Not inlined: rules look up over a hundred.
    #[inline(never)]
    fn find(self, rulebook: &'static Rulebook, day: NaiveDate) -> &'static T {
        let value = rulebook.values.get(usize::from(self.place)).and_then(|value| T::of(&value.dated));
        let Some(dated) = value else { unreachable!("a value has the type of its key: the reader checks") };
        dated.version_on(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rulebook_is_asked_on_the_day_given() {
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            let asked = On(Rulebook::builtin(), day);
            assert_eq!((asked.rulebook(), asked.day()), (Rulebook::builtin(), day));
        }
    }
}
