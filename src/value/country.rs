//! Countries, by their ISO 3166-1 codes.

use std::fmt;

use crate::application::trimmed;
use crate::rulebook::tables;

/// A country that exists: an ISO 3166-1 country, or Kosovo, which banks code as `XK`. `Debug` does not show it.
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
            [a, b, c] => {
                let code = [upper(a), upper(b), upper(c)];
                let country = tables::country_by_alpha3(std::str::from_utf8(&code).ok()?)?;
                country.alpha2.as_bytes().try_into().ok().map(Self)
            }
            _ => None,
        }
    }

    fn from_alpha2(code: [u8; 2]) -> Option<Self> {
        tables::is_country(code).then_some(Self(code))
    }

    /// The alpha-2 code, in capitals.
    #[must_use]
    pub fn alpha2(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether the country is one of these alpha-2 codes.
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
    use isocountry::CountryCode;

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
