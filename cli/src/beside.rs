//! What `assess` writes beside its answers, whatever their format: the page of `--summary` and the records of `--record`.

use chrono::{DateTime, Utc};
use onboardable::facts::Facts;
use onboardable::{Assessment, Gate, Lang};
use onboardable_desk::portfolio::{self, Portfolio, UnreadableRecord};
use onboardable_desk::record::Recorder;
use onboardable_desk::record::chain::Sealed;

use crate::archive::Writer;
use crate::args::Assess;
use crate::output::{Failure, input_name};
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::stream::{Asked, Run};
use crate::summary::Summary;

/// The page and the records of a run.
pub struct Beside {
    gate: Gate,
    as_of: DateTime<Utc>,
    lang: Lang,
    files: Vec<String>,
    summary: Option<Summary>,
    portfolio: Portfolio,
    /// What makes the records, and what writes them.
    records: Option<(Recorder, Writer)>,
}

/// What some applicants add.
#[derive(Default)]
pub struct Part {
    portfolio: Portfolio,
    records: Vec<Sealed>,
}

impl Beside {
    /// Prepares what the command asks for, so that a path that cannot be written is reported before anything is read.
    pub fn open(command: &Assess, run: &Run<'_>) -> Result<Self, Failure> {
        Ok(Self {
            gate: command.gate.into(),
            as_of: run.as_of,
            lang: run.lang,
            files: run.files.iter().map(|path| input_name(path)).collect(),
            summary: command.summary.as_deref().map(Summary::create).transpose()?,
            portfolio: Portfolio::default(),
            records: command.record.open(&run.context)?,
        })
    }

    /// Returns whether a page or records are written.
    pub const fn writes(&self) -> bool {
        self.summary.is_some() || self.records.is_some()
    }

    /// Adds the assessment of facts, and the text of their application.
    pub fn add(&self, facts: &Facts<'_>, text: &[u8], assessment: &Assessment, part: &mut Part) {
        if self.summary.is_some() {
            part.portfolio.add(assessment, facts);
        }
        if let Some((recorder, _)) = &self.records {
            part.records.push(Sealed::of(&recorder.record(facts.application, text, assessment)));
        }
    }

    /// Adds a record that cannot be read.
    pub fn unreadable(&self, problem: &Problem, asked: &Asked<'_>, part: &mut Part) {
        if self.summary.is_some() {
            part.portfolio.unreadable.add(unreadable(problem, asked));
        }
    }

    /// Takes the next bytes of the input.
    pub fn bytes(&mut self, bytes: &[u8]) {
        if let Some(summary) = &mut self.summary {
            summary.bytes(bytes);
        }
    }

    /// Counts an input that could not be read as a whole.
    pub fn broken_input(&mut self) {
        if let Some(summary) = &mut self.summary {
            summary.broken = summary.broken.saturating_add(1);
        }
    }

    /// Takes the next part. Its records are written at once: no answer is without its record.
    pub fn take(&mut self, part: Part) -> Result<(), Failure> {
        self.portfolio.merge(part.portfolio);
        match &mut self.records {
            Some((_, writer)) => writer.write(part.records),
            None => Ok(()),
        }
    }

    /// Ends the records and writes the page.
    pub fn finish(self) -> Result<(), Failure> {
        let Self { gate, lang, as_of, files, summary, portfolio, records } = self;
        if let Some((_, writer)) = records {
            writer.finish()?;
        }
        let Some(summary) = summary else { return Ok(()) };
        summary.write(|digest, broken| {
            let run = portfolio::Run { lang, as_of, rulebook: rulebook(), files: &files, broken, digest };
            portfolio::portfolio_page(&portfolio, gate, run)
        })
    }
}

/// A record that cannot be read, as a page lists it.
pub fn unreadable(problem: &Problem, asked: &Asked<'_>) -> UnreadableRecord {
    UnreadableRecord {
        input: asked.place().file.unwrap_or_default().to_owned(),
        line: problem.line(),
        entry: asked.record.entry,
        problem: problem.to_text(),
    }
}
