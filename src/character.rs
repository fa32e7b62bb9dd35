//! Sorts characters, by their general category in the Unicode Character Database, as far as names, numbers and
//! reports distinguish them, and maps stylised characters to plain ones.

pub mod table;

use table::RUNS;

/// A sort of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A letter of any script.
    Letter,
    /// A mark on a letter or beside it.
    Mark,
    /// A hyphen or dash of any length.
    Dash,
    /// A digit, or any other punctuation or symbol.
    Sign,
    /// A space of any width. Tabs and line breaks are hidden.
    Space,
    /// A character that only affects the appearance of others, such as a soft hyphen.
    Format,
    /// A control character, a line separator, or an unassigned character.
    Hidden,
}

/// The sorts, in the order of the numbers that a run ends with.
const SORTS: [Sort; 7] = [Sort::Letter, Sort::Mark, Sort::Dash, Sort::Sign, Sort::Space, Sort::Format, Sort::Hidden];

impl Sort {
    /// Returns the sort of a character.
    #[must_use]
    pub fn of(character: char) -> Self {
        // No run begins with a character and a number as high as this.
        let after = RUNS.partition_point(|run| *run <= u32::from(character) << BITS | MASK);
        let run = after.checked_sub(1).and_then(|at| RUNS.get(at)).copied();
        run.and_then(|run| SORTS.get((run & MASK) as usize)).copied().unwrap_or(Self::Hidden)
    }
}

/// Returns whether a character is a letter or mark by its category but invisible: fillers, variation selectors, the
/// grapheme joiner.
#[must_use]
pub const fn is_filler(character: char) -> bool {
    matches!(
        character,
        '\u{034F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Returns whether a character is invisible: control and format characters, fillers, unassigned ones.
#[must_use]
pub fn shows_nothing(character: char) -> bool {
    is_filler(character) || matches!(Sort::of(character), Sort::Format | Sort::Hidden)
}

/// Returns whether a text has no visible character. Nearly every text begins with a visible one.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    !text.starts_with(|first: char| first.is_ascii_graphic())
        && text.chars().all(|one| shows_nothing(one) || Sort::of(one) == Sort::Space)
}

/// Returns the ASCII character of a full-width one; any other unchanged.
#[must_use]
pub const fn half_width(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => ((character as u32 - 0xFEE0) as u8) as char,
        other => other,
    }
}

/// Returns the ASCII letter of a full-width, circled, squared or mathematical one.
#[must_use]
pub const fn plain_letter(character: char) -> Option<char> {
    let first = match character {
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => return Some(half_width(character)),
        '\u{1D400}'..='\u{1D6A3}' => 0x1D400,
        '\u{24B6}'..='\u{24E9}' => 0x24B6,
        '\u{1F130}'..='\u{1F149}' => 0x1F130,
        '\u{1F150}'..='\u{1F169}' => 0x1F150,
        '\u{1F170}'..='\u{1F189}' => 0x1F170,
        _ => return None,
    };
    let place = ((character as u32 - first) % 52) as u8;
    Some((if place < 26 { b'A' + place } else { b'a' + place - 26 }) as char)
}

/// Returns whether a character is a usual separator between the groups of a number, or invisible.
#[must_use]
pub fn separates_groups(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '.' | ',' | ':' | ';' | '/' | '\\' | '_' | '|' | '~' | '\'' | '"' | '`')
        || matches!(character, '\u{AC}' | '·' | '•' | '‧' | '∙' | '⋅' | '−' | '∕' | '⁄' | '’' | '‘' | '“' | '”' | '´')
        || matches!(Sort::of(character), Sort::Dash | Sort::Format)
}

const BITS: u32 = 3;
const MASK: u32 = (1 << BITS) - 1;

/// Encodes a run as one number, which orders by the character.
const fn run(first: u32, sort: Sort) -> u32 {
    first << BITS | sort as u32
}

/// Returns whether a character is visible and does not affect the layout around it.
pub(crate) fn is_visible(character: char) -> bool {
    match Sort::of(character) {
        Sort::Letter | Sort::Mark | Sort::Dash | Sort::Sign => true,
        Sort::Space => character == ' ',
        Sort::Format | Sort::Hidden => false,
    }
}

#[cfg(test)]
mod tests {
    use unicode_properties::{GeneralCategory as Is, GeneralCategoryGroup as Group, UnicodeGeneralCategory as _};

    use super::*;

    #[test]
    fn of_all_spaces_one_does_not_affect_the_layout() {
        for visible in ['a', 'ß', 'я', '\u{301}', '5', '-', '\u{2014}', '€', ' '] {
            assert!(is_visible(visible), "{}", visible.escape_unicode());
        }
        for other in ['\u{A0}', '\u{3000}', '\u{2003}', '\t', '\n', '\u{200B}', '\u{AD}', '\u{2028}', '\u{202E}'] {
            assert!(!is_visible(other), "{}", other.escape_unicode());
        }
    }

    #[test]
    fn letters_of_every_style_are_read_plainly() {
        for (first, last) in [
            ('\u{FF21}', '\u{FF3A}'),
            ('\u{24B6}', '\u{24CF}'),
            ('\u{1F130}', '\u{1F149}'),
            ('\u{1F150}', '\u{1F169}'),
            ('\u{1F170}', '\u{1F189}'),
            ('\u{1D400}', '\u{1D419}'),
        ] {
            let plain: Option<String> = (first..=last).map(plain_letter).collect();
            assert_eq!(plain.as_deref(), Some("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), "{first}");
        }
    }

    #[test]
    fn every_character_has_the_sort_of_its_category() {
        for character in '\0'..=char::MAX {
            let (category, group) = (character.general_category(), character.general_category_group());
            let is_one = match Sort::of(character) {
                Sort::Letter => group == Group::Letter,
                Sort::Mark => matches!(category, Is::NonspacingMark | Is::SpacingMark),
                Sort::Dash => category == Is::DashPunctuation,
                Sort::Sign => {
                    matches!(group, Group::Number | Group::Punctuation | Group::Symbol)
                        && category != Is::DashPunctuation
                        || category == Is::EnclosingMark
                }
                Sort::Space => category == Is::SpaceSeparator,
                Sort::Format => category == Is::Format,
                Sort::Hidden => {
                    matches!(group, Group::Other | Group::Separator)
                        && !matches!(category, Is::Format | Is::SpaceSeparator)
                }
            };
            assert!(is_one, "U+{:04X} is {category:?}", u32::from(character));
        }
    }
}
