//! Corrects a mistyped IBAN, where exactly one correction is valid.

use super::structure::Allowed;
use super::{Compact, Iban, MAX_LENGTH};
use crate::character::{half_width, separates_groups};

/// The country code that people leave out.
const COUNTRY_LEFT_OUT: &str = "DE";
/// The length of its IBANs without the country code.
pub(super) const LENGTH_WITHOUT_COUNTRY: usize = 20;

/// Returns the only IBAN that can have been meant.
pub(super) fn meant(stated: &str) -> Option<Iban> {
    let retyped = Compact::retyped(stated)?;
    if let Ok(iban) = retyped.parse() {
        return Some(iban);
    }
    if let Some(iban) = retyped.with_country() {
        return Some(iban);
    }
    // Correcting a wrong digit would leave several IBANs to choose from, so it would be a guess.
    let look_alikes = || only_valid(retyped.mixes_letters_and_digits().then(|| retyped.with_look_alikes())?);
    look_alikes().or_else(|| only_valid(retyped.with_neighbours_exchanged()))
}

impl Compact {
    /// Returns the text with plain characters for full-width ones, without separators, without the word IBAN before
    /// it, and once where it was pasted twice. `None` where other characters are left.
    fn retyped(stated: &str) -> Option<Self> {
        // Room for the word and for two; anything longer is no IBAN.
        let mut typed = [0; 4 + 2 * MAX_LENGTH];
        let mut length = 0;
        for character in stated.chars().map(half_width).filter(|&character| !separates(character)) {
            *typed.get_mut(length)? = u8::try_from(character).ok().filter(u8::is_ascii_alphanumeric)?;
            length += 1;
        }
        let typed = typed.get(..length)?;
        let typed = match typed.split_first_chunk::<4>() {
            Some((word, rest)) if word.eq_ignore_ascii_case(b"IBAN") => rest,
            Some(_) | None => typed,
        };
        let (one, other) = typed.split_at(typed.len() / 2);
        let once = if one == other { one } else { typed };
        let mut compact = Self { text: [0; MAX_LENGTH], length: 0 };
        once.iter().for_each(|byte| compact.push(char::from(*byte)));
        (compact.length <= MAX_LENGTH).then_some(compact)
    }

    /// Returns the IBAN with the country code added that was left out, or half of it.
    pub(super) fn with_country(&self) -> Option<Iban> {
        let digits = self.as_str().trim_start_matches(['D', 'E']);
        let is_left_out = digits.len() == LENGTH_WITHOUT_COUNTRY && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_left_out {
            return None;
        }
        let mut whole = Self { text: [0; MAX_LENGTH], length: 0 };
        COUNTRY_LEFT_OUT.chars().chain(digits.chars()).for_each(|character| whole.push(character));
        whole.parse().ok()
    }

    /// Returns each variant with two neighbours exchanged.
    fn with_neighbours_exchanged(self) -> impl Iterator<Item = Self> {
        (1..self.length).filter_map(move |at| {
            let mut exchanged = self;
            let [one, other] = exchanged.text.get_mut(at - 1..=at)? else { return None };
            std::mem::swap(one, other);
            Some(exchanged)
        })
    }

    /// Returns whether letters are in places of digits, or the other way round.
    pub(super) fn mixes_letters_and_digits(&self) -> bool {
        self.misplaced().next().is_some()
    }

    /// Returns the characters in places of the other kind, with those places.
    fn misplaced(&self) -> impl Iterator<Item = (usize, u8)> {
        let places = self.places().into_iter().flatten();
        self.text.into_iter().zip(places).take(self.length).enumerate().filter_map(
            |(at, (byte, place))| match place {
                Allowed::Digit => byte.is_ascii_uppercase().then_some((at, byte)),
                Allowed::Letter => byte.is_ascii_digit().then_some((at, byte)),
                Allowed::Either => None,
            },
        )
    }

    /// Returns the variant with every misplaced character replaced by its most likely look-alike; then those with one
    /// of them replaced by its second look-alike.
    fn with_look_alikes(self) -> impl Iterator<Item = Self> {
        let replaced = move |second: Option<usize>| {
            let mut plain = self;
            for (at, byte) in self.misplaced() {
                let likes = look_alikes(byte);
                let like = if second == Some(at) { likes.get(1) } else { likes.first() };
                *plain.text.get_mut(at)? = *like?;
            }
            Some(plain)
        };
        std::iter::once(None).chain((0..self.length).map(Some)).filter_map(replaced)
    }
}

/// Returns the only valid candidate. The same IBAN twice counts once.
fn only_valid(candidates: impl Iterator<Item = Compact>) -> Option<Iban> {
    let mut valid = candidates.filter_map(|candidate| candidate.parse().ok());
    let first = valid.next()?;
    valid.all(|other| other == first).then_some(first)
}

/// Returns the digits that a letter looks like, and the other way round, the likeliest first.
const fn look_alikes(character: u8) -> &'static [u8] {
    match character {
        b'O' | b'D' => b"0",
        b'Q' => b"09",
        b'I' | b'L' => b"1",
        b'Z' => b"27",
        b'S' => b"5",
        b'G' => b"69",
        b'T' => b"71",
        b'B' => b"86",
        b'0' => b"OD",
        b'1' => b"IL",
        b'2' => b"Z",
        b'5' => b"S",
        b'6' => b"G",
        b'8' => b"B",
        _ => b"",
    }
}

/// Returns whether a character is a separator; parentheses around the country are, too.
fn separates(character: char) -> bool {
    matches!(character, '(' | ')') || separates_groups(character)
}
