//! The check of the code of an identity document.

use chrono::{DateTime, Utc};

use super::{
    By, Check, CheckedValue, Input, Kind, Value, alone, evaluate, evaluate_bare, parts, read_with, text_input,
};
use crate::application::{Field, IdentityDocument, pointer};
use crate::facts::Facts;
use crate::rulebook::Lang;
use crate::rulebook::tables::{self, DocumentKind};

/// Checks the code of an identity document, such as `DEU-BO-02001`, and returns whether it shows the address.
///
/// Source: "Video identification", List of passports with address.
#[must_use]
pub fn check_identity_document(code: &str, as_of: DateTime<Utc>, lang: Lang) -> Check {
    check(&text_input(code), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, Value<'a>>, by: By) -> Check {
    let Value { value, kind, as_of: own_as_of, branch, unread, .. } = parts(input, super::value);
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
