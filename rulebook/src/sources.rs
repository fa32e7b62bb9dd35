//! The register of sources, `rules/sources.toml`: every document that the rulebook cites, with its edition, the day it was
//! read, its headings, and the digest of the text of each cited section; and what hangs on a section.

mod check;
mod outline;
mod record;
mod register;
mod table;

pub use check::{Check, CheckedDocument, CheckedSection, State, Texts, check};
pub use record::{Recorded, record};
pub(crate) use register::Citation;
pub use register::{CodeGroup, Document, Kind, Listed, ListedDocument, ListedSection, Register, Rests, Section};

/// The file of the register.
pub(crate) const SOURCES: &str = "sources.toml";
