//! The facts of an application: its values, parsed, as of an instant.
//!
//! A fact is known, missing or unreadable. Blank text, `null` and the text `"null"` (which the bank's own examples
//! print) are missing. Facts carry no verdict, and reading them does not allocate.

mod account;
mod account_opening_request;
pub(crate) mod change;
mod clearance;
mod device;
mod document;
mod duplicate;
mod environment;
mod fact;
mod identification;
mod one_value;
mod owner;
mod person;
mod place;
mod read;
mod session;
mod tax;
mod texts;
mod transfer;
pub(crate) mod unread;
mod watch;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

pub(crate) use crate::application::Stated;
use crate::application::{Application, Change, Field, Holds as _, Walk as _, pointer, stated_inside};
use crate::rulebook::{Asked, Flow, Gate, Method, On, Rulebook};
use crate::value::country::Country;
use crate::value::document::DocumentCode;
use crate::value::iban::Reading;
use crate::value::name::Admitted;
use crate::value::{date, phone};
pub use account::AccountFacts;
use account::account;
pub use account_opening_request::RequestFacts;
pub use change::ChangeFacts;
pub use clearance::ClearanceFacts;
pub use device::Devices;
pub use document::{SupportedDocuments, SupportedFacts};
pub use duplicate::DuplicateKey;
pub use environment::Environment;
pub use fact::Fact;
pub use identification::{BankAttempt, IdentificationFacts};
use identification::{Identifications, asked_about, identifications};
pub use person::{AddressFacts, PersonFacts};
use place::placed;
pub use place::{Place, Placed};
use read::{Reader, flag, parsed, stated};
pub(crate) use read::{name as name_text, raw_text, text};
pub use session::SessionFacts;
pub use tax::TaxFacts;
use tax::{TaxRecords, tax_records};
pub use texts::Texts;
use unread::Malformed;
pub(crate) use watch::Watch;

/// The gate and the instant to evaluate an application for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The gate that the applicant is at.
    pub gate: Gate,
    /// The instant as of which it is evaluated.
    pub as_of: DateTime<Utc>,
}

/// All facts of one applicant for one question: the input of the rules.
#[derive(Clone)]
pub struct Facts<'a> {
    /// The rulebook to evaluate by.
    pub rulebook: &'static Rulebook,
    /// The gate to evaluate.
    pub gate: Gate,
    /// The instant as of which it is evaluated.
    pub as_of: DateTime<Utc>,
    /// The UTC day of that instant.
    pub today: NaiveDate,
    /// The day of that instant in the applicant's calendar: see [`date::central_european_day`].
    pub day_of_applicant: NaiveDate,
    /// The integration the applicant signs up through.
    pub flow: Fact<Flow>,
    /// Whether the bank's documented test values are allowed.
    pub sandbox: bool,
    /// The bank's branch. Two different statements of it are unreadable.
    pub branch: Fact<Country>,
    /// The person.
    pub person: PersonFacts<'a>,
    /// The person as the change that is about to be sent makes it.
    pub change: Fact<PersonFacts<'a>>,
    /// The number of the `mobile_number` resource.
    pub mobile_number: Fact<phone::Reading<'a>>,
    /// Whether that number is verified.
    pub mobile_number_verified: Fact<bool>,
    /// The identification that the gate asks about: before the account is opened the newest that counts, at earlier
    /// gates the one about to be started or under way.
    pub identification: IdentificationFacts<'a>,
    /// Whether another identification contradicts this one and no instant shows which of the two is newer.
    pub identification_is_unordered: bool,
    /// The IBAN of that identification.
    pub iban: Fact<Reading<'a>>,
    /// The parsed code of the identity document; `None` where the text is not in the form of a code.
    pub document: Fact<Option<DocumentCode>>,
    /// The kind of the identity document, as stated beside its code.
    pub document_kind: Fact<&'a str>,
    /// When the account was opened; `None` where there is no account. The account resource, a BankIdent Plus that has
    /// reached its transfer and a completed opening request each show that there is one.
    pub account: Option<Fact<DateTime<Utc>>>,
    /// The application the facts were read from.
    pub application: &'a Application<'a>,
    identifications: Identifications<'a>,
    tax_records: TaxRecords<'a>,
    holds_wrong_type: bool,
    holds_unreadable: bool,
    malformed: Malformed,
    happened: Option<(DateTime<Utc>, DateTime<Utc>)>,
    is_bare: bool,
    change_made: Option<&'a Change<'a>>,
    /// The fields that a check is limited to; `None` for all of them.
    pub(crate) asked: Option<&'a [&'static str]>,
}

impl Asked for Facts<'_> {
    fn rulebook(&self) -> &'static Rulebook {
        self.rulebook
    }
    fn day(&self) -> NaiveDate {
        self.today
    }
}

impl<'a> Facts<'a> {
    /// Reads the facts of an application as of an instant. The application's own `as_of` must already be taken into
    /// account: see [`crate::assess`].
    #[must_use]
    pub fn new(application: &'a Application<'a>, question: Question) -> Self {
        Self::by(Rulebook::builtin(), application, question)
    }

    /// Reads the facts as [`Facts::new`] does, to be evaluated by the given rulebook.
    #[must_use]
    pub fn by(rulebook: &'static Rulebook, application: &'a Application<'a>, question: Question) -> Self {
        let Question { gate, as_of } = question;
        let read = Reader::default();
        let today = as_of.date_naive();
        let admitted = Admitted::by(&On(rulebook, today));
        let identifications = identifications(application, rulebook, &read);
        let asked = asked_about(gate, application, &identifications);
        let identification = asked.identification;
        let parts_state = |missing: bool| if missing { Fact::Missing } else { Fact::Unreadable };
        let mobile_number = application.mobile_number.present();
        let mobile_number_state = parts_state(application.mobile_number.is_missing());
        let document = application.identity_document.present();
        let document_state = parts_state(application.identity_document.is_missing());
        let mut facts = Self {
            rulebook,
            gate,
            as_of,
            today,
            day_of_applicant: date::central_european_day(as_of),
            flow: match text(&application.flow) {
                Fact::Missing => Fact::Known(Flow::DigitalBanking),
                Fact::Known(name) => Flow::named(name).into(),
                Fact::Unreadable => Fact::Unreadable,
            },
            sandbox: environment(application) == Fact::Known(Environment::Sandbox),
            branch: branch(application, &read),
            person: match application.person.present() {
                Some(person) => PersonFacts::new(person, admitted, &read),
                None => PersonFacts::unstated(parts_state(application.person.is_missing())),
            },
            change: match application.change.present() {
                Some(change) => Fact::Known(PersonFacts::of_change(&change.person, admitted, &read)),
                None => parts_state(application.change.is_missing()).of_other_type(),
            },
            mobile_number: mobile_number
                .map_or_else(|| mobile_number_state.of_other_type(), |resource| read.phone(&resource.number)),
            mobile_number_verified: mobile_number
                .map_or_else(|| mobile_number_state.of_other_type(), |resource| flag(&resource.verified)),
            identification,
            identification_is_unordered: asked.is_unordered,
            iban: identification.iban.map(Reading::of),
            document: document.map_or_else(
                || document_state.of_other_type(),
                |resource| parsed(&resource.code, |code| Some(DocumentCode::parse(code))),
            ),
            document_kind: document.map_or_else(|| document_state.of_other_type(), |resource| text(&resource.kind)),
            account: account(application, &identifications, &On(rulebook, today), &read),
            application,
            identifications,
            tax_records: tax_records(application)
                .map(|(index, record)| TaxFacts::new(index, record, today, &read))
                .collect(),
            holds_wrong_type: application.holds_unreadable(),
            holds_unreadable: false,
            malformed: Malformed::default(),
            happened: None,
            is_bare: false,
            change_made: None,
            asked: None,
        };
        for attempt in application.bank_identification_attempts.present().into_iter().flatten() {
            attempt.present().map(|attempt| read.instant(&attempt.created_at));
        }
        application.allowed_residence_countries.present().into_iter().flatten().for_each(|country| {
            read.country(country);
        });
        clearance::read(application, &read);
        facts.happened = read.happened.get();
        facts.holds_unreadable = read.met_unreadable.get() || facts.holds_wrong_type;
        if facts.holds_unreadable {
            facts.malformed = Malformed::of(application);
        }
        facts
    }

    /// Reads the facts of an application to which this change was made.
    pub(crate) fn after(change: &'a Change<'a>, before: &Facts<'_>, changed: &'a Application<'a>) -> Self {
        let question = Question { gate: before.gate, as_of: before.as_of };
        Self { change_made: Some(change), ..Self::by(before.rulebook, changed, question) }
    }

    /// Returns whether these are the facts of a single stated value, without an application around it: see
    /// `one_value.rs`.
    pub(crate) const fn is_bare(&self) -> bool {
        self.is_bare
    }

    /// Returns whether something is stated to have happened at an instant that is in the future.
    pub(crate) fn states_the_future(&self) -> bool {
        self.happened.is_some_and(|(_, latest)| self.lies_ahead(latest))
    }

    /// Returns whether something is stated to have happened before the person was born.
    pub(crate) fn states_time_before_birth(&self) -> bool {
        let born = self.person.birth_date.known();
        matches!((self.happened, born), (Some((earliest, _)), Some(born)) if earliest.date_naive() < born)
    }

    /// Returns whether a stated value is of another JSON type than its field.
    #[must_use]
    pub const fn holds_wrong_type(&self) -> bool {
        self.holds_wrong_type
    }

    /// The kinds of text (country, date, instant) of which at least one could not be read.
    pub(crate) const fn malformed(&self) -> Malformed {
        self.malformed
    }

    /// Returns whether something is stated at a pointer of the rulebook's lists. A last name that is stated as empty
    /// counts as stated.
    #[must_use]
    pub(crate) fn stated_at(&self, pointer: &str) -> Stated {
        // Nearly all of these are the person's.
        let key_of_person = pointer.strip_prefix(pointer!(person)).and_then(|rest| rest.strip_prefix('/'));
        let stated = match key_of_person {
            Some(key) => stated_inside(&self.application.person, key),
            None => self.application.stated_at(pointer.strip_prefix('/').unwrap_or(pointer)),
        };
        match stated {
            Stated::Nothing
                if pointer == pointer!(person.last_name) && matches!(self.person.last_name, Fact::Known(_)) =>
            {
                Stated::Something
            }
            stated => stated,
        }
    }

    /// Returns the same facts at another gate.
    #[must_use]
    pub fn at_gate(&self, gate: Gate) -> Self {
        let asked = asked_about(gate, self.application, &self.identifications);
        let mut facts = self.clone();
        facts.gate = gate;
        facts.identification_is_unordered = asked.is_unordered;
        facts.ask_about(asked.identification);
        facts
    }

    /// Returns the same facts as if an identification by this method were about to be created. The data of one that
    /// has not been started is kept; every other identification is history.
    #[must_use]
    pub fn before_identification(&self, method: Method) -> Self {
        let mut facts = self.clone();
        facts.identification_is_unordered = false;
        facts.ask_about(self.identification.by(method));
        facts
    }

    /// Returns the instant that the identification was created, where it is stated and past.
    pub(crate) fn created_before(&self) -> Option<DateTime<Utc>> {
        self.identification.created_at().known().filter(|created_at| *created_at < self.as_of)
    }

    /// Returns the same facts as of the creation of the identification, where that is stated.
    pub(crate) fn at_creation(&self) -> Option<Self> {
        let created_at = self.created_before()?;
        let mut facts = self.clone();
        facts.as_of = created_at;
        facts.today = created_at.date_naive();
        Some(facts)
    }

    /// Returns when the applicant passed the gate: when the person was created, the identification was created (or else
    /// requested), or the account was opened. What the gate asks was decided by then.
    #[must_use]
    pub fn passed_at(&self) -> Fact<DateTime<Utc>> {
        match self.gate {
            Gate::SignUp => self.person.created_at,
            Gate::Identification => match self.identification.created_at().fact {
                Fact::Missing => self.identification.requested_at().fact,
                created_at @ (Fact::Known(_) | Fact::Unreadable) => created_at,
            },
            Gate::AccountOpening => self.account.unwrap_or(Fact::Missing),
        }
    }

    /// Replaces the identification that the gate asks about.
    pub(crate) fn ask_about(&mut self, identification: IdentificationFacts<'a>) {
        self.identification = identification;
        self.iban = identification.iban.map(Reading::of);
    }

    /// Returns whether the applicant is to get an account. The two flows that only identify do not lead to one,
    /// unless the application states an account or an opening request before an account is opened.
    #[must_use]
    pub fn leads_to_account(&self) -> bool {
        match self.flow {
            Fact::Known(Flow::Videoident | Flow::Bankident) => {
                self.gate == Gate::AccountOpening
                    && (self.account.is_some() || !self.application.account_opening_request.is_missing())
            }
            Fact::Known(Flow::DigitalBanking | Flow::BankidentPlus) | Fact::Missing | Fact::Unreadable => true,
        }
    }

    /// Returns whether the identification is by Bankident, or by Fourthline as the second step of one. `None` as in
    /// [`Self::is_bankident`].
    #[must_use]
    pub fn is_bankident_or_by_fourthline(&self) -> Option<bool> {
        match self.identification.method().fact {
            Fact::Known(method) => Some(method.is_bankident()),
            Fact::Missing | Fact::Unreadable => self.is_bankident(),
        }
    }

    /// Returns whether the identification is by Bankident. `None` where no method is stated and the flow can take it.
    #[must_use]
    pub fn is_bankident(&self) -> Option<bool> {
        match (self.identification.method().fact, self.flow) {
            (Fact::Known(method), _) => Some(method == Method::Bank),
            (Fact::Missing, Fact::Known(Flow::Videoident | Flow::BankidentPlus)) => Some(false),
            (
                Fact::Missing,
                Fact::Known(Flow::DigitalBanking | Flow::Bankident) | Fact::Missing | Fact::Unreadable,
            )
            | (Fact::Unreadable, _) => None,
        }
    }

    /// Returns whether an instant is in the future. An `as_of` that is only a day is read as its first instant, and
    /// then the whole day counts as past: a consent of this morning is not in the future.
    #[must_use]
    pub fn lies_ahead(&self, instant: DateTime<Utc>) -> bool {
        if self.as_of.time() == NaiveTime::MIN { instant.date_naive() > self.today } else { instant > self.as_of }
    }

    /// The instant as of which the application itself is to be evaluated.
    #[must_use]
    pub fn stated_as_of(&self) -> Placed<DateTime<Utc>> {
        Placed { fact: parsed(&self.application.as_of, date::parse_as_of), at: Place::of(pointer!(as_of)) }
    }

    /// The day of the evaluation, as long as there is no account.
    #[must_use]
    pub fn day_without_account(&self) -> Placed<NaiveDate> {
        let fact = if self.account.is_none() { Fact::Known(self.today) } else { Fact::Missing };
        Placed { fact, at: Place::of(pointer!(as_of)) }
    }

    /// The branch as stated by the application and as stated by its person.
    #[must_use]
    pub fn stated_branches(&self) -> (Placed<Country>, Placed<Country>) {
        let of_person =
            self.application.person.present().map_or(Fact::Missing, |person| read::country(&person.branch));
        (
            Placed { fact: read::country(&self.application.branch), at: Place::of(pointer!(branch)) },
            Placed { fact: of_person, at: Place::of(pointer!(person.branch)) },
        )
    }

    /// The environment that the application is meant for.
    #[must_use]
    pub fn environment(&self) -> Placed<Environment> {
        Placed { fact: environment(self.application), at: Place::of(pointer!(environment)) }
    }

    /// The IBAN of the identification that the gate asks about.
    #[must_use]
    pub fn iban(&self) -> Placed<Reading<'a>> {
        Placed { fact: self.iban, at: self.identification.iban().at }
    }

    /// Returns whether the person has a verified number, which can receive codes. `null` states that there is none.
    #[must_use]
    pub fn number_receives_codes(&self) -> Placed<bool> {
        let fact = match (&self.application.mobile_number, self.mobile_number, self.mobile_number_verified) {
            (Field::Absent, _, _) => Fact::Missing,
            (Field::Null, _, _) | (Field::Present(_), Fact::Missing, _) => Fact::Known(false),
            (Field::Present(_), Fact::Known(_), verified) => verified,
            (Field::Present(_), Fact::Unreadable, _) | (Field::Unreadable(_), _, _) => Fact::Unreadable,
        };
        Placed { fact, at: Place::of(pointer!(mobile_number)) }
    }

    /// The code that was sent to the number, as typed.
    #[must_use]
    pub fn mobile_number_token(&self) -> Placed<&'a str> {
        let resource = self.application.mobile_number.present();
        let fact = resource.map_or(Fact::Missing, |resource| text(&resource.token));
        Placed { fact, at: Place::of(pointer!(mobile_number.token)) }
    }

    /// The text on the button that opens the account.
    #[must_use]
    pub fn order_button_text(&self) -> Placed<&'a str> {
        Placed { fact: text(&self.application.order_button_text), at: Place::of(pointer!(order_button_text)) }
    }

    /// The countries of residence that the bank allows.
    #[must_use]
    pub fn allowed_residence_countries(&self) -> Placed<Texts<'a>> {
        let at = Place::of(pointer!(allowed_residence_countries));
        Texts::of(&self.application.allowed_residence_countries, at)
    }

    /// Every identification stated, the single one first.
    pub fn identifications(&self) -> impl Iterator<Item = &IdentificationFacts<'a>> {
        self.identifications.iter()
    }

    /// The identifications that count: of several with the same id, only the newest.
    pub fn current_identifications(&self) -> impl Iterator<Item = &IdentificationFacts<'a>> {
        self.identifications.iter().filter(|one| !one.is_superseded)
    }

    /// The instant of the last successful identification, which outweighs everything older.
    #[must_use]
    pub fn last_success(&self) -> Option<DateTime<Utc>> {
        self.current_identifications().filter(|one| one.is_successful()).filter_map(|one| one.newest).max()
    }

    /// Every attempt to identify with a bank account.
    pub fn bank_attempts(&self) -> impl Iterator<Item = BankAttempt<'a>> {
        BankAttempt::all(self.application)
    }

    /// The list of those attempts, as its number of entries.
    #[must_use]
    pub fn bank_attempt_list(&self) -> Placed<usize> {
        let fact = stated(&self.application.bank_identification_attempts).map(|list| list.len());
        Placed { fact, at: Place::of(pointer!(bank_identification_attempts)) }
    }

    /// Returns whether a primary tax identification is stated.
    #[must_use]
    pub fn holds_primary_tax_identification(&self) -> bool {
        self.tax_identifications().any(|record| record.primary == Fact::Known(true))
    }

    /// Every tax identification that is an object, in the order stated.
    pub fn tax_identifications(&self) -> impl Iterator<Item = &TaxFacts<'a>> {
        self.tax_records.iter()
    }
}

placed! {
    Facts {
        flow at flow: Flow,
        branch at branch: Country,
        mobile_number at mobile_number.number: phone::Reading<'a>,
        mobile_number_verified at mobile_number.verified: bool,
        document at identity_document.code: Option<DocumentCode>,
        document_kind at identity_document.kind: &'a str,
    }
}

/// Reads the environment; production where none is stated.
fn environment(application: &Application<'_>) -> Fact<Environment> {
    match text(&application.environment) {
        Fact::Known(name) => Environment::named(name).into(),
        Fact::Missing => Fact::Known(Environment::Production),
        Fact::Unreadable => Fact::Unreadable,
    }
}

fn branch(application: &Application<'_>, read: &Reader<'_>) -> Fact<Country> {
    let of_person = application.person.present().map_or(Fact::Missing, |person| read.country(&person.branch));
    match (read.country(&application.branch), of_person) {
        (Fact::Unreadable, _) | (_, Fact::Unreadable) => Fact::Unreadable,
        (Fact::Missing, other) | (other, Fact::Missing) => other,
        (Fact::Known(a), Fact::Known(b)) if a == b => Fact::Known(a),
        (Fact::Known(_), Fact::Known(_)) => Fact::Unreadable,
    }
}

#[cfg(test)]
mod tests;
