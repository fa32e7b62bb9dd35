//! The person and their addresses, mobile number and tax identifications.

use super::resource::resource;

resource! {
    /// The `person` resource: the applicant's data, the instants of their consents, and the statuses of the bank's
    /// own checks.
    Person at "/person" {
        /// The person's id in the API. It shows that the person exists already.
        id: text,
        /// `MR`, `MS` or `null` (non-binary).
        salutation: text,
        /// The academic title, one of the API's list.
        title: text,
        /// All first names, as on the identity document; at most 50 characters.
        first_name: name,
        /// All last names, as on the identity document; at most 50 characters. `N/A` where there is none.
        last_name: name,
        /// The residential address.
        address: object(Address),
        /// A mailing address, where it differs.
        contact_address: object(Address),
        /// The e-mail address.
        email: text,
        /// The number that is passed to the identification provider. The verified number is a resource of its own.
        mobile_number: text,
        /// The name at birth.
        birth_name: text,
        /// The date of birth.
        birth_date: date,
        /// The city of birth.
        birth_city: text,
        /// The province of birth.
        birth_province: text,
        /// The country of birth.
        birth_country: country,
        /// The nationality; the API has one.
        nationality: country,
        /// One of the API's employment statuses.
        employment_status: text,
        /// The job title.
        job_title: text,
        /// Tax assessment and marital status.
        tax_information: object(TaxInformation),
        /// The applicant's own declaration of being subject to US tax.
        fatca_relevant: flag,
        /// When that declaration was made.
        fatca_crs_confirmed_at: timestamp,
        /// The business purpose of the account.
        business_purpose: text,
        /// The industry of a business.
        industry: text,
        /// The key of that industry.
        industry_key: text,
        /// When the terms and conditions of the bank were agreed to.
        terms_conditions_signed_at: timestamp,
        /// When the processing of data was agreed to.
        data_terms_signed_at: timestamp,
        /// When acting in one's own economic interest was declared.
        own_economic_interest_signed_at: timestamp,
        /// When the bank's compliance disclaimer was agreed to. Not a field of the API: recorded by the partner.
        compliance_disclaimer_agreed_at: timestamp,
        /// When the person resource was created. Not in the API's answers: recorded by the partner.
        created_at: timestamp,
        /// When the person data must next be confirmed.
        aml_follow_up_date: date,
        /// When the person data were last confirmed.
        aml_confirmed_on: date,
        /// Whether compliance has flagged the person.
        flagged_by_compliance: flag,
        /// The NACE code of a business.
        nace_code: text,
        /// The income, as one of `RANGE_1` to `RANGE_7`.
        annual_income_range: text,
        /// The bank's branch the person belongs to.
        branch: country,
        /// The applicant's own declaration of being politically exposed.
        self_declared_as_pep: flag,
        /// The bank's screening against sanction, watch and PEP lists.
        screening_progress: text,
        /// The bank's classification of the risk.
        risk_classification_status: text,
        /// The bank's vetting against fraud patterns.
        customer_vetting_status: text,
        /// The last day the identity document is valid on.
        legitimation_valid_until: last_day,
    }
}

resource! {
    /// A postal address.
    Address at "/person/address" {
        /// Street and number.
        line_1: text,
        /// What does not fit in the first line; may be empty.
        line_2: text,
        /// The post code.
        postal_code: text,
        /// The city.
        city: text,
        /// The state or province.
        state: text,
        /// The country.
        country: country,
    }
}

resource! {
    /// Tax assessment and marital status.
    TaxInformation at "/person/tax_information" {
        /// `NONE`, `SEPARATE` or `JOINT`.
        tax_assessment: text,
        /// `SINGLE`, `MARRIED`, `DIVORCED`, `WIDOWED` or `UNKNOWN`.
        marital_status: text,
    }
}

resource! {
    /// The `mobile_number` resource: the number that receives the codes.
    MobileNumber at "/mobile_number" {
        /// The id of the person it belongs to.
        person_id: text,
        /// The number in E.164, such as `+4915112345678`.
        number: text,
        /// Whether the applicant has proved to have the number.
        verified: flag,
        /// The code that was sent to the number, as the applicant typed it: in the body of the confirmation.
        token: text,
    }
}

resource! {
    /// A `tax_identification` resource: one per country of tax residence.
    TaxIdentification at "/tax_identifications/*" {
        /// The id of the person it belongs to.
        person_id: text,
        /// The country of tax residence.
        country: country,
        /// The tax identification number.
        number: text,
        /// Whether this is the primary one.
        primary: flag,
        /// The reason for a missing number: `NOT_ASSIGNED_YET`, `NOT_ASSIGNED_BY_COUNTRY` or `OTHER`.
        reason_no_tin: text,
        /// The reason in words, with `OTHER`.
        reason_description: text,
        /// Spain only: `NIE` or `NIF`.
        tax_id_type: text,
        /// The last day the number is valid on.
        valid_until: last_day,
    }
}
