//! Deadlines: what runs out, when, and which rule says so.

use chrono::{Days, NaiveDate};

use crate::facts::{Fact, Facts, country::Country};
use crate::rulebook::{RuleId, values};
use crate::rules::{identity_document, tax};

/// A day by which something must have happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What is due.
    pub what: &'static str,
    /// The last good day, in UTC.
    pub by: NaiveDate,
    /// The rule that finds it missing afterwards.
    pub rule: RuleId,
}

/// The deadlines that run for an applicant, in the order of their days.
#[must_use]
pub fn deadlines(facts: &Facts<'_>) -> Vec<Deadline> {
    match (tax_identification(facts), identity_document(facts)) {
        (Some(tax), Some(document)) if document.by < tax.by => vec![document, tax],
        (tax, document) => tax.into_iter().chain(document).collect(),
    }
}

/// Branch DE may open the account first. Without an account the days are counted from today: no earlier account
/// could give the applicant more.
fn tax_identification(facts: &Facts<'_>) -> Option<Deadline> {
    if facts.branch != Fact::Known(Country::GERMANY) || tax::holds_primary(facts) {
        return None;
    }
    let opened = facts.account_opened_at.known().map_or(facts.today, |opened_at| opened_at.date_naive());
    let days = u64::try_from(values::tax::GRACE_DAYS.at(facts.today)).ok()?;
    Some(Deadline {
        what: "tax_identification",
        by: opened.checked_add_days(Days::new(days))?,
        rule: RuleId::TaxMissing,
    })
}

/// Branches IT and ES block the account of a customer whose document expired too long ago.
fn identity_document(facts: &Facts<'_>) -> Option<Deadline> {
    let rule = RuleId::IdentityDocumentBlocksAccount;
    let branch = facts.branch.known()?;
    let valid_until =
        facts.person.legitimation_valid_until.known().filter(|_| branch.is_one_of(rule.rule().branches))?;
    Some(Deadline { what: "identity_document", by: identity_document::blocking_day(valid_until, facts.today)?, rule })
}
