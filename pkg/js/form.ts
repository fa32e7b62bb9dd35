/**
 * What a form shows of an assessment: which findings belong to which field, the worst one first.
 *
 * Everything that is already found at a field of the form is an issue, whatever its gate: an applicant who cannot get the
 * account must not fill in the rest first. What is merely unknown is none; a field that is still empty is one only on
 * Continue and on the server. What is the partner's, the bank's or the provider's business is not shown, and a refusal is
 * one fixed sentence that gives no reason. The adapters share this file; the rules come from `onboardable`.
 */

import { type Application, type Assessment, assessForm, type AssessOptions, type Finding, type Lang, type Who } from "./index.js";

/** Names of a form's fields, and the JSON pointers of the application they fill: `{ iban: "/identification/iban" }`. */
export type Fields = Readonly<Record<string, string>>;

export interface ShownOptions {
  /** The text at a field. Left out: see {@link Reader}; an empty field has one fixed sentence. */
  readonly message?: ((finding: Finding) => string) | undefined;
  /** Whether a field that is still empty and has to be filled in is an issue, too: on Continue, and on the server. */
  readonly strict?: boolean | undefined;
  /** Who reads the messages: `"applicant"` where it is left out. */
  readonly reader?: Reader | undefined;
}

/**
 * Who reads the messages. An `applicant` reads only what the applicant can act on, and of a refusal one fixed sentence; a
 * `partner` reads every finding: its title and, where the applicant acts, the next step.
 */
export type Reader = "applicant" | "partner";

export interface FormOptions extends Omit<AssessOptions, "strict">, ShownOptions {
  /** Where the form's fields belong in an application. Left out: the values of the form are an application. */
  readonly fields?: Fields | undefined;
}

/** One finding at one field. */
export interface Issue {
  /** The field's name in the form, or its path with dots between. */
  readonly name: string;
  /** The way to the field in the form's values. */
  readonly path: ReadonlyArray<string | number>;
  /** The text at the field. */
  readonly message: string;
  /** The whole finding. */
  readonly finding: Finding;
}

export interface Judged {
  readonly assessment: Assessment;
  /** What was found and blocks, the worst first; with `strict` also what is still empty. */
  readonly issues: readonly Issue[];
  /** What is still empty and has to be filled in: shown on Continue, never while the applicant types. */
  readonly empty: readonly Issue[];
  /**
   * The rest that the reader can act on: what is unknown, what is noted, what belongs to no field of this form, and
   * without `strict` what is still empty.
   */
  readonly advice: readonly Issue[];
}

/** The worst first. */
const GRAVITY = ["deny", "clarify", "correct", "complete", "wait", "note"];

/** Says neither what the refusal is for nor that anything was screened. */
const REFUSED = {
  en: "We cannot open an account for you with these details",
  de: "Mit diesen Angaben können wir kein Konto für Sie eröffnen",
};

const EMPTY = { en: "Please fill in this field", de: "Bitte füllen Sie dieses Feld aus" };

/** What the partner states once for all its applicants: nobody who fills in a form is asked for it. */
const PARTNERS = ["/branch", "/flow", "/environment", "/as_of", "/allowed_residence_countries", "/order_button_text"];

/** Judges a form's values as they are now. */
export function judge(values: unknown, options: FormOptions = {}): Judged {
  const { fields, lang, gate, asOf, branch, flow, environment, allowedResidenceCountries, orderButtonText, pin } = options;
  const application = fields ? applicationOf(values, fields) : ((values ?? {}) as Application);
  const given = { lang, gate, asOf, branch, flow, environment, allowedResidenceCountries, orderButtonText, pin };
  const { assessment, acts, asked } = assessForm(application, given);
  const typed: unknown = typeof application === "string" ? JSON.parse(application) : application;
  const issues: Issue[] = [];
  const empty: Issue[] = [];
  const advice: Issue[] = [];
  const found = [...assessment.findings, ...assessment.later].map((finding, at) => ({
    finding,
    acts: acts[at] as Who,
    asked: asked[at] as Who,
  }));
  found.sort((a, b) => GRAVITY.indexOf(a.finding.effect) - GRAVITY.indexOf(b.finding.effect));
  const isPartners = (pointer: string): boolean => options.reader !== "partner" && PARTNERS.includes(pointer);
  const askedFor = new Set<string>();
  for (const { finding, acts, asked } of found) {
    for (const pointer of finding.fields) {
      const name = fields ? nameOf(pointer, fields) : pathOf(pointer).join(".");
      const path = fields ? (name === undefined ? [] : pathOfName(name)) : pathOf(pointer);
      const isEmpty = isBlank(at(typed, pathOf(pointer)));
      const place = placeOf(finding, isEmpty ? asked : acts, isEmpty, options);
      if (place === "nowhere" || isPartners(pointer)) continue;
      if (name !== undefined && place === "empty") {
        // Several rules may wait for one field.
        if (askedFor.has(pointer)) continue;
        askedFor.add(pointer);
      }
      const list = name === undefined ? advice : { issues, empty, advice }[place];
      // Nor is it a matter for whoever fills in the form what depends on it, or why there is a refusal.
      const isHidden = finding.fields.some(isPartners) || (finding.effect === "deny" && options.reader !== "partner");
      if (list === advice && isHidden) continue;
      list.push({ name: name ?? "", path, message: messageOf(finding, isEmpty, options), finding });
    }
  }
  if (options.strict === true) issues.push(...empty);
  return { assessment, issues, empty, advice: options.strict === true ? advice : [...empty, ...advice] };
}

/** What a finding is at one field, for whoever reads the form; `who` acts on it. */
export function placeOf(
  { answer, effect, light }: Finding,
  who: Who,
  isEmpty: boolean,
  { reader }: ShownOptions,
): "issues" | "empty" | "advice" | "nowhere" {
  if (reader !== "partner" && effect !== "deny" && who !== "applicant") return "nowhere";
  if (light === "green") return "advice";
  if (isEmpty) return "empty";
  return answer === "found" ? "issues" : "advice";
}

/** The text at a field. */
export function messageOf(finding: Finding, isEmpty: boolean, { lang = "en", message, reader }: ShownOptions & { readonly lang?: Lang | undefined }): string {
  if (message) return message(finding);
  const { answer, effect, next, title } = finding;
  if (reader !== "partner" && effect === "deny") return REFUSED[lang];
  // The title says what would be found: not that it is unknown.
  if (isEmpty || answer === "unknown") return EMPTY[lang];
  return next?.who === "applicant" ? `${title}. ${next.text}` : `${title}.`;
}

/** Whether nothing was filled in. No is an answer. */
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
