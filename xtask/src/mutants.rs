//! `cargo xtask mutants`: changes the code in thousands of small ways, and shows which changes no test notices.
//!
//! cargo-mutants lists the changes. It would compile each alone, which takes days; here all are compiled into one copy of
//! the crate, each behind a number that is read when a test starts ([`switch`]). A test is run only with the changes that
//! it reaches ([`trial`]). What cannot be switched is compiled alone ([`alone`]). `tests/mutants/survivors.toml` explains
//! every change that may stay unnoticed ([`survivors`]).

mod alone;
mod list;
mod memory;
mod results;
mod survivors;
mod switch;
mod tree;
mod trial;

use std::collections::{BTreeMap, BTreeSet};

use list::Mutant;
use memory::Memory;
use switch::Compiled;
use tree::{Tree, Use};

use crate::tools::Result;

/// What became of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A test failed, or did not end.
    Caught,
    /// Every test passed.
    Survived,
    /// It does not compile, so it is none.
    Unviable,
    /// It has not been tried.
    Untried,
}

/// The outcome of each mutant, by its place in the list.
pub type Outcomes = BTreeMap<usize, Outcome>;

/// Which mutants are tried.
#[derive(Clone, Copy)]
pub enum Which<'p> {
    /// Those that can be switched; of those whose file begins with one of these paths, if there are any.
    Switched(&'p [&'p str]),
    /// Of those the ones that no test has caught in an earlier run.
    Again,
    /// Those that are compiled alone, if no earlier run has.
    Alone,
    /// None: what earlier runs found is written.
    Known,
}

/// Tests mutants, and compares the survivors with their list.
pub fn run(which: Which<'_>) -> Result<()> {
    let mutants = list::mutants()?;
    let memory = Memory::read();
    let is_meant = |at: &usize| {
        mutants.get(*at).is_some_and(|mutant| match which {
            Which::Switched(paths) => paths.is_empty() || paths.iter().any(|path| mutant.file.starts_with(path)),
            Which::Again => matches!(memory.outcome(mutant), Outcome::Untried | Outcome::Survived),
            Which::Alone => memory.outcome(mutant) == Outcome::Untried,
            Which::Known => false,
        })
    };
    // All are compiled, whichever are tried: another choice compiles nothing again.
    let tree = Tree::copied(Use::Switched, &mutants)?;
    let Compiled { on, unviable } = switch::compiled(&tree, &mutants)?;
    // A constant is computed while the crate is compiled, where no switch can be read: switched, it may be caught, but
    // only alone it survives.
    let is_constant = |at: &usize| mutants.get(*at).is_some_and(|mutant| mutant.is_constant);
    let is_alone = |at: &usize| !unviable.contains(at) && (!on.contains(at) || is_constant(at));
    let all = 0..mutants.len();
    let alone = all.clone().filter(|at| !unviable.contains(at) && !on.contains(at)).count();
    println!("{} mutants are switched in one copy, {alone} compiled alone, {} are none", on.len(), unviable.len());
    let mut outcomes: Outcomes = all
        .clone()
        .filter_map(|at| Some((at, mutants.get(at)?)))
        .map(|(at, mutant)| match unviable.contains(&at) {
            true => (at, Outcome::Unviable),
            false => (at, memory.outcome(mutant)),
        })
        .collect();
    let tried: BTreeSet<usize> = match which {
        Which::Switched(_) | Which::Again => all.filter(|at| on.contains(at) && is_meant(at)).collect(),
        Which::Alone => all.filter(|at| is_alone(at) && is_meant(at)).collect(),
        Which::Known => BTreeSet::new(),
    };
    match which {
        Which::Known => {}
        Which::Alone => outcomes.extend(alone::run(&mutants, &tried, memory)?),
        Which::Switched(_) | Which::Again => {
            let switched = trial::run(&tree, &mutants, &tried, memory)?;
            let counts = |(at, outcome): &(usize, Outcome)| *outcome != Outcome::Survived || !is_constant(at);
            outcomes.extend(switched.into_iter().filter(counts));
        }
    }
    let all: Vec<(&Mutant, Outcome)> =
        outcomes.iter().filter_map(|(at, outcome)| Some((mutants.get(*at)?, *outcome))).collect();
    results::print(&all);
    results::write(&all)?;
    survivors::compare(&all)
}
