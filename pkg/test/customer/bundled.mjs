import { assess } from "onboardable";
import { onboardableResolver } from "onboardable/react-hook-form";
import { tinSchema } from "onboardable/standard-schema";

const fields = { born: "/person/birth_country" };
const given = { fields: { born: { ref: {} } } };
const { errors } = onboardableResolver({ fields, gate: "account_opening", lang: "de" })({ born: "US" }, undefined, given);
const result = tinSchema()["~standard"].validate({ country: "DE", number: "86095742718" });
export const answer = [
  assess({ person: { birth_country: "US" } }).decision,
  /kein Konto/.test(errors.born.message) ? "de" : "en",
  result.issues?.length,
];
