/**
 * The sign-up: one form, evaluated as a whole at every change by the same rules that the bank's partner applies later.
 *
 * The form shows the message for the applicant at each field: what was found, once the field was left, and what is still
 * empty, on Continue. The panel beside it is the partner's: every finding with its rule, its fields and who acts. On a
 * phone the form shows one step at a time.
 */

import {
  type Application,
  type Assessment,
  assess,
  assessForm,
  checkIban,
  checkMobileNumber,
  type Effect,
  eligibleMethods,
  type Finding,
  type FormAssessment,
  type Gate,
  sanitizeName,
} from "onboardable";
import { controlOf } from "./control.js";
import { element } from "./element.js";
import { EXAMPLES } from "./examples.js";
import { instant, showFailure } from "./failure.js";
import { answerOf, needsOf } from "./methods.js";
import { type FieldDeclaration, fieldsOf, type SectionDeclaration, sections } from "./fields.js";
import { lang, say, speak } from "./lang.js";
import { labelOf, nameOf, places } from "./names.js";

const form = document.querySelector("#form") as HTMLFormElement;
const aside = document.querySelector("#open") as HTMLElement;
const announce = document.querySelector("#announce") as HTMLElement;
const branch = document.querySelector("#branch") as HTMLSelectElement;
const stepList = document.querySelector("#steps") as HTMLElement;
const standing = document.querySelector("#standing") as HTMLElement;

const BRANCH = "/branch";
const MOST_TAX_RESIDENCES = 5;
/** The account that BankIdent Plus opens. */
const ACCOUNT = {
  product_name: "CURRENT_ACCOUNT_CONSUMER_GERMANY",
  account_type: "CHECKING_PERSONAL",
  account_bic: "SOBKDEB2XXX",
  account_currency: "EUR",
};

const GATES: readonly Gate[] = ["sign_up", "identification", "account_opening"];

/** What was entered, by pointer. The value of a consent is the instant it was given. */
const entered = new Map<string, string>([[BRANCH, "DE"]]);
/** When each field was last changed: the instant of what is declared without a box of its own. */
const changedAt = new Map<string, string>();
/** The fields that were left at least once. */
const touched = new Set<string>();
/** The fields that were empty on Continue, until something is entered into them. */
const asked = new Set<string>();
/** How many countries of tax residence the form asks for, and what it asks for altogether. */
let taxResidences = 1;
let steps: readonly SectionDeclaration[] = sections(taxResidences);
let fields: readonly FieldDeclaration[] = fieldsOf(steps);
/** The step that a phone shows. */
let current = "consents";
/** The assessment on the screen. */
let latest: FormAssessment | undefined;
/** What was announced last, so that nothing is announced twice. */
let announced = "";

function render(): void {
  steps = sections(taxResidences);
  fields = fieldsOf(steps);
  form.replaceChildren(...steps.map(stepElement));
  stepList.replaceChildren(element("ol", {}, ...steps.map(({ id, title }) => {
    const button = element("button", { type: "button", "data-goto": id }, element("span", { class: "badge", "aria-hidden": "true" }), element("span", {}, say(title)), element("span", { class: "visually-hidden" }));
    button.addEventListener("click", () => goTo(id));
    return element("li", {}, button);
  })));
  const names = new Intl.DisplayNames([lang()], { type: "region" });
  branch.replaceChildren(...["DE", "FR", "IT", "ES"].map((code) => element("option", { value: code }, names.of(code) ?? code)));
  branch.value = entered.get(BRANCH) ?? "DE";
  const examples = document.querySelector("#examples") as HTMLElement;
  examples.replaceChildren(...EXAMPLES.map(({ say: key, filled }) => {
    const button = element("button", { type: "button", class: "chip" }, say(key));
    button.addEventListener("click", () => fill(filled));
    return button;
  }));
  markCurrent();
  evaluate();
}

function fill(filled: Readonly<Record<string, string>>): void {
  entered.clear();
  touched.clear();
  asked.clear();
  entered.set(BRANCH, "DE");
  const now = new Date().toISOString();
  const consents = new Set(fields.filter(({ kind }) => kind === "consent").map(({ pointer }) => pointer));
  for (const [pointer, value] of Object.entries(filled)) {
    if (value === "") continue;
    entered.set(pointer, consents.has(pointer) ? now : value);
    changedAt.set(pointer, now);
    touched.add(pointer);
  }
  taxResidences = Math.max(1, ...[...entered.keys()].map((pointer) => 1 + +(/^\/tax_identifications\/(\d+)\//.exec(pointer)?.[1] ?? 0)));
  render();
}

function stepElement(step: SectionDeclaration, at: number): HTMLElement {
  const { id, title, about, fields, groups } = step;
  const legend = element("legend", { tabindex: "-1" }, element("span", { class: "count" }, `${at + 1}/${steps.length} `), say(title));
  const section = element("fieldset", { class: "card step", "data-step": id }, legend);
  if (about) section.append(element("p", { class: "hint" }, say(about)));
  section.append(element("div", { class: "grid" }, ...fields.map(fieldElement)));
  groups?.forEach((group, index) => section.append(groupElement(group, index, groups.length)));
  if (groups && groups.length < MOST_TAX_RESIDENCES) {
    const add = element("button", { type: "button", class: "quiet", id: "tax-add" }, say("tax_add"));
    add.addEventListener("click", () => {
      taxResidences += 1;
      render();
      document.getElementById(idOf(`/tax_identifications/${taxResidences - 1}/country`))?.focus();
    });
    section.append(add);
  }
  const turn = (to: SectionDeclaration | undefined, key: "back" | "onward", look: string) => {
    if (!to) return element("span");
    const button = element("button", { type: "button", class: look }, say(key));
    button.addEventListener("click", () => {
      if (key === "back" || !askFor(step)) goTo(to.id);
    });
    return button;
  };
  section.append(element("div", { class: "turn" }, turn(steps[at - 1], "back", "quiet"), turn(steps[at + 1], "onward", "main")));
  return section;
}

/** One country of tax residence. */
function groupElement(group: readonly FieldDeclaration[], index: number, of: number): HTMLElement {
  const title = index > 0 ? `${say("tax_residence")} ${index + 1}` : say(of > 1 ? "tax_residence_main" : "tax_residence");
  const made = element("fieldset", { class: "group" }, element("legend", {}, title), element("div", { class: "grid" }, ...group.map(fieldElement)));
  if (of > 1) {
    const remove = element("button", { type: "button", class: "quiet" }, say("tax_remove"));
    remove.addEventListener("click", () => {
      removeTaxResidence(index);
      render();
      document.getElementById("tax-add")?.focus();
    });
    made.append(remove);
  }
  return made;
}

/** Removes one country; the later ones move up. */
function removeTaxResidence(index: number): void {
  for (const { pointer } of sections(taxResidences).flatMap(({ groups }) => (groups ?? []).flat())) {
    const [, at = "", name = ""] = /^\/tax_identifications\/(\d+)\/(.*)$/.exec(pointer) ?? [];
    if (+at < index) continue;
    const next = `/tax_identifications/${+at + 1}/${name}`;
    set(pointer, entered.get(next) ?? "");
    for (const marked of [touched, asked]) {
      if (marked.has(next)) marked.add(pointer);
      else marked.delete(pointer);
    }
  }
  taxResidences -= 1;
}

/**
 * Shows what is still empty in a step, and moves to the first such field. Only once: a second press continues, for those who
 * only look around.
 */
function askFor(step: SectionDeclaration): boolean {
  const empty = fieldsOf([step]).filter((field) => !asked.has(field.pointer) && isNeeded(field));
  for (const { pointer } of empty) asked.add(pointer);
  if (latest) showMessages(latest);
  if (empty[0]) leadTo(empty[0]);
  return empty.length > 0;
}

/** Whether a field is empty and the applicant has to fill it in. After a refusal nothing more is asked for. */
function isNeeded(field: FieldDeclaration): boolean {
  if (!latest || latest.assessment.decision === "deny" || !isShown(field) || entered.has(field.pointer) || isPartners(field)) return false;
  return readAt(latest, field).some(({ finding }) => finding.light !== "green");
}

/** Shows a step: on a phone it takes the place of the one before, elsewhere the page moves to it. */
function goTo(id: string, focus = true): void {
  current = id;
  markCurrent();
  const section = form.querySelector<HTMLElement>(`[data-step="${id}"]`);
  if (!focus || !section) return;
  section.querySelector<HTMLElement>("legend")?.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}

function markCurrent(): void {
  for (const section of form.querySelectorAll<HTMLElement>(".step")) section.classList.toggle("current", section.dataset["step"] === current);
  for (const button of stepList.querySelectorAll<HTMLElement>("button")) {
    if (button.dataset["goto"] === current) {
      button.setAttribute("aria-current", "step");
      // Sideways alone: the page stays where it is.
      stepList.scrollTo({ left: button.offsetLeft - stepList.clientWidth / 3 });
    } else button.removeAttribute("aria-current");
  }
}

form.addEventListener("focusin", (event) => {
  const step = (event.target as HTMLElement).closest<HTMLElement>(".step")?.dataset["step"];
  if (step && step !== current) goTo(step, false);
});
form.addEventListener("submit", (event) => event.preventDefault());
branch.addEventListener("input", () => {
  set(BRANCH, branch.value);
  evaluate();
});

const idOf = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

function fieldElement(field: FieldDeclaration): HTMLElement {
  const { pointer, kind } = field;
  const id = idOf(pointer);
  const describedBy = [field.hint ? `${id}-hint` : "", `${id}-message`].join(" ").trim();
  const labelText = field.optional ? `${labelOf(field)} (${say("optional")})` : labelOf(field);
  const hint = field.hint ? element("p", { class: "hint", id: `${id}-hint` }, say(field.hint)) : undefined;
  const message = element("p", { class: "message", id: `${id}-message` });
  const wrapper = element("div", { class: `field ${kind}${field.half ? " half" : ""}`, "data-pointer": pointer });
  const listen = (input: HTMLElement, value: () => string): void => {
    input.addEventListener("input", () => {
      set(pointer, value());
      asked.delete(pointer);
      // While it is corrected a message may disappear, but none appears before the field is left.
      if (message.textContent === "") touched.delete(pointer);
      evaluate();
    });
    input.addEventListener("blur", () => {
      if (entered.has(pointer)) touched.add(pointer);
      // The fields alone: to make the list again would remove the button that gets the focus.
      if (latest) showMessages(latest);
    });
  };

  if (kind === "consent" || kind === "flag") {
    const box = element("input", { type: "checkbox", id, "aria-describedby": describedBy });
    box.checked = entered.has(pointer);
    listen(box, () => (box.checked ? (kind === "consent" ? new Date().toISOString() : "yes") : ""));
    wrapper.append(element("label", { class: "check", for: id }, box, element("span", {}, labelText)));
  } else if (kind === "yes_no") {
    const group = element("fieldset", { class: "inline", id, "aria-describedby": describedBy }, element("legend", {}, labelText));
    for (const answer of ["yes", "no"] as const) {
      const radio = element("input", { type: "radio", name: id, value: answer, id: `${id}-${answer}` });
      radio.checked = entered.get(pointer) === answer;
      listen(radio, () => answer);
      group.append(element("label", { class: "check", for: `${id}-${answer}` }, radio, element("span", {}, say(answer))));
    }
    wrapper.append(group);
  } else {
    const label = element("label", { for: id }, labelText);
    const control = controlOf(field, id);
    control.setAttribute("aria-describedby", describedBy);
    control.value = entered.get(pointer) ?? "";
    listen(control, () => control.value);
    wrapper.append(label, control);
  }
  if (hint) wrapper.append(hint);
  wrapper.append(message);
  if (pointer === "/identification/method") wrapper.append(element("ul", { class: "open", id: "methods", "aria-label": say("methods") }));
  return wrapper;
}

function set(pointer: string, value: string): void {
  changedAt.set(pointer, new Date().toISOString());
  if (value === "") entered.delete(pointer);
  else entered.set(pointer, value);
}

const isShown = ({ when }: FieldDeclaration): boolean => !when || when.values.includes(entered.get(when.pointer) ?? "");

/** BankIdent Plus opens the account itself: partner and bank have agreed which one, so the form does not ask for it. */
const PRODUCT: Readonly<Record<string, string>> = {
  "/identification/product_name": "CURRENT_ACCOUNT_CONSUMER_GERMANY",
  "/identification/account_type": "CHECKING_PERSONAL",
  "/identification/account_bic": "SOBKDEB2XXX",
  "/identification/account_currency": "EUR",
};

/** The application that the form fills so far. */
function application(): Application {
  // Added by the partner: its branch, and the device that its app has bound.
  const made: Record<string, unknown> = { flow: "digital_banking", branch: entered.get(BRANCH), devices: [{ id: "device", name: "App" }] };
  for (const field of fields) {
    const value = entered.get(field.pointer);
    if (value === undefined || !isShown(field) || field.pointer.startsWith("/page/")) continue;
    const isFlag = field.kind === "flag" || field.kind === "yes_no";
    // The API writes null for a person who is neither.
    put(made, field.pointer, isFlag ? value === "yes" : value === "NEUTRAL" ? null : value);
  }
  // The number is asked for once; the bank needs it in two places.
  const number = entered.get("/mobile_number/number");
  if (number) put(made, "/person/mobile_number", number);
  if (entered.has("/person/fatca_relevant")) {
    put(made, "/person/fatca_crs_confirmed_at", changedAt.get("/person/fatca_relevant"));
  }
  if (made["tax_identifications"]) {
    // One that is still empty is left out; the first is the main one.
    const records = (made["tax_identifications"] as object[]).filter((record) => record);
    made["tax_identifications"] = records.map((record, index) => ({ ...record, primary: index === 0 }));
  }
  if (entered.get("/identification/method") === "bank_plus") {
    for (const [pointer, value] of Object.entries(PRODUCT)) put(made, pointer, value);
  }
  if (entered.get("/identification/method")) put(made, "/identification/language", lang().toUpperCase());
  if (entered.get("/identification/method") === "bank_plus") {
    // Added by the partner: the account that the bank has configured for it.
    for (const [name, value] of Object.entries(ACCOUNT)) put(made, `/identification/${name}`, value);
    const isOpen = ["pending_ref_transfer", "successful"].includes(entered.get("/identification/status") ?? "");
    if (isOpen) put(made, "/account/opened_at", changedAt.get("/identification/status"));
  }
  if (entered.get("/identification/status")) {
    // In a real sign-up the partner records both: the request, and the last report of the bank.
    put(made, "/identification/requested_at", changedAt.get("/identification/status"));
    put(made, "/identification/status_since", changedAt.get("/identification/status"));
  }
  if (entered.get("/identification/status") === "successful") {
    put(made, "/identification/completed_at", changedAt.get("/identification/status"));
  }
  return made as Application;
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

function evaluate(): void {
  const candidate = application();
  const asOf = new Date().toISOString();
  latest = assessForm(candidate, { asOf, lang: lang() });
  const { assessment: whole } = latest;
  const gates = GATES.map((gate) => (gate === whole.gate ? whole : assess(candidate, { gate, asOf, lang: lang() })));
  showMessages(latest);
  showMethods(candidate, whole);
  showSteps(whole);
  showPanel(gates, whole, candidate);
  showFailure(candidate, whole);
}

/** What the bank reports is filled in by the partner, who reads everything. */
const isPartners = (field: FieldDeclaration): boolean => steps.some(({ id, fields }) => id === "bank" && fields.includes(field));

/** The most serious first. */
const GRAVITY: readonly Effect[] = ["deny", "clarify", "correct", "complete", "wait", "note"];

interface Read {
  readonly finding: Finding;
  /** The message; `null` where the partner reads the finding. */
  readonly message: string | null;
}

/** What is read at a field, the most serious first: by the applicant what has a message, by the partner every finding. */
function readAt({ assessment, messages }: FormAssessment, field: FieldDeclaration): Read[] {
  const read = assessment.findings.flatMap((finding, at): Read[] => {
    if (!concerns(finding, field)) return [];
    if (isPartners(field)) return [{ finding, message: null }];
    const texts = finding.fields.flatMap((pointer, place) => (isFor(pointer, field) ? (messages[at]?.[place] ?? []) : []));
    return texts[0] === undefined ? [] : [{ finding, message: texts[0] }];
  });
  return read.sort((a, b) => GRAVITY.indexOf(a.finding.effect) - GRAVITY.indexOf(b.finding.effect));
}

/** Messages under the fields: what was found there, once the field was left, and what is empty, on Continue. */
function showMessages(judged: FormAssessment): void {
  for (const field of fields) {
    const wrapper = form.querySelector<HTMLElement>(`[data-pointer="${field.pointer}"]`);
    const place = wrapper?.querySelector<HTMLElement>(".message");
    const control = document.getElementById(idOf(field.pointer));
    if (!wrapper || !place || !control) continue;
    wrapper.hidden = !isShown(field);
    const read = readAt(judged, field);
    const isFilled = touched.has(field.pointer) && entered.has(field.pointer);
    const isRequested = asked.has(field.pointer) && isNeeded(field);
    const found = isFilled ? read.find(({ finding }) => finding.answer === "found") : undefined;
    const shown = found ?? (isRequested ? read.find(({ finding }) => finding.light !== "green") : undefined);
    const blocks = shown !== undefined && shown.finding.light !== "green";
    wrapper.classList.toggle("bad", blocks);
    wrapper.classList.toggle("noted", shown !== undefined && !blocks);
    if (blocks) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
    wrapper.dataset["rule"] = found?.finding.rule ?? "";
    // Made again only where it differs: a button in it may just be pressed.
    const state = shown ? [shown.finding.rule, shown.message ?? shown.finding.title, entered.get(field.pointer), lang()].join("\n") : "";
    if (place.dataset["state"] === state) continue;
    place.dataset["state"] = state;
    place.replaceChildren(...(shown ? messageOf(shown, field, control) : []));
  }
}

function messageOf({ finding, message }: Read, field: FieldDeclaration, control: HTMLElement): (Node | string)[] {
  if (message !== null) return [message, " ", finding.effect === "deny" ? "" : suggestionFor(field, control)];
  const { title, detail, next } = finding;
  return [element("strong", {}, `${title}. `), detail ? `${detail} ` : "", next?.text ?? "", " ", ruleName(finding)];
}

/** What the applicant may have meant: offered, never applied on its own. */
function suggestionFor({ pointer }: FieldDeclaration, control: HTMLElement): HTMLElement | string {
  const meant = meantAt(pointer, entered.get(pointer) ?? "");
  if (meant === null || meant === "" || meant === entered.get(pointer)) return "";
  const button = element("button", { type: "button", class: "chip" }, say("use_it"));
  button.addEventListener("click", () => {
    (control as HTMLInputElement).value = meant;
    set(pointer, meant);
    control.focus();
    evaluate();
  });
  return element("span", { class: "meant" }, `${say("did_you_mean")} `, element("strong", {}, meant), "? ", button);
}

function meantAt(pointer: string, value: string): string | null {
  switch (pointer) {
    case "/mobile_number/number":
      return checkMobileNumber({ value, country: entered.get("/person/address/country"), branch: entered.get(BRANCH) }).suggestion ?? null;
    case "/identification/iban":
      return checkIban(value).suggestion ?? null;
    case "/person/first_name":
      return sanitizeName({ field: "first_name", value }).value;
    case "/person/last_name":
      return sanitizeName({ field: "last_name", value }).value;
    default:
      return null;
  }
}

/** In the list of steps: how much is open in each, and whether something must be corrected. */
function showSteps(whole: Assessment): void {
  // After a refusal nothing more is asked for.
  const open = whole.findings.filter(({ light, answer, next }) => light !== "green" && (answer === "found" || next));
  for (const step of steps) {
    const button = stepList.querySelector<HTMLElement>(`[data-goto="${step.id}"]`);
    const shown = fieldsOf([step]).filter(isShown);
    const isOpen = (field: FieldDeclaration): boolean => open.some((finding) => concerns(finding, field));
    const isWrong = (field: FieldDeclaration): boolean =>
      touched.has(field.pointer) && entered.has(field.pointer) && open.some((finding) => finding.answer === "found" && concerns(finding, field));
    const count = shown.filter(isOpen).length;
    const state = shown.some(isWrong) ? "step_wrong" : count > 0 ? "still_open" : "step_done";
    button?.setAttribute("class", state);
    button?.querySelector(".badge")?.replaceChildren(state === "step_wrong" ? "!" : count > 0 ? `${count}` : "✓");
    button?.querySelector(".visually-hidden")?.replaceChildren(`, ${state === "still_open" ? `${count} ` : ""}${say(state)}`);
  }
}

/** Under the choice of the method: which of them are available to this applicant, what they still need, and why not. */
function showMethods(candidate: Application, { as_of: asOf, decision }: Assessment): void {
  const offered = fields.find((field) => field.pointer === "/identification/method")?.choices ?? [];
  const list = document.querySelector("#methods");
  if (decision === "deny") {
    const refusal = latest?.assessment.findings.find(({ effect, answer, message }) => effect === "deny" && answer === "found" && message);
    list?.replaceChildren(...(refusal?.message ? [element("li", {}, refusal.message)] : []));
    return;
  }
  const { methods } = eligibleMethods(candidate, { asOf, lang: lang() });
  list?.replaceChildren(...methods.flatMap((one) => {
    const { method, findings } = one;
    const choice = offered.find(({ value }) => value === method);
    if (!choice) return [];
    const answer = answerOf(one);
    const light = answer === "yes" ? "green" : answer === "unknown" ? "" : "yellow";
    const why = findings.find(({ light, answer, message }) => light !== "green" && answer === "found" && message);
    const needs = needsOf(one).flatMap((pointer) => fields.filter((field) => field.pointer === pointer && !entered.has(pointer)).map(inList));
    const more = answer === "no" && why ? `. ${why.message}.` : answer !== "no" && needs.length > 0 ? `. ${say("needs")}: ${needs.join(", ")}.` : "";
    return [element("li", { class: light }, element("b", {}, choice.text ?? method), `: ${say(`may_${answer}`)}${more}`)];
  }));
}

/** A field in a list of fields, in quotes where its label is a whole sentence. */
function inList(field: FieldDeclaration): string {
  const label = labelOf(field);
  return field.kind !== "consent" && field.kind !== "flag" ? label : lang() === "de" ? `„${label}“` : `“${label}”`;
}

/** What another field of the form fills, what begins with it, and what the partner adds once the method is chosen. */
const FILLED_BY: Readonly<Record<string, string>> = {
  "/person/mobile_number": "/mobile_number/number",
  "/person/fatca_crs_confirmed_at": "/person/fatca_relevant",
  "/identification/language": "/identification/method",
  "/tax_identifications": "/tax_identifications/0/country",
  ...Object.fromEntries(Object.keys(PRODUCT).map((pointer) => [pointer, "/identification/method"])),
};

const isFor = (at: string, { pointer }: FieldDeclaration): boolean => at === pointer || FILLED_BY[at] === pointer;

const concerns = (finding: Finding, field: FieldDeclaration): boolean => finding.fields.some((at) => isFor(at, field));

/** The field on the page for a finding; where that is not shown yet, the one whose answer will show it. */
function leadsTo(finding: Finding): FieldDeclaration | undefined {
  const concerned = fields.filter((field) => concerns(finding, field));
  const shown = concerned.find(isShown);
  if (shown) return shown;
  const shows = concerned.map(({ when }) => when?.pointer);
  return fields.find(({ pointer }) => shows.includes(pointer) && !entered.has(pointer));
}

const weight = (finding: Finding): number => ({ green: 0, yellow: 1, red: 2 })[finding.light];

/** The rule's name, with its source on demand. */
function ruleName(finding: Finding): HTMLElement {
  return element("span", { class: "rule", title: `${finding.why} — ${finding.source}` }, finding.rule);
}

/** The panel: the answer at each gate, what is open, and who acts. */
function showPanel(answers: readonly Assessment[], whole: Assessment, candidate: Application): void {
  const heading = element("h2", { id: "open-heading" }, say("open_heading"));
  const gates = element("ol", { class: "steps" }, ...answers.map(({ gate, light, decision, later }) =>
    element("li", { class: light }, element("span", { class: "light", "aria-hidden": "true" }), element("span", {}, say(`gate_${gate}`)), element("em", {}, say(decision)), laterElement(later))));
  const parts: Node[] = [heading, element("p", { class: "hint" }, say("open_about")), gates];

  const open = whole.findings.filter((finding) => finding.light !== "green");
  if (open.length === 0) parts.push(element("p", { class: "done" }, say("nothing_open")));
  // Listed once, for the first who acts: several may wait for the same field.
  const seen = new Set<string>();
  for (const who of ["applicant", "partner", "provider", "bank", "nobody"] as const) {
    const theirs = open.filter((finding) => finding.next?.who === who);
    if (theirs.length > 0) {
      const list = openList(theirs, seen);
      if (list.childElementCount > 0) parts.push(element("h3", {}, say(`who_${who}`)), list);
    }
  }
  // After a refusal nothing else has to be done.
  const rest = open.filter((finding) => finding.answer === "found" && !finding.next);
  if (rest.length > 0) parts.push(element("h3", {}, say("found_too")), openList(rest, seen));
  const notes = whole.findings.filter((finding) => finding.light === "green" && finding.answer === "found");
  if (notes.length > 0 || whole.deadlines.length > 0) {
    parts.push(element("h3", {}, say("heading_notes")));
    parts.push(element("ul", { class: "open" },
      ...notes.map((finding) => element("li", {}, ...inPanel(finding))),
      ...whole.deadlines.map(({ by, passed, title, rule }) =>
        element("li", passed ? { class: "yellow" } : {}, `${title}: ${passed ? `${say("passed")}, ` : ""}${say("until")} ${instant(by)} `, element("span", { class: "rule" }, rule)))));
  }
  const source = element("pre", { tabindex: "0" }, JSON.stringify(candidate, null, 2));
  const details = element("details", { open: aside.querySelector("details")?.open ?? false }, element("summary", {}, say("json")), source);
  parts.push(details);
  aside.replaceChildren(...parts);

  // On a phone the panel is far below: its first open answer is at the edge of the screen.
  const inWords = ({ gate, decision }: Assessment): string => `${say(`gate_${gate}`)} ${say(decision)}`;
  const next = answers.find(({ light }) => light !== "green") ?? answers.at(-1);
  if (next) {
    standing.className = `standing ${next.light}`;
    standing.replaceChildren(element("span", { class: "light", "aria-hidden": "true" }), inWords(next));
  }

  const summary = answers.map(inWords).join(". ");
  if (summary !== announced) announce.textContent = announced = summary;
}

/** What is already found for a later gate. */
function laterElement(later: readonly Finding[]): HTMLElement | undefined {
  const refusals = later.filter(({ effect }) => effect === "deny");
  const shown = refusals.length > 0 ? refusals : later;
  if (shown.length === 0) return undefined;
  const titles = [...new Set(shown.map(({ title }) => title))].join("; ");
  return element("small", {}, `${say(refusals.length > 0 ? "later_refused" : "later_open")}: ${titles}`);
}

/** A finding for the partner: its title, a button to its field, the next step, its fields and its rule. */
function inPanel(finding: Finding, field?: FieldDeclaration): (Node | string)[] {
  const { title, next, fields, field_names } = finding;
  const where = element("div", { class: "where" }, places(fields, field_names), " ", ruleName(finding));
  return [field ? linkTo(title, field) : element("b", {}, title), ...(next ? [element("div", {}, next.text)] : []), where];
}

function linkTo(text: string, field: FieldDeclaration): HTMLElement {
  const made = element("button", { type: "button", class: "link" }, text);
  made.addEventListener("click", () => leadTo(field));
  return made;
}

/** What is open, each once. Empty fields are listed step by step. */
function openList(findings: readonly Finding[], seen: Set<string>): HTMLElement {
  const list = element("ul", { class: "open" });
  const empty = new Map<string, FieldDeclaration[]>();
  for (const finding of [...findings].sort((a, b) => weight(b) - weight(a))) {
    // Several fields of one finding may be empty, each of them once.
    for (const field of fields.filter((one) => isShown(one) && !entered.has(one.pointer) && concerns(finding, one))) note(field);
    const field = leadsTo(finding);
    if (field && !entered.has(field.pointer)) {
      note(field);
      continue;
    }
    if (seen.has(finding.rule)) continue;
    seen.add(finding.rule);
    list.append(element("li", { class: finding.answer === "found" ? finding.light : "yellow" }, ...inPanel(finding, field)));
  }
  function note(field: FieldDeclaration): void {
    const step = steps.find((one) => fieldsOf([one]).includes(field));
    if (!step || seen.has(field.pointer)) return;
    seen.add(field.pointer);
    empty.set(step.id, [...(empty.get(step.id) ?? []), field]);
  }
  for (const { id, title } of steps) {
    const open = empty.get(id) ?? [];
    const first = fields.find((field) => open.includes(field));
    if (!first) continue;
    const text = open.length > 1 ? `${say(title)}: ${open.length} ${say("fields_not_filled")}` : `${nameOf(first.pointer)}: ${say("not_filled")}`;
    list.append(element("li", { class: "yellow" }, linkTo(text, first), places(open.map(({ pointer }) => pointer))));
  }
  return list;
}

/** Moves to a field, in whatever step it is. */
function leadTo({ pointer }: FieldDeclaration): void {
  const control = document.getElementById(idOf(pointer));
  const step = control?.closest<HTMLElement>(".step")?.dataset["step"];
  if (step) goTo(step, false);
  const target = control?.matches("fieldset") ? control.querySelector<HTMLElement>("input") : control;
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}

// At the end, because what is above must be there first.
speak(render);
render();
