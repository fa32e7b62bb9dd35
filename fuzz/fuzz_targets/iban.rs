//! An IBAN as typed: no panic, and a suggestion is valid.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::iban::Reading;

fuzz_target!(|text: &str| {
    let reading = Reading::of(text);
    if let Some(suggestion) = reading.suggestion() {
        assert!(Reading::of(suggestion.as_str()).iban.is_ok(), "a suggestion is valid");
    }
    if let Ok(iban) = reading.iban {
        assert!(Reading::of(&iban.formatted()).iban.is_ok(), "the printed form can be read");
    }
});
