//! `cargo xtask test`: every test, one after the other, with everything that it needs.

use std::process::Command;
use std::time::Instant;

use crate::tools::{Result, root, run};
use crate::{agreement, coverage, demo, examples, fuzz, generated, package, pages, python, supply_chain, wasm};

/// A step: its name, and its function.
type Step = (&'static str, fn() -> Result<()>);

const LINTS: &[Step] = &[
    ("formatting", || cargo(&["fmt", "--all", "--check"])),
    ("lints", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--locked", "--", "-D", "warnings"])
    }),
    ("lints without the handbook", || {
        cargo(&["clippy", "--package", "onboardable", "--no-default-features", "--locked", "--", "-D", "warnings"])
    }),
    ("lints with one language", || {
        let english = ["clippy", "--package", "onboardable", "--no-default-features", "--features", "en", "--locked"];
        cargo(&[&english[..], &["--", "-D", "warnings"]].concat())
    }),
];

const TESTS: &[Step] =
    &[("tests of the crates", || cargo(&["test", "--workspace", "--all-features", "--locked", "--no-fail-fast"]))];

/// The same tests, and the floor of the lines that they reach.
const TESTS_WITH_COVERAGE: &[Step] = &[
    ("tests of the crates, and the lines that they reach", coverage::measure),
    ("examples of the documentation", || cargo(&["test", "--doc", "--workspace", "--all-features", "--locked"])),
];

const DOCUMENTS: &[Step] = &[
    ("one bless leaves the tree clean", generated::is_current),
    ("documentation", || {
        cargo(&["doc", "--package", "onboardable", "--package", "onboardable-rulebook", "--no-deps", "--locked"])
    }),
];

const SUPPLY_CHAIN: &[Step] = &[
    ("the oldest compiler that is promised", supply_chain::oldest_compiler),
    ("dependencies: licences, sources, versions, use", supply_chain::dependencies),
    ("the packed crate, alone", supply_chain::package_compiles),
];

const FUZZ: &[Step] = &[("a minute of fuzzing", fuzz::minute)];

const AGREEMENT: &[Step] = &[("agreement with independent implementations", agreement::compare)];

const EXAMPLES: &[Step] = &[("co-process examples, in Java and Go", examples::test)];

const PACKAGE: &[Step] = &[
    ("npm package", || wasm::build().and_then(|bound| package::build(&bound))),
    ("tests of the npm package, in Node, Chromium, jsdom and workerd", package::test),
    ("the sign-up demonstration, in Chromium", demo::test),
    ("the pages of the command line, in Chromium", pages::test),
];

const PYTHON: &[Step] = &[("the Python package, with Spark, DuckDB and the notebook", python::test)];

/// What the random inputs of the properties and of fuzzing begin with, so that a run leaves nothing to luck.
pub const SEED: &str = "20261121";

/// Runs every test.
pub fn everything() -> Result<()> {
    all(&[LINTS, TESTS_WITH_COVERAGE, DOCUMENTS, SUPPLY_CHAIN, FUZZ, AGREEMENT, EXAMPLES, PACKAGE, PYTHON])
}

/// Runs the tests that need only Rust.
pub fn quick() -> Result<()> {
    all(&[LINTS, TESTS, DOCUMENTS])
}

/// Runs the steps up to the first that fails, and prints the duration of each.
fn all(parts: &[&[Step]]) -> Result<()> {
    let mut durations = String::new();
    for (name, step) in parts.iter().copied().flatten() {
        println!("\n== {name}");
        let started = Instant::now();
        step().map_err(|error| format!("{name}: {error}"))?;
        durations.push_str(&format!("{:>6} s  {name}\n", started.elapsed().as_secs()));
    }
    println!("\nEverything passed.\n{durations}");
    Ok(())
}

fn cargo(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root()).env("RUSTDOCFLAGS", "-D warnings");
    run(with_fixed_inputs(&mut command))
}

/// Lets the properties use the same inputs every time; a plain `cargo test` uses others.
pub fn with_fixed_inputs(command: &mut Command) -> &mut Command {
    command.env("PROPTEST_RNG_SEED", SEED)
}
