//! The account, and the request that opens it.

use super::resource::resource;

resource! {
    /// The `account_opening_request` resource: as it is sent, or, with a status, as the bank answers.
    AccountOpeningRequest at "/account_opening_request" {
        /// `Person` or `Business`.
        customer_type: text,
        /// The id of the customer: of the person, where the type is `Person`.
        customer_id: text,
        /// The product the account is opened for.
        product_name: text,
        /// The type of the account.
        account_type: text,
        /// The BIC of the account, which names the branch.
        account_bic: text,
        /// The currency of the account.
        account_currency: text,
        /// The purpose of the account.
        account_purpose: text,
        /// `INITIATED`, `IN_PROGRESS`, `COMPLETED` or `REJECTED`; only in the bank's answer.
        status: text,
        /// The reason of the rejection, as the API answers it.
        rejection_reason: object(RejectionReason),
        /// The reason of the rejection, as the webhook sends it.
        error: object(RejectionError),
    }
}

resource! {
    /// The reason why an account opening request was rejected, as the API answers it.
    RejectionReason at "/account_opening_request/rejection_reason" {
        /// The code of the validation that failed.
        failed_validation: text,
    }
}

resource! {
    /// The reason why an account opening request was rejected, as the webhook sends it.
    RejectionError at "/account_opening_request/error" {
        /// The code of the validation that failed.
        code: text,
    }
}

resource! {
    /// The account, once there is one.
    Account at "/account" {
        /// The account's id in the API.
        id: text,
        /// The IBAN of the account.
        iban: text,
        /// The BIC of the account, which names the branch.
        bic: text,
        /// The type of the account, such as `CHECKING_PERSONAL`.
        account_type = "type": text,
        /// The currency of the account.
        currency: text,
        /// The purpose of the account, such as `primary`.
        purpose: text,
        /// `ACTIVE`, or the progress of the closure.
        status: text,
        /// `NO_BLOCK`, `CREDIT_BLOCK`, `DEBIT_BLOCK` or `BLOCK`.
        locking_status: text,
        /// The reasons for the block, as the API's codes.
        locking_reasons: texts,
        /// The person's id in the API.
        person_id: text,
        /// When it was opened: an instant, or the day alone, because only the day (in UTC) counts.
        opened_at: day_or_timestamp,
        /// When it was closed, likewise.
        closed_at: day_or_timestamp,
    }
}
