/**
 * `onboardable/react-hook-form`: the rules as a resolver.
 *
 * @example
 * useForm({ resolver: onboardableResolver({ fields: { iban: "/identification/iban" } }), mode: "onTouched" });
 */

import { at, checkOptions, FORM_OPTIONS, type FormOptions, type Issue, judge, put } from "./form.js";
import type { Assessment } from "./index.js";

export type { Fields, FormOptions, Issue, Reader } from "./form.js";

export interface ResolverOptions extends FormOptions {
  /**
   * Called after each evaluation of the form, with what is not an error: what is not known yet, notes, and what belongs to
   * no field of the form.
   */
  readonly onAdvice?: ((advice: readonly Issue[], assessment: Assessment) => void) | undefined;
}

/** The part of react-hook-form's options that this resolver uses. */
interface Given {
  readonly fields: object;
  /** The fields that are validated now: one while it is filled in, all of them on submit. */
  readonly names?: readonly string[] | undefined;
  readonly criteriaMode?: "firstError" | "all" | undefined;
  readonly shouldUseNativeValidation?: boolean | undefined;
}

type Resolved<Values> =
  | { values: Values; errors: Record<string, never> }
  // biome-ignore lint: react-hook-form's own type of the errors is a type of the form's values.
  | { values: Record<string, never>; errors: any };

/**
 * Makes a resolver for react-hook-form. The error of a field is its most serious finding: `type` is the rule's id, `message`
 * the text for the reader; with `criteriaMode: "all"`, `types` has the message of every rule. A required field that is
 * still empty has an error on submit and by `trigger`, as a wizard calls it on Continue, and none while it is filled in or
 * left.
 *
 * @throws {OnboardableTypeError} where a pointer in `fields` is misspelt.
 * @throws {OnboardableError} where an option or its value does not exist.
 */
// biome-ignore lint: any values, as react-hook-form itself has it.
export function onboardableResolver<Values extends Record<string, any> = Record<string, any>>(
  options: ResolverOptions = {},
): (values: Values, context: unknown, given: Given) => Resolved<Values> {
  checkOptions(options, `${FORM_OPTIONS} onAdvice`);
  return (values, _context, { fields, names, criteriaMode, shouldUseNativeValidation }) => {
    // An empty field is an error on submit and by `trigger`, never while it is filled in or left.
    const isWhole = names !== undefined && (names.length > 1 || !isFillingIn());
    const { issues, advice, assessment } = judge(values, options, isWhole);
    const errors = {};
    const rest: Issue[] = [];
    let any = false;
    for (const issue of issues) {
      const field = at(fields, issue.path) as { ref?: unknown } | undefined;
      // An error at a field that this form does not show would block the form, and nobody would see why.
      if (!field) {
        rest.push(issue);
        continue;
      }
      any = true;
      const { rule } = issue.finding;
      const earlier = at(errors, issue.path) as { types?: Record<string, string> } | undefined;
      if (earlier?.types) earlier.types[rule] = issue.message;
      if (earlier) continue;
      const types = criteriaMode === "all" ? { types: { [rule]: issue.message } } : {};
      put(errors, issue.path, { type: rule, message: issue.message, ref: field.ref, ...types });
    }
    if (shouldUseNativeValidation) report(fields, errors);
    options.onAdvice?.([...rest, ...advice], assessment);
    return any ? { values: {}, errors } : { values, errors: {} };
  };
}

/**
 * Whether the applicant is in a field or has just left it. Of one field, react-hook-form asks the same of a resolver then as
 * by `trigger` and on submit; only the event that the page is handling differs.
 */
function isFillingIn(): boolean {
  // In tests with jsdom the window of the page is not always the global object.
  const handled = (globalThis.document?.defaultView ?? globalThis).event;
  // React takes the click for the change of a box that is ticked.
  const ticked = handled?.type === "click" && /^(checkbox|radio)$/.test((handled.target as Partial<HTMLInputElement> | null)?.type ?? "");
  return ticked || /^(blur|focusout|input|change)$/.test(handled?.type ?? "");
}

function report(fields: object, errors: object): void {
  for (const key of Object.keys(fields)) {
    const field: unknown = (fields as Record<string, unknown>)[key];
    const error: unknown = (errors as Record<string, unknown>)[key];
    if (typeof field !== "object" || field === null) continue;
    const ref = (field as { ref?: unknown }).ref as { setCustomValidity?: (message: string) => void; reportValidity?: () => void };
    if (ref === undefined) report(field, (error as object | undefined) ?? {});
    else if (typeof ref?.setCustomValidity === "function") {
      ref.setCustomValidity((error as { message?: string } | undefined)?.message ?? "");
      ref.reportValidity?.();
    }
  }
}
