//! Bankident: the IBANs of the sandbox, whose outcomes are documented.

use super::{Failure, explain_failure};

/// The documented outcome of a test IBAN in the sandbox.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// Provider and signature succeed.
    Success,
    /// The account check passes, the signature does not: the bank lists both that and codes that die as soon as
    /// another one is sent for this IBAN.
    SignatureFails,
    /// It fails with this code; a later call may answer with this HTTP status instead.
    Fails(&'static Failure, Option<u16>),
}

impl Outcome {
    /// The failure, where there is one.
    #[must_use]
    pub const fn failure(self) -> Option<&'static Failure> {
        match self {
            Self::Fails(failure, _) => Some(failure),
            Self::Success | Self::SignatureFails => None,
        }
    }
}

/// What the bank's sandbox does with an IBAN; `None` for an IBAN that it does not document. In production these
/// IBANs mean nothing: ask only where the environment is the sandbox.
///
/// One of them is printed as a success by an authorised holder, which the table of failures forbids: here it
/// fails. Ours.
#[must_use]
pub fn sandbox_outcome(iban: &str) -> Option<Outcome> {
    let compact = iban.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(|byte| byte.to_ascii_uppercase());
    let is = |documented: &str| compact.clone().eq(documented.bytes());
    let (_, ends_in) = DOCUMENTED.iter().find(|(documented, _)| is(documented))?;
    match ends_in {
        Documented::Success => Some(Outcome::Success),
        Documented::SignatureFails => Some(Outcome::SignatureFails),
        Documented::Code(code, later) => Some(Outcome::Fails(explain_failure(code)?, *later)),
    }
}

enum Documented {
    Success,
    SignatureFails,
    Code(&'static str, Option<u16>),
}

/// "Bankident API integration", Appendix II: Testing data; read on 2026-11-21.
const DOCUMENTED: [(&str, Documented); 8] = [
    ("DE11110101010100000020", Documented::Success),
    ("DE43110101010000000010", Documented::Code("ACCESS_BY_AUTHORIZED_HOLDER", None)),
    ("DE22110101010100000016", Documented::Code("MATCH_FOR_PERSON_DATA_NOT_FOUND", None)),
    ("DE33110101010100000012", Documented::Code("PREVIOUS_IDENT_NOT_FOUND", None)),
    ("DE44110101010100000008", Documented::Code("PERSON_ACCOUNT_MATCH_NOT_FOUND", None)),
    ("DE55110101010100000004", Documented::Code("JOINT_ACCOUNT", Some(409))),
    ("DE66110101010100000000", Documented::Code("ACCOUNT_SNAPSHOT_FAILED", Some(409))),
    ("DE77110101010100000093", Documented::SignatureFails),
];
