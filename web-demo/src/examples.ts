/** Invented applicants that the sign-up can be filled with: pointer and value, as in the form. */

import type { WordKey } from "./words.js";

type Filled = Readonly<Record<string, string>>;

const day = (monthsAgo: number): string => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() - monthsAgo);
  return date.toISOString().slice(0, 10);
};

const CLEAN: Filled = {
  "/person/terms_conditions_signed_at": "yes",
  "/person/data_terms_signed_at": "yes",
  "/person/own_economic_interest_signed_at": "yes",
  "/person/salutation": "MS",
  "/person/first_name": "Erika Maria",
  "/person/last_name": "Mustermann",
  "/person/birth_date": "1990-05-05",
  "/person/birth_city": "Aachen",
  "/person/birth_country": "DE",
  "/person/nationality": "DE",
  "/person/employment_status": "EMPLOYED",
  "/person/tax_information/marital_status": "SINGLE",
  "/person/address/line_1": "Amrumer Straße 14",
  "/person/address/postal_code": "13353",
  "/person/address/city": "Berlin",
  "/person/address/country": "DE",
  "/mobile_number/number": "+49 151 12345678",
  "/mobile_number/verified": "yes",
  "/person/fatca_relevant": "no",
  "/tax_identifications/0/country": "DE",
  "/tax_identifications/0/number": "48954371207",
  "/person/fatca_crs_confirmed_at": "yes",
  "/person/compliance_disclaimer_agreed_at": "yes",
  "/identification/method": "idnow",
  "/identity_document/kind": "id_card",
  "/identification/status": "successful",
  "/identification/legitimation_country": "DE",
  "/person/screening_progress": "SCREENED_ACCEPTED",
  "/person/risk_classification_status": "NORMAL_RISK",
  "/person/customer_vetting_status": "NO_MATCH",
};

/** What the bank reports only after the sign-up. */
const SIGNED_UP: Filled = Object.fromEntries(Object.entries(CLEAN).filter(([pointer]) => !/status$|progress$|legitimation/.test(pointer) || pointer.includes("employment") || pointer.includes("marital")));

export const EXAMPLES: readonly { readonly say: WordKey; readonly filled: Filled }[] = [
  { say: "example_clean", filled: CLEAN },
  { say: "example_us", filled: { ...CLEAN, "/person/birth_country": "US", "/person/birth_city": "Boston", "/person/address/line_1": "Postfach 12 34 56", "/mobile_number/number": "+1 617 555 0123" } },
  {
    say: "example_box",
    filled: {
      ...CLEAN,
      "/person/address/line_1": "Postfach 12 34 56",
      "/mobile_number/number": "+1 416 555 0123",
      "/identity_document/kind": "passport",
      "/identification/proof_of_address_type": "GAS_BILL",
      "/identification/proof_of_address_issued_at": day(7),
    },
  },
  {
    say: "example_review",
    filled: {
      ...CLEAN,
      "/identification/status": "pending_successful",
      "/person/risk_classification_status": "INFORMATION_REQUESTED",
      "/tax_identifications/0/country": "",
      "/tax_identifications/0/number": "",
    },
  },
  { say: "example_signed_up", filled: SIGNED_UP },
  { say: "example_minor", filled: { ...SIGNED_UP, "/person/birth_date": day(12 * 16) } },
  { say: "example_no_tax", filled: { ...SIGNED_UP, "/tax_identifications/0/country": "", "/tax_identifications/0/number": "" } },
  // Where the document states one name only, the bank's guides do not say how to enter it.
  { say: "example_one_name", filled: { ...SIGNED_UP, "/person/first_name": "", "/person/last_name": "Suharto" } },
  {
    // With the German travel document for refugees, which shows no address. The nationality is the country of origin.
    say: "example_refugee",
    filled: {
      ...SIGNED_UP,
      "/person/first_name": "Amira",
      "/person/last_name": "Haddad",
      "/person/nationality": "SY",
      "/person/birth_country": "SY",
      "/person/birth_city": "Homs",
      "/identity_document/kind": "passport",
      "/identity_document/code": "DEU-JO-02002",
      "/identification/proof_of_address_type": "CERTIFICATE_OF_REGISTRATION",
      "/identification/proof_of_address_issued_at": day(1),
    },
  },
  { say: "example_half", filled: Object.fromEntries(Object.entries(SIGNED_UP).slice(3, 10)) },
  { say: "example_empty", filled: {} },
];
