//! The other questions about an applicant: what is still to be answered, the way to yes, methods, a change, a
//! reactivation; what was stated for all applicants; an event.
#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::advance::advance_json;
use onboardable::{
    Application, Context, UpdateReport, assess, check_update, eligible_methods, explain_failure, may_reactivate,
    next_questions, way,
};
use onboardable_fuzz::{any_as_of, any_gate, any_lang, has_no_control, record};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    let (as_of, gate, lang) = (any_as_of(bytes)?, any_gate(bytes)?, any_lang(bytes)?);
    let door = bytes.int_in_range(0..=6)?;
    if door == 6 {
        let bytes = bytes.peek_bytes(bytes.len()).unwrap_or_default();
        if let Ok(answer) = advance_json(bytes, lang) {
            is_json(&serde_json::to_string(&answer.answer).expect("an answer can be written"));
        }
        if let Ok(code) = std::str::from_utf8(bytes) {
            let _ = explain_failure(code);
        }
        return Ok(());
    }
    let text = record(bytes)?;
    let Ok(application) = Application::from_slice(&text) else { return Ok(()) };
    match door {
        0 => {
            let report = next_questions(&application, gate, as_of).report(lang);
            is_json(&report.to_json());
            has_no_control(&report.to_text());
        }
        1 => {
            let report = way(&application, gate, as_of).report(lang);
            is_json(&report.to_json());
            has_no_control(&report.to_text());
        }
        2 => is_json(&eligible_methods(&application, as_of).to_json(lang)),
        3 => {
            let report = may_reactivate(&application, as_of).report(lang);
            is_json(&report.to_json());
            has_no_control(&report.to_text());
        }
        4 => {
            if let Ok(assessment) = check_update(&application, as_of) {
                is_json(
                    &serde_json::to_string(&UpdateReport::new(&assessment, lang)).expect("a report can be written"),
                );
            }
        }
        _ => {
            // What is stated for all applicants: a record of its own keys, or of others.
            let Ok(text) = std::str::from_utf8(&text) else { return Ok(()) };
            if let Ok(context) = Context::from_json(text) {
                let _ = assess(&context.applied_to(application), gate, as_of).decision();
            }
        }
    }
    Ok(())
}

fn is_json(json: &str) {
    has_no_control(json);
    serde_json::from_str::<Value>(json).expect("an answer is JSON");
}
