//! The shape of the resources: the source of the schemas, and the walk over every field of an application.

use super::Pointer;
use super::field::{Field, OneOrList, Text, Unreadable};

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
    /// Returns the resource of the field, or of each entry of its list; `None` where it is no resource.
    pub(crate) const fn resource(self) -> Option<&'static Shape> {
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

/// Visits every field that is neither absent nor null, with its place, in the order of the declaration.
pub(crate) trait Walk<'a> {
    fn walk<'s>(&'s self, path: &Path<'_>, visit: Visit<'_, 's>);

    /// Returns whether any field, at any depth, is [`Field::Unreadable`].
    fn holds_unreadable(&self) -> bool;

    /// Visits every key that was not read, at any depth, with the place and the shape of its resource. The keys of a
    /// resource come after those of the resources inside it.
    fn walk_unread<'s>(&'s self, path: &Path<'_>, visit: VisitUnread<'_, 's>);

    /// Returns the state of the field at a pointer below this resource, written without its leading slash:
    /// `address/line_1`. A key that no field has states nothing.
    fn stated_at(&self, pointer: &str) -> Stated;
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

impl Stated {
    pub(crate) const fn of<T>(field: &Field<T>) -> Self {
        match field {
            Field::Absent => Self::Nothing,
            Field::Null => Self::Null,
            Field::Present(_) => Self::Something,
            Field::Unreadable(_) => Self::Unreadable,
        }
    }
}

/// Returns the first key of a pointer, and the rest. Keys are short: byte by byte is quicker than `split_once`.
pub(crate) fn first_key(pointer: &str) -> (&str, &str) {
    let slash = pointer.bytes().position(|byte| byte == b'/');
    let split = |at: usize| Some((pointer.get(..at)?, pointer.get(at.checked_add(1)?..)?));
    slash.and_then(split).unwrap_or((pointer, ""))
}

#[inline(never)]
pub(crate) fn text_stated(field: &Field<Text<'_>>) -> Stated {
    match field {
        Field::Present(text) if text.is_blank() => Stated::Nothing,
        Field::Absent | Field::Null | Field::Present(_) | Field::Unreadable(_) => Stated::of(field),
    }
}

/// Returns the state of a name, as [`text_stated`] does, but `null` is a surname.
#[inline(never)]
pub(crate) fn name_stated(field: &Field<Text<'_>>) -> Stated {
    match field {
        Field::Present(text) if text.trimmed().is_empty() => Stated::Nothing,
        Field::Absent | Field::Null | Field::Present(_) | Field::Unreadable(_) => Stated::of(field),
    }
}

pub(crate) fn object_stated_at<'a, T: Walk<'a>>(field: &Field<T>, pointer: &str) -> Stated {
    match field {
        Field::Present(resource) if !pointer.is_empty() => resource.stated_at(pointer),
        // Where a whole resource is null, its fields state nothing.
        Field::Null if !pointer.is_empty() => Stated::Nothing,
        Field::Absent | Field::Null | Field::Present(_) | Field::Unreadable(_) => Stated::of(field),
    }
}

/// Returns the state of a field in an entry of a list: `0/country`.
pub(crate) fn list_stated_at<'a, T: Walk<'a>>(field: &Field<Vec<Field<T>>>, pointer: &str) -> Stated {
    match field {
        Field::Present(entries) if !pointer.is_empty() => entry_stated_at(entries, pointer),
        // A list that is null or absent says nothing of an entry.
        Field::Null if !pointer.is_empty() => Stated::Nothing,
        Field::Absent | Field::Null | Field::Present(_) | Field::Unreadable(_) => Stated::of(field),
    }
}

fn entry_stated_at<'a, T: Walk<'a>>(entries: &[Field<T>], pointer: &str) -> Stated {
    let (place, rest) = first_key(pointer);
    let entry = place.parse::<usize>().ok().and_then(|place| entries.get(place));
    entry.map_or(Stated::Nothing, |entry| object_stated_at(entry, rest))
}

pub(crate) type Visit<'v, 's> = &'v mut dyn FnMut(&Path<'_>, Leaf<'s>);

pub(crate) type VisitUnread<'v, 's> = &'v mut dyn FnMut(&Path<'_>, &'static Shape, &'s str);

// The functions below are not inlined: every field of every resource calls one.

#[inline(never)]
pub(crate) fn walk_text<'s>(field: &'s Field<Text<'_>>, kind: FieldKind, path: &Path<'_>, visit: Visit<'_, 's>) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(text) => visit(path, Leaf::Text(kind, text.as_str())),
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

#[inline(never)]
pub(crate) fn walk_flag<'s>(field: &Field<bool>, path: &Path<'_>, visit: Visit<'_, 's>) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(_) => visit(path, Leaf::Flag),
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

#[inline(never)]
pub(crate) fn walk_count<'s>(field: &Field<u32>, path: &Path<'_>, visit: Visit<'_, 's>) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(_) => visit(path, Leaf::Count),
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

#[inline(never)]
pub(crate) fn walk_object<'a, 's, T: Walk<'a>>(field: &'s Field<T>, path: &Path<'_>, visit: Visit<'_, 's>) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(resource) => resource.walk(path, visit),
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

pub(crate) fn walk_list<'a, 's, T: Walk<'a>>(field: &'s Field<Vec<Field<T>>>, path: &Path<'_>, visit: Visit<'_, 's>) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                walk_object(entry, &Path::Entry(path, index), visit);
            }
        }
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

pub(crate) fn walk_one_or_list<'a, 's, T: Walk<'a>>(
    field: &'s Field<OneOrList<T>>,
    path: &Path<'_>,
    visit: Visit<'_, 's>,
) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(OneOrList::One(resource)) => resource.walk(path, visit),
        Field::Present(OneOrList::List(entries)) => {
            for (index, entry) in entries.iter().enumerate() {
                walk_object(entry, &Path::Entry(path, index), visit);
            }
        }
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

pub(crate) fn one_or_list_stated_at<'a, T: Walk<'a>>(field: &Field<OneOrList<T>>, pointer: &str) -> Stated {
    match field {
        Field::Present(OneOrList::One(resource)) if !pointer.is_empty() => resource.stated_at(pointer),
        Field::Present(OneOrList::List(entries)) if !pointer.is_empty() => entry_stated_at(entries, pointer),
        Field::Null if !pointer.is_empty() => Stated::Nothing,
        Field::Absent | Field::Null | Field::Present(_) | Field::Unreadable(_) => Stated::of(field),
    }
}

pub(crate) fn one_or_list_holds<T>(field: &Field<OneOrList<T>>, holds: impl Fn(&T) -> bool) -> bool {
    match field {
        Field::Absent | Field::Null => false,
        Field::Present(OneOrList::One(resource)) => holds(resource),
        Field::Present(OneOrList::List(entries)) => entries.iter().any(|entry| match entry {
            Field::Absent | Field::Null => false,
            Field::Present(resource) => holds(resource),
            Field::Unreadable(_) => true,
        }),
        Field::Unreadable(_) => true,
    }
}

pub(crate) fn walk_unread_of_object<'a, 's, T: Walk<'a>>(
    field: &'s Field<T>,
    path: &Path<'_>,
    visit: VisitUnread<'_, 's>,
) {
    if let Some(resource) = field.present() {
        resource.walk_unread(path, visit);
    }
}

pub(crate) fn walk_unread_of_list<'a, 's, T: Walk<'a>>(
    field: &'s Field<Vec<Field<T>>>,
    path: &Path<'_>,
    visit: VisitUnread<'_, 's>,
) {
    for (index, entry) in field.present().into_iter().flatten().enumerate() {
        walk_unread_of_object(entry, &Path::Entry(path, index), visit);
    }
}

pub(crate) fn walk_unread_of_one_or_list<'a, 's, T: Walk<'a>>(
    field: &'s Field<OneOrList<T>>,
    path: &Path<'_>,
    visit: VisitUnread<'_, 's>,
) {
    for (index, resource) in field.present().into_iter().flat_map(OneOrList::iter) {
        match index {
            Some(index) => resource.walk_unread(&Path::Entry(path, index), visit),
            None => resource.walk_unread(path, visit),
        }
    }
}

#[inline(never)]
pub(crate) fn walk_texts<'s>(
    field: &'s Field<Vec<Field<Text<'_>>>>,
    kind: FieldKind,
    path: &Path<'_>,
    visit: Visit<'_, 's>,
) {
    match field {
        Field::Absent | Field::Null => {}
        Field::Present(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                walk_text(entry, kind, &Path::Entry(path, index), visit);
            }
        }
        Field::Unreadable(what) => visit(path, Leaf::Unreadable(*what)),
    }
}

pub(crate) fn texts_hold_unreadable(field: &Field<Vec<Field<Text<'_>>>>) -> bool {
    match field {
        Field::Absent | Field::Null => false,
        Field::Present(entries) => entries.iter().any(|entry| matches!(entry, Field::Unreadable(_))),
        Field::Unreadable(_) => true,
    }
}

pub(crate) fn object_holds_unreadable<'a, T: Walk<'a>>(field: &Field<T>) -> bool {
    match field {
        Field::Absent | Field::Null => false,
        Field::Present(resource) => resource.holds_unreadable(),
        Field::Unreadable(_) => true,
    }
}

pub(crate) fn list_holds_unreadable<'a, T: Walk<'a>>(field: &Field<Vec<Field<T>>>) -> bool {
    match field {
        Field::Absent | Field::Null => false,
        Field::Present(entries) => entries.iter().any(object_holds_unreadable),
        Field::Unreadable(_) => true,
    }
}
