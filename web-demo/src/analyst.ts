/** The analyst's page: one application in full, or thousands as a chart. */

import { type Assessment, assess, type Finding, type Gate } from "onboardable";
import { decisionsChart, rulesChart } from "./chart.js";
import { element } from "./element.js";
import { EXAMPLES } from "./examples.js";
import { lang, say, speak } from "./lang.js";
import { places } from "./names.js";
import "./reasons.js";
import { type Outcome, records, type Row } from "./many.js";
import { sampleMany } from "./sample.js";
import type { WordKey } from "./words.js";

const input = document.querySelector("#input") as HTMLTextAreaElement;
const file = document.querySelector("#file") as HTMLInputElement;
const gate = document.querySelector("#gate") as HTMLSelectElement;
const asOf = document.querySelector("#as-of") as HTMLInputElement;
const drop = document.querySelector("#drop") as HTMLElement;
const problem = document.querySelector("#problem") as HTMLElement;
const result = document.querySelector("#result") as HTMLElement;

/** A list longer than this is shown in part: nobody reads ten thousand rows in a browser. */
const MOST_ROWS = 200;
/** Longer texts are evaluated, but not put into the text field. */
const LONGEST_SHOWN = 200_000;

/** What is evaluated: the text field's content, or a file too long for it. */
let text = "";
let worker: Worker | undefined;

input.addEventListener("input", () => {
  text = input.value;
  evaluate();
});
gate.addEventListener("change", evaluate);
asOf.addEventListener("change", evaluate);
file.addEventListener("change", () => void take(file.files?.[0]));
for (const event of ["dragover", "dragenter"]) {
  drop.addEventListener(event, (dragged) => {
    dragged.preventDefault();
    drop.classList.add("over");
  });
}
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (dragged) => {
  dragged.preventDefault();
  drop.classList.remove("over");
  void take(dragged.dataTransfer?.files[0]);
});
document.querySelector("#sample")?.addEventListener("click", () => show(sampleMany(5000)));

async function take(chosen: File | undefined): Promise<void> {
  if (chosen) show(await chosen.text());
}

function show(content: string): void {
  text = content;
  input.value = content.length > LONGEST_SHOWN ? `${content.slice(0, LONGEST_SHOWN)}\n…` : content;
  evaluate();
}

function exampleApplication(): object {
  const made: Record<string, Record<string, unknown>> = {};
  for (const [pointer, value] of Object.entries(EXAMPLES[1]?.filled ?? {})) {
    const [, resource = "", field = ""] = pointer.split("/");
    if (resource === "tax_identifications" || pointer.split("/").length > 3) continue;
    (made[resource] ??= {})[field] = value === "yes" ? (field.endsWith("_at") ? "2026-11-02T09:00:00Z" : true) : value === "no" ? false : value;
  }
  return {
    flow: "digital_banking",
    branch: "DE",
    ...made,
    person: { ...made["person"], mobile_number: "+4915112345678", fatca_crs_confirmed_at: "2026-11-02T09:03:00Z", address: { line_1: "Amrumer Straße 14", postal_code: "13353", city: "Berlin", country: "DE" }, tax_information: { marital_status: "SINGLE" } },
    tax_identifications: [{ country: "DE", number: "48954371207", primary: true }],
  };
}

function evaluate(): void {
  worker?.terminate();
  problem.textContent = "";
  if (text.trim() === "") {
    result.replaceChildren(element("h2", { id: "result-heading" }, say("result_heading")));
    return;
  }
  let found;
  try {
    found = records(text);
  } catch {
    problem.textContent = say("not_json");
    return;
  }
  if (found.length > 1) {
    evaluateMany();
    return;
  }
  try {
    showOne(assess(found[0]?.json ?? "", options()));
  } catch (error) {
    // The messages of onboardable contain no part of the input.
    problem.textContent = error instanceof Error ? error.message : say("not_json");
    result.replaceChildren(element("h2", { id: "result-heading" }, say("result_heading")));
  }
}

const options = (): { gate: Gate; asOf: string; lang: "en" | "de" } => ({
  gate: gate.value as Gate,
  asOf: asOf.value,
  lang: lang(),
});

function evaluateMany(): void {
  worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<{ outcome?: Outcome; problem?: true }>) => {
    if (data.outcome) showMany(data.outcome, undefined);
    else problem.textContent = say("not_json");
  });
  worker.postMessage({ text, ...options() });
}

function showMany(outcome: Outcome, only: Row["decision"] | undefined): void {
  const seconds = new Intl.NumberFormat(lang(), { maximumSignificantDigits: 2 }).format(outcome.milliseconds / 1000);
  const count = new Intl.NumberFormat(lang()).format(outcome.rows.length);
  const rows = outcome.rows.filter((row) => only === undefined || row.decision === only);
  const table = element("table", {},
    element("thead", {}, element("tr", {}, ...(["line", "answer", "worst_finding"] as const).map((key) => element("th", { scope: "col" }, say(key))))),
    element("tbody", {}, ...rows.slice(0, MOST_ROWS).map((row) => element("tr", {},
      element("td", {}, String(row.line)),
      element("td", {}, element("span", { class: `chip ${row.decision}` }, say(row.decision))),
      element("td", {}, row.title ?? "", " ", row.rule ? element("span", { class: "rule" }, row.rule) : "")))));
  result.replaceChildren(
    element("h2", { id: "result-heading" }, `${count} ${say("applications")}`),
    element("p", { class: "hint" }, `${say(`gate_${gate.value as Gate}`)} (${say("evaluated_in")} ${seconds} s)`),
    decisionsChart(outcome, (decision) => showMany(outcome, decision)),
    element("h3", {}, say("most_frequent")),
    rulesChart(outcome),
    element("h3", {}, `${Math.min(rows.length, MOST_ROWS)} ${say("shown_of")} ${new Intl.NumberFormat(lang()).format(rows.length)}`),
    element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${say("applications")}: ${say("answer")}` }, table),
  );
}

function showOne(assessment: Assessment): void {
  const { decision, light, findings, later, checklist, deadlines, rulebook, as_of } = assessment;
  const found = findings.filter((finding) => finding.answer === "found").sort((a, b) => weight(b) - weight(a));
  const unknown = findings.filter((finding) => finding.answer === "unknown" && finding.light !== "green");
  const parts: (Node | undefined)[] = [
    element("h2", { id: "result-heading", class: `verdict ${light}` }, element("span", { class: "light", "aria-hidden": "true" }), `${say(`gate_${assessment.gate}`)} ${say(decision)}`),
    element("p", { class: "hint" }, `${say("heading_as_of")} ${as_of} · ${say("heading_rulebook")} ${rulebook.version}`),
    findings.length === 0 ? element("p", { class: "done" }, say("nothing_found")) : undefined,
  ];
  if (checklist.length > 0) {
    parts.push(element("h3", {}, say("heading_checklist")), element("ul", { class: "rows" }, ...checklist.map((row) =>
      element("li", { class: row.light }, element("span", { class: "light", "aria-hidden": "true" }), say(`row_${row.row}` as WordKey), element("em", {}, say(`light_${row.light}`))))));
  }
  if (found.length > 0) parts.push(element("h3", {}, say("heading_findings")), ...found.map(findingCard));
  if (later.length > 0) parts.push(element("h3", {}, say("later_heading")), ...later.map(findingCard));
  if (unknown.length > 0) parts.push(element("h3", {}, say("heading_unknown")), unknownList(unknown));
  if (deadlines.length > 0) {
    parts.push(element("h3", {}, say("heading_deadlines")), element("ul", { class: "open" }, ...deadlines.map(({ by, passed, title, rule }) =>
      element("li", passed ? { class: "yellow" } : {}, element("b", {}, passed ? `${by} (${say("passed")})` : by), ` ${title} `, element("span", { class: "rule" }, rule)))));
  }
  result.replaceChildren(...parts.filter((part) => part !== undefined));
}

const weight = (finding: Finding): number => ({ green: 0, yellow: 1, red: 2 })[finding.light];

function findingCard(finding: Finding): HTMLElement {
  const entry = (key: WordKey, value: string | undefined | null): Node[] =>
    value ? [element("dt", {}, say(key)), element("dd", {}, value)] : [];
  return element("article", { class: `finding ${finding.light}` },
    element("h4", {}, finding.title),
    element("div", { class: "where" }, places(finding.fields, finding.field_names), " ", element("span", { class: "rule" }, finding.rule)),
    finding.detail ? element("p", {}, finding.detail) : undefined,
    element("dl", {},
      ...entry("heading_why", finding.why),
      ...entry("heading_next", finding.next && `${say(`who_${finding.next.who}`)}: ${finding.next.text}`),
      ...entry("heading_source", finding.source),
      ...entry("heading_reading", finding.reading)));
}

/** What is not known, by the fields that are needed. */
function unknownList(unknown: readonly Finding[]): HTMLElement {
  const byFields = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of unknown) {
    const key = finding.fields.join();
    const same = byFields.get(key);
    if (same) same.push(finding);
    else byFields.set(key, [finding]);
  }
  return element("ul", { class: "open" }, ...[...byFields.values()].map((findings) =>
    element("li", { class: "yellow" }, places(findings[0].fields, findings[0].field_names), `: ${say("needed_by")} `, ...findings.flatMap((finding, at) => [
      at > 0 ? ", " : "",
      element("span", { class: "rule", title: `${finding.title} — ${finding.source}` }, finding.rule),
    ]))));
}

// At the end, because what is above must be there first.
asOf.value = new Date().toISOString().slice(0, 10);
input.value = text = JSON.stringify(exampleApplication(), null, 2);
speak(evaluate);
evaluate();
