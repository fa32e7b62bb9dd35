//! Facts about the reference transfer.

use super::place::{Place, Placed};
use super::read::{raw_text, stated, text};
use super::{Fact, Facts};
use crate::application::{ReferenceTransfer, pointer};

impl<'a> Facts<'a> {
    /// The name of the holder of the account that the reference transfer comes from.
    #[must_use]
    pub fn transfer_sender_name(&self) -> Placed<&'a str> {
        self.of_transfer(pointer!(reference_transfer.sender_name), |transfer| text(&transfer.sender_name))
    }

    /// The IBAN of the account that the reference transfer comes from, as typed.
    #[must_use]
    pub fn transfer_sender_iban(&self) -> Placed<&'a str> {
        self.of_transfer(pointer!(reference_transfer.sender_iban), |transfer| raw_text(&transfer.sender_iban))
    }

    fn of_transfer(
        &self,
        field: &'static str,
        read: impl FnOnce(&'a ReferenceTransfer<'a>) -> Fact<&'a str>,
    ) -> Placed<&'a str> {
        let fact = stated(&self.application.reference_transfer).and_then(read);
        Placed { fact, at: Place::of(field) }
    }
}
