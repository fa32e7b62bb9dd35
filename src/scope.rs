//! Which rules a question asks: each has its gate, flows, branches, methods and days.

use std::sync::LazyLock;

use crate::facts::{Fact, Facts};
use crate::rulebook::{ConditionOf, Flow, Gate, Method, RULEBOOK, RULES, Rule, RuleId, Status};

impl Rule {
    /// Whether the rule is judged for these facts, at the gate that they are asked at. A scope that is not known does
    /// not exclude: the strictest reading applies.
    #[must_use]
    pub fn applies(&self, facts: &Facts<'_>) -> bool {
        RuleSet::applying(facts).holds(self.id)
    }
}

/// Some of the rules, as bits in their order. Which rules a question asks is decided for all of them at once: to compare
/// the scope of one after the other took a fifth of the time to judge.
#[derive(Clone, Copy)]
pub(crate) struct RuleSet([u64; RULES.len().div_ceil(64)]);

impl RuleSet {
    const NONE: Self = Self([0; RULES.len().div_ceil(64)]);

    pub(crate) fn of(is_in: impl Fn(&Rule) -> bool) -> Self {
        let mut set = Self::NONE;
        for (index, rule) in RULES.iter().enumerate() {
            if let Some(word) = set.0.get_mut(index / 64).filter(|_| is_in(rule)) {
                *word |= 1 << (index % 64);
            }
        }
        set
    }

    /// The rules that are judged for these facts: see [`Rule::applies`].
    pub(crate) fn applying(facts: &Facts<'_>) -> Self {
        SCOPES.admit(facts)
    }

    /// The rules of a gate and of those before it, whatever else they ask for.
    pub(crate) fn until(gate: Gate) -> Self {
        #[expect(clippy::indexing_slicing, reason = "there is one set per gate")]
        SCOPES.gates[gate as usize]
    }

    pub(crate) fn holds(&self, rule: RuleId) -> bool {
        let index = rule as usize;
        self.0.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    fn remove(&mut self, rule: RuleId) {
        let index = rule as usize;
        if let Some(word) = self.0.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    #[must_use]
    pub(crate) fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= other);
        self
    }

    #[must_use]
    pub(crate) fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= !other);
        self
    }

    #[must_use]
    fn or(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
        self
    }

    /// The rules, in the order of the rulebook.
    pub(crate) fn iter(&self) -> impl Iterator<Item = RuleId> + use<> {
        let words = self.0;
        words.into_iter().zip(IDS.chunks(64)).flat_map(|(mut word, ids)| {
            std::iter::from_fn(move || {
                let id = ids.get(usize::try_from(word.trailing_zeros()).ok()?)?;
                word &= word.wrapping_sub(1);
                Some(*id)
            })
        })
    }
}

/// The ids of the rules in their order, side by side: a rule is mostly words, and one that is clear is not looked at.
#[expect(clippy::indexing_slicing, reason = "computed by the compiler, which would refuse an index beyond the end")]
static IDS: [RuleId; RULES.len()] = {
    let mut ids = [RULES[0].id; RULES.len()];
    let mut index = 1;
    while index < RULES.len() {
        ids[index] = RULES[index].id;
        index += 1;
    }
    ids
};

/// What scopes say, turned around: for each gate, flow, method and condition the rules that it does not exclude.
struct Scopes {
    gates: [RuleSet; Gate::ALL.len()],
    flows: [RuleSet; Flow::ALL.len()],
    methods: [RuleSet; Method::Unrecognised as usize + 1],
    conditions: [RuleSet; ConditionOf::ALL.len()],
    /// The few that are in force on some days, or in some branches, only: these are asked one by one.
    bounded: RuleSet,
}

static SCOPES: LazyLock<Scopes> = LazyLock::new(|| Scopes {
    gates: std::array::from_fn(|gate| RuleSet::of(|rule| rule.gate as usize <= gate)),
    flows: std::array::from_fn(|flow| RuleSet::of(|rule| names(rule.flows, |one| *one as usize == flow))),
    methods: std::array::from_fn(|method| RuleSet::of(|rule| names(rule.methods, |one| *one as usize == method))),
    conditions: std::array::from_fn(|condition| RuleSet::of(|rule| rule.condition_of as usize <= condition)),
    bounded: RuleSet::of(|rule| {
        !rule.branches.is_empty() || rule.in_force.until.is_some() || !rule.in_force_on(RULEBOOK.first_day)
    }),
});

/// An empty list names all there are.
fn names<T>(list: &[T], is_one: impl Fn(&T) -> bool) -> bool {
    list.is_empty() || list.iter().any(is_one)
}

#[expect(clippy::indexing_slicing, reason = "there is one set per gate, flow, method and condition")]
impl Scopes {
    fn admit(&self, facts: &Facts<'_>) -> RuleSet {
        let mut admitted = self.gates[facts.gate as usize].and(&self.conditions[condition_of(facts) as usize]);
        if let Fact::Known(flow) = facts.flow {
            let mut of_flow = self.flows[flow as usize];
            // What leads to an account is judged as the whole onboarding, too: the flow only says how the person was
            // identified.
            if flow != Flow::BankidentPlus && facts.leads_to_account() {
                of_flow = of_flow.or(&self.flows[Flow::DigitalBanking as usize]);
            }
            admitted = admitted.and(&of_flow);
        }
        // A method that is not stated is one of those that the flow has; what is not known is every method.
        match (facts.identification.method, facts.flow) {
            (Fact::Known(method), _) => admitted = admitted.and(&self.methods[method as usize]),
            (Fact::Missing, Fact::Known(flow)) => {
                if let Some(methods) = flow.methods() {
                    let of = |set: RuleSet, method: &Method| set.or(&self.methods[*method as usize]);
                    admitted = admitted.and(&methods.iter().fold(RuleSet::NONE, of));
                }
            }
            (Fact::Missing, Fact::Missing | Fact::Unreadable) | (Fact::Unreadable, _) => {}
        }
        // Days before the rulebook begins are judged by its first rules, and held by `application.before_rulebook`.
        let (day, branch) = (facts.today.max(RULEBOOK.first_day), facts.branch.known());
        let is_bounded_out = |rule: &Rule| {
            !rule.in_force_on(day)
                || !rule.branches.is_empty() && branch.is_some_and(|branch| !branch.is_one_of(rule.branches))
        };
        for rule in admitted.and(&self.bounded).iter().filter(|rule| is_bounded_out(rule.rule())) {
            admitted.remove(rule);
        }
        admitted
    }
}

fn condition_of(facts: &Facts<'_>) -> ConditionOf {
    match facts.identification.status {
        Fact::Known(Status::Successful) => ConditionOf::Person,
        Fact::Known(Status::Created | Status::Unrecognised) | Fact::Missing | Fact::Unreadable => {
            ConditionOf::Request
        }
        Fact::Known(_) => ConditionOf::Creating,
    }
}
