//! The `resource!` macro, which declares every resource.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::field::{Field, OneOrList, Text, TextOr, Unreadable};
use super::{keys, limits};

/// A type that a field can have. Each implementation overrides the methods of the JSON type it accepts.
pub trait FromJson<'de>: Sized {
    fn from_bool(_: bool) -> Result<Self, Unreadable> {
        Err(Unreadable::Boolean)
    }
    fn from_text(_: Text<'de>) -> Result<Self, Unreadable> {
        Err(Unreadable::Text)
    }
    fn from_count(_: u64) -> Result<Self, Unreadable> {
        Err(Unreadable::Number)
    }
    fn empty_list() -> Option<Self> {
        None
    }
    /// Makes room for one more entry; `None` where the list has reached its limit.
    fn another(&mut self) -> Option<&mut dyn Slot<'de>> {
        None
    }
    fn empty_object() -> Option<Self> {
        None
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        None
    }
    /// Returns the entry of a list.
    fn entry(&mut self, _: usize) -> Option<&mut dyn Slot<'de>> {
        None
    }
}

impl<'de> FromJson<'de> for bool {
    fn from_bool(value: bool) -> Result<Self, Unreadable> {
        Ok(value)
    }
}

/// A count: a number too large to fit is the largest one that fits.
impl<'de> FromJson<'de> for u32 {
    fn from_count(count: u64) -> Result<Self, Unreadable> {
        Ok(Self::try_from(count).unwrap_or(Self::MAX))
    }
}

impl<'de> FromJson<'de> for Text<'de> {
    fn from_text(text: Text<'de>) -> Result<Self, Unreadable> {
        if text.as_str().len() > limits::TEXT_BYTES { Err(Unreadable::LongText) } else { Ok(text) }
    }
}

impl<'de, T: FromJson<'de>> FromJson<'de> for Vec<Field<T>> {
    fn empty_list() -> Option<Self> {
        Some(Self::new())
    }
    fn another(&mut self) -> Option<&mut dyn Slot<'de>> {
        if self.len() == limits::LIST_LENGTH {
            return None;
        }
        self.push(Field::Absent);
        self.last_mut().map(|entry| entry as &mut dyn Slot<'de>)
    }
    fn entry(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        self.get_mut(index).map(|entry| entry as &mut dyn Slot<'de>)
    }
}

/// A resource while it is read.
pub trait Resource<'de> {
    /// Returns the slot of the field of this key.
    fn slot(&mut self, key: &str) -> Option<&mut dyn Slot<'de>>;
    /// Called with every key, before its value is read.
    fn note(&mut self, _: &Text<'de>) {}
    /// Called with the keys that belong to no field of the object under a key.
    fn note_inside(&mut self, _: &Text<'de>, _: &keys::Keys<'de>) {}
    /// Called with the keys that belong to no field of this object.
    fn unread(&mut self, _: &keys::Keys<'de>) {}
    /// Called after every key was read.
    fn end(&mut self) {}
}

/// A field while it is read. A trait object, so that one reader serves every field of every resource: a reader for
/// each would be most of the WebAssembly module.
pub trait Slot<'de> {
    fn is_absent(&self) -> bool;
    fn set(&mut self, state: Field<()>);
    fn set_bool(&mut self, value: bool);
    fn set_count(&mut self, count: u64);
    fn set_text(&mut self, text: Text<'de>);
    /// Makes it an empty list; `false` where it cannot be one.
    fn set_list(&mut self) -> bool;
    fn another(&mut self) -> Option<&mut dyn Slot<'de>>;
    /// Makes it an empty object; `None` where it cannot be one.
    fn set_object(&mut self) -> Option<&mut dyn Resource<'de>>;
    /// Returns the object that it is.
    fn object(&mut self) -> Option<&mut dyn Resource<'de>>;
    /// Returns an entry of the list that it is.
    fn entry(&mut self, index: usize) -> Option<&mut dyn Slot<'de>>;
}

impl<'de, T: FromJson<'de>> Slot<'de> for Field<T> {
    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
    fn set(&mut self, state: Field<()>) {
        *self = match state {
            Field::Absent | Field::Present(()) => Self::Absent,
            Field::Null => Self::Null,
            Field::Unreadable(what) => Self::Unreadable(what),
        };
    }
    fn set_bool(&mut self, value: bool) {
        *self = field(T::from_bool(value));
    }
    fn set_count(&mut self, count: u64) {
        *self = field(T::from_count(count));
    }
    fn set_text(&mut self, text: Text<'de>) {
        *self = field(T::from_text(text));
    }
    fn set_list(&mut self) -> bool {
        *self = T::empty_list().map_or(Self::Absent, Self::Present);
        !self.is_absent()
    }
    fn another(&mut self) -> Option<&mut dyn Slot<'de>> {
        match self {
            Self::Present(list) => list.another(),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }
    fn set_object(&mut self) -> Option<&mut dyn Resource<'de>> {
        *self = T::empty_object().map_or(Self::Absent, Self::Present);
        self.object()
    }
    fn object(&mut self) -> Option<&mut dyn Resource<'de>> {
        match self {
            Self::Present(object) => object.as_resource(),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }
    fn entry(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        match self {
            Self::Present(list) => list.entry(index),
            Self::Absent | Self::Null | Self::Unreadable(_) => None,
        }
    }
}

impl<'de, T: FromJson<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut field = Self::Absent;
        Fill(&mut field).deserialize(deserializer)?;
        Ok(field)
    }
}

/// Reads a value into its slot, and returns the keys of an object that belong to no field.
struct Fill<'p, 'de>(&'p mut dyn Slot<'de>);

impl<'de> DeserializeSeed<'de> for Fill<'_, 'de> {
    type Value = keys::Keys<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<keys::Keys<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Fill<'_, 'de> {
    fn unreadable<E>(self, what: Unreadable) -> Result<keys::Keys<'de>, E> {
        self.0.set(Field::Unreadable(what));
        Ok(keys::Keys::default())
    }
}

impl<'de> Visitor<'de> for Fill<'_, 'de> {
    type Value = keys::Keys<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        self.0.set(Field::Null);
        Ok(keys::Keys::default())
    }
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        self.0.set_bool(value);
        Ok(keys::Keys::default())
    }
    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        self.unreadable(Unreadable::Number)
    }
    fn visit_u64<E>(self, count: u64) -> Result<Self::Value, E> {
        self.0.set_count(count);
        Ok(keys::Keys::default())
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        self.unreadable(Unreadable::Number)
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        self.0.set_text(Text::from(text));
        Ok(keys::Keys::default())
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        self.0.set_text(Text::from(text.to_owned()));
        Ok(keys::Keys::default())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        if !self.0.set_list() {
            keys::skip_list(list)?;
            return self.unreadable(Unreadable::List);
        }
        while let Some(fits) = list.next_element_seed(Entry(self.0))? {
            if !fits {
                keys::skip_list(list)?;
                return self.unreadable(Unreadable::LongList);
            }
        }
        Ok(keys::Keys::default())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let Some(resource) = self.0.set_object() else {
            keys::skip_object(object)?;
            return self.unreadable(Unreadable::Object);
        };
        let mut unknown = keys::Keys::default();
        while let Some(key) = object.next_key::<Text<'de>>()? {
            resource.note(&key);
            match resource.slot(key.as_str()) {
                Some(slot) if slot.is_absent() => {
                    let inside = object.next_value_seed(Fill(slot))?;
                    resource.note_inside(&key, &inside);
                }
                Some(_) => return Err(keys::duplicate_key()),
                None => {
                    let says_something = object.next_value_seed(keys::Skip::default())?;
                    unknown.note(key, says_something);
                }
            }
        }
        let unknown = unknown.without_duplicates()?;
        resource.unread(&unknown);
        resource.end();
        Ok(unknown)
    }
}

/// Reads one more entry of a list; `false` where there is no room for it.
struct Entry<'p, 'de>(&'p mut dyn Slot<'de>);

impl<'de> DeserializeSeed<'de> for Entry<'_, 'de> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.0.another() {
            Some(slot) => Fill(slot).deserialize(deserializer).map(|_| true),
            None => keys::Skip::default().deserialize(deserializer).map(|_| false),
        }
    }
}

fn field<T>(read: Result<T, Unreadable>) -> Field<T> {
    read.map_or_else(Field::Unreadable, Field::Present)
}

impl<'de, T: FromJson<'de>> FromJson<'de> for TextOr<'de, T> {
    fn from_text(text: Text<'de>) -> Result<Self, Unreadable> {
        Text::from_text(text).map(Self::Text)
    }
    fn empty_object() -> Option<Self> {
        T::empty_object().map(Self::Object)
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        match self {
            Self::Text(_) => None,
            Self::Object(resource) => resource.as_resource(),
        }
    }
}

impl<'de, T: FromJson<'de>> FromJson<'de> for OneOrList<T> {
    fn empty_list() -> Option<Self> {
        Some(Self::List(Vec::new()))
    }
    fn another(&mut self) -> Option<&mut dyn Slot<'de>> {
        match self {
            Self::One(_) => None,
            Self::List(list) => list.another(),
        }
    }
    fn entry(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        match self {
            Self::One(_) => None,
            Self::List(list) => list.entry(index),
        }
    }
    fn empty_object() -> Option<Self> {
        T::empty_object().map(Self::One)
    }
    fn as_resource(&mut self) -> Option<&mut dyn Resource<'de>> {
        match self {
            Self::One(resource) => resource.as_resource(),
            Self::List(_) => None,
        }
    }
}

/// Declares a resource: the struct, its reading and writing, its walk and its shape, from one list of fields.
///
/// A field is `name: kind`, or `name = "key": kind` where its key is no name in Rust; kind is `text`, `country`,
/// `countries`, `texts`, `date`, `timestamp`, `day_or_timestamp`, `flag`, `count`, `object(Resource)`,
/// `list(Resource)` or `one_or_list(Resource)`. The doc comment of a field is also its description in the JSON
/// Schema. A field after `beside` is no part of the JSON.
macro_rules! resource {
    (
        $(#[doc = $about:literal])*
        $name:ident at $place:literal {
            $( $(#[doc = $doc:literal])* $field:ident $( = $key:literal )? : $kind:ident $( ( $inner:ident ) )? , )*
        }
        $( beside { $(#[doc = $beside_doc:literal])* $beside:ident : $beside_type:ty } )?
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name<'a> {
            $( $(#[doc = $doc])* pub $field: crate::application::resource!(@type 'a $kind $( $inner )?), )*
            /// The keys that were not read.
            pub unread: crate::application::Unread<'a>,
            $( $(#[doc = $beside_doc])* pub $beside: $beside_type, )?
        }

        const _: () = {
        /// The fields, in the order of the shape.
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, reason = "named as the fields are")]
        enum Key { $( $field, )* }

        const KEYS: &[Key] = &[ $( Key::$field, )* ];

        impl<'de> crate::application::resource::FromJson<'de> for $name<'de> {
            fn empty_object() -> Option<Self> {
                Some(Self::default())
            }
            fn as_resource(&mut self) -> Option<&mut dyn crate::application::resource::Resource<'de>> {
                Some(self)
            }
        }

        impl<'de> crate::application::resource::Resource<'de> for $name<'de> {
            fn slot(&mut self, key: &str) -> Option<&mut dyn crate::application::resource::Slot<'de>> {
                Some(match KEYS.get(Self::SHAPE.place_of(key)?)? {
                    $( Key::$field => &mut self.$field, )*
                })
            }
            fn unread(&mut self, keys: &crate::application::keys::Keys<'de>) {
                if !keys.is_empty() {
                    self.unread = crate::application::Unread::of(keys);
                }
            }
        }

        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut object = serializer.serialize_map(None)?;
                $( if self.$field != crate::application::Field::Absent {
                    object.serialize_entry(crate::application::resource!(@key $field $( $key )?), &self.$field)?;
                } )*
                // Their values are lost; any other value that states something is read the same way.
                for key in self.unread.keys() {
                    object.serialize_entry(key, &true)?;
                }
                object.end()
            }
        }

        impl crate::application::shape::Holds for $name<'_> {
            fn held(&self) -> crate::application::shape::Held<'_> {
                crate::application::shape::Held::Object(self)
            }
            fn holds_unreadable(&self) -> bool {
                false $( || self.$field.holds_unreadable() )*
            }
        }

        impl crate::application::shape::Walk for $name<'_> {
            fn shape(&self) -> &'static crate::application::Shape {
                &Self::SHAPE
            }
            fn field(&self, place: usize) -> Option<&dyn crate::application::shape::Holds> {
                Some(match KEYS.get(place)? {
                    $( Key::$field => &self.$field, )*
                })
            }
            fn unread(&self) -> &crate::application::Unread<'_> {
                &self.unread
            }
        }

        };

        impl<'a> $name<'a> {
            /// Returns the same resource without borrowed data, so that it can outlive the JSON it was read from.
            #[must_use]
            #[allow(dead_code, reason = "some resources are private, and read once")]
            pub fn into_owned(self) -> $name<'static> {
                $name {
                    $( $field: crate::application::resource!(@owned self $field $kind $( $inner )?), )*
                    unread: self.unread.into_owned(),
                    $( $beside: self.$beside, )?
                }
            }

            /// Sets every field that a change states; the fields of a resource inside are set one by one.
            #[allow(dead_code, reason = "not every resource can be changed")]
            pub(crate) fn overlay(&mut self, change: &Self) {
                $( crate::application::resource!(@overlay self change $field $kind); )*
            }
        }

        impl $name<'_> {
            /// The fields of this resource, for schemas and documentation.
            pub const SHAPE: crate::application::Shape = crate::application::Shape {
                name: stringify!($name),
                place: $place,
                #[cfg(any(feature = "handbook", feature = "schema"))]
                about: concat!($($about),*),
                fields: &[ $( crate::application::FieldShape {
                    name: crate::application::resource!(@key $field $( $key )?),
                    #[cfg(any(feature = "handbook", feature = "schema"))]
                    about: concat!($($doc),*),
                    kind: crate::application::resource!(@kind $kind $( $inner )?),
                    is_name: matches!(stringify!($kind).as_bytes(), b"name"),
                }, )* ],
            };
        }
    };

    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };

    (@type $life:lifetime flag) => { crate::application::Field<bool> };
    (@type $life:lifetime count) => { crate::application::Field<u32> };
    (@type $life:lifetime object $inner:ident) => { crate::application::Field<$inner<$life>> };
    (@type $life:lifetime list $inner:ident) => {
        crate::application::Field<Vec<crate::application::Field<$inner<$life>>>>
    };
    (@type $life:lifetime one_or_list $inner:ident) => {
        crate::application::Field<crate::application::OneOrList<$inner<$life>>>
    };
    (@type $life:lifetime countries) => {
        crate::application::Field<Vec<crate::application::Field<crate::application::Text<$life>>>>
    };
    (@type $life:lifetime texts) => {
        crate::application::Field<Vec<crate::application::Field<crate::application::Text<$life>>>>
    };
    (@type $life:lifetime $text:ident) => { crate::application::Field<crate::application::Text<$life>> };

    (@kind flag) => { crate::application::FieldKind::Flag };
    (@kind count) => { crate::application::FieldKind::Count };
    (@kind text) => { crate::application::FieldKind::Text };
    (@kind name) => { crate::application::FieldKind::Text };
    (@kind country) => { crate::application::FieldKind::Country };
    (@kind countries) => { crate::application::FieldKind::Countries };
    (@kind texts) => { crate::application::FieldKind::Texts };
    (@kind date) => { crate::application::FieldKind::Date };
    (@kind last_day) => { crate::application::FieldKind::LastDay };
    (@kind timestamp) => { crate::application::FieldKind::Timestamp };
    (@kind day_or_timestamp) => { crate::application::FieldKind::DayOrTimestamp };
    (@kind object $inner:ident) => { crate::application::FieldKind::Object(&$inner::SHAPE) };
    (@kind list $inner:ident) => { crate::application::FieldKind::List(&$inner::SHAPE) };
    (@kind one_or_list $inner:ident) => { crate::application::FieldKind::OneOrList(&$inner::SHAPE) };

    (@owned $this:ident $field:ident flag) => { $this.$field };
    (@owned $this:ident $field:ident count) => { $this.$field };
    (@owned $this:ident $field:ident object $inner:ident) => { $this.$field.map($inner::into_owned) };
    (@owned $this:ident $field:ident list $inner:ident) => {
        $this.$field.map(|list| crate::application::field::each(list, $inner::into_owned))
    };
    (@owned $this:ident $field:ident one_or_list $inner:ident) => {
        $this.$field.map(|some| some.map($inner::into_owned))
    };
    (@owned $this:ident $field:ident countries) => {
        $this.$field.map(|list| crate::application::field::each(list, crate::application::Text::into_owned))
    };
    (@owned $this:ident $field:ident texts) => {
        $this.$field.map(|list| crate::application::field::each(list, crate::application::Text::into_owned))
    };
    (@owned $this:ident $field:ident $text:ident) => { $this.$field.map(crate::application::Text::into_owned) };

    (@overlay $this:ident $change:ident $field:ident object) => {
        match (&mut $this.$field, &$change.$field) {
            (crate::application::Field::Present(resource), crate::application::Field::Present(change)) => {
                resource.overlay(change)
            }
            (field, change) => field.overlay(change),
        }
    };
    (@overlay $this:ident $change:ident $field:ident $other:ident) => {
        $this.$field.overlay(&$change.$field)
    };
}
pub(crate) use resource;
