// What a customer writes: it is type-checked, not run.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import {
  advance, type Application, assess, assessForm, assessJson, type Assessment, checkAddress, checkIban, checkIdentityDocument, checkMobileNumber,
  checkName, checkProofOfAddress, checkTin, checkUpdate, type Decision, fieldNames, type Finding, type IbanCheck, OnboardableError,
  nextQuestions, type Pointer, preload, type QuestionReport, type Questions, type Refusal, type RuleId, type UpdateCheck, version,
} from "onboardable";
import { bind, type Fields } from "onboardable/dom";
import { explain } from "onboardable/handbook";
import { onboardableResolver } from "onboardable/react-hook-form";
import { assess as slimAssess, init } from "onboardable/slim";
import { bind as slimBind } from "onboardable/slim/dom";
import { onboardableResolver as slimResolver } from "onboardable/slim/react-hook-form";
import { ibanSchema as slimIbanSchema } from "onboardable/slim/standard-schema";
import { addressSchema, advice, applicationSchema, ibanSchema, updateSchema } from "onboardable/standard-schema";
import { useForm } from "react-hook-form";

const application: Application = { person: { first_name: "Erika", last_name: undefined, fatca_relevant: null }, tax_identifications: [{ country: "DE" }] };
const assessment: Assessment = assess(application, { asOf: new Date(), gate: "sign_up", lang: "de" });
const decision: Decision = assessment.decision;
const rules: RuleId[] = assessment.findings.map((finding: Finding) => finding.rule);
const iban: IbanCheck = checkIban("DE89 3704 0044 0532 0130 00");
const told: (string | boolean | number | null | undefined)[] = [
  iban.formatted, iban.suggestion, checkMobileNumber("+49").calling_code, checkAddress({ line_1: "x" }).kind,
  checkIdentityDocument("DEU-BO-02001").shows_address, checkName({ field: "last_name", value: "x" }).suggestion,
  checkProofOfAddress({ type: "x" }).light, checkTin({ country: "DE", number: undefined }).light, assessJson("{}"), version().package,
];
export const texts: (string | null)[] = assessForm(application, { lang: "de" }).messages.flat();
export const message: string | null | undefined = assessment.findings[0]?.message;
export const label: string | undefined = fieldNames({ lang: "de" })["/person/birth_date"];
const update: UpdateCheck = checkUpdate({ change: { industry: null, industry_key: null, employment_status: "FREELANCER" } });
export { decision, rules, told, update };

export const sentence: string = explain("JOINT_ACCOUNT", { lang: "de" }).applicant;
export const title: string = explain("fatca.us_birthplace").title;
export function advise(reason: string): string | undefined {
  const meaning = explain(reason);
  if (meaning === null) return undefined;
  if ("rule" in meaning) return meaning.next.text;
  if ("clock" in meaning) return meaning.runs;
  return "applicant" in meaning ? meaning.applicant : meaning.means;
}
export function why(): Refusal | undefined {
  const { status, refused, code } = advance({ method: "bank", status: "created", event: "confirm" });
  console.log(status?.length, refused?.length);
  return code;
}

// @ts-expect-error: there is no such gate.
assess({}, { gate: "signup" });
// @ts-expect-error: a number is no IBAN.
checkIban(5);
// @ts-expect-error: a key that the API does not have is a typing error.
assess({ persn: {} });
try {
  assess("{");
} catch (error) {
  if (error instanceof OnboardableError && error.code === "not_json") console.log(error.message);
}

interface Values {
  iban: string;
  person: { first_name: string };
}
export function Form() {
  const form = useForm<Values>({ resolver: onboardableResolver<Values>({ fields: { iban: "/identification/iban" } }) });
  return form.formState.errors.iban?.type;
}

const schema: StandardSchemaV1<string> = ibanSchema({ lang: "de" });
const json: StandardJSONSchemaV1 = addressSchema();
const whole: StandardSchemaV1<Application> = applicationSchema();
const shaped: StandardSchemaV1<Values> = applicationSchema<Values>({ fields: { iban: "/identification/iban" }, reader: "partner", lenient: true, branch: "DE" });
const change: StandardSchemaV1<{ email?: string | null | undefined }> = updateSchema({ person: application.person ?? {} });
export { change, json, schema, shaped, whole };
export const paths = advice({}, { lenient: true }).map(({ path }) => path.join("."));

const fields = { iban: "/identification/iban", tin: "/tax_identifications/0/number" } satisfies Fields;
const pointers: Pointer[] = Object.values(fields);
export const checked = [applicationSchema({ fields }), onboardableResolver({ fields }), pointers];
// @ts-expect-error: a misspelt pointer.
applicationSchema({ fields: { born: "/person/brith_country" } });
// @ts-expect-error: a misspelt pointer.
onboardableResolver({ fields: { tin: "/tax_identifications/first/number" } });
// @ts-expect-error: a misspelt pointer.
bind(document.createElement("form"), { fields: { tin: "/tax_identifications/*/number" } });
// @ts-expect-error: this is for assess, about keys that were not read.
applicationSchema({ strict: true });
// @ts-expect-error: this is for schemas; a bound form asks for empty fields on Continue.
bind(document.createElement("form"), { lenient: true });
export const ready: Promise<void> = preload();

const { next, steps }: Questions = nextQuestions({}, { gate: "sign_up" });
export function asked(question: QuestionReport, form: HTMLFormElement): void {
  const filled: Pointer[] = [question.field, ...question.fills, ...question.instead];
  const shown = { [question.field]: question.field };
  onboardableResolver({ fields: shown });
  applicationSchema({ fields: Object.fromEntries(filled.map((pointer) => [pointer, pointer])) });
  bind(form, { fields: { answer: question.field } });
  if (next) bind(form, { fields: { answer: next } });
}
export const questions: QuestionReport[] = steps.flatMap((step) => step.questions);
// @ts-expect-error: a misspelt option.
assess({}, { gaet: "sign_up" });
// @ts-expect-error: a check has no gate.
checkIban("", { gate: "sign_up" });
// @ts-expect-error: there is no such reader.
ibanSchema({ reader: "Partner" });

const bound = bind(document.querySelector("form") as HTMLFormElement, { onJudged: ({ issues }) => console.log(issues.length) });
bound.refresh({ lang: "en" });
bound.release();

await init(fetch("/onboardable.wasm"), fetch("/words/en.json"));
slimAssess({});

export async function inTheBackground(form: HTMLFormElement): Promise<void> {
  await init("/onboardable.wasm", "/words/de.json");
  slimBind(form, { lang: "de" }).release();
  console.log(slimAssess({}).decision, slimIbanSchema()["~standard"].vendor, slimResolver<Values>());
}
