/**
 * What a form shows of an assessment: at each field the message for the applicant, the most serious first.
 *
 * Every finding at a field of the form is an issue, also one for a later gate: an applicant whose account will be refused
 * must not have to fill in the rest first. What is not known is no issue; a field that is still empty is one where the
 * whole form is checked, as on Continue and on the server. A finding without a message is not shown, because it is for the
 * partner, the bank or the provider. The adapters share this file; the rules and the messages come from `onboardable`.
 */

import {
  type Application, type Assessment, assessForm, type AssessOptions, type Finding, OnboardableError, OnboardableTypeError, type Pointer,
} from "./index.js";
import { POINTERS } from "./pointers.js";
import { nameOf as typeOf } from "./type-name.js";
import { unknownOption } from "./unknown-option.js";

/**
 * Names of a form's fields, and the JSON pointers of the application they fill: `{ iban: "/identification/iban" }`. In
 * TypeScript, fields that are declared on their own need `satisfies Fields`. A misspelt pointer is an error at run time, too.
 */
export type Fields = Readonly<Record<string, Pointer>>;

export interface ShownOptions {
  /** The text at a field, in place of the one that the reader has by default: see {@link Reader}. */
  readonly message?: ((finding: Finding) => string) | undefined;
  /** Who reads the messages: `"applicant"` by default. */
  readonly reader?: Reader | undefined;
}

/**
 * Who reads the messages. An `applicant` reads the `message` of each finding, which for a refusal is one sentence without a
 * reason, and nothing of a finding without a `message`. A `partner` reads the title and the next step of every finding.
 */
export type Reader = "applicant" | "partner";

export interface FormOptions extends Omit<AssessOptions, "strict">, ShownOptions {
  /** Which fields of an application the form's fields fill. By default the values of the form are an application. */
  readonly fields?: Fields | undefined;
}

/** One finding at one field. */
export interface Issue {
  /** The field's name in the form, or its path joined with dots. */
  readonly name: string;
  /** The path to the field in the form's values. */
  readonly path: ReadonlyArray<string | number>;
  /** The text at the field. */
  readonly message: string;
  /** The whole finding. Not for an applicant: its title and its reason are for the partner. */
  readonly finding: Finding;
}

export interface Judged {
  readonly assessment: Assessment;
  /** What was found and blocks, the most serious first; where the whole form is checked, also what is still empty. */
  readonly issues: readonly Issue[];
  /** The required fields that are still empty: shown on Continue, never while the applicant types. */
  readonly empty: readonly Issue[];
  /**
   * The rest that the reader can act on: what is not known, notes, what belongs to no field of this form, and, unless they
   * are issues, the fields that are still empty.
   */
  readonly advice: readonly Issue[];
}

/** The most serious first. */
const GRAVITY = ["deny", "clarify", "correct", "complete", "wait", "note"];

/** Evaluates a form's values as they are now. With `isWhole`, a required field that is still empty is an issue. */
export function judge(values: unknown, options: FormOptions, isWhole: boolean): Judged {
  const { fields, lang, gate, asOf, branch, flow, environment, allowedResidenceCountries, orderButtonText, pin } = options;
  checkFields(fields);
  const application = fields ? reading(() => applicationOf(values, fields)) : ((values ?? {}) as Application);
  const given = { lang, gate, asOf, branch, flow, environment, allowedResidenceCountries, orderButtonText, pin };
  const { assessment, messages } = assessForm(application, given);
  const typed: unknown = typeof application === "string" ? JSON.parse(application) : application;
  const issues: Issue[] = [];
  const empty: Issue[] = [];
  const advice: Issue[] = [];
  const found = [...assessment.findings, ...assessment.later].map((finding, at) => ({ finding, texts: messages[at] ?? [] }));
  found.sort((a, b) => GRAVITY.indexOf(a.finding.effect) - GRAVITY.indexOf(b.finding.effect));
  const requested = new Set<string>();
  for (const { finding, texts } of found) {
    for (const [place, pointer] of finding.fields.entries()) {
      const message = messageOf(finding, texts[place] ?? null, options);
      if (message === null) continue;
      const list = placeOf(finding, isBlank(reading(() => at(typed, pathOf(pointer)))));
      const name = fields ? nameOf(pointer, list === "empty", fields) : pathOf(pointer).join(".");
      const path = fields ? (name === undefined ? [] : pathOfName(name)) : pathOf(pointer);
      if (name !== undefined && list === "empty") {
        // Several rules may need one field.
        if (requested.has(name)) continue;
        requested.add(name);
      }
      const target = name === undefined ? advice : { issues, empty, advice }[list];
      // The issue of a refusal has its reason: outside of its field an applicant must not read it.
      if (target === advice && finding.effect === "deny" && options.reader !== "partner") continue;
      target.push({ name: name ?? "", path, message, finding });
    }
  }
  if (isWhole) issues.push(...empty);
  return { assessment, issues, empty, advice: isWhole ? advice : [...empty, ...advice] };
}

/** The options that every adapter takes. */
export const FORM_OPTIONS = "asOf lang branch flow environment allowedResidenceCountries orderButtonText pin gate fields message reader";

/** The values of an option. Those that `assessForm` takes, too, are checked there. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  reader: ["applicant", "partner"],
  lenient: [true, false],
  field: ["first_name", "last_name"],
};
const FUNCTIONS = ["message", "value", "place", "onJudged", "onAdvice"];

/** Throws an error where an option or its value does not exist: the default would be used, and nobody would notice. */
export function checkOptions(options: FormOptions, names: string): void {
  if (typeof options !== "object" || options === null) {
    throw new OnboardableTypeError(`onboardable: expected options such as { lang: "de" }, found ${typeOf(options)}`);
  }
  const known = names.split(" ");
  for (const [name, value] of reading(() => Object.entries(options))) {
    if (value === undefined) continue;
    const values = VALUES[name];
    if (!known.includes(name)) throw invalid(unknownOption(name, known.join(", ")));
    if (values && !values.includes(value)) throw invalid(`${name} must be ${values.map((one) => JSON.stringify(one)).join(" or ")}`);
    if (FUNCTIONS.includes(name) && typeof value !== "function") throw invalid(`${name} must be a function`);
  }
  checkFields(options.fields);
}

function invalid(what: string): OnboardableError {
  return new OnboardableError("invalid_option", `onboardable: ${what}`);
}

/** Reads objects of the caller's: an error of their getters and proxies may contain a value. */
function reading<Read>(read: () => Read): Read {
  try {
    return read();
  } catch {
    throw new OnboardableTypeError("onboardable: an object cannot be read: its getter or its proxy throws an error");
  }
}

/** Throws an error where a pointer is misspelt: its field would never be checked, and nobody would notice. */
export function checkFields(fields: Fields | undefined): void {
  if (fields === undefined) return;
  if (typeof fields !== "object" || fields === null) {
    throw new OnboardableTypeError(`onboardable: expected fields such as { iban: "/identification/iban" }, found ${typeOf(fields)}`);
  }
  for (const name of Object.keys(fields)) {
    const pointer: unknown = fields[name];
    if (typeof pointer !== "string") {
      throw new OnboardableTypeError(`onboardable: expected a pointer such as "/person/birth_date", found ${typeOf(pointer)}`);
    }
    if (!pointer.includes("*") && pointers().has(patternOf(pointer))) continue;
    throw new OnboardableTypeError(`onboardable: no field has the pointer "${pointer}"; the nearest is "${nearest(pointer)}"`);
  }
}

let known: Set<string> | undefined;

/** The pointers of all fields, with `*` for a place in a list. */
function pointers(): Set<string> {
  if (known) return known;
  known = new Set();
  const around = [""];
  let last = "";
  for (const [word] of POINTERS.matchAll(/[{}]|[^{} ]+/g)) {
    if (word === "{") around.push(last);
    else if (word === "}") around.pop();
    else known.add((last = `${around[around.length - 1]}/${word}`));
  }
  return known;
}

const PLACE = /\/(0|[1-9][0-9]*)(?=\/|$)/g;

function patternOf(pointer: string): string {
  return pointer.replace(PLACE, "/*");
}

/** The pointer with the fewest letters that differ. */
function nearest(pointer: string): string {
  const places = pointer.match(PLACE) ?? [];
  const pattern = patternOf(pointer);
  let [best, fewest] = ["", Infinity];
  for (const one of pointers()) {
    const edits = editsBetween(pattern, one);
    if (edits < fewest) [best, fewest] = [one, edits];
  }
  return best.replace(/\/\*/g, () => places.shift() ?? "/0");
}

function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] as number) + (letter === other[to] ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] as number) + 1, (next[to] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

/** Which list of {@link Judged} a finding belongs to at one field. */
export function placeOf({ answer, light }: Finding, isEmpty: boolean): "issues" | "empty" | "advice" {
  if (light === "green") return "advice";
  if (isEmpty) return "empty";
  return answer === "found" ? "issues" : "advice";
}

/** What the reader is shown of a finding, where the applicant reads `text`; `null` for nothing. */
export function messageOf(finding: Finding, text: string | null, { message, reader }: ShownOptions): string | null {
  if (reader !== "partner" && text === null) return null;
  if (message) return message(finding);
  if (reader !== "partner") return text;
  return finding.next ? `${finding.title}. ${finding.next.text}` : `${finding.title}.`;
}

/** Whether nothing was filled in. `false` is an answer. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** The path of a JSON pointer. */
export function pathOf(pointer: string): (string | number)[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map((key) => keyOf(key.replaceAll("~1", "/").replaceAll("~0", "~")));
}

function pathOfName(name: string): (string | number)[] {
  return name.split(".").map(keyOf);
}

function keyOf(key: string): string | number {
  return /^(0|[1-9][0-9]*)$/.test(key) ? +key : key;
}

/** The form's field for a pointer; of a part that is empty, such as all tax identifications, the first field in it. */
function nameOf(pointer: string, isEmpty: boolean, fields: Fields): string | undefined {
  const names = Object.keys(fields);
  const within = isEmpty ? names.find((name) => fields[name]?.startsWith(`${pointer}/`)) : undefined;
  return names.find((name) => fields[name] === pointer) ?? within;
}

/** Makes the application that the fields of a form fill. */
export function applicationOf(values: unknown, fields: Fields): Application {
  const application = {};
  for (const name of Object.keys(fields)) {
    const nested = at(values, pathOfName(name));
    // Null is an answer: neither Ms nor Mr.
    const value = nested === undefined ? at(values, [name]) : nested;
    if (value !== undefined) put(application, pathOf(fields[name] as Pointer), value);
  }
  return application;
}

/** Returns the value at a path, of own properties only. */
export function at(values: unknown, path: ReadonlyArray<string | number>): unknown {
  let value = values;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Sets the value at a path; a number as the next key makes a list. */
export function put(target: object, path: ReadonlyArray<string | number>, value: unknown): void {
  let place = target as Record<string | number, unknown>;
  path.forEach((key, index) => {
    const last = index === path.length - 1;
    const next = Object.hasOwn(place, key) ? place[key] : undefined;
    const held = last ? value : typeof next === "object" && next !== null ? next : typeof path[index + 1] === "number" ? [] : {};
    // An own property whatever the key is called.
    Object.defineProperty(place, key, { value: held, enumerable: true, writable: true, configurable: true });
    place = held as Record<string | number, unknown>;
  });
}
