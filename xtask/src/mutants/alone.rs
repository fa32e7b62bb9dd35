//! Compiles and tests mutants one by one: those that cannot be switched, and those of constants. It takes hours, and goes
//! on where it was ended.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::list::Mutant;
use super::memory::Memory;
use super::switch::Source;
use super::tree::{Tree, Use};
use super::{Outcome, Outcomes, trial};
use crate::tools::{Result, root};

/// The tests that notice most, which are compiled first.
const FIRST: &[&str] = &["cases", "check", "tables"];

/// Tests these mutants.
pub fn run(mutants: &[Mutant], alone: &BTreeSet<usize>, mut memory: Memory) -> Result<Outcomes> {
    let tree = Tree::copied(Use::Alone, mutants)?;
    let mut outcomes = unviable(&tree, mutants, alone)?;
    println!("{} of {} alone do not compile", outcomes.len(), alone.len());
    for mutant in outcomes.keys().filter_map(|at| mutants.get(*at)) {
        memory.keep_alone(mutant, Outcome::Unviable);
    }
    memory.write()?;
    for at in alone.iter().filter(|at| !outcomes.contains_key(at)).copied().collect::<Vec<_>>() {
        let Some(mutant) = mutants.get(at) else { continue };
        put(&tree, mutant)?;
        let outcome = tested(&tree);
        take_back(&tree, mutant)?;
        let outcome = outcome?;
        println!("{outcome:?} alone: {}", mutant.name());
        memory.keep_alone(mutant, outcome);
        memory.write()?;
        outcomes.insert(at, outcome);
    }
    Ok(outcomes)
}

/// Returns those that do not compile. One of each file is compiled at a time, and an error is that of its file.
fn unviable(tree: &Tree, mutants: &[Mutant], alone: &BTreeSet<usize>) -> Result<Outcomes> {
    let mut of_file: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in alone {
        let Some(mutant) = mutants.get(*at) else { continue };
        of_file.entry(&mutant.file).or_default().push(*at);
    }
    let mut unviable = Outcomes::new();
    while !of_file.is_empty() {
        let mut tried: BTreeMap<&str, usize> =
            of_file.iter_mut().filter_map(|(file, rest)| Some((*file, rest.pop()?))).collect();
        of_file.retain(|_, rest| !rest.is_empty());
        for mutant in tried.values().filter_map(|at| mutants.get(*at)) {
            put(tree, mutant)?;
        }
        // Some errors are reported only where there are no others.
        loop {
            let wrong: BTreeSet<String> = tree.check()?.into_iter().map(|complaint| complaint.file).collect();
            let wrong: Vec<(&str, usize)> =
                tried.iter().filter(|(file, _)| wrong.contains(**file)).map(|(file, at)| (*file, *at)).collect();
            if wrong.is_empty() {
                break;
            }
            for (file, at) in wrong {
                tried.remove(file);
                unviable.insert(at, Outcome::Unviable);
                mutants.get(at).map_or(Ok(()), |mutant| take_back(tree, mutant))?;
            }
        }
        for mutant in tried.values().filter_map(|at| mutants.get(*at)) {
            take_back(tree, mutant)?;
        }
    }
    Ok(unviable)
}

fn tested(tree: &Tree) -> Result<Outcome> {
    if !tree.check()?.is_empty() {
        return Ok(Outcome::Unviable);
    }
    for names in [Some(FIRST), None] {
        // What compiles as a library, and not with its tests, is noticed by them.
        let Some(programs) = tree.programs(names)? else { return Ok(Outcome::Caught) };
        let outcome = trial::all(tree, &programs)?;
        if outcome != Outcome::Survived {
            return Ok(outcome);
        }
    }
    Ok(Outcome::Survived)
}

/// Puts a mutant into the copy.
fn put(tree: &Tree, mutant: &Mutant) -> Result<()> {
    let source = Source::parsed(&mutant.file, original(mutant)?)?;
    tree.write(&mutant.file, &source.with(mutant))
}

fn take_back(tree: &Tree, mutant: &Mutant) -> Result<()> {
    tree.write(&mutant.file, &original(mutant)?)
}

fn original(mutant: &Mutant) -> Result<String> {
    fs::read_to_string(root().join(&mutant.file)).map_err(|error| format!("{}: {error}", mutant.file))
}
