// The built pages in headless Chromium, as people use them: both languages, the keyboard alone, a phone, axe-core on
// every state, and not one request that leaves the page's own files. `cargo xtask test` builds and calls this.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessible, open, shoot } from "../browser.mjs";

const steps = (page) => page.locator(".steps li em").allTextContents();

for (const lang of ["en", "de"]) {
  test(`an empty form blames nobody (${lang})`, async () => {
    const { page, foreign, close } = await open(`index.html?lang=${lang}`);
    assert.equal(await page.locator("[aria-invalid]").count(), 0);
    assert.equal((await page.locator(".message").allTextContents()).join(""), "");
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    await accessible(page, "empty form");
    await shoot(page, `signup-empty-${lang}`);
    assert.deepEqual(foreign, []);
    await close();
  });

  test(`the clean applicant may open the account (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await page.locator("#examples button").first().click();
    const word = { en: "may proceed", de: "darf fortfahren" }[lang];
    assert.deepEqual(await steps(page), [word, word, word]);
    await accessible(page, "clean applicant");
    await shoot(page, `signup-clean-${lang}`);
    await close();
  });

  test(`errors stand at their fields, with the rule (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await page.locator("#examples button").nth(2).click();
    const line = page.locator('[data-pointer="/person/address/line_1"]');
    assert.match(await line.locator(".message").innerText(), /fatca\.address_not_physical/);
    assert.equal(await line.locator("input").getAttribute("aria-invalid"), "true");
    await accessible(page, "errors");
    await shoot(page, `signup-errors-${lang}`);
    await close();
  });
}

test("born in the United States is refused, whatever else is right", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#examples button").nth(1).click();
  assert.deepEqual(await steps(page), ["may proceed", "may proceed", "must be refused"]);
  await accessible(page, "refused");
  await shoot(page, "signup-refused");
  await close();
});

test("by keyboard alone: a field speaks when it is left, and the list leads back to it", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#field-person-first_name").focus();
  await page.keyboard.type("Erika 😀");
  assert.equal(await page.locator('[data-pointer="/person/first_name"] .message').innerText(), "");
  await page.keyboard.press("Tab");
  assert.match(await page.locator('[data-pointer="/person/first_name"] .message').innerText(), /name\.symbol/);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator('[data-pointer="/person/first_name"] .message').innerText(), "");
  await page.locator("#open button.link").first().focus();
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement?.id ?? ""), /^field-/);
  await close();
});

test("the language switches in place and keeps what was typed", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#field-person-first_name").fill("Erika");
  await page.getByRole("button", { name: "Deutsch" }).click();
  assert.equal(await page.locator("h1").innerText(), "Konto eröffnen");
  assert.equal(await page.locator("#field-person-first_name").inputValue(), "Erika");
  await close();
});

test("on a phone nothing is cut off", async () => {
  for (const path of ["index.html?lang=de", "analyst.html?lang=de"]) {
    const { page, close } = await open(path, { width: 360, height: 740 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0, path);
    await accessible(page, `${path} on a phone`);
    await shoot(page, `phone-${path.split(".")[0]}`);
    await close();
  }
});

test("in the dark", async () => {
  const { page, close } = await open("index.html?lang=en", { scheme: "dark" });
  await page.locator("#examples button").nth(2).click();
  await accessible(page, "dark");
  await shoot(page, "signup-dark");
  await close();
});

test("the analyst sees the decision, the seven rows and every finding with its source", async () => {
  const { page, foreign, close } = await open("analyst.html?lang=en");
  assert.equal(await page.locator(".verdict").innerText(), "must be refused");
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

test("what an applicant typed never becomes part of the page", async () => {
  const { page, close } = await open("analyst.html?lang=en");
  const before = await page.locator("body *").count();
  await page.locator("#input").fill(JSON.stringify({ person: { first_name: "<img src=x onerror=alert(1)>", birth_country: "\"><script>alert(1)</script>" } }));
  assert.equal(await page.locator("img, #result script").count(), 0);
  assert.ok(before > 0);
  await close();
});
