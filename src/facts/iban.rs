//! An IBAN as it was typed: what it says, and if it says nothing, what was mistyped.
//!
//! `iban_validate` decides what is valid (ISO 13616, mod 97). It calls an O for a 0 and a missing digit a wrong
//! checksum, so that what people mistype is diagnosed before it: characters, country, length, letters among the
//! digits, check digits, in this order. Spaces, hyphens and lower case are put up with, as on every form. Whether the
//! account or the bank exists is not covered: it cannot be told from the digits.

mod structure;

use std::fmt;

use ::iban::{IbanLike as _, ParseIbanError};

use super::character::Sort;
use super::country::Country;
use structure::Place;

/// The longest IBAN that ISO 13616 allows.
const MAX_LENGTH: usize = 34;

/// A valid IBAN. Its `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Iban(::iban::Iban);

/// Why a text is no IBAN. Holds no more of the text than one character that cannot be part of any.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IbanProblem {
    /// A character that no IBAN holds, or a digit where the country has a letter.
    #[error("character {position} is not part of an IBAN")]
    InvalidCharacter {
        /// Counted in characters of what was typed, from 1.
        position: usize,
        /// The character.
        character: char,
    },
    /// It does not begin with a country that has IBANs.
    #[error("no country that has IBANs")]
    UnknownCountry,
    /// Not as long as the country's IBANs.
    #[error("IBANs of this country have {expected} characters")]
    WrongLength {
        /// The right length.
        expected: usize,
    },
    /// A letter where the country has a digit.
    #[error("character {position} should be a digit")]
    LetterForDigit {
        /// Counted in characters of what was typed, from 1.
        position: usize,
    },
    /// The check digits do not fit the rest.
    #[error("the check digits do not fit")]
    WrongCheckDigits,
}

/// An IBAN as it was typed, and what it says. Its `Debug` does not show it.
///
/// ```
/// use onboardable::facts::iban::Reading;
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
    /// What was typed.
    pub stated: &'a str,
    /// What it says.
    pub iban: Result<Iban, IbanProblem>,
    /// The country it begins with, where that country has IBANs.
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
                // What cannot be read further on may still name its country.
                let country = country_of(stated.get(..2).unwrap_or_default());
                return Self { stated, iban: Err(problem), country, is_rewritten: false };
            }
        };
        let code = compact.as_str().get(..2).unwrap_or_default();
        let structure = structure::of(code);
        let country = structure.and_then(|_| Country::parse(code));
        let is_rewritten = compact.as_str() != stated;
        Self { stated, iban: compact.read(stated, structure), country, is_rewritten }
    }

    /// The valid IBAN that was probably meant, where there is exactly one: full-width characters, hyphens and other
    /// separators typed plainly, or letters among digits read as the digits they look like. Never applied silently.
    #[must_use]
    pub fn suggestion(&self) -> Option<Iban> {
        if self.iban.is_ok() {
            return None;
        }
        let retyped = Compact::retyped(self.stated)?;
        if let Ok(iban) = retyped.parse() {
            return Some(iban);
        }
        // Digits that are wrong or exchanged leave several IBANs to choose from; to name one would be a guess.
        if retyped.mixes_letters_and_digits() { only_valid(retyped.with_look_alikes()) } else { None }
    }
}

impl Iban {
    /// The IBAN without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.electronic_str()
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

    /// The bank, in the country's own way: in Germany the eight digits of the bank code.
    #[must_use]
    pub fn bank_code(&self) -> Option<&str> {
        self.0.bank_identifier()
    }
}

/// What was typed, in capitals and without spaces.
#[derive(Clone, Copy)]
struct Compact {
    text: [u8; MAX_LENGTH],
    /// How many characters there were, also beyond those kept.
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

    /// As a patient reader would type it: full-width characters as plain ones, without anything that separates, and
    /// without the word IBAN before it. `None` where other characters are left.
    fn retyped(stated: &str) -> Option<Self> {
        let mut compact = Self { text: [0; MAX_LENGTH], length: 0 };
        for character in stated.chars() {
            let plain = match character {
                '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
                    char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
                }
                other => other,
            };
            match plain {
                '0'..='9' | 'A'..='Z' | 'a'..='z' => compact.push(plain),
                _ if separates(plain) => {}
                _ => return None,
            }
        }
        let without_word = compact.as_str().strip_prefix("IBAN").map(Self::of);
        Some(without_word.and_then(Result::ok).unwrap_or(compact)).filter(|compact| compact.length <= MAX_LENGTH)
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

    fn places(&self) -> Option<impl Iterator<Item = Place> + Clone> {
        structure::of(self.as_str().get(..2)?).map(structure::places)
    }

    /// The IBAN, or the first thing that is wrong with it.
    fn read(&self, stated: &str, structure: Option<&'static str>) -> Result<Iban, IbanProblem> {
        let places = structure::places(structure.ok_or(IbanProblem::UnknownCountry)?);
        // A valid one has the right length and the right characters: only what is not valid is looked through.
        let judged = self.parse();
        if judged.is_ok() && self.length <= MAX_LENGTH {
            return judged;
        }
        let expected = places.clone().count();
        if self.length != expected {
            return Err(IbanProblem::WrongLength { expected });
        }
        let typed = stated.chars().enumerate().filter(|(_, character)| character.is_ascii_alphanumeric());
        for ((index, character), place) in typed.zip(places) {
            match (place, character.is_ascii_digit()) {
                (Place::Digit, false) => return Err(IbanProblem::LetterForDigit { position: index + 1 }),
                (Place::Letter, true) => {
                    return Err(IbanProblem::InvalidCharacter { position: index + 1, character });
                }
                (Place::Digit, true) | (Place::Letter, false) | (Place::Either, _) => {}
            }
        }
        judged
    }

    /// The judgement of `iban_validate`, and what it lets pass: check digits are computed as 98 minus a remainder of
    /// 0 to 96, so that 00, 01 and 99 never occur.
    fn parse(&self) -> Result<Iban, IbanProblem> {
        if matches!(self.as_str().get(2..4), Some("00" | "01" | "99")) {
            return Err(IbanProblem::WrongCheckDigits);
        }
        self.as_str().parse().map(Iban).map_err(|error| match error {
            ParseIbanError::InvalidBaseIban { .. } => IbanProblem::WrongCheckDigits,
            ParseIbanError::InvalidBban(_) | ParseIbanError::UnknownCountry(_) => IbanProblem::UnknownCountry,
        })
    }

    /// Whether letters stand in digits' places, or the other way round.
    fn mixes_letters_and_digits(&self) -> bool {
        self.misplaced().next().is_some()
    }

    /// The characters in places of the other kind, and where they stand.
    fn misplaced(&self) -> impl Iterator<Item = (usize, u8)> {
        let places = self.places().into_iter().flatten();
        self.text.into_iter().zip(places).take(self.length).enumerate().filter_map(
            |(at, (byte, place))| match place {
                Place::Digit => byte.is_ascii_uppercase().then_some((at, byte)),
                Place::Letter => byte.is_ascii_digit().then_some((at, byte)),
                Place::Either => None,
            },
        )
    }

    /// Every character in a place of the other kind as what it looks like most; then with one of them as what it
    /// looks like second.
    fn with_look_alikes(self) -> impl Iterator<Item = Self> {
        let replaced = move |second: Option<usize>| {
            let mut plain = self;
            for (at, byte) in self.misplaced() {
                let likes = look_alikes(byte);
                let like = if second == Some(at) { likes.get(1) } else { likes.first() };
                *plain.text.get_mut(at)? = *like?;
            }
            Some(plain)
        };
        std::iter::once(None).chain((0..self.length).map(Some)).filter_map(replaced)
    }
}

/// The only one of these that is valid. The same IBAN twice is one.
fn only_valid(candidates: impl Iterator<Item = Compact>) -> Option<Iban> {
    let mut valid = candidates.filter_map(|candidate| candidate.parse().ok());
    let first = valid.next()?;
    valid.all(|other| other == first).then_some(first)
}

/// The digits that a letter looks like, and the other way round, the likeliest first.
const fn look_alikes(character: u8) -> &'static [u8] {
    match character {
        b'O' | b'D' => b"0",
        b'Q' => b"09",
        b'I' | b'L' => b"1",
        b'Z' => b"27",
        b'S' => b"5",
        b'G' => b"69",
        b'T' => b"71",
        b'B' => b"86",
        b'0' => b"OD",
        b'1' => b"IL",
        b'2' => b"Z",
        b'5' => b"S",
        b'6' => b"G",
        b'8' => b"B",
        _ => b"",
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

fn separates(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '.' | '/' | ':' | '_')
        || matches!(Sort::of(character), Sort::Dash | Sort::Format)
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
