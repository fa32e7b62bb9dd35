//! Compares the mutants that no test notices with `tests/mutants/survivors.toml`, which says why each may stay.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use super::Outcome;
use super::list::Mutant;
use crate::tools::{Result, root};

/// A mutant as a person recognises it. Lines move, so it has none.
type Key = (String, String, String, String, usize);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    survivor: Vec<Survivor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Survivor {
    file: String,
    #[serde(default)]
    function: String,
    mutation: String,
    /// The expression that is changed, where `mutation` does not say which.
    #[serde(default)]
    at: String,
    /// Which of several with the same words.
    #[serde(default = "first")]
    nth: usize,
    /// Why the change makes no difference, or why it is accepted.
    why: String,
}

impl Survivor {
    fn key(&self) -> Key {
        (self.file.clone(), self.function.clone(), self.mutation.clone(), self.at.clone(), self.nth)
    }
}

fn first() -> usize {
    1
}

/// Fails where a mutant survives without an explanation, and where an explained one does not survive.
pub fn compare(all: &[(&Mutant, Outcome)]) -> Result<()> {
    let mut explained = BTreeMap::new();
    for one in read()? {
        if one.why.len() < 20 {
            return Err(format!("survivors.toml: {:?} does not say why", one.key()));
        }
        if explained.insert(one.key(), false).is_some() {
            return Err(format!("survivors.toml: {:?} is there twice", one.key()));
        }
    }
    let mut wrong = String::new();
    for (mutant, outcome) in all {
        let (file, function) = (mutant.file.clone(), mutant.function.clone());
        let key = (file, function, mutant.mutation.clone(), mutant.at.clone(), mutant.nth + 1);
        match (outcome, explained.get_mut(&key)) {
            (Outcome::Survived | Outcome::Untried, Some(is_used)) => *is_used = true,
            (Outcome::Survived, None) => wrong.push_str(&toml(mutant)),
            (Outcome::Untried, None) | (Outcome::Caught | Outcome::Unviable, _) => {}
        }
    }
    let stale = explained.iter().filter(|(_, is_used)| !**is_used);
    let stale: Vec<String> =
        stale.map(|((file, of, mutation, at, _), _)| format!("{file}: {mutation} in {of}: {at}")).collect();
    if !wrong.is_empty() {
        println!(
            "\nNo test notices these. Add a case, or say in tests/mutants/survivors.toml why it stays:\n{wrong}"
        );
    }
    if !stale.is_empty() {
        println!("\nThese are in tests/mutants/survivors.toml and do not survive:\n{}", stale.join("\n"));
    }
    if wrong.is_empty() && stale.is_empty() { Ok(()) } else { Err("survivors.toml differs".to_owned()) }
}

/// Returns an entry without its reason.
fn toml(mutant: &Mutant) -> String {
    let mut entry = "\n[[survivor]]\n".to_owned();
    for (key, value) in
        [("file", &mutant.file), ("function", &mutant.function), ("mutation", &mutant.mutation), ("at", &mutant.at)]
    {
        if !value.is_empty() {
            entry.push_str(&format!("{key} = '''{value}'''\n"));
        }
    }
    if mutant.nth > 0 {
        entry.push_str(&format!("nth = {}\n", mutant.nth + 1));
    }
    entry
}

fn read() -> Result<Vec<Survivor>> {
    let path = root().join("tests/mutants/survivors.toml");
    let text = fs::read_to_string(path).map_err(|error| format!("survivors.toml: {error}"))?;
    let list: List = toml::from_str(&text).map_err(|error| format!("survivors.toml: {error}"))?;
    Ok(list.survivor)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mutants themselves take too long for a test; what the list names is soon looked up.
    #[test]
    fn every_survivor_names_what_there_is() {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for one in read().expect("survivors.toml") {
            let text = words(&fs::read_to_string(root().join(&one.file)).expect("a file of src/"));
            let function = one.function.rsplit("::").next().unwrap_or_default();
            assert!(text.contains(&format!("fn {function}")) || function.is_empty(), "{}: no {function}", one.file);
            assert!(text.contains(&words(&one.at)), "{}: no {}", one.file, one.at);
            assert!(one.why.len() >= 20, "{}: {} in {function}: why?", one.file, one.mutation);
        }
    }
}
