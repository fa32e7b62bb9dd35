//! The terms of the entries: effects, gates, rows, who acts, words, sources.

use chrono::NaiveDate;

use super::pack::Pack;
#[cfg(not(feature = "handbook"))]
use super::pack::Texts;

/// A text of a rulebook: its index in the packs of words, which is the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(u16);

impl Words {
    /// The first index of the texts for analysts.
    pub const ANALYST: u16 = 1 << 14;

    /// The first index of the texts that only the handbook shows.
    pub const HANDBOOK: u16 = 1 << 15;

    /// Creates the text at an index: below [`Self::ANALYST`] one that every report shows.
    #[must_use]
    pub const fn new(place: u16) -> Self {
        Self(place)
    }

    /// Returns the text in the language of a pack; empty where the pack has none.
    #[must_use]
    pub fn text(self, pack: &Pack) -> &'static str {
        let texts = match self.0 {
            ..Self::ANALYST => pack.texts,
            Self::ANALYST..Self::HANDBOOK => pack.analyst,
            #[cfg(feature = "handbook")]
            Self::HANDBOOK.. => pack.handbook,
            #[cfg(not(feature = "handbook"))]
            Self::HANDBOOK.. => Texts::NONE,
        };
        texts.get(usize::from(self.0 % Self::ANALYST)).unwrap_or_default()
    }
}

/// A place in a document of the bank.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The document's title.
    pub document: &'static str,
    /// The section.
    pub section: &'static str,
    /// The day it was last read.
    pub checked: NaiveDate,
}

/// One variant per name, with the name, in one declaration.
macro_rules! named {
    ($(#[$meta:meta])* $enum:ident { $( $(#[$doc:meta])* $variant:ident = $name:literal, )* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $enum { $( $(#[$doc])* $variant, )* }

        impl $enum {
            /// All of them, in order.
            pub const ALL: &[Self] = &[ $( Self::$variant, )* ];

            /// Returns the name in JSON and on the command line.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )* }
            }

            /// Returns the value of this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl serde::Serialize for $enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        /// Reads a value by its name. An error names what was expected, and never the value, which may be personal
        /// data.
        impl<'de> serde::Deserialize<'de> for $enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::rulebook::named_in(deserializer, stringify!($enum), Self::named)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $enum {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($enum).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$( $name ),*] })
            }
        }
    };
}
pub(crate) use named;

named! {
    /// The effect of a finding. Ordered from the mildest to the gravest.
    Effect {
        /// Shown, never blocks.
        Note = "note",
        /// The bank or the provider is still working.
        Wait = "wait",
        /// Something mandatory is missing.
        Complete = "complete",
        /// A value is malformed; the API would refuse it.
        Correct = "correct",
        /// To be clarified with the applicant, then evaluated again.
        Clarify = "clarify",
        /// No banking service may be offered.
        Deny = "deny",
    }
}

named! {
    /// The severity. Green is better than yellow, yellow is better than red.
    Light {
        /// Nothing blocks.
        Green = "green",
        /// Not yet.
        Yellow = "yellow",
        /// No.
        Red = "red",
    }
}

impl Effect {
    /// Returns the light of a finding of this effect.
    #[must_use]
    pub const fn light(self) -> Light {
        match self {
            Self::Note => Light::Green,
            Self::Wait | Self::Complete | Self::Correct | Self::Clarify => Light::Yellow,
            Self::Deny => Light::Red,
        }
    }
}

named! {
    /// The subject that a rule is a condition of, from the longest applicable to the shortest.
    ConditionOf {
        /// Of the person or the account: always evaluated.
        Person = "person",
        /// Of creating an identification: evaluated as of its creation, and no longer once it has succeeded.
        Creating = "creating",
        /// Of the request that creates it: what only the request states. Evaluated until the identification is under
        /// way.
        Request = "request",
    }
}

named! {
    /// The gates of onboarding, in the order an applicant passes them.
    Gate {
        /// May the person be created?
        SignUp = "sign_up",
        /// May this method of identification start?
        Identification = "identification",
        /// May the account be opened?
        AccountOpening = "account_opening",
    }
}

named! {
    /// The rows of the bank's readiness checklist, in its order.
    Row {
        /// The identification is successful.
        KycIdentification = "kyc_identification",
        /// The mobile number is verified.
        MobileNumber = "mobile_number",
        /// There is a primary tax identification.
        TaxIdentification = "tax_identification",
        /// There is no hard and no unresolved soft FATCA criterion.
        FatcaScreening = "fatca_screening",
        /// The screening against lists accepted the person.
        CustomerScreening = "customer_screening",
        /// The risk is normal or accepted.
        RiskClassification = "risk_classification",
        /// The vetting found nothing, or it was accepted.
        CustomerVetting = "customer_vetting",
    }
}

named! {
    /// The party that takes a step.
    Who {
        /// The applicant.
        Applicant = "applicant",
        /// The partner of the bank, who runs the sign-up.
        Partner = "partner",
        /// The bank.
        Bank = "bank",
        /// The provider of the identification.
        Provider = "provider",
        /// No party.
        Nobody = "nobody",
    }
}

named! {
    /// The language of words.
    Lang {
        /// English.
        En = "en",
        /// German.
        De = "de",
    }
}
