//! The binary as its users meet it: what it prints, where, and with which exit status.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::Stdio;

use program::{AS_OF, Run, edited_rules, file, folder, onboardable, output, program, root, start};

const US_BORN: &str = r#"{"person":{"birth_country":"US"}}"#;

/// The clean applicant on one line.
fn clean() -> String {
    program::clean().to_string()
}

fn assess(more: &[&str], input: &str) -> Run {
    onboardable(&[&["assess", AS_OF], more].concat(), input)
}

#[test]
fn the_exit_status_shows_the_worst_light() {
    let (clean, hold, deny) = (clean(), "{}", US_BORN);
    for (input, expected) in [
        (clean.clone(), 0),
        (hold.to_owned(), 1),
        (deny.to_owned(), 1),
        (format!("{clean}\n{deny}\n{clean}\n"), 1),
        (format!("{clean}\n{clean}\n"), 0),
        (format!("[{clean},{clean}]"), 0),
        (format!("[{clean},{hold}]"), 1),
        (format!("{clean}\nnot json\n{clean}\n"), 2),
        (String::new(), 2),
        ("\n \n".to_owned(), 2),
        ("[]".to_owned(), 2),
        ("7".to_owned(), 2),
    ] {
        let run = assess(&[], &input);
        assert_eq!(run.status, expected, "{input}\n{}{}", run.out, run.err);
    }
}

#[test]
fn one_applicant_is_one_answer_in_every_format() {
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(US_BORN).expect("JSON"))
        .expect("JSON");
    for input in [US_BORN, &pretty, &pretty.replace('\n', "\r\n")] {
        let json: serde_json::Value =
            serde_json::from_str(&assess(&["--format", "json"], input).out).expect("one object");
        assert_eq!(json["decision"], "deny");
        let line = assess(&["--format", "jsonl"], input).out;
        assert_eq!(line.lines().count(), 1);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&line).expect("JSON"), json);
        assert!(assess(&[], input).out.starts_with("May the account be opened? No\n"));
        assert!(assess(&["--format", "markdown"], input).out.starts_with("# May the account be opened? No\n"));
        assert!(assess(&["--lang", "de"], input).out.starts_with("Darf das Konto eröffnet werden?"));
    }
}

#[test]
fn several_applicants_keep_their_order() {
    let clean = clean();
    let lines = format!("{clean}\n\n{US_BORN}\r\n{{}}");
    let list = format!("[{clean},\n\n{US_BORN},{{}}]");
    for input in [&lines, &list] {
        let lines = assess(&["--format", "jsonl"], input).out;
        let decisions: Vec<String> = lines
            .lines()
            .map(|line| {
                let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
                json["decision"].as_str().expect("a decision").to_owned()
            })
            .collect();
        assert_eq!(decisions, ["proceed", "deny", "hold"]);
        let json: Vec<serde_json::Value> =
            serde_json::from_str(&assess(&["--format", "json"], input).out).expect("a list");
        assert_eq!(json.len(), 3);
    }
    let text = assess(&[], &lines).out;
    let headings: Vec<_> = text.lines().filter(|line| line.starts_with("== ")).collect();
    assert_eq!(
        headings,
        ["== standard input, line 1 ==", "== standard input, line 3 ==", "== standard input, line 4 =="]
    );
    assert!(text.ends_with("Summary\n  1  Yes\n  1  Not yet\n  1  No\n"), "{text}");
    assert!(assess(&[], &list).out.contains("== standard input, entry 2, line 3 =="));
    let markdown = assess(&["--format", "markdown"], &lines).out;
    assert!(markdown.starts_with("# standard input, line 1\n\n## May the account be opened? Yes\n"), "{markdown}");
    let first = file("first.json", &clean);
    let second = file("second.json", US_BORN);
    let run = assess(&[&first, &second], "");
    assert!(run.out.contains("second.json, line 1 =="), "{}", run.out);
    let json: Vec<serde_json::Value> =
        serde_json::from_str(&assess(&["--format", "json", &first, &second], "").out).expect("a list");
    assert_eq!(json.len(), 2);
}

#[test]
fn order_holds_over_many_chunks() {
    let clean = clean();
    let count = 3_000;
    // The year shows which record an answer belongs to.
    let record = |index: usize| {
        let mut json: serde_json::Value = serde_json::from_str(&clean).expect("JSON");
        json["as_of"] = format!("{}-03-01", 2022 + index % 100).into();
        json.to_string()
    };
    let mut input = String::new();
    for index in 0..count {
        input.push_str(&record(index));
        input.push('\n');
    }
    let path = file("many.ndjson", &input);
    let lines = assess(&["--format", "jsonl", &path], "").out;
    assert_eq!(lines.lines().count(), count);
    for (index, line) in lines.lines().enumerate() {
        assert!(line.contains(&format!("\"as_of\":\"{}-03-01T", 2022 + index % 100)), "{index}: {line}");
    }
}

#[test]
fn what_cannot_be_read_is_reported_with_its_place_and_a_way_out() {
    let canary = "ZZCANARY-7f3a";
    let broken =
        format!("{{}}\n{{\"{canary}\": \"{canary}\"\n{{\"a\":\"{canary}\",\"a\":1}}\n[\"{canary}\"]\n{{}}\n");
    let path = file("broken.ndjson", &broken);
    let run = assess(&["--format", "jsonl", &path], "");
    assert_eq!(run.status, 2);
    let answers: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 5, "every record has an answer");
    for (answer, line) in answers.iter().zip(1..) {
        assert_eq!(answer["line"], line, "{answer}");
        assert_eq!(answer["error"]["line"].is_number(), (2..5).contains(&line), "{answer}");
    }
    assert!(!run.out.contains(canary), "{}", run.out);
    let places: Vec<_> = run.err.lines().map(|line| line.strip_prefix(path.as_str()).expect("the file")).collect();
    assert_eq!(places.len(), 3, "{}", run.err);
    for (place, line) in places.iter().zip([2, 3, 4]) {
        assert!(place.starts_with(&format!(":{line}: ")), "{place}");
        assert!(place.contains("; "), "a way out: {place}");
    }
    assert!(!run.err.contains(canary), "{}", run.err);
}

#[test]
fn bad_files_are_one_line_and_status_2() {
    for (path, expected) in [
        (file("bom.json", "\u{feff}{}"), "byte order mark"),
        (file("bom-list.json", "\u{feff}[{}]"), "byte order mark"),
        (file("latin1.json", b"{\"person\":{\"first_name\":\"J\xf6rg\"}}"), "not UTF-8"),
        (file("utf16.json", b"\xff\xfe{\x00}\x00"), "not UTF-8"),
        (file("latin1-list.json", b"[{\"person\":{\"first_name\":\"J\xf6rg\"}}]"), "not UTF-8"),
        (file("deep.json", "[".repeat(500_000)), "not valid JSON"),
        (file("deep-object.json", "{\"a\":".repeat(10_000)), "nested"),
        (file("long.json", format!("{{\"a\":\"{}\"}}", "x".repeat(70_000))), "longer than 64 KiB"),
        (file("long-pretty.json", format!("{{\n\"a\":\"{}\"\n}}", "x".repeat(70_000))), "longer than 64 KiB"),
        (file("nan.json", "{\"a\":NaN}"), "not valid JSON"),
        (file("huge-number.json", "{\"a\":1e400}"), "out of range"),
        (file("surrogate.json", "{\"a\":\"\\ud800\"}"), "not a Unicode character"),
    ] {
        let run = assess(&["--format", "jsonl", &path], "");
        assert_eq!(run.status, 2, "{path}");
        assert_eq!(run.err.lines().count(), 1, "{path}: {}", run.err);
        assert!(run.err.contains(expected), "{path}: {}", run.err);
        let answer: serde_json::Value = serde_json::from_str(&run.out).expect("one answer");
        assert!(
            answer["error"]["problem"].as_str().is_some_and(|problem| problem.contains(expected)),
            "{path}: {answer}"
        );
    }
    for (path, expected) in [
        ("no/such/file.json".to_owned(), "no such file"),
        (folder("folder").to_string_lossy().into_owned(), "this is a folder"),
        (file("empty.json", ""), "the input is empty"),
        (file("empty-list.json", "[]"), "the list is empty"),
    ] {
        let run = assess(&["--format", "jsonl", &path], "");
        assert_eq!((run.status, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{path}");
        assert!(run.err.contains(expected), "{path}: {}", run.err);
    }
    let clean = file("still-assessed.json", clean());
    let run = assess(&["--format", "jsonl", "no/such/file.json", &clean], "");
    assert_eq!((run.status, run.out.lines().count()), (2, 1), "one bad file hides no other");
}

#[test]
fn a_line_without_end_is_not_waited_for() {
    let mut child = program(&["assess"]).stdout(Stdio::null()).spawn().expect("the binary starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let block = vec![b'x'; 1 << 20];
    while stdin.write_all(&block).is_ok() {}
    assert_eq!(child.wait().expect("it ends").code(), Some(2));
    let mut err = String::new();
    child.stderr.take().expect("standard error").read_to_string(&mut err).expect("UTF-8");
    assert!(err.contains("the line is longer than 16 MiB"), "{err}");
}

#[test]
fn a_closed_pipe_ends_the_run_quietly() {
    let path = file("pipe.ndjson", format!("{US_BORN_WITH_CHANGE}\n"));
    let records = records_of(&path, "pipe-commands.jsonl");
    for arguments in commands(&path, &records) {
        let (status, err) = with_closed_output(&arguments);
        assert_eq!((status, err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

/// Records and a page that end too early are not quiet.
#[test]
fn a_closed_pipe_is_reported_where_records_or_a_page_are_missed() {
    let path = file("pipe-beside.ndjson", format!("{US_BORN}\n"));
    let (records, page) = (file("pipe-records.jsonl", String::new()), file("pipe-page.html", String::new()));
    for beside in [["--record", &records], ["--summary", &page]] {
        for format in ["jsonl", "csv", "xlsx"] {
            let arguments = [&["assess", "--format", format, &path][..], &beside].concat();
            let (status, err) = with_closed_output(&arguments);
            assert_eq!(status, Some(2), "{arguments:?}");
            assert!(err.contains("the output was closed before the end"), "{arguments:?}: {err}");
            fs::write(&records, "").expect("a file");
        }
    }
    let (status, err) = with_closed_output(&["methods", "--summary", &page, &path]);
    assert_eq!(status, Some(2));
    assert!(err.contains("the output was closed before the end"), "{err}");
}

/// The records of applicants, in a new file.
fn records_of(applicants: &str, name: &str) -> String {
    let records = file(name, "");
    let run = onboardable(&["assess", AS_OF, "--record", &records, applicants], "");
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    records
}

/// What `check-update` reads, too.
const US_BORN_WITH_CHANGE: &str = r#"{"person":{"birth_country":"US"},"change":{"email":"a@example.org"}}"#;

/// What the commands read that name no file.
fn an_iban() -> fs::File {
    let path = file("iban.txt", "DE89370400440532013000\n");
    fs::File::open(path).expect("a file")
}

/// One call of every command that prints.
fn commands<'a>(applicants: &'a str, records: &'a str) -> Vec<Vec<&'a str>> {
    vec![
        vec!["--help"],
        vec!["--version"],
        vec!["assess", "--help"],
        vec!["assess", applicants],
        vec!["assess", "--format", "csv", applicants],
        vec!["assess", "--format", "xlsx", applicants],
        vec!["assess", "--format", "html", applicants],
        vec!["methods", applicants],
        vec!["questions", applicants],
        vec!["way", applicants],
        vec!["due", applicants],
        vec!["due", "--format", "ics", applicants],
        vec!["work", applicants],
        vec!["rules"],
        vec!["rules", "--format", "html"],
        vec!["explain", "fatca.us_birthplace"],
        vec!["advance", "bank_plus", "pending", "SUCCESSFUL_PRE_IDENT"],
        vec!["schema", "assessment"],
        vec!["assess", "--format", "markdown", applicants],
        vec!["assess", "--format", "jsonl", applicants],
        vec!["check", "iban"],
        vec!["check", "iban", "--jsonl"],
        vec!["check-update", applicants],
        vec!["advance", "--jsonl"],
        vec!["may-reactivate", applicants],
        vec!["compare", applicants, "--to", "2026-11-21"],
        vec!["compare", applicants, "--to", "2026-11-21", "--format", "html"],
        vec!["sources"],
        vec!["sources", "--format", "csv"],
        vec!["verify", records],
        vec!["replay", records, "--application", applicants],
        vec!["sample", records, "--seed", "1"],
        vec!["sample", records, "--seed", "1", "--format", "csv"],
    ]
}

/// Whoever reads the error, bad usage is no green answer.
#[test]
fn bad_usage_is_no_success_where_standard_error_is_closed() {
    for arguments in USAGE_ERRORS {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = program(arguments).stdin(Stdio::null()).stderr(writer).output().expect("the binary starts");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

const USAGE_ERRORS: &[&[&str]] = &[
    &[],
    &["frobnicate"],
    &["assess", "--bad"],
    &["assess", "--gate"],
    &["assess", "--gate", "x"],
    &["check"],
    &["check", "x"],
    &["check", "iban", "x"],
    &["explain", "a", "b"],
    &["assess", "no/such/file.json"],
    &["schema", "x"],
];

fn with_closed_output(arguments: &[&str]) -> (Option<i32>, String) {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let output = program(arguments).stdin(an_iban()).stdout(writer).output().expect("the binary starts");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let path = file("full.ndjson", format!("{US_BORN_WITH_CHANGE}\n"));
    let records = records_of(&path, "full-commands.jsonl");
    for arguments in commands(&path, &records) {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let output = program(&arguments).stdin(an_iban()).stdout(full).output().expect("the binary starts");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.contains("the disk is full"), "{arguments:?}: {err}");
    }
}

#[cfg(debug_assertions)]
#[test]
fn a_bug_shows_nothing_of_the_input() {
    let run = onboardable(&["panic"], b"ZZCANARY-7f3a");
    assert_eq!(run.status, 3);
    assert!(!run.err.contains("ZZCANARY") && run.err.lines().count() == 1, "{}", run.err);
}

#[test]
fn values_are_shown_only_when_asked_for_and_are_harmless() {
    let input = "{\"person\":{\"birth_country\":\"\\u001b[2J\u{202e}ZZCANARY\",\"nationality\":{\"x\":\"ZZ\u{2028}CANARY\"},\
                 \"first_name\":\"A\\n2026-01-01 OK ZZCANARY\"}}";
    for format in ["text", "json", "jsonl", "markdown", "html"] {
        let run = assess(&["--format", format], input);
        assert!(!run.out.contains("CANARY") && !run.err.contains("CANARY"), "{format}");
        let run = assess(&["--format", format, "--show-values"], input);
        assert!(run.out.contains("CANARY"), "{format}");
        assert_eq!(strange(&run.out), None, "{format}");
    }
    // Cells have text without the quotes of JSON. Rows of CSV end with CRLF.
    for per in ["finding", "applicant"] {
        for format in ["csv", "xlsx"] {
            let cells = |more: &[&str]| {
                let arguments = [&["assess", AS_OF, "--format", format, "--per", per][..], more].concat();
                let bytes = output(&arguments, input.as_bytes()).stdout;
                let text = if format == "xlsx" { unzipped(bytes) } else { String::from_utf8(bytes).expect("UTF-8") };
                text.replace("\r\n", "\n")
            };
            assert!(!cells(&[]).contains("CANARY"), "{format}");
            let shown = cells(&["--show-values"]);
            // A row for an applicant has no values.
            assert_eq!(shown.contains("CANARY"), per == "finding", "{format}");
            assert_eq!(strange(&shown), None, "{format}");
            // A workbook writes a control character so.
            assert!(!shown.contains("_x00"), "{format}");
        }
    }
}

/// What could move the cursor or reorder the text.
fn strange(text: &str) -> Option<char> {
    text.chars().find(|c| (c.is_control() && *c != '\n') || "\u{202e}\u{2028}".contains(*c))
}

/// The files in a workbook.
fn unzipped(bytes: Vec<u8>) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let mut text = String::new();
    for index in 0..zip.len() {
        zip.by_index(index).expect("a part").read_to_string(&mut text).expect("XML");
    }
    text
}

#[test]
fn personal_data_is_no_argument() {
    let run = onboardable(&["check", "iban", "DE89370400440532013000"], b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("standard input") && !run.err.contains("DE89"), "{}", run.err);
}

/// An error does not repeat an argument: it may be personal data by mistake. What is wrong is still said.
#[test]
fn no_error_repeats_an_argument() {
    let json = r#"{"person": {"email": "ZZCANARY@example.org"}}"#;
    let list = format!(" [{json}]");
    let folder = folder("repeats").to_string_lossy().into_owned();
    let page = format!("{folder}/page.html");
    for value in ["ZZCANARY", "Erika ZZCANARY", json, &list] {
        for (arguments, expected) in [
            (&[value][..], "unrecognized subcommand"),
            (&["asess", value], "a similar subcommand exists: 'assess'"),
            (&["check", value], "[possible values: name, iban, mobile-number,"),
            (&["check", "iban", value], "standard input"),
            (&["assess", value], "there is no such file"),
            (&["assess", "--summary", &page, value], "there is no such file"),
            (&["methods", "--summary", &page, value], "there is no such file"),
            (&["assess", "--csv", value], "there is no such file"),
            (&["assess", "--gate", value], "[possible values: sign_up,"),
            (&["assess", "--as-of", value], "give a day such as"),
            (&["assess", "--branch", value], "give a country such as"),
            (&["assess", "--due", value], "give a whole number"),
            (&["assess", "--context", value], "there is no such file"),
            (&["assess", "--mapping", value], "there is no such file"),
            (&["compare", "--from", value], "there is no such day, folder or file"),
            (&["may-reactivate", value], "there is no such file"),
            (&["check-update", value], "there is no such file"),
            (&["check-update", "a.json", value], "unexpected argument"),
            (&["advance", value, value, value], "method"),
            (&["explain", value], "there is no rule"),
            (&["explain", value, value], "unexpected argument"),
            (&["schema", value], "the names are"),
            (&["sources", value], "unrecognized subcommand"),
            (&["sources", "record", ".", "--checked", value], "a day is written"),
            (&["verify", value], "there is no such file"),
            (&["verify", "records.jsonl", "--head", value], "give the digest"),
            (&["sample", value, "--seed=1"], "there is no such file"),
            (&["sample", "records.jsonl", "--seed", value], "give a whole number"),
            (&["replay", value, "--application", "a.json"], "there is no such file"),
        ] {
            let run = onboardable(arguments, "");
            assert_eq!(run.status, 2, "{arguments:?}: {}", run.err);
            assert!(run.err.contains(expected), "{arguments:?}: {}", run.err);
            assert!(!run.err.contains("CANARY") && !run.out.contains("CANARY"), "{arguments:?}: {}", run.err);
        }
        assert!(!fs::read_to_string(&page).expect("a page").contains("CANARY"));
    }
    // A path is named.
    for path in ["no/such/file", "gone.json", "../gone"] {
        assert!(onboardable(&["assess", path], "").err.contains(&format!("{path}: there is no such file")));
    }
}

/// The names of files become arguments where a shell puts them there.
#[test]
fn no_argument_reaches_the_terminal_as_it_is() {
    const HOSTILE: &str = "\u{1b}]0;x\u{7}Er\u{202e}\n\u{9b}OK";
    let option = format!("--{HOSTILE}");
    let path = format!("./{HOSTILE}");
    for arguments in [
        &[HOSTILE][..],
        &[&option],
        &["assess", HOSTILE],
        &["assess", &path],
        &["assess", &option],
        &["assess", "--gate", HOSTILE],
        &["check", HOSTILE],
        &["verify", &path],
        &["--rules", HOSTILE, "rules"],
        &["compare", "--to", &path],
    ] {
        let run = onboardable(arguments, "");
        assert_eq!(run.status, 2, "{arguments:?}");
        assert_eq!(strange(&run.err), None, "{arguments:?}");
        assert!(!run.err.contains("\nOK"), "{arguments:?}: {}", run.err);
    }
    let run = onboardable(&["assess", &option], "");
    assert!(run.err.contains("'--<U+001B>]0;x<U+0007>Er<U+202E><U+000A><U+009B>OK'"), "{}", run.err);
    #[cfg(unix)]
    {
        let mut command = program(&["assess", "--help"]);
        let output = std::os::unix::process::CommandExt::arg0(&mut command, HOSTILE).output().expect("it starts");
        assert_eq!(strange(&Run::from(output).out), None);
    }
}

#[test]
fn an_as_of_of_its_own_takes_precedence_over_the_option() {
    let run = assess(&["--format", "jsonl"], "{\"as_of\":\"2025-02-03\"}");
    assert!(run.out.contains("\"as_of\":\"2025-02-03T00:00:00Z\""));
    for bad in ["2026-13-01", "tomorrow", "2026-11-21T00:00:00+02:00", ""] {
        assert_eq!(onboardable(&["assess", "--as-of", bad], b"{}").status, 2, "{bad}");
    }
}

#[test]
fn gates_are_evaluated_up_to_the_one_asked_for() {
    let run = assess(&["--gate", "sign_up", "--format", "json"], US_BORN);
    let json = run.json();
    assert_eq!(json["gate"], "sign_up");
    assert_eq!(json["checklist"], serde_json::json!([]));
    assert_eq!(onboardable(&["assess", "--gate", "opening"], b"{}").status, 2);
}

#[test]
fn check_answers_line_by_line() {
    let input = "\"+4915112345678\"\nnot json\n\n{\"value\":\"+14165550123\"}\n\"+49";
    let run = onboardable(&["check", "mobile-number", "--jsonl", "--as-of", "2026-11-21"], input);
    let answers: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0]["e164"], "+4915112345678");
    assert_eq!(answers[0]["light"], "green");
    for (index, answer) in answers.iter().enumerate() {
        assert_eq!(answer["line"], index + 1);
        assert_eq!(answer["error"]["problem"].is_string(), matches!(index, 1 | 2 | 4), "{answer}");
    }
    assert_eq!(answers[3]["calling_code"], 1);
    assert_eq!(run.status, 2);
    assert!(!run.out.contains("not json"));
}

#[test]
fn check_answers_before_the_input_ends() {
    let mut child = start(&["check", "address", "--jsonl"]);
    let mut stdin = child.stdin.take().expect("standard input");
    let mut stdout = child.stdout.take().expect("standard output");
    for _ in 0..3 {
        stdin.write_all(b"{\"line_1\":\"Postfach 12\"}\n").expect("it reads");
        let mut answer = [0; 4096];
        let length = stdout.read(&mut answer).expect("it answers");
        assert!(answer[..length].ends_with(b"\n"));
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}

#[test]
fn check_takes_plain_text_and_json() {
    for input in ["+4915112345678", "+4915112345678\r\n", "\"+4915112345678\"\n", "{\"value\":\"+4915112345678\"}"] {
        let run = onboardable(&["check", "mobile-number", "--as-of", "2026-11-21"], input);
        assert_eq!(run.status, 0, "{input}: {}{}", run.out, run.err);
    }
    for (kind, input) in [
        ("mobile-number", ""),
        ("mobile-number", "a\nb"),
        ("address", "Postfach 12"),
        ("proof-of-address", "2026-01-01"),
        ("nonsense", "x"),
        ("name", "{"),
    ] {
        let run = onboardable(&["check", kind], input);
        assert_eq!(run.status, 2, "{kind} {input:?}: {}", run.out);
        assert_eq!(run.out, "");
    }
}

#[test]
fn check_update_checks_a_change() {
    let change = r#"{"person": {"employment_status": "EMPLOYED"}, "change": {"employment_status": "FREELANCER"}}"#;
    let path = file("change.json", change);
    let run = onboardable(&["check-update", AS_OF, &path], b"");
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let report = run.json();
    assert_eq!(report["light"], "yellow");
    assert_eq!(report["findings"][0]["rule"], "update.own_business_without_industry");

    let run = onboardable(&["check-update"], br#"{"change": {"email": "a@example.org"}}"#);
    assert_eq!(run.status, 0, "{}", run.out);
    for no_change in [r#"{"changes": {"email": "a@example.org"}}"#, "[]", "", "{"] {
        let run = onboardable(&["check-update"], no_change);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{no_change}");
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    }
}

#[test]
fn check_update_answers_line_by_line() {
    let lines = concat!(
        r#"{"person": {"email": null}, "change": {"email": "a@example.org"}}"#,
        "\n",
        r#"{"change": {"first_name": "Eva"}}"#,
        "\n{}\n[]\n{\n"
    );
    let run = onboardable(&["check-update", "--jsonl", AS_OF], lines);
    assert_eq!(run.status, 2);
    let answers: Vec<_> = run.out.lines().collect();
    assert_eq!(answers.len(), 5, "{}", run.out);
    assert_eq!(answers[0], r#"{"line":1,"light":"green","findings":[]}"#);
    assert!(answers[1].contains("update.field_not_changeable"), "{}", answers[1]);
    for (error, line) in answers[2..].iter().zip(3..) {
        assert!(error.starts_with(&format!(r#"{{"line":{line},"error":{{"problem":""#)), "{error}");
    }
}

const OLD_BILL: &str = r#"{"branch": "DE", "identification": {"method": "idnow", "proof_of_address_type": "GAS_BILL",
    "proof_of_address_issued_at": "2026-07-01"}, "identity_document": {"code": "DEU-PO-01001"}}"#;

#[test]
fn every_command_goes_by_the_rules_of_a_folder() {
    let three_months = edited_rules("three-months", "proof_of_address.toml", "value = 6", "value = 3");
    let rules = ["--rules", &three_months];
    let names = |arguments: &[&str]| {
        let run = onboardable(arguments, OLD_BILL);
        let report = run.json();
        let findings = report["findings"].as_array().expect("findings").clone();
        findings.iter().map(|one| one["rule"].as_str().expect("a name").to_owned()).collect::<Vec<_>>()
    };
    let assess = ["assess", "--as-of", "2026-11-21", "--format", "json"];
    let (built_in, mut edited) = (names(&assess), names(&[&rules[..], &assess].concat()));
    assert!(edited.contains(&"proof_of_address.too_old".to_owned()));
    edited.retain(|name| name != "proof_of_address.too_old");
    assert_eq!(built_in, edited, "nothing else changes");

    let check = |arguments: &[&str]| {
        let bill = br#"{"type": "GAS_BILL", "issued_at": "2026-07-01"}"#;
        onboardable(&[arguments, &["check", "proof-of-address", "--as-of", "2026-11-21"]].concat(), bill).status
    };
    assert_eq!((check(&[]), check(&rules)), (0, 1));
    let explained = onboardable(&[&rules[..], &["explain", "proof_of_address.too_old"]].concat(), b"").out;
    assert!(explained.split_whitespace().collect::<Vec<_>>().join(" ").contains("less than 3 months"), "{explained}");
    let handbook = |arguments: &[&str]| onboardable(&[arguments, &["rules"]].concat(), b"").out;
    assert_ne!(handbook(&[]), handbook(&rules));
    assert_eq!(onboardable(&[&rules[..], &["methods", "--format", "json"]].concat(), OLD_BILL).err, "");
}

#[test]
fn rules_that_cannot_be_used_are_refused_with_file_line_and_reason() {
    let broken = edited_rules("no-effect", "fatca.toml", "effect = \"deny\"", "effect = \"forbid\"");
    for command in [&["assess"][..], &["check", "iban"], &["methods"], &["rules"], &["explain", "iban.missing"]] {
        let run = onboardable(&[&["--rules", broken.as_str()][..], command].concat(), b"{}");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{command:?}");
        assert!(
            run.err.contains("fatca.toml, line ") && run.err.contains("`effect` must be one of note, wait"),
            "{}",
            run.err
        );
    }
    let run = onboardable(&["--rules", "there-is-no-such-folder", "rules"], b"");
    let expected = "onboardable: --rules there-is-no-such-folder: there is no such folder; check the path\n";
    assert_eq!((run.status, run.err.as_str()), (2, expected));
    let run = onboardable(&["--rules", &file("no-folder.toml", ""), "rules"], b"");
    assert!(
        run.err.ends_with("no-folder.toml: this is not a folder; name one such as a copy of rules/\n"),
        "{}",
        run.err
    );
}

#[test]
fn a_report_lists_all_rules_where_it_is_asked_to() {
    let run = onboardable(&["assess", "--all-rules", "--format", "json"], clean());
    let report = run.json();
    let names = |key: &str| report[key].as_array().expect("a list").clone();
    let findings: Vec<_> = names("findings").iter().map(|one| one["rule"].clone()).collect();
    let (clear, not_applicable) = (names("clear"), names("not_applicable"));
    assert!(clear.len() > 100 && not_applicable.len() > 10, "{} {}", clear.len(), not_applicable.len());
    assert!(clear.iter().all(|name| !not_applicable.contains(name) && !findings.contains(name)));
    let text = onboardable(&["assess", "--all-rules"], clean()).out;
    assert!(text.contains("Checked, nothing found") && text.contains("Does not apply"), "{text}");
    // Otherwise they are counted: nothing was left out.
    let counted = onboardable(&["assess"], clean()).out;
    let line =
        format!("Checked, nothing found: {} rules\nDoes not apply: {} rules\n", clear.len(), not_applicable.len());
    assert!(counted.ends_with(&line), "{counted}");
    assert!(!counted.contains("fatca."), "{counted}");
}

#[test]
fn explain_shows_a_rule_or_similar_names() {
    let run = onboardable(&["explain", "fatca.us_birthplace"], b"");
    assert_eq!(run.status, 0);
    for part in ["fatca.us_birthplace  [refuse]", "/person/birth_country", "account_opening", "In force"] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    let json = onboardable(&["explain", "tax.missing", "--format", "json", "--lang", "de"], b"").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["rule"], "tax.missing");
    assert_eq!(json["light"], "yellow");
    assert!(json["values"].as_array().is_some_and(|values| values.iter().any(|v| v["in_force"] == 90)));
    let run = onboardable(&["explain", "us_birthplac"], b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("fatca.us_birthplace"), "{}", run.err);
    assert!(onboardable(&["explain", "tax.missing", "--format", "markdown"], b"").out.starts_with("# "));
}

#[test]
fn explain_shows_every_failure_code_in_every_spelling() {
    let run = onboardable(&["explain", "Joint_Account"], b"");
    assert_eq!(run.status, 0);
    for part in ["JOINT_ACCOUNT  [can be fixed]", "another IBAN", "HTTP         412", "Bankident (bank)", "Source"] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    let run = onboardable(&["explain", "IBAN_USAGE_LIMIT_EXCEEDED", "--lang", "de"], b"");
    assert!(run.out.contains("[dauerhaft]") && run.out.contains("Das Onboarding beenden."), "{}", run.out);
    let json = onboardable(&["explain", "access_by_athorized_holder", "--format", "json"], b"").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["code"], "ACCESS_BY_AUTHORIZED_HOLDER");
    assert_eq!(json["spellings"], serde_json::json!(["ACCESS_BY_ATHORIZED_HOLDER"]));
    assert_eq!(json["retry"], serde_json::json!(["other_iban", "other_method"]));
    for failure in onboardable::rulebook::Rulebook::builtin().failures {
        for lang in [onboardable::Lang::En, onboardable::Lang::De] {
            let book = onboardable::rulebook::Rulebook::builtin();
            let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
            let sentence = onboardable::report::Voice::new(book, day, lang).say(failure.support);
            let lang = lang.name();
            let arguments = ["explain", failure.code, "--format", "markdown", "--lang", lang];
            let run = onboardable(&arguments, b"");
            assert_eq!(run.status, 0, "{}", failure.code);
            assert!(run.out.starts_with(&format!("# `{}`\n", failure.code)), "{}", run.out);
            assert!(
                run.out.contains(&onboardable::report::escape_markdown(&sentence)),
                "{}: {}",
                failure.code,
                run.out
            );
        }
    }
    let run = onboardable(&["explain", "JOINT_ACOUNT"], b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("JOINT_ACCOUNT") && !run.err.contains("JOINT_ACOUNT"), "{}", run.err);
}

#[test]
fn methods_lists_each_method_and_why() {
    let path = file("methods.json", clean());
    let run = onboardable(&["methods", &path, "--as-of", "2026-11-21"], b"");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    for part in [
        "As of 2026-11-21T00:00:00Z\nFlow digital_banking, branch DE, environment production\n",
        "  1  idnow            may be used\n",
        "fourthline       may not be used",
        "Methods      fourthline\n",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    let json = onboardable(&["methods", &path, "--as-of", "2026-11-21", "--format", "json"], b"").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        (&json["flow"], &json["branch"], &json["as_of_by"]),
        (&"digital_banking".into(), &"DE".into(), &"caller".into())
    );
    let methods = json["methods"].as_array().expect("methods");
    assert_eq!(methods.len(), 9);
    assert_eq!(
        methods[0],
        serde_json::json!({
            "method": "idnow", "answer": "yes", "reasons": [], "rank": 1, "needs": ["/identification/language"],
            "fallbacks": [], "findings": []
        })
    );
    let run = onboardable(&["methods", "--lang", "de"], br#"{"branch":"FR"}"#);
    assert_eq!(run.status, 1, "none is known to be possible");
    assert!(run.out.contains("idnow            nicht nutzbar"), "{}", run.out);
    let run = onboardable(&["methods"], br#"{"person":{"nationality":"US"}}"#);
    assert_eq!(run.status, 1, "none may be used");
    for bad in ["", "{", "[]", "7"] {
        let run = onboardable(&["methods"], bad);
        assert_eq!((run.status, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{bad}");
    }
    assert_eq!(onboardable(&["methods", "no/such/file.json"], b"").status, 2);
    let run = onboardable(&["methods"], br#"{"person":{"last_name":"ZZCANARY","address":{"country":"ZZCANARY"}}}"#);
    assert!(!run.out.contains("CANARY"), "{}", run.out);
}

#[test]
fn methods_of_every_report_fit_the_page() {
    let files = fs::read_dir(root().join("tests/reports")).expect("tests/reports").flatten();
    let paths = files.map(|file| file.path().to_string_lossy().into_owned()).filter(|path| path.ends_with(".json"));
    for path in paths {
        for lang in ["en", "de"] {
            let run = onboardable(&["methods", &path, "--lang", lang], b"");
            assert!(matches!(run.status, 0 | 1), "{path}: {}", run.err);
            for line in run.out.lines() {
                let width = line.chars().count();
                assert!(width <= 100 && !line.ends_with(' '), "{path}: {width} columns: {line}");
            }
        }
    }
}

/// The sandbox counts identical persons; production does not.
#[test]
fn identical_persons_of_the_sandbox_are_counted() {
    let record = |environment: &str, city: &str| {
        format!(
            "{{\"environment\":\"{environment}\",\"person\":{{\"first_name\":\"Eva\",\"last_name\":\"Doe\",\
             \"birth_date\":\"1990-05-05\",\"birth_city\":\"{city}\"}}}}\n"
        )
    };
    let lines = |environment, many: usize| record(environment, "Bonn").repeat(many) + &record(environment, "Köln");
    let run = |input: String| onboardable(&["assess", "--format", "jsonl", "--gate", "sign_up"], input);
    let warned = run(lines("sandbox", 1001));
    assert!(warned.err.contains("more than 1000") && warned.err.contains("1001 times"), "{}", warned.err);
    assert!(!warned.err.contains("Eva") && !warned.err.contains("Bonn"), "{}", warned.err);
    assert_eq!(warned.out.lines().count(), 1002);
    for input in [lines("sandbox", 1000), lines("production", 1001)] {
        assert_eq!(run(input).err, "");
    }
}

#[test]
fn may_reactivate_answers_by_the_preconditions() {
    let applicant = br#"{"account": {"opened_at": "2026-10-01"}, "identifications": [
        {"method": "bank_plus", "status": "failed", "status_since": "2026-10-10T10:00:00Z"},
        {"method": "idnow", "status": "successful", "completed_at": "2026-11-01T10:00:00Z"}],
        "person": {"screening_progress": "SCREENED_ACCEPTED", "risk_classification_status": "NORMAL_RISK",
        "customer_vetting_status": "NO_MATCH"}}"#;
    let ask = |arguments: &[&str]| onboardable(&[&["may-reactivate"], arguments].concat(), applicant);
    let run = ask(&["--as-of", "2026-12-09"]);
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.starts_with("May the account be reactivated? Yes\n"), "{}", run.out);
    assert!(run.out.contains("2026-12-09") && run.out.contains("identification_account/reactivate"), "{}", run.out);
    let run = ask(&["--as-of", "2026-12-10", "--lang", "de"]);
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with("Darf das Konto reaktiviert werden? Nein\n"), "{}", run.out);
    let run = ask(&["--as-of", "2026-12-10", "--format", "json"]);
    assert!(
        run.out.contains("\"answer\": \"no\"") && run.out.contains("\"precondition\": \"in_time\""),
        "{}",
        run.out
    );
    assert_eq!(onboardable(&["may-reactivate"], b"{}").status, 1);
    assert_eq!(onboardable(&["may-reactivate"], b"[]").status, 2);
}

#[test]
fn advance_shows_the_next_status_or_why_there_is_none() {
    let advance = |arguments: &[&str]| onboardable(&[&["advance"], arguments].concat(), b"");
    let run = advance(&["bank_plus", "pending", "SUCCESSFUL_PRE_IDENT"]);
    assert_eq!((run.status, run.out.lines().next()), (0, Some("pre_successful")));
    let transfer = ["bank_plus", "pending_ref_transfer", "FAILED_REFERENCE_TRANSFER_NAME_CHECK"];
    for (failed, status, expected) in
        [("0", 0, "pending_ref_transfer"), ("2", 0, "failed"), ("3", 1, "refused (transfers_used_up):")]
    {
        let run = advance(&[&transfer[..], &["--failed-transfers", failed]].concat());
        assert_eq!(run.status, status, "{failed}");
        assert!(run.out.starts_with(expected), "{}", run.out);
    }
    let run = advance(&["bank_plus", "failed", "SUCCESSFUL_PRE_IDENT", "--lang", "de"]);
    assert_eq!(run.status, 1);
    assert_eq!(run.out, "abgelehnt (final): Der Status ist endgültig und ändert sich nicht mehr.\n");
    let run = advance(&["bank", "created", "SUCCESSFUL_PRE_IDENT"]);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("Possible events:\n") && run.out.contains("  request -> pending\n"), "{}", run.out);
    for usage in [&["telepathy", "pending", "failed"][..], &["bank"], &[], &["bank", "created", "request", "--jsonl"]]
    {
        let run = advance(usage);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{usage:?}");
        assert!(!run.err.contains("telepathy"), "{}", run.err);
    }
}

#[test]
fn advance_answers_line_by_line() {
    let input = concat!(
        r#"{"method":"bank_plus","status":"pending","event":"SUCCESSFUL_PRE_IDENT","failed_transfers":0}"#,
        "\n",
        r#"{"method":"bank_plus","status":"successful","event":"SUCCESSFUL_PRE_IDENT"}"#,
        "\nnot json\n\n[1]\n",
        r#"{"method":"idnow","status":"created","event":"request","failed_transfers":"2"}"#,
        "\n",
        r#"{"reference":"e-7","method":"idnow","status":"created","event":"request"}"#,
    );
    let run = onboardable(&["advance", "--jsonl"], input);
    let answers: Vec<&str> = run.out.lines().collect();
    assert_eq!(answers.len(), 7, "{}", run.out);
    assert_eq!(answers[0], r#"{"line":1,"status":"pre_successful"}"#);
    assert_eq!(answers[1], r#"{"line":2,"refused":"The status is final and does not change.","code":"final"}"#);
    for (error, line) in answers[2..6].iter().zip(3..) {
        assert!(error.starts_with(&format!(r#"{{"line":{line},"error":{{"problem":""#)), "{error}");
    }
    assert_eq!(answers[6], r#"{"line":7,"reference":"e-7","status":"pending"}"#);
    assert_eq!((run.status, run.err.as_str()), (2, ""));

    let refused = r#"{"method":"telepathy","status":"x","event":"y"}"#;
    let run = onboardable(&["advance", "--jsonl", "--lang", "de"], refused);
    assert_eq!(run.status, 1);
    assert!(run.out.contains(r#""code":"unknown_method""#), "{}", run.out);
    assert_eq!(onboardable(&["advance", "--jsonl"], b"").status, 0);
}

#[test]
fn due_lists_what_runs_out_soon() {
    let mut json: serde_json::Value = serde_json::from_str(&clean()).expect("JSON");
    json["tax_identifications"] = serde_json::json!([]);
    json["account"] = serde_json::json!({ "opened_at": "2026-11-01T00:00:00Z" });
    let report = |more: &[&str]| -> serde_json::Value {
        let run = assess(&[&["--format", "json"], more].concat(), &json.to_string());
        serde_json::from_str(&run.out).expect("JSON")
    };
    let all = report(&[]);
    let by = |report: &serde_json::Value| report["deadlines"].as_array().map(Vec::len);
    assert_eq!(all["deadlines"][0]["by"], "2027-01-30", "90 days after the opening");
    assert_eq!(by(&report(&["--due", "70"])), Some(1));
    assert_eq!(by(&report(&["--due", "69"])), Some(0));
    assert_eq!(report(&["--due", "1"])["findings"], all["findings"], "only the deadlines are chosen from");
    assert_eq!(assess(&["--due", "-1"], "{}").status, 2);
}

#[test]
fn rules_prints_every_rule() {
    let json = onboardable(&["rules", "--format", "json"], b"").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let names: Vec<String> = json["families"]
        .as_array()
        .expect("families")
        .iter()
        .flat_map(|family| family["rules"].as_array().expect("rules").clone())
        .map(|rule| rule["rule"].as_str().expect("a name").to_owned())
        .collect();
    assert!(names.len() > 20);
    // The generated page shows the same drawings.
    let drawn = fs::read_to_string(root().join("rules/identification/README.md")).expect("the page of the methods");
    for method in json["methods"].as_array().expect("methods") {
        assert!(drawn.contains(method["drawing"].as_str().expect("a drawing")), "{}", method["method"]);
    }
    assert_eq!(json["failures"].as_array().map(Vec::len), Some(76));
    for format in ["text", "markdown"] {
        for lang in ["en", "de"] {
            let run = onboardable(&["rules", "--format", format, "--lang", lang], b"");
            assert_eq!(run.status, 0);
            for name in &names {
                assert!(run.out.contains(name.as_str()), "{format} {lang}: {name}");
            }
            for part in ["bank_plus", "pending_ref_transfer", "JOINT_ACCOUNT", "NO_ESIGN_FRAUD"] {
                assert!(run.out.contains(part), "{format} {lang}: {part}");
            }
            assert_eq!(
                run.out.matches("```mermaid\nstateDiagram-v2\n").count(),
                if format == "text" { 0 } else { 3 }
            );
        }
    }
}

#[test]
fn the_version_names_the_rulebook() {
    let run = onboardable(&["--version"], b"");
    assert_eq!(run.status, 0);
    assert!(run.out.contains(env!("CARGO_PKG_VERSION")) && run.out.contains("sha256:"), "{}", run.out);
    assert_eq!(onboardable(&[], b"").status, 2);
    assert_eq!(onboardable(&["frobnicate"], b"").status, 2);
}

#[test]
fn help_shows_examples() {
    for command in
        ["assess", "check", "check-update", "methods", "may-reactivate", "advance", "explain", "rules", "schema"]
    {
        let run = onboardable(&[command, "--help"], b"");
        assert_eq!(run.status, 0);
        assert!(run.out.contains("Examples:\n  onboardable "), "{}", run.out);
    }
}

#[test]
fn nothing_is_coloured_for_a_file() {
    assert!(!assess(&[], US_BORN).out.contains('\x1b'));
}

/// The outputs that README.md quotes, `...` for what is left out.
#[test]
fn the_readme_quotes_what_is_printed() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    let blocks: Vec<&str> =
        readme.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let [report, stream] = blocks[..] else { panic!("{} blocks", blocks.len()) };

    let (command, quoted) = report.split_once('\n').expect("an output");
    let applicant = command.strip_prefix("$ cargo run --release -- assess ").expect("the command");
    let printed = onboardable(&["assess", &root().join(applicant).to_string_lossy()], b"").out;
    for part in quoted.split("...\n") {
        assert!(printed.contains(part), "README.md quotes\n{part}\nbut this is printed:\n{printed}");
    }

    let quoted: Vec<&str> = stream.lines().filter(|line| line.starts_with('{')).collect();
    let input = "{\"reference\": \"A-1\"}\n{\"person\": \n{\"person\": {\"id\": \"p-3\"}}\n";
    let printed = onboardable(&["assess", "--jsonl"], input).out;
    // As `cut` shows them; the instant of the answer comes after that.
    assert_eq!(printed.lines().map(|line| &line[..98]).collect::<Vec<_>>(), quoted);
}
