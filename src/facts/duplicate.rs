//! The key by which the sandbox considers persons identical.
//!
//! The sandbox refuses a person when more than a thousand with the same first name, last name, city and date of birth
//! exist (value `sandbox_identical_persons` of the family `person`). Only the bank knows how many exist, so this is
//! no rule: a partner who creates test persons counts them by this key. Production is not covered.

use std::fmt;

use crate::application::Person;
use crate::facts::{Fact, name_text as name, text};

/// The fields that make two persons identical in the sandbox. `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DuplicateKey<'a> {
    first_name: &'a str,
    last_name: &'a str,
    birth_city: Option<&'a str>,
    birth_date: &'a str,
}

impl<'a> DuplicateKey<'a> {
    /// Returns the key of a person; `None` where a name or the date of birth is not stated. A person without a city
    /// of birth has a key too, because some flows do not ask for one.
    ///
    /// Values are compared as written, without white space around them. That is our reading: the bank does not say
    /// how it compares.
    ///
    /// Source: "Onboard a person (Digital Banking & Cards)", Step 1, Sandbox Testing.
    #[must_use]
    pub fn of(person: &'a Person<'a>) -> Option<Self> {
        Some(Self {
            first_name: name(&person.first_name).known()?.trim(),
            last_name: name(&person.last_name).known()?.trim(),
            birth_city: match text(&person.birth_city) {
                Fact::Known(city) => Some(city),
                Fact::Missing => None,
                Fact::Unreadable => return None,
            },
            birth_date: text(&person.birth_date).known()?,
        })
    }
}

impl fmt::Debug for DuplicateKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DuplicateKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_fields_make_a_person() {
        let person = |first_name: &'static str, city: Option<&'static str>| Person {
            first_name: first_name.into(),
            last_name: "Doe".into(),
            birth_city: city.map_or_else(Default::default, Into::into),
            birth_date: "1990-05-05".into(),
            email: first_name.into(),
            ..Person::default()
        };
        let (jane, again, other, nowhere) = (
            person("Jane", Some("Bonn")),
            person(" Jane ", Some("Bonn")),
            person("John", Some("Bonn")),
            person("Jane", None),
        );
        assert_eq!(DuplicateKey::of(&jane), DuplicateKey::of(&again));
        assert_ne!(DuplicateKey::of(&jane), DuplicateKey::of(&other));
        assert_ne!(DuplicateKey::of(&jane), DuplicateKey::of(&nowhere));
        assert_eq!(DuplicateKey::of(&Person::default()), None);
        assert_eq!(format!("{:?}", DuplicateKey::of(&jane)), "Some(DuplicateKey(..))");
    }
}
