/**
 * `onboardable/dom`: binds the rules to a plain form.
 *
 * Constraint validation blocks the form, ARIA announces the messages. A field shows a message only after the applicant has
 * left it with something in it, or has tried to submit; a field that is filled in and has no focus when `bind` is called
 * counts as left. While the field is corrected, its message may disappear, but no other appears before the field is left:
 * `Postfach` may become `Postfachweg`. A field that is still empty shows a message only from the attempt to submit until
 * something is typed into it.
 *
 * @example
 * // <form><input name="iban" data-onboardable="/identification/iban"></form>
 * bind(document.querySelector("form"));
 */

import { checkOptions, FORM_OPTIONS, type Fields, type FormOptions, type Issue, type Judged, judge } from "./form.js";
import { type Assessment, type Lang, languages, OnboardableTypeError, type Pointer } from "./index.js";
import { nameOf } from "./type-name.js";

export type { Fields, FormOptions, Issue, Reader } from "./form.js";

export interface BindOptions extends FormOptions {
  /** Returns the value of a field for the rules; `undefined` for the value in the field. */
  readonly value?: ((field: FormField, name: string) => unknown) | undefined;
  /** Puts the element of a field's message into the page. By default it comes right after the field. */
  readonly place?: ((message: HTMLElement, field: FormField, name: string) => void) | undefined;
  /** Called after each evaluation of the form. */
  readonly onJudged?: ((judged: Judged) => void) | undefined;
}

export interface Bound {
  /** The latest assessment of the form. */
  readonly assessment: Assessment;
  /** What is not a message at a field, but the reader can act on: what is not known yet, notes. */
  readonly advice: readonly Issue[];
  /** Evaluates the form again: after a script has changed a value, or, with options, in another language or on another day. */
  refresh(changed?: Partial<BindOptions>): void;
  /** Undoes everything that `bind` has done. */
  release(): void;
}

export type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of a form that have one name. */
interface Named {
  readonly pointer: string;
  readonly fields: FormField[];
}

const OPTIONS = `${FORM_OPTIONS} value place onJudged`;

let bindings = 0;

/**
 * Binds the rules to a form. The language is that of the page, unless `lang` is stated.
 *
 * @throws {OnboardableTypeError} where a pointer in `fields` or in `data-onboardable` is misspelt; the form stays as it was.
 * @throws {OnboardableError} where an option or its value does not exist; the form stays as it was.
 */
export function bind(form: HTMLFormElement, options: BindOptions = {}): Bound {
  // By its name: a form of another frame is of another class.
  if ((form as Partial<HTMLFormElement> | null)?.localName !== "form") throw new OnboardableTypeError(`onboardable: expected a form, found ${nameOf(form)}`);
  // First, because it may throw an error: then the form stays as it was.
  checkOptions(options, OPTIONS);
  const id = ++bindings;
  const touched = new Set<string>();
  /** The fields that were empty at the attempt to submit, until something is typed into them. */
  const asked = new Set<string>();
  const messages = new Map<string, HTMLElement>();
  const made = new Set<HTMLElement>();
  const novalidate = form.noValidate;
  let count = 0;
  let judged: Judged;
  let latest = new Map<string, Named>();
  let tried = false;

  /** The form's fields that fill a field of an application, by name. */
  function bound(): Map<string, Named> {
    const all = new Map<string, Named>();
    for (const element of form.elements) {
      if (!isField(element)) continue;
      const name = element.name || element.id;
      const pointer: string | undefined = options.fields?.[name] ?? element.dataset["onboardable"] ?? (name.startsWith("/") ? name : undefined);
      if (!name || pointer === undefined || element.disabled) continue;
      const entry = all.get(name);
      if (entry) entry.fields.push(element);
      else all.set(name, { pointer, fields: [element] });
    }
    return all;
  }

  function refresh(changed?: Partial<BindOptions>, typedIn?: string): void {
    if (changed) {
      const next = { ...options, ...changed };
      checkOptions(next, OPTIONS);
      options = next;
    }
    const all = bound();
    const pointers: Record<string, Pointer> = {};
    const values: Record<string, unknown> = {};
    for (const [name, { pointer, fields }] of all) {
      // Names may contain dots, which would be read as paths.
      const key = `field${Object.keys(pointers).length}`;
      // A misspelt one is an error: see `judge`.
      pointers[key] = pointer as Pointer;
      const own = options.value?.(fields[0] as FormField, name);
      values[key] = own !== undefined ? own : valueOf(fields);
    }
    const names = [...all.keys()];
    const named = (issue: Issue): Issue => {
      const name = names[+issue.name.slice(5)] as string;
      return issue.name === "" ? issue : { ...issue, name, path: [name] };
    };
    const { issues, empty, advice, assessment } = judge(
      values,
      { ...options, lang: options.lang ?? langOf(form), fields: pointers satisfies Fields },
      false,
    );
    judged = { assessment, issues: issues.map(named), empty: empty.map(named), advice: advice.map(named) };
    const worst = new Map<string, string>();
    const shown = judged.empty.filter(({ name }) => asked.has(name));
    for (const { name, message } of [...judged.issues, ...shown]) if (!worst.has(name)) worst.set(name, message);
    for (const [name, { fields }] of latest) if (!fields.some((field) => all.get(name)?.fields.includes(field))) clear(name, fields);
    latest = all;
    for (const [name, { fields }] of all) show(name, fields, worst.get(name) ?? "", name === typedIn);
    options.onJudged?.(judged);
  }

  function show(name: string, fields: FormField[], found: string, isTypedIn: boolean): void {
    const first = fields[0] as FormField;
    for (const field of fields) field.setCustomValidity(found);
    const isShown = tried || (touched.has(name) && !isBlank(valueOf(fields)));
    const settled = isShown ? found || first.validationMessage : "";
    const message = isTypedIn && settled !== messages.get(name)?.textContent ? "" : settled;
    const element = messages.get(name) ?? (message ? messageElement(name, fields) : undefined);
    if (!element) return;
    // Set only where it differs: a screen reader announces every change.
    if (element.textContent !== message) element.textContent = message;
    element.hidden = message === "";
    for (const field of fields) {
      if (message) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
      describe(field, element.id, message !== "");
    }
  }

  /** Takes the message away with the fields that it belongs to. */
  function clear(name: string, fields: FormField[]): void {
    const element = messages.get(name);
    for (const field of fields) {
      field.setCustomValidity("");
      field.removeAttribute("aria-invalid");
      if (element) describe(field, element.id, false);
    }
    if (!element) return;
    element.textContent = "";
    if (made.delete(element)) element.remove();
    messages.delete(name);
  }

  /** What is filled in already was left before: only in the field that has the focus is it still being typed. */
  function leaveFilled(): void {
    const { activeElement } = form.getRootNode() as Document;
    for (const [name, { fields }] of bound()) {
      if (!isBlank(valueOf(fields)) && !fields.includes(activeElement as FormField)) touched.add(name);
    }
  }

  function messageElement(name: string, fields: FormField[]): HTMLElement {
    // Compared, not selected: a name would have to be escaped, and jsdom has no `CSS.escape`.
    const own = [...form.querySelectorAll<HTMLElement>("[data-onboardable-message]")];
    let element = own.find(({ dataset }) => dataset["onboardableMessage"] === name);
    if (!element) {
      element = form.ownerDocument.createElement("p");
      element.className = "onboardable-message";
      made.add(element);
      const last = fields[fields.length - 1] as FormField;
      if (options.place) options.place(element, last, name);
      else (last.closest("label") ?? last).after(element);
    }
    element.id ||= `onboardable-${id}-${++count}`;
    element.setAttribute("aria-live", "polite");
    messages.set(name, element);
    return element;
  }

  const listeners: [string, (event: Event) => void][] = [
    [
      "input",
      ({ target }) => {
        if (!isField(target)) return refresh();
        const name = target.name || target.id;
        asked.delete(name);
        refresh(undefined, name);
      },
    ],
    [
      "change",
      ({ target }) => {
        // A script or autofill may change a text field that the applicant is not in: it counts as left.
        if (isField(target)) touched.add(target.name || target.id);
        refresh();
      },
    ],
    [
      "focusout",
      ({ target }) => {
        if (!isField(target)) return;
        touched.add(target.name || target.id);
        refresh();
      },
    ],
    [
      "submit",
      (event) => {
        tried = true;
        refresh();
        for (const { name } of judged.empty) asked.add(name);
        if (asked.size > 0) refresh();
        if (form.checkValidity()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const element of form.elements) {
          if (isField(element) && element.willValidate && !element.validity.valid) {
            element.focus();
            break;
          }
        }
      },
    ],
    [
      "reset",
      () => {
        tried = false;
        touched.clear();
        asked.clear();
        // The fields are emptied after this event.
        setTimeout(() => {
          leaveFilled();
          refresh();
        }, 0);
      },
    ],
  ];
  leaveFilled();
  refresh();
  // The browser's own bubbles would repeat the messages; the form is checked on submit.
  form.noValidate = true;
  for (const [type, listener] of listeners) form.addEventListener(type, listener, { capture: true });

  return {
    get assessment() {
      return judged.assessment;
    },
    get advice() {
      return judged.advice;
    },
    refresh: (changed) => refresh(changed),
    release() {
      for (const [type, listener] of listeners) form.removeEventListener(type, listener, { capture: true });
      for (const [name, { fields }] of latest) clear(name, fields);
      form.noValidate = novalidate;
    },
  };
}

/** Nothing to show a message about: `false` is an answer, and a space may be wrong. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === "";
}

/** The value of a field. A box that is not ticked has none: that is no answer. */
function valueOf(fields: FormField[]): unknown {
  const field = fields[0] as FormField;
  if (!("checked" in field) || (field.type !== "checkbox" && field.type !== "radio")) {
    return field.type === "select-one" ? answer(field.value) : field.value;
  }
  const ticked = fields.find((one) => (one as HTMLInputElement).checked);
  if (!ticked) return undefined;
  return ticked.hasAttribute("value") ? answer(ticked.value) : true;
}

/** Yes, no and neither, such as neither Ms nor Mr, as the rules need them. No other answer has these texts. */
function answer(value: string): string | boolean | null {
  return value === "null" ? null : value === "true" ? true : value === "false" ? false : value;
}

function describe(field: FormField, id: string, on: boolean): void {
  const ids = new Set((field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean));
  if (on) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) field.setAttribute("aria-describedby", [...ids].join(" "));
  else field.removeAttribute("aria-describedby");
}

/** The language of the page, where its words are loaded. */
function langOf(form: HTMLFormElement): Lang | undefined {
  const around = form.closest<HTMLElement>("[lang]")?.lang ?? "";
  const lang = /^de\b/i.test(around) ? "de" : "en";
  return languages().includes(lang) ? lang : undefined;
}

function isField(element: unknown): element is FormField {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}
