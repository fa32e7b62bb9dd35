//! `onboardable assess`, `methods` and `questions`: every applicant has one answer, in the order of the input.

use std::fmt::Write as _;
use std::io::{BufWriter, Stdout, Write};

use chrono::{DateTime, Utc};
use clap::ValueEnum;
use onboardable::application::{Application, Pointer};
use onboardable::methods::Eligibility;
use onboardable::report::QuestionsReport;
use onboardable::report::methods::MethodsReport;
use onboardable::report::{Paint, Tone, escape_markdown};
use onboardable::rulebook::words;
use onboardable::{Decision, Gate, Lang, Report, RuleId, deadline};
use onboardable_desk::record::Recorder;
use onboardable_desk::record::chain::Sealed;

use crate::answer::Problem;
use crate::archive::{RecordOptions, Writer};
use crate::args::{AnswerFormat, Assess, Methods, Questions, Records};
use crate::input::Reading;
use crate::output::{Failure, Status, coloured, has_colours, plain, stdout};
use crate::record;
use crate::rulebook::{pack, rulebook};
use crate::stream::{Asked, Asks};

/// What is asked about every applicant.
enum Question {
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

/// Decides whether applicants may pass a gate.
pub fn assess(command: &Assess) -> Result<Status, Failure> {
    let question = Question::Assess {
        gate: command.gate.into(),
        shows_values: command.show_values,
        due: command.due,
        all_rules: command.all_rules,
    };
    answer(question, &command.records, Some(&command.record))
}

/// Lists who may identify how.
pub fn methods(command: &Methods) -> Result<Status, Failure> {
    answer(Question::Methods, &command.records, None)
}

/// Lists what applicants must still answer.
pub fn questions(command: &Questions) -> Result<Status, Failure> {
    answer(Question::Questions { gate: command.gate.into() }, &command.records, None)
}

fn answer<F>(question: Question, records: &Records<F>, recorded: Option<&RecordOptions>) -> Result<Status, Failure>
where
    F: ValueEnum + Send + Sync + Into<AnswerFormat>,
{
    let format = records.format();
    let reading = match format {
        // With --jsonl each line is a record, whatever it holds.
        AnswerFormat::Jsonl => Reading::Prompt { by_line: records.jsonl },
        AnswerFormat::Text | AnswerFormat::Json | AnswerFormat::Markdown => Reading::Whole,
    };
    let file = records.applicants.context.file()?;
    let run = records.applicants.run(&file, reading)?;
    let (recorder, writer) = match recorded {
        Some(options) => options.open(&run.context)?.unzip(),
        None => (None, None),
    };
    let mut answers = Answers {
        question,
        recorder,
        writer,
        as_of: run.as_of,
        lang: run.lang,
        format,
        has_colours: format == AnswerFormat::Text && has_colours(),
        out: stdout(),
        written: 0,
        is_several: false,
        counts: Counts::default(),
        status: Status::GREEN,
    };
    let read = run.ask(&mut answers)?;
    Ok(answers.finish()?.max(read))
}

/// The answers of a run, as they are written.
struct Answers {
    question: Question,
    /// What makes the records that are asked for, and what writes them.
    recorder: Option<Recorder>,
    writer: Option<Writer>,
    as_of: DateTime<Utc>,
    lang: Lang,
    format: AnswerFormat,
    has_colours: bool,
    out: BufWriter<Stdout>,
    /// How many records were answered.
    written: usize,
    is_several: bool,
    counts: Counts,
    status: Status,
}

impl Asks for Answers {
    type Part = Piece;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, piece: &mut Piece) {
        let answer = self.answer(&application, asked.text, &mut piece.records);
        if let Answer::Assessment(report) = &answer {
            piece.counts.count(report.decision);
        }
        piece.status = piece.status.max(answer.status());
        self.write_answer(&answer, asked, piece);
    }

    fn unreadable(&self, problem: &Problem, asked: &Asked<'_>, piece: &mut Piece) {
        piece.counts.unreadable = piece.counts.unreadable.saturating_add(1);
        // In formats where each record has an answer, this is it.
        let is_json = match self.format {
            AnswerFormat::Jsonl => true,
            AnswerFormat::Json => asked.is_several,
            AnswerFormat::Text | AnswerFormat::Markdown => false,
        };
        if is_json {
            piece.text.extend_from_slice(self.separator(asked.is_several).as_bytes());
            piece.answered = piece.answered.saturating_add(1);
            problem.write(&mut piece.text, asked.place());
            if self.format == AnswerFormat::Jsonl {
                piece.text.push(b'\n');
            }
        }
    }

    fn take(&mut self, piece: Piece, is_several: bool) -> Result<(), Failure> {
        self.is_several = is_several;
        // Before the answers, so that none is without its record.
        if let Some(writer) = &mut self.writer {
            writer.write(piece.records)?;
        }
        let mut text = piece.text.as_slice();
        if self.written == 0 {
            // Nothing comes before the first applicant.
            text = text.strip_prefix(self.separator(is_several).as_bytes()).unwrap_or(text);
            if self.format == AnswerFormat::Json && is_several && piece.answered > 0 {
                self.out.write_all(b"[\n")?;
            }
        }
        self.out.write_all(text)?;
        self.written = self.written.saturating_add(piece.answered);
        self.counts.add(&piece.counts);
        self.status = self.status.max(piece.status);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

impl Answers {
    fn finish(mut self) -> Result<Status, Failure> {
        match self.format {
            AnswerFormat::Json if self.is_several && self.written == 0 => self.out.write_all(b"[]\n")?,
            AnswerFormat::Json if self.is_several => self.out.write_all(b"\n]\n")?,
            AnswerFormat::Json if self.written > 0 => self.out.write_all(b"\n")?,
            AnswerFormat::Text if self.is_several && self.counts.assessed() > 0 => {
                writeln!(self.out, "\n{}", self.counts.to_text(self.lang))?;
            }
            AnswerFormat::Text | AnswerFormat::Json | AnswerFormat::Jsonl | AnswerFormat::Markdown => {}
        }
        self.out.flush()?;
        if let Some(writer) = self.writer {
            writer.finish()?;
        }
        Ok(self.status)
    }

    /// What comes before every applicant, and is left out before the first.
    const fn separator(&self, is_several: bool) -> &'static str {
        match self.format {
            AnswerFormat::Json if is_several => ",\n",
            AnswerFormat::Text | AnswerFormat::Markdown if is_several => "\n",
            AnswerFormat::Text | AnswerFormat::Markdown | AnswerFormat::Json | AnswerFormat::Jsonl => "",
        }
    }

    fn answer(&self, application: &Application<'_>, text: &[u8], records: &mut Vec<Sealed>) -> Answer {
        let (as_of, lang) = (self.as_of, self.lang);
        match self.question {
            Question::Methods => Answer::Methods(rulebook().eligible_methods(application, as_of).report(lang)),
            Question::Questions { gate } => {
                Answer::Questions(rulebook().next_questions(application, gate, as_of).report(lang))
            }
            Question::Assess { gate, shows_values, due, all_rules } => {
                let mut assessment = rulebook().assess(application, gate, as_of);
                if let Some(recorder) = &self.recorder {
                    records.push(Sealed::of(&recorder.record(application, text, &assessment)));
                }
                if let Some(days) = due {
                    let due = deadline::due_within(&assessment.deadlines, assessment.as_of, days);
                    assessment.deadlines = due.cloned().collect();
                }
                let mut report = Report::new(&assessment, lang);
                if all_rules {
                    report = report.with_all_rules(&assessment);
                }
                Answer::Assessment(Box::new(if shows_values { with_values(report, text) } else { report }))
            }
        }
    }

    fn write_answer(&self, answer: &Answer, asked: &Asked<'_>, piece: &mut Piece) {
        let text = &mut piece.text;
        text.extend_from_slice(self.separator(asked.is_several).as_bytes());
        piece.answered = piece.answered.saturating_add(1);
        let heading = || asked.in_words(self.lang);
        match self.format {
            AnswerFormat::Text => {
                let paint = if self.has_colours { coloured } else { plain };
                if asked.is_several {
                    let heading = paint(Tone::Heading, &heading());
                    let _ = writeln!(text, "== {heading} ==");
                }
                text.extend_from_slice(answer.to_text(&paint).as_bytes());
            }
            AnswerFormat::Json if !asked.is_several => {
                asked.place().write(text, answer.to_json_pretty().as_bytes());
            }
            AnswerFormat::Json => asked.place().write(text, answer.to_json().as_bytes()),
            AnswerFormat::Jsonl => {
                asked.place().write(text, answer.to_json().as_bytes());
                text.push(b'\n');
            }
            AnswerFormat::Markdown if asked.is_several => {
                let _ = writeln!(text, "# {}\n", escape_markdown(&heading()));
                for line in answer.to_markdown().lines() {
                    // Only headings begin with `#`: text is escaped.
                    let deeper = if line.starts_with('#') { "#" } else { "" };
                    let _ = writeln!(text, "{deeper}{line}");
                }
            }
            AnswerFormat::Markdown => text.extend_from_slice(answer.to_markdown().as_bytes()),
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
    /// The records of those that were assessed, where they are asked for.
    records: Vec<Sealed>,
    text: Vec<u8>,
    /// How many records have an answer in `text`.
    answered: usize,
    counts: Counts,
    status: Status,
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
