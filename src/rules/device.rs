//! Device: whether one is bound where it is needed, and how many there are.

use crate::advance;
use crate::facts::{Fact, Facts};
use crate::finding::Answer;
use crate::rulebook::values::device::MOST_DEVICES;
use crate::rulebook::{Flow, Method, Status};

/// Finds a person without a bound device. If the list was not requested, that counts only where a guide requires a
/// device.
pub fn not_bound(facts: &Facts<'_>) -> Answer {
    let (device, method) = (facts.has_device(), facts.identification.method());
    match (device.fact, method.fact) {
        (Fact::Known(true), _) => Answer::Clear,
        (Fact::Missing, Fact::Missing) if !may_be_bank_plus(facts) => Answer::Clear,
        (Fact::Known(false) | Fact::Missing | Fact::Unreadable, Fact::Missing | Fact::Unreadable) => method.unknown(),
        (Fact::Known(false), Fact::Known(_)) => device.found(),
        (Fact::Missing, Fact::Known(method)) if method != Method::BankPlus || is_running(facts) => Answer::Clear,
        (Fact::Missing | Fact::Unreadable, Fact::Known(_)) => device.unknown(),
    }
}

/// Returns whether a method that is not stated may be the one whose guide requires a device.
fn may_be_bank_plus(facts: &Facts<'_>) -> bool {
    let methods = facts.flow.known().and_then(Flow::methods);
    methods.is_none_or(|methods| methods.contains(&Method::BankPlus))
}

/// Returns whether the bank has accepted the identification and not ended it. A status that does not belong to the
/// method shows neither.
fn is_running(facts: &Facts<'_>) -> bool {
    let one = &facts.identification;
    let (Fact::Known(method), Fact::Known(status)) = (one.method().fact, one.status) else { return false };
    advance::standing(facts.rulebook, method, status)
        .is_some_and(|standing| !standing.is_final && standing.status != Status::Created)
}

/// Finds more bound devices than the bank allows.
pub fn too_many(facts: &Facts<'_>) -> Answer {
    facts.devices().finds_if_stated(|devices| devices.count() > MOST_DEVICES.at(facts))
}

/// Finds as many bound devices as the bank allows, so that no further one can be bound.
pub fn no_room(facts: &Facts<'_>) -> Answer {
    facts.devices().finds_if_stated(|devices| devices.count() == MOST_DEVICES.at(facts))
}
