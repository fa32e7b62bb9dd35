//! The shape of an entry: a rule, its family, its dated values.

use std::fmt;

use chrono::NaiveDate;

use super::flow::Flow;
use super::method::Method;
use super::rows::rules::{RULEBOOK, RULES, RuleId};
use super::terms::{ConditionOf, Effect, Gate, Row, Source, Who, Words};

/// What identifies a rulebook.
#[derive(Debug)]
pub struct Rulebook {
    /// The year and month of its words and values.
    pub version: &'static str,
    /// The SHA-256 of its files, as `sha256:...`.
    pub digest: &'static str,
    /// The first day its rules are known for. Applications of earlier days cannot be judged.
    pub first_day: NaiveDate,
    /// What that day rests on. Ours.
    #[cfg(feature = "handbook")]
    pub first_day_reading: Words,
    /// Its families, in order.
    #[cfg(feature = "handbook")]
    pub families: &'static [Family],
}

/// Rules of one subject.
#[cfg(feature = "handbook")]
#[derive(Debug)]
pub struct Family {
    /// The stem of its rules and files.
    pub name: &'static str,
    /// Its heading.
    pub title: Words,
    /// What it decides, by whose authority, and what it does not cover.
    pub about: Words,
}

/// The entry of a rule: everything a person may want to know about it.
#[derive(Debug)]
pub struct Rule {
    /// The rule.
    pub id: RuleId,
    /// Its name, such as `fatca.us_birthplace`.
    pub name: &'static str,
    /// Its family.
    pub family: &'static str,
    /// The gate it is judged before.
    pub gate: Gate,
    /// The flows it is judged in; empty for all.
    pub flows: &'static [Flow],
    /// The branches it is judged for, as alpha-2 codes; empty for all.
    pub branches: &'static [&'static str],
    /// The methods of identification it is judged for; empty for all.
    pub methods: &'static [Method],
    /// What it is a condition of.
    pub condition_of: ConditionOf,
    /// What a finding means.
    pub effect: Effect,
    /// The row of the readiness checklist it belongs to.
    pub row: Option<Row>,
    /// The fields it reads, as JSON pointers; `*` is a place in a list, and `/identification` means every
    /// entry of `/identifications` too.
    pub reads: &'static [&'static str],
    /// What was found, in a few words.
    pub title: Words,
    /// Why it matters.
    pub why: Words,
    /// What to do now.
    pub next: Next,
    /// Who can supply what is missing, where the rule is unknown.
    pub ask: Who,
    /// What is said beyond the title where the evidence has details.
    pub detail: Option<Words>,
    /// Where the rule comes from.
    pub sources: &'static [Source],
    /// How we read a source that is silent or contradicts itself. Ours, not the bank's.
    pub reading: Option<Words>,
    /// From when, and until when.
    pub in_force: InForce,
    /// Whether it says something of every good applicant alike: the handbook, `explain` and the methods show it, and no
    /// assessment repeats it.
    pub general: bool,
    /// Whether every field found is a finding of its own.
    pub each_field: bool,
    /// Whether a finding says of its fields that they are missing or unreadable: what only waits for them is then not
    /// reported as well.
    pub tells_missing: bool,
    /// The rules that say less of the same matter: where this one finds something, their findings are left out.
    pub instead_of: &'static [RuleId],
    /// Why the rule can never be unknown; `None` where it can.
    #[cfg(feature = "handbook")]
    pub never_unknown: Option<&'static str>,
}

/// Codes of one kind that the bank or a provider sends, other than the failure codes of identifications.
#[cfg(feature = "handbook")]
#[derive(Debug)]
pub struct CodeList {
    /// The name of the kind.
    pub name: &'static str,
    /// What this kind of code is.
    pub title: Words,
    /// Whose codes they are.
    pub whose: Who,
    /// Where they are described.
    pub sources: &'static [Source],
    /// How an unclear source is read. Ours.
    pub reading: Option<Words>,
    /// The codes.
    pub codes: &'static [Code],
}

/// A code of the bank or a provider.
#[cfg(feature = "handbook")]
#[derive(Debug)]
pub struct Code {
    /// The code.
    pub code: &'static str,
    /// The rule that reports what it speaks of.
    pub rule: Option<RuleId>,
    /// What it means.
    pub means: Words,
}

/// The next step after a finding.
#[derive(Clone, Copy, Debug)]
pub struct Next {
    /// Who takes it.
    pub who: Who,
    /// The step.
    pub text: Words,
}

/// The days a rule or a value is in force.
#[derive(Clone, Copy, Debug)]
pub struct InForce {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, for what was withdrawn.
    pub until: Option<NaiveDate>,
}

/// A value that the bank or the law may change, with the days its versions begin.
#[derive(Debug)]
pub struct Dated<T: 'static>(pub &'static [Version<T>]);

/// One version of a dated value.
#[derive(Debug)]
pub struct Version<T> {
    /// The first day of this version.
    pub from: NaiveDate,
    /// The value.
    pub value: T,
    /// Where it comes from.
    #[cfg(feature = "handbook")]
    pub source: &'static str,
}

impl<T: Copy> Dated<T> {
    /// The value in force for an application.
    #[must_use]
    pub fn at(&self, asked: &impl Asked) -> T {
        self.on(asked.day())
    }

    /// The value in force on a day. Days before the first version take the first; an application of such a day
    /// is held by `application.before_rulebook` all the same.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> T {
        let [first, later @ ..] = self.0 else { unreachable!("a dated value has a version: the generator checks") };
        later.iter().take_while(|version| version.from <= day).last().unwrap_or(first).value
    }
}

/// What values are asked for: the day of an application.
pub trait Asked {
    /// The day that chooses the version of every dated value.
    fn day(&self) -> NaiveDate;
}

/// A dated value of any type, for the handbook and for the words of rules.
#[derive(Debug)]
pub struct Value {
    /// The family it belongs to.
    pub family: &'static str,
    /// Its name in that family.
    pub name: &'static str,
    /// Its versions.
    pub dated: AnyDated,
}

/// The versions of a dated value of any type.
#[derive(Debug)]
pub enum AnyDated {
    /// A number.
    Number(&'static Dated<i64>),
    /// A list of words.
    List(&'static Dated<&'static [&'static str]>),
}

impl Rule {
    /// Whether the rule is in force on a day.
    #[must_use]
    pub fn in_force_on(&self, day: NaiveDate) -> bool {
        self.in_force.includes(day)
    }

    /// What it means that this rule found something, or could not tell.
    pub(crate) const fn effect_of(&self, is_found: bool) -> Effect {
        match (is_found, self.effect) {
            (true, effect) => effect,
            (false, Effect::Note) => Effect::Note,
            (false, Effect::Wait | Effect::Complete | Effect::Correct | Effect::Clarify | Effect::Deny) => {
                Effect::Complete
            }
        }
    }
}

impl InForce {
    /// Days before the rulebook begins are judged by its first rules, and held by `application.before_rulebook`.
    fn includes(self, day: NaiveDate) -> bool {
        self.from <= day.max(RULEBOOK.first_day) && self.until.is_none_or(|until| day <= until)
    }
}

impl RuleId {
    /// The rule's entry.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        // The generator writes the entries in the order of the ids.
        #[expect(clippy::indexing_slicing, reason = "there is one entry per id, which a test holds")]
        &RULES[self as usize]
    }

    /// The rule of this name, such as `fatca.us_birthplace`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        RULES.iter().find(|rule| rule.name == name).map(|rule| rule.id)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule().name)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule().name)
    }
}

impl serde::Serialize for RuleId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rule().name)
    }
}

/// From its name. An error names what was expected, and never what was there: that may be personal data.
impl<'de> serde::Deserialize<'de> for RuleId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::named_in(deserializer, "RuleId", Self::named)
    }
}

/// A calendar day of the rulebook.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => unreachable!(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_in_force_is_the_last_that_began() {
        let dated = Dated::<i64>(
            const {
                &[
                    Version {
                        from: day(2022, 1, 1),
                        value: 6,
                        #[cfg(feature = "handbook")]
                        source: "",
                    },
                    Version {
                        from: day(2025, 7, 1),
                        value: 3,
                        #[cfg(feature = "handbook")]
                        source: "",
                    },
                ]
            },
        );
        for (on, expected) in [((2021, 1, 1), 6), ((2025, 6, 30), 6), ((2025, 7, 1), 3), ((2199, 1, 1), 3)] {
            assert_eq!(dated.on(day(on.0, on.1, on.2)), expected, "{on:?}");
        }
    }
}
