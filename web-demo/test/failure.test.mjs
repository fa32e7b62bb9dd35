// After a failure: what the applicant reads, which ways help, which methods are available, the deadlines, and who acts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessible, open, shoot } from "../browser.mjs";

/** The clean applicant of the page, whose identification has the method, the status and the reason. */
async function after(lang, { method, status, reason }, options) {
  const opened = await open(`index.html?lang=${lang}`, options);
  const { page } = opened;
  await start(page);
  await choose(page, "method", method);
  await page.locator(`#field-identification-status option[value="${status}"]`).waitFor({ state: "attached" });
  await choose(page, "status", status);
  if (reason) await choose(page, "failure_reason", reason);
  await page.locator("#after").waitFor();
  return opened;
}

/** The clean applicant, with what the bank reports open. */
async function start(page) {
  await page.locator("#drawer-switch").click();
  await page.locator("#examples button").first().click();
  await page.locator("#bank-part > summary").click();
}

const choose = (page, field, value) => page.locator(`#field-identification-${field}`).selectOption(value);

/** What helps, and what does not: by its text. */
const ways = (page) => page.locator("#after .ways").first().locator("li").evaluateAll((items) =>
  Object.fromEntries(items.map((item) => [item.querySelector("span:not(.light)").textContent, item.className === "green"])));

for (const [lang, words] of Object.entries({
  en: { sentence: /joint account/, link: "The same link again", iban: "Another account", method: "Another method", fresh: "A new identification", moves: /^Applicant: State the IBAN/, choose: "Choose: VideoIdent (IDnow)" },
  de: { sentence: /Gemeinschaftskonto/, link: "Derselbe Link noch einmal", iban: "Ein anderes Konto", method: "Ein anderes Verfahren", fresh: "Eine neue Identifizierung", moves: /^Antragstellende Person: Die IBAN/, choose: "Wählen: VideoIdent (IDnow)" },
})) {
  test(`a joint account: another one or another method, and who moves (${lang})`, async () => {
    const { page, foreign, close } = await after(lang, { method: "bank", status: "failed", reason: "JOINT_ACCOUNT" });
    assert.match(await page.locator("#after .sentence").first().innerText(), words.sentence);
    assert.deepEqual(await ways(page), { [words.link]: false, [words.iban]: true, [words.method]: true, [words.fresh]: false });
    const moves = await page.locator("#after .open").first().locator("li").allInnerTexts();
    assert.ok(moves.some((one) => words.moves.test(one)), moves.join("; "));
    assert.match(await page.locator("#announce").textContent(), words.sentence);
    await accessible(page, "joint account");
    await page.locator("#after summary").click();
    assert.match(await page.locator("#after dl").innerText(), /JOINT_ACCOUNT \(HTTP 412\)[\s\S]*Appendix III/);
    await accessible(page, "joint account, for support");
    await shoot(page, `failure-joint-account-${lang}`);
    await page.getByRole("button", { name: words.choose }).click();
    assert.equal(await page.locator("#field-identification-method").inputValue(), "idnow");
    assert.equal(await page.locator("#field-identification-status").inputValue(), "");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-identification-method");
    assert.equal(await page.locator("#after").isVisible(), false);
    assert.deepEqual(foreign, []);
    await close();
  });

  test(`suspected fraud: a general sentence, and nothing is offered (${lang})`, async () => {
    const { page, close } = await after(lang, { method: "bank", status: "failed", reason: "IBAN_USAGE_LIMIT_EXCEEDED" });
    assert.ok(Object.values(await ways(page)).every((helps) => !helps));
    assert.equal(await page.locator("#after .ways").count(), 1, "no method is offered");
    const shown = await page.locator("#after").evaluate((card) => [...card.children].filter(({ tagName }) => tagName !== "DETAILS").map(({ innerText }) => innerText).join("\n"));
    // Who acts is for the partner; the sentence to the applicant says nothing of it.
    assert.doesNotMatch(await page.locator("#after .sentence").first().innerText(), /fraud|Betrug/i);
    assert.match(shown, lang === "en" ? /Offer no other method/ : /Kein anderes Verfahren anbieten/);
    await accessible(page, "suspected fraud");
    await shoot(page, `failure-fraud-${lang}`);
    await close();
  });
}

test("a video call that broke off: the same link, and until when", async () => {
  const { page, close } = await after("en", { method: "idnow", status: "canceled", reason: "TECH_LIGHTING" });
  const told = await ways(page);
  assert.deepEqual([told["The same link again"], told["Another method"]], [true, false]);
  assert.equal("Another account" in told, false, "there is no IBAN in a video call");
  assert.match(await page.locator("#after").innerText(), /Deadlines[\s\S]*Video identification with the current link: \d+ \w+ 20\d\d/);
  await accessible(page, "canceled");
  await shoot(page, "failure-canceled");
  await close();
});

test("every status of every method has a next step for the applicant, and its meaning for the partner", async () => {
  const { page, close } = await open("index.html?lang=de");
  await start(page);
  const seen = new Set();
  for (const method of ["idnow", "bank", "bank_plus"]) {
    await choose(page, "method", method);
    await page.waitForFunction((method) => document.querySelector("#field-identification-status").dataset.offers?.startsWith(`${method} `), method);
    const statuses = await page.locator("#field-identification-status option").evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
    assert.ok(statuses.length >= 8, `${method}: ${statuses}`);
    for (const status of statuses) {
      await choose(page, "status", status);
      if (status === "successful") {
        assert.equal(await page.locator("#after").isVisible(), false);
        continue;
      }
      const text = await page.locator("#after").innerText();
      assert.match(text, /\w/, `${method} ${status}`);
      assert.doesNotMatch(text, /undefined|null|\{/, `${method} ${status}`);
      // The applicant reads a next step; what the status means is for the partner.
      const sentence = await page.locator("#after .sentence").first().innerText();
      assert.match(sentence, /\bSie\b|\bIhre?\b|\bIhren\b/, `${method} ${status}: ${sentence}`);
      assert.doesNotMatch(sentence, /antragstellend|Partner|\bAPI\b|Anbieter|[A-Z]+_[A-Z]+/i, `${method} ${status}: ${sentence}`);
      seen.add(`${method} ${status}`);
    }
  }
  assert.ok(seen.size >= 22, `${seen.size}`);
  await close();
});

test("BankIdent Plus, from the transfer that is awaited to the account", async () => {
  const { page, close } = await after("en", { method: "bank_plus", status: "pending_ref_transfer" });
  const text = await page.locator("#after").innerText();
  assert.match(text, /until the reference transfer arrives/);
  assert.match(text, /Deadlines[\s\S]*[Rr]eference transfer: \d+ \w+ 20\d\d[\s\S]*After that/);
  assert.equal(await page.getByRole("button", { name: /^Choose: / }).count(), 0, "nothing is to change while it runs");
  await accessible(page, "awaiting the transfer");
  await shoot(page, "failure-bank-plus");
  await choose(page, "status", "successful");
  assert.deepEqual(await page.locator(".steps li em").allTextContents(), ["Yes", "Yes", "Yes"]);
  await close();
});

test("every failure code is explained in both languages", async () => {
  for (const lang of ["en", "de"]) {
    const { page, close } = await open(`index.html?lang=${lang}`);
    await start(page);
    let codes = 0;
    for (const [method, status] of [["idnow", "canceled"], ["bank", "failed"]]) {
      await choose(page, "method", method);
      await page.waitForFunction((method) => document.querySelector("#field-identification-status").dataset.offers?.startsWith(`${method} `), method);
      await choose(page, "status", status);
      const told = await page.locator("#field-identification-failure_reason").evaluate((select) =>
        [...select.options].map(({ value }) => value).filter(Boolean).map((code) => {
          select.value = code;
          select.dispatchEvent(new Event("input"));
          return [code, document.querySelector("#after .sentence").textContent, document.querySelector("#after details dd").textContent];
        }));
      codes += told.length;
      for (const [code, sentence, told_code] of told) {
        assert.ok(sentence.endsWith("."), `${code}: ${sentence}`);
        assert.ok(told_code.startsWith(code), `${code}: ${told_code}`);
      }
    }
    assert.equal(codes, 76, lang);
    await close();
  }
});

test("another method takes its own statuses, and keeps none of the old one", async () => {
  const { page, close } = await after("en", { method: "idnow", status: "pending_successful" });
  await choose(page, "method", "bank");
  await page.locator('#field-identification-status option[value="authorization_required"]').waitFor({ state: "attached" });
  assert.equal(await page.locator("#field-identification-status").inputValue(), "");
  assert.equal(await page.locator("#after").isVisible(), false);
  await close();
});

test("the language switches in place and keeps status and reason", async () => {
  const { page, close } = await after("en", { method: "bank", status: "failed", reason: "EXPIRED" });
  await page.getByRole("button", { name: "Deutsch" }).click();
  await page.locator("#after", { hasText: "Wie es weitergeht" }).waitFor();
  assert.equal(await page.locator("#field-identification-failure_reason").inputValue(), "EXPIRED");
  assert.match(await page.locator("#after .sentence").first().innerText(), /abgelaufen/);
  await close();
});

test("by keyboard alone: the way to another account leads to its field", async () => {
  const { page, close } = await after("en", { method: "bank", status: "failed", reason: "ACCOUNT_SNAPSHOT_FAILED" });
  await page.getByRole("button", { name: "Change the IBAN" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "q-identification-iban");
  await close();
});

test("on a phone and in the dark nothing is cut off", async () => {
  const { page, close } = await after("de", { method: "bank", status: "failed", reason: "JOINT_ACCOUNT" }, { width: 360, height: 740, scheme: "dark" });
  await page.locator("#after summary").evaluate((summary) => summary.click());
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0);
  await accessible(page, "a failure on a phone");
  await shoot(page, "failure-phone");
  await close();
});
