//! A change of a person, evaluated before it is sent.

use chrono::{DateTime, Utc};

use crate::application::{Application, Pointer, pointer};
use crate::finding::{Finding, Pointers};
use crate::judge::{self, Assessment, Judged};
use crate::rulebook::{Gate, RuleId, Rulebook};

/// The application states no `change`, so there is nothing to evaluate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no change is stated: the field `change` holds what is about to be sent")]
pub struct NoChange;

/// Evaluates the body of a `PATCH` of a person before it is sent: `{"person": {...}, "change": {...}}`, where
/// `person` is the person as the bank has it, as far as it is known.
///
/// The applicant is evaluated before the change and after it, at the last gate. The findings are those of the family
/// `update`, every other one in the fields of the change, and those that are there only after it: a postcode that no
/// longer fits the country. What was missing or wrong before is not reported here.
///
/// ```
/// use onboardable::{Application, Decision, check_update};
///
/// let json = r#"{"person": {"employment_status": "EMPLOYED"}, "change": {"employment_status": "FREELANCER"}}"#;
/// let as_of = "2026-11-21T00:00:00Z".parse().unwrap();
/// let assessment = check_update(&Application::from_json(json)?, as_of)?;
/// assert_eq!(assessment.decision(), Decision::Hold);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`NoChange`] where the application states no change.
pub fn check_update(application: &Application<'_>, as_of: DateTime<Utc>) -> Result<Assessment, NoChange> {
    Rulebook::builtin().check_update(application, as_of)
}

impl Rulebook {
    /// Evaluates a change as [`check_update`](crate::check_update) does, by this rulebook.
    ///
    /// # Errors
    /// As for [`check_update`](crate::check_update).
    pub fn check_update(
        &'static self,
        application: &Application<'_>,
        as_of: DateTime<Utc>,
    ) -> Result<Assessment, NoChange> {
        if application.change.is_missing() {
            return Err(NoChange);
        }
        let facts = self.facts(application, Gate::AccountOpening, as_of);
        let before = Judged::of(&facts);
        let (mut assessment, mut after) = judge::assessed_with_change(&facts, before.clone());
        let mut findings = before.findings;
        let mut missing = Pointers::default();
        findings.iter().filter(|one| judge::asks(self, one)).for_each(|one| missing.add_each(&one.evidence.fields));
        // What the change causes was not found before it: neither by the same rule in the same fields, nor as missing.
        let was_there = |finding: &Finding| {
            let fields = &finding.evidence.fields;
            let names_all = |one: &Finding| fields.iter().all(|field| one.evidence.fields.contains(field));
            let is_same = |one: &&Finding| {
                one.rule == finding.rule && one.is_found == finding.is_found && one.light() >= finding.light()
            };
            let waits = !fields.is_empty() && (!finding.is_found || judge::asks(self, finding));
            findings.iter().filter(is_same).any(names_all) || waits && fields.iter().all(|field| missing.hold(field))
        };
        after.retain(|finding| self.is_of_change(finding) || !was_there(finding));
        findings.retain(|finding| self.is_of_change(finding));
        judge::join(&mut findings, after);
        assessment.findings = judge::once(self, findings);
        Ok(assessment)
    }

    /// Returns whether a finding is about the change itself, and not about the person that it makes.
    fn is_of_change(&self, finding: &Finding) -> bool {
        let is_in_change = |pointer: &Pointer| {
            let rest = pointer.as_str().strip_prefix(pointer!(change));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // The rules on how the record was read apply to every record.
        let of_reading = [RuleId::ApplicationPinnedOtherwise, RuleId::ApplicationKeysNotAllowed];
        self.rule(finding.rule).family == "update"
            || of_reading.contains(&finding.rule)
            || finding.evidence.fields.iter().any(is_in_change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Decision;
    use crate::rulebook::Light;

    fn findings(json: &str) -> Vec<String> {
        let application = Application::from_json(json).unwrap();
        let as_of = "2026-11-21T00:00:00Z".parse().unwrap();
        let assessment = check_update(&application, as_of).unwrap();
        let in_short = |finding: &crate::Finding| format!("{:?} {:?}", finding.rule, finding.evidence.fields);
        assessment.findings.iter().map(in_short).collect()
    }

    #[test]
    fn only_the_change_is_evaluated() {
        const MAY_NEED_CONFIRMATION: &str = "update.confirmation_possible [/change]";
        assert_eq!(findings(r#"{"change": {"email": "a@example.org"}}"#), [MAY_NEED_CONFIRMATION]);
        assert_eq!(findings(r#"{"person": {"email": null}, "change": {"email": "a@example.org"}}"#), [""; 0]);
        assert_eq!(
            findings(r#"{"person": {"salutation": "Mr"}, "change": {"first_name": "Eva", "salutation": "Ms"}}"#),
            [
                "person.salutation_not_listed [/change/salutation]",
                "update.field_not_changeable [/change/first_name]",
                MAY_NEED_CONFIRMATION
            ]
        );
        assert_eq!(
            findings(r#"{"change": {"address": {"country": "UK"}}}"#),
            ["application.unknown_country [/change/address/country]", MAY_NEED_CONFIRMATION]
        );
    }

    /// A finding that the change causes counts wherever it points; what was wrong or missing before does not.
    #[test]
    fn what_the_change_causes_is_reported() {
        let note = |finding: &String| finding.starts_with("update.confirmation_possible");
        for (json, expected) in [
            (
                r#"{"person": {"address": {"postal_code": "13353", "country": "DE"}},
                    "change": {"address": {"country": "AT"}}}"#,
                "address.postal_code_malformed [/person/address/postal_code]",
            ),
            (
                r#"{"person": {"address": {"postal_code": "1335", "country": "DE"}},
                    "change": {"address": {"city": "Ulm"}}}"#,
                "",
            ),
            (
                r#"{"person": {"address": {"city": "Ulm"}}, "change": {"address": {"city": " "}}}"#,
                "address.incomplete [/change/address/city]",
            ),
            (r#"{"change": {"address": {"city": "Ulm"}}}"#, ""),
            (
                r#"{"change": {"employment_status": "FREELANCER"}}"#,
                "update.own_business_without_industry [/person/employment_status]",
            ),
        ] {
            let mut findings = findings(json);
            findings.retain(|finding| !note(finding));
            assert_eq!(findings.join("\n"), expected, "{json}");
        }
    }

    #[test]
    fn an_unknown_part_of_an_address_is_found_after_writing_and_reading() {
        let json = r#"{"change": {"address": {"zip": "10115", "line_1": "Beispielallee 5"}, "shoe_size": 42}}"#;
        let application = Application::from_json(json).unwrap();
        let written = serde_json::to_string(&application).unwrap();
        assert!(Application::from_json(&written).unwrap() == application, "{written}");
        for json in [json, &written] {
            let findings = findings(json);
            assert!(findings.contains(&"update.field_not_known [/change]".to_owned()), "{findings:?}");
        }
    }

    #[test]
    fn how_the_record_was_read_is_reported_beside_the_change() {
        let context = crate::Context::from_json(r#"{"branch": "DE", "pin": true}"#).unwrap();
        let application = r#"{"branch": "FR", "change": {"email": "a@example.org"}}"#;
        let application = context.applied_to(Application::from_json(application).unwrap());
        let assessment = check_update(&application, "2026-11-21T00:00:00Z".parse().unwrap()).unwrap();
        let rules: Vec<_> = assessment.findings.iter().map(|finding| finding.rule).collect();
        assert!(rules.contains(&RuleId::ApplicationPinnedOtherwise), "{rules:?}");
    }

    #[test]
    fn a_change_that_is_no_object_never_passes() {
        let application = Application::from_json(r#"{"change": []}"#).unwrap();
        let assessment = check_update(&application, "2026-11-21T00:00:00Z".parse().unwrap()).unwrap();
        assert_eq!((assessment.light(), assessment.decision()), (Light::Yellow, Decision::Hold));
    }

    #[test]
    fn a_missing_change_is_an_error() {
        for json in ["{}", r#"{"change": null}"#, r#"{"changes": {"first_name": "Eva"}}"#] {
            let application = Application::from_json(json).unwrap();
            assert_eq!(check_update(&application, "2026-11-21T00:00:00Z".parse().unwrap()), Err(NoChange), "{json}");
        }
    }
}
