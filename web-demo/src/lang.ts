/** The language of the page: remembered in the address, so that a link keeps it. */

import type { Lang } from "onboardable";
import { type WordKey, words } from "./words.js";

const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language.slice(0, 2);

let current: Lang = asked === "de" ? "de" : "en";

export const lang = (): Lang => current;

/** A text of the page. The texts of rules come from `onboardable`. */
export const say = (key: WordKey): string => words[key][current];

/** A heading with the places where its longest words may be divided: not every browser knows them. */
export const hyphenated = (text: string): string => text.replaceAll("Staatsangehörigkeit", "Staats\u00ADangehörigkeit");

/** Fills every element that names a text, and again whenever the language changes. */
export function speak(onChange: () => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-lang]")) {
    button.addEventListener("click", () => {
      current = button.dataset["lang"] === "de" ? "de" : "en";
      const address = new URL(location.href);
      address.searchParams.set("lang", current);
      history.replaceState(null, "", address);
      fill();
      onChange();
    });
  }
  fill();
}

function fill(): void {
  document.documentElement.lang = current;
  for (const element of document.querySelectorAll<HTMLElement>("[data-say]")) {
    element.textContent = say(element.dataset["say"] as WordKey);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-say-label]")) {
    element.setAttribute("aria-label", say(element.dataset["sayLabel"] as WordKey));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-lang]")) {
    button.setAttribute("aria-pressed", String(button.dataset["lang"] === current));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a, .brand")) {
    const address = new URL(link.href);
    address.searchParams.set("lang", current);
    link.href = address.href;
  }
}

/** `2026-12-05` in words; what is no day is returned as it is. */
export function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(current === "de" ? "de-DE" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}
