//! The mobile number: its form, and what speaks against it.
//!
//! By the bank's own clean-up and E.164. Both fields are read: the person's, which only hands a number to the
//! identification provider, and the resource's, which counts. Not covered: whether the number is verified (family
//! `readiness`), in service, or a mobile at all.

use crate::facts::{Fact, Facts, Place, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::fatca::SANDBOX_NUMBERS;
use crate::rulebook::values::mobile_number::{CODE_DIGITS, EXCLUDED_FOR_BANKIDENT};
use crate::rulebook::{Words, words};
use crate::value::phone::{CallingCode, Phone, PhoneProblem, Reading};

/// The resource that receives the codes.
pub fn missing(facts: &Facts<'_>) -> Answer {
    facts.mobile_number().must_be_stated()
}

/// A code of another length, or of something else than digits. A number that is verified needs none.
pub fn code_malformed(facts: &Facts<'_>) -> Answer {
    if facts.mobile_number_verified == Fact::Known(true) {
        return Answer::Clear;
    }
    facts.mobile_number_token().finds_if_stated(|code| {
        let typed = || code.bytes().filter(|byte| *byte != b' ');
        let is_right = i64::try_from(typed().count()) == Ok(CODE_DIGITS.at(facts));
        !is_right || !typed().all(|byte| byte.is_ascii_digit())
    })
}

/// Not E.164, for another reason than a missing country.
pub fn malformed(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| match number_of(reading, facts) {
        Ok(_) | Err(PhoneProblem::NoCountryCode) => Answer::Clear,
        Err(problem) => {
            let (name, words) = words_of(problem);
            let answer = Answer::found(at).with("problem", Detail::Phrase(name, words));
            with_details(answer, problem, &reading)
        }
    })
}

/// A number that begins with 0, or with no plus.
pub fn national_format(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| match reading.number {
        Err(PhoneProblem::NoCountryCode) => {
            // The calling code is shown without the number.
            match reading.suggestion(facts.branch.known()).and_then(|phone| phone.calling_code()) {
                Some(code) => Answer::found(at).with("prefix", Detail::CallingCode(code)),
                None => Answer::found(at),
            }
        }
        Ok(_)
        | Err(
            PhoneProblem::InvalidCharacter { .. }
            | PhoneProblem::Empty
            | PhoneProblem::TooShort
            | PhoneProblem::TooLong
            | PhoneProblem::UnknownCallingCode
            | PhoneProblem::TrunkZero { .. }
            | PhoneProblem::WrongLength { .. }
            | PhoneProblem::UnknownAreaCode,
        ) => Answer::Clear,
    })
}

/// A number that would be right with a plus for its `00`.
pub fn double_zero(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| match reading.number {
        Ok(phone) => at.found_if(phone.has_double_zero()),
        Err(_) => Answer::Clear,
    })
}

/// Two readable numbers that are not the same.
pub fn two_numbers_differ(facts: &Facts<'_>) -> Answer {
    let (resource, person) = (facts.mobile_number(), facts.person.mobile_number());
    match (resource.fact, person.fact) {
        (Fact::Known(Reading { number: Ok(a), .. }), Fact::Known(Reading { number: Ok(b), .. })) if a != b => {
            resource.found().or(person.found())
        }
        (Fact::Unreadable, _) => resource.unknown(),
        (Fact::Known(_) | Fact::Missing, _) => person.must_be_readable(),
    }
}

/// The documented test number outside the sandbox.
pub fn sandbox_number(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| at.found_if(!facts.sandbox && is_test_number(&reading, facts)))
}

/// A calling code that gets no code of Bankident.
pub fn excluded_for_bankident(facts: &Facts<'_>) -> Answer {
    let excluded = EXCLUDED_FOR_BANKIDENT.at(facts);
    let is_excluded = |reading: Reading<'_>| match reading.calling_code {
        CallingCode::Known(code) => excluded.iter().any(|one| one.parse() == Ok(code)),
        CallingCode::Nobodys | CallingCode::Illegible => false,
    };
    let number = facts.mobile_number();
    number.if_stated(|reading| match facts.is_bankident_or_by_fourthline() {
        Some(true) if is_excluded(reading) => number.found(),
        None if is_excluded(reading) => facts.identification.method().unknown(),
        Some(_) | None => Answer::Clear,
    })
}

/// Judges the numbers that are stated; a missing one is for other rules.
fn either(facts: &Facts<'_>, judge: &dyn Fn(Reading<'_>, Place) -> Answer) -> Answer {
    let one = |number: Placed<Reading<'_>>| number.if_stated(|reading| judge(reading, number.at));
    match (one(facts.mobile_number()), one(facts.person.mobile_number())) {
        // Two faults have one set of words: rather none than those of the other number.
        (Answer::Found(mut a), Answer::Found(mut b)) if a.details != b.details => {
            a.details.clear();
            b.details.clear();
            Answer::Found(a).or(Answer::Found(b))
        }
        (a, b) => a.or(b),
    }
}

/// The number, for which no plan is asked where it is the documented test number of this sandbox.
pub fn number_of(reading: Reading<'_>, facts: &Facts<'_>) -> Result<Phone, PhoneProblem> {
    let of_sandbox = || reading.shape().filter(|_| is_for_this_sandbox(&reading, facts));
    reading.number.or_else(|problem| of_sandbox().ok_or(problem))
}

/// Whether it is a documented test number, and may be one.
pub fn is_for_this_sandbox(reading: &Reading<'_>, facts: &Facts<'_>) -> bool {
    facts.sandbox && is_test_number(reading, facts)
}

fn is_test_number(reading: &Reading<'_>, facts: &Facts<'_>) -> bool {
    SANDBOX_NUMBERS.at(facts).iter().any(|number| reading.spells(number))
}

const fn words_of(problem: PhoneProblem) -> (&'static str, Words) {
    match problem {
        PhoneProblem::InvalidCharacter { .. } => ("invalid_character", words::PHONE_INVALID_CHARACTER),
        PhoneProblem::Empty => ("empty", words::PHONE_EMPTY),
        PhoneProblem::NoCountryCode => ("no_country_code", words::PHONE_NO_COUNTRY_CODE),
        PhoneProblem::TooShort => ("too_short", words::PHONE_TOO_SHORT),
        PhoneProblem::TooLong => ("too_long", words::PHONE_TOO_LONG),
        PhoneProblem::UnknownCallingCode => ("unknown_calling_code", words::PHONE_UNKNOWN_CALLING_CODE),
        PhoneProblem::TrunkZero { .. } => ("trunk_zero", words::PHONE_TRUNK_ZERO),
        PhoneProblem::WrongLength { fewest, most } if fewest == most => ("wrong_length", words::PHONE_OTHER_LENGTH),
        PhoneProblem::WrongLength { .. } => ("wrong_length", words::PHONE_WRONG_LENGTH),
        PhoneProblem::UnknownAreaCode => ("unknown_area_code", words::PHONE_UNKNOWN_AREA_CODE),
    }
}

/// What the words of a problem say beside it.
fn with_details(answer: Answer, problem: PhoneProblem, reading: &Reading<'_>) -> Answer {
    let with_code = |answer: Answer| match reading.calling_code {
        CallingCode::Known(code) => answer.with("calling_code", Detail::CallingCode(code)),
        CallingCode::Nobodys | CallingCode::Illegible => answer,
    };
    match problem {
        PhoneProblem::InvalidCharacter { position, character } => {
            answer.with("position", Detail::number(position)).with("character", Detail::Character(character))
        }
        PhoneProblem::TrunkZero { position } => with_code(answer.with("position", Detail::number(position))),
        PhoneProblem::WrongLength { fewest, most } => {
            with_code(answer).with("fewest", Detail::Number(fewest.into())).with("most", Detail::Number(most.into()))
        }
        PhoneProblem::Empty
        | PhoneProblem::NoCountryCode
        | PhoneProblem::TooShort
        | PhoneProblem::TooLong
        | PhoneProblem::UnknownCallingCode
        | PhoneProblem::UnknownAreaCode => answer,
    }
}
