/**
 * `onboardable/standard-schema`: the rules as Standard Schema v1 objects, which form and API libraries accept, and as
 * Standard JSON Schema. What was found and blocks is an issue with its path; {@link advice} returns the rest.
 *
 * @example
 * const { issues } = ibanSchema({ lang: "de" })["~standard"].validate("DE00 3704 0044 0532 0130 00");
 */

import { at, type FormOptions, isBlank, type Issue, judge, messageOf, pathOf, placeOf, type ShownOptions } from "./form.js";
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

export type { Fields, FormOptions, Issue, Reader } from "./form.js";
export type { StandardIssue, StandardSchema, Target } from "./standard.js";

export interface FieldOptions extends CheckOptions, ShownOptions {}

/** Makes a schema of a whole form: an application, or with `fields` a form of any shape. */
export function applicationSchema<Values = Application>(options: FormOptions = {}): StandardSchema<Values> {
  return schema<Values>(
    (value) => judge(value, options).issues.map(({ message, path }) => ({ message, path })),
    applicationJson,
  );
}

/** Returns what is not an issue of a form, but the reader can act on: what is not known yet, and notes. */
export function advice(form: unknown, options: FormOptions = {}): readonly Issue[] {
  return judge(form, options).advice;
}

/** Makes a schema of a first or last name. */
export function nameSchema(options: FieldOptions & { readonly field?: "first_name" | "last_name" } = {}): StandardSchema<string> {
  const { field = "first_name" } = options;
  return textSchema((value, given) => checkName({ field, value }, given), options);
}

/** Makes a schema of an IBAN. */
export function ibanSchema(options: FieldOptions = {}): StandardSchema<string> {
  return textSchema(checkIban, options);
}

/** Makes a schema of a mobile number. */
export function mobileNumberSchema(options: FieldOptions = {}): StandardSchema<string> {
  return textSchema(checkMobileNumber, options);
}

/** Makes a schema of the code of an identity document. The partner enters it, so `reader` is `"partner"` by default. */
export function identityDocumentSchema(options: FieldOptions = {}): StandardSchema<string> {
  return textSchema(checkIdentityDocument, { reader: "partner", ...options });
}

/** Makes a schema of an address. */
export function addressSchema(options: FieldOptions = {}): StandardSchema<AddressInput> {
  return objectSchema<AddressInput>(checkAddress, "AddressInput", options);
}

/** Makes a schema of a proof of address. */
export function proofOfAddressSchema(options: FieldOptions = {}): StandardSchema<ProofOfAddressInput> {
  return objectSchema<ProofOfAddressInput>(checkProofOfAddress, "ProofOfAddressInput", options);
}

/** Makes a schema of a tax identification number and its country. */
export function tinSchema(options: FieldOptions = {}): StandardSchema<TinInput> {
  return objectSchema<TinInput>(checkTin, "TinInput", options);
}

/**
 * Makes a schema of a change of a person that is about to be sent: the body of the `PATCH`. The partner sends it, so
 * `reader` is `"partner"` by default.
 */
export function updateSchema(
  options: FieldOptions & {
    /** The person as the bank has it, as far as it is known. */
    readonly person?: Person | undefined;
  } = {},
): StandardSchema<Change> {
  const { person } = options;
  const read: FieldOptions = { reader: "partner", ...options };
  const { $defs } = applicationJson as { $defs: Record<string, JsonSchema> };
  return schema<Change>(
    (value) => {
      const { findings } = checkUpdate({ person, change: (value ?? {}) as Change }, given(options));
      // Null removes a value, and what is left out stays as it is: neither is a field still to be filled in.
      return issuesOf(findings, read, (pointer) => pathOf(pointer).slice(1), () => false);
    },
    { ...$defs.Change, $defs },
  );
}

type Check<Input> = (input: Input, options: CheckOptions) => { readonly findings: readonly Finding[] };

function textSchema(check: Check<string>, options: FieldOptions): StandardSchema<string> {
  const ask = (value: unknown) => {
    const { findings } = check((value ?? "") as string, given(options));
    // A value that is not a text was not typed: an applicant can do nothing about it.
    const read: FieldOptions = typeof value === "string" ? options : { ...options, reader: "partner" };
    if (!isBlank(value)) return issuesOf(findings, read, () => [], () => false);
    return options.strict === true ? blank(findings, options) : [];
  };
  return schema<string>(ask, { type: "string" });
}

/** The one issue of an empty text. */
function blank(findings: readonly Finding[], options: FieldOptions): StandardIssue[] {
  for (const finding of findings) {
    const message = finding.light === "green" ? null : messageOf(finding, finding.message, options);
    if (message !== null) return [{ message, path: [] }];
  }
  return [];
}

function objectSchema<Input>(check: Check<Input>, input: string, options: FieldOptions): StandardSchema<Input> {
  const path = (pointer: string) => {
    const key = pointer.slice(pointer.lastIndexOf("/") + 1);
    return [key.replace(/^proof_of_address_/, "")];
  };
  const shape = inputsJson.$defs[input] as JsonSchema;
  const ask = (value: unknown) =>
    issuesOf(check((value ?? {}) as Input, given(options)).findings, options, path, (path) => isBlank(at(value, path)));
  return schema<Input>(ask, shape);
}

function given({ asOf, lang }: FieldOptions): CheckOptions {
  return { asOf, lang };
}

/** The issues of a value that was checked alone. */
function issuesOf(
  findings: readonly Finding[],
  options: FieldOptions,
  pathOf: (pointer: string) => (string | number)[],
  isEmptyAt: (path: (string | number)[]) => boolean,
): StandardIssue[] {
  const requested = new Set<string>();
  return findings.flatMap((finding) => {
    const message = messageOf(finding, finding.message, options);
    if (message === null) return [];
    return finding.fields.flatMap((pointer) => {
      const path = pathOf(pointer);
      const place = placeOf(finding, isEmptyAt(path));
      // Several rules may need one field.
      const isShown = place === "issues" || (place === "empty" && options.strict === true && !requested.has(pointer));
      if (place === "empty") requested.add(pointer);
      return isShown ? [{ message, path }] : [];
    });
  });
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

/** A value that no form has is an issue of the whole value: the standard expects issues, not errors. */
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
      throw new OnboardableError("invalid_option", 'onboardable: target must be "draft-2020-12" or "draft-07"');
  }
}

