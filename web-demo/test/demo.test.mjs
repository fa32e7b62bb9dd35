// The built pages in headless Chromium, as people use them: both languages, the keyboard alone, a phone, axe-core on
// every state, and not one request that leaves the page's own files. `cargo xtask test` builds and calls this.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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
    const word = { en: "Yes", de: "Ja" }[lang];
    assert.deepEqual(await steps(page), [word, word, word]);
    await accessible(page, "clean applicant");
    await shoot(page, `signup-clean-${lang}`);
    await close();
  });

  test(`errors appear at their fields, without the rule (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await page.locator("#examples button").nth(2).click();
    const line = page.locator('[data-pointer="/person/address/line_1"]');
    assert.equal(await line.getAttribute("data-rule"), "fatca.address_not_physical");
    assert.equal(await page.locator("#form .step:not([data-step=bank]) .rule").count(), 0);
    assert.equal(await line.locator("input").getAttribute("aria-invalid"), "true");
    await accessible(page, "errors");
    await shoot(page, `signup-errors-${lang}`);
    await close();
  });
}

for (const [lang, { yes, no, refused, later }] of Object.entries({
  en: { yes: "Yes", no: "No", refused: "We cannot open an account for you with these details", later: /^Will be refused later: / },
  de: { yes: "Ja", no: "Nein", refused: "Mit diesen Angaben können wir kein Konto für Sie eröffnen", later: /^Wird später abgelehnt: / },
})) {
  test(`born in the United States is refused in one calm sentence, whatever else is right (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await page.locator("#examples button").nth(1).click();
    assert.deepEqual(await steps(page), [yes, yes, no]);
    for (const text of await page.locator(".steps li small").allTextContents()) assert.match(text, later);
    assert.equal(await page.locator(".steps li small").count(), 2);
    const message = (pointer) => page.locator(`[data-pointer="${pointer}"] .message`).innerText();
    assert.equal(await message("/person/birth_country"), refused);
    // What else was found has its message, too.
    assert.match(await message("/mobile_number/number"), /\+1$|\+1 an$/);
    assert.match(await message("/person/address/line_1"), /home address|Wohnanschrift/);
    const read = (await page.locator("#form .step:not([data-step=bank]) .message, #methods").allInnerTexts()).join(" ");
    assert.doesNotMatch(read, /fatca|screening|Prüfung|Partner|partner|undefined|null/i);
    await accessible(page, "refused");
    await shoot(page, `signup-refused-${lang}`);
    await close();
  });
}

test("by keyboard alone: a field speaks when it is left, and the list leads back to it", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#field-person-first_name").focus();
  await page.keyboard.type("Erika 😀");
  assert.equal(await page.locator('[data-pointer="/person/first_name"] .message').innerText(), "");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator('[data-pointer="/person/first_name"]').getAttribute("data-rule"), "name.symbol");
  assert.notEqual(await page.locator('[data-pointer="/person/first_name"] .message').innerText(), "");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Use it");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#field-person-first_name").inputValue(), "Erika");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "field-person-first_name");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator('[data-pointer="/person/first_name"] .message').innerText(), "");
  await page.locator("#open button.link").first().focus();
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement?.id ?? ""), /^field-/);
  await close();
});

/** What must not be in a text for an applicant. */
const NOT = [
  /\b[A-Z]+_[A-Z_]+\b|\b[A-Z]{3}-[A-Z]{2}-\d/, /(^|[\s(“„])\/[a-z_]/, /\b[a-z_]+\.[a-z]+_[a-z_]+\b/,
  /\b(applicant|partner|API|provider|finding|rule)s?\b|antragstellend|\bAnbieter|\bBefund|\bRegel\b/i,
  /screening|vetting|suspect|fraud|Verdacht|Betrug|FATCA/i, /[{}\[\]]|undefined|null|NaN/,
];

for (const lang of ["en", "de"]) {
  test(`in every example an applicant reads what is for the applicant, and nothing else (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`);
    const read = () => page.locator("#form .step:not([data-step=bank]) .message, #methods li").allTextContents();
    const count = await page.locator("#examples button").count();
    assert.ok(count >= 5);
    for (let at = 0; at < count; at++) {
      await page.locator("#examples button").nth(at).click();
      // Continue in every step: what is empty is asked for, too.
      await page.locator(".step .turn .main").evaluateAll((buttons) => buttons.forEach((button) => button.click()));
      const texts = (await read()).map((text) => text.trim()).filter(Boolean);
      for (const text of texts) for (const pattern of NOT) assert.doesNotMatch(text, pattern, text);
      if (at === count - 1) {
        const empty = await page.locator("#form .step:not([data-step=bank]) .message").allTextContents();
        assert.ok(empty.filter((text) => text.trim()).length >= 17, "the empty form asks for every field that is needed");
        assert.equal(await page.locator("#form [data-step=bank] [aria-invalid]").count(), 0);
      }
    }
    await close();
  });
}

test("labels are the names of the fields, and the panel has names and pointers", async () => {
  const { page, close } = await open("index.html?lang=en");
  assert.equal(await page.locator('label[for="field-person-birth_city"]').innerText(), "Place of birth");
  assert.equal(await page.locator('label[for="field-person-email"]').innerText(), "Email address (optional)");
  assert.equal(await page.locator('label[for="field-tax_identifications-0-number"]').innerText(), "Tax identification number");
  assert.match(await page.locator("#open").innerText(), /Date of birth \/person\/birth_date/);
  await page.locator("#examples button").nth(1).click();
  assert.match(await page.locator("#open .open").first().innerText(), /Country of birth \/person\/birth_country\s+fatca\.us_birthplace/);
  await page.goto(page.url().replace("index.html", "change.html"));
  assert.equal(await page.locator('label[for="field-change-birth_city"]').innerText(), "Place of birth");
  await close();
});

test("the words of the pages for answers, gates and lights are those of the rulebook", () => {
  const of = (file, pattern) => Object.fromEntries([...readFileSync(new URL(file, import.meta.url), "utf8").matchAll(pattern)].map(([, key, en, de]) => [key, [en, de]]));
  const ours = of("../src/words.ts", /^ {2}(\w+): \{ en: "([^"]*)", de: "([^"]*)" \},$/gm);
  const theirs = of("../../rules/words.toml", /^(\w+) = \{ en = "([^"]*)", de = "([^"]*)" \}$/gm);
  const shared = Object.keys(ours).filter((key) => /^(proceed|hold|deny|passed|nothing_found|unreadable|(gate|row|light|who|heading)_\w+)$/.test(key));
  assert.ok(shared.length > 30, `${shared.length}`);
  for (const key of shared) assert.deepEqual(ours[key], theirs[key], key);
});

test("the language switches in place and keeps what was typed", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#field-person-first_name").fill("Erika");
  await page.getByRole("button", { name: "Deutsch" }).click();
  assert.equal(await page.locator("h1").innerText(), "Konto eröffnen");
  assert.equal(await page.locator("#field-person-first_name").inputValue(), "Erika");
  await close();
});

test("on a phone the steps follow one another, and every step fits", async () => {
  for (const lang of ["en", "de"]) {
    const { page, close } = await open(`index.html?lang=${lang}`, { width: 360, height: 740 });
    await shoot(page, `phone-empty-${lang}`);
    await page.locator("#examples button").nth(2).click();
    const count = await page.locator(".step").count();
    assert.equal(count, 8);
    for (let at = 0; at < count; at++) {
      assert.equal(await page.locator(".step:visible").count(), 1);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0, `step ${at}`);
      await accessible(page, `step ${at} on a phone (${lang})`);
      await shoot(page, `phone-step-${at}-${lang}`);
      if (at < count - 1) await onward(page);
    }
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "LEGEND");
    await page.locator(".step.current .turn .quiet").click();
    assert.equal(await page.locator(".step.current").getAttribute("data-step"), "identification");
    // What is in the list leads to its field, on whatever step it is.
    await page.locator("#open button.link").first().click();
    assert.ok(await page.evaluate(() => document.activeElement?.closest(".step.current") !== null));
    assert.match(await page.locator("#standing").innerText(), /\? .+/);
    await close();
  }
});

const EMPTY = {
  en: ["Select your salutation", "Enter your first name as on your identity document", "Enter your last name as on your identity document", "Enter your date of birth", "Enter your place of birth", "Select your country of birth", "Select your nationality"],
  de: ["Wählen Sie Ihre Anrede aus", "Geben Sie Ihren Vornamen wie in Ihrem Ausweisdokument ein", "Geben Sie Ihren Nachnamen wie in Ihrem Ausweisdokument ein", "Geben Sie Ihr Geburtsdatum ein", "Geben Sie Ihren Geburtsort ein", "Wählen Sie Ihr Geburtsland aus", "Wählen Sie Ihre Staatsangehörigkeit aus"],
};
for (const [lang, sentences] of Object.entries(EMPTY)) {
  test(`on a phone what is empty is shown on Continue, and gone once something is typed (${lang})`, async () => {
    const { page, close } = await open(`index.html?lang=${lang}`, { width: 360, height: 740 });
    const step = page.locator('.step[data-step="person"]');
    const shown = () => step.locator(".message").allInnerTexts().then((texts) => texts.filter(Boolean));
    while (!(await step.isVisible())) await onward(page);
    assert.deepEqual(await shown(), []);
    await page.locator(".step.current .turn .main").click();
    const empty = await shown();
    assert.deepEqual(empty, sentences);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-person-salutation");
    await accessible(page, "empty fields on a phone");
    await shoot(page, `phone-asked-${lang}`);
    await page.locator("#field-person-first_name").fill("Erika");
    assert.equal((await shown()).length, empty.length - 1);
    // What the partner, the bank or a provider adds is not asked for here, and a second press goes on.
    await page.locator(".step.current .turn .main").click();
    assert.equal(await step.isVisible(), false);
    await close();
  });
}

test("while a field is corrected its message goes, and none comes before it is left", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#examples button").nth(2).click();
  const message = page.locator('[data-pointer="/person/address/line_1"] .message');
  assert.notEqual(await message.innerText(), "");
  await page.locator("#field-person-address-line_1").fill("");
  for (const letter of "Postfach") {
    await page.keyboard.type(letter);
    assert.equal(await message.innerText(), "", letter);
  }
  await page.keyboard.press("Tab");
  assert.notEqual(await message.innerText(), "");
  await close();
});

/** Goes to the next step: where something is empty, that is shown first. */
async function onward(page) {
  const current = await page.locator(".step.current").getAttribute("data-step");
  await page.locator(".step.current .turn .main").click();
  if ((await page.locator(".step.current").getAttribute("data-step")) !== current) return;
  assert.ok((await page.locator(".step.current [aria-invalid]").count()) > 0, current);
  await page.locator(".step.current .turn .main").click();
  assert.notEqual(await page.locator(".step.current").getAttribute("data-step"), current);
}

test("several countries of tax residence, with a number or a reason", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#examples button").first().click();
  await page.locator("#tax-add").click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "field-tax_identifications-1-country");
  await page.locator("#field-tax_identifications-1-country").selectOption("ES");
  await page.locator("#field-tax_identifications-1-tax_id_type").selectOption("NIF");
  await page.locator("#field-tax_identifications-1-number").fill("12345678A");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator('[data-pointer="/tax_identifications/1/number"]').getAttribute("data-rule"), "tax.wrong_check_digit");
  await accessible(page, "two tax residences");
  await page.locator("#field-tax_identifications-1-reason_no_tin").selectOption("OTHER");
  assert.equal(await page.locator("#field-tax_identifications-1-number").isVisible(), false);
  await page.locator("#field-tax_identifications-1-reason_description").fill("Applied for");
  const records = async () => JSON.parse(await page.locator("#open pre").textContent()).tax_identifications;
  assert.deepEqual((await records())[1], { country: "ES", reason_no_tin: "OTHER", reason_description: "Applied for", tax_id_type: "NIF", primary: false });
  await page.locator(".group button.quiet").first().click();
  assert.deepEqual(await records(), [{ country: "ES", reason_no_tin: "OTHER", reason_description: "Applied for", tax_id_type: "NIF", primary: true }]);
  assert.equal(await page.locator(".group").count(), 1);
  await close();
});

test("an empty country of tax residence before a filled one is left out", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#tax-add").click();
  await page.locator("#field-tax_identifications-1-country").selectOption("AT");
  assert.deepEqual(JSON.parse(await page.locator("#open pre").textContent()).tax_identifications, [{ country: "AT", primary: true }]);
  await close();
});

test("a number as it is dialled at home gets the number that was meant, and nothing is applied silently", async () => {
  const { page, close } = await open("index.html?lang=en");
  await page.locator("#field-mobile_number-number").fill("0151 12345678");
  await page.keyboard.press("Tab");
  const field = page.locator('[data-pointer="/mobile_number/number"]');
  assert.equal(await field.getAttribute("data-rule"), "mobile_number.national_format");
  assert.match(await field.locator(".message").innerText(), /\+4915112345678/);
  assert.equal(await page.locator("#field-mobile_number-number").inputValue(), "0151 12345678");
  await accessible(page, "a suggestion");
  await field.locator(".meant button").click();
  assert.equal(await page.locator("#field-mobile_number-number").inputValue(), "+4915112345678");
  assert.equal(await field.locator(".message").innerText(), "");
  await page.locator("#field-person-address-country").selectOption("AT");
  await page.locator("#field-mobile_number-number").fill("0664 1234567");
  await page.keyboard.press("Tab");
  assert.match(await field.locator(".meant").innerText(), /\+436641234567/);
  await close();
});

test("what depends on an answer is asked only then, and the branch changes what is asked", async () => {
  const { page, close } = await open("index.html?lang=en");
  const isVisible = (name) => page.locator(`#field-${name}`).isVisible();
  assert.equal(await isVisible("person-contact_address-line_1"), false);
  await page.locator("#field-page-mail_elsewhere").check();
  assert.equal(await isVisible("person-contact_address-line_1"), true);
  assert.equal(await isVisible("person-nace_code"), false);
  await page.locator("#field-person-employment_status").selectOption("FREELANCER");
  assert.deepEqual([await isVisible("person-nace_code"), await isVisible("person-job_title")], [true, false]);
  await page.locator("#field-person-salutation").selectOption("NEUTRAL");
  const made = async () => JSON.parse(await page.locator("#open pre").textContent());
  assert.equal((await made()).person.salutation, null);
  assert.equal(JSON.stringify(await made()).includes("page"), false);

  await page.locator("#examples button").first().click();
  assert.equal((await steps(page))[0], "Yes");
  await page.locator("#branch").selectOption("IT");
  assert.equal((await steps(page))[0], "Not yet");
  await page.locator("#field-person-self_declared_as_pep-no").check();
  assert.equal((await steps(page))[0], "Yes");
  assert.equal(await isVisible("identification-documents-0-document_type"), true);
  await accessible(page, "branch IT");
  await close();
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

test("in the dark", async () => {
  const { page, close } = await open("index.html?lang=en", { scheme: "dark" });
  await page.locator("#examples button").nth(2).click();
  await accessible(page, "dark");
  await shoot(page, "signup-dark");
  await close();
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

test("what an applicant typed never becomes part of the page", async () => {
  const { page, close } = await open("analyst.html?lang=en");
  const before = await page.locator("body *").count();
  await page.locator("#input").fill(JSON.stringify({ person: { first_name: "<img src=x onerror=alert(1)>", birth_country: "\"><script>alert(1)</script>" } }));
  assert.equal(await page.locator("img, #result script").count(), 0);
  assert.ok(before > 0);
  await close();
});
