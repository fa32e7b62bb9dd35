//! Pointers to the fields of an application.

use std::borrow::Cow;
use std::fmt;

use super::Application;

/// A JSON pointer (RFC 6901) into an application.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(Cow<'static, str>);

impl Pointer {
    /// Creates a pointer of a known field and its index in a list.
    #[must_use]
    pub const fn new(pointer: String) -> Self {
        Self(Cow::Owned(pointer))
    }

    /// Returns the pointer as text, such as `/person/birth_country`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether this pointer is the other one, or a field inside it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.strip_prefix(&*other.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the resource or list that the application has itself, and in which this field is.
    pub(crate) fn resource(&self) -> Self {
        let end = self.0.match_indices('/').nth(1).map_or(self.0.len(), |(at, _)| at);
        Self::new(self.0.chars().take(end).collect())
    }

    /// Returns whether a rule's `reads` entry names this pointer: `*` matches an index in a list,
    /// `/identification/...` also the same field in `/identifications/*/...`, and `/account/...` also in
    /// `/accounts/*/...`.
    #[must_use]
    pub fn matches(&self, reads: &str) -> bool {
        Self::is_read_as(&self.0, reads)
    }

    /// Returns a pointer in the form that the tables have: `*` for an index in a list, the names of one identification
    /// and one account, and `/person` for the fields of a change.
    #[must_use]
    pub fn pattern(pointer: &str) -> Cow<'_, str> {
        // Most pointers are in that form: no field's name begins with a digit.
        let is_listed = |pair: &[u8]| matches!(pair, [b'/', b'0'..=b'9']);
        let is_elsewhere = |root: &&str| pointer.starts_with(*root);
        if !pointer.as_bytes().windows(2).any(is_listed)
            && !["/change/", "/identifications", "/accounts"].iter().any(is_elsewhere)
        {
            return Cow::Borrowed(pointer);
        }
        let mut pattern = String::with_capacity(pointer.len());
        for (place, name) in names(pointer).enumerate() {
            pattern.push('/');
            pattern.push_str(match name {
                "change" if place == 0 && pointer.len() > "/change/".len() => "person",
                name if is_index(name) => "*",
                name => name,
            });
        }
        Cow::Owned(pattern)
    }

    /// Matches as [`Pointer::matches`] does, for a pointer that is plain text.
    pub(crate) fn is_read_as(pointer: &str, reads: &str) -> bool {
        let mut names = names(pointer);
        let mut reads = reads.split('/').skip(1);
        loop {
            match (names.next(), reads.next()) {
                (None, None) => return true,
                (Some(part), Some(name)) if part == name || name == "*" => {}
                (Some(_), Some(_) | None) | (None, Some(_)) => return false,
            }
        }
    }
}

/// Returns the parts of a pointer, as those of one identification or account where it is one of several:
/// `/identification/status` for `/identifications/2/status`.
fn names(pointer: &str) -> impl Iterator<Item = &str> {
    let mut parts = pointer.split('/').skip(1);
    let first = parts.next().map(|part| match part {
        "identifications" => "identification",
        "accounts" => "account",
        part => part,
    });
    let is_one_of_several = matches!(first, Some("identification" | "account"));
    let rest = parts.enumerate().filter(move |(place, part)| !(is_one_of_several && *place == 0 && is_index(part)));
    first.into_iter().chain(rest.map(|(_, part)| part))
}

fn is_index(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the pointer to a field, by its names: `pointer!(person.address.country)`, with `*` for an entry of a list.
/// A field that no resource has does not compile.
macro_rules! pointer {
    (($($part:tt).+).$field:ident) => {
        crate::application::pointer!($($part).+.$field)
    };
    ($($part:tt).+) => {
        const { crate::application::existing(concat!($("/", stringify!($part)),+)) }
    };
}
pub(crate) use pointer;

/// Returns the same pointer, and fails to compile if no application has such a field: see [`pointer!`].
pub(crate) const fn existing(pointer: &'static str) -> &'static str {
    assert!(Application::SHAPE.field_at(pointer).is_some(), "no resource has a field of this name");
    pointer
}

impl From<&'static str> for Pointer {
    fn from(pointer: &'static str) -> Self {
        Self(Cow::Borrowed(pointer))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Pointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_match_what_a_rule_reads() {
        for (pointer, reads, expected) in [
            ("/person/birth_country", "/person/birth_country", true),
            ("/person/birth_country", "/person/birth_city", false),
            ("/identifications/2/status", "/identification/status", true),
            ("/accounts/2/status", "/account/status", true),
            ("/account/2/status", "/account/status", true),
            ("/tax_identifications/0/country", "/tax_identifications/*/country", true),
            ("/tax_identifications/0", "/tax_identifications/*/country", false),
            ("/identification/address/country", "/identification/address/country", true),
        ] {
            assert_eq!(Pointer::from(pointer).matches(reads), expected, "{pointer} {reads}");
        }
    }

    #[test]
    fn a_pattern_names_the_field_wherever_it_is() {
        for (pointer, expected) in [
            ("/person/first_name", "/person/first_name"),
            ("/change/first_name", "/person/first_name"),
            ("/change", "/change"),
            ("/change/", "/change/"),
            ("/accounts/0/change", "/account/change"),
            ("/tax_identifications/1/country", "/tax_identifications/*/country"),
        ] {
            assert_eq!(Pointer::pattern(pointer), expected, "{pointer}");
        }
    }
}
