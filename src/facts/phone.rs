//! A phone number in international form: its shape, its calling code, and who uses that code.
//!
//! The bank removes spaces, dashes, underscores and forward slashes before it validates against E.164, and nothing
//! else (API reference, "Mobile numbers"): parentheses, dots and letters are refused. A leading `00` is
//! read as `+`, so that a number is known for what it is; that the bank would not take it so is told beside it. Whether a number is in service, or a mobile at all, cannot be told from its digits and is not covered.
//!
//! Parsing allocates nothing.

use core::fmt;

use crate::rulebook::tables;

/// Fewest digits, calling code included. E.164 names no minimum; seven is the shortest number in use.
pub const MIN_DIGITS: usize = 7;
/// Most digits, calling code included, by ITU-T E.164.
pub const MAX_DIGITS: usize = 15;

/// A number of the shape `^\+[1-9][0-9]{6,14}$`. Its `Debug` shows no digit. However they were written, numbers are
/// equal where they reach the same phone.
#[derive(Clone, Copy)]
pub struct Phone {
    /// `+` and the digits; zeros beyond them.
    text: [u8; 1 + MAX_DIGITS],
    digits: u8,
    /// Looked up once; several rules ask for it.
    calling_code: Option<u16>,
    has_double_zero: bool,
}

impl PartialEq for Phone {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Phone {}

/// How a country writes its numbers at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalForm<'a> {
    /// What falls away behind the calling code: `0`, or nothing.
    pub trunk: &'a str,
    /// The calling code with its plus.
    pub calling_code: &'a str,
    /// Most digits without the trunk prefix: a longer number may already hold the calling code.
    pub most_digits: usize,
}

impl<'a> NationalForm<'a> {
    /// As the rulebook writes it: `0+49/13` is the trunk prefix, the calling code and the most digits.
    #[must_use]
    pub fn parse(form: &'a str) -> Option<Self> {
        let (national, most_digits) = form.split_once('/')?;
        let plus = national.find('+')?;
        let (trunk, calling_code) = (national.get(..plus)?, national.get(plus..)?);
        Some(Self { trunk, calling_code, most_digits: most_digits.parse().ok()? })
    }
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
        let digits = u8::try_from(count).unwrap_or_default();
        let mut phone = Self { text: [0; 1 + MAX_DIGITS], digits, calling_code: None, has_double_zero: skipped > 0 };
        let [plus, places @ ..] = &mut phone.text;
        *plus = b'+';
        // Beyond the digits that there are, those kept are zero bytes, too.
        for (place, digit) in places.iter_mut().zip(number) {
            *place = *digit;
        }
        phone.calling_code = (1..=3)
            .map(|digits| phone.number_at(1, digits))
            .find(|&code| tables::regions_of_calling_code(code).is_some());
        Ok(phone)
    }

    /// Reads a number in national form by how a country writes one. A guess to be shown, never to be sent without
    /// asking: the digits do not say whose number it is.
    ///
    /// ```
    /// use onboardable::facts::phone::{NationalForm, Phone};
    /// let german = NationalForm { trunk: "0", calling_code: "+49", most_digits: 13 };
    /// assert_eq!(Phone::parse_national("0151 234567", german).unwrap().e164(), "+49151234567");
    /// assert!(Phone::parse_national("+49 151 234567", german).is_none());
    /// ```
    #[must_use]
    pub fn parse_national(text: &str, form: NationalForm<'_>) -> Option<Self> {
        let cleaned = Cleaned::from(text).ok()?;
        let kept = cleaned.kept.get(..cleaned.digits)?;
        let rest = kept.strip_prefix(form.trunk.as_bytes())?;
        if cleaned.plus || kept.starts_with(b"00") || rest.len() > form.most_digits {
            return None;
        }
        let mut international = [0; 2 * (1 + MAX_DIGITS)];
        let symbols = form.calling_code.bytes().chain(rest.iter().copied());
        let mut length: usize = 0;
        for (place, symbol) in international.iter_mut().zip(symbols) {
            *place = symbol;
            length = length.saturating_add(1);
        }
        Self::parse(core::str::from_utf8(international.get(..length)?).ok()?).ok()
    }

    /// Whether it was written with `00` for the plus, which the bank's clean-up leaves as it stands.
    #[must_use]
    pub const fn has_double_zero(&self) -> bool {
        self.has_double_zero
    }

    /// Whether it is this number, in E.164.
    pub(crate) fn is(&self, e164: &str) -> bool {
        self.text.get(..=usize::from(self.digits)) == Some(e164.as_bytes())
    }

    /// `+` and 7 to 15 digits.
    #[must_use]
    pub fn e164(&self) -> &str {
        let text = self.text.get(..=usize::from(self.digits)).unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }

    /// The ITU calling code, of one to three digits: 1, 49, 353. `None`: no country or network has such a code.
    #[must_use]
    pub const fn calling_code(&self) -> Option<u16> {
        self.calling_code
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
            .fold(0, |number, &digit| number * 10 + u16::from(digit.saturating_sub(b'0')))
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
        let mut cleaned = Self { plus: false, digits: 0, kept: [0; 2 + MAX_DIGITS] };
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::PhoneProblem::{self, Empty, InvalidCharacter, NoCountryCode, TooLong, TooShort};
    use super::{MAX_DIGITS, MIN_DIGITS, Phone};

    #[test]
    fn numbers() {
        for (text, e164, calling_code, regions) in [
            ("+4915112345678", "+4915112345678", Some(49), &["DE"][..]),
            ("+49 151 1234-5678", "+4915112345678", Some(49), &["DE"]),
            (" +49_151/12345678 ", "+4915112345678", Some(49), &["DE"]),
            ("0049 151 12345678", "+4915112345678", Some(49), &["DE"]),
            ("0 0-49 151 12345678", "+4915112345678", Some(49), &["DE"]),
            ("+49301234567", "+49301234567", Some(49), &["DE"]),
            ("+33612345678", "+33612345678", Some(33), &["FR"]),
            ("+447911123456", "+447911123456", Some(44), &["GB", "GG", "IM", "JE"]),
            ("+77011234567", "+77011234567", Some(7), &["RU", "KZ"]),
            ("+35312345678", "+35312345678", Some(353), &["IE"]),
            ("+38344123456", "+38344123456", Some(383), &["XK"]),
            ("+24712345", "+24712345", Some(247), &["SH"]),
            ("+989121234567", "+989121234567", Some(98), &["IR"]),
            ("+8501912345678", "+8501912345678", Some(850), &["KP"]),
            ("+87012345678", "+87012345678", Some(870), &[]),
            ("+99912345678", "+99912345678", None, &[]),
            ("+21012345678", "+21012345678", None, &[]),
            // the documented sandbox number, too short for a real one of +1
            ("+15550101", "+15550101", Some(1), &["US"]),
            ("+12125550101", "+12125550101", Some(1), &["US"]),
            ("0012125550101", "+12125550101", Some(1), &["US"]),
            ("+14165550101", "+14165550101", Some(1), &["CA"]),
            ("+18765550101", "+18765550101", Some(1), &["JM"]),
            ("+18095550101", "+18095550101", Some(1), &["DO"]),
            ("+17875550101", "+17875550101", Some(1), &["PR"]),
            ("+16715550101", "+16715550101", Some(1), &["GU"]),
            ("+18005550101", "+18005550101", Some(1), &["US"]),
            // both ends of the length
            ("+4912345", "+4912345", Some(49), &["DE"]),
            ("+491234567890123", "+491234567890123", Some(49), &["DE"]),
            ("00491234567890123", "+491234567890123", Some(49), &["DE"]),
        ] {
            let phone = Phone::parse(text).unwrap_or_else(|problem| panic!("{text:?}: {problem}"));
            assert_eq!(
                (phone.e164(), phone.calling_code(), phone.regions()),
                (e164, calling_code, regions),
                "{text:?}"
            );
            assert_eq!(phone.is_nanp(), calling_code == Some(1), "{text:?}");
        }
    }

    /// The area codes of the public lists, whoever wrote our table.
    #[test]
    fn owners_of_area_codes() {
        for (region, area_codes) in [
            ("AI", &[264][..]),
            ("AG", &[268]),
            ("BS", &[242]),
            ("BB", &[246]),
            ("BM", &[441]),
            ("VG", &[284]),
            ("KY", &[345]),
            ("DM", &[767]),
            ("DO", &[809, 829, 849]),
            ("GD", &[473]),
            ("JM", &[876, 658]),
            ("MS", &[664]),
            ("KN", &[869]),
            ("LC", &[758]),
            ("VC", &[784]),
            ("SX", &[721]),
            ("TT", &[868]),
            ("TC", &[649]),
            ("PR", &[787, 939]),
            ("VI", &[340]),
            ("MP", &[670]),
            ("GU", &[671]),
            ("AS", &[684]),
            ("CA", &[204, 416, 514, 604, 867, 902]),
            ("US", &[212, 305, 415, 808, 907, 929]),
        ] {
            for area_code in area_codes {
                assert_eq!(
                    Phone::parse(&format!("+1{area_code}5550101")).unwrap().regions(),
                    [region],
                    "{area_code}"
                );
            }
        }
    }

    #[test]
    fn problems() {
        for (text, problem) in [
            ("", Empty),
            ("   ", Empty),
            ("-_/ ", Empty),
            ("0151 12345678", NoCountryCode),
            ("4915112345678", NoCountryCode),
            ("0", NoCountryCode),
            ("000491511234567", NoCountryCode),
            ("+0151234567", NoCountryCode),
            ("+004915112345", NoCountryCode),
            ("+", TooShort),
            ("00", TooShort),
            ("+49", TooShort),
            ("+491234", TooShort),
            ("00491234", TooShort),
            ("+4912345678901234", TooLong),
            ("+49123456789012345678901234567890", TooLong),
            ("004912345678901234", TooLong),
            ("+49 (0)151 1234567", InvalidCharacter { position: 4 }),
            ("(+49) 151", InvalidCharacter { position: 0 }),
            ("+49.151.1234567", InvalidCharacter { position: 3 }),
            ("+49 151 CALLME", InvalidCharacter { position: 8 }),
            ("0151x", InvalidCharacter { position: 4 }),
            ("++4915112345678", InvalidCharacter { position: 1 }),
            ("49+15112345678", InvalidCharacter { position: 2 }),
            ("+49\u{A0}15112345678", InvalidCharacter { position: 3 }),
            ("+49\t15112345678", InvalidCharacter { position: 3 }),
            ("+4915112345678\n", InvalidCharacter { position: 14 }),
            ("＋4915112345678", InvalidCharacter { position: 0 }),
            ("+４９15112345678", InvalidCharacter { position: 1 }),
            ("+٤٩15112345678", InvalidCharacter { position: 1 }),
            ("ü", InvalidCharacter { position: 0 }),
            ("+49–15112345678", InvalidCharacter { position: 3 }),
        ] {
            assert_eq!(Phone::parse(text), Err(problem), "{text:?}");
        }
    }

    #[test]
    fn sentences() {
        for (problem, sentence) in [
            (Empty, "no number"),
            (InvalidCharacter { position: 0 }, "character 1 is not part of a phone number"),
            (NoCountryCode, "no country code"),
            (TooShort, "fewer than 7 digits"),
            (TooLong, "more than 15 digits"),
        ] {
            assert_eq!(problem.to_string(), sentence);
        }
    }

    #[test]
    fn debug_shows_no_digit() {
        let shown = format!("{0:?} {0:#?}", Phone::parse("+4915112345678").unwrap());
        assert!(!shown.contains(|char: char| char.is_ascii_digit()), "{shown}");
    }

    /// The regex of the module, spelled out.
    fn well_formed(text: &str) -> bool {
        let digits = text.strip_prefix('+').unwrap_or_default();
        digits.bytes().all(|byte| byte.is_ascii_digit())
            && !digits.starts_with('0')
            && (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len())
    }

    proptest! {
            #[test]
            fn any_text_is_read(text: String) {
                if let Ok(phone) = Phone::parse(&text) {
                    prop_assert!(well_formed(phone.e164()));
                }
            }

            #[test]
            fn what_parses_parses_to_itself(text in "(\\+|00)?[0-9 /_-]{0,22}") {
                let cleaned: String = text.chars().filter(|char| !" -_/".contains(*char)).collect();
                let wanted = cleaned.strip_prefix("00").map_or(cleaned.clone(), |rest| format!("+{rest}"));
                match Phone::parse(&text) {
                    Ok(phone) => {
                        prop_assert_eq!(phone.e164(), wanted.as_str());
                        prop_assert!(well_formed(phone.e164()));
                        prop_assert_eq!(Phone::parse(phone.e164()), Ok(phone));
                        let _ = (phone.regions(), phone.is_nanp());
                    }
                    Err(problem) => {
                        prop_assert!(!well_formed(&wanted), "{problem}");
                        let characters_are_fine = !matches!(problem, PhoneProblem::InvalidCharacter { .. });
    prop_assert!(characters_are_fine);
                    }
                }
            }
        }
}
