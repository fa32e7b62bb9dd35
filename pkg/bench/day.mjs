// A day of calls in one instance: does its memory grow, and is the next question answered after a trap?
// `node bench/day.mjs`, after `cargo xtask wasm`.
//
// A form asks twice after each keystroke, what is wrong with the value and what is still missing, and somebody types five
// keys a second, all day: 864,000 calls. The last tenth of them is interrupted by traps, as in test/recovery.test.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { trapping } from "../test/trapping.mjs";

const CALLS = 24 * 60 * 60 * 5 * 2;
/** In the last tenth of the calls, one of so many stops. */
const TRAP = 1_000;

/** The memory of the youngest instance, and how many there were. */
let memory;
let instances = 0;
const { Instance } = WebAssembly;
WebAssembly.Instance = function (...what) {
  const instance = new Instance(...what);
  ({ memory } = instance.exports);
  instances += 1;
  return instance;
};

const read = (path) => readFileSync(new URL(path, import.meta.url));
const it = createRequire(import.meta.url)("../dist/slim.cjs");
await it.init(trapping(read("../dist/onboardable.wasm"), (m) => m.unreachable()), read("../dist/words/en.json").toString());

const asOf = new Date("2026-11-21T00:00:00Z");
const clean = JSON.parse(read("../../tests/cases/clean.json"));
const names = ["Erika", "Müller-Lüdenscheidt", "ß".repeat(500), "N/A", "\u202eanna", "李", ""];
const questions = [
  (call) => it.checkName(names[call % names.length], { asOf }),
  (call) => it.checkIban("DE89370400440532013000".slice(0, call % 23), { asOf }),
  (call) => it.checkMobileNumber("+4915112345678".slice(0, call % 15), { asOf }),
  (call) => it.nextQuestions({ person: { ...clean.person, first_name: names[call % names.length] } }, { asOf }),
  (call) => it.assess({ ...clean, person: { ...clean.person, birth_country: ["DE", "US", "XX"][call % 3] } }, { asOf }),
];

const sizes = [];
let traps = 0;
const started = performance.now();
for (let call = 1; call <= CALLS; call++) {
  if (call > CALLS * 0.9 && call % TRAP === TRAP / 2) {
    assert.throws(() => it.version(), { name: "OnboardableError", code: "stopped" });
    traps += 1;
  } else {
    questions[call % questions.length](call);
  }
  if (call % (CALLS / 10) === 0) {
    sizes.push(memory.buffer.byteLength);
    const { rss } = process.memoryUsage();
    const shown = [memory.buffer.byteLength, rss].map((bytes) => (bytes / 1e6).toFixed(1));
    console.log(`${String(call).padStart(7)} calls  ${shown[0]} MB in the instance, ${shown[1]} MB in the process`);
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(`${seconds.toFixed(0)} s, ${((seconds / CALLS) * 1e6).toFixed(0)} µs a call, ${traps} traps recovered`);
assert.equal(instances, traps + 1);
assert.ok(sizes.every((size) => size <= sizes[0]), "the memory of the instance grows");
