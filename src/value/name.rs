//! Checks a name character by character, and gives the position of each character that does not belong in it.
//!
//! The bank refuses "symbols" and "emojis" and does not define them ("Video identification", step 1). We classify
//! characters by their Unicode general category, and the characters allowed in a name are our reading: letters and
//! marks of every script, single spaces, hyphens, apostrophes, full stops after a letter, and the few signs that a
//! script writes names with (a Catalan `l·l`, a Hebrew geresh, the dot between Japanese names, the joiners of Persian
//! and Indic scripts). Signs that Unicode classifies as letters are symbols. Not covered: whether a name is the one
//! on the document.
//!
//! Positions count Unicode characters from 1. Nothing here allocates, except [`sanitize`].

mod garbled;
mod sanitize;
mod script;
mod sign;

pub use sanitize::{Change, Sanitized, sanitize, sanitize_by};

use chrono::NaiveDate;

use super::composition;
use crate::character::{Sort, is_filler};
use crate::rulebook::values::name::{LINKS, MAX_MARKS, NO_LAST_NAME};
use crate::rulebook::{Asked, On, Rulebook, named};

named! {
    /// The field of a name.
    NameField {
        /// `first_name`, with all middle names.
        First = "first_name",
        /// `last_name`, with all its parts. Only here may `N/A` mean "none".
        Last = "last_name",
    }
}

/// A name as typed. Its `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    text: &'a str,
    /// Whether the name was checked and every character is allowed: no rule has to check again.
    is_faultless: bool,
}

/// A character that does not belong where it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The kind of fault.
    pub kind: FaultKind,
    /// Position in characters from 1.
    pub position: usize,
    /// The character.
    pub character: char,
}

/// The kind of fault of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// White space, or an invisible character, before the name.
    LeadingBlank,
    /// White space after the name.
    TrailingBlank,
    /// A symbol, an emoji, a digit, or punctuation that does not occur in names.
    Symbol,
    /// An invisible character, or one that looks like an ordinary space.
    Invisible,
    /// A character that occurs in names, but not here.
    Misplaced,
}

/// The texts and characters that the rulebook allows in names on a day.
#[derive(Clone, Copy)]
pub struct Admitted {
    /// The texts that may replace a missing last name.
    pub no_last_name: &'static [&'static str],
    /// Words with a slash that link a name to that of a father or husband.
    pub links: &'static [&'static str],
    /// The number of marks that one letter may have.
    pub marks: usize,
}

impl Admitted {
    /// Returns what a rulebook allows on a day.
    #[must_use]
    pub fn by(asked: &impl Asked) -> Self {
        Self {
            no_last_name: NO_LAST_NAME.at(asked),
            links: LINKS.at(asked),
            marks: usize::try_from(MAX_MARKS.at(asked)).unwrap_or_default(),
        }
    }

    /// Returns what the built-in rulebook allows on a day.
    #[must_use]
    pub fn on(day: NaiveDate) -> Self {
        Self::by(&On(Rulebook::builtin(), day))
    }
}

/// A character, and its original position, from 0.
#[derive(Clone, Copy)]
struct Placed {
    character: char,
    origin: usize,
}

/// Returns whether the name of an account holder is the person's: the last name and a first name, and nothing else,
/// in any order and case. `None` where it may be: another alphabet, accents left out, a name that is only partly the
/// same.
#[must_use]
pub fn is_held_by(holder: &str, first: &str, last: &str) -> Option<bool> {
    fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
        text.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty())
    }
    fn same(one: &str, other: &str) -> bool {
        one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
    }
    let in_holder = |word: &str| words(holder).any(|one| same(one, word));
    let is_of_person = |word: &str| words(first).chain(words(last)).any(|one| same(one, word));
    let is_same = words(last).all(in_holder) && words(first).any(in_holder) && words(holder).all(is_of_person);
    let is_another = !words(holder).any(is_of_person) && [holder, first, last].iter().all(|text| text.is_ascii());
    match (is_same, is_another) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

impl<'a> Name<'a> {
    /// Creates a name that may be in either field.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, is_faultless: is_plain(text) }
    }

    /// Creates the name of a field and checks it once for every kind of fault.
    #[must_use]
    pub(crate) fn of_field(text: &'a str, field: NameField, admitted: Admitted) -> Self {
        let name = Self::new(text);
        let is_faultless = name.is_faultless
            || (name.faults(field, admitted).next().is_none()
                && script::mixed(text).is_none()
                && garbled::first(text).is_none());
        Self { text, is_faultless }
    }

    /// Returns the name as typed.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.text
    }

    /// Returns whether it has no visible character.
    #[must_use]
    pub fn is_blank(self) -> bool {
        !self.is_faultless
            && self.text.chars().all(|one| {
                matches!(kind(one), CharacterKind::Space | CharacterKind::Joiner | CharacterKind::Invisible)
            })
    }

    /// Returns whether it begins with these ASCII letters and signs in any letter case, white space before it aside.
    #[must_use]
    pub fn begins_with(self, prefix: &str) -> bool {
        let name = self.text.trim_start();
        name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    }

    /// Returns whether it is this word in any letter case, white space around it aside.
    #[must_use]
    pub fn is_word(self, word: &str) -> bool {
        self.text.trim().eq_ignore_ascii_case(word)
    }

    /// Returns the first character of garbled text, such as `Ã¶` for `ö`, and its position.
    #[must_use]
    pub fn garbled(self) -> Option<(usize, char)> {
        if self.is_faultless { None } else { garbled::first(self.text) }
    }

    /// Returns the number of characters of its composed form: `é` counts once, however it was typed.
    #[must_use]
    pub fn length(self) -> usize {
        if self.text.is_ascii() { self.text.len() } else { composition::composed_length(self.text) }
    }

    /// Returns whether its composed form has more than this many characters. A character has at least one byte.
    #[must_use]
    pub fn is_longer_than(self, characters: usize) -> bool {
        self.text.len() > characters && self.length() > characters
    }

    /// Returns the first fault of a kind.
    #[must_use]
    pub fn first(self, kind: FaultKind, field: NameField, admitted: Admitted) -> Option<Fault> {
        if self.is_faultless { None } else { self.faults(field, admitted).find(|fault| fault.kind == kind) }
    }

    /// Returns the first letter that is of another script than the letters before it in the same word, where both
    /// scripts have look-alike letters.
    #[must_use]
    pub fn mixed_script(self) -> Option<(usize, char)> {
        if self.is_faultless { None } else { script::mixed(self.text) }
    }

    /// Returns every character that does not belong where it is, in order.
    pub fn faults(self, field: NameField, admitted: Admitted) -> impl Iterator<Item = Fault> + 'a {
        let body = self.text.trim_end_matches(is_space).trim_start_matches(is_leading_blank);
        let start = self.text.trim_end_matches(is_space).len() - body.len();
        let end = start + body.len();
        let means_none = field == NameField::Last && admitted.no_last_name.contains(&body);
        let mut around = Around::new(body, admitted);
        let mut characters = self.text.char_indices().enumerate();
        std::iter::from_fn(move || {
            loop {
                let (index, (at, character)) = characters.next()?;
                let kind = if at < start {
                    Some(FaultKind::LeadingBlank)
                } else if at >= end {
                    Some(FaultKind::TrailingBlank)
                } else if means_none {
                    None
                } else {
                    around.check(at - start, character)
                };
                if let Some(kind) = kind {
                    return Some(Fault { kind, position: index + 1, character });
                }
            }
        })
    }
}

/// The context of a character.
struct Around<'a> {
    body: &'a str,
    /// The end of the part after which only hyphens and spaces follow.
    core_end: usize,
    admitted: Admitted,
    /// Whether there is a Latin letter.
    is_latin: bool,
    previous: Option<char>,
    /// Whether anything but hyphens and spaces came before.
    has_begun: bool,
    /// Whether there is a base for a mark.
    has_base: bool,
    marks: usize,
}

impl<'a> Around<'a> {
    fn new(body: &'a str, admitted: Admitted) -> Self {
        let is_edge = |one| matches!(kind(one), CharacterKind::Hyphen | CharacterKind::Space);
        let core_end = body.trim_end_matches(is_edge).len();
        let is_latin = body.bytes().any(|byte| byte.is_ascii_alphabetic());
        Self { body, core_end, admitted, is_latin, previous: None, has_begun: false, has_base: false, marks: 0 }
    }

    fn check(&mut self, at: usize, character: char) -> Option<FaultKind> {
        let next = self.body.get(at + character.len_utf8()..).and_then(|rest| rest.chars().next());
        let next_is_letter = next.is_some_and(|next| self::kind(next) == CharacterKind::Letter);
        let kind = kind(character);
        let fault = match kind {
            CharacterKind::Letter if sign::is_click(character) => {
                let begins = self.previous.is_none_or(|previous| self::kind(previous) == CharacterKind::Hyphen);
                let names = next.is_some_and(char::is_uppercase);
                (!begins || !names).then_some(FaultKind::Symbol)
            }
            CharacterKind::Letter if sign::is_raised(character) => {
                let follows = self.previous.is_some_and(|one| one == '.' || self::kind(one) == CharacterKind::Letter);
                (!follows).then_some(FaultKind::Symbol)
            }
            CharacterKind::Letter if self.is_latin && script::is_picture_beside_latin(character) => {
                let (before, after) = (self.previous.unwrap_or(' '), next.unwrap_or(' '));
                let is_alone = before == ' ' && after == ' ';
                (is_alone || script::is_latin(before) || script::is_latin(after)).then_some(FaultKind::Symbol)
            }
            CharacterKind::Letter => None,
            CharacterKind::Mark => {
                self.marks += 1;
                (!self.has_base || self.marks > self.admitted.marks).then_some(FaultKind::Misplaced)
            }
            CharacterKind::Space => (self.previous == Some(' ')).then_some(FaultKind::Misplaced),
            CharacterKind::Hyphen => (!self.has_begun || at >= self.core_end).then_some(FaultKind::Misplaced),
            CharacterKind::Apostrophe => {
                let doubled = self.previous.is_some_and(|previous| self::kind(previous) == CharacterKind::Apostrophe);
                (doubled || (!self.has_base && !next_is_letter)).then_some(FaultKind::Misplaced)
            }
            CharacterKind::FullStop => (!self.has_base).then_some(FaultKind::Misplaced),
            CharacterKind::ScriptSign => {
                (!script::writes_with(character, self.previous, next)).then_some(FaultKind::Symbol)
            }
            CharacterKind::Joiner => (!script::joins(self.previous, next)).then_some(FaultKind::Invisible),
            CharacterKind::Symbol if character == '/' && self.links(at) => None,
            CharacterKind::Symbol => Some(FaultKind::Symbol),
            CharacterKind::Invisible => Some(FaultKind::Invisible),
        };
        self.previous = Some(character);
        self.has_begun |= !matches!(kind, CharacterKind::Hyphen | CharacterKind::Space);
        match kind {
            // A mark on a symbol belongs to the fault of the symbol.
            CharacterKind::Letter | CharacterKind::Symbol => (self.has_base, self.marks) = (true, 0),
            CharacterKind::Mark | CharacterKind::Joiner | CharacterKind::ScriptSign | CharacterKind::Invisible => {}
            CharacterKind::Space | CharacterKind::Hyphen | CharacterKind::Apostrophe | CharacterKind::FullStop => {
                (self.has_base, self.marks) = (false, 0);
            }
        }
        fault
    }
}

impl Around<'_> {
    /// Returns whether the slash is part of a word such as `A/L`, beside another word.
    fn links(&self, slash: usize) -> bool {
        let word = slash.checked_sub(1).zip(slash.checked_add(2));
        word.is_some_and(|(start, end)| {
            let is_separate = self.body.get(..start).is_some_and(|before| before.is_empty() || before.ends_with(' '))
                && self.body.get(end..).is_some_and(|after| after.is_empty() || after.starts_with(' '));
            let word = self.body.get(start..end).unwrap_or_default();
            is_separate
                && word.len() < self.body.len()
                && self.admitted.links.iter().any(|link| link.eq_ignore_ascii_case(word))
        })
    }
}

/// The kind of a character in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CharacterKind {
    Letter,
    Mark,
    /// The ordinary space.
    Space,
    Hyphen,
    Apostrophe,
    FullStop,
    /// Punctuation that some scripts write names with.
    ScriptSign,
    /// The zero-width joiner and non-joiner, which some scripts need between letters.
    Joiner,
    Symbol,
    Invisible,
}

fn kind(character: char) -> CharacterKind {
    match character {
        'a'..='z' | 'A'..='Z' => CharacterKind::Letter,
        ' ' => CharacterKind::Space,
        '-' | '\u{2010}' | '\u{2011}' => CharacterKind::Hyphen,
        '\'' | '\u{2019}' => CharacterKind::Apostrophe,
        '.' => CharacterKind::FullStop,
        '\u{200C}' | '\u{200D}' => CharacterKind::Joiner,
        '!'..='~' => CharacterKind::Symbol,
        _ if is_filler(character) => CharacterKind::Invisible,
        _ if sign::is_apostrophe(character) => CharacterKind::Apostrophe,
        _ if script::is_sign(character) => CharacterKind::ScriptSign,
        _ => by_sort(character),
    }
}

fn by_sort(character: char) -> CharacterKind {
    match Sort::of(character) {
        Sort::Letter if sign::is_symbol(character) => CharacterKind::Symbol,
        Sort::Letter => CharacterKind::Letter,
        Sort::Mark => CharacterKind::Mark,
        Sort::Dash | Sort::Sign => CharacterKind::Symbol,
        Sort::Space | Sort::Format | Sort::Hidden => CharacterKind::Invisible,
    }
}

/// Returns whether a character is a space of any width. Tabs and line breaks are control characters, which are never
/// allowed.
fn is_space(character: char) -> bool {
    character == ' ' || (!character.is_ascii() && Sort::of(character) == Sort::Space)
}

/// Returns whether a character is refused at the beginning: white space, or an invisible character.
fn is_leading_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Returns whether a name has only Latin letters of Europe with at most one sign between two of them. Such a name has
/// no fault, and most names are like that.
fn is_plain(text: &str) -> bool {
    let is_letter = |one| matches!(one, 'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ž');
    // These letters may also be bytes of UTF-8 read as Windows-1252: see `garbled`.
    let may_be_byte = |one| matches!(one, 'Œ' | 'œ' | 'Š' | 'š' | 'Ÿ' | 'Ž' | 'ž');
    let (mut after_letter, mut before) = (false, ' ');
    text.chars().all(|one| match one {
        one if may_be_byte(one) && !std::mem::replace(&mut before, one).is_ascii() => false,
        ' ' | '-' | '\'' => std::mem::replace(&mut after_letter, false),
        letter => {
            after_letter = is_letter(letter);
            before = letter;
            after_letter
        }
    }) && after_letter
}

impl std::fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Name(..)")
    }
}

impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {}", self.kind, self.position)
    }
}

#[cfg(test)]
mod tests;
