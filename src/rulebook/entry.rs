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
use super::rows::RULEBOOK;
use super::rows::rules::RuleId;
use super::scope::Scopes;
use super::terms::{ConditionOf, Effect, Gate, Lang, Row, Source, Who, Words};

/// A rulebook: everything that applicants are judged by and answered in.
///
/// The one that is built in needs no parser: [`Rulebook::builtin`]. Another one, such as an edited copy of `rules/`, is
/// read by the crate `onboardable-rulebook`; it has the same rules, whose functions are built in, and may differ in
/// words, values, effects, scopes and days. A rulebook lives as long as the program.
#[derive(Clone, Copy)]
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
    /// The entry of every rule, in the order of [`RuleId`].
    pub rules: &'static [Rule],
    /// The scopes of all rules.
    pub scopes: &'static Scopes,
    /// The fields of an application in words, in the order of their pointers.
    pub fields: &'static [FieldEntry],
    /// The dated values, in the order of their [`Key`](super::Key)s.
    pub values: &'static [Value],
    /// The clocks: those of the methods, then those of any person or account.
    pub clocks: &'static [Clock],
    /// The methods whose life the bank documents.
    pub machines: &'static [Machine],
    /// The failure codes, by their provider, in the order of the bank's tables.
    pub failures: &'static [Failure],
    /// The IBANs of the sandbox.
    #[cfg(feature = "handbook")]
    pub test_ibans: &'static [TestIban],
    /// The other codes of the bank and the providers, by kind.
    #[cfg(feature = "handbook")]
    pub codes: &'static [CodeList],
    /// Its words, a pack for each language that the program carries.
    pub packs: &'static [Pack],
}

/// By its name alone: whoever prints an assessment does not want to read the rulebook.
impl fmt::Debug for Rulebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rulebook({}, {})", self.version, self.digest)
    }
}

/// Two rulebooks of one digest say the same.
impl PartialEq for Rulebook {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

impl Eq for Rulebook {}

impl Rulebook {
    /// The rulebook that is built in.
    #[must_use]
    pub const fn builtin() -> &'static Self {
        &RULEBOOK
    }

    /// The entry of a rule.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> &'static Rule {
        // One of every id, in their order: the generator writes them so, and the reader holds a folder to it.
        #[expect(clippy::indexing_slicing, reason = "there is one entry per id, which a test holds")]
        &self.rules[id as usize]
    }

    /// Its words in a language. Where the program does not carry that language, those of another one that it carries;
    /// where it carries none, [`Pack::EMPTY`].
    #[must_use]
    pub fn pack(&self, lang: Lang) -> &'static Pack {
        let in_lang = self.packs.iter().find(|pack| pack.lang == lang);
        in_lang.or_else(|| self.packs.first()).unwrap_or(const { &Pack::EMPTY })
    }

    /// The clock of a name.
    #[must_use]
    pub fn clock(&self, id: &str) -> Option<&'static Clock> {
        self.clocks.iter().find(|clock| clock.id == id)
    }

    /// The clocks that a rule reports when they have run out.
    pub fn clocks_of(&self, rule: RuleId) -> impl Iterator<Item = &'static Clock> + use<> {
        let (clocks, mut bits) = (self.clocks, self.rule(rule).clocks);
        std::iter::from_fn(move || {
            let index = bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
            clocks.get(usize::try_from(index).ok()?)
        })
    }

    /// The life of a method, where the bank documents it.
    #[must_use]
    pub fn machine(&self, method: Method) -> Option<&'static Machine> {
        self.machines.iter().find(|machine| machine.method == method)
    }

    /// The status of this name. Enum values are case-sensitive; the two other spellings in the bank's guides
    /// (`cancelled`, `pending_account_opening`) are read as what they mean.
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
    /// What is said at the field in a form, to the applicant; `None` where it is not the applicant's business. `{field}` is
    /// the field, `{enter}` the request to fill it in. A refusal has one sentence for all rules.
    pub applicant: Option<Words>,
    /// What is said beyond the title where the evidence has details.
    pub detail: Option<Words>,
    /// What the evidence can give to the texts, each with what it is in general.
    #[cfg(feature = "handbook")]
    pub details: &'static [(&'static str, Words)],
    /// Where the rule comes from.
    pub sources: &'static [&'static Source],
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
    pub names_missing: bool,
    /// The rules that say less of the same matter: where this one finds something, their findings are left out.
    pub instead_of: &'static [RuleId],
    /// The clocks that it reports when they have run out, as bits by their place: nine rules are asked of every
    /// applicant, and to look through all clocks for each takes a tenth of the time to judge.
    pub clocks: u32,
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
    pub sources: &'static [&'static Source],
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

impl Rule {
    /// Whether the rule is in force on a day of a rulebook. Days before the rulebook begins are judged by its first
    /// rules, and held by `application.before_rulebook`.
    #[must_use]
    pub fn is_in_force(&self, asked: &impl Asked) -> bool {
        let day = asked.day();
        self.in_force.from <= day.max(asked.rulebook().first_day)
            && self.in_force.until.is_none_or(|until| day <= until)
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

impl RuleId {
    /// The entry of the rule in the rulebook that is built in.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        RULEBOOK.rule(self)
    }

    /// The name of the rule, such as `fatca.us_birthplace`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.rule().name
    }

    /// The rule of this name, such as `fatca.us_birthplace`.
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

/// From its name. An error names what was expected, and never what was there: that may be personal data.
impl<'de> serde::Deserialize<'de> for RuleId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::named_in(deserializer, "RuleId", Self::named)
    }
}
