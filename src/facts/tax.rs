//! Facts about the tax identifications.

use chrono::NaiveDate;
use smallvec::SmallVec;

use super::owner::may_be_own;
use super::place::{Moved, Place, Placed, Root, placed};
use super::read::{Reader, flag, text};
use super::{Fact, Facts};
use crate::application::{Application, Field, TaxIdentification, pointer};
use crate::value::country::Country;
use crate::value::tin::{Tin, TinProblem};

/// Facts about one tax identification.
#[derive(Clone, Copy)]
pub struct TaxFacts<'a> {
    root: Root,
    /// The country of tax residence.
    pub country: Fact<Country>,
    /// The number.
    pub number: Fact<&'a str>,
    /// Whether it is the primary one.
    pub primary: Fact<bool>,
    /// The reason for a missing number.
    pub reason_no_tin: Fact<&'a str>,
    /// The reason in words.
    pub reason_description: Fact<&'a str>,
    /// The type of a Spanish number.
    pub tax_id_type: Fact<&'a str>,
    /// The last day the number is valid on; [`NaiveDate::MAX`] where it is valid without end.
    pub valid_until: Fact<NaiveDate>,
    tin: Fact<Result<Tin, TinProblem>>,
}

/// Every tax record. Most applicants have one or two, which need no heap.
pub(super) type TaxRecords<'a> = SmallVec<[TaxFacts<'a>; 2]>;

impl<'a> TaxFacts<'a> {
    pub(super) fn new(index: usize, record: &'a TaxIdentification<'a>, today: NaiveDate, read: &Reader<'_>) -> Self {
        let country = read.country(&record.country);
        let (number, tax_id_type) = (text(&record.number), text(&record.tax_id_type));
        Self {
            root: Root::listed(&RECORDS, index),
            country,
            number,
            primary: flag(&record.primary),
            reason_no_tin: text(&record.reason_no_tin),
            reason_description: text(&record.reason_description),
            tax_id_type,
            valid_until: read.last_day(&record.valid_until),
            tin: match (country, number) {
                (Fact::Known(country), Fact::Known(number)) => {
                    Fact::Known(Tin::read(country, number, tax_id_type.known(), today))
                }
                (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
                (Fact::Missing, _) | (_, Fact::Missing) => Fact::Missing,
            },
        }
    }

    /// Reads the number as one of its country; missing or unreadable if either of the two is.
    #[must_use]
    pub fn tin(&self) -> Fact<Result<Tin, TinProblem>> {
        self.tin
    }

    /// Returns the only number that a wrong one can be a typing error of, if there is exactly one.
    #[must_use]
    pub fn meant(&self, today: NaiveDate) -> Option<Tin> {
        Tin::meant(self.country.known()?, self.number.known()?, self.tax_id_type.known(), today)
    }
}

static RECORDS: Moved = Moved { from: pointer!(tax_identifications.*), to: pointer!(tax_identifications.*) };

placed! {
    TaxFacts at (tax_identifications.*) {
        country: Country,
        number: &'a str,
        primary: bool,
        reason_no_tin: &'a str,
        reason_description: &'a str,
        tax_id_type: &'a str,
        valid_until: NaiveDate,
    }
}

impl Facts<'_> {
    /// The list of the tax identifications: known if it has one, missing if it has none, and unreadable if it is no
    /// list or its entries are no objects.
    #[must_use]
    pub fn tax_records(&self) -> Placed<()> {
        let fact = match self.tax_identifications().next() {
            Some(_) => Fact::Known(()),
            None if self.tax_records_unreadable() => Fact::Unreadable,
            None => Fact::Missing,
        };
        Placed { fact, at: Place::of(pointer!(tax_identifications)) }
    }

    /// Returns whether the tax records are not a list, or one of them is not an object.
    #[must_use]
    pub fn tax_records_unreadable(&self) -> bool {
        match &self.application.tax_identifications {
            Field::Absent | Field::Null => false,
            Field::Present(records) => records.iter().any(|record| record.present().is_none()),
            Field::Unreadable(_) => true,
        }
    }
}

/// Returns every tax record of the applicant, with its place in the list.
pub(super) fn tax_records<'a>(
    application: &'a Application<'a>,
) -> impl Iterator<Item = (usize, &'a TaxIdentification<'a>)> {
    let records = application.tax_identifications.present().into_iter().flatten().enumerate();
    let records = records.filter_map(|(index, entry)| Some((index, entry.present()?)));
    records.filter(|(_, record)| may_be_own(&record.person_id, application))
}
