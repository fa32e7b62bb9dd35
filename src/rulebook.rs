//! The rulebook: every rule's texts, sources, scope and dated values, generated from `rules/*.toml`.
//!
//! Analysts read and edit the entries in `rules/`; `cargo xtask bless` generates the rows from them and a test
//! compares them, so that no TOML parser is needed at run time.

mod asked;
mod clock;
mod dated;
mod entry;
mod failure;
mod field;
mod flow;
mod method;
mod name;
mod pack;
mod question;
mod rows;
mod rule_set;
mod scope;
pub mod tables;
mod terms;

pub use asked::{Asked, Key, On};
pub use clock::{Clock, Condition, Start, Unit};
pub use dated::{AnyDated, Dated, List, Lists, Map, Typed, Value, Version};
#[cfg(feature = "handbook")]
pub use entry::{Code, CodeList, Family};
pub use entry::{InForce, Next, Rule, Rulebook};
pub use failure::{Cause, Failure, Fraud, Retry};
pub use field::{FieldEntry, Supply};
pub use flow::Flow;
pub use method::{Ending, Event, Machine, Method, Move, Simulated, Standing, Status, TestIban, Transfers};
pub(crate) use name::named_in;
pub use pack::{Pack, PackError, Texts};
pub use question::{Ask, Choice, Step};
pub use rows::rules::{RuleId, TABLE_DIGESTS, values, words};
pub use rule_set::RuleSet;
pub use scope::Scopes;
pub(crate) use terms::named;
pub use terms::{ConditionOf, Effect, Gate, Lang, Light, Row, Source, Who, Words};
