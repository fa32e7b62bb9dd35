//! The composed form of a text (Unicode normalization form C), which is the same however `é` was typed.
//!
//! By Unicode Standard Annex 15. The tables are generated; a property test compares the result with
//! `unicode-normalization`. Nothing here allocates: marks are put in order by passing over them once per class,
//! however many there are, so that the cost stays linear.

pub mod tables;

use tables::{
    BY_PARTS, FIRSTS, FURTHER_MARKS, JOINING, LASTS, MARKS, OTHERS, SINGLES, WHOLES, WIDE_COMPOSED, WIDE_OTHERS,
    WIDE_PAIRS, WIDE_SINGLES,
};

/// One step in writing the composed form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// This character is appended.
    Append(char),
    /// The last base that was appended becomes this character.
    Compose(char),
}

/// Returns the number of characters of the composed form of a text.
#[must_use]
pub fn composed_length(text: &str) -> usize {
    let mut length = 0;
    compose(text, &mut |step| length += usize::from(matches!(step, Step::Append(_))));
    length
}

/// Returns the composed form of a text.
#[must_use]
pub fn composed(text: &str) -> String {
    let mut characters: Vec<char> = Vec::with_capacity(text.len());
    let mut base = 0;
    compose(text, &mut |step| match step {
        Step::Append(character) => {
            if class(character) == 0 {
                base = characters.len();
            }
            characters.push(character);
        }
        Step::Compose(character) => {
            if let Some(place) = characters.get_mut(base) {
                *place = character;
            }
        }
    });
    characters.into_iter().collect()
}

/// Returns whether the composed form of the text before a character is the same with and without it: a text may be
/// composed in pieces that begin at such characters.
#[must_use]
pub fn begins_piece(character: char) -> bool {
    let first = first_part(character);
    let is_hangul_part = ('\u{1161}'..='\u{1175}').contains(&first) || ('\u{11A8}'..='\u{11C2}').contains(&first);
    class(first) == 0 && !is_hangul_part && JOINING.binary_search(&u32::from(first)).is_err()
}

/// Returns the canonical combining class: 0 for a base, otherwise the position of the mark.
#[must_use]
pub fn class(character: char) -> u8 {
    let code = u32::from(character);
    if code < 0x300 {
        return 0;
    }
    let found = MARKS.partition_point(|mark| mark >> 8 <= code).checked_sub(1);
    let marks = found.and_then(|at| Some((MARKS.get(at)?, FURTHER_MARKS.get(at)?)));
    marks.filter(|(mark, further)| code - (*mark >> 8) <= u32::from(**further)).map_or(0, |(mark, _)| *mark as u8)
}

/// Writes the composed form, a step at a time. A trait object: a copy of this for each use is six kilobytes.
pub fn compose(text: &str, step: &mut dyn FnMut(Step)) {
    let mut base: Option<char> = None;
    let mut last_class: Option<u8> = None;
    decompose_in_order(text, &mut |character, class| {
        let reaches_base = last_class.is_none_or(|last| last < class);
        if let Some(whole) = base.filter(|_| reaches_base).and_then(|base| compose_pair(base, character)) {
            base = Some(whole);
            step(Step::Compose(whole));
            return;
        }
        if class == 0 {
            base = Some(character);
            last_class = None;
        } else {
            last_class = Some(class);
        }
        step(Step::Append(character));
    });
}

/// Visits every character of the decomposed form with its class; marks in the order of their classes.
fn decompose_in_order(text: &str, visit: &mut dyn FnMut(char, u8)) {
    let mut rest = text.chars().flat_map(Parts::of).map(|part| (part, class(part)));
    loop {
        let marks = rest.clone().take_while(|(_, class)| *class != 0);
        let mut count = 0;
        if marks.clone().inspect(|_| count += 1).is_sorted_by_key(|(_, class)| class) {
            marks.for_each(|(mark, class)| visit(mark, class));
        } else {
            count = marks.clone().count();
            let mut done = 0;
            while let Some(next) = marks.clone().map(|(_, class)| class).filter(|class| *class > done).min() {
                marks.clone().filter(|(_, class)| *class == next).for_each(|(mark, class)| visit(mark, class));
                done = next;
            }
        }
        // The marks are done; a base follows.
        match rest.nth(count) {
            Some((base, class)) => visit(base, class),
            None => return,
        }
    }
}

/// The full decomposition of one character, from the first part on.
#[derive(Clone)]
struct Parts {
    /// The remaining parts, the last one first. No decomposition has more than four parts.
    left: [Option<char>; 4],
}

impl Parts {
    fn of(character: char) -> Self {
        let mut left = [None; 4];
        let mut places = left.iter_mut();
        let mut head = character;
        while let Some((first, last)) = decompose_pair(head) {
            if let (Some(place), Some(last)) = (last.and_then(|_| places.next()), last) {
                *place = Some(last);
            }
            head = first;
        }
        if let Some(place) = places.next() {
            *place = Some(head);
        }
        Self { left }
    }
}

impl Iterator for Parts {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.left.iter_mut().rev().find(|place| place.is_some()).and_then(Option::take)
    }
}

/// Returns the base of a character: its canonical decomposition up to the first mark.
#[must_use]
pub fn first_part(character: char) -> char {
    Parts::of(character).next().unwrap_or(character)
}

const HANGUL_FIRST: u32 = 0xAC00;
const HANGUL_LAST: u32 = 0xD7A3;
const LEADING: u32 = 0x1100;
const VOWEL: u32 = 0x1161;
const TRAILING: u32 = 0x11A7;
const LEADINGS: u32 = 19;
const VOWELS: u32 = 21;
const TRAILINGS: u32 = 28;

/// Returns one step of decomposition. `None` beside the first part means that it is the whole.
fn decompose_pair(character: char) -> Option<(char, Option<char>)> {
    let code = u32::from(character);
    if code < 0xC0 {
        return None;
    }
    if (HANGUL_FIRST..=HANGUL_LAST).contains(&code) {
        let index = code - HANGUL_FIRST;
        let trailing = index % TRAILINGS;
        return Some(if trailing == 0 {
            let (leading, vowel) = (index / TRAILINGS / VOWELS, index / TRAILINGS % VOWELS);
            (char::from_u32(LEADING + leading)?, char::from_u32(VOWEL + vowel))
        } else {
            (char::from_u32(code - trailing)?, char::from_u32(TRAILING + trailing))
        });
    }
    if let Ok(narrow) = u16::try_from(code) {
        if let Some((first, last)) = WHOLES.binary_search(&narrow).ok().map(parts_at) {
            return Some((char::from_u32(u32::from(first))?, char::from_u32(u32::from(last))));
        }
        if let Some(other) = SINGLES.binary_search(&narrow).ok().and_then(|at| OTHERS.get(at)) {
            return Some((char::from_u32(u32::from(*other))?, None));
        }
    }
    let wide = WIDE_PAIRS.binary_search_by_key(&code, |[whole, ..]| *whole).ok();
    if let Some([_, first, last]) = wide.and_then(|at| WIDE_PAIRS.get(at)) {
        return Some((char::from_u32(*first)?, char::from_u32(*last)));
    }
    let other = WIDE_OTHERS.get(WIDE_SINGLES.binary_search(&code).ok()?)?;
    Some((char::from_u32(*other)?, None))
}

/// Returns the parts of the whole at an index of `WHOLES`.
fn parts_at(place: usize) -> (u16, u16) {
    let part = |parts: &[u16]| parts.get(place).copied().unwrap_or_default();
    (part(&FIRSTS), part(&LASTS))
}

/// Returns the character that two characters compose to.
fn compose_pair(first: char, last: char) -> Option<char> {
    let (first, last) = (u32::from(first), u32::from(last));
    let place = |from: u32, code: u32, count: u32| code.checked_sub(from).filter(|index| *index < count);
    if let (Some(leading), Some(vowel)) = (place(LEADING, first, LEADINGS), place(VOWEL, last, VOWELS)) {
        return char::from_u32(HANGUL_FIRST + (leading * VOWELS + vowel) * TRAILINGS);
    }
    if (HANGUL_FIRST..=HANGUL_LAST).contains(&first)
        && (first - HANGUL_FIRST).is_multiple_of(TRAILINGS)
        && let Some(trailing @ 1..) = place(TRAILING, last, TRAILINGS)
    {
        return char::from_u32(first + trailing);
    }
    if let (Ok(first), Ok(last)) = (u16::try_from(first), u16::try_from(last)) {
        let found = BY_PARTS.binary_search_by_key(&(first, last), |at| parts_at(usize::from(*at)));
        let whole = WHOLES.get(usize::from(*BY_PARTS.get(found.ok()?)?))?;
        return char::from_u32(u32::from(*whole));
    }
    let is_pair = |pair: &&[u32; 3]| matches!(pair, [_, a, b] if (*a, *b) == (first, last));
    let [whole, ..] = WIDE_PAIRS.iter().find(is_pair)?;
    WIDE_COMPOSED.contains(whole).then(|| char::from_u32(*whole)).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    /// Every character of the planes that contain letters: before Hangul, and between marks out of order.
    #[test]
    fn every_character_composes_by_the_standard() {
        for character in ('\0'..='\u{1FFFF}').chain('\u{2F800}'..='\u{2FA1F}') {
            for text in [format!("{character}\u{11A8}"), format!("e{character}\u{301}\u{323}")] {
                let expected: String = text.nfc().collect();
                assert_eq!(composed(&text), expected, "{:?}", text.escape_unicode().to_string());
                assert_eq!(composed_length(&text), expected.chars().count());
            }
        }
    }

    #[test]
    fn every_composed_character_is_found_again() {
        for character in ('\u{C0}'..='\u{1FFFF}').filter(|character| decompose_pair(*character).is_some()) {
            let parts: String = character.nfd().collect();
            assert_eq!(
                composed(&parts),
                parts.nfc().collect::<String>(),
                "{:?}",
                character.escape_unicode().to_string()
            );
        }
    }

    /// The neighbours of the parts of Hangul syllables in the table of Unicode are no such parts.
    #[test]
    fn old_hangul_composes_to_nothing() {
        for text in ["\u{1113}\u{1161}", "\u{1100}\u{1176}", "\u{AC00}\u{11C3}", "\u{AC00}\u{11A7}"] {
            assert_eq!(text.nfc().collect::<String>(), text);
            assert_eq!(composed(text), text, "{}", text.escape_unicode());
        }
    }

    #[test]
    fn a_piece_begins_where_nothing_joins_the_text_before() {
        for (character, expected) in [
            ('a', true),
            ('É', true),
            ('Я', true),
            ('-', true),
            ('한', true),
            ('\u{1100}', true),
            ('\u{301}', false),
            ('\u{1161}', false),
            ('\u{11A8}', false),
            ('\u{9BE}', false),
        ] {
            assert_eq!(begins_piece(character), expected, "{}", character.escape_unicode());
        }
    }

    #[test]
    fn forty_marks_out_of_order_cost_no_exactness() {
        let text = format!("a{}", "\u{315}\u{300}\u{5ae}".repeat(40));
        assert_eq!(composed(&text), text.nfc().collect::<String>());
    }

    /// Characters that compose, and the marks they compose with.
    fn composing() -> impl Strategy<Value = char> {
        prop_oneof![
            any::<char>(),
            prop::char::range('\u{C0}', '\u{24F}'),
            prop::char::range('\u{300}', '\u{345}'),
            prop::char::range('\u{1100}', '\u{11FF}'),
            prop::char::range('\u{AC00}', '\u{AC40}'),
            prop::char::range('\u{900}', '\u{DFF}'),
            prop::char::range('a', 'z'),
        ]
    }

    proptest! {
        #[test]
        fn any_text_composes_by_the_standard(text in prop::collection::vec(composing(), 0..24)) {
            let text: String = text.into_iter().collect();
            let expected: String = text.nfc().collect();
            prop_assert_eq!(composed_length(&text), expected.chars().count());
            prop_assert!(expected.chars().count() <= text.len(), "a composed character takes a byte at least");
            prop_assert_eq!(composed(&text), expected);
        }

        #[test]
        fn pieces_compose_as_the_whole(text in prop::collection::vec(composing(), 0..24)) {
            let whole: String = text.iter().collect();
            let mut pieces = vec![String::new()];
            for character in text {
                if begins_piece(character) {
                    pieces.push(String::new());
                }
                pieces.last_mut().expect("there is one").push(character);
            }
            prop_assert_eq!(pieces.iter().map(|piece| composed(piece)).collect::<String>(), composed(&whole));
        }
    }
}
