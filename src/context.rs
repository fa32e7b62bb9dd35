//! What the caller of the rules fixes for all applications: the partner's constants, which no answer of the API holds.

use chrono::{DateTime, Utc};

use crate::application::{Application, Field, Given, Path, ReadError, Text, Walk as _, pointer, read_json, resource};
use crate::facts::{Environment, Fact, text};
use crate::rulebook::Flow;
use crate::value::country::Country;
use crate::value::date;

resource! {
    /// What the caller fixes for all applications. A record that states its own keeps it, unless the caller pins: then
    /// the caller's counts, and a record that says otherwise is a finding.
    Context at "" {
        /// The integration the applicants sign up through.
        flow: text,
        /// `production` or `sandbox`.
        environment: text,
        /// The bank's branch.
        branch: country,
        /// The day or instant to judge as of.
        as_of: text,
        /// The countries of residence that the bank allows for the branch.
        allowed_residence_countries: countries,
        /// The text on the button that opens the account.
        order_button_text: text,
        /// Whether all of this outranks what a record says.
        pin: flag,
        /// Whether a key that was not read must be corrected.
        strict: flag,
    }
}

/// Why a context cannot be used. It contains no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContextError {
    /// The text cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The JSON is not an object.
    #[error("the context is not an object; give one such as {{\"branch\": \"DE\"}}")]
    NotAnObject,
    /// It has an unknown key.
    #[error("the context has an unknown key; it may have {KEYS}")]
    UnknownKey,
    /// The value of a field is not allowed.
    #[error("the field `{field}` of the context has a value that is not allowed; give {}", allowed(.0), field = .0)]
    Invalid(&'static str),
}

const KEYS: &str = "flow, environment, branch, as_of, allowed_residence_countries, order_button_text, pin and strict";

/// What the fields of a context may be.
const ALLOWED: [(&str, &str); 8] = [
    ("flow", "digital_banking, videoident, bankident or bankident_plus"),
    ("environment", "production or sandbox"),
    ("branch", "a country such as \"DE\""),
    ("as_of", "a day such as \"2026-11-21\" or an instant such as \"2026-11-21T09:30:00Z\""),
    ("allowed_residence_countries", "a list of countries such as [\"DE\"]"),
    ("order_button_text", "a text"),
    ("pin", "true or false"),
    ("strict", "true or false"),
];

fn allowed(field: &str) -> &'static str {
    ALLOWED.iter().find(|(name, _)| *name == field).map_or("another", |(_, allowed)| allowed)
}

impl<'c> Context<'c> {
    /// Reads a context from JSON text. What the caller fixes is the caller's own, so that anything which is not
    /// understood is an error.
    ///
    /// # Errors
    /// A [`ContextError`].
    pub fn from_json(text: &'c str) -> Result<Self, ContextError> {
        let Field::Present(context) = read_json::<Field<Self>>(text.as_bytes())? else {
            return Err(ContextError::NotAnObject);
        };
        context.understood()
    }

    /// The same context, where every part of it is understood.
    ///
    /// # Errors
    /// A [`ContextError`].
    pub fn understood(self) -> Result<Self, ContextError> {
        let mut is_understood = true;
        self.walk_unread(&Path::Whole, &mut |_, _, _| is_understood = false);
        if !is_understood {
            return Err(ContextError::UnknownKey);
        }
        let is = |fact: Fact<bool>| matches!(fact, Fact::Missing | Fact::Known(true));
        let countries = &self.allowed_residence_countries;
        let is_country = |one: &Field<Text<'_>>| text(one).known().is_some_and(|one| Country::parse(one).is_some());
        let parts = [
            ("flow", is(text(&self.flow).map(|name| Flow::named(name).is_some()))),
            ("environment", is(text(&self.environment).map(|name| Environment::named(name).is_some()))),
            ("branch", is(text(&self.branch).map(|code| Country::parse(code).is_some()))),
            ("as_of", is(text(&self.as_of).map(|text| date::parse_as_of(text).is_some()))),
            (
                "allowed_residence_countries",
                countries.is_missing() || countries.present().is_some_and(|list| list.iter().all(is_country)),
            ),
            ("order_button_text", !matches!(self.order_button_text, Field::Unreadable(_))),
            ("pin", !matches!(self.pin, Field::Unreadable(_))),
            ("strict", !matches!(self.strict, Field::Unreadable(_))),
        ];
        match parts.into_iter().find(|(_, is_understood)| !is_understood) {
            Some((name, _)) => Err(ContextError::Invalid(name)),
            None => Ok(self),
        }
    }

    /// Fixes the instant that the caller asks as of. Pinned, it outranks what a record says; otherwise it is the
    /// caller's alone, which the rules take beside the record and a record's own outranks.
    pub fn set_as_of(&mut self, as_of: DateTime<Utc>) {
        let is_pinned = self.pin == Field::Present(true);
        self.as_of = if is_pinned { Field::Present(as_of.into()) } else { Field::Absent };
    }

    /// The application as it is to be judged: with what the caller fixed, where the record does not state it or the
    /// caller pins it.
    ///
    /// ```
    /// use onboardable::{Application, Context, Decision, Gate, assess};
    ///
    /// let context = Context { branch: "DE".into(), pin: true.into(), ..Context::default() };
    /// let application = context.applied_to(Application::from_json(r#"{"branch": "FR"}"#)?);
    /// let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    ///
    /// let assessment = assess(&application, Gate::SignUp, as_of);
    /// assert!(assessment.findings.iter().any(|one| one.rule.to_string() == "application.pinned_otherwise"));
    /// # Ok::<(), onboardable::ReadError>(())
    /// ```
    #[must_use]
    pub fn applied_to<'a>(&self, mut application: Application<'a>) -> Application<'a>
    where
        'c: 'a,
    {
        let is_pinned = self.pin == Field::Present(true);
        let mut given =
            Given { strict: self.strict == Field::Present(true), ..std::mem::take(&mut application.given) };
        let mut settle = |fixed: &Field<Text<'c>>, stated: &mut Field<Text<'a>>, pointer, same: Same| {
            let Fact::Known(ours) = text(fixed) else { return false };
            let theirs = text(stated);
            if theirs != Fact::Missing {
                let differs = theirs.known().is_none_or(|theirs| !same(ours, theirs));
                if !(is_pinned && differs) {
                    return false;
                }
                given.differs.push(pointer);
            }
            *stated = fixed.clone();
            true
        };
        settle(&self.flow, &mut application.flow, pointer!(flow), is_same_text);
        settle(&self.environment, &mut application.environment, pointer!(environment), is_same_text);
        // The branch that the person states is the record's own, too.
        let of_person = application.person.present().map_or(Fact::Missing, |person| text(&person.branch));
        if is_pinned || of_person == Fact::Missing {
            settle(&self.branch, &mut application.branch, pointer!(branch), is_same_country);
        }
        let as_of_is_callers = settle(&self.as_of, &mut application.as_of, pointer!(as_of), is_same_instant);
        let (fixed, stated) = (&self.order_button_text, &mut application.order_button_text);
        settle(fixed, stated, pointer!(order_button_text), is_same_text);
        if let (true, Fact::Known(theirs), Fact::Known(ours)) = (is_pinned, of_person, text(&self.branch))
            && !is_same_country(ours, theirs)
        {
            given.differs.push(pointer!(person.branch));
        }
        given.as_of_is_callers |= as_of_is_callers;
        self.settle_countries(&mut application, is_pinned, &mut given);
        application.given = given;
        application
    }

    fn settle_countries<'a>(&self, application: &mut Application<'a>, is_pinned: bool, given: &mut Given)
    where
        'c: 'a,
    {
        let Field::Present(ours) = &self.allowed_residence_countries else { return };
        let stated = &mut application.allowed_residence_countries;
        if !stated.is_missing() {
            let theirs = stated.present().map(Vec::as_slice).unwrap_or_default();
            let holds = |list: &[Field<Text<'_>>], one: &Field<Text<'_>>| {
                let code = |field: &Field<Text<'_>>| text(field).known().and_then(Country::parse);
                code(one).is_some_and(|one| list.iter().any(|other| code(other) == Some(one)))
            };
            let is_same = matches!(stated, Field::Present(_))
                && ours.iter().all(|one| holds(theirs, one))
                && theirs.iter().all(|one| holds(ours, one));
            if is_same || !is_pinned {
                return;
            }
            given.differs.push(pointer!(allowed_residence_countries));
        }
        *stated = Field::Present(ours.clone());
    }
}

type Same = fn(&str, &str) -> bool;

fn is_same_text(one: &str, other: &str) -> bool {
    one == other
}

fn is_same_country(one: &str, other: &str) -> bool {
    Country::parse(one).is_some_and(|one| Country::parse(other) == Some(one))
}

fn is_same_instant(one: &str, other: &str) -> bool {
    date::parse_as_of(one).is_some_and(|one| date::parse_as_of(other) == Some(one))
}
