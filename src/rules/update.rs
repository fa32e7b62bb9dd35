//! A change of an existing person, judged before it is sent.
//!
//! By the bank's list of fields that a `PATCH` may carry, and its conditions on three of them. Where no change is
//! stated, every rule is clear. Not covered: the values themselves, which the other families judge, and whether the bank
//! will ask the customer to confirm the change: that it may is a note.

use chrono::Days;

use crate::application::{Change, Field, Stated, Walk as _};
use crate::facts::{Fact, Facts, PersonFacts, text};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::update::{AML_CONFIRMATION_DAYS, CHANGEABLE, OWN_BUSINESS_STATUSES, SUPPORT_ONLY};
use crate::rules::device::is_bound;

/// A field of the person that is not on the list.
pub fn field_not_changeable(facts: &Facts<'_>) -> Answer {
    judge(facts, |change, _| {
        let is_set = |pointer: &str| change.keys().any(|key| is_field(pointer, key));
        let fields = SUPPORT_ONLY.at(facts).iter().copied();
        Answer::found_at(fields.filter(|pointer| is_set(pointer)).map(Into::into))
    })
}

/// A field of no list. Its name is the caller's text and is not shown.
pub fn field_not_known(facts: &Facts<'_>) -> Answer {
    let (changeable, support_only) = (CHANGEABLE.at(facts), SUPPORT_ONLY.at(facts));
    judge(facts, |change, _| {
        let is_known =
            |key: &str| changeable.contains(&key) || support_only.iter().any(|pointer| is_field(pointer, key));
        match change.keys().filter(|key| !is_known(key)).count() {
            0 => Answer::Clear,
            count => Answer::found("/change").with("count", Detail::number(count)),
        }
    })
}

/// A field that is known, or may be known, to hold something already.
pub fn confirmation_possible(facts: &Facts<'_>) -> Answer {
    judge(facts, |change, _| {
        let is_empty = |key: &str| {
            facts.application.person.present().is_some_and(|person| person.stated_at(key) == Stated::Null)
        };
        let changeable = CHANGEABLE.at(facts);
        let may_hold = |key: &str| changeable.contains(&key) && !is_empty(key);
        if change.keys().any(may_hold) { Answer::found("/change") } else { Answer::Clear }
    })
}

/// A field that holds a value is changed with a second factor, and the person is known to have none.
pub fn second_factor_missing(facts: &Facts<'_>) -> Answer {
    judge(facts, |change, _| {
        let changeable = CHANGEABLE.at(facts);
        let person = facts.application.person.present();
        let holds = |key: &str| {
            changeable.contains(&key) && person.is_some_and(|person| person.stated_at(key) == Stated::Something)
        };
        if !change.keys().any(holds) {
            return Answer::Clear;
        }
        match (has_number(facts), is_bound(facts)) {
            (Fact::Known(true), _) | (_, Fact::Known(true)) | (Fact::Missing, Fact::Missing) => Answer::Clear,
            (Fact::Known(false), Fact::Known(false)) => Answer::found_at([NUMBER, DEVICES].map(Into::into)),
            (Fact::Known(false), Fact::Missing | Fact::Unreadable) => Answer::unknown(DEVICES),
            (Fact::Missing | Fact::Unreadable, Fact::Known(false) | Fact::Unreadable) => Answer::unknown(NUMBER),
            (Fact::Unreadable, Fact::Missing) => Answer::unknown(NUMBER),
        }
    })
}

/// Whether the person has a number that receives codes. `null` states that there is none.
fn has_number(facts: &Facts<'_>) -> Fact<bool> {
    match (&facts.application.mobile_number, facts.mobile_number, facts.mobile_number_verified) {
        (Field::Absent, _, _) => Fact::Missing,
        (Field::Null, _, _) | (Field::Present(_), Fact::Missing, _) => Fact::Known(false),
        (Field::Present(_), Fact::Known(_), verified) => verified,
        (Field::Present(_), Fact::Unreadable, _) | (Field::Unreadable(_), _, _) => Fact::Unreadable,
    }
}

/// A confirmation of another day.
pub fn aml_confirmed_on_not_today(facts: &Facts<'_>) -> Answer {
    const FIELD: &str = "/change/aml_confirmed_on";
    judge(facts, |change, facts_of_change| {
        let days = u64::try_from(AML_CONFIRMATION_DAYS.at(facts)).unwrap_or_default();
        let is_accepted =
            |day| facts.today <= day && facts.today.checked_add_days(Days::new(days)).is_some_and(|last| day <= last);
        match facts_of_change.aml_confirmed_on {
            Fact::Known(day) if is_accepted(day) => Answer::Clear,
            Fact::Known(_) => Answer::found(FIELD),
            Fact::Missing if change.keys().any(|key| is_field(FIELD, key)) => Answer::found(FIELD),
            Fact::Missing => Answer::Clear,
            Fact::Unreadable => Answer::unknown(FIELD),
        }
    })
}

/// A switch to a business of one's own that does not say which.
pub fn own_business_without_industry(facts: &Facts<'_>) -> Answer {
    judge(facts, |change, facts_of_change| {
        let statuses = OWN_BUSINESS_STATUSES.at(facts);
        let status = match facts_of_change.employment_status {
            Fact::Known(status) if statuses.contains(&status) => status,
            Fact::Known(_) | Fact::Missing => return Answer::Clear,
            Fact::Unreadable => return Answer::unknown("/change/employment_status"),
        };
        let clears_both =
            change.stated_at("industry") == Stated::Null && change.stated_at("industry_key") == Stated::Null;
        match (text(&change.person.nace_code), facts.person.employment_status) {
            (Fact::Known(_), _) => Answer::Clear,
            (Fact::Missing | Fact::Unreadable, _) if clears_both => Answer::Clear,
            (Fact::Missing | Fact::Unreadable, Fact::Known(old)) if old == status => Answer::Clear,
            (Fact::Unreadable, _) => Answer::unknown("/change/nace_code"),
            (Fact::Missing, Fact::Known(_)) => Answer::found("/change/employment_status"),
            (Fact::Missing, Fact::Missing | Fact::Unreadable) => Answer::unknown("/person/employment_status"),
        }
    })
}

/// Both of two ways.
pub fn industry_beside_nace_code(facts: &Facts<'_>) -> Answer {
    judge(facts, |change, _| {
        let is_set = |field| change.stated_at(field) == Stated::Something;
        let beside = [("industry", "/change/industry"), ("industry_key", "/change/industry_key")];
        let found = beside.into_iter().filter(|(field, _)| is_set("nace_code") && is_set(field));
        Answer::found_at(found.map(|(_, pointer)| pointer.into()))
    })
}

fn judge<'a>(facts: &Facts<'a>, rule: impl FnOnce(&'a Change<'a>, &PersonFacts<'a>) -> Answer) -> Answer {
    match (facts.application.change.present(), &facts.change) {
        (Some(change), Fact::Known(facts_of_change)) => rule(change, facts_of_change),
        (Some(_) | None, Fact::Missing) => Answer::Clear,
        (None, Fact::Known(_)) | (Some(_) | None, Fact::Unreadable) => Answer::unknown("/change"),
    }
}

const NUMBER: &str = "/mobile_number";
const DEVICES: &str = "/devices";

/// Whether a pointer of the rulebook names this field of the change.
fn is_field(pointer: &str, key: &str) -> bool {
    pointer.strip_prefix("/change/") == Some(key)
}
