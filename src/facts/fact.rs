//! The state of one field.

/// The state of one field: a value, missing or unreadable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fact<T> {
    /// Stated and readable.
    Known(T),
    /// Not stated.
    Missing,
    /// Stated, but of a wrong type or not in the form of the field.
    Unreadable,
}

/// Converts a parsed value: `None`, which did not parse, is unreadable.
impl<T> From<Option<T>> for Fact<T> {
    fn from(parsed: Option<T>) -> Self {
        parsed.map_or(Self::Unreadable, Self::Known)
    }
}

impl<T> Fact<T> {
    /// Returns the value, where it is known.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Unreadable => None,
        }
    }

    /// Returns the state of something inside the value.
    pub fn and_then<U>(self, inside: impl FnOnce(T) -> Fact<U>) -> Fact<U> {
        match self {
            Self::Known(value) => inside(value),
            Self::Missing => Fact::Missing,
            Self::Unreadable => Fact::Unreadable,
        }
    }

    /// Returns the same state with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Fact<U> {
        self.and_then(|value| Fact::Known(change(value)))
    }
}

impl Fact<()> {
    /// Returns the state of a part as that of a field inside it.
    pub(super) const fn of_other_type<T>(self) -> Fact<T> {
        match self {
            Self::Unreadable => Fact::Unreadable,
            Self::Known(()) | Self::Missing => Fact::Missing,
        }
    }
}
