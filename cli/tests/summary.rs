//! The page of `--summary`: written beside the answers, with the counts of the answers, whole or not at all.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;
use std::path::{Path, PathBuf};

use program::{AS_OF, Run, answers, program};
use sha2::{Digest as _, Sha256};

fn run(folder: &Path, arguments: &[&str]) -> Run {
    program(arguments).current_dir(folder).output().expect("it runs").into()
}

/// A new folder with a book of applicants, one of which is no JSON.
fn folder(name: &str) -> PathBuf {
    let folder = program::folder(name);
    let mut book = String::new();
    for country in ["DE", "US", "", "FR"] {
        for index in 0..40 {
            book.push_str(&format!(
                "{{\"reference\":\"<b>{index}\",\"branch\":\"DE\",\"person\":{{\"first_name\":\"Zacharias\",\"birth_country\":\"{country}\"}}}}\n"
            ));
        }
    }
    book.push_str("{\"person\":\n");
    fs::write(folder.join("book.ndjson"), book).expect("a file");
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn page(folder: &Path) -> String {
    fs::read_to_string(folder.join("page.html")).expect("the page")
}

#[test]
fn the_answers_are_the_same_with_a_summary() {
    let folder = folder("summary_beside");
    for command in ["assess", "methods"] {
        for format in ["text", "json", "jsonl"] {
            let arguments = [command, "--format", format, AS_OF, "book.ndjson"];
            let without = run(&folder, &arguments);
            let with = run(&folder, &[&arguments[..], &["--summary", "page.html"]].concat());
            assert_eq!((with.status, without.status), (2, 2));
            assert!(with.out == without.out && with.err == without.err, "{command} {format}");
            assert!(page(&folder).starts_with("<!doctype html>"));
            assert_eq!(names(&folder), ["book.ndjson", "page.html"], "nothing is left behind");
            // The page of one run is not taken for that of the next.
            fs::remove_file(folder.join("page.html")).expect("the page");
        }
    }
}

#[test]
fn the_counts_are_those_of_the_answers() {
    let folder = folder("summary_counts");
    let done = run(&folder, &["assess", "--format=jsonl", AS_OF, "--summary=page.html", "book.ndjson"]);
    let answers = answers(&done.out);
    let page = page(&folder);
    let tile = |class: &str| {
        let from = page.split(&format!("<li class=\"tile {class}\">")).nth(1).expect("a tile");
        let count = from.split("tile-count\">").nth(1).and_then(|rest| rest.split('<').next());
        count.expect("a count").parse::<usize>().expect("a number")
    };
    let of = |decision: &str| answers.iter().filter(|answer| answer["decision"] == decision).count();
    assert_eq!([tile("green"), tile("yellow"), tile("red")], ["proceed", "hold", "deny"].map(of));
    assert_eq!(tile("grey"), answers.iter().filter(|answer| answer["error"].is_object()).count());
    assert_eq!((tile("red"), tile("grey")), (40, 1));

    let digest: String = Sha256::digest(fs::read(folder.join("book.ndjson")).expect("the book"))
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert!(page.contains(&format!("sha256:{digest}")));
    // The record that could not be read, by its line and its problem.
    assert!(page.contains("<th scope=\"row\">161</th><td>the JSON ends too early (column 10); give one JSON"));
    assert!(!page.contains("Zacharias") && !page.contains("<b>") && !page.contains("&#60;b&#62;"));
}

#[test]
fn the_page_does_not_depend_on_how_the_answers_are_written() {
    let folder = folder("summary_same");
    let mut pages = Vec::new();
    for more in [&["--format=jsonl"][..], &["--due=1"], &["--show-values", "--all-rules"], &["--format=markdown"]] {
        run(&folder, &[&["assess", AS_OF, "--summary=page.html", "book.ndjson"], more].concat());
        pages.push(page(&folder));
        fs::remove_file(folder.join("page.html")).expect("the page");
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]));
    run(&folder, &["assess", AS_OF, "--lang=de", "--summary=page.html", "book.ndjson"]);
    assert!(
        page(&folder).contains("<html lang=\"de\">") && page(&folder).contains("Darf das Konto eröffnet werden?")
    );
}

#[test]
fn several_inputs_are_named_and_a_broken_one_is_counted() {
    let folder = folder("summary_inputs");
    fs::write(folder.join("<script>alert(1)<.ndjson"), "{}\n{\n").expect("a file");
    let arguments = [
        "assess",
        AS_OF,
        "--format=jsonl",
        "--summary=page.html",
        "book.ndjson",
        "gone.ndjson",
        "<script>alert(1)<.ndjson",
    ];
    assert_eq!(run(&folder, &arguments).status, 2);
    let page = page(&folder);
    assert!(page.contains("1 could not be read as a whole"));
    assert!(page.contains("&#60;script&#62;alert(1)") && !page.contains("<script"));
    // Both records are listed, each with its input.
    assert!(page.contains("<span class=\"note\">book.ndjson</span>"));
}

#[test]
fn a_page_that_cannot_be_written_is_reported_before_anything_is_read() {
    let folder = folder("summary_unwritable");
    for (path, problem) in [
        ("gone/page.html", "gone/page.html: the file cannot be written"),
        (".", ".: the file cannot be written"),
        ("-", "--summary: standard output has the answers"),
        ("book.ndjson", "--summary and FILE are the same file, book.ndjson"),
    ] {
        let before = fs::read(folder.join("book.ndjson")).expect("the book");
        let done = run(&folder, &["assess", AS_OF, "--summary", path, "book.ndjson"]);
        assert_eq!(done.status, 2, "{path}");
        assert!(done.out.is_empty(), "{path}");
        assert!(done.err.contains(problem) && done.err.lines().count() == 1, "{path}: {}", done.err);
        assert!(fs::read(folder.join("book.ndjson")).expect("the book") == before);
        assert_eq!(names(&folder), ["book.ndjson"], "{path}");
    }
}

#[test]
fn an_old_page_stays_until_the_new_one_is_whole() {
    let folder = folder("summary_atomic");
    fs::write(folder.join("page.html"), "old").expect("a file");
    let done = run(&folder, &["assess", AS_OF, "--branch=XX", "--summary=page.html", "book.ndjson"]);
    assert_eq!(done.status, 2);
    assert_eq!(page(&folder), "old");
    assert_eq!(names(&folder), ["book.ndjson", "page.html"]);
}

#[cfg(unix)]
#[test]
fn links_permissions_and_pipes_stay_what_they_are() {
    let folder = folder("summary_link");
    fs::write(folder.join("page.html"), "old").expect("a file");
    std::os::unix::fs::symlink("page.html", folder.join("link.html")).expect("a link");
    let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    fs::set_permissions(folder.join("page.html"), private).expect("permissions");
    run(&folder, &["assess", AS_OF, "--summary=link.html", "book.ndjson"]);
    let permissions = fs::metadata(folder.join("page.html")).expect("the page").permissions();
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&permissions) & 0o777, 0o600);
    assert!(fs::symlink_metadata(folder.join("link.html")).expect("the link").is_symlink());
    assert!(page(&folder).starts_with("<!doctype html>"));
    let done = run(&folder, &["methods", AS_OF, "--format=jsonl", "--summary=/dev/stderr", "book.ndjson"]);
    assert!(done.err.contains("<!doctype html>"));
}

#[test]
fn methods_end_with_a_summary() {
    let folder = folder("summary_methods");
    let done = run(&folder, &["methods", AS_OF, "book.ndjson"]);
    let (_, summary) = done.out.split_once("\nSummary\n").expect("a summary");
    let mut lines = summary.lines();
    assert_eq!(lines.next(), Some("  may be used  not known  may not be used"));
    assert_eq!(lines.clone().count(), 10, "nine methods and what is unreadable: {summary}");
    for line in lines.clone().take(9) {
        let counts: Vec<&str> = line.split_whitespace().collect();
        let sum: u64 = counts[..3].iter().map(|count| count.parse::<u64>().expect("a number")).sum();
        assert_eq!(sum, 160, "{line}");
    }
    assert_eq!(lines.last(), Some("  Unreadable: 1"));
    // One applicant is no batch.
    fs::write(folder.join("one.json"), "{}").expect("a file");
    assert!(!run(&folder, &["methods", AS_OF, "one.json"]).out.contains("Summary"));
}
