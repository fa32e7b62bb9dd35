//! The setting of a judgement: what it was judged in, beside the gate and the instant, and what the caller calls it.

use crate::application::Reference;
use crate::facts::country::Country;
use crate::facts::{Facts, Flow};
use crate::rulebook::named;

named! {
    /// Where the application is meant for.
    Environment {
        /// Real customers.
        Production = "production",
        /// The bank's documented test values are allowed.
        Sandbox = "sandbox",
    }
}

named! {
    /// Who stated the instant that was judged as of.
    StatedBy {
        /// The application itself: its `as_of` outranks the caller's.
        Application = "application",
        /// The caller.
        Caller = "caller",
    }
}

/// What an application was judged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The caller's own `reference`, else the `id` of the person.
    pub reference: Option<Reference>,
    /// Who stated the instant that was judged as of.
    pub as_of_by: StatedBy,
    /// The environment.
    pub environment: Environment,
    /// The integration; `None` where it cannot be read.
    pub flow: Option<Flow>,
    /// The bank's branch; `None` where it is not known.
    pub branch: Option<Country>,
}

impl Setting {
    pub(crate) fn of(facts: &Facts<'_>) -> Self {
        let application = facts.application;
        let is_own = facts.stated_as_of().known().is_some() && !application.given.as_of_is_callers;
        Self {
            reference: application.named().and_then(Reference::of),
            as_of_by: if is_own { StatedBy::Application } else { StatedBy::Caller },
            environment: if facts.sandbox { Environment::Sandbox } else { Environment::Production },
            flow: facts.flow.known(),
            branch: facts.branch.known(),
        }
    }
}
