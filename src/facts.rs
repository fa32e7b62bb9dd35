//! Facts: what an application says, parsed, as of an instant.
//!
//! A fact is known, missing or unreadable. Blank text, `null` and the text `"null"` (which the bank's own examples
//! print) are missing. Nothing here judges, and nothing here allocates.

pub mod address;
pub mod country;
pub mod date;
pub mod phone;
pub mod tin;

use std::cell::Cell;

use chrono::{DateTime, NaiveDate, Utc};

use crate::application::{Address, Application, Field, Identification, Person, TaxIdentification, Text, Walk as _};
use crate::finding::{Answer, Pointer};
use crate::lifecycle::Method;
use address::AddressKind;
use country::Country;
use phone::{Phone, PhoneProblem};
use tin::{Tin, TinProblem};

/// What is known of one field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fact<T> {
    /// Stated and readable.
    Known(T),
    /// Not stated.
    Missing,
    /// Stated, but of a wrong type or not what the field holds.
    Unreadable,
}

/// All facts of one applicant as of one instant: what rules are judged by.
pub struct Facts<'a> {
    /// The instant that is judged as of.
    pub as_of: DateTime<Utc>,
    /// The UTC day of that instant.
    pub today: NaiveDate,
    /// The integration the applicant signs up through.
    pub flow: Fact<Flow>,
    /// Whether the bank's documented test values are allowed.
    pub sandbox: bool,
    /// The bank's branch. Two different statements of it are unreadable.
    pub branch: Fact<Country>,
    /// The person.
    pub person: PersonFacts<'a>,
    /// The number of the `mobile_number` resource.
    pub mobile_number: Fact<Result<Phone, PhoneProblem>>,
    /// Whether that number is verified.
    pub mobile_number_verified: Fact<bool>,
    /// The identification that decides: see [`Facts::identifications`].
    pub identification: IdentificationFacts<'a>,
    /// The code of the identity document.
    pub document_code: Fact<&'a str>,
    /// When the account was opened.
    pub account_opened_at: Fact<DateTime<Utc>>,
    /// The application the facts were read from.
    pub application: &'a Application<'a>,
    holds_unreadable: bool,
}

/// What is known of the person.
pub struct PersonFacts<'a> {
    /// The first names, untrimmed.
    pub first_name: Fact<&'a str>,
    /// The last names, untrimmed.
    pub last_name: Fact<&'a str>,
    /// The residential address.
    pub address: AddressFacts<'a>,
    /// The mailing address; `None` where none is stated.
    pub contact_address: Option<AddressFacts<'a>>,
    /// The number handed to the identification provider.
    pub mobile_number: Fact<Result<Phone, PhoneProblem>>,
    /// The date of birth.
    pub birth_date: Fact<NaiveDate>,
    /// The country of birth.
    pub birth_country: Fact<Country>,
    /// The nationality.
    pub nationality: Fact<Country>,
    /// The declaration of being subject to US tax.
    pub fatca_relevant: Fact<bool>,
    /// When that was declared.
    pub fatca_crs_confirmed_at: Fact<DateTime<Utc>>,
    /// The screening against lists.
    pub screening_progress: Fact<&'a str>,
    /// The classification of the risk.
    pub risk_classification_status: Fact<&'a str>,
    /// The vetting against fraud.
    pub customer_vetting_status: Fact<&'a str>,
    /// The last day the identity document is valid on.
    pub legitimation_valid_until: Fact<NaiveDate>,
}

/// What is known of an address.
#[derive(Clone, Copy)]
pub struct AddressFacts<'a> {
    /// The first line.
    pub line_1: Fact<&'a str>,
    /// The second line.
    pub line_2: Fact<&'a str>,
    /// The country.
    pub country: Fact<Country>,
    /// What kind of address the lines are. Known as soon as one line gives it away; `Physical` needs the first
    /// line, while the second may be empty.
    pub kind: Fact<AddressKind>,
    /// Whether a wording hints at care-of and can be innocent.
    pub possible_care_of: bool,
}

/// What is known of one identification.
#[derive(Clone, Copy)]
pub struct IdentificationFacts<'a> {
    place: Place,
    is_stated: bool,
    /// The method.
    pub method: Fact<Method>,
    /// The status, as the API spells it.
    pub status: Fact<&'a str>,
    /// When it was completed.
    pub completed_at: Fact<DateTime<Utc>>,
    /// The country that issued the identity document.
    pub legitimation_country: Fact<Country>,
    /// The country of the address the provider found; `None` where the provider gave no address.
    pub address_country: Option<Fact<Country>>,
    /// What the proof of address is.
    pub proof_of_address_type: Fact<&'a str>,
    /// When the proof of address was issued.
    pub proof_of_address_issued_at: Fact<NaiveDate>,
    /// The IBAN as it was typed.
    pub iban: Fact<&'a str>,
}

/// What is known of one tax identification.
#[derive(Clone, Copy)]
pub struct TaxFacts<'a> {
    index: usize,
    /// The country of tax residence.
    pub country: Fact<Country>,
    /// The number.
    pub number: Fact<&'a str>,
    /// Whether it is the primary one.
    pub primary: Fact<bool>,
    /// Why there is no number.
    pub reason_no_tin: Fact<&'a str>,
    /// The reason in words.
    pub reason_description: Fact<&'a str>,
    /// Spain's type of number.
    pub tax_id_type: Fact<&'a str>,
    /// The last day the number is valid on.
    pub valid_until: Fact<NaiveDate>,
}

/// The integration an applicant signs up through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// A bank account or card: the whole onboarding.
    DigitalBanking,
    /// Identification by video as a service of its own.
    Videoident,
    /// Identification by bank account as a service of its own.
    Bankident,
    /// The account whose first transfer identifies.
    BankidentPlus,
}

impl Flow {
    /// All flows.
    pub const ALL: [Self; 4] = [Self::DigitalBanking, Self::Videoident, Self::Bankident, Self::BankidentPlus];

    /// The flow's name in an application.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DigitalBanking => "digital_banking",
            Self::Videoident => "videoident",
            Self::Bankident => "bankident",
            Self::BankidentPlus => "bankident_plus",
        }
    }
}

/// Where an identification stands in the application.
#[derive(Clone, Copy)]
enum Place {
    Single,
    Listed(usize),
}

impl<'a> Facts<'a> {
    /// Reads the facts of an application as of an instant. The application's own `as_of` must already have been
    /// weighed: see [`crate::assess`].
    #[must_use]
    pub fn new(application: &'a Application<'a>, as_of: DateTime<Utc>) -> Self {
        let read = Reader::default();
        let parts_state = |missing: bool| if missing { Fact::Missing } else { Fact::Unreadable };
        let mobile_number = application.mobile_number.present();
        let mobile_number_state = parts_state(application.mobile_number.is_missing());
        let mut facts = Self {
            as_of,
            today: as_of.date_naive(),
            flow: match text(&application.flow) {
                Fact::Missing => Fact::Known(Flow::DigitalBanking),
                Fact::Known(name) => Flow::ALL.into_iter().find(|flow| flow.name() == name).into(),
                Fact::Unreadable => Fact::Unreadable,
            },
            sandbox: text(&application.environment) == Fact::Known("sandbox"),
            branch: branch(application, &read),
            person: match application.person.present() {
                Some(person) => PersonFacts::new(person, &read),
                None => PersonFacts::unstated(parts_state(application.person.is_missing())),
            },
            mobile_number: mobile_number
                .map_or_else(|| mobile_number_state.of_other_type(), |resource| phone(&resource.number)),
            mobile_number_verified: mobile_number
                .map_or_else(|| mobile_number_state.of_other_type(), |resource| flag(&resource.verified)),
            identification: deciding_identification(application),
            document_code: match application.identity_document.present() {
                Some(document) => text(&document.code),
                None => parts_state(application.identity_document.is_missing()).of_other_type(),
            },
            account_opened_at: match application.account.present() {
                Some(account) => read.instant(&account.opened_at),
                None => parts_state(application.account.is_missing()).of_other_type(),
            },
            application,
            holds_unreadable: false,
        };
        identifications_of(application).for_each(|(_, identification)| read.identification(identification));
        tax_records(application).for_each(|(_, record)| read.tax_identification(record));
        facts.holds_unreadable = read.met_unreadable.get() || application.holds_unreadable();
        facts
    }

    /// Whether anything stated could not be read as what its field is.
    #[must_use]
    pub const fn holds_unreadable(&self) -> bool {
        self.holds_unreadable
    }

    /// The instant the application itself wants to be judged as of.
    #[must_use]
    pub fn stated_as_of(&self) -> Fact<DateTime<Utc>> {
        parsed(&self.application.as_of, date::parse_as_of)
    }

    /// Whether an environment is stated that is none.
    #[must_use]
    pub fn environment_is_unknown(&self) -> bool {
        match text(&self.application.environment) {
            Fact::Known(name) => !matches!(name, "production" | "sandbox"),
            Fact::Missing => false,
            Fact::Unreadable => false,
        }
    }

    /// Whether the tax records are not a list, or one of them is no object.
    #[must_use]
    pub fn tax_records_unreadable(&self) -> bool {
        match &self.application.tax_identifications {
            Field::Absent | Field::Null => false,
            Field::Present(records) => records.iter().any(|record| record.present().is_none()),
            Field::Unreadable(_) => true,
        }
    }

    /// Every identification stated, the single one first.
    pub fn identifications(&self) -> impl Iterator<Item = IdentificationFacts<'a>> {
        identifications(self.application)
    }

    /// Every tax identification that is an object, in the order stated.
    pub fn tax_identifications(&self) -> impl Iterator<Item = TaxFacts<'a>> {
        tax_records(self.application).map(|(index, record)| TaxFacts::new(index, record))
    }
}

impl<'a> PersonFacts<'a> {
    fn new(person: &'a Person<'a>, read: &Reader) -> Self {
        // Dates and instants that no fact holds yet are read all the same: what is malformed is always told.
        read.date(&person.aml_follow_up_date);
        read.date(&person.aml_confirmed_on);
        read.instant(&person.terms_conditions_signed_at);
        read.instant(&person.data_terms_signed_at);
        read.instant(&person.own_economic_interest_signed_at);
        read.instant(&person.compliance_disclaimer_agreed_at);
        Self {
            first_name: raw_text(&person.first_name),
            last_name: raw_text(&person.last_name),
            address: match person.address.present() {
                Some(address) => AddressFacts::new(address, read),
                None => {
                    AddressFacts::unstated(if person.address.is_missing() { Fact::Missing } else { Fact::Unreadable })
                }
            },
            contact_address: person
                .contact_address
                .present()
                .filter(|address| states_something(address))
                .map(|address| AddressFacts::new(address, read)),
            mobile_number: phone(&person.mobile_number),
            birth_date: read.date(&person.birth_date),
            birth_country: read.country(&person.birth_country),
            nationality: read.country(&person.nationality),
            fatca_relevant: flag(&person.fatca_relevant),
            fatca_crs_confirmed_at: read.instant(&person.fatca_crs_confirmed_at),
            screening_progress: text(&person.screening_progress),
            risk_classification_status: text(&person.risk_classification_status),
            customer_vetting_status: text(&person.customer_vetting_status),
            legitimation_valid_until: read.date(&person.legitimation_valid_until),
        }
    }
}

impl PersonFacts<'_> {
    const fn unstated(state: Fact<()>) -> Self {
        Self {
            first_name: state.of_other_type(),
            last_name: state.of_other_type(),
            address: AddressFacts::unstated(state),
            contact_address: None,
            mobile_number: state.of_other_type(),
            birth_date: state.of_other_type(),
            birth_country: state.of_other_type(),
            nationality: state.of_other_type(),
            fatca_relevant: state.of_other_type(),
            fatca_crs_confirmed_at: state.of_other_type(),
            screening_progress: state.of_other_type(),
            risk_classification_status: state.of_other_type(),
            customer_vetting_status: state.of_other_type(),
            legitimation_valid_until: state.of_other_type(),
        }
    }
}

impl<'a> AddressFacts<'a> {
    fn new(address: &'a Address<'a>, read: &Reader) -> Self {
        let (line_1, line_2) = (text(&address.line_1), text(&address.line_2));
        let reading = address::read(line_1.known().unwrap_or_default(), line_2.known().unwrap_or_default());
        Self {
            line_1,
            line_2,
            country: read.country(&address.country),
            kind: match reading.kind {
                AddressKind::Physical => match (line_1, line_2) {
                    (Fact::Known(_), Fact::Known(_) | Fact::Missing) => Fact::Known(AddressKind::Physical),
                    (Fact::Missing, Fact::Known(_) | Fact::Missing) => Fact::Missing,
                    (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
                },
                kind @ (AddressKind::PoBox | AddressKind::CareOf | AddressKind::PosteRestante) => Fact::Known(kind),
            },
            possible_care_of: reading.possible_care_of,
        }
    }

    const fn unstated(state: Fact<()>) -> Self {
        Self {
            line_1: state.of_other_type(),
            line_2: state.of_other_type(),
            country: state.of_other_type(),
            kind: state.of_other_type(),
            possible_care_of: false,
        }
    }

    /// The lines of the residential address that make it what it is.
    pub fn lines_of_kind(&self) -> impl Iterator<Item = &'static str> {
        let line = |fact: Fact<&'a str>, field| {
            let says = fact.known().is_some_and(|line| address::kind_of(line, "") != AddressKind::Physical);
            says.then_some(field)
        };
        [line(self.line_1, "/person/address/line_1"), line(self.line_2, "/person/address/line_2")]
            .into_iter()
            .flatten()
    }
}

impl<'a> IdentificationFacts<'a> {
    fn new(place: Place, identification: &'a Identification<'a>) -> Self {
        Self {
            place,
            is_stated: true,
            method: match text(&identification.method) {
                Fact::Known(name) => Fact::Known(Method::named(name)),
                Fact::Missing => Fact::Missing,
                Fact::Unreadable => Fact::Unreadable,
            },
            status: text(&identification.status),
            completed_at: instant(&identification.completed_at),
            legitimation_country: country(&identification.legitimation_country),
            address_country: identification
                .address
                .present()
                .filter(|address| states_something(address))
                .map(|address| country(&address.country)),
            proof_of_address_type: text(&identification.proof_of_address_type),
            proof_of_address_issued_at: date(&identification.proof_of_address_issued_at),
            iban: text(&identification.iban),
        }
    }

    const fn unstated(place: Place, state: Fact<()>) -> Self {
        Self {
            place,
            is_stated: false,
            method: state.of_other_type(),
            status: state.of_other_type(),
            completed_at: state.of_other_type(),
            legitimation_country: state.of_other_type(),
            address_country: None,
            proof_of_address_type: state.of_other_type(),
            proof_of_address_issued_at: state.of_other_type(),
            iban: state.of_other_type(),
        }
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

impl<'a> TaxFacts<'a> {
    fn new(index: usize, record: &'a TaxIdentification<'a>) -> Self {
        Self {
            index,
            country: country(&record.country),
            number: text(&record.number),
            primary: flag(&record.primary),
            reason_no_tin: text(&record.reason_no_tin),
            reason_description: text(&record.reason_description),
            tax_id_type: text(&record.tax_id_type),
            valid_until: date(&record.valid_until),
        }
    }

    /// The number, read as one of its country; missing or unreadable as soon as either of the two is.
    #[must_use]
    pub fn tin(&self, today: NaiveDate) -> Fact<Result<Tin, TinProblem>> {
        match (self.country, self.number) {
            (Fact::Known(country), Fact::Known(number)) => {
                Fact::Known(Tin::read(country, number, self.tax_id_type.known(), today))
            }
            (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
            (Fact::Missing, _) | (_, Fact::Missing) => Fact::Missing,
        }
    }

    /// The pointer to a field of this record.
    #[must_use]
    pub fn at(&self, field: &str) -> Pointer {
        Pointer::new(format!("/tax_identifications/{}/{field}", self.index))
    }
}

impl<T> Fact<T> {
    /// The value, where it is known.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Unreadable => None,
        }
    }

    /// Judges one field: `found` where its value is a find, unknown where there is none.
    pub fn judge(self, field: &'static str, is_find: impl FnOnce(T) -> bool) -> Answer {
        match self {
            Self::Known(value) => {
                if is_find(value) {
                    Answer::found(field)
                } else {
                    Answer::Clear
                }
            }
            Self::Missing | Self::Unreadable => Answer::unknown(field),
        }
    }
}

impl Fact<()> {
    /// The state of a part, told of a field inside it.
    const fn of_other_type<T>(self) -> Fact<T> {
        match self {
            Self::Unreadable => Fact::Unreadable,
            Self::Known(()) | Self::Missing => Fact::Missing,
        }
    }
}

/// A value that had to be parsed: what did not parse is unreadable.
impl<T> From<Option<T>> for Fact<T> {
    fn from(parsed: Option<T>) -> Self {
        parsed.map_or(Self::Unreadable, Self::Known)
    }
}

/// The text of a field without white space around it; blank text is missing.
pub(crate) fn text<'a>(field: &'a Field<Text<'a>>) -> Fact<&'a str> {
    match field {
        Field::Present(text) => match text.as_str().trim() {
            "" | "null" => Fact::Missing,
            text => Fact::Known(text),
        },
        Field::Absent | Field::Null => Fact::Missing,
        Field::Unreadable(_) => Fact::Unreadable,
    }
}

/// The text of a field as it stands, where the white space around it matters.
fn raw_text<'a>(field: &'a Field<Text<'a>>) -> Fact<&'a str> {
    match (text(field), field) {
        (Fact::Known(_), Field::Present(raw)) => Fact::Known(raw.as_str()),
        (state, _) => state,
    }
}

fn parsed<'a, T>(field: &'a Field<Text<'a>>, parse: impl FnOnce(&str) -> Option<T>) -> Fact<T> {
    match text(field) {
        Fact::Known(text) => parse(text).into(),
        Fact::Missing => Fact::Missing,
        Fact::Unreadable => Fact::Unreadable,
    }
}

pub(crate) fn country(field: &Field<Text<'_>>) -> Fact<Country> {
    parsed(field, Country::parse)
}

pub(crate) fn date(field: &Field<Text<'_>>) -> Fact<NaiveDate> {
    parsed(field, date::parse)
}

pub(crate) fn instant(field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
    parsed(field, date::parse_instant)
}

fn phone(field: &Field<Text<'_>>) -> Fact<Result<Phone, PhoneProblem>> {
    parsed(field, |text| Some(Phone::parse(text)))
}

pub(crate) const fn flag(field: &Field<bool>) -> Fact<bool> {
    match field {
        Field::Present(value) => Fact::Known(*value),
        Field::Absent | Field::Null => Fact::Missing,
        Field::Unreadable(_) => Fact::Unreadable,
    }
}

/// The API answers with an address of six `null` where there is none.
fn states_something(address: &Address<'_>) -> bool {
    [&address.line_1, &address.line_2, &address.postal_code, &address.city, &address.state, &address.country]
        .into_iter()
        .any(|field| !field.is_missing())
}

fn branch(application: &Application<'_>, read: &Reader) -> Fact<Country> {
    let of_person = application.person.present().map_or(Fact::Missing, |person| read.country(&person.branch));
    match (read.country(&application.branch), of_person) {
        (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
        (Fact::Missing, other) | (other, Fact::Missing) => other,
        (Fact::Known(a), Fact::Known(b)) if a == b => Fact::Known(a),
        (Fact::Known(_), Fact::Known(_)) => Fact::Unreadable,
    }
}

fn identifications_of<'a>(
    application: &'a Application<'a>,
) -> impl Iterator<Item = (Place, &'a Identification<'a>)> + Clone {
    let single = application.identification.present().map(|one| (Place::Single, one));
    let listed = application.identifications.present().into_iter().flatten().enumerate();
    single.into_iter().chain(listed.filter_map(|(index, entry)| Some((Place::Listed(index), entry.present()?))))
}

fn identifications<'a>(application: &'a Application<'a>) -> impl Iterator<Item = IdentificationFacts<'a>> + Clone {
    identifications_of(application).map(|(place, one)| IdentificationFacts::new(place, one))
}

fn tax_records<'a>(application: &'a Application<'a>) -> impl Iterator<Item = (usize, &'a TaxIdentification<'a>)> {
    let records = application.tax_identifications.present().into_iter().flatten().enumerate();
    records.filter_map(|(index, entry)| Some((index, entry.present()?)))
}

/// Reads typed fields and remembers whether one of them was not what its field is.
#[derive(Default)]
struct Reader {
    met_unreadable: Cell<bool>,
}

impl Reader {
    fn country(&self, field: &Field<Text<'_>>) -> Fact<Country> {
        self.noting(country(field))
    }

    fn date(&self, field: &Field<Text<'_>>) -> Fact<NaiveDate> {
        self.noting(date(field))
    }

    fn instant(&self, field: &Field<Text<'_>>) -> Fact<DateTime<Utc>> {
        self.noting(instant(field))
    }

    fn identification(&self, identification: &Identification<'_>) {
        self.instant(&identification.completed_at);
        self.country(&identification.legitimation_country);
        if let Some(address) = identification.address.present() {
            self.country(&address.country);
        }
        self.date(&identification.proof_of_address_issued_at);
        self.instant(&identification.terms_and_conditions_signed_at);
        self.instant(&identification.authorization_expires_at);
        self.instant(&identification.confirmation_expires_at);
    }

    fn tax_identification(&self, record: &TaxIdentification<'_>) {
        self.country(&record.country);
        self.date(&record.valid_until);
    }

    fn noting<T>(&self, fact: Fact<T>) -> Fact<T> {
        if matches!(fact, Fact::Unreadable) {
            self.met_unreadable.set(true);
        }
        fact
    }
}

/// The identification that speaks for the person: the newest successful one, unless one that failed, or whose
/// status is not known, may be newer; without a successful one, the last of the list.
///
/// The bank asks for a successful identification and does not say which of several counts. This is our strict
/// reading: what is not proved older may be newer.
fn deciding_identification<'a>(application: &'a Application<'a>) -> IdentificationFacts<'a> {
    let successful = |one: &IdentificationFacts<'_>| one.status == Fact::Known("successful");
    let newest = identifications(application).filter(successful).max_by_key(|one| one.completed_at.known());
    let Some(newest) = newest else {
        return identifications(application).last().unwrap_or_else(|| {
            let unreadable = !application.identification.is_missing() || !application.identifications.is_missing();
            IdentificationFacts::unstated(Place::Single, if unreadable { Fact::Unreadable } else { Fact::Missing })
        });
    };
    let proved_older = |one: &IdentificationFacts<'_>| match (one.completed_at, newest.completed_at) {
        (Fact::Known(one), Fact::Known(newest)) => one < newest,
        (Fact::Missing | Fact::Unreadable, _) | (_, Fact::Missing | Fact::Unreadable) => false,
    };
    identifications(application)
        .filter(|one| matches!(one.status, Fact::Known("failed") | Fact::Missing | Fact::Unreadable))
        .filter(|one| !proved_older(one))
        .last()
        .unwrap_or(newest)
}
