//! Facts about a change of the person that is about to be sent.

use super::person::{CHANGE, PersonFacts};
use super::place::{Place, Placed, Root};
use super::read::text;
use super::{Fact, Facts, Stated};
use crate::application::{Change, Field, Text, Walk as _, pointer};

/// Facts about a change of the person.
#[derive(Clone, Copy)]
pub struct ChangeFacts<'f, 'a> {
    /// The person as the change makes it.
    pub person: &'f PersonFacts<'a>,
    resource: &'a Change<'a>,
}

impl<'a> Facts<'a> {
    /// The change that is about to be sent.
    #[must_use]
    pub fn stated_change(&self) -> Placed<ChangeFacts<'_, 'a>> {
        let fact = match (self.application.change.present(), &self.change) {
            (Some(resource), Fact::Known(person)) => Fact::Known(ChangeFacts { person, resource }),
            (Some(_) | None, Fact::Missing) => Fact::Missing,
            (None, Fact::Known(_)) | (Some(_) | None, Fact::Unreadable) => Fact::Unreadable,
        };
        Placed { fact, at: Place::of(pointer!(change)) }
    }

    /// The value of the person, before the change, under a key of the change: `address/line_1`.
    pub(crate) fn person_has(&self, key: &str) -> Stated {
        self.application.person.present().map_or(Stated::Nothing, |person| person.stated_at(key))
    }
}

impl<'a> ChangeFacts<'_, 'a> {
    /// The keys of the fields that the change sets or empties. A key is the caller's text and appears in a report
    /// only if the rulebook knows it.
    pub fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.resource.keys()
    }

    /// Returns whether the change sets or empties a field that a list of the rulebook names.
    #[must_use]
    pub fn names(&self, pointer: &str) -> bool {
        self.keys().any(|key| is_named(pointer, key))
    }

    /// The NACE code of a business.
    #[must_use]
    pub fn nace_code(&self) -> Placed<&'a str> {
        of_change(&self.resource.person.nace_code, pointer!(person.nace_code))
    }

    /// The industry of a business, and its key.
    #[must_use]
    pub fn industry(&self) -> [Placed<&'a str>; 2] {
        let person = &self.resource.person;
        [
            of_change(&person.industry, pointer!(person.industry)),
            of_change(&person.industry_key, pointer!(person.industry_key)),
        ]
    }

    /// Returns whether the change empties both the industry and its key.
    #[must_use]
    pub fn empties_industry(&self) -> bool {
        let person = &self.resource.person;
        matches!((&person.industry, &person.industry_key), (Field::Null, Field::Null))
    }
}

/// Returns whether a pointer of the rulebook names the field of this key of a change.
pub(crate) fn is_named(pointer: &str, key: &str) -> bool {
    let field = pointer.strip_prefix(pointer!(change)).and_then(|rest| rest.strip_prefix('/'));
    field == Some(key)
}

fn of_change<'a>(field: &'a Field<Text<'a>>, pointer: &'static str) -> Placed<&'a str> {
    Placed { fact: text(field), at: Root::moved(&CHANGE).at(pointer) }
}
