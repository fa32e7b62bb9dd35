/**
 * What the applicant has answered, by pointer, and the application that it makes. It is kept in the session storage, so
 * that a reload loses nothing; it ends with the tab.
 */

import { type Application, nextQuestions } from "onboardable";
import { lang } from "./lang.js";

/** A value of the application. An answer that cannot be read stays as it was typed, and the rules say what is wrong. */
export type Answer = string | boolean | null;

interface Kept {
  readonly answers: readonly (readonly [string, Answer])[];
  readonly changedAt: readonly (readonly [string, string])[];
  readonly taxResidences: number;
  readonly orderedAt?: string;
}

export const BRANCH = "/branch";
export const METHOD = "/identification/method";
export const STATUS = "/identification/status";
export const COUNTRY = "/person/address/country";
export const LINE_2 = "/person/address/line_2";
export const NUMBER = "/mobile_number/number";
/** The code that was sent to the mobile number: for the page alone, the bank checks it. */
export const CODE = "/page/code";
/** Stated on the page: there is no tax number, and a reason instead. */
export const noNumber = (entry: number): string => `/page/no_tax_number/${entry}`;

const KEY = "onboardable sign-up";

let answers = new Map<string, Answer>();
let changedAt = new Map<string, string>();
let taxResidences = 1;
let ordered: string | undefined;

export const answerTo = (pointer: string): Answer | undefined => answers.get(pointer);
export const isEmpty = (): boolean => [...answers.keys()].every((pointer) => pointer === BRANCH);
export const countTaxResidences = (): number => taxResidences;

export function answer(pointer: string, value: Answer | undefined): void {
  if (answers.get(pointer) === value) return;
  changedAt.set(pointer, new Date().toISOString());
  if (value === undefined || value === "") answers.delete(pointer);
  else answers.set(pointer, value);
  // Another number has another code.
  if (pointer === NUMBER) answers.delete(CODE);
}

/** When the account was ordered with the answers as they are. */
export const orderedAt = (): string | undefined => ordered;

export function order(): void {
  ordered = new Date().toISOString();
  keep();
}

/** After a change the applicant orders again. */
export function withdrawOrder(): void {
  ordered = undefined;
  keep();
}

export function startAgain(): void {
  const branch = answers.get(BRANCH);
  answers = new Map(branch === undefined ? [] : [[BRANCH, branch]]);
  changedAt = new Map();
  taxResidences = 1;
  ordered = undefined;
  keep();
}

/** Takes the answers of an example. */
export function take(filled: ReadonlyMap<string, Answer>): void {
  startAgain();
  answers.delete(BRANCH);
  for (const [pointer, value] of filled) answer(pointer, value);
  // After the number, which clears it.
  if (filled.get("/mobile_number/verified") === true) answers.set(CODE, "123456");
  keep();
}

export function addTaxResidence(): number {
  taxResidences += 1;
  return taxResidences - 1;
}

/** Removes one country of tax residence; the later ones move up. */
export function removeTaxResidence(entry: number): void {
  const names = ["country", "tax_id_type", "number", "reason_no_tin", "reason_description"];
  const pointers = (at: number): string[] => [...names.map((name) => `/tax_identifications/${at}/${name}`), noNumber(at)];
  for (let at = entry; at < taxResidences; at++) {
    const next = pointers(at + 1);
    pointers(at).forEach((pointer, place) => answer(pointer, answers.get(next[place] ?? "")));
  }
  taxResidences -= 1;
}

/** Keeps the answers for a reload. Where a browser allows no storage, the form works without. */
export function keep(): void {
  const kept: Kept = { answers: [...answers], changedAt: [...changedAt], taxResidences, ...(ordered ? { orderedAt: ordered } : {}) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Nothing to do: the answers stay on the page.
  }
}

export function recall(): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Kept | null;
    if (!kept) return;
    answers = new Map(kept.answers);
    changedAt = new Map(kept.changedAt);
    taxResidences = kept.taxResidences;
    ordered = kept.orderedAt;
  } catch {
    answers = new Map();
  }
}

/** Further fields that take the value of another. */
const FILLS: ReadonlyMap<string, readonly string[]> = new Map(nextQuestions({}).steps.flatMap(({ questions }) => questions).map(({ field, fills }) => [field, fills]));

/** The account that BankIdent Plus opens: partner and bank have agreed which one, so the form does not ask for it. */
const ACCOUNT = {
  product_name: "CURRENT_ACCOUNT_CONSUMER_GERMANY",
  account_type: "CHECKING_PERSONAL",
  account_bic: "SOBKDEB2XXX",
  account_currency: "EUR",
};

/** The bank's text of the button that orders the account. */
export const ORDER_BUTTON = { en: "Order / Open account (subject to a charge)", de: "Bestellen / Konto eröffnen (zahlungspflichtig)" } as const;

/** Documents as the bank codes them, by who issued them and what they are. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "DE id_card": "DEU-BO-02001",
  "DE passport": "DEU-AO-01001",
  "FR passport": "FRA-AO-03002",
  "IT id_card": "ITA-BO-04003",
};

/** The application that the answers make so far. */
export function application(): Application {
  // Added by the partner: its branch, the text of its button, and the device that its app has bound.
  const made: Record<string, unknown> = { flow: "digital_banking", branch: answers.get(BRANCH) ?? "DE", order_button_text: ORDER_BUTTON[lang()], devices: [{ id: "device", name: "App" }] };
  for (let entry = 0; entry < taxResidences; entry++) {
    // The first is the main one. A single one may be left empty.
    if (taxResidences > 1 || answers.has("/tax_identifications/0/country")) put(made, `/tax_identifications/${entry}/primary`, entry === 0);
  }
  for (const [pointer, value] of answers) {
    if (pointer.startsWith("/page/") || pointer === BRANCH || isReplaced(pointer)) continue;
    for (const field of [pointer, ...(FILLS.get(pointer) ?? [])]) put(made, field, value);
  }
  if (answers.has(NUMBER)) put(made, "/mobile_number/verified", /^\d{6}$/.test(String(answers.get(CODE) ?? "")));

  const method = answers.get(METHOD);
  const document = DOCUMENTS[`${answers.get("/person/nationality")} ${answers.get("/identity_document/kind")}`];
  if (document && !answers.has("/identity_document/code")) put(made, "/identity_document/code", document);
  if (method) put(made, "/identification/language", lang().toUpperCase());
  const status = answers.get(STATUS);
  const since = changedAt.get(STATUS);
  if (method === "bank_plus") {
    for (const [name, value] of Object.entries(ACCOUNT)) put(made, `/identification/${name}`, value);
    if (status === "pending_ref_transfer" || status === "successful") put(made, "/account/opened_at", since);
  }
  if (status) {
    // In a real sign-up the partner records both: the request, and the last report of the bank.
    put(made, "/identification/requested_at", since);
    put(made, "/identification/status_since", since);
  }
  if (status === "successful") put(made, "/identification/completed_at", since);
  return made as Application;
}

/** A tax number, or a reason why there is none: not both. */
function isReplaced(pointer: string): boolean {
  const [, entry, name = ""] = /^\/tax_identifications\/(\d+)\/(number|reason_\w+)$/.exec(pointer) ?? [];
  return entry !== undefined && (answers.get(noNumber(+entry)) === true) === (name === "number");
}

function put(into: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = pointer.slice(1).split("/");
  let place: Record<string, unknown> = into;
  for (const [at, name] of names.entries()) {
    if (at === names.length - 1) {
      place[name] = value;
      return;
    }
    place[name] ??= /^\d+$/.test(names[at + 1] ?? "") ? [] : {};
    place = place[name] as Record<string, unknown>;
  }
}
