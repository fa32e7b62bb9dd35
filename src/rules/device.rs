//! Device: whether one is bound where it is needed, and how many there are.

use std::cmp::Ordering;

use crate::application::Field;
use crate::facts::{Fact, Facts};
use crate::finding::Answer;
use crate::lifecycle::{Method, Status};
use crate::rulebook::values::device::MOST_DEVICES;

/// The list of the API; that it was not asked for is no device bound only where a guide asks for one.
pub fn not_bound(facts: &Facts<'_>) -> Answer {
    match (&facts.application.devices, facts.identification.method) {
        (Field::Present(devices), _) if devices.iter().any(|device| device.present().is_some()) => Answer::Clear,
        (_, Fact::Missing | Fact::Unreadable) => Answer::unknown(facts.identification.at("method")),
        (Field::Present(devices), Fact::Known(_)) if devices.is_empty() => Answer::found(DEVICES),
        (Field::Absent | Field::Null, Fact::Known(method)) if method != Method::BankPlus || is_running(facts) => {
            Answer::Clear
        }
        (Field::Absent | Field::Null | Field::Present(_) | Field::Unreadable(_), Fact::Known(_)) => {
            Answer::unknown(DEVICES)
        }
    }
}

/// Whether the bank has taken the identification on.
fn is_running(facts: &Facts<'_>) -> bool {
    matches!(facts.identification.status, Fact::Known(status) if status != Status::Created)
}

/// More than the bank binds.
pub fn too_many(facts: &Facts<'_>) -> Answer {
    against_most(facts, Ordering::Greater)
}

/// As many as the bank binds.
pub fn no_room(facts: &Facts<'_>) -> Answer {
    against_most(facts, Ordering::Equal)
}

fn against_most(facts: &Facts<'_>, is_find: Ordering) -> Answer {
    match &facts.application.devices {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(devices) => {
            let bound = i64::try_from(devices.len()).unwrap_or(i64::MAX);
            if bound.cmp(&MOST_DEVICES.at(facts.today)) == is_find { Answer::found(DEVICES) } else { Answer::Clear }
        }
        Field::Unreadable(_) => Answer::unknown(DEVICES),
    }
}

const DEVICES: &str = "/devices";
