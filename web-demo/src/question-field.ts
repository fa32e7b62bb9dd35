/** One question: label, hint, message and control. */

import type { QuestionReport } from "onboardable";
import { answer, answerTo, CODE } from "./answers.js";
import { countryInput } from "./country-input.js";
import { dateInput } from "./date-input.js";
import { element } from "./element.js";
import { say } from "./lang.js";
import { lookOf, taxNumberHint } from "./looks.js";
import { nameOf } from "./names.js";
import type { Meant } from "./suggestion.js";
import type { WordKey } from "./words.js";

/** A question of the rules, or one of the page alone. */
/** What a page asks for: a field of the application, or of the page alone. */
export type Asked = Pick<QuestionReport, "kind" | "label" | "request" | "choices"> & { readonly field: string };

export interface QuestionField {
  readonly field: string;
  readonly whole: HTMLElement;
  /** Shows a message above the control, with what may have been meant; none takes it away. */
  readonly show: (message: string | undefined, meant?: Meant) => void;
  /** Marks the question as one that may be left empty. */
  readonly setOptional: (isOptional: boolean) => void;
}

interface Events {
  /** The field was left. */
  readonly left: () => void;
  /** Something was chosen: other questions may appear. */
  readonly chosen: () => void;
}

export const idOf = (field: string): string => `q${field.replaceAll("/", "-")}`;

export const labelFor = ({ field, label }: Pick<Asked, "field" | "label">): string => {
  const own = lookOf(field).label;
  // On the page of its own, an entry of a list needs no number.
  return own ? say(own) : /\/\d+\//.test(field) ? nameOf(field) : label;
};

/** What the page asks for on its own. */
export const ownQuestion = (field: string): Asked =>
  field === CODE
    ? { field, kind: "text", label: say("code"), request: say("code_request"), choices: [] }
    : { field, kind: "tick", label: say("no_tax_number"), request: "", choices: [] };

export function questionField(asked: Asked, events: Events, hints: { readonly [value: string]: WordKey } = {}): QuestionField {
  const { field, kind, choices } = asked;
  const look = lookOf(field);
  const id = idOf(field);
  const hintText = look.hint ? say(look.hint) : taxNumberHint(field);
  const hint = hintText ? element("p", { class: "hint", id: `${id}-hint` }, hintText) : undefined;
  const error = element("p", { class: "error", id: `${id}-error`, hidden: true });
  const suggested = element("div", { class: "suggested", role: "status" });
  const optional = element("span", { class: "optional" });
  const whole = element("div", { class: `question${look.isTitle ? " alone" : ""}`, "data-field": field });
  const set = (value: string | boolean | null | undefined): void => {
    answer(field, value);
    show(undefined);
  };
  const stated = answerTo(field);
  const text = typeof stated === "string" ? stated : "";
  const described = [hint ? hint.id : "", error.id].filter(Boolean).join(" ");

  // A message belongs to the control, or to the group of controls.
  let control: HTMLElement;
  if (kind === "tick") {
    const box = element("input", { type: "checkbox", id, "aria-describedby": described });
    box.checked = stated !== undefined && stated !== false;
    box.addEventListener("change", () => {
      // A consent is the instant at which it was given.
      set(box.checked ? (field.startsWith("/page/") ? true : new Date().toISOString()) : undefined);
      events.chosen();
    });
    control = box;
    whole.append(error, element("label", { class: "option", for: id }, box, element("span", {}, labelFor(asked))));
    if (hint) whole.append(hint);
    if (look.text) whole.append(element("details", { class: "text" }, element("summary", {}, say(look.text.title)), element("p", {}, say(look.text.about))));
  } else if (kind === "choice" && !look.isList) {
    control = element("fieldset", { "aria-describedby": described }, element("legend", {}, labelFor(asked), optional), hint, error,
      ...choices.map(({ value, label }, at) => {
        const radio = element("input", { type: "radio", name: id, id: at === 0 ? id : `${id}-${at}` });
        radio.checked = stated === value;
        radio.addEventListener("change", () => {
          set(value);
          events.chosen();
        });
        const more = hints[String(value)];
        if (more) radio.setAttribute("aria-describedby", `${radio.id}-hint`);
        return element("div", { class: "option" }, radio, element("label", { for: radio.id }, label), more ? element("p", { class: "hint", id: `${radio.id}-hint` }, say(more)) : undefined);
      }));
    whole.append(control);
  } else if (kind === "date") {
    control = element("fieldset", { "aria-describedby": described, role: "group" }, element("legend", {}, labelFor(asked), optional), hint, error, dateInput(id, text, look.autocomplete, set));
    control.addEventListener("focusout", ({ relatedTarget }) => {
      if (!control.contains(relatedTarget as Node | null)) events.left();
    });
    whole.append(control);
  } else {
    const label = element("label", { for: id }, labelFor(asked), optional);
    const attributes = { id, "aria-describedby": described, autocomplete: look.autocomplete ?? "off" };
    whole.append(label, ...(hint ? [hint] : []), error);
    if (kind === "choice") {
      const select = element("select", attributes, element("option", { value: "" }, say("choose")), ...choices.map(({ value, label }) => element("option", { value: String(value) }, label)));
      select.value = text;
      select.addEventListener("change", () => {
        set(select.value);
        events.chosen();
      });
      control = select;
      whole.append(select);
    } else if (kind === "country") {
      const { input, whole: box } = countryInput(id, text, look.autocomplete ?? "off", (value) => {
        if (value === answerTo(field)) return;
        set(value);
        if (/^[A-Z]{2}$/.test(value)) events.chosen();
      });
      input.setAttribute("aria-describedby", described);
      input.addEventListener("blur", events.left);
      control = input;
      whole.append(box);
    } else {
      const input = element("input", { ...attributes, type: look.inputmode === "tel" ? "tel" : "text", inputmode: look.inputmode, spellcheck: "false", enterkeyhint: "next" });
      if (look.width) input.classList.add(`wide-${look.width}`);
      input.value = text;
      input.addEventListener("input", () => set(input.value));
      input.addEventListener("blur", events.left);
      control = input;
      whole.append(input);
    }
  }

  whole.append(suggested);

  function show(message: string | undefined, meant?: Meant): void {
    const state = message ? `${message}\n${meant?.value ?? ""}` : "";
    // Made again only where it differs: a button in it may just be pressed.
    if ((error.dataset["state"] ?? "") === state) return;
    error.dataset["state"] = state;
    error.hidden = !message;
    whole.classList.toggle("bad", message !== undefined);
    error.replaceChildren(...(message ? [element("span", { class: "visually-hidden" }, `${say("error")}: `), message] : []));
    // After the control: from there it is one Tab away.
    suggested.replaceChildren(...(message && meant ? [suggestion(meant)] : []));
    for (const one of control.matches("fieldset") ? control.querySelectorAll("input") : [control]) {
      if (message) one.setAttribute("aria-invalid", "true");
      else one.removeAttribute("aria-invalid");
    }
  }

  /** What may have been meant: one tap away, never applied on its own. */
  function suggestion({ value: meant, change }: Meant): HTMLElement {
    const button = element("button", { type: "button", class: "chip" }, say("use_it"));
    button.addEventListener("click", () => {
      (control as HTMLInputElement).value = meant;
      control.focus();
      set(meant);
      events.left();
    });
    return element("span", { class: "meant" }, element("span", {}, `${say("did_you_mean")} `, element("strong", {}, meant), "?", change ? element("small", {}, change) : undefined), button);
  }

  const setOptional = (isOptional: boolean): void => optional.replaceChildren(...(isOptional ? [` (${say("optional")})`] : []));
  return { field, whole, show, setOptional };
}
