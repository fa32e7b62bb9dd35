//! What is known of the identifications, and which of them decides.

use chrono::{DateTime, NaiveDate, Utc};
use smallvec::SmallVec;

use super::Fact;
use super::country::Country;
use super::person::{AddressFacts, states_something};
use super::read::{Reader, instant, raw_text, text};
use crate::application::{Address, Application, Field, Identification};
use crate::finding::Pointer;
use crate::lifecycle::Method;

/// What is known of one identification.
#[derive(Clone, Copy)]
pub struct IdentificationFacts<'a> {
    place: Place,
    is_stated: bool,
    resource: Result<&'a Identification<'a>, Fact<()>>,
    /// The method.
    pub method: Fact<Method>,
    /// The status, as the API spells it.
    pub status: Fact<&'a str>,
    /// When it was completed.
    pub completed_at: Fact<DateTime<Utc>>,
    /// The country that issued the identity document.
    pub legitimation_country: Fact<Country>,
    /// The address the provider found; `None` where the provider gave none.
    pub address: Option<AddressFacts<'a>>,
    /// What the proof of address is.
    pub proof_of_address_type: Fact<&'a str>,
    /// When the proof of address was issued.
    pub proof_of_address_issued_at: Fact<NaiveDate>,
    /// When the terms of the signature provider were agreed to.
    pub terms_and_conditions_signed_at: Fact<DateTime<Utc>>,
    /// The IBAN as it was typed, untrimmed.
    pub iban: Fact<&'a str>,
}

/// Every identification stated. Most applicants have one, so that one takes nothing from the heap.
pub(super) type Identifications<'a> = SmallVec<[IdentificationFacts<'a>; 1]>;

/// Where an identification stands in the application.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Single,
    Listed(usize),
}

impl<'a> IdentificationFacts<'a> {
    pub(super) fn new(place: Place, identification: &'a Identification<'a>, read: &Reader<'a>) -> Self {
        // What no fact holds yet is read all the same: what is malformed is always told.
        read.instant(&identification.created_at);
        read.instant(&identification.requested_at);
        read.instant(&identification.status_since);
        read.instant(&identification.authorization_expires_at);
        read.instant(&identification.confirmation_expires_at);
        Self {
            place,
            is_stated: true,
            resource: Ok(identification),
            method: match text(&identification.method) {
                Fact::Known(name) => Fact::Known(Method::named(name)),
                Fact::Missing => Fact::Missing,
                Fact::Unreadable => Fact::Unreadable,
            },
            status: raw_text(&identification.status),
            completed_at: read.instant(&identification.completed_at),
            legitimation_country: read.country(&identification.legitimation_country),
            address: identification
                .address
                .present()
                .filter(|address| states_something(address))
                .map(|address| AddressFacts::new(address, read)),
            proof_of_address_type: text(&identification.proof_of_address_type),
            proof_of_address_issued_at: read.date(&identification.proof_of_address_issued_at),
            terms_and_conditions_signed_at: read.instant(&identification.terms_and_conditions_signed_at),
            iban: raw_text(&identification.iban),
        }
    }

    pub(super) const fn unstated(place: Place, state: Fact<()>) -> Self {
        Self {
            place,
            is_stated: false,
            resource: Err(state),
            method: state.of_other_type(),
            status: state.of_other_type(),
            completed_at: state.of_other_type(),
            legitimation_country: state.of_other_type(),
            address: None,
            proof_of_address_type: state.of_other_type(),
            proof_of_address_issued_at: state.of_other_type(),
            terms_and_conditions_signed_at: state.of_other_type(),
            iban: state.of_other_type(),
        }
    }

    /// An identification of which nothing is stated but its method and an IBAN.
    pub(super) const fn of_iban(method: Method, iban: &'a str) -> Self {
        let mut facts = Self::unstated(Place::Single, Fact::Missing);
        facts.is_stated = true;
        facts.method = Fact::Known(method);
        facts.iban = Fact::Known(iban);
        facts
    }

    /// What a field of the resource says, read when it is asked for.
    fn read<T>(&self, field: impl FnOnce(&'a Identification<'a>) -> Fact<T>) -> Fact<T> {
        match self.resource {
            Ok(resource) => field(resource),
            Err(state) => state.of_other_type(),
        }
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Fact<DateTime<Utc>> {
        self.read(|one| instant(&one.created_at))
    }

    /// When it was requested.
    #[must_use]
    pub fn requested_at(&self) -> Fact<DateTime<Utc>> {
        self.read(|one| instant(&one.requested_at))
    }

    /// When it came into its present status.
    #[must_use]
    pub fn status_since(&self) -> Fact<DateTime<Utc>> {
        self.read(|one| instant(&one.status_since))
    }

    /// Until when the signature can be started.
    #[must_use]
    pub fn authorization_expires_at(&self) -> Fact<DateTime<Utc>> {
        self.read(|one| instant(&one.authorization_expires_at))
    }

    /// Until when the signature can be confirmed.
    #[must_use]
    pub fn confirmation_expires_at(&self) -> Fact<DateTime<Utc>> {
        self.read(|one| instant(&one.confirmation_expires_at))
    }

    /// The address the provider found, as stated.
    #[must_use]
    pub(crate) fn found_address(&self) -> Option<&'a Address<'a>> {
        self.resource.ok()?.address.present()
    }

    /// Whether one of its documents is of a type.
    #[must_use]
    pub fn has_document(&self, document_type: &str) -> Fact<bool> {
        self.read(|one| match &one.documents {
            Field::Absent | Field::Null => Fact::Missing,
            Field::Present(documents) => {
                let types = || documents.iter().map(|one| one.present().map(|one| text(&one.document_type)));
                if types().any(|one| one == Some(Fact::Known(document_type))) {
                    Fact::Known(true)
                } else if types().any(|one| matches!(one, None | Some(Fact::Unreadable))) {
                    Fact::Unreadable
                } else {
                    Fact::Known(false)
                }
            }
            Field::Unreadable(_) => Fact::Unreadable,
        })
    }

    /// The name of the method, as stated.
    #[must_use]
    pub fn method_name(&self) -> Fact<&'a str> {
        self.read(|one| text(&one.method))
    }

    /// Why it failed, as the API spells it.
    #[must_use]
    pub fn failure_reason(&self) -> Fact<&'a str> {
        self.read(|one| text(&one.failure_reason))
    }

    /// The language of the session.
    #[must_use]
    pub fn language(&self) -> Fact<&'a str> {
        self.read(|one| text(&one.language))
    }

    /// The product the account is opened for.
    #[must_use]
    pub fn product_name(&self) -> Fact<&'a str> {
        self.read(|one| text(&one.product_name))
    }

    /// The fields an account opening by the bank needs, by their names.
    pub fn account_fields(&self) -> [(&'static str, Fact<&'a str>); 4] {
        [
            ("product_name", self.product_name()),
            ("account_type", self.read(|one| text(&one.account_type))),
            ("account_bic", self.read(|one| text(&one.account_bic))),
            ("account_currency", self.read(|one| text(&one.account_currency))),
        ]
    }

    /// Whether there is an identification at all.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.is_stated
    }

    /// Whether it is finished and successful.
    #[must_use]
    pub fn is_successful(&self) -> bool {
        self.status == Fact::Known("successful")
    }

    /// The pointer to a field of this identification.
    #[must_use]
    pub fn at(&self, field: &str) -> Pointer {
        match self.place {
            Place::Single => Pointer::new(format!("/identification/{field}")),
            Place::Listed(index) => Pointer::new(format!("/identifications/{index}/{field}")),
        }
    }
}

pub(super) fn identifications_of<'a>(
    application: &'a Application<'a>,
) -> impl Iterator<Item = (Place, &'a Identification<'a>)> + Clone {
    let single = application.identification.present().map(|one| (Place::Single, one));
    let listed = application.identifications.present().into_iter().flatten().enumerate();
    single.into_iter().chain(listed.filter_map(|(index, entry)| Some((Place::Listed(index), entry.present()?))))
}

/// Every identification stated, the single one first.
pub(super) fn identifications<'a>(application: &'a Application<'a>, read: &Reader<'a>) -> Identifications<'a> {
    identifications_of(application).map(|(place, one)| IdentificationFacts::new(place, one, read)).collect()
}

/// The identification that speaks for the person: the newest successful one, unless one that failed, or whose
/// status is not known, may be newer; without a successful one, the last of the list.
///
/// The bank asks for a successful identification and does not say which of several counts. This is our strict
/// reading: what is not proved older may be newer.
pub(super) fn deciding_identification<'a>(
    application: &Application<'_>,
    identifications: &[IdentificationFacts<'a>],
) -> IdentificationFacts<'a> {
    let successful = |one: &IdentificationFacts<'_>| one.status == Fact::Known("successful");
    let newest = identifications.iter().copied().filter(successful).max_by_key(|one| one.completed_at.known());
    let Some(newest) = newest else {
        return identifications.last().copied().unwrap_or_else(|| {
            let unreadable = !application.identification.is_missing() || !application.identifications.is_missing();
            IdentificationFacts::unstated(Place::Single, if unreadable { Fact::Unreadable } else { Fact::Missing })
        });
    };
    let proved_older = |one: &IdentificationFacts<'_>| match (one.completed_at, newest.completed_at) {
        (Fact::Known(one), Fact::Known(newest)) => one < newest,
        (Fact::Missing | Fact::Unreadable, _) | (_, Fact::Missing | Fact::Unreadable) => false,
    };
    identifications
        .iter()
        .copied()
        .filter(|one| {
            matches!(
                one.status,
                Fact::Known("failed" | "rejected" | "pending_failed") | Fact::Missing | Fact::Unreadable
            )
        })
        .rfind(|one| !proved_older(one))
        .unwrap_or(newest)
}
