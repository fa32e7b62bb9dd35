//! The person: mandatory data points, formats and lists of values, age, country of residence.
//!
//! By the bank's lists for each flow. A missing value is reported once, by [`data_missing`]; the rules on single
//! values check what is stated. Not covered: names, addresses, phone numbers and consents, which have families of
//! their own, and whether a value is true.

use chrono::{Datelike as _, NaiveDate};

use super::answers::missing_of;
use crate::facts::{Fact, Facts, IdentificationFacts, PersonFacts, Place, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::person::{
    ANNUAL_INCOME_RANGES, EMPLOYMENT_STATUS_NEAR_MISSES, EMPLOYMENT_STATUSES, MARITAL_STATUS_NEAR_MISSES,
    MARITAL_STATUSES, MAXIMUM_AGE_YEARS, METHODS_USING_MOBILE_NUMBER, MINIMUM_AGE_YEARS, NEUTRAL_SALUTATION_BRANCHES,
    REQUIRED_FOR_BANKING, REQUIRED_FOR_IDENTIFICATION, SALUTATION_NEAR_MISSES, SALUTATIONS,
    TAX_ASSESSMENT_NEAR_MISSES, TAX_ASSESSMENTS, TITLE_NEAR_MISSES, TITLES, UNKNOWN_MARITAL_STATUSES,
};
use crate::rulebook::{List, Map, Method, tables};
use crate::value::country::Country;

/// Finds every mandatory field of the flow that is missing, in the order of the form.
pub fn data_missing(facts: &Facts<'_>) -> Answer {
    let required = if facts.leads_to_account() { &REQUIRED_FOR_BANKING } else { &REQUIRED_FOR_IDENTIFICATION };
    let needs_number = uses_mobile_number(facts);
    let (number, salutation) = (facts.person.mobile_number().at.name(), facts.person.salutation().at.name());
    let required = required.at(facts).iter().copied().filter(|field| needs_number || *field != number);
    missing_of(
        facts,
        required,
        |at| if at.name() == salutation { neutral_salutation(facts) } else { facts.found(at) },
    )
}

/// Returns whether the person's number goes to a provider of the method. Where the method is not known, it may; after
/// a failure the method of the next identification is not known.
fn uses_mobile_number(facts: &Facts<'_>) -> bool {
    if facts.identification.has_failed() {
        return true;
    }
    match facts.identification.method().fact {
        Fact::Known(Method::Unrecognised) | Fact::Missing | Fact::Unreadable => true,
        Fact::Known(method) => METHODS_USING_MOBILE_NUMBER.at(facts).contains(&method.name()),
    }
}

/// Finds a salutation that is not in the list of values.
pub fn salutation_not_listed(facts: &Facts<'_>) -> Answer {
    not_listed(facts, PersonFacts::salutation, SALUTATIONS.at(facts), SALUTATION_NEAR_MISSES.at(facts))
}

/// Finds an academic title that is not in the list of values.
pub fn title_not_listed(facts: &Facts<'_>) -> Answer {
    not_listed(facts, PersonFacts::title, TITLES.at(facts), TITLE_NEAR_MISSES.at(facts))
}

/// Finds an employment status that is not in the list of values.
pub fn employment_status_not_listed(facts: &Facts<'_>) -> Answer {
    not_listed(
        facts,
        PersonFacts::employment_status,
        EMPLOYMENT_STATUSES.at(facts),
        EMPLOYMENT_STATUS_NEAR_MISSES.at(facts),
    )
}

/// Finds a marital status that is not in the list of values.
pub fn marital_status_not_listed(facts: &Facts<'_>) -> Answer {
    not_listed(facts, PersonFacts::marital_status, MARITAL_STATUSES.at(facts), MARITAL_STATUS_NEAR_MISSES.at(facts))
}

/// Finds a tax assessment that is not in the list of values.
pub fn tax_assessment_not_listed(facts: &Facts<'_>) -> Answer {
    not_listed(facts, PersonFacts::tax_assessment, TAX_ASSESSMENTS.at(facts), TAX_ASSESSMENT_NEAR_MISSES.at(facts))
}

/// Finds an annual income range that is not in the list of values.
pub fn annual_income_range_not_listed(facts: &Facts<'_>) -> Answer {
    not_listed(facts, PersonFacts::annual_income_range, ANNUAL_INCOME_RANGES.at(facts), &[])
}

/// Finds a country that is not given as a two-letter code.
pub fn country_not_alpha2(facts: &Facts<'_>) -> Answer {
    let is_other = |code: &str| Country::parse(code).is_some_and(|one| !one.alpha2().eq_ignore_ascii_case(code));
    let found = facts.person_country_codes().into_iter().filter(|code| code.known().is_some_and(is_other));
    Answer::found_at(found.map(|code| code.pointer()))
}

/// Finds a date of birth in the future.
pub fn birth_date_in_future(facts: &Facts<'_>) -> Answer {
    facts.person.birth_date().finds(|birth_date| birth_date > facts.day_of_applicant)
}

/// Finds a date of birth that is too long ago.
pub fn born_too_long_ago(facts: &Facts<'_>) -> Answer {
    let years = MAXIMUM_AGE_YEARS.at(facts);
    facts.person.birth_date().finds(|birth_date| birthday(birth_date, years).is_some_and(|day| day <= facts.today))
}

/// Finds an applicant who is younger than the minimum age.
pub fn minor(facts: &Facts<'_>) -> Answer {
    let years = MINIMUM_AGE_YEARS.at(facts);
    facts.person.birth_date().finds(|birth_date| {
        let today = facts.day_of_applicant;
        birth_date <= today && birthday(birth_date, years).is_none_or(|of_age| today < of_age)
    })
}

/// Finds a city of birth without a letter.
pub fn birth_city_not_a_city(facts: &Facts<'_>) -> Answer {
    facts.person.birth_city().finds_if_stated(|city| !city.chars().any(char::is_alphabetic))
}

/// Finds a country of residence that the branch does not accept, by the list that the caller supplies; without a list
/// the answer is clear.
pub fn residence_not_allowed(facts: &Facts<'_>) -> Answer {
    let list = facts.allowed_residence_countries();
    list.if_stated(|allowed| {
        let country = |code: Placed<&str>| match code.fact {
            Fact::Known(code) => Some(Country::parse(code)),
            Fact::Missing => None,
            Fact::Unreadable => Some(None),
        };
        let countries = || allowed.iter().filter_map(country);
        let check = |residence: Country, at: Place| {
            if countries().any(|country| country == Some(residence)) {
                Answer::Clear
            } else if countries().any(|country| country.is_none()) {
                list.unknown()
            } else {
                let names = countries().flatten().filter_map(|country| tables::country(country.alpha2()));
                names.fold(Answer::found(at), |answer, country| answer.with("allowed", Detail::Word(country.alpha2)))
            }
        };
        let residence = facts.person.address.country();
        let stated = residence.if_known(|country| check(country, residence.at));
        // A country that a provider found counts until a later provider finds another one.
        let country_found = |one: &IdentificationFacts<'_>| {
            let country = one.address?.country();
            Some((country.known()?, country.at))
        };
        let found = || facts.current_identifications().filter_map(|one| Some((one, country_found(one)?)));
        let last = found().filter_map(|(one, _)| one.newest).max();
        let counts = found().filter(|(one, _)| !one.is_before(last));
        stated.or(counts.map(|(_, (country, at))| check(country, at)).collect())
    })
}

/// Finds a missing list of accepted countries of residence.
pub fn residence_not_checked(facts: &Facts<'_>) -> Answer {
    facts.allowed_residence_countries().must_be_stated()
}

/// Finds the marital status `UNKNOWN`.
pub fn marital_status_unknown(facts: &Facts<'_>) -> Answer {
    facts.person.marital_status().finds_if_stated(|status| UNKNOWN_MARITAL_STATUSES.at(facts).contains(&status))
}

/// Finds an applicant who declares to be politically exposed.
pub fn self_declared_pep(facts: &Facts<'_>) -> Answer {
    facts.person.self_declared_as_pep().finds_if_stated(|is_pep| is_pep)
}

/// Answers for a salutation of `null`, which is a valid value in some branches.
fn neutral_salutation(facts: &Facts<'_>) -> Answer {
    match facts.branch {
        Fact::Known(branch) if branch.is_one_of(NEUTRAL_SALUTATION_BRANCHES.at(facts)) => Answer::Clear,
        Fact::Known(_) => facts.person.salutation().found(),
        Fact::Missing | Fact::Unreadable => facts.branch().unknown(),
    }
}

/// Returns the day of that birthday. A common year has no 29 February: the next day counts.
fn birthday(birth_date: NaiveDate, years: i64) -> Option<NaiveDate> {
    let year = birth_date.year().checked_add(i32::try_from(years).ok()?)?;
    birth_date.with_year(year).or_else(|| birth_date.succ_opt()?.with_year(year))
}

/// Finds a value that is not on its list, in the change that is about to be sent or in the person.
// Not inlined: there are six of these rules.
#[inline(never)]
fn not_listed<'a>(
    facts: &Facts<'a>,
    value: fn(&PersonFacts<'a>) -> Placed<&'a str>,
    list: List,
    typos: Map,
) -> Answer {
    let of_person = || value(&facts.person).must_be_on(list, typos);
    match &facts.change {
        Fact::Known(change) => value(change).must_be_on(list, typos).or_else(of_person),
        Fact::Missing | Fact::Unreadable => of_person(),
    }
}
