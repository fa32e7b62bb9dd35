//! The residential address: whether it is complete, and findings that a form can show early.
//!
//! By the data points that the bank lists for a person. The kinds of address that only the FATCA screening stops are
//! notes here, so that one address does not block twice. Not covered: whether street and city exist, and the mailing
//! address.

use super::answers::{list_of, missing_of};
use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::address::{
    COUNTRIES_WITHOUT_POSTAL_CODES, NO_NUMBER_WORDS, POSTAL_CODE_RANGES, POSTAL_CODE_SIGNS, POSTAL_CODES, REQUIRED,
};
use crate::value::address::AddressKind;
use crate::value::country::Country;
use crate::value::postal_code::PostalCodes;

/// Finds a missing part of the address that every flow requires. Parts that the country does not have are for
/// [`country_without_postal_codes`].
pub fn incomplete(facts: &Facts<'_>) -> Answer {
    let left_out = postal_code_left_out(facts);
    missing_of(facts, REQUIRED.at(facts).iter().copied().filter(|field| Some(*field) != left_out), Answer::found)
}

/// Finds an address of a country without post codes, although the post code is mandatory.
pub fn country_without_postal_codes(facts: &Facts<'_>) -> Answer {
    missing_of(facts, postal_code_left_out(facts), Answer::found)
}

/// Returns the field of the post code, if none is stated because the country has none.
fn postal_code_left_out(facts: &Facts<'_>) -> Option<&'static str> {
    let (code, country) = (facts.person.address.postal_code(), facts.person.address.country);
    let countries = COUNTRIES_WITHOUT_POSTAL_CODES.at(facts);
    let has_none = || country.known().is_some_and(|country| country.is_one_of(countries));
    match code.fact {
        Fact::Known(_) => None,
        Fact::Missing | Fact::Unreadable => has_none().then(|| code.at.name()),
    }
}

/// Finds an address without a state, which is listed as mandatory but left out in the bank's own examples.
pub fn state_missing(facts: &Facts<'_>) -> Answer {
    missing_of(facts, [facts.person.address.state().at.name()], Answer::found)
}

/// Finds an address without a house number: no digit in either line, and no words saying that there is none. A
/// missing street is for other rules.
pub fn house_number_missing(facts: &Facts<'_>) -> Answer {
    if let Fact::Known(AddressKind::NoAddress | AddressKind::NoFixedAbode) = facts.person.address.kind {
        return Answer::Clear;
    }
    let (line_1, line_2) = (facts.person.address.line_1(), facts.person.address.line_2());
    let has_number = |line: &str| line.chars().any(char::is_numeric) || has_words_for_none(line, facts);
    match (line_1.fact, line_2.fact) {
        (Fact::Unreadable, _) => line_1.unknown(),
        (_, Fact::Unreadable) => line_2.unknown(),
        // Looking for words takes long, and nearly always the first line has the number.
        (_, Fact::Known(_) | Fact::Missing) => {
            line_1.finds_if_stated(|first| !has_number(first) && !line_2.known().is_some_and(has_number))
        }
    }
}

/// Returns whether a line says in words that the house has no number.
fn has_words_for_none(line: &str, facts: &Facts<'_>) -> bool {
    let mut rest = words(line);
    loop {
        if NO_NUMBER_WORDS.at(facts).iter().any(|said| begins_with(rest.clone(), said)) {
            return true;
        }
        if rest.next().is_none() {
            return false;
        }
    }
}

/// Returns whether whole words of a line have these letters: `o.Nr.` and `o. Nr.`, `s/n` and `S / N`.
fn begins_with<'t>(mut line: impl Iterator<Item = &'t str>, said: &str) -> bool {
    let mut said = words(said).flat_map(plain).peekable();
    while said.peek().is_some() {
        let Some(word) = line.next() else { return false };
        if !plain(word).all(|one| said.next() == Some(one)) {
            return false;
        }
    }
    true
}

fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    let words = text.split(|one: char| one.is_whitespace() || matches!(one, ',' | ';' | '(' | ')'));
    words.filter(|word| plain(word).next().is_some())
}

/// Returns a word in lower case, without full stops.
fn plain(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|one| *one != '.').flat_map(char::to_lowercase)
}

/// Finds a post code that does not fit the country, by its form or by the numbers in use.
pub fn postal_code_malformed(facts: &Facts<'_>) -> Answer {
    let (country, code) = (facts.person.address.country(), facts.person.address.postal_code());
    match (country.fact, code.fact) {
        (Fact::Known(country), Fact::Known(typed)) => match postal_codes_of(country, facts) {
            Some(codes) if !codes.can_be(typed) => code.found().with("form", Detail::Word(codes.form())),
            Some(_) | None => Answer::Clear,
        },
        (Fact::Known(country), Fact::Unreadable) if postal_codes_of(country, facts).is_none() => Answer::Clear,
        (_, Fact::Unreadable) => code.unknown(),
        (_, Fact::Known(_) | Fact::Missing) => country.must_be_readable(),
    }
}

/// Returns the post code that was probably meant, if the stated one cannot be right and exactly one is near. To be
/// shown to the applicant for confirmation, never to be sent silently.
pub(crate) fn suggested_postal_code(facts: &Facts<'_>) -> Option<String> {
    let address = &facts.person.address;
    let (country, code) = (address.country.known()?, address.postal_code.known()?);
    let codes = postal_codes_of(country, facts).filter(|codes| !codes.can_be(code))?;
    let signs = POSTAL_CODE_SIGNS.at(facts);
    codes.suggestion(code, |sign| Country::parse(sign) == Some(country) || signs.contains(&(sign, country.alpha2())))
}

/// Returns the post codes of a country, where they are known.
fn postal_codes_of(country: Country, facts: &Facts<'_>) -> Option<PostalCodes> {
    let forms = list_of(country, POSTAL_CODES.at(facts))?;
    Some(PostalCodes { forms, ranges: list_of(country, POSTAL_CODE_RANGES.at(facts)).unwrap_or_default() })
}

/// Finds a PO box or parcel locker.
pub fn po_box(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::PoBox)
}

/// Finds an address in care of another person.
pub fn care_of(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::CareOf)
}

/// Finds held mail (poste restante).
pub fn poste_restante(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::PosteRestante)
}

/// Finds an applicant without a fixed abode.
pub fn no_fixed_abode(facts: &Facts<'_>) -> Answer {
    is_kind(facts, AddressKind::NoFixedAbode)
}

/// Finds a placeholder instead of an address.
pub fn no_address(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(_) | Fact::Missing => Answer::found_at(address.places(address.reading.no_address)),
        Fact::Unreadable => unreadable_lines(facts),
    }
}

/// Finds a country whose words for PO boxes are not in our list.
pub fn language_not_covered(facts: &Facts<'_>) -> Answer {
    match facts.person.address.kind {
        Fact::Known(AddressKind::Unknown) => facts.person.address.country().found(),
        Fact::Known(
            AddressKind::Physical
            | AddressKind::PoBox
            | AddressKind::CareOf
            | AddressKind::PosteRestante
            | AddressKind::NoFixedAbode
            | AddressKind::NoAddress,
        )
        | Fact::Missing => Answer::Clear,
        Fact::Unreadable => unreadable_lines(facts),
    }
}

fn is_kind(facts: &Facts<'_>, kind: AddressKind) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(known) if known == kind => Answer::found_at(address.places(address.reading.parts))
            .with("position", Detail::number(address.reading.position)),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => unreadable_lines(facts),
    }
}

/// Answers unknown for an address whose kind cannot be read.
pub(super) fn unreadable_lines(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    address.line_1().must_be_readable().or(address.line_2().must_be_readable())
}
