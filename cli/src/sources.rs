//! `onboardable sources`: lists the register of sources, compares it with the documents as text today, and records what was
//! read.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use onboardable_desk::table::{Cell, Row, write_csv};
use onboardable_rulebook::Day;
use onboardable_rulebook::sources::{Register, Texts, check, record};

use crate::args::Language;
use crate::output::{Failure, Status, file_name, print, print_error};
use crate::rulebook::{folder, rulebook};

/// Lists the documents that the rules come from, and compares them with their texts today
///
/// The register has each document with its edition and the day it was read, its cited sections with the digest of their text
/// as read, and the rules, values, deadlines and codes that rest on each section. The texts themselves are not in it.
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  onboardable sources | less
  onboardable sources --format csv --lang de > quellen.csv
  onboardable sources check guides
  onboardable --rules my-rules sources record guides --checked 2027-01-15"
)]
pub struct Sources {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    output: Output,
}

#[derive(Subcommand)]
enum Action {
    Check(Check),
    Record(Record),
}

/// Shows which cited sections have changed or vanished, and what must be read again
///
/// DIR has the documents as text, one file each, .txt or .md in UTF-8. A file belongs to the document that names it as
/// `file` in sources.toml, else to the one whose headline is its first line, else to the one with most of its headings.
/// Spaces and line breaks make no difference. A section ends where the next heading of its depth begins.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  every cited section is the same
  1  a section has changed, vanished or was never recorded, or a document is missing
  2  bad usage, or a file that cannot be read

Examples:
  onboardable sources check guides
  onboardable sources check guides --format json | jq -r '.read_again.rules[]'")]
struct Check {
    /// Folder with the documents as text
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    output: Output,
}

/// Records the texts as read: new digests and days in the folder of --rules
///
/// Run it after reading the sections that `sources check` lists and correcting the rules. Each section that has changed, or
/// was never recorded, gets the digest of its text and the day, in sources.toml and in every citation of it. Sections whose
/// heading is not there are not recorded.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  everything is recorded
  1  a section could not be recorded, or a document is missing
  2  bad usage, or a file that cannot be read or written

Examples:
  onboardable --rules my-rules sources record guides --checked 2027-01-15")]
struct Record {
    /// Folder with the documents as text
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Day on which the sections were read
    #[arg(long, value_name = "DAY")]
    checked: Day,
    #[command(flatten)]
    lang: Language,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: RecordFormat,
}

#[derive(Args)]
struct Output {
    #[command(flatten)]
    lang: Language,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: TableFormat,
}

#[derive(Clone, Copy, ValueEnum)]
enum TableFormat {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
    /// One row for each entry that rests on a section
    Csv,
    /// To be put into a document
    Markdown,
}

#[derive(Clone, Copy, ValueEnum)]
enum RecordFormat {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
}

/// Runs the command.
pub fn run(command: &Sources) -> Result<Status, Failure> {
    match &command.action {
        None => list(&command.output),
        Some(Action::Check(command)) => compare(command),
        Some(Action::Record(command)) => write(command),
    }
}

/// Reads the register that belongs to the rulebook of this run.
fn register() -> Result<Register, Failure> {
    match folder() {
        Some(folder) => Register::read(folder)
            .map_err(|refused| Failure::Input(format!("--rules {}: {refused}", file_name(folder)))),
        None => Register::builtin().map_err(|refused| Failure::Input(refused.to_string())),
    }
}

fn list(output: &Output) -> Result<Status, Failure> {
    let lang = output.lang.lang();
    let listed = register()?.list(rulebook(), lang);
    print(&match output.format {
        TableFormat::Text => listed.to_text(lang),
        TableFormat::Json => listed.to_json(),
        TableFormat::Csv => csv(&listed.to_rows()),
        TableFormat::Markdown => listed.to_markdown(lang),
    })?;
    Ok(if listed.not_found.is_empty() { Status::GREEN } else { Status::NOT_GREEN })
}

/// Writes a table as CSV (RFC 4180), without the byte order mark.
fn csv(rows: &[Vec<&str>]) -> String {
    let row = |row: &Vec<&str>| -> Row { row.iter().map(|cell| Cell::text((*cell).to_owned())).collect() };
    let mut csv = Vec::new();
    write_csv(&mut csv, &rows.iter().map(row).collect::<Vec<_>>());
    String::from_utf8(csv).unwrap_or_default()
}

/// Reads the documents. Files that cannot be read are reported one by one.
fn texts(folder: &Path) -> Result<Texts, Failure> {
    let texts = Texts::read(folder).map_err(|refused| Failure::Input(format!("{}: {refused}", file_name(folder))))?;
    for refused in &texts.unreadable {
        let file = file_name(&folder.join(&refused.file));
        print_error(&format!("{file}: {}", refused.reason));
    }
    Ok(texts)
}

/// Returns the status of what is due, which a file that cannot be read outranks.
fn status(is_due: bool, texts: &Texts) -> Status {
    match (texts.unreadable.is_empty(), is_due) {
        (false, _) => Status::UNREADABLE,
        (true, true) => Status::NOT_GREEN,
        (true, false) => Status::GREEN,
    }
}

fn compare(command: &Check) -> Result<Status, Failure> {
    let lang = command.output.lang.lang();
    let texts = texts(&command.folder)?;
    let check = check(&register()?, rulebook(), &texts);
    print(&match command.output.format {
        TableFormat::Text => check.to_text(lang),
        TableFormat::Json => check.to_json(),
        TableFormat::Csv => csv(&check.to_rows()),
        TableFormat::Markdown => check.to_markdown(lang),
    })?;
    Ok(status(check.is_due(), &texts))
}

fn write(command: &Record) -> Result<Status, Failure> {
    let Some(rules) = folder() else {
        return Err(Failure::Usage(
            "the built-in register cannot be changed; name a copy of rules/ with --rules".to_owned(),
        ));
    };
    let texts = texts(&command.folder)?;
    let recorded = record(rules, rulebook(), &texts, command.checked)
        .map_err(|refused| Failure::Input(format!("--rules {}: {refused}", file_name(rules))))?;
    print(&match command.format {
        RecordFormat::Text => recorded.to_text(command.lang.lang()),
        RecordFormat::Json => recorded.to_json(),
    })?;
    Ok(status(recorded.is_incomplete(), &texts))
}
