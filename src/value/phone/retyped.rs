//! Corrects a mistyped phone number, where exactly one correction is valid, and reads what it can of its calling
//! code.

use super::{CallingCode, MAX_DIGITS, MIN_DIGITS, Phone, calling_code_of, keeps_trunk_zero};
use crate::character::{half_width, separates_groups};
use crate::rulebook::tables;
use crate::value::country::Country;

/// Enough for a number that was pasted twice.
const MOST_DIGITS: usize = 2 * (2 + MAX_DIGITS);

/// Returns the calling code, as far as the text can be read.
pub(super) fn calling_code(stated: &str) -> CallingCode {
    let retyped = Retyped::of(stated);
    let Some(digits) = retyped.international() else {
        return CallingCode::Illegible;
    };
    match calling_code_of(digits.iter().copied()) {
        Some(code) => CallingCode::Known(code),
        None if digits.is_empty() => CallingCode::Illegible,
        None => CallingCode::Unassigned,
    }
}

/// Returns the only number that can have been meant.
pub(super) fn meant(stated: &str, country: Option<Country>) -> Option<Phone> {
    let retyped = Retyped::of(stated);
    if retyped.has_other || retyped.digits > MOST_DIGITS {
        return None;
    }
    let zero = retyped.zero_in_parentheses;
    if let Some(digits) = retyped.international() {
        return international(digits, zero.and_then(|zero| zero.checked_sub(retyped.skipped())));
    }
    let digits = retyped.once();
    let at_home = country.and_then(|country| national(digits, country));
    let without_plus = international(digits, zero).filter(|_| digits.first() != Some(&b'0'));
    match (at_home, without_plus) {
        // Either the number of a country without a trunk prefix, or a calling code without its plus. Assume the
        // country that the reader knows of.
        (Some(AtHome::Whole(phone)), _) => Some(phone),
        (Some(AtHome::WithoutTrunk(phone)), Some(other)) if other.calling_code() != phone.calling_code() => None,
        (Some(AtHome::WithoutTrunk(_)) | None, other) => other,
    }
}

/// A number in the national form of a country.
enum AtHome {
    Whole(Phone),
    /// It would be one with the country's trunk prefix.
    WithoutTrunk(Phone),
}

fn national(digits: &[u8], country: Country) -> Option<AtHome> {
    let code = tables::calling_code_of_region(country.alpha2())?;
    let trunk = tables::plan_of_calling_code(code)?.trunk();
    let of = |rest: &[u8]| with_code(code, rest).filter(Phone::is_of_subscriber);
    match digits.strip_prefix(trunk.as_bytes()) {
        Some(rest) => of(rest).map(AtHome::Whole),
        None if trunk.starts_with('0') => of(digits).map(AtHome::WithoutTrunk),
        None => of(digits).map(AtHome::Whole),
    }
}

/// A number that begins with its calling code.
fn international(digits: &[u8], zero_in_parentheses: Option<usize>) -> Option<Phone> {
    let code = calling_code_of(digits.iter().copied())?;
    let plan = tables::plan_of_calling_code(code)?;
    let rest = digits.get(code.checked_ilog10()? as usize + 1..)?;
    let without_trunk = || {
        let trunk = plan.trunk().as_bytes();
        let bare = rest.strip_prefix(trunk).filter(|_| !trunk.is_empty())?;
        with_code(code, bare)
    };
    // `+39 (0)6 ...` keeps its zero; for a country without a trunk prefix, `(0)` is a habit of business cards.
    let without_zero = || {
        let zero = zero_in_parentheses?;
        let (before, after) = (digits.get(..zero)?, digits.get(zero + 1..)?);
        valid(Phone::of_digits(before.iter().chain(after).copied())?)
    };
    if keeps_trunk_zero(plan, rest) {
        return without_trunk().or_else(|| with_code(code, rest.get(1..)?));
    }
    valid(Phone::of_digits(digits.iter().copied())?).or_else(without_trunk).or_else(without_zero)
}

fn with_code(code: u16, rest: &[u8]) -> Option<Phone> {
    let of_code = [100, 10, 1].into_iter().filter(|power| code >= *power);
    let of_code = of_code.filter_map(|power| u8::try_from(code / power % 10).ok()).map(|digit| b'0' + digit);
    valid(Phone::of_digits(of_code.chain(rest.iter().copied()))?)
}

fn valid(phone: Phone) -> Option<Phone> {
    Phone::parse(phone.e164()).ok()
}

/// The digits of a text, and the signs between them.
struct Retyped {
    plus: bool,
    /// The number of digits, also beyond those kept.
    digits: usize,
    kept: [u8; MOST_DIGITS],
    /// The index of a zero in parentheses.
    zero_in_parentheses: Option<usize>,
    /// The number of digits before a second plus.
    second_plus: Option<usize>,
    /// Whether there is anything but digits and separators. Nothing after it is read.
    has_other: bool,
}

impl Retyped {
    fn of(stated: &str) -> Self {
        let mut retyped = Self {
            plus: false,
            digits: 0,
            kept: [0; MOST_DIGITS],
            zero_in_parentheses: None,
            second_plus: None,
            has_other: false,
        };
        let begins = |character: char| half_width(character) == '+' || digit_of(character).is_some();
        let start = stated.find(begins).unwrap_or(stated.len());
        // A word in front, such as `tel:`, introduces the number; a single letter can be a mistyped digit.
        let letters = stated.get(..start).unwrap_or_default().chars().filter(|character| character.is_alphabetic());
        retyped.has_other = letters.count() == 1;
        let mut parenthesis_since = None;
        for character in stated.get(start..).unwrap_or_default().chars().map(half_width) {
            if let Some(digit) = digit_of(character) {
                if let Some(place) = retyped.kept.get_mut(retyped.digits) {
                    *place = digit;
                }
                retyped.digits += 1;
                continue;
            }
            match character {
                '+' if retyped.digits == 0 => retyped.plus = true,
                '+' if retyped.second_plus.is_none() => retyped.second_plus = Some(retyped.digits),
                '(' | '[' => parenthesis_since = Some(retyped.digits),
                ')' | ']' => {
                    let since = parenthesis_since.take();
                    let zero = since.filter(|&at| retyped.digits == at + 1 && retyped.kept.get(at) == Some(&b'0'));
                    retyped.zero_in_parentheses = retyped.zero_in_parentheses.or(zero);
                }
                _ if separates_groups(character) => {}
                _ => {
                    retyped.has_other = true;
                    break;
                }
            }
        }
        if retyped.second_plus.is_some_and(|at| at != retyped.once().len()) {
            retyped.has_other = true;
        }
        retyped
    }

    /// Returns the digits; of a number that was pasted twice, those of one.
    fn once(&self) -> &[u8] {
        let digits = self.kept.get(..self.digits).unwrap_or(&self.kept);
        let (one, other) = digits.split_at_checked(digits.len() / 2).unwrap_or_default();
        if one == other && one.len() >= MIN_DIGITS { one } else { digits }
    }

    /// Returns the digits from the calling code on, if a plus or `00` shows that there is one.
    fn international(&self) -> Option<&[u8]> {
        let digits = self.once();
        if self.skipped() > 0 {
            return digits.get(self.skipped()..);
        }
        (self.plus && digits.first() != Some(&b'0')).then_some(digits)
    }

    /// Returns the number of digits that are dialled instead of the plus, or beside it.
    fn skipped(&self) -> usize {
        match self.once() {
            [b'0', b'0', ..] => 2,
            _ => 0,
        }
    }
}

/// Returns the value of an ASCII, full-width, Arabic or Persian digit.
fn digit_of(character: char) -> Option<u8> {
    let character = half_width(character);
    let zero = match character {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        _ => return None,
    };
    u8::try_from(u32::from(character) - u32::from(zero)).ok().map(|digit| b'0' + digit)
}
