//! The words of an address that count: where they may be written, what must follow, and in which languages.

use super::skeleton::{Folded, LINE_END, is_letter};
use super::{AddressKind, Part, Parts};
use crate::rulebook::tables::{self, AddressWord, At, Languages, Says, Then};

/// The context that a word of an address is read in.
pub(super) struct Surroundings<'a> {
    pub languages: Languages,
    pub postal_code: &'a str,
    pub city: &'a str,
}

/// The words found so far.
#[derive(Default)]
pub(super) struct WordsFound {
    kinds: [Found; 4],
    pub possible_care_of: Parts,
    pub us_military_post: Parts,
}

/// The place where one kind was found.
#[derive(Clone, Copy, Default)]
struct Found {
    parts: Parts,
    position: usize,
}

/// Words in several pieces, or with their letters apart, are joined up to this many letters.
const LONGEST: u32 = 24;
/// Pieces of a word with fewer letters mean something else too often ("Post Bus", but "Pack Station").
const SHORTEST_IN_PIECES: u32 = 7;
/// Number of separate letters that make a word: two are initials.
const FEWEST_APART: u32 = 3;
/// Number of letters of the shortest name after `c/o`.
const LETTERS_OF_NAME: u32 = 2;
/// No town with at least this many letters has a name that means "no address"; "None" and "Brak" are towns.
pub(super) const LETTERS_OF_NO_TOWN: u32 = 5;

impl WordsFound {
    /// Returns the kind that outranks the others.
    pub fn kind(&self) -> Option<(AddressKind, Parts, usize)> {
        const KINDS: [AddressKind; 4] =
            [AddressKind::PoBox, AddressKind::CareOf, AddressKind::PosteRestante, AddressKind::NoFixedAbode];
        let found = KINDS.into_iter().zip(self.kinds).find(|(_, found)| !found.parts.is_empty());
        found.map(|(kind, found)| (kind, found.parts, found.position))
    }

    /// Reads both lines as one text: an expression may begin in one and end in the other.
    pub fn read_lines(&mut self, line_1: &str, line_2: &str, around: &Surroundings<'_>) {
        let part = |place: Folded<'_>| match place.is_in_second_line() {
            false => (Part::Line1, line_1),
            true => (Part::Line2, line_2),
        };
        self.read(Folded::of_lines(line_1, line_2), around, false, part);
    }

    /// Reads a field that is meant for the name of a place.
    pub fn read_place(&mut self, part: Part, text: &str, around: &Surroundings<'_>) {
        self.read(Folded::new(text), around, true, |_| (part, text));
    }

    fn read<'a>(
        &mut self,
        text: Folded<'a>,
        around: &Surroundings<'_>,
        is_place: bool,
        part: impl Fn(Folded<'a>) -> (Part, &'a str),
    ) {
        let mut before = Before { at_start: true, at_beginning: true, ..Before::default() };
        let mut rest = text;
        loop {
            let start = rest;
            let (word, letters) = rest.take_word();
            if word == 0 {
                match rest.next() {
                    None => return,
                    Some(b',') => before = before.after_comma(),
                    Some(LINE_END) => before = Before { at_start: true, ..Before::default() },
                    Some(b'0'..=b'9') => before = before.after_digit(),
                    Some(symbol) => {
                        before.right_after_digit = false;
                        before.right_after_slash = symbol == b'/';
                    }
                }
                continue;
            }
            let mut note = |word: &AddressWord, end: Folded<'a>| {
                if !(is_place && (word.in_place_names || word.says == Says::PossibleCareOf)) {
                    self.note(word.says, part(start), part(end).0, start);
                }
            };
            let here = Here { first: word, before, around };
            for word in tables::address_words(word) {
                if let Some(end) = here.ends(&word, rest, false) {
                    note(&word, end);
                }
            }
            here.in_pieces(rest, letters, |word, end| note(word, end));
            before = before.after_word(word);
        }
    }

    fn note(&mut self, says: Says, (part, text): (Part, &str), last: Part, start: Folded<'_>) {
        let place = match says {
            Says::UsMilitaryPost => {
                self.us_military_post.add(part);
                0
            }
            Says::PoBox => 0,
            Says::CareOf => 1,
            Says::PosteRestante => 2,
            Says::NoFixedAbode => 3,
            Says::PossibleCareOf => {
                self.possible_care_of.add(part);
                self.possible_care_of.add(last);
                return;
            }
        };
        if let Some(found) = self.kinds.get_mut(place) {
            if found.parts.is_empty() {
                found.position = start.position_in(text);
            }
            found.parts.add(part);
            found.parts.add(last);
        }
    }
}

/// The text before a word.
#[derive(Clone, Copy, Default)]
struct Before {
    /// Nothing since the beginning of the line or the last comma.
    at_start: bool,
    /// Nothing at all.
    at_beginning: bool,
    right_after_digit: bool,
    right_after_slash: bool,
    /// Nothing in the line but a house number: `12`, `12 bis`, `5,`.
    after_house_number: bool,
    /// The letters of the word; 0 for none.
    word: u128,
}

impl Before {
    fn after_word(self, word: u128) -> Self {
        const UP_TO_THREE_LETTERS: u128 = 1 << 15;
        let after_house_number = self.after_house_number && word < UP_TO_THREE_LETTERS;
        Self { word, after_house_number, ..Self::default() }
    }

    fn after_digit(self) -> Self {
        let after_house_number = self.at_start || self.after_house_number;
        Self { right_after_digit: true, after_house_number, ..Self::default() }
    }

    fn after_comma(self) -> Self {
        Self { at_start: true, after_house_number: self.after_house_number, ..Self::default() }
    }
}

/// A first word with its context.
struct Here<'a> {
    first: u128,
    before: Before,
    around: &'a Surroundings<'a>,
}

impl Here<'_> {
    /// Returns the end of an expression that begins here, if it is complete and has its meaning here; `rest` begins
    /// after its first word. Its letters may be `apart`.
    fn ends<'t>(&self, word: &AddressWord, rest: Folded<'t>, apart: bool) -> Option<Folded<'t>> {
        let Self { before, around, .. } = self;
        let counts_here = (word.only.is_empty() || word.only.overlap(around.languages))
            && !word.not_in.overlap(around.languages)
            && match word.at {
                At::Anywhere => true,
                At::Start => before.at_start,
                At::Beginning => before.at_beginning,
            };
        if !counts_here {
            return None;
        }
        let (end, seen) = rest.after(word.rest.as_bytes(), apart)?;
        let is_street = word.street_in.overlap(around.languages);
        // "C.P. 12" and "C P 12" are written as one expression; "Scala C P. 2", "12 C P 2" and "12/C" are not.
        let is_floor = word.is_initials()
            && (tables::is_stair(before.word)
                || before.right_after_slash
                || (seen.initials_with_space && !before.at_start)
                || (seen.initials_without_stop && end.peek() == Some(b'.')));
        // The house number "4c/O" has no name after it.
        let is_house_number = before.right_after_digit
            && word.rest.starts_with('/')
            && end.past_blanks().take_word().1 < LETTERS_OF_NAME;
        let needs_number = match word.then {
            Then::Number | Then::BoxNumber | Then::CustomerNumber | Then::NumberOnly => true,
            Then::Anything | Then::NumberOrEnd | Then::Name | Then::NameOrEnd | Then::NameOnly | Then::End => false,
        };
        let is_part_of_code = needs_number && (before.right_after_digit || end.runs_on_into_code());
        let is_in_place_name = word.in_place_names && (before.after_house_number || self.city_goes_on(end));
        let is_name = word.not_after.split_ascii_whitespace().any(|street| before.word == tables::letters(street))
            || word.not_before.split_ascii_whitespace().any(|article| end.past_blanks().is_word(article));
        let says_something_else = is_house_number
            || is_floor
            || is_part_of_code
            || is_in_place_name
            || is_name
            || (is_street && seen.space_after_slash);
        let is_whole = end.ends_word(word.rest.contains('/'), !is_street);
        (is_whole && !says_something_else && self.followed_by(word.then, end)).then_some(end)
    }

    fn followed_by(&self, then: Then, end: Folded<'_>) -> bool {
        let number = || end.number(self.before.at_start);
        let next = end.past_blanks();
        match then {
            Then::Anything => true,
            Then::Number => number().is_some(),
            Then::BoxNumber => {
                number().is_some_and(|number| number.is_box_number() && !number.is_number(self.around.postal_code))
            }
            Then::CustomerNumber => {
                number().is_some_and(|number| number.digits() >= 6 && number.past_number().is_at_end())
            }
            Then::NumberOnly => number().is_some_and(|number| number.past_number().peek().is_none()),
            Then::NumberOrEnd => next.is_at_end() || number().is_some(),
            Then::Name => next.past_line_end().starts_with_letter(),
            Then::NameOrEnd => next.is_at_end() || next.starts_with_letter(),
            Then::NameOnly => next.starts_with_letter() && next.has_no_number_before_comma(),
            Then::End => next.is_at_end(),
        }
    }

    /// Finds words that are written in pieces (`Pack-Station`, `Post` and `fach` in two lines) or with their letters
    /// apart.
    fn in_pieces<'t>(&self, rest: Folded<'t>, letters: u32, mut note: impl FnMut(&AddressWord, Folded<'t>)) {
        let (mut word, mut letters, mut pieces, mut apart) = (self.first, letters, 1, letters == 1);
        let mut end = rest;
        loop {
            let mut next = end.past_joints();
            if !next.starts_with_letter() {
                return;
            }
            let (piece, more) = next.take_word();
            letters += more;
            if letters > LONGEST {
                return;
            }
            word = word << (5 * more) | piece;
            apart &= more == 1;
            pieces += 1;
            end = next;
            if letters < SHORTEST_IN_PIECES && !(apart && pieces >= FEWEST_APART) {
                continue;
            }
            for candidate in tables::address_words(word) {
                let is_sure = matches!(candidate.then, Then::Anything | Then::NumberOrEnd)
                    && candidate.says != Says::PossibleCareOf
                    && candidate.rest.is_empty()
                    && letters >= SHORTEST_IN_PIECES;
                if (apart || is_sure)
                    && let Some(end) = self.ends(&candidate, end, apart)
                {
                    note(&candidate, end);
                }
            }
        }
    }

    /// Returns whether the name of the city has the same word, followed by the same one.
    fn city_goes_on(&self, end: Folded<'_>) -> bool {
        let after = |place: Folded<'_>| place.past_blanks().take_word().0;
        let mut city = Folded::new(self.around.city);
        loop {
            let (word, _) = city.take_word();
            if word == self.first && after(city) == after(end) {
                return true;
            }
            if word == 0 && city.next().is_none() {
                return false;
            }
        }
    }
}

/// Returns whether a text is a placeholder for a missing address: only signs or zeros, `x`, or a word with that
/// meaning of at least so many letters.
pub(super) fn is_no_address(text: Folded<'_>, fewest_letters: u32) -> bool {
    let (mut word, mut letters, mut has_slash, mut has_zero, mut is_x) = (0, 0, false, false, true);
    for symbol in text {
        match symbol {
            b'1'..=b'9' => return false,
            b'0' => has_zero = true,
            b'/' => has_slash = true,
            symbol if is_letter(symbol) => {
                word = tables::with_letter(word, symbol);
                letters += 1;
                is_x &= symbol == b'x';
            }
            _ => {}
        }
    }
    if letters == 0 {
        return true;
    }
    let is_word = (letters >= fewest_letters || has_slash) && tables::means_no_address(word);
    !has_zero && (is_word || (is_x && fewest_letters == 0))
}
