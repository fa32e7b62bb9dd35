//! Saying what the rulebook says: its words in a language, their placeholders filled.

use std::fmt::Write as _;

use chrono::{Datelike as _, NaiveDate};

use super::value::AnyValue;
use crate::decision::Decision;
use crate::finding::Detail;
use crate::rulebook::{Effect, Gate, Lang, Light, Pack, Row, Rule, Rulebook, Source, Who, Words, words};

/// What is said with: a rulebook, the day whose values its words name, and the words of a language.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    /// The rulebook.
    pub rulebook: &'static Rulebook,
    /// The day.
    pub day: NaiveDate,
    /// The words.
    pub pack: &'static Pack,
}

impl Voice {
    /// The voice of a rulebook in a language, on a day.
    #[must_use]
    pub fn new(rulebook: &'static Rulebook, day: NaiveDate, lang: Lang) -> Self {
        Self { rulebook, day, pack: rulebook.pack(lang) }
    }

    /// A text that belongs to no rule, with the values and lengths of clocks that it names.
    #[must_use]
    pub fn say(self, words: Words) -> String {
        fill_text(words.text(self.pack), self, "", &[])
    }
}

/// Fills the placeholders of a rule's words: details of the evidence, and values of its family in force on a day.
#[must_use]
pub fn fill(words: Words, voice: Voice, rule: &Rule, details: &[(&'static str, Detail)]) -> String {
    fill_text(words.text(voice.pack), voice, rule.family, details)
}

/// As [`fill`], of a text of a family.
pub(super) fn fill_text(text: &str, voice: Voice, family: &str, details: &[(&'static str, Detail)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, from)| Some((before, from.split_once('}')?)))
    {
        filled.push_str(before);
        if details.iter().any(|(detail, _)| *detail == name) {
            // Several details of one name are a list.
            for (place, (_, detail)) in details.iter().filter(|(detail, _)| *detail == name).enumerate() {
                let separator = if place == 0 { "" } else { ", " };
                filled.push_str(separator);
                match detail {
                    Detail::Phrase(_, words) => {
                        filled.push_str(&fill_text(words.text(voice.pack), voice, family, details))
                    }
                    Detail::Day(day) => filled.push_str(&day_in_words(*day, voice.pack)),
                    Detail::Word(_) | Detail::Number(_) | Detail::CallingCode(_) | Detail::Character(_) => {
                        let _ = write!(filled, "{detail}");
                    }
                }
            }
        } else {
            // No text names what neither the rulebook nor the evidence has: the reader of `rules/` holds them to that.
            filled.push_str(&value_of(name, family, voice).unwrap_or("…".into()));
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A value of a family by its name, one of another family by both, or the length of a clock by its id.
fn value_of(name: &str, family: &str, voice: Voice) -> Option<String> {
    if let Some(clock) = voice.rulebook.clock(name) {
        return Some(clock.length.on(voice.day).to_string());
    }
    let (family, name) = name.split_once('.').unwrap_or((family, name));
    let value = voice.rulebook.values.iter().find(|value| value.family == family && value.name == name)?;
    let texts = AnyValue::of(&value.dated, voice.day).texts();
    Some(join(&texts, words::LIST_OR, voice.pack))
}

/// A day as it is written in a sentence: "3 December 2026", "3. Dezember 2026".
#[must_use]
pub fn day_in_words(day: NaiveDate, pack: &'static Pack) -> String {
    let month = usize::try_from(day.month0()).ok();
    let month = month.and_then(|month| words::MONTHS.text(pack).split(' ').nth(month)).unwrap_or_default();
    words::DAY_OF_MONTH
        .text(pack)
        .replace("{day}", &day.day().to_string())
        .replace("{month}", month)
        .replace("{year}", &day.year().to_string())
}

/// A list in a sentence, with a word before the last: "a, b and c".
pub(super) fn join<T: AsRef<str>>(parts: &[T], last: Words, pack: &'static Pack) -> String {
    let mut joined = String::new();
    for (place, part) in parts.iter().enumerate() {
        match place {
            0 => {}
            _ if place.saturating_add(1) == parts.len() => joined.push_str(last.text(pack)),
            _ => joined.push_str(", "),
        }
        joined.push_str(part.as_ref());
    }
    joined
}

impl std::fmt::Display for Detail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Word(word) | Self::Phrase(word, _) => f.write_str(word),
            Self::CallingCode(code) => write!(f, "+{code}"),
            // By its code point: the character itself may be a control, a bidi mark or invisible.
            Self::Character(character) => write!(f, "U+{:04X}", u32::from(*character)),
        }
    }
}

/// Where a rule comes from, as a sentence part.
#[must_use]
pub fn sources(sources: &[&Source], pack: &'static Pack) -> String {
    let mut all = String::new();
    for source in sources {
        let read_on = words::READ_ON.text(pack).replace("{day}", &source.checked.to_string());
        let separator = if all.is_empty() { "" } else { "; " };
        let _ = write!(all, "{separator}{}, {} ({read_on})", source.document, source.section);
    }
    if all.is_empty() {
        all.push_str(words::OWN_READING.text(pack));
    }
    all
}

/// Returns what a row of the checklist is called.
#[must_use]
pub const fn row_words(row: Row) -> Words {
    match row {
        Row::KycIdentification => words::ROW_KYC_IDENTIFICATION,
        Row::MobileNumber => words::ROW_MOBILE_NUMBER,
        Row::TaxIdentification => words::ROW_TAX_IDENTIFICATION,
        Row::FatcaScreening => words::ROW_FATCA_SCREENING,
        Row::CustomerScreening => words::ROW_CUSTOMER_SCREENING,
        Row::RiskClassification => words::ROW_RISK_CLASSIFICATION,
        Row::CustomerVetting => words::ROW_CUSTOMER_VETTING,
    }
}

/// Returns a light in words.
#[must_use]
pub const fn light_words(light: Light) -> Words {
    match light {
        Light::Green => words::LIGHT_GREEN,
        Light::Yellow => words::LIGHT_YELLOW,
        Light::Red => words::LIGHT_RED,
    }
}

/// Returns a decision in words: Yes, Not yet or No.
#[must_use]
pub const fn decision_words(decision: Decision) -> Words {
    match decision {
        Decision::Proceed => words::PROCEED,
        Decision::Hold => words::HOLD,
        Decision::Deny => words::DENY,
    }
}

/// Returns the question of a gate.
#[must_use]
pub const fn gate_words(gate: Gate) -> Words {
    match gate {
        Gate::SignUp => words::GATE_SIGN_UP,
        Gate::Identification => words::GATE_IDENTIFICATION,
        Gate::AccountOpening => words::GATE_ACCOUNT_OPENING,
    }
}

/// Who acts, in words.
#[must_use]
pub const fn who_words(who: Who) -> Words {
    match who {
        Who::Applicant => words::WHO_APPLICANT,
        Who::Partner => words::WHO_PARTNER,
        Who::Bank => words::WHO_BANK,
        Who::Provider => words::WHO_PROVIDER,
        Who::Nobody => words::WHO_NOBODY,
    }
}

/// Returns who may clear a finding, in words.
pub(crate) const fn clearable_words(by: Who) -> Words {
    match by {
        Who::Bank => words::CLEARABLE_BY_BANK,
        Who::Partner | Who::Applicant | Who::Provider | Who::Nobody => words::CLEARABLE_BY_PARTNER,
    }
}

/// Returns an effect in words.
#[must_use]
pub const fn effect_words(effect: Effect) -> Words {
    match effect {
        Effect::Note => words::EFFECT_NOTE,
        Effect::Wait => words::EFFECT_WAIT,
        Effect::Complete => words::EFFECT_COMPLETE,
        Effect::Correct => words::EFFECT_CORRECT,
        Effect::Clarify => words::EFFECT_CLARIFY,
        Effect::Deny => words::EFFECT_DENY,
    }
}
