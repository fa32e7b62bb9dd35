//! A name: no panic, and its suggestion has none of its faults.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::{Lang, NameField, check_name, value::date};

fuzz_target!(|text: &str| {
    let as_of = date::parse_as_of("2026-11-21").unwrap();
    for field in [NameField::First, NameField::Last] {
        let json = serde_json::to_value(check_name(field, text, as_of, Lang::En)).unwrap();
        if let Some(suggestion) = json["suggestion"].as_str() {
            let again = serde_json::to_value(check_name(field, suggestion, as_of, Lang::En)).unwrap();
            assert!(again["suggestion"].is_null(), "a suggestion needs no suggestion");
        }
    }
});
