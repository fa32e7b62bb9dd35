/**
 * Writes what comes from the page as JSON text.
 *
 * `JSON.stringify` would do more than copy: it calls `toJSON` of every object, also one that somebody put on
 * `Object.prototype`; it turns `NaN` into `null` and a `Date` into an instant with a time zone. Each of these would change
 * what the application says, so they are refused. The functions of the language's own library are taken once, when the
 * module loads: a prototype that is changed later does not change an answer.
 */

import { OnboardableError, OnboardableTypeError } from "./errors.js";
import { nameOf } from "./type-name.js";

/** Of a whole application, in UTF-16 code units. */
export const LONGEST_INPUT = 64 * 1024;
// A field that is longer is unreadable, which is a finding and hides nothing else: only as much of it crosses the boundary
// as is needed for that finding.
const LONGEST_TEXT = 1024;
const LONGEST_LIST = 64;
const DEEPEST = 16;

const { isArray } = Array;
const { getPrototypeOf, keys } = Object;
const { isFinite } = Number;
const { stringify } = JSON;
const { apply } = Reflect;
const { Map } = globalThis;
const { get, set } = Map.prototype;
const { charCodeAt, slice } = String.prototype;
const nativeIsWellFormed: ((this: string) => boolean) | undefined = (
  String.prototype as { isWellFormed?: (this: string) => boolean }
).isWellFormed;

/** Whether every half of a UTF-16 pair has its other half. */
function isWellFormed(text: string): boolean {
  if (nativeIsWellFormed) return apply(nativeIsWellFormed, text, []);
  for (let at = 0; at < text.length; at++) {
    const unit: number = apply(charCodeAt, text, [at]);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next: number = apply(charCodeAt, text, [at + 1]);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    at++;
  }
  return true;
}

function tooLarge(): never {
  throw new OnboardableError(
    "too_large",
    `onboardable: too large for one application (at most ${LONGEST_INPUT} characters, ${DEEPEST} levels)`,
  );
}

function wrongType(found: string): never {
  throw new OnboardableTypeError(
    `onboardable: JSON cannot contain ${found}; use texts, finite numbers, true, false, null, lists and plain objects ` +
      "(a date is a text such as \"1990-05-05\")",
  );
}

/** What is thrown where an object of the caller's cannot be read: an error of its getter or its proxy may contain a value. */
export function unreadable(error: unknown): unknown {
  try {
    if (error instanceof OnboardableError || error instanceof OnboardableTypeError) return error;
  } catch {
    // Even what was thrown may throw.
  }
  return new OnboardableTypeError("onboardable: an object cannot be read: its getter or its proxy throws an error");
}

/** An object's own members, with no prototype: nothing inherited is read as one. */
export function copied<Members extends object>(members: Members): Members {
  try {
    return { __proto__: null, ...members } as Members;
  } catch (error) {
    throw unreadable(error);
  }
}

/** A text as the caller gave it: of the right type, not too long, whole. */
export function textArgument(value: unknown, longest: number): string {
  if (typeof value !== "string") {
    throw new OnboardableTypeError(`onboardable: expected a text, found ${nameOf(value)}`);
  }
  if (value.length > longest) tooLarge();
  return wellFormed(value);
}

function wellFormed(value: string): string {
  if (!isWellFormed(value)) {
    throw new OnboardableError("ill_formed_text", "onboardable: a text contains half of a UTF-16 pair");
  }
  return value;
}

/** Of a pack of words. */
const LONGEST_PACK = 1024 * 1024;

/** A pack of words: its text, or the object that it becomes where a file of JSON is imported. */
export type WordsPack = string | { readonly lang: string; readonly rulebook: string };

/** A pack of words as JSON text. */
export function packText(pack: WordsPack): string {
  try {
    return textArgument(typeof pack === "object" && pack !== null ? stringify(pack) : pack, LONGEST_PACK);
  } catch (error) {
    throw unreadable(error);
  }
}

/** A text to check, as it is. One that is longer than a field can be is cut, but stays too long. */
export function fieldText(value: string): string {
  return wellFormed(value.length > LONGEST_TEXT ? tooLong(value) : value);
}

/** A plain object as JSON text: each text of it is checked as `textArgument` does. */
export function recordArgument(value: unknown, what: string): string {
  try {
    if (typeof value !== "object" || value === null || isArray(value)) {
      throw new OnboardableTypeError(`onboardable: expected ${what} as a plain object or a text, found ${nameOf(value)}`);
    }
    budget = LONGEST_INPUT;
    return written(value, 0);
  } catch (error) {
    throw unreadable(error);
  }
}

let budget = 0;

function spend(units: number): void {
  budget -= units;
  if (budget < 0) tooLarge();
}

function written(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string": {
      const json = quoted(value, LONGEST_TEXT);
      spend(json.length);
      return json;
    }
    case "boolean":
      spend(5);
      return value ? "true" : "false";
    case "number": {
      if (!isFinite(value)) wrongType("a number that is not finite");
      const json = `${value}`;
      spend(json.length);
      return json;
    }
    case "object":
      if (value === null) {
        spend(4);
        return "null";
      }
      if (depth === DEEPEST) tooLarge();
      return isArray(value) ? list(value, depth + 1) : record(value, depth + 1);
    default:
      return wrongType(nameOf(value));
  }
}

/** Below this many characters, looking at each of them is quicker than the engine's `stringify`. */
const SHORT = 40;

/** A text as JSON. Most are short and need no escape. */
function quoted(text: string, longest: number): string {
  const { length } = text;
  if (length < SHORT) {
    let at = 0;
    for (; at < length; at++) {
      const unit: number = apply(charCodeAt, text, [at]);
      // From the space to the tilde, without quote and backslash.
      if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) break;
    }
    if (at === length) return `"${text}"`;
  }
  if (longest === LONGEST_TEXT) return stringify(fieldText(text));
  return stringify(textArgument(text, longest));
}

/** The first characters, one or two more than allowed, so that no UTF-16 pair is cut. */
function tooLong(text: string): string {
  const last: number = apply(charCodeAt, text, [LONGEST_TEXT + 1]);
  return apply(slice, text, [0, LONGEST_TEXT + (last >= 0xd800 && last <= 0xdbff ? 1 : 2)]);
}

function list(value: readonly unknown[], depth: number): string {
  let { length } = value;
  if (length > LONGEST_LIST) length = LONGEST_LIST + 1;
  let json = "[";
  spend(2 + length);
  for (let at = 0; at < length; at++) {
    if (at > 0) json += ",";
    json += written(value[at], depth);
  }
  return `${json}]`;
}

function record(value: object, depth: number): string {
  const prototype: unknown = getPrototypeOf(value);
  if (prototype !== null && getPrototypeOf(prototype) !== null) wrongType("an object of a class");
  const names = keys(value);
  let json = "{";
  spend(2 + names.length);
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const entry: unknown = (value as Record<string, unknown>)[name];
    // A form field that was never filled in: left out, as JSON.stringify does.
    if (entry === undefined) continue;
    const key = keyed(name);
    spend(key.length + 1);
    if (json.length > 1) json += ",";
    json += key;
    // On its own: every text that is put together first is one more to take apart at the end.
    json += written(entry, depth);
  }
  return `${json}}`;
}

/** The names of fields as they were written before: the same few in every application. */
const writtenNames = new Map<string, string>();
let room = 512;

/** A name as JSON, with its colon. */
function keyed(name: string): string {
  const before: string | undefined = apply(get, writtenNames, [name]);
  if (before !== undefined) return before;
  const key = `${quoted(name, LONGEST_INPUT)}:`;
  if (room > 0 && name.length < SHORT) {
    room--;
    apply(set, writtenNames, [name, key]);
  }
  return key;
}
