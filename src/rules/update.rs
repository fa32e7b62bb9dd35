//! A change of an existing person, evaluated before it is sent.
//!
//! By the bank's list of fields that a `PATCH` may contain, and its conditions on three of them. Without a stated
//! change every rule is clear. Not covered: the values themselves, which the other families check, and whether the
//! bank will ask the customer to confirm the change, for which there is only a note.

use chrono::Days;

use crate::facts::change::is_named;
use crate::facts::{ChangeFacts, Fact, Facts, Stated};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::update::{AML_CONFIRMATION_DAYS, CHANGEABLE, OWN_BUSINESS_STATUSES, SUPPORT_ONLY};

/// Finds a field that only the bank's support can change.
pub fn field_not_changeable(facts: &Facts<'_>) -> Answer {
    facts.stated_change().if_stated(|change| {
        let fields = SUPPORT_ONLY.at(facts).iter().copied();
        Answer::found_at(fields.filter(|pointer| change.names(pointer)).map(Into::into))
    })
}

/// Finds a field that is on none of the bank's lists. Its name is the caller's text and is not shown.
pub fn field_not_known(facts: &Facts<'_>) -> Answer {
    let (changeable, support_only) = (CHANGEABLE.at(facts), SUPPORT_ONLY.at(facts));
    let is_known = |key: &str| changeable.contains(&key) || support_only.iter().any(|field| is_named(field, key));
    let stated = facts.stated_change();
    stated.if_stated(|change| match change.keys().filter(|key| !is_known(key)).count() {
        0 => Answer::Clear,
        count => Answer::found(stated.at).with("count", Detail::number(count)),
    })
}

/// Finds a change that the customer may have to confirm: of a field that has, or may have, a value already.
pub fn confirmation_possible(facts: &Facts<'_>) -> Answer {
    let may_hold = |key| facts.person_has(key) != Stated::Null;
    facts.stated_change().finds_if_stated(|change| changeable(change, facts).any(may_hold))
}

/// Finds a change of a field with a value by a person who has no second factor to confirm it.
pub fn second_factor_missing(facts: &Facts<'_>) -> Answer {
    let holds = |key| facts.person_has(key) == Stated::Something;
    facts.stated_change().if_stated(|change| {
        if !changeable(change, facts).any(holds) {
            return Answer::Clear;
        }
        let (number, device) = (facts.number_receives_codes(), facts.has_device());
        match (number.fact, device.fact) {
            (Fact::Known(true), _) | (_, Fact::Known(true)) | (Fact::Missing, Fact::Missing) => Answer::Clear,
            (Fact::Known(false), Fact::Known(false)) => number.found().or(device.found()),
            (Fact::Known(false), Fact::Missing | Fact::Unreadable) => device.unknown(),
            (Fact::Missing | Fact::Unreadable, Fact::Known(false) | Fact::Unreadable) => number.unknown(),
            (Fact::Unreadable, Fact::Missing) => number.unknown(),
        }
    })
}

/// Finds a confirmation date that is neither today nor tomorrow.
pub fn aml_confirmed_on_not_today(facts: &Facts<'_>) -> Answer {
    facts.stated_change().if_stated(|change| {
        let days = u64::try_from(AML_CONFIRMATION_DAYS.at(facts)).unwrap_or_default();
        let last = facts.today.checked_add_days(Days::new(days));
        let is_accepted = |day| facts.today <= day && last.is_some_and(|last| day <= last);
        let confirmed_on = change.person.aml_confirmed_on();
        match confirmed_on.fact {
            Fact::Missing => confirmed_on.at.found_if(change.names(confirmed_on.pointer().as_str())),
            Fact::Known(_) | Fact::Unreadable => confirmed_on.finds(|day| !is_accepted(day)),
        }
    })
}

/// Finds a change to self-employment without NACE code or emptied industry.
pub fn own_business_without_industry(facts: &Facts<'_>) -> Answer {
    facts.stated_change().if_stated(|change| {
        let (status, before) = (change.person.employment_status(), facts.person.employment_status());
        status.if_stated(|own| {
            let is_own_business = OWN_BUSINESS_STATUSES.at(facts).contains(&own);
            if !is_own_business || change.nace_code().known().is_some() {
                return Answer::Clear;
            }
            if change.empties_industry() || before.fact == Fact::Known(own) {
                return Answer::Clear;
            }
            match (change.nace_code().fact, before.fact) {
                (Fact::Missing, Fact::Missing | Fact::Unreadable) => before.unknown(),
                (Fact::Missing, Fact::Known(_)) => status.found(),
                (Fact::Known(_) | Fact::Unreadable, _) => change.nace_code().must_be_readable(),
            }
        })
    })
}

/// Finds a NACE code and an industry in one change.
pub fn industry_beside_nace_code(facts: &Facts<'_>) -> Answer {
    facts.stated_change().if_stated(|change| {
        let beside = change.industry().into_iter().filter(|_| change.nace_code().known().is_some());
        Answer::found_at(beside.filter(|one| one.known().is_some()).map(|one| one.pointer()))
    })
}

/// Returns the keys of the change that the bank allows a partner to send.
fn changeable<'a>(change: ChangeFacts<'_, 'a>, facts: &Facts<'_>) -> impl Iterator<Item = &'a str> {
    let changeable = CHANGEABLE.at(facts);
    change.keys().filter(move |key| changeable.contains(key))
}
