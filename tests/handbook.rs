//! Every code that a text of the rulebook prints can be looked up.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use onboardable::facts::date;
use onboardable::handbook::{codes, explain};
use onboardable::rulebook::{Lang, RULES};

/// Words with an underscore in capitals, outside placeholders.
fn codes_in(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |symbol: char| symbol.is_ascii_alphanumeric() || symbol == '_';
    let is_code =
        |word: &&str| word.contains('_') && word.chars().all(|symbol| symbol.is_ascii_uppercase() || symbol == '_');
    text.split(move |symbol| !is_part(symbol)).filter(is_code)
}

#[test]
fn every_code_in_a_text_is_explained() {
    let day = date::parse("2026-11-25").expect("a day");
    let mut unknown = BTreeSet::new();
    for rule in &RULES {
        let texts = [Some(rule.title), Some(rule.why), rule.detail, rule.reading, Some(rule.next.text)];
        for text in texts.into_iter().flatten().flat_map(|words| [words.en, words.de]) {
            unknown.extend(codes_in(text).filter(|code| explain(code, day, Lang::En).is_none()).map(str::to_owned));
        }
    }
    assert!(unknown.is_empty(), "rules/tables/codes.toml lacks {unknown:?}");
}

#[test]
fn whose_a_code_is() {
    let day = date::parse("2026-11-25").expect("a day");
    for (code, whose) in [
        ("consumer_age_over_18", "validation of the account opening"),
        ("SUCCESS_DATA_CHANGED", "result of IDnow's own API, not a code of the bank"),
        ("deprecated_params", "error code of the bank's API, not a code of a provider"),
        ("missing_tax_information", "reason for which the bank blocks an account"),
    ] {
        let explained = explain(code, day, Lang::En).expect("a code that is known").to_text();
        assert!(explained.contains(whose), "{code}: {explained}");
    }
    assert!(explain("NOTHING_OF_THE_KIND", day, Lang::En).is_none());
    assert!(codes().any(|code| code == "deprecated_params"));
}
