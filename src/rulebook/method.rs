//! The methods of identification: their statuses, events and moves, and the IBANs of the sandbox.

use super::entry::Rulebook;
use super::terms::named;
#[cfg(feature = "handbook")]
use super::terms::{Source, Who, Words};

/// A method of identification of the bank's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// VideoIdent: a video call with an agent of IDnow.
    Idnow,
    /// Bankident: an account at another bank and a qualified signature.
    Bank,
    /// Bankident with Fourthline as its second step.
    BankId,
    /// BankIdent Plus: the account is opened first, and its first transfer completes the identification.
    BankPlus,
    /// Fourthline.
    Fourthline,
    /// AutoIdent of IDnow: no agent.
    IdnowAutoident,
    /// A flow of IDnow by arrangement.
    IdnowCustom,
    /// PostIdent: at a counter.
    Postident,
    /// By hand.
    Manual,
    /// A method this rulebook does not know.
    Unrecognised,
}

impl Method {
    /// The methods of the API.
    pub const ALL: [Self; 9] = [
        Self::Idnow,
        Self::Bank,
        Self::BankId,
        Self::BankPlus,
        Self::Fourthline,
        Self::IdnowAutoident,
        Self::IdnowCustom,
        Self::Postident,
        Self::Manual,
    ];

    /// Returns the method's name in the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idnow => "idnow",
            Self::Bank => "bank",
            Self::BankId => "bank_id",
            Self::BankPlus => "bank_plus",
            Self::Fourthline => "fourthline",
            Self::IdnowAutoident => "idnow_autoident",
            Self::IdnowCustom => "idnow_custom",
            Self::Postident => "postident",
            Self::Manual => "manual",
            Self::Unrecognised => "unrecognised",
        }
    }

    /// Returns the method of this name; enum values are case-sensitive.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|method| method.name() == name).unwrap_or(Self::Unrecognised)
    }

    /// Returns whether it is Bankident, with either provider of its second step.
    #[must_use]
    pub const fn is_bankident(self) -> bool {
        match self {
            Self::Bank | Self::BankId => true,
            Self::Idnow
            | Self::BankPlus
            | Self::Fourthline
            | Self::IdnowAutoident
            | Self::IdnowCustom
            | Self::Postident
            | Self::Manual
            | Self::Unrecognised => false,
        }
    }

    /// Returns whether it uses an account at another bank: Bankident and BankIdent Plus, which share their failure
    /// codes.
    #[must_use]
    pub const fn is_by_account(self) -> bool {
        self.is_bankident() || matches!(self, Self::BankPlus)
    }
}

/// A status of an identification. The API has one list for all methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// `created`.
    Created,
    /// `pending`.
    Pending,
    /// `pending_successful`.
    PendingSuccessful,
    /// `pending_failed`.
    PendingFailed,
    /// `successful`.
    Successful,
    /// `aborted`.
    Aborted,
    /// `canceled`.
    Canceled,
    /// `failed`.
    Failed,
    /// `expired`.
    Expired,
    /// `authorization_required`.
    AuthorizationRequired,
    /// `confirmation_required`.
    ConfirmationRequired,
    /// `confirmed`.
    Confirmed,
    /// `pre_successful`.
    PreSuccessful,
    /// `pending_account_creation`.
    PendingAccountCreation,
    /// `pending_ref_transfer`.
    PendingRefTransfer,
    /// `identification_data_required`.
    IdentificationDataRequired,
    /// `processed`.
    Processed,
    /// `rejected`.
    Rejected,
    /// `signed`.
    Signed,
    /// A status this rulebook does not know. It never lets an applicant pass.
    Unrecognised,
}

impl Status {
    /// The statuses of the API.
    pub const ALL: [Self; 19] = [
        Self::Created,
        Self::Pending,
        Self::PendingSuccessful,
        Self::PendingFailed,
        Self::Successful,
        Self::Aborted,
        Self::Canceled,
        Self::Failed,
        Self::Expired,
        Self::AuthorizationRequired,
        Self::ConfirmationRequired,
        Self::Confirmed,
        Self::PreSuccessful,
        Self::PendingAccountCreation,
        Self::PendingRefTransfer,
        Self::IdentificationDataRequired,
        Self::Processed,
        Self::Rejected,
        Self::Signed,
    ];

    /// Returns the status's name in the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Pending => "pending",
            Self::PendingSuccessful => "pending_successful",
            Self::PendingFailed => "pending_failed",
            Self::Successful => "successful",
            Self::Aborted => "aborted",
            Self::Canceled => "canceled",
            Self::Failed => "failed",
            Self::Expired => "expired",
            Self::AuthorizationRequired => "authorization_required",
            Self::ConfirmationRequired => "confirmation_required",
            Self::Confirmed => "confirmed",
            Self::PreSuccessful => "pre_successful",
            Self::PendingAccountCreation => "pending_account_creation",
            Self::PendingRefTransfer => "pending_ref_transfer",
            Self::IdentificationDataRequired => "identification_data_required",
            Self::Processed => "processed",
            Self::Rejected => "rejected",
            Self::Signed => "signed",
            Self::Unrecognised => "unrecognised",
        }
    }

    /// Returns the status of this name: see [`Rulebook::status_named`].
    #[must_use]
    pub fn named(name: &str) -> Self {
        Rulebook::builtin().status_named(name)
    }
}

named! {
    /// The events the API can simulate for BankIdent Plus in the sandbox.
    Simulated {
        /// The pre-identification succeeded.
        SuccessfulPreIdent = "SUCCESSFUL_PRE_IDENT",
        /// The provider stopped the pre-identification.
        CanceledPreIdent = "CANCELED_PRE_IDENT",
        /// The applicant stopped the pre-identification.
        AbortedPreIdent = "ABORTED_PRE_IDENT",
        /// The pre-identification failed.
        FailedPreIdent = "FAILED_PRE_IDENT",
        /// The account was opened; the due diligence is skipped.
        SuccessfulAccountOpening = "SUCCESSFUL_ACCOUNT_OPENING",
        /// The account could not be opened.
        FailedAccountOpening = "FAILED_ACCOUNT_OPENING",
        /// The reference transfer was received.
        SuccessfulReferenceTransfer = "SUCCESSFUL_REFERENCE_TRANSFER",
        /// A transfer came from an account in another name.
        FailedReferenceTransferNameCheck = "FAILED_REFERENCE_TRANSFER_NAME_CHECK",
    }
}

/// An event of an identification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The partner requests the identification: `request`.
    Request,
    /// The partner starts the signature: `authorize`.
    Authorize,
    /// The partner confirms the signature with the code: `confirm`.
    Confirm,
    /// The partner abandons the identification: `mark_as_failed`.
    MarkAsFailed,
    /// The bank reports this status, by the webhook `IDENTIFICATION`: the event has the name of the status.
    Reported(Status),
    /// The bank reports that a reference transfer failed, by the webhook `IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT`.
    ReferenceTransferAttempt,
    /// An event is simulated in the sandbox.
    Simulated(Simulated),
}

impl Event {
    /// Returns every event.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Request, Self::Authorize, Self::Confirm, Self::MarkAsFailed, Self::ReferenceTransferAttempt]
            .into_iter()
            .chain(Status::ALL.into_iter().map(Self::Reported))
            .chain(Simulated::ALL.iter().copied().map(Self::Simulated))
    }

    /// Returns the event's name: a call, a status, a webhook of its own, or a simulated event.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Authorize => "authorize",
            Self::Confirm => "confirm",
            Self::MarkAsFailed => "mark_as_failed",
            Self::Reported(status) => status.name(),
            Self::ReferenceTransferAttempt => "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT",
            Self::Simulated(simulated) => simulated.name(),
        }
    }

    /// Returns the event of this name; white space around it does not matter, because the bank prints one with a
    /// blank.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::all().find(|event| event.name() == name).or_else(|| match Status::named(name) {
            Status::Unrecognised => None,
            status => Some(Self::Reported(status)),
        })
    }
}

/// The statuses and moves of one method, as the bank documents them.
#[derive(Debug)]
pub struct Machine {
    /// The method.
    pub method: Method,
    /// Its name for people.
    #[cfg(feature = "handbook")]
    pub title: Words,
    /// A description of the method.
    #[cfg(feature = "handbook")]
    pub about: Words,
    /// Where it is described.
    #[cfg(feature = "handbook")]
    pub sources: &'static [&'static Source],
    /// Our reading of an unclear source.
    #[cfg(feature = "handbook")]
    pub reading: Option<Words>,
    /// Its statuses, the first one first.
    pub statuses: &'static [Standing],
    /// Its moves.
    pub moves: &'static [Move],
}

/// The meaning of a status for one method.
#[derive(Debug)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// Other spellings in the bank's guides.
    pub spellings: &'static [&'static str],
    /// Whether it never changes.
    pub is_final: bool,
    /// Whether banking services may be offered.
    pub services: bool,
    /// Whether the applicant can try again with the same link.
    pub same_link: bool,
    /// Whether the IBAN of the new account may be shown.
    pub shows_iban: bool,
    /// Whether a failure reason comes with it; `None` where no guide says so.
    pub gives_reason: Option<bool>,
    /// The party that acts next.
    #[cfg(feature = "handbook")]
    pub who: Who,
    /// The meaning.
    #[cfg(feature = "handbook")]
    pub means: Words,
    /// The next step.
    #[cfg(feature = "handbook")]
    pub next: Words,
}

/// One move of a machine.
#[derive(Debug)]
pub struct Move {
    /// From this status
    pub from: Status,
    /// this event
    pub event: Event,
    /// leads here,
    pub to: Status,
    /// by way of this one,
    pub via: Option<Status>,
    /// where so many transfers are left.
    pub transfers: Transfers,
}

named! {
    /// The number of reference transfers that a move depends on.
    Transfers {
        /// Any number.
        Any = "any",
        /// A transfer after which another one is left.
        Left = "left",
        /// The last one.
        Last = "last",
    }
}

impl Machine {
    /// Returns the meaning of a status; `None` where this method has no such status.
    #[must_use]
    pub fn standing(&self, status: Status) -> Option<&'static Standing> {
        self.statuses.iter().find(|standing| standing.status == status)
    }
}

/// An IBAN of the sandbox, as the bank documents it.
#[derive(Debug)]
pub struct TestIban {
    /// The IBAN, without blanks.
    pub iban: &'static str,
    /// The outcome.
    pub ends_in: Ending,
}

/// The outcome of a test IBAN.
#[derive(Debug)]
pub enum Ending {
    /// Provider and signature succeed.
    Success,
    /// The signature fails.
    SignatureFails,
    /// The identification fails.
    Fails {
        /// With this code.
        code: &'static str,
        /// A later call may be answered with this HTTP status instead.
        later: Option<u16>,
    },
}
