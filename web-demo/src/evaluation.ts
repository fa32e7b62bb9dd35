/** The rules' answer to the application as it is: what to ask next, what was found, and how long that took. */

import { type Application, assess, assessForm, type Assessment, type Effect, type FormAssessment, type Gate, nextQuestions, type QuestionReport, type Questions } from "onboardable";
import { application } from "./answers.js";
import { lang } from "./lang.js";

export interface Evaluation {
  readonly application: Application;
  readonly questions: Questions;
  readonly form: FormAssessment;
  readonly milliseconds: number;
}

export function evaluate(): Evaluation {
  const started = performance.now();
  const made = application();
  const options = { asOf: new Date().toISOString(), lang: lang() };
  const questions = nextQuestions(made, options);
  const form = assessForm(made, options);
  return { application: made, questions, form, milliseconds: performance.now() - started };
}

const GATES: readonly Gate[] = ["sign_up", "identification", "account_opening"];

/** The answer at each gate. */
export function gatesOf({ application, form: { assessment } }: Evaluation): readonly Assessment[] {
  return GATES.map((gate) => (gate === assessment.gate ? assessment : assess(application, { gate, asOf: assessment.as_of, lang: lang() })));
}

export const questionOf = ({ steps }: Questions, field: string): QuestionReport | undefined =>
  steps.flatMap(({ questions }) => questions).find((question) => question.field === field);

/** What must be corrected by the applicant before the form goes on. Something that needs an explanation does not stop it. */
const STOPS: readonly Effect[] = ["deny", "correct", "complete"];

/** Whether an answer is wrong, or only needs an explanation later. */
export const isWrong = ({ form: { assessment } }: Evaluation, field: string): boolean =>
  assessment.findings.some(({ answer, effect, fields }) => answer === "found" && STOPS.includes(effect) && fields.includes(field));

/** Where the applicant stands. */
export type Outcome = "refused" | "missing" | "waiting" | "identify" | "open";

export function outcomeOf(evaluation: Evaluation): Outcome {
  const { questions, form: { assessment }, application } = evaluation;
  if (assessment.decision === "deny") return "refused";
  if (dueOf(questions).length > 0) return "missing";
  if (assessment.decision === "proceed") return "open";
  const blocks = assessment.findings.filter(({ answer, light }) => answer === "found" && light !== "green");
  if (!application.identification?.status) return blocks.length > 0 ? "waiting" : "identify";
  return blocks.some(({ next }) => next?.who === "applicant") ? "missing" : "waiting";
}

/** What the applicant must answer or correct. */
export const dueOf = ({ steps }: Questions): readonly QuestionReport[] =>
  steps.flatMap(({ questions }) => questions).filter(({ state }) => state === "open" || state === "to_correct");
