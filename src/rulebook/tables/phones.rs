//! Whose a phone number is, and what the numbers of a calling code look like.

use super::countries::CountryIndex;
use super::{
    AREA_CODES, CALLING_CODE_STEPS, CALLING_CODES, INDEX, PLANS, REGION_COUNTS, REGIONS, US_AREA_CODES, alpha2_at,
    country_row,
};

/// Countries and territories (alpha-2), the main one first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regions(&'static [u8]);

impl Regions {
    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|row| alpha2_at(usize::from(*row)))
    }
}

/// The regions that share an ITU calling code.
/// `None`: no such code. Empty: a code that belongs to no country, such as +870 (satellites).
#[must_use]
pub fn regions_of_calling_code(code: u16) -> Option<Regions> {
    let ends = &INDEX.phones.ends;
    let row = row_of_calling_code(code)?;
    let start = row.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| usize::from(*end));
    REGIONS.get(start..usize::from(*ends.get(row)?)).map(Regions)
}

/// What numbers of an ITU calling code look like. `None`: no such code.
#[must_use]
pub fn plan_of_calling_code(code: u16) -> Option<Plan> {
    PLANS.get(row_of_calling_code(code)?).copied()
}

/// The calling code of a region (alpha-2).
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

/// What numbers of a calling code look like, in four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan(u32);

/// What is dialled before a number at home and not from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trunk {
    /// Nothing.
    None,
    /// In most countries.
    Zero,
    /// Under +1 and +692.
    One,
    /// In some countries that were Soviet.
    Eight,
    /// In Hungary.
    ZeroSix,
}

/// Which numbers begin with a zero, called from abroad.
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

    /// Whether so many digits can follow the calling code.
    #[must_use]
    pub const fn has_length(self, digits: usize) -> bool {
        digits < 16 && self.0 >> digits & 1 == 1
    }

    /// The fewest and the most digits that can follow.
    #[must_use]
    pub const fn lengths(self) -> (u32, u32) {
        let lengths = self.0 & 0xFFFF;
        (lengths.trailing_zeros(), 31_u32.saturating_sub(lengths.leading_zeros()))
    }

    /// The fewest and the most digits of a subscriber's number: of mobiles, and of an example of the landlines.
    #[must_use]
    pub const fn subscribers(self) -> (usize, usize) {
        ((self.0 >> 16 & 15) as usize, (self.0 >> 20 & 15) as usize)
    }

    /// The trunk prefix.
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

    /// Whether a number can begin with a zero and this digit. Elsewhere the zero is dialled at home only.
    #[must_use]
    pub const fn keeps_zero_before(self, second: u8) -> bool {
        let zero = self.0 >> 27;
        zero == ALWAYS || zero == second as u32 + 1
    }
}

/// Whose an area code under +1 is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaCode {
    /// One region's.
    Of(Regions),
    /// Toll-free, premium or personal numbers: no country's.
    Shared,
    /// Not in use.
    Nobodys,
}

/// Whose an area code (three digits) under +1 is.
#[must_use]
pub fn area_code(code: u16) -> AreaCode {
    let place = usize::from(code);
    match INDEX.phones.owners.get(place..=place) {
        None | Some(&[NOBODY]) => AreaCode::Nobodys,
        Some(&[SHARED]) => AreaCode::Shared,
        Some(owner) => AreaCode::Of(Regions(owner)),
    }
}

/// In place of a country.
const NOBODY: u8 = u8::MAX;
const SHARED: u8 = u8::MAX - 1;

/// What the tables say of each code, so that none is looked for.
pub(super) struct PhoneIndex {
    /// Which row of the tables is of a calling code, counted from 1; 0: there is no such code.
    rows: [u8; 1000],
    /// Where in `REGIONS` those of each row end.
    ends: [u8; CALLING_CODES],
    /// Which country, by its row, or who else owns an area code.
    owners: [u8; 1000],
}

impl PhoneIndex {
    pub(super) fn new(countries: &CountryIndex) -> Self {
        let mut index = Self { rows: [0; 1000], ends: [0; CALLING_CODES], owners: [NOBODY; 1000] };
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
