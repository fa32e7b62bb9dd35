// In headless Chromium: both entries as a plain module script, in a worker, and under Content-Security-Policies; and a
// plain form that onboardable/dom is bound to, filled with the keyboard.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { chromium } from "playwright-core";

const types = { html: "text/html; charset=utf-8", js: "text/javascript", wasm: "application/wasm", json: "application/json" };
const dist = new URL("../dist/", import.meta.url);
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, onFirstFocus] = /^```js\n(const form = document[^]*?)^```$/m.exec(readme);
const [, formOfReadme] = /^(<form [^]*?<\/form>)$/m.exec(readme);
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
      try { await init(source, "/dist/words/en.json"); told.push(version().package) } catch (e) { told.push(e.name, e.code, e.directive) }
    window.done = true`,
  "/slim-form.html": `<!doctype html><title>t</title><script type="module" src="/slim-form.js"></script>
    <form><label>Phone <input name="phone" value="+1 787 555 0100" data-onboardable="/mobile_number/number"></label></form>`,
  "/slim-form.js": `import { init } from "/dist/slim.js"; import { bind } from "/dist/slim-dom.js";
    await init("/dist/onboardable.wasm", "/dist/words/en.json");
    const { assessment } = bind(document.querySelector("form"), { gate: "account_opening" });
    window.told = [assessment.findings.some(({ rule }) => rule === "fatca.us_phone")]; window.done = true`,
  "/english-form.html": `<!doctype html><html lang="de"><title>t</title><script type="module" src="/english-form.js"></script>
    <form><input name="born" value="US" data-onboardable="/person/birth_country"></form>`,
  "/english-form.js": `import { bind } from "/dist/en-dom.js"; import { assess } from "/dist/en.js";
    const { assessment } = bind(document.querySelector("form"), { asOf: "2026-11-21" });
    window.told = [assessment.findings[0].title === assess({ person: { birth_country: "US" } }, { asOf: "2026-11-21" }).findings[0].title]; window.done = true`,
  "/typeless.js": `import { init, version } from "/dist/slim.js"; await init(new URL("/typeless", location)); window.told = [version().package]; window.done = true`,
  "/typeless.html": `<!doctype html><title>t</title><script type="module" src="/typeless.js"></script>`,
  "/form.html": `<!doctype html><html lang="de"><title>t</title><script type="module" src="/form.js"></script>
    <form id="form" action="/sent.html"><p id="hint">hint</p>
    <label>Phone <input name="phone" data-onboardable="/mobile_number/number" aria-describedby="hint"></label>
    <label>Country <input name="tax.country" value="DE"></label>
    <label>Number <input name="tax.number"></label><p data-onboardable-message="tax.number"></p>
    <label>Name <input name="other" required></label>
    <select name="/person/fatca_relevant" id="fatca"><option value=""></option><option value="true">ja</option><option value="false">nein</option></select>
    <button>Send</button></form>`,
  "/form.js": `import { bind } from "/dist/dom.js";
    const fields = { "tax.country": "/tax_identifications/0/country", "tax.number": "/tax_identifications/0/number" };
    window.bound = bind(document.getElementById("form"), { fields, asOf: "2026-11-21" });
    window.field = (name) => { const f = document.getElementsByName(name)[0]; const m = (f.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)); return { invalid: f.getAttribute("aria-invalid"), custom: f.validationMessage, said: m.filter((e) => e && e.id !== "hint").map((e) => e.textContent).join("|"), hint: (f.getAttribute("aria-describedby") ?? "").includes("hint"), focus: document.activeElement === f } };
    window.told = []; window.done = true`,
  "/applicant.html": `<!doctype html><html lang="de"><title>t</title><script type="module" src="/applicant.js"></script>
    <form action="/sent.html"><label>Geburtsland <input name="born" data-onboardable="/person/birth_country"></label>
    <label>Straße <input name="line" data-onboardable="/person/address/line_1"></label>
    <label>Mobilnummer <input name="phone" data-onboardable="/mobile_number/number"></label><button>Weiter</button></form>`,
  "/applicant.js": `import { bind } from "/dist/dom.js";
    window.bound = bind(document.forms[0], { asOf: "2026-11-21" });
    window.said = () => [...document.querySelectorAll(".onboardable-message")].map((e) => e.textContent).filter(Boolean); window.told = []; window.done = true`,
  "/focus.html": `<!doctype html><html lang="en"><title>t</title><script type="module" src="/focus.js"></script>
    ${formOfReadme}`,
  "/focus.js": `${onFirstFocus.replace('"onboardable/en/dom"', '"/dist/en-dom.js"').replace('"onboardable/en"', '"/dist/en.js"')} window.told = []; window.done = true`,
  "/sent.html": `<!doctype html><title>sent</title>`,
  "/worker.html": `<!doctype html><title>t</title><script type="module" src="/worker-page.js"></script>`,
  "/worker-page.js": `window.told = [];
    for (let i = 0; i < 2; i++) { const w = new Worker("/worker.js", { type: "module" }); w.onerror = (e) => { told.push("failed: " + e.message); window.done = true }; w.onmessage = ({ data }) => { told.push(data); window.done = told.length === 2 } }`,
  "/refused.html": `<!doctype html><title>t</title><script type="module" src="/refused-page.js"></script>`,
  "/refused-page.js": `new Worker("/refused.js", { type: "module" }).onmessage = ({ data }) => { window.told = data; window.done = true }`,
  "/refused.js": `import { preload, version } from "/dist/index.js"; const codes = [];
    try { version() } catch (e) { codes.push(e.code) } try { await preload() } catch (e) { codes.push(e.code) } postMessage(codes)`,
  "/preload.html": `<!doctype html><title>t</title><script type="module" src="/preload.js"></script>`,
  "/preload.js": `import { preload, version } from "/dist/index.js"; await preload(); window.told = [version().package]; window.done = true`,
  "/worker.js": `import { checkMobileNumber } from "/dist/index.js"; let sum = 0; for (let i = 0; i < 10000; i++) sum += +checkMobileNumber("+49 151 1" + (1000000 + i)).e164.slice(-4); postMessage(sum)`,
};

describe("in Chromium", () => {
  let server, browser, origin, policy, asked;
  // What the server waits for before it sends a file of dist/.
  let held;

  before(async () => {
    server = createServer(async (request, response) => {
      const path = request.url;
      asked.push(request.method === "GET" ? path : `${request.method} ${path}`);
      if (path.startsWith("/dist/")) await held;
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
    assert.deepEqual(asked.filter((path) => path !== "/favicon.ico"), ["/default.html", "/default.js", "/dist/index.js", "/dist/rules.js", "/dist/words-en.js", "/dist/words-de.js"]);
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

  it("binds a form with onboardable/slim, and loads nothing else", async () => {
    assert.deepEqual(await told("/slim-form.html", WASM), [true]);
    assert.ok(asked.includes("/dist/slim-dom.js") && !asked.includes("/dist/index.js"), asked.join());
  });

  it("binds a form of a German page in English, where the page has only those words", async () => {
    assert.deepEqual(await told("/english-form.html", WASM), [true]);
    assert.ok(!asked.some((path) => path.endsWith("-de.js")), asked.join());
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

  it("names the policy in a page's worker, too", async () => {
    assert.deepEqual(await told("/refused.html", "default-src 'self'"), ["blocked_by_csp", "blocked_by_csp"]);
  });

  it("preloads under a policy that allows WebAssembly", async () => {
    assert.deepEqual(await told("/preload.html", WASM), ["0.1.0"]);
  });

  it("binds a form on first focus, as the README has it, and checks what was typed in the meantime", async () => {
    assert.deepEqual(await told("/focus.html", WASM), []);
    assert.ok(!asked.some((path) => path.startsWith("/dist/")), asked.join());
    const page = await browser.newPage();
    await page.goto(`${origin}/focus.html`);
    while (!(await page.evaluate("window.done"))) await new Promise((later) => setTimeout(later, 20));
    await page.focus("[name=born]");
    await page.keyboard.type("United");
    while (!(await page.evaluate("document.forms[0].noValidate"))) await new Promise((later) => setTimeout(later, 20));
    await page.keyboard.press("Tab");
    assert.equal(await page.innerText(".onboardable-message"), "We cannot open an account for you with these details");
    await page.close();
  });

  it("shows the message at a field that was left before the form was bound, and sends nothing in the address", async () => {
    let send;
    held = new Promise((come) => (send = come));
    asked = [];
    const page = await browser.newPage();
    const start = async () => {
      await page.goto(`${origin}/focus.html`);
      while (!(await page.evaluate("window.done"))) await new Promise((later) => setTimeout(later, 20));
      await page.focus("[name=born]");
      await page.keyboard.type("United");
      await page.keyboard.press("Tab");
      await page.keyboard.type("+1 416 555 0123");
    };
    try {
      await start();
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      assert.equal(page.url(), `${origin}/focus.html`);
      assert.ok(asked.includes("POST /focus.html") && !asked.some((path) => path.includes("?")), asked.join());
      await start();
    } finally {
      send();
    }
    while (!(await page.evaluate("document.forms[0].noValidate"))) await new Promise((later) => setTimeout(later, 20));
    const said = () => page.evaluate('[...document.querySelectorAll(".onboardable-message")].map((e) => e.textContent)');
    const refused = "We cannot open an account for you with these details";
    assert.deepEqual(await said(), [refused]);
    await page.keyboard.press("Tab");
    assert.deepEqual(await said(), [refused, "Please use a mobile number with a country code other than +1"]);
    await page.close();
  });

  it("binds a form: messages on leaving a field, in the page's language, and none where nothing was filled", async () => {
    policy = WASM;
    asked = [];
    const page = await browser.newPage();
    const mistakes = [];
    page.on("pageerror", (error) => mistakes.push(error.message));
    await page.goto(`${origin}/form.html`);
    while (!(await page.evaluate("window.done"))) await new Promise((later) => setTimeout(later, 20));
    const field = (name) => page.evaluate(`window.field(${JSON.stringify(name)})`);
    const untouched = { invalid: null, said: "", focus: false };
    const shown = ({ invalid, said, focus }) => ({ invalid, said, focus });
    assert.deepEqual(shown(await field("tax.number")), untouched);

    // An empty field may be visited and left.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.deepEqual(shown(await field("phone")), untouched);
    assert.equal((await field("phone")).hint, true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("8609574271");
    assert.equal((await field("tax.number")).said, "", "not while it is typed for the first time");
    await page.keyboard.press("Tab");
    const wrong = await field("tax.number");
    assert.equal(wrong.invalid, "true");
    assert.match(wrong.said, /[a-zäöü]{5}/);
    assert.equal(wrong.custom, wrong.said);
    assert.equal(await page.evaluate(`document.querySelector('[data-onboardable-message]').textContent`), wrong.said);
    const inEnglish = await page.evaluate(`bound.refresh({ lang: "en" }), field("tax.number").said`);
    assert.notEqual(inEnglish, wrong.said);

    // Once there is a message, it follows what is typed.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("End");
    await page.keyboard.type("9");
    assert.deepEqual(shown(await field("tax.number")), { invalid: null, said: "", focus: true });

    // Submitting shows what is open, and goes to the first such field.
    await page.keyboard.press("Enter");
    const first = await page.evaluate("document.activeElement.name");
    assert.ok(!page.url().endsWith("sent.html"));
    assert.equal((await field("other")).focus || first !== "tax.number", true);
    await page.fill("[name=phone]", "+4915112345678");
    await page.fill("[name=other]", "x");
    await page.selectOption("#fatca", "false");
    assert.equal(await page.evaluate("bound.assessment.findings.some((f) => f.fields.includes('/person/fatca_relevant'))"), false);
    assert.deepEqual(await page.evaluate("[...document.forms[0].elements].filter((e) => !e.checkValidity()).map((e) => e.name + e.validationMessage)"), []);
    assert.equal((await field("phone")).hint, true);
    await page.evaluate("bound.release()");
    assert.equal(await page.evaluate("document.querySelectorAll('.onboardable-message, [aria-invalid]').length"), 0);
    assert.equal(await page.evaluate("document.forms[0].noValidate"), false);
    assert.deepEqual(mistakes, []);
    await page.close();
  });

  it("binds a form: what is found for a later gate, a refusal in one sentence, and an empty field on Continue alone", async () => {
    policy = WASM;
    asked = [];
    const page = await browser.newPage();
    await page.goto(`${origin}/applicant.html`);
    while (!(await page.evaluate("window.done"))) await new Promise((later) => setTimeout(later, 20));
    const said = () => page.evaluate("window.said()");
    const requests = ["Wählen Sie Ihr Geburtsland aus", "Geben Sie Ihre Straße und Hausnummer ein", "Geben Sie Ihre Mobilnummer ein"];
    assert.deepEqual(await said(), []);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.deepEqual(await said(), []);
    await page.keyboard.press("Enter");
    const first = await said();
    assert.deepEqual(first, requests);
    assert.equal(await page.evaluate("document.activeElement.name"), "born");

    // Emptied while it is filled in: not before the next Continue.
    await page.keyboard.type("D");
    await page.keyboard.press("Backspace");
    assert.equal((await said()).length, first.length - 1);

    await page.fill("[name=born]", "US");
    await page.fill("[name=line]", "Postfach 12 34");
    await page.fill("[name=phone]", "+1 416 555 0123");
    await page.keyboard.press("Enter");
    const refused = await said();
    assert.equal(refused[0], "Mit diesen Angaben können wir kein Konto für Sie eröffnen");
    assert.equal(refused.length, 3);
    assert.deepEqual(refused.slice(1), [
      "Bitte geben Sie Ihre Wohnanschrift an. Postfach oder c/o reicht nicht",
      "Bitte geben Sie eine Mobilnummer mit einer anderen Ländervorwahl als +1 an",
    ]);
    assert.ok(!page.url().endsWith("sent.html"));

    // While a field is corrected its message goes, and none comes before it is left.
    await page.focus("[name=line]");
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    for (const letter of "Postfach") {
      await page.keyboard.type(letter);
      assert.equal((await said()).length, 2, letter);
    }
    await page.keyboard.press("Tab");
    assert.equal((await said()).length, 3);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("End");
    await page.keyboard.type("w");
    assert.equal((await said()).length, 2);
    await page.keyboard.type("eg 3");
    await page.keyboard.press("Tab");
    assert.equal((await said()).length, 2);
    await page.close();
  });
});
