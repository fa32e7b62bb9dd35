// What js/boundary.ts and js/text.ts promise, for both entries and both module systems.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import vm from "node:vm";

const require = createRequire(import.meta.url);
const wasm = readFileSync(new URL("../dist/onboardable.wasm", import.meta.url));

const slim = await import("onboardable/slim");
assert.throws(() => slim.version(), { name: "OnboardableError", code: "not_initialised" });
await assert.rejects(slim.init(42), { name: "OnboardableTypeError", code: "wrong_type" });
await assert.rejects(slim.init("file:///nothing.wasm"), { code: "not_fetched" });
await assert.rejects(slim.init(new Uint8Array([1, 2, 3])), { code: "no_webassembly" });
await assert.rejects(slim.init(new Response("", { status: 404 })), { code: "not_fetched" });
await slim.init(Promise.resolve(new Response(wasm, { headers: { "content-type": "application/wasm" } })));
await slim.init("ignored: it is ready");
const slimCjs = require("onboardable/slim");
await slimCjs.init(new WebAssembly.Module(wasm));

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

for (const [name, entry] of Object.entries(entries)) {
  describe(name, () => {
    it("answers", () => {
      assert.equal(entry.version(), "0.1.0");
      assert.deepEqual(entry.echoText('{"a":[1,"ü",null,true]}'), { a: [1, "ü", null, true] });
    });

    it("takes texts only where a text is expected, and says so", () => {
      for (const [what, value] of Object.entries(odd)) {
        assert.throws(() => entry.echoText(value), (error) => error instanceof TypeError && error.code === "wrong_type", what);
      }
    });

    it("takes plain data only", () => {
      const plain = ["null", "number", "boolean", "object", "list", "a proxy", "no prototype"];
      for (const [what, value] of Object.entries(odd)) {
        for (const given of [value, [value], { deep: { deeper: [value] } }]) {
          if (plain.includes(what)) entry.echo(given);
          else assert.throws(() => entry.echo(given), (error) => error instanceof TypeError && error.code === "wrong_type", what);
        }
      }
    });

    it("leaves out what was never filled", () => {
      assert.deepEqual(entry.echo({ a: undefined, b: null }), { b: null });
    });

    it("refuses half of a UTF-16 pair, wherever it stands", () => {
      for (const text of ["Er\uD800ika", "\uDC00", "a\uD83D", "\uDE00\uD83D"]) {
        for (const given of [text, { a: text }, [text], { [text]: 1 }]) {
          assert.throws(() => entry.echo(given), { code: "ill_formed_text" });
        }
        assert.throws(() => entry.echoText(`"${text}"`), { code: "ill_formed_text" });
      }
      assert.equal(entry.echo("😀"), "😀");
    });

    it("carries every text unchanged, at every length around its limits", () => {
      for (const letter of ["a", "ü", "€", "😀", "\u0000", '"', "\u2028", "\uFEFF"]) {
        for (const length of [0, 1, 2, 15, 16, 23, 24, 45, 46, 47, 48, 49, 63, 64, 100, 510, 511]) {
          const text = letter.repeat(length);
          assert.equal(entry.echo(text), text);
          assert.equal(entry.echo(`a${text}`), `a${text}`);
        }
      }
    });

    it("refuses too much before any work", () => {
      const long = "x".repeat(200 * 1024 * 1024);
      const before = performance.now();
      assert.throws(() => entry.echoText(long), { code: "too_large" });
      assert.throws(() => entry.echo(long), { code: "too_large" });
      assert.throws(() => entry.echo({ a: { b: long } }), { code: "too_large" });
      assert.throws(() => entry.echo(new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 32 : 1) })), { code: "too_large" });
      assert.ok(performance.now() - before < 200);

      assert.equal(entry.echo("x".repeat(1024)).length, 1024);
      assert.throws(() => entry.echo("x".repeat(1025)), { code: "too_large" });
      assert.equal(entry.echo(Array(64).fill(1)).length, 64);
      assert.throws(() => entry.echo(Array(65).fill(1)), { code: "too_large" });

      const nested = (levels) => (levels === 0 ? 1 : [nested(levels - 1)]);
      entry.echo(nested(16));
      assert.throws(() => entry.echo(nested(17)), { code: "too_large" });
      const circle = {};
      circle.self = circle;
      assert.throws(() => entry.echo(circle), { code: "too_large" });

      // Few objects, but each is mentioned 64 times by the next: 64 to the power of 15 in all.
      for (const seed of [{}, { a: undefined }, [], ""]) {
        let shared = seed;
        for (let level = 0; level < 15; level++) shared = Array(64).fill(shared);
        assert.throws(() => entry.echo(shared), { code: "too_large" });
      }
    });

    it("refuses text that is no JSON, however deep", () => {
      for (const text of ["", "{", "{]", "NaN", "[".repeat(60_000), '{"a":'.repeat(12_000), "ü", "\uFEFF{}"]) {
        assert.throws(() => entry.echoText(text), { name: "OnboardableError", code: "not_json" });
      }
    });

    it("tells no value in an error", () => {
      const canary = "ZZCANARY-7f3a";
      const inputs = [{ [canary]: new Date() }, { a: Symbol(canary) }, `${canary}\uD800`, canary.repeat(1000), new String(canary)];
      for (const input of inputs) {
        assert.throws(() => entry.echo(input), (error) => !`${error}${error.stack}${JSON.stringify(error)}`.includes(canary));
      }
      assert.throws(() => entry.echoText(canary), (error) => !`${error}${JSON.stringify(error)}`.includes(canary));
    });

    it("treats the names of JavaScript's own things as any others", () => {
      const before = Reflect.ownKeys(Object.prototype).length;
      const told = entry.echoText('{"__proto__":{"x":1},"constructor":2,"prototype":3}');
      assert.deepEqual(Object.keys(told).sort(), ["__proto__", "constructor", "prototype"]);
      assert.equal({}.x, undefined);
      assert.equal(Reflect.ownKeys(Object.prototype).length, before);
      assert.equal(told.x, undefined);
    });

    it("takes plain data of another realm", () => {
      assert.deepEqual(entry.echo(vm.runInNewContext("({a:[1,{b:'c'}]})")), { a: [1, { b: "c" }] });
    });

    it("stays flat in memory", () => {
      const text = `"${"ü".repeat(1000)}"`;
      for (let call = 0; call < 2_000; call++) entry.echoText(text);
      const before = process.memoryUsage().rss;
      for (let call = 0; call < 20_000; call++) entry.echoText(text);
      assert.ok(process.memoryUsage().rss - before < 64 * 1024 * 1024);
    });

    it("is not disturbed by a caller near the end of the stack", () => {
      const failures = new Set();
      const deep = () => {
        try {
          entry.echoText('{"a":[[[[1]]]]}');
        } catch (error) {
          failures.add(error.code ?? error.name);
        }
        deep();
      };
      for (let round = 0; round < 50; round++) assert.throws(deep, RangeError);
      for (const failure of failures) assert.ok(["stopped", "RangeError", "no_webassembly", "blocked_by_csp"].includes(failure), failure);
      assert.deepEqual(entry.echoText('{"a":1}'), { a: 1 });
    });
  });
}
