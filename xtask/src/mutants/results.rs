//! How many mutants the tests caught.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use super::Outcome;
use super::list::Mutant;
use crate::tools::{Result, output, root};

/// The counts of a folder of `src/`.
#[derive(Default, Clone, Copy)]
struct Counts {
    caught: usize,
    survived: usize,
    untried: usize,
    unviable: usize,
}

impl Counts {
    fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Caught => self.caught += 1,
            Outcome::Survived => self.survived += 1,
            Outcome::Untried => self.untried += 1,
            Outcome::Unviable => self.unviable += 1,
        }
    }

    /// Returns how many of those that were tried were caught. Never 100 % where one was not.
    fn percent(self) -> String {
        let hundredths = (self.caught * 10_000).checked_div(self.caught + self.survived).unwrap_or(10_000);
        format!("{}.{:02} %", hundredths / 100, hundredths % 100)
    }
}

pub fn print(all: &[(&Mutant, Outcome)]) {
    print!("{}", table(all));
}

/// Writes `tests/mutants/README.md` below its marker.
pub fn write(all: &[(&Mutant, Outcome)]) -> Result<()> {
    const MARKER: &str = "<!-- cargo xtask mutants writes the rest -->\n";
    let path = root().join("tests/mutants/README.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (head, _) = text.split_once(MARKER).ok_or("tests/mutants/README.md: no marker")?;
    let of = |program: &str, arguments: &[&str]| output(Command::new(program).args(arguments).current_dir(root()));
    let day = of("date", &["-u", "+%F"]).unwrap_or_default();
    let commit = of("git", &["rev-parse", "--short=8", "HEAD"]).unwrap_or_default();
    // An unknown state counts as changed.
    let changed = of("git", &["status", "--porcelain", "--", "src", "tests"]).is_none_or(|text| !text.is_empty());
    let state = if changed { ", with changes that are not committed" } else { "" };
    let text = format!(
        "{head}{MARKER}\n{day}, of the mutants of commit {commit}{state}: {} mutants. What earlier runs found, on \
         earlier commits, is kept for a mutant of the same name. Those not tried have to be compiled alone.\n\n{}",
        all.len(),
        table(all)
    );
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn table(all: &[(&Mutant, Outcome)]) -> String {
    let mut folders: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut total = Counts::default();
    for (mutant, outcome) in all {
        // `src/rules/fatca.rs` and `src/rules.rs` are both of `rules`.
        let folder = mutant.file.split('/').nth(1).unwrap_or_default();
        folders.entry(folder.trim_end_matches(".rs")).or_default().add(*outcome);
        total.add(*outcome);
    }
    let mut table =
        "| `src/` | caught | survived | not tried | does not compile | caught of those tried |\n".to_owned();
    table.push_str("|---|--:|--:|--:|--:|--:|\n");
    for (folder, counts) in folders.into_iter().chain([("all", total)]) {
        let Counts { caught, survived, untried, unviable } = counts;
        let percent = counts.percent();
        let row = format!("| {folder} | {caught} | {survived} | {untried} | {unviable} | {percent} |\n");
        table.push_str(&row);
    }
    table
}
