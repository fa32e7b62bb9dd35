//! The texts of entries: their numbers against the values, and readings that must be marked as ours.

use std::collections::{BTreeMap, BTreeSet};

use onboardable::Lang;

use super::numbers::{Number, Quantity, quantities};
use super::{Kind, Linter, Place, report};
use crate::entry::{Value, Version, Words};
use crate::promises::is_marked;
use crate::say::unit_of;

/// A text of an entry.
struct Text {
    place: Place,
    words: Words,
    /// The family whose values it can name without their family; empty where a text has no placeholders.
    family: String,
    /// The family or the method whose values and deadlines it is about.
    about: String,
    has_placeholders: bool,
}

/// A number of the rulebook: a version of a value, or the length of a deadline.
struct Known {
    /// As a text names it.
    name: String,
    about: String,
    unit: &'static str,
    number: i64,
}

/// Returns the number of a text that has no placeholder for it.
fn literal(quantity: &Quantity) -> Option<(i64, &'static str)> {
    match quantity.number {
        Number::Literal(number) => Some((number, quantity.unit)),
        Number::Placeholder(_) => None,
    }
}

/// Units of which nearly every text has other numbers, so that only the values of the same family count.
const OFTEN: [&str; 2] = ["characters", "digits"];

impl Linter {
    /// Finds readings that are not marked as ours.
    pub(super) fn readings(&mut self) {
        let mut readings: Vec<(Place, &Words)> = Vec::new();
        for family in &self.families {
            let file = format!("{}.toml", family.family.name);
            for rule in &family.rules {
                readings.extend(rule.readings().map(|reading| {
                    (self.place(&file, &format!("id = \"{}\"", rule.id), "reading", &rule.id), reading)
                }));
            }
        }
        for (method, clock) in self.methods.clocks() {
            let file = file_of(method);
            readings.extend(clock.reading.as_ref().map(|reading| {
                (self.place(&file, &format!("id = \"{}\"", clock.id), "reading", &clock.id), reading)
            }));
        }
        for file in &self.methods.files {
            let (name, method) = (file_of(Some(&file.machine.method)), &file.machine.method);
            let machine = file.machine.reading.as_ref().map(|reading| ("[machine]", reading));
            let failures =
                file.failures.as_ref().and_then(|failures| Some(("[failures]", failures.reading.as_ref()?)));
            let ibans = file.test_ibans.as_ref().and_then(|ibans| Some(("[test_ibans]", ibans.reading.as_ref()?)));
            for (begins, reading) in machine.into_iter().chain(failures).chain(ibans) {
                readings.push((self.place(&name, begins, "reading", method), reading));
            }
        }
        for list in &self.methods.codes {
            readings.extend(list.reading.as_ref().map(|reading| {
                (self.place("codes.toml", &format!("name = \"{}\"", list.name), "reading", &list.name), reading)
            }));
        }
        readings
            .push((self.place("rulebook.toml", "first_day_reading", "", "first_day"), &self.book.first_day_reading));
        let wrong: Vec<Place> =
            readings.into_iter().filter(|(_, words)| !is_marked(words)).map(|(place, _)| place).collect();
        for place in wrong {
            self.find(Kind::Reading, place, report::READING, &[]);
        }
    }

    /// Finds numbers in texts that no value has, that a value has under another unit, that a placeholder should fill, or
    /// that the other language does not have.
    pub(super) fn numbers(&mut self) {
        let known = self.known();
        for text in self.texts() {
            let [en, de] = [quantities(&text.words.en, Lang::En), quantities(&text.words.de, Lang::De)];
            let literals =
                |all: &[Quantity]| -> BTreeSet<(i64, &'static str)> { all.iter().filter_map(literal).collect() };
            let (in_en, in_de) = (literals(&en), literals(&de));
            // A language may say "four-digit" and the other "vierstellig": only limits in time are compared.
            let differ = in_en.symmetric_difference(&in_de).any(|(_, unit)| !OFTEN.contains(unit));
            if differ {
                let written = |all: &[Quantity]| {
                    let all: Vec<_> =
                        all.iter().filter(|one| literal(one).is_some()).map(|one| one.written.as_str()).collect();
                    if all.is_empty() { "-".to_owned() } else { all.join(", ") }
                };
                let (en, de) = (written(&en), written(&de));
                let quoted = format!("{en} / {de}");
                let filling = [("quoted", quoted.as_str()), ("en", &en), ("de", &de)];
                self.find(Kind::Languages, text.place.clone(), report::LANGUAGES, &filling);
            }
            // What both languages say is found once.
            let only_german = de.iter().filter(|one| literal(one).is_none_or(|one| !in_en.contains(&one)));
            for quantity in en.iter().chain(only_german) {
                self.number(&text, quantity, &known);
            }
        }
    }

    fn number(&mut self, text: &Text, quantity: &Quantity, known: &[Known]) {
        let with_unit = || known.iter().filter(|one| one.unit == quantity.unit);
        let near: Vec<&Known> = with_unit().filter(|one| one.about == text.about).collect();
        let written = quantity.written.as_str();
        match &quantity.number {
            Number::Placeholder(name) => {
                let whole = if name.contains('.') { name.clone() } else { format!("{}.{name}", text.family) };
                let of_name: Vec<&Known> =
                    known.iter().filter(|one| one.name == whole || one.name == *name).collect();
                if let (false, Some(other)) = (of_name.iter().any(|one| one.unit == quantity.unit), of_name.first()) {
                    let filling = [("quoted", written), ("value", whole.as_str()), ("unit", other.unit)];
                    self.find(Kind::Unit, text.place.clone(), report::UNIT, &filling);
                }
            }
            Number::Literal(number) => {
                if let Some(same) = near.iter().find(|one| one.number == *number) {
                    if text.has_placeholders {
                        let name = same.name.strip_prefix(&format!("{}.", text.family)).unwrap_or(&same.name);
                        let placeholder = format!("{{{name}}}");
                        let filling = [
                            ("quoted", written),
                            ("value", same.name.as_str()),
                            ("placeholder", placeholder.as_str()),
                        ];
                        self.find(Kind::Placeholder, text.place.clone(), report::PLACEHOLDER, &filling);
                    }
                    return;
                }
                let candidates: Vec<&Known> =
                    if near.is_empty() && !OFTEN.contains(&quantity.unit) { with_unit().collect() } else { near };
                if candidates.is_empty() || candidates.iter().any(|one| one.number == *number) {
                    return;
                }
                let values: BTreeMap<&str, Vec<String>> = candidates.iter().fold(BTreeMap::new(), |mut all, one| {
                    all.entry(one.name.as_str()).or_insert_with(Vec::new).push(one.number.to_string());
                    all
                });
                let values: Vec<String> =
                    values.iter().map(|(name, numbers)| format!("{name} = {}", numbers.join(", "))).collect();
                let filling = [("quoted", written), ("values", &values.join("; "))];
                self.find(Kind::Number, text.place.clone(), report::NUMBER, &filling);
            }
        }
    }

    /// The numbers of the rulebook that have a unit.
    fn known(&self) -> Vec<Known> {
        let mut known = Vec::new();
        let mut add = |name: &str, about: &str, unit: Option<&'static str>, versions: &[Version]| {
            let Some(unit) = unit else { return };
            for version in versions {
                if let Value::Number(number) = version.value {
                    known.push(Known { name: name.to_owned(), about: about.to_owned(), unit, number });
                }
            }
        };
        for family in &self.families {
            for (name, versions) in &family.values {
                let whole = format!("{}.{name}", family.family.name);
                add(&whole, &family.family.name, unit_of(name), versions);
            }
        }
        for (method, clock) in self.methods.clocks() {
            let of_value =
                clock.length_of.as_deref().and_then(|name| crate::method::versions_of(name, &self.families));
            let length = of_value.unwrap_or(&clock.length);
            // A deadline is near to the texts of its method, and to those of the rule that finds its end.
            let of_rule = clock.rule.as_deref().and_then(|rule| rule.split_once('.')).map(|(family, _)| family);
            for about in [method.unwrap_or(&clock.id), of_rule.unwrap_or_default()] {
                add(&clock.id, about, unit_of(&clock.unit), length);
                add(&clock.id, about, Some("days"), &clock.shown_from);
            }
        }
        known
    }

    /// Every text of an entry that may have numbers.
    fn texts(&self) -> Vec<Text> {
        let mut texts = Vec::new();
        for family in &self.families {
            let (name, file) = (&family.family.name, format!("{}.toml", family.family.name));
            let mut add = |place: Place, words: &Words, has_placeholders| {
                texts.push(Text {
                    place,
                    words: words.clone(),
                    family: name.clone(),
                    about: name.clone(),
                    has_placeholders,
                });
            };
            add(self.place(&file, "[family]", "about", name), &family.family.about, false);
            for rule in &family.rules {
                let next = Words { en: rule.next.en.clone(), de: rule.next.de.clone() };
                let all = [
                    ("title", Some(&rule.title)),
                    ("why", Some(&rule.why)),
                    ("detail", rule.detail.as_ref()),
                    ("next", Some(&next)),
                    ("applicant", rule.applicant.as_ref()),
                    ("reading", rule.reading.as_ref()),
                    ("clearable", rule.clearable.as_ref().map(|clearable| &clearable.reading)),
                ];
                for (key, words) in all.into_iter().filter_map(|(key, words)| Some((key, words?))) {
                    add(self.place(&file, &format!("id = \"{}\"", rule.id), key, &rule.id), words, true);
                }
            }
        }
        let mut add = |place: Place, words: &Words, about: &str| {
            texts.push(Text {
                place,
                words: words.clone(),
                family: String::new(),
                about: about.to_owned(),
                has_placeholders: false,
            });
        };
        for (method, clock) in self.methods.clocks() {
            let file = file_of(method);
            let about = method.unwrap_or(&clock.id);
            let all = [
                ("title", Some(&clock.title)),
                ("start", Some(&clock.start)),
                ("consequence", Some(&clock.consequence)),
                ("then", clock.then.as_ref()),
                ("reading", clock.reading.as_ref()),
            ];
            for (key, words) in all.into_iter().filter_map(|(key, words)| Some((key, words?))) {
                // What a deadline itself says comes first: its own length, then those of its method.
                add(self.place(&file, &format!("id = \"{}\"", clock.id), key, &clock.id), words, about);
            }
        }
        for file in &self.methods.files {
            let (name, method) = (file_of(Some(&file.machine.method)), file.machine.method.as_str());
            add(self.place(&name, "[machine]", "about", method), &file.machine.about, method);
            if let Some(reading) = &file.machine.reading {
                add(self.place(&name, "[machine]", "reading", method), reading, method);
            }
            for status in &file.statuses {
                for (key, words) in [("means", &status.means), ("next", &status.next)] {
                    add(self.place(&name, &format!("name = \"{}\"", status.name), key, &status.name), words, method);
                }
            }
            for (advice, words) in &file.advice {
                add(self.place(&name, &format!("\n{advice} ="), "", advice), words, method);
            }
            for failure in file.failures.iter().flat_map(|failures| &failures.codes) {
                let place = self.place(&name, &format!("code = \"{}\"", failure.code), "", &failure.code);
                add(place.clone(), &failure.support, method);
                if let Some(message) = &failure.message {
                    add(place, message, method);
                }
            }
        }
        for list in &self.methods.codes {
            for code in &list.codes {
                let about =
                    code.rule.as_deref().and_then(|rule| rule.split_once('.')).map_or("", |(family, _)| family);
                add(self.place("codes.toml", &format!("\"{}\"", code.code), "", &code.code), &code.means, about);
            }
        }
        texts
    }
}

fn file_of(method: Option<&str>) -> String {
    method.map_or_else(|| "deadlines.toml".to_owned(), |method| format!("identification/{method}.toml"))
}
