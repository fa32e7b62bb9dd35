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
