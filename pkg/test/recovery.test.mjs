// A trap never leaves a broken instance behind. The module shipped here is the real one with one change, made by
// binaryen: before each question it looks at the function's number, and for those of `traps` it stops as named.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { before, describe, it } from "node:test";
import binaryen from "binaryen";

const wasm = readFileSync(new URL("../dist/onboardable.wasm", import.meta.url));

const traps = {
  unreachable: (m) => m.unreachable(),
  "memory out of bounds": (m) => m.drop(m.i32.load(0, 4, m.i32.const(-8))),
  "stack overflow": (m) => m.call("endless", [], binaryen.none),
  "memory spoilt, then unreachable": (m) =>
    m.block(null, [m.memory.fill(m.i32.const(1_000_000), m.i32.const(255), m.i32.const(100_000)), m.unreachable()]),
};

/** The module in which asking for the versions stops, each other question is answered. */
function trapping(stop) {
  const m = binaryen.readBinary(wasm);
  m.setFeatures(binaryen.Features.All);
  const inner = binaryen.getExportInfo(m.getExport("call")).value;
  const { params, results } = binaryen.getFunctionInfo(m.getFunction(inner));
  const inputs = binaryen.expandType(params);
  m.addFunction("endless", binaryen.none, binaryen.none, [], m.block(null, [m.call("endless", [], binaryen.none), m.nop()]));
  const asked = m.local.get(0, binaryen.i32);
  const body = m.block(null, [
    m.if(m.i32.eqz(asked), stop(m)),
    m.call(inner, inputs.map((type, at) => m.local.get(at, type)), results),
  ], results);
  m.addFunction("trapping", params, results, [], body);
  m.removeExport("call");
  m.addFunctionExport("trapping", "call");
  assert.ok(m.validate());
  return m.emitBinary();
}

for (const [what, stop] of Object.entries(traps)) {
  describe(`after ${what}`, () => {
    let fresh;
    before(async () => {
      // A copy of the entry of its own, with its own instance.
      const require = createRequire(import.meta.url);
      delete require.cache[require.resolve("onboardable/slim")];
      fresh = require("onboardable/slim");
      await fresh.init(trapping(stop), readFileSync(new URL("../dist/words/en.json", import.meta.url), "utf8"));
    });
    it("the next question is answered, a hundred times", () => {
      for (let round = 0; round < 100; round++) {
        assert.throws(() => fresh.version(), { name: "OnboardableError", code: "stopped" });
        assert.equal(fresh.checkMobileNumber("+49 151 12345678").e164, "+4915112345678");
      }
    });
  });
}

describe("the module", () => {
  it("may take 32 MiB at most", () => {
    const { memory } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
    const pages = memory.buffer.byteLength / 65_536;
    memory.grow(512 - pages);
    assert.throws(() => memory.grow(1), RangeError);
  });

  it("needs nothing of its surroundings", () => {
    assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(wasm)), []);
  });
});
