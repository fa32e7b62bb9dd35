//! A move asked for as JSON, and its answer: one line in, one line out.

use serde::Serialize;

use super::Refusal;
use crate::application::{Field, ReadError, Shape, Text, read_json, resource};
use crate::rulebook::{Lang, Pack, Rulebook, Status};
use crate::setting::Reference;

/// The answer to a move: `{"status"}`, or `{"refused", "code"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Advanced {
    /// It moves.
    Moved {
        /// The next status.
        status: &'static str,
    },
    /// It does not.
    Refused {
        /// Why, as a sentence.
        refused: &'static str,
        /// Why, as a code.
        code: Refusal,
    },
}

impl Advanced {
    /// Puts the answer of [`advance_named`](super::advance_named) into words.
    #[must_use]
    pub fn new(answer: Result<Status, Refusal>, pack: &Pack) -> Self {
        match answer {
            Ok(status) => Self::Moved { status: status.name() },
            Err(refusal) => Self::Refused { refused: refusal.words().text(pack), code: refusal },
        }
    }
}

/// The answer to a question, with the caller's own name for it.
#[derive(Clone, Debug, Serialize)]
pub struct Answered {
    /// The caller's own name for the question, where it states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The answer.
    #[serde(flatten)]
    pub answer: Advanced,
}

/// What makes a question unreadable. It holds no part of the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// The text is no JSON.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The JSON is no object.
    #[error("the JSON is not an object; a question is one such as {{\"method\", \"status\", \"event\"}}")]
    NotAnObject,
    /// A number of failed transfers that is none.
    #[error("failed_transfers is not a whole number from 0")]
    FailedTransfers,
}

resource! {
    /// A move that is asked for.
    Request at "" {
        /// The caller's own name for the question, repeated in the answer.
        reference: text,
        /// The method.
        method: text,
        /// The status it has.
        status: text,
        /// What happens.
        event: text,
        /// How many reference transfers failed before.
        failed_transfers: count,
    }
}

/// The object that [`advance_json`] takes, for schemas and documentation.
pub const REQUEST: &Shape = &Request::SHAPE;

/// Answers `{"method", "status", "event", "failed_transfers", "reference"}`. A name that is missing or no text is none
/// of the API; transfers that are not stated have not failed.
///
/// # Errors
///
/// A [`RequestError`] where the text is no JSON object, or the number of failed transfers is none.
pub fn advance_json(json: &[u8], lang: Lang) -> Result<Answered, RequestError> {
    Rulebook::builtin().advance_json(json, lang)
}

impl Rulebook {
    /// As [`advance_json`], by this rulebook.
    ///
    /// # Errors
    ///
    /// As [`advance_json`].
    pub fn advance_json(&'static self, json: &[u8], lang: Lang) -> Result<Answered, RequestError> {
        let Field::Present(request) = read_json::<Field<Request<'_>>>(json)? else {
            return Err(RequestError::NotAnObject);
        };
        let failed = match request.failed_transfers {
            Field::Absent | Field::Null => 0,
            Field::Present(failed) => failed,
            Field::Unreadable(_) => return Err(RequestError::FailedTransfers),
        };
        let [method, status, event] =
            [&request.method, &request.status, &request.event].map(|field| field.present().map_or("", Text::as_str));
        let answer = self.advance_named(method, status, event, failed);
        let reference = request.reference.present().and_then(Reference::of);
        Ok(Answered { reference, answer: Advanced::new(answer, self.pack(lang)) })
    }
}
