//! Records: whoever changes one is found out, whoever evaluates it again gets the same answer, and nobody can read from it
//! who the applicant is.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

#[path = "../../tests/canary/mod.rs"]
mod canary;

use std::sync::LazyLock;

use canary::{CANARY, everywhere};
use chrono::{DateTime, Utc};
use onboardable::rulebook::Rulebook;
use onboardable::value::date;
use onboardable::{Application, Context, Gate, Lang};
use onboardable_desk::digest::sha256;
use onboardable_desk::record::chain::{Chain, Checked, Flaw, Line, Sealed};
use onboardable_desk::record::replay::{Differs, Refused, Replay, Replayer};
use onboardable_desk::record::sample::Sampler;
use onboardable_desk::record::{Key, Record, Recorder};
use proptest::prelude::*;
use serde_json::{Value, json};

const CLEAN: &str = include_str!("../../tests/cases/clean.json");

fn as_of() -> DateTime<Utc> {
    date::parse_as_of(applicants::AS_OF).unwrap()
}

fn key() -> Key {
    Key::of(b"a key that is only for these tests, and not secret").unwrap()
}

fn record(recorder: &Recorder, text: &str, gate: Gate) -> Record {
    let application = Application::from_json(text).unwrap();
    let assessment = Rulebook::builtin().assess(&application, gate, as_of());
    recorder.record(&application, text.as_bytes(), &assessment)
}

fn sealed(text: &str) -> Sealed {
    Sealed::of(&record(&Recorder::default(), text, Gate::AccountOpening))
}

fn read(line: &str) -> Record {
    match Line::read(line.as_bytes()) {
        Ok(Line::Record(record, _)) => *record,
        other => panic!("{other:?}"),
    }
}

fn replay(record: &Record, text: &str, key: Option<Key>) -> Result<Replay, Refused> {
    let application = Application::from_json(text).unwrap();
    Replayer { rulebook: Rulebook::builtin(), key }.replay(record, &application, text.as_bytes())
}

/// The first flaw of a file, and its line from 1.
fn flaw(lines: &[String]) -> Option<(usize, Flaw)> {
    let mut checked = Checked::default();
    for (index, line) in lines.iter().enumerate() {
        if let Err(flaw) = Line::read(line.as_bytes()).and_then(|line| checked.next(&line)) {
            return Some((index + 1, flaw));
        }
    }
    None
}

fn chain(count: u64) -> (Vec<String>, Chain) {
    let mut chain = Chain::default();
    let lines = (0..count).map(|index| sealed(&applicants::applicant(index)).line(Some(&mut chain))).collect();
    (lines, chain)
}

#[test]
fn every_record_evaluated_again_is_the_same() {
    let recorders = [Recorder::default(), Recorder::new(&Context::default(), Some(key()))];
    for index in 0..500 {
        let gate = Gate::ALL[usize::try_from(index).unwrap() % Gate::ALL.len()];
        for text in [applicants::applicant(index), applicants::situation(index)] {
            let recorder = &recorders[usize::from(index % 2 == 0)];
            let record = read(&Sealed::of(&record(recorder, &text, gate)).line(None));
            let replay = replay(&record, &text, Some(key())).unwrap();
            assert!(replay.same, "{}", replay.to_text(Rulebook::builtin(), Lang::En));
            assert!(replay.answers.is_empty() && replay.fields.is_empty());
        }
    }
}

/// What was stated for all applicants is a part of the record.
#[test]
fn what_was_stated_once_for_all_counts_again() {
    let mut context = Context::from_json(
        r#"{"branch": "FR", "flow": "digital_banking", "pin": true, "strict": true,
            "allowed_residence_countries": ["FR", "DE"]}"#,
    )
    .unwrap();
    context.set_as_of(as_of());
    let recorder = Recorder::new(&context, None);
    for index in 0..50 {
        let text = applicants::applicant(index);
        let application = context.applied_to(Application::from_json(&text).unwrap());
        let assessment = Rulebook::builtin().assess(&application, Gate::AccountOpening, as_of());
        let record = read(&Sealed::of(&recorder.record(&application, text.as_bytes(), &assessment)).line(None));
        assert_eq!(record.branch.as_deref(), Some("FR"));
        let replay = replay(&record, &text, None).unwrap();
        assert!(replay.same, "{}", replay.to_text(Rulebook::builtin(), Lang::En));
    }
}

/// A cleared finding says where its clearance is, and never who decided.
#[test]
fn a_cleared_finding_is_a_note_that_names_its_clearance() {
    let mut json: Value = serde_json::from_str(CLEAN).unwrap();
    json["person"]["contact_address"]["country"] = json!("US");
    let held = json.to_string();
    json["clearances"] = json!([{
        "rule": "fatca.us_contact_address", "decided_by": CANARY, "approved_by": "ZZCANARY-other", "reason": CANARY,
        "evidence": CANARY, "at": "2026-11-20T09:00:00Z", "until": "2027-05-20",
    }]);
    let line = sealed(&json.to_string()).line(None);
    no_canary(&line, "the record");
    let record = read(&line);
    let cleared: Vec<_> = record.findings.iter().filter_map(|one| Some((&*one.rule, one.cleared.clone()?))).collect();
    assert_eq!(cleared.len(), 1, "{:?}", record.findings);
    assert_eq!(
        (cleared[0].0, &*cleared[0].1.clearance, &*cleared[0].1.until),
        ("fatca.us_contact_address", "/clearances/0", "2027-05-20")
    );
    let replay = replay(&record, &held, None).unwrap();
    let text = replay.to_text(Rulebook::builtin(), Lang::En);
    assert!(text.contains("then: found [note] (cleared in /clearances/0)"), "{text}");
    no_canary(&text, "the comparison");
}

/// The answer does not depend on the form of the JSON, so its digest does not either.
#[test]
fn the_same_data_written_otherwise_is_the_same() {
    let record = record(&Recorder::default(), CLEAN, Gate::AccountOpening);
    let json: Value = serde_json::from_str(CLEAN).unwrap();
    for text in [json.to_string(), format!("{}\n", serde_json::to_string_pretty(&json).unwrap())] {
        assert!(replay(&record, &text, None).unwrap().same);
    }
}

#[test]
fn every_edit_of_a_byte_is_found() {
    let mut chain = Chain::default();
    let lines: Vec<String> =
        ["{}", r#"{"branch": "DE"}"#].map(|text| sealed(text).line(Some(&mut chain))).into_iter().collect();
    assert_eq!(flaw(&lines), None);
    let mut after_first = Checked::default();
    after_first.next(&Line::read(lines[0].as_bytes()).unwrap()).unwrap();
    let before = [Checked::default(), after_first];
    let edited = |line: usize, edit: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = lines[line].clone().into_bytes();
        edit(&mut bytes);
        Line::read(&bytes).and_then(|read| before[line].clone().next(&read)).is_err()
    };
    for line in [0, 1] {
        // Both lines to the last byte, but the long lists of rules once.
        let places = lines[line].len();
        for place in (0..places).filter(|place| line == 1 || *place < 1_000 || places - place < 500) {
            assert!(edited(line, &|bytes| bytes[place] ^= 1), "line {line}, byte {place} changed");
        }
        for place in (0..places).filter(|place| *place < 200 || places - place < 400) {
            assert!(edited(line, &|bytes| bytes[place] = b' ') || lines[line].as_bytes()[place] == b' ');
            assert!(
                edited(line, &|bytes| {
                    bytes.remove(place);
                }),
                "line {line}, byte {place} removed"
            );
            assert!(edited(line, &|bytes| bytes.insert(place, b' ')), "line {line}, space before {place}");
            assert!(edited(line, &|bytes| bytes.truncate(place)), "line {line}, cut off at {place}");
        }
    }
}

#[test]
fn a_chain_shows_what_was_removed_moved_or_added() {
    let (lines, end) = chain(6);
    assert_eq!(flaw(&lines), None);
    let without = |index: usize| {
        let mut lines = lines.clone();
        lines.remove(index);
        flaw(&lines)
    };
    assert_eq!(without(0), Some((1, Flaw::Missing { expected: 1, number: 2 })));
    assert_eq!(without(3), Some((4, Flaw::Missing { expected: 4, number: 5 })));
    // The end shows it only by the head.
    assert_eq!(without(5), None);
    let mut checked = Checked::default();
    for line in &lines[..5] {
        checked.next(&Line::read(line.as_bytes()).unwrap()).unwrap();
    }
    assert_ne!(checked.head(), end.head());
    for index in 0..6 {
        let mut twice = lines.clone();
        twice.insert(index, lines[index].clone());
        let number = u64::try_from(index).unwrap() + 1;
        assert_eq!(flaw(&twice), Some((index + 2, Flaw::Again { expected: number + 1, number })));
        for other in 0..index {
            let mut moved = lines.clone();
            moved.swap(index, other);
            assert!(matches!(flaw(&moved), Some((_, Flaw::Missing { .. }))), "{other} and {index}");
        }
    }
    // A record of another chain, with the right number.
    let mut other = Chain::default();
    let foreign: Vec<String> =
        (10..16).map(|index| sealed(&applicants::applicant(index)).line(Some(&mut other))).collect();
    let mut exchanged = lines.clone();
    exchanged[3].clone_from(&foreign[3]);
    assert_eq!(flaw(&exchanged), Some((4, Flaw::Previous)));
    let unlinked = sealed("{}").line(None);
    assert_eq!(flaw(&[lines[0].clone(), unlinked.clone()]), Some((2, Flaw::NotLinked)));
    assert_eq!(flaw(&[unlinked, lines[0].clone()]), Some((2, Flaw::Linked)));
}

/// Deleting a record leaves its digests, and the chain goes on over them.
#[test]
fn a_record_can_be_deleted_without_breaking_the_chain() {
    let (mut lines, end) = chain(4);
    for index in [0, 2, 3] {
        let line: Value = serde_json::from_str(&lines[index]).unwrap();
        let mut rest = serde_json::Map::new();
        for name in ["content", "number", "previous", "link"] {
            if let Some(value) = line.get(name) {
                rest.insert(name.to_owned(), value.clone());
            }
        }
        // In the order of the line, and not of the alphabet.
        let rest: Vec<String> = ["content", "number", "previous", "link"]
            .into_iter()
            .filter_map(|name| Some(format!("\"{name}\":{}", rest.get(name)?)))
            .collect();
        lines[index] = format!("{{\"deleted\":{{{}}}}}\n", rest.join(","));
    }
    let mut checked = Checked::default();
    for line in &lines {
        checked.next(&Line::read(line.as_bytes()).unwrap()).unwrap();
    }
    assert_eq!((checked.records, checked.deleted, checked.head()), (1, 3, end.head()));
    // It cannot be passed off as the rest of another record.
    let other = lines[2].replacen("sha256:", "sha256:0", 1);
    assert!(Line::read(other.as_bytes()).is_err());
    let mut exchanged = lines.clone();
    let content = sha256(b"another record");
    let own: Value = serde_json::from_str(&lines[2]).unwrap();
    exchanged[2] = lines[2].replace(own["deleted"]["content"].as_str().unwrap(), &content);
    assert_eq!(flaw(&exchanged), Some((3, Flaw::Link)));
}

/// Keys that a newer program adds do no harm; a newer form is refused, and says so.
#[test]
fn records_of_other_programs() {
    let reseal = |from: &str, to: &str| {
        let line = sealed("{}").line(None);
        let (body, _) = line.rsplit_once(",\"content\":").unwrap();
        let body = body.replacen(from, to, 1);
        format!("{body},\"content\":\"{}\"}}\n", sha256(body.as_bytes()))
    };
    let added = read(&reseal("\"schema\":1,", "\"schema\":1,\"mood\":{\"of\":[\"the\",\"day\"]},"));
    assert_eq!(added.schema, 1);
    assert!(replay(&added, "{}", None).unwrap().same);
    assert_eq!(Line::read(reseal("\"schema\":1,", "\"schema\":2,").as_bytes()).err(), Some(Flaw::Newer(2)));
    assert!(Flaw::Newer(2).to_text(Lang::En).contains("form 2"));
    // One that is sealed in another way is newer, too.
    assert_eq!(Line::read(b"{\"schema\":2,\"seal\":\"x\"}\n").err(), Some(Flaw::Newer(2)));
    assert_eq!(
        Line::read(reseal("\"gate\":\"account_opening\"", "\"gate\":\"sign_up\"").as_bytes()).err(),
        Some(Flaw::Id)
    );
    for line in
        ["", "\n", "{}\n", "[]\n", "null\n", "{\"deleted\":{}}\n", "{\"deleted\":{\"content\":\"sha256:00\"}}\n"]
    {
        assert!(matches!(Line::read(line.as_bytes()).err(), Some(Flaw::NoRecord | Flaw::Unfinished)), "{line:?}");
    }
}

/// What a record says may be anybody's: nothing of it moves the cursor or turns the direction of reading.
#[test]
fn a_hostile_record_is_shown_safely() {
    let line =
        sealed(r#"{"reference": "A-1", "person": {"birth_country": "US"}, "identification": {"status": "failed"}}"#);
    let line = line.line(None);
    let mut json: Value = serde_json::from_str(&line).unwrap();
    let hostile: Value = json!("A\u{1b}[2J\u{202e}\n\u{7}=1+1");
    for place in ["/reference", "/flow", "/branch", "/method", "/rulebook/version", "/rulebook/digest", "/program"] {
        *json.pointer_mut(place).unwrap() = hostile.clone();
    }
    for list in ["/rules/found", "/rules/clear", "/rules/not_applicable", "/fields/stated", "/findings/0/fields"] {
        json.pointer_mut(list).unwrap().as_array_mut().unwrap().insert(0, hostile.clone());
    }
    json["findings"][0]["rule"] = hostile.clone();
    json["fields"]["shown"][hostile.as_str().unwrap()] = hostile.clone();
    let due = json!({ "what": hostile, "by": hostile, "passed": true, "rule": hostile, "who": "bank" });
    json["deadlines"] = json!([due]);
    // Sealed as its writer could: with the digests of what it says.
    json.as_object_mut().unwrap().remove("content");
    let id = [
        "onboardable record 1",
        json["input"]["digest"].as_str().unwrap(),
        json["rulebook"]["digest"].as_str().unwrap(),
        json["as_of"].as_str().unwrap(),
        json["gate"].as_str().unwrap(),
        json["program"].as_str().unwrap(),
        "{}",
    ];
    json["id"] = sha256(id.join("\n").as_bytes()).into();
    let mut body = json.to_string();
    body.pop();
    let line = format!("{body},\"content\":\"{}\"}}\n", sha256(body.as_bytes()));
    let record = read(&line);
    let mut sampler = Sampler::new(1, 3, true);
    sampler.offer(&record, &line);
    let sample = sampler.finish(Rulebook::builtin());
    for lang in [Lang::En, Lang::De] {
        let replay = replay(&record, r#"{"reference": "A-1"}"#, None).unwrap();
        for text in [replay.to_text(Rulebook::builtin(), lang), sample.to_text(Rulebook::builtin(), lang)] {
            let is_bad = |one: &char| one.is_control() && *one != '\n' || *one == '\u{202e}';
            assert!(!text.contains("=1+1\n=") && text.chars().find(is_bad).is_none(), "{text:?}");
            assert!(text.contains("<U+001B>"), "{text}");
            assert!(!text.lines().any(|line| line.starts_with('\u{7}')), "{text}");
        }
    }
}

/// Every place of the clean applicant with a value, and the value.
fn leaves(json: &Value, path: &str, found: &mut Vec<(String, Value)>) {
    match json {
        Value::Object(object) => object.iter().for_each(|(key, one)| leaves(one, &format!("{path}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, one)| leaves(one, &format!("{path}/{at}"), found));
        }
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) => found.push((path.to_owned(), json.clone())),
    }
}

#[test]
fn another_value_is_named_by_its_place_where_there_is_a_key() {
    let keyed = record(&Recorder::new(&Context::default(), Some(key())), CLEAN, Gate::AccountOpening);
    let plain = record(&Recorder::default(), CLEAN, Gate::AccountOpening);
    let clean: Value = serde_json::from_str(CLEAN).unwrap();
    let mut places = Vec::new();
    leaves(&clean, "", &mut places);
    assert!(places.len() > 30);
    let mut named = 0;
    for (place, value) in places {
        let mut json = clean.clone();
        *json.pointer_mut(&place).unwrap() = match value {
            Value::Bool(flag) => json!(!flag),
            Value::String(text) => json!(format!("{text}x")),
            _ => json!(7),
        };
        let text = json.to_string();
        let of_key = replay(&keyed, &text, Some(key())).unwrap();
        assert!(of_key.differs.contains(&Differs::Data), "{place}");
        let fields: Vec<_> = of_key.fields.iter().map(|one| one.field.as_str()).collect();
        // What no rule reads has no place.
        let is_read = keyed.fields.places().any(|one| one == place);
        assert_eq!(fields, if is_read { vec![place.as_str()] } else { Vec::new() }, "{place}");
        named += usize::from(is_read);
        // Without a key a place is named only where it shows.
        let of_none = replay(&plain, &text, None).unwrap();
        assert!(of_none.fields.iter().all(|one| one.field == place), "{place}");
        assert!(of_none.fields_may_be_unnamed);
    }
    assert!(named > 30, "{named}");
    // Whose record it is, a record shows without a key.
    for (then, now, place) in [
        (r#"{"reference": "A-1"}"#, r#"{"reference": "A-2"}"#, "/reference"),
        (r#"{"person": {"id": "p-1"}}"#, r#"{"person": {"id": "p-2"}}"#, "/person/id"),
    ] {
        let record = record(&Recorder::default(), then, Gate::SignUp);
        let fields = replay(&record, now, None).unwrap().fields;
        assert_eq!(fields.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), [place]);
    }
    assert_eq!(replay(&keyed, CLEAN, None).err(), Some(Refused::NoKey));
    let other = Key::of(&[1; 32]).unwrap();
    assert_eq!(replay(&keyed, CLEAN, Some(other)).err(), Some(Refused::OtherKey));
}

/// The applications with the canary: everywhere, or in one text of the clean one.
fn with_canaries() -> Vec<String> {
    let mut applications = everywhere();
    let clean: Value = serde_json::from_str(CLEAN).unwrap();
    let mut places = Vec::new();
    leaves(&clean, "", &mut places);
    for (place, _) in places.into_iter().filter(|(_, value)| value.is_string()) {
        let mut json = clean.clone();
        *json.pointer_mut(&place).unwrap() = json!(CANARY);
        if json["person"]["id"] == CANARY || json["reference"] == CANARY {
            continue;
        }
        applications.push(json);
    }
    applications.iter().map(Value::to_string).collect()
}

#[track_caller]
fn no_canary(text: &str, by: &str) {
    for part in ["ZZCANARY", "7f3a"] {
        // A digest may have the four digits by chance.
        let text = if part == "7f3a" { without_digests(text) } else { text.to_owned() };
        assert!(!text.contains(part), "{by} shows a value: {text}");
    }
}

fn without_digests(text: &str) -> String {
    text.split(|character: char| !character.is_ascii_alphanumeric() && character != '-')
        .filter(|word| !(word.len() >= 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit())))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn no_value_is_in_a_record_or_in_what_is_said_about_one() {
    let recorder = Recorder::new(&Context::default(), Some(key()));
    let others = ["{}", CLEAN].map(|text| (text, record(&recorder, text, Gate::AccountOpening)));
    let mut read = 0;
    for text in with_canaries() {
        let Ok(application) = Application::from_json(&text) else { continue };
        read += 1;
        for recorder in [Recorder::default(), Recorder::new(&Context::default(), Some(key()))] {
            let assessment = Rulebook::builtin().assess(&application, Gate::AccountOpening, as_of());
            let record = recorder.record(&application, text.as_bytes(), &assessment);
            no_canary(&format!("{record:?} {recorder:?} {:?}", key()), "Debug");
            let line = Sealed::of(&record).line(None);
            no_canary(&line, "the record");
            let mut sampler = Sampler::new(7, 1, true);
            sampler.offer(&record, &line);
            let sample = sampler.finish(Rulebook::builtin());
            // Against other applicants, so that much differs.
            let mut replays = Vec::new();
            for (other, of_other) in &others {
                replays.push(replay(&record, other, Some(key())).unwrap());
                replays.push(replay(of_other, &text, Some(key())).unwrap());
            }
            for lang in [Lang::En, Lang::De] {
                no_canary(&sample.to_text(Rulebook::builtin(), lang), "the sample");
                no_canary(&sample.to_csv(Rulebook::builtin(), lang), "the sample as CSV");
                for replay in &replays {
                    no_canary(&replay.to_text(Rulebook::builtin(), lang), "the comparison");
                }
            }
            for replay in &replays {
                no_canary(&serde_json::to_string(&replay).unwrap(), "the comparison as JSON");
            }
            no_canary(&sample.to_json(), "the sample as JSON");
        }
    }
    assert!(read > 30, "{read} could be read");
}

/// Two applicants with the same value have different digests of it: the most frequent digest would be the most frequent
/// value.
#[test]
fn equal_values_have_different_digests() {
    let recorder = Recorder::new(&Context::default(), Some(key()));
    let mut digests = std::collections::BTreeSet::new();
    let mut count = 0;
    for index in 0..40 {
        let record = record(&recorder, &applicants::applicant(index), Gate::AccountOpening);
        count += usize::from(record.fields.digests.contains_key("/person/birth_country"));
        digests.extend(record.fields.digests.get("/person/birth_country").cloned());
    }
    assert!(count > 30);
    assert_eq!(digests.len(), count);
}

/// A record that somebody else wrote can name anything.
#[test]
fn a_sample_shows_no_control_character() {
    let mut record = read(&sealed("{}").line(None));
    record.reference = Some(serde_json::from_value(json!("\u{1b}[2J\u{202e}A-1\r\nB")).unwrap());
    let mut sampler = Sampler::new(1, 1, false);
    sampler.offer(&record, "");
    let sample = sampler.finish(Rulebook::builtin());
    for lang in Lang::ALL {
        let csv = sample.to_csv(Rulebook::builtin(), *lang).replace("\r\n", "\n");
        let text = sample.to_text(Rulebook::builtin(), *lang);
        for shown in [csv, text] {
            assert!(shown.contains("<U+001B>[2J<U+202E>A-1<U+000D><U+000A>B"), "{shown}");
            assert!(!shown.contains(|one: char| (one.is_control() && one != '\n') || one == '\u{202e}'));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// The order of the records, and a record that is there twice, do not change the sample; another seed does.
    #[test]
    fn a_sample_follows_from_the_seed_alone(order in Just((0_usize..60).collect::<Vec<_>>()).prop_shuffle()) {
        static RECORDS: LazyLock<Vec<(Record, String)>> = LazyLock::new(|| {
            let lines = (0..60).map(|index| sealed(&applicants::applicant(index)).line(None));
            lines.map(|line| (read(&line), line)).collect()
        });
        let draw = |order: &[usize], seed| {
            let mut sampler = Sampler::new(seed, 2, true);
            for index in order {
                let (record, line) = &RECORDS[*index];
                sampler.offer(record, line);
            }
            sampler.finish(Rulebook::builtin())
        };
        let sorted: Vec<usize> = (0..60).collect();
        let sample = draw(&sorted, 7);
        prop_assert_eq!(draw(&order, 7).to_json(), sample.to_json());
        prop_assert_eq!(draw(&order, 7).to_lines(), sample.to_lines());
        let twice: Vec<usize> = order.iter().chain(&order).copied().collect();
        let ids = |sample: &onboardable_desk::record::sample::Sample| -> Vec<String> {
            sample.sample.iter().map(|one| one.record.clone()).collect()
        };
        prop_assert_eq!(ids(&draw(&twice, 7)), ids(&sample));
        prop_assert_ne!(ids(&draw(&order, 8)), ids(&sample));
        for stratum in &sample.strata {
            let expected = usize::try_from(stratum.records).unwrap().min(2);
            prop_assert_eq!(stratum.drawn, expected, "{}", stratum.rule.clone());
        }
        let mut once = ids(&sample);
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), sample.sample.len());
    }
}

#[test]
fn a_record_reads_alone() {
    let text = json!({
        "reference": "A-1", "branch": "DE", "flow": "digital_banking",
        "person": { "first_name": "Eva", "birth_country": "US", "birth_date": "1990-05-17", "title": null },
        "identification": { "method": "idnow", "status": "pending", "created_at": "2026-11-20T09:30:00Z" },
    });
    let mut record = record(&Recorder::default(), &text.to_string(), Gate::SignUp);
    // Which rules are clear is in the handbook's own tests.
    record.rules.clear.truncate(2);
    record.rules.not_applicable.truncate(2);
    record.rulebook.digest = "sha256:...".into();
    record.rulebook.version = "...".into();
    record.program = "...".into();
    record.id = "sha256:...".to_owned();
    insta::assert_snapshot!(serde_json::to_string_pretty(&record).unwrap());
}
