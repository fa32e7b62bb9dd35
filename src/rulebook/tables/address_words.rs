//! The words that make a line of an address something other than a physical address.
//!
//! They are in one text, a line for each set of conditions under which words count, so that a browser loads few
//! bytes. A line is its conditions, a colon, and its words with commas between them. The conditions are written as
//!
//! 1. the meaning of the words, [`Says`]: a letter of `BMCRFP`; or other words of the table: `S` a word before the
//!    letter of a staircase, `N` a placeholder for a missing address;
//! 2. what must follow, [`Then`], and where they must begin, [`At`]: a digit, and `<` or `^`;
//! 3. `~` where places are named with them;
//! 4. after `+`, `-` and `/` some languages, a letter for each: `only`, `not_in` and `street_in` of [`AddressWord`];
//! 5. after `>` and `=` some words: `not_after` and `not_before`.

use super::{ADDRESS_WORDS, ADDRESS_WORDS_COUNT, INDEX};

/// The meaning of an address word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// A PO box, a parcel station, or the counter of a post office.
    PoBox,
    /// The same, at a military or diplomatic post office of the United States.
    UsMilitaryPost,
    /// At another person's address.
    CareOf,
    /// Mail is held at a post office.
    PosteRestante,
    /// The person has no home.
    NoFixedAbode,
    /// May be care-of; never decides.
    PossibleCareOf,
}

/// What must follow an address word, in the same line, for it to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Nothing in particular.
    Anything,
    /// A number, with or without `Nr.`, `n°`, `No`.
    Number,
    /// The same, of one to four digits, and not the address's own post code.
    BoxNumber,
    /// The same, of six digits or more, and nothing after it.
    CustomerNumber,
    /// The same, and nothing after it in the address.
    NumberOnly,
    /// A number, or the line ends.
    NumberOrEnd,
    /// A word.
    Name,
    /// A word, or the line ends.
    NameOrEnd,
    /// A word, and no number before the next comma.
    NameOnly,
    /// Nothing: the line ends.
    End,
}

/// Where an address word must begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Anywhere.
    Anywhere,
    /// As the first word of a line, or after a comma.
    Start,
    /// As the first word of the address.
    Beginning,
}

/// Some of the languages of the address words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Languages(pub(super) u64);

impl Languages {
    /// Returns whether it is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns whether one of them is among others.
    #[must_use]
    pub const fn overlap(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    const fn add(&mut self, letter: u8) {
        self.0 |= 1 << (letter & 63);
    }
}

/// A word that makes a line something other than a physical address.
#[derive(Clone, Copy, Debug)]
pub struct AddressWord {
    /// The rest of the expression after its first word: ` box` after `po`. Lower-case ASCII; a space matches any run
    /// of spaces, full stops and hyphens between two words, `_` one full stop or space between two initials, `/` one
    /// slash and `.` one full stop, with or without spaces around it, `#` a number.
    pub rest: &'static str,
    /// Its meaning for the line.
    pub says: Says,
    /// What must follow.
    pub then: Then,
    /// Where it must begin.
    pub at: At,
    /// Counts only where one of these is spoken; none: everywhere.
    pub only: Languages,
    /// Has another meaning where one of these is spoken.
    pub not_in: Languages,
    /// Its slash abbreviates "street" where one of these is spoken.
    pub street_in: Languages,
    /// Towns and hamlets are named with it.
    pub in_place_names: bool,
    /// Words that, right before it, make it part of a street's name, with spaces between them.
    pub not_after: &'static str,
    /// Words that, right after it, make it part of a street's name, with spaces between them.
    pub not_before: &'static str,
}

impl AddressWord {
    /// Returns whether it consists of initials only: `c p`.
    #[must_use]
    pub fn is_initials(&self) -> bool {
        self.rest.contains('_') && !self.rest.contains(' ')
    }

    /// Reads the rest of an expression and its conditions; `None` for one that is no address word.
    fn new(rest: &'static str, manner: &'static str) -> Option<Self> {
        let (manner, not_before) = manner.split_once('=').unwrap_or((manner, ""));
        let (manner, not_after) = manner.split_once('>').unwrap_or((manner, ""));
        let mut signs = manner.bytes();
        let says = match signs.next()? {
            b'B' => Says::PoBox,
            b'M' => Says::UsMilitaryPost,
            b'C' => Says::CareOf,
            b'R' => Says::PosteRestante,
            b'F' => Says::NoFixedAbode,
            b'P' => Says::PossibleCareOf,
            // The others have functions of their own.
            _ => return None,
        };
        let mut word = Self {
            rest,
            says,
            then: Then::Anything,
            at: At::Anywhere,
            only: Languages(0),
            not_in: Languages(0),
            street_in: Languages(0),
            in_place_names: false,
            not_after,
            not_before,
        };
        let mut languages = &mut word.only;
        for sign in signs {
            match sign {
                b'1' => word.then = Then::Number,
                b'2' => word.then = Then::BoxNumber,
                b'3' => word.then = Then::CustomerNumber,
                b'4' => word.then = Then::NumberOnly,
                b'5' => word.then = Then::NumberOrEnd,
                b'6' => word.then = Then::Name,
                b'7' => word.then = Then::NameOrEnd,
                b'8' => word.then = Then::NameOnly,
                b'9' => word.then = Then::End,
                b'<' => word.at = At::Start,
                b'^' => word.at = At::Beginning,
                b'~' => word.in_place_names = true,
                b'+' => languages = &mut word.only,
                b'-' => languages = &mut word.not_in,
                b'/' => languages = &mut word.street_in,
                letter => languages.add(letter),
            }
        }
        Some(word)
    }
}

/// Returns the address words that begin with this word, given as its [`letters`].
pub fn address_words(first: u128) -> impl Iterator<Item = AddressWord> {
    INDEX.words.find(first).filter_map(|(rest, manner)| AddressWord::new(rest, manner))
}

/// Returns whether a letter of a staircase or building follows a word, given as its [`letters`].
#[must_use]
pub fn is_stair(word: u128) -> bool {
    INDEX.words.find(word).any(|(_, manner)| manner == "S")
}

/// Returns whether a text is a placeholder for a missing address, given as its [`letters`].
#[must_use]
pub fn means_no_address(text: u128) -> bool {
    INDEX.words.find(text).any(|(_, manner)| manner == "N")
}

/// Encodes a word of `a-z` as one number, five bits to a letter, so that words are compared at once. Beyond 25
/// letters the first ones are dropped; no shorter word gives the same number, because no letter is 0.
#[must_use]
pub const fn letters(word: &str) -> u128 {
    let (mut packed, mut rest) = (0, word.as_bytes());
    while let [letter, tail @ ..] = rest {
        packed = with_letter(packed, *letter);
        rest = tail;
    }
    packed
}

/// Appends a letter to [`letters`], `a-z` or `A-Z`; 127 makes a word that is in no table.
#[must_use]
pub const fn with_letter(letters: u128, letter: u8) -> u128 {
    letters << 5 | (letter & 31) as u128
}

/// The position of each word in the text, so that it need not be read again.
pub(super) struct AddressIndex {
    /// The first of the [`Place`]s whose first words have the same [`mark`] but for its lower half.
    first_of: [u16; 256],
    /// The one with index 0 is a dummy.
    places: [Place; 1 + ADDRESS_WORDS_COUNT],
}

/// The position of a word.
#[derive(Clone, Copy)]
struct Place {
    manner: u16,
    word: u16,
    /// The lower half of the [`mark`] of its first word.
    mark: u16,
    /// The next place in the same list; 0 for none.
    next: u16,
}

impl AddressIndex {
    pub(super) fn new() -> Self {
        let none = Place { manner: 0, word: 0, mark: 0, next: 0 };
        let mut index = Self { first_of: [0; 256], places: [none; 1 + ADDRESS_WORDS_COUNT] };
        let (mut manner, mut word, mut first, mut is_first, mut count) = (0, 0, 0, false, 0);
        for (symbol, next) in ADDRESS_WORDS.bytes().chain([b'\n']).zip(1..) {
            match symbol {
                b'a'..=b'z' if is_first => first = with_letter(first, symbol),
                b':' | b',' | b'\n' => {
                    if symbol != b':' {
                        count += 1;
                        index.add(count, first, manner, word);
                    }
                    if symbol == b'\n' {
                        manner = next;
                    }
                    (word, first, is_first) = (next, 0, true);
                }
                _ => is_first = false,
            }
        }
        index
    }

    fn add(&mut self, place: u16, first: u128, manner: u16, word: u16) {
        let (list, mark) = mark(first);
        if let (Some(first), Some(one)) = (self.first_of.get_mut(list), self.places.get_mut(usize::from(place))) {
            *one = Place { manner, word, mark, next: *first };
            *first = place;
        }
    }

    /// Returns the expressions that begin with this word, each with its conditions.
    fn find(&self, first: u128) -> impl Iterator<Item = (&'static str, &'static str)> {
        let (list, mark) = mark(first);
        let mut place = self.first_of.get(list).copied().unwrap_or_default();
        core::iter::from_fn(move || self.next(&mut place, first, mark))
    }

    fn next(&self, place: &mut u16, first: u128, mark: u16) -> Option<(&'static str, &'static str)> {
        while *place > 0 {
            let one = self.places.get(usize::from(*place))?;
            *place = one.next;
            if one.mark != mark {
                continue;
            }
            let text = ADDRESS_WORDS.get(usize::from(one.word)..)?;
            let (begins, text) = text.split_at_checked(text.bytes().take_while(u8::is_ascii_lowercase).count())?;
            if letters(begins) == first {
                let rest = text.split([',', '\n']).next()?;
                return Some((rest, ADDRESS_WORDS.get(usize::from(one.manner)..)?.split(':').next()?));
            }
        }
        None
    }
}

/// Returns the index of a word among 256 lists, and a mark that distinguishes it from most others there.
const fn mark(letters: u128) -> (usize, u16) {
    let mixed = ((letters ^ letters >> 31) as u32 ^ (letters >> 62) as u32).wrapping_mul(0x9E37_79B1);
    ((mixed >> 24) as usize, (mixed >> 8) as u16)
}
