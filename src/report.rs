//! The report: an assessment put into words, once, and written as JSON, text or Markdown.
//!
//! A report names fields and rules. It shows no value of the application unless the caller hands the values in.

mod assessment;
mod edition;
mod field;
mod finding;
#[cfg(feature = "handbook")]
pub mod handbook;
pub(crate) mod markdown;
pub mod methods;
pub(crate) mod page;
mod questions;
mod setting;
mod shown;
mod text;
mod update;
mod value;
mod voice;
mod way;

pub use edition::SCHEMA;
pub use field::{field_name, message, message_at, request_for, who_acts};
pub use finding::{Answered, ClearedReport, FindingReport, NextReport, OpenQuestion, ShownValues};
pub use markdown::{escape as escape_markdown, verbatim as verbatim_markdown};
pub use page::{Paint, Tone};
pub use questions::{ChoiceReport, QuestionReport, QuestionsReport, StepReport};
pub use shown::{SHOWN_CHARACTERS, shown};
pub use update::UpdateReport;
pub use value::AnyValue;
pub(crate) use voice::clearable_words;
pub use voice::{
    Voice, day_in_words, decision_words, effect_words, fill, gate_words, light_words, row_words, sources, who_words,
};
pub use way::{WayReport, WayStepReport};

pub(crate) use finding::{findings_in_words, joined};
use finding::{in_words, places, refuses, said};
pub(crate) use setting::{alpha2, as_of_in_words, setting_in_words};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::application::instant_text;
use crate::decision::Decision;
use crate::judge::{Answers, Assessment};
use crate::rulebook::{Effect, Gate, Lang, Light, Pack, Row, RuleId, Rulebook, Who, Words, words};
use crate::setting::{Environment, Reference, Setting, StatedBy};

/// A text of a report: the rulebook's own, or one that was read back.
type Text = Cow<'static, str>;

/// The headings of a report that is read back: its texts are in the language that it was written in.
fn english() -> &'static Pack {
    Rulebook::builtin().pack(Lang::En)
}

/// An assessment in words of one language. Serializes as the assessment of the JSON contract, and is read back from it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The version of the schema that it was written by, where it states one. Read only: a major version that this
    /// program does not know is an error.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    #[expect(dead_code, reason = "reading it is what refuses an answer of a newer major version")]
    schema: edition::Edition,
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// May the applicant pass the gate?
    pub decision: Decision,
    /// The decision as a light.
    pub light: Light,
    /// The gate that was asked for.
    pub gate: Gate,
    /// The instant it was evaluated as of, in RFC 3339.
    pub as_of: String,
    /// Who stated that instant: the application's own `as_of` outranks the caller's, unless the caller pins it.
    pub as_of_by: StatedBy,
    /// `production` or `sandbox`.
    pub environment: Environment,
    /// The integration the applicant signs up through; `null` where it cannot be read.
    pub flow: Option<Text>,
    /// The bank's branch, alpha-2; `null` where it is not known.
    pub branch: Option<Text>,
    /// The method of the identification that the gate asks about; `null` where it is not known.
    pub method: Option<Text>,
    /// The rulebook that was judged by.
    pub rulebook: RulebookName,
    /// The version of the program that judged.
    pub program: Text,
    /// The digest of the input, where the caller states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Text>,
    /// The bank's seven rows; empty at the gates that have none.
    pub checklist: Vec<RowReport>,
    /// The literal verdict of the seven rows alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checklist_light: Option<Light>,
    /// What was not clear, in the order of the rulebook.
    pub findings: Vec<FindingReport>,
    /// What is already found for the gates after this one and will not pass by itself, apart from the decision of this
    /// gate.
    pub later: Vec<FindingReport>,
    /// What runs out, in the order of the days.
    pub deadlines: Vec<DeadlineReport>,
    /// The rules that were judged and found nothing, where they are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "lists_of_rule_names"))]
    pub clear: Option<Vec<RuleId>>,
    /// The rules that do not apply: to the gate, the flow, the branch, the method or the day, where they are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "lists_of_rule_names"))]
    pub not_applicable: Option<Vec<RuleId>>,
    /// Whether there is an account already, so that the question of the last gate is whether it can be used.
    #[serde(skip)]
    has_account: bool,
    /// What every rule answered, and the rulebook; not known of a report that was read back.
    #[serde(skip)]
    answered: Option<(&'static Rulebook, Answers)>,
    #[serde(skip, default = "english")]
    pack: &'static Pack,
}

/// Which rulebook it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RulebookName {
    /// The year and month of its words and values.
    pub version: Text,
    /// The SHA-256 of its files.
    pub digest: Text,
}

impl RulebookName {
    /// Returns the name of a rulebook.
    #[must_use]
    pub fn of(rulebook: &Rulebook) -> Self {
        Self { version: rulebook.version.into(), digest: rulebook.digest.into() }
    }
}

/// A row of the checklist.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowReport {
    /// The row.
    pub row: Row,
    /// The worst light of its rules.
    pub light: Light,
}

/// A deadline.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeadlineReport {
    /// What is due.
    pub what: Text,
    /// The last good day, or the last good instant in RFC 3339.
    pub by: String,
    /// Whether it is over.
    pub passed: bool,
    /// The rule that finds it missing afterwards.
    #[cfg_attr(feature = "schema", schemars(schema_with = "rule_names"))]
    pub rule: RuleId,
    /// The identification it belongs to, as a JSON pointer; none where it belongs to the person or the account.
    pub identification: Option<String>,
    /// What is due, in words.
    pub title: Text,
    /// Who must act.
    pub who: Who,
    /// What happens afterwards.
    pub consequence: Text,
}

/// What every report can be written as; each says for itself how its text is set.
macro_rules! written {
    ($report:ty) => {
        impl $report {
            /// The answer as one line of JSON.
            #[must_use]
            pub fn to_json(&self) -> String {
                // Serializing strings, lists and enums into memory has no way to fail.
                serde_json::to_string(self).unwrap_or_default()
            }

            /// The answer as JSON over several lines.
            #[must_use]
            pub fn to_json_pretty(&self) -> String {
                serde_json::to_string_pretty(self).unwrap_or_default()
            }

            /// The answer as plain text, at most 100 columns wide.
            #[must_use]
            pub fn to_text(&self) -> String {
                self.to_text_painted(&crate::report::page::plain)
            }
        }
    };
}
pub(crate) use written;

written!(Report);

impl Report {
    /// Puts an assessment into words.
    #[must_use]
    pub fn new(assessment: &Assessment, lang: Lang) -> Self {
        let Setting { reference, as_of_by, environment, flow, branch, method } = assessment.setting.clone();
        let voice = Voice::new(assessment.rulebook, assessment.as_of.date_naive(), lang);
        let pack = voice.pack;
        Self {
            schema: edition::Edition,
            reference,
            decision: assessment.decision(),
            light: assessment.light(),
            gate: assessment.gate,
            as_of: instant_text(assessment.as_of),
            as_of_by,
            environment,
            flow: flow.map(|flow| flow.name().into()),
            branch: branch.and_then(alpha2).map(Into::into),
            method: method.map(|method| method.name().into()),
            rulebook: RulebookName::of(assessment.rulebook),
            program: env!("CARGO_PKG_VERSION").into(),
            input: None,
            checklist: assessment
                .checklist
                .iter()
                .flat_map(|checklist| checklist.rows())
                .map(|(row, light)| RowReport { row, light })
                .collect(),
            checklist_light: assessment.checklist.map(|checklist| checklist.verdict()),
            findings: findings_in_words(&assessment.findings, voice),
            later: in_words(&assessment.later, refuses(&assessment.findings) || refuses(&assessment.later), voice),
            deadlines: assessment
                .deadlines
                .iter()
                .map(|deadline| DeadlineReport {
                    what: deadline.what.into(),
                    by: deadline.by.to_string(),
                    passed: deadline.has_passed,
                    rule: deadline.rule,
                    identification: deadline.identification.as_ref().map(ToString::to_string),
                    title: deadline.title.text(pack).into(),
                    who: deadline.who,
                    consequence: deadline.consequence.text(pack).into(),
                })
                .collect(),
            clear: None,
            not_applicable: None,
            has_account: assessment.has_account,
            answered: Some((assessment.rulebook, assessment.answers)),
            pack,
        }
    }

    /// The same report with the values of the fields it names. They are personal data: ask for them only where
    /// the reader may see them.
    #[must_use]
    pub fn with_values(mut self, value_at: impl Fn(&str) -> Option<String>) -> Self {
        for finding in self.findings.iter_mut().chain(&mut self.later) {
            let values = finding.fields.iter().map(|field| value_at(field).unwrap_or_default());
            finding.values = ShownValues(values.collect());
        }
        self
    }

    /// The same report with the rules that found nothing and those that do not apply.
    #[must_use]
    pub fn with_all_rules(mut self, assessment: &Assessment) -> Self {
        let answered = (assessment.rulebook, assessment.answers);
        self.clear = Some(assessment.answers.clear().collect());
        self.not_applicable = Some(not_applicable(answered).collect());
        self
    }

    /// The same report with headings in another language. One that was read back has them in English, and its texts in
    /// the language that it was written in.
    #[must_use]
    pub fn with_headings(mut self, lang: Lang) -> Self {
        self.pack = Rulebook::builtin().pack(lang);
        self
    }

    /// The same report with the digest of the input that was assessed, such as `sha256:` and 64 hexadecimal digits. The
    /// caller computes it: the bytes of the input are the caller's.
    #[must_use]
    pub fn with_input_digest(mut self, digest: impl Into<Cow<'static, str>>) -> Self {
        self.input = Some(digest.into());
        self
    }

    /// The report as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        text::tell(self, paint)
    }

    /// The report as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::tell(self)
    }

    /// Returns the question of the gate: "May the account be opened?"
    #[must_use]
    pub const fn question(&self) -> Words {
        match (self.gate, self.has_account) {
            (Gate::AccountOpening, true) => words::ACCOUNT_USE,
            (gate, _) => gate_words(gate),
        }
    }

    /// Returns a text in the language of the report. Of one that was read back, in English.
    #[must_use]
    pub fn say(&self, words: Words) -> &'static str {
        words.text(self.pack)
    }

    /// Returns the language of the headings.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.pack.lang
    }

    /// Returns the instant of the evaluation, and whether the application itself stated it.
    #[must_use]
    pub fn as_of_in_words(&self) -> String {
        as_of_in_words(&self.as_of, self.as_of_by, self.pack)
    }

    /// Returns flow, branch, environment, method and program, each with its heading.
    #[must_use]
    pub fn setting(&self) -> [(&'static str, &str); 5] {
        let (flow, branch) = (self.flow.as_deref(), self.branch.as_deref());
        let [flow, branch, environment] = setting_in_words(flow, branch, self.environment, self.pack);
        let method = (self.say(words::HEADING_METHOD), self.method.as_deref().unwrap_or(self.say(words::UNKNOWN)));
        [flow, branch, environment, method, (self.say(words::HEADING_PROGRAM), &self.program)]
    }

    /// Returns the rules that were judged and found nothing; `None` where a report that was read back does not list them.
    #[must_use]
    pub fn clear_rules(&self) -> Option<Vec<RuleId>> {
        self.clear.clone().or_else(|| Some(self.answered?.1.clear().collect()))
    }

    /// Returns the rules that do not apply; `None` where a report that was read back does not list them.
    #[must_use]
    pub fn not_applicable_rules(&self) -> Option<Vec<RuleId>> {
        self.not_applicable.clone().or_else(|| Some(not_applicable(self.answered?).collect()))
    }

    /// Returns the findings in the order a reader needs them: the gravest first, otherwise as in the rulebook. What is
    /// unknown and what is only noted have places of their own.
    #[must_use]
    pub fn found(&self) -> Vec<FindingReport> {
        let mut found =
            joined(self.findings.iter().filter(|finding| finding.is_found() && finding.effect != Effect::Note));
        found.sort_by_key(|finding| std::cmp::Reverse(finding.light));
        found
    }

    /// Returns what is only noted.
    #[must_use]
    pub fn notes(&self) -> Vec<FindingReport> {
        joined(self.findings.iter().filter(|finding| finding.is_found() && finding.effect == Effect::Note))
    }

    /// Returns what is already found for later gates.
    #[must_use]
    pub fn found_later(&self) -> Vec<FindingReport> {
        joined(self.later.iter())
    }

    /// Returns what is not known and would only be noted: worth a line, not a paragraph.
    pub fn unknown_notes(&self) -> impl Iterator<Item = &FindingReport> {
        self.findings.iter().filter(|finding| !finding.is_found() && finding.effect == Effect::Note)
    }

    /// Returns what blocks because it is not known, by the fields that would settle it.
    #[must_use]
    pub fn open_questions(&self) -> Vec<OpenQuestion<'_>> {
        let mut questions: Vec<OpenQuestion<'_>> = Vec::new();
        for finding in self.findings.iter().filter(|one| !one.is_found() && one.effect != Effect::Note) {
            match questions.iter_mut().find(|question| question.fields == finding.fields) {
                Some(question) => question.rules.push(finding),
                None => questions.push(OpenQuestion { fields: &finding.fields, rules: vec![finding] }),
            }
        }
        questions
    }
}

/// The rules that do not apply. What holds for every applicant alike is not among them.
fn not_applicable((rulebook, answers): (&'static Rulebook, Answers)) -> impl Iterator<Item = RuleId> {
    let rules = rulebook.rules.iter();
    rules.filter(move |rule| !rule.general && !answers.judged.contains(rule.id)).map(|rule| rule.id)
}

/// The names of rules in a line.
fn joined_names(rules: &[RuleId], separator: &str) -> String {
    rules.iter().map(|rule| rule.name()).collect::<Vec<_>>().join(separator)
}

#[cfg(feature = "schema")]
fn lists_of_rule_names(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": ["array", "null"], "items": rule_names(generator) })
}

#[cfg(feature = "schema")]
fn list_of_rule_names(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": "array", "items": rule_names(generator) })
}

#[cfg(feature = "schema")]
fn rule_names(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let names: Vec<_> = Rulebook::builtin().rules.iter().map(|rule| rule.name).collect();
    schemars::json_schema!({ "type": "string", "enum": names })
}
