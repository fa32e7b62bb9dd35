//! The scopes of all rules: when and for whom they are evaluated, indexed by their conditions.

use chrono::NaiveDate;

use super::entry::Rule;
use super::flow::Flow;
use super::method::Method;
use super::rule_set::RuleSet;
use super::terms::{ConditionOf, Gate};

const METHODS: usize = Method::Unrecognised as usize + 1;

/// For each gate, flow, method and condition the rules that it does not exclude. The rules for a question are then
/// selected all at once: comparing one scope after the other took more than half of the time of evaluating all
/// methods of identification.
#[derive(Clone, Copy, Debug)]
pub struct Scopes {
    /// The rules of a gate and of those before it.
    pub(crate) gates: [RuleSet; Gate::ALL.len()],
    pub(crate) flows: [RuleSet; Flow::ALL.len()],
    pub(crate) methods: [RuleSet; METHODS],
    pub(crate) conditions: [RuleSet; ConditionOf::ALL.len()],
    /// The rules that have a last day, begin after the rulebook does, or are for some branches: these few are
    /// compared one by one.
    pub(crate) bounded: RuleSet,
    /// The rules that no assessment repeats: [`Rule::general`].
    pub(crate) general: RuleSet,
}

impl Scopes {
    /// Returns the scopes of the rules of a rulebook with this first day.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is one set per gate, flow, method and condition")]
    pub const fn of(rules: &[Rule], first_day: NaiveDate) -> Self {
        const NONE: RuleSet = RuleSet::NONE;
        let mut scopes = Self {
            gates: [NONE; Gate::ALL.len()],
            flows: [NONE; Flow::ALL.len()],
            methods: [NONE; METHODS],
            conditions: [NONE; ConditionOf::ALL.len()],
            bounded: NONE,
            general: NONE,
        };
        let mut rest = rules;
        while let [rule, others @ ..] = rest {
            let mut gate = rule.gate as usize;
            while gate < scopes.gates.len() {
                scopes.gates[gate].insert(rule.id);
                gate += 1;
            }
            let mut condition = rule.condition_of as usize;
            while condition < scopes.conditions.len() {
                scopes.conditions[condition].insert(rule.id);
                condition += 1;
            }
            // An empty list means all.
            let mut flow = 0;
            while flow < scopes.flows.len() {
                if rule.flows.is_empty() {
                    scopes.flows[flow].insert(rule.id);
                }
                flow += 1;
            }
            let mut flows = rule.flows;
            while let [flow, others @ ..] = flows {
                scopes.flows[*flow as usize].insert(rule.id);
                flows = others;
            }
            let mut method = 0;
            while method < scopes.methods.len() {
                if rule.methods.is_empty() {
                    scopes.methods[method].insert(rule.id);
                }
                method += 1;
            }
            let mut methods = rule.methods;
            while let [method, others @ ..] = methods {
                scopes.methods[*method as usize].insert(rule.id);
                methods = others;
            }
            let begins_later = rule.in_force.from.signed_duration_since(first_day).num_days() > 0;
            if begins_later || rule.in_force.until.is_some() || !rule.branches.is_empty() {
                scopes.bounded.insert(rule.id);
            }
            if rule.general {
                scopes.general.insert(rule.id);
            }
            rest = others;
        }
        scopes
    }

    /// Returns the rules of a gate and of those before it, whatever their other conditions.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is one set per gate")]
    pub const fn until(&self, gate: Gate) -> RuleSet {
        self.gates[gate as usize]
    }
}
