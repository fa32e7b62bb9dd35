/** How it ends: one calm page for each outcome, with what happens next and what the applicant can do. */

import { answerTo, METHOD } from "./answers.js";
import { element } from "./element.js";
import { dueOf, type Evaluation, type Outcome } from "./evaluation.js";
import { sentenceFor, waysFor } from "./failure.js";
import { day, say } from "./lang.js";
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
      return [panel("green", say("identify_lead")), heading("after_heading"), list("ol", ...stepsOf(evaluation)), ...deadlines(evaluation)];
    case "open":
      return [panel("green", say("open_lead")), heading("after_heading"), list("ul", say("open_card"), say("open_app"))];
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
function stepsOf(evaluation: Evaluation): string[] {
  const method = answerTo(METHOD);
  const first: WordKey = method === "bank_plus" ? "next_bank_plus" : method === "bank" ? "next_bank" : "next_idnow";
  return [say(first), say("next_bank_checks"), say("next_card")];
}

/** What has a day. */
function deadlines({ form: { assessment }, questions }: Evaluation): Node[] {
  const proof = answerTo("/identification/proof_of_address_type");
  const named = questions.steps.flatMap(({ questions }) => questions).find(({ field }) => field === "/identification/proof_of_address_type")?.choices.find(({ value }) => value === proof)?.label;
  const bring = [...(named ? [`${say("bring_proof")}: ${named}`] : []), ...(answerTo("/tax_identifications/0/number") === undefined ? [say("tax_later")] : [])];
  return bring.length === 0 ? [] : [heading("bring_heading"), list("ul", ...bring), element("p", { class: "hint" }, `${say("sent_on")} ${day(assessment.as_of.slice(0, 10))}`)];
}

const heading = (key: WordKey): HTMLElement => element("h2", {}, say(key));
const panel = (look: string, text: string): HTMLElement => element("p", { class: `panel ${look}` }, text);
const link = (key: WordKey, page: string): HTMLElement => element("a", { href: `#${page}` }, say(key));
const list = (kind: "ul" | "ol", ...items: readonly (string | HTMLElement)[]): HTMLElement => element(kind, { class: "plain" }, ...items.map((item) => element("li", {}, item)));

