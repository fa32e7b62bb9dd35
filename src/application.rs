//! An application: the bank API's own resources, read field by field and not evaluated.
//!
//! Every field is [`Field::Absent`], [`Field::Null`], [`Field::Present`] or [`Field::Unreadable`]: a wrong type makes
//! only its own field unreadable. Keys that this crate does not know are no error, because the API grows: they are
//! counted, see [`Unread`]. A whole record is unreadable if it is no JSON object, if a key occurs twice, or if it is
//! beyond the [limits]: those are a [`ReadError`], which gives a position and never a value.
//!
//! An application can also be assembled from several answers of the API, each read into its part, without joining
//! text:
//!
//! ```
//! use onboardable::{Application, Decision, Gate, assess};
//!
//! // GET /v1/persons/{id}, .../mobile_number, .../tax_identifications, .../identifications, .../accounts
//! let person = r#"{"id": "p1", "first_name": "Eva", "birth_country": "US"}"#;
//! let mobile_number = r#"{"id": "m1", "number": "+4915112345678", "verified": true}"#;
//! let (tax_identifications, identifications, accounts) = ("[]", "[]", "[]");
//!
//! let application = Application {
//!     person: serde_json::from_str(person)?,
//!     mobile_number: serde_json::from_str(mobile_number)?,
//!     tax_identifications: serde_json::from_str(tax_identifications)?,
//!     identifications: serde_json::from_str(identifications)?,
//!     accounts: serde_json::from_str(accounts)?,
//!     branch: "DE".into(),
//!     ..Application::default()
//! };
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//! assert_eq!(assess(&application, Gate::AccountOpening, as_of).decision(), Decision::Deny);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Or it is filled from structs of your own. A field is made of a text, a truth value, a day or an instant, or an
//! `Option` of them, where `None` means that nothing is stated; a list is collected from records. The answer is
//! stored as JSON, and its decision and rules are read back as typed values. The [limits] apply to JSON text only:
//! values that you fill in may have any length.
//!
//! ```
//! use chrono::NaiveDate;
//! use onboardable::application::{Person, TaxIdentification};
//! use onboardable::{Application, Decision, Gate, RuleId, assess};
//! use serde::Deserialize;
//!
//! struct Customer {
//!     first_name: String,
//!     born_on: Option<NaiveDate>,
//!     birth_country: Option<String>,
//!     is_us_taxpayer: Option<bool>,
//!     tax_numbers: Vec<(String, Option<String>)>,
//! }
//!
//! fn application(customer: &Customer) -> Application<'_> {
//!     let tax_identification = |(country, number): &(String, Option<String>)| TaxIdentification {
//!         country: country.clone().into(),
//!         number: number.clone().into(),
//!         ..TaxIdentification::default()
//!     };
//!     let person = Person {
//!         first_name: customer.first_name.as_str().into(),
//!         birth_date: customer.born_on.into(),
//!         birth_country: customer.birth_country.as_deref().into(),
//!         fatca_relevant: customer.is_us_taxpayer.into(),
//!         ..Person::default()
//!     };
//!     Application {
//!         branch: "DE".into(),
//!         person: person.into(),
//!         tax_identifications: customer.tax_numbers.iter().map(tax_identification).collect(),
//!         ..Application::default()
//!     }
//! }
//!
//! /// The parts of a stored answer that are needed later: any part of the JSON contract.
//! #[derive(Deserialize)]
//! struct Stored {
//!     decision: Decision,
//!     findings: Vec<StoredFinding>,
//! }
//!
//! #[derive(Deserialize)]
//! struct StoredFinding {
//!     rule: RuleId,
//! }
//!
//! let customer = Customer {
//!     first_name: "Eva".to_owned(),
//!     born_on: NaiveDate::from_ymd_opt(1990, 5, 17),
//!     birth_country: Some("US".to_owned()),
//!     is_us_taxpayer: None,
//!     tax_numbers: vec![("DE".to_owned(), None)],
//! };
//! // Owned, so that it can outlive the customer, for a queue.
//! let application: Application<'static> = application(&customer).into_owned();
//!
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//! let json = serde_json::to_string(&assess(&application, Gate::AccountOpening, as_of))?;
//!
//! let stored: Stored = serde_json::from_str(&json)?;
//! assert_eq!(stored.decision, Decision::Deny);
//! assert!(stored.findings.iter().any(|finding| finding.rule == RuleId::FatcaUsBirthplace));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Some findings only a person can settle; the entry of their rule says so. The decision of two persons is recorded in
//! [`Application::clearances`]. While it counts, the finding is a note that names it, and nothing else changes; a decision
//! that does not count is reported, and the finding stays. See [`Clearance`].
//!
//! ```
//! use onboardable::application::{Clearance, MobileNumber};
//! use onboardable::{Application, Effect, Gate, RuleId, assess};
//!
//! let toronto = MobileNumber { number: "+14165550123".into(), ..MobileNumber::default() };
//! let decision = Clearance {
//!     rule: RuleId::FatcaUsPhone.name().into(),
//!     decided_by: "j.muster".into(),
//!     approved_by: "e.beispiel".into(),
//!     reason: "Number in Toronto, seen on the contract".into(),
//!     at: "2026-11-20T09:00:00Z".into(),
//!     until: "2027-05-20".into(),
//!     ..Clearance::default()
//! };
//! let mut application = Application {
//!     mobile_number: toronto.into(),
//!     clearances: [decision].into_iter().collect(),
//!     ..Application::default()
//! };
//!
//! let effect = |application: &Application<'_>| {
//!     let assessment = assess(application, Gate::AccountOpening, "2026-11-21T00:00:00Z".parse().expect("an instant"));
//!     assessment.findings.iter().find(|one| one.rule == RuleId::FatcaUsPhone).map(|one| one.effect)
//! };
//! assert_eq!(effect(&application), Some(Effect::Note));
//! application.clearances = Default::default();
//! assert_eq!(effect(&application), Some(Effect::Clarify));
//! ```

mod account;
mod change;
mod clearance;
pub(crate) mod field;
mod identification;
pub(crate) mod keys;
mod person;
mod pointer;
mod put;
mod read;
pub(crate) mod resource;
pub(crate) mod shape;

pub use account::{Account, AccountOpeningRequest, RejectionError, RejectionReason};
pub use change::Change;
pub use clearance::Clearance;
pub use field::{Field, OneOrList, Text, Unreadable};
pub(crate) use field::{TextOr, instant_text, trimmed};
pub use identification::{
    BankIdentificationAttempt, Device, Identification, IdentificationDocument, IdentificationSession,
    IdentityDocument, ReferenceTransfer, SupportedDocument,
};
pub use keys::Unread;
pub use person::{Address, MobileNumber, Person, TaxIdentification, TaxInformation};
pub use pointer::Pointer;
pub(crate) use pointer::{existing, pointer};
pub(crate) use put::Put;
pub(crate) use read::read_json;
pub use read::{ReadError, ReadProblem};
pub(crate) use resource::resource;
pub use shape::{FieldKind, FieldShape, Shape, Statement};
pub(crate) use shape::{Holds, Leaf, Path, Stated, Walk, stated_inside, statements};

/// The limits of one record. Beyond them the record, or the field, is unreadable.
pub mod limits {
    /// Bytes of JSON of one applicant.
    pub const RECORD_BYTES: usize = 64 * 1024;
    /// Bytes of one text field.
    pub const TEXT_BYTES: usize = 1024;
    /// Entries of a list.
    pub const LIST_LENGTH: usize = 64;
    /// Levels of nested objects and lists.
    pub const DEPTH: usize = 16;
    /// Findings of one rule that reports every field on its own; the fields beyond share one more, so that a record
    /// full of mistakes does not get a finding for each.
    pub const FINDINGS_OF_A_RULE: usize = 16;
}

resource! {
    /// Everything that is known about one applicant, as one JSON object. Every part is optional.
    Application at "" {
        /// The caller's own name for this application. It is repeated in the answer and read by no rule.
        reference: text,
        /// The integration the applicant signs up through: `digital_banking` (when absent), `videoident`,
        /// `bankident` or `bankident_plus`.
        flow: text,
        /// `production` (when absent) or `sandbox`, where the bank's documented test values are allowed.
        environment: text,
        /// The bank's branch, as a country: `DE`, `FR`, `IT` or `ES`.
        branch: country,
        /// The instant to evaluate this application as of; it takes precedence over what the caller passes.
        as_of: text,
        /// The `person` resource.
        person: object(Person),
        /// The `mobile_number` resource of the person.
        mobile_number: object(MobileNumber),
        /// The `tax_identification` resources of the person.
        tax_identifications: list(TaxIdentification),
        /// The `identification` resource of the person.
        identification: object(Identification),
        /// All identifications of the person; may be used instead of `identification`.
        identifications: list(Identification),
        /// The attempts of the person to identify with a bank account, as the API lists them.
        bank_identification_attempts: list(BankIdentificationAttempt),
        /// The identity document the applicant will show or has shown.
        identity_document: object(IdentityDocument),
        /// The documents that the bank supports for the person's identification, as the API lists them.
        supported_documents: list(SupportedDocument),
        /// The reference transfer that completes BankIdent Plus. Not a resource of the API: recorded by the partner.
        reference_transfer: object(ReferenceTransfer),
        /// The `identification_session` of the person, requested or about to be.
        identification_session: object(IdentificationSession),
        /// The devices that are bound to the person, as the API lists them; an empty list where there is none.
        devices: list(Device),
        /// The `account_opening_request` for the person, sent or about to be.
        account_opening_request: object(AccountOpeningRequest),
        /// The account, where one exists.
        account: one_or_list(Account),
        /// The accounts of the person, as the API lists them; may be used instead of `account`.
        accounts: one_or_list(Account),
        /// A change of the person that is about to be sent, as the body of the `PATCH`.
        change: object(Change),
        /// The countries of residence that the bank allows for the branch, as agreed with the bank. Not a field of
        /// the API: the list is not public.
        allowed_residence_countries: countries,
        /// The text on the button that opens the account. Not a field of the API.
        order_button_text: text,
        /// The decisions of persons to clear what a rule found. Not a resource of the API: recorded by the partner.
        clearances: list(Clearance),
    }
    beside {
        /// The values that the caller fixed for this application. Not a part of its JSON.
        given: Given
    }
}

/// The values that the caller fixed for an application, and how it was read: written by [`Context`](crate::Context),
/// read by the rules of the family `application`.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Whether unknown keys must be corrected.
    pub strict: bool,
    /// The fields that contradict the caller's fixed values, as JSON pointers.
    pub differs: Vec<&'static str>,
    /// Whether `as_of` was set by the caller.
    pub(crate) as_of_is_callers: bool,
    /// Whether the text was only a `person` resource.
    pub(crate) is_bare_person: bool,
}

/// How an application was read makes no difference to its content.
impl PartialEq for Given {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<'a> Application<'a> {
    /// Returns the name for the answer: the caller's own `reference`, else the `id` of the person.
    #[must_use]
    pub fn named(&self) -> Option<&Text<'a>> {
        let id = || self.person.present().and_then(|person| person.id.present());
        let says = |text: &&Text<'_>| !text.is_blank();
        self.reference.present().filter(says).or_else(|| id().filter(says))
    }

    /// Visits every field that states something, `null` included, with its place, in the order of the resources. The
    /// values are personal data.
    ///
    /// ```
    /// use onboardable::Application;
    /// use onboardable::application::Statement;
    ///
    /// let application = Application::from_json(r#"{"person": {"fatca_relevant": true}, "identifications": [null]}"#)?;
    /// let mut places = Vec::new();
    /// application.statements(&mut |place, statement| {
    ///     assert!(matches!(statement, Statement::Flag(true) | Statement::Null));
    ///     places.push(place.to_string());
    /// });
    /// assert_eq!(places, ["/person/fatca_relevant", "/identifications/0"]);
    /// # Ok::<(), onboardable::ReadError>(())
    /// ```
    pub fn statements(&self, visit: &mut dyn FnMut(&Pointer, Statement<'_>)) {
        shape::statements(self, &Path::Whole, &mut |path, statement| visit(&path.pointer(), statement));
    }

    /// Returns how many keys were not read, at any depth.
    #[must_use]
    pub fn count_unread(&self) -> usize {
        let mut count = 0_usize;
        self.walk_unread(&Path::Whole, &mut |_, _, _| count = count.saturating_add(1));
        count
    }

    /// Returns every stated account, under either key.
    pub fn all_accounts(&self) -> impl Iterator<Item = &Account<'a>> {
        let both = [&self.account, &self.accounts];
        both.into_iter().filter_map(Field::present).flat_map(OneOrList::iter).map(|(_, account)| account)
    }
}

impl<'a> Application<'a> {
    /// Returns the application as it will be after the change.
    pub(crate) fn as_changed(&self, change: &Change<'a>) -> Self {
        let mut changed = self.clone();
        changed.change = Field::Absent;
        match &mut changed.person {
            Field::Present(person) => person.overlay(&change.person),
            person => *person = Field::Present(change.person.clone()),
        }
        changed
    }
}
