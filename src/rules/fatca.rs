//! FATCA: what ties the applicant to the United States, by the bank's hard and soft criteria.
//!
//! Every function looks at the end state of the application: a soft criterion is resolved when the applicant has
//! given a number with another calling code and a physical address, and then these rules are clear. Not covered:
//! a second nationality, standing instructions and powers of attorney, which no field of the API holds.

use crate::facts::address::AddressKind;
use crate::facts::country::Country;
use crate::facts::phone::{CallingCode, Reading};
use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail, Pointer};
use crate::rulebook::values::fatca::{OTHER_US_TERRITORIES, US, US_AREAS, US_CALLING_CODE};
use crate::rules::mobile_number::{self, PERSON, RESOURCE};

/// A document of the United States in any of the identifications.
pub fn us_document(facts: &Facts<'_>) -> Answer {
    let codes = US.at(facts.today);
    let deciding = &facts.identification;
    let others = facts.identifications().filter(|one| is_in(one.legitimation_country, codes));
    let found = Answer::found_at(others.map(|one| one.at("legitimation_country")));
    match deciding.legitimation_country {
        Fact::Known(_) => found,
        Fact::Missing | Fact::Unreadable => found.or_else(|| Answer::unknown(deciding.at("legitimation_country"))),
    }
}

/// A citizen of the United States.
pub fn us_nationality(facts: &Facts<'_>) -> Answer {
    let codes = US.at(facts.today);
    facts.person.nationality.judge("/person/nationality", |country| country.is_one_of(codes))
}

/// Lives in one of the three areas.
pub fn us_residence(facts: &Facts<'_>) -> Answer {
    residence(facts, US_AREAS.at(facts.today))
}

/// Born in one of the three areas.
pub fn us_birthplace(facts: &Facts<'_>) -> Answer {
    let codes = US_AREAS.at(facts.today);
    facts.person.birth_country.judge("/person/birth_country", |country| country.is_one_of(codes))
}

/// A territory is no nationality; its people mostly hold that of the United States.
pub fn us_territory_nationality(facts: &Facts<'_>) -> Answer {
    let (us, areas) = (US.at(facts.today), US_AREAS.at(facts.today));
    let others = OTHER_US_TERRITORIES.at(facts.today);
    facts.person.nationality.judge("/person/nationality", |country| {
        !country.is_one_of(us) && (country.is_one_of(areas) || country.is_one_of(others))
    })
}

/// A document of a territory in any of the identifications. A missing country is the question of the rule above on
/// documents of the United States.
pub fn us_territory_document(facts: &Facts<'_>) -> Answer {
    let (us, areas) = (US.at(facts.today), US_AREAS.at(facts.today));
    let others = OTHER_US_TERRITORIES.at(facts.today);
    let is_territory = |country| !is_in(country, us) && (is_in(country, areas) || is_in(country, others));
    let hits = facts.identifications().filter(|one| is_territory(one.legitimation_country));
    Answer::found_at(hits.map(|one| one.at("legitimation_country")))
}

/// Lives in a territory that the hard criterion does not name.
pub fn us_territory_residence(facts: &Facts<'_>) -> Answer {
    residence(facts, OTHER_US_TERRITORIES.at(facts.today))
}

/// Born in a territory that the hard criterion does not name.
pub fn us_territory_birthplace(facts: &Facts<'_>) -> Answer {
    let codes = OTHER_US_TERRITORIES.at(facts.today);
    facts.person.birth_country.judge("/person/birth_country", |country| country.is_one_of(codes))
}

/// Mail goes to the United States or a territory. No mailing address is no open question.
pub fn us_contact_address(facts: &Facts<'_>) -> Answer {
    let (areas, others) = (US_AREAS.at(facts.today), OTHER_US_TERRITORIES.at(facts.today));
    facts.person.contact_address.map_or(Answer::Clear, |address| {
        address
            .country
            .judge("/person/contact_address/country", |country| country.is_one_of(areas) || country.is_one_of(others))
    })
}

/// A phone field begins with the calling code, whatever follows it. What is not stated is asked for by other rules as
/// long as one number is stated.
pub fn us_phone(facts: &Facts<'_>) -> Answer {
    let number = |fact: Fact<Reading<'_>>, field| match (fact, is_american(fact, facts)) {
        (Fact::Known(reading), Some(true)) => {
            match reading.shape().and_then(|phone| phone.regions().first().copied()) {
                Some(region) => Answer::found(field).with("region", Detail::Word(region)),
                None => Answer::found(field),
            }
        }
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, Some(_)) | (Fact::Missing, None) => Answer::Clear,
        (Fact::Known(_) | Fact::Unreadable, None) => facts.unknown(field),
    };
    let of_person = facts.person.mobile_number;
    if matches!((facts.mobile_number, of_person), (Fact::Missing, Fact::Missing)) {
        return facts.unknown(RESOURCE);
    }
    let of_resource = number(facts.mobile_number, RESOURCE);
    if is_cleared_by_resource(facts) { of_resource } else { of_resource.or(number(of_person, PERSON)) }
}

/// The number in the person's field, which nobody can change, although the customer's own is another.
pub fn us_phone_cleared(facts: &Facts<'_>) -> Answer {
    match (facts.person.mobile_number, is_american(facts.person.mobile_number, facts)) {
        (Fact::Known(_), Some(true)) if is_cleared_by_resource(facts) => Answer::found(PERSON),
        (Fact::Unreadable, _) => facts.unknown(PERSON),
        (Fact::Known(_) | Fact::Missing, _) => Answer::Clear,
    }
}

/// The residential address is one where nobody lives.
pub fn address_not_physical(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(AddressKind::Physical) => Answer::Clear,
        Fact::Known(kind @ (AddressKind::PoBox | AddressKind::CareOf | AddressKind::PosteRestante)) => {
            Answer::found_at(address.lines_of_kind().map(Pointer::from)).with("kind", Detail::Word(kind.name()))
        }
        Fact::Missing => Answer::unknown("/person/address/line_1"),
        Fact::Unreadable => Answer::unknown("/person/address/line_1").or(Answer::unknown("/person/address/line_2")),
    }
}

/// A wording that can be innocent.
pub fn possible_care_of(facts: &Facts<'_>) -> Answer {
    match (facts.person.address.kind, facts.person.address.possible_care_of) {
        (Fact::Known(_), true) => Answer::found("/person/address/line_1"),
        (Fact::Known(_), false) => Answer::Clear,
        (Fact::Missing | Fact::Unreadable, _) => Answer::unknown("/person/address/line_1"),
    }
}

/// Both the declaration and its instant are mandatory.
pub fn declaration_missing(facts: &Facts<'_>) -> Answer {
    stated(facts.person.fatca_relevant, "/person/fatca_relevant")
        .or(stated(facts.person.fatca_crs_confirmed_at, "/person/fatca_crs_confirmed_at"))
}

/// The applicant says yes.
pub fn declared_us_relevant(facts: &Facts<'_>) -> Answer {
    facts.person.fatca_relevant.judge("/person/fatca_relevant", |relevant| relevant)
}

/// A tax record of the United States. That there is no record at all is for the family `tax`.
pub fn us_tax_residence(facts: &Facts<'_>) -> Answer {
    let codes = US.at(facts.today);
    facts.tax_identifications().fold(Answer::Clear, |answer, record| {
        answer.or_else(|| match record.country {
            Fact::Known(country) if country.is_one_of(codes) => Answer::found(record.at("country")),
            Fact::Known(_) => Answer::Clear,
            Fact::Missing | Fact::Unreadable => Answer::unknown(record.at("country")),
        })
    })
}

/// The provider may have changed data since.
pub fn screening_stale(facts: &Facts<'_>) -> Answer {
    let identification = &facts.identification;
    match identification.completed_at {
        Fact::Known(completed_at) if facts.lies_ahead(completed_at) => {
            Answer::found(identification.at("completed_at"))
        }
        Fact::Known(_) => Answer::Clear,
        Fact::Missing if identification.is_stated() && !identification.is_successful() => Answer::Clear,
        Fact::Missing | Fact::Unreadable => Answer::unknown(identification.at("completed_at")),
    }
}

fn is_in(country: Fact<Country>, codes: &[&str]) -> bool {
    country.known().is_some_and(|country| country.is_one_of(codes))
}

/// Both the address stated and the one the identification found, where it found one.
fn residence(facts: &Facts<'_>, codes: &[&str]) -> Answer {
    let stated = facts.person.address.country.judge("/person/address/country", |country| country.is_one_of(codes));
    facts.identifications().filter_map(|one| Some((one, one.address_country?))).fold(
        stated,
        |answer, (one, country)| match country {
            Fact::Known(country) if country.is_one_of(codes) => answer.or(Answer::found(one.at("address/country"))),
            Fact::Known(_) => answer,
            Fact::Missing | Fact::Unreadable => answer.or(Answer::unknown(one.at("address/country"))),
        },
    )
}

/// Whether a number has the calling code. `None`: it shows none.
fn is_american(number: Fact<Reading<'_>>, facts: &Facts<'_>) -> Option<bool> {
    let reading = number.known()?;
    match reading.calling_code {
        CallingCode::Known(code) => {
            let is_american = i64::from(code) == US_CALLING_CODE.at(facts.today);
            // The bank's documented test number has the calling code that the rule looks for.
            Some(is_american && !mobile_number::is_for_this_sandbox(&reading, facts))
        }
        CallingCode::Nobodys => Some(false),
        CallingCode::Illegible => None,
    }
}

/// Whether the customer has clarified: the number of the resource is verified and of another country.
fn is_cleared_by_resource(facts: &Facts<'_>) -> bool {
    let is_good = facts.mobile_number.known().is_some_and(|reading| reading.number.is_ok());
    let is_verified = matches!(facts.mobile_number_verified, Fact::Known(true));
    is_good && is_verified && is_american(facts.mobile_number, facts) == Some(false)
}

fn stated<T>(fact: Fact<T>, field: &'static str) -> Answer {
    match fact {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing => Answer::found(field),
        Fact::Unreadable => Answer::unknown(field),
    }
}
