//! A change of a person, evaluated before it is sent.

use chrono::{DateTime, Utc};

use crate::application::{Application, Pointer};
use crate::judge::Assessment;
use crate::rulebook::{Gate, RuleId, Rulebook};

/// The application states no `change`, so there is nothing to evaluate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no change is stated: the field `change` holds what is about to be sent")]
pub struct NoChange;

/// Evaluates the body of a `PATCH` of a person before it is sent: `{"person": {...}, "change": {...}}`, where
/// `person` is the person as the bank has it, as far as it is known.
///
/// The applicant is evaluated as changed, at the last gate. The findings are those of the family `update`, and every
/// other one in the fields of the change; other missing data of the person are not reported here.
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
        let mut assessment = self.assess(application, Gate::AccountOpening, as_of);
        assessment.findings.retain(|finding| {
            let is_of_change = |pointer: &Pointer| {
                let rest = pointer.as_str().strip_prefix("/change");
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            // The rules on how the record was read apply to every record.
            let of_reading = [RuleId::ApplicationPinnedOtherwise, RuleId::ApplicationKeysNotAllowed];
            self.rule(finding.rule).family == "update"
                || of_reading.contains(&finding.rule)
                || finding.evidence.fields.iter().any(is_of_change)
        });
        Ok(assessment)
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
