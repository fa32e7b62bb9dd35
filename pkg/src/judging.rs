//! The answers of the rules: every entry of the package but `onboardable/handbook`.

use onboardable::advance::Advanced;
use onboardable::application::{ReadError, ReadProblem};
use onboardable::check::{self, Check, CheckedValue};
use onboardable::report::{Voice, message_at};
use onboardable::rulebook::PackError;
use onboardable::value::address::AddressKind;
use onboardable::{
    Application, Assessment, Context, ContextError, Finding, Gate, Lang, NameField, NoChange, Report, UpdateReport,
    sanitize_name,
};
use serde::{Serialize, Serializer};

use crate::{ADD_WORDS, Answer, RULEBOOK, Refusal, clock, json, lang, rulebook};

/// The functions before the checks; check number `n` of [`check::Kind::ALL`] is function `FIRST_CHECK + n`.
const FIRST_CHECK: usize = 16;

/// The function after the checks.
const WAY: usize = FIRST_CHECK + check::Kind::ALL.len();

pub(crate) fn answer(function: usize, input: &str, options: usize, as_of: f64) -> Answer {
    match function {
        2 => {
            let application = application(input, options, as_of)?;
            let assessment = rulebook().assess(&application, gate(options)?, clock(as_of)?);
            Ok(json(&Report::new(&assessment, lang(options)?)))
        }
        11 => {
            let application = application(input, options, as_of)?;
            let assessment = rulebook().assess(&application, gate(options)?, clock(as_of)?);
            Ok(json(&for_form(&assessment, lang(options)?)))
        }
        5 => Ok(json(&sanitize_name(NameField::First, input))),
        6 => Ok(json(&sanitize_name(NameField::Last, input))),
        7 => {
            let application = application(input, options, as_of)?;
            Ok(json(&rulebook().eligible_methods(&application, clock(as_of)?).report(lang(options)?)))
        }
        8 => Ok(advanced(input, lang(options)?)),
        10 => {
            let application = Application::from_json(input)?;
            Ok(json(&rulebook().may_reactivate(&application, clock(as_of)?).report(lang(options)?)))
        }
        9 => {
            let application = application(input, options, as_of)?;
            let assessment = rulebook().check_update(&application, clock(as_of)?)?;
            Ok(json(&UpdateReport::new(&assessment, lang(options)?)))
        }
        12 => Ok(field_names(lang(options)?)),
        13 => {
            let application = application(input, options, as_of)?;
            let questions = rulebook().next_questions(&application, gate(options)?, clock(as_of)?);
            Ok(json(&questions.report(lang(options)?)))
        }
        WAY => {
            let application = application(input, options, as_of)?;
            Ok(json(&rulebook().way(&application, gate(options)?, clock(as_of)?).report(lang(options)?)))
        }
        ADD_WORDS => add_words(input),
        15 => Ok(json(&rulebook().languages().collect::<Vec<_>>())),
        _ => {
            let kind = function.checked_sub(FIRST_CHECK).and_then(|kind| check::Kind::ALL.get(kind));
            let kind = *kind.ok_or_else(|| Refusal::of("refused"))?;
            let (as_of, lang) = (clock(as_of)?, lang(options)?);
            let check = if options & PLAIN == 0 {
                rulebook().check_json(kind, input.as_bytes(), as_of, lang)?
            } else {
                rulebook().check_text(kind, input, as_of, lang)
            };
            Ok(clean(&check).unwrap_or_else(|| json(&check)))
        }
    }
}

/// In the options of a check: the input is the text itself, not JSON.
const PLAIN: usize = 16;

/// In the options of a function that takes an application: the input begins with a line that is what the caller fixes.
pub(crate) const CONTEXT: usize = 128;

/// Likewise: the caller stated the instant, so that it can be pinned.
const AS_OF_STATED: usize = 256;

/// The application, with what the caller fixes applied to it.
fn application(input: &str, options: usize, as_of: f64) -> Result<Application<'_>, Refusal> {
    if options & CONTEXT == 0 {
        return Ok(Application::from_json(input)?);
    }
    let (context, input) = input.split_once('\n').ok_or_else(|| Refusal::of("refused"))?;
    let mut context = Context::from_json(context)?;
    if options & AS_OF_STATED != 0 {
        context.set_as_of(clock(as_of)?);
    }
    Ok(context.applied_to(Application::from_json(input)?))
}

/// The check of a value that nothing is wrong with: `=`, and each part of what was read with a line end after it,
/// nothing for `null`. To read it takes JavaScript a fifth of the time that JSON takes, which was half of a whole
/// check.
fn clean(check: &Check) -> Option<String> {
    if !check.findings.is_empty() || check.reference.is_some() {
        return None;
    }
    let mut parts = String::with_capacity(96);
    parts.push('=');
    let mut part = |texts: &[&str]| {
        texts.iter().for_each(|text| parts.push_str(text));
        parts.push('\n');
    };
    match &check.value {
        CheckedValue::Name { suggestion: None } | CheckedValue::Tin { suggestion: None } => {}
        CheckedValue::Name { suggestion } | CheckedValue::Tin { suggestion } => {
            part(&[suggestion.as_deref().unwrap_or_default()])
        }
        CheckedValue::Iban { country, bank_code, formatted, suggestion } => {
            [country, bank_code, formatted, suggestion]
                .into_iter()
                .for_each(|one| part(&[one.as_deref().unwrap_or_default()]));
        }
        CheckedValue::MobileNumber { e164, calling_code, regions, suggestion } => {
            part(&[e164.as_deref().unwrap_or_default()]);
            part(&[&calling_code.map(|code| code.to_string()).unwrap_or_default()]);
            part(regions);
            part(&[suggestion.as_deref().unwrap_or_default()]);
        }
        CheckedValue::Address { kind, suggestion } => {
            part(&[kind.map_or("", AddressKind::name)]);
            part(&[suggestion.as_deref().unwrap_or_default()]);
        }
        CheckedValue::IdentityDocument { shows_address, address_by_law, country, kind } => {
            for flag in [shows_address, address_by_law] {
                part(&[flag.map_or("", |shows| if shows { "true" } else { "false" })]);
            }
            part(&[country.unwrap_or_default()]);
            part(&[kind.unwrap_or_default()]);
        }
        CheckedValue::ProofOfAddress {} => {}
    }
    Some(parts)
}

/// An assessment, and of each of its findings, those for later gates after the others, what the applicant reads at each of
/// its fields.
fn for_form(assessment: &Assessment, lang: Lang) -> impl Serialize + use<> {
    #[derive(Serialize)]
    struct ForForm {
        assessment: Report,
        messages: Vec<Vec<Option<String>>>,
    }
    let voice = Voice::new(assessment.rulebook, assessment.as_of.date_naive(), lang);
    let at_fields =
        |finding: &Finding| finding.evidence.fields.iter().map(|field| message_at(finding, field, voice)).collect();
    ForForm {
        assessment: Report::new(assessment, lang),
        messages: assessment.findings.iter().chain(&assessment.later).map(at_fields).collect(),
    }
}

/// Adds a pack of words, in JSON.
fn add_words(pack: &str) -> Answer {
    RULEBOOK.set(rulebook().with_words(pack)?);
    Ok("+null".to_owned())
}

/// What every field is called, by its pointer in the table of fields.
fn field_names(lang: Lang) -> String {
    struct Names(Lang);
    impl Serialize for Names {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let pack = rulebook().pack(self.0);
            serializer.collect_map(rulebook().fields.iter().map(|field| (field.pointer, field.name.text(pack))))
        }
    }
    json(&Names(lang))
}

/// The next status of an identification, or why there is none. The input is how many transfers have failed, the method
/// and the status, each on a line, and then the event.
fn advanced(input: &str, lang: Lang) -> String {
    let mut parts = input.splitn(4, '\n');
    let mut part = || parts.next().unwrap_or_default();
    let (failed, method, status, event) = (part(), part(), part(), part());
    // More than that many is more than there are, too.
    let failed = failed.parse().unwrap_or(u32::MAX);
    json(&Advanced::new(rulebook().advance_named(method, status, event, failed), rulebook().pack(lang)))
}

fn gate(options: usize) -> Result<Gate, Refusal> {
    Gate::ALL.get((options % CONTEXT) >> 4).copied().ok_or_else(|| Refusal::of("refused"))
}

impl From<ReadError> for Refusal {
    #[cold]
    fn from(ReadError { problem, line, column }: ReadError) -> Self {
        let code = match problem {
            ReadProblem::NotAnObject => "not_an_object",
            ReadProblem::DuplicateKey => "duplicate_key",
            ReadProblem::TooLong | ReadProblem::TooDeep => "too_large",
            _ => "not_json",
        };
        // The problem's text may contain quotes.
        let problem = serde_json::to_string(&problem.to_string()).unwrap_or_default();
        Self(format!("-{{\"code\":\"{code}\",\"problem\":{problem},\"line\":{line},\"column\":{column}}}"))
    }
}

impl From<ContextError> for Refusal {
    #[cold]
    fn from(error: ContextError) -> Self {
        let problem = serde_json::to_string(&error.to_string()).unwrap_or_default();
        Self(format!("-{{\"code\":\"invalid_option\",\"problem\":{problem}}}"))
    }
}

impl From<PackError> for Refusal {
    #[cold]
    fn from(error: PackError) -> Self {
        let problem = serde_json::to_string(&error.to_string()).unwrap_or_default();
        Self(format!("-{{\"code\":\"invalid_words\",\"problem\":{problem}}}"))
    }
}

impl From<NoChange> for Refusal {
    fn from(NoChange: NoChange) -> Self {
        Self::of("no_change")
    }
}
