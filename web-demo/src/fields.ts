/** The fields of the forms for partners: a change of data, and what the bank reports. The sign-up asks what `nextQuestions` lists. */

import type { WordKey } from "./words.js";

export interface Choice {
  readonly value: string;
  /** What it is called; otherwise the words are those of `spoken`. */
  readonly text?: string;
}

export interface FieldDeclaration {
  /** Where the value goes in the application. */
  readonly pointer: string;
  /** Words of the form; otherwise the label is the name of the field, see `names.ts`. */
  readonly label?: WordKey;
  readonly optional?: boolean;
  readonly kind: "text" | "date" | "email" | "choice" | "country";
  readonly choices?: readonly Choice[];
  /** What the empty choice means; where it is left out, it asks to choose. */
  readonly none?: WordKey;
  readonly autocomplete?: string;
  readonly half?: boolean;
  /** Shown only while another field has one of these values; an empty one is for nothing chosen. */
  readonly when?: { readonly pointer: string; readonly values: readonly string[] };
}

const values = (...names: readonly string[]): readonly Choice[] => names.map((value) => ({ value }));

const METHOD = "/identification/method";
const EMPLOYMENT = "/person/employment_status";

const address = (at: string, autocomplete: string): readonly FieldDeclaration[] => [
  { pointer: `${at}/line_1`, kind: "text", autocomplete: `${autocomplete}address-line1` },
  { pointer: `${at}/line_2`, optional: true, kind: "text", autocomplete: `${autocomplete}address-line2` },
  { pointer: `${at}/postal_code`, kind: "text", autocomplete: `${autocomplete}postal-code`, half: true },
  { pointer: `${at}/city`, kind: "text", autocomplete: `${autocomplete}address-level2`, half: true },
  { pointer: `${at}/country`, kind: "country", autocomplete: `${autocomplete}country` },
];

/** What a partner may change about a person. */
export const PERSON: Readonly<Record<"person" | "work" | "address" | "mail", readonly FieldDeclaration[]>> = {
  person: [
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
    { pointer: "/person/first_name", kind: "text", autocomplete: "given-name", half: true },
    { pointer: "/person/last_name", kind: "text", autocomplete: "family-name", half: true },
    { pointer: "/person/birth_date", kind: "date", autocomplete: "bday", half: true },
    { pointer: "/person/birth_city", kind: "text", half: true },
    { pointer: "/person/birth_country", kind: "country", half: true },
    { pointer: "/person/nationality", kind: "country", half: true },
    { pointer: "/person/email", optional: true, kind: "email", autocomplete: "email" },
  ],
  work: [
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
  address: address("/person/address", ""),
  mail: address("/person/contact_address", "shipping "),
};

/** What the bank reports after the identification, and by which method that was. */
export const BANK: readonly FieldDeclaration[] = [
  {
    pointer: METHOD,
    kind: "choice",
    choices: [
      { value: "idnow", text: "VideoIdent" },
      { value: "bank_plus", text: "BankIdent Plus" },
      { value: "bank", text: "Bankident" },
      { value: "fourthline", text: "Fourthline" },
      { value: "idnow_autoident", text: "AutoIdent" },
    ],
  },
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
];
