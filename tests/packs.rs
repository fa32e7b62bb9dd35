//! Packs of words: built in, loaded, and none.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use onboardable::rulebook::{Pack, PackError, Rulebook};
use onboardable::value::date;
use onboardable::{Application, Gate, Lang, Report};

const APPLICANT: &str =
    r#"{"person": {"birth_country": "US", "first_name": " Eva"}, "identification": {"iban": "DE1"}}"#;

fn report(rulebook: &'static Rulebook, lang: Lang) -> Report {
    let application = Application::from_json(APPLICANT).expect("JSON");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    Report::new(&rulebook.assess(&application, Gate::AccountOpening, as_of), lang)
}

/// The built-in rulebook without its words.
fn silent() -> &'static Rulebook {
    Box::leak(Box::new(Rulebook { packs: &[], ..*Rulebook::builtin() }))
}

/// The texts of a language that every report shows, and those for analysts, each as a pack.
fn packs(lang: Lang) -> [String; 2] {
    let built_in = Rulebook::builtin();
    let Pack { texts, analyst, .. } = *built_in.pack(lang);
    [Pack { lang, texts, ..Pack::EMPTY }, Pack { lang, analyst, ..Pack::EMPTY }].map(|pack| pack.to_json(built_in))
}

#[test]
fn loaded_words_are_used_like_built_in_ones() {
    let mut handed_in = silent();
    for lang in [Lang::De, Lang::En] {
        for pack in packs(lang) {
            handed_in = handed_in.with_words(&pack).expect("its own words");
        }
    }
    assert!(handed_in.languages().eq([Lang::De, Lang::En]) && silent().languages().next().is_none());
    for lang in [Lang::En, Lang::De] {
        assert_eq!(report(handed_in, lang).to_json(), report(Rulebook::builtin(), lang).to_json());
    }
}

#[test]
fn without_words_for_analysts_only_the_reasons_are_empty() {
    let [texts, _] = packs(Lang::En);
    let mut report_without = report(silent().with_words(&texts).expect("its own words"), Lang::En);
    let with = report(Rulebook::builtin(), Lang::En);
    assert!(report_without.findings.len() > 1);
    for (without, with) in report_without.findings.iter_mut().zip(&with.findings) {
        assert!(without.why.is_empty() && without.reading.is_none(), "{without:?}");
        (without.why, without.reading) = (with.why.clone(), with.reading.clone());
    }
    report_without.later.clone_from(&with.later);
    assert_eq!(report_without.to_json(), with.to_json());
}

#[test]
fn a_missing_language_is_replaced_by_another_one() {
    let built_in = Rulebook::builtin();
    let [_, analyst] = packs(Lang::En);
    let german = built_in.pack(Lang::De).to_json(built_in);
    let german = silent().with_words(&analyst).and_then(|silent| silent.with_words(&german)).expect("its own words");
    assert!(german.languages().eq([Lang::De]), "words for analysts alone are no language");
    assert_eq!(report(german, Lang::En).to_text(), report(built_in, Lang::De).to_text());
}

#[test]
fn without_words_the_codes_remain() {
    let (silent, spoken) = (report(silent(), Lang::En), report(Rulebook::builtin(), Lang::En));
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
    assert_eq!(built_in.with_words(&other).expect_err("another rulebook"), PackError::OtherRulebook);
    for unreadable in ["", "{}", "[]", "{\"lang\": \"fr\", \"rulebook\": \"\", \"texts\": []}"] {
        assert_eq!(built_in.with_words(unreadable).expect_err("no pack"), PackError::Unreadable);
    }
}
