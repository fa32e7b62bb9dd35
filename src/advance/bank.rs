//! Bankident: the IBANs of the sandbox, whose outcomes are documented.

use super::explain_failure;
use crate::rulebook::{Ending, Failure, Rulebook};

/// The documented outcome of a test IBAN in the sandbox.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// Provider and signature succeed.
    Success,
    /// The account check passes, the signature does not: for this IBAN the bank lists that, and also codes that
    /// become invalid as soon as another one is sent.
    SignatureFails,
    /// The identification fails with this code; a later call may be answered with this HTTP status instead.
    Fails(&'static Failure, Option<u16>),
}

/// Returns the outcome of an IBAN in the bank's sandbox; `None` for an IBAN that it does not document. In production
/// these IBANs have no such meaning: call this only for the sandbox.
#[must_use]
pub fn sandbox_outcome(iban: &str) -> Option<Outcome> {
    let compact = iban.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(|byte| byte.to_ascii_uppercase());
    let documented = Rulebook::builtin().test_ibans.iter().find(|one| compact.clone().eq(one.iban.bytes()))?;
    match documented.ends_in {
        Ending::Success => Some(Outcome::Success),
        Ending::SignatureFails => Some(Outcome::SignatureFails),
        Ending::Fails { code, later } => Some(Outcome::Fails(explain_failure(code)?, later)),
    }
}
