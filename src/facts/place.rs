//! A fact with its place: the state of a field, and its pointer in the application.
//!
//! A place consists of pointers to constants and is written out only in a finding, so that a clean applicant costs
//! nothing. The names of the fields are those of [`pointer!`](crate::application::pointer), which does not compile
//! for a field that no resource has.

use super::Fact;
use crate::application::Pointer;

/// The state of a field, and its place.
#[derive(Clone, Copy)]
pub struct Placed<T> {
    /// The state.
    pub fact: Fact<T>,
    /// The place.
    pub at: Place,
}

impl<T> Placed<T> {
    /// Returns the value, where it is known.
    #[must_use]
    pub fn known(self) -> Option<T> {
        self.fact.known()
    }

    /// Returns the same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Placed<U> {
        Placed { fact: self.fact.map(change), at: self.at }
    }

    /// Returns the pointer to the field.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        self.at.into()
    }
}

/// The place of a field, or of a part of the application.
#[derive(Clone, Copy)]
pub struct Place {
    field: &'static str,
    root: Root,
    entry: Option<usize>,
}

impl Place {
    /// Returns the place of a field as [`pointer!`](crate::application::pointer) or a list of the rulebook names it.
    pub(crate) const fn of(field: &'static str) -> Self {
        Root::USUAL.at(field)
    }

    /// Returns the pointer by which the lists of the rulebook name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.field
    }

    /// Returns the place of an entry of this list, or of the list that its name has as `*`.
    pub(super) const fn entry(self, index: usize) -> Self {
        Self { entry: Some(index), ..self }
    }

    #[inline(never)]
    fn written(self) -> Pointer {
        let mut pointer = String::new();
        let mut rest = self.field;
        if let Some(Moved { from, to }) = self.root.moved {
            match to.split_once('*') {
                Some((list, inside)) => pointer.extend([list, &self.root.index.to_string(), inside]),
                None => pointer.push_str(to),
            }
            rest = rest.strip_prefix(from).unwrap_or_default();
        }
        match (self.entry, rest.split_once('*')) {
            (Some(index), Some((list, field))) => pointer.extend([list, &index.to_string(), field]),
            (Some(index), None) => pointer.extend([rest, "/", &index.to_string()]),
            (None, _) => pointer.push_str(rest),
        }
        Pointer::new(pointer)
    }
}

impl From<Place> for Pointer {
    fn from(place: Place) -> Self {
        match (place.root.moved, place.entry) {
            (None, None) => Self::from(place.field),
            (Some(_), _) | (_, Some(_)) => place.written(),
        }
    }
}

/// The place of a resource.
// Two plain words: nearly every line of every rule copies one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Root {
    moved: Option<&'static Moved>,
    index: usize,
}

/// How the names of fields are turned into places in another resource.
#[derive(PartialEq, Eq)]
pub(super) struct Moved {
    /// The prefix of the names.
    pub(super) from: &'static str,
    /// The resource that has the fields instead, with `*` for its index in a list.
    pub(super) to: &'static str,
}

impl Root {
    /// Where the names of the fields say.
    pub(super) const USUAL: Self = Self { moved: None, index: 0 };

    /// Elsewhere in the application.
    pub(super) const fn moved(moved: &'static Moved) -> Self {
        Self { moved: Some(moved), index: 0 }
    }

    /// An entry of a list, or inside one.
    pub(super) const fn listed(moved: &'static Moved, index: usize) -> Self {
        Self { moved: Some(moved), index }
    }

    /// Returns the place of a field of this resource.
    pub(super) const fn at(self, field: &'static str) -> Place {
        Place { field, root: self, entry: None }
    }
}

/// Adds a method for each fact of a struct: the same fact with its place. `PersonFacts at (person)` gives the prefix
/// of the field names, `flow at flow` the name of a field that is in no resource.
macro_rules! placed {
    ($facts:ident at $resource:tt { $($field:ident : $value:ty,)* }) => {
        impl<'a> $facts<'a> { $(
            #[doc = concat!("`", stringify!($field), "` with its place.")]
            #[must_use]
            #[inline]
            pub fn $field(&self) -> $crate::facts::Placed<$value> {
                let field = crate::application::pointer!($resource.$field);
                $crate::facts::Placed { fact: self.$field, at: self.root.at(field) }
            }
        )* }
    };
    ($facts:ident { $($field:ident at $($part:tt).+ : $value:ty,)* }) => {
        impl<'a> $facts<'a> { $(
            #[doc = concat!("`", stringify!($field), "` with its place.")]
            #[must_use]
            #[inline]
            pub fn $field(&self) -> $crate::facts::Placed<$value> {
                let at = $crate::facts::Place::of(crate::application::pointer!($($part).+));
                $crate::facts::Placed { fact: self.$field, at }
            }
        )* }
    };
}
pub(super) use placed;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::{Application, pointer};
    use crate::rulebook::{List, Rulebook, Typed as _};

    const LISTED: Moved = Moved { from: pointer!(identification), to: pointer!(identifications.*) };
    const ADDRESS: Moved = Moved { from: pointer!(person.address), to: pointer!(identifications.*.address) };
    const CHANGE: Moved = Moved { from: pointer!(person), to: pointer!(change) };

    #[test]
    fn a_place_is_written_as_a_pointer() {
        for (place, pointer) in [
            (Place::of(pointer!(person.birth_country)), "/person/birth_country"),
            (Root::moved(&CHANGE).at(pointer!(person.title)), "/change/title"),
            (Root::listed(&LISTED, 3).at(pointer!(identification.status)), "/identifications/3/status"),
            (Root::listed(&ADDRESS, 3).at(pointer!(person.address.country)), "/identifications/3/address/country"),
            (
                Root::listed(&LISTED, 3).at(pointer!(identification.documents.*.document_type)).entry(2),
                "/identifications/3/documents/2/document_type",
            ),
            (
                Place::of(pointer!(identification_session.identification_methods)).entry(1),
                "/identification_session/identification_methods/1",
            ),
        ] {
            assert_eq!(Pointer::from(place).as_str(), pointer);
        }
    }
    /// A rule that reads a field of another spelling would never find anything.
    #[test]
    fn every_field_that_the_rulebook_names_is_one() {
        let rulebook = Rulebook::builtin();
        let of_rules = rulebook.rules.iter().flat_map(|rule| rule.reads.iter().map(|reads| (rule.name, *reads)));
        let of_values = rulebook.values.iter().flat_map(|value| {
            let lists = List::of(&value.dated).map_or(&[][..], |dated| dated.0).iter();
            lists.flat_map(|version| version.value).map(|one| (value.name, *one))
        });
        // The keys of a change are read by name, also those that no rule reads.
        let of_values = of_values.filter(|(_, one)| one.starts_with('/') && !one.starts_with("/change/"));
        for (name, pointer) in of_rules.chain(of_values) {
            let is_field = pointer == "/*" || Application::SHAPE.field_at(pointer).is_some();
            assert!(is_field, "{name} names {pointer}, which is no field in src/application/");
        }
    }
}
