/**
 * A page with one question or a few that belong together. A field is checked when it is left with something in it, and all
 * of them on Continue: what must be corrected is listed at the top, at the fields, and gets the focus.
 */

import { addTaxResidence, answer, answerTo, CODE, countTaxResidences, keep, METHOD, removeTaxResidence } from "./answers.js";
import { element } from "./element.js";
import { type Evaluation, evaluate, isWrong, questionOf } from "./evaluation.js";
import { say } from "./lang.js";
import { METHOD_HINTS, unavailableMethods } from "./methods.js";
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

/** What was said on a page that is made again, for example in the other language. */
export interface Said {
  readonly hasSummary: boolean;
  /** The fields with a message. */
  readonly fields: readonly string[];
}

/** Answers that need an explanation, as they were when that was said: a second Continue goes on. */
const explained = new Map<string, unknown>();

export function questionPage(page: Page, first: Evaluation, said: Said, { onward, goTo, changed }: Journey): PageView {
  const summary = element("div", { class: "summary", tabindex: "-1", hidden: true, role: "alert", "aria-labelledby": "summary-heading" });
  let evaluation = first;
  /** What has appeared under somebody who was typing in another field, or who chose Continue: it is not blamed yet. */
  const unseen = new Set<string>();

  const fields: QuestionField[] = page.fields.flatMap((field) => {
    const found = questionOf(first.questions, field);
    if (!found && !field.startsWith("/page/")) return [];
    const asked = found ?? ownQuestion(field);
    const events = { left: () => later(() => left(field)), chosen: () => later(chosen) };
    return [questionField(asked, events, field === METHOD ? METHOD_HINTS : {})];
  });

  const more = element("p", { class: "more" });

  /** What is shown depends on other answers. Returns what has appeared. */
  function refresh(): readonly string[] {
    const before = fields.filter(({ whole }) => whole.hidden);
    more.hidden = page.entry !== undefined && answerTo(`/tax_identifications/${page.entry}/country`) === undefined && countTaxResidences() === 1;
    for (const { field, whole, setOptional } of fields) {
      // Under somebody who is typing nothing disappears because of a refusal: that is said on Continue.
      if (evaluation.questions.refused && evaluation !== first) continue;
      whole.hidden = !isShown(field, evaluation.questions);
      setOptional(isOptional(field, evaluation.questions));
    }
    return before.filter(({ whole }) => !whole.hidden).map(({ field }) => field);
  }

  function chosen(): void {
    evaluation = evaluate();
    const appeared = refresh();
    // Whoever chose something sees what it asks for; whoever is typing, or just leaves, may not.
    if (!document.activeElement?.matches('[type="radio"], [type="checkbox"], select')) for (const field of appeared) unseen.add(field);
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
    fields.find((one) => one.field === field)?.show(message, message ? meantAt(field) : undefined);
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
    for (const field of refresh()) unseen.add(field);
    changed(evaluation);
    if (evaluation.questions.refused) return goTo("end");
    const fresh = visible().find((field) => unseen.has(field) && messageAt(field, true));
    const problems = problemsOf(visible().filter((field) => !unseen.has(field)));
    unseen.clear();
    const stops = problems.filter(({ field }) => answerTo(field) === undefined || field === CODE || isWrong(evaluation, field) || explained.get(field) !== answerTo(field));
    if (stops.length === 0) return fresh ? focus(fresh) : onward();
    for (const { field } of problems) explained.set(field, answerTo(field));
    summarise(problems);
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: "start" });
  }

  const visible = (): readonly string[] => fields.filter(({ whole }) => !whole.hidden).map(({ field }) => field);

  /** Shows what is wrong or missing at these fields. */
  const problemsOf = (asked: readonly string[]): readonly Problem[] =>
    asked.flatMap((field) => {
      const text = show(field, true);
      return text ? [{ field, text }] : [];
    });

  /** Lists what is wrong at the top. */
  function summarise(problems: readonly Problem[]): void {
    const isSoft = problems.every(({ field }) => answerTo(field) !== undefined && field !== CODE && !isWrong(evaluation, field));
    summary.replaceChildren(
      element("h2", { id: "summary-heading" }, say("summary_heading")),
      element("ul", {}, ...problems.map(({ field, text }) => {
        const link = element("a", { href: `#${idOf(field)}` }, text);
        link.addEventListener("click", (event) => {
          event.preventDefault();
          focus(field);
        });
        return element("li", {}, link);
      })),
      ...(isSoft ? [element("p", {}, say("continue_all_the_same"))] : []));
    summary.hidden = false;
    document.title = `${say("error")}: ${document.title.replace(`${say("error")}: `, "")}`;
  }

  const isWithoutMethod = page.fields[0] === METHOD && questionOf(first.questions, METHOD)?.choices.length === 0;
  const parts = isWithoutMethod
    ? [element("p", { class: "panel calm" }, say("method_none")), ...besides(), element("ul", { class: "plain" },
      element("li", {}, element("a", { href: "#check" }, say("refused_typing"))), element("li", {}, say("refused_talk")))]
    : [...fields.map(({ whole }) => whole), ...besides(), element("button", { type: "submit", class: "main" }, say("onward"))];
  const form = element("form", { novalidate: true, id: "form" }, ...parts);
  form.addEventListener("focusin", ({ target }) => {
    // Whoever is at another field has passed what appeared.
    if (!(target as Element).matches("button")) unseen.clear();
  });
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
  if (said.hasSummary) summarise(problemsOf(visible()));
  else if (!first.questions.refused) {
    // An answer that was right when it was given may no longer be.
    for (const field of visible()) if (answerTo(field) !== undefined && (isWrong(first, field) || said.fields.includes(field))) show(field, false);
  }
  return { parts: [form], summary };
}

interface Problem {
  readonly field: string;
  readonly text: string;
}

function focus(field: string): void {
  const control = document.getElementById(idOf(field));
  control?.focus({ preventScroll: true });
  (control?.closest(".question") ?? control)?.scrollIntoView({ block: "nearest" });
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
