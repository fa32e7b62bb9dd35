//! What can be asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use onboardable::value::date;
use onboardable::{Context, ContextError};

use crate::input::single;
use crate::output::Failure;

/// May this applicant be onboarded, and if not yet, what is missing, who has to act, and which rule says so?
#[derive(Parser)]
#[command(
    name = "onboardable",
    after_help = "\
Exit status: 0 all green, 1 something is held or denied, 2 bad usage or unreadable input, 3 a bug.
Personal data is read from files or standard input only. No report shows it unless --show-values asks for it;
check repeats the value that it was given.

Examples:
  onboardable assess applicant.json
  onboardable assess --gate sign_up --lang de < applicant.json
  onboardable check iban < iban.txt
  onboardable check-update change.json
  onboardable methods applicant.json
  onboardable may-reactivate applicant.json
  onboardable advance bank_plus pending SUCCESSFUL_PRE_IDENT
  onboardable explain fatca.us_birthplace
  onboardable --rules my-rules assess applicant.json"
)]
pub struct Arguments {
    /// Use the rules of a folder, such as an edited copy of the project's rules/, in place of the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub rules: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    Assess(Assess),
    Check(Check),
    CheckUpdate(CheckUpdate),
    Methods(Methods),
    MayReactivate(MayReactivate),
    Advance(Advance),
    Explain(Explain),
    Rules(Rules),
    #[cfg(debug_assertions)]
    #[command(hide = true)]
    Panic,
}

/// Assess applicants: JSON, a JSON list, or one JSON object per line (NDJSON), recognised by content
#[derive(Args)]
#[command(after_help = "\
An applicant is a JSON object of the bank API's own resources; every part is optional:
  {\"flow\": \"digital_banking\", \"branch\": \"DE\", \"environment\": \"production\", \"person\": {...},
   \"mobile_number\": {...}, \"tax_identifications\": [...], \"identification\": {...}, \"identifications\": [...],
   \"bank_identification_attempts\": [...], \"identity_document\": {...}, \"identification_session\": {...},
   \"devices\": [...], \"account_opening_request\": {...}, \"accounts\": [...], \"change\": {...},
   \"allowed_residence_countries\": [...], \"order_button_text\": \"...\", \"reference\": \"...\"}
A person alone, as GET /v1/persons/ID answers it, is evaluated as one.

What is the same for all applicants can be given once: --branch, --flow, --environment, --context. An applicant that
states its own keeps it, and its own \"as_of\" outranks --as-of, unless --pin is given.

With json and jsonl every record has one answer, in order, with its line (and entry, in a list) and your own
\"reference\" or else the id of the person. A record that cannot be read has {\"line\", \"error\": {\"problem\", \"line\",
\"column\", \"way_out\"}} and is reported on standard error, too; the exit status is then 2.

Examples:
  onboardable assess applicant.json
  onboardable assess --format markdown --lang de applicant.json > ticket.md
  onboardable assess --format jsonl many.ndjson | jq -r .decision | sort | uniq -c
  onboardable assess --due 30 applicant.json
  onboardable assess --jsonl --branch DE --pin < queue.ndjson
  onboardable assess --as-of 2025-06-30 --gate identification < applicant.json")]
pub struct Assess {
    /// Files of applicants; `-` or none reads standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The step that comes next for the applicant; the rules of the steps before it apply too
    #[arg(long, value_enum, default_value = "account_opening")]
    pub gate: Gate,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// How the answer is written: `json` is a list where the input was one, `jsonl` one line per applicant
    #[arg(long, value_enum, default_value = "text")]
    pub format: AssessFormat,
    /// Each line of input is one record and has one line of answer, as soon as it is complete
    #[arg(long, conflicts_with = "format")]
    pub jsonl: bool,
    #[command(flatten)]
    pub context: ContextOptions,
    /// Show the values of the fields that findings name; they are personal data
    #[arg(long)]
    pub show_values: bool,
    /// List only the deadlines that end within so many days, and those that have passed
    #[arg(long, value_name = "DAYS")]
    pub due: Option<u64>,
    /// Name the rules that found nothing and those that do not apply, too
    #[arg(long)]
    pub all_rules: bool,
}

/// Check one value, read from standard input
#[derive(Args)]
#[command(after_help = "\
A value is one line of plain text, or JSON:
  name               \"...\" or {\"field\": \"first_name\" or \"last_name\", \"value\": \"...\"}
  iban               \"...\" or {\"value\": \"...\"}
  mobile-number      \"...\" or {\"value\": \"...\", \"country\": \"DE\"}
  address            \"...\" (the first line) or {\"line_1\": \"...\", \"line_2\": \"...\", \"postal_code\": \"...\",
                     \"city\": \"...\", \"state\": \"...\", \"country\": \"...\"}
  proof-of-address   {\"type\": \"GAS_BILL\", \"issued_at\": \"2026-03-03\", \"document\": \"...\"}
  identity-document  \"DEU-BO-02001\" or {\"value\": \"...\", \"kind\": \"passport\" or \"id_card\"}
  tin                {\"country\": \"DE\", \"number\": \"...\", \"tax_id_type\": \"...\"}
An object may also carry \"as_of\", \"branch\", \"environment\" and your own \"reference\". The answer is a line of JSON;
it repeats values that you gave, so treat it as you treat them. With --jsonl each line of input is one JSON value and
has one line of answer, in order, with its line and reference; a line that is no JSON is answered with
{\"line\", \"error\": {\"problem\", \"line\", \"column\", \"way_out\"}}.

Examples:
  onboardable check name < name.txt
  onboardable check iban --jsonl < ibans.jsonl > answers.jsonl")]
pub struct Check {
    /// What the value is
    #[arg(value_enum)]
    pub kind: CheckKind,
    /// Read one JSON value per line and answer each on a line
    #[arg(long)]
    pub jsonl: bool,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// Taken only to be refused: an argument can be read by every user of the machine.
    #[arg(hide = true)]
    pub values: Vec<OsString>,
}

/// Check a change of a person before it is sent to the bank
#[derive(Args)]
#[command(after_help = "\
The input is one JSON object: the person as the bank holds it, as far as you know it, and the body of the PATCH:
  {\"person\": {\"employment_status\": \"EMPLOYED\"},
   \"change\": {\"employment_status\": \"FREELANCER\", \"nace_code\": \"J62.01\"}}
A field that is left out of the change stays as it is, and null empties it. The answer is JSON. With --jsonl it also
holds its line and your own \"reference\"; a line that cannot be read has {\"line\", \"error\"}.

Examples:
  onboardable check-update change.json
  onboardable check-update --lang de < change.json
  onboardable check-update --jsonl < changes.ndjson")]
pub struct CheckUpdate {
    /// The file of the change; `-` or none reads standard input
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Read one JSON object per line of standard input, write one answer per line, in order
    #[arg(long, conflicts_with = "file")]
    pub jsonl: bool,
    #[command(flatten)]
    pub context: ContextOptions,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
}

/// List which methods of identification an applicant may use, and why
#[derive(Args)]
#[command(after_help = "\
Each method is asked as if it were to start now; the recommended one comes first. What only the bank knows
is not known here. Exit status: 0 at least one method may be used, 1 none is known to, 2 unreadable input; of several
applicants, the highest. Files, lists and lines are read and answered as by assess.

Examples:
  onboardable methods applicant.json
  onboardable methods --format jsonl many.ndjson > answers.jsonl
  onboardable methods --format json < applicant.json | jq -r '.methods[] | select(.answer == \"yes\") | .method'")]
pub struct Methods {
    /// Files of applicants; `-` or none reads standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// How the answer is written: `json` is a list where the input was one, `jsonl` one line per applicant
    #[arg(long, value_enum, default_value = "text")]
    pub format: MethodsFormat,
    /// Each line of input is one record and has one line of answer, as soon as it is complete
    #[arg(long, conflicts_with = "format")]
    pub jsonl: bool,
    #[command(flatten)]
    pub context: ContextOptions,
}

/// Answer whether the account of a failed BankIdent Plus identification may be reactivated
#[derive(Args)]
#[command(after_help = "\
The bank takes the call identification_account/reactivate only where an account was opened before the identification
failed, another method has succeeded within the days after it, the due diligence is green, and the days are not over;
otherwise its API answers 412. Exit status: 0 yes, 1 no or not known, 2 unreadable input.

Examples:
  onboardable may-reactivate applicant.json
  onboardable may-reactivate --format json < applicant.json | jq -r '.answer, .last_day'")]
pub struct MayReactivate {
    /// The file of the applicant; `-` or none reads standard input
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "text")]
    pub format: OneFormat,
}

/// Show where an identification goes next, or why it does not
#[derive(Args)]
#[command(after_help = "\
The life of idnow, bank and bank_plus is known. An event is a call of the API (request, authorize, confirm,
mark_as_failed), a status that the bank reports, IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT where it reports a failed
transfer, or an event of the sandbox (SUCCESSFUL_PRE_IDENT and others).
The first line is the next status alone. Exit status: 0 it moves, 1 it is refused, 2 there is no such method.

With --jsonl each line of standard input is {\"method\", \"status\", \"event\", \"failed_transfers\", \"reference\"} and has
one line of answer, in order: {\"line\", \"reference\", \"status\"}, or {\"line\", \"reference\", \"refused\", \"code\"}; a line
that is no such object has {\"line\", \"error\"}.

Examples:
  onboardable advance bank_plus pending SUCCESSFUL_PRE_IDENT
  onboardable advance bank_plus pending_ref_transfer FAILED_REFERENCE_TRANSFER_NAME_CHECK --failed-transfers 2
  onboardable advance --jsonl < events.jsonl > answers.jsonl")]
pub struct Advance {
    /// The method, such as bank_plus
    #[arg(required_unless_present = "jsonl")]
    pub method: Option<String>,
    /// The status it has, such as pending
    #[arg(required_unless_present = "jsonl")]
    pub status: Option<String>,
    /// What happens, such as SUCCESSFUL_PRE_IDENT
    #[arg(required_unless_present = "jsonl")]
    pub event: Option<String>,
    /// How many reference transfers failed before; BankIdent Plus only
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub failed_transfers: u32,
    /// Read one question per line and answer each on a line
    #[arg(long, conflicts_with_all = ["method", "status", "event", "failed_transfers"])]
    pub jsonl: bool,
    #[command(flatten)]
    pub lang: Language,
}

/// Explain a rule, a clock, or a code of the bank or a provider: what it means, what to do, and where it comes from
#[derive(Args)]
#[command(after_help = "\
A code is taken in any letter case, and a failure code in every spelling of the bank's guides.

Examples:
  onboardable explain fatca.us_birthplace
  onboardable explain JOINT_ACCOUNT
  onboardable explain bank_plus.recovery
  onboardable explain --lang de --format markdown tax.missing")]
pub struct Explain {
    /// The name of a rule or a clock, as findings and deadlines show it, or a code, as the bank or the provider sends it
    pub code: String,
    #[command(flatten)]
    pub telling: Telling,
}

/// Print the handbook: every rule with its words, values and sources, the methods of identification, the failure codes
#[derive(Args)]
#[command(after_help = "\
Examples:
  onboardable rules | less
  onboardable rules --format markdown --lang de > regeln.md
  onboardable rules --format json | jq -r '.families[].rules[].rule'")]
pub struct Rules {
    #[command(flatten)]
    pub telling: Telling,
}

#[derive(Args)]
pub struct Telling {
    #[command(flatten)]
    pub as_of: AsOf,
    #[command(flatten)]
    pub lang: Language,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

#[derive(Args)]
pub struct AsOf {
    /// The day (YYYY-MM-DD, its first instant in UTC) or instant (2026-11-21T09:30:00Z) as of which to answer
    /// [default: now]
    #[arg(long, value_name = "DATE|INSTANT", value_parser = as_of)]
    as_of: Option<DateTime<Utc>>,
}

impl AsOf {
    pub fn instant(&self) -> DateTime<Utc> {
        self.as_of.unwrap_or_else(now)
    }
}

fn as_of(text: &str) -> Result<DateTime<Utc>, String> {
    date::parse_as_of(text).ok_or_else(|| {
        "give a day such as 2026-11-21 or an instant in UTC such as 2026-11-21T09:30:00Z, years 1900 to 2200"
            .to_owned()
    })
}

/// The present instant, uncut: a consent of this very second is not in the future.
#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
fn now() -> DateTime<Utc> {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since_epoch.as_secs()).unwrap_or_default();
    DateTime::from_timestamp(seconds, since_epoch.subsec_nanos()).unwrap_or_default()
}

/// What is fixed for all records
#[derive(Args)]
pub struct ContextOptions {
    /// The bank's branch of records that state none: DE, FR, IT or ES
    #[arg(long, value_name = "COUNTRY")]
    branch: Option<String>,
    /// The flow of records that state none: digital_banking, videoident, bankident or bankident_plus
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    /// The environment of records that state none: production or sandbox
    #[arg(long, value_name = "ENVIRONMENT")]
    environment: Option<String>,
    /// A file with these, and with what has no option: {"branch", "flow", "environment", "as_of",
    /// "allowed_residence_countries", "order_button_text", "pin", "strict"}
    #[arg(long, value_name = "FILE")]
    context: Option<PathBuf>,
    /// All of these, and --as-of, outrank what a record says; a record that says otherwise is a finding
    #[arg(long)]
    pin: bool,
    /// A key that was not read must be corrected, instead of being noted
    #[arg(long)]
    strict: bool,
}

impl ContextOptions {
    /// The text of the file, with its name.
    pub fn file(&self) -> Result<(String, String), Failure> {
        let Some(path) = &self.context else { return Ok((String::new(), "{}".to_owned())) };
        let (name, bytes) = single(Some(path))?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok((name, text)),
            Err(_) => Err(Failure::Usage(format!("{name}: the text is not UTF-8; save it as UTF-8"))),
        }
    }

    /// The file's context, with what the options say. An option outranks the file.
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
                Failure::Usage(format!("--{}: there is no such value; `--help` lists them", field.replace('_', "-")))
            }
            ContextError::Unreadable(_) | ContextError::NotAnObject | ContextError::UnknownKey => {
                Failure::Usage(error.to_string())
            }
        })
    }
}

#[derive(Args)]
pub struct Language {
    /// The language of the words
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

/// How answers are written, whatever was asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AnswerFormat {
    Text,
    Json,
    Jsonl,
    Markdown,
}

impl AssessFormat {
    pub const fn of(self, jsonl: bool) -> AnswerFormat {
        match self {
            _ if jsonl => AnswerFormat::Jsonl,
            Self::Text => AnswerFormat::Text,
            Self::Json => AnswerFormat::Json,
            Self::Jsonl => AnswerFormat::Jsonl,
            Self::Markdown => AnswerFormat::Markdown,
        }
    }
}

impl MethodsFormat {
    pub const fn of(self, jsonl: bool) -> AnswerFormat {
        match self {
            _ if jsonl => AnswerFormat::Jsonl,
            Self::Text => AnswerFormat::Text,
            Self::Json => AnswerFormat::Json,
            Self::Jsonl => AnswerFormat::Jsonl,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AssessFormat {
    Text,
    Json,
    Jsonl,
    Markdown,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Text,
    Json,
    Markdown,
}

/// Of the answer for a single applicant.
#[derive(Clone, Copy, ValueEnum)]
pub enum OneFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum MethodsFormat {
    Text,
    Json,
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
