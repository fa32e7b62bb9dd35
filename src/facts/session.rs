//! Facts about the identification session.

use super::Facts;
use super::place::{Place, Placed};
use super::read::{stated, text};
use super::texts::Texts;
use crate::application::{IdentificationSession, pointer};

/// Facts about the identification session.
#[derive(Clone, Copy)]
pub struct SessionFacts<'a> {
    resource: &'a IdentificationSession<'a>,
}

impl<'a> Facts<'a> {
    /// The identification session.
    #[must_use]
    pub fn session(&self) -> Placed<SessionFacts<'a>> {
        let fact = stated(&self.application.identification_session).map(|resource| SessionFacts { resource });
        Placed { fact, at: Place::of(pointer!(identification_session)) }
    }
}

impl<'a> SessionFacts<'a> {
    /// The methods that are allowed in the session.
    #[must_use]
    pub fn identification_methods(&self) -> Placed<Texts<'a>> {
        let at = Place::of(pointer!(identification_session.identification_methods));
        Texts::of(&self.resource.identification_methods, at)
    }

    /// The URL that the bank calls at the end of the session.
    #[must_use]
    pub fn callback_url(&self) -> Placed<&'a str> {
        let at = Place::of(pointer!(identification_session.callback_url));
        Placed { fact: text(&self.resource.callback_url), at }
    }

    /// The status of the session; only in the bank's answer.
    #[must_use]
    pub fn status(&self) -> Placed<&'a str> {
        Placed { fact: text(&self.resource.status), at: Place::of(pointer!(identification_session.status)) }
    }
}
