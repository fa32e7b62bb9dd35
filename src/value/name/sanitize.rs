//! Proposes a correction of a name with a fault. Nothing is changed silently: every change is listed, and the
//! applicant decides.

use std::fmt;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{Admitted, CharacterKind, Fault, FaultKind, Name, NameField, Placed, garbled, is_plain, kind};
use crate::character::{Sort, plain_letter};
use crate::value::composition;

/// A proposal, and its changes. Its `Debug` does not show the name.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sanitized {
    /// The proposal. Empty where no name is left, or where it is not certain what was meant.
    pub value: String,
    /// The changes, in the order of the positions. Empty where the name had no fault, or where it is not certain what
    /// was meant.
    pub changes: Vec<Change>,
}

/// One character that the proposal leaves out or replaces. Its `Debug` does not show the characters.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "NameChange"))]
pub struct Change {
    /// Position in the typed text, in characters from 1.
    pub position: usize,
    /// Whether it was removed or replaced.
    pub what: What,
    /// The character, in JSON as its code point: it may be invisible.
    #[serde(serialize_with = "code_point")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub from: char,
    /// The replacement. Empty where the character was removed.
    pub to: String,
}

crate::rulebook::named! {
    /// The kind of change of a character.
    What {
        /// It was removed.
        Removed = "removed",
        /// It was replaced.
        Replaced = "replaced",
    }
}

/// Proposes a name without faults, as far as leaving out and replacing single characters can reach.
///
/// Removed are spaces around the name and doubled ones, symbols beside words and invisible characters. Accents,
/// quotes and dashes that are typed for `'` and `-` become those, mathematical, circled and full-width letters become
/// plain ones, and letters typed as base and accent become one character. Garbled text is decoded where that is
/// certain. Where a symbol or a digit is inside a word, a letter was lost, or the rest looks garbled, nothing is
/// proposed. A name that is too long is not shortened, and `N/A` is kept as a whole last name. The function is
/// idempotent and uses the newest rulebook values.
///
/// ```
/// use onboardable::{NameField, sanitize_name};
///
/// let sanitized = sanitize_name(NameField::Last, " O´Brien\u{200B}");
/// assert_eq!(sanitized.value, "O'Brien");
/// assert_eq!(sanitized.changes.len(), 3);
/// ```
#[must_use]
pub fn sanitize(field: NameField, value: &str) -> Sanitized {
    sanitize_by(Admitted::on(NaiveDate::MAX), field, value)
}

/// Proposes a name like [`sanitize`], by what the given rulebook allows.
#[must_use]
pub fn sanitize_by(admitted: Admitted, field: NameField, value: &str) -> Sanitized {
    // Nearly every name has no fault and is composed.
    if is_plain(value) {
        return Sanitized { value: value.to_owned(), changes: Vec::new() };
    }
    /// After the first pass only faults remain that removals created, such as the next of many signs in a row. What is
    /// not done by then is no name, and nothing is proposed.
    const PASSES: usize = 8;
    let mut characters: Vec<Placed> =
        value.chars().enumerate().map(|(origin, character)| Placed { character, origin }).collect();
    let nothing = || Sanitized { value: String::new(), changes: Vec::new() };
    let is_garbled = garbled::first(value).is_some();
    if is_garbled {
        match garbled::meant(&characters) {
            Some(meant) => characters = meant,
            None => return nothing(),
        }
    }
    for pass in 1..=PASSES {
        characters = compose(&characters);
        let text: String = characters.iter().map(|one| one.character).collect();
        let faults: Vec<Fault> = Name::new(&text).faults(field, admitted).collect();
        if faults.is_empty() {
            break;
        }
        if pass == PASSES || is_garbled && faults.iter().any(|fault| fault.kind == FaultKind::Symbol) {
            return nothing();
        }
        match without_faults(characters, &faults) {
            Some(kept) => characters = kept,
            None => return nothing(),
        }
    }
    let proposal: String = characters.iter().map(|one| one.character).collect();
    // A removal may bring two characters together that look garbled side by side: `Ã`, a blank, `’`.
    if garbled::first(&proposal).is_some() {
        return nothing();
    }
    Sanitized { value: proposal, changes: changes(value, &characters) }
}

/// Removes the faults; `None` where a character inside a word, which may be meant for a letter, would be removed.
fn without_faults(characters: Vec<Placed>, faults: &[Fault]) -> Option<Vec<Placed>> {
    let mut kept = Vec::with_capacity(characters.len());
    let mut faults = faults.iter().peekable();
    // Whether a character that may be meant for a letter was removed since the last one that was kept.
    let mut gap = false;
    for (index, one) in characters.into_iter().enumerate() {
        let fault = faults.next_if(|fault| fault.position == index + 1);
        let replacement = match fault.map(|fault| fault.kind) {
            None => Some(one.character),
            Some(FaultKind::LeadingBlank | FaultKind::TrailingBlank | FaultKind::Misplaced) => None,
            Some(FaultKind::Symbol | FaultKind::Invisible) => written_otherwise(one.character),
        };
        let after_letter = kept
            .last()
            .is_some_and(|last: &Placed| matches!(kind(last.character), CharacterKind::Letter | CharacterKind::Mark));
        match replacement {
            Some(character) => {
                if std::mem::take(&mut gap) && kind(character) == CharacterKind::Letter {
                    return None;
                }
                kept.push(Placed { character, origin: one.origin });
            }
            // A digit before a word is typed for a letter, too: `4nna`.
            None if fault.is_some_and(|fault| fault.kind == FaultKind::Symbol) => {
                gap |= after_letter || one.character.is_numeric();
            }
            None => gap |= after_letter && Sort::of(one.character) == Sort::Hidden,
        }
    }
    Some(kept)
}

/// Returns the sign that was probably meant.
fn written_otherwise(character: char) -> Option<char> {
    match character {
        // Accents, primes and quotes that keyboards offer instead of an apostrophe.
        '\u{60}' | '\u{B4}' | '\u{2CA}' | '\u{2CB}' | '\u{2C8}' | '\u{384}' | '\u{55A}' | '\u{5F3}' | '\u{7F4}'
        | '\u{7F5}' | '\u{1FBD}' | '\u{1FBF}' | '\u{1FEF}' | '\u{1FFD}' | '\u{1FFE}' | '\u{2018}' | '\u{201A}'
        | '\u{201B}' | '\u{2032}' | '\u{2035}' | '\u{2039}' | '\u{203A}' | '\u{275B}' | '\u{275C}' | '\u{A78F}'
        | '\u{FF07}' | '\u{FF40}' => Some('\''),
        '\u{58A}'
        | '\u{5BE}'
        | '\u{1806}'
        | '\u{2012}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{FE58}'
        | '\u{FE63}'
        | '\u{FF0D}' => Some('-'),
        '\u{FF0E}' => Some('.'),
        _ if character.is_whitespace() => Some(' '),
        _ => plain_letter(character),
    }
}

/// Composes piece by piece, so that every character keeps its position.
fn compose(characters: &[Placed]) -> Vec<Placed> {
    let mut composed = Vec::with_capacity(characters.len());
    let mut piece: Vec<Placed> = Vec::new();
    for one in characters {
        if composition::begins_piece(one.character) {
            compose_piece(&piece, &mut composed);
            piece.clear();
        }
        piece.push(*one);
    }
    compose_piece(&piece, &mut composed);
    composed
}

fn compose_piece(piece: &[Placed], composed: &mut Vec<Placed>) {
    let text: String = piece.iter().map(|one| one.character).collect();
    let mut origins = piece.iter().map(|one| one.origin);
    let mut origin = 0;
    for character in composition::composed(&text).chars() {
        origin = origins.next().unwrap_or(origin);
        composed.push(Placed { character, origin });
    }
}

/// Lists the change of each character.
fn changes(value: &str, characters: &[Placed]) -> Vec<Change> {
    let mut left = characters.iter().peekable();
    let mut changes = Vec::new();
    for (origin, from) in value.chars().enumerate() {
        let mut to = String::new();
        while let Some(one) = left.next_if(|one| one.origin == origin) {
            to.push(one.character);
        }
        if !to.chars().eq([from]) {
            let what = if to.is_empty() { What::Removed } else { What::Replaced };
            changes.push(Change { position: origin + 1, what, from, to });
        }
    }
    changes
}

fn code_point<S: Serializer>(character: &char, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("U+{:04X}", u32::from(*character)))
}

impl fmt::Debug for Sanitized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sanitized").field("changes", &self.changes).finish_non_exhaustive()
    }
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.what, self.position)
    }
}
