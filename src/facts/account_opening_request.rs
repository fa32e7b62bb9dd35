//! Facts about the account opening request.

use super::place::{Place, Placed};
use super::read::{stated, text};
use super::{Fact, Facts};
use crate::application::{AccountOpeningRequest, Field, Text, pointer};

/// Facts about the account opening request.
#[derive(Clone, Copy)]
pub struct RequestFacts<'a> {
    resource: &'a AccountOpeningRequest<'a>,
}

impl<'a> Facts<'a> {
    /// The account opening request.
    #[must_use]
    pub fn account_opening_request(&self) -> Placed<RequestFacts<'a>> {
        let fact = stated(&self.application.account_opening_request).map(|resource| RequestFacts { resource });
        Placed { fact, at: Place::of(pointer!(account_opening_request)) }
    }

    /// The product that the request names; unreadable where the request is.
    #[must_use]
    pub fn requested_product(&self) -> Placed<&'a str> {
        let fact = self.account_opening_request().fact.and_then(|request| request.product_name().fact);
        Placed { fact, at: Place::of(pointer!(account_opening_request.product_name)) }
    }
}

impl<'a> RequestFacts<'a> {
    /// `Person` or `Business`.
    #[must_use]
    pub fn customer_type(&self) -> Placed<&'a str> {
        placed(&self.resource.customer_type, pointer!(account_opening_request.customer_type))
    }

    /// The product the account is opened for.
    #[must_use]
    pub fn product_name(&self) -> Placed<&'a str> {
        placed(&self.resource.product_name, pointer!(account_opening_request.product_name))
    }

    /// The type of the account.
    #[must_use]
    pub fn account_type(&self) -> Placed<&'a str> {
        placed(&self.resource.account_type, pointer!(account_opening_request.account_type))
    }

    /// The BIC of the account, which names the branch.
    #[must_use]
    pub fn account_bic(&self) -> Placed<&'a str> {
        placed(&self.resource.account_bic, pointer!(account_opening_request.account_bic))
    }

    /// The currency of the account.
    #[must_use]
    pub fn account_currency(&self) -> Placed<&'a str> {
        placed(&self.resource.account_currency, pointer!(account_opening_request.account_currency))
    }

    /// The status of the request; only in the bank's answer.
    #[must_use]
    pub fn status(&self) -> Placed<&'a str> {
        placed(&self.resource.status, pointer!(account_opening_request.status))
    }

    /// The code of the failed validation, as the API answers it and as the webhook sends it. An object without a code
    /// is no reason: the webhook sends `null` where there is none.
    #[must_use]
    pub fn failed_validations(&self) -> [Placed<&'a str>; 2] {
        [
            inside(
                &self.resource.rejection_reason,
                pointer!(account_opening_request.rejection_reason),
                |reason| &reason.failed_validation,
                pointer!(account_opening_request.rejection_reason.failed_validation),
            ),
            inside(
                &self.resource.error,
                pointer!(account_opening_request.error),
                |error| &error.code,
                pointer!(account_opening_request.error.code),
            ),
        ]
    }
}

fn placed<'a>(field: &'a Field<Text<'a>>, pointer: &'static str) -> Placed<&'a str> {
    Placed { fact: text(field), at: Place::of(pointer) }
}

fn inside<'a, T>(
    object: &'a Field<T>,
    pointer: &'static str,
    field: impl FnOnce(&'a T) -> &'a Field<Text<'a>>,
    inner: &'static str,
) -> Placed<&'a str> {
    match object {
        Field::Absent | Field::Null => Placed { fact: Fact::Missing, at: Place::of(inner) },
        Field::Present(object) => placed(field(object), inner),
        Field::Unreadable(_) => Placed { fact: Fact::Unreadable, at: Place::of(pointer) },
    }
}
