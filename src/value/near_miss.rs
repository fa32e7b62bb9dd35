//! Finds the listed value that an unlisted one most likely means. A suggestion, never applied.

use crate::rulebook::{Map, tables};

/// Returns the only listed value that a text can mean: the same letters in another case or with other separators, or
/// one of the known typing errors, each with the value that is meant.
#[must_use]
pub fn listed(text: &str, list: &[&'static str], typos: Map) -> Option<&'static str> {
    let in_list = list.iter().copied().find(|value| same(value, text));
    in_list.or_else(|| typos.iter().find(|(typo, _)| same(typo, text)).map(|(_, value)| *value))
}

/// Returns the only alpha-2 code that a text can mean which is no code: by a known typing error, or by a name in
/// English or German.
#[must_use]
pub fn country(text: &str, typos: Map) -> Option<&'static str> {
    let named = || {
        let is_long_enough = folded(text).nth(SHORTEST_NAME - 1).is_some();
        let country = is_long_enough.then(|| tables::country_named(|name| same(name, text))).flatten();
        country.map(|country| country.alpha2)
    };
    listed(text, &[], typos).or_else(named)
}

/// No country has a shorter name, and most texts that are no code are as short as a code.
const SHORTEST_NAME: usize = 4;

/// Returns whether two texts have the same letters and digits, in whatever case and with whatever separators.
#[must_use]
pub(crate) fn same(one: &str, other: &str) -> bool {
    // Most texts differ in their first letter, which can be compared without folding them.
    let is_plain = |byte: &&u8| byte.is_ascii_alphanumeric();
    let first = |text: &str| text.as_bytes().first().filter(is_plain).map(u8::to_ascii_uppercase);
    if let (Some(one), Some(other)) = (first(one), first(other))
        && one != other
    {
        return false;
    }
    folded(one).eq(folded(other))
}

/// Returns the number of typing errors between a name and a text: at most one, or two where the name is long. Short
/// names are too similar to one another. `None` if there are more.
pub(crate) fn typos_between(name: &str, text: &str) -> Option<usize> {
    let most = match name.len() {
        0..5 => 0,
        5..10 => 1,
        _ => 2,
    };
    (0..=most).find(|typos| within(name.as_bytes(), text.as_bytes(), *typos))
}

/// Returns whether at most so many letters left out, added, exchanged or swapped with their neighbour turn the one
/// text into the other.
fn within(one: &[u8], other: &[u8], typos: usize) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    match (one, other, typos.checked_sub(1)) {
        ([], [], _) => true,
        (_, _, None) => false,
        ([a, b, one @ ..], [c, d, other @ ..], Some(left)) if a == d && b == c && within(one, other, left) => true,
        ([_, one_rest @ ..], [_, other_rest @ ..], Some(left)) => {
            within(one_rest, other_rest, left) || within(one_rest, other, left) || within(one, other_rest, left)
        }
        ([_, rest @ ..], [], Some(left)) | ([], [_, rest @ ..], Some(left)) => within(rest, &[], left),
    }
}

/// Returns the letters and digits in capitals, without separators.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_a_country_is_shorter() {
        assert_eq!(tables::country_named(|name| folded(name).nth(SHORTEST_NAME - 1).is_none()), None);
    }

    #[test]
    fn typing_errors_are_counted() {
        for (name, text, expected) in [
            ("identification", "identificaton", Some(1)),
            ("identifications", "identificaton", Some(2)),
            ("nationality", "natoinalityy", Some(2)),
            ("nationality", "nationality", Some(0)),
            ("address", "adress", Some(1)),
            ("address", "adres", None),
            ("city", "cty", None),
            ("number", "", None),
            ("number", "nubmer", Some(1)),
            ("number", "nubxer", None),
            ("number", "nuxmer", None),
            ("état civil", "etat civil", Some(2)),
        ] {
            assert_eq!(typos_between(name, text), expected, "{name} {text}");
        }
    }

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
            assert_eq!(listed(text, &["MR", "MS"], &[("FRAU", "MS")]), expected, "{text}");
        }
        for (text, expected) in [
            ("UK", Some("GB")),
            ("Germany", Some("DE")),
            ("österreich", Some("AT")),
            ("Peru", Some("PE")),
            ("XX", None),
            ("", None),
        ] {
            assert_eq!(country(text, &[("UK", "GB")]), expected, "{text}");
        }
    }
}
