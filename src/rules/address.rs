//! The residential address: whether it is complete, and what the form can tell early.
//!
//! By the data points that the bank lists for a person. The kinds that only the FATCA screening stops at are notes
//! here, so that one address is never held twice. Not covered: whether street and city exist, and the mailing address.

use crate::facts::address::{self, AddressKind};
use crate::facts::country::Country;
use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::address::{NO_NUMBER_WORDS, POSTAL_CODE_DIGITS, REQUIRED};
use crate::rules::{missing_of, said_of};

const LINES: [&str; 2] = ["/person/address/line_1", "/person/address/line_2"];

/// A part that every flow asks for.
pub fn incomplete(facts: &Facts<'_>) -> Answer {
    missing_of(facts, REQUIRED.at(facts.today), Answer::found)
}

/// Listed, and left out in the bank's own examples.
pub fn state_missing(facts: &Facts<'_>) -> Answer {
    missing_of(facts, &["/person/address/state"], Answer::found)
}

/// No digit in either line, and no word that there is none.
pub fn house_number_missing(facts: &Facts<'_>) -> Answer {
    let (line_1, line_2) = (facts.person.address.line_1, facts.person.address.line_2);
    let has_number = |line: Fact<&str>| {
        line.known().is_some_and(|line| line.chars().any(char::is_numeric) || says_none(line, facts))
    };
    match (line_1, line_2) {
        (Fact::Unreadable, _) => Answer::unknown("/person/address/line_1"),
        (_, Fact::Unreadable) => Answer::unknown("/person/address/line_2"),
        (Fact::Missing, _) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_) | Fact::Missing) if has_number(line_1) || has_number(line_2) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_) | Fact::Missing) => Answer::found("/person/address/line_1"),
    }
}

/// Whether a line says in words that the house has no number.
fn says_none(line: &str, facts: &Facts<'_>) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|one: char| one.is_whitespace() || matches!(one, ',' | ';' | '(' | ')'));
        let plain = |word: &str| word.chars().filter(|one| *one != '.').flat_map(char::to_lowercase).collect();
        words.map(plain).filter(|word: &String| !word.is_empty()).collect()
    };
    let line = words(line);
    NO_NUMBER_WORDS.at(facts.today).iter().any(|said| {
        let said = words(said);
        line.windows(said.len()).any(|part| part == said)
    })
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

fn is_kind(facts: &Facts<'_>, kind: AddressKind) -> Answer {
    let lines = [facts.person.address.line_1, facts.person.address.line_2];
    match facts.person.address.kind {
        Fact::Known(known) if known == kind => {
            let says_so = |line: Fact<&str>| line.known().is_some_and(|line| address::kind_of(line, "") == kind);
            let found = LINES.into_iter().zip(lines).filter(|(_, line)| says_so(*line));
            Answer::found_at(found.map(|(pointer, _)| pointer.into()))
        }
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown("/person/address/line_1"),
    }
}
