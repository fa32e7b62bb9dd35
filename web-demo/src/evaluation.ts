/** The rules' answer to the application as it is: what to ask next, what was found, and how long that took. */

import { type Application, assess, assessForm, type Assessment, type Effect, type FormAssessment, type Gate, nextQuestions, type QuestionReport, type Questions } from "onboardable";
import { application, LINE_2, METHOD } from "./answers.js";
import { lang } from "./lang.js";
import { faultOf, isOffered } from "./methods.js";

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
  const asked = nextQuestions(made, options);
  const form = assessForm(made, options);
  const milliseconds = performance.now() - started;
  return { application: made, questions: asAsked(asked, made), form, milliseconds };
}

/** The questions as this partner asks them: with its own methods, and a second line of the address. */
function asAsked(questions: Questions, application: Application): Questions {
  const ask = (question: QuestionReport): QuestionReport => {
    if (question.field === METHOD) return methodQuestion(question, application);
    // No rule needs it, but whoever has one can fill it in.
    return question.field === LINE_2 && question.state === "needless" ? { ...question, state: "answered" } : question;
  };
  return { ...questions, steps: questions.steps.map((step) => ({ ...step, questions: step.questions.map(ask) })) };
}

function methodQuestion(question: QuestionReport, application: Application): QuestionReport {
  const choices = question.choices.filter(({ value }) => isOffered(String(value), String(application.branch)));
  const { method, status } = application.identification ?? {};
  // Once an identification has begun, its status says what helps.
  if (!method || status || choices.some(({ value }) => value === method)) return { ...question, choices };
  return { ...question, choices, state: "to_correct", message: question.message ?? faultOf(application) ?? question.request };
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

/** Whether an answer that must be corrected stops the form, or only needs an explanation later. A method that may not be used does. */
export const isWrong = ({ form: { assessment } }: Evaluation, field: string): boolean =>
  field === METHOD || assessment.findings.some(({ answer, effect, fields }) => answer === "found" && STOPS.includes(effect) && fields.includes(field));

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
