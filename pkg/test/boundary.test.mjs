// What js/boundary.ts and js/text.ts promise, for every entry and both module systems.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import vm from "node:vm";

const require = createRequire(import.meta.url);
const wasm = readFileSync(new URL("../dist/onboardable.wasm", import.meta.url));

const words = ["en", "de"].map((lang) => readFileSync(new URL(`../dist/words/${lang}.json`, import.meta.url), "utf8"));

const slim = await import("onboardable/slim");
assert.throws(() => slim.version(), { name: "OnboardableError", code: "not_initialised" });
await assert.rejects(slim.init(42), { name: "OnboardableTypeError", code: "wrong_type" });
await assert.rejects(slim.init("file:///nothing.wasm"), { code: "not_fetched" });
await assert.rejects(slim.init(new Uint8Array([1, 2, 3])), { code: "no_webassembly" });
await assert.rejects(slim.init(new Response("", { status: 404 })), { code: "not_fetched" });
await assert.rejects(slim.init(wasm, "file:///nothing.json"), { code: "not_fetched" });
await assert.rejects(slim.init(wasm, new Response("", { status: 404 })), { code: "not_fetched" });
// A module that comes after its words have failed: the failure is that of `init`, and of nobody else.
const late = new Promise((come) => setTimeout(() => come(wasm), 50));
await assert.rejects(slim.init(late, "file:///nothing.json"), { code: "not_fetched" });
await assert.rejects(slim.init(wasm, "{}"), { code: "invalid_words" });
await slim.init(Promise.resolve(new Response(wasm, { headers: { "content-type": "application/wasm" } })), new Response(words[0]), Promise.resolve(words[1]));
await slim.init("ignored: it is ready");
const slimCjs = require("onboardable/slim");
await slimCjs.init(new WebAssembly.Module(wasm));
assert.throws(() => slimCjs.assess({}), { code: "no_words" }, "the module has none of its own");
for (const pack of words) slimCjs.addWords(pack);

const entries = {
  "import onboardable": await import("onboardable"),
  "require onboardable": require("onboardable"),
  "import onboardable/slim": slim,
  "require onboardable/slim": slimCjs,
};

const odd = {
  undefined: undefined,
  null: null,
  number: 123,
  NaN: Number.NaN,
  boolean: true,
  object: {},
  list: [],
  symbol: Symbol("x"),
  bigint: 10n,
  function: () => "x",
  class: class {},
  "boxed string": new String("x"),
  "boxed number": new Number(1),
  "like a string": { length: 3e9, charCodeAt: () => 65 },
  "says it is a string": { toString: () => "x", valueOf: () => "x", [Symbol.toPrimitive]: () => "x" },
  date: new Date(0),
  map: new Map(),
  set: new Set(),
  bytes: new Uint8Array(3),
  buffer: new ArrayBuffer(3),
  "a proxy": new Proxy({}, {}),
  "a proxy that throws": new Proxy(function () {}, { get() { throw new Error("asked"); } }),
  promise: Promise.resolve("x"),
  error: new Error("x"),
  regexp: /x/,
  "no prototype": Object.create(null),
};

/** Expects what is asserted, or an error of ours that the options are none. */
function answersOrRefuses(assertion, what) {
  try {
    assertion();
  } catch (error) {
    assert.ok(["invalid_option", "wrong_type"].includes(error.code), `${what}: ${error}`);
  }
}

const clean = readFileSync(new URL("../../tests/cases/clean.json", import.meta.url), "utf8");
const asOf = "2026-11-21";
const checks = ["checkName", "checkIban", "checkMobileNumber", "checkAddress", "checkProofOfAddress", "checkIdentityDocument", "checkTin"];

/** The questions about an application beside `assess`. */
const questions = ["assessForm", "nextQuestions", "way", "eligibleMethods", "mayReactivate"];

/** Functions that take plain data, and one of its fields: each as (data) => answer. */
const takers = (entry) => [
  (data) => entry.assess({ person: data }, { asOf }),
  (data) => entry.checkIban({ value: data }, { asOf }),
  (data) => entry.checkUpdate({ change: { job_title: data } }, { asOf }),
];

for (const [name, entry] of Object.entries(entries)) {
  describe(name, () => {
    it("answers", () => {
      assert.equal(entry.version().package, "0.1.0");
      assert.match(entry.version().rulebook.digest, /^sha256:[0-9a-f]{64}$/);
      const assessment = entry.assess(JSON.parse(clean), { asOf });
      assert.deepEqual([assessment.decision, assessment.findings, assessment.checklist.length], ["proceed", [], 7]);
      assert.deepEqual(entry.assess(clean, { asOf }), assessment);
      assert.equal(entry.assessJson(clean, { asOf }), JSON.stringify(assessment));
    });

    it("speaks both languages, and judges up to the gate that is asked for", () => {
      const american = { person: { birth_country: "US" } };
      const said = (options) => entry.assess(american, { asOf, ...options }).findings.find(({ rule }) => rule === "fatca.us_birthplace")?.title;
      assert.match(said({}), /^Born in/);
      assert.equal(said({ lang: "en", gate: "account_opening" }), said({}));
      assert.match(said({ lang: "de" }), /USA|Vereinigte/);
      assert.equal(said({ gate: "sign_up" }), undefined);
      assert.equal(entry.assess({}, { gate: "identification", asOf }).gate, "identification");
    });

    it("names every field in both languages", () => {
      const names = entry.fieldNames();
      assert.equal(names["/person/birth_date"], "Date of birth");
      assert.equal(entry.fieldNames({ lang: "de" })["/tax_identifications/*/number"], "Steuer-Identifikationsnummer");
      assert.deepEqual(Object.keys(entry.fieldNames({ lang: "de" })), Object.keys(names));
      assert.ok(Object.keys(names).length > 150 && Object.values(names).every(Boolean));
      const { findings } = entry.assess({ person: {} }, { asOf });
      for (const { fields, field_names } of findings) assert.deepEqual(field_names, fields.map((field) => names[field]));
      assert.throws(() => entry.fieldNames({ lang: "fr" }), { code: "invalid_option" });
    });

    it("gives the message at each field of each finding", () => {
      const { assessment, messages } = entry.assessForm({ person: { birth_country: "US" } }, { asOf, gate: "sign_up" });
      const all = [...assessment.findings, ...assessment.later];
      assert.deepEqual(assessment, entry.assess({ person: { birth_country: "US" } }, { asOf, gate: "sign_up" }));
      assert.deepEqual(messages.map((texts) => texts.length), all.map(({ fields }) => fields.length));
      const at = (rule, field) => all.flatMap((finding, i) => finding.rule === rule && finding.fields.includes(field) ? [messages[i][finding.fields.indexOf(field)]] : [])[0];
      assert.equal(at("fatca.us_birthplace", "/person/birth_country"), "We cannot open an account for you with these details");
      assert.equal(at("person.data_missing", "/person/birth_date"), "Enter your date of birth");
      assert.ok(messages.flat().includes(null), "what is for the partner has no message");
    });

    it("judges as of now, of a Date, of a day and of an instant", () => {
      const at = (asOf) => entry.assess({}, { asOf }).as_of;
      assert.ok(Math.abs(Date.parse(at(undefined)) - Date.now()) < 5_000);
      assert.equal(at(new Date("2026-02-28T12:30:15Z")), "2026-02-28T12:30:15Z");
      assert.equal(at("2026-02-28"), "2026-02-28T00:00:00Z");
      assert.equal(at("2026-02-28T12:30:15Z"), "2026-02-28T12:30:15Z");
      assert.equal(entry.assess({ as_of: "2025-01-01" }, { asOf }).as_of, "2025-01-01T00:00:00Z");
    });

    it("takes no option that there is not", () => {
      for (const asOf of ["", "tomorrow", "2026-02-30", "1700-01-01", "20261121", "2026-11-21T10:00:00", new Date(NaN), new Date(1e15), new Date(-1e13)]) {
        assert.throws(() => entry.assess({}, { asOf }), { name: "OnboardableError", code: "invalid_as_of" });
        assert.throws(() => entry.checkIban("", { asOf }), { code: "invalid_as_of" });
      }
      for (const asOf of [null, 5, true, {}, [], Symbol("x"), 10n, { getTime: () => 5 }]) {
        assert.throws(() => entry.assess({}, { asOf }), { name: "OnboardableTypeError", code: "wrong_type" });
      }
      for (const lang of [null, "", "fr", "DE", 1, {}, Symbol("x"), new String("de")]) {
        assert.throws(() => entry.assess({}, { lang }), { code: "invalid_option" });
        assert.throws(() => entry.checkIban("", { lang }), { code: "invalid_option" });
      }
      for (const gate of [null, "", "signup", 0, {}]) assert.throws(() => entry.assess({}, { gate }), { code: "invalid_option" });
      for (const options of [null, "de", 5, true]) assert.throws(() => entry.assess({}, options), { code: "wrong_type" });
    });

    it("checks every kind of field", () => {
      for (const check of checks) {
        for (const empty of check === "checkTin" || check === "checkProofOfAddress" ? [{}] : ["", {}]) {
          const { light, findings } = entry[check](empty, { asOf });
          assert.ok(["green", "yellow"].includes(light) && findings.every(({ answer, next }) => answer === "unknown" || next.text), check);
        }
      }
      assert.equal(entry.checkMobileNumber("+49 151 12345678").e164, "+4915112345678");
      assert.equal(entry.checkMobileNumber("+1 787 555 0100").findings[0].rule, "fatca.us_phone");
      assert.equal(entry.checkAddress({ line_1: "Postfach 12 34 56" }).kind, "po_box");
      assert.equal(entry.checkTin({ country: "DE", number: "86095742719" }).light, "green");
      assert.equal(entry.checkTin({ country: "DE", number: "86095742718" }).light, "yellow");
      const proof = { type: "ELECTRICITY_BILL", issued_at: "2026-05-21" };
      assert.ok(entry.checkProofOfAddress(proof, { asOf }).findings.some(({ rule }) => rule === "proof_of_address.too_old"));
    });

    it("judges a change before it is sent, and nothing else of the person", () => {
      const person = { employment_status: "EMPLOYED", salutation: "Mr" };
      const rules = (change, options) => entry.checkUpdate({ person, change }, { asOf, ...options }).findings.filter(({ effect }) => effect !== "note").map(({ rule }) => rule);
      const { light, findings } = entry.checkUpdate({ person, change: { email: "a@example.org" } }, { asOf });
      assert.deepEqual([light, findings.map(({ rule }) => rule)], ["green", ["update.confirmation_possible"]]);
      assert.deepEqual(entry.checkUpdate({ person: { email: null }, change: { email: "a@example.org" } }, { asOf }).findings, []);
      assert.deepEqual(rules({ address: { zip: "10115" } }), ["update.field_not_known"]);
      assert.deepEqual(rules({ email: "a@example.org" }), []);
      assert.deepEqual(rules({ first_name: "Eva" }), ["update.field_not_changeable"]);
      assert.deepEqual(rules({ employment_status: "FREELANCER" }), ["update.own_business_without_industry"]);
      assert.deepEqual(rules({ employment_status: "FREELANCER", industry: null, industry_key: null }), []);
      // What is left out stays as it is, and so does what a form hands over as never filled.
      assert.deepEqual(rules({ employment_status: "FREELANCER", industry: undefined, industry_key: null }), ["update.own_business_without_industry"]);
      assert.deepEqual(rules({ aml_confirmed_on: "2026-11-23" }), ["update.aml_confirmed_on_not_today"]);
      assert.deepEqual(rules({ aml_confirmed_on: "2026-11-23" }, { asOf: "2026-11-22" }), []);
      const said = (lang) => entry.checkUpdate({ change: { first_name: "Eva" } }, { asOf, lang }).findings[0].title;
      assert.notEqual(said("de"), said("en"));
      assert.deepEqual(Object.keys(entry.checkUpdate({ change: {} }, { asOf })), ["light", "findings"]);

      assert.equal(entry.checkUpdate({ change: [] }, { asOf }).light, "yellow");
      for (const nothing of [{}, { change: null }, { change: undefined }, { changes: { email: "a@example.org" } }, "{}"]) {
        assert.throws(() => entry.checkUpdate(nothing, { asOf }), { name: "OnboardableError", code: "no_change" });
      }
    });

    it("proposes names, names methods and next steps", () => {
      assert.equal(entry.sanitizeName({ field: "last_name", value: " O´Brien" }).value, "O'Brien");
      assert.deepEqual(entry.sanitizeName("Jürgen"), { value: "Jürgen", changes: [] });
      for (const value of [5, null, {}, { value: 5 }, undefined, []]) assert.throws(() => entry.sanitizeName(value), { code: "wrong_type" });
      assert.throws(() => entry.sanitizeName({ field: "name", value: "x" }), { code: "invalid_option" });

      const { methods } = entry.eligibleMethods(clean, { asOf });
      assert.ok(methods.length > 2 && methods[0].method);
      assert.deepEqual(entry.eligibleMethods(JSON.parse(clean), { asOf }).methods, methods);

      const nothingFailed = entry.mayReactivate(clean, { asOf });
      assert.equal(nothingFailed.answer, "no");
      assert.deepEqual(nothingFailed.preconditions.map(({ precondition }) => precondition), ["bank_plus_failed"]);
      assert.deepEqual(entry.mayReactivate(JSON.parse(clean), { asOf }), nothingFailed);

      const step = { method: "bank_plus", status: "pending_ref_transfer", event: "FAILED_REFERENCE_TRANSFER_NAME_CHECK" };
      assert.deepEqual(entry.advance(step), { status: "pending_ref_transfer" });
      assert.deepEqual(entry.advance({ ...step, failed_transfers: 2 }), { status: "failed" });
      const refused = entry.advance({ ...step, event: "x" });
      assert.deepEqual([refused.code, refused.status], ["unknown_event", undefined]);
      const inGerman = entry.advance({ ...step, event: "x" }, { lang: "de" });
      assert.deepEqual([inGerman.code, inGerman.refused === refused.refused], [refused.code, false]);
      // Lines that are smuggled in are a name that there is not, and never the next part.
      for (const [part, code] of [["method", "unknown_method"], ["status", "unknown_status"], ["event", "unknown_event"]]) {
        for (const odd of ["\n", `${step[part]}\nfailed`, `0\n${step[part]}`, "", "__proto__", "x".repeat(1024), "\0"]) {
          assert.equal(entry.advance({ ...step, [part]: odd }).code, code, `${part} ${odd}`);
        }
        assert.throws(() => entry.advance({ ...step, [part]: "x".repeat(1025) }), { code: "too_large" });
        assert.throws(() => entry.advance({ ...step, [part]: "\ud800" }), { code: "ill_formed_text" });
      }
      assert.equal(entry.advance({ ...step, failed_transfers: 2 ** 40 }).code, "transfers_used_up");
      const counts = ["2", null, -1, 1.5, Number.NaN, Infinity, 1n, true, {}].map((failed_transfers) => ({ ...step, failed_transfers }));
      for (const odd of [undefined, null, 5, {}, { ...step, status: 5 }, ...counts]) {
        assert.throws(() => entry.advance(odd), { code: "wrong_type" });
      }
    });

    it("takes texts only where a text is expected, and plain data elsewhere, and says so", () => {
      const plain = ["object", "a proxy", "no prototype"];
      for (const [what, value] of Object.entries(odd)) {
        const refused = (error) => error instanceof TypeError && error.code === "wrong_type";
        assert.throws(() => entry.assessJson(value), refused, what);
        // There, plain data is read and holds no change.
        const isNoChange = ({ code }) => code === "no_change";
        if (plain.includes(what)) assert.throws(() => entry.checkUpdate(value), isNoChange, what);
        else assert.throws(() => entry.checkUpdate(value), refused, what);
        for (const take of ["assess", ...questions, ...checks]) {
          if (plain.includes(what)) entry[take](value);
          else assert.throws(() => entry[take](value), refused, `${take} ${what}`);
        }
      }
    });

    it("takes options only where options are expected, and words only where words are", () => {
      // Whatever else is an object has no options, or some that there are not.
      const isOptions = (value) => value === undefined || (typeof value === "object" && value !== null);
      for (const [what, value] of Object.entries(odd)) {
        if (isOptions(value)) answersOrRefuses(() => assert.equal(entry.fieldNames(value)["/person"], entry.fieldNames()["/person"], what), what);
        else assert.throws(() => entry.fieldNames(value), { name: "OnboardableTypeError", code: "wrong_type" }, what);
        const code = typeof value === "object" && value !== null ? /^(invalid_words|wrong_type)$/ : /^wrong_type$/;
        assert.throws(() => entry.addWords(value), (error) => error.name.startsWith("Onboardable") && code.test(error.code), what);
      }
      assert.equal(entry.fieldNames()["/person/birth_date"], "Date of birth", "no pack was added");
    });

    it("takes plain data only, at any depth", () => {
      const plain = ["undefined", "null", "number", "boolean", "object", "list", "a proxy", "no prototype"];
      for (const [what, value] of Object.entries(odd)) {
        for (const take of takers(entry)) {
          for (const given of [value, { deep: { deeper: value } }]) {
            if (plain.includes(what)) take(given);
            else assert.throws(() => take(given), (error) => error instanceof TypeError && error.code === "wrong_type", what);
          }
        }
      }
    });

    it("makes a finding of a field that holds something else", () => {
      for (const value of [5, true, [], {}, "x".repeat(1025), "😀".repeat(600), "x".repeat(100_000_000)]) {
        const { findings } = entry.assess({ person: { first_name: value } }, { asOf });
        assert.ok(findings.some(({ rule, fields }) => rule === "application.wrong_type" && fields[0] === "/person/first_name"));
      }
      const { findings } = entry.assess({ tax_identifications: Array(65).fill({}) }, { asOf });
      assert.ok(findings.some(({ rule, fields }) => rule === "application.wrong_type" && fields[0] === "/tax_identifications"));
    });

    it("reads what was never filled as missing", () => {
      const of = (person) => entry.assess({ person }, { asOf });
      assert.deepEqual(of({ birth_country: undefined }), of({}));
      assert.deepEqual(of({ birth_country: null }), of({}));
      assert.deepEqual(of({ birth_country: " " }), of({}));
    });

    it("refuses half of a UTF-16 pair, wherever it stands", () => {
      for (const text of ["Er\uD800ika", "\uDC00", "a\uD83D", "\uDE00\uD83D"]) {
        for (const take of takers(entry)) {
          for (const given of [text, { a: text }, [text], { [text]: 1 }]) assert.throws(() => take(given), { code: "ill_formed_text" });
        }
        assert.throws(() => entry.checkIban(text), { code: "ill_formed_text" });
        assert.throws(() => entry.assessJson(`"${text}"`), { code: "ill_formed_text" });
        assert.throws(() => entry.assess({}, { asOf: text }), { code: "ill_formed_text" });
      }
    });

    it("carries every text, at every length around its limits", () => {
      for (const letter of ["a", "ü", "€", "😀", "\u2028", "\uFEFF"]) {
        for (const length of [0, 1, 2, 15, 16, 23, 24, 45, 46, 47, 48, 49, 63, 64, 100, 510, 511, 3_000, 15_000]) {
          const text = `{"a":"${letter.repeat(length)}"}`;
          entry.assessJson(text);
          // The rules count in bytes of what they got.
          const column = Buffer.byteLength(text) + 1;
          assert.throws(() => entry.assessJson(`${text}x`), (error) => error.message.includes(`(line 1, column ${column})`));
        }
      }
    });

    it("refuses too much before any work", () => {
      const long = "x".repeat(200 * 1024 * 1024);
      const key = { [long]: 1 };
      const before = performance.now();
      assert.throws(() => entry.assessJson(long), { code: "too_large" });
      assert.throws(() => entry.assess(long), { code: "too_large" });
      assert.throws(() => entry.assess(key), { code: "too_large" });
      assert.throws(() => entry.assess({}, { asOf: long }), { code: "too_large" });
      for (const take of takers(entry)) {
        assert.throws(() => take(Array(64).fill(Array(64).fill("x".repeat(1024)))), { code: "too_large" });
        take(new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 32 : 1) }));
      }
      assert.ok(performance.now() - before < 1_000);

      // What is short in UTF-16 may be long in UTF-8.
      assert.throws(() => entry.assessJson(`{"a":"${"€".repeat(30_000)}"}`), { code: "too_large" });

      const nested = (levels) => (levels === 0 ? 1 : [nested(levels - 1)]);
      entry.assess({ a: nested(11) });
      assert.throws(() => entry.assess({ a: nested(16) }), { code: "too_large" });
      const circle = {};
      circle.self = circle;
      assert.throws(() => entry.assess(circle), { code: "too_large" });

      // Few objects, but each is mentioned 64 times by the next: 64 to the power of 15 in all.
      for (const seed of [{}, { a: undefined }, [], ""]) {
        let shared = seed;
        for (let level = 0; level < 14; level++) shared = Array(64).fill(shared);
        assert.throws(() => entry.assess({ shared }), { code: "too_large" });
      }
    });

    it("refuses text that is no JSON object, however deep, and says where", () => {
      for (const text of ["", "{", "{]", "NaN", '{"a":1} x', "ü", "\uFEFF{}", '{"a":1e400}', '{"a":"\\ud800"}', "[".repeat(60_000), '{"a":'.repeat(12_000)]) {
        assert.throws(() => entry.assessJson(text), (error) => error.name === "OnboardableError" && ["not_json", "too_large"].includes(error.code), text.slice(0, 20));
      }
      for (const text of ["[]", "[{}]", '"x"', "5", "null", "true"]) assert.throws(() => entry.assessJson(text), { code: "not_an_object" });
      for (const text of ['{"a":1,"a":2}', '{"person":{"title":"x","t\\u0069tle":"y"}}']) assert.throws(() => entry.assessJson(text), { code: "duplicate_key" });
      assert.throws(() => entry.assessJson('{\n "a": x}'), { message: /line 2, column 7/ });
    });

    it("tells no value in an error", () => {
      const canary = "ZZCANARY-7f3a";
      const inputs = [{ [canary]: new Date() }, { a: Symbol(canary) }, { a: `${canary}\uD800` }, { [canary.repeat(10_000)]: 1 }, new String(canary)];
      const silent = (error) => !`${error}${error.stack}${JSON.stringify(error)}`.includes(canary);
      for (const input of inputs) for (const take of ["assess", "checkUpdate", ...checks]) assert.throws(() => entry[take](input), silent);
      for (const text of [canary, `{"${canary}":${canary}}`, `{"${canary}":1,"${canary}":2}`]) {
        assert.throws(() => entry.assessJson(text), (error) => !`${error}${JSON.stringify(error)}`.includes(canary));
      }
      for (const option of ["lang", "gate", "asOf"]) assert.throws(() => entry.assess({}, { [option]: canary }), silent);
    });

    it("tells no value in an assessment", () => {
      const canary = "ZZCANARY-7f3a";
      const spoilt = clean.replace(/"([^"]*)"(?=\s*[,}\]])/g, `"${canary}"`);
      assert.ok(!entry.assessJson(spoilt, { asOf }).includes("CANARY"));
      const change = { [canary]: canary, first_name: canary, address: { country: canary, [canary]: 1 } };
      assert.ok(!JSON.stringify(entry.checkUpdate({ change }, { asOf })).includes("CANARY"));
    });

    it("treats the names of JavaScript's own things as any others", () => {
      const before = Reflect.ownKeys(Object.prototype).length;
      const odd = '{"__proto__":{"x":1},"constructor":2,"prototype":3}';
      // That keys were not read is noted; nothing else is different.
      const plain = ({ findings, ...rest }) => ({ ...rest, findings: findings.filter(({ rule }) => rule !== "application.keys_not_read") });
      assert.deepEqual(plain(JSON.parse(entry.assessJson(odd, { asOf }))), entry.assess({}, { asOf }));
      assert.deepEqual(plain(entry.assess(JSON.parse(odd), { asOf })), entry.assess({}, { asOf }));
      assert.equal({}.x, undefined);
      assert.equal(Reflect.ownKeys(Object.prototype).length, before);
    });

    it("takes plain data of another realm", () => {
      const foreign = vm.runInNewContext('({ application: { person: { birth_country: "US" } }, options: { lang: "de", asOf: new Date(1.7e12) } })');
      assert.equal(entry.assess(foreign.application, foreign.options).decision, "deny");
    });

    it("stays flat in memory", () => {
      const text = "ü".repeat(1000);
      for (let call = 0; call < 1_000; call++) entry.checkMobileNumber(text);
      const before = process.memoryUsage().rss;
      for (let call = 0; call < 10_000; call++) entry.checkMobileNumber(text);
      assert.ok(process.memoryUsage().rss - before < 64 * 1024 * 1024);
    });

    it("is not disturbed by a caller near the end of the stack", () => {
      const failures = new Set();
      const deep = () => {
        try {
          // A short question: it is asked at every depth.
          entry.version();
        } catch (error) {
          failures.add(error.code ?? error.name);
        }
        deep();
      };
      for (let round = 0; round < 50; round++) assert.throws(deep, RangeError);
      for (const failure of failures) assert.ok(["stopped", "RangeError", "no_webassembly", "blocked_by_csp"].includes(failure), failure);
      assert.equal(entry.assess(clean, { asOf }).decision, "proceed");
    });
  });
}

const handbooks = { "import onboardable/handbook": await import("onboardable/handbook"), "require onboardable/handbook": require("onboardable/handbook") };
for (const [name, entry] of Object.entries(handbooks)) {
  describe(name, () => {
    it("explains every rule and every failure code", () => {
      assert.equal(entry.explain("fatca.us_birthplace", { lang: "de", asOf }).rule, "fatca.us_birthplace");
      const joint = entry.explain("JOINT_ACCOUNT", { asOf });
      assert.deepEqual([joint.code, joint.retry, joint.fraud, joint.http], ["JOINT_ACCOUNT", ["other_iban", "other_method"], "none", 412]);
      assert.notEqual(entry.explain("JOINT_ACCOUNT", { lang: "de" }).applicant, joint.applicant);
      for (const spelling of ["joint_account", "Joint_Account", " JOINT_ACCOUNT\n"]) assert.deepEqual(entry.explain(spelling), joint);
      assert.equal(entry.explain("access_by_athorized_holder").code, "ACCESS_BY_AUTHORIZED_HOLDER");
      for (const nothing of ["nothing", "", "FATCA.US_BIRTHPLACE", "JOINT", "JOINT_ACCOUNT x", "__proto__", "\0", "x".repeat(65_536)]) {
        assert.equal(entry.explain(nothing), null);
      }
      for (const [what, value] of Object.entries(odd)) assert.throws(() => entry.explain(value), { code: "wrong_type" }, what);
      for (const [what, value] of Object.entries(odd)) {
        if (value === undefined || (typeof value === "object" && value !== null)) answersOrRefuses(() => assert.deepEqual(entry.rulebook(value).rulebook, entry.rulebook().rulebook, what), what);
        else assert.throws(() => entry.rulebook(value), { code: "wrong_type" }, what);
      }
      assert.throws(() => entry.explain("\ud800"), { code: "ill_formed_text" });
      assert.throws(() => entry.explain("x".repeat(65_537)), { code: "too_large" });
      const handbook = entry.rulebook({ lang: "de", asOf });
      assert.ok(handbook.families.flatMap(({ rules }) => rules).some(({ rule }) => rule === "fatca.us_birthplace"));
      assert.deepEqual(handbook.rulebook, slim.version().rulebook);
      assert.equal(handbook.failures.length, 76);
      for (const failure of handbook.failures) {
        for (const code of [failure.code, ...failure.spellings]) {
          for (const spelled of [code, code.toLowerCase()]) assert.deepEqual(entry.explain(spelled, { lang: "de" }), failure);
        }
      }
    });

    it("takes the options of the other entries, and refuses what they refuse", () => {
      assert.throws(() => entry.explain("x", { lang: "fr" }), { code: "invalid_option" });
      for (const odd of ["yesterday", "", new Date(Number.NaN), "2300-01-01"]) assert.throws(() => entry.rulebook({ asOf: odd }), { code: "invalid_as_of" });
      assert.deepEqual(entry.rulebook({ asOf: new Date(`${asOf}T10:00:00Z`) }), entry.rulebook({ asOf }));
    });
  });
}
