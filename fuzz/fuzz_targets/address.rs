//! An address: no panic, and letter case makes no difference where it is ASCII and does not begin a name behind `c/o`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::address::{AddressText, read};
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
    let is_same = read(&address) == read(&in_capitals);
    // A word may go on in the next line.
    assert!(is_same || runs_on(&lines.concat()), "letter case makes no difference");
});

/// Whether a letter follows at once after a symbol and an `o`: in `c/oMeier` the capital shows that a name begins.
fn runs_on(text: &str) -> bool {
    let is_seen = |one: &char| one.is_alphanumeric() || one.is_whitespace() || one.is_ascii_punctuation();
    let seen: Vec<char> = text.chars().filter(is_seen).collect();
    seen.windows(3).any(
        |three| matches!(three, [before, 'o' | 'O', after] if !before.is_alphanumeric() && after.is_alphabetic()),
    )
}
