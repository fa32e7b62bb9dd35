//! Records on the command line: written beside the answers, checked, evaluated again, and drawn for a review.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;
use std::io::Read as _;

use program::{AS_OF, clean, copy_of_rules, folder, onboardable, path, start};
use serde_json::Value;

const CANARY: &str = "ZZCANARY-7f3a";

/// Four applicants: clean, born in the US, empty, and one that cannot be read.
fn applicants() -> String {
    format!(
        "{}\n{}\n{}\n{}\n",
        clean(),
        r#"{"reference": "A-2", "person": {"birth_country": "US"}}"#,
        r#"{"reference": "A-3"}"#,
        r#"{"person":"#
    )
}

#[test]
fn records_are_written_checked_and_evaluated_again() {
    let folder = folder("records_round");
    let (many, records, head) = (path(&folder, "many.ndjson"), path(&folder, "records.jsonl"), path(&folder, "head"));
    fs::write(&many, applicants()).expect("a file");
    let plain = onboardable(&["assess", AS_OF, "--format=jsonl", &many], "");
    let run = onboardable(
        &["assess", AS_OF, "--format=jsonl", "--record", &records, "--chain", "--head-file", &head, &many],
        "",
    );
    // The answers are the same with and without records. What cannot be read has none.
    assert_eq!((run.status, &run.out), (2, &plain.out), "{}", run.err);
    let lines = fs::read_to_string(&records).expect("the records");
    assert_eq!(lines.lines().count(), 3);
    let head = fs::read_to_string(&head).expect("the head");
    let verified = onboardable(&["verify", &records, "--head", head.trim()], "");
    assert_eq!(verified.status, 0, "{}", verified.out);
    assert!(verified.out.contains("(as given)"), "{}", verified.out);
    let from_standard_input = onboardable(&["verify", "-", "--format=json"], &lines);
    let verified = from_standard_input.json();
    assert_eq!(verified["head"], head.trim());
    assert_eq!((&verified["intact"], &verified["records"]), (&Value::Bool(true), &Value::from(3)));

    let replayed = onboardable(&["replay", &records, "--application", &many], "");
    assert_eq!(replayed.status, 2, "{}", replayed.out);
    assert!(replayed.out.contains("3  same") && replayed.out.contains("1  unreadable"), "{}", replayed.out);
    let readable: String = applicants().lines().take(3).map(|line| format!("{line}\n")).collect();
    let replayed = onboardable(&["replay", &records, "--application", "-", "--format", "json"], &readable);
    assert_eq!(replayed.status, 0, "{}", replayed.out);
    let replayed = replayed.json();
    assert_eq!(replayed["replays"].as_array().map(Vec::len), Some(3));
    assert_eq!((&replayed["counts"]["same"], &replayed["records_without_applicant"]), (&3.into(), &0.into()));
    // One that no record belongs to.
    let replayed = onboardable(&["replay", &records, "--application", "-"], r#"{"reference": "B-1"}"#);
    assert_eq!(replayed.status, 1);
    assert!(replayed.out.contains("no record") && replayed.out.contains("in the input: 3"), "{}", replayed.out);
}

#[test]
fn what_was_done_to_records_is_found() {
    let folder = folder("records_tampered");
    let records = path(&folder, "records.jsonl");
    let run = onboardable(&["assess", AS_OF, "--record", &records, "--chain"], applicants());
    let head = run.err.rsplit("its head is ").next().expect("the head").trim().to_owned();
    let lines: Vec<String> = fs::read_to_string(&records).expect("records").lines().map(str::to_owned).collect();
    let joined = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let [one, two, three] = [0, 1, 2].map(|index| lines[index].as_str());
    let pardoned = two.replace("\"decision\":\"deny\"", "\"decision\":\"proceed\"");
    assert_ne!(pardoned, two);
    for (text, code, line) in [
        (joined(&[one, &pardoned, three]), "changed", Some(2)),
        (joined(&[one, three]), "missing", Some(2)),
        (joined(&[two, three]), "missing", Some(1)),
        (joined(&[one, three, two]), "missing", Some(2)),
        (joined(&[one, two, two, three]), "again", Some(3)),
        (joined(&[one, two, three]).trim_end().to_owned(), "unfinished", Some(3)),
        (joined(&[one, "", two, three]), "no_record", Some(2)),
        (joined(&[one, two, three]).replace('\n', "\r\n"), "no_record", Some(1)),
        (joined(&[one, "{}", three]), "no_record", Some(2)),
        // Only the head shows this.
        (joined(&[one, two]), "head", None),
    ] {
        let run = onboardable(&["verify", "-", "--format=json", "--head", &head], &text);
        assert_eq!(run.status, 1, "{}", run.out);
        let verified = run.json();
        assert_eq!(verified["intact"], false);
        assert_eq!(verified["problem"]["code"], code, "{}", run.out);
        assert_eq!(verified["problem"]["line"].as_u64(), line, "{}", run.out);
        for lang in ["en", "de"] {
            let run = onboardable(&["verify", "-", "--lang", lang, "--head", &head], &text);
            assert_eq!(run.status, 1, "{}", run.out);
        }
        // Nothing is evaluated or drawn from a record that was changed.
        if code == "changed" {
            assert_eq!(onboardable(&["sample", "-", "--seed", "1"], &text).status, 2);
        }
    }
    assert_eq!(onboardable(&["verify", "-"], "").status, 2);
    assert_eq!(onboardable(&["verify", &path(&folder, "none.jsonl")], "").status, 2);
    assert_eq!(onboardable(&["verify", "-", "--head", "7"], "").status, 2);
    assert_eq!(onboardable(&["verify", "-", "--extract"], joined(&[three, one])).status, 0);
}

#[test]
fn records_are_only_added_where_that_is_asked_for() {
    let folder = folder("records_append");
    for (name, file) in [("records.jsonl", true), ("records", false)] {
        let records = path(&folder, name);
        let assess = |more: &[&str], input: &str| {
            onboardable(&[&["assess", AS_OF, "--record", &records], more].concat(), input)
        };
        assert_eq!(assess(&["--chain"], "{}").status, 1);
        for more in [&[][..], &["--chain"], &["--append"]] {
            let run = assess(more, "{}");
            assert_eq!((run.status, run.out.as_str()), (2, ""), "{more:?}: {}", run.err);
        }
        // The same applicant again is another record of the chain.
        let run = assess(&["--append", "--chain"], "{}\n{\"branch\": \"DE\"}\n");
        assert_eq!(run.status, 1, "{}", run.err);
        assert!(run.err.contains("2 records written; the chain has 3"), "{}", run.err);
        let run = onboardable(&["verify", &records], "");
        assert_eq!(run.status, 0, "{}", run.out);
        assert!(run.out.contains("from record 1 to record 3"), "{}", run.out);
        let run = onboardable(&["replay", &records, "--application", "-"], "{}");
        assert!(run.out.contains("2  same"), "{}", run.out);
        if file {
            let mut text = fs::read(&records).expect("records");
            text.truncate(text.len() - 9);
            fs::write(&records, text).expect("a file");
            let run = assess(&["--append", "--chain"], "{}");
            assert_eq!(run.status, 2);
            assert!(run.err.contains("last line"), "{}", run.err);
        } else {
            let mut names: Vec<_> =
                fs::read_dir(&records).expect("a folder").map(|one| one.unwrap().path()).collect();
            names.sort();
            assert!(names.iter().all(|name| name.extension().is_some_and(|end| end == "json")), "{names:?}");
            // Named after another record.
            fs::rename(&names[2], folder.join("records").join(format!("{}.json", "0".repeat(64)))).expect("moved");
            let run = onboardable(&["verify", &records, "--format=json"], "");
            assert_eq!(run.status, 1);
            assert!(run.out.contains("file_name"), "{}", run.out);
        }
    }
    // The input is no place for records.
    let many = path(&folder, "many.json");
    fs::write(&many, "{}").expect("a file");
    assert_eq!(onboardable(&["assess", &many, "--record", &many], "").status, 2);
    assert_eq!(fs::read_to_string(&many).expect("the input"), "{}");
}

#[test]
fn what_differs_is_named_and_its_values_are_not() {
    let folder = folder("records_differ");
    let (records, key, now) = (path(&folder, "then.jsonl"), path(&folder, "key"), path(&folder, "now.json"));
    fs::write(&key, "0123456789abcdef0123456789abcdef\n").expect("a key");
    let then = r#"{"reference": "A-1", "branch": "DE", "person": {"first_name": "Eva", "birth_country": "DE"}}"#;
    let run = onboardable(&["assess", AS_OF, "--record", &records, "--key", &key], then);
    assert_eq!(run.status, 1, "{}", run.err);
    fs::write(&now, then.replace("Eva", CANARY).replace("\"birth_country\": \"DE\"", "\"birth_country\": \"US\""))
        .expect("a file");
    for lang in ["en", "de"] {
        let run = onboardable(&["replay", &records, "--application", &now, "--key", &key, "--lang", lang], "");
        assert_eq!(run.status, 1, "{}", run.err);
        for named in ["/person/first_name", "/person/birth_country", "fatca.us_birthplace"] {
            assert!(run.out.contains(named), "{named}: {}", run.out);
        }
        assert!(!run.out.contains("/branch") && !run.out.contains(CANARY), "{}", run.out);
    }
    let run = onboardable(&["replay", &records, "--application", &now, "--key", &key, "--format=json"], "");
    let json = run.json();
    assert_eq!(json["differs"], serde_json::json!(["data"]));
    assert_eq!(json["fields"].as_array().map(Vec::len), Some(2));
    assert_eq!((&json["decision"]["then"], &json["decision"]["now"]), (&"hold".into(), &"deny".into()));
    // A key that was used is needed, and no other.
    fs::write(path(&folder, "other"), "x".repeat(32)).expect("a key");
    fs::write(path(&folder, "short"), "secret").expect("a key");
    for more in [&[][..], &["--key", &path(&folder, "other")], &["--key", &path(&folder, "short")]] {
        let run = onboardable(&[&["replay", &records, "--application", &now], more].concat(), "");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{more:?}");
    }
}

#[test]
fn another_rulebook_is_named_with_its_rules() {
    let folder = folder("records_rules");
    let rules = copy_of_rules("rules_of_records");
    let person = rules.join("person.toml");
    let text = fs::read_to_string(&person).expect("the family");
    let line = text.lines().find(|line| line.starts_with("minimum_age_years =")).expect("the value");
    let changed = r#"minimum_age_years = [{ from = 2022-01-01, value = 18, source = "The law" }, { from = 2026-01-01, value = 40, source = "A test" }]"#;
    fs::write(&person, text.replace(line, changed)).expect("a file");
    let (rules, records) = (rules.to_string_lossy().into_owned(), path(&folder, "records.jsonl"));
    let applicant = r#"{"reference": "A-1", "branch": "DE", "person": {"birth_date": "1990-05-17"}}"#;
    onboardable(&["assess", AS_OF, "--gate=sign_up", "--record", &records], applicant);
    let run = onboardable(&["--rules", &rules, "replay", &records, "--application", "-", "--format=json"], applicant);
    assert_eq!(run.status, 1, "{}{}", run.out, run.err);
    let json = run.json();
    assert_eq!(json["differs"], serde_json::json!(["rules"]));
    assert_eq!(json["answers"].as_array().map(Vec::len), Some(1), "{}", run.out);
    assert_eq!(json["answers"][0]["rule"], "person.minor");
    assert_eq!(json["answers"][0]["then"]["answer"], "clear");
    assert_eq!(json["answers"][0]["now"]["answer"], "found");
    // Before the change of the limit, the answer is the same with both.
    let earlier = path(&folder, "earlier.jsonl");
    onboardable(&["assess", "--as-of=2025-12-31", "--gate=sign_up", "--record", &earlier], applicant);
    let run = onboardable(&["--rules", &rules, "replay", &earlier, "--application", "-"], applicant);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("Every answer and every deadline is the same."), "{}", run.out);
    // A record names the version of a value that has several.
    let of_folder = path(&folder, "of_folder.jsonl");
    onboardable(&["--rules", &rules, "assess", AS_OF, "--record", &of_folder], applicant);
    let record: Value = serde_json::from_str(&fs::read_to_string(&of_folder).expect("a record")).expect("JSON");
    assert_eq!(record["values"], serde_json::json!({ "person.minimum_age_years": ["2026-01-01"] }));
}

#[test]
fn a_sample_is_drawn_in_every_format() {
    let folder = folder("records_sample");
    let records = path(&folder, "records.jsonl");
    let input = format!("{}{}", applicants(), r#"{"reference": "=1+1", "person": {"birth_country": "US"}}"#);
    onboardable(&["assess", AS_OF, "--record", &records], &input);
    let sample = |more: &[&str]| {
        let run = onboardable(&[&["sample", &records, "--per-rule=1", "--seed=7"], more].concat(), "");
        assert_eq!(run.status, 0, "{}", run.err);
        run.out
    };
    let json: Value = serde_json::from_str(&sample(&["--format=json"])).expect("JSON");
    let drawn = json["sample"].as_array().expect("a list").len();
    assert!((2..=4).contains(&drawn), "{json}");
    assert_eq!(json["records"], 4);
    let lines = sample(&["--format=jsonl"]);
    assert_eq!(lines.lines().count(), drawn);
    assert_eq!(onboardable(&["verify", "-"], &lines).status, 0);
    let csv = sample(&["--format=csv"]);
    assert_eq!(csv.lines().count(), drawn + 1);
    assert!(!csv.contains("\n=1"), "{csv}");
    let all = onboardable(&["sample", &records, "--per-rule=9", "--seed=7", "--format=csv"], "").out;
    assert!(all.contains("\n'=1+1,"), "{all}");
    for lang in ["en", "de"] {
        assert!(sample(&["--lang", lang]).contains("fatca.us_birthplace"));
    }
    assert_eq!(onboardable(&["sample", &records], "").status, 2);
}

/// Every record is there before its answer, also where nobody reads on.
#[test]
fn an_answer_that_was_read_has_its_record() {
    let folder = folder("records_pipe");
    let (records, many) = (path(&folder, "records.jsonl"), path(&folder, "many.ndjson"));
    let lines: String = (0..400).map(|index| format!("{{\"reference\":\"r-{index}\"}}\n")).collect();
    fs::write(&many, lines).expect("a file");
    let mut child = start(&["assess", AS_OF, "--format=jsonl", "--record", &records, "--chain", &many]);
    let mut some = vec![0; 100_000];
    let mut out = child.stdout.take().expect("standard output");
    out.read_exact(&mut some).expect("some answers");
    drop(out);
    child.wait().expect("it ends");
    let answered = String::from_utf8(some).expect("UTF-8").matches("\"reference\":\"r-").count();
    let run = onboardable(&["verify", &records, "--format=json"], "");
    assert_eq!(run.status, 0, "{}", run.out);
    let verified = run.json();
    assert!(answered > 0);
    assert!(verified["records"].as_u64() >= u64::try_from(answered).ok(), "{answered}: {}", run.out);
}

/// Where a record cannot be written, nothing is answered any more.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_the_run() {
    let folder = folder("records_full");
    let records = path(&folder, "records.jsonl");
    std::os::unix::fs::symlink("/dev/full", &records).expect("a link");
    let (one, two) = (path(&folder, "one.json"), path(&folder, "two.json"));
    fs::write(&one, "{}").expect("a file");
    fs::write(&two, "{}").expect("a file");
    let run = onboardable(&["assess", AS_OF, "--record", &records, &one, &two], "");
    assert_eq!((run.status, run.out.as_str()), (2, ""), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.contains("the disk is full"), "{}", run.err);
}

/// What is no record, because it is too long, is one error, and what has no end ends the run.
#[test]
fn what_does_not_end_is_not_waited_for() {
    let folder = folder("records_endless");
    let key = path(&folder, "key");
    fs::write(&key, "k".repeat(64 * 1024 + 1)).expect("a file");
    let records = path(&folder, "new.jsonl");
    let run = onboardable(&["assess", "--record", &records, "--key", &key], "{}");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert_eq!(run.err, format!("onboardable: --key {key}: a key has at most 64 KiB; check the path\n"));

    // A line of a file, the file of a record, and the last line that --append goes on after.
    let long = "x".repeat(17 * 1024 * 1024);
    let (lines, one) = (path(&folder, "lines.jsonl"), folder.join("folder"));
    fs::write(&lines, format!("{long}\n{{}}\n")).expect("a file");
    fs::create_dir(&one).expect("a folder");
    fs::write(one.join("a.json"), &long).expect("a file");
    let one = one.to_string_lossy().into_owned();
    for (records, place) in [(&lines, "lines.jsonl, line 1: "), (&one, "a.json: ")] {
        for arguments in
            [&["verify", records][..], &["sample", records, "--seed=1"], &["replay", records, "--application", "-"]]
        {
            let run = onboardable(arguments, "{}");
            assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
            assert_eq!(run.err.lines().count(), 1, "{arguments:?}: {}", run.err);
            assert!(run.err.contains(place) && run.err.contains("longer than 16 MiB"), "{}", run.err);
        }
    }
    // The first that is wrong is the one that is reported.
    let first = path(&folder, "first.jsonl");
    fs::write(&first, format!("{{}}\n{long}\n")).expect("a file");
    let run = onboardable(&["verify", &first], "");
    assert_eq!((run.status, run.err.as_str()), (1, ""));

    let mut child = program::program(&["sample", "--seed=1", "-"]).spawn().expect("the binary starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let block = vec![b'x'; 1 << 20];
    while std::io::Write::write_all(&mut stdin, &block).is_ok() {}
    let run = program::Run::from(child.wait_with_output().expect("it ends"));
    assert_eq!((run.status, run.err.lines().count()), (2, 1), "{}", run.err);

    // What is stated once for all is read whole or not at all.
    let (context, mapping) = (path(&folder, "context.json"), path(&folder, "mapping.toml"));
    fs::write(&context, format!("{{}}{}", " ".repeat(64 * 1024))).expect("a file");
    fs::write(&mapping, "# a comment\n".repeat(6 * 1024)).expect("a file");
    for (option, file) in [("--context", &context), ("--mapping", &mapping)] {
        let run = onboardable(&["assess", option, file], "branch\nDE\n");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{option}");
        assert_eq!(run.err, format!("onboardable: {file}: the file is longer than 64 KiB; check the path\n"));
    }
}

#[test]
fn no_output_shows_a_value() {
    let folder = folder("records_canary");
    let (records, key) = (path(&folder, "records.jsonl"), path(&folder, "key"));
    fs::write(&key, CANARY.repeat(3)).expect("a key");
    let mut json = clean();
    let clean = json.to_string();
    for person in ["first_name", "last_name", "email", "birth_date", "birth_country", "job_title", "title"] {
        json["person"][person] = CANARY.into();
    }
    json["identification"]["status"] = CANARY.into();
    json["identification"]["proof_of_address_type"] = CANARY.into();
    json["flow"] = CANARY.into();
    json[CANARY] = CANARY.into();
    let input = format!("{json}\n{{\"reference\": \"A-2\", \"person\": {{\"id\": \"{CANARY}\n");
    let other = format!("{clean}\n{clean}\n");
    let assessed = onboardable(&["assess", AS_OF, "--record", &records, "--chain", "--key", &key], &input);
    assert_eq!(fs::read_to_string(&records).expect("records").lines().count(), 1);
    let mut shown = vec![assessed.out, assessed.err, fs::read_to_string(&records).expect("records")];
    for (arguments, input, status) in [
        (&["verify", &records][..], "", 0),
        (&["replay", &records, "--key", &key, "--application", "-"], input.as_str(), 2),
        (&["replay", &records, "--key", &key, "--application", "-"], other.as_str(), 1),
        (&["replay", &records, "--key", &key, "--application", "-", "--format=json"], clean.as_str(), 1),
        (&["replay", &records, "--key", &key, "--application", "-", "--lang=de"], clean.as_str(), 1),
        (&["replay", &records, "--application", "-"], input.as_str(), 2),
        (&["sample", &records, "--seed=1"], "", 0),
        (&["sample", &records, "--seed=1", "--format=csv"], "", 0),
        (&["verify", "-"], input.as_str(), 1),
        (&["sample", "-", "--seed=1"], input.as_str(), 2),
    ] {
        let run = onboardable(arguments, input);
        assert_eq!(run.status, status, "{arguments:?}: {}{}", run.out, run.err);
        shown.extend([run.out, run.err]);
    }
    for text in shown {
        assert!(!text.contains("ZZCANARY"), "{text}");
    }
}
