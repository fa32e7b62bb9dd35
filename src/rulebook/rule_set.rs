//! A set of rules: a bit for each.

use super::rows::rules::RuleId;

const WORDS: usize = RuleId::ALL.len().div_ceil(64);

/// A set of rules. It takes nothing from the heap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet([u64; WORDS]);

impl RuleSet {
    /// Adds a rule.
    pub fn insert(&mut self, rule: RuleId) {
        if let Some(word) = self.0.get_mut(rule as usize / 64) {
            *word |= 1 << (rule as usize % 64);
        }
    }

    /// Whether a rule is in it.
    #[must_use]
    pub fn contains(&self, rule: RuleId) -> bool {
        self.0.get(rule as usize / 64).is_some_and(|word| word & 1 << (rule as usize % 64) != 0)
    }

    /// Adds all rules of another set.
    pub fn extend(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word |= other;
        }
    }

    /// The rules, in the order of the rulebook.
    pub fn iter(&self) -> impl Iterator<Item = RuleId> + '_ {
        RuleId::ALL.iter().copied().filter(|rule| self.contains(*rule))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_bit_of_its_own() {
        for rule in RuleId::ALL {
            let mut set = RuleSet::default();
            set.insert(*rule);
            assert_eq!(set.iter().collect::<Vec<_>>(), [*rule]);
        }
        let mut all = RuleSet::default();
        for rule in RuleId::ALL {
            let mut one = RuleSet::default();
            one.insert(*rule);
            all.extend(&one);
        }
        assert_eq!(all.iter().count(), RuleId::ALL.len());
    }
}
