//! The yardstick: the same checks as the rules of `onboardable`, in the way that first comes to mind.
//!
//! Owned structs with optional strings, derived reading, regular expressions, chrono's own parsing of dates, a list
//! of findings with their words. Lists, limits and lengths it reads from the rulebook, in `book.rs`. Written to be read
//! and to be right, and neither tuned nor held back: what a good engineer would have after a day.
//! `tests/yardstick.rs` holds its decisions against those of `onboardable`.

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

/// What a check found.
pub struct Finding {
    /// The check.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, where.
    pub message: String,
}

/// How bad it is.
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
