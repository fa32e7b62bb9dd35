//! `onboardable assess`, `methods`, `questions` and `way`: every applicant has one answer, in the order of the input.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use chrono::{DateTime, Utc};
use onboardable::application::{Application, Pointer};
use onboardable::judge::assess_facts;
use onboardable::methods::Eligibility;
use onboardable::report::methods::MethodsReport;
use onboardable::report::{Paint, Tone, escape_markdown};
use onboardable::report::{QuestionsReport, WayReport};
use onboardable::rulebook::words;
use onboardable::{Decision, Gate, Lang, Report, RuleId, deadline};
use onboardable_desk::digest;
use onboardable_desk::portfolio::{self, MethodsPortfolio};
use onboardable_desk::reader::value_at;
use onboardable_desk::report::Sheets;

use crate::args::{AnswerFormat, Applicants, Assess, AssessFormat, Methods, Questions, Way, now};
use crate::beside::{self, Beside, unreadable};
use crate::input::Reading;
use crate::output::{Failure, Out, Status, coloured, has_colours, input_name, out, plain};
use crate::place::Problem;
use crate::rulebook::{pack, rulebook};
use crate::stream::{Asked, Asks};
use crate::summary::Summary;
use crate::worklist::{self, TableFormat};

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
        /// Whether the digest of the input is named in JSON, too.
        input_digest: bool,
    },
    /// Who may identify how?
    Methods,
    /// What must they still answer to pass a gate?
    Questions { gate: Gate },
    /// What must still be done until they pass a gate?
    Way { gate: Gate },
}

/// Decides whether applicants may pass a gate.
pub fn assess(command: &Assess) -> Result<Status, Failure> {
    let format = match command.records.chosen() {
        AssessFormat::Text => AnswerFormat::Text,
        AssessFormat::Json => AnswerFormat::Json,
        AssessFormat::Jsonl => AnswerFormat::Jsonl,
        AssessFormat::Markdown => AnswerFormat::Markdown,
        AssessFormat::Html => AnswerFormat::Html,
        AssessFormat::Csv => return worklist::run(command, TableFormat::Csv),
        AssessFormat::Xlsx => return worklist::run(command, TableFormat::Xlsx),
    };
    if command.per.is_some() {
        return Err(Failure::Usage("--per is for --format csv and xlsx".to_owned()));
    }
    let question = Question::Assess {
        gate: command.gate.into(),
        shows_values: command.show_values,
        due: command.due,
        all_rules: command.all_rules,
        input_digest: command.input_digest,
    };
    answer(question, format, command.records.jsonl, &command.records.applicants, Some(command), None)
}

/// Lists who may identify how.
pub fn methods(command: &Methods) -> Result<Status, Failure> {
    let records = &command.records;
    let summary = command.summary.as_deref();
    answer(Question::Methods, records.chosen().into(), records.jsonl, &records.applicants, None, summary)
}

/// Lists what applicants must still answer.
pub fn questions(command: &Questions) -> Result<Status, Failure> {
    let records = &command.records;
    let question = Question::Questions { gate: command.gate.into() };
    answer(question, records.chosen().into(), records.jsonl, &records.applicants, None, None)
}

/// Lists the shortest way to yes.
pub fn way(command: &Way) -> Result<Status, Failure> {
    let records = &command.records;
    let question = Question::Way { gate: command.gate.into() };
    answer(question, records.chosen().into(), records.jsonl, &records.applicants, None, None)
}

/// Answers every applicant. `assess` is the command of that name, `methods_page` the page about all methods.
fn answer(
    question: Question,
    format: AnswerFormat,
    by_line: bool,
    applicants: &Applicants,
    assess: Option<&Assess>,
    methods_page: Option<&Path>,
) -> Result<Status, Failure> {
    let reading = match format {
        // With --jsonl each line is a record, whatever it holds.
        AnswerFormat::Jsonl => Reading::Prompt { by_line },
        AnswerFormat::Text | AnswerFormat::Json | AnswerFormat::Markdown | AnswerFormat::Html => Reading::Whole,
    };
    let file = applicants.context.file()?;
    let run = applicants.run(&file, reading)?;
    let output = assess.and_then(|assess| assess.output.as_deref());
    let mut answers = Answers {
        question,
        as_of: run.as_of,
        has_clock: by_line && !applicants.as_of.is_stated(),
        lang: run.lang,
        format,
        has_colours: format == AnswerFormat::Text && output.is_none() && has_colours(),
        sheets: (format == AnswerFormat::Html).then(|| Sheets::new(rulebook(), run.as_of.date_naive(), run.lang)),
        out: out(output)?,
        written: 0,
        is_several: false,
        counts: Counts::default(),
        beside: assess.map(|assess| Beside::open(assess, &run)).transpose()?,
        methods_page: methods_page.map(Summary::create).transpose()?,
        methods: MethodsPortfolio::default(),
        status: Status::GREEN,
    };
    let names: Vec<String> = run.files.iter().map(|path| input_name(path)).collect();
    let writes_beside = answers.methods_page.is_some() || answers.beside.as_ref().is_some_and(Beside::writes);
    let done = run.ask(&mut answers).and_then(|read| Ok(answers.finish(&names)?.max(read)));
    done.map_err(|failure| if writes_beside { failure.beside_the_answers() } else { failure })
}

/// The answers of a run, as they are written.
struct Answers {
    question: Question,
    as_of: DateTime<Utc>,
    /// Whether each applicant is evaluated as of the moment of the answer: a program that is asked line by line may run
    /// for days.
    has_clock: bool,
    lang: Lang,
    format: AnswerFormat,
    has_colours: bool,
    /// What writes HTML.
    sheets: Option<Sheets>,
    out: Out,
    /// How many records were answered.
    written: usize,
    is_several: bool,
    counts: Counts,
    /// What an assessment writes beside the answers.
    beside: Option<Beside>,
    /// The page about all methods, and what it counts.
    methods_page: Option<Summary>,
    methods: MethodsPortfolio,
    status: Status,
}

impl Asks for Answers {
    type Part = Piece;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, piece: &mut Piece) {
        let answer = self.answer(&application, asked.text, piece);
        if let Answer::Assessment(report) = &answer {
            piece.counts.count(report.decision);
        }
        piece.status = piece.status.max(answer.status());
        self.write_answer(&answer, asked, piece);
    }

    fn unreadable(&self, problem: &Problem, asked: &Asked<'_>, piece: &mut Piece) {
        piece.counts.unreadable = piece.counts.unreadable.saturating_add(1);
        if let Some(beside) = &self.beside {
            beside.unreadable(problem, asked, &mut piece.beside);
        }
        if matches!(self.question, Question::Methods) {
            piece.methods.unreadable.add(unreadable(problem, asked));
        }
        // In formats where each record has an answer, this is it.
        let is_json = match self.format {
            AnswerFormat::Jsonl => true,
            AnswerFormat::Json => asked.is_several,
            AnswerFormat::Text | AnswerFormat::Markdown | AnswerFormat::Html => false,
        };
        if let Some(sheets) = &self.sheets {
            // The applicants in a printed file are complete, too.
            piece.answered = piece.answered.saturating_add(1);
            let sheet = sheets.unreadable(&asked.in_words(self.lang), &problem.to_line(asked.input));
            piece.text.extend_from_slice(sheet.as_bytes());
        }
        if is_json {
            piece.text.extend_from_slice(self.separator(asked.is_several).as_bytes());
            piece.answered = piece.answered.saturating_add(1);
            problem.write(&mut piece.text, asked.place());
            if self.format == AnswerFormat::Jsonl {
                piece.text.push(b'\n');
            }
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        if let Some(beside) = &mut self.beside {
            beside.bytes(bytes);
        }
        if let Some(page) = &mut self.methods_page {
            page.bytes(bytes);
        }
    }

    fn broken_input(&mut self) {
        if let Some(beside) = &mut self.beside {
            beside.broken_input();
        }
        if let Some(page) = &mut self.methods_page {
            page.broken = page.broken.saturating_add(1);
        }
    }

    fn take(&mut self, piece: Piece, is_several: bool) -> Result<(), Failure> {
        self.is_several = is_several;
        if let Some(beside) = &mut self.beside {
            beside.take(piece.beside)?;
        }
        let mut text = piece.text.as_slice();
        if self.written == 0 {
            // Nothing comes before the first applicant.
            text = text.strip_prefix(self.separator(is_several).as_bytes()).unwrap_or(text);
            if self.format == AnswerFormat::Json && is_several && piece.answered > 0 {
                self.out.write_all(b"[\n")?;
            }
            if let Some(sheets) = self.sheets.as_ref().filter(|_| piece.answered > 0) {
                self.out.write_all(sheets.head().as_bytes())?;
            }
        }
        self.out.write_all(text)?;
        self.written = self.written.saturating_add(piece.answered);
        self.counts.add(&piece.counts);
        self.methods.merge(piece.methods);
        self.status = self.status.max(piece.status);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

impl Answers {
    fn finish(mut self, files: &[String]) -> Result<Status, Failure> {
        match self.format {
            AnswerFormat::Json if self.is_several && self.written == 0 => self.out.write_all(b"[]\n")?,
            AnswerFormat::Json if self.is_several => self.out.write_all(b"\n]\n")?,
            AnswerFormat::Json if self.written > 0 => self.out.write_all(b"\n")?,
            AnswerFormat::Text if self.is_several && self.counts.assessed() > 0 => {
                writeln!(self.out, "\n{}", self.counts.to_text(self.lang))?;
            }
            AnswerFormat::Html if self.written > 0 => {
                if let Some(sheets) = self.sheets.as_ref().filter(|_| self.is_several) {
                    let counts = self.counts.in_words(self.lang);
                    let summary = sheets.summary(words::HEADING_SUMMARY.text(pack(self.lang)), &counts);
                    self.out.write_all(summary.as_bytes())?;
                }
                self.out.write_all(self.sheets.as_ref().map(Sheets::foot).unwrap_or_default().as_bytes())?;
            }
            AnswerFormat::Text if self.is_several && self.methods.applicants() > 0 => {
                let text = portfolio::methods_text(&self.methods, rulebook(), self.lang);
                writeln!(self.out, "\n{text}")?;
            }
            AnswerFormat::Text
            | AnswerFormat::Json
            | AnswerFormat::Jsonl
            | AnswerFormat::Markdown
            | AnswerFormat::Html => {}
        }
        self.out.flush()?;
        if let Some(beside) = self.beside {
            beside.finish()?;
        }
        if let Some(page) = self.methods_page {
            let (as_of, lang) = (self.as_of, self.lang);
            page.write(|digest, broken| {
                let run = portfolio::Run { lang, as_of, rulebook: rulebook(), files, broken, digest };
                portfolio::methods_page(&self.methods, run)
            })?;
        }
        Ok(self.status)
    }

    /// What comes before every applicant, and is left out before the first.
    const fn separator(&self, is_several: bool) -> &'static str {
        match self.format {
            AnswerFormat::Json if is_several => ",\n",
            AnswerFormat::Text | AnswerFormat::Markdown if is_several => "\n",
            AnswerFormat::Text
            | AnswerFormat::Markdown
            | AnswerFormat::Json
            | AnswerFormat::Jsonl
            | AnswerFormat::Html => "",
        }
    }

    /// Answers an applicant, and adds the answer to what is written beside it.
    fn answer(&self, application: &Application<'_>, text: &[u8], piece: &mut Piece) -> Answer {
        let as_of = if self.has_clock { now() } else { self.as_of };
        let lang = self.lang;
        match self.question {
            Question::Methods => {
                let methods = rulebook().eligible_methods(application, as_of);
                piece.methods.add(&methods);
                Answer::Methods(methods.report(lang))
            }
            Question::Questions { gate } => {
                Answer::Questions(rulebook().next_questions(application, gate, as_of).report(lang))
            }
            Question::Way { gate } => Answer::Way(rulebook().way(application, gate, as_of).report(lang)),
            Question::Assess { gate, shows_values, due, all_rules, input_digest } => {
                let facts = rulebook().facts(application, gate, as_of);
                let mut assessment = assess_facts(&facts);
                if let Some(beside) = &self.beside {
                    beside.add(&facts, text, &assessment, &mut piece.beside);
                }
                if let Some(days) = due {
                    let due = deadline::due_within(&assessment.deadlines, assessment.as_of, days);
                    assessment.deadlines = due.cloned().collect();
                }
                let mut report = Report::new(&assessment, lang);
                if all_rules {
                    report = report.with_all_rules(&assessment);
                }
                // What people read and file says what it is about. Programs get the bytes that the library gives them,
                // unless they ask for more.
                let is_json = matches!(self.format, AnswerFormat::Json | AnswerFormat::Jsonl);
                if input_digest || !is_json {
                    report = report.with_input_digest(digest::of_input(text));
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
            AnswerFormat::Html => {
                let place = asked.is_several.then(heading);
                if let (Some(sheets), Answer::Assessment(report)) = (&self.sheets, answer) {
                    text.extend_from_slice(sheets.sheet(report, place.as_deref()).as_bytes());
                }
            }
        }
    }
}

/// The report with the values of the fields it names, as the record states them. The application does not have them all:
/// what is of a wrong type was not kept.
pub fn with_values(report: Report, text: &[u8]) -> Report {
    /// Up to this many fields, it is quicker to skip to each field than to read the whole record.
    const FEW: usize = 16;

    let shown = || report.findings.iter().chain(&report.later);
    let is_bare_person = shown().any(|one| one.rule == RuleId::ApplicationBarePerson);
    if shown().map(|one| one.fields.len()).sum::<usize>() <= FEW {
        let start = if is_bare_person { "/person" } else { "" };
        return report.with_values(|pointer| value_at(pointer.strip_prefix(start)?, text));
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
    Way(WayReport),
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
            Self::Way(report) if report.is_clear() => Status::GREEN,
            Self::Questions(_) | Self::Way(_) => Status::NOT_GREEN,
        }
    }

    fn to_json(&self) -> String {
        match self {
            Self::Assessment(report) => report.to_json(),
            Self::Methods(report) => report.to_json(),
            Self::Questions(report) => report.to_json(),
            Self::Way(report) => report.to_json(),
        }
    }

    fn to_json_pretty(&self) -> String {
        match self {
            Self::Assessment(report) => report.to_json_pretty(),
            Self::Methods(report) => report.to_json_pretty(),
            Self::Questions(report) => report.to_json_pretty(),
            Self::Way(report) => report.to_json_pretty(),
        }
    }

    fn to_text(&self, paint: Paint<'_>) -> String {
        match self {
            Self::Assessment(report) => report.to_text_painted(paint),
            Self::Methods(report) => report.to_text_painted(paint),
            Self::Questions(report) => report.to_text_painted(paint),
            Self::Way(report) => report.to_text_painted(paint),
        }
    }

    fn to_markdown(&self) -> String {
        match self {
            Self::Assessment(report) => report.to_markdown(),
            // These have no Markdown of their own: the text as it is.
            Self::Methods(report) => format!("```text\n{}```\n", report.to_text()),
            Self::Questions(report) => format!("```text\n{}```\n", report.to_text()),
            Self::Way(report) => format!("```text\n{}```\n", report.to_text()),
        }
    }
}

/// The answers of some applicants, as they are written.
#[derive(Default)]
struct Piece {
    text: Vec<u8>,
    /// How many records have an answer in `text`.
    answered: usize,
    counts: Counts,
    beside: beside::Part,
    methods: MethodsPortfolio,
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

    /// The answers that there are, each with its count.
    fn in_words(&self, lang: Lang) -> Vec<(&'static str, usize)> {
        let counts = [
            (words::PROCEED, self.proceed),
            (words::HOLD, self.hold),
            (words::DENY, self.deny),
            (words::UNREADABLE, self.unreadable),
        ];
        counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(words, count)| (words.text(pack(lang)), count))
            .collect()
    }

    fn to_text(&self, lang: Lang) -> String {
        let mut text = words::HEADING_SUMMARY.text(pack(lang)).to_owned();
        let counts = self.in_words(lang);
        let width = counts.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or_default();
        for (words, count) in counts {
            let _ = write!(text, "\n  {count:>width$}  {words}");
        }
        text
    }
}
