/**
 * The options of a call, as the numbers that cross the boundary.
 *
 * The rules have no clock: where the caller states no instant, the page's clock is used. A misspelt option is an error, and
 * so is one that the function does not have: with the default instead, a form would silently show another language or apply
 * another gate.
 */

import { ask } from "./ask.js";
import { Fn, NO_LANG } from "./boundary.js";
import { OnboardableError, OnboardableTypeError } from "./errors.js";
import { copied, recordArgument, textArgument } from "./text.js";
import { nameOf } from "./type-name.js";
import { unknownOption } from "./unknown-option.js";
import type { Environment, Gate, Lang } from "./shapes.js";

/** How a field is checked. */
export interface CheckOptions {
  /** The day or the instant of the evaluation: a `Date`, `"2026-11-21"` or an instant in UTC. Now by default. */
  readonly asOf?: Date | string | undefined;
  /** The language of the texts: by default that of the entry, `"en"` where it has both. */
  readonly lang?: Lang | undefined;
}

/**
 * What is the same for all applications of the page. An application that states its own value keeps it. With `pin` the
 * page's value takes precedence, and an application with another value is a finding.
 */
export interface ContextOptions extends CheckOptions {
  /** The bank's branch: `"DE"`, `"FR"`, `"IT"` or `"ES"`. */
  readonly branch?: string | undefined;
  /** The integration: `"digital_banking"`, `"videoident"`, `"bankident"` or `"bankident_plus"`. */
  readonly flow?: string | undefined;
  /** The environment of the application. */
  readonly environment?: Environment | undefined;
  /** The countries of residence that the bank allows for the branch. */
  readonly allowedResidenceCountries?: ReadonlyArray<string> | undefined;
  /** The text on the button that opens the account. */
  readonly orderButtonText?: string | undefined;
  /** Whether all of these, and `asOf`, take precedence over what an application states. */
  readonly pin?: boolean | undefined;
  /** Whether a key that was not read must be corrected. By default it is a note. */
  readonly strict?: boolean | undefined;
}

/** How an application is evaluated. */
export interface AssessOptions extends ContextOptions {
  /** Up to which gate: `"account_opening"` by default, which has every rule. */
  readonly gate?: Gate | undefined;
}

// Taken once, when the module loads: see text.ts.
const { now } = Date;
const { getTime } = Date.prototype;
const { keys } = Object;
const { apply } = Reflect;
const { isFinite } = Number;

/** Which options a function has: each has those before it, too. */
export const enum Has {
  Check,
  Context,
  Gate,
}

const OPTIONS = {
  __proto__: null,
  asOf: Has.Check,
  lang: Has.Check,
  branch: Has.Context,
  flow: Has.Context,
  environment: Has.Context,
  allowedResidenceCountries: Has.Context,
  orderButtonText: Has.Context,
  pin: Has.Context,
  strict: Has.Context,
  gate: Has.Gate,
} as unknown as Readonly<Record<string, Has>>;

/** The options as plain data with no prototype, so that nothing inherited is read as one. */
export function optionsOf(options: AssessOptions | undefined, has: Has): AssessOptions {
  if (options === undefined) return NONE;
  if (typeof options !== "object" || options === null) {
    throw new OnboardableTypeError(`onboardable: expected options such as { lang: "de" }, found ${nameOf(options)}`);
  }
  // The prototype of an object literal may have been given a `lang`.
  const given = copied(options as Readonly<Record<string, unknown>>);
  // Of the caller's object: the engine has them at hand.
  const names = keys(options);
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const value = given[name];
    if (value === undefined) continue;
    const having = OPTIONS[name];
    if (having === undefined || having > has) throw invalid(unknownOption(name, namesOf(has)));
    // In an application, null is a field that is still empty.
    if (value === null && having === Has.Context) throw invalid(`${name} must not be null: leave it out`);
  }
  return given;
}

function namesOf(has: Has): string {
  let names = "";
  for (const name in OPTIONS) if (OPTIONS[name]! <= has) names += names === "" ? name : `, ${name}`;
  return names;
}

const NONE = { __proto__: null } as unknown as AssessOptions;

/** By number as in `Lang::ALL`. */
export function langOf({ lang }: AssessOptions): number {
  switch (lang) {
    case undefined:
      return NO_LANG;
    case "en":
      return 0;
    case "de":
      return 1;
    default:
      throw invalid('lang must be "en" or "de"');
  }
}

/** By number as in `Gate::ALL`, in the upper half. */
export function gateOf({ gate }: AssessOptions): number {
  switch (gate) {
    case "sign_up":
      return 0;
    case "identification":
      return 16;
    case undefined:
    case "account_opening":
      return 32;
    default:
      throw invalid('gate must be "sign_up", "identification" or "account_opening"');
  }
}

/** In a question about an application: the input begins with a line of what the page fixes. */
const CONTEXT = 128;
const AS_OF_STATED = 256;

/** The line before the application, or nothing where nothing is fixed. */
export function contextOf(options: AssessOptions): string {
  const { branch, flow, environment, allowedResidenceCountries, orderButtonText, pin, strict } = options;
  const context = {
    __proto__: null,
    branch,
    flow,
    environment,
    allowed_residence_countries: allowedResidenceCountries,
    order_button_text: orderButtonText,
    pin,
    strict,
  };
  const json = recordArgument(context, "options");
  return json === "{}" ? "" : `${json}\n`;
}

/** The bits that say what comes before the application. */
export function bitsOf(context: string, { asOf }: AssessOptions): number {
  return context === "" ? 0 : CONTEXT + (asOf === undefined ? 0 : AS_OF_STATED);
}

let lastText = "";
let lastInstant = 0;

/** The instant in milliseconds since 1970. A text is read by the rules; the last one is remembered. */
export function asOfOf({ asOf }: AssessOptions): number {
  if (asOf === undefined) return now();
  if (typeof asOf === "string") {
    if (asOf === lastText && asOf !== "") return lastInstant;
    const instant = +ask(Fn.Instant, textArgument(asOf, 64), 0, 0);
    lastText = asOf;
    return (lastInstant = instant);
  }
  return millisecondsOf(asOf);
}

function millisecondsOf(asOf: Date): number {
  let time: number;
  try {
    time = apply(getTime, asOf, []);
  } catch {
    throw new OnboardableTypeError(`onboardable: expected asOf to be a Date or a text, found ${nameOf(asOf)}`);
  }
  // A value that the boundary refuses, so that the message is the same.
  return isFinite(time) ? time : -1e15;
}

function invalid(what: string): OnboardableError {
  return new OnboardableError("invalid_option", `onboardable: ${what}`);
}
