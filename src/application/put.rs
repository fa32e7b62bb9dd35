//! Setting one field of an application by its pointer, as a form, a partner or the bank would.

use std::borrow::Cow;

use super::resource::{Resource, Slot};
use super::shape::first_key;
use super::{Application, Field, FieldKind, Pointer, Text, limits};

/// What a field is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Put {
    /// A value, written as a text: that of a flag is `true` or `false`.
    Value(Cow<'static, str>),
    /// An object, or a list with one entry, unless there is one.
    Object,
    /// No value.
    Nothing,
}

impl Application<'_> {
    /// Returns the kind of the field at a pointer.
    pub(crate) fn kind_at(pointer: &str) -> Option<FieldKind> {
        Self::SHAPE.field_at(&Pointer::pattern(pointer)).map(|field| field.kind)
    }

    /// Sets the field at a pointer, with the objects and lists around it. A pointer to no field changes nothing.
    pub(crate) fn put(&mut self, field: &Pointer, value: &Put) {
        let pointer = field.as_str();
        self.given.differs.retain(|differs| *differs != pointer);
        if let Some(inside) = pointer.strip_prefix('/') {
            put_in(self, inside, value, Self::kind_at(pointer));
        }
        if let (Some(key), Field::Present(change)) = (pointer.strip_prefix("/change/"), &mut self.change) {
            change.restate(key);
        }
    }
}

fn put_in<'de>(resource: &mut dyn Resource<'de>, pointer: &str, value: &Put, kind: Option<FieldKind>) {
    let (key, rest) = first_key(pointer);
    if let Some(slot) = resource.slot(key) {
        put_at(slot, rest, value, kind);
    }
}

fn put_at<'de>(slot: &mut dyn Slot<'de>, pointer: &str, value: &Put, kind: Option<FieldKind>) {
    if pointer.is_empty() {
        return fill(slot, value, kind);
    }
    let (key, rest) = first_key(pointer);
    if let Ok(index) = key.parse() {
        let is_list = index < limits::LIST_LENGTH && (slot.entry(0).is_some() || slot.set_list());
        while is_list && slot.entry(index).is_none() && slot.another().is_some() {}
        if let Some(entry) = slot.entry(index) {
            put_at(entry, rest, value, kind);
        }
    } else {
        if slot.object().is_none() {
            slot.set_object();
        }
        if let Some(resource) = slot.object() {
            put_in(resource, pointer, value, kind);
        }
    }
}

fn fill<'de>(slot: &mut dyn Slot<'de>, value: &Put, kind: Option<FieldKind>) {
    match value {
        Put::Nothing => slot.set(Field::Absent),
        Put::Object => {
            let is_there = slot.object().is_some() || slot.entry(0).is_some();
            if !is_there && slot.set_object().is_none() && slot.set_list() {
                slot.another().map(Slot::set_object);
            }
        }
        Put::Value(text) => match kind {
            Some(FieldKind::Flag) => slot.set_bool(text == "true"),
            Some(FieldKind::Count) => slot.set_count(text.parse().unwrap_or_default()),
            // A list of one text, or one of its entries.
            Some(FieldKind::Texts | FieldKind::Countries) if slot.set_list() => {
                if let Some(entry) = slot.another() {
                    fill(entry, value, kind);
                }
            }
            _ => slot.set_text(Text::from(text.clone())),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::application::Change;

    fn keys(application: &Application<'_>) -> BTreeSet<String> {
        application.change.present().into_iter().flat_map(Change::keys).map(str::to_owned).collect()
    }

    #[test]
    fn a_field_is_set_as_if_it_had_been_read() {
        let value = |text: &'static str| Put::Value(text.into());
        for (before, pointer, put, after) in [
            ("{}", "/person/first_name", value("Eva"), r#"{"person":{"first_name":"Eva"}}"#),
            ("{}", "/person/fatca_relevant", value("true"), r#"{"person":{"fatca_relevant":true}}"#),
            ("{}", "/person/fatca_relevant", value("false"), r#"{"person":{"fatca_relevant":false}}"#),
            ("{}", "/identification/failed_transfers", value("2"), r#"{"identification":{"failed_transfers":2}}"#),
            ("{}", "/allowed_residence_countries", value("DE"), r#"{"allowed_residence_countries":["DE"]}"#),
            ("{}", "/tax_identifications/0/number", value("1"), r#"{"tax_identifications":[{"number":"1"}]}"#),
            (
                r#"{"tax_identifications":[{"country":"DE"},{"country":"FR"}]}"#,
                "/tax_identifications/1/country",
                value("IT"),
                r#"{"tax_identifications":[{"country":"DE"},{"country":"IT"}]}"#,
            ),
            (
                r#"{"accounts":[{"opened_at":"2026-01-01T00:00:00Z"},{}]}"#,
                "/accounts/1/opened_at",
                value("2026-02-01T00:00:00Z"),
                r#"{"accounts":[{"opened_at":"2026-01-01T00:00:00Z"},{"opened_at":"2026-02-01T00:00:00Z"}]}"#,
            ),
            // No list holds more entries.
            ("{}", "/tax_identifications/64/number", value("1"), "{}"),
            ("{}", "/person", Put::Object, r#"{"person":{}}"#),
            ("{}", "/tax_identifications", Put::Object, r#"{"tax_identifications":[{}]}"#),
            (r#"{"person":{"title":"DR"}}"#, "/person", Put::Object, r#"{"person":{"title":"DR"}}"#),
            (
                r#"{"tax_identifications":[{},{}]}"#,
                "/tax_identifications",
                Put::Object,
                r#"{"tax_identifications":[{},{}]}"#,
            ),
            (r#"{"person":{"title":"DR"}}"#, "/person/title", Put::Nothing, r#"{"person":{}}"#),
            ("{}", "/nowhere", value("1"), "{}"),
            ("{}", "/change/last_name", value("Neu"), r#"{"change":{"last_name":"Neu"}}"#),
            (r#"{"change":{"last_name":"x"}}"#, "/change/last_name", value("y"), r#"{"change":{"last_name":"y"}}"#),
            (
                r#"{"change":{"last_name":"x","vat":"1"}}"#,
                "/change/last_name",
                Put::Nothing,
                r#"{"change":{"vat":"1"}}"#,
            ),
            (
                r#"{"change":{"last_name":"x","vat":"1"}}"#,
                "/change/vat",
                Put::Nothing,
                r#"{"change":{"last_name":"x"}}"#,
            ),
            (
                r#"{"change":{"title":"DR"}}"#,
                "/change/address/city",
                value("Ulm"),
                r#"{"change":{"address":{"city":"Ulm"},"title":"DR"}}"#,
            ),
        ] {
            let mut application = Application::from_json(before).unwrap();
            application.put(&Pointer::new(pointer.to_owned()), &put);
            let written = serde_json::to_string(&application).unwrap();
            assert!(
                Application::from_json(&written).unwrap() == Application::from_json(after).unwrap(),
                "{before} {pointer}: {written}"
            );
            assert_eq!(keys(&application), keys(&Application::from_json(after).unwrap()), "{before} {pointer}");
        }
    }

    /// The key of an unknown field inside an address is written after that of the address.
    #[test]
    fn an_unknown_key_is_taken_out_of_a_change() {
        let json = r#"{"change":{"address":{"city":"Ulm","zip":"1"},"vat":"2"}}"#;
        let mut application = Application::from_json(json).unwrap();
        application.put(&Pointer::from("/change/address/zip"), &Put::Nothing);
        assert_eq!(keys(&application), ["address", "vat"].map(str::to_owned).into());
    }

    #[test]
    fn what_the_caller_pinned_otherwise_is_settled_by_setting_it() {
        let mut application = Application::default();
        application.given.differs = vec!["/flow", "/branch"];
        application.put(&Pointer::from("/branch"), &Put::Value("DE".into()));
        assert_eq!(application.given.differs, ["/flow"]);
    }
}
