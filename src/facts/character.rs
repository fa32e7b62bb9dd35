//! What sort of character one is, by its general category in the Unicode Character Database: as far as names, IBANs
//! and reports tell characters apart.

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
    /// What only tells how other characters are set, such as a soft hyphen.
    Format,
    /// A control, a line separator, or what Unicode gives no meaning.
    Hidden,
}

/// By number as in a run.
const SORTS: [Sort; 7] = [Sort::Letter, Sort::Mark, Sort::Dash, Sort::Sign, Sort::Space, Sort::Format, Sort::Hidden];

impl Sort {
    /// The sort of a character.
    #[must_use]
    pub fn of(character: char) -> Self {
        // No run begins with a character and a number as high as this.
        let after = RUNS.partition_point(|run| *run <= u32::from(character) << BITS | MASK);
        let run = after.checked_sub(1).and_then(|at| RUNS.get(at)).copied();
        run.and_then(|run| SORTS.get((run & MASK) as usize)).copied().unwrap_or(Self::Hidden)
    }
}

const BITS: u32 = 3;
const MASK: u32 = (1 << BITS) - 1;

/// A run as one number, which orders by the character.
const fn run(first: u32, sort: Sort) -> u32 {
    first << BITS | sort as u32
}

/// Whether a character is seen where it is shown, and moves nothing around it.
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
