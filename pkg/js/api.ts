/**
 * The functions of both entries. They differ in where the module comes from: `ask.ts` brings it, `ask.slim.ts` is
 * given it (`build.mjs` exchanges the one for the other).
 */

import { ask } from "./ask.js";
import { Fn } from "./boundary.js";
import { asOfOf, type AssessOptions, type CheckOptions, gateOf, langOf, optionsOf } from "./options.js";
import { jsonArgument, LONGEST_INPUT, recordArgument, textArgument } from "./text.js";
import type {
  AddressCheck,
  AddressInput,
  Application,
  Assessment,
  IbanCheck,
  IdentityDocumentCheck,
  MobileNumberCheck,
  NameCheck,
  ProofOfAddressCheck,
  ProofOfAddressInput,
  RulebookName,
  TinCheck,
  TinInput,
  ValueInput,
} from "./types.js";

export { type ErrorCode, OnboardableError, OnboardableTypeError } from "./errors.js";
export type { AssessOptions, CheckOptions } from "./options.js";
export type * from "./types.js";

// Taken once, when the module loads: see text.ts.
const { parse } = JSON;

/** Which rules these are. */
export interface Version {
  /** The version of this package. */
  readonly package: string;
  /** The rulebook that is built in. */
  readonly rulebook: RulebookName;
}

/**
 * Which rules these are.
 *
 * @example
 * version().rulebook.version // "2026.11"
 */
export function version(): Version {
  return parse(ask(Fn.Versions, "", 0, 0)) as Version;
}

/**
 * Judges an application: may this applicant be onboarded, and if not yet, what is missing, and who has to act?
 *
 * It takes the application as an object or as JSON text. A form that is half filled is the normal case: what is not
 * there yet is `unknown`, with the fields that would settle it. A field that cannot be read is a finding, no error.
 *
 * @example
 * const { decision, findings } = assess({ person: { birth_country: "US" } }, { gate: "sign_up", lang: "de" });
 *
 * @throws {OnboardableTypeError} where the application is neither plain data nor a text.
 * @throws {OnboardableError} where the text is no JSON object, or more than one applicant needs: see its `code`.
 */
export function assess(application: Application | string, options?: AssessOptions): Assessment {
  return parse(assessed(application, options)) as Assessment;
}

/**
 * As {@link assess}, from text to text: the very bytes that the command line and the Rust library write.
 *
 * @example
 * const line = assessJson('{"person":{"birth_country":"US"}}', { asOf: "2026-11-21" });
 */
export function assessJson(json: string, options?: AssessOptions): string {
  return assessed(textArgument(json, LONGEST_INPUT), options);
}

function assessed(application: unknown, options: AssessOptions | undefined): string {
  const input =
    typeof application === "string" ? textArgument(application, LONGEST_INPUT) : recordArgument(application, "an application");
  const given = optionsOf(options);
  return ask(Fn.Assess, input, langOf(given) + gateOf(given), asOfOf(given));
}

/**
 * Checks a first or last name. `suggestion` is the nearest name without what is not allowed.
 *
 * @example
 * checkName({ field: "last_name", value: "N/A" }).light // "green"
 */
export function checkName(name: string | ValueInput, options?: CheckOptions): NameCheck {
  return check(Fn.CheckName, name, options);
}

/**
 * Checks an IBAN, as the applicant typed it. It tells the country, the bank code, the IBAN in groups of four and, where
 * one slip of the pen explains what is wrong, the IBAN that was meant.
 *
 * @example
 * const { light, findings, formatted } = checkIban("DE89 3704 0044 0532 0130 00");
 */
export function checkIban(iban: string | ValueInput, options?: CheckOptions): IbanCheck {
  return check(Fn.CheckIban, iban, options);
}

/**
 * Checks a mobile number in international form. It tells the number in E.164, its calling code and the regions.
 *
 * @example
 * checkMobileNumber("+1 787 555 0100").findings[0].rule // "fatca.us_phone"
 */
export function checkMobileNumber(number: string | ValueInput, options?: CheckOptions): MobileNumberCheck {
  return check(Fn.CheckMobileNumber, number, options);
}

/**
 * Checks the parts of an address that are stated: a part that is left out is not missing yet.
 *
 * @example
 * checkAddress({ line_1: "Postfach 12 34", country: "DE" }).kind // "po_box"
 */
export function checkAddress(address: string | AddressInput, options?: CheckOptions): AddressCheck {
  return check(Fn.CheckAddress, address, options);
}

/**
 * Checks a proof of address by what it is and when it was issued.
 *
 * @example
 * checkProofOfAddress({ type: "ELECTRICITY_BILL", issued_at: "2026-05-21" }, { asOf: "2026-11-21" }).light // "yellow"
 */
export function checkProofOfAddress(proof: ProofOfAddressInput, options?: CheckOptions): ProofOfAddressCheck {
  return check(Fn.CheckProofOfAddress, proof, options);
}

/**
 * Checks the code of an identity document, and tells whether such a document shows the address.
 *
 * @example
 * checkIdentityDocument("DEU-BO-02001").shows_address
 */
export function checkIdentityDocument(
  document: string | ValueInput,
  options?: CheckOptions,
): IdentityDocumentCheck {
  return check(Fn.CheckIdentityDocument, document, options);
}

/**
 * Checks a tax identification number by the form and the check characters of its country.
 *
 * @example
 * checkTin({ country: "DE", number: "86095742719" }).light // "green"
 */
export function checkTin(tin: TinInput, options?: CheckOptions): TinCheck {
  return check(Fn.CheckTin, tin, options);
}

function check<Checked>(fn: Fn, input: unknown, options: CheckOptions | undefined): Checked {
  const json = typeof input === "string" ? jsonArgument(input) : recordArgument(input, "a value to check");
  const given = optionsOf(options);
  return parse(ask(fn, json, langOf(given), asOfOf(given))) as Checked;
}
