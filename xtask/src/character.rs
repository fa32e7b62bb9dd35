//! `src/character/table.rs`: the sort of each character, by the Unicode Character Database.
//!
//! The rules distinguish letters, marks, signs and invisible characters. The crate with all thirty categories,
//! `unicode-properties`, would cost the browser 14 KB more, so only these sorts are copied. A test compares every
//! character with that crate.

use unicode_properties::{GeneralCategory as Is, GeneralCategoryGroup as Group, UnicodeGeneralCategory as _};

use crate::composition::{hex, table};

/// The path of the generated file.
pub const PATH: &str = "src/character/table.rs";

/// Returns the generated file, already in its final layout.
pub fn tables() -> String {
    let mut runs: Vec<(char, &str)> = Vec::new();
    for one in '\0'..=char::MAX {
        let sort = sort(one);
        if runs.last().is_none_or(|(_, last)| *last != sort) {
            runs.push((one, sort));
        }
    }
    let (major, minor, patch) = unicode_properties::UNICODE_VERSION;
    let mut out = format!(
        "//! What sort of character one is. Generated; do not edit.\n\
         //!\n\
         //! Source: Unicode Character Database {major}.{minor}.{patch}, by way of \
         `unicode-properties`. Written by\n\
         //! `cargo xtask bless`.\n\n\
         use super::Sort::{{Dash, Format, Hidden, Letter, Mark, Sign, Space}};\nuse super::run;\n"
    );
    table(
        &mut out,
        "The first character of every run of one sort, and the sort.",
        "RUNS",
        "u32",
        runs.into_iter().map(|(first, sort)| format!("run({},{sort})", hex(first))),
    );
    out
}

fn sort(character: char) -> &'static str {
    match (character.general_category(), character.general_category_group()) {
        // A mark that encloses a letter turns it into a sign, such as a keycap.
        (Is::EnclosingMark, _) => "Sign",
        (Is::DashPunctuation, _) => "Dash",
        (Is::SpaceSeparator, _) => "Space",
        (Is::Format, _) => "Format",
        (_, Group::Letter) => "Letter",
        (_, Group::Mark) => "Mark",
        (_, Group::Number | Group::Punctuation | Group::Symbol) => "Sign",
        (_, Group::Separator | Group::Other) => "Hidden",
    }
}
