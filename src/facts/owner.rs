//! Whose a record is.

use super::place::{Place, Placed};
use super::read::text;
use super::{Fact, Facts};
use crate::application::{Application, Field, Text, pointer};

/// Returns whether a record may be the applicant's. One with the id of another person proves nothing about this one, so
/// no fact is read from it; that it is there is a finding.
pub(super) fn may_be_own(owner: &Field<Text<'_>>, application: &Application<'_>) -> bool {
    match text(owner) {
        Fact::Known(owner) => own_id(application).known().is_none_or(|own| own == owner),
        Fact::Missing | Fact::Unreadable => true,
    }
}

fn own_id<'a>(application: &'a Application<'a>) -> Fact<&'a str> {
    application.person.present().map_or(Fact::Missing, |person| text(&person.id))
}

/// The owners that the entries of a list name.
fn listed<'a, T>(
    list: &'a Field<Vec<Field<T>>>,
    owner: impl Fn(&'a T) -> &'a Field<Text<'a>> + 'a,
    field: &'static str,
) -> impl Iterator<Item = Placed<&'a str>> {
    let entries = list.present().into_iter().flatten().enumerate();
    entries.filter_map(move |(index, entry)| {
        Some(Placed { fact: text(owner(entry.present()?)), at: Place::of(field).entry(index) })
    })
}

impl<'a> Facts<'a> {
    /// The ids of the persons that the records belong to, that of the person first.
    pub fn owners(&self) -> impl Iterator<Item = Placed<&'a str>> + use<'a> {
        let application = self.application;
        let placed = |owner: &'a Field<Text<'a>>, field| Placed { fact: text(owner), at: Place::of(field) };
        let singles = [
            Some(Placed { fact: own_id(application), at: Place::of(pointer!(person.id)) }),
            application
                .identification
                .present()
                .map(|one| placed(&one.person_id, pointer!(identification.person_id))),
            application
                .identification_session
                .present()
                .map(|one| placed(&one.person_id, pointer!(identification_session.person_id))),
            application.mobile_number.present().map(|one| placed(&one.person_id, pointer!(mobile_number.person_id))),
            application
                .account_opening_request
                .present()
                .map(|one| placed(&one.customer_id, pointer!(account_opening_request.customer_id))),
        ];
        let identifications =
            listed(&application.identifications, |one| &one.person_id, pointer!(identifications.*.person_id));
        let attempts = listed(
            &application.bank_identification_attempts,
            |one| &one.person_id,
            pointer!(bank_identification_attempts.*.person_id),
        );
        let devices = listed(&application.devices, |one| &one.person_id, pointer!(devices.*.person_id));
        let records =
            listed(&application.tax_identifications, |one| &one.person_id, pointer!(tax_identifications.*.person_id));
        let accounts = self.stated_accounts().map(|one| one.person_id());
        singles
            .into_iter()
            .flatten()
            .chain(identifications)
            .chain(attempts)
            .chain(devices)
            .chain(records)
            .chain(accounts)
    }
}
