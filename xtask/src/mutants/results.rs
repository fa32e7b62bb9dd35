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
    timed_out: usize,
    survived: usize,
    unviable: usize,
}

impl Counts {
    fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Caught => self.caught += 1,
            Outcome::TimedOut => self.timed_out += 1,
            Outcome::Survived => self.survived += 1,
            Outcome::Unviable => self.unviable += 1,
        }
    }

    /// Returns how many of those that compile were caught. Never 100 % where one was not.
    fn percent(self) -> String {
        let (caught, all) = (self.caught + self.timed_out, self.caught + self.timed_out + self.survived);
        let hundredths = (caught * 10_000).checked_div(all).unwrap_or(10_000);
        format!("{}.{:02} %", hundredths / 100, hundredths % 100)
    }
}

pub fn print(all: &[(&Mutant, Outcome)]) {
    print!("{}", table(all));
}

/// Writes `tests/mutants/README.md` below its marker.
pub fn write(all: &[(&Mutant, Outcome)], switched: usize, minutes: u64) -> Result<()> {
    const MARKER: &str = "<!-- cargo xtask mutants writes the rest -->\n";
    let path = root().join("tests/mutants/README.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (head, _) = text.split_once(MARKER).ok_or("tests/mutants/README.md: no marker")?;
    let of = |program: &str, arguments: &[&str]| output(Command::new(program).args(arguments).current_dir(root()));
    let day = of("date", &["-u", "+%F"]).unwrap_or_default();
    let commit = of("git", &["rev-parse", "--short=8", "HEAD"]).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let text = format!(
        "{head}{MARKER}\n{day}, commit {commit}, {cores} cores, {minutes} minutes: {} mutants, {switched} of them switched in \
         one copy.\n\n{}",
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
        "| `src/` | caught | timed out | survived | does not compile | caught of those that compile |\n".to_owned();
    table.push_str("|---|--:|--:|--:|--:|--:|\n");
    for (folder, counts) in folders.into_iter().chain([("all", total)]) {
        let Counts { caught, timed_out, survived, unviable } = counts;
        let percent = counts.percent();
        let row = format!("| {folder} | {caught} | {timed_out} | {survived} | {unviable} | {percent} |\n");
        table.push_str(&row);
    }
    table
}
