//! Checks hundreds of thousands of addresses: of good ones from many countries hardly any may be classified as
//! anything else, and PO boxes with the words of every dictionary must all be found.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use onboardable::value::address::{AddressKind, AddressText, read, skeleton};
use onboardable::value::country::Country;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

/// One good address in this many may be classified as something else.
const GOOD_FOR_ONE_WRONG: usize = 10_000;

/// The names of staircases, buildings and entrances, and of floors and doors, by country.
const INSIDE: &[(&str, &[&str], &[&str])] = &[
    ("IT", &["Scala", "Sc.", "Pal.", "Palazzina", "Edificio"], &["P.", "p.", "piano", "P"]),
    ("ES", &["Esc.", "Escalera", "Bloque", "Blq.", "Portal"], &["P.", "pta.", "planta", "p."]),
    ("PT", &["Bloco", "Bl.", "Lote"], &["P.", "Porta", "Piso"]),
    ("FR", &["Bât.", "Bâtiment", "Bat", "Esc.", "Escalier", "Entrée"], &["P.", "Porte", "pte", "P"]),
    ("BE", &["Bât.", "Bte", "bus", "Blok"], &["P.", "bus", "b"]),
    ("NL", &["blok", "flat", "trap"], &["p.", "kamer"]),
    ("DE", &["Aufgang", "Haus", "Block", "Eingang"], &["P", "OG", "Whg."]),
    ("AT", &["Stiege", "Top", "Stg."], &["P", "Top", "Tür"]),
    ("CH", &["Haus", "Bât.", "Scala"], &["P.", "Et."]),
    ("PL", &["bl.", "blok", "kl.", "bud."], &["p.", "m.", "piętro"]),
    ("CZ", &["vchod", "blok", "budova"], &["p.", "patro"]),
    ("HU", &["lph.", "lépcsőház", "épület", "ép."], &["p.", "fsz.", "em."]),
    ("SI", &["vhod", "blok"], &["p.", "nad."]),
    ("HR", &["ulaz", "zgrada", "stubište"], &["p.", "kat", "P"]),
    ("RO", &["Bl.", "Bloc", "Sc.", "Scara"], &["P.", "Et.", "ap."]),
    ("BG", &["вх.", "бл.", "ет."], &["п.", "ап.", "ет."]),
    ("GR", &["κτίριο", "είσοδος"], &["όρ.", "π."]),
    ("TR", &["Blok", "Giriş", "Kapı"], &["K:", "D:", "p."]),
    ("SE", &["uppg.", "trappa"], &["p.", "tr", "plan"]),
    ("FI", &["rappu", "porras"], &["as.", "p."]),
    ("GB", &["Block", "Flat", "Entrance", "Stair"], &["P", "Flat", "PF1,"]),
];
const LETTERS: [&str; 12] = ["A", "B", "C", "D", "E", "K", "O", "P", "T", "c", "p", "Θ"];
const JOINTS: [&str; 5] = [", ", " ", " - ", "/", " / "];

#[test]
fn good_addresses_are_homes() {
    let streets = rows("streets.tsv");
    let mut addresses: Vec<(String, [String; 3])> = Vec::new();
    for (country, street) in &streets {
        addresses.push((country.clone(), [street.clone(), String::new(), String::new()]));
    }
    for (country, town) in rows("towns.tsv") {
        let street = &streets[town.len() % streets.len()].1;
        addresses.push((country.clone(), [street.clone(), String::new(), town.clone()]));
        addresses.push((country.clone(), [street.clone(), town.clone(), town.clone()]));
        addresses.push((country, [format!("{town} {}", town.len()), String::new(), town]));
    }
    for (country, stairs, floors) in INSIDE {
        let streets: Vec<_> = streets.iter().filter(|(of, _)| of == country).map(|(_, street)| street).collect();
        assert!(!streets.is_empty(), "{country}");
        let mut next = streets.iter().cycle();
        for stair in *stairs {
            for (letter, joint) in LETTERS.iter().flat_map(|letter| JOINTS.map(|joint| (letter, joint))) {
                for (floor, number) in
                    floors.iter().flat_map(|floor| ["2", "12", "301"].map(|number| (floor, number)))
                {
                    let street = next.next().unwrap();
                    let inside = format!("{stair} {letter}{joint}{floor} {number}");
                    let empty = String::new;
                    addresses.extend(
                        [
                            [format!("{street}, {inside}"), empty(), empty()],
                            [street.to_string(), inside, empty()],
                            [format!("{street} {letter}{joint}{floor} {number}"), empty(), empty()],
                            [format!("{street} {letter}"), format!("{floor} {number}"), empty()],
                        ]
                        .map(|parts| ((*country).to_owned(), parts)),
                    );
                }
            }
        }
    }

    let wrong: Vec<_> = addresses
        .iter()
        .filter(|(country, [line_1, line_2, city])| {
            let country = Country::parse(country);
            let reading = read(&AddressText { line_1, line_2, city, country, ..AddressText::default() });
            !matches!(reading.kind, AddressKind::Physical | AddressKind::Unknown) || !reading.no_address.is_empty()
        })
        .collect();
    assert!(addresses.len() > 80_000, "{} addresses", addresses.len());
    assert!(
        wrong.len() * GOOD_FOR_ONE_WRONG <= addresses.len(),
        "{} of {}: {wrong:#?}",
        wrong.len(),
        addresses.len()
    );
}

#[test]
fn every_box_of_every_dictionary_is_found() {
    #[derive(Deserialize)]
    struct Words {
        post_office: BTreeMap<String, Vec<String>>,
    }
    #[derive(Deserialize)]
    struct Countries {
        country: Vec<Row>,
    }
    #[derive(Deserialize)]
    struct Row {
        country: String,
        languages: Vec<String>,
    }
    let Words { post_office } = table("address_words");
    let Countries { country: countries } = table("country_languages");
    assert_eq!(post_office.len(), 35, "languages");
    let (mut boxes, mut missed) = (0, Vec::new());
    for (language, words) in post_office {
        let spoken: Vec<_> = countries.iter().filter(|row| row.languages.contains(&language)).collect();
        assert!(!spoken.is_empty(), "{language} is spoken nowhere");
        for (row, word) in spoken.iter().flat_map(|row| words.iter().map(move |word| (row, word))) {
            let street = "Example 5";
            for [line_1, line_2] in [
                [format!("{word} 12"), String::new()],
                [format!("{word} 1234"), String::new()],
                [format!("{}: 123", word.to_uppercase()), String::new()],
                [word.clone(), "123".to_owned()],
                [format!("{word} 12"), street.to_owned()],
                [street.to_owned(), format!("{word} 12")],
                [format!("{street}, {word} 12"), String::new()],
            ] {
                boxes += 1;
                let country = Country::parse(&row.country);
                let kind =
                    read(&AddressText { line_1: &line_1, line_2: &line_2, country, ..AddressText::default() }).kind;
                // "apt" is a flat as often, unless it is all there is.
                if kind != AddressKind::PoBox && !(word == "apt" && line_1.len() + line_2.len() > "apt. 1234".len()) {
                    missed.push((row.country.clone(), line_1, line_2));
                }
            }
        }
    }
    assert!(boxes > 10_000, "{boxes} boxes");
    assert!(missed.is_empty(), "{} of {boxes}: {missed:#?}", missed.len());
}

fn rows(file: &str) -> Vec<(String, String)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/addresses").join(file);
    let text = fs::read_to_string(file).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| row.split_once('\t').map(|(one, other)| (one.to_owned(), other.to_owned())).unwrap()).collect()
}

fn table<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("rules/tables/{name}.toml"));
    toml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The skeleton of a character is that of the plain characters it stands for, as Unicode decomposes it.
#[test]
fn every_letter_of_another_appearance_is_read_as_the_plain_one() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for character in ('\u{80}'..=char::MAX).filter(|one| one.is_alphanumeric()) {
        let plain: String = std::iter::once(character).nfkd().collect();
        let read = skeleton(&character.to_string());
        let is_right = if plain.bytes().all(|byte| byte.is_ascii_digit()) {
            // The value of a number makes no difference.
            !read.is_empty() && read.bytes().all(|byte| byte.is_ascii_digit())
        } else if plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            read == skeleton(&plain)
        } else {
            continue;
        };
        count += 1;
        if !is_right {
            wrong.push((character, plain));
        }
    }
    assert!(count > 1_000, "{count} characters");
    assert!(wrong.is_empty(), "{} of {count}: {wrong:?}", wrong.len());
}

/// Ligatures and signs that Unicode does not decompose into letters.
#[test]
fn ligatures_are_read_as_their_letters() {
    for (text, expected) in [
        ("Œuvre", "oeuvre"),
        ("œuvre", "oeuvre"),
        ("oﬄine", "offline"),
        ("oﬃce", "office"),
        ("ﬂat", "flat"),
        ("Straẞe", "strasse"),
        ("a\u{85}b\u{3001}c\u{2028}d\u{2029}e", "a,b,c,d,e"),
    ] {
        assert_eq!(skeleton(text), expected, "{text}");
    }
}
