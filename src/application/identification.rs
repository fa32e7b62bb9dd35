//! The identification, its session, and the document and device used for it.

use super::person::Address;
use super::resource::resource;

resource! {
    /// The `identification` resource: one attempt to identify the person.
    Identification at "/identification" {
        /// The identification's id in the API. The same id twice is the same identification.
        id: text,
        /// The id of the person it belongs to.
        person_id: text,
        /// The method: `idnow`, `bank`, `bank_id`, `bank_plus`, `fourthline`, `idnow_autoident`, `idnow_custom`,
        /// `postident` or `manual`.
        method: text,
        /// The status. The possible values depend on the method.
        status: text,
        /// The reason of the failure, if the API answers one.
        failure_reason: text,
        /// When it was completed.
        completed_at: timestamp,
        /// When it was created. Not in the API's answers: recorded by the partner.
        created_at: timestamp,
        /// When it was requested, so when the link was issued. Not in the API's answers: recorded by the partner.
        requested_at: timestamp,
        /// When the applicant opened the link last. Not in the API's answers: recorded by the partner.
        opened_at: timestamp,
        /// When it changed to its present status: the instant of the last `IDENTIFICATION` webhook.
        status_since: timestamp,
        /// `DE` or `EN`: the language of the session.
        language: text,
        /// The country that issued the identity document.
        legitimation_country: country,
        /// The address the provider found.
        address: object(Address),
        /// The type of the proof of address, one of the API's list.
        proof_of_address_type: text,
        /// When the proof of address was issued.
        proof_of_address_issued_at: date,
        /// The IBAN of the account used for the identification.
        iban: text,
        /// When the terms of the signature provider were agreed to (Bankident only; not the bank's own terms).
        terms_and_conditions_signed_at: timestamp,
        /// The deadline for starting the signature.
        authorization_expires_at: timestamp,
        /// The deadline for confirming the signature.
        confirmation_expires_at: timestamp,
        /// The documents that the identification has created, as the API lists them.
        documents: list(IdentificationDocument),
        /// BankIdent Plus: the product the account is opened for.
        product_name: text,
        /// BankIdent Plus: the type of the account.
        account_type: text,
        /// BankIdent Plus: the BIC of the account, which names the branch.
        account_bic: text,
        /// BankIdent Plus: the currency of the account.
        account_currency: text,
        /// BankIdent Plus: the purpose of the account.
        account_purpose: text,
        /// BankIdent Plus: the number of failed reference transfers, a whole number from 0. Not in the API's answers:
        /// counted by the partner from the webhook `IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT`.
        failed_transfers: count,
    }
}

resource! {
    /// The reference transfer that completes BankIdent Plus, as far as the partner knows it. Not a resource of the
    /// API.
    ReferenceTransfer at "/reference_transfer" {
        /// The name of the holder of the account that it comes from.
        sender_name: text,
        /// The IBAN of the account that it comes from.
        sender_iban: text,
    }
}

resource! {
    /// A kind of document that the bank supports for the identification of the person, and the countries that may
    /// have issued it: an entry of the API's list of supported documents.
    SupportedDocument at "/supported_documents/*" {
        /// The type of document, such as a passport or an identity card.
        document_type = "type": text,
        /// The countries that may have issued it.
        issuing_countries: countries,
    }
}

resource! {
    /// A document of the identification, such as a report or a signed contract.
    IdentificationDocument at "/identification/documents/*" {
        /// The type of document, one of the API's list, such as `SIGNED_QES_DOCUMENT`.
        document_type: text,
    }
}

resource! {
    /// The identity document, named by its code in the public register of identity documents (PRADO).
    IdentityDocument at "/identity_document" {
        /// The code, such as `DEU-BO-02001`.
        code: text,
        /// `passport` or `id_card`, where the form asks for it.
        kind: text,
    }
}

resource! {
    /// A `bank_identification_attempt`: one attempt to identify with a bank account.
    BankIdentificationAttempt at "/bank_identification_attempts/*" {
        /// The id of the person it belongs to.
        person_id: text,
        /// Whether it was successful.
        successful: flag,
        /// The reason of the failure, if the API answers one.
        failure_reason: text,
        /// The IBAN that was tried.
        iban: text,
        /// When it was made.
        created_at: timestamp,
    }
}

resource! {
    /// The `identification_session` resource: a page of the bank on which the person chooses among the methods that
    /// the partner allows. As it is requested, or, with a status, as the bank answers.
    IdentificationSession at "/identification_session" {
        /// The id of the person it belongs to.
        person_id: text,
        /// The methods that are allowed in the session.
        identification_methods: texts,
        /// The URL that the bank calls at the end of the session.
        callback_url: text,
        /// The status of the session; only in the bank's answer.
        status: text,
    }
}

resource! {
    /// A device that is bound to the person: an entry of the API's list of devices.
    Device at "/devices/*" {
        /// The device's id in the API.
        id: text,
        /// The id of the person it belongs to.
        person_id: text,
        /// The name of the device.
        name: text,
    }
}
