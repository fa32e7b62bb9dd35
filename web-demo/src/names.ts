/** What fields are called, as the rules call them. */

import { fieldNames, type Lang } from "onboardable";
import type { FieldDeclaration } from "./fields.js";
import { element } from "./element.js";
import { lang, say } from "./lang.js";

const names = new Map<Lang, Readonly<Record<string, string>>>();

/** The name of the field at a pointer: `/tax_identifications/0/number` and `/change/email`, too. */
export function nameOf(pointer: string): string {
  const known = names.get(lang()) ?? fieldNames({ lang: lang() });
  names.set(lang(), known);
  const pattern = pointer.replace(/^\/change\/(?!$)/, "/person/").replace(/\/\d+(?=\/|$)/g, "/*");
  return known[pattern] ?? pointer;
}

/** The label of a field: words of the form where it has some, otherwise the field's name. */
export function labelOf({ pointer, label }: FieldDeclaration): string {
  return label ? say(label) : nameOf(pointer);
}

/** The fields of a finding for the partner: each name, and its pointer beside it. */
export function places(fields: readonly string[], names: readonly string[] = []): HTMLElement {
  return element("div", { class: "places" }, ...fields.flatMap((field, at) => [
    at > 0 ? ", " : "", `${names[at] ?? nameOf(field)} `, element("code", {}, field),
  ]));
}
