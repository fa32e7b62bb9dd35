//! Clearance: whether a person's decision about a finding counts.
//!
//! A decision counts if none of these rules finds anything in it, or lacks a field of it. One that does not count
//! changes nothing: the finding that it is for stays as it is.

use std::cmp::Reverse;

use crate::facts::{ClearanceFacts, Fact, Facts, Place};
use crate::finding::{Answer, Cleared};
use crate::rulebook::{RuleId, Who};

/// What one clearance must meet, each with a rule.
const CHECKS: [fn(&Facts<'_>, &ClearanceFacts<'_>) -> Answer; 7] =
    [lacks, lacks_second_person, has_one_person, names_no_rule, may_not_clear, is_in_future, is_over];

/// Returns the decision that clears the finding of a rule; of several the one that counts longest, and of those the
/// newest.
pub(crate) fn of(rule: RuleId, facts: &Facts<'_>) -> Option<Cleared> {
    if !facts.states_clearances() {
        return None;
    }
    let name = facts.rulebook.rule(rule).name;
    let clearing = facts.clearances().enumerate().filter(|(_, one)| one.rule == Fact::Known(name));
    let counting = clearing.filter(|(_, one)| counts(facts, one));
    let (_, _, _, cleared) = counting
        .filter_map(|(index, one)| {
            let (at, until) = (one.at.known()?, one.until.known()?);
            let cleared = Cleared { clearance: one.entry().into(), at: at.date_naive(), until };
            Some((until, at, Reverse(index), cleared))
        })
        .max_by_key(|(until, at, index, _)| (*until, *at, *index))?;
    // Nobody has decided about what a change would make of the applicant.
    (!facts.is_changed_for(facts.rulebook.rule(rule))).then_some(cleared)
}

fn counts(facts: &Facts<'_>, clearance: &ClearanceFacts<'_>) -> bool {
    CHECKS.iter().all(|check| check(facts, clearance) == Answer::Clear)
}

/// Finds a clearance without a rule, a person, a reason, a time or an end, and one of the bank without its answer.
pub fn incomplete(facts: &Facts<'_>) -> Answer {
    let unreadable = Answer::unknown_at(facts.unreadable_clearances().map(Place::into));
    each(facts, lacks).or(unreadable)
}

fn lacks(facts: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    let is_banks = one.clears().is_some_and(|rule| facts.rulebook.rule(rule).clearable == Some(Who::Bank));
    let evidence = if is_banks { one.evidence().must_be_stated() } else { one.evidence().must_be_readable() };
    [
        one.rule_name().must_be_stated(),
        one.decided_by().must_be_stated(),
        one.reason().must_be_stated(),
        one.at().must_be_stated(),
        one.until().must_be_stated(),
        evidence,
    ]
    .into_iter()
    .collect()
}

/// Finds a clearance that nobody has approved.
pub fn second_person_missing(facts: &Facts<'_>) -> Answer {
    each(facts, lacks_second_person)
}

fn lacks_second_person(_: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    one.approved_by().must_be_stated()
}

/// Finds a clearance that the same person decided and approved.
pub fn same_person(facts: &Facts<'_>) -> Answer {
    each(facts, has_one_person)
}

fn has_one_person(_: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    match (one.decided_by, one.is_by_one_person()) {
        (Fact::Unreadable, _) => one.decided_by().must_be_known(),
        (_, Some(is_one)) => one.approved_by().finds_if_stated(|_| is_one),
        (_, None) => one.approved_by().must_be_readable(),
    }
}

/// Finds a clearance for a rule that does not exist.
pub fn unknown_rule(facts: &Facts<'_>) -> Answer {
    each(facts, names_no_rule)
}

fn names_no_rule(_: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    one.rule_name().finds_if_stated(|_| one.clears().is_none())
}

/// Finds a clearance for a rule that nobody may clear.
pub fn not_clearable(facts: &Facts<'_>) -> Answer {
    each(facts, may_not_clear)
}

fn may_not_clear(facts: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    let is_clearable = |rule| facts.rulebook.rule(rule).clearable.is_some();
    one.rule_name().finds_if_stated(|_| one.clears().is_some_and(|rule| !is_clearable(rule)))
}

/// Finds a clearance whose time is in the future.
pub fn in_future(facts: &Facts<'_>) -> Answer {
    each(facts, is_in_future)
}

fn is_in_future(facts: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    one.at().finds_if_stated(|at| facts.lies_ahead(at))
}

/// Finds a clearance whose last day has passed.
pub fn expired(facts: &Facts<'_>) -> Answer {
    each(facts, is_over)
}

fn is_over(facts: &Facts<'_>, one: &ClearanceFacts<'_>) -> Answer {
    one.until().finds_if_stated(|until| until < facts.today)
}

fn each(facts: &Facts<'_>, check: fn(&Facts<'_>, &ClearanceFacts<'_>) -> Answer) -> Answer {
    // Nearly every application has none.
    if !facts.states_clearances() {
        return Answer::Clear;
    }
    facts.clearances().map(|one| check(facts, &one)).collect()
}
