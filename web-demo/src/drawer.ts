/**
 * The developer's drawer: what the partner's software sees while the customer fills in the form. Examples, the three gates,
 * the next questions, every finding, what the bank reports later, the application as JSON and the code.
 */

import { type Finding, version } from "onboardable";
import { type Answer, answer, answerTo, BRANCH, keep, take } from "./answers.js";
import { controlOf } from "./control.js";
import { element } from "./element.js";
import { type Evaluation, evaluate, gatesOf, outcomeOf } from "./evaluation.js";
import { EXAMPLES } from "./examples.js";
import { instant, showFailure } from "./failure.js";
import { BANK, type FieldDeclaration } from "./fields.js";
import { lang, say } from "./lang.js";
import { labelOf, places } from "./names.js";

interface Hooks {
  readonly goTo: (page: string) => void;
  /** Shows the customer's page again. */
  readonly redraw: () => void;
}

const KEY = "onboardable drawer";
const drawer = document.querySelector("#drawer") as HTMLElement;
const toggle = document.querySelector("#drawer-switch") as HTMLButtonElement;

let hooks: Hooks;
/** The language in which the parts that stay were made. */
let madeIn = "";
let latest: Evaluation | undefined;
/** The parts that are made again with every evaluation. */
const result = element("div", { id: "result" });
const code = element("div", {});
const bank = element("form", { id: "bank", novalidate: true, autocomplete: "off" });
bank.addEventListener("submit", (event) => event.preventDefault());

export function startDrawer(given: Hooks): void {
  hooks = given;
  toggle.addEventListener("click", () => setOpen(drawer.hidden === true));
  let wasOpen = false;
  try {
    wasOpen = sessionStorage.getItem(KEY) === "open";
  } catch {
    // It starts closed.
  }
  if (wasOpen) setOpen(true);
}

function setOpen(isOpen: boolean): void {
  drawer.hidden = !isOpen;
  document.body.classList.toggle("with-drawer", isOpen);
  toggle.setAttribute("aria-expanded", String(isOpen));
  try {
    sessionStorage.setItem(KEY, isOpen ? "open" : "closed");
  } catch {
    // It is forgotten with the page.
  }
  if (!isOpen) return;
  showDrawer(latest ?? evaluate());
  // The application is evaluated again, with reasons.
  void import("./reasons.js").then(() => showDrawer(evaluate()));
}

export function showDrawer(evaluation: Evaluation): void {
  latest = evaluation;
  if (drawer.hidden) return;
  if (madeIn !== lang()) make();
  showResult(evaluation);
  showCode(evaluation);
  showBank();
  showFailure(evaluation.application, evaluation.form.assessment, hooks.goTo);
}

function make(): void {
  madeIn = lang();
  const names = new Intl.DisplayNames([lang()], { type: "region" });
  const branch = element("select", { id: "branch" }, ...["DE", "FR", "IT", "ES"].map((one) => element("option", { value: one }, names.of(one) ?? one)));
  branch.addEventListener("input", () => enter(BRANCH, branch.value));
  const examples = EXAMPLES.map(({ say: key, filled }) => {
    const button = element("button", { type: "button", class: "chip" }, say(key));
    button.addEventListener("click", () => fill(filled));
    return button;
  });
  bank.replaceChildren(...BANK.map(bankField));
  drawer.replaceChildren(
    element("h2", { id: "drawer-heading" }, say("drawer_title")),
    element("p", { class: "hint" }, say("drawer_about")),
    element("div", { id: "examples", class: "examples", role: "group", "aria-label": say("examples") }, ...examples),
    element("label", { class: "branch" }, element("span", {}, say("branch")), " ", branch),
    result,
    section("bank-part", say("section_bank"), element("p", { class: "hint" }, say("about_bank")), bank),
    code,
    element("nav", { class: "elsewhere", "aria-label": say("pages") },
      ...([["./change.html", "page_change"], ["./analyst.html", "page_analyst"]] as const).map(([href, key]) => element("a", { href: `${href}?lang=${lang()}` }, say(key)))),
  );
}

const section = (id: string, title: string, ...parts: readonly Node[]): HTMLElement => {
  const before = drawer.querySelector<HTMLDetailsElement>(`#${id}`)?.open ?? false;
  return element("details", { id, open: before }, element("summary", {}, title), ...parts);
};

function fill(filled: Readonly<Record<string, string>>): void {
  const now = new Date().toISOString();
  const value = (pointer: string, text: string): Answer => (text === "yes" ? (pointer.endsWith("_at") ? now : true) : text === "no" ? false : text);
  take(new Map([[BRANCH, "DE"], ...Object.entries(filled).flatMap(([pointer, text]): [string, Answer][] => (text === "" ? [] : [[pointer, value(pointer, text)]]))]));
  hooks.goTo(Object.keys(filled).length === 0 ? "start" : outcomeOf(evaluate()) === "refused" ? "end" : "check");
}

/** Enters what the applicant does not: the branch, and what the bank reports. */
function enter(pointer: string, value: string): void {
  answer(pointer, value);
  keep();
  hooks.redraw();
}

function bankField(field: FieldDeclaration): HTMLElement {
  const id = `field${field.pointer.replaceAll("/", "-")}`;
  const control = controlOf(field, id);
  control.addEventListener("input", () => enter(field.pointer, control.value));
  return element("div", { class: "field", "data-pointer": field.pointer }, element("label", { for: id }, labelOf(field)), control);
}

function showBank(): void {
  const branch = drawer.querySelector<HTMLSelectElement>("#branch");
  if (branch) branch.value = String(answerTo(BRANCH) ?? "DE");
  for (const { pointer, when } of BANK) {
    const place = bank.querySelector<HTMLElement>(`[data-pointer="${pointer}"]`);
    if (!place) continue;
    place.hidden = when !== undefined && !when.values.includes(String(answerTo(when.pointer) ?? (when.pointer === BRANCH ? "DE" : "")));
    const control = place.querySelector<HTMLSelectElement>("select");
    if (control) control.value = String(answerTo(pointer) ?? "");
  }
}

function showResult(evaluation: Evaluation): void {
  const { questions, form: { assessment, messages }, milliseconds } = evaluation;
  const gates = gatesOf(evaluation);
  const due = questions.steps.flatMap(({ questions }) => questions).filter(({ state }) => state === "open" || state === "to_correct");
  const open = assessment.findings.filter(({ light }) => light !== "green");
  const notes = assessment.findings.filter(({ light, answer }) => light === "green" && answer === "found");
  const spent = milliseconds.toLocaleString(lang(), { maximumFractionDigits: 1 });
  const parts = [
    element("ol", { class: "steps" }, ...gates.map(({ gate, light, decision, later }) =>
      element("li", { class: light }, element("span", { class: "light", "aria-hidden": "true" }), element("span", {}, say(`gate_${gate}`)), element("em", {}, say(decision)), laterElement(later)))),
    element("p", { class: "hint", id: "time" }, `${say("evaluated_in")} ${spent} ms · ${say("heading_rulebook")} ${version().rulebook.version}`),
    section("questions", `${say("next_questions")} (${due.length})`,
      ...(due.length === 0 ? [element("p", { class: "hint" }, say(questions.refused ? "questions_refused" : "questions_none"))] : []),
      element("ol", { class: "open" }, ...due.map(({ field, label, request, message, rules, state }) =>
        element("li", { class: "yellow" }, element("b", {}, label), element("div", {}, message ?? request), element("div", { class: "where" }, element("code", {}, field), ` ${say(state === "open" ? "state_open" : "to_correct")}: `, ...rules.flatMap((rule, at) => [at > 0 ? ", " : "", element("span", { class: "rule" }, rule)])))))),
    section("findings", `${say("heading_findings")} (${open.length})`,
      ...(open.length === 0 ? [element("p", { class: "done" }, say("nothing_open"))] : []),
      element("ul", { class: "open" }, ...open.map((finding) => findingElement(finding, messages[assessment.findings.indexOf(finding)])))),
    ...(notes.length > 0 || assessment.deadlines.length > 0 ? [section("notes", say("heading_notes"), element("ul", { class: "open" },
      ...notes.map((finding) => findingElement(finding, undefined)),
      ...assessment.deadlines.map(({ by, passed, title, rule }) =>
        element("li", passed ? { class: "yellow" } : {}, `${title}: ${passed ? `${say("passed")}, ` : ""}${say("until")} ${instant(by)} `, element("span", { class: "rule" }, rule)))))] : []),
  ];
  result.replaceChildren(...parts);
}

/** What is already found for a later gate. */
function laterElement(later: readonly Finding[]): HTMLElement | undefined {
  const refusals = later.filter(({ effect }) => effect === "deny");
  const shown = refusals.length > 0 ? refusals : later;
  if (shown.length === 0) return undefined;
  const titles = [...new Set(shown.map(({ title }) => title))].join("; ");
  return element("small", {}, `${say(refusals.length > 0 ? "later_refused" : "later_open")}: ${titles}`);
}

/** A finding for the partner: who acts, where, by which rule and source, and what the customer reads. */
function findingElement(finding: Finding, messages: readonly (string | null)[] | undefined): HTMLElement {
  const { title, detail, next, fields, field_names, why, source, reading, answer: known, light, rule } = finding;
  const read = [...new Set(messages?.filter((message) => message !== null))];
  return element("li", { class: known === "found" ? light : "yellow" },
    element("b", {}, title), detail ? element("div", {}, detail) : undefined,
    next ? element("div", {}, element("strong", {}, `${say(`who_${next.who}`)}: `), next.text) : undefined,
    read.length > 0 ? element("div", {}, `${say("after_applicant")}: “${read.join("” “")}”`) : undefined,
    element("div", { class: "where" }, places(fields, field_names), " ", element("span", { class: "rule" }, rule)),
    element("details", {}, element("summary", {}, say("heading_why")),
      element("p", {}, why), element("p", {}, `${say("heading_source")}: ${source}`), reading ? element("p", {}, `${say("heading_reading")}: ${reading}`) : undefined));
}

const CODE = `import { assessForm, nextQuestions } from "onboardable";

const options = { lang: "%", asOf: new Date().toISOString() };

// What to ask next, in steps.
const { steps, next, refused } = nextQuestions(application, options);

// The findings, and the message at each field.
const { assessment, messages } = assessForm(application, options);
`;

function showCode({ application }: Evaluation): void {
  code.replaceChildren(
    section("json", say("json"), element("pre", { tabindex: "0", "aria-label": say("json") }, JSON.stringify(application, null, 2))),
    section("code", say("code_to_get"), element("pre", { tabindex: "0", "aria-label": say("code_to_get") }, CODE.replace("%", lang()))),
  );
}

