/**
 * The functions of every entry. They differ in where the module comes from: `ask.ts` contains it, `ask.module.ts` imports
 * it, `ask.slim.ts` is given it (`build.mjs` replaces the one by the other).
 */

import { ask } from "./ask.js";
import { CLEAN, Fn, PLAIN } from "./boundary.js";
import { OnboardableError, OnboardableTypeError } from "./errors.js";
import {
  asOfOf,
  type AssessOptions,
  bitsOf,
  type CheckOptions,
  contextOf,
  type ContextOptions,
  gateOf,
  Has,
  langOf,
  optionsOf,
} from "./options.js";
import { copied, fieldText, LONGEST_INPUT, packText, recordArgument, textArgument, type WordsPack } from "./text.js";
import { nameOf } from "./type-name.js";
import type {
  AddressCheck,
  AddressInput,
  Application,
  Assessment,
  IbanCheck,
  IdentificationStatus,
  IdentityDocumentCheck,
  Lang,
  Methods,
  MobileNumberCheck,
  NameCheck,
  ProofOfAddressCheck,
  Pointer,
  ProofOfAddressInput,
  QuestionReport as GeneratedQuestion,
  Questions as GeneratedQuestions,
  Reactivation,
  Refusal,
  RulebookName,
  SanitizedName,
  StepReport as GeneratedStep,
  TinCheck,
  TinInput,
  UpdateCheck,
  ValueInput,
  Way,
} from "./shapes.js";

export { type ErrorCode, OnboardableError, OnboardableTypeError } from "./errors.js";
export type { AssessOptions, CheckOptions, ContextOptions } from "./options.js";
export type { WordsPack } from "./text.js";
export type * from "./shapes.js";

// Taken once, when the module loads: see text.ts.
const { parse } = JSON;
const { defineProperty } = Object;
const { isInteger } = Number;
const { apply } = Reflect;
const { charAt, includes, indexOf, slice } = String.prototype;

/** The versions of the package and of its rules. */
export interface Version {
  /** The version of this package. */
  readonly package: string;
  /** The rulebook that is built in. */
  readonly rulebook: RulebookName;
}

/**
 * Returns the version of the package and of its rules.
 *
 * @example
 * version().rulebook.version // "2026.11"
 */
export function version(): Version {
  return parse(ask(Fn.Versions, "", 0, 0)) as Version;
}

/**
 * Adds a pack of words. Every entry but `onboardable/slim` has the words of its languages; those for analysts, which are
 * `why` and `reading` of each finding, are a pack of their own in each language, so that a form does not load them.
 *
 * @example
 * const { words } = await import("onboardable/analyst/en");
 * addWords(words);
 * assess(application, { lang: "en" }).findings[0].why // no longer empty
 *
 * @throws {OnboardableError} where that is no pack of words, or one for other rules: see its `code`.
 */
export function addWords(pack: WordsPack): void {
  ask(Fn.AddWords, packText(pack), 0, 0);
}

/**
 * Returns the languages whose words are loaded, the default first.
 *
 * @example
 * languages() // ["en", "de"]
 */
export function languages(): Lang[] {
  return parse(ask(Fn.Languages, "", 0, 0)) as Lang[];
}

/**
 * Evaluates an application: may this applicant be onboarded, and if not yet, what is missing, and who has to act?
 *
 * It takes the application as an object or as JSON text. A half-filled form is the normal case: what is missing is
 * `unknown`, with the fields that are needed. A field that cannot be read is a finding, not an error.
 *
 * @example
 * const { decision, findings } = assess({ person: { birth_country: "US" } }, { gate: "sign_up", lang: "de" });
 *
 * @throws {OnboardableTypeError} where the application is neither plain data nor a text.
 * @throws {OnboardableError} where the text is not a JSON object, or too large for one application: see its `code`.
 */
export function assess(application: Application | string, options?: AssessOptions): Assessment {
  return parse(assessed(application, options)) as Assessment;
}

/** An assessment, and what the applicant reads at each field. */
export interface FormAssessment {
  readonly assessment: Assessment;
  /**
   * The message at each field of each finding: `messages[i][j]` belongs to field `j` of finding `i`, those in `findings`
   * first, then those in `later`. `null` where the applicant is shown nothing.
   */
  readonly messages: ReadonlyArray<ReadonlyArray<string | null>>;
}

/**
 * Evaluates an application as {@link assess} does, for a form of your own, with the message for each of its fields.
 *
 * @example
 * const { assessment, messages } = assessForm(application, { lang: "de" });
 * for (const [i, { fields }] of [...assessment.findings, ...assessment.later].entries()) {
 *   for (const [j, field] of fields.entries()) if (messages[i][j] !== null) show(field, messages[i][j]);
 * }
 */
export function assessForm(application: Application | string, options?: AssessOptions): FormAssessment {
  return parse(assessed(application, options, Fn.AssessForm)) as FormAssessment;
}

/**
 * Returns what each field of an application is called, by its JSON pointer: for the labels of a form, and for reports. `*`
 * stands for a place in a list; `/identification` and `/account` are for each of `/identifications` and `/accounts`.
 *
 * @example
 * const names = fieldNames({ lang: "de" });
 * names["/person/birth_date"] // "Geburtsdatum"
 */
export function fieldNames(options?: Pick<CheckOptions, "lang">): Readonly<Record<string, string>> {
  return parse(ask(Fn.FieldNames, "", langOf(optionsOf(options, Has.Check)), 0)) as Readonly<Record<string, string>>;
}

/** A question of the sign-up, in words. Its pointers are those of the application's fields, as the adapters take them. */
export interface QuestionReport extends Omit<GeneratedQuestion, "field" | "fills" | "instead"> {
  /** The field it fills. */
  field: Pointer;
  /** Further fields that take the same value. */
  fills: ReadonlyArray<Pointer>;
  /** The fields of questions of which one may be answered instead. */
  instead: ReadonlyArray<Pointer>;
}

/** A step of the sign-up, in words. */
export interface StepReport extends Omit<GeneratedStep, "questions"> {
  /** Its questions, in order. */
  questions: ReadonlyArray<QuestionReport>;
}

/** What an applicant must still answer, in words of one language. */
export interface Questions extends Omit<GeneratedQuestions, "next" | "steps"> {
  /** The field of the first question that is due; `null` where none is. */
  next: Pointer | null;
  /** The steps, in order. */
  steps: ReadonlyArray<StepReport>;
}

/**
 * Lists what an applicant must still answer to pass a gate, as a form asks it: in steps, the decisive questions first, each
 * with its state, its label, the request, how it is answered, and the choices. An answer may make the next question needed
 * or needless: ask again after each one.
 *
 * @example
 * const { next, steps } = nextQuestions(application, { gate: "sign_up", lang: "de" });
 * const question = steps.flatMap(({ questions }) => questions).find(({ field }) => field === next);
 */
export function nextQuestions(application: Application | string, options?: AssessOptions): Questions {
  return parse(assessed(application, options, Fn.NextQuestions)) as Questions;
}

/**
 * Lists the shortest way to yes: what must still be supplied, corrected, explained or waited for until the applicant may
 * pass a gate, what settles most first, and who does it. No step can be left out. Needs that only follow from another
 * step are listed, too, as `follows`. An applicant who is refused has no way: `refused` says why.
 *
 * @example
 * const { steps, refused } = way(application, { gate: "account_opening", lang: "de" });
 * for (const { who, text, field_names } of steps) console.log(`${who}: ${text}`, field_names);
 */
export function way(application: Application | string, options?: AssessOptions): Way {
  return parse(assessed(application, options, Fn.Way)) as Way;
}

/**
 * Evaluates as {@link assess} does, from text to text: the same bytes that the command line and the Rust library write.
 *
 * @example
 * const line = assessJson('{"person":{"birth_country":"US"}}', { asOf: "2026-11-21" });
 */
export function assessJson(json: string, options?: AssessOptions): string {
  return assessed(textArgument(json, LONGEST_INPUT), options);
}

function assessed(application: unknown, options: AssessOptions | undefined, fn: Fn = Fn.Assess): string {
  const input = applicationText(application);
  const given = optionsOf(options, Has.Gate);
  const context = contextOf(given);
  return ask(fn, context + input, langOf(given) + gateOf(given) + bitsOf(context, given), asOfOf(given));
}

function applicationText(application: unknown): string {
  return typeof application === "string" ? textArgument(application, LONGEST_INPUT) : recordArgument(application, "an application");
}

/**
 * Checks a first or last name. `suggestion` is the closest name that is allowed.
 *
 * @example
 * checkName({ field: "last_name", value: "N/A" }).light // "green"
 */
export function checkName(name: string | ValueInput, options?: CheckOptions): NameCheck {
  return check(Fn.CheckName, name, options);
}

/**
 * Checks an IBAN, as the applicant typed it. Returns the country, the bank code, the IBAN in groups of four and, where a
 * single typing error explains what is wrong, the IBAN that was meant.
 *
 * @example
 * const { light, findings, formatted } = checkIban("DE89 3704 0044 0532 0130 00");
 */
export function checkIban(iban: string | ValueInput, options?: CheckOptions): IbanCheck {
  return check(Fn.CheckIban, iban, options);
}

/**
 * Checks a mobile number in international form. Returns the number in E.164, its calling code and the regions.
 *
 * @example
 * checkMobileNumber("+1 787 555 0100").findings[0].rule // "fatca.us_phone"
 */
export function checkMobileNumber(number: string | ValueInput, options?: CheckOptions): MobileNumberCheck {
  return check(Fn.CheckMobileNumber, number, options);
}

/**
 * Checks the parts of an address that are stated. A part that is left out is not missing yet.
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
 * Checks the code of an identity document. Returns whether such a document shows the address.
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
 * Checks a tax identification number by the form and the check characters of its country. `suggestion` is the number
 * that was meant, where the country's code is in front of it or its leading zeros were lost.
 *
 * @example
 * checkTin({ country: "DE", number: "86095742719" }).light // "green"
 */
export function checkTin(tin: TinInput, options?: CheckOptions): TinCheck {
  return check(Fn.CheckTin, tin, options);
}

/**
 * Proposes a name that is allowed, and lists what it would change. The applicant decides whether to use it.
 *
 * @example
 * sanitizeName({ field: "last_name", value: " O´Brien" }) // { value: "O'Brien", changes: [...] }
 *
 * @param name a first name, or either name with its `field`.
 */
export function sanitizeName(name: string | { readonly field?: "first_name" | "last_name"; readonly value: string }): SanitizedName {
  if (typeof name !== "string") {
    const { field = "first_name", value } = namedValue(name);
    if (field !== "first_name" && field !== "last_name") {
      throw new OnboardableError("invalid_option", 'onboardable: field must be "first_name" or "last_name"');
    }
    return sanitized(field === "first_name" ? Fn.SanitizeFirstName : Fn.SanitizeLastName, value);
  }
  return sanitized(Fn.SanitizeFirstName, name);
}

function namedValue(name: unknown): { field?: unknown; value?: unknown } {
  if (typeof name === "object" && name !== null) return copied(name);
  throw new OnboardableTypeError(`onboardable: expected a name, or { field, value }, found ${nameOf(name)}`);
}

function sanitized(fn: Fn, value: unknown): SanitizedName {
  return parse(ask(fn, textArgument(value, LONGEST_INPUT), 0, 0)) as SanitizedName;
}

/**
 * Evaluates every identification method for an applicant, the recommended one first: yes, no or unknown, and why.
 *
 * @example
 * eligibleMethods(application).methods.find(({ answer }) => answer === "yes")?.method
 */
export function eligibleMethods(application: Application | string, options?: ContextOptions): Methods {
  const input = applicationText(application);
  const given = optionsOf(options, Has.Context);
  const context = contextOf(given);
  return parse(ask(Fn.EligibleMethods, context + input, langOf(given) + bitsOf(context, given), asOfOf(given))) as Methods;
}

/**
 * Checks a change of a person before it is sent: `person` as the bank has it, as far as it is known, and `change`, the
 * body of the `PATCH`. Only the change and what it causes are checked; what else is missing is found by {@link assess}.
 *
 * @example
 * checkUpdate({ change: { first_name: "Eva" } }).findings[0].rule // "update.field_not_changeable"
 *
 * @throws {OnboardableError} with the code `no_change` where no change is stated.
 */
export function checkUpdate(application: Application | string, options?: ContextOptions): UpdateCheck {
  const input = applicationText(application);
  const given = optionsOf(options, Has.Context);
  const context = contextOf(given);
  return parse(ask(Fn.CheckUpdate, context + input, langOf(given) + bitsOf(context, given), asOfOf(given))) as UpdateCheck;
}

/**
 * Evaluates whether the account of a failed BankIdent Plus identification may be reactivated, by the bank's
 * preconditions: `yes`, `no` or `unknown`, each precondition on its own, and the last day on which the bank accepts the call.
 * An applicant whom `assess` refuses may meet them all, and then has no `next` step.
 *
 * @example
 * const { answer, last_day, preconditions } = mayReactivate(application);
 */
export function mayReactivate(application: Application | string, options?: CheckOptions): Reactivation {
  const input = applicationText(application);
  const given = optionsOf(options, Has.Check);
  return parse(ask(Fn.MayReactivate, input, langOf(given), asOfOf(given))) as Reactivation;
}

/** A step of an identification. */
export interface Step {
  /** The method, such as `"bank_plus"`. */
  readonly method: string;
  /** Its present status. */
  readonly status: string;
  /** What happens: a call, a status that the bank reports, or a simulated event. */
  readonly event: string;
  /** How many reference transfers have failed before. */
  readonly failed_transfers?: number | undefined;
}

/** The status after a step, or why there is none, as a sentence and as a code. */
export type Advanced =
  | { readonly status: IdentificationStatus; readonly refused?: undefined; readonly code?: undefined }
  | { readonly refused: string; readonly code: Refusal; readonly status?: undefined };

/**
 * Returns the next status of an identification, as the bank's guides describe it.
 *
 * A name that the bank's API does not have is not an error: the answer is `refused`, with the `code` of the reason.
 *
 * @example
 * advance({ method: "bank", status: "authorization_required", event: "authorize" }) // { status: "confirmation_required" }
 */
export function advance(step: Step, options?: Pick<CheckOptions, "lang">): Advanced {
  if (typeof step !== "object" || step === null) {
    throw new OnboardableTypeError(`onboardable: expected { method, status, event }, found ${nameOf(step)}`);
  }
  const { method, status, event, failed_transfers = 0 } = copied(step);
  if (!isInteger(failed_transfers) || failed_transfers < 0) {
    throw new OnboardableTypeError(
      `onboardable: expected failed_transfers to be a whole number from 0, found ${nameOf(failed_transfers)}`,
    );
  }
  const input = `${failed_transfers}\n${line(method)}\n${line(status)}\n${textArgument(event, LONGEST_NAME)}`;
  return parse(ask(Fn.Advance, input, langOf(optionsOf(options, Has.Check)), 0)) as Advanced;
}

/** No name in the bank's API has two lines: such a name is sent as an empty one. */
function line(name: unknown): string {
  const text = textArgument(name, LONGEST_NAME);
  return apply(includes, text, ["\n"]) ? "" : text;
}

const LONGEST_NAME = 1024;

function check<Checked>(fn: Fn, input: unknown, options: CheckOptions | undefined): Checked {
  const plain = typeof input === "string";
  const text = plain ? fieldText(input) : recordArgument(input, "a value to check");
  const given = optionsOf(options, Has.Check);
  const answer = ask(fn, text, langOf(given) + (plain ? PLAIN : 0), asOfOf(given));
  return (apply(charAt, answer, [0]) === CLEAN ? clean(fn, answer) : parse(answer)) as Checked;
}

/** Reads the check of a good value in a tenth of the time of `JSON.parse`: most answers are such while a form is filled in. */
function clean(fn: Fn, answer: string): unknown {
  let at = 1;
  const part = (): string | null => {
    const end: number = apply(indexOf, answer, ["\n", at]);
    const text: string = apply(slice, answer, [at, end]);
    at = end + 1;
    return text === "" ? null : text;
  };
  const light = "green";
  const findings: never[] = [];
  switch (fn) {
    case Fn.CheckName:
    case Fn.CheckTin:
      return { light, findings, suggestion: part() } satisfies NameCheck & TinCheck;
    case Fn.CheckIban:
      return { light, findings, country: part(), bank_code: part(), formatted: part(), suggestion: part() } satisfies IbanCheck;
    case Fn.CheckMobileNumber:
      return {
        light, findings, e164: part(), calling_code: numberOf(part()), regions: pairsOf(part()), suggestion: part(),
      } satisfies MobileNumberCheck;
    case Fn.CheckAddress:
      return { light, findings, kind: part() as AddressCheck["kind"], suggestion: part() } satisfies AddressCheck;
    case Fn.CheckIdentityDocument:
      return {
        light, findings, shows_address: flagOf(part()), address_by_law: flagOf(part()), country: part(), kind: part(),
      } satisfies IdentityDocumentCheck;
    default:
      return { light, findings };
  }
}

const numberOf = (part: string | null): number | null => (part === null ? null : +part);
const flagOf = (part: string | null): boolean | null => (part === null ? null : part === "true");

/** Alpha-2 codes, one after the other. */
function pairsOf(part: string | null): string[] {
  if (part === null) return [];
  const { length } = part;
  if (length === 2) return [part];
  const pairs: string[] = [];
  // As own entries: a setter that somebody has put on a prototype is not called.
  for (let at = 0; at < length; at += 2) {
    const value: string = apply(slice, part, [at, at + 2]);
    defineProperty(pairs, at / 2, { __proto__: null, value, configurable: true, enumerable: true, writable: true } as PropertyDescriptor);
  }
  return pairs;
}
