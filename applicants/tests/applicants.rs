//! The generator keeps its promises.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;

use applicants::{AS_OF, applicant, change, flaws::FLAWS, flaws_of};
use onboardable::facts::date::parse_as_of;
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

#[test]
fn changes_get_every_light_but_red_and_every_finding_of_their_family() {
    let as_of = parse_as_of(AS_OF).expect("a day");
    let (mut rules, mut lights) = (BTreeSet::new(), BTreeSet::new());
    for index in 0..1_000 {
        let json = change(index);
        let application = Application::from_json(&json).expect("every change is readable");
        let judged = check_update(&application, as_of).expect("a change");
        lights.insert(judged.light());
        rules.extend(judged.findings.iter().map(|finding| finding.rule.rule()).map(|rule| (rule.family, rule.name)));
    }
    let of_family = onboardable::rulebook::RULES.iter().filter(|rule| rule.family == "update");
    for rule in of_family {
        assert!(rules.contains(&("update", rule.name)), "no change is found by {}", rule.name);
    }
    assert_eq!(lights.into_iter().collect::<Vec<_>>(), [Light::Green, Light::Yellow]);
}

#[test]
fn the_same_ones_every_time() {
    assert_eq!(applicant(4711), applicant(4711));
    assert_ne!(applicant(4711), applicant(4712));
}
