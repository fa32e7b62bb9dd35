/** The sign-up's fields, in the order in which the bank's flow asks for them. */

import type { WordKey } from "./words.js";

export interface Choice {
  readonly value: string;
  /** What it is called; otherwise the words are those of `spoken`. */
  readonly text?: string;
}

export interface FieldDeclaration {
  /** Where the value goes in the application. A field of the page alone begins with `/page/` and goes nowhere. */
  readonly pointer: string;
  /** Words of the form; otherwise the label is the name of the field, see `names.ts`. */
  readonly label?: WordKey;
  /** Whose name the label is, where not that of the pointer. */
  readonly named?: string;
  readonly optional?: boolean;
  readonly hint?: WordKey;
  readonly kind: "text" | "date" | "tel" | "email" | "consent" | "flag" | "yes_no" | "choice" | "country";
  readonly choices?: readonly Choice[];
  /** What the empty choice means; where it is left out, it asks to choose. */
  readonly none?: WordKey;
  readonly autocomplete?: string;
  readonly half?: boolean;
  /** Shown only while another field has one of these values; an empty one is for nothing chosen. */
  readonly when?: { readonly pointer: string; readonly values: readonly string[] };
}

export interface SectionDeclaration {
  readonly id: string;
  readonly title: WordKey;
  readonly about?: WordKey;
  readonly fields: readonly FieldDeclaration[];
  /** Further fields under a heading of their own, one group for each country of tax residence. */
  readonly groups?: readonly (readonly FieldDeclaration[])[];
}

const values = (...names: readonly string[]): readonly Choice[] => names.map((value) => ({ value }));

const METHOD = "/identification/method";
const EMPLOYMENT = "/person/employment_status";
const MAIL_ELSEWHERE = "/page/mail_elsewhere";

const address = (at: string, autocomplete: string, when?: FieldDeclaration["when"]): readonly FieldDeclaration[] => {
  const shown = when ? { when } : {};
  return [
    { pointer: `${at}/line_1`, kind: "text", autocomplete: `${autocomplete}address-line1`, ...shown },
    { pointer: `${at}/line_2`, optional: true, kind: "text", autocomplete: `${autocomplete}address-line2`, ...shown },
    { pointer: `${at}/postal_code`, kind: "text", autocomplete: `${autocomplete}postal-code`, half: true, ...shown },
    { pointer: `${at}/city`, kind: "text", autocomplete: `${autocomplete}address-level2`, half: true, ...shown },
    { pointer: `${at}/country`, kind: "country", autocomplete: `${autocomplete}country`, ...shown },
  ];
};

/** One country of tax residence: a number, or why there is none. */
const taxResidence = (index: number): readonly FieldDeclaration[] => {
  const at = `/tax_identifications/${index}`;
  return [
    { pointer: `${at}/country`, kind: "country", half: true },
    {
      pointer: `${at}/reason_no_tin`,
      label: "tax_reason",
      kind: "choice",
      half: true,
      none: "tax_has_number",
      choices: values("NOT_ASSIGNED_YET", "NOT_ASSIGNED_BY_COUNTRY", "OTHER"),
    },
    {
      pointer: `${at}/number`,
      ...(index === 0 ? { hint: "tax_hint" as const } : {}),
      kind: "text",
      when: { pointer: `${at}/reason_no_tin`, values: [""] },
    },
    {
      pointer: `${at}/reason_description`,
      label: "tax_description",
      kind: "text",
      when: { pointer: `${at}/reason_no_tin`, values: ["OTHER"] },
    },
    {
      pointer: `${at}/tax_id_type`,
      kind: "choice",
      choices: [{ value: "NIF", text: "NIF" }, { value: "NIE", text: "NIE" }],
      when: { pointer: `${at}/country`, values: ["ES"] },
    },
  ];
};

/** The steps of the sign-up, with so many countries of tax residence. */
export const sections = (taxResidences: number): readonly SectionDeclaration[] => [
  {
    id: "consents",
    title: "section_consents",
    about: "about_consents",
    fields: [
      { pointer: "/person/terms_conditions_signed_at", label: "terms", kind: "consent" },
      { pointer: "/person/data_terms_signed_at", label: "data_terms", kind: "consent" },
      { pointer: "/person/own_economic_interest_signed_at", label: "own_interest", kind: "consent" },
    ],
  },
  {
    id: "person",
    title: "section_person",
    fields: [
      {
        pointer: "/person/salutation",
        kind: "choice",
        half: true,
        choices: values("MS", "MR", "NEUTRAL"),
        autocomplete: "honorific-prefix",
      },
      {
        pointer: "/person/title",
        optional: true,
        kind: "choice",
        half: true,
        none: "none",
        choices: values("DR", "PROF", "PROF_DR", "DIPL_ING", "DR_ING", "MAG"),
      },
      { pointer: "/person/first_name", hint: "first_name_hint", kind: "text", autocomplete: "given-name", half: true },
      { pointer: "/person/last_name", hint: "last_name_hint", kind: "text", autocomplete: "family-name", half: true },
      { pointer: "/person/birth_date", kind: "date", autocomplete: "bday", half: true },
      { pointer: "/person/birth_city", kind: "text", half: true },
      { pointer: "/person/birth_country", kind: "country", half: true },
      { pointer: "/person/nationality", kind: "country", half: true },
      { pointer: "/person/email", optional: true, kind: "email", autocomplete: "email" },
    ],
  },
  {
    id: "work",
    title: "section_work",
    fields: [
      {
        pointer: EMPLOYMENT,
        kind: "choice",
        half: true,
        choices: values(
          "EMPLOYED", "PUBLIC_SECTOR_EMPLOYEE", "SELF_EMPLOYED", "FREELANCER", "STUDENT", "APPRENTICE", "RETIRED",
          "HOUSEWORK", "MANAGEMENT", "PROFESSIONAL_SOLDIER", "MILITARY_OR_COMMUNITY_SERVICE", "UNEMPLOYED",
        ),
      },
      {
        pointer: "/person/job_title",
        optional: true,
        kind: "text",
        half: true,
        autocomplete: "organization-title",
        when: { pointer: EMPLOYMENT, values: ["EMPLOYED", "PUBLIC_SECTOR_EMPLOYEE", "APPRENTICE", "MANAGEMENT"] },
      },
      {
        pointer: "/person/nace_code",
        optional: true,
        hint: "nace_hint",
        kind: "text",
        half: true,
        when: { pointer: EMPLOYMENT, values: ["SELF_EMPLOYED", "FREELANCER"] },
      },
      {
        pointer: "/person/business_purpose",
        optional: true,
        kind: "text",
        when: { pointer: EMPLOYMENT, values: ["SELF_EMPLOYED", "FREELANCER"] },
      },
      {
        pointer: "/person/annual_income_range",
        optional: true,
        kind: "choice",
        half: true,
        none: "not_stated",
        choices: values("RANGE_1", "RANGE_2", "RANGE_3", "RANGE_4", "RANGE_5", "RANGE_6", "RANGE_7"),
      },
      {
        pointer: "/person/tax_information/marital_status",
        kind: "choice",
        half: true,
        choices: values("SINGLE", "MARRIED", "DIVORCED", "WIDOWED", "UNKNOWN"),
      },
      {
        pointer: "/person/tax_information/tax_assessment",
        optional: true,
        kind: "choice",
        half: true,
        none: "not_stated",
        choices: values("JOINT", "SEPARATE", "NONE"),
        when: { pointer: "/person/tax_information/marital_status", values: ["MARRIED"] },
      },
    ],
  },
  {
    id: "address",
    title: "section_address",
    fields: [
      ...address("/person/address", ""),
      { pointer: MAIL_ELSEWHERE, label: "mail_elsewhere", kind: "flag" },
      ...address("/person/contact_address", "shipping ", { pointer: MAIL_ELSEWHERE, values: ["yes"] }),
    ],
  },
  {
    id: "mobile",
    title: "section_mobile",
    fields: [
      { pointer: "/mobile_number/number", named: "/person/mobile_number", hint: "mobile_hint", kind: "tel", autocomplete: "tel" },
      { pointer: "/mobile_number/verified", label: "verified", kind: "flag" },
    ],
  },
  {
    id: "tax",
    title: "section_tax",
    fields: [
      { pointer: "/person/fatca_relevant", label: "fatca", kind: "yes_no" },
      { pointer: "/person/self_declared_as_pep", label: "pep", hint: "pep_hint", kind: "yes_no" },
    ],
    groups: Array.from({ length: taxResidences }, (_, index) => taxResidence(index)),
  },
  {
    id: "identification",
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
        named: "/identity_document",
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
        kind: "date",
        half: true,
        when: { pointer: METHOD, values: ["idnow"] },
      },
      { pointer: "/identification/iban", kind: "text", when: { pointer: METHOD, values: ["bank"] } },
      {
        pointer: "/identification/terms_and_conditions_signed_at",
        label: "signature_terms",
        kind: "consent",
        when: { pointer: METHOD, values: ["bank"] },
      },
    ],
  },
  {
    id: "bank",
    title: "section_bank",
    about: "about_bank",
    fields: [
      {
        pointer: "/identification/status",
        kind: "choice",
        half: true,
        choices: values(
          "created", "pending", "pending_successful", "pending_failed", "aborted", "canceled", "successful", "failed", "expired",
        ),
      },
      {
        pointer: "/identification/failure_reason",
        kind: "choice",
        choices: values(
          "JOINT_ACCOUNT", "ACCESS_BY_AUTHORIZED_HOLDER", "ACCOUNT_SNAPSHOT_FAILED", "EXPIRED", "IBAN_USAGE_LIMIT_EXCEEDED",
          "ALREADY_IDENTIFIED_SUCCESSFULLY", "USER_NO_ID", "TECH_LIGHTING", "DATA_ID_EXPIRED", "DATA_APPLICATION_ADDRESS",
        ),
        when: { pointer: "/identification/status", values: ["failed", "aborted", "canceled", "expired", "pending_failed"] },
      },
      { pointer: "/identification/legitimation_country", kind: "country", half: true },
      {
        pointer: "/identification/documents/0/document_type",
        hint: "signed_hint",
        kind: "choice",
        none: "not_stated",
        choices: [{ value: "SIGNED_QES_DOCUMENT", text: "SIGNED_QES_DOCUMENT" }, { value: "KYC_REPORT", text: "KYC_REPORT" }],
        when: { pointer: "/branch", values: ["FR", "IT"] },
      },
      {
        pointer: "/person/screening_progress",
        kind: "choice",
        choices: values("NOT_SCREENED", "POTENTIAL_MATCH", "SCREENED_ACCEPTED", "SCREENED_DECLINED"),
      },
      {
        pointer: "/person/risk_classification_status",
        kind: "choice",
        half: true,
        choices: values(
          "NOT_SCORED", "POTENTIAL_RISK", "NORMAL_RISK", "INFORMATION_REQUESTED", "INFORMATION_RECEIVED", "RISK_ACCEPTED",
          "RISK_REJECTED", "CUSTOMER_UNRESPONSIVE", "SCORING_NOT_REQUIRED",
        ),
      },
      {
        pointer: "/person/customer_vetting_status",
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

/** Every field of the steps. */
export const fieldsOf = (steps: readonly SectionDeclaration[]): readonly FieldDeclaration[] =>
  steps.flatMap(({ fields, groups }) => [...fields, ...(groups ?? []).flat()]);
