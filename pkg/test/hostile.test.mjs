// Whatever the page's other scripts do to the language's own library after this package has loaded: the answers stay.
// Each case is a process of its own, because it damages its own.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { it } from "node:test";

const damage = {
  nothing: "",
  "frozen prototypes": "for (const x of [Object, Array, String, Function, Uint8Array, Error]) { Object.freeze(x); Object.freeze(x.prototype) }",
  "polluted Object.prototype": "Object.prototype.us_person = true; Object.prototype.toJSON = () => 'gone'; Object.prototype.length = 3; Object.prototype.get = () => 1; Object.prototype.value = 5; Object.prototype.code = 'x'; Object.prototype.lang = 'xx'; Object.prototype.gate = 'xx'; Object.prototype.asOf = 'xx'",
  "setters on Object.prototype": "for (const k of ['a','us_person','0','lang','gate','asOf']) Object.defineProperty(Object.prototype, k, { set() { throw 1 }, get() { return 'bad' } })",
  "replaced JSON": "JSON.parse = () => 'bad'; JSON.stringify = () => 'bad'",
  "replaced methods": `const found = [];
    for (const proto of [String.prototype, Array.prototype, Uint8Array.prototype, Object.getPrototypeOf(Uint8Array.prototype), TextEncoder.prototype, TextDecoder.prototype, Function.prototype])
      for (const key of Reflect.ownKeys(proto)) if (key !== "constructor" && typeof Object.getOwnPropertyDescriptor(proto, key).value === "function") found.push({ proto, key });
    const { defineProperty } = Object;
    for (let i = 0; i < found.length; i++) {
      const { proto, key } = found[i];
      found[i].was = proto[key];
      try { defineProperty(proto, key, { value() { throw 1 } }) } catch {}
    }
    repair = () => { for (let i = 0; i < found.length; i++) try { defineProperty(found[i].proto, found[i].key, { value: found[i].was }) } catch {} }`,
  "replaced constructors": "globalThis.Uint8Array = globalThis.TextDecoder = globalThis.TextEncoder = globalThis.String = globalThis.Array = globalThis.TypeError = globalThis.Error = globalThis.Date = function () { throw 1 }; Object.keys = Array.isArray = Number.isFinite = Object.getPrototypeOf = Reflect.apply = () => { throw 1 }",
  "replaced WebAssembly": "WebAssembly.Module = WebAssembly.Instance = function () { throw 1 }; globalThis.WebAssembly = undefined",
  "replaced getters": "Object.defineProperty(WebAssembly.Memory.prototype, 'buffer', { get() { throw 1 } }); Object.defineProperty(Object.getPrototypeOf(Uint8Array.prototype), 'length', { get() { return 0 } }); Object.defineProperty(Object.getPrototypeOf(Uint8Array.prototype), 'byteLength', { get() { return 0 } })",
};

const program = (damage) => `
  import { advance, assess, assessJson, checkIban, checkMobileNumber, checkTin, checkUpdate, version } from "onboardable";
  import { explain } from "onboardable/handbook";
  const write = process.stdout.write.bind(process.stdout);
  const asOf = "2026-11-21", day = new Date(1.79e12);
  const questions = [
    () => version().package,
    () => assess({ person: { birth_country: "US", first_name: "Jürgen", last_name: undefined } }, { asOf, lang: "de" }),
    () => assess({ person: {}, tax_identifications: [{ country: "DE", number: "1" }] }, { asOf: day, gate: "identification" }),
    () => checkMobileNumber("+49 151 12345678"),
    () => checkTin({ country: "DE", number: "86095742719" }),
    () => checkUpdate({ person: {}, change: { first_name: "Eva", title: undefined } }, { asOf, lang: "de" }),
    () => checkUpdate({}),
    () => assessJson('{"person":{"fatca_relevant":false,"first_name":"€"}}', { asOf }),
    () => explain("access_by_athorized_holder", { lang: "de" }),
    () => advance({ method: "bank", status: "authorization_required", event: "authorize" }),
    () => advance({ method: "bank\\ncreated", status: "created", event: "request" }),
    () => advance({ method: "bank", status: "created", event: "request", failed_transfers: 0.5 }),
    () => checkIban({ value: NaN }),
    () => assessJson("{"),
    () => assessJson(5),
    () => assess({}, { asOf: "x" }),
    () => assess({}, { lang: "x" }),
  ];
  const own = (o, f) => { let t = ""; for (const k in o) if (has(o, k)) t += k + "="  + f(o[k]) + ";"; return t };
  const { hasOwn } = Object, has = (o, k) => hasOwn(o, k);
  const show = (x) => typeof x === "object" && x !== null ? "{" + own(x, show) + "}" : typeof x + ":" + x;
  let told = "";
  // What Node itself needs to print.
  let repair = () => {};
  ${damage};
  for (let i = 0; i < questions.length; i++) {
    try { told += show(questions[i]()) + "\\n" } catch (e) { told += "throws " + e.name + " " + e.code + "\\n" }
  }
  repair();
  write(told);
`;

const answers = (damage) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", program(damage)], { encoding: "utf8", cwd: new URL("..", import.meta.url) });

const expected = answers("");

it("answers at all", () => {
  assert.match(expected, /^string:0\.1\.0\n\{decision=string:deny;/);
  assert.match(expected, /code=string:unknown_method;\}\nthrows OnboardableTypeError wrong_type\nthrows OnboardableTypeError wrong_type\nthrows OnboardableError not_json\nthrows OnboardableTypeError wrong_type\nthrows OnboardableError invalid_as_of\nthrows OnboardableError invalid_option\n$/);
});

for (const [name, script] of Object.entries(damage)) {
  it(`gives the same answers after: ${name}`, () => assert.equal(answers(script), expected));
}
