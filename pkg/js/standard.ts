/** What of the Standard Schema and Standard JSON Schema specifications (v1) these schemas are. See standardschema.dev. */

/** A Standard Schema v1 object that is asked synchronously, and knows its JSON Schema. */
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
  /** What to say. */
  readonly message: string;
  /** The way to the field. */
  readonly path: ReadonlyArray<string | number>;
}

/** The versions of JSON Schema that there are: `draft-2020-12` and `draft-07`. */
export type Target = "draft-2020-12" | "draft-07" | ({} & string);
