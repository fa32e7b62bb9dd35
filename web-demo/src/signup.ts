/**
 * The sign-up as the customer sees it: a page for a question or a few, in the order in which `nextQuestions` asks them, then
 * all answers, then how it ends. The address names the page, so that Back, Forward and a reload work as anywhere.
 */

import { answerTo, isEmpty, keep, METHOD, order, orderedAt, recall, startAgain, withdrawOrder } from "./answers.js";
import { checkPage } from "./check-page.js";
import { showDrawer, startDrawer } from "./drawer.js";
import { element } from "./element.js";
import { dueOf, type Evaluation, evaluate, isWrong, outcomeOf } from "./evaluation.js";
import { loadTexts } from "./failure.js";
import { hyphenated, say, speak } from "./lang.js";
import { lookOf } from "./looks.js";
import { OUTCOME_TITLES, outcomePage } from "./outcome-page.js";
import { type Page, pagesOf } from "./pages.js";
import { questionPage } from "./question-page.js";
import { startPage } from "./start-page.js";

const main = document.querySelector("#page") as HTMLElement;
const START = "start";
const CHECK = "check";
const END = "end";

interface Place {
  readonly id: string;
  /** Reached from the list of answers, and leads back to it. */
  readonly isChange: boolean;
}

const place = (): Place => {
  const [id = "", mode] = decodeURIComponent(location.hash.slice(1)).split("/");
  return { id: id === "" ? START : id, isChange: mode === "change" };
};

function goTo(page: string): void {
  if (location.hash !== `#${page}`) history.pushState(null, "", `#${page}`);
  show();
}

/** Shows the page that the address names; without the focus, where it is made again. */
function show(hasFocus = true): void {
  const said = {
    hasSummary: !hasFocus && main.querySelector(".summary:not([hidden])") !== null,
    fields: hasFocus ? [] : [...main.querySelectorAll<HTMLElement>(".question.bad")].map(({ dataset }) => dataset["field"] ?? ""),
  };
  const evaluation = evaluate();
  const pages = pagesOf(evaluation.questions);
  const { id, isChange } = place();
  const at = pages.findIndex((page) => page.id === id);
  const page = pages[at];
  if (id === START) return render(say("start_title"), { parts: startPage(!isEmpty(), () => goTo(isEmpty() ? (pages[0]?.id ?? CHECK) : resume(pages, evaluation)), again), hasFocus });
  if (id === CHECK) return render(say("check_title"), { back: pages.at(-1)?.id, progress: inSteps(pages, pages.length), parts: checkPage(pages, evaluation, () => (order(), goTo(END))), hasFocus, evaluation });
  if (id === END) {
    const outcome = outcomeOf(evaluation);
    // Whoever types the address has not ordered.
    if (orderedAt() === undefined && outcome !== "refused") return redirect(resume(pages, evaluation), hasFocus);
    // What follows after a status or a failure is written in the handbook, which is not needed before.
    if (answerTo(METHOD) !== undefined) loadTexts(() => place().id === END && show(false));
    const back = outcome === "refused" ? pages.at(-1)?.id : CHECK;
    return render(say(OUTCOME_TITLES[outcome]), { back, parts: outcomePage(outcome, pages, evaluation), hasFocus, evaluation, isEnd: true });
  }
  // A page that these answers do not have.
  if (!page) return redirect(resume(pages, evaluation), hasFocus);
  const { parts, summary } = questionPage(page, evaluation, said, {
    goTo,
    changed: showDrawer,
    onward: () => {
      withdrawOrder();
      goTo(after(page.id, isChange));
    },
  });
  render(titleOf(page), { back: isChange ? CHECK : (pages[at - 1]?.id ?? START), progress: inSteps(pages, at), parts, summary, hasFocus, evaluation });
}

function redirect(page: string, hasFocus: boolean): void {
  history.replaceState(null, "", `#${page}`);
  show(hasFocus);
}

/** Where Continue leads: to the next page, and at the end to what is still missing. */
function after(id: string, isChange: boolean): string {
  const evaluation = evaluate();
  const pages = pagesOf(evaluation.questions);
  if (isChange) {
    const next = resume(pages, evaluation, id);
    return next === CHECK ? CHECK : `${next}/change`;
  }
  const at = pages.findIndex((page) => page.id === id);
  return pages[at + 1]?.id ?? resume(pages, evaluation, id);
}

/**
 * The first page with something to answer or to correct, else the list of answers. What only needs an explanation was said
 * on its page, and is not asked again there.
 */
function resume(pages: readonly Page[], evaluation: Evaluation, done?: string): string {
  const open: readonly string[] = dueOf(evaluation.questions).filter(({ state, field }) => state === "open" || isWrong(evaluation, field)).map(({ field }) => field);
  const isOpen = ({ id, fields }: Page): boolean => id !== done && (fields.some((field) => open.includes(field)) || (id === "code" && answerTo("/page/code") === undefined));
  return pages.find(isOpen)?.id ?? CHECK;
}

/** The question itself, where there is one, else the title of the step. */
function titleOf({ id, step, entry, fields }: Page): string {
  const { label, isTitle } = lookOf(fields.length === 1 ? (fields[0] ?? "") : "");
  if (id === "code") return say("code_title");
  if (isTitle && label && id !== "mobile_number") return say(label);
  return entry ? `${step.title} (${entry + 1})` : step.title;
}

/** "Step 3 of 9": by steps, of which one may have several pages. */
function inSteps(pages: readonly Page[], at: number): string {
  const steps = [...new Set(pages.map(({ step }) => step.step))];
  const now = pages[at];
  const number = now ? steps.indexOf(now.step.step) + 1 : steps.length + 1;
  return say("progress").replace("{number}", `${number}`).replace("{count}", `${steps.length + 1}`);
}

interface Shown {
  readonly parts: readonly Node[];
  readonly back?: string | undefined;
  readonly progress?: string;
  readonly summary?: HTMLElement;
  readonly hasFocus: boolean;
  readonly evaluation?: Evaluation;
  readonly isEnd?: boolean;
}

function render(title: string, { parts, back, progress, summary, hasFocus, evaluation, isEnd }: Shown): void {
  const heading = element("h1", { tabindex: "-1", id: "heading" }, hyphenated(title));
  const backLink = back ? element("a", { class: "back", href: `#${back}` }, say("back")) : undefined;
  const rest = element("p", { class: "rest" }, againButton());
  main.replaceChildren(...[backLink, summary, progress ? element("p", { class: "progress" }, progress) : undefined, heading].filter((one) => one !== undefined), ...parts, ...(place().id === START ? [] : [rest]));
  main.dataset["page"] = place().id;
  main.classList.toggle("end", isEnd === true);
  document.title = `${summary && !summary.hidden ? `${say("error")}: ` : ""}${title} · ${say("signup_title")}`;
  showDrawer(evaluation ?? evaluate());
  if (!hasFocus) return;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function againButton(): HTMLElement {
  const button = element("button", { type: "button", class: "link" }, say("start_again"));
  button.addEventListener("click", again);
  return button;
}

function again(): void {
  startAgain();
  goTo(START);
}

document.querySelector(".skip")?.addEventListener("click", (event) => {
  // The address names the page.
  event.preventDefault();
  document.querySelector<HTMLElement>("#heading")?.focus();
});
recall();
addEventListener("popstate", () => show());
main.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  goTo(link.hash.slice(1));
});
addEventListener("pagehide", keep);
startDrawer({ goTo, redraw: () => show(false) });
speak(() => show(false));
show(false);
