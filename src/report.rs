//! The report: an assessment put into words, once, and written as JSON, text or Markdown.
//!
//! A report names fields and rules. It shows no value of the application unless the caller hands the values in.

mod assessment;
mod edition;
mod field;
#[cfg(feature = "handbook")]
pub mod handbook;
pub(crate) mod markdown;
pub mod methods;
pub(crate) mod page;
mod questions;
mod text;
mod update;
mod value;
mod voice;
mod way;

pub use edition::SCHEMA;
pub use field::{field_name, message, message_at, request_for, who_acts};
pub use markdown::{escape as escape_markdown, verbatim as verbatim_markdown};
pub use page::{Paint, Tone};
pub use questions::{ChoiceReport, QuestionReport, QuestionsReport, StepReport};
pub use update::UpdateReport;
pub use value::AnyValue;
pub(crate) use voice::clearable_words;
pub use voice::{
    Voice, day_in_words, decision_words, effect_words, fill, gate_words, light_words, row_words, sources, who_words,
};
pub use way::{WayReport, WayStepReport};

use std::borrow::Cow;
use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::application::Pointer;
use crate::character::is_visible;
use crate::decision::Decision;
use crate::finding::{Cleared, Finding};
use crate::judge::{Answers, Assessment};
use crate::rulebook::{
    Effect, Gate, Lang, Light, Pack, Row, Rule, RuleId, Rulebook, Who, Words, named, tables, words,
};
use crate::setting::{Environment, Reference, Setting, StatedBy};
use crate::value::country::Country;

/// A text of a report: the rulebook's own, or one that was read back.
type Text = Cow<'static, str>;

/// The headings of a report that is read back: its texts are in the language that it was written in.
fn english() -> &'static Pack {
    Rulebook::builtin().pack(Lang::En)
}

named! {
    /// What a rule answered that was not clear.
    Answered {
        /// It found something.
        Found = "found",
        /// It could not tell.
        Unknown = "unknown",
    }
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
    /// The digest of the input, where the caller states it: see [`Report::with_input_digest`].
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
    fn of(rulebook: &Rulebook) -> Self {
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

/// A finding in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingReport {
    /// The rule's name.
    #[cfg_attr(feature = "schema", schemars(schema_with = "rule_names"))]
    pub rule: RuleId,
    /// `found` or `unknown`.
    pub answer: Answered,
    /// What it means.
    pub effect: Effect,
    /// How bad it is.
    pub light: Light,
    /// The fields, as JSON pointers.
    pub fields: Vec<String>,
    /// What those fields are called, in the same order.
    #[serde(default)]
    pub field_names: Vec<String>,
    /// The values of those fields, where the caller asked for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// What was found, or what is not known, in a few words.
    pub title: String,
    /// What the applicant reads in a form; `null` where it is not the applicant's business.
    #[serde(default)]
    pub message: Option<String>,
    /// What there is to say beyond that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Why it matters; empty where the program has no words for analysts.
    pub why: String,
    /// The next step; none where the applicant is refused for another finding: then nothing else is to be done.
    pub next: Option<NextReport>,
    /// Where the rule comes from.
    pub source: String,
    /// How an unclear source is read, marked as ours; none where the program has no words for analysts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// The decision of a person that cleared the finding, which then is only a note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cleared: Option<ClearedReport>,
}

/// A decision of a person that cleared a finding. Never who decided.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClearedReport {
    /// The entry of `clearances`, as a JSON pointer.
    pub clearance: String,
    /// The UTC day on which it was decided.
    pub at: String,
    /// The last day on which it counts.
    pub until: String,
    /// The same as a sentence.
    pub text: String,
}

impl ClearedReport {
    fn new(cleared: &Cleared, rule: &Rule, pack: &'static Pack) -> Self {
        let is_banks = rule.clearable == Some(Who::Bank);
        Self {
            clearance: cleared.clearance.to_string(),
            at: cleared.at.to_string(),
            until: cleared.until.to_string(),
            text: said_of(cleared, if is_banks { words::CLEARED_BY_BANK } else { words::CLEARED_BY_PARTNER }, pack),
        }
    }
}

/// Fills in the days of a clearance.
fn said_of(cleared: &Cleared, words: Words, pack: &'static Pack) -> String {
    let text = words.text(pack).replace("{at}", &day_in_words(cleared.at, pack));
    text.replace("{until}", &day_in_words(cleared.until, pack))
}

/// The next step, and who takes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextReport {
    /// Who takes it.
    pub who: Who,
    /// The step.
    pub text: String,
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
            as_of: instant(assessment.as_of),
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
            finding.values = finding.fields.iter().map(|field| value_at(field).unwrap_or_default()).collect();
        }
        self
    }

    /// The same report with the rules that found nothing and those that do not apply.
    #[must_use]
    pub fn with_all_rules(mut self, assessment: &Assessment) -> Self {
        let answered = (assessment.rulebook, assessment.answers);
        self.clear = Some(clear(answered).collect());
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
        self.clear.clone().or_else(|| Some(clear(self.answered?).collect()))
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

/// The rules that were judged and found nothing.
fn clear((_, answers): (&'static Rulebook, Answers)) -> impl Iterator<Item = RuleId> {
    answers.judged.without(&answers.found).without(&answers.unknown).iter()
}

/// The rules that do not apply. What holds for every applicant alike is not among them.
fn not_applicable((rulebook, answers): (&'static Rulebook, Answers)) -> impl Iterator<Item = RuleId> {
    let rules = rulebook.rules.iter();
    rules.filter(move |rule| !rule.general && !answers.judged.contains(rule.id)).map(|rule| rule.id)
}

/// An instant, and whether the application itself stated it.
pub(crate) fn as_of_in_words(as_of: &str, by: StatedBy, pack: &'static Pack) -> String {
    match by {
        StatedBy::Application => format!("{as_of} ({})", words::AS_OF_BY_APPLICATION.text(pack)),
        StatedBy::Caller => as_of.to_owned(),
    }
}

/// Flow, branch and environment, each with its heading.
pub(crate) fn setting_in_words<'r>(
    flow: Option<&'r str>,
    branch: Option<&'r str>,
    environment: Environment,
    pack: &'static Pack,
) -> [(&'static str, &'r str); 3] {
    let unknown = words::UNKNOWN.text(pack);
    [
        (words::HEADING_FLOW.text(pack), flow.unwrap_or(unknown)),
        (words::HEADING_BRANCH.text(pack), branch.unwrap_or(unknown)),
        (words::HEADING_ENVIRONMENT.text(pack), environment.name()),
    ]
}

/// The code of a country as the tables spell it.
pub(crate) fn alpha2(country: Country) -> Option<&'static str> {
    tables::country(country.alpha2()).map(|country| country.alpha2)
}

/// Puts findings into words. Of an applicant who is refused nothing matters but the refusal.
pub(crate) fn findings_in_words(findings: &[Finding], voice: Voice) -> Vec<FindingReport> {
    in_words(findings, refuses(findings), voice)
}

fn refuses(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.effect == Effect::Deny)
}

fn in_words(findings: &[Finding], is_refused: bool, voice: Voice) -> Vec<FindingReport> {
    said(findings, is_refused, &mut |finding| FindingReport::new(finding, voice))
}

/// Puts findings into words, as `say` says each of them.
fn said<'f>(
    findings: &'f [Finding],
    is_refused: bool,
    say: &mut dyn FnMut(&'f Finding) -> FindingReport,
) -> Vec<FindingReport> {
    let in_words = |finding| {
        let mut report = say(finding);
        if is_refused && report.effect != Effect::Deny {
            report.next = None;
        }
        report
    };
    findings.iter().map(in_words).collect()
}

/// A rule that reports each field on its own says the same of each: once is enough for a reader.
pub(crate) fn joined<'r>(findings: impl Iterator<Item = &'r FindingReport>) -> Vec<FindingReport> {
    let mut joined: Vec<FindingReport> = Vec::new();
    for finding in findings {
        match joined.last_mut() {
            Some(last) if last.rule == finding.rule && last.detail == finding.detail => {
                last.fields.extend_from_slice(&finding.fields);
                last.field_names.extend_from_slice(&finding.field_names);
                last.values.extend_from_slice(&finding.values);
            }
            Some(_) | None => joined.push(finding.clone()),
        }
    }
    joined
}

/// The names of rules in a line.
fn joined_names(rules: &[RuleId], separator: &str) -> String {
    rules.iter().map(|rule| rule.name()).collect::<Vec<_>>().join(separator)
}

/// Fields that are not known, and the rules that wait for them.
#[derive(Clone, Debug)]
pub struct OpenQuestion<'r> {
    fields: &'r [String],
    rules: Vec<&'r FindingReport>,
}

impl OpenQuestion<'_> {
    /// Returns the fields, as JSON pointers.
    #[must_use]
    pub const fn fields(&self) -> &[String] {
        self.fields
    }

    /// Returns the names of the fields.
    #[must_use]
    pub fn field_names(&self) -> &[String] {
        self.rules.first().map(|rule| rule.field_names.as_slice()).unwrap_or_default()
    }

    /// Returns the fields, each by its name and its pointer.
    #[must_use]
    pub fn places(&self) -> String {
        self.rules.first().map(|rule| rule.places()).unwrap_or_default()
    }

    /// Returns the rules that wait for them.
    #[must_use]
    pub fn rules(&self) -> Vec<RuleId> {
        self.rules.iter().map(|finding| finding.rule).collect()
    }

    /// Returns the names of those rules.
    #[must_use]
    pub fn rule_names(&self) -> String {
        self.rules.iter().map(|finding| finding.rule.name()).collect::<Vec<_>>().join(", ")
    }

    /// Returns what would settle it.
    #[must_use]
    pub fn next(&self) -> Option<&NextReport> {
        self.rules.first()?.next.as_ref()
    }

    /// Returns where those rules come from, each place once.
    #[must_use]
    pub fn sources(&self) -> Vec<&str> {
        let mut sources: Vec<&str> = Vec::new();
        for rule in &self.rules {
            if !sources.contains(&rule.source.as_str()) {
                sources.push(&rule.source);
            }
        }
        sources
    }
}

impl FindingReport {
    /// Puts a finding into words, with the values in force on a day.
    #[must_use]
    pub fn new(finding: &Finding, voice: Voice) -> Self {
        let rule = voice.rulebook.rule(finding.rule);
        let fields: Vec<_> = finding.evidence.fields.iter().map(ToString::to_string).collect();
        let fill = |words: Words| fill(words, voice, rule, &finding.evidence.details);
        let (title, next) = if let Some(cleared) = &finding.cleared {
            let next = said_of(cleared, words::CLEARED_NEXT, voice.pack);
            (fill(rule.title), NextReport { who: Who::Nobody, text: next })
        } else if finding.is_found {
            (fill(rule.title), NextReport { who: rule.next.who, text: fill(rule.next.text) })
        } else {
            (field::unknown_title(&finding.evidence, voice), field::unknown_next(&finding.evidence, voice))
        };
        let has_details = !finding.evidence.details.is_empty();
        Self {
            rule: rule.id,
            answer: if finding.is_found { Answered::Found } else { Answered::Unknown },
            effect: finding.effect,
            light: finding.light(),
            field_names: fields.iter().map(|field| field_name(field, voice)).collect(),
            fields,
            values: Vec::new(),
            title,
            message: message(finding, voice),
            detail: rule.detail.filter(|_| has_details).map(fill),
            why: fill(rule.why),
            next: Some(next),
            source: sources(rule.sources, voice.pack),
            reading: rule.reading.map(fill).filter(|reading| !reading.is_empty()),
            cleared: finding.cleared.as_ref().map(|cleared| ClearedReport::new(cleared, rule, voice.pack)),
        }
    }

    fn is_found(&self) -> bool {
        self.answer == Answered::Found
    }

    /// Returns its fields, each by its name and its pointer.
    #[must_use]
    pub fn places(&self) -> String {
        places(&self.fields, &self.field_names)
    }
}

/// Fields, each by its name and its pointer. The application as a whole needs no pointer.
fn places<P: AsRef<str>>(pointers: &[P], names: &[String]) -> String {
    let places = pointers.iter().zip(names).map(|(pointer, name)| match pointer.as_ref() {
        "" => name.clone(),
        pointer => format!("{name} ({pointer})"),
    });
    places.collect::<Vec<_>>().join(", ")
}

impl Pointer {
    /// The value at a pointer in a JSON document, as JSON text that is safe to show: at most
    /// [`SHOWN_CHARACTERS`], and control characters, bidi marks and what else is invisible as code points.
    #[must_use]
    pub fn value_in(pointer: &str, json: &serde_json::Value) -> Option<String> {
        json.pointer(pointer).map(|value| shown(&value.to_string()))
    }
}

/// How much of a value is shown.
pub const SHOWN_CHARACTERS: usize = 200;

/// Text of others, made safe to show on a screen or in a log: what could move the cursor, turn the direction of
/// reading or not be seen at all is written as its code point.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        if index == SHOWN_CHARACTERS {
            shown.push('…');
            break;
        }
        if is_visible(character) {
            shown.push(character);
        } else {
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        }
    }
    shown
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

pub(crate) fn instant(instant: DateTime<Utc>) -> String {
    format!("{:?}Z", instant.naive_utc())
}
