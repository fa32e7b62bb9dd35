/** The sign-up's fields, in the order in which the bank's flow asks for them. */

import type { WordKey } from "./words.js";

export interface Choice {
  readonly value: string;
  /** A text of the page; otherwise the value itself is shown. */
  readonly say?: WordKey;
  readonly text?: string;
}

export interface FieldDeclaration {
  /** Where the value goes in the application. */
  readonly pointer: string;
  readonly label: WordKey;
  readonly hint?: WordKey;
  readonly kind: "text" | "date" | "tel" | "consent" | "flag" | "yes_no" | "choice" | "country";
  readonly choices?: readonly Choice[];
  readonly autocomplete?: string;
  readonly half?: boolean;
  /** Shown only while another field has one of these values. */
  readonly when?: { readonly pointer: string; readonly values: readonly string[] };
}

export interface SectionDeclaration {
  readonly title: WordKey;
  readonly about?: WordKey;
  readonly fields: readonly FieldDeclaration[];
}

const values = (...names: readonly string[]): readonly Choice[] => names.map((value) => ({ value }));

const METHOD = "/identification/method";

export const SECTIONS: readonly SectionDeclaration[] = [
  {
    title: "section_consents",
    about: "about_consents",
    fields: [
      { pointer: "/person/terms_conditions_signed_at", label: "terms", kind: "consent" },
      { pointer: "/person/data_terms_signed_at", label: "data_terms", kind: "consent" },
      { pointer: "/person/own_economic_interest_signed_at", label: "own_interest", kind: "consent" },
    ],
  },
  {
    title: "section_person",
    fields: [
      {
        pointer: "/person/salutation",
        label: "salutation",
        kind: "choice",
        choices: values("MS", "MR"),
        autocomplete: "honorific-prefix",
      },
      { pointer: "/person/first_name", label: "first_name", hint: "name_hint", kind: "text", autocomplete: "given-name", half: true },
      { pointer: "/person/last_name", label: "last_name", hint: "name_hint", kind: "text", autocomplete: "family-name", half: true },
      { pointer: "/person/birth_date", label: "birth_date", kind: "date", autocomplete: "bday", half: true },
      { pointer: "/person/birth_city", label: "birth_city", kind: "text", half: true },
      { pointer: "/person/birth_country", label: "birth_country", kind: "country", half: true },
      { pointer: "/person/nationality", label: "nationality", kind: "country", half: true },
      {
        pointer: "/person/employment_status",
        label: "employment",
        kind: "choice",
        half: true,
        choices: values(
          "EMPLOYED", "PUBLIC_SECTOR_EMPLOYEE", "SELF_EMPLOYED", "FREELANCER", "STUDENT", "APPRENTICE", "RETIRED",
          "HOUSEWORK", "MANAGEMENT", "PROFESSIONAL_SOLDIER", "MILITARY_OR_COMMUNITY_SERVICE", "UNEMPLOYED",
        ),
      },
      {
        pointer: "/person/tax_information/marital_status",
        label: "marital_status",
        kind: "choice",
        half: true,
        choices: values("SINGLE", "MARRIED", "DIVORCED", "WIDOWED", "UNKNOWN"),
      },
    ],
  },
  {
    title: "section_address",
    fields: [
      { pointer: "/person/address/line_1", label: "line_1", kind: "text", autocomplete: "address-line1" },
      { pointer: "/person/address/line_2", label: "line_2", kind: "text", autocomplete: "address-line2" },
      { pointer: "/person/address/postal_code", label: "postal_code", kind: "text", autocomplete: "postal-code", half: true },
      { pointer: "/person/address/city", label: "city", kind: "text", autocomplete: "address-level2", half: true },
      { pointer: "/person/address/country", label: "country", kind: "country", autocomplete: "country" },
    ],
  },
  {
    title: "section_mobile",
    fields: [
      { pointer: "/mobile_number/number", label: "mobile", hint: "mobile_hint", kind: "tel", autocomplete: "tel" },
      { pointer: "/mobile_number/verified", label: "verified", kind: "flag" },
    ],
  },
  {
    title: "section_tax",
    fields: [
      { pointer: "/person/fatca_relevant", label: "fatca", kind: "yes_no" },
      { pointer: "/tax_identifications/0/country", label: "tax_country", kind: "country", half: true },
      { pointer: "/tax_identifications/0/number", label: "tax_number", hint: "tax_hint", kind: "text", half: true },
    ],
  },
  {
    title: "section_identification",
    fields: [
      { pointer: "/person/compliance_disclaimer_agreed_at", label: "compliance", kind: "consent" },
      {
        pointer: METHOD,
        label: "method",
        kind: "choice",
        choices: [
          { value: "idnow", text: "VideoIdent" },
          { value: "bank_plus", text: "BankIdent Plus" },
          { value: "bank", text: "Bankident" },
        ],
      },
      {
        pointer: "/identity_document/code",
        label: "document",
        kind: "choice",
        choices: [
          { value: "DEU-BO-02001", text: "Personalausweis (DEU-BO-02001)" },
          { value: "DEU-AO-01001", text: "Reisepass (DEU-AO-01001)" },
          { value: "FRA-AO-03002", text: "Passeport (FRA-AO-03002)" },
          { value: "ITA-BO-04003", text: "Carta d’identità (ITA-BO-04003)" },
        ],
        when: { pointer: METHOD, values: ["idnow"] },
      },
      {
        pointer: "/identification/proof_of_address_type",
        label: "proof_type",
        kind: "choice",
        half: true,
        choices: values(
          "ELECTRICITY_BILL", "GAS_BILL", "HEATING_BILL", "WATER_BILL", "INTERNET_BILL", "TELEPHONE_BILL",
          "BANK_ACCOUNT_STATEMENT", "CERTIFICATE_OF_REGISTRATION",
        ),
        when: { pointer: METHOD, values: ["idnow"] },
      },
      {
        pointer: "/identification/proof_of_address_issued_at",
        label: "proof_date",
        kind: "date",
        half: true,
        when: { pointer: METHOD, values: ["idnow"] },
      },
      { pointer: "/identification/iban", label: "iban", kind: "text", when: { pointer: METHOD, values: ["bank"] } },
      {
        pointer: "/identification/terms_and_conditions_signed_at",
        label: "signature_terms",
        kind: "consent",
        when: { pointer: METHOD, values: ["bank"] },
      },
    ],
  },
  {
    title: "section_bank",
    about: "about_bank",
    fields: [
      {
        pointer: "/identification/status",
        label: "status",
        kind: "choice",
        half: true,
        choices: values(
          "created", "pending", "pending_successful", "pending_failed", "aborted", "canceled", "successful", "failed", "expired",
        ),
      },
      {
        pointer: "/identification/failure_reason",
        label: "failure",
        kind: "choice",
        choices: values(
          "JOINT_ACCOUNT", "ACCESS_BY_AUTHORIZED_HOLDER", "ACCOUNT_SNAPSHOT_FAILED", "EXPIRED", "IBAN_USAGE_LIMIT_EXCEEDED",
          "ALREADY_IDENTIFIED_SUCCESSFULLY", "USER_NO_ID", "TECH_LIGHTING", "DATA_ID_EXPIRED", "DATA_APPLICATION_ADDRESS",
        ),
        when: { pointer: "/identification/status", values: ["failed", "aborted", "canceled", "expired", "pending_failed"] },
      },
      { pointer: "/identification/legitimation_country", label: "legitimation", kind: "country", half: true },
      {
        pointer: "/person/screening_progress",
        label: "screening",
        kind: "choice",
        choices: values("NOT_SCREENED", "POTENTIAL_MATCH", "SCREENED_ACCEPTED", "SCREENED_DECLINED"),
      },
      {
        pointer: "/person/risk_classification_status",
        label: "risk",
        kind: "choice",
        half: true,
        choices: values(
          "NOT_SCORED", "POTENTIAL_RISK", "NORMAL_RISK", "INFORMATION_REQUESTED", "INFORMATION_RECEIVED", "RISK_ACCEPTED",
          "RISK_REJECTED", "CUSTOMER_UNRESPONSIVE", "SCORING_NOT_REQUIRED",
        ),
      },
      {
        pointer: "/person/customer_vetting_status",
        label: "vetting",
        kind: "choice",
        half: true,
        choices: values(
          "NOT_VETTED", "NO_MATCH", "POTENTIAL_MATCH", "INFORMATION_REQUESTED", "INFORMATION_RECEIVED", "RISK_ACCEPTED",
          "RISK_REJECTED", "CUSTOMER_UNRESPONSIVE", "VETTING_NOT_REQUIRED",
        ),
      },
    ],
  },
];

/** What a field means in words other than the value itself. */
export const FIELDS: readonly FieldDeclaration[] = SECTIONS.flatMap((section) => section.fields);
