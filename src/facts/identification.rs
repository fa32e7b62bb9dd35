//! Facts about the identifications, their order in time, and which of them a gate asks about.
//!
//! This module orders them in time only; the meaning of a status for the applicant is for the rules.

use chrono::{DateTime, NaiveDate, Utc};
use smallvec::SmallVec;

use super::person::{AddressFacts, states_something};
use super::place::{Moved, Placed, Root, placed};
use super::read::{Reader, flag, instant, raw_text, stated, text};
use super::{Fact, Facts, Watch};
use crate::application::{
    Application, BankIdentificationAttempt, Field, Identification, Path, Pointer, Statement, Text, pointer,
    statements, trimmed,
};
use crate::rulebook::{Gate, Method, Rulebook, Status};
use crate::value::country::Country;
use crate::value::near_miss;

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

    /// The id of the identified person.
    #[must_use]
    pub fn person_id(&self) -> Placed<&'a str> {
        self.read(pointer!(identification.person_id), |one| text(&one.person_id))
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

    /// Returns whether this statement is better for the applicant than another one of the same identification. Of two
    /// that are as good, what they say decides, so that their order never matters.
    fn is_better_than(&self, other: &Self) -> bool {
        let said = |one: &Self| one.resource.known().map(said_by);
        self.rank().cmp(&other.rank()).then_with(|| said(self).cmp(&said(other))).is_le()
    }

    /// Returns whether this statement says everything that another one says.
    fn contains(&self, other: &Self) -> bool {
        let (Fact::Known(one), Fact::Known(other)) = (self.resource, other.resource) else { return false };
        let (said, by_other) = (said_by(one), said_by(other));
        by_other.iter().all(|statement| statement.1.is_some() && said.contains(statement))
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
    /// Returns every attempt stated.
    pub(super) fn all(application: &'a Application<'a>) -> impl Iterator<Item = Self> {
        let listed = application.bank_identification_attempts.present().into_iter().flatten().enumerate();
        listed.filter_map(|(index, entry)| {
            Some(Self { root: Root::listed(&ATTEMPTS, index), resource: entry.present()? })
        })
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

/// The identification that a gate asks about, and whether the stated instants prove that it is this one.
#[derive(Clone, Copy)]
pub(super) struct AskedAbout<'a> {
    pub(super) identification: IdentificationFacts<'a>,
    pub(super) is_unordered: bool,
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

/// Reads every identification, the single one first.
pub(super) fn identifications<'a>(
    application: &'a Application<'a>,
    rulebook: &Rulebook,
    read: &Reader<'a>,
) -> Identifications<'a> {
    let single = application.identification.present().map(|one| (None, one));
    let listed = application.identifications.present().into_iter().flatten().enumerate();
    let stated = single.into_iter().chain(listed.filter_map(|(index, entry)| Some((Some(index), entry.present()?))));
    let mut all: Identifications<'a> =
        stated.map(|(index, one)| IdentificationFacts::new(index, one, rulebook, read)).collect();
    supersede(&mut all);
    all
}

/// Returns what an identification states, by place; an unreadable value is not known to equal another.
fn said_by(one: &Identification<'_>) -> Vec<(Pointer, Option<String>)> {
    let mut said = Vec::new();
    statements(one, &Path::Whole, &mut |path, statement| {
        let value = match statement {
            Statement::Null => return,
            Statement::Text(_, text) if trimmed(text).is_empty() => return,
            Statement::Text(_, text) => Some(trimmed(text).to_owned()),
            Statement::Flag(flag) => Some(flag.to_string()),
            Statement::Count(count) => Some(count.to_string()),
            Statement::Unreadable(_) => None,
        };
        said.push((path.pointer(), value));
    });
    said
}

/// Marks all but one statement of the same id as superseded: the newer one counts, else the one that says all that the
/// other says, else the worse one.
fn supersede(all: &mut [IdentificationFacts<'_>]) {
    for at in 1..all.len() {
        let Some((one, earlier)) = all.get_mut(..=at).and_then(<[_]>::split_last_mut) else { return };
        let Fact::Known(id) = one.id() else { continue };
        let is_same = |before: &&mut IdentificationFacts<'_>| {
            !before.is_superseded && matches!(before.id(), Fact::Known(other) if other == id)
        };
        let Some(before) = earlier.iter_mut().find(is_same) else { continue };
        let is_ordered = before.precedes(one) || one.precedes(before);
        let says_all = !is_ordered && (one.contains(before) || before.contains(one));
        let is_disputed = !is_ordered && (before.is_disputed || one.is_disputed || !says_all);
        let one_counts = match (is_ordered, says_all) {
            (true, _) => before.precedes(one),
            (false, true) => one.contains(before),
            (false, false) => before.is_better_than(one),
        };
        let (loser, winner) = if one_counts { (before, one) } else { (one, before) };
        loser.is_superseded = true;
        winner.is_disputed |= is_disputed;
    }
}

/// Returns the identification that a gate asks about.
pub(super) fn asked_about<'a>(
    gate: Gate,
    application: &Application<'_>,
    all: &[IdentificationFacts<'a>],
) -> AskedAbout<'a> {
    let asked = match gate {
        Gate::SignUp | Gate::Identification => to_be_started(all),
        Gate::AccountOpening => decides(all),
    };
    let is_disputed = current(all).any(|one| one.is_disputed);
    let asked = asked.map(|asked| AskedAbout { is_unordered: asked.is_unordered || is_disputed, ..asked });
    asked.unwrap_or_else(|| {
        // An empty list states that there is none; an unreadable one does not.
        let unreadable = matches!(application.identification, Field::Unreadable(_))
            || match &application.identifications {
                Field::Present(listed) => !listed.is_empty(),
                Field::Unreadable(_) => true,
                Field::Absent | Field::Null => false,
            };
        let state = if unreadable { Fact::Unreadable } else { Fact::Missing };
        AskedAbout { identification: IdentificationFacts::unstated(state), is_unordered: false }
    })
}

/// Returns the identification about to be started or under way: the single one, else the newest that has not ended
/// and that no success follows. Where there is none, nothing is about to be started, and the one that decides is
/// returned.
fn to_be_started<'a>(all: &[IdentificationFacts<'a>]) -> Option<AskedAbout<'a>> {
    let is_single = |one: &&IdentificationFacts<'_>| one.root == Root::USUAL;
    if let Some(single) = all.iter().find(is_single) {
        // The list may have more data about the same identification.
        let same = |one: &&IdentificationFacts<'_>| {
            !one.is_superseded && matches!((one.id(), single.id()), (Fact::Known(a), Fact::Known(b)) if a == b)
        };
        let counts = if single.is_superseded { all.iter().find(same) } else { None };
        return Some(AskedAbout { identification: *counts.unwrap_or(single), is_unordered: false });
    }
    let is_open = |one: &IdentificationFacts<'_>| match one.stage() {
        Stage::UnderWay | Stage::Interrupted | Stage::Suspected | Stage::Unknown => true,
        Stage::Successful | Stage::Expired | Stage::Failed => false,
    };
    let successes = || current(all).filter(|one| one.is_successful());
    let is_left = |one: &IdentificationFacts<'_>| successes().any(|success| one.precedes(success));
    newest(all, &|one| is_open(one) && !is_left(one)).or_else(|| decides(all))
}

/// Returns the identification that counts for the person: the newest. A success outweighs everything older, and an
/// attempt that is only under way does not outweigh a success.
///
/// The bank asks for a successful identification and does not say which of several counts. This is our strict
/// reading: an identification that is not proved older may be newer.
fn decides<'a>(all: &[IdentificationFacts<'a>]) -> Option<AskedAbout<'a>> {
    let success = current(all).filter(|one| one.is_successful()).max_by_key(|one| one.newest);
    let Some(success) = success else { return newest(all, &|_| true) };
    let is_later = |one: &IdentificationFacts<'_>| !one.is_successful() && !one.precedes(success);
    if current(all).filter(|one| is_later(one)).all(|one| one.stage() == Stage::UnderWay) {
        return Some(AskedAbout { identification: *success, is_unordered: false });
    }
    newest(all, &|one| is_later(one) || std::ptr::eq(one, success))
}

fn current<'s, 'a>(all: &'s [IdentificationFacts<'a>]) -> impl Iterator<Item = &'s IdentificationFacts<'a>> {
    all.iter().filter(|one| !one.is_superseded)
}

/// Returns the newest of several. Each of those that no instant proves older may be it: where they contradict each
/// other, the one that is best for the applicant is taken, and a finding reports that their order is not known.
fn newest<'a>(
    all: &[IdentificationFacts<'a>],
    counts: &dyn Fn(&IdentificationFacts<'a>) -> bool,
) -> Option<AskedAbout<'a>> {
    let several = || current(all).filter(|one| counts(one));
    let latest = several().filter_map(|one| one.newest).max();
    let may_be_newest = || several().filter(|one| one.newest.is_none() || one.newest == latest);
    let first = may_be_newest().min_by_key(|one| one.rank())?;
    let last = may_be_newest().max_by_key(|one| one.rank())?;
    let is_unordered = first.stage() != last.stage();
    Some(AskedAbout { identification: if is_unordered { *first } else { *last }, is_unordered })
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
