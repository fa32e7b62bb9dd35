//! A rulebook as it was known on a day, and what it changes later.

use chrono::NaiveDate;
use onboardable::rulebook::{AnyDated, Dated, InForce, Rulebook, Scopes};

/// Something in a rulebook that begins or ends later than the rulebook itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LaterChange {
    /// The first day on which it counts.
    pub from: NaiveDate,
    /// The family and the name of a value, or the family and the rest of the name of a rule; the name of a clock has no
    /// family.
    pub family: &'static str,
    /// See `family`.
    pub name: &'static str,
}

impl std::fmt::Display for LaterChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.family {
            "" => f.write_str(self.name),
            family => write!(f, "{family}.{}", self.name),
        }
    }
}

/// Returns the versions of values and clocks that are not the first, and the rules that begin or are withdrawn after the
/// first day of the rulebook, in the order of their days.
#[must_use]
pub fn later_changes(rulebook: &Rulebook) -> Vec<LaterChange> {
    let mut changes = Vec::new();
    for value in rulebook.values {
        let later = starts(&value.dated).into_iter().skip(1);
        changes.extend(later.map(|from| LaterChange { from, family: value.family, name: value.name }));
    }
    for clock in rulebook.clocks {
        let lengths = [Some(clock.length), clock.shown_from].into_iter().flatten();
        let later = lengths.flat_map(|length| length.0.iter().skip(1));
        changes.extend(later.map(|version| LaterChange { from: version.from, family: "", name: clock.id }));
    }
    for rule in rulebook.rules {
        let begins = Some(rule.in_force.from).filter(|from| *from > rulebook.first_day);
        let ended = rule.in_force.until.and_then(|until| until.succ_opt());
        let name = rule.name.split_once('.').map_or(rule.name, |(_, name)| name);
        changes.extend([begins, ended].into_iter().flatten().map(|from| LaterChange {
            from,
            family: rule.family,
            name,
        }));
    }
    changes.sort_unstable();
    changes.dedup();
    changes
}

/// Returns the rulebook as it was known on a day: without the versions and rules that begin later, and with the rules that
/// are withdrawn later. What is not dated, such as texts, effects and scopes, stays as it is.
///
/// The rulebook lives as long as the program: make one for each [`LaterChange`] at most.
#[must_use]
pub fn known_on(rulebook: &'static Rulebook, day: NaiveDate) -> &'static Rulebook {
    let mut values = rulebook.values.to_vec();
    for value in &mut values {
        value.dated = match value.dated {
            AnyDated::Number(dated) => AnyDated::Number(until(dated, day)),
            AnyDated::Numbers(dated) => AnyDated::Numbers(until(dated, day)),
            AnyDated::List(dated) => AnyDated::List(until(dated, day)),
            AnyDated::Map(dated) => AnyDated::Map(until(dated, day)),
            AnyDated::Lists(dated) => AnyDated::Lists(until(dated, day)),
        };
    }
    let mut clocks = rulebook.clocks.to_vec();
    for clock in &mut clocks {
        clock.length = until(clock.length, day);
        clock.shown_from = clock.shown_from.map(|length| until(length, day));
    }
    let mut rules = rulebook.rules.to_vec();
    for rule in &mut rules {
        let InForce { from, until } = rule.in_force;
        rule.in_force = InForce {
            // The rules of the first day also count before it.
            from: if from > day.max(rulebook.first_day) { NaiveDate::MAX } else { from },
            until: until.filter(|until| *until < day),
        };
    }
    Box::leak(Box::new(Rulebook {
        values: values.leak(),
        clocks: clocks.leak(),
        scopes: Box::leak(Box::new(Scopes::of(&rules, rulebook.first_day))),
        rules: rules.leak(),
        ..*rulebook
    }))
}

fn starts(dated: &AnyDated) -> Vec<NaiveDate> {
    match dated {
        AnyDated::Number(dated) => days(dated),
        AnyDated::Numbers(dated) => days(dated),
        AnyDated::List(dated) => days(dated),
        AnyDated::Map(dated) => days(dated),
        AnyDated::Lists(dated) => days(dated),
    }
}

fn days<T>(dated: &Dated<T>) -> Vec<NaiveDate> {
    dated.0.iter().map(|version| version.from).collect()
}

/// The versions that have begun on a day; the first one always has.
fn until<T>(dated: Dated<T>, day: NaiveDate) -> Dated<T> {
    let later = dated.0.iter().skip(1).filter(|version| version.from > day).count();
    let begun = dated.0.len().saturating_sub(later);
    Dated(dated.0.get(..begun).unwrap_or(dated.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use onboardable::rulebook::Version;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn only_versions_that_have_begun_are_known() {
        let version = |from, value| Version { from: day(from), value, source: "" };
        let dated = Dated(Vec::leak(vec![version("2022-01-01", 6), version("2026-12-01", 3)]));
        for (known_on, expected) in [("2021-01-01", 6), ("2026-11-30", 6), ("2026-12-01", 3)] {
            assert_eq!(until(dated, day(known_on)).on(day("2027-01-01")), expected, "{known_on}");
        }
    }

    #[test]
    fn a_rulebook_is_as_it_was_on_a_day() {
        let mut rules = Rulebook::builtin().rules.to_vec();
        let [begins, ends, ..] = rules.as_mut_slice() else { panic!("there are rules") };
        begins.in_force = InForce { from: day("2026-12-01"), until: None };
        ends.in_force = InForce { until: Some(day("2026-11-30")), ..ends.in_force };
        let (begins, ends) = (begins.id, ends.id);
        let first_day = Rulebook::builtin().first_day;
        let rulebook: &Rulebook = Box::leak(Box::new(Rulebook {
            scopes: Box::leak(Box::new(Scopes::of(&rules, first_day))),
            rules: rules.leak(),
            ..*Rulebook::builtin()
        }));
        let later = later_changes(rulebook);
        let on = |text| later.iter().filter(|change| change.from == day(text)).count();
        assert!(on("2026-12-01") >= 2, "{later:?}");

        use onboardable::rulebook::On;
        let asked = day("2026-12-15");
        for (known, has_begun, has_ended) in [("2026-11-29", false, false), ("2026-12-01", true, true)] {
            let known = known_on(rulebook, day(known));
            let is = |rule| known.rule(rule).is_in_force(&On(known, asked));
            assert_eq!((is(begins), !is(ends)), (has_begun, has_ended), "{known:?}");
        }
    }
}
