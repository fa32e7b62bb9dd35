//! The decision: the worst light of the findings, and the bank's seven rows.

use crate::finding::{Answer, Evidence};
use crate::rulebook::{Effect, Row, Rule, named};

named! {
    /// How bad it is. Green is better than yellow, yellow is better than red.
    Light {
        /// Nothing stands in the way.
        Green = "green",
        /// Not yet.
        Yellow = "yellow",
        /// No.
        Red = "red",
    }
}

named! {
    /// May the applicant pass the gate?
    Decision {
        /// Yes.
        Proceed = "proceed",
        /// Not yet: something is open.
        Hold = "hold",
        /// No.
        Deny = "deny",
    }
}

impl From<Light> for Decision {
    fn from(light: Light) -> Self {
        match light {
            Light::Green => Self::Proceed,
            Light::Yellow => Self::Hold,
            Light::Red => Self::Deny,
        }
    }
}

impl Effect {
    /// The light of a find of this effect.
    #[must_use]
    pub const fn light(self) -> Light {
        match self {
            Self::Note => Light::Green,
            Self::Wait | Self::Complete | Self::Correct | Self::Clarify => Light::Yellow,
            Self::Deny => Light::Red,
        }
    }
}

impl Rule {
    /// What an answer of this rule means: nothing where it is clear.
    ///
    /// What is unknown asks to be completed, whatever the rule would make of a find; only a note stays a note.
    #[must_use]
    pub fn weigh(&self, answer: &Answer) -> Option<Effect> {
        match answer {
            Answer::Clear => None,
            Answer::Found(_) => Some(self.effect_of(true)),
            Answer::Unknown(_) => Some(self.effect_of(false)),
        }
    }

    /// What it means that this rule found something, or could not tell.
    pub(crate) const fn effect_of(&self, is_found: bool) -> Effect {
        match (is_found, self.effect) {
            (true, effect) => effect,
            (false, Effect::Note) => Effect::Note,
            (false, Effect::Wait | Effect::Complete | Effect::Correct | Effect::Clarify | Effect::Deny) => {
                Effect::Complete
            }
        }
    }
}

/// The seven rows of the bank's readiness checklist, each with the worst light of its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checklist([Light; Row::ALL.len()]);

impl Checklist {
    /// All rows green.
    pub(crate) const GREEN: Self = Self([Light::Green; Row::ALL.len()]);

    /// A row's light.
    #[must_use]
    pub fn light(&self, row: Row) -> Light {
        #[expect(clippy::indexing_slicing, reason = "there is one light per row")]
        self.0[row as usize]
    }

    /// The rows with their lights, in the bank's order.
    pub fn rows(&self) -> impl Iterator<Item = (Row, Light)> {
        Row::ALL.iter().copied().zip(self.0)
    }

    /// The literal verdict of the checklist: the worst of its rows.
    #[must_use]
    pub fn verdict(&self) -> Light {
        self.0.into_iter().max().unwrap_or(Light::Green)
    }

    pub(crate) fn darken(&mut self, row: Row, light: Light) {
        #[expect(clippy::indexing_slicing, reason = "there is one light per row")]
        let current = &mut self.0[row as usize];
        *current = light.max(*current);
    }
}

impl Answer {
    /// The evidence of an answer that is not clear.
    #[must_use]
    pub fn into_evidence(self) -> Option<Evidence> {
        match self {
            Self::Clear => None,
            Self::Found(evidence) | Self::Unknown(evidence) => Some(evidence),
        }
    }
}
