//! `serve --stdio`, the contract of `docs/co-process.md`: one line in, one line out, whatever the line is and whatever
//! happens to the process.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test that cannot go on has failed, and may know the time"
)]

mod program;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use program::{AS_OF, Talk, answers, clean, edited_rules, file, onboardable, root, start};
use serde_json::{Value, json};

const SERVE: [&str; 2] = ["serve", "--stdio"];
const DAY: &str = "2026-11-21";

/// The answers to some lines, after the process has ended as it should.
#[track_caller]
fn served(arguments: &[&str], input: impl AsRef<[u8]>) -> String {
    let run = onboardable(&[&SERVE[..], arguments].concat(), input);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    run.out
}

/// The only answer to a request.
#[track_caller]
fn asked(request: &Value) -> Value {
    let answers = answers(&served(&[], format!("{request}\n")));
    assert_eq!(answers.len(), 1);
    answers[0].clone()
}

fn applicant(index: u64) -> String {
    if index.is_multiple_of(2) { applicants::applicant(index) } else { applicants::situation(index) }
}

/// The answer of a command with the `id` after its line.
fn with_id(answer: &str, id: &str) -> String {
    let (line, rest) = answer.split_once(',').expect("a line and more");
    format!("{line},\"id\":{id},{rest}")
}

#[test]
fn answers_have_the_bytes_of_the_commands() {
    let of_applicants = |wrap: &dyn Fn(String) -> String| (0..150).map(|index| wrap(applicant(index))).collect();
    let lines: Vec<String> = of_applicants(&|text| text);
    let changes: Vec<String> = (0..50).map(applicants::change).collect();
    let ibans = ["\"DE89370400440532013000\"", "\"DE89 3704\"", "{\"value\":\"x\",\"reference\":\"r\"}", "7"];
    let addresses =
        ["\"Postfach 12\"", "{\"line_1\":\"Hauptstr. 7\",\"country\":\"DE\",\"environment\":\"sandbox\"}"];
    let events = [
        r#"{"method":"bank_plus","status":"pending","event":"SUCCESSFUL_PRE_IDENT","reference":"e-1"}"#,
        r#"{"method":"bank_plus","status":"successful","event":"request"}"#,
        r#"{"failed_transfers":-1}"#,
    ];
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    let all: [(&[&str], &str, Vec<String>); 12] = [
        (&["assess", "--format=jsonl", AS_OF], r#""do":"assess""#, lines.clone()),
        (&["assess", "--format=jsonl", AS_OF, "--lang=de"], r#""do":"assess","lang":"de""#, lines.clone()),
        (
            &["assess", "--format=jsonl", AS_OF, "--gate=sign_up", "--all-rules", "--input-digest"],
            r#""gate":"sign_up","do":"assess","all_rules":true,"input_digest":true"#,
            lines.clone(),
        ),
        (&["methods", "--format=jsonl", AS_OF], r#""do":"methods""#, lines.clone()),
        (
            &["questions", "--format=jsonl", AS_OF, "--gate=sign_up"],
            r#""do":"questions","gate":"sign_up""#,
            lines.clone(),
        ),
        (&["way", "--format=jsonl", AS_OF], r#""do":"way""#, lines),
        (&["check-update", "--jsonl", AS_OF], r#""do":"check-update""#, changes),
        (&["check", "iban", "--jsonl", AS_OF], r#""do":"check","kind":"iban""#, texts(&ibans)),
        (
            &["check", "address", "--jsonl", AS_OF, "--lang=de"],
            r#""lang":"de","do":"check","kind":"address""#,
            texts(&addresses),
        ),
        (&["check", "mobile-number", "--jsonl"], r#""do":"check","kind":"mobile-number""#, texts(&["\"+1 416\""])),
        (&["advance", "--jsonl"], r#""do":"advance""#, texts(&events)),
        (&["advance", "--jsonl", "--lang=de"], r#""do":"advance","lang":"de""#, texts(&events)),
    ];
    for (command, request, inputs) in all {
        let expected = onboardable(command, inputs.join("\n")).out;
        let expected: Vec<String> =
            expected.lines().zip(1..).map(|(answer, id): (_, u32)| with_id(answer, &id.to_string())).collect();
        assert_eq!(expected.len(), inputs.len(), "{command:?}");
        let requests: String = (inputs.iter().zip(1..))
            .map(|(input, id)| format!("{{\"id\":{id},{request},\"as_of\":\"{DAY}\",\"input\":{input}}}\n"))
            .collect();
        let answers = served(&[], requests);
        for (answer, expected) in answers.lines().zip(&expected) {
            // The place of a problem is counted in the line, and an applicant's line is not that of the request.
            if expected.contains("\"error\":") {
                let both = [answer, expected].map(|one| serde_json::from_str::<Value>(one).expect("JSON"));
                assert_eq!(both[0]["error"]["problem"], both[1]["error"]["problem"]);
            } else {
                assert_eq!(answer, expected, "{command:?}");
            }
        }
        assert_eq!(answers.lines().count(), expected.len(), "{command:?}");
    }
    // These commands have no lines: their JSON is the same.
    for index in 0..30 {
        let input: Value = serde_json::from_str(&applicants::situation(index)).expect("JSON");
        let mut answer = asked(&json!({ "do": "may-reactivate", "as_of": DAY, "input": input }));
        answer.as_object_mut().expect("an object").remove("line");
        let command = ["may-reactivate", "--format=json", AS_OF];
        assert_eq!(answer, onboardable(&command, input.to_string()).json());
    }
    for name in ["fatca.us_birthplace", "bank_plus.recovery", "JOINT_ACCOUNT"] {
        let mut answer = asked(&json!({ "do": "explain", "as_of": DAY, "lang": "de", "input": name }));
        answer.as_object_mut().expect("an object").remove("line");
        let command = ["explain", "--format=json", "--lang=de", AS_OF, name];
        assert_eq!(answer, onboardable(&command, "").json());
    }
}

/// Each line with what its answer says is wrong; empty where nothing is. `é` is no UTF-8 in the input, and no personal
/// data are in any answer.
#[test]
fn every_line_has_one_answer_in_order() {
    let long = format!(r#"{{"id":1,"do":"assess","input":{{"person":{{"first_name":"{}"}}}}}}"#, "x".repeat(70_000));
    let longer = format!(r#"{{"id":1,"do":"assess","input":"{}"}}"#, "x".repeat(65_600));
    let deep = format!(r#"{{"id":1,"do":"assess","input":{{"a":{}1{}}}}}"#, "[".repeat(40), "]".repeat(40));
    let lines: &[(&str, &str)] = &[
        (r#"{"id":1,"do":"version"}"#, ""),
        ("", "the line is empty"),
        ("  \t ", "the line is empty"),
        ("\u{feff}{\"do\":\"version\"}", "byte order mark"),
        ("SECRET", "not valid JSON"),
        ("{\"id\":1,\"do\":\"assess\",\"input\":{\"person\":{\"first_name\":\"SECRET\"", "ends too early"),
        (r#"{"id":1,"do":"assess","input":{"person":{"first_name":SECRET}}}"#, "not valid JSON"),
        (r#"{"id":1,"do":"version"} {"id":1,"do":"version"}"#, "not valid JSON"),
        (r#"{"id":1,"do":"assess","input":{"person":{"first_name":"é"}}}"#, "not UTF-8"),
        (r#"[{"id":1,"do":"version"}]"#, "not a JSON object"),
        ("null", "not a JSON object"),
        (r#""SECRET""#, "not a JSON object"),
        ("{}", "`do` is missing"),
        (r#"{"id":1,"do":null}"#, "`do` is missing"),
        (r#"{"id":1,"do":"SECRET"}"#, "`do` is none"),
        (r#"{"id":1,"do":7}"#, "`do` is none"),
        (r#"{"id":1,"do":"version","SECRET":1}"#, "unknown key"),
        (r#"{"id":1,"do":"version","do":"version"}"#, "key twice"),
        (r#"{"id":1,"do":"version","\u0064o":"version"}"#, "key twice"),
        (r#"{"id":1,"id":null,"do":"version"}"#, "key twice"),
        (r#"{"id":1.5,"do":"version"}"#, "`id` is not an id"),
        (r#"{"id":"","do":"version"}"#, "`id` is not an id"),
        (r#"{"id":"M\u00fcller","do":"version"}"#, "`id` is not an id"),
        (r#"{"id":{"SECRET":1},"do":"version"}"#, "`id` is not an id"),
        (r#"{"id":18446744073709551616,"do":"version"}"#, "`id` is not an id"),
        (r#"{"id":1,"do":"version","input":{}}"#, "`input` is not for this `do`"),
        (r#"{"id":1,"do":"assess"}"#, "`input` is missing"),
        (r#"{"id":1,"do":"assess","input":null}"#, "`input` is missing"),
        (r#"{"id":1,"do":"assess","input":[]}"#, "not an object"),
        (r#"{"id":1,"do":"assess","input":"{\"person\":{}}"}"#, "not an object"),
        (r#"{"id":1,"do":"assess","input":{"a":1,"a":"SECRET"}}"#, "twice"),
        (r#"{"id":1,"do":"assess","input":{"a":1e400}}"#, "out of range"),
        (r#"{"id":1,"do":"assess","gate":"SECRET","input":{}}"#, "`gate` is not a gate"),
        (r#"{"id":1,"do":"methods","gate":"sign_up","input":{}}"#, "`gate` is not for this `do`"),
        (r#"{"id":1,"do":"assess","lang":"fr","input":{}}"#, "`lang` is not a language"),
        (r#"{"id":1,"do":"assess","as_of":"yesterday","input":{}}"#, "`as_of` is neither"),
        (r#"{"id":1,"do":"assess","all_rules":"true","input":{}}"#, "`all_rules`"),
        (r#"{"id":1,"do":"way","all_rules":true,"input":{}}"#, "`all_rules` is not for"),
        (r#"{"id":1,"do":"check","input":"SECRET"}"#, "`kind` is missing"),
        (r#"{"id":1,"do":"check","kind":"SECRET","input":"x"}"#, "`kind` is not a kind"),
        (r#"{"id":1,"do":"check-update","input":{}}"#, "no change"),
        (r#"{"id":1,"do":"advance","input":7}"#, "not an object"),
        (r#"{"id":1,"do":"explain","input":{"SECRET":1}}"#, "not a name"),
        (r#"{"id":1,"do":"explain","input":"SECRET"}"#, "no rule, deadline or code"),
        (&long, "longer than 68 KiB"),
        (&longer, "longer than 64 KiB"),
        (&deep, "nested"),
        (r#"{"do":"assess","input":{},"id":"r-1","gate":null,"lang":null,"as_of":null,"kind":null}"#, ""),
        (r#"{"id":-9223372036854775808,"do":"check","kind":"iban","input":"DE89370400440532013000"}"#, ""),
        (r#" { "id" : "a \" b" , "do" : "version" } "#, ""),
    ];
    for end in ["\n", "\r\n"] {
        let input: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
        let input: Vec<u8> = input
            .join(end)
            .chars()
            .flat_map(|one| {
                let mut utf8 = [0; 4];
                if one == 'é' { vec![0xE9] } else { one.encode_utf8(&mut utf8).as_bytes().to_vec() }
            })
            .collect();
        let out = served(&[], input);
        assert!(!out.contains("SECRET") && !out.contains("xxxx"), "{out}");
        let answers = answers(&out);
        assert_eq!(answers.len(), lines.len());
        for (number, (answer, (line, problem))) in (1..).zip(answers.iter().zip(lines)) {
            assert_eq!(answer["line"], number, "{line}: {answer}");
            let error = &answer["error"];
            if problem.is_empty() {
                assert!(error.is_null(), "{line}: {answer}");
            } else {
                assert!(error["problem"].as_str().is_some_and(|text| text.contains(problem)), "{line}: {answer}");
                assert_eq!(error["line"], number);
                assert!(error["column"].is_number() && error["way_out"].is_string(), "{answer}");
            }
        }
        let ids: Vec<&Value> = answers.iter().rev().take(3).map(|answer| &answer["id"]).collect();
        assert_eq!(ids, [&json!("a \" b"), &json!(i64::MIN), &json!("r-1")]);
        // It is repeated where the JSON breaks after it.
        assert_eq!((&answers[6]["id"], &answers[30]["id"]), (&json!(1), &json!(1)));
    }
    assert_eq!(served(&[], ""), "");
    assert_eq!(answers(&served(&[], "\n")).len(), 1);
}

#[test]
fn a_problem_has_its_place_in_the_line() {
    let line = r#"{"id":1,"do":"assess","input":{"person":{"birth_country":"DE","birth_country":"US"}}}"#;
    let twice = line.rfind("birth_country").expect("a key") + "birth_country\"".len();
    let answer = &answers(&served(&[], line))[0];
    assert_eq!(answer["error"]["column"], twice, "{answer}");
    let line = r#"{"do":"assess","input":{"person":?}}"#;
    let answer = &answers(&served(&[], line))[0];
    assert_eq!(answer["error"]["column"], line.find('?').expect("a place") + 1, "{answer}");
}

/// Memory of a process in KiB, as the system counts it.
fn memory(pid: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("the status of a process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("its memory");
    line.trim().trim_end_matches("kB").trim().parse().expect("a number")
}

/// It is answered as soon as it is too long, its rest needs no memory, and the next line has its own answer.
#[test]
#[cfg(target_os = "linux")]
fn a_line_that_never_ends_needs_no_memory() {
    let mut talk = Talk::with(&SERVE);
    talk.say("{\"do\":\"version\"}\n");
    talk.hear();
    let piece = "x".repeat(1 << 20);
    talk.say(&piece);
    assert!(talk.hear()["error"]["problem"].as_str().is_some_and(|text| text.contains("longer than 68 KiB")));
    (0..16).for_each(|_| talk.say(&piece));
    let before = memory(talk.child.id());
    (0..240).for_each(|_| talk.say(&piece));
    let grown = memory(talk.child.id()) - before;
    assert!(grown < 8 << 10, "{grown} KiB more after 240 MiB");
    talk.say("\n{\"id\":3,\"do\":\"version\"}\n");
    let next = talk.hear();
    assert_eq!((&next["line"], &next["id"]), (&json!(3), &json!(3)));
    // Its last line may be such a line.
    talk.say(&piece);
    assert_eq!(talk.hear()["line"], 4);
    assert_eq!(talk.end(), Some(0));
}

/// A caller that waits for each answer before it asks again would otherwise wait for ever.
#[test]
fn an_answer_comes_before_the_next_request() {
    let mut talk = Talk::with(&SERVE);
    for id in 1..=5 {
        talk.say(&format!("{{\"id\":{id},\"do\":\"ass"));
        talk.say("ess\",\"input\":{}}\n");
        assert_eq!(talk.hear()["id"], id);
        talk.say("\n");
        assert_eq!(talk.hear()["line"], 2 * id);
    }
    assert_eq!(talk.end(), Some(0), "whatever the answers were");
}

fn now() -> DateTime<Utc> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    DateTime::from_timestamp(i64::try_from(now.as_secs()).expect("a second"), now.subsec_nanos()).expect("an instant")
}

/// A process that lives for days does not answer as of the day of its start, and neither do the commands that are asked
/// line by line.
#[test]
fn without_a_stated_instant_each_answer_is_as_of_its_own() {
    let request = |command: &str| format!("{{\"do\":\"{command}\",\"input\":{{}}}}\n");
    let bare = || "{}\n".to_owned();
    for (arguments, line) in [
        (&SERVE[..], request("assess")),
        (&SERVE, request("methods")),
        (&SERVE, request("questions")),
        (&SERVE, request("way")),
        (&SERVE, request("may-reactivate")),
        (&["assess", "--jsonl"], bare()),
        (&["methods", "--jsonl"], bare()),
        (&["questions", "--jsonl"], bare()),
        (&["way", "--jsonl"], bare()),
    ] {
        let mut talk = Talk::with(arguments);
        for _ in 0..2 {
            thread::sleep(Duration::from_millis(20));
            let before = now();
            talk.say(&line);
            let answer = talk.hear();
            let as_of: DateTime<Utc> = answer["as_of"].as_str().expect("an instant").parse().expect("an instant");
            assert!(before <= as_of && as_of <= now(), "{arguments:?} {line}: {answer}");
        }
    }
}

#[test]
fn a_stated_instant_is_kept() {
    let as_of = |arguments: &[&str], request: &Value| {
        let answer = &answers(&served(arguments, request.to_string()))[0];
        assert!(answer["error"].is_null(), "{answer}");
        (answer["as_of"].clone(), answer["as_of_by"].clone(), answer["decision"].clone())
    };
    let mut applicant = clean();
    let request = |applicant: &Value, as_of: &str| json!({ "do": "assess", "as_of": as_of, "input": applicant });
    let day = json!("2026-11-21T00:00:00Z");
    let proceed = (day.clone(), json!("caller"), json!("proceed"));
    assert_eq!(as_of(&[], &request(&applicant, DAY)), proceed);
    assert_eq!(as_of(&["--branch=DE", "--pin"], &request(&applicant, DAY)), proceed);
    let instant = as_of(&[], &request(&applicant, "2026-11-21T09:30:00Z"));
    assert_eq!(instant.0, "2026-11-21T09:30:00Z");
    // An applicant's own takes precedence, unless the caller pins.
    applicant["as_of"] = json!("2026-11-22");
    let own = as_of(&[], &request(&applicant, DAY));
    assert_eq!((own.0, own.1), (json!("2026-11-22T00:00:00Z"), json!("application")));
    let pinned = as_of(&["--pin"], &request(&applicant, DAY));
    assert_eq!((pinned.0, pinned.1, pinned.2), (day, json!("caller"), json!("hold")));
    let path = file("as_of.json", r#"{"branch":"DE","as_of":"2026-11-21"}"#);
    let frozen = onboardable(&["serve", "--stdio", "--context", &path], "");
    assert_eq!((frozen.status, frozen.out.as_str()), (2, ""));
    assert!(frozen.err.contains("state it in each request"), "{}", frozen.err);
}

#[test]
fn options_hold_for_all_requests() {
    let request = json!({ "do": "assess", "as_of": DAY, "input": { "person": {} } }).to_string();
    let ours = &answers(&served(&["--branch", "FR", "--lang", "de"], &request))[0];
    assert_eq!(ours["branch"], "FR");
    assert!(ours["findings"].to_string().contains("Geben Sie"), "{ours}");
    let other = edited_rules("serve", "device.toml", "value = 5,", "value = 6,");
    let digest = |arguments: &[&str]| {
        let run = onboardable(&[arguments, &SERVE].concat(), "{\"do\":\"version\"}");
        answers(&run.out)[0]["rulebook"]["digest"].clone()
    };
    assert!(digest(&[]).is_string());
    assert_ne!(digest(&[]), digest(&["--rules", &other]));
    for bad in
        [&["serve"][..], &["serve", "--stdio", "--branch", "Germany"], &["--rules", "no/such", "serve", "--stdio"]]
    {
        let run = onboardable(bad, "{\"do\":\"version\"}\n");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{bad:?}");
    }
}

/// The parent has gone, whether it wrote on or not.
#[test]
fn closed_pipes_end_it_quietly() {
    let mut talk = Talk::with(&SERVE);
    talk.say("{\"do\":\"version\"}\n");
    talk.hear();
    let Talk { mut child, stdin, stdout } = talk;
    drop(stdout);
    let mut stdin = stdin.expect("standard input");
    while stdin.write_all(b"{\"do\":\"version\"}\n").is_ok() {
        thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let mut err = String::new();
    child.stderr.take().expect("standard error").read_to_string(&mut err).expect("UTF-8");
    assert_eq!(err, "");
}

/// A caller as the contract describes it: it keeps every request until its answer has arrived whole.
struct Caller {
    requests: Vec<String>,
    /// By request, in the order of sending.
    answers: BTreeMap<usize, String>,
    processes: usize,
}

impl Caller {
    /// Asks everything, and kills the process after so many answers of it; `None` lets it live.
    fn ask(requests: Vec<String>, kills: impl IntoIterator<Item = Option<usize>>) -> Self {
        let mut caller = Self { requests, answers: BTreeMap::new(), processes: 0 };
        for kill_after in kills {
            caller.one_process(kill_after);
        }
        caller
    }

    fn one_process(&mut self, kill_after: Option<usize>) {
        let open: Vec<usize> = (0..self.requests.len()).filter(|one| !self.answers.contains_key(one)).collect();
        let text: String = open.iter().map(|&one| format!("{}\n", self.requests[one])).collect();
        self.processes += 1;
        let mut child = start(&SERVE);
        let (mut stdin, stdout) = (child.stdin.take().expect("input"), child.stdout.take().expect("output"));
        // Beside the reading, and it ends early where the process does.
        let writer = thread::spawn(move || drop(stdin.write_all(text.as_bytes())));
        let (sender, arrived) = mpsc::channel();
        let reader = thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            loop {
                let mut line = String::new();
                let read = stdout.read_line(&mut line).unwrap_or_default();
                // What has no line end is cut off.
                if read == 0 || !line.ends_with('\n') || sender.send(line).is_err() {
                    break;
                }
            }
        });
        for (count, (line, request)) in arrived.iter().zip(&open).enumerate() {
            assert!(line.starts_with(&format!("{{\"line\":{},\"id\":{request},", count + 1)), "{line}");
            assert!(self.answers.insert(*request, line).is_none(), "answered twice: {request}");
            if kill_after == Some(count + 1) {
                // SIGKILL, in the middle of whatever it does.
                child.kill().expect("a signal");
            }
        }
        writer.join().expect("it writes");
        reader.join().expect("it reads");
        child.wait().expect("it ends");
    }
}

#[test]
fn a_process_that_is_killed_loses_no_line() {
    const LINES: u64 = 2_000;

    let inputs: Vec<String> = (0..LINES).map(applicant).collect();
    let expected = onboardable(&["assess", AS_OF, "--format", "jsonl"], inputs.join("\n")).out;
    let requests: Vec<String> = (0..LINES)
        .zip(&inputs)
        .map(|(id, input)| format!("{{\"id\":{id},\"do\":\"assess\",\"as_of\":\"{DAY}\",\"input\":{input}}}"))
        .collect();
    let kills = [1, 63, 511, 200, 2].map(Some).into_iter().chain([None]);
    let caller = Caller::ask(requests, kills);
    assert_eq!((caller.processes, caller.answers.len()), (6, 2_000));
    for ((id, answer), expected) in caller.answers.iter().zip(expected.lines()) {
        // The line counts from the start of its process; everything after the id is the answer of the command.
        let (_, answer) = answer.split_once(&format!("\"id\":{id},")).expect("an id");
        let (_, expected) = expected.split_once(',').expect("a line");
        assert_eq!(answer.trim_end(), expected);
    }
}

fn schema(name: &str) -> Value {
    onboardable(&["schema", name], "").json()
}

fn misfit(schema: &Value, value: &Value) -> Option<String> {
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    let name = schema["$id"].as_str().expect("a name");
    compiler.add_resource(name, schema.clone()).expect("a schema");
    let index = compiler.compile(name, &mut schemas).expect("a schema that can be read");
    schemas.validate(value, index).err().map(|error| error.to_string())
}

#[test]
fn requests_and_answers_fit_their_schemas() {
    let schemas = ["request", "version", "error"].map(|name| (name, schema(name)));
    let [(_, request), ..] = &schemas;
    for (good, bad) in [
        (json!({ "do": "version" }), json!({})),
        (json!({ "do": "version", "id": null }), json!({ "do": "version", "id": 1.5 })),
        (json!({ "do": "version", "id": "a b" }), json!({ "do": "version", "id": "M\u{fc}ller" })),
        (json!({ "do": "assess", "input": {}, "gate": "sign_up" }), json!({ "do": "assess", "gate": "signup" })),
        (json!({ "do": "check", "kind": "tin", "input": {} }), json!({ "do": "check", "kind": "vat" })),
        (json!({ "do": "way", "lang": "de", "as_of": null, "input": {} }), json!({ "do": "way", "asof": DAY })),
        (json!({ "do": "may-reactivate", "input": {} }), json!({ "do": "may_reactivate" })),
    ] {
        assert_eq!(misfit(request, &good), None);
        assert!(misfit(request, &bad).is_some(), "{bad}");
        assert!(asked(&good)["error"].is_null(), "{good}");
        assert!(asked(&bad)["error"].is_object(), "{bad}");
    }
    for (name, request) in
        [("version", json!({ "id": 1, "do": "version" })), ("error", json!({ "id": 1, "do": "assess" }))]
    {
        let (_, schema) = schemas.iter().find(|(known, _)| *known == name).expect("a schema");
        assert_eq!(misfit(schema, &asked(&request)), None);
        assert!(misfit(schema, &json!({ "line": 1 })).is_some());
    }
}

/// What the contract shows is what the program does.
#[test]
fn the_contract_is_true() {
    let contract = fs::read_to_string(root().join("docs/co-process.md")).expect("the contract");
    let request = schema("request");
    let named = |key: &str| request["properties"][key]["enum"].as_array().expect("names").clone();
    for asked in named("do") {
        assert!(contract.contains(&format!("\n| `{}` | ", asked.as_str().expect("a name"))), "{asked}");
    }
    for key in request["properties"].as_object().expect("keys").keys() {
        assert!(contract.contains(&format!("`{key}`")), "{key}");
    }
    let error = contract.split("```json\n").nth(1).and_then(|rest| rest.split("\n```").next()).expect("an example");
    let bad = r#"{"id":7,"do":"assess","gate":"signup","input":{}}"#;
    assert_eq!(served(&[], format!("\n\n\n{bad}\n")).lines().last(), Some(error));
    // The three requests of its first example.
    let example = contract.split("printf '%s\\n' ").nth(1).and_then(|rest| rest.split(" |\n").next());
    let requests: Vec<&str> = example.expect("an example").split('\'').filter(|part| part.starts_with('{')).collect();
    let shown = contract.split("cut -c1-96\n").nth(1).expect("answers").lines().take(3);
    let out = served(&[], requests.join("\n"));
    assert_eq!((requests.len(), out.lines().count()), (3, 3));
    for (shown, answer) in shown.zip(out.lines()) {
        // Digests and clocks differ from day to day.
        let end = shown.find("\"as_of\"").or_else(|| shown.find(",\"rulebook\"")).unwrap_or(shown.len());
        assert_eq!(&shown[..end], &answer[..end]);
    }
}
