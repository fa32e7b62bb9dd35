//! Counts instructions instead of time: the cost of an applicant, a field and hostile text, counted by valgrind, so
//! that the figures are the same on a busy machine. See `README.md` in this folder.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![allow(
    clippy::expect_used,
    reason = "made-up applicants are readable, and without valgrind there is nothing to say"
)]

mod yardstick;

use std::hint::black_box;
use std::process::Command;

use chrono::{DateTime, Utc};
use onboardable::application::{FieldKind, Shape, limits};
use onboardable::check::{Kind, check_json};
use onboardable::value::date;
use onboardable::{
    Application, Gate, Lang, NameField, Report, assess, check_address, check_iban, check_identity_document,
    check_mobile_number, check_name, check_tin, eligible_methods, sanitize_name,
};

/// The work that is repeated with input made beforehand.
const WORKS: [(&str, Work); 19] = [
    ("judge, clean", |times| judged(&clean(), times)),
    ("judge, clean, yardstick", |times| judged_by_yardstick(&clean(), times)),
    ("judge, mixed", |times| judged(&mixed(), times)),
    ("judge, mixed, yardstick", |times| judged_by_yardstick(&mixed(), times)),
    ("judge, one malformed field", |times| judged(&malformed(), times)),
    ("methods, clean", |times| methods_judged(&clean(), times)),
    ("methods, mixed", |times| methods_judged(&mixed(), times)),
    ("parse", |times| {
        each(&mixed(), times, |line| {
            black_box(read(line));
        });
    }),
    ("parse, yardstick", |times| {
        each(&mixed(), times, |line| {
            black_box(read_by_yardstick(line));
        });
    }),
    ("JSON to JSON, clean", |times| each(&clean(), times, json_to_json)),
    ("JSON to JSON, mixed", |times| each(&mixed(), times, json_to_json)),
    ("check IBAN", |times| checked(Kind::Iban, r#""DE89370400440532013000""#, times)),
    ("check IBAN, mistyped", |times| checked(Kind::Iban, r#""DE88370400440532013000""#, times)),
    ("check name", |times| checked(Kind::Name, r#""Erika""#, times)),
    ("check mobile number", |times| checked(Kind::MobileNumber, r#""+4915112345678""#, times)),
    ("check address", |times| {
        let address = r#"{"line_1":"Hauptstraße 5","postal_code":"10115","city":"Berlin","country":"DE"}"#;
        checked(Kind::Address, address, times);
    }),
    ("check proof of address", |times| {
        checked(Kind::ProofOfAddress, r#"{"type":"ELECTRICITY_BILL","issued_at":"2026-10-21"}"#, times);
    }),
    ("check identity document", |times| checked(Kind::IdentityDocument, r#""DEU-BO-02001""#, times)),
    ("check TIN", |times| checked(Kind::Tin, r#"{"country":"DE","number":"86095742719"}"#, times)),
];

/// Growing texts, each with its reader. The length is in bytes; a record has at most [`limits::RECORD_BYTES`].
const HOSTILE: [(&str, Work); 11] = [
    ("name: marks in the wrong order", |length| name(&repeated("a", "\u{315}\u{300}", length))),
    ("name: marks of one class", |length| name(&repeated("a", "\u{300}", length))),
    ("name: ligatures", |length| name(&repeated("", "\u{FDFA}", length))),
    ("name: Hangul parts", |length| name(&repeated("", "\u{1100}\u{1161}\u{11A8}", length))),
    ("name: quotes", |length| name(&repeated("", "\"", length))),
    ("name: hyphens", |length| name(&repeated("", "-", length))),
    ("IBAN: hyphens, zeros, letters", |length| {
        for part in ["-", "0", "DE", "O"] {
            black_box(check_iban(&repeated("DE", part, length), as_of(), Lang::En));
        }
    }),
    ("other fields: hyphens, zeros, PO boxes", |length| {
        for part in ["-", "0", "Postfach 1 ", "c/o "] {
            let text = repeated("", part, length);
            black_box(check_mobile_number(&text, as_of(), Lang::En));
            black_box(check_identity_document(&text, as_of(), Lang::En));
            black_box(check_tin("DE", &text, as_of(), Lang::En));
            let address = onboardable::application::Address { line_1: text.as_str().into(), ..Default::default() };
            black_box(check_address(&address, as_of(), Lang::En));
        }
    }),
    ("record: opening brackets", |length| record(&repeated("", "[", length))),
    ("record: unknown keys", |length| record(&object(length, |index| format!("\"{index:x}\":1")))),
    ("record: keys of a change", |length| {
        record(&format!(r#"{{"change":{}}}"#, object(length, |index| format!("\"{index:x}\":1"))));
    }),
];

type Work = fn(usize);

/// A list of an application that is full of one kind of error. A list longer than [`limits::LIST_LENGTH`] is not
/// read, so these grow up to that.
struct WrongList {
    /// `tax_identifications/*`, and what each entry is.
    name: String,
    before: String,
    entry: String,
    after: String,
}

impl WrongList {
    fn judge(&self, length: usize) {
        let json = format!("{}{}{}", self.before, vec![self.entry.as_str(); length].join(","), self.after);
        read(&json);
        record(&json);
    }
}

/// Every list of an application, with every kind of error: as its entries, and as every field of them.
fn wrong_lists() -> Vec<WrongList> {
    const WRONG: [&str; 6] = ["null", "true", "1", r#""?""#, "[]", "{}"];
    let mut lists = Vec::new();
    each_list(&Application::SHAPE, &mut |path, resource| {
        let whole = |json: String, key: &&str| match *key {
            "*" => format!("[{json}]"),
            key => format!("{{\"{key}\":{json}}}"),
        };
        let json = path.iter().rev().fold("[%]".to_owned(), whole);
        let (before, after) = json.split_once('%').expect("the place of the entries");
        for wrong in WRONG {
            let list = |entry: String| WrongList {
                name: format!(
                    "{}/*: {}",
                    path.join("/"),
                    if entry == wrong { wrong.to_owned() } else { format!("fields {wrong}") }
                ),
                before: before.to_owned(),
                entry,
                after: after.to_owned(),
            };
            lists.push(list(wrong.to_owned()));
            if let Some(shape) = resource {
                let fields: Vec<_> = shape.fields.iter().map(|field| format!("\"{}\":{wrong}", field.name)).collect();
                lists.push(list(format!("{{{}}}", fields.join(","))));
            }
        }
    });
    lists
}

/// Calls back with each list by the keys that lead to it, and the resource of its entries.
fn each_list(whole: &Shape, list: &mut dyn FnMut(&[&'static str], Option<&'static Shape>)) {
    fn search(
        shape: &Shape,
        path: &mut Vec<&'static str>,
        list: &mut dyn FnMut(&[&'static str], Option<&'static Shape>),
    ) {
        // The fields of a change are those of a person.
        for field in shape.fields.iter().filter(|field| field.name != "change") {
            path.push(field.name);
            match field.kind {
                FieldKind::Object(inner) => search(inner, path, list),
                FieldKind::List(inner) | FieldKind::OneOrList(inner) => {
                    list(path, Some(inner));
                    path.push("*");
                    search(inner, path, list);
                    path.pop();
                }
                FieldKind::Countries | FieldKind::Texts => list(path, None),
                _ => {}
            }
            path.pop();
        }
    }
    search(whole, &mut Vec::new(), list);
}

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    match (arguments.next(), arguments.next()) {
        (Some(part), Some(number)) => {
            let number = number.parse().expect("a number");
            let work = WORKS.iter().chain(&HOSTILE).find(|(name, _)| *name == part);
            match work {
                Some((_, work)) => work(number),
                None => {
                    let list = wrong_lists().into_iter().find(|list| list.name == part);
                    list.expect("one of the names in the tables").judge(number);
                }
            }
        }
        _ => table(),
    }
}

fn table() {
    println!("instructions each");
    for (name, _) in WORKS {
        println!("  {name:<42}{:>10}", (counted(name, 300) - counted(name, 100)) / 200);
    }
    println!("\ninstructions at {LENGTH} bytes, and times so many at twice the length");
    for (name, _) in HOSTILE {
        let nothing = counted(name, 0);
        let (once, twice) = (counted(name, LENGTH) - nothing, counted(name, 2 * LENGTH) - nothing);
        println!("  {name:<42}{once:>10}{:>8.2}", twice as f64 / once as f64);
    }
    println!("\ninstructions of {HALF} entries, and times so many of twice as many");
    let mut worst: f64 = 0.0;
    for WrongList { name, .. } in wrong_lists() {
        let nothing = counted(&name, 0);
        let (once, twice) = (counted(&name, HALF) - nothing, counted(&name, 2 * HALF) - nothing);
        // Below this the growth is that of a list's capacity, which doubles now and then.
        if once < 100_000 {
            continue;
        }
        let times = twice as f64 / once as f64;
        worst = worst.max(times);
        println!("  {name:<62}{once:>10}{times:>8.2}");
    }
    println!("  {:<72}{worst:>8.2}", "the worst");
}

/// Twice this is the longest list.
const HALF: usize = limits::LIST_LENGTH / 2;

/// Twice this is the longest record.
const LENGTH: usize = limits::RECORD_BYTES / 2;

/// Runs this program for one work and counts its instructions.
fn counted(part: &str, number: usize) -> u64 {
    let program = std::env::current_exe().expect("the path of this program");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([part, &number.to_string()])
        .output()
        .expect("valgrind, to count instructions");
    let output = String::from_utf8_lossy(&output.stderr);
    let count = output.lines().find_map(|line| line.split_once("refs:")).expect("a count by valgrind").1;
    count.trim().replace(',', "").parse().expect("a number")
}

fn as_of() -> DateTime<Utc> {
    date::parse_as_of(applicants::AS_OF).expect("a day")
}

fn mixed() -> Vec<String> {
    (0..100).map(applicants::applicant).collect()
}

/// Applicants without even a note.
fn clean() -> Vec<String> {
    let is_clean = |json: &String| assess(&read(json), Gate::AccountOpening, as_of()).findings.is_empty();
    (0..).map(applicants::applicant).filter(is_clean).take(100).collect()
}

/// Clean applicants with one malformed field, each time another one: a date, a country, an instant, and a number for
/// a text.
fn malformed() -> Vec<String> {
    let wrong = [
        ("birth_date", r#""1990-02-30""#),
        ("nationality", r#""XQ""#),
        ("created_at", r#""yesterday""#),
        ("birth_city", "1"),
    ];
    let spoil = |(json, (key, value)): (String, (&str, &str))| {
        let mut json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let person = json.pointer_mut("/person").and_then(serde_json::Value::as_object_mut).expect("a person");
        person.insert(key.to_owned(), serde_json::from_str(value).expect("JSON"));
        json.to_string()
    };
    clean().into_iter().zip(wrong.into_iter().cycle()).map(spoil).collect()
}

fn read(line: &str) -> Application<'_> {
    Application::from_json(black_box(line)).expect("a readable applicant")
}

fn read_by_yardstick(line: &str) -> yardstick::Applicant {
    yardstick::Applicant::from_json(black_box(line.as_bytes())).expect("a readable applicant")
}

fn each<T>(of: &[T], times: usize, work: impl Fn(&T)) {
    of.iter().cycle().take(times).for_each(work);
}

fn judged(lines: &[String], times: usize) {
    let parsed: Vec<_> = lines.iter().map(|line| read(line)).collect();
    each(&parsed, times, |application| {
        black_box(assess(black_box(application), Gate::AccountOpening, as_of()).decision());
    });
}

fn methods_judged(lines: &[String], times: usize) {
    let parsed: Vec<_> = lines.iter().map(|line| read(line)).collect();
    each(&parsed, times, |application| {
        black_box(eligible_methods(black_box(application), as_of()));
    });
}

fn judged_by_yardstick(lines: &[String], times: usize) {
    let parsed: Vec<_> = lines.iter().map(|line| read_by_yardstick(line)).collect();
    each(&parsed, times, |applicant| {
        black_box(yardstick::decision(&yardstick::judge(black_box(applicant), as_of())));
    });
}

#[expect(clippy::ptr_arg, reason = "what `each` hands over")]
fn json_to_json(line: &String) {
    black_box(Report::new(&assess(&read(line), Gate::AccountOpening, as_of()), Lang::En).to_json());
}

fn checked(kind: Kind, json: &str, times: usize) {
    for _ in 0..times {
        let check = check_json(kind, black_box(json.as_bytes()), as_of(), Lang::En).expect("readable JSON");
        black_box(serde_json::to_string(&check).expect("JSON"));
    }
}

fn name(text: &str) {
    black_box(check_name(NameField::Last, text, as_of(), Lang::En));
    black_box(sanitize_name(NameField::First, text));
}

fn record(text: &str) {
    if let Ok(application) = Application::from_json(text) {
        black_box(Report::new(&assess(&application, Gate::AccountOpening, as_of()), Lang::En).to_json());
    }
}

fn repeated(start: &str, part: &str, length: usize) -> String {
    start.to_owned() + &part.repeat(length / part.len())
}

fn object(length: usize, entry: impl Fn(usize) -> String) -> String {
    format!("{{{}}}", listed(length, entry))
}

/// Joins entries with commas, up to a little less than this many bytes.
fn listed(length: usize, entry: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for index in 0.. {
        let entry = entry(index);
        if text.len() + entry.len() + 64 > length {
            break;
        }
        if !text.is_empty() {
            text.push(',');
        }
        text.push_str(&entry);
    }
    text
}
