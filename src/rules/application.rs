//! The application as a text: values of wrong types, and invalid countries, dates and instants.
//!
//! Not covered: text that is well formed and wrong in substance. Each such text has a rule in its own family.

use chrono::{DateTime, Utc};

use crate::application::{Field, FieldKind, Leaf, Path, Pointer, Text, Unreadable, Walk as _};
use crate::facts::unread::{self, Body, part, says};
use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail};
use crate::rulebook::List;
use crate::rulebook::values::application::{
    COUNTRY_NEAR_MISSES, FORMER_COUNTRIES, INSTANTS_AHEAD, INSTANTS_OF_OTHER_RULES, KEYS_OF_A_WEBHOOK,
    KEYS_OF_THE_API, TRAVEL_DOCUMENT_CODES,
};
use crate::value::country::Country;
use crate::value::{date, near_miss};

/// Finds an as-of date before the rulebook begins, so that later rules are not applied to it.
pub fn before_rulebook(facts: &Facts<'_>) -> Answer {
    let as_of = facts.stated_as_of();
    match as_of.fact {
        Fact::Unreadable => as_of.unknown(),
        Fact::Known(_) | Fact::Missing => as_of.at.found_if(facts.today < facts.rulebook.first_day),
    }
}

/// Finds a value of the wrong type or too long, for example `"true"` in quotes.
pub fn wrong_type(facts: &Facts<'_>) -> Answer {
    fields(facts, facts.holds_wrong_type(), &mut |leaf| match leaf {
        Leaf::Unreadable(
            Unreadable::Boolean
            | Unreadable::Number
            | Unreadable::Text
            | Unreadable::List
            | Unreadable::Object
            | Unreadable::LongText
            | Unreadable::LongList,
        ) => true,
        Leaf::Text(..) | Leaf::Flag | Leaf::Count => false,
    })
}

/// Finds a flow, environment or as-of date that is not recognised. One of a wrong type is for [`wrong_type`].
pub fn unknown_choice(facts: &Facts<'_>) -> Answer {
    let (flow, environment, as_of) = (facts.flow(), facts.environment(), facts.stated_as_of());
    let is_text = |field: &Field<Text<'_>>| field.present().is_some();
    let application = facts.application;
    let choices = [
        (flow.fact == Fact::Unreadable && is_text(&application.flow), flow.at),
        (environment.fact == Fact::Unreadable && is_text(&application.environment), environment.at),
        (as_of.fact == Fact::Unreadable && is_text(&application.as_of), as_of.at),
    ];
    Answer::found_at(choices.into_iter().filter(|(is_unknown, _)| *is_unknown).map(|(_, at)| at.into()))
}

/// Finds two different branches, of which neither outranks the other.
pub fn contradicting_branch(facts: &Facts<'_>) -> Answer {
    let (application, person) = facts.stated_branches();
    match (application.fact, person.fact) {
        (Fact::Known(one), Fact::Known(other)) if one != other => application.found().or(person.found()),
        (Fact::Known(_), Fact::Known(_)) | (Fact::Missing, _) | (_, Fact::Missing) => Answer::Clear,
        (Fact::Unreadable, Fact::Known(_) | Fact::Unreadable) => application.unknown(),
        (Fact::Known(_), Fact::Unreadable) => person.unknown(),
    }
}

/// Finds a record that belongs to another person.
pub fn other_person(facts: &Facts<'_>) -> Answer {
    let mut first = None;
    facts.owners().map(|id| id.finds_if_stated(|id| *first.get_or_insert(id) != id)).collect()
}

/// Finds a country code that does not exist. The only code that can be meant is suggested, if it is the same for all
/// fields.
pub fn unknown_country(facts: &Facts<'_>) -> Answer {
    let typos = COUNTRY_NEAR_MISSES.at(facts);
    let mut meant = Vec::new();
    let answer = fields(facts, facts.malformed().country, &mut |leaf| match leaf {
        Leaf::Text(FieldKind::Country, text)
            if says(text, Country::parse).is_err() && !has_other_rule(facts, text) =>
        {
            meant.push(near_miss::country(text, typos));
            true
        }
        Leaf::Text(..) | Leaf::Flag | Leaf::Count | Leaf::Unreadable(_) => false,
    });
    let meant = meant.split_first().filter(|(first, others)| others.iter().all(|other| other == *first));
    answer.with_known("suggestion", meant.and_then(|(first, _)| first.map(Detail::Word)))
}

/// Finds a country code that is no longer in use. The succeeding countries are named if they are the same for all
/// fields.
pub fn former_country(facts: &Facts<'_>) -> Answer {
    let mut followed = Vec::new();
    let answer = fields(facts, facts.malformed().country, &mut |leaf| match leaf {
        Leaf::Text(FieldKind::Country, text) => followers(facts, text).map(|one| followed.push(one)).is_some(),
        Leaf::Text(..) | Leaf::Flag | Leaf::Count | Leaf::Unreadable(_) => false,
    });
    match followed.split_first() {
        Some((first, others)) if others.iter().all(|other| other == first) => {
            first.iter().fold(answer, |answer, country| answer.with("now", Detail::Word(country)))
        }
        Some(_) | None => answer,
    }
}

/// Finds a code from a travel document that does not name a country.
pub fn travel_document_code(facts: &Facts<'_>) -> Answer {
    let is_there = facts.malformed().country;
    fields(
        facts,
        is_there,
        &mut |leaf| matches!(leaf, Leaf::Text(FieldKind::Country, text) if is_of_travel_document(facts, text)),
    )
}

fn followers(facts: &Facts<'_>, code: &str) -> Option<List> {
    let mut former = FORMER_COUNTRIES.at(facts).iter();
    former.find(|(former, _)| former.eq_ignore_ascii_case(code.trim())).map(|(_, followers)| *followers)
}

fn is_of_travel_document(facts: &Facts<'_>, code: &str) -> bool {
    TRAVEL_DOCUMENT_CODES.at(facts).iter().any(|listed| listed.eq_ignore_ascii_case(code.trim()))
}

fn has_other_rule(facts: &Facts<'_>, code: &str) -> bool {
    followers(facts, code).is_some() || is_of_travel_document(facts, code)
}

/// Finds an invalid date, or one in a wrong format.
pub fn malformed_date(facts: &Facts<'_>) -> Answer {
    fields(facts, facts.malformed().date, &mut |leaf| match leaf {
        Leaf::Text(FieldKind::Date, text) => {
            says(text, date::parse_day).is_err() && !date::lacks_its_day(text.trim())
        }
        Leaf::Text(FieldKind::LastDay, text) => says(text, date::parse_last_day).is_err(),
        Leaf::Text(..) | Leaf::Flag | Leaf::Count | Leaf::Unreadable(_) => false,
    })
}

/// Finds a date without day or month, where the API requires a full date.
pub fn date_incomplete(facts: &Facts<'_>) -> Answer {
    let is_there = facts.malformed().date;
    fields(
        facts,
        is_there,
        &mut |leaf| matches!(leaf, Leaf::Text(FieldKind::Date, text) if date::lacks_its_day(text.trim())),
    )
}

/// Finds a timestamp that is not in the UTC format, so that its instant is not known.
pub fn malformed_timestamp(facts: &Facts<'_>) -> Answer {
    fields(facts, facts.malformed().instant, &mut |leaf| match leaf {
        Leaf::Text(FieldKind::Timestamp, text) => says(text, date::parse_instant).is_err(),
        Leaf::Text(FieldKind::DayOrTimestamp, text) => says(text, date::parse_day_or_instant).is_err(),
        Leaf::Text(..) | Leaf::Flag | Leaf::Count | Leaf::Unreadable(_) => false,
    })
}

/// Finds unknown keys, which were not read.
pub fn keys_not_read(facts: &Facts<'_>) -> Answer {
    if facts.application.given.strict { Answer::Clear } else { unread_keys(facts) }
}

/// Finds unknown keys in strict mode, in which the caller allows none.
pub fn keys_not_allowed(facts: &Facts<'_>) -> Answer {
    if facts.application.given.strict { unread_keys(facts) } else { Answer::Clear }
}

fn unread_keys(facts: &Facts<'_>) -> Answer {
    let unread = unread::Keys::of(facts.application, KEYS_OF_THE_API.at(facts));
    Answer::found_at(unread.places).with("count", Detail::number(unread.count))
}

/// Finds a record that contradicts the caller's fixed values, which take precedence.
pub fn pinned_otherwise(facts: &Facts<'_>) -> Answer {
    Answer::found_at(facts.application.given.differs.iter().map(|field| Pointer::from(*field)))
}

/// Finds a person without the rest of an application.
pub fn bare_person(facts: &Facts<'_>) -> Answer {
    facts.whole_person().found_if(facts.application.given.is_bare_person)
}

/// Finds a single API resource, other than a person, instead of an application.
pub fn bare_resource(facts: &Facts<'_>) -> Answer {
    match body(facts) {
        Some(Body::Resource(key)) => Answer::found(part(key)).with("key", Detail::Word(key)),
        Some(Body::Error | Body::Webhook) | None => Answer::Clear,
    }
}

/// Finds an API error instead of an application.
pub fn error_body(facts: &Facts<'_>) -> Answer {
    match body(facts) {
        Some(Body::Error) => Answer::found(facts.whole_person()),
        Some(Body::Resource(_) | Body::Webhook) | None => Answer::Clear,
    }
}

/// Finds a webhook instead of an application.
pub fn webhook_body(facts: &Facts<'_>) -> Answer {
    match body(facts) {
        Some(Body::Webhook) => Answer::found(facts.whole_person()),
        Some(Body::Resource(_) | Body::Error) | None => Answer::Clear,
    }
}

fn body(facts: &Facts<'_>) -> Option<Body> {
    if facts.application.unread.is_empty() {
        return None;
    }
    let (api, webhook) = (KEYS_OF_THE_API.at(facts), KEYS_OF_A_WEBHOOK.at(facts));
    unread::body(facts.application, api, webhook)
}

/// Finds the time of an event that is in the future.
pub fn instant_in_future(facts: &Facts<'_>) -> Answer {
    if !facts.states_the_future() {
        return Answer::Clear;
    }
    let elsewhere = INSTANTS_OF_OTHER_RULES.at(facts);
    happened(facts, elsewhere, &|at| facts.lies_ahead(at))
}

/// Finds the time of an event that is before the date of birth.
pub fn instant_before_birth(facts: &Facts<'_>) -> Answer {
    match facts.person.birth_date {
        Fact::Known(born) if facts.states_time_before_birth() => happened(facts, &[], &|at| at.date_naive() < born),
        Fact::Known(_) | Fact::Missing | Fact::Unreadable => Answer::Clear,
    }
}

/// Checks the instants that are stated to have happened, except those that have a rule of their own `elsewhere`.
fn happened(facts: &Facts<'_>, elsewhere: List, is_found: &dyn Fn(DateTime<Utc>) -> bool) -> Answer {
    let ahead = INSTANTS_AHEAD.at(facts);
    let is_checked = |path: &str| {
        let is_one_of = |list: &[&str]| list.iter().any(|pointer| Pointer::is_read_as(path, pointer));
        !is_one_of(ahead) && !is_one_of(elsewhere)
    };
    walked(facts, &mut |path, leaf| match leaf {
        Leaf::Text(FieldKind::Timestamp | FieldKind::DayOrTimestamp, text) => {
            says(text, date::parse_day_or_instant).ok().flatten().is_some_and(is_found)
                && is_checked(path.pointer().as_str())
        }
        Leaf::Text(..) | Leaf::Flag | Leaf::Count | Leaf::Unreadable(_) => false,
    })
}

/// Answers with the fields of the application for which `is_found`, if the facts show that there is one of the kind.
fn fields(facts: &Facts<'_>, is_there: bool, is_found: &mut dyn FnMut(Leaf<'_>) -> bool) -> Answer {
    if is_there { walked(facts, &mut |_, leaf| is_found(leaf)) } else { Answer::Clear }
}

/// Answers with the fields of the application for which `is_found`.
fn walked(facts: &Facts<'_>, is_found: &mut dyn FnMut(&Path<'_>, Leaf<'_>) -> bool) -> Answer {
    let mut found = Vec::new();
    facts.application.walk(&Path::Whole, &mut |path, leaf| {
        if is_found(path, leaf) {
            found.push(path.pointer());
        }
    });
    Answer::found_at(found)
}
