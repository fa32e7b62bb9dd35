/**
 * `onboardable/handbook`: what every rule and every failure code means. A module of its own, so that a form does not load
 * texts that it never shows.
 */

import { ask } from "./ask.js";
import { Fn } from "./boundary.js";
import { asOfOf, type CheckOptions, Has, langOf, optionsOf } from "./options.js";
import { LONGEST_INPUT, textArgument } from "./text.js";
import type { Explanation, FailureCode, FailureEntry, Handbook, RuleEntry, RuleId } from "./shapes.js";

export { type ErrorCode, OnboardableError, OnboardableTypeError } from "./errors.js";
export type { CheckOptions } from "./options.js";
export type * from "./shapes.js";

// Taken once, when the module loads: see text.ts.
const { parse } = JSON;

/**
 * Returns what a name means. For a rule: its texts, who acts, its sources, and its days and values in force. For a clock:
 * how long it runs, from when, and what follows. For a failure of a provider: what to say to the applicant and to support,
 * what can be tried, and whether fraud is suspected. For any other code of the bank: where it is used and what it means.
 *
 * A code may be in any letter case, and a failure code in every spelling of the bank's guides.
 *
 * @example
 * explain("fatca.us_birthplace", { lang: "de" }).title
 * explain("JOINT_ACCOUNT").retry // ["other_iban", "other_method"]
 * explain("bank_plus.recovery").runs // "60 days, counted from: the status failed"
 * const meaning = explain(identification.failure_reason); // null, { rule, ... }, { clock, ... } or { code, ... }
 *
 * @returns `null` where there is no such code.
 */
export function explain(rule: RuleId, options?: CheckOptions): RuleEntry;
export function explain(code: FailureCode, options?: CheckOptions): FailureEntry;
export function explain(code: string, options?: CheckOptions): Explanation | null;
export function explain(code: string, options?: CheckOptions): Explanation | null {
  const text = textArgument(code, LONGEST_INPUT);
  const given = optionsOf(options, Has.Check);
  return parse(ask(Fn.Explain, text, langOf(given), asOfOf(given))) as Explanation | null;
}

/**
 * Returns the handbook: every rule by family, with its texts, its sources and its values.
 *
 * @example
 * rulebook({ lang: "de" }).families.map(({ title }) => title)
 */
export function rulebook(options?: CheckOptions): Handbook {
  const given = optionsOf(options, Has.Check);
  return parse(ask(Fn.Rulebook, "", langOf(given), asOfOf(given))) as Handbook;
}
