/** The answer of a method on the page: one that only needs fields of the form can be chosen. */

import type { Eligibility, MethodAnswer } from "onboardable";

/** Whether the method may be chosen here. */
export function answerOf(method: MethodAnswer): Eligibility {
  const open = method.findings.filter(({ light }) => light !== "green");
  const waits = open.every(({ answer, fields }) => answer === "unknown" && fields.every(isOnForm));
  return method.answer === "unknown" && open.length > 0 && waits ? "yes" : method.answer;
}

/** The fields that still have to be filled in for it, as JSON pointers. */
export const needsOf = ({ findings, needs }: MethodAnswer): readonly string[] => [
  ...needs,
  ...findings.filter(({ answer, light }) => answer === "unknown" && light !== "green").flatMap(({ fields }) => fields),
];

const isOnForm = (pointer: string): boolean => document.getElementById(`field${pointer.replaceAll("/", "-")}`) !== null;
