/** Written by `build.mjs`, of the files in `../schema/`. */
export const application: Record<string, unknown>;
export const inputs: { readonly $defs: Record<string, Record<string, unknown>> };
