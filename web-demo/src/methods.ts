/** The identification methods that this partner offers, and why one of them is not for this applicant. */

import { type Application, assess, type Effect, type Eligibility, eligibleMethods, type MethodAnswer, nextQuestions } from "onboardable";
import { METHOD } from "./answers.js";
import { lang } from "./lang.js";
import type { WordKey } from "./words.js";

/** What is agreed with the bank, by branch; where a branch is not listed, every method that the bank offers there. */
const AGREED: Readonly<Record<string, readonly string[]>> = { DE: ["bank_plus", "idnow", "bank"] };

export const isOffered = (method: string, branch: string): boolean => AGREED[branch]?.includes(method) ?? true;

export const METHOD_HINTS: Readonly<Record<string, WordKey>> = {
  bank_plus: "method_bank_plus_hint",
  idnow: "method_idnow_hint",
  bank: "method_bank_hint",
  fourthline: "method_fourthline_hint",
  idnow_autoident: "method_idnow_autoident_hint",
};

/** What the applicant does after the order. */
export const METHOD_STEPS: Readonly<Record<string, WordKey>> = {
  bank_plus: "next_bank_plus",
  idnow: "next_idnow",
  bank: "next_bank",
  fourthline: "next_fourthline",
  idnow_autoident: "next_idnow_autoident",
};

/** The name of each method that may not be used, and why, where the applicant may know. */
export function unavailableMethods(application: Application): readonly string[] {
  const names = nextQuestions({}, { lang: lang() }).steps.flatMap(({ questions }) => questions).find(({ field }) => field === METHOD)?.choices ?? [];
  return eligibleMethods(application, { lang: lang() }).methods.flatMap((one) => {
    const { method, answer, reasons } = one;
    const isElsewhere = reasons.includes("eligibility.method_not_for_branch") || !isOffered(method, String(application.branch));
    const name = names.find(({ value }) => value === method)?.label;
    const why = answer === "no" && !isElsewhere && name ? whyNot(application, one) : undefined;
    return why ? [`${name}: ${why}`] : [];
  });
}

/** What the applicant reads about a stated method that may not be used. */
export function faultOf(application: Application): string | undefined {
  const one = eligibleMethods(application, { lang: lang() }).methods.find(({ method }) => method === application.identification?.method);
  return one && whyNot(application, one);
}

const RULES_OUT: readonly Effect[] = ["correct", "clarify", "deny"];

/** The message of the finding that rules a method out. What is found before the identification is not about the method. */
function whyNot(application: Application, { findings }: MethodAnswer): string | undefined {
  const before = assess(application, { gate: "sign_up", lang: lang() }).findings.map(({ rule }) => rule);
  return findings.find(({ rule, answer, effect, message }) => answer === "found" && message && RULES_OUT.includes(effect) && !before.includes(rule))?.message ?? undefined;
}

/** Whether the method may be chosen here: one that only needs fields of the form can be. */
export function answerOf(method: MethodAnswer): Eligibility {
  const asked: ReadonlySet<string> = new Set(nextQuestions({}).steps.flatMap(({ questions }) => questions).map(({ field }) => field));
  const open = method.findings.filter(({ light }) => light !== "green");
  // The bank's code of the document follows from its kind.
  const waits = open.every(({ answer, fields }) => answer === "unknown" && fields.every((field) => asked.has(field) || field === "/identity_document/code"));
  return method.answer === "unknown" && open.length > 0 && waits ? "yes" : method.answer;
}
