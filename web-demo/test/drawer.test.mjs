// The developer's drawer: what the partner sees while the customer fills in the form, and what the customer never sees.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessible, open, shoot } from "../browser.mjs";
import { isForCustomers, onward, pageOf } from "../journey.mjs";

const gates = (page) => page.locator("#drawer .steps li em").allTextContents();
const load = async (page, at) => {
  await page.locator("#examples button").nth(at).click();
};

for (const [lang, { yes, no, later }] of Object.entries({
  en: { yes: "Yes", no: "No", later: /^Will be refused later: / },
  de: { yes: "Ja", no: "Nein", later: /^Wird später abgelehnt: / },
})) {
  test(`the clean applicant may open the account (${lang})`, async () => {
    const { page, foreign, close } = await open(`index.html?lang=${lang}`);
    assert.equal(await page.locator("#drawer").isVisible(), false);
    await page.locator("#drawer-switch").click();
    await accessible(page, "an empty drawer");
    await load(page, 0);
    assert.deepEqual(await gates(page), [yes, yes, yes]);
    await accessible(page, "clean applicant");
    await page.locator("#order").click();
    await isForCustomers(page, "open");
    await accessible(page, "the account can be opened");
    await shoot(page, `drawer-clean-${lang}`);
    assert.deepEqual(foreign, []);
    await close();
  });

  test(`born in the United States: each gate, and what is already found for a later one (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await page.locator("#drawer-switch").click();
    await load(page, 1);
    assert.deepEqual(await gates(page), [yes, yes, no]);
    assert.equal(await page.locator("#drawer .steps small").count(), 2);
    for (const text of await page.locator("#drawer .steps small").allTextContents()) assert.match(text, later);
    await page.locator("#findings > summary").click();
    assert.match(await page.locator("#findings .open li").first().innerText(), /\/person\/birth_country\s+fatca\.us_birthplace/);
    await page.locator("#findings", { hasText: lang === "en" ? "Reading: " : "Lesart: " }).waitFor({ state: "attached" });
    for (const why of await page.locator("#findings .open summary").all()) await why.click();
    assert.match(await page.locator("#findings").innerText(), lang === "en" ? /Source: [\s\S]*Reading: / : /Quelle: [\s\S]*Lesart: /);
    await accessible(page, "findings");
    await shoot(page, `drawer-findings-${lang}`);
    await close();
  });

  test(`in every example and on every page a customer reads what is for customers, and nothing else (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await page.locator("#drawer-switch").click();
    const count = await page.locator("#examples button").count();
    assert.ok(count >= 8);
    let asked = 0;
    for (let at = 0; at < count; at++) {
      await load(page, at);
      if ((await pageOf(page)) === "check") {
        await isForCustomers(page, `check ${at}`);
        await accessible(page, `check ${at}`);
        await page.locator("#order").click();
      }
      if ((await pageOf(page)) === "end") {
        await isForCustomers(page, `end ${at}`);
        await accessible(page, `end ${at}`);
        await shoot(page, `example-${at}-${lang}`);
      }
      if ((await page.locator('#page a[href="#check"]').count()) > 0) {
        await page.locator('#page a[href="#check"]').first().click();
        await isForCustomers(page, `check ${at}`);
      }
      const ids = ["residence", "citizenship", "us_tax", "birth_date", "name", "address", "mobile_number", "code", "work", "tax", "agreements", "method", "identification"];
      for (const id of ids) {
        await page.evaluate((id) => {
          history.pushState(null, "", `#${id}`);
          dispatchEvent(new PopStateEvent("popstate"));
        }, id);
        if ((await pageOf(page)) !== id) continue;
        await onward(page);
        asked += await page.locator(".summary:visible li").count();
        await isForCustomers(page, `${id} ${at}`);
      }
    }
    assert.ok(asked >= 17, `the empty form asks for every field that is needed: ${asked}`);
    await close();
  });
}

test("the next questions with their rules, the time, the JSON and the code", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#drawer-switch").click();
  await page.locator("#questions > summary").click();
  assert.match(await page.locator("#questions li").first().innerText(), /Country of residence\nSelect your country of residence\n\/person\/address\/country open: [a-z_.]+/);
  assert.match(await page.locator("#time").innerText(), /evaluated in [\d.]+ ms/);
  await page.locator("#code > summary").click();
  assert.match(await page.locator("#code pre").innerText(), /nextQuestions\(application, options\)/);
  await accessible(page, "next questions");
  await page.locator("#start").click();
  await page.locator("#q-person-address-country").fill("de");
  await page.locator("#q-person-address-country").blur();
  assert.equal(JSON.parse(await page.locator("#json pre").textContent()).person.address.country, "DE");
  assert.equal(await page.locator("#questions").getAttribute("open"), "", "what was opened stays open");
  await page.reload();
  assert.equal(await page.locator("#drawer").isVisible(), true, "it stays open");
  await close();
});

test("what the bank reports changes the page of the customer at once", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#drawer-switch").click();
  await load(page, 0);
  await page.locator("#order").click();
  assert.equal(await page.locator("h1").innerText(), "Your account can be opened");
  await page.locator("#bank-part > summary").click();
  await page.locator("#field-person-customer_vetting_status").selectOption("RISK_REJECTED");
  assert.equal(await page.locator("h1").innerText(), "We cannot offer you an account");
  await isForCustomers(page, "vetting");
  await page.locator("#field-person-customer_vetting_status").selectOption("POTENTIAL_MATCH");
  assert.equal(await page.locator("h1").innerText(), "We are checking your details");
  await isForCustomers(page, "vetting in progress");
  await page.locator("#field-person-customer_vetting_status").selectOption("NO_MATCH");
  await page.locator("#field-identification-status").selectOption("canceled");
  await page.locator("#field-identification-failure_reason").selectOption("TECH_LIGHTING");
  await page.locator("#page", { hasText: /light/ }).waitFor();
  await isForCustomers(page, "a video call that broke off");
  await accessible(page, "a video call that broke off");
  await shoot(page, "end-failed");
  await close();
});

test("no salutation is an answer, and the branch decides what else is asked", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#drawer-switch").click();
  await load(page, 0);
  await page.locator('a[href="#name/change"]').first().click();
  await page.locator('[data-field="/person/salutation"] input').nth(2).check();
  await onward(page);
  const person = async () => JSON.parse(await page.locator("#json pre").textContent()).person;
  assert.equal((await person()).salutation, null);
  assert.equal(await pageOf(page), "check");
  assert.match(await page.locator("#page").innerText(), /Salutation\s+Neither/);
  assert.deepEqual(await gates(page), ["Yes", "Yes", "Yes"]);

  assert.equal("self_declared_as_pep" in (await person()), false, "in Germany nobody is asked");
  await page.locator("#branch").selectOption("IT");
  assert.equal((await gates(page))[0], "Not yet");
  await page.locator('a[href="#name/change"]').first().click();
  const salutation = page.locator('[data-field="/person/salutation"] input');
  assert.equal(await salutation.count(), 2, "in Italy it is none");
  await salutation.first().check();
  await onward(page);
  assert.equal(await pageOf(page), "public_office");
  await accessible(page, "branch IT");
  await page.locator('[data-field="/person/self_declared_as_pep"] input').nth(1).check();
  await onward(page);
  assert.equal((await person()).self_declared_as_pep, false);
  assert.equal((await gates(page))[0], "Yes");
  await close();
});

test("on a phone the drawer is below the page, in the dark, and nothing is cut off", async () => {
  const { page, close } = await open("index.html?lang=de", { width: 320, height: 640, scheme: "dark" });
  await page.locator("#drawer-switch").click();
  await load(page, 2);
  for (const part of await page.locator("#drawer > details > summary, #result > details > summary").all()) await part.click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0);
  await accessible(page, "the drawer on a phone");
  await shoot(page, "drawer-phone");
  await close();
});
