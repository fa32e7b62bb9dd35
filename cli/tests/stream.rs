//! A stream keeps every record: one answer each, in order, as soon as it can be given, with the place it belongs to.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::io::{Read as _, Write as _};

use program::{AS_OF, Talk, answers, clean, file, onboardable};
use serde_json::{Value, json};

const GOOD: &str = r#"{"reference":"r-1","person":{"birth_country":"DE"}}"#;

/// Windows line ends, blank lines, a mark before the first, records that are none or too long or hold a key twice, no
/// line end at the end.
#[test]
fn every_record_of_a_nasty_stream_has_its_answer() {
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(70_000));
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(40), "]".repeat(40));
    let lines = [
        "\u{feff}{}",
        GOOD,
        "",
        "not json",
        "  ",
        "[]",
        "7",
        &long,
        &deep,
        r#"{"a":1,"a":2}"#,
        r#"{"a":1} {}"#,
        r#"{"person":"#,
        GOOD,
    ];
    let expected =
        [(1, "byte order mark"), (2, ""), (4, "not valid JSON"), (6, "not an object"), (7, "not an object")];
    let expected = expected.iter().chain(&[
        (8, "longer than 64 KiB"),
        (9, "nested"),
        (10, "twice"),
        (11, "more text"),
        (12, "too early"),
        (13, ""),
    ]);
    let expected: Vec<(i32, &str)> = expected.copied().collect();
    for end in ["\n", "\r\n"] {
        let input = lines.join(end);
        let path = file(&format!("nasty-{}.ndjson", end.len()), &input);
        for (command, key) in [
            (vec!["assess", AS_OF, "--format", "jsonl"], "decision"),
            (vec!["assess", AS_OF, "--jsonl"], "decision"),
            (vec!["methods", AS_OF, "--format", "jsonl"], "methods"),
            (vec!["methods", AS_OF, "--jsonl"], "methods"),
        ] {
            let from_file = onboardable(&[&command[..], &[&path]].concat(), b"");
            let from_pipe = onboardable(&command, &input);
            assert_eq!(from_file.out, from_pipe.out, "{command:?}");
            assert_eq!((from_file.status, from_pipe.status), (2, 2));
            let answers = answers(&from_file.out);
            assert_eq!(answers.len(), expected.len(), "{command:?}");
            for (answer, (line, problem)) in answers.iter().zip(&expected) {
                assert_eq!(answer["line"], *line, "{answer}");
                if problem.is_empty() {
                    assert_eq!(answer["reference"], "r-1");
                    assert!(answer[key].is_string() || answer[key].is_array(), "{answer}");
                } else {
                    let error = &answer["error"];
                    assert!(error["problem"].as_str().is_some_and(|text| text.contains(problem)), "{answer}");
                    assert_eq!(error["line"], *line);
                    assert!(error["column"].is_number() && error["way_out"].is_string(), "{answer}");
                }
            }
            // Each problem is also one line on standard error.
            assert_eq!(from_file.err.lines().count(), 9, "{}", from_file.err);
        }
    }
}

#[test]
fn a_list_with_a_bad_entry_is_answered_entry_by_entry() {
    let input = format!("[{GOOD},\n 7, {{\"a\":1,\n\"a\":2}},\n{GOOD}]");
    for format in ["json", "jsonl"] {
        let run = onboardable(&["assess", AS_OF, "--format", format], &input);
        assert_eq!(run.status, 2);
        let answers =
            if format == "json" { serde_json::from_str(&run.out).expect("a list") } else { answers(&run.out) };
        let places: Vec<_> = answers.iter().map(|one| (one["entry"].clone(), one["line"].clone())).collect();
        assert_eq!(places, [(1, 1), (2, 2), (3, 2), (4, 4)].map(|(entry, line)| (json!(entry), json!(line))));
        assert_eq!(answers[0]["reference"], "r-1");
        assert_eq!(answers[1]["error"]["line"], 2);
        assert_eq!(answers[2]["error"]["line"], 3);
        assert_eq!(answers[3]["reference"], "r-1");
    }
}

#[test]
fn a_list_that_breaks_is_answered_as_far_as_it_can_be_read() {
    for (input, read) in [
        (format!("[{GOOD},\n{GOOD},\n{{\"person\": oops}},\n{GOOD}]"), 2),
        (format!("[{GOOD}"), 1),
        (format!("[{GOOD},]"), 1),
        (format!("[{GOOD}]\n{GOOD}"), 1),
        ("[".to_owned(), 0),
        ("\u{feff}[]".to_owned(), 0),
    ] {
        let run = onboardable(&["assess", AS_OF, "--format", "json"], &input);
        assert_eq!(run.status, 2, "{input}");
        let answers: Vec<Value> = serde_json::from_str(&run.out).expect("a list");
        assert_eq!(answers.len(), read + 1, "{input}: {}", run.out);
        let (last, before) = answers.split_last().expect("an answer");
        assert!(before.iter().all(|one| one["decision"].is_string()), "{input}");
        assert_eq!(last["entry"], read + 1, "{input}");
        assert!(last["error"]["problem"].is_string(), "{input}");
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    }
    // What is no UTF-8 breaks it, too.
    let run = onboardable(&["assess", AS_OF, "--format", "jsonl"], b"[{},\n{\"a\":\"\xff\"}]");
    let answers = answers(&run.out);
    assert_eq!((answers.len(), answers[1]["error"]["line"].as_i64()), (2, Some(2)));
}

#[test]
fn answers_name_the_file_where_there_are_several() {
    let (one, two) = (file("one.ndjson", format!("{GOOD}\n{GOOD}\n")), file("two.ndjson", "not json"));
    let run = onboardable(&["assess", AS_OF, "--format", "jsonl", &one, "no/such/file", &two], b"");
    let places: Vec<_> =
        answers(&run.out).iter().map(|answer| (answer["file"].clone(), answer["line"].clone())).collect();
    assert_eq!(places, [(&one, 1), (&one, 2), (&two, 1)].map(|(file, line)| (json!(file), json!(line))));
}

/// A caller that waits for each answer before it asks again would otherwise wait for ever.
#[test]
fn an_answer_comes_before_the_next_question() {
    for arguments in [
        vec!["assess", AS_OF, "--format", "jsonl"],
        vec!["assess", AS_OF, "--jsonl"],
        vec!["assess", AS_OF, "--jsonl", "-"],
        vec!["methods", AS_OF, "--jsonl"],
        vec!["check-update", AS_OF, "--jsonl"],
        vec!["check", "address", AS_OF, "--jsonl"],
        vec!["advance", "--jsonl"],
    ] {
        let mut talk = Talk::with(&arguments);
        for line in 1..=3 {
            talk.say("{\"reference\":\"r-");
            talk.say(&format!("{line}\",\"change\":{{\"email\":\"a@example.org\"}}}}\n"));
            let answer = talk.hear();
            assert_eq!((&answer["line"], &answer["reference"]), (&json!(line), &json!(format!("r-{line}"))));
        }
        talk.say("not json\n");
        assert_eq!(talk.hear()["error"]["line"], 4, "{arguments:?}");
        assert_eq!(talk.end(), Some(2), "{arguments:?}");
    }
}

/// With `--jsonl` even the first line is answered at once, whatever it is.
#[test]
fn each_line_is_a_record_where_that_is_said() {
    let mut talk = Talk::with(&["assess", AS_OF, "--jsonl"]);
    for (line, text) in ["{\"person\": {", "[", "[{}]", "\u{feff}{}"].iter().enumerate() {
        talk.say(&format!("{text}\n"));
        let answer = talk.hear();
        assert_eq!(answer["line"], line + 1);
        assert!(answer["error"]["problem"].is_string(), "{answer}");
    }
    talk.say("{}");
    assert_eq!(talk.end(), Some(2));
    assert_eq!(onboardable(&["assess", "--jsonl"], b"").status, 0);
    assert_eq!(onboardable(&["assess", "--jsonl", "--format", "json"], b"").status, 2);
}

#[test]
fn a_line_that_never_ends_is_answered_and_ends_the_stream() {
    let input = [format!("{GOOD}\n").into_bytes(), vec![b'x'; 17 << 20]].concat();
    for arguments in
        [vec!["assess", AS_OF, "--format", "jsonl"], vec!["check", "iban", "--jsonl"], vec!["advance", "--jsonl"]]
    {
        let run = onboardable(&arguments, &input);
        let answers = answers(&run.out);
        assert_eq!((run.status, answers.len()), (2, 2), "{arguments:?}");
        assert_eq!(answers[1]["line"], 2);
        assert!(answers[1]["error"]["problem"].as_str().is_some_and(|text| text.contains("longer than 16 MiB")));
    }
}

#[test]
fn the_reference_is_the_callers_or_the_persons() {
    for (input, expected) in [
        (r#"{"reference":"r-1","person":{"id":"p-1"}}"#, json!("r-1")),
        (r#"{"person":{"id":"p-1"}}"#, json!("p-1")),
        (r#"{"id":"p-1","first_name":"Eva","last_name":"Muster"}"#, json!("p-1")),
        ("{}", Value::Null),
    ] {
        for command in ["assess", "methods"] {
            let answer = &answers(&onboardable(&[command, "--format", "jsonl"], input).out)[0];
            assert_eq!(answer["reference"], expected, "{command} {input}");
        }
    }
    let checked =
        onboardable(&["check", "iban", "--jsonl"], b"{\"reference\":\"c-1\",\"value\":\"DE89370400440532013000\"}");
    assert!(checked.out.starts_with(r#"{"line":1,"reference":"c-1","light":"green""#), "{}", checked.out);
}

#[test]
fn methods_takes_many_applicants() {
    let input = format!("{}\n{}\n", clean(), r#"{"branch":"FR"}"#);
    let run = onboardable(&["methods", AS_OF], input);
    assert_eq!(run.status, 1);
    let headings: Vec<_> = run.out.lines().filter(|line| line.starts_with("== ")).collect();
    assert_eq!(headings, ["== standard input, line 1 ==", "== standard input, line 2 =="]);
}

/// The partner's constants are given once.
#[test]
fn what_is_fixed_fills_what_a_record_does_not_state() {
    let mut applicant = clean();
    applicant["branch"] = Value::Null;
    let report = |arguments: &[&str], applicant: &Value| -> Value {
        let run = onboardable(&[&["assess", AS_OF, "--format", "json"], arguments].concat(), applicant.to_string());
        serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}{}", run.out, run.err))
    };
    let rules = |report: &Value| -> Vec<String> {
        let findings = report["findings"].as_array().expect("a list").iter();
        findings.map(|one| one["rule"].as_str().expect("a name").to_owned()).collect()
    };
    let pinned = "application.pinned_otherwise".to_owned();
    assert_eq!(report(&[], &applicant)["branch"], Value::Null);
    let filled = report(&["--branch", "DE"], &applicant);
    assert_eq!((&filled["branch"], &filled["decision"]), (&json!("DE"), &json!("proceed")));

    // Its own value is kept, and is a finding where the caller pins.
    applicant["branch"] = json!("FR");
    assert_eq!(report(&["--branch", "DE"], &applicant)["branch"], "FR");
    let both = report(&["--branch", "DE", "--pin"], &applicant);
    assert_eq!((&both["branch"], &both["decision"]), (&json!("DE"), &json!("hold")));
    assert!(rules(&both).contains(&pinned));

    applicant["branch"] = json!("DE");
    applicant["as_of"] = json!("2026-11-01 \n");
    applicant["environment"] = json!("sandbox");
    let own = report(&[], &applicant);
    assert_eq!((&own["as_of"], &own["as_of_by"]), (&json!("2026-11-01T00:00:00Z"), &json!("application")));
    assert_eq!(own["environment"], "sandbox");
    assert_ne!(own["decision"], "proceed", "the consents of 2 November lie ahead");
    let ours = report(&["--pin", "--environment", "production"], &applicant);
    assert_eq!((&ours["as_of"], &ours["as_of_by"]), (&json!("2026-11-21T00:00:00Z"), &json!("caller")));
    assert_eq!((&ours["environment"], &ours["decision"]), (&json!("production"), &json!("hold")));
    assert!(rules(&ours).contains(&pinned));

    let path = file("context.json", r#"{"flow":"videoident","allowed_residence_countries":["DE"],"strict":true}"#);
    let from_file = report(&["--context", &path], &json!({ "identificaton": { "status": "failed" } }));
    assert_eq!(from_file["flow"], "videoident");
    assert!(rules(&from_file).contains(&"application.keys_not_allowed".to_owned()));
    assert_eq!(report(&["--context", &path, "--flow", "bankident"], &json!({}))["flow"], "bankident");
    let path = file("typo.json", r#"{"brnach":"DE"}"#);
    for bad in [
        &["--context", &path][..],
        &["--context", "no/such/file"],
        &["--branch", "Germany"],
        &["--flow", "video"],
        &["--environment", "test"],
    ] {
        for command in ["assess", "methods", "check-update"] {
            let run = onboardable(&[&[command], bad].concat(), b"{}");
            assert_eq!((run.status, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{command} {bad:?}");
        }
    }
}

#[test]
fn keys_that_were_not_read_are_counted_and_never_repeated() {
    let mut applicant = clean();
    applicant["identificaton"] = json!({ "status": "failed", "method": "ZZCANARY" });
    applicant["ZZCANARY"] = json!("ZZCANARY");
    let noted = onboardable(&["assess", AS_OF], applicant.to_string());
    assert_eq!(noted.status, 0, "{}", noted.out);
    assert!(noted.out.contains("/identification") && noted.out.contains("Number of keys: 2"), "{}", noted.out);
    assert!(!noted.out.contains("CANARY") && !noted.out.contains("identificaton"), "{}", noted.out);
    assert_eq!(onboardable(&["assess", AS_OF, "--strict"], applicant.to_string()).status, 1);
}

/// A single answer of the API, as `curl` prints it, gets a finding that says where it belongs.
#[test]
fn what_is_no_application_is_recognised() {
    for (input, rule) in [
        (r#"{"id":"p1","first_name":"Eva","last_name":"Muster","birth_country":"US"}"#, "application.bare_person"),
        (r#"{"id":"i1","status":"successful","method":"idnow"}"#, "application.bare_resource"),
        (r#"{"errors":[{"status":404,"code":"model_not_found"}]}"#, "application.error_body"),
        (r#"{"account_id":"a1","locking_status":"BLOCK"}"#, "application.webhook_body"),
    ] {
        let run = onboardable(&["assess", AS_OF], input);
        assert_eq!(run.status, 1, "{input}");
        assert!(run.out.contains(rule), "{input}: {}", run.out);
        let is_person = rule.ends_with("person");
        assert_eq!(run.out.contains("fatca.us_birthplace\n"), is_person, "{input}");
        assert_eq!(run.out.contains("person.data_missing"), is_person, "an error is not asked for its name: {input}");
    }
}

#[test]
fn values_of_a_bare_person_are_shown_where_they_are() {
    let person = r#"{"first_name":"Eva","last_name":"Muster","birth_country":"US"}"#;
    let run = onboardable(&["assess", AS_OF, "--show-values"], person);
    assert!(run.out.contains("Value        \"US\""), "{}", run.out);
}

/// The run ends when the output is closed, although the input goes on.
#[test]
fn a_closed_pipe_ends_a_stream_that_goes_on() {
    for arguments in [vec!["assess", "--jsonl"], vec!["methods", "--jsonl"], vec!["check", "iban", "--jsonl"]] {
        let mut talk = Talk::with(&arguments);
        talk.say("{}\n");
        talk.hear();
        let Talk { mut child, stdin, stdout } = talk;
        drop(stdout);
        let mut stdin = stdin.expect("standard input");
        while stdin.write_all(b"{}\n").is_ok() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{arguments:?}");
        let mut err = String::new();
        child.stderr.take().expect("standard error").read_to_string(&mut err).expect("UTF-8");
        assert_eq!(err, "", "{arguments:?}");
    }
}

/// A consent that is stamped just now is not in the future.
#[test]
#[allow(clippy::disallowed_methods, reason = "a test may know the time")]
fn the_clock_is_not_cut() {
    let mut applicant = clean();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let seconds = i64::try_from(now.as_secs()).expect("a second");
    let now = chrono::DateTime::from_timestamp(seconds, now.subsec_nanos()).expect("an instant");
    applicant["person"]["terms_conditions_signed_at"] = json!(format!("{:?}Z", now.naive_utc()));
    let run = onboardable(&["assess"], applicant.to_string());
    assert!(!run.out.contains("consent.in_future"), "{}", run.out);
}

/// The mark that some editors write is rejected on a line and alone, and the error names it.
#[test]
fn a_byte_order_mark_before_a_value_is_reported() {
    for (arguments, input) in [
        (&["check", "iban"][..], "\u{feff}DE89370400440532013000\n"),
        (&["check", "iban"], "\u{feff}\"DE89370400440532013000\"\n"),
        (&["check", "iban", "--jsonl"], "\u{feff}\"DE89370400440532013000\"\n"),
        (&["check", "name"], "\u{feff}Eva"),
    ] {
        let run = onboardable(arguments, input);
        assert_eq!(run.status, 2, "{arguments:?}");
        assert!(format!("{}{}", run.out, run.err).contains("byte order mark"), "{arguments:?}: {}", run.err);
    }
}
