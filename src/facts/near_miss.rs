//! What a value that is not on a list can only mean. Told as a suggestion, never applied.

use crate::rulebook::tables::{self, COUNTRIES};

/// The listed value that a text can only mean: the same letters in another case or with other separators, or one of
/// the known slips, written `SLIP=VALUE`.
#[must_use]
pub fn listed(text: &str, list: &[&'static str], slips: &[&'static str]) -> Option<&'static str> {
    let same = |value: &&'static str| folded(value).eq(folded(text));
    let of_slip = |slip: &&'static str| slip.split_once('=').filter(|(slip, _)| folded(slip).eq(folded(text)));
    let in_list = list.iter().copied().find(|value| same(value));
    in_list.or_else(|| slips.iter().find_map(of_slip).map(|(_, value)| value))
}

/// The alpha-2 code that a text which is no code can only mean: a known slip, or a name in English or German.
#[must_use]
pub fn country(text: &str, slips: &[&'static str]) -> Option<&'static str> {
    let is_named =
        |country: &&tables::Country| [country.en, country.de].iter().any(|name| folded(name).eq(folded(text)));
    listed(text, &[], slips).or_else(|| COUNTRIES.iter().find(is_named).map(|country| country.alpha2))
}

/// Letters and digits in capitals, without what separates them.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses() {
        for (text, expected) in [
            ("Mr", Some("MR")),
            ("mr.", Some("MR")),
            ("Frau", Some("MS")),
            ("Dr", None),
            ("", None),
            ("MR", Some("MR")),
        ] {
            assert_eq!(listed(text, &["MR", "MS"], &["FRAU=MS"]), expected, "{text}");
        }
        for (text, expected) in
            [("UK", Some("GB")), ("Germany", Some("DE")), ("österreich", Some("AT")), ("XX", None), ("", None)]
        {
            assert_eq!(country(text, &["UK=GB"]), expected, "{text}");
        }
    }
}
