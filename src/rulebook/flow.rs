//! The integration an applicant signs up through, and the methods of identification in its guide.

use super::method::Method;

/// The integration an applicant signs up through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// A bank account or card: the whole onboarding.
    DigitalBanking,
    /// Identification by video as a service of its own.
    Videoident,
    /// Identification by bank account as a service of its own.
    Bankident,
    /// The account whose first transfer completes the identification.
    BankidentPlus,
}

impl Flow {
    /// All flows.
    pub const ALL: [Self; 4] = [Self::DigitalBanking, Self::Videoident, Self::Bankident, Self::BankidentPlus];

    /// Returns the flow of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flow| flow.name() == name)
    }

    /// Returns the flow's name in an application.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DigitalBanking => "digital_banking",
            Self::Videoident => "videoident",
            Self::Bankident => "bankident",
            Self::BankidentPlus => "bankident_plus",
        }
    }

    /// Returns the methods of the flow's guide; `None` where it offers all of them.
    #[must_use]
    pub const fn methods(self) -> Option<&'static [Method]> {
        match self {
            Self::DigitalBanking => None,
            Self::Videoident => Some(&[Method::Idnow]),
            Self::Bankident => Some(&[Method::Bank, Method::BankId]),
            Self::BankidentPlus => Some(&[Method::BankPlus]),
        }
    }
}
