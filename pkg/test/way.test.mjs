// The shortest way to yes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { words as analyst } from "../dist/analyst-en.js";
import { addWords, assess, way } from "../dist/index.js";

const asOf = "2026-11-21";
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const clean = () => JSON.parse(readFileSync(at("../../tests/cases/clean.json"), "utf8"));

test("a way names what is missing, who supplies it, and ends at yes", () => {
  const application = clean();
  delete application.person.nationality;
  application.person.customer_vetting_status = "NOT_VETTED";
  const { steps, refused, left } = way(application, { asOf });
  assert.deepEqual([refused, left], [[], []]);
  assert.deepEqual(
    steps.map(({ fields, action, who, until }) => [fields[0], action, who, until]),
    [
      ["/person/nationality", "supply", "applicant", null],
      ["/person/customer_vetting_status", "wait", "bank", "NO_MATCH"],
    ],
  );
  assert.equal(steps[0].message, "Select your nationality");
  assert.ok(steps[0].settles.includes("fatca.us_nationality"));
  application.person.nationality = "DE";
  application.person.customer_vetting_status = steps[1].until;
  assert.equal(assess(application, { asOf }).decision, "proceed");
  assert.deepEqual(way(application, { asOf }).steps, []);
});

test("who is refused has no way, and every step is in the language of the form", () => {
  const { steps, refused } = way({ branch: "DE", person: { nationality: "US" } }, { asOf });
  assert.deepEqual(steps, []);
  assert.deepEqual(refused.map(({ rule }) => rule), ["fatca.us_nationality"]);
  const application = clean();
  delete application.person.nationality;
  assert.equal(way(application, { gate: "sign_up", asOf, lang: "de" }).steps[0].message, "Wählen Sie Ihre Staatsangehörigkeit aus");
});

const native = at("../../target/release/onboardable");
test("the command line lists the same way", { skip: !existsSync(native) && "build it with: cargo build --release" }, () => {
  const application = JSON.stringify({ as_of: asOf, branch: "FR", person: { first_name: "Ada", birth_date: "1985-13-01" } });
  const run = (() => {
    try {
      return execFileSync(native, ["way", "--gate", "sign_up", "--format", "jsonl"], { input: application, encoding: "utf8" });
    } catch (error) {
      return error.stdout; // 1: a step is left.
    }
  })();
  const { line, ...there } = JSON.parse(run);
  assert.equal(line, 1);
  addWords(analyst);
  assert.deepEqual(way(application, { gate: "sign_up" }), there);
});
