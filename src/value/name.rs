//! A name, character by character: what in it is no part of a name, and where.
//!
//! The bank refuses "symbols" and "emojis" and does not say what those are ("Video identification", step 1). What a
//! character is, we take from the Unicode general category, and what a name may hold is our reading: letters and
//! marks of every script, single spaces, hyphens, apostrophes, full stops after a letter, and the few signs that a
//! script writes names with (a Catalan `l·l`, a Hebrew geresh, the dot between Japanese names, the joiners of
//! Persian and Indic scripts). Signs that Unicode files under letters are symbols. Not covered: whether a name
//! is the one on the document.
//!
//! Positions count Unicode characters from 1. Nothing here allocates, but for [`sanitize`].

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
    /// Which name it is.
    NameField {
        /// `first_name`, with all middle names.
        First = "first_name",
        /// `last_name`, with all its parts. Only here may `N/A` stand for "none".
        Last = "last_name",
    }
}

/// A name as it was typed. Its `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    text: &'a str,
    /// It was looked through, and no character of it is a fault: no rule has to look again.
    is_faultless: bool,
}

/// A character that does not belong where it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong with it.
    pub kind: FaultKind,
    /// Its place, counted in characters from 1.
    pub position: usize,
    /// The character.
    pub character: char,
}

/// What is wrong with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// White space, or what looks like none at all, before the name.
    LeadingBlank,
    /// White space after the name.
    TrailingBlank,
    /// A symbol, an emoji, a digit, or punctuation that names are not written with.
    Symbol,
    /// Nobody sees it, or it looks like an ordinary space and is none.
    Invisible,
    /// Names are written with it, but not here.
    Misplaced,
}

/// What the rulebook admits on a day.
#[derive(Clone, Copy)]
pub struct Admitted {
    /// What may stand for the last name where there is none.
    pub no_last_name: &'static [&'static str],
    /// Words with a slash that link a name to that of a father or husband.
    pub links: &'static [&'static str],
    /// Marks that one letter may carry.
    pub marks: usize,
}

impl Admitted {
    /// What a rulebook admits on a day.
    #[must_use]
    pub fn by(asked: &impl Asked) -> Self {
        Self {
            no_last_name: NO_LAST_NAME.at(asked),
            links: LINKS.at(asked),
            marks: usize::try_from(MAX_MARKS.at(asked)).unwrap_or_default(),
        }
    }

    /// What the built-in rulebook admits on a day.
    #[must_use]
    pub fn on(day: NaiveDate) -> Self {
        Self::by(&On(Rulebook::builtin(), day))
    }
}

/// A character, and where it came from, counted from 0.
#[derive(Clone, Copy)]
struct Placed {
    character: char,
    origin: usize,
}

/// Whether the name that an account is held in is the person's: the last name and a first name, and nothing else, in
/// any order and case. `None` where it may be: another alphabet, accents left out, a name that is only partly the same.
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
    /// A name that may be in either field.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, is_faultless: is_plain(text) }
    }

    /// The name of a field, looked through once for all that may be wrong with it there.
    #[must_use]
    pub(crate) fn of_field(text: &'a str, field: NameField, admitted: Admitted) -> Self {
        let name = Self::new(text);
        let is_faultless = name.is_faultless
            || (name.faults(field, admitted).next().is_none()
                && script::mixed(text).is_none()
                && garbled::first(text).is_none());
        Self { text, is_faultless }
    }

    /// The name as it was typed.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.text
    }

    /// Whether no letter and no sign can be seen.
    #[must_use]
    pub fn is_blank(self) -> bool {
        !self.is_faultless
            && self.text.chars().all(|one| {
                matches!(kind(one), CharacterKind::Space | CharacterKind::Joiner | CharacterKind::Invisible)
            })
    }

    /// Whether it begins with these ASCII letters and signs in any letter case, white space before it aside.
    #[must_use]
    pub fn begins_with(self, prefix: &str) -> bool {
        let name = self.text.trim_start();
        name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    }

    /// Whether it is this word in any letter case, white space around it aside.
    #[must_use]
    pub fn is_word(self, word: &str) -> bool {
        self.text.trim().eq_ignore_ascii_case(word)
    }

    /// The first character that a program has spoiled, and its position.
    #[must_use]
    pub fn garbled(self) -> Option<(usize, char)> {
        if self.is_faultless { None } else { garbled::first(self.text) }
    }

    /// How many characters its composed form has: `é` counts once, however it was typed.
    #[must_use]
    pub fn length(self) -> usize {
        if self.text.is_ascii() { self.text.len() } else { composition::composed_length(self.text) }
    }

    /// Whether its composed form has more characters than these. A character takes a byte at least.
    #[must_use]
    pub fn is_longer_than(self, characters: usize) -> bool {
        self.text.len() > characters && self.length() > characters
    }

    /// The first fault of a kind.
    #[must_use]
    pub fn first(self, kind: FaultKind, field: NameField, admitted: Admitted) -> Option<Fault> {
        if self.is_faultless { None } else { self.faults(field, admitted).find(|fault| fault.kind == kind) }
    }

    /// The first letter that, in one word, comes from another script than the letters before it, where both have
    /// letters that look alike.
    #[must_use]
    pub fn mixed_script(self) -> Option<(usize, char)> {
        if self.is_faultless { None } else { script::mixed(self.text) }
    }

    /// Every character that does not belong where it is, in order.
    pub fn faults(self, field: NameField, admitted: Admitted) -> impl Iterator<Item = Fault> + 'a {
        let body = self.text.trim_end_matches(is_space).trim_start_matches(is_leading_blank);
        let start = self.text.trim_end_matches(is_space).len() - body.len();
        let end = start + body.len();
        let stands_for_none = field == NameField::Last && admitted.no_last_name.contains(&body);
        let mut around = Around::new(body, admitted);
        let mut characters = self.text.char_indices().enumerate();
        std::iter::from_fn(move || {
            loop {
                let (index, (at, character)) = characters.next()?;
                let kind = if at < start {
                    Some(FaultKind::LeadingBlank)
                } else if at >= end {
                    Some(FaultKind::TrailingBlank)
                } else if stands_for_none {
                    None
                } else {
                    around.judge(at - start, character)
                };
                if let Some(kind) = kind {
                    return Some(Fault { kind, position: index + 1, character });
                }
            }
        })
    }
}

/// What is around the character that is looked at.
struct Around<'a> {
    body: &'a str,
    /// Where nothing but hyphens and spaces follows.
    core_end: usize,
    admitted: Admitted,
    /// Whether there is a Latin letter.
    is_latin: bool,
    previous: Option<char>,
    /// Whether anything but hyphens and spaces came before.
    has_begun: bool,
    /// Whether a mark would have something to stand on.
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

    fn judge(&mut self, at: usize, character: char) -> Option<FaultKind> {
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
            // A mark on a symbol is the symbol's fault.
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
    /// Whether the slash here is that of a word such as `A/L`, beside another word.
    fn links(&self, slash: usize) -> bool {
        let word = slash.checked_sub(1).zip(slash.checked_add(2));
        word.is_some_and(|(start, end)| {
            let stands_alone =
                self.body.get(..start).is_some_and(|before| before.is_empty() || before.ends_with(' '))
                    && self.body.get(end..).is_some_and(|after| after.is_empty() || after.starts_with(' '));
            let word = self.body.get(start..end).unwrap_or_default();
            stands_alone
                && word.len() < self.body.len()
                && self.admitted.links.iter().any(|link| link.eq_ignore_ascii_case(word))
        })
    }
}

/// What a character is in a name.
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

/// Spaces of any width. Tabs and line breaks are controls, and never pass.
fn is_space(character: char) -> bool {
    character == ' ' || (!character.is_ascii() && Sort::of(character) == Sort::Space)
}

/// What the bank refuses at the beginning: white space, and what looks like nothing at all.
fn is_leading_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Latin letters of Europe with at most one sign between two of them. Such a name has no fault of any kind, and
/// most names are such.
fn is_plain(text: &str) -> bool {
    let is_letter = |one| matches!(one, 'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ž');
    // Bytes of UTF-8 read as Windows-1252 are such letters, too: see `garbled`.
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
