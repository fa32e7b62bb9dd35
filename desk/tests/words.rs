//! Every text is in both languages, and says something else in each unless it is a name.

#![allow(clippy::panic, clippy::expect_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use onboardable_desk::words::ROOMS;

/// Names, numbers and forms of days, which are the same in both languages.
const NAMES: [&str; 6] = ["31–60", "61–90", "Problem", "null", "{day}, {time} UTC", "{from} → {to}"];

#[test]
fn every_text_is_in_both_languages() {
    let mut same = BTreeSet::new();
    for (room, phrases) in ROOMS {
        assert!(!phrases.is_empty(), "{room}");
        for (name, phrase) in *phrases {
            for text in [phrase.en, phrase.de] {
                assert!(!text.is_empty() && text.trim() == text, "{room}: {name}");
            }
            if phrase.en == phrase.de {
                same.insert(phrase.en);
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
    assert_eq!(same, BTreeSet::from(NAMES));
}
