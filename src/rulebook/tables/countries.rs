//! Countries, their codes, names and languages.

use super::address_words::Languages;
use super::{COUNTRY_CODES, COUNTRY_NAMES, INDEX, LANGUAGE_SETS, LANGUAGES_OF_COUNTRY};

/// A country or territory of ISO 3166-1, or Kosovo (`XK`, `XKX`, user-assigned).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryRow {
    /// Two upper-case letters.
    pub alpha2: &'static str,
    /// Three upper-case letters.
    pub alpha3: &'static str,
}

/// Returns the country of two upper-case letters.
#[must_use]
pub fn country(alpha2: &str) -> Option<CountryRow> {
    country_at(country_row(alpha2)?)
}

/// Returns the country with a name that meets a condition: its English or its German short name, Unicode CLDR.
#[must_use]
pub fn country_named(is_meant: impl Fn(&str) -> bool) -> Option<CountryRow> {
    // One name is both where they are the same.
    let mut named = countries().zip(COUNTRY_NAMES.split('\n'));
    named.find(|(_, names)| names.split('=').any(&is_meant)).map(|(country, _)| country)
}

/// Returns every country, by alpha-2.
pub fn countries() -> impl Iterator<Item = CountryRow> {
    (0..).map_while(country_at)
}

/// Returns the languages spoken in a country (alpha-2) whose address words are known.
#[must_use]
pub fn languages_of(alpha2: &str) -> Languages {
    let set = country_row(alpha2).and_then(|row| LANGUAGES_OF_COUNTRY.get(row));
    set.and_then(|set| LANGUAGE_SETS.get(usize::from(*set))).copied().unwrap_or_default()
}

/// Returns the row of a country in the tables.
pub(super) fn country_row(alpha2: &str) -> Option<usize> {
    INDEX.countries.row(alpha2.as_bytes().try_into().ok()?)
}

fn country_at(row: usize) -> Option<CountryRow> {
    let (alpha2, alpha3) = COUNTRY_CODES.get(5 * row..5 * row + 5)?.split_at_checked(2)?;
    Some(CountryRow { alpha2, alpha3 })
}

/// Returns the code of the country of a row.
pub(super) fn alpha2_at(row: usize) -> Option<&'static str> {
    COUNTRY_CODES.get(5 * row..5 * row + 2)
}

/// The row of each pair of letters, from 1; 0: there is no such country.
pub(super) struct CountryIndex([[u8; 26]; 26]);

impl CountryIndex {
    pub(super) fn new() -> Self {
        let mut index = Self([[0; 26]; 26]);
        for (country, row) in countries().zip(1..) {
            if let &[first, second] = country.alpha2.as_bytes()
                && let Some(rows) = index.0.get_mut(usize::from(first.wrapping_sub(b'A')))
                && let Some(place) = rows.get_mut(usize::from(second.wrapping_sub(b'A')))
            {
                *place = row;
            }
        }
        index
    }

    pub(super) fn row(&self, [first, second]: [u8; 2]) -> Option<usize> {
        let rows = self.0.get(usize::from(first.wrapping_sub(b'A')))?;
        usize::from(*rows.get(usize::from(second.wrapping_sub(b'A')))?).checked_sub(1)
    }
}
