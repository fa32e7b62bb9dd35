//! Any bytes: reading, evaluating at every gate, reporting in every format, and writing what was read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::{Application, Decision, Gate, Lang, Report, assess, next_questions, value::date};

fuzz_target!(|bytes: &[u8]| {
    let Ok(application) = Application::from_slice(bytes) else { return };
    let as_of = date::parse_as_of("2026-11-21").unwrap();
    let mut before = Decision::Proceed;
    for gate in Gate::ALL {
        let assessment = assess(&application, *gate, as_of);
        assert!(assessment.decision() >= before, "a later gate is no better");
        before = assessment.decision();
        for lang in Lang::ALL {
            let questions = next_questions(&application, *gate, as_of).report(*lang);
            serde_json::from_str::<serde_json::Value>(&questions.to_json()).expect("questions are JSON");
            let report = Report::new(&assessment, *lang);
            let json = report.to_json();
            serde_json::from_str::<serde_json::Value>(&json).expect("a report is JSON");
            for text in [json, report.to_text(), report.to_markdown()] {
                assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "control characters are never reported");
            }
        }
    }
    let written = serde_json::to_string(&application).expect("an application can be written");
    // An unreadable value is written as another unreadable one, which can be longer than a record may be.
    if written.len() <= onboardable::application::limits::RECORD_BYTES {
        let again = Application::from_json(&written).expect("what was written can be read");
        assert!(again == application, "reading what was written gives the same application");
    }
});
