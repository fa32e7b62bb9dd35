//! A change of a person that is about to be sent: the body of `PATCH /v1/persons/{id}`.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, Serializer};

use super::keys::{Keys, sort_by_text};
use super::resource::{FromJson, Resource, Slot};
use super::shape::{Held, Holds, Walk as _, first_key, states};
use super::{Person, Shape, Text};

/// The fields that a change sets. An absent field stays as it is, and `null` empties it: here the two differ.
///
/// The fields are those of the `person` resource. For other keys only the names are kept, because the only rule about
/// them is whether the field may be changed.
#[derive(Clone, Default, PartialEq)]
pub struct Change<'a> {
    /// The fields that this crate knows. To fill them from structs of your own, make the change from a [`Person`]: it
    /// must know its keys, too.
    pub person: Person<'a>,
    keys: Vec<Text<'a>>,
}

impl Change<'_> {
    /// The fields of a change.
    pub const SHAPE: Shape = Shape {
        name: "Change",
        place: "/change",
        #[cfg(any(feature = "handbook", feature = "schema"))]
        about: " A change of the person that is about to be sent. An absent field stays as it is, `null` empties it.",
        fields: Person::SHAPE.fields,
    };

    /// Returns the same change without borrowed data, so that it can outlive the JSON it was read from.
    #[must_use]
    pub fn into_owned(self) -> Change<'static> {
        Change { person: self.person.into_owned(), keys: self.keys.into_iter().map(Text::into_owned).collect() }
    }

    /// Returns the keys of the change, and unknown ones of the resources inside it, as `address/zip`. A key is the
    /// caller's text: it is reported only where the rulebook knows it.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(Text::as_str)
    }

    /// Notes whether a field is stated, after it was set or removed: `address/line_1`.
    pub(super) fn restate(&mut self, pointer: &str) {
        let (key, rest) = first_key(pointer);
        let stays = !rest.is_empty() || self.person.keys().any(|one| one == key);
        self.keys.retain(|one| one.as_str() != pointer);
        if stays && !self.keys().any(|one| one == key) {
            self.keys.push(Text::from(key.to_owned()));
        }
    }

    /// Replaces the change. Every resource inside another has this function; a change of a change is never stated.
    pub(crate) fn overlay(&mut self, other: &Self) {
        self.clone_from(other);
    }

    /// Returns whether the change sets or empties a field of the person, written without its leading slash:
    /// `address/line_1`.
    pub(crate) fn states(&self, pointer: &str) -> bool {
        states(&self.person, pointer)
    }
}

/// Sets the fields that the person states, and empties those that are [`Field::Null`](super::Field::Null).
impl<'a> From<Person<'a>> for Change<'a> {
    fn from(person: Person<'a>) -> Self {
        let mut keys: Vec<_> = person.keys().map(Text::from).collect();
        sort_by_text(&mut keys, Text::as_str);
        Self { person, keys }
    }
}

impl<'de> FromJson<'de> for Change<'de> {
    fn empty_object() -> Option<Self> {
        Some(Self::default())
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        Some(self)
    }
}

impl<'de> Resource<'de> for Change<'de> {
    fn slot(&mut self, key: &str) -> Option<&mut dyn Slot<'de>> {
        self.person.slot(key)
    }
    fn note(&mut self, key: &Text<'de>) {
        self.keys.push(key.clone());
    }
    fn note_inside(&mut self, key: &Text<'de>, inside: &Keys<'de>) {
        // A key of an address or of the tax information is written after that of the resource: `address/zip`. Read
        // back, it is one unknown key of the change.
        self.keys.extend(inside.iter().map(|inner| Text::from(format!("{}/{}", key.as_str(), inner.as_str()))));
    }
    fn end(&mut self) {
        // The order has no meaning, and sorted keys are the same after writing; so is the key of an address, which is
        // written in its place and with the key of the resource before it.
        sort_by_text(&mut self.keys, Text::as_str);
        self.keys.dedup();
    }
}

impl Serialize for Change<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Flat<'c> {
            #[serde(flatten)]
            person: &'c Person<'c>,
            #[serde(flatten)]
            others: BTreeMap<&'c str, ()>,
        }
        let is_known = |key: &str| Person::SHAPE.fields.iter().any(|field| field.name == key);
        let others = self.keys().filter(|key| !is_known(key)).map(|key| (key, ())).collect();
        Flat { person: &self.person, others }.serialize(serializer)
    }
}

impl Holds for Change<'_> {
    fn held(&self) -> Held<'_> {
        self.person.held()
    }
    fn holds_unreadable(&self) -> bool {
        self.person.holds_unreadable()
    }
}

/// The values are personal data, and a key may be, too.
impl fmt::Debug for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Change").field("person", &self.person).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::application::{Address, Application, Change, Field, Person};

    #[test]
    fn absent_is_not_null_and_further_keys_are_kept() {
        let json = r#"{"change":{"industry":null,"vat_number":"DE123"}}"#;
        let application = Application::from_json(json).unwrap();
        let change = application.change.present().unwrap();
        assert_eq!(change.person.industry, Field::Null);
        assert_eq!(change.person.industry_key, Field::Absent);
        assert_eq!(change.keys().collect::<Vec<_>>(), ["industry", "vat_number"]);
        assert!(!format!("{change:?}").contains("vat_number"));
        assert_eq!(serde_json::to_string(&application).unwrap(), r#"{"change":{"industry":null,"vat_number":null}}"#);
    }

    #[test]
    fn a_change_made_of_a_person_equals_the_one_read() {
        let address = Address { city: "Berlin".into(), ..Address::default() };
        let person = Person { nace_code: Field::Null, address: address.into(), ..Person::default() };
        let made = Application { change: Change::from(person).into(), ..Application::default() };
        let json = r#"{"change":{"nace_code":null,"address":{"city":"Berlin"}}}"#;
        assert!(made == Application::from_json(json).unwrap());
    }

    /// What is emptied or unreadable as a whole states each of its parts.
    #[test]
    fn a_change_states_what_it_sets_or_empties() {
        for (json, expected) in [
            (r#"{"change": {"first_name": "Eva"}}"#, [true, false, false, false]),
            (r#"{"change": {"first_name": null}}"#, [true, false, false, false]),
            (r#"{"change": {"address": {"city": "Ulm"}}}"#, [false, true, true, false]),
            (r#"{"change": {"address": null}}"#, [false, true, true, true]),
            (r#"{"change": {"address": []}}"#, [false, true, true, true]),
            (r#"{"change": {"first_name": ""}}"#, [true, false, false, false]),
            (r#"{"change": {"address": {"city": ""}}}"#, [false, true, true, false]),
            (r#"{"change": {"address": {"city": " \u200b"}}}"#, [false, true, true, false]),
            (r#"{"change": {"address": {"city": "null", "line_1": null}}}"#, [false, true, true, true]),
            (r#"{"change": {"address": {}}}"#, [false, true, false, false]),
            (r#"{"change": {}}"#, [false; 4]),
        ] {
            let application = Application::from_json(json).unwrap();
            let change = application.change.present().unwrap();
            let stated = ["first_name", "address", "address/city", "address/line_1"].map(|one| change.states(one));
            assert_eq!(stated, expected, "{json}");
        }
    }

    #[test]
    fn a_key_twice_is_refused() {
        for json in [r#"{"change":{"email":"a","email":"b"}}"#, r#"{"change":{"x":1,"x":2}}"#] {
            assert!(Application::from_json(json).is_err(), "{json}");
        }
    }
}
