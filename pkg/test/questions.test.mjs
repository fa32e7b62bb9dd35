// The questions of a sign-up, asked one after the other by whoever drives a form, a chat or a call centre's screen.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { words as analyst } from "../dist/analyst-en.js";
import { addWords, assess, fieldNames, nextQuestions } from "../dist/index.js";
import { applicationSchema } from "../dist/standard-schema.js";

const asOf = "2026-11-21";
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const clean = JSON.parse(readFileSync(at("../../tests/cases/clean.json"), "utf8"));

const valueAt = (object, pointer) => pointer.split("/").slice(1).reduce((place, key) => place?.[key], object);

/** Sets a value, making what is around it. */
function set(object, pointer, value) {
  const keys = pointer.split("/").slice(1);
  keys.reduce((place, key, index) => {
    if (index === keys.length - 1) place[key] = value;
    else place[key] ??= /^\d+$/.test(keys[index + 1]) ? [] : {};
    return place[key];
  }, object);
}

function answer({ field, kind, choices }) {
  const known = valueAt(clean, field);
  if (known !== undefined && known !== null) return known;
  return kind === "tick" ? "2026-11-20T10:00:00Z" : choices[0]?.value;
}

test("a form that asks only the next question ends at the gate", () => {
  const application = { branch: "DE", flow: "digital_banking" };
  const asked = [];
  for (;;) {
    const { next, steps, due } = nextQuestions(application, { gate: "sign_up", asOf });
    if (next === null) {
      assert.equal(due, 0);
      break;
    }
    const question = steps.flatMap(({ questions }) => questions).find(({ field }) => field === next);
    assert.ok(!asked.includes(next), `${next} is asked twice`);
    assert.ok(question.label && question.request, next);
    asked.push(next);
    const value = answer(question);
    for (const field of [next, ...question.fills]) set(application, field, value);
  }
  assert.equal(asked[0], "/person/address/country");
  assert.equal(assess(application, { gate: "sign_up", asOf }).decision, "proceed");
});

test("who is refused is asked nothing more, and every question is in the language of the form", () => {
  const refused = nextQuestions({ branch: "DE", person: { nationality: "US" } }, { asOf });
  assert.deepEqual([refused.refused, refused.due, refused.next], [true, 0, null]);
  const { steps } = nextQuestions({ branch: "DE" }, { gate: "sign_up", asOf, lang: "de" });
  const salutation = steps.flatMap(({ questions }) => questions).find(({ field }) => field === "/person/salutation");
  assert.equal(salutation.request, "Wählen Sie Ihre Anrede aus");
  assert.deepEqual(salutation.choices.map(({ value }) => value), ["MS", "MR", null]);
});

test("every question is at a field that the adapters take, and at one that the README names", () => {
  const readme = readFileSync(at("../README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, pointer]) => pointer);
  // Named in the sentence before the table.
  const chosen = ["/identification/method", "/identification/language"];
  const fields = new Set();
  for (const branch of ["DE", "FR", "IT", "ES"]) {
    const { steps } = nextQuestions({ branch, identification: { method: "bank" } }, { asOf });
    for (const { field, fills, instead } of steps.flatMap(({ questions }) => questions)) for (const pointer of [field, ...fills, ...instead]) fields.add(pointer);
  }
  assert.ok(fields.size > 30, `${fields.size}`);
  applicationSchema({ fields: Object.fromEntries([...fields].map((pointer) => [pointer, pointer])) });
  const others = [...fields].map((pointer) => pointer.replace(/\/\d+/, "/*")).filter((pointer) => !named.includes(pointer));
  assert.deepEqual(others.sort(), [...chosen].sort());

  // The adapters ask for no other, even in a form that has every field.
  const form = Object.fromEntries(Object.keys(fieldNames()).filter(Boolean).map((pointer, place) => [`field${place}`, pointer.replaceAll("*", "0")]));
  const methodField = Object.keys(form).find((name) => form[name] === "/identification/method");
  for (const branch of ["DE", "FR", "IT", "ES", undefined]) {
    for (const method of [undefined, "idnow", "bank", "bank_id", "bank_plus"]) {
      const { issues } = applicationSchema({ fields: form, branch, asOf })["~standard"].validate({ [methodField]: method });
      const asked = issues.map(({ path }) => form[path[0]]).filter((pointer) => !named.includes(pointer.replace(/\/\d+/, "/*")));
      for (const pointer of asked) assert.equal(pointer, "/identification/language", `${branch} ${method}`);
      if (method === "idnow") assert.equal(asked.length, 1);
    }
  }
});

const native = at("../../target/release/onboardable");
test("the command line lists the same questions", { skip: !existsSync(native) && "build it with: cargo build --release" }, () => {
  const application = JSON.stringify({ as_of: asOf, branch: "FR", person: { first_name: "Ada", birth_date: "1985-13-01" } });
  const args = ["questions", "--gate", "sign_up", "--format", "jsonl"];
  const run = (() => {
    try {
      return execFileSync(native, args, { input: application, encoding: "utf8" });
    } catch (error) {
      return error.stdout; // 1: something is left to answer.
    }
  })();
  const { line, ...there } = JSON.parse(run);
  assert.equal(line, 1);
  addWords(analyst);
  assert.deepEqual(nextQuestions(application, { gate: "sign_up" }), there);
});
