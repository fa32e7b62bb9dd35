//! The regions of phone numbers, and the form of the numbers of a calling code.

use super::countries::CountryIndex;
use super::{
    AREA_CODES, CALLING_CODE_STEPS, CALLING_CODES, INDEX, PLANS, REGION_COUNTS, REGIONS, US_AREA_CODES, alpha2_at,
    country_row,
};

/// Countries and territories (alpha-2), the main one first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regions(&'static [u8]);

impl Regions {
    /// Returns each of them.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|row| alpha2_at(usize::from(*row)))
    }
}

/// Returns the regions that share an ITU calling code.
/// `None`: no such code. Empty: a code that belongs to no country, such as +870 (satellites).
#[must_use]
pub fn regions_of_calling_code(code: u16) -> Option<Regions> {
    let ends = &INDEX.phones.ends;
    let row = row_of_calling_code(code)?;
    let start = row.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| usize::from(*end));
    REGIONS.get(start..usize::from(*ends.get(row)?)).map(Regions)
}

/// Returns the plan of an ITU calling code. `None`: no such code.
#[must_use]
pub fn plan_of_calling_code(code: u16) -> Option<Plan> {
    PLANS.get(row_of_calling_code(code)?).copied()
}

/// Returns the calling code of a region (alpha-2).
#[must_use]
pub fn calling_code_of_region(region: &str) -> Option<u16> {
    let country = country_row(region)?;
    // Saint Helena has two: the earlier one is Ascension's.
    let place = REGIONS.iter().rposition(|one| usize::from(*one) == country)?;
    let row = INDEX.phones.ends.iter().position(|end| usize::from(*end) > place)?;
    (0..).zip(&INDEX.phones.rows).find(|(_, one)| usize::from(**one) == row + 1).map(|(code, _)| code)
}

fn row_of_calling_code(code: u16) -> Option<usize> {
    usize::from(*INDEX.phones.rows.get(usize::from(code))?).checked_sub(1)
}

/// The form of the numbers of a calling code, in four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan(u32);

/// The trunk prefix, which is dialled in domestic calls and not from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trunk {
    /// Nothing.
    None,
    /// In most countries.
    Zero,
    /// Under +1 and +692.
    One,
    /// In some former Soviet countries.
    Eight,
    /// In Hungary.
    ZeroSix,
}

/// The numbers that begin with a zero when called from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zero {
    None,
    /// Those whose second digit is this one.
    Before(u8),
    /// Any.
    Always,
}

const ALWAYS: u32 = 11;

impl Plan {
    pub(super) const fn new(mut lengths: &[u8], subscribers: [u8; 2], trunk: Trunk, zero: Zero) -> Self {
        let [fewest, most] = subscribers;
        let mut bits = (fewest as u32) << 16 | (most as u32) << 20 | (trunk as u32) << 24;
        while let [length, others @ ..] = lengths {
            bits |= 1 << *length;
            lengths = others;
        }
        let zero = match zero {
            Zero::None => 0,
            Zero::Before(second) => second as u32 + 1,
            Zero::Always => ALWAYS,
        };
        Self(bits | zero << 27)
    }

    /// Returns whether so many digits can follow the calling code.
    #[must_use]
    pub const fn has_length(self, digits: usize) -> bool {
        digits < 16 && self.0 >> digits & 1 == 1
    }

    /// Returns the fewest and the most digits that can follow.
    #[must_use]
    pub const fn lengths(self) -> (u32, u32) {
        let lengths = self.0 & 0xFFFF;
        (lengths.trailing_zeros(), 31_u32.saturating_sub(lengths.leading_zeros()))
    }

    /// Returns the fewest and the most digits of a subscriber's number: of mobiles, and of an example of the
    /// landlines.
    #[must_use]
    pub const fn subscribers(self) -> (usize, usize) {
        ((self.0 >> 16 & 15) as usize, (self.0 >> 20 & 15) as usize)
    }

    /// Returns the trunk prefix.
    #[must_use]
    pub const fn trunk(self) -> &'static str {
        match self.0 >> 24 & 7 {
            1 => "0",
            2 => "1",
            3 => "8",
            4 => "06",
            _ => "",
        }
    }

    /// Returns whether a number can begin with a zero and this digit. Elsewhere the zero is for domestic calls only.
    #[must_use]
    pub const fn keeps_zero_before(self, second: u8) -> bool {
        let zero = self.0 >> 27;
        zero == ALWAYS || zero == second as u32 + 1
    }
}

/// The owner of an area code under +1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaCode {
    /// One region's.
    Of(Regions),
    /// Toll-free, premium or personal numbers: no country's.
    Shared,
    /// Not in use.
    Unassigned,
}

/// Returns the owner of an area code (three digits) under +1.
#[must_use]
pub fn area_code(code: u16) -> AreaCode {
    let place = usize::from(code);
    match INDEX.phones.owners.get(place..=place) {
        None | Some(&[UNASSIGNED]) => AreaCode::Unassigned,
        Some(&[SHARED]) => AreaCode::Shared,
        Some(owner) => AreaCode::Of(Regions(owner)),
    }
}

/// The value of an unassigned code, in place of a country.
const UNASSIGNED: u8 = u8::MAX;
const SHARED: u8 = u8::MAX - 1;

/// The tables indexed by code, so that no search is needed.
pub(super) struct PhoneIndex {
    /// The row of each calling code, from 1; 0: there is no such code.
    rows: [u8; 1000],
    /// The end of each row's regions in `REGIONS`.
    ends: [u8; CALLING_CODES],
    /// The owner of each area code: the row of a country, or another value.
    owners: [u8; 1000],
}

impl PhoneIndex {
    pub(super) fn new(countries: &CountryIndex) -> Self {
        let mut index = Self { rows: [0; 1000], ends: [0; CALLING_CODES], owners: [UNASSIGNED; 1000] };
        let (mut code, mut end) = (0, 0);
        for (((step, count), row), end_of_row) in
            CALLING_CODE_STEPS.iter().zip(&REGION_COUNTS).zip(1..).zip(&mut index.ends)
        {
            code += usize::from(*step);
            end += count;
            *end_of_row = end;
            if let Some(place) = index.rows.get_mut(code) {
                *place = row;
            }
        }
        if let Some(american) = countries.row(*b"US") {
            for (row, bits) in US_AREA_CODES.iter().enumerate() {
                (0..32)
                    .filter(|bit| bits >> bit & 1 == 1)
                    .for_each(|bit| index.own(200 + 32 * row + bit, american as u8));
            }
        }
        let mut owner = SHARED;
        let mut rest = AREA_CODES.as_bytes();
        loop {
            rest = match rest {
                [a, b, c, after @ ..] if a.is_ascii_digit() => {
                    index
                        .own([a, b, c].into_iter().fold(0, |code, digit| 10 * code + usize::from(digit & 15)), owner);
                    after
                }
                [a, b, after @ ..] => {
                    owner = countries.row([*a, *b]).map_or(SHARED, |row| row as u8);
                    after
                }
                [_] | [] => return index,
            };
        }
    }

    fn own(&mut self, code: usize, owner: u8) {
        if let Some(place) = self.owners.get_mut(code) {
            *place = owner;
        }
    }
}
