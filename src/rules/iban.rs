//! The IBAN that Bankident identifies by: missing, mistyped, of another country, or a test value.
//!
//! Of several faults in one IBAN the first is reported, and the rules of the others are clear. Not covered: whether the
//! account exists, whose it is, and whether its bank is accepted.

use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::iban::{ACCEPTED_COUNTRY, IMPLAUSIBLE_FIRST_DIGITS, METHODS_WITH_IBAN, TEST_IBANS};
use crate::rulebook::words;
use crate::value::iban::{IbanProblem, Instead, Reading};

/// Nothing to identify by. Without a method it is open whether it is needed.
pub fn missing(facts: &Facts<'_>) -> Answer {
    facts.iban().must_be_stated_given(facts.identification.method())
}

/// Neither a letter nor a digit, or a digit for a letter.
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

/// Begins with no country that has IBANs.
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

/// Bankident is a German method.
pub fn not_german(facts: &Facts<'_>) -> Answer {
    let accepted = ACCEPTED_COUNTRY.at(facts);
    stated(facts, |reading| match reading.country {
        Some(country) if country.is_one_of(accepted) => Answer::Clear,
        Some(_) => facts.iban().found(),
        // Its first letter may yet be that of an accepted country.
        None if reading.iban == Err(IbanProblem::WrongLength { expected: None }) => Answer::Clear,
        None => facts.iban().unknown(),
    })
}

/// A character is missing or too many.
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

/// An O for a 0.
pub fn letter_for_digit(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| match problem {
        IbanProblem::LetterForDigit { position } => Some(vec![("position", Detail::number(position))]),
        IbanProblem::InvalidCharacter { .. }
        | IbanProblem::UnknownCountry(_)
        | IbanProblem::WrongLength { .. }
        | IbanProblem::WrongCheckDigits => None,
    })
}

/// Looks like an IBAN and is none.
pub fn wrong_check_digits(facts: &Facts<'_>) -> Answer {
    problem(facts, |problem| (problem == IbanProblem::WrongCheckDigits).then(Vec::new))
}

/// Read as if it were written plainly.
pub fn separators(facts: &Facts<'_>) -> Answer {
    found_where(facts, |reading| reading.is_rewritten)
}

/// A valid IBAN of a bank that cannot be.
pub fn implausible_bank_code(facts: &Facts<'_>) -> Answer {
    let (german, digits) = (ACCEPTED_COUNTRY.at(facts), IMPLAUSIBLE_FIRST_DIGITS.at(facts));
    found_where(facts, |reading| {
        let is_german = reading.country.is_some_and(|country| country.is_one_of(german));
        let bank_code = reading.iban.as_ref().ok().and_then(|iban| iban.bank_code()).filter(|_| is_german);
        bank_code.is_some_and(|code| digits.iter().any(|digit| code.starts_with(digit)))
    })
}

/// One of the documented values, outside the sandbox.
pub fn test_value(facts: &Facts<'_>) -> Answer {
    if facts.sandbox {
        return Answer::Clear;
    }
    let values = TEST_IBANS.at(facts);
    found_where(facts, |reading| reading.iban.is_ok_and(|iban| values.contains(&iban.as_str())))
}

type Details = Vec<(&'static str, Detail)>;

/// Found where the IBAN has a problem that there are details for, however few.
fn problem(facts: &Facts<'_>, details: impl FnOnce(IbanProblem) -> Option<Details>) -> Answer {
    stated(facts, |reading| match reading.iban.err().and_then(details) {
        Some(details) => {
            details.into_iter().fold(facts.iban().found(), |answer, (name, detail)| answer.with(name, detail))
        }
        None => Answer::Clear,
    })
}

fn found_where(facts: &Facts<'_>, is_found: impl FnOnce(Reading<'_>) -> bool) -> Answer {
    stated(facts, |reading| facts.iban().at.found_if(is_found(reading)))
}

/// Judges the IBAN that is stated. Where none is, that is an open question only for a method that needs one; where
/// the method is not known either, [`missing`] asks for it.
fn stated(facts: &Facts<'_>, judge: impl FnOnce(Reading<'_>) -> Answer) -> Answer {
    let needs_one = || {
        let methods = METHODS_WITH_IBAN.at(facts);
        facts.identification.method.known().is_some_and(|method| methods.contains(&method.name()))
    };
    match facts.iban {
        Fact::Known(reading) => judge(reading),
        Fact::Missing if !needs_one() => Answer::Clear,
        Fact::Missing | Fact::Unreadable => facts.iban().unknown(),
    }
}
