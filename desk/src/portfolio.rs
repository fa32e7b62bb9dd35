//! The portfolio: what the answers for many applicants have in common, counted as they are given.
//!
//! Counts can be taken in parts and joined in any order. They take as much memory as there are rules, fields, countries and
//! deadlines, however many applicants there are, and contain no value of an application.

mod page;
mod parts;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use onboardable::facts::{Environment, Facts};
use onboardable::methods::{Eligibility, Methods};
use onboardable::report::{Voice, who_acts};
use onboardable::rulebook::{Method, Who};
use onboardable::rules::proof_of_address::{self, Age};
use onboardable::setting::{Setting, StatedBy};
use onboardable::value::country::Country;
use onboardable::{Assessment, Decision, Effect, Finding, Lang, Light, RuleId, application::Pointer};

pub use page::{Run, methods_page, methods_text, portfolio_page};

/// How many applicants got which decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// May pass the gate.
    pub proceed: u64,
    /// Not yet.
    pub hold: u64,
    /// Refused.
    pub deny: u64,
}

impl Outcomes {
    fn count(&mut self, decision: Decision) {
        one_more(match decision {
            Decision::Proceed => &mut self.proceed,
            Decision::Hold => &mut self.hold,
            Decision::Deny => &mut self.deny,
        });
    }

    /// All of them.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.proceed.saturating_add(self.hold).saturating_add(self.deny)
    }
}

/// The records that could not be read: the first of them, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unreadable {
    /// How many.
    pub count: u64,
    /// The first, by their places.
    pub first: BTreeSet<UnreadableRecord>,
}

impl Unreadable {
    /// How many are listed.
    pub const LISTED: usize = 20;

    /// Counts a record that could not be read.
    pub fn add(&mut self, record: UnreadableRecord) {
        one_more(&mut self.count);
        self.first.insert(record);
        self.shorten();
    }

    fn shorten(&mut self) {
        while self.first.len() > Self::LISTED {
            self.first.pop_last();
        }
    }
}

/// A record that could not be read. It contains no part of the record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnreadableRecord {
    /// The name of its input, safe to print; empty where there is only one.
    pub input: String,
    /// The line, from 1.
    pub line: usize,
    /// Its place in a list, from 1; 0 where there is none.
    pub entry: usize,
    /// What is wrong, and how to put it right.
    pub problem: String,
}

/// What a rule causes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The applicants whom it keeps on hold or refuses.
    pub applicants: u64,
    /// Those of them for whom its answer is not known.
    pub unknown: u64,
    /// Those of them for whom no other rule is in the way.
    pub alone: u64,
    /// Who must act, and for how many applicants.
    pub who: BTreeMap<Who, u64>,
}

/// For how many applicants a field is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lack {
    /// It is not stated.
    pub missing: u64,
    /// It is stated, but its value cannot be evaluated.
    pub unusable: u64,
}

impl Lack {
    /// Both.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.missing.saturating_add(self.unusable)
    }
}

/// The ages of the proofs of address that have the same limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ages {
    /// How many are so many calendar months old; the last are that old or older.
    pub months: [u64; Ages::MONTHS],
    /// The branches; `None` for applicants without a branch.
    pub branches: BTreeSet<Option<Country>>,
}

impl Ages {
    /// How many months are counted apart.
    pub const MONTHS: usize = 37;

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.months.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }
}

impl Default for Ages {
    fn default() -> Self {
        Self { months: [0; Self::MONTHS], branches: BTreeSet::new() }
    }
}

/// When deadlines of one kind end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// They have passed, and the task is not done.
    pub passed: u64,
    /// Within 30 days, in the 30 days after them, and in the 30 days after those.
    pub within: [u64; 3],
    /// Later.
    pub later: u64,
}

/// The ends of [`Due::within`], in days.
pub const DUE_WITHIN: [i64; 3] = [30, 60, 90];

/// What many assessments have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portfolio {
    /// The decisions.
    pub outcomes: Outcomes,
    /// The records without one.
    pub unreadable: Unreadable,
    /// The applicants evaluated as of an instant that they state themselves.
    pub own_as_of: u64,
    /// The applicants who may pass this gate although a finding of a later gate is certain.
    pub stopped_later: u64,
    /// The decisions by flow; `None` where it cannot be read.
    pub flows: BTreeMap<Option<&'static str>, Outcomes>,
    /// The decisions by branch; `None` where it is not known.
    pub branches: BTreeMap<Option<Country>, Outcomes>,
    /// The decisions by environment.
    pub environments: BTreeMap<&'static str, Outcomes>,
    /// The decisions by the country of residence; `None` where it is not known.
    pub residences: BTreeMap<Option<Country>, Outcomes>,
    /// What every rule causes.
    pub rules: BTreeMap<RuleId, Work>,
    /// The fields that are missing, by their pointers, with `*` for an index in a list.
    pub fields: BTreeMap<String, Lack>,
    /// The ages of the proofs of address, by their limit in months.
    pub proofs: BTreeMap<i64, Ages>,
    /// The deadlines, by their clocks.
    pub deadlines: BTreeMap<&'static str, Due>,
}

impl Portfolio {
    /// Counts an applicant. The facts are those of the assessment.
    pub fn add(&mut self, assessment: &Assessment, facts: &Facts<'_>) {
        let decision = assessment.decision();
        let Setting { as_of_by, environment, flow, branch, .. } = assessment.setting;
        self.outcomes.count(decision);
        if as_of_by == StatedBy::Application {
            one_more(&mut self.own_as_of);
        }
        if decision == Decision::Proceed && !assessment.later.is_empty() {
            one_more(&mut self.stopped_later);
        }
        self.flows.entry(flow.map(|flow| flow.name())).or_default().count(decision);
        self.branches.entry(branch).or_default().count(decision);
        self.environments.entry(Environment::name(environment)).or_default().count(decision);
        self.residences.entry(facts.person.address.country.known()).or_default().count(decision);
        self.add_work(assessment);
        if let Some(age) = proof_of_address::age(facts) {
            let ages = self.proofs.entry(age.limit_months).or_default();
            ages.branches.insert(branch);
            if let Some(count) = ages.months.get_mut(months_of(age)) {
                one_more(count);
            }
        }
        let today = assessment.as_of.date_naive();
        for deadline in &assessment.deadlines {
            let due = self.deadlines.entry(deadline.what).or_default();
            let days = deadline.by.end().date_naive().signed_duration_since(today).num_days();
            let period = DUE_WITHIN.iter().position(|end| days <= *end).and_then(|place| due.within.get_mut(place));
            one_more(match period {
                _ if deadline.has_passed => &mut due.passed,
                Some(period) => period,
                None => &mut due.later,
            });
        }
    }

    /// Counts the rules in the way of an applicant, and the fields that are missing. Of one who is refused nothing but
    /// the refusal is in the way.
    fn add_work(&mut self, assessment: &Assessment) {
        let voice = Voice::new(assessment.rulebook, assessment.as_of.date_naive(), Lang::En);
        let is_refused = assessment.decision() == Decision::Deny;
        let is_in_the_way = |one: &&Finding| match one.effect {
            Effect::Deny => true,
            effect => !is_refused && effect.light() != Light::Green,
        };
        let mut rules: BTreeMap<RuleId, (bool, BTreeSet<Who>)> = BTreeMap::new();
        let mut fields: BTreeMap<String, bool> = BTreeMap::new();
        for finding in assessment.findings.iter().filter(is_in_the_way) {
            let (is_found, who) = rules.entry(finding.rule).or_default();
            *is_found |= finding.is_found;
            who.insert(who_acts(finding, voice));
            if !finding.is_found || assessment.rulebook.rule(finding.rule).names_missing {
                for field in &finding.evidence.fields {
                    let is_unusable = finding.evidence.unusable.contains(field);
                    *fields.entry(Pointer::pattern(field.as_str()).into_owned()).or_default() |= is_unusable;
                }
            }
        }
        let is_alone = rules.len() == 1;
        for (rule, (is_found, who)) in rules {
            let work = self.rules.entry(rule).or_default();
            one_more(&mut work.applicants);
            if !is_found {
                one_more(&mut work.unknown);
            }
            if is_alone {
                one_more(&mut work.alone);
            }
            for one in who {
                one_more(work.who.entry(one).or_default());
            }
        }
        for (field, is_unusable) in fields {
            let lack = self.fields.entry(field).or_default();
            one_more(if is_unusable { &mut lack.unusable } else { &mut lack.missing });
        }
    }

    /// How many records were counted.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.outcomes.total().saturating_add(self.unreadable.count)
    }

    /// Takes the counts of other applicants.
    pub fn merge(&mut self, other: Self) {
        Join::join(self, other);
    }
}

/// What the answers of one method have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Served {
    /// The applicants who may use it.
    pub yes: u64,
    /// Those for whom that is not known.
    pub unknown: u64,
    /// Those who may not.
    pub no: u64,
    /// Those who may, and for whom it is the recommended one.
    pub recommended: u64,
}

/// Which method serves how many applicants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodsPortfolio {
    /// How many applicants may use at least one method.
    pub served: u64,
    /// For how many that is not known.
    pub open: u64,
    /// How many may use none.
    pub unserved: u64,
    /// The records that could not be read.
    pub unreadable: Unreadable,
    /// The applicants evaluated as of an instant that they state themselves.
    pub own_as_of: u64,
    /// The applicants by flow; `None` where it cannot be read.
    pub flows: BTreeMap<Option<&'static str>, u64>,
    /// The applicants by branch; `None` where it is not known.
    pub branches: BTreeMap<Option<Country>, u64>,
    /// The answers for every method.
    pub methods: BTreeMap<Method, Served>,
    /// The rules against a method: for how many applicants each rules out at least one, or leaves it open.
    pub rules: BTreeMap<RuleId, Against>,
}

/// What a rule has against methods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Against {
    /// The applicants for whom it rules out at least one method.
    pub rules_out: u64,
    /// The others for whom it leaves at least one method open.
    pub leaves_open: u64,
}

impl MethodsPortfolio {
    /// Counts an applicant.
    pub fn add(&mut self, methods: &Methods) {
        let best = methods.methods.iter().map(|one| one.answer).min();
        one_more(match best {
            Some(Eligibility::Yes) => &mut self.served,
            Some(Eligibility::Unknown) => &mut self.open,
            Some(Eligibility::No) | None => &mut self.unserved,
        });
        if methods.setting.as_of_by == StatedBy::Application {
            one_more(&mut self.own_as_of);
        }
        one_more(self.flows.entry(methods.setting.flow.map(|flow| flow.name())).or_default());
        one_more(self.branches.entry(methods.setting.branch).or_default());
        let mut rules: BTreeMap<RuleId, bool> = BTreeMap::new();
        for (place, one) in methods.methods.iter().enumerate() {
            let served = self.methods.entry(one.method).or_default();
            one_more(match one.answer {
                Eligibility::Yes => &mut served.yes,
                Eligibility::Unknown => &mut served.unknown,
                Eligibility::No => &mut served.no,
            });
            // Those that may be used come first, the recommended one before the others.
            if place == 0 && one.answer == Eligibility::Yes {
                one_more(&mut served.recommended);
            }
            for finding in one.findings.iter().filter(|finding| finding.light() != Light::Green) {
                *rules.entry(finding.rule).or_default() |= finding.is_found;
            }
        }
        for (rule, is_found) in rules {
            let against = self.rules.entry(rule).or_default();
            one_more(if is_found { &mut against.rules_out } else { &mut against.leaves_open });
        }
    }

    /// How many applicants were counted.
    #[must_use]
    pub const fn applicants(&self) -> u64 {
        self.served.saturating_add(self.open).saturating_add(self.unserved)
    }

    /// Takes the counts of other applicants.
    pub fn merge(&mut self, other: Self) {
        Join::join(self, other);
    }
}

/// The full calendar months of an age, up to those that are counted apart. A month is full as the rule counts it: a proof
/// is too old on the day on which its age reaches the limit.
fn months_of(age: Age) -> usize {
    let has = |months: &u32| {
        let back: Option<NaiveDate> = age.counted_to.checked_sub_months(Months::new(*months));
        back.is_some_and(|day| age.issued_at <= day)
    };
    (1..).take(Ages::MONTHS.saturating_sub(1)).take_while(has).count()
}

fn one_more(count: &mut u64) {
    *count = count.saturating_add(1);
}

/// Counts that can be joined, in any order.
trait Join {
    fn join(&mut self, other: Self);
}

impl Join for u64 {
    fn join(&mut self, other: Self) {
        *self = self.saturating_add(other);
    }
}

impl<const N: usize> Join for [u64; N] {
    fn join(&mut self, other: Self) {
        for (count, other) in self.iter_mut().zip(other) {
            count.join(other);
        }
    }
}

impl<K: Ord, V: Join + Default> Join for BTreeMap<K, V> {
    fn join(&mut self, other: Self) {
        for (key, value) in other {
            self.entry(key).or_default().join(value);
        }
    }
}

impl Join for Unreadable {
    fn join(&mut self, other: Self) {
        self.count.join(other.count);
        self.first.extend(other.first);
        self.shorten();
    }
}

impl Join for Ages {
    fn join(&mut self, other: Self) {
        self.months.join(other.months);
        self.branches.extend(other.branches);
    }
}

/// Joins every count of the named fields; a field that is left out does not compile.
macro_rules! joined {
    ($($counts:ident { $($field:ident),* })*) => {
        $(impl Join for $counts {
            fn join(&mut self, other: Self) {
                let Self { $($field),* } = other;
                $(self.$field.join($field);)*
            }
        })*
    };
}

joined! {
    Outcomes { proceed, hold, deny }
    Work { applicants, unknown, alone, who }
    Lack { missing, unusable }
    Due { passed, within, later }
    Served { yes, unknown, no, recommended }
    Against { rules_out, leaves_open }
    Portfolio {
        outcomes, unreadable, own_as_of, stopped_later, flows, branches, environments, residences, rules, fields, proofs,
        deadlines
    }
    MethodsPortfolio { served, open, unserved, unreadable, own_as_of, flows, branches, methods, rules }
}
