//! Facts: what an application says, parsed, as of an instant.
//!
//! A fact is known, missing or unreadable. Blank text, `null` and the text `"null"` (which the bank's own examples
//! print) are missing. Nothing here judges, and nothing here allocates.

pub mod address;
mod bare;
pub mod character;
pub mod composition;
pub mod country;
pub mod date;
pub mod document;
pub mod iban;
mod identification;
pub mod income;
pub mod name;
pub mod near_miss;
mod person;
pub mod phone;
mod read;
mod tax;
pub mod tin;
pub mod url;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use self::iban::Reading;
use crate::application::{Application, Field, Stated, Walk as _};
use crate::finding::{Answer, Evidence};
use crate::lifecycle::Method;
use country::Country;
use document::DocumentCode;
pub use identification::IdentificationFacts;
use identification::{Identifications, deciding_identification, identifications};
use name::Admitted;
pub use person::{AddressFacts, PersonFacts, of_mailing, residential};
use phone::{Phone, PhoneProblem};
use read::{Reader, flag, parsed};
pub(crate) use read::{raw_text, text};
pub use tax::TaxFacts;
use tax::{TaxRecords, tax_records};

/// What is known of one field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fact<T> {
    /// Stated and readable.
    Known(T),
    /// Not stated.
    Missing,
    /// Stated, but of a wrong type or not what the field holds.
    Unreadable,
}

/// All facts of one applicant as of one instant: what rules are judged by.
pub struct Facts<'a> {
    /// The instant that is judged as of.
    pub as_of: DateTime<Utc>,
    /// The UTC day of that instant.
    pub today: NaiveDate,
    /// The integration the applicant signs up through.
    pub flow: Fact<Flow>,
    /// Whether the bank's documented test values are allowed.
    pub sandbox: bool,
    /// The bank's branch. Two different statements of it are unreadable.
    pub branch: Fact<Country>,
    /// The person.
    pub person: PersonFacts<'a>,
    /// What a change of the person that is about to be sent sets.
    pub change: Fact<PersonFacts<'a>>,
    /// The number of the `mobile_number` resource.
    pub mobile_number: Fact<Result<Phone, PhoneProblem>>,
    /// Whether that number is verified.
    pub mobile_number_verified: Fact<bool>,
    /// The identification that decides: see [`Facts::identifications`].
    pub identification: IdentificationFacts<'a>,
    /// The IBAN of that identification.
    pub iban: Fact<Reading<'a>>,
    /// What the code of the identity document says; `None` where it is no code.
    pub document: Fact<Option<DocumentCode>>,
    /// The kind of the identity document, as stated beside its code.
    pub document_kind: Fact<&'a str>,
    /// When the account was opened.
    pub account_opened_at: Fact<DateTime<Utc>>,
    /// The application the facts were read from.
    pub application: &'a Application<'a>,
    identifications: Identifications<'a>,
    tax_records: TaxRecords<'a>,
    holds_wrong_type: bool,
    holds_unreadable: bool,
    is_bare: bool,
    /// The fields that a check asks about; `None` for all of them.
    pub(crate) asked: Option<&'a [&'static str]>,
}

/// The integration an applicant signs up through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// A bank account or card: the whole onboarding.
    DigitalBanking,
    /// Identification by video as a service of its own.
    Videoident,
    /// Identification by bank account as a service of its own.
    Bankident,
    /// The account whose first transfer identifies.
    BankidentPlus,
}

impl Flow {
    /// All flows.
    pub const ALL: [Self; 4] = [Self::DigitalBanking, Self::Videoident, Self::Bankident, Self::BankidentPlus];

    /// The flow's name in an application.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DigitalBanking => "digital_banking",
            Self::Videoident => "videoident",
            Self::Bankident => "bankident",
            Self::BankidentPlus => "bankident_plus",
        }
    }
}

impl<'a> Facts<'a> {
    /// Reads the facts of an application as of an instant. The application's own `as_of` must already have been
    /// weighed: see [`crate::assess`].
    #[must_use]
    pub fn new(application: &'a Application<'a>, as_of: DateTime<Utc>) -> Self {
        let read = Reader::default();
        let today = as_of.date_naive();
        let admitted = Admitted::on(today);
        let identifications = identifications(application, &read);
        let identification = deciding_identification(application, &identifications);
        let parts_state = |missing: bool| if missing { Fact::Missing } else { Fact::Unreadable };
        let mobile_number = application.mobile_number.present();
        let mobile_number_state = parts_state(application.mobile_number.is_missing());
        let document = application.identity_document.present();
        let document_state = parts_state(application.identity_document.is_missing());
        let mut facts = Self {
            as_of,
            today,
            flow: match text(&application.flow) {
                Fact::Missing => Fact::Known(Flow::DigitalBanking),
                Fact::Known(name) => Flow::ALL.into_iter().find(|flow| flow.name() == name).into(),
                Fact::Unreadable => Fact::Unreadable,
            },
            sandbox: text(&application.environment) == Fact::Known("sandbox"),
            branch: branch(application, &read),
            person: match application.person.present() {
                Some(person) => PersonFacts::new(person, admitted, &read),
                None => PersonFacts::unstated(parts_state(application.person.is_missing())),
            },
            change: match application.change.present() {
                Some(change) => Fact::Known(PersonFacts::new(&change.person, admitted, &read)),
                None => parts_state(application.change.is_missing()).of_other_type(),
            },
            mobile_number: mobile_number
                .map_or_else(|| mobile_number_state.of_other_type(), |resource| read.phone(&resource.number)),
            mobile_number_verified: mobile_number
                .map_or_else(|| mobile_number_state.of_other_type(), |resource| flag(&resource.verified)),
            identification,
            iban: identification.iban.map(Reading::of),
            document: document.map_or_else(
                || document_state.of_other_type(),
                |resource| parsed(&resource.code, |code| Some(DocumentCode::parse(code))),
            ),
            document_kind: document.map_or_else(|| document_state.of_other_type(), |resource| text(&resource.kind)),
            account_opened_at: match application.account.present() {
                Some(account) => read.day_or_instant(&account.opened_at),
                None => parts_state(application.account.is_missing()).of_other_type(),
            },
            application,
            identifications,
            tax_records: tax_records(application)
                .map(|(index, record)| TaxFacts::new(index, record, today, &read))
                .collect(),
            holds_wrong_type: application.holds_unreadable(),
            holds_unreadable: false,
            is_bare: false,
            asked: None,
        };
        for attempt in application.bank_identification_attempts.present().into_iter().flatten() {
            attempt.present().map(|attempt| read.instant(&attempt.created_at));
        }
        application.allowed_residence_countries.present().into_iter().flatten().for_each(|country| {
            read.country(country);
        });
        facts.holds_unreadable = read.met_unreadable.get() || facts.holds_wrong_type;
        facts
    }

    /// Found at a field. The place is left out where nobody asks about it, because to write down what an otherwise
    /// empty application lacks takes longer than all the rest of a check.
    pub(crate) fn found(&self, field: &'static str) -> Answer {
        Answer::Found(self.evidence(field))
    }

    /// Unknown for want of a field. The place is left out as in [`Self::found`].
    pub(crate) fn unknown(&self, field: &'static str) -> Answer {
        Answer::Unknown(self.evidence(field))
    }

    fn evidence(&self, field: &'static str) -> Evidence {
        match self.asked {
            Some(asked) if !asked.contains(&field) => Evidence::default(),
            Some(_) | None => Evidence::at(field),
        }
    }

    /// Whether these are facts of a single value, which is stated, and nothing else is asked about: see `bare.rs`.
    pub(crate) const fn is_bare(&self) -> bool {
        self.is_bare
    }

    /// Whether anything stated is of another JSON type than its field.
    #[must_use]
    pub const fn holds_wrong_type(&self) -> bool {
        self.holds_wrong_type
    }

    /// Whether anything stated could not be read as what its field is.
    #[must_use]
    pub const fn holds_unreadable(&self) -> bool {
        self.holds_unreadable
    }

    /// What stands at a pointer of the rulebook's lists, whatever it says.
    #[must_use]
    pub(crate) fn stated_at(&self, pointer: &str) -> Stated {
        self.application.stated_at(pointer.strip_prefix('/').unwrap_or(pointer))
    }

    /// Whether the flow leads to an account; only the two flows that merely identify do not.
    #[must_use]
    pub const fn leads_to_account(&self) -> bool {
        match self.flow {
            Fact::Known(Flow::Videoident | Flow::Bankident) => false,
            Fact::Known(Flow::DigitalBanking | Flow::BankidentPlus) | Fact::Missing | Fact::Unreadable => true,
        }
    }

    /// Whether the identification is by Bankident. `None` where no method is stated and the flow can take it.
    #[must_use]
    pub fn is_bankident(&self) -> Option<bool> {
        match (self.identification.method, self.flow) {
            (Fact::Known(method), _) => Some(method == Method::Bank),
            (Fact::Missing, Fact::Known(Flow::Videoident | Flow::BankidentPlus)) => Some(false),
            (
                Fact::Missing,
                Fact::Known(Flow::DigitalBanking | Flow::Bankident) | Fact::Missing | Fact::Unreadable,
            )
            | (Fact::Unreadable, _) => None,
        }
    }

    /// Whether an instant lies after what is judged as of. Judged as of a day, which stands for its first instant,
    /// the whole day counts: nobody is told that the consent of this morning lies in the future.
    #[must_use]
    pub fn lies_ahead(&self, instant: DateTime<Utc>) -> bool {
        if self.as_of.time() == NaiveTime::MIN { instant.date_naive() > self.today } else { instant > self.as_of }
    }

    /// The instant the application itself wants to be judged as of.
    #[must_use]
    pub fn stated_as_of(&self) -> Fact<DateTime<Utc>> {
        parsed(&self.application.as_of, date::parse_as_of)
    }

    /// The branch as the application states it, and as its person does.
    #[must_use]
    pub fn stated_branches(&self) -> (Fact<Country>, Fact<Country>) {
        let of_person =
            self.application.person.present().map_or(Fact::Missing, |person| read::country(&person.branch));
        (read::country(&self.application.branch), of_person)
    }

    /// Whether an environment is stated that is none.
    #[must_use]
    pub fn environment_is_unknown(&self) -> bool {
        match text(&self.application.environment) {
            Fact::Known(name) => !matches!(name, "production" | "sandbox"),
            Fact::Missing => false,
            Fact::Unreadable => false,
        }
    }

    /// Whether the tax records are not a list, or one of them is no object.
    #[must_use]
    pub fn tax_records_unreadable(&self) -> bool {
        match &self.application.tax_identifications {
            Field::Absent | Field::Null => false,
            Field::Present(records) => records.iter().any(|record| record.present().is_none()),
            Field::Unreadable(_) => true,
        }
    }

    /// Every identification stated, the single one first.
    pub fn identifications(&self) -> impl Iterator<Item = &IdentificationFacts<'a>> {
        self.identifications.iter()
    }

    /// Every tax identification that is an object, in the order stated.
    pub fn tax_identifications(&self) -> impl Iterator<Item = &TaxFacts<'a>> {
        self.tax_records.iter()
    }
}

impl<T> Fact<T> {
    /// The value, where it is known.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Missing | Self::Unreadable => None,
        }
    }

    /// The same state with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Fact<U> {
        match self {
            Self::Known(value) => Fact::Known(change(value)),
            Self::Missing => Fact::Missing,
            Self::Unreadable => Fact::Unreadable,
        }
    }

    /// Judges one field: `found` where its value is a find, unknown where there is none.
    pub fn judge(self, field: &'static str, is_find: impl FnOnce(T) -> bool) -> Answer {
        match self {
            Self::Known(value) => {
                if is_find(value) {
                    Answer::found(field)
                } else {
                    Answer::Clear
                }
            }
            Self::Missing | Self::Unreadable => Answer::unknown(field),
        }
    }
}

impl Fact<()> {
    /// The state of a part, told of a field inside it.
    const fn of_other_type<T>(self) -> Fact<T> {
        match self {
            Self::Unreadable => Fact::Unreadable,
            Self::Known(()) | Self::Missing => Fact::Missing,
        }
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
