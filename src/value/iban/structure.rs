//! The length and the structure of each country's IBANs.
//!
//! Source: the SWIFT IBAN registry as in `iban_validate` 5.0.1, taken 2026-11-21, and BR, HN and PK as in `schwifty`
//! 2026.10.1, taken 2026-11-25. (The other codes that only `schwifty` lists are territories whose IBANs begin with
//! FR, GB or FI.) `cargo xtask agreement` compares the list with that package. The crate decides whether an IBAN is
//! valid, but not how long it should be or which place is wrong. A test builds an IBAN of every entry and validates
//! it with the crate; to refresh, copy the patterns of its `generated.rs`.

/// The characters allowed at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    Digit,
    Letter,
    Either,
}

/// The structure after the country and the check digits: `n` digits, `a` letters, `c` either.
#[rustfmt::skip]
pub(super) const STRUCTURES: [(&str, &str); 89] = [
    ("AD", "8n 12c"), ("AE", "19n"), ("AL", "8n 16c"), ("AT", "16n"), ("AZ", "4a 20c"), ("BA", "16n"),
    ("BE", "12n"), ("BG", "4a 6n 8c"), ("BH", "4a 14c"), ("BI", "23n"), ("BR", "8c 15n 2c"),
    ("BY", "4c 4n 16c"), ("CH", "5n 12c"), ("CR", "18n"), ("CY", "8n 16c"), ("CZ", "20n"), ("DE", "18n"),
    ("DJ", "23n"), ("DK", "14n"), ("DO", "4c 20n"), ("EE", "16n"), ("EG", "25n"), ("ES", "20n"), ("FI", "14n"),
    ("FK", "2a 12n"), ("FO", "14n"), ("FR", "10n 11c 2n"), ("GB", "4a 14n"), ("GE", "2a 16n"), ("GI", "4a 15c"),
    ("GL", "14n"), ("GR", "7n 16c"), ("GT", "24c"), ("HN", "4a 20n"), ("HR", "17n"), ("HU", "24n"), ("IE", "4a 14n"),
    ("IL", "19n"), ("IQ", "4a 15n"), ("IS", "22n"), ("IT", "1a 10n 12c"), ("JO", "4a 4n 18c"), ("KW", "4a 22c"),
    ("KZ", "3n 13c"), ("LB", "4n 20c"), ("LC", "4a 24c"), ("LI", "5n 12c"), ("LT", "16n"), ("LU", "3n 13c"),
    ("LV", "4a 13c"), ("LY", "21n"), ("MC", "10n 11c 2n"), ("MD", "20c"), ("ME", "18n"), ("MK", "3n 10c 2n"),
    ("MN", "16n"), ("MR", "23n"), ("MT", "4a 5n 18c"), ("MU", "4a 19n 3a"), ("NI", "4a 20n"), ("NL", "4a 10n"),
    ("NO", "11n"), ("OM", "3n 16c"), ("PK", "4a 16c"), ("PL", "24n"), ("PS", "4a 21c"), ("PT", "21n"), ("QA", "4a 21c"),
    ("RO", "4a 16c"), ("RS", "18n"), ("RU", "14n 15c"), ("SA", "2n 18c"), ("SC", "4a 20n 3a"), ("SD", "14n"),
    ("SE", "20n"), ("SI", "15n"), ("SK", "20n"), ("SM", "1a 10n 12c"), ("SO", "19n"), ("ST", "21n"),
    ("SV", "4a 20n"), ("TL", "19n"), ("TN", "20n"), ("TR", "6n 16c"), ("UA", "6n 19c"), ("VA", "18n"),
    ("VG", "4a 16n"), ("XK", "16n"), ("YE", "4a 4n 18c"),
];

/// Returns the structure of a country's IBANs, as above, by its alpha-2 code in capitals.
pub(super) fn of(country: &str) -> Option<&'static str> {
    let at = STRUCTURES.binary_search_by_key(&country, |(country, _)| country).ok()?;
    STRUCTURES.get(at).map(|(_, structure)| *structure)
}

/// Returns whether the code of a country that uses IBANs begins with this text.
pub(super) fn begins_with(text: &str) -> bool {
    STRUCTURES.iter().any(|(country, _)| country.starts_with(text))
}

/// Returns the characters allowed at each place, country and check digits included.
pub(super) fn places(structure: &str) -> impl Iterator<Item = Allowed> + Clone {
    let rest = structure.split(' ').flat_map(|part| {
        let place = match part.as_bytes().last() {
            Some(b'n') => Allowed::Digit,
            Some(b'a') => Allowed::Letter,
            Some(_) | None => Allowed::Either,
        };
        let count = part.trim_end_matches(['n', 'a', 'c']).parse().unwrap_or_default();
        std::iter::repeat_n(place, count)
    });
    [Allowed::Letter, Allowed::Letter, Allowed::Digit, Allowed::Digit].into_iter().chain(rest)
}
