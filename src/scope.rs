//! Which rules a question asks: each has its gate, flows, branches, methods and days.

use chrono::NaiveDate;

use crate::facts::{Fact, Facts};
use crate::rulebook::{ConditionOf, Flow, Gate, RULEBOOK, RULES, Rule, Status};
use crate::value::country::Country;

impl Rule {
    /// Whether the rule is judged for these facts, at the gate that they are asked at. A scope that is not known does
    /// not exclude: the strictest reading applies.
    #[must_use]
    pub fn applies(&self, facts: &Facts<'_>) -> bool {
        Scope::of(self).admits(Asked::of(facts))
    }
}

/// The rules that are judged for these facts: see [`Rule::applies`].
pub(crate) fn rules_that_apply(facts: &Facts<'_>) -> impl Iterator<Item = &'static Rule> {
    let asked = Asked::of(facts);
    RULES.iter().zip(&SCOPES).filter(move |(_, scope)| scope.admits(asked)).map(|(rule, _)| rule)
}

/// The scopes of the rules in their order. Side by side they fit into the cache; a rule is mostly words.
#[expect(clippy::indexing_slicing, reason = "computed by the compiler, which would refuse an index beyond the end")]
static SCOPES: [Scope; RULES.len()] = {
    let mut scopes = [Scope::of(&RULES[0]); RULES.len()];
    let mut index = 1;
    while index < RULES.len() {
        scopes[index] = Scope::of(&RULES[index]);
        index += 1;
    }
    scopes
};

/// When and for whom a rule is judged. Flows and methods are bits.
#[derive(Clone, Copy)]
struct Scope {
    gate: Gate,
    flows: u8,
    methods: u16,
    condition_of: ConditionOf,
    from: NaiveDate,
    until: NaiveDate,
    branches: &'static [&'static str],
}

/// What scopes are compared with, worked out once for all rules. What is not known is every flow and every method; a
/// method that is not stated is one of those that the flow has.
#[derive(Clone, Copy)]
struct Asked {
    gate: Gate,
    flow: u8,
    method: u16,
    condition_of: ConditionOf,
    day: NaiveDate,
    branch: Option<Country>,
}

impl Asked {
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
            day: facts.today.max(RULEBOOK.first_day),
            branch: facts.branch.known(),
        }
    }
}

impl Scope {
    const fn of(rule: &Rule) -> Self {
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

    #[inline]
    fn admits(&self, asked: Asked) -> bool {
        self.gate as u8 <= asked.gate as u8
            && self.flows & asked.flow != 0
            && self.methods & asked.method != 0
            && self.condition_of as u8 <= asked.condition_of as u8
            && self.from <= asked.day
            && asked.day <= self.until
            && (self.branches.is_empty() || asked.branch.is_none_or(|branch| branch.is_one_of(self.branches)))
    }
}
