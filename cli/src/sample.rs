//! `onboardable sample`: draws records for a review.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use onboardable_desk::record::chain::Line;
use onboardable_desk::record::sample::Sampler;

use crate::archive;
use crate::args::{Language, whole_number};
use crate::output::{Failure, Status, print, print_bytes, print_error};
use crate::rulebook::rulebook;

/// Draws records for a review: some of every rule with an answer that is not clear, and some without a finding
///
/// The same seed draws the same records, on every machine and whatever the order of the records is: for each rule those
/// whose digest of seed and id comes first. A record that is drawn for several rules is listed once, with all of them. To
/// show that a sample was not chosen to please, agree on the seed before the records are known, such as the day's date.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  a sample was drawn
  2  bad usage, or a record that is not as it was written; the others are drawn from

Examples:
  onboardable sample records.jsonl --per-rule 5 --seed 20261121
  onboardable sample records/ --seed 7 --format csv > review.csv
  onboardable sample records.jsonl --seed 7 --format jsonl > sample.jsonl")]
pub struct SampleCommand {
    /// File or folder of records, as `assess --record` writes them; `-` for standard input
    #[arg(value_name = "RECORDS")]
    records: PathBuf,
    /// How many records to draw for every rule, and of those without a finding
    #[arg(long, value_name = "N", default_value_t = 5, allow_negative_numbers = true, value_parser = whole_number::<usize>)]
    per_rule: usize,
    /// Any whole number: another one draws another sample
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = whole_number::<u64>)]
    seed: u64,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: SampleFormat,
    #[command(flatten)]
    lang: Language,
}

/// The formats of a sample.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SampleFormat {
    /// To be read in a terminal
    Text,
    /// One object: the rules with their counts, and the list of the records
    Json,
    /// The records themselves, one on a line
    Jsonl,
    /// One row for every record, for a spreadsheet
    Csv,
}

/// Draws a sample.
pub fn run(command: &SampleCommand) -> Result<Status, Failure> {
    let lang = command.lang.lang();
    let mut status = Status::GREEN;
    let mut sampler = Sampler::new(command.seed, command.per_rule, command.format == SampleFormat::Jsonl);
    archive::each(&command.records, |place, bytes| {
        match (Line::read(bytes), std::str::from_utf8(bytes)) {
            (Ok(Line::Record(record, _)), Ok(line)) => sampler.offer(&record, line),
            (Ok(Line::Record(..) | Line::Deleted(_)), _) => {}
            (Err(flaw), _) => {
                status = Status::UNREADABLE;
                print_error(&format!("{}: {}", place.in_words(lang), flaw.to_text(lang)));
            }
        }
        Ok(())
    })?;
    let sample = sampler.finish(rulebook());
    match command.format {
        SampleFormat::Text => print(&sample.to_text(rulebook(), lang))?,
        SampleFormat::Json => print(&sample.to_json())?,
        SampleFormat::Jsonl => print_bytes(sample.to_lines().as_bytes())?,
        SampleFormat::Csv => print_bytes(sample.to_csv(rulebook(), lang).as_bytes())?,
    }
    Ok(status)
}
