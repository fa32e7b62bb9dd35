/** A change of a person, checked before it is sent: the form is the body of the `PATCH`. The partner reads it. */

import { type Change, checkUpdate, type Finding, type UpdateCheck } from "onboardable";
import { controlOf } from "./control.js";
import { element } from "./element.js";
import { type FieldDeclaration, PERSON } from "./fields.js";
import { lang, say, speak } from "./lang.js";
import { labelOf, nameOf, places } from "./names.js";
import "./reasons.js";

const form = document.querySelector("#form") as HTMLFormElement;
const aside = document.querySelector("#open") as HTMLElement;
const announce = document.querySelector("#announce") as HTMLElement;

/** The employment status that the bank knows: a change of it has conditions. It is not part of the change. */
const BEFORE = "/person/employment_status";

const MAIL = "/person/contact_address";
const STEPS = Object.entries(PERSON).map(([id, fields]) => ({
  id,
  // All fields at once: here none depends on another answer.
  fields: fields.map(({ when, ...field }): FieldDeclaration => ({ ...field, pointer: field.pointer.replace("/person/", "/change/"), none: "unchanged" })),
}));

/** The titles of the steps, for the partner. */
const titleOf = (id: string): string =>
  id === "work" ? say("section_work") : nameOf(({ address: "/person/address", mail: MAIL } as Record<string, string>)[id] ?? "/person");

const EMPLOYMENT = STEPS.flatMap(({ fields }) => fields).find(({ pointer }) => pointer === "/change/employment_status");
const EXTRA: readonly FieldDeclaration[] = [
  ...(EMPLOYMENT ? [{ ...EMPLOYMENT, pointer: BEFORE, label: "employment_before" as const, none: "not_stated" as const }] : []),
  { pointer: "/change/aml_confirmed_on", kind: "date", half: true },
];

const entered = new Map<string, string>();
let announced = "";

const idOf = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

function render(): void {
  const card = (title: string, fields: readonly FieldDeclaration[]) =>
    element("fieldset", { class: "card" }, element("legend", {}, title), element("div", { class: "grid" }, ...fields.map(fieldElement)));
  form.replaceChildren(card(say("change_known"), EXTRA), ...STEPS.map(({ id, fields }) => card(titleOf(id), fields)));
  evaluate();
}

function fieldElement(field: FieldDeclaration): HTMLElement {
  const { pointer } = field;
  const id = idOf(pointer);
  const control = controlOf(field, id);
  control.setAttribute("aria-describedby", `${id}-message`);
  control.value = entered.get(pointer) ?? "";
  control.addEventListener("input", () => {
    if (control.value === "") entered.delete(pointer);
    else entered.set(pointer, control.value);
    evaluate();
  });
  return element("div", { class: `field${field.half ? " half" : ""}`, "data-pointer": pointer },
    element("label", { for: id }, labelOf(field)), control, element("p", { class: "message", id: `${id}-message` }));
}

/** The body of the `PATCH`: what was not filled in stays as it is. */
function change(): Change {
  const made: Record<string, unknown> = {};
  for (const [pointer, value] of entered) {
    const [, whole, ...names] = pointer.split("/");
    const last = names.pop();
    if (whole !== "change" || last === undefined) continue;
    let place = made;
    for (const name of names) place = (place[name] ??= {}) as Record<string, unknown>;
    place[last] = value === "NEUTRAL" ? null : value;
  }
  return made as Change;
}

function evaluate(): void {
  const candidate = change();
  const person = { employment_status: entered.get(BEFORE) };
  const checked = checkUpdate({ branch: "DE", person, change: candidate }, { lang: lang() });
  showMessages(checked);
  showChange(checked, candidate);
}

function showMessages({ findings }: UpdateCheck): void {
  for (const wrapper of form.querySelectorAll<HTMLElement>("[data-pointer]")) {
    const pointer = wrapper.dataset["pointer"] ?? "";
    const finding = findings.find(({ answer, light, fields }) => answer === "found" && light !== "green" && fields.includes(pointer));
    wrapper.classList.toggle("bad", finding !== undefined);
    const control = document.getElementById(idOf(pointer));
    if (finding) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
    wrapper.querySelector(".message")?.replaceChildren(...(finding ? [element("strong", {}, `${finding.title}. `), finding.next?.text ?? "", " ", ruleName(finding)] : []));
  }
}

const ruleName = ({ rule, why, source }: Finding): HTMLElement => element("span", { class: "rule", title: `${why} — ${source}` }, rule);

function showChange({ light, findings }: UpdateCheck, candidate: Change): void {
  const isEmpty = Object.keys(candidate).length === 0;
  const verdict = isEmpty ? say("change_none") : say(`change_${light}`);
  const heading = element("h2", { id: "open-heading" }, say("change_heading"));
  const state = element("p", { class: `verdict ${isEmpty ? "" : light}` }, isEmpty ? "" : element("span", { class: "light", "aria-hidden": "true" }), verdict);
  const list = element("ul", { class: "open" }, ...findings.map((finding) =>
    element("li", { class: finding.light === "green" ? "" : finding.light }, element("b", {}, finding.title), finding.next ? element("div", {}, finding.next.text) : undefined, element("div", { class: "where" }, places(finding.fields, finding.field_names), " ", ruleName(finding)))));
  const body = element("pre", { tabindex: "0" }, JSON.stringify(candidate, null, 2));
  aside.replaceChildren(heading, state, list, element("h3", {}, say("change_body")), body);
  if (verdict !== announced) announce.textContent = announced = verdict;
}

form.addEventListener("submit", (event) => event.preventDefault());
// At the end, because what is above must be there first.
speak(render);
render();
