//! Proof of address: whether one is needed, and whether the stated one is sufficient.
//!
//! The bank asks for it before a video identification, and branch FR before any. It is a condition of creating the
//! identification: evaluated as of its creation, and no longer once it has succeeded. Where none is needed, a
//! supplied one does not block. Not covered: the document itself, which only the provider sees.

use chrono::{Months, NaiveDate};

use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail};
use crate::rulebook::values::proof_of_address::{
    BRANCH_ALWAYS, BRANCH_FLOWS, MAX_AGE_MONTHS, MAX_AGE_MONTHS_FR, METHODS, TYPES,
};
use crate::rulebook::{Method, On};

/// Checks that a proof of address is stated where one is needed.
pub fn missing(facts: &Facts<'_>) -> Answer {
    if states_type(facts) || states_date(facts) {
        return Answer::Clear;
    }
    let one = &facts.identification;
    let found = || one.proof_of_address_type().found().or(one.proof_of_address_issued_at().found());
    match (branch_asks(facts), asked_by_method(facts), facts.document) {
        (Asks::Yes, _, _) => found(),
        (Asks::No | Asks::Unclear, true, Fact::Known(code))
            if !code.is_some_and(|code| code.shows_address_by_list_or_law(facts)) =>
        {
            found()
        }
        (Asks::No | Asks::Unclear, true, Fact::Missing | Fact::Unreadable) => facts.document().unknown(),
        (Asks::Unclear, true, Fact::Known(_)) | (Asks::Unclear, false, _) => facts.branch().unknown(),
        (Asks::No, true, Fact::Known(_)) | (Asks::No, false, _) => Answer::Clear,
    }
}

/// Checks that a proof of address has both a type and a date.
pub fn incomplete(facts: &Facts<'_>) -> Answer {
    if !is_evaluated(facts) {
        return Answer::Clear;
    }
    let one = &facts.identification;
    let (kind, issued_at) = (one.proof_of_address_type(), one.proof_of_address_issued_at());
    match (states_type(facts), states_date(facts)) {
        (true, false) => issued_at.found(),
        (false, true) => kind.found(),
        (true, true) => kind.must_be_readable().or(issued_at.must_be_readable()),
        (false, false) => Answer::Clear,
    }
}

/// Checks that the type of the proof of address is on the API's list.
pub fn unknown_type(facts: &Facts<'_>) -> Answer {
    if states_type(facts) && is_evaluated(facts) {
        facts.identification.proof_of_address_type().must_be_on(TYPES.at(facts), &[])
    } else {
        Answer::Clear
    }
}

/// Checks that a proof of address is younger than the limit of its branch. If the branch is not known, one that
/// passes only the longer limit is unknown.
pub fn too_old(facts: &Facts<'_>) -> Answer {
    if !states_date(facts) || !is_evaluated(facts) {
        return Answer::Clear;
    }
    let (stated, today) = (facts.identification.proof_of_address_issued_at(), facts.today);
    stated.if_stated(|issued_at| {
        let oldest_good_days =
            [&MAX_AGE_MONTHS, &MAX_AGE_MONTHS_FR].map(|months| oldest_good_day(months.at(facts), today));
        let [Some(oldest), Some(oldest_of_branch)] = oldest_good_days else { return stated.unknown() };
        let found = |oldest| stated.found().with("oldest_good_day", Detail::Day(oldest));
        match branch_asks(facts) {
            Asks::Yes if issued_at < oldest_of_branch => found(oldest_of_branch),
            Asks::No | Asks::Unclear if asked_by_method(facts) && issued_at < oldest => found(oldest),
            Asks::Unclear if issued_at < oldest_of_branch => facts.branch().unknown(),
            Asks::Yes | Asks::No | Asks::Unclear => Answer::Clear,
        }
    })
}

/// Finds a proof of address that is unusable, but not needed.
pub fn not_needed(facts: &Facts<'_>) -> Answer {
    if is_evaluated(facts) {
        return Answer::Clear;
    }
    let one = &facts.identification;
    let (kind, issued_at) = (one.proof_of_address_type(), one.proof_of_address_issued_at());
    let listed = |name: &str| TYPES.at(facts).contains(&name);
    let recent = |day| oldest_good_day(MAX_AGE_MONTHS.at(facts), facts.today).is_some_and(|oldest| day >= oldest);
    match (kind.fact, issued_at.fact) {
        (Fact::Missing, Fact::Missing) => Answer::Clear,
        (Fact::Known(name), Fact::Known(day)) if listed(name) && recent(day) => Answer::Clear,
        (Fact::Known(name), _) if listed(name) => issued_at.found(),
        (Fact::Known(_) | Fact::Missing | Fact::Unreadable, _) => kind.found(),
    }
}

/// Checks that a proof of address is not dated in the future.
pub fn issued_in_future(facts: &Facts<'_>) -> Answer {
    if states_date(facts) && is_possible(facts) {
        facts.identification.proof_of_address_issued_at().finds_if_stated(|issued_at| issued_at > facts.today)
    } else {
        Answer::Clear
    }
}

/// The date of issue of a proof of address, and what its age is measured by. `Debug` is left out: the date is the
/// applicant's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// The date of issue.
    pub issued_at: NaiveDate,
    /// The day that its age is counted to: of the creation of the identification, else of its success, else as of
    /// which the applicant is evaluated.
    pub counted_to: NaiveDate,
    /// A proof of so many calendar months is too old.
    pub limit_months: i64,
}

/// Returns what the age of the proof of address is measured by, where one is needed, its date of issue is known and is
/// not in the future, and the branch shows the limit. It decides nothing: [`too_old`] does.
#[must_use]
pub fn age(facts: &Facts<'_>) -> Option<Age> {
    if !is_evaluated(facts) {
        return None;
    }
    let one = &facts.identification;
    let issued_at = one.proof_of_address_issued_at().known()?;
    let limit = match branch_asks(facts) {
        Asks::Yes => MAX_AGE_MONTHS_FR,
        Asks::No => MAX_AGE_MONTHS,
        Asks::Unclear => return None,
    };
    let used_at = one.created_at().known().or_else(|| one.succeeded_at()).filter(|instant| *instant < facts.as_of);
    let counted_to = used_at.map_or(facts.today, |instant| instant.date_naive());
    let limit_months = limit.at(&On(facts.rulebook, counted_to));
    (issued_at <= counted_to).then_some(Age { issued_at, counted_to, limit_months })
}

/// Whether the branch requires a proof whatever the method and the document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asks {
    Yes,
    No,
    /// The branch is not stated, or cannot be read.
    Unclear,
}

fn branch_asks(facts: &Facts<'_>) -> Asks {
    let has_branch = facts.flow.known().is_none_or(|flow| BRANCH_FLOWS.at(facts).contains(&flow.name()));
    match facts.branch {
        Fact::Known(branch) if has_branch && branch.is_one_of(BRANCH_ALWAYS.at(facts)) => Asks::Yes,
        Fact::Missing | Fact::Unreadable if has_branch => Asks::Unclear,
        Fact::Known(_) | Fact::Missing | Fact::Unreadable => Asks::No,
    }
}

/// Returns whether the method requires a proof if the document shows no address. An unknown method may.
pub(super) fn asked_by_method(facts: &Facts<'_>) -> bool {
    let asks = |method: &Method| METHODS.at(facts).contains(&method.name());
    match (facts.identification.method().fact, facts.flow) {
        (Fact::Known(Method::Unrecognised) | Fact::Unreadable, _) => true,
        (Fact::Known(method), _) => asks(&method),
        (Fact::Missing, Fact::Known(flow)) => flow.methods().is_none_or(|methods| methods.iter().any(asks)),
        (Fact::Missing, Fact::Missing | Fact::Unreadable) => true,
    }
}

/// Returns whether the method or the branch uses a proof of address at all.
fn is_possible(facts: &Facts<'_>) -> bool {
    branch_asks(facts) != Asks::No || asked_by_method(facts)
}

/// Returns whether a proof is needed, or may be.
fn is_evaluated(facts: &Facts<'_>) -> bool {
    let is_shown = facts.document.known().flatten().is_some_and(|code| code.shows_address_by_list_or_law(facts));
    branch_asks(facts) != Asks::No || asked_by_method(facts) && !is_shown
}

fn states_type(facts: &Facts<'_>) -> bool {
    facts.identification.proof_of_address_type != Fact::Missing
}

fn states_date(facts: &Facts<'_>) -> bool {
    facts.identification.proof_of_address_issued_at != Fact::Missing
}

/// Returns the oldest day that is still good: the day after the one exactly so many calendar months ago. Months that
/// are too short end on their last day.
fn oldest_good_day(months: i64, today: NaiveDate) -> Option<NaiveDate> {
    today.checked_sub_months(Months::new(u32::try_from(months).ok()?))?.succ_opt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::Application;
    use crate::facts::Question;
    use crate::rulebook::Gate;

    /// What the age is counted to, and the limit.
    fn counted(identification: &str) -> Option<(String, i64)> {
        let json = format!(
            r#"{{"flow":"digital_banking","branch":"DE","identity_document":{{"code":"DEU-AO-01001"}},
            "identification":{{"method":"idnow",{identification}}}}}"#
        );
        let application = Application::from_json(&json).unwrap();
        let as_of = "2026-11-21T12:00:00Z".parse().unwrap();
        let facts = Facts::new(&application, Question { gate: Gate::Identification, as_of });
        age(&facts).map(|age| (age.counted_to.to_string(), age.limit_months))
    }

    #[test]
    fn an_age_is_counted_to_the_use_of_the_proof() {
        let on = |day: &str| Some((day.to_owned(), 6));
        for (identification, expected) in [
            (r#""proof_of_address_issued_at":"2026-08-01""#, on("2026-11-21")),
            (r#""proof_of_address_issued_at":"2026-08-01","created_at":"2026-09-02T10:00:00Z""#, on("2026-09-02")),
            // What is still to come is no use, and neither is this very moment another one.
            (r#""proof_of_address_issued_at":"2026-08-01","created_at":"2026-12-02T10:00:00Z""#, on("2026-11-21")),
            (
                r#""proof_of_address_issued_at":"2026-08-01","status":"successful","completed_at":"2026-09-03T10:00:00Z""#,
                on("2026-09-03"),
            ),
            // Issued on the day of its use, and after it.
            (r#""proof_of_address_issued_at":"2026-09-02","created_at":"2026-09-02T10:00:00Z""#, on("2026-09-02")),
            (r#""proof_of_address_issued_at":"2026-09-03","created_at":"2026-09-02T10:00:00Z""#, None),
            (r#""proof_of_address_issued_at":"soon""#, None),
            (r#""status":"successful""#, None),
        ] {
            assert_eq!(counted(identification), expected, "{identification}");
        }
        // A card that shows the address needs no proof.
        let json = r#"{"flow":"digital_banking","branch":"DE","identity_document":{"code":"DEU-BO-02001"},
            "identification":{"method":"idnow","proof_of_address_issued_at":"2026-08-01"}}"#;
        let application = Application::from_json(json).unwrap();
        let as_of = "2026-11-21T12:00:00Z".parse().unwrap();
        assert!(age(&Facts::new(&application, Question { gate: Gate::Identification, as_of })).is_none());
    }
}
