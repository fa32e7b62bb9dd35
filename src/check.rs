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

use std::borrow::Cow;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use serde::Serialize;
use smallvec::SmallVec;

use crate::application::resource::Slot;
use crate::application::{
    Address, Application, Field, Identification, IdentityDocument, MobileNumber, Person, Pointer, ReadError, Shape,
    TaxIdentification, Text, TextOr, Unread, pointer, read_json, resource,
};
use crate::facts::{AddressFacts, Fact, Facts, Question, name_text, raw_text, text};
use crate::finding::Finding;
use crate::judge;
use crate::report::{FindingReport, Voice, findings_in_words};
use crate::rulebook::tables::DocumentKind;
use crate::rulebook::{Gate, Lang, Light, Rule, RuleId, Rulebook, named, tables};
use crate::rules;
use crate::setting::Reference;
use crate::value::address::{self, AddressKind, AddressText};
use crate::value::country::Country;
pub use crate::value::name::NameField;
use crate::value::name::{self, Admitted};
use crate::value::phone::CallingCode;

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

resource! {
    /// An address to check.
    AddressValue at "" {
        /// The caller's own name for this value, repeated in the answer.
        reference: text,
        /// Street and number.
        line_1: text,
        /// What does not fit in the first line.
        line_2: text,
        /// The post code.
        postal_code: text,
        /// The city.
        city: text,
        /// The state or province.
        state: text,
        /// The country.
        country: country,
        /// The instant to check as of.
        as_of: text,
        /// The bank's branch.
        branch: country,
        /// Whether the applicant is still typing: a kind that the next letter could change is not shown yet.
        typing: flag,
    }
}

resource! {
    /// A proof of address to check.
    ProofOfAddressValue at "" {
        /// The caller's own name for this value, repeated in the answer.
        reference: text,
        /// The type of document.
        proof_type = "type": text,
        /// When it was issued.
        issued_at: date,
        /// The code of the identity document it accompanies.
        document: text,
        /// The instant to check as of.
        as_of: text,
        /// The bank's branch.
        branch: country,
    }
}

resource! {
    /// A tax identification number to check.
    TinValue at "" {
        /// The caller's own name for this value, repeated in the answer.
        reference: text,
        /// The country of tax residence.
        country: country,
        /// The number.
        number: text,
        /// Spain only: `NIE` or `NIF`.
        tax_id_type: text,
        /// The instant to check as of.
        as_of: text,
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
            Kind::Name => echoing(&read(json)?, |input| name(input, by)),
            Kind::Iban => echoing(&read(json)?, |input| iban(input, by)),
            Kind::MobileNumber => echoing(&read(json)?, |input| mobile_number(input, by)),
            Kind::Address => echoing(&read(json)?, |input| address(input, by)),
            Kind::ProofOfAddress => echoing(&read(json)?, |input| proof_of_address(input, by)),
            Kind::IdentityDocument => echoing(&read(json)?, |input| identity_document(input, by)),
            Kind::Tin => echoing(&read(json)?, |input| tin(input, by)),
        })
    }

    /// Checks one text as [`check_text`](crate::check::check_text) does, by this rulebook.
    #[must_use]
    pub fn check_text(&'static self, kind: Kind, text: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
        let by = By { rulebook: self, as_of, lang };
        match kind {
            Kind::Name => name(&typed(text), by),
            Kind::Iban => iban(&typed(text), by),
            Kind::MobileNumber => mobile_number(&typed(text), by),
            Kind::Address => address(&typed(text), by),
            Kind::ProofOfAddress => proof_of_address(&typed(text), by),
            Kind::IdentityDocument => identity_document(&typed(text), by),
            Kind::Tin => tin(&typed(text), by),
        }
    }
}

/// Checks a first or last name: length, white space, symbols, invisible characters.
///
/// Source: "Video identification", Step 1, and the bank's documented value `N/A` for a person without a last name.
#[must_use]
pub fn check_name(name: NameField, value: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let value = Value { field: name.name().into(), value: value.into(), ..Value::default() };
    self::name(&object(value), By::builtin(as_of, lang))
}

/// Checks an IBAN for identification by bank account: German, of the right length, with right check digits. White
/// space between the groups and lower-case letters are allowed, and noted.
///
/// Source: "Bankident API integration", Appendix IV, and ISO 13616.
#[must_use]
pub fn check_iban(value: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    iban(&text_input(value), By::builtin(as_of, lang))
}

/// Checks a mobile number, in international form.
///
/// Source: "Onboard a person (Digital Banking & Cards)", Step 2 and 4.3, Soft criteria.
#[must_use]
pub fn check_mobile_number(value: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    mobile_number(&text_input(value), By::builtin(as_of, lang))
}

/// Checks the stated parts of an address.
///
/// Source: "Onboard a person (Digital Banking & Cards)", 4.3, Soft criteria.
#[must_use]
pub fn check_address(address: &Address<'_>, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let Address { line_1, line_2, postal_code, city, state, country, unread } = address.clone();
    let value = AddressValue { line_1, line_2, postal_code, city, state, country, unread, ..AddressValue::default() };
    self::address(&object(value), By::builtin(as_of, lang))
}

/// Checks a proof of address by its type and the day of its issue (`YYYY-MM-DD`), as of a day in UTC.
///
/// Source: "Onboard a person (Digital Banking & Cards)", 4.1 Create identification, and "Video identification", Step 2.
#[must_use]
pub fn check_proof_of_address(proof_type: &str, issued_at: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let value = ProofOfAddressValue {
        proof_type: proof_type.into(),
        issued_at: issued_at.into(),
        ..ProofOfAddressValue::default()
    };
    proof_of_address(&object(value), By::builtin(as_of, lang))
}

/// Checks the code of an identity document, such as `DEU-BO-02001`, and returns whether it shows the address.
///
/// Source: "Video identification", List of passports with address.
#[must_use]
pub fn check_identity_document(code: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    identity_document(&text_input(code), By::builtin(as_of, lang))
}

/// Checks a tax identification number by the rule of its country (alpha-2 or alpha-3). A country without a rule is
/// unknown, never clear.
///
/// Source: "Onboard a person (Digital Banking & Cards)", Step 3, and each country's own specification.
#[must_use]
pub fn check_tin(country: &str, number: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    let value = TinValue { country: country.into(), number: number.into(), ..TinValue::default() };
    tin(&object(value), By::builtin(as_of, lang))
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

fn name<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { field, value, as_of: own_as_of, branch, environment, unread, .. } = parts(input, self::value);
    // Where the field of the name is not stated, the stricter one applies: `N/A` is no first name.
    let is_last_name = text(&field) == Fact::Known("last_name");
    let field = if is_last_name { NameField::Last } else { NameField::First };
    let read = |facts: &Facts<'_>| {
        let name = if is_last_name { facts.person.last_name } else { facts.person.first_name };
        let sanitized = name.known().map(|name| name::sanitize_by(Admitted::by(facts), field, name.as_str()));
        let suggestion = sanitized.filter(|one| !one.changes.is_empty() && !one.value.is_empty());
        CheckedValue::Name { suggestion: suggestion.map(|one| one.value) }
    };
    let fields: &[_] = if is_last_name { &[pointer!(person.last_name)] } else { &[pointer!(person.first_name)] };
    if let Some(typed) = name_text(&value).known().filter(|_| is_bare(&unread, [&own_as_of, &branch, &environment]))
        && let Some(check) = evaluate_bare(Kind::Name, Facts::of_name(field, typed, by.on()), fields, &read)
    {
        return check;
    }
    let (first_name, last_name) = if is_last_name { (Field::Absent, value) } else { (value, Field::Absent) };
    let person = Person { first_name, last_name, unread, ..Person::default() };
    let mut application = read_with(own_as_of, branch, environment);
    application.person = person.into();
    evaluate(Kind::Name, &application, fields, by, &read)
}

fn iban<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { value, as_of: own_as_of, branch, environment, unread, .. } = parts(input, self::value);
    let read = |facts: &Facts<'_>| {
        let reading = facts.iban.known();
        let valid = reading.and_then(|reading| reading.iban.ok());
        CheckedValue::Iban {
            country: reading.and_then(|reading| reading.country).map(|country| country.alpha2().to_owned()),
            bank_code: valid.and_then(|iban| iban.bank_code().map(str::to_owned)),
            formatted: valid.map(|iban| iban.formatted()),
            suggestion: reading.and_then(|reading| reading.suggestion()).map(|iban| iban.as_str().to_owned()),
        }
    };
    let fields = &[pointer!(identification.iban)];
    if let Some(typed) = alone(&value, &unread, [&own_as_of, &branch, &environment])
        && let Some(check) = evaluate_bare(Kind::Iban, Facts::of_iban(typed, by.on()), fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, branch, environment);
    // An IBAN is only asked for with a method that uses one.
    application.identification =
        Identification { iban: value, method: "bank".into(), unread, ..Identification::default() }.into();
    evaluate(Kind::Iban, &application, fields, by, &read)
}

fn mobile_number<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { value, country, typing, as_of: own_as_of, branch, environment, unread, .. } =
        parts(input, self::value);
    let read = |facts: &Facts<'_>| {
        let reading = facts.mobile_number.known();
        let phone = reading.and_then(|reading| rules::mobile_number::number_of(reading, facts).ok());
        let country = text(&country).known().and_then(Country::parse).or(facts.branch.known());
        let is_typing = matches!(typing, Field::Present(true));
        let suggested = reading.and_then(|reading| {
            if is_typing { reading.suggestion_while_typing(country) } else { reading.suggestion(country) }
        });
        CheckedValue::MobileNumber {
            suggestion: suggested.map(|phone| phone.e164().to_owned()),
            e164: phone.map(|phone| phone.e164().to_owned()),
            calling_code: reading.and_then(|reading| match reading.calling_code {
                CallingCode::Known(code) => Some(code),
                CallingCode::Unassigned | CallingCode::Illegible => None,
            }),
            regions: phone.map(|phone| phone.regions().iter().collect()).unwrap_or_default(),
        }
    };
    let fields = &[pointer!(mobile_number.number)];
    if let Some(typed) = alone(&value, &unread, [&own_as_of, &branch, &environment])
        && let Some(check) = evaluate_bare(Kind::MobileNumber, Facts::of_mobile_number(typed, by.on()), fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, branch, environment);
    application.mobile_number = MobileNumber { number: value, unread, ..MobileNumber::default() }.into();
    evaluate(Kind::MobileNumber, &application, fields, by, &read)
}

fn address<'a>(input: &Input<'a, AddressValue<'a>>, by: By) -> Check {
    let value = parts(input, |line_1| AddressValue { line_1, ..AddressValue::default() });
    let is_typing = value.typing == Field::Present(true);
    let kind_as_typed = is_typing.then(|| address::kind_of(&AddressText::of(&address_of(&value))));
    let read = |facts: &Facts<'_>| {
        let AddressFacts { line_1, line_2, kind, .. } = facts.person.address;
        let physical = line_1.known().or(line_2.known()).map(|_| AddressKind::Physical);
        // While the applicant is typing, only a kind that the next letter does not change.
        let is_settled = |kind: &AddressKind| kind_as_typed.is_none_or(|typed| typed == *kind);
        CheckedValue::Address {
            kind: kind.known().or(physical).filter(is_settled),
            suggestion: rules::address::suggested_postal_code(facts),
        }
    };
    // A form checks line by line: a part that is not in the input is not missing yet. Without any line the first is.
    let has_no_line = value.line_1 == Field::Absent && value.line_2 == Field::Absent;
    let stated: SmallVec<[&str; 6]> = [
        (pointer!(person.address.line_1), value.line_1 != Field::Absent || has_no_line),
        (pointer!(person.address.line_2), value.line_2 != Field::Absent),
        (pointer!(person.address.postal_code), value.postal_code != Field::Absent),
        (pointer!(person.address.city), value.city != Field::Absent),
        (pointer!(person.address.state), value.state != Field::Absent),
        (pointer!(person.address.country), value.country != Field::Absent),
    ]
    .into_iter()
    .filter_map(|(pointer, is_stated)| is_stated.then_some(pointer))
    .collect();
    let address = if is_typing { with_the_next_letter(address_of(&value)) } else { address_of(&value) };
    let AddressValue { as_of: own_as_of, branch, .. } = value;
    let mut application = read_with(own_as_of, branch, Field::Absent);
    application.person = Person { address: address.into(), ..Person::default() }.into();
    evaluate(Kind::Address, &application, &stated, by, &read)
}

#[inline(never)]
fn address_of<'a>(value: &AddressValue<'a>) -> Address<'a> {
    let AddressValue { line_1, line_2, postal_code, city, state, country, unread, .. } = value.clone();
    Address { line_1, line_2, postal_code, city, state, country, unread }
}

/// Returns an address with one more letter in each of its parts: `Postfach` may become `Postfachweg`.
fn with_the_next_letter(address: Address<'_>) -> Address<'_> {
    fn part(part: Field<Text<'_>>) -> Field<Text<'_>> {
        // A letter that begins or ends no word of an address.
        const LETTER: &str = "q";
        let grown = raw_text(&part).known().map(|typed| [typed, LETTER].concat());
        grown.map_or(part, |text| Field::Present(Text::from(text)))
    }
    let Address { line_1, line_2, city, state, .. } = address;
    Address { line_1: part(line_1), line_2: part(line_2), city: part(city), state: part(state), ..address }
}

fn proof_of_address<'a>(input: &Input<'a, ProofOfAddressValue<'a>>, by: By) -> Check {
    let value = parts(input, |issued_at| ProofOfAddressValue { issued_at, ..ProofOfAddressValue::default() });
    let ProofOfAddressValue { proof_type, issued_at, document, as_of: own_as_of, branch, unread, .. } = value;
    let identification = Identification {
        proof_of_address_type: proof_type,
        proof_of_address_issued_at: issued_at,
        unread,
        ..Identification::default()
    };
    let mut application = read_with(own_as_of, branch, Field::Absent);
    application.identification = identification.into();
    application.identity_document = IdentityDocument { code: document, ..IdentityDocument::default() }.into();
    // Without any proof the document decides whether one is needed.
    let fields = [
        pointer!(identification.proof_of_address_type),
        pointer!(identification.proof_of_address_issued_at),
        pointer!(identity_document.code),
    ];
    evaluate(Kind::ProofOfAddress, &application, &fields, by, &|_| CheckedValue::ProofOfAddress {})
}

fn identity_document<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { value, kind, as_of: own_as_of, branch, unread, .. } = parts(input, self::value);
    let read = |facts: &Facts<'_>| {
        let code = facts.document.known().flatten();
        CheckedValue::IdentityDocument {
            shows_address: code.map(|code| code.shows_address()),
            address_by_law: code.map(|code| code.shows_address_by_law(facts)),
            country: code.and_then(|code| tables::country(code.country()?.alpha2())).map(|country| country.alpha2),
            kind: code.and_then(|code| code.kind()).map(DocumentKind::name),
        }
    };
    let fields = &[pointer!(identity_document.code), pointer!(identity_document.kind)];
    if let Some(typed) = alone(&value, &unread, [&own_as_of, &branch, &kind])
        && let Some(check) = evaluate_bare(Kind::IdentityDocument, Facts::of_document(typed, by.on()), fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, branch, Field::Absent);
    application.identity_document = IdentityDocument { code: value, kind, unread }.into();
    evaluate(Kind::IdentityDocument, &application, fields, by, &read)
}

fn tin<'a>(input: &Input<'a, TinValue<'a>>, by: By) -> Check {
    let value = parts(input, |number| TinValue { number, ..TinValue::default() });
    let TinValue { country, number, tax_id_type, as_of: own_as_of, environment, unread, .. } = value;
    let read = |facts: &Facts<'_>| {
        let meant = facts.tax_identifications().next().and_then(|record| record.meant(facts.today));
        CheckedValue::Tin { suggestion: meant.map(|tin| tin.as_str().to_owned()) }
    };
    let type_stated = !tax_id_type.is_missing();
    let record = TaxIdentification { country, number, tax_id_type, unread, ..TaxIdentification::default() };
    // Only the number is checked: whether a Spanish record lacks its type is for the whole application.
    let fields: &[_] =
        &["/tax_identifications/0/country", "/tax_identifications/0/number", "/tax_identifications/0/tax_id_type"];
    let fields = if type_stated { fields } else { fields.split_last().map_or(fields, |(_, others)| others) };
    if alone(&record.number, &record.unread, [&own_as_of, &environment]).is_some()
        && alone(&record.country, &record.unread, []).is_some()
        && let Some(facts) = Facts::of_tax_record(&record, by.on())
        && let Some(check) = evaluate_bare(Kind::Tin, facts, fields, &read)
    {
        return check;
    }
    let mut application = read_with(own_as_of, Field::Absent, environment);
    application.tax_identifications = vec![Field::Present(record)].into();
    evaluate(Kind::Tin, &application, fields, by, &read)
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

    /// Returns the rules that read one of those fields. Cached for the built-in rulebook: comparing every pointer
    /// takes longer than evaluating the rules.
    fn rules(self, rulebook: &Rulebook) -> Cow<'static, [RuleId]> {
        static RULES_OF: LazyLock<Vec<Vec<RuleId>>> =
            LazyLock::new(|| Kind::ALL.iter().map(|kind| kind.rules_of(Rulebook::builtin())).collect());
        // Not the rulebooks themselves: with other words the rules are the same.
        if !std::ptr::eq(rulebook.rules, Rulebook::builtin().rules) {
            return Cow::Owned(self.rules_of(rulebook));
        }
        Cow::Borrowed(RULES_OF.get(self as usize).map(Vec::as_slice).unwrap_or_default())
    }

    fn rules_of(self, rulebook: &Rulebook) -> Vec<RuleId> {
        let is_read = |reads: &&str| self.reads().iter().any(|field| Pointer::is_read_as(field, reads));
        let is_of_kind = |rule: &&Rule| is_of_input(rule) || rule.reads.iter().any(is_read);
        rulebook.rules.iter().filter(is_of_kind).map(|rule| rule.id).collect()
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
    let rules = kind.rules(facts.rulebook);
    let rules = rules.iter().map(|id| facts.rulebook.rule(*id)).filter(|rule| rule.is_in_force(facts));
    let findings = rules.filter_map(|rule| {
        // An answer about other fields than those asked for names none: most are such.
        let answer = rules::answer(rule.id, facts);
        let mut finding = judge::finding(facts, rule.id, answer.if_it_names_fields())?;
        if !is_of_input(rule) {
            finding.evidence.fields.retain(|field| fields.contains(&field.as_str()));
            finding.evidence.unusable.retain(|field| fields.contains(&field.as_str()));
        }
        Some(finding).filter(|finding| !finding.evidence.fields.is_empty())
    });
    findings.collect()
}
