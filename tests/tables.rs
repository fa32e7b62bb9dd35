//! Holds `src/rulebook/tables.rs` against `rules/tables/*.toml`, which an analyst edits. `BLESS=1` rewrites it.

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
    let (by_hand, _) = committed.split_once(MARKER).expect("tables.rs has lost the line that its tables stand below");
    let wanted = [by_hand, MARKER, &rows()].concat();
    if committed == wanted {
        return;
    }
    // A test may read the environment; the rules may not.
    #[allow(clippy::disallowed_methods)]
    let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
    assert!(
        bless,
        "rules/tables/ and src/rulebook/tables.rs differ: BLESS=1 cargo test -p onboardable --test tables"
    );
    fs::write(&file, wanted).unwrap();
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

/// A number's calling code is found by trying one, two, three digits: that needs codes none of which begins another.
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

/// All regions of +1 own an area code, and nobody else does.
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
        assert!(seen.insert((pattern.clone(), word.only.clone())), "{text:?} stands there twice");
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
    let mut countries = read::<Countries>("countries").country;
    countries.sort_by(|one, other| one.alpha2.cmp(&other.alpha2));
    let lines = countries.iter().map(|Country { alpha2, alpha3, en, de }| {
        format!("Country {{ alpha2: {alpha2:?}, alpha3: {alpha3:?}, en: {en:?}, de: {de:?} }}")
    });
    table(out, "Every country, by alpha-2.", "pub static COUNTRIES", "Country", lines.collect());

    let mut places = [[0u8; 26]; 26];
    for (place, country) in (1u8..).zip(&countries) {
        let letters = country.alpha2.as_bytes();
        places[usize::from(letters[0] - b'A')][usize::from(letters[1] - b'A')] = place;
    }
    let note = "Where in `COUNTRIES` a pair of letters stands, counted from 1; 0: no such country.\n/// A row for each first letter, a column for each second.";
    table(out, note, "static COUNTRY_ROW", "[u8; 26]", places.iter().map(|row| format!("{row:?}")).collect());

    countries.sort_by(|one, other| one.alpha3.cmp(&other.alpha3));
    let pairs = countries.iter().map(|country| format!("({:?}, {:?})", country.alpha3, country.alpha2));
    table(out, "Alpha-3 to alpha-2.", "static BY_ALPHA3", "(&str, &str)", pairs.collect());
}

fn phones(out: &mut String) {
    let codes: BTreeMap<_, _> =
        read::<CallingCodes>("calling_codes").calling_code.into_iter().map(|row| (row.code, row)).collect();
    let plans: Vec<_> = codes.values().map(CallingCode::plan).collect::<BTreeSet<_>>().into_iter().collect();
    let place_of = |row: &CallingCode| plans.binary_search(&row.plan()).unwrap();
    let lines = codes.iter().map(|(code, row)| format!("({code}, {}, &{:?})", place_of(row), row.regions));
    table(
        out,
        "Calling codes, the plan of each in `PLANS`, and the regions that share it.",
        "pub static CALLING_CODES",
        "(u16, u8, &[&str])",
        lines.collect(),
    );
    table(out, "What numbers look like: few countries have a plan of their own.", "static PLANS", "Plan", plans);

    let AreaCodeOwners { area_code_owner, shared } = read("nanp_area_codes");
    let (american, others): (Vec<_>, Vec<_>) = area_code_owner.into_iter().partition(|row| row.region == "US");
    let owners: BTreeMap<_, _> = others
        .into_iter()
        .flat_map(|row| row.area_codes.into_iter().map(move |code| (code, row.region.clone())))
        .collect();
    let lines = owners.iter().map(|(code, owner)| format!("({code}, &[{owner:?}])"));
    table(
        out,
        "Area codes under +1 that are not of the US mainland.",
        "pub static AREA_CODE_OWNERS",
        "(u16, &[&str])",
        lines.collect(),
    );
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
    let lines = shared.iter().map(ToString::to_string);
    table(out, "Area codes of no country.", "static SHARED_AREA_CODES", "u16", lines.collect());
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
    let rows: BTreeMap<_, _> = read::<Documents>("documents_with_address")
        .document
        .into_iter()
        .flat_map(|row| row.codes().into_iter().map(move |code| (code, (row.issuer.clone(), row.kind))))
        .collect();
    let lines = rows.iter().map(|(code, (issuer, kind))| {
        format!("DocumentWithAddress {{ code: {code:?}, issuer: {issuer:?}, kind: DocumentKind::{kind:?} }}")
    });
    table(
        out,
        "Documents that show an address, by code.",
        "pub static DOCUMENTS_WITH_ADDRESS",
        "DocumentWithAddress",
        lines.collect(),
    );
}

fn address_words(out: &mut String) {
    let words = read::<AddressWords>("address_words");
    let languages: Vec<String> = words.post_office.keys().cloned().collect();
    let mut by_last_letter = vec![BTreeSet::<(String, String, String)>::new(); 27];
    for (pattern, word) in words.all() {
        let end = pattern.find(|char: char| !char.is_ascii_lowercase()).unwrap_or(pattern.len());
        let (first, rest) = pattern.split_at(end);
        let last_letter = usize::from(first.bytes().last().unwrap() & 31);
        let row = word.row(first, rest, &languages);
        by_last_letter.get_mut(last_letter).unwrap().insert((first.to_owned(), rest.to_owned(), row));
    }
    let lines = by_last_letter.iter().map(|alike| {
        let words: String = alike.iter().map(|(_, _, row)| format!("\n        {row},")).collect();
        if words.is_empty() { "&[]".to_owned() } else { format!("&[{words}\n    ]") }
    });
    let note = "Address words by the last letter of their first word, which parts them better than the first letter does.\n/// The first list, of no letter, is empty.";
    table(out, note, "static ADDRESS_WORDS", "&[AddressWord]", lines.collect());

    let packed = |texts: &[String]| -> Vec<String> {
        let words: BTreeSet<_> = texts.iter().map(|text| skeleton(text).replace([' ', '\''], "")).collect();
        // In the order of their numbers: by length, then by letter.
        let mut words: Vec<_> = words.into_iter().collect();
        words.sort_by_key(|word| (word.len(), word.clone()));
        words.iter().map(|word| format!("letters({word:?})")).collect()
    };
    for (note, name, texts) in [
        ("Words that the letter of a staircase follows", "STAIRS", &words.stair),
        ("Signs that a number follows", "NUMBER_SIGNS", &words.number_sign),
    ] {
        let texts = Vec::from_iter(texts.iter().map(|text| skeleton(text)).collect::<BTreeSet<_>>()).join(" ");
        writeln!(out, "\n/// {note}.\n#[rustfmt::skip]\nstatic {name}: &str = {texts:?};").unwrap();
    }
    table(out, "What is written where there is no address.", "static NO_ADDRESS", "u128", packed(&words.no_address));

    let of_country: BTreeMap<_, _> = read::<CountryLanguages>("country_languages")
        .country
        .into_iter()
        .map(|row| (row.country, languages_row(&row.languages, &languages)))
        .collect();
    let mut sets: Vec<String> = vec![languages_row(&[], &languages)];
    let mut countries = read::<Countries>("countries").country;
    countries.sort_by(|one, other| one.alpha2.cmp(&other.alpha2));
    let rows = countries.iter().map(|country| {
        let row = of_country.get(&country.alpha2).unwrap_or(&sets[0]).clone();
        let place = sets.iter().position(|set| *set == row).unwrap_or_else(|| {
            sets.push(row);
            sets.len() - 1
        });
        place.to_string()
    });
    let rows: Vec<_> = rows.collect();
    let note = "Which of `LANGUAGE_SETS` is spoken, by country as in `COUNTRIES`.";
    writeln!(
        out,
        "\n/// {note}\n#[rustfmt::skip]\nstatic LANGUAGES_OF_COUNTRY: [u8; {}] = [{}];",
        rows.len(),
        rows.join(", ")
    )
    .unwrap();
    let note = format!("Languages that are spoken in the same country, a bit for each of {}.", languages.join(", "));
    table(out, &note, "static LANGUAGE_SETS", "Languages", sets);
}

/// The way a word is looked for: its skeleton, with `_` between initials.
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

fn languages_row(languages: &[String], all: &[String]) -> String {
    let bit = |language: &String| {
        let place = all.iter().position(|one| one == language);
        1u64 << place.unwrap_or_else(|| panic!("no dictionary of the language {language}"))
    };
    format!("Languages(0x{:x})", languages.iter().map(bit).fold(0, |set, bit| set | bit))
}

/// One row on a line, which rustfmt would not leave so.
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
    /// `POL-BO-02001-02003` is three documents, and the range as printed is a code that people copy.
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
    /// Our own, and those of the dictionaries that ours do not say already.
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

// The same variants as in the code, so that a word nobody knows is refused before it is written there.
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
    fn row(&self, first: &str, rest: &str, languages: &[String]) -> String {
        let mut row =
            format!("AddressWord {{ first: letters({first:?}), rest: {rest:?}, says: Says::{:?}, ", self.kind);
        if self.followed_by != Then::Anything {
            write!(row, "then: Then::{:?}, ", self.followed_by).unwrap();
        }
        if self.at != At::Anywhere {
            write!(row, "at: At::{:?}, ", self.at).unwrap();
        }
        for (key, some) in [("only", &self.only), ("not_in", &self.not_in), ("street_in", &self.street_in)] {
            if !some.is_empty() {
                write!(row, "{key}: {}, ", languages_row(some, languages)).unwrap();
            }
        }
        if self.in_place_names {
            row.push_str("in_place_names: true, ");
        }
        if !self.not_after.is_empty() {
            write!(row, "not_after: &{:?}, ", self.not_after).unwrap();
        }
        if !self.not_before.is_empty() {
            write!(row, "not_before: &{:?}, ", self.not_before).unwrap();
        }
        row + "..WORD }"
    }
}
