// From the navigation to the first answer on a slow phone: slow 4G (1.6 Mbit/s, 150 ms there and back) and a quarter of this
// machine's speed, in headless Chromium, nothing in its cache. And for how long a page that has loaded is blocked at most: the
// longest task of its main thread from the import to the first answer.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { buildSync } from "esbuild";
import { chromium } from "playwright-core";

const ROUNDS = 9;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU = 4;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const clean = readFileSync(new URL("../../tests/cases/clean.json", import.meta.url), "utf8");
const text = JSON.stringify(JSON.parse(clean));
const answer = (name) => `${name}.assessForm({ person: { birth_country: "US" } }).messages.length > 0`;

/** What each page runs: what it imports, what it does first, and its question. */
const pages = {
  "nothing": { ask: "true" },
  "onboardable": { from: "../dist/index.js", ask: answer("it") },
  "onboardable/en": { from: "../dist/en.js", ask: answer("it") },
  "onboardable/en, with preload()": { from: "../dist/en.js", before: "await it.preload()", ask: answer("it") },
  "onboardable/slim, with init()": { from: "../dist/slim.js", before: 'await it.init("/onboardable.wasm", "/en.json")', ask: answer("it") },
  "the stack": { from: "./stack.mjs", ask: `it.judge(${JSON.stringify(text)})` },
};

const files = {
  "/onboardable.wasm": ["application/wasm", readFileSync(at("../dist/onboardable.wasm"))],
  "/en.json": ["application/json", readFileSync(at("../dist/words/en.json"))],
};
for (const [place, [name, { from, before = "", ask }]] of Object.entries(pages).entries()) {
  const contents = `${from ? `import * as it from ${JSON.stringify(from)};` : ""}
    ${before};
    window.answered = ${ask};
    window.first = performance.now();`;
  const script = buildSync({ stdin: { contents, resolveDir: at(".") }, bundle: true, minify: true, format: "esm", write: false }).outputFiles[0].contents;
  files[`/${place}.js`] = ["text/javascript", script];
  files[`/${place}`] = ["text/html", `<!doctype html><title>first</title><script type="module" src="/${place}.js"></script>`];
  files[`/${place}/later`] = ["text/html", `<!doctype html><title>later</title><script>
    addEventListener("load", () => setTimeout(async () => {
      performance.mark("begun"); await import("/${place}.js"); performance.mark("ended"); setTimeout(() => window.done = true, 100);
    }, 500))</script>`];
  pages[name].at = `/${place}`;
}
const packed = Object.fromEntries(Object.entries(files).map(([path, [type, body]]) => [path, [type, brotliCompressSync(body)]]));
const server = createServer(({ url }, response) => {
  const [type, body] = packed[url] ?? ["text/plain", Buffer.alloc(0)];
  response.writeHead(packed[url] ? 200 : 404, { "content-type": type, ...(packed[url] ? { "content-encoding": "br" } : {}) }).end(body);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags.split(" ") });

async function visited(path, work) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  const result = await work(page, `http://127.0.0.1:${server.address().port}${path}`);
  if (!(await page.evaluate("answered"))) throw new Error(`${path}: no answer`);
  await context.close();
  return result;
}

async function firstAnswer(page, url) {
  await page.goto(url);
  await page.waitForFunction("window.first", undefined, { timeout: 60_000 });
  return page.evaluate("first");
}

async function longestTask(page, url) {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "blink.user_timing"] });
  await page.goto(url);
  await page.waitForFunction("window.done", undefined, { timeout: 60_000 });
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const [begun, ended] = ["begun", "ended"].map((name) => traceEvents.find((event) => event.name === name));
  const isOfPage = ({ pid, tid, ts }) => pid === begun.pid && tid === begun.tid && ts > begun.ts && ts < ended.ts;
  // Of the names that a task has in a trace, the one that includes what waits for a promise.
  const tasks = traceEvents.filter((event) => event.name === "RunTask" && isOfPage(event));
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const rounds = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
// In turns, so that what else the machine does falls on all.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { at }] of Object.entries(pages)) rounds[name].push([await visited(at, firstAnswer), await visited(`${at}/later`, longestTask)]);
}
await browser.close();
server.close();

const stack = median(rounds["the stack"].map(([first]) => first));
console.log(`${"milliseconds, slow 4G, CPU 4x".padEnd(34)}${["first answer", "the stack's", "blocked"].map((name) => name.padStart(14)).join("")}`);
for (const [name, times] of Object.entries(rounds)) {
  const [first, blocked] = [0, 1].map((part) => median(times.map((time) => time[part])));
  console.log(`${name.padEnd(34)}${[first.toFixed(0), (first / stack).toFixed(2), blocked.toFixed(0)].map((text) => text.padStart(14)).join("")}`);
}
