/**
 * What a form shows of an assessment: at each field the message for the applicant, the most serious first.
 *
 * Every finding at a field of the form is an issue, also one for a later gate: an applicant whose account will be refused
 * must not have to fill in the rest first. What is not known is no issue; a field that is still empty is one only on
 * Continue and on the server. A finding without a message is not shown, because it is for the partner, the bank or the
 * provider. The adapters share this file; the rules and the messages come from `onboardable`.
 */

import { type Application, type Assessment, assessForm, type AssessOptions, type Finding } from "./index.js";

/** Names of a form's fields, and the JSON pointers of the application they fill: `{ iban: "/identification/iban" }`. */
export type Fields = Readonly<Record<string, string>>;

export interface ShownOptions {
  /** The text at a field, in place of the one that the reader has by default: see {@link Reader}. */
  readonly message?: ((finding: Finding) => string) | undefined;
  /** Whether a required field that is still empty is an issue, too: on Continue, and on the server. */
  readonly strict?: boolean | undefined;
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
  /** What was found and blocks, the most serious first; with `strict` also what is still empty. */
  readonly issues: readonly Issue[];
  /** The required fields that are still empty: shown on Continue, never while the applicant types. */
  readonly empty: readonly Issue[];
  /**
   * The rest that the reader can act on: what is not known, notes, what belongs to no field of this form, and without
   * `strict` what is still empty.
   */
  readonly advice: readonly Issue[];
}

/** The most serious first. */
const GRAVITY = ["deny", "clarify", "correct", "complete", "wait", "note"];

/** Evaluates a form's values as they are now. */
export function judge(values: unknown, options: FormOptions = {}): Judged {
  const { fields, lang, gate, asOf, branch, flow, environment, allowedResidenceCountries, orderButtonText, pin } = options;
  const application = fields ? applicationOf(values, fields) : ((values ?? {}) as Application);
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
      const list = placeOf(finding, isBlank(at(typed, pathOf(pointer))));
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
  if (options.strict === true) issues.push(...empty);
  return { assessment, issues, empty, advice: options.strict === true ? advice : [...empty, ...advice] };
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
    const value = at(values, pathOfName(name)) ?? at(values, [name]);
    if (value !== undefined) put(application, pathOf(fields[name] as string), value);
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
