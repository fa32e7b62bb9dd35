//! Dates and instants: the value read is written as in the input.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::date::{YEARS, parse, parse_as_of, parse_instant};

fuzz_target!(|text: &str| {
    if let Some(day) = parse(text) {
        assert_eq!(day.to_string(), text);
        assert!(YEARS.contains(&chrono::Datelike::year(&day)));
    }
    assert!(parse_instant(text).is_none() || parse_as_of(text) == parse_instant(text));
});
