//! The examples of the handbook show what the case files say.

#![allow(clippy::panic, clippy::expect_used, reason = "a test may fail")]

use onboardable::report::Voice;
use onboardable::rulebook::Rulebook;
use onboardable::value::date;
use onboardable::{Lang, handbook::RuleEntry};
use onboardable_desk::examples::{self, Shown};

fn voice(lang: Lang) -> Voice {
    Voice::new(Rulebook::builtin(), date::parse_as_of(examples::AS_OF).expect("a day").date_naive(), lang)
}

#[test]
fn every_example_shows_what_its_case_says() {
    for lang in [Lang::En, Lang::De] {
        for rule in Rulebook::builtin().rules {
            let shown = examples::of(rule, voice(lang));
            let answers: Vec<_> = shown.iter().map(|example| example.answer).collect();
            assert_eq!(answers, examples::expected(rule), "{}", rule.name);
            assert!(answers.starts_with(&[Shown::Found, Shown::Clear]), "{}: {answers:?}", rule.name);
            for example in shown {
                let sentence = example.sentence.unwrap_or_default();
                assert_eq!(sentence.is_empty(), example.answer == Shown::Clear, "{}", rule.name);
                assert!(!sentence.contains(['{', '}', '…']), "{}: {sentence}", rule.name);
                if example.answer == Shown::Found && rule.detail.is_none() {
                    assert_eq!(sentence, RuleEntry::new(rule, voice(lang)).title, "{}", rule.name);
                }
            }
        }
    }
}
