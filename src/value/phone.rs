//! Parses a phone number as typed, and diagnoses the first error of an invalid one.
//!
//! The bank removes spaces, dashes, underscores and forward slashes before it validates against E.164, and nothing
//! else (API reference, "Mobile numbers"): parentheses, dots and letters are refused. A leading `00` is read as `+`,
//! so that the number is recognised; a separate finding reports that the bank would not accept it. A number that the
//! plan of its calling code excludes is invalid: a calling code or area code that is not in use, a length that no
//! number of the country has, the trunk zero of domestic calls. Not covered: whether a number is in service, or a
//! mobile number, which its digits do not show.
//!
//! Reading allocates nothing.

mod retyped;
#[cfg(test)]
mod tests;

use core::fmt;

use super::country::Country;
use crate::application::trimmed;
use crate::rulebook::tables::{self, AreaCode, Plan, Regions};

/// Fewest digits, calling code included. E.164 has no minimum; seven is the length of the shortest number in use.
pub const MIN_DIGITS: usize = 7;
/// Most digits, calling code included, by ITU-T E.164.
pub const MAX_DIGITS: usize = 15;

const NANP: u16 = 1;

/// A number that matches `^\+[1-9][0-9]{6,14}$` and the plan of its calling code. Its `Debug` shows no digit. Numbers
/// are equal if they reach the same phone, however they were written.
#[derive(Clone, Copy)]
pub struct Phone {
    /// `+` and the digits, then zero bytes.
    text: [u8; 1 + MAX_DIGITS],
    digits: u8,
    /// Looked up once; several rules need it.
    calling_code: Option<u16>,
    has_double_zero: bool,
}

impl PartialEq for Phone {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Phone {}

/// The reason why a text is no international phone number. Contains at most one character of the text, which cannot
/// be part of any number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneProblem {
    /// A character other than digits, a leading `+`, and those the bank removes.
    #[error("character {position} is not part of a phone number")]
    InvalidCharacter {
        /// Position in the typed text, in characters from 1.
        position: usize,
        /// The character.
        character: char,
    },
    /// No character is left after cleaning up.
    #[error("no number")]
    Empty,
    /// In national form, `0151 ...`, or with a calling code that begins with 0: the country is not known.
    #[error("no country code")]
    NoCountryCode,
    /// Fewer than [`MIN_DIGITS`].
    #[error("fewer than {MIN_DIGITS} digits")]
    TooShort,
    /// More than [`MAX_DIGITS`].
    #[error("more than {MAX_DIGITS} digits")]
    TooLong,
    /// A calling code that no country or network has.
    #[error("unknown calling code")]
    UnknownCallingCode,
    /// The trunk zero of domestic calls after the calling code.
    #[error("character {position} is a zero for domestic calls only")]
    TrunkZero {
        /// Position in the typed text, in characters from 1.
        position: usize,
    },
    /// A length that no number of the calling code has.
    #[error("no number of this calling code has so many digits")]
    WrongLength {
        /// The fewest digits that can follow the calling code.
        fewest: u32,
        /// The most digits that can follow the calling code.
        most: u32,
    },
    /// An area code that is not in use under `+1`.
    #[error("unknown area code")]
    UnknownAreaCode,
}

/// The calling code of a text, whether or not the rest is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallingCode {
    /// A code of one to three digits: 1, 49, 353.
    Known(u16),
    /// Digits that are no calling code, or not yet.
    Unassigned,
    /// The text has no readable digit of one.
    Illegible,
}

impl CallingCode {
    /// Returns the code, if it is one.
    #[must_use]
    pub const fn known(self) -> Option<u16> {
        match self {
            Self::Known(code) => Some(code),
            Self::Unassigned | Self::Illegible => None,
        }
    }
}

/// A phone number as typed, and its reading. Its `Debug` does not show it.
///
/// ```
/// use onboardable::value::phone::{CallingCode, PhoneProblem, Reading};
///
/// let reading = Reading::of("+49 (0)171 1234567");
/// assert_eq!(reading.number, Err(PhoneProblem::InvalidCharacter { position: 5, character: '(' }));
/// assert_eq!(reading.calling_code, CallingCode::Known(49));
/// assert_eq!(reading.suggestion(None).unwrap().e164(), "+491711234567");
/// ```
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The typed text.
    pub stated: &'a str,
    /// The number, or its first problem.
    pub number: Result<Phone, PhoneProblem>,
    /// The calling code, also where the rest cannot be read.
    pub calling_code: CallingCode,
}

impl<'a> Reading<'a> {
    /// Reads a text.
    #[must_use]
    pub fn of(stated: &'a str) -> Self {
        let number = Phone::parse(stated);
        let calling_code = match number {
            Ok(phone) => phone.calling_code.map_or(CallingCode::Unassigned, CallingCode::Known),
            Err(_) => retyped::calling_code(stated),
        };
        Self { stated, number, calling_code }
    }

    /// Returns the number that was probably meant, if there is exactly one: with a plus for the `00` or in front,
    /// without characters that the bank does not remove, without a trunk zero, or as the number of a country whose
    /// national form it has. Never applied silently.
    ///
    /// ```
    /// use onboardable::value::{country::Country, phone::Reading};
    /// let suggestion = |text, country| Reading::of(text).suggestion(country).map(|phone| phone.e164().to_owned());
    /// assert_eq!(suggestion("0151 2345678", Country::parse("DE")).as_deref(), Some("+491512345678"));
    /// assert_eq!(suggestion("0151 2345678", None), None);
    /// ```
    #[must_use]
    pub fn suggestion(&self, country: Option<Country>) -> Option<Phone> {
        match self.number {
            Ok(phone) => phone.has_double_zero.then_some(phone),
            Err(_) => retyped::meant(self.stated, country).filter(Phone::is_of_subscriber),
        }
    }

    /// Returns the suggestion of [`Reading::suggestion`] while more digits may follow: a number that can still grow
    /// is not suggested.
    #[must_use]
    pub fn suggestion_while_typing(&self, country: Option<Country>) -> Option<Phone> {
        self.suggestion(country).filter(Phone::is_finished)
    }

    /// Returns whether the text spells this number, in E.164, whether or not it matches a plan.
    pub(crate) fn spells(&self, e164: &str) -> bool {
        match self.number {
            Ok(phone) => phone.is(e164),
            Err(_) => self.shape().is_some_and(|phone| phone.is(e164)),
        }
    }

    /// Returns the number by its form alone, whether or not it matches a plan.
    pub(crate) fn shape(&self) -> Option<Phone> {
        Phone::of_shape(self.stated).ok()
    }
}

impl Phone {
    /// Cleans up and parses a number.
    ///
    /// # Errors
    /// The first that applies, in the order in which [`PhoneProblem`] lists them.
    ///
    /// ```
    /// use onboardable::value::phone::{Phone, PhoneProblem};
    /// assert_eq!(Phone::parse("0049 151/234-567").unwrap().e164(), "+49151234567");
    /// assert_eq!(Phone::parse("0151 234567"), Err(PhoneProblem::NoCountryCode));
    /// ```
    pub fn parse(stated: &str) -> Result<Self, PhoneProblem> {
        let phone = Self::of_shape(stated)?;
        phone.plan_problem(stated).map_or(Ok(phone), Err)
    }

    /// Returns the number, if it is in the form of E.164.
    fn of_shape(stated: &str) -> Result<Self, PhoneProblem> {
        let cleaned = Cleaned::from(stated)?;
        // `00` is dialled for `+` nearly everywhere.
        let (international, skipped) = match (cleaned.plus, cleaned.kept) {
            (true, _) => (true, 0),
            (false, [b'0', b'0', ..]) => (true, 2),
            (false, _) => (false, 0),
        };
        let number = cleaned.kept.get(skipped..).unwrap_or_default();
        let count = cleaned.digits.saturating_sub(skipped);
        if !cleaned.plus && cleaned.digits == 0 {
            return Err(PhoneProblem::Empty);
        }
        if !international || (count > 0 && number.first() == Some(&b'0')) {
            return Err(PhoneProblem::NoCountryCode);
        }
        if count < MIN_DIGITS {
            return Err(PhoneProblem::TooShort);
        }
        if count > MAX_DIGITS {
            return Err(PhoneProblem::TooLong);
        }
        let number = number.get(..count).unwrap_or_default();
        let mut phone = Self::of_digits(number.iter().copied()).ok_or(PhoneProblem::TooLong)?;
        phone.has_double_zero = skipped > 0;
        Ok(phone)
    }

    /// Returns the number of these digits, if there are not too many.
    fn of_digits(digits: impl Iterator<Item = u8>) -> Option<Self> {
        let mut phone = Self { text: [0; 1 + MAX_DIGITS], digits: 0, calling_code: None, has_double_zero: false };
        for digit in core::iter::once(b'+').chain(digits) {
            *phone.text.get_mut(usize::from(phone.digits))? = digit;
            phone.digits += 1;
        }
        phone.digits = phone.digits.saturating_sub(1);
        phone.calling_code = calling_code_of(phone.e164().bytes().skip(1));
        Some(phone)
    }

    /// Checks that the number matches the plan of its calling code.
    fn plan_problem(&self, stated: &str) -> Option<PhoneProblem> {
        let Some((code, plan)) = self.calling_code.and_then(|code| Some((code, tables::plan_of_calling_code(code)?)))
        else {
            return Some(PhoneProblem::UnknownCallingCode);
        };
        let national = self.national();
        if keeps_trunk_zero(plan, national) {
            let before = self.digits_before_national() + if self.has_double_zero { 2 } else { 0 };
            let mut digits = stated.chars().enumerate().filter(|(_, character)| character.is_ascii_digit());
            let position = digits.nth(before).map_or(0, |(index, _)| index + 1);
            return Some(PhoneProblem::TrunkZero { position });
        }
        if !plan.has_length(national.len()) {
            let (fewest, most) = plan.lengths();
            return Some(PhoneProblem::WrongLength { fewest, most });
        }
        let is_unassigned = code == NANP && tables::area_code(self.area_code()) == AreaCode::Unassigned;
        is_unassigned.then_some(PhoneProblem::UnknownAreaCode)
    }

    /// Returns whether it was written with `00` for the plus, which the bank does not replace.
    #[must_use]
    pub const fn has_double_zero(&self) -> bool {
        self.has_double_zero
    }

    /// Returns whether it is this number, in E.164.
    pub(crate) fn is(&self, e164: &str) -> bool {
        self.text.get(..=usize::from(self.digits)) == Some(e164.as_bytes())
    }

    /// Returns `+` and 7 to 15 digits.
    #[must_use]
    pub fn e164(&self) -> &str {
        let text = self.text.get(..=usize::from(self.digits)).unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }

    /// Returns the ITU calling code, of one to three digits: 1, 49, 353.
    #[must_use]
    pub const fn calling_code(&self) -> Option<u16> {
        self.calling_code
    }

    /// Returns the regions of the calling code, the main one first; under `+1` the region of the area code. Empty
    /// where code or area code belong to no country, such as toll-free ones.
    #[must_use]
    pub fn regions(&self) -> Regions {
        match self.calling_code {
            Some(NANP) => match tables::area_code(self.area_code()) {
                AreaCode::Of(owner) => owner,
                AreaCode::Shared | AreaCode::Unassigned => Regions::default(),
            },
            code => code.and_then(tables::regions_of_calling_code).unwrap_or_default(),
        }
    }

    /// Returns whether it belongs to the North American Numbering Plan, `+1`. The bank treats every such number as a
    /// US one, also those of Canada and the Caribbean ("Onboard a person", 4.3 Soft criteria).
    #[must_use]
    pub fn is_nanp(&self) -> bool {
        self.calling_code == Some(NANP)
    }

    /// Returns whether it is as long as subscriber numbers. A shorter one is probably incomplete.
    fn is_of_subscriber(&self) -> bool {
        self.subscribers().is_some_and(|(fewest, most)| (fewest..=most).contains(&self.national().len()))
    }

    /// Returns whether a subscriber number would have no further digit.
    fn is_finished(&self) -> bool {
        self.subscribers().is_some_and(|(_, most)| self.national().len() >= most)
    }

    fn subscribers(&self) -> Option<(usize, usize)> {
        Some(tables::plan_of_calling_code(self.calling_code?)?.subscribers())
    }

    fn area_code(&self) -> u16 {
        number_of(self.national().iter().take(3).copied())
    }

    /// Returns the digits after the calling code.
    fn national(&self) -> &[u8] {
        self.e164().as_bytes().get(1 + self.digits_before_national()..).unwrap_or_default()
    }

    fn digits_before_national(&self) -> usize {
        self.calling_code.and_then(u16::checked_ilog10).map_or(0, |log| log as usize + 1)
    }
}

/// Returns whether the digits after a calling code begin with a trunk zero, which is for domestic calls only.
const fn keeps_trunk_zero(plan: Plan, national: &[u8]) -> bool {
    match national {
        [b'0', second, ..] => !plan.keeps_zero_before(second.wrapping_sub(b'0')),
        _ => false,
    }
}

/// Returns the calling code that these digits begin with.
fn calling_code_of(digits: impl Iterator<Item = u8> + Clone) -> Option<u16> {
    let codes = (1..=3).map(|count| number_of(digits.clone().take(count)));
    codes.into_iter().find(|&code| tables::regions_of_calling_code(code).is_some())
}

/// Returns the value of a few digits.
fn number_of(digits: impl Iterator<Item = u8>) -> u16 {
    digits.fold(0, |number, digit| number * 10 + u16::from(digit.saturating_sub(b'0')))
}

/// A text without white space around it and without the characters that the bank removes.
struct Cleaned {
    plus: bool,
    /// The number of digits, also beyond those kept.
    digits: usize,
    /// The first digits, enough for `00` and the longest number, then zero bytes.
    kept: [u8; 2 + MAX_DIGITS],
}

impl Cleaned {
    fn from(stated: &str) -> Result<Self, PhoneProblem> {
        let mut cleaned = Self { plus: false, digits: 0, kept: [0; 2 + MAX_DIGITS] };
        let text = trimmed(stated);
        for (index, character) in text.chars().enumerate() {
            match character {
                '0'..='9' => {
                    if let Some(place) = cleaned.kept.get_mut(cleaned.digits) {
                        *place = character as u8;
                    }
                    cleaned.digits += 1;
                }
                '+' if !cleaned.plus && cleaned.digits == 0 => cleaned.plus = true,
                ' ' | '-' | '_' | '/' => {}
                _ => {
                    let before = stated.chars().take_while(|character| character.is_whitespace()).count();
                    return Err(PhoneProblem::InvalidCharacter { position: before + index + 1, character });
                }
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

impl fmt::Debug for Reading<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Reading").field("number", &self.number).finish_non_exhaustive()
    }
}
