/** How a question looks on the page: hints, keyboards and what browsers fill in. Labels and choices come from the rules. */

import { answerTo, BRANCH, CODE } from "./answers.js";
import { lang } from "./lang.js";
import type { WordKey } from "./words.js";

export interface Look {
  /** Instead of the name of the field: a whole question, or a text to agree to. */
  readonly label?: WordKey;
  readonly hint?: WordKey;
  readonly autocomplete?: string;
  readonly inputmode?: "numeric" | "tel" | "text";
  /** How many characters the control is made for; otherwise it takes the whole width. */
  readonly width?: number;
  /** Alone on its page, whose heading says what is asked: the label is only read out. */
  readonly isTitle?: boolean;
  /** What is agreed to, or what it means: to open below it. */
  readonly text?: { readonly title: WordKey; readonly about: WordKey };
  /** More than fit on the screen: one of a list to open. */
  readonly isList?: boolean;
}

const LOOKS: Readonly<Record<string, Look>> = {
  "/person/address/country": { hint: "country_hint", autocomplete: "country-name" },
  "/person/nationality": { hint: "nationality_hint" },
  "/person/birth_country": {},
  "/person/birth_city": { hint: "document_hint" },
  "/person/fatca_relevant": { label: "fatca", isTitle: true, hint: "fatca_hint" },
  "/person/birth_date": { isTitle: true, hint: "birth_date_hint", autocomplete: "bday" },
  "/person/salutation": {},
  "/person/first_name": { hint: "first_name_hint", autocomplete: "given-name" },
  "/person/last_name": { hint: "document_hint", autocomplete: "family-name" },
  "/person/address/line_1": { hint: "street_hint", autocomplete: "address-line1" },
  "/person/address/line_2": { hint: "line_2_hint", autocomplete: "address-line2" },
  "/person/address/postal_code": { autocomplete: "postal-code", width: 10 },
  "/person/address/city": { autocomplete: "address-level2" },
  "/person/address/state": { autocomplete: "address-level1" },
  "/mobile_number/number": { label: "mobile", isTitle: true, hint: "mobile_hint", autocomplete: "tel", inputmode: "tel", width: 20 },
  [CODE]: { label: "code", hint: "code_hint", autocomplete: "one-time-code", inputmode: "numeric", width: 8 },
  "/person/employment_status": { isList: true },
  "/tax_identifications/*/country": { hint: "tax_country_hint" },
  "/tax_identifications/*/number": { autocomplete: "off", width: 20 },
  "/page/no_tax_number/*": { label: "no_tax_number" },
  "/tax_identifications/*/reason_no_tin": { label: "tax_reason" },
  "/tax_identifications/*/reason_description": { label: "tax_description" },
  "/person/self_declared_as_pep": { label: "pep", isTitle: true, hint: "pep_hint" },
  "/person/terms_conditions_signed_at": { label: "terms", text: { title: "terms_read", about: "text_of_the_bank" } },
  "/person/data_terms_signed_at": { label: "data_terms", text: { title: "data_terms_read", about: "text_of_the_bank" } },
  "/person/own_economic_interest_signed_at": { label: "own_interest", text: { title: "what_it_means", about: "own_interest_means" } },
  "/person/fatca_crs_confirmed_at": { label: "fatca_crs", text: { title: "what_it_means", about: "fatca_crs_means" } },
  "/person/compliance_disclaimer_agreed_at": { label: "compliance", text: { title: "compliance_read", about: "text_of_the_bank" } },
  "/identification/method": { label: "method", isTitle: true },
  "/identity_document/kind": { label: "document" },
  "/identification/proof_of_address_type": { hint: "proof_hint", isList: true },
  "/identification/proof_of_address_issued_at": { hint: "proof_date_hint" },
  "/identification/iban": { hint: "iban_hint", width: 30 },
  "/identification/terms_and_conditions_signed_at": { label: "signature_terms", text: { title: "signature_terms_read", about: "text_of_the_bank" } },
};

/** What is otherwise at a branch. */
const AT_BRANCH: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  FR: {
    "/identification/proof_of_address_type": { hint: "proof_hint_fr" },
    "/identification/proof_of_address_issued_at": { hint: "proof_date_hint_fr" },
  },
};

export function lookOf(field: string): Look {
  const pattern = field.replace(/\/\d+(?=\/|$)/g, "/*");
  return { ...LOOKS[pattern], ...AT_BRANCH[String(answerTo(BRANCH))]?.[pattern] };
}

/** What a tax number is called in its country, and where it is found. */
const TAX_NUMBERS: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  DE: {
    en: "Your Steuer-Identifikationsnummer (IdNr): 11 digits, for example on your payslip or tax assessment",
    de: "Ihre Steuer-Identifikationsnummer (IdNr): 11 Ziffern, zum Beispiel auf Ihrer Lohnabrechnung oder im Steuerbescheid",
  },
  FR: { en: "Your numéro fiscal de référence: 13 digits, on your tax notice", de: "Ihr numéro fiscal de référence: 13 Ziffern, auf dem Steuerbescheid" },
  IT: { en: "Your codice fiscale: 16 letters and digits, on your health card", de: "Ihr codice fiscale: 16 Buchstaben und Ziffern, auf der Gesundheitskarte" },
  ES: { en: "Your NIF or NIE: 9 letters and digits, on your identity card", de: "Ihre NIF oder NIE: 9 Buchstaben und Ziffern, auf dem Ausweis" },
};

/** The hint to the tax number of an entry. */
export function taxNumberHint(field: string): string | undefined {
  const country = answerTo(field.replace(/number$/, "country"));
  return TAX_NUMBERS[String(country)]?.[lang()];
}

