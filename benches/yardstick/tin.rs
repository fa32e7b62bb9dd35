//! Tax numbers, only of the country where the made-up applicants pay tax. Only one country's rule runs for a record.

use std::sync::LazyLock;

use regex::Regex;

pub enum Outcome {
    Right,
    Malformed,
    WrongCheckDigit,
    Unverifiable,
}

static GERMAN: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[1-9][0-9]{10}$").expect("a pattern of ours"));

pub fn check(country: &str, number: &str) -> Outcome {
    match country {
        "DE" => german(number),
        _ => Outcome::Unverifiable,
    }
}

/// Checks for eleven digits. Of the first ten one occurs two or three times, never three times in a row; the last is
/// the check digit of ISO 7064, MOD 11,10.
fn german(number: &str) -> Outcome {
    if !GERMAN.is_match(number) {
        return Outcome::Malformed;
    }
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let Some((check, body)) = digits.split_last() else { return Outcome::Malformed };
    let repeated: Vec<usize> =
        (0..10).map(|one| body.iter().filter(|digit| **digit == one).count()).filter(|times| *times > 1).collect();
    let in_a_row = body.windows(3).any(|three| three.iter().all(|digit| Some(digit) == three.first()));
    if !matches!(repeated.as_slice(), [2 | 3]) || in_a_row {
        return Outcome::Malformed;
    }
    let product = body.iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    if (11 - product) % 10 == *check { Outcome::Right } else { Outcome::WrongCheckDigit }
}
