//! Every field of a resource, by its place: a new field joins by itself.

use onboardable::application::{FieldKind, Shape};

/// Returns every field that has a value of its own, with its kind: no resources, but what is in them. `*` is an entry
/// of a list.
pub fn values(shape: &'static Shape, path: &str) -> Vec<(String, FieldKind)> {
    let mut found = Vec::new();
    for field in shape.fields {
        let place = format!("{path}/{}", field.name);
        match field.kind {
            FieldKind::Object(inner) | FieldKind::OneOrList(inner) => found.extend(values(inner, &place)),
            FieldKind::List(inner) => found.extend(values(inner, &format!("{place}/*"))),
            FieldKind::Flag
            | FieldKind::Count
            | FieldKind::Text
            | FieldKind::Country
            | FieldKind::Countries
            | FieldKind::Texts
            | FieldKind::Date
            | FieldKind::LastDay
            | FieldKind::Timestamp
            | FieldKind::DayOrTimestamp => found.push((place, field.kind)),
        }
    }
    found
}
