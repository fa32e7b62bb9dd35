//! No file that a command reads, or writes otherwise, is lost because an option names it, too.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;

use program::{AS_OF, Run, folder, program};

/// The files of a run, each with what it reads.
const INPUTS: [(&str, &str); 5] = [
    ("in.json", "{}"),
    ("key", "a key that is only for these tests, and not secret"),
    ("context.json", "{}"),
    ("mapping.toml", ""),
    ("applicants.jsonl", "{}"),
];

/// Runs the program in a folder.
fn run(folder: &Path, arguments: &[&str], input: Stdio) -> Run {
    program(arguments).current_dir(folder).stdin(input).output().expect("the binary starts").into()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn with_inputs(name: &str) -> std::path::PathBuf {
    let folder = folder(name);
    for (name, content) in INPUTS {
        fs::write(folder.join(name), content).expect("a file");
    }
    fs::create_dir(folder.join("rules")).expect("a folder");
    fs::write(folder.join("rules/fatca.toml"), "a rule").expect("a file");
    folder
}

#[test]
fn every_option_that_writes_is_kept_apart_from_every_file_that_is_read() {
    let folder = with_inputs("apart");
    let before = names(&folder);
    for (written, needs) in [
        ("--output", &[][..]),
        ("--summary", &[]),
        ("--refused", &[]),
        ("--head-file", &["--record", "new.jsonl", "--chain"]),
    ] {
        for (read, name, more) in [
            ("FILE", "in.json", &["in.json"][..]),
            ("FILE", "in.json", &["key", "in.json"]),
            ("--context", "context.json", &["--context", "context.json", "in.json"]),
            ("--mapping", "mapping.toml", &["--mapping", "mapping.toml", "in.json"]),
            ("--rules", "rules/fatca.toml", &["--rules", "rules", "in.json"]),
        ] {
            for spelled in [name.to_owned(), format!("./{name}"), format!("rules/../{name}")] {
                let arguments = [&["assess", AS_OF, written, &spelled], needs, more].concat();
                refuses(&folder, &arguments, written, read, &spelled, &before);
            }
        }
        let needs: &[&str] = if needs.is_empty() { &["--record", "new.jsonl"] } else { needs };
        let arguments = [&["assess", AS_OF, written, "key", "--key", "key", "in.json"], needs].concat();
        refuses(&folder, &arguments, written, "--key", "key", &before);
    }
    for (arguments, written, read, name) in [
        (&["assess", "--record", "applicants.jsonl", "applicants.jsonl"][..], "--record", "FILE", "applicants.jsonl"),
        (&["methods", "--summary", "in.json", "in.json"], "--summary", "FILE", "in.json"),
        (&["methods", "--refused", "in.json", "in.json"], "--refused", "FILE", "in.json"),
        (&["questions", "--refused", "in.json", "in.json"], "--refused", "FILE", "in.json"),
        (&["way", "--refused", "in.json", "in.json"], "--refused", "FILE", "in.json"),
        (&["due", "--refused", "in.json", "in.json"], "--refused", "FILE", "in.json"),
        (&["work", "--refused", "in.json", "in.json"], "--refused", "FILE", "in.json"),
        (&["compare", "--from", "key", "--refused", "key", "in.json"], "--refused", "--from", "key"),
        (&["compare", "--to", "key", "--refused", "key", "in.json"], "--refused", "--to", "key"),
    ] {
        refuses(&folder, arguments, written, read, name, &before);
    }
}

/// Checks that a run is refused by the names of both options, and that nothing is written.
#[track_caller]
fn refuses(folder: &Path, arguments: &[&str], written: &str, other: &str, name: &str, before: &[String]) {
    let done = run(folder, arguments, Stdio::null());
    let expected = format!(
        "onboardable: {written} and {other} are the same file, {name}; nothing was written, give another one for \
         {written}\n"
    );
    assert_eq!((done.status, done.out.as_str(), done.err), (2, "", expected), "{arguments:?}");
    assert_eq!(names(folder), before, "{arguments:?}");
    for (name, content) in INPUTS.into_iter().chain([("rules/fatca.toml", "a rule")]) {
        assert_eq!(fs::read_to_string(folder.join(name)).expect("a file"), content, "{arguments:?}");
    }
}

#[test]
fn no_two_options_write_the_same_file() {
    let folder = with_inputs("twice");
    let before = names(&folder);
    let options = [
        ("--output", "new.jsonl"),
        ("--summary", "./new.jsonl"),
        ("--record", "rules/../new.jsonl"),
        ("--head-file", "new.jsonl"),
        ("--refused", "new.jsonl"),
    ];
    for (index, (one, path)) in options.iter().enumerate() {
        for (other, same) in &options[index + 1..] {
            let mut arguments = vec!["assess", AS_OF, "--chain", one, path, other, same, "in.json"];
            if ![one, other].contains(&&"--record") {
                arguments.extend(["--record", "records.jsonl"]);
            }
            let done = run(&folder, &arguments, Stdio::null());
            assert_eq!((done.status, done.out.as_str()), (2, ""), "{arguments:?}");
            assert!(done.err.contains(" are the same file, ") && done.err.lines().count() == 1, "{}", done.err);
            assert!(done.err.contains(one) && done.err.contains(other), "{arguments:?}: {}", done.err);
            assert_eq!(names(&folder), before, "{arguments:?}");
        }
    }
}

/// Through links, and as the standard streams that the shell opened.
#[cfg(unix)]
#[test]
fn a_link_and_a_stream_are_the_files_that_they_lead_to() {
    use std::os::unix::fs::symlink;

    let folder = with_inputs("links");
    symlink("in.json", folder.join("link")).expect("a link");
    symlink(".", folder.join("here")).expect("a link");
    symlink("new", folder.join("dangling")).expect("a link");
    let before = names(&folder);
    refuses(&folder, &["assess", "-o", "link", "in.json"], "--output", "FILE", "link", &before);
    refuses(&folder, &["assess", "-o", "in.json", "link"], "--output", "FILE", "in.json", &before);
    refuses(&folder, &["assess", "-o", "here/in.json", "in.json"], "--output", "FILE", "here/in.json", &before);
    let twice = ["assess", "-o", "dangling", "--summary", "new", "in.json"];
    refuses(&folder, &twice, "--output", "--summary", "dangling", &before);

    let open = || Stdio::from(File::open(folder.join("in.json")).expect("a file"));
    for file in [&[][..], &["-"]] {
        let done = run(&folder, &[&["assess", "--output", "in.json"], file].concat(), open());
        assert_eq!(done.status, 2);
        assert!(done.err.contains("--output and standard input are the same file"), "{}", done.err);
    }
    let out = File::options().append(true).open(folder.join("in.json")).expect("a file");
    let done = program(&["assess", "in.json"]).current_dir(&folder).stdout(out).output().expect("it starts");
    assert_eq!(done.status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.join("in.json")).expect("a file"), "{}");

    // Nothing is lost of what is no file.
    let done = run(&folder, &["assess", "-o/dev/null", "--refused=/dev/null", "--summary=/dev/null"], open());
    assert_eq!((done.status, done.err.as_str()), (1, ""));
    assert!(!fs::metadata("/dev/null").expect("the device").is_file());
}

/// The head is written as the page is: through a link, with the permissions that there are, and into a device.
#[cfg(unix)]
#[test]
fn the_file_of_a_head_stays_what_it_is() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = with_inputs("heads");
    fs::write(folder.join("head"), "old").expect("a file");
    fs::set_permissions(folder.join("head"), fs::Permissions::from_mode(0o600)).expect("permissions");
    symlink("head", folder.join("link")).expect("a link");
    fs::write(folder.join("head.tmp"), "mine").expect("a file");
    let write = |records: &str, head: &str| {
        let arguments = ["assess", AS_OF, "--record", records, "--chain", "--head-file", head, "in.json"];
        run(&folder, &arguments, Stdio::null())
    };
    let done = write("a.jsonl", "link");
    assert_eq!((done.status, done.err.as_str()), (1, ""));
    let metadata = fs::metadata(folder.join("head")).expect("the head");
    assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    assert!(fs::symlink_metadata(folder.join("link")).expect("the link").is_symlink());
    assert!(fs::read_to_string(folder.join("head")).expect("the head").starts_with("sha256:"));
    assert_eq!(fs::read_to_string(folder.join("head.tmp")).expect("a file"), "mine");

    let done = write("b.jsonl", "/dev/stderr");
    assert!(done.err.starts_with("sha256:"), "{}", done.err);

    // What cannot be written is reported before there is a record.
    let done = write("c.jsonl", "gone/head");
    assert_eq!((done.status, done.out.as_str()), (2, ""));
    assert!(done.err.contains("--head-file gone/head: it cannot be written"), "{}", done.err);
    assert!(!folder.join("c.jsonl").exists());
}
