//! Whether an address is a place where somebody lives, as far as its words tell.
//!
//! The bank asks for a physical address and names PO boxes and care-of addresses as what is not one ("Onboard a
//! person", 4.3 Soft criteria). It prints no list of words; ours, in eight languages, is
//! `rules/tables/address_words.toml`. A line without any of them is taken for physical: whether the street exists is
//! not covered, nor are words in other scripts than Latin.
//!
//! Reading a line allocates nothing and takes time linear in its length.

use serde::{Deserialize, Serialize};

use crate::rulebook::tables::{self, AddressWord, Says, Then};

/// What an address turns out to be. As JSON: `physical`, `po_box`, `care_of`, `poste_restante`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AddressKind {
    /// Nothing says otherwise.
    Physical,
    /// A PO box, or a parcel station: nobody lives there either.
    PoBox,
    /// At somebody else's, `c/o`.
    CareOf,
    /// Held at a post office until called for.
    PosteRestante,
}

impl AddressKind {
    /// The kind's name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Physical => "physical",
            Self::PoBox => "po_box",
            Self::CareOf => "care_of",
            Self::PosteRestante => "poste_restante",
        }
    }
}

/// What the two lines of an address tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddressReading {
    /// The first of PO box, care-of and poste restante that either line names.
    pub kind: AddressKind,
    /// Words such as `z. Hd.` or `bei Meier`, which may mean care-of and decide nothing.
    pub possible_care_of: bool,
}

/// Reads the two lines of an address; an absent line is `""`. Case, accents (composed or not), full-width letters,
/// punctuation and spacing make no difference.
///
/// ```
/// use onboardable::facts::address::{AddressKind, kind_of};
/// assert_eq!(kind_of("P.O. Box 12", ""), AddressKind::PoBox);
/// assert_eq!(kind_of("Hauptstraße 5", "c/o Meier"), AddressKind::CareOf);
/// assert_eq!(kind_of("C/ Mayor 5", ""), AddressKind::Physical); // Spanish: calle
/// ```
#[must_use]
pub fn kind_of(line_1: &str, line_2: &str) -> AddressKind {
    read(line_1, line_2).kind
}

/// The same as [`kind_of`], with the hint beside it.
#[must_use]
pub fn read(line_1: &str, line_2: &str) -> AddressReading {
    let mut heard = Heard::default();
    heard.listen(line_1);
    heard.listen(line_2);
    let kind = match heard.says {
        Some(Says::PoBox) => AddressKind::PoBox,
        Some(Says::CareOf) => AddressKind::CareOf,
        Some(Says::PosteRestante) => AddressKind::PosteRestante,
        Some(Says::PossibleCareOf) | None => AddressKind::Physical,
    };
    AddressReading { kind, possible_care_of: heard.possible_care_of }
}

#[derive(Default)]
struct Heard {
    says: Option<Says>,
    possible_care_of: bool,
}

impl Heard {
    fn listen(&mut self, line: &str) {
        let mut before = Before { at_start: true, ..Before::default() };
        let mut word = 0;
        let mut line = Folded::new(line);
        loop {
            word = line.take_letters(word);
            let here = line;
            match line.next() {
                Some(symbol) if is_letter(symbol) => word = tables::with_letter(word, symbol),
                symbol => {
                    if word != 0 {
                        self.note_words(word, here, before);
                        before = Before { word, ..Before::default() };
                        word = 0;
                    }
                    match symbol {
                        None => return,
                        Some(b',') => before = Before { at_start: true, ..Before::default() },
                        // A house number ends the street that the word before could be of.
                        Some(b'0'..=b'9') => before = Before { right_after_digit: true, ..Before::default() },
                        Some(_) => before.right_after_digit = false,
                    }
                }
            }
        }
    }

    fn note_words(&mut self, first: u128, rest: Folded<'_>, before: Before) {
        for word in tables::address_words(first) {
            if word.stands_at(rest, before) {
                self.note(word.says);
            }
        }
    }

    fn note(&mut self, says: Says) {
        match says {
            Says::PossibleCareOf => self.possible_care_of = true,
            Says::PoBox | Says::CareOf | Says::PosteRestante => {
                self.says = Some(self.says.map_or(says, |other| other.min(says)));
            }
        }
    }
}

/// What precedes a word in its line.
#[derive(Clone, Copy, Default)]
struct Before {
    at_start: bool,
    right_after_digit: bool,
    /// Its letters; 0 for none.
    word: u128,
}

impl AddressWord {
    /// Whether it stands here and means what it says; `rest` begins after its first word.
    fn stands_at(&self, rest: Folded<'_>, before: Before) -> bool {
        if self.at_start && !before.at_start {
            return false;
        }
        let Some(after) = rest.after(self.rest.as_bytes()) else {
            return false;
        };
        after.ends_word(self.rest.contains('/'))
            && after.followed_by(self.then)
            && !(self.needs_number() && (before.right_after_digit || after.runs_on_into_code()))
            && !self.not_after.iter().any(|street| before.word == tables::letters(street))
            && !self.not_before.iter().any(|article| after.past_separators().is_word(article))
    }

    fn needs_number(&self) -> bool {
        matches!(self.then, Then::Number | Then::BoxNumber)
    }
}

/// A letter that no address word holds: of another script, or with no ASCII letter at its base.
/// Like `a-z` it lies above every other symbol.
const OTHER_LETTER: u8 = 0x7F;

fn is_letter(symbol: u8) -> bool {
    symbol >= b'a'
}

/// A text as its folded letters: `a-z`, `0-9`, [`OTHER_LETTER`], the separators that mean something (`/ . - ' ,`),
/// and a space for every other one. Copying it is looking ahead.
#[derive(Clone, Copy)]
struct Folded<'a> {
    text: &'a str,
    /// Symbols that the last character unfolded into and that are still to come, the next one lowest.
    pending: u64,
}

impl<'a> Folded<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, pending: 0 }
    }

    /// Adds the ASCII letters that come next to a word: most of a line, and quicker than symbol by symbol.
    #[inline]
    fn take_letters(&mut self, mut word: u128) -> u128 {
        if self.pending == 0 {
            let mut taken = 0;
            for &byte in self.text.as_bytes().iter().take_while(|byte| byte.is_ascii_alphabetic()) {
                word = tables::with_letter(word, byte);
                taken += 1;
            }
            self.text = self.text.get(taken..).unwrap_or_default();
            #[cfg(test)]
            TAKEN.set(TAKEN.get() + taken);
        }
        word
    }

    /// What comes after `pattern`, if it stands here.
    fn after(mut self, pattern: &[u8]) -> Option<Self> {
        for &wanted in pattern {
            match wanted {
                b' ' => {
                    let past = self.past_separators();
                    if past.same_place(self) {
                        return None;
                    }
                    self = past;
                }
                b'/' | b'.' => {
                    self = self.past_spaces();
                    if self.next() != Some(wanted) {
                        return None;
                    }
                    self = self.past_spaces();
                }
                _ => {
                    if self.next() != Some(wanted) {
                        return None;
                    }
                }
            }
        }
        Some(self)
    }

    /// Whether a word that was read up to here is whole: not `Postfachweg`, `Postfach-Weg` or `C/O'Donnell`, but
    /// `Postfach12` and `Postfach-Nr. 12`. After a slash a hyphen joins nothing: `c/o-Meier`.
    fn ends_word(mut self, has_slash: bool) -> bool {
        match self.next() {
            Some(b'\'') => !self.starts_with_letter(),
            Some(b'-') => has_slash || !self.starts_with_letter() || self.number().is_some(),
            Some(symbol) => !is_letter(symbol),
            None => true,
        }
    }

    fn followed_by(self, then: Then) -> bool {
        let next = self.past_separators();
        match then {
            Then::Anything => true,
            Then::Number => self.number().is_some(),
            Then::BoxNumber => self.number().is_some_and(Self::is_box_number),
            Then::NumberOrEnd => next.at_end() || self.number().is_some(),
            Then::Name => next.starts_with_letter(),
            Then::NameOrEnd => next.at_end() || next.starts_with_letter(),
            Then::NameOnly => next.starts_with_letter() && next.has_no_number_before_comma(),
        }
    }

    /// Digits and then letters without a space: `PF9R` in a post code such as the Irish `R57 PF9R`.
    fn runs_on_into_code(mut self) -> bool {
        let mut digits = false;
        loop {
            match self.next() {
                Some(b'0'..=b'9') => digits = true,
                next => return digits && next.is_some_and(is_letter),
            }
        }
    }

    /// The number that comes next, `12` or `Nr. 12`.
    fn number(self) -> Option<Self> {
        let next = self.past_separators();
        let sign = ["n", "no", "nr", "nro", "num", "numero", "nummer", "numer"].iter().find_map(|sign| {
            let after = next.after(sign.as_bytes())?;
            (!after.starts_with_letter()).then_some(after)
        });
        let digits = sign.unwrap_or(next).past_separators();
        digits.clone_next().is_some_and(|symbol| symbol.is_ascii_digit()).then_some(digits)
    }

    /// One to four digits, and not the `1200-123` of a Portuguese post code.
    fn is_box_number(mut self) -> bool {
        for _ in 0..5 {
            match self.next() {
                Some(b'0'..=b'9') => {}
                Some(b'-') => {
                    return !self.clone_next().is_some_and(|symbol| symbol.is_ascii_digit());
                }
                _ => return true,
            }
        }
        false
    }

    /// The part that runs up to a comma, as in `bei Meier, Hauptstr. 5`.
    fn has_no_number_before_comma(self) -> bool {
        !self.take_while(|&symbol| symbol != b',').any(|symbol| symbol.is_ascii_digit())
    }

    /// Whether exactly this word comes next.
    fn is_word(self, word: &str) -> bool {
        self.after(word.as_bytes()).is_some_and(|after| !after.starts_with_letter())
    }

    fn past_separators(self) -> Self {
        self.past(|symbol| !is_letter(symbol) && !symbol.is_ascii_digit())
    }

    fn past_spaces(self) -> Self {
        self.past(|symbol| symbol == b' ')
    }

    fn past(mut self, skipped: impl Fn(u8) -> bool) -> Self {
        loop {
            let here = self;
            match self.next() {
                Some(symbol) if skipped(symbol) => {}
                _ => return here,
            }
        }
    }

    fn same_place(self, other: Self) -> bool {
        self.text.len() == other.text.len() && self.pending == other.pending
    }

    fn starts_with_letter(self) -> bool {
        self.clone_next().is_some_and(is_letter)
    }

    fn at_end(self) -> bool {
        self.clone_next().is_none()
    }

    fn clone_next(mut self) -> Option<u8> {
        self.next()
    }
}

impl Iterator for Folded<'_> {
    type Item = u8;

    #[inline]
    fn next(&mut self) -> Option<u8> {
        #[cfg(test)]
        TAKEN.set(TAKEN.get() + 1);
        loop {
            if self.pending != 0 {
                let [next, ..] = self.pending.to_le_bytes();
                self.pending >>= 8;
                return Some(next);
            }
            let mut chars = self.text.chars();
            let char = chars.next()?;
            self.text = chars.as_str();
            if char.is_ascii() {
                return Some(folded_ascii(char as u8));
            }
            self.pending = folded(char);
        }
    }
}

#[inline]
fn folded_ascii(byte: u8) -> u8 {
    ASCII.get(usize::from(byte)).copied().unwrap_or(b' ')
}

/// What each ASCII character folds into: sixteen to a row, from `\0` to DEL. Line ends, `;`, `|` and parentheses part
/// a line as a comma does; a backslash is a slash, a grave accent an apostrophe.
#[rustfmt::skip]
static ASCII: [u8; 128] = *b"\
    \x20         ,  ,  \
    \x20               \
    \x20      ',,  ,-./\
    0123456789 ,    \
    \x20abcdefghijklmno\
    pqrstuvwxyz /   \
    'abcdefghijklmno\
    pqrstuvwxyz ,   ";

/// The symbols of a character beyond ASCII, packed with the first one lowest; 0 for one that leaves no trace.
fn folded(char: char) -> u64 {
    let symbols: &[u8] = match char {
        // Combining accents, and characters that cannot be seen: soft hyphen, zero-width space and joiners, BOM.
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => b"",
        // Full-width ASCII.
        '\u{FF01}'..='\u{FF5E}' => {
            return u64::from(folded_ascii(((char as u32 - 0xFF01) as u8).saturating_add(b'!')));
        }
        '℅' => b" c/o ",
        '№' => b" no ",
        'ß' | 'ẞ' => b"ss",
        'æ' | 'Æ' => b"ae",
        'œ' | 'Œ' => b"oe",
        'ﬀ' => b"ff",
        'ﬁ' => b"fi",
        'ﬂ' => b"fl",
        'ﬃ' => b"ffi",
        'ﬄ' => b"ffl",
        'ﬅ' | 'ﬆ' => b"st",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'ª' => b"a",
        'Ç' | 'ç' | 'Ć'..='č' => b"c",
        'Ď'..='đ' | 'Ð' | 'ð' => b"d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => b"e",
        'Ĝ'..='ģ' => b"g",
        'Ĥ'..='ħ' => b"h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => b"i",
        'Ĵ' | 'ĵ' => b"j",
        'Ķ'..='ĸ' => b"k",
        'Ĺ'..='ł' => b"l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => b"n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'º' => b"o",
        'Ŕ'..='ř' => b"r",
        'Ś'..='š' | 'Ș' | 'ș' | 'ſ' => b"s",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => b"t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => b"u",
        'Ŵ' | 'ŵ' => b"w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ' | 'ŷ' | 'Ÿ' => b"y",
        'Ź'..='ž' => b"z",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => b"-",
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2B9}' | '\u{2BC}' | '\u{B4}' | '\u{2032}' => b"'",
        '\u{2044}' | '\u{2215}' => b"/",
        '\u{3001}' | '\u{2028}' | '\u{2029}' => b",",
        _ if char.is_alphanumeric() => &[OTHER_LETTER],
        _ => b" ",
    };
    symbols.iter().rev().fold(0, |packed, &symbol| packed << 8 | u64::from(symbol))
}

#[cfg(test)]
thread_local! {
    /// How many symbols were taken: what a reading costs, the same on every machine.
    static TAKEN: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::AddressKind::{self, CareOf, Physical, PoBox, PosteRestante};
    use super::{AddressReading, Folded, kind_of, read};

    fn check(kind: AddressKind, lines: &[&str]) {
        for line in lines {
            assert_eq!(kind_of(line, ""), kind, "{line:?} as line 1");
            assert_eq!(kind_of("", line), kind, "{line:?} as line 2");
            assert_eq!(kind_of(&line.to_uppercase(), ""), kind, "{line:?} in capitals");
            let full_width = line.chars().map(full_width).collect::<String>();
            assert_eq!(kind_of(&full_width, ""), kind, "{full_width:?}");
        }
    }

    fn full_width(char: char) -> char {
        match char {
            ' ' => '\u{3000}',
            '!'..='~' => char::from_u32(char as u32 + 0xFEE0).unwrap(),
            other => other,
        }
    }

    #[test]
    fn po_boxes() {
        check(
            PoBox,
            &[
                "Postfach 12 34 56",
                "Postfach",
                "Postfach12",
                "Postfach-Nr. 12",
                "Postfach Nr. 12",
                "Postfach: 12",
                "Post-Fach 12",
                "Postfachnr. 7",
                "Postschließfach 9",
                "Postschliessfach 9",
                "Schließfach 12",
                "Postf. 12",
                "Musterfirma GmbH, Postfach 12",
                "(Postfach 3)",
                "Pf. 1234",
                "PF 12 34",
                "Pf 1",
                "Pf.1234",
                "Pf. Nr. 12",
                "Pf-12",
                "PO BOX 7",
                "P.O.Box 12",
                "P. O. Box 12",
                "P O Box 12",
                "PO-Box 12",
                "POBox 12",
                "P/O Box 12",
                "PO Box",
                "12 Main St, PO Box 7",
                "POB 123",
                "P.O.B. 123",
                "POB123",
                "Post Office Box 5",
                "GPO Box 2",
                "PMB 12",
                "Private Bag 12",
                "PO Drawer 3",
                "Postbox 12",
                "Boîte postale 33",
                "Boi\u{302}te postale 33",
                "Boite Postale",
                "BP 123",
                "B.P. 123",
                "BP123",
                "BP n° 12",
                "BP nº 12",
                "BP № 12",
                "Case postale 12",
                "Case postale",
                "Casella postale 5",
                "Cas. post. 5",
                "C.P. 123",
                "CP 123",
                "C. P. 12",
                "C.P. n. 12",
                "C.P. 1234",
                "Apartado de Correos 9",
                "Apartado 9",
                "Apartado postal 9",
                "Apartado dos Correios",
                "Apartado dos CTT",
                "Apdo. 12",
                "Apdo. de Correos 12",
                "Apdo",
                "Ap. Correos 12",
                "Ap. de Correos 12",
                "Caixa Postal 12",
                "Cx. Postal 12",
                "Postbus 99",
                "Postbus",
                "Antwoordnummer 12",
                "Skrytka pocztowa 12",
                "skr. poczt. 4",
                "skrytka 7",
                "Skr. pocztowa nr 7",
            ],
        );
    }

    #[test]
    fn parcel_stations_are_po_boxes() {
        check(
            PoBox,
            &[
                "Packstation 145",
                "Packstation",
                "DHL Packstation 145",
                "DHL-Packstation 145",
                "Postfiliale 501",
                "Paketshop 12",
                "Paczkomat WAW01A",
            ],
        );
    }

    #[test]
    fn care_of() {
        check(
            CareOf,
            &[
                "c/o Meier",
                "C/O",
                "c / o Meier",
                "c/ o Meier",
                "c\\o Meier",
                "c/o: Meier",
                "c/o-Meier",
                "(c/o Meier)",
                "Hauptstr. 5, c/o Meier",
                "Hauptstr. 5 c/o Meier",
                "c.o. Meier",
                "c.o Meier",
                "C. O. Meier",
                "c.o.",
                "℅ Meier",
                "℅Meier",
                "Hauptstr. 5 ℅ Meier",
                "c⁄o Meier",
                "care of Smith",
                "in care of Smith",
                "c/- Smith",
                "per Adresse Meier",
                "p. Adr. Meier",
                "chez Dupont",
                "Paul Martin chez Dupont",
                "12 rue de la Place, chez Dupont",
                "Rue Haute 12 chez Dupont",
                "chez",
                "Chez l'Ami",
                "aux bons soins de M. Dupont",
                "presso Rossi",
                "presso",
                "Via Roma 5, presso Rossi",
                "Via Roma 5 presso Rossi",
                "al cuidado de Pérez",
                "p/a Jansen",
                "p / a Jansen",
                "per adres Jansen",
                "a/c de Silva",
                "A/C Silva",
                "ao cuidado de Silva",
            ],
        );
    }

    #[test]
    fn poste_restante() {
        check(
            PosteRestante,
            &[
                "postlagernd",
                "Postlagernd Berlin",
                "hauptpostlagernd",
                "poste restante",
                "Poste-Restante",
                "fermo posta",
                "Fermoposta Roma",
                "fermo-posta",
                "lista de correos",
                "Lista Correos",
                "posta restante",
                "hold mail",
                "General Delivery",
                "Hold for pickup",
            ],
        );
    }

    #[test]
    fn streets_that_look_like_it() {
        check(
            Physical,
            &[
                "",
                " ",
                "Hauptstraße 5",
                "Musterallee 12a",
                "Schönhauser Allee 36",
                "Platz der Republik 1",
                "12",
                "-",
                "4. OG",
                // German
                "Postfachweg 3",
                "Postfachallee 1",
                "Postfach-Weg 3",
                "Am Postfachweg",
                "Am Postfach 3",
                "Alte Poststraße 4",
                "Postgasse 2",
                "Postweg 1",
                "Postplatz",
                "Paketstraße 1",
                "Packstationsweg 3",
                "Pfarrgasse 3",
                "Pfaffenweg 12",
                "Pf. Müller Weg",
                "Pfälzer Str. 12",
                "Schließfachweg 1",
                "Poststr. 12",
                "Postf. Weg",
                "Cosimastrasse 4",
                "Cosimastraße 4",
                "Coburger Str. 12",
                "Cottbuser Platz 3",
                "Cosmos Str. 1",
                "Co. Clare",
                "Müller & Co. 12",
                "Co Dublin",
                "C.-O.-Meier-Str. 3",
                "Carl-Orff-Str. 5",
                "C. Orff Weg 3",
                "PO-Ufer 3",
                "Boxhagener Str. 12",
                "Box 12",
                "Po-Boxer-Weg",
                "Am Po 12",
                "Bei der Kirche 3",
                "Bei den Mühren 5",
                "Bei St. Johannis 10",
                "Bei Schuldts Stift 3",
                "Halle bei Leipzig",
                "Beim Strohhause 2",
                "Beinweg 2",
                "Zum Hd. 3",
                "z. B. Nord",
                "Haus C/3",
                "Aufgang C / 12",
                "c/oberstraße",
                // Spanish
                "C/ Mayor 5",
                "c/ Alcalá",
                "C/Oviedo 5",
                "C/ Oviedo 5",
                "C/ O'Donnell 12",
                "C/ O’Donnell 12",
                "C/O'Donnell 12",
                "C/Orense 3",
                "C/ de Aragó 5, 2º C",
                "C.P. 28001 Madrid",
                "CP 28001",
                "C.P. 06600",
                "Apto. 12",
                "Apt. 12",
                "Ap. 3",
                "Calle Apartadero 12",
                "Calle Apartado 12",
                "Calle del Apartado 7",
                "Rua do Apartado 5",
                "Avenida Apartado 3",
                "Apartadó",
                "Avda. Correos 12",
                "Plaza de la Lista 3",
                "S/C de Tenerife",
                // French
                "Rue du Chez-Nous 3",
                "12 Rue Chez Bernard",
                "Chemin de Chez Gaillard",
                "Lieu-dit Chez Bernard",
                "Chez-le-Bart 12",
                "BP-Tankstelle",
                "BP Tankstelle 4",
                "Rue B. P. Dupont",
                "12 bis rue de la Poste",
                "Boulevard Postal",
                "Place des Cases 12",
                "CS 20012",
                "Bte 3",
                // Italian
                "Via Presso la Chiesa 3",
                "C.P. Rossi",
                "CP",
                "Via C.P. Rossi 12",
                "Via C.O. Rossi 12",
                "Via Casella 3",
                "Viale Posta 3",
                // Portuguese
                "Rua da Caixa 12",
                "C.P. 1200-123",
                "A.C. Silva",
                "Av. C 12",
                "A/C 12",
                // Dutch, Polish
                "Postbusweg 3",
                "Bus 12",
                "Kerkstraat 3 bus 12",
                "P.A. van der Veenstraat 12",
                "ul. Pocztowa 12",
                "u Kowalskiego",
                "ul. Skrytka",
                // English
                "Post Office Road 12",
                "12 Old Post Office Lane",
                "Careof Lane 3",
                "Care Street",
                "Delivery Road 1",
                "General Patton Ave 3",
                "POBoy Street",
                "Mailbox Road",
                "R57 PF9R Ellen",
                "Y90CP2V Oran",
                "E35PF55 Manus",
                "Y030PF2",
                "EH1 2PF",
                "EH1 2BP 3",
                // Other scripts
                "Москва, ул. Ленина 5",
                "с/о Мейер",
                "東京都",
                "ул. BPа 12",
                "Πλατεία 3",
            ],
        );
    }

    #[test]
    fn the_first_kind_wins_whatever_the_order() {
        for (line_1, line_2, kind) in [
            ("c/o Meier", "Postfach 12", PoBox),
            ("Postfach 12", "c/o Meier", PoBox),
            ("poste restante", "c/o Meier", CareOf),
            ("c/o Meier, poste restante", "", CareOf),
            ("postlagernd, Packstation 3", "", PoBox),
            ("Hauptstr. 5", "postlagernd", PosteRestante),
        ] {
            assert_eq!(kind_of(line_1, line_2), kind, "{line_1:?}, {line_2:?}");
        }
    }

    /// A word does not reach over to the next line.
    #[test]
    fn lines_are_read_apart() {
        assert_eq!(kind_of("Pf.", "12"), Physical);
        assert_eq!(kind_of("General", "Delivery"), Physical);
        assert_eq!(kind_of("Postfach", "12"), PoBox);
    }

    #[test]
    fn hints() {
        for line in [
            "z. Hd. Frau Meier",
            "z.Hd. Meier",
            "zu Händen Meier",
            "zu Haenden",
            "z. H. Meier",
            "bei Meier",
            "bei Familie Meier",
            "Bei Meier, Hauptstr. 5",
            "Hauptstr. 5, bei Meier",
            "Hauptstr. 5 (bei Meier)",
            "wohnhaft bei Meier",
            "Attn: Smith",
            "t.a.v. Jansen",
            "à l'attention de Mme Dupont",
            "all'attenzione di Rossi",
            "p.A. Meier",
        ] {
            assert_eq!(read(line, ""), AddressReading { kind: Physical, possible_care_of: true }, "{line:?}");
            assert!(read("Hauptstr. 5", line).possible_care_of, "{line:?}");
        }
        for line in [
            "Bei der Kirche 3",
            "Bei dem Tor",
            "Bei den Mühren",
            "Bei St. Annen",
            "Bei Schuldts Stift 3",
            "Halle bei Leipzig",
            "Neustadt bei Coburg",
            "Beiweg",
            "bei",
            "Attnang 3",
        ] {
            assert_eq!(read(line, ""), AddressReading { kind: Physical, possible_care_of: false }, "{line:?}");
        }
    }

    #[test]
    fn names_in_json() {
        for kind in [Physical, PoBox, CareOf, PosteRestante] {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
        let names = [Physical, PoBox, CareOf, PosteRestante].map(|kind| serde_json::to_string(&kind).unwrap());
        assert_eq!(names, [r#""physical""#, r#""po_box""#, r#""care_of""#, r#""poste_restante""#]);
    }

    #[test]
    fn what_cannot_be_seen_hides_nothing() {
        for line in [
            "Post\u{AD}fach 12",
            "P\u{200B}O Box 12",
            "Po\u{308}stfa\u{301}ch",
            "\u{FEFF}Postfach",
            "Postfach\u{A0}12",
            "Poſtfach 12",
            "Postﬁliale 5",
        ] {
            assert_eq!(kind_of(line, ""), PoBox, "{line:?}");
        }
    }

    /// How often symbols are taken is the cost; at twice the length it may hardly more than double.
    #[test]
    fn cost_is_linear() {
        for unit in [
            "p",
            "p ",
            "p o ",
            "po.",
            "c/",
            "bei ",
            "bei a,",
            "wohnhaft bei ",
            "p\u{301}",
            "postfac ",
            "C.P. ",
            "chez ",
            ".",
            "℅",
            "z. ",
            "1",
            "for the attention ",
        ] {
            let cost = |times: usize| {
                let line = unit.repeat(times);
                super::TAKEN.set(0);
                let _ = kind_of(&line, "");
                super::TAKEN.get()
            };
            let (once, twice) = (cost(2_000), cost(4_000));
            assert!(twice <= once * 21 / 10, "{unit:?}: {once}, then {twice}");
            assert!(once <= 2_000 * unit.len() * 60, "{unit:?}: {once} for {} bytes", 2_000 * unit.len());
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(line_1: String, line_2 in "[pPoO.c/ b\u{301}ß0-9ox℅,-]{0,60}") {
            let one = read(&line_1, &line_2);
            prop_assert_eq!(one, read(&line_2, &line_1), "the order of the lines makes no difference");
            prop_assert_eq!(one, read(&line_1, &line_2));
        }

        #[test]
        fn folding_is_idempotent(text: String) {
            let folded: Vec<u8> = Folded::new(&text).collect();
            // A letter of another script folds into a mark that is no text; as text, any such letter will do.
            let again: String = folded.iter().map(|&symbol| if symbol == super::OTHER_LETTER { 'я' } else { symbol as char }).collect();
            prop_assert_eq!(Folded::new(&again).collect::<Vec<_>>(), folded);
        }

        #[test]
        fn text_around_a_po_box_hides_nothing(before in "([A-Za-zäöü]{2,9} ){0,3}", after in "( [A-Za-z0-9]{1,6}){0,3}") {
            // "Am Postfach" is a street.
            let is_am = |word: &str| matches!(word.to_lowercase().as_str(), "am" | "äm");
            prop_assume!(!before.split_whitespace().next_back().is_some_and(is_am));
            let line = format!("{before}Postfach 12{after}");
            prop_assert_eq!(kind_of(&line, ""), PoBox);
        }
    }
}
