//! Classifies an address as physical, PO box, care of and so on, by its words.
//!
//! The bank asks for a physical address and excludes PO boxes and care-of addresses ("Onboard a person", 4.3 Soft
//! criteria). It prints no list of words; ours is `rules/tables/address_words.toml`: some words count everywhere,
//! those of the public dictionaries of 35 languages where the language is spoken. An address without any of them is
//! taken as physical where we have the words of its country, and is [`AddressKind::Unknown`] where we have none.
//! Whether the street exists is not covered.
//!
//! Texts are compared by their appearance (`skeleton.rs`), so that a look-alike character does not hide a word;
//! `words.rs` decides which words count where. Reading allocates nothing and takes time linear in the length.

mod skeleton;
#[cfg(test)]
mod tests;
mod words;

use serde::{Deserialize, Serialize};

use self::skeleton::Folded;
use self::words::{Surroundings, WordsFound};
use super::country::Country;
use crate::character::is_blank;
use crate::rulebook::tables;
pub use skeleton::skeleton;

/// The kind of an address. As JSON: `physical`, `po_box`, `care_of`, `poste_restante`, `no_fixed_abode`,
/// `no_address`, `unknown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AddressKind {
    /// No word says otherwise.
    Physical,
    /// A PO box, a parcel station or a military post office.
    PoBox,
    /// At another person's address, `c/o`.
    CareOf,
    /// Held at a post office until called for.
    PosteRestante,
    /// The applicant states that they have no home.
    NoFixedAbode,
    /// A placeholder for a missing address: `-`, `n/a`.
    NoAddress,
    /// Nothing was found, but the words of the country's languages are not known.
    Unknown,
}

impl AddressKind {
    /// Returns the kind's name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Physical => "physical",
            Self::PoBox => "po_box",
            Self::CareOf => "care_of",
            Self::PosteRestante => "poste_restante",
            Self::NoFixedAbode => "no_fixed_abode",
            Self::NoAddress => "no_address",
            Self::Unknown => "unknown",
        }
    }
}

/// The parts of an address as typed; an absent one is `""`.
#[derive(Clone, Copy, Default)]
pub struct AddressText<'a> {
    /// Street and number.
    pub line_1: &'a str,
    /// What does not fit in the first line.
    pub line_2: &'a str,
    /// The post code: if the same number follows `C.P.`, that is the post code again, not a PO box.
    pub postal_code: &'a str,
    /// The city. A PO box does not belong here, but is found.
    pub city: &'a str,
    /// The state or province. A PO box is found here, too.
    pub state: &'a str,
    /// The country, whose languages decide which words count; `None`: only those that count everywhere.
    pub country: Option<Country>,
}

/// A part of an address in which words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `line_1`.
    Line1,
    /// `line_2`.
    Line2,
    /// `city`.
    City,
    /// `state`.
    State,
}

impl Part {
    /// All of them, in the order of the resource.
    pub const ALL: [Self; 4] = [Self::Line1, Self::Line2, Self::City, Self::State];
}

/// Some parts of an address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts(u8);

impl Parts {
    /// Adds a part.
    pub(super) const fn add(&mut self, part: Part) {
        self.0 |= 1 << part as u8;
    }

    /// Returns whether a part is among them.
    #[must_use]
    pub const fn contains(self, part: Part) -> bool {
        self.0 >> part as u8 & 1 == 1
    }

    /// Each of them, in the order of the resource.
    pub fn iter(self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(move |part| self.contains(*part))
    }

    /// Returns whether it is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The reading of the parts of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddressReading {
    /// The first of PO box, care-of, poste restante and no fixed abode that any part names.
    pub kind: AddressKind,
    /// The parts that show that kind.
    pub parts: Parts,
    /// Position of the first of those words in the first of those parts, in characters from 1; 0 for none.
    pub position: usize,
    /// The parts with words such as `z. Hd.` or `bei Meier`, which may mean care-of and do not decide the kind.
    pub possible_care_of: Parts,
    /// The parts that name a military or diplomatic post office of the United States: APO, FPO, DPO.
    pub us_military_post: Parts,
    /// The parts with a placeholder for a missing address: `-`, `n/a`.
    pub no_address: Parts,
}

impl AddressReading {
    /// The reading of an address without parts.
    pub(crate) const NOTHING: Self = Self {
        kind: AddressKind::Physical,
        parts: Parts(0),
        position: 0,
        possible_care_of: Parts(0),
        us_military_post: Parts(0),
        no_address: Parts(0),
    };
}

/// Returns the kind of an address. Case, accents (composed or not), full-width, mathematical and circled letters,
/// look-alike letters of other scripts, invisible characters, punctuation and spacing make no difference. Only directly
/// behind `c/o` and `p/a` a capital shows that a name begins: `c/oMeier`.
///
/// ```
/// use onboardable::value::address::{AddressKind, AddressText, kind_of};
/// use onboardable::value::country::Country;
/// let line = |line_1| AddressText { line_1, ..AddressText::default() };
/// assert_eq!(kind_of(&line("P.O. Box 12")), AddressKind::PoBox);
/// assert_eq!(kind_of(&AddressText { line_2: "c/o Meier", ..line("Hauptstraße 5") }), AddressKind::CareOf);
/// assert_eq!(kind_of(&line("C/ Mayor 5")), AddressKind::Physical); // Spanish: calle
/// let in_finland = AddressText { country: Country::parse("FI"), ..line("PL 300") };
/// assert_eq!(kind_of(&in_finland), AddressKind::PoBox);
/// ```
#[must_use]
pub fn kind_of(address: &AddressText<'_>) -> AddressKind {
    read(address).kind
}

/// Reads an address like [`kind_of`], with everything else that its words show.
#[must_use]
pub fn read(address: &AddressText<'_>) -> AddressReading {
    let &AddressText { line_1, line_2, postal_code, city, state, country } = address;
    let languages = country.map(|country| tables::languages_of(country.alpha2()));
    let around = Surroundings { languages: languages.unwrap_or_default(), postal_code, city };
    let mut found = WordsFound::default();
    found.read_lines(line_1, line_2, &around);
    found.read_place(Part::City, city, &around);
    found.read_place(Part::State, state, &around);

    let mut no_address = Parts::default();
    if !is_blank(line_1) && words::is_no_address(Folded::new(line_1), 0) {
        no_address.add(Part::Line1);
    }
    if !is_blank(city) && words::is_no_address(Folded::new(city), words::LETTERS_OF_NO_TOWN) {
        no_address.add(Part::City);
    }
    let (kind, parts, position) = found.kind().unwrap_or_else(|| {
        let kind = if no_address.contains(Part::Line1) {
            AddressKind::NoAddress
        } else if languages.is_some_and(tables::Languages::is_empty) {
            AddressKind::Unknown
        } else {
            AddressKind::Physical
        };
        (kind, Parts::default(), 0)
    });
    AddressReading {
        kind,
        parts,
        position,
        possible_care_of: found.possible_care_of,
        us_military_post: found.us_military_post,
        no_address,
    }
}
