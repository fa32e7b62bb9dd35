//! The program as its users start it, and the files that the tests give it.

#![allow(dead_code, reason = "not every test needs all of it")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use serde_json::Value;

/// The day that the clean applicant is clean as of.
pub const AS_OF: &str = "--as-of=2026-11-21";

/// What the program printed, and its exit status.
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("no JSON: {} {}", self.out, self.err))
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().expect("an exit status"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// The program with these arguments. Its three streams are pipes.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onboardable"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub fn start(arguments: &[&str]) -> Child {
    program(arguments).spawn().expect("the binary starts")
}

/// The program, asked line by line.
pub struct Talk {
    pub child: Child,
    pub stdin: Option<ChildStdin>,
    pub stdout: BufReader<ChildStdout>,
}

impl Talk {
    pub fn with(arguments: &[&str]) -> Self {
        let mut child = start(arguments);
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take().expect("standard output"));
        Self { child, stdin, stdout: BufReader::new(stdout) }
    }

    pub fn say(&mut self, text: &str) {
        let stdin = self.stdin.as_mut().expect("standard input");
        stdin.write_all(text.as_bytes()).expect("it reads");
        stdin.flush().expect("it reads");
    }

    pub fn hear(&mut self) -> Value {
        serde_json::from_str(&self.hear_line()).expect("JSON")
    }

    /// The next answer, with its line end.
    pub fn hear_line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).expect("it answers");
        line
    }

    pub fn end(mut self) -> Option<i32> {
        drop(self.stdin.take());
        self.child.wait().expect("it ends").code()
    }
}

/// Runs the program to its end. What it prints may be bytes.
pub fn output(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = start(arguments);
    let mut stdin = child.stdin.take().expect("standard input");
    std::thread::scope(|scope| {
        // Beside the reading, because neither pipe takes everything; and the program may stop reading early.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().expect("the binary ends")
    })
}

pub fn onboardable(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    output(arguments, input.as_ref()).into()
}

/// The answers of a stream, one to a line.
pub fn answers(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The folder of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub fn clean() -> Value {
    let json = fs::read_to_string(root().join("tests/cases/clean.json")).expect("the clean applicant");
    serde_json::from_str(&json).expect("JSON")
}

/// A place for a file or folder of one test. No other file of tests has the same.
pub fn place(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME"));
    fs::create_dir_all(&folder).expect("a folder");
    folder.join(name)
}

/// A file of one test.
pub fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = place(name);
    fs::write(&path, content).expect("a file");
    path.to_string_lossy().into_owned()
}

/// A folder of one test, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = place(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

pub fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_string_lossy().into_owned()
}

/// A copy of the project's rules, in a new folder.
pub fn copy_of_rules(name: &str) -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let path = entry.expect("an entry").path();
            let target = to.join(path.file_name().expect("a name"));
            if path.is_dir() {
                copy(&path, &target);
            } else {
                fs::copy(&path, &target).expect("a copy");
            }
        }
    }
    let folder = folder(name);
    copy(&root().join("rules"), &folder);
    folder
}

/// Puts one text in place of another in a file of copied rules.
pub fn edit(rules: &Path, file: &str, before: &str, after: &str) {
    let path = rules.join(file);
    let text = fs::read_to_string(&path).expect("a file of rules/");
    assert!(text.contains(before), "{file} has no {before:?}");
    fs::write(path, text.replacen(before, after, 1)).expect("a file");
}

/// A copy of the project's rules with one text in place of another in a file.
pub fn edited_rules(name: &str, file: &str, before: &str, after: &str) -> String {
    let folder = copy_of_rules(name);
    edit(&folder, file, before, after);
    folder.to_string_lossy().into_owned()
}
