// How long an answer takes, in Node and in headless Chromium, beside the usual stack, all in one run.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { chromium } from "playwright-core";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const clean = readFileSync(new URL("../../tests/cases/clean.json", import.meta.url), "utf8");
const text = JSON.stringify(JSON.parse(clean));
const stack = buildSync({ entryPoints: [at("stack.mjs")], bundle: true, minify: true, format: "esm", write: false }).outputFiles[0].text;
const folder = mkdtempSync(join(tmpdir(), "onboardable-bench-"));
writeFileSync(join(folder, "stack.mjs"), stack);
const stackUrl = pathToFileURL(join(folder, "stack.mjs")).href;

/**
 * Microseconds per call: the sixth best of 60 short rounds, so that what else the machine does falls out, and so does a
 * clock that jumps. Stands for itself, because it also runs in the page.
 */
function measured(ask) {
  const round = (calls) => {
    const started = performance.now();
    for (let call = 0; call < calls; call++) ask();
    return performance.now() - started;
  };
  let calls = 16;
  while (round(calls) < 10) calls *= 2;
  const rounds = Array.from({ length: 60 }, () => round(calls)).sort((a, b) => a - b);
  return (rounds[5] / calls) * 1000;
}

function all(onboardable, stack, text, measured) {
  const asOf = new Date("2026-11-21T00:00:00Z");
  const { assessJson, assess, checkIban, checkName, checkMobileNumber, checkTin, eligibleMethods, nextQuestions } = onboardable;
  const application = JSON.parse(text);
  const asks = {
    "applicant, from JSON text to JSON text": () => assessJson(text, { asOf }),
    "applicant, from an object": () => assess(application, { asOf }),
    "applicant, JSON.stringify and assessJson": () => assessJson(JSON.stringify(application), { asOf }),
    "applicant, the stack, from JSON text": () => stack.judge(text),
    "checkIban": () => checkIban("DE89370400440532013000", { asOf }),
    "checkName": () => checkName("Erika", { asOf }),
    "checkMobileNumber": () => checkMobileNumber("+4915112345678", { asOf }),
    "checkTin": () => checkTin({ country: "DE", number: "86095742719" }, { asOf }),
    "eligibleMethods": () => eligibleMethods(application, { asOf }),
    "nextQuestions": () => nextQuestions(application, { asOf }),
    "IBAN, the stack": () => stack.iban.safeParse("DE89370400440532013000").success,
  };
  // Engines compile again what runs often: the first round is for that.
  for (const ask of Object.values(asks)) measured(ask);
  return Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, measured(ask)]));
}

/** From loading to the first answer: what is imported, what may be done before a field is filled in, and the first question. */
const ROUNDS = 9;
const question = (name) => `${name}.assessForm({ person: { birth_country: "US" } })`;
const starts = {
  "onboardable": { entry: "index.js", before: "", ask: question("it") },
  "onboardable/en": { entry: "en.js", before: "", ask: question("it") },
  "onboardable/en, with preload()": { entry: "en.js", before: "await it.preload()", ask: question("it") },
  "onboardable/slim, with init()": { entry: "slim.js", before: "await it.init(wasm, words)", ask: question("it") },
  "the stack": { entry: "stack.mjs", before: "", ask: "it.judge(text)" },
};
const started = ({ before, ask }, url, wasm, words) => `
  const wasm = ${wasm}, words = ${words}, text = ${JSON.stringify(text)}, times = [];
  let from = performance.now();
  const mark = () => { const now = performance.now(); times.push(now - from); from = now };
  const it = await import(${JSON.stringify(url)}); mark(); ${before}; mark(); ${ask}; mark();`;
/** The median of each of the times. */
const medians = (rounds) => [0, 1, 2].map((part) => rounds.map((times) => times[part]).sort((a, b) => a - b)[ROUNDS >> 1]);

function firstInNode(start) {
  const url = start.entry === "stack.mjs" ? stackUrl : new URL(`../dist/${start.entry}`, import.meta.url).href;
  const wasm = `(await import("node:fs")).readFileSync(${JSON.stringify(at("../dist/onboardable.wasm"))})`;
  const words = `(await import("node:fs")).readFileSync(${JSON.stringify(at("../dist/words/en.json"))}, "utf8")`;
  const script = `${started(start, url, wasm, words)} console.log(JSON.stringify(times))`;
  const run = () => JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8", cwd: at("..") }));
  return medians(Array.from({ length: ROUNDS }, run));
}

const inNode = all(await import("onboardable"), await import(stackUrl), text, measured);

const pages = {
  "/": [`<!doctype html><title>bench</title><script type="module">
    import * as onboardable from "/index.js"; import * as stack from "/stack.mjs";
    const text = ${JSON.stringify(text)}; ${measured}; ${all};
    window.told = all(onboardable, stack, text, measured); window.done = true</script>`, "text/html"],
  "/index.js": [readFileSync(at("../dist/index.js")), "text/javascript"],
  ...Object.fromEntries(["en", "rules", "words-en", "words-de", "slim"].map((name) => [`/${name}.js`, [readFileSync(at(`../dist/${name}.js`)), "text/javascript"]])),
  "/words/en.json": [readFileSync(at("../dist/words/en.json")), "application/json"],
  "/onboardable.wasm": [readFileSync(at("../dist/onboardable.wasm")), "application/wasm"],
  "/stack.mjs": [stack, "text/javascript"],
};
for (const [name, start] of Object.entries(starts)) {
  const script = started(start, `/${start.entry}`, '"/onboardable.wasm"', '"/words/en.json"');
  pages[`/${encodeURIComponent(name)}`] = [`<!doctype html><title>first</title><script type="module">${script} window.told = times; window.done = true</script>`, "text/html"];
}
const server = createServer((request, response) => {
  const [body, type] = pages[request.url] ?? ["", "text/plain"];
  response.writeHead(pages[request.url] ? 200 : 404, { "content-type": type }).end(body);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags.split(" ") });
const told = async (path) => {
  // A context of its own each time: nothing is in its cache.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await page.waitForFunction("window.done", undefined, { timeout: 120_000 });
  const answer = await page.evaluate("window.told");
  await context.close();
  return answer;
};
const first = {};
for (const [name, start] of Object.entries(starts)) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await told(`/${encodeURIComponent(name)}`));
  first[name] = [...firstInNode(start), ...medians(rounds)];
}
const inChromium = await told("/");
await browser.close();
server.close();
rmSync(folder, { recursive: true });

const row = (name, a, b) => console.log(`${name.padEnd(42)}${a.toFixed(2).padStart(10)}${b.toFixed(2).padStart(10)}`);
console.log(`${"microseconds".padEnd(42)}${"Node".padStart(10)}${"Chromium".padStart(10)}`);
for (const name of Object.keys(inNode)) row(name, inNode[name], inChromium[name]);
const parts = ["import", "before", "question"];
console.log(`\n${"milliseconds to the first answer".padEnd(34)}${["Node", "", "", "Chromium", "", ""].map((name) => name.padStart(10)).join("")}`);
console.log(`${"".padEnd(34)}${[...parts, ...parts].map((name) => name.padStart(10)).join("")}`);
for (const [name, times] of Object.entries(first)) console.log(`${name.padEnd(34)}${times.map((time) => time.toFixed(1).padStart(10)).join("")}`);
