//! Entries of lists: twice on one, on two that exclude each other, on none, or not on the list that they must be on.

use std::collections::{BTreeMap, BTreeSet};

use onboardable::Lang;
use onboardable::rulebook::Method;

use super::{Expected, Kind, Linter, Place, report};
use crate::entry::Value;
use crate::method::versions_of;

impl Linter {
    pub(super) fn lists(&mut self, expected: &Expected) {
        self.duplicates();
        self.spelled_twice();
        for lists in &expected.lists {
            let of = match self.lang {
                Lang::En => &lists.of.en,
                Lang::De => &lists.of.de,
            };
            for day in self.days(&lists.lists) {
                let mut on: BTreeMap<String, Vec<&String>> = BTreeMap::new();
                for list in &lists.lists {
                    for entry in self.entries_on(list, day).unwrap_or_default().into_iter().collect::<BTreeSet<_>>() {
                        on.entry(entry).or_default().push(list);
                    }
                }
                for (entry, on) in on.iter().filter(|_| !lists.may_share) {
                    let [first, second, ..] = on.as_slice() else { continue };
                    let place = self.place_of_list(second);
                    self.find(
                        Kind::TwoLists,
                        place,
                        report::TWO_LISTS,
                        &[("quoted", entry), ("first", first), ("second", second), ("of", of)],
                    );
                }
                let all = lists.all.as_ref().and_then(|all| self.entries_on(all, day)).unwrap_or_default();
                for entry in all.iter().filter(|entry| !on.contains_key(*entry)) {
                    let place = self.place_of_list(lists.lists.first().map_or("", String::as_str));
                    let names = lists.lists.join(", ");
                    self.find(
                        Kind::NoList,
                        place,
                        report::NO_LIST,
                        &[("quoted", entry), ("lists", &names), ("of", of)],
                    );
                }
            }
            for name in lists.lists.iter().chain(&lists.all) {
                self.exists(name);
            }
        }
        for within in &expected.within {
            for day in self.days(&[within.list.clone(), within.of.clone()]) {
                let allowed: BTreeSet<String> =
                    self.entries_on(&within.of, day).unwrap_or_default().into_iter().collect();
                let entries = self.entries_on(&within.list, day).unwrap_or_default();
                for entry in entries.iter().filter(|entry| !allowed.contains(*entry)) {
                    let place = self.place_of_list(&within.list);
                    self.find(Kind::OffList, place, report::OFF_LIST, &[("quoted", entry), ("list", &within.of)]);
                }
            }
            self.exists(&within.list);
            self.exists(&within.of);
        }
    }

    /// Finds a name in lint.toml that is no list.
    fn exists(&mut self, name: &str) {
        if self.entries_on(name, self.book.first_day.day()).is_none() {
            let place = self.place(super::LINT, &format!("\"{name}\""), "", name);
            self.find(Kind::NotNeeded, place, report::NO_SUCH_LIST, &[("quoted", name)]);
        }
    }

    fn place_of_list(&self, name: &str) -> Place {
        match name.split_once('.') {
            Some((family, value)) => self.place_of_value(family, value),
            None => self.place(super::LINT, &format!("\"{name}\""), "", name),
        }
    }

    /// The days on which any of the lists changes.
    fn days(&self, lists: &[String]) -> BTreeSet<(u16, u8, u8)> {
        let versions = lists.iter().filter_map(|name| versions_of(name, &self.families)).flatten();
        versions.map(|version| version.from.day()).chain([self.book.first_day.day()]).collect()
    }

    /// The entries of a list on a day; `None` where there is no such list.
    fn entries_on(&self, name: &str, day: (u16, u8, u8)) -> Option<Vec<String>> {
        let files = &self.methods.files;
        match name {
            "statuses" => {
                let statuses = files.iter().flat_map(|file| &file.statuses);
                Some(statuses.flat_map(|one| [&one.name].into_iter().chain(&one.spellings)).cloned().collect())
            }
            "methods" => Some(Method::ALL.iter().map(|method| method.name().to_owned()).collect()),
            "test_ibans" => {
                let ibans = files.iter().filter_map(|file| file.test_ibans.as_ref()).flat_map(|ibans| &ibans.ibans);
                Some(ibans.map(|one| one.iban.clone()).collect())
            }
            "failure_codes" => {
                let failures =
                    files.iter().filter_map(|file| file.failures.as_ref()).flat_map(|failures| &failures.codes);
                Some(failures.map(|one| one.code.clone()).collect())
            }
            _ => {
                if let Some(list) = name.strip_prefix("codes.") {
                    let list = self.methods.codes.iter().find(|one| one.name == list)?;
                    return Some(list.codes.iter().map(|code| code.code.clone()).collect());
                }
                let versions = versions_of(name, &self.families)?;
                let in_force = versions.iter().rfind(|version| version.from.day() <= day);
                Some(entries(&in_force.or(versions.first())?.value))
            }
        }
    }

    /// Finds an entry that is twice on one list.
    fn duplicates(&mut self) {
        let mut twice = Vec::new();
        for family in &self.families {
            for (name, versions) in &family.values {
                for version in versions {
                    let lists = match &version.value {
                        Value::List(list) => vec![list.clone()],
                        Value::Numbers(numbers) => vec![numbers.iter().map(ToString::to_string).collect()],
                        Value::Lists(lists) => lists.iter().map(|(_, list)| list.clone()).collect(),
                        // A key may occur several times.
                        Value::Number(_) | Value::Map(_) => Vec::new(),
                    };
                    for list in lists {
                        twice.extend(
                            repeated(list).map(|entry| (self.place_of_value(&family.family.name, name), entry)),
                        );
                    }
                }
            }
        }
        for (name, text) in self.files.below("tables/") {
            let Ok(table) = toml::from_str::<toml::Table>(text) else { continue };
            let mut walk: Vec<(&str, &toml::Value)> =
                table.iter().map(|(key, value)| (key.as_str(), value)).collect();
            while let Some((key, value)) = walk.pop() {
                match value {
                    toml::Value::Array(array) => {
                        let texts = array.iter().filter_map(toml::Value::as_str).map(str::to_owned).collect();
                        for entry in repeated(texts) {
                            let place = self.place(name, &format!("\n{key} ="), "", key);
                            twice.push((place, entry));
                        }
                        walk.extend(array.iter().map(|value| (key, value)));
                    }
                    toml::Value::Table(table) => walk.extend(table.iter().map(|(key, value)| (key.as_str(), value))),
                    _ => {}
                }
            }
        }
        for (place, entry) in twice {
            self.find(Kind::Duplicate, place, report::DUPLICATE, &[("quoted", &entry)]);
        }
    }

    /// Finds a status or a failure code that one method has twice, by its name or another spelling.
    fn spelled_twice(&mut self) {
        let mut twice = Vec::new();
        for file in &self.methods.files {
            let name = format!("identification/{}.toml", file.machine.method);
            let statuses =
                file.statuses.iter().flat_map(|one| [&one.name].into_iter().chain(&one.spellings)).cloned();
            let codes = file.failures.iter().flat_map(|failures| &failures.codes);
            // In any letter case, as a code is looked up.
            let codes =
                codes.flat_map(|one| [&one.code].into_iter().chain(&one.spellings)).map(|code| code.to_uppercase());
            for entry in repeated(statuses.collect()).chain(repeated(codes.collect())) {
                twice.push((self.place(&name, &format!("\"{entry}\""), "", &entry), entry));
            }
        }
        for (place, entry) in twice {
            self.find(Kind::Duplicate, place, report::DUPLICATE, &[("quoted", &entry)]);
        }
    }
}

/// The entries of a value; of a table, its words.
fn entries(value: &Value) -> Vec<String> {
    match value {
        Value::Number(number) => vec![number.to_string()],
        Value::Numbers(numbers) => numbers.iter().map(ToString::to_string).collect(),
        Value::List(list) => list.clone(),
        Value::Map(map) => map.iter().map(|(_, word)| word.clone()).collect(),
        Value::Lists(lists) => lists.iter().flat_map(|(_, list)| list).cloned().collect(),
    }
}

/// Returns each entry that a list has more than once.
fn repeated(list: Vec<String>) -> impl Iterator<Item = String> {
    let mut seen = BTreeSet::new();
    let repeated: BTreeSet<String> = list.into_iter().filter(|entry| !seen.insert(entry.clone())).collect();
    repeated.into_iter()
}
