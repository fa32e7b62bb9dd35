/** A day as three fields: nobody scrolls through a calendar to the year of birth. */

import { element } from "./element.js";
import { say } from "./lang.js";

const PARTS = ["day", "month", "year"] as const;

/** `change` is called with `YYYY-MM-DD`, as far as it is filled in. */
export function dateInput(id: string, value: string, autocomplete: string | undefined, change: (value: string) => void): HTMLElement {
  const [year = "", month = "", day = ""] = value.split("-");
  const stated = { day, month, year };
  const inputs = PARTS.map((part) => {
    const input = element("input", {
      type: "text", id: part === "day" ? id : `${id}-${part}`, inputmode: "numeric", maxlength: part === "year" ? "4" : "2", class: part,
      autocomplete: autocomplete ? `${autocomplete}-${part}` : "off", enterkeyhint: "next",
    });
    input.value = stated[part];
    input.addEventListener("input", () => change(whole()));
    return input;
  });
  const whole = (): string => {
    const [day = "", month = "", year = ""] = inputs.map((input) => input.value.trim());
    return day + month + year === "" ? "" : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  };
  return element("div", { class: "date" }, ...inputs.map((input, at) =>
    element("div", {}, element("label", { for: input.id }, say(PARTS[at] ?? "day")), input)));
}

const twoDigits = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part);
