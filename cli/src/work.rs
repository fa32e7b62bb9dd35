//! `onboardable work`: the open findings in groups.

use std::io::Write as _;

use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};
use onboardable::{Application, Lang, Report};
use onboardable_desk::work::{Open, Work as AllWork};

use crate::args::{Applicants, Gate, whole_number};
use crate::input::Reading;
use crate::output::{Failure, Status, coloured, has_colours, plain, stdout};
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::stream::{Asked, Asks};

/// Lists what is open in groups: by who acts, by rule, by field, or by day
///
/// A finding is open if it blocks the gate. Of an applicant who is refused only the refusal is. Each group has its number
/// of applicants and findings, and for each next step the applicants, by your own "reference" (or else the ID of the
/// person) or by their line. Input is read as by `assess`. A record that cannot be read is reported on standard error.
///
/// In text, 10 applicants are shown for each step and the others are counted; --limit changes that. JSON and CSV list all
/// applicants; all that are open are in memory until they are written.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  nothing is open
  1  at least one finding is open
  2  bad usage, or input that cannot be read

Examples:
  onboardable work --by who many.ndjson
  onboardable work --by rule --limit 3 --lang de many.ndjson
  onboardable work --by day --format csv many.ndjson > by-day.csv")]
pub struct Work {
    /// What to group by
    #[arg(long, value_enum, default_value = "who")]
    pub by: By,
    /// How many applicants text shows for each step
    #[arg(long, value_name = "N", default_value_t = 10, allow_negative_numbers = true, value_parser = whole_number::<usize>)]
    pub limit: usize,
    /// The gate that the applicants are to pass next
    #[arg(long, value_enum, default_value = "account_opening")]
    pub gate: Gate,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: WorkFormat,
    // Last, because its heading would stand over what follows.
    #[command(flatten)]
    pub applicants: Applicants,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum By {
    /// The party that acts: applicant, partner, bank or provider
    Who,
    /// The rule
    Rule,
    /// The field; a finding of several fields is in the group of each
    Field,
    /// The last day of the deadline that the finding is about or, if there is none, of the applicant's next deadline
    Day,
}

impl From<By> for onboardable_desk::work::By {
    fn from(by: By) -> Self {
        match by {
            By::Who => Self::Who,
            By::Rule => Self::Rule,
            By::Field => Self::Field,
            By::Day => Self::Day,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum WorkFormat {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
    /// For a spreadsheet or a program: a row for each applicant of each step
    Csv,
}

/// Lists what is open.
pub fn run(command: &Work) -> Result<Status, Failure> {
    let file = command.applicants.context.file()?;
    let run = command.applicants.run(&file, Reading::Whole)?;
    let (by, gate) = (command.by.into(), command.gate.into());
    let limit = match command.format {
        WorkFormat::Text => command.limit,
        WorkFormat::Json | WorkFormat::Csv => usize::MAX,
    };
    let work = AllWork::new(rulebook(), run.lang, gate, run.as_of, by, limit);
    let mut asking = Asking { by, gate, as_of: run.as_of, lang: run.lang, work };
    let read = run.ask(&mut asking)?;
    let work = asking.work;
    let mut out = stdout();
    match command.format {
        WorkFormat::Text => out.write_all(work.to_text(if has_colours() { &coloured } else { &plain }).as_bytes())?,
        WorkFormat::Json => writeln!(out, "{}", work.to_json())?,
        WorkFormat::Csv => out.write_all(&work.to_csv())?,
    }
    out.flush()?;
    let status = if work.is_empty() { Status::GREEN } else { Status::NOT_GREEN };
    Ok(status.max(read))
}

struct Asking {
    by: onboardable_desk::work::By,
    gate: onboardable::Gate,
    as_of: DateTime<Utc>,
    lang: Lang,
    work: AllWork,
}

/// What is open for some applicants.
#[derive(Default)]
struct Part {
    open: Vec<Open>,
    applicants: usize,
    unreadable: usize,
}

impl Asks for Asking {
    type Part = Part;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, part: &mut Part) {
        let assessment = rulebook().assess(&application, self.gate, self.as_of);
        let report = Report::new(&assessment, self.lang);
        part.applicants = part.applicants.saturating_add(1);
        let applicant = asked.place().applicant(report.reference.clone());
        part.open.extend(Open::of(applicant, &assessment, &report, self.by));
    }

    fn unreadable(&self, _: &Problem, _: &Asked<'_>, part: &mut Part) {
        part.unreadable = part.unreadable.saturating_add(1);
    }

    fn take(&mut self, part: Part, _: bool) -> Result<(), Failure> {
        self.work.count(part.applicants, part.unreadable);
        for open in part.open {
            self.work.add(open);
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(())
    }
}
