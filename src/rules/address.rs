//! The residential address: whether it is complete, and what the form can tell early.
//!
//! By the data points that the bank lists for a person. The kinds that only the FATCA screening stops at are notes
//! here, so that one address is never held twice. Not covered: whether street and city exist, and the mailing address.

use crate::facts::address::AddressKind;
use crate::facts::country::Country;
use crate::facts::{Fact, Facts, residential};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::address::{POSTAL_CODE_DIGITS, REQUIRED};
use crate::rules::{missing_of, said_of};

/// A part that every flow asks for.
pub fn incomplete(facts: &Facts<'_>) -> Answer {
    missing_of(facts, REQUIRED.at(facts.today), Answer::found)
}

/// Listed, and left out in the bank's own examples.
pub fn state_missing(facts: &Facts<'_>) -> Answer {
    missing_of(facts, &["/person/address/state"], Answer::found)
}

/// No digit in either line. Where there is no street either, other rules say so.
pub fn house_number_missing(facts: &Facts<'_>) -> Answer {
    if let Fact::Known(AddressKind::NoAddress | AddressKind::NoFixedAbode) = facts.person.address.kind {
        return Answer::Clear;
    }
    let (line_1, line_2) = (facts.person.address.line_1, facts.person.address.line_2);
    let has_number = |line: Fact<&str>| line.known().is_some_and(|line| line.chars().any(char::is_numeric));
    match (line_1, line_2) {
        (Fact::Unreadable, _) => Answer::unknown("/person/address/line_1"),
        (_, Fact::Unreadable) => Answer::unknown("/person/address/line_2"),
        (Fact::Missing, _) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_) | Fact::Missing) if has_number(line_1) || has_number(line_2) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_) | Fact::Missing) => Answer::found("/person/address/line_1"),
    }
}

/// Not the shape of the country's post codes.
pub fn postal_code_malformed(facts: &Facts<'_>) -> Answer {
    let is_malformed = |code: &str, digits: i64| {
        i64::try_from(code.len()) != Ok(digits) || !code.bytes().all(|symbol| symbol.is_ascii_digit())
    };
    match (facts.person.address.country, facts.person.address.postal_code) {
        (Fact::Known(country), code) => match (digits_of_postal_code(country, facts), code) {
            (Some(digits), Fact::Known(code)) if is_malformed(code, digits) => {
                Answer::found("/person/address/postal_code").with("digits", Detail::Number(digits))
            }
            (Some(_), Fact::Unreadable) => Answer::unknown("/person/address/postal_code"),
            (Some(_), Fact::Known(_) | Fact::Missing) | (None, _) => Answer::Clear,
        },
        (Fact::Missing | Fact::Unreadable, Fact::Unreadable) => Answer::unknown("/person/address/postal_code"),
        (Fact::Unreadable, Fact::Known(_) | Fact::Missing) => Answer::unknown("/person/address/country"),
        (Fact::Missing, Fact::Known(_) | Fact::Missing) => Answer::Clear,
    }
}

/// How many digits a country's post codes have, where they are digits alone.
fn digits_of_postal_code(country: Country, facts: &Facts<'_>) -> Option<i64> {
    said_of(country, POSTAL_CODE_DIGITS.at(facts.today))?.parse().ok()
}

/// A box or a parcel station.
pub fn po_box(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::PoBox)
}

/// At somebody else's.
pub fn care_of(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::CareOf)
}

/// Kept at a counter.
pub fn poste_restante(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::PosteRestante)
}

/// No home at all.
pub fn no_fixed_abode(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::NoFixedAbode)
}

/// A sign or a word where an address should be.
pub fn no_address(facts: &Facts<'_>) -> Answer {
    match facts.person.address.kind {
        Fact::Known(_) | Fact::Missing => {
            Answer::found_at(facts.person.address.reading.no_address.iter().map(|part| residential(part).into()))
        }
        Fact::Unreadable => Answer::unknown("/person/address/line_1"),
    }
}

/// Nothing found, and nothing could have been.
pub fn language_not_covered(facts: &Facts<'_>) -> Answer {
    match facts.person.address.kind {
        Fact::Known(AddressKind::Unknown) => Answer::found("/person/address/country"),
        Fact::Known(
            AddressKind::Physical
            | AddressKind::PoBox
            | AddressKind::CareOf
            | AddressKind::PosteRestante
            | AddressKind::NoFixedAbode
            | AddressKind::NoAddress,
        )
        | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown("/person/address/line_1"),
    }
}

fn is_kind(facts: &Facts<'_>, kind: AddressKind) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(known) if known == kind => {
            let position = i64::try_from(address.reading.position).unwrap_or_default();
            Answer::found_at(address.parts_of_kind().map(Into::into)).with("position", Detail::Number(position))
        }
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown("/person/address/line_1"),
    }
}
