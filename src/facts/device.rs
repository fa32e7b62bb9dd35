//! Facts about the devices that are bound to the person.

use super::place::{Place, Placed};
use super::read::{stated, text};
use super::{Fact, Facts};
use crate::application::{Device, Field, pointer};

/// The list of devices, as the API answers it.
#[derive(Clone, Copy)]
pub struct Devices<'a> {
    list: &'a [Field<Device<'a>>],
}

impl<'a> Facts<'a> {
    /// The devices that are bound to the person.
    #[must_use]
    pub fn devices(&self) -> Placed<Devices<'a>> {
        let fact = stated(&self.application.devices).map(|list| Devices { list });
        Placed { fact, at: Place::of(pointer!(devices)) }
    }

    /// Returns whether a device is bound. A device is an entry with an id; an entry without a readable id leaves it
    /// unknown.
    #[must_use]
    pub fn has_device(&self) -> Placed<bool> {
        let devices = self.devices();
        Placed { fact: devices.fact.and_then(|devices| devices.hold_one()), at: devices.at }
    }
}

impl Devices<'_> {
    /// The number of entries.
    #[must_use]
    pub fn count(&self) -> i64 {
        i64::try_from(self.list.len()).unwrap_or(i64::MAX)
    }

    fn hold_one(&self) -> Fact<bool> {
        let entry = |device: &Field<Device<'_>>| match device.present() {
            Some(device) => match (text(&device.id), text(&device.name)) {
                (Fact::Known(_), _) => Fact::Known(true),
                (Fact::Missing, Fact::Missing) => Fact::Known(false),
                (Fact::Unreadable, _) | (Fact::Missing, Fact::Known(_) | Fact::Unreadable) => Fact::Unreadable,
            },
            None => Fact::Unreadable,
        };
        self.list.iter().map(entry).fold(Fact::Known(false), |one, other| match (one, other) {
            (Fact::Known(true), _) | (_, Fact::Known(true)) => Fact::Known(true),
            (Fact::Known(false), Fact::Known(false)) => Fact::Known(false),
            (Fact::Missing | Fact::Unreadable, _) | (_, Fact::Missing | Fact::Unreadable) => Fact::Unreadable,
        })
    }
}
