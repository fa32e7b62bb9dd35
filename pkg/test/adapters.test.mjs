// The adapters with the libraries they are for: react-hook-form itself, and a form library that takes Standard Schema.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { FormApi } from "@tanstack/form-core";
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { createFormControl } from "react-hook-form";
import { onboardableResolver } from "onboardable/react-hook-form";
import * as schemas from "onboardable/standard-schema";

const require = createRequire(import.meta.url);
const clean = JSON.parse(readFileSync(new URL("../../tests/cases/clean.json", import.meta.url), "utf8"));
const asOf = "2026-11-21";
const fields = {
  phone: "/mobile_number/number",
  country: "/tax_identifications/0/country",
  tin: "/tax_identifications/0/number",
  "born.in": "/person/birth_country",
};

describe("the resolver", () => {
  it("is asked by react-hook-form, and its errors are those of the rules", async () => {
    const form = createFormControl({ resolver: onboardableResolver({ fields, asOf }), defaultValues: { phone: "", country: "DE", tin: "86095742719", born: { in: "DE" } } });
    for (const name of Object.keys(fields)) form.register(name);
    let sent, errors;
    await form.handleSubmit((values) => (sent = values), (refused) => (errors = refused))();
    assert.equal(errors?.tin, undefined);
    form.setValue("tin", "86095742718");
    await form.handleSubmit((values) => (sent = values), (refused) => (errors = refused))();
    assert.equal(errors.tin.type, "tax.wrong_check_digit");
    assert.ok(errors.tin.message.length > 10);
    sent = undefined;
    for (const [name, value] of Object.entries({ tin: "86095742719", phone: "+4915112345678" })) form.setValue(name, value);
    await form.handleSubmit((values) => (sent = values), (refused) => (errors = refused))();
    assert.equal(sent?.tin, "86095742719", JSON.stringify(errors, (key, value) => (key === "ref" ? undefined : value)));
  });

  const resolve = (values, options, given = {}) => {
    const shown = {};
    for (const name of ["phone", "country", "tin"]) shown[name] = { ref: { name } };
    shown.born = { in: { ref: { name: "born.in" } } };
    return onboardableResolver({ fields, asOf, ...options })(values, undefined, { fields: shown, ...given });
  };

  it("puts the worst finding first, and all of them where that is asked for", () => {
    const values = { phone: "+1 787 555 0100", born: { in: "US" } };
    const { errors } = resolve(values, { gate: "account_opening" }, { criteriaMode: "all" });
    assert.equal(errors.born.in.type, "fatca.us_birthplace");
    assert.equal(errors.born.in.ref.name, "born.in");
    assert.ok(Object.keys(errors.phone.types).includes("fatca.us_phone"));
    assert.equal(Object.keys(errors.phone.types)[0], errors.phone.type);
  });

  it("speaks the language that is asked for", () => {
    const message = (lang) => resolve({ country: "DE", tin: "1" }, { lang }).errors.tin.message;
    assert.notEqual(message("de"), message("en"));
    assert.equal(resolve({ country: "DE", tin: "1" }, { message: ({ rule }) => rule }).errors.tin.message, "tax.number_malformed");
  });

  it("makes no error of what is unknown yet, and passes on what is no error", () => {
    let told;
    const { errors } = resolve({}, { onAdvice: (advice, assessment) => (told = { advice, assessment }) });
    assert.deepEqual(errors, {});
    assert.equal(told.assessment.decision, "hold");
    assert.ok(told.advice.some(({ name, message }) => name === "born.in" && message === "Select your country of birth"));
  });

  it("makes no error at a field that the form does not show", () => {
    let told;
    const resolver = onboardableResolver({ asOf, onAdvice: (advice) => (told = advice) });
    const { errors, values } = resolver({ person: { first_name: "Erika 😀" } }, undefined, { fields: {} });
    assert.deepEqual(errors, {});
    assert.ok(values.person);
    assert.ok(told.some(({ finding }) => finding.rule === "name.symbol"));
  });

  it("takes a form of an application's own shape", () => {
    const given = { fields: { tax_identifications: [{ number: { ref: {} } }] } };
    const values = { ...clean, tax_identifications: [{ country: "DE", number: "12", primary: true }] };
    const { errors } = onboardableResolver({ asOf })(values, undefined, given);
    assert.ok(Array.isArray(errors.tax_identifications));
    assert.equal(errors.tax_identifications[0].number.type, "tax.number_malformed");
    assert.deepEqual(onboardableResolver({ asOf })(clean, undefined, given), { values: clean, errors: {} });
  });
});

describe("the adapters of onboardable/slim", () => {
  it("ask the module that was given, and load no other", async () => {
    const [{ init }, { mobileNumberSchema }, slim] = [require("onboardable/slim"), require("onboardable/slim/standard-schema"), require("onboardable/slim/react-hook-form")];
    const validate = () => mobileNumberSchema({ asOf })["~standard"].validate("+1 787 555 0100");
    assert.throws(validate, { code: "not_initialised" });
    await init(readFileSync(new URL("../dist/onboardable.wasm", import.meta.url)), readFileSync(new URL("../dist/words/en.json", import.meta.url), "utf8"));
    assert.deepEqual(validate(), schemas.mobileNumberSchema({ asOf })["~standard"].validate("+1 787 555 0100"));
    assert.equal(slim.onboardableResolver({ fields, asOf })({ country: "DE", tin: "1" }, undefined, { fields: { tin: { ref: {} } } }).errors.tin.type, "tax.number_malformed");
    for (const adapter of ["standard-schema", "react-hook-form", "dom"]) {
      for (const extension of ["js", "cjs"]) {
        const text = readFileSync(new URL(`../dist/slim-${adapter}.${extension}`, import.meta.url), "utf8");
        assert.ok(text.includes(`./slim.${extension}`) && !text.includes("./index"), adapter);
      }
    }
  });
});

describe("Standard Schema", () => {
  const validate = (schema, value) => schema["~standard"].validate(value);

  it("answers synchronously, with issues that have a path", () => {
    const schema = schemas.applicationSchema({ asOf });
    assert.equal(schema["~standard"].version, 1);
    assert.equal(schema["~standard"].vendor, "onboardable");
    assert.deepEqual(validate(schema, clean), { value: clean });
    const spoilt = structuredClone(clean);
    spoilt.tax_identifications[0].number = "12";
    const { issues } = validate(schema, spoilt);
    assert.deepEqual(issues[0].path, ["tax_identifications", 0, "number"]);
    assert.ok(issues[0].message);
  });

  it("is taken by a form library", async () => {
    const form = new FormApi({
      defaultValues: { phone: "+4915112345678", country: "DE", tin: "12" },
      validators: { onSubmit: schemas.applicationSchema({ asOf, fields: { phone: fields.phone, country: fields.country, tin: fields.tin } }) },
      onSubmit: () => assert.fail("it must not be sent"),
    });
    form.mount();
    await form.handleSubmit();
    assert.equal(form.state.canSubmit, false);
    const errors = form.state.errors.flatMap((error) => Object.keys(error));
    assert.deepEqual(errors, ["tin"]);
  });

  it("has a schema for every field check", () => {
    const cases = [
      [schemas.mobileNumberSchema({ asOf }), "+4915112345678", "+1 787 555 0100", []],
      [schemas.addressSchema({ asOf }), { line_1: "Beispielweg 1", postal_code: "10115", city: "Berlin", country: "DE" }, { line_1: "Postfach 12 34" }, ["line_1"]],
      [schemas.addressSchema({ asOf, reader: "partner" }), { line_1: "Beispielweg 1", postal_code: "10115", city: "Berlin", country: "DE" }, { line_1: "Beispielweg 1", country: "XX" }, ["country"]],
      [schemas.proofOfAddressSchema({ asOf }), { type: "ELECTRICITY_BILL", issued_at: "2026-11-01" }, { type: "ELECTRICITY_BILL", issued_at: "2020-01-01" }, ["issued_at"]],
      [schemas.tinSchema({ asOf }), { country: "DE", number: "86095742719" }, { country: "DE", number: "86095742718" }, ["number"]],
      [schemas.identityDocumentSchema({ asOf }), "DEU-BO-02001", "DEU 02001", []],
    ];
    for (const [schema, good, bad, path] of cases) {
      assert.deepEqual(validate(schema, good), { value: good });
      assert.deepEqual(validate(schema, bad).issues?.[0]?.path, path, JSON.stringify(bad));
    }
    assert.ok(validate(schemas.nameSchema(), "").issues.length > 0);
    const update = schemas.updateSchema({ asOf, person: { employment_status: "EMPLOYED" } });
    assert.deepEqual(validate(update, { email: "a@example.org" }), { value: { email: "a@example.org" } });
    assert.deepEqual(validate(update, { first_name: "Eva" }).issues[0].path, ["first_name"]);
    assert.deepEqual(validate(update, { address: { country: "UK" } }).issues[0].path, ["address", "country"]);
    assert.ok(validate(update, { employment_status: "FREELANCER" }).issues.length > 0);
    assert.equal(validate(update, {}).issues, undefined);
  });

  it("asks for an empty value, unless it is lenient", () => {
    const empty = [undefined, null, ""];
    const texts = ["nameSchema", "ibanSchema", "mobileNumberSchema", "identityDocumentSchema"];
    for (const name of texts) {
      for (const value of [...empty, " "]) {
        assert.equal(validate(schemas[name]({ asOf }), value).issues.length, 1, `${name}: ${value}`);
        assert.equal(validate(schemas[name]({ asOf, lenient: true }), value).issues, undefined, `${name}: ${value}`);
      }
      // A reader who can do nothing about it has the text for the one who can: an empty value is never valid.
      assert.equal(validate(schemas[name]({ asOf, reader: "applicant" }), "").issues.length, 1, name);
    }
    const objects = {
      addressSchema: ["line_1", "postal_code", "city", "country"],
      proofOfAddressSchema: ["type", "issued_at"],
      tinSchema: ["country", "number"],
    };
    for (const [name, members] of Object.entries(objects)) {
      for (const reader of ["applicant", "partner"]) {
        const paths = (value) => validate(schemas[name]({ asOf, reader }), value).issues?.map(({ path }) => path.join("."));
        for (const value of [undefined, null, {}, ...empty.map((blank) => Object.fromEntries(members.map((key) => [key, blank])))]) {
          assert.deepEqual(paths(value)?.sort(), [...members].sort(), `${name}: ${JSON.stringify(value)}`);
        }
      }
      for (const value of [undefined, null, {}]) assert.equal(validate(schemas[name]({ asOf, lenient: true }), value).issues, undefined, name);
    }
    assert.equal(validate(schemas.proofOfAddressSchema({ asOf }), { document: "DEU-BO-02001" }).issues, undefined);
    for (const value of [undefined, null]) {
      assert.match(validate(schemas.updateSchema({ asOf }), value).issues[0].message, /no change is stated/);
      assert.equal(validate(schemas.updateSchema({ asOf, lenient: true }), value).issues, undefined);
      assert.ok(validate(schemas.applicationSchema({ asOf }), value).issues.length > 15);
    }
  });

  it("makes an issue of every value that it cannot read, of any kind, and never throws", () => {
    const cyclic = {};
    cyclic.person = cyclic;
    const trap = () => {
      throw new Proxy({}, { getPrototypeOf: () => trap() });
    };
    const handlers = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, trap]));
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    class Person {
      first_name = "Erika";
    }
    const unreadable = {
      number: 5, NaN, bigint: 10n, true: true, false: false, symbol: Symbol("x"), function: () => 1, class: Person, date: new Date(), instance: new Person(),
      map: new Map(), list: [], "a list of lists": [[[]]], "half a character": "\ud800", "deep bigint": { a: 10n }, "a huge text": "x".repeat(3_000_000),
      "a huge object": Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`key${at}`, at])), cyclic, "a long list": { person: Array(1e6).fill({ a: "x".repeat(90) }) },
      "a proxy": new Proxy({}, handlers), "a function's proxy": new Proxy(() => 1, handlers), "a revoked proxy": revoked.proxy,
      "a getter that throws": { get person() { throw new Error("secret"); } }, "a list with a getter": { get tax_identifications() { return trap(); } },
      "a boxed text": new String("DE89370400440532013000"), wasm: new WebAssembly.Memory({ initial: 1 }), promise: Promise.resolve({}), error: new Error("secret"),
      "toJSON": { toJSON: trap, person: { first_name: new Person() } }, generator: (function* () {})(), "typed array": new Uint8Array(9),
    };
    const inside = ["person", "change", "line_1", "number", "type", "value", "__proto__"];
    for (const [name, make] of Object.entries(schemas)) {
      if (name === "advice") continue;
      for (const options of [{ asOf }, { asOf, lenient: true }, { asOf, reader: "partner" }]) {
        const schema = make(options);
        for (const [kind, value] of Object.entries(unreadable)) {
          const { issues } = validate(schema, value);
          // Keys that a schema does not know are no issue.
          if (kind !== "a long list") assert.ok(issues?.length > 0, `${name}: ${kind}`);
          for (const { message, path } of issues ?? []) {
            assert.ok(typeof message === "string" && Array.isArray(path), kind);
            assert.doesNotMatch(message, /secret/, kind);
          }
          for (const key of inside) {
            const { issues } = validate(schema, { [key]: value });
            assert.ok(issues === undefined || issues.length > 0, `${name}: ${key}: ${kind}`);
          }
        }
      }
    }
    for (const value of Object.values(unreadable)) {
      const schema = schemas.applicationSchema({ asOf, fields });
      for (const given of [value, { phone: value }, { born: { in: value } }, { "born.in": value, tin: value }]) assert.ok(validate(schema, given).issues.length > 0);
    }
  });

  it("throws where it is not the value that is wrong", () => {
    assert.throws(() => validate(schemas.ibanSchema({ lang: "fr" }), "x"), { code: "invalid_option" });
    assert.throws(() => validate(schemas.applicationSchema({ asOf: "yesterday" }), 5), { code: "invalid_as_of" });
  });

  it("answers a request with 400, not 500", async () => {
    const app = new Hono();
    app.post("/", sValidator("json", schemas.applicationSchema({ asOf })), (context) => context.text("opened"));
    const status = async (body) => (await app.request("/", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).status;
    for (const body of ["x", 5, null, [], {}, { person: "x" }, "{}"]) assert.equal(await status(body), 400, JSON.stringify(body));
    assert.equal(await status(clean), 200);
  });

  it("gives the rest as advice", () => {
    const advice = schemas.advice({ person: {} }, { asOf, lenient: true });
    assert.ok(advice.length > 0);
    assert.ok(advice.every(({ finding }) => finding.answer === "unknown" || ["complete", "note"].includes(finding.effect)));
    const rest = schemas.advice({ person: {} }, { asOf });
    const whole = validate(schemas.applicationSchema({ asOf }), { person: {} }).issues;
    assert.equal(rest.length + whole.length, advice.length);
    assert.equal(validate(schemas.applicationSchema({ asOf, lenient: true }), { person: {} }).issues, undefined);
    assert.equal(validate(schemas.ibanSchema(), "").issues[0].message, "Enter the IBAN of a German account in your own name");
    assert.equal(validate(schemas.mobileNumberSchema({ lang: "de" }), " ").issues[0].message, "Geben Sie Ihre Mobilnummer ein");
  });

  it("asks at the first field of a part that is still empty", () => {
    const form = { fields: { country: fields.country, tin: fields.tin }, asOf };
    const { issues } = validate(schemas.applicationSchema(form), {});
    assert.deepEqual(issues, [{ message: "Enter your tax identification number and its country, or say why you have none", path: ["country"] }]);
    assert.equal(validate(schemas.applicationSchema({ ...form, lenient: true }), {}).issues, undefined);
    const blank = validate(schemas.applicationSchema(form), { country: "", tin: "" }).issues;
    assert.deepEqual(blank.map(({ path }) => path), [["country"], ["tin"]]);
  });

  it("shows a partner the title and the next step of every finding", () => {
    const issues = (options) => validate(schemas.applicationSchema({ asOf, ...options }), { person: { birth_country: "US" } }).issues;
    const [refusal] = issues({ reader: "partner" });
    assert.deepEqual(refusal.path, ["person", "birth_country"]);
    assert.match(refusal.message, /^Born in the US.*\. Stop the onboarding/);
    const paths = (list) => list.map(({ path }) => path.join("."));
    assert.ok(paths(issues({ reader: "partner" })).includes("branch"));
    assert.ok(!paths(issues({})).includes("branch"));
  });

  it("is Standard JSON Schema, too", () => {
    for (const make of [schemas.applicationSchema, schemas.ibanSchema, schemas.tinSchema, schemas.updateSchema]) {
      const { jsonSchema } = make()["~standard"];
      assert.match(jsonSchema.input({ target: "draft-2020-12" }).$schema, /2020-12/);
      const old = jsonSchema.output({ target: "draft-07" });
      assert.match(old.$schema, /draft-07/);
      assert.ok(!JSON.stringify(old).includes("$defs"));
      assert.throws(() => jsonSchema.input({ target: "openapi-3.0" }), { code: "invalid_option" });
    }
    const shape = schemas.applicationSchema()["~standard"].jsonSchema.input({ target: "draft-07" });
    assert.ok(shape.definitions.Person.properties.first_name);
  });
});

it("the adapters hold no second copy of the module", () => {
  for (const entry of ["standard-schema", "react-hook-form", "dom"]) {
    for (const extension of ["js", "cjs"]) {
      const text = readFileSync(new URL(`../dist/${entry}.${extension}`, import.meta.url), "utf8");
      assert.ok(text.length < 70_000, entry);
      assert.ok(text.includes(`./index.${extension}`));
    }
  }
  const { onboardableResolver: required } = require("onboardable/react-hook-form");
  assert.deepEqual(required({ asOf })(clean, undefined, { fields: {} }).errors, {});
});
