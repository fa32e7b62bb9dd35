//! The IBAN for Bankident: missing, mistyped, of another country, or a test value.
//!
//! Of several faults in one IBAN the first is reported, and the rules of the others are clear. Not covered: whether the
//! account exists, whose it is, and whether its bank is accepted.

use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::iban::{ACCEPTED_COUNTRY, IMPLAUSIBLE_FIRST_DIGITS, METHODS_WITH_IBAN, TEST_IBANS};
use crate::rulebook::words;
use crate::value::iban::{IbanProblem, Instead, Reading};

/// Finds a missing IBAN. Without a method it is unknown whether one is needed.
pub fn missing(facts: &Facts<'_>) -> Answer {
    facts.iban().must_be_stated_given(facts.identification.method())
}

/// Finds a character that does not belong in the IBAN, or a digit in place of a letter.
pub fn invalid_character(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| match problem {
        IbanProblem::InvalidCharacter { position, character } => {
            Some(vec![("position", Detail::number(position)), ("character", Detail::Character(character))])
        }
        IbanProblem::UnknownCountry(_)
        | IbanProblem::WrongLength { .. }
        | IbanProblem::LetterForDigit { .. }
        | IbanProblem::WrongCheckDigits => None,
    })
}

/// Finds a text that is not an IBAN, or is from a country without IBANs.
pub fn unknown_country(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| match problem {
        IbanProblem::UnknownCountry(instead) => {
            let (name, words) = match instead {
                Instead::Something => ("something", words::IBAN_SOMETHING),
                Instead::AccountNumber => ("account_number", words::IBAN_ACCOUNT_NUMBER),
                Instead::Bic => ("bic", words::IBAN_BIC),
                Instead::WordInFront => ("word_in_front", words::IBAN_WORD_IN_FRONT),
                Instead::CountryMissing => ("country_missing", words::IBAN_COUNTRY_MISSING),
            };
            Some(vec![("instead", Detail::Phrase(name, words))])
        }
        IbanProblem::InvalidCharacter { .. }
        | IbanProblem::WrongLength { .. }
        | IbanProblem::LetterForDigit { .. }
        | IbanProblem::WrongCheckDigits => None,
    })
}

/// Finds an IBAN that is not German, which Bankident requires.
pub fn not_german(facts: &Facts<'_>) -> Answer {
    let accepted = ACCEPTED_COUNTRY.at(facts);
    stated(facts, |reading| match reading.country {
        Some(country) if country.is_one_of(accepted) => Answer::Clear,
        Some(_) => facts.iban().found(),
        // Its first letter may still be that of an accepted country.
        None if reading.iban == Err(IbanProblem::WrongLength { expected: None }) => Answer::Clear,
        None => facts.iban().unknown(),
    })
}

/// Finds an IBAN that is too short or too long.
pub fn wrong_length(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| match problem {
        IbanProblem::WrongLength { expected } => {
            Some(expected.map(|expected| ("expected", Detail::number(expected))).into_iter().collect())
        }
        IbanProblem::InvalidCharacter { .. }
        | IbanProblem::UnknownCountry(_)
        | IbanProblem::LetterForDigit { .. }
        | IbanProblem::WrongCheckDigits => None,
    })
}

/// Finds a letter in place of a digit, such as an O for a 0.
pub fn letter_for_digit(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| match problem {
        IbanProblem::LetterForDigit { position } => Some(vec![("position", Detail::number(position))]),
        IbanProblem::InvalidCharacter { .. }
        | IbanProblem::UnknownCountry(_)
        | IbanProblem::WrongLength { .. }
        | IbanProblem::WrongCheckDigits => None,
    })
}

/// Finds an IBAN whose check digits do not match.
pub fn wrong_check_digits(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| (problem == IbanProblem::WrongCheckDigits).then(Vec::new))
}

/// Finds an IBAN written with spaces or lower-case letters, which is read without them.
pub fn separators(facts: &Facts<'_>) -> Answer {
    found_where(facts, |reading| reading.is_rewritten)
}

/// Finds a valid IBAN with a bank code that no German bank has.
pub fn implausible_bank_code(facts: &Facts<'_>) -> Answer {
    let (german, digits) = (ACCEPTED_COUNTRY.at(facts), IMPLAUSIBLE_FIRST_DIGITS.at(facts));
    found_where(facts, |reading| {
        let is_german = reading.country.is_some_and(|country| country.is_one_of(german));
        let bank_code = reading.iban.as_ref().ok().and_then(|iban| iban.bank_code()).filter(|_| is_german);
        bank_code.is_some_and(|code| digits.iter().any(|digit| code.starts_with(digit)))
    })
}

/// Finds a test IBAN of the sandbox in production.
pub fn test_value(facts: &Facts<'_>) -> Answer {
    if facts.sandbox {
        return Answer::Clear;
    }
    let values = TEST_IBANS.at(facts);
    found_where(facts, |reading| reading.iban.as_ref().is_ok_and(|iban| values.contains(&iban.as_str())))
}

type Details = Vec<(&'static str, Detail)>;

/// Answers found where `details` returns details for the problem of the IBAN, even empty ones.
fn problem(facts: &Facts<'_>, details: impl FnOnce(IbanProblem) -> Option<Details>) -> Answer {
    stated(facts, |reading| match reading.iban.err().and_then(details) {
        Some(details) => {
            details.into_iter().fold(facts.iban().found(), |answer, (name, detail)| answer.with(name, detail))
        }
        None => Answer::Clear,
    })
}

fn found_where(facts: &Facts<'_>, is_found: impl FnOnce(&Reading<'_>) -> bool) -> Answer {
    stated(facts, |reading| facts.iban().at.found_if(is_found(reading)))
}

/// Checks the stated IBAN. A missing one is unknown only for a method that needs one; where the method is not known
/// either, it is for [`missing`].
fn stated(facts: &Facts<'_>, check: impl FnOnce(&Reading<'_>) -> Answer) -> Answer {
    let needs_one = || {
        let methods = METHODS_WITH_IBAN.at(facts);
        facts.identification.method().known().is_some_and(|method| methods.contains(&method.name()))
    };
    match &facts.iban {
        Fact::Known(reading) => check(reading),
        Fact::Missing if !needs_one() => Answer::Clear,
        Fact::Missing | Fact::Unreadable => facts.iban().unknown(),
    }
}
