/** The part of the Standard Schema and Standard JSON Schema specifications (v1) that these schemas use. See standardschema.dev. */

/** A Standard Schema v1 object that validates synchronously and has a JSON Schema. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "onboardable";
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: Target }) => Record<string, unknown>;
      readonly output: (options: { readonly target: Target }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<StandardIssue> };

export interface StandardIssue {
  /** The text to show. */
  readonly message: string;
  /** The path to the field. */
  readonly path: ReadonlyArray<string | number>;
}

/** The versions of JSON Schema that are supported: `draft-2020-12` and `draft-07`. */
export type Target = "draft-2020-12" | "draft-07" | ({} & string);
