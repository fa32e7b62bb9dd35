//! The questions that an applicant must still answer, as a form asks them: in steps, the decisive ones first.
//!
//! Nothing is planned ahead. The application is evaluated again after every answer, and a question is open if a rule that
//! applies waits for its field: an answer may make the next question needed or needless. Every question is listed with its
//! state, those that are answered too, so that a form needs no list of its own. The steps, their order and the choices are data, in
//! `rules/questions.toml`.
//!
//! ```
//! use onboardable::{Application, Gate, next_questions};
//!
//! let application = Application::from_json(r#"{"branch": "DE", "person": {"nationality": "DE"}}"#)?;
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//!
//! let questions = next_questions(&application, Gate::SignUp, as_of);
//! assert_eq!(questions.next().map(|question| question.field.as_str()), Some("/person/address/country"));
//!
//! // Who is refused is asked nothing more.
//! let application = Application::from_json(r#"{"branch": "DE", "person": {"nationality": "US"}}"#)?;
//! assert!(next_questions(&application, Gate::SignUp, as_of).next().is_none());
//! # Ok::<(), onboardable::ReadError>(())
//! ```

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::application::{Application, FieldKind, Pointer, Shape, limits, pointer};
use crate::decision::Checklist;
use crate::facts::{Facts, Question, Stated};
use crate::finding::Finding;
use crate::judge;
use crate::methods::Eligibility;
use crate::rulebook::{Ask, Choice, Effect, Gate, RuleId, Rulebook, Step, named};
use crate::scope::applying;

named! {
    /// Whether a question must be answered.
    QuestionState {
        /// A rule waits for the answer.
        Open = "open",
        /// It has an answer that must be corrected or explained.
        ToCorrect = "to_correct",
        /// It has an answer.
        Answered = "answered",
        /// It has no answer, and no rule waits for one: other answers have made it needless, or not needed it yet.
        Needless = "needless",
    }
}

named! {
    /// How a question is answered.
    QuestionKind {
        /// With any text.
        Text = "text",
        /// With a day, `YYYY-MM-DD`.
        Date = "date",
        /// With a country, as an alpha-2 code.
        Country = "country",
        /// With one of the choices.
        Choice = "choice",
        /// With a tick, recorded as the instant at which it is set.
        Tick = "tick",
    }
}

/// What one applicant must still answer, and has answered.
#[derive(Clone, Debug)]
pub struct Questions {
    /// The rulebook.
    pub rulebook: &'static Rulebook,
    /// The gate that the questions lead to.
    pub gate: Gate,
    /// The instant they were evaluated as of.
    pub as_of: DateTime<Utc>,
    /// Whether the applicant is refused already, at this gate or a later one: then nothing is open.
    pub is_refused: bool,
    /// The steps, in order.
    pub steps: Vec<AskedStep>,
}

/// A step of the sign-up, with the questions that it has for one applicant.
#[derive(Clone, Debug)]
pub struct AskedStep {
    /// The step.
    pub step: &'static Step,
    /// Its questions, in order.
    pub questions: Vec<AskedQuestion>,
}

/// A question for one applicant.
#[derive(Clone, Debug)]
pub struct AskedQuestion {
    /// The field that the answer belongs to.
    pub field: Pointer,
    /// Further fields that take the same value.
    pub fills: &'static [&'static str],
    /// How it is answered.
    pub kind: QuestionKind,
    /// The values to choose from.
    pub choices: Vec<&'static Choice>,
    /// Whether it must be answered.
    pub state: QuestionState,
    /// The rules that wait for the answer, or that find fault with it.
    pub rules: Vec<RuleId>,
    /// What must be corrected.
    pub fault: Option<Finding>,
}

impl Questions {
    /// Returns all questions, in order.
    pub fn iter(&self) -> impl Iterator<Item = &AskedQuestion> {
        self.steps.iter().flat_map(|step| &step.questions)
    }

    /// Returns the question to ask next: the first that is open or whose answer must be corrected.
    #[must_use]
    pub fn next(&self) -> Option<&AskedQuestion> {
        self.iter().find(|question| question.is_due())
    }
}

impl AskedQuestion {
    /// Returns whether the applicant must act on it.
    #[must_use]
    pub const fn is_due(&self) -> bool {
        matches!(self.state, QuestionState::Open | QuestionState::ToCorrect)
    }
}

/// Lists what an applicant must still answer to pass a gate, in the order in which a form asks it.
#[must_use]
pub fn next_questions(application: &Application<'_>, gate: Gate, as_of: DateTime<Utc>) -> Questions {
    Rulebook::builtin().next_questions(application, gate, as_of)
}

impl Rulebook {
    /// Lists the questions as [`next_questions`] does, by this rulebook.
    #[must_use]
    pub fn next_questions(
        &'static self,
        application: &Application<'_>,
        gate: Gate,
        as_of: DateTime<Utc>,
    ) -> Questions {
        let as_of = judge::own_as_of(application).unwrap_or(as_of);
        let facts = Facts::by(self, application, Question { gate, as_of });
        let asked = applying(&facts).without(&self.scopes.general);
        let findings = judge::findings(&facts, &asked, &mut Checklist::GREEN.clone());
        let is_refused = is_refused(&facts);
        let wanted = if is_refused { Wanted::default() } else { Wanted::by(&facts, findings) };
        let mut steps = Vec::with_capacity(self.steps.len());
        for step in self.steps {
            let questions = step.asks.iter().flat_map(|ask| wanted.asked(ask, step, &facts)).collect();
            steps.push(AskedStep { step, questions });
        }
        let mut questions = Questions { rulebook: self, gate, as_of, is_refused, steps };
        questions.offer_methods(application, as_of);
        questions
    }
}

impl Questions {
    /// Leaves only the methods that may be used, or may turn out to be, the recommended one first.
    fn offer_methods(&mut self, application: &Application<'_>, as_of: DateTime<Utc>) {
        let of_methods = self.steps.iter_mut().flat_map(|step| &mut step.questions);
        let Some(question) = of_methods.into_iter().find(|one| one.field.as_str() == pointer!(identification.method))
        else {
            return;
        };
        let methods = self.rulebook.eligible_methods(application, as_of).methods;
        let offered =
            methods.iter().filter(|method| method.answer != Eligibility::No).map(|method| method.method.name());
        let choices = std::mem::take(&mut question.choices);
        question.choices =
            offered.filter_map(|name| choices.iter().copied().find(|choice| choice.value == name)).collect();
    }
}

/// Returns whether the applicant is refused, at whatever gate: nobody fills in a form to be refused at its end.
fn is_refused(facts: &Facts<'_>) -> bool {
    let facts = facts.at_gate(Gate::AccountOpening);
    let mut refusals = applying(&facts);
    for rule in applying(&facts).iter().filter(|rule| facts.rulebook.rule(*rule).effect != Effect::Deny) {
        refusals.remove(rule);
    }
    judge::findings(&facts, &refusals, &mut Checklist::GREEN.clone()).iter().any(|finding| finding.is_found)
}

/// The fields that rules wait for or find fault with.
#[derive(Default)]
struct Wanted {
    waiting: BTreeMap<String, Vec<RuleId>>,
    faults: BTreeMap<String, Vec<Finding>>,
}

impl Wanted {
    fn by(facts: &Facts<'_>, findings: Vec<Finding>) -> Self {
        let mut wanted = Self::default();
        for finding in findings.into_iter().filter(|finding| finding.effect != Effect::Note) {
            let names_missing = !finding.is_found || facts.rulebook.rule(finding.rule).names_missing;
            for field in &finding.evidence.fields {
                let field = field.as_str();
                if is_stated(facts, field) {
                    if finding.is_found {
                        wanted.faults.entry(field.to_owned()).or_default().push(finding.clone());
                    }
                } else if names_missing {
                    wanted.waiting.entry(field.to_owned()).or_default().push(finding.rule);
                }
            }
        }
        wanted
    }

    /// Returns a question as it is for one applicant; of a list, one for each of its entries.
    fn asked(&self, ask: &'static Ask, step: &Step, facts: &Facts<'_>) -> Vec<AskedQuestion> {
        let Some((list, rest)) = ask.pointer.split_once("/*") else {
            return vec![self.one(Pointer::from(ask.pointer), ask, step, facts)];
        };
        // What is no list has no entries.
        let is_entry =
            |entry: &usize| matches!(facts.stated_at(&format!("{list}/{entry}")), Stated::Something | Stated::Null);
        let stated = (0..limits::LIST_LENGTH).take_while(is_entry).count();
        // A list without an entry begins with its first one.
        let fields = (0..stated.max(1)).map(|entry| Pointer::new(format!("{list}/{entry}{rest}")));
        fields.map(|field| self.one(field, ask, step, facts)).collect()
    }

    fn one(&self, field: Pointer, ask: &'static Ask, step: &Step, facts: &Facts<'_>) -> AskedQuestion {
        let pointer = field.as_str();
        let is_stated = is_stated(facts, pointer);
        let faults = self.faults.get(pointer).map(Vec::as_slice).unwrap_or_default();
        let waiting = self.waiting.iter().filter(|(wanted, _)| !is_stated && is_asked_by(wanted, &field, ask, step));
        let mut rules: Vec<RuleId> = waiting.flat_map(|(_, rules)| rules).copied().collect();
        let state = match (is_stated, faults, rules.as_slice()) {
            (true, [], _) => QuestionState::Answered,
            (true, [..], _) => QuestionState::ToCorrect,
            (false, _, []) => QuestionState::Needless,
            (false, _, [..]) => QuestionState::Open,
        };
        rules.extend(faults.iter().map(|fault| fault.rule));
        rules.sort_unstable();
        rules.dedup();
        let fault = faults.first().cloned();
        AskedQuestion {
            fills: ask.fills,
            kind: kind(ask),
            choices: ask.choices.iter().collect(),
            state,
            rules,
            fault,
            field,
        }
    }
}

fn is_stated(facts: &Facts<'_>, pointer: &str) -> bool {
    match facts.stated_at(pointer) {
        // Null is an answer only where it means something: no salutation.
        Stated::Null => pointer == pointer!(person.salutation),
        Stated::Something | Stated::Unreadable => true,
        Stated::Nothing => false,
    }
}

/// Returns whether a missing field is asked for by a question: by its own, by one that fills it too, and a resource that
/// is missing as a whole by the first of the questions inside it.
fn is_asked_by(wanted: &str, field: &Pointer, ask: &Ask, step: &Step) -> bool {
    let is_inside = |pointer: &str| pointer.strip_prefix(wanted).is_some_and(|rest| rest.starts_with('/'));
    let first = || step.asks.iter().find(|one| is_inside(one.pointer)).map(|one| one.pointer);
    field.as_str() == wanted
        || ask.fills.contains(&wanted)
        || (is_inside(field.as_str()) && first() == Some(ask.pointer))
}

/// Returns how a question is answered: by its choices, else by what its field holds.
fn kind(ask: &Ask) -> QuestionKind {
    if !ask.choices.is_empty() {
        return QuestionKind::Choice;
    }
    match kind_of(&Application::SHAPE, ask.pointer) {
        Some(FieldKind::Date | FieldKind::LastDay) => QuestionKind::Date,
        Some(FieldKind::Country) => QuestionKind::Country,
        Some(FieldKind::Timestamp | FieldKind::DayOrTimestamp) => QuestionKind::Tick,
        Some(
            FieldKind::Flag
            | FieldKind::Count
            | FieldKind::Text
            | FieldKind::Countries
            | FieldKind::Texts
            | FieldKind::Object(_)
            | FieldKind::List(_)
            | FieldKind::OneOrList(_),
        )
        | None => QuestionKind::Text,
    }
}

/// Returns what a field holds, by its pointer with `*` for a place in a list.
fn kind_of(shape: &Shape, pointer: &str) -> Option<FieldKind> {
    let mut keys = pointer.split('/').filter(|key| !key.is_empty() && *key != "*");
    let first = keys.next()?;
    let mut kind = shape.fields.iter().find(|field| field.name == first)?.kind;
    for key in keys {
        kind = kind.resource()?.fields.iter().find(|field| field.name == key)?.kind;
    }
    Some(kind)
}
