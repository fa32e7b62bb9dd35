//! Tax identifications: whether there is a primary one, whether the API accepts each record, and whether the tax
//! numbers can be right.
//!
//! The first two rules are about missing records; all others check the stated records, in every flow. Not covered:
//! whether the country was asked for or copied from the address, for which there is no field, and whether a number
//! was ever issued.

use chrono::{Days, NaiveDate};

use crate::facts::{Fact, Facts, TaxFacts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::tax::{
    COUNTRIES_WITHOUT_NUMBERS, GRACE_BRANCHES, GRACE_DAYS, ID_TYPE_COUNTRIES, ID_TYPES, REASONS,
    REASONS_WITH_DESCRIPTION, SANDBOX_NUMBERS,
};
use crate::rulebook::{Words, words};
use crate::value::tin::{self, Part, TinProblem};

/// Finds a missing tax identification, unless a grace period is running.
pub fn missing(facts: &Facts<'_>) -> Answer {
    let records = facts.tax_records();
    match (records.fact, grace(facts)) {
        (Fact::Known(()), _) | (Fact::Missing, Grace::Runs(_)) => Answer::Clear,
        (Fact::Missing, Grace::Unknown) => facts.account_opened_at().unknown(),
        (Fact::Missing, Grace::Over(last_day)) => records.found().with_last_day(last_day),
        (Fact::Unreadable, _) => records.unknown(),
    }
}

/// Finds a missing tax identification that may be supplied later.
pub fn deferred(facts: &Facts<'_>) -> Answer {
    let records = facts.tax_records();
    match (records.fact, grace(facts)) {
        (Fact::Missing, Grace::Runs(last_day)) => records.found().with_last_day(last_day),
        (Fact::Known(()), _) | (Fact::Missing, Grace::Unknown | Grace::Over(_)) => Answer::Clear,
        (Fact::Unreadable, _) => records.unknown(),
    }
}

/// Finds tax identifications of which none is marked as primary. A record without the mark leaves it unknown.
pub fn no_primary(facts: &Facts<'_>) -> Answer {
    if facts.holds_primary_tax_identification() {
        return Answer::Clear;
    }
    if facts.tax_records_unreadable() {
        return facts.tax_records().unknown();
    }
    match each(facts, &mut |record| record.primary().must_be_known()) {
        Answer::Clear => Answer::found_at(facts.tax_identifications().map(|record| record.primary().pointer())),
        unknown @ Answer::NotClear(_) => unknown,
    }
}

/// Finds more than one primary tax identification.
pub fn several_primaries(facts: &Facts<'_>) -> Answer {
    if facts.tax_identifications().count() < 2 {
        return Answer::Clear;
    }
    let primaries = || facts.tax_identifications().filter(|record| record.primary == Fact::Known(true));
    if primaries().count() > 1 {
        return Answer::found_at(primaries().map(|record| record.primary().pointer()));
    }
    each(facts, &mut |record| record.primary().must_be_known())
}

/// Finds a primary tax identification that is not the first one.
pub fn first_not_primary(facts: &Facts<'_>) -> Answer {
    let first = facts.tax_identifications().next();
    first.map_or(Answer::Clear, |first| {
        first.primary().finds(|is_primary| !is_primary && facts.holds_primary_tax_identification())
    })
}

/// Finds two tax identifications for the same country.
pub fn country_twice(facts: &Facts<'_>) -> Answer {
    if facts.tax_identifications().nth(1).is_none() {
        return Answer::Clear;
    }
    let mut earlier = 0;
    each(facts, &mut |record| {
        let mut before = facts.tax_identifications().take(earlier);
        earlier += 1;
        record.country().finds(|country| before.any(|one| one.country == Fact::Known(country)))
    })
}

/// Finds a missing country of tax residence.
pub fn country_missing(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| record.country().must_be_stated())
}

/// Finds a record with neither a tax identification number nor a reason.
pub fn number_or_reason_missing(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match (record.number, record.reason_no_tin) {
        (_, Fact::Known(_)) => Answer::Clear,
        (Fact::Missing, Fact::Unreadable) => record.reason_no_tin().unknown(),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => record.number().must_be_stated(),
    })
}

/// Finds a record with both a tax identification number and a reason for having none.
pub fn number_and_reason(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match (record.number, record.reason_no_tin) {
        (Fact::Missing, _) | (_, Fact::Missing) => Answer::Clear,
        (Fact::Known(_), Fact::Known(_)) => record.number().found().or(record.reason_no_tin().found()),
        (Fact::Unreadable, _) => record.number().unknown(),
        (Fact::Known(_), Fact::Unreadable) => record.reason_no_tin().unknown(),
    })
}

/// Finds an unknown reason for the missing tax identification number.
pub fn unknown_reason(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| record.reason_no_tin().must_be_on(REASONS.at(facts), &[]))
}

/// Finds another reason for the missing tax number without a description.
pub fn reason_description_missing(facts: &Facts<'_>) -> Answer {
    let described = REASONS_WITH_DESCRIPTION.at(facts);
    each(facts, &mut |record| match record.reason_description {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing | Fact::Unreadable => record.reason_no_tin().if_stated(|reason| {
            if described.contains(&reason) { record.reason_description().must_be_stated() } else { Answer::Clear }
        }),
    })
}

/// Finds a description for a reason that takes none.
pub fn reason_description_misplaced(facts: &Facts<'_>) -> Answer {
    let described = REASONS_WITH_DESCRIPTION.at(facts);
    each(facts, &mut |record| match (record.reason_description, record.reason_no_tin) {
        (Fact::Missing, _) => Answer::Clear,
        (_, Fact::Known(reason)) if described.contains(&reason) => Answer::Clear,
        (_, Fact::Unreadable) => record.reason_no_tin().unknown(),
        (Fact::Known(_) | Fact::Unreadable, Fact::Known(_) | Fact::Missing) => {
            record.reason_description().finds(|_| true)
        }
    })
}

/// Finds a type of tax identification number outside Spain.
pub fn type_not_spanish(facts: &Facts<'_>) -> Answer {
    let countries = ID_TYPE_COUNTRIES.at(facts);
    each(facts, &mut |record| match (record.tax_id_type, record.country) {
        (Fact::Missing, _) => Answer::Clear,
        (Fact::Known(_) | Fact::Unreadable, Fact::Known(country)) if country.is_one_of(countries) => Answer::Clear,
        (Fact::Known(_) | Fact::Unreadable, Fact::Known(_)) => record.tax_id_type().finds(|_| true),
        (Fact::Known(_) | Fact::Unreadable, Fact::Missing | Fact::Unreadable) => record.country().unknown(),
    })
}

/// Finds a Spanish tax identification number without its type.
pub fn type_missing(facts: &Facts<'_>) -> Answer {
    let countries = ID_TYPE_COUNTRIES.at(facts);
    each(facts, &mut |record| match (record.tax_id_type, record.country) {
        (Fact::Known(_), _) => Answer::Clear,
        (Fact::Missing | Fact::Unreadable, Fact::Missing | Fact::Unreadable) => record.country().unknown(),
        (Fact::Missing | Fact::Unreadable, Fact::Known(country)) if !country.is_one_of(countries) => Answer::Clear,
        (Fact::Missing | Fact::Unreadable, Fact::Known(country)) => {
            let evident = record.tin().known().and_then(Result::ok).and_then(|tin| tin.type_in(country));
            match (record.tax_id_type().must_be_stated(), evident) {
                (answer, Some(evident)) if answer.is_found() => answer.with("type", Detail::Word(evident)),
                (answer, _) => answer,
            }
        }
    })
}

/// Finds an unknown type of tax identification number.
pub fn unknown_type(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| record.tax_id_type().must_be_on(ID_TYPES.at(facts), &[]))
}

/// Finds a tax identification number that is no longer valid.
pub fn expired(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| record.valid_until().finds_if_stated(|last| last < facts.today))
}

/// Finds a number that is not a tax identification number of its country, even without its check characters.
pub fn number_malformed(facts: &Facts<'_>) -> Answer {
    each_number(facts, &|record, problem| match problem {
        Some(
            TinProblem::NoDigit
            | TinProblem::Length { .. }
            | TinProblem::Character { .. }
            | TinProblem::Meaning { .. }
            | TinProblem::Another { .. },
        ) => explained(record.number().found(), record, problem),
        Some(TinProblem::CheckCharacter { .. } | TinProblem::Unverifiable) | None => Answer::Clear,
    })
}

/// Finds a wrong check digit, except in the bank's own test value in its sandbox.
pub fn wrong_check_digit(facts: &Facts<'_>) -> Answer {
    each_number(facts, &|record, problem| {
        if is_typing_error(problem) && !is_sandbox_number(record, facts) {
            explained(record.number().found(), record, problem)
        } else {
            Answer::Clear
        }
    })
}

/// Finds a tax identification number of a country that issues none, or that has no rule here.
pub fn number_not_verifiable(facts: &Facts<'_>) -> Answer {
    let without_numbers = COUNTRIES_WITHOUT_NUMBERS.at(facts);
    each_number(facts, &|record, problem| match (problem, record.country) {
        (Some(TinProblem::Unverifiable), Fact::Known(country)) if country.is_one_of(without_numbers) => {
            record.number().found().with("reason", Detail::Phrase("issues_none", words::TAX_ISSUES_NONE))
        }
        (Some(TinProblem::Unverifiable), _) => {
            record.number().unknown().with("reason", reason(TinProblem::Unverifiable))
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

/// Finds a test value of the bank with a wrong check digit.
pub fn check_digit_contradicts_bank(facts: &Facts<'_>) -> Answer {
    each_number(facts, &|record, problem| {
        record.number().at.found_if(is_typing_error(problem) && is_sandbox_number(record, facts))
    })
}

/// Finds a tax identification number with separators or lower-case letters.
pub fn number_not_compact(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| record.number().finds_if_stated(|number| !tin::is_compact(number)))
}

/// Finds a primary tax identification without a number.
pub fn reason_only(facts: &Facts<'_>) -> Answer {
    each(facts, &mut |record| match (record.primary, record.number, record.reason_no_tin) {
        (Fact::Known(false), _, _) | (_, Fact::Known(_), _) | (_, _, Fact::Missing) => Answer::Clear,
        (Fact::Known(true), Fact::Missing, Fact::Known(_)) => record.reason_no_tin().found(),
        (Fact::Missing | Fact::Unreadable, _, _) => record.primary().unknown(),
        (_, Fact::Unreadable, _) => record.number().unknown(),
        (_, Fact::Missing, Fact::Unreadable) => record.reason_no_tin().unknown(),
    })
}

/// The state of the branch's grace period.
enum Grace {
    /// Until a last day, once there is an account.
    Runs(Option<NaiveDate>),
    /// Since a last day, where the branch gave time.
    Over(Option<NaiveDate>),
    /// There is an account, and the day of its opening is not stated.
    Unknown,
}

/// Returns the state of the grace period. Before opening it has not begun; its last day is included.
fn grace(facts: &Facts<'_>) -> Grace {
    let in_grace_branch = facts.branch.known().is_some_and(|branch| branch.is_one_of(GRACE_BRANCHES.at(facts)));
    let days = u64::try_from(GRACE_DAYS.at(facts)).unwrap_or_default();
    if !in_grace_branch {
        return Grace::Over(None);
    }
    match facts.account {
        None => Grace::Runs(None),
        Some(Fact::Known(opened_at)) => match opened_at.date_naive().checked_add_days(Days::new(days)) {
            Some(last) if facts.today <= last => Grace::Runs(Some(last)),
            last => Grace::Over(last),
        },
        Some(Fact::Missing) => Grace::Unknown,
        Some(Fact::Unreadable) => Grace::Over(None),
    }
}

/// Combines the answers of all records. A value that is no list of records is for the rule on wrong types.
fn each(facts: &Facts<'_>, check: &mut dyn FnMut(&TaxFacts<'_>) -> Answer) -> Answer {
    facts.tax_identifications().map(check).collect()
}

/// Combines the answers of all numbers; a record without a number has a rule of its own.
fn each_number(facts: &Facts<'_>, check: &dyn Fn(&TaxFacts<'_>, Option<TinProblem>) -> Answer) -> Answer {
    each(facts, &mut |record| match (record.number, record.tin()) {
        (Fact::Missing, _) => Answer::Clear,
        (Fact::Known(_) | Fact::Unreadable, Fact::Known(read)) => check(record, read.err()),
        (Fact::Unreadable, Fact::Missing | Fact::Unreadable) => record.number().unknown(),
        (Fact::Known(_), Fact::Missing | Fact::Unreadable) => record.country().unknown(),
    })
}

/// Adds to an answer the expected number and the position of the problem.
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
        | TinProblem::CheckCharacter { .. } => {
            let position = problem.position().map(|position| Detail::number(position.saturating_add(1)));
            answer.with_known("position", position)
        }
    }
}

/// Returns the problem in words, with its name for machines.
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

/// Returns whether only the check character of a number is wrong.
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
