//! `onboardable assess`: judges applicants, one or millions, in the order they stand in.
//!
//! Records are read and judged on all cores, a chunk at a time; what is written keeps their order. A record that
//! cannot be read is told on standard error and holds up no other.

use std::fmt::Write as _;
use std::io::{BufWriter, IsTerminal as _, StdoutLock, Write};
use std::time::Duration;

use chrono::{DateTime, Utc};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use onboardable::application::ReadError;
use onboardable::finding::Pointer;
use onboardable::rulebook::words;
use onboardable::{Decision, Gate, Lang, Report, deadline};
use rayon::prelude::*;

use crate::args::{Assess, AssessFormat};
use crate::identical::Identical;
use crate::input::{Batch, Form, Input, Record};
use crate::output::{Failure, Status, coloured, complain, has_colours, plain, stdout};
use crate::record;

/// Judges every applicant of the inputs.
pub fn run(command: &Assess) -> Result<Status, Failure> {
    let mut session = Session {
        telling: Telling {
            gate: command.gate.into(),
            as_of: command.as_of.instant(),
            lang: command.lang.lang(),
            format: command.format,
            shows_values: command.show_values,
            due: command.due,
            has_colours: command.format == AssessFormat::Text && has_colours(),
            identical: Identical::default(),
        },
        out: stdout(),
        written: 0,
        is_several: command.files.len() > 1,
        counts: Counts::default(),
        status: Status::GREEN,
    };
    if command.files.is_empty() {
        session.input(Input::standard())?;
    }
    for path in &command.files {
        session.input(Input::open(path))?;
    }
    session.finish()
}

struct Session {
    telling: Telling,
    out: BufWriter<StdoutLock<'static>>,
    /// How many applicants were told.
    written: usize,
    is_several: bool,
    counts: Counts,
    status: Status,
}

impl Session {
    /// Judges one input. A file that cannot be read holds up no other.
    fn input(&mut self, input: Result<Input, Failure>) -> Result<(), Failure> {
        match input.and_then(|input| self.records(input)) {
            Err(Failure::Input(message)) => {
                self.out.flush()?;
                complain(&message);
                self.status = self.status.max(Status::UNREADABLE);
                Ok(())
            }
            done => done,
        }
    }

    fn records(&mut self, mut input: Input) -> Result<(), Failure> {
        /// Records that one core takes at a time.
        const PIECE: usize = 128;

        self.is_several |= input.form != Form::One;
        let progress = Progress::new(&input);
        while let Some(batch) = input.next_batch()? {
            let (telling, is_several) = (&self.telling, self.is_several);
            let pieces: Vec<Piece> = batch
                .records
                .par_chunks(PIECE)
                .map(|records| Piece::judge(telling, &input.name, is_several, &batch, records))
                .collect();
            for piece in pieces {
                self.write(&piece)?;
            }
            progress.advance(&batch);
        }
        progress.finish();
        Ok(())
    }

    fn write(&mut self, piece: &Piece) -> Result<(), Failure> {
        let mut told = piece.told.as_str();
        if self.written == 0 {
            // The first applicant follows nobody.
            told = told.strip_prefix(self.telling.separator(self.is_several)).unwrap_or(told);
            if self.telling.format == AssessFormat::Json && self.is_several && piece.counts.judged() > 0 {
                self.out.write_all(b"[\n")?;
            }
        }
        self.out.write_all(told.as_bytes())?;
        if !piece.unreadable.is_empty() {
            self.out.flush()?;
            let _ = std::io::stderr().write_all(piece.unreadable.as_bytes());
        }
        self.written = self.written.saturating_add(piece.counts.judged());
        self.counts.add(&piece.counts);
        self.status = self.status.max(piece.status);
        Ok(())
    }

    fn finish(mut self) -> Result<Status, Failure> {
        match self.telling.format {
            AssessFormat::Json if self.is_several && self.written == 0 => self.out.write_all(b"[]\n")?,
            AssessFormat::Json if self.is_several => self.out.write_all(b"\n]\n")?,
            AssessFormat::Json if self.written > 0 => self.out.write_all(b"\n")?,
            AssessFormat::Text if self.is_several && self.written > 0 => {
                writeln!(self.out, "\n{}", self.counts.told(self.telling.lang))?;
            }
            AssessFormat::Text | AssessFormat::Json | AssessFormat::Jsonl | AssessFormat::Markdown => {}
        }
        self.out.flush()?;
        if let Some(told) = self.telling.identical.told(self.telling.as_of.date_naive(), self.telling.lang) {
            complain(&told);
        }
        Ok(self.status)
    }
}

/// What was asked for.
struct Telling {
    gate: Gate,
    as_of: DateTime<Utc>,
    lang: Lang,
    format: AssessFormat,
    shows_values: bool,
    /// Deadlines within so many days alone.
    due: Option<u64>,
    has_colours: bool,
    /// The persons of the sandbox, counted over the whole run.
    identical: Identical,
}

impl Telling {
    /// What stands before every applicant, and is left out before the first.
    const fn separator(&self, is_several: bool) -> &'static str {
        match self.format {
            AssessFormat::Json if is_several => ",\n",
            AssessFormat::Text | AssessFormat::Markdown if is_several => "\n",
            AssessFormat::Text | AssessFormat::Markdown | AssessFormat::Json | AssessFormat::Jsonl => "",
        }
    }
}

/// Some applicants, judged and told.
struct Piece {
    told: String,
    /// The lines for standard error.
    unreadable: String,
    counts: Counts,
    status: Status,
}

impl Piece {
    fn judge(telling: &Telling, input: &str, is_several: bool, batch: &Batch, records: &[Record]) -> Self {
        let mut piece =
            Self { told: String::new(), unreadable: String::new(), counts: Counts::default(), status: Status::GREEN };
        for record in records {
            let text = batch.text(record);
            match record::read(text) {
                Ok(application) => {
                    telling.identical.count(&application);
                    let mut assessment = onboardable::assess(&application, telling.gate, telling.as_of);
                    if let Some(days) = telling.due {
                        let due = deadline::due_within(&assessment.deadlines, assessment.as_of, days);
                        assessment.deadlines = due.cloned().collect();
                    }
                    let mut report = Report::new(&assessment, telling.lang);
                    if telling.shows_values && !report.findings.is_empty() {
                        // The record was readable, so it holds no key twice and is not deep.
                        let json = serde_json::from_slice(text).unwrap_or_default();
                        report = report.with_values(|pointer| Pointer::value_in(pointer, &json));
                    }
                    piece.counts.count(report.decision);
                    piece.status = piece.status.max(Status::of(report.light));
                    piece.told.push_str(telling.separator(is_several));
                    let place = is_several.then(|| place(input, record, telling.lang));
                    piece.tell(telling, place.as_deref(), &report);
                }
                Err(error) => {
                    piece.counts.unreadable = piece.counts.unreadable.saturating_add(1);
                    piece.status = Status::UNREADABLE;
                    piece.complain(input, record, error);
                }
            }
        }
        piece
    }

    fn tell(&mut self, telling: &Telling, place: Option<&str>, report: &Report) {
        match telling.format {
            AssessFormat::Text => {
                let paint = if telling.has_colours { coloured } else { plain };
                if let Some(place) = place {
                    let heading = paint(onboardable::report::Tone::Heading, place);
                    let _ = writeln!(self.told, "== {heading} ==");
                }
                self.told.push_str(&report.to_text_painted(&paint));
            }
            AssessFormat::Json if place.is_none() => self.told.push_str(&report.to_json_pretty()),
            AssessFormat::Json => self.told.push_str(&report.to_json()),
            AssessFormat::Jsonl => {
                self.told.push_str(&report.to_json());
                self.told.push('\n');
            }
            AssessFormat::Markdown => match place {
                None => self.told.push_str(&report.to_markdown()),
                Some(place) => {
                    let _ = writeln!(self.told, "# {}\n", onboardable::report::escape_markdown(place));
                    for line in report.to_markdown().lines() {
                        // Only headings begin with `#`: text is escaped.
                        let deeper = if line.starts_with('#') { "#" } else { "" };
                        let _ = writeln!(self.told, "{deeper}{line}");
                    }
                }
            },
        }
    }

    fn complain(&mut self, input: &str, record: &Record, error: ReadError) {
        let line = record.line.saturating_add(error.line.saturating_sub(1));
        let column = if error.column > 0 { format!(" (column {})", error.column) } else { String::new() };
        let way_out = record::way_out(error.problem);
        let _ = writeln!(self.unreadable, "{input}:{line}: {}{column}; {way_out}", error.problem);
    }
}

/// Where an applicant stands, for a heading.
fn place(input: &str, record: &Record, lang: Lang) -> String {
    let mut place = input.to_owned();
    if record.entry > 0 {
        let _ = write!(place, ", {} {}", words::HEADING_ENTRY.in_lang(lang), record.entry);
    }
    let _ = write!(place, ", {} {}", words::HEADING_LINE.in_lang(lang), record.line);
    place
}

/// How many applicants met which decision.
#[derive(Default)]
struct Counts {
    proceed: usize,
    hold: usize,
    deny: usize,
    unreadable: usize,
}

impl Counts {
    const fn count(&mut self, decision: Decision) {
        let count = match decision {
            Decision::Proceed => &mut self.proceed,
            Decision::Hold => &mut self.hold,
            Decision::Deny => &mut self.deny,
        };
        *count = count.saturating_add(1);
    }

    const fn judged(&self) -> usize {
        self.proceed.saturating_add(self.hold).saturating_add(self.deny)
    }

    const fn add(&mut self, more: &Self) {
        self.proceed = self.proceed.saturating_add(more.proceed);
        self.hold = self.hold.saturating_add(more.hold);
        self.deny = self.deny.saturating_add(more.deny);
        self.unreadable = self.unreadable.saturating_add(more.unreadable);
    }

    fn told(&self, lang: Lang) -> String {
        let mut told = words::HEADING_SUMMARY.in_lang(lang).to_owned();
        let counts = [
            (words::PROCEED, self.proceed),
            (words::HOLD, self.hold),
            (words::DENY, self.deny),
            (words::UNREADABLE, self.unreadable),
        ];
        let width = counts.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or_default();
        for (words, count) in counts {
            if count > 0 {
                let _ = write!(told, "\n  {count:>width$}  {}", words.in_lang(lang));
            }
        }
        told
    }
}

/// A bar on standard error, where that is a terminal and the run is long.
struct Progress(ProgressBar);

impl Progress {
    const LONG_BYTES: u64 = 32 * 1024 * 1024;

    fn new(input: &Input) -> Self {
        // Whoever watches the answers scroll by needs no bar among them.
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
        self.0.inc(u64::try_from(batch.length()).unwrap_or_default());
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}
