//! The declarations: the form of the tax numbers of natural persons, country by country.
//!
//! To add a country, write its declaration here, with the public specification it follows, and add numbers that pass
//! and numbers that do not to the tests beside it and to `tests/agreement/`. Not covered: numbers of companies, and
//! the links between a number and the person's other data (name, sex, place of birth).

use chrono::NaiveDate;

use super::check::Check;
use super::shape::{self, fits};
use super::{Compact, Part};
use crate::value::country::Country;

/// The tax numbers of one country.
pub(super) struct Declaration {
    /// The alpha-2 code.
    pub country: &'static str,
    /// The name of the number in the country.
    pub name: &'static str,
    /// Its form: 9 for a digit, A for a letter.
    pub looks: &'static str,
    /// The forms a number may have.
    pub forms: &'static [Form],
    /// The numbers that people confuse with it.
    pub others: &'static [Other],
}

/// Another number of the same country. Its form is never one that a number of [`Declaration::forms`] can have.
pub(super) struct Other {
    /// The name of the number in the country.
    pub name: &'static str,
    /// One class per character, as in a form.
    pub pattern: &'static [u8],
    /// What distinguishes it beyond the pattern.
    pub when: fn(&Compact) -> bool,
}

/// One form of a number.
pub(super) struct Form {
    /// The values of `tax_id_type` that a number of this form may go by, its own last; empty for any, or none at
    /// all.
    pub types: &'static [&'static str],
    /// One class per character: see [`fits`].
    pub pattern: &'static [u8],
    /// The first part with an impossible meaning.
    pub impossible: fn(&[u8], NaiveDate) -> Option<Impossible>,
    /// The check characters.
    pub check: Check,
}

/// The position of the impossible part of a number, and the part.
type Impossible = (usize, Part);

/// Returns the part of the number that a character makes impossible if it is a digit or a letter, as its class
/// requires, but not of the class; `None` if it is neither.
pub(super) const fn spoils(symbol: u8, class: u8) -> Option<Part> {
    match class {
        b'1' | b'3' if symbol.is_ascii_digit() => Some(Part::FirstCharacter),
        b'K' | b'X' if symbol.is_ascii_uppercase() => Some(Part::FirstCharacter),
        b'M' if symbol.is_ascii_uppercase() => Some(Part::BirthDate),
        _ => None,
    }
}

/// The Spanish number of a citizen is never a NIE.
const NIF: &[&str] = &["NIF"];

/// The NIE of a foreigner serves as their NIF.
const NIF_OR_NIE: &[&str] = &["NIF", "NIE"];

/// The countries whose numbers can be verified.
pub(super) const DECLARATIONS: &[Declaration] = &[
    // Steuerliche Identifikationsnummer, § 139b AO; Bundeszentralamt für Steuern. DG TAXUD, chapter Germany: exactly
    // one digit occurs twice or three times among the first ten, the last is ISO 7064 MOD 11,10.
    Declaration {
        country: "DE",
        name: "Steuer-Identifikationsnummer (IdNr)",
        looks: "99999999999",
        forms: &[Form::new(b"19999999999", Check::Iso7064Mod11And10).unless(one_digit_repeated)],
        others: &[
            Other::new(STEUERNUMMER, b"9999999999"),
            Other::new(STEUERNUMMER, b"99999999999").when(is_steuernummer),
            Other::new(STEUERNUMMER, b"9999999999999").when(is_steuernummer_of_elster),
            Other::new("Umsatzsteuer-Identifikationsnummer (USt-IdNr.)", b"de999999999"),
            Other::new("Umsatzsteuer-Identifikationsnummer (USt-IdNr.)", b"199999999").when(is_ust_id),
            Other::new("Wirtschafts-Identifikationsnummer (W-IdNr.)", b"de99999999999999"),
            Other::new("Versicherungsnummer der Rentenversicherung", b"99999999A999"),
        ],
    },
    // Numéro fiscal de référence (SPI), Direction générale des Finances publiques. DG TAXUD, chapter France.
    Declaration {
        country: "FR",
        name: "numéro fiscal de référence (numéro SPI)",
        looks: "9999999999999",
        forms: &[Form::new(b"3999999999999", Check::Remainder { modulus: 511, digits: 3 }).unless(only_zeros)],
        others: &[
            Other::new(NIR, b"199999999999999"),
            Other::new(NIR, b"199992a99999999"),
            Other::new(NIR, b"199992b99999999"),
            Other::new("numéro de TVA intracommunautaire", b"fr**999999999"),
            Other::new("numéro SIREN", b"999999999").when(satisfies_luhn),
            Other::new("numéro SIRET", b"99999999999999").when(satisfies_luhn),
        ],
    },
    // Codice fiscale of a person, Decreto del Ministero delle Finanze of 23 December 1976; Agenzia delle Entrate.
    // DG TAXUD, chapter Italy. Where two persons would share one, digits are replaced by letters (omocodia). Until a
    // person's data are certain (asylum seekers), the number is provisional: eleven digits with that of Luhn at the
    // end, as companies have, but without the province of a company before it (DPR 605/1973, article 3;
    // italia/anpr#618).
    Declaration {
        country: "IT",
        name: "codice fiscale",
        looks: "AAAAAA99A99A999A",
        forms: &[
            Form::new(b"AAAAAADDMDDADDDA", Check::CodiceFiscale).unless(no_day_of_codice_fiscale),
            Form::new(b"99999999999", Check::Luhn).unless(no_serial_before_office),
        ],
        others: &[
            Other::new(PARTITA_IVA, b"99999999999").when(names_province_of_company),
            Other::new(PARTITA_IVA, b"it99999999999"),
        ],
    },
    // NIF of a natural person, Real Decreto 1065/2007, articles 18 to 21: DNI; K under 14 years, L living abroad, M
    // without NIE; NIE of a foreigner. DG TAXUD, chapter Spain.
    Declaration {
        country: "ES",
        name: "NIF (DNI, NIE)",
        looks: "99999999A, A9999999A",
        forms: &[
            Form::new(b"99999999A", Check::Letter23).of_types(NIF),
            Form::new(b"K9999999A", Check::Letter23).of_types(NIF),
            Form::new(b"X9999999A", Check::Letter23).of_types(NIF_OR_NIE),
        ],
        others: &[
            Other::new("NIF de una entidad (antes CIF)", b"C9999999*"),
            Other::new("NIF-IVA de una entidad", b"esC9999999*"),
            Other::new("número de la Seguridad Social", b"999999999999"),
        ],
    },
    // Abgabenkontonummer: tax office and account, Bundesministerium für Finanzen. DG TAXUD, chapter Austria. Which
    // offices exist changes with reforms of the administration and is not checked.
    Declaration {
        country: "AT",
        name: "Abgabenkontonummer (Steuernummer)",
        looks: "99-999/9999",
        forms: &[Form::new(
            b"999999999",
            Check::Weighted { weights: &[1, 2, 1, 2, 1, 2, 1, 2], modulus: 10, complement: true, cross_sums: true },
        )
        .unless(only_zeros)],
        others: &[
            Other::new("Sozialversicherungsnummer (SVNR)", b"1999999999").when(ends_with_day),
            Other::new("Umsatzsteuer-Identifikationsnummer (UID)", b"atu99999999"),
            Other::new("Umsatzsteuer-Identifikationsnummer (UID)", b"u99999999"),
        ],
    },
    // Burgerservicenummer, Wet algemene bepalingen burgerservicenummer, "elfproef"; Rijksdienst voor
    // Identiteitsgegevens. DG TAXUD, chapter Netherlands.
    Declaration {
        country: "NL",
        name: "burgerservicenummer (BSN)",
        looks: "999999999",
        forms: &[Form::new(
            b"999999999",
            Check::Weighted { weights: &[9, 8, 7, 6, 5, 4, 3, 2], modulus: 11, complement: false, cross_sums: false },
        )
        .unless(only_zeros)],
        others: &[
            Other::new("btw-identificatienummer", b"nl999999999b99"),
            Other::new("btw-identificatienummer", b"999999999b99"),
        ],
    },
    // PESEL, Ustawa o ewidencji ludności, article 15, for persons without a business, NIP for those with one;
    // Ministerstwo Finansów. DG TAXUD, chapter Poland.
    Declaration {
        country: "PL",
        name: "PESEL (NIP przy działalności gospodarczej)",
        looks: "99999999999, 9999999999",
        forms: &[
            Form::new(
                b"99999999999",
                Check::Weighted {
                    weights: &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3],
                    modulus: 10,
                    complement: true,
                    cross_sums: false,
                },
            )
            .unless(no_day_of_pesel),
            // The three digits of the tax office begin with 1.
            Form::new(
                b"1999999999",
                Check::Weighted {
                    weights: &[6, 5, 7, 2, 3, 4, 5, 6, 7],
                    modulus: 11,
                    complement: false,
                    cross_sums: false,
                },
            ),
        ],
        others: &[Other::new("REGON", b"999999999").when(is_regon), Other::new("REGON", b"99999999999999")],
    },
    // Rijksregisternummer / numéro national, and the BIS number of those not registered, whose month is higher by 20
    // or 40; FPS Interior, instruction IT 000. DG TAXUD, chapter Belgium. A 2 goes before the digits of those born
    // from 2000 on. Where the numbers of a day run out, or the day of birth is not known, the month is 00 and the day
    // counts on from 00.
    Declaration {
        country: "BE",
        name: "rijksregisternummer / numéro de registre national",
        looks: "99.99.99-999.99",
        forms: &[Form::new(b"99999999999", Check::Complement97).unless(no_day_of_rijksregister)],
        others: &[
            Other::new(ONDERNEMINGSNUMMER, b"be9999999999"),
            Other::new(ONDERNEMINGSNUMMER, b"9999999999").when(is_ondernemingsnummer),
        ],
    },
];

impl Declaration {
    pub fn of(country: Country) -> Option<&'static Self> {
        DECLARATIONS.iter().find(|declaration| declaration.country == country.alpha2())
    }
}

impl Form {
    const fn new(pattern: &'static [u8], check: Check) -> Self {
        Self { types: &[], pattern, impossible: |_, _| None, check }
    }

    const fn unless(self, impossible: fn(&[u8], NaiveDate) -> Option<Impossible>) -> Self {
        Self { impossible, ..self }
    }

    const fn of_types(self, types: &'static [&'static str]) -> Self {
        Self { types, ..self }
    }

    /// Returns whether a number of this form may have a type. A type that does not exist excludes no form.
    pub fn may_be(&self, tax_id_type: Option<&str>) -> bool {
        tax_id_type.is_none_or(|one| self.types.is_empty() || self.types.contains(&one) || !NIF_OR_NIE.contains(&one))
    }
}

const STEUERNUMMER: &str = "Steuernummer";
const NIR: &str = "numéro de sécurité sociale (NIR)";
const PARTITA_IVA: &str = "partita IVA";
const ONDERNEMINGSNUMMER: &str = "ondernemingsnummer / numéro d'entreprise (BTW, TVA)";

/// Provinces of companies in a partita IVA, beside 001 to 100: foreign ones, and those assigned by central offices.
const FURTHER_OFFICES_OF_COMPANIES: &[u64] = &[120, 121, 888, 999];

impl Other {
    const fn new(name: &'static str, pattern: &'static [u8]) -> Self {
        Self { name, pattern, when: |_| true }
    }

    const fn when(self, when: fn(&Compact) -> bool) -> Self {
        Self { when, ..self }
    }

    pub fn is(&self, compact: &Compact) -> bool {
        let bytes = compact.bytes();
        bytes.len() == self.pattern.len()
            && bytes.iter().zip(self.pattern).all(|(symbol, class)| fits(*symbol, *class))
            && (self.when)(compact)
    }
}

/// Returns whether tax office, district and the rest are separate, as in 181/815/08155; the IdNr has four groups.
fn is_steuernummer(compact: &Compact) -> bool {
    let bytes = compact.bytes();
    let is_id_nr = one_digit_repeated(bytes, NaiveDate::MAX).is_none()
        && Check::Iso7064Mod11And10.wrong_at(bytes, NaiveDate::MAX).is_none();
    let mut groups = compact.groups();
    let mut group = |least, most| groups.next().is_some_and(|length| (least..=most).contains(&length));
    !is_id_nr && group(2, 3) && group(3, 4) && group(4, 5) && groups.next().is_none()
}

/// Returns whether it is the uniform number of the tax administrations, with a zero after the four digits of the
/// office.
fn is_steuernummer_of_elster(compact: &Compact) -> bool {
    compact.bytes().get(4) == Some(&b'0')
}

fn is_ust_id(compact: &Compact) -> bool {
    Check::Iso7064Mod11And10.wrong_at(compact.bytes(), NaiveDate::MAX).is_none()
}

fn satisfies_luhn(compact: &Compact) -> bool {
    Check::Luhn.wrong_at(compact.bytes(), NaiveDate::MAX).is_none()
}

fn names_province_of_company(compact: &Compact) -> bool {
    let office = shape::number(compact.bytes(), 7, 3);
    office.is_some_and(|office| matches!(office, 1..=100) || FURTHER_OFFICES_OF_COMPANIES.contains(&office))
}

/// Returns whether it ends with day, month and year; where a day has no numbers left, the month goes up to 15.
fn ends_with_day(compact: &Compact) -> bool {
    let pair = |at| shape::number(compact.bytes(), at, 2);
    pair(4).is_some_and(|day| matches!(day, 1..=31)) && pair(6).is_some_and(|month| matches!(month, 1..=15))
}

fn is_regon(compact: &Compact) -> bool {
    const WEIGHTS: [u64; 8] = [8, 9, 2, 3, 4, 5, 6, 7];
    let digit = |at| shape::number(compact.bytes(), at, 1).unwrap_or_default();
    let sum: u64 = WEIGHTS.iter().enumerate().map(|(at, weight)| weight * digit(at)).sum();
    sum % 11 % 10 == digit(WEIGHTS.len())
}

fn is_ondernemingsnummer(compact: &Compact) -> bool {
    let parts = shape::number(compact.bytes(), 0, 8).zip(shape::number(compact.bytes(), 8, 2));
    parts.is_some_and(|(body, check)| (body + check) % 97 == 0)
        && matches!(compact.bytes().first(), Some(b'0' | b'1'))
}

fn only_zeros(number: &[u8], _: NaiveDate) -> Option<Impossible> {
    number.iter().all(|digit| *digit == b'0').then_some((0, Part::Zeros))
}

/// Checks that the serial number is not zero: the offices count from 1.
fn no_serial_before_office(number: &[u8], _: NaiveDate) -> Option<Impossible> {
    (shape::number(number, 0, 7) == Some(0)).then_some((0, Part::Zeros))
}

/// Checks that exactly one of the ten digits occurs twice or three times, and three of them not in a row.
fn one_digit_repeated(number: &[u8], _: NaiveDate) -> Option<Impossible> {
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
    (!possible).then_some((0, Part::Repetition))
}

/// Checks year, month letter, and the day, which is higher by 40 for women. The number does not show the century, so
/// a leap day needs a year that is a leap year in either.
fn no_day_of_codice_fiscale(number: &[u8], _: NaiveDate) -> Option<Impossible> {
    let [_, _, _, _, _, _, y1, y2, month, d1, d2, ..] = *number else { return Some((0, Part::BirthDate)) };
    let digit = shape::digit_of_omocodia;
    let day = || {
        let year = digit(y1)? * 10 + digit(y2)?;
        let day = digit(d1)? * 10 + digit(d2)?;
        let day = if day > 40 { day - 40 } else { day };
        NaiveDate::from_ymd_opt(2000 + i32::from(year), shape::month_of_letter(month)?, day.into())
    };
    if day().is_some() { None } else { Some((9, Part::BirthDate)) }
}

/// Checks the birth date. The month shows the century: higher by 80 in the 1800s, by 20 in the 2000s.
fn no_day_of_pesel(number: &[u8], today: NaiveDate) -> Option<Impossible> {
    let pair = |at| shape::number(number, at, 2).unwrap_or_default();
    let (year, month, day) = (pair(0), pair(2), pair(4));
    let century = match month / 20 {
        0 => 1900,
        1 => 2000,
        2 => 2100,
        3 => 2200,
        _ => 1800,
    };
    let born = NaiveDate::from_ymd_opt(century + narrow(year), small(month % 20), small(day));
    match born {
        Some(born) if born <= today => None,
        Some(_) => Some((0, Part::BirthDate)),
        None if matches!(day, 1..=31) && !matches!(month % 20, 1..=12) => Some((2, Part::BirthDate)),
        None => Some((4, Part::BirthDate)),
    }
}

/// Checks the birth date. Month and day may be 00 where they are not known or a day has no numbers left; the day then
/// counts on. The numbers of one day run from 001 to 998.
fn no_day_of_rijksregister(number: &[u8], _: NaiveDate) -> Option<Impossible> {
    let (month, day, serial) =
        (shape::number(number, 2, 2)?, shape::number(number, 4, 2)?, shape::number(number, 6, 3)?);
    if month >= 60 || month % 20 > 12 {
        Some((2, Part::BirthDate))
    } else if month % 20 != 0 && day > 31 {
        Some((4, Part::BirthDate))
    } else if matches!(serial, 1..=998) {
        None
    } else {
        Some((6, Part::Serial))
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn narrow(number: u64) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX / 2)
}
