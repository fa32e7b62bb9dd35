// Applications with a marker in the place of every value. The places are those of the schema, which is made from the Rust
// types: a new field has its marker by itself.

import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("schema/application.schema.json", root), "utf8"));
const clean = readFileSync(new URL("tests/cases/clean.json", root), "utf8");

export const marker = "ZZCANARY-7f3a";

/** The number that marks what is a number. */
export const number = 7319126405;

/** The part of a text that shows a marker. */
export const shown = (text) => ["ZZCANARY", "-7f3a", "7319126405"].find((part) => text.includes(part));

/** Every place of a value as the keys of its pointer, but those that answers repeat. */
export function places(of = schema, keys = []) {
  if (of.$ref) return places(schema.$defs[of.$ref.split("/").at(-1)], keys);
  const inner = (of.anyOf ?? of.oneOf)?.find(({ type }) => type !== "null");
  if (inner) return places(inner, keys);
  if (of.items) return places(of.items, [...keys, 0]);
  const all = Object.entries(of.properties ?? {}).flatMap(([key, field]) => places(field, [...keys, key]));
  if (all.length > 0) return all;
  return ["reference", "person/id"].includes(keys.join("/")) ? [] : [keys];
}

/** The application with a value at a place. */
export function put(application, keys, value) {
  const last = keys.at(-1);
  let place = application;
  keys.slice(0, -1).forEach((key, at) => (place = place[key] ??= typeof keys[at + 1] === "number" ? [] : {}));
  place[last] = value;
  return application;
}

/** The clean applicant with a marker in one place, in every place in turn; and one with it in all of them. */
export function* marked() {
  for (const value of [marker, number, { [marker]: marker }]) {
    for (const keys of places()) yield put(JSON.parse(clean), keys, value);
    yield places().reduce((all, keys) => put(all, keys, value), {});
  }
  yield { [marker]: { [marker]: number } };
}
