//! Identity documents, by their codes in the public register (PRADO).

use std::fmt;

use super::country::Country;
use crate::rulebook::tables::{DocumentKind, document_with_address};

/// The code of an identity document: `CCC-AO-NNNNN` for a passport, `CCC-BO-NNNNN` for an identity card, as the
/// bank's list of documents with an address writes it. `Debug` does not show it.
///
/// The register has codes of other types too (diplomatic, service, emergency); they are not read here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DocumentCode {
    issuer: [u8; 3],
    kind: DocumentKind,
    shows_address: bool,
}

impl DocumentCode {
    /// Reads a code in capitals. The suffix `-A` is part of a code, and the ranges of the bank's list
    /// (`SVN-AO-02001-02003`) are understood as printed there.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let shows_address = document_with_address(code).is_some();
        let (stem, suffix) = code.split_at_checked("CCC-AO-NNNNN".len())?;
        let &[i1, i2, i3, b'-', kind, b'O', b'-', ref number @ ..] = stem.as_bytes() else { return None };
        let issuer = [i1, i2, i3];
        let kind = match kind {
            b'A' => DocumentKind::Passport,
            b'B' => DocumentKind::IdCard,
            _ => return None,
        };
        let is_whole = issuer.iter().all(u8::is_ascii_uppercase)
            && number.iter().all(u8::is_ascii_digit)
            && (matches!(suffix, "" | "-A") || shows_address);
        is_whole.then_some(Self { issuer, kind, shows_address })
    }

    /// Whether the bank's list says that the document shows its holder's address. Only video identification asks.
    #[must_use]
    pub const fn shows_address(&self) -> bool {
        self.shows_address
    }

    /// The country that issued the document; `None` for issuers that are none, such as the United Nations.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        Country::parse(std::str::from_utf8(&self.issuer).ok()?)
    }

    /// Passport or identity card.
    #[must_use]
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }
}

impl fmt::Debug for DocumentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentCode(..)")
    }
}

impl DocumentKind {
    /// The kind's name in an application.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::IdCard => "id_card",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Passport, Self::IdCard].into_iter().find(|kind| kind.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_what_they_say() {
        for (code, country, kind, shows_address) in [
            ("DEU-BO-02001", Some("DE"), DocumentKind::IdCard, true),
            ("DEU-BO-02004", Some("DE"), DocumentKind::IdCard, false),
            ("DEU-AO-03001", Some("DE"), DocumentKind::Passport, false),
            ("SGP-BO-01001-A", Some("SG"), DocumentKind::IdCard, true),
            ("SGP-BO-01002-A", Some("SG"), DocumentKind::IdCard, false),
            ("SVN-AO-02001-02003", Some("SI"), DocumentKind::Passport, true),
            ("SVN-AO-02001", Some("SI"), DocumentKind::Passport, true),
            ("SVN-AO-02002", Some("SI"), DocumentKind::Passport, true),
            ("SVN-AO-02003", Some("SI"), DocumentKind::Passport, true),
            ("SVN-AO-02005", Some("SI"), DocumentKind::Passport, false),
            ("UNO-AO-01001", None, DocumentKind::Passport, false),
        ] {
            let read = DocumentCode::parse(code).unwrap_or_else(|| panic!("{code} is a code"));
            assert_eq!(read.country().as_ref().map(Country::alpha2), country, "{code}");
            assert_eq!((read.kind(), read.shows_address()), (kind, shows_address), "{code}");
        }
    }

    #[test]
    fn what_is_no_code() {
        for code in [
            "",
            "DEU",
            "DEU-BO-2001",
            "DEU-BO-020011",
            "deu-bo-02001",
            "DEU-CO-02001",
            "DEU-BD-02001",
            "DE-BO-02001",
            "DEU BO 02001",
            "DEU-BO-02001-B",
            "DEU-BO-02001-02002",
            "DEU-BO-0200١",
            "DÜU-BO-02001",
            "ＤＥＵ-BO-02001",
        ] {
            assert!(DocumentCode::parse(code).is_none(), "{code}");
        }
    }
}
