/** Charts of many applications: one bar of answers, and one bar for each rule that blocks them. */

import { drawing, element } from "./element.js";
import { lang, say } from "./lang.js";
import type { Outcome, Row } from "./many.js";

const DECISIONS = ["proceed", "hold", "deny", "unreadable"] as const;

const number = (value: number): string => new Intl.NumberFormat(lang()).format(value);

/** All applications as one bar, with a legend of the numbers. */
export function decisionsChart({ counts, rows }: Outcome, onChoose: (decision: Row["decision"] | undefined) => void): HTMLElement {
  const total = Math.max(rows.length, 1);
  let at = 0;
  const bar = drawing("svg", { viewBox: "0 0 1000 44", class: "bar-chart", role: "img", preserveAspectRatio: "none" });
  bar.append(drawing("title", {}, DECISIONS.map((decision) => `${say(decision)}: ${number(counts[decision])}`).join(", ")));
  for (const decision of DECISIONS) {
    const width = (counts[decision] / total) * 1000;
    if (width > 0) bar.append(drawing("rect", { x: at, y: 0, width: Math.max(width - 2, 1), height: 44, rx: 4, class: decision }));
    at += width;
  }
  const legend = element("div", { class: "legend", role: "group", "aria-label": say("show_only") });
  const choice = (key: Row["decision"] | "all", count: number, decision: Row["decision"] | undefined): void => {
    const share = `${Math.round((count / total) * 100)} %`;
    const button = element("button", { type: "button", class: `chip ${key}` }, say(key), element("b", {}, ` ${number(count)}`), key === "all" ? undefined : ` · ${share}`);
    button.addEventListener("click", () => onChoose(decision));
    legend.append(button);
  };
  choice("all", rows.length, undefined);
  for (const decision of DECISIONS) if (counts[decision] > 0) choice(decision, counts[decision], decision);
  return element("div", {}, bar, legend);
}

/** The rules that block most applications. */
export function rulesChart({ rules }: Outcome, most = 12): HTMLElement {
  const longest = rules[0]?.count ?? 1;
  return element("ol", { class: "rule-bars" }, ...rules.slice(0, most).map(({ rule, title, light, count }) => {
    const bar = drawing("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" });
    bar.append(drawing("rect", { x: 0, y: 0, width: 100, height: 6, rx: 1, class: "track" }));
    bar.append(drawing("rect", { x: 0, y: 0, width: Math.max((count / longest) * 100, 0.6), height: 6, rx: 1, class: light }));
    return element("li", {}, element("span", { class: "rule-title" }, title), element("b", {}, number(count)), bar, element("span", { class: "rule" }, rule));
  }));
}
