//! The declarations: what the tax numbers of natural persons look like, country by country.
//!
//! To add a country, write its declaration here, with the public specification it follows, and add numbers that pass
//! and numbers that do not to the tests beside it and to `tests/agreement/`. Not covered: numbers of companies, and
//! the links between a number and the person's other data (name, sex, place of birth).

use chrono::{Datelike as _, NaiveDate};

use super::check::{self, Check};
use crate::facts::country::Country;

/// The tax numbers of one country.
pub(super) struct Declaration {
    /// The alpha-2 code.
    pub country: &'static str,
    /// What people are told: 9 for a digit, A for a letter.
    pub looks: &'static str,
    /// The forms a number may have.
    pub forms: &'static [Form],
}

/// One form of a number.
pub(super) struct Form {
    /// The values of `tax_id_type` that a number of this form may go by; empty for any, or none at all.
    pub types: &'static [&'static str],
    /// One class per character: see [`fits`].
    pub pattern: &'static [u8],
    /// Where the characters mean something impossible.
    pub impossible: fn(&[u8], NaiveDate) -> Option<usize>,
    /// The check characters.
    pub check: Check,
}

/// Whether a character is of a class: `9` a digit, `1` a digit but not 0, `3` a digit up to 3, `A` a letter, `M` a
/// month of the codice fiscale, `D` a digit of the codice fiscale or the letter that stands in for it, `K` one of
/// KLM, `X` one of XYZ.
pub(super) const fn fits(symbol: u8, class: u8) -> bool {
    match class {
        b'9' => symbol.is_ascii_digit(),
        b'1' => matches!(symbol, b'1'..=b'9'),
        b'3' => matches!(symbol, b'0'..=b'3'),
        b'A' => symbol.is_ascii_uppercase(),
        b'M' => check::month_of_letter(symbol).is_some(),
        b'D' => check::digit_of_omocodia(symbol).is_some(),
        b'K' => matches!(symbol, b'K' | b'L' | b'M'),
        b'X' => matches!(symbol, b'X' | b'Y' | b'Z'),
        _ => false,
    }
}

/// The Spanish number of a citizen is never a NIE.
const NIF: &[&str] = &["NIF"];

/// The NIE of a foreigner serves as their NIF.
const NIF_OR_NIE: &[&str] = &["NIF", "NIE"];

/// The countries whose numbers can be verified.
pub(super) const DECLARATIONS: &[Declaration] = &[
    // Steuerliche Identifikationsnummer, § 139b AO; Bundeszentralamt für Steuern. DG TAXUD, chapter Germany: exactly
    // one digit stands twice or three times among the first ten, the last is ISO 7064 MOD 11,10.
    Declaration {
        country: "DE",
        looks: "99999999999",
        forms: &[Form {
            types: &[],
            pattern: b"19999999999",
            impossible: one_digit_repeated,
            check: Check::Iso7064Mod11And10,
        }],
    },
    // Numéro fiscal de référence (SPI), Direction générale des Finances publiques. DG TAXUD, chapter France.
    Declaration {
        country: "FR",
        looks: "9999999999999",
        forms: &[Form {
            types: &[],
            pattern: b"3999999999999",
            impossible: only_zeros,
            check: Check::Remainder { modulus: 511, digits: 3 },
        }],
    },
    // Codice fiscale of a person, Decreto del Ministero delle Finanze of 23 December 1976; Agenzia delle Entrate.
    // DG TAXUD, chapter Italy. Where two persons would share one, digits are replaced by letters (omocodia).
    Declaration {
        country: "IT",
        looks: "AAAAAA99A99A999A",
        forms: &[Form {
            types: &[],
            pattern: b"AAAAAADDMDDADDDA",
            impossible: no_day_of_codice_fiscale,
            check: Check::CodiceFiscale,
        }],
    },
    // NIF of a natural person, Real Decreto 1065/2007, articles 18 to 21: DNI; K under 14 years, L living abroad, M
    // without NIE; NIE of a foreigner. DG TAXUD, chapter Spain.
    Declaration {
        country: "ES",
        looks: "99999999A, A9999999A",
        forms: &[
            Form { types: NIF, pattern: b"99999999A", impossible: nothing, check: Check::Letter23 },
            Form { types: NIF, pattern: b"K9999999A", impossible: nothing, check: Check::Letter23 },
            Form { types: NIF_OR_NIE, pattern: b"X9999999A", impossible: nothing, check: Check::Letter23 },
        ],
    },
    // Abgabenkontonummer: tax office and account, Bundesministerium für Finanzen. DG TAXUD, chapter Austria. Which
    // offices exist changes with reforms of the administration and is not looked at.
    Declaration {
        country: "AT",
        looks: "99-999/9999",
        forms: &[Form {
            types: &[],
            pattern: b"999999999",
            impossible: only_zeros,
            check: Check::Weighted {
                weights: &[1, 2, 1, 2, 1, 2, 1, 2],
                modulus: 10,
                complement: true,
                cross_sums: true,
            },
        }],
    },
    // Burgerservicenummer, Wet algemene bepalingen burgerservicenummer, "elfproef"; Rijksdienst voor
    // Identiteitsgegevens. DG TAXUD, chapter Netherlands.
    Declaration {
        country: "NL",
        looks: "999999999",
        forms: &[Form {
            types: &[],
            pattern: b"999999999",
            impossible: only_zeros,
            check: Check::Weighted {
                weights: &[9, 8, 7, 6, 5, 4, 3, 2],
                modulus: 11,
                complement: false,
                cross_sums: false,
            },
        }],
    },
    // PESEL, Ustawa o ewidencji ludności, article 15, for persons without a business, NIP for those with one; Ministerstwo
    // Finansów. DG TAXUD, chapter Poland.
    Declaration {
        country: "PL",
        looks: "99999999999, 9999999999",
        forms: &[
            Form {
                types: &[],
                pattern: b"99999999999",
                impossible: no_day_of_pesel,
                check: Check::Weighted {
                    weights: &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3],
                    modulus: 10,
                    complement: true,
                    cross_sums: false,
                },
            },
            Form {
                types: &[],
                pattern: b"9999999999",
                impossible: only_zeros,
                check: Check::Weighted {
                    weights: &[6, 5, 7, 2, 3, 4, 5, 6, 7],
                    modulus: 11,
                    complement: false,
                    cross_sums: false,
                },
            },
        ],
    },
    // Rijksregisternummer / numéro national, and the BIS number of those not registered, whose month is higher by 20
    // or 40; FPS Interior, instruction IT 000. DG TAXUD, chapter Belgium. A 2 goes before the digits of those born
    // from 2000 on.
    Declaration {
        country: "BE",
        looks: "99.99.99-999.99",
        forms: &[Form {
            types: &[],
            pattern: b"99999999999",
            impossible: no_day_of_rijksregister,
            check: Check::Complement97,
        }],
    },
];

impl Declaration {
    pub fn of(country: Country) -> Option<&'static Self> {
        DECLARATIONS.iter().find(|declaration| declaration.country == country.alpha2())
    }
}

impl Form {
    /// Whether a number of this form may go by a type. A type that does not exist chooses nothing.
    pub fn may_be(&self, tax_id_type: Option<&str>) -> bool {
        match tax_id_type {
            Some(one @ ("NIF" | "NIE")) => self.types.is_empty() || self.types.contains(&one),
            Some(_) | None => true,
        }
    }
}

fn nothing(_: &[u8], _: NaiveDate) -> Option<usize> {
    None
}

fn only_zeros(number: &[u8], _: NaiveDate) -> Option<usize> {
    number.iter().all(|digit| *digit == b'0').then_some(0)
}

/// Exactly one of the ten digits twice or three times, and three of them not in a row.
fn one_digit_repeated(number: &[u8], _: NaiveDate) -> Option<usize> {
    let digits = number.get(..10)?;
    let mut times = [0_u8; 10];
    for digit in digits {
        if let Some(times) = times.get_mut(usize::from(digit.wrapping_sub(b'0'))) {
            *times += 1;
        }
    }
    let mut repeated = times.into_iter().filter(|times| *times > 1);
    let in_a_row = digits.windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c));
    let possible = matches!((repeated.next(), repeated.next()), (Some(2 | 3), None)) && !in_a_row;
    (!possible).then_some(0)
}

/// Year, month letter, and the day, which is higher by 40 for women. The century is not told, so that a leap day
/// needs a year that is one in either.
fn no_day_of_codice_fiscale(number: &[u8], _: NaiveDate) -> Option<usize> {
    let [_, _, _, _, _, _, y1, y2, month, d1, d2, ..] = *number else { return Some(0) };
    let digit = check::digit_of_omocodia;
    let day = || {
        let year = digit(y1)? * 10 + digit(y2)?;
        let day = digit(d1)? * 10 + digit(d2)?;
        let day = if day > 40 { day - 40 } else { day };
        NaiveDate::from_ymd_opt(2000 + i32::from(year), check::month_of_letter(month)?, day.into())
    };
    if day().is_some() { None } else { Some(6) }
}

/// The month tells the century: higher by 80 in the 1800s, by 20 in the 2000s.
fn no_day_of_pesel(number: &[u8], today: NaiveDate) -> Option<usize> {
    let pair = |at| check::number(number, at, 2).unwrap_or_default();
    let (year, month, day) = (pair(0), pair(2), pair(4));
    let century = match month / 20 {
        0 => 1900,
        1 => 2000,
        2 => 2100,
        3 => 2200,
        _ => 1800,
    };
    let born = NaiveDate::from_ymd_opt(century + narrow(year), small(month % 20), small(day));
    if born.is_some_and(|born| born <= today) { None } else { Some(0) }
}

/// Month and day may be 00 where they are not known or the numbers of a day ran out.
fn no_day_of_rijksregister(number: &[u8], _: NaiveDate) -> Option<usize> {
    let (month, day) = (check::number(number, 2, 2)?, check::number(number, 4, 2)?);
    let possible = month < 60 && month % 20 <= 12 && day <= 31 && number.iter().any(|digit| *digit != b'0');
    (!possible).then_some(0)
}

/// Whether a person born in the 2000s can have a number that begins with these digits.
pub(super) fn may_be_born_since_2000(number: &[u8], today: NaiveDate) -> bool {
    check::number(number, 0, 2).is_some_and(|year| 2000 + narrow(year) <= today.year())
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn narrow(number: u64) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX / 2)
}
