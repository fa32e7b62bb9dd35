/**
 * `onboardable/standard-schema`: the rules as Standard Schema v1 objects, which form and API libraries accept, and as
 * Standard JSON Schema. What was found and blocks is an issue with its path; {@link advice} returns the rest. Every value of
 * any kind has issues or is valid; `validate` throws only where an option is wrong or the module cannot be loaded.
 *
 * @example
 * const { issues } = ibanSchema({ lang: "de" })["~standard"].validate("DE00 3704 0044 0532 0130 00");
 */

import {
  at, checkOptions, FORM_OPTIONS, type FormOptions, isBlank, type Issue, judge, messageOf, pathOf, placeOf, type ShownOptions,
} from "./form.js";
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
import { nameOf } from "./type-name.js";

export type { Fields, FormOptions, Issue, Reader } from "./form.js";
export type { StandardIssue, StandardSchema, Target } from "./standard.js";

export interface Leniency {
  /**
   * For half-filled forms: whether a required value that is still empty (`undefined`, `null` or `""`) is no issue. By default
   * it is one, as on a server.
   */
  readonly lenient?: boolean | undefined;
}

export interface FieldOptions extends CheckOptions, ShownOptions, Leniency {}

export interface SchemaOptions extends FormOptions, Leniency {}

const FIELD_OPTIONS = "asOf lang message reader lenient";
const SCHEMA_OPTIONS = `${FORM_OPTIONS} lenient`;

/**
 * Makes a schema of a whole form: an application, or with `fields` a form of any shape.
 *
 * @throws {OnboardableTypeError} where a pointer in `fields` is misspelt.
 * @throws {OnboardableError} where an option or its value does not exist, as every function here does.
 */
export function applicationSchema<Values = Application>(options: SchemaOptions = {}): StandardSchema<Values> {
  checkOptions(options, SCHEMA_OPTIONS);
  const { fields, lenient } = options;
  const what = fields ? "the values of a form" : "an application";
  return schema<Values>(
    (value) => judge(record(value, what), options, lenient !== true).issues.map(({ message, path }) => ({ message, path })),
    {},
    applicationJson,
  );
}

/**
 * Returns what is not an issue of a form, but the reader can act on: what is not known yet, and notes; with `lenient` also
 * the required fields that are still empty.
 */
export function advice(form: unknown, options: SchemaOptions = {}): readonly Issue[] {
  checkOptions(options, SCHEMA_OPTIONS);
  return judge(form, options, options.lenient !== true).advice;
}

/** Makes a schema of a first or last name. */
export function nameSchema(options: FieldOptions & { readonly field?: "first_name" | "last_name" } = {}): StandardSchema<string> {
  checkOptions(options, `${FIELD_OPTIONS} field`);
  const { field = "first_name" } = options;
  return textSchema((value, given) => checkName({ field, value }, given), options);
}

/** Makes a schema of an IBAN. */
export function ibanSchema(options: FieldOptions = {}): StandardSchema<string> {
  checkOptions(options, FIELD_OPTIONS);
  return textSchema(checkIban, options);
}

/** Makes a schema of a mobile number. */
export function mobileNumberSchema(options: FieldOptions = {}): StandardSchema<string> {
  checkOptions(options, FIELD_OPTIONS);
  return textSchema(checkMobileNumber, options);
}

/** Makes a schema of the code of an identity document. The partner enters it, so `reader` is `"partner"` by default. */
export function identityDocumentSchema(options: FieldOptions = {}): StandardSchema<string> {
  checkOptions(options, FIELD_OPTIONS);
  return textSchema(checkIdentityDocument, forPartner(options));
}

/** Makes a schema of an address. */
export function addressSchema(options: FieldOptions = {}): StandardSchema<AddressInput> {
  return objectSchema<AddressInput>(checkAddress, "AddressInput", options, (address) =>
    requests({ person: { address } }, options, (pointer) => after(pointer, "/person/address/")),
  );
}

/**
 * Makes a schema of a proof of address. Unless `document` says that the identity document shows the address, both its parts
 * are required.
 */
export function proofOfAddressSchema(options: FieldOptions = {}): StandardSchema<ProofOfAddressInput> {
  return objectSchema<ProofOfAddressInput>(checkProofOfAddress, "ProofOfAddressInput", options, (proof) => {
    const document = isBlank(proof.document) ? WITHOUT_ADDRESS : proof.document;
    const { findings } = checkProofOfAddress({ ...proof, document }, given(options));
    return issuesOf(findings, options, memberOf, (path) => isBlank(at(proof, path)), "empty");
  });
}

/** A document that does not show the address: a passport of the United States. */
const WITHOUT_ADDRESS = "USA-AO-01001";

/** Makes a schema of a tax identification number and its country. */
export function tinSchema(options: FieldOptions = {}): StandardSchema<TinInput> {
  return objectSchema<TinInput>(checkTin, "TinInput", options, ({ country, number, tax_id_type }) =>
    requests({ tax_identifications: [{ country, number, tax_id_type }] }, options, (pointer) => after(pointer, "/tax_identifications/0/")),
  );
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
  checkOptions(options, `${FIELD_OPTIONS} person`);
  const { person, lenient } = options;
  const read = forPartner(options);
  const { $defs } = applicationJson as { $defs: Record<string, JsonSchema> };
  return schema<Change>(
    (value) => {
      const isStated = value !== undefined && value !== null;
      const change = isStated || lenient === true ? record(value, "a change") : undefined;
      const { findings } = checkUpdate({ person, change }, given(options));
      // Null removes a value, and what is left out stays as it is: neither is a field still to be filled in.
      return issuesOf(findings, read, (pointer) => pathOf(pointer).slice(1), () => false);
    },
    {},
    { ...$defs.Change, $defs },
  );
}

type Check<Input> = (input: Input, options: CheckOptions) => { readonly findings: readonly Finding[] };

function textSchema(check: Check<string>, options: FieldOptions): StandardSchema<string> {
  const ask = (value: unknown) => {
    if (typeof value !== "string" && !isBlank(value)) throw wrongType("a text", value);
    const text = (value ?? "") as string;
    const { findings } = check(text, given(options));
    if (!isBlank(text)) return issuesOf(findings, options, () => [], () => false);
    if (options.lenient === true) return [];
    // An empty value has one issue. Where the applicant has no message for it, the partner has to act.
    const [message] = [...messages(findings, options), ...messages(findings, { ...options, reader: "partner" })];
    return message === undefined ? [] : [{ message, path: [] }];
  };
  return schema<string>(ask, "", { type: "string" });
}

function objectSchema<Input>(
  check: Check<Input>,
  input: string,
  options: FieldOptions,
  requestsOf: (value: Input) => StandardIssue[],
): StandardSchema<Input> {
  checkOptions(options, FIELD_OPTIONS);
  const shape = inputsJson.$defs[input] as { readonly properties: object } & JsonSchema;
  // An application has more members than the value alone, such as which tax identification is the primary one.
  const isMember = ({ path }: StandardIssue) => Object.hasOwn(shape.properties, path[0] as string);
  const ask = (value: unknown) => {
    const stated = record(value, "a value to check") as Input;
    const { findings } = check(stated, given(options));
    const issues = issuesOf(findings, options, memberOf, (path) => isBlank(at(stated, path)));
    return options.lenient === true ? issues : [...issues, ...requestsOf(stated).filter(isMember)];
  };
  return schema<Input>(ask, {}, shape);
}

/** The path of the member of an object that a pointer is about. */
function memberOf(pointer: string): [string] {
  return [pointer.slice(pointer.lastIndexOf("/") + 1).replace(/^proof_of_address_/, "")];
}

/** The values of an object; those of nothing are empty. */
function record(value: unknown, what: string): object {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value;
  throw wrongType(`${what} as a plain object`, value);
}

function wrongType(expected: string, found: unknown): OnboardableTypeError {
  return new OnboardableTypeError(`onboardable: expected ${expected}, found ${nameOf(found)}`);
}

/** The requests for what is empty in a part of an application, where `keyOf` returns the key of a pointer in that part. */
function requests(
  application: Application,
  options: FieldOptions,
  keyOf: (pointer: string) => string | undefined,
): StandardIssue[] {
  const { message, reader } = options;
  return judge(application, { ...given(options), message, reader }, true).empty.flatMap(({ path, message }) => {
    const key = keyOf(`/${path.join("/")}`);
    return key === undefined ? [] : [{ message, path: [key] }];
  });
}

function after(pointer: string, prefix: string): string | undefined {
  return pointer.startsWith(prefix) ? pointer.slice(prefix.length) : undefined;
}

function forPartner(options: FieldOptions): FieldOptions {
  return { ...options, reader: options.reader ?? "partner" };
}

function given({ asOf, lang }: FieldOptions): CheckOptions {
  return { asOf, lang };
}

/** What the reader is shown of findings that are not green. */
function messages(findings: readonly Finding[], options: FieldOptions): string[] {
  return findings.flatMap((finding) => (finding.light === "green" ? [] : (messageOf(finding, finding.message, options) ?? [])));
}

/** The issues of a value that was checked alone: of what is filled in, or of what is empty. */
function issuesOf(
  findings: readonly Finding[],
  options: FieldOptions,
  pathOf: (pointer: string) => (string | number)[],
  isEmptyAt: (path: (string | number)[]) => boolean,
  shown: "issues" | "empty" = "issues",
): StandardIssue[] {
  return findings.flatMap((finding) => {
    const message = messageOf(finding, finding.message, options);
    if (message === null) return [];
    return finding.fields.flatMap((pointer) => {
      const path = pathOf(pointer);
      return placeOf(finding, isEmptyAt(path)) === shown ? [{ message, path }] : [];
    });
  });
}

type JsonSchema = Record<string, unknown>;

/** `sample` is a value that the schema can read, whatever it finds in it. */
function schema<Value>(issuesOf: (value: unknown) => StandardIssue[], sample: unknown, json: JsonSchema): StandardSchema<Value> {
  const convert = ({ target }: { readonly target: Target }) => jsonSchema(json, target);
  return {
    "~standard": {
      version: 1,
      vendor: "onboardable",
      validate(value) {
        let issues: StandardIssue[];
        try {
          issues = issuesOf(value);
        } catch (error) {
          // Thrown again where it is not about the value: an option that does not exist, a module that was not loaded.
          issuesOf(sample);
          issues = [{ message: problemOf(error), path: [] }];
        }
        return issues.length > 0 ? { issues } : { value: value as Value };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
}

/** Only the messages of this package are known to contain nothing of the value. */
function problemOf(error: unknown): string {
  try {
    if (error instanceof OnboardableTypeError || error instanceof OnboardableError) return error.message;
  } catch {
    // Even what a value throws may throw.
  }
  return "onboardable: this value cannot be read";
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

