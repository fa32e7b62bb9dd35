//! A request for the next status as JSON, and its answer: one line in, one line out.

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
    /// The status changes.
    Moved {
        /// The next status.
        status: &'static str,
    },
    /// The status does not change.
    Refused {
        /// The reason, as a sentence.
        refused: &'static str,
        /// The reason, as a code.
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

/// The answer to a request, with the caller's own name for it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answered {
    /// The caller's own name for the request, if it states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The answer.
    #[serde(flatten)]
    pub answer: Advanced,
}

/// The reason why a request cannot be read. Contains no part of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// The text is not JSON.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The JSON is not an object.
    #[error("the JSON is not an object; a question is one such as {{\"method\", \"status\", \"event\"}}")]
    NotAnObject,
    /// `failed_transfers` is not a whole number from 0.
    #[error("failed_transfers is not a whole number from 0")]
    FailedTransfers,
}

resource! {
    /// A request for the next status.
    Request at "" {
        /// The caller's own name for the request, repeated in the answer.
        reference: text,
        /// The method.
        method: text,
        /// The present status.
        status: text,
        /// The event.
        event: text,
        /// The number of reference transfers that failed before.
        failed_transfers: count,
    }
}

/// The object that [`advance_json`] takes, for schemas and documentation.
pub const REQUEST: &Shape = &Request::SHAPE;

/// Answers `{"method", "status", "event", "failed_transfers", "reference"}`. A missing name, or one that is not a
/// text, is answered like an unknown one; missing `failed_transfers` count as 0.
///
/// # Errors
///
/// A [`RequestError`] where the text is no JSON object, or `failed_transfers` is not a number.
pub fn advance_json(json: &[u8], lang: Lang) -> Result<Answered, RequestError> {
    Rulebook::builtin().advance_json(json, lang)
}

impl Rulebook {
    /// Answers as [`advance_json`](crate::advance::advance_json) does, by this rulebook.
    ///
    /// # Errors
    ///
    /// As for [`advance_json`](crate::advance::advance_json).
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
