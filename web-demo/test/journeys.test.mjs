// Journeys that ended where nobody could go on, or that said something untrue: each goes to its end.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessible, open, shoot } from "../browser.mjs";
import { fillIn, GOOD, isForCustomers, onward, pageOf, walk } from "../journey.mjs";

const heading = (page) => page.locator("h1").innerText();
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const summary = (page) => page.locator(".summary:visible li").allInnerTexts();
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const options = (page) => page.locator("#page .option label").allInnerTexts();
const branch = async (page, name) => {
  await page.locator("#drawer-switch").click();
  await page.locator("#branch").selectOption(name);
};
const monthsAgo = (months) => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() - months);
  const [year, month, day] = date.toISOString().slice(0, 10).split("-");
  return { proof_of_address_issued_at: day, "proof_of_address_issued_at-month": month, "proof_of_address_issued_at-year": year };
};
const IN_FRANCE = {
  residence: { "address-country": "France" },
  address: { line_1: "12 rue de Rivoli", postal_code: "75001", city: "Paris" },
  mobile_number: { "mobile_number-number": "+33 6 12 34 56 78" },
  tax: { "0-country": "France", "0-number": "3023217600053" },
  public_office: { self_declared_as_pep: 1 },
  method: {},
};

for (const lang of ["en", "de"]) {
  test(`a sign-up at the branch in France, to its end (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`, { width: 390, height: 844 });
    await branch(page, "FR");
    await walk(page, { until: "method", answers: IN_FRANCE });
    assert.equal((await options(page)).length, 1);
    await isForCustomers(page, "method FR");
    await accessible(page, "method FR");
    await shoot(page, `fr-method-${lang}`);
    await page.locator("#page .option input").check();
    await onward(page);
    assert.equal(await pageOf(page), "identification");
    assert.match(await page.locator("#page").innerText(), lang === "en" ? /less than 3 months/ : /jünger als 3 Monate/);
    await fillIn(page, { proof_of_address_type: "GAS_BILL", ...monthsAgo(1) });
    await shoot(page, `fr-proof-${lang}`);
    await onward(page);
    assert.equal(await pageOf(page), "check");
    await page.locator("#order").click();
    assert.equal(await heading(page), lang === "en" ? "Your application is complete" : "Ihr Antrag ist vollständig");
    assert.match(await page.locator("#page ol li").first().innerText(), /App|app/);
    await isForCustomers(page, "end FR");
    await shoot(page, `fr-end-${lang}`);
    await close();
  });

  test(`a method that a change of residence rules out is chosen again (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`, { width: 320, height: 640 });
    await walk(page);
    await page.locator('#page a[href="#residence/change"]').click();
    await fillIn(page, { "address-country": "Austria" });
    await onward(page);
    assert.equal(await pageOf(page), "address", "the postcode is of another country");
    assert.equal(await page.locator(".question.bad").count(), 1);
    await fillIn(page, { postal_code: "1010", city: "Wien" });
    await onward(page);
    assert.equal(await pageOf(page), "method", "only what has changed is asked again");
    assert.equal(await page.locator("#page .option input:checked").count(), 0);
    assert.match(await page.locator(".question.bad .error").innerText(), lang === "en" ? /Video is only for residents of Germany/ : /nur mit Wohnsitz in Deutschland/);
    await isForCustomers(page, "method AT");
    await accessible(page, "method AT");
    await shoot(page, `at-method-${lang}`);
    await onward(page);
    assert.equal((await summary(page)).length, 1, "it is not accepted");
    assert.equal(await pageOf(page), "method");
    await page.locator(".summary a").click();
    assert.equal(await focused(page), "q-identification-method");
    await fillIn(page, { method: "bank_plus" });
    await onward(page);
    assert.equal(await pageOf(page), "check");
    await page.locator("#order").click();
    assert.equal(await heading(page), lang === "en" ? "Your application is complete" : "Ihr Antrag ist vollständig");
    await close();
  });

  test(`ordered all the same, each thing that is missing leads to its page (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await walk(page);
    await page.locator('#page a[href="#residence/change"]').click();
    await fillIn(page, { "address-country": "Austria" });
    await onward(page);
    await page.locator(".back").click();
    await page.locator("#order").click();
    const ways = await page.locator("#page .plain a").evaluateAll((links) => links.map(({ hash }) => hash));
    assert.deepEqual(ways, ["#address/change", "#method/change"]);
    await close();
  });

  test(`no way to identify oneself is a page of its own (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`, { width: 390, height: 844 });
    await branch(page, "FR");
    await walk(page, { until: "method", answers: { ...GOOD, public_office: IN_FRANCE.public_office } });
    assert.equal((await options(page)).length, 0);
    assert.equal(await page.locator("#form button[type=submit]").count(), 0);
    assert.match(await page.locator("#page .panel").innerText(), lang === "en" ? /no way to identify yourself/ : /auf keinem Weg/);
    await isForCustomers(page, "no method");
    await accessible(page, "no method");
    await shoot(page, `no-method-${lang}`);
    await close();
  });

  test(`errors stay, in the other language, when it is switched (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await walk(page, { until: "name" });
    await onward(page);
    const before = await summary(page);
    await page.locator(`[data-lang="${lang === "en" ? "de" : "en"}"]`).click();
    const after = await summary(page);
    assert.equal(after.length, before.length);
    assert.notDeepEqual(after, before);
    assert.equal(await page.locator(".question.bad").count(), before.length);
    assert.match(await page.title(), lang === "en" ? /^Fehler: / : /^Error: /);
    await close();
  });
}

for (const name of ["IT", "ES"]) {
  test(`the branch ${name} offers two methods`, async () => {
    const { page, close } = await open("index.html?lang=en");
    await branch(page, name);
    const answers = { ...IN_FRANCE, residence: { "address-country": name }, address: { line_1: "Via Roma 12", postal_code: "00185", city: "Roma" }, mobile_number: GOOD.mobile_number, tax: { "0-country": "Germany", "0-number": "48954371207" } };
    if (name === "ES") answers.address.postal_code = "28013";
    await walk(page, { until: "method", answers });
    assert.deepEqual(await options(page), ["Photos and a selfie in the app", "Photos and a video of yourself"]);
    await page.locator("#page .option input").nth(1).check();
    await onward(page);
    assert.equal(await pageOf(page), "check");
    await page.locator("#order").click();
    assert.equal(await heading(page), "Your application is complete");
    await close();
  });
}

test("why a method is not offered is the reason of the method, not of another answer", async () => {
  const { page, close } = await open("index.html?lang=en");
  await walk(page, { until: "address", answers: { residence: { "address-country": "AT" } } });
  await page.evaluate(() => (location.hash = "#method"));
  assert.match(await page.locator(".aside-note li").innerText(), /^Video call: .*only for residents of Germany/);
  await close();
});

for (const [how, go] of Object.entries({ Enter: (page) => page.keyboard.press("Enter"), "a click": onward })) {
  test(`a question that appears while somebody types gets the focus, and is not blamed (${how})`, async () => {
    for (const typed of ["Germany", "germ"]) {
      const { page, close } = await open("index.html?lang=en", { width: 390, height: 844 });
      await walk(page, { until: "tax" });
      await page.locator("#q-tax_identifications-0-country").focus();
      await page.keyboard.type(typed);
      if (typed === "germ" && how === "Enter") await page.keyboard.press("Enter");
      await go(page);
      assert.deepEqual(await summary(page), [], typed);
      assert.equal(await page.locator(".question.bad").count(), 0);
      assert.equal(await focused(page), "q-tax_identifications-0-number");
      assert.equal(await pageOf(page), "tax");
      await onward(page);
      assert.equal((await summary(page)).length, 1, "the second time it was seen");
      await close();
    }
  });
}

test("what may be sent later is listed with its day, and nothing that nobody needs", async () => {
  const { page, close } = await open("index.html?lang=en");
  await walk(page, { answers: { tax: {} } });
  await page.locator("#order").click();
  assert.match(await page.locator("#page").innerText(), /This can wait\s+Add your tax identification number within 90 days of opening your account/);
  await page.locator(".back").click();
  await page.locator('#page a[href="#tax/change"]').first().click();
  await fillIn(page, { "0-country": "United Arab Emirates", "no_tax_number-0": true });
  await page.locator('[data-field$="reason_no_tin"] input').nth(1).check();
  await onward(page);
  await page.locator("#order").click();
  assert.equal(await heading(page), "Your application is complete");
  assert.doesNotMatch(await page.locator("#page").innerText(), /tax/i);
  await close();
});

test("the end is shown to whoever has ordered", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.goto(page.url().replace(/#.*/, "") + "#end");
  await page.reload();
  assert.equal(await pageOf(page), "residence");
  await walk(page);
  await page.evaluate(() => (location.hash = "#end"));
  assert.equal(await pageOf(page), "check");
  await page.locator("#order").click();
  await page.reload();
  assert.equal(await pageOf(page), "end", "a reload keeps it");
  await close();
});

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

test("a suggested name says what it changes", async () => {
  const { page, close } = await open("index.html?lang=en");
  await walk(page, { until: "name" });
  await page.locator("#q-person-first_name").fill("Erika 😀");
  await page.locator("#q-person-first_name").blur();
  assert.match(await page.locator(".meant").innerText(), /Did you mean Erika\?\s+Removed: a space, “😀”/);
  await accessible(page, "a suggested name");
  await shoot(page, "suggested-name");
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

test("a second line of the address is optional, and checked like the first", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#drawer-switch").click();
  await walk(page, { until: "address" });
  assert.match(await page.locator('label[for="q-person-address-line_2"]').innerText(), /optional/);
  await fillIn(page, { ...GOOD.address, line_2: "Postfach 12 34 56" });
  assert.equal(await page.locator(".question.bad").count(), 1);
  await fillIn(page, { line_2: "Hinterhaus" });
  assert.equal(await page.locator(".question.bad").count(), 0);
  await onward(page);
  assert.equal(await pageOf(page), "mobile_number");
  assert.equal(JSON.parse(await page.locator("#json pre").textContent()).person.address.line_2, "Hinterhaus");
  await close();
});

test("each agreement has its text", async () => {
  const { page, close } = await open("index.html?lang=de", { width: 320, height: 640 });
  await walk(page, { until: "agreements" });
  assert.equal(await page.locator("#page .question").count(), await page.locator("#page .question details").count());
  for (const text of await page.locator("#page details summary").all()) await text.click();
  assert.equal(await page.locator("#page input:checked").count(), 0, "reading is not agreeing");
  await isForCustomers(page, "agreements");
  await accessible(page, "agreements");
  await shoot(page, "agreements");
  await close();
});
