/** A country by typing: names in both languages, codes and old names. The browser's own list would offer 250 to scroll. */

import { countriesLike, countryName, countryNamed } from "./countries.js";
import { element } from "./element.js";
import { lang, say } from "./lang.js";

const MOST_SHOWN = 6;

export interface CountryInput {
  readonly input: HTMLInputElement;
  /** The input with its list. */
  readonly whole: HTMLElement;
}

/** `change` is called with the code, or with what was typed where no country is known by it. */
export function countryInput(id: string, value: string, autocomplete: string, change: (value: string) => void): CountryInput {
  const list = element("ul", { role: "listbox", id: `${id}-list`, class: "options", "aria-label": say("countries"), hidden: true });
  const input = element("input", {
    type: "text", id, role: "combobox", autocomplete, spellcheck: "false", autocapitalize: "words", enterkeyhint: "next",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  });
  input.value = countryName(value, lang());
  let offered: readonly { readonly code: string; readonly name: string }[] = [];
  let active = -1;
  /** Marked with the arrows, not only as the first of the list. */
  let isChosen = false;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    isChosen = false;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (at: number): void => {
    active = at;
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", `${id}-option-${at}`);
      list.children[at]?.scrollIntoView({ block: "nearest" });
    }
  };
  const take = (code: string): void => {
    input.value = countryName(code, lang());
    change(code);
    close();
  };
  const open = (): void => {
    offered = countriesLike(input.value, lang()).slice(0, MOST_SHOWN);
    list.replaceChildren(...offered.map(({ code, name }, at) => {
      const option = element("li", { role: "option", id: `${id}-option-${at}`, "aria-selected": "false" }, name);
      // Before the input is left, which would close the list.
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => take(code));
      return option;
    }));
    if (offered.length === 0) return close();
    list.hidden = false;
    isChosen = false;
    input.setAttribute("aria-expanded", "true");
    // A whole name needs no choice: Enter goes on.
    mark(countryNamed(input.value) === undefined ? 0 : -1);
    const announce = document.querySelector("#announce");
    if (announce) announce.textContent = `${offered.length} ${say(offered.length === 1 ? "country_found" : "countries_found")}`;
  };

  input.addEventListener("input", () => {
    change(countryNamed(input.value) ?? input.value.trim());
    open();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) open();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // Where the text names a country, none of the list may be marked, too.
      const first = countryNamed(input.value) === undefined ? 0 : -1;
      const count = offered.length - first;
      if (offered.length > 0) mark(((active - first + step + count) % count) + first);
      isChosen = active >= 0;
      event.preventDefault();
    }
    const chosen = offered[active];
    if (event.key === "Enter" && !list.hidden && chosen) {
      take(chosen.code);
      event.preventDefault();
    }
  });
  input.addEventListener("blur", () => {
    // One was marked with the arrows, or one country alone begins like this.
    const like = countriesLike(input.value, lang());
    const meant = (isChosen ? offered[active]?.code : undefined) ?? countryNamed(input.value) ?? (like.length === 1 ? like[0]?.code : undefined);
    if (meant) take(meant);
    else close();
  });
  return { input, whole: element("div", { class: "combobox" }, input, list) };
}
