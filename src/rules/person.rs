//! The person: mandatory data points, formats and lists of values, age, country of residence.
//!
//! By the bank's lists for each flow. A missing value is reported once, by [`data_missing`]; the rules on single values
//! look at what is stated. Not covered: names, addresses, phone numbers and consents, which have families of their
//! own, and whether what is stated is true.

use chrono::{Datelike as _, NaiveDate};

use super::answers::{missing_of, perhaps};
use crate::application::Pointer;
use crate::application::{Field, Stated};
use crate::facts::{Fact, Facts, IdentificationFacts, PersonFacts, text};
use crate::finding::{Answer, Detail};
use crate::rulebook::Method;
use crate::rulebook::values::person::{
    ANNUAL_INCOME_RANGES, EMPLOYMENT_STATUS_SLIPS, EMPLOYMENT_STATUSES, MARITAL_STATUS_SLIPS, MARITAL_STATUSES,
    MAXIMUM_AGE_YEARS, METHODS_USING_MOBILE_NUMBER, MINIMUM_AGE_YEARS, NEUTRAL_SALUTATION_BRANCHES,
    REQUIRED_FOR_BANKING, REQUIRED_FOR_IDENTIFICATION, SALUTATION_SLIPS, SALUTATIONS, TAX_ASSESSMENT_SLIPS,
    TAX_ASSESSMENTS, TITLE_SLIPS, TITLES,
};
use crate::rulebook::{Key, List, Map, tables};
use crate::rules::mobile_number::PERSON;
use crate::value::country::Country;

/// Every data point of the flow that is not stated, in the order of the form.
pub fn data_missing(facts: &Facts<'_>) -> Answer {
    let required = if facts.leads_to_account() { &REQUIRED_FOR_BANKING } else { &REQUIRED_FOR_IDENTIFICATION };
    let needs_number = uses_mobile_number(facts);
    let required = required.at(facts).iter().filter(|pointer| needs_number || **pointer != PERSON);
    missing_of(facts, required, |pointer| match pointer {
        SALUTATION => neutral_salutation(facts),
        pointer => facts.found(pointer),
    })
}

/// Whether the person's number goes to a provider of the method. Where the method is not known, it may; after a failure
/// that of the next identification is not.
fn uses_mobile_number(facts: &Facts<'_>) -> bool {
    if facts.identification.has_failed() {
        return true;
    }
    match facts.identification.method {
        Fact::Known(Method::Unrecognised) | Fact::Missing | Fact::Unreadable => true,
        Fact::Known(method) => METHODS_USING_MOBILE_NUMBER.at(facts).contains(&method.name()),
    }
}

/// No salutation of the list.
pub fn salutation_not_listed(facts: &Facts<'_>) -> Answer {
    let fields = [SALUTATION, "/change/salutation"];
    not_listed(facts, fields, &|person| person.salutation, &SALUTATIONS, SALUTATION_SLIPS.at(facts))
}

/// No title of the list.
pub fn title_not_listed(facts: &Facts<'_>) -> Answer {
    let fields = ["/person/title", "/change/title"];
    not_listed(facts, fields, &|person| person.title, &TITLES, TITLE_SLIPS.at(facts))
}

/// No status of the list.
pub fn employment_status_not_listed(facts: &Facts<'_>) -> Answer {
    let fields = ["/person/employment_status", "/change/employment_status"];
    let slips = EMPLOYMENT_STATUS_SLIPS.at(facts);
    not_listed(facts, fields, &|person| person.employment_status, &EMPLOYMENT_STATUSES, slips)
}

/// No status of the list.
pub fn marital_status_not_listed(facts: &Facts<'_>) -> Answer {
    let fields = [MARITAL_STATUS, "/change/tax_information/marital_status"];
    let slips = MARITAL_STATUS_SLIPS.at(facts);
    not_listed(facts, fields, &|person| person.marital_status, &MARITAL_STATUSES, slips)
}

/// No assessment of the list.
pub fn tax_assessment_not_listed(facts: &Facts<'_>) -> Answer {
    let fields = ["/person/tax_information/tax_assessment", "/change/tax_information/tax_assessment"];
    let slips = TAX_ASSESSMENT_SLIPS.at(facts);
    not_listed(facts, fields, &|person| person.tax_assessment, &TAX_ASSESSMENTS, slips)
}

/// No range of the list.
pub fn annual_income_range_not_listed(facts: &Facts<'_>) -> Answer {
    let fields = ["/person/annual_income_range", "/change/annual_income_range"];
    not_listed(facts, fields, &|person| person.annual_income_range, &ANNUAL_INCOME_RANGES, &[])
}

/// A country that exists, in another spelling than the API's.
pub fn country_not_alpha2(facts: &Facts<'_>) -> Answer {
    let Some(person) = facts.application.person.present() else { return Answer::Clear };
    let spelled_otherwise = |field| {
        let Fact::Known(code) = text(field) else { return false };
        Country::parse(code).is_some_and(|country| !country.alpha2().eq_ignore_ascii_case(code))
    };
    let address = person.address.present().map(|address| &address.country);
    let contact_address = person.contact_address.present().map(|address| &address.country);
    let fields = [
        (Some(&person.birth_country), "/person/birth_country"),
        (Some(&person.nationality), "/person/nationality"),
        (address, "/person/address/country"),
        (contact_address, "/person/contact_address/country"),
    ];
    let found = fields.into_iter().filter(|(field, _)| field.is_some_and(spelled_otherwise));
    Answer::found_at(found.map(|(_, pointer)| pointer.into()))
}

/// Not born yet.
pub fn birth_date_in_future(facts: &Facts<'_>) -> Answer {
    facts.person.birth_date.judge("/person/birth_date", |birth_date| birth_date > facts.day_of_applicant)
}

/// Older than anybody alive.
pub fn born_too_long_ago(facts: &Facts<'_>) -> Answer {
    let years = MAXIMUM_AGE_YEARS.at(facts);
    facts
        .person
        .birth_date
        .judge("/person/birth_date", |birth_date| birthday(birth_date, years).is_some_and(|day| day <= facts.today))
}

/// Born, and not of age yet.
pub fn minor(facts: &Facts<'_>) -> Answer {
    let years = MINIMUM_AGE_YEARS.at(facts);
    facts.person.birth_date.judge("/person/birth_date", |birth_date| {
        let today = facts.day_of_applicant;
        birth_date <= today && birthday(birth_date, years).is_none_or(|of_age| today < of_age)
    })
}

/// No letter at all.
pub fn birth_city_not_a_city(facts: &Facts<'_>) -> Answer {
    judge_stated(facts.person.birth_city, "/person/birth_city", |city| !city.chars().any(char::is_alphabetic))
}

/// Outside the list that the caller supplies; without a list nothing is found.
pub fn residence_not_allowed(facts: &Facts<'_>) -> Answer {
    const LIST: &str = "/allowed_residence_countries";
    let allowed = match &facts.application.allowed_residence_countries {
        Field::Absent | Field::Null => return Answer::Clear,
        Field::Unreadable(_) => return Answer::unknown(LIST),
        Field::Present(allowed) => allowed,
    };
    let country = |entry| match text(entry) {
        Fact::Known(code) => Some(Country::parse(code)),
        Fact::Missing => None,
        Fact::Unreadable => Some(None),
    };
    let countries = || allowed.iter().filter_map(country);
    let judge = |residence: Country, at: &dyn Fn() -> Pointer| {
        if countries().any(|country| country == Some(residence)) {
            Answer::Clear
        } else if countries().any(|country| country.is_none()) {
            Answer::unknown(LIST)
        } else {
            let names = countries().flatten().filter_map(|country| tables::country(country.alpha2()));
            names.fold(Answer::found(at()), |answer, country| answer.with("allowed", Detail::Word(country.alpha2)))
        }
    };
    let stated = match facts.person.address.country {
        Fact::Known(residence) => judge(residence, &|| "/person/address/country".into()),
        Fact::Missing | Fact::Unreadable => Answer::unknown("/person/address/country"),
    };
    // What a provider found is so until another one finds something else.
    let country_found = |one: &IdentificationFacts<'_>| one.address.and_then(|address| address.country.known());
    let found = || facts.current_identifications().filter_map(|one| Some((one, country_found(one)?)));
    let last = found().filter_map(|(one, _)| one.newest).max();
    found()
        .filter(|(one, _)| !one.is_before(last))
        .fold(stated, |answer, (one, country)| answer.or(judge(country, &|| one.at("address/country"))))
}

/// Nobody said which countries are allowed.
pub fn residence_not_checked(facts: &Facts<'_>) -> Answer {
    match Stated::of(&facts.application.allowed_residence_countries) {
        Stated::Something => Answer::Clear,
        Stated::Nothing | Stated::Null => Answer::found("/allowed_residence_countries"),
        Stated::Unreadable => Answer::unknown("/allowed_residence_countries"),
    }
}

/// Stated, and says nothing.
pub fn marital_status_unknown(facts: &Facts<'_>) -> Answer {
    judge_stated(facts.person.marital_status, MARITAL_STATUS, |status| status == "UNKNOWN")
}

/// Says yes.
pub fn self_declared_pep(facts: &Facts<'_>) -> Answer {
    judge_stated(facts.person.self_declared_as_pep, "/person/self_declared_as_pep", |is_pep| is_pep)
}

const SALUTATION: &str = "/person/salutation";
const MARITAL_STATUS: &str = "/person/tax_information/marital_status";

/// Judges one field that another rule asks for, or that is optional: missing is clear.
fn judge_stated<T>(fact: Fact<T>, field: &'static str, is_find: impl FnOnce(T) -> bool) -> Answer {
    match fact {
        Fact::Missing => Answer::Clear,
        Fact::Known(_) | Fact::Unreadable => fact.judge(field, is_find),
    }
}

/// `null` is an answer where the branch knows it.
fn neutral_salutation(facts: &Facts<'_>) -> Answer {
    match facts.branch {
        Fact::Known(branch) if branch.is_one_of(NEUTRAL_SALUTATION_BRANCHES.at(facts)) => Answer::Clear,
        Fact::Known(_) => Answer::found(SALUTATION),
        Fact::Missing | Fact::Unreadable => Answer::unknown("/branch"),
    }
}

/// The day of that birthday. There is no 29 February in a common year: the next day counts.
fn birthday(birth_date: NaiveDate, years: i64) -> Option<NaiveDate> {
    let year = birth_date.year().checked_add(i32::try_from(years).ok()?)?;
    birth_date.with_year(year).or_else(|| birth_date.succ_opt()?.with_year(year))
}

/// A value outside its list, of the change that is about to be sent or of the person.
fn not_listed<'a>(
    facts: &Facts<'a>,
    [of_person, of_change]: [&'static str; 2],
    value: &dyn Fn(&PersonFacts<'a>) -> Fact<&'a str>,
    list: &Key<List>,
    slips: Map,
) -> Answer {
    let list = list.at(facts);
    let judge = |person: &PersonFacts<'a>, field: &'static str| {
        let value = value(person);
        let answer = judge_stated(value, field, |value| !list.contains(&value));
        perhaps(answer, value, list, slips)
    };
    match &facts.change {
        Fact::Known(change) => judge(change, of_change).or_else(|| judge(&facts.person, of_person)),
        Fact::Missing | Fact::Unreadable => judge(&facts.person, of_person),
    }
}
