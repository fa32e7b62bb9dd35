//! Two lines of an address: no panic, and letter case makes no difference where it is ASCII.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::address::read;

fuzz_target!(|lines: (&str, &str)| {
    let reading = read(lines.0, lines.1);
    let (upper_1, upper_2) = (lines.0.to_ascii_uppercase(), lines.1.to_ascii_uppercase());
    assert!(reading == read(&upper_1, &upper_2), "letter case makes no difference");
});
