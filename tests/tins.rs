//! Tax identification numbers that an independent implementation (python-stdnum) calls valid: letters for months and for
//! digits, and the digits of every century. With another check character none of them is valid.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use onboardable::check::check_tin;
use onboardable::value::date;
use onboardable::{Lang, Light};

/// How a form answers a number.
fn light(country: &str, number: &str) -> Light {
    check_tin(country, number, date::parse_as_of("2026-11-21").expect("a day"), Lang::En).light
}

#[test]
fn numbers_that_others_call_valid() {
    let mut count = 0;
    for line in include_str!("tins/valid.tsv").lines().filter(|line| !line.starts_with('#')) {
        let (country, number) = line.split_once('\t').expect("a country and a number");
        assert_eq!(light(country, number), Light::Green, "{line}");
        let (body, last) = number.split_at(number.len() - 1);
        let others: &[u8] =
            if last.as_bytes()[0].is_ascii_digit() { b"0123456789" } else { b"ABCDEFGHIJKLMNOPQRSTUVWXYZ" };
        for other in others.iter().map(|&one| char::from(one)).filter(|one| !last.starts_with(*one)) {
            assert_ne!(light(country, &format!("{body}{other}")), Light::Green, "{line} with {other}");
        }
        count += 1;
    }
    assert_eq!(count, 72);
}
