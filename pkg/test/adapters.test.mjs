// The adapters with the libraries they are for: react-hook-form itself, and a form library that takes Standard Schema.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { FormApi } from "@tanstack/form-core";
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
    await init(readFileSync(new URL("../dist/onboardable.wasm", import.meta.url)));
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
      [schemas.addressSchema({ asOf }), { line_1: "Beispielweg 1", city: "Berlin", country: "DE" }, { line_1: "Postfach 12 34" }, ["line_1"]],
      [schemas.addressSchema({ asOf, reader: "partner" }), { line_1: "Beispielweg 1", city: "Berlin", country: "DE" }, { line_1: "Beispielweg 1", country: "XX" }, ["country"]],
      [schemas.proofOfAddressSchema({ asOf }), { type: "ELECTRICITY_BILL", issued_at: "2026-11-01" }, { type: "ELECTRICITY_BILL", issued_at: "2020-01-01" }, ["issued_at"]],
      [schemas.tinSchema({ asOf }), { country: "DE", number: "86095742719" }, { country: "DE", number: "86095742718" }, ["number"]],
      [schemas.identityDocumentSchema({ asOf }), "DEU-BO-02001", "DEU 02001", []],
    ];
    for (const [schema, good, bad, path] of cases) {
      assert.deepEqual(validate(schema, good), { value: good });
      assert.deepEqual(validate(schema, bad).issues?.[0]?.path, path, JSON.stringify(bad));
    }
    assert.ok(validate(schemas.nameSchema({ strict: true }), "").issues.length > 0);
    const update = schemas.updateSchema({ asOf, person: { employment_status: "EMPLOYED" } });
    assert.deepEqual(validate(update, { email: "a@example.org" }), { value: { email: "a@example.org" } });
    assert.deepEqual(validate(update, { first_name: "Eva" }).issues[0].path, ["first_name"]);
    assert.deepEqual(validate(update, { address: { country: "UK" } }).issues[0].path, ["address", "country"]);
    assert.ok(validate(update, { employment_status: "FREELANCER" }).issues.length > 0);
    assert.equal(validate(update, undefined).issues, undefined);
    for (const schema of [schemas.nameSchema({ field: "last_name" }), schemas.ibanSchema()]) {
      for (const empty of [undefined, null, ""]) assert.equal(validate(schema, empty).issues, undefined);
    }
  });

  it("makes an issue of what is no form's value, and throws nothing", () => {
    for (const [name, make] of Object.entries(schemas)) {
      if (name === "advice") continue;
      for (const value of [5, true, Symbol("x"), () => 1, new Date(), "\ud800", { a: 10n }]) {
        assert.ok(validate(make({ asOf }), value).issues.length > 0, name);
      }
      assert.ok(validate(make({ asOf }), undefined) instanceof Object);
    }
  });

  it("gives the rest as advice", () => {
    const advice = schemas.advice({ person: {} }, { asOf });
    assert.ok(advice.length > 0);
    assert.ok(advice.every(({ finding }) => finding.answer === "unknown" || ["complete", "note"].includes(finding.effect)));
    const strict = validate(schemas.applicationSchema({ asOf, strict: true }), { person: {} }).issues;
    assert.ok(strict.length > (validate(schemas.applicationSchema({ asOf }), { person: {} }).issues ?? []).length);
    assert.equal(validate(schemas.ibanSchema({ strict: true }), "").issues[0].message, "Enter the IBAN of a German account in your own name");
    assert.equal(validate(schemas.mobileNumberSchema({ strict: true, lang: "de" }), " ").issues[0].message, "Geben Sie Ihre Mobilnummer ein");
  });

  it("asks at the first field of a part that is still empty", () => {
    const form = { fields: { country: fields.country, tin: fields.tin }, asOf };
    const { issues } = validate(schemas.applicationSchema({ ...form, strict: true }), {});
    assert.deepEqual(issues, [{ message: "Enter your tax identification number and its country, or say why you have none", path: ["country"] }]);
    assert.equal(validate(schemas.applicationSchema(form), {}).issues, undefined);
    const blank = validate(schemas.applicationSchema({ ...form, strict: true }), { country: "", tin: "" }).issues;
    assert.deepEqual(blank.map(({ path }) => path), [["country"], ["tin"]]);
  });

  it("shows a partner the title and the next step of every finding", () => {
    const issues = (options) => validate(schemas.applicationSchema({ asOf, strict: true, ...options }), { person: { birth_country: "US" } }).issues;
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
      assert.ok(text.length < 60_000, entry);
      assert.ok(text.includes(`./index.${extension}`));
    }
  }
  const { onboardableResolver: required } = require("onboardable/react-hook-form");
  assert.deepEqual(required({ asOf })(clean, undefined, { fields: {} }).errors, {});
});
