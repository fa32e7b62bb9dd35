//! The yardstick: the same checks as the rules of `onboardable`, written in the most obvious way.
//!
//! Owned structs with optional strings, derived reading, regular expressions, chrono's own parsing of dates, a list
//! of findings with their texts. Lists, limits and lengths come from the rulebook, in `book.rs`. Written to be
//! readable and correct, neither tuned nor slowed down: what a good engineer would have after a day.
//! `tests/yardstick.rs` compares its decisions with those of `onboardable`.

#![allow(dead_code, reason = "fields that no check reads are still held to their type")]

mod address;
mod applicant;
mod book;
mod checks;
mod identification;
mod person;
mod reading;
mod tin;

pub use applicant::Applicant;
pub use checks::judge;

/// A finding of a check.
pub struct Finding {
    /// The check.
    pub rule: &'static str,
    /// The severity.
    pub severity: Severity,
    /// The finding, and its place.
    pub message: String,
}

/// The severity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// For information.
    Note,
    /// Not yet.
    Hold,
    /// No.
    Deny,
}

/// The decision: `proceed`, `hold` or `deny`.
pub fn decision(findings: &[Finding]) -> &'static str {
    match findings.iter().map(|finding| finding.severity).max() {
        None | Some(Severity::Note) => "proceed",
        Some(Severity::Hold) => "hold",
        Some(Severity::Deny) => "deny",
    }
}
