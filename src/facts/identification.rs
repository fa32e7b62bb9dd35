//! Facts about one identification, and in [`several`] which of them counts.
//!
//! This module orders them in time only; the meaning of a status for the applicant is for the rules.

mod several;

use chrono::{DateTime, NaiveDate, Utc};
use smallvec::SmallVec;

use super::owner::may_be_own;
use super::person::{AddressFacts, states_something};
use super::place::{Moved, Placed, Root, placed};
use super::read::{Reader, flag, instant, raw_text, stated, text};
use super::{Fact, Facts, Watch};
use crate::application::{Application, BankIdentificationAttempt, Field, Identification, Pointer, Text, pointer};
use crate::rulebook::{Method, Rulebook, Status};
use crate::value::country::Country;
use crate::value::near_miss;

pub(super) use several::{asked_about, identifications};

/// Facts about one identification.
#[derive(Clone, Copy)]
pub struct IdentificationFacts<'a> {
    root: Root,
    is_stated: bool,
    resource: Fact<&'a Identification<'a>>,
    method: Fact<Method>,
    watch: Option<&'a Watch>,
    /// The status. A misspelt one is read as the status it most likely means, but never as a success.
    pub status: Fact<Status>,
    /// The status that a misspelt one most likely means.
    pub meant: Option<Status>,
    /// The newest instant that the identification states about itself: its place in time.
    pub newest: Option<DateTime<Utc>>,
    /// Whether another statement with the same id is newer, or as old and worse.
    pub is_superseded: bool,
    /// Whether another statement with the same id contradicts this one and no instant shows which of the two is newer.
    is_disputed: bool,
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
    /// The IBAN as typed, untrimmed.
    pub iban: Fact<&'a str>,
}

/// Every identification stated. Most applicants have one, which needs no heap.
pub(super) type Identifications<'a> = SmallVec<[IdentificationFacts<'a>; 1]>;

static LISTED: Moved = Moved { from: pointer!(identification), to: pointer!(identifications.*) };
static ADDRESS: Moved = Moved { from: pointer!(person.address), to: pointer!(identification.address) };
static LISTED_ADDRESS: Moved = Moved { from: pointer!(person.address), to: pointer!(identifications.*.address) };

placed! {
    IdentificationFacts at (identification) {
        status: Status,
        completed_at: DateTime<Utc>,
        legitimation_country: Country,
        proof_of_address_type: &'a str,
        proof_of_address_issued_at: NaiveDate,
        terms_and_conditions_signed_at: DateTime<Utc>,
        iban: &'a str,
    }
}

impl<'a> IdentificationFacts<'a> {
    pub(super) fn new(
        index: Option<usize>,
        identification: &'a Identification<'a>,
        rulebook: &Rulebook,
        read: &Reader<'a>,
    ) -> Self {
        let (root, of_address) = match index {
            None => (Root::USUAL, Root::moved(&ADDRESS)),
            Some(index) => (Root::listed(&LISTED, index), Root::listed(&LISTED_ADDRESS, index)),
        };
        let completed_at = read.instant(&identification.completed_at);
        let terms_and_conditions_signed_at = read.instant(&identification.terms_and_conditions_signed_at);
        let happened = [
            completed_at,
            read.instant(&identification.status_since),
            read.instant(&identification.created_at),
            read.instant(&identification.requested_at),
            read.instant(&identification.opened_at),
            terms_and_conditions_signed_at,
        ];
        // A deadline is later than what has happened, so it counts only where nothing else is stated.
        let ends = [
            read.instant_ahead(&identification.authorization_expires_at),
            read.instant_ahead(&identification.confirmation_expires_at),
        ];
        let newest = |instants: &[Fact<DateTime<Utc>>]| instants.iter().filter_map(|instant| instant.known()).max();
        let (status, meant) = read_status(&identification.status, rulebook);
        Self {
            root,
            is_stated: true,
            resource: Fact::Known(identification),
            method: text(&identification.method).map(Method::named),
            watch: None,
            status,
            meant,
            newest: newest(&happened).or_else(|| newest(&ends)),
            is_superseded: false,
            is_disputed: false,
            completed_at,
            legitimation_country: read.country(&identification.legitimation_country),
            address: identification
                .address
                .present()
                .filter(|address| states_something(address))
                .map(|address| AddressFacts::new(of_address, address, read)),
            proof_of_address_type: text(&identification.proof_of_address_type),
            proof_of_address_issued_at: read.date(&identification.proof_of_address_issued_at),
            terms_and_conditions_signed_at,
            iban: raw_text(&identification.iban),
        }
    }

    pub(crate) const fn unstated(state: Fact<()>) -> Self {
        Self {
            root: Root::USUAL,
            is_stated: false,
            resource: state.of_other_type(),
            method: state.of_other_type(),
            watch: None,
            status: state.of_other_type(),
            meant: None,
            newest: None,
            is_superseded: false,
            is_disputed: false,
            completed_at: state.of_other_type(),
            legitimation_country: state.of_other_type(),
            address: None,
            proof_of_address_type: state.of_other_type(),
            proof_of_address_issued_at: state.of_other_type(),
            terms_and_conditions_signed_at: state.of_other_type(),
            iban: state.of_other_type(),
        }
    }

    /// Returns the same identification by another method, or a new one where this one has been started.
    pub(crate) fn by(&self, method: Method) -> Self {
        match self.status {
            Fact::Known(Status::Created) | Fact::Missing if self.is_stated => {
                Self { method: Fact::Known(method), ..*self }
            }
            Fact::Known(_) | Fact::Missing | Fact::Unreadable => Self::of_method(method),
        }
    }

    /// Returns an identification with nothing but its method.
    pub(super) const fn of_method(method: Method) -> Self {
        let mut facts = Self::unstated(Fact::Missing);
        facts.is_stated = true;
        facts.method = Fact::Known(method);
        facts
    }

    /// Returns an identification with nothing but its method and an IBAN.
    pub(super) const fn of_iban(method: Method, iban: &'a str) -> Self {
        let mut facts = Self::of_method(method);
        facts.iban = Fact::Known(iban);
        facts
    }

    /// Returns the same identification, with a watch on its method.
    pub(crate) const fn watched(self, watch: &'a Watch) -> Self {
        Self { watch: Some(watch), ..self }
    }

    /// The method, with its place. There is no other way to it, so that no look escapes a watch.
    #[must_use]
    #[inline]
    pub fn method(&self) -> Placed<Method> {
        if let Some(watch) = self.watch {
            watch.note();
        }
        Placed { fact: self.method, at: self.root.at(pointer!(identification.method)) }
    }

    /// Reads a field of the resource on demand.
    fn read<T>(&self, field: &'static str, read: impl FnOnce(&'a Identification<'a>) -> Fact<T>) -> Placed<T> {
        Placed { fact: self.resource.and_then(read), at: self.root.at(field) }
    }

    /// The instant of its creation.
    #[must_use]
    pub fn created_at(&self) -> Placed<DateTime<Utc>> {
        self.read(pointer!(identification.created_at), |one| instant(&one.created_at))
    }

    /// The instant of the request.
    #[must_use]
    pub fn requested_at(&self) -> Placed<DateTime<Utc>> {
        self.read(pointer!(identification.requested_at), |one| instant(&one.requested_at))
    }

    /// The instant the applicant last opened the link.
    #[must_use]
    pub fn opened_at(&self) -> Placed<DateTime<Utc>> {
        self.read(pointer!(identification.opened_at), |one| instant(&one.opened_at))
    }

    /// The instant it changed to its present status.
    #[must_use]
    pub fn status_since(&self) -> Placed<DateTime<Utc>> {
        self.read(pointer!(identification.status_since), |one| instant(&one.status_since))
    }

    /// The instant of its end: the later of its last change of status and its completion.
    #[must_use]
    pub fn ended_at(&self) -> Placed<DateTime<Utc>> {
        let (since, completed) = (self.status_since(), self.completed_at());
        match (since.fact, completed.fact) {
            (Fact::Known(one), Fact::Known(other)) if other > one => completed,
            (_, Fact::Unreadable) | (Fact::Missing, Fact::Known(_)) => completed,
            (Fact::Unreadable, _) | (Fact::Known(_) | Fact::Missing, Fact::Known(_) | Fact::Missing) => since,
        }
    }

    /// The deadline for starting the signature.
    #[must_use]
    pub fn authorization_expires_at(&self) -> Placed<DateTime<Utc>> {
        self.read(pointer!(identification.authorization_expires_at), |one| instant(&one.authorization_expires_at))
    }

    /// The deadline for confirming the signature.
    #[must_use]
    pub fn confirmation_expires_at(&self) -> Placed<DateTime<Utc>> {
        self.read(pointer!(identification.confirmation_expires_at), |one| instant(&one.confirmation_expires_at))
    }

    /// Returns whether one of its documents is of one of these types.
    #[must_use]
    pub fn has_document_of(&self, types: &[&str]) -> Placed<bool> {
        self.read(pointer!(identification.documents), |one| {
            stated(&one.documents).and_then(|_| {
                let of_documents = || self.document_types().map(|one| one.fact);
                if of_documents().any(|one| one.known().is_some_and(|one| types.contains(&one))) {
                    Fact::Known(true)
                } else if of_documents().any(|one| one == Fact::Unreadable) {
                    Fact::Unreadable
                } else {
                    Fact::Known(false)
                }
            })
        })
    }

    /// The types of its documents, in the order stated.
    pub fn document_types(&self) -> impl Iterator<Item = Placed<&'a str>> + use<'a> {
        let at = self.root.at(pointer!(identification.documents.*.document_type));
        let documents = self.resource.known().and_then(|one| one.documents.present());
        documents.into_iter().flatten().enumerate().map(move |(index, one)| {
            let fact = one.present().map_or(Fact::Unreadable, |document| text(&document.document_type));
            Placed { fact, at: at.entry(index) }
        })
    }

    /// The name of the method, as stated.
    #[must_use]
    pub fn method_name(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.method), |one| text(&one.method))
    }

    /// The reason of its failure, as the API spells it.
    #[must_use]
    pub fn failure_reason(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.failure_reason), |one| text(&one.failure_reason))
    }

    /// The language of the session.
    #[must_use]
    pub fn language(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.language), |one| text(&one.language))
    }

    /// The product the account is opened for.
    #[must_use]
    pub fn product_name(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.product_name), |one| text(&one.product_name))
    }

    /// The type of the account.
    #[must_use]
    pub fn account_type(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.account_type), |one| text(&one.account_type))
    }

    /// The BIC of the account, which names the branch.
    #[must_use]
    pub fn account_bic(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.account_bic), |one| text(&one.account_bic))
    }

    /// The currency of the account.
    #[must_use]
    pub fn account_currency(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.account_currency), |one| text(&one.account_currency))
    }

    /// The number of failed reference transfers.
    #[must_use]
    pub fn failed_transfers(&self) -> Placed<u32> {
        self.read(pointer!(identification.failed_transfers), |one| stated(&one.failed_transfers).map(|count| *count))
    }

    /// Returns whether both are the same of the stated identifications.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.root == other.root && self.resource.known().is_some() == other.resource.known().is_some()
    }

    /// Returns whether there is an identification at all.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.is_stated
    }

    /// Returns whether it has ended successfully.
    #[must_use]
    pub fn is_successful(&self) -> bool {
        self.status == Fact::Known(Status::Successful)
    }

    /// Returns whether its method is known to use an account at another bank.
    #[must_use]
    pub fn is_by_account(&self) -> bool {
        self.method().known().is_some_and(Method::is_by_account)
    }

    /// Returns whether it has ended without success.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        matches!(self.stage(), Stage::Failed | Stage::Expired)
    }

    /// The id of the identification in the API.
    #[must_use]
    pub fn id(&self) -> Fact<&'a str> {
        self.read(pointer!(identification.id), |one| text(&one.id)).fact
    }

    /// Returns whether the stated instants prove that it happened before another one. Without an instant nothing is
    /// proved.
    #[must_use]
    pub fn precedes(&self, other: &Self) -> bool {
        self.is_before(other.newest)
    }

    /// The stage it has reached, as far as one identification can contradict another.
    fn stage(&self) -> Stage {
        match self.status {
            Fact::Known(Status::Successful) => Stage::Successful,
            Fact::Known(
                Status::Created
                | Status::Pending
                | Status::PendingSuccessful
                | Status::AuthorizationRequired
                | Status::ConfirmationRequired
                | Status::Confirmed
                | Status::PreSuccessful
                | Status::PendingAccountCreation
                | Status::PendingRefTransfer
                | Status::IdentificationDataRequired
                | Status::Processed
                | Status::Signed,
            ) => Stage::UnderWay,
            Fact::Known(Status::Aborted | Status::Canceled) => Stage::Interrupted,
            Fact::Known(Status::Expired) => Stage::Expired,
            Fact::Known(Status::PendingFailed) => Stage::Suspected,
            Fact::Known(Status::Failed | Status::Rejected) => Stage::Failed,
            Fact::Known(Status::Unrecognised) | Fact::Missing | Fact::Unreadable => Stage::Unknown,
        }
    }

    /// The order of two that no instant orders, so that the order of a list never matters.
    fn rank(&self) -> impl Ord + use<> {
        (self.stage(), self.status.known(), self.method().known(), self.newest)
    }

    /// Returns whether it has something that only a requested identification has: an instant, or a reason of failure.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        [self.requested_at(), self.status_since(), self.completed_at()]
            .into_iter()
            .chain([self.authorization_expires_at(), self.confirmation_expires_at()])
            .any(|instant| instant.fact != Fact::Missing)
            || self.failure_reason().fact != Fact::Missing
            || self.status == Fact::Unreadable
    }

    /// Returns whether the stated instants prove that it happened before an instant. Without an instant nothing is
    /// proved.
    #[must_use]
    pub fn is_before(&self, instant: Option<DateTime<Utc>>) -> bool {
        matches!((self.newest, instant), (Some(one), Some(other)) if one < other)
    }

    /// The instant of its success, if it succeeded: its completion, else the newest instant that it states.
    #[must_use]
    pub fn succeeded_at(&self) -> Option<DateTime<Utc>> {
        if self.is_successful() { self.completed_at.known().or(self.newest) } else { None }
    }

    /// The pointer to this identification.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        self.root.at(pointer!(identification)).into()
    }
}

/// Facts about one attempt to identify with a bank account.
#[derive(Clone, Copy)]
pub struct BankAttempt<'a> {
    root: Root,
    resource: &'a BankIdentificationAttempt<'a>,
}

static ATTEMPTS: Moved =
    Moved { from: pointer!(bank_identification_attempts.*), to: pointer!(bank_identification_attempts.*) };

impl<'a> BankAttempt<'a> {
    /// Returns every attempt of the applicant.
    pub(super) fn all(application: &'a Application<'a>) -> impl Iterator<Item = Self> {
        let listed = application.bank_identification_attempts.present().into_iter().flatten().enumerate();
        let own = listed.filter_map(|(index, entry)| {
            Some(Self { root: Root::listed(&ATTEMPTS, index), resource: entry.present()? })
        });
        own.filter(|one| may_be_own(&one.resource.person_id, application))
    }

    /// Returns whether the attempt was successful.
    #[must_use]
    pub fn successful(&self) -> Placed<bool> {
        let at = self.root.at(pointer!(bank_identification_attempts.*.successful));
        Placed { fact: flag(&self.resource.successful), at }
    }

    /// The reason of the failure, as the API spells it.
    #[must_use]
    pub fn failure_reason(&self) -> Placed<&'a str> {
        let at = self.root.at(pointer!(bank_identification_attempts.*.failure_reason));
        Placed { fact: text(&self.resource.failure_reason), at }
    }

    /// The IBAN of the attempt.
    #[must_use]
    pub fn iban(&self) -> Placed<&'a str> {
        let at = self.root.at(pointer!(bank_identification_attempts.*.iban));
        Placed { fact: text(&self.resource.iban), at }
    }

    /// Returns whether a successful identification came later. An attempt without an instant is assumed to be older
    /// than a success by an account.
    #[must_use]
    pub fn is_outweighed(&self, facts: &Facts<'_>) -> bool {
        match instant(&self.resource.created_at) {
            Fact::Known(made_at) => facts.last_success().is_some_and(|succeeded_at| made_at < succeeded_at),
            Fact::Missing => facts.current_identifications().any(|one| one.is_successful() && one.is_by_account()),
            Fact::Unreadable => false,
        }
    }
}

/// The stage of an identification, ordered from the best for the applicant to the worst.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Successful,
    UnderWay,
    Interrupted,
    Expired,
    Unknown,
    Suspected,
    Failed,
}

fn read_status(field: &Field<Text<'_>>, rulebook: &Rulebook) -> (Fact<Status>, Option<Status>) {
    match raw_text(field) {
        Fact::Known(name) => match rulebook.status_named(name) {
            Status::Unrecognised => match nearly_named(name, rulebook) {
                // A misspelt status is never read as a success.
                meant @ (None | Some(Status::Successful)) => (Fact::Known(Status::Unrecognised), meant),
                Some(meant) => (Fact::Known(meant), Some(meant)),
            },
            status => (Fact::Known(status), None),
        },
        Fact::Missing => (Fact::Missing, None),
        Fact::Unreadable => (Fact::Unreadable, None),
    }
}

/// Returns the status that a misspelt one most likely means: the same letters in another case or with other
/// separators.
fn nearly_named(name: &str, rulebook: &Rulebook) -> Option<Status> {
    let names = Status::ALL.iter().map(|status| (status.name(), *status));
    let spellings = rulebook
        .machines
        .iter()
        .flat_map(|machine| machine.statuses)
        .flat_map(|standing| standing.spellings.iter().map(|spelling| (*spelling, standing.status)));
    names.chain(spellings).find(|(listed, _)| near_miss::same(listed, name)).map(|(_, status)| status)
}
