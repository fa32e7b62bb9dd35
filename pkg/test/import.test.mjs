// An import costs nothing and needs nothing: what the engine lacks is missed at the first question, where it is needed. And
// `preload` takes the work before that question.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import vm from "node:vm";

const entries = ["index", "handbook", "slim", "standard-schema", "react-hook-form", "dom"];
const shared = ["rules", "words-en", "words-de"];
const dist = new URL("../dist/", import.meta.url);
const scriptOf = (entry) => new vm.Script(`(function (module, require) {${readFileSync(new URL(`${entry}.cjs`, dist), "utf8")}\n})`);
const code = Object.fromEntries([...entries, ...shared].map((entry) => [entry, scriptOf(entry)]));

/** A realm with nothing but the language itself and `globals`, and what `prepare` does there first; `load` requires an entry. */
function realm(prepare = "", codeGeneration = undefined, globals = {}) {
  const context = vm.createContext(globals, { codeGeneration });
  vm.runInContext(`globalThis.used = { compiled: 0, started: 0 };
    for (const [name, count] of [["Module", "compiled"], ["Instance", "started"], ["compile", "compiled"]])
      WebAssembly[name] = new Proxy(WebAssembly[name], {
        construct(target, given) { used[count]++; return Reflect.construct(target, given) },
        apply(target, self, given) { used[count]++; return Reflect.apply(target, WebAssembly, given) },
      });
    ${prepare}`, context);
  const loaded = {};
  const load = (entry) => {
    if (loaded[entry]) return loaded[entry];
    const module = { exports: {} };
    code[entry].runInContext(context)(module, (name) => load(name.replace(/^\.\/|\.cjs$/g, "")));
    return (loaded[entry] = module.exports);
  };
  return { load, used: context.used };
}

describe("an import", () => {
  it("compiles nothing and starts nothing; the first question does, once", () => {
    const { load, used } = realm();
    for (const entry of entries) load(entry);
    assert.deepEqual({ ...used }, { compiled: 0, started: 0 });
    const { onboardableResolver } = load("react-hook-form");
    onboardableResolver({ fields: { iban: "/identification/iban" } });
    load("standard-schema").applicationSchema({ fields: { iban: "/identification/iban" } });
    assert.deepEqual({ ...used }, { compiled: 0, started: 0 });
    for (let round = 0; round < 3; round++) assert.equal(load("index").checkIban("DE89370400440532013000").country, "DE");
    assert.deepEqual({ ...used }, { compiled: 1, started: 1 });
  });

  it("needs none of what engines may lack", () => {
    const { load } = realm("for (const name of ['TextEncoder', 'TextDecoder', 'WebAssembly', 'URL', 'CSS', 'document', 'Intl', 'performance']) delete globalThis[name]");
    for (const entry of entries) load(entry);
    assert.throws(() => load("index").version(), { code: "no_webassembly" });
  });

  it("answers the same without TextEncoder and TextDecoder", () => {
    const person = { first_name: "Jürgen 😀", last_name: "漢 %41 %", job_title: "Prüfer für Öfen, ₿ und 100 % Kühlung — seit 1990 \u{10ffff}".repeat(9), birth_country: "US" };
    const ask = ({ assess, sanitizeName }) => JSON.stringify([
      assess({ person }, { asOf: "2026-11-21", lang: "de" }), sanitizeName(person.job_title), sanitizeName(person.last_name), sanitizeName(person.first_name),
    ]);
    const without = ask(realm().load("index"));
    const { load } = realm("", undefined, { TextEncoder, TextDecoder });
    assert.equal(without, ask(load("index")));
    assert.ok(without.includes("Jürgen") && without.includes("Öfen"));
  });
});

describe("preload", () => {
  it("takes the work before the first question, once", async () => {
    const { load, used } = realm();
    const { preload, checkIban } = load("index");
    await Promise.all([preload(), preload()]);
    await preload();
    assert.deepEqual({ ...used }, { compiled: 1, started: 1 });
    assert.equal(checkIban("DE89370400440532013000").country, "DE");
    assert.deepEqual({ ...used }, { compiled: 1, started: 1 });
  });

  it("may be overtaken by a question", async () => {
    const { load, used } = realm();
    const { preload, checkIban } = load("index");
    const preloaded = preload();
    assert.equal(checkIban("DE89370400440532013000").country, "DE");
    await preloaded;
    assert.equal(used.started, 1);
  });

  it("says why it cannot, and may be called again", async () => {
    const { preload } = realm("", { wasm: false }).load("index");
    for (let round = 0; round < 2; round++) await assert.rejects(preload(), { code: "compiling_forbidden" });
  });
});
