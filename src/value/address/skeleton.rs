//! The skeleton of a text: its appearance in the letters `a-z`, symbol by symbol, and the patterns that can be read
//! from it.
//!
//! A word is found whatever characters it is typed with, and a word of the tables may be of any script: `symbol.rs`
//! has the appearance of each character.

mod symbol;

use self::symbol::{first_symbol, symbols};
use crate::rulebook::tables;

/// Returns the skeleton of a text, with a space for every character that is no letter, digit or one of `/ . - ' ,`.
///
/// ```
/// assert_eq!(onboardable::value::address::skeleton("Рostfäсh 𝟏𝟐"), "postfach 12");
/// ```
#[must_use]
pub fn skeleton(text: &str) -> String {
    Folded::new(text).map(char::from).collect()
}

/// A letter that occurs in no address word: of another script, or without an ASCII letter at its base. Like `a-z` it
/// is greater than every other symbol.
pub(super) const OTHER_LETTER: u8 = 0x7F;

/// Between the two lines of an address.
pub(super) const LINE_END: u8 = b'\n';

pub(super) fn is_letter(symbol: u8) -> bool {
    symbol >= b'a'
}

/// A text as its folded letters: `a-z`, `0-9`, [`OTHER_LETTER`], [`LINE_END`], the separators that have a meaning (`/
/// . - ' ,`), and a space for every other one. To look ahead, copy it.
#[derive(Clone, Copy)]
pub(super) struct Folded<'a> {
    text: &'a str,
    second_line: Option<&'a str>,
    is_in_second_line: bool,
    /// Symbols that the last character unfolded into and that are not read yet, the next one lowest.
    pending: u64,
    /// The last symbol, and whether it was a small letter as typed.
    last: u8,
    last_is_small: bool,
}

/// The spaces and stops that an expression was written with.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    /// `C. P.` or `C P`, not `C.P.`
    pub initials_with_space: bool,
    /// `C P`, not `C. P.`
    pub initials_without_stop: bool,
    /// `C/ O`
    pub space_after_slash: bool,
}

impl<'a> Folded<'a> {
    pub fn new(text: &'a str) -> Self {
        let second_line = None;
        Self { text, second_line, is_in_second_line: false, pending: 0, last: b' ', last_is_small: false }
    }

    /// Returns two lines, one after the other.
    pub fn of_lines(line_1: &'a str, line_2: &'a str) -> Self {
        Self { second_line: Some(line_2).filter(|line| !line.is_empty()), ..Self::new(line_1) }
    }

    pub fn is_in_second_line(self) -> bool {
        self.is_in_second_line
    }

    /// Returns the current position in its text, in characters from 1.
    pub fn position_in(self, text: &str) -> usize {
        let before = text.len().checked_sub(self.text.len()).and_then(|end| text.get(..end));
        before.map_or(1, |before| before.chars().count() + usize::from(self.pending == 0))
    }

    /// Takes the next word; returns its letters, and their number.
    pub fn take_word(&mut self) -> (u128, u32) {
        let (mut word, mut letters) = (0, 0);
        loop {
            // The next ASCII letters: most of a line, and quicker than symbol by symbol.
            if self.pending == 0 {
                let mut taken = 0;
                for &byte in self.text.as_bytes().iter().take_while(|byte| byte.is_ascii_alphabetic()) {
                    word = tables::with_letter(word, byte);
                    self.last = byte | 0x20;
                    self.last_is_small = byte.is_ascii_lowercase();
                    taken += 1;
                }
                self.text = self.text.get(taken..).unwrap_or_default();
                letters += taken as u32;
                #[cfg(test)]
                TAKEN.set(TAKEN.get() + taken);
            }
            let here = *self;
            match self.next() {
                Some(symbol) if is_letter(symbol) => {
                    word = tables::with_letter(word, symbol);
                    letters += 1;
                }
                _ => {
                    *self = here;
                    return (word, letters);
                }
            }
        }
    }

    /// Returns the rest after a pattern, and how it was written, if the text begins with it. A space in the pattern
    /// matches any run of joints, after a number with a comma among them; `_` matches a full stop or a space or both,
    /// in a longer expression over the end of a line; `#` matches a number. Letters that are `apart` have a space
    /// between them.
    pub fn after(mut self, pattern: &[u8], apart: bool) -> Option<(Self, Seen)> {
        let mut seen = Seen::default();
        let (is_longer, mut after_number) = (pattern.contains(&b' '), false);
        for &expected in pattern {
            match expected {
                b' ' => {
                    let joints = self.past_joints();
                    let past = if after_number { joints.past_one(b',').past_joints() } else { joints };
                    if past.same_place(self) {
                        return None;
                    }
                    self = past;
                }
                b'_' => {
                    let past_stop = self.past_one(b'.');
                    let past_space = past_stop.past_one(b' ');
                    let past = if is_longer { past_space.past_one(LINE_END) } else { past_space };
                    if past.same_place(self) {
                        return None;
                    }
                    seen.initials_with_space |= !past.same_place(past_stop);
                    seen.initials_without_stop |= past_stop.same_place(self);
                    self = past;
                }
                b'/' | b'.' => {
                    self = self.past_spaces();
                    if self.next() != Some(expected) {
                        return None;
                    }
                    let past = self.past(|symbol| matches!(symbol, b' ' | LINE_END));
                    seen.space_after_slash |= expected == b'/' && !past.same_place(self);
                    self = past;
                }
                b'#' => {
                    let past = self.past(|symbol| symbol.is_ascii_digit());
                    if past.same_place(self) {
                        return None;
                    }
                    self = past;
                    after_number = true;
                    continue;
                }
                _ => {
                    if apart {
                        self = self.past_spaces();
                    }
                    if self.next() != Some(expected) {
                        return None;
                    }
                }
            }
            after_number = false;
        }
        Some((self, seen))
    }

    /// Returns whether a word that was read up to here is whole: not `Postfachweg`, `Postfach-Weg` or `C/O'Donnell`,
    /// but `Postfach12` and `Postfach-Nr. 12`. After a slash a hyphen does not join: `c/o-Meier`, and a name may
    /// follow at once: `c/oMeier`, or `C/OMeier` where `C/` is no street.
    pub fn ends_word(self, has_slash: bool, capitals_end_it: bool) -> bool {
        let mut after = self;
        match after.next() {
            Some(b'\'') => !after.starts_with_letter(),
            Some(b'-') => has_slash || !after.starts_with_letter() || after.number(false).is_some(),
            Some(symbol) if is_letter(symbol) => has_slash && self.runs_on_into_name(capitals_end_it),
            Some(_) | None => true,
        }
    }

    fn runs_on_into_name(self, after_capital: bool) -> bool {
        let mut typed = self.text.chars().filter(|char| first_symbol(*char) != 0);
        let is_capital = self.pending == 0 && typed.next().is_some_and(char::is_uppercase);
        is_capital && (self.last_is_small || (after_capital && typed.next().is_some_and(char::is_lowercase)))
    }

    /// Returns whether digits are followed by letters without a space: `PF9R` in a post code such as the Irish `R57
    /// PF9R`.
    pub fn runs_on_into_code(mut self) -> bool {
        let mut digits = false;
        loop {
            match self.next() {
                Some(b'0'..=b'9') => digits = true,
                next => return digits && next.is_some_and(is_letter),
            }
        }
    }

    /// Returns the rest after the next number, `12` or `Nr. 12`; also from the next line if `in_next_line`.
    pub fn number(self, in_next_line: bool) -> Option<Self> {
        let mut next = self.past_blanks();
        if in_next_line {
            next = next.past_line_end();
        }
        let sign = tables::number_signs().find_map(|sign| {
            let (after, _) = next.after(sign.as_bytes(), false)?;
            (!after.starts_with_letter()).then_some(after)
        });
        let digits = sign.unwrap_or(next).past_blanks();
        digits.peek().is_some_and(|symbol| symbol.is_ascii_digit()).then_some(digits)
    }

    /// Returns whether the number has one to four digits and is not the `1200-123` of a Portuguese post code, with or
    /// without spaces.
    pub fn is_box_number(self) -> bool {
        let mut end = self.past(|symbol| symbol.is_ascii_digit()).past_spaces();
        let is_code = self.digits() == 4 && end.next() == Some(b'-') && end.past_spaces().digits() == 3;
        self.digits() <= 4 && !is_code
    }

    /// Returns whether exactly the digits of that number come next.
    pub fn is_number(self, number: &str) -> bool {
        let digits = number.bytes().filter(u8::is_ascii_digit);
        self.take_while(u8::is_ascii_digit).eq(digits)
    }

    pub fn digits(self) -> usize {
        // More digits make no difference.
        self.take(9).take_while(u8::is_ascii_digit).count()
    }

    /// Returns the rest after the next number.
    pub fn past_number(self) -> Self {
        self.past(|symbol| symbol.is_ascii_digit()).past_blanks()
    }

    /// Returns whether there is no number up to the next comma, unlike in `bei Meier, Hauptstr. 5`.
    pub fn has_no_number_before_comma(self) -> bool {
        !self.take_while(|&symbol| symbol != b',' && symbol != LINE_END).any(|symbol| symbol.is_ascii_digit())
    }

    /// Returns whether exactly this word comes next.
    pub fn is_word(self, word: &str) -> bool {
        self.after(word.as_bytes(), false).is_some_and(|(after, _)| !after.starts_with_letter())
    }

    /// Skips the characters that join the words of an expression.
    pub fn past_joints(self) -> Self {
        self.past(|symbol| matches!(symbol, b' ' | b'.' | b'-' | b'\'' | LINE_END))
    }

    /// Skips everything but letters and digits, up to a comma or the end of the line.
    pub fn past_blanks(self) -> Self {
        self.past(|symbol| !is_letter(symbol) && !symbol.is_ascii_digit() && !matches!(symbol, b',' | LINE_END))
    }

    pub fn past_line_end(self) -> Self {
        self.past_one(LINE_END).past_blanks()
    }

    fn past_spaces(self) -> Self {
        self.past(|symbol| symbol == b' ')
    }

    fn past_one(mut self, skipped: u8) -> Self {
        let here = self;
        if self.next() == Some(skipped) { self } else { here }
    }

    fn past(mut self, skipped: impl Fn(u8) -> bool) -> Self {
        loop {
            let here = self;
            match self.next() {
                Some(symbol) if skipped(symbol) => {}
                _ => return here,
            }
        }
    }

    fn same_place(self, other: Self) -> bool {
        self.text.len() == other.text.len()
            && self.pending == other.pending
            && self.is_in_second_line == other.is_in_second_line
    }

    pub fn starts_with_letter(self) -> bool {
        self.peek().is_some_and(is_letter)
    }

    /// Returns whether the part of a line ends here.
    pub fn is_at_end(self) -> bool {
        matches!(self.peek(), None | Some(b',' | LINE_END))
    }

    pub fn peek(mut self) -> Option<u8> {
        self.next()
    }

    /// Returns the letter for a digit that is typed in its place: `P0stfach`, `P0 Box`, `Packstati0n`, `Po5tfach`.
    fn or_letter(&self, digit: u8) -> u8 {
        let next = self.text.chars().map(first_symbol).find(|symbol| *symbol != 0);
        let next_is_letter = next.is_some_and(is_letter);
        let is_between = is_letter(self.last) && next_is_letter;
        match digit {
            b'0' if (is_letter(self.last) || next_is_letter)
                && !self.last.is_ascii_digit()
                && !next.is_some_and(|symbol| symbol.is_ascii_digit()) =>
            {
                b'o'
            }
            b'1' if is_between => b'i',
            b'3' if is_between => b'e',
            b'4' if is_between => b'a',
            b'5' if is_between => b's',
            digit => digit,
        }
    }
}

impl Iterator for Folded<'_> {
    type Item = u8;

    #[inline]
    fn next(&mut self) -> Option<u8> {
        #[cfg(test)]
        TAKEN.set(TAKEN.get() + 1);
        loop {
            if self.pending != 0 {
                let [next, ..] = self.pending.to_le_bytes();
                self.pending >>= 8;
                self.last = if next.is_ascii_digit() && self.pending == 0 { self.or_letter(next) } else { next };
                return Some(self.last);
            }
            let mut chars = self.text.chars();
            let Some(char) = chars.next() else {
                self.text = self.second_line.take()?;
                self.is_in_second_line = true;
                self.last = LINE_END;
                return Some(LINE_END);
            };
            self.text = chars.as_str();
            self.last_is_small = char.is_lowercase();
            self.pending = symbols(char);
        }
    }
}

#[cfg(test)]
thread_local! {
    /// The number of symbols taken: the cost of a reading, the same on every machine.
    pub(super) static TAKEN: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
}
