//! Deadlines: what is due, by when, what happens afterwards, who must act, and the rule that reports it.
//!
//! Every clock is data: those of the methods of identification in `rules/identification/`, the others in
//! `rules/deadlines.toml`. A clock runs where its start is known and its conditions are met. The clocks of a method
//! run for the identification that the gate asks about; the recovery of an account runs for the BankIdent Plus that
//! failed. Days are calendar days in UTC, and the last one is included; minutes and hours end at an instant. A
//! deadline that has passed stays in the list until the task is done, and its rule reports it.

mod clock;
pub mod recovery;

use std::fmt;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use crate::application::{Pointer, instant_text};
use crate::facts::{Facts, IdentificationFacts};
use crate::rulebook::{RuleId, Who, Words};
use crate::scope::applying;

/// A day or an instant by which something must have happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The task: the id of its clock.
    pub what: &'static str,
    /// The last good day, or the last good instant.
    pub by: By,
    /// Whether it is over at the instant of the evaluation.
    pub has_passed: bool,
    /// The rule that reports it afterwards.
    pub rule: RuleId,
    /// The identification it belongs to, if any.
    pub identification: Option<Pointer>,
    /// The task in words.
    pub title: Words,
    /// Who must act.
    pub who: Who,
    /// What happens afterwards.
    pub consequence: Words,
}

/// The end of a deadline. Ordered by time; a day ends with its last moment in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The last good day.
    Day(NaiveDate),
    /// The last good instant.
    Instant(DateTime<Utc>),
}

impl By {
    /// Returns the last good instant.
    #[must_use]
    pub fn end(self) -> DateTime<Utc> {
        match self {
            Self::Day(day) => {
                day.and_time(NaiveTime::from_hms_nano_opt(23, 59, 59, 999_999_999).unwrap_or_default()).and_utc()
            }
            Self::Instant(instant) => instant,
        }
    }

    /// Returns the last good day if it ends with a day.
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Instant(_) => None,
        }
    }

    /// Returns whether it is over at an instant.
    #[must_use]
    pub fn is_over(self, now: DateTime<Utc>) -> bool {
        match self {
            Self::Day(day) => now.date_naive() > day,
            Self::Instant(instant) => now > instant,
        }
    }
}

impl Ord for By {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.end().cmp(&other.end())
    }
}

impl PartialOrd for By {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// `2026-12-05`, or `2026-11-21T10:10:00Z`.
impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Instant(instant) => f.write_str(&instant_text(*instant)),
        }
    }
}

/// Returns the deadlines that run for an applicant at the gate of the facts, in the order of their ends.
#[must_use]
pub fn deadlines(facts: &Facts<'_>) -> Vec<Deadline> {
    let applying = applying(facts);
    let mut deadlines: Vec<Deadline> = Vec::new();
    for clock in facts.rulebook.clocks {
        // A deadline whose rule is not evaluated would never be reported as passed.
        let Some(rule) = clock.rule.filter(|rule| applying.contains(*rule)) else { continue };
        let of = clock.identification(facts);
        let Some(by) = clock.end_for(of, facts).known().filter(|by| clock.is_shown(*by, facts)) else { continue };
        let deadline = Deadline {
            what: clock.id,
            by,
            has_passed: by.is_over(facts.as_of),
            rule,
            identification: of.map(IdentificationFacts::pointer),
            title: clock.title,
            who: clock.who,
            consequence: clock.consequence,
        };
        // There are only a few, so each is inserted in order: a sort would take four kilobytes in a browser.
        let place = deadlines.partition_point(|before| before.by <= deadline.by);
        deadlines.insert(place, deadline);
    }
    deadlines
}

/// Returns the deadlines that end within so many days from an instant, and those that have passed.
pub fn due_within(deadlines: &[Deadline], now: DateTime<Utc>, days: u64) -> impl Iterator<Item = &Deadline> {
    let last = now.date_naive().checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    deadlines.iter().filter(move |deadline| deadline.by.end().date_naive() <= last)
}
