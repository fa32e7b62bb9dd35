//! An address: no panic, and letter case makes no difference where it is ASCII.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::address::{AddressText, read};
use onboardable::value::country::Country;

fuzz_target!(|parts: ([&str; 4], u8)| {
    const COUNTRIES: [&str; 8] = ["DE", "AT", "FR", "IT", "ES", "FI", "US", "GB"];

    let ([line_1, line_2, city, state], country) = parts;
    let country = COUNTRIES.get(usize::from(country)).and_then(|code| Country::parse(code));
    let address = AddressText { line_1, line_2, city, state, country, ..AddressText::default() };
    let upper = [line_1, line_2, city, state].map(str::to_ascii_uppercase);
    let [line_1, line_2, city, state] = upper.each_ref().map(String::as_str);
    let in_capitals = AddressText { line_1, line_2, city, state, ..address };
    assert!(read(&address) == read(&in_capitals), "letter case makes no difference");
});
