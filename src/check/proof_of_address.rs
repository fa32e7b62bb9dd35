//! The check of a proof of address.

use chrono::{DateTime, Utc};

use super::{By, Check, CheckedValue, Input, Kind, evaluate, object, parts, read_with};
use crate::application::{Field, Identification, IdentityDocument, pointer, resource};
use crate::rulebook::Lang;

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
    check(&object(value), By::builtin(as_of, lang))
}

pub(super) fn check<'a>(input: &Input<'a, ProofOfAddressValue<'a>>, by: By) -> Check {
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
