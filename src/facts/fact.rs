//! What is known of one field.

/// What is known of one field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fact<T> {
    /// Stated and readable.
    Known(T),
    /// Not stated.
    Missing,
    /// Stated, but of a wrong type or not what the field holds.
    Unreadable,
}

/// A value that had to be parsed: what did not parse is unreadable.
impl<T> From<Option<T>> for Fact<T> {
    fn from(parsed: Option<T>) -> Self {
        parsed.map_or(Self::Unreadable, Self::Known)
    }
}

impl<T> Fact<T> {
    /// The value, where it is known.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Unreadable => None,
        }
    }

    /// What is known of something inside it.
    pub fn and_then<U>(self, inside: impl FnOnce(T) -> Fact<U>) -> Fact<U> {
        match self {
            Self::Known(value) => inside(value),
            Self::Missing => Fact::Missing,
            Self::Unreadable => Fact::Unreadable,
        }
    }

    /// The same state with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Fact<U> {
        self.and_then(|value| Fact::Known(change(value)))
    }
}

impl Fact<()> {
    /// The state of a part, as that of a field inside it.
    pub(super) const fn of_other_type<T>(self) -> Fact<T> {
        match self {
            Self::Unreadable => Fact::Unreadable,
            Self::Known(()) | Self::Missing => Fact::Missing,
        }
    }
}
