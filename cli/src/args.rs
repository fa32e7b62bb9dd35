//! The commands and options of the command line, with the texts of `--help`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use onboardable::application::limits;
use onboardable::value::date;
use onboardable::{Context, ContextError};
use onboardable_desk::columns::Mapping;

use crate::archive::RecordOptions;
use crate::input::{Reading, Tables, opened, single};
use crate::output::Failure;
use crate::paths::Paths;
use crate::replay::ReplayCommand;
use crate::rows;
use crate::sample::SampleCommand;
use crate::schema::Schema;
use crate::serve::Serve;
use crate::sources::Sources;
use crate::stream::Run;
use crate::verify::Verify;
use crate::{due::Due, work::Work};

/// Checks whether an applicant may be onboarded at a bank behind the Solaris API
///
/// If not, it shows what is missing, who has to act, and which rule requires it.
///
/// Personal data is read from files and standard input only. No report shows it unless `--show-values` asks for it;
/// only `check` repeats the value that it was given.
#[derive(Parser)]
#[command(
    name = "onboardable",
    after_help = "\
Exit status:
  0  all green: every answer is yes
  1  at least one answer is \"not yet\" or \"no\"
  2  bad usage, input that cannot be read, or output that cannot be written
  3  a bug in onboardable
  If the reader of a pipe goes, as head does, the run ends quietly with 0, which then says
  nothing about the answers.

Examples:
  onboardable assess applicant.json
  onboardable assess --gate sign_up --lang de < applicant.json
  onboardable assess --format csv many.ndjson > worklist.csv
  onboardable due --within 30 many.ndjson
  onboardable work --by who many.ndjson
  onboardable check iban < iban.txt
  onboardable check-update change.json
  onboardable compare applicants.ndjson --to my-rules
  onboardable methods applicant.json
  onboardable may-reactivate applicant.json
  onboardable advance bank_plus pending SUCCESSFUL_PRE_IDENT
  onboardable explain fatca.us_birthplace
  onboardable --rules my-rules assess applicant.json"
)]
pub struct Arguments {
    /// Folder with a rulebook, such as an edited copy of the project's rules/, to use instead of the built-in one
    #[arg(long, global = true, value_name = "DIR", display_order = 100)]
    pub rules: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    Assess(Assess),
    Due(Due),
    Work(Work),
    Compare(crate::compare::Compare),
    Check(Check),
    CheckUpdate(CheckUpdate),
    Methods(Methods),
    Questions(Questions),
    Way(Way),
    MayReactivate(MayReactivate),
    Advance(Advance),
    Explain(Explain),
    Rules(Rules),
    Serve(Serve),
    Schema(Schema),
    Sources(Sources),
    Verify(Verify),
    Replay(ReplayCommand),
    Sample(SampleCommand),
    #[cfg(debug_assertions)]
    #[command(hide = true)]
    Panic,
}

impl Command {
    /// Returns the applicants of a command that reads any number of them.
    pub const fn applicants(&self) -> Option<&Applicants> {
        match self {
            Self::Assess(command) => Some(&command.records.applicants),
            Self::Due(command) => Some(&command.applicants),
            Self::Work(command) => Some(&command.applicants),
            Self::Compare(command) => Some(&command.applicants),
            Self::Methods(command) => Some(&command.records.applicants),
            Self::Questions(command) => Some(&command.records.applicants),
            Self::Way(command) => Some(&command.records.applicants),
            _ => None,
        }
    }
}

const ASSESS_EXAMPLES: &str = "\
Examples:
  onboardable assess applicant.json
  onboardable assess --format markdown --lang de applicant.json > ticket.md
  onboardable assess --format html applicant.json > report.html
  onboardable assess --format jsonl many.ndjson | jq -r .decision
  onboardable assess --summary portfolio.html many.ndjson > reports.txt
  onboardable assess --due 30 applicant.json
  onboardable assess --format csv --lang de many.ndjson > arbeitsliste.csv
  onboardable assess --format xlsx --per applicant --output worklist.xlsx many.ndjson
  onboardable assess --record records.jsonl --chain many.ndjson > answers.txt
  onboardable assess --jsonl --branch DE --pin < queue.ndjson
  onboardable assess --as-of 2025-06-30 --gate identification < applicant.json";

const ASSESS_DETAILS: &str = "\
Input:
  {
    \"reference\": \"...\", \"as_of\": \"...\",
    \"flow\": \"digital_banking\", \"branch\": \"DE\", \"environment\": \"production\",
    \"allowed_residence_countries\": [...], \"order_button_text\": \"...\",
    \"person\": {...}, \"mobile_number\": {...}, \"tax_identifications\": [...],
    \"identification\": {...}, \"identifications\": [...],
    \"bank_identification_attempts\": [...], \"identification_session\": {...},
    \"identity_document\": {...}, \"supported_documents\": [...],
    \"reference_transfer\": {...}, \"devices\": [...],
    \"account_opening_request\": {...}, \"accounts\": [...], \"change\": {...},
    \"clearances\": [...]
  }

Work lists:
  The columns of csv and xlsx are file (where several are read), line, entry (in a list),
  reference, decision, gate (\"later\" for what is found for a later gate), rule, effect, field,
  pointer, message, who, next_step, due_day (the last day of the deadline that the finding is
  about), next_deadline (the applicant's next one that has not passed) and source; with
  --show-values also value. With --per applicant a cell lists what all open findings say, the
  gravest first, separated by \" | \", and findings is their number.

  csv is RFC 4180 in UTF-8 with a byte order mark. A text that a spreadsheet would take for a
  formula has an apostrophe before it: =1+1 becomes '=1+1. For a spreadsheet xlsx is better: its
  texts are never formulas and stay as they are, also a reference such as 007, and Excel with
  German settings, which expects semicolons in CSV, opens it. It has room for 1,048,575 rows.
  Its rows are in a temporary file until it is written.

Exit status:
  0  yes for every applicant
  1  \"not yet\" or \"no\" for at least one
  2  bad usage, or input that cannot be read";

/// Decides whether applicants may pass a gate, and lists what is missing
///
/// An applicant is a JSON object made of the bank API's own resources, unchanged; every part is optional. A person
/// alone, as GET /v1/persons/{id} returns it, is evaluated, too. The input is one applicant, a JSON list of them, or
/// one object per line (NDJSON); onboardable recognises which.
///
/// With json and jsonl every record has one answer, in order. It begins with the line of the record, its entry in a
/// list, and your own "reference" or else the ID of the person. A record that cannot be read is answered with {"line",
/// "error": {"problem", "line", "column", "way_out"}}; it is also reported on standard error, and the exit status is 2.
///
/// With csv and xlsx the answers are a work list: a row for each finding, or with --per applicant for each applicant.
/// Who has no finding has a row, too, and so does a record that cannot be read. The columns are named in the language of
/// --lang; --lang en has names for programs. See "Work lists" below.
#[derive(Args)]
#[command(after_help = ASSESS_EXAMPLES, after_long_help = format!("{ASSESS_DETAILS}\n\n{ASSESS_EXAMPLES}"))]
pub struct Assess {
    /// The gate that the applicant is to pass next; the rules of the gates before it apply, too
    #[arg(long, value_enum, default_value = "account_opening")]
    pub gate: Gate,
    /// Show the values of the fields that findings name; they are personal data
    #[arg(long)]
    pub show_values: bool,
    /// List only deadlines that end within this many days, and those that have passed; `onboardable due` lists the
    /// deadlines of many applicants by day
    #[arg(long, value_name = "DAYS", allow_negative_numbers = true, value_parser = whole_number::<u64>)]
    pub due: Option<u64>,
    /// Name the rules that found nothing and those that do not apply, in JSON, too; otherwise text only counts them
    #[arg(long)]
    pub all_rules: bool,
    /// State the SHA-256 of each record in JSON, too, as "input"; the other formats always do
    #[arg(long)]
    pub input_digest: bool,
    /// Also write an HTML page about all applicants to this file: outcomes, the rules behind them, what is missing, what
    /// runs out; it has counts only, no personal data
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    /// What a row of csv and xlsx is about [default: finding]
    #[arg(long, value_enum)]
    pub per: Option<Per>,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    // Last, because their headings would stand over what follows.
    #[command(flatten)]
    pub records: Records<AssessFormat>,
    #[command(flatten)]
    pub record: RecordOptions,
}

const CHECK_EXAMPLES: &str = "\
Examples:
  onboardable check name < name.txt
  onboardable check iban --jsonl < ibans.jsonl > answers.jsonl";

const CHECK_DETAILS: &str = "\
Input:
  name              \"...\" or {\"field\": \"first_name\", \"value\": \"...\"}
  iban              \"...\" or {\"value\": \"...\"}
  mobile-number     \"...\" or {\"value\": \"...\", \"country\": \"DE\"}
  address           \"...\" (the first line) or {\"line_1\": \"...\", \"line_2\": \"...\",
                    \"postal_code\": \"...\", \"city\": \"...\", \"state\": \"...\",
                    \"country\": \"DE\"}
  proof-of-address  {\"type\": \"GAS_BILL\", \"issued_at\": \"2026-03-03\",
                    \"document\": \"DEU-BO-02001\"}
  identity-document \"...\" or {\"value\": \"DEU-BO-02001\", \"kind\": \"passport\"}
  tin               {\"country\": \"DE\", \"number\": \"...\", \"tax_id_type\": \"...\"}";

/// Checks one value, such as an IBAN, read from standard input
///
/// The value is JSON in one of the forms below. A name, an IBAN, a mobile number and the code of an identity document
/// may also be one line of plain text. An object may also have "as_of", "branch", "environment" and your own
/// "reference".
///
/// The answer is JSON. It repeats the value that you gave, so protect it as you protect the value.
///
/// With --jsonl each answer begins with its line and your own "reference"; a line that is not JSON is answered with
/// {"line", "error": {"problem", "line", "column", "way_out"}}.
#[derive(Args)]
#[command(after_help = CHECK_EXAMPLES, after_long_help = format!("{CHECK_DETAILS}\n\n{CHECK_EXAMPLES}"))]
pub struct Check {
    /// What the value is
    #[arg(value_enum)]
    pub kind: CheckKind,
    /// Read one JSON value per line, and answer each with one line, in order
    #[arg(long)]
    pub jsonl: bool,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// Taken only to be rejected: an argument can be read by every user of the machine.
    #[arg(hide = true)]
    pub values: Vec<OsString>,
}

const UPDATE_EXAMPLES: &str = "\
Examples:
  onboardable check-update change.json
  onboardable check-update --lang de < change.json
  onboardable check-update --jsonl < changes.ndjson";

const UPDATE_DETAILS: &str = "\
Input:
  {\"person\": {\"employment_status\": \"EMPLOYED\"},
   \"change\": {\"employment_status\": \"FREELANCER\", \"nace_code\": \"J62.01\"}}";

/// Checks a change of a person's data before it is sent to the bank
///
/// The input is one JSON object with two keys: "person", what the bank has on record, as far as you know it, and
/// "change", the body of the PATCH. A field that the change leaves out stays as it is; null empties it.
/// What was missing or wrong before the change is not reported.
///
/// The answer is JSON. With --jsonl it begins with its line and your own "reference"; a line that cannot be read is
/// answered with {"line", "error"}.
#[derive(Args)]
#[command(after_help = UPDATE_EXAMPLES, after_long_help = format!("{UPDATE_DETAILS}\n\n{UPDATE_EXAMPLES}"))]
pub struct CheckUpdate {
    /// File with the change; without it, or with `-`, standard input is read
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Read one JSON object per line of standard input, and answer each with one line, in order
    #[arg(long, conflicts_with = "file")]
    pub jsonl: bool,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    #[command(flatten)]
    pub context: ContextOptions,
}

/// Lists which identification methods an applicant may use, and why not the others
///
/// Each method is evaluated as if the identification started now; the recommended method comes first. What only the
/// bank knows cannot be taken into account. Input is read as by `assess`.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  every applicant may use at least one method
  1  for at least one applicant no method is known to be possible
  2  bad usage, or input that cannot be read

Examples:
  onboardable methods applicant.json
  onboardable methods --format jsonl many.ndjson > answers.jsonl
  onboardable methods --summary methods.html many.ndjson > methods.txt
  onboardable methods --format json < applicant.json |
    jq -r '.methods[] | select(.answer == \"yes\") | .method'")]
pub struct Methods {
    /// Also write an HTML page about all applicants to this file: which method serves how many; it has counts only, no
    /// personal data
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    #[command(flatten)]
    pub records: Records<RecordsFormat>,
}

/// Lists the questions that applicants must still answer, as a sign-up form asks them
///
/// The questions are in steps, the decisive ones first. One is open if a rule that applies waits for its answer, so that
/// an answer may make the next one needed or needless. In JSON every question has its state, those answered too, with its
/// label, the request to the applicant, how it is answered, and the choices. Who is refused is asked nothing more. Input
/// is read as by `assess`.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  no applicant has a question left
  1  at least one applicant has a question left or is refused
  2  bad usage, or input that cannot be read

Examples:
  onboardable questions --gate sign_up applicant.json
  onboardable questions --format json < applicant.json | jq -r .next")]
pub struct Questions {
    /// The gate that the applicant is to pass next
    #[arg(long, value_enum, default_value = "account_opening")]
    pub gate: Gate,
    #[command(flatten)]
    pub records: Records<RecordsFormat>,
}

/// Lists the shortest way to yes: what must still be done for each applicant, and who does it
///
/// The steps that settle most come first. A step names the fields, what is to be done (supply, correct, remove, explain,
/// wait), who does it, and every rule that keeps the application on hold as long as that step alone is not done. No step
/// can be left out. Needs that only follow from another step are listed, too, and assume that the answers are good. Where
/// a refusal is found, there is no way, and only that is listed. Input is read as by `assess`.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  nothing is left to do for any applicant
  1  for at least one applicant a step is left, or there is no way
  2  bad usage, or input that cannot be read

Examples:
  onboardable way applicant.json
  onboardable way --gate sign_up --lang de applicant.json
  onboardable way --format jsonl many.ndjson |
    jq -r '.steps[] | select(.who == \"bank\") | .field_names[0]' | sort | uniq -c")]
pub struct Way {
    /// The gate that the applicant is to pass next
    #[arg(long, value_enum, default_value = "account_opening")]
    pub gate: Gate,
    #[command(flatten)]
    pub records: Records<RecordsFormat>,
}

/// Checks whether the account of a failed BankIdent Plus identification may be reactivated
///
/// The bank accepts the call identification_account/reactivate only if all four are true: an account was opened
/// before the identification failed; another method has succeeded in time after the failure; the due diligence is
/// green; and the last day for the call has not passed. Otherwise its API answers 412. These are the bank's
/// preconditions only: an applicant whom `assess` refuses may meet them all, and then has no next step.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  yes
  1  no, or not known
  2  bad usage, or input that cannot be read

Examples:
  onboardable may-reactivate applicant.json
  onboardable may-reactivate --format json < applicant.json |
    jq -r '.answer, .last_day'")]
pub struct MayReactivate {
    /// File with the applicant; without it, or with `-`, standard input is read
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: OneFormat,
}

/// Shows the next status of an identification after an event, or why there is none
///
/// The statuses of idnow, bank and bank_plus are known. An event is one of these: a call of the API (request,
/// authorize, confirm, mark_as_failed); a status that the bank reports; IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT, by
/// which it reports a failed transfer; or an event of the sandbox, such as SUCCESSFUL_PRE_IDENT.
///
/// The first line of the output is the next status alone.
///
/// With --jsonl each line of standard input is an object {"method", "status", "event", "failed_transfers",
/// "reference"}. It is answered with one line, in order: {"line", "reference", "status"}, or {"line", "reference",
/// "refused", "code"}, or {"line", "error"} where it cannot be read.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  there is a next status
  1  the event is refused
  2  bad usage, or a method that does not exist

Examples:
  onboardable advance bank_plus pending SUCCESSFUL_PRE_IDENT
  onboardable advance bank_plus pending_ref_transfer \\
    FAILED_REFERENCE_TRANSFER_NAME_CHECK --failed-transfers 2
  onboardable advance --jsonl < events.jsonl > answers.jsonl")]
pub struct Advance {
    /// The identification method, such as bank_plus
    #[arg(required_unless_present = "jsonl")]
    pub method: Option<String>,
    /// The present status, such as pending
    #[arg(required_unless_present = "jsonl")]
    pub status: Option<String>,
    /// The event, such as SUCCESSFUL_PRE_IDENT
    #[arg(required_unless_present = "jsonl")]
    pub event: Option<String>,
    /// How many reference transfers have failed before (BankIdent Plus only)
    #[arg(long, value_name = "N", default_value_t = 0, allow_negative_numbers = true, value_parser = whole_number::<u32>)]
    pub failed_transfers: u32,
    /// Read one JSON object per line, and answer each with one line, in order
    #[arg(long, conflicts_with_all = ["method", "status", "event", "failed_transfers"])]
    pub jsonl: bool,
    #[command(flatten)]
    pub lang: Language,
}

/// Explains a rule, a deadline, or a code of the bank or a provider, with its sources
///
/// A code may be given in any letter case, and a failure code in every spelling of the bank's guides.
#[derive(Args)]
#[command(after_help = "\
Examples:
  onboardable explain fatca.us_birthplace
  onboardable explain JOINT_ACCOUNT
  onboardable explain bank_plus.recovery
  onboardable explain --lang de --format markdown tax.missing")]
pub struct Explain {
    /// Name of a rule or a deadline, as reports show it, or a code, as the bank or the provider sends it
    #[arg(value_name = "NAME")]
    pub code: String,
    #[command(flatten)]
    pub handbook: HandbookOptions,
}

/// Prints the handbook: every rule, identification method, deadline and code, with its sources
///
/// The page of --format html is one file without anything to load: with a search, drawings of the identification methods,
/// examples of every rule, and all places where the sources are unclear with our reading. It can be printed. CSV has a row
/// for each rule, JSON has everything.
///
/// With --diff it prints what differs between two rulebooks instead, with --lint what is wrong with one.
#[derive(Args)]
#[command(after_help = "\
Exit status:
  0  printed; with --diff nothing differs, with --lint nothing is found
  1  with --diff something differs, with --lint something is found
  2  bad usage, or a rulebook that cannot be read

Examples:
  onboardable rules | less
  onboardable rules --format markdown --lang de > regeln.md
  onboardable rules --format html > handbook.html
  onboardable rules --format csv > rules.csv
  onboardable rules --format json | jq -r '.families[].rules[].rule'
  onboardable rules --diff my-rules
  onboardable --rules last-year rules --diff my-rules --format markdown
  onboardable rules --lint my-rules")]
pub struct Rules {
    /// Print what differs between the chosen rulebook and this folder, each change in a sentence
    #[arg(long, value_name = "DIR", conflicts_with = "lint")]
    pub diff: Option<PathBuf>,
    /// Print what is wrong with this folder: values on two lists or on none, versions out of order, rules that no example
    /// finds, numbers in texts that no value has, sources that nobody cites
    #[arg(long, value_name = "DIR", conflicts_with = "as_of")]
    pub lint: Option<PathBuf>,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: HandbookFormat,
}

#[derive(Args)]
pub struct HandbookOptions {
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// The records to read, and how to answer them.
#[derive(Args)]
pub struct Records<F: ValueEnum + Send + Sync + 'static> {
    /// Format of the output
    #[arg(long, value_enum, default_value = "text")]
    format: F,
    /// Treat each line of input as one record, and answer it with one line as soon as it is complete; without --as-of each
    /// is evaluated as of that moment
    #[arg(long, conflicts_with_all = ["format", "csv", "mapping"])]
    pub jsonl: bool,
    #[command(flatten)]
    pub applicants: Applicants,
}

impl Records<AssessFormat> {
    pub const fn chosen(&self) -> AssessFormat {
        if self.jsonl { AssessFormat::Jsonl } else { self.format }
    }
}

impl Records<RecordsFormat> {
    pub const fn chosen(&self) -> RecordsFormat {
        if self.jsonl { RecordsFormat::Jsonl } else { self.format }
    }
}

/// The applicants to read, and what is stated once for all of them.
#[derive(Args)]
pub struct Applicants {
    /// Files to read; without any, or with `-`, standard input is read
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// Read every input as a table, a row per applicant; files called .csv and .tsv always are
    #[arg(long)]
    csv: bool,
    /// TOML file that says which field a column is, where the headers are no paths such as person.birth_country; `init`
    /// proposes one for the headers of the first file
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// File to write a list of the records to that cannot be read, as CSV: line, problem and way out
    #[arg(long, value_name = "FILE")]
    refused: Option<PathBuf>,
    // Last, because its heading would stand over what follows.
    #[command(flatten)]
    pub context: ContextOptions,
}

impl Applicants {
    /// Returns the mapping that `--mapping init` asks for.
    pub fn proposed_mapping(&self) -> Option<Result<String, Failure>> {
        self.mapping.as_ref().filter(|mapping| mapping.as_os_str() == "init")?;
        let opened = opened(self.files.first().map(PathBuf::as_path));
        Some(opened.and_then(|(name, reader)| rows::proposed_mapping(&name, reader)))
    }

    /// Adds the files that are named here.
    pub fn add_to<'a>(&'a self, paths: &mut Paths<'a>) {
        self.files.iter().for_each(|file| paths.read("FILE", Some(file)));
        if self.files.is_empty() {
            paths.read_standard_input();
        }
        paths.read("--mapping", self.mapping.as_ref().filter(|mapping| mapping.as_os_str() != "init"));
        paths.read("--context", self.context.context.as_ref());
        paths.write("--refused", self.refused.as_ref());
    }

    fn tables(&self) -> Result<Tables, Failure> {
        let Some(path) = &self.mapping else { return Ok(Tables { always: self.csv, ..Tables::default() }) };
        let mapping = mapping(path)?;
        // Whoever gives a mapping pipes a table in.
        Ok(Tables { always: self.csv || self.files.is_empty(), mapping })
    }

    /// Returns the run over the applicants, with the file of [`ContextOptions::file`].
    pub fn run<'c>(&'c self, context: &'c (String, String), reading: Reading) -> Result<Run<'c>, Failure> {
        Ok(Run {
            files: &self.files,
            reading,
            tables: self.tables()?,
            refused: self.refused.as_deref(),
            context: self.context.context(context, &self.as_of)?,
            as_of: self.as_of.instant(),
            lang: self.lang.lang(),
        })
    }
}

/// Reads how the columns of tables are called.
pub fn mapping(path: &Path) -> Result<Mapping, Failure> {
    let (name, text) = single_text(path)?;
    let way_out = "`assess --mapping init` proposes one";
    Mapping::read(&text).map_err(|refused| Failure::Usage(format!("{name}: {refused}; {way_out}")))
}

#[derive(Args, Default)]
pub struct AsOf {
    /// Day (2026-11-21, from 00:00 UTC) or instant (2026-11-21T09:30:00Z) as of which to evaluate [default: now]
    #[arg(long, value_name = "DATE|INSTANT", value_parser = as_of)]
    as_of: Option<DateTime<Utc>>,
}

impl AsOf {
    /// Returns the instant that is stated, or else the present one.
    pub fn instant(&self) -> DateTime<Utc> {
        self.as_of.unwrap_or_else(now)
    }

    pub const fn is_stated(&self) -> bool {
        self.as_of.is_some()
    }
}

/// What a day or an instant must be.
pub const AS_OF: &str =
    "give a day such as 2026-11-21 or an instant in UTC such as 2026-11-21T09:30:00Z, years 1900 to 2200";

fn as_of(text: &str) -> Result<DateTime<Utc>, String> {
    date::parse_as_of(text).ok_or_else(|| AS_OF.to_owned())
}

pub fn whole_number<N: FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| "give a whole number from 0".to_owned())
}

/// The present instant with its fractions of a second, so that a consent given in this second is not in the future.
#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
pub fn now() -> DateTime<Utc> {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since_epoch.as_secs()).unwrap_or_default();
    DateTime::from_timestamp(seconds, since_epoch.subsec_nanos()).unwrap_or_default()
}

/// Returns the name of a file and its text.
fn single_text(path: &Path) -> Result<(String, String), Failure> {
    let (name, bytes) = single(Some(path))?;
    if bytes.len() > limits::RECORD_BYTES {
        let longest = limits::RECORD_BYTES / 1024;
        return Err(Failure::Usage(format!("{name}: the file is longer than {longest} KiB; check the path")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok((name, text)),
        Err(_) => Err(Failure::Usage(format!("{name}: the text is not UTF-8; save the file as UTF-8"))),
    }
}

/// What is stated once for all records.
#[derive(Args)]
#[command(next_help_heading = "Stated once for all records")]
pub struct ContextOptions {
    /// Branch of the bank, for records that state none: DE, FR, IT or ES
    #[arg(long, value_name = "COUNTRY")]
    branch: Option<String>,
    /// Flow, for records that state none: digital_banking, videoident, bankident or bankident_plus
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    /// Environment, for records that state none: production or sandbox
    #[arg(long, value_name = "ENVIRONMENT")]
    environment: Option<String>,
    /// JSON file with any of the keys branch, flow, environment, as_of, allowed_residence_countries,
    /// order_button_text, pin and strict; an option takes precedence over the file
    #[arg(long, value_name = "FILE")]
    context: Option<PathBuf>,
    /// Use these values and --as-of even where a record states others; such a record is on hold
    #[arg(long)]
    pin: bool,
    /// Put a record with unknown keys on hold, instead of only noting them
    #[arg(long)]
    strict: bool,
}

impl ContextOptions {
    /// Reads the file of `--context`. Returns its name and its text.
    pub fn file(&self) -> Result<(String, String), Failure> {
        let Some(path) = &self.context else { return Ok((String::new(), "{}".to_owned())) };
        single_text(path)
    }

    /// Returns the context of the file and the options. An option takes precedence over the file.
    pub fn context<'c>(&'c self, (name, text): &'c (String, String), as_of: &AsOf) -> Result<Context<'c>, Failure> {
        let mut context = Context::from_json(text).map_err(|error| Failure::Usage(format!("{name}: {error}")))?;
        for (option, field) in [
            (&self.branch, &mut context.branch),
            (&self.flow, &mut context.flow),
            (&self.environment, &mut context.environment),
        ] {
            if let Some(option) = option {
                *field = option.as_str().into();
            }
        }
        if self.pin {
            context.pin = true.into();
        }
        if self.strict {
            context.strict = true.into();
        }
        if let Some(as_of) = as_of.as_of {
            context.set_as_of(as_of);
        }
        context.understood().map_err(|error| match error {
            ContextError::Invalid(field) => {
                let values = match field {
                    "branch" => "give a country such as DE, FR, IT or ES",
                    "flow" => "give digital_banking, videoident, bankident or bankident_plus",
                    "environment" => "give production or sandbox",
                    _ => "`--help` shows what it may be",
                };
                Failure::Usage(format!("--{}: this value is not known; {values}", field.replace('_', "-")))
            }
            ContextError::Unreadable(_) | ContextError::NotAnObject | ContextError::UnknownKey => {
                Failure::Usage(error.to_string())
            }
        })
    }
}

#[derive(Args)]
pub struct Language {
    /// Language of the texts: English or German
    #[arg(long, value_enum, default_value = "en")]
    lang: Lang,
}

impl Language {
    pub const fn lang(&self) -> onboardable::Lang {
        match self.lang {
            Lang::En => onboardable::Lang::En,
            Lang::De => onboardable::Lang::De,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Lang {
    En,
    De,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Gate {
    /// May the person be created?
    SignUp,
    /// May the identification start?
    Identification,
    /// May the account be opened?
    AccountOpening,
}

impl From<Gate> for onboardable::Gate {
    fn from(gate: Gate) -> Self {
        match gate {
            Gate::SignUp => Self::SignUp,
            Gate::Identification => Self::Identification,
            Gate::AccountOpening => Self::AccountOpening,
        }
    }
}

/// The formats of answers, one for each applicant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AnswerFormat {
    Text,
    Json,
    Jsonl,
    Markdown,
    Html,
}

impl From<RecordsFormat> for AnswerFormat {
    fn from(format: RecordsFormat) -> Self {
        match format {
            RecordsFormat::Text => Self::Text,
            RecordsFormat::Json => Self::Json,
            RecordsFormat::Jsonl => Self::Jsonl,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AssessFormat {
    /// To be read in a terminal
    Text,
    /// One object, or a list for several applicants
    Json,
    /// One line of JSON for each applicant
    Jsonl,
    /// To be put into a ticket
    Markdown,
    /// To be read in a browser and printed: one file, with a sheet for each applicant
    Html,
    /// Work list for a spreadsheet or a program
    Csv,
    /// Work list as a workbook of Excel
    Xlsx,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Per {
    /// A row for each finding
    Finding,
    /// A row for each applicant
    Applicant,
}

impl From<Per> for onboardable_desk::worklist::Per {
    fn from(per: Per) -> Self {
        match per {
            Per::Finding => Self::Finding,
            Per::Applicant => Self::Applicant,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
    /// To be put into a document
    Markdown,
}

/// The formats of the handbook.
#[derive(Clone, Copy, ValueEnum)]
pub enum HandbookFormat {
    /// To be read in a terminal
    Text,
    /// A page to read, search and print
    Html,
    /// To be put into a document
    Markdown,
    /// One object, with the examples of every rule
    Json,
    /// A row for each rule
    Csv,
}

impl HandbookFormat {
    /// Returns the format of what is no handbook; `option` is what asked for it.
    pub fn of_no_handbook(self, option: &str) -> Result<Format, Failure> {
        match self {
            Self::Text => Ok(Format::Text),
            Self::Markdown => Ok(Format::Markdown),
            Self::Json => Ok(Format::Json),
            Self::Html | Self::Csv => {
                Err(Failure::Usage(format!("{option} has no such format; choose text, markdown or json")))
            }
        }
    }
}

/// The formats of an answer for a single applicant.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OneFormat {
    /// To be read in a terminal
    Text,
    /// One object
    Json,
}

/// The formats of an answer for many applicants, one after another.
#[derive(Clone, Copy, ValueEnum)]
pub enum RecordsFormat {
    /// To be read in a terminal
    Text,
    /// One object, or a list for several applicants
    Json,
    /// One line of JSON for each applicant
    Jsonl,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum CheckKind {
    Name,
    Iban,
    MobileNumber,
    Address,
    ProofOfAddress,
    IdentityDocument,
    Tin,
}
