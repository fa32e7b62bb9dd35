/**
 * The sign-up: one form, judged as a whole at every change by the same rules that the bank's partner applies later.
 *
 * A field speaks only after the customer has left it, and never because it is still empty; what is empty stands in the
 * list beside the form, with who moves next.
 */

import { type Application, type Assessment, assess, eligibleMethods, type Finding, type Gate } from "onboardable";
import { countries } from "./countries.js";
import { element } from "./element.js";
import { EXAMPLES } from "./examples.js";
import { tellFailure } from "./failure.js";
import { type FieldDeclaration, FIELDS, SECTIONS } from "./fields.js";
import { lang, say, speak } from "./lang.js";
import type { WordKey } from "./words.js";

const form = document.querySelector("#form") as HTMLFormElement;
const aside = document.querySelector("#open") as HTMLElement;
const announce = document.querySelector("#announce") as HTMLElement;

const GATES: readonly { readonly gate: Gate; readonly say: WordKey }[] = [
  { gate: "sign_up", say: "step_sign_up" },
  { gate: "identification", say: "step_identification" },
  { gate: "account_opening", say: "step_account_opening" },
];

/** What the customer has entered, by pointer. A consent holds the instant it was given. */
const entered = new Map<string, string>();
/** When each field was last changed: the instant of what is declared without a box of its own. */
const changedAt = new Map<string, string>();
/** The fields the customer has left at least once. */
const touched = new Set<string>();
/** The assessment on the screen. */
let judgedLast: Assessment | undefined;
/** What was announced last, so that nothing is announced twice. */
let announced = "";

function render(): void {
  form.replaceChildren(...SECTIONS.map(({ title, about, fields }) => {
    const section = element("fieldset", { class: "card" }, element("legend", {}, say(title)));
    if (about) section.append(element("p", { class: "hint" }, say(about)));
    section.append(element("div", { class: "grid" }, ...fields.map(fieldElement)));
    return section;
  }));
  const examples = document.querySelector("#examples") as HTMLElement;
  examples.replaceChildren(...EXAMPLES.map(({ say: key, filled }) => {
    const button = element("button", { type: "button", class: "chip" }, say(key));
    button.addEventListener("click", () => fill(filled));
    return button;
  }));
  judge();
}

function fill(filled: Readonly<Record<string, string>>): void {
  entered.clear();
  touched.clear();
  const now = new Date().toISOString();
  for (const [pointer, value] of Object.entries(filled)) {
    if (value === "") continue;
    const isConsent = FIELDS.some((field) => field.pointer === pointer && field.kind === "consent");
    entered.set(pointer, isConsent ? now : value);
    changedAt.set(pointer, now);
    touched.add(pointer);
  }
  render();
}

const idOf = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

function fieldElement(field: FieldDeclaration): HTMLElement {
  const { pointer, kind } = field;
  const id = idOf(pointer);
  const describedBy = [field.hint ? `${id}-hint` : "", `${id}-message`].join(" ").trim();
  const hint = field.hint ? element("p", { class: "hint", id: `${id}-hint` }, say(field.hint)) : undefined;
  const message = element("p", { class: "message", id: `${id}-message` });
  const wrapper = element("div", { class: `field ${kind}${field.half ? " half" : ""}`, "data-pointer": pointer });
  const listen = (input: HTMLElement, value: () => string): void => {
    input.addEventListener("input", () => {
      set(pointer, value());
      judge();
    });
    input.addEventListener("blur", () => {
      if (entered.has(pointer)) touched.add(pointer);
      // The fields alone: to make the list anew would take away the button that the customer is going to.
      if (judgedLast) tellFields(judgedLast);
    });
  };

  if (kind === "consent" || kind === "flag") {
    const box = element("input", { type: "checkbox", id, "aria-describedby": describedBy });
    box.checked = entered.has(pointer);
    listen(box, () => (box.checked ? (kind === "consent" ? new Date().toISOString() : "yes") : ""));
    wrapper.append(element("label", { class: "check", for: id }, box, element("span", {}, say(field.label))));
  } else if (kind === "yes_no") {
    const group = element("fieldset", { class: "inline", id, "aria-describedby": describedBy }, element("legend", {}, say(field.label)));
    for (const answer of ["yes", "no"] as const) {
      const radio = element("input", { type: "radio", name: id, value: answer, id: `${id}-${answer}` });
      radio.checked = entered.get(pointer) === answer;
      listen(radio, () => answer);
      group.append(element("label", { class: "check", for: `${id}-${answer}` }, radio, element("span", {}, say(answer))));
    }
    wrapper.append(group);
  } else {
    const label = element("label", { for: id }, say(field.label));
    const control = kind === "choice" || kind === "country" ? choice(field, id) : input(field, id);
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

function input(field: FieldDeclaration, id: string): HTMLInputElement {
  const type = field.kind === "date" ? "date" : field.kind === "tel" ? "tel" : "text";
  return element("input", { type, id, autocomplete: field.autocomplete ?? "off", spellcheck: "false" });
}

function choice(field: FieldDeclaration, id: string): HTMLSelectElement {
  const select = element("select", { id, autocomplete: field.autocomplete ?? "off" });
  select.append(element("option", { value: "" }, say("choose")));
  if (field.kind === "country") {
    for (const { code, name } of countries(lang())) select.append(element("option", { value: code }, name));
  } else {
    for (const { value, say: key, text } of field.choices ?? []) {
      select.append(element("option", { value }, key ? say(key) : (text ?? spoken(value))));
    }
  }
  return select;
}

/** `SELF_EMPLOYED` as a person would write it. */
const spoken = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " ");

function set(pointer: string, value: string): void {
  changedAt.set(pointer, new Date().toISOString());
  if (value === "") entered.delete(pointer);
  else entered.set(pointer, value);
}

const isShown = ({ when }: FieldDeclaration): boolean => !when || when.values.includes(entered.get(when.pointer) ?? "");

/** The application that the form amounts to so far. */
function application(): Application {
  const made: Record<string, unknown> = { flow: "digital_banking", branch: "DE" };
  for (const field of FIELDS) {
    const value = entered.get(field.pointer);
    if (value === undefined || !isShown(field)) continue;
    put(made, field.pointer, field.kind === "flag" || field.kind === "yes_no" ? value === "yes" : value);
  }
  // The number is asked for once; the bank wants it in two places.
  const number = entered.get("/mobile_number/number");
  if (number) put(made, "/person/mobile_number", number);
  if (entered.has("/person/fatca_relevant")) {
    put(made, "/person/fatca_crs_confirmed_at", changedAt.get("/person/fatca_relevant"));
  }
  if (made["tax_identifications"]) put(made, "/tax_identifications/0/primary", true);
  if (entered.get("/identification/method")) put(made, "/identification/language", lang().toUpperCase());
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

function judge(): void {
  const candidate = application();
  const asOf = new Date().toISOString();
  const judged = GATES.map(({ gate, say: key }) => ({ key, gate, assessment: assess(candidate, { gate, asOf, lang: lang() }) }));
  const whole = judged.at(-1)?.assessment;
  if (!whole) return;
  judgedLast = whole;
  tellFields(whole);
  tellMethods(candidate, asOf);
  tellOpen(judged, whole, candidate);
  tellFailure(candidate, whole);
}

/** Messages under the fields: what was found there, once the customer has left it. */
function tellFields(whole: Assessment): void {
  for (const field of FIELDS) {
    const wrapper = form.querySelector<HTMLElement>(`[data-pointer="${field.pointer}"]`);
    const message = wrapper?.querySelector<HTMLElement>(".message");
    const control = document.getElementById(idOf(field.pointer));
    if (!wrapper || !message || !control) continue;
    wrapper.hidden = !isShown(field);
    const findings = whole.findings.filter((finding) => concerns(finding, field) && finding.answer === "found");
    const worst = findings.sort((a, b) => weight(b) - weight(a))[0];
    const speaks = worst && touched.has(field.pointer) && entered.has(field.pointer);
    const blocks = Boolean(speaks && worst.light !== "green");
    wrapper.classList.toggle("bad", blocks);
    wrapper.classList.toggle("noted", Boolean(speaks && worst.light === "green"));
    if (blocks) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
    message.replaceChildren(
      ...(speaks
        ? [element("strong", {}, `${worst.title}. `), worst.detail ? `${worst.detail} ` : "", worst.next.text, " ", ruleName(worst)]
        : []),
    );
  }
}

/** Under the choice of the method: which of the offered ones this applicant may use, and why not. */
function tellMethods(candidate: Application, asOf: string): void {
  const offered = FIELDS.find((field) => field.pointer === "/identification/method")?.choices ?? [];
  const list = document.querySelector("#methods");
  const { methods } = eligibleMethods(candidate, { asOf, lang: lang() });
  list?.replaceChildren(...methods.flatMap(({ method, answer, findings }) => {
    const choice = offered.find(({ value }) => value === method);
    if (!choice) return [];
    const why = findings.find((finding) => finding.light !== "green") ?? findings[0];
    const light = answer === "eligible" ? "green" : answer === "unknown" ? "" : "yellow";
    return [element("li", { class: light }, element("b", {}, choice.text ?? method), ": ", say(answer), why && answer !== "eligible" ? `. ${why.title} ` : " ", why && answer !== "eligible" ? ruleName(why) : "")];
  }));
}

const concerns = (finding: Finding, field: FieldDeclaration): boolean =>
  finding.fields.includes(field.pointer) ||
  (field.pointer === "/mobile_number/number" && finding.fields.includes("/person/mobile_number"));

const weight = (finding: Finding): number => ({ green: 0, yellow: 1, red: 2 })[finding.light];

/** The rule's name, with its source on demand. */
function ruleName(finding: Finding): HTMLElement {
  return element("span", { class: "rule", title: `${finding.why} — ${finding.source}` }, finding.rule);
}

interface Judged {
  readonly key: WordKey;
  readonly gate: Gate;
  readonly assessment: Assessment;
}

/** The panel: how far each gate is, what is open, and who moves next. */
function tellOpen(judged: readonly Judged[], whole: Assessment, candidate: Application): void {
  const heading = element("h2", { id: "open-heading" }, say("open_heading"));
  const steps = element("ol", { class: "steps" }, ...judged.map(({ key, assessment: { light, decision } }) =>
    element("li", { class: light }, element("span", { class: "light", "aria-hidden": "true" }), element("span", {}, say(key)), element("em", {}, say(decision)))));
  const parts: Node[] = [heading, steps];

  const open = whole.findings.filter((finding) => finding.light !== "green");
  if (open.length === 0) parts.push(element("p", { class: "done" }, say("nothing_open")));
  for (const who of ["applicant", "partner", "provider", "bank", "nobody"] as const) {
    const theirs = open.filter((finding) => finding.next.who === who);
    if (theirs.length > 0) parts.push(element("h3", {}, `${say(`who_${who}`)}`), openList(theirs));
  }
  const notes = whole.findings.filter((finding) => finding.light === "green" && finding.answer === "found");
  if (notes.length > 0 || whole.deadlines.length > 0) {
    parts.push(element("h3", {}, say("good_to_know")));
    parts.push(element("ul", { class: "open" },
      ...notes.map((finding) => element("li", {}, finding.title, " ", ruleName(finding))),
      ...whole.deadlines.map((deadline) => element("li", {}, `${say("until")} ${deadline.by}: `, element("span", { class: "rule" }, deadline.rule)))));
  }
  const source = element("pre", { tabindex: "0" }, JSON.stringify(candidate, null, 2));
  const details = element("details", { open: aside.querySelector("details")?.open ?? false }, element("summary", {}, say("json")), source);
  parts.push(details);
  aside.replaceChildren(...parts);

  const summary = judged.map(({ key, assessment: { decision } }) => `${say(key)}: ${say(decision)}`).join(", ");
  if (summary !== announced) announce.textContent = announced = summary;
}

/** What is open, each once: a button leads to the field where there is one. */
function openList(findings: readonly Finding[]): HTMLElement {
  const list = element("ul", { class: "open" });
  const seen = new Set<string>();
  for (const finding of [...findings].sort((a, b) => weight(b) - weight(a))) {
    const field = FIELDS.find((candidate) => concerns(finding, candidate) && isShown(candidate));
    // A field that is not filled in is open once, however many rules wait for it.
    const isEmpty = field !== undefined && !entered.has(field.pointer);
    const key = isEmpty ? field.pointer : finding.rule;
    if (seen.has(key)) continue;
    seen.add(key);
    const text = isEmpty ? `${say(field.label)}: ${say("not_filled")}` : finding.answer === "found" ? finding.title : finding.next.text;
    const item = element("li", { class: finding.answer === "found" ? finding.light : "yellow" });
    if (field) {
      const button = element("button", { type: "button", class: "link" }, text);
      button.addEventListener("click", () => {
        const control = document.getElementById(idOf(field.pointer));
        const target = control?.matches("fieldset") ? control.querySelector<HTMLElement>("input") : control;
        target?.focus();
        target?.scrollIntoView({ block: "center" });
      });
      item.append(button);
    } else {
      item.append(text);
    }
    if (!isEmpty) item.append(" ", ruleName(finding));
    list.append(item);
  }
  return list;
}

// At the end, because what is above must be there first.
speak(render);
render();
