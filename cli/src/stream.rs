//! Reads applicants, one or millions, asks something about each, and hands on what that gives in the order of the input.
//!
//! Records are read and answered on all cores, a chunk at a time. None is lost: one that cannot be read is handed on with
//! its error, is also reported on standard error, and does not delay the others.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use onboardable::{Application, Context, Lang};
use onboardable_desk::{applicant, reader};
use rayon::prelude::*;

use crate::identical::Identical;
use crate::input::{Batch, Broken, Form, Input, Reading, Record, Tables};
use crate::output::{Failure, Status, print_error};
use crate::place::{Place, Problem};
use crate::refused::Refused;

/// What a command asks about every applicant, and what becomes of the answers.
pub trait Asks: Sync {
    /// What some applicants in a row give. Parts are made on all cores and taken in the order of the input.
    type Part: Default + Send;

    /// Answers one applicant.
    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, part: &mut Self::Part);

    /// Answers a record that cannot be read. It is reported on standard error, too.
    fn unreadable(&self, problem: &Problem, asked: &Asked<'_>, part: &mut Self::Part);

    /// Takes the bytes that the next parts are made of, as they are in the input.
    fn bytes(&mut self, _bytes: &[u8]) {}

    /// Notes that an input could not be read, or not to its end. It is reported on standard error.
    fn broken_input(&mut self) {}

    /// Takes the next part. `is_several`: whether the input may hold several applicants.
    fn take(&mut self, part: Self::Part, is_several: bool) -> Result<(), Failure>;

    /// Writes what was taken and is still in memory.
    fn flush(&mut self) -> Result<(), Failure>;
}

/// A record that is asked about.
pub struct Asked<'r> {
    /// The name of its input, safe to print.
    pub input: &'r str,
    /// Where it is.
    pub record: &'r Record,
    /// Its text.
    pub text: &'r [u8],
    /// Whether the input may hold several applicants.
    pub is_several: bool,
    /// Whether there are several inputs, so that an answer names its own.
    names_input: bool,
}

impl Asked<'_> {
    /// Where the record is, for a heading.
    pub fn in_words(&self, lang: Lang) -> String {
        applicant::place(Some(self.input), self.record.entry, self.record.line, lang)
    }

    /// Where the record is, as JSON shows it.
    pub fn place(&self) -> Place<'_> {
        Place {
            file: self.names_input.then_some(self.input),
            line: self.record.line,
            entry: self.record.entry,
            id: None,
        }
    }
}

/// What is stated once for all applicants of a run.
pub struct Run<'c> {
    /// The files; none for standard input.
    pub files: &'c [PathBuf],
    /// How they are read.
    pub reading: Reading,
    /// Which of them are tables.
    pub tables: Tables,
    /// Where to list the records that cannot be read.
    pub refused: Option<&'c Path>,
    /// What is stated for all applicants.
    pub context: Context<'c>,
    /// The instant to evaluate as of, unless an applicant states another.
    pub as_of: DateTime<Utc>,
    /// The language of the texts.
    pub lang: Lang,
}

impl Run<'_> {
    /// Asks about every applicant of the inputs. Returns [`Status::UNREADABLE`] if something could not be read.
    pub fn ask<A: Asks>(&self, asks: &mut A) -> Result<Status, Failure> {
        let mut session = Session {
            run: self,
            has_context: self.context != Context::default(),
            is_several: self.files.len() > 1,
            identical: Identical::default(),
            refused: self.refused.map(Refused::create).transpose()?,
            status: Status::GREEN,
        };
        if self.files.is_empty() {
            session.input(Input::standard(self.reading, &self.tables), asks)?;
        }
        for path in self.files {
            session.input(Input::open(path, self.reading, &self.tables), asks)?;
        }
        if let Some(refused) = session.refused {
            refused.finish()?;
        }
        if let Some(warning) = session.identical.warning(self.as_of.date_naive(), self.lang) {
            asks.flush()?;
            print_error(&warning);
        }
        Ok(session.status)
    }
}

struct Session<'r> {
    run: &'r Run<'r>,
    has_context: bool,
    is_several: bool,
    /// The persons of the sandbox, counted over the whole run.
    identical: Identical,
    refused: Option<Refused>,
    status: Status,
}

/// What some records in a row give.
#[derive(Default)]
struct Answered<P> {
    part: P,
    /// Those that cannot be read, each with its entry in a list and its problem.
    unreadable: Vec<(usize, Problem)>,
}

impl Session<'_> {
    /// Asks about one input. A file that cannot be read does not stop the others.
    fn input<A: Asks>(&mut self, input: Result<Input, Failure>, asks: &mut A) -> Result<(), Failure> {
        let mut input = match input {
            Ok(input) => input,
            Err(failure) => return self.broken(failure, asks),
        };
        self.is_several |= input.form != Form::One;
        let progress = Progress::new(&input);
        // Only what reading says is about the input: what fails while the answers are taken ends the run.
        let broken = loop {
            match input.next_batch() {
                Ok(Some(batch)) => {
                    self.batch(&input.name, &batch, asks)?;
                    if input.is_prompt {
                        asks.flush()?;
                    }
                    progress.advance(&batch);
                }
                Ok(None) => break None,
                Err(failure) => break Some(failure),
            }
        };
        progress.finish();
        broken.map_or(Ok(()), |failure| self.broken(failure, asks))
    }

    /// Reports an input that could not be read, or not to its end.
    fn broken<A: Asks>(&mut self, failure: Failure, asks: &mut A) -> Result<(), Failure> {
        let Failure::Input(message) = failure else { return Err(failure) };
        asks.flush()?;
        print_error(&message);
        asks.broken_input();
        if let Some(refused) = &mut self.refused {
            refused.add_input(&message)?;
        }
        self.status = self.status.max(Status::UNREADABLE);
        Ok(())
    }

    fn batch<A: Asks>(&mut self, input: &str, batch: &Batch, asks: &mut A) -> Result<(), Failure> {
        /// Records that one core takes at a time.
        const PIECE: usize = 128;
        /// Records whose answers wait to be written: those of very short records are a thousand times as long.
        const GROUP: usize = 32 * PIECE;

        asks.bytes(batch.bytes());
        for group in batch.records.chunks(GROUP) {
            let (session, asking) = (&*self, &*asks);
            let answer = |records| session.answered(asking, input, batch, records);
            let all: Vec<Answered<A::Part>> = group.par_chunks(PIECE).map(answer).collect();
            for one in all {
                self.take(one, input, asks)?;
            }
        }
        if let Some(Broken { record, problem }) = &batch.broken {
            let mut answered = Answered::default();
            answered.refuse(asks, problem.clone(), &self.asked(input, record, &[]));
            self.take(answered, input, asks)?;
        }
        Ok(())
    }

    fn answered<A: Asks>(&self, asks: &A, input: &str, batch: &Batch, records: &[Record]) -> Answered<A::Part> {
        let mut answered = Answered::default();
        for record in records {
            let asked = self.asked(input, record, batch.text(record));
            if let Some(problem) = &record.problem {
                answered.refuse(asks, (**problem).clone(), &asked);
                continue;
            }
            match reader::read(asked.text) {
                Ok(application) => {
                    let application =
                        if self.has_context { self.run.context.applied_to(application) } else { application };
                    self.identical.count(&application);
                    asks.applicant(application, &asked, &mut answered.part);
                }
                Err(error) => answered.refuse(asks, Problem::unreadable(record, error), &asked),
            }
        }
        answered
    }

    fn asked<'r>(&self, input: &'r str, record: &'r Record, text: &'r [u8]) -> Asked<'r> {
        Asked { input, record, text, is_several: self.is_several, names_input: self.run.files.len() > 1 }
    }

    fn take<A: Asks>(&mut self, answered: Answered<A::Part>, input: &str, asks: &mut A) -> Result<(), Failure> {
        asks.take(answered.part, self.is_several)?;
        if answered.unreadable.is_empty() {
            return Ok(());
        }
        self.status = self.status.max(Status::UNREADABLE);
        asks.flush()?;
        let mut lines = String::new();
        for (entry, problem) in &answered.unreadable {
            lines.push_str(&problem.to_line(input));
            lines.push('\n');
            if let Some(refused) = &mut self.refused {
                refused.add(input, *entry, problem)?;
            }
        }
        let _ = std::io::stderr().write_all(lines.as_bytes());
        Ok(())
    }
}

impl<P> Answered<P> {
    fn refuse<A: Asks<Part = P>>(&mut self, asks: &A, problem: Problem, asked: &Asked<'_>) {
        asks.unreadable(&problem, asked, &mut self.part);
        self.unreadable.push((asked.record.entry, problem));
    }
}

/// A bar on standard error, where that is a terminal and the run is long.
struct Progress(ProgressBar);

impl Progress {
    const LONG_BYTES: u64 = 32 * 1024 * 1024;

    fn new(input: &Input) -> Self {
        // Where the answers are shown in the terminal, a bar would be among them.
        let is_watched = std::io::stderr().is_terminal() && !std::io::stdout().is_terminal();
        let is_long = input.form == Form::Lines && input.length.is_none_or(|length| length > Self::LONG_BYTES);
        if !is_watched || !is_long {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::with_draw_target(input.length, ProgressDrawTarget::stderr_with_hz(4));
        if let Ok(style) = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(250));
        Self(bar)
    }

    fn advance(&self, batch: &Batch) {
        self.0.inc(u64::try_from(batch.bytes().len()).unwrap_or_default());
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}
