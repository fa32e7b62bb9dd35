//! Rules that depend on the script: signs and joiners that only some scripts use in names, and letters that look
//! alike in several scripts.
//!
//! Source: the Unicode Standard's blocks (Blocks.txt), checked 2026-11-21, by the chapters on the scripts named here.
//! Ranges of whole blocks are enough: whether a character is a letter is checked separately.

use super::{CharacterKind, kind};

/// Returns whether a character is punctuation that some scripts use in names.
pub(super) const fn is_sign(character: char) -> bool {
    matches!(
        character,
        '\u{B7}'
            | '\u{387}'
            | '\u{55A}'
            | '\u{58A}'
            | '\u{5BE}'
            | '\u{5F3}'
            | '\u{5F4}'
            | '\u{F0B}'
            | '\u{F0C}'
            | '\u{640}'
            | '\u{1361}'
            | '\u{3005}'
            | '\u{309D}'
            | '\u{309E}'
            | '\u{30A0}'
            | '\u{30FB}'..='\u{30FE}' | '\u{FF65}' | '\u{FF70}'
    )
}

/// Returns whether a sign is at a place where its script uses it.
pub(super) fn writes_with(sign: char, previous: Option<char>, next: Option<char>) -> bool {
    let after = |is_of: fn(char) -> bool| previous.is_some_and(is_of);
    let between = |is_of: fn(char) -> bool| after(is_of) && next.is_some_and(is_of);
    match sign {
        // Catalan `l·l`; and between the parts of a foreign name in Chinese.
        '\u{B7}' | '\u{387}' => between(|one| matches!(one, 'l' | 'L')) || between(is_east_asian),
        '\u{55A}' | '\u{58A}' => between(is_armenian),
        '\u{5BE}' => between(is_hebrew),
        // Geresh and gershayim may end a name.
        '\u{5F3}' | '\u{5F4}' => after(is_hebrew),
        '\u{F0B}' | '\u{F0C}' => after(is_tibetan),
        '\u{1361}' => between(is_ethiopic),
        '\u{30A0}' | '\u{30FB}' | '\u{FF65}' => between(is_east_asian),
        // Signs that lengthen or repeat the letter before them.
        '\u{3005}' | '\u{309D}' | '\u{309E}' | '\u{30FC}'..='\u{30FE}' | '\u{FF70}' => after(is_east_asian),
        // The Arabic tatweel: there is no other sign.
        _ => after(is_arabic),
    }
}

/// Returns whether the joiner or non-joiner between two characters changes how their script is written.
pub(super) fn joins(previous: Option<char>, next: Option<char>) -> bool {
    let is_joined =
        |one: char| needs_joiners(one) && matches!(kind(one), CharacterKind::Letter | CharacterKind::Mark);
    let Some(previous) = previous.filter(|one| is_joined(*one)) else { return false };
    // An Indic virama with a joiner may end a word: the older spelling of the Malayalam chillu letters.
    let ends_word = next.is_none_or(|next| {
        matches!(kind(next), CharacterKind::Space | CharacterKind::Hyphen | CharacterKind::FullStop)
    });
    next.is_some_and(is_joined) || (ends_word && is_virama(previous))
}

/// Returns the first letter of another script than the letters before it in its word, and its position from 1. Only
/// scripts with look-alike letters are distinguished.
pub(super) fn mixed(text: &str) -> Option<(usize, char)> {
    let mut word: Option<Script> = None;
    for (index, character) in text.chars().enumerate() {
        match kind(character) {
            CharacterKind::Letter => match (word, script(character)) {
                (Some(word), Some(script)) if word != script => return Some((index + 1, character)),
                (None, script @ Some(_)) => word = script,
                (Some(_) | None, None) | (Some(_), Some(_)) => {}
            },
            CharacterKind::Mark | CharacterKind::Joiner | CharacterKind::Invisible => {}
            CharacterKind::Space
            | CharacterKind::Hyphen
            | CharacterKind::Apostrophe
            | CharacterKind::FullStop
            | CharacterKind::ScriptSign
            | CharacterKind::Symbol => {
                word = None;
            }
        }
    }
    None
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Cherokee,
}

/// Returns whether a letter is of a script that a name in Latin letters uses only for a picture: `ツ`, `ღ`. Han and
/// hangul are excluded, because one character of theirs may be a whole name.
pub(super) const fn is_picture_beside_latin(letter: char) -> bool {
    let may_be_name = matches!(
        letter,
        '\u{1100}'..='\u{11FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}'
    );
    letter as u32 > 0x2FF && script(letter).is_none() && !may_be_name
}

/// Returns whether a letter is Latin.
pub(super) fn is_latin(letter: char) -> bool {
    script(letter) == Some(Script::Latin)
}

/// Returns the script of a letter, if it is one of those with look-alike letters.
const fn script(letter: char) -> Option<Script> {
    match letter {
        'A'..='Z'
        | 'a'..='z'
        | '\u{C0}'..='\u{2AF}'
        | '\u{1D00}'..='\u{1D25}'
        | '\u{1D6B}'..='\u{1D77}'
        | '\u{1D79}'..='\u{1D9A}'
        | '\u{1E00}'..='\u{1EFF}'
        | '\u{2C60}'..='\u{2C7F}'
        | '\u{A722}'..='\u{A787}'
        | '\u{A78B}'..='\u{A7FF}'
        | '\u{AB30}'..='\u{AB64}'
        | '\u{FB00}'..='\u{FB06}'
        | '\u{FF21}'..='\u{FF3A}'
        | '\u{FF41}'..='\u{FF5A}' => Some(Script::Latin),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A69F}' => Some(Script::Cyrillic),
        '\u{531}'..='\u{58F}' | '\u{FB13}'..='\u{FB17}' => Some(Script::Armenian),
        '\u{13A0}'..='\u{13FF}' | '\u{AB70}'..='\u{ABBF}' => Some(Script::Cherokee),
        _ => None,
    }
}

/// Returns whether a character is of a script whose letters change shape with their neighbours.
const fn needs_joiners(character: char) -> bool {
    matches!(
        character,
        // Arabic, Syriac, N'Ko and their supplements
        '\u{600}'..='\u{7FF}' | '\u{840}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
            // Devanagari to Sinhala
            | '\u{900}'..='\u{DFF}'
            // Myanmar, Khmer, Mongolian, Balinese to Batak
            | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1A20}'..='\u{1AAF}' | '\u{1B00}'..='\u{1BFF}'
            // Saurashtra, Devanagari Extended, Javanese, Myanmar Extended, Meetei Mayek
            | '\u{A880}'..='\u{A8FF}' | '\u{A980}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{ABC0}'..='\u{ABFF}'
            // Hanifi Rohingya, the Indic scripts of the second plane, Adlam
            | '\u{10D00}'..='\u{10D3F}' | '\u{11000}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}'
    )
}

/// Returns whether a character is a mark that drops an Indic vowel: they have the same offset in each block from
/// Devanagari to Malayalam.
const fn is_virama(character: char) -> bool {
    let code = character as u32;
    matches!(character, '\u{900}'..='\u{D7F}') && code % 0x80 == 0x4D || matches!(character, '\u{DCA}')
}

const fn is_armenian(character: char) -> bool {
    matches!(character, '\u{531}'..='\u{556}' | '\u{561}'..='\u{587}')
}

const fn is_hebrew(character: char) -> bool {
    matches!(
        character,
        '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}' | '\u{5D0}'..='\u{5EA}' | '\u{5F3}' | '\u{FB1D}'..='\u{FB4F}'
    )
}

const fn is_arabic(character: char) -> bool {
    matches!(
        character,
        '\u{610}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{8A0}'..='\u{8FF}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
    )
}

const fn is_tibetan(character: char) -> bool {
    matches!(character, '\u{F40}'..='\u{FBC}')
}

const fn is_ethiopic(character: char) -> bool {
    matches!(character, '\u{1200}'..='\u{135F}' | '\u{1380}'..='\u{139F}' | '\u{2D80}'..='\u{2DDF}')
}

/// Returns whether a character is Han, kana or hangul.
const fn is_east_asian(character: char) -> bool {
    matches!(
        character,
        '\u{3005}'..='\u{3007}' | '\u{3031}'..='\u{3035}' | '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}'
            | '\u{30FC}'..='\u{30FF}' | '\u{3105}'..='\u{312F}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}'
            | '\u{20000}'..='\u{323AF}'
    )
}
