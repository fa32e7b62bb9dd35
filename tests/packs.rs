//! Packs of words: built in, loaded, and none.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use onboardable::rulebook::{PackError, Rulebook};
use onboardable::value::date;
use onboardable::{Application, Gate, Lang, Report};

const APPLICANT: &str =
    r#"{"person": {"birth_country": "US", "first_name": " Eva"}, "identification": {"iban": "DE1"}}"#;

fn report(rulebook: &'static Rulebook, lang: Lang) -> Report {
    let application = Application::from_json(APPLICANT).expect("JSON");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    Report::new(&rulebook.assess(&application, Gate::AccountOpening, as_of), lang)
}

#[test]
fn loaded_words_are_used_like_built_in_ones() {
    let built_in = Rulebook::builtin();
    let packs: Vec<_> = built_in.packs.iter().map(|pack| pack.to_json(built_in)).collect();
    let packs: Vec<_> = packs.iter().map(String::as_str).collect();
    let handed_in = built_in.with_words(&packs).expect("its own words");
    for lang in [Lang::En, Lang::De] {
        assert_eq!(report(handed_in, lang).to_text(), report(built_in, lang).to_text());
    }
}

#[test]
fn a_missing_language_is_replaced_by_another_one() {
    let built_in = Rulebook::builtin();
    let german = built_in.pack(Lang::De).to_json(built_in);
    let german = built_in.with_words(&[&german]).expect("its own words");
    assert_eq!(report(german, Lang::En).to_text(), report(built_in, Lang::De).to_text());
}

#[test]
fn without_words_the_codes_remain() {
    let silent = Rulebook::builtin().with_words(&[]).expect("no words");
    let (silent, spoken) = (report(silent, Lang::En), report(Rulebook::builtin(), Lang::En));
    assert_eq!(silent.decision, spoken.decision);
    assert_eq!(silent.findings.len(), spoken.findings.len());
    for (silent, spoken) in silent.findings.iter().zip(&spoken.findings) {
        assert_eq!((silent.rule, silent.answer, &silent.fields), (spoken.rule, spoken.answer, &spoken.fields));
        assert!(silent.title.is_empty() && !spoken.title.is_empty());
    }
}

#[test]
fn words_of_another_rulebook_are_refused() {
    let built_in = Rulebook::builtin();
    let other = built_in.pack(Lang::En).to_json(built_in).replace(built_in.digest, "sha256:0");
    assert_eq!(built_in.with_words(&[&other]).expect_err("another rulebook"), PackError::OtherRulebook);
    for unreadable in ["", "{}", "[]", "{\"lang\": \"fr\", \"rulebook\": \"\", \"texts\": []}"] {
        assert_eq!(built_in.with_words(&[unreadable]).expect_err("no pack"), PackError::Unreadable);
    }
}
