//! The built-in rulebook. `cargo xtask bless` writes its rows from `rules/`: one rule, value or text on a line.

#[cfg(feature = "de")]
#[rustfmt::skip]
pub mod de;
#[cfg(feature = "en")]
#[rustfmt::skip]
pub mod en;
#[rustfmt::skip]
pub mod methods;
#[rustfmt::skip]
pub mod rules;

use chrono::NaiveDate;

use super::dated::Version;
use super::entry::{InForce, Next, Rule, Rulebook};
use super::scope::Scopes;
use super::terms::{ConditionOf, Effect, Gate, Who, Words};
use rules::RuleId;

/// The built-in rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    version: rules::VERSION,
    digest: rules::DIGEST,
    first_day: rules::FIRST_DAY,
    #[cfg(feature = "handbook")]
    first_day_reading: rules::FIRST_DAY_READING,
    #[cfg(feature = "handbook")]
    families: rules::FAMILIES,
    rules: &rules::RULES,
    scopes: &SCOPES,
    fields: rules::FIELDS,
    steps: rules::STEPS,
    values: rules::VALUES,
    clocks: methods::CLOCKS,
    machines: methods::MACHINES,
    failures: methods::FAILURES,
    #[cfg(feature = "handbook")]
    test_ibans: methods::TEST_IBANS,
    #[cfg(feature = "handbook")]
    codes: methods::CODES,
    packs: &[
        #[cfg(feature = "en")]
        en::PACK,
        #[cfg(feature = "de")]
        de::PACK,
    ],
};

static SCOPES: Scopes = Scopes::of(&rules::RULES, rules::FIRST_DAY);

/// The values that most entries have in common.
const COMMON: Rule = Rule {
    id: RuleId::ApplicationBeforeRulebook,
    name: "",
    family: "",
    gate: Gate::SignUp,
    flows: &[],
    branches: &[],
    methods: &[],
    condition_of: ConditionOf::Person,
    effect: Effect::Note,
    row: None,
    reads: &[],
    title: w(0),
    why: a(0),
    next: Next { who: Who::Partner, text: w(0) },
    applicant: None,
    detail: None,
    #[cfg(feature = "handbook")]
    details: &[],
    sources: &[],
    reading: None,
    in_force: InForce { from: rules::FIRST_DAY, until: None },
    general: false,
    each_field: false,
    names_missing: false,
    instead_of: &[],
    clearable: None,
    #[cfg(feature = "handbook")]
    clearable_reading: None,
    clocks: 0,
    #[cfg(feature = "handbook")]
    never_unknown: None,
};

/// Returns a text of reports, by its index.
const fn w(place: u16) -> Words {
    Words::new(place)
}

/// Returns a text for analysts, by its index among those.
const fn a(place: u16) -> Words {
    Words::new(Words::ANALYST + place)
}

/// Returns a text of the handbook, by its index among those.
#[cfg(feature = "handbook")]
const fn h(place: u16) -> Words {
    Words::new(Words::HANDBOOK + place)
}

/// Returns a version of a value.
const fn v<T>(from: NaiveDate, value: T, source: &'static str) -> Version<T> {
    Version::new(from, value, source)
}
