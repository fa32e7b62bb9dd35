/** The first page: what it takes. */

import { element } from "./element.js";
import { say } from "./lang.js";

export function startPage(isBegun: boolean, begin: () => void, again: () => void): readonly Node[] {
  const start = element("button", { type: "button", class: "main", id: "start" }, say(isBegun ? "start_go_on" : "start_now"));
  start.addEventListener("click", begin);
  const startAgain = element("button", { type: "button", class: "link" }, say("start_again"));
  startAgain.addEventListener("click", again);
  return [
    element("p", { class: "lead" }, say("start_lead")),
    element("h2", {}, say("start_need")),
    element("ul", { class: "plain ticks" }, ...(["start_document", "start_phone", "start_tax"] as const).map((key) => element("li", {}, say(key)))),
    element("p", {}, say("privacy"), " ", say("start_kept")),
    element("div", { class: "actions" }, start, isBegun ? startAgain : undefined),
  ];
}
