// The built pages in headless Chromium, as people use them: both languages, a phone, axe-core on every state, and not one
// request that leaves the page's own files. The sign-up has a file of its own. `cargo xtask test` builds and calls this.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { accessible, open, shoot } from "../browser.mjs";


test("the words of the pages for answers, gates and lights are those of the rulebook", () => {
  const of = (file, pattern) => Object.fromEntries([...readFileSync(new URL(file, import.meta.url), "utf8").matchAll(pattern)].map(([, key, en, de]) => [key, [en, de]]));
  const ours = of("../src/words.ts", /^ {2}(\w+): \{ en: "([^"]*)", de: "([^"]*)" \},$/gm);
  const theirs = of("../../rules/words.toml", /^(\w+) = \{ en = "([^"]*)", de = "([^"]*)" \}$/gm);
  const shared = Object.keys(ours).filter((key) => /^(proceed|hold|deny|passed|nothing_found|unreadable|(gate|row|light|who|heading)_\w+)$/.test(key));
  assert.ok(shared.length > 30, `${shared.length}`);
  for (const key of shared) assert.deepEqual(ours[key], theirs[key], key);
});

test("on a phone nothing is cut off", async () => {
  for (const path of ["index.html?lang=de", "change.html?lang=de", "analyst.html?lang=de"]) {
    const { page, close } = await open(path, { width: 360, height: 740 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0, path);
    await accessible(page, `${path} on a phone`);
    await shoot(page, `phone-${path.split(".")[0]}`);
    await close();
  }
});

test("the analyst sees the decision, the seven rows and every finding with its source", async () => {
  const { page, foreign, close } = await open("analyst.html?lang=en");
  assert.equal(await page.locator(".verdict").innerText(), "May the account be opened? No");
  assert.equal(await page.locator(".rows li").count(), 7);
  const finding = page.locator(".finding.red").first();
  assert.match(await finding.innerText(), /fatca\.us_birthplace[\s\S]*Source/);
  await accessible(page, "one application");
  await shoot(page, "analyst-one");

  await page.locator("#input").fill("[1, 2");
  assert.notEqual(await page.locator("#problem").innerText(), "");
  await accessible(page, "a problem");

  await page.locator("#sample").click();
  await page.locator(".rule-bars li").first().waitFor();
  assert.match(await page.locator("#result-heading").innerText(), /5,000/);
  await accessible(page, "thousands");
  await shoot(page, "analyst-many");
  await page.locator(".legend .deny").click();
  assert.equal(await page.locator("tbody .chip:not(.deny)").count(), 0);
  assert.deepEqual(foreign, []);
  await close();
});

for (const lang of ["en", "de"]) {
  test(`a change of a person is checked before it is sent (${lang})`, async () => {
    const { page, foreign, close } = await open(`change.html?lang=${lang}`);
    await accessible(page, "no change");
    const rules = () => page.locator("#open .rule").allTextContents();
    assert.deepEqual(await rules(), []);
    await page.locator("#field-change-email").fill("neu@example.org");
    assert.deepEqual(await rules(), ["update.confirmation_possible"]);
    assert.equal(await page.locator("#open .verdict.green").count(), 1);
    await page.locator("#field-change-first_name").fill("Eva");
    assert.match(await page.locator('[data-pointer="/change/first_name"] .message').innerText(), /update\.field_not_changeable/);
    await page.locator("#field-person-employment_status").selectOption("EMPLOYED");
    await page.locator("#field-change-employment_status").selectOption("FREELANCER");
    assert.match(await page.locator('[data-pointer="/change/employment_status"] .message').innerText(), /update\.own_business_without_industry/);
    await accessible(page, "a change that must not be sent");
    await shoot(page, `change-${lang}`);
    await page.locator("#field-change-nace_code").fill("J62.01");
    await page.locator("#field-change-first_name").fill("");
    assert.deepEqual(await rules(), ["update.confirmation_possible"]);
    assert.deepEqual(JSON.parse(await page.locator("#open pre").textContent()), { email: "neu@example.org", employment_status: "FREELANCER", nace_code: "J62.01" });
    assert.deepEqual(foreign, []);
    await close();
  });
}

test("in the dark", async () => {
  for (const path of ["change.html?lang=en", "analyst.html?lang=de"]) {
    const { page, close } = await open(path, { scheme: "dark" });
    await accessible(page, `${path} in the dark`);
    await shoot(page, `dark-${path.split(".")[0]}`);
    await close();
  }
});

test("labels are the names of the fields", async () => {
  const { page, close } = await open("change.html?lang=en");
  assert.equal(await page.locator('label[for="field-change-birth_city"]').innerText(), "Place of birth");
  await close();
});

test("what an applicant typed never becomes part of the page", async () => {
  const { page, close } = await open("analyst.html?lang=en");
  const before = await page.locator("body *").count();
  await page.locator("#input").fill(JSON.stringify({ person: { first_name: "<img src=x onerror=alert(1)>", birth_country: "\"><script>alert(1)</script>" } }));
  assert.equal(await page.locator("img, #result script").count(), 0);
  assert.ok(before > 0);
  await close();
});
