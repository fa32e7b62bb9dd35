//! The text of a record: one line of JSON that ends with the digest of what comes before, and in a chain with its link.
//!
//! ```text
//! {"schema":1,"id":...,"fields":{...},"content":"sha256:...","number":2,"previous":"sha256:...","link":"sha256:..."}
//! ```
//!
//! `content` is the SHA-256 of the line up to the comma before it, byte for byte. `link` is the SHA-256 of three lines
//! without a line end after the last: the number, the link of the record before (empty for the first), and `content`. So a
//! record can be deleted, because a law says so, without breaking the chain: its line becomes
//! `{"deleted":{"content":...,"number":...,"previous":...,"link":...}}`.

use onboardable::Lang;
use serde::{Deserialize, Serialize};

use super::{Record, SCHEMA};
use crate::digest::{self, sha256};
use crate::words::record as words;

/// The end of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// The digest of the record.
    pub content: String,
    /// Its number in the chain, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    /// The link of the record before; the first record of a chain has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// The link of this record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// A record as text, not yet linked to another.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// Its id.
    pub id: String,
    body: String,
    content: String,
}

impl Sealed {
    /// Writes a record and seals it with its digest.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let mut body = serde_json::to_string(record).unwrap_or_default();
        // The seal comes before the last brace.
        body.pop();
        let content = sha256(body.as_bytes());
        Self { id: record.id.clone(), body, content }
    }

    /// Returns the record as a line, with its line end: after the chain, or on its own.
    #[must_use]
    pub fn line(self, chain: Option<&mut Chain>) -> String {
        let seal = match chain {
            Some(chain) => chain.add(self.content),
            None => Seal { content: self.content, number: None, previous: None, link: None },
        };
        let mut line = self.body;
        line.push_str(&seal.tail());
        line.push('\n');
        line
    }
}

impl Seal {
    /// The seal as the end of a record: after a comma, with the brace that closes the record.
    fn tail(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        format!(",{}", json.strip_prefix('{').unwrap_or_default())
    }

    fn link_of(number: u64, previous: Option<&str>, content: &str) -> String {
        sha256(format!("{number}\n{}\n{content}", previous.unwrap_or_default()).as_bytes())
    }
}

/// The end of a chain, to which records are added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    number: u64,
    head: Option<String>,
}

impl Chain {
    /// Returns the chain that ends with a record.
    #[must_use]
    pub fn after(seal: &Seal) -> Option<Self> {
        Some(Self { number: seal.number?, head: Some(seal.link.clone()?) })
    }

    /// Returns how many records it has, those that were deleted included.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.number
    }

    /// Returns the link of its last record; `None` where it has none.
    #[must_use]
    pub fn head(&self) -> Option<&str> {
        self.head.as_deref()
    }

    fn add(&mut self, content: String) -> Seal {
        let previous = self.head.take();
        self.number = self.number.saturating_add(1);
        let link = Seal::link_of(self.number, previous.as_deref(), &content);
        self.head = Some(link.clone());
        Seal { content, number: Some(self.number), previous, link: Some(link) }
    }

    /// Checks that a record is the next of the chain, and goes on to it.
    fn follow(&mut self, seal: &Seal) -> Result<(), Flaw> {
        let (Some(number), Some(link)) = (seal.number, &seal.link) else { return Err(Flaw::NotLinked) };
        let expected = self.number.saturating_add(1);
        if number != expected {
            return Err(if number > expected {
                Flaw::Missing { expected, number }
            } else {
                Flaw::Again { expected, number }
            });
        }
        if seal.previous != self.head {
            return Err(Flaw::Previous);
        }
        if *link != Seal::link_of(number, seal.previous.as_deref(), &seal.content) {
            return Err(Flaw::Link);
        }
        (self.number, self.head) = (number, Some(link.clone()));
        Ok(())
    }
}

/// A line of a file of records.
#[derive(Debug)]
pub enum Line {
    /// A record.
    Record(Box<Record>, Seal),
    /// What is left of a record that was deleted.
    Deleted(Seal),
}

/// What is left of a record that was deleted.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Deleted {
    /// Its seal.
    deleted: Seal,
}

/// A line of records: a record, or what is left of one that was deleted.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum LineAsJson {
    Record(Box<RecordAsJson>),
    Deleted(Deleted),
}

/// A record with its seal.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[schemars(rename = "Record")]
struct RecordAsJson {
    #[serde(flatten)]
    record: Record,
    /// The digest of the record.
    content: String,
    /// Its number in the chain, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    /// The link of the record before; the first record of a chain has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<String>,
    /// The link of this record.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Line {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Line".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        LineAsJson::json_schema(generator)
    }
}

/// Whether records are as they were written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verified<'r> {
    /// Whether every record is as it was written and, where a head is given, the chain ends with it.
    pub intact: bool,
    /// How many records there are; where one is not as it was written, how many come before it.
    pub records: u64,
    /// How many deleted records there are, counted likewise.
    pub deleted: u64,
    /// Whether the records form a chain.
    pub chain: bool,
    /// The link of the last record; absent without a chain, and where a record is not as it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<&'r str>,
    /// The first place that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

/// What is wrong with records, and where.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// The name of the file, or of the folder.
    pub file: String,
    /// The line, from 1; absent where it is the file or the chain as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The name of what is wrong: that of a [`Flaw`], or `head` where the chain does not end with the head that was given.
    pub code: &'static str,
    /// What is wrong.
    pub problem: String,
}

/// What is wrong with a line. It contains no part of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It has no end.
    Unfinished,
    /// It is no record, and no rest of a deleted one.
    NoRecord,
    /// The form of the record is newer than this program.
    Newer(u32),
    /// The text does not have the digest that it states.
    Changed,
    /// The id does not follow from what the record was made from.
    Id,
    /// The record is linked, and the first one was not.
    Linked,
    /// The record is not linked, and the first one was.
    NotLinked,
    /// Records before it are missing.
    Missing {
        /// The number that comes next.
        expected: u64,
        /// The number that the record has.
        number: u64,
    },
    /// The record belongs before the place where it is.
    Again {
        /// The number that comes next.
        expected: u64,
        /// The number that the record has.
        number: u64,
    },
    /// The record follows another one than that before it.
    Previous,
    /// The link does not follow from number, predecessor and digest.
    Link,
    /// The file is not named after the record in it.
    FileName,
}

impl Flaw {
    /// Returns its name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unfinished => "unfinished",
            Self::NoRecord => "no_record",
            Self::Newer(_) => "newer",
            Self::Changed => "changed",
            Self::Id => "id",
            Self::Linked => "linked",
            Self::NotLinked => "not_linked",
            Self::Missing { .. } => "missing",
            Self::Again { .. } => "again",
            Self::Previous => "previous",
            Self::Link => "link",
            Self::FileName => "file_name",
        }
    }

    /// Returns it in words, to be put after the place.
    #[must_use]
    pub fn to_text(self, lang: Lang) -> String {
        let phrase = match self {
            Self::Unfinished => words::UNFINISHED,
            Self::NoRecord => words::NO_RECORD,
            Self::Newer(_) => words::NEWER,
            Self::Changed => words::CHANGED,
            Self::Id => words::ID,
            Self::Linked => words::LINKED,
            Self::NotLinked => words::NOT_LINKED,
            Self::Missing { expected, number } if expected.saturating_add(1) == number => words::ONE_MISSING,
            Self::Missing { .. } => words::SEVERAL_MISSING,
            Self::Again { .. } => words::AGAIN,
            Self::Previous => words::PREVIOUS,
            Self::Link => words::LINK,
            Self::FileName => words::FILE_NAME,
        };
        match self {
            Self::Newer(schema) => {
                phrase.filled(lang, &[("schema", &schema.to_string()), ("known", &SCHEMA.to_string())])
            }
            Self::Missing { expected, number } | Self::Again { expected, number } => {
                let last = number.saturating_sub(1).to_string();
                let (expected, number) = (expected.to_string(), number.to_string());
                phrase.filled(lang, &[("expected", &expected), ("last", &last), ("number", &number)])
            }
            Self::Unfinished
            | Self::NoRecord
            | Self::Changed
            | Self::Id
            | Self::Linked
            | Self::NotLinked
            | Self::Previous
            | Self::Link
            | Self::FileName => phrase.text(lang).to_owned(),
        }
    }
}

impl Line {
    /// Reads a line with its line end, and checks everything that it shows on its own.
    ///
    /// # Errors
    /// A [`Flaw`].
    pub fn read(line: &[u8]) -> Result<Self, Flaw> {
        const SEAL: &str = ",\"content\":\"";

        let text = line.strip_suffix(b"\n").ok_or(Flaw::Unfinished)?;
        let text = std::str::from_utf8(text).map_err(|_| Flaw::NoRecord)?;
        if text.starts_with("{\"deleted\":") {
            let deleted: Deleted = serde_json::from_str(text).map_err(|_| Flaw::NoRecord)?;
            let is_own_text = serde_json::to_string(&deleted).is_ok_and(|own| own == text);
            let has_digest = deleted.deleted.content.strip_prefix(digest::PREFIX).is_some_and(is_hex);
            return if is_own_text && has_digest { Ok(Self::Deleted(deleted.deleted)) } else { Err(Flaw::NoRecord) };
        }
        let read = || {
            let (body, tail) = text.split_at_checked(text.rfind(SEAL)?)?;
            let seal: Seal = serde_json::from_str(&format!("{{{}", tail.strip_prefix(',')?)).ok()?;
            // Byte for byte, so that no byte of it can be another.
            (seal.tail() == tail).then_some((body, seal))
        };
        let (body, seal) = read().ok_or_else(|| newer(text).unwrap_or(Flaw::NoRecord))?;
        if sha256(body.as_bytes()) != seal.content {
            return Err(Flaw::Changed);
        }
        if let Some(newer) = newer(text) {
            return Err(newer);
        }
        let record: Record = serde_json::from_str(&format!("{body}}}")).map_err(|_| Flaw::NoRecord)?;
        if record.id != record.id() {
            return Err(Flaw::Id);
        }
        Ok(Self::Record(Box::new(record), seal))
    }

    /// Returns the seal.
    #[must_use]
    pub const fn seal(&self) -> &Seal {
        match self {
            Self::Record(_, seal) | Self::Deleted(seal) => seal,
        }
    }
}

fn is_hex(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The form of a record, where it is newer than this program.
fn newer(text: &str) -> Option<Flaw> {
    #[derive(Deserialize)]
    struct Form {
        schema: u32,
    }
    let Form { schema } = serde_json::from_str(text).ok()?;
    (schema > SCHEMA).then_some(Flaw::Newer(schema))
}

/// What was checked of a file of records.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// How many records there are.
    pub records: u64,
    /// How many were deleted.
    pub deleted: u64,
    /// The chain as far as it was checked; `None` where the records are not linked.
    pub chain: Option<Chain>,
}

impl Checked {
    /// Goes on to a line that was read.
    ///
    /// # Errors
    /// A [`Flaw`] where it is not the next of the chain.
    pub fn next(&mut self, line: &Line) -> Result<(), Flaw> {
        self.follow(line.seal(), matches!(line, Line::Deleted(_)))
    }

    /// Goes on to a line of which only the seal was kept.
    ///
    /// # Errors
    /// A [`Flaw`] where it is not the next of the chain.
    pub fn follow(&mut self, seal: &Seal, is_deleted: bool) -> Result<(), Flaw> {
        if self.records == 0 && self.deleted == 0 && seal.number.is_some() {
            self.chain = Some(Chain::default());
        }
        match &mut self.chain {
            Some(chain) => chain.follow(seal)?,
            None if *seal != (Seal { content: seal.content.clone(), number: None, previous: None, link: None }) => {
                return Err(Flaw::Linked);
            }
            None => {}
        }
        self.count(is_deleted);
        Ok(())
    }

    /// Counts a line of which the chain is not checked.
    pub const fn count(&mut self, is_deleted: bool) {
        let count = if is_deleted { &mut self.deleted } else { &mut self.records };
        *count = count.saturating_add(1);
    }

    /// Returns the link of the last record.
    #[must_use]
    pub fn head(&self) -> Option<&str> {
        self.chain.as_ref().and_then(Chain::head)
    }
}
