// A trap never leaves a broken instance behind, whichever of `traps` it is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { before, describe, it } from "node:test";
import binaryen from "binaryen";
import { trapping } from "./trapping.mjs";

const wasm = readFileSync(new URL("../dist/onboardable.wasm", import.meta.url));

const traps = {
  unreachable: (m) => m.unreachable(),
  "memory out of bounds": (m) => m.drop(m.i32.load(0, 4, m.i32.const(-8))),
  "stack overflow": (m) => m.call("endless", [], binaryen.none),
  "memory spoilt, then unreachable": (m) =>
    m.block(null, [m.memory.fill(m.i32.const(1_000_000), m.i32.const(255), m.i32.const(100_000)), m.unreachable()]),
};

for (const [what, stop] of Object.entries(traps)) {
  describe(`after ${what}`, () => {
    let fresh;
    before(async () => {
      // A copy of the entry of its own, with its own instance.
      const require = createRequire(import.meta.url);
      delete require.cache[require.resolve("onboardable/slim")];
      fresh = require("onboardable/slim");
      await fresh.init(trapping(wasm, stop), readFileSync(new URL("../dist/words/en.json", import.meta.url), "utf8"));
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
