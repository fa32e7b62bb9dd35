//! What was judged of a change, in words.

use serde::Serialize;

use super::{FindingReport, Voice, findings_in_words};
use crate::judge::Assessment;
use crate::rulebook::{Lang, Light};
use crate::setting::Reference;

/// What was judged of a change, in words of one language. Serializes as `{"light", "findings"}`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UpdateReport {
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The worst light of the findings.
    pub light: Light,
    /// What was not clear, in the order of the rulebook.
    pub findings: Vec<FindingReport>,
}

impl UpdateReport {
    /// Puts into words what [`check_update`](crate::check_update) found.
    #[must_use]
    pub fn new(assessment: &Assessment, lang: Lang) -> Self {
        let voice = Voice::new(assessment.rulebook, assessment.as_of.date_naive(), lang);
        let findings = findings_in_words(&assessment.findings, voice);
        Self { reference: assessment.setting.reference.clone(), light: assessment.light(), findings }
    }
}
