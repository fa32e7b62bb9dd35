/** The identification methods that this partner offers, and why one of them is not for this applicant. */

import { type Application, type Eligibility, eligibleMethods, type MethodAnswer, nextQuestions } from "onboardable";
import { METHOD } from "./answers.js";
import { questionOf } from "./evaluation.js";
import { lang } from "./lang.js";
import type { WordKey } from "./words.js";

/** What is agreed with the bank. */
export const OFFERED: readonly string[] = ["bank_plus", "idnow", "bank"];

export const METHOD_HINTS: Readonly<Record<string, WordKey>> = {
  bank_plus: "method_bank_plus_hint",
  idnow: "method_idnow_hint",
  bank: "method_bank_hint",
};

/** The name of each method that may not be used, and why, where the applicant may know. */
export function unavailableMethods(application: Application): readonly string[] {
  const names = questionOf(nextQuestions({}, { lang: lang() }), METHOD)?.choices ?? [];
  return eligibleMethods(application, { lang: lang() }).methods.flatMap(({ method, answer, findings }) => {
    const why = findings.find(({ light, answer, message }) => light !== "green" && answer === "found" && message);
    const name = names.find(({ value }) => value === method)?.label;
    return answer === "no" && OFFERED.includes(method) && why?.message && name ? [`${name}: ${why.message}`] : [];
  });
}

/** Whether the method may be chosen here: one that only needs fields of the form can be. */
export function answerOf(method: MethodAnswer): Eligibility {
  const asked = new Set(nextQuestions({}).steps.flatMap(({ questions }) => questions).map(({ field }) => field));
  const open = method.findings.filter(({ light }) => light !== "green");
  // The bank's code of the document follows from its kind.
  const waits = open.every(({ answer, fields }) => answer === "unknown" && fields.every((field) => asked.has(field) || field === "/identity_document/code"));
  return method.answer === "unknown" && open.length > 0 && waits ? "yes" : method.answer;
}
