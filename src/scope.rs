//! Which rules a question asks: each has its gate, flows, branches, methods and days.

use chrono::NaiveDate;

use crate::facts::{Fact, Facts};
use crate::rulebook::{Asked as _, ConditionOf, Flow, Gate, Rule, Scope, Status};
use crate::value::country::Country;

impl Rule {
    /// Whether the rule is judged for these facts, at the gate that they are asked at. A scope that is not known does
    /// not exclude: the strictest reading applies.
    #[must_use]
    pub fn applies(&self, facts: &Facts<'_>) -> bool {
        Asking::of(facts).is_in(&Scope::of(self))
    }
}

/// The rules that are judged for these facts: see [`Rule::applies`].
pub(crate) fn rules_that_apply(facts: &Facts<'_>) -> impl Iterator<Item = &'static Rule> {
    let asked = Asking::of(facts);
    let rulebook = facts.rulebook();
    rulebook.rules.iter().zip(rulebook.scopes).filter(move |(_, scope)| asked.is_in(scope)).map(|(rule, _)| rule)
}

/// What scopes are compared with, worked out once for all rules. What is not known is every flow and every method; a
/// method that is not stated is one of those that the flow has.
#[derive(Clone, Copy)]
struct Asking {
    gate: Gate,
    flow: u8,
    method: u16,
    condition_of: ConditionOf,
    day: NaiveDate,
    branch: Option<Country>,
}

impl Asking {
    /// Days before the rulebook begins are judged by its first rules, and held by `application.before_rulebook`.
    fn of(facts: &Facts<'_>) -> Self {
        Self {
            gate: facts.gate,
            flow: facts.flow.known().map_or(u8::MAX, |flow| {
                // What leads to an account is judged as the whole onboarding, too: the flow only says how the person
                // was identified.
                let banking = if facts.leads_to_account() { 1 << Flow::DigitalBanking as u8 } else { 0 };
                1 << flow as u8 | if flow == Flow::BankidentPlus { 0 } else { banking }
            }),
            condition_of: match facts.identification.status {
                Fact::Known(Status::Successful) => ConditionOf::Person,
                Fact::Known(Status::Created | Status::Unrecognised) | Fact::Missing | Fact::Unreadable => {
                    ConditionOf::Request
                }
                Fact::Known(_) => ConditionOf::Creating,
            },
            method: match (facts.identification.method, facts.flow) {
                (Fact::Known(method), _) => 1 << method as u16,
                (Fact::Missing, Fact::Known(flow)) => match flow.methods() {
                    Some(methods) => methods.iter().fold(0, |bits, method| bits | 1 << *method as u16),
                    None => u16::MAX,
                },
                (Fact::Missing, Fact::Missing | Fact::Unreadable) | (Fact::Unreadable, _) => u16::MAX,
            },
            day: facts.today.max(facts.rulebook().first_day),
            branch: facts.branch.known(),
        }
    }

    #[inline]
    fn is_in(self, scope: &Scope) -> bool {
        scope.gate as u8 <= self.gate as u8
            && scope.flows & self.flow != 0
            && scope.methods & self.method != 0
            && scope.condition_of as u8 <= self.condition_of as u8
            && scope.from <= self.day
            && self.day <= scope.until
            && (scope.branches.is_empty() || self.branch.is_none_or(|branch| branch.is_one_of(scope.branches)))
    }
}
