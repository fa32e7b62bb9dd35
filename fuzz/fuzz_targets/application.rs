//! An applicant at every gate: the answer, its report in every format, and writing what was read.
#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::rulebook::Gate;
use onboardable::{Application, Assessment, Light, Report, RuleId, assess};
use onboardable_desk::reader::value_at;
use onboardable_fuzz::{any_as_of, any_gate, any_lang, has_no_control, record};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    let (as_of, gate, lang) = (any_as_of(bytes)?, any_gate(bytes)?, any_lang(bytes)?);
    let text = record(bytes)?;
    let Ok(application) = Application::from_slice(&text) else { return Ok(()) };
    let mut before: Option<Assessment> = None;
    for gate in Gate::ALL {
        let assessment = assess(&application, *gate, as_of);
        is_the_worst_finding(&assessment);
        if let Some(before) = before {
            is_no_better(&before, &assessment, &text);
        }
        before = Some(assessment);
    }
    let assessment = assess(&application, gate, as_of);
    // Which of the rest depends on the input, so that an input takes little time.
    match text.len() % 4 {
        0 => says_the_same(&Report::new(&assessment, lang), &assessment),
        1 => {
            let report = Report::new(&assessment, lang).with_all_rules(&assessment);
            says_the_same(&report.with_values(|pointer| value_at(pointer, &text)), &assessment);
        }
        2 => {
            let report = Report::new(&assessment, lang);
            let report =
                if text.len() % 8 == 2 { report.with_values(|pointer| value_at(pointer, &text)) } else { report };
            has_no_control(&report.to_text());
            has_no_control(&report.to_markdown());
        }
        _ => reads_the_same(&application),
    }
    Ok(())
}

/// What is written reads the same.
fn reads_the_same(application: &Application<'_>) {
    let written = serde_json::to_string(application).expect("an application can be written");
    // An unreadable value is written as another unreadable one, which can be longer than a record may be.
    if written.len() <= onboardable::application::limits::RECORD_BYTES {
        let again = Application::from_json(&written).expect("what was written can be read");
        assert!(again == *application, "reading what was written gives the same application");
    }
}

/// A later gate is no better. Only where several identifications are stated, a failure that ends the one that was asked for
/// may have been followed by another, which counts for the account or has an order of its own to be stated.
fn is_no_better(before: &Assessment, after: &Assessment, text: &[u8]) {
    if after.decision() >= before.decision() {
        return;
    }
    let json: Value = serde_json::from_slice(text).expect("an application is JSON");
    let has_others = json.pointer("/identifications/0").is_some() && after.gate == Gate::AccountOpening;
    let mut gone = before.findings.iter().filter(|one| one.light() > after.light());
    assert!(
        has_others && gone.all(|one| one.rule == RuleId::ReadinessIdentificationFailed),
        "a later gate is no better"
    );
}

fn is_the_worst_finding(assessment: &Assessment) {
    let worst = assessment.findings.iter().map(onboardable::Finding::light).max();
    assert!(assessment.light() == worst.unwrap_or(Light::Green), "the light is that of the worst finding");
    assert!(assessment.decision() == assessment.light().into(), "the decision is that of the light");
}

/// The report, and what is read back of it, says what the assessment says.
fn says_the_same(report: &Report, assessment: &Assessment) {
    let json = report.to_json();
    has_no_control(&json);
    let value: Value = serde_json::from_str(&json).expect("a report is JSON");
    assert!(value["decision"] == assessment.decision().name(), "the report has the decision");
    let rules = |list: &Value| -> Vec<String> {
        let list = list.as_array().into_iter().flatten();
        list.map(|one| format!("{} {}", one["rule"].as_str().unwrap_or_default(), one["answer"])).collect()
    };
    let found =
        |one: &onboardable::Finding| format!("{} \"{}\"", one.rule, if one.is_found { "found" } else { "unknown" });
    assert!(rules(&value["findings"]) == assessment.findings.iter().map(found).collect::<Vec<_>>(), "its findings");
    let pretty: Value = serde_json::from_str(&report.to_json_pretty()).expect("a report is JSON");
    assert!(pretty == value, "over several lines it is the same");
    let read: Report = serde_json::from_str(&json).expect("a report can be read back");
    assert!(read.to_json() == json, "reading it back gives the same");
}
