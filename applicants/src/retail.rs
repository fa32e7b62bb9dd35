//! A clean retail customer of branch DE.

use crate::random::Random;
use crate::tree::Tree;

const FIRST_NAMES: &[&str] = &[
    "Erika",
    "Anna Maria",
    "Jürgen",
    "Sören",
    "Zoë",
    "Hans-Peter",
    "Fatma",
    "Mehmet Ali",
    "Małgorzata",
    "Łukasz",
    "Thị Hương",
    "Giulia",
    "François",
    "Aoife",
    "José Luis",
    "Olena",
    "Дмитро",
    "Ελένη",
    "Max",
    "Lena Sophie",
    "Karl-Heinz",
    "Ulrike",
    "Yusuf",
    "Élodie",
    "Björn",
    "Ngozi",
    "Raphaël",
    "Käthe",
    "Wolfgang Amadeus",
    "Mia",
];

const LAST_NAMES: &[&str] = &[
    "Mustermann",
    "Müller",
    "Schmidt",
    "Weiß",
    "Groß-Gerau",
    "von der Heide",
    "Yılmaz",
    "Öztürk",
    "Wiśniewska",
    "Nguyễn",
    "O’Connor",
    "D'Angelo",
    "Fernández García",
    "Шевченко",
    "Παπαδοπούλου",
    "Schulze zur Wiesche",
    "Kaya",
    "Meyer-Landrut",
    "Bauer",
    "Jäger",
    "Köhler",
    "Krüger",
    "Hoffmann",
    "Lindström",
    "Novák",
    "de Vries",
    "Diallo",
    "Zimmermann",
    "Graf",
    "Strauß",
];

const STREETS: &[&str] = &[
    "Amrumer Straße",
    "Hauptstr.",
    "Am Alten Postweg",
    "Postfachweg",
    "Cosimastraße",
    "Schönhauser Allee",
    "Unter den Linden",
    "Bei der Kirche",
    "Königstraße",
    "Ludwig-van-Beethoven-Straße",
    "Mühlenweg",
    "Gartenweg",
    "Straße des 17. Juni",
    "Coburger Str.",
    "Rosenheimer Platz",
    "Kaiser-Friedrich-Ring",
    "Im Winkel",
    "Zur Alten Post",
];

const CITIES: &[(&str, &str)] = &[
    ("13353", "Berlin"),
    ("80331", "München"),
    ("20095", "Hamburg"),
    ("50667", "Köln"),
    ("60311", "Frankfurt am Main"),
    ("01067", "Dresden"),
    ("99084", "Erfurt"),
    ("24103", "Kiel"),
    ("18055", "Rostock"),
    ("89073", "Ulm"),
    ("97070", "Würzburg"),
    ("48143", "Münster"),
    ("06108", "Halle (Saale)"),
    ("32052", "Herford"),
    ("52062", "Aachen"),
];

const COUNTRIES: &[&str] =
    &["DE", "DE", "DE", "DE", "DE", "DE", "TR", "PL", "IT", "UA", "FR", "VN", "ES", "XK", "DE", "NG"];

const JOBS: &[(&str, &str)] = &[
    ("EMPLOYED", "Krankenpflegerin"),
    ("EMPLOYED", "Softwareentwickler"),
    ("EMPLOYED", "Lehrerin"),
    ("STUDENT", "Studentin"),
    ("RETIRED", "Rentner"),
    ("EMPLOYED", "Verkäuferin"),
    ("PUBLIC_SECTOR_EMPLOYEE", "Beamtin"),
];

pub(crate) fn customer(random: &mut Random) -> Tree {
    let mut json = Tree::default();
    json.text("/flow", "digital_banking");
    json.text("/environment", "production");
    json.text("/branch", "DE");
    json.text("/allowed_residence_countries/0", "DE");
    let phone = format!("+49{}{}", random.one_of(&["151", "160", "171", "176", "1575"]), random.digits(7));
    person(&mut json, &phone, random);
    json.text("/mobile_number/id", &id("mnum", random));
    json.text("/mobile_number/number", &phone);
    json.set("/mobile_number/verified", "true");
    json.text("/tax_identifications/0/id", &id("ptid", random));
    json.text("/tax_identifications/0/country", "DE");
    json.text("/tax_identifications/0/number", &tax_number(random));
    json.set("/tax_identifications/0/primary", "true");
    json.set("/tax_identifications/0/reason_no_tin", "null");
    json.set("/tax_identifications/0/reason_description", "null");
    json.set("/tax_identifications/0/tax_id_type", "null");
    json.set("/tax_identifications/0/valid_until", "null");
    identification(&mut json, random);
    json
}

fn person(json: &mut Tree, phone: &str, random: &mut Random) {
    let (first_name, last_name) = (random.one_of(FIRST_NAMES), random.one_of(LAST_NAMES));
    let (post_code, city) = pick(CITIES, random);
    let (employment_status, job_title) = pick(JOBS, random);
    json.text("/person/id", &id("cper", random));
    json.set("/person/salutation", random.one_of(&["\"MR\"", "\"MS\"", "null"]));
    json.set("/person/title", random.one_of(&["null", "null", "null", "\"DR\"", "\"PROF\""]));
    json.text("/person/first_name", first_name);
    json.text("/person/last_name", last_name);
    let street = format!("{} {}", random.one_of(STREETS), random.between(1, 240));
    json.text("/person/address/line_1", &street);
    json.text("/person/address/line_2", random.one_of(&["", "", "", "4. OG", "Hinterhaus"]));
    json.text("/person/address/postal_code", post_code);
    json.text("/person/address/city", city);
    json.set("/person/address/state", "null");
    json.text("/person/address/country", "DE");
    for part in ["line_1", "line_2", "postal_code", "city", "state", "country"] {
        json.set(&format!("/person/contact_address/{part}"), "null");
    }
    json.text("/person/email", &format!("kunde{}@example.com", random.below(1_000_000)));
    json.text("/person/mobile_number", phone);
    let birth_date = day(random.between(1941, 2007), random);
    json.text("/person/birth_date", &birth_date);
    json.text("/person/birth_city", pick(CITIES, random).1);
    json.text("/person/birth_country", random.one_of(COUNTRIES));
    json.text("/person/nationality", random.one_of(COUNTRIES));
    json.text("/person/employment_status", employment_status);
    json.text("/person/job_title", job_title);
    json.set("/person/tax_information/tax_assessment", "null");
    json.text("/person/tax_information/marital_status", random.one_of(&["SINGLE", "MARRIED", "DIVORCED", "WIDOWED"]));
    json.set("/person/fatca_relevant", "false");
    let terms_signed_on = format!("2026-11-{:02}", random.between(1, 5));
    json.text("/person/terms_conditions_signed_at", &instant(&terms_signed_on, random));
    let signed_on = format!("2026-11-{:02}", random.between(6, 9));
    for consent in [
        "fatca_crs_confirmed_at",
        "data_terms_signed_at",
        "own_economic_interest_signed_at",
        "compliance_disclaimer_agreed_at",
    ] {
        json.text(&format!("/person/{consent}"), &instant(&signed_on, random));
    }
    for unused in ["business_purpose", "industry", "industry_key", "nace_code", "annual_income_range"] {
        json.set(&format!("/person/{unused}"), "null");
    }
    json.set("/person/flagged_by_compliance", "false");
    json.set("/person/self_declared_as_pep", "false");
    json.text("/person/screening_progress", random.one_of(&["SCREENED_ACCEPTED", "SCREENED_ACCEPTED"]));
    json.text("/person/risk_classification_status", random.one_of(&["NORMAL_RISK", "RISK_ACCEPTED"]));
    json.text("/person/customer_vetting_status", random.one_of(&["NO_MATCH", "RISK_ACCEPTED"]));
}

fn identification(json: &mut Tree, random: &mut Random) {
    json.text("/identification/id", &id("cidt", random));
    json.text("/identification/reference", &id("", random));
    json.text("/identification/url", "https://go.example.com/bank/identifications/new");
    let by_bank = random.percent(15);
    json.text("/identification/method", if by_bank { "bank" } else { "idnow" });
    json.text("/identification/status", "successful");
    json.text("/identification/language", random.one_of(&["DE", "DE", "EN"]));
    let completed_on = format!("2026-11-{:02}", random.between(10, 20));
    json.text("/identification/completed_at", &instant(&completed_on, random));
    json.text("/identification/legitimation_country", "DE");
    if by_bank {
        json.text("/identification/iban", &iban(random));
        json.text("/identification/terms_and_conditions_signed_at", &instant("2026-11-09", random));
    } else if random.percent(80) {
        json.text("/identity_document/code", random.one_of(&["DEU-BO-02001", "DEU-BO-01003"]));
    } else {
        json.text("/identity_document/code", "DEU-AO-01005");
        json.text("/identification/proof_of_address_type", "GAS_BILL");
        let issued_on = format!("2026-{:02}-{:02}", random.between(7, 10), random.between(1, 28));
        json.text("/identification/proof_of_address_issued_at", &issued_on);
    }
}

fn pick<'a>(pairs: &'a [(&'a str, &'a str)], random: &mut Random) -> (&'a str, &'a str) {
    let index = usize::try_from(random.below(pairs.len() as u64)).unwrap_or_default();
    pairs.get(index).copied().unwrap_or_default()
}

/// The identifiers of the API: some hexadecimal digits and the kind of the resource.
fn id(kind: &str, random: &mut Random) -> String {
    let digits: String =
        (0..32).filter_map(|_| char::from_digit(u32::try_from(random.below(16)).unwrap_or_default(), 16)).collect();
    digits + kind
}

fn day(year: u64, random: &mut Random) -> String {
    format!("{year}-{:02}-{:02}", random.between(1, 12), random.between(1, 28))
}

fn instant(day: &str, random: &mut Random) -> String {
    let time = format!("{day}T{:02}:{:02}:{:02}", random.below(24), random.below(60), random.below(60));
    if random.percent(30) { format!("{time}.{}Z", random.digits(3)) } else { time + "Z" }
}

/// A German IBAN with its check digits; the first digit of a bank code is 1 to 8.
fn iban(random: &mut Random) -> String {
    let account = format!("{}{}", random.between(1, 8), random.digits(17));
    let rest = format!("{account}131400").bytes().fold(0, |rest, digit| (rest * 10 + u64::from(digit - b'0')) % 97);
    format!("DE{:02}{account}", 98 - rest)
}

/// A German tax number with its check digit: of the first ten digits one stands twice, the others once.
fn tax_number(random: &mut Random) -> String {
    let mut digits: Vec<u64> = (0..10).collect();
    for at in (1..digits.len()).rev() {
        digits.swap(at, usize::try_from(random.below(at as u64 + 1)).unwrap_or_default());
    }
    // The first digit is not 0, the last of the ten repeats another one.
    if digits.first() == Some(&0) {
        digits.swap(0, 5);
    }
    let repeated = digits.get(2).copied().unwrap_or_default();
    if let Some(last) = digits.last_mut() {
        *last = repeated;
    }
    // ISO 7064, MOD 11,10.
    let product = digits.iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    let check = (11 - product) % 10;
    digits.iter().chain([&check]).map(ToString::to_string).collect()
}
