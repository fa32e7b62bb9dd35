//! Reads a folder of rules, such as an edited copy of `rules/`, as a rulebook for the crate `onboardable`.
//!
//! An edited copy may differ from the built-in rulebook in texts, values, effects, scopes, days and withdrawals. The rules
//! themselves are functions of the rules crate, and the lookup tables in `tables/` are built in. So the folder is refused,
//! with file, line and reason, if an entry has no function, a rule has no entry, a text or a field is missing, a key is
//! unknown, or a value has another type.
//!
//! It also compares two rulebooks ([`diff()`]), finds what is wrong with one ([`lint()`]), and keeps the register of the
//! documents that the rules come from ([`sources`]).
//!
//! ```no_run
//! use std::path::Path;
//!
//! use onboardable::{Application, Gate};
//!
//! let rulebook = onboardable_rulebook::read(Path::new("my-rules"))?;
//! let application = Application::from_json(r#"{"person": {"birth_country": "US"}}"#)?;
//! let as_of = onboardable::value::date::parse_as_of("2026-11-21").expect("a day");
//! println!("{}", rulebook.assess(&application, Gate::SignUp, as_of).decision());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "value")]
mod diff;
#[allow(missing_docs, reason = "the keys of the files: rules/README.md says what each means")]
mod entry;
mod folder;
#[cfg(feature = "value")]
mod known;
#[cfg(feature = "value")]
mod layout;
#[cfg(feature = "value")]
mod lint;
#[allow(missing_docs, reason = "the keys of the files: rules/README.md says what each means")]
mod method;
mod promises;
#[cfg(feature = "value")]
mod say;
#[cfg(feature = "value")]
pub mod sources;
mod texts;
#[cfg(feature = "value")]
mod value;

#[cfg(feature = "value")]
pub use diff::{Change, Diff, Entry, Group, Name, diff};
pub use entry::{
    Book, Choice, Clearable, Day, Family, FamilyFile, Field, InForce, Next, Questions, Rule, Source, Step, Value,
    Version, Words,
};
pub use folder::{Files, Folder, Refused, digest_of};
#[cfg(feature = "value")]
pub use known::{LaterChange, known_on, later_changes};
#[cfg(feature = "value")]
pub use lint::{Finding, Kind, Lint, lint};
pub use method::{
    Clock, Code, CodeList, Failure, Failures, Machine, MethodFile, Methods, Move, Status, TestIban, TestIbans,
    versions_of,
};
pub use texts::{ANALYST, HANDBOOK, Shelf, Texts};
#[cfg(feature = "value")]
pub use value::{read, read_files};
