//! A set of rules: one bit for each.

use std::fmt;

use super::rows::rules::RuleId;

const WORDS: usize = RuleId::ALL.len().div_ceil(64);

/// A set of rules. It needs no heap.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct RuleSet([u64; WORDS]);

/// Shows their names.
impl fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl FromIterator<RuleId> for RuleSet {
    fn from_iter<I: IntoIterator<Item = RuleId>>(rules: I) -> Self {
        let mut set = Self::NONE;
        rules.into_iter().for_each(|rule| set.insert(rule));
        set
    }
}

impl RuleSet {
    /// The empty set.
    pub const NONE: Self = Self([0; WORDS]);

    /// Adds a rule.
    #[expect(clippy::indexing_slicing, reason = "there is a bit for every rule")]
    pub const fn insert(&mut self, rule: RuleId) {
        self.0[rule as usize / 64] |= 1 << (rule as usize % 64);
    }

    /// Removes a rule.
    #[expect(clippy::indexing_slicing, reason = "there is a bit for every rule")]
    pub const fn remove(&mut self, rule: RuleId) {
        self.0[rule as usize / 64] &= !(1 << (rule as usize % 64));
    }

    /// Returns whether it contains a rule.
    #[must_use]
    pub fn contains(&self, rule: RuleId) -> bool {
        self.0.get(rule as usize / 64).is_some_and(|word| word & 1 << (rule as usize % 64) != 0)
    }

    /// Adds all rules of another set.
    pub fn extend(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
    }

    /// Returns the rules that are also in another set.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= other);
        self
    }

    /// Returns the rules that are not in another set.
    #[must_use]
    pub fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= !other);
        self
    }

    /// Returns the rules, in the order of the rulebook.
    pub fn iter(&self) -> impl Iterator<Item = RuleId> + use<> {
        let mut words = self.0.into_iter().zip(RuleId::ALL.chunks(64));
        let (mut word, mut rules): (u64, &[RuleId]) = (0, &[]);
        std::iter::from_fn(move || {
            while word == 0 {
                (word, rules) = words.next()?;
            }
            let rule = rules.get(word.trailing_zeros() as usize)?;
            word &= word.wrapping_sub(1);
            Some(*rule)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_bit_of_its_own() {
        for rule in RuleId::ALL {
            let mut set = RuleSet::NONE;
            set.insert(*rule);
            assert!(set.contains(*rule));
            assert_eq!(set.iter().collect::<Vec<_>>(), [*rule]);
            set.remove(*rule);
            assert_eq!(set, RuleSet::NONE);
        }
        let mut all = RuleSet::default();
        for rule in RuleId::ALL {
            let mut one = RuleSet::default();
            one.insert(*rule);
            all.extend(&one);
        }
        assert!(all.iter().eq(RuleId::ALL.iter().copied()));
        assert_eq!(all.without(&all), RuleSet::NONE);
        assert_eq!(all.and(&all), all);
    }
}
