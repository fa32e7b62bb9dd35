//! FATCA: the applicant's ties to the United States, by the bank's hard and soft criteria.
//!
//! Every function evaluates the present state of the application: once the applicant has given a number with another
//! calling code and a physical address, the soft criterion is resolved and these rules are clear. Not covered: a
//! second nationality, standing instructions and powers of attorney, for which the API has no field.

use std::cell::Cell;

use super::answers::list_of;
use crate::facts::{AddressFacts, Fact, Facts, Placed};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::fatca::{
    OTHER_US_TERRITORIES, US, US_AREAS, US_CALLING_CODE, US_NAMES, US_NAMES_ELSEWHERE, US_NOT_AFTER, US_SHORT_NAMES,
    US_STATE_NAMES,
};
use crate::rulebook::{Key, List, words};
use crate::rules::address::unreadable_lines;
use crate::rules::mobile_number;
use crate::value::address::AddressKind;
use crate::value::country::Country;
use crate::value::phone::{CallingCode, Reading};
use crate::value::place::{Beginnings, Ending, endings};

/// Finds an identification with a US document, by the document code or in any of the identifications.
pub fn us_document(facts: &Facts<'_>) -> Answer {
    let codes = US.at(facts);
    let deciding = facts.identification.legitimation_country();
    let found = document_of(facts, |issuer| issuer.is_one_of(codes));
    match (deciding.fact, issuer_by_code(facts)) {
        (Fact::Known(_), _) | (Fact::Missing, Some(_)) => found,
        (Fact::Missing, None) | (Fact::Unreadable, _) => found.or_else(|| deciding.unknown()),
    }
}

/// Finds a citizen of the United States.
pub fn us_nationality(facts: &Facts<'_>) -> Answer {
    let codes = US.at(facts);
    facts.person.nationality().finds(|country| country.is_one_of(codes))
}

/// Finds a residence in the US, US Minor Outlying Islands or US Virgin Islands.
pub fn us_residence(facts: &Facts<'_>) -> Answer {
    residence(facts, US_AREAS.at(facts))
}

/// Finds a birthplace in the US, US Minor Outlying Islands or US Virgin Islands.
pub fn us_birthplace(facts: &Facts<'_>) -> Answer {
    let codes = US_AREAS.at(facts);
    facts.person.birth_country().finds(|country| country.is_one_of(codes))
}

/// Finds a US territory that is stated as nationality. It is none; its people mostly have that of the United States.
pub fn us_territory_nationality(facts: &Facts<'_>) -> Answer {
    facts.person.nationality().finds(|country| is_territory(country, facts))
}

/// Finds an identification with a document of a US territory, by the document code or in any of the identifications.
/// A missing country is for [`us_document`].
pub fn us_territory_document(facts: &Facts<'_>) -> Answer {
    document_of(facts, |issuer| is_territory(issuer, facts))
}

/// Finds a residence in a US territory that the bank does not name.
pub fn us_territory_residence(facts: &Facts<'_>) -> Answer {
    residence(facts, OTHER_US_TERRITORIES.at(facts))
}

/// Finds a birthplace in a US territory that the bank does not name.
pub fn us_territory_birthplace(facts: &Facts<'_>) -> Answer {
    let codes = OTHER_US_TERRITORIES.at(facts);
    facts.person.birth_country().finds(|country| country.is_one_of(codes))
}

/// Finds a mailing address in the United States or a US territory. Without a mailing address the answer is clear.
pub fn us_contact_address(facts: &Facts<'_>) -> Answer {
    let is_american = |country| is_american_area(country, facts);
    facts.person.contact_address.map_or(Answer::Clear, |address| address.country().finds(is_american))
}

/// Finds a mobile number with the US calling code, whatever follows it. A missing number is for other rules as long
/// as one number is stated.
pub fn us_phone(facts: &Facts<'_>) -> Answer {
    let number = |number: Placed<Reading<'_>>| match (number.fact, is_american(number.fact, facts)) {
        (Fact::Known(reading), Some(true)) => {
            let region = reading.shape().and_then(|phone| phone.regions().iter().next());
            number.found().with_known("region", region.map(Detail::Word))
        }
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, Some(_)) | (Fact::Missing, None) => Answer::Clear,
        (Fact::Known(_) | Fact::Unreadable, None) => facts.unknown(number.at),
    };
    let (resource, person) = (facts.mobile_number(), facts.person.mobile_number());
    if matches!((resource.fact, person.fact), (Fact::Missing, Fact::Missing)) {
        return facts.unknown(resource.at);
    }
    let of_resource = number(resource);
    if is_cleared_by_resource(facts) { of_resource } else { of_resource.or(number(person)) }
}

/// Finds an earlier mobile number with the US calling code, in the person's field, which cannot be changed, if the
/// customer's present number has another.
pub fn us_phone_cleared(facts: &Facts<'_>) -> Answer {
    let person = facts.person.mobile_number();
    match (person.fact, is_american(person.fact, facts)) {
        (Fact::Known(_), Some(true)) if is_cleared_by_resource(facts) => person.found(),
        (Fact::Unreadable, _) => facts.unknown(person.at),
        (Fact::Known(_) | Fact::Missing, _) => Answer::Clear,
    }
}

/// Finds a residential address that is not a physical address, as stated or as an identification found it.
pub fn address_not_physical(facts: &Facts<'_>) -> Answer {
    stated_address_not_physical(facts).or(found_address_not_physical(facts))
}

/// Checks the addresses that the providers found. One without a street is not reported as a PO box.
fn found_address_not_physical(facts: &Facts<'_>) -> Answer {
    let answer = |found: Placed<AddressKind>| found.if_stated(|kind| as_not_physical(kind, || found.found()));
    facts.identifications().filter_map(|one| one.address).map(|address| answer(address.whole())).collect()
}

fn stated_address_not_physical(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(AddressKind::NoAddress) | Fact::Missing => address.line_1().unknown(),
        Fact::Known(kind) => as_not_physical(kind, || Answer::found_at(address.places(address.reading.parts))),
        Fact::Unreadable => unreadable_lines(facts),
    }
}

/// Found with the kind in words, unless the address is physical or may be.
fn as_not_physical(kind: AddressKind, found: impl FnOnce() -> Answer) -> Answer {
    let words = match kind {
        AddressKind::PoBox => words::ADDRESS_PO_BOX,
        AddressKind::CareOf => words::ADDRESS_CARE_OF,
        AddressKind::PosteRestante => words::ADDRESS_POSTE_RESTANTE,
        AddressKind::NoFixedAbode => words::ADDRESS_NO_FIXED_ABODE,
        AddressKind::Physical | AddressKind::NoAddress | AddressKind::Unknown => return Answer::Clear,
    };
    found().with("kind", Detail::Phrase(kind.name(), words))
}

/// Finds an address at a US military or diplomatic post office (APO, FPO, DPO), wherever it is, in any address.
pub fn us_military_post(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    let of_providers = facts.identifications().filter_map(|one| one.address.as_ref());
    let all = std::iter::once(address).chain(&facts.person.contact_address).chain(of_providers);
    let found = Answer::found_at(all.flat_map(|one| one.places(one.reading.us_military_post)));
    match address.kind {
        Fact::Known(_) => found,
        Fact::Missing => found.or_else(|| address.line_1().unknown()),
        Fact::Unreadable => found.or_else(|| unreadable_lines(facts)),
    }
}

/// Finds an address that may be in care of another person, by words that also have another meaning.
pub fn possible_care_of(facts: &Facts<'_>) -> Answer {
    let address = &facts.person.address;
    match address.kind {
        Fact::Known(_) => Answer::found_at(address.places(address.reading.possible_care_of)),
        Fact::Missing => address.line_1().unknown(),
        Fact::Unreadable => unreadable_lines(facts),
    }
}

/// Finds a missing declaration on US tax liability, or a missing instant of it.
pub fn declaration_missing(facts: &Facts<'_>) -> Answer {
    facts.person.fatca_relevant().must_be_stated().or(facts.person.fatca_crs_confirmed_at().must_be_stated())
}

/// Finds an applicant who declared to be subject to US tax.
pub fn declared_us_relevant(facts: &Facts<'_>) -> Answer {
    facts.person.fatca_relevant().finds(|relevant| relevant)
}

/// Finds a tax residence in the United States. A missing record is for the family `tax`.
pub fn us_tax_residence(facts: &Facts<'_>) -> Answer {
    let codes = US.at(facts);
    facts.tax_identifications().fold(Answer::Clear, |answer, record| {
        answer.or_else(|| record.country().finds(|country| country.is_one_of(codes)))
    })
}

/// Finds a tax residence in a US territory. A record without a country is for [`us_tax_residence`].
pub fn us_territory_tax_residence(facts: &Facts<'_>) -> Answer {
    let is_found = |country: Fact<Country>| country.known().is_some_and(|country| is_territory(country, facts));
    let found = facts.tax_identifications().filter(|record| is_found(record.country));
    Answer::found_at(found.map(|record| record.country().pointer()))
}

/// Finds an address or birthplace that names the US although its country is another.
pub fn us_in_words(facts: &Facts<'_>) -> Answer {
    let person = &facts.person;
    let beginnings = &beginnings(facts);
    let places_of_birth = [(person.birth_city(), Written::City), (person.birth_province(), Written::State)];
    let born = places_of_birth.into_iter();
    let born = born.map(|(text, written)| in_words(text, written, person.birth_country, facts, beginnings));
    let found = facts.identifications().filter_map(|one| one.address.as_ref());
    let addresses = std::iter::once(&person.address).chain(&person.contact_address).chain(found);
    born.chain(addresses.map(|address| address_in_words(address, facts, beginnings))).collect()
}

/// The way a name is written, which decides how it counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    Street,
    City,
    State,
}

/// Returns the beginnings of the names that [`names_us`] looks for. The lists are the same for every applicant, so
/// the result is cached; they are static, so their address in memory identifies them.
fn beginnings(facts: &Facts<'_>) -> Beginnings {
    type Kept = ([List; 4], Beginnings);
    thread_local!(static KEPT: Cell<Option<Kept>> = const { Cell::new(None) });
    let lists = [US_NAMES.at(facts), US_SHORT_NAMES.at(facts), US_STATE_NAMES.at(facts), US.at(facts)];
    let is_of_these = |(kept, _): &Kept| kept.iter().zip(lists).all(|(kept, list)| std::ptr::eq(*kept, list));
    match KEPT.get().filter(is_of_these) {
        Some((_, beginnings)) => beginnings,
        None => {
            let beginnings = Beginnings::of(&lists);
            KEPT.set(Some((lists, beginnings)));
            beginnings
        }
    }
}

fn address_in_words(address: &AddressFacts<'_>, facts: &Facts<'_>, beginnings: &Beginnings) -> Answer {
    let fields = [
        (address.line_1(), Written::Street),
        (address.line_2(), Written::Street),
        (address.city(), Written::City),
        (address.state(), Written::State),
    ];
    let each = fields.into_iter();
    each.map(|(text, written)| in_words(text, written, address.country, facts, beginnings)).collect()
}

/// Checks the text of a place beside its country. A missing or invalid country is for other rules.
fn in_words(
    text: Placed<&str>,
    written: Written,
    country: Fact<Country>,
    facts: &Facts<'_>,
    beginnings: &Beginnings,
) -> Answer {
    match country {
        Fact::Known(country) if !is_american_area(country, facts) => text.finds_if_stated(|text| {
            endings(text, beginnings).any(|ending| names_us(&ending, written, country, facts, beginnings))
        }),
        Fact::Known(_) | Fact::Missing | Fact::Unreadable => Answer::Clear,
    }
}

/// Returns whether a text names the United States: by a name of the country anywhere; by a short form, a code or a
/// state only as a part of its own.
fn names_us(
    ending: &Ending<'_>,
    written: Written,
    country: Country,
    facts: &Facts<'_>,
    beginnings: &Beginnings,
) -> bool {
    let is_name_of_street =
        || written == Written::Street && !ending.is_part && ending.comes_after(US_NOT_AFTER.at(facts));
    let find = |names: &Key<List>| ending.find(names.at(facts));
    let find_any = || {
        find(&US_NAMES).filter(|_| !is_name_of_street()).or_else(|| {
            let is_after_another = ending.follows || written == Written::State;
            let state = || find(&US_STATE_NAMES).filter(|_| is_after_another);
            find(&US_SHORT_NAMES).or_else(state).filter(|_| ending.is_part)
        })
    };
    let name = if beginnings.may_be(ending) { find_any() } else { None };
    let is_at_home = |name| list_of(country, US_NAMES_ELSEWHERE.at(facts)).is_some_and(|towns| towns.contains(&name));
    let is_division = || US.at(facts).iter().any(|code| ending.is_division_of(code));
    // In France, `Us` is a town; in `Paris, US` it is not, nor is `USA` one in `Chicago USA`.
    let is_town = |name| {
        let is_alone = ending.is_part && !ending.follows;
        is_at_home(name) && (is_alone || !US_SHORT_NAMES.at(facts).contains(&name))
    };
    name.is_some_and(|name| !is_town(name)) || is_division()
}

/// Finds an assessment as of a day before the end of the identification: the provider may have changed data since.
pub fn screening_stale(facts: &Facts<'_>) -> Answer {
    let one = &facts.identification;
    if one.completed_at == Fact::Missing && one.is_stated() && !one.is_successful() {
        return Answer::Clear;
    }
    one.completed_at().finds(|completed_at| facts.lies_ahead(completed_at))
}

/// Checks every issuer of a document: by the document code, and as the identifications found it.
fn document_of(facts: &Facts<'_>, is_found: impl Fn(Country) -> bool) -> Answer {
    let by_code = issuer_by_code(facts).filter(|issuer| is_found(*issuer)).map(|_| facts.document().pointer());
    let issuers = facts.identifications().map(|one| one.legitimation_country());
    let found = issuers.filter(|issuer| issuer.known().is_some_and(&is_found));
    Answer::found_at(found.map(|issuer| issuer.pointer()).chain(by_code))
}

fn issuer_by_code(facts: &Facts<'_>) -> Option<Country> {
    facts.document.known().flatten()?.country()
}

/// Returns whether a country is the United States or any of their territories.
fn is_american_area(country: Country, facts: &Facts<'_>) -> bool {
    let (areas, others) = (US_AREAS.at(facts), OTHER_US_TERRITORIES.at(facts));
    country.is_one_of(areas) || country.is_one_of(others)
}

/// Returns whether a country is a territory of the United States.
fn is_territory(country: Country, facts: &Facts<'_>) -> bool {
    !country.is_one_of(US.at(facts)) && is_american_area(country, facts)
}

/// Checks the stated address, and the one that the identification found, if any.
fn residence(facts: &Facts<'_>, codes: &[&str]) -> Answer {
    let found = facts.identifications().filter_map(|one| one.address.as_ref());
    let addresses = std::iter::once(&facts.person.address).chain(found);
    let countries = addresses.map(|address| address.country());
    countries.map(|country| country.finds(|country| country.is_one_of(codes))).collect()
}

/// Returns whether a number has the US calling code; `None` where it shows no calling code.
fn is_american(number: Fact<Reading<'_>>, facts: &Facts<'_>) -> Option<bool> {
    let reading = number.known()?;
    match reading.calling_code {
        CallingCode::Known(code) => {
            let is_american = i64::from(code) == US_CALLING_CODE.at(facts);
            // The bank's documented test number has this calling code.
            Some(is_american && !mobile_number::is_for_this_sandbox(&reading, facts))
        }
        CallingCode::Unassigned => Some(false),
        CallingCode::Illegible => None,
    }
}

/// Returns whether the customer has resolved the criterion: the number of the resource is verified and of another
/// country.
fn is_cleared_by_resource(facts: &Facts<'_>) -> bool {
    let is_good = facts.mobile_number.known().is_some_and(|reading| reading.number.is_ok());
    let is_verified = matches!(facts.mobile_number_verified, Fact::Known(true));
    is_good && is_verified && is_american(facts.mobile_number, facts) == Some(false)
}
