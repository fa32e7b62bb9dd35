//! A finding: what a rule answered that was not clear, and the evidence for it.

mod json;

#[expect(clippy::disallowed_types, reason = "nothing goes by its order, and its hash is the same in every run")]
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

use crate::application::{Change, Pointer};
use crate::rulebook::{Effect, Light, RuleId, Words};

/// What a rule answered that was not clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// Whether it found something; otherwise it is unknown.
    pub is_found: bool,
    /// What that means: the rule's own effect where it found something, [`Effect::Complete`] for what is unknown, and
    /// [`Effect::Note`] for either where the rule is only a note.
    pub effect: Effect,
    /// Where it saw it.
    pub evidence: Evidence,
}

impl Finding {
    /// The light of this finding.
    #[must_use]
    pub const fn light(&self) -> Light {
        self.effect.light()
    }

    /// Whether it was found and neither passes nor is supplied on the way to a later gate: a refusal, a question or a
    /// value that is wrong.
    pub(crate) const fn stays(&self) -> bool {
        match self.effect {
            Effect::Deny | Effect::Clarify | Effect::Correct => self.is_found,
            Effect::Note | Effect::Wait | Effect::Complete => false,
        }
    }
}

/// What a rule answers of one applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It looked, and what it looks for is not there.
    Clear,
    /// What it looks for is there.
    Found(Evidence),
    /// A field it needs is missing or unreadable: the evidence names it.
    Unknown(Evidence),
}

/// Where in the application a rule saw what it saw. Holds places and facts about them, never a value of the
/// application as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The fields, as JSON pointers.
    pub fields: Vec<Pointer>,
    /// Of what is unknown, those of the fields that state something, which cannot be evaluated. The others are missing.
    pub unusable: Vec<Pointer>,
    /// What the rule's words may say beyond the place: the names are declared in the rule's entry as `details`.
    pub details: Vec<(&'static str, Detail)>,
}

/// A fact about a place that may be shown without the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A count, a position or an age.
    Number(i64),
    /// A day computed from the judged-as-of day and the rulebook.
    Day(chrono::NaiveDate),
    /// A word of the rulebook's own tables.
    Word(&'static str),
    /// A part of a sentence in both languages, which may hold other details, and its name for machines.
    Phrase(&'static str, Words),
    /// The calling code of a phone number.
    CallingCode(u16),
    /// A single character that does not belong where it is.
    Character(char),
}

impl Detail {
    /// A count or a position.
    pub(crate) fn number(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Answer {
    /// Found at one field.
    pub fn found(field: impl Into<Pointer>) -> Self {
        Self::Found(Evidence::at(field))
    }

    /// Unknown for want of one field.
    pub fn unknown(field: impl Into<Pointer>) -> Self {
        Self::Unknown(Evidence::at(field))
    }

    /// Found at these fields, or clear where there are none.
    pub fn found_at(fields: impl IntoIterator<Item = Pointer>) -> Self {
        Evidence::at_each(fields).map_or(Self::Clear, Self::Found)
    }

    /// Unknown at these fields, or clear where there are none.
    pub fn unknown_at(fields: impl IntoIterator<Item = Pointer>) -> Self {
        Evidence::at_each(fields).map_or(Self::Clear, Self::Unknown)
    }

    /// The same answer with a detail of its evidence.
    #[must_use]
    pub fn with(mut self, name: &'static str, detail: Detail) -> Self {
        match &mut self {
            Self::Clear => {}
            Self::Found(evidence) | Self::Unknown(evidence) => evidence.details.push((name, detail)),
        }
        self
    }

    /// The same answer with the last good day, where it is known.
    #[must_use]
    pub(crate) fn with_last_day(self, last_day: impl Into<Option<chrono::NaiveDate>>) -> Self {
        match last_day.into() {
            Some(day) => self.with("last_day", Detail::Day(day)),
            None => self,
        }
    }

    /// As [`Answer::or`], with the other answer made only where this one is not found yet.
    #[must_use]
    #[inline]
    pub fn or_else(self, other: impl FnOnce() -> Self) -> Self {
        if matches!(self, Self::Found(_)) { self } else { self.or(other()) }
    }

    /// The answer of a rule that reads several fields: found outweighs unknown, unknown outweighs clear, and
    /// equal answers join their evidence.
    #[must_use]
    #[inline]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (answer, Self::Clear) | (Self::Clear, answer) => answer,
            (one, other) => one.and(other),
        }
    }

    /// Joins two answers that are not clear: see [`Answer::or`].
    #[inline(never)]
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (answer, Self::Clear) | (Self::Clear, answer) => answer,
            (Self::Found(a), Self::Found(b)) => Self::Found(a.joined(b)),
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(a.joined(b)),
            (found @ Self::Found(_), Self::Unknown(_)) | (Self::Unknown(_), found @ Self::Found(_)) => found,
        }
    }
}

impl Answer {
    /// The evidence of an answer that is not clear.
    #[must_use]
    pub fn into_evidence(self) -> Option<Evidence> {
        match self {
            Self::Clear => None,
            Self::Found(evidence) | Self::Unknown(evidence) => Some(evidence),
        }
    }
}

impl Evidence {
    pub(crate) fn at(field: impl Into<Pointer>) -> Self {
        Self::at_pointer(field.into())
    }

    // Not inlined: nearly every line of every rule makes one.
    #[inline(never)]
    fn at_pointer(field: Pointer) -> Self {
        Self { fields: vec![field], ..Self::default() }
    }

    /// At these fields; `None` where there are none.
    fn at_each(fields: impl IntoIterator<Item = Pointer>) -> Option<Self> {
        let mut all: Option<Self> = None;
        for field in fields {
            match &mut all {
                Some(all) => all.push(field),
                None => all = Some(Self::at_pointer(field)),
            }
        }
        all
    }

    /// Few fields are compared one by one as they come. Of many that would be quadratic: what is named twice then is
    /// left out by [`Self::once`], when all are there.
    #[inline(never)]
    fn push(&mut self, field: Pointer) {
        if self.fields.len() >= FEW || !self.fields.contains(&field) {
            self.fields.push(field);
        }
    }

    /// The first fields on their own, each with the details, and the rest of them together.
    pub(crate) fn split(self, alone: usize) -> impl Iterator<Item = Self> {
        let mut fields = self.fields;
        let rest = fields.split_off(alone.min(fields.len()));
        let groups = fields.into_iter().map(|field| vec![field]).chain((!rest.is_empty()).then_some(rest));
        groups.map(move |fields| {
            let unusable = self.unusable.iter().filter(|one| fields.contains(one)).cloned().collect();
            Self { fields, unusable, details: self.details.clone() }
        })
    }

    /// The same evidence with each field once.
    pub(crate) fn once(mut self) -> Self {
        if self.fields.len() > FEW {
            let mut met = Pointers::default();
            let is_new: Vec<bool> = self.fields.iter().map(|field| met.add(field)).collect();
            let mut is_new = is_new.into_iter();
            self.fields.retain(|_| is_new.next().unwrap_or(true));
        }
        self
    }

    /// Points to the change instead of the person where it is the change that states the field.
    pub(crate) fn move_to_change(&mut self, change: &Change<'_>) {
        for field in self.fields.iter_mut().chain(&mut self.unusable) {
            let Some(rest) = field.as_str().strip_prefix("/person/") else { continue };
            if change.states(rest) {
                *field = Pointer::new(format!("/change/{rest}"));
            }
        }
    }

    fn joined(mut self, other: Self) -> Self {
        for field in other.fields {
            self.push(field);
        }
        // One set of words, one set of details: the first field's.
        if self.details.is_empty() {
            self.details = other.details;
        }
        self
    }
}

/// So many fields are compared one by one before a set of them is worth its making.
const FEW: usize = 16;

/// Pointers, each with how often it was added: the first few in a list, which is quicker, all others by their hash, which
/// keeps the cost linear (in the order of the alphabet they took 2.19 times the instructions for twice as many). The hash
/// needs no secret, because pointers are made of names of our own and places in lists.
#[derive(Default)]
pub(crate) struct Pointers<'f> {
    few: Vec<(&'f Pointer, u32)>,
    #[expect(clippy::disallowed_types, reason = "as above")]
    others: HashMap<&'f str, u32, BuildHasherDefault<DefaultHasher>>,
}

impl<'f> Pointers<'f> {
    /// Whether it is the first of its kind.
    fn add(&mut self, pointer: &'f Pointer) -> bool {
        if let Some(count) = self.of(pointer) {
            *count = count.saturating_add(1);
            return false;
        }
        if self.few.len() < FEW {
            self.few.push((pointer, 1));
        } else {
            self.others.insert(pointer.as_str(), 1);
        }
        true
    }

    pub(crate) fn add_each(&mut self, pointers: &'f [Pointer]) {
        for pointer in pointers {
            self.add(pointer);
        }
    }

    pub(crate) fn remove_each(&mut self, pointers: &[Pointer]) {
        for pointer in pointers {
            if let Some(count) = self.of(pointer) {
                *count = count.saturating_sub(1);
            }
        }
    }

    fn of(&mut self, pointer: &Pointer) -> Option<&mut u32> {
        match self.few.iter_mut().find(|(one, _)| *one == pointer) {
            Some((_, count)) => Some(count),
            None if self.others.is_empty() => None,
            None => self.others.get_mut(pointer.as_str()),
        }
    }

    pub(crate) fn count(&self, pointer: &Pointer) -> u32 {
        match self.few.iter().find(|(one, _)| *one == pointer) {
            Some((_, count)) => *count,
            None => self.others.get(pointer.as_str()).copied().unwrap_or_default(),
        }
    }

    /// Whether a pointer, or one that it is inside of, was added.
    pub(crate) fn hold(&self, pointer: &Pointer) -> bool {
        if self.few.iter().any(|(outer, _)| pointer.is_within(outer)) {
            return true;
        }
        let text = pointer.as_str();
        let ends = text.match_indices('/').map(|(end, _)| end).chain([text.len()]);
        !self.others.is_empty() && ends.filter_map(|end| text.get(..end)).any(|outer| self.others.contains_key(outer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_outweighs_unknown_outweighs_clear() {
        let found = || Answer::found("/a");
        let unknown = || Answer::unknown("/b");
        assert_eq!(found().or(unknown()), found());
        assert_eq!(unknown().or(found()), found());
        assert_eq!(unknown().or(Answer::Clear), unknown());
        assert_eq!(found().or(found()), found());
    }

    #[test]
    fn of_many_fields_each_is_named_once() {
        let place = |index: usize| Pointer::new(format!("/tax_identifications/{index}"));
        let answer = (0..100).map(|index| Answer::found(place(index % 40))).fold(Answer::Clear, Answer::or);
        let fields = answer.into_evidence().map(|evidence| evidence.once().fields);
        assert_eq!(fields, Some((0..40).map(place).collect()));
    }

    #[test]
    fn pointers_hold_what_is_inside_of_them() {
        let mut pointers = Pointers::default();
        let (person, other) = (Pointer::from("/person"), Pointer::from("/personal"));
        assert!(pointers.add(&person) && !pointers.add(&person));
        assert!(pointers.hold(&person) && pointers.hold(&Pointer::from("/person/title")) && !pointers.hold(&other));
        pointers.remove_each(std::slice::from_ref(&person));
        assert_eq!((pointers.count(&person), pointers.count(&other)), (1, 0));
    }
}
