//! Checks that the yardstick of the benchmarks does the same work, so that its figures are comparable.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

#[path = "../benches/yardstick/mod.rs"]
mod yardstick;

use onboardable::value::date::parse_as_of;
use onboardable::{Application, Gate, assess};

#[test]
fn the_yardstick_decides_as_onboardable_does() {
    let as_of = parse_as_of(applicants::AS_OF).expect("a day");
    let mut different = Vec::new();
    for index in 0..10_000 {
        let json = applicants::applicant(index);
        let application = Application::from_json(&json).expect("every applicant is readable");
        let assessment = assess(&application, Gate::AccountOpening, as_of);
        let ours = assessment.decision().to_string();
        for applicant in [
            yardstick::Applicant::from_json(json.as_bytes()).expect("every applicant is readable"),
            yardstick::Applicant::from_json_in_bulk(json.as_bytes()).expect("every applicant is readable"),
        ] {
            let findings = yardstick::judge(&applicant, as_of);
            if yardstick::decision(&findings) != ours {
                let flaws: Vec<_> = applicants::flaws_of(index).iter().map(|flaw| flaw.name).collect();
                let theirs: Vec<_> = findings.iter().map(|finding| (finding.rule, &finding.message)).collect();
                let rules: Vec<_> = assessment.findings.iter().map(|finding| finding.rule).collect();
                different.push(format!("{index} {flaws:?}\n  ours: {ours} {rules:?}\n  yardstick: {theirs:?}"));
            }
        }
    }
    assert!(
        different.is_empty(),
        "{} differ:\n{}",
        different.len(),
        different.iter().take(20).fold(String::new(), |text, line| text + line + "\n")
    );
}
