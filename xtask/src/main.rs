//! The project's chores: `cargo xtask`.

#![allow(clippy::print_stdout, reason = "a chore talks to the person who runs it")]

mod composition;
mod rulebook;

use std::process::ExitCode;

const USAGE: &str = "\
The project's chores:

  cargo xtask bless    write the generated files from rules/
  cargo xtask check    hold the generated files against rules/
";

fn main() -> ExitCode {
    let chore = std::env::args().nth(1).unwrap_or_default();
    let done = match chore.as_str() {
        "bless" => rulebook::bless(),
        "check" => rulebook::check(),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
