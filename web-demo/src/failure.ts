/**
 * What happens after a status or a failure: what the applicant reads, and for the partner what it means, whether the same
 * link, another account, another method or a new identification helps, which methods are available, the deadlines and who
 * acts.
 *
 * The texts come from `onboardable/handbook`, which is fetched once a method is chosen: a form that is being filled in does
 * not need them.
 */

import { type Application, type Assessment, eligibleMethods, type Lang, type MethodAnswer } from "onboardable";
import type { Explanation, FailureEntry, Handbook, StatusEntry } from "onboardable/handbook";
import { element } from "./element.js";
import { lang, say } from "./lang.js";
import { answerOf } from "./methods.js";
import { spoken } from "./values.js";
import type { WordKey } from "./words.js";

interface Texts {
  readonly handbook: Handbook;
  readonly explain: (code: string) => Explanation | null;
}

const loaded = new Map<Lang, Texts>();
let latest: readonly [Application, Assessment, (page: string) => void] | undefined;
let card: HTMLElement | undefined;
/** What was announced last, so that nothing is announced twice. */
let announced = "";

/** Ways on, in the order in which they are offered. */
const WAYS = ["same_link", "other_iban", "other_method", "new_identification", "fix_data", "contact_bank"] as const;
/** Those that are listed even where they do not help, because everybody tries them first. */
const TRIED_FIRST: readonly string[] = ["same_link", "other_iban", "other_method", "new_identification"];
/** Identification with an account at another bank: only there is an IBAN. */
const WITH_IBAN: readonly string[] = ["bank", "bank_id"];
/** The status after which nothing is left to do. */
const SUCCESS = "successful";

/**
 * Shows what follows for the application on the screen; `judged` is its assessment up to the last gate, and `goTo` shows
 * a page of the sign-up.
 */
export function showFailure(application: Application, judged: Assessment, goTo: (page: string) => void): void {
  latest = [application, judged, goTo];
  whenLoaded.add(showLatest);
  const { method, status } = application.identification ?? {};
  if (!method) {
    if (card) card.hidden = true;
    return;
  }
  const language = lang();
  const known = loaded.get(language);
  if (!known) {
    void load(language);
    return;
  }
  offerStatuses(known.handbook, application);
  const place = ensureCard();
  const standing = known.handbook.methods.find((one) => one.method === method)?.statuses.find((one) => one.status === status);
  place.hidden = !standing || status === SUCCESS;
  if (place.hidden || !standing) return;
  const failure = failureOf(application, known);
  // The methods are evaluated now: what has failed is no longer offered.
  const { methods } = eligibleMethods(application, { asOf: judged.as_of, lang: language });
  const sentence = failure?.applicant ?? nextStep(judged);
  place.replaceChildren(...parts(known.handbook, judged, methods, method, standing, failure, sentence));
  if (sentence !== announced) announce(sentence);
}

/** What the applicant reads after the present status or failure; nothing while no identification has begun. */
export function sentenceFor(application: Application, judged: Assessment): string | undefined {
  const known = loaded.get(lang());
  if (!application.identification?.status) return undefined;
  return (known && failureOf(application, known)?.applicant) ?? nextStep(judged);
}

/** What helps the applicant after a failure, the most likely first. */
export function waysFor({ identification }: Application): readonly string[] {
  const known = loaded.get(lang());
  const entry = known?.handbook.methods.find(({ method }) => method === identification?.method)?.statuses.find(({ status }) => status === identification?.status);
  return known && entry ? waysOn(entry, failureOf({ identification }, known)) : [];
}

/** Fetches the texts; calls back once, and only if they were not there yet. */
export function loadTexts(then: () => void): void {
  if (loaded.has(lang())) return;
  const once = (): void => {
    whenLoaded.delete(once);
    then();
  };
  whenLoaded.add(once);
  void load(lang());
}

const whenLoaded = new Set<() => void>();
const showLatest = (): void => {
  if (latest) showFailure(...latest);
};

function failureOf({ identification }: Application, { explain }: Texts): FailureEntry | undefined {
  const meaning = identification?.failure_reason ? explain(identification.failure_reason) : null;
  return meaning && "retry" in meaning ? meaning : undefined;
}

/** What the applicant reads where no failure has a text of its own: the message of the assessment, or to wait. */
function nextStep({ decision, findings }: Assessment): string {
  const found = findings.filter(({ answer, message }) => answer === "found" && message !== null);
  // A refusal without a message has a reason that the applicant must not read.
  if (decision === "deny") return found.find(({ effect }) => effect === "deny")?.message ?? say("after_nothing");
  const own = found.find(({ light, fields }) => light !== "green" && fields.some((field) => ABOUT_STATUS.test(field)));
  return own?.message ? `${own.message}.` : say("after_nothing");
}

/** The fields that say how an identification is going. */
const ABOUT_STATUS = /^\/identification\/(failure_reason|status|status_since|requested_at)$/;

async function load(language: Lang): Promise<void> {
  const { explain, rulebook } = await import("onboardable/handbook");
  loaded.set(language, { handbook: rulebook({ lang: language }), explain: (code) => explain(code, { lang: language }) });
  if (lang() === language) for (const then of [...whenLoaded]) then();
}

function announce(sentence: string): void {
  const place = document.querySelector("#announce");
  announced = sentence;
  // After the answers of the form, which would replace it.
  queueMicrotask(() => {
    if (place) place.textContent = sentence;
  });
}

/** Puts the card after the failure reason; the form makes its fields again with every change of language. */
function ensureCard(): HTMLElement {
  card ??= element("section", { class: "after", "aria-labelledby": "after-heading", id: "after" });
  const field = document.querySelector('[data-pointer="/identification/failure_reason"]');
  if (field && field.nextElementSibling !== card) field.after(card);
  return card;
}

/** The statuses and the codes of the method that was chosen, in place of those that any method has. */
function offerStatuses(handbook: Handbook, { identification }: Application): void {
  const method = identification?.method ?? "";
  const statuses = handbook.methods.find((one) => one.method === method)?.statuses ?? [];
  const provider = method === "idnow" ? "idnow" : "bank";
  const failures = handbook.failures.filter((failure) => failure.provider === provider);
  fillSelect("status", method, statuses.map(({ status }) => [status, spoken(status, lang()), undefined]), identification?.status);
  fillSelect("failure_reason", method, failures.map(({ code, category }) => [code, spoken(code, lang()), category ?? undefined]), identification?.failure_reason);
}

type Offer = readonly [value: string, text: string, group: string | undefined];

function fillSelect(name: string, method: string, offers: readonly Offer[], chosen: string | null | undefined): void {
  const select = document.querySelector<HTMLSelectElement>(`#field-identification-${name}`);
  const made = `${method} ${lang()}`;
  if (!select || select.dataset["offers"] === made) return;
  select.dataset["offers"] = made;
  const groups = new Map<string, HTMLElement>();
  const options = offers.flatMap(([value, text, group]) => {
    const option = element("option", { value }, text);
    if (!group) return [option];
    const there = groups.get(group);
    const into = there ?? element("optgroup", { label: say(`category_${group}` as WordKey) });
    into.append(option);
    groups.set(group, into);
    return there ? [] : [into];
  });
  const isOffered = offers.some(([value]) => value === chosen);
  select.replaceChildren(element("option", { value: "" }, say("choose")), ...options);
  select.value = isOffered ? (chosen ?? "") : "";
  // The value of another method is no longer chosen, and the form must know.
  if (chosen && !isOffered) select.dispatchEvent(new Event("input"));
}

function parts(
  handbook: Handbook,
  judged: Assessment,
  methods: readonly MethodAnswer[],
  method: string,
  standing: StatusEntry,
  failure: FailureEntry | undefined,
  sentence: string,
): Node[] {
  const ways = waysOn(standing, failure);
  const ends = failure !== undefined && (failure.fraud === "stop" || failure.existing_customer);
  const light = ends || standing.status === "failed" && !failure ? "red" : ways.length > 0 ? "yellow" : "";
  const made: Node[] = [
    element("h2", { id: "after-heading" }, say("after_heading")),
    element("h3", {}, say("after_applicant")),
    element("p", { class: `sentence ${light}` }, sentence),
    element("h3", {}, say("after_partner")),
    element("p", {}, failure?.support ?? standing.means),
  ];
  if (!failure) made.push(element("p", {}, element("strong", {}, `${say(`who_${standing.next.who}`)}: `), standing.next.text));

  if (ways.length > 0 || failure) {
    const shown = WAYS.filter((way) => ways.includes(way) || (TRIED_FIRST.includes(way) && (way !== "other_iban" || WITH_IBAN.includes(method))));
    const isOpen = !ends && methods.some((one) => one.method !== method && answerOf(one) === "yes");
    made.push(element("h3", {}, say("after_ways")), element("ul", { class: "ways" }, ...shown.map((way) => wayElement(way, ways, isOpen))));
  }
  // While an identification runs there is nothing to change; after a refusal nothing is offered.
  const mayChange = failure !== undefined || ways.length > 0 || (standing.final && judged.decision !== "deny");
  if (mayChange) made.push(...openMethods(handbook, methods, method, ends));

  // After a refusal the other findings have no next step.
  const concerning = judged.findings.filter(({ light, fields, next }) =>
    light !== "green" && next !== null && fields.some((field) => ABOUT_STATUS.test(field)));
  // The findings about the reason are more precise than those about the status.
  const ofReason = concerning.filter(({ fields }) => fields.includes("/identification/failure_reason"));
  const moves = ofReason.length > 0 ? ofReason : concerning;
  if (moves.length > 0) {
    made.push(element("h3", {}, say("after_who")), element("ul", { class: "open" }, ...moves.flatMap(({ next, light, rule }) =>
      next ? [element("li", { class: light }, element("strong", {}, `${say(`who_${next.who}`)}: `), next.text, " ", element("span", { class: "rule" }, rule))] : [])));
  }
  const clocks = judged.deadlines.filter(({ rule }) => rule.startsWith("identification."));
  if (clocks.length > 0) {
    made.push(element("h3", {}, say("heading_deadlines")), element("ul", { class: "open" }, ...clocks.map(({ by, passed, title, consequence, who }) =>
      element("li", passed ? { class: "yellow" } : {}, element("strong", {}, `${title}: `), passed ? `${say("passed")}, ` : "", element("time", { datetime: by }, instant(by)), ` (${say(`who_${who}`)}). ${say("after_then")}: ${consequence}`))));
  }
  if (failure) made.push(forSupport(failure));
  return made;
}

/** What helps: by the failure's entry, or, where no reason is given, by the status. */
function waysOn({ same_link, status }: StatusEntry, failure: FailureEntry | undefined): readonly string[] {
  if (failure) return failure.retry;
  if (same_link && status !== "pending") return ["same_link"];
  return status === "expired" ? ["new_identification"] : [];
}

function wayElement(way: (typeof WAYS)[number], ways: readonly string[], isOtherOpen: boolean): HTMLElement {
  const helps = ways.includes(way);
  const item = element("li", { class: helps ? "green" : "" }, element("span", { class: "light", "aria-hidden": "true" }), element("span", {}, say(`way_${way}`)));
  if (helps && way === "other_iban") item.append(leadTo("after_enter_iban", "/identification/iban"));
  const not = way === "other_method" && isOtherOpen ? "helps_too" : "helps_not";
  item.append(element("em", {}, say(!helps ? not : ways[0] === way && ways.length > 1 ? "helps_best" : "helps")));
  return item;
}

/** The methods that may be offered instead: a button where the form has them. */
function openMethods(handbook: Handbook, methods: readonly MethodAnswer[], method: string, ends: boolean): Node[] {
  const others = methods.filter((one) => one.method !== method);
  const usable = others.filter((one) => answerOf(one) === "yes");
  const toAsk = others.filter((one) => answerOf(one) === "unknown");
  const heading = element("h3", {}, say("after_methods"));
  if (usable.length === 0 && toAsk.length === 0) return [heading, element("p", { class: ends ? "sentence red" : "" }, say("after_no_method"))];
  const name = (one: string): string => handbook.methods.find((entry) => entry.method === one)?.title ?? say(`method_${one}` as WordKey);
  const select = document.querySelector<HTMLSelectElement>("#field-identification-method");
  const list = element("ul", { class: "ways" }, ...usable.map((one) => {
    const item = element("li", { class: "green" }, element("span", { class: "light", "aria-hidden": "true" }), element("span", {}, name(one.method)));
    if (select?.querySelector(`option[value="${one.method}"]`)) item.append(chooseButton(one.method, name(one.method)));
    else item.append(element("em", {}, say("may_yes")));
    return item;
  }));
  const asked = toAsk.length > 0 ? [element("p", { class: "hint" }, `${say("after_to_ask")}: ${toAsk.map((one) => name(one.method)).join(", ")}.`)] : [];
  return [heading, ...(usable.length > 0 ? [list] : []), ...asked];
}

/** Another method is another identification: status and reason of this one are cleared. */
function chooseButton(method: string, name: string): HTMLElement {
  const button = element("button", { type: "button", class: "chip", "aria-label": `${say("after_choose")}: ${name}` }, say("after_choose"));
  button.addEventListener("click", () => {
    for (const [field, value] of [["failure_reason", ""], ["status", ""], ["method", method]] as const) {
      const select = document.querySelector<HTMLSelectElement>(`#field-identification-${field}`);
      if (!select) continue;
      select.value = value;
      select.dispatchEvent(new Event("input"));
    }
    lead("/identification/method");
  });
  return button;
}

function leadTo(key: WordKey, pointer: string): HTMLElement {
  const button = element("button", { type: "button", class: "chip" }, say(key));
  button.addEventListener("click", () => lead(pointer));
  return button;
}

/** Moves to a field: of the bank's, or on its page of the sign-up. */
function lead(pointer: string): void {
  const name = pointer.replaceAll("/", "-");
  const isBanks = document.getElementById(`field${name}`) !== null;
  if (!isBanks) latest?.[2]("identification/change");
  const control = document.getElementById(isBanks ? `field${name}` : `q${name}`);
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}

function forSupport({ code, permanent, http, sources, reading, fraud }: FailureEntry): HTMLElement {
  const rows: [WordKey, string][] = [
    ["after_code", http ? `${code} (HTTP ${http})` : code],
    ["after_lasting", say(permanent ? "lasting_yes" : "lasting_no")],
  ];
  if (fraud !== "none") rows.push(["after_fraud", say(fraud === "stop" ? "fraud_stop" : "fraud_review")]);
  for (const { document, section } of sources) rows.push(["heading_source", `${document}, ${section}`]);
  if (reading) rows.push(["heading_reading", reading]);
  const list = element("dl", {}, ...rows.flatMap(([key, text]) => [element("dt", {}, say(key)), element("dd", {}, text)]));
  const wasOpen = card?.querySelector("details")?.open ?? false;
  return element("details", { open: wasOpen }, element("summary", {}, say("after_support")), list);
}

/** `2026-12-05` or `2026-11-21T10:10:00Z` in words: days as the bank counts them, instants in the time zone of the page. */
export function instant(by: string): string {
  const isDay = by.length === "2026-12-05".length;
  const options: Intl.DateTimeFormatOptions = isDay ? { dateStyle: "long", timeZone: "UTC" } : { dateStyle: "long", timeStyle: "medium" };
  return new Intl.DateTimeFormat(lang() === "de" ? "de-DE" : "en-GB", options).format(new Date(by));
}
