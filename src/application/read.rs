//! Reading an application from JSON text, and the errors of a record that cannot be read at all.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};

use super::field::{Field, Text};
use super::keys::{DUPLICATE_KEY, TOO_DEEP};
use super::resource::FromJson;
use super::{Application, Person, Stated, Walk as _, limits};

/// A record that cannot be read. It names a place and a problem, and contains no part of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{problem}", Place(*line, *column))]
pub struct ReadError {
    /// What is wrong.
    pub problem: ReadProblem,
    /// Line of the record's text, from 1; 0 where the problem is the record as a whole.
    pub line: usize,
    /// Byte column in that line, from 1; 0 where the problem is the record as a whole.
    pub column: usize,
}

/// The place of a problem, before it; nothing where the problem is the record as a whole.
struct Place(usize, usize);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self(0, _) => Ok(()),
            Self(line, column) => write!(f, "line {line}, column {column}: "),
        }
    }
}

/// What makes a record unreadable. Where there is a way out, it follows the problem after a semicolon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadProblem {
    /// The text is not JSON.
    #[error("the text is not valid JSON")]
    Syntax,
    /// The text ends before the JSON does.
    #[error("the JSON ends too early")]
    Truncated,
    /// Something follows the JSON object.
    #[error("more text follows the JSON object")]
    TrailingText,
    /// The JSON is a list, a string, a number, `true`, `false` or `null`.
    #[error("the JSON is not an object; give an object such as {{\"person\": {{...}}}}")]
    NotAnObject,
    /// A key occurs twice in one object, so it is not known which value is meant.
    #[error("a key occurs twice in one object; keep one of the two")]
    DuplicateKey,
    /// A number is too large for every number type, such as `1e400`.
    #[error("a number is out of range")]
    NumberOutOfRange,
    /// A string is not Unicode text, because of a lone surrogate such as `\uD800`.
    #[error("a string contains an escape that is not a Unicode character")]
    InvalidEscape,
    /// A string contains a control character that is not escaped.
    #[error("a string contains a control character that is not escaped")]
    ControlCharacter,
    /// The bytes are not UTF-8.
    #[error("the text is not UTF-8; save it as UTF-8")]
    NotUtf8,
    /// The text begins with a byte order mark.
    #[error("the text begins with a byte order mark; save it as UTF-8 without one")]
    ByteOrderMark,
    /// More than [`limits::RECORD_BYTES`].
    #[error("the record is longer than {} KiB", limits::RECORD_BYTES / 1024)]
    TooLong,
    /// Objects and lists are nested deeper than [`limits::DEPTH`].
    #[error("objects and lists are nested more than {} levels deep", limits::DEPTH)]
    TooDeep,
}

const NOT_AN_OBJECT: &str = "not an object";

impl<'a> Application<'a> {
    /// Reads one application from JSON text.
    ///
    /// # Errors
    /// A [`ReadError`] where the text is not a JSON object, has a key twice in one object or exceeds the [limits]. A
    /// field of a wrong type is not an error: it becomes [`Field::Unreadable`].
    pub fn from_json(text: &'a str) -> Result<Self, ReadError> {
        Self::from_slice(text.as_bytes())
    }

    /// Reads one application from the bytes of JSON text, as [`Application::from_json`] does.
    ///
    /// # Errors
    /// As [`Application::from_json`], and where the bytes are not UTF-8.
    pub fn from_slice(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let mut application: Self = read_json(bytes)?;
        if !application.seems_bare_person() {
            return Ok(application);
        }
        let Field::Present(mut person) = read_json::<Field<Person<'a>>>(bytes)? else { return Ok(application) };
        person.unread.retain(|key| !Self::SETTINGS.contains(&key));
        let mut bare = Self::default();
        for (place, stated) in bare.settings().into_iter().zip(application.settings()) {
            std::mem::swap(place, stated);
        }
        std::mem::swap(&mut bare.allowed_residence_countries, &mut application.allowed_residence_countries);
        bare.person = Field::Present(person);
        bare.given.is_bare_person = true;
        Ok(bare)
    }

    /// What says how to read an application, and may stand beside the fields of a person.
    const SETTINGS: [&'static str; 6] =
        ["reference", "flow", "environment", "as_of", "order_button_text", "allowed_residence_countries"];

    /// Those of [`Self::SETTINGS`] that are texts.
    const fn settings(&mut self) -> [&mut Field<Text<'a>>; 5] {
        [&mut self.reference, &mut self.flow, &mut self.environment, &mut self.as_of, &mut self.order_button_text]
    }

    /// Whether the text is a `person` resource alone: no part of an application is stated, and two keys or more are
    /// fields that only a person has. Then [`Application::from_slice`] reads it as one.
    #[must_use]
    pub fn seems_bare_person(&self) -> bool {
        let is_of_person =
            |key: &&str| Person::SHAPE.fields.iter().any(|field| field.name == *key && is_of_persons(key));
        !self.unread.is_empty()
            && self.unread.keys().filter(is_of_person).count() > 1
            && !Self::SHAPE
                .fields
                .iter()
                .any(|field| field.kind.resource().is_some() && self.stated_at(field.name) == Stated::Something)
    }
}

/// Keys that other resources have, too, are no sign of a person.
fn is_of_persons(key: &str) -> bool {
    !matches!(key, "id" | "created_at" | "title" | "address")
}

/// Reads a value from the bytes of JSON text, within the limits of a record.
pub(crate) fn read_json<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, ReadError> {
    let whole = |problem| ReadError { problem, line: 0, column: 0 };
    if bytes.len() > limits::RECORD_BYTES {
        return Err(whole(ReadProblem::TooLong));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(whole(ReadProblem::ByteOrderMark));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(ReadProblem::NotUtf8))?;
    serde_json::from_str(text).map_err(|error| ReadError::from_serde(&error))
}

/// For other deserializers than `serde_json`. The caller keeps the limit of the record's length.
impl<'de: 'a, 'a> Deserialize<'de> for Application<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Field::<Application<'de>>::deserialize(deserializer)? {
            Field::Present(application) => Ok(application),
            Field::Absent | Field::Null | Field::Unreadable(_) => Err(D::Error::custom(NOT_AN_OBJECT)),
        }
    }
}

impl ReadError {
    /// The messages of `serde_json` can quote the input, so that only their fixed beginnings are compared and
    /// none of them is passed on.
    fn from_serde(error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let known = [
            (DUPLICATE_KEY, ReadProblem::DuplicateKey),
            (TOO_DEEP, ReadProblem::TooDeep),
            ("recursion limit", ReadProblem::TooDeep),
            (NOT_AN_OBJECT, ReadProblem::NotAnObject),
            ("EOF", ReadProblem::Truncated),
            ("trailing characters", ReadProblem::TrailingText),
            ("number out of range", ReadProblem::NumberOutOfRange),
            ("lone leading surrogate", ReadProblem::InvalidEscape),
            ("unexpected end of hex escape", ReadProblem::InvalidEscape),
            ("invalid escape", ReadProblem::InvalidEscape),
            ("invalid unicode code point", ReadProblem::InvalidEscape),
            ("control character", ReadProblem::ControlCharacter),
        ];
        let problem = known
            .into_iter()
            .find_map(|(beginning, problem)| message.starts_with(beginning).then_some(problem))
            .unwrap_or(ReadProblem::Syntax);
        // What is wrong with the whole has no place worth naming.
        if problem == ReadProblem::NotAnObject {
            return Self { problem, line: 0, column: 0 };
        }
        Self { problem, line: error.line(), column: error.column() }
    }
}

// `FromJson` is what the derive of a resource implements; the top level reads itself through `Field`.
const _: fn() = || {
    fn reads<'de, T: FromJson<'de>>() {}
    reads::<Application<'_>>();
};
