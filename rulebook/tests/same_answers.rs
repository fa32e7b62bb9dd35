//! The folder `rules/`, read when the program runs, answers as the rulebook that is built in: in the same bytes, for
//! cases of every rule and for generated applicants and situations, each at one gate and in one language, in turn.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "../../tests/case/mod.rs"]
#[allow(dead_code, reason = "the cases' expectations are for tests/cases.rs")]
mod case;
mod copy;

use onboardable::check::Kind;
use onboardable::rulebook::Rulebook;
use onboardable::value::date;
use onboardable::{Application, Gate, Lang, Report};
use serde_json::json;

/// Every answer about an application in the words of a rulebook.
fn answers(rulebook: &'static Rulebook, text: &str, gate: Gate, lang: Lang) -> [String; 4] {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let Ok(application) = Application::from_json(text) else { return Default::default() };
    let assessment = rulebook.assess(&application, gate, as_of);
    let report = Report::new(&assessment, lang).with_all_rules(&assessment);
    [
        report.to_json(),
        report.to_markdown(),
        rulebook.next_questions(&application, gate, as_of).report(lang).to_json(),
        rulebook.eligible_methods(&application, as_of).to_json(lang),
    ]
}

#[test]
fn the_folder_of_the_project_answers_as_what_is_built_in() {
    let read = onboardable_rulebook::read(&copy::rules()).expect("the project's rules");
    let clean = case::clean();
    // Of each rule the first case that is found, and the first of the others.
    let cases = Rulebook::builtin().rules.iter().flat_map(|rule| {
        let (found, others): (Vec<_>, Vec<_>) = case::cases(rule).into_iter().partition(|one| one.answer == "found");
        let some = found.into_iter().take(1).chain(others.into_iter().take(1));
        some.map(|one| {
            let mut json = case::application(&one, &clean);
            if let Some(as_of) = one.as_of {
                case::put(&mut json, "/as_of", Some(json!(as_of.to_string())));
            }
            json.to_string()
        })
    });
    let generated = (0..100).flat_map(|index| [applicants::applicant(index), applicants::situation(index)]);
    let mut tried = 0;
    // Each at one of the gates and in one of the languages, in turn.
    for (at, text) in cases.chain(generated).enumerate() {
        let (gate, lang) = (Gate::ALL[at % Gate::ALL.len()], Lang::ALL[at / Gate::ALL.len() % Lang::ALL.len()]);
        let [built_in, of_folder] = [Rulebook::builtin(), read].map(|one| answers(one, &text, gate, lang));
        assert!(built_in == of_folder, "the answers differ at {gate}: {text}");
        tried += 1;
    }
    assert!(tried > 500, "hardly anything was tried: {tried}");
}

#[test]
fn a_value_is_checked_as_by_what_is_built_in() {
    let read = onboardable_rulebook::read(&copy::rules()).expect("the project's rules");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for kind in Kind::ALL {
        for value in ["", "Erika 1", "DE89 3704", "+1 416", "Postfach 12", "USA-AO-04001", "GAS_BILL", "48954371208"]
        {
            let inputs = [
                json!(value),
                json!({ "value": value }),
                json!({ "country": "DE", "number": value, "line_1": value, "type": value, "issued_at": value }),
            ];
            for input in inputs {
                let of = |rulebook: &'static Rulebook| {
                    let check =
                        rulebook.check_json(*kind, input.to_string().as_bytes(), as_of, Lang::De).expect("JSON");
                    serde_json::to_string(&check).expect("JSON")
                };
                assert_eq!(of(Rulebook::builtin()), of(read), "{kind} {input}");
            }
        }
    }
}
