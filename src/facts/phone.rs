//! A phone number in international form: its shape, its calling code, and who uses that code.
//!
//! The bank removes spaces, dashes, underscores and forward slashes before it validates against E.164, and nothing
//! else (API reference, "Mobile numbers"): parentheses, dots and letters are refused. We also read a leading `00` as
//! `+`. Whether a number is in service, or a mobile at all, cannot be told from its digits and is not covered.
//!
//! Parsing allocates nothing.

use core::fmt;

use crate::rulebook::tables;

/// Fewest digits, calling code included. E.164 names no minimum; seven is the shortest number in use.
pub const MIN_DIGITS: usize = 7;
/// Most digits, calling code included, by ITU-T E.164.
pub const MAX_DIGITS: usize = 15;

/// A number of the shape `^\+[1-9][0-9]{6,14}$`. Its `Debug` shows no digit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Phone {
    /// `+` and the digits; zeros beyond them.
    text: [u8; 1 + MAX_DIGITS],
    digits: u8,
}

/// Why a text is no international phone number. Holds nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneProblem {
    /// A character other than digits, a leading `+`, and what the bank removes.
    #[error("character {} is not part of a phone number", .position + 1)]
    InvalidCharacter {
        /// Counted in characters of the uncleaned text, from 0.
        position: usize,
    },
    /// No character is left after cleaning up.
    #[error("no number")]
    Empty,
    /// In national form, `0151 ...`, or with a calling code that begins with 0: nobody can tell whose it is.
    #[error("no country code")]
    NoCountryCode,
    /// Fewer than [`MIN_DIGITS`].
    #[error("fewer than {MIN_DIGITS} digits")]
    TooShort,
    /// More than [`MAX_DIGITS`].
    #[error("more than {MAX_DIGITS} digits")]
    TooLong,
}

impl Phone {
    /// Cleans up and parses.
    ///
    /// # Errors
    /// The first that applies, in the order in which [`PhoneProblem`] lists them.
    ///
    /// ```
    /// use onboardable::facts::phone::{Phone, PhoneProblem};
    /// assert_eq!(Phone::parse("0049 151/234-567").unwrap().e164(), "+49151234567");
    /// assert_eq!(Phone::parse("0151 234567"), Err(PhoneProblem::NoCountryCode));
    /// ```
    pub fn parse(text: &str) -> Result<Self, PhoneProblem> {
        let cleaned = Cleaned::from(text)?;
        // `00` is dialled for `+` nearly everywhere.
        let (international, skipped) = match (cleaned.plus, cleaned.kept) {
            (true, _) => (true, 0),
            (false, [b'0', b'0', ..]) => (true, 2),
            (false, _) => (false, 0),
        };
        let number = cleaned.kept.iter().skip(skipped);
        let count = cleaned.digits.saturating_sub(skipped);
        if !cleaned.plus && cleaned.digits == 0 {
            return Err(PhoneProblem::Empty);
        }
        if !international || (count > 0 && number.clone().next() == Some(&b'0')) {
            return Err(PhoneProblem::NoCountryCode);
        }
        if count < MIN_DIGITS {
            return Err(PhoneProblem::TooShort);
        }
        if count > MAX_DIGITS {
            return Err(PhoneProblem::TooLong);
        }
        let mut phone = Self {
            text: [0; 1 + MAX_DIGITS],
            digits: 0,
        };
        for (place, &symbol) in phone
            .text
            .iter_mut()
            .zip([b'+'].iter().chain(number).take(1 + count))
        {
            *place = symbol;
        }
        phone.digits = u8::try_from(count).unwrap_or_default();
        Ok(phone)
    }

    /// `+` and 7 to 15 digits.
    #[must_use]
    pub fn e164(&self) -> &str {
        let text = self
            .text
            .get(..=usize::from(self.digits))
            .unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }

    /// The ITU calling code, of one to three digits: 1, 49, 353. `None`: no country or network has such a code.
    #[must_use]
    pub fn calling_code(&self) -> Option<u16> {
        (1..=3)
            .map(|digits| self.number_at(1, digits))
            .find(|&code| tables::regions_of_calling_code(code).is_some())
    }

    /// The regions (alpha-2) that share the calling code, the main one first; under `+1` the one that owns the area
    /// code, `US` where no other does. Empty: an unknown code, or one that belongs to no country.
    #[must_use]
    pub fn regions(&self) -> &'static [&'static str] {
        match self.calling_code() {
            Some(1) => tables::owner_of_area_code(self.number_at(2, 3)).unwrap_or(&["US"]),
            Some(code) => tables::regions_of_calling_code(code).unwrap_or_default(),
            None => &[],
        }
    }

    /// Whether it belongs to the North American Numbering Plan, `+1`. The bank calls every such number a US one,
    /// also those of Canada and the Caribbean ("Onboard a person", 4.3 Soft criteria).
    #[must_use]
    pub fn is_nanp(&self) -> bool {
        self.calling_code() == Some(1)
    }

    fn number_at(&self, start: usize, digits: usize) -> u16 {
        self.text
            .iter()
            .skip(start)
            .take(digits)
            .fold(0, |number, &digit| {
                number * 10 + u16::from(digit.saturating_sub(b'0'))
            })
    }
}

/// What is left of a text without the characters that the bank removes.
struct Cleaned {
    plus: bool,
    /// How many digits there are, also beyond those kept.
    digits: usize,
    /// The first digits, enough for `00` and the longest number; zero bytes beyond them.
    kept: [u8; 2 + MAX_DIGITS],
}

impl Cleaned {
    fn from(text: &str) -> Result<Self, PhoneProblem> {
        let mut cleaned = Self {
            plus: false,
            digits: 0,
            kept: [0; 2 + MAX_DIGITS],
        };
        for (position, char) in text.chars().enumerate() {
            match char {
                '0'..='9' => {
                    if let Some(place) = cleaned.kept.get_mut(cleaned.digits) {
                        *place = char as u8;
                    }
                    cleaned.digits += 1;
                }
                '+' if !cleaned.plus && cleaned.digits == 0 => cleaned.plus = true,
                ' ' | '-' | '_' | '/' => {}
                _ => return Err(PhoneProblem::InvalidCharacter { position }),
            }
        }
        Ok(cleaned)
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Phone(masked)")
    }
}
