//! The record of an assessment: what was evaluated, when, by which rulebook and program, and what every rule answered. It
//! can be kept, checked and evaluated again years later, and shows who the applicant is only by the caller's reference.
//!
//! A record is one line of JSON. It ends with the digest of its own text, and in a chain also with its number and the link
//! to the record before, so that a record which was changed, removed, added or moved is noticed: see [`chain`].

pub mod chain;
mod key;
mod mask;
pub mod replay;
pub mod sample;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use onboardable::deadline::By;
use onboardable::report::{Answered, RowReport, RulebookName};
use onboardable::rulebook::{RuleSet, Rulebook};
use onboardable::setting::{Environment, Reference, StatedBy};
use onboardable::{Application, Assessment, Context, Deadline, Decision, Effect, Finding, Gate, Light, Who};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::digest::sha256;

pub use key::Key;
pub use mask::{Fields, State};

/// The version of the form of a record. A program reads its own and every older one; keys that it does not know are
/// additions of a newer program and do no harm.
pub const SCHEMA: u32 = 1;

/// A text of a record: the rulebook's own, or one that was read back.
type Text = Cow<'static, str>;

/// A record.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record {
    /// The version of its form.
    pub schema: u32,
    /// The digest of what was evaluated and how: the same for the same question, wherever the record is.
    pub id: String,
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The decision.
    pub decision: Decision,
    /// The decision as a light.
    pub light: Light,
    /// The gate.
    pub gate: Gate,
    /// The instant it was evaluated as of, in RFC 3339.
    pub as_of: String,
    /// Who stated that instant.
    pub as_of_by: StatedBy,
    /// The day that the conditions of creating the identification were evaluated as of, where it is an earlier one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions_as_of: Option<String>,
    /// The environment.
    pub environment: Environment,
    /// The flow; `null` where it cannot be read.
    pub flow: Option<Text>,
    /// The branch; `null` where it is not known.
    pub branch: Option<Text>,
    /// The identification method; `null` where it is not known.
    pub method: Option<Text>,
    /// What the caller stated once for all applicants, as it was stated.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, Value>"))]
    pub context: Map<String, Value>,
    /// The rulebook.
    pub rulebook: RulebookName,
    /// The version of the program.
    pub program: Text,
    /// The input.
    pub input: Input,
    /// The bank's seven rows; empty at the gates that have none.
    #[serde(default)]
    pub checklist: Vec<RowReport>,
    /// The findings, in the order of the rulebook.
    pub findings: Vec<Found>,
    /// What is already found for later gates.
    #[serde(default)]
    pub later: Vec<Found>,
    /// The answer of every rule.
    pub rules: Rules,
    /// The deadlines, in the order of the days.
    #[serde(default)]
    pub deadlines: Vec<Due>,
    /// The dated values that have several versions, each with the first day of every version in force. The others have one,
    /// which the digest of the rulebook fixes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, BTreeSet<String>>,
    /// What was read, masked.
    pub fields: Fields,
}

/// The input of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Input {
    /// The digest of the applicant's JSON with its keys sorted and without white space, so that the same data has the same
    /// digest however it is written.
    pub digest: String,
    /// The name of the key, where the digest is keyed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How many keys no rule reads.
    #[serde(default)]
    pub unread: usize,
}

/// A finding of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Found {
    /// The rule's name.
    pub rule: Text,
    /// `found` or `unknown`.
    pub answer: Answered,
    /// What it means.
    pub effect: Effect,
    /// How bad it is.
    pub light: Light,
    /// The fields, as JSON pointers.
    pub fields: Vec<String>,
    /// The decision of a person that cleared the finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cleared: Option<ClearedBy>,
}

/// A decision of a person that cleared a finding. Never who decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClearedBy {
    /// Where it is recorded, as a JSON pointer.
    pub clearance: String,
    /// The day it was made.
    pub at: String,
    /// The last day it counts.
    pub until: String,
}

/// Every rule, by its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rules {
    /// The rules that found something, also where another finding covers theirs.
    pub found: Vec<Text>,
    /// The rules that could not tell, also where another finding covers theirs.
    pub unknown: Vec<Text>,
    /// The rules that were evaluated and found nothing.
    pub clear: Vec<Text>,
    /// The rules that do not apply.
    pub not_applicable: Vec<Text>,
}

/// A deadline of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Due {
    /// What is due.
    pub what: Text,
    /// The last good day or instant.
    pub by: String,
    /// Whether it is over.
    pub passed: bool,
    /// The rule that reports it afterwards.
    pub rule: Text,
    /// Who must act.
    pub who: Who,
    /// The identification it belongs to, as a JSON pointer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identification: Option<String>,
}

/// Makes records: with what was stated once for all applicants, and the key for digests.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    context: Map<String, Value>,
    key: Option<Key>,
}

impl Recorder {
    /// Creates a recorder. Without a key the digest of the input is a plain one, and the values have none.
    #[must_use]
    pub fn new(context: &Context<'_>, key: Option<Key>) -> Self {
        let context = match serde_json::to_value(context) {
            Ok(Value::Object(context)) => context,
            _ => Map::new(),
        };
        Self { context, key }
    }

    /// Returns the record of an assessment. `application` is the one that was evaluated, with what the caller stated for
    /// all; `text` is its JSON as it was given.
    #[must_use]
    pub fn record(&self, application: &Application<'_>, text: &[u8], assessment: &Assessment) -> Record {
        let input = Input {
            digest: self.digest_of(&canonical(text)),
            key: self.key.as_ref().map(|key| key.name().to_owned()),
            unread: application.count_unread(),
        };
        self.of(application, input, assessment, None)
    }

    /// Returns the digest of an input in its canonical form.
    fn digest_of(&self, canonical: &[u8]) -> String {
        self.key.as_ref().map_or_else(|| sha256(canonical), |key| key.of_input(canonical))
    }

    /// `digests_of`: the record that the digests of the values belong to; `None` for the record itself.
    fn of(
        &self,
        application: &Application<'_>,
        input: Input,
        assessment: &Assessment,
        digests_of: Option<&str>,
    ) -> Record {
        let (rulebook, day) = (assessment.rulebook, assessment.as_of.date_naive());
        let setting = assessment.setting.clone();
        let creation = assessment.created_at.map(|instant| instant.date_naive()).filter(|created| *created != day);
        let mut record = Record {
            schema: SCHEMA,
            id: String::new(),
            reference: setting.reference,
            decision: assessment.decision(),
            light: assessment.light(),
            gate: assessment.gate,
            as_of: By::Instant(assessment.as_of).to_string(),
            as_of_by: setting.as_of_by,
            conditions_as_of: creation.map(|day| day.to_string()),
            environment: setting.environment,
            flow: setting.flow.map(|flow| flow.name().into()),
            branch: setting.branch.map(|branch| branch.alpha2().to_owned().into()),
            method: setting.method.map(|method| method.name().into()),
            context: self.context.clone(),
            rulebook: RulebookName::of(rulebook),
            program: env!("CARGO_PKG_VERSION").into(),
            input,
            checklist: assessment
                .checklist
                .iter()
                .flat_map(|checklist| checklist.rows())
                .map(|(row, light)| RowReport { row, light })
                .collect(),
            findings: assessment.findings.iter().map(|one| Found::of(one, rulebook)).collect(),
            later: assessment.later.iter().map(|one| Found::of(one, rulebook)).collect(),
            rules: Rules::of(assessment),
            deadlines: assessment.deadlines.iter().map(|one| Due::of(one, rulebook)).collect(),
            values: values(rulebook, [Some(day), creation]),
            fields: Fields::default(),
        };
        record.id = record.id();
        let keyed = self.key.as_ref().map(|key| (key, digests_of.unwrap_or(&record.id)));
        record.fields = Fields::of(application, rulebook, day, keyed);
        record
    }
}

impl Record {
    /// Returns the id that follows from what the record says it was made from.
    fn id(&self) -> String {
        let context = serde_json::to_string(&self.context).unwrap_or_default();
        let parts = [
            "onboardable record 1",
            &self.input.digest,
            &self.rulebook.digest,
            &self.as_of,
            self.gate.name(),
            &self.program,
            &context,
        ];
        sha256(parts.join("\n").as_bytes())
    }

    /// Returns every rule with an answer that is not clear, whether or not another finding covers it.
    pub fn not_clear(&self) -> impl Iterator<Item = &str> {
        self.rules.found.iter().chain(&self.rules.unknown).map(AsRef::as_ref)
    }
}

impl Found {
    fn of(finding: &Finding, rulebook: &Rulebook) -> Self {
        Self {
            rule: rulebook.rule(finding.rule).name.into(),
            answer: if finding.is_found { Answered::Found } else { Answered::Unknown },
            effect: finding.effect,
            light: finding.light(),
            fields: finding.evidence.fields.iter().map(ToString::to_string).collect(),
            cleared: finding.cleared.as_ref().map(|cleared| ClearedBy {
                clearance: cleared.clearance.to_string(),
                at: cleared.at.to_string(),
                until: cleared.until.to_string(),
            }),
        }
    }
}

impl Rules {
    fn of(assessment: &Assessment) -> Self {
        let (rulebook, answers) = (assessment.rulebook, &assessment.answers);
        let names = |rules: &RuleSet| rules.iter().map(|rule| rulebook.rule(rule).name.into()).collect();
        let of_none = rulebook.rules.iter().filter(|rule| !rule.general && !answers.judged.contains(rule.id));
        Self {
            found: names(&answers.found),
            // A rule with a finding of each kind, as with a change, has found something.
            unknown: names(&answers.unknown.without(&answers.found)),
            clear: answers.clear().map(|rule| rulebook.rule(rule).name.into()).collect(),
            not_applicable: of_none.map(|rule| rule.name.into()).collect(),
        }
    }
}

impl Due {
    fn of(deadline: &Deadline, rulebook: &Rulebook) -> Self {
        Self {
            what: deadline.what.into(),
            by: deadline.by.to_string(),
            passed: deadline.has_passed,
            rule: rulebook.rule(deadline.rule).name.into(),
            who: deadline.who,
            identification: deadline.identification.as_ref().map(ToString::to_string),
        }
    }
}

/// Returns the versions in force on the days, of the values that have several.
fn values(rulebook: &Rulebook, days: [Option<NaiveDate>; 2]) -> BTreeMap<String, BTreeSet<String>> {
    let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for value in rulebook.values {
        for from in days.into_iter().flatten().filter_map(|day| value.dated.version_from(day)) {
            values.entry(format!("{}.{}", value.family, value.name)).or_default().insert(from.to_string());
        }
    }
    values
}

/// Returns the JSON of an applicant with its keys sorted and without white space; a text that is no JSON as it is.
fn canonical(text: &[u8]) -> Cow<'_, [u8]> {
    let sorted = serde_json::from_slice::<Value>(text).and_then(|json| serde_json::to_vec(&json));
    sorted.map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_an_input_does_not_depend_on_how_it_is_written() {
        let written = canonical(br#"{"b":[1,{"d":null,"c":"\u00e9"}],"a":true}"#);
        for other in [
            "{ \"a\" : true,\n\"b\":[1, {\"c\":\"\u{e9}\", \"d\":null}] }\r\n",
            "{\"\\u0061\":true,\"b\":[1,{\"c\":\"é\",\"d\":null}]}",
        ] {
            assert_eq!(canonical(other.as_bytes()), written);
        }
        assert_eq!(&*written, "{\"a\":true,\"b\":[1,{\"c\":\"é\",\"d\":null}]}".as_bytes());
        assert_ne!(canonical(br#"{"a":"true"}"#), canonical(br#"{"a":true}"#));
        assert_ne!(canonical(br#"{"a":null}"#), canonical(b"{}"));
        assert_eq!(&*canonical(b"{"), b"{");
    }
}
