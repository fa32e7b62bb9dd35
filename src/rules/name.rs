//! Names: missing, too long, or with characters that do not belong in a name.
//!
//! Each rule checks both names and reports only those with a finding; the details are those of the first. Not
//! covered: whether the names are those on the document.

use crate::facts::{Fact, Facts, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::name::{MAX_CHARACTERS, PROGRAM_WORDS, SANDBOX_PREFIXES};
use crate::value::name::{Admitted, FaultKind, Name, NameField};

/// Finds a missing name, or one without a visible character.
pub fn missing(facts: &Facts<'_>) -> Answer {
    let name = |name: Placed<Name<'_>>| match name.fact {
        Fact::Known(typed) => name.at.found_if(typed.is_blank()),
        Fact::Missing => facts.found(name.at),
        Fact::Unreadable => facts.unknown(name.at),
    };
    name(facts.person.first_name()).or(name(facts.person.last_name()))
}

/// Finds a name that is longer than the bank stores.
pub fn too_long(facts: &Facts<'_>) -> Answer {
    let most = usize::try_from(MAX_CHARACTERS.at(facts)).unwrap_or_default();
    each(facts, &|name, _| name.is_longer_than(most).then(Vec::new))
}

/// Finds a name that begins with a space.
pub fn leading_whitespace(facts: &Facts<'_>) -> Answer {
    let admitted = Admitted::by(facts);
    each(facts, &|name, field| name.first(FaultKind::LeadingBlank, field, admitted).map(|_| Vec::new()))
}

/// Finds a name that ends with a space.
pub fn trailing_whitespace(facts: &Facts<'_>) -> Answer {
    let admitted = Admitted::by(facts);
    each(facts, &|name, field| name.first(FaultKind::TrailingBlank, field, admitted).map(|_| Vec::new()))
}

/// Finds a symbol, emoji or digit in a name.
pub fn symbol(facts: &Facts<'_>) -> Answer {
    fault(facts, FaultKind::Symbol)
}

/// Finds an invisible or unusual blank character in a name.
pub fn invisible_character(facts: &Facts<'_>) -> Answer {
    fault(facts, FaultKind::Invisible)
}

/// Finds a misplaced hyphen, apostrophe, full stop, accent or space.
pub fn misplaced_mark(facts: &Facts<'_>) -> Answer {
    fault(facts, FaultKind::Misplaced)
}

/// Finds a name that was garbled by a program.
pub fn garbled(facts: &Facts<'_>) -> Answer {
    each(facts, &|name, _| name.garbled().map(|(position, character)| details(position, character)))
}

/// Finds a name that a program may have filled in for a missing value.
pub fn program_word(facts: &Facts<'_>) -> Answer {
    let words = PROGRAM_WORDS.at(facts);
    each(facts, &|name, _| words.iter().any(|word| name.is_word(word)).then(Vec::new))
}

/// Finds letters of two scripts in one word.
pub fn mixed_script(facts: &Facts<'_>) -> Answer {
    each(facts, &|name, _| name.mixed_script().map(|(position, character)| details(position, character)))
}

/// Finds a sandbox test name in production.
pub fn sandbox_scenario(facts: &Facts<'_>) -> Answer {
    if facts.sandbox {
        return Answer::Clear;
    }
    let prefixes = SANDBOX_PREFIXES.at(facts);
    each(facts, &|name, _| prefixes.iter().any(|prefix| name.begins_with(prefix)).then(Vec::new))
}

type Details = Vec<(&'static str, Detail)>;

fn fault(facts: &Facts<'_>, kind: FaultKind) -> Answer {
    let admitted = Admitted::by(facts);
    each(facts, &|name, field| {
        name.first(kind, field, admitted).map(|fault| details(fault.position, fault.character))
    })
}

fn details(position: usize, character: char) -> Details {
    vec![("character", Detail::Character(character)), ("position", Detail::number(position))]
}

/// Checks both names: found where there are details of a finding, even empty ones.
fn each(facts: &Facts<'_>, find: &dyn Fn(Name<'_>, NameField) -> Option<Details>) -> Answer {
    let name = |name: Placed<Name<'_>>, field| match name.fact {
        Fact::Known(typed) => match find(typed, field) {
            Some(details) => {
                details.into_iter().fold(name.found(), |answer, (name, detail)| answer.with(name, detail))
            }
            None => Answer::Clear,
        },
        Fact::Missing | Fact::Unreadable => facts.unknown(name.at),
    };
    name(facts.person.first_name(), NameField::First).or(name(facts.person.last_name(), NameField::Last))
}
