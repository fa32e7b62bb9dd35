// One truth: the native rules, the module in Node and the module in Chromium write the same bytes, for every applicant in
// tests/reports, for 10,000 made-up applicants, in both languages and at every gate, though not at every gate in both, and for as many changes of a person.
// `cargo xtask test-package` writes what the native side says; without it, this test has nothing to compare with and
// says so.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import {
  addWords, advance, assess, assessJson, checkAddress, checkIban, checkIdentityDocument, checkMobileNumber,
  checkName, checkProofOfAddress, checkTin, checkUpdate, version,
} from "onboardable";
import { explain, rulebook } from "onboardable/handbook";
import { words as analystDe } from "onboardable/analyst/de";
import { words as analystEn } from "onboardable/analyst/en";

const folder = new URL("../../target/parity/", import.meta.url);
const binary = fileURLToPath(new URL("../../target/release/onboardable", import.meta.url));
const reports = new URL("../../tests/reports/", import.meta.url);
// The command line has the words for analysts, too.
for (const words of [analystEn, analystDe]) addWords(words);

const asOf = "2026-11-21";
const ways = [
  ["en", "account_opening"],
  ["de", "account_opening"],
  ["de", "sign_up"],
  ["en", "identification"],
];

/** Of a page: adds the words for analysts. */
const analysts = ["en", "de"].map((lang) => `addWords((await import("/dist/analyst-${lang}.js")).words);`).join(" ");

// On the command line every answer begins with the line it belongs to; a call answers one question.
const withoutPlace = (told) => told.replace(/^\{"line":\d+,/gm, "{");
const lines = (file) => withoutPlace(readFileSync(new URL(file, folder), "utf8")).trimEnd().split("\n");

describe("parity", { skip: existsSync(folder) ? false : "run cargo xtask test-package" }, () => {
  const applicants = lines("applicants.ndjson");

  it("has enough to compare", () => assert.ok(applicants.length >= 10_000));

  for (const [lang, gate] of ways) {
    it(`${applicants.length} applicants in Node: ${lang}, ${gate}`, () => {
      const native = lines(`${lang}-${gate}.jsonl`);
      assert.equal(native.length, applicants.length);
      for (const [index, applicant] of applicants.entries()) {
        assert.equal(assessJson(applicant, { lang, gate, asOf }), native[index], `applicant ${index}`);
        // As an object, an applicant is the same applicant.
        if (index % 10 === 0) assert.equal(JSON.stringify(assess(JSON.parse(applicant), { lang, gate, asOf })), native[index]);
      }
    });
  }

  const commandLine = (...args) => execFileSync(binary, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  const pretty = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

  for (const lang of ["en", "de"]) {
    it(`the handbook, and every code that can be explained: ${lang}`, () => {
      const handbook = rulebook({ lang, asOf });
      // The command line adds what the package does not carry: the examples of the rules, and the moves of the methods.
      const book = JSON.parse(commandLine("rules", "--format", "json", "--lang", lang, "--as-of", asOf));
      const without = (key) => (entry) => {
        assert.ok(entry[key].length > 0, key);
        return delete entry[key];
      };
      assert.ok(book.families.flatMap(({ rules }) => rules).every(without("examples")));
      assert.ok(book.methods.every(without("moves")));
      assert.equal(pretty(handbook), pretty(book));
      const rules = handbook.families.flatMap(({ rules }) => rules).map(({ rule }) => rule);
      const failures = handbook.failures.flatMap(({ code, spellings }) => [code, code.toLowerCase(), ...spellings]);
      assert.ok(rules.length > 150 && failures.length > 150);
      for (const code of [...rules.filter((_, index) => index % 10 === 0), ...failures]) {
        const told = commandLine("explain", code, "--format", "json", "--lang", lang, "--as-of", asOf);
        assert.equal(pretty(explain(code, { lang, asOf })), told, code);
      }
    });

    it(`every step of an identification: ${lang}`, () => {
      const { methods } = rulebook({ lang, asOf });
      const statuses = [...new Set(methods.flatMap(({ statuses }) => statuses.map(({ status }) => status))), "x", ""];
      const events = [...statuses, "request", "authorize", " confirm ", "mark_as_failed", "SUCCESSFUL_PRE_IDENT", "SUCCESSFUL_ACCOUNT_OPENING", "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT", "FAILED_REFERENCE_TRANSFER_NAME_CHECK\n"];
      const steps = [];
      for (const method of ["idnow", "bank", "bank_plus", "postident", "", "nothing"]) {
        for (const status of statuses) for (const event of events) for (const failed_transfers of [0, 2, 3]) steps.push({ method, status, event, failed_transfers });
      }
      const input = steps.map((step) => `${JSON.stringify(step)}\n`).join("");
      const told = spawnSync(binary, ["advance", "--jsonl", "--lang", lang], { input, encoding: "utf8", maxBuffer: 2 ** 26 });
      assert.equal(steps.map((step) => `${JSON.stringify(advance(step, { lang }))}\n`).join(""), withoutPlace(told.stdout));
    });
  }

  // A good value crosses the boundary in another form than JSON.
  const values = {
    name: [checkName, "Erika", "Erika ", "", "Nguye\u0302\u0303n", "Ann4", { field: "last_name", value: "N/A" }, { value: "Zoë", branch: "FR" }],
    iban: [checkIban, "DE89370400440532013000", "de89 3704 0044 0532 0130 00", "DE88370400440532013000", "FR1420041010050500013M02606", "x", { value: "DE89370400440532013000", as_of: "2025-01-01" }],
    "mobile-number": [checkMobileNumber, "+4915112345678", "+447911123456", "+12125550101", "+99912345678", "+15550101", "0151 12345678", { value: "0151 12345678", country: "DE" }],
    address: [checkAddress, "Hauptstraße 5", "Postfach 12", { line_1: "Hauptstraße 5", postal_code: "10115", city: "Berlin", country: "DE" }, { line_2: "4. OG" }, {}],
    "proof-of-address": [checkProofOfAddress, { type: "ELECTRICITY_BILL", issued_at: "2026-10-21" }, { type: "ELECTRICITY_BILL", issued_at: "2026-05-21" }],
    "identity-document": [checkIdentityDocument, "DEU-BO-02001", "FRA-AO-03003", "DEU 02001", { value: "DEU-BO-02001", kind: "id_card" }],
    tin: [checkTin, { country: "DE", number: "86095742719" }, { country: "DE", number: "86095742718" }, { country: "US", number: "1" }, { country: "ES", number: "X2482300W", tax_id_type: "NIE" }],
  };
  for (const [kind, [check, ...inputs]] of Object.entries(values)) {
    it(`every kind of answer to a check: ${kind}`, () => {
      for (const lang of ["en", "de"]) {
        const input = inputs.map((one) => `${JSON.stringify(one)}\n`).join("");
        const told = spawnSync(binary, ["check", kind, "--jsonl", "--lang", lang, "--as-of", asOf], { input, encoding: "utf8" });
        assert.equal(inputs.map((one) => `${JSON.stringify(check(one, { lang, asOf }))}\n`).join(""), withoutPlace(told.stdout));
      }
    });
  }

  for (const lang of ["en", "de"]) {
    it(`changes of as many persons in Node: ${lang}`, () => {
      const changes = lines("changes.ndjson");
      const native = lines(`${lang}-changes.jsonl`);
      assert.equal(changes.length, applicants.length);
      for (const [index, change] of changes.entries()) {
        const told = JSON.stringify(checkUpdate(index % 10 === 0 ? JSON.parse(change) : change, { lang, asOf }));
        assert.equal(told, native[index], `change ${index}`);
      }
    });
  }

  it("all of them in Chromium", async () => {
    const told = await inChromium(
      `import { addWords, assessJson, checkUpdate } from "/dist/index.js";
      ${analysts}
      const lines = async (file) => (await (await fetch(file)).text()).trimEnd().split("\\n");
      const digest = async (answers) => {
        const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(answers.map((answer) => answer + "\\n").join("")));
        return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      };
      const asOf = "${asOf}", applicants = await lines("/applicants.ndjson"), changes = await lines("/changes.ndjson");
      window.told = {};
      for (const [lang, gate] of ${JSON.stringify(ways)}) {
        told[lang + "-" + gate] = await digest(applicants.map((applicant) => assessJson(applicant, { lang, gate, asOf })));
      }
      for (const lang of ["en", "de"]) {
        told[lang + "-changes"] = await digest(changes.map((change) => JSON.stringify(checkUpdate(change, { lang, asOf }))));
      }`,
      { "/applicants.ndjson": readFileSync(new URL("applicants.ndjson", folder)), "/changes.ndjson": readFileSync(new URL("changes.ndjson", folder)) },
    );
    assert.equal(Object.keys(told).length, ways.length + 2);
    for (const [way, digest] of Object.entries(told)) {
      assert.equal(digest, createHash("sha256").update(lines(`${way}.jsonl`).map((line) => `${line}\n`).join("")).digest("hex"), way);
    }
  });
});

describe("the applicants in tests/reports", { skip: existsSync(folder) ? false : "run cargo xtask test-package" }, () => {
  const files = readdirSync(reports).filter((name) => name.endsWith(".json"));
  // As one line each: a line end between two tokens of JSON is white space.
  const applicants = files.map((file) => readFileSync(new URL(file, reports), "utf8").replaceAll("\n", " "));
  const input = applicants.map((applicant) => `${applicant}\n`).join("");
  const native = spawnSync(binary, ["assess", "--jsonl", "--as-of", asOf], { input, encoding: "utf8", maxBuffer: 2 ** 26 });
  const expected = withoutPlace(native.stdout).trimEnd().split("\n");

  it("are many", () => {
    assert.ok(files.length > 40);
    assert.equal(expected.length, files.length);
  });

  for (const [index, file] of files.entries()) {
    it(`${file} in Node`, () => assert.equal(assessJson(applicants[index], { asOf }), expected[index]));
  }

  it("all of them in Chromium", async () => {
    const told = await inChromium(
      `import { addWords, assessJson } from "/dist/index.js";
      ${analysts}
      const applicants = await (await fetch("/applicants.json")).json();
      window.told = applicants.map((applicant) => assessJson(applicant, { asOf: "${asOf}" }));`,
      { "/applicants.json": JSON.stringify(applicants) },
    );
    assert.deepEqual(told, expected);
  });
});

/** What a module script leaves in `window.told`, in a page that has `dist/index.js` and these files. */
async function inChromium(script, files) {
  const page = `<!doctype html><title>parity</title><script type="module">${script} window.done = true</script>`;
  const scripts = ["index", "rules", "words-en", "words-de", "analyst-en", "analyst-de"];
  const served = { ...files, "/": page };
  for (const name of scripts) served[`/dist/${name}.js`] = readFileSync(new URL(`../dist/${name}.js`, import.meta.url));
  const server = createServer(({ url }, response) => {
    response.setHeader("content-type", url === "/" ? "text/html" : url.endsWith(".js") ? "text/javascript" : "text/plain");
    response.writeHead(served[url] === undefined ? 404 : 200).end(served[url]);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags.split(" ") });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction("window.done", undefined, { timeout: 120_000 });
    return await tab.evaluate("window.told");
  } finally {
    await browser.close();
    server.close();
  }
}
