//! A change of an existing person, judged before it is sent.
//!
//! By the bank's list of fields that a `PATCH` may carry, and its conditions on three of them. Where no change is
//! stated, every rule is clear. Not covered: the values themselves, which the other families judge, and whether the bank
//! will ask the customer to confirm the change: that it may is a note.

use chrono::Days;

use crate::facts::change::is_named;
use crate::facts::{ChangeFacts, Fact, Facts, Stated};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::update::{AML_CONFIRMATION_DAYS, CHANGEABLE, OWN_BUSINESS_STATUSES, SUPPORT_ONLY};

/// A field of the person that is not on the list.
pub fn field_not_changeable(facts: &Facts<'_>) -> Answer {
    facts.stated_change().if_stated(|change| {
        let fields = SUPPORT_ONLY.at(facts).iter().copied();
        Answer::found_at(fields.filter(|pointer| change.names(pointer)).map(Into::into))
    })
}

/// A field of no list. Its name is the caller's text and is not shown.
pub fn field_not_known(facts: &Facts<'_>) -> Answer {
    let (changeable, support_only) = (CHANGEABLE.at(facts), SUPPORT_ONLY.at(facts));
    let is_known = |key: &str| changeable.contains(&key) || support_only.iter().any(|field| is_named(field, key));
    let stated = facts.stated_change();
    stated.if_stated(|change| match change.keys().filter(|key| !is_known(key)).count() {
        0 => Answer::Clear,
        count => Answer::found(stated.at).with("count", Detail::number(count)),
    })
}

/// A field that is known, or may be known, to hold something already.
pub fn confirmation_possible(facts: &Facts<'_>) -> Answer {
    let may_hold = |key| facts.person_has(key) != Stated::Null;
    facts.stated_change().finds_if_stated(|change| changeable(change, facts).any(may_hold))
}

/// A field that holds a value is changed with a second factor, and the person is known to have none.
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

/// A confirmation of another day.
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

/// A switch to a business of one's own that does not say which.
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

/// Both of two ways.
pub fn industry_beside_nace_code(facts: &Facts<'_>) -> Answer {
    facts.stated_change().if_stated(|change| {
        let beside = change.industry().into_iter().filter(|_| change.nace_code().known().is_some());
        Answer::found_at(beside.filter(|one| one.known().is_some()).map(|one| one.pointer()))
    })
}

/// The keys of the change that the bank lets a partner send.
fn changeable<'a>(change: ChangeFacts<'_, 'a>, facts: &Facts<'_>) -> impl Iterator<Item = &'a str> {
    let changeable = CHANGEABLE.at(facts);
    change.keys().filter(move |key| changeable.contains(key))
}
