//! `cargo xtask mutants`: changes the code in thousands of small ways, and shows which changes no test notices.
//!
//! cargo-mutants lists the changes. It would compile each alone, which takes days; here all are compiled into one copy of
//! the crate, each behind a number that is read when a test starts ([`switch`]). A test is run only with the changes that
//! it reaches ([`trial`]). What cannot be switched is compiled alone ([`alone`]). `tests/mutants/survivors.toml` explains
//! every change that may stay unnoticed ([`survivors`]).

mod alone;
mod list;
mod results;
mod survivors;
mod switch;
mod tree;
mod trial;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use list::Mutant;
use switch::Compiled;
use tree::{Tree, Use};

use crate::tools::Result;

/// What became of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A test failed.
    Caught,
    /// A test did not end.
    TimedOut,
    /// Every test passed.
    Survived,
    /// It does not compile, so it is none.
    Unviable,
}

/// The outcome of each mutant, by its place in the list.
pub type Outcomes = BTreeMap<usize, Outcome>;

/// Tests the mutants whose file begins with one of these paths, or all, and compares the survivors with their list.
/// `again`: only those that no test has caught in an earlier run.
pub fn run(paths: &[&str]) -> Result<()> {
    let started = Instant::now();
    let mutants = list::mutants()?;
    let memory = (paths == ["again"]).then(trial::Memory::read);
    let is_tried = |mutant: &Mutant| match &memory {
        Some(memory) => !memory.has(mutant),
        None => paths.is_empty() || paths.iter().any(|path| mutant.file.starts_with(path)),
    };
    let of = |numbers: BTreeSet<usize>| -> BTreeSet<usize> {
        numbers.into_iter().filter(|at| mutants.get(*at).is_some_and(is_tried)).collect()
    };
    if !mutants.iter().any(is_tried) {
        return Err(format!("no mutants in {}", paths.join(" ")));
    }
    // All are compiled, whichever are tried: another choice compiles nothing again.
    let tree = Tree::copied(Use::Switched)?;
    let Compiled { on, unviable } = switch::compiled(&tree, &mutants)?;
    let rest: BTreeSet<usize> = (0..mutants.len()).filter(|at| !on.contains(at) && !unviable.contains(at)).collect();
    println!("{} mutants are compiled into one copy, {} alone, {} are none", on.len(), rest.len(), unviable.len());
    let (on, rest, unviable) = (of(on), of(rest), of(unviable));
    let mut outcomes: Outcomes = unviable.iter().map(|at| (*at, Outcome::Unviable)).collect();
    outcomes.extend(trial::run(&tree, &mutants, &on)?);
    // A constant is computed while the crate is compiled, where no switch can be read.
    let is_constant = |at: &usize| mutants.get(*at).is_some_and(|mutant| mutant.is_constant);
    let unnoticed = outcomes.iter().filter(|(at, outcome)| **outcome == Outcome::Survived && is_constant(at));
    let alone: BTreeSet<usize> = rest.iter().copied().chain(unnoticed.map(|(at, _)| *at)).collect();
    outcomes.extend(alone::run(&mutants, &alone)?);
    let all: Vec<(&Mutant, Outcome)> =
        outcomes.iter().filter_map(|(at, outcome)| Some((mutants.get(*at)?, *outcome))).collect();
    results::print(&all);
    if paths.is_empty() {
        results::write(&all, on.len(), started.elapsed().as_secs() / 60)?;
    }
    survivors::compare(&all, |file| {
        memory.is_some() || paths.is_empty() || paths.iter().any(|path| file.starts_with(path))
    })
}
