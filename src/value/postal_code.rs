//! Checks post codes against the form and the numbers of their country.
//!
//! In a form `9` means a digit, `A` a letter, `*` either, and anything else itself. The numbers in use are compared
//! with as many leading digits as they have. Where no form has a space or a hyphen, none may be written.

use crate::rulebook::List;

/// The form and the numbers of a country's post codes.
#[derive(Clone, Copy)]
pub struct PostalCodes {
    /// The forms, the usual one first.
    pub forms: List,
    /// The numbers in use by their leading digits: first and last, first and last; empty for all.
    pub ranges: List,
}

impl PostalCodes {
    /// Returns the usual form.
    #[must_use]
    pub fn form(self) -> &'static str {
        self.forms.first().copied().unwrap_or_default()
    }

    /// Returns whether this can be a post code of the country.
    #[must_use]
    pub fn can_be(self, code: &str) -> bool {
        self.is_used(code) && self.forms.iter().copied().any(|form| is_of(code, form))
    }

    /// Returns the only post code that was probably meant, in the usual form: without the sign of the country in
    /// front (`A-1010`), with the spaces and hyphens of the form, and with the zeros that a spreadsheet has dropped.
    /// `is_sign` decides which letters are signs of this country.
    #[must_use]
    pub fn suggestion(self, code: &str, is_sign: impl FnOnce(&str) -> bool) -> Option<String> {
        let code = code.trim().to_uppercase();
        let letters = code.trim_start_matches(|symbol: char| symbol.is_alphabetic());
        let sign = code.strip_suffix(letters).unwrap_or_default();
        let code = if !sign.is_empty() && is_sign(sign) { letters } else { code.as_str() };
        let bare: String = code.chars().filter(|symbol| symbol.is_alphanumeric()).collect();
        let form = self.form();
        let digits = form.chars().filter(|symbol| *symbol == '9').count();
        let dropped = digits.saturating_sub(bare.len());
        let lost_zeros =
            form.chars().all(|symbol| matches!(symbol, '9' | ' ' | '-')) && (1..=MOST_ZEROS).contains(&dropped);
        let whole = if lost_zeros { "0".repeat(dropped) + &bare } else { bare };
        let form =
            self.forms.iter().copied().find(|form| symbols_of(form).count() == whole.len() && fits(&whole, form))?;
        self.is_used(&whole).then(|| printed(&whole, form))
    }

    fn is_used(self, code: &str) -> bool {
        let digits = || code.bytes().filter(u8::is_ascii_digit);
        let is_in = |[first, last]: &[&str; 2]| {
            digits().take(first.len()).ge(first.bytes()) && digits().take(last.len()).le(last.bytes())
        };
        self.ranges.is_empty() || self.ranges.as_chunks().0.iter().any(is_in)
    }
}

/// A spreadsheet drops every leading zero; no country has more than two at the beginning of many codes.
const MOST_ZEROS: usize = 2;

const fn separates(symbol: char) -> bool {
    matches!(symbol, ' ' | '-')
}

fn symbols_of(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|symbol| !separates(*symbol))
}

/// Returns whether a code has a form; its spaces and hyphens may be left out or exchanged.
fn is_of(code: &str, form: &str) -> bool {
    let is_solid = !form.contains(separates);
    !(is_solid && code.contains(separates)) && fits(code, form)
}

fn fits(code: &str, form: &str) -> bool {
    let mut expected = symbols_of(form);
    symbols_of(code).all(|symbol| {
        expected.next().is_some_and(|expected| match expected {
            '9' => symbol.is_ascii_digit(),
            'A' => symbol.is_ascii_alphabetic(),
            '*' => symbol.is_ascii_alphanumeric(),
            expected => symbol.eq_ignore_ascii_case(&expected),
        })
    }) && expected.next().is_none()
}

fn printed(code: &str, form: &str) -> String {
    let mut symbols = code.chars();
    form.chars().filter_map(|place| if separates(place) { Some(place) } else { symbols.next() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_numbers() {
        let cases: [(List, List, &str, bool); 21] = [
            (&["99999"], &["01", "99"], "13353", true),
            (&["99999"], &["01", "99"], "01067", true),
            (&["99999"], &["01", "99"], "00000", false),
            (&["99999"], &["01", "99"], "1067", false),
            (&["99999"], &["01", "99"], "133 53", false),
            (&["99999"], &["01", "99"], "D-13353", false),
            (&["9999"], &["9485", "9498"], "9490", true),
            (&["9999"], &["9485", "9498"], "9499", false),
            (&["999 99"], &["1", "7"], "110 00", true),
            (&["999 99"], &["1", "7"], "11000", true),
            (&["999 99"], &["0", "0", "8", "9"], "511 00", false),
            (&["999 99"], &["0", "0", "8", "9"], "811 02", true),
            (&["99-999"], &[], "00-950", true),
            (&["9999 AA"], &["1", "9"], "1012 ab", true),
            (&["9999 AA"], &["1", "9"], "0012 AB", false),
            (&["LV-9999", "9999"], &["1", "5"], "LV-1073", true),
            (&["LV-9999", "9999"], &["1", "5"], "1073", true),
            (&["A9A 9AA", "AA9A 9AA"], &[], "EC1A 1BB", true),
            (&["A9* ****"], &[], "D6W X285", true),
            (&["99999"], &[], "١٣٣٥٣", false),
            (&["99999"], &[], "", false),
        ];
        for (forms, ranges, code, expected) in cases {
            assert_eq!(PostalCodes { forms, ranges }.can_be(code), expected, "{code} of {forms:?}");
        }
    }

    #[test]
    fn suggestions() {
        let cases: [(List, List, &str, &str, Option<&str>); 20] = [
            (&["9999"], &["1", "9"], "A", "A-1010", Some("1010")),
            (&["9999"], &["1", "9"], "A", "a 1010", Some("1010")),
            (&["9999"], &["1", "9"], "A", "A1010", Some("1010")),
            (&["9999"], &["1", "9"], "A", "D-1010", None),
            (&["9999"], &["1", "9"], "A", "999", None),
            (&["99999"], &["01", "99"], "D", "D-13353", Some("13353")),
            (&["99999"], &["01", "99"], "D", "1067", Some("01067")),
            (&["99999"], &["01", "99"], "D", "D-1067", Some("01067")),
            (&["99999"], &["01", "99"], "D", "133 53", Some("13353")),
            (&["99999"], &["01", "99"], "D", "00000", None),
            (&["99999"], &["01", "99"], "D", "133530", None),
            (&["99999"], &["01", "99"], "D", "1335O", None),
            (&["99999"], &["01", "99"], "D", "", None),
            (&["99999"], &["00010", "98168"], "I", "184", Some("00184")),
            (&["99999"], &["00010", "98168"], "I", "84", None),
            (&["LV-9999", "9999"], &[], "LV", "107", None),
            (&["99-999"], &[], "PL", "1950", Some("01-950")),
            (&["99-999"], &[], "PL", "PL 0950", Some("00-950")),
            (&["999 99"], &["1", "9"], "SE", "SE-114 55", Some("114 55")),
            (&["9999 AA"], &["1", "9"], "NL", "NL-1012AB", Some("1012 AB")),
        ];
        for (forms, ranges, sign, code, expected) in cases {
            let suggestion = PostalCodes { forms, ranges }.suggestion(code, |one| one == sign);
            assert_eq!(suggestion.as_deref(), expected, "{code} of {forms:?}");
        }
    }
}
