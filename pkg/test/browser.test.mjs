// Both entries in headless Chromium: as a plain module script, in a worker, and under Content-Security-Policies.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { chromium } from "playwright-core";

const types = { html: "text/html; charset=utf-8", js: "text/javascript", wasm: "application/wasm" };
const dist = new URL("../dist/", import.meta.url);
const WASM = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const files = {
  "/default.html": `<!doctype html><title>t</title><script type="module" src="/default.js"></script>`,
  "/default.js": `import { version, checkMobileNumber } from "/dist/index.js";
    window.told = [];
    try { told.push(version().package, checkMobileNumber("+49 151 12345678").e164, version().package) } catch (e) { told.push(e.name, e.code, e.directive, e.message) }
    window.done = true`,
  "/slim.html": `<!doctype html><title>t</title><script type="module" src="/slim.js"></script>`,
  "/slim.js": `import { init, version } from "/dist/slim.js";
    window.told = [];
    for (const source of ["/missing.wasm", "/dist/onboardable.wasm", "/again.wasm"])
      try { await init(source); told.push(version().package) } catch (e) { told.push(e.name, e.code, e.directive) }
    window.done = true`,
  "/typeless.js": `import { init, version } from "/dist/slim.js"; await init(new URL("/typeless", location)); window.told = [version().package]; window.done = true`,
  "/typeless.html": `<!doctype html><title>t</title><script type="module" src="/typeless.js"></script>`,
  "/worker.html": `<!doctype html><title>t</title><script type="module" src="/worker-page.js"></script>`,
  "/worker-page.js": `window.told = [];
    for (let i = 0; i < 2; i++) { const w = new Worker("/worker.js", { type: "module" }); w.onerror = (e) => { told.push("failed: " + e.message); window.done = true }; w.onmessage = ({ data }) => { told.push(data); window.done = told.length === 2 } }`,
  "/worker.js": `import { checkMobileNumber } from "/dist/index.js"; let sum = 0; for (let i = 0; i < 10000; i++) sum += +checkMobileNumber("+49 151 1" + (1000000 + i)).e164.slice(-4); postMessage(sum)`,
};

describe("in Chromium", () => {
  let server, browser, origin, policy, asked;

  before(async () => {
    server = createServer(async (request, response) => {
      const path = request.url;
      asked.push(path);
      let body = files[path];
      if (path === "/typeless") body = await readFile(new URL("onboardable.wasm", dist));
      else if (path.startsWith("/dist/")) body = await readFile(new URL(path.slice(6), dist));
      if (policy) response.setHeader("content-security-policy", policy);
      if (path !== "/typeless") response.setHeader("content-type", types[path.split(".").pop()] ?? "text/plain");
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    origin = `http://127.0.0.1:${server.address().port}`;
    const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags.split(" ") });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** What the page's script noted, and what was asked of the server after the page had loaded. */
  async function told(path, csp) {
    policy = csp;
    asked = [];
    const page = await browser.newPage();
    const mistakes = [];
    page.on("pageerror", (error) => mistakes.push(error.message));
    await page.goto(origin + path);
    // Not `waitForFunction`: it needs the eval that the policies forbid.
    for (let wait = 0; !(await page.evaluate("window.done")); wait++) {
      assert.ok(wait < 200, `the page did not finish: ${mistakes.join("; ")}`);
      await new Promise((later) => setTimeout(later, 50));
    }
    const notes = await page.evaluate("window.told");
    await page.close();
    return notes;
  }

  it("answers a plain module script, and asks the network for nothing", async () => {
    assert.deepEqual(await told("/default.html"), ["0.1.0", "+4915112345678", "0.1.0"]);
    assert.deepEqual(asked.filter((path) => path !== "/favicon.ico"), ["/default.html", "/default.js", "/dist/index.js"]);
  });

  it("answers under a policy that allows WebAssembly and no eval", async () => {
    assert.deepEqual(await told("/default.html", WASM), ["0.1.0", "+4915112345678", "0.1.0"]);
  });

  it("names the directive that a strict policy lacks", async () => {
    const [name, code, directive, message] = await told("/default.html", "default-src 'self'");
    assert.deepEqual([name, code, directive], ["OnboardableError", "blocked_by_csp", "script-src 'wasm-unsafe-eval'"]);
    assert.match(message, /'wasm-unsafe-eval'/);
  });

  it("answers after init of onboardable/slim, which may be tried again", async () => {
    assert.deepEqual(await told("/slim.html", WASM), ["OnboardableError", "not_fetched", undefined, "0.1.0", "0.1.0"]);
  });

  it("names the directive from onboardable/slim, too", async () => {
    const notes = await told("/slim.html", "default-src 'self'");
    assert.deepEqual(notes.slice(3, 6), ["OnboardableError", "blocked_by_csp", "script-src 'wasm-unsafe-eval'"]);
  });

  it("takes the module from a server that does not know its type", async () => {
    assert.deepEqual(await told("/typeless.html", WASM), ["0.1.0"]);
  });

  it("answers in two workers at once", async () => {
    assert.deepEqual(await told("/worker.html", WASM), [49_995_000, 49_995_000]);
  });
});
