/** All answers at a glance, each with a way to change it, and the button that orders the account. */

import { nextQuestions, type QuestionReport } from "onboardable";
import { answerTo, CODE, ORDER_BUTTON } from "./answers.js";
import { countryName } from "./countries.js";
import { element } from "./element.js";
import { type Evaluation, outcomeOf, questionOf } from "./evaluation.js";
import { day, lang, say } from "./lang.js";
import { isOptional, isShown, type Page } from "./pages.js";
import { labelFor, ownQuestion } from "./question-field.js";

export function checkPage(pages: readonly Page[], evaluation: Evaluation, send: () => void): readonly Node[] {
  const { questions } = evaluation;
  const sections = pages.flatMap(({ id, step, fields, entry }, at) => {
    const rows = fields.flatMap((field) => {
      const asked = questionOf(questions, field);
      if (!isShown(field, questions) || (!asked && field !== CODE)) return [];
      const label = labelFor(asked ?? ownQuestion(field));
      const change = element("a", { href: `#${id}/change` }, say("change"), element("span", { class: "visually-hidden" }, ` ${label}`));
      const isEmpty = answerTo(field) === undefined && isOptional(field, questions);
      return [element("div", {}, element("dt", {}, label), element("dd", {}, isEmpty ? say("not_stated") : inWords(field, asked)), element("dd", { class: "change" }, change))];
    });
    if (rows.length === 0) return [];
    const isFirst = pages[at - 1]?.step.step !== step.step;
    return [...(isFirst ? [element("h2", {}, step.title)] : entry ? [element("h3", {}, `${say("tax_residence")} ${entry + 1}`)] : []), element("dl", { class: "answers" }, ...rows)];
  });
  // Nothing can be ordered: an answer can be changed all the same.
  if (outcomeOf(evaluation) === "refused") return sections;
  const button = element("button", { type: "button", class: "main", id: "order" }, ORDER_BUTTON[lang()]);
  button.addEventListener("click", send);
  return [...sections, element("h2", {}, say("order_heading")), element("p", {}, say("order_about")), button];
}

/** An answer as the applicant would say it. */
function inWords(field: string, asked: QuestionReport | undefined): string | HTMLElement {
  const value = answerTo(field);
  if (value === undefined) return element("span", { class: "missing" }, say("not_answered"));
  if (field === CODE) return say("code_entered");
  if (asked?.kind === "tick") return say("agreed");
  if (asked?.kind === "date") return day(String(value));
  if (asked?.kind === "country") return countryName(String(value), lang());
  // All choices: those that may still be made can be fewer.
  const choices = asked?.kind === "choice" ? (questionOf(nextQuestions({}, { lang: lang() }), field.replace(/\/\d+\//, "/0/"))?.choices ?? []) : [];
  return choices.find((choice) => choice.value === value)?.label ?? String(value);
}
