//! FATCA: what ties the applicant to the United States, by the bank's hard and soft criteria.
//!
//! Every function looks at the end state of the application: a soft criterion is resolved when the applicant has
//! given a number with another calling code and a physical address, and then these rules are clear. Not covered:
//! a second nationality, standing instructions and powers of attorney, which no field of the API holds.

use crate::facts::address::AddressKind;
use crate::facts::country::Country;
use crate::facts::phone::Phone;
use crate::facts::{Fact, Facts, of_mailing, residential};
use crate::finding::{Answer, Detail, Pointer};
use crate::rulebook::values::fatca::{OTHER_US_TERRITORIES, SANDBOX_NUMBERS, US, US_AREAS, US_CALLING_CODE};

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

/// Either phone field begins with the calling code. A number that names no country cannot be told.
pub fn us_phone(facts: &Facts<'_>) -> Answer {
    let code = US_CALLING_CODE.at(facts.today);
    let number = |fact: &Fact<_>, field: &'static str| match fact {
        Fact::Known(Ok(phone)) if is_american(phone, code) && !is_sandbox_number(phone, facts) => {
            let answer = Answer::found(field);
            match phone.regions().first() {
                Some(region) => answer.with("region", Detail::Word(region)),
                None => answer,
            }
        }
        Fact::Known(Ok(_)) => Answer::Clear,
        Fact::Known(Err(_)) | Fact::Missing | Fact::Unreadable => facts.unknown(field),
    };
    number(&facts.mobile_number, "/mobile_number/number")
        .or(number(&facts.person.mobile_number, "/person/mobile_number"))
}

/// The residential address is one where nobody lives.
pub fn address_not_physical(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(AddressKind::Physical | AddressKind::Unknown) => Answer::Clear,
        Fact::Known(
            kind
            @ (AddressKind::PoBox | AddressKind::CareOf | AddressKind::PosteRestante | AddressKind::NoFixedAbode),
        ) => Answer::found_at(address.parts_of_kind().map(Pointer::from)).with("kind", Detail::Word(kind.name())),
        Fact::Known(AddressKind::NoAddress) | Fact::Missing => Answer::unknown("/person/address/line_1"),
        Fact::Unreadable => Answer::unknown("/person/address/line_1").or(Answer::unknown("/person/address/line_2")),
    }
}

/// APO, FPO and DPO are post offices of the United States wherever they are, in either address.
pub fn us_military_post(facts: &Facts<'_>) -> Answer {
    let mailing = facts.person.contact_address.map(|address| address.reading.us_military_post).unwrap_or_default();
    let address = &facts.person.address;
    let found = Answer::found_at(
        (address.reading.us_military_post.iter().map(residential))
            .chain(mailing.iter().map(of_mailing))
            .map(Pointer::from),
    );
    match address.kind {
        Fact::Known(_) => found,
        Fact::Missing => found.or_else(|| Answer::unknown("/person/address/line_1")),
        Fact::Unreadable => {
            found.or_else(|| Answer::unknown("/person/address/line_1").or(Answer::unknown("/person/address/line_2")))
        }
    }
}

/// A wording that can be innocent.
pub fn possible_care_of(facts: &Facts<'_>) -> Answer {
    match (facts.person.address.kind, facts.person.address.reading.possible_care_of) {
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

fn is_american(phone: &Phone, calling_code: i64) -> bool {
    phone.calling_code().is_some_and(|code| i64::from(code) == calling_code)
}

/// The bank's documented test number has the calling code that the rule looks for.
fn is_sandbox_number(phone: &Phone, facts: &Facts<'_>) -> bool {
    facts.sandbox && SANDBOX_NUMBERS.at(facts.today).iter().any(|number| phone.is(number))
}

fn stated<T>(fact: Fact<T>, field: &'static str) -> Answer {
    match fact {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing => Answer::found(field),
        Fact::Unreadable => Answer::unknown(field),
    }
}
