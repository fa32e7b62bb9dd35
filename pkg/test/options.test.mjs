// A misspelt option is an error at every door, and so is a value that an option does not have: with the default instead, a form
// would silently show another language or apply another gate. The same for objects that cannot be read.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as entry from "onboardable";
import * as handbook from "onboardable/handbook";
import { onboardableResolver } from "onboardable/react-hook-form";
import * as schemas from "onboardable/standard-schema";

const asOf = "2026-11-21";
const canary = "ZZCANARY";

const CHECK = ["asOf", "lang"];
const CONTEXT = [...CHECK, "branch", "flow", "environment", "allowedResidenceCountries", "orderButtonText", "pin", "strict"];
const ASSESS = [...CONTEXT, "gate"];
const FORM = [...ASSESS.filter((name) => name !== "strict"), "fields", "message", "reader"];
const FIELD = [...CHECK, "message", "reader", "lenient"];

/** Every function that takes options, and which. */
const doors = [
  ...["assess", "assessForm", "nextQuestions", "way"].map((name) => [name, ASSESS, (options) => entry[name]({}, options)]),
  ["assessJson", ASSESS, (options) => entry.assessJson("{}", options)],
  ["eligibleMethods", CONTEXT, (options) => entry.eligibleMethods({}, options)],
  ["checkUpdate", CONTEXT, (options) => entry.checkUpdate({ change: {} }, options)],
  ["mayReactivate", CHECK, (options) => entry.mayReactivate({}, options)],
  ["fieldNames", CHECK, (options) => entry.fieldNames(options)],
  ["advance", CHECK, (options) => entry.advance({ method: "bank", status: "created", event: "request" }, options)],
  ...["Name", "Iban", "MobileNumber", "Address", "ProofOfAddress", "IdentityDocument", "Tin"].map((name) => [name, CHECK, (options) => entry[`check${name}`]({}, options)]),
  ["explain", CHECK, (options) => handbook.explain("fatca.us_birthplace", options)],
  ["rulebook", CHECK, (options) => handbook.rulebook(options)],
  ["onboardableResolver", [...FORM, "onAdvice"], (options) => onboardableResolver(options)],
  ["applicationSchema", [...FORM, "lenient"], (options) => schemas.applicationSchema(options)],
  ["advice", [...FORM, "lenient"], (options) => schemas.advice({}, options)],
  ["nameSchema", [...FIELD, "field"], (options) => schemas.nameSchema(options)],
  ["updateSchema", [...FIELD, "person"], (options) => schemas.updateSchema(options)],
  ...["iban", "mobileNumber", "identityDocument", "address", "proofOfAddress", "tin"].map((name) => [`${name}Schema`, FIELD, (options) => schemas[`${name}Schema`](options)]),
];

const GOOD = {
  asOf, lang: "de", branch: "DE", flow: "digital_banking", environment: "production", allowedResidenceCountries: ["DE"], orderButtonText: "Open", pin: true, strict: true,
  gate: "sign_up", fields: { born: "/person/birth_country" }, message: () => "", reader: "partner", lenient: true, onAdvice: () => {}, field: "last_name", person: {},
};

const BAD = {
  lang: ["xx", null, 5], gate: ["signup", null], branch: ["Germany", null, 5], flow: ["x", null], environment: ["prod", null], allowedResidenceCountries: ["DE", ["Germany"], null],
  orderButtonText: [5, null], pin: ["yes", 1, null], strict: ["yes", null], reader: ["Partner", null, ""], lenient: ["yes", 1, null], message: ["x", null], onAdvice: [true, null],
  field: ["surname", null],
};

/** The words of an option in a message: the rules write its name with underscores. */
const said = (name) => new RegExp(name.replace(/[A-Z]/g, (letter) => `(${letter}|_${letter.toLowerCase()})`));

describe("an option", () => {
  for (const [door, names, call] of doors) {
    it(`of ${door}: each that it has, and no other`, () => {
      call(undefined);
      call({});
      call(Object.freeze(Object.fromEntries(names.map((name) => [name, GOOD[name]]))));
      call(Object.assign(Object.create(null), { lang: "de" }));
      call(Object.fromEntries([...Object.keys(GOOD), "gaet"].map((name) => [name, undefined])));
      const others = Object.keys(GOOD).filter((name) => !names.includes(name));
      for (const name of [...others, "gaet", "lagn", "Lang", "strcit", "as_of", "constructor", "hasOwnProperty"]) {
        assert.throws(() => call({ [name]: GOOD[name] ?? canary }), ({ code, message }) => {
          assert.equal(code, "invalid_option", name);
          assert.equal(message, `onboardable: there is no option "${name}" here; the options are ${names.join(", ")}`);
          return true;
        });
      }
    });

    it(`of ${door}: no value that it does not have`, () => {
      for (const name of names) {
        for (const value of BAD[name] ?? []) {
          // A language and what is the same for all applicants are looked at when the first value is.
          const ask = () => {
            const made = call({ [name]: value });
            made?.["~standard"]?.validate({});
            if (typeof made === "function") made({}, undefined, { fields: {} });
          };
          assert.throws(ask, (error) => error.code === "invalid_option" && said(name).test(error.message), `${name}: ${value}`);
        }
      }
      for (const options of [null, "de", 5, true]) assert.throws(() => call(options), { name: "OnboardableTypeError", code: "wrong_type" });
    });
  }

  it("that is inherited is not read, and an instance may have methods", () => {
    class Settings {
      lang = "de";
      get gate() {
        return "sign_up";
      }
      save() {}
    }
    const assessed = entry.assess({}, new Settings());
    assert.deepEqual([assessed.gate, assessed.findings[0].title], ["account_opening", entry.assess({}, { lang: "de" }).findings[0].title]);
    schemas.applicationSchema(new Settings());
    onboardableResolver(new Settings());
  });

  it("is named in an error only where it looks like one", () => {
    for (const name of ["Erika Mustermann", "7319126405", "ZZCANARY-7f3a", "x".repeat(99), ""]) {
      for (const call of [() => entry.assess({}, { [name]: 1 }), () => schemas.ibanSchema({ [name]: 1 })]) {
        assert.throws(call, { code: "invalid_option", message: /^onboardable: there is no option of this name here; the options are asOf, lang/ });
      }
    }
  });

  it("that is undefined leaves the default: what the partner enters is read by the partner", () => {
    const text = (options) => schemas.identityDocumentSchema(options)["~standard"].validate("DEU 02001").issues?.[0]?.message;
    assert.ok(text({}));
    assert.equal(text({ reader: undefined }), text({}));
    const update = (options) => schemas.updateSchema({ asOf, ...options })["~standard"].validate({ first_name: "Eva" }).issues?.[0]?.message;
    assert.equal(update({ reader: undefined }), update({}));
  });

  it("with fields that are none has a code", () => {
    for (const fields of [null, "x", 5, true, () => 1]) {
      for (const [door, names, call] of doors) {
        if (names.includes("fields")) assert.throws(() => call({ fields }), { name: "OnboardableTypeError", code: "wrong_type" }, door);
      }
    }
  });
});

describe("an object that cannot be read", () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const thrown = () => {
    throw new Proxy(new Error(canary), { getPrototypeOf: () => thrown() });
  };
  const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, thrown]));
  const objects = {
    "a revoked proxy": revoked,
    "a proxy that throws": () => new Proxy({}, traps),
    "a getter that throws": () => Object.defineProperty({}, "person", { enumerable: true, get() { throw new Error(canary); } }),
    "a getter that throws something odd": () => Object.defineProperty({}, "value", { enumerable: true, get: thrown }),
    "a value that throws": () => ({ person: revoked(), value: revoked(), change: revoked(), method: revoked(), fields: revoked() }),
  };
  const takers = Object.entries(entry).filter(([name, call]) => typeof call === "function" && !/^(preload|version|languages|Onboardable)/.test(name));
  const own = (error) => ["OnboardableError", "OnboardableTypeError"].includes(error.name) && typeof error.code === "string" && !`${error}${error.stack}${error.cause}`.includes(canary);

  for (const [what, make] of Object.entries(objects)) {
    it(`is an error of this package: ${what}`, () => {
      for (const [name, call] of takers) {
        assert.throws(() => call(make(), { asOf }), own, name);
        if (name !== "addWords" && name !== "sanitizeName") assert.throws(() => call(name === "assessJson" ? "{}" : { value: "x", method: "bank", status: "created", event: "request" }, make()), own, `${name}: options`);
      }
      for (const call of [() => handbook.explain(make()), () => handbook.explain("x", make()), () => handbook.rulebook(make())]) assert.throws(call, own);
      const fields = { a: "/person/first_name", "b.c": "/person/last_name" };
      for (const values of [make(), { a: make() }, { a: "x", b: make() }]) {
        // What no field of the form fills is not read.
        for (const call of [() => onboardableResolver({ asOf, fields })(values, undefined, { fields: {} }), () => schemas.advice(values, { asOf, fields })]) {
          try {
            call();
          } catch (error) {
            assert.ok(own(error), what);
          }
        }
      }
      for (const call of [(options) => onboardableResolver(options), (options) => schemas.ibanSchema(options)]) assert.throws(() => call(make()), own);
    });
  }
});
