//! Parses an IBAN as typed, and diagnoses the first error of an invalid one.
//!
//! `iban_validate` decides what is valid (ISO 13616, mod 97); for countries that joined the registry or changed their
//! structure after its release, it decides everything but the structure. It calls an O for a 0 and a missing digit a
//! wrong checksum, so the common typing errors are diagnosed first: characters, country, length, letters among the
//! digits, check digits, in this order. Spaces, hyphens and lower case are accepted, as on every form. Whether the
//! account or the bank exists is not covered: the digits do not show it.

mod retyped;
mod structure;

use std::fmt;

use ::iban::{BaseIban, IbanLike as _, ParseIbanError};

use super::country::Country;
use structure::Allowed;

/// The longest IBAN that ISO 13616 allows.
const MAX_LENGTH: usize = 34;

/// A valid IBAN. Its `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Iban(Validated);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Validated {
    Whole(::iban::Iban),
    /// Of a country that `iban_validate` does not know, or not with its present structure: checked by its check
    /// digits, and by our structure.
    ByCheckDigits(BaseIban),
}

/// The reason why a text is no IBAN. Contains at most one character of the text, which cannot be part of any IBAN.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IbanProblem {
    /// A character that occurs in no IBAN, or a digit where the country has a letter.
    #[error("character {position} is not part of an IBAN")]
    InvalidCharacter {
        /// Position in the typed text, in characters from 1.
        position: usize,
        /// The character.
        character: char,
    },
    /// The text does not begin with a country that uses IBANs.
    #[error("no country that uses IBANs")]
    UnknownCountry(Instead),
    /// The length is not that of the country's IBANs.
    #[error("too short or too long")]
    WrongLength {
        /// The right length; `None` where too little is typed to show the country.
        expected: Option<usize>,
    },
    /// A letter where the country has a digit.
    #[error("character {position} should be a digit")]
    LetterForDigit {
        /// Position in the typed text, in characters from 1.
        position: usize,
    },
    /// The check digits do not fit the rest.
    #[error("the check digits do not fit")]
    WrongCheckDigits,
}

/// The kind of text that was typed instead of an IBAN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// No known kind.
    Something,
    /// An account number: fewer digits than any IBAN has, and nothing else.
    AccountNumber,
    /// A BIC.
    Bic,
    /// An IBAN after the word IBAN.
    WordInFront,
    /// A German IBAN without its country.
    CountryMissing,
}

/// An IBAN as typed, and its reading. Its `Debug` does not show it.
///
/// ```
/// use onboardable::value::iban::Reading;
///
/// let reading = Reading::of("de41 5001 0517 0123 4567 89");
/// let iban = reading.iban.expect("it is valid");
/// assert_eq!(iban.formatted(), "DE41 5001 0517 0123 4567 89");
/// assert_eq!(iban.bank_code(), Some("50010517"));
///
/// // The letter O where a zero belongs:
/// let suggestion = Reading::of("DE41 5001 0517 O123 4567 89").suggestion();
/// assert_eq!(suggestion.expect("one correction is valid").as_str(), "DE41500105170123456789");
/// ```
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The typed text.
    pub stated: &'a str,
    /// The IBAN, or its first problem.
    pub iban: Result<Iban, IbanProblem>,
    /// The country it begins with, if that country uses IBANs.
    pub country: Option<Country>,
    /// Whether it was typed with spaces, hyphens or lower-case letters.
    pub is_rewritten: bool,
}

impl<'a> Reading<'a> {
    /// Reads a text.
    #[must_use]
    pub fn of(stated: &'a str) -> Self {
        let compact = match Compact::of(stated) {
            Ok(compact) => compact,
            Err(problem) => {
                // A text that cannot be read further may still show its country.
                let country = country_of(stated.trim_start().get(..2).unwrap_or_default());
                return Self { stated, iban: Err(problem), country, is_rewritten: false };
            }
        };
        let code = compact.as_str().get(..2).unwrap_or_default();
        let structure = structure::of(code).filter(|_| !compact.is_bic());
        let country = structure.and_then(|_| Country::parse(code));
        let is_rewritten = stated.bytes().any(|byte| byte == b' ' || byte.is_ascii_lowercase());
        Self { stated, iban: compact.read(stated, structure), country, is_rewritten }
    }

    /// Returns the valid IBAN that was probably meant, if there is exactly one: full-width characters, hyphens and
    /// other separators typed plainly, once and without the word IBAN; with a missing German country code; with
    /// letters among digits read as the digits they look like; or with two neighbours exchanged. Never applied
    /// silently.
    #[must_use]
    pub fn suggestion(&self) -> Option<Iban> {
        if self.iban.is_ok() { None } else { retyped::meant(self.stated) }
    }
}

impl Iban {
    /// The IBAN without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Validated::Whole(iban) => iban.electronic_str(),
            Validated::ByCheckDigits(iban) => iban.electronic_str(),
        }
    }

    /// The IBAN in groups of four, as on paper.
    #[must_use]
    pub fn formatted(&self) -> String {
        // The library writes character by character through `fmt`, which takes ten times as long.
        let mut formatted = String::with_capacity(MAX_LENGTH + MAX_LENGTH / 4);
        for (index, character) in self.as_str().chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                formatted.push(' ');
            }
            formatted.push(character);
        }
        formatted
    }

    /// Returns the bank's identifier in the country's own form: in Germany the eight digits of the bank code.
    #[must_use]
    pub fn bank_code(&self) -> Option<&str> {
        match &self.0 {
            Validated::Whole(iban) => iban.bank_identifier(),
            Validated::ByCheckDigits(_) => None,
        }
    }
}

/// The typed text, in capitals and without spaces.
#[derive(Clone, Copy)]
struct Compact {
    text: [u8; MAX_LENGTH],
    /// The number of characters, also beyond those kept.
    length: usize,
}

impl Compact {
    fn of(stated: &str) -> Result<Self, IbanProblem> {
        let mut compact = Self { text: [0; MAX_LENGTH], length: 0 };
        for (index, character) in stated.chars().enumerate() {
            match character {
                ' ' => {}
                '0'..='9' | 'A'..='Z' | 'a'..='z' => compact.push(character),
                _ => return Err(IbanProblem::InvalidCharacter { position: index + 1, character }),
            }
        }
        Ok(compact)
    }

    fn push(&mut self, character: char) {
        if let (Some(place), Ok(byte)) = (self.text.get_mut(self.length), u8::try_from(character)) {
            *place = byte.to_ascii_uppercase();
        }
        self.length += 1;
    }

    fn as_str(&self) -> &str {
        let text = self.text.get(..self.length).unwrap_or(&self.text);
        std::str::from_utf8(text).unwrap_or_default()
    }

    fn places(&self) -> Option<impl Iterator<Item = Allowed> + Clone> {
        structure::of(self.as_str().get(..2)?).map(structure::places)
    }

    /// Returns the IBAN, or its first problem.
    fn read(&self, stated: &str, structure: Option<&'static str>) -> Result<Iban, IbanProblem> {
        let Some(structure) = structure else {
            return Err(self.without_country());
        };
        let places = structure::places(structure);
        // A valid one has the right length and the right characters, so only an invalid one is diagnosed.
        let parsed = self.parse();
        if parsed.is_ok() && self.length <= MAX_LENGTH {
            return parsed;
        }
        let expected = places.clone().count();
        if self.length != expected {
            return Err(IbanProblem::WrongLength { expected: Some(expected) });
        }
        let typed = stated.chars().enumerate().filter(|(_, character)| character.is_ascii_alphanumeric());
        for ((index, character), place) in typed.zip(places) {
            match (place, character.is_ascii_digit()) {
                (Allowed::Digit, false) => return Err(IbanProblem::LetterForDigit { position: index + 1 }),
                (Allowed::Letter, true) => {
                    return Err(IbanProblem::InvalidCharacter { position: index + 1, character });
                }
                (Allowed::Digit, true) | (Allowed::Letter, false) | (Allowed::Either, _) => {}
            }
        }
        parsed
    }

    /// Validates with `iban_validate`, and rejects what it lets pass: check digits are computed as 98 minus a
    /// remainder of 0 to 96, so that 00, 01 and 99 never occur.
    fn parse(&self) -> Result<Iban, IbanProblem> {
        if matches!(self.as_str().get(2..4), Some("00" | "01" | "99")) {
            return Err(IbanProblem::WrongCheckDigits);
        }
        self.as_str().parse().map(|iban| Iban(Validated::Whole(iban))).or_else(|error| match error {
            ParseIbanError::InvalidBaseIban { .. } => Err(IbanProblem::WrongCheckDigits),
            ParseIbanError::InvalidBban(base) | ParseIbanError::UnknownCountry(base) if self.fits_structure() => {
                Ok(Iban(Validated::ByCheckDigits(base)))
            }
            ParseIbanError::InvalidBban(_) | ParseIbanError::UnknownCountry(_) => {
                Err(IbanProblem::UnknownCountry(Instead::Something))
            }
        })
    }

    /// Returns whether it has the length of its country, and letters and digits in the right places.
    fn fits_structure(&self) -> bool {
        let length = self.places().map(Iterator::count);
        length == Some(self.length) && !self.mixes_letters_and_digits()
    }

    /// Returns the problem of a text that does not begin with a country that uses IBANs.
    fn without_country(&self) -> IbanProblem {
        let text = self.as_str();
        if text.len() == 1 && structure::begins_with(text) {
            return IbanProblem::WrongLength { expected: None };
        }
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        IbanProblem::UnknownCountry(if self.is_bic() {
            Instead::Bic
        } else if text.starts_with("IBAN") {
            Instead::WordInFront
        } else if self.with_country().is_some() {
            Instead::CountryMissing
        } else if is_number && self.length < retyped::LENGTH_WITHOUT_COUNTRY {
            Instead::AccountNumber
        } else {
            Instead::Something
        })
    }

    /// Returns whether it is in the form of a BIC (ISO 9362): a bank, a country, a place, and perhaps a branch. No
    /// IBAN has letters for its check digits.
    fn is_bic(&self) -> bool {
        let is_bank = |bank: &str| bank.bytes().all(|byte| byte.is_ascii_uppercase());
        let text = self.as_str();
        matches!(self.length, 8 | 11)
            && text.get(..4).is_some_and(is_bank)
            && text.get(4..6).is_some_and(|code| Country::parse(code).is_some())
    }
}

fn country_of(code: &str) -> Option<Country> {
    let mut upper = [0; 2];
    for (place, byte) in upper.iter_mut().zip(code.bytes()) {
        *place = byte.to_ascii_uppercase();
    }
    let code = std::str::from_utf8(&upper).ok()?;
    structure::of(code).and_then(|_| Country::parse(code))
}

impl fmt::Debug for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iban(..)")
    }
}

impl fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading").field("iban", &self.iban).finish_non_exhaustive()
    }
}

impl fmt::Debug for IbanProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests;
