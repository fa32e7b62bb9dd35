//! The sentences of what compares and checks rulebooks, in both languages. `rules/words.toml` has those of reports, which
//! a browser loads, too.

use onboardable::Lang;
use onboardable::rulebook::{Pack, Words, words};

/// A sentence in both languages, with placeholders in braces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Say {
    pub en: &'static str,
    pub de: &'static str,
}

/// Writes a sentence in both languages, which have as many placeholders.
pub(crate) const fn say(en: &'static str, de: &'static str) -> Say {
    assert!(placeholders(en) == placeholders(de), "both languages need the same placeholders");
    Say { en, de }
}

const fn placeholders(text: &str) -> usize {
    let (mut bytes, mut count) = (text.as_bytes(), 0_usize);
    while let [first, rest @ ..] = bytes {
        if *first == b'{' {
            count = count.saturating_add(1);
        }
        bytes = rest;
    }
    count
}

impl Say {
    /// Returns the sentence as it is.
    pub(crate) const fn text(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::De => self.de,
        }
    }

    /// Returns the sentence with its placeholders filled. What is filled in is not read again: it may have braces.
    pub(crate) fn fill(self, lang: Lang, filling: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.text(lang);
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, from)| Some((before, from.split_once('}')?)))
        {
            filled.push_str(before);
            let with = filling.iter().find(|(known, _)| *known == name);
            filled.push_str(with.map_or("…", |(_, with)| with));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

/// Returns the words of reports with a name of `rules/words.toml`, such as `effect_deny`; the name itself where there are
/// none.
pub(crate) fn word<'n>(name: &'n str, pack: &Pack) -> &'n str {
    let place = words::NAMES.iter().position(|known| *known == name);
    let place = place.and_then(|place| u16::try_from(place).ok());
    place.map(|place| Words::new(place).text(pack)).filter(|text| !text.is_empty()).unwrap_or(name)
}

/// Returns a text without characters that a terminal would act on.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|one| if one.is_control() { ' ' } else { one }).collect()
}

/// The units that the names of values and clocks have, in the singular and the plural.
pub(crate) const UNITS: [(&str, Say, Say); 8] = [
    ("seconds", say("second", "Sekunde"), say("seconds", "Sekunden")),
    ("minutes", say("minute", "Minute"), say("minutes", "Minuten")),
    ("hours", say("hour", "Stunde"), say("hours", "Stunden")),
    ("days", say("day", "Tag"), say("days", "Tage")),
    ("months", say("month", "Monat"), say("months", "Monate")),
    ("years", say("year", "Jahr"), say("years", "Jahre")),
    ("characters", say("character", "Zeichen"), say("characters", "Zeichen")),
    ("digits", say("digit", "Ziffer"), say("digits", "Ziffern")),
];

/// Returns the unit of a value by its name: `max_age_months_fr` is in months.
pub(crate) fn unit_of(name: &str) -> Option<&'static str> {
    let part_of = |unit: &&str| name.split(['_', '.']).any(|part| part == *unit);
    UNITS.iter().map(|(unit, _, _)| *unit).find(part_of)
}

/// Returns a number with its unit: "6 months".
pub(crate) fn with_unit(number: i64, unit: Option<&str>, lang: Lang) -> String {
    match UNITS.iter().find(|(name, _, _)| Some(*name) == unit) {
        Some((_, singular, plural)) => {
            format!("{number} {}", if number == 1 { singular } else { plural }.text(lang))
        }
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        let sentence = say("{to} instead of {from}.", "{to} statt {from}.");
        let filling = [("from", "{max_age_months}"), ("to", "{from}")];
        assert_eq!(sentence.fill(Lang::En, &filling), "{from} instead of {max_age_months}.");
        assert_eq!(sentence.fill(Lang::De, &[]), "… statt ….");
    }

    #[test]
    fn a_number_has_the_unit_of_its_name() {
        for (name, number, en, de) in [
            ("max_age_months_fr", 1, "1 month", "1 Monat"),
            ("tax.grace_days", 90, "90 days", "90 Tage"),
            ("most_devices", 5, "5", "5"),
            ("daily_most", 5, "5", "5"),
        ] {
            assert_eq!(with_unit(number, unit_of(name), Lang::En), en);
            assert_eq!(with_unit(number, unit_of(name), Lang::De), de);
        }
    }

    #[test]
    fn a_word_of_reports_has_its_name() {
        let pack = onboardable::rulebook::Rulebook::builtin().pack(Lang::De);
        assert_eq!(word("effect_deny", pack), "ablehnen");
        assert_eq!(word("no_such_word", pack), "no_such_word");
    }
}
