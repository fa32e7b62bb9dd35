//! Checks of single fields, for a form while the applicant types.
//!
//! A check evaluates every rule that reads the field, for an application with nothing else, and keeps the findings of
//! that field. So an empty field never causes a finding at another one, and a check never reports what
//! [`assess`](crate::assess) would not report. The gate makes no difference here.
//!
//! Input is JSON: the value as a string, or an object with its further parts:
//!
//! | kind | input | answered beside the findings |
//! |---|---|---|
//! | `name` | string, or `{"field": "first_name" or "last_name", "value"}` | `suggestion` |
//! | `iban` | string, or `{"value"}` | `country`, `bank_code`, `formatted`, `suggestion` |
//! | `mobile-number` | string, or `{"value", "country", "typing"}` | `e164`, `calling_code`, `regions`, `suggestion` |
//! | `address` | string (the first line), or the `address` resource, and `typing` | `kind`, `suggestion` |
//! | `proof-of-address` | `{"type", "issued_at", "document"}` | |
//! | `identity-document` | string, or `{"value", "kind"}` | `shows_address`, `address_by_law`, `country`, `kind` |
//! | `tin` | `{"country", "number", "tax_id_type"}` | `suggestion` |
//!
//! With `"typing": true` an address is evaluated as if one more letter followed, so that `Postfach` is not reported
//! before `Postfachweg` is typed; a kind that the next letter could change is `null`.
//!
//! Every object may also have `as_of`, `branch` and `environment`, with the meaning they have in an application. An
//! unreadable one is a finding here, too, and an unknown key is a note.

mod address;
mod iban;
mod identity_document;
mod mobile_number;
mod name;
mod proof_of_address;
mod tin;

pub use address::{AddressValue, check_address};
pub use iban::check_iban;
pub use identity_document::check_identity_document;
pub use mobile_number::check_mobile_number;
pub use name::check_name;
pub use proof_of_address::{ProofOfAddressValue, check_proof_of_address};
pub use tin::{TinValue, check_tin};

use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::application::resource::Slot;
use crate::application::{
    Application, Field, Pointer, ReadError, Shape, Text, TextOr, Unread, pointer, read_json, resource,
};
use crate::facts::{Facts, Question, raw_text};
use crate::finding::Finding;
use crate::judge;
use crate::report::{FindingReport, Voice, findings_in_words};
use crate::rulebook::{Gate, Lang, Light, Rule, RuleId, Rulebook, named};
use crate::rules;
use crate::setting::Reference;
use crate::value::address::AddressKind;
pub use crate::value::name::NameField;

named! {
    /// The kinds of values that can be checked on their own.
    Kind {
        /// A first or last name.
        Name = "name",
        /// An IBAN.
        Iban = "iban",
        /// A mobile number.
        MobileNumber = "mobile-number",
        /// A postal address.
        Address = "address",
        /// A proof of address.
        ProofOfAddress = "proof-of-address",
        /// The code of an identity document.
        IdentityDocument = "identity-document",
        /// A tax identification number.
        Tin = "tin",
    }
}

/// The result for one field. Serializes as `{"light", "findings", ...}` with the further parts of the kind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// The caller's own name for the value, if the input states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The worst light of the findings.
    pub light: Light,
    /// The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the
    /// value belongs to.
    pub findings: Vec<FindingReport>,
    /// The data read from the value. It is the caller's own, so it may be repeated.
    #[serde(flatten)]
    pub value: CheckedValue,
}

/// The data read from a checked value, beside its findings. Missing parts are `null`.
#[derive(Clone, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CheckedValue {
    /// Of a name.
    Name {
        /// The nearest name without disallowed characters, where it differs.
        suggestion: Option<String>,
    },
    /// Of an IBAN.
    Iban {
        /// The country, alpha-2.
        country: Option<String>,
        /// The German bank code.
        bank_code: Option<String>,
        /// In groups of four.
        formatted: Option<String>,
        /// The only valid IBAN that was probably meant, if the typed one is wrong.
        suggestion: Option<String>,
    },
    /// Of a mobile number.
    MobileNumber {
        /// The number in E.164.
        e164: Option<String>,
        /// The calling code, also where the rest cannot be read.
        calling_code: Option<u16>,
        /// The regions, alpha-2, that share the calling code, or own the area code under `+1`.
        regions: Vec<&'static str>,
        /// The number in E.164 that was probably meant: with a plus for `00`, without characters that the bank does
        /// not remove or a trunk zero, or read as a number of the country, or else of the branch, that the input
        /// names. To be shown to the applicant for confirmation, never to be sent silently.
        suggestion: Option<String>,
    },
    /// Of an address.
    Address {
        /// The kind of address.
        kind: Option<AddressKind>,
        /// The post code that was probably meant, if the stated one cannot be right.
        suggestion: Option<String>,
    },
    /// Of a proof of address: nothing.
    ProofOfAddress {},
    /// Of an identity document.
    IdentityDocument {
        /// Whether the document is on the bank's list of documents that show the address.
        shows_address: Option<bool>,
        /// Whether the law of the issuer has the address printed on every document of this kind.
        address_by_law: Option<bool>,
        /// The issuing country, alpha-2.
        country: Option<&'static str>,
        /// `passport` or `id_card`.
        kind: Option<&'static str>,
    },
    /// Of a tax identification number.
    Tin {
        /// The only valid number that was probably meant, if the typed one has the country's code in front or lost
        /// its leading zeros. To be shown to the applicant for confirmation, never to be sent silently.
        suggestion: Option<String>,
    },
}

/// The data are the applicant's and are not shown.
impl std::fmt::Debug for CheckedValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CheckedValue { .. }")
    }
}

resource! {
    /// A value to check, with its context.
    Value at "" {
        /// The caller's own name for this value, repeated in the answer.
        reference: text,
        /// Of a name: `first_name` or `last_name`.
        field: text,
        /// The value.
        value: text,
        /// Of an identity document: `passport` or `id_card`.
        kind: text,
        /// For a mobile number: the country whose national form it may be written in; the branch's where absent.
        country: country,
        /// For a mobile number: whether more digits may follow. A number that can still grow is then not suggested.
        typing: flag,
        /// The instant to check as of.
        as_of: text,
        /// The bank's branch.
        branch: country,
        /// `production` or `sandbox`.
        environment: text,
    }
}

/// The objects that [`check_json`] takes, for schemas and documentation.
pub const INPUTS: &[&Shape] = &[&Value::SHAPE, &AddressValue::SHAPE, &ProofOfAddressValue::SHAPE, &TinValue::SHAPE];

/// Checks one value, given as JSON text.
///
/// # Errors
/// A [`ReadError`] where the text is not JSON. A value of a wrong type is a finding.
pub fn check_json(kind: Kind, json: &[u8], as_of: DateTime<Utc>, lang: Lang) -> Result<Check, ReadError> {
    Rulebook::builtin().check_json(kind, json, as_of, lang)
}

/// An input with the caller's own name for it.
trait Named {
    fn reference(&self) -> Option<Reference>;
}

macro_rules! named_inputs {
    ($($input:ident),*) => { $( impl Named for $input<'_> {
        fn reference(&self) -> Option<Reference> {
            self.reference.present().and_then(Reference::of)
        }
    } )* };
}
named_inputs!(Value, AddressValue, ProofOfAddressValue, TinValue);

/// Runs a check and repeats the `reference` of its input.
fn echoing<'a, T: Named>(input: &Input<'a, T>, check: impl Fn(&Input<'a, T>) -> Check) -> Check {
    let mut checked = check(input);
    if let Field::Present(TextOr::Object(parts)) = input {
        checked.reference = parts.reference();
    }
    checked
}

/// Checks one value that is a text, as [`check_json`] checks it as a JSON string.
#[must_use]
pub fn check_text(kind: Kind, text: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    Rulebook::builtin().check_text(kind, text, as_of, lang)
}

/// The rulebook, instant and language of a check.
#[derive(Clone, Copy)]
struct By {
    rulebook: &'static Rulebook,
    as_of: DateTime<Utc>,
    lang: Lang,
}

impl By {
    const fn builtin(as_of: DateTime<Utc>, lang: Lang) -> Self {
        Self { rulebook: Rulebook::builtin(), as_of, lang }
    }

    /// Returns the rulebook and the instant to read facts with.
    const fn on(self) -> (&'static Rulebook, DateTime<Utc>) {
        (self.rulebook, self.as_of)
    }
}

impl Rulebook {
    /// Checks one value as [`check_json`](crate::check::check_json) does, by this rulebook.
    ///
    /// # Errors
    /// As for [`check_json`](crate::check::check_json).
    pub fn check_json(
        &'static self,
        kind: Kind,
        json: &[u8],
        as_of: DateTime<Utc>,
        lang: Lang,
    ) -> Result<Check, ReadError> {
        let by = By { rulebook: self, as_of, lang };
        Ok(match kind {
            Kind::Name => echoing(&read(json)?, |input| name::check(input, by)),
            Kind::Iban => echoing(&read(json)?, |input| iban::check(input, by)),
            Kind::MobileNumber => echoing(&read(json)?, |input| mobile_number::check(input, by)),
            Kind::Address => echoing(&read(json)?, |input| address::check(input, by)),
            Kind::ProofOfAddress => echoing(&read(json)?, |input| proof_of_address::check(input, by)),
            Kind::IdentityDocument => echoing(&read(json)?, |input| identity_document::check(input, by)),
            Kind::Tin => echoing(&read(json)?, |input| tin::check(input, by)),
        })
    }

    /// Checks one text as [`check_text`](crate::check::check_text) does, by this rulebook.
    #[must_use]
    pub fn check_text(&'static self, kind: Kind, text: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
        let by = By { rulebook: self, as_of, lang };
        match kind {
            Kind::Name => name::check(&typed(text), by),
            Kind::Iban => iban::check(&typed(text), by),
            Kind::MobileNumber => mobile_number::check(&typed(text), by),
            Kind::Address => address::check(&typed(text), by),
            Kind::ProofOfAddress => proof_of_address::check(&typed(text), by),
            Kind::IdentityDocument => identity_document::check(&typed(text), by),
            Kind::Tin => tin::check(&typed(text), by),
        }
    }
}

const fn object<'a, T>(value: T) -> Input<'a, T> {
    Field::Present(TextOr::Object(value))
}

fn text_input<'a, T>(value: &'a str) -> Input<'a, T> {
    Field::Present(TextOr::Text(Text::from(value)))
}

/// Returns a text as it is read from JSON, including the limit of its length.
fn typed<'a, T>(value: &'a str) -> Input<'a, T>
where
    Input<'a, T>: Slot<'a>,
{
    let mut input = Field::Absent;
    input.set_text(Text::from(value));
    input
}

type Input<'a, T> = Field<TextOr<'a, T>>;

fn read<'a, T>(json: &'a [u8]) -> Result<Input<'a, T>, ReadError>
where
    Input<'a, T>: serde::Deserialize<'a>,
{
    read_json(json)
}

/// Returns the parts of an input; for a value that is no object, the one part that `alone` creates.
fn parts<'a, T: Clone>(input: &Input<'a, T>, alone: impl Fn(Field<Text<'a>>) -> T) -> T {
    match input {
        Field::Present(TextOr::Object(parts)) => parts.clone(),
        Field::Present(TextOr::Text(text)) => alone(Field::Present(text.clone())),
        Field::Absent => alone(Field::Absent),
        Field::Null => alone(Field::Null),
        Field::Unreadable(what) => alone(Field::Unreadable(*what)),
    }
}

/// Returns an application with only the context of a value.
#[inline(never)]
fn read_with<'a>(as_of: Field<Text<'a>>, branch: Field<Text<'a>>, environment: Field<Text<'a>>) -> Application<'a> {
    Application { as_of, branch, environment, ..Application::default() }
}

fn value(value: Field<Text<'_>>) -> Value<'_> {
    Value { value, ..Value::default() }
}

impl Kind {
    /// Returns the fields whose rules are evaluated.
    const fn reads(self) -> &'static [&'static str] {
        match self {
            Self::Name => &[pointer!(person.first_name), pointer!(person.last_name)],
            Self::Iban => &[pointer!(identification.iban)],
            Self::MobileNumber => &[pointer!(mobile_number.number)],
            Self::Address => &[
                pointer!(person.address.line_1),
                pointer!(person.address.line_2),
                pointer!(person.address.postal_code),
                pointer!(person.address.city),
                pointer!(person.address.state),
                pointer!(person.address.country),
            ],
            Self::ProofOfAddress => {
                &[pointer!(identification.proof_of_address_type), pointer!(identification.proof_of_address_issued_at)]
            }
            Self::IdentityDocument => &[pointer!(identity_document.code), pointer!(identity_document.kind)],
            Self::Tin => &[
                "/tax_identifications/0/country",
                "/tax_identifications/0/number",
                "/tax_identifications/0/tax_id_type",
            ],
        }
    }

    /// Returns the rules that are asked about a value, alone or with what is stated beside it. Kept for the built-in
    /// rulebook: comparing every pointer takes longer than evaluating the rules.
    fn rules(self, rulebook: &Rulebook, is_bare: bool) -> Cow<'static, [RuleId]> {
        static RULES_OF: [[OnceLock<Vec<RuleId>>; 2]; Kind::ALL.len()] =
            [const { [const { OnceLock::new() }; 2] }; Kind::ALL.len()];
        let builtin = Rulebook::builtin();
        // Not the rulebooks themselves: with other words the rules are the same.
        let kept = if std::ptr::eq(rulebook.rules, builtin.rules) { RULES_OF.get(self as usize) } else { None };
        match kept.and_then(|kept| kept.get(usize::from(is_bare))) {
            Some(kept) => Cow::Borrowed(kept.get_or_init(|| self.rules_of(builtin, is_bare))),
            None => Cow::Owned(self.rules_of(rulebook, is_bare)),
        }
    }

    /// Returns the rules that read one of the fields, and those about the input. Where only the value is stated, these have
    /// nothing to find but in the instant of the evaluation.
    fn rules_of(self, rulebook: &Rulebook, is_bare: bool) -> Vec<RuleId> {
        let is_read = |reads: &&str| self.reads().iter().any(|field| Pointer::is_read_as(field, reads));
        let is_asked = |rule: &&Rule| match is_of_input(rule) {
            true => !is_bare || rule.id == RuleId::ApplicationBeforeRulebook,
            false => rule.reads.iter().any(is_read),
        };
        rulebook.rules.iter().filter(is_asked).map(|rule| rule.id).collect()
    }
}

/// Returns whether a rule is about the input as such: how it is read, and which parts are unreadable.
fn is_of_input(rule: &Rule) -> bool {
    rule.family == "application"
}

/// Returns a stated text as typed, if the input has no context beside it.
fn alone<'f, const N: usize>(
    value: &'f Field<Text<'_>>,
    unread: &Unread<'_>,
    others: [&Field<Text<'_>>; N],
) -> Option<&'f str> {
    raw_text(value).known().filter(|_| is_bare(unread, others))
}

fn is_bare<const N: usize>(unread: &Unread<'_>, others: [&Field<Text<'_>>; N]) -> bool {
    unread.is_empty() && others.into_iter().all(|field| matches!(field, Field::Absent))
}

/// Evaluates the facts of a value alone, and returns the check if there is no finding.
fn evaluate_bare<'a>(
    kind: Kind,
    mut facts: Facts<'a>,
    fields: &'a [&'static str],
    read: &dyn Fn(&Facts<'_>) -> CheckedValue,
) -> Option<Check> {
    facts.asked = Some(fields);
    let is_good = findings(kind, &facts, fields).is_empty();
    is_good.then(|| Check { reference: None, light: Light::Green, findings: Vec::new(), value: read(&facts) })
}

/// Evaluates an application with a value and its context.
fn evaluate(
    kind: Kind,
    application: &Application<'_>,
    fields: &[&'static str],
    by: By,
    read: &dyn Fn(&Facts<'_>) -> CheckedValue,
) -> Check {
    let as_of = judge::own_as_of(application).unwrap_or(by.as_of);
    let mut facts = Facts::by(by.rulebook, application, Question { gate: Gate::Identification, as_of });
    facts.asked = Some(fields);
    let findings = judge::once(by.rulebook, findings(kind, &facts, fields));
    Check {
        reference: None,
        light: findings.iter().map(Finding::light).max().unwrap_or(Light::Green),
        findings: findings_in_words(&findings, Voice::new(by.rulebook, facts.today, by.lang)),
        value: read(&facts),
    }
}

/// Returns the findings of the rules of a kind about the stated fields and their context.
fn findings(kind: Kind, facts: &Facts<'_>, fields: &[&'static str]) -> Vec<Finding> {
    let rules = kind.rules(facts.rulebook, facts.is_bare());
    let rules = rules.iter().map(|id| facts.rulebook.rule(*id)).filter(|rule| rule.is_in_force(facts));
    let found = rules.filter_map(|rule| {
        // An answer about other fields than those asked for names none: most are such.
        let answer = rules::answer(rule.id, facts);
        let mut finding = judge::finding(facts, rule.id, answer.if_it_names_fields())?;
        if !is_of_input(rule) {
            finding.evidence.fields.retain(|field| fields.contains(&field.as_str()));
            finding.evidence.unusable.retain(|field| fields.contains(&field.as_str()));
        }
        Some(finding).filter(|finding| !finding.evidence.fields.is_empty())
    });
    let mut findings = Vec::new();
    found.for_each(|finding| judge::push(&mut findings, finding, facts.rulebook));
    findings
}
