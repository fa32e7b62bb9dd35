//! Tasks of the project: `cargo xtask CHORE`.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a chore talks to the person who runs it, and has a clock"
)]

mod agreement;
mod character;
mod command_line;
mod composition;
mod coverage;
mod demo;
mod examples;
mod fuzz;
mod generated;
mod mutants;
mod package;
mod pages;
mod paths;
mod python;
mod reproducible;
mod rulebook;
mod supply_chain;
mod test;
mod third_party;
mod tools;
mod wasm;

use std::process::ExitCode;

const USAGE: &str = "\
Tasks of the project:

  cargo xtask test            run every test there is, and install what tests need
  cargo xtask test quick      the same without fuzzing, agreement, other languages, package and browsers
  cargo xtask agreement       compare with independent implementations (tests/agreement)
  cargo xtask examples        compile and run docs/examples, in Java and Go
  cargo xtask coverage        run the tests of the crates, and hold the lines of src/ that they reach to a floor
  cargo xtask coverage branches
                              the same with branches, by a nightly compiler, without a floor
  cargo xtask fuzz [N]        run every target of fuzz/ for N seconds in all, by default an hour
  cargo xtask mutants [PATH]  change src/ in thousands of small ways, and show what no test notices (tests/mutants)
  cargo xtask mutants again   try those that no test has caught yet; alone: those that need a build each; known: none,
                              and write what is known
  cargo xtask bless           write every generated file: rows, tables, schemas, reports
  cargo xtask check           compare the generated files with rules/
  cargo xtask wasm            build the WebAssembly module and the npm package in pkg/dist
  cargo xtask demo            build the package, and serve web-demo/ while it is worked on
  cargo xtask demo build      build web-demo/ to static files
  cargo xtask test-package    test pkg/dist in Node and in headless Chromium
  cargo xtask wheel           build the Python package in target/wheels
  cargo xtask test-python     build and test it, with Spark, DuckDB and the notebook
  cargo xtask command-line    build the command line as it is published, in target/release
  cargo xtask dependencies    check the licences, sources and versions of dependencies, and that each is used
  cargo xtask minimal-versions  compile the crates with the oldest dependencies that they allow
  cargo xtask package-crate   pack the crate `onboardable`, and run the tests that it contains
  cargo xtask reproducible    build what is published twice, in two folders, and compare the bytes
  cargo xtask bench-package   size and speed of pkg/dist, compared with the usual libraries
";

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => test::everything(),
        ["test", "quick"] => test::quick(),
        ["agreement"] => agreement::compare(),
        ["examples"] => examples::test(),
        ["coverage"] => coverage::measure(),
        ["coverage", "branches"] => coverage::branches(),
        ["fuzz", words @ ..] => fuzz::fuzz(words),
        ["mutants", "again"] => mutants::run(mutants::Which::Again),
        ["mutants", "alone"] => mutants::run(mutants::Which::Alone),
        ["mutants", "known"] => mutants::run(mutants::Which::Known),
        ["mutants", paths @ ..] => mutants::run(mutants::Which::Switched(paths)),
        ["bless"] => generated::bless(),
        ["check"] => rulebook::check().map_err(|error| format!("{error:#}")),
        ["wasm"] => wasm::build().and_then(|bound| package::build(&bound)),
        ["demo"] => demo::serve(),
        ["demo", "build"] => demo::build(),
        ["test-package"] => package::test(),
        ["bench-package"] => package::bench(),
        ["wheel"] => python::wheel().map(|wheel| println!("{}", wheel.display())),
        ["test-python"] => python::test(),
        ["command-line"] => command_line::build().map(|program| println!("{}", program.display())),
        ["dependencies"] => supply_chain::dependencies(),
        ["minimal-versions"] => supply_chain::minimal_versions(),
        ["package-crate"] => supply_chain::package_crate(),
        ["reproducible"] => reproducible::compare(),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
