//! `cargo xtask coverage`: which lines of `src/` its tests reach, held to a floor.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::test;
use crate::tools::{self, Result, output, root, run};

/// The version of cargo-llvm-cov that is installed where there is none.
const VERSION: &str = "0.9.1";

/// What decides: a line of these that no test reaches is dead, or has no case yet.
const JUDGING: [&str; 12] = [
    "src/rules/",
    "src/rules.rs",
    "src/judge.rs",
    "src/decision.rs",
    "src/deadline.rs",
    "src/deadline/",
    "src/advance.rs",
    "src/advance/",
    "src/facts.rs",
    "src/facts/",
    "src/way.rs",
    "src/reactivation.rs",
];

/// Functions that the compiler evaluates and no program runs, each by its file and the line it begins with.
const COMPILED: [(&str, &str); 16] = [
    ("src/application/pointer.rs", "pub(crate) const fn existing("),
    ("src/application/read.rs", "const _: fn() = || {"),
    ("src/character.rs", "const fn run("),
    ("src/rulebook/asked.rs", "pub(super) const fn new("),
    ("src/rulebook/dated.rs", "pub(super) const fn new("),
    ("src/rulebook/pack.rs", "pub(super) const fn new("),
    ("src/rulebook/rows.rs", "const fn w("),
    ("src/rulebook/rows.rs", "const fn a("),
    ("src/rulebook/rows.rs", "const fn h("),
    ("src/rulebook/rows.rs", "const fn v<T>("),
    ("src/rulebook/tables/phones.rs", "pub(super) const fn new("),
    ("src/value/tin/countries.rs", "const fn new(pattern"),
    ("src/value/tin/countries.rs", "const fn unless("),
    ("src/value/tin/countries.rs", "const fn of_types("),
    ("src/value/tin/countries.rs", "const fn new(name"),
    ("src/value/tin/countries.rs", "const fn when("),
];

/// Only this compiler counts branches.
const NIGHTLY: Option<&str> = Some("nightly");

/// The tests of every crate, because the command line and the desk reach what no test of the rules crate needs.
const TESTS: [&str; 5] = ["--no-report", "--workspace", "--all-features", "--locked", "--no-fail-fast"];

/// The floors, in hundredths of a percent: of the lines that judge, and of all. Raise the second with what is reached.
const FLOORS: [u64; 2] = [10_000, 9_960];

/// How many there are, and how many of them a test reaches.
#[derive(Clone, Copy, Default)]
struct Share {
    reached: u64,
    all: u64,
}

impl Share {
    /// In hundredths of a percent, rounded down: 100 % is everything.
    fn hundredths(self) -> u64 {
        (self.reached * 10_000).checked_div(self.all).unwrap_or_default()
    }

    fn print(self, what: &str) {
        let (whole, rest) = (self.hundredths() / 100, self.hundredths() % 100);
        println!("{whole:>3}.{rest:02} %  {:>6} of {:>6}  {what}", self.reached, self.all);
    }
}

/// Runs the tests of every crate, prints the lines of `src/` that they do not reach, and fails below a floor.
pub fn measure() -> Result<()> {
    run(llvm_cov(None)?.args(TESTS))?;
    let (lines, totals) = (reached_lines()?, totals(None)?);
    let mut shares = [Share::default(); 2];
    for (file, mut counts) in lines {
        let text = fs::read_to_string(root().join(&file)).map_err(|error| format!("{file}: {error}"))?;
        without_compiled(&file, &text, &mut counts)?;
        let judges = JUDGING.iter().any(|one| file == *one || (one.ends_with('/') && file.starts_with(one)));
        for (line, count) in counts {
            for share in if judges { &mut shares[..] } else { &mut shares[1..] } {
                share.all += 1;
                share.reached += u64::from(count > 0);
            }
            if count == 0 {
                println!("{file}:{line}: {}", text.lines().nth(line - 1).unwrap_or_default().trim());
            }
        }
    }
    for (share, what) in shares.into_iter().zip(["lines that judge", "lines of src/"]) {
        share.print(what);
    }
    share(&totals, "regions").print("regions of src/");
    let is_below = |(share, floor): (Share, u64)| share.hundredths() < floor;
    if shares.into_iter().zip(FLOORS).any(is_below) {
        let [judging, all] = FLOORS.map(|floor| format!("{}.{:02} %", floor / 100, floor % 100));
        return Err(format!(
            "fewer lines are reached than should be, {judging} of those that judge and {all} of all; give each line \
             above a case, or delete what nothing reaches"
        ));
    }
    Ok(())
}

/// Takes the functions away that the compiler evaluates. One that a test runs is listed in vain.
fn without_compiled(file: &str, text: &str, counts: &mut BTreeMap<usize, u64>) -> Result<()> {
    for (_, first) in COMPILED.iter().filter(|(of, _)| *of == file) {
        let mut lines = text.lines().enumerate().skip_while(|(_, line)| !line.trim_start().starts_with(first));
        let (begin, line) = lines.next().ok_or_else(|| format!("{file} has no function `{first}`"))?;
        let indent = line.len() - line.trim_start().len();
        let is_end = |line: &str| line.len() <= indent + 2 && line.trim_start().starts_with('}');
        let end = lines.find(|(_, line)| is_end(line)).map_or(begin, |(end, _)| end);
        for line in begin + 1..=end + 1 {
            if counts.remove(&line).is_some_and(|count| count > 0) {
                return Err(format!("{file}:{line} is run; take `{first}` off the list in xtask/src/coverage.rs"));
            }
        }
    }
    Ok(())
}

/// Prints the share of branches that the tests reach.
pub fn branches() -> Result<()> {
    run(llvm_cov(NIGHTLY)?.args(TESTS).arg("--branch"))?;
    let totals = totals(NIGHTLY)?;
    for what in ["lines", "regions", "branches"] {
        share(&totals, what).print(&format!("{what} of src/"));
    }
    Ok(())
}

/// Returns cargo-llvm-cov, installed where it is missing, with the tools of LLVM that understand the compiler's counts.
fn llvm_cov(toolchain: Option<&str>) -> Result<Command> {
    let folder = tools::target().join("tools");
    let program = folder.join("bin/cargo-llvm-cov");
    let is_installed =
        output(Command::new(&program).args(["llvm-cov", "--version"])).is_some_and(|line| line.ends_with(VERSION));
    if !is_installed {
        run(Command::new(tools::cargo())
            .args(["install", "cargo-llvm-cov", "--version", VERSION, "--locked", "--debug", "--quiet", "--root"])
            .arg(&folder))?;
    }
    let mut command = Command::new(program);
    command.arg("llvm-cov").current_dir(root()).env("CARGO_INCREMENTAL", "0");
    test::with_fixed_inputs(&mut command);
    if let Some(toolchain) = toolchain {
        command.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    let version = tools::compiler_says("LLVM version", toolchain)?;
    let version = version.split('.').next().unwrap_or_default();
    if tools::apt_install(&[&format!("llvm-{version}")])? {
        command.env("LLVM_COV", format!("llvm-cov-{version}"));
        command.env("LLVM_PROFDATA", format!("llvm-profdata-{version}"));
    }
    // Without them cargo-llvm-cov uses the component llvm-tools of rustup, and asks for it where it is missing.
    Ok(command)
}

/// Returns how often each line of `src/` that has code was run, by file.
fn reached_lines() -> Result<BTreeMap<String, BTreeMap<usize, u64>>> {
    let mut report = llvm_cov(None)?;
    let report = output(report_of(&mut report, &["--lcov"])).ok_or("cargo llvm-cov reports no lines")?;
    let root = root();
    let mut lines: BTreeMap<String, BTreeMap<usize, u64>> = BTreeMap::new();
    let mut file = None;
    for line in report.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            let path = path.strip_prefix(&*root.to_string_lossy()).unwrap_or(path).trim_start_matches('/');
            file = path.starts_with("src/").then(|| path.to_owned());
        } else if let (Some(file), Some((number, count))) =
            (&file, line.strip_prefix("DA:").and_then(|line| line.split_once(',')))
        {
            let number = number.parse().map_err(|_| format!("no line: {line}"))?;
            let count = count.split(',').next().and_then(|count| count.parse().ok()).unwrap_or_default();
            lines.entry(file.clone()).or_default().insert(number, count);
        }
    }
    Ok(lines)
}

/// Returns the totals of `src/`, as cargo-llvm-cov sums them up.
fn totals(toolchain: Option<&str>) -> Result<Value> {
    let mut report = llvm_cov(toolchain)?;
    let report =
        output(report_of(&mut report, &["--json", "--summary-only"])).ok_or("cargo llvm-cov reports no totals")?;
    let report: Value = serde_json::from_str(&report).map_err(|error| format!("cargo llvm-cov: {error}"))?;
    report.pointer("/data/0/totals").cloned().ok_or_else(|| "cargo llvm-cov has no totals".to_owned())
}

fn report_of<'c>(command: &'c mut Command, form: &[&str]) -> &'c mut Command {
    // Of the workspace only `src/`.
    let others = format!("^{}/(tests|applicants|rulebook|desk|cli|pkg|python|xtask)/", root().display());
    command.arg("report").args(form).args(["--ignore-filename-regex", &others])
}

fn share(totals: &Value, what: &str) -> Share {
    let number = |name: &str| totals.pointer(&format!("/{what}/{name}")).and_then(Value::as_u64).unwrap_or_default();
    Share { reached: number("covered"), all: number("count") }
}
