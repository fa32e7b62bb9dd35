//! What the library says besides the reports of `tests/reports/`: methods, questions, ways, Markdown and the handbook, each
//! about an applicant of that folder who shows every part of it. `tests/texts/NAME.snap` is the whole text.
//!
//! `cargo xtask bless` writes them again; read what changed before you commit it. The digest of the rulebook changes with
//! every word of it and appears here as `<digest>`, that of the program as `<version>`.

#![cfg(feature = "handbook")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, Utc};
use onboardable::handbook::explain;
use onboardable::rulebook::Rulebook;
use onboardable::{Application, Gate, Handbook, Lang, Report, assess, eligible_methods, next_questions, way};

/// Of an applicant without an own `as_of`.
fn as_of() -> DateTime<Utc> {
    "2026-11-21T12:00:00Z".parse().expect("an instant")
}

/// Calls a function with an applicant of `tests/reports/`.
fn of<T>(name: &str, say: impl FnOnce(&Application<'_>) -> T) -> T {
    let path = format!("{}/tests/reports/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let json = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    say(&Application::from_json(&json).unwrap_or_else(|error| panic!("{path}: {error}")))
}

/// Compares a text with the one that is pinned.
fn expect(name: &str, text: &str) {
    let program = of("clean_retail_customer", |one| report(one, Gate::SignUp).program);
    let lasting = text.replace(Rulebook::builtin().digest, "<digest>").replace(&*program, "<version>");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("texts");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, lasting));
}

fn report(application: &Application<'_>, gate: Gate) -> Report {
    Report::new(&assess(application, gate, as_of()), Lang::En)
}

#[test]
fn methods_are_pinned() {
    for (name, applicant, lang) in [
        ("methods", "half_filled_form", Lang::En),
        ("methods_of_a_minor", "minor", Lang::De),
        ("methods_after_a_failure", "journey_idnow_failed", Lang::En),
    ] {
        expect(name, &of(applicant, |one| eligible_methods(one, as_of()).report(lang).to_text()));
    }
}

#[test]
fn questions_are_pinned() {
    for (name, applicant, gate) in [
        ("questions", "half_filled_form", Gate::Identification),
        ("questions_to_correct", "po_box", Gate::SignUp),
        ("questions_refused", "us_born", Gate::SignUp),
        ("questions_none", "clean_retail_customer", Gate::AccountOpening),
    ] {
        expect(name, &of(applicant, |one| next_questions(one, gate, as_of()).report(Lang::En).to_text()));
    }
}

#[test]
fn ways_are_pinned() {
    for (name, applicant) in [
        ("way", "half_filled_form"),
        ("way_refused", "red_vetting"),
        ("way_none", "clean_retail_customer"),
        ("way_waiting", "pending_review"),
    ] {
        expect(name, &of(applicant, |one| way(one, Gate::AccountOpening, as_of()).report(Lang::En).to_text()));
    }
    let left = of("po_box", |one| {
        let mut way = way(one, Gate::AccountOpening, as_of());
        way.left = way.steps.drain(..).map(|step| step.finding).collect();
        way.report(Lang::En).to_text()
    });
    expect("way_that_leaves_something", &left);
}

#[test]
fn reports_in_markdown_are_pinned() {
    for (name, applicant, gate) in [
        ("markdown", "half_filled_form", Gate::SignUp),
        ("markdown_deadlines", "journey_bank_plus_lost", Gate::AccountOpening),
    ] {
        expect(name, &of(applicant, |one| report(one, gate).to_markdown()));
    }
    let with_all_rules = of("clean_retail_customer", |one| {
        let assessment = assess(one, Gate::AccountOpening, as_of());
        Report::new(&assessment, Lang::En).with_all_rules(&assessment).to_markdown()
    });
    expect("markdown_with_all_rules", &with_all_rules);
}

/// At an earlier gate a report says what is already found for a later one.
#[test]
fn a_report_of_an_earlier_gate_is_pinned() {
    let report = of("journey_session_refused", |one| report(one, Gate::SignUp));
    expect("sign_up", &report.to_text());
    let later: Vec<_> = report.found_later().iter().map(|one| one.rule).collect();
    assert!(later.len() > 2 && report.later.iter().all(|one| later.contains(&one.rule)), "{later:?}");
}

/// The beginning of the handbook, up to the second family, and a rule whose values are long lists.
#[test]
fn the_handbook_is_pinned() {
    let text = Handbook::new(as_of().date_naive(), Lang::En).to_text();
    let second = Rulebook::builtin().families.get(1).expect("a second family").name;
    let (beginning, _) = text.split_once(&format!(" ({second})")).expect("its heading");
    expect("handbook", beginning.rsplit_once('\n').map_or(beginning, |(whole, _)| whole));
    let explained = explain("person.title_not_listed", as_of().date_naive(), Lang::En);
    expect("rule", &explained.expect("a rule").to_text());
}
