//! Saying what the rulebook says: its words in a language, their placeholders filled.

use std::fmt::Write as _;

use chrono::NaiveDate;

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
}

/// Fills the placeholders of a rule's words: details of the evidence, and values of its family in force on a day.
#[must_use]
pub fn fill(words: Words, voice: Voice, rule: &Rule, details: &[(&'static str, Detail)]) -> String {
    let text = words.text(voice.pack);
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
                    Detail::Phrase(_, words) => filled.push_str(&fill(*words, voice, rule, details)),
                    Detail::Word(_)
                    | Detail::Number(_)
                    | Detail::Day(_)
                    | Detail::CallingCode(_)
                    | Detail::Character(_) => drop(write!(filled, "{detail}")),
                }
            }
        } else if let Some(value) =
            voice.rulebook.values.iter().find(|value| value.family == rule.family && value.name == name)
        {
            filled.push_str(&AnyValue::of(&value.dated, voice.day).to_string());
        } else {
            // A detail that only evidence can give: there is none in a handbook, nor where the answer is unknown.
            filled.push('…');
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
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
    let mut told = String::new();
    for source in sources {
        let read_on = words::READ_ON.text(pack).replace("{day}", &source.checked.to_string());
        let separator = if told.is_empty() { "" } else { "; " };
        let _ = write!(told, "{separator}{}, {} ({read_on})", source.document, source.section);
    }
    if told.is_empty() {
        told.push_str(words::OWN_READING.text(pack));
    }
    told
}

pub(crate) const fn row_words(row: Row) -> Words {
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

pub(crate) const fn light_words(light: Light) -> Words {
    match light {
        Light::Green => words::LIGHT_GREEN,
        Light::Yellow => words::LIGHT_YELLOW,
        Light::Red => words::LIGHT_RED,
    }
}

pub(crate) const fn decision_words(decision: Decision) -> Words {
    match decision {
        Decision::Proceed => words::PROCEED,
        Decision::Hold => words::HOLD,
        Decision::Deny => words::DENY,
    }
}

pub(crate) const fn gate_words(gate: Gate) -> Words {
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

pub(crate) const fn effect_words(effect: Effect) -> Words {
    match effect {
        Effect::Note => words::EFFECT_NOTE,
        Effect::Wait => words::EFFECT_WAIT,
        Effect::Complete => words::EFFECT_COMPLETE,
        Effect::Correct => words::EFFECT_CORRECT,
        Effect::Clarify => words::EFFECT_CLARIFY,
        Effect::Deny => words::EFFECT_DENY,
    }
}
