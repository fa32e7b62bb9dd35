//! Session: the list of allowed methods and the callback address of an identification session.
//!
//! Eligibility is judged by the rules of the family `eligibility`, for each method of the list by itself.

use super::answers::{names, perhaps};
use super::eligibility;
use crate::application::Pointer;
use crate::application::{Field, IdentificationSession};
use crate::facts::{Fact, Facts, text};
use crate::finding::{Answer, Detail};

use crate::rulebook::Method;
use crate::rulebook::values::session::{ANSWERED_METHODS, OVER_STATUSES, SESSION_METHODS, SESSION_STATUSES};
use crate::value::url::is_callable;

/// Nothing to choose from.
pub fn methods_missing(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| match &session.identification_methods {
        Field::Present(methods) if !methods.is_empty() => Answer::Clear,
        Field::Absent | Field::Null | Field::Present(_) => Answer::found(METHODS),
        Field::Unreadable(_) => Answer::unknown(METHODS),
    })
}

/// The request knows fewer methods than the answer.
pub fn method_not_offered(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| {
        let offered = match text(&session.status) {
            Fact::Known(_) => ANSWERED_METHODS.at(facts),
            Fact::Missing | Fact::Unreadable => SESSION_METHODS.at(facts),
        };
        each_method(session, &mut |name, place| {
            let answer = if offered.contains(&name) { Answer::Clear } else { Answer::found(place) };
            perhaps(answer, Fact::Known(name), offered, &[])
        })
    })
}

/// One method that the person may not use, and the API refuses them all.
pub fn method_not_eligible(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| {
        let mut is_judged = [false; Method::ALL.len()];
        each_method(session, &mut |name, place| {
            let method = Method::named(name);
            let at = Method::ALL.iter().position(|one| *one == method);
            // A method that is listed once more is the same question.
            match at.and_then(|at| is_judged.get_mut(at)) {
                None | Some(true) => Answer::Clear,
                Some(is_judged) => {
                    *is_judged = true;
                    not_eligible(facts, method, place)
                }
            }
        })
    })
}

/// The identification within the session.
pub fn method_not_allowed(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| match facts.identification.method {
        Fact::Known(method) => {
            let allowed = match &session.identification_methods {
                Field::Present(methods) if !methods.is_empty() => methods,
                Field::Absent | Field::Null | Field::Present(_) => return Answer::Clear,
                Field::Unreadable(_) => return Answer::unknown(METHODS),
            };
            let mut names = allowed.iter().map(text);
            if names.clone().any(|name| name == Fact::Known(method.name())) {
                Answer::Clear
            } else if names.all(|name| matches!(name, Fact::Known(_))) {
                Answer::found(facts.identification.at("method"))
            } else {
                Answer::unknown(METHODS)
            }
        }
        Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(facts.identification.at("method")),
    })
}

/// Where nobody can be called.
pub fn callback_url_malformed(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| match text(&session.callback_url) {
        Fact::Known(address) if !is_callable(address) => Answer::found(CALLBACK),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(CALLBACK),
    })
}

/// Nobody to call.
pub fn callback_url_missing(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| match text(&session.callback_url) {
        Fact::Known(_) => Answer::Clear,
        Fact::Missing => Answer::found(CALLBACK),
        Fact::Unreadable => Answer::unknown(CALLBACK),
    })
}

/// No status is fine: a request has none.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| match text(&session.status) {
        status @ Fact::Known(name) if !SESSION_STATUSES.at(facts).contains(&name) => {
            perhaps(Answer::found(STATUS), status, SESSION_STATUSES.at(facts), &[])
        }
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(STATUS),
    })
}

/// In a session that is over nothing starts any more.
pub fn over(facts: &Facts<'_>) -> Answer {
    of_session(facts, |session| match text(&session.status) {
        Fact::Known(status) if names(OVER_STATUSES.at(facts), status) => Answer::found(STATUS),
        Fact::Known(_) | Fact::Missing => Answer::Clear,
        Fact::Unreadable => Answer::unknown(STATUS),
    })
}

/// What speaks against a method, apart from what only the bank knows and what its own request will state.
fn not_eligible(facts: &Facts<'_>, method: Method, place: Pointer) -> Answer {
    match eligibility::against(facts, method) {
        Some((rule, true)) => Answer::found(place).with("because", Detail::Word(rule.name)),
        Some((rule, false)) => Answer::unknown(place).with("because", Detail::Word(rule.name)),
        None => Answer::Clear,
    }
}

/// No session is no question.
fn of_session(facts: &Facts<'_>, judge: impl FnOnce(&IdentificationSession<'_>) -> Answer) -> Answer {
    match &facts.application.identification_session {
        Field::Absent | Field::Null => Answer::Clear,
        Field::Present(session) => judge(session),
        Field::Unreadable(_) => Answer::unknown("/identification_session"),
    }
}

/// Judges each name of the list; an entry that holds none is open.
fn each_method(session: &IdentificationSession<'_>, judge: &mut dyn FnMut(&str, Pointer) -> Answer) -> Answer {
    let list = match &session.identification_methods {
        Field::Absent | Field::Null => return Answer::Clear,
        Field::Present(list) => list,
        Field::Unreadable(_) => return Answer::unknown(METHODS),
    };
    list.iter().enumerate().fold(Answer::Clear, |answer, (index, entry)| {
        let place = Pointer::new(format!("{METHODS}/{index}"));
        answer.or(match text(entry) {
            Fact::Known(name) => judge(name, place),
            Fact::Missing | Fact::Unreadable => Answer::unknown(place),
        })
    })
}

const METHODS: &str = "/identification_session/identification_methods";
const CALLBACK: &str = "/identification_session/callback_url";
const STATUS: &str = "/identification_session/status";
