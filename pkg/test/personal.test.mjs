// Personal data: a marker in every field in turn, and no answer, no error and nothing on the console shows it.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import * as entry from "onboardable";
import { onboardableResolver } from "onboardable/react-hook-form";
import * as schemas from "onboardable/standard-schema";
import { marked, marker, number, places, put, shown } from "./marked.mjs";

const cjs = createRequire(import.meta.url)("onboardable");
const asOf = "2026-11-21";

const silent = (text, by) => {
  const part = shown(text);
  if (part) assert.fail(`${by} shows a value: ${text.slice(Math.max(0, text.indexOf(part) - 200), text.indexOf(part) + 100)}`);
};

/** What an error says, anywhere. */
const told = (error) => `${error}\n${error.stack}\n${JSON.stringify(error)}\n${error.cause}`;

/** The answer of a function as text, or what its error says. */
function asked(call) {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return told(error);
  }
}

/** What is written to the console in the meantime. */
async function onConsole(run) {
  const names = ["log", "info", "warn", "error", "debug", "trace"];
  const was = names.map((name) => console[name]);
  let written = "";
  for (const name of names) console[name] = (...all) => (written += `${all}\n`);
  try {
    await run();
  } finally {
    names.forEach((name, at) => (console[name] = was[at]));
  }
  return written;
}

const functions = {
  assess: (application, options) => entry.assess(application, options),
  "assess, required": (application, options) => cjs.assess(application, options),
  assessJson: (application, options) => entry.assessJson(JSON.stringify(application), options),
  assessForm: (application, options) => entry.assessForm(application, options),
  nextQuestions: (application, options) => entry.nextQuestions(application, options),
  eligibleMethods: (application, { asOf, lang }) => entry.eligibleMethods(application, { asOf, lang }),
  checkUpdate: (application, { asOf, lang }) => entry.checkUpdate(application, { asOf, lang }),
  mayReactivate: (application, { asOf, lang }) => entry.mayReactivate(application, { asOf, lang }),
};

describe("personal data", () => {
  it("has a marker in every field", () => {
    assert.ok(places().length > 150, `${places().length} places`);
    for (const of of ["person", "change", "identification", "identifications", "account", "clearances"]) assert.ok(places().some(([key]) => key === of), of);
  });

  it("is in no answer, no error and nothing on the console", async () => {
    const written = await onConsole(() => {
      let at = 0;
      for (const application of marked()) {
        const options = { asOf, gate: "account_opening", lang: at++ % 2 ? "de" : "en" };
        for (const [name, call] of Object.entries(functions)) silent(asked(() => call(application, options)), name);
        // The way answers for many applications, so for one in eight.
        if (at % 8 === 0) silent(asked(() => entry.way(application, options)), "way");
      }
    });
    silent(written, "the console");
  });

  it("is in no error, whatever is handed over", () => {
    const inputs = [marker, `{"${marker}`, `{"${marker}":1,"${marker}":2}`, `{"person":{"first_name":${number}`, `[${number}]`, { [marker]: new Date(NaN) }, { a: Symbol(marker) }, { a: 7319126405n }, [marker]];
    for (const [name, call] of Object.entries({ ...functions, ...entry })) {
      if (typeof call !== "function" || /^(check(?!Update)|sanitize|Onboardable)/.test(name)) continue;
      for (const input of inputs) silent(asked(() => call(input, { asOf })), name);
    }
    for (const option of ["lang", "gate", "asOf", "branch", "flow"]) silent(asked(() => entry.assess({}, { asOf, [option]: marker })), option);
    silent(asked(() => entry.advance({ method: marker, status: marker, event: marker })), "advance");
  });

  it("is in a check only where the check repeats the value", () => {
    for (const [name, call] of Object.entries(entry)) {
      if (!/^check(?!Update)/.test(name)) continue;
      for (const input of [marker, { value: marker }, { line_1: marker, country: marker }, { country: "DE", number: marker }, { type: marker, issued_at: marker }, { [marker]: marker }]) {
        const answer = (() => {
          try {
            return call(input, { asOf });
          } catch (error) {
            return { findings: [told(error)] };
          }
        })();
        silent(JSON.stringify(answer.findings), name);
      }
    }
  });

  it("is in no message of a form", async () => {
    const resolve = onboardableResolver({ asOf, gate: "account_opening" });
    const schema = schemas.applicationSchema({ asOf, gate: "account_opening" });
    for (const application of marked()) {
      // `ref` and `value` are the form's own.
      const { errors } = await resolve(structuredClone(application), undefined, { fields: {} });
      silent(JSON.stringify(errors), "the resolver");
      const { issues = [] } = await schema["~standard"].validate(application);
      silent(JSON.stringify(issues.map(({ message }) => message)), "the schema");
    }
    for (const made of [schemas.nameSchema(), schemas.ibanSchema(), schemas.mobileNumberSchema(), schemas.identityDocumentSchema()]) {
      for (const value of [marker, number, { [marker]: marker }]) {
        const { issues = [] } = await made["~standard"].validate(value);
        silent(JSON.stringify(issues), "a schema");
      }
    }
  });

  it("would be seen", () => {
    assert.ok(shown(JSON.stringify(put({}, ["person", "first_name"], marker))));
    assert.ok(shown(JSON.stringify(entry.assess({ reference: marker }, { asOf }))), "the caller's own name is repeated");
  });
});
