//! `onboardable verify`: checks that records are as they were written.

use std::path::PathBuf;

use clap::Args;
use onboardable_desk::applicant;
use onboardable_desk::digest;
use onboardable_desk::record::chain::{Flaw, Problem, Verified};
use onboardable_desk::words::record as words;

use crate::archive::{self, Broken};
use crate::args::{Language, OneFormat};
use crate::output::{Failure, Status, file_name, print};

/// Checks that records are as they were written
///
/// Every record states the digest of its own text, and in a chain its number and its link to the record before. A record
/// that was changed is found, and in a chain also one that was removed, added, moved or there twice. The first place that
/// is wrong is reported.
///
/// Whoever can write all of a file can also compute all digests again. The head of the chain prevents that: keep it where
/// the file is not, and give it with --head. A deleted record, of which only its digests are left, is counted.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  every record is as it was written
  1  a record is not as it was written, or the chain does not end with the head
  2  bad usage, or records that cannot be read

Examples:
  onboardable verify records.jsonl
  onboardable verify records/ --head sha256:1f0c...
  onboardable verify --format json records.jsonl | jq .intact")]
pub struct Verify {
    /// File or folder of records, as `assess --record` writes them; `-` for standard input
    #[arg(value_name = "RECORDS")]
    records: PathBuf,
    /// The head that the chain must end with, as `assess --chain` reported it
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    head: Option<String>,
    /// Check each record on its own and not the chain: for a part of the records, such as a sample
    #[arg(long, conflicts_with = "head")]
    extract: bool,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: OneFormat,
    #[command(flatten)]
    lang: Language,
}

/// A SHA-256, with or without its prefix.
fn digest(text: &str) -> Result<String, String> {
    let hex = text.trim().strip_prefix(digest::PREFIX).unwrap_or(text.trim()).to_ascii_lowercase();
    if hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(format!("{}{hex}", digest::PREFIX))
    } else {
        Err("give the digest that `assess --chain` reported, such as sha256: and 64 hexadecimal digits".to_owned())
    }
}

/// Checks the records of a file or a folder.
pub fn run(command: &Verify) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    let (checked, broken) = archive::check(&command.records, command.extract)?;
    let head = checked.head().filter(|_| broken.is_none());
    let mut status = Status::GREEN;
    let problem = match (&broken, &command.head) {
        (Some(Broken { place, flaw }), _) => {
            status = if matches!(flaw, Flaw::Newer(_)) { Status::UNREADABLE } else { Status::NOT_GREEN };
            let line = (place.line > 0).then_some(place.line);
            Some(Problem { file: place.name.clone(), line, code: flaw.name(), problem: flaw.to_text(lang) })
        }
        (None, Some(expected)) if head != Some(expected) => {
            status = Status::NOT_GREEN;
            let phrase = if head.is_some() { words::HEAD_DIFFERS } else { words::NO_CHAIN };
            let problem = phrase.text(lang).to_owned();
            Some(Problem { file: file_name(&command.records), line: None, code: "head", problem })
        }
        (None, _) => None,
    };
    let result = Verified {
        intact: problem.is_none(),
        records: checked.records,
        deleted: checked.deleted,
        chain: checked.chain.is_some(),
        head,
        problem,
    };
    match command.format {
        OneFormat::Json => print(&serde_json::to_string_pretty(&result).unwrap_or_default())?,
        OneFormat::Text => print(&text(&result, command))?,
    }
    Ok(status)
}

fn text(result: &Verified<'_>, command: &Verify) -> String {
    let lang = command.lang.lang();
    let mut lines = Vec::new();
    let mut entry = |label: onboardable_desk::words::Phrase, text: &str| {
        lines.push(format!("{:<12} {text}", label.text(lang)));
    };
    let intact = match &result.problem {
        None => words::INTACT.text(lang).to_owned(),
        Some(problem) => {
            let place = match problem.line {
                Some(line) => applicant::place(Some(&problem.file), 0, line, lang),
                None => problem.file.clone(),
            };
            words::NOT_INTACT.filled(lang, &[("place", &place), ("problem", &problem.problem)])
        }
    };
    entry(words::RESULT, &intact);
    if result.problem.as_ref().is_some_and(|problem| problem.code != "head") {
        let before = result.records.saturating_add(result.deleted).to_string();
        return format!("{}\n{}", lines.join("\n"), words::BEFORE_IT.text(lang).replace("{records}", &before));
    }
    entry(words::RECORDS, &result.records.to_string());
    if result.deleted > 0 {
        entry(words::DELETED, &result.deleted.to_string());
    }
    let last = result.records.saturating_add(result.deleted);
    let chain = match (command.extract, result.chain) {
        (true, _) => words::CHAIN_NOT_CHECKED,
        (false, true) => words::CHAIN_WHOLE,
        (false, false) => words::CHAIN_NONE,
    };
    entry(words::CHAIN, &chain.text(lang).replace("{last}", &last.to_string()));
    if let Some(head) = result.head {
        let is_given = command.head.as_deref() == Some(head);
        let given = if is_given { format!(" ({})", words::HEAD_GIVEN.text(lang)) } else { String::new() };
        entry(words::HEAD, &format!("{head}{given}"));
    }
    lines.join("\n")
}
