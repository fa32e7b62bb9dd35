//! The methods of identification.

/// A method of identification of the bank's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// VideoIdent: a video call with an agent of IDnow.
    Idnow,
    /// Bankident: an account at another bank and a qualified signature.
    Bank,
    /// Bankident with Fourthline as its second leg.
    BankId,
    /// BankIdent Plus: the account is opened first, and its first transfer identifies.
    BankPlus,
    /// Fourthline.
    Fourthline,
    /// AutoIdent of IDnow: no agent.
    IdnowAutoident,
    /// A flow of IDnow by arrangement.
    IdnowCustom,
    /// PostIdent: at a counter.
    Postident,
    /// By hand.
    Manual,
    /// A method this rulebook does not know.
    Unrecognised,
}

impl Method {
    /// The methods of the API.
    pub const ALL: [Self; 9] = [
        Self::Idnow,
        Self::Bank,
        Self::BankId,
        Self::BankPlus,
        Self::Fourthline,
        Self::IdnowAutoident,
        Self::IdnowCustom,
        Self::Postident,
        Self::Manual,
    ];

    /// The method's name in the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idnow => "idnow",
            Self::Bank => "bank",
            Self::BankId => "bank_id",
            Self::BankPlus => "bank_plus",
            Self::Fourthline => "fourthline",
            Self::IdnowAutoident => "idnow_autoident",
            Self::IdnowCustom => "idnow_custom",
            Self::Postident => "postident",
            Self::Manual => "manual",
            Self::Unrecognised => "unrecognised",
        }
    }

    /// The method of this name; enum values are case-sensitive.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|method| method.name() == name).unwrap_or(Self::Unrecognised)
    }
}
