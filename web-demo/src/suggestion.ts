/** What an answer may have been meant to be: offered, never applied on its own. */

import { checkIban, checkMobileNumber, checkTin, sanitizeName } from "onboardable";
import { answerTo, BRANCH, COUNTRY, NUMBER } from "./answers.js";

export function meantAt(field: string): string | undefined {
  const value = answerTo(field);
  if (typeof value !== "string" || value === "") return undefined;
  const meant = suggested(field, value);
  return meant === null || meant === undefined || meant === "" || meant === value ? undefined : meant;
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
      return sanitizeName({ field: "first_name", value }).value;
    case "/person/last_name":
      return sanitizeName({ field: "last_name", value }).value;
    default:
      return /^\/tax_identifications\/\d+\/number$/.test(field) ? checkTin({ country: text(field.replace(/number$/, "country")), number: value }).suggestion : undefined;
  }
}
