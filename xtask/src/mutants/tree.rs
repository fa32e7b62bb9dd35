//! A copy of the workspace, in which sources may be changed.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use serde::Deserialize;

use super::list::Mutant;
use crate::tools::{Result, output, root, target};

/// A copy of what git knows or would add.
pub struct Tree {
    pub folder: PathBuf,
    use_of: Use,
}

/// What a copy is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To find out which mutants compile together.
    Checked,
    /// To run the tests with all of them.
    Switched,
    /// To compile and run them one by one.
    Alone,
}

/// An error of the compiler.
pub struct Complaint {
    /// The path from the folder of the workspace.
    pub file: String,
    pub span: Range<usize>,
    pub message: String,
}

#[derive(Deserialize)]
struct Line {
    message: Option<Message>,
    executable: Option<PathBuf>,
    target: Option<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    spans: Vec<Spot>,
}

#[derive(Deserialize)]
struct Spot {
    file_name: String,
    byte_start: usize,
    byte_end: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Spot,
}

/// A program with tests.
pub struct Program {
    pub name: String,
    pub path: PathBuf,
}

impl Tree {
    /// Copies the workspace to `target/mutants/<name>`. What has not changed keeps its time, and is not compiled again.
    pub fn copied(use_of: Use, mutants: &[Mutant]) -> Result<Self> {
        let name = match use_of {
            Use::Checked => "checked",
            Use::Switched => "switched",
            Use::Alone => "alone",
        };
        let tree = Self { folder: target().join("mutants").join(name), use_of };
        let files = output(
            Command::new("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(root()),
        )
        .ok_or("git ls-files failed")?;
        // Sources with switches are written later, once.
        let with_switches: BTreeSet<&str> =
            mutants.iter().map(|mutant| mutant.file.as_str()).chain(["src/lib.rs"]).collect();
        let files: BTreeSet<&str> = files.lines().filter(|file| root().join(file).is_file()).collect();
        for file in &files {
            if use_of != Use::Alone && with_switches.contains(file) && tree.folder.join(file).exists() {
                continue;
            }
            let bytes = fs::read(root().join(file)).map_err(|error| format!("{file}: {error}"))?;
            tree.write_bytes(file, &bytes)?;
        }
        for top in ["src", "tests"] {
            tree.remove_others(&tree.folder.join(top), &files)?;
        }
        Ok(tree)
    }

    fn remove_others(&self, folder: &Path, files: &BTreeSet<&str>) -> Result<()> {
        for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
            let path = entry.path();
            let name = path.strip_prefix(&self.folder).unwrap_or(&path).to_string_lossy().into_owned();
            if path.is_dir() {
                self.remove_others(&path, files)?;
            } else if !files.contains(name.as_str()) {
                fs::remove_file(&path).map_err(|error| format!("{name}: {error}"))?;
            }
        }
        Ok(())
    }

    /// Returns when a file of the copy was last changed.
    pub fn newest(&self) -> Result<SystemTime> {
        fn of(path: &Path) -> std::io::Result<SystemTime> {
            let mut newest = SystemTime::UNIX_EPOCH;
            for entry in fs::read_dir(path)? {
                let entry = entry?;
                let time =
                    if entry.file_type()?.is_dir() { of(&entry.path())? } else { entry.metadata()?.modified()? };
                newest = newest.max(time);
            }
            Ok(newest)
        }
        of(&self.folder).map_err(|error| format!("{}: {error}", self.folder.display()))
    }

    pub fn write(&self, file: &str, text: &str) -> Result<()> {
        self.write_bytes(file, text.as_bytes())
    }

    fn write_bytes(&self, file: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(file);
        if fs::read(&path).is_ok_and(|present| present == bytes) {
            return Ok(());
        }
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, bytes));
        written.map_err(|error| format!("{file}: {error}"))
    }

    /// Returns cargo, in the copy, without debug information, which would take gigabytes. What is compiled once and
    /// run thousands of times is optimised a little; what is compiled again and again is not.
    fn cargo(&self, arguments: &[&str]) -> Command {
        let is_alone = self.use_of == Use::Alone;
        let mut command = Command::new("cargo");
        command
            .args(arguments)
            .args(["--package", "onboardable", "--features", "schema", "--locked", "--message-format", "json"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target().join(if is_alone { "mutants/build-alone" } else { "mutants/build" }))
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", if is_alone { "0" } else { "1" })
            .env("CARGO_INCREMENTAL", if is_alone { "1" } else { "0" })
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("RUSTFLAGS", "--cap-lints allow")
            // The switch asks the compiler whether it runs in a constant.
            .env("RUSTC_BOOTSTRAP", "onboardable")
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// Returns what the compiler complains of in the library.
    pub fn check(&self) -> Result<Vec<Complaint>> {
        let output = self.cargo(&["check", "--lib"]).output().map_err(|error| format!("cargo: {error}"))?;
        let complaints: Vec<Complaint> = lines(&output.stdout).filter_map(complaint).collect();
        if output.status.success() {
            return Ok(Vec::new());
        }
        if complaints.is_empty() {
            return Err(format!("cargo check in {} failed", self.folder.display()));
        }
        Ok(complaints)
    }

    /// Compiles the tests: those of the library, and those of these files of `tests/`, or all. `None`: it does not
    /// compile.
    pub fn programs(&self, names: Option<&[&str]>) -> Result<Option<Vec<Program>>> {
        let mut arguments = vec!["test", "--no-run"];
        match names {
            None => arguments.extend(["--lib", "--tests"]),
            Some(names) => {
                for name in names {
                    match *name {
                        "onboardable" => arguments.push("--lib"),
                        name => arguments.extend(["--test", name]),
                    }
                }
            }
        }
        let output = self.cargo(&arguments).output().map_err(|error| format!("cargo: {error}"))?;
        if !output.status.success() {
            return Ok(None);
        }
        let program = |line: Line| {
            let target = line.target?;
            let is_test = target.kind.iter().any(|kind| matches!(kind.as_str(), "lib" | "test"));
            Some(Program { name: target.name, path: line.executable.filter(|_| is_test)? })
        };
        Ok(Some(lines(&output.stdout).filter_map(program).collect()))
    }
}

fn lines(stdout: &[u8]) -> impl Iterator<Item = Line> {
    stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok())
}

fn complaint(line: Line) -> Option<Complaint> {
    let message = line.message.filter(|message| message.level == "error")?;
    let mut spot = message.spans.into_iter().find(|spot| spot.is_primary)?;
    // In a macro of another crate: where it is called.
    while let (false, Some(expansion)) = (spot.file_name.starts_with("src/"), spot.expansion.take()) {
        spot = expansion.span;
    }
    Some(Complaint { file: spot.file_name, span: spot.byte_start..spot.byte_end, message: message.message })
}
