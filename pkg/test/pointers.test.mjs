// A misspelt pointer is an error everywhere, and the pointers at run time are those of the type and of the fields' names.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fieldNames } from "onboardable";
import { onboardableResolver } from "onboardable/react-hook-form";
import { advice, applicationSchema } from "onboardable/standard-schema";

const shapes = readFileSync(new URL("../js/shapes.ts", import.meta.url), "utf8");
const [, union] = /export type Pointer =\n([^;]*);/.exec(shapes);
const typed = [...union.matchAll(/["`]([^"`]*)["`]/g)].map(([, pointer]) => pointer.replaceAll("${number}", "12"));
const doors = {
  applicationSchema: (fields) => applicationSchema({ fields }),
  onboardableResolver: (fields) => onboardableResolver({ fields }),
  advice: (fields) => advice({}, { fields }),
};

describe("a pointer", () => {
  it("is known where it is one of the type", () => {
    assert.ok(typed.length > 200, `${typed.length}`);
    for (const open of Object.values(doors)) open(Object.fromEntries(typed.map((pointer) => [pointer.replaceAll("/", "_"), pointer])));
  });

  it("is known where the field has a name", () => {
    const named = Object.keys(fieldNames()).filter((pointer) => pointer !== "").map((pointer) => pointer.replaceAll("*", "0"));
    applicationSchema({ fields: Object.fromEntries(named.map((pointer) => [pointer, pointer])) });
  });

  it("is an error where no field has it, with the nearest one that has it", () => {
    const misspelt = {
      "/person/brith_date": "/person/birth_date",
      "/person/first_nam": "/person/first_name",
      "/Person/first_name": "/person/first_name",
      "person/first_name": "/person/first_name",
      "/person/first_name/": "/person/first_name",
      "/person/address/postcode": "/person/address/postal_code",
      "/tax_identifications/3/contry": "/tax_identifications/3/country",
      "/tax_identifications/country": "/tax_identifications/0/country",
      "/tax_identifications/*/number": "/tax_identifications/0/number",
      "/tax_identifications/01/number": "/tax_identifications/0/number",
      "/tax_identifications/-1/number": "/tax_identifications/0/number",
      "/identification/ibann": "/identification/iban",
    };
    for (const [pointer, nearest] of Object.entries(misspelt)) {
      for (const [door, open] of Object.entries(doors)) {
        const message = `onboardable: no field has the pointer "${pointer}"; the nearest is "${nearest}"`;
        assert.throws(() => open({ field: pointer }), { name: "OnboardableTypeError", code: "wrong_type", message }, door);
      }
    }
    for (const pointer of ["", 5, null, undefined, ["/person"]]) assert.throws(() => applicationSchema({ fields: { field: pointer } }), { code: "wrong_type" });
  });

  it("is an error with one letter too many or too few", () => {
    for (const pointer of typed) {
      assert.throws(() => applicationSchema({ fields: { field: `${pointer}x` } }), { code: "wrong_type" });
      assert.throws(() => applicationSchema({ fields: { field: pointer.slice(1) } }), { code: "wrong_type" });
    }
  });
});
