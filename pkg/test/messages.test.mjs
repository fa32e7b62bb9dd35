// What an applicant reads in a form: over every case of the rules, in both languages, nothing that is meant for machines or
// for the partner. And an empty form asks for what the applicant supplies, and for nothing else.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as api from "onboardable";
import { rulebook } from "onboardable/handbook";
import { onboardableResolver } from "onboardable/react-hook-form";
import * as schemas from "onboardable/standard-schema";
import { cases } from "./cases.mjs";

const asOf = "2026-11-21";
const all = cases();
const rules = rulebook().families.flatMap(({ rules }) => rules.map(({ rule }) => rule));
/** The pointers in rules/fields.toml, by who supplies them. */
const supplied = (from) =>
  [...readFileSync(new URL("../../rules/fields.toml", import.meta.url), "utf8").matchAll(/^"([^"]*)" = \{ from = "([a-z_]+)"/gm)]
    .filter(([, , by]) => by === from)
    .map(([, pointer]) => pointer);

/** What must not be in a text for an applicant. */
const NOT = {
  "a code": /\b[A-Z]+_[A-Z_]+\b|\b[A-Z]{3}-[A-Z]{2}-\d/,
  "a pointer": /(^|[\s(“„`])\/[a-z_]/,
  "a word for somebody else": /\b(applicant|partner|API|JSON|provider|finding|rule)s?\b|antragstellend|\bAnbieter|\bBefund|\bRegel\b/i,
  "a suspicion": /screening|vetting|suspect|suspicion|fraud|money laundering|Verdacht|Betrug|Geldwäsche|FATCA/i,
  "a gap": /[{}\[\]]|undefined|null|NaN/,
};

function isForApplicant(message, where) {
  assert.ok(typeof message === "string" && message.trim() === message && message.length > 8, where);
  for (const [what, pattern] of Object.entries(NOT)) assert.doesNotMatch(message, pattern, `${what}: ${where}`);
  const rule = rules.find((rule) => message.includes(rule));
  assert.equal(rule, undefined, where);
}

describe("what an applicant reads", () => {
  it("is read of enough cases", () => assert.ok(all.length > 4000, `${all.length}`));

  for (const lang of ["en", "de"]) {
    it(`is for the applicant, in every case (${lang})`, () => {
      const seen = new Set();
      for (const { name, application, asOf } of all) {
        const options = { asOf, lang };
        const validated = schemas.applicationSchema(options)["~standard"].validate(application);
        const { findings } = api.assess(application, options);
        for (const message of [
          ...(validated.issues ?? []).map(({ message }) => message),
          ...schemas.advice(application, { ...options, lenient: true }).map(({ message }) => message),
          ...findings.flatMap(({ message }) => message ?? []),
        ]) {
          if (seen.has(message)) continue;
          seen.add(message);
          isForApplicant(message, `${name}: ${message}`);
        }
      }
      assert.ok(seen.size > 150, `${seen.size}`);
    });
  }

  it("never gives the reason of a refusal, in an issue or in advice", () => {
    let refusals = 0;
    for (const { name, application, asOf } of all) {
      const { findings, later } = api.assess(application, { asOf });
      const titles = [...findings, ...later].filter(({ answer, effect }) => answer === "found" && effect === "deny").map(({ title }) => title);
      if (titles.length === 0) continue;
      refusals += 1;
      const advice = schemas.advice(application, { asOf, lenient: true });
      assert.ok(advice.every(({ finding }) => finding.answer === "unknown" || finding.effect !== "deny"), name);
      const { issues = [] } = schemas.applicationSchema({ asOf })["~standard"].validate(application);
      for (const { message } of [...issues, ...advice]) assert.ok(!titles.some((title) => message.includes(title)), name);
    }
    assert.ok(refusals > 150, `${refusals}`);
  });
});

describe("an empty form", () => {
  const pointerOf = ({ path }) => `/${path.join("/")}`;
  const required = [
    "/mobile_number/number",
    "/person/address/city", "/person/address/country", "/person/address/line_1", "/person/address/postal_code",
    "/person/birth_city", "/person/birth_country", "/person/birth_date", "/person/compliance_disclaimer_agreed_at",
    "/person/data_terms_signed_at", "/person/employment_status", "/person/fatca_crs_confirmed_at", "/person/fatca_relevant",
    "/person/first_name", "/person/last_name", "/person/mobile_number", "/person/nationality",
    "/person/own_economic_interest_signed_at", "/person/salutation", "/person/tax_information/marital_status",
    "/person/terms_conditions_signed_at", "/tax_identifications",
  ];

  for (const lang of ["en", "de"]) {
    it(`asks for every field that the applicant must fill in, once, and for nothing of the partner's (${lang})`, () => {
      const { issues } = schemas.applicationSchema({ asOf, lang })["~standard"].validate({});
      assert.deepEqual(issues.map(pointerOf).sort(), required);
      const applicants = supplied("applicant");
      for (const issue of issues) {
        assert.ok(applicants.includes(pointerOf(issue)), pointerOf(issue));
        isForApplicant(issue.message, `${pointerOf(issue)}: ${issue.message}`);
      }
      // One request for a field each; only the two places of the mobile number share one.
      assert.equal(new Set(issues.map(({ message }) => message)).size, issues.length - 1);
    });
  }

  it("shows nothing before Continue", () => {
    assert.equal(schemas.applicationSchema({ asOf, lenient: true })["~standard"].validate({}).issues, undefined);
    const fields = Object.fromEntries(required.map((pointer, at) => [`field${at}`, pointer]));
    const shown = Object.fromEntries(Object.keys(fields).map((name) => [name, { ref: {} }]));
    assert.deepEqual(onboardableResolver({ fields, asOf })({}, undefined, { fields: shown }).errors, {});
    const { errors } = onboardableResolver({ fields, asOf })({}, undefined, { fields: shown, names: Object.keys(fields) });
    assert.deepEqual(Object.keys(errors).sort(), Object.keys(fields).sort());
  });

  it("asks a partner for the partner's fields, too", () => {
    const { issues } = schemas.applicationSchema({ asOf, reader: "partner" })["~standard"].validate({});
    const pointers = issues.map(pointerOf);
    for (const pointer of [...required, "/branch", "/person/screening_progress"]) assert.ok(pointers.includes(pointer), pointer);
  });
});

it("the README lists every field that an applicant supplies, with its name", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const names = api.fieldNames();
  const listed = [...readme.matchAll(/^\| `(\/[^`]*)` \| (.*) \|$/gm)].map(([, pointer, name]) => [pointer, name]);
  assert.deepEqual(listed, supplied("applicant").map((pointer) => [pointer, names[pointer]]));
});
