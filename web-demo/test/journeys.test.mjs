// Journeys that ended where nobody could go on, or that said something untrue: each goes to its end.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessible, open, shoot } from "../browser.mjs";
import { fillIn, GOOD, isForCustomers, onward, pageOf, walk } from "../journey.mjs";

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("countries are found as they are typed, and former ones lead to those of today", async () => {
  const { page, close } = await open("index.html?lang=en");
  await walk(page, { until: "citizenship" });
  const country = page.locator("#q-person-birth_country");
  for (const [typed, found] of [["oesterreich", "Austria"], ["Tuerkei", "Türkiye"], ["The Gambia", "Gambia"], ["die Türkei", "Türkiye"], ["the netherlands", "Netherlands"], ["DDR", "Germany"]]) {
    await country.fill(typed);
    await country.blur();
    assert.equal(await country.inputValue(), found, typed);
  }
  for (const typed of ["USSR", "Soviet Union", "Yugoslavia", "Jugoslawien", "Czechoslovakia", "Tschechoslowakei"]) {
    await country.fill(typed);
    await country.blur();
    assert.match(await page.locator(".question.bad .error").innerText(), /from the list of today's countries/, typed);
    assert.doesNotMatch(await country.inputValue(), /Russia|Serbia/);
  }
  await country.fill("");
  await country.pressSequentially("uni");
  await page.keyboard.press("ArrowDown");
  const marked = await page.locator('[role="option"][aria-selected="true"]').innerText();
  await page.keyboard.press("Tab");
  assert.equal(await country.inputValue(), marked);
  await close();
});

test("in forced colours every button has a border, and the chosen language can be seen", async () => {
  const { page, close } = await open("index.html?lang=de", { width: 390, height: 844, forced: "active" });
  const edge = (selector) => page.locator(selector).evaluate((button) => parseFloat(getComputedStyle(button).borderTopWidth));
  const ground = (chosen) => page.locator(`[data-lang][aria-pressed="${chosen}"]`).evaluate((button) => getComputedStyle(button).backgroundColor);
  assert.ok((await edge("#start")) >= 1);
  assert.notEqual(await ground(true), await ground(false));
  await shoot(page, "forced-start");
  await walk(page, { until: "us_tax" });
  assert.ok((await edge("button.main")) >= 1);
  await shoot(page, "forced-question");
  await close();
});

test("the header has one line, and nothing is beside the page on any phone", async () => {
  for (const lang of ["de", "en"]) {
    const { page, close } = await open(`index.html?lang=${lang}`);
    for (const width of [320, 344, 360, 375, 384, 385, 390, 393, 412, 430, 480, 600]) {
      await page.setViewportSize({ width, height: 800 });
      const height = await page.locator(".bar").evaluate((bar) => bar.getBoundingClientRect().height);
      assert.ok(height < 70, `${lang} ${width}: ${height}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator("#drawer-switch").click();
    assert.equal(await overflow(page), 0, lang);
    const beside = await page.evaluate(() => [...document.querySelectorAll("#drawer *")].filter((one) => one.getBoundingClientRect().right > innerWidth).map(({ textContent }) => textContent));
    assert.deepEqual(beside, [], lang);
    await shoot(page, `drawer-320-${lang}`);
    await page.goto(page.url().replace(/index.*/, `analyst.html?lang=${lang}`));
    assert.equal(await overflow(page), 0, `analyst ${lang}`);
    await shoot(page, `analyst-320-${lang}`);
    await close();
  }
});
