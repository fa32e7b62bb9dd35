/**
 * What a form shows of an assessment: which findings stand at which field, the worst one first.
 *
 * Only what was found and blocks is an issue of a field. What is unknown, because a field is not filled yet, and what is
 * merely noted never is: that is the advice beside it. The adapters share this file; the rules come from `onboardable`.
 */

import { type Application, type Assessment, assess, type AssessOptions, type Finding } from "./index.js";

/** Names of a form's fields, and the JSON pointers of the application they fill: `{ iban: "/identification/iban" }`. */
export type Fields = Readonly<Record<string, string>>;

export interface FormOptions extends Omit<AssessOptions, "strict"> {
  /** Where the form's fields stand in an application. Left out: the values of the form are an application. */
  readonly fields?: Fields | undefined;
  /** What is said at a field. Left out: the finding's title and, where the applicant moves, its next step. */
  readonly message?: ((finding: Finding) => string) | undefined;
  /** Whether what is unknown is an issue, too: for a last look before submitting. */
  readonly strict?: boolean | undefined;
}

/** One finding at one field. */
export interface Issue {
  /** The field's name in the form, or its path with dots between. */
  readonly name: string;
  /** The way to the field in the form's values. */
  readonly path: ReadonlyArray<string | number>;
  /** What to say. */
  readonly message: string;
  /** The whole finding. */
  readonly finding: Finding;
}

export interface Judged {
  readonly assessment: Assessment;
  /** What blocks, the worst first. */
  readonly issues: readonly Issue[];
  /** The rest: what is unknown, what is noted, and what stands at no field of this form. */
  readonly advice: readonly Issue[];
}

/** All that an applicant types is judged before `identification`; what comes later is for the bank. */
const GATE = "identification";

/** The worst first. */
const GRAVITY = ["deny", "clarify", "correct", "complete", "wait", "note"];

/** Judges a form's values as they are now. */
export function judge(values: unknown, options: FormOptions = {}): Judged {
  const { fields, strict } = options;
  const { asOf, lang, gate = GATE, branch, flow, environment, allowedResidenceCountries, orderButtonText, pin } = options;
  const assessment = assess(fields ? applicationOf(values, fields) : ((values ?? {}) as Application), {
    asOf,
    lang,
    gate,
    branch,
    flow,
    environment,
    allowedResidenceCountries,
    orderButtonText,
    pin,
  });
  const issues: Issue[] = [];
  const advice: Issue[] = [];
  const worstFirst = [...assessment.findings].sort((a, b) => GRAVITY.indexOf(a.effect) - GRAVITY.indexOf(b.effect));
  for (const finding of worstFirst) {
    const message = (options.message ?? messageOf)(finding);
    const blocks = finding.light !== "green" && (finding.answer === "found" || strict === true);
    for (const pointer of finding.fields) {
      const name = fields ? nameOf(pointer, fields) : pathOf(pointer).join(".");
      const path = fields ? (name === undefined ? [] : pathOfName(name)) : pathOf(pointer);
      (blocks && name !== undefined ? issues : advice).push({ name: name ?? "", path, message, finding });
    }
  }
  return { assessment, issues, advice };
}

/** A finding in a sentence or two. */
export function messageOf({ title, next }: Finding): string {
  return next.who === "applicant" ? `${title}. ${next.text}` : `${title}.`;
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

function nameOf(pointer: string, fields: Fields): string | undefined {
  for (const name of Object.keys(fields)) if (fields[name] === pointer) return name;
  return undefined;
}

/** The application that the fields of a form fill. */
export function applicationOf(values: unknown, fields: Fields): Application {
  const application = {};
  for (const name of Object.keys(fields)) {
    const value = at(values, pathOfName(name)) ?? at(values, [name]);
    if (value !== undefined) put(application, pathOf(fields[name] as string), value);
  }
  return application;
}

/** The value at a path, of own properties only. */
export function at(values: unknown, path: ReadonlyArray<string | number>): unknown {
  let value = values;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Sets the value at a path; a number makes a list. */
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
