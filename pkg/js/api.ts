/**
 * The functions of both entries. They differ in where the module comes from: `ask.ts` brings it, `ask.slim.ts` is
 * given it (`build.mjs` exchanges the one for the other).
 */

import { ask } from "./ask.js";
import { Fn } from "./boundary.js";
import { jsonArgument, LONGEST_INPUT, textArgument } from "./text.js";

export { type ErrorCode, OnboardableError, OnboardableTypeError } from "./errors.js";

/** The version of the rules. */
export function version(): string {
  return ask(Fn.Version, "") as string;
}

/** Gives back what it was given. */
export function echo(value: unknown): unknown {
  return ask(Fn.Echo, jsonArgument(value));
}

/** Gives back what a JSON text says. */
export function echoText(json: string): unknown {
  return ask(Fn.Echo, textArgument(json, LONGEST_INPUT));
}
