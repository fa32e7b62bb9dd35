//! The classes of characters in a number, and the meaning of some of them.

use chrono::{Datelike as _, NaiveDate};

/// Returns some digits as a number.
pub(super) fn number(symbols: &[u8], at: usize, digits: usize) -> Option<u64> {
    let symbols = symbols.get(at..at.checked_add(digits)?)?;
    symbols.iter().try_fold(0_u64, |number, symbol| number.checked_mul(10)?.checked_add(digit(*symbol)?))
}

pub(super) fn digit(symbol: u8) -> Option<u64> {
    symbol.is_ascii_digit().then(|| u64::from(symbol - b'0'))
}

/// Returns the month, from 1, of a letter of the codice fiscale.
pub(super) const fn month_of_letter(letter: u8) -> Option<u32> {
    Some(match letter {
        b'A' => 1,
        b'B' => 2,
        b'C' => 3,
        b'D' => 4,
        b'E' => 5,
        b'H' => 6,
        b'L' => 7,
        b'M' => 8,
        b'P' => 9,
        b'R' => 10,
        b'S' => 11,
        b'T' => 12,
        _ => return None,
    })
}

/// Returns the digit that a character of the codice fiscale is or replaces: L to V, without O, are 0 to 9.
pub(super) const fn digit_of_omocodia(symbol: u8) -> Option<u8> {
    Some(match symbol {
        b'0'..=b'9' => symbol - b'0',
        b'L' => 0,
        b'M' => 1,
        b'N' => 2,
        b'P' => 3,
        b'Q' => 4,
        b'R' => 5,
        b'S' => 6,
        b'T' => 7,
        b'U' => 8,
        b'V' => 9,
        _ => return None,
    })
}

/// Returns whether a character is of a class: `9` a digit, `1` a digit but not 0, `2` that digit, `3` a digit up to
/// 3, `A` a letter, `M` a month of the codice fiscale, `D` a digit of the codice fiscale or the letter that replaces
/// it, `K` one of KLM, `X` one of XYZ, `C` the letter of a Spanish entity, `*` any, a small letter that letter.
pub(super) const fn fits(symbol: u8, class: u8) -> bool {
    match class {
        b'9' => symbol.is_ascii_digit(),
        b'1' => matches!(symbol, b'1'..=b'9'),
        b'2' => symbol == b'2',
        b'3' => matches!(symbol, b'0'..=b'3'),
        b'A' => symbol.is_ascii_uppercase(),
        b'M' => month_of_letter(symbol).is_some(),
        b'D' => digit_of_omocodia(symbol).is_some(),
        b'K' => matches!(symbol, b'K' | b'L' | b'M'),
        b'X' => matches!(symbol, b'X' | b'Y' | b'Z'),
        b'C' => matches!(symbol, b'A'..=b'H' | b'J' | b'N' | b'P'..=b'S' | b'U'..=b'W'),
        b'*' => symbol.is_ascii_uppercase() || symbol.is_ascii_digit(),
        // A small letter stands for its capital.
        _ => symbol == class.to_ascii_uppercase(),
    }
}

/// Returns whether a person born in the 2000s can have a number that begins with these digits.
pub(super) fn may_be_born_since_2000(number: &[u8], today: NaiveDate) -> bool {
    let year = self::number(number, 0, 2).and_then(|year| i32::try_from(year).ok());
    year.is_some_and(|year| 2000 + year <= today.year())
}
