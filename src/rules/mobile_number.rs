//! The mobile number: its form, and what speaks against it.
//!
//! By the bank's own clean-up and E.164. Both fields are read: the person's, which only hands a number to the
//! identification provider, and the resource's, which counts. Not covered: whether the number is verified (family
//! `readiness`), in service, or a mobile at all.

use chrono::NaiveDate;

use crate::facts::country::Country;
use crate::facts::phone::{NationalForm, Phone, PhoneProblem};
use crate::facts::{Fact, Facts, text};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::fatca::SANDBOX_NUMBERS;
use crate::rulebook::values::mobile_number::{CODE_DIGITS, EXCLUDED_FOR_BANKIDENT, NATIONAL_FORMS};
use crate::rules::said_of;

const RESOURCE: &str = "/mobile_number/number";
const PERSON: &str = "/person/mobile_number";

/// The resource that receives the codes.
pub fn missing(facts: &Facts<'_>) -> Answer {
    match facts.mobile_number {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing => Answer::found(RESOURCE),
        Fact::Unreadable => Answer::unknown(RESOURCE),
    }
}

/// A code of another length, or of something else than digits. Of a number that is verified nobody asks for it.
pub fn code_malformed(facts: &Facts<'_>) -> Answer {
    const CODE: &str = "/mobile_number/token";
    if facts.mobile_number_verified == Fact::Known(true) {
        return Answer::Clear;
    }
    let code = facts.application.mobile_number.present().map_or(Fact::Missing, |resource| text(&resource.token));
    match code {
        Fact::Known(code) => {
            let typed = || code.bytes().filter(|byte| *byte != b' ');
            let is_right = i64::try_from(typed().count()) == Ok(CODE_DIGITS.at(facts.today));
            if is_right && typed().all(|byte| byte.is_ascii_digit()) { Answer::Clear } else { Answer::found(CODE) }
        }
        Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(CODE),
    }
}

/// Not E.164, for another reason than a missing country.
pub fn malformed(facts: &Facts<'_>) -> Answer {
    either(facts, |number, field| match number {
        Ok(_) | Err(PhoneProblem::NoCountryCode) => Answer::Clear,
        Err(problem) => Answer::found(field).with("problem", Detail::Word(name_of(problem))),
    })
}

/// A number that begins with 0, or with no plus.
pub fn national_format(facts: &Facts<'_>) -> Answer {
    either(facts, |number, field| match number {
        Err(PhoneProblem::NoCountryCode) => match prefix_meant(facts, field) {
            Some(prefix) => Answer::found(field).with("prefix", Detail::Word(prefix)),
            None => Answer::found(field),
        },
        Ok(_)
        | Err(
            PhoneProblem::InvalidCharacter { .. }
            | PhoneProblem::Empty
            | PhoneProblem::TooShort
            | PhoneProblem::TooLong,
        ) => Answer::Clear,
    })
}

/// A number that would be right with a plus for its `00`.
pub fn double_zero(facts: &Facts<'_>) -> Answer {
    either(facts, |number, field| match number {
        Ok(phone) if phone.has_double_zero() => Answer::found(field),
        Ok(_) | Err(_) => Answer::Clear,
    })
}

/// Two readable numbers that are not the same.
pub fn two_numbers_differ(facts: &Facts<'_>) -> Answer {
    match (facts.mobile_number, facts.person.mobile_number) {
        (Fact::Known(Ok(a)), Fact::Known(Ok(b))) if a != b => Answer::found(RESOURCE).or(Answer::found(PERSON)),
        (Fact::Unreadable, _) => Answer::unknown(RESOURCE),
        (_, Fact::Unreadable) => Answer::unknown(PERSON),
        (Fact::Known(_) | Fact::Missing, Fact::Known(_) | Fact::Missing) => Answer::Clear,
    }
}

/// The documented test number outside the sandbox.
pub fn sandbox_number(facts: &Facts<'_>) -> Answer {
    let numbers = SANDBOX_NUMBERS.at(facts.today);
    either(facts, |number, field| match number {
        Ok(phone) if !facts.sandbox && numbers.iter().any(|number| phone.is(number)) => Answer::found(field),
        Ok(_) | Err(_) => Answer::Clear,
    })
}

/// A calling code that gets no code of Bankident.
pub fn excluded_for_bankident(facts: &Facts<'_>) -> Answer {
    let excluded = EXCLUDED_FOR_BANKIDENT.at(facts.today);
    let is_excluded = |phone: &Phone| {
        let code = phone.calling_code();
        excluded.iter().any(|one| one.parse().ok() == code && code.is_some())
    };
    match (facts.mobile_number, facts.is_bankident()) {
        (Fact::Known(Ok(phone)), Some(true)) if is_excluded(&phone) => Answer::found(RESOURCE),
        (Fact::Known(Ok(phone)), None) if is_excluded(&phone) => Answer::unknown(facts.identification.at("method")),
        (Fact::Known(_) | Fact::Missing, _) => Answer::Clear,
        (Fact::Unreadable, _) => Answer::unknown(RESOURCE),
    }
}

/// Judges the numbers that are stated; a missing one is told by other rules.
fn either(facts: &Facts<'_>, judge: impl Fn(Result<Phone, PhoneProblem>, &'static str) -> Answer) -> Answer {
    let one = |number, field| match number {
        Fact::Known(number) => judge(number, field),
        Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(field),
    };
    one(facts.mobile_number, RESOURCE).or(one(facts.person.mobile_number, PERSON))
}

/// The branch's calling code, where the number can be read with it. It is shown without the number.
fn prefix_meant(facts: &Facts<'_>, field: &str) -> Option<&'static str> {
    let number = if field == RESOURCE {
        &facts.application.mobile_number.present()?.number
    } else {
        &facts.application.person.present()?.mobile_number
    };
    let form = national_form(facts.branch.known()?, facts.today)?;
    Phone::parse_national(text(number).known()?, form).map(|_| form.calling_code)
}

/// How a country writes its numbers at home, where that is known.
pub fn national_form(country: Country, day: NaiveDate) -> Option<NationalForm<'static>> {
    NationalForm::parse(said_of(country, NATIONAL_FORMS.at(day))?)
}

const fn name_of(problem: PhoneProblem) -> &'static str {
    match problem {
        PhoneProblem::InvalidCharacter { .. } => "invalid_character",
        PhoneProblem::Empty => "empty",
        PhoneProblem::NoCountryCode => "no_country_code",
        PhoneProblem::TooShort => "too_short",
        PhoneProblem::TooLong => "too_long",
    }
}
