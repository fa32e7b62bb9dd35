//! Lists the facts and rules look things up in: countries, calling codes, area codes, address words, documents.
//!
//! What a row is and how to find one is written here by hand; the rows below the marker come from
//! `rules/tables/*.toml`, where each list names its source and date. To change one, edit its file and run
//! `BLESS=1 cargo test -p onboardable --test tables`.


#[cfg(test)]
mod tests;

/// A country or territory of ISO 3166-1, or Kosovo (`XK`, `XKX`, user-assigned).
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// Two upper-case letters.
    pub alpha2: &'static str,
    /// Three upper-case letters.
    pub alpha3: &'static str,
    /// English short name, Unicode CLDR.
    pub en: &'static str,
    /// German short name, Unicode CLDR.
    pub de: &'static str,
}

/// The country of two upper-case letters.
#[must_use]
pub fn country(alpha2: &str) -> Option<&'static Country> {
    let &[first, second] = alpha2.as_bytes() else {
        return None;
    };
    let row = COUNTRY_ROW.get(usize::from(first.checked_sub(b'A')?))?;
    let place = usize::from(*row.get(usize::from(second.checked_sub(b'A')?))?);
    COUNTRIES.get(place.checked_sub(1)?)
}

/// The country of three upper-case letters.
#[must_use]
pub fn country_by_alpha3(alpha3: &str) -> Option<&'static Country> {
    let found = BY_ALPHA3.binary_search_by(|(code, _)| (*code).cmp(alpha3)).ok()?;
    BY_ALPHA3.get(found).and_then(|(_, alpha2)| country(alpha2))
}

/// The regions (alpha-2) that share an ITU calling code, the main one first.
/// `None`: no such code. Empty: a code that belongs to no country, such as +870 (satellites).
#[must_use]
pub fn regions_of_calling_code(code: u16) -> Option<&'static [&'static str]> {
    calling_code(code).map(|(_, _, regions)| *regions)
}

/// What numbers of an ITU calling code look like. `None`: no such code.
#[must_use]
pub fn plan_of_calling_code(code: u16) -> Option<Plan> {
    calling_code(code).and_then(|(_, plan, _)| PLANS.get(usize::from(*plan)).copied())
}

/// The calling code of a region (alpha-2).
#[must_use]
pub fn calling_code_of_region(region: &str) -> Option<u16> {
    // Saint Helena has two: the earlier one is Ascension's.
    CALLING_CODES.iter().rfind(|(_, _, regions)| regions.contains(&region)).map(|(code, _, _)| *code)
}

fn calling_code(code: u16) -> Option<&'static (u16, u8, &'static [&'static str])> {
    let found = CALLING_CODES.binary_search_by_key(&code, |(code, _, _)| *code).ok()?;
    CALLING_CODES.get(found)
}

/// What numbers of a calling code look like, in four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan(u32);

/// What is dialled before a number at home and not from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trunk {
    /// Nothing.
    None,
    /// In most countries.
    Zero,
    /// Under +1 and +692.
    One,
    /// In some countries that were Soviet.
    Eight,
    /// In Hungary.
    ZeroSix,
}

/// Which numbers begin with a zero, called from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zero {
    None,
    /// Those whose second digit is this one.
    Before(u8),
    /// Any.
    Always,
}

const ALWAYS: u32 = 11;

impl Plan {
    const fn new(mut lengths: &[u8], subscribers: [u8; 2], trunk: Trunk, zero: Zero) -> Self {
        let [fewest, most] = subscribers;
        let mut bits = (fewest as u32) << 16 | (most as u32) << 20 | (trunk as u32) << 24;
        while let [length, others @ ..] = lengths {
            bits |= 1 << *length;
            lengths = others;
        }
        let zero = match zero {
            Zero::None => 0,
            Zero::Before(second) => second as u32 + 1,
            Zero::Always => ALWAYS,
        };
        Self(bits | zero << 27)
    }

    /// Whether so many digits can follow the calling code.
    #[must_use]
    pub const fn has_length(self, digits: usize) -> bool {
        digits < 16 && self.0 >> digits & 1 == 1
    }

    /// The fewest and the most digits that can follow.
    #[must_use]
    pub const fn lengths(self) -> (u32, u32) {
        let lengths = self.0 & 0xFFFF;
        (lengths.trailing_zeros(), 31_u32.saturating_sub(lengths.leading_zeros()))
    }

    /// The fewest and the most digits of a subscriber's number: of mobiles, and of an example of the landlines.
    #[must_use]
    pub const fn subscribers(self) -> (usize, usize) {
        ((self.0 >> 16 & 15) as usize, (self.0 >> 20 & 15) as usize)
    }

    /// The trunk prefix.
    #[must_use]
    pub const fn trunk(self) -> &'static str {
        match self.0 >> 24 & 7 {
            1 => "0",
            2 => "1",
            3 => "8",
            4 => "06",
            _ => "",
        }
    }

    /// Whether a number can begin with a zero and this digit. Elsewhere the zero is dialled at home only.
    #[must_use]
    pub const fn keeps_zero_before(self, second: u8) -> bool {
        let zero = self.0 >> 27;
        zero == ALWAYS || zero == second as u32 + 1
    }
}

/// Whose an area code under +1 is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaCode {
    /// One region's (alpha-2).
    Of(&'static [&'static str]),
    /// Toll-free, premium or personal numbers: no country's.
    Shared,
    /// Not in use.
    Nobodys,
}

/// Whose an area code (three digits) under +1 is.
#[must_use]
pub fn area_code(code: u16) -> AreaCode {
    if let Ok(found) = AREA_CODE_OWNERS.binary_search_by_key(&code, |(code, _)| *code) {
        return AREA_CODE_OWNERS.get(found).map_or(AreaCode::Nobodys, |(_, owner)| AreaCode::Of(owner));
    }
    let place = code.checked_sub(200).map(usize::from);
    let is_american =
        place.is_some_and(|place| US_AREA_CODES.get(place / 32).is_some_and(|row| row >> (place % 32) & 1 == 1));
    match (is_american, SHARED_AREA_CODES.contains(&code)) {
        (true, _) => AreaCode::Of(&["US"]),
        (false, true) => AreaCode::Shared,
        (false, false) => AreaCode::Nobodys,
    }
}

/// What kind of identity document a code stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// Its code reads `CCC-AO-...`.
    Passport,
    /// Its code reads `CCC-BO-...`.
    IdCard,
}

/// An identity document that shows its holder's address.
#[derive(Debug, PartialEq, Eq)]
pub struct DocumentWithAddress {
    /// PRADO-style code, `DEU-BO-02001`; three rows are the ranges as the bank prints them, `POL-BO-02001-02003`.
    pub code: &'static str,
    /// Issuing country, alpha-3.
    pub issuer: &'static str,
    /// Passport or identity card.
    pub kind: DocumentKind,
}

/// The document of that exact code, if it is on the bank's list of documents that show an address.
#[must_use]
pub fn document_with_address(code: &str) -> Option<&'static DocumentWithAddress> {
    let found = DOCUMENTS_WITH_ADDRESS.binary_search_by(|document| document.code.cmp(code)).ok()?;
    DOCUMENTS_WITH_ADDRESS.get(found)
}

/// What an address word says. The order is the order in which one outranks another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// A PO box, a parcel station, a post office's counter.
    PoBox,
    /// At somebody else's.
    CareOf,
    /// Mail is held at a post office.
    PosteRestante,
    /// May be care-of; never decides.
    PossibleCareOf,
}

/// What has to come after an address word, in the same line, for it to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Nothing in particular.
    Anything,
    /// A number, with or without `Nr.`, `n°`, `No`.
    Number,
    /// The same, of one to four digits: five are a post code.
    BoxNumber,
    /// A number, or the line ends.
    NumberOrEnd,
    /// A word.
    Name,
    /// A word, or the line ends.
    NameOrEnd,
    /// A word, and no number before the next comma.
    NameOnly,
}

/// The address words that begin with this word, given as its [`letters`].
#[must_use]
pub fn address_words(first: u128) -> &'static [AddressWord] {
    let alike = ADDRESS_WORDS.get((first & 31) as usize).copied().unwrap_or_default();
    alike.iter().find(|(letters, _)| *letters == first).map_or(&[], |(_, words)| words)
}

/// A word of `a-z` as one number, five bits to a letter, so that words are compared at once. Beyond 25 letters the
/// first ones drop out; no shorter word gives the same number, as no letter is 0.
#[must_use]
pub const fn letters(word: &str) -> u128 {
    let (mut packed, mut rest) = (0, word.as_bytes());
    while let [letter, tail @ ..] = rest {
        packed = with_letter(packed, *letter);
        rest = tail;
    }
    packed
}

/// [`letters`] with one more letter, `a-z` or `A-Z`; 127 makes a word that no table holds.
#[must_use]
pub const fn with_letter(letters: u128, letter: u8) -> u128 {
    letters << 5 | (letter & 31) as u128
}

/// What makes a line something other than a place where somebody lives, beyond its first word.
#[derive(Debug)]
pub struct AddressWord {
    /// How it goes on: ` box` after `po`. Lower-case ASCII; a space stands for any run of spaces and punctuation
    /// between two words, `/` for one slash and `.` for one full stop, with or without spaces around it.
    pub rest: &'static str,
    /// What it says about the line.
    pub says: Says,
    /// What has to follow.
    pub then: Then,
    /// Only as the first word of a line, or after a comma.
    pub at_start: bool,
    /// Words that, right before it, make it part of a street's name.
    pub not_after: &'static [&'static str],
    /// Words that, right after it, make it part of a street's name.
    pub not_before: &'static [&'static str],
}

/// Counts wherever it stands.
const WORD: AddressWord = AddressWord {
    rest: "",
    says: Says::PoBox,
    then: Then::Anything,
    at_start: false,
    not_after: &[],
    not_before: &[],
};

// ---- below: written by tests/tables.rs from rules/tables/ ----

/// Every country, by alpha-2.
#[rustfmt::skip]
pub static COUNTRIES: [Country; 250] = [
    Country { alpha2: "AD", alpha3: "AND", en: "Andorra", de: "Andorra" },
    Country { alpha2: "AE", alpha3: "ARE", en: "United Arab Emirates", de: "Vereinigte Arabische Emirate" },
    Country { alpha2: "AF", alpha3: "AFG", en: "Afghanistan", de: "Afghanistan" },
    Country { alpha2: "AG", alpha3: "ATG", en: "Antigua & Barbuda", de: "Antigua und Barbuda" },
    Country { alpha2: "AI", alpha3: "AIA", en: "Anguilla", de: "Anguilla" },
    Country { alpha2: "AL", alpha3: "ALB", en: "Albania", de: "Albanien" },
    Country { alpha2: "AM", alpha3: "ARM", en: "Armenia", de: "Armenien" },
    Country { alpha2: "AO", alpha3: "AGO", en: "Angola", de: "Angola" },
    Country { alpha2: "AQ", alpha3: "ATA", en: "Antarctica", de: "Antarktis" },
    Country { alpha2: "AR", alpha3: "ARG", en: "Argentina", de: "Argentinien" },
    Country { alpha2: "AS", alpha3: "ASM", en: "American Samoa", de: "Amerikanisch-Samoa" },
    Country { alpha2: "AT", alpha3: "AUT", en: "Austria", de: "Österreich" },
    Country { alpha2: "AU", alpha3: "AUS", en: "Australia", de: "Australien" },
    Country { alpha2: "AW", alpha3: "ABW", en: "Aruba", de: "Aruba" },
    Country { alpha2: "AX", alpha3: "ALA", en: "Åland Islands", de: "Ålandinseln" },
    Country { alpha2: "AZ", alpha3: "AZE", en: "Azerbaijan", de: "Aserbaidschan" },
    Country { alpha2: "BA", alpha3: "BIH", en: "Bosnia & Herzegovina", de: "Bosnien und Herzegowina" },
    Country { alpha2: "BB", alpha3: "BRB", en: "Barbados", de: "Barbados" },
    Country { alpha2: "BD", alpha3: "BGD", en: "Bangladesh", de: "Bangladesch" },
    Country { alpha2: "BE", alpha3: "BEL", en: "Belgium", de: "Belgien" },
    Country { alpha2: "BF", alpha3: "BFA", en: "Burkina Faso", de: "Burkina Faso" },
    Country { alpha2: "BG", alpha3: "BGR", en: "Bulgaria", de: "Bulgarien" },
    Country { alpha2: "BH", alpha3: "BHR", en: "Bahrain", de: "Bahrain" },
    Country { alpha2: "BI", alpha3: "BDI", en: "Burundi", de: "Burundi" },
    Country { alpha2: "BJ", alpha3: "BEN", en: "Benin", de: "Benin" },
    Country { alpha2: "BL", alpha3: "BLM", en: "St. Barthélemy", de: "St. Barthélemy" },
    Country { alpha2: "BM", alpha3: "BMU", en: "Bermuda", de: "Bermuda" },
    Country { alpha2: "BN", alpha3: "BRN", en: "Brunei", de: "Brunei Darussalam" },
    Country { alpha2: "BO", alpha3: "BOL", en: "Bolivia", de: "Bolivien" },
    Country { alpha2: "BQ", alpha3: "BES", en: "Caribbean Netherlands", de: "Karibische Niederlande" },
    Country { alpha2: "BR", alpha3: "BRA", en: "Brazil", de: "Brasilien" },
    Country { alpha2: "BS", alpha3: "BHS", en: "Bahamas", de: "Bahamas" },
    Country { alpha2: "BT", alpha3: "BTN", en: "Bhutan", de: "Bhutan" },
    Country { alpha2: "BV", alpha3: "BVT", en: "Bouvet Island", de: "Bouvetinsel" },
    Country { alpha2: "BW", alpha3: "BWA", en: "Botswana", de: "Botsuana" },
    Country { alpha2: "BY", alpha3: "BLR", en: "Belarus", de: "Belarus" },
    Country { alpha2: "BZ", alpha3: "BLZ", en: "Belize", de: "Belize" },
    Country { alpha2: "CA", alpha3: "CAN", en: "Canada", de: "Kanada" },
    Country { alpha2: "CC", alpha3: "CCK", en: "Cocos (Keeling) Islands", de: "Kokosinseln" },
    Country { alpha2: "CD", alpha3: "COD", en: "Congo - Kinshasa", de: "Kongo-Kinshasa" },
    Country { alpha2: "CF", alpha3: "CAF", en: "Central African Republic", de: "Zentralafrikanische Republik" },
    Country { alpha2: "CG", alpha3: "COG", en: "Congo - Brazzaville", de: "Kongo-Brazzaville" },
    Country { alpha2: "CH", alpha3: "CHE", en: "Switzerland", de: "Schweiz" },
    Country { alpha2: "CI", alpha3: "CIV", en: "Côte d’Ivoire", de: "Côte d’Ivoire" },
    Country { alpha2: "CK", alpha3: "COK", en: "Cook Islands", de: "Cookinseln" },
    Country { alpha2: "CL", alpha3: "CHL", en: "Chile", de: "Chile" },
    Country { alpha2: "CM", alpha3: "CMR", en: "Cameroon", de: "Kamerun" },
    Country { alpha2: "CN", alpha3: "CHN", en: "China", de: "China" },
    Country { alpha2: "CO", alpha3: "COL", en: "Colombia", de: "Kolumbien" },
    Country { alpha2: "CR", alpha3: "CRI", en: "Costa Rica", de: "Costa Rica" },
    Country { alpha2: "CU", alpha3: "CUB", en: "Cuba", de: "Kuba" },
    Country { alpha2: "CV", alpha3: "CPV", en: "Cape Verde", de: "Cabo Verde" },
    Country { alpha2: "CW", alpha3: "CUW", en: "Curaçao", de: "Curaçao" },
    Country { alpha2: "CX", alpha3: "CXR", en: "Christmas Island", de: "Weihnachtsinsel" },
    Country { alpha2: "CY", alpha3: "CYP", en: "Cyprus", de: "Zypern" },
    Country { alpha2: "CZ", alpha3: "CZE", en: "Czechia", de: "Tschechien" },
    Country { alpha2: "DE", alpha3: "DEU", en: "Germany", de: "Deutschland" },
    Country { alpha2: "DJ", alpha3: "DJI", en: "Djibouti", de: "Dschibuti" },
    Country { alpha2: "DK", alpha3: "DNK", en: "Denmark", de: "Dänemark" },
    Country { alpha2: "DM", alpha3: "DMA", en: "Dominica", de: "Dominica" },
    Country { alpha2: "DO", alpha3: "DOM", en: "Dominican Republic", de: "Dominikanische Republik" },
    Country { alpha2: "DZ", alpha3: "DZA", en: "Algeria", de: "Algerien" },
    Country { alpha2: "EC", alpha3: "ECU", en: "Ecuador", de: "Ecuador" },
    Country { alpha2: "EE", alpha3: "EST", en: "Estonia", de: "Estland" },
    Country { alpha2: "EG", alpha3: "EGY", en: "Egypt", de: "Ägypten" },
    Country { alpha2: "EH", alpha3: "ESH", en: "Western Sahara", de: "Westsahara" },
    Country { alpha2: "ER", alpha3: "ERI", en: "Eritrea", de: "Eritrea" },
    Country { alpha2: "ES", alpha3: "ESP", en: "Spain", de: "Spanien" },
    Country { alpha2: "ET", alpha3: "ETH", en: "Ethiopia", de: "Äthiopien" },
    Country { alpha2: "FI", alpha3: "FIN", en: "Finland", de: "Finnland" },
    Country { alpha2: "FJ", alpha3: "FJI", en: "Fiji", de: "Fidschi" },
    Country { alpha2: "FK", alpha3: "FLK", en: "Falkland Islands", de: "Falklandinseln" },
    Country { alpha2: "FM", alpha3: "FSM", en: "Micronesia", de: "Mikronesien" },
    Country { alpha2: "FO", alpha3: "FRO", en: "Faroe Islands", de: "Färöer" },
    Country { alpha2: "FR", alpha3: "FRA", en: "France", de: "Frankreich" },
    Country { alpha2: "GA", alpha3: "GAB", en: "Gabon", de: "Gabun" },
    Country { alpha2: "GB", alpha3: "GBR", en: "United Kingdom", de: "Vereinigtes Königreich" },
    Country { alpha2: "GD", alpha3: "GRD", en: "Grenada", de: "Grenada" },
    Country { alpha2: "GE", alpha3: "GEO", en: "Georgia", de: "Georgien" },
    Country { alpha2: "GF", alpha3: "GUF", en: "French Guiana", de: "Französisch-Guayana" },
    Country { alpha2: "GG", alpha3: "GGY", en: "Guernsey", de: "Guernsey" },
    Country { alpha2: "GH", alpha3: "GHA", en: "Ghana", de: "Ghana" },
    Country { alpha2: "GI", alpha3: "GIB", en: "Gibraltar", de: "Gibraltar" },
    Country { alpha2: "GL", alpha3: "GRL", en: "Greenland", de: "Grönland" },
    Country { alpha2: "GM", alpha3: "GMB", en: "Gambia", de: "Gambia" },
    Country { alpha2: "GN", alpha3: "GIN", en: "Guinea", de: "Guinea" },
    Country { alpha2: "GP", alpha3: "GLP", en: "Guadeloupe", de: "Guadeloupe" },
    Country { alpha2: "GQ", alpha3: "GNQ", en: "Equatorial Guinea", de: "Äquatorialguinea" },
    Country { alpha2: "GR", alpha3: "GRC", en: "Greece", de: "Griechenland" },
    Country { alpha2: "GS", alpha3: "SGS", en: "South Georgia & South Sandwich Islands", de: "Südgeorgien und die Südlichen Sandwichinseln" },
    Country { alpha2: "GT", alpha3: "GTM", en: "Guatemala", de: "Guatemala" },
    Country { alpha2: "GU", alpha3: "GUM", en: "Guam", de: "Guam" },
    Country { alpha2: "GW", alpha3: "GNB", en: "Guinea-Bissau", de: "Guinea-Bissau" },
    Country { alpha2: "GY", alpha3: "GUY", en: "Guyana", de: "Guyana" },
    Country { alpha2: "HK", alpha3: "HKG", en: "Hong Kong SAR China", de: "Sonderverwaltungsregion Hongkong" },
    Country { alpha2: "HM", alpha3: "HMD", en: "Heard & McDonald Islands", de: "Heard und McDonaldinseln" },
    Country { alpha2: "HN", alpha3: "HND", en: "Honduras", de: "Honduras" },
    Country { alpha2: "HR", alpha3: "HRV", en: "Croatia", de: "Kroatien" },
    Country { alpha2: "HT", alpha3: "HTI", en: "Haiti", de: "Haiti" },
    Country { alpha2: "HU", alpha3: "HUN", en: "Hungary", de: "Ungarn" },
    Country { alpha2: "ID", alpha3: "IDN", en: "Indonesia", de: "Indonesien" },
    Country { alpha2: "IE", alpha3: "IRL", en: "Ireland", de: "Irland" },
    Country { alpha2: "IL", alpha3: "ISR", en: "Israel", de: "Israel" },
    Country { alpha2: "IM", alpha3: "IMN", en: "Isle of Man", de: "Isle of Man" },
    Country { alpha2: "IN", alpha3: "IND", en: "India", de: "Indien" },
    Country { alpha2: "IO", alpha3: "IOT", en: "British Indian Ocean Territory", de: "Britisches Territorium im Indischen Ozean" },
    Country { alpha2: "IQ", alpha3: "IRQ", en: "Iraq", de: "Irak" },
    Country { alpha2: "IR", alpha3: "IRN", en: "Iran", de: "Iran" },
    Country { alpha2: "IS", alpha3: "ISL", en: "Iceland", de: "Island" },
    Country { alpha2: "IT", alpha3: "ITA", en: "Italy", de: "Italien" },
    Country { alpha2: "JE", alpha3: "JEY", en: "Jersey", de: "Jersey" },
    Country { alpha2: "JM", alpha3: "JAM", en: "Jamaica", de: "Jamaika" },
    Country { alpha2: "JO", alpha3: "JOR", en: "Jordan", de: "Jordanien" },
    Country { alpha2: "JP", alpha3: "JPN", en: "Japan", de: "Japan" },
    Country { alpha2: "KE", alpha3: "KEN", en: "Kenya", de: "Kenia" },
    Country { alpha2: "KG", alpha3: "KGZ", en: "Kyrgyzstan", de: "Kirgisistan" },
    Country { alpha2: "KH", alpha3: "KHM", en: "Cambodia", de: "Kambodscha" },
    Country { alpha2: "KI", alpha3: "KIR", en: "Kiribati", de: "Kiribati" },
    Country { alpha2: "KM", alpha3: "COM", en: "Comoros", de: "Komoren" },
    Country { alpha2: "KN", alpha3: "KNA", en: "St. Kitts & Nevis", de: "St. Kitts und Nevis" },
    Country { alpha2: "KP", alpha3: "PRK", en: "North Korea", de: "Nordkorea" },
    Country { alpha2: "KR", alpha3: "KOR", en: "South Korea", de: "Südkorea" },
    Country { alpha2: "KW", alpha3: "KWT", en: "Kuwait", de: "Kuwait" },
    Country { alpha2: "KY", alpha3: "CYM", en: "Cayman Islands", de: "Kaimaninseln" },
    Country { alpha2: "KZ", alpha3: "KAZ", en: "Kazakhstan", de: "Kasachstan" },
    Country { alpha2: "LA", alpha3: "LAO", en: "Laos", de: "Laos" },
    Country { alpha2: "LB", alpha3: "LBN", en: "Lebanon", de: "Libanon" },
    Country { alpha2: "LC", alpha3: "LCA", en: "St. Lucia", de: "St. Lucia" },
    Country { alpha2: "LI", alpha3: "LIE", en: "Liechtenstein", de: "Liechtenstein" },
    Country { alpha2: "LK", alpha3: "LKA", en: "Sri Lanka", de: "Sri Lanka" },
    Country { alpha2: "LR", alpha3: "LBR", en: "Liberia", de: "Liberia" },
    Country { alpha2: "LS", alpha3: "LSO", en: "Lesotho", de: "Lesotho" },
    Country { alpha2: "LT", alpha3: "LTU", en: "Lithuania", de: "Litauen" },
    Country { alpha2: "LU", alpha3: "LUX", en: "Luxembourg", de: "Luxemburg" },
    Country { alpha2: "LV", alpha3: "LVA", en: "Latvia", de: "Lettland" },
    Country { alpha2: "LY", alpha3: "LBY", en: "Libya", de: "Libyen" },
    Country { alpha2: "MA", alpha3: "MAR", en: "Morocco", de: "Marokko" },
    Country { alpha2: "MC", alpha3: "MCO", en: "Monaco", de: "Monaco" },
    Country { alpha2: "MD", alpha3: "MDA", en: "Moldova", de: "Republik Moldau" },
    Country { alpha2: "ME", alpha3: "MNE", en: "Montenegro", de: "Montenegro" },
    Country { alpha2: "MF", alpha3: "MAF", en: "St. Martin", de: "St. Martin" },
    Country { alpha2: "MG", alpha3: "MDG", en: "Madagascar", de: "Madagaskar" },
    Country { alpha2: "MH", alpha3: "MHL", en: "Marshall Islands", de: "Marshallinseln" },
    Country { alpha2: "MK", alpha3: "MKD", en: "North Macedonia", de: "Nordmazedonien" },
    Country { alpha2: "ML", alpha3: "MLI", en: "Mali", de: "Mali" },
    Country { alpha2: "MM", alpha3: "MMR", en: "Myanmar (Burma)", de: "Myanmar" },
    Country { alpha2: "MN", alpha3: "MNG", en: "Mongolia", de: "Mongolei" },
    Country { alpha2: "MO", alpha3: "MAC", en: "Macao SAR China", de: "Sonderverwaltungsregion Macau" },
    Country { alpha2: "MP", alpha3: "MNP", en: "Northern Mariana Islands", de: "Nördliche Marianen" },
    Country { alpha2: "MQ", alpha3: "MTQ", en: "Martinique", de: "Martinique" },
    Country { alpha2: "MR", alpha3: "MRT", en: "Mauritania", de: "Mauretanien" },
    Country { alpha2: "MS", alpha3: "MSR", en: "Montserrat", de: "Montserrat" },
    Country { alpha2: "MT", alpha3: "MLT", en: "Malta", de: "Malta" },
    Country { alpha2: "MU", alpha3: "MUS", en: "Mauritius", de: "Mauritius" },
    Country { alpha2: "MV", alpha3: "MDV", en: "Maldives", de: "Malediven" },
    Country { alpha2: "MW", alpha3: "MWI", en: "Malawi", de: "Malawi" },
    Country { alpha2: "MX", alpha3: "MEX", en: "Mexico", de: "Mexiko" },
    Country { alpha2: "MY", alpha3: "MYS", en: "Malaysia", de: "Malaysia" },
    Country { alpha2: "MZ", alpha3: "MOZ", en: "Mozambique", de: "Mosambik" },
    Country { alpha2: "NA", alpha3: "NAM", en: "Namibia", de: "Namibia" },
    Country { alpha2: "NC", alpha3: "NCL", en: "New Caledonia", de: "Neukaledonien" },
    Country { alpha2: "NE", alpha3: "NER", en: "Niger", de: "Niger" },
    Country { alpha2: "NF", alpha3: "NFK", en: "Norfolk Island", de: "Norfolkinsel" },
    Country { alpha2: "NG", alpha3: "NGA", en: "Nigeria", de: "Nigeria" },
    Country { alpha2: "NI", alpha3: "NIC", en: "Nicaragua", de: "Nicaragua" },
    Country { alpha2: "NL", alpha3: "NLD", en: "Netherlands", de: "Niederlande" },
    Country { alpha2: "NO", alpha3: "NOR", en: "Norway", de: "Norwegen" },
    Country { alpha2: "NP", alpha3: "NPL", en: "Nepal", de: "Nepal" },
    Country { alpha2: "NR", alpha3: "NRU", en: "Nauru", de: "Nauru" },
    Country { alpha2: "NU", alpha3: "NIU", en: "Niue", de: "Niue" },
    Country { alpha2: "NZ", alpha3: "NZL", en: "New Zealand", de: "Neuseeland" },
    Country { alpha2: "OM", alpha3: "OMN", en: "Oman", de: "Oman" },
    Country { alpha2: "PA", alpha3: "PAN", en: "Panama", de: "Panama" },
    Country { alpha2: "PE", alpha3: "PER", en: "Peru", de: "Peru" },
    Country { alpha2: "PF", alpha3: "PYF", en: "French Polynesia", de: "Französisch-Polynesien" },
    Country { alpha2: "PG", alpha3: "PNG", en: "Papua New Guinea", de: "Papua-Neuguinea" },
    Country { alpha2: "PH", alpha3: "PHL", en: "Philippines", de: "Philippinen" },
    Country { alpha2: "PK", alpha3: "PAK", en: "Pakistan", de: "Pakistan" },
    Country { alpha2: "PL", alpha3: "POL", en: "Poland", de: "Polen" },
    Country { alpha2: "PM", alpha3: "SPM", en: "St. Pierre & Miquelon", de: "St. Pierre und Miquelon" },
    Country { alpha2: "PN", alpha3: "PCN", en: "Pitcairn Islands", de: "Pitcairninseln" },
    Country { alpha2: "PR", alpha3: "PRI", en: "Puerto Rico", de: "Puerto Rico" },
    Country { alpha2: "PS", alpha3: "PSE", en: "Palestinian Territories", de: "Palästinensische Autonomiegebiete" },
    Country { alpha2: "PT", alpha3: "PRT", en: "Portugal", de: "Portugal" },
    Country { alpha2: "PW", alpha3: "PLW", en: "Palau", de: "Palau" },
    Country { alpha2: "PY", alpha3: "PRY", en: "Paraguay", de: "Paraguay" },
    Country { alpha2: "QA", alpha3: "QAT", en: "Qatar", de: "Katar" },
    Country { alpha2: "RE", alpha3: "REU", en: "Réunion", de: "Réunion" },
    Country { alpha2: "RO", alpha3: "ROU", en: "Romania", de: "Rumänien" },
    Country { alpha2: "RS", alpha3: "SRB", en: "Serbia", de: "Serbien" },
    Country { alpha2: "RU", alpha3: "RUS", en: "Russia", de: "Russland" },
    Country { alpha2: "RW", alpha3: "RWA", en: "Rwanda", de: "Ruanda" },
    Country { alpha2: "SA", alpha3: "SAU", en: "Saudi Arabia", de: "Saudi-Arabien" },
    Country { alpha2: "SB", alpha3: "SLB", en: "Solomon Islands", de: "Salomonen" },
    Country { alpha2: "SC", alpha3: "SYC", en: "Seychelles", de: "Seychellen" },
    Country { alpha2: "SD", alpha3: "SDN", en: "Sudan", de: "Sudan" },
    Country { alpha2: "SE", alpha3: "SWE", en: "Sweden", de: "Schweden" },
    Country { alpha2: "SG", alpha3: "SGP", en: "Singapore", de: "Singapur" },
    Country { alpha2: "SH", alpha3: "SHN", en: "St. Helena", de: "St. Helena" },
    Country { alpha2: "SI", alpha3: "SVN", en: "Slovenia", de: "Slowenien" },
    Country { alpha2: "SJ", alpha3: "SJM", en: "Svalbard & Jan Mayen", de: "Spitzbergen und Jan Mayen" },
    Country { alpha2: "SK", alpha3: "SVK", en: "Slovakia", de: "Slowakei" },
    Country { alpha2: "SL", alpha3: "SLE", en: "Sierra Leone", de: "Sierra Leone" },
    Country { alpha2: "SM", alpha3: "SMR", en: "San Marino", de: "San Marino" },
    Country { alpha2: "SN", alpha3: "SEN", en: "Senegal", de: "Senegal" },
    Country { alpha2: "SO", alpha3: "SOM", en: "Somalia", de: "Somalia" },
    Country { alpha2: "SR", alpha3: "SUR", en: "Suriname", de: "Suriname" },
    Country { alpha2: "SS", alpha3: "SSD", en: "South Sudan", de: "Südsudan" },
    Country { alpha2: "ST", alpha3: "STP", en: "São Tomé & Príncipe", de: "São Tomé und Príncipe" },
    Country { alpha2: "SV", alpha3: "SLV", en: "El Salvador", de: "El Salvador" },
    Country { alpha2: "SX", alpha3: "SXM", en: "Sint Maarten", de: "Sint Maarten" },
    Country { alpha2: "SY", alpha3: "SYR", en: "Syria", de: "Syrien" },
    Country { alpha2: "SZ", alpha3: "SWZ", en: "Eswatini", de: "Eswatini" },
    Country { alpha2: "TC", alpha3: "TCA", en: "Turks & Caicos Islands", de: "Turks- und Caicosinseln" },
    Country { alpha2: "TD", alpha3: "TCD", en: "Chad", de: "Tschad" },
    Country { alpha2: "TF", alpha3: "ATF", en: "French Southern Territories", de: "Französische Süd- und Antarktisgebiete" },
    Country { alpha2: "TG", alpha3: "TGO", en: "Togo", de: "Togo" },
    Country { alpha2: "TH", alpha3: "THA", en: "Thailand", de: "Thailand" },
    Country { alpha2: "TJ", alpha3: "TJK", en: "Tajikistan", de: "Tadschikistan" },
    Country { alpha2: "TK", alpha3: "TKL", en: "Tokelau", de: "Tokelau" },
    Country { alpha2: "TL", alpha3: "TLS", en: "Timor-Leste", de: "Timor-Leste" },
    Country { alpha2: "TM", alpha3: "TKM", en: "Turkmenistan", de: "Turkmenistan" },
    Country { alpha2: "TN", alpha3: "TUN", en: "Tunisia", de: "Tunesien" },
    Country { alpha2: "TO", alpha3: "TON", en: "Tonga", de: "Tonga" },
    Country { alpha2: "TR", alpha3: "TUR", en: "Türkiye", de: "Türkei" },
    Country { alpha2: "TT", alpha3: "TTO", en: "Trinidad & Tobago", de: "Trinidad und Tobago" },
    Country { alpha2: "TV", alpha3: "TUV", en: "Tuvalu", de: "Tuvalu" },
    Country { alpha2: "TW", alpha3: "TWN", en: "Taiwan", de: "Taiwan" },
    Country { alpha2: "TZ", alpha3: "TZA", en: "Tanzania", de: "Tansania" },
    Country { alpha2: "UA", alpha3: "UKR", en: "Ukraine", de: "Ukraine" },
    Country { alpha2: "UG", alpha3: "UGA", en: "Uganda", de: "Uganda" },
    Country { alpha2: "UM", alpha3: "UMI", en: "U.S. Outlying Islands", de: "Amerikanische Überseeinseln" },
    Country { alpha2: "US", alpha3: "USA", en: "United States", de: "Vereinigte Staaten" },
    Country { alpha2: "UY", alpha3: "URY", en: "Uruguay", de: "Uruguay" },
    Country { alpha2: "UZ", alpha3: "UZB", en: "Uzbekistan", de: "Usbekistan" },
    Country { alpha2: "VA", alpha3: "VAT", en: "Vatican City", de: "Vatikanstadt" },
    Country { alpha2: "VC", alpha3: "VCT", en: "St. Vincent & Grenadines", de: "St. Vincent und die Grenadinen" },
    Country { alpha2: "VE", alpha3: "VEN", en: "Venezuela", de: "Venezuela" },
    Country { alpha2: "VG", alpha3: "VGB", en: "British Virgin Islands", de: "Britische Jungferninseln" },
    Country { alpha2: "VI", alpha3: "VIR", en: "U.S. Virgin Islands", de: "Amerikanische Jungferninseln" },
    Country { alpha2: "VN", alpha3: "VNM", en: "Vietnam", de: "Vietnam" },
    Country { alpha2: "VU", alpha3: "VUT", en: "Vanuatu", de: "Vanuatu" },
    Country { alpha2: "WF", alpha3: "WLF", en: "Wallis & Futuna", de: "Wallis und Futuna" },
    Country { alpha2: "WS", alpha3: "WSM", en: "Samoa", de: "Samoa" },
    Country { alpha2: "XK", alpha3: "XKX", en: "Kosovo", de: "Kosovo" },
    Country { alpha2: "YE", alpha3: "YEM", en: "Yemen", de: "Jemen" },
    Country { alpha2: "YT", alpha3: "MYT", en: "Mayotte", de: "Mayotte" },
    Country { alpha2: "ZA", alpha3: "ZAF", en: "South Africa", de: "Südafrika" },
    Country { alpha2: "ZM", alpha3: "ZMB", en: "Zambia", de: "Sambia" },
    Country { alpha2: "ZW", alpha3: "ZWE", en: "Zimbabwe", de: "Simbabwe" },
];

/// Where in `COUNTRIES` a pair of letters stands, counted from 1; 0: no such country.
/// A row for each first letter, a column for each second.
#[rustfmt::skip]
static COUNTRY_ROW: [[u8; 26]; 26] = [
    [0, 0, 0, 1, 2, 3, 4, 0, 5, 0, 0, 6, 7, 0, 8, 0, 9, 10, 11, 12, 13, 0, 14, 15, 0, 16],
    [17, 18, 0, 19, 20, 21, 22, 23, 24, 25, 0, 26, 27, 28, 29, 0, 30, 31, 32, 33, 0, 34, 35, 0, 36, 37],
    [38, 0, 39, 40, 0, 41, 42, 43, 44, 0, 45, 46, 47, 48, 49, 0, 0, 50, 0, 0, 51, 52, 53, 54, 55, 56],
    [0, 0, 0, 0, 57, 0, 0, 0, 0, 58, 59, 0, 60, 0, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62],
    [0, 0, 63, 0, 64, 0, 65, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 68, 69, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 70, 71, 72, 0, 73, 0, 74, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0],
    [76, 77, 0, 78, 79, 80, 81, 82, 83, 0, 0, 84, 85, 86, 0, 87, 88, 89, 90, 91, 92, 0, 93, 0, 94, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 0, 96, 97, 0, 0, 0, 98, 0, 99, 100, 0, 0, 0, 0, 0],
    [0, 0, 0, 101, 102, 0, 0, 0, 0, 0, 0, 103, 104, 105, 106, 0, 107, 108, 109, 110, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 111, 0, 0, 0, 0, 0, 0, 0, 112, 0, 113, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 115, 0, 116, 117, 118, 0, 0, 0, 119, 120, 0, 121, 0, 122, 0, 0, 0, 0, 123, 0, 124, 125],
    [126, 127, 128, 0, 0, 0, 0, 0, 129, 0, 130, 0, 0, 0, 0, 0, 0, 131, 132, 133, 134, 135, 0, 0, 136, 0],
    [137, 0, 138, 139, 140, 141, 142, 143, 0, 0, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159],
    [160, 0, 161, 0, 162, 163, 164, 0, 165, 0, 0, 166, 0, 0, 167, 168, 0, 169, 0, 0, 170, 0, 0, 0, 0, 171],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 172, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [173, 0, 0, 0, 174, 175, 176, 177, 0, 0, 178, 179, 180, 181, 0, 0, 0, 182, 183, 184, 0, 0, 185, 0, 186, 0],
    [187, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 189, 0, 0, 0, 190, 0, 191, 0, 192, 0, 0, 0],
    [193, 194, 195, 196, 197, 0, 198, 199, 200, 201, 202, 203, 204, 205, 206, 0, 0, 207, 208, 209, 0, 210, 0, 211, 212, 213],
    [0, 0, 214, 215, 0, 216, 217, 218, 0, 219, 220, 221, 222, 223, 224, 0, 0, 225, 0, 226, 0, 227, 228, 0, 0, 229],
    [230, 0, 0, 0, 0, 0, 231, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 234, 235],
    [236, 0, 237, 0, 238, 0, 239, 0, 240, 0, 0, 0, 0, 241, 0, 0, 0, 0, 0, 0, 242, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 243, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 244, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 247, 0, 0, 0, 0, 0, 0],
    [248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 250, 0, 0, 0],
];

/// Alpha-3 to alpha-2.
#[rustfmt::skip]
static BY_ALPHA3: [(&str, &str); 250] = [
    ("ABW", "AW"),
    ("AFG", "AF"),
    ("AGO", "AO"),
    ("AIA", "AI"),
    ("ALA", "AX"),
    ("ALB", "AL"),
    ("AND", "AD"),
    ("ARE", "AE"),
    ("ARG", "AR"),
    ("ARM", "AM"),
    ("ASM", "AS"),
    ("ATA", "AQ"),
    ("ATF", "TF"),
    ("ATG", "AG"),
    ("AUS", "AU"),
    ("AUT", "AT"),
    ("AZE", "AZ"),
    ("BDI", "BI"),
    ("BEL", "BE"),
    ("BEN", "BJ"),
    ("BES", "BQ"),
    ("BFA", "BF"),
    ("BGD", "BD"),
    ("BGR", "BG"),
    ("BHR", "BH"),
    ("BHS", "BS"),
    ("BIH", "BA"),
    ("BLM", "BL"),
    ("BLR", "BY"),
    ("BLZ", "BZ"),
    ("BMU", "BM"),
    ("BOL", "BO"),
    ("BRA", "BR"),
    ("BRB", "BB"),
    ("BRN", "BN"),
    ("BTN", "BT"),
    ("BVT", "BV"),
    ("BWA", "BW"),
    ("CAF", "CF"),
    ("CAN", "CA"),
    ("CCK", "CC"),
    ("CHE", "CH"),
    ("CHL", "CL"),
    ("CHN", "CN"),
    ("CIV", "CI"),
    ("CMR", "CM"),
    ("COD", "CD"),
    ("COG", "CG"),
    ("COK", "CK"),
    ("COL", "CO"),
    ("COM", "KM"),
    ("CPV", "CV"),
    ("CRI", "CR"),
    ("CUB", "CU"),
    ("CUW", "CW"),
    ("CXR", "CX"),
    ("CYM", "KY"),
    ("CYP", "CY"),
    ("CZE", "CZ"),
    ("DEU", "DE"),
    ("DJI", "DJ"),
    ("DMA", "DM"),
    ("DNK", "DK"),
    ("DOM", "DO"),
    ("DZA", "DZ"),
    ("ECU", "EC"),
    ("EGY", "EG"),
    ("ERI", "ER"),
    ("ESH", "EH"),
    ("ESP", "ES"),
    ("EST", "EE"),
    ("ETH", "ET"),
    ("FIN", "FI"),
    ("FJI", "FJ"),
    ("FLK", "FK"),
    ("FRA", "FR"),
    ("FRO", "FO"),
    ("FSM", "FM"),
    ("GAB", "GA"),
    ("GBR", "GB"),
    ("GEO", "GE"),
    ("GGY", "GG"),
    ("GHA", "GH"),
    ("GIB", "GI"),
    ("GIN", "GN"),
    ("GLP", "GP"),
    ("GMB", "GM"),
    ("GNB", "GW"),
    ("GNQ", "GQ"),
    ("GRC", "GR"),
    ("GRD", "GD"),
    ("GRL", "GL"),
    ("GTM", "GT"),
    ("GUF", "GF"),
    ("GUM", "GU"),
    ("GUY", "GY"),
    ("HKG", "HK"),
    ("HMD", "HM"),
    ("HND", "HN"),
    ("HRV", "HR"),
    ("HTI", "HT"),
    ("HUN", "HU"),
    ("IDN", "ID"),
    ("IMN", "IM"),
    ("IND", "IN"),
    ("IOT", "IO"),
    ("IRL", "IE"),
    ("IRN", "IR"),
    ("IRQ", "IQ"),
    ("ISL", "IS"),
    ("ISR", "IL"),
    ("ITA", "IT"),
    ("JAM", "JM"),
    ("JEY", "JE"),
    ("JOR", "JO"),
    ("JPN", "JP"),
    ("KAZ", "KZ"),
    ("KEN", "KE"),
    ("KGZ", "KG"),
    ("KHM", "KH"),
    ("KIR", "KI"),
    ("KNA", "KN"),
    ("KOR", "KR"),
    ("KWT", "KW"),
    ("LAO", "LA"),
    ("LBN", "LB"),
    ("LBR", "LR"),
    ("LBY", "LY"),
    ("LCA", "LC"),
    ("LIE", "LI"),
    ("LKA", "LK"),
    ("LSO", "LS"),
    ("LTU", "LT"),
    ("LUX", "LU"),
    ("LVA", "LV"),
    ("MAC", "MO"),
    ("MAF", "MF"),
    ("MAR", "MA"),
    ("MCO", "MC"),
    ("MDA", "MD"),
    ("MDG", "MG"),
    ("MDV", "MV"),
    ("MEX", "MX"),
    ("MHL", "MH"),
    ("MKD", "MK"),
    ("MLI", "ML"),
    ("MLT", "MT"),
    ("MMR", "MM"),
    ("MNE", "ME"),
    ("MNG", "MN"),
    ("MNP", "MP"),
    ("MOZ", "MZ"),
    ("MRT", "MR"),
    ("MSR", "MS"),
    ("MTQ", "MQ"),
    ("MUS", "MU"),
    ("MWI", "MW"),
    ("MYS", "MY"),
    ("MYT", "YT"),
    ("NAM", "NA"),
    ("NCL", "NC"),
    ("NER", "NE"),
    ("NFK", "NF"),
    ("NGA", "NG"),
    ("NIC", "NI"),
    ("NIU", "NU"),
    ("NLD", "NL"),
    ("NOR", "NO"),
    ("NPL", "NP"),
    ("NRU", "NR"),
    ("NZL", "NZ"),
    ("OMN", "OM"),
    ("PAK", "PK"),
    ("PAN", "PA"),
    ("PCN", "PN"),
    ("PER", "PE"),
    ("PHL", "PH"),
    ("PLW", "PW"),
    ("PNG", "PG"),
    ("POL", "PL"),
    ("PRI", "PR"),
    ("PRK", "KP"),
    ("PRT", "PT"),
    ("PRY", "PY"),
    ("PSE", "PS"),
    ("PYF", "PF"),
    ("QAT", "QA"),
    ("REU", "RE"),
    ("ROU", "RO"),
    ("RUS", "RU"),
    ("RWA", "RW"),
    ("SAU", "SA"),
    ("SDN", "SD"),
    ("SEN", "SN"),
    ("SGP", "SG"),
    ("SGS", "GS"),
    ("SHN", "SH"),
    ("SJM", "SJ"),
    ("SLB", "SB"),
    ("SLE", "SL"),
    ("SLV", "SV"),
    ("SMR", "SM"),
    ("SOM", "SO"),
    ("SPM", "PM"),
    ("SRB", "RS"),
    ("SSD", "SS"),
    ("STP", "ST"),
    ("SUR", "SR"),
    ("SVK", "SK"),
    ("SVN", "SI"),
    ("SWE", "SE"),
    ("SWZ", "SZ"),
    ("SXM", "SX"),
    ("SYC", "SC"),
    ("SYR", "SY"),
    ("TCA", "TC"),
    ("TCD", "TD"),
    ("TGO", "TG"),
    ("THA", "TH"),
    ("TJK", "TJ"),
    ("TKL", "TK"),
    ("TKM", "TM"),
    ("TLS", "TL"),
    ("TON", "TO"),
    ("TTO", "TT"),
    ("TUN", "TN"),
    ("TUR", "TR"),
    ("TUV", "TV"),
    ("TWN", "TW"),
    ("TZA", "TZ"),
    ("UGA", "UG"),
    ("UKR", "UA"),
    ("UMI", "UM"),
    ("URY", "UY"),
    ("USA", "US"),
    ("UZB", "UZ"),
    ("VAT", "VA"),
    ("VCT", "VC"),
    ("VEN", "VE"),
    ("VGB", "VG"),
    ("VIR", "VI"),
    ("VNM", "VN"),
    ("VUT", "VU"),
    ("WLF", "WF"),
    ("WSM", "WS"),
    ("XKX", "XK"),
    ("YEM", "YE"),
    ("ZAF", "ZA"),
    ("ZMB", "ZM"),
    ("ZWE", "ZW"),
];

/// Calling codes, the plan of each in `PLANS`, and the regions that share it.
#[rustfmt::skip]
pub static CALLING_CODES: [(u16, u8, &[&str]); 215] = [
    (1, 7, &["US", "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI"]),
    (7, 3, &["RU", "KZ"]),
    (20, 109, &["EG"]),
    (27, 24, &["ZA"]),
    (30, 0, &["GR"]),
    (31, 22, &["NL"]),
    (32, 113, &["BE"]),
    (33, 131, &["FR"]),
    (34, 130, &["ES"]),
    (36, 114, &["HU"]),
    (39, 38, &["IT", "VA"]),
    (40, 55, &["RO"]),
    (41, 128, &["CH"]),
    (43, 12, &["AT"]),
    (44, 83, &["GB", "GG", "IM", "JE"]),
    (45, 121, &["DK"]),
    (46, 41, &["SE"]),
    (47, 34, &["NO", "SJ"]),
    (48, 44, &["PL"]),
    (49, 13, &["DE"]),
    (51, 113, &["PE"]),
    (52, 6, &["MX"]),
    (53, 36, &["CU"]),
    (54, 2, &["AR"]),
    (55, 103, &["BR"]),
    (56, 124, &["CL"]),
    (57, 91, &["CO"]),
    (58, 8, &["VE"]),
    (60, 109, &["MY"]),
    (61, 23, &["AU", "CC", "CX"]),
    (62, 66, &["ID"]),
    (63, 50, &["PH"]),
    (64, 25, &["NZ"]),
    (65, 93, &["SG"]),
    (66, 105, &["TH"]),
    (81, 99, &["JP"]),
    (82, 29, &["KR"]),
    (84, 72, &["VN"]),
    (86, 67, &["CN"]),
    (90, 58, &["TR"]),
    (91, 98, &["IN"]),
    (92, 100, &["PK"]),
    (93, 131, &["AF"]),
    (94, 131, &["LK"]),
    (95, 42, &["MM"]),
    (98, 11, &["IR"]),
    (211, 131, &["SS"]),
    (212, 131, &["MA", "EH"]),
    (213, 113, &["DZ"]),
    (216, 121, &["TN"]),
    (218, 131, &["LY"]),
    (220, 85, &["GM"]),
    (221, 130, &["SN"]),
    (222, 121, &["MR"]),
    (223, 121, &["ML"]),
    (224, 112, &["GN"]),
    (225, 4, &["CI"]),
    (226, 119, &["BF"]),
    (227, 119, &["NE"]),
    (228, 121, &["TG"]),
    (229, 5, &["BJ"]),
    (230, 64, &["MU"]),
    (231, 75, &["LR"]),
    (232, 122, &["SL"]),
    (233, 117, &["GH"]),
    (234, 1, &["NG"]),
    (235, 121, &["TD"]),
    (236, 121, &["CF"]),
    (237, 115, &["CM"]),
    (238, 88, &["CV"]),
    (239, 88, &["ST"]),
    (240, 130, &["GQ"]),
    (241, 78, &["GA"]),
    (242, 129, &["CG"]),
    (243, 71, &["CD"]),
    (244, 130, &["AO"]),
    (245, 87, &["GW"]),
    (246, 88, &["IO"]),
    (247, 30, &["SH"]),
    (248, 88, &["SC"]),
    (249, 131, &["SD"]),
    (250, 116, &["RW"]),
    (251, 131, &["ET"]),
    (252, 46, &["SO"]),
    (253, 121, &["DJ"]),
    (254, 73, &["KE"]),
    (255, 131, &["TZ"]),
    (256, 131, &["UG"]),
    (257, 121, &["BI"]),
    (258, 112, &["MZ"]),
    (260, 131, &["ZM"]),
    (261, 131, &["MG"]),
    (262, 131, &["RE", "YT"]),
    (263, 84, &["ZW"]),
    (264, 113, &["NA"]),
    (265, 86, &["MW"]),
    (266, 121, &["LS"]),
    (267, 62, &["BW"]),
    (268, 110, &["SZ"]),
    (269, 88, &["KM"]),
    (290, 17, &["SH"]),
    (291, 90, &["ER"]),
    (297, 88, &["AW"]),
    (298, 57, &["FO"]),
    (299, 57, &["GL"]),
    (350, 121, &["GI"]),
    (351, 130, &["PT"]),
    (352, 15, &["LU"]),
    (353, 71, &["IE"]),
    (354, 85, &["IS"]),
    (355, 47, &["AL"]),
    (356, 121, &["MT"]),
    (357, 121, &["CY"]),
    (358, 20, &["FI", "AX"]),
    (359, 45, &["BG"]),
    (370, 122, &["LT"]),
    (371, 121, &["LV"]),
    (372, 63, &["EE"]),
    (373, 122, &["MD"]),
    (374, 122, &["AM"]),
    (375, 39, &["BY"]),
    (376, 51, &["AD"]),
    (377, 113, &["MC"]),
    (378, 94, &["SM"]),
    (380, 126, &["UA"]),
    (381, 37, &["RS"]),
    (382, 111, &["ME"]),
    (383, 102, &["XK"]),
    (385, 77, &["HR"]),
    (386, 27, &["SI"]),
    (387, 113, &["BA"]),
    (389, 122, &["MK"]),
    (420, 123, &["CZ"]),
    (421, 48, &["SK"]),
    (423, 86, &["LI"]),
    (500, 35, &["FK"]),
    (501, 60, &["BZ"]),
    (502, 97, &["GT"]),
    (503, 65, &["SV"]),
    (504, 97, &["HN"]),
    (505, 121, &["NI"]),
    (506, 96, &["CR"]),
    (507, 61, &["PA"]),
    (508, 54, &["PM"]),
    (509, 121, &["HT"]),
    (590, 131, &["GP", "BL", "MF"]),
    (591, 111, &["BO"]),
    (592, 88, &["GY"]),
    (593, 104, &["EC"]),
    (594, 131, &["GF"]),
    (595, 40, &["PY"]),
    (596, 131, &["MQ"]),
    (597, 49, &["SR"]),
    (598, 14, &["UY"]),
    (599, 79, &["CW", "BQ"]),
    (670, 79, &["TL"]),
    (672, 57, &["NF"]),
    (673, 88, &["BN"]),
    (674, 88, &["NR"]),
    (675, 79, &["PG"]),
    (676, 31, &["TO"]),
    (677, 32, &["SB"]),
    (678, 32, &["VU"]),
    (679, 60, &["FJ"]),
    (680, 88, &["PW"]),
    (681, 53, &["WF"]),
    (682, 35, &["CK"]),
    (683, 18, &["NU"]),
    (685, 19, &["WS"]),
    (686, 33, &["KI"]),
    (687, 56, &["NC"]),
    (688, 28, &["TV"]),
    (689, 52, &["PF"]),
    (690, 16, &["TK"]),
    (691, 88, &["FM"]),
    (692, 89, &["MH"]),
    (800, 120, &[]),
    (808, 121, &[]),
    (850, 95, &["KP"]),
    (852, 26, &["HK"]),
    (853, 81, &["MO"]),
    (855, 108, &["KH"]),
    (856, 106, &["LA"]),
    (870, 127, &[]),
    (878, 10, &[]),
    (880, 43, &["BD"]),
    (881, 125, &[]),
    (882, 68, &[]),
    (883, 101, &[]),
    (886, 70, &["TW"]),
    (888, 9, &[]),
    (960, 59, &["MV"]),
    (961, 80, &["LB"]),
    (962, 113, &["JO"]),
    (963, 117, &["SY"]),
    (964, 106, &["IQ"]),
    (965, 82, &["KW"]),
    (966, 126, &["SA"]),
    (967, 75, &["YE"]),
    (968, 76, &["OM"]),
    (970, 108, &["PS"]),
    (971, 21, &["AE"]),
    (972, 69, &["IL"]),
    (973, 121, &["BH"]),
    (974, 74, &["QA"]),
    (975, 79, &["BT"]),
    (976, 107, &["MN"]),
    (977, 92, &["NP"]),
    (979, 130, &[]),
    (992, 129, &["TJ"]),
    (993, 118, &["TM"]),
    (994, 131, &["AZ"]),
    (995, 131, &["GE"]),
    (996, 126, &["KG"]),
    (998, 130, &["UZ"]),
];

/// What numbers look like: few countries have a plan of their own.
#[rustfmt::skip]
static PLANS: [Plan; 132] = [
    Plan::new(&[10, 11, 12], [10, 10], Trunk::None, Zero::None),
    Plan::new(&[10, 11, 12], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[10, 11], [10, 11], Trunk::Zero, Zero::None),
    Plan::new(&[10, 14], [10, 10], Trunk::Eight, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::None, Zero::Always),
    Plan::new(&[10], [10, 10], Trunk::None, Zero::Before(1)),
    Plan::new(&[10], [10, 10], Trunk::None, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::One, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[11], [11, 11], Trunk::None, Zero::Always),
    Plan::new(&[12], [12, 12], Trunk::None, Zero::None),
    Plan::new(&[4, 5, 6, 7, 10], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [7, 13], Trunk::Zero, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [8, 11], Trunk::Zero, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11, 12], [8, 8], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11], [8, 9], Trunk::None, Zero::None),
    Plan::new(&[4, 5, 6, 7], [4, 7], Trunk::None, Zero::None),
    Plan::new(&[4, 5], [4, 5], Trunk::None, Zero::None),
    Plan::new(&[4, 7], [4, 7], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 7, 10], [5, 10], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 11, 12], [7, 10], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 11, 12], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 11], [9, 11], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 12], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 7, 8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7], [5, 7], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 8, 9, 10, 11, 12, 13], [8, 10], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[5, 6], [5, 5], Trunk::None, Zero::Always),
    Plan::new(&[5, 7], [5, 7], Trunk::None, Zero::Before(8)),
    Plan::new(&[5, 7], [5, 7], Trunk::None, Zero::None),
    Plan::new(&[5, 8], [5, 8], Trunk::Zero, Zero::None),
    Plan::new(&[5, 8], [8, 8], Trunk::None, Zero::Always),
    Plan::new(&[5], [5, 5], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 8, 10], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11, 12], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11, 12], [9, 10], Trunk::None, Zero::Always),
    Plan::new(&[6, 7, 8, 9, 10, 11], [9, 9], Trunk::Eight, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 12], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10], [7, 10], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 8, 9, 12], [7, 9], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[6, 7, 8, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7], [6, 7], Trunk::None, Zero::None),
    Plan::new(&[6, 8, 9, 10, 11, 12, 13], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[6, 8, 9], [6, 9], Trunk::None, Zero::None),
    Plan::new(&[6, 8, 9], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[6, 9], [6, 6], Trunk::None, Zero::None),
    Plan::new(&[6, 9], [6, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6], [6, 6], Trunk::None, Zero::Before(5)),
    Plan::new(&[6], [6, 6], Trunk::None, Zero::None),
    Plan::new(&[7, 10, 12, 13], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[7, 10], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7, 11], [7, 7], Trunk::None, Zero::Before(8)),
    Plan::new(&[7, 8, 10, 11], [7, 8], Trunk::None, Zero::Before(0)),
    Plan::new(&[7, 8, 10], [7, 8], Trunk::None, Zero::Before(8)),
    Plan::new(&[7, 8, 10], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 10], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11, 12, 13], [9, 12], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[7, 8, 9, 10, 11, 12], [10, 11], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11, 12], [7, 12], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11, 12], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 11], [8, 8], Trunk::None, Zero::Before(0)),
    Plan::new(&[7, 8, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::Always),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8], [7, 8], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8], [8, 8], Trunk::None, Zero::Before(8)),
    Plan::new(&[7, 8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 9, 10], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9], [7, 9], Trunk::None, Zero::None),
    Plan::new(&[7, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::One, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10, 11], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10, 11], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 10], [8, 10], Trunk::None, Zero::Before(5)),
    Plan::new(&[8, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12, 13], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12, 13], [9, 10], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[8, 9, 10, 11, 12], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12], [8, 12], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11], [10, 11], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 13], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 8], Trunk::None, Zero::Before(8)),
    Plan::new(&[8, 9], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::ZeroSix, Zero::None),
    Plan::new(&[8, 9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [9, 9], Trunk::Zero, Zero::Before(6)),
    Plan::new(&[8, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::Eight, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::Always),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::Before(0)),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[9, 10, 11, 12], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[9, 10, 11], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[9, 10], [9, 10], Trunk::None, Zero::Always),
    Plan::new(&[9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9, 12], [9, 12], Trunk::None, Zero::None),
    Plan::new(&[9, 12], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::Always),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
];

/// Area codes under +1 that are not of the US mainland.
#[rustfmt::skip]
pub static AREA_CODE_OWNERS: [(u16, &[&str]); 86] = [
    (204, &["CA"]),
    (226, &["CA"]),
    (236, &["CA"]),
    (242, &["BS"]),
    (246, &["BB"]),
    (249, &["CA"]),
    (250, &["CA"]),
    (257, &["CA"]),
    (263, &["CA"]),
    (264, &["AI"]),
    (268, &["AG"]),
    (273, &["CA"]),
    (284, &["VG"]),
    (289, &["CA"]),
    (306, &["CA"]),
    (340, &["VI"]),
    (343, &["CA"]),
    (345, &["KY"]),
    (354, &["CA"]),
    (365, &["CA"]),
    (367, &["CA"]),
    (368, &["CA"]),
    (382, &["CA"]),
    (403, &["CA"]),
    (416, &["CA"]),
    (418, &["CA"]),
    (428, &["CA"]),
    (431, &["CA"]),
    (437, &["CA"]),
    (438, &["CA"]),
    (441, &["BM"]),
    (450, &["CA"]),
    (468, &["CA"]),
    (473, &["GD"]),
    (474, &["CA"]),
    (506, &["CA"]),
    (514, &["CA"]),
    (519, &["CA"]),
    (548, &["CA"]),
    (579, &["CA"]),
    (581, &["CA"]),
    (584, &["CA"]),
    (587, &["CA"]),
    (600, &["CA"]),
    (604, &["CA"]),
    (613, &["CA"]),
    (622, &["CA"]),
    (633, &["CA"]),
    (639, &["CA"]),
    (647, &["CA"]),
    (649, &["TC"]),
    (658, &["JM"]),
    (664, &["MS"]),
    (670, &["MP"]),
    (671, &["GU"]),
    (672, &["CA"]),
    (683, &["CA"]),
    (684, &["AS"]),
    (705, &["CA"]),
    (709, &["CA"]),
    (721, &["SX"]),
    (742, &["CA"]),
    (753, &["CA"]),
    (758, &["LC"]),
    (767, &["DM"]),
    (778, &["CA"]),
    (780, &["CA"]),
    (782, &["CA"]),
    (784, &["VC"]),
    (787, &["PR"]),
    (807, &["CA"]),
    (809, &["DO"]),
    (819, &["CA"]),
    (825, &["CA"]),
    (829, &["DO"]),
    (849, &["DO"]),
    (867, &["CA"]),
    (868, &["TT"]),
    (869, &["KN"]),
    (873, &["CA"]),
    (876, &["JM"]),
    (879, &["CA"]),
    (902, &["CA"]),
    (905, &["CA"]),
    (939, &["PR"]),
    (942, &["CA"]),
];

/// Area codes of the US mainland: a bit for each from 200 on.
#[rustfmt::skip]
static US_AREA_CODES: [u32; 25] = [
    0xbb9ff7ee,
    0x5179018c,
    0x000a9568,
    0xfbff7be0,
    0x03cc2b5e,
    0x0610021b,
    0x8af7f600,
    0x01ad0d43,
    0x11c96184,
    0x7b7be000,
    0x80384c01,
    0x50fc9ea0,
    0xd7ee0006,
    0x6310f49f,
    0x40287b0c,
    0x1de00247,
    0x965df1ff,
    0xfe2d2418,
    0x7e000628,
    0xc9d437f5,
    0x43df45a9,
    0xa0000041,
    0x4f21ff7d,
    0x0095bab7,
    0x00279cbc,
];

/// Area codes of no country.
#[rustfmt::skip]
static SHARED_AREA_CODES: [u16; 24] = [
    500,
    521,
    522,
    523,
    524,
    525,
    526,
    527,
    528,
    529,
    532,
    533,
    544,
    566,
    577,
    588,
    800,
    833,
    844,
    855,
    866,
    877,
    888,
    900,
];

/// Documents that show an address, by code.
#[rustfmt::skip]
pub static DOCUMENTS_WITH_ADDRESS: [DocumentWithAddress; 40] = [
    DocumentWithAddress { code: "BGR-AO-01005", issuer: "BGR", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "CHN-AO-04003", issuer: "CHN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "CZE-BO-04001", issuer: "CZE", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "CZE-BO-04002", issuer: "CZE", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "DEU-BO-01003", issuer: "DEU", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "DEU-BO-02001", issuer: "DEU", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "ESP-BO-03001", issuer: "ESP", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "ESP-BO-05001", issuer: "ESP", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "FRA-AO-03001", issuer: "FRA", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "FRA-AO-03001-03003", issuer: "FRA", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "FRA-AO-03002", issuer: "FRA", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "FRA-AO-03003", issuer: "FRA", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "FRA-BO-02002", issuer: "FRA", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "HRV-AO-02001", issuer: "HRV", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "HRV-BO-02001", issuer: "HRV", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "IND-AO-01001", issuer: "IND", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "ITA-BO-03001", issuer: "ITA", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "ITA-BO-03002", issuer: "ITA", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "ITA-BO-03003", issuer: "ITA", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "ITA-BO-03004", issuer: "ITA", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "ITA-BO-04003", issuer: "ITA", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "MAR-AO-02001", issuer: "MAR", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "MLT-BO-02001", issuer: "MLT", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "MLT-BO-03001", issuer: "MLT", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "POL-BO-02001", issuer: "POL", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "POL-BO-02001-02003", issuer: "POL", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "POL-BO-02002", issuer: "POL", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "POL-BO-02003", issuer: "POL", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "SGP-BO-01001", issuer: "SGP", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "SGP-BO-01001-A", issuer: "SGP", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "SVK-BO-02001", issuer: "SVK", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "SVK-BO-04001", issuer: "SVK", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "SVK-BO-05001", issuer: "SVK", kind: DocumentKind::IdCard },
    DocumentWithAddress { code: "SVN-AO-01004", issuer: "SVN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "SVN-AO-02001", issuer: "SVN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "SVN-AO-02001-02003", issuer: "SVN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "SVN-AO-02002", issuer: "SVN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "SVN-AO-02003", issuer: "SVN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "SVN-AO-02004", issuer: "SVN", kind: DocumentKind::Passport },
    DocumentWithAddress { code: "SVN-BO-02001", issuer: "SVN", kind: DocumentKind::IdCard },
];

/// Address words by the last letter of their first word, which parts them better than the first letter does.
/// The first list, of no letter, is empty.
#[rustfmt::skip]
static ADDRESS_WORDS: [&[(u128, &[AddressWord])]; 27] = [
    &[],
    &[
        (letters("a"), &[
            AddressWord { rest: " l attention", says: Says::PossibleCareOf, ..WORD },
            AddressWord { rest: " la atencion", says: Says::PossibleCareOf, ..WORD },
            AddressWord { rest: "/c", says: Says::CareOf, then: Then::NameOrEnd, ..WORD },
            AddressWord { rest: "/s", says: Says::PossibleCareOf, then: Then::Name, at_start: true, ..WORD },
        ]),
        (letters("caixa"), &[AddressWord { rest: " postal", says: Says::PoBox, ..WORD }]),
        (letters("casella"), &[AddressWord { rest: " postale", says: Says::PoBox, ..WORD }]),
        (letters("fermoposta"), &[AddressWord { rest: "", says: Says::PosteRestante, ..WORD }]),
        (letters("lista"), &[
            AddressWord { rest: " correos", says: Says::PosteRestante, ..WORD },
            AddressWord { rest: " de correos", says: Says::PosteRestante, ..WORD },
        ]),
        (letters("posta"), &[AddressWord { rest: " restante", says: Says::PosteRestante, ..WORD }]),
        (letters("skrytka"), &[
            AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD },
            AddressWord { rest: " poczt", says: Says::PoBox, ..WORD },
            AddressWord { rest: " pocztowa", says: Says::PoBox, ..WORD },
        ]),
    ],
    &[
        (letters("b"), &[AddressWord { rest: " p", says: Says::PoBox, then: Then::Number, ..WORD }]),
        (letters("pmb"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
        (letters("pob"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
    ],
    &[
        (letters("c"), &[
            AddressWord { rest: " p", says: Says::PoBox, then: Then::BoxNumber, ..WORD },
            AddressWord { rest: ".o", says: Says::CareOf, then: Then::NameOrEnd, not_after: &["via", "viale", "piazza", "rue", "calle", "rua", "avenida", "ul"], ..WORD },
            AddressWord { rest: "/-", says: Says::CareOf, then: Then::NameOrEnd, ..WORD },
            AddressWord { rest: "/o", says: Says::CareOf, ..WORD },
        ]),
    ],
    &[
        (letters("hauptpostlagernd"), &[AddressWord { rest: "", says: Says::PosteRestante, ..WORD }]),
        (letters("hold"), &[
            AddressWord { rest: " for pickup", says: Says::PosteRestante, ..WORD },
            AddressWord { rest: " mail", says: Says::PosteRestante, ..WORD },
        ]),
        (letters("locked"), &[AddressWord { rest: " bag", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD }]),
        (letters("postlagernd"), &[AddressWord { rest: "", says: Says::PosteRestante, ..WORD }]),
        (letters("zhd"), &[AddressWord { rest: "", says: Says::PossibleCareOf, ..WORD }]),
    ],
    &[
        (letters("boite"), &[AddressWord { rest: " postale", says: Says::PoBox, ..WORD }]),
        (letters("care"), &[AddressWord { rest: " of", says: Says::CareOf, ..WORD }]),
        (letters("case"), &[AddressWord { rest: " postale", says: Says::PoBox, ..WORD }]),
        (letters("poste"), &[AddressWord { rest: " restante", says: Says::PosteRestante, ..WORD }]),
        (letters("postfiliale"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("postlagernde"), &[AddressWord { rest: "", says: Says::PosteRestante, ..WORD }]),
        (letters("private"), &[
            AddressWord { rest: " bag", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD },
            AddressWord { rest: " mailbox", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD },
        ]),
    ],
    &[
        (letters("pf"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
        (letters("postf"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
    ],
    &[
        (letters("g"), &[AddressWord { rest: " p o box", says: Says::PoBox, ..WORD }]),
    ],
    &[
        (letters("postfach"), &[AddressWord { rest: "", says: Says::PoBox, not_after: &["am"], ..WORD }]),
        (letters("postschliessfach"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("schliessfach"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
    ],
    &[
        (letters("bei"), &[AddressWord { rest: "", says: Says::PossibleCareOf, then: Then::NameOnly, at_start: true, not_before: &["der", "dem", "den", "die", "das", "st", "sankt"], ..WORD }]),
    ],
    &[],
    &[],
    &[
        (letters("al"), &[AddressWord { rest: " cuidado de", says: Says::CareOf, ..WORD }]),
        (letters("all"), &[AddressWord { rest: " attenzione", says: Says::PossibleCareOf, ..WORD }]),
        (letters("general"), &[AddressWord { rest: " delivery", says: Says::PosteRestante, ..WORD }]),
        (letters("postal"), &[AddressWord { rest: " box", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD }]),
    ],
    &[],
    &[
        (letters("attn"), &[AddressWord { rest: "", says: Says::PossibleCareOf, then: Then::Name, ..WORD }]),
        (letters("packstation"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("paketstation"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("ten"), &[AddressWord { rest: " huize van", says: Says::CareOf, ..WORD }]),
    ],
    &[
        (letters("ao"), &[AddressWord { rest: " cuidado de", says: Says::CareOf, ..WORD }]),
        (letters("apartado"), &[
            AddressWord { rest: "", says: Says::PoBox, then: Then::Number, not_after: &["calle", "avenida", "avda", "rua", "travessa", "del", "do"], ..WORD },
            AddressWord { rest: " aereo", says: Says::PoBox, ..WORD },
            AddressWord { rest: " correos", says: Says::PoBox, ..WORD },
            AddressWord { rest: " de correos", says: Says::PoBox, ..WORD },
            AddressWord { rest: " dos correios", says: Says::PoBox, ..WORD },
            AddressWord { rest: " dos ctt", says: Says::PoBox, ..WORD },
            AddressWord { rest: " postal", says: Says::PoBox, ..WORD },
        ]),
        (letters("apdo"), &[
            AddressWord { rest: "", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD },
            AddressWord { rest: " correos", says: Says::PoBox, ..WORD },
            AddressWord { rest: " de correos", says: Says::PoBox, ..WORD },
            AddressWord { rest: " postal", says: Says::PoBox, ..WORD },
        ]),
        (letters("fermo"), &[AddressWord { rest: " posta", says: Says::PosteRestante, ..WORD }]),
        (letters("gpo"), &[AddressWord { rest: " box", says: Says::PoBox, ..WORD }]),
        (letters("po"), &[
            AddressWord { rest: " box", says: Says::PoBox, ..WORD },
            AddressWord { rest: " drawer", says: Says::PoBox, then: Then::Number, ..WORD },
        ]),
        (letters("presso"), &[AddressWord { rest: "", says: Says::CareOf, then: Then::NameOrEnd, not_after: &["via", "viale", "vicolo", "piazza", "piazzale", "largo", "corso", "strada", "contrada", "localita", "loc", "frazione", "fraz"], ..WORD }]),
    ],
    &[
        (letters("ap"), &[
            AddressWord { rest: " correos", says: Says::PoBox, ..WORD },
            AddressWord { rest: " de correos", says: Says::PoBox, ..WORD },
        ]),
        (letters("bp"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
        (letters("cp"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::BoxNumber, ..WORD }]),
        (letters("p"), &[
            AddressWord { rest: " adr", says: Says::CareOf, ..WORD },
            AddressWord { rest: " o b", says: Says::PoBox, then: Then::Number, ..WORD },
            AddressWord { rest: " o box", says: Says::PoBox, ..WORD },
            AddressWord { rest: " o drawer", says: Says::PoBox, then: Then::Number, ..WORD },
            AddressWord { rest: ".a", says: Says::PossibleCareOf, then: Then::Name, at_start: true, ..WORD },
            AddressWord { rest: "/a", says: Says::CareOf, then: Then::NameOrEnd, ..WORD },
        ]),
        (letters("paketshop"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD }]),
    ],
    &[],
    &[
        (letters("antwoordnummer"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
        (letters("casier"), &[AddressWord { rest: " postal", says: Says::PoBox, ..WORD }]),
        (letters("for"), &[AddressWord { rest: " the attention of", says: Says::PossibleCareOf, ..WORD }]),
        (letters("per"), &[
            AddressWord { rest: " adres", says: Says::CareOf, ..WORD },
            AddressWord { rest: " adresse", says: Says::CareOf, ..WORD },
        ]),
        (letters("postfachnr"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("postfachnummer"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("skr"), &[
            AddressWord { rest: " poczt", says: Says::PoBox, ..WORD },
            AddressWord { rest: " pocztowa", says: Says::PoBox, ..WORD },
        ]),
        (letters("ter"), &[AddressWord { rest: " attentie van", says: Says::PossibleCareOf, ..WORD }]),
    ],
    &[
        (letters("aos"), &[AddressWord { rest: " cuidados de", says: Says::CareOf, ..WORD }]),
        (letters("cas"), &[
            AddressWord { rest: " post", says: Says::PoBox, then: Then::Number, ..WORD },
            AddressWord { rest: " postale", says: Says::PoBox, ..WORD },
        ]),
        (letters("postbus"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD }]),
    ],
    &[
        (letters("paczkomat"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("pakketautomaat"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("post"), &[
            AddressWord { rest: " box", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD },
            AddressWord { rest: " fach", says: Says::PoBox, ..WORD },
            AddressWord { rest: " office box", says: Says::PoBox, ..WORD },
        ]),
        (letters("t"), &[AddressWord { rest: ".a.v", says: Says::PossibleCareOf, then: Then::Name, ..WORD }]),
        (letters("wohnhaft"), &[AddressWord { rest: " bei", says: Says::PossibleCareOf, then: Then::NameOnly, at_start: true, ..WORD }]),
    ],
    &[
        (letters("zu"), &[
            AddressWord { rest: " haenden", says: Says::PossibleCareOf, ..WORD },
            AddressWord { rest: " handen", says: Says::PossibleCareOf, ..WORD },
        ]),
    ],
    &[
        (letters("tav"), &[AddressWord { rest: "", says: Says::PossibleCareOf, then: Then::Name, at_start: true, ..WORD }]),
    ],
    &[],
    &[
        (letters("aux"), &[
            AddressWord { rest: " bons soins", says: Says::CareOf, ..WORD },
            AddressWord { rest: " soins de", says: Says::CareOf, ..WORD },
        ]),
        (letters("cx"), &[AddressWord { rest: " postal", says: Says::PoBox, ..WORD }]),
        (letters("mailbox"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::Number, ..WORD }]),
        (letters("pobox"), &[AddressWord { rest: "", says: Says::PoBox, ..WORD }]),
        (letters("postbox"), &[AddressWord { rest: "", says: Says::PoBox, then: Then::NumberOrEnd, ..WORD }]),
    ],
    &[],
    &[
        (letters("chez"), &[AddressWord { rest: "", says: Says::CareOf, then: Then::NameOrEnd, not_after: &["rue", "chemin", "route", "impasse", "allee", "avenue", "place", "sentier", "hameau", "dit", "lieudit", "village", "de", "du", "la", "le"], ..WORD }]),
        (letters("z"), &[
            AddressWord { rest: " hd", says: Says::PossibleCareOf, ..WORD },
            AddressWord { rest: " hden", says: Says::PossibleCareOf, ..WORD },
            AddressWord { rest: " hdn", says: Says::PossibleCareOf, ..WORD },
            AddressWord { rest: ".h", says: Says::PossibleCareOf, then: Then::Name, ..WORD },
        ]),
    ],
];
