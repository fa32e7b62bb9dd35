//! Checks that no `Debug`, no error and no report shows personal data of the application.
//!
//! A marker is put into every field in turn and into all at once, readable and unreadable, so that any quoted input shows
//! it. The fields are those of the shapes: a new one joins by itself.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

mod canary;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use canary::{CANARY, NUMBER, everywhere, one_by_one, places, put, recognisable, shown};
use onboardable::application::{Application, Pointer, ReadError};
use onboardable::check::{INPUTS, Kind, check_json};
use onboardable::facts::{DuplicateKey, Facts, Question};
use onboardable::rulebook::{Gate, Lang, RuleId, RuleSet, Rulebook};
use onboardable::value::name::{Admitted, Name};
use onboardable::value::{country::Country, date, document::DocumentCode, iban, phone, tin::Tin};
use onboardable::{
    NameField, Report, UpdateReport, assess, check_update, eligible_methods, may_reactivate, next_questions, rules,
    sanitize_name, way,
};
use serde_json::{Value, json};

fn as_of() -> chrono::DateTime<chrono::Utc> {
    date::parse_as_of("2026-11-21").expect("a day")
}

/// Texts with the marker that one rule or another reads on.
fn marked_values() -> [Value; 5] {
    [
        json!(CANARY),
        json!(NUMBER),
        json!(format!("Postfach {CANARY}")),
        json!(format!("+1{NUMBER}")),
        json!(format!("DE{CANARY}")),
    ]
}

#[track_caller]
fn no_canary(text: &str, by: &str) {
    assert!(shown(text).is_none(), "{by} shows a value: {text}");
}

#[track_caller]
fn no_canary_in_debug<T: Debug>(value: &T, by: &str) {
    no_canary(&format!("{value:?}"), by);
    no_canary(&format!("{value:#?}"), by);
}

/// The number of outputs of [`output`].
const OUTPUTS: usize = 14;

/// One of the outputs about an application, with its name, and the `Debug` of the answer.
fn output(application: &Application<'_>, gate: Gate, lang: Lang, which: usize) -> (&'static str, String) {
    let report = || Report::new(&assess(application, gate, as_of()), lang);
    match which {
        0 => ("the report as JSON", report().to_json()),
        1 => ("the report as JSON over several lines", report().to_json_pretty()),
        2 => ("the report as text", report().to_text()),
        3 => ("the report as Markdown", report().to_markdown()),
        4 => {
            let assessment = assess(application, gate, as_of());
            ("the report with all rules", Report::new(&assessment, lang).with_all_rules(&assessment).to_json())
        }
        5 => {
            let assessment = assess(application, gate, as_of());
            (
                "Debug of the assessment and its report",
                format!("{assessment:?} {:#?}", Report::new(&assessment, lang)),
            )
        }
        6 => {
            let questions = next_questions(application, gate, as_of());
            let report = questions.report(lang);
            ("the questions", format!("{questions:?} {report:?} {} {}", report.to_json(), report.to_text()))
        }
        7 => {
            let way = way(application, gate, as_of());
            let report = way.report(lang);
            ("the way", format!("{way:?} {report:?} {} {}", report.to_json(), report.to_text()))
        }
        8 => {
            let methods = eligible_methods(application, as_of());
            let report = methods.report(lang);
            ("the methods", format!("{methods:?} {report:?} {} {}", report.to_json(), report.to_text()))
        }
        9 => {
            let reactivation = may_reactivate(application, as_of());
            let report = reactivation.report(lang);
            ("the reactivation", format!("{reactivation:?} {report:?} {} {}", report.to_json(), report.to_text()))
        }
        10 => match check_update(application, as_of()) {
            Ok(assessment) => {
                let report = UpdateReport::new(&assessment, lang);
                ("the change", format!("{assessment:?} {report:?} {}", serde_json::to_string(&report).expect("JSON")))
            }
            Err(none) => ("the missing change", format!("{none} {none:?}")),
        },
        11 => ("Debug of the application", format!("{application:?} {application:#?}")),
        12 => {
            let facts = Facts::new(application, Question { gate, as_of: as_of() });
            let answers: Vec<_> =
                Rulebook::builtin().rules.iter().map(|rule| rules::answer(rule.id, &facts)).collect();
            ("Debug of the answers of the rules", format!("{answers:?}"))
        }
        _ => ("the serialized assessment", serde_json::to_string(&assess(application, gate, as_of())).expect("JSON")),
    }
}

/// Outputs that take long, because they answer for many applications: the way, and the methods.
const SLOW: [usize; 2] = [7, 8];

/// Every output about the applications that are marked everywhere; the reports at each gate and in each language.
#[test]
fn no_output_about_an_applicant_marked_everywhere_shows_a_value() {
    for json in everywhere() {
        let text = json.to_string();
        let Ok(application) = Application::from_json(&text) else { continue };
        for (at, (gate, lang)) in
            Gate::ALL.iter().flat_map(|gate| Lang::ALL.iter().map(|lang| (*gate, *lang))).enumerate()
        {
            let outputs = if at + 1 == Gate::ALL.len() * Lang::ALL.len() { 0..OUTPUTS } else { 0..4 };
            // The slow outputs have their marker in one field at a time, below.
            for which in outputs.filter(|which| !SLOW.contains(which)) {
                let (name, shown) = output(&application, gate, lang, which);
                no_canary(&shown, name);
            }
        }
    }
}

/// The marker in one field, and every output about it: in every field in turn.
#[test]
fn no_output_shows_the_value_of_any_field() {
    let mut tried = 0;
    for (at, (place, json)) in one_by_one(&marked_values()).enumerate() {
        let text = json.to_string();
        let application = Application::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let lang = Lang::ALL[at % Lang::ALL.len()];
        let (field, marker) = (at / marked_values().len(), at % marked_values().len());
        // The first marker has every output, the slow ones in one field of four; the others mark what rules read on.
        let outputs: Vec<_> = match marker {
            0 => (0..OUTPUTS).filter(|which| !SLOW.contains(which) || field % 4 == 0).collect(),
            1 => vec![0, 5],
            _ => vec![0],
        };
        for which in outputs {
            let (name, text) = output(&application, Gate::AccountOpening, lang, which);
            assert!(shown(&text).is_none(), "{name} shows {place}: {text}");
            tried += 1;
        }
    }
    assert!(tried > 2_000, "hardly anything was tried: {tried}");
}

/// Nor is a value shown that could be read, was found to be wrong or was evaluated.
#[test]
fn no_output_shows_a_good_value() {
    let (mut json, values) = recognisable();
    for gate in Gate::ALL {
        for changed in [false, true] {
            if !changed {
                json.as_object_mut().expect("an object").remove("change");
            }
            let text = json.to_string();
            let application = Application::from_json(&text).expect("readable");
            for (which, lang) in (0..OUTPUTS).flat_map(|which| Lang::ALL.iter().map(move |lang| (which, *lang))) {
                let (name, text) = output(&application, *gate, lang, which);
                let shown: Vec<_> = values.iter().filter(|value| text.contains(**value)).collect();
                assert!(shown.is_empty(), "{name} shows {shown:?}: {text}");
            }
            (json, _) = recognisable();
        }
    }
}

/// The number of hostile applicants. Each has its report as JSON; one in sixteen another output, in turn.
const HOSTILE: u64 = 10_000;

/// An applicant or a situation with hostile values in some of its places, and the marker in each.
fn hostile(index: u64) -> String {
    let mut state = index.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    let text = if index.is_multiple_of(2) { applicants::applicant(index) } else { applicants::situation(index) };
    let mut json: Value = serde_json::from_str(&text).expect("JSON");
    let places = places();
    for _ in 0..=next(6) {
        let value = match next(14) {
            0 => json!(CANARY),
            1 => json!(NUMBER),
            2 => json!(format!("{CANARY}\n2026-01-01 OK approved")),
            3 => json!(format!("=HYPERLINK(\"{CANARY}\")")),
            4 => json!(format!("<script>{CANARY}</script>")),
            5 => json!(format!("DE{NUMBER}0000000000")),
            6 => json!(format!("+1{NUMBER}")),
            7 => json!(format!("Postfach {CANARY}")),
            8 => json!([CANARY]),
            9 => json!({ CANARY: NUMBER }),
            10 => json!(format!("\u{202e}{CANARY}\u{1b}[2J")),
            11 => json!(format!("2026-11-21T{CANARY}")),
            12 => json!(format!("USA-{CANARY}")),
            _ => json!(CANARY.repeat(90)),
        };
        put(&mut json, &places[next(places.len())], value);
    }
    if next(4) == 0 {
        json[CANARY] = json!({ CANARY: NUMBER });
    }
    json.to_string()
}

#[test]
fn no_output_about_ten_thousand_hostile_applicants_shows_a_value() {
    let (next, read) = (AtomicU64::new(0), AtomicU64::new(0));
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= HOSTILE {
                return;
            }
            let text = hostile(index);
            match Application::from_json(&text) {
                Ok(application) => {
                    let turn = usize::try_from(index).expect("an index");
                    let (gate, lang) = (Gate::ALL[turn % Gate::ALL.len()], Lang::ALL[turn / 3 % Lang::ALL.len()]);
                    let which = if turn % 16 == 0 { turn / 16 % OUTPUTS } else { 0 };
                    let (name, text) = output(&application, gate, lang, which);
                    assert!(shown(&text).is_none(), "{name} of hostile applicant {index} shows a value: {text}");
                    read.fetch_add(1, Ordering::Relaxed);
                }
                Err(error) => no_canary(&format!("{error} {error:?}"), "the error"),
            }
        }
    };
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
    assert!(read.into_inner() > HOSTILE / 2, "hardly any could be read");
}

/// A check repeats the value that it was given, and nothing of it in a finding, in `Debug` or in an error.
#[test]
fn a_check_shows_a_value_only_where_it_repeats_it() {
    for kind in Kind::ALL {
        let objects = INPUTS.iter().flat_map(|shape| {
            let fields: Vec<_> =
                shape.fields.iter().map(|field| field.name).filter(|name| *name != "reference").collect();
            let all: serde_json::Map<_, _> = fields.iter().map(|name| ((*name).to_owned(), json!(CANARY))).collect();
            fields.into_iter().map(|name| json!({ name: CANARY })).chain([Value::Object(all)])
        });
        for input in objects.chain([json!(CANARY), json!(NUMBER), json!([CANARY]), json!({ CANARY: CANARY })]) {
            for lang in Lang::ALL {
                let check = check_json(*kind, input.to_string().as_bytes(), as_of(), *lang).expect("JSON");
                no_canary_in_debug(&check, "Check");
                no_canary(&serde_json::to_string(&check.findings).expect("JSON"), "the findings of a check");
            }
        }
        for text in [CANARY.to_owned(), format!("{{\"{CANARY}\":1,\"{CANARY}\":1}}"), format!("[\"{CANARY}\"")] {
            let Err(error) = check_json(*kind, text.as_bytes(), as_of(), Lang::En) else { panic!("{text} is read") };
            no_canary(&format!("{error} {error:?}"), "ReadError");
        }
    }
}

/// The values are shown only where the caller asks for them, by one door.
#[test]
fn values_are_shown_where_they_are_asked_for() {
    let mut json = canary::clean();
    put(&mut json, "/person/birth_country", json!(CANARY));
    let text = json.to_string();
    let application = Application::from_json(&text).expect("readable");
    let report = Report::new(&assess(&application, Gate::AccountOpening, as_of()), Lang::En);
    let asked = report.clone().with_values(|_| Some(CANARY.to_owned()));
    no_canary_in_debug(&asked, "Report");
    for (unasked, asked) in [
        (report.to_json(), asked.to_json()),
        (report.to_text(), asked.to_text()),
        (report.to_markdown(), asked.to_markdown()),
    ] {
        no_canary(&unasked, "a report");
        assert!(shown(&asked).is_some(), "{asked}");
    }
}

/// Shows a value with the marker in it, as `Debug` does.
type Show = fn() -> String;

/// The types that hold input and have a `Debug` of their own: what it shows, of a value with the marker in it.
const OWN_DEBUG: &[(&str, &str, Show)] = &[
    ("Change", "Change { person: Person {", || in_application(|one| format!("{:?}", one.change.present()))),
    ("CheckedValue", "CheckedValue { .. }", || {
        format!("{:?}", onboardable::check_iban(CANARY, as_of(), Lang::En).value)
    }),
    ("Country", "Country(..)", || format!("{:?}", Country::parse("LI")).replace("LI", CANARY)),
    ("DocumentCode", "DocumentCode(..)", || {
        format!("{:?}", DocumentCode::parse("DEU-BO-02001")).replace("DEU", CANARY)
    }),
    ("DuplicateKey", "DuplicateKey(..)", || {
        in_application(|one| format!("{:?}", one.person.present().and_then(DuplicateKey::of)))
    }),
    ("Fault", "Symbol at 1", || {
        let text = format!("#{CANARY}");
        let faults = Name::new(&text).faults(NameField::First, Admitted::on(as_of().date_naive()));
        format!("{:?}", faults.collect::<Vec<_>>())
    }),
    ("Field", "Present(..)", || in_application(|one| format!("{:?}", one.person))),
    ("Iban", "Iban(..)", || {
        let meant = iban::Reading::of("DE8937O400440532013000");
        format!("{:?}", meant.suggestion().expect("the one that was meant")).replace("0532013000", CANARY)
    }),
    ("IbanProblem", "character 9 is not part of an IBAN", || format!("{:?}", iban::Reading::of(CANARY).iban.err())),
    ("Name", "Name(..)", || format!("{:?}", Name::new(CANARY))),
    ("Phone", "Phone(masked)", || {
        format!("{:?}", phone::Phone::parse("+4915112345678")).replace("15112345678", CANARY)
    }),
    ("Reading", "Reading { number: Err(InvalidCharacter", || format!("{:?}", phone::Reading::of(CANARY))),
    ("Reading", "Reading { iban: Err(character 9", || format!("{:?}", iban::Reading::of(CANARY))),
    ("Reference", "Reference(..)", || in_application(|one| format!("{:?}", assess(one, Gate::SignUp, as_of())))),
    ("Sanitized", "Sanitized { changes: [", || {
        format!("{:?}", sanitize_name(NameField::First, &format!("{CANARY}!")))
    }),
    ("ShownValues", "ShownValues(1)", || {
        in_application(|one| {
            let report = Report::new(&assess(one, Gate::SignUp, as_of()), Lang::En);
            format!("{:?}", report.with_values(|_| Some(CANARY.to_owned())))
        })
    }),
    ("Statement", "Text(Country, ..)", || {
        in_application(|one| {
            let mut all = String::new();
            one.statements(&mut |_, statement| all.push_str(&format!("{statement:?}")));
            all
        })
    }),
    ("Text", "Text(..)", || {
        in_application(|one| {
            let first_name = one.person.present().and_then(|person| person.first_name.present().cloned());
            format!("{first_name:?}")
        })
    }),
    ("Tin", "Tin(..)", || {
        format!(
            "{:?}",
            Tin::meant(Country::parse("DE").expect("a country"), "DE48954371207", None, as_of().date_naive())
        )
        .replace("48954371207", CANARY)
    }),
    ("Unread", "Unread(1)", || in_application(|one| format!("{:?}", one.unread))),
];

/// Types whose `Debug` of their own shows names and texts of the rulebook, which are not the applicant's.
const OF_THE_RULEBOOK: &[(&str, &str, Show)] = &[
    ("Pointer", "/person", || format!("{:?}", Pointer::from("/person"))),
    ("RuleId", "tax.missing", || format!("{:?}", RuleId::TaxMissing)),
    ("RuleSet", "{tax.missing}", || format!("{:?}", std::iter::once(RuleId::TaxMissing).collect::<RuleSet>())),
    ("Rulebook", Rulebook::builtin().version, || format!("{:?}", Rulebook::builtin())),
    ("Texts", "Texts(", || format!("{:?}", Rulebook::builtin().packs)),
];

fn in_application(show: fn(&Application<'_>) -> String) -> String {
    let mut json = everywhere().remove(0);
    json[CANARY] = json!(CANARY);
    json["reference"] = json!(CANARY);
    let text = json.to_string();
    show(&Application::from_json(&text).expect("readable"))
}

/// Every type with a `Debug` of its own holds back what it holds; a new one must be in a list here.
#[test]
fn types_with_their_own_debug() {
    fn files(folder: &Path, all: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, all);
            } else {
                all.push(fs::read_to_string(path).expect("a file"));
            }
        }
    }
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    let after_for = |line: &str| {
        let name = line.trim().strip_prefix("impl")?.split_once("fmt::Debug for ")?.1;
        Some(name.split(['<', ' ', '{']).next().unwrap_or_default().to_owned())
    };
    let written: BTreeSet<_> = all.iter().flat_map(|file| file.lines()).filter_map(after_for).collect();
    let listed: BTreeSet<_> = OWN_DEBUG.iter().chain(OF_THE_RULEBOOK).map(|(name, ..)| (*name).to_owned()).collect();
    assert_eq!(written, listed, "which types have a Debug of their own, and which this test shows");
    for (name, says, show) in OWN_DEBUG.iter().chain(OF_THE_RULEBOOK) {
        let shown = show();
        assert!(shown.contains(says), "{name}: {shown}");
        no_canary(&shown, name);
    }
}

/// Values parsed from personal data do not show them either.
#[test]
fn debug_of_parsed_values() {
    let shown = |debug: String, value: &str| assert!(!debug.contains(value), "{debug} shows {value}");
    shown(format!("{:?}", Country::parse("LI")), "LI");
    shown(format!("{:?}", DocumentCode::parse("DEU-BO-02001")), "DEU");
    shown(format!("{:?}", phone::Phone::parse("+4915112345678")), "15112345678");
    shown(format!("{:?}", phone::Phone::parse("+49 (151) CANARY")), "CANARY");
    shown(format!("{:?}", phone::Phone::parse("+49 (151) CANARY")), "151");
}

/// The caller's own name for an application, or the id of the person, is in the report; `Debug` shows neither.
#[test]
fn the_reference_alone_is_repeated() {
    for (json, expected) in [
        (json!({ "reference": CANARY, "person": { "id": "p-17" } }), CANARY),
        (json!({ "reference": " ", "person": { "id": CANARY } }), CANARY),
    ] {
        let text = json.to_string();
        let application = Application::from_json(&text).expect("readable");
        let assessment = assess(&application, Gate::SignUp, as_of());
        let report = Report::new(&assessment, Lang::En);
        assert_eq!(report.reference.as_ref().map(|one| one.as_str()), Some(expected));
        no_canary_in_debug(&application, "Application");
        no_canary_in_debug(&assessment, "Assessment");
        no_canary_in_debug(&report, "Report");
        for text in [report.to_json(), report.to_text(), report.to_markdown()] {
            assert_eq!(text.matches("-7f3a").count(), 1, "{text}");
        }
    }
}

/// An error contains a position and a problem, but no value.
#[test]
fn errors() {
    let broken = [
        CANARY.to_owned(),
        format!("\"{CANARY}\""),
        format!("[\"{CANARY}\"]"),
        format!("{{\"{CANARY}\""),
        format!("{{\"{CANARY}\":1,\"{CANARY}\":2}}"),
        format!("{{\"person\":{{\"{CANARY}\":1,\"{CANARY}\":2}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\",\"first_name\":\"{CANARY}\"}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\\uD800\"}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\n\"}}}}"),
        format!("{{\"person\":{{\"first_name\":\"{CANARY}\\q\"}}}}"),
        format!("{{\"person\":{{\"first_name\":{CANARY}}}}}"),
        format!("{{\"a\":\"{CANARY}\"}} {CANARY}"),
        format!("{{\"a\":\"{CANARY}\",\"b\":1e400}}"),
        format!("{{\"a\":\"{CANARY}\",\"b\":{}", "[".repeat(1000)),
        format!("\u{feff}{{\"a\":\"{CANARY}\"}}"),
        format!("{{\"a\":\"{}\"}}", CANARY.repeat(10_000)),
    ];
    for text in &broken {
        let Err(error) = Application::from_json(text) else { panic!("{text} is read") };
        no_canary_in_debug(&error, "ReadError");
        no_canary(&error.to_string(), "ReadError");
        let ReadError { problem, .. } = error;
        no_canary_in_debug(&problem, "ReadProblem");
        no_canary(&problem.to_string(), "ReadProblem");
    }
    for text in ["+1ZZCANARY-7f3a", "ZZCANARY-7f3a", ""] {
        if let Err(problem) = phone::Phone::parse(text) {
            no_canary_in_debug(&problem, "PhoneProblem");
        }
    }
}
