//! Reports for analysts: `tests/reports/NAME.json` is an applicant with an own `as_of`; the snapshot `NAME.text.snap`
//! beside it is the whole report as text. Those called `bankident_*`, `videoident_*`, `kyc_reference_*` and
//! `onboarding_*` are the examples of the bank's own documents.
//!
//! German is pinned, in `NAME.de.text.snap`, for [those](IN_GERMAN) that together show every section of a report.
//!
//! The JSON says the same in another form: it is pinned, in `NAME.json.snap`, for a few applicants of whom each shows a
//! part that the others lack, see [`AS_JSON`]. Which keys there are is for `tests/contract/`.
//!
//! `cargo xtask bless` writes them again; read what changed before you commit it. The digest of the rulebook changes
//! with every word of it and appears here as `<digest>`, that of the program as `<version>`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::path::PathBuf;

use onboardable::report::{Answered, FindingReport};
use onboardable::rulebook::{RuleSet, Rulebook};
use onboardable::value::date;
use onboardable::{Application, Assessment, Decision, Gate, Lang, Report, RuleId, assess};
use serde_json::{Value, json};

const AT_LEAST: usize = 15;

/// Whose report is pinned as JSON too, and what it shows.
const AS_JSON: [(&str, &str); 9] = [
    ("clean_retail_customer", "proceed: no finding, no deadline, a green checklist"),
    ("cleared", "proceed: what two persons cleared, and clearances that do not count"),
    (
        "half_filled_form",
        "found and unknown findings of many rules, with details and readings, several fields in one",
    ),
    ("journey_idnow_review", "waiting for bank and provider; a deadline that is an instant, of an identification"),
    ("journey_bank_plus_lost", "a question to be answered; a deadline that has passed"),
    ("journey_bank_existing_customer", "a refusal, beside which no other finding has a next step"),
    ("videoident_sandbox_successful", "the sandbox, a flow without a branch, a reference that the person's id gives"),
    ("broken_types", "fields of wrong types; a flow that cannot be read"),
    ("hostile_values", "values that try to break out of a report: escapes, markup, control characters"),
];

/// Whose report is pinned in German too.
const IN_GERMAN: [&str; 12] = [
    "canadian_phone",
    "cleared",
    "half_filled_form",
    "journey_bank_code",
    "journey_bank_plus_recovery",
    "journey_idnow_link_expired",
    "minor",
    "pending_review",
    "po_box",
    "proof_of_address_one_day_late",
    "red_vetting",
    "us_born",
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reports")
}

fn applicants() -> Vec<String> {
    let files = fs::read_dir(folder()).expect("tests/reports").flatten();
    let names = files.filter_map(|file| {
        let name = file.file_name().to_string_lossy().into_owned();
        name.strip_suffix(".json").map(str::to_owned)
    });
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn assessed(name: &str) -> Assessment {
    let path = folder().join(format!("{name}.json"));
    let json = fs::read_to_string(&path).expect("an applicant");
    let application = Application::from_json(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(application.as_of.present().is_some(), "{}: give it an as_of, so that its report stays", path.display());
    let unused = "2000-01-01T00:00:00Z".parse().expect("an instant");
    assess(&application, Gate::AccountOpening, unused)
}

fn report(name: &str, lang: Lang) -> Report {
    Report::new(&assessed(name), lang)
}

#[test]
fn every_applicant_has_the_report_that_is_pinned() {
    let names = applicants();
    assert!(names.len() >= AT_LEAST, "only {} applicants in tests/reports", names.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("reports");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for name in names {
            let report = report(&name, Lang::En);
            let lasting = |text: String| {
                text.replace(Rulebook::builtin().digest, "<digest>").replace(&*report.program, "<version>")
            };
            insta::assert_snapshot!(format!("{name}.text"), lasting(report.to_text()));
            if IN_GERMAN.contains(&&*name) {
                insta::assert_snapshot!(format!("{name}.de.text"), lasting(self::report(&name, Lang::De).to_text()));
            }
            if AS_JSON.iter().any(|(one, _)| *one == name) {
                insta::assert_snapshot!(format!("{name}.json"), lasting(report.to_json_pretty()));
            }
        }
    });
}

/// Whoever stores the JSON of a report reads the same report back, and can write it as text again.
#[test]
fn every_report_is_read_back_as_it_was_written() {
    for name in applicants() {
        // How many rules were clear is known of a report that lists them.
        let assessment = assessed(&name);
        let written = Report::new(&assessment, Lang::En).with_all_rules(&assessment);
        let read: Report = serde_json::from_str(&written.to_json()).expect("a report");
        assert_eq!(read.to_json(), written.to_json(), "{name}");
        let without_question = |text: String| text.split_once('\n').map(|(_, rest)| rest.to_owned());
        assert_eq!(without_question(read.to_text()), without_question(written.to_text()), "{name}");
    }
}

/// A report whose applicant is gone says nothing of anybody.
#[test]
fn every_report_has_its_applicant() {
    let names = applicants();
    for file in fs::read_dir(folder()).expect("tests/reports").flatten() {
        let file = file.file_name().to_string_lossy().into_owned();
        let name = file.split('.').next().unwrap_or_default().to_owned();
        assert!(names.contains(&name), "{file}: there is no {name}.json");
        let is_pinned = !file.ends_with(".json.snap") || AS_JSON.iter().any(|(one, _)| *one == name);
        assert!(is_pinned, "{file}: delete it, or add {name} to AS_JSON and say what it shows");
        let is_pinned = !file.ends_with(".de.text.snap") || IN_GERMAN.contains(&&*name);
        assert!(is_pinned, "{file}: delete it, or add {name} to IN_GERMAN");
    }
    for (name, _) in AS_JSON {
        assert!(names.iter().any(|one| one == name), "AS_JSON: there is no {name}.json");
    }
}

/// What a report promises to whoever reads it alone, in both languages and all forms.
#[test]
fn every_report_reads_alone() {
    for name in applicants() {
        for lang in [Lang::En, Lang::De] {
            let report = report(&name, lang);
            for text in [report.to_text(), report.to_markdown()] {
                for part in [Rulebook::builtin().version, Rulebook::builtin().digest, &report.as_of] {
                    assert!(text.contains(part), "{name}: {part} is missing");
                }
                let answer = match (report.decision, lang) {
                    (Decision::Proceed, Lang::En) => "? Yes\n",
                    (Decision::Hold, Lang::En) => "? Not yet\n",
                    (Decision::Deny, Lang::En) => "? No\n",
                    (Decision::Proceed, Lang::De) => "? Ja\n",
                    (Decision::Hold, Lang::De) => "? Noch nicht\n",
                    (Decision::Deny, Lang::De) => "? Nein\n",
                };
                assert!(text.lines().next().is_some_and(|line| format!("{line}\n").ends_with(answer)), "{name}");
                let as_one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
                for finding in &report.findings {
                    assert!(text.contains(finding.rule.name()), "{name}: {} is missing", finding.rule);
                    for (field, called) in finding.fields.iter().zip(&finding.field_names) {
                        assert!(text.contains(field) && as_one_line.contains(called), "{name}: {field} is missing");
                    }
                }
                assert!(!text.contains(['{', '}']), "{name}: a placeholder was not filled");
                assert!(!text.contains("..  ") && !text.contains("…"), "{name}: a detail is missing");
                let strange = text.chars().find(|c| c.is_control() && *c != '\n');
                assert_eq!(strange, None, "{name}: a control character");
            }
            for (number, line) in report.to_text().lines().enumerate() {
                let width = line.chars().count();
                assert!(width <= 100 || !line.trim().contains(' '), "{name}, line {}: {width} columns", number + 1);
                assert!(!line.ends_with(' '), "{name}, line {}: ends with a blank", number + 1);
            }
        }
    }
}

/// What a finding rests on, as Rust callers keep it.
#[test]
fn the_evidence_of_a_finding_is_serialized() {
    let input = r#"{"person":{"birth_country":"US","first_name":"Al1","mobile_number":"+14165550123"},"identification":{"iban":"DE8937"}}"#;
    let application = Application::from_json(input).expect("an application");
    let assessment = assess(&application, Gate::AccountOpening, date::parse_as_of("2026-11-21").expect("a day"));
    let mut kinds = std::collections::BTreeSet::new();
    for finding in &assessment.findings {
        let json = serde_json::to_value(&finding.evidence).expect("JSON");
        assert!(json["fields"].is_array() && json["unusable"].is_array() && json["details"].is_object(), "{json}");
        kinds.extend(json["details"].as_object().into_iter().flat_map(|details| details.keys().cloned()));
    }
    assert!(kinds.contains("character") && kinds.contains("position"), "{kinds:?}");
}

/// Whoever serializes an assessment, or who may use which method, gets the report in English.
#[test]
fn an_assessment_is_serialized_as_its_report() {
    let clean = include_str!("cases/clean.json");
    let application = Application::from_json(clean).expect("the clean applicant");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let assessment = assess(&application, Gate::AccountOpening, as_of);
    assert_eq!(serde_json::to_string(&assessment).expect("JSON"), Report::new(&assessment, Lang::En).to_json());
    let methods = onboardable::eligible_methods(&application, as_of);
    assert_eq!(
        serde_json::to_value(&methods).expect("JSON"),
        serde_json::to_value(methods.report(Lang::En)).expect("JSON")
    );
}

/// Every rule has one answer: found, not known, clear, or it does not apply. What holds for every applicant alike has none.
#[test]
fn every_rule_has_one_answer() {
    for name in applicants() {
        let assessment = assessed(&name);
        let report = Report::new(&assessment, Lang::En).with_all_rules(&assessment);
        let (clear, others) = (report.clear_rules().expect("listed"), report.not_applicable_rules().expect("listed"));
        for rule in Rulebook::builtin().rules.iter().filter(|rule| !rule.general) {
            let is = |answer: &RuleSet| answer.contains(rule.id);
            let answers = [
                is(&assessment.answers.found) || is(&assessment.answers.unknown),
                clear.contains(&rule.id),
                others.contains(&rule.id),
            ];
            assert_eq!(answers.into_iter().filter(|one| *one).count(), 1, "{name}: {} {answers:?}", rule.name);
        }
        let is_reported = |one: &FindingReport| !clear.contains(&one.rule) && !others.contains(&one.rule);
        assert!(report.findings.iter().all(is_reported), "{name}");
    }
}

/// The same finding at several fields is one for a reader; what says anything else is another.
#[test]
fn findings_that_say_the_same_are_joined() {
    let mut report = report("half_filled_form", Lang::En);
    let one = report.found().first().cloned().expect("a finding");
    let others = [
        FindingReport { rule: RuleId::PersonMinor, ..one.clone() },
        FindingReport { title: "Another title".to_owned(), ..one.clone() },
        FindingReport { detail: Some("Another detail".to_owned()), ..one.clone() },
    ];
    for other in others {
        report.findings = vec![one.clone(), other];
        assert_eq!(report.found().len(), 2);
    }
    report.findings = vec![one.clone(), one.clone()];
    let joined = report.found();
    assert_eq!((joined.len(), joined[0].fields.len()), (1, 2 * one.fields.len()));
}

/// What is not known is listed by the fields that would settle it, with the rules that wait.
#[test]
fn what_is_not_known_is_listed_with_the_rules_that_wait() {
    let half = report("half_filled_form", Lang::En);
    assert!(!half.open_questions().is_empty());
    for question in half.open_questions() {
        let waits = |one: &&FindingReport| one.answer == Answered::Unknown && one.fields == question.fields();
        let waiting: Vec<_> = half.findings.iter().filter(waits).map(|one| one.rule).collect();
        assert_eq!(question.rules(), waiting);
    }
    // What would only be noted has a heading of its own, once.
    let heading = "## Not known, does not block\n";
    assert!(half.unknown_notes().count() > 0);
    assert_eq!(half.to_markdown().matches(heading).count(), 1);
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let clean = Application::from_json(include_str!("cases/clean.json")).expect("an application");
    let report = Report::new(&assess(&clean, Gate::SignUp, as_of), Lang::En);
    assert_eq!(report.to_markdown().matches(heading).count(), 0);
}

/// A setting is the partner's: whoever fills in the form reads nothing about it.
#[test]
fn a_setting_has_no_message_for_the_applicant() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let mut json: Value = serde_json::from_str(include_str!("cases/clean.json")).expect("JSON");
    for setting in ["flow", "branch", "environment"] {
        json[setting] = json!([]);
    }
    json["person"]["title"] = json!([]);
    let text = json.to_string();
    let application = Application::from_json(&text).expect("an application");
    let report = Report::new(&assess(&application, Gate::SignUp, as_of), Lang::En);
    let wrong_type: Vec<_> = report.findings.iter().filter(|one| one.rule == RuleId::ApplicationWrongType).collect();
    assert_eq!(wrong_type.len(), 4);
    for finding in wrong_type {
        let is_setting = finding.fields != ["/person/title"];
        assert_eq!(finding.message.is_none(), is_setting, "{:?} {:?}", finding.fields, finding.message);
    }
}
