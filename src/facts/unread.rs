//! Unread input: keys that no field has, what they probably mean, and whole texts that are no application.

use crate::application::{Application, FieldKind, Leaf, Path, Pointer, Shape, Stated, Walk as _, limits, pointer};
use crate::value::country::Country;
use crate::value::date;
use crate::value::near_miss::{same, typos_between};

/// The kinds of text of which at least one is malformed. One walk finds them, so that only the rules that have a
/// finding walk again.
#[derive(Clone, Copy, Default)]
pub(crate) struct Malformed {
    pub(crate) country: bool,
    pub(crate) date: bool,
    pub(crate) instant: bool,
}

impl Malformed {
    pub(super) fn of(application: &Application<'_>) -> Self {
        let mut malformed = Self::default();
        application.walk(&Path::Whole, &mut |_, leaf| match leaf {
            Leaf::Text(FieldKind::Country, text) => malformed.country |= says(text, Country::parse).is_err(),
            Leaf::Text(FieldKind::Date, text) => malformed.date |= says(text, date::parse_day).is_err(),
            Leaf::Text(FieldKind::LastDay, text) => malformed.date |= says(text, date::parse_last_day).is_err(),
            Leaf::Text(FieldKind::Timestamp, text) => malformed.instant |= says(text, date::parse_instant).is_err(),
            Leaf::Text(FieldKind::DayOrTimestamp, text) => {
                malformed.instant |= says(text, date::parse_day_or_instant).is_err();
            }
            Leaf::Text(..) | Leaf::Flag | Leaf::Count | Leaf::Unreadable(_) => {}
        });
        malformed
    }
}

/// Parses a text: `None` where it is blank, an error where it does not parse.
pub(crate) fn says<T>(text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ()> {
    match text.trim() {
        "" | "null" => Ok(None),
        text => parse(text).map(Some).ok_or(()),
    }
}

/// The keys of an application that were not read, except those that the API answers and no rule reads.
pub(crate) struct Keys {
    /// The number of keys.
    pub(crate) count: usize,
    /// For each of the first keys, the field that was probably meant, or else the object that has the key; each place
    /// once.
    pub(crate) places: Vec<Pointer>,
}

impl Keys {
    /// Finds the keys. Only the first keys are compared with the fields there are, so that a record full of strange
    /// keys costs little.
    pub(crate) fn of(application: &Application<'_>, keys_of_the_api: &[&str]) -> Self {
        let mut keys = Self { count: 0, places: Vec::new() };
        application.walk_unread(&Path::Whole, &mut |path, shape, key| {
            if is_of_the_api(shape, key, keys_of_the_api) {
                return;
            }
            let place = path.pointer();
            let path = place.as_str();
            // The keys of a change have rules of their own.
            if path.starts_with(pointer!(change)) {
                return;
            }
            keys.count = keys.count.saturating_add(1);
            if keys.count <= limits::LIST_LENGTH {
                let place = meant(path, shape, key).unwrap_or_else(|| holder(path));
                if !keys.places.contains(&place) {
                    keys.places.push(place);
                }
            }
        });
        keys
    }
}

/// Returns whether a key is on the list, which names keys as `Person.vat_number`.
fn is_of_the_api(shape: &Shape, key: &str, keys_of_the_api: &[&str]) -> bool {
    // Most names of the list have another length, which is quicker to compare than the text.
    let length = shape.name.len().saturating_add(1).saturating_add(key.len());
    keys_of_the_api.iter().filter(|one| one.len() == length).any(|one| {
        let of_shape = one.strip_prefix(shape.name).and_then(|rest| rest.strip_prefix('.'));
        of_shape == Some(key)
    })
}

/// Returns the pointer to the part of an application that is under a key.
pub(crate) fn part(key: &str) -> Pointer {
    Pointer::new(format!("/{key}"))
}

/// Returns the pointer to the object at a path; the whole application has no name.
fn holder(path: &str) -> Pointer {
    if path.is_empty() { Pointer::from("/") } else { Pointer::new(path.to_owned()) }
}

/// Returns the field that was probably meant: the one of the same object, or else elsewhere, that differs only in
/// case and separators, or the one of the same object with the fewest differences.
fn meant(path: &str, shape: &Shape, key: &str) -> Option<Pointer> {
    let only = |is_meant: &dyn Fn(&str) -> bool| {
        let mut fields = shape.fields.iter().filter(|field| is_meant(field.name));
        let field = fields.next().filter(|_| fields.next().is_none())?;
        Some(Pointer::new(format!("{path}/{}", field.name)))
    };
    only(&|name| same(name, key)).or_else(|| elsewhere(key)).or_else(|| {
        let fewest = shape.fields.iter().filter_map(|field| typos_between(field.name, key)).min()?;
        only(&|name| typos_between(name, key) == Some(fewest))
    })
}

fn elsewhere(key: &str) -> Option<Pointer> {
    let mut found: Vec<(&str, String)> = Vec::new();
    search(&Application::SHAPE, "", key, &mut found);
    match found.as_slice() {
        [(_, place)] => Some(Pointer::new(place.clone())),
        [] | [_, _, ..] => None,
    }
}

/// Visits every resource once, where it occurs first: a key of an address means the first address.
fn search(shape: &'static Shape, path: &str, key: &str, found: &mut Vec<(&'static str, String)>) {
    for field in shape.fields {
        let place = || format!("{path}/{}", field.name);
        if same(field.name, key) && !found.iter().any(|(resource, _)| *resource == shape.name) {
            found.push((shape.name, place()));
        }
        // The fields of a change are those of the person, and are found there.
        if let Some(inner) = field.kind.resource().filter(|_| field.name != "change") {
            let is_list = matches!(field.kind, FieldKind::List(_));
            search(inner, &if is_list { format!("{}/0", place()) } else { place() }, key, found);
        }
    }
}

/// The kind of a text that is no application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// One resource without the key it belongs under.
    Resource(&'static str),
    /// The API's answer to a refused call.
    Error,
    /// The body of a webhook.
    Webhook,
}

/// Returns the parts of an application, each with its resource.
fn parts() -> impl Iterator<Item = (&'static str, &'static Shape)> {
    Application::SHAPE.fields.iter().filter_map(|field| Some((field.name, field.kind.resource()?)))
}

/// Returns the kind of a text that states no part of an application and has the keys of something else.
pub(crate) fn body(
    application: &Application<'_>,
    keys_of_the_api: &[&str],
    keys_of_a_webhook: &[&str],
) -> Option<Body> {
    // A person has a mobile number of its own, which is a text.
    if parts().any(|(name, _)| matches!(application.stated_at(name), Stated::Something)) {
        return None;
    }
    let keys = || application.unread.keys().take(limits::LIST_LENGTH);
    if keys().any(|key| key == "errors") {
        return Some(Body::Error);
    }
    let mut best = None;
    for (name, shape) in parts().filter(|(name, _)| *name != "change") {
        // Ids only show that it is something of the API.
        let is_own = |key: &&str| !is_id(key) && shape.fields.iter().any(|field| field.name == *key);
        let is_known = |key: &&str| is_id(key) || is_own(key) || is_of_the_api(shape, key, keys_of_the_api);
        let (own, known) = (keys().filter(is_own).count(), keys().filter(is_known).count());
        if own > 0 && best.is_none_or(|(_, _, most)| known > most) {
            best = Some((name, own, known));
        }
    }
    let is_webhook = || keys().any(|key| keys_of_a_webhook.contains(&key));
    match best {
        Some((name, own, known)) if known == keys().count() && (own > 1 || keys().any(|key| key == "id")) => {
            Some(Body::Resource(name))
        }
        Some(_) | None if is_webhook() => Some(Body::Webhook),
        Some((name, own, _)) if own > 2 => Some(Body::Resource(name)),
        Some(_) | None => None,
    }
}

fn is_id(key: &str) -> bool {
    matches!(key, "id" | "person_id")
}
