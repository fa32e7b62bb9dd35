//! BankIdent Plus: the due diligence and the transfers.
//!
//! The bank opens the account itself: a partner never sends an account opening request, and shows the IBAN only from
//! `pending_ref_transfer` on (see [`crate::rulebook::Standing::shows_iban`]).

use chrono::NaiveDate;

use crate::rulebook::values::identification::REFERENCE_TRANSFERS;
use crate::rulebook::{Light, On, Rulebook, Status};

/// Returns the number of reference transfers that an applicant may make, by the newest values of the rulebook.
#[must_use]
pub fn transfers(rulebook: &'static Rulebook) -> u32 {
    u32::try_from(REFERENCE_TRANSFERS.at(&On(rulebook, NaiveDate::MAX))).unwrap_or_default()
}

/// Returns the status after a result of the bank's due diligence in `pre_successful`. With yellow the bank decides
/// later: it neither opens the account nor ends the identification. That is our reading; the guide says both.
#[must_use]
pub const fn after_due_diligence(light: Light) -> Status {
    match light {
        Light::Green => Status::PendingAccountCreation,
        Light::Yellow => Status::PreSuccessful,
        Light::Red => Status::Failed,
    }
}

/// Returns the number of reference transfers left after the failed ones.
#[must_use]
pub fn transfers_left(rulebook: &'static Rulebook, failed_transfers: u32) -> u32 {
    transfers(rulebook).saturating_sub(failed_transfers)
}
