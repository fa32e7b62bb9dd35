//! The questions that an applicant must still answer, as a form asks them: in steps, the decisive ones first.
//!
//! Nothing is planned ahead. The application is assessed again after every answer. A question is open if a rule that
//! applies waits for its field, so an answer may make the next question needed or needless; it is asked again if the
//! assessment finds fault with the answer, also for a later gate. Every question is listed with its
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

use chrono::{DateTime, Utc};

use crate::application::{Application, FieldKind, Pointer, limits, pointer};
use crate::facts::{Fact, Facts, Question, Stated, Watch};
use crate::finding::Finding;
use crate::judge::{self, Judged};
use crate::methods::{Eligibility, Methods};
use crate::rulebook::values::person::NEUTRAL_SALUTATION_BRANCHES;
use crate::rulebook::{Ask, Choice, Effect, Gate, RuleId, RuleSet, Rulebook, Step, named};

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
    /// The fields of questions of which one may be answered instead.
    pub instead: Vec<Pointer>,
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
        let watch = Watch::default();
        let facts = Facts::by(self, application, Question { gate, as_of });
        let judged = Judged::of(&facts);
        let assessment = judge::assessed(&facts, judged.clone());
        let found = || assessment.findings.iter().chain(&assessment.later).filter(|finding| finding.is_found);
        // Nobody fills in a form to be refused at its end.
        let is_refused = found().any(|finding| finding.effect == Effect::Deny);
        let wanted = if is_refused { Wanted::default() } else { Wanted::by(&facts, &judged.findings, found()) };
        let mut steps = Vec::with_capacity(self.steps.len());
        for step in self.steps {
            let mut questions = Vec::with_capacity(step.asks.len());
            for ask in step.asks {
                for field in fields(ask, &facts) {
                    let choices =
                        if is_refused { ask.choices.iter().collect() } else { choices(ask, &facts, &watch) };
                    questions.push(wanted.asked(field, ask, step, choices, &facts));
                }
            }
            steps.push(AskedStep { step, questions });
        }
        Questions { rulebook: self, gate, as_of, is_refused, steps }
    }
}

/// The fields that rules wait for or find fault with.
#[derive(Default)]
struct Wanted<'f> {
    waiting: Vec<(&'f Pointer, RuleId)>,
    faults: Vec<(&'f Pointer, &'f Finding)>,
}

impl<'f> Wanted<'f> {
    fn by(facts: &Facts<'_>, judged: &'f [Finding], found: impl Iterator<Item = &'f Finding>) -> Self {
        let mut wanted = Self::default();
        // Every rule that waits, also one whose field another names: a question lists them all.
        for finding in judged {
            let names_missing = !finding.is_found || facts.rulebook.rule(finding.rule).names_missing;
            if names_missing && finding.effect != Effect::Note {
                wanted.waiting.extend(finding.evidence.fields.iter().map(|field| (field, finding.rule)));
            }
        }
        // What has no message for the applicant is for somebody else.
        let is_applicants = |finding: &&Finding| facts.rulebook.rule(finding.rule).applicant.is_some();
        for finding in found.filter(is_applicants).filter(|finding| finding.effect != Effect::Note) {
            let faulty = finding.evidence.fields.iter().filter(|field| has_value(facts, field));
            wanted.faults.extend(faulty.map(|field| (field, finding)));
        }
        wanted
    }

    /// Returns a question as it is for one applicant.
    fn asked(
        &self,
        field: Pointer,
        ask: &'static Ask,
        step: &Step,
        choices: Vec<&'static Choice>,
        facts: &Facts<'_>,
    ) -> AskedQuestion {
        let of = |wanted: &Pointer| is_asked_by(wanted, &field, ask, step);
        // A field that takes the same value may be missing where the question's own is not.
        let is_unfilled =
            self.waiting.iter().any(|(wanted, _)| ask.fills.contains(&wanted.as_str()) && !has_value(facts, wanted));
        let waiting: RuleSet = self.waiting.iter().filter(|(wanted, _)| of(wanted)).map(|(_, rule)| *rule).collect();
        let faults: Vec<_> = self.faults.iter().filter(|(wanted, _)| of(wanted)).collect();
        let is_null_a_choice = || ask.choices.iter().any(|choice| choice.value == "null");
        let (state, rules) = match facts.stated_at(field.as_str()) {
            _ if is_unfilled => (QuestionState::Open, waiting),
            Stated::Something | Stated::Unreadable if faults.is_empty() => (QuestionState::Answered, RuleSet::NONE),
            Stated::Something | Stated::Unreadable => {
                (QuestionState::ToCorrect, faults.iter().map(|(_, fault)| fault.rule).collect())
            }
            Stated::Nothing | Stated::Null if waiting != RuleSet::NONE => (QuestionState::Open, waiting),
            Stated::Null if is_null_a_choice() => (QuestionState::Answered, RuleSet::NONE),
            Stated::Nothing | Stated::Null => (QuestionState::Needless, RuleSet::NONE),
        };
        let first = faults.into_iter().min_by_key(|(field, _)| *field);
        AskedQuestion {
            fills: ask.fills,
            instead: ask.instead.iter().map(|other| beside(other, &field)).collect(),
            kind: kind(ask),
            choices,
            fault: first.filter(|_| state == QuestionState::ToCorrect).map(|(_, fault)| (*fault).clone()),
            state,
            rules: rules.iter().collect(),
            field,
        }
    }
}

/// Returns the values that may be chosen: methods that may be used, or may turn out to be, the recommended one first,
/// and no salutation only where the branch takes that for an answer.
pub(crate) fn choices<'a>(ask: &'static Ask, facts: &Facts<'a>, watch: &'a Watch) -> Vec<&'static Choice> {
    if ask.pointer == pointer!(identification.method) {
        let methods = Methods::of(&facts.at_gate(Gate::Identification), watch).methods;
        let offered = methods.iter().filter(|method| method.answer != Eligibility::No);
        return offered
            .filter_map(|one| ask.choices.iter().find(|choice| choice.value == one.method.name()))
            .collect();
    }
    let may_be_neutral = || match facts.branch {
        Fact::Known(branch) => branch.is_one_of(NEUTRAL_SALUTATION_BRANCHES.at(facts)),
        Fact::Missing | Fact::Unreadable => true,
    };
    let is_null_taken = ask.pointer != pointer!(person.salutation) || may_be_neutral();
    ask.choices.iter().filter(|choice| choice.value != "null" || is_null_taken).collect()
}

/// Returns the fields that a question is about: of a list one in each entry, of an identification that in the one that
/// the gate asks about.
fn fields(ask: &Ask, facts: &Facts<'_>) -> Vec<Pointer> {
    if let Some(rest) = ask.pointer.strip_prefix(pointer!(identification)) {
        return vec![Pointer::new(format!("{}{rest}", facts.identification.pointer()))];
    }
    let Some((list, rest)) = ask.pointer.split_once("/*") else { return vec![Pointer::from(ask.pointer)] };
    // What is no list has no entries.
    let is_entry =
        |entry: &usize| matches!(facts.stated_at(&format!("{list}/{entry}")), Stated::Something | Stated::Null);
    let stated = (0..limits::LIST_LENGTH).take_while(is_entry).count();
    // A list without an entry begins with its first one.
    (0..stated.max(1)).map(|entry| Pointer::new(format!("{list}/{entry}{rest}"))).collect()
}

fn has_value(facts: &Facts<'_>, field: &Pointer) -> bool {
    matches!(facts.stated_at(field.as_str()), Stated::Something | Stated::Unreadable)
}

/// Returns the field of another question, in a list that of the same entry.
pub(crate) fn beside(other: &'static str, field: &Pointer) -> Pointer {
    let Some((list, rest)) = other.split_once('*') else { return Pointer::from(other) };
    let entry = field.as_str().strip_prefix(list).and_then(|entry| entry.split('/').next()).unwrap_or_default();
    Pointer::new(format!("{list}{entry}{rest}"))
}

/// Returns whether a field that is wanted is asked for by a question: by its own, by one that fills it too, and a
/// resource that is wanted as a whole by the first of the questions inside it.
fn is_asked_by(wanted: &Pointer, field: &Pointer, ask: &Ask, step: &Step) -> bool {
    let is_inside =
        |pointer: &str, outer: &str| pointer.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
    let is_first = || {
        let outer = Pointer::pattern(wanted.as_str());
        step.asks.iter().find(|one| is_inside(one.pointer, &outer)).is_some_and(|one| one.pointer == ask.pointer)
    };
    field == wanted
        || ask.fills.contains(&wanted.as_str())
        || (is_inside(field.as_str(), wanted.as_str()) && is_first())
}

/// Returns how a question is answered: by its choices, else by what its field holds.
fn kind(ask: &Ask) -> QuestionKind {
    if !ask.choices.is_empty() {
        return QuestionKind::Choice;
    }
    match Application::SHAPE.field_at(ask.pointer).map(|field| field.kind) {
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
