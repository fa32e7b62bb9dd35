//! The command line: assesses applicants, lists what runs out and what is open, checks single values and changes, lists
//! identification methods, shows the next status of an identification, explains rules, and prints the handbook.
//!
//! Personal data is read from files and standard input, never from an argument. It is printed only if `--show-values`
//! asks for it, and by `check`, which repeats the value that it was given. The exit status sums the answers up: see
//! [`Status`].

mod advance;
mod answers;
mod archive;
mod args;
mod beside;
mod check;
mod check_update;
mod compare;
mod due;
mod explain;
mod identical;
mod input;
mod line_by_line;
mod may_reactivate;
mod older;
mod output;
mod paths;
mod place;
mod refused;
mod replay;
mod rows;
mod rulebook;
mod rules_diff;
mod rules_lint;
mod sample;
mod schema;
mod serve;
mod single;
mod sources;
mod stream;
mod summary;
mod verify;
mod work;
mod workbook;
mod worklist;

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, FromArgMatches as _};
use onboardable::report::{SCHEMA, shown};
use onboardable::rulebook::Rulebook;

use args::{Applicants, Arguments, Command};
use output::{Failure, NOT_SHOWN, Status, print_error};
use paths::Paths;

fn main() -> ExitCode {
    // The message of a panic can quote the input, so it is never printed.
    std::panic::set_hook(Box::new(|_| {
        print_error(
            "internal error: this is a bug in onboardable, and no decision was made. Please report the command and the \
             version, without the input.",
        );
        std::process::exit(Status::INTERNAL.into());
    }));
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(error) => {
            // `--help` and `--version` are errors of exit status 0 here. That of bad usage stays, whoever reads on.
            let status = u8::try_from(error.exit_code()).unwrap_or(Status::BAD_INPUT);
            return match harmless(error).print() {
                Err(error) if status == 0 => failed(&error.into()),
                Ok(()) | Err(_) => ExitCode::from(status),
            };
        }
    };
    let chosen = Paths::of(&arguments).apart().and_then(|()| rulebook::choose(arguments.rules.as_deref()));
    let proposed = arguments.command.applicants().and_then(Applicants::proposed_mapping);
    let done = chosen.and_then(|()| match proposed {
        Some(mapping) => output::print(&mapping?).map(|()| Status::GREEN),
        None => run(&arguments.command),
    });
    match done {
        Ok(status) => status.into(),
        Err(failure) => failed(&failure),
    }
}

/// Reports why the program stops early. Nobody reads on after closing the pipe, and nothing is wrong.
fn failed(failure: &Failure) -> ExitCode {
    match failure {
        Failure::ClosedPipe => Status::GREEN.into(),
        Failure::CutShort | Failure::Output(_) | Failure::Input(_) | Failure::Usage(_) => {
            print_error(&failure.to_string());
            Status::UNREADABLE.into()
        }
    }
}

fn run(command: &Command) -> Result<Status, Failure> {
    match command {
        Command::Assess(command) => answers::assess(command),
        Command::Due(command) => due::run(command),
        Command::Work(command) => work::run(command),
        Command::Compare(command) => compare::run(command),
        Command::Check(command) => check::run(command),
        Command::CheckUpdate(command) => check_update::run(command),
        Command::Methods(command) => answers::methods(command),
        Command::Questions(command) => answers::questions(command),
        Command::Way(command) => answers::way(command),
        Command::MayReactivate(command) => may_reactivate::run(command),
        Command::Verify(command) => verify::run(command),
        Command::Replay(command) => replay::run(command),
        Command::Sample(command) => sample::run(command),
        Command::Advance(command) => advance::run(command),
        Command::Explain(command) => explain::explain(command),
        Command::Rules(command) => explain::rules(command),
        Command::Serve(command) => serve::run(command),
        Command::Schema(command) => schema::run(command),
        Command::Sources(command) => sources::run(command),
        #[cfg(debug_assertions)]
        #[expect(clippy::panic, reason = "for the test that a panic shows nothing of the input")]
        Command::Panic => panic!("{}", std::io::read_to_string(std::io::stdin()).unwrap_or_default()),
    }
}

fn arguments() -> Result<Arguments, clap::Error> {
    let version = format!(
        "{}\nrulebook {}\n{}\nschema {SCHEMA}",
        env!("CARGO_PKG_VERSION"),
        Rulebook::builtin().version,
        Rulebook::builtin().digest
    );
    // The program is named by its own name, and not by what it was called as.
    let matches = Arguments::command().version(version).bin_name("onboardable").try_get_matches()?;
    Arguments::from_arg_matches(&matches)
}

/// Takes out of an error about arguments what they say: personal data can be among them by mistake. What begins like an
/// option is named, safe to print.
fn harmless(mut error: clap::Error) -> clap::Error {
    let about = match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => ContextKind::InvalidValue,
        ErrorKind::InvalidSubcommand => ContextKind::InvalidSubcommand,
        ErrorKind::UnknownArgument => ContextKind::InvalidArg,
        _ => return error,
    };
    let Some(ContextValue::String(argument)) = error.get(about) else { return error };
    let harmless = match argument.as_str() {
        // The value is missing.
        "" => return error,
        option if about == ContextKind::InvalidArg && option.starts_with('-') => shown(option),
        _ => NOT_SHOWN.to_owned(),
    };
    if harmless != *argument {
        error.insert(about, ContextValue::String(harmless));
        // The tips repeat it.
        error.remove(ContextKind::Suggested);
    }
    error
}
