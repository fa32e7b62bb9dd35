/**
 * A page with one question or a few that belong together. A field is checked when it is left with something in it, and all
 * of them on Continue: what must be corrected is listed at the top, at the fields, and gets the focus.
 */

import { addTaxResidence, answer, answerTo, CODE, countTaxResidences, keep, METHOD, removeTaxResidence } from "./answers.js";
import { element } from "./element.js";
import { type Evaluation, evaluate, isWrong, questionOf } from "./evaluation.js";
import { say } from "./lang.js";
import { unavailableMethods, METHOD_HINTS, OFFERED } from "./methods.js";
import { isOptional, isShown, type Page } from "./pages.js";
import { idOf, ownQuestion, type QuestionField, questionField } from "./question-field.js";
import { meantAt } from "./suggestion.js";

export interface Journey {
  /** After the answers of the page. */
  readonly onward: () => void;
  readonly goTo: (page: string) => void;
  /** Something was answered. */
  readonly changed: (evaluation: Evaluation) => void;
}

export interface PageView {
  readonly parts: readonly Node[];
  /** Shows the list of what is wrong, at the heading. */
  readonly summary: HTMLElement;
}

/** Answers that need an explanation, as they were when that was said: a second Continue goes on. */
const explained = new Map<string, unknown>();

export function questionPage(page: Page, first: Evaluation, { onward, goTo, changed }: Journey): PageView {
  const summary = element("div", { class: "summary", tabindex: "-1", hidden: true, role: "alert", "aria-labelledby": "summary-heading" });
  let evaluation = first;
  const shown = new Set<string>();

  const fields: QuestionField[] = page.fields.flatMap((field) => {
    const found = questionOf(first.questions, field);
    if (!found && !field.startsWith("/page/")) return [];
    const asked = found ?? ownQuestion(field);
    const events = { typed: () => shown.delete(field), left: () => later(() => left(field)), chosen };
    return [field === METHOD ? questionField({ ...asked, choices: asked.choices.filter(({ value }) => OFFERED.includes(String(value))) }, events, METHOD_HINTS) : questionField(asked, events)];
  });

  const more = element("p", { class: "more" });

  /** What is shown depends on other answers. */
  function refresh(): void {
    more.hidden = page.entry !== undefined && answerTo(`/tax_identifications/${page.entry}/country`) === undefined && countTaxResidences() === 1;
    for (const { field, whole, setOptional } of fields) {
      // Under somebody who is typing nothing disappears because of a refusal: that is said on Continue.
      if (evaluation.questions.refused && evaluation !== first) continue;
      whole.hidden = !isShown(field, evaluation.questions);
      setOptional(isOptional(field, evaluation.questions));
    }
  }

  function chosen(): void {
    evaluation = evaluate();
    refresh();
    keep();
    changed(evaluation);
  }

  function left(field: string): void {
    keep();
    evaluation = evaluate();
    if (answerTo(field) !== undefined) show(field, false);
    changed(evaluation);
  }

  /** The message at a field: what is wrong, or, on Continue, what is missing. */
  function show(field: string, isAsked: boolean): string | undefined {
    const message = messageAt(field, isAsked);
    const meant = message ? meantAt(field) : undefined;
    fields.find((one) => one.field === field)?.show(message, meant);
    if (message) shown.add(field);
    return message;
  }

  function messageAt(field: string, isAsked: boolean): string | undefined {
    if (field === CODE) {
      const code = answerTo(CODE);
      return code === undefined ? (isAsked ? say("code_request") : undefined) : /^\d{6}$/.test(String(code).replaceAll(/\s/g, "")) ? undefined : say("code_request");
    }
    const question = questionOf(evaluation.questions, field);
    if (question?.state === "to_correct") return question.message ?? undefined;
    if (!isAsked) return undefined;
    if (/reason_no_tin$/.test(field) && answerTo(field) === undefined) return question?.request;
    if (field === "/identity_document/kind" && answerTo(field) === undefined) return question?.request;
    return question?.state === "open" ? question.request : undefined;
  }

  function submit(): void {
    // What was typed with blanks is a code all the same.
    const code = answerTo(CODE);
    if (typeof code === "string") answer(CODE, code.replaceAll(/\s/g, ""));
    keep();
    evaluation = evaluate();
    refresh();
    changed(evaluation);
    if (evaluation.questions.refused) return goTo("end");
    const problems = fields.filter(({ whole }) => !whole.hidden).flatMap(({ field }) => {
      const text = show(field, true);
      return text ? [{ field, text }] : [];
    });
    const stops = problems.filter(({ field }) => answerTo(field) === undefined || field === CODE || isWrong(evaluation, field) || explained.get(field) !== answerTo(field));
    if (stops.length === 0) return onward();
    const isSoft = stops.every(({ field }) => answerTo(field) !== undefined && field !== CODE && !isWrong(evaluation, field));
    for (const { field } of problems) explained.set(field, answerTo(field));
    summary.replaceChildren(
      element("h2", { id: "summary-heading" }, say("summary_heading")),
      element("ul", {}, ...problems.map(({ field, text }) => {
        const link = element("a", { href: `#${idOf(field)}` }, text);
        link.addEventListener("click", (event) => {
          event.preventDefault();
          const control = document.getElementById(idOf(field));
          control?.focus();
          (control?.closest(".question") ?? control)?.scrollIntoView({ block: "start" });
        });
        return element("li", {}, link);
      })),
      ...(isSoft ? [element("p", {}, say("continue_all_the_same"))] : []));
    summary.hidden = false;
    document.title = `${say("error")}: ${document.title.replace(`${say("error")}: `, "")}`;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: "start" });
  }

  const about = page.id === "agreements" ? element("p", { class: "lead" }, say("agreements_about")) : undefined;
  const form = element("form", { novalidate: true, id: "form" }, about, ...fields.map(({ whole }) => whole), ...besides(), element("button", { type: "submit", class: "main" }, say("onward")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });

  /** What else is on the page. */
  function besides(): Node[] {
    if (page.fields[0] === METHOD) {
      const others = unavailableMethods(first.application);
      return others.length === 0 ? [] : [element("div", { class: "aside-note" }, element("h2", {}, say("not_for_you")), element("ul", {}, ...others.map((text) => element("li", {}, text))))];
    }
    const { entry } = page;
    if (entry === undefined) return [];
    const add = element("button", { type: "button", class: "link" }, say("tax_add"));
    add.addEventListener("click", () => goTo(`tax-${addTaxResidence() + 1}`));
    const remove = element("button", { type: "button", class: "link" }, say("tax_remove"));
    remove.addEventListener("click", () => {
      removeTaxResidence(entry);
      goTo(entry < 2 ? "tax" : `tax-${entry}`);
    });
    more.replaceChildren(add, ...(countTaxResidences() > 1 ? [remove] : []));
    return [more];
  }

  refresh();
  return { parts: [form], summary };
}

/** While a button is pressed nothing may move under it: what is said at a field comes after the click. */
let isPressing = false;
const waiting: (() => void)[] = [];
addEventListener("pointerdown", () => (isPressing = true), true);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => {
    isPressing = false;
    setTimeout(() => {
      for (const work of waiting.splice(0)) work();
    });
  }, true);
}

function later(work: () => void): void {
  if (isPressing) waiting.push(work);
  else work();
}
