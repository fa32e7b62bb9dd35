//! The shape of the resources: the source of the schemas, and the walk over every field of an application.

use std::borrow::Cow;

use super::Pointer;
use super::field::{Field, OneOrList, Text, Unreadable, trimmed};
use super::keys::Unread;

/// A resource and its fields.
#[derive(Debug)]
pub struct Shape {
    /// The name of the resource's type.
    pub name: &'static str,
    /// The usual place of the resource, as a JSON pointer.
    pub place: &'static str,
    /// The description of the resource. Left out where size matters more.
    #[cfg(any(feature = "handbook", feature = "schema"))]
    pub about: &'static str,
    /// Its fields, in the order of the declaration.
    pub fields: &'static [FieldShape],
}

impl Shape {
    /// Returns the place of the field of a key.
    // Not inlined: keys are compared only here.
    #[inline(never)]
    pub(crate) fn place_of(&self, key: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == key)
    }

    /// Returns the field at a pointer below this resource: `/person/address/country`, with `*` for an entry of a list.
    pub(crate) const fn field_at(&self, pointer: &str) -> Option<&'static FieldShape> {
        field_at(self, pointer.as_bytes())
    }
}

const fn field_at(shape: &Shape, pointer: &[u8]) -> Option<&'static FieldShape> {
    let [b'/', pointer @ ..] = pointer else { return None };
    let mut fields = shape.fields;
    while let [field, others @ ..] = fields {
        match (after(pointer, field.name.as_bytes()), field.kind.resource()) {
            (Some([] | [b'/', b'*']), _) => return Some(field),
            (Some([b'/', b'*', rest @ ..] | rest), Some(inner)) => return field_at(inner, rest),
            (Some(_), None) => return None,
            (None, _) => fields = others,
        }
    }
    None
}

/// Returns the rest of a pointer after a key, if the pointer begins with it.
const fn after<'p>(mut pointer: &'p [u8], mut key: &[u8]) -> Option<&'p [u8]> {
    while let [letter, key_rest @ ..] = key {
        match pointer {
            [first, pointer_rest @ ..] if *first == *letter => (pointer, key) = (pointer_rest, key_rest),
            _ => return None,
        }
    }
    if matches!(pointer, [] | [b'/', ..]) { Some(pointer) } else { None }
}

/// A field of a resource.
#[derive(Debug)]
pub struct FieldShape {
    /// The key in the JSON.
    pub name: &'static str,
    /// The description of the field. Left out where size matters more.
    #[cfg(any(feature = "handbook", feature = "schema"))]
    pub about: &'static str,
    /// The kind of its value.
    pub kind: FieldKind,
    /// Whether it is a name: `null` is a surname.
    pub(crate) is_name: bool,
}

/// The kind of value of a field.
#[derive(Clone, Copy, Debug)]
pub enum FieldKind {
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// Any text.
    Text,
    /// An ISO 3166-1 code, alpha-2 or alpha-3, in any letter case.
    Country,
    /// A list of such codes.
    Countries,
    /// A list of texts.
    Texts,
    /// A calendar date `YYYY-MM-DD`, or that day's midnight in UTC.
    Date,
    /// The same, or a day of the years 2999 or 9999 for unlimited validity.
    LastDay,
    /// An RFC 3339 instant with an explicit UTC marker.
    Timestamp,
    /// A calendar date `YYYY-MM-DD`, or an RFC 3339 instant with an explicit UTC marker.
    DayOrTimestamp,
    /// A resource.
    Object(&'static Shape),
    /// A list of resources.
    List(&'static Shape),
    /// A resource, or a list of them.
    OneOrList(&'static Shape),
}

impl FieldKind {
    /// Returns the kind of each entry of a list of texts; else the kind itself.
    const fn of_entry(self) -> Self {
        match self {
            Self::Countries => Self::Country,
            Self::Texts => Self::Text,
            kind => kind,
        }
    }

    /// Returns the resource of the field, or of each entry of its list; `None` where it is no resource.
    #[must_use]
    pub const fn resource(self) -> Option<&'static Shape> {
        match self {
            Self::Object(inner) | Self::List(inner) | Self::OneOrList(inner) => Some(inner),
            Self::Flag
            | Self::Count
            | Self::Text
            | Self::Country
            | Self::Countries
            | Self::Texts
            | Self::Date
            | Self::LastDay
            | Self::Timestamp
            | Self::DayOrTimestamp => None,
        }
    }
}

/// A field without further fields, as a walk visits it.
#[derive(Clone, Copy)]
pub(crate) enum Leaf<'s> {
    Text(FieldKind, &'s str),
    Flag,
    Count,
    Unreadable(Unreadable),
}

/// What a field without further fields states. A field that is not stated has none.
#[derive(Clone, Copy)]
pub enum Statement<'s> {
    /// `null`.
    Null,
    /// A text, untrimmed, and the kind of its field.
    Text(FieldKind, &'s str),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Count(u32),
    /// A value of another type than the field's.
    Unreadable(Unreadable),
}

impl<'s> Statement<'s> {
    /// Returns the value as a text: a text as it is stated, `true`, `7`. `null` and what is unreadable have none.
    #[must_use]
    pub fn value(self) -> Option<Cow<'s, str>> {
        match self {
            Self::Text(_, text) => Some(text.into()),
            Self::Flag(flag) => Some(flag.to_string().into()),
            Self::Count(count) => Some(count.to_string().into()),
            Self::Null | Self::Unreadable(_) => None,
        }
    }
}

/// The values are personal data: only the state is shown.
impl std::fmt::Debug for Statement<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Text(kind, _) => write!(f, "Text({kind:?}, ..)"),
            Self::Flag(_) => f.write_str("Flag(..)"),
            Self::Count(_) => f.write_str("Count(..)"),
            Self::Unreadable(what) => write!(f, "Unreadable({what:?})"),
        }
    }
}

/// The position of a walk. The pointer is built only for the fields that are asked for.
#[derive(Clone, Copy)]
pub(crate) enum Path<'p> {
    /// The application as a whole.
    Whole,
    /// A field of a resource.
    Key(&'p Path<'p>, &'static str),
    /// An index in a list.
    Entry(&'p Path<'p>, usize),
}

impl Path<'_> {
    pub(crate) fn pointer(&self) -> Pointer {
        let mut pointer = String::new();
        self.write(&mut pointer);
        Pointer::new(pointer)
    }

    fn write(&self, pointer: &mut String) {
        match self {
            Self::Whole => {}
            Self::Key(path, key) => {
                path.write(pointer);
                pointer.push('/');
                pointer.push_str(key);
            }
            Self::Entry(path, index) => {
                path.write(pointer);
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}

/// What a field holds, or the value of one.
pub(crate) trait Holds {
    fn held(&self) -> Held<'_>;

    /// Returns whether any field, at any depth, is [`Field::Unreadable`]. Asked of every application, so without a look
    /// at the shapes.
    fn holds_unreadable(&self) -> bool {
        false
    }
}

/// What a field holds, whatever its type.
pub(crate) enum Held<'s> {
    Absent,
    Null,
    Unreadable(Unreadable),
    Text(&'s str),
    Flag(bool),
    Count(u32),
    Object(&'s dyn Walk),
    List(&'s dyn Entries),
}

/// A list.
pub(crate) trait Entries {
    fn entry(&self, index: usize) -> Option<&dyn Holds>;
}

impl<T: Holds> Entries for Vec<Field<T>> {
    fn entry(&self, index: usize) -> Option<&dyn Holds> {
        self.get(index).map(|entry| entry as &dyn Holds)
    }
}

impl<T: Holds> Holds for Field<T> {
    fn held(&self) -> Held<'_> {
        match self {
            Self::Absent => Held::Absent,
            Self::Null => Held::Null,
            Self::Present(value) => value.held(),
            Self::Unreadable(what) => Held::Unreadable(*what),
        }
    }
    fn holds_unreadable(&self) -> bool {
        match self {
            Self::Absent | Self::Null => false,
            Self::Present(value) => value.holds_unreadable(),
            Self::Unreadable(_) => true,
        }
    }
}

impl Holds for Text<'_> {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
}

impl Holds for bool {
    fn held(&self) -> Held<'_> {
        Held::Flag(*self)
    }
}

impl Holds for u32 {
    fn held(&self) -> Held<'_> {
        Held::Count(*self)
    }
}

impl<T: Holds> Holds for Vec<Field<T>> {
    fn held(&self) -> Held<'_> {
        Held::List(self)
    }
    fn holds_unreadable(&self) -> bool {
        self.iter().any(Field::holds_unreadable)
    }
}

impl<T: Holds> Holds for OneOrList<T> {
    fn held(&self) -> Held<'_> {
        match self {
            Self::One(resource) => resource.held(),
            Self::List(list) => list.held(),
        }
    }
    fn holds_unreadable(&self) -> bool {
        match self {
            Self::One(resource) => resource.holds_unreadable(),
            Self::List(list) => list.holds_unreadable(),
        }
    }
}

/// A resource, field by field. A trait object, so that one walk serves every resource: a walk for each would be a
/// twentieth of the WebAssembly module.
pub(crate) trait Walk {
    fn shape(&self) -> &'static Shape;

    /// Returns a field, by its place in the shape.
    fn field(&self, place: usize) -> Option<&dyn Holds>;

    /// Returns the keys that were not read.
    fn unread(&self) -> &Unread<'_>;

    /// Visits every field that is neither absent nor null, with its place, in the order of the declaration.
    fn walk<'s>(&'s self, path: &Path<'_>, visit: Visit<'_, 's>)
    where
        Self: Sized,
    {
        walk(self, path, visit);
    }

    /// Visits every key that was not read, at any depth, with the place and the shape of its resource. The keys of a
    /// resource come after those of the resources inside it.
    fn walk_unread<'s>(&'s self, path: &Path<'_>, visit: VisitUnread<'_, 's>)
    where
        Self: Sized,
    {
        walk_unread(self, path, visit);
    }

    /// Returns the keys of the fields that are not absent, in the order of the declaration.
    fn keys(&self) -> impl Iterator<Item = &'static str>
    where
        Self: Sized,
    {
        fields(self, |_| true).filter(|(_, field)| !matches!(field.held(), Held::Absent)).map(|(shape, _)| shape.name)
    }

    /// Returns the state of the field at a pointer below this resource, written without its leading slash:
    /// `address/line_1`. A key that no field has states nothing.
    fn stated_at(&self, pointer: &str) -> Stated
    where
        Self: Sized,
    {
        stated_at(self, pointer)
    }
}

pub(crate) type Visit<'v, 's> = &'v mut dyn FnMut(&Path<'_>, Leaf<'s>);

pub(crate) type VisitUnread<'v, 's> = &'v mut dyn FnMut(&Path<'_>, &'static Shape, &'s str);

fn fields(
    resource: &dyn Walk,
    is_wanted: fn(FieldKind) -> bool,
) -> impl Iterator<Item = (&'static FieldShape, &dyn Holds)> {
    let shapes = resource.shape().fields.iter().enumerate().filter(move |(_, shape)| is_wanted(shape.kind));
    shapes.filter_map(|(place, shape)| Some((shape, resource.field(place)?)))
}

fn entries(list: &dyn Entries) -> impl Iterator<Item = (usize, &dyn Holds)> {
    (0..).map_while(|index| Some((index, list.entry(index)?)))
}

fn walk<'s>(resource: &'s dyn Walk, path: &Path<'_>, visit: Visit<'_, 's>) {
    for (shape, field) in fields(resource, |_| true) {
        walk_field(field, shape.kind, &Path::Key(path, shape.name), visit);
    }
}

fn walk_field<'s>(field: &'s dyn Holds, kind: FieldKind, path: &Path<'_>, visit: Visit<'_, 's>) {
    match field.held() {
        Held::Absent | Held::Null => {}
        Held::Unreadable(what) => visit(path, Leaf::Unreadable(what)),
        Held::Text(text) => visit(path, Leaf::Text(kind.of_entry(), text)),
        Held::Flag(_) => visit(path, Leaf::Flag),
        Held::Count(_) => visit(path, Leaf::Count),
        Held::Object(resource) => walk(resource, path, visit),
        Held::List(list) => {
            entries(list).for_each(|(index, entry)| walk_field(entry, kind, &Path::Entry(path, index), visit));
        }
    }
}

/// Visits every field that states something, `null` included, with its place, in the order of the declaration.
pub(crate) fn statements<'s>(
    resource: &'s dyn Walk,
    path: &Path<'_>,
    visit: &mut dyn FnMut(&Path<'_>, Statement<'s>),
) {
    for (shape, field) in fields(resource, |_| true) {
        statements_of(field, shape.kind, &Path::Key(path, shape.name), visit);
    }
}

fn statements_of<'s>(
    field: &'s dyn Holds,
    kind: FieldKind,
    path: &Path<'_>,
    visit: &mut dyn FnMut(&Path<'_>, Statement<'s>),
) {
    match field.held() {
        Held::Absent => {}
        Held::Null => visit(path, Statement::Null),
        Held::Unreadable(what) => visit(path, Statement::Unreadable(what)),
        Held::Text(text) => visit(path, Statement::Text(kind.of_entry(), text)),
        Held::Flag(flag) => visit(path, Statement::Flag(flag)),
        Held::Count(count) => visit(path, Statement::Count(count)),
        Held::Object(resource) => statements(resource, path, visit),
        Held::List(list) => {
            entries(list).for_each(|(index, entry)| statements_of(entry, kind, &Path::Entry(path, index), visit));
        }
    }
}

fn walk_unread<'s>(resource: &'s dyn Walk, path: &Path<'_>, visit: VisitUnread<'_, 's>) {
    for (shape, field) in fields(resource, |kind| kind.resource().is_some()) {
        walk_unread_of(field, &Path::Key(path, shape.name), visit);
    }
    resource.unread().keys().for_each(|key| visit(path, resource.shape(), key));
}

fn walk_unread_of<'s>(field: &'s dyn Holds, path: &Path<'_>, visit: VisitUnread<'_, 's>) {
    match field.held() {
        Held::Absent | Held::Null | Held::Unreadable(_) | Held::Text(_) | Held::Flag(_) | Held::Count(_) => {}
        Held::Object(resource) => walk_unread(resource, path, visit),
        Held::List(list) => {
            entries(list).for_each(|(index, entry)| walk_unread_of(entry, &Path::Entry(path, index), visit));
        }
    }
}

/// The state of a field, whatever its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stated {
    /// No key, or blank text, or, except for names, the text `"null"` that the bank's examples print.
    Nothing,
    /// `null`.
    Null,
    /// A value of the right type.
    Something,
    /// A value of another type.
    Unreadable,
}

/// Returns the first key of a pointer, and the rest. Keys are short: byte by byte is quicker than `split_once`.
pub(crate) fn first_key(pointer: &str) -> (&str, &str) {
    let slash = pointer.bytes().position(|byte| byte == b'/');
    let split = |at: usize| Some((pointer.get(..at)?, pointer.get(at.checked_add(1)?..)?));
    slash.and_then(split).unwrap_or((pointer, ""))
}

fn stated_at(resource: &dyn Walk, pointer: &str) -> Stated {
    let (key, rest) = first_key(pointer);
    let shape = resource.shape();
    let field = shape.place_of(key).and_then(|place| Some((shape.fields.get(place)?, resource.field(place)?)));
    field.map_or(Stated::Nothing, |(shape, field)| match shape.kind.resource() {
        Some(_) => stated_inside(field, rest),
        None => state(field, shape.is_name),
    })
}

/// Returns whether a resource sets or empties the field at a pointer: with `null`, with blank text, or with everything
/// around it, which is then no object.
pub(crate) fn states(resource: &dyn Walk, pointer: &str) -> bool {
    let (key, rest) = first_key(pointer);
    fields(resource, |_| true).any(|(shape, field)| {
        shape.name == key
            && match field.held() {
                Held::Absent => false,
                Held::Object(inner) if !rest.is_empty() => states(inner, rest),
                Held::Null
                | Held::Unreadable(_)
                | Held::Text(_)
                | Held::Flag(_)
                | Held::Count(_)
                | Held::Object(_)
                | Held::List(_) => true,
            }
    })
}

/// Returns the state of a field of a resource, `country`, or of an entry of a list, `0/country`; that of the whole
/// without a pointer.
pub(crate) fn stated_inside(field: &dyn Holds, pointer: &str) -> Stated {
    match field.held() {
        Held::Object(resource) if !pointer.is_empty() => stated_at(resource, pointer),
        Held::List(list) if !pointer.is_empty() => {
            let (place, rest) = first_key(pointer);
            let entry = place.parse().ok().and_then(|place| list.entry(place));
            entry.map_or(Stated::Nothing, |entry| stated_inside(entry, rest))
        }
        // Where a whole resource or list is null, its fields state nothing.
        Held::Null if !pointer.is_empty() => Stated::Nothing,
        Held::Absent
        | Held::Null
        | Held::Unreadable(_)
        | Held::Text(_)
        | Held::Flag(_)
        | Held::Count(_)
        | Held::Object(_)
        | Held::List(_) => state(field, false),
    }
}

/// Returns the state of a field as a whole: blank text, and the text `null` except for a name, states nothing.
fn state(field: &dyn Holds, is_name: bool) -> Stated {
    match field.held() {
        Held::Absent => Stated::Nothing,
        Held::Null => Stated::Null,
        Held::Unreadable(_) => Stated::Unreadable,
        Held::Text(text) => match trimmed(text) {
            "" => Stated::Nothing,
            "null" if !is_name => Stated::Nothing,
            _ => Stated::Something,
        },
        Held::Flag(_) | Held::Count(_) | Held::Object(_) | Held::List(_) => Stated::Something,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::Application;

    #[test]
    fn a_field_states_something_nothing_or_null() {
        let json = r#"{"person":{"first_name":"null","title":"null","email":" ","salutation":null,"birth_city":7},
            "identification":null,"tax_identifications":[{"country":"DE"},null]}"#;
        let application = Application::from_json(json).unwrap();
        for (pointer, expected) in [
            // `null` is a surname.
            ("person/first_name", Stated::Something),
            ("person/title", Stated::Nothing),
            ("person/email", Stated::Nothing),
            ("person/salutation", Stated::Null),
            ("person/birth_city", Stated::Unreadable),
            ("person/last_name", Stated::Nothing),
            ("person/nowhere", Stated::Nothing),
            ("person", Stated::Something),
            ("identification", Stated::Null),
            ("identification/status", Stated::Nothing),
            ("tax_identifications/0/country", Stated::Something),
            ("tax_identifications/0/number", Stated::Nothing),
            ("tax_identifications/1", Stated::Null),
            ("tax_identifications/1/country", Stated::Nothing),
            ("tax_identifications/2", Stated::Nothing),
        ] {
            assert_eq!(application.stated_at(pointer), expected, "{pointer}");
        }
    }
}
