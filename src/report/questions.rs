//! The questions that an applicant must still answer, in words.

use serde::{Serialize, Serializer};

use super::page::{Page, Paint, Tone};
use super::{Voice, field_name, gate_words, message_at, request_for};
use crate::application::{Pointer, instant_text};
use crate::questions::{AskedQuestion, AskedStep, QuestionKind, QuestionState, Questions};
use crate::rulebook::{Choice, Gate, Lang, Light, Pack, RuleId, words};

/// The questions of one applicant, in words of one language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionsReport {
    /// The gate that the questions lead to.
    pub gate: Gate,
    /// The instant they were evaluated as of, in RFC 3339.
    pub as_of: String,
    /// Whether the applicant is refused already: then nothing is open.
    pub refused: bool,
    /// How many questions are open or have an answer to be corrected.
    pub due: usize,
    /// The field of the question to ask next, as a JSON pointer; `null` if there is none.
    pub next: Option<String>,
    /// The steps, in order.
    pub steps: Vec<StepReport>,
    #[serde(skip)]
    pack: &'static Pack,
}

/// A step of the sign-up, in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepReport {
    /// Its name.
    pub step: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// How many of its questions are open or have an answer to be corrected.
    pub due: usize,
    /// Its questions, in order.
    pub questions: Vec<QuestionReport>,
}

/// A question, in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionReport {
    /// The field that the answer belongs to, as a JSON pointer.
    pub field: String,
    /// Further fields that take the same value, as JSON pointers.
    pub fills: &'static [&'static str],
    /// The fields of questions of which one may be answered instead, as JSON pointers.
    pub instead: Vec<String>,
    /// What the field is called.
    pub label: String,
    /// The request to the applicant: "Enter your date of birth".
    pub request: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The values to choose from; empty unless the kind is `choice`.
    pub choices: Vec<ChoiceReport>,
    /// Whether it must be answered.
    pub state: QuestionState,
    /// What must be corrected, to the applicant; `null` where nothing must.
    pub message: Option<String>,
    /// The rules that wait for the answer, or that find fault with it.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::list_of_rule_names"))]
    pub rules: Vec<RuleId>,
}

/// A value to choose, in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChoiceReport {
    /// The value in the application: a text, `true`, `false` or `null`.
    #[serde(serialize_with = "as_json")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<ChoiceValue>"))]
    pub value: &'static str,
    /// What it is called.
    pub label: &'static str,
}

/// The type of a value to choose, for the schema.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum ChoiceValue {
    Text(String),
    Flag(bool),
}

fn as_json<S: Serializer>(value: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    match *value {
        "null" => serializer.serialize_none(),
        "true" => serializer.serialize_bool(true),
        "false" => serializer.serialize_bool(false),
        text => serializer.serialize_str(text),
    }
}

impl Questions {
    /// Puts the questions into words.
    #[must_use]
    pub fn report(&self, lang: Lang) -> QuestionsReport {
        let voice = Voice::new(self.rulebook, self.as_of.date_naive(), lang);
        let steps: Vec<_> = self.steps.iter().map(|step| StepReport::new(step, voice)).collect();
        QuestionsReport {
            gate: self.gate,
            as_of: instant_text(self.as_of),
            refused: self.is_refused,
            due: steps.iter().map(|step| step.due).sum(),
            next: self.next().map(|question| question.field.to_string()),
            steps,
            pack: voice.pack,
        }
    }
}

impl StepReport {
    fn new(step: &AskedStep, voice: Voice) -> Self {
        Self {
            step: step.step.id,
            title: step.step.title.text(voice.pack),
            due: step.questions.iter().filter(|question| question.is_due()).count(),
            questions: step.questions.iter().map(|question| QuestionReport::new(question, voice)).collect(),
        }
    }
}

impl QuestionReport {
    fn new(question: &AskedQuestion, voice: Voice) -> Self {
        let choices = question.choices.iter();
        Self {
            field: question.field.to_string(),
            fills: question.fills,
            instead: question.instead.iter().map(Pointer::to_string).collect(),
            label: field_name(question.field.as_str(), voice),
            request: request_for(&question.field, voice),
            kind: question.kind,
            choices: choices.map(|choice| ChoiceReport::new(choice, voice)).collect(),
            state: question.state,
            message: question.fault.as_ref().and_then(|fault| message_at(fault, &question.field, voice)),
            rules: question.rules.clone(),
        }
    }
}

impl ChoiceReport {
    pub(super) fn new(choice: &Choice, voice: Voice) -> Self {
        Self { value: choice.value, label: choice.label.text(voice.pack) }
    }
}

crate::report::written!(QuestionsReport);

impl QuestionsReport {
    /// Returns the questions as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let mut page = Page::new(self.pack, paint);
        let words = match (self.refused, self.due) {
            (true, _) => words::QUESTIONS_REFUSED,
            (false, 0) => words::QUESTIONS_NONE,
            (false, _) => words::QUESTIONS_DUE,
        };
        let light = match (self.refused, self.due) {
            (true, _) => Light::Red,
            (false, 0) => Light::Green,
            (false, _) => Light::Yellow,
        };
        let answer = page.say(words).replace("{count}", &self.due.to_string());
        let answer = page.painted(Tone::Light(light), &answer);
        page.line(&answer);
        page.line(&format!("{}: {} ({})", page.say(words::HEADING_GATE), page.say(gate_words(self.gate)), self.gate));
        for step in self.steps.iter().filter(|step| step.due > 0) {
            page.heading(step.title);
            for question in step.questions.iter().filter(|question| question.is_due()) {
                let text = question.message.as_deref().unwrap_or(&question.request);
                page.paragraph(2, text);
                page.entry(words::HEADING_WHERE, &format!("{} ({})", question.label, question.field));
                if !question.choices.is_empty() {
                    let choices: Vec<_> = question.choices.iter().map(|choice| choice.label).collect();
                    page.entry(words::HEADING_CHOICES, &choices.join(", "));
                }
            }
        }
        page.finish()
    }
}

impl QuestionReport {
    const fn is_due(&self) -> bool {
        matches!(self.state, QuestionState::Open | QuestionState::ToCorrect)
    }
}
