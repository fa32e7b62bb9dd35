//! Facts about the person and their addresses.

use chrono::{DateTime, NaiveDate, Utc};

use super::place::{Moved, Place, Placed, Root, placed};
use super::read::{self, Reader, flag, raw_text, text};
use super::{Fact, Facts};
use crate::application::{Address, Field, Person, Pointer, TaxInformation, Text, pointer};
use crate::value::address::{self, AddressKind, AddressReading, AddressText, Part, Parts};
use crate::value::country::Country;
use crate::value::name::{Admitted, Name, NameField};
use crate::value::phone;

/// Facts about the person, or about a change of the person.
#[derive(Clone, Copy)]
pub struct PersonFacts<'a> {
    root: Root,
    /// The person's id in the API.
    pub id: Fact<&'a str>,
    /// The salutation; `null` is missing here, although it may mean something.
    pub salutation: Fact<&'a str>,
    /// The academic title.
    pub title: Fact<&'a str>,
    /// The first names, untrimmed.
    pub first_name: Fact<Name<'a>>,
    /// The last names, untrimmed.
    pub last_name: Fact<Name<'a>>,
    /// The residential address.
    pub address: AddressFacts<'a>,
    /// The mailing address; `None` where none is stated.
    pub contact_address: Option<AddressFacts<'a>>,
    /// The number handed to the identification provider.
    pub mobile_number: Fact<phone::Reading<'a>>,
    /// The date of birth.
    pub birth_date: Fact<NaiveDate>,
    /// The city of birth.
    pub birth_city: Fact<&'a str>,
    /// The province of birth.
    pub birth_province: Fact<&'a str>,
    /// The country of birth.
    pub birth_country: Fact<Country>,
    /// The nationality.
    pub nationality: Fact<Country>,
    /// The employment status.
    pub employment_status: Fact<&'a str>,
    /// The marital status.
    pub marital_status: Fact<&'a str>,
    /// The tax assessment.
    pub tax_assessment: Fact<&'a str>,
    /// The range of the annual income.
    pub annual_income_range: Fact<&'a str>,
    /// Whether compliance has marked the person.
    pub flagged_by_compliance: Fact<bool>,
    /// The declaration of being politically exposed.
    pub self_declared_as_pep: Fact<bool>,
    /// When the terms and conditions of the bank were agreed to.
    pub terms_conditions_signed_at: Fact<DateTime<Utc>>,
    /// When the processing of data was agreed to.
    pub data_terms_signed_at: Fact<DateTime<Utc>>,
    /// When acting in one's own economic interest was declared.
    pub own_economic_interest_signed_at: Fact<DateTime<Utc>>,
    /// When the compliance disclaimer was agreed to.
    pub compliance_disclaimer_agreed_at: Fact<DateTime<Utc>>,
    /// When the person data were last confirmed.
    pub aml_confirmed_on: Fact<NaiveDate>,
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
    /// The last day the identity document is valid on; [`NaiveDate::MAX`] where it is valid without end.
    pub legitimation_valid_until: Fact<NaiveDate>,
    /// When the person data must next be confirmed.
    pub aml_follow_up_date: Fact<NaiveDate>,
    /// When the person resource was created.
    pub created_at: Fact<DateTime<Utc>>,
}

/// Facts about an address.
#[derive(Clone, Copy)]
pub struct AddressFacts<'a> {
    root: Root,
    resource: Option<&'a Address<'a>>,
    /// The first line.
    pub line_1: Fact<&'a str>,
    /// The second line.
    pub line_2: Fact<&'a str>,
    /// The post code.
    pub postal_code: Fact<&'a str>,
    /// The country.
    pub country: Fact<Country>,
    /// The kind of address that the lines show. Known as soon as one line shows it; `Physical` needs the first line,
    /// while the second may be empty.
    pub kind: Fact<AddressKind>,
    /// The reading of the words of its parts.
    pub reading: AddressReading,
}

impl<'a> PersonFacts<'a> {
    pub(super) fn new(person: &'a Person<'a>, admitted: Admitted, read: &Reader<'a>) -> Self {
        // Dates and instants that no fact has yet are still read: what is malformed is always reported.
        read.country(&person.branch);
        let tax_information = person.tax_information.present();
        let tax_information_state =
            if person.tax_information.is_missing() { Fact::Missing } else { Fact::Unreadable };
        let of_tax_information = |field: fn(&'a TaxInformation<'a>) -> Fact<&'a str>| {
            tax_information.map_or_else(|| tax_information_state.of_other_type(), field)
        };
        Self {
            root: Root::USUAL,
            id: text(&person.id),
            salutation: text(&person.salutation),
            title: text(&person.title),
            first_name: read::name(&person.first_name).map(|name| Name::of_field(name, NameField::First, admitted)),
            last_name: last_name(person, admitted).map(|name| Name::of_field(name, NameField::Last, admitted)),
            address: match person.address.present() {
                Some(address) => AddressFacts::new(Root::USUAL, address, read),
                None => {
                    AddressFacts::unstated(if person.address.is_missing() { Fact::Missing } else { Fact::Unreadable })
                }
            },
            contact_address: person
                .contact_address
                .present()
                .filter(|address| states_something(address))
                .map(|address| AddressFacts::new(Root::moved(&MAILING), address, read)),
            mobile_number: read.phone(&person.mobile_number),
            birth_date: read.date(&person.birth_date),
            birth_city: text(&person.birth_city),
            birth_province: text(&person.birth_province),
            birth_country: read.country(&person.birth_country),
            nationality: read.country(&person.nationality),
            employment_status: text(&person.employment_status),
            marital_status: of_tax_information(|tax| text(&tax.marital_status)),
            tax_assessment: of_tax_information(|tax| text(&tax.tax_assessment)),
            annual_income_range: text(&person.annual_income_range),
            flagged_by_compliance: flag(&person.flagged_by_compliance),
            self_declared_as_pep: flag(&person.self_declared_as_pep),
            terms_conditions_signed_at: read.instant(&person.terms_conditions_signed_at),
            data_terms_signed_at: read.instant(&person.data_terms_signed_at),
            own_economic_interest_signed_at: read.instant(&person.own_economic_interest_signed_at),
            compliance_disclaimer_agreed_at: read.instant(&person.compliance_disclaimer_agreed_at),
            aml_confirmed_on: read.date(&person.aml_confirmed_on),
            fatca_relevant: flag(&person.fatca_relevant),
            fatca_crs_confirmed_at: read.instant(&person.fatca_crs_confirmed_at),
            screening_progress: raw_text(&person.screening_progress),
            risk_classification_status: raw_text(&person.risk_classification_status),
            customer_vetting_status: raw_text(&person.customer_vetting_status),
            legitimation_valid_until: read.last_day(&person.legitimation_valid_until),
            aml_follow_up_date: read.date(&person.aml_follow_up_date),
            created_at: read.instant(&person.created_at),
        }
    }

    /// Of a change of the person, which has the fields of the person.
    pub(super) fn of_change(change: &'a Person<'a>, admitted: Admitted, read: &Reader<'a>) -> Self {
        let mut facts = Self::new(change, admitted, read);
        facts.root = Root::moved(&CHANGE);
        facts.address.root = Root::moved(&CHANGED_ADDRESS);
        if let Some(address) = &mut facts.contact_address {
            address.root = Root::moved(&CHANGED_MAILING);
        }
        facts
    }
}

/// Reads the last name. A person without one is created with `N/A`, which the API then answers as an empty text, so
/// an empty last name of an existing person is a stated one.
fn last_name<'a>(person: &'a Person<'a>, admitted: Admitted) -> Fact<&'a str> {
    let exists = matches!(text(&person.id), Fact::Known(_));
    match (&person.last_name, admitted.no_last_name) {
        (Field::Present(name), [none, ..]) if exists && name.trimmed().is_empty() => Fact::Known(none),
        (name, _) => read::name(name),
    }
}

impl PersonFacts<'_> {
    pub(super) const fn unstated(state: Fact<()>) -> Self {
        Self {
            root: Root::USUAL,
            id: state.of_other_type(),
            salutation: state.of_other_type(),
            title: state.of_other_type(),
            first_name: state.of_other_type(),
            last_name: state.of_other_type(),
            address: AddressFacts::unstated(state),
            contact_address: None,
            mobile_number: state.of_other_type(),
            birth_date: state.of_other_type(),
            birth_city: state.of_other_type(),
            birth_province: state.of_other_type(),
            birth_country: state.of_other_type(),
            nationality: state.of_other_type(),
            employment_status: state.of_other_type(),
            marital_status: state.of_other_type(),
            tax_assessment: state.of_other_type(),
            annual_income_range: state.of_other_type(),
            flagged_by_compliance: state.of_other_type(),
            self_declared_as_pep: state.of_other_type(),
            terms_conditions_signed_at: state.of_other_type(),
            data_terms_signed_at: state.of_other_type(),
            own_economic_interest_signed_at: state.of_other_type(),
            compliance_disclaimer_agreed_at: state.of_other_type(),
            aml_confirmed_on: state.of_other_type(),
            fatca_relevant: state.of_other_type(),
            fatca_crs_confirmed_at: state.of_other_type(),
            screening_progress: state.of_other_type(),
            risk_classification_status: state.of_other_type(),
            customer_vetting_status: state.of_other_type(),
            legitimation_valid_until: state.of_other_type(),
            aml_follow_up_date: state.of_other_type(),
            created_at: state.of_other_type(),
        }
    }
}

impl<'a> AddressFacts<'a> {
    pub(super) fn new(root: Root, address: &'a Address<'a>, read: &Reader<'a>) -> Self {
        let (line_1, line_2, postal_code) =
            (text(&address.line_1), text(&address.line_2), text(&address.postal_code));
        let country = read.country(&address.country);
        let reading = address::read(&AddressText::of(address));
        Self {
            root,
            resource: Some(address),
            line_1,
            line_2,
            postal_code,
            country,
            kind: match reading.kind {
                kind @ (AddressKind::Physical | AddressKind::Unknown) => match (line_1, line_2) {
                    (Fact::Known(_), Fact::Known(_) | Fact::Missing) => Fact::Known(kind),
                    (Fact::Missing, Fact::Known(_) | Fact::Missing) => Fact::Missing,
                    (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
                },
                kind @ (AddressKind::PoBox
                | AddressKind::CareOf
                | AddressKind::PosteRestante
                | AddressKind::NoFixedAbode
                | AddressKind::NoAddress) => Fact::Known(kind),
            },
            reading,
        }
    }

    pub(super) const fn unstated(state: Fact<()>) -> Self {
        Self {
            root: Root::USUAL,
            resource: None,
            line_1: state.of_other_type(),
            line_2: state.of_other_type(),
            postal_code: state.of_other_type(),
            country: state.of_other_type(),
            kind: state.of_other_type(),
            reading: AddressReading::NOTHING,
        }
    }

    /// The city.
    #[must_use]
    pub fn city(&self) -> Placed<&'a str> {
        self.read(pointer!(person.address.city), |address| &address.city)
    }

    /// The state or province.
    #[must_use]
    pub fn state(&self) -> Placed<&'a str> {
        self.read(pointer!(person.address.state), |address| &address.state)
    }

    fn read(&self, field: &'static str, of: impl FnOnce(&'a Address<'a>) -> &'a Field<Text<'a>>) -> Placed<&'a str> {
        let fact = self.resource.map_or(Fact::Missing, |address| text(of(address)));
        Placed { fact, at: self.root.at(field) }
    }

    /// The address as a whole, by its kind.
    #[must_use]
    pub fn whole(&self) -> Placed<AddressKind> {
        Placed { fact: self.kind, at: self.root.at(pointer!(person.address)) }
    }

    /// Returns the places of some of its parts.
    pub fn places(&self, parts: Parts) -> impl Iterator<Item = Pointer> + use<> {
        let root = self.root;
        parts.iter().map(move |part| {
            root.at(match part {
                Part::Line1 => pointer!(person.address.line_1),
                Part::Line2 => pointer!(person.address.line_2),
                Part::City => pointer!(person.address.city),
                Part::State => pointer!(person.address.state),
            })
            .into()
        })
    }
}

impl<'a> Facts<'a> {
    /// The place of the person.
    #[must_use]
    pub fn whole_person(&self) -> Place {
        Root::USUAL.at(pointer!(person))
    }

    /// The codes of the person's countries, as they are spelled.
    #[must_use]
    pub fn person_country_codes(&self) -> [Placed<&'a str>; 4] {
        let person = self.application.person.present();
        let code = |field: Option<&'a Field<Text<'a>>>, at| Placed { fact: field.map_or(Fact::Missing, text), at };
        let of_address = |address: Option<&'a Field<Address<'a>>>, root: Root| {
            let country = address.and_then(|address| address.present()).map(|address| &address.country);
            code(country, root.at(pointer!(person.address.country)))
        };
        [
            code(person.map(|person| &person.birth_country), self.person.birth_country().at),
            code(person.map(|person| &person.nationality), self.person.nationality().at),
            of_address(person.map(|person| &person.address), Root::USUAL),
            of_address(person.map(|person| &person.contact_address), Root::moved(&MAILING)),
        ]
    }
}

placed! {
    PersonFacts at (person) {
        id: &'a str,
        salutation: &'a str,
        title: &'a str,
        first_name: Name<'a>,
        last_name: Name<'a>,
        mobile_number: phone::Reading<'a>,
        birth_date: NaiveDate,
        birth_city: &'a str,
        birth_province: &'a str,
        birth_country: Country,
        nationality: Country,
        employment_status: &'a str,
        annual_income_range: &'a str,
        flagged_by_compliance: bool,
        self_declared_as_pep: bool,
        terms_conditions_signed_at: DateTime<Utc>,
        data_terms_signed_at: DateTime<Utc>,
        own_economic_interest_signed_at: DateTime<Utc>,
        compliance_disclaimer_agreed_at: DateTime<Utc>,
        aml_confirmed_on: NaiveDate,
        fatca_relevant: bool,
        fatca_crs_confirmed_at: DateTime<Utc>,
        screening_progress: &'a str,
        risk_classification_status: &'a str,
        customer_vetting_status: &'a str,
        legitimation_valid_until: NaiveDate,
        aml_follow_up_date: NaiveDate,
        created_at: DateTime<Utc>,
    }
}

placed! {
    PersonFacts at (person.tax_information) {
        marital_status: &'a str,
        tax_assessment: &'a str,
    }
}

placed! {
    AddressFacts at (person.address) {
        line_1: &'a str,
        line_2: &'a str,
        postal_code: &'a str,
        country: Country,
    }
}

static MAILING: Moved = Moved { from: pointer!(person.address), to: pointer!(person.contact_address) };
pub(super) static CHANGE: Moved = Moved { from: pointer!(person), to: pointer!(change) };
static CHANGED_ADDRESS: Moved = Moved { from: pointer!(person.address), to: pointer!(change.address) };
static CHANGED_MAILING: Moved = Moved { from: pointer!(person.address), to: pointer!(change.contact_address) };

/// Returns whether the address has any value. The API answers an address of six `null` where there is none, and a form
/// that was not filled in sends six blank texts.
pub(super) fn states_something(address: &Address<'_>) -> bool {
    [&address.line_1, &address.line_2, &address.postal_code, &address.city, &address.state, &address.country]
        .into_iter()
        .any(|field| text(field) != Fact::Missing)
}

impl<'a> AddressText<'a> {
    /// Returns the readable parts of the resource.
    pub(crate) fn of(address: &'a Address<'a>) -> Self {
        let part = |field| text(field).known().unwrap_or_default();
        Self {
            line_1: part(&address.line_1),
            line_2: part(&address.line_2),
            postal_code: part(&address.postal_code),
            city: part(&address.city),
            state: part(&address.state),
            country: Country::parse(part(&address.country)),
        }
    }
}
