//! Device: whether one is bound where it is needed, and how many there are.

use std::cmp::Ordering;

use crate::advance;
use crate::application::{Device, Field};
use crate::facts::{Fact, Facts, text};
use crate::finding::Answer;
use crate::rulebook::Flow;
use crate::rulebook::values::device::MOST_DEVICES;
use crate::rulebook::{Method, Status};

/// The list of the API; that it was not asked for is no device bound only where a guide asks for one.
pub fn not_bound(facts: &Facts<'_>) -> Answer {
    match (is_bound(facts), facts.identification.method) {
        (Fact::Known(true), _) => Answer::Clear,
        (Fact::Missing, Fact::Missing) if !may_be_bank_plus(facts) => Answer::Clear,
        (Fact::Known(false) | Fact::Missing | Fact::Unreadable, Fact::Missing | Fact::Unreadable) => {
            Answer::unknown(facts.identification.at("method"))
        }
        (Fact::Known(false), Fact::Known(_)) => Answer::found(DEVICES),
        (Fact::Missing, Fact::Known(method)) if method != Method::BankPlus || is_running(facts) => Answer::Clear,
        (Fact::Missing | Fact::Unreadable, Fact::Known(_)) => Answer::unknown(DEVICES),
    }
}

/// Whether a method that is not stated may be the one whose guide asks for a device.
fn may_be_bank_plus(facts: &Facts<'_>) -> bool {
    let methods = facts.flow.known().and_then(Flow::methods);
    methods.is_none_or(|methods| methods.contains(&Method::BankPlus))
}

/// Whether the list holds a device. A device is an entry with an id: of one that says something else it is open.
pub(super) fn is_bound(facts: &Facts<'_>) -> Fact<bool> {
    let devices = match &facts.application.devices {
        Field::Absent | Field::Null => return Fact::Missing,
        Field::Present(devices) => devices,
        Field::Unreadable(_) => return Fact::Unreadable,
    };
    let entry = |device: &Field<Device<'_>>| match device.present() {
        Some(device) => match (text(&device.id), text(&device.name)) {
            (Fact::Known(_), _) => Fact::Known(true),
            (Fact::Missing, Fact::Missing) => Fact::Known(false),
            (Fact::Unreadable, _) | (Fact::Missing, Fact::Known(_) | Fact::Unreadable) => Fact::Unreadable,
        },
        None => Fact::Unreadable,
    };
    devices.iter().map(entry).fold(Fact::Known(false), |one, other| match (one, other) {
        (Fact::Known(true), _) | (_, Fact::Known(true)) => Fact::Known(true),
        (Fact::Known(false), Fact::Known(false)) => Fact::Known(false),
        (Fact::Missing | Fact::Unreadable, _) | (_, Fact::Missing | Fact::Unreadable) => Fact::Unreadable,
    })
}

/// Whether the bank has taken the identification on, and has not ended it. A status that the method does not have
/// shows neither.
fn is_running(facts: &Facts<'_>) -> bool {
    let one = &facts.identification;
    let (Fact::Known(method), Fact::Known(status)) = (one.method, one.status) else { return false };
    advance::standing(facts.rulebook, method, status)
        .is_some_and(|standing| !standing.is_final && standing.status != Status::Created)
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
            if bound.cmp(&MOST_DEVICES.at(facts)) == is_find { Answer::found(DEVICES) } else { Answer::Clear }
        }
        Field::Unreadable(_) => Answer::unknown(DEVICES),
    }
}

const DEVICES: &str = "/devices";
