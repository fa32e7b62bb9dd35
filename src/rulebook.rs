//! The rulebook: every rule's words, sources, scope and dated values, written from `rules/*.toml`.
//!
//! The entries live in `rules/`, where an analyst reads and edits them; the rows are written from them by
//! `cargo xtask bless` and held against them by a test, so that no TOML parser is needed where the rules run.

mod clock;
mod entry;
mod failure;
mod flow;
mod method;
mod name;
pub mod rows;
pub mod tables;
mod terms;

pub use clock::{Clock, Condition, Start, Unit};
pub use entry::{AnyDated, Asked, Dated, InForce, Next, Rule, Rulebook, Value, Version};
#[cfg(feature = "handbook")]
pub use entry::{Code, CodeList, Family};
pub use failure::{Cause, Failure, Fraud, Retry};
pub use flow::Flow;
pub use method::{Ending, Event, Machine, Method, Move, Simulated, Standing, Status, TestIban, Transfers, machine};
pub(crate) use name::named_in;
#[cfg(feature = "handbook")]
pub use rows::methods::CODES;
pub use rows::methods::{CLOCKS, FAILURES, MACHINES, TEST_IBANS};
pub use rows::rules::{RULEBOOK, RULES, RuleId, VALUES, values, words};
pub(crate) use terms::named;
pub use terms::{ConditionOf, Effect, Gate, Lang, Light, Row, Source, Who, Words};
