//! Reads applicants, one or millions, and writes their answers in the order of the input.
//!
//! Records are read and assessed on all cores, a chunk at a time. Every record has one answer: one that cannot be read is
//! answered with its error, is also reported on standard error, and does not delay the others.

use std::fmt::Write as _;
use std::io::{BufWriter, IsTerminal as _, StdoutLock, Write};
use std::time::Duration;

use chrono::{DateTime, Utc};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use onboardable::application::{Application, Pointer};
use onboardable::methods::Eligibility;
use onboardable::report::QuestionsReport;
use onboardable::report::methods::MethodsReport;
use onboardable::report::{Paint, Tone, escape_markdown};
use onboardable::rulebook::words;
use onboardable::{Context, Decision, Gate, Lang, Report, RuleId, deadline};
use rayon::prelude::*;

use crate::answer::{Place, Problem};
use crate::args::{AnswerFormat, Assess, Records};
use crate::identical::Identical;
use crate::input::{Batch, Broken, Form, Input, Reading, Record};
use crate::output::{Failure, Status, coloured, has_colours, plain, print_error, stdout};
use crate::record;
use crate::rulebook::{pack, rulebook};

/// What is asked about every applicant.
pub enum Question {
    /// May they pass a gate?
    Assess {
        gate: Gate,
        shows_values: bool,
        /// Only deadlines within this many days.
        due: Option<u64>,
        /// Whether rules that found nothing or do not apply are listed, too.
        all_rules: bool,
    },
    /// Who may identify how?
    Methods,
    /// What must they still answer to pass a gate?
    Questions { gate: Gate },
}

impl Assess {
    /// Returns what the command asks about every applicant.
    pub fn question(&self) -> Question {
        Question::Assess {
            gate: self.gate.into(),
            shows_values: self.show_values,
            due: self.due,
            all_rules: self.all_rules,
        }
    }
}

/// What the command line asked for.
struct Request<'c> {
    question: Question,
    context: Context<'c>,
    as_of: DateTime<Utc>,
    lang: Lang,
    format: AnswerFormat,
}

/// Answers every applicant of the inputs.
pub fn run<F>(question: Question, records: &Records<F>) -> Result<Status, Failure>
where
    F: ValueEnum + Send + Sync + Into<AnswerFormat>,
{
    let file = records.context.file()?;
    let request = Request {
        question,
        context: records.context.context(&file, &records.as_of)?,
        as_of: records.as_of.instant(),
        lang: records.lang.lang(),
        format: records.format(),
    };
    let files = &records.files;
    let reading = match request.format {
        // With --jsonl each line is a record, whatever it holds.
        AnswerFormat::Jsonl => Reading::Prompt { by_line: records.jsonl },
        AnswerFormat::Text | AnswerFormat::Json | AnswerFormat::Markdown => Reading::Whole,
    };
    let mut session = Session {
        has_colours: request.format == AnswerFormat::Text && has_colours(),
        has_context: request.context != Context::default(),
        names_files: files.len() > 1,
        request,
        out: stdout(),
        written: 0,
        is_several: files.len() > 1,
        counts: Counts::default(),
        identical: Identical::default(),
        status: Status::GREEN,
    };
    if files.is_empty() {
        session.input(Input::standard(reading))?;
    }
    for path in files {
        session.input(Input::open(path, reading))?;
    }
    session.finish()
}

struct Session<'c> {
    request: Request<'c>,
    has_colours: bool,
    has_context: bool,
    names_files: bool,
    out: BufWriter<StdoutLock<'static>>,
    /// How many records were answered.
    written: usize,
    is_several: bool,
    counts: Counts,
    /// The persons of the sandbox, counted over the whole run.
    identical: Identical,
    status: Status,
}

impl Session<'_> {
    /// Answers one input. A file that cannot be read does not stop the others.
    fn input(&mut self, input: Result<Input, Failure>) -> Result<(), Failure> {
        match input.and_then(|input| self.records(input)) {
            Err(Failure::Input(message)) => {
                self.out.flush()?;
                print_error(&message);
                self.status = self.status.max(Status::UNREADABLE);
                Ok(())
            }
            done => done,
        }
    }

    fn records(&mut self, mut input: Input) -> Result<(), Failure> {
        /// Records that one core takes at a time.
        const PIECE: usize = 128;
        /// Records whose answers wait to be written: those of very short records are a thousand times as long.
        const GROUP: usize = 32 * PIECE;

        self.is_several |= input.form != Form::One;
        let progress = Progress::new(&input);
        while let Some(batch) = input.next_batch()? {
            for group in batch.records.chunks(GROUP) {
                let style = self.style();
                let answer = |records| Piece::of(style, &input.name, &batch, records);
                let pieces: Vec<Piece> = group.par_chunks(PIECE).map(answer).collect();
                for piece in pieces {
                    self.write(&piece)?;
                }
            }
            if let Some(Broken { record, problem }) = &batch.broken {
                let mut piece = Piece::default();
                piece.write_problem(self.style(), &input.name, record, problem);
                self.write(&piece)?;
            }
            if input.is_prompt {
                self.out.flush()?;
            }
            progress.advance(&batch);
        }
        progress.finish();
        Ok(())
    }

    fn style(&self) -> Style<'_> {
        Style {
            request: &self.request,
            has_colours: self.has_colours,
            has_context: self.has_context,
            names_files: self.names_files,
            is_several: self.is_several,
            identical: &self.identical,
        }
    }

    fn write(&mut self, piece: &Piece) -> Result<(), Failure> {
        let mut text = piece.text.as_slice();
        if self.written == 0 {
            // Nothing comes before the first applicant.
            let separator = self.style().separator();
            text = text.strip_prefix(separator.as_bytes()).unwrap_or(text);
            if self.request.format == AnswerFormat::Json && self.is_several && piece.answered > 0 {
                self.out.write_all(b"[\n")?;
            }
        }
        self.out.write_all(text)?;
        if !piece.unreadable.is_empty() {
            self.out.flush()?;
            let _ = std::io::stderr().write_all(piece.unreadable.as_bytes());
        }
        self.written = self.written.saturating_add(piece.answered);
        self.counts.add(&piece.counts);
        self.status = self.status.max(piece.status);
        Ok(())
    }

    fn finish(mut self) -> Result<Status, Failure> {
        match self.request.format {
            AnswerFormat::Json if self.is_several && self.written == 0 => self.out.write_all(b"[]\n")?,
            AnswerFormat::Json if self.is_several => self.out.write_all(b"\n]\n")?,
            AnswerFormat::Json if self.written > 0 => self.out.write_all(b"\n")?,
            AnswerFormat::Text if self.is_several && self.counts.assessed() > 0 => {
                writeln!(self.out, "\n{}", self.counts.to_text(self.request.lang))?;
            }
            AnswerFormat::Text | AnswerFormat::Json | AnswerFormat::Jsonl | AnswerFormat::Markdown => {}
        }
        self.out.flush()?;
        if let Some(warning) = self.identical.warning(self.request.as_of.date_naive(), self.request.lang) {
            print_error(&warning);
        }
        Ok(self.status)
    }
}

/// How answers are written.
#[derive(Clone, Copy)]
struct Style<'s> {
    request: &'s Request<'s>,
    has_colours: bool,
    has_context: bool,
    names_files: bool,
    is_several: bool,
    identical: &'s Identical,
}

impl Style<'_> {
    /// What comes before every applicant, and is left out before the first.
    const fn separator(&self) -> &'static str {
        match self.request.format {
            AnswerFormat::Json if self.is_several => ",\n",
            AnswerFormat::Text | AnswerFormat::Markdown if self.is_several => "\n",
            AnswerFormat::Text | AnswerFormat::Markdown | AnswerFormat::Json | AnswerFormat::Jsonl => "",
        }
    }

    /// Where the record of the answer is, as JSON shows it.
    fn place<'f>(&self, input: &'f str, record: &Record) -> Place<'f> {
        Place { file: self.names_files.then_some(input), line: record.line, entry: record.entry }
    }

    fn answer(&self, application: Application<'_>, text: &[u8]) -> Answer {
        let Request { context, as_of, lang, .. } = self.request;
        let application = if self.has_context { context.applied_to(application) } else { application };
        self.identical.count(&application);
        match self.request.question {
            Question::Methods => Answer::Methods(rulebook().eligible_methods(&application, *as_of).report(*lang)),
            Question::Questions { gate } => {
                Answer::Questions(rulebook().next_questions(&application, gate, *as_of).report(*lang))
            }
            Question::Assess { gate, shows_values, due, all_rules } => {
                let mut assessment = rulebook().assess(&application, gate, *as_of);
                if let Some(days) = due {
                    let due = deadline::due_within(&assessment.deadlines, assessment.as_of, days);
                    assessment.deadlines = due.cloned().collect();
                }
                let mut report = Report::new(&assessment, *lang);
                if all_rules {
                    report = report.with_all_rules(&assessment);
                }
                Answer::Assessment(Box::new(if shows_values { with_values(report, text) } else { report }))
            }
        }
    }
}

/// The report with the values of the fields it names, as the record states them. The application does not have them all:
/// what is of a wrong type was not kept.
fn with_values(report: Report, text: &[u8]) -> Report {
    /// Up to this many fields, it is quicker to skip to each field than to read the whole record.
    const FEW: usize = 16;

    let shown = || report.findings.iter().chain(&report.later);
    let is_bare_person = shown().any(|one| one.rule == RuleId::ApplicationBarePerson);
    if shown().map(|one| one.fields.len()).sum::<usize>() <= FEW {
        let start = if is_bare_person { "/person" } else { "" };
        return report.with_values(|pointer| record::value_at(pointer.strip_prefix(start)?, text));
    }
    // The record was readable, so it holds no key twice and is not deep.
    let mut json = serde_json::from_slice(text).unwrap_or_default();
    if is_bare_person {
        json = serde_json::json!({ "person": json });
    }
    report.with_values(|pointer| Pointer::value_in(pointer, &json))
}

/// The answer of one applicant.
enum Answer {
    Assessment(Box<Report>),
    Methods(MethodsReport),
    Questions(QuestionsReport),
}

impl Answer {
    fn status(&self) -> Status {
        match self {
            Self::Assessment(report) => Status::of(report.light),
            Self::Methods(report) => {
                let may_be_used = report.methods.iter().any(|one| one.answer == Eligibility::Yes);
                if may_be_used { Status::GREEN } else { Status::NOT_GREEN }
            }
            Self::Questions(report) if report.due == 0 && !report.refused => Status::GREEN,
            Self::Questions(_) => Status::NOT_GREEN,
        }
    }

    fn to_json(&self) -> String {
        match self {
            Self::Assessment(report) => report.to_json(),
            Self::Methods(report) => report.to_json(),
            Self::Questions(report) => report.to_json(),
        }
    }

    fn to_json_pretty(&self) -> String {
        match self {
            Self::Assessment(report) => report.to_json_pretty(),
            Self::Methods(report) => report.to_json_pretty(),
            Self::Questions(report) => report.to_json_pretty(),
        }
    }

    fn to_text(&self, paint: Paint<'_>) -> String {
        match self {
            Self::Assessment(report) => report.to_text_painted(paint),
            Self::Methods(report) => report.to_text_painted(paint),
            Self::Questions(report) => report.to_text_painted(paint),
        }
    }

    fn to_markdown(&self) -> String {
        match self {
            Self::Assessment(report) => report.to_markdown(),
            // These have no Markdown of their own: the text as it is.
            Self::Methods(report) => format!("```text\n{}```\n", report.to_text()),
            Self::Questions(report) => format!("```text\n{}```\n", report.to_text()),
        }
    }
}

/// The answers of some applicants, as they are written.
#[derive(Default)]
struct Piece {
    text: Vec<u8>,
    /// The lines for standard error.
    unreadable: String,
    /// How many records have an answer in `text`.
    answered: usize,
    counts: Counts,
    status: Status,
}

impl Piece {
    fn of(style: Style<'_>, input: &str, batch: &Batch, records: &[Record]) -> Self {
        let mut piece = Self::default();
        for record in records {
            let text = batch.text(record);
            match record::read(text) {
                Ok(application) => {
                    let answer = style.answer(application, text);
                    if let Answer::Assessment(report) = &answer {
                        piece.counts.count(report.decision);
                    }
                    piece.status = piece.status.max(answer.status());
                    piece.write_answer(style, input, record, &answer);
                }
                Err(error) => piece.write_problem(style, input, record, &Problem::unreadable(record, error)),
            }
        }
        piece
    }

    fn write_answer(&mut self, style: Style<'_>, input: &str, record: &Record, answer: &Answer) {
        self.text.extend_from_slice(style.separator().as_bytes());
        self.answered = self.answered.saturating_add(1);
        let heading = || place(input, record, style.request.lang);
        match style.request.format {
            AnswerFormat::Text => {
                let paint = if style.has_colours { coloured } else { plain };
                if style.is_several {
                    let heading = paint(Tone::Heading, &heading());
                    let _ = writeln!(self.text, "== {heading} ==");
                }
                self.text.extend_from_slice(answer.to_text(&paint).as_bytes());
            }
            AnswerFormat::Json if !style.is_several => {
                style.place(input, record).write(&mut self.text, answer.to_json_pretty().as_bytes());
            }
            AnswerFormat::Json => style.place(input, record).write(&mut self.text, answer.to_json().as_bytes()),
            AnswerFormat::Jsonl => {
                style.place(input, record).write(&mut self.text, answer.to_json().as_bytes());
                self.text.push(b'\n');
            }
            AnswerFormat::Markdown if style.is_several => {
                let _ = writeln!(self.text, "# {}\n", escape_markdown(&heading()));
                for line in answer.to_markdown().lines() {
                    // Only headings begin with `#`: text is escaped.
                    let deeper = if line.starts_with('#') { "#" } else { "" };
                    let _ = writeln!(self.text, "{deeper}{line}");
                }
            }
            AnswerFormat::Markdown => self.text.extend_from_slice(answer.to_markdown().as_bytes()),
        }
    }

    /// Answers a record that cannot be read, in formats where each record has an answer, and reports it on standard error.
    fn write_problem(&mut self, style: Style<'_>, input: &str, record: &Record, problem: &Problem) {
        self.counts.unreadable = self.counts.unreadable.saturating_add(1);
        self.status = Status::UNREADABLE;
        let _ = writeln!(self.unreadable, "{}", problem.to_line(input));
        let is_json = match style.request.format {
            AnswerFormat::Jsonl => true,
            AnswerFormat::Json => style.is_several,
            AnswerFormat::Text | AnswerFormat::Markdown => false,
        };
        if is_json {
            self.text.extend_from_slice(style.separator().as_bytes());
            self.answered = self.answered.saturating_add(1);
            problem.write(&mut self.text, style.place(input, record));
            if style.request.format == AnswerFormat::Jsonl {
                self.text.push(b'\n');
            }
        }
    }
}

/// Where an applicant is, for a heading.
fn place(input: &str, record: &Record, lang: Lang) -> String {
    let mut place = input.to_owned();
    if record.entry > 0 {
        let _ = write!(place, ", {} {}", words::HEADING_ENTRY.text(pack(lang)), record.entry);
    }
    let _ = write!(place, ", {} {}", words::HEADING_LINE.text(pack(lang)), record.line);
    place
}

/// How many applicants got which decision.
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

    const fn assessed(&self) -> usize {
        self.proceed.saturating_add(self.hold).saturating_add(self.deny)
    }

    const fn add(&mut self, more: &Self) {
        self.proceed = self.proceed.saturating_add(more.proceed);
        self.hold = self.hold.saturating_add(more.hold);
        self.deny = self.deny.saturating_add(more.deny);
        self.unreadable = self.unreadable.saturating_add(more.unreadable);
    }

    fn to_text(&self, lang: Lang) -> String {
        let mut text = words::HEADING_SUMMARY.text(pack(lang)).to_owned();
        let counts = [
            (words::PROCEED, self.proceed),
            (words::HOLD, self.hold),
            (words::DENY, self.deny),
            (words::UNREADABLE, self.unreadable),
        ];
        let width = counts.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or_default();
        for (words, count) in counts {
            if count > 0 {
                let _ = write!(text, "\n  {count:>width$}  {}", words.text(pack(lang)));
            }
        }
        text
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
        self.0.inc(u64::try_from(batch.length()).unwrap_or_default());
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}
