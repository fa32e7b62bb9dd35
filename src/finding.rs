//! A finding: an answer of a rule that is not clear, and the evidence for it.

mod json;

#[expect(clippy::disallowed_types, reason = "nothing goes by its order, and its hash is the same in every run")]
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

use crate::application::{Change, Pointer};
use crate::rulebook::{Effect, Light, RuleId, Words};

/// An answer of a rule that is not clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// Whether the rule found something; otherwise its answer is unknown.
    pub is_found: bool,
    /// The consequence: the rule's own effect where it found something, [`Effect::Complete`] for an unknown answer,
    /// and [`Effect::Note`] for either where the rule is only a note, and where a person cleared the finding.
    pub effect: Effect,
    /// The fields with the evidence.
    pub evidence: Evidence,
    /// The decision of a person that cleared the finding.
    pub cleared: Option<Cleared>,
}

/// A decision of a person that cleared a finding: where it is recorded, and how long it counts. Never who decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    /// The entry of `clearances`, as a JSON pointer.
    pub clearance: Pointer,
    /// The UTC day on which it was decided.
    pub at: chrono::NaiveDate,
    /// The last day on which it counts.
    pub until: chrono::NaiveDate,
}

impl Finding {
    /// Returns the light of this finding.
    #[must_use]
    pub const fn light(&self) -> Light {
        self.effect.light()
    }

    /// Returns whether it will not be resolved on the way to a later gate: a refusal, an open question or a wrong
    /// value.
    pub(crate) const fn stays(&self) -> bool {
        match self.effect {
            Effect::Deny | Effect::Clarify | Effect::Correct => self.is_found,
            Effect::Note | Effect::Wait | Effect::Complete => false,
        }
    }
}

/// The answer of a rule for one applicant: clear, found or unknown.
// One word, because every line of every rule passes one on: the two that are not clear differ in their grounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The rule has no finding.
    Clear,
    /// The rule has a finding, or it cannot tell.
    NotClear(Box<Grounds>),
}

/// Why an answer is not clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// Whether the rule has a finding. Otherwise a field that it needs is missing or unreadable: the evidence names it.
    pub is_found: bool,
    /// The fields with the evidence.
    pub evidence: Evidence,
}

/// The fields of an application on which an answer is based. Contains places and facts about them, never a whole
/// value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The fields, as JSON pointers.
    pub fields: Vec<Pointer>,
    /// If the answer is unknown, the fields that have a value which cannot be evaluated. The others are missing.
    pub unusable: Vec<Pointer>,
    /// Details for the rule's texts beyond the place: their names are declared in the rule's entry as `details`.
    pub details: Vec<(&'static str, Detail)>,
}

/// A fact about a place that may be shown without the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A count, a position or an age.
    Number(i64),
    /// A day computed from the day of the evaluation and the rulebook.
    Day(chrono::NaiveDate),
    /// A word of the rulebook's own tables.
    Word(&'static str),
    /// A part of a sentence in both languages, which may contain other details, and its name for machines.
    Phrase(&'static str, Words),
    /// The calling code of a phone number.
    CallingCode(u16),
    /// A single character that does not belong where it is.
    Character(char),
}

impl Detail {
    /// Creates a detail of a count or a position.
    pub(crate) fn number(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Answer {
    /// Answers found at one field.
    pub fn found(field: impl Into<Pointer>) -> Self {
        Self::at(true, field.into())
    }

    /// Answers unknown because of one field.
    pub fn unknown(field: impl Into<Pointer>) -> Self {
        Self::at(false, field.into())
    }

    // Not inlined: nearly every line of every rule makes one.
    #[inline(never)]
    fn at(is_found: bool, field: Pointer) -> Self {
        Self::by(is_found, Evidence::at(field))
    }

    /// Answers found or unknown, by this evidence.
    pub(crate) fn by(is_found: bool, evidence: Evidence) -> Self {
        Self::NotClear(Box::new(Grounds { is_found, evidence }))
    }

    /// Answers found at these fields, or clear where there are none.
    pub fn found_at(fields: impl IntoIterator<Item = Pointer>) -> Self {
        Self::at_each(true, fields)
    }

    /// Answers unknown at these fields, or clear where there are none.
    pub fn unknown_at(fields: impl IntoIterator<Item = Pointer>) -> Self {
        Self::at_each(false, fields)
    }

    fn at_each(is_found: bool, fields: impl IntoIterator<Item = Pointer>) -> Self {
        fields.into_iter().fold(Self::Clear, |answer, field| match answer {
            Self::Clear => Self::at(is_found, field),
            Self::NotClear(mut grounds) => {
                grounds.evidence.push(field);
                Self::NotClear(grounds)
            }
        })
    }

    /// Returns whether the rule has a finding.
    #[must_use]
    pub fn is_found(&self) -> bool {
        matches!(self, Self::NotClear(grounds) if grounds.is_found)
    }

    /// Returns the evidence of an answer that is not clear.
    #[must_use]
    pub fn into_evidence(self) -> Option<Evidence> {
        match self {
            Self::Clear => None,
            Self::NotClear(grounds) => Some(grounds.evidence),
        }
    }

    /// Adds a detail to the evidence of the answer.
    // Not inlined: most rules add some.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self, name: &'static str, detail: Detail) -> Self {
        if let Self::NotClear(grounds) = &mut self {
            grounds.evidence.details.push((name, detail));
        }
        self
    }

    /// Adds a detail, if it is known.
    // Not inlined, and apart from `with`: one function for both would make every rule that adds a detail larger.
    #[must_use]
    #[inline(never)]
    pub(crate) fn with_known(self, name: &'static str, detail: Option<Detail>) -> Self {
        match detail {
            Some(detail) => self.with(name, detail),
            None => self,
        }
    }

    /// Adds the last good day, if it is known.
    #[must_use]
    pub(crate) fn with_last_day(self, last_day: impl Into<Option<chrono::NaiveDate>>) -> Self {
        self.with_known("last_day", last_day.into().map(Detail::Day))
    }

    /// Returns an answer that names fields; one without is clear.
    #[must_use]
    pub(crate) fn if_it_names_fields(self) -> Self {
        match &self {
            Self::NotClear(grounds) if grounds.evidence.fields.is_empty() => Self::Clear,
            Self::NotClear(_) | Self::Clear => self,
        }
    }

    /// Combines as [`Answer::or`] does, computing the other answer only if this one is not found yet.
    #[must_use]
    #[inline]
    pub fn or_else(self, other: impl FnOnce() -> Self) -> Self {
        if self.is_found() { self } else { self.or(other()) }
    }

    /// Combines the answers of a rule that reads several fields: found outweighs unknown, unknown outweighs clear,
    /// and equal answers join their evidence.
    #[must_use]
    #[inline]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (answer, Self::Clear) | (Self::Clear, answer) => answer,
            (Self::NotClear(one), Self::NotClear(other)) => Self::NotClear(one.and(other)),
        }
    }
}

impl Grounds {
    /// Joins those of two answers: see [`Answer::or`].
    #[inline(never)]
    fn and(mut self: Box<Self>, other: Box<Self>) -> Box<Self> {
        match (self.is_found, other.is_found) {
            (true, false) => self,
            (false, true) => other,
            (true, true) | (false, false) => {
                self.evidence.join(other.evidence);
                self
            }
        }
    }
}

impl Evidence {
    fn at(field: Pointer) -> Self {
        Self { fields: vec![field], ..Self::default() }
    }

    /// Adds a field unless it is there. Only few fields are compared, because comparing many would be quadratic:
    /// duplicates among those are removed by [`Self::once`] at the end.
    #[inline(never)]
    fn push(&mut self, field: Pointer) {
        if self.fields.len() >= FEW || !self.fields.contains(&field) {
            self.fields.push(field);
        }
    }

    /// Splits the evidence: the first fields each on their own with the details, and the rest of them together.
    pub(crate) fn split(self, alone: usize) -> impl Iterator<Item = Self> {
        let mut fields = self.fields;
        let rest = fields.split_off(alone.min(fields.len()));
        let groups = fields.into_iter().map(|field| vec![field]).chain((!rest.is_empty()).then_some(rest));
        groups.map(move |fields| {
            let unusable = self.unusable.iter().filter(|one| fields.contains(one)).cloned().collect();
            Self { fields, unusable, details: self.details.clone() }
        })
    }

    /// Returns the same evidence without duplicate fields.
    pub(crate) fn once(mut self) -> Self {
        if self.fields.len() > FEW {
            let mut met = Pointers::default();
            let is_new: Vec<bool> = self.fields.iter().map(|field| met.add(field)).collect();
            let mut is_new = is_new.into_iter();
            self.fields.retain(|_| is_new.next().unwrap_or(true));
        }
        self
    }

    /// Points to the change instead of the person where the change states the field.
    pub(crate) fn move_to_change(&mut self, change: &Change<'_>) {
        for field in self.fields.iter_mut().chain(&mut self.unusable) {
            let Some(rest) = field.as_str().strip_prefix("/person/") else { continue };
            if change.states(rest) {
                *field = Pointer::new(format!("/change/{rest}"));
            }
        }
    }

    fn join(&mut self, other: Self) {
        for field in other.fields {
            self.push(field);
        }
        // A text has details of one field only: the first.
        if self.details.is_empty() {
            self.details = other.details;
        }
    }
}

/// Up to this number of fields are compared one by one before building a set is worth it.
const FEW: usize = 16;

/// Pointers, each with the number of times it was added: the first few in a list, which is quicker, all others by
/// their hash, which keeps the cost linear (in alphabetical order they took 2.19 times the instructions for twice as
/// many). The hash needs no secret, because pointers consist of our own names and indexes.
#[derive(Default)]
pub(crate) struct Pointers<'f> {
    few: Vec<(&'f Pointer, u32)>,
    #[expect(clippy::disallowed_types, reason = "as above")]
    others: HashMap<&'f str, u32, BuildHasherDefault<DefaultHasher>>,
}

impl<'f> Pointers<'f> {
    /// Adds a pointer; returns whether it is the first of its kind.
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

    /// Returns whether a pointer, or one that contains it, was added.
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
    fn many_fields_have_no_duplicates() {
        let place = |index: usize| Pointer::new(format!("/tax_identifications/{index}"));
        let answer = (0..100).map(|index| Answer::found(place(index % 40))).fold(Answer::Clear, Answer::or);
        let fields = answer.into_evidence().map(|evidence| evidence.once().fields);
        assert_eq!(fields, Some((0..40).map(place).collect()));
    }

    #[test]
    fn pointers_contain_the_fields_inside_them() {
        let mut pointers = Pointers::default();
        let (person, other) = (Pointer::from("/person"), Pointer::from("/personal"));
        assert!(pointers.add(&person) && !pointers.add(&person));
        assert!(pointers.hold(&person) && pointers.hold(&Pointer::from("/person/title")) && !pointers.hold(&other));
        pointers.remove_each(std::slice::from_ref(&person));
        assert_eq!((pointers.count(&person), pointers.count(&other)), (1, 0));
    }
}
