//! A tax identification number of a natural person: its structure and its check characters, by country.
//!
//! The structures and algorithms are those that the member states published through the European Commission ("TIN
//! Algorithms - Public - Functional Specification", DG TAXUD); each declaration in `tin/countries.rs` names its chapter and
//! the national authority. A number that passes has the right form. Whether it was ever issued, and to whom, only the
//! tax authority knows. A country without a declaration is [`TinProblem::Unverifiable`], never right.
//!
//! Spaces, hyphens, full stops and slashes between the characters are how authorities print a number, and letters may
//! be typed in lower case: both are read, and [`is_compact`] returns whether there were any. Reading allocates
//! nothing.

mod check;
mod countries;
mod shape;

use core::fmt;

use chrono::NaiveDate;

use super::country::Country;
use crate::character::separates_groups;
use crate::rulebook::named;
use countries::{Declaration, Form};

/// Most characters of a number that has a declaration.
const MAX_CHARACTERS: usize = 16;

/// A number that matches the structure and check characters of its country. Its `Debug` shows no character.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Tin {
    text: [u8; MAX_CHARACTERS],
    length: usize,
}

/// The reason why a text is no tax number of its country. Has positions, in characters of the text from 0, and no
/// part of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TinProblem {
    /// There is no declaration for this country, so the number cannot be verified.
    #[error("no rule for tax numbers of this country")]
    Unverifiable,
    /// The text has no digit; every country's numbers have some.
    #[error("no digit")]
    NoDigit,
    /// Too few characters, or too many.
    #[error("wrong length at character {}", .position + 1)]
    Length {
        /// The first character that does not belong there: a wrong one, one too many, or the place after the last.
        position: usize,
    },
    /// A character that does not occur at this place.
    #[error("wrong character {}", .position + 1)]
    Character {
        /// The place.
        position: usize,
    },
    /// The characters are of the right kind but have an impossible meaning.
    #[error("impossible {part} at character {}", .position + 1)]
    Meaning {
        /// Position of that part.
        position: usize,
        /// The impossible part.
        part: Part,
    },
    /// It has the form of another number of the country.
    #[error("another number of this country")]
    Another {
        /// The name of that number in the country.
        name: &'static str,
    },
    /// The check characters do not match the rest: a typing error.
    #[error("wrong check character {}", .position + 1)]
    CheckCharacter {
        /// Position of the check characters.
        position: usize,
    },
}

named! {
    /// The part of a number that is impossible.
    Part {
        /// No number begins so.
        FirstCharacter = "first_character",
        /// Germany: among the first ten digits not exactly one is repeated, or three equal ones are in a row.
        Repetition = "repetition",
        /// A day that does not exist, or is in the future.
        BirthDate = "birth_date",
        /// Belgium: the number within the day is not one of 001 to 998.
        Serial = "serial",
        /// There are only zeros.
        Zeros = "zeros",
        /// Spain: it is another type of number than was stated.
        Type = "type",
    }
}

impl Tin {
    /// Reads a number of a country. `tax_id_type` is Spain's: with `NIE` only the numbers of foreigners pass. `today`
    /// decides whether a birth date is of this century or the one before.
    ///
    /// # Errors
    /// Returns the problem by the form of the country that the number comes nearest to.
    ///
    /// ```
    /// use onboardable::value::{country::Country, date, tin::{Tin, TinProblem}};
    /// let (country, today) = (Country::GERMANY, date::parse("2026-11-21").unwrap());
    /// assert!(Tin::read(country, "48 954 371 207", None, today).is_ok());
    /// assert_eq!(Tin::read(country, "48954371208", None, today), Err(TinProblem::CheckCharacter { position: 10 }));
    /// ```
    pub fn read(
        country: Country,
        number: &str,
        tax_id_type: Option<&str>,
        today: NaiveDate,
    ) -> Result<Self, TinProblem> {
        let Some(declaration) = Declaration::of(country) else {
            let some_digit = number.chars().any(char::is_numeric);
            return Err(if some_digit { TinProblem::Unverifiable } else { TinProblem::NoDigit });
        };
        let compact = Compact::from(number)?;
        if let Some(other) = declaration.others.iter().find(|other| other.is(&compact)) {
            return Err(TinProblem::Another { name: other.name });
        }
        let mut nearest = None;
        for form in declaration.forms.iter().filter(|form| form.may_be(tax_id_type)) {
            match form.accepts(&compact, today) {
                Ok(()) => return Ok(Self { text: compact.text, length: compact.length }),
                Err(problem) => nearest = problem.nearer(nearest),
            }
        }
        if declaration.forms.iter().any(|form| !form.may_be(tax_id_type) && form.accepts(&compact, today).is_ok()) {
            return Err(TinProblem::Meaning { position: compact.place(0), part: Part::Type });
        }
        Err(nearest.unwrap_or(TinProblem::Unverifiable))
    }

    /// Returns the only number that can have been meant: without unusual separators, without the country's code before
    /// it, or with the zeros that a spreadsheet removed. `None` where the number is right.
    ///
    /// ```
    /// use onboardable::value::{country::Country, date, tin::Tin};
    /// let (spain, today) = (Country::parse("ES").unwrap(), date::parse("2026-11-21").unwrap());
    /// assert_eq!(Tin::meant(spain, "4417203F", None, today).unwrap().as_str(), "04417203F");
    /// ```
    #[must_use]
    pub fn meant(country: Country, number: &str, tax_id_type: Option<&str>, today: NaiveDate) -> Option<Self> {
        match Self::read(country, number, tax_id_type, today) {
            Ok(_) | Err(TinProblem::Unverifiable | TinProblem::NoDigit | TinProblem::Another { .. }) => return None,
            Err(
                TinProblem::Length { .. }
                | TinProblem::Character { .. }
                | TinProblem::Meaning { .. }
                | TinProblem::CheckCharacter { .. },
            ) => {}
        }
        // A number from a PDF may have no-break spaces, dashes or soft hyphens in it.
        let plain: String = number.chars().filter(|symbol| !separates_groups(*symbol)).collect();
        let number = plain.as_str();
        let whole = Self::read(country, number, tax_id_type, today).ok();
        let without_code = number
            .get(..2)
            .filter(|code| code.eq_ignore_ascii_case(country.alpha2()))
            .and_then(|_| Self::read(country, number.get(2..)?, tax_id_type, today).ok());
        // A NIE begins with a letter, which keeps its place.
        let letters = usize::from(number.starts_with(|first: char| first.is_ascii_alphabetic()));
        let (letter, digits) = number.split_at_checked(letters)?;
        let with_zeros = LOST_ZEROS.iter().filter_map(|zeros| {
            let mut text = [0; MAX_TYPED];
            let number = joined(&mut text, [letter, zeros, digits])?;
            Self::read(country, number, tax_id_type, today).ok()
        });
        let mut meant = whole.into_iter().chain(without_code).chain(with_zeros);
        let first = meant.next()?;
        meant.all(|other| other == first).then_some(first)
    }

    /// Returns the type of a number of this country, if its form shows it; `None` where the country has no types.
    #[must_use]
    pub fn type_in(&self, country: Country) -> Option<&'static str> {
        let is_of = |form: &&Form| {
            form.pattern.len() == self.length
                && form.pattern.iter().zip(self.text).all(|(class, symbol)| shape::fits(symbol, *class))
        };
        Declaration::of(country)?.forms.iter().find(is_of)?.types.last().copied()
    }

    /// Returns the number without separators, in capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.text.get(..self.length).unwrap_or(&self.text)).unwrap_or_default()
    }
}

impl fmt::Debug for Tin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tin(..)")
    }
}

/// The zeros that a number may have lost at its beginning.
const LOST_ZEROS: [&str; 3] = ["0", "00", "000"];

/// Most bytes of a number, separators included, to which zeros are added.
const MAX_TYPED: usize = 32;

fn joined<'t>(text: &'t mut [u8; MAX_TYPED], parts: [&str; 3]) -> Option<&'t str> {
    let mut length = 0;
    for part in parts {
        let end = length + part.len();
        text.get_mut(length..end)?.copy_from_slice(part.as_bytes());
        length = end;
    }
    core::str::from_utf8(text.get(..length)?).ok()
}

/// Returns the name of the tax number of natural persons in a country, in its own language. `None` for a country
/// without a declaration.
#[must_use]
pub fn name(country: Country) -> Option<&'static str> {
    Declaration::of(country).map(|declaration| declaration.name)
}

/// Returns the form of the numbers of a country: 9 for a digit, A for a letter. `None` for a country without a
/// declaration.
#[must_use]
pub fn form(country: Country) -> Option<&'static str> {
    Declaration::of(country).map(|declaration| declaration.looks)
}

/// Returns whether a number is written without separators and in capitals.
#[must_use]
pub fn is_compact(number: &str) -> bool {
    !number.bytes().any(|byte| is_separator(char::from(byte)) || byte.is_ascii_lowercase())
}

const fn is_separator(character: char) -> bool {
    matches!(character, ' ' | '-' | '.' | '/')
}

impl TinProblem {
    /// Returns the position, where the problem has one.
    #[must_use]
    pub const fn position(self) -> Option<usize> {
        match self {
            Self::Unverifiable | Self::NoDigit | Self::Another { .. } => None,
            Self::Length { position }
            | Self::Character { position }
            | Self::Meaning { position, .. }
            | Self::CheckCharacter { position } => Some(position),
        }
    }

    /// Returns, of two problems with two forms, the one of the form that the number comes nearer to: the one that
    /// passed more of the checks, and at the same check the one further on.
    fn nearer(self, other: Option<Self>) -> Option<Self> {
        let rank = |problem: Self| {
            let passed = match problem {
                Self::Unverifiable | Self::NoDigit | Self::Another { .. } | Self::Length { .. } => 0,
                Self::Character { .. } => 1,
                Self::Meaning { .. } => 2,
                Self::CheckCharacter { .. } => 3,
            };
            (passed, problem.position())
        };
        Some(other.filter(|other| rank(*other) >= rank(self)).unwrap_or(self))
    }
}

/// The characters without separators, in capitals, and their positions.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Compact {
    text: [u8; MAX_CHARACTERS],
    places: [usize; MAX_CHARACTERS],
    length: usize,
    /// The first character beyond [`MAX_CHARACTERS`], or the position after the last.
    end: usize,
}

impl Compact {
    fn from(number: &str) -> Result<Self, TinProblem> {
        let mut compact = Self { text: [0; MAX_CHARACTERS], places: [0; MAX_CHARACTERS], length: 0, end: 0 };
        for (position, character) in number.chars().enumerate() {
            if compact.length <= MAX_CHARACTERS {
                compact.end = position + 1;
            }
            if is_separator(character) {
                continue;
            }
            if !character.is_ascii_alphanumeric() {
                return Err(TinProblem::Character { position });
            }
            if let (Some(symbol), Some(place)) =
                (compact.text.get_mut(compact.length), compact.places.get_mut(compact.length))
            {
                *symbol = character.to_ascii_uppercase() as u8;
                *place = position;
            } else if compact.length == MAX_CHARACTERS {
                compact.end = position;
            }
            compact.length = (compact.length + 1).min(MAX_CHARACTERS + 1);
        }
        Ok(compact)
    }

    fn bytes(&self) -> &[u8] {
        self.text.get(..self.length).unwrap_or(&self.text)
    }

    /// Returns the number of characters between separators, group by group.
    fn groups(&self) -> impl Iterator<Item = usize> {
        let places = self.places.get(..self.length).unwrap_or(&self.places);
        places.chunk_by(|one, next| one + 1 == *next).map(<[usize]>::len)
    }

    /// Returns the position in the text of the character at this index.
    fn place(&self, index: usize) -> usize {
        if index < self.length { self.places.get(index).copied().unwrap_or(self.end) } else { self.end }
    }
}

impl Form {
    fn accepts(&self, compact: &Compact, today: NaiveDate) -> Result<(), TinProblem> {
        let bytes = compact.bytes();
        let mut pairs = bytes.iter().zip(self.pattern).enumerate();
        let misfit = pairs.find(|(_, (symbol, class))| !shape::fits(**symbol, **class));
        if compact.length != self.pattern.len() {
            let index = misfit.map_or(self.pattern.len(), |(index, _)| index);
            return Err(TinProblem::Length { position: compact.place(index) });
        }
        if let Some((index, (symbol, class))) = misfit {
            let position = compact.place(index);
            return Err(match countries::spoils(*symbol, *class) {
                Some(part) => TinProblem::Meaning { position, part },
                None => TinProblem::Character { position },
            });
        }
        if let Some((index, part)) = (self.impossible)(bytes, today) {
            return Err(TinProblem::Meaning { position: compact.place(index), part });
        }
        match self.check.wrong_at(bytes, today) {
            Some(index) => Err(TinProblem::CheckCharacter { position: compact.place(index) }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::date;

    fn read(country: &str, number: &str, tax_id_type: Option<&str>) -> Result<Tin, TinProblem> {
        let country = Country::parse(country).expect("a country");
        Tin::read(country, number, tax_id_type, date::parse("2026-11-21").expect("a day"))
    }

    #[test]
    fn numbers_that_pass() {
        for (country, number) in [
            ("DE", "48954371207"),
            ("DE", "36574261809"),
            ("DE", "12345678995"),
            ("DE", "65929970489"),
            ("DE", "86 095 742 719"),
            ("DE", "47036892816"),
            ("FR", "3023217600053"),
            ("FR", "30 23 217 600 053"),
            ("IT", "RCCMNL83S18D969H"),
            ("IT", "rccmnl83s18d969h"),
            ("ES", "54362315K"),
            ("ES", "X2482300W"),
            ("ES", "Y1234567X"),
            ("AT", "59-119/9013"),
            ("NL", "111222333"),
            ("NL", "1112.22.333"),
            ("PL", "44051401359"),
            ("PL", "5252248481"),
            ("BE", "85.07.30-033.28"),
            ("BE", "17073003384"),
            ("BE", "98472899765"),
            // An unknown day of birth, or a day without numbers left: in the register, and of the BIS.
            ("BE", "00003251905"),
            ("BE", "26203300480"),
            // Provisional.
            ("IT", "53182049006"),
            // The last days that there are: of February in a leap year, of a month, and of a year.
            ("IT", "RCCMNL96B29D969D"),
            ("IT", "RCCMNL96B69D969H"),
            ("BE", "85073103395"),
            ("BE", "85123103333"),
            // With the check digits of the 2000s: born this year.
            ("BE", "26073003379"),
        ] {
            assert!(read(country, number, None).is_ok(), "{country} {number}: {:?}", read(country, number, None));
        }
    }

    #[test]
    fn numbers_that_do_not() {
        use Part::{BirthDate, FirstCharacter, Repetition, Serial, Zeros};
        use TinProblem::{Another, Character, CheckCharacter, Length, Meaning, NoDigit, Unverifiable};
        for (country, number, problem) in [
            ("DE", "31659837651", Meaning { position: 0, part: Repetition }),
            ("DE", "12345678901", Meaning { position: 0, part: Repetition }),
            ("DE", "36574261890", CheckCharacter { position: 10 }),
            ("DE", "36554266806", Meaning { position: 0, part: Repetition }),
            ("DE", "02476291358", Meaning { position: 0, part: FirstCharacter }),
            ("DE", "489543713", Length { position: 9 }),
            ("DE", "489543712077", Length { position: 11 }),
            ("DE", "48954371207 12345678", Length { position: 12 }),
            ("DE", "4895437120O", Character { position: 10 }),
            ("DE", "48\u{00a0}954371207", Character { position: 2 }),
            ("DE", "４8954371207", Character { position: 0 }),
            ("DE", "DE48954371207", Length { position: 0 }),
            // A letter where no number begins with it is no impossible beginning, but a wrong character.
            ("DE", "O8954371207", Character { position: 0 }),
            // The tax office of the uniform number has a zero after it.
            ("DE", "2893181508152", Length { position: 11 }),
            ("FR", "9701987765432", Meaning { position: 0, part: FirstCharacter }),
            ("FR", "3023217600054", CheckCharacter { position: 10 }),
            ("FR", "0000000000000", Meaning { position: 0, part: Zeros }),
            // Neither a SIREN nor a SIRET: Luhn's digit is another.
            ("FR", "303265046", Length { position: 9 }),
            ("FR", "30326504500012", Length { position: 13 }),
            ("IT", "SSSNNN31B28X000C", CheckCharacter { position: 15 }),
            ("IT", "RCCMNL83S48D969H", CheckCharacter { position: 15 }),
            ("IT", "RCCMNL83S31D969H", Meaning { position: 9, part: BirthDate }),
            ("IT", "RCCMNL83X18D969H", Meaning { position: 8, part: BirthDate }),
            ("IT", "RCCMNL83118D969H", Character { position: 8 }),
            // 29 February without a leap year, and 31 and 32 November of a woman.
            ("IT", "RCCMNL95B29D969C", Meaning { position: 9, part: BirthDate }),
            ("IT", "RCCMNL83S71D969U", Meaning { position: 9, part: BirthDate }),
            ("IT", "RCCMNL83S72D969Z", Meaning { position: 9, part: BirthDate }),
            // One character too many, and several.
            ("IT", "RCCMNL83S18D969HX", Length { position: 16 }),
            ("IT", "RCCMNL 83S18 D969H XYZ", Length { position: 19 }),
            // Provisional, without a serial number.
            ("IT", "00000004903", Meaning { position: 0, part: Zeros }),
            ("IT", "53182049007", CheckCharacter { position: 10 }),
            ("IT", "00743110157", Another { name: "partita IVA" }),
            ("ES", "54362315X", CheckCharacter { position: 8 }),
            ("ES", "A13585625", Another { name: "NIF de una entidad (antes CIF)" }),
            ("ES", "O1358562A", Meaning { position: 0, part: FirstCharacter }),
            ("ES", "543623155", Character { position: 8 }),
            // No insurance number: there is no such day, no such month.
            ("AT", "1237320180", Length { position: 9 }),
            ("AT", "1237011680", Length { position: 9 }),
            ("NL", "111252333", CheckCharacter { position: 8 }),
            ("NL", "000000000", Meaning { position: 0, part: Zeros }),
            ("PL", "44051401358", CheckCharacter { position: 10 }),
            ("PL", "44151401359", Meaning { position: 2, part: BirthDate }),
            ("PL", "55558888888", Meaning { position: 4, part: BirthDate }),
            ("PL", "44251401359", Meaning { position: 0, part: BirthDate }),
            // Born in the 2100s and 2200s.
            ("PL", "44451401351", Meaning { position: 0, part: BirthDate }),
            ("PL", "44651401357", Meaning { position: 0, part: BirthDate }),
            // No REGON: its digit is another.
            ("PL", "192598185", Length { position: 9 }),
            ("BE", "12345678901", Meaning { position: 2, part: BirthDate }),
            ("BE", "85133003328", Meaning { position: 2, part: BirthDate }),
            ("BE", "85073000061", Meaning { position: 6, part: Serial }),
            ("BE", "85073003329", CheckCharacter { position: 9 }),
            ("BE", "85073203365", Meaning { position: 4, part: BirthDate }),
            // The digits of the 2000s, but nobody is born in 2085 or in 2027 yet.
            ("BE", "85073003357", CheckCharacter { position: 9 }),
            ("BE", "27073003303", CheckCharacter { position: 9 }),
            ("BE", "17073003385", CheckCharacter { position: 9 }),
            // No enterprise number: its digits are others, or it begins with a 2.
            ("BE", "0428759498", Length { position: 10 }),
            ("BE", "2000000141", Length { position: 10 }),
            ("GB", "QQ123456C", Unverifiable),
            ("GB", "n/a", NoDigit),
        ] {
            assert_eq!(read(country, number, None), Err(problem), "{country} {number}");
        }
    }

    #[test]
    fn a_nie_is_a_number_of_a_foreigner() {
        assert!(read("ES", "X2482300W", Some("NIE")).is_ok());
        assert!(read("ES", "X2482300W", Some("NIF")).is_ok());
        assert!(read("ES", "54362315K", Some("NIF")).is_ok());
        let another_type = TinProblem::Meaning { position: 0, part: Part::Type };
        assert_eq!(read("ES", "54362315K", Some("NIE")), Err(another_type));
        // A number that is wrong as any type is not one of another type.
        assert_eq!(read("ES", "54362315X", Some("NIE")), Err(TinProblem::Character { position: 0 }));
        assert_eq!(read("ES", "X2482300X", Some("NIE")), Err(TinProblem::CheckCharacter { position: 8 }));
        assert!(read("DE", "48954371207", Some("NIE")).is_ok());
    }

    #[test]
    fn a_birth_date_is_judged_by_the_day_of_the_check() {
        let too_early = Err(TinProblem::Meaning { position: 0, part: Part::BirthDate });
        for (number, day, expected) in [
            ("99123101356", "1999-12-31", Ok("99123101356")),
            ("99123101356", "1999-12-30", too_early),
            ("26312101358", "2026-11-21", Ok("26312101358")),
            ("26312101358", "2026-11-20", too_early),
        ] {
            let poland = Country::parse("PL").expect("a country");
            let tin = Tin::read(poland, number, None, date::parse(day).expect("a day"));
            assert_eq!(tin.as_ref().map(Tin::as_str).map_err(|problem| *problem), expected, "{number} on {day}");
        }
    }

    /// Not in the first digit of a German number, and only where three equal digits are in a row.
    #[test]
    fn three_in_a_row_are_refused_in_germany() {
        assert_eq!(read("DE", "11123456780", None), Err(TinProblem::Meaning { position: 0, part: Part::Repetition }));
    }

    #[test]
    fn other_numbers_of_the_country_are_recognised() {
        for (country, number, expected) in [
            ("DE", "181/815/08155", "Steuernummer"),
            ("DE", "21/815/08150", "Steuernummer"),
            ("DE", "181 815 08155", "Steuernummer"),
            ("DE", "2181508150", "Steuernummer"),
            // With digits that an IdNr may have, or with its check digit, but not with both.
            ("DE", "923/7554/1854", "Steuernummer"),
            ("DE", "181/815/38676", "Steuernummer"),
            ("DE", "2893081508152", "Steuernummer"),
            ("DE", "DE 136695976", "Umsatzsteuer-Identifikationsnummer (USt-IdNr.)"),
            ("DE", "136695976", "Umsatzsteuer-Identifikationsnummer (USt-IdNr.)"),
            ("DE", "DE123456789-00001", "Wirtschafts-Identifikationsnummer (W-IdNr.)"),
            ("DE", "65 170839 J 003", "Versicherungsnummer der Rentenversicherung"),
            ("FR", "2 95 10 99 126 111 93", "numéro de sécurité sociale (NIR)"),
            ("FR", "253072B07300470", "numéro de sécurité sociale (NIR)"),
            ("FR", "FR 40 303 265 045", "numéro de TVA intracommunautaire"),
            ("FR", "552 008 443", "numéro SIREN"),
            ("IT", "IT00743110157", "partita IVA"),
            ("ES", "ESA13585625", "NIF-IVA de una entidad"),
            ("ES", "J99216582", "NIF de una entidad (antes CIF)"),
            ("AT", "1237 010180", "Sozialversicherungsnummer (SVNR)"),
            ("AT", "ATU13585627", "Umsatzsteuer-Identifikationsnummer (UID)"),
            ("NL", "NL002455799B11", "btw-identificatienummer"),
            ("PL", "192598184", "REGON"),
            ("BE", "BE 0428.759.497", "ondernemingsnummer / numéro d'entreprise (BTW, TVA)"),
            ("BE", "0428759497", "ondernemingsnummer / numéro d'entreprise (BTW, TVA)"),
            ("BE", "0202239951", "ondernemingsnummer / numéro d'entreprise (BTW, TVA)"),
        ] {
            assert_eq!(
                read(country, number, None),
                Err(TinProblem::Another { name: expected }),
                "{country} {number}"
            );
        }
        // The IdNr may be typed with slashes, too.
        assert!(read("DE", "489/543/71207", None).is_ok());
    }

    #[test]
    fn a_number_that_was_meant_is_proposed_where_there_is_one() {
        let meant = |country: &str, number: &str| {
            let (country, today) = (Country::parse(country)?, date::parse("2026-11-21")?);
            Tin::meant(country, number, None, today).map(|tin| tin.as_str().to_owned())
        };
        for (country, number, expected) in [
            ("ES", "4417203F", Some("04417203F")),
            ("ES", "ES54362315K", Some("54362315K")),
            ("NL", "12345672", Some("012345672")),
            ("AT", "3 123/4564", None),
            ("BE", "3251905", None),
            ("DE", "DE48954371207", Some("48954371207")),
            ("PL", "PL5252248481", Some("5252248481")),
            // As a PDF and a word processor write it.
            ("DE", "48\u{a0}954\u{a0}371\u{a0}207", Some("48954371207")),
            ("DE", "48\u{202f}954\u{202f}371–207", Some("48954371207")),
            ("DE", "DE\u{a0}48\u{a0}954\u{a0}371\u{ad}207", Some("48954371207")),
            ("DE", "48\u{a0}954\u{a0}371\u{a0}208", None),
            ("DE", "4895437120", None),
            ("DE", "48954371208", None),
            ("DE", "48954371207", None),
            ("PT", "501964843", None),
            ("IT", "743110157", None),
            ("NL", "é1234567", None),
            ("NL", "", None),
        ] {
            assert_eq!(meant(country, number).as_deref(), expected, "{country} {number}");
        }
    }

    #[test]
    fn every_declaration_can_be_met() {
        for declaration in countries::DECLARATIONS {
            assert!(Country::parse(declaration.country).is_some(), "{}", declaration.country);
            for form in declaration.forms {
                assert!(form.pattern.len() <= MAX_CHARACTERS, "{}", declaration.country);
                assert!(form.pattern.iter().all(|class| (0..=127).any(|symbol| shape::fits(symbol, *class))));
            }
        }
    }

    #[test]
    fn debug_shows_nothing() {
        let tin = read("DE", "48954371207", None).expect("a number");
        assert_eq!((format!("{tin:?}").as_str(), tin.as_str()), ("Tin(..)", "48954371207"));
    }

    #[test]
    fn compact_numbers_have_no_separators() {
        assert!(is_compact("48954371207") && is_compact("RCCMNL83S18D969H"));
        assert!(!is_compact("48 954 371 207") && !is_compact("rccmnl83s18d969h"));
    }
}
