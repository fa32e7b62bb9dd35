// Words are apart from the rules: an entry has those of its languages, and a page adds others when it needs them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

const entries = { index: ["en", "de"], en: ["en"], de: ["de"] };
const asOf = "2026-11-21";
const applicant = { person: { birth_country: "US", first_name: " Eva" } };
const pack = (name) => readFileSync(new URL(`../dist/words/${name}.json`, import.meta.url), "utf8");

for (const [entry, langs] of Object.entries(entries)) {
  const onboardable = await import(`../dist/${entry}.js`);
  const { addWords, assess, assessForm, checkIban, fieldNames, languages, nextQuestions } = onboardable;
  const { applicationSchema } = await import(`../dist/${entry === "index" ? "" : `${entry}-`}standard-schema.js`);
  const other = langs.length === 1 ? ["en", "de"].find((lang) => lang !== langs[0]) : undefined;
  const birthplace = (lang) => assess(applicant, { asOf, lang }).findings.find(({ rule }) => rule === "fatca.us_birthplace");

  describe(`the words of ${entry}`, () => {
    it("are those of its languages, the first by default", () => {
      assert.deepEqual(languages(), langs);
      for (const lang of langs) assert.ok(birthplace(lang).title.length > 5);
      assert.deepEqual(birthplace(undefined), birthplace(langs[0]));
      assert.deepEqual(fieldNames(), fieldNames({ lang: langs[0] }));
      assert.deepEqual(nextQuestions(applicant, { asOf }), nextQuestions(applicant, { asOf, lang: langs[0] }));
    });

    it("are those of its adapters", () => {
      const { issues } = applicationSchema({ fields: { born: "/person/birth_country" }, asOf })["~standard"].validate({ born: "US" });
      const { messages } = assessForm({ person: { birth_country: "US" } }, { asOf });
      assert.ok(issues.length > 0 && messages.flat().includes(issues[0].message));
    });

    it("have no reasons until those for analysts are added", async () => {
      for (const lang of langs) {
        const { why, reading, title, source } = birthplace(lang);
        assert.ok(title.length > 5 && source.length > 5);
        assert.deepEqual({ why, reading }, { why: "", reading: undefined });
      }
      const before = birthplace(langs[0]);
      const { words } = await import(`../dist/analyst-${langs[0]}.js`);
      addWords(words);
      addWords(JSON.parse(words));
      const after = birthplace(langs[0]);
      assert.ok(after.why.length > 20);
      assert.deepEqual({ ...after, why: "", reading: undefined }, { ...before, reading: undefined });
      assert.deepEqual(languages(), langs, "no language is added");
      for (let again = 0; again < 2000; again++) addWords(words);
      assert.deepEqual(birthplace(langs[0]), after, "a pack takes room once, however often it is added");
    });

    if (other) {
      it("are missed in the other language, until they are added", () => {
        for (const ask of [() => birthplace(other), () => checkIban("DE", { lang: other }), () => fieldNames({ lang: other })]) {
          assert.throws(ask, { code: "no_words" });
        }
        addWords(pack(`analyst-${other}`));
        assert.deepEqual(languages(), langs, "words for analysts alone are no language");
        assert.throws(() => birthplace(other), { code: "no_words" });
        addWords(pack(other));
        assert.deepEqual(languages(), [langs[0], other]);
        assert.notEqual(birthplace(other).title, birthplace(langs[0]).title);
        assert.ok(birthplace(other).why.length > 20);
      });
    }

    it("are refused where they are none, or belong to other rules", () => {
      for (const none of ["", "{}", "[]", '{"lang":"fr"}', {}, [], "null"]) assert.throws(() => addWords(none), { code: "invalid_words" });
      for (const none of [undefined, null, 5, () => {}]) assert.throws(() => addWords(none), { code: "wrong_type" });
      const foreign = pack("en").replace(/sha256:\w+/, "sha256:0");
      assert.throws(() => addWords(foreign), { code: "invalid_words", message: /another rulebook/ });
      assert.ok(birthplace(langs[0]).title.length > 5, "the others are still there");
    });
  });
}

describe("the packs of words", () => {
  it("are of these rules, and a form's are without reasons", () => {
    for (const lang of ["en", "de"]) {
      const [reports, analyst] = [JSON.parse(pack(lang)), JSON.parse(pack(`analyst-${lang}`))];
      assert.deepEqual(Object.keys(reports), ["lang", "rulebook", "texts"]);
      assert.deepEqual(Object.keys(analyst), ["lang", "rulebook", "analyst"]);
      assert.ok(reports.texts.length > 1000 && analyst.analyst.length > 300);
    }
  });
});
