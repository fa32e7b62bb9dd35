//! Dated values: numbers, lists and maps that the bank or the law may change, and the days their versions begin.

use chrono::NaiveDate;

/// A value that the bank or the law may change, with the days its versions begin.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T: 'static>(pub &'static [Version<T>]);

/// One version of a dated value.
#[derive(Clone, Copy, Debug)]
pub struct Version<T> {
    /// The first day of this version.
    pub from: NaiveDate,
    /// The value.
    pub value: T,
    /// The source of the value.
    #[cfg(feature = "handbook")]
    pub source: &'static str,
}

impl<T> Version<T> {
    pub(super) const fn new(from: NaiveDate, value: T, _source: &'static str) -> Self {
        Self {
            from,
            value,
            #[cfg(feature = "handbook")]
            source: _source,
        }
    }
}

impl<T: Copy> Dated<T> {
    /// Returns the value in force on a day. Days before the first version use the first; an application as of such a
    /// day is blocked by `application.before_rulebook`.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> T {
        *self.version_on(day)
    }

    pub(super) fn version_on(&self, day: NaiveDate) -> &'static T {
        &self.in_force_on(day).value
    }

    fn in_force_on(&self, day: NaiveDate) -> &'static Version<T> {
        let [first, later @ ..] = self.0 else { unreachable!("a dated value has a version: the reader checks") };
        later.iter().take_while(|version| version.from <= day).last().unwrap_or(first)
    }
}

/// A dated value of any type.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// The family it belongs to.
    pub family: &'static str,
    /// Its name in that family.
    pub name: &'static str,
    /// Its versions.
    pub dated: AnyDated,
}

/// A list of words.
pub type List = &'static [&'static str];

/// Words by a key, in the order of the entry; a key may occur several times.
pub type Map = &'static [(&'static str, &'static str)];

/// Lists by a key, in the order of the entry.
pub type Lists = &'static [(&'static str, List)];

/// One variant per type of a value.
macro_rules! typed {
    ($( $(#[$doc:meta])* $variant:ident($type:ty), )*) => {
        /// The versions of a dated value of any type.
        #[derive(Clone, Copy, Debug)]
        pub enum AnyDated { $( $(#[$doc])* $variant(Dated<$type>), )* }

        /// A type that a value of the rulebook can have.
        pub trait Typed: Copy + Sized + 'static {
            /// Returns the versions, where they are of this type.
            fn of(dated: &'static AnyDated) -> Option<&'static Dated<Self>>;
        }

        $( impl Typed for $type {
            fn of(dated: &'static AnyDated) -> Option<&'static Dated<Self>> {
                if let AnyDated::$variant(dated) = dated { Some(dated) } else { None }
            }
        } )*

        impl AnyDated {
            /// Returns the first day of the version in force on a day; `None` where there is only one version.
            #[must_use]
            pub fn version_from(&self, day: NaiveDate) -> Option<NaiveDate> {
                match self {
                    $( Self::$variant(dated) => (dated.0.len() > 1).then(|| dated.in_force_on(day).from), )*
                }
            }

            /// Returns the name of the type, for messages.
            #[must_use]
            pub const fn type_name(&self) -> &'static str {
                match self { $( Self::$variant(_) => stringify!($variant), )* }
            }
        }
    };
}

typed! {
    /// A number: of days, months, years, characters, or an amount.
    Number(i64),
    /// Numbers.
    Numbers(&'static [i64]),
    /// Words.
    List(List),
    /// Words by a key.
    Map(Map),
    /// Lists by a key.
    Lists(Lists),
}

/// A calendar day of the rulebook.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => unreachable!(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_in_force_is_the_last_that_began() {
        let dated = Dated(const { &[Version::new(day(2022, 1, 1), 6, ""), Version::new(day(2025, 7, 1), 3, "")] });
        for (on, expected) in [((2021, 1, 1), 6), ((2025, 6, 30), 6), ((2025, 7, 1), 3), ((2199, 1, 1), 3)] {
            assert_eq!(dated.on(day(on.0, on.1, on.2)), expected, "{on:?}");
        }
        let dated = AnyDated::Number(dated);
        assert_eq!(dated.version_from(day(2025, 6, 30)), Some(day(2022, 1, 1)));
        assert_eq!(dated.version_from(day(2025, 7, 1)), Some(day(2025, 7, 1)));
        assert_eq!(
            AnyDated::Number(Dated(const { &[Version::new(day(2022, 1, 1), 6, "")] })).version_from(day(2025, 7, 1)),
            None
        );
    }
}
