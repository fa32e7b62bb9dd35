//! `onboardable assess --format csv` and `xlsx`: the answers as a work list.

use std::io::{IsTerminal as _, Write as _};

use chrono::{DateTime, Utc};
use onboardable::judge::assess_facts;
use onboardable::{Application, Gate, Report};
use onboardable_desk::table::{BYTE_ORDER_MARK, Row, write_csv};
use onboardable_desk::worklist::{Per, WorkList};

use crate::answers::with_values;
use crate::args::Assess;
use crate::beside::{self, Beside};
use crate::input::Reading;
use crate::output::{Failure, Out, Status, out};
use crate::place::Problem;
use crate::rulebook::{pack, rulebook};
use crate::stream::{Asked, Asks};
use crate::workbook::Sheet;

/// How a work list is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    Csv,
    Xlsx,
}

/// Writes the work list of the applicants.
pub fn run(command: &Assess, format: TableFormat) -> Result<Status, Failure> {
    if command.all_rules {
        return Err(Failure::Usage("--all-rules is not for --format csv and xlsx, which list findings".to_owned()));
    }
    if command.due.is_some() {
        return Err(Failure::Usage(
            "--due is not for --format csv and xlsx; `onboardable due --format csv` lists deadlines".to_owned(),
        ));
    }
    if format == TableFormat::Xlsx && command.output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::Usage("a workbook is no text for a terminal; add --output worklist.xlsx".to_owned()));
    }
    let applicants = &command.records.applicants;
    let file = applicants.context.file()?;
    let run = applicants.run(&file, Reading::Whole)?;
    let list = WorkList {
        per: command.per.map_or(Per::Finding, Into::into),
        shows_values: command.show_values,
        lang: run.lang,
        pack: pack(run.lang),
    };
    let mut out = out(command.output.as_deref())?;
    let sheet = match format {
        TableFormat::Csv => {
            let mut head = BYTE_ORDER_MARK.as_bytes().to_vec();
            write_csv(&mut head, [&list.head()]);
            out.write_all(&head)?;
            None
        }
        TableFormat::Xlsx => Some(Sheet::new(&list.head(), list.widths(), run.as_of, rulebook())?),
    };
    let (gate, as_of, beside) = (command.gate.into(), run.as_of, Beside::open(command, &run)?);
    let mut table = Table { list, gate, as_of, beside, out, sheet, status: Status::GREEN };
    let writes_beside = table.beside.writes();
    let done = run.ask(&mut table).and_then(|read| Ok(table.finish()?.max(read)));
    done.map_err(|failure| if writes_beside { failure.beside_the_answers() } else { failure })
}

/// The work list of a run, as it is written.
struct Table {
    list: WorkList,
    gate: Gate,
    as_of: DateTime<Utc>,
    beside: Beside,
    out: Out,
    /// The sheet of a workbook; none for CSV.
    sheet: Option<Sheet>,
    status: Status,
}

/// The rows of some applicants.
#[derive(Default)]
struct Rows {
    csv: Vec<u8>,
    /// Those of a workbook.
    rows: Vec<Row>,
    beside: beside::Part,
    status: Status,
}

impl Asks for Table {
    type Part = Rows;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, part: &mut Rows) {
        let facts = rulebook().facts(&application, self.gate, self.as_of);
        let assessment = assess_facts(&facts);
        self.beside.add(&facts, asked.text, &assessment, &mut part.beside);
        let mut report = Report::new(&assessment, self.list.lang);
        if self.list.shows_values {
            report = with_values(report, asked.text);
        }
        part.status = part.status.max(Status::of(report.light));
        let applicant = asked.place().applicant(report.reference.clone());
        self.add(self.list.rows(&applicant, &assessment, &report), part);
    }

    fn unreadable(&self, problem: &Problem, asked: &Asked<'_>, part: &mut Rows) {
        self.beside.unreadable(problem, asked, &mut part.beside);
        let applicant = asked.place().applicant(None);
        self.add(vec![self.list.unreadable(&applicant, &problem.text(), problem.way_out())], part);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.beside.bytes(bytes);
    }

    fn broken_input(&mut self) {
        self.beside.broken_input();
    }

    fn take(&mut self, part: Rows, _: bool) -> Result<(), Failure> {
        self.beside.take(part.beside)?;
        self.status = self.status.max(part.status);
        self.out.write_all(&part.csv)?;
        if let Some(sheet) = &mut self.sheet {
            for row in &part.rows {
                sheet.push(row)?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

impl Table {
    fn add(&self, rows: Vec<Row>, part: &mut Rows) {
        if self.sheet.is_some() {
            part.rows.extend(rows);
        } else {
            write_csv(&mut part.csv, &rows);
        }
    }

    fn finish(mut self) -> Result<Status, Failure> {
        if let Some(sheet) = self.sheet {
            sheet.save(&mut self.out)?;
        }
        self.out.flush()?;
        self.beside.finish()?;
        Ok(self.status)
    }
}
