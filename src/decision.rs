//! The decision: the worst light of the findings, and the bank's seven rows.

use crate::rulebook::{Light, Row, named};

named! {
    /// The answer to the question whether the applicant may pass the gate.
    Decision {
        /// Yes.
        Proceed = "proceed",
        /// Not yet: something is missing or undecided.
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

/// The seven rows of the bank's readiness checklist, each with the worst light of its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checklist([Light; Row::ALL.len()]);

impl Checklist {
    /// All rows green.
    pub(crate) const GREEN: Self = Self([Light::Green; Row::ALL.len()]);

    /// Returns the light of a row.
    #[must_use]
    pub fn light(&self, row: Row) -> Light {
        #[expect(clippy::indexing_slicing, reason = "there is one light per row")]
        self.0[row as usize]
    }

    /// Returns the rows with their lights, in the bank's order.
    pub fn rows(&self) -> impl Iterator<Item = (Row, Light)> {
        Row::ALL.iter().copied().zip(self.0)
    }

    /// Returns the literal verdict of the checklist: the worst of its rows.
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
