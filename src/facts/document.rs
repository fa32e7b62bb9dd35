//! Facts about the documents that the bank supports for the identification of the person.

use super::place::{Place, Placed};
use super::read::{stated, text};
use super::{Fact, Facts};
use crate::application::{Field, SupportedDocument, Text, pointer};
use crate::value::country::Country;

/// The list of supported documents, as the API answers it.
#[derive(Clone, Copy)]
pub struct SupportedDocuments<'a> {
    list: &'a [Field<SupportedDocument<'a>>],
}

/// An entry of that list.
#[derive(Clone, Copy)]
pub struct SupportedFacts<'a> {
    /// The type of document, such as a passport or an identity card.
    pub document_type: Fact<&'a str>,
    issuing_countries: &'a [Field<Text<'a>>],
}

impl<'a> Facts<'a> {
    /// The documents that the bank supports for the identification of the person.
    #[must_use]
    pub fn supported_documents(&self) -> Placed<SupportedDocuments<'a>> {
        let fact = stated(&self.application.supported_documents).map(|list| SupportedDocuments { list });
        Placed { fact, at: Place::of(pointer!(supported_documents)) }
    }
}

impl<'a> SupportedDocuments<'a> {
    /// Returns each entry; `None` for one that is no object, or that does not list the issuers.
    pub fn iter(&self) -> impl Iterator<Item = Option<SupportedFacts<'a>>> + use<'a> {
        self.list.iter().map(|entry| {
            let entry = entry.present()?;
            let issuing_countries = entry.issuing_countries.present()?;
            Some(SupportedFacts { document_type: text(&entry.document_type), issuing_countries })
        })
    }
}

impl SupportedFacts<'_> {
    /// Returns the countries that may have issued the document; `None` for an entry that is no country.
    pub fn issuers(&self) -> impl Iterator<Item = Option<Country>> {
        self.issuing_countries.iter().map(|country| text(country).known().and_then(Country::parse))
    }
}
