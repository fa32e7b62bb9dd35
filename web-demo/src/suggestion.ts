/** What an answer may have been meant to be: offered, never applied on its own. */

import { checkIban, checkMobileNumber, checkTin, sanitizeName } from "onboardable";
import { answerTo, BRANCH, COUNTRY, NUMBER } from "./answers.js";
import { say } from "./lang.js";

export interface Meant {
  readonly value: string;
  /** What differs, where that is hard to see. */
  readonly change?: string;
}

export function meantAt(field: string): Meant | undefined {
  const value = answerTo(field);
  if (typeof value !== "string" || value === "") return undefined;
  const meant = suggested(field, value);
  if (meant === null || meant === undefined || meant === "" || meant === value) return undefined;
  const change = NAMES[field] ? changeOf(NAMES[field], value) : "";
  return { value: meant, ...(change ? { change } : {}) };
}

const NAMES: Readonly<Record<string, "first_name" | "last_name">> = { "/person/first_name": "first_name", "/person/last_name": "last_name" };

/** What is removed from a name and what is replaced, each once. */
function changeOf(field: "first_name" | "last_name", value: string): string {
  const { changes } = sanitizeName({ field, value });
  const removed = changes.filter(({ what }) => what === "removed").map(({ from }) => named(from));
  const replaced = changes.filter(({ what }) => what === "replaced").map(({ from, to }) => `${named(from)} ${say("replaced_by")} ${named(to)}`);
  const list = (key: "removed" | "replaced", items: readonly string[]): string => (items.length === 0 ? "" : `${say(key)}: ${[...new Set(items)].join(", ")}`);
  return [list("removed", removed), list("replaced", replaced)].filter(Boolean).join(". ");
}

/** A character as somebody would call it who sees it; it comes as its code point, because it may be invisible. */
function named(given: string): string {
  const point = /^U\+([0-9A-F]+)$/.exec(given)?.[1];
  const character = point ? String.fromCodePoint(parseInt(point, 16)) : given;
  if (/^[ \t\n\r\u00a0]$/.test(character)) return say("a_space");
  return /^[\p{C}\p{M}\p{Z}]*$/u.test(character) ? say("hidden_character") : `${say("quote_open")}${character}${say("quote_close")}`;
}

function suggested(field: string, value: string): string | null | undefined {
  const text = (pointer: string): string | undefined => {
    const stated = answerTo(pointer);
    return typeof stated === "string" ? stated : undefined;
  };
  switch (field) {
    case NUMBER:
      return checkMobileNumber({ value, country: text(COUNTRY), branch: text(BRANCH) ?? "DE" }).suggestion;
    case "/identification/iban":
      return checkIban(value).suggestion;
    case "/person/first_name":
    case "/person/last_name":
      return sanitizeName({ field: NAMES[field] ?? "first_name", value }).value;
    default:
      return /^\/tax_identifications\/\d+\/number$/.test(field) ? checkTin({ country: text(field.replace(/number$/, "country")), number: value }).suggestion : undefined;
  }
}
