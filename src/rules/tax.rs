//! Tax identifications: whether there is a primary one, whether each record is what the API takes, and whether the
//! tax numbers can be right.
//!
//! The first two rules are about what is not there yet; all others judge the records that are stated, in whichever
//! flow. Not covered: whether the country was asked for or copied from the address, which no field holds, and
//! whether a number was ever issued.

use chrono::{DateTime, Days, Utc};

use super::answers::perhaps;
use crate::facts::{Fact, Facts, TaxFacts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::tax::{
    COUNTRIES_WITHOUT_NUMBERS, GRACE_BRANCHES, GRACE_DAYS, ID_TYPE_COUNTRIES, ID_TYPES, REASONS,
    REASONS_WITH_DESCRIPTION, SANDBOX_NUMBERS,
};
use crate::rulebook::{Words, words};
use crate::value::tin::{self, Part, TinProblem};

/// No record at all, and no grace that still runs.
pub fn missing(facts: &Facts<'_>) -> Answer {
    match (records(facts), grace(facts)) {
        (Records::Stated, _) | (Records::None, Grace::Runs) => Answer::Clear,
        (Records::None, Grace::Unknown) => Answer::unknown(facts.account_at("opened_at")),
        (Records::None, Grace::Over) => Answer::found("/tax_identifications"),
        (Records::Unreadable, _) => Answer::unknown("/tax_identifications"),
    }
}

/// No record at all, but the branch gives time.
pub fn deferred(facts: &Facts<'_>) -> Answer {
    match (records(facts), grace(facts)) {
        (Records::None, Grace::Runs) => Answer::found("/tax_identifications"),
        (Records::Stated, _) | (Records::None, Grace::Unknown | Grace::Over) => Answer::Clear,
        (Records::Unreadable, _) => Answer::unknown("/tax_identifications"),
    }
}

/// Records, and none of them is the primary one. A record that does not say may be it.
pub fn no_primary(facts: &Facts<'_>) -> Answer {
    if facts.holds_primary_tax_identification() {
        return Answer::Clear;
    }
    if facts.tax_records_unreadable() {
        return Answer::unknown("/tax_identifications");
    }
    let primary = |record: &TaxFacts<'_>| record.at("primary");
    let unstated = facts.tax_identifications().filter(|record| record.primary.known().is_none());
    match unstated.map(primary).map(Answer::unknown).reduce(Answer::or) {
        Some(unknown) => unknown,
        None => Answer::found_at(facts.tax_identifications().map(primary)),
    }
}

/// More than one primary record.
pub fn several_primaries(facts: &Facts<'_>) -> Answer {
    if facts.tax_identifications().count() < 2 {
        return Answer::Clear;
    }
    let is_primary = |record: &&TaxFacts<'_>| record.primary == Fact::Known(true);
    if facts.tax_identifications().filter(is_primary).count() > 1 {
        return Answer::found_at(facts.tax_identifications().filter(is_primary).map(|record| record.at("primary")));
    }
    each(facts, &mut |record| unreadable_or_missing(record, record.primary, "primary"))
}

/// The primary record is there, and not the first.
pub fn first_not_primary(facts: &Facts<'_>) -> Answer {
    let Some(first) = facts.tax_identifications().next() else { return Answer::Clear };
    match first.primary {
        Fact::Known(false) if facts.holds_primary_tax_identification() => Answer::found(first.at("primary")),
        Fact::Known(_) => Answer::Clear,
        Fact::Missing | Fact::Unreadable => Answer::unknown(first.at("primary")),
    }
}

/// Two records of one country.
pub fn country_twice(facts: &Facts<'_>) -> Answer {
    let mut earlier = 0;
    each(facts, &mut |record| {
        let before = facts.tax_identifications().take(earlier);
        earlier += 1;
        match record.country {
            Fact::Known(country) if before.into_iter().any(|one| one.country == Fact::Known(country)) => {
                Answer::found(record.at("country"))
            }
            Fact::Known(_) => Answer::Clear,
            Fact::Missing | Fact::Unreadable if facts.tax_identifications().nth(1).is_none() => Answer::Clear,
            Fact::Missing | Fact::Unreadable => Answer::unknown(record.at("country")),
        }
    })
}

/// A record of no country.
pub fn country_missing(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match record.country {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing => Answer::found(record.at("country")),
        Fact::Unreadable => Answer::unknown(record.at("country")),
    })
}

/// Neither a number nor why there is none.
pub fn number_or_reason_missing(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match (record.number, record.reason_no_tin) {
        (Fact::Known(_), _) | (_, Fact::Known(_)) => Answer::Clear,
        (Fact::Missing, Fact::Missing) => Answer::found(record.at("number")),
        (Fact::Unreadable, _) => Answer::unknown(record.at("number")),
        (Fact::Missing, Fact::Unreadable) => Answer::unknown(record.at("reason_no_tin")),
    })
}

/// A number, and why there is none.
pub fn number_and_reason(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match (record.number, record.reason_no_tin) {
        (Fact::Missing, _) | (_, Fact::Missing) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_)) => {
            Answer::found(record.at("number")).or(Answer::found(record.at("reason_no_tin")))
        }
        (Fact::Unreadable, _) => Answer::unknown(record.at("number")),
        (Fact::Known(_), Fact::Unreadable) => Answer::unknown(record.at("reason_no_tin")),
    })
}

/// A reason the API does not know.
pub fn unknown_reason(facts: &Facts<'_>) -> Answer {
    let reasons = REASONS.at(facts);
    each(facts, &mut |record| {
        let answer = optional(record, record.reason_no_tin, "reason_no_tin", |reason| !reasons.contains(&reason));
        perhaps(answer, record.reason_no_tin, reasons, &[])
    })
}

/// A reason that says nothing without words.
pub fn reason_description_missing(facts: &Facts<'_>) -> Answer {
    let described = REASONS_WITH_DESCRIPTION.at(facts);
    each(facts, &mut |record| match (record.reason_no_tin, record.reason_description) {
        (_, Fact::Known(_)) | (Fact::Missing, _) => Answer::Clear,
        (Fact::Known(reason), _) if !described.contains(&reason) => Answer::Clear,
        (Fact::Known(_), Fact::Missing) => Answer::found(record.at("reason_description")),
        (Fact::Known(_), Fact::Unreadable) => Answer::unknown(record.at("reason_description")),
        (Fact::Unreadable, _) => Answer::unknown(record.at("reason_no_tin")),
    })
}

/// Words for a reason that takes none.
pub fn reason_description_misplaced(facts: &Facts<'_>) -> Answer {
    let described = REASONS_WITH_DESCRIPTION.at(facts);
    each(facts, &mut |record| match (record.reason_description, record.reason_no_tin) {
        (Fact::Missing, _) => Answer::Clear,
        (_, Fact::Known(reason)) if described.contains(&reason) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_) | Fact::Missing) => Answer::found(record.at("reason_description")),
        (_, Fact::Unreadable) => Answer::unknown(record.at("reason_no_tin")),
        (Fact::Unreadable, _) => Answer::unknown(record.at("reason_description")),
    })
}

/// A type of number outside the country that has types.
pub fn type_not_spanish(facts: &Facts<'_>) -> Answer {
    let countries = ID_TYPE_COUNTRIES.at(facts);
    each(facts, &mut |record| match (record.tax_id_type, record.country) {
        (Fact::Missing, _) => Answer::Clear,
        (_, Fact::Known(country)) if country.is_one_of(countries) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_)) => Answer::found(record.at("tax_id_type")),
        (Fact::Unreadable, Fact::Known(_)) => Answer::unknown(record.at("tax_id_type")),
        (_, Fact::Missing | Fact::Unreadable) => Answer::unknown(record.at("country")),
    })
}

/// No type of number in the country that has types.
pub fn type_missing(facts: &Facts<'_>) -> Answer {
    let countries = ID_TYPE_COUNTRIES.at(facts);
    each(facts, &mut |record| match (record.tax_id_type, record.country) {
        (Fact::Known(_), _) => Answer::Clear,
        (_, Fact::Known(country)) if !country.is_one_of(countries) => Answer::Clear,
        (Fact::Missing, Fact::Known(country)) => {
            let found = Answer::found(record.at("tax_id_type"));
            match record.tin().known().and_then(Result::ok).and_then(|tin| tin.type_in(country)) {
                Some(evident) => found.with("type", Detail::Word(evident)),
                None => found,
            }
        }
        (Fact::Unreadable, Fact::Known(_)) => Answer::unknown(record.at("tax_id_type")),
        (_, Fact::Missing | Fact::Unreadable) => Answer::unknown(record.at("country")),
    })
}

/// A type of number the API does not know.
pub fn unknown_type(facts: &Facts<'_>) -> Answer {
    let types = ID_TYPES.at(facts);
    each(facts, &mut |record| {
        let answer = optional(record, record.tax_id_type, "tax_id_type", |one| !types.contains(&one));
        perhaps(answer, record.tax_id_type, types, &[])
    })
}

/// The last day of the number is over.
pub fn expired(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| optional(record, record.valid_until, "valid_until", |last| last < facts.today))
}

/// Not a number of its country, whatever the check characters say.
pub fn number_malformed(facts: &Facts<'_>) -> Answer {
    each_number(facts, &|record, problem| match problem {
        Some(
            TinProblem::NoDigit
            | TinProblem::Length { .. }
            | TinProblem::Character { .. }
            | TinProblem::Meaning { .. }
            | TinProblem::Another { .. },
        ) => explained(Answer::found(record.at("number")), record, problem),
        Some(TinProblem::CheckCharacter { .. } | TinProblem::Unverifiable) | None => Answer::Clear,
    })
}

/// A typing error. The bank's own test value is one, in its sandbox.
pub fn wrong_check_digit(facts: &Facts<'_>) -> Answer {
    each_number(facts, &|record, problem| {
        if is_typing_error(problem) && !is_sandbox_number(record, facts) {
            explained(Answer::found(record.at("number")), record, problem)
        } else {
            Answer::Clear
        }
    })
}

/// A country that has no rule here, or no numbers at all.
pub fn number_not_verifiable(facts: &Facts<'_>) -> Answer {
    let without_numbers = COUNTRIES_WITHOUT_NUMBERS.at(facts);
    each_number(facts, &|record, problem| match (problem, record.country) {
        (Some(TinProblem::Unverifiable), Fact::Known(country)) if country.is_one_of(without_numbers) => {
            Answer::found(record.at("number")).with("reason", Detail::Phrase("issues_none", words::TAX_ISSUES_NONE))
        }
        (Some(TinProblem::Unverifiable), _) => {
            Answer::unknown(record.at("number")).with("reason", reason(TinProblem::Unverifiable))
        }
        (
            Some(
                TinProblem::NoDigit
                | TinProblem::Length { .. }
                | TinProblem::Character { .. }
                | TinProblem::Meaning { .. }
                | TinProblem::Another { .. }
                | TinProblem::CheckCharacter { .. },
            )
            | None,
            _,
        ) => Answer::Clear,
    })
}

/// A test value of the bank's guide that the country's own check character contradicts.
pub fn check_digit_contradicts_bank(facts: &Facts<'_>) -> Answer {
    each_number(facts, &|record, problem| {
        if is_typing_error(problem) && is_sandbox_number(record, facts) {
            Answer::found(record.at("number"))
        } else {
            Answer::Clear
        }
    })
}

/// Spaces, hyphens, full stops, slashes or small letters.
pub fn number_not_compact(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| optional(record, record.number, "number", |number| !tin::is_compact(number)))
}

/// The primary record has no number.
pub fn reason_only(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match (record.primary, record.number, record.reason_no_tin) {
        (Fact::Known(false), _, _) | (_, Fact::Known(_), _) | (_, _, Fact::Missing) => Answer::Clear,
        (Fact::Known(true), Fact::Missing, Fact::Known(_)) => Answer::found(record.at("reason_no_tin")),
        (Fact::Missing | Fact::Unreadable, _, _) => Answer::unknown(record.at("primary")),
        (_, Fact::Unreadable, _) => Answer::unknown(record.at("number")),
        (_, Fact::Missing, Fact::Unreadable) => Answer::unknown(record.at("reason_no_tin")),
    })
}

enum Records {
    Stated,
    None,
    Unreadable,
}

fn records(facts: &Facts<'_>) -> Records {
    if facts.tax_identifications().next().is_some() {
        Records::Stated
    } else if facts.tax_records_unreadable() {
        Records::Unreadable
    } else {
        Records::None
    }
}

/// Whether the branch still gives time.
enum Grace {
    Runs,
    Over,
    /// There is an account, and it is not stated since when.
    Unknown,
}

/// Before opening the grace has not begun; afterwards its last day is still good.
fn grace(facts: &Facts<'_>) -> Grace {
    let in_grace_branch = facts.branch.known().is_some_and(|branch| branch.is_one_of(GRACE_BRANCHES.at(facts)));
    let days = u64::try_from(GRACE_DAYS.at(facts)).unwrap_or_default();
    let runs = |opened_at: DateTime<Utc>| {
        opened_at.date_naive().checked_add_days(Days::new(days)).is_some_and(|last| facts.today <= last)
    };
    match facts.account {
        _ if !in_grace_branch => Grace::Over,
        None => Grace::Runs,
        Some(Fact::Known(opened_at)) if runs(opened_at) => Grace::Runs,
        Some(Fact::Missing) => Grace::Unknown,
        Some(Fact::Known(_) | Fact::Unreadable) => Grace::Over,
    }
}

/// The answers of all records as one. What is no list of records is for the rule on wrong types.
fn each(facts: &Facts<'_>, judge: &mut dyn FnMut(&TaxFacts<'_>) -> Answer) -> Answer {
    facts.tax_identifications().map(judge).fold(Answer::Clear, Answer::or)
}

/// The answers of all numbers as one: a record without a number has a rule of its own.
fn each_number(facts: &Facts<'_>, judge: &dyn Fn(&TaxFacts<'_>, Option<TinProblem>) -> Answer) -> Answer {
    each(facts, &mut |record| match (record.number, record.tin()) {
        (Fact::Missing, _) => Answer::Clear,
        (Fact::Known(_) | Fact::Unreadable, Fact::Known(read)) => judge(record, read.err()),
        (Fact::Unreadable, Fact::Missing | Fact::Unreadable) => Answer::unknown(record.at("number")),
        (Fact::Known(_), Fact::Missing | Fact::Unreadable) => Answer::unknown(record.at("country")),
    })
}

/// Judges a field that may be missing.
fn optional<T>(record: &TaxFacts<'_>, fact: Fact<T>, field: &str, is_found: impl FnOnce(T) -> bool) -> Answer {
    match fact {
        Fact::Known(value) => {
            if is_found(value) {
                Answer::found(record.at(field))
            } else {
                Answer::Clear
            }
        }
        Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(record.at(field)),
    }
}

fn unreadable_or_missing<T>(record: &TaxFacts<'_>, fact: Fact<T>, field: &str) -> Answer {
    match fact {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing | Fact::Unreadable => Answer::unknown(record.at(field)),
    }
}

/// Why the number is none of its country: what it should be, and where it is not that.
fn explained(answer: Answer, record: &TaxFacts<'_>, problem: Option<TinProblem>) -> Answer {
    let Some(problem) = problem else { return answer };
    let country = record.country.known();
    let mut answer = answer.with("reason", reason(problem));
    if let (Some(name), Some(form)) = (country.and_then(tin::name), country.and_then(tin::form)) {
        answer = answer.with("wanted", Detail::Word(name)).with("form", Detail::Word(form));
    }
    match problem {
        TinProblem::Another { name } => answer.with("stated", Detail::Word(name)),
        TinProblem::Unverifiable
        | TinProblem::NoDigit
        | TinProblem::Length { .. }
        | TinProblem::Character { .. }
        | TinProblem::Meaning { .. }
        | TinProblem::CheckCharacter { .. } => match problem.position() {
            Some(position) => answer.with("position", Detail::number(position.saturating_add(1))),
            None => answer,
        },
    }
}

/// What is wrong, in words, and its name for machines.
const fn reason(problem: TinProblem) -> Detail {
    match problem {
        TinProblem::NoDigit => Detail::Phrase("no_digit", words::TAX_NO_DIGIT),
        TinProblem::Length { .. } | TinProblem::Character { .. } => Detail::Phrase("form", words::TAX_FORM),
        TinProblem::Meaning { part, .. } => Detail::Phrase(part.name(), words_of(part)),
        TinProblem::Another { .. } => Detail::Phrase("another", words::TAX_ANOTHER),
        TinProblem::CheckCharacter { .. } => Detail::Word("check_character"),
        TinProblem::Unverifiable => Detail::Phrase("no_checker", words::TAX_NO_CHECKER),
    }
}

const fn words_of(part: Part) -> Words {
    match part {
        Part::FirstCharacter => words::TAX_FIRST_CHARACTER,
        Part::Repetition => words::TAX_REPETITION,
        Part::BirthDate => words::TAX_BIRTH_DATE,
        Part::Serial => words::TAX_SERIAL,
        Part::Zeros => words::TAX_ZEROS,
        Part::Type => words::TAX_TYPE,
    }
}

/// Whether everything about a number is right but its check character.
fn is_typing_error(problem: Option<TinProblem>) -> bool {
    match problem {
        Some(TinProblem::CheckCharacter { .. }) => true,
        Some(
            TinProblem::NoDigit
            | TinProblem::Length { .. }
            | TinProblem::Character { .. }
            | TinProblem::Meaning { .. }
            | TinProblem::Another { .. }
            | TinProblem::Unverifiable,
        )
        | None => false,
    }
}

fn is_sandbox_number(record: &TaxFacts<'_>, facts: &Facts<'_>) -> bool {
    facts.sandbox && record.number.known().is_some_and(|number| SANDBOX_NUMBERS.at(facts).contains(&number))
}
