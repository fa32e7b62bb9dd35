//! Failure codes of the providers: their meaning, and the next steps.

use super::method::Method;
use super::terms::named;
#[cfg(feature = "handbook")]
use super::terms::{Source, Words};

/// A failure code of a provider.
#[derive(Debug)]
pub struct Failure {
    /// The provider: [`Method::Idnow`] or [`Method::Bank`], whose codes BankIdent Plus shares.
    pub provider: Method,
    /// The code, in its correct spelling.
    pub code: &'static str,
    /// Other spellings in the bank's guides.
    pub spellings: &'static [&'static str],
    /// The provider's heading for it, where there is one.
    #[cfg(feature = "handbook")]
    pub category: Option<&'static str>,
    /// The HTTP status it comes with, where there is one.
    #[cfg(feature = "handbook")]
    pub http: Option<u16>,
    /// Whether a new attempt cannot help.
    pub permanent: bool,
    /// The party that caused it.
    pub cause: Cause,
    /// The possible next attempts, the best first.
    pub retry: &'static [Retry],
    /// Whether it means fraud.
    pub fraud: Fraud,
    /// Whether the person is a customer already.
    pub existing_customer: bool,
    /// The message that the bank suggests for the screen, in the bank's own words; not ours, and not always in line
    /// with the bank's column of actions.
    #[cfg(feature = "handbook")]
    pub message: Option<Words>,
    /// A sentence for the applicant.
    #[cfg(feature = "handbook")]
    pub applicant: Words,
    /// A sentence for support.
    #[cfg(feature = "handbook")]
    pub support: Words,
    /// Where it is listed.
    #[cfg(feature = "handbook")]
    pub sources: &'static [&'static Source],
    /// Our reading of an unclear source.
    #[cfg(feature = "handbook")]
    pub reading: Option<Words>,
}

named! {
    /// The party that caused a failure.
    Cause {
        /// The applicant.
        Applicant = "applicant",
        /// The partner.
        Partner = "partner",
        /// The provider.
        Provider = "provider",
        /// The bank.
        Bank = "bank",
        /// The source does not say.
        Unstated = "unstated",
    }
}

named! {
    /// The possible attempts after a failure.
    Retry {
        /// The same link once more.
        SameLink = "same_link",
        /// Another IBAN.
        OtherIban = "other_iban",
        /// Another method.
        OtherMethod = "other_method",
        /// A new identification.
        NewIdentification = "new_identification",
        /// The same call, after the data are corrected.
        FixData = "fix_data",
        /// Asking the bank.
        ContactBank = "contact_bank",
        /// Nothing, unless a person decides otherwise.
        Never = "never",
    }
}

named! {
    /// Whether a failure means fraud.
    Fraud {
        /// It does not.
        None = "none",
        /// It is being reviewed.
        Review = "review",
        /// The onboarding stops.
        Stop = "stop",
    }
}
