//! Every field of a resource, by its place: a new field joins by itself.

use onboardable::application::{FieldKind, FieldShape, Shape};

/// Returns every field, those of resources included, and what is in them. `*` is an entry of a list.
pub fn all(shape: &'static Shape, path: &str) -> Vec<(String, &'static FieldShape)> {
    let mut found = Vec::new();
    for field in shape.fields {
        let place = format!("{path}/{}", field.name);
        if let Some(inner) = field.kind.resource() {
            let is_list = matches!(field.kind, FieldKind::List(_));
            found.extend(all(inner, &if is_list { format!("{place}/*") } else { place.clone() }));
        }
        found.push((place, field));
    }
    found
}

/// Returns every field that has a value of its own.
#[allow(dead_code, reason = "not every test needs these alone")]
pub fn values(shape: &'static Shape) -> Vec<(String, &'static FieldShape)> {
    let mut values = all(shape, "");
    values.retain(|(_, field)| field.kind.resource().is_none());
    values
}
