//! Every text is in both languages, and says something else in each unless it is a name.

#![allow(clippy::panic, clippy::expect_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use onboardable_desk::words::ROOMS;

#[test]
fn every_text_is_in_both_languages() {
    for (room, phrases) in ROOMS {
        assert!(!phrases.is_empty(), "{room}");
        for (name, phrase) in *phrases {
            for text in [phrase.en, phrase.de] {
                assert!(!text.is_empty() && text.trim() == text, "{room}: {name}");
            }
            // The same places in both.
            let places = |text: &str| -> BTreeSet<String> {
                text.split('{')
                    .skip(1)
                    .filter_map(|rest| rest.split_once('}'))
                    .map(|(place, _)| place.to_owned())
                    .collect()
            };
            assert_eq!(places(phrase.en), places(phrase.de), "{room}: {name}");
        }
    }
}
