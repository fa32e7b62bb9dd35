//! Numbers with a unit in a text: "90 days", "dreißig Tage", "{grace_days} days".

use onboardable::Lang;

/// A number with its unit, as a text has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Quantity {
    pub number: Number,
    /// As the names of values have it: `days`.
    pub unit: &'static str,
    /// As it is written.
    pub written: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Number {
    Literal(i64),
    /// The name of a value or of a deadline.
    Placeholder(String),
}

const EN: [(&str, i64); 17] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fourteen", 14),
    ("twenty", 20),
    ("thirty", 30),
    ("sixty", 60),
    ("ninety", 90),
    ("hundred", 100),
];
const DE: [(&str, i64); 19] = [
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("zehn", 10),
    ("elf", 11),
    ("zwölf", 12),
    ("vierzehn", 14),
    ("zwanzig", 20),
    ("dreißig", 30),
    ("sechzig", 60),
    ("neunzig", 90),
    ("hundert", 100),
    ("beiden", 2),
    ("beide", 2),
];
const UNITS: [(&str, &[&str]); 8] = [
    ("seconds", &["second", "seconds", "Sekunde", "Sekunden"]),
    ("minutes", &["minute", "minutes", "Minute", "Minuten"]),
    ("hours", &["hour", "hours", "Stunde", "Stunden"]),
    ("days", &["day", "days", "Tag", "Tage", "Tagen", "Tages", "Tags"]),
    ("months", &["month", "months", "Monat", "Monate", "Monaten", "Monats"]),
    ("years", &["year", "years", "Jahr", "Jahre", "Jahren", "Jahres"]),
    ("characters", &["character", "characters", "Zeichen"]),
    ("digits", &["digit", "digits", "Ziffer", "Ziffern"]),
];

/// Returns the numbers with a unit in a text, in their order.
pub(super) fn quantities(text: &str, lang: Lang) -> Vec<Quantity> {
    let parts: Vec<&str> = text.split([' ', '-', '\u{a0}', '\u{2011}']).filter(|part| !part.is_empty()).collect();
    let mut found = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let Some(number) = number_of(part, lang) else { continue };
        // "five days", "five more days"
        let after = |distance: usize| parts.get(place.saturating_add(distance)).copied().unwrap_or_default();
        let is_word_between = after(1).chars().all(|one| one.is_lowercase());
        let unit = unit_of(after(1)).or_else(|| {
            unit_of(after(2)).filter(|_| is_word_between && !["of", "or", "and", "oder", "und"].contains(&after(1)))
        });
        let Some((unit, word)) = unit else { continue };
        found.push(Quantity {
            number, unit, written: format!("{} {word}", part.trim_matches(['(', '„', '“', '"']))
        });
    }
    found
}

fn number_of(part: &str, lang: Lang) -> Option<Number> {
    if let Some(name) = part.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map(|(name, _)| name) {
        return Some(Number::Placeholder(name.to_owned()));
    }
    // What ends a part of a sentence ends the number; a full stop makes a German ordinal: "ab dem 60. Tag".
    if part.ends_with([',', ';', ':', ')']) || (part.ends_with('.') && lang == Lang::En) {
        return None;
    }
    let bare = part.trim_matches(|one: char| !one.is_alphanumeric());
    if let Ok(number) = bare.parse() {
        return Some(Number::Literal(number));
    }
    let words: &[(&str, i64)] = match lang {
        Lang::En => &EN,
        Lang::De => &DE,
    };
    let lower = bare.to_lowercase();
    words.iter().find(|(word, _)| *word == lower).map(|(_, number)| Number::Literal(*number))
}

fn unit_of(part: &str) -> Option<(&'static str, &'static str)> {
    let bare = part.trim_matches(|one: char| !one.is_alphanumeric());
    UNITS.iter().find_map(|(unit, words)| Some((*unit, *words.iter().find(|word| **word == bare)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_figures_words_and_placeholders() {
        let literal = |text: &str, lang| -> Vec<(i64, &str)> {
            let found = quantities(text, lang).into_iter().filter_map(|one| match one.number {
                Number::Literal(number) => Some((number, one.unit)),
                Number::Placeholder(_) => None,
            });
            found.collect()
        };
        for (text, expected) in [
            ("valid for 14 days, until then", vec![(14, "days")]),
            ("a 14-day limit", vec![(14, "days")]),
            ("(thirty days before)", vec![(30, "days")]),
            ("Five more minutes.", vec![(5, "minutes")]),
            ("three or six months", vec![(6, "months")]),
            ("one of the days", vec![]),
            ("day 90 counts", vec![]),
            ("the century 18, 19 or 00; day + 40", vec![]),
            ("on 21 November 2026", vec![]),
        ] {
            assert_eq!(literal(text, Lang::En), expected, "{text}");
        }
        for (text, expected) in [
            ("ab dem 60. Tag davor", vec![(60, "days")]),
            ("alle dreißig Tage", vec![(30, "days")]),
            ("nach fünf weiteren Minuten", vec![(5, "minutes")]),
            ("Ein Tag in der Zukunft", vec![]),
        ] {
            assert_eq!(literal(text, Lang::De), expected, "{text}");
        }
        let found = quantities("less than {max_age_months} months", Lang::En);
        let number = Number::Placeholder("max_age_months".to_owned());
        assert_eq!(found, [Quantity { number, unit: "months", written: "{max_age_months} months".to_owned() }]);
    }
}
