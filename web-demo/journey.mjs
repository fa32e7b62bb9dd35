// Walks through the sign-up as a customer does: types, presses Enter, and reads what the page says.

import assert from "node:assert/strict";

/** What is typed, or chosen, at each field: by the end of the field's pointer. */
export const GOOD = {
  residence: { "address-country": "Deutschland" },
  citizenship: { nationality: "Germany", birth_country: "DE", birth_city: "Aachen" },
  us_tax: { fatca_relevant: 1 },
  birth_date: { birth_date: "5", "birth_date-month": "5", "birth_date-year": "1990" },
  name: { salutation: 0, first_name: "Erika Maria", last_name: "Mustermann" },
  address: { line_1: "Amrumer Straße 14", postal_code: "13353", city: "Berlin" },
  mobile_number: { "mobile_number-number": "+49 151 12345678" },
  code: { code: "123 456" },
  work: { employment_status: "EMPLOYED", marital_status: 0 },
  tax: { "0-country": "Germany", "0-number": "48954371207" },
  agreements: { terms_conditions_signed_at: true, data_terms_signed_at: true, own_economic_interest_signed_at: true, fatca_crs_confirmed_at: true, compliance_disclaimer_agreed_at: true },
  method: { method: "idnow" },
  identification: { "identity_document-kind": 1 },
};

export const pageOf = (page) => page.locator("#page").getAttribute("data-page");

/** Fills in one page. */
export async function fillIn(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const control = page.locator(`#page [id$="-${name}"]:is(input, select)`).first();
    if (value === true) await control.check();
    else if (typeof value === "number") await control.locator("xpath=ancestor::fieldset").locator("input").nth(value).check();
    else if (name === "method") await page.locator(`#page .option`, { hasText: METHODS[value] }).locator("input").check();
    else if ((await control.evaluate(({ tagName }) => tagName)) === "SELECT") await control.selectOption(value);
    else {
      await control.fill(value);
      // As with the Tab key: a country is known by then, and other questions may appear.
      await control.blur();
    }
  }
}

const METHODS = { idnow: /Video call|Videogespräch/, bank: /With your bank account|Mit Ihrem Bankkonto/, bank_plus: /and a transfer|Überweisung/ };

export const onward = (page) => page.locator("#form button[type=submit]").click();

/** Goes on until a page, with the answers of each; `at` is called on every page. */
export async function walk(page, { until = "check", answers = {}, at = async () => {} } = {}) {
  if ((await pageOf(page)) === "start") {
    await at("start");
    await page.locator("#start").click();
  }
  const all = { ...GOOD, ...answers };
  for (let step = 0; step < 25; step++) {
    await page.waitForTimeout(0);
    const now = await pageOf(page);
    if (now === until) return;
    await at(now);
    assert.ok(all[now] !== undefined, `no answers for the page ${now}`);
    await fillIn(page, all[now]);
    await onward(page);
    await page.waitForFunction((now) => document.querySelector("#page").dataset.page !== now || document.querySelector(".summary:not([hidden])"), now);
    const wrong = await page.locator(".summary:not([hidden]) li").allInnerTexts();
    if ((await pageOf(page)) === now) return { stopped: now, wrong };
  }
}

/** What must not be in a text for a customer. */
const NOT = [
  /\b[A-Z]+_[A-Z_]+\b|\b[A-Z]{3}-[A-Z]{2}-\d/, /(^|[\s(“„])\/[a-z_]/, /\b[a-z_]+\.[a-z]+_[a-z_]+\b/,
  /\b(applicant|partner|API|provider|finding|rule)s?\b|antragstellend|\bAnbieter|\bBefund|\bRegel\b/i,
  /\bidnow\b|bank_plus|screening|vetting|suspect|fraud|Verdacht|Betrug|FATCA/i, /[{}\[\]]|undefined|null|NaN/,
];

/** Checks that a customer reads nothing that is for somebody else. */
export async function isForCustomers(page, state) {
  const text = await page.locator("#page").innerText();
  for (const pattern of NOT) assert.doesNotMatch(text, pattern, `${state}: ${text}`);
}
