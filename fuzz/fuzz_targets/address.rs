//! An address: no panic, and letter case makes no difference where it is ASCII. Only a name directly behind `c/o` or `p/a` is
//! recognised by its capital, so that an address in care of somebody may be none in capitals.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::address::{AddressKind, AddressText, read};
use onboardable::value::country::Country;

fuzz_target!(|parts: ([&str; 4], u8)| {
    const COUNTRIES: [&str; 8] = ["DE", "AT", "FR", "IT", "ES", "FI", "US", "GB"];

    let (lines, country) = parts;
    let [line_1, line_2, city, state] = lines;
    let country = COUNTRIES.get(usize::from(country)).and_then(|code| Country::parse(code));
    let address = AddressText { line_1, line_2, city, state, country, ..AddressText::default() };
    let upper = lines.map(str::to_ascii_uppercase);
    let [line_1, line_2, city, state] = upper.each_ref().map(String::as_str);
    let in_capitals = AddressText { line_1, line_2, city, state, ..address };
    let readings = [read(&address), read(&in_capitals)];
    let [as_typed, in_capitals] = &readings;
    let has_care_of = readings.iter().any(|reading| reading.kind == AddressKind::CareOf);
    assert!(as_typed == in_capitals || has_care_of, "letter case makes no difference");
});
