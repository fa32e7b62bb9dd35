//! Holds `src/rulebook/tables.rs` against `rules/tables/*.toml`, which an analyst edits. `BLESS=1` rewrites it.

// Tests may panic, and so may what they call.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

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
        assert!(seen.insert(word.text.clone()), "{text:?} stands there twice");
        assert!(
            text.starts_with(|first: char| first.is_ascii_lowercase()),
            "{text:?} is looked up by its first letter"
        );
        assert!(
            text.chars().all(|char| char.is_ascii_lowercase() || " ./-".contains(char)),
            "{text:?}: lower-case ASCII only"
        );
        assert!(!text.ends_with([' ', '.', '/']), "{text:?}: what follows belongs into `followed_by`");
        assert!(
            ["de", "en", "fr", "it", "es", "pt", "nl", "pl"].contains(&word.lang.as_str()),
            "{text:?}: language {}",
            word.lang
        );
        assert!(word.followed_by != Then::NameOnly || word.at.is_some(), "{text:?}: name_only needs `at`");
        assert!(word.at.is_none_or(|at| at == "start"), "{text:?}: `at` knows only \"start\"");
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
    let mut by_last_letter = vec![BTreeMap::<String, BTreeMap<String, AddressWord>>::new(); 27];
    for word in read::<AddressWords>("address_words").word {
        let end = word.text.find(|char: char| !char.is_ascii_lowercase()).unwrap_or(word.text.len());
        let (first, rest) = word.text.split_at(end);
        let last_letter = usize::from(first.bytes().last().unwrap() & 31);
        let alike = by_last_letter.get_mut(last_letter).unwrap();
        alike.entry(first.to_owned()).or_default().insert(rest.to_owned(), word.clone());
    }
    let lines = by_last_letter.iter().map(|alike| {
        let words = alike.iter().map(|(first, words)| {
            let rows: Vec<_> = words.iter().map(|(rest, word)| word.row(rest)).collect();
            match rows.as_slice() {
                [row] => format!("\n        (letters({first:?}), &[{row}]),"),
                rows => format!(
                    "\n        (letters({first:?}), &[\n            {},\n        ]),",
                    rows.join(",\n            ")
                ),
            }
        });
        let words: String = words.collect();
        if words.is_empty() { "&[]".to_owned() } else { format!("&[{words}\n    ]") }
    });
    let note = "Address words by the last letter of their first word, which parts them better than the first letter does.\n/// The first list, of no letter, is empty.";
    table(out, note, "static ADDRESS_WORDS", "&[(u128, &[AddressWord])]", lines.collect());
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
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct AddressWord {
    text: String,
    kind: Says,
    sub_kind: Option<String>,
    lang: String,
    #[serde(default)]
    followed_by: Then,
    at: Option<String>,
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
    CareOf,
    PosteRestante,
    PossibleCareOf,
}

#[derive(Deserialize, Debug, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Then {
    #[default]
    Anything,
    Number,
    BoxNumber,
    NumberOrEnd,
    Name,
    NameOrEnd,
    NameOnly,
}

impl AddressWord {
    fn row(&self, rest: &str) -> String {
        let mut row = format!("AddressWord {{ rest: {rest:?}, says: Says::{:?}, ", self.kind);
        if self.followed_by != Then::Anything {
            write!(row, "then: Then::{:?}, ", self.followed_by).unwrap();
        }
        if self.at.is_some() {
            row.push_str("at_start: true, ");
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
