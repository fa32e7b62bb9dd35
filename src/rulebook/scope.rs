//! When and for whom a rule is judged, as numbers that compare fast.

use chrono::NaiveDate;

use super::entry::Rule;
use super::terms::{ConditionOf, Gate};

/// When and for whom a rule is judged. Flows and methods are bits.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    pub(crate) gate: Gate,
    pub(crate) flows: u8,
    pub(crate) methods: u16,
    pub(crate) condition_of: ConditionOf,
    pub(crate) from: NaiveDate,
    pub(crate) until: NaiveDate,
    pub(crate) branches: &'static [&'static str],
}

impl Scope {
    /// The scope of a rule.
    #[must_use]
    pub const fn of(rule: &Rule) -> Self {
        let (mut flows, mut methods) = (rule.flows, rule.methods);
        let mut scope = Self {
            gate: rule.gate,
            flows: if flows.is_empty() { u8::MAX } else { 0 },
            methods: if methods.is_empty() { u16::MAX } else { 0 },
            from: rule.in_force.from,
            condition_of: rule.condition_of,
            until: match rule.in_force.until {
                Some(day) => day,
                None => NaiveDate::MAX,
            },
            branches: rule.branches,
        };
        while let [flow, rest @ ..] = flows {
            scope.flows |= 1 << *flow as u8;
            flows = rest;
        }
        while let [method, rest @ ..] = methods {
            scope.methods |= 1 << *method as u16;
            methods = rest;
        }
        scope
    }
}

/// The scopes of rules, in their order.
#[expect(clippy::indexing_slicing, reason = "computed by the compiler, which would refuse an index beyond the end")]
pub(super) const fn scopes<const N: usize>(rules: &[Rule; N]) -> [Scope; N] {
    let mut scopes = [Scope::of(&rules[0]); N];
    let mut index = 1;
    while index < N {
        scopes[index] = Scope::of(&rules[index]);
        index += 1;
    }
    scopes
}
