//! When and in which setting an applicant was evaluated, in words.

use crate::rulebook::{Pack, tables, words};
use crate::setting::{Environment, StatedBy};
use crate::value::country::Country;

/// An instant, and whether the application itself stated it.
pub(crate) fn as_of_in_words(as_of: &str, by: StatedBy, pack: &'static Pack) -> String {
    match by {
        StatedBy::Application => format!("{as_of} ({})", words::AS_OF_BY_APPLICATION.text(pack)),
        StatedBy::Caller => as_of.to_owned(),
    }
}

/// Flow, branch and environment, each with its heading.
pub(crate) fn setting_in_words<'r>(
    flow: Option<&'r str>,
    branch: Option<&'r str>,
    environment: Environment,
    pack: &'static Pack,
) -> [(&'static str, &'r str); 3] {
    let unknown = words::UNKNOWN.text(pack);
    [
        (words::HEADING_FLOW.text(pack), flow.unwrap_or(unknown)),
        (words::HEADING_BRANCH.text(pack), branch.unwrap_or(unknown)),
        (words::HEADING_ENVIRONMENT.text(pack), environment.name()),
    ]
}

/// The code of a country as the tables spell it.
pub(crate) fn alpha2(country: Country) -> Option<&'static str> {
    tables::country(country.alpha2()).map(|country| country.alpha2)
}
