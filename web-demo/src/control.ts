/** The control of a field that takes a text or one of several values. */

import { countries } from "./countries.js";
import { element } from "./element.js";
import type { FieldDeclaration } from "./fields.js";
import { lang, say } from "./lang.js";
import { spoken } from "./values.js";

export function controlOf(field: FieldDeclaration, id: string): HTMLInputElement | HTMLSelectElement {
  return field.kind === "choice" || field.kind === "country" ? choice(field, id) : input(field, id);
}

function input(field: FieldDeclaration, id: string): HTMLInputElement {
  const type = field.kind === "date" || field.kind === "email" ? field.kind : "text";
  return element("input", { type, id, autocomplete: field.autocomplete ?? "off", spellcheck: "false" });
}

function choice(field: FieldDeclaration, id: string): HTMLSelectElement {
  const select = element("select", { id, autocomplete: field.autocomplete ?? "off" });
  select.append(element("option", { value: "" }, say(field.none ?? "choose")));
  if (field.kind === "country") {
    for (const { code, name } of countries(lang())) select.append(element("option", { value: code }, name));
  } else {
    for (const { value, text } of field.choices ?? []) {
      select.append(element("option", { value }, text ?? spoken(value, lang())));
    }
  }
  return select;
}
