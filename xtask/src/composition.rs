//! `src/value/composition/tables.rs`: the decompositions of characters, by the Unicode Character Database.
//!
//! The rules crate counts the characters of a name in its composed form. The crate for that, `unicode-normalization`,
//! would cost the browser more than all rules together, so only its canonical part is copied, as tables of numbers. A
//! property test compares them with that crate.

#![allow(clippy::indexing_slicing, reason = "a generator may fail loudly")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_normalization::{UNICODE_VERSION, UnicodeNormalization as _};

/// Algorithmically composed, and so in no table.
const HANGUL: std::ops::RangeInclusive<char> = '가'..='힣';

/// The path of the generated file.
pub const PATH: &str = "src/value/composition/tables.rs";

/// Returns the generated file, already in its final layout.
pub fn tables() -> String {
    let full: BTreeMap<char, Vec<char>> = ('\0'..=char::MAX)
        .filter(|one| !HANGUL.contains(one))
        .map(|one| {
            let mut parts = Vec::new();
            decompose_canonical(one, |part| parts.push(part));
            (one, parts)
        })
        .filter(|(one, parts)| parts != &[*one])
        .collect();
    // Of several with the same parts, the one that parts compose to.
    let by_parts: BTreeMap<&[char], char> = full
        .iter()
        .map(|(one, parts)| {
            (parts.as_slice(), parts.iter().copied().nfc().next().filter(|_| is_composed(parts)).unwrap_or(*one))
        })
        .collect();
    let mut singles = Vec::new();
    let mut pairs = Vec::new();
    for (&one, parts) in &full {
        match parts.as_slice() {
            [only] => singles.push([one, *only]),
            [first, last] => pairs.push([one, *first, *last]),
            [rest @ .., last] => pairs.push([one, by_parts[rest], *last]),
            [] => unreachable!("a decomposition is never empty"),
        }
    }
    let is_narrow = |entry: &[char]| entry.iter().all(|part| u16::try_from(*part as u32).is_ok());
    let (narrow_singles, wide_singles): (Vec<_>, Vec<_>) = singles.into_iter().partition(|entry| is_narrow(entry));
    let (narrow_pairs, wide_pairs): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|entry| is_narrow(entry));
    let composes = |entry: &[char; 3]| compose(entry[1], entry[2]) == Some(entry[0]);
    let mut order: Vec<usize> = (0..narrow_pairs.len()).filter(|at| composes(&narrow_pairs[*at])).collect();
    order.sort_by_key(|at| (narrow_pairs[*at][1], narrow_pairs[*at][2]));
    assert!(wide_pairs.iter().all(|[_, first, last]| !is_narrow(&[*first, *last])), "the searches rely on it");
    let wide_composing = wide_pairs.iter().filter(|entry| composes(entry));
    let mut joining: Vec<char> = narrow_pairs
        .iter()
        .chain(&wide_pairs)
        .filter(|entry| composes(entry) && canonical_combining_class(entry[2]) == 0)
        .map(|entry| entry[2])
        .collect();
    joining.sort_unstable();
    joining.dedup();

    let (major, minor, patch) = UNICODE_VERSION;
    let mut out = format!(
        "//! Canonical compositions, singletons and classes of marks. Generated; do not edit.\n\
         //!\n\
         //! Source: Unicode Character Database {major}.{minor}.{patch}, by way of \
         `unicode-normalization`. Written by\n\
         //! `cargo xtask bless`. Hangul is not in here: it is computed.\n"
    );
    // Column by column: it is a quarter smaller in a browser.
    for (about, name, part) in [
        ("Composed of two, in order.", "WHOLES", 0),
        ("The first part of each of `WHOLES`.", "FIRSTS", 1),
        ("The last part of each of `WHOLES`.", "LASTS", 2),
    ] {
        table(&mut out, about, name, "u16", narrow_pairs.iter().map(|entry| hex(entry[part])));
    }
    table(
        &mut out,
        "Composed, first part, last part, beyond the first plane.",
        "WIDE_PAIRS",
        "[u32; 3]",
        wide_pairs.iter().map(|e| row(e)),
    );
    table(
        &mut out,
        "Places in `WHOLES` of what composes again, in the order of the parts.",
        "BY_PARTS",
        "u16",
        order.iter().map(ToString::to_string),
    );
    table(
        &mut out,
        "The composed of `WIDE_PAIRS` that compose again.",
        "WIDE_COMPOSED",
        "u32",
        wide_composing.map(|e| hex(e[0])),
    );
    table(
        &mut out,
        "Characters that stand for another, in order.",
        "SINGLES",
        "u16",
        narrow_singles.iter().map(|entry| hex(entry[0])),
    );
    table(
        &mut out,
        "The other of each of `SINGLES`.",
        "OTHERS",
        "u16",
        narrow_singles.iter().map(|entry| hex(entry[1])),
    );
    table(
        &mut out,
        "The same where one of the two is beyond the first plane.",
        "WIDE_SINGLES",
        "u32",
        wide_singles.iter().map(|entry| hex(entry[0])),
    );
    table(
        &mut out,
        "The other of each of `WIDE_SINGLES`.",
        "WIDE_OTHERS",
        "u32",
        wide_singles.iter().map(|entry| hex(entry[1])),
    );
    table(&mut out, "Last parts that are no marks, without Hangul.", "JOINING", "u32", joining.into_iter().map(hex));
    table(
        &mut out,
        "Marks that follow one another and are of one class: the first of them, and in the last byte the class.",
        "MARKS",
        "u32",
        classes().into_iter().map(|(first, _, class)| format!("{:#x}", (first as u32) << 8 | u32::from(class))),
    );
    table(
        &mut out,
        "How many more follow each of `MARKS`.",
        "FURTHER_MARKS",
        "u8",
        classes().into_iter().map(|(first, last, _)| (last as u32 - first as u32).to_string()),
    );
    out
}

/// Returns whether parts compose to a single character.
fn is_composed(parts: &[char]) -> bool {
    parts.iter().copied().nfc().count() == 1
}

fn classes() -> Vec<(char, char, u8)> {
    let mut ranges: Vec<(char, char, u8)> = Vec::new();
    for one in '\0'..=char::MAX {
        let class = canonical_combining_class(one);
        match ranges.last_mut() {
            _ if class == 0 => {}
            Some((_, last, same)) if *same == class && *last as u32 + 1 == one as u32 => *last = one,
            Some(_) | None => ranges.push((one, one, class)),
        }
    }
    ranges
}

pub fn hex(one: char) -> String {
    format!("{:#x}", one as u32)
}

fn row(entry: &[char]) -> String {
    format!("[{}]", entry.iter().map(|part| hex(*part)).collect::<Vec<_>>().join(","))
}

pub fn table(out: &mut String, about: &str, name: &str, of: &str, entries: impl Iterator<Item = String>) {
    let entries: Vec<_> = entries.collect();
    let _ = write!(out, "\n/// {about}\n#[rustfmt::skip]\npub static {name}: [{of}; {}] = [", entries.len());
    let mut column = usize::MAX;
    for entry in entries {
        if column > 110 - entry.len() {
            out.push_str("\n   ");
            column = 4;
        }
        let _ = write!(out, " {entry},");
        column += entry.len() + 2;
    }
    out.push_str("\n];\n");
}
