//! The check of a postal address.

use chrono::{DateTime, Utc};
use smallvec::SmallVec;

use super::{By, Check, CheckedValue, Input, Kind, evaluate, object, parts, read_with};
use crate::application::{Address, Field, Person, Text, pointer, resource};
use crate::facts::{AddressFacts, Facts, raw_text};
use crate::rulebook::Lang;
use crate::rules;
use crate::value::address::{self, AddressKind, AddressText};

resource! {
    /// An address to check.
    AddressValue at "" {
        /// The caller's own name for this value, repeated in the answer.
        reference: text,
        /// Street and number.
        line_1: text,
        /// What does not fit in the first line.
        line_2: text,
        /// The post code.
        postal_code: text,
        /// The city.
        city: text,
        /// The state or province.
        state: text,
        /// The country.
        country: country,
        /// The instant to check as of.
        as_of: text,
        /// The bank's branch.
        branch: country,
        /// Whether the applicant is still typing: a kind that the next letter could change is not shown yet.
        typing: flag,
    }
}

/// Checks the stated parts of an address.
///
/// Source: "Onboard a person (Digital Banking & Cards)", 4.3, Soft criteria.
#[must_use]
pub fn check_address(address: &Address<'_>, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let Address { line_1, line_2, postal_code, city, state, country, unread } = address.clone();
    let value = AddressValue { line_1, line_2, postal_code, city, state, country, unread, ..AddressValue::default() };
    check(&object(value), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, AddressValue<'a>>, by: By) -> Check {
    let value = parts(input, |line_1| AddressValue { line_1, ..AddressValue::default() });
    let is_typing = value.typing == Field::Present(true);
    let kind_as_typed = is_typing.then(|| address::kind_of(&AddressText::of(&address_of(&value))));
    let read = |facts: &Facts<'_>| {
        let AddressFacts { line_1, line_2, kind, .. } = facts.person.address;
        let physical = line_1.known().or(line_2.known()).map(|_| AddressKind::Physical);
        // While the applicant is typing, only a kind that the next letter does not change.
        let is_settled = |kind: &AddressKind| kind_as_typed.is_none_or(|typed| typed == *kind);
        CheckedValue::Address {
            kind: kind.known().or(physical).filter(is_settled),
            suggestion: rules::address::suggested_postal_code(facts),
        }
    };
    // A form checks line by line: a part that is not in the input is not missing yet. Without any line the first is.
    let has_no_line = value.line_1 == Field::Absent && value.line_2 == Field::Absent;
    let stated: SmallVec<[&str; 6]> = [
        (pointer!(person.address.line_1), value.line_1 != Field::Absent || has_no_line),
        (pointer!(person.address.line_2), value.line_2 != Field::Absent),
        (pointer!(person.address.postal_code), value.postal_code != Field::Absent),
        (pointer!(person.address.city), value.city != Field::Absent),
        (pointer!(person.address.state), value.state != Field::Absent),
        (pointer!(person.address.country), value.country != Field::Absent),
    ]
    .into_iter()
    .filter_map(|(pointer, is_stated)| is_stated.then_some(pointer))
    .collect();
    let address = if is_typing { with_the_next_letter(address_of(&value)) } else { address_of(&value) };
    let AddressValue { as_of: own_as_of, branch, .. } = value;
    let mut application = read_with(own_as_of, branch, Field::Absent);
    application.person = Person { address: address.into(), ..Person::default() }.into();
    evaluate(Kind::Address, &application, &stated, by, &read)
}

#[inline(never)]
fn address_of<'a>(value: &AddressValue<'a>) -> Address<'a> {
    let AddressValue { line_1, line_2, postal_code, city, state, country, unread, .. } = value.clone();
    Address { line_1, line_2, postal_code, city, state, country, unread }
}

/// Returns an address with one more letter in each of its parts: `Postfach` may become `Postfachweg`.
fn with_the_next_letter(address: Address<'_>) -> Address<'_> {
    fn part(part: Field<Text<'_>>) -> Field<Text<'_>> {
        // A letter that begins or ends no word of an address.
        const LETTER: &str = "q";
        let grown = raw_text(&part).known().map(|typed| [typed, LETTER].concat());
        grown.map_or(part, |text| Field::Present(Text::from(text)))
    }
    let Address { line_1, line_2, city, state, .. } = address;
    Address { line_1: part(line_1), line_2: part(line_2), city: part(city), state: part(state), ..address }
}
