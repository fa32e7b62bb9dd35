/** The pages of the sign-up: each step that `nextQuestions` has for this applicant, a few of them on more than one page. */

import type { Questions, StepReport } from "onboardable";
import { answerTo, CODE, countTaxResidences, LINE_2, METHOD, noNumber, NUMBER } from "./answers.js";
import { questionOf } from "./evaluation.js";

export interface Page {
  readonly id: string;
  readonly step: StepReport;
  /** All fields that may be on the page, in order. */
  readonly fields: readonly string[];
  /** Of a list of several: which one. */
  readonly entry?: number;
}

const KIND = "/identity_document/kind";
/** Filled in without a question: it is the language of the page. */
const LANGUAGE = "/identification/language";

export function pagesOf(questions: Questions): readonly Page[] {
  return questions.steps.flatMap((step): Page[] => {
    const fields = step.questions.map(({ field }) => field).filter((field) => field !== LANGUAGE);
    switch (step.step) {
      case "mobile_number":
        return [{ id: step.step, step, fields }, { id: "code", step, fields: [CODE] }];
      case "tax":
        return Array.from({ length: countTaxResidences() }, (_, entry) => {
          const own = fields.filter((field) => field.startsWith(`/tax_identifications/${entry}/`));
          const at = own.findIndex((field) => field.endsWith("/reason_no_tin"));
          return { id: entry === 0 ? "tax" : `tax-${entry + 1}`, step, entry, fields: [...own.slice(0, at), noNumber(entry), ...own.slice(at)] };
        });
      case "identification":
        return [{ id: "method", step, fields: [METHOD] }, { id: step.step, step, fields: fields.filter((field) => field !== METHOD) }];
      default:
        return [{ id: step.step, step, fields }];
    }
  }).filter(({ fields }) => fields.some((field) => isShown(field, questions)));
}

/** Whether a field is asked for. */
export function isShown(field: string, questions: Questions): boolean {
  const question = questionOf(questions, field);
  const isWanted = question !== undefined && question.state !== "needless";
  if (questions.refused) return (isWanted && field !== LINE_2) || answerTo(field) !== undefined;
  const entry = +(/\d+/.exec(field)?.[0] ?? 0);
  const hasNoNumber = answerTo(noNumber(entry)) === true;
  if (field === CODE) return answerTo(NUMBER) !== undefined;
  // Asked for in any case: where it is not needed yet, it may be left empty.
  if (/^\/tax_identifications\/\d+\/country$/.test(field)) return true;
  if (field === noNumber(entry)) return answerTo(`/tax_identifications/${entry}/country`) !== undefined;
  if (/\/number$/.test(field) && field !== NUMBER) return isWanted && !hasNoNumber;
  if (/\/reason_no_tin$/.test(field)) return hasNoNumber;
  if (/\/reason_description$/.test(field)) return hasNoNumber && answerTo(field.replace("description", "no_tin")) === "OTHER";
  if (field === KIND) return answerTo(METHOD) === "idnow";
  return isWanted;
}

/** Whether a field may be left empty. */
export const isOptional = (field: string, questions: Questions): boolean =>
  field === LINE_2 || (/^\/tax_identifications\/0\/country$/.test(field) && questionOf(questions, field)?.state === "needless");

