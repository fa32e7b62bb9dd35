//! Identity documents, by their codes in the public register (PRADO).

use std::fmt;

use super::country::Country;
use crate::character::Sort;
use crate::rulebook::Asked;
use crate::rulebook::tables::{DocumentKind, is_document_with_address};
use crate::rulebook::values::identity_document::ADDRESS_BY_LAW_ISSUERS;

/// The code of an identity document, `CCC-AO-NNNNN`: three letters for the issuer, one for the category (`A` a
/// passport, `B` an identity card, `H` a residence title, `J` a travel document for refugees, and others), one for the
/// type (`O` ordinary, `D` diplomatic, `S` service, `F` military, `P` provisional, `Y` related), and a number. `Debug`
/// does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DocumentCode {
    issuer: [u8; 3],
    category: u8,
    document_type: u8,
    shows_address: bool,
}

/// The length of the longest printed code: a range of the bank's list.
const LONGEST: usize = "SVN-AO-02001-02003".len();

impl DocumentCode {
    /// Reads a code in any letter case and with any hyphen. The suffix `-A` is part of a code, and the ranges of the
    /// bank's list (`SVN-AO-02001-02003`) are read as printed there.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let mut as_printed = [0; LONGEST];
        let code = printed(code, &mut as_printed)?;
        let shows_address = is_document_with_address(code);
        let (stem, suffix) = code.split_at_checked("CCC-AO-NNNNN".len())?;
        let &[i1, i2, i3, b'-', category, document_type, b'-', ref number @ ..] = stem.as_bytes() else {
            return None;
        };
        let issuer = [i1, i2, i3];
        let is_whole = issuer.iter().all(u8::is_ascii_uppercase)
            && category.is_ascii_uppercase()
            && matches!(document_type, b'O' | b'D' | b'S' | b'F' | b'P' | b'Y')
            && number.iter().all(u8::is_ascii_digit)
            && (matches!(suffix, "" | "-A") || shows_address);
        is_whole.then_some(Self { issuer, category, document_type, shows_address })
    }

    /// Returns whether the bank's list says that the document shows its holder's address. Only video identification
    /// needs this.
    #[must_use]
    pub const fn shows_address(&self) -> bool {
        self.shows_address
    }

    /// Returns whether the law of the issuer has the address on every document of this kind, whatever the bank's list
    /// says.
    #[must_use]
    pub fn shows_address_by_law(self, asked: &impl Asked) -> bool {
        let issuers = ADDRESS_BY_LAW_ISSUERS.at(asked);
        self.is_ordinary_id_card() && self.country().is_some_and(|country| country.is_one_of(issuers))
    }

    /// Returns whether the document shows the address, by the bank's list or by law.
    #[must_use]
    pub fn shows_address_by_list_or_law(self, asked: &impl Asked) -> bool {
        self.shows_address() || self.shows_address_by_law(asked)
    }

    /// Returns the country that issued the document; `None` for other issuers, such as the United Nations.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        Country::parse(std::str::from_utf8(&self.issuer).ok()?)
    }

    /// Returns passport or identity card; `None` for documents of other categories.
    #[must_use]
    pub const fn kind(&self) -> Option<DocumentKind> {
        match self.category {
            b'A' => Some(DocumentKind::Passport),
            b'B' => Some(DocumentKind::IdCard),
            _ => None,
        }
    }

    /// Returns whether this is an ordinary identity card.
    #[must_use]
    pub const fn is_ordinary_id_card(&self) -> bool {
        matches!((self.category, self.document_type), (b'B', b'O'))
    }
}

/// Returns the code as the register prints it, in capitals and with plain hyphens; `None` where a character is no
/// part of a code.
fn printed<'b>(code: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b str> {
    let mut length: usize = 0;
    for symbol in code.chars() {
        *buffer.get_mut(length)? = match u8::try_from(symbol) {
            Ok(byte) if byte.is_ascii() => byte.to_ascii_uppercase(),
            Ok(_) | Err(_) if symbol == '\u{2212}' || Sort::of(symbol) == Sort::Dash => b'-',
            Ok(_) | Err(_) => return None,
        };
        length = length.checked_add(1)?;
    }
    std::str::from_utf8(buffer.get(..length)?).ok()
}

impl fmt::Debug for DocumentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentCode(..)")
    }
}

impl DocumentKind {
    /// Returns the kind's name in an application.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::IdCard => "id_card",
        }
    }

    /// Returns the kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Passport, Self::IdCard].into_iter().find(|kind| kind.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_codes() {
        for (code, country, kind, shows_address) in [
            ("DEU-BO-02001", Some("DE"), Some(DocumentKind::IdCard), true),
            ("deu-bo-02001", Some("DE"), Some(DocumentKind::IdCard), true),
            ("DEU\u{2011}BO\u{2013}02001", Some("DE"), Some(DocumentKind::IdCard), true),
            ("DEU\u{2212}BO\u{ff0d}02001", Some("DE"), Some(DocumentKind::IdCard), true),
            ("svn-ao-02001\u{2013}02003", Some("SI"), Some(DocumentKind::Passport), true),
            ("DEU-BO-02004", Some("DE"), Some(DocumentKind::IdCard), false),
            ("DEU-AO-03001", Some("DE"), Some(DocumentKind::Passport), false),
            ("DEU-AD-03001", Some("DE"), Some(DocumentKind::Passport), false),
            ("DEU-BP-02001", Some("DE"), Some(DocumentKind::IdCard), false),
            ("DEU-JO-02002", Some("DE"), None, false),
            ("DEU-HO-17003", Some("DE"), None, false),
            ("DEU-CO-02001", Some("DE"), None, false),
            ("SGP-BO-01001-A", Some("SG"), Some(DocumentKind::IdCard), true),
            ("SGP-BO-01002-A", Some("SG"), Some(DocumentKind::IdCard), false),
            ("SVN-AO-02001-02003", Some("SI"), Some(DocumentKind::Passport), true),
            ("SVN-AO-02001", Some("SI"), Some(DocumentKind::Passport), true),
            ("SVN-AO-02002", Some("SI"), Some(DocumentKind::Passport), true),
            ("SVN-AO-02003", Some("SI"), Some(DocumentKind::Passport), true),
            ("SVN-AO-02005", Some("SI"), Some(DocumentKind::Passport), false),
            ("UNO-AO-01001", None, Some(DocumentKind::Passport), false),
        ] {
            let read = DocumentCode::parse(code).unwrap_or_else(|| panic!("{code} is a code"));
            assert_eq!(read.country().as_ref().map(Country::alpha2), country, "{code}");
            assert_eq!((read.kind(), read.shows_address()), (kind, shows_address), "{code}");
        }
    }

    #[test]
    fn invalid_codes() {
        for code in [
            "",
            "DEU",
            "DEU-BO-2001",
            "DEU-BO-020011",
            "DEU-B1-02001",
            "DEU-BX-02001",
            "DEU-1O-02001",
            "DEUBO02001",
            "DE-BO-02001",
            "DEU BO 02001",
            "DEU-BO-02001-B",
            "DEU-BO-02001-02002",
            "DEU-BO-02001-02002-02003",
            "DEU-BO-0200١",
            "DÜU-BO-02001",
            "ＤＥＵ-BO-02001",
            "DEU·BO·02001",
            "DEU\u{3000}BO\u{3000}02001",
        ] {
            assert!(DocumentCode::parse(code).is_none(), "{code}");
        }
    }
}
