//! `onboardable serve`: answers the requests of another program, one line in, one line out.
//!
//! `docs/co-process.md` is the contract. Every line has exactly one answer, in order, whatever it is.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, Utc};
use clap::Args;
use onboardable::application::{ReadError, ReadProblem, limits};
use onboardable::check::Kind;
use onboardable::report::{RulebookName, SCHEMA};
use onboardable::value::date;
use onboardable::{Application, Context, Gate, Lang, Report, UpdateReport};
use onboardable_desk::{digest, reader};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::args::{AS_OF, AsOf, ContextOptions, Language, now};
use crate::input::{Lines, Record};
use crate::line_by_line::write_lines;
use crate::output::{Failure, Status};
use crate::place::{Place, Problem};
use crate::rulebook::rulebook;
use crate::{advance, check_update, explain};

/// The longest line: the longest input, and what a request states beside it.
const LINE_BYTES: usize = limits::RECORD_BYTES + 4 * 1024;

/// The longest text that may be an `id`.
const ID_BYTES: usize = 128;

const SERVE_DETAILS: &str = "\
Requests:
  {\"id\": 1, \"do\": \"assess\", \"gate\": \"sign_up\", \"lang\": \"de\", \"input\": {\"person\": {...}}}
  {\"id\": 2, \"do\": \"check\", \"kind\": \"iban\", \"input\": \"...\"}
  {\"id\": 3, \"do\": \"advance\", \"input\": {\"method\": \"...\", \"status\": \"...\", \"event\": \"...\"}}
  {\"id\": 4, \"do\": \"explain\", \"input\": \"fatca.us_birthplace\"}
  {\"id\": 5, \"do\": \"version\"}

  \"do\" is assess, methods, questions, way, check, check-update, may-reactivate, advance, explain
  or version, and \"input\" what that command reads. \"id\", a whole number or a text, is repeated in
  the answer. \"as_of\" is the day or instant to evaluate as of; without one it is the moment of the
  answer. \"gate\", \"kind\", \"lang\", \"all_rules\" and \"input_digest\" are options of the commands.

Exit status:
  0  standard input or standard output was closed, whatever the answers were
  2  bad usage, or a rulebook or a stream that cannot be read
  3  a bug in onboardable";

const SERVE_EXAMPLES: &str = "\
Examples:
  onboardable serve --stdio
  onboardable --rules my-rules serve --stdio --branch DE --pin
  echo '{\"do\": \"version\"}' | onboardable serve --stdio
  onboardable schema request";

/// Answers requests of another program: one line in, one line out
///
/// A backend starts it once, writes a request on a line, and reads the answer on a line, which begins with "line" and
/// the "id" of the request and is otherwise that of the command of the same name. Every line has one answer, in order,
/// which is written as soon as the line is complete; a line that cannot be read is answered with {"line", "error"}.
/// It ends when its standard input is closed, and opens no port. docs/co-process.md has the limits, how to restart it,
/// and clients in Java and Go.
#[derive(Args)]
#[command(after_help = SERVE_EXAMPLES, after_long_help = format!("{SERVE_DETAILS}\n\n{SERVE_EXAMPLES}"))]
pub struct Serve {
    /// Talk over standard input and standard output; there is no other way
    #[arg(long, required = true)]
    stdio: bool,
    #[command(flatten)]
    lang: Language,
    // Last, because its heading would stand over what follows.
    #[command(flatten)]
    context: ContextOptions,
}

/// Answers every line of standard input until it is closed.
pub fn run(command: &Serve) -> Result<Status, Failure> {
    let file = command.context.file()?;
    let context = command.context.context(&file, &AsOf::default())?;
    if !context.as_of.is_missing() {
        return Err(Failure::Usage(
            "the context of a process that runs for days cannot fix `as_of`; state it in each request".to_owned(),
        ));
    }
    let serving = Serving { has_context: context != Context::default(), context, lang: command.lang.lang() };
    let lines = Lines::standard().dropping_beyond(LINE_BYTES);
    write_lines(lines, |record, line, out| {
        serving.answer(record, line, out);
        Status::GREEN
    })?;
    // The answers are for the program that asked, also that a line cannot be read: none is a failure of this one.
    Ok(Status::GREEN)
}

/// What is the same for all lines.
struct Serving<'c> {
    context: Context<'c>,
    has_context: bool,
    lang: Lang,
}

impl Serving<'_> {
    /// Writes the answer of a line.
    fn answer(&self, record: &Record, line: &[u8], out: &mut Vec<u8>) {
        let mut request = Request::default();
        let answer = match &record.problem {
            Some(problem) => Err((**problem).clone()),
            None => request
                .read(record, line)
                .and_then(|()| self.asked(&request, record))
                .and_then(|asked| self.ask(&asked, record)),
        };
        let id = request.id.map(RawValue::get).filter(|id| is_id(id));
        let place = Place { id, ..Place::line(record) };
        match answer {
            Ok(answer) => place.write(out, answer.as_bytes()),
            Err(problem) => problem.write(out, place),
        }
    }

    /// Understands a request. Whatever is not understood is an error: a misspelt `as_of` must not be ignored.
    fn asked<'l>(&self, request: &Request<'l>, record: &Record) -> Result<Asked<'l>, Problem> {
        let wrong = |problem: &str, way_out: &str| Err(Problem::of_record(record, problem.to_owned(), way_out));
        if request.has_unknown {
            return wrong("the request has an unknown key", KEYS);
        }
        if request.has_twice {
            return wrong("the request has a key twice", "keep one of the two");
        }
        if request.id.is_some_and(|id| !is_id(id.get())) {
            return wrong(
                "`id` is not an id",
                "give a whole number, or a text of 1 to 128 printable ASCII characters",
            );
        }
        let Some(asks) = request.asks else { return wrong("`do` is missing", DO) };
        let Ok(asks) = serde_json::from_str::<Do>(asks.get()) else {
            return wrong("`do` is none of the commands that can be asked", DO);
        };
        let passes_gate = matches!(asks, Do::Assess | Do::Questions | Do::Way);
        for (value, key, belongs) in [
            (request.gate, "gate", passes_gate),
            (request.kind, "kind", asks == Do::Check),
            (request.all_rules, "all_rules", asks == Do::Assess),
            (request.input_digest, "input_digest", asks == Do::Assess),
            (request.input, "input", asks != Do::Version),
        ] {
            if value.is_some() && !belongs {
                return wrong(&format!("`{key}` is not for this `do`"), "leave it out");
            }
        }
        let gate = match request.gate.map(|gate| named(gate, Gate::named)) {
            None => Gate::AccountOpening,
            Some(Some(gate)) => gate,
            Some(None) => return wrong("`gate` is not a gate", "give sign_up, identification or account_opening"),
        };
        let kind = match request.kind.map(|kind| named(kind, Kind::named)) {
            None if asks == Do::Check => return wrong("`kind` is missing", KINDS),
            None => Kind::Name,
            Some(Some(kind)) => kind,
            Some(None) => return wrong("`kind` is not a kind of value", KINDS),
        };
        let lang = match request.lang.map(|lang| named(lang, Lang::named)) {
            None => self.lang,
            Some(Some(lang)) => lang,
            Some(None) => return wrong("`lang` is not a language", "give en or de"),
        };
        let stated_as_of = match request.as_of.map(|as_of| named(as_of, date::parse_as_of)) {
            None => None,
            Some(Some(as_of)) => Some(as_of),
            Some(None) => return wrong("`as_of` is neither a day nor an instant", AS_OF),
        };
        let flag = |value: Option<&RawValue>| value.map_or(Some(false), |value| value.get().parse().ok());
        let (Some(all_rules), Some(input_digest)) = (flag(request.all_rules), flag(request.input_digest)) else {
            return wrong("`all_rules` or `input_digest` is neither true nor false", "give true or false");
        };
        let input = match request.input {
            None if asks != Do::Version => return wrong("`input` is missing", "give what the command reads"),
            input => input.map(RawValue::get).unwrap_or_default(),
        };
        let column = request.column;
        Ok(Asked { asks, input, column, gate, kind, lang, stated_as_of, all_rules, input_digest })
    }

    /// Returns the answer, as the command of the same name gives it.
    fn ask(&self, asked: &Asked<'_>, record: &Record) -> Result<String, Problem> {
        let Asked { asks, input, column, gate, kind, lang, stated_as_of, all_rules, input_digest } = *asked;
        let record = &Record::within(record, column);
        // The process may have been started days ago.
        let as_of = stated_as_of.unwrap_or_else(now);
        let rulebook = rulebook();
        let unreadable = |error| Problem::unreadable(record, error);
        let application =
            || reader::read(input.as_bytes()).map(|read| self.in_context(read, stated_as_of)).map_err(unreadable);
        Ok(match asks {
            Do::Assess => {
                let assessment = rulebook.assess(&application()?, gate, as_of);
                let mut report = Report::new(&assessment, lang);
                if all_rules {
                    report = report.with_all_rules(&assessment);
                }
                if input_digest {
                    report = report.with_input_digest(digest::of_input(input.as_bytes()));
                }
                report.to_json()
            }
            Do::Methods => rulebook.eligible_methods(&application()?, as_of).report(lang).to_json(),
            Do::Questions => rulebook.next_questions(&application()?, gate, as_of).report(lang).to_json(),
            Do::Way => rulebook.way(&application()?, gate, as_of).report(lang).to_json(),
            Do::MayReactivate => written(&rulebook.may_reactivate(&application()?, as_of).report(lang)),
            Do::CheckUpdate => {
                let no_change = |error: onboardable::NoChange| {
                    Problem::of_record(record, error.to_string(), check_update::WAY_OUT)
                };
                let assessment = rulebook.check_update(&application()?, as_of).map_err(no_change)?;
                written(&UpdateReport::new(&assessment, lang))
            }
            Do::Check => written(&rulebook.check_json(kind, input.as_bytes(), as_of, lang).map_err(unreadable)?),
            Do::Advance => {
                let answered = rulebook.advance_json(input.as_bytes(), lang);
                written(&answered.map_err(|error| advance::problem(record, error))?)
            }
            Do::Explain => {
                let name: Cow<'_, str> = serde_json::from_str(input).map_err(|_| {
                    Problem::of_record(record, "`input` is not a name".to_owned(), "give a name as a text")
                })?;
                let explanation = rulebook.explain(&name, as_of.date_naive(), lang);
                let unknown = || Problem::of_record(record, explain::UNKNOWN.to_owned(), &explain::way_out(&name));
                written(&explanation.ok_or_else(unknown)?)
            }
            Do::Version => written(&Version {
                program: env!("CARGO_PKG_VERSION"),
                schema: SCHEMA,
                rulebook: RulebookName::of(rulebook),
            }),
        })
    }

    fn in_context<'a>(&'a self, application: Application<'a>, stated: Option<DateTime<Utc>>) -> Application<'a> {
        match stated {
            _ if !self.has_context => application,
            None => self.context.applied_to(application),
            Some(as_of) => {
                let mut context = self.context.clone();
                context.set_as_of(as_of);
                context.applied_to(application)
            }
        }
    }
}

/// What can be asked.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Do {
    Assess,
    Methods,
    Questions,
    Way,
    Check,
    CheckUpdate,
    MayReactivate,
    Advance,
    Explain,
    Version,
}

const DO: &str =
    "give assess, methods, questions, way, check, check-update, may-reactivate, advance, explain or version";
const KINDS: &str = "give name, iban, mobile-number, address, proof-of-address, identity-document or tin";
const KEYS: &str = "it may have id, do, input, gate, kind, lang, as_of, all_rules and input_digest";
const ONE_LINE: &str = "send one JSON object on each line, such as {\"do\": \"version\"}";

/// A request that is understood.
struct Asked<'l> {
    asks: Do,
    /// The JSON of the input.
    input: &'l str,
    /// How many bytes the line holds before it.
    column: usize,
    gate: Gate,
    kind: Kind,
    lang: Lang,
    /// The instant that the request states.
    stated_as_of: Option<DateTime<Utc>>,
    all_rules: bool,
    input_digest: bool,
}

/// The values of a request, each not yet read.
#[derive(Default)]
struct Request<'l> {
    id: Option<&'l RawValue>,
    asks: Option<&'l RawValue>,
    input: Option<&'l RawValue>,
    gate: Option<&'l RawValue>,
    kind: Option<&'l RawValue>,
    lang: Option<&'l RawValue>,
    as_of: Option<&'l RawValue>,
    all_rules: Option<&'l RawValue>,
    input_digest: Option<&'l RawValue>,
    has_unknown: bool,
    has_twice: bool,
    /// How many bytes the line holds before the input.
    column: usize,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Key {
    Id,
    Do,
    Input,
    Gate,
    Kind,
    Lang,
    AsOf,
    AllRules,
    InputDigest,
    #[serde(other)]
    Unknown,
}

impl<'l> Request<'l> {
    /// Reads a line. Where it breaks, what comes before is read.
    fn read(&mut self, record: &Record, line: &'l [u8]) -> Result<(), Problem> {
        if line.trim_ascii().is_empty() {
            return Err(Problem::of_record(record, "the line is empty".to_owned(), ONE_LINE));
        }
        let whole = |problem| Problem::unreadable(record, ReadError { problem, line: 0, column: 0 });
        if line.starts_with(b"\xef\xbb\xbf") {
            return Err(whole(ReadProblem::ByteOrderMark));
        }
        let text = std::str::from_utf8(line).map_err(|_| whole(ReadProblem::NotUtf8))?;
        let mut json = serde_json::Deserializer::from_str(text);
        let read = Values(self).deserialize(&mut json).and_then(|()| json.end());
        if let Err(error) = read {
            let (problem, column) = match error.classify() {
                Category::Eof => (ReadProblem::Truncated.to_string(), error.column()),
                Category::Data => ("the line is not a JSON object".to_owned(), 0),
                Category::Syntax | Category::Io => (ReadProblem::Syntax.to_string(), error.column()),
            };
            return Err(Problem::at(record.line, column, problem, ONE_LINE));
        }
        // Many writers of JSON write `null` for what is not stated.
        let Self { id, asks, input, gate, kind, lang, as_of, all_rules, input_digest, .. } = self;
        for value in [id, asks, input, gate, kind, lang, as_of, all_rules, input_digest] {
            *value = value.filter(|value| value.get() != "null");
        }
        let start = self.input.map_or(line.as_ptr(), |input| input.get().as_ptr());
        self.column = start.addr().saturating_sub(line.as_ptr().addr());
        Ok(())
    }
}

/// Takes the values of a request as far as they are read before it breaks.
struct Values<'v, 'l>(&'v mut Request<'l>);

impl<'l> DeserializeSeed<'l> for Values<'_, 'l> {
    type Value = ();
    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for Values<'_, 'l> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        let Values(request) = self;
        while let Some((key, value)) = map.next_entry::<Key, &'l RawValue>()? {
            let place = match key {
                Key::Id => &mut request.id,
                Key::Do => &mut request.asks,
                Key::Input => &mut request.input,
                Key::Gate => &mut request.gate,
                Key::Kind => &mut request.kind,
                Key::Lang => &mut request.lang,
                Key::AsOf => &mut request.as_of,
                Key::AllRules => &mut request.all_rules,
                Key::InputDigest => &mut request.input_digest,
                Key::Unknown => {
                    request.has_unknown = true;
                    continue;
                }
            };
            request.has_twice |= place.replace(value).is_some();
        }
        Ok(())
    }
}

/// Returns what a text names.
fn named<T>(value: &RawValue, named: impl Fn(&str) -> Option<T>) -> Option<T> {
    serde_json::from_str::<Cow<'_, str>>(value.get()).ok().and_then(|name| named(&name))
}

/// Returns whether JSON can be repeated as an `id`: a whole number, or a short text that every log can show.
fn is_id(json: &str) -> bool {
    if json.parse::<i64>().is_ok() || json.parse::<u64>().is_ok() {
        return true;
    }
    let Ok(text) = serde_json::from_str::<Cow<'_, str>>(json) else { return false };
    (1..=ID_BYTES).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Which program answers, by which rulebook.
#[derive(Serialize)]
struct Version {
    program: &'static str,
    schema: &'static str,
    rulebook: RulebookName,
}

/// Writes an answer as JSON on one line.
fn written(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    const LINE: &str = r#"{"id":7,"do":"assess","gate":"sign_up","lang":"de","as_of":"2026-11-21","all_rules":false,"input_digest":null,"input":{"reference":"r","branch":"DE","person":{"birth_country":"US","SECRET":"SECRET"}}}"#;
    const BYTES: &[u8] = b"{}[]\",:\\u0d8e-+.tfn \r\x00\x7f\xff\xc3x1";

    /// The answer to a line that is the twelfth.
    fn answer(line: &[u8]) -> String {
        let serving = Serving { context: Context::default(), has_context: false, lang: Lang::En };
        let mut out = Vec::new();
        serving.answer(&Record::new(12, 0..line.len(), None), line, &mut out);
        String::from_utf8(out).unwrap()
    }

    /// One line of JSON, for the same line, which repeats nothing of it.
    fn is_one_answer(line: &[u8]) {
        let answer = answer(line);
        assert!(answer.starts_with("{\"line\":12,") && !answer.contains('\n'), "{answer}");
        assert!(!answer.contains("SECRET"), "{answer}");
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert!(answer["error"]["problem"].is_string() || answer["decision"].is_string(), "{answer}");
    }

    #[test]
    fn a_request_has_its_answer() {
        assert!(answer(LINE.as_bytes()).starts_with(r#"{"line":12,"id":7,"reference":"r","decision":"hold""#));
        is_one_answer(LINE.as_bytes());
        for end in 0..LINE.len() {
            is_one_answer(LINE.get(..end).unwrap().as_bytes());
        }
    }

    proptest! {
        /// A request with bytes exchanged, cut out and put in.
        #[test]
        fn a_spoilt_request_has_one_answer(
            edits in prop::collection::vec((0_usize..400, 0_usize..4, prop::sample::select(BYTES)), 1..6),
        ) {
            let mut line = LINE.as_bytes().to_vec();
            for (at, what, byte) in edits {
                let at = at % line.len().max(1);
                match what {
                    0 if !line.is_empty() => line[at] = byte,
                    1 if !line.is_empty() => drop(line.remove(at)),
                    2 => line.insert(at.min(line.len()), byte),
                    _ => line.truncate(at.max(1)),
                }
            }
            is_one_answer(&line);
        }

        /// Any value in any place.
        #[test]
        fn any_value_has_one_answer(
            key in prop::sample::select(&["id", "do", "input", "gate", "kind", "lang", "as_of", "all_rules", "SECRET"][..]),
            value in "null|true|7|-1e400|\"\\PC{0,8}\"|\\{\"SECRET\":1\\}|\\[\"SECRET\"\\]|[\\x00-\\x09\\x0b-\\x7f]{0,12}",
        ) {
            is_one_answer(format!("{{\"input\":{{}},\"{key}\":{value}}}").as_bytes());
            is_one_answer(format!("{{\"do\":\"assess\",\"{key}\":{value}}}").as_bytes());
        }
    }
}
