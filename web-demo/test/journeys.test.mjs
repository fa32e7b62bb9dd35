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
