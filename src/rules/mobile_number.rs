//! The mobile number: its form, and reasons not to accept it.
//!
//! By the bank's own clean-up and E.164. Both fields are read: that of the person, which is only passed to the
//! identification provider, and that of the resource, which counts. Not covered: whether the number is verified
//! (family `readiness`), in service, or a mobile number.

use crate::facts::{Fact, Facts, Place, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::fatca::SANDBOX_NUMBERS;
use crate::rulebook::values::mobile_number::{CODE_DIGITS, EXCLUDED_FOR_BANKIDENT};
use crate::rulebook::{Words, words};
use crate::value::phone::{Phone, PhoneProblem, Reading};

/// Finds a missing mobile number resource, which receives the codes.
pub fn missing(facts: &Facts<'_>) -> Answer {
    facts.mobile_number().must_be_stated()
}

/// Finds a code of the wrong length or with other characters than digits. A verified number needs none.
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

/// Finds a number that is not a valid international phone number, for another reason than a missing country.
pub fn malformed(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| match number_of(reading, facts) {
        Ok(_) => Answer::Clear,
        Err(problem) => words_of(problem).map_or(Answer::Clear, |(name, words)| {
            let answer = Answer::found(at).with("problem", Detail::Phrase(name, words));
            with_details(answer, problem, &reading)
        }),
    })
}

/// Finds a phone number without plus and calling code.
pub fn national_format(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| match reading.number {
        Err(PhoneProblem::NoCountryCode) => {
            // The calling code is shown without the number.
            let meant = reading.suggestion(facts.branch.known()).and_then(|phone| phone.calling_code());
            Answer::found(at).with_known("prefix", meant.map(Detail::CallingCode))
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

/// Finds a phone number with 00 instead of the plus, if it is otherwise right.
pub fn double_zero(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| match reading.number {
        Ok(phone) => at.found_if(phone.has_double_zero()),
        Err(_) => Answer::Clear,
    })
}

/// Finds two different mobile numbers, both readable.
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

/// Finds the test number of the sandbox in production.
pub fn sandbox_number(facts: &Facts<'_>) -> Answer {
    either(facts, &|reading, at| at.found_if(!facts.sandbox && is_test_number(&reading, facts)))
}

/// Finds a mobile number of a country that Bankident excludes.
pub fn excluded_for_bankident(facts: &Facts<'_>) -> Answer {
    let excluded = EXCLUDED_FOR_BANKIDENT.at(facts);
    let is_excluded = |reading: Reading<'_>| {
        reading.calling_code.known().is_some_and(|code| excluded.iter().any(|one| one.parse() == Ok(code)))
    };
    let number = facts.mobile_number();
    number.if_stated(|reading| match facts.is_bankident_or_by_fourthline() {
        Some(true) if is_excluded(reading) => number.found(),
        None if is_excluded(reading) => facts.identification.method().unknown(),
        Some(_) | None => Answer::Clear,
    })
}

/// Checks the stated numbers; a missing one is for other rules.
fn either(facts: &Facts<'_>, check: &dyn Fn(Reading<'_>, Place) -> Answer) -> Answer {
    let one = |number: Placed<Reading<'_>>| number.if_stated(|reading| check(reading, number.at));
    match (one(facts.mobile_number()), one(facts.person.mobile_number())) {
        // A text has details of one problem only, so with two different ones it has none.
        (Answer::NotClear(mut a), Answer::NotClear(mut b))
            if a.is_found && b.is_found && a.evidence.details != b.evidence.details =>
        {
            a.evidence.details.clear();
            b.evidence.details.clear();
            Answer::NotClear(a).or(Answer::NotClear(b))
        }
        (a, b) => a.or(b),
    }
}

/// Returns the number; the documented test number of this sandbox need not match a plan.
pub fn number_of(reading: Reading<'_>, facts: &Facts<'_>) -> Result<Phone, PhoneProblem> {
    let of_sandbox = || reading.shape().filter(|_| is_for_this_sandbox(&reading, facts));
    reading.number.or_else(|problem| of_sandbox().ok_or(problem))
}

/// Returns whether it is a documented test number, in an application for the sandbox.
pub fn is_for_this_sandbox(reading: &Reading<'_>, facts: &Facts<'_>) -> bool {
    facts.sandbox && is_test_number(reading, facts)
}

fn is_test_number(reading: &Reading<'_>, facts: &Facts<'_>) -> bool {
    SANDBOX_NUMBERS.at(facts).iter().any(|number| reading.spells(number))
}

/// Returns what is wrong in words; `None` for a number without its country, which has a rule of its own.
const fn words_of(problem: PhoneProblem) -> Option<(&'static str, Words)> {
    Some(match problem {
        PhoneProblem::InvalidCharacter { .. } => ("invalid_character", words::PHONE_INVALID_CHARACTER),
        PhoneProblem::Empty => ("empty", words::PHONE_EMPTY),
        PhoneProblem::NoCountryCode => return None,
        PhoneProblem::TooShort => ("too_short", words::PHONE_TOO_SHORT),
        PhoneProblem::TooLong => ("too_long", words::PHONE_TOO_LONG),
        PhoneProblem::UnknownCallingCode => ("unknown_calling_code", words::PHONE_UNKNOWN_CALLING_CODE),
        PhoneProblem::TrunkZero { .. } => ("trunk_zero", words::PHONE_TRUNK_ZERO),
        PhoneProblem::WrongLength { fewest, most } if fewest == most => ("wrong_length", words::PHONE_OTHER_LENGTH),
        PhoneProblem::WrongLength { .. } => ("wrong_length", words::PHONE_WRONG_LENGTH),
        PhoneProblem::UnknownAreaCode => ("unknown_area_code", words::PHONE_UNKNOWN_AREA_CODE),
    })
}

/// Adds the details of a problem to an answer.
fn with_details(answer: Answer, problem: PhoneProblem, reading: &Reading<'_>) -> Answer {
    let code = reading.calling_code.known().map(Detail::CallingCode);
    match problem {
        PhoneProblem::InvalidCharacter { position, character } => {
            answer.with("position", Detail::number(position)).with("character", Detail::Character(character))
        }
        PhoneProblem::TrunkZero { position } => {
            answer.with("position", Detail::number(position)).with_known("calling_code", code)
        }
        PhoneProblem::WrongLength { fewest, most } => {
            let (fewest, most) = (Detail::Number(fewest.into()), Detail::Number(most.into()));
            answer.with_known("calling_code", code).with("fewest", fewest).with("most", most)
        }
        PhoneProblem::Empty
        | PhoneProblem::NoCountryCode
        | PhoneProblem::TooShort
        | PhoneProblem::TooLong
        | PhoneProblem::UnknownCallingCode
        | PhoneProblem::UnknownAreaCode => answer,
    }
}
