//! BankIdent Plus: the due diligence and the transfers.
//!
//! The bank opens the account by itself: a partner never asks for the opening, and shows the IBAN only from
//! `pending_ref_transfer` on (see [`crate::rulebook::Standing::shows_iban`]).

use chrono::NaiveDate;

use crate::rulebook::values::identification::REFERENCE_TRANSFERS;
use crate::rulebook::{Light, On, Rulebook, Status};

/// How many reference transfers there are.
#[must_use]
pub fn transfers(rulebook: &'static Rulebook) -> u32 {
    u32::try_from(REFERENCE_TRANSFERS.at(&On(rulebook, NaiveDate::MAX))).unwrap_or_default()
}

/// The status after a result of the bank's due diligence in `pre_successful`. Yellow waits for the bank: it
/// neither opens the account nor ends the identification. Ours, where the guide says both.
#[must_use]
pub const fn after_due_diligence(light: Light) -> Status {
    match light {
        Light::Green => Status::PendingAccountCreation,
        Light::Yellow => Status::PreSuccessful,
        Light::Red => Status::Failed,
    }
}

/// The reference transfers that are left.
#[must_use]
pub fn transfers_left(rulebook: &'static Rulebook, failed_transfers: u32) -> u32 {
    transfers(rulebook).saturating_sub(failed_transfers)
}
