//! Findings in words.

use std::fmt;

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::rule_names;
use super::{Voice, day_in_words, field, field_name, fill, message, sources};
use crate::finding::{Cleared, Finding};
use crate::rulebook::{Effect, Light, Pack, Rule, RuleId, Who, Words, named, words};

named! {
    /// What a rule answered that was not clear.
    Answered {
        /// It found something.
        Found = "found",
        /// It could not tell.
        Unknown = "unknown",
    }
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
    #[serde(default, skip_serializing_if = "ShownValues::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub values: ShownValues,
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

/// Values of fields that the caller asked for. They are personal data: `Debug` shows only how many there are.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ShownValues(pub Vec<String>);

impl ShownValues {
    /// Returns whether none was asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns each value that there is; a field that states nothing has none.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str).filter(|value| !value.is_empty())
    }
}

impl fmt::Debug for ShownValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShownValues({})", self.0.len())
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
            values: ShownValues::default(),
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

    pub(super) fn is_found(&self) -> bool {
        self.answer == Answered::Found
    }

    /// Returns its fields, each by its name and its pointer.
    #[must_use]
    pub fn places(&self) -> String {
        places(&self.fields, &self.field_names)
    }
}

/// Fields, each by its name and its pointer. The application as a whole needs no pointer.
pub(super) fn places<P: AsRef<str>>(pointers: &[P], names: &[String]) -> String {
    let places = pointers.iter().zip(names).map(|(pointer, name)| match pointer.as_ref() {
        "" => name.clone(),
        pointer => format!("{name} ({pointer})"),
    });
    places.collect::<Vec<_>>().join(", ")
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

/// Puts findings into words. Of an applicant who is refused nothing matters but the refusal.
pub(crate) fn findings_in_words(findings: &[Finding], voice: Voice) -> Vec<FindingReport> {
    in_words(findings, refuses(findings), voice)
}

pub(super) fn refuses(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.effect == Effect::Deny)
}

pub(super) fn in_words(findings: &[Finding], is_refused: bool, voice: Voice) -> Vec<FindingReport> {
    said(findings, is_refused, &mut |finding| FindingReport::new(finding, voice))
}

/// Puts findings into words, as `say` says each of them.
pub(super) fn said<'f>(
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

impl FindingReport {
    /// Returns whether another one says the same, of whatever fields.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.rule == other.rule && self.title == other.title && self.detail == other.detail
    }
}

/// A rule that reports each field on its own says the same of each: once is enough for a reader.
pub(crate) fn joined<'r>(findings: impl Iterator<Item = &'r FindingReport>) -> Vec<FindingReport> {
    let mut joined: Vec<FindingReport> = Vec::new();
    for finding in findings {
        match joined.last_mut() {
            Some(last) if last.says_the_same(finding) => {
                last.fields.extend_from_slice(&finding.fields);
                last.field_names.extend_from_slice(&finding.field_names);
                last.values.0.extend_from_slice(&finding.values.0);
            }
            Some(_) | None => joined.push(finding.clone()),
        }
    }
    joined
}

/// Fields that are not known, and the rules that wait for them.
#[derive(Clone, Debug)]
pub struct OpenQuestion<'r> {
    pub(super) fields: &'r [String],
    pub(super) rules: Vec<&'r FindingReport>,
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
