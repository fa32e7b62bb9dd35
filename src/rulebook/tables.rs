//! The lookup tables of facts and rules: countries, calling codes, area codes, address words, documents.
//!
//! The rows below the marker come from `rules/tables/*.toml`, where each list names its source and date. To change one,
//! edit its file and run `BLESS=1 cargo test -p onboardable --test tables`. They are written to take the fewest bytes
//! in a browser: texts and numbers without pointers, and nothing that can be computed. Lookups for every applicant
//! use an index, which is built once, on first use, and allocates nothing.

mod address_words;
mod countries;
mod phones;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use self::address_words::AddressIndex;
pub use self::address_words::{
    AddressWord, At, Languages, Says, Then, address_words, is_stair, letters, means_no_address, with_letter,
};
use self::countries::{CountryIndex, alpha2_at, country_row};
pub use self::countries::{CountryRow, countries, country, country_named, languages_of};
pub use self::phones::{
    AreaCode, Plan, Regions, Trunk, area_code, calling_code_of_region, plan_of_calling_code, regions_of_calling_code,
};
use self::phones::{PhoneIndex, Zero};

/// The kind of identity document of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// Its code reads `CCC-AO-...`.
    Passport,
    /// Its code reads `CCC-BO-...`.
    IdCard,
}

/// Returns whether the document of that exact code, `DEU-BO-02001`, is on the bank's list of documents that show an
/// address. Three are ranges, as the bank prints them: `POL-BO-02001-02003`.
#[must_use]
pub fn is_document_with_address(code: &str) -> bool {
    DOCUMENTS_WITH_ADDRESS.binary_search_by(|row| row.trim_ascii_end().cmp(code.as_bytes())).is_ok()
}

/// The signs that a number follows: `Nr. 12`.
pub fn number_signs() -> impl Iterator<Item = &'static str> {
    NUMBER_SIGNS.split(' ')
}

/// The indexes of the tables that are used for every applicant.
struct Index {
    countries: CountryIndex,
    phones: PhoneIndex,
    words: AddressIndex,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let countries = CountryIndex::new();
    Index { phones: PhoneIndex::new(&countries), words: AddressIndex::new(), countries }
});

// ---- below: written by tests/tables.rs from rules/tables/ ----

/// The codes of every country, alpha-2 and alpha-3, by alpha-2.
#[rustfmt::skip]
static COUNTRY_CODES: &str = "ADANDAEAREAFAFGAGATGAIAIAALALBAMARMAOAGOAQATAARARGASASMATAUTAUAUSAWABWAXALAAZAZEBABIHBBBRBBDBGDBEBELBFBFABGBGRBHBHRBIBDIBJBENBLBLMBMBMUBNBRNBOBOLBQBESBRBRABSBHSBTBTNBVBVTBWBWABYBLRBZBLZCACANCCCCKCDCODCFCAFCGCOGCHCHECICIVCKCOKCLCHLCMCMRCNCHNCOCOLCRCRICUCUBCVCPVCWCUWCXCXRCYCYPCZCZEDEDEUDJDJIDKDNKDMDMADODOMDZDZAECECUEEESTEGEGYEHESHERERIESESPETETHFIFINFJFJIFKFLKFMFSMFOFROFRFRAGAGABGBGBRGDGRDGEGEOGFGUFGGGGYGHGHAGIGIBGLGRLGMGMBGNGINGPGLPGQGNQGRGRCGSSGSGTGTMGUGUMGWGNBGYGUYHKHKGHMHMDHNHNDHRHRVHTHTIHUHUNIDIDNIEIRLILISRIMIMNININDIOIOTIQIRQIRIRNISISLITITAJEJEYJMJAMJOJORJPJPNKEKENKGKGZKHKHMKIKIRKMCOMKNKNAKPPRKKRKORKWKWTKYCYMKZKAZLALAOLBLBNLCLCALILIELKLKALRLBRLSLSOLTLTULULUXLVLVALYLBYMAMARMCMCOMDMDAMEMNEMFMAFMGMDGMHMHLMKMKDMLMLIMMMMRMNMNGMOMACMPMNPMQMTQMRMRTMSMSRMTMLTMUMUSMVMDVMWMWIMXMEXMYMYSMZMOZNANAMNCNCLNENERNFNFKNGNGANINICNLNLDNONORNPNPLNRNRUNUNIUNZNZLOMOMNPAPANPEPERPFPYFPGPNGPHPHLPKPAKPLPOLPMSPMPNPCNPRPRIPSPSEPTPRTPWPLWPYPRYQAQATREREUROROURSSRBRURUSRWRWASASAUSBSLBSCSYCSDSDNSESWESGSGPSHSHNSISVNSJSJMSKSVKSLSLESMSMRSNSENSOSOMSRSURSSSSDSTSTPSVSLVSXSXMSYSYRSZSWZTCTCATDTCDTFATFTGTGOTHTHATJTJKTKTKLTLTLSTMTKMTNTUNTOTONTRTURTTTTOTVTUVTWTWNTZTZAUAUKRUGUGAUMUMIUSUSAUYURYUZUZBVAVATVCVCTVEVENVGVGBVIVIRVNVNMVUVUTWFWLFWSWSMXKXKXYEYEMYTMYTZAZAFZMZMBZWZWE";

/// The names of each, English and German; one where they are the same.
#[rustfmt::skip]
static COUNTRY_NAMES: &str = "\
Andorra
United Arab Emirates=Vereinigte Arabische Emirate
Afghanistan
Antigua & Barbuda=Antigua und Barbuda
Anguilla
Albania=Albanien
Armenia=Armenien
Angola
Antarctica=Antarktis
Argentina=Argentinien
American Samoa=Amerikanisch-Samoa
Austria=Österreich
Australia=Australien
Aruba
Åland Islands=Ålandinseln
Azerbaijan=Aserbaidschan
Bosnia & Herzegovina=Bosnien und Herzegowina
Barbados
Bangladesh=Bangladesch
Belgium=Belgien
Burkina Faso
Bulgaria=Bulgarien
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei=Brunei Darussalam
Bolivia=Bolivien
Caribbean Netherlands=Karibische Niederlande
Brazil=Brasilien
Bahamas
Bhutan
Bouvet Island=Bouvetinsel
Botswana=Botsuana
Belarus
Belize
Canada=Kanada
Cocos (Keeling) Islands=Kokosinseln
Congo - Kinshasa=Kongo-Kinshasa
Central African Republic=Zentralafrikanische Republik
Congo - Brazzaville=Kongo-Brazzaville
Switzerland=Schweiz
Côte d’Ivoire
Cook Islands=Cookinseln
Chile
Cameroon=Kamerun
China
Colombia=Kolumbien
Costa Rica
Cuba=Kuba
Cape Verde=Cabo Verde
Curaçao
Christmas Island=Weihnachtsinsel
Cyprus=Zypern
Czechia=Tschechien
Germany=Deutschland
Djibouti=Dschibuti
Denmark=Dänemark
Dominica
Dominican Republic=Dominikanische Republik
Algeria=Algerien
Ecuador
Estonia=Estland
Egypt=Ägypten
Western Sahara=Westsahara
Eritrea
Spain=Spanien
Ethiopia=Äthiopien
Finland=Finnland
Fiji=Fidschi
Falkland Islands=Falklandinseln
Micronesia=Mikronesien
Faroe Islands=Färöer
France=Frankreich
Gabon=Gabun
United Kingdom=Vereinigtes Königreich
Grenada
Georgia=Georgien
French Guiana=Französisch-Guayana
Guernsey
Ghana
Gibraltar
Greenland=Grönland
Gambia
Guinea
Guadeloupe
Equatorial Guinea=Äquatorialguinea
Greece=Griechenland
South Georgia & South Sandwich Islands=Südgeorgien und die Südlichen Sandwichinseln
Guatemala
Guam
Guinea-Bissau
Guyana
Hong Kong SAR China=Sonderverwaltungsregion Hongkong
Heard & McDonald Islands=Heard und McDonaldinseln
Honduras
Croatia=Kroatien
Haiti
Hungary=Ungarn
Indonesia=Indonesien
Ireland=Irland
Israel
Isle of Man
India=Indien
British Indian Ocean Territory=Britisches Territorium im Indischen Ozean
Iraq=Irak
Iran
Iceland=Island
Italy=Italien
Jersey
Jamaica=Jamaika
Jordan=Jordanien
Japan
Kenya=Kenia
Kyrgyzstan=Kirgisistan
Cambodia=Kambodscha
Kiribati
Comoros=Komoren
St. Kitts & Nevis=St. Kitts und Nevis
North Korea=Nordkorea
South Korea=Südkorea
Kuwait
Cayman Islands=Kaimaninseln
Kazakhstan=Kasachstan
Laos
Lebanon=Libanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lithuania=Litauen
Luxembourg=Luxemburg
Latvia=Lettland
Libya=Libyen
Morocco=Marokko
Monaco
Moldova=Republik Moldau
Montenegro
St. Martin
Madagascar=Madagaskar
Marshall Islands=Marshallinseln
North Macedonia=Nordmazedonien
Mali
Myanmar (Burma)=Myanmar
Mongolia=Mongolei
Macao SAR China=Sonderverwaltungsregion Macau
Northern Mariana Islands=Nördliche Marianen
Martinique
Mauritania=Mauretanien
Montserrat
Malta
Mauritius
Maldives=Malediven
Malawi
Mexico=Mexiko
Malaysia
Mozambique=Mosambik
Namibia
New Caledonia=Neukaledonien
Niger
Norfolk Island=Norfolkinsel
Nigeria
Nicaragua
Netherlands=Niederlande
Norway=Norwegen
Nepal
Nauru
Niue
New Zealand=Neuseeland
Oman
Panama
Peru
French Polynesia=Französisch-Polynesien
Papua New Guinea=Papua-Neuguinea
Philippines=Philippinen
Pakistan
Poland=Polen
St. Pierre & Miquelon=St. Pierre und Miquelon
Pitcairn Islands=Pitcairninseln
Puerto Rico
Palestinian Territories=Palästinensische Autonomiegebiete
Portugal
Palau
Paraguay
Qatar=Katar
Réunion
Romania=Rumänien
Serbia=Serbien
Russia=Russland
Rwanda=Ruanda
Saudi Arabia=Saudi-Arabien
Solomon Islands=Salomonen
Seychelles=Seychellen
Sudan
Sweden=Schweden
Singapore=Singapur
St. Helena
Slovenia=Slowenien
Svalbard & Jan Mayen=Spitzbergen und Jan Mayen
Slovakia=Slowakei
Sierra Leone
San Marino
Senegal
Somalia
Suriname
South Sudan=Südsudan
São Tomé & Príncipe=São Tomé und Príncipe
El Salvador
Sint Maarten
Syria=Syrien
Eswatini
Turks & Caicos Islands=Turks- und Caicosinseln
Chad=Tschad
French Southern Territories=Französische Süd- und Antarktisgebiete
Togo
Thailand
Tajikistan=Tadschikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia=Tunesien
Tonga
Türkiye=Türkei
Trinidad & Tobago=Trinidad und Tobago
Tuvalu
Taiwan
Tanzania=Tansania
Ukraine
Uganda
U.S. Outlying Islands=Amerikanische Überseeinseln
United States=Vereinigte Staaten
Uruguay
Uzbekistan=Usbekistan
Vatican City=Vatikanstadt
St. Vincent & Grenadines=St. Vincent und die Grenadinen
Venezuela
British Virgin Islands=Britische Jungferninseln
U.S. Virgin Islands=Amerikanische Jungferninseln
Vietnam
Vanuatu
Wallis & Futuna=Wallis und Futuna
Samoa
Kosovo
Yemen=Jemen
Mayotte
South Africa=Südafrika
Zambia=Sambia
Zimbabwe=Simbabwe";

/// How many calling codes there are.
const CALLING_CODES: usize = 215;

/// How much each is above the one before.
#[rustfmt::skip]
static CALLING_CODE_STEPS: [u8; 215] = [1, 6, 13, 7, 3, 1, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 15, 1, 2, 2, 4, 1, 1, 1, 1, 1, 3, 113, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 21, 1, 6, 1, 1, 51, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 2, 31, 1, 2, 77, 1, 1, 1, 1, 1, 1, 1, 1, 1, 81, 1, 1, 1, 1, 1, 1, 1, 1, 1, 71, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 108, 8, 42, 2, 1, 2, 1, 14, 8, 2, 1, 1, 1, 3, 2, 72, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 13, 1, 1, 1, 1, 2];

/// How many regions share each.
#[rustfmt::skip]
static REGION_COUNTS: [u8; 215] = [25, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1];

/// Those regions, the main one of each first, by their rows of countries.
#[rustfmt::skip]
static REGIONS: [u8; 244] = [232, 3, 4, 10, 17, 26, 31, 37, 59, 60, 77, 91, 111, 119, 123, 127, 148, 151, 181, 210, 213, 225, 236, 238, 239, 190, 124, 64, 247, 88, 165, 19, 74, 67, 99, 109, 235, 188, 42, 11, 76, 80, 103, 110, 58, 196, 166, 200, 178, 56, 173, 156, 50, 9, 30, 45, 48, 237, 157, 12, 38, 53, 100, 176, 170, 197, 217, 113, 121, 240, 47, 224, 104, 177, 2, 129, 145, 107, 207, 136, 65, 61, 222, 135, 84, 204, 150, 144, 85, 43, 20, 161, 216, 24, 153, 130, 202, 81, 163, 214, 40, 46, 51, 208, 87, 75, 41, 39, 7, 92, 105, 198, 194, 195, 191, 68, 205, 57, 114, 228, 230, 23, 158, 248, 141, 187, 246, 249, 159, 155, 131, 34, 212, 118, 198, 66, 13, 73, 83, 82, 183, 133, 101, 108, 5, 152, 54, 69, 14, 21, 132, 134, 63, 138, 6, 35, 0, 137, 203, 229, 189, 139, 244, 97, 199, 16, 143, 55, 201, 128, 71, 36, 90, 209, 96, 164, 49, 172, 179, 98, 86, 25, 140, 28, 93, 62, 79, 185, 149, 206, 233, 52, 29, 220, 162, 27, 168, 175, 223, 193, 241, 70, 184, 242, 44, 169, 243, 117, 160, 226, 174, 219, 72, 142, 120, 94, 147, 116, 125, 18, 227, 154, 126, 112, 211, 106, 122, 192, 245, 171, 182, 1, 102, 22, 186, 32, 146, 167, 218, 221, 15, 78, 115, 234];

/// What the numbers of each look like.
#[rustfmt::skip]
static PLANS: [Plan; 215] = [
    Plan::new(&[10], [10, 10], Trunk::One, Zero::None),
    Plan::new(&[10, 14], [10, 10], Trunk::Eight, Zero::None),
    Plan::new(&[8, 9, 10], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[10, 11, 12], [10, 10], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 11], [9, 11], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::ZeroSix, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11, 12], [9, 10], Trunk::None, Zero::Always),
    Plan::new(&[6, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9, 12], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [7, 13], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9, 10], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 12], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5, 8], [8, 8], Trunk::None, Zero::Always),
    Plan::new(&[6, 7, 8, 9, 10], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [8, 11], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 8, 10], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[10, 11], [10, 11], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11], [10, 11], Trunk::Zero, Zero::None),
    Plan::new(&[9, 10, 11], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[8, 10, 11], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 12], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11, 12, 13], [9, 12], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[6, 8, 9, 10, 11, 12, 13], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10, 13], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12, 13], [9, 10], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[5, 6, 8, 9, 10, 11, 12, 13], [8, 10], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[7, 8, 9, 10], [9, 10], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11, 12], [10, 11], Trunk::Zero, Zero::None),
    Plan::new(&[7, 10, 12, 13], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12, 13], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10], [7, 10], Trunk::Zero, Zero::None),
    Plan::new(&[4, 5, 6, 7, 10], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9], [7, 9], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::None, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::None, Zero::Always),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::Always),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::Always),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[10], [10, 10], Trunk::None, Zero::Before(1)),
    Plan::new(&[7, 8, 10], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[10, 11, 12], [10, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::Always),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::Always),
    Plan::new(&[7, 8, 9, 10], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[7, 9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[5, 6], [5, 5], Trunk::None, Zero::Always),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [9, 9], Trunk::Zero, Zero::Before(6)),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 10], [7, 8], Trunk::None, Zero::Before(8)),
    Plan::new(&[8, 9], [8, 8], Trunk::None, Zero::Before(8)),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[4, 5], [4, 5], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::Zero, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[6], [6, 6], Trunk::None, Zero::None),
    Plan::new(&[6], [6, 6], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11], [8, 9], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9, 10], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9], [7, 9], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 11, 12], [7, 10], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 12], [7, 9], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 10], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11], [9, 9], Trunk::Eight, Zero::None),
    Plan::new(&[6, 8, 9], [6, 9], Trunk::None, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10], [8, 10], Trunk::None, Zero::Before(5)),
    Plan::new(&[9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11, 12], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[9, 10, 11, 12], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5], [5, 5], Trunk::None, Zero::None),
    Plan::new(&[7, 11], [7, 7], Trunk::None, Zero::Before(8)),
    Plan::new(&[8, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 10], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 10, 11], [7, 8], Trunk::None, Zero::Before(0)),
    Plan::new(&[6, 9], [6, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10, 11], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10, 11], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[6, 7], [6, 7], Trunk::None, Zero::None),
    Plan::new(&[4, 5, 6, 7, 8, 9, 10, 11, 12], [8, 8], Trunk::Zero, Zero::Before(0)),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[6], [6, 6], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[5, 7], [5, 7], Trunk::None, Zero::Before(8)),
    Plan::new(&[5, 7], [5, 7], Trunk::None, Zero::None),
    Plan::new(&[5, 7], [5, 7], Trunk::None, Zero::None),
    Plan::new(&[7, 11], [7, 7], Trunk::None, Zero::Before(8)),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[6, 9], [6, 6], Trunk::None, Zero::None),
    Plan::new(&[5], [5, 5], Trunk::None, Zero::None),
    Plan::new(&[4, 7], [4, 7], Trunk::None, Zero::None),
    Plan::new(&[5, 6, 7, 10], [5, 10], Trunk::None, Zero::None),
    Plan::new(&[5, 8], [5, 8], Trunk::Zero, Zero::None),
    Plan::new(&[6], [6, 6], Trunk::None, Zero::Before(5)),
    Plan::new(&[5, 6, 7], [5, 7], Trunk::None, Zero::None),
    Plan::new(&[6, 8, 9], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[4, 5, 6, 7], [4, 7], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7], [7, 7], Trunk::One, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::Before(0)),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 11], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8], [8, 8], Trunk::None, Zero::Before(8)),
    Plan::new(&[8, 9, 10], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[9, 12], [9, 12], Trunk::None, Zero::None),
    Plan::new(&[12], [12, 12], Trunk::None, Zero::None),
    Plan::new(&[6, 7, 8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[9, 10], [9, 10], Trunk::None, Zero::Always),
    Plan::new(&[7, 8, 9, 10, 11, 12], [7, 12], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10, 11, 12], [8, 12], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[11], [11, 11], Trunk::None, Zero::Always),
    Plan::new(&[7, 10], [7, 7], Trunk::None, Zero::None),
    Plan::new(&[7, 8], [7, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8, 9, 10], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9], [7, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[5, 6, 7, 8, 9, 10, 11, 12], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[7, 8, 9, 10, 11, 12], [8, 9], Trunk::Zero, Zero::None),
    Plan::new(&[8], [8, 8], Trunk::None, Zero::None),
    Plan::new(&[7, 8, 9, 11], [8, 8], Trunk::None, Zero::Before(0)),
    Plan::new(&[7, 8], [7, 8], Trunk::None, Zero::None),
    Plan::new(&[8, 9, 10], [8, 8], Trunk::Zero, Zero::None),
    Plan::new(&[8, 10, 11], [8, 10], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::Always),
    Plan::new(&[8], [8, 8], Trunk::Eight, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9, 10], [9, 9], Trunk::Zero, Zero::None),
    Plan::new(&[9], [9, 9], Trunk::None, Zero::None),
];

/// Area codes under +1 that are not of the US mainland, after their owner; after `--` those of no country.
#[rustfmt::skip]
static AREA_CODES: &str = "--500521522523524525526527528529532533544566577588800833844855866877888900AG268AI264AS684BB246BM441BS242CA204226236249250257263273289306343354365367368382403416418428431437438450468474506514519548579581584587600604613622633639647672683705709742753778780782807819825867873879902905942DM767DO809829849GD473GU671JM658876KN869KY345LC758MP670MS664PR787939SX721TC649TT868VC784VG284VI340";

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

/// Documents that show an address, by code.
#[rustfmt::skip]
static DOCUMENTS_WITH_ADDRESS: [[u8; 18]; 40] = [
    *b"BGR-AO-01005      ",
    *b"CHN-AO-04003      ",
    *b"CZE-BO-04001      ",
    *b"CZE-BO-04002      ",
    *b"DEU-BO-01003      ",
    *b"DEU-BO-02001      ",
    *b"ESP-BO-03001      ",
    *b"ESP-BO-05001      ",
    *b"FRA-AO-03001      ",
    *b"FRA-AO-03001-03003",
    *b"FRA-AO-03002      ",
    *b"FRA-AO-03003      ",
    *b"FRA-BO-02002      ",
    *b"HRV-AO-02001      ",
    *b"HRV-BO-02001      ",
    *b"IND-AO-01001      ",
    *b"ITA-BO-03001      ",
    *b"ITA-BO-03002      ",
    *b"ITA-BO-03003      ",
    *b"ITA-BO-03004      ",
    *b"ITA-BO-04003      ",
    *b"MAR-AO-02001      ",
    *b"MLT-BO-02001      ",
    *b"MLT-BO-03001      ",
    *b"POL-BO-02001      ",
    *b"POL-BO-02001-02003",
    *b"POL-BO-02002      ",
    *b"POL-BO-02003      ",
    *b"SGP-BO-01001      ",
    *b"SGP-BO-01001-A    ",
    *b"SVK-BO-02001      ",
    *b"SVK-BO-04001      ",
    *b"SVK-BO-05001      ",
    *b"SVN-AO-01004      ",
    *b"SVN-AO-02001      ",
    *b"SVN-AO-02001-02003",
    *b"SVN-AO-02002      ",
    *b"SVN-AO-02003      ",
    *b"SVN-AO-02004      ",
    *b"SVN-BO-02001      ",
];

/// How many words [`ADDRESS_WORDS`] holds.
const ADDRESS_WORDS_COUNT: usize = 602;

/// Address words, after the manner in which they count: `address_words.rs` reads it.
#[rustfmt::skip]
static ADDRESS_WORDS: &str = "\
B:abholstation,abohehtckii yashik,abonentine dezute,alzabox,amazon locker,ap correos,ap de correos,apartado aereo,apartado correos,apartado de correos,apartado dos correios,apartado dos ctt,apartado postal,apartat de correus,apdo correos,apdo de correos,apdo postal,balikovna,bfpo,boite postale,boxnow,bpack,british forces post office,caixa postal,cas postale,case postale,casella postale,casier postal,casilla de correo,casilla postal,casuta postala,city paq,citypaq,consigne automatique,consigne colis,consigne pickup,csomagautomata,cx postal,dhl locker,dhl paketshop,diplomatic pouch,dpd paketshop,easybox,fermopoint,g_p_o box,gls paketshop,gpo box,hermes paketshop,inpost locker,instabox,mondial relay,my post 24,my post24,mypost 24,mypost24,naerboks,p/o box,p_0 box,p_o box,packeta,paczkomacie,paczkomat,paczkomaty,paketautomat,paketomat,paketskap,paketstation,pakettiautomaatti,pakiautomaat,pakkeboks,pakketautomaat,pakketpunt,pakomats,parcel collect,parcel locker,parcel station,pastomatas,pick up point,pickpost,pickup point,pickup station,po box,pobox,pochtobyi yashik,point relais,post office box,post prihradka,postfachnr,postfachnummer,postfiliale,postovy priecinok,postschliessfach,punto poste,relais colis,relais pickup,skr poczt,skr pocztowa,skrytka poczt,skrytka pocztowa,smartpost,ups access point,zasilkovna
B+Dc:z box
B+G:box now
B+P:foxpost
B1:a/ya,abohehtcbka ckpihbka,antwoordnummer,b_p,box # r_r,box # rr,bp,cas post,casella post,feldpost,hc # box,p/o,p/ya,p_o,p_o drawer,p_o_b,packst,pfach,pmb,po drawer,pob,post pret,postf,private bag x,psf,r_r # box,rr # box,rural route # box,schliessfach,skrytka
B1+E:boks
B1+F:filiale
B1+F>am alte alten der zur:poststation
B1+G:t th,tth
B1+H:bag,cmb,gpo,lmb,r_m_b,rmb,rmd,rsd
B1+H>flat unit apartment apt:po
B1+Hf>signal the:box
B1+I-C>calle avenida avda pasaje camino la:casilla
B1+IZ:aptdo
B1+J:kast,postkast
B1+K:p ku,pku
B1+R:cpt
B1+U:a/d
B1+V:beg,mel,surat
B1+W:boks
B1+Wf:pb
B1+Z:cxp
B1+h:a/c
B1-H:pf
B1>calle avenida avda rua travessa del do:apartado
B1>the:mailbox
B2+Ag:p_k,pk
B2+BOd:p_p,pp
B2+E:p_b
B2+EH:pb
B2+H:lb,m_c,m_s,ms
B2+H>flat unit apartment apt:mc
B2+I:c_c,cc
B2+Lf:pl
B2+N:t_d
B2+Q:ph
B2+U:p_d,pd
B2+e:c_p,cp,p_f
B2+h:a/s
B2-Dc:c_p
B2-Dc>bl bloc sc scara:cp
B3+F:post nr,postnr,postnummer
B4^+C:apt
B5:apdo,caja postal,inpost,locked bag,paketbox,paketshop,pick post,post box,postal box,postbox,postbus,postpartner,private bag,private mailbox
B5+A:poshehcka kytiya,poshtenska kutiya
B5+BOe:postanski pretinac
B5+C:apartat
B5+D:postovni prihradka
B5+E:post boks
B5+EW:postboks
B5+G:tachydromiki thyrida,taxydpomikh thypida
B5+H:community mail bag,general post office box,locked mail bag,lockedbag,mail bag,mail center,mail centre,mail service,mailbag,mailcenter,mailservice,p office box,post mail box,private mail box,rms box,road mail box,road mailbox,roadside delivery,roadside mail box,roadside mail service,roadside mailbox,rural mail box
B5+I:aptdo postal,casilla de correos
B5+J:abonementpostkast
B5+K:posta kutxa
B5+L:postilokero
B5+M:bte postale
B5+M>de la des:consigne
B5+N:ta doar,tybt dvar
B5+P:postafiok
B5+Q:postholf
B5+R:cas pos
B5+S:shishobako,zp zs zb
B5+T:saseoham,zq zr zh
B5+U:pasto dezute
B5+bh:abohemehtha ckpihbka,abonementnykh skryn'ka,abonementnykh skrynka
B5+c:postova priehradka
B5+d:postni predal
B5+e:posht fax,poshtahcki fax,poshtahcki pperpadak,poshtahcki ppetihats,post fah,post pregradak,post pretinac,postanski fah,postanski pregradak
B5+f:postlaada,postlada
B5+g:posta kutusu
B5+i:youzheng xinxiang,zy zz zx zb
B>am:postfach
B>am der zur:packstation
C:al cuidado de,ao cuidado de,aos cuidados de,aux bons soins,aux soins de,care of,p adr,per adres,per adresse,ten huize van
C/CIK:c/o
C6<:c/0
C7:a/c,c/-,p/a
C7>via viale piazza rue calle rua avenida ul:c.o
C7~>rue chemin route impasse allee avenue place sentier hameau dit lieudit village de du la le les lotissement residence domaine ferme cite montee clos mas moulin chateau quartier ld zone za cour passage square quai cours voie venelle ruelle traverse villa boulevard bd av ch rte all imp pl lieu:chez
C7~>via viale vicolo piazza piazzale largo corso strada contrada localita loc frazione fraz borgo borgata cascina regione case casale:presso
F:bez oppedelehhoro mecta zhitelbctba,bez stalego adresu,bez stalego miejsca zamieszkania,bez trvaleho bydliste,bezdomny,dakloos,fara domiciliu,geen vast adres,geen vaste woon,hajlektalan,kein fester wohnsitz,kein wohnsitz,keine feste adresse,keine feste anschrift,keinen festen wohnsitz,keinen wohnsitz,no fixed abode,no fixed address,no fixed residence,no permanent address,obdachlos,ohne feste adresse,ohne feste anschrift,ohne feste wohnung,ohne festen wohnsitz,ohne fester wohnsitz,ohne wohnsitz,pas de domicile fixe,sans adresse fixe,sans domicile fixe,sans domicile stable,sans residence fixe,sem abrigo,sem domicilio fixo,sem residencia fixa,sense domicili fix,senza dimora,senza fissa dimora,senza residenza,senzatetto,sin domicilio,sin domicilio fijo,sin hogar,uden fast bopael,utan fast bostad,uten fast bopel,uten fast bosted,vailla vakinaista asuntoa,without fixed abode,wohnsitzlos,wohnungslos,zonder vaste verblijfplaats,zonder vaste woon
F9:homeless,sans domicile
F9<:nfa,o_f_w,ofw,s_d_f,sans abri,sdf
M:apo aa,apo ae,apo ap,dpo aa,dpo ae,dpo ap,fpo aa,fpo ae,fpo ap
M1:cmr # box,psc # box,unit # box
M5<:dpo,fpo
M5<-I:apo
N:aucun,aucune,brak,desconhecida,desconhecido,desconocida,desconocido,dito,entfallt,geen,geenadres,heizbectho,het,idem,inconnu,inconnue,ismeretlen,ka,kein,keine,keineadresse,keineangabe,keineangaben,keineanschrift,na,neant,necunoscut,nenhum,nenhuma,nessuna,nessunindirizzo,nessuno,neznama,neznamy,nichtbekannt,nichtvorhanden,niedotyczy,niema,nieznane,nieznany,nil,nincs,ninguna,ninguno,noaddress,noaplica,nondisponibile,none,nonnoto,nonrenseigne,notapplicable,notavailable,notiene,notknown,nvt,okand,onbekend,pasdadresse,sameasabove,sansadresse,sansobjet,sconosciuta,sconosciuto,seeabove,semendereco,semmorada,sieheoben,sindireccion,ukendt,ukjent,unbekannt,undefined,unknown,wieoben
P:a la atencion,a_l attention,all attenzione,for the attention of,ter attentie van,z hd,z hden,z hdn,zhd,zu haenden,zu handen
P6:attn,t.a.v,z.h
P6<:a/s,p.a,tav
P8<:wohnhaft bei
P8<=der dem den die das st sankt:bei
R:do boctpebobahiya,do poickbahe,do zapitahhya,fermo posta,fermoposta,general delivery,hauptpostlagernd,hold for pickup,hold mail,lista correos,lista de correos,post restant,post restante,posta restante,postan marado,poste restanta,poste restante,postlagernd,postlagernde
S:allee,apartment,appartement,appt,apt,aufgang,bat,batiment,bl,bldg,bloc,block,bloco,blok,bloque,blq,boite,bt,bte,bud,budova,budynek,building,bx,bxod,corp,corpo,corps,ed,edificio,eingang,eisodos,entrada,entrance,entree,ep,epulet,esc,escala,escalera,escalier,et,etazh,fabb,fabbricato,flat,fraccao,geb,gebaude,gebouw,giris,hall,haus,hs,imm,immeuble,ingang,ingresso,int,interno,isolato,kapi,kl,klatka,kopp,koppyc,korp,korpus,ktipio,laiptine,lepcsohaz,lote,lotto,lph,opg,opgang,oppgang,pal,palazzina,piso,podbezd,porras,portal,porte,pta,puerta,rappu,sc,scala,scara,stair,staircase,stg,stiege,stubiste,suite,top,torre,tour,tower,trakt,trap,trapp,trappa,trepp,treppe,ulaz,unit,uppgang,vch,vchod,vhod,wejscie,whg,wing,wohnung,zgrada";

/// Signs that a number follows.
#[rustfmt::skip]
static NUMBER_SIGNS: &str = "n no nr nro num numer numero nummer";

/// Which of `LANGUAGE_SETS` is spoken in each country.
#[rustfmt::skip]
static LANGUAGES_OF_COUNTRY: [u8; 250] = [1, 0, 0, 2, 2, 0, 0, 3, 0, 4, 2, 5, 2, 6, 7, 0, 8, 2, 0, 9, 10, 11, 0, 12, 10, 10, 2, 13, 4, 6, 3, 2, 0, 0, 2, 14, 2, 12, 2, 10, 10, 10, 15, 10, 2, 4, 12, 16, 4, 4, 4, 3, 6, 2, 17, 18, 19, 10, 20, 2, 4, 10, 4, 21, 0, 0, 2, 22, 0, 23, 2, 2, 2, 24, 10, 10, 2, 2, 0, 10, 2, 2, 2, 24, 2, 10, 10, 25, 26, 2, 4, 2, 3, 2, 27, 0, 4, 28, 10, 29, 0, 2, 30, 2, 2, 2, 0, 0, 31, 15, 2, 2, 0, 32, 2, 14, 0, 2, 10, 2, 33, 33, 0, 2, 14, 0, 0, 2, 19, 0, 2, 2, 34, 35, 0, 0, 10, 10, 36, 8, 10, 12, 2, 0, 10, 0, 0, 37, 2, 10, 0, 2, 2, 12, 0, 2, 4, 13, 3, 2, 10, 10, 2, 2, 4, 6, 38, 0, 2, 2, 2, 0, 4, 4, 10, 2, 2, 2, 39, 10, 2, 40, 0, 3, 2, 4, 0, 10, 36, 41, 14, 12, 0, 2, 12, 2, 23, 42, 2, 43, 38, 44, 2, 45, 10, 0, 6, 2, 3, 4, 46, 0, 2, 2, 10, 0, 10, 0, 0, 2, 3, 0, 10, 2, 47, 2, 2, 48, 2, 49, 2, 2, 40, 4, 0, 45, 2, 4, 2, 2, 0, 12, 10, 2, 50, 0, 10, 2, 2, 2];

/// Languages that are spoken in the same country, a bit for each of bg, bs, ca, cs, da, de, el, en, es, et, eu, fi, fr, he, hr, hu, is, it, ja, ko, lt, ms, nb, nl, pl, pt, ro, ru, sk, sl, sr, sv, tr, uk, zh.
#[rustfmt::skip]
static LANGUAGE_SETS: [Languages; 51] = [
    Languages(0x0),
    Languages(0x8),
    Languages(0x100),
    Languages(0x4000000),
    Languages(0x200),
    Languages(0x1000018040),
    Languages(0x1000000),
    Languages(0x4000000000),
    Languages(0x2000008004),
    Languages(0x1002040),
    Languages(0x2000),
    Languages(0x2),
    Languages(0x2100),
    Languages(0x400000),
    Languages(0x400000000),
    Languages(0x42040),
    Languages(0x20000100000),
    Languages(0x8000000080),
    Languages(0x10),
    Languages(0x40),
    Languages(0x60),
    Languages(0x400),
    Languages(0xa08),
    Languages(0x4000001000),
    Languages(0x20),
    Languages(0x4002200),
    Languages(0x80),
    Languages(0x20000000100),
    Languages(0x48000),
    Languages(0x10000),
    Languages(0x4000),
    Languages(0x20000),
    Languages(0x80000),
    Languages(0x100000),
    Languages(0x200000),
    Languages(0x2040),
    Languages(0x200000000),
    Languages(0x20004000000),
    Languages(0x800000),
    Languages(0x2200040),
    Languages(0x300),
    Languages(0x12a00018000),
    Languages(0x20000400100),
    Languages(0x1000000000),
    Languages(0x800000000),
    Languages(0x40000),
    Languages(0x1000100),
    Languages(0x8000000000),
    Languages(0x20000000000),
    Languages(0x10400000000),
    Languages(0x2000000000),
];
