//! VideoIdent: the test cases of the sandbox.
//!
//! In the sandbox the name of the person selects the outcome of the call, by the provider's documented prefixes.

use super::Status;
use crate::rulebook::named;

named! {
    /// The provider's test cases.
    Scenario {
        /// The identification succeeds.
        HappyPath = "HAPPYPATH",
        /// It succeeds, and every field of the person changes.
        ChangeAll = "CHANGEALL",
        /// It succeeds, and the fields change only at the review.
        ChangeAllReview = "CHANGEALLREVIEW",
        /// The agent stops the call.
        AbortIdent = "ABORTIDENT",
        /// Fraud is suspected, and excluded at the review.
        FraudOk = "FRAUDOK",
        /// It succeeds and is canceled at the review.
        Canceled = "CANCELED",
        /// The review takes a day.
        LongReview = "LONGREVIEW",
        /// The results come after a while.
        HoldCertificate = "HOLDCERTIFICATE",
        /// Fraud is confirmed at the review.
        FraudIdent = "FRAUDIDENT",
        /// Fraud is suspected; only in the provider's own manual.
        FraudReview = "FRAUDREVIEW",
    }
}

/// Returns the test case that a name selects in the sandbox: `X-MANUALTEST-...` or `X-AUTOTEST-...`. The provider's
/// own manual spells one of them `CANCELLED`.
#[must_use]
pub fn scenario(name: &str) -> Option<Scenario> {
    let name = name.trim();
    let case = name.strip_prefix("X-MANUALTEST-").or_else(|| name.strip_prefix("X-AUTOTEST-"))?;
    Scenario::named(if case == "CANCELLED" { "CANCELED" } else { case })
}

/// Returns the statuses that a test case reports, in order.
#[must_use]
pub const fn reported(scenario: Scenario) -> &'static [Status] {
    match scenario {
        Scenario::HappyPath | Scenario::ChangeAll | Scenario::HoldCertificate => &[Status::Successful],
        Scenario::ChangeAllReview | Scenario::LongReview => &[Status::PendingSuccessful, Status::Successful],
        Scenario::AbortIdent => &[Status::Aborted],
        Scenario::FraudOk => &[Status::PendingFailed, Status::Successful],
        Scenario::Canceled => &[Status::PendingSuccessful, Status::Canceled],
        Scenario::FraudIdent => &[Status::PendingFailed, Status::Failed],
        Scenario::FraudReview => &[Status::PendingFailed],
    }
}
