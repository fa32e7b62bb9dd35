//! The rulebook and its entries: families, rules and codes.

use std::fmt;

use chrono::NaiveDate;

use super::asked::Asked;
use super::clock::Clock;
use super::dated::Value;
use super::failure::Failure;
use super::field::FieldEntry;
use super::flow::Flow;
#[cfg(feature = "handbook")]
use super::method::TestIban;
use super::method::{Machine, Method, Status};
use super::pack::Pack;
use super::question::Step;
use super::rows::RULEBOOK;
use super::rows::rules::RuleId;
use super::scope::Scopes;
use super::terms::{ConditionOf, Effect, Gate, Row, Source, Who, Words};

/// A rulebook: the rules, values and texts that applicants are evaluated with.
///
/// The built-in one needs no parser: [`Rulebook::builtin`]. Another one, such as an edited copy of `rules/`, is read
/// by the crate `onboardable-rulebook`; it has the same rules, whose functions are built in, and may differ in texts,
/// values, effects, scopes and days. A rulebook is never freed.
#[derive(Clone, Copy)]
pub struct Rulebook {
    /// The year and month of its texts and values.
    pub version: &'static str,
    /// The SHA-256 of its files, as `sha256:...`.
    pub digest: &'static str,
    /// The first day its rules are known for. Applications as of earlier days cannot be evaluated.
    pub first_day: NaiveDate,
    /// Our reading of the source of that day.
    #[cfg(feature = "handbook")]
    pub first_day_reading: Words,
    /// Its families, in order.
    #[cfg(feature = "handbook")]
    pub families: &'static [Family],
    /// The entry of every rule, in the order of [`RuleId`].
    pub rules: &'static [Rule],
    /// The scopes of all rules.
    pub scopes: &'static Scopes,
    /// The fields of an application in words, in the order of their pointers.
    pub fields: &'static [FieldEntry],
    /// The steps of a sign-up with their questions, in order.
    pub steps: &'static [Step],
    /// The dated values, in the order of their [`Key`](super::Key)s.
    pub values: &'static [Value],
    /// The clocks: those of the methods, then those of any person or account.
    pub clocks: &'static [Clock],
    /// The methods whose moves the bank documents.
    pub machines: &'static [Machine],
    /// The failure codes, by their provider, in the order of the bank's tables.
    pub failures: &'static [Failure],
    /// The IBANs of the sandbox.
    #[cfg(feature = "handbook")]
    pub test_ibans: &'static [TestIban],
    /// The other codes of the bank and the providers, by kind.
    #[cfg(feature = "handbook")]
    pub codes: &'static [CodeList],
    /// Its texts, a pack for each language that the program includes: see [`Rulebook::pack`].
    pub packs: &'static [Pack],
}

/// By its name alone, so that the debug output of an assessment does not contain the rulebook.
impl fmt::Debug for Rulebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rulebook({}, {})", self.version, self.digest)
    }
}

/// Two rulebooks with the same digest are equal.
impl PartialEq for Rulebook {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

impl Eq for Rulebook {}

impl Rulebook {
    /// Returns the built-in rulebook.
    #[must_use]
    pub const fn builtin() -> &'static Self {
        &RULEBOOK
    }

    /// Returns the entry of a rule.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> &'static Rule {
        // One of every id, in their order: the generator writes them so, and the reader checks a folder for it.
        #[expect(clippy::indexing_slicing, reason = "there is one entry per id, which a test checks")]
        &self.rules[id as usize]
    }

    /// Returns the clock of this name.
    #[must_use]
    pub fn clock(&self, id: &str) -> Option<&'static Clock> {
        self.clocks.iter().find(|clock| clock.id == id)
    }

    /// Returns the clocks whose end a rule reports.
    pub fn clocks_of(&self, rule: RuleId) -> impl Iterator<Item = &'static Clock> + use<> {
        let (clocks, mut bits) = (self.clocks, self.rule(rule).clocks);
        std::iter::from_fn(move || {
            let index = bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
            clocks.get(usize::try_from(index).ok()?)
        })
    }

    /// Returns the machine of a method, where the bank documents it.
    #[must_use]
    pub fn machine(&self, method: Method) -> Option<&'static Machine> {
        self.machines.iter().find(|machine| machine.method == method)
    }

    /// Returns the status of this name. Enum values are case-sensitive; the two other spellings in the bank's guides
    /// (`cancelled`, `pending_account_opening`) are accepted.
    #[must_use]
    pub fn status_named(&self, name: &str) -> Status {
        let known = Status::ALL.into_iter().find(|status| status.name() == name);
        let spelled = || {
            let mut standings = self.machines.iter().flat_map(|machine| machine.statuses);
            standings.find(|standing| standing.spellings.contains(&name)).map(|standing| standing.status)
        };
        known.or_else(spelled).unwrap_or(Status::Unrecognised)
    }
}

/// Rules of one subject.
#[cfg(feature = "handbook")]
#[derive(Debug)]
pub struct Family {
    /// The stem of its rules and files.
    pub name: &'static str,
    /// Its heading.
    pub title: Words,
    /// Its question, its authority, and what it does not cover.
    pub about: Words,
}

/// The entry of a rule: its texts, scope and sources.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The rule.
    pub id: RuleId,
    /// Its name, such as `fatca.us_birthplace`.
    pub name: &'static str,
    /// Its family.
    pub family: &'static str,
    /// The first gate it is evaluated for.
    pub gate: Gate,
    /// The flows it is evaluated in; empty for all.
    pub flows: &'static [Flow],
    /// The branches it is evaluated for, as alpha-2 codes; empty for all.
    pub branches: &'static [&'static str],
    /// The methods of identification it is evaluated for; empty for all.
    pub methods: &'static [Method],
    /// The subject it is a condition of.
    pub condition_of: ConditionOf,
    /// The effect of a finding.
    pub effect: Effect,
    /// The row of the readiness checklist it belongs to.
    pub row: Option<Row>,
    /// The fields it reads, as JSON pointers; `*` is an index in a list, and `/identification` also means every entry
    /// of `/identifications`.
    pub reads: &'static [&'static str],
    /// The title of a finding.
    pub title: Words,
    /// The reason for the rule.
    pub why: Words,
    /// The next step.
    pub next: Next,
    /// The message at the field in a form, for the applicant; `None` where there is none for the applicant. `{field}`
    /// is the field, `{enter}` the request to fill it in. A refusal has one sentence for all rules.
    pub applicant: Option<Words>,
    /// A sentence after the title, where the evidence has details.
    pub detail: Option<Words>,
    /// The details that the evidence can supply to the texts, each with its general description.
    #[cfg(feature = "handbook")]
    pub details: &'static [(&'static str, Words)],
    /// The sources of the rule.
    pub sources: &'static [&'static Source],
    /// Our reading, not the bank's, of a source that is silent or contradicts itself.
    pub reading: Option<Words>,
    /// The first and the last day.
    pub in_force: InForce,
    /// Whether it applies to every good applicant alike: the handbook, `explain` and the methods show it, and no
    /// assessment repeats it.
    pub general: bool,
    /// Whether each field has a finding of its own.
    pub each_field: bool,
    /// Whether a finding reports its fields as missing or unreadable: findings that only wait for them are then left
    /// out.
    pub names_missing: bool,
    /// The less specific rules on the same matter: where this one has a finding, theirs are left out.
    pub instead_of: &'static [RuleId],
    /// Whose decision it is to clear a finding, the partner's or the bank's; `None` where nobody may: see
    /// [`Clearance`](crate::application::Clearance).
    pub clearable: Option<Who>,
    /// Why a person may clear a finding.
    #[cfg(feature = "handbook")]
    pub clearable_reading: Option<Words>,
    /// The clocks whose end it reports, as bits by their index: nine rules are evaluated for every applicant, and
    /// searching all clocks for each takes a tenth of the time of an assessment.
    pub clocks: u32,
    /// The reason why the rule can never be unknown; `None` where it can.
    #[cfg(feature = "handbook")]
    pub never_unknown: Option<&'static str>,
}

/// Codes of one kind that the bank or a provider sends, other than the failure codes of identifications.
#[cfg(feature = "handbook")]
#[derive(Debug)]
pub struct CodeList {
    /// The name of the kind.
    pub name: &'static str,
    /// The description of this kind of code.
    pub title: Words,
    /// The party that sends the codes.
    pub whose: Who,
    /// Where they are described.
    pub sources: &'static [&'static Source],
    /// Our reading of an unclear source.
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
    /// The rule that reports the matter of the code.
    pub rule: Option<RuleId>,
    /// The meaning.
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
    /// The last day, if it was withdrawn.
    pub until: Option<NaiveDate>,
}

impl Rule {
    /// Returns whether the rule is in force on a day of a rulebook. Days before the rulebook begins use its first
    /// rules, and are blocked by `application.before_rulebook`.
    #[must_use]
    pub fn is_in_force(&self, asked: &impl Asked) -> bool {
        let day = asked.day();
        self.in_force.from <= day.max(asked.rulebook().first_day)
            && self.in_force.until.is_none_or(|until| day <= until)
    }

    /// Returns the effect of a finding, or of an unknown answer.
    #[must_use]
    pub const fn effect_of(&self, is_found: bool) -> Effect {
        match (is_found, self.effect) {
            (true, effect) => effect,
            (false, Effect::Note) => Effect::Note,
            (false, Effect::Wait | Effect::Complete | Effect::Correct | Effect::Clarify | Effect::Deny) => {
                Effect::Complete
            }
        }
    }
}

impl RuleId {
    /// Returns the entry of the rule in the built-in rulebook.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        RULEBOOK.rule(self)
    }

    /// Returns the name of the rule, such as `fatca.us_birthplace`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.rule().name
    }

    /// Returns the rule of this name, such as `fatca.us_birthplace`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        RULEBOOK.rules.iter().find(|rule| rule.name == name).map(|rule| rule.id)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl serde::Serialize for RuleId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rule().name)
    }
}

/// Reads a rule by its name. An error names what was expected, and never the value, which may be personal data.
impl<'de> serde::Deserialize<'de> for RuleId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::named_in(deserializer, "RuleId", Self::named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rulebook_is_known_by_its_digest() {
        let builtin = *Rulebook::builtin();
        assert_eq!(builtin, Rulebook { version: "2000-01", ..builtin });
        assert_ne!(builtin, Rulebook { digest: "sha256:0", ..builtin });
    }
}
