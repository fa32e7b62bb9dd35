//! What stands in the application but cannot be read: wrong types, countries, dates and instants that are none.
//!
//! Not covered: text that is well formed and wrong in substance. Each such text has a rule in its own family.

use crate::application::{Kind, Leaf, Unreadable, Walk as _};
use crate::facts::country::Country;
use crate::facts::{Fact, Facts, date, near_miss};
use crate::finding::{Answer, Detail, Pointer};
use crate::rulebook::RULEBOOK;
use crate::rulebook::values::application::{COUNTRY_SLIPS, FORMER_COUNTRIES, TRAVEL_DOCUMENT_CODES};

/// Nothing is judged by rules of a later day.
pub fn before_rulebook(facts: &Facts<'_>) -> Answer {
    match (facts.stated_as_of(), facts.today < RULEBOOK.first_day) {
        (Fact::Unreadable, _) => Answer::unknown("/as_of"),
        (Fact::Known(_) | Fact::Missing, true) => Answer::found("/as_of"),
        (Fact::Known(_) | Fact::Missing, false) => Answer::Clear,
    }
}

/// A yes in quotes is no yes.
pub fn wrong_type(facts: &Facts<'_>) -> Answer {
    if !facts.holds_wrong_type() {
        return Answer::Clear;
    }
    fields(facts, |leaf| match leaf {
        Leaf::Unreadable(
            Unreadable::Boolean
            | Unreadable::Number
            | Unreadable::Text
            | Unreadable::List
            | Unreadable::Object
            | Unreadable::LongText
            | Unreadable::LongList,
        ) => true,
        Leaf::Text(..) | Leaf::Flag => false,
    })
}

/// The fields that say how the application is to be read. One of a wrong type is told by [`wrong_type`].
pub fn unknown_choice(facts: &Facts<'_>) -> Answer {
    let choices = [
        (facts.flow == Fact::Unreadable && facts.application.flow.present().is_some(), "/flow"),
        (facts.environment_is_unknown(), "/environment"),
        (facts.stated_as_of() == Fact::Unreadable && facts.application.as_of.present().is_some(), "/as_of"),
    ];
    Answer::found_at(choices.into_iter().filter(|(unknown, _)| *unknown).map(|(_, field)| field.into()))
}

/// Neither of the two statements outranks the other.
pub fn contradicting_branch(facts: &Facts<'_>) -> Answer {
    let (application, person) = ("/branch", "/person/branch");
    match facts.stated_branches() {
        (Fact::Known(one), Fact::Known(other)) if one != other => {
            Answer::found_at([application, person].map(Pointer::from))
        }
        (Fact::Known(_), Fact::Known(_)) | (Fact::Missing, _) | (_, Fact::Missing) => Answer::Clear,
        (Fact::Unreadable, Fact::Known(_) | Fact::Unreadable) => Answer::unknown(application),
        (Fact::Known(_), Fact::Unreadable) => Answer::unknown(person),
    }
}

/// A code that does not exist is not "another country". What it can only mean is suggested, where that is the same for
/// all fields.
pub fn unknown_country(facts: &Facts<'_>) -> Answer {
    let slips = COUNTRY_SLIPS.at(facts.today);
    let mut meant = Vec::new();
    let answer = fields(facts, |leaf| match leaf {
        Leaf::Text(Kind::Country, text) if says(text, Country::parse).is_err() && !has_other_rule(facts, text) => {
            meant.push(near_miss::country(text, slips));
            true
        }
        Leaf::Text(..) | Leaf::Flag | Leaf::Unreadable(_) => false,
    });
    match meant.split_first() {
        Some((&Some(first), others)) if others.iter().all(|other| *other == Some(first)) => {
            answer.with("suggestion", Detail::Word(first))
        }
        Some(_) | None => answer,
    }
}

/// A code that was withdrawn. The countries that followed are told where they are the same for all fields.
pub fn former_country(facts: &Facts<'_>) -> Answer {
    let mut followed = Vec::new();
    let answer = fields(facts, |leaf| match leaf {
        Leaf::Text(Kind::Country, text) => followers(facts, text).map(|one| followed.push(one)).is_some(),
        Leaf::Text(..) | Leaf::Flag | Leaf::Unreadable(_) => false,
    });
    match followed.split_first() {
        Some((first, others)) if others.iter().all(|other| other == first) => {
            first.split(' ').fold(answer, |answer, country| answer.with("now", Detail::Word(country)))
        }
        Some(_) | None => answer,
    }
}

/// A code that travel documents print in place of a country.
pub fn travel_document_code(facts: &Facts<'_>) -> Answer {
    fields(facts, |leaf| matches!(leaf, Leaf::Text(Kind::Country, text) if is_of_travel_document(facts, text)))
}

fn followers(facts: &Facts<'_>, code: &str) -> Option<&'static str> {
    let mut former = FORMER_COUNTRIES.at(facts.today).iter().filter_map(|entry| entry.split_once('='));
    former.find(|(former, _)| former.eq_ignore_ascii_case(code.trim())).map(|(_, followers)| followers)
}

fn is_of_travel_document(facts: &Facts<'_>, code: &str) -> bool {
    TRAVEL_DOCUMENT_CODES.at(facts.today).iter().any(|listed| listed.eq_ignore_ascii_case(code.trim()))
}

fn has_other_rule(facts: &Facts<'_>, code: &str) -> bool {
    followers(facts, code).is_some() || is_of_travel_document(facts, code)
}

/// A day that is not in the calendar is no day.
pub fn malformed_date(facts: &Facts<'_>) -> Answer {
    fields(facts, |leaf| match leaf {
        Leaf::Text(Kind::Date, text) => says(text, date::parse_day).is_err() && !date::lacks_its_day(text.trim()),
        Leaf::Text(Kind::LastDay, text) => says(text, date::parse_last_day).is_err(),
        Leaf::Text(
            Kind::Flag
            | Kind::Text
            | Kind::Country
            | Kind::Countries
            | Kind::Texts
            | Kind::Timestamp
            | Kind::DayOrTimestamp
            | Kind::Object(_)
            | Kind::List(_),
            _,
        )
        | Leaf::Flag
        | Leaf::Unreadable(_) => false,
    })
}

/// A year without its day, or without its month: nobody knows more, and the API asks for more.
pub fn date_incomplete(facts: &Facts<'_>) -> Answer {
    fields(facts, |leaf| matches!(leaf, Leaf::Text(Kind::Date, text) if date::lacks_its_day(text.trim())))
}

/// Without a UTC marker it is open which instant is meant.
pub fn malformed_timestamp(facts: &Facts<'_>) -> Answer {
    fields(facts, |leaf| match leaf {
        Leaf::Text(Kind::Timestamp, text) => says(text, date::parse_instant).is_err(),
        Leaf::Text(Kind::DayOrTimestamp, text) => says(text, date::parse_day_or_instant).is_err(),
        Leaf::Text(
            Kind::Flag
            | Kind::Text
            | Kind::Country
            | Kind::Countries
            | Kind::Texts
            | Kind::Date
            | Kind::LastDay
            | Kind::Object(_)
            | Kind::List(_),
            _,
        )
        | Leaf::Flag
        | Leaf::Unreadable(_) => false,
    })
}

/// The fields of the application whose leaf is a find. The walk writes pointers as it goes, so that it is only
/// begun where the facts already know of something unreadable.
fn fields(facts: &Facts<'_>, mut is_find: impl FnMut(Leaf<'_>) -> bool) -> Answer {
    if !facts.holds_unreadable() {
        return Answer::Clear;
    }
    let mut found = Vec::new();
    facts.application.walk("", &mut |path, leaf| {
        if is_find(leaf) {
            found.push(Pointer::new(path.to_owned()));
        }
    });
    Answer::found_at(found)
}

/// What a text says: nothing where it is blank, an error where it does not parse.
fn says<T>(text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ()> {
    match text.trim() {
        "" | "null" => Ok(None),
        text => parse(text).map(Some).ok_or(()),
    }
}
