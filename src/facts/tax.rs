//! What is known of the tax identifications.

use super::Fact;
use super::country::Country;
use super::read::{country, flag, text};
use crate::application::{Application, TaxIdentification};
use crate::finding::Pointer;

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
}

impl<'a> TaxFacts<'a> {
    pub(super) fn new(index: usize, record: &'a TaxIdentification<'a>) -> Self {
        Self {
            index,
            country: country(&record.country),
            number: text(&record.number),
            primary: flag(&record.primary),
        }
    }

    /// The pointer to a field of this record.
    #[must_use]
    pub fn at(&self, field: &str) -> Pointer {
        Pointer::new(format!("/tax_identifications/{}/{field}", self.index))
    }
}

pub(super) fn tax_records<'a>(
    application: &'a Application<'a>,
) -> impl Iterator<Item = (usize, &'a TaxIdentification<'a>)> {
    let records = application.tax_identifications.present().into_iter().flatten().enumerate();
    records.filter_map(|(index, entry)| Some((index, entry.present()?)))
}
