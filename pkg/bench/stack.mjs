// What a web team would otherwise write for the same fields: zod for the shapes, ibantools and libphonenumber-js for the
// two checks that nobody writes by hand. It knows none of the bank's rules and has no words but its libraries' own.

import { isValidIBAN } from "ibantools";
import { isValidPhoneNumber } from "libphonenumber-js/min";
import * as z from "zod";

const text = z.string().min(1);
const name = text.max(50).regex(/^[\p{L}' -]+$/u);
const country = text.regex(/^[A-Za-z]{2}$/);
const day = z.iso.date();
const instant = z.iso.datetime();
export const iban = text.refine((value) => isValidIBAN(value.replaceAll(" ", "")));
const phone = text.refine((value) => isValidPhoneNumber(value));
const address = z.object({ line_1: text, line_2: z.string().nullish(), postal_code: text, city: text, country });

export const applicant = z.object({
  flow: text.optional(),
  person: z.object({
    first_name: name, last_name: name, birth_date: day, birth_city: text, birth_country: country, nationality: country, email: z.email().nullish(),
    address, contact_address: address.nullish(), fatca_relevant: z.boolean(), fatca_crs_confirmed_at: instant, terms_conditions_signed_at: instant,
    data_terms_signed_at: instant, own_economic_interest_signed_at: instant,
  }),
  mobile_number: z.object({ number: phone, verified: z.boolean() }),
  tax_identifications: z.array(z.object({ country, number: text.nullish(), primary: z.boolean() })),
  identification: z.object({ method: text, status: text, iban: iban.nullish() }).optional(),
});

export const judge = (json) => applicant.safeParse(JSON.parse(json)).success;
