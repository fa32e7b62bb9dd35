/** How it ends: one calm page for each outcome, with what happens next and what the applicant can do. */

import { answerTo, METHOD, orderedAt } from "./answers.js";
import { element } from "./element.js";
import { dueOf, type Evaluation, type Outcome, questionOf } from "./evaluation.js";
import { sentenceFor, waysFor } from "./failure.js";
import { day, say } from "./lang.js";
import { METHOD_STEPS } from "./methods.js";
import type { Page } from "./pages.js";
import type { WordKey } from "./words.js";

export const OUTCOME_TITLES: Readonly<Record<Outcome, WordKey>> = {
  identify: "identify_title",
  open: "open_title",
  missing: "missing_title",
  waiting: "waiting_title",
  refused: "refused_title",
};

export function outcomePage(outcome: Outcome, pages: readonly Page[], evaluation: Evaluation): readonly Node[] {
  switch (outcome) {
    case "identify":
      return [panel("green", say("identify_lead")), heading("after_heading"), list("ol", ...stepsOf()), ...documents(evaluation), ...later(evaluation)];
    case "open":
      return [panel("green", say("open_lead")), heading("after_heading"), list("ul", say("open_card"), say("open_app")), ...later(evaluation)];
    case "missing":
      return missing(pages, evaluation);
    case "waiting":
      return [panel("calm", sentenceFor(evaluation.application, evaluation.form.assessment) ?? say("after_nothing")), heading("after_heading"), list("ul", say("waiting_check"), say("waiting_contact"))];
    case "refused":
      return [
        element("p", { class: "lead" }, say("refused_lead")), heading("refused_can"),
        list("ul", link("refused_typing", "check"), say("refused_talk"), say("refused_other")),
        element("p", { class: "hint" }, say("refused_data")),
      ];
  }
}

/** What helps after a failure, and the page for it. */
const WAYS: Readonly<Record<string, readonly [readonly [WordKey, string?]]>> = {
  same_link: [["same_link"]],
  other_iban: [["other_iban", "identification/change"]],
  other_method: [["choose_method", "method/change"]],
  new_identification: [["identify_again", "method/change"]],
  fix_data: [["refused_typing", "check"]],
};

/** What is still needed, each with the way to it; or what went wrong with the identification, and what helps. */
function missing(pages: readonly Page[], evaluation: Evaluation): readonly Node[] {
  const due = dueOf(evaluation.questions);
  const sentence = due.length === 0 ? sentenceFor(evaluation.application, evaluation.form.assessment) : undefined;
  if (sentence) {
    const ways = waysFor(evaluation.application).flatMap((way) => WAYS[way] ?? []);
    return [panel("calm", sentence), heading("refused_can"), list("ul", ...ways.map(([key, page]) => (page ? link(key, page) : say(key))), say("waiting_contact_us"))];
  }
  const items = due.map(({ field, message, request }) => {
    const page = pages.find(({ fields }) => fields.includes(field));
    return element("a", { href: `#${page?.id ?? "check"}/change` }, message ?? request);
  });
  return [element("p", { class: "lead" }, say("missing_lead")), list("ul", ...items), element("p", { class: "hint" }, say("missing_after"))];
}

/** How the identification goes on, by its method. */
function stepsOf(): string[] {
  const first = METHOD_STEPS[String(answerTo(METHOD))];
  return [...(first ? [say(first)] : []), say("next_bank_checks"), say("next_card")];
}

/** What is shown during the identification. */
function documents({ questions }: Evaluation): Node[] {
  const proof = answerTo("/identification/proof_of_address_type");
  const named = questionOf(questions, "/identification/proof_of_address_type")?.choices.find(({ value }) => value === proof)?.label;
  return named ? [heading("bring_heading"), list("ul", `${say("bring_proof")}: ${named}`)] : [];
}

/** What may follow after the account is open, and until when; and the day of the order. */
function later({ form: { assessment, messages } }: Evaluation): Node[] {
  const texts = assessment.findings.flatMap(({ rule, answer }, at) => (rule === "tax.deferred" && answer === "found" ? (messages[at] ?? []) : [])).filter((text) => text !== null);
  const ordered = orderedAt();
  return [
    ...(texts.length > 0 ? [heading("later_after_order"), list("ul", ...texts)] : []),
    ...(ordered ? [element("p", { class: "hint" }, `${say("sent_on")} ${day(ordered.slice(0, 10))}`)] : []),
  ];
}

const heading = (key: WordKey): HTMLElement => element("h2", {}, say(key));
const panel = (look: string, text: string): HTMLElement => element("p", { class: `panel ${look}` }, text);
const link = (key: WordKey, page: string): HTMLElement => element("a", { href: `#${page}` }, say(key));
const list = (kind: "ul" | "ol", ...items: readonly (string | HTMLElement)[]): HTMLElement => element(kind, { class: "plain" }, ...items.map((item) => element("li", {}, item)));

