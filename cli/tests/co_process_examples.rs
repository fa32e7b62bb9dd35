//! The examples of `docs/co-process.md` in Java and Go: the same answers as the command line, also where the process
//! is killed, hangs or does not start.
//!
//! They need the JDK and Go, which `cargo xtask examples` installs: `cargo test --test co_process_examples --
//! --ignored`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]
#![cfg(unix)]

mod program;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use program::{AS_OF, Run, folder, onboardable, path, root};

const APPLICANTS: usize = 600;

/// An example, ready to be run.
struct Example {
    command: Vec<String>,
    folder: PathBuf,
    applicants: String,
}

impl Example {
    fn java() -> Self {
        let (folder, source) = (folder("java"), root().join("docs/examples/java/Onboard.java"));
        ready(Command::new("javac").arg("-Xlint:all,-serial").arg("-Werror").arg("-d").arg(&folder).arg(source));
        let classes = folder.to_string_lossy().into_owned();
        Self::new(folder, vec!["java".to_owned(), "-cp".to_owned(), classes, "Onboard".to_owned()])
    }

    fn go() -> Self {
        let (folder, source) = (folder("go"), root().join("docs/examples/go/onboard.go"));
        let built = path(&folder, "onboard");
        ready(Command::new("go").arg("vet").arg(&source).current_dir(&folder));
        ready(Command::new("go").args(["build", "-o", &built]).arg(source).current_dir(&folder));
        Self::new(folder, vec![built])
    }

    fn new(folder: PathBuf, command: Vec<String>) -> Self {
        let lines: String = (0..APPLICANTS as u64).map(|index| applicants::applicant(index) + "\n").collect();
        let applicants = path(&folder, "applicants.ndjson");
        fs::write(&applicants, lines).expect("a file");
        Self { command, folder, applicants }
    }

    /// Runs it with a program, how often it is killed, and how long it may take in milliseconds.
    fn run(&self, program: &str, kill_every: u32, timeout: u32) -> Run {
        self.with_applicants(program, &self.applicants, kill_every, timeout)
    }

    fn with_applicants(&self, program: &str, applicants: &str, kill_every: u32, timeout: u32) -> Run {
        let arguments = [program, applicants, &kill_every.to_string(), &timeout.to_string()];
        Command::new(&self.command[0])
            .args(&self.command[1..])
            .args(arguments)
            .output()
            .expect("the example starts")
            .into()
    }

    /// A program that does something before it is onboardable. `first` is what it does at its first start.
    fn program(&self, name: &str, first: &str) -> String {
        let (program, started) = (self.folder.join(name), self.folder.join(format!("{name}.started")));
        let onboardable = env!("CARGO_BIN_EXE_onboardable");
        let started = started.display();
        script(
            &program,
            &format!("if mkdir '{started}' 2> /dev/null; then\n{first}\nfi\nexec '{onboardable}' \"$@\"\n"),
        );
        program.to_string_lossy().into_owned()
    }

    fn keeps_its_word(&self) {
        let onboardable = env!("CARGO_BIN_EXE_onboardable");
        let quiet = self.run(onboardable, 0, 60_000);
        assert_eq!(self.answers_once(&quiet), 0, "it needs one process");

        // Killed six times while eight threads ask: the new process begins with line 1 again.
        let killed = self.run(onboardable, 100, 60_000);
        assert!(self.answers_once(&killed) >= 4, "it was killed");

        // What a process has not written to the end is no answer.
        let first = "read -r line; echo '{\"line\":1,\"id\":1,\"program\":\"0.0.0\"}'; read -r line";
        let half =
            self.program("half", &format!("{first}; printf '{{\"line\":2,\"id\":2,\"decision\":\"proc'; exit 1"));
        self.answers_once(&self.run(&half, 0, 60_000));
        // One that answers something else is replaced.
        let other =
            self.program("other", &format!("{first}; echo '{{\"line\":2,\"id\":3,\"decision\":\"proceed\"}}'"));
        self.answers_once(&self.run(&other, 0, 60_000));
        // One that reads and does not answer is, too.
        let hanging = self.program("hanging", &format!("{first}; exec tail -f /dev/null"));
        self.answers_once(&self.run(&hanging, 0, 3_000));

        // One that does not end is ended.
        let lasting = self.folder.join("lasting");
        script(&lasting, &format!("'{onboardable}' \"$@\"; exec tail -f /dev/null\n"));
        self.answers_once(&self.run(&lasting.to_string_lossy(), 0, 3_000));

        // A request that ends every process is given up, and the others are answered.
        let poisoned = self.folder.join("poisoned");
        script(&poisoned, &format!("sed -u '/POISON/Q' | '{onboardable}' \"$@\"\n"));
        let lines = fs::read_to_string(&self.applicants).expect("applicants");
        let lines: Vec<&str> = lines.lines().take(40).collect();
        let poison = [&lines[..10], &[r#"{"person":{"first_name":"POISON"}}"#], &lines[10..]].concat();
        let applicants = path(&self.folder, "poisoned.ndjson");
        fs::write(&applicants, poison.join("\n") + "\n").expect("a file");
        let run = self.with_applicants(&poisoned.to_string_lossy(), &applicants, 0, 60_000);
        assert_eq!((run.status, run.out.lines().count()), (1, 40), "{}", run.err);
        assert!(run.err.contains("poisoned.ndjson:11: the program ended 3 times at this request"), "{}", run.err);

        for (program, why) in [("/bin/false", "ended 3 times"), ("/no/such/program", "does not start")] {
            let run = self.run(program, 0, 60_000);
            assert_eq!((run.status, run.out.as_str()), (1, ""));
            assert!(run.err.contains(why), "{}", run.err);
        }
    }

    /// The answers are those of the command line, each once and in order. Returns how many processes followed the first.
    #[track_caller]
    fn answers_once(&self, run: &Run) -> usize {
        assert_eq!(run.status, 0, "{}", run.err);
        let expected = onboardable(&["assess", AS_OF, "--format", "jsonl", &self.applicants], "").out;
        let (mut lines, mut last) = (0, 0);
        let mut restarts = 0;
        for (answer, expected) in run.out.lines().zip(expected.lines()) {
            let (line, rest) = answer.split_once(",\"id\":").expect("an id");
            let line: usize = line.trim_start_matches("{\"line\":").parse().expect("a line");
            // Eight threads ask, so that the lines are only nearly in order.
            restarts += usize::from(line + 50 < last);
            last = line;
            let (_, rest) = rest.split_once(',').expect("an answer");
            let (_, expected) = expected.split_once(',').expect("a line");
            assert_eq!(rest, expected);
            lines += 1;
        }
        assert_eq!((lines, run.out.lines().count()), (APPLICANTS, APPLICANTS));
        restarts
    }
}

fn script(path: &Path, text: &str) {
    fs::write(path, format!("#!/bin/sh\n{text}")).expect("a script");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("permissions");
}

fn ready(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{}: {error}; `cargo xtask examples` installs it", Path::new(command.get_program()).display())
    });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
#[ignore = "needs the JDK: cargo xtask examples"]
fn the_example_in_java_keeps_its_word() {
    Example::java().keeps_its_word();
}

#[test]
#[ignore = "needs Go: cargo xtask examples"]
fn the_example_in_go_keeps_its_word() {
    Example::go().keeps_its_word();
}
