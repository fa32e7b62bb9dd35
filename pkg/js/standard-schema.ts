/**
 * `onboardable/standard-schema`: the rules as Standard Schema v1 objects, which form and API libraries take, and as
 * Standard JSON Schema. What was found and blocks is an issue with its path; the rest is told by {@link advice}.
 *
 * @example
 * const { issues } = ibanSchema({ lang: "de" })["~standard"].validate("DE00 3704 0044 0532 0130 00");
 */

import { type FormOptions, type Issue, judge, messageOf, pathOf } from "./form.js";
import {
  type AddressInput,
  type Application,
  checkAddress,
  checkIban,
  checkIdentityDocument,
  checkMobileNumber,
  checkName,
  type CheckOptions,
  checkProofOfAddress,
  checkTin,
  checkUpdate,
  type Change,
  type Finding,
  OnboardableError,
  OnboardableTypeError,
  type Person,
  type ProofOfAddressInput,
  type TinInput,
} from "./index.js";
import { application as applicationJson, inputs as inputsJson } from "./schemas.js";
import type { StandardIssue, StandardSchema, Target } from "./standard.js";

export type { Fields, FormOptions, Issue } from "./form.js";
export type { StandardIssue, StandardSchema, Target } from "./standard.js";

export interface FieldOptions extends CheckOptions {
  /** What is said. Left out: the finding's title and, where the applicant moves, its next step. */
  readonly message?: ((finding: Finding) => string) | undefined;
  /** Whether an empty field that must be filled is an issue, too: for a last look before submitting. */
  readonly strict?: boolean | undefined;
}

/** The whole form: an application, or with `fields` a form of any shape. */
export function applicationSchema<Values = Application>(options: FormOptions = {}): StandardSchema<Values> {
  return schema<Values>(
    (value) => judge(value, options).issues.map(({ message, path }) => ({ message, path })),
    applicationJson,
  );
}

/** What of a form is no issue: what is unknown yet, with the fields that would settle it, and what is noted. */
export function advice(form: unknown, options: FormOptions = {}): readonly Issue[] {
  return judge(form, options).advice;
}

/** A first or last name. */
export function nameSchema(options: FieldOptions & { readonly field?: "first_name" | "last_name" } = {}): StandardSchema<string> {
  const { field = "first_name" } = options;
  return textSchema((value, given) => checkName({ field, value }, given), options);
}

/** An IBAN. */
export function ibanSchema(options: FieldOptions = {}): StandardSchema<string> {
  return textSchema(checkIban, options);
}

/** A mobile number. */
export function mobileNumberSchema(options: FieldOptions = {}): StandardSchema<string> {
  return textSchema(checkMobileNumber, options);
}

/** The code of an identity document. */
export function identityDocumentSchema(options: FieldOptions = {}): StandardSchema<string> {
  return textSchema(checkIdentityDocument, options);
}

/** An address. */
export function addressSchema(options: FieldOptions = {}): StandardSchema<AddressInput> {
  return objectSchema<AddressInput>(checkAddress, "AddressInput", options);
}

/** A proof of address. */
export function proofOfAddressSchema(options: FieldOptions = {}): StandardSchema<ProofOfAddressInput> {
  return objectSchema<ProofOfAddressInput>(checkProofOfAddress, "ProofOfAddressInput", options);
}

/** A tax identification number and its country. */
export function tinSchema(options: FieldOptions = {}): StandardSchema<TinInput> {
  return objectSchema<TinInput>(checkTin, "TinInput", options);
}

/** A change of a person that is about to be sent: the body of the `PATCH`. */
export function updateSchema(
  options: FieldOptions & {
    /** The person as the bank holds it, as far as it is known. */
    readonly person?: Person | undefined;
  } = {},
): StandardSchema<Change> {
  const { person } = options;
  const { $defs } = applicationJson as { $defs: Record<string, JsonSchema> };
  return schema<Change>(
    (value) => {
      const { findings } = checkUpdate({ person, change: (value ?? {}) as Change }, given(options));
      return issuesOf(findings, options, (pointer) => pathOf(pointer).slice(1));
    },
    { ...$defs.Change, $defs },
  );
}

type Check<Input> = (input: Input, options: CheckOptions) => { readonly findings: readonly Finding[] };

function textSchema(check: Check<string>, options: FieldOptions): StandardSchema<string> {
  const ask = (value: unknown) => {
    // Not filled yet is no mistake.
    const isBlank = value === undefined || value === null || (typeof value === "string" && value.trim() === "");
    if (isBlank && options.strict !== true) return [];
    return issuesOf(check((value ?? "") as string, given(options)).findings, options, () => []);
  };
  return schema<string>(ask, { type: "string" });
}

function objectSchema<Input>(check: Check<Input>, input: string, options: FieldOptions): StandardSchema<Input> {
  const path = (pointer: string) => {
    const key = pointer.slice(pointer.lastIndexOf("/") + 1);
    return [key.replace(/^proof_of_address_/, "")];
  };
  const shape = inputsJson.$defs[input] as JsonSchema;
  return schema<Input>((value) => issuesOf(check((value ?? {}) as Input, given(options)).findings, options, path), shape);
}

function given({ asOf, lang }: FieldOptions): CheckOptions {
  return { asOf, lang };
}

function issuesOf(
  findings: readonly Finding[],
  { message = messageOf }: FieldOptions,
  path: (pointer: string) => (string | number)[],
): StandardIssue[] {
  return findings
    .filter(({ answer, light }) => answer === "found" && light !== "green")
    .flatMap((finding) => finding.fields.map((pointer) => ({ message: message(finding), path: path(pointer) })));
}

type JsonSchema = Record<string, unknown>;

function schema<Value>(issuesOf: (value: unknown) => StandardIssue[], json: JsonSchema): StandardSchema<Value> {
  const convert = ({ target }: { readonly target: Target }) => jsonSchema(json, target);
  return {
    "~standard": {
      version: 1,
      vendor: "onboardable",
      validate(value) {
        const issues = issuesFrom(() => issuesOf(value));
        return issues.length > 0 ? { issues } : { value: value as Value };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
}

/** A value that is no form's value at all is an issue of the whole, as the standard wants it. */
function issuesFrom(ask: () => StandardIssue[]): StandardIssue[] {
  try {
    return ask();
  } catch (error) {
    const isValues =
      error instanceof OnboardableTypeError ||
      (error instanceof OnboardableError && ["ill_formed_text", "too_large"].includes(error.code));
    if (isValues) return [{ message: error.message, path: [] }];
    throw error;
  }
}

function jsonSchema(json: JsonSchema, target: Target): JsonSchema {
  switch (target) {
    case "draft-2020-12":
      return { ...structuredClone(json), $schema: "https://json-schema.org/draft/2020-12/schema" };
    case "draft-07": {
      const text = JSON.stringify({ ...json, $schema: "http://json-schema.org/draft-07/schema#" });
      return JSON.parse(text.replaceAll("#/$defs/", "#/definitions/").replaceAll('"$defs":', '"definitions":')) as JsonSchema;
    }
    default:
      throw new OnboardableError("invalid_option", 'onboardable: target is "draft-2020-12" or "draft-07"');
  }
}

