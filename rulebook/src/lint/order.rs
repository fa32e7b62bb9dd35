//! The versions of values in time, and the days of rules.

use super::{Kind, Linter, Place, report};
use crate::entry::{Day, Version};

impl Linter {
    /// Finds versions that leave a gap in time, overlap, or are not in their order, and rules that end before they begin.
    pub(super) fn order(&mut self) {
        let first = self.book.first_day;
        let mut faults = Vec::new();
        for family in &self.families {
            for (name, versions) in &family.values {
                let place = self.place_of_value(&family.family.name, name);
                faults.extend(versions_of(versions, first).map(|fault| (place.clone(), fault)));
            }
            for rule in &family.rules {
                if let Some(until) = rule.in_force.until.filter(|until| until.day() < rule.in_force.from.day()) {
                    let file = format!("{}.toml", family.family.name);
                    let place = self.place(&file, &format!("\"{}\"", rule.id), "in_force", &rule.id);
                    faults.push((
                        place,
                        Fault { kind: Kind::Order, says: report::ENDS_BEFORE, day: until, other: rule.in_force.from },
                    ));
                }
            }
        }
        for (method, clock) in self.methods.clocks() {
            let file =
                method.map_or_else(|| "deadlines.toml".to_owned(), |method| format!("identification/{method}.toml"));
            let of_clock = [("length", &clock.length), ("shown_from", &clock.shown_from)];
            for (key, versions) in of_clock.into_iter().filter(|(_, versions)| !versions.is_empty()) {
                let place: Place = self.place(&file, &format!("id = \"{}\"", clock.id), key, &clock.id);
                faults.extend(versions_of(versions, first).map(|fault| (place.clone(), fault)));
            }
        }
        for (place, fault) in faults {
            let (day, other) = (fault.day.to_string(), fault.other.to_string());
            self.find(fault.kind, place, fault.says, &[("quoted", &day), ("other", &other)]);
        }
    }
}

struct Fault {
    kind: Kind,
    says: [crate::say::Say; 2],
    day: Day,
    other: Day,
}

fn versions_of(versions: &[Version], first: Day) -> impl Iterator<Item = Fault> {
    let mut faults = Vec::new();
    if let Some(version) = versions.iter().min_by_key(|version| version.from)
        && version.from != first
    {
        faults.push(Fault { kind: Kind::Gap, says: report::GAP, day: version.from, other: first });
    }
    for (before, after) in versions.iter().zip(versions.iter().skip(1)) {
        let (kind, says) = match before.from.cmp(&after.from) {
            std::cmp::Ordering::Greater => (Kind::Order, report::ORDER),
            std::cmp::Ordering::Equal => (Kind::Overlap, report::OVERLAP),
            std::cmp::Ordering::Less if before.value == after.value => (Kind::NoChange, report::NO_CHANGE),
            std::cmp::Ordering::Less => continue,
        };
        faults.push(Fault { kind, says, day: after.from, other: before.from });
    }
    faults.into_iter()
}
