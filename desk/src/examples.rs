//! Examples of the rules: applicants that differ little from a clean one, evaluated by the rulebook at hand.
//!
//! They come from the case files of the tests. Nothing is said of an example that the rulebook does not answer now: under
//! an edited rulebook the answer may be another one than in the case file.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use json_patch::{Patch, PatchOperation};
use onboardable::application::{Application, Pointer};
use onboardable::facts::{Facts, Question};
use onboardable::finding::Answer;
use onboardable::report::{FindingReport, Voice, field_name};
use onboardable::rulebook::{Gate, Rule};
use onboardable::value::date;
use onboardable::{Context, Finding, rules};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What an example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// The rule finds something.
    Found,
    /// The rule finds nothing.
    Clear,
    /// The answer is not known.
    Unknown,
    /// The rule does not apply.
    NotApplicable,
}

/// An example of a rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Example {
    /// What the rule answers.
    pub answer: Shown,
    /// What a report says of it; absent where nothing is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
    /// What the example is called in the tests, in English.
    pub case: String,
    /// Whether nothing is stated but what is set here. Otherwise it changes the clean applicant.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub from_nothing: bool,
    /// What differs from the clean applicant.
    pub changes: Vec<Change>,
    /// The day or instant of the evaluation, where it is another one than that of the other examples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// The gate, where it is another one than that of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gate: Option<String>,
    /// What the caller states for all applicants.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::collections::BTreeMap<String, AnyJson>>"))]
    pub context: Option<Value>,
}

/// A field that an example sets or removes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The field, as a JSON pointer.
    pub field: String,
    /// What it is called.
    pub name: String,
    /// Its value; absent where the example does not state the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<AnyJson>"))]
    pub value: Option<Value>,
}

/// Any JSON value, in the schema.
#[cfg(feature = "schema")]
#[derive(Debug)]
struct AnyJson;

#[cfg(feature = "schema")]
impl schemars::JsonSchema for AnyJson {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AnyJson".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({})
    }
}

/// An example as it is stored.
#[derive(Deserialize)]
struct Stored {
    answer: Shown,
    case: String,
    changes: Patch,
    #[serde(default)]
    from_nothing: bool,
    as_of: Option<String>,
    gate: Option<String>,
    context: Option<Value>,
}

/// The examples by rule, and the applicant that they change.
struct Store {
    clean: Value,
    by_rule: BTreeMap<String, Vec<Stored>>,
}

// Both files are part of the program; a test reads them.
static STORE: LazyLock<Store> = LazyLock::new(|| Store {
    clean: serde_json::from_str(include_str!("../../tests/cases/clean.json")).unwrap_or_default(),
    by_rule: serde_json::from_str(include_str!("examples.json")).unwrap_or_default(),
});

/// The day of the examples that state none.
pub const AS_OF: &str = "2026-11-21";

/// Returns the applicant that the examples change. No rule has a finding for it.
#[must_use]
pub fn clean() -> &'static Value {
    &STORE.clean
}

/// Returns the examples of a rule, each with the answer of the rulebook of `voice`.
#[must_use]
pub fn of(rule: &'static Rule, voice: Voice) -> Vec<Example> {
    let stored = STORE.by_rule.get(rule.name).map(Vec::as_slice).unwrap_or_default();
    stored.iter().filter_map(|stored| evaluated(rule, stored, voice)).collect()
}

/// Returns what the case files say that the examples of a rule show.
#[must_use]
pub fn expected(rule: &Rule) -> Vec<Shown> {
    STORE.by_rule.get(rule.name).into_iter().flatten().map(|stored| stored.answer).collect()
}

fn evaluated(rule: &'static Rule, stored: &Stored, voice: Voice) -> Option<Example> {
    let mut json = if stored.from_nothing { json!({}) } else { STORE.clean.clone() };
    json_patch::patch(&mut json, &stored.changes).ok()?;
    let text = json.to_string();
    let context = stored.context.as_ref().map_or_else(|| "{}".to_owned(), Value::to_string);
    let context = Context::from_json(&context).ok()?;
    let application = context.applied_to(Application::from_json(&text).ok()?);
    let as_of = date::parse_as_of(stored.as_of.as_deref().unwrap_or(AS_OF))?;
    let gate = stored.gate.as_deref().map_or(Some(rule.gate), Gate::named)?;
    let facts = Facts::by(voice.rulebook, &application, Question { gate, as_of });
    let (answer, sentence) = if rule.applies(&facts) {
        match rules::answer(rule.id, &facts) {
            Answer::Clear => (Shown::Clear, None),
            Answer::NotClear(grounds) => {
                let effect = rule.effect_of(grounds.is_found);
                let shown = if grounds.is_found { Shown::Found } else { Shown::Unknown };
                let finding = Finding {
                    rule: rule.id,
                    is_found: grounds.is_found,
                    effect,
                    evidence: grounds.evidence,
                    cleared: None,
                };
                // The words name the values in force on the day of the example.
                let voice = Voice { day: as_of.date_naive(), ..voice };
                let report = FindingReport::new(&finding, voice);
                let sentence =
                    [Some(report.title), report.detail].into_iter().flatten().collect::<Vec<_>>().join(". ");
                (shown, Some(sentence))
            }
        }
    } else {
        (Shown::NotApplicable, None)
    };
    Some(Example {
        answer,
        sentence,
        case: stored.case.clone(),
        from_nothing: stored.from_nothing,
        changes: stored.changes.iter().map(|change| Change::of(change, voice)).collect(),
        as_of: stored.as_of.clone(),
        gate: stored.gate.clone(),
        context: stored.context.clone(),
    })
}

impl Change {
    fn of(operation: &PatchOperation, voice: Voice) -> Self {
        let value = match operation {
            PatchOperation::Add(add) => Some(add.value.clone()),
            PatchOperation::Replace(replace) => Some(replace.value.clone()),
            // The picker of the examples writes no other operations.
            PatchOperation::Remove(_)
            | PatchOperation::Move(_)
            | PatchOperation::Copy(_)
            | PatchOperation::Test(_) => None,
        };
        let field = operation.path().to_string();
        Self { name: field_name(&field, voice), field, value }
    }

    /// Returns the value as it is shown; `None` where the field is not stated.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        Pointer::value_in("", self.value.as_ref()?)
    }
}
