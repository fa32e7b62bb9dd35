//! `onboardable due`: what runs out, by day.

use std::io::Write as _;

use clap::{Args, ValueEnum};
use onboardable::{Application, deadline};
use onboardable_desk::due::{Due as OneDue, DueList};

use crate::args::{Applicants, Gate};
use crate::input::Reading;
use crate::output::{Failure, Status, coloured, has_colours, plain, stdout};
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::stream::{Asked, Asks};

/// Lists what runs out, by day: who acts, what happens otherwise, and for which applicants
///
/// Deadlines that have passed come first; they are listed until the task is done. Each names the applicant by your own
/// "reference" (or else the ID of the person) and its line. Input is read as by `assess`. A record that cannot be read is
/// reported on standard error.
///
/// With ics the list is a calendar (RFC 5545): an all-day entry on the last day of each deadline. An entry is recognised
/// by the reference and the deadline, so that the calendar updates it when the list of the next run is imported. State a
/// "reference" for this: without one, an entry is recognised by its file and line. An entry whose task is done is not in
/// the next list; a calendar that subscribes to the file drops it, one that imports the file keeps it.
///
/// All deadlines of the list are in memory until it is written, about 300 bytes each; everything else is not.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  nothing is due
  1  at least one deadline ends within this time or has passed
  2  bad usage, or input that cannot be read

Examples:
  onboardable due many.ndjson
  onboardable due --within 90 --lang de many.ndjson
  onboardable due --format csv many.ndjson > deadlines.csv
  onboardable due --format ics many.ndjson > deadlines.ics")]
pub struct Due {
    /// List deadlines that end within this many days, and those that have passed
    #[arg(long, value_name = "DAYS", default_value_t = 30, allow_negative_numbers = true, value_parser = days)]
    pub within: u64,
    /// The gate that the applicants are to pass next
    #[arg(long, value_enum, default_value = "account_opening")]
    pub gate: Gate,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: DueFormat,
    // Last, because its heading would stand over what follows.
    #[command(flatten)]
    pub applicants: Applicants,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum DueFormat {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
    /// For a spreadsheet or a program
    Csv,
    /// For a calendar
    Ics,
}

fn days(text: &str) -> Result<u64, String> {
    /// A century, so that every day has a calendar's four digits of a year.
    const MOST: u64 = 36_525;
    text.parse().ok().filter(|days| *days <= MOST).ok_or_else(|| format!("give a whole number from 0 to {MOST}"))
}

/// Lists what runs out.
pub fn run(command: &Due) -> Result<Status, Failure> {
    let file = command.applicants.context.file()?;
    let run = command.applicants.run(&file, Reading::Whole)?;
    let mut asking = Asking {
        list: DueList {
            rulebook: rulebook(),
            lang: run.lang,
            gate: command.gate.into(),
            as_of: run.as_of,
            within: command.within,
            applicants: 0,
            unreadable: 0,
            applicants_due: 0,
            due: Vec::new(),
        },
    };
    let read = run.ask(&mut asking)?;
    let mut list = asking.list;
    list.sort();
    let mut out = stdout();
    match command.format {
        DueFormat::Text => out.write_all(list.to_text(if has_colours() { &coloured } else { &plain }).as_bytes())?,
        DueFormat::Json => writeln!(out, "{}", list.to_json())?,
        DueFormat::Csv => out.write_all(&list.to_csv())?,
        DueFormat::Ics => out.write_all(list.to_calendar().as_bytes())?,
    }
    out.flush()?;
    let status = if list.due.is_empty() { Status::GREEN } else { Status::NOT_GREEN };
    Ok(status.max(read))
}

struct Asking {
    list: DueList,
}

/// What is due for some applicants.
#[derive(Default)]
struct Part {
    due: Vec<OneDue>,
    applicants: usize,
    applicants_due: usize,
    unreadable: usize,
}

impl Asks for Asking {
    type Part = Part;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, part: &mut Part) {
        let assessment = rulebook().assess(&application, self.list.gate, self.list.as_of);
        let as_of = assessment.as_of;
        part.applicants = part.applicants.saturating_add(1);
        let due = deadline::due_within(&assessment.deadlines, as_of, self.list.within);
        let before = part.due.len();
        part.due.extend(due.map(|deadline| OneDue {
            applicant: asked.place().applicant(assessment.setting.reference.clone()),
            as_of,
            deadline: deadline.clone(),
        }));
        if part.due.len() > before {
            part.applicants_due = part.applicants_due.saturating_add(1);
        }
    }

    fn unreadable(&self, _: &Problem, _: &Asked<'_>, part: &mut Part) {
        part.unreadable = part.unreadable.saturating_add(1);
    }

    fn take(&mut self, part: Part, _: bool) -> Result<(), Failure> {
        let list = &mut self.list;
        list.applicants = list.applicants.saturating_add(part.applicants);
        list.applicants_due = list.applicants_due.saturating_add(part.applicants_due);
        list.unreadable = list.unreadable.saturating_add(part.unreadable);
        list.due.extend(part.due);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(())
    }
}
