//! `onboardable compare`: what a change does to the applicants.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, ValueEnum};
use onboardable::application::Application;
use onboardable::facts::{Facts, Question};
use onboardable::rulebook::Rulebook;
use onboardable::setting::Reference;
use onboardable::value::date;
use onboardable::{Assessment, Context, Gate, Lang};
use onboardable_desk::applicant::Applicant;
use onboardable_desk::compare::{By, Comparison, Decided, Outcome, Setting, Side, Tally, What};
use onboardable_rulebook::{known_on, later_changes};

use crate::args::{self, Applicants};
use crate::input::Reading;
use crate::older::{Answers, Found};
use crate::output::{Failure, Status, coloured, file_name, has_colours, input_name, plain, stdout};
use crate::paths::Paths;
use crate::place::Problem;
use crate::rulebook::rulebook;
use crate::stream::{Asked, Asks};

const EXAMPLES: &str = "\
Examples:
  onboardable compare applicants.ndjson --to my-rules
  onboardable compare applicants.ndjson --from 2026-11-21 --to 2026-12-15
  onboardable compare applicants.ndjson --from answers.jsonl --format html > changes.html
  onboardable compare applicants.ndjson --from answers.jsonl --to my-rules@2026-12-15 --grandfather
  onboardable compare --from old-answers.jsonl --to new-answers.jsonl";

const DETAILS: &str = "\
What each side may be:
  2026-12-15            a day or an instant, by the rulebook of --rules or the built-in one
  my-rules              a folder with a rulebook, as of --as-of
  my-rules@2026-12-15   a folder with a rulebook, as of a day or an instant
  answers.jsonl         what `assess --format jsonl` or `json` has written
Without --from or --to, that side is the rulebook of --rules or the built-in one, as of --as-of.
With two files of answers and without FILE, no applicants are read.

What is compared:
  The answer, the findings (new, gone, or with another effect) and the deadlines (new, gone, or with
  another end). The fields that a finding names are not compared.
  Responsible for a worse answer are the findings that are now as grave as it and were not before;
  for a better one, those that were as grave as the old answer and are not now.
  Applicants and older answers are matched by reference (or else the ID of the person). One without
  either is matched by line.
  Applicants are named by reference, else by line: in json and csv all that differ, in text and html
  --limit for each reason. With --all those with the same answer are named, too.

Example: what if a proof of address could be only three months old, from 1 December 2026 on?
  1. Copy the folder rules/ of the project to my-rules.
  2. In my-rules/proof_of_address.toml, add a version with its first day to the value, and leave the
     old version as it is:
       max_age_months = [
         { from = 2022-01-01, value = 6, source = \"...\" },
         { from = 2026-12-01, value = 3, source = \"Decision of 26 November 2026\" },
       ]
  3. onboardable compare applicants.ndjson --as-of 2026-12-15 --to my-rules

What was decided before the first day:
  A comparison answers all applicants again. --grandfather shows how many of the other answers are
  due to a value or a rule that began after the applicant was decided, and the matrix without them.
  Ours: an applicant was decided if the answer before is Yes or No and the day is known: that of the
  older answer, or the day on which the gate was passed (person created, identification created or
  requested, account opened), whichever is earlier. What has no first day of its own, such as an
  effect, or a value that was changed in place, counts for everybody.

Exit status:
  0  nothing differs
  1  something differs, or an applicant or an answer has no counterpart
  2  bad usage, or input that cannot be read";

/// Shows what a change of the rulebook, of the day or of the data does to applicants
///
/// Every applicant is evaluated twice, or looked up in an older file of answers. The result is a matrix of the answers
/// before and after, with the applicants in each cell, the rules that are responsible, the new and vanished findings of
/// each rule, and the deadlines that move. Input is read as by `assess`.
#[derive(Args)]
#[command(after_help = EXAMPLES, after_long_help = format!("{DETAILS}\n\n{EXAMPLES}"))]
pub struct Compare {
    /// Before the change: a day or instant, a folder with a rulebook, or an older file of answers
    #[arg(long, value_name = "DAY|DIR|DIR@DAY|FILE")]
    from: Option<PathBuf>,
    /// After the change: a day or instant, a folder with a rulebook, or a file of answers
    #[arg(long, value_name = "DAY|DIR|DIR@DAY|FILE")]
    to: Option<PathBuf>,
    /// The gate that the applicants are to pass next [default: that of the older answers, or account_opening]
    #[arg(long, value_enum)]
    gate: Option<args::Gate>,
    /// Show apart whose answer changes only by a value or rule that began after they were decided
    #[arg(long)]
    grandfather: bool,
    /// Name all applicants, also those with the same answer
    #[arg(long)]
    all: bool,
    /// How many applicants text and html name for each reason in a cell
    #[arg(long, value_name = "N", default_value_t = 10, allow_negative_numbers = true, value_parser = args::whole_number::<usize>)]
    limit: usize,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    // Last, because its heading would stand over what follows.
    #[command(flatten)]
    pub applicants: Applicants,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
    /// One row for each finding or deadline that differs
    Csv,
    /// A page without script or external file, to be read in a browser and printed
    Html,
}

impl Compare {
    /// Adds the files and folders that are named here.
    pub fn add_to<'a>(&'a self, paths: &mut Paths<'a>) {
        paths.read("--from", self.from.as_ref());
        paths.read("--to", self.to.as_ref());
    }
}

/// Compares.
pub fn run(command: &Compare) -> Result<Status, Failure> {
    if command.from.is_none() && command.to.is_none() {
        return Err(Failure::Usage("give --from, --to or both; `onboardable compare --help` shows how".to_owned()));
    }
    let file = command.applicants.context.file()?;
    let mut run = command.applicants.run(&file, Reading::Whole)?;
    // Each side has an instant of its own, which takes the place of that of the context.
    let of_context =
        std::mem::take(&mut run.context.as_of).present().and_then(|text| date::parse_as_of(text.as_str()));
    let as_of = of_context.unwrap_or(run.as_of);

    let from = Source::read("--from", command.from.as_deref(), as_of)?;
    let to = Source::read("--to", command.to.as_deref(), as_of)?;
    let gate = command.gate.map(Into::into).or_else(|| from.gate()).or_else(|| to.gate());
    let later = match (command.grandfather, &to) {
        (false, _) => None,
        (true, Source::Rulebook { rulebook, .. }) => Some(Later::of(rulebook)),
        (true, Source::Answers(_)) => {
            return Err(Failure::Usage(
                "--grandfather needs to evaluate: give a day or a folder with a rulebook as --to".to_owned(),
            ));
        }
    };
    let status = from.status().max(to.status());
    let mut comparing = Comparing {
        sides: [from, to],
        gate: gate.unwrap_or(Gate::AccountOpening),
        is_pinned: run.context.pin == true.into(),
        is_strict: run.context.strict == true.into(),
        names_all: command.all,
        later,
        tally: Tally::default(),
        unsure: Vec::new(),
    };
    let read = match &comparing.sides {
        // The applicants of two files of answers need not be at hand.
        [Source::Answers(_), Source::Answers(answers)] if run.files.is_empty() => {
            let mut part = Part::default();
            for index in 0..answers.count() {
                if let Some(applicant) = answers.applicant(index) {
                    comparing.compare(applicant, None, &mut part);
                }
            }
            comparing.take(part, true)?;
            Status::GREEN
        }
        [Source::Answers(_) | Source::Rulebook { .. }, Source::Answers(_) | Source::Rulebook { .. }] => {
            run.ask(&mut comparing)?
        }
    };
    let status = status.max(read);
    let comparison = comparing.finish(run.lang);
    let mut out = stdout();
    let text = match command.format {
        Format::Text => {
            let paint = if has_colours() { coloured } else { plain };
            comparison.to_text(command.limit, &paint)
        }
        Format::Json => comparison.to_json(),
        Format::Csv => comparison.to_csv(),
        Format::Html => comparison.to_html(command.limit),
    };
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(status.max(if comparison.differs() { Status::NOT_GREEN } else { Status::GREEN }))
}

/// What a side asks.
enum Source {
    /// A rulebook.
    Rulebook {
        rulebook: &'static Rulebook,
        as_of: DateTime<Utc>,
        /// The name of its folder; none for that of the run.
        name: Option<String>,
    },
    /// Older answers.
    Answers(Box<Answers>),
}

impl Source {
    fn read(option: &str, given: Option<&Path>, as_of: DateTime<Utc>) -> Result<Self, Failure> {
        let Some(given) = given else { return Ok(Self::Rulebook { rulebook: rulebook(), as_of, name: None }) };
        let text = given.to_str();
        if let Some(as_of) = text.and_then(date::parse_as_of) {
            return Ok(Self::Rulebook { rulebook: rulebook(), as_of, name: None });
        }
        let folder = |folder: &Path, as_of| {
            let name = file_name(folder);
            match onboardable_rulebook::read(folder) {
                Ok(rulebook) => Ok(Self::Rulebook { rulebook, as_of, name: Some(name) }),
                Err(refused) => Err(Failure::Input(format!("{option} {name}: {refused}"))),
            }
        };
        if given.is_dir() {
            return folder(given, as_of);
        }
        if let Some((path, day)) = text.and_then(|text| text.rsplit_once('@'))
            && let Some(as_of) = date::parse_as_of(day)
            && Path::new(path).is_dir()
        {
            return folder(Path::new(path), as_of);
        }
        if given.exists() {
            return Answers::open(given).map(|answers| Self::Answers(Box::new(answers)));
        }
        Err(Failure::Usage(format!(
            "{option} {}: there is no such day, folder or file; give a day such as 2026-11-21, a folder with a rulebook, \
             such a folder as of a day (my-rules@2026-12-15), or a file of answers",
            input_name(given)
        )))
    }

    fn gate(&self) -> Option<Gate> {
        match self {
            Self::Rulebook { .. } => None,
            Self::Answers(answers) => answers.gate(),
        }
    }

    fn status(&self) -> Status {
        match self {
            Self::Rulebook { .. } => Status::GREEN,
            Self::Answers(answers) => answers.status,
        }
    }

    fn side(&self, gate: Gate) -> Side {
        match self {
            Self::Answers(answers) => answers.side(),
            Self::Rulebook { rulebook, as_of, name } => Side {
                what: What::Rulebook,
                name: name.clone(),
                as_of: format!("{:?}Z", as_of.naive_utc()),
                as_of_last: None,
                shared: 0,
                rulebooks: vec![By {
                    version: rulebook.version.to_owned(),
                    digest: rulebook.digest.to_owned(),
                    program: env!("CARGO_PKG_VERSION").to_owned(),
                    gate,
                    answers: None,
                }],
            },
        }
    }

    fn left(&self) -> Vec<Applicant> {
        match self {
            Self::Rulebook { .. } => Vec::new(),
            Self::Answers(answers) => answers.left(),
        }
    }
}

/// A rulebook as it was known before each day on which something begins.
struct Later {
    begins: Vec<(String, NaiveDate)>,
    known: Vec<(NaiveDate, &'static Rulebook)>,
}

impl Later {
    fn of(rulebook: &'static Rulebook) -> Self {
        let changes = later_changes(rulebook);
        let mut days: Vec<_> = changes.iter().map(|change| change.from).collect();
        days.dedup();
        let known = days.into_iter().filter_map(|day| Some((day, known_on(rulebook, day.pred_opt()?))));
        Self {
            begins: changes.iter().map(|change| (change.to_string(), change.from)).collect(),
            known: known.collect(),
        }
    }

    /// Returns the rulebook as it was known on a day, where something begins later.
    fn known_on(&self, day: NaiveDate) -> Option<&'static Rulebook> {
        self.known.iter().find(|(begins, _)| *begins > day).map(|(_, rulebook)| *rulebook)
    }
}

struct Comparing {
    sides: [Source; 2],
    gate: Gate,
    /// Whether the instant of a side outranks that of an applicant.
    is_pinned: bool,
    /// Whether a key that was not read must be corrected.
    is_strict: bool,
    names_all: bool,
    later: Option<Later>,
    tally: Tally,
    unsure: Vec<Unsure>,
}

/// What some applicants in a row give.
#[derive(Default)]
struct Part {
    tally: Tally,
    unsure: Vec<Unsure>,
}

/// An applicant without a reference, who is settled when all others have their answers.
struct Unsure {
    applicant: Applicant,
    said: [Said; 2],
}

/// What a side says of an applicant.
enum Said {
    /// This, as of this instant.
    Outcome(Box<Outcome>, Option<DateTime<Utc>>),
    /// What this older answer says, unless it turns out to be another applicant's.
    Unless(usize),
    /// There is no answer.
    Nothing,
}

impl Said {
    fn unreadable() -> Self {
        Self::Outcome(Box::new(Outcome::UNREADABLE), None)
    }

    fn outcome(&self) -> Option<&Outcome> {
        match self {
            Self::Outcome(outcome, _) => Some(outcome),
            Self::Unless(_) | Self::Nothing => None,
        }
    }

    fn of(answers: &Answers, index: usize) -> Self {
        match answers.read(index) {
            Some(answer) => Self::Outcome(Box::new(answer.outcome), answer.as_of),
            // The file was changed while it was read.
            None => Self::Nothing,
        }
    }
}

impl Asks for Comparing {
    type Part = Part;

    fn applicant(&self, application: Application<'_>, asked: &Asked<'_>, part: &mut Part) {
        let reference = application.named().and_then(Reference::of);
        self.compare(asked.place().applicant(reference), Some(&application), part);
    }

    fn unreadable(&self, _: &Problem, asked: &Asked<'_>, part: &mut Part) {
        self.compare(asked.place().applicant(None), None, part);
    }

    fn take(&mut self, part: Part, _: bool) -> Result<(), Failure> {
        self.tally.join(part.tally);
        self.unsure.extend(part.unsure);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(())
    }
}

impl Comparing {
    /// Compares what the two sides say of an applicant; without an application the record cannot be read.
    fn compare(&self, applicant: Applicant, application: Option<&Application<'_>>, part: &mut Part) {
        let [from, to] = &self.sides;
        let said = [from, to].map(|side| self.said(side, &applicant, application));
        if said.iter().any(|said| matches!(said, Said::Unless(_))) {
            part.unsure.push(Unsure { applicant, said });
            return;
        }
        let [from, to] = &said;
        let decided = || self.decided(application?, from, to);
        part.tally.compare(applicant, from.outcome(), to.outcome(), self.names_all, decided);
    }

    fn said(&self, side: &Source, applicant: &Applicant, application: Option<&Application<'_>>) -> Said {
        match (side, application) {
            (Source::Rulebook { .. }, None) => Said::unreadable(),
            (Source::Rulebook { rulebook, as_of, .. }, Some(application)) => {
                let assessment = self.assessed(rulebook, *as_of, application);
                Said::Outcome(Box::new(Outcome::of(&assessment)), Some(assessment.as_of))
            }
            (Source::Answers(answers), _) => match answers.find(applicant) {
                Found::Sure(index) => {
                    answers.take(index);
                    Said::of(answers, index)
                }
                Found::Unless(index) => Said::Unless(index),
                Found::None => Said::Nothing,
            },
        }
    }

    fn assessed(
        &self,
        rulebook: &'static Rulebook,
        as_of: DateTime<Utc>,
        application: &Application<'_>,
    ) -> Assessment {
        if self.is_pinned {
            let mut context = Context { pin: true.into(), strict: self.is_strict.into(), ..Context::default() };
            context.set_as_of(as_of);
            rulebook.assess(&context.applied_to(application.clone()), self.gate, as_of)
        } else {
            rulebook.assess(application, self.gate, as_of)
        }
    }

    /// Returns what an applicant who was decided before something began would be answered without it.
    fn decided(&self, application: &Application<'_>, from: &Said, to: &Said) -> Option<Decided> {
        let (Said::Outcome(before, answered_at), Said::Outcome(_, as_of)) = (from, to) else { return None };
        let [source_of_from, Source::Rulebook { rulebook, as_of: of_side, .. }] = &self.sides else { return None };
        if !before.standing().is_decided() {
            return None;
        }
        let later = self.later.as_ref()?;
        let question = Question { gate: self.gate, as_of: (*as_of)? };
        let passed_at = Facts::by(rulebook, application, question).passed_at().known();
        let answered_at = match source_of_from {
            Source::Answers(_) => *answered_at,
            // Evaluated only now.
            Source::Rulebook { .. } => None,
        };
        let on = passed_at.into_iter().chain(answered_at).min()?.date_naive();
        let known = later.known_on(on)?;
        let assessment = self.assessed(known, *of_side, application);
        Some(Decided { on, without_later: assessment.decision().into() })
    }

    fn finish(mut self, lang: Lang) -> Comparison {
        let mut settled = Tally::default();
        for Unsure { applicant, said } in std::mem::take(&mut self.unsure) {
            let mut sides = self.sides.iter();
            let said = said.map(|said| match (said, sides.next()) {
                (Said::Unless(index), Some(Source::Answers(answers))) if answers.take_free(index) => {
                    Said::of(answers, index)
                }
                (Said::Unless(_), _) => Said::Nothing,
                (said @ (Said::Outcome(..) | Said::Nothing), _) => said,
            });
            let [from, to] = &said;
            settled.compare(applicant, from.outcome(), to.outcome(), self.names_all, || None);
        }
        let mut tally = self.tally;
        tally.join(settled);
        let [from, to] = &self.sides;
        // The words are those of the newer side that has some.
        let (rulebook, as_of) = match (from, to) {
            (_, Source::Rulebook { rulebook, as_of, .. }) | (Source::Rulebook { rulebook, as_of, .. }, _) => {
                (*rulebook, Some(*as_of))
            }
            (Source::Answers(_), Source::Answers(_)) => (rulebook(), None),
        };
        let setting = Setting {
            gate: self.gate,
            sides: [from.side(self.gate), to.side(self.gate)],
            rulebook,
            day: as_of.map_or(rulebook.first_day, |as_of| as_of.date_naive()),
            lang,
            begins: self.later.map(|later| later.begins),
            without_applicant: [from.left(), to.left()],
        };
        Comparison::new(tally, setting)
    }
}
