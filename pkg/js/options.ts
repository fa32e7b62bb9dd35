/**
 * The options of a call, as the numbers that cross the boundary.
 *
 * The rules know no clock: the page's stands in where the caller names no instant. An option that is misspelt is an
 * error, never the default: a form that believed it speaks German, or asks for another gate, would be wrong silently.
 */

import { ask } from "./ask.js";
import { Fn } from "./boundary.js";
import { OnboardableError, OnboardableTypeError } from "./errors.js";
import { nameOf, textArgument } from "./text.js";
import type { Gate, Lang } from "./shapes.js";

/** How a field is checked. */
export interface CheckOptions {
  /** As of when: a `Date`, a day `"2026-11-21"` or an instant in UTC. The page's clock where it is left out. */
  readonly asOf?: Date | string | undefined;
  /** The language of the words: `"en"` where it is left out. */
  readonly lang?: Lang | undefined;
}

/** How an application is judged. */
export interface AssessOptions extends CheckOptions {
  /** Up to which gate: `"account_opening"`, which has every rule, where it is left out. */
  readonly gate?: Gate | undefined;
}

// Taken once, when the module loads: see text.ts.
const { now } = Date;
const { getTime } = Date.prototype;
const { apply } = Reflect;
const { isFinite } = Number;

/** The options as plain data with no prototype, so that nothing inherited is read as one. */
export function optionsOf(options: AssessOptions | undefined): AssessOptions {
  if (options === undefined) return NONE;
  if (typeof options !== "object" || options === null) {
    throw new OnboardableTypeError(`onboardable: expected options such as { lang: "de" }, found ${nameOf(options)}`);
  }
  // The prototype of an object literal may have been given a `lang`.
  return { __proto__: null, ...options } as AssessOptions;
}

const NONE = { __proto__: null } as unknown as AssessOptions;

/** By number as in `Lang::ALL`. */
export function langOf({ lang }: AssessOptions): number {
  switch (lang) {
    case undefined:
    case "en":
      return 0;
    case "de":
      return 1;
    default:
      throw invalid('lang is "en" or "de"');
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
      throw invalid('gate is "sign_up", "identification" or "account_opening"');
  }
}

let lastText = "";
let lastInstant = 0;

/** In milliseconds since 1970. What a text says is for the rules to read; the last one is remembered. */
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
  // What the boundary refuses, so that the message is the same.
  return isFinite(time) ? time : -1e15;
}

function invalid(what: string): OnboardableError {
  return new OnboardableError("invalid_option", `onboardable: ${what}`);
}
