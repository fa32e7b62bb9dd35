// The pages of the command line in headless Chromium, as files: light, dark, on a phone and on paper, axe-core on each, and
// nothing that a hostile input could run or load. `cargo xtask test` calls this; the browser's libraries are web-demo's.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(new URL("../../web-demo/", import.meta.url));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const shots = process.env.SCREENSHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const cargo = (...words) => execFileSync("cargo", ["run", "--quiet", ...words], { cwd: root, maxBuffer: 1 << 28 });
const folder = mkdtempSync(join(tmpdir(), "pages-"));
let browser;

/** Runs the command line, which writes a page. */
function onboardable(...words) {
  const done = spawnSync("cargo", ["run", "--quiet", "--manifest-path", join(root, "Cargo.toml"), "--package", "onboardable-cli", "--", ...words], { cwd: folder, maxBuffer: 1 << 28 });
  assert.notEqual(done.status, 3, String(done.stderr));
  return done;
}

const HOSTILE = ["<script>alert(1)</script>", "</style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>"];
// A file name has no slash.
const HOSTILE_FILE = "<img src=x onerror=alert(1)>.ndjson";

before(async () => {
  const book = [cargo("--package", "applicants", "--", "400"), cargo("--package", "applicants", "--", "400", "situations")];
  writeFileSync(join(folder, "book.ndjson"), `${book.join("")}{"person":\n`);
  writeFileSync(join(folder, "one.ndjson"), "{\"person\": {\"birth_country\": \"DE\"}}\n");
  const person = (text) => ({ reference: text, flow: text, branch: text, person: { id: text, first_name: text, nationality: text, address: { country: text, line_1: text } } });
  writeFileSync(join(folder, HOSTILE_FILE), HOSTILE.flatMap((text) => [JSON.stringify(person(text)), `{"person": ${text}`]).join("\n"));
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the folder. `events`: what it must never do. */
async function open(name, { width = 1180, scheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const events = [];
  const own = pathToFileURL(join(folder, name)).href;
  page.on("request", (request) => request.url() !== own && events.push(`request ${request.url()}`));
  page.on("dialog", (dialog) => { events.push("dialog"); return dialog.dismiss(); });
  page.on("pageerror", (error) => events.push(`error ${error}`));
  page.on("console", (message) => message.type() === "error" && events.push(`console ${message.text()}`));
  await page.goto(own);
  return { page, events, close: () => context.close() };
}

async function looksRight(name, state, options) {
  const { page, events, close } = await open(name, options);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0, `${state}: nothing is cut off`);
  assert.deepEqual(events, [], state);
  await shoot(page, state);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(" | ")}`);
  assert.deepEqual(said, [], state);
  // Nor with millions of applicants.
  const withMillions = await page.evaluate(() => {
    for (const cell of document.querySelectorAll("td.number, .tile-count")) {
      if (!cell.textContent.includes("%")) cell.textContent = "13,276,800";
    }
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  assert.equal(withMillions, 0, `${state}, with millions: nothing is cut off`);
  await close();
}

/** Keeps a picture of a page, where they are asked for. */
async function shoot(page, state) {
  if (shots) await page.screenshot({ path: join(shots, `${state.replaceAll(" ", "-")}.png`), fullPage: true });
}

/** The name of the page of a command about some inputs, which is written once. */
const written = new Set();
function pageOf(command, lang, ...inputs) {
  const name = `${command}-${lang}-${inputs.length}-${inputs[0]}.html`;
  if (!written.has(name)) onboardable(command, "--format=jsonl", "--as-of=2026-11-21", `--lang=${lang}`, `--summary=${name}`, ...inputs);
  written.add(name);
  return name;
}

for (const command of ["assess", "methods"]) {
  for (const lang of ["en", "de"]) {
    test(`the page of ${command} --summary (${lang})`, async () => {
      const name = pageOf(command, lang, "book.ndjson");
      await looksRight(name, `${command} ${lang}`);
      await looksRight(name, `${command} ${lang} dark`, { scheme: "dark" });
      await looksRight(name, `${command} ${lang} phone`, { width: 360 });
    });
  }

  test(`the page of ${command} --summary about one applicant`, async () => {
    const name = pageOf(command, "en", "one.ndjson");
    await looksRight(name, `${command} one`);
    await looksRight(name, `${command} one phone`, { width: 360, scheme: "dark" });
  });

  test(`the page of ${command} --summary about hostile applicants`, async () => {
    const name = pageOf(command, "en", "one.ndjson", HOSTILE_FILE);
    await looksRight(name, `${command} hostile`);
    const { page, events, close } = await open(name);
    assert.equal(await page.locator("script, img, iframe, object, link, [onload], [onerror]").count(), 0);
    assert.equal(await page.locator("style").count(), 1);
    // The name of the file is a text like any other; what is in the records is not on the page.
    const text = await page.locator("body").innerText();
    assert.ok(text.includes(HOSTILE_FILE));
    assert.ok(!text.includes("<script>") && !text.includes("onload"));
    assert.deepEqual(events, []);
    await close();
  });
}

/** The name of a page that a command prints. */
function printed(name, ...words) {
  writeFileSync(join(folder, name), onboardable(...words).stdout);
  return name;
}

/** Opens a page that shows hostile texts, and expects that they are texts. */
async function isNotLive(name, state, { shows = HOSTILE, scripts = 0 } = {}) {
  const { page, events, close } = await open(name);
  assert.equal(await page.locator("script, img, iframe, object, embed, link, base, form[action], meta[http-equiv=refresh], svg[onload]").count(), scripts, state);
  assert.equal(await page.locator("style").count(), 1, state);
  const live = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    return attributes.filter(({ name, value }) => name.startsWith("on") || /^\s*(javascript|data|vbscript):/i.test(value)).map(({ name, value }) => `${name}=${value}`);
  });
  assert.deepEqual(live, [], state);
  const text = await page.evaluate(() => document.body.textContent);
  for (const hostile of shows) assert.ok(text.includes(hostile), `${state}: the test would see ${hostile}`);
  assert.deepEqual(events, [], state);
  await close();
}

for (const lang of ["en", "de"]) {
  test(`a report with values is not live (${lang})`, async () => {
    const name = printed(`values-${lang}.html`, "assess", "--format=html", "--show-values", "--as-of=2026-11-21", `--lang=${lang}`, HOSTILE_FILE);
    await isNotLive(name, `report ${lang}`);
  });

  test(`a comparison is not live (${lang})`, async () => {
    const name = printed(`compare-${lang}.html`, "compare", "--from=2026-11-01", "--to=2026-11-21", "--format=html", "--all", `--lang=${lang}`, HOSTILE_FILE);
    await isNotLive(name, `comparison ${lang}`);
  });
}

test("a handbook of rules with hostile texts is not live", async () => {
  cpSync(join(root, "rules"), join(folder, "rules"), { recursive: true });
  const file = join(folder, "rules", "fatca.toml");
  // A title has at most 70 characters.
  const shows = [HOSTILE[2], HOSTILE[0]];
  const title = "title = { en = \"Identified with a US document\"";
  const before = readFileSync(file, "utf8");
  assert.ok(before.includes(title));
  writeFileSync(file, before.replace(title, `title = { en = ${JSON.stringify(shows.join(" "))}`));
  const name = printed("handbook.html", "rules", "--format=html", "--rules=rules", "--as-of=2026-11-21");
  // Its own script is the search.
  await isNotLive(name, "handbook", { shows, scripts: 1 });
});

test("a chart has a name, a description and its table", async () => {
  const { page, close } = await open(pageOf("assess", "en", "book.ndjson"));
  const charts = page.locator("svg.chart");
  assert.ok(await charts.count() >= 5);
  for (const chart of await charts.all()) {
    assert.equal(await chart.getAttribute("role"), "img");
    const parts = (await chart.getAttribute("aria-labelledby")).split(" ");
    for (const part of parts) assert.notEqual(await page.locator(`#${part}`).textContent(), "");
    assert.equal(await chart.locator("xpath=ancestor::div[1]//table").count(), 1);
  }
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  await close();
});

test("on paper it has some pages", async () => {
  const { page, close } = await open(pageOf("assess", "en", "book.ndjson"));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const sheets = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 2 && sheets <= 10, `${sheets}`);
  if (shots) writeFileSync(join(shots, "assess.pdf"), pdf);
  await close();
});
