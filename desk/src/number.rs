//! Numbers as the reader writes them: 1,234 and 56.6% in English, 1.234 and 56,6 % in German.

use onboardable::Lang;

/// A count, with its thousands set apart.
#[must_use]
pub fn count(number: u64, lang: Lang) -> String {
    let separator = match lang {
        Lang::En => ',',
        Lang::De => '.',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len().saturating_add(digits.len() / 3));
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && digits.len().saturating_sub(place) % 3 == 0 {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// The share of a part in a whole, in percent with one decimal. What is neither nothing nor all never looks like it:
/// "<0.1%", ">99.9%". Of an empty whole there is no share: "–".
#[must_use]
pub fn share(part: u64, whole: u64, lang: Lang) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    // In tenths of a percent, rounded half up.
    let exact = u128::from(part).saturating_mul(1000);
    let rounded = exact.saturating_add(u128::from(whole) / 2).checked_div(u128::from(whole)).unwrap_or_default();
    let (sign, tenths) = match rounded {
        0 if part > 0 => ("<", 1),
        1000 if part < whole => (">", 999),
        tenths => ("", tenths),
    };
    let (percent, tenth) = (tenths / 10, tenths % 10);
    match lang {
        Lang::En => format!("{sign}{percent}.{tenth}%"),
        // A no-break space, as DIN 5008 asks for.
        Lang::De => format!("{sign}{percent},{tenth}\u{a0}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (number, en, de) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1_234, "1,234", "1.234"),
            (12_345, "12,345", "12.345"),
            (2_000_000, "2,000,000", "2.000.000"),
            (u64::MAX, "18,446,744,073,709,551,615", "18.446.744.073.709.551.615"),
        ] {
            assert_eq!((count(number, Lang::En), count(number, Lang::De)), (en.to_owned(), de.to_owned()));
        }
    }

    #[test]
    fn a_share_is_neither_nothing_nor_all_unless_it_is() {
        for (part, whole, en, de) in [
            (0, 0, "–", "–"),
            (0, 7, "0.0%", "0,0\u{a0}%"),
            (7, 7, "100.0%", "100,0\u{a0}%"),
            (1, 3, "33.3%", "33,3\u{a0}%"),
            (2, 3, "66.7%", "66,7\u{a0}%"),
            (1, 2_000_000, "<0.1%", "<0,1\u{a0}%"),
            (1_999_999, 2_000_000, ">99.9%", ">99,9\u{a0}%"),
            (u64::MAX, u64::MAX, "100.0%", "100,0\u{a0}%"),
        ] {
            assert_eq!((share(part, whole, Lang::En), share(part, whole, Lang::De)), (en.to_owned(), de.to_owned()));
        }
    }
}
