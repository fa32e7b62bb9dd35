//! The `resource!` declaration that every resource is written in.

/// Declares a resource: the struct, its reading and writing, its walk and its shape, from one list of fields.
///
/// A field is `name: kind`, or `name = "key": kind` where its key is no name in Rust; kind is `text`, `country`,
/// `countries`, `texts`, `date`, `timestamp`, `day_or_timestamp`, `flag`, `count`, `object(Resource)`, `list(Resource)` or
/// `one_or_list(Resource)`. The doc comment of a field is its description in the JSON Schema too. A field after `beside`
/// is none of the JSON.
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
        /// The fields, for whatever begins with a key: keys are compared in one place.
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, reason = "named as the fields are")]
        enum Key { $( $field, )* }

        impl Key {
            #[inline(never)]
            fn of(key: &str) -> Option<Self> {
                match key {
                    $( crate::application::resource!(@key $field $( $key )?) => Some(Self::$field), )*
                    _ => None,
                }
            }
        }

        impl<'de> crate::application::field::FromJson<'de> for $name<'de> {
            fn empty_object() -> Option<Self> {
                Some(Self::default())
            }
            fn as_resource(&mut self) -> Option<&mut dyn crate::application::field::Resource<'de>> {
                Some(self)
            }
        }

        impl<'de> crate::application::field::Resource<'de> for $name<'de> {
            fn place(&mut self, key: &str) -> Option<&mut dyn crate::application::field::Place<'de>> {
                match Key::of(key)? {
                    $( Key::$field => Some(&mut self.$field), )*
                }
            }
            fn unread(&mut self, keys: &crate::application::read::Keys<'de>) {
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
                // Their values are lost; any other that says something is read alike.
                for key in self.unread.keys() {
                    object.serialize_entry(key, &true)?;
                }
                object.end()
            }
        }

        impl<'a> crate::application::shape::Walk<'a> for $name<'a> {
            fn walk<'s>(&'s self, path: &str, visit: &mut dyn FnMut(&str, crate::application::Leaf<'s>)) {
                $( {
                    let key = crate::application::resource!(@key $field $( $key )?);
                    crate::application::resource!(@walk self path visit key $field $kind);
                } )*
                for key in self.unread.keys() {
                    visit(path, crate::application::Leaf::Unread(&Self::SHAPE, key));
                }
            }

            fn holds_unread(&self) -> bool {
                !self.unread.is_empty() $( || crate::application::resource!(@unread self $field $kind) )*
            }

            fn holds_unreadable(&self) -> bool {
                false $( || crate::application::resource!(@unreadable self $field $kind) )*
            }

            fn stated_at(&self, pointer: &str) -> crate::application::Stated {
                let (key, rest) = crate::application::shape::first_key(pointer);
                match Key::of(key) {
                    $( Some(Key::$field) => {
                        let _ = rest;
                        crate::application::resource!(@stated self rest $field $kind)
                    } )*
                    None => crate::application::Stated::Nothing,
                }
            }
        }

        };

        impl<'a> $name<'a> {
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

    (@kind flag) => { crate::application::Kind::Flag };
    (@kind count) => { crate::application::Kind::Count };
    (@kind text) => { crate::application::Kind::Text };
    (@kind name) => { crate::application::Kind::Text };
    (@kind country) => { crate::application::Kind::Country };
    (@kind countries) => { crate::application::Kind::Countries };
    (@kind texts) => { crate::application::Kind::Texts };
    (@kind date) => { crate::application::Kind::Date };
    (@kind last_day) => { crate::application::Kind::LastDay };
    (@kind timestamp) => { crate::application::Kind::Timestamp };
    (@kind day_or_timestamp) => { crate::application::Kind::DayOrTimestamp };
    (@kind object $inner:ident) => { crate::application::Kind::Object(&$inner::SHAPE) };
    (@kind list $inner:ident) => { crate::application::Kind::List(&$inner::SHAPE) };
    (@kind one_or_list $inner:ident) => { crate::application::Kind::OneOrList(&$inner::SHAPE) };

    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident object) => {
        crate::application::shape::walk_object(&$this.$field, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident list) => {
        crate::application::shape::walk_list(&$this.$field, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident one_or_list) => {
        crate::application::shape::walk_one_or_list(&$this.$field, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident countries) => {
        crate::application::shape::walk_texts(&$this.$field, crate::application::Kind::Country, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident texts) => {
        crate::application::shape::walk_texts(&$this.$field, crate::application::Kind::Text, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident flag) => {
        crate::application::shape::walk_flag(&$this.$field, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident count) => {
        crate::application::shape::walk_count(&$this.$field, $path, $key, $visit)
    };
    (@walk $this:ident $path:ident $visit:ident $key:ident $field:ident $text:ident) => {
        crate::application::shape::walk_text(
            &$this.$field,
            crate::application::resource!(@kind $text),
            $path,
            $key,
            $visit,
        )
    };

    (@unreadable $this:ident $field:ident object) => {
        crate::application::shape::object_holds_unreadable(&$this.$field)
    };
    (@unreadable $this:ident $field:ident list) => {
        crate::application::shape::list_holds_unreadable(&$this.$field)
    };
    (@unreadable $this:ident $field:ident one_or_list) => {
        crate::application::shape::one_or_list_holds(&$this.$field, crate::application::Walk::holds_unreadable)
    };
    (@unreadable $this:ident $field:ident countries) => {
        crate::application::shape::texts_hold_unreadable(&$this.$field)
    };
    (@unreadable $this:ident $field:ident texts) => {
        crate::application::shape::texts_hold_unreadable(&$this.$field)
    };
    (@unreadable $this:ident $field:ident $leaf:ident) => {
        matches!($this.$field, crate::application::Field::Unreadable(_))
    };

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
    (@unread $this:ident $field:ident object) => {
        $this.$field.present().is_some_and(crate::application::Walk::holds_unread)
    };
    (@unread $this:ident $field:ident list) => {
        $this.$field.present().is_some_and(|list| {
            list.iter().any(|entry| entry.present().is_some_and(crate::application::Walk::holds_unread))
        })
    };
    (@unread $this:ident $field:ident one_or_list) => {
        $this.$field.present().is_some_and(|some| some.iter().any(|(_, one)| crate::application::Walk::holds_unread(one)))
    };
    (@unread $this:ident $field:ident $leaf:ident) => { false };

    (@stated $this:ident $rest:ident $field:ident object) => {
        crate::application::shape::object_stated_at(&$this.$field, $rest)
    };
    (@stated $this:ident $rest:ident $field:ident one_or_list) => {
        crate::application::shape::one_or_list_stated_at(&$this.$field, $rest)
    };
    (@stated $this:ident $rest:ident $field:ident list) => { crate::application::Stated::of(&$this.$field) };
    (@stated $this:ident $rest:ident $field:ident countries) => { crate::application::Stated::of(&$this.$field) };
    (@stated $this:ident $rest:ident $field:ident texts) => { crate::application::Stated::of(&$this.$field) };
    (@stated $this:ident $rest:ident $field:ident count) => { crate::application::Stated::of(&$this.$field) };
    (@stated $this:ident $rest:ident $field:ident flag) => { crate::application::Stated::of(&$this.$field) };
    (@stated $this:ident $rest:ident $field:ident name) => {
        crate::application::shape::name_stated(&$this.$field)
    };
    (@stated $this:ident $rest:ident $field:ident $text:ident) => {
        crate::application::shape::text_stated(&$this.$field)
    };
}
pub(crate) use resource;
