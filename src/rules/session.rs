//! Session: the list of allowed methods and the callback URL of an identification session.
//!
//! The rules of the family `eligibility` are evaluated for each method of the list.

use super::answers::{names, perhaps};
use super::eligibility;
use crate::facts::{Fact, Facts, Placed, SessionFacts};
use crate::finding::{Answer, Detail};
use crate::rulebook::Method;
use crate::rulebook::values::session::{ANSWERED_METHODS, OVER_STATUSES, SESSION_METHODS, SESSION_STATUSES};
use crate::value::url::is_callable;

/// Finds a session without a method.
pub fn methods_missing(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| {
        let methods = session.identification_methods();
        methods.must_be_stated().or(methods.finds_if_stated(|methods| methods.is_empty()))
    })
}

/// Finds a method that is not available in a session: the request allows fewer methods than the answer.
pub fn method_not_offered(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| {
        let offered = match session.status().fact {
            Fact::Known(_) => ANSWERED_METHODS.at(facts),
            Fact::Missing | Fact::Unreadable => SESSION_METHODS.at(facts),
        };
        each_method(session, &mut |method, name| {
            perhaps(method.finds(|name| !offered.contains(&name)), Fact::Known(name), offered, &[])
        })
    })
}

/// Finds a method that the applicant may not use, because of which the API refuses the whole list.
pub fn method_not_eligible(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| {
        let mut is_checked = [false; Method::ALL.len()];
        each_method(session, &mut |stated, name| {
            let method = Method::named(name);
            let at = Method::ALL.iter().position(|one| *one == method);
            // A method that is listed twice is checked once.
            match at.and_then(|at| is_checked.get_mut(at)) {
                None | Some(true) => Answer::Clear,
                Some(is_checked) => {
                    *is_checked = true;
                    not_eligible(facts, method, stated)
                }
            }
        })
    })
}

/// Finds an identification with a method that the session does not allow.
pub fn method_not_allowed(facts: &Facts<'_>) -> Answer {
    let stated = facts.identification.method();
    facts.session().if_stated(|session| {
        stated.if_stated(|method| {
            let allowed = session.identification_methods();
            allowed.if_stated(|methods| {
                let mut names = methods.iter().map(|name| name.fact);
                if methods.is_empty() || names.clone().any(|name| name == Fact::Known(method.name())) {
                    Answer::Clear
                } else if names.all(|name| matches!(name, Fact::Known(_))) {
                    stated.found()
                } else {
                    allowed.unknown()
                }
            })
        })
    })
}

/// Finds an invalid callback URL.
pub fn callback_url_malformed(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| session.callback_url().finds_if_stated(|address| !is_callable(address)))
}

/// Finds a session without a callback URL.
pub fn callback_url_missing(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| session.callback_url().must_be_stated())
}

/// Finds an unknown session status. A request has none.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| session.status().must_be_on(SESSION_STATUSES.at(facts), &[]))
}

/// Finds a session that is over, in which no identification can be started.
pub fn over(facts: &Facts<'_>) -> Answer {
    let is_over = |status: &str| names(OVER_STATUSES.at(facts), status);
    facts.session().if_stated(|session| session.status().finds_if_stated(is_over))
}

/// Returns the findings against a method, except those that only the bank can settle and fields that its own request
/// will state.
fn not_eligible(facts: &Facts<'_>, method: Method, stated: Placed<&str>) -> Answer {
    match eligibility::against(facts, method) {
        Some((rule, true)) => stated.found().with("because", Detail::Word(rule.name)),
        Some((rule, false)) => stated.unknown().with("because", Detail::Word(rule.name)),
        None => Answer::Clear,
    }
}

/// Checks each name of the list; an entry without a name is unknown.
fn each_method(session: SessionFacts<'_>, check: &mut dyn FnMut(Placed<&str>, &str) -> Answer) -> Answer {
    session
        .identification_methods()
        .if_stated(|methods| methods.iter().map(|method| method.if_known(|name| check(method, name))).collect())
}
