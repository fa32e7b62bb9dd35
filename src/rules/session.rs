//! Session: the list of allowed methods and the callback address of an identification session.
//!
//! Eligibility is judged by the rules of the family `eligibility`, for each method of the list by itself.

use super::answers::{names, perhaps};
use super::eligibility;
use crate::facts::{Fact, Facts, Placed, SessionFacts};
use crate::finding::{Answer, Detail};
use crate::rulebook::Method;
use crate::rulebook::values::session::{ANSWERED_METHODS, OVER_STATUSES, SESSION_METHODS, SESSION_STATUSES};
use crate::value::url::is_callable;

/// Nothing to choose from.
pub fn methods_missing(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| {
        let methods = session.identification_methods();
        methods.must_be_stated().or(methods.finds_if_stated(|methods| methods.is_empty()))
    })
}

/// The request knows fewer methods than the answer.
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

/// One method that the person may not use, and the API refuses them all.
pub fn method_not_eligible(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| {
        let mut is_judged = [false; Method::ALL.len()];
        each_method(session, &mut |stated, name| {
            let method = Method::named(name);
            let at = Method::ALL.iter().position(|one| *one == method);
            // A method that is listed once more is the same question.
            match at.and_then(|at| is_judged.get_mut(at)) {
                None | Some(true) => Answer::Clear,
                Some(is_judged) => {
                    *is_judged = true;
                    not_eligible(facts, method, stated)
                }
            }
        })
    })
}

/// The identification within the session.
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

/// Where nobody can be called.
pub fn callback_url_malformed(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| session.callback_url().finds_if_stated(|address| !is_callable(address)))
}

/// Nobody to call.
pub fn callback_url_missing(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| session.callback_url().must_be_stated())
}

/// No status is fine: a request has none.
pub fn status_not_listed(facts: &Facts<'_>) -> Answer {
    facts.session().if_stated(|session| session.status().must_be_on(SESSION_STATUSES.at(facts), &[]))
}

/// In a session that is over nothing starts any more.
pub fn over(facts: &Facts<'_>) -> Answer {
    let is_over = |status: &str| names(OVER_STATUSES.at(facts), status);
    facts.session().if_stated(|session| session.status().finds_if_stated(is_over))
}

/// What speaks against a method, apart from what only the bank knows and what its own request will state.
fn not_eligible(facts: &Facts<'_>, method: Method, stated: Placed<&str>) -> Answer {
    match eligibility::against(facts, method) {
        Some((rule, true)) => stated.found().with("because", Detail::Word(rule.name)),
        Some((rule, false)) => stated.unknown().with("because", Detail::Word(rule.name)),
        None => Answer::Clear,
    }
}

/// Judges each name of the list; an entry that holds none is open.
fn each_method(session: SessionFacts<'_>, judge: &mut dyn FnMut(Placed<&str>, &str) -> Answer) -> Answer {
    session
        .identification_methods()
        .if_stated(|methods| methods.iter().map(|method| method.if_known(|name| judge(method, name))).collect())
}
