//! The rulebook: every rule's words, sources, scope and dated values, generated from `rules/*.toml`.
//!
//! The entries live in `rules/`, where an analyst reads and edits them; `generated.rs` is written from them by
//! `cargo xtask bless` and held against them by the same test, so that no TOML parser is needed
//! where the rules run.

pub mod generated;
pub mod identification;
pub mod tables;

use std::fmt;

use chrono::NaiveDate;

use crate::facts::country::Country;
use crate::facts::{Fact, Facts, Flow};
use crate::lifecycle::{Method, Status};
pub use generated::{RULEBOOK, RULES, RuleId, VALUES, values, words};

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

/// One text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// English.
    pub en: &'static str,
    /// German.
    pub de: &'static str,
}

/// The next step after a finding.
#[derive(Clone, Copy, Debug)]
pub struct Next {
    /// Who takes it.
    pub who: Who,
    /// The step.
    pub text: Words,
}

/// A place in a document of the bank.
#[derive(Debug)]
pub struct Source {
    /// The document's title.
    pub document: &'static str,
    /// Where in it.
    pub section: &'static str,
    /// The day it was last read.
    pub checked: NaiveDate,
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
    /// The value in force on a day. Days before the first version take the first; an application of such a day
    /// is held by `application.before_rulebook` all the same.
    #[must_use]
    pub fn at(&self, day: NaiveDate) -> T {
        let [first, later @ ..] = self.0 else { unreachable!("a dated value has a version: the generator checks") };
        later.iter().take_while(|version| version.from <= day).last().unwrap_or(first).value
    }
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

/// One variant per name, with the name, in one declaration.
macro_rules! named {
    ($(#[$meta:meta])* $enum:ident { $( $(#[$doc:meta])* $variant:ident = $name:literal, )* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $enum { $( $(#[$doc])* $variant, )* }

        impl $enum {
            /// All of them, in order.
            pub const ALL: &[Self] = &[ $( Self::$variant, )* ];

            /// The name in JSON and on the command line.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )* }
            }

            /// The one of this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl serde::Serialize for $enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $enum {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($enum).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$( $name ),*] })
            }
        }
    };
}
pub(crate) use named;

named! {
    /// What a finding means. Ordered from the mildest to the gravest.
    Effect {
        /// Shown, never blocks.
        Note = "note",
        /// The bank or the provider is still working.
        Wait = "wait",
        /// Something mandatory is missing.
        Complete = "complete",
        /// A value is malformed; the API would refuse it.
        Correct = "correct",
        /// Ask the applicant, then judge again.
        Clarify = "clarify",
        /// No banking service may be offered.
        Deny = "deny",
    }
}

named! {
    /// What a rule is a condition of. From what is asked longest to what is asked shortest.
    ConditionOf {
        /// Of the person or the account: judged always.
        Person = "person",
        /// Of creating an identification: evaluated as of its creation, and no longer once it has succeeded.
        Creating = "creating",
        /// Of the request that creates it: what only the request states. Judged until the identification is under way.
        Request = "request",
    }
}

named! {
    /// The gates of onboarding, in the order an applicant passes them.
    Gate {
        /// May the person be created?
        SignUp = "sign_up",
        /// May this method of identification start?
        Identification = "identification",
        /// May the account be opened?
        AccountOpening = "account_opening",
    }
}

named! {
    /// The rows of the bank's readiness checklist, in its order.
    Row {
        /// The identification is successful.
        KycIdentification = "kyc_identification",
        /// The mobile number is verified.
        MobileNumber = "mobile_number",
        /// There is a primary tax identification.
        TaxIdentification = "tax_identification",
        /// There is no hard and no unresolved soft FATCA criterion.
        FatcaScreening = "fatca_screening",
        /// The screening against lists accepted the person.
        CustomerScreening = "customer_screening",
        /// The risk is normal or accepted.
        RiskClassification = "risk_classification",
        /// The vetting found nothing, or it was accepted.
        CustomerVetting = "customer_vetting",
    }
}

named! {
    /// Who takes a step.
    Who {
        /// The applicant.
        Applicant = "applicant",
        /// The partner of the bank, who runs the sign-up.
        Partner = "partner",
        /// The bank.
        Bank = "bank",
        /// The provider of the identification.
        Provider = "provider",
        /// Nobody.
        Nobody = "nobody",
    }
}

named! {
    /// The language of words.
    Lang {
        /// English.
        En = "en",
        /// German.
        De = "de",
    }
}

impl Words {
    /// The text in a language.
    #[must_use]
    pub const fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::De => self.de,
        }
    }
}

impl Rule {
    /// Whether the rule is in force on a day.
    #[must_use]
    pub fn in_force_on(&self, day: NaiveDate) -> bool {
        self.in_force.includes(day)
    }

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

/// A calendar day of the rulebook.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
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
            assert_eq!(dated.at(day(on.0, on.1, on.2)), expected, "{on:?}");
        }
    }
}
