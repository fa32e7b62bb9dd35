//! Countries, by their ISO 3166-1 codes.

use std::fmt;
use std::sync::LazyLock;

use isocountry::CountryCode;

use crate::application::trimmed;

/// The existing alpha-2 codes: for each first letter the second ones, as bits. Looking a code up in `isocountry`
/// compares it with one code after the other.
static ALPHA2: LazyLock<[u32; 26]> = LazyLock::new(|| {
    let mut letters = [0; 26];
    for code in CountryCode::iter().map(CountryCode::alpha2).chain(["XK"]) {
        if let &[first, second] = code.as_bytes()
            && let Some(seconds) = letters.get_mut(usize::from(first.wrapping_sub(b'A')))
        {
            *seconds |= 1 << second.wrapping_sub(b'A');
        }
    }
    letters
});

/// An existing country: an ISO 3166-1 country, or Kosovo, which banks code as `XK`. `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// Germany, whose branch may open an account before there is a tax number.
    pub const GERMANY: Self = Self(*b"DE");

    /// Reads an alpha-2 or alpha-3 code in any letter case; white space around it does not matter.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let upper = |byte: u8| byte.to_ascii_uppercase();
        match *trimmed(code).as_bytes() {
            [a, b] => Self::from_alpha2([upper(a), upper(b)]),
            [a, b, c] => Self::from_alpha3([upper(a), upper(b), upper(c)]),
            _ => None,
        }
    }

    fn from_alpha2(code: [u8; 2]) -> Option<Self> {
        let [first, second] = code.map(|letter| usize::from(letter.wrapping_sub(b'A')));
        let seconds = ALPHA2.get(first)?;
        (second < 26 && seconds >> second & 1 == 1).then_some(Self(code))
    }

    /// Compares with one code after the other. An applicant has one or two of these, in the codes of documents: an index
    /// of them is not worth its bytes.
    fn from_alpha3(code: [u8; 3]) -> Option<Self> {
        let mut codes = CountryCode::iter().map(|code| (code.alpha3(), code.alpha2())).chain([("XKX", "XK")]);
        let (_, alpha2) = codes.find(|(alpha3, _)| alpha3.as_bytes() == code)?;
        alpha2.as_bytes().try_into().ok().map(Self)
    }

    /// The alpha-2 code, in capitals.
    #[must_use]
    pub fn alpha2(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Returns whether the country is one of these alpha-2 codes.
    #[must_use]
    pub fn is_one_of(self, codes: &[&str]) -> bool {
        codes.iter().any(|code| code.as_bytes() == self.0)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Country(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_isocountry_and_kosovo() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                let code = [first, second];
                let expected = &code == b"XK"
                    || std::str::from_utf8(&code).is_ok_and(|code| CountryCode::for_alpha2(code).is_ok());
                assert_eq!(Country::from_alpha2(code).is_some(), expected, "{code:?}");
            }
        }
    }

    #[test]
    fn codes_in_any_spelling() {
        for (code, expected) in [
            ("DE", Some("DE")),
            ("de", Some("DE")),
            (" De ", Some("DE")),
            ("DEU", Some("DE")),
            ("usa", Some("US")),
            ("UMI", Some("UM")),
            ("vir", Some("VI")),
            ("XK", Some("XK")),
            ("xkx", Some("XK")),
            ("UK", None),
            ("XX", None),
            ("D", None),
            ("", None),
            ("Germany", None),
            ("ＤＥ", None),
        ] {
            assert_eq!(Country::parse(code).as_ref().map(Country::alpha2), expected, "{code:?}");
        }
    }
}
