//! The command line: assess applicants, check single values and changes, say who may identify how and where an
//! identification goes next, explain rules, print the handbook.
//!
//! Personal data comes in by file or standard input, never as an argument, and goes out only where `--show-values`
//! asks for it, and as the answer of `check`, which repeats what it was given. A script learns from the exit status what
//! a reader sees: see [`Status`].

mod advance;
mod answer;
mod args;
mod assess;
mod check;
mod check_update;
mod explain;
mod identical;
mod input;
mod may_reactivate;
mod methods;
mod output;
mod record;
mod rulebook;
mod stream;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};
use onboardable::rulebook::Rulebook;

use args::{Arguments, Command};
use output::{Failure, Status, complain};

fn main() -> ExitCode {
    // The message of a panic can quote the input, so that it is never printed.
    std::panic::set_hook(Box::new(|_| {
        complain(
            "internal error: this is a bug in onboardable, and nothing was decided. Please report the command and the version, without the input.",
        );
        std::process::exit(Status::INTERNAL.into());
    }));
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(error) => {
            // `--help` and `--version` are errors of exit status 0 here.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Status::BAD_INPUT));
        }
    };
    let chosen = rulebook::choose(arguments.rules.as_deref());
    let done = chosen.and_then(|()| match &arguments.command {
        Command::Assess(command) => assess::run(command),
        Command::Check(command) => check::run(command),
        Command::CheckUpdate(command) => check_update::run(command),
        Command::Methods(command) => methods::run(command),
        Command::MayReactivate(command) => may_reactivate::run(command),
        Command::Advance(command) => advance::run(command),
        Command::Explain(command) => explain::explain(command),
        Command::Rules(command) => explain::rules(command),
        #[cfg(debug_assertions)]
        #[expect(clippy::panic, reason = "for the test that a panic tells nothing")]
        Command::Panic => panic!("{}", std::io::read_to_string(std::io::stdin()).unwrap_or_default()),
    });
    match done {
        Ok(status) => status.into(),
        Err(failure) => {
            match failure {
                // Whoever closed the pipe does not read on.
                Failure::ClosedPipe => {}
                Failure::Output(_) | Failure::Input(_) | Failure::Usage(_) => complain(&failure.to_string()),
            }
            ExitCode::from(Status::BAD_INPUT)
        }
    }
}

fn arguments() -> Result<Arguments, clap::Error> {
    let version = format!(
        "{}\nrulebook {}\n{}",
        env!("CARGO_PKG_VERSION"),
        Rulebook::builtin().version,
        Rulebook::builtin().digest
    );
    let matches = Arguments::command().version(version).try_get_matches()?;
    Arguments::from_arg_matches(&matches)
}
