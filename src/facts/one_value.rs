//! The facts of a single value, which most checks of a field need.
//!
//! Laying out a whole application around a single value, and reading the facts of everything else, takes twice as
//! long as evaluating the value. So a check first evaluates these facts, and only if there is a finding does it
//! evaluate an application with that value. A shortcut must not hide what an application would show: values that may
//! be unreadable in an application are not read here, and `tests/check.rs` compares the two ways.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};

use super::identification::IdentificationFacts;
use super::person::PersonFacts;
use super::read::Reader;
use super::tax::TaxFacts;
use super::{Fact, Facts};
use crate::application::{Application, Holds as _, TaxIdentification, trimmed};
use crate::rulebook::{Flow, Gate, Method, Rulebook};
use crate::value::document::DocumentCode;
use crate::value::iban::Reading;
use crate::value::name::{Admitted, Name, NameField};
use crate::value::{date, phone};

/// The rulebook, and the instant.
type By = (&'static Rulebook, DateTime<Utc>);

static NOTHING: LazyLock<Application<'static>> = LazyLock::new(Application::default);

impl<'a> Facts<'a> {
    /// Returns the facts of a name alone, as typed.
    pub(crate) fn of_name(field: NameField, typed: &'a str, by: By) -> Self {
        let mut facts = Self::bare(by);
        let name = Fact::Known(Name::of_field(typed, field, Admitted::by(&facts)));
        match field {
            NameField::First => facts.person.first_name = name,
            NameField::Last => facts.person.last_name = name,
        }
        facts
    }

    /// Returns the facts of an IBAN alone, as typed for a Bankident.
    pub(crate) fn of_iban(typed: &'a str, by: By) -> Self {
        let mut facts = Self::bare(by);
        facts.identification = IdentificationFacts::of_iban(Method::Bank, typed);
        facts.identifications.push(facts.identification);
        facts.iban = Fact::Known(Reading::of(typed));
        facts
    }

    /// Returns the facts of a mobile number alone, as typed.
    pub(crate) fn of_mobile_number(typed: &'a str, by: By) -> Self {
        let mut facts = Self::bare(by);
        facts.mobile_number = Fact::Known(phone::Reading::of(typed));
        facts
    }

    /// Returns the facts of the code of an identity document alone, as typed.
    pub(crate) fn of_document(typed: &str, by: By) -> Self {
        let mut facts = Self::bare(by);
        facts.document = Fact::Known(DocumentCode::parse(trimmed(typed)));
        facts
    }

    /// Returns the facts of a tax record alone; `None` where something in it cannot be read.
    pub(crate) fn of_tax_record(record: &'a TaxIdentification<'a>, by: By) -> Option<Self> {
        let mut facts = Self::bare(by);
        let read = Reader::default();
        facts.tax_records.push(TaxFacts::new(0, record, facts.today, &read));
        (!record.holds_unreadable() && !read.met_unreadable.get()).then_some(facts)
    }

    /// Returns the facts of an empty application, field for field as [`Facts::new`] reads it.
    fn bare((rulebook, as_of): By) -> Self {
        Self {
            rulebook,
            gate: Gate::AccountOpening,
            as_of,
            today: as_of.date_naive(),
            day_of_applicant: date::central_european_day(as_of),
            flow: Fact::Known(Flow::DigitalBanking),
            sandbox: false,
            branch: Fact::Missing,
            person: PersonFacts::unstated(Fact::Missing),
            change: Fact::Missing,
            mobile_number: Fact::Missing,
            mobile_number_verified: Fact::Missing,
            identification: IdentificationFacts::unstated(Fact::Missing),
            identification_is_unordered: false,
            iban: Fact::Missing,
            document: Fact::Missing,
            document_kind: Fact::Missing,
            account: None,
            application: &NOTHING,
            identifications: super::Identifications::new(),
            tax_records: super::TaxRecords::new(),
            holds_wrong_type: false,
            holds_unreadable: false,
            malformed: super::Malformed::default(),
            happened: None,
            is_bare: true,
            change_made: None,
            asked: None,
        }
    }
}
