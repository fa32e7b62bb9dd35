//! The check characters: each scheme once, with the parameters of the countries that use it.

use chrono::NaiveDate;

use super::shape::{self, digit, number};

/// How the last characters of a number are computed from the others.
pub(super) enum Check {
    /// ISO/IEC 7064 MOD 11,10: one digit.
    Iso7064Mod11And10,
    /// The last digits are the others, as a number, modulo.
    Remainder {
        /// The modulus.
        modulus: u64,
        /// The number of check digits.
        digits: usize,
    },
    /// The last digit is a weighted sum of the others, modulo; a remainder of 10 is no digit, and so never right.
    Weighted {
        /// One weight per digit.
        weights: &'static [u8],
        /// The modulus.
        modulus: u64,
        /// Whether the check digit is the difference of the sum to the modulus.
        complement: bool,
        /// Whether products of two digits count as the sum of those digits.
        cross_sums: bool,
    },
    /// Two digits: 97 less the others modulo 97, with a 2 before them for the 2000s.
    Complement97,
    /// One digit: the difference of Luhn's sum to the next ten. Every other digit counts twice, by the sum of its
    /// digits.
    Luhn,
    /// A letter for the number modulo 23, where X, Y and Z mean 0, 1 and 2.
    Letter23,
    /// The letter of the codice fiscale.
    CodiceFiscale,
}

/// The letters of the Spanish scheme, in the order of the remainders.
const LETTERS_23: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

/// The values of the characters in odd places of a codice fiscale (the first, the third ...): 0 and A have the first,
/// 9 and J the tenth.
const ODD_PLACES: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

impl Check {
    /// Returns the position of the check characters, if they are wrong.
    pub fn wrong_at(&self, number: &[u8], today: NaiveDate) -> Option<usize> {
        let length = match self {
            Self::Remainder { digits, .. } => *digits,
            Self::Complement97 => 2,
            Self::Iso7064Mod11And10 | Self::Weighted { .. } | Self::Luhn | Self::Letter23 | Self::CodiceFiscale => 1,
        };
        let at = number.len().checked_sub(length)?;
        let (body, check) = number.split_at_checked(at)?;
        if self.matches(body, check, today).unwrap_or(false) { None } else { Some(at) }
    }

    fn matches(&self, body: &[u8], check: &[u8], today: NaiveDate) -> Option<bool> {
        let last = *check.last()?;
        Some(match self {
            Self::Iso7064Mod11And10 => iso_7064_mod_11_10(body) == digit(last)?,
            Self::Remainder { modulus, digits } => {
                number(body, 0, body.len())? % modulus == number(check, 0, *digits)?
            }
            Self::Weighted { weights, modulus, complement, cross_sums } => {
                let product = |(weight, symbol): (&u8, &u8)| {
                    let product = u64::from(*weight) * digit(*symbol).unwrap_or_default();
                    if *cross_sums { product / 10 + product % 10 } else { product }
                };
                let rest = weights.iter().zip(body).map(product).sum::<u64>() % modulus;
                let expected = if *complement { (modulus - rest) % modulus } else { rest };
                expected == digit(last)?
            }
            Self::Complement97 => {
                let (body_number, check) = (number(body, 0, body.len())?, number(check, 0, 2)?);
                let fits = |number: u64| 97 - number % 97 == check;
                fits(body_number) || shape::may_be_born_since_2000(body, today) && fits(2_000_000_000 + body_number)
            }
            Self::Luhn => {
                let doubled = |(index, symbol): (usize, &u8)| {
                    let twice = digit(*symbol).unwrap_or_default() * if index % 2 == 0 { 2 } else { 1 };
                    twice / 10 + twice % 10
                };
                let sum: u64 = body.iter().rev().enumerate().map(doubled).sum();
                (10 - sum % 10) % 10 == digit(last)?
            }
            Self::Letter23 => {
                let (first, rest) = body.split_first()?;
                let leading = match first {
                    b'Y' => 1,
                    b'Z' => 2,
                    first => digit(*first).unwrap_or_default(),
                };
                let remainder = (leading * 10_000_000 + number(rest, 0, rest.len())?) % 23;
                LETTERS_23.get(usize::try_from(remainder).ok()?) == Some(&last)
            }
            Self::CodiceFiscale => codice_fiscale(body)? == last,
        })
    }
}

fn iso_7064_mod_11_10(body: &[u8]) -> u64 {
    let product = body.iter().fold(10, |product, symbol| {
        let sum = (digit(*symbol).unwrap_or_default() + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10
}

/// Returns the letter of the 15 characters before it.
fn codice_fiscale(body: &[u8]) -> Option<u8> {
    let mut sum = 0;
    for (index, symbol) in body.iter().enumerate() {
        let order = digit(*symbol).map_or_else(|| symbol.checked_sub(b'A'), |digit| u8::try_from(digit).ok())?;
        sum += if index % 2 == 0 { *ODD_PLACES.get(usize::from(order))? } else { u32::from(order) };
    }
    Some(b'A' + u8::try_from(sum % 26).ok()?)
}
