//! `cargo xtask fuzz`: builds the targets of `fuzz/` with the coverage that libFuzzer needs, and runs each for its share of
//! the time, as many at a time as there are cores.
//!
//! Plain cargo does it: the flags are the first of those of `cargo fuzz build --sanitizer none`, and any toolchain has them.
//! Rust without `unsafe` needs no address sanitizer, and runs eight times as often without.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

use crate::test;
use crate::tools::{self, Result, output, root, run};

/// How long all targets run together, in seconds.
const HOUR: u64 = 3_600;

/// Comparisons are not traced: that takes longer than everything else, and what to compare with is in the dictionary and in
/// the cases.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table --cfg fuzzing";

/// The longest input.
const LONGEST: usize = 8_192;

/// What a target did.
struct Done {
    target: String,
    executions: u64,
    /// Where the input is that it failed with.
    finding: Option<PathBuf>,
}

/// Builds the targets and runs them: `[TARGET...] [SECONDS]`, by default all for an hour.
pub fn fuzz(words: &[&str]) -> Result<()> {
    match words.split_last().map(|(last, before)| (last.parse(), before)) {
        Some((Ok(seconds), before)) => run_targets(before, seconds, None),
        _ => run_targets(words, HOUR, None),
    }
}

/// Builds all targets and runs them for a minute, on the same inputs every time.
pub fn minute() -> Result<()> {
    run_targets(&[], 60, Some(test::SEED))
}

fn run_targets(only: &[&str], seconds: u64, seed: Option<&str>) -> Result<()> {
    let mut targets = targets()?;
    if let Some(unknown) = only.iter().find(|one| !targets.iter().any(|target| target == *one)) {
        return Err(format!("there is no target {unknown}; fuzz/README.md lists them"));
    }
    targets.retain(|target| only.is_empty() || only.contains(&target.as_str()));
    // Only where the system is given, build scripts are built without the flags.
    let (folder, host) = (target(), tools::compiler_says("host", None)?);
    build(&folder, &host)?;
    seeds(&folder)?;
    let cores = thread::available_parallelism().map_or(1, usize::from).min(targets.len());
    let each = (seconds.saturating_mul(cores as u64) / targets.len() as u64).max(1);
    println!("{} targets, {each} s each, {cores} at a time", targets.len());
    let (queue, done) = (Mutex::new(targets.into_iter()), Mutex::new(Vec::new()));
    let next = || queue.lock().ok()?.next();
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(target) = next() {
                    let result = one(&folder, &host, target, each, seed);
                    if let Ok(mut done) = done.lock() {
                        done.push(result);
                    }
                }
            });
        }
    });
    let done = done.into_inner().map_err(|_| "a target could not be run".to_owned())?;
    let mut done = done.into_iter().collect::<Result<Vec<_>>>()?;
    done.sort_by(|one, other| one.target.cmp(&other.target));
    for Done { target, executions, .. } in &done {
        println!("{executions:>14}  {target}");
    }
    println!("{:>14}  executions", done.iter().map(|one| one.executions).sum::<u64>());
    let found: Vec<_> = done.iter().filter_map(|one| Some((&one.target, one.finding.as_ref()?))).collect();
    if found.is_empty() {
        return Ok(());
    }
    let shown = |(target, finding): (&String, &PathBuf)| {
        format!("\n  {} {}", binary(&folder, &host, target).display(), finding.display())
    };
    Err(format!("found something; to see what, run{}", found.into_iter().map(shown).collect::<String>()))
}

/// The folder of everything that is built and found.
fn target() -> PathBuf {
    tools::target().join("fuzz")
}

fn binary(folder: &Path, host: &str, target: &str) -> PathBuf {
    folder.join(host).join("debug").join(target)
}

fn build(folder: &Path, host: &str) -> Result<()> {
    if output(Command::new("c++").arg("--version")).is_none() && !tools::apt_install(&["g++"])? {
        return Err("libFuzzer is written in C++; install a compiler for it".to_owned());
    }
    run(Command::new("cargo")
        .args(["build", "--quiet", "--locked", "--bins", "--target", host])
        .current_dir(root().join("fuzz"))
        .env("CARGO_TARGET_DIR", folder)
        .env("RUSTFLAGS", FLAGS))
}

/// Returns the names of all targets.
fn targets() -> Result<Vec<String>> {
    let folder = root().join("fuzz/fuzz_targets");
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let name = |file: fs::DirEntry| Some(file.path().file_stem()?.to_str()?.to_owned());
    let mut targets: Vec<_> = files.flatten().filter_map(name).collect();
    targets.sort();
    Ok(targets)
}

/// Writes what every target begins with: the applicants of the reports, and bytes to make applicants of.
fn seeds(folder: &Path) -> Result<()> {
    const RANDOM: u64 = 200;

    let seeds = folder.join("seeds");
    let write = |name: String, bytes: &[u8]| {
        fs::create_dir_all(&seeds)
            .and_then(|()| fs::write(seeds.join(name), bytes))
            .map_err(|error| format!("{}: {error}", seeds.display()))
    };
    let reports = root().join("tests/reports");
    let files = fs::read_dir(&reports).map_err(|error| format!("{}: {error}", reports.display()))?;
    for file in files.flatten().filter(|file| file.path().extension().is_some_and(|extension| extension == "json")) {
        let json = fs::read(file.path()).map_err(|error| format!("{}: {error}", file.path().display()))?;
        // The targets take three or four bytes before the record.
        for before in [3, 4] {
            let bytes: Vec<_> = vec![255; before].into_iter().chain(json.iter().copied()).collect();
            write(format!("{before}-{}", file.file_name().to_string_lossy()), &bytes)?;
        }
    }
    for seed in 0..RANDOM {
        let mut state = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()
        };
        let words = 8 + seed % 64;
        let bytes: Vec<_> = (0..words).flat_map(|_| next()).collect();
        write(format!("random-{seed}"), &bytes)?;
    }
    Ok(())
}

/// Runs a target. Its output goes to a file, because it contains inputs.
fn one(folder: &Path, host: &str, target: String, seconds: u64, seed: Option<&str>) -> Result<Done> {
    let of = |error: std::io::Error| format!("{target}: {error}");
    let (corpus, findings) = (folder.join("corpus").join(&target), folder.join("findings").join(&target));
    fs::create_dir_all(&corpus).and_then(|()| fs::create_dir_all(&findings)).map_err(of)?;
    let log = folder.join(format!("{target}.log"));
    let status = Command::new(binary(folder, host, &target))
        .args([&corpus, &folder.join("seeds")])
        .arg(format!("-artifact_prefix={}/", findings.display()))
        .arg(format!("-dict={}", root().join("fuzz/json.dict").display()))
        .arg(format!("-max_len={LONGEST}"))
        .arg(format!("-max_total_time={seconds}"))
        .args(seed.map(|seed| format!("-seed={seed}")))
        .args(["-len_control=0", "-entropic=0", "-timeout=10", "-print_final_stats=1", "-verbosity=1"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(fs::File::create(&log).map_err(of)?)
        .status()
        .map_err(of)?;
    let log = fs::read(&log).map_err(of)?;
    let log = String::from_utf8_lossy(&log);
    let executions = log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    let executions = executions.and_then(|count| count.trim().parse().ok()).unwrap_or_default();
    let finding = log.lines().find_map(|line| line.split_once("Test unit written to ")).map(|(_, path)| path.into());
    if !status.success() && finding.is_none() {
        return Err(format!("{target} stopped without a finding ({status}); its output is in {}", folder.display()));
    }
    Ok(Done { target, executions, finding })
}
