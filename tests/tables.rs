//! Compares `src/rulebook/tables.rs` with `rules/tables/*.toml`, which an analyst edits. `BLESS=1` rewrites it.

// Tests may panic, and so may what they call.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use onboardable::value::address::skeleton;
use serde::Deserialize;
use serde::de::DeserializeOwned;

const MARKER: &str = "// ---- below: written by tests/tables.rs from rules/tables/ ----\n";

#[test]
fn tables_in_the_code_are_those_of_the_rulebook() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook/tables.rs");
    let committed = fs::read_to_string(&file).unwrap();
    let (by_hand, _) = committed.split_once(MARKER).expect("tables.rs has lost the line above its tables");
    let expected = [by_hand, MARKER, &rows()].concat();
    if committed == expected {
        return;
    }
    // A test may read the environment; the rules may not.
    #[allow(clippy::disallowed_methods)]
    let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
    assert!(
        bless,
        "rules/tables/ and src/rulebook/tables.rs differ: BLESS=1 cargo test -p onboardable --test tables"
    );
    fs::write(&file, expected).unwrap();
}

#[test]
fn countries_are_those_of_iso_3166_and_kosovo() {
    let ours: BTreeSet<_> =
        read::<Countries>("countries").country.into_iter().map(|row| (row.alpha2, row.alpha3)).collect();
    let mut iso: BTreeSet<_> =
        isocountry::CountryCode::iter().map(|code| (code.alpha2().to_owned(), code.alpha3().to_owned())).collect();
    iso.insert(("XK".to_owned(), "XKX".to_owned()));
    assert_eq!(ours, iso);
}

#[test]
fn every_region_and_issuer_is_a_country() {
    let countries = read::<Countries>("countries").country;
    let alpha2: BTreeSet<_> = countries.iter().map(|row| row.alpha2.as_str()).collect();
    let alpha3: BTreeSet<_> = countries.iter().map(|row| row.alpha3.as_str()).collect();
    for row in read::<CallingCodes>("calling_codes").calling_code {
        for region in &row.regions {
            assert!(alpha2.contains(region.as_str()), "calling code {}: {region} is no country", row.code);
        }
    }
    for row in read::<AreaCodeOwners>("nanp_area_codes").area_code_owner {
        assert!(alpha2.contains(row.region.as_str()), "{} is no country", row.region);
    }
    for row in read::<Documents>("documents_with_address").document {
        assert!(alpha3.contains(row.issuer.as_str()), "{}: {} is no country", row.code, row.issuer);
    }
}

/// A number's calling code is found by trying one, two, three digits: that works only if no code begins another.
#[test]
fn no_calling_code_begins_another() {
    let codes: Vec<_> =
        read::<CallingCodes>("calling_codes").calling_code.iter().map(|row| row.code.to_string()).collect();
    for short in &codes {
        for long in &codes {
            assert!(short == long || !long.starts_with(short.as_str()), "+{short} begins +{long}");
        }
    }
}

/// All regions of +1 have an area code, and no others do.
#[test]
fn area_codes_belong_to_the_regions_of_plus_one() {
    let codes = read::<CallingCodes>("calling_codes").calling_code;
    let plus_one = codes.iter().find(|row| row.code == 1).unwrap();
    assert_eq!(plus_one.regions[0], "US");
    let AreaCodeOwners { area_code_owner: owners, shared } = read("nanp_area_codes");
    let regions: BTreeSet<_> = owners.iter().map(|row| row.region.as_str()).collect();
    assert_eq!(regions, plus_one.regions.iter().map(String::as_str).collect());
    let codes: Vec<_> = owners.iter().flat_map(|row| &row.area_codes).chain(&shared).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "an area code has one owner");
}

#[test]
fn the_printed_list_of_documents_is_whole() {
    let documents = read::<Documents>("documents_with_address").document;
    assert_eq!(documents.len(), 31, "rows as printed");
    assert_eq!(documents.iter().filter(|row| row.kind == DocumentKind::IdCard).count(), 22, "identity cards");
    assert_eq!(documents.iter().flat_map(Document::codes).filter(|code| !is_range(code)).count(), 37, "documents");
    for row in documents {
        assert!(row.code.starts_with(&row.issuer), "{} is not of {}", row.code, row.issuer);
        let letter = if row.kind == DocumentKind::Passport { "-AO-" } else { "-BO-" };
        assert!(row.code.contains(letter), "{}: its letters and its kind disagree", row.code);
    }
}

#[test]
fn address_words_are_written_the_way_lines_are_compared() {
    let mut seen = BTreeSet::new();
    for word in read::<AddressWords>("address_words").word {
        let text = word.text.as_str();
        let pattern = pattern(text);
        assert!(seen.insert((pattern.clone(), word.only.clone())), "{text:?} is there twice");
        assert!(
            pattern.starts_with(|first: char| first.is_ascii_lowercase()),
            "{text:?} is looked up by its first letter"
        );
        assert!(
            pattern.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || " ./-_#".contains(char)),
            "{text:?}: no separator but those that mean something"
        );
        assert!(!text.ends_with([' ', '.', '/']), "{text:?}: what follows belongs into `followed_by`");
        assert!(word.lang.is_some() == word.only.is_empty(), "{text:?}: either `lang` or `only`");
        assert!(word.followed_by != Then::NameOnly || word.at != At::Anywhere, "{text:?}: name_only needs `at`");
        assert!(
            word.sub_kind.is_none_or(|kind| kind == "parcel_station" && word.kind == Says::PoBox),
            "{text:?}: unknown sub_kind"
        );
    }
}

fn rows() -> String {
    let mut out = String::new();
    countries(&mut out);
    phones(&mut out);
    documents(&mut out);
    address_words(&mut out);
    out
}

fn countries(out: &mut String) {
    let countries = read_countries();
    let codes: String = countries.iter().flat_map(|row| [row.alpha2.as_str(), &row.alpha3]).collect();
    text(out, "The codes of every country, alpha-2 and alpha-3, by alpha-2.", "COUNTRY_CODES", &codes);
    let names = countries.iter().map(|Country { en, de, .. }| {
        assert!(
            !en.contains(['=', '\n']) && !de.contains(['=', '\n']),
            "{en:?}: what separates names is part of none"
        );
        if en == de { en.clone() } else { format!("{en}={de}") }
    });
    let note = "The names of each, English and German; one where they are the same.";
    text(out, note, "COUNTRY_NAMES", &Vec::from_iter(names).join("\n"));
}

/// By alpha-2, as the rows of countries are.
fn read_countries() -> Vec<Country> {
    let mut countries = read::<Countries>("countries").country;
    countries.sort_by(|one, other| one.alpha2.cmp(&other.alpha2));
    assert!(countries.len() < 254, "a byte is a row, or one of two that are no country's");
    countries
}

fn phones(out: &mut String) {
    let codes: BTreeMap<_, _> =
        read::<CallingCodes>("calling_codes").calling_code.into_iter().map(|row| (row.code, row)).collect();
    let countries = read_countries();
    let row_of =
        |region: &String| countries.iter().position(|country| country.alpha2 == *region).unwrap().to_string();
    let before = std::iter::once(&0).chain(codes.keys());
    let steps = codes.keys().zip(before).map(|(code, before)| (code - before).to_string());
    writeln!(out, "\n/// How many calling codes there are.\nconst CALLING_CODES: usize = {};", codes.len()).unwrap();
    bytes(out, "How much each is above the one before.", "CALLING_CODE_STEPS", steps.collect());
    let counts = codes.values().map(|row| row.regions.len().to_string());
    bytes(out, "How many regions share each.", "REGION_COUNTS", counts.collect());
    let regions: Vec<_> = codes.values().flat_map(|row| &row.regions).map(row_of).collect();
    assert!(regions.len() < 256, "where the regions of a code end is one byte");
    bytes(out, "Those regions, the main one of each first, by their rows of countries.", "REGIONS", regions);
    let plans = codes.values().map(CallingCode::plan);
    table(out, "What the numbers of each look like.", "static PLANS", "Plan", plans.collect());

    let AreaCodeOwners { area_code_owner, shared } = read("nanp_area_codes");
    let (american, others): (Vec<_>, Vec<_>) = area_code_owner.into_iter().partition(|row| row.region == "US");
    let mut owners = BTreeMap::from([("--".to_owned(), shared)]);
    others.into_iter().for_each(|row| owners.entry(row.region).or_default().extend(row.area_codes));
    let owned = owners.iter_mut().map(|(owner, codes)| {
        codes.sort_unstable();
        owner.clone() + &codes.iter().map(|code| format!("{code:03}")).collect::<String>()
    });
    let note =
        "Area codes under +1 that are not of the US mainland, after their owner; after `--` those of no country.";
    text(out, note, "AREA_CODES", &owned.collect::<String>());
    let mut bits = [0_u32; 25];
    for code in american.iter().flat_map(|row| &row.area_codes) {
        let place = usize::from(code - 200);
        bits[place / 32] |= 1 << (place % 32);
    }
    let lines = bits.iter().map(|row| format!("{row:#010x}"));
    table(
        out,
        "Area codes of the US mainland: a bit for each from 200 on.",
        "static US_AREA_CODES",
        "u32",
        lines.collect(),
    );
}

impl CallingCode {
    /// How the code spells its plan. No number has more digits than E.164 allows, calling code included.
    fn plan(&self) -> String {
        let trunk = match self.trunk.as_deref() {
            None => "None",
            Some("0") => "Zero",
            Some("1") => "One",
            Some("8") => "Eight",
            Some("06") => "ZeroSix",
            Some(other) => panic!("+{}: the trunk prefix {other} is new: `Trunk` has to know it", self.code),
        };
        let most = 15 - self.code.to_string().len();
        let lengths: Vec<_> = self.lengths.iter().filter(|length| **length <= most).collect();
        let zero = match self.begins_with_zero.as_deref() {
            None => "None".to_owned(),
            Some("0") => "Always".to_owned(),
            Some(beginning) => format!("Before({})", beginning.strip_prefix('0').unwrap()),
        };
        format!("Plan::new(&{lengths:?}, {:?}, Trunk::{trunk}, Zero::{zero})", self.subscribers)
    }
}

fn documents(out: &mut String) {
    let documents = read::<Documents>("documents_with_address").document;
    let codes: BTreeSet<_> = documents.iter().flat_map(Document::codes).collect();
    let longest = codes.iter().map(String::len).max().unwrap();
    let rows = codes.iter().map(|code| format!("*b\"{code:longest$}\""));
    let of = format!("[u8; {longest}]");
    table(out, "Documents that show an address, by code.", "static DOCUMENTS_WITH_ADDRESS", &of, rows.collect());
}

fn address_words(out: &mut String) {
    let words = read::<AddressWords>("address_words");
    let languages: Vec<String> = words.post_office.keys().cloned().collect();
    let mut of_manner = BTreeMap::<String, BTreeSet<String>>::new();
    for (pattern, word) in words.all() {
        of_manner.entry(word.manner(&languages)).or_default().insert(pattern);
    }
    let solid = |text: &String| skeleton(text).replace([' ', '\''], "");
    of_manner.insert("N".to_owned(), words.no_address.iter().map(solid).collect());
    of_manner.insert("S".to_owned(), words.stair.iter().map(|text| skeleton(text)).collect());
    for manner in ["N", "S"] {
        assert!(
            of_manner[manner].iter().flat_map(|word| word.bytes()).all(|byte| byte.is_ascii_lowercase()),
            "{manner}"
        );
    }
    let count: usize = of_manner.values().map(BTreeSet::len).sum();
    let lines =
        of_manner.iter().map(|(manner, words)| format!("{manner}:{}", Vec::from_iter(words.clone()).join(",")));
    let lines = Vec::from_iter(lines).join("\n");
    assert!(lines.len() < 1 << 16, "the position of a word is two bytes");
    writeln!(out, "\n/// How many words [`ADDRESS_WORDS`] holds.\nconst ADDRESS_WORDS_COUNT: usize = {count};")
        .unwrap();
    text(
        out,
        "Address words, after the manner in which they count: `address_words.rs` reads it.",
        "ADDRESS_WORDS",
        &lines,
    );
    let signs =
        Vec::from_iter(words.number_sign.iter().map(|text| skeleton(text)).collect::<BTreeSet<_>>()).join(" ");
    text(out, "Signs that a number follows.", "NUMBER_SIGNS", &signs);

    let of_country: BTreeMap<_, _> = read::<CountryLanguages>("country_languages")
        .country
        .into_iter()
        .map(|row| (row.country, languages_row(&row.languages, &languages)))
        .collect();
    let mut sets: Vec<String> = vec![languages_row(&[], &languages)];
    let countries = read_countries();
    let rows = countries.iter().map(|country| {
        let row = of_country.get(&country.alpha2).unwrap_or(&sets[0]).clone();
        let place = sets.iter().position(|set| *set == row).unwrap_or_else(|| {
            sets.push(row);
            sets.len() - 1
        });
        place.to_string()
    });
    bytes(out, "Which of `LANGUAGE_SETS` is spoken in each country.", "LANGUAGES_OF_COUNTRY", rows.collect());
    let note = format!("Languages that are spoken in the same country, a bit for each of {}.", languages.join(", "));
    table(out, &note, "static LANGUAGE_SETS", "Languages", sets);
}

/// Returns the pattern of a word: its skeleton, with `_` between initials.
fn pattern(text: &str) -> String {
    let skeletons: Vec<_> = text.split('#').map(skeleton).collect();
    let text = skeletons.join("#").replace(" / ", "/");
    let pieces: Vec<_> = text.split_whitespace().collect();
    let mut pattern = pieces.first().copied().unwrap_or_default().to_owned();
    for pair in pieces.windows(2) {
        let are_initials = pair.iter().all(|piece| piece.len() == 1 && *piece != "#");
        pattern.push(if are_initials { '_' } else { ' ' });
        pattern.push_str(pair[1]);
    }
    pattern
}

/// Returns the letter of a language in the conditions of address words.
fn letter(language: &String, all: &[String]) -> char {
    let place = all.iter().position(|one| one == language);
    let place = place.unwrap_or_else(|| panic!("no dictionary of the language {language}"));
    ('A'..='Z').chain('a'..='z').nth(place).unwrap()
}

fn languages_row(languages: &[String], all: &[String]) -> String {
    let set = languages.iter().fold(0, |set, language| set | 1u64 << (letter(language, all) as u32 & 63));
    format!("Languages(0x{set:x})")
}

/// Writes a text, each of its lines on a line.
fn text(out: &mut String, doc: &str, name: &str, text: &str) {
    assert!(!text.contains(['"', '\\']) && !text.starts_with(char::is_whitespace), "{name}: written without escapes");
    let start = if text.contains('\n') { "\\\n" } else { "" };
    writeln!(out, "\n/// {doc}\n#[rustfmt::skip]\nstatic {name}: &str = \"{start}{text}\";").unwrap();
}

/// Writes small numbers in a row.
fn bytes(out: &mut String, doc: &str, name: &str, numbers: Vec<String>) {
    let (count, numbers) = (numbers.len(), numbers.join(", "));
    writeln!(out, "\n/// {doc}\n#[rustfmt::skip]\nstatic {name}: [u8; {count}] = [{numbers}];").unwrap();
}

/// Writes one row on a line, which rustfmt would not keep.
fn table(out: &mut String, doc: &str, name: &str, of: &str, rows: Vec<String>) {
    writeln!(out, "\n/// {doc}\n#[rustfmt::skip]\n{name}: [{of}; {}] = [", rows.len()).unwrap();
    for row in rows {
        writeln!(out, "    {row},").unwrap();
    }
    out.push_str("];\n");
}

fn read<T: DeserializeOwned>(name: &str) -> T {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("rules/tables/{name}.toml"));
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.starts_with("# ")
            && text.contains("# Source: ")
            && text.contains("Taken 20")
            && text.contains("# Refresh: "),
        "{name}.toml opens with its source, the date taken and how to refresh it"
    );
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}.toml: {error}"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Countries {
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    alpha2: String,
    alpha3: String,
    en: String,
    de: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CallingCodes {
    calling_code: Vec<CallingCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CallingCode {
    code: u16,
    regions: Vec<String>,
    lengths: Vec<usize>,
    subscribers: [u8; 2],
    trunk: Option<String>,
    begins_with_zero: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaCodeOwners {
    area_code_owner: Vec<AreaCodeOwner>,
    shared: Vec<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaCodeOwner {
    region: String,
    area_codes: Vec<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documents {
    document: Vec<Document>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    code: String,
    issuer: String,
    kind: DocumentKind,
}

#[derive(Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum DocumentKind {
    Passport,
    IdCard,
}

impl Document {
    /// `POL-BO-02001-02003` is three documents, and the printed range is a code that people copy.
    fn codes(&self) -> Vec<String> {
        let mut codes = vec![self.code.clone()];
        if is_range(&self.code) {
            let parts: Vec<_> = self.code.split('-').collect();
            let (first, last): (u32, u32) = (parts[2].parse().unwrap(), parts[3].parse().unwrap());
            codes.extend((first..=last).map(|number| format!("{}-{}-{number:05}", parts[0], parts[1])));
        }
        codes
    }
}

fn is_range(code: &str) -> bool {
    code.split('-').nth(3).is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressWords {
    word: Vec<AddressWord>,
    stair: Vec<String>,
    number_sign: Vec<String>,
    no_address: Vec<String>,
    post_office: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryLanguages {
    country: Vec<LanguagesOfCountry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguagesOfCountry {
    country: String,
    languages: Vec<String>,
}

impl AddressWords {
    /// Returns our words, and those of the dictionaries that ours do not cover.
    fn all(&self) -> Vec<(String, AddressWord)> {
        let own: Vec<_> = self.word.iter().map(|word| (pattern(&word.text), word.clone())).collect();
        let mut of_dictionaries = BTreeMap::<String, Vec<String>>::new();
        for (language, texts) in &self.post_office {
            for text in texts {
                let pattern = pattern(&text.replace(['.', '-'], " "));
                let is_said = own.iter().any(|(own, word)| {
                    *own == pattern
                        && word.kind == Says::PoBox
                        && (word.only.is_empty() || word.only.contains(language))
                });
                let languages = of_dictionaries.entry(pattern).or_default();
                if !is_said && !languages.contains(language) {
                    languages.push(language.clone());
                }
            }
        }
        let said = of_dictionaries.into_iter().filter(|(_, languages)| !languages.is_empty());
        let words = said.map(|(pattern, only)| {
            let letters = pattern.bytes().filter(u8::is_ascii_lowercase).count();
            let followed_by = match letters {
                0..=2 => Then::BoxNumber,
                3..=5 => Then::Number,
                _ => Then::NumberOrEnd,
            };
            let word = AddressWord {
                text: pattern.clone(),
                kind: Says::PoBox,
                sub_kind: None,
                lang: None,
                only,
                not_in: Vec::new(),
                street_in: Vec::new(),
                in_place_names: false,
                followed_by,
                at: At::Anywhere,
                not_after: Vec::new(),
                not_before: Vec::new(),
            };
            (pattern, word)
        });
        own.iter().cloned().chain(words).collect()
    }
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct AddressWord {
    text: String,
    kind: Says,
    sub_kind: Option<String>,
    lang: Option<String>,
    #[serde(default)]
    only: Vec<String>,
    #[serde(default)]
    not_in: Vec<String>,
    #[serde(default)]
    street_in: Vec<String>,
    #[serde(default)]
    in_place_names: bool,
    #[serde(default)]
    followed_by: Then,
    #[serde(default)]
    at: At,
    #[serde(default)]
    not_after: Vec<String>,
    #[serde(default)]
    not_before: Vec<String>,
}

// The same variants as in the code, so that an unknown word is refused before it is written there.
#[derive(Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Says {
    PoBox,
    UsMilitaryPost,
    CareOf,
    PosteRestante,
    NoFixedAbode,
    PossibleCareOf,
}

#[derive(Deserialize, Debug, Default, Clone, Copy, PartialEq, Eq)]
enum At {
    #[default]
    #[serde(skip)]
    Anywhere,
    #[serde(rename = "start")]
    Start,
    #[serde(rename = "address")]
    Beginning,
}

#[derive(Deserialize, Debug, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Then {
    #[default]
    Anything,
    Number,
    BoxNumber,
    CustomerNumber,
    NumberOnly,
    NumberOrEnd,
    Name,
    NameOrEnd,
    NameOnly,
    End,
}

impl AddressWord {
    /// Returns the conditions as `src/rulebook/tables/address_words.rs` reads them.
    fn manner(&self, languages: &[String]) -> String {
        let says = match self.kind {
            Says::PoBox => 'B',
            Says::UsMilitaryPost => 'M',
            Says::CareOf => 'C',
            Says::PosteRestante => 'R',
            Says::NoFixedAbode => 'F',
            Says::PossibleCareOf => 'P',
        };
        let mut manner = String::from(says);
        manner.push_str(match self.followed_by {
            Then::Anything => "",
            Then::Number => "1",
            Then::BoxNumber => "2",
            Then::CustomerNumber => "3",
            Then::NumberOnly => "4",
            Then::NumberOrEnd => "5",
            Then::Name => "6",
            Then::NameOrEnd => "7",
            Then::NameOnly => "8",
            Then::End => "9",
        });
        manner.push_str(match self.at {
            At::Anywhere => "",
            At::Start => "<",
            At::Beginning => "^",
        });
        if self.in_place_names {
            manner.push('~');
        }
        for (sign, some) in [('+', &self.only), ('-', &self.not_in), ('/', &self.street_in)] {
            if !some.is_empty() {
                let letters: BTreeSet<_> = some.iter().map(|language| letter(language, languages)).collect();
                manner.push(sign);
                manner.extend(letters);
            }
        }
        for (sign, some) in [('>', &self.not_after), ('=', &self.not_before)] {
            if !some.is_empty() {
                write!(manner, "{sign}{}", some.join(" ")).unwrap();
            }
        }
        manner
    }
}
