// Every door says the same of one field: the check of a kind, the assessment of an application that holds just that field,
// react-hook-form, Standard Schema. And a form shows all that is found at its fields and that its reader can act on, and
// nothing else. Over generated values, the same ones in every run; `SEED` draws others.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as api from "onboardable";
import { onboardableResolver } from "onboardable/react-hook-form";
import * as schemas from "onboardable/standard-schema";

const asOf = "2026-11-21";
const ROUNDS = 400;
const REFUSED = {
  en: "We cannot open an account for you with these details",
  de: "Mit diesen Angaben können wir kein Konto für Sie eröffnen",
};

let state = +(process.env.SEED ?? 20261121);
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const one = (list) => list[Math.floor(random() * list.length)];
const ODD = [..." 0123456789aAOoZß-–'’./+()😀\u00a0\u200b\tИ漢"];

/** A text as it was meant, or with a typing error or two. */
function typed(text) {
  const letters = [...text];
  for (let slips = Math.floor(random() * 3); slips > 0; slips--) {
    const at = Math.floor(random() * (letters.length + 1));
    letters.splice(at, Math.floor(random() * 2), ...(random() < 0.7 ? [one(ODD)] : []));
  }
  return letters.join("");
}

const COUNTRIES = ["DE", "FR", "ES", "US", "UM", "VI", "PR", "UK", "GB", "XK", "de", "Germany", "XX"];
const NAMES = ["Erika Maria", "O’Brien", "N/A", "Müller-Lüdenscheidt", "X Æ", "Test", "x".repeat(90)];

/** Each kind: its check, its schema, the fields of a form, and how their values are drawn. */
const KINDS = {
  "first name": {
    check: (values) => api.checkName({ field: "first_name", value: values.name }, { asOf }),
    schema: (options) => schemas.nameSchema(options),
    fields: { name: "/person/first_name" },
    draw: () => ({ name: typed(one(NAMES)) }),
  },
  "last name": {
    check: (values) => api.checkName({ field: "last_name", value: values.name }, { asOf }),
    schema: (options) => schemas.nameSchema({ field: "last_name", ...options }),
    fields: { name: "/person/last_name" },
    draw: () => ({ name: typed(one(NAMES)) }),
  },
  iban: {
    check: (values) => api.checkIban(values.iban, { asOf }),
    schema: (options) => schemas.ibanSchema(options),
    fields: { iban: "/identification/iban" },
    draw: () => ({ iban: typed(one(["DE89 3704 0044 0532 0130 00", "DE89370400440532013000", "FR1420041010050500013M02606", "US12345678", "GB82 WEST 1234 5698 7654 32"])) }),
  },
  "mobile number": {
    check: (values) => api.checkMobileNumber(values.phone, { asOf }),
    schema: (options) => schemas.mobileNumberSchema(options),
    fields: { phone: "/mobile_number/number" },
    draw: () => ({ phone: typed(one(["+49 151 12345678", "0151 12345678", "0049 151 12345678", "+1 416 555 0123", "+15550101", "+33612345678"])) }),
  },
  address: {
    check: (values) => api.checkAddress(values, { asOf }),
    schema: (options) => schemas.addressSchema(options),
    isObject: true,
    fields: { line_1: "/person/address/line_1", postal_code: "/person/address/postal_code", city: "/person/address/city", country: "/person/address/country" },
    draw: () => ({
      line_1: typed(one(["Beispielweg 1", "Postfach 12 34", "PO Box 7", "Packstation 101", "c/o Meier, Weg 2"])),
      postal_code: typed(one(["10115", "75001", "1234"])),
      city: typed(one(["Berlin", "Paris"])),
      country: one(COUNTRIES),
    }),
  },
  "proof of address": {
    check: (values) => api.checkProofOfAddress(values, { asOf }),
    schema: (options) => schemas.proofOfAddressSchema(options),
    isObject: true,
    fields: { type: "/identification/proof_of_address_type", issued_at: "/identification/proof_of_address_issued_at" },
    draw: () => ({ type: typed(one(["ELECTRICITY_BILL", "GAS_BILL"])), issued_at: one(["2026-11-01", "2026-05-21", "2026-05-20", "2020-01-01", "2027-01-01", "1.11.2026"]) }),
  },
  "identity document": {
    check: (values) => api.checkIdentityDocument(values.code, { asOf }),
    schema: (options) => schemas.identityDocumentSchema(options),
    fields: { code: "/identity_document/code" },
    draw: () => ({ code: typed(one(["DEU-BO-02001", "FRA-AO-03002", "USA-AO-01001"])) }),
  },
  tin: {
    check: (values) => api.checkTin(values, { asOf }),
    schema: (options) => schemas.tinSchema(options),
    isObject: true,
    fields: { country: "/tax_identifications/0/country", number: "/tax_identifications/0/number" },
    draw: () => ({ country: one(COUNTRIES), number: typed(one(["86095742719", "12345678Z", "1234567890123"])) }),
  },
};

const blocks = ({ answer, light }) => answer === "found" && light !== "green";

/** What stands against a field, as texts that can be compared. */
function said(findings, fields, values) {
  const at = Object.keys(fields).filter((name) => values[name].trim() !== "");
  return findings.filter(blocks).flatMap(({ rule, fields: pointers }) => at.filter((name) => pointers.includes(fields[name])).map((name) => `${name}: ${rule}`)).sort();
}

/** A finding at those of its fields alone that have a message for the applicant. */
const withMessage = (finding, texts) => ({ ...finding, fields: finding.fields.filter((_, at) => texts[at] !== null) });

/** What react-hook-form is given. */
function resolved(fields, values, options) {
  const shown = Object.fromEntries(Object.keys(fields).map((name) => [name, { ref: { name } }]));
  const { errors } = onboardableResolver({ fields, asOf, ...options })(values, undefined, { fields: shown, criteriaMode: "all" });
  return errors;
}

function applicationOf(fields, values) {
  const application = {};
  for (const [name, pointer] of Object.entries(fields)) {
    if (values[name] === undefined) continue;
    const keys = pointer.slice(1).split("/");
    let place = application;
    keys.forEach((key, at) => (place = place[key] ??= at === keys.length - 1 ? values[name] : keys[at + 1] === "0" ? [] : {}));
  }
  return application;
}

describe("one field at every door", () => {
  for (const [kind, { check, schema, fields, draw, isObject }] of Object.entries(KINDS)) {
    it(kind, () => {
      let found = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const values = draw();
        const tell = JSON.stringify(values);
        const { assessment, messages } = api.assessForm(applicationOf(fields, values), { asOf });
        const assessed = said(assessment.findings, fields, values);
        found += assessed.length;
        assert.deepEqual(said(check(values).findings, fields, values), assessed, `check: ${tell}`);

        const ofErrors = (errors) => Object.entries(errors).flatMap(([name, { types }]) => Object.keys(types).map((rule) => `${name}: ${rule}`)).sort();
        assert.deepEqual(ofErrors(resolved(fields, values, { reader: "partner" })), assessed, `react-hook-form: ${tell}`);
        const readable = said(assessment.findings.map((finding, at) => withMessage(finding, messages[at])), fields, values);
        const errors = resolved(fields, values);
        assert.deepEqual(ofErrors(errors), readable, `react-hook-form, for the applicant: ${tell}`);

        for (const reader of ["applicant", "partner"]) {
          const whole = schemas.applicationSchema({ fields, asOf, reader, lenient: true })["~standard"].validate(values).issues ?? [];
          const alone = schema({ asOf, reader, lenient: true })["~standard"].validate(isObject ? values : Object.values(values)[0]).issues ?? [];
          const texts = (issues) => issues.map(({ path, message }) => `${isObject ? path.join(".") : ""}: ${message}`).sort();
          assert.equal(whole.length, (reader === "partner" ? assessed : readable).length, `Standard Schema: ${tell}`);
          assert.deepEqual(texts(alone), texts(whole), `${reader}: ${tell}`);
        }
      }
      assert.ok(found > ROUNDS / 20, `${found} findings: the values are too good to show anything`);
    });
  }
});

describe("a form", () => {
  const fields = Object.fromEntries([
    "/person/first_name", "/person/birth_date", "/person/birth_country", "/person/nationality", "/person/address/line_1",
    "/person/address/country", "/person/contact_address/country", "/mobile_number/number", "/identification/iban", "/tax_identifications/0/country",
    "/tax_identifications/0/number", "/person/fatca_relevant", "/identification/legitimation_country", "/person/screening_progress",
  ].map((pointer) => [pointer.slice(1).replaceAll("/", "_"), pointer]));
  const form = (lang) => {
    const value = {
      person_first_name: one(NAMES), person_birth_date: one(["1990-05-05", "2020-01-01", "5.5.1990"]), person_birth_country: one(COUNTRIES),
      person_nationality: one(COUNTRIES), person_address_line_1: one(["Weg 1", "PO Box 12"]), person_address_country: one(COUNTRIES),
      person_contact_address_country: one(COUNTRIES), mobile_number_number: one(["+1 416 555 0123", "+49 151 12345678", "0151"]),
      identification_iban: typed("DE89370400440532013000"), tax_identifications_0_country: one(COUNTRIES), tax_identifications_0_number: "12",
      person_fatca_relevant: one([true, false]), identification_legitimation_country: one(COUNTRIES), person_screening_progress: one(["SCREENED_DECLINED", "NOT_SCREENED"]),
    };
    for (const name of Object.keys(value)) if (random() < 0.3) value[name] = one(["", undefined, " "]);
    return [value, { fields, asOf, lang }];
  };

  it("asks a person who was born in the United States with everything else that stands against it", () => {
    const fields = { born: "/person/birth_country", line: "/person/address/line_1", phone: "/mobile_number/number" };
    const values = { born: "US", line: "PO Box 12", phone: "+1 416 555 0123" };
    for (const lang of ["en", "de"]) {
      for (const gate of [undefined, "sign_up", "identification", "account_opening"]) {
        const errors = resolved(fields, values, { lang, gate });
        assert.deepEqual(
          Object.entries(errors).map(([name, { type }]) => [name, type]).sort(),
          [["born", "fatca.us_birthplace"], ["line", "fatca.address_not_physical"], ["phone", "fatca.us_phone"]],
        );
        assert.equal(errors.born.message, REFUSED[lang]);
        assert.doesNotMatch(JSON.stringify([errors.line.message, errors.phone.message]), /undefined|null/);
      }
    }
  });

  for (const lang of ["en", "de"]) {
    it(`shows what is found and its reader can act on, and nothing else (${lang})`, () => {
      for (let round = 0; round < ROUNDS; round++) {
        const [values, options] = form(lang);
        const tell = JSON.stringify(values);
        const { assessment, messages } = api.assessForm(applicationOf(fields, values), { asOf, lang });
        const texts = (rule, pointer) => assessment.findings.flatMap((finding, at) =>
          finding.rule === rule ? finding.fields.flatMap((field, place) => (field === pointer ? [messages[at][place]] : [])) : []);
        const whole = schemas.applicationSchema(options)["~standard"].validate(values).issues ?? [];
        const issues = schemas.applicationSchema({ ...options, lenient: true })["~standard"].validate(values).issues ?? [];
        const isEmpty = ({ path }) => !String(values[path[0]] ?? "").trim();
        assert.ok(!issues.some(isEmpty), tell);
        assert.deepEqual(whole.filter((issue) => !isEmpty(issue)), issues, tell);
        const requests = whole.filter(isEmpty);
        assert.equal(new Set(requests.map(({ path }) => path[0])).size, requests.length, `each empty field once: ${tell}`);
        const all = messages.flat();
        for (const { message } of requests) assert.ok(message !== null && all.includes(message), message);
        const errors = resolved(fields, values, { lang });
        for (const [name, { types }] of Object.entries(errors)) {
          for (const [rule, message] of Object.entries(types)) {
            const finding = assessment.findings.find((one) => one.rule === rule && one.fields.includes(fields[name]));
            assert.equal(finding.answer, "found", `${rule}: ${tell}`);
            assert.ok(texts(rule, fields[name]).includes(message), `${rule}: ${message}`);
            assert.equal(message === REFUSED[lang], finding.effect === "deny", rule);
          }
        }
        // Neither asked for nor named: what the partner has to state, and whatever reveals that somebody was screened.
        for (const { finding, message } of schemas.advice(values, { ...options, lenient: true })) {
          assert.ok(finding.effect !== "deny" || finding.answer === "unknown", finding.rule);
          assert.doesNotMatch(message, /\/branch|Screening|screening/, finding.rule);
        }
        for (const { message } of whole) assert.doesNotMatch(message, /\s\/[a-z]|Screening|screening|Partner|partner/, message);
      }
    });
  }

  it("says of an empty field that it is empty only on submit and by trigger", () => {
    const fields = { first: "/person/first_name", born: "/person/birth_country" };
    const shown = { first: { ref: {} }, born: { ref: {} } };
    const resolver = onboardableResolver({ fields, asOf, lang: "de" });
    const ask = (names, given = shown) => resolver({ first: "", born: " " }, undefined, { names, fields: given }).errors;
    for (const event of [{ type: "input" }, { type: "change" }, { type: "blur" }, { type: "focusout" }, { type: "click", target: { type: "checkbox" } }]) {
      globalThis.event = event;
      assert.deepEqual(ask(["first"], { first: shown.first }), {}, event.type);
    }
    for (const event of [{ type: "click", target: { type: "submit" } }, { type: "submit" }, { type: "keydown", target: { type: "text" } }, undefined]) {
      globalThis.event = event;
      assert.deepEqual(Object.keys(ask(["first"], { first: shown.first })), ["first"], event?.type);
    }
    assert.deepEqual(ask(undefined), {});
    const errors = ask(["first", "born"]);
    assert.deepEqual(
      [errors.first.message, errors.born.message],
      ["Geben Sie Ihren Vornamen wie in Ihrem Ausweisdokument ein", "Wählen Sie Ihr Geburtsland aus"],
    );
    const schema = (options) => schemas.applicationSchema({ fields, asOf, ...options })["~standard"].validate({ first: "", born: "" }).issues;
    assert.equal(schema({ lenient: true }), undefined);
    assert.equal(schema({}).length, 2);
  });
});

it("the README's form", () => {
  const fields = { born: "/person/birth_country", phone: "/mobile_number/number" };
  const errors = resolved(fields, { born: "US", phone: "+1 416 555 0123" });
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replaceAll("\n", " ");
  assert.equal(errors.born.message, REFUSED.en);
  assert.equal(errors.phone.message, api.checkMobileNumber("+1 416 555 0123", { asOf }).findings[0].message);
  for (const { message } of Object.values(errors)) assert.ok(readme.includes(`*${message}*`), message);
});
