//! The rules: one function each, five to fifteen lines, named after its finding.
//!
//! A function reads facts and answers clear, found or unknown. It has no number, list or sentence: those are in the
//! [rulebook](crate::rulebook). The consequence of an answer is decided in [judge](crate::judge).

pub mod account;
pub mod account_opening_request;
pub mod address;
mod answers;
#[rustfmt::skip]
mod arms;
pub mod application;
pub mod clearance;
pub mod consent;
pub mod device;
pub mod eligibility;
pub mod fatca;
pub mod iban;
pub mod identification;
pub mod identity_document;
pub mod mobile_number;
pub mod name;
pub mod person;
pub mod proof_of_address;
pub mod readiness;
pub mod session;
pub mod tax;
pub mod update;

use crate::facts::Facts;
use crate::finding::Answer;
use crate::rulebook::{ConditionOf, RuleId};
pub use arms::answer;

/// Returns the answer of one rule: as of the creation of the identification, if it is a condition of that, else as of
/// now.
pub(crate) fn answer_as_of<'f, 'a>(rule: RuleId, now: &'f Facts<'a>, at_creation: Option<&'f Facts<'a>>) -> Answer {
    let is_of_creation = || now.rulebook.rule(rule).condition_of != ConditionOf::Person;
    answer(rule, at_creation.filter(|_| is_of_creation()).unwrap_or(now))
}
