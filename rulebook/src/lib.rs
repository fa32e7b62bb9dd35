//! Reads a folder of rules such as `rules/`: the entries that an analyst reads and edits, as a rulebook to judge by.
//!
//! An edited copy may differ from the built-in rulebook in words, values, effects, scopes, days and withdrawals. The
//! rules themselves are functions of the rules crate, and the lookup tables in `tables/` are built in: an entry without
//! a function, a rule without its entry, a missing word, an unknown key and a value of another type are refused, with
//! file, line and reason.
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

#[allow(missing_docs, reason = "the keys of the files: rules/README.md says what each means")]
mod entry;
mod folder;
#[allow(missing_docs, reason = "the keys of the files: rules/README.md says what each means")]
mod method;
mod promises;
mod texts;
#[cfg(feature = "value")]
mod value;

pub use entry::{Book, Day, Family, FamilyFile, Field, InForce, Next, Rule, Source, Value, Version, Words};
pub use folder::{Files, Folder, Refused, digest_of};
pub use method::{
    Clock, Code, CodeList, Failure, Failures, Machine, MethodFile, Methods, Move, Status, TestIban, TestIbans,
    versions_of,
};
pub use texts::{HANDBOOK, Texts};
#[cfg(feature = "value")]
pub use value::read;
