/** What a value is, for error messages. */

// Taken once, when the module loads: see text.ts.
const { isArray } = Array;

/** The type, never the value. */
export function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (typeof value === "object") return isList(value) ? "a list" : "an object";
  return `a ${typeof value}`;
}

function isList(value: unknown): boolean {
  try {
    return isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
}
