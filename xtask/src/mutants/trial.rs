//! Runs the tests that reach a mutant, from the shortest to the longest, until one fails.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use super::list::Mutant;
use super::memory::Memory;
use super::tree::{Program, Tree};
use super::{Outcome, Outcomes};
use crate::test::SEED;
use crate::tools::{Result, output, target};

/// The copy's sources say otherwise, and reading which mutant is on allocates.
const NOT_OF_COPIES: &[&str] = &["house", "allocation"];

/// A test that takes longer runs in a process of its own.
const LONG: Duration = Duration::from_millis(300);

/// A test that takes longer is run only with the mutants that no other test has caught.
const SLOW: Duration = Duration::from_secs(3);

/// A test that takes longer is not run: what only a long search notices deserves a case.
const TOO_SLOW: Duration = Duration::from_secs(10);

/// The memory of a test, in KiB: a mutant may ask for all there is.
const MEMORY: &str = "6000000";

/// A test, and what it reaches.
struct Test {
    program: usize,
    name: String,
    duration: Duration,
    reached: BTreeSet<usize>,
}

/// Tests that run in one process.
struct Trial<'t> {
    program: &'t Path,
    tests: Vec<&'t str>,
    duration: Duration,
}

/// What a trial ended with.
enum End {
    Passed,
    /// With the test that failed or did not end, where it is known.
    Failed(Option<String>),
}

/// Tests these mutants.
pub fn run(tree: &Tree, mutants: &[Mutant], tried: &BTreeSet<usize>, memory: Memory) -> Result<Outcomes> {
    let programs = tree.programs(None)?.ok_or("the tests of the copy do not compile")?;
    let tests = tests(tree, &programs)?;
    let reached: usize = tried.iter().filter(|at| tests.iter().any(|test| test.reached.contains(at))).count();
    println!("{} tests reach {reached} of {} mutants", tests.len(), tried.len());
    let (outcomes, memory, failed) = (Mutex::new(Outcomes::new()), Mutex::new(memory), Mutex::new(None));
    let mut left: Vec<usize> = tried.iter().copied().collect();
    for pass in [Duration::ZERO..SLOW, SLOW..TOO_SLOW] {
        let started = Instant::now();
        let done = AtomicUsize::new(0);
        in_parallel(&left, |at| {
            let Some(mutant) = mutants.get(*at) else { return };
            let last = memory.lock().ok().and_then(|memory| memory.test(mutant).map(str::to_owned));
            let tests: Vec<&Test> = tests.iter().filter(|test| pass.contains(&test.duration)).collect();
            let (outcome, by) = match self::tried(tree, *at, &programs, &tests, last.as_deref()) {
                Ok(tried) => tried,
                Err(error) => return drop(failed.lock().map(|mut failed| failed.get_or_insert(error).len())),
            };
            if outcome == Outcome::Survived {
                println!("not caught by a test under {} s: {}", pass.end.as_secs(), mutant.name());
            }
            if let Ok(mut memory) = memory.lock() {
                memory.keep_switched(mutant, outcome, by.as_deref());
            }
            if let Ok(mut outcomes) = outcomes.lock() {
                outcomes.insert(*at, outcome);
            }
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if done.is_multiple_of(100) {
                println!("{done} of {} after {} s", left.len(), started.elapsed().as_secs());
                memory.lock().map(|memory| memory.write()).ok();
            }
        });
        if let Some(error) = failed.lock().map_err(|error| error.to_string())?.take() {
            return Err(error);
        }
        let outcomes = outcomes.lock().map_err(|error| error.to_string())?;
        left.retain(|at| outcomes.get(at) == Some(&Outcome::Survived));
    }
    memory.into_inner().map_err(|error| error.to_string())?.write()?;
    outcomes.into_inner().map_err(|error| error.to_string())
}

/// Returns what becomes of a mutant that is compiled alone.
pub fn all(tree: &Tree, programs: &[Program]) -> Result<Outcome> {
    for program in programs.iter().filter(|program| !NOT_OF_COPIES.contains(&program.name.as_str())) {
        let trial = Trial { program: &program.path, tests: Vec::new(), duration: Duration::from_secs(150) };
        match trial.run(tree, "none")? {
            End::Passed => {}
            End::Failed(_) => return Ok(Outcome::Caught),
        }
    }
    Ok(Outcome::Survived)
}

/// Returns what becomes of a mutant, and the test that catches it.
fn tried(
    tree: &Tree,
    at: usize,
    programs: &[Program],
    tests: &[&Test],
    last: Option<&str>,
) -> Result<(Outcome, Option<String>)> {
    let mut trials: Vec<Trial<'_>> = Vec::new();
    for (number, program) in programs.iter().enumerate() {
        let mut short = Trial { program: &program.path, tests: Vec::new(), duration: Duration::ZERO };
        for test in tests.iter().filter(|test| test.program == number && test.reached.contains(&at)) {
            if test.duration > LONG || last == Some(&test.name) {
                trials.push(Trial { program: &program.path, tests: vec![&test.name], duration: test.duration });
            } else {
                short.tests.push(&test.name);
                short.duration += test.duration;
            }
        }
        if !short.tests.is_empty() {
            trials.push(short);
        }
    }
    trials.sort_by_key(|trial| (last.is_none_or(|last| trial.tests != [last]), trial.duration));
    for trial in trials {
        match trial.run(tree, &at.to_string())? {
            End::Passed => {}
            End::Failed(by) => return Ok((Outcome::Caught, by)),
        }
    }
    Ok((Outcome::Survived, None))
}

impl Trial<'_> {
    /// Runs the tests with a mutant on, until one fails. A program that does not start has caught nothing.
    fn run(&self, tree: &Tree, on: &str) -> Result<End> {
        // Seconds of the processor: other programs may slow the test down, but not make it time out.
        let limit = 3 + (self.duration * 4).as_secs();
        let mut command = limited(limit, self.program);
        command.args(["--exact", "--test-threads=1"]).args(&self.tests).env("ONBOARDABLE_MUTANT", on);
        let not_started = |why: String| format!("{} does not start: {why}", self.program.display());
        let child = settled(&mut command, tree).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| not_started(error.to_string()))?;
        let mut running = None;
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).split(b'\n').map_while(std::result::Result::ok) {
                let line = String::from_utf8_lossy(&line);
                let Some(test) = line.strip_prefix("test ").and_then(|rest| rest.split(' ').next()) else { continue };
                if test == "result:" {
                    continue;
                }
                running = Some(test.to_owned());
                if line.ends_with("FAILED") {
                    drop(child.kill());
                    drop(child.wait());
                    return Ok(End::Failed(running));
                }
            }
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        if status.success() {
            return Ok(End::Passed);
        }
        match status.code() {
            // What the shell says of a program that it cannot run.
            Some(code @ (126 | 127)) => Err(not_started(format!("exit status {code}"))),
            _ => Ok(End::Failed(running)),
        }
    }
}

/// Returns a program with limits of time and memory.
fn limited(seconds: u64, program: &Path) -> Command {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY}; ulimit -c 0; ulimit -t {seconds}; exec \"$0\" \"$@\""))
        .arg(program);
    command
}

/// Adds what every run has in common: the same inputs of the properties every time, and nothing written.
fn settled<'c>(command: &'c mut Command, tree: &Tree) -> &'c mut Command {
    command
        .current_dir(&tree.folder)
        .env("CARGO_MANIFEST_DIR", &tree.folder)
        .env("INSTA_UPDATE", "no")
        .env("INSTA_WORKSPACE_ROOT", &tree.folder)
        .env("PROPTEST_RNG_SEED", SEED)
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
}

/// Runs each test alone without a mutant, and returns it with what it reaches.
fn tests(tree: &Tree, programs: &[Program]) -> Result<Vec<Test>> {
    let mut names = Vec::new();
    for (number, program) in programs.iter().enumerate() {
        let listed =
            output(Command::new(&program.path).args(["--list", "--format", "terse"]).current_dir(&tree.folder));
        let listed = listed.ok_or_else(|| format!("{} does not list its tests", program.name))?;
        if !NOT_OF_COPIES.contains(&program.name.as_str()) {
            names.extend(listed.lines().filter_map(|line| Some((number, line.strip_suffix(": test")?.to_owned()))));
        }
    }
    let folder = target().join("mutants/reached");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let newest = tree.newest()?;
    let (tests, failed) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    in_parallel(&names, |(number, name)| {
        let Some(program) = programs.get(*number) else { return };
        let file = folder.join(format!("{}-{}", program.name, name.replace(':', "-")));
        let Some((reached, duration)) = reached(tree, program, name, &file, newest) else {
            failed.lock().map(|mut failed| failed.push(format!("{}: {name}", program.name))).unwrap_or_default();
            return;
        };
        let test = Test { program: *number, name: name.clone(), duration, reached };
        tests.lock().map(|mut tests| tests.push(test)).unwrap_or_default();
    });
    let failed = failed.into_inner().map_err(|error| error.to_string())?;
    if !failed.is_empty() {
        return Err(format!("these tests fail without a mutant:\n{}", failed.join("\n")));
    }
    let mut tests = tests.into_inner().map_err(|error| error.to_string())?;
    tests.sort_by_key(|test: &Test| (test.duration, test.name.clone()));
    Ok(tests)
}

/// Returns the mutants that a test reaches, and how long it takes. `None`: it fails without any. What was found out
/// since the copy has last changed is still right.
fn reached(
    tree: &Tree,
    program: &Program,
    name: &str,
    file: &Path,
    newest: SystemTime,
) -> Option<(BTreeSet<usize>, Duration)> {
    let duration = file.with_extension("ms");
    let changed = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    if changed(&duration) < Some(newest) || changed(&duration) < changed(&program.path) {
        drop(fs::remove_file(file));
        let started = Instant::now();
        let mut command = Command::new(&program.path);
        command.args(["--exact", name]).env("ONBOARDABLE_MUTANT", "reached").env("ONBOARDABLE_MUTANTS_REACHED", file);
        let status = settled(&mut command, tree).stdout(Stdio::null()).status();
        if !status.is_ok_and(|status| status.success()) {
            return None;
        }
        fs::write(&duration, started.elapsed().as_millis().to_string()).ok()?;
    }
    let milliseconds = fs::read_to_string(&duration).ok()?.parse().ok()?;
    let bytes = fs::read(file).unwrap_or_default();
    let numbers = bytes.chunks_exact(4).filter_map(|four| Some(u32::from_le_bytes(four.try_into().ok()?) as usize));
    Some((numbers.collect(), Duration::from_millis(milliseconds)))
}

/// Calls a function with each item, on every processor.
fn in_parallel<T: Sync>(items: &[T], run: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    run(item);
                }
            });
        }
    });
}
