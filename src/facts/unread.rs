//! What was not read: keys that no field has, what they probably mean, and whole texts that are no application.

use crate::application::{Application, FieldKind, Leaf, Path, Pointer, Shape, Stated, Walk as _, limits, pointer};
use crate::value::country::Country;
use crate::value::date;
use crate::value::near_miss::{same, slips_between};

/// Which kinds of text hold something that does not say what its field is. Found by one walk, so that only those rules
/// walk once more that will find it.
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

/// What a text says: nothing where it is blank, an error where it does not parse.
pub(crate) fn says<T>(text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ()> {
    match text.trim() {
        "" | "null" => Ok(None),
        text => parse(text).map(Some).ok_or(()),
    }
}

/// The keys of an application that were not read, without those that the API answers and no rule reads.
pub(crate) struct Keys {
    /// How many they are.
    pub(crate) count: usize,
    /// For each of the first, what was probably meant, or else the part that holds it; each place once.
    pub(crate) places: Vec<Pointer>,
}

impl Keys {
    /// Only the first keys are compared with the fields there are, so that a record full of strange keys costs little.
    pub(crate) fn of(application: &Application<'_>, keys_of_the_api: &[&str]) -> Self {
        let mut keys = Self { count: 0, places: Vec::new() };
        application.walk_unread(&Path::Whole, &mut |path, shape, key| {
            if is_of_the_api(shape, key, keys_of_the_api) {
                return;
            }
            let place = path.pointer();
            let path = place.as_str();
            // What a change holds is judged by rules of its own.
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

/// The list names keys as `Person.vat_number`.
fn is_of_the_api(shape: &Shape, key: &str, keys_of_the_api: &[&str]) -> bool {
    // Most names of the list have another length, which is seen without reading them.
    let length = shape.name.len().saturating_add(1).saturating_add(key.len());
    keys_of_the_api.iter().filter(|one| one.len() == length).any(|one| {
        let of_shape = one.strip_prefix(shape.name).and_then(|rest| rest.strip_prefix('.'));
        of_shape == Some(key)
    })
}

/// The pointer to the part of an application that is under a key.
pub(crate) fn part(key: &str) -> Pointer {
    Pointer::new(format!("/{key}"))
}

/// The whole has no name.
fn holder(path: &str) -> Pointer {
    if path.is_empty() { Pointer::from("/") } else { Pointer::new(path.to_owned()) }
}

/// The field that was probably meant: the one of the same object, or else elsewhere, that differs in case and separators
/// alone, or the one of the same object that is nearest.
fn meant(path: &str, shape: &Shape, key: &str) -> Option<Pointer> {
    let only = |is_meant: &dyn Fn(&str) -> bool| {
        let mut fields = shape.fields.iter().filter(|field| is_meant(field.name));
        let field = fields.next().filter(|_| fields.next().is_none())?;
        Some(Pointer::new(format!("{path}/{}", field.name)))
    };
    only(&|name| same(name, key)).or_else(|| elsewhere(key)).or_else(|| {
        let fewest = shape.fields.iter().filter_map(|field| slips_between(field.name, key)).min()?;
        only(&|name| slips_between(name, key) == Some(fewest))
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

/// Every resource once, where it is met first: a key of an address means the first address.
fn search(shape: &'static Shape, path: &str, key: &str, found: &mut Vec<(&'static str, String)>) {
    for field in shape.fields {
        let place = || format!("{path}/{}", field.name);
        if same(field.name, key) && !found.iter().any(|(resource, _)| *resource == shape.name) {
            found.push((shape.name, place()));
        }
        // What a change states is the person's, and is searched there.
        if let Some(inner) = field.kind.resource().filter(|_| field.name != "change") {
            let is_list = matches!(field.kind, FieldKind::List(_));
            search(inner, &if is_list { format!("{}/0", place()) } else { place() }, key, found);
        }
    }
}

/// A text that is no application, by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// One resource, which belongs under a key.
    Resource(&'static str),
    /// What the API answers a refused call with.
    Error,
    /// The body of a webhook.
    Webhook,
}

/// The parts of an application, with the resource that each holds.
fn parts() -> impl Iterator<Item = (&'static str, &'static Shape)> {
    Application::SHAPE.fields.iter().filter_map(|field| Some((field.name, field.kind.resource()?)))
}

/// What the text is, where no part of an application is stated and its keys are those of something else.
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
        // Ids say only that it is something of the API.
        let is_own = |key: &&str| !is_id(key) && shape.fields.iter().any(|field| field.name == *key);
        let is_known = |key: &&str| {
            is_id(key) || is_own(key) || application_has(key) || is_of_the_api(shape, key, keys_of_the_api)
        };
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

fn application_has(key: &str) -> bool {
    Application::SHAPE.fields.iter().any(|field| field.name == key)
}
