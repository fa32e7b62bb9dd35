//! Facts about the clearances: the decisions of persons about what rules found.

use chrono::{DateTime, NaiveDate, Utc};

use super::place::{Moved, Place, Placed, Root, placed};
use super::read::{Reader, date, parsed, text};
use super::{Fact, Facts};
use crate::application::{Application, Clearance, Field, pointer};
use crate::character::is_visible;
use crate::rulebook::{Rule, RuleId};
use crate::value::composition::composed;
use crate::value::date::parse_day_or_instant;

/// Facts about one clearance.
#[derive(Clone, Copy)]
pub struct ClearanceFacts<'a> {
    root: Root,
    /// The name of the rule whose finding is cleared.
    pub rule: Fact<&'a str>,
    /// Who decided.
    pub decided_by: Fact<&'a str>,
    /// Who approved the decision.
    pub approved_by: Fact<&'a str>,
    /// The reason.
    pub reason: Fact<&'a str>,
    /// When it was decided.
    pub at: Fact<DateTime<Utc>>,
    /// Where the evidence is kept.
    pub evidence: Fact<&'a str>,
    /// The last day on which it counts.
    pub until: Fact<NaiveDate>,
}

impl<'a> ClearanceFacts<'a> {
    fn new(index: usize, clearance: &'a Clearance<'a>) -> Self {
        Self {
            root: Root::listed(&CLEARANCES, index),
            rule: text(&clearance.rule),
            decided_by: text(&clearance.decided_by),
            approved_by: text(&clearance.approved_by),
            reason: text(&clearance.reason),
            at: parsed(&clearance.at, parse_day_or_instant),
            evidence: text(&clearance.evidence),
            until: date(&clearance.until),
        }
    }

    /// The entry of the list.
    #[must_use]
    pub fn entry(&self) -> Place {
        self.root.at(pointer!(clearances.*))
    }

    /// The name of the rule whose finding is cleared, with its place.
    #[must_use]
    pub fn rule_name(&self) -> Placed<&'a str> {
        Placed { fact: self.rule, at: self.root.at(pointer!(clearances.*.rule)) }
    }

    /// Returns the rule whose finding is cleared, where the name is one.
    #[must_use]
    pub fn clears(&self) -> Option<RuleId> {
        self.rule.known().and_then(RuleId::named)
    }

    /// Returns whether the same person decided and approved. White space, invisible characters and letter case make no
    /// difference, nor does how an accent was typed.
    #[must_use]
    pub fn is_by_one_person(&self) -> Option<bool> {
        let (decided, approved) = (self.decided_by.known()?, self.approved_by.known()?);
        Some(folded(decided) == folded(approved))
    }
}

fn folded(name: &str) -> String {
    let letters: String = name.chars().filter(|one| is_visible(*one) && !one.is_whitespace()).collect();
    // In capitals first: both spellings of a letter that has two small forms, and ß and ss, then become the same.
    composed(&letters).to_uppercase().to_lowercase()
}

static CLEARANCES: Moved = Moved { from: pointer!(clearances.*), to: pointer!(clearances.*) };

placed! {
    ClearanceFacts at (clearances.*) {
        decided_by: &'a str,
        approved_by: &'a str,
        reason: &'a str,
        at: DateTime<Utc>,
        evidence: &'a str,
        until: NaiveDate,
    }
}

impl<'a> Facts<'a> {
    /// Returns whether clearances are stated, readable or not.
    #[must_use]
    pub fn states_clearances(&self) -> bool {
        !self.application.clearances.is_missing()
    }

    /// Every clearance that is an object, in the order stated.
    pub fn clearances(&self) -> impl Iterator<Item = ClearanceFacts<'a>> + use<'a> {
        stated(self.application).map(|(index, clearance)| ClearanceFacts::new(index, clearance))
    }

    /// The clearances that cannot be read: the list as a whole where it is none, or its entries that are no objects.
    pub fn unreadable_clearances(&self) -> impl Iterator<Item = Place> + use<'a> {
        let clearances = &self.application.clearances;
        let list = matches!(clearances, Field::Unreadable(_)).then_some(Place::of(pointer!(clearances)));
        let entries = clearances.present().into_iter().flatten().enumerate();
        let entries = entries.filter(|(_, entry)| matches!(entry, Field::Unreadable(_)));
        list.into_iter().chain(entries.map(|(index, _)| Root::listed(&CLEARANCES, index).at(pointer!(clearances.*))))
    }

    /// Returns whether a change of the person that these facts include states a field that a rule reads: nobody has
    /// decided about that yet.
    #[must_use]
    pub fn is_changed_for(&self, rule: &Rule) -> bool {
        let Some(change) = self.change_made else { return false };
        let mut keys = rule.reads.iter().filter_map(|reads| reads.strip_prefix(pointer!(person))?.strip_prefix('/'));
        keys.any(|key| change.states(key))
    }
}

/// Notes whether a time or a day of a clearance cannot be read.
pub(super) fn read<'a>(application: &'a Application<'a>, read: &Reader<'a>) {
    for (_, clearance) in stated(application) {
        read.day_or_instant(&clearance.at);
        read.date(&clearance.until);
    }
}

fn stated<'a>(application: &'a Application<'a>) -> impl Iterator<Item = (usize, &'a Clearance<'a>)> {
    let clearances = application.clearances.present().into_iter().flatten().enumerate();
    clearances.filter_map(|(index, entry)| Some((index, entry.present()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_recognised_however_the_name_is_typed() {
        for (one, other, expected) in [
            ("Erika Muster", " erika  MUSTER ", true),
            ("Ren\u{e9}e Gro\u{df}", "RENE\u{301}E GROSS", true),
            ("erika", "e\u{200b}rika", true),
            ("\u{3c3}\u{3bf}\u{3c6}\u{3cc}\u{3c2}", "\u{3a3}\u{39f}\u{3a6}\u{38c}\u{3a3}", true),
            ("Erika Muster", "Erika Mustermann", false),
            ("u-1-23", "u-12-3", false),
        ] {
            let clearance = Clearance { decided_by: one.into(), approved_by: other.into(), ..Clearance::default() };
            assert_eq!(ClearanceFacts::new(0, &clearance).is_by_one_person(), Some(expected), "{one} {other}");
        }
    }
}
