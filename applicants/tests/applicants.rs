//! The generator keeps its promises.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;

use applicants::{AS_OF, applicant, change, flaws::FLAWS, flaws_of, situation};
use onboardable::value::date::parse_as_of;
use onboardable::{Application, Decision, Gate, Light, assess, check_update};

fn decision(json: &str) -> Decision {
    let application = Application::from_json(json).expect("every applicant is readable");
    assess(&application, Gate::AccountOpening, parse_as_of(AS_OF).expect("a day")).decision()
}

#[test]
fn applicants_without_a_flaw_proceed_and_those_with_one_mostly_do_not() {
    const COUNT: u64 = 10_000;
    let mut stopped = 0;
    for index in 0..COUNT {
        let json = applicant(index);
        if flaws_of(index).is_empty() {
            assert_eq!(decision(&json), Decision::Proceed, "applicant {index} has no flaw: {json}");
        } else if decision(&json) != Decision::Proceed {
            stopped += 1;
        }
    }
    assert!((COUNT / 4..=COUNT / 10 * 3).contains(&stopped), "{stopped} of {COUNT} do not proceed");
}

#[test]
fn every_flaw_and_both_ways_of_not_proceeding_occur() {
    let of_flaws: Vec<_> = (0..10_000).flat_map(flaws_of).map(|flaw| flaw.name).collect();
    for flaw in FLAWS {
        assert!(of_flaws.contains(&flaw.name), "nobody has: {}", flaw.name);
    }
    for wanted in [Decision::Hold, Decision::Deny] {
        assert!((0..1_000).any(|index| decision(&applicant(index)) == wanted), "nobody gets {wanted}");
    }
}

/// Situations are as varied as they are for: every answer at every gate, several identifications, equal instants,
/// misspelt statuses, and most rules about identifications.
#[test]
fn situations_are_varied() {
    let as_of = parse_as_of(AS_OF).expect("a day");
    let (mut answers, mut rules) = (BTreeSet::new(), BTreeSet::new());
    let (mut several, mut accounts, mut misspelt) = (0, 0, 0);
    for index in 0..2_000 {
        let json = situation(index);
        several += usize::from(json.matches(r#""method":"#).count() > 2);
        accounts += usize::from(json.contains(r#""account":{"#));
        misspelt += usize::from(json.contains(r#""status":"FAILED""#) || json.contains(r#""status":" successful""#));
        let application = Application::from_json(&json).expect("every situation is readable");
        for gate in Gate::ALL {
            let assessment = assess(&application, *gate, as_of);
            answers.insert((*gate, assessment.decision()));
            rules.extend(assessment.findings.iter().map(|one| one.rule.rule()).map(|rule| (rule.family, rule.name)));
        }
    }
    assert!(answers.len() >= 8, "{answers:?}");
    assert!(several > 500 && accounts > 300 && misspelt > 20, "{several}, {accounts}, {misspelt}");
    let of_identification = rules.iter().filter(|(family, _)| *family == "identification").count();
    assert!(of_identification > 15, "only {of_identification} rules about identifications have something to say");
}

#[test]
fn changes_get_every_light_and_every_finding_of_their_family() {
    let as_of = parse_as_of(AS_OF).expect("a day");
    let (mut rules, mut lights) = (BTreeSet::new(), BTreeSet::new());
    for index in 0..1_000 {
        let json = change(index);
        let application = Application::from_json(&json).expect("every change is readable");
        let judged = check_update(&application, as_of).expect("a change");
        lights.insert(judged.light());
        rules.extend(judged.findings.iter().map(|finding| finding.rule.rule()).map(|rule| (rule.family, rule.name)));
    }
    let of_family = onboardable::rulebook::Rulebook::builtin().rules.iter().filter(|rule| rule.family == "update");
    for rule in of_family {
        assert!(rules.contains(&("update", rule.name)), "no change is found by {}", rule.name);
    }
    assert_eq!(lights.into_iter().collect::<Vec<_>>(), [Light::Green, Light::Yellow, Light::Red]);
}

#[test]
fn the_same_ones_every_time() {
    assert_eq!(applicant(4711), applicant(4711));
    assert_ne!(applicant(4711), applicant(4712));
}
